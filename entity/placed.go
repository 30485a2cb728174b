package entity

import (
	"strings"
	"unicode/utf8"
)

// This file finds places that no list knows where the document names them again without the head by which it introduced them:
// «بلدة شرنوب … في شرنوب».

// placed is a place that a head has introduced: its tokens, and what it is.
type placed struct {
	first, end int
	typ        Type
	subtype    string
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
