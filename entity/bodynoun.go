package entity

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Names of bodies that nouns behind the head complete.

// bodyByNoun gives the end of the body whose head stands at token i and is completed by nouns, or i.
func (t *Text) bodyByNoun(i int, h head) int {
	j := h.end
	if k := t.firmByNoun(i, h); k > i {
		return k
	}
	if t.seats(i, j) {
		if t.disagrees(j + 1) { // «أعضاء مجلس النواب الجمهوريين»
			return j + 1
		}
		return t.bodyAdjectives(j + 1)
	}
	if h.value == "court" && t.verb(i-1) && !t.definite(j) && t.Words[j].Feature.Has(lexicon.Masdar) && t.definite(j+1) && t.is(j+1, 1<<lexicon.Human) { // «قررت محكمة تبرئة المتهمين»
		return i
	}
	if t.describedBefore(i, j) {
		return i
	}
	k, whole := t.completedBy(i, h)
	switch {
	case whole:
		return k
	case k == j, h.part, h.proper, (h.value == "party" || h.value == "government") && t.starts(j, offices): // «حزب رئيس الوزراء»
		return i
	case h.weak && h.value == "armed_group" && t.Words[i].Feature.Has(lexicon.Masdar): // «تنظيم مباراة كأس السوبر السعودي»
		return i
	case h.weak:
		return t.weakBody(i, k, h)
	case t.isOf(j, seldomManages) && t.isOf(i, seldomBoard): // every company has a «مجلس إدارة»
		return i
	case t.entryEnds(i, k):
		return k
	}
	if t.is(k-1, adjWords) {
		k = t.further(k)
	}
	if h.lam {
		k = t.lamComplement(k)
	}
	return k
}

// firmByNoun gives the end of the company, or of another body that «للـ…» may tell of, which is called by an adjective, a noun or a time at the head h at token i, or i.
func (t *Text) firmByNoun(i int, h head) int {
	j := h.end
	if h.lam && h.value == "company" && t.plainDefinite(j) && t.is(j, adjWords|1<<lexicon.Ord) && t.forPlace(j+1, h) { // «شركة الوطنية للإسكان»
		return t.purpose(j + 1)
	}
	if h.value == "company" && t.firmAdjective(i, j) { // «شركة تمكين القابضة»
		return t.bodyAdjectives(j + 1)
	}
	if h.lam && t.plainDefinite(j) && t.is(j, timeWords) && t.follows(j+1) && t.Words[j+1].Cut.LostAlef {
		if e := t.lamComplement(j + 1); e > j+1 { // «شركة الفجر للأوراق المالية»
			return e
		}
	}
	return i
}

// completedBy gives the token behind the nouns that complete the head h at token i, or the end of the head; whole tells that an adjective of the head closes them.
func (t *Text) completedBy(i int, h head) (k int, whole bool) {
	j := h.end
	k = t.withoutOthers(i, j, t.construct(j))
	if k == j {
		k = t.twoTasks(i, j)
	}
	if e := t.secondTask(i, k); k > j && h.lam && e > k {
		return e, true
	}
	if k == j && h.campus && h.lam {
		k = t.tradeOf(j)
	}
	if k > j && (h.value == "union" || h.value == "party") {
		k = t.secondTrade(k)
	}
	return k, false
}

// describedBefore reports at token j an adjective of the indefinite head at token i, behind which a place or people with the article are others: «هاجمت قوات كبيرة القرية».
func (t *Text) describedBefore(i, j int) bool {
	if !t.verb(i-1) && !(t.arabic(i-1) && t.Words[i-1].Feature.Has(lexicon.Masdar)) {
		return false
	}
	describes := t.is(j, 1<<lexicon.Adj) && !t.is(j, 1<<lexicon.NounWord|1<<lexicon.Domain) && woman(t.Words[j].Text) && !t.definite(j)
	return describes && t.joined(j+1) && t.plainDefinite(j+1) && t.is(j+1, placeHeads|1<<lexicon.Human)
}

// withoutOthers gives the end k of the nouns from token j on that complete the body at token i, or the token before it where the last one is an adjective of
// someone else: «رئيس لجنة الشؤون القانونية النافذ», «جبهة الشرق المتمردة».
func (t *Text) withoutOthers(i, j, k int) int {
	if k > j+2 && woman(t.Words[i].Text) && woman(t.Words[k-2].Text) && t.is(k-2, adjWords) && t.ofOneMan(k-1) {
		k--
	}
	if k > j+1 && woman(t.Words[i].Text) && t.rebels(k-1) && !t.Words[k-2].Feature.Any(lexicon.Feminine|lexicon.Plural) && !woman(t.Words[k-2].Text) {
		k--
	}
	return k
}

