package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Names of villages and towns, by how they begin or look.

// ofCountry reports at token i a word without the article behind which the adjective of a country stands with it, which can only be
// the name of a place there, whatever the word is: «مدينة ستنفجر النرويجية».
func (t *Text) ofCountry(i int) bool {
	const nouns = offices | placeHeads | 1<<lexicon.Human | 1<<lexicon.NounWord | 1<<lexicon.Domain | 1<<lexicon.OrgHead
	if !t.arabic(i) || t.definite(i) || t.proclitics(i)&^normalize.Sa != 0 ||
		t.is(i, functionWords|timeWords|adjWords|nouns) || !t.plainDefinite(i+1) || !t.joined(i+1) {
		return false
	}
	r, ok := t.find(i+1, lexicon.Nisba)
	return ok && strings.HasPrefix(r.Entry.Value, "country/") && len(t.Words[i].Text) > 4
}

// villageShape reports at token i a word in ة that may be a village's name and is no adjective by its letters: «قرية قسطينة».
func (t *Text) villageShape(i int) bool {
	s := t.Words[i].Text
	return woman(s) && len(s) >= 8 && len(s) <= 14 && !strings.HasSuffix(s, "ية") && !(len(s) > 10 && (strings.HasPrefix(s, "م") || strings.HasPrefix(s, "ت")))
}

// unheardPlace reports at token i a word that nobody knows and that may be the name of a place behind its head.
func (t *Text) unheardPlace(i int) bool {
	s := t.Words[i].Text
	if t.has(i, cKnown) || t.hasEntry(i) {
		return false
	}
	if !t.definite(i) && t.oddTown(i) {
		return true
	}
	if t.looks[i].whole.has(tOdd) && !woman(s) {
		return false
	}
	if t.definite(i) {
		return listed(strings.TrimPrefix(s, "ال"))&wPlacePrep == 0 // «جهة الجنوب»
	}
	return len(s) > 4 && (shape(s) == plain || t.villageShape(i))
}

// oddTown reports at token i a word that nobody knows, with no ending of adjectives, plurals or pronouns, which behind the head of a place is one's name, whatever its letters:
// «مدينة إيغاركا», «منطقة كالاقنج».
func (t *Text) oddTown(i int) bool {
	s := t.Words[i].Text
	return len(s) > 8 && !affixed(s, len(s)/2, false) && !strings.HasSuffix(s, "ي") && !strings.HasSuffix(s, "ين") && !strings.HasSuffix(s, "ون") && !strings.HasSuffix(s, "ه") &&
		!strings.HasPrefix(s, "م") && !strings.HasPrefix(s, "ت")
}

// foreignOnly reports at token i a given name of peoples of elsewhere that is nothing else and no other name follows.
func (t *Text) foreignOnly(i int) bool {
	return t.foreignGiven(i) && !t.is(i, ^lexicon.Classes(1<<lexicon.Given|1<<lexicon.Family|1<<lexicon.Name)) &&
		!(t.joined(i+1) && t.is(i+1, nameWords))
}

// surnameOnly reports at token i a family name that is nothing else and no other name follows.
func (t *Text) surnameOnly(i int) bool {
	return t.is(i, 1<<lexicon.Family) && !t.is(i, ^lexicon.Classes(1<<lexicon.Family|1<<lexicon.Name)) &&
		!t.definite(i) && !(t.joined(i+1) && t.is(i+1, nameWords))
}

// plainHead reports at token i the head of a place that is no part of villages' names itself: «مدينة», not «كفر».
func (t *Text) plainHead(i int) bool {
	r, ok := t.find(i, lexicon.PlaceHead)
	return ok && !r.Entry.Flag("opens")
}

// opensVillage reports a noun at token i that names of villages begin with, and behind it what completes
// them: «بيت نبالا», «دير آبان».
func (t *Text) opensVillage(i int) bool {
	r, ok := t.find(i, lexicon.Common)
	opens := ok && r.Entry.Value == "village" || t.looks[i].listed&wKunya != 0 || t.is(i, placeHeads) // «قرية أم الزينات», «قرية كفر سابا»
	return opens && t.proclitics(i) == 0 && !t.definite(i) && t.completesVillage(i+1)
}

// completesVillage reports at token i a word that may complete the noun of a village's name before it: «بيت [نبالا]».
func (t *Text) completesVillage(i int) bool {
	const others = functionWords | 1<<lexicon.Human | offices | 1<<lexicon.OrgHead | 1<<lexicon.Nisba
	if !t.follows(i) || t.verb(i) || t.is(i, others) {
		return false
	}
	if t.is(i, nameWords) {
		return t.proclitics(i) == 0 || t.glances[i].cut == 0
	}
	return t.proclitics(i) == 0 && !t.is(i, timeWords)
}

// surelyOpens reports a noun at token i that hardly anything but a place is called by behind the head of one, whatever completes it:
// «منطقة أولاد مخلوف», «جماعة سيدي بيبي».
func (t *Text) surelyOpens(i int) bool {
	r, ok := t.find(i, lexicon.Common)
	return ok && r.Entry.Value == "village" && r.Entry.Flag("sure")
}

// villageEnd gives the token behind the name of the village that a noun at token i opens, of a saint also by two names: «جماعة سيدي محمد الدليل».
func (t *Text) villageEnd(i int) int {
	end := i + 2
	if t.looks[i+1].listed&(wLink|wKunya) != 0 && t.arabic(end) && t.joined(end) { // «ذراع بن خدة»
		return end + 1
	}
	if t.surelyOpens(i) && t.is(i+1, 1<<lexicon.Given) && t.plainDefinite(end) && t.joined(end) &&
		!t.is(end, adjWords|functionWords|timeWords|offices|1<<lexicon.Human|1<<lexicon.OrgHead|1<<lexicon.PlaceHead) {
		end++
	}
	return end
}
