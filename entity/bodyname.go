package entity

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Names of bodies that a proper name behind the head completes, or is.

// bodyInQuotes gives the tokens of the name in the quotation marks at token j behind the head of a body at token i: «تنظيم "داعش"»; equal numbers where they hold none.
func (t *Text) bodyInQuotes(i, j int) (first, end int) {
	q := t.quoted(j)
	if q <= j+2 || q > j+7 || !t.properQuote(j+1, q-1, true) && (q > j+3 || !t.namelike(i, j+1)) || t.quotedAdjective(i, j+1, q-1) {
		return i, i
	}
	return j + 1, q - 1
}

// bodyByName gives the tokens of the body whose head stands at token i where a proper name, or what is one beside such a head,
// stands behind it; ok tells that the question is settled, by equal numbers too.
func (t *Text) bodyByName(i int, h head) (first, end int, ok bool) {
	j := h.end
	if first, end, ok = t.bodyOfPerson(i, h); ok {
		return first, end, true
	}
	if h.value == "media" && t.looks[j].listed&wForeignFirst != 0 && t.is(i, placeHeads) {
		return i, i, true // «محطة سان لازار»
	}
	if k := t.townHall(i, h); k > i {
		return i, k, true
	}
	if t.districtBySeat(i, h) {
		return i, i, true
	}
	if first, end, ok = t.bodyByProper(i, h); ok {
		return first, end, true
	}
	if h.value == "company" && h.apposed {
		if first, end, ok = t.companyName(i, h); ok {
			return first, end, true
		}
	}
	if first, end, ok = t.bodyByStranger(i, h); ok {
		return first, end, true
	}
	return t.titleOf(i, h)
}

// bodyOfPerson is [Text.bodyByName] where a person's name or a family's stands behind the head: «جامعة الملك سعود», «مؤسسة الحريري».
func (t *Text) bodyOfPerson(i int, h head) (first, end int, ok bool) {
	j := h.end
	if h.honours && !t.verb(j) {
		if k := t.honoured(j); k > j {
			return i, t.lamComplement(max(t.nounAdjectives(k), t.bodyAdjectives(k))), true
		}
	}
	if !t.familyOnly(j) || !woman(t.Words[i].Text) || !(h.honours && h.weak) && !(h.value == "company" && h.apposed) {
		return i, i, false
	}
	if h.apposed { // «مجموعة الحبتور»
		return j, j + 1, true
	}
	return i, t.lamComplement(j + 1), true
}

// townHall gives the end of the body of a town, whose name no list has and that may be a person's, or i: «بلدية معاذ بن جبل», «بلدية محمد بلوزداد», «بلدية أولاد فايت».
func (t *Text) townHall(i int, h head) int {
	if !h.unheard {
		return i
	}
	j := h.end
	if !t.is(i-1, offices) || t.definite(i-1) { // but «رئيس بلدية محمد بلوزداد» may be his
		if m, ok := t.name(j, false, Person); ok && m.Last > j+1 {
			return m.Last
		}
		if k := t.nameRun(j); k > j+1 {
			return k
		}
	}
	if t.opensVillage(j) || t.looks[j].listed&wLink != 0 && t.arabic(j+1) && t.joined(j+1) && t.is(j+1, nameWords) { // «بلدية ابن زياد»
		return t.villageEnd(j)
	}
	return i
}

// districtBySeat makes a candidate of the district that is called by its seat behind the head at token i, and reports that it did: «مركز حبطن التابع لمحافظة», «بمركز الحامول».
func (t *Text) districtBySeat(i int, h head) bool {
	j := h.end
	if !h.central || h.definite || h.plural || !t.plainDistrict(j) && !(t.proclitics(i) == normalize.Ba && t.districtOnly(j)) {
		return false
	}
	c := candidate{typ: GPE, subtype: "district", score: 13}
	if m, ok := t.name(j, false, GPE); ok && m.Last == j+1 {
		c.entry, c.subtype = m.Entry, m.Entry.Subtype
	}
	t.add(j, j+1, c)
	return true
}

// bodyByProper is [Text.bodyByName] where foreign words and such that nobody knows stand behind the head: «شركة جلوبال للاتصالات».
func (t *Text) bodyByProper(i int, h head) (first, end int, ok bool) {
	j := h.end
	k := t.properRun(j)
	if k == j || t.verb(j) {
		return i, i, false
	}
	if h.unheard && k > j+2 && t.is(i-1, offices) { // «رئيس بلدية ريكيافيك داغور إيرغتسون»
		k = j + 1
	}
	if h.lam {
		if e := t.lamComplement(k); e > k && t.Words[k].Cut.LostAlef { // «معهد جورجيا للتكنولوجيا»
			return i, e, true
		}
	}
	if h.apposed {
		return j, k, true
	}
	return i, t.bodyAdjectives(k), true
}

