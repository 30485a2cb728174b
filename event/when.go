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
			if m.From != 0 {
				e.Time = &Interval{m.From.String(), m.Until.String()}
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

// ahead reports that the event's days lie behind the document's date.
func (r *reader) ahead(e *Event) bool {
	return e.Time != nil && !r.date.IsZero() && e.Time.Start > r.date.Format(time.DateOnly)
}
