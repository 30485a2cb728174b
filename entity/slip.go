package entity

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// slips makes candidates of names that are written with one wrong letter: of those of
// several words wherever they stand, and of any where the head before wants them («تنظيم
// داع»). What is spelled right anywhere wins over them.
func (t *Text) slips() {
	for i, w := range t.Words {
		if t.Tokens[i].Kind != normalize.Arabic {
			continue
		}
		var want func(*lexicon.Entry) bool
		switch {
		case !w.Known() && i > 0 && t.joined(i):
			head, ok := t.find(i-1, lexicon.OrgHead)
			if !ok || head.Entry.Value == "" {
				continue
			}
			want = func(e *lexicon.Entry) bool { return e.Type == string(Org) && e.Subtype == head.Entry.Value }
		case w.Known() && t.joined(i+1) && t.arabic(i+1) && !t.has(i+1, cKnown):
			want = func(e *lexicon.Entry) bool {
				return e.Type != string(Person) && e.Source != "geonames" && !e.Flag("common")
			}
		default:
			continue
		}
		for _, m := range t.Near(i, want) {
			if w.Known() && m.End < i+2 {
				continue
			}
			t.add(m.First, m.End, candidate{start: m.Start, stop: m.Stop, typ: Type(m.Entry.Type), subtype: m.Entry.Subtype, entry: m.Entry, score: 9})
			break
		}
	}
}