// companyName is [Text.bodyByName] of a company that bears the name of a person: «شركة ماهر للتجارة», «شركة نيكولا».
func (t *Text) companyName(i int, h head) (first, end int, ok bool) {
	j := h.end
	k := t.nameRun(j)
	if k == j && !t.has(j, cKnown) && !t.definite(j) && !t.verb(j) {
		k++
	}
	if k > j && t.forPlace(k, h) { // «شركة هليوبوليس للصناعات الكيماوية»
		return i, t.purpose(k), true
	}
	goesOn := t.follows(j+1) && (t.is(j+1, nameWords) || !t.has(j+1, cKnown) || t.Words[j+1].Cut.LostAlef)
	if !h.definite && !goesOn && t.nameOnly(j) && (t.foreignGiven(j) || shape(t.Words[j].Text) == foreign) && !t.hasEntry(j) {
		return j, j + 1, true
	}
	return i, i, false
}

// bodyByStranger is [Text.bodyByName] where one word that nobody knows stands behind the head, or one that is a name and nothing else: «كلية سلون للإدارة», «بلدية بشتفين».
func (t *Text) bodyByStranger(i int, h head) (first, end int, ok bool) {
	j := h.end
	university := h.value == "university"
	if (h.titled || university || h.apposed && h.value == "club") && t.unheard(j) ||
		(h.titled && !t.is(j, 1<<lexicon.Given) || university) && t.nameOnly(j) {
		k := t.properRun(j + 1)
		if h.apposed {
			return j, k, true
		}
		k = t.bodyAdjectives(k)
		if h.lam && t.joined(k) && t.arabic(k) && t.Words[k].Cut.LostAlef {
			k = t.lamComplement(k)
		}
		return i, k, true
	}
	if h.unheard && !t.has(j, cKnown) && !t.definite(j) && !t.verb(j) &&
		!conjoined(t.Words[j].Text) && len(t.Words[j].Text) > 4 && t.Words[j].Cut.Enclitic == 0 {
		return i, j + 1, true
	}
	return i, i, false
}

// titleOf is [Text.bodyByName] where a noun with the article is the name: «صحيفة الصباح الجديد», «نادي النصر».
func (t *Text) titleOf(i int, h head) (first, end int, ok bool) {
	j := h.end
	if h.titled && t.entitled(j) {
		k := j + 1
		if t.plainDefinite(k) && t.joined(k) && t.is(k, adjWords) && !t.is(k, 1<<lexicon.TitleMod) &&
			woman(t.Words[k].Text) != woman(t.Words[i].Text) && woman(t.Words[k].Text) == woman(t.Words[j].Text) {
			k++
		}
		return j, k, true
	}
	const noName = functionWords | timeWords | 1<<lexicon.Title | 1<<lexicon.Occupation | 1<<lexicon.Human | 1<<lexicon.OrgHead | 1<<lexicon.Nisba | 1<<lexicon.Honorific | 1<<lexicon.Rank
	if h.apposed && h.value != "company" && t.plainDefinite(j) && !t.is(j, noName) &&
		!(h.weak && t.is(j, 1<<lexicon.NounWord|1<<lexicon.VerbWord)) && !t.plural(j) {
		return j, j + 1, true
	}
	return i, i, false
}

// familyOnly reports at token i a man's family name with the article that is nothing else but an adjective, behind a noun in ة that it does not agree with, and no given
// name behind it: «مؤسسة الحريري».
func (t *Text) familyOnly(i int) bool {
	return t.plainDefinite(i) && t.proclitics(i) == 0 && !woman(t.Words[i].Text) && t.is(i, 1<<lexicon.Family) && !t.is(i, ^lexicon.Classes(nameWords|1<<lexicon.Name|1<<lexicon.Adj)) && !t.nameAt(i+1)
}

// plainDistrict reports at token j a word that nobody knows and behind it the district or province that it belongs to, as places are
// told: «حبطن التابع لمحافظة», «حبطن بمنطقة».
func (t *Text) plainDistrict(j int) bool {
	if !t.arabic(j) || !t.joined(j) || t.has(j, cKnown) || t.proclitics(j) != 0 {
		return false
	}
	k := j + 1
	if t.arabic(k) && t.joined(k) && t.plainDefinite(k) && t.governs(k) {
		k++
	}
	return t.arabic(k) && t.joined(k) && t.proclitics(k)&(normalize.Ba|normalize.La) != 0 && !t.definite(k) && t.is(k, 1<<lexicon.PlaceHead)
}

// districtOnly reports at token j a word with the article that is nothing but a name, if anything, and goes on with none that would tell of a
// body: «بمركز الحامول», but «بمركز الرشيدي الطبي».
func (t *Text) districtOnly(j int) bool {
	return t.plainDefinite(j) && t.joined(j) && !t.is(j, ^lexicon.Classes(1<<lexicon.Name|1<<lexicon.Family)) && !t.bodyGoesOn(j+1)
}
