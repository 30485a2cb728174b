package entity

import (
	"strings"
	"unicode/utf8"

	"github.com/waqai/waqai/lexicon"
)

// This file finds places that no list knows where the document names them again without the head by which it introduced them:
// «بلدة شرنوب … في شرنوب».

// placed is a place that a head has introduced: its tokens, and what it is.
type placed struct {
	first, end int
	typ        Type
	subtype    string
}

// located makes candidates of the words that nobody knows, behind «في» or another word of place, where it is told in which part or near what
// known place they lie: «في كولكول شمال دارفور», «قرب باراديس في كاليفورنيا».
func (t *Text) located(i int) {
	n := i + 1
	if t.abroad(i) {
		t.keepPlace(i, n, GPE, "town")
		t.add(i, n, candidate{typ: GPE, subtype: "town", score: 13})
		t.signal(i, sOtherName)
		return
	}
	if t.proclitics(i) != 0 || strings.HasSuffix(t.Words[i].Text, "ه") || !t.joined(i) ||
		!t.followsBare(n) || !t.among(n, wAtPlace) {
		return
	}
	if r, ok := t.find(i-1, lexicon.Prep); !ok || listed(r.Entry.Name)&wAtPlace == 0 || t.proclitics(i-1) != 0 {
		return
	}
	if m, ok := t.name(n+1, false, GPE, Location); !ok || !t.joined(n+1) || !t.plausible(m) || m.Entry.Source == "geonames" {
		return
	}
	t.keepPlace(i, n, GPE, "town")
	t.add(i, n, candidate{typ: GPE, subtype: "town", score: 13})
	t.signal(i, sOtherName)
}

// abroad reports at token i, of which located is asked, a word of foreign letters right behind «في» or another word of place, and no name or noun behind it.
func (t *Text) abroad(i int) bool {
	n := i + 1
	if i == 0 || !t.joined(i) || t.proclitics(i-1) != 0 || !t.isOf(i-1, seldomWithin) {
		return false
	}
	if word := t.Words[i].Text; strings.HasSuffix(word, "ه") || utf8.RuneCountInString(word) < 5 {
		return false
	}
	if t.proclitics(i) != 0 || t.definite(i) || t.glances[i].kind != foreign || t.looks[i].listed&wForeignFirst != 0 || t.hasEntry(i) {
		return false
	}
	return t.boundBehind(n) || t.is(n, 1<<lexicon.Weekday|1<<lexicon.RelTime)
}

// maxPlaced is how many such places are kept of one document.
const maxPlaced = 32

// keepPlace keeps the name [first, end) of a place, of one or two words of which nobody knows the first.
func (t *Text) keepPlace(first, end int, typ Type, subtype string) {
	if len(t.placed) < maxPlaced && end-first <= 2 && t.has(first, cArabic|cNew) && !t.has(first, cKnown) && t.proclitics(first) == 0 &&
		utf8.RuneCountInString(t.Words[first].Text) > 3 {
		t.placed = append(t.placed, placed{first, end, typ, subtype})
	}
}

// placesAgain makes candidates of them.
func (t *Text) placesAgain() {
	if len(t.placed) == 0 {
		return
	}
	for i := range t.glances {
		if !t.has(i, cArabic|cNew) {
			continue
		}
		for k := range t.placed {
			p := &t.placed[k]
			cut, ok := t.sameWord(i, t.Words[p.first].Text)
			if i == p.first || !ok || p.end > p.first+1 && !(t.arabic(i+1) && t.joined(i+1) && t.Words[i+1] == t.Words[p.first+1]) {
				continue
			}
			end := i + p.end - p.first
			t.signalSpan(i, end, sOtherName, sInOther)
			t.add(i, end, candidate{start: t.ToSource(int(t.Tokens[i].FoldedStart) + cut), typ: p.typ, subtype: p.subtype, score: 32, closed: true})
			break
		}
	}
}

// sameWord reports that token i is the word, behind و, ب or ل or by itself, and gives the byte where it begins.
func (t *Text) sameWord(i int, word string) (cut int, ok bool) {
	text := t.Words[i].Text
	if text == word {
		return 0, true
	}
	rest, found := strings.CutSuffix(text, word)
	return len(rest), found && (rest == "و" || rest == "ب" || rest == "ل" || rest == "وب" || rest == "ول")
}
