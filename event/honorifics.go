package event

import (
	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
)

// Words of honour, and someone named by whose he is: «حضرة صاحب السمو», «أخيه».

// styled reports at token j a definite word of honour that is no office: «الأستاذ».
func (r *reader) styled(j int) bool {
	w := r.Words[j]
	return w.Classes.Has(lexicon.Honorific) && !w.Classes.Has(lexicon.Title) && r.article(j) && r.apart(j)
}

// kin reports that token j stands directly behind someone named by whose he is, and may
// say who he is: «أخيه أمير الكويت», «نظيره وزير خارجية قطر».
func (r *reader) kin(p *phrase, j int) bool {
	w := r.Words[p.head]
	at := p.head + 1
	if j > at && r.article(at) && r.adjective(at) && r.outer[at] < 0 { // «نجله الأكبر الأمير فلان»
		at++
	}
	return (j == p.head+1 || j > p.head && r.honorifics(at, j)) && w.Cut.Enclitic != 0 &&
		w.Classes.Has(lexicon.Human) && !w.Feature.Only(lexicon.Plural) && r.apart(j)
}

// styledKin gives the token behind the honorifics at token j that follow someone named by
// whose he is, when a name or an office follows them; else j.
func (r *reader) styledKin(p *phrase, j int) int {
	if !r.kin(p, j) {
		return j
	}
	k := j
	for k < r.end && k < j+6 && !r.startsWith(k, entity.Person) && !r.startsWith(k, entity.Office) {
		k++
	}
	if k < r.end && k < j+6 && r.honorifics(j, k) {
		return k
	}
	return j
}

// onlyStyled reports that no office stands before the name with which the phrase ends: «صاحب السمو الأمير فلان», «الدكتور فلان».
func (r *reader) onlyStyled(p *phrase) bool {
	return r.outer[p.head] == p.mention || r.honorifics(p.head, r.Mentions[p.mention].First)
}

// honorificOnly reports at token i an honorific with a pronoun: «سموه».
func (r *reader) honorificOnly(i int) bool {
	w := r.Words[i]
	return w.Classes.Has(lexicon.Honorific) && w.Cut.Enclitic != 0
}

// honorifics reports that tokens [i, j) are honorifics only: «حضرة صاحب السمو».
func (r *reader) honorifics(i, j int) bool {
	for i < j {
		end := i
		if r.Words[i].Classes.Has(lexicon.Honorific) {
			end = i + 1
		}
		for _, m := range r.matches(i, one<<lexicon.Honorific) {
			if m.Entry.Class == lexicon.Honorific && m.Last <= j {
				end = max(end, m.Last)
			}
		}
		if end == i {
			return false
		}
		i = end
	}
	return i == j
}
