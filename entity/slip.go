package entity

import "github.com/waqai/waqai/lexicon"

// slips makes candidates of names that are written with one wrong letter: of those of
// several words wherever they stand, and of any where the head before wants them («تنظيم
// داع»). What is spelled right anywhere wins over them. Places that
// nobody knows are found on the same way, by where it is told that they lie.
func (t *Text) slips() {
	for _, at := range t.with(cUnknown) {
		i := int(at)
		if t.glances[i].cues&(cKnown|cJoined) != cJoined || i == 0 { // an undotted one is known by now
			continue
		}
		if t.glances[i].kind == foreign {
			t.located(i)
		}
		if t.has(i-1, cArabic|cKnown) {
			t.slip(i-1, i+1, func(e *lexicon.Entry) bool {
				return e.Type != string(Person) && e.Source != "geonames" && !e.Flag("common")
			})
		}
		if head, ok := t.find(i-1, lexicon.OrgHead); ok && head.Entry.Value != "" {
			t.slip(i, i+1, func(e *lexicon.Entry) bool { return e.Type == string(Org) && e.Subtype == head.Entry.Value })
		}
	}
}

// slip makes a candidate of the longest of the names near to what stands at token i
// that end not before token end.
func (t *Text) slip(i, end int, want func(*lexicon.Entry) bool) {
	for _, m := range t.Near(i, want) {
		if m.Last >= end {
			t.add(m.First, m.Last, candidate{start: m.Start, stop: m.End, typ: Type(m.Entry.Type), subtype: m.Entry.Subtype, entry: m.Entry, score: 9})
			break
		}
	}
}
