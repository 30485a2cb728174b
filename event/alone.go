package event

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Whom a pronoun that stands by itself before a verb means, and the one of «فإنها».

// alone gives what whom the pronoun at token i means must be, as [reader.sex] tells it, where the pronoun stands by itself and goes
// on from a clause before: «وهو», «فهي», «وهم»; or 0.
func (r *reader) alone(i int) lexicon.Feature {
	w := r.Words[i]
	if r.joinedThey(i) {
		return lexicon.Plural
	}
	if r.parts[i] != nominal || w.Cut.Proclitics&(normalize.Wa|normalize.Fa) == 0 || !w.Classes.Has(lexicon.Pron) {
		return 0
	}
	switch who, _ := w.Value(lexicon.Pron); who {
	case "m":
		return lexicon.Masculine
	case "f":
		return lexicon.Feminine
	}
	return 0
}

// joinedThey reports «وهم», «وهما» or «وهن» at token i, before a verb of several: «وهم» alone is an illusion too.
func (r *reader) joinedThey(i int) bool {
	return r.isForm(i, seldomThey) && strings.HasPrefix(r.Words[i].Text, "و") && i+1 < r.end && r.parts[i+1] == verb && r.info[i+1].tense.Any(lexicon.Plural|lexicon.Dual)
}

// tellsWhatHeIs reports at token j, behind a pronoun that stands by itself, a noun without the article: «وهو شاب», no phrase of both, as «هو الوزير» is.
func (r *reader) tellsWhatHeIs(j int) bool {
	if r.article(j) || r.outer[j] >= 0 || r.hasPronoun(j-1) {
		return false
	}
	who, ok := r.Words[j-1].Value(lexicon.Pron)
	return ok && who != ""
}

// aloneMeans gives whom the pronoun at token i before the verb at v means, which [reader.alone] has told of: who is spoken of behind
// أما or أن, «أما الحكومة فهي ترفض», else the subject of the clause before, «تواجه الحكومة أزمة وهي ترفض …»; or nil.
func (r *reader) aloneMeans(v, i int, want lexicon.Feature, c class) []phrase {
	const reach = 40
	ft := r.tenseAt(v)
	if r.Words[i].Cut.Proclitics&normalize.Fa != 0 {
		if ps := r.resumedBy(i, ft, c); len(ps) > 0 && r.sex(&ps[0]) == want {
			return ps
		}
	}
	for k := i - 1; k >= r.first && k > i-reach; k-- {
		switch r.parts[k] {
		case attrib:
			return nil
		case comp: // «إن المجلس وهو يدين القصف …»
			if p, ok := r.np(k + 1); ok && !r.withPronoun(k) && p.first == k+1 && p.end <= i && p.definite && c.fits(p) && r.sex(p) == want {
				return r.scratch.one(p)
			}
			return nil
		case verb:
			if r.aux(k) {
				continue
			}
			if b := r.back(k); b >= r.first && r.alone(b) != 0 {
				return nil
			}
			s := r.subjectOf(k, c)
			if want == lexicon.Plural {
				return r.theyMean(&s, i, c)
			}
			if s.relative && !s.inherited || len(s.phrases) != 1 || s.phrases[0].end > i || r.sex(&s.phrases[0]) != want {
				return nil
			}
			return s.phrases
		}
	}
	return nil
}

// theyMean gives whom «وهم» at token i means: those of the clause before whose verb has the subject s, «رفض العمال القرار وهم يطالبون …», else those who stand right
// before it, «نشر الحزب صورا للشبان وهم يهاجمون …»; or nil.
func (r *reader) theyMean(s *subject, i int, c class) []phrase {
	if ps := s.phrases; len(ps) > 0 && (!s.relative || s.inherited) && ps[len(ps)-1].end <= i && r.they(ps) {
		return ps
	}
	if p := r.phraseOf(i - 1); p != nil && p.end == i && c.fits(p) && r.they(r.scratch.one(p)) {
		return r.scratch.one(p)
	}
	return nil
}

// they reports whom «هم» or «هما» may mean: more than one, or one phrase of several people.
func (r *reader) they(ps []phrase) bool {
	p := &ps[0]
	w := r.Words[p.head]
	return len(ps) > 1 || r.many(p) || p.is(isActor|isPerson) && w.Feature.Only(lexicon.Dual) || w.Classes.Has(lexicon.Dem) // «هؤلاء»
}

// resumedBy gives whom the pronoun of «فإنها», «فهي» or «إلا أنها» at token i takes up: who stands behind إن, أن or أما before what
// stands between, «إن الحركة، التي تحكم القطاع، فإنها ترفض», «رغم أن الحكومة وافقت، إلا أنها رفضت»; or nil.
func (r *reader) resumedBy(i int, ft lexicon.Feature, c class) []phrase {
	const reach = 60
	if i <= r.first || r.Words[i].Cut.Proclitics&normalize.Fa == 0 && r.info[i-1].form&formExcept == 0 {
		return nil
	}
	for k := i - 1; k > r.first && k > i-reach; k-- {
		if r.parts[k] != nominal || !(r.parts[k-1] == comp && !r.withPronoun(k-1) || r.info[k-1].form&formAsFor != 0) {
			continue
		}
		if p, ok := r.np(k); ok && p.first == k && p.definite && c.fits(p) {
			if ps := r.scratch.one(p); r.canBe(ft, ps) {
				return ps
			}
		}
	}
	return nil
}

// obliged gives who has to do, may do or has done what أن at token i leads in: behind «على» before it, «على السلطات أن …», «على السلطات إما أن … أو
// أن تفرج عنهم», or ل, «يمكن للجيش أن …», «سبق للوزير أن …», or as the complement of what one can or may, «بإمكان الجيش أن …»; or nil.
func (r *reader) obliged(i int) *phrase {
	const reach = 25
	if r.parts[i-1] == conj || r.parts[i-1] == particle { // «وإما أن»
		k := i - 2
		for k > r.first && k > i-reach && r.parts[k] != comp && r.parts[k-1] != comp {
			k--
		}
		if k <= r.first || k <= i-reach {
			return nil
		}
		i = k
	}
	p := r.phraseOf(i - 1)
	if p == nil || r.withPronoun(i) || p.end != i || !p.definite {
		return nil
	}
	if q, ok := r.np(p.head + 1); ok && r.info[p.head].stem&listWilling != 0 && (p.before == prep || p.clitic&normalize.Ba != 0) && q.end == i && q.apart() {
		return q
	}
	if p.first <= r.first {
		return nil
	}
	switch before, led := r.info[p.first-1], r.parts[p.first-1]; {
	case p.before == prep && before.prep == prepOn && !before.pronominal:
		return p
	case p.clitic&normalize.La != 0 && (led == verb || led == particle || led == adverb) && !before.utters && !before.says:
		return p
	}
	return nil
}
