package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// What looks like an office and is none.

// ofStatement reports at token i an adjective without the article that is an occupation as well, of what someone says or holds: «في تصريح صحفي الوزير»,
// «مؤتمرا صحفيا رئيس الحكومة».
func (t *Text) ofStatement(i int) bool {
	return i > 0 && t.joined(i) && !t.definite(i) && t.proclitics(i) == 0 && t.is(i, 1<<lexicon.Adj|1<<lexicon.Nisba) && t.is(i, 1<<lexicon.Occupation) &&
		!several(t.Words[i].Feature) && t.isOf(i-1, seldomStatement)
}

// describes reports at token i an adjective that some office has for its name as well, at
// a noun: «المكتب السياسي», «الحزب الحاكم», «السجناء السياسيين».
func (t *Text) describes(i int) bool {
	if t.ofMany(i) || t.ofStatement(i) {
		return true
	}
	if t.takenFrom(i) {
		return false
	}
	if i == 0 || !t.joined(i) || !t.plainDefinite(i) || !t.arabic(i-1) {
		return false
	}
	if w := t.Words[i-1]; !t.definite(i-1) || w.Is(1<<lexicon.VerbWord) && !w.Feature.Has(lexicon.Definite) { // but «التقى الرئيس»
		if w.Cut.Enclitic == 0 || t.verb(i-1) || several(t.Words[i].Feature) || t.plainDefinite(i+1) && t.is(i+1, 1<<lexicon.Nisba) {
			return false
		}
		if w.Feature.Has(lexicon.Masdar) && t.is(i, 1<<lexicon.Adj|1<<lexicon.Nisba) { // «دعمها الدبلوماسي»
			return true
		}
		if w.Is(1<<lexicon.Human|offices|nameWords) || !w.Is(1<<lexicon.NounWord|1<<lexicon.OrgHead) && !w.Feature.Has(lexicon.Patient) {
			return false
		}
		return (t.is(i, 1<<lexicon.Adj|1<<lexicon.Nisba) || t.among(i, wOfThings)) && !t.namedBehind(i) // «مستقبله السياسي», «حزبه الحاكم»
	}
	switch {
	case t.among(i, wOfThings) && t.ofThing(i):
		return true
	case t.is(i-1, offices|1<<lexicon.TitleMod|1<<lexicon.Honorific|timeWords), t.is(i-1, 1<<lexicon.Name) && !t.ratherNoun(i-1, i):
		return false
	case t.is(i-1, 1<<lexicon.Human) && t.tellsPeople(i-1):
		return several(t.Words[i-1].Feature) && several(t.Words[i].Feature) && t.is(i, 1<<lexicon.Adj)
	case t.among(i, wOfThings):
		return !t.namedBehind(i) && !t.verb(i-1) && t.agreesWith(i-1, i)
	}
	return t.is(i, 1<<lexicon.Adj|1<<lexicon.Nisba) && !t.is(i-1, 1<<lexicon.Nisba|1<<lexicon.Adj)
}

// takenFrom reports at token i an occupation that is spelled as an adjective of the body before it, which does something to who has it: «اعتقلت قوات الأمن [الصحفية] لمى».
func (t *Text) takenFrom(i int) bool {
	const longest = 4 // words of a body
	if !t.is(i, 1<<lexicon.Occupation) || !t.nameAt(i+1) {
		return false
	}
	for k := i - 1; k >= max(i-longest, 1) && t.arabic(k) && t.joined(k); k-- {
		if t.is(k, 1<<lexicon.OrgHead) || t.starts(k, 1<<lexicon.Name) {
			if t.whoFollows(k, i+1) {
				return true
			}
		}
	}
	return false
}

// ratherNoun reports at token i a noun in ة that some place has for its name as well, before an adjective at token k that agrees with it: «الطبقة السياسية».
func (t *Text) ratherNoun(i, k int) bool {
	r, ok := t.find(i, lexicon.Name)
	return ok && r.Entry.Flag("common") && t.is(i, 1<<lexicon.NounWord) && woman(t.Words[i].Text) && woman(t.Words[k].Text)
}

