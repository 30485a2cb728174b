package entity

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Names of buildings.

// wholeSite makes a candidate of the building whose head [i, j) is a name by itself, with the name of someone that it bears, also in quotation marks: «دار الثقافة», «بدار الثقافة
// هواري بومدين».
func (t *Text) wholeSite(i, j int, h *siteHead) {
	end := j
	if t.quote(j) && t.joined(j) {
		end = t.namedInQuotes(j)
	} else if k := t.nameRun(j); k > j+1 && t.joined(j) && t.governedAsPlace(i) {
		end = k
	}
	t.add(i, end, candidate{typ: Facility, subtype: h.subtype, score: 24 + 4*(end-i)})
}

// namedInQuotes gives the token behind the name in quotation marks at token j that a building bears, or j.
func (t *Text) namedInQuotes(j int) int {
	if k := t.quoted(j); k > j && (t.nameRun(j+1) == k-1 || t.properQuote(j+1, k-1, false)) {
		return k
	}
	return j
}

// numberedEnd gives the token behind the number by which a road goes, at token i behind its head, or i: «[الطريق] الوطني رقم 86», «[شارع] 443», «[طريق] M5».
func (t *Text) numberedEnd(i int) int {
	k := i
	for k < i+2 && t.followsBare(k) && t.is(k, adjWords) {
		k++
	}
	told := t.isOf(k, seldomNumbered) && t.proclitics(k) == 0
	if told {
		k++
	}
	switch n := k + 1; {
	case k >= len(t.Tokens) || !t.joined(k):
	case t.has(k, cLatin) && lettered(t.Folded(k)):
		return n
	case t.has(k, cNumber) && (told || k == i && t.roadNumber(k)):
		return n
	}
	return i
}

// roadNumber reports at token k a number of two or three figures that counts nothing behind it: «[شارع] 443».
func (t *Text) roadNumber(k int) bool {
	figures, n := len(t.Folded(k)), k+1
	return (figures == 2 || figures == 3) && (!t.follows(n) || t.is(n, functionWords|1<<lexicon.RelTime) || t.definite(n))
}

// dayNameEnd gives the token behind the day at token j, of a month and perhaps a year, that a building, a town or a body is called by, or j: «ملعب [20 أوت 1955]», «ميدان
// [السادس من أكتوبر]»; but «زار مستشفى [22 مايو الماضي]».
func (t *Text) dayNameEnd(j int) int {
	if j >= len(t.Tokens) || !t.joined(j) || t.arabic(j) && t.proclitics(j) != 0 {
		return j
	}
	k := j + 1
	if d, ok := t.smallNumber(j); !ok || d < 1 || d > 31 {
		v, end := t.ordinalNumber(j)
		if end == j || v > 31 {
			return j
		}
		if k = end; t.among(k, wOf) {
			k++
		} else if t.definite(j) {
			return j
		}
	}
	if k >= len(t.Tokens) || !t.joined(k) || t.proclitics(k) != 0 {
		return j
	}
	m, _, end := t.month(k)
	if m == 0 {
		return j
	}
	if t.joined(end) && t.fullYear(end) {
		return end + 1
	}
	if rel, _ := t.relation(end); rel.ofDate() {
		return j
	}
	return end
}

// lettered reports a Latin letter and the digits of a number behind it: «M5».
func lettered(s []byte) bool {
	return len(s) > 1 && len(s) < 5 && (s[0]|0x20) >= 'a' && (s[0]|0x20) <= 'z' && !slices.ContainsFunc(s[1:], func(c byte) bool { return c < '0' || c > '9' })
}

// twinned gives the token behind the second of two towns that share an airport, with a hyphen at token i between them, or i: «مطار الرباط-سلا».
func (t *Text) twinned(i int) int {
	n := i + 1
	if !t.mark(i, "-") || t.Tokens[i].Flags&normalize.SpaceBefore != 0 || !t.arabic(n) || t.Tokens[n].Flags&normalize.SpaceBefore != 0 || !t.joined(n) {
		return i
	}
	if m, ok := t.name(n, false, GPE, Location); ok {
		return m.Last
	}
	if t.is(n, functionWords) {
		return i
	}
	return n + 1
}

