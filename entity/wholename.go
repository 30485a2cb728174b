package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// maxParts of one person's name that stand beside one another: «يوسف رشيد سالم عطا الله».
const maxNameParts = 5

// takenSignals are those of words that the gazetteers or the grammar have found something else in.
const takenSignals signals = 1<<sKnownPerson | 1<<sInPerson | 1<<sOtherName | 1<<sInOther | 1<<sBodyName | 1<<sInBody | 1<<sInOffice | 1<<sInStyle

// wholeName marks two names or more beside one another from token first on, which no name stands before, one of which at least is nothing but a name: they are
// one person's, whatever other words they may be: «مقابلة مع حسن علي فايد حول الحرب», «رسالة إلى معروف أبو نجمة».
func (t *Text) wholeName(first int) {
	if !t.opensWhole(first) {
		return
	}
	end, last, parts, sure := first, first, 0, false
	for parts < maxNameParts && !t.anotherGiven(end, first) {
		next, only := t.namePart(end, first)
		if next == end {
			break
		}
		sure = sure || only
		last, end = end, next
		parts++
	}
	if parts > 1 && t.endsAsWord(first, last, end) {
		end = last
		parts--
	}
	if t.nounSurname(first, end) {
		end++
		parts++
		sure = true
	}
	if parts > 1 && sure {
		t.signalSpan(first, end, sInstalled, sInInstalled)
	}
}

// opensWhole reports that a whole name may begin in token i: a given name that is no noun and nobody's known name by itself, and the word before it neither is a
// name's nor unknown. One that may be a deed needs a preposition before it: «شكوى من هاجر سالم», but «عندما هاجر سالم».
func (t *Text) opensWhole(i int) bool {
	lk := t.looks[i]
	if lk.behind&(1<<tGiven|1<<tGivenWord) == 0 || lk.behind&(1<<tPerson|1<<tFamily) != 0 || t.definite(i) || t.has(i, cAli) ||
		t.is(i, functionWords) || t.is(i, styles) && !t.behindStyle(i) || !lk.behind.has(tGiven) && t.ordinaryWord(i) {
		return false
	}
	if i == 0 || !t.joined(i) {
		return true
	}
	if t.is(i, 1<<lexicon.VerbWord) && !lk.behind.has(tGiven) && t.looks[i-1].listed&wWithSomeone == 0 && !(t.quote(i-1) && t.fatherOf(i+1)) { // but «"ياسر أبو شباب"»
		return false
	}
	if i > 1 && t.joined(i-1) && t.looks[i-2].behind.has(tServant) {
		return false
	}
	return !t.arabic(i-1) || t.ledIn(i) || t.looks[i-1].whole&mayName == 0 && t.has(i-1, cKnown) && (len(t.Words[i-1].Text) > 4 || t.is(i-1, functionWords))
}

// ordinaryWord reports that the given name at token i is likelier the other word that it is: a noun that nothing leads in, or one behind a proclitic.
func (t *Text) ordinaryWord(i int) bool {
	return t.glances[i].cut != 0 || t.is(i, 1<<lexicon.NounWord|1<<lexicon.Human) && !t.ledIn(i) && !t.fatherInOne(i+1)
}

// behindStyle reports a style with the article right before token i: «السيد [رائد] البرغوثي».
func (t *Text) behindStyle(i int) bool {
	return i > 0 && t.joined(i) && t.definite(i-1) && t.is(i-1, styles)
}