// twoTasks gives the token behind what two nouns joined by «و», at token j, which complete the body at token i, are of: «لجنة دعم وتطوير [التعليم]», «مديرية
// شباب ورياضة [البصرة]»; or j.
func (t *Text) twoTasks(i, j int) int {
	const others = nameWords | offices | 1<<lexicon.Human | placeHeads | 1<<lexicon.OrgHead | 1<<lexicon.Name
	n, of := j+1, j+2
	task := func(k int) bool {
		w := t.Words[k]
		return t.joined(k) && !t.definite(k) && w.Cut.Enclitic == 0 && !t.is(k, functionWords|timeWords) &&
			(w.Feature.Has(lexicon.Masdar) || t.is(k, 1<<lexicon.Domain) || t.is(k, 1<<lexicon.NounWord) && !t.is(k, others))
	}
	if !t.arabic(j) || !t.arabic(n) || !t.arabic(of) || !t.joined(of) || t.proclitics(j) != 0 || t.proclitics(n) != normalize.Wa || !task(j) || !task(n) {
		return j
	}
	if r, ok := t.find(i-1, lexicon.VerbWord); ok && t.verb(i-1) && r.Entry.Flag("decide") && t.Words[j].Feature.Has(lexicon.Masdar) { // «قررت لجنة فتح وإغلاق الطريق»
		return j
	}
	if m, ok := t.name(of, false, GPE, Location); ok && t.plausible(m) {
		return m.Last
	}
	if !t.plainDefinite(of) || t.is(of, functionWords|timeWords|adjWords) {
		return j
	}
	return t.nounAdjectives(t.conjunct(of + 1))
}

// secondTask gives the token behind a second task at token k of the body whose head in ة stands at token i, which an adjective in ة of the body closes,
// or k: «لجنة التوجيه الوطني والإعلام النيابية».
func (t *Text) secondTask(i, k int) int {
	if !t.arabic(k) || !t.joined(k) {
		return k
	}
	n := t.and(k)
	if n < k || !t.definite(n) || !t.is(n, 1<<lexicon.Domain) || woman(t.Words[n].Text) || !woman(t.Words[i].Text) ||
		!t.plainDefinite(n+1) || !t.joined(n+1) || !woman(t.Words[n+1].Text) || !t.is(n+1, adjWords) {
		return k
	}
	return n + 2
}

// secondTrade gives the token behind a second trade at token k of a union's members, or k: «نقابة الأطباء والصيادلة», «اتحاد
// الكتاب والأدباء العرب».
func (t *Text) secondTrade(k int) int {
	if !t.arabic(k) || !t.joined(k) || !t.trade(k-1) {
		return k
	}
	n := t.and(k)
	if n < k || !t.trade(n) || t.governed(n+1) && t.governs(n) { // «نقابة الأطباء والعاملين في»
		return k
	}
	return t.nounAdjectives(n + 1)
}

// tradeOf gives the token behind those of a trade at token j, or of two, with the article or of a town, whose union stands before them, or j: «نقابة الممثلين المصرية»,
// «نقابة أطباء طرابلس».
func (t *Text) tradeOf(j int) int {
	if !t.arabic(j) || t.proclitics(j) != 0 || !t.manyPeople(j) || !t.is(j, offices) {
		return j
	}
	if t.definite(j) {
		return t.nounAdjectives(j + 1)
	}
	n := j + 1
	two := t.arabic(n) && t.joined(n) && t.proclitics(n) == normalize.Wa && !t.definite(n) && t.manyPeople(n) && t.is(n, 1<<lexicon.Human|offices)
	if two { // «اتحاد كتاب وأدباء الإمارات», «جمعية آباء وأولياء التلاميذ»
		n++
	}
	if m, ok := t.name(n, false, GPE); ok && t.joined(n) && t.plausible(m) {
		return m.Last
	}
	if two && t.joined(n) && t.plainDefinite(n) && !t.is(n, adjWords) {
		return t.nounAdjectives(n + 1)
	}
	return j
}

// trade reports at token i those who are of a trade, with the article.
func (t *Text) trade(i int) bool {
	return t.definite(i) && t.is(i, 1<<lexicon.Human|offices) && t.manyPeople(i)
}

// firmAdjective reports at token j a noun without the article and behind it an adjective with one, of the company at token i before
// them, which is then called by the noun: «شركة مزايا القابضة».
func (t *Text) firmAdjective(i, j int) bool {
	a := j + 1
	if !t.arabic(j) || t.definite(j) || t.proclitics(j) != 0 || t.verb(j) || t.plural(j) || t.is(j, functionWords|timeWords|adjWords|1<<lexicon.OrgHead) {
		return false
	}
	if !t.plainDefinite(a) || !t.joined(a) || !t.bodyAdjective(a) || t.is(a, 1<<lexicon.Nisba) {
		return false
	}
	return woman(t.Words[i].Text) && woman(t.Words[a].Text) && !woman(t.Words[j].Text)
}

