package entity

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/waqai/waqai/internal/wire"
	"github.com/waqai/waqai/lexicon"
)

// candidate is a mention that may be: tokens [first, end), source bytes
// [start, stop).
type candidate struct {
	first, end  int32
	start, stop int
	typ         Type
	subtype     string
	entry       *lexicon.Entry
	value       string
	from, until Day   // the days of a time
	score       int   // at equal length the higher one wins
	margin      int32 // of a person: what speaks for the name, above what speaks against it, in hundredths
	next        int32 // see arrange
	aside       bool  // see Mention.Aside
	short       bool  // a head alone, to be joined to a body or dropped
	closed      bool  // holds no other mention inside: a person's name, a name from the gazetteer
	itself      bool  // its name is what stands in the text, not the entry's
}

// held is a mention that holds the place that resolve is at, and its candidate.
type held struct{ cand, mention int32 }

// before reports whether resolve takes c before d, which was made later: by where they
// begin, the longer first, then the higher score.
func (c *candidate) before(d *candidate) bool {
	switch {
	case c.start != d.start:
		return c.start < d.start
	case c.stop != d.stop:
		return c.stop > d.stop
	}
	return c.score >= d.score
}

// arrange puts the candidates in the order in which resolve takes them: in a list for
// each token that any of them begin in, as those of a token begin before those of the
// next. 0 ends a list, k stands for candidate k-1.
func (t *Text) arrange() {
	t.lists = append(t.lists[:0], make([]int32, len(t.Tokens))...)
	for k := range t.cands {
		c := &t.cands[k]
		at := &t.lists[c.first]
		for *at != 0 && t.cands[*at-1].before(c) {
			at = &t.cands[*at-1].next
		}
		c.next, *at = *at, int32(k+1)
	}
}

// resolve turns the candidates into mentions that lie apart or nested: the
// longest first, then the higher score; a later one must not cross an earlier
// one, and lie in one only where the language nests.
func (t *Text) resolve() {
	t.arrange()
	t.uncross()
	t.Mentions, t.grades = slices.Grow(t.Mentions[:0], len(t.kept)), t.grades[:0]
	open := t.open[:0]
	for _, k := range t.kept {
		c := &t.cands[k]
		for len(open) > 0 && t.Mentions[open[len(open)-1].mention].End <= c.start {
			open = open[:len(open)-1]
		}
		var in *Mention
		if len(open) > 0 {
			by := open[len(open)-1]
			if in = &t.Mentions[by.mention]; !t.within(in, by, c) {
				continue
			}
		}
		open = append(open, held{k, int32(len(t.Mentions))})
		t.mention(c, in)
	}
	t.open = open
}

// uncross keeps those candidates of which none crosses another: of two that cross, the one of higher score, then the longer.
func (t *Text) uncross() {
	kept, cands := t.kept[:0], t.cands
	for _, list := range t.lists {
		for k := list; k != 0; k = cands[k-1].next {
			c := &cands[k-1]
			crossed := false
			for len(kept) > 0 && !crossed {
				p := &cands[kept[len(kept)-1]]
				if c.start >= p.stop || c.stop <= p.stop { // apart or inside
					break
				}
				if crossed = !t.better(c, p); !crossed {
					kept = kept[:len(kept)-1]
				}
			}
			if !crossed {
				kept = append(kept, k-1)
			}
		}
	}
	t.kept = kept
}

// within reports that candidate c may become a mention inside o, which holds its place; where it is the same one found another way, o gets what c knows.
func (t *Text) within(o *Mention, by held, c *candidate) bool {
	same := c.start == o.Start && c.stop == o.End
	if same && c.typ == o.Type && c.entry != nil && o.Entry == nil { // found by pattern and by name
		o.Entry, o.Ref, o.Name, o.Subtype = c.entry, c.entry.ID, c.entry.Name, c.subtype
		t.both(by.mention, &t.cands[by.cand])
	} else if same && c.typ == o.Type && c.entry == nil && !c.short && o.How == ByEntry {
		t.both(by.mention, c)
	}
	return c.stop <= o.End && !same && !t.cands[by.cand].closed && nests(o.Type, c.typ) &&
		!(o.Entry != nil && (o.How != ByPattern || o.Type == Norp) && t.onlyPart(o, c))
}

// mention adds the mention of candidate c, which lies in another one, or in none where that is nil.
func (t *Text) mention(c *candidate, in *Mention) {
	n := len(t.Mentions)
	t.Mentions = t.Mentions[:n+1]
	m := &t.Mentions[n]
	*m = Mention{ID: wire.ID('m', n+1), Type: c.typ, Start: c.start, End: c.stop, Text: t.Source[c.start:c.stop], Subtype: c.subtype,
		Value: c.value, Aside: c.aside && in == nil, First: int(c.first), Last: int(c.end), Entry: c.entry, From: c.from, Until: c.until}
	if c.typ == Cardinal && in != nil && in.Type == Event && in.End == c.stop {
		t.numberOfEvent(in, m)
	}
	if c.entry != nil {
		if c.typ != Norp {
			m.How = ByEntry
		}
		if id, ok := strings.CutPrefix(c.entry.Codes, "same="); ok { // a short name that needs what stands beside it: «الضفة»
			if e, ok := t.Lexicon.Entry(id); ok {
				m.Entry = e
			}
		}
		m.Ref, m.Name = m.Entry.ID, m.Entry.Name
	}
	if c.itself {
		m.Name = m.Text
	}
	if c.typ == Person && n > 0 && in == nil {
		t.standsFirst(n-1, m)
	}
	if c.entry == nil && in != nil {
		t.bareInside(in, m)
	}
	g := c.gradeOf(m.How)
	m.Confidence = t.confidences[g]
	t.grades = append(t.grades, g)
}