// facilityName gives the token behind the name of a facility at token j that no list has, a person's or a noun with the article, or j.
func (t *Text) facilityName(j int, h *siteHead) int {
	if p := t.nameRun(j); p > j {
		if p > j+2 && j > 1 && t.is(j-2, offices) { // «مدير مستشفى كمال عدوان حسام أبو صفية»
			p = t.honouredBeforeHolder(j)
		}
		if h.Entry.Flag("lived") && t.is(j, nameWords) && !t.definite(j) { // «سجن سمير قاسم», «منزل قاسم»
			return j
		}
		if p == j+1 && !t.definite(j) && t.is(j, adjWords|1<<lexicon.NounWord) { // «متحف جميل», «جسر بري»
			return j
		}
		return p
	}
	if h.Entry.Flag("unheard") && t.plainDefinite(j) && !t.has(j, cKnown) && t.glances[j].kind == surname { // «سوق الرشاد»
		return j + 1
	}
	if !h.weak && !t.has(j, cKnown) && len(t.Words[j].Text) >= 10 && (t.villageShape(j) || shape(t.Words[j].Text) == plain && !t.definite(j)) { // «حصن أنيشة», «مطار أسطامو»
		return j + 1
	}
	if h.weak || !t.plainDefinite(j) || t.plural(j) || h.Entry.Flag("deedless") && t.Words[j].Feature.Has(lexicon.Masdar) {
		return j
	}
	if t.is(j, placeHeads|1<<lexicon.OrgHead) && !t.realm(j) && (t.is(j, 1<<lexicon.PlaceHead) || !t.bodyAdjective(j+1)) { // «مطار المدينة», «متحف الجامعة», but «ساحة المسرح الوطني»
		return j
	}
	return j + 1
}

// byAnother gives the token behind the building at token j by which a square, a street or a bridge with the head h is called, or j: «ساحة باب سويقة», «شارع جامع الزيتونة», «ساحة باب الأحد».
func (t *Text) byAnother(j int, h *siteHead) int {
	if h.weak && !h.Entry.Flag("called") || !t.arabic(j) || t.proclitics(j) != 0 || t.definite(j) || !t.is(j, 1<<lexicon.FacHead) || t.verb(j) {
		return j
	}
	other, k, ok := t.placeHead(j)
	if !ok || other.typ != Facility || other.weak || several(other.Feature) || !t.arabic(k) || !t.joined(k) || t.is(k, placeHeads) {
		return j
	}
	if t.plainDefinite(k) && t.is(k, 1<<lexicon.Weekday) { // the day of its market
		return k + 1
	}
	if end, _ := t.siteName(j, k, &other); end > k {
		return end
	}
	return j
}

// martyrs gives the token behind those who died, at token j, and for what or where, whose memory a building keeps, or j: «ملعب شهداء بنينا», «ميدان شهداء الثورة».
func (t *Text) martyrs(j int) int {
	n := j + 1
	r, ok := t.find(j, lexicon.Human)
	if !ok || r.Entry.Value != "victim" || woman(r.Entry.Name) || !r.Feature.Only(lexicon.Plural) || r.Cut.Enclitic != 0 {
		return j
	}
	if t.definite(j) || !t.followsBare(j) || !t.followsBare(n) {
		return j
	}
	if m, ok := t.name(n, false, GPE, Location, Org); ok {
		return m.Last
	}
	if t.verb(n) || t.is(n, functionWords|adjWords) || !t.plainDefinite(n) && t.has(n, cKnown) && !t.is(n, 1<<lexicon.Month) {
		return j
	}
	return n + 1
}

// honouredBeforeHolder gives the token behind the name at token j that a building bears, where the name of who holds an office there stands behind
// it: one word with the article or two names.
func (t *Text) honouredBeforeHolder(j int) int {
	if t.definite(j) {
		return j + 1
	}
	for n := 0; n < 2; n++ {
		if t.looks[j].listed&(wLink|wKunya|wServant) != 0 {
			if j += 2; n == 0 && t.looks[j-2].listed&wServant == 0 { // «كنيسة مار جرجس»
				return j
			}
			continue
		}
		j++
	}
	return j
}

