package entity

import (
	"bytes"
	"hash/maphash"
)

// links are what link needs again and again. Names are kept by their hashes of 64
// bits, of a seed of the process, so that nothing is copied; two names of a document
// that share one are not to be met.
type links struct {
	seed     maphash.Seed
	entities map[uint64]string // by entry or name
	families map[uint64]int    // of a word of a person's name: the mention of the full name
}

func (l *links) reset() {
	if l.entities == nil {
		l.seed, l.entities, l.families = maphash.MakeSeed(), map[uint64]string{}, map[uint64]int{}
	}
	clear(l.entities)
	clear(l.families)
}

// link gives the mentions of one entity one id: those with one lexicon entry,
// those of one type with the same letters, and a person's later short form.
func (t *Text) link() {
	t.links.reset()
	for i := range t.Mentions {
		m := &t.Mentions[i]
		switch m.Type {
		case Date, Time, Cardinal, Ordinal, Percent, Money, Quantity, Unit, Currency:
			continue
		}
		if m.Type == Person && t.shorten(m, i) {
			continue
		}
		var key uint64
		if m.Ref != "" {
			key = maphash.String(t.links.seed, m.Ref)
		} else {
			key = maphash.Bytes(t.links.seed, bytes.TrimPrefix(t.folded(m), article)) ^ maphash.String(t.links.seed, string(m.Type))
		}
		id, ok := t.links.entities[key]
		if !ok {
			id = ID('n', len(t.links.entities)+1)
			t.links.entities[key] = id
		}
		m.Entity = id
	}
}

var article = []byte("ال")

// folded gives the folded bytes of a mention.
func (t *Text) folded(m *Mention) []byte {
	return bytes.TrimSpace(t.FoldedText()[t.ToFolded(m.Start):t.ToFolded(m.End)])
}

// shorten joins a person's one-word mention to the full name before it, and
// reports that it has.
func (t *Text) shorten(m *Mention, i int) bool {
	name := t.folded(m)
	space := bytes.IndexAny(name, " \n\t\u00a0")
	if space < 0 {
		full, ok := t.links.families[maphash.Bytes(t.links.seed, name)]
		if !ok {
			return false
		}
		f := &t.Mentions[full]
		if m.Ref != "" && m.Ref != f.Ref {
			return false
		}
		m.Ref, m.Entry, m.Name, m.Entity = f.Ref, f.Entry, f.Name, f.Entity
		return true
	}
	if m.Name == "" {
		m.Name = m.Text
	}
	family := bytes.TrimSpace(name[bytes.LastIndexAny(name, " \n\t\u00a0"):])
	t.links.families[maphash.Bytes(t.links.seed, family)] = i
	given := maphash.Bytes(t.links.seed, name[:space])
	if _, ok := t.links.families[given]; !ok {
		t.links.families[given] = i
	}
	return false
}