// ofThing reports at token i an office that tells of a thing two words before it: behind its adjective, in ة as it («الحملة
// البريطانية الداعية»), or the second of two nouns that it is called by («حزب العدالة والتنمية الحاكم»).
func (t *Text) ofThing(i int) bool {
	if i < 2 || !t.joined(i-1) || !t.arabic(i-2) || t.verb(i-2) || t.namedBehind(i) || t.is(i-2, offices) {
		return false
	}
	if t.proclitics(i-1) == normalize.Wa {
		return t.plainDefinite(i-2) && t.is(i-1, 1<<lexicon.NounWord) && !t.is(i-1, 1<<lexicon.Human|offices)
	}
	return t.proclitics(i-1) == 0 && t.is(i-1, 1<<lexicon.Nisba|1<<lexicon.Adj) &&
		woman(t.Words[i-1].Text) && woman(t.Words[i].Text) && t.definite(i-2) && !t.is(i-2, 1<<lexicon.Human)
}

// letterTo reports at token i what is written to or by an office or a body that is no medium, which is spelled as a woman who reports for a paper: «مراسلة
// بلدية القدس», «مراسلة ضابط الأمن», but «مراسلة صحيفة الغد».
func (t *Text) letterTo(i int) bool {
	n := i + 1
	if !t.isOf(i, seldomWriting) || t.definite(i) || !t.followsBare(n) {
		return false
	}
	if h, ok := t.orgHead(n); ok {
		return h.value != "media"
	}
	return t.is(n, 1<<lexicon.Title|1<<lexicon.Occupation) && !t.definite(n)
}

// helping reports at token i a verbal noun behind a preposition, which is spelled as an office: «لمساعدة السودان», «في مساعدة الجرحى».
func (t *Text) helping(i int) bool {
	if !t.Words[i].Feature.Has(lexicon.Masdar) {
		return false
	}
	if t.proclitics(i) == normalize.Ba && woman(t.Words[i].Text) && !t.definite(i) { // «بمساعدة تونس»
		return !t.mayStart(i+1, offices)
	}
	return t.proclitics(i)&normalize.La != 0 || i > 0 && t.joined(i) && woman(t.Words[i].Text) &&
		!t.definite(i) && t.proclitics(i) == 0 && t.is(i-1, 1<<lexicon.Prep) && !t.mayStart(i+1, offices)
}

// planned reports at token i an office that is said of what is to come as well, where it is no rapporteur by what stands beside it: «ومن المقرر
// أن», «المؤتمر المقرر عقده».
func (t *Text) planned(i int) bool {
	if !t.is(i, 1<<lexicon.Modal) || t.starts(i, offices) {
		return false
	}
	if r, ok := t.find(i-1, lexicon.Prep); ok && r.Entry.Name == "من" && t.joined(i) {
		return true
	}
	return !t.has(i-1, cSay) && !t.nameAt(i+1)
}

// surnamed reports at token i an office with the article that is a family name too, behind a given name and with no adjective of
// its own: «محمد الخطيب».
func (t *Text) surnamed(i int) bool {
	if i == 0 || !t.plainDefinite(i) || !t.joined(i) || !t.is(i, 1<<lexicon.Family) || t.proclitics(i) != 0 || !t.arabic(i-1) || t.definite(i-1) {
		return false
	}
	if t.looks[i-1].behind&(1<<tGiven|1<<tGivenWord) == 0 || t.verb(i-1) || t.is(i-1, offices) || t.oversees(i-1) {
		return false
	}
	return !(t.plainDefinite(i+1) && t.joined(i+1) && (t.is(i+1, adjWords|1<<lexicon.TitleMod) || adjectival(t.Words[i+1].Text)))
}

