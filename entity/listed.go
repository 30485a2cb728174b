package entity

import (
	"slices"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// This file finds people in lists of people, where those on both sides are found and their own words alone tell too little: «القاصون
// سالم البحرة ومالك صقور وهدى سوف وحنان درويش», «اللاعبون: سامي نوار، سيف الدرع، علي كامل».

// The longest name in a list, and the longest gap between two that are found, in words.
const (
	maxInList  = 4
	maxListGap = 12
)

// listedPeople makes candidates of them.
func (t *Text) listedPeople() {
	before := [2]int{-1, -1}
	for k := range t.runs {
		r := &t.runs[k]
		for n := r.end - 1; n >= r.first; n-- { // the last first
			name := t.names[n]
			if name[1] < name[0]+2 {
				continue
			}
			switch {
			case before[0] >= 0 && name[0] > before[1]+1 && name[0] <= before[1]+maxListGap:
				t.listGap(before[1], name[0])
			case before[0] < 0 || name[0] > before[1]+maxListGap:
				if colon := t.colonBefore(name[0]); colon >= 0 {
					t.listGap(colon, name[0])
				}
			}
			before = name
		}
	}
}

// colonBefore gives the colon a few words before token i, in its line, that a list begins behind, or -1: «الفائزون: شعبان بدرة، سمير حداد».
func (t *Text) colonBefore(i int) int {
	for k := i - 1; k > 0 && k > i-maxListGap && t.joined(k+1); k-- {
		if t.looks[k].whole.has(tColon) {
			return k
		}
	}
	return -1
}

// listGap makes candidates of the names between two people, the tokens [i, stop), where these are nothing but such names and what divides
// a list: commas, dashes, «و».
func (t *Text) listGap(i, stop int) {
	var items [maxListGap][2]int
	n := 0
	for i < stop {
		if t.has(i, cComma) || t.dash(i) || t.looks[i].whole.has(tColon) {
			if i++; i == stop {
				break
			}
			if t.is(i, 1<<lexicon.Honorific) && i+2 < stop && string(t.Folded(i+1)) == "." { // «د. سامح صابر»
				i += 2
			}
		} else if !t.opensAnd(i) {
			return
		}
		end := i + 1
		for end < stop && end < i+maxInList && t.arabic(end) && t.joined(end) && !t.opensAnd(end) {
			end++
		}
		if end == i+1 || !t.listedName(i, end) {
			return
		}
		items[n] = [2]int{i, end}
		n++
		i = end
	}
	if last := stop - 1; n == 0 || !t.has(last, cComma) && !t.dash(last) && !t.opensAnd(stop) {
		return
	}
	for _, c := range items[:n] {
		t.addPerson(c[0], c[1])
		t.remember(c[0], c[1])
	}
}

// opensAnd reports «و» at token i before a name, of which the lexicon may know nothing.
func (t *Text) opensAnd(i int) bool {
	return t.arabic(i) && (t.proclitics(i) == normalize.Wa || t.mayHideAnd(i, minPart))
}

// listedName reports that the tokens [i, end) may be a name in a list of people: a given name or a word that nobody knows first, and behind it
// names, such words, nouns with the article or, at the end, any noun.
func (t *Text) listedName(i, end int) bool {
	const never = functionWords | timeWords | offices | 1<<lexicon.OrgHead | placeHeads | 1<<lexicon.Nisba
	if t.definite(i) || !t.is(i, 1<<lexicon.Given) && (t.has(i, cKnown) || len(t.Words[i].Text) < minPart) {
		return false
	}
	known := t.is(i, 1<<lexicon.Given)
	for k := i + 1; k < end; k++ {
		switch {
		case t.is(k, nameWords), t.looks[k].listed&(wLink|wKunya|wServant|wDivine) != 0:
			known = known || t.is(k, nameWords)
		case t.proclitics(k) != 0 || t.is(k, never&^(placeHeads)) && !t.is(k, 1<<lexicon.RankMod) || t.verb(k):
			return false
		case !t.has(k, cKnown), t.definite(k), k == end-1:
		default:
			return false
		}
	}
	return known && !slices.ContainsFunc(t.signals[i:end], func(s signals) bool { return s&(1<<sOtherName|1<<sInOther|1<<sInBody|1<<sInOffice) != 0 })
}