// numberOfEvent makes of the number m that ends the name of an event the year or the ordinal that it is: «مونديال [2018]», «حرب [67]», «مؤتمر جنيف [2]».
func (t *Text) numberOfEvent(in, m *Mention) {
	switch {
	case t.fullYear(m.First):
	case in.Subtype == "war" && t.shortYear(m.First):
		m.Value = "19" + m.Value
	default:
		m.Type = Ordinal
		return
	}
	m.Type = Date
	m.From, m.Until = daysOfYear(m.Value)
}

// daysOfYear gives the first day of a year and the one behind its last.
func daysOfYear(year string) (from, until Day) {
	y, _ := strconv.Atoi(year)
	return dayOf(time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC)), dayOf(time.Date(y+1, 1, 1, 0, 0, 0, 0, time.UTC))
}

// standsFirst makes of the adjective of a country, mention n, which was taken for that of the noun before it, the one whose name p stands behind it and who is
// no such noun: «ضم [الإسباني] ألفارو موراتا», «أدار المباراة [التونسي] فرج عبدلاوي», but «نجم الدوري الإنجليزي محمد صلاح», «مهاجم يوفنتوس الإيطالي فلان».
func (t *Text) standsFirst(n int, p *Mention) {
	m := &t.Mentions[n]
	i, k := m.First, m.First-1
	if m.Type != Norp || !m.Aside || m.Last != p.First || !t.joined(p.First) || t.proclitics(p.First) != 0 || !t.definite(i) || !t.looks[i].nisba.feature.Has(lexicon.Singular) {
		return
	}
	if r, ok := t.find(p.First, lexicon.Given); ok && r.Entry.Value == "m" && woman(t.Words[i].Text) {
		return
	}
	if t.is(k, offices|styles|1<<lexicon.Human) || t.definite(k) && woman(t.Words[k].Text) == woman(t.Words[i].Text) {
		return
	}
	if n > 0 && t.Mentions[n-1].Last == i {
		if body := t.Mentions[n-1].Entry; body == nil || m.Entry == nil || body.Country == "" || body.Country == m.Entry.Country {
			return
		}
	}
	m.Aside = false
}

// bareInside gives the place m at the end of a known place o, behind the head by which it was found, what its own name stands for, where
// that is o or the one place of o's country with that name: «جزيرة [سقطرى]», «مملكة [البحرين]».
func (t *Text) bareInside(o, m *Mention) {
	place := func(typ Type) bool { return typ == GPE || typ == Location }
	if o.Entry == nil || !place(o.Type) || !place(m.Type) || m.End != o.End || m.Start == o.Start {
		return
	}
	var one *lexicon.Entry
	at := t.MatchesAt(m.First)
	for k := range at {
		c := &at[k]
		switch {
		case c.Class != lexicon.Name || c.Last != m.Last || !place(Type(c.Entry.Type)) || one == o.Entry:
		case c.Entry == o.Entry || one == nil && c.Entry.Country == o.Entry.Country:
			one = c.Entry
		case one != nil && c.Entry != one && c.Entry.Country == o.Entry.Country:
			return
		}
	}
	if one != nil {
		m.Entry, m.Ref, m.Name = one, one.ID, one.Name
	}
}

// both makes a mention one that was found by pattern and by name.
func (t *Text) both(mention int32, c *candidate) {
	m, g := &t.Mentions[mention], c.gradeOf(ByBoth)
	m.How, m.Confidence = ByBoth, t.confidences[g]
	t.grades[mention] = g
}

// better decides between two candidates that cross.
func (t *Text) better(a, b *candidate) bool {
	if a.score != b.score {
		return a.score > b.score
	}
	return t.letters(a) > t.letters(b)
}

// letters is the length of a candidate as it is folded: marks make no name longer.
func (t *Text) letters(c *candidate) int { return t.ToFolded(c.stop) - t.ToFolded(c.start) }

// nests reports whether a mention of type inner may lie inside one of type outer.
func nests(outer, inner Type) bool {
	switch outer {
	case Person:
		return false
	case Date, Time:
		return inner == Ordinal || inner == Cardinal
	case Money, Percent, Quantity:
		return inner == Currency || inner == Unit
	case Cardinal, Ordinal, Unit, Currency, Language, Website:
		return false
	case Norp: // «أعضاء مجلس الأمن», «حكام الأندلس», «عائلة السكاكيني»
		return inner == Person || inner == Org || inner == GPE || inner == Location || inner == Facility
	case Org, Facility: // «حزب الغد», «سوق الأحد»
		return inner != Date && inner != Time && inner != Cardinal
	case GPE, Location:
		return inner == GPE || inner == Location || inner == Norp
	}
	return true
}

// onlyPart reports that a candidate is only a part of the known name o, which means nothing by itself: «البحر المتوسط», «كوريا الجنوبية»,
// «أمريكا اللاتينية».
func (t *Text) onlyPart(o *Mention, c *candidate) bool {
	place, quoted := c.typ == GPE || c.typ == Location, t.quote(int(c.first)-1)
	switch {
	case c.entry == o.Entry && !quoted, o.Type == c.typ && c.typ != GPE && !quoted, o.Type == Org && c.typ == Person:
		return true
	case o.Type == Org && c.typ == Facility && c.start == o.Start: // «[سوق دبي] المالي»
		return true
	case o.Subtype == "country" && place && !t.is(o.First, placeHeads):
		return true
	case o.Type != GPE && o.Type != Location:
		return false
	case c.start == o.Start:
		return c.subtype == "country" && c.entry != nil && c.entry.Country != o.Entry.Country
	}
	return c.start > o.Start && int(c.first) == o.First && c.typ == GPE
}
