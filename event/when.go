package event

import (
	"strconv"
	"strings"
	"time"

	"github.com/waqai/waqai/entity"
)

// situate gives the event the days of its time and the lexicon id of its place,
// where the mentions that fill them carry one.
func (r *reader) situate(e *Event) {
	for i := range e.Arguments {
		a := &e.Arguments[i]
		m := r.mentionByID(a.Mention)
		if m == nil {
			continue
		}
		switch {
		case a.Role == "time" && e.Time == nil:
			if t, ok := interval(m.Value); ok {
				e.Time = &t
			}
		case (a.Role == "place" || a.Role == "destination") && e.Place == "" && m.Ref != "":
			e.Place = m.Ref
		}
	}
}

// mentionByID gives the mention of an id («m12»), or nil.
func (r *reader) mentionByID(id string) *entity.Mention {
	if id == "" {
		return nil
	}
	n, err := strconv.Atoi(strings.TrimPrefix(id, "m"))
	if err != nil || n < 1 || n > len(r.Mentions) || r.Mentions[n-1].ID != id {
		return nil
	}
	return &r.Mentions[n-1]
}

// interval gives the days of a TIMEX3 value: a year, decade, month, week or day,
// with or without a time of day. Durations and references to the past or future
// have none.
func interval(value string) (Interval, bool) {
	day, _, _ := strings.Cut(value, "T")
	var from, until time.Time
	parts := strings.Split(day, "-")
	year, err := strconv.Atoi(parts[0])
	if err != nil || len(parts) > 3 {
		return Interval{}, false
	}
	switch len(parts[0]) {
	case 2: // a century
		from, until = date(year*100, 1, 1), date((year+1)*100, 1, 1)
	case 3: // a decade
		from, until = date(year*10, 1, 1), date((year+1)*10, 1, 1)
	case 4:
		from, until = date(year, 1, 1), date(year+1, 1, 1)
	default:
		return Interval{}, false
	}
	if len(parts) > 1 {
		if len(parts[0]) != 4 {
			return Interval{}, false
		}
		n, err := strconv.Atoi(strings.TrimPrefix(parts[1], "W"))
		switch {
		case err != nil:
			return Interval{}, false
		case parts[1][0] == 'W' && n >= 1 && n <= 53:
			from = monday(year, n)
			until = from.AddDate(0, 0, 7)
		case parts[1][0] != 'W' && n >= 1 && n <= 12:
			from = date(year, n, 1)
			until = from.AddDate(0, 1, 0)
		default:
			return Interval{}, false
		}
	}
	if len(parts) == 3 {
		n, err := strconv.Atoi(parts[2])
		switch {
		case parts[2] == "WE" && parts[1][0] == 'W': // a weekend
			from = from.AddDate(0, 0, 5)
		case err != nil || n < 1 || n > 31 || parts[1][0] == 'W' && n > 7:
			return Interval{}, false
		default:
			from = from.AddDate(0, 0, n-1)
			until = from.AddDate(0, 0, 1)
		}
	}
	return Interval{from.Format(time.DateOnly), until.Format(time.DateOnly)}, true
}

func date(year, month, day int) time.Time {
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
}

// monday gives the first day of an ISO week: week 1 is that of the 4th of January.
func monday(year, week int) time.Time {
	fourth := date(year, 1, 4)
	return fourth.AddDate(0, 0, -(int(fourth.Weekday())+6)%7+(week-1)*7)
}

// ahead reports that the event's days lie behind the document's date.
func (r *reader) ahead(e *Event) bool {
	return e.Time != nil && !r.date.IsZero() && e.Time.Start > r.date.Format(time.DateOnly)
}
