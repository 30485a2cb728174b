package entity

import (
	"strconv"
	"strings"

	"github.com/waqai/waqai/normalize"
)

// link gives the mentions of one entity one id: those with one lexicon entry,
// those of one type with the same letters, and a person's later short form.
func (t *Text) link() {
	ids := make(map[string]string, len(t.Mentions))
	next := 0
	families := map[string]int{} // last name → mention index of the full name
	for i := range t.Mentions {
		m := &t.Mentions[i]
		switch m.Type {
		case Date, Time, Cardinal, Ordinal, Percent, Money, Quantity, Unit, Currency:
			continue
		}
		if m.Type == Person {
			t.shorten(m, i, families)
		}
		key := m.Ref
		if key == "" {
			name := m.Name
			if name == "" {
				name = m.Text
			}
			key = string(m.Type) + "\x00" + strings.TrimPrefix(normalize.Names.String(name), "ال")
		}
		id, ok := ids[key]
		if !ok {
			next++
			id = "n" + strconv.Itoa(next)
			ids[key] = id
		}
		m.Entity = id
	}
}

// shorten joins a person's one-word mention to the full name before it.
func (t *Text) shorten(m *Mention, i int, families map[string]int) {
	words := strings.Fields(normalize.Names.String(m.Text))
	if len(words) == 0 {
		return
	}
	if len(words) == 1 {
		if full, ok := families[words[0]]; ok {
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
	families[words[len(words)-1]] = i
	if _, ok := families[words[0]]; !ok {
		families[words[0]] = i
	}
}
