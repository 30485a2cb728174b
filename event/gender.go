package event

import (
	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// sexes is what a text has told of the sex of its people and bodies, by the number of the entity:
// above zero a woman or a feminine, below a man; the document tells it better than a surname does.
type sexes []int8

// tell adds what a place of the text says of an entity.
func (s *sexes) tell(n int, by int8) {
	for len(*s) <= n {
		*s = append(*s, 0)
	}
	(*s)[n] = max(-100, min(100, (*s)[n]+by))
}

// of gives Feminine, Masculine, or 0 where the text has not told.
func (s sexes) of(n int) lexicon.Feature {
	switch {
	case n < 0 || n >= len(s) || s[n] == 0:
		return 0
	case s[n] > 0:
		return lexicon.Feminine
	}
	return lexicon.Masculine
}

// learnSexes takes from the sentence who is a woman and who a man: by the title before the name
// («المستشارة فلانة»), else by the verb of reporting whose subject it is («قالت فلانة»).
func (r *reader) learnSexes() {
	for i := range r.chunks {
		p := &r.chunks[i]
		if p.mention < 0 || !p.is(isPerson|isBody) {
			continue
		}
		m := &r.Mentions[p.mention]
		if m.Type != entity.Person && m.Type != entity.Org {
			continue
		}
		n := mentionNumber(m.Entity)
		if n < 0 {
			continue
		}
		if p.head < m.First && m.Type == entity.Person && p.clitic&normalize.Wa == 0 {
			w := r.Words[p.head]
			if o := r.outer[p.head]; !r.article(p.head) && (o < 0 || r.Mentions[o].Last < p.head+2) || w.Classes.Has(lexicon.Human) && !w.Is(posts) { // «خطيبة فلان», «محامية فلان» are others
				continue
			}
			switch g := r.gender(p); {
			case w.Feature.Only(lexicon.Plural | lexicon.Dual):
			case g == lexicon.Feminine && w.Is(persons):
				r.sexes.tell(n, 3)
			case g == lexicon.Masculine, w.Is(persons) && !r.ends(p.head, endTa):
				r.sexes.tell(n, -3)
			}
			continue
		}
		if k := p.first - 1; p.head == p.first && k >= r.first && r.parts[k] == verb && r.info[k].says && p.clitic == 0 && r.gender(p) == 0 {
			const both = lexicon.Masculine | lexicon.Feminine
			switch t := r.info[k].tense; {
			case !t.Has(lexicon.Third) || r.info[k].object:
			case t&both == lexicon.Feminine:
				r.sexes.tell(n, 1)
			case t&both == lexicon.Masculine:
				r.sexes.tell(n, -1)
			}
		}
	}
}
