package entity

import (
	"strconv"
	"time"
)

// grain is the size of a time of the calendar.
type grain uint8

const (
	noGrain grain = iota
	century
	decade
	yearGrain
	half
	quarter
	season
	month
	week
	weekend
	day
	stretch // from one day to another: a Hijri month, «12 إلى 15 مايو»
)

// stamp is a time as its words give it.
type stamp struct {
	grain grain
	known bool // the fields below hold a value, not only a kind of time

	year, month, day int       // 0 where the words and the date do not tell; of a century 19, of a decade 196; a week's Monday
	n                int       // which half or quarter
	season           string    // SP SU FA WI
	until            time.Time // of a stretch, the day after it

	part         string // TMO TMI TAF TEV TNI TDT
	clock        bool
	hour, minute int
	nights       int // days that it runs on after the first: «ليل الجمعة السبت»

	value   string // of what has no place in the calendar: PAST_REF, P2D
	subtype string // duration, set, vague
	weekday int    // 1–7, when the words name it
	lunar   bool   // a day of the Hijri calendar, which the tables may miss by two
	edge    string // start, mid or end: the third of it that is meant
	week    int    // which seven days of a month are meant
	loose   bool   // no day and no month of its own: only a part or an hour
}

// vague is the subtype of a time that only the text around it tells, «أول يوم», «في الوقت نفسه».
const vague = "vague"

// isTime reports a time of the day, which is a TIME and no DATE.
func (s *stamp) isTime() bool { return s.part != "" || s.clock }

// start gives the day that the stamp begins with.
func (s *stamp) start() time.Time { return date(s.year, s.month, s.day) }

// at puts a day in.
func (s *stamp) at(d time.Time, g grain) {
	s.grain, s.known = g, true
	s.year, s.month, s.day = d.Year(), int(d.Month()), d.Day()
}

// append writes the TIMEX3 value (ISO 8601 with its X for what is not told), or
// nothing for a time that only a date of publication would place. A stretch that is
// no unit of the calendar is an interval of its first and last day, «2019-05-06/2019-06-04».
func (s *stamp) append(b []byte) []byte {
	if s.value != "" {
		return append(b, s.value...)
	}
	before := len(b)
	if s.known && !s.loose {
		b = s.appendDay(b)
	}
	switch {
	case s.grain != day || len(b) == before && !s.loose:
	case s.clock:
		b = appendNumber(append(b, 'T'), s.hour, 2)
		b = appendNumber(append(b, ':'), s.minute, 2)
	case s.part != "":
		b = append(b, s.part...)
	}
	return b
}

// appendDay writes the TIMEX3 value of the stamp's grain: 198 of a decade, 2018-Q2, 2018-W16, 2018-04-21.
func (s *stamp) appendDay(b []byte) []byte {
	switch s.grain {
	case century:
		return appendNumber(b, s.year, 2)
	case decade:
		return appendNumber(b, s.year, 3)
	case yearGrain:
		return appendYear(b, s.year)
	case half:
		return appendNumber(append(appendYear(b, s.year), "-H"...), s.n, 1)
	case quarter:
		return appendNumber(append(appendYear(b, s.year), "-Q"...), s.n, 1)
	case season:
		return append(append(appendYear(b, s.year), '-'), s.season...)
	case month:
		return appendNumber(append(appendYear(b, s.year), '-'), s.month, 2)
	case week, weekend:
		y, w := s.start().ISOWeek()
		b = appendNumber(append(appendNumber(b, y, 4), "-W"...), w, 2)
		if s.grain == weekend {
			b = append(b, "-WE"...)
		}
	case day:
		b = appendNumber(append(appendYear(b, s.year), '-'), s.month, 2)
		b = appendNumber(append(b, '-'), s.day, 2)
	case stretch:
		last := s.until.AddDate(0, 0, -1)
		if s.month == 0 {
			return appendNumber(append(appendNumber(b, s.year, 4), '/'), last.Year(), 4)
		}
		return last.AppendFormat(append(s.start().AppendFormat(b, time.DateOnly), '/'), time.DateOnly)
	}
	return b
}

// appendYear writes a year, XXXX for one that is not told.
func appendYear(b []byte, y int) []byte {
	if y == 0 {
		return append(b, "XXXX"...)
	}
	return appendNumber(b, y, 4)
}

// appendNumber writes a number with zeros before it up to a width.
func appendNumber(b []byte, n, width int) []byte {
	for least := 10; width > 1; width, least = width-1, least*10 {
		if n < least {
			b = append(b, '0')
		}
	}
	return strconv.AppendInt(b, int64(n), 10)
}

// days gives the days of the time, half-open; ok is false for what has none. The beginning, the middle and the end of
// a time are its thirds: «مطلع العام», «منتصف نوفمبر», «نهاية العام».
func (s *stamp) days() (from, until time.Time, ok bool) {
	from, until, ok = s.all()
	if ok && s.week != 0 { // «الأسبوع الأول من مايو»
		from = from.AddDate(0, 0, 7*(s.week-1))
		return from, from.AddDate(0, 0, min(7, int(until.Sub(from).Hours()/24))), true
	}
	if !ok || s.edge == "" {
		return from, until, ok
	}
	third := int(until.Sub(from).Hours()/24+1) / 3
	switch s.edge {
	case "start":
		return from, from.AddDate(0, 0, third), true
	case "mid":
		return from.AddDate(0, 0, third), until.AddDate(0, 0, -third), true
	}
	return until.AddDate(0, 0, -third), until, true
}

// all gives the days of the time as a whole.
func (s *stamp) all() (from, until time.Time, ok bool) {
	if !s.known || s.value != "" || s.year == 0 || s.loose {
		return from, until, false
	}
	y := s.year
	switch s.grain {
	case century:
		return date(y*100, 1, 1), date((y+1)*100, 1, 1), true
	case decade:
		return date(y*10, 1, 1), date((y+1)*10, 1, 1), true
	case yearGrain:
		return date(y, 1, 1), date(y+1, 1, 1), true
	case half:
		return date(y, 6*s.n-5, 1), date(y, 6*s.n+1, 1), true
	case quarter:
		return date(y, 3*s.n-2, 1), date(y, 3*s.n+1, 1), true
	case season:
		m := map[string]int{"SP": 3, "SU": 6, "FA": 9, "WI": 12}[s.season]
		return date(y, m, 1), date(y, m+3, 1), true
	case month:
		return date(y, s.month, 1), date(y, s.month+1, 1), true
	case week:
		from = s.start()
		return from, from.AddDate(0, 0, 7), true
	case weekend: // Friday, Saturday or Sunday, by country
		from = s.start()
		return from.AddDate(0, 0, 4), from.AddDate(0, 0, 7), true
	case day:
		from = s.start()
		return from, from.AddDate(0, 0, 1+s.nights), true
	case stretch:
		if s.month == 0 {
			return date(y, 1, 1), s.until, true
		}
		return s.start(), s.until, true
	}
	return from, until, false
}

// monday gives the first day of a day's week, as ISO 8601 counts.
func monday(d time.Time) time.Time { return d.AddDate(0, 0, -(int(d.Weekday())+6)%7) }

// isoWeekday gives 1 for Monday to 7 for Sunday.
func isoWeekday(d time.Time) int { return (int(d.Weekday())+6)%7 + 1 }
