package entity

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// aged makes candidates of people whose age stands in brackets behind their names, behind a verb of saying, what one does or
// whose child one is, where the words themselves speak against a name: «وقالت وطن دحلة (32 عاما)», «الفتى نضال (16 عاما)».
func (t *Text) aged() {
	if t.cues&(cOpen|cNumber) != cOpen|cNumber {
		return
	}
	for k := range t.runs {
		r := &t.runs[k]
		i := r.hi
		if !t.has(i, cOpen) || !t.joined(i) || !t.age(i+1) || r.first < r.end && t.names[r.first][1] == i {
			continue
		}
		if first := t.agedName(i); first < i {
			t.addPerson(first, i)
		} else if t.has(i-2, cClose) && t.joined(i-1) && t.age(i-4) && t.proclitics(i-1) == normalize.Wa && t.is(i-1, nameWords) { // «وسيم (16 عاما) ورمزي (13 عاما)»
			t.addPerson(i-1, i)
		}
	}
}

// age reports a number at token i and years behind it.
func (t *Text) age(i int) bool {
	if !t.has(i, cNumber) || !t.arabic(i+1) || !t.joined(i+1) {
		return false
	}
	if n, ok := integer(string(t.Folded(i))); !ok || n < 1 || n > 120 {
		return false
	}
	return t.looks[i+1].listed&wAge != 0
}

// maxAged is how many words a name before an age has at most.
const maxAged = 3

// agedName gives the token at which the name begins that ends before token i; i for none.
func (t *Text) agedName(i int) int {
	j := i
	for j > 0 && i-j < maxAged && t.agedWord(j-1) && (j == i || t.joined(j)) {
		j--
	}
	for j < i && t.definite(j) && t.is(j, adjWords) { // «الرجل السوري (33 عاما)»
		j++
	}
	if j < i && t.is(j-1, adjWords) { // «الطفلة السورية ريم (6 أعوام)»
		return t.behindKind(j, i)
	}
	b := j - 1 // what leads in a name
	if j == i || b < 0 || !t.joined(j) || !t.arabic(b) {
		return i
	}
	if t.has(b, cSay) && !t.definite(b) {
		return j
	}
	if !t.definite(b) || !t.is(b, 1<<lexicon.Human|styles|offices) {
		return i
	}
	if r, ok := t.find(b, lexicon.Human); ok && r.Feature.Only(lexicon.Plural) {
		return i
	}
	return j
}

// behindKind gives token j where a noun of a person stands before the adjectives before it, else i.
func (t *Text) behindKind(j, i int) int {
	for b := j - 1; b > 0 && b > j-3 && t.joined(b); b-- {
		if !t.definite(b) {
			break
		}
		if r, ok := t.find(b-1, lexicon.Human); ok && t.definite(b-1) && !r.Feature.Only(lexicon.Plural) {
			return j
		}
	}
	return i
}

// agedWord reports a word that may be of a name before an age: an indefinite one that tells of no kind of people, or a name's.
func (t *Text) agedWord(i int) bool {
	if !t.arabic(i) || t.proclitics(i) != 0 && t.glances[i].cut > 0 {
		return false
	}
	if t.is(i, nameWords) {
		return true
	}
	return !t.definite(i) && t.proclitics(i)&^normalize.Article == 0 && !t.verb(i) &&
		!t.is(i, functionWords|timeWords|offices|styles|adjWords|1<<lexicon.Human|1<<lexicon.Name)
}