// oversees reports at token i a given name that is a verb here: who does it stands behind it by his office or style, and then what is
// overseen, «أشرف الوالي، أمس، على الحفل».
func (t *Text) oversees(i int) bool {
	if i < 0 || !t.is(i, 1<<lexicon.Given) || !t.joined(i+1) || !t.definite(i+1) || !t.isOf(i, seldomOversees) {
		return false
	}
	if i > 0 && t.joined(i) && (t.has(i-1, cSay) || t.is(i-1, offices|styles|nameWords)) {
		return false
	}
	for k := i + 2; k < i+14 && t.joined(k) && (t.arabic(k) || t.has(k, cComma)); k++ {
		switch {
		case t.isOf(k, seldomOver):
			return true
		case t.verb(k), t.is(k, 1<<lexicon.Comp):
			return false
		}
	}
	return false
}

// rules reports at token i «القاضي», said of a law, a plan or a number before it, with what it rules behind ب: «المرسوم القاضي بتغيير …», «مخطط الوزارة
// القاضي بحذف …», «القاضي بأن …»; but «القاضي بمحكمة النقض».
func (t *Text) rules(i int) bool {
	n := i + 1
	if i == 0 || !t.joined(i) || !t.arabic(n) || !t.joined(n) || !strings.HasPrefix(t.Words[n].Text, "ب") || !t.isOf(i, seldomRuling) {
		return false
	}
	if k := i - 1; t.Tokens[k].Kind != normalize.Number && !t.quote(k) && (!t.definite(k) && !t.is(k, 1<<lexicon.Name) || t.verb(k)) { // «أمر القاضي بحبسه»
		return false
	}
	if t.proclitics(n)&normalize.Ba == 0 {
		return t.is(n, 1<<lexicon.Comp) // «القاضي بأن …»
	}
	return t.Words[n].Feature.Has(lexicon.Masdar) || !t.definite(n) && t.is(n, 1<<lexicon.NounWord|1<<lexicon.Neg) && !t.is(n, placeHeads|1<<lexicon.OrgHead|1<<lexicon.Name)
}

// answersFor reports at token i «المسؤولة», said of a body or a deed before it and of no woman: «الوزارة المسؤولة عن التعليم», «روسيا هي
// المسؤولة عن الهجوم», «التصرفات غير المسؤولة».
func (t *Text) answersFor(i int) bool {
	if i == 0 || !t.joined(i) || !t.isOf(i, seldomAnswers) {
		return false
	}
	k := i - 1
	if t.isOf(k, seldomNot) {
		return true
	}
	if !t.isOf(i+1, seldomAbout) {
		return false
	}
	if t.has(k, cComma) && k > 0 && t.joined(k) {
		k--
	}
	if t.is(k, offices|nameWords|1<<lexicon.Human|1<<lexicon.Prep|1<<lexicon.VerbWord) {
		return false
	}
	return t.definite(k) || t.is(k, 1<<lexicon.Pron|1<<lexicon.Name|1<<lexicon.OrgHead)
}

// unnamed reports at token i an occupation that is likelier another noun where no name follows it: «العداء».
func (t *Text) unnamed(i int) bool {
	r, ok := t.find(i, lexicon.Occupation)
	return ok && r.Entry.Flag("named") && r.Feature.Has(lexicon.Singular) && !t.has(i-1, cSay) && !t.nameAt(i+1)
}

// things reports that reading r of token i is likelier a noun of things: «مهرجان» are not two clowns, «منتجات» no women who produce.
func (t *Text) things(i int, r *lexicon.Reading) bool {
	if r.Class != lexicon.Occupation || !t.is(i, 1<<lexicon.NounWord) || r.Feature.Has(lexicon.Singular) {
		return false
	}
	if n, _ := t.find(i, lexicon.NounWord); r.Feature.Only(lexicon.Plural) && n.Feature.Has(lexicon.Masculine|lexicon.Singular) && !woman(t.Words[i].Text) { // «الكتاب»: a book
		return !t.amongPeople(i)
	}
	s := t.Words[i].Text
	return strings.HasSuffix(s, "ات") || r.Feature.Has(lexicon.Dual) && strings.HasSuffix(s, "ان")
}