// namePart gives the token behind the part of a name at token i, and whether it is nothing but a name's: one word, or a kunya, a link or «عبد» with the next
// one, and «الله» or «الدين» behind it; or i.
func (t *Text) namePart(i, first int) (end int, only bool) {
	if i > first && t.fatherInOne(i) {
		return i + 1, true
	}
	if !t.arabic(i) || i > first && (!t.joined(i) || t.glances[i].proclitics != 0) || t.is(i, functionWords|1<<lexicon.RelTime|1<<lexicon.Title) || t.signals[i]&takenSignals != 0 && !(i == first && t.behindStyle(i)) {
		return i, false
	}
	tr := t.looks[i].whole
	if i == first {
		tr = t.looks[i].behind
	}
	switch {
	case i > first && (tr&(1<<tKunya|1<<tServant|1<<tLink) != 0 || t.surelyOpens(i)): // «خديجة آيت علي»
		n := i + 1
		if t.followsBare(n) && !t.is(n, functionWords) &&
			(t.is(n, nameWords) || t.looks[n].listed&wDivine != 0 || tr.has(tServant) && t.definite(n) || tr.has(tKunya)) {
			return n + 1, !tr.has(tLink)
		}
		return i, false
	case tr&(1<<tGiven|1<<tGivenWord|1<<tFamily|1<<tFamilyWord) == 0, i > first && (tr.has(tPerson) || t.isFriend(i)):
		return i, false
	}
	end, only = i+1, tr&(1<<tGiven|1<<tFamily) != 0 && !t.has(i, cAli)
	if t.joined(end) && t.looks[end].listed&wDivine != 0 {
		return end + 1, true
	}
	return end, only
}

// nounSurname reports at token end, behind the given names [first, end), a noun that can only be a family name: masculine, without article or alef, before the end of
// the phrase, so neither what is done to someone nor what is completed or described; and before the names stands what people stand behind: «أشار الشيخ كمال [حجر] إلى».
func (t *Text) nounSurname(first, end int) bool {
	if end == first || !t.joined(end) || !t.arabic(end) || !t.givenLast(end) {
		return false
	}
	led := t.ledIn(first) || t.has(end, cStranger) && first > 0 && t.joined(first) && t.is(first-1, 1<<lexicon.Comp) || t.signals[first]&(1<<sStyle|1<<sOffice|1<<sApposed) != 0
	if t.oddSurname(end) {
		n := end + 1
		ends := t.boundBehind(n) && !t.colon(n) && !t.is(n, 1<<lexicon.Comp) || t.verb(n) || t.plainDefinite(n)
		return ends && (led || t.doneBy(first) && !t.Words[end].Feature.Has(lexicon.First))
	}
	if !t.plainNoun(end) {
		return false
	}
	if woman(t.Words[end].Text) {
		return led && t.joined(end+1) && t.is(end+1, 1<<lexicon.Comp)
	}
	return (led || t.doneBy(first) || end > first+1 && t.has(end, cStranger)) && t.boundBehind(end+1)
}

// colon reports a colon at token i.
func (t *Text) colon(i int) bool { return t.joined(i) && t.looks[i].whole.has(tColon) }

// oddSurname reports at token i, behind a given name, a word that could only be a form that does not stand there, and so is a foreign name of the same letters: a verb in the
// first person or of several women («تيم [أولد]», «إيان [دنكن]»), an adjective with «نا» («لاريسا [لاتينينا]»).
func (t *Text) oddSurname(i int) bool {
	if t.definite(i) || t.initial(i) || t.glances[i].cut != 0 || t.signals[i]&takenSignals != 0 || t.is(i, functionWords|timeWords) || !t.has(i, cKnown) {
		return false
	}
	for k := range t.Words[i].Readings {
		r := &t.Words[i].Readings[k]
		verb := r.Class == lexicon.VerbWord && r.Feature.Any(lexicon.Finite)
		switch {
		case r.Class == lexicon.Given || r.Class == lexicon.Family:
		case verb && (r.Feature.Has(lexicon.First|lexicon.Singular|lexicon.Imperfect) && !r.Feature.Has(lexicon.Third) || r.Feature.Has(lexicon.Plural|lexicon.Feminine)):
		case r.Class == lexicon.Adj && r.Cut.Enclitic == normalize.Na:
		default:
			return false
		}
	}
	return true
}

// doneBy reports right before token i a verb that is done, no copula: «فاز كمال حجر».
func (t *Text) doneBy(i int) bool {
	return i > 0 && t.joined(i) && !t.definite(i-1) && t.looks[i-1].whole.has(tVerb) &&
		!t.is(i-1, functionWords|placeHeads|offices|1<<lexicon.OrgHead|1<<lexicon.NounWord|1<<lexicon.Human) && !t.linksUp(i-1)
}

