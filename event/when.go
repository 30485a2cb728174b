package event

import (
	"slices"
	"strings"
	"time"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// situate gives the event the days of its time and the lexicon id of its place,
// where the mentions that fill them carry one.
func (r *reader) situate(e *Event) {
	var told days // the time so far
	last := 0     // the token behind it
	for i := range e.Arguments {
		a := &e.Arguments[i]
		where := where(a.Role)
		if where && e.Place == "" {
			e.Place = r.capital(a)
		}
		if !where && a.Role != "time" {
			continue
		}
		m := r.mentionByID(a.Mention)
		if m == nil {
			continue
		}
		switch {
		case a.Role == "time" && e.Time.Start == "":
			if m.From != 0 {
				told, last = days{m.From, m.Until}, m.Last
				e.Time = r.interval(told)
			}
		case a.Role == "time" && last > 0 && m.First <= last+1 && m.Until > told.until: // «يومي 12 و13 مارس»
			told.until, last = m.Until, m.Last
			e.Time = r.interval(told)
		case where && e.Place == "" && m.Ref != "":
			e.Place = m.Ref
		}
	}
}

// belated takes from a deed that has not happened the times of the past that are of something else: «الإفراج عن الكاتب الموقوف منذ عام»,
// «يسعى إلى تشكيل حكومة بعد انتخابات في مايو الماضي», «هدد أمس باعتقالهم», and any from one that is to come: «تعهدوا بتقديم المال الشهر الماضي»;
// and from what a verb of the past tells any that is to come: «اتفق البلدان على عقد قمة الشهر المقبل».
func (r *reader) belated(e *Event, f *frame) {
	if e.Realis == Actual && !(f.t.kind == byVerb && r.liesAhead(e) && r.info[f.at].tense.Has(lexicon.Perfect)) {
		return
	}
	for i := 0; i < len(e.Arguments); {
		m := r.mentionByID(e.Arguments[i].Mention)
		if e.Arguments[i].Role != "time" || m == nil || !r.ofElse(e, f, m) {
			i++
			continue
		}
		e.Arguments, e.Time = slices.Delete(e.Arguments, i, i+1), Interval{}
		r.situate(e)
	}
}

// ofElse reports a time that belated takes away: of a deed that is actual one that is to come, of another one that has passed.
func (r *reader) ofElse(e *Event, f *frame, m *entity.Mention) bool {
	if e.Realis == Actual {
		return r.liesAhead(e)
	}
	if r.sinceThen(m) {
		return true
	}
	behind := e.Realis == Hypothetical && f.light < 0 && m.First < f.at && (r.ledBy(f.at) != 0 || r.masdar(max(f.at-1, r.first))) // «هدد أمس باعتقالهم»
	return (behind || r.gone(e)) && r.ofGovernor(e, f, m)
}

// ofGovernor reports a time of the past that is not that of the deed which is planned, asked for or tried, but of what says so.
func (r *reader) ofGovernor(e *Event, f *frame, m *entity.Mention) bool {
	if e.Realis == Future || r.behindDeed(f.end, m.First) {
		return true
	}
	if f.t.kind != byNoun || len(f.t.rest) > 0 || m.First >= f.at {
		return false
	}
	return f.light < 0 || r.Words[f.at].Cut.Proclitics&normalize.La != 0 || r.ledBy(f.at-1) != 0 && r.info[f.at-1].lemma&listPurpose != 0
}

// timeOf gives the mention that the event has its days from, or nil.
func (r *reader) timeOf(e *Event) *entity.Mention {
	for i := range e.Arguments {
		if e.Arguments[i].Role == "time" {
			if m := r.mentionByID(e.Arguments[i].Mention); m != nil && m.From != 0 {
				return m
			}
		}
	}
	return nil
}

// gone reports that the event's days lie before the document's date.
func (r *reader) gone(e *Event) bool {
	return e.Time.End != "" && e.Time.End <= r.today
}

// longGone reports that they lie so far before it that no day of the week is meant.
func (r *reader) longGone(e *Event) bool {
	return r.gone(e) && e.Time.End <= r.date.AddDate(0, 0, -7).Format(time.DateOnly)
}

// sinceThen reports a time that began the state that goes on since: «منذ عام».
func (r *reader) sinceThen(m *entity.Mention) bool {
	return (r.info[m.First].core|r.info[max(m.First-1, r.first)].core)&coreSince != 0
}

// behindDeed reports that a preposition of time with another deed stands among tokens [from, to): «بعد انتخابات في مايو».
func (r *reader) behindDeed(from, to int) bool {
	for k := from; k+1 < to; k++ {
		if r.parts[k] == prep && r.since(k) && r.parts[k+1] == nominal && r.info[k].form&formDuring == 0 {
			return true
		}
	}
	return false
}

// capital gives the id of the capital that an argument tells of by its country: «العاصمة السعودية»; or none.
func (r *reader) capital(a *Argument) string {
	if !strings.HasSuffix(a.Text, "ية") {
		return ""
	}
	first := r.tokenAt(a.Start, r.first)
	last := first + 1
	if last >= len(r.Tokens) || int(r.Tokens[last].End) != a.End {
		return ""
	}
	rd, ok := r.Words[first].Find(lexicon.PlaceHead)
	if !ok || !rd.Entry.Flag("capital") {
		return ""
	}
	if rd, ok = r.Words[last].Find(lexicon.Nisba); !ok {
		return ""
	}
	country, ok := r.Lexicon.Entry(rd.Entry.Value)
	if !ok {
		return ""
	}
	return country.Code("capital")
}

// interval gives the days as text, made once for all texts that have them.
func (r *reader) interval(d days) Interval {
	held := &r.scratch.intervals
	iv, ok := (*held)[d]
	if !ok {
		if *held == nil || len(*held) >= maxIntervals {
			*held = map[days]Interval{}
		}
		iv = Interval{d.from.String(), d.until.String()}
		(*held)[d] = iv
	}
	return iv
}

// mentionByID gives the mention of an id («m12»), or nil.
func (r *reader) mentionByID(id string) *entity.Mention {
	n := mentionNumber(id)
	if n < 0 || n >= len(r.Mentions) || r.Mentions[n].ID != id {
		return nil
	}
	return &r.Mentions[n]
}

// mentionNumber gives the place among the mentions that an id tells, or -1.
func mentionNumber(id string) int {
	n := 0
	for i := 1; i < len(id) && i < 10; i++ {
		if id[i] < '0' || id[i] > '9' {
			return -1
		}
		n = n*10 + int(id[i]-'0')
	}
	return n - 1
}

// liesAhead reports that the event's days lie behind the document's date.
func (r *reader) liesAhead(e *Event) bool {
	return e.Time.Start != "" && !r.date.IsZero() && e.Time.Start > r.today
}
