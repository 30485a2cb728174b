package entity

import (
	"strings"

	"github.com/waqai/waqai/normalize"
)

// linkKey is what the mentions of one entity share: the lexicon entry, or the type
// and the folded name.
type linkKey struct {
	typ  Type
	name string
}

// links are what link needs again and again.
type links struct {
	entities map[linkKey]string
	families map[string]int // of a word of a person's name: the mention of the full name
}

func (l *links) reset() {
	if l.entities == nil {
		l.entities, l.families = map[linkKey]string{}, map[string]int{}
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
		if m.Type == Person {
			t.shorten(m, i)
		}
		key := linkKey{name: m.Ref}
		if key.name == "" {
			name := m.Name
			if name == "" {
				name = m.Text
			}
			key = linkKey{m.Type, strings.TrimPrefix(normalize.Names.String(name), "ال")}
		}
		id, ok := t.links.entities[key]
		if !ok {
			id = ID('n', len(t.links.entities)+1)
			t.links.entities[key] = id
		}
		m.Entity = id
	}
}

// shorten joins a person's one-word mention to the full name before it.
func (t *Text) shorten(m *Mention, i int) {
	name := strings.TrimSpace(normalize.Names.String(m.Text))
	space := strings.IndexAny(name, " \n\t\u00a0")
	if space < 0 {
		if full, ok := t.links.families[name]; ok {
			f := &t.Mentions[full]
			if m.Ref == "" || m.Ref == f.Ref {
				m.Ref, m.Entry, m.Name = f.Ref, f.Entry, f.Name
			}
		}
		return
	}
	if m.Name == "" {
		m.Name = m.Text
	}
	given, family := name[:space], strings.TrimSpace(name[strings.LastIndexAny(name, " \n\t\u00a0"):])
	t.links.families[family] = i
	if _, ok := t.links.families[given]; !ok {
		t.links.families[given] = i
	}
}
