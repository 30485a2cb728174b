package entity

import (
	"bytes"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// This file finds again, without their heads, the bodies that the document named with one and that no list has: «شركة ديمورا … ديمورا»,
// «شركة الوطني للاستثمار … الوطني للاستثمار», «نادي التعاون … شباك التعاون».

// calledBody is the name that a body was given behind its head.
type calledBody struct {
	first, end int    // its tokens, the first time
	subtype    string // what its head makes of it
	word       []byte // the first of them, folded
	woman      bool   // its head is a noun in ة
	known      bool   // one word that has another meaning too: a club's
	quoted     bool   // only in quotation marks
	adjective  bool   // the adjective of a bank that is called by it: «المركزي»
	entry      *lexicon.Entry
}

// oneLetter are the proclitics of a letter, which may stand before a name again.
var oneLetter = []byte("وفبلك")

// maxCalled is how many such names are kept of one document.
const maxCalled = 16

// calledAgain makes candidates of them.
func (t *Text) calledAgain() {
	t.bodies = t.bodies[:0]
	for k := range t.cands {
		if c := &t.cands[k]; c.typ == Org && (c.entry == nil || c.subtype == "club" || c.subtype == "bank") && len(t.bodies) < maxCalled {
			t.keepCalled(int(c.first), int(c.end), c.entry)
		}
	}
	if len(t.bodies) == 0 {
		return
	}
	for i := range t.glances {
		if t.glances[i].cues&(cArabic|cLatin) == 0 {
			continue
		}
		word := t.Folded(i)
		for k := range t.bodies {
			c := &t.bodies[k]
			if i == c.first || len(word) < len(c.word) || len(word) > len(c.word)+len("و") {
				continue
			}
			cut := len(word) - len(c.word)
			proclitic := word[:cut]
			if !bytes.Equal(word[cut:], c.word) {
				if cut != 0 || !t.Words[i].Cut.LostAlef || !bytes.HasPrefix(c.word, article) || !bytes.Equal(word[len(article):], c.word[len(article):]) { // «للتعاون»
					continue
				}
				cut = len("ل")
				proclitic = word[:cut]
			} else if cut > 0 && !bytes.Contains(oneLetter, proclitic) {
				continue
			}
			if end := t.sameCalled(i, c); end > i && t.standsFor(i, end, c, proclitic) {
				t.signalSpan(i, end, sOtherName, sInOther)
				t.add(i, end, candidate{typ: Org, subtype: c.subtype, entry: c.entry, score: 22 + 4*(end-i), closed: true, start: t.ToSource(int(t.Tokens[i].FoldedStart) + cut)})
				break
			}
		}
	}
}

// keepCalled keeps the name in the body of tokens [first, end), where it will be told from other words.
func (t *Text) keepCalled(first, end int, e *lexicon.Entry) {
	h, ok := t.orgHead(first)
	if c, found := t.calledByPart(h, first, end, e); found {
		t.bodies = append(t.bodies, c)
		return
	}
	if e != nil && (ok || end > first+1) {
		return
	}
	i := first             // the head
	if ok && h.end < end { // it belongs to the candidate
		first = h.end
	} else {
		if i = first - 1; t.quote(i) {
			i--
		}
		if h, ok = t.orgHead(i); !ok {
			return
		}
	}
	if !t.calls(i, h) || t.Tokens[first].Kind == normalize.Hashtag {
		return
	}
	c := calledBody{first: first, end: end, subtype: h.value, word: t.Folded(first), entry: e, woman: woman(t.Words[i].Text)}
	if t.proclitics(first) != 0 || len(c.word) < 6 || t.is(first, functionWords|timeWords) || t.verb(first) || t.looks[first].listed&(wDivine|wKunya) != 0 {
		return
	}
	if end == first+1 {
		c.known = t.has(first, cKnown)
		if h.value == "authority" || h.value == "club" && !t.sporting(first, 1) || // what a foundation is called is often someone: «مؤسسة ويلو»
			c.known && (h.value != "club" || !t.definite(first) && e == nil) {
			return
		}
	} else if h.value == "club" && t.is(first, 1<<lexicon.NounWord) && !t.definite(first) || // «فريق كرة القدم»
		h.value != "company" && i == first-1 && !t.unknown(first, end) {
		return
	}
	switch {
	case end == first+1:
	case t.Words[first+1].Cut.LostAlef: // «الأولى للاستثمار والتنمية … الأولى للاستثمار»
		c.end = first + 2
		if len(t.bodies) < maxCalled-1 { // «شركة الشال للاستشارات … "الشال"»
			t.bodies = append(t.bodies, calledBody{first: first, end: first + 1, subtype: c.subtype, word: c.word, quoted: true})
		}
	case h.value == "company" && end == first+2 && !t.definite(first) && t.plainDefinite(first+1): // «تمكين القابضة»
	case !t.unknown(first, end) || t.hasEntry(first):
		return
	}
	t.bodies = append(t.bodies, c)
}

// calledByPart gives the word of the body of tokens [first, end), which the head h opens if any, that stands for all of it: «البنك المركزي … المركزي», «الرجاء الرياضي … الرجاء».
func (t *Text) calledByPart(h head, first, end int, e *lexicon.Entry) (calledBody, bool) {
	if end <= first+1 {
		return calledBody{}, false
	}
	if h.value == "bank" && h.definite && t.bodyAdjective(first+1) && t.proclitics(first+1) == 0 {
		return calledBody{first: first + 1, end: first + 2, subtype: h.value, word: t.Folded(first + 1), adjective: true, entry: e}, true
	}
	if e == nil || h.end > 0 || e.Subtype != "club" || !t.plainDefinite(first) {
		return calledBody{}, false
	}
	if m, ok := t.name(first, false, GPE, Location); ok && m.Last == first+1 {
		return calledBody{}, false
	}
	return calledBody{first: first, end: first + 1, subtype: "club", word: t.Folded(first), known: true, entry: e}, true
}

// calls reports that a body is called by what stands behind its head h at token i, so that this may stand for it: «شركة الشال», not «جبهة مقبنة», «موقع جمرايا».
func (t *Text) calls(i int, h head) bool {
	if h.definite || h.plural || h.dual || h.part || h.field || h.campus || t.is(i, placeHeads) {
		return false
	}
	switch h.value {
	case "company", "bank", "media", "club", "party", "armed_group", "authority":
		return true
	}
	return false
}

// unknown reports that the lexicon has none of the tokens [first, end).
func (t *Text) unknown(first, end int) bool {
	for ; first < end; first++ {
		if t.has(first, cKnown) || t.has(first, cPunct) {
			return false
		}
	}
	return true
}

// sameCalled gives the token behind the name c at token i, of which the first word is the same, or i.
func (t *Text) sameCalled(i int, c *calledBody) int {
	end := i + c.end - c.first
	if end > len(t.Tokens) {
		return i
	}
	for k := i + 1; k < end; k++ {
		if !t.joined(k) || t.Words[k] != t.Words[c.first+k-i] {
			return i
		}
	}
	return end
}

// standsFor reports that the tokens [i, end), which are the name c behind a proclitic, are that body: no person who bears its name, no part
// of another name.
func (t *Text) standsFor(i, end int, c *calledBody, proclitic []byte) bool {
	const titled = 1<<sOffice | 1<<sBareOffice | 1<<sStyle | 1<<sApposed
	if c.quoted {
		return t.quote(i-1) && t.quote(end)
	}
	if c.adjective {
		return t.substantive(i, len(proclitic) > 0)
	}
	if c.known {
		return t.playsAgain(i, proclitic)
	}
	if c.woman && len(proclitic) == 0 && t.joined(i) && t.has(i-1, cSay) && !t.Words[i-1].Feature.Has(lexicon.Feminine) { // «يقول ديمورا»
		return false
	}
	if t.signals[i]&titled != 0 || t.hasEntry(i) || len(proclitic) == 0 && t.joined(i) && t.is(i-1, 1<<lexicon.OrgHead|nameWords) {
		return false
	}
	if end > i+1 {
		return true
	}
	return !(t.joined(i) && len(proclitic) == 0 && t.has(i-1, cStranger)) && !(t.joined(end) && t.has(end, cStranger) && t.proclitics(end) == 0)
}

// substantive reports that the adjective at token i, with a proclitic before it or not, tells of no noun: «وقال المركزي إن», «أن المركزي».
func (t *Text) substantive(i int, proclitic bool) bool {
	n := i + 1
	if t.joined(n) && t.plainDefinite(n) && !t.is(n, functionWords) {
		return false
	}
	return proclitic && !t.definite(i-1) || !t.joined(i) || t.verb(i-1) || t.is(i-1, 1<<lexicon.Comp|1<<lexicon.Prep) && !t.definite(i-1)
}

// playsAgain reports that the club of one word, which is also another, plays at token i: a word of sport stands near, no preposition of
// a place before and no adjective behind.
func (t *Text) playsAgain(i int, proclitic []byte) bool {
	if string(proclitic) == "ب" || !t.sporting(i, 2) || t.placeBefore(i) {
		return false
	}
	if r, ok := t.find(i-1, lexicon.Prep); ok && len(proclitic) == 0 && t.joined(i) &&
		listed(r.Entry.Name)&wVersus == 0 && listed(r.Entry.Name)&wPlacePrep != 0 {
		return false
	}
	j := i + 1
	return !t.joined(j) || !t.plainDefinite(j) || !t.is(j, adjWords|1<<lexicon.Ord) || t.manOf(j)
}
