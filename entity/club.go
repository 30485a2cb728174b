package entity

import (
	"slices"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// This file finds the clubs whose names are words («النصر», «الجزيرة») and that clubs of several
// countries bear, so that no entry tells which: among words of sport, once the document has said
// that they play («فوزه على النصر … شباك النصر»).

// maxClubs is how many such names are kept of one document.
const maxClubs = 32

// clubs makes candidates of them.
func (t *Text) clubs() {
	if t.cues&(cClub|cSport) != cClub|cSport {
		return
	}
	t.playing = t.playing[:0]
	for i := range t.glances {
		if t.has(i, cClub) && len(t.playing) < maxClubs && t.mayPlay(i) && t.sporting(i, 3) && t.opposes(i) && !slices.Contains(t.playing, t.Words[i]) {
			t.playing = append(t.playing, t.Words[i])
		}
	}
	if len(t.playing) == 0 {
		return
	}
	for i := range t.glances {
		if t.has(i, cClub) && t.mayPlay(i) && t.isPlaying(i) {
			t.signal(i, sOtherName)
			score := 22
			if t.opposes(i) || t.proclitics(i) == 0 && t.joined(i) && (t.has(i-1, cSport) || t.verb(i-1)) { // above a province or sea of that name
				score = 25
			}
			t.add(i, i+1, candidate{typ: Org, subtype: "club", score: score, closed: true})
		}
	}
}

// strangeClub makes a candidate of the club at token i that nobody knows, by the adjective of its country behind it and what
// one does with a club before it: «تعادل مع غيمنازيك المجري».
func (t *Text) strangeClub(i int) {
	if t.manOf(i+1) && t.proclitics(i) == 0 && !t.definite(i) && t.opposes(i) && t.sporting(i, 2) {
		t.signal(i, sOtherName)
		t.add(i, i+1, candidate{typ: Org, subtype: "club", score: 22, closed: true})
	}
}

// mayPlay reports that the name of clubs at token i may be one: words of sport stand near, no
// adjective follows that would tell of the word («الشباب العربي»), no plural of people before.
func (t *Text) mayPlay(i int) bool {
	if !t.definite(i) || t.proclitics(i)&normalize.Ba != 0 {
		return false
	}
	if j := i + 1; t.arabic(j) && t.joined(j) && t.plainDefinite(j) && t.is(j, adjWords|1<<lexicon.Ord) && !t.is(j, nameWords) {
		return false
	}
	return t.sporting(i, 2)
}

// opposes reports that what stands before token i is said of clubs: one plays it or for it.
func (t *Text) opposes(i int) bool {
	k := i - 1
	if k < 0 || !t.joined(i) || t.proclitics(i)&normalize.Wa != 0 {
		return false
	}
	if t.has(k, cSport) {
		r, ok := t.find(k, lexicon.Common)
		return ok && !t.definite(k) && listed(r.Entry.Name)&wOwnSide == 0
	}
	if t.isOf(k, seldomFacing) && t.proclitics(k) == 0 && t.sporting(i, 3) { // «تعرض لهزيمة أمام القادسية»
		return true
	}
	if k > 0 && t.joined(k) && (t.has(k-1, cSport) || k > 1 && t.has(k-1, cClub) && t.joined(k-1) && t.has(k-2, cSport)) { // «الفوز على النصر», «تغلب الاتفاق على النصر»
		r, ok := t.find(k, lexicon.Prep)
		return ok && listed(r.Entry.Name)&wVersus != 0
	}
	return false
}

// isPlaying reports that the document has said of the name at token i that it plays.
func (t *Text) isPlaying(i int) bool {
	if slices.Contains(t.playing, t.Words[i]) {
		return true
	}
	text := t.text(i)
	for _, w := range t.playing {
		if string(text) == w.Text[w.Cut.Word:] || t.Words[i].Cut.LostAlef && len(text) > 2 && string(text) == w.Text[w.Cut.Word+2:] {
			return true
		}
	}
	return false
}
