package entity

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// This file finds people of whom a text gives no more than initials, or a given name and an initial, as reports of courts and of the police do: «المدعو (م.ع)»,
// «توقيف "م. أ. ف"», «المتهم كريم.س».

// beforeInitials are the classes of words that tell who someone is.
const beforeInitials = 1<<lexicon.Human | 1<<lexicon.Occupation | 1<<lexicon.Title | 1<<lexicon.Honorific | 1<<lexicon.Nisba

// namedThings are the classes of words for what may be called by letters: «القاعة "أ.ب"».
const namedThings = 1<<lexicon.OrgHead | 1<<lexicon.PlaceHead | 1<<lexicon.FacHead

// initials makes candidates of people by their initials.
func (t *Text) initials() {
	for k := 0; k+1 < len(t.runs); k++ {
		first := t.runs[k].hi - 1
		if !t.initial(first) && !t.is(first, 1<<lexicon.Given) {
			continue
		}
		end := first + 1
		for ; k+1 < len(t.runs) && t.initialsGoOn(k); k++ {
			end = t.runs[k+1].lo + 1
		}
		if end > first+1 && t.tellsOfInitials(first, end) {
			t.add(first, end, candidate{typ: Person, score: 30, closed: true, start: int(t.Tokens[first].Start)})
		}
	}
}

// initialsGoOn reports that a full stop divides run k from another initial, with which the next one begins.
func (t *Text) initialsGoOn(k int) bool {
	a, b := &t.runs[k], &t.runs[k+1]
	return b.lo == a.hi+1 && t.mark(a.hi, ".") && t.joined(b.lo) && t.initial(b.lo)
}

// tellsOfInitials reports that the initials in tokens [first, end), which are no name of a body and no style of someone named behind them («أ.د. سناء فهمي»), are someone's: a word for
// people stands before them, or they stand between quotation marks.
func (t *Text) tellsOfInitials(first, end int) bool {
	for _, m := range t.MatchesAt(first) {
		if m.Last >= end {
			return false
		}
	}
	next := end
	if t.mark(next, ".") {
		next++
	}
	if t.is(next, nameWords) && t.joined(next) {
		return false
	}
	before := first - 1
	switch quoted := before >= 0 && t.quote(before) && t.quote(next); {
	case before < 0 || !t.joined(first) && !quoted:
		return false
	case quoted || t.has(before, cOpen):
		before--
		return before >= 0 && (t.is(before, beforeInitials) || quoted && !t.has(before, cNumber) && !t.is(before, namedThings) || t.is(before, 1<<lexicon.Prep))
	}
	return t.is(before, beforeInitials) && t.Tokens[before].Kind == normalize.Arabic
}
