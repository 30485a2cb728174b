package lexicon

import (
	"strings"

	"github.com/waqai/waqai/normalize"
)

// compiler builds the tables of a Lexicon from its records.
type compiler struct {
	l     *Lexicon
	text  *normalize.Text
	next  uint32 // the last node of the trie
	parts []uint32
}

func compile(r *records) *Lexicon {
	l := &Lexicon{
		byID:   make(map[string]*Entry, len(r.entries)),
		terms:  make(map[string][]Term),
		forms:  make(map[string]uint32, 4*len(r.entries)+80*len(r.verbs)),
		senses: make([][]Sense, 1, 4*len(r.entries)+80*len(r.verbs)),
		edges:  make(map[uint64]uint32, 2*len(r.entries)),
		ends:   make(map[uint32][]Sense, len(r.entries)),
	}
	c := &compiler{l: l, text: normalize.NewText(normalize.Names)}
	for _, e := range r.entries {
		l.entries = append(l.entries, e)
		if e.Class == Name {
			l.byID[e.ID] = e
			c.add(e.Name, Sense{e, 0})
			for _, n := range e.Names {
				c.add(n, Sense{e, 0})
			}
			continue
		}
		n := Noun{Word: e.Name, Inflect: e.Inflect, Plurals: e.Plurals}
		for _, f := range n.Forms() {
			if e.Class == Nisba && f.Feature.Has(Accusative) && c.named(f.Text) { // سوريا is no adjective
				continue
			}
			c.add(f.Text, Sense{e, f.Feature})
		}
	}
	for i, e := range r.verbs {
		row := r.verb[i]
		l.entries = append(l.entries, e)
		for _, f := range row.verb(e.Name).Forms() {
			c.add(f.Text, Sense{e, f.Feature})
		}
	}
	for _, t := range r.terms {
		l.terms[t.Person] = append(l.terms[t.Person], t)
	}
	return l
}

// named reports that a form is a name of the gazetteers.
func (c *compiler) named(form string) bool {
	for _, s := range c.l.senses[c.l.forms[form]] {
		if s.Entry.Class == Name {
			return true
		}
	}
	return false
}

func (c *compiler) form(s string) uint32 {
	n, ok := c.l.forms[s]
	if !ok {
		n = uint32(len(c.l.senses))
		c.l.forms[strings.Clone(s)] = n
		c.l.senses = append(c.l.senses, nil)
	}
	return n
}

// add enters one spelling, of one token or several.
func (c *compiler) add(name string, s Sense) {
	if !strings.ContainsAny(name, " -/.\"«»()'") { // one token: the common case
		c.addForm(c.form(normalize.Names.String(name)), s)
		return
	}
	c.text.Reset(name)
	c.parts = c.parts[:0]
	for i, t := range c.text.Tokens {
		if t.Kind == normalize.Punct && gap(c.text.Folded(i)) {
			continue
		}
		c.parts = append(c.parts, c.form(string(c.text.Folded(i))))
	}
	switch len(c.parts) {
	case 0:
		return
	case 1:
		c.addForm(c.parts[0], s)
		return
	}
	node := uint32(0)
	for _, p := range c.parts {
		key := uint64(node)<<32 | uint64(p)
		to, ok := c.l.edges[key]
		if !ok {
			c.next++
			to = c.next
			c.l.edges[key] = to
		}
		node = to
	}
	for _, have := range c.l.ends[node] {
		if have.Entry == s.Entry {
			return
		}
	}
	c.l.ends[node] = append(c.l.ends[node], s)
}

func (c *compiler) addForm(n uint32, s Sense) {
	for i, have := range c.l.senses[n] {
		if have.Entry == s.Entry && (have.Feature^s.Feature)&BeforeSuffix == 0 {
			c.l.senses[n][i].Feature |= s.Feature
			return
		}
	}
	c.l.senses[n] = append(c.l.senses[n], s)
}

// verb makes the conjugator's verb of a row of the verb file.
func (r verbRow) verb(lemma string) Verb {
	active, passive, _ := strings.Cut(r.participles, "|")
	return Verb{Lemma: lemma, Imperfect: r.imperfect, Root: strings.Fields(r.root), Form: r.form, Masdars: list(r.masdars),
		Active: active, Passive: passive}
}