// plainNoun reports at token i a noun, or a word that nobody knows, without article, pronoun or alef, which tells of no one and of no body.
func (t *Text) plainNoun(i int) bool {
	const others = functionWords | timeWords | styles | offices | 1<<lexicon.Human | 1<<lexicon.OrgHead | 1<<lexicon.Domain
	if !t.arabic(i) || !t.joined(i) || t.definite(i) || t.glances[i].proclitics != 0 || t.initial(i) || t.signals[i]&takenSignals != 0 {
		return false
	}
	if t.is(i, others) || t.has(i, cKnown) && !t.is(i, 1<<lexicon.NounWord) || t.looks[i].whole.has(tVerb) { // «الرئيس صالح تعهد بالإصلاح»
		return false
	}
	w := t.Words[i]
	return !w.Feature.Has(lexicon.Accusative) && w.Cut.Enclitic == 0 && !sound(w)
}

// givenLast reports that the word before token i is a given name, or may be one.
func (t *Text) givenLast(i int) bool {
	tr := t.looks[i-1].whole | t.looks[i-1].behind
	return tr&(1<<tGiven|1<<tGivenWord) != 0 || tr&(1<<tFamily|1<<tPerson) == 0
}

// sound reports a word in the accusative or in a plural by its letters: «كتابا», «موجتين», «بناء».
func sound(w *lexicon.Word) bool {
	for _, end := range [...]string{"ا", "ء", "ات", "ين", "ون"} {
		if strings.HasSuffix(w.Text, end) && (end == "ا" || end == "ء" || several(w.Feature)) {
			return true
		}
	}
	return false
}

// boundBehind reports that a phrase ends before token n: at a mark, a preposition, a conjunction or what is said.
func (t *Text) boundBehind(n int) bool {
	return !t.followsBare(n) || t.is(n, 1<<lexicon.Prep|1<<lexicon.Conj|1<<lexicon.Comp|1<<lexicon.Rel)
}

// ledIn reports right before token i a style, an office or one of people with the article: «الشيخ», «المواطن».
func (t *Text) ledIn(i int) bool {
	return i > 0 && t.joined(i) && t.definite(i-1) && t.is(i-1, styles|offices|1<<lexicon.Human)
}

// fatherInOne reports at token i a family name of the Maghreb that nobody knows, «بو» and another word in one: «راشد بوجلال».
func (t *Text) fatherInOne(i int) bool {
	const letters = 2 // bytes of one
	text := t.Words[min(i, len(t.Words)-1)].Text
	return t.joined(i) && t.arabic(i) && !t.has(i, cKnown) && len(text) >= 5*letters && strings.HasPrefix(text, "بو")
}

// isFriend reports at token i a noun of people that the name behind it completes: «توم موراي [صديق] آرمسترونغ».
func (t *Text) isFriend(i int) bool {
	return t.is(i, 1<<lexicon.Human|1<<lexicon.NounWord) && t.joined(i+1) && t.looks[i+1].whole&nameOnly&^(1<<tUnknown) != 0
}

// anotherGiven reports at token i a given name behind a family name, with which someone else's name begins: «عمر البشير ميني ميناوي», «خادع ميركادو هوغو لوريس».
func (t *Text) anotherGiven(i, first int) bool {
	if i < first+2 || i >= len(t.looks) {
		return false
	}
	return t.definite(i-1) && t.looks[i].whole&(1<<tGiven|1<<tGivenWord) != 0 || t.givenBehindFamily(i)
}

// givenBehindFamily reports at token i a given name behind a word that is a family name only: «مؤسسة الحريري سلوى بعاصيري».
func (t *Text) givenBehindFamily(i int) bool {
	before, tr := t.looks[i-1].whole, t.looks[i].whole
	return before.has(tFamily) && before&(1<<tGiven|1<<tGivenWord) == 0 && tr.has(tGiven) && !tr.has(tFamily)
}

