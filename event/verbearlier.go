package event

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Whether the clause of a word that may be a verb has one already, or waits for one.

// verbEarlier reports that the clause that a comma at token i may go on with has a
// verb: «، في بيان،» or «، أمس،» stands between; more words only behind who speaks: «أدان الوزير، عقب مباحثات مع نظيره في القاهرة، …».
func (r *reader) verbEarlier(i int) bool {
	const few, reach = 6, 14
	k := i - 1
	for ; k >= 0 && k > i-reach && r.parts[k] != mark; k-- {
	}
	return k >= 0 && r.comma(k) && r.circumstantial(k+1) && (i-k <= few && r.hasVerbBefore(k-1) || r.saidBefore(k))
}

// gathers reports an indefinite noun of a meeting at token i, or before its adjective there: «مؤتمر صحفي».
func (r *reader) gathers(i int) bool {
	if i > 0 && r.info[i].stem&listGathering == 0 {
		i--
	}
	return r.info[i].stem&listGathering != 0 && !r.article(i) && !r.hasPronoun(i)
}

// circumstantial reports that token i leads in when, where, how or by whose report something is: «اليوم», «في بيان», «من جهته», «وفق المصدر».
func (r *reader) circumstantial(i int) bool {
	switch r.parts[i] {
	case prep, timeWord, attrib:
		return true
	}
	return r.info[i].self == prepFrom
}

// verbToCome reports that before the comma at token i only who or what the clause behind أن is of stands, so that its verb is
// still to come: «أن الضابط فلانا، …», «وكان الضابط، فلان، …».
func (r *reader) verbToCome(i int) bool {
	commas := 0
	for k := i - 1; k >= 0 && k > i-12; k-- {
		switch r.parts[k] {
		case nominal:
		case mark:
			if commas++; commas > 1 || !r.comma(k) {
				return false
			}
		case verb:
			return r.info[k].lists.has(rareBeen) && r.info[k].tense.Has(lexicon.Perfect) && r.parts[k+1] == nominal
		case comp:
			return r.parts[k+1] == nominal
		default:
			return false
		}
	}
	return false
}

// circumstanceOpens reports that before the comma at token i stands nothing of the sentence but what a preposition leads in or tells how: «وفي هذا السياق، …»,
// «وردا على سؤال، …».
func (r *reader) circumstanceOpens(i int) bool {
	const reach = 14
	for k := i - 1; k >= 0 && k > i-reach; k-- {
		if k == 0 || r.Tokens[k].Flags&normalize.LineBefore != 0 || r.sign(k-1) == '.' {
			return r.parts[k] == prep || r.parts[k] == conj || r.parts[k] == timeWord || r.parts[k] == adverb || r.info[k].core&coreReply != 0
		}
		switch r.parts[k] {
		case nominal, prep, timeWord, adverb, conj:
		default:
			return false
		}
	}
	return false
}

// awaitsVerb reports that before the comma at token i stands nothing of the clause behind أن but who or what it is of, with where and what he is, so that
// its verb is still to come: «قال البيان إن المكتب التابع للوزارة، فرض عقوبات», «أن حزب العمال (مشارك في الحكومة)، فاز», «أن الجيش، الثلاثاء، شن هجوما».
func (r *reader) awaitsVerb(i int) bool {
	const reach = 16
	inside := false // of a parenthesis
	i = r.asideOpening(i)
	for k := i - 1; k >= 0 && k > i-reach; k-- {
		switch r.parts[k] {
		case nominal, prep, timeWord:
		case mark:
			switch r.sign(k) {
			case ')':
				inside = true
			case '(':
				inside = false
			default:
				return false
			}
		case comp:
			return !inside && r.parts[k+1] == nominal && !r.withPronoun(k)
		default:
			return false
		}
	}
	return false
}

// hasVerbBefore reports that the clause of token i has a verb already.
func (r *reader) hasVerbBefore(i int) bool {
	for k := i; k >= 0 && k > i-10; k-- {
		switch r.parts[k] {
		case verb:
			if k > 0 && k < i && r.parts[k-1] == rel && r.info[k].object { // «التحالف الذي تقوده واشنطن قصف …»: that clause is whole
				k--
				continue
			}
			return !r.aux(k) || r.info[k].finite&listControl != 0 // «بدأت الحكومة سحب قواتها»
		case mark:
			if r.verbBeforeAside(k) >= 0 { // «أعلنت، أمس بالرياض، الحكومة منح الجائزة»
				return true
			}
			if k = r.overQuotedName(k); k < 0 {
				return false
			}
			continue
		case comp, conj, rel:
			return false
		}
		if r.Tokens[k].Flags&normalize.LineBefore != 0 { // the first word of the line
			return false
		}
	}
	return false
}

// verbBeforeAside gives the verb directly behind which an aside of when, where or how opens that the comma at token k closes: «أعلنت، أمس بالرياض، …»; or -1.
func (r *reader) verbBeforeAside(k int) int {
	const reach = 14
	if !r.comma(k) {
		return -1
	}
	for o := k - 1; o > 0 && o > k-reach && r.Tokens[o].Flags&normalize.LineBefore == 0; o-- {
		switch r.parts[o] {
		case mark:
			if !r.comma(o) {
				return -1
			}
			if r.parts[o-1] == verb && r.circumstantial(o+1) {
				return o - 1
			}
		case verb, comp, rel:
			return -1
		}
	}
	return -1
}

// overQuotedName gives the quotation mark that opens what closes at token k after a few words, the name of a body, or -1: «حزب "البديل" المعارض».
func (r *reader) overQuotedName(k int) int {
	const few = 4 // words
	if !r.isQuote(k) {
		return -1
	}
	for m := k - 2; m > 0 && m >= k-few-1; m-- {
		if r.isQuote(m) && r.parts[m-1] == nominal && r.Words[m-1].Classes.Has(lexicon.OrgHead) {
			return m
		}
	}
	return -1
}
