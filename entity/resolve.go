package entity

import (
	"cmp"
	"slices"
	"time"

	"github.com/waqai/waqai/lexicon"
)

// candidate is a mention that may be: tokens [First, End), source bytes
// [start, stop).
type candidate struct {
	first, end  int
	start, stop int
	typ         Type
	subtype     string
	entry       *lexicon.Entry
	value       string
	name        string
	from, until time.Time // the days of a time
	score       int       // at equal length the higher one wins
	closed      bool      // holds no other mention inside: a person's name, a name from the gazetteer
}

// resolve turns the candidates into mentions that lie apart or nested: the
// longest first, then the higher score; a later one must not cross an earlier
// one, and lie in one only where the language nests.
func (t *Text) resolve() {
	slices.SortStableFunc(t.cands, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.stop, a.stop), cmp.Compare(b.score, a.score))
	})
	// Crossing pairs: the one of higher score, then the longer, stays.
	out := t.cands[:0]
	for _, c := range t.cands {
		keep := true
		for len(out) > 0 {
			p := &out[len(out)-1]
			if c.start >= p.stop || c.stop <= p.stop { // apart or inside
				break
			}
			if better(&c, p) {
				out = out[:len(out)-1]
				continue
			}
			keep = false
			break
		}
		if keep {
			out = append(out, c)
		}
	}
	t.cands = out

	t.Mentions = t.Mentions[:0]
	open := make([]int, 0, 8) // indexes into Mentions: those that hold the place
	closed := make([]bool, 0, len(t.cands))
	for _, c := range t.cands {
		for len(open) > 0 && t.Mentions[open[len(open)-1]].End <= c.start {
			open = open[:len(open)-1]
		}
		if len(open) > 0 {
			o := &t.Mentions[open[len(open)-1]]
			if c.start == o.Start && c.stop == o.End && c.typ == o.Type && c.entry != nil && o.Entry == nil { // found by pattern and by name
				o.Entry, o.Ref, o.Name, o.Subtype = c.entry, c.entry.ID, c.entry.Name, c.subtype
			}
			if c.stop > o.End || c.start == o.Start && c.stop == o.End || closed[open[len(open)-1]] || !nests(o.Type, c.typ) {
				continue
			}
		}
		m := Mention{Type: c.typ, Start: c.start, End: c.stop, Text: t.Source[c.start:c.stop], Subtype: c.subtype,
			Value: c.value, Name: c.name, First: c.first, Last: c.end, Entry: c.entry, From: c.from, Until: c.until}
		if c.entry != nil {
			m.Ref = c.entry.ID
			if m.Name == "" {
				m.Name = c.entry.Name
			}
		}
		open = append(open, len(t.Mentions))
		t.Mentions = append(t.Mentions, m)
		closed = append(closed, c.closed)
	}
}

// better decides between two candidates that cross.
func better(a, b *candidate) bool {
	if a.score != b.score {
		return a.score > b.score
	}
	return a.stop-a.start > b.stop-b.start
}

// nests reports whether a mention of type inner may lie inside one of type outer.
func nests(outer, inner Type) bool {
	switch outer {
	case Person:
		return false
	case Date, Time:
		return inner == Ordinal || inner == Cardinal
	case Money, Percent, Quantity:
		return inner == Cardinal || inner == Currency || inner == Unit
	case Cardinal, Ordinal, Unit, Currency, Norp, Language, Website:
		return false
	case Org, Facility: // «حزب الغد», «سوق الأحد»
		return inner != Date && inner != Time && inner != Cardinal
	case GPE, Location:
		return inner == GPE || inner == Location || inner == Norp
	}
	return true
}