// amongPeople reports that what stands beside the noun at token i, which is a plural of people and a thing as well, tells of people: «اتحاد
// الكتاب», «الأدباء والكتاب», «الكتاب العرب».
func (t *Text) amongPeople(i int) bool {
	const people = offices | 1<<lexicon.Human
	if i > 0 && t.joined(i) {
		switch r, ok := t.find(i-1, lexicon.OrgHead); {
		case ok && (r.Entry.Value == "union" || r.Entry.Value == "party") && t.proclitics(i) == 0, t.is(i-1, 1<<lexicon.Quant):
			return true
		case t.is(i-1, people) && t.Words[i-1].Feature.Has(lexicon.Plural) && t.proclitics(i) == normalize.Wa:
			return true
		}
	}
	n := i + 1
	return t.arabic(n) && t.joined(n) && t.Words[n].Feature.Only(lexicon.Plural) && (t.is(n, adjWords) || t.is(n, people) && t.proclitics(n) == normalize.Wa)
}

// feminine reports at token i an adjective, a verbal noun or a thing in ة that is spelled as a woman of
// an office («السياسية», «المساعدة»), where no name and no body behind it tells of her.
func (t *Text) feminine(i int) bool {
	w := t.Words[i]
	f := t.headFeature(i)
	thing := w.Is(1<<lexicon.NounWord|1<<lexicon.OrgHead) && !w.Is(1<<lexicon.Human) && f.Has(lexicon.Feminine) && !f.Has(lexicon.Plural) // «الجراحة», «الأكاديمية»
	if !strings.HasSuffix(w.Text, "ة") || !thing && !w.Is(1<<lexicon.Adj|1<<lexicon.Nisba) && !w.Feature.Has(lexicon.Masdar) {
		return false
	}
	if t.definite(i) && t.verb(i-1) && t.joined(i) && !w.Feature.Has(lexicon.Masdar) && (!thing || t.has(i-1, cSay)) { // «قالت الصحفية»
		return false
	}
	complements := offices | 1<<lexicon.OrgHead | 1<<lexicon.Domain
	if !thing {
		complements |= 1 << lexicon.Name // «مراسلة الجزيرة», but «جراحة الرباط الصليبي»
	}
	n := i + 1
	for t.plainDefinite(i) && t.joined(n) && t.plainDefinite(n) && strings.HasSuffix(t.Words[n].Text, "ة") && t.is(n, adjWords) { // «الصحفية الليبرالية كسينيا»
		n++
	}
	return n >= len(t.Tokens) || !t.joined(n) || !t.arabic(n) ||
		t.glances[n].first < loose && (t.definite(i) || w.Is(1<<lexicon.OrgHead) || !t.mayStart(n, complements)) // «أكاديمية الفنون» is no woman
}

// describedOffice reports that an adjective without article ends the office of tokens [i, j), or stands behind it, so that the office with the article behind it is
// another's: «التقى مسؤول أمني السفير», «التقى مسؤول كبير السفير».
func (t *Text) describedOffice(i, j int) bool {
	another := func(k int) bool { return t.joined(k) && t.plainDefinite(k) && t.is(k, 1<<lexicon.Title) }
	if j > i+1 && t.is(j-1, adjWords) && !t.is(j-1, 1<<lexicon.Title) && another(j) {
		return true
	}
	return t.joined(j) && t.is(j, 1<<lexicon.TitleMod) && !t.definite(j) && t.proclitics(j) == 0 && another(j+1) && !t.beforeOffice(j)
}

// absolute reports at token i a plural or dual in ون, ين or ان, which no complement follows:
// «اتهم ناشطون قطر».
func (t *Text) absolute(i int) bool {
	w := t.Words[i]
	if !several(w.Feature) || w.Cut.Enclitic != 0 {
		return false
	}
	return strings.HasSuffix(w.Text, "ون") || strings.HasSuffix(w.Text, "ين") || strings.HasSuffix(w.Text, "ان")
}

// manly reports that the office at token i is one man's.
func (t *Text) manly(i int) bool {
	f := t.headFeature(i)
	return f.Has(lexicon.Masculine|lexicon.Singular) && !f.Any(lexicon.Feminine|lexicon.Plural|lexicon.Dual) && !strings.HasSuffix(t.Words[i].Text, "ة")
}
