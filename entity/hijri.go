package entity

import "time"

// hijriDay gives the Gregorian day of a Hijri one by the tabular (arithmetic)
// calendar: months of 30 and 29 days by turns, a thirtieth day for the twelfth
// month in the years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of every cycle
// of 30, and 16 July 622 (Julian) as the first day (Reingold and Dershowitz,
// Calendrical Calculations, ch. 7). The calendars by which newspapers go (Umm
// al-Qura, or a moon seen) begin a month on the same day or on one of the two
// beside it.
func hijriDay(year, month, day int) time.Time {
	n := (11*year+3)/30 + 354*(year-1) + 29*(month-1) + month/2 + day // days from the epoch
	return hijriEpoch.AddDate(0, 0, n-1)
}

// hijriEpoch is 1 Muharram of the year 1 in the proleptic Gregorian calendar.
var hijriEpoch = date(622, 7, 19)

// hijriOf gives the Hijri year and month of a day.
func hijriOf(d time.Time) (year, month int) {
	year = max(1, int(d.Sub(hijriEpoch).Hours()/24/354.367)+1)
	for hijriDay(year+1, 1, 1).Compare(d) <= 0 {
		year++
	}
	for year > 1 && hijriDay(year, 1, 1).After(d) {
		year--
	}
	for month = 1; month < 12 && !hijriDay(year, month+1, 1).After(d); month++ {
	}
	return year, month
}

// date gives a day at midnight UTC; a month or day beyond its range counts on into the next.
func date(year, month, day int) time.Time {
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
}
