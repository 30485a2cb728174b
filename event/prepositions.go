package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// prepositions fills roles from the prepositional phrases in tokens [from, to).
func (f *frame) prepositions(from, to int) {
	r := f.r
	for k := from; k < to; {
		key, at, ok := r.preposition(k)
		if !ok {
			k++
			continue
		}
		if f.inside(k) || k == f.envoy && k > 0 { // «أكثر من 100 شخص»
			k++
			continue
		}
		if f.t.kind == byNoun && key != "في" && f.rival(from, k) {
			return
		}
		if own := f.own(k); own != "" {
			key, at = own, k+1
		}
		next := k + 1
		if at > k {
			next = at
		}
		for i := range f.rule.Slots {
			s := &f.rule.Slots[i]
			if s.pos != posPrep || !s.preps.has(key) || key == "ل" && f.t.kind == byNoun && s.class != deed && !f.attached(k) {
				continue
			}
			if at == k && r.parts[k] == prep { // the pronoun is in the preposition: معهم
				if f.antecedent != nil {
					f.fill(s, f.antecedent, false)
				} else if p, ok := r.pronoun(k, 0, f.subject); ok && s.class.fits(&p) && s.class != anyThing {
					f.fill(s, &p, false)
				}
				break
			}
			if key == "بين" && f.has(s.role) { // the two are named
				break
			}
			if key == "ل" && f.t.kind == byNoun && s.role == "visitor" && f.has(s.role) { // «زيارته للقنصلية»
				continue
			}
			if f.led&(1<<i) != 0 && r.Words[k].Cut.Proclitics&normalize.Wa == 0 { // «على القاعدة … ردا على»: once, unless coordinated
				break
			}
			ps := r.list(at, s.class)
			if len(ps) == 0 {
				continue
			}
			if s.role == "topic" && r.info[ps[0].head].stem&listDiscuss != 0 { // «لبحث أمن الحدود»
				if inner := r.list(ps[0].head+1, anyThing); len(inner) > 0 {
					ps = inner
				}
			}
			for j := range ps {
				if to <= f.at && ps[j].end > f.at { // «وجهت إلى أربعة ضباط تهمة …»: up to the trigger
					if ps[j].head >= f.at {
						break
					}
					ps[j].end, ps[j].stop = f.at, int(r.Tokens[f.at-1].End)
				}
				f.fill(s, &ps[j], to > f.at && wide(s) && j == len(ps)-1)
				next = max(next, ps[j].end)
			}
			f.led |= 1 << i
			if key == "بين" && len(ps) == 1 && !ps[0].plural(r) {
				f.other(s, &ps[0])
			}
			f.byWeapon(s, &ps[0])
			break
		}
		k = max(next, k+1)
	}
}

// own gives the word at token k when a slot of the rule names it as a preposition
// though the lexicon has it for a noun with its clitic: «بقوة ست درجات».
func (f *frame) own(k int) string {
	w := f.r.Words[k]
	if f.r.parts[k] != nominal {
		return ""
	}
	text := w.Text
	if w.Cut.Proclitics&normalize.Wa != 0 {
		text = strings.TrimPrefix(text, "و")
	}
	for i := range f.rule.Slots {
		if s := &f.rule.Slots[i]; s.pos == posPrep && s.preps.has(text) {
			return text
		}
	}
	return ""
}

// inside reports a token that stands inside a filler, not at its beginning.
func (f *frame) inside(k int) bool {
	at := int(f.r.Tokens[k].Start)
	return slices.ContainsFunc(f.event.Arguments, func(a Argument) bool { return a.Start < at && at < a.End && a.Role != "content" })
}

// other takes the second of the two that بين asks for, when something stands
// between them: «بين الحكومة المدعومة من الغرب والمعارضة».
func (f *frame) other(s *slot, p *phrase) {
	r := f.r
	for k := p.end; k < r.end && k < p.end+14; k++ {
		switch r.parts[k] {
		case verb, comp, rel, conj, attrib:
			return
		case nominal:
			if r.Words[k].Cut.Proclitics&normalize.Wa == 0 || r.outer[k] < 0 && !hasArticle(r.Words[k]) {
				continue
			}
			if q, ok := r.np(k); ok && s.class.fits(q) && alike(r, p, q) {
				f.fill(s, q, false)
				return
			}
		}
	}
}

// plural reports a phrase that means several: «البلدين», «الأطراف».
func (p *phrase) plural(r *reader) bool {
	return p.mention < 0 && r.Words[p.head].Feature.Any(lexicon.Plural|lexicon.Dual)
}

