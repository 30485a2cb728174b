package main

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// tables is one document as rows.
type tables struct {
	document  documentRow
	entities  []entityRow
	mentions  []mentionRow
	events    []eventRow
	arguments []argumentRow
}

// newDocument makes the row of a document, which tells whether it is known already.
func newDocument(in event.Input) documentRow {
	d := documentRow{ID: in.ID, Text: in.Text}
	if !in.Date.IsZero() {
		d.Date = in.Date.Format(time.DateOnly)
	}
	sum := sha256.Sum256([]byte(d.Date + "\n" + in.Text))
	d.Input = hex.EncodeToString(sum[:])
	if d.ID == "" {
		d.ID = "sha256:" + d.Input
	}
	return d
}

// newTables makes rows of what was read in a document. It is safe for concurrent use.
func newTables(in event.Input, doc event.Document) tables {
	t := tables{document: newDocument(in)}
	id := t.document.ID
	r := &resolver{in, doc.Mentions, map[string]entityRow{}}
	sentences := sentencesOf(in.Text)
	of := map[string]entityRow{} // by mention
	stored := map[string]bool{}
	s := 0
	for i := range doc.Mentions {
		m := &doc.Mentions[i]
		for s+1 < len(sentences) && m.Start >= sentences[s+1] { // mentions are ordered by their start
			s++
		}
		e := r.entity(m)
		of[m.ID] = e
		if e.ID != "" && !stored[e.ID] {
			stored[e.ID] = true
			t.entities = append(t.entities, e)
		}
		t.mentions = append(t.mentions, mentionRow{Document: id, ID: m.ID, Type: string(m.Type), Subtype: m.Subtype, Sentence: s,
			Start: m.Start, Stop: m.End, Text: m.Text, Value: m.Value, Entity: e.ID})
	}
	for _, e := range doc.Events {
		row := eventRow{Document: id, ID: e.ID, Type: e.Type, Mode: e.Mode, TriggerStart: e.Trigger.Start, TriggerStop: e.Trigger.End,
			TriggerText: e.Trigger.Text, Realis: string(e.Realis), Polarity: string(e.Polarity), Day: t.document.Date, Place: e.Place,
			Rule: e.Rule, SameAs: e.SameAs}
		if e.Time != nil {
			row.TimeStart, row.TimeStop = e.Time.Start, e.Time.End
			if within(e.Time, 7) {
				row.Day = e.Time.Start
			}
		}
		if e.Codes != nil {
			row.Plover, row.Cameo = e.Codes.Plover, e.Codes.Cameo
		}
		if place, ok := lexicon.Default().Entry(e.Place); ok {
			row.Country = place.Country
		}
		for n, a := range e.Arguments {
			filler := of[a.Mention]
			if e.Place == "" && row.Country == "" && a.Role != "source" {
				row.Country = filler.Country
			}
			t.arguments = append(t.arguments, argumentRow{Document: id, Event: e.ID, N: n, Role: a.Role, Start: a.Start, Stop: a.End,
				Text: a.Text, Mention: a.Mention, Entity: filler.ID})
		}
		t.events = append(t.events, row)
	}
	return t
}

// sentencesOf gives the byte where each sentence of a text begins.
func sentencesOf(text string) []int {
	n := normalize.Parse(text)
	var out []int
	for _, s := range n.Sentences {
		out = append(out, int(n.Tokens[s.First].Start))
	}
	return out
}

// within reports that an interval is known to span no more than so many days.
func within(i *event.Interval, days int) bool {
	from, err := event.ParseDate(i.Start)
	until, err2 := event.ParseDate(i.End)
	return err == nil && err2 == nil && until.Sub(from) <= time.Duration(days)*24*time.Hour
}

// resolver finds what the mentions of a document stand for outside of it.
type resolver struct {
	in       event.Input
	mentions []entity.Mention
	of       map[string]entityRow // by the document's entity
}

// entity gives the entity of a mention; the zero row for what names nothing (times,
// numbers).
func (r *resolver) entity(m *entity.Mention) entityRow {
	if m.Entity == "" {
		return entityRow{}
	}
	e, ok := r.of[m.Entity]
	if !ok {
		e = r.find(m.Entity)
		r.of[m.Entity] = e
	}
	return e
}

func (r *resolver) find(of string) entityRow {
	var longest *entity.Mention
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Entity != of {
			continue
		}
		if m.Ref != "" {
			if e, ok := lexicon.Default().Entry(m.Ref); ok {
				return known(e)
			}
		}
		if longest == nil || len(m.Text) > len(longest.Text) {
			longest = m
		}
	}
	name := normalize.Exact.String(longest.Text)
	if longest.Type != entity.Person && strings.HasPrefix(name, "ل") && strings.HasSuffix(r.in.Text[:longest.Start], "ل") {
		name = "ا" + name // «للرئيس»: the alef of the article is not written
	}
	if longest.Type == entity.Office && !r.in.Date.IsZero() {
		// two on the day of a handover: then it stays an office
		if terms := lexicon.Default().WhoWas(name, r.in.Date); len(terms) == 1 {
			if e, ok := lexicon.Default().Entry(terms[0].Person); ok {
				return known(e)
			}
		}
	}
	return entityRow{ID: string(longest.Type) + ":" + normalize.Names.String(name), Name: name, Type: string(longest.Type),
		Subtype: longest.Subtype, Country: r.country(longest)}
}

// country gives the country named inside a mention («وزير الدفاع العراقي»).
func (r *resolver) country(m *entity.Mention) string {
	for _, in := range r.mentions {
		if in.Start >= m.Start && in.End <= m.End && in.Entry != nil && in.Entry.Country != "" {
			return in.Entry.Country
		}
	}
	return ""
}

func known(e *lexicon.Entry) entityRow {
	return entityRow{ID: e.ID, Name: e.Name, Type: e.Type, Subtype: e.Subtype, English: e.English, Country: e.Country}
}