// endsAsWord reports that the last of the names [first, end), at token last, is an ordinary word there: «على» with dots, what someone is said to be («كانت سارة
// [جميلة] في طفولتها»), or a word that the next one completes: «محمد [رسول] الإسلام».
func (t *Text) endsAsWord(first, last, end int) bool {
	if t.has(last, cAli) { // «محمد علي حليحل من القرية»
		return !(t.has(end, cStranger) && t.joined(end) && t.boundBehind(end+1))
	}
	if end > last+1 || t.looks[last].whole&(1<<tGiven|1<<tFamily) != 0 || !t.is(last, ^lexicon.Classes(nameWords|1<<lexicon.Name)) {
		return false
	}
	if t.is(last, 1<<lexicon.Adj) && first > 0 && t.joined(first) && t.has(first-1, cVerb) {
		return true
	}
	if !t.definite(last) && t.joined(end) && t.plainDefinite(end) && t.is(last, 1<<lexicon.NounWord|1<<lexicon.Human) { // «محمد عبد الوهاب نجم المنتخب»
		return true
	}
	return t.followsBare(end) && t.glances[end].cues&cVerb == 0 && !t.is(end, functionWords|offices|timeWords) &&
		!(t.plainDefinite(end) && t.is(end, adjWords|1<<lexicon.Nisba))
}

// speaker marks the name at token i of who speaks in a play or an interview: at the beginning of a line, before a colon or a stage direction and a colon: «عوض: وين كنت؟»,
// «سامي (بغضب): من قال هذا؟».
func (t *Text) speaker(i int) {
	if t.looks[i].behind&(1<<tGiven|1<<tGivenWord|1<<tKunya) == 0 || !t.beginsLine(i) || t.glances[i].cut != 0 || t.is(i, functionWords|styles) || t.toMedium(i) {
		return
	}
	end := i + 1
	for parts := 1; parts < 3; parts++ {
		next, _ := t.namePart(end, i)
		end = next
	}
	if !t.joined(end) {
		return
	}
	n := end
	if t.has(n, cOpen) {
		const direction = 8 // words of a stage direction at most
		for n++; n < end+direction && t.joined(n) && !t.has(n, cClose); n++ {
		}
		n++
	}
	if t.joined(n) && t.looks[n].whole.has(tColon) {
		t.signalSpan(i, end, sInstalled, sInInstalled)
	}
}

// beginsLine reports that token i is the first of its line, or the first behind the dash of a list.
func (t *Text) beginsLine(i int) bool {
	return i == 0 || !t.joined(i) || t.has(i-1, cPunct) && (i == 1 || !t.joined(i-1)) && t.looks[i-1].whole.has(tOther)
}

// soleSubject marks a man's given name at token i that is an adjective too, alone behind a verb in the imperfect, before what no adjective goes on with: «يدخل ناصر إلى
// المقهى», «ويمشي كريم في الشارع». An adjective without its noun is hardly a subject.
func (t *Text) soleSubject(i int) {
	if i == 0 || !t.joined(i) || !t.has(i-1, cVerb) || t.glances[i].cut != 0 || t.definite(i) || !t.looks[i].whole.has(tGivenWord) || !t.is(i, 1<<lexicon.Adj|1<<lexicon.VerbWord) ||
		t.is(i, 1<<lexicon.NounWord|1<<lexicon.Human|functionWords|offices|styles|timeWords) || !t.givenTo(i, "m") {
		return
	}
	if w := t.Words[i-1]; !w.Feature.Has(lexicon.Imperfect) || !strings.HasPrefix(w.Text[w.Cut.Word:], "ي") || t.linksUp(i-1) {
		return
	}
	n := i + 1
	if !t.joined(n) || t.glances[n].proclitics != 0 || t.has(n, cPunct) || t.is(n, 1<<lexicon.Prep|1<<lexicon.Conj) {
		t.signal(i, sKin)
	}
}

// linksUp reports at token i a verb that tells what something is, or lends its subject to a deed: «كان», «يتم».
func (t *Text) linksUp(i int) bool {
	r, ok := t.find(i, lexicon.VerbWord)
	return ok && (r.Entry.Flag("aux") || r.Entry.Flag("light"))
}