// byWeapon takes whose weapon it was as the one who did it: «استشهد برصاص الجيش».
func (f *frame) byWeapon(s *slot, p *phrase) {
	if s.role != "weapon" || p.end <= p.head+1 {
		return
	}
	q, ok := f.r.np(p.head + 1)
	if !ok || q.class&isActor == 0 || q.clitic&^normalize.Article != 0 || q.end > p.end {
		return
	}
	for i := range f.rule.Slots {
		if a := &f.rule.Slots[i]; (a.role == "agent" || a.role == "attacker") && !f.has(a.role) {
			f.fillSpan(a, q.start, q.stop, q.mention)
			return
		}
	}
}

// rival reports a coordinated deed among tokens [from, k) to which what follows
// belongs: «إطلاق نار وقصف بالصواريخ».
func (f *frame) rival(from, k int) bool {
	r := f.r
	for i := from; i < k; i++ {
		w := r.Words[i]
		if r.parts[i] != nominal || w.Cut.Proclitics&normalize.Wa == 0 || hasArticle(w) || r.outer[i] >= 0 {
			continue
		}
		for _, t := range r.info[i].triggers {
			if t.kind == byNoun && len(t.rest) == 0 && t.rule != f.rule {
				return true
			}
		}
	}
	return false
}

// attached reports that nothing but adjectives, adverbs and fillers of the event
// stands between the trigger and token k.
func (f *frame) attached(k int) bool {
	r := f.r
	start := int(r.Tokens[k].Start)
	for i := f.end; i < k; i++ {
		if r.parts[i] == adverb || r.parts[i] == timeWord || r.parts[i] == mark || r.parts[i] == prep || r.adjective(i) {
			continue
		}
		at, inside := int(r.Tokens[i].End), false
		for j := range f.event.Arguments {
			if a := &f.event.Arguments[j]; a.Start < at && at <= a.End && a.End <= start {
				inside = true
				break
			}
		}
		if !inside {
			return false
		}
	}
	return true
}

// preposition reads the preposition at token k, alone or as a proclitic, and
// gives its folded form and the token of its noun.
func (r *reader) preposition(k int) (key string, at int, ok bool) {
	if k >= r.end {
		return "", 0, false
	}
	w := r.Words[k]
	if r.parts[k] == prep || r.parts[k] == attrib {
		for _, m := range r.MatchesAt(k) {
			if c := m.Entry.Class; c == lexicon.Prep || c == lexicon.Attrib {
				return r.foldedName(m.Entry), m.End, true
			}
		}
		info := r.info[k]
		switch {
		case info.prep == "":
			return w.Text, k + 1, true
		case info.pronominal:
			return prepBase(w.Text), k, true
		}
		return info.prep, k + 1, true
	}
	if r.parts[k] == nominal && (k == r.first || r.chunkOf[k] != r.chunkOf[k-1] || r.chunkOf[k] < 0) {
		switch p := w.Cut.Proclitics; {
		case p&normalize.Ba != 0:
			return "ب", k, true
		case p&normalize.La != 0:
			return "ل", k, true
		case p&normalize.Ka != 0:
			return "ك", k, true
		}
	}
	return "", 0, false
}

// prepBase takes the pronoun off a preposition: معهم → مع, عليها → على.
func prepBase(s string) string {
	for _, p := range []string{"هما", "هم", "هن", "ها", "نا", "كم", "ه", "ك", "ي"} {
		if rest, ok := strings.CutSuffix(s, p); ok && rest != "" {
			switch rest {
			case "علي":
				return "على"
			case "الي":
				return "الى"
			case "لدي":
				return "لدى"
			}
			return rest
		}
	}
	return s
}

// scope gives the token where the phrases of a trigger end at the latest: at the
// next verb, clause or reporting word.
// A clause is held to reach tokens, so that no text makes the work grow faster than its length.
func (r *reader) scope(i int) int {
	const reach = 80
	end := min(r.end, i+reach)
	for k := i; k < end; k++ {
		switch r.parts[k] {
		case verb, comp, rel, attrib:
			return k
		case conj:
			return k
		case mark:
			s := string(r.Folded(k))
			if s == ":" || s == "؛" {
				return k
			}
			if (s == "،" || s == ",") && k+1 < r.end && r.parts[k+1] != prep && r.parts[k+1] != timeWord {
				if _, _, ok := r.preposition(k + 1); !ok {
					return k
				}
			}
		case nominal:
			if r.info[k].participle {
				return k
			}
		}
	}
	return end
}
