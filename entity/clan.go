package entity

import (
	"bytes"
	"strings"

	"github.com/waqai/waqai/lexicon"
)

// Families, tribes, those who live in a place, and eras: what a noun of words.tsv introduces.

// byNoun makes candidates of families and tribes by the noun before their name, «عائلة السكاكيني», «قبيلة شمر», «بني هلال»; of the people of a place or body: «أهالي نابلس»,
// «سكان حي الزهور»; and of eras: «العصر العباسي».
func (t *Text) byNoun() {
	for i := range t.glances {
		if t.glances[i].cues&cSeldom == 0 {
			continue
		}
		end, score := i, 16
		switch {
		case t.isOf(i, seldomClan):
			end = t.clanName(i + 1)
		case t.isOf(i, seldomHouse):
			if end = t.houseName(i); end > i && t.isOf(i, seldomTribeOf) {
				score = 30 // «بنو هلال» is no one's name
			}
		case t.isOf(i, seldomDwellers) && t.Words[i].Cut.Enclitic == 0 && t.followsBare(i+1) && !t.ofSoMany(i):
			end = t.realmEnd(i+1, false)
		case t.isOf(i, seldomEra) && t.era(i+1):
			t.add(i, i+2, candidate{typ: Date, value: "PAST_REF", subtype: "vague", score: 30})
			continue
		}
		if end > i+1 {
			t.add(i, end, candidate{typ: Norp, subtype: "people", score: score})
		}
	}
}

// era reports at token i, behind «العصر» and the like, the adjective of a people, a dynasty or a metal by which it is called: «العصر العباسي», «الفترة العثمانية».
func (t *Text) era(i int) bool {
	return t.plainDefinite(i) && t.joined(i) && t.proclitics(i) == 0 && t.isOf(i, seldomEraOf) && woman(t.Words[i].Text) == woman(t.Words[i-1].Text)
}

// ofSoMany reports that the people at token i are those of whom so many are told: «عدد سكان», «ربع سكان», «40 في المئة من سكان», «آلاف الفلسطينيين من سكان».
func (t *Text) ofSoMany(i int) bool {
	b := i - 1
	if b > 0 && t.joined(i) && t.among(b, wOf) {
		if b--; t.is(b, 1<<lexicon.Nisba|1<<lexicon.Human) {
			return true
		}
	}
	return b >= 0 && (t.has(b, cNumber) || t.is(b, numberWords|1<<lexicon.Quant) || t.among(b, wCountNoun))
}

// clanName gives the token behind the name of a family or tribe at token j behind its noun, or j: «[عائلة] السكاكيني», «[قبيلة] آل مرة», «[قبيلة] شمر», but «عائلة خليل
// السكاكيني» are the kin of one.
func (t *Text) clanName(j int) int {
	if !t.joined(j) {
		return j
	}
	if t.quote(j) {
		if k := t.quoted(j); k > j && t.properQuote(j+1, k-1, false) && !(k == j+3 && t.is(j+1, 1<<lexicon.Nisba)) {
			return k
		}
		return j
	}
	if !t.arabic(j) || t.proclitics(j) != 0 {
		return j
	}
	if t.isOf(j, seldomHouse) {
		return t.houseName(j)
	}
	if m, ok := t.name(j, false, Norp); ok {
		return m.Last
	}
	if t.glances[j].kind >= loose && !t.is(j, functionWords|styles) && !strings.HasSuffix(t.Words[j].Text, "ت") && !t.nameAt(j+1) {
		return j + 1
	}
	const others = functionWords | timeWords | offices | styles | 1<<lexicon.Human | 1<<lexicon.NounWord
	if !t.has(j, cKnown) && !strings.HasSuffix(t.Words[j].Text, "ت") && !woman(t.Words[j].Text) || t.plainDefinite(j) && t.is(j, 1<<lexicon.Family) && !t.is(j, others) {
		return j + 1
	}
	return j
}

// houseName gives the token behind the name of the house or tribe that «آل» or «بنو» at token i opens, or i: «آل سعود», «بني هلال», but «آل إليه», «بني آدم».
func (t *Text) houseName(i int) int {
	const others = functionWords | timeWords | offices | 1<<lexicon.Human | placeHeads
	n := i + 1
	if !t.followsBare(n) || t.is(n, others) || t.plainDefinite(n) && t.is(n, 1<<lexicon.NounWord) {
		return i
	}
	if src := t.Source[t.Tokens[i].Start:t.Tokens[i].End]; bytes.Equal(t.text(i), article) && !strings.Contains(src, madda) { // «سي إن إل»
		return i
	}
	if b := i - 1; b >= 0 && t.joined(i) && (t.is(b, 1<<lexicon.PlaceHead) || b > 0 && t.quote(b) && t.is(b-1, 1<<lexicon.PlaceHead)) { // «مديرية بني الحارث»
		return i
	}
	if _, ok := t.name(i, false, GPE); ok || t.starts(i, 1<<lexicon.Common) { // «بني سويف», «بني آدم»
		return i
	}
	return n + 1
}