// facilityEnd gives the token behind the building with a name of its own whose head without the article stands at token i, or i: «مستشفى كمال عدوان».
func (t *Text) facilityEnd(i int) int {
	h, j, ok := t.placeHead(i)
	if !ok || h.typ != Facility || several(h.Feature) || t.definite(i) || t.verb(i) || !t.arabic(j) || !t.joined(j) || h.Entry.Flag("none") {
		return i
	}
	end, _ := t.siteName(i, j, &h)
	if end == j {
		return i
	}
	return t.siteAdjectives(end, h.Feature.Has(lexicon.Masculine|lexicon.Singular))
}

// closedName gives the token behind the name of a school or base at token j, which the adjective of its kind closes, or j: «مدرسة الخلفاء
// الراشدين الابتدائية», «قاعدة القليعات الجوية», but «مدرسة القرية الثانوية».
func (t *Text) closedName(j int) int {
	if t.is(j, placeHeads|1<<lexicon.OrgHead|1<<lexicon.Human) || !t.definite(j) && t.has(j, cKnown) && !t.is(j, nameWords) {
		return j
	}
	for k := j; k < j+4 && t.followsBare(k) && !t.is(k, functionWords|timeWords) && !t.verb(k); k++ {
		if k > j && t.isOf(k, seldomCloses) {
			if k++; t.arabic(k) && t.joined(k) && t.Words[k].Cut.LostAlef && t.is(k, 1<<lexicon.Human) { // «الثانوية للبنات»
				k++
			}
			return k
		}
	}
	return j
}

// calledSite reports at token i a noun with the article by which hospitals, hotels and graveyards are called, of people too, as clubs are, or that nobody knows:
// «مستشفى الأطفال», «مقبرة الشهداء», «فندق السلام», «فندق الفردوس», but «مستشفى المدينة», «فندق الدرجة الأولى».
func (t *Text) calledSite(i int) bool {
	const others = functionWords | timeWords | adjWords | offices | placeHeads | 1<<lexicon.OrgHead | 1<<lexicon.Unit
	if !t.plainDefinite(i) || !t.joined(i) || t.is(i, others) || t.verb(i) {
		return false
	}
	r, ok := t.find(i, lexicon.Common)
	return t.has(i, cStranger) || t.is(i, 1<<lexicon.NounWord|1<<lexicon.Human) || ok && r.Entry.Value == "club"
}

// calledSiteEnd gives the token behind that noun and the adjective of a plural: «مستشفى الأمراض الصدرية».
func (t *Text) calledSiteEnd(i int) int {
	k := i + 1
	if t.Words[i].Feature.Has(lexicon.Plural) && t.joined(k) && t.plainDefinite(k) && (t.is(k, 1<<lexicon.Adj) || adjectival(t.Words[k].Text)) && woman(t.Words[k].Text) {
		return k + 1
	}
	return k
}

// mayNameSchool reports that the word at token i, with which names of villages begin, is no head of a building or of a place that wants a name behind it.
func (t *Text) mayNameSchool(i int) bool {
	r, ok := t.find(i, lexicon.PlaceHead)
	return !t.is(i, 1<<lexicon.FacHead) && (!ok || r.Entry.Flag("opens") || !r.Entry.Flag("strict"))
}

// foreignMore reads on behind the words [i, end) of a facility's name what is a foreign name of people as well, or the family name behind
// a kunya in one word: «شارع تيان تشنغ», «مستشفى أبويوسف النجار».
func (t *Text) foreignMore(i, end int) int {
	if !t.followsBare(end) || !t.is(end, nameWords) || t.verb(end) {
		return end
	}
	if t.definite(end) && beginsKunya(t.Words[i].Text) || !t.definite(end) && t.glances[end].kind >= loose && shape(t.Words[end].Text) == foreign {
		return end + 1
	}
	return end
}

// siteAdjectives reads the adjectives of a building's or a mountain's name at token i, of one that is
// masculine or not; that of a country tells where it stands («متحف اللوفر الفرنسي»).
func (t *Text) siteAdjectives(i int, masculine bool) int {
	end := t.nounAdjectives(i)
	for k := i; k < end; k++ {
		if r, ok := t.find(k, lexicon.Nisba); ok && strings.HasPrefix(r.Entry.Value, "country/") || masculine && woman(t.Words[k].Text) || t.tells(k) {
			return k
		}
	}
	return end
}
