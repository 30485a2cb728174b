package entity

import (
	"bytes"
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
)

// This file finds two people beside one another by their family names, as who does something and whom he does it to: «عبد الحميد الدبيبة … عقيلة صالح …
// اتهم [الدبيبة] [صالح]». By the words alone that may be one name; the document tells that they are two.

// wholes are whole names that end in one word, of different first words, by their tokens, half-open: a second one, as the first may be two people itself.
type wholes [2][2]int32

// addWhole keeps the whole name [first, end) as one that ends in word n.
func (t *Text) addWhole(n int32, first, end int) {
	for k := range t.wholes[n] {
		b := &t.wholes[n][k]
		if b[1] == 0 {
			*b = [2]int32{int32(first), int32(end)}
			return
		}
		if bytes.Equal(t.nameWord(int(b[0])), t.nameWord(first)) {
			return
		}
	}
}

// nameWord gives the folded word at token i without its proclitics.
func (t *Text) nameWord(i int) []byte { return t.Folded(i)[t.glances[i].cut:] }

// pairs parts the names of a run that are those of two people, and adds those of them that were not found.
func (t *Text) pairs(r *run) {
	for i := r.lo + 1; i+1 < r.hi; i++ {
		if t.pairAt(i) {
			t.putPair(r, i)
			i++
		}
	}
}

// putPair has the words at tokens i and i+1 be names, in place of what was found in them and in the verb before them, unless that is a longer name.
func (t *Text) putPair(r *run, i int) {
	names := t.names[r.first:r.end] // the last first
	lo := 0
	for lo < len(names) && names[lo][0] >= i+2 {
		lo++
	}
	hi := lo
	for hi < len(names) && names[hi][1] > i-1 {
		if names[hi][0] < i-1 || names[hi][1] > i+2 {
			return
		}
		hi++
	}
	t.names = slices.Replace(t.names, r.first+lo, r.first+hi, [2]int{i + 1, i + 2}, [2]int{i, i + 1})
	r.end = len(t.names)
}

// pairAt reports at token i, behind a verb or what is done as a noun, the family names of two people whom the document gives elsewhere by their whole names, or of
// whom it gives one and everyone knows the other by his family name: «اتهم عباس نتنياهو».
func (t *Text) pairAt(i int) bool {
	const last, known = 1 << sSeenLast, 1<<sKnownPerson | 1<<sInPerson
	n := i + 1
	if (t.signals[i]|t.signals[n])&last == 0 || t.signals[i]&known != 0 || i == 0 || !t.joined(i) || !t.joined(n) || t.glances[i].cut|t.glances[n].cut != 0 {
		return false
	}
	if t.has(i-1, cSay) && t.joined(n+1) && (t.is(n+1, 1<<lexicon.Comp) || t.colon(n+1)) { // «أكد فلان الفلاني أن»
		return false
	}
	return t.deedAt(i-1) && t.isSomeone(i, n) && t.isSomeone(n, i)
}

// isSomeone reports that the word at token i is someone's family name, who is not called by the word at token other. One known by his given name is none:
// «صدام حداد».
func (t *Text) isSomeone(i, other int) bool {
	if t.signals[i].has(sSeenLast) {
		return t.toldApart(i, other)
	}
	if !t.looks[i].whole.has(tPerson) {
		return false
	}
	m, ok := t.name(i, false, Person)
	return ok && m.Last == i+1 && strings.HasSuffix(m.Entry.Name, t.Source[m.Start:m.End])
}

// deedAt reports at token i a word that may be a verb, or what is done as a noun that names complete: «اتهم», «لقاء». One that is a given name too begins a clause: «وطالب».
func (t *Text) deedAt(i int) bool {
	if !t.arabic(i) || (t.looks[i].listed|t.looks[i].listedCore)&(wLink|wKunya|wServant) != 0 {
		return false
	}
	if t.is(i, 1<<lexicon.Given) && i > 0 && t.arabic(i-1) && t.proclitics(i) == 0 && !t.is(i-1, functionWords) {
		return false
	}
	return t.is(i, 1<<lexicon.VerbWord) || t.Words[i].Feature.Has(lexicon.Masdar) && !t.definite(i)
}

// toldApart reports that the word at token i ends the whole name of someone in which the word at token other has no part, and none that begins with it but
// behind a verb, where it may be a pair again.
func (t *Text) toldApart(i, other int) bool {
	n, _, ok := t.partOf(&t.glances[i], t.Folded(i))
	if !ok {
		return false
	}
	apart := false
	for _, b := range t.wholes[n] {
		first, end := int(b[0]), int(b[1])
		switch {
		case end == 0, first <= i && i < end:
		case !t.amongWords(other, first, end):
			apart = true
		case first > 0 && end == first+2 && t.deedAt(first-1):
		default:
			return false
		}
	}
	return apart
}

// amongWords reports that the word at token i is one of the name [first, end).
func (t *Text) amongWords(i, first, end int) bool {
	for k := first; k < end; k++ {
		if bytes.Equal(t.nameWord(k), t.nameWord(i)) {
			return true
		}
	}
	return false
}