// rebels reports at token i an adjective that tells of people as well, in the feminine, and of no kind of body: «المتمردة».
func (t *Text) rebels(i int) bool {
	return woman(t.Words[i].Text) && t.is(i, 1<<lexicon.Human) && t.is(i, 1<<lexicon.Adj) && !t.Words[i].Feature.Has(lexicon.Plural) && !t.bodyAdjective(i)
}

// ofOneMan reports at token i an adjective of one man.
func (t *Text) ofOneMan(i int) bool {
	f := t.Words[i].Feature
	return t.is(i, 1<<lexicon.Adj|1<<lexicon.Nisba) && f.Has(lexicon.Masculine|lexicon.Singular) &&
		!f.Any(lexicon.Feminine|lexicon.Plural) && !woman(t.Words[i].Text)
}

// weakBody gives the end of the body whose weak head stands at token i with nouns up to token k, where these are more than what it
// is of, or i.
func (t *Text) weakBody(i, k int, h head) int {
	j := h.end
	if h.lam && !t.entryEnds(i, k) {
		if e := t.lamComplement(k); e > k { // «شركة الفجر للأوراق المالية»
			return e
		}
	}
	if k == j+2 && h.value == "company" && t.ofGoods(j) {
		return k
	}
	if k > j+1 && (t.is(k-1, 1<<lexicon.Nisba) || t.conjunct(j+1) > j+1) && h.value != "company" &&
		h.value != "media" && h.value != "club" && (!t.plural(j) || t.owned(i, k)) {
		return k
	}
	if k > j+1 && t.bodyAdjective(k-1) &&
		(h.value == "company" || h.lam && h.value != "media" && !t.plural(j) && !t.is(k-1, placeHeads) && woman(t.Words[i].Text) == woman(t.Words[k-1].Text)) { // «جهاز الإحصاء المركزي»
		return k
	}
	if k > j+1 && h.lam && (h.honours && !t.plural(j) && !t.is(j, offices|1<<lexicon.Human|1<<lexicon.OrgHead) || t.aims(j) || t.endsNamed(j, k)) { // «مؤسسة دعم السينما», «مؤسسة مطارات دبي»
		return k
	}
	return i
}

// ofGoods reports at token j what a company is of, and behind it the noun with the article that it is called by: «شركة نفط الهلال», but «شركة كهرباء المدينة».
func (t *Text) ofGoods(j int) bool {
	n := j + 1
	return t.isOf(j, seldomGoods) && t.plainDefinite(n) && t.joined(n) && t.proclitics(n) == 0 && !t.is(n, placeHeads|offices|adjWords|1<<lexicon.OrgHead|1<<lexicon.Human)
}

// owned reports that the tokens [i, end) end in the adjective of a country, which may tell of the head: «وكالة
// الأرصاد الجوية الإندونيسية».
func (t *Text) owned(i, end int) bool {
	f := t.Words[end-1].Feature
	return t.is(end-1, 1<<lexicon.Nisba) && t.country(end-1) && woman(t.Words[i].Text) == woman(t.Words[end-1].Text) && !f.Only(lexicon.Plural)
}

// further reads another noun behind the adjectives of a complement: «هيئة الأوراق المالية والسلع».
func (t *Text) further(i int) int {
	k := t.conjunct(i)
	if k == i || t.is(k-1, 1<<lexicon.TitleMod) || t.Words[k-1].Feature.Has(lexicon.Masdar) && t.governed(k) { // «والتعدي على الأملاك»
		return i
	}
	return t.nounAdjectives(k)
}

// seats reports that the holders of an office at token j complete the council at token i: «مجلس الوزراء».
func (t *Text) seats(i, j int) bool {
	r, ok := t.find(i, lexicon.OrgHead)
	return ok && j == i+1 && (r.Entry.Value == "council" || r.Entry.Flag("seats")) &&
		!t.definite(i) && t.plainDefinite(j) && t.joined(j) && t.is(j, 1<<lexicon.Title) && t.plural(j)
}

// adjectiveOverCity reports at token i an adjective that goes with the body before a city: «مكتب دبي الإعلامي».
func (t *Text) adjectiveOverCity(i int) bool {
	const others = 1<<lexicon.TitleMod | 1<<lexicon.Ord | 1<<lexicon.Nisba | timeWords | nameWords | 1<<lexicon.Human
	return t.plainDefinite(i) && t.joined(i) && t.ofOneMan(i) && !t.is(i, others) && !t.governs(i) && !t.namedBehind(i)
}
