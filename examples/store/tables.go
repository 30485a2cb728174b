package main

import (
	"crypto/sha256"
	"encoding/hex"
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

var recognizer = entity.New() // for identities

// newTables makes rows of what was read in a document. It is safe for concurrent use.
func newTables(in event.Input, doc event.Document) tables {
	t := tables{document: newDocument(in)}
	id := t.document.ID
	identities := recognizer.Identities(in.Text, doc.Mentions, in.Date)
	sentences := sentencesOf(in.Text)
	of := map[string]entityRow{} // by mention
	stored := map[string]bool{}
	s := 0
	for i := range doc.Mentions {
		m := &doc.Mentions[i]
		for s+1 < len(sentences) && m.Start >= sentences[s+1] { // mentions are ordered by their start
			s++
		}
		e := newEntity(identities[m.Entity])
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
			TimeStart: e.Time.Start, TimeStop: e.Time.End, Plover: e.Codes.Plover, Cameo: e.Codes.Cameo, Rule: e.Rule, SameAs: e.SameAs}
		if within(e.Time, 7) {
			row.Day = e.Time.Start
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
func within(i event.Interval, days int) bool {
	from, err := event.ParseDate(i.Start)
	until, err2 := event.ParseDate(i.End)
	return err == nil && err2 == nil && until.Sub(from) <= time.Duration(days)*24*time.Hour
}

func newEntity(i entity.Identity) entityRow {
	return entityRow{ID: i.ID, Name: i.Name, Type: string(i.Type), Subtype: i.Subtype, English: i.English, Country: i.Country}
}
