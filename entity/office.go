package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// office reads an office at token i («نائب وزير الدفاع العراقي», «المتحدث باسم
// الخارجية», «الخبير الأمني») and makes it a candidate; it gives the token after it.
func (t *Text) office(i int) int {
	if t.describes(i) || t.feminine(i) || t.helping(i) || t.planned(i) || t.letterTo(i) {
		return i
	}
	if _, adverb := t.multi(i, 1<<lexicon.Adv); adverb || t.surnamed(i) { // «رعاه الله» are no shepherds
		return i
	}
	j, value := t.officeNouns(i)
	if j == i {
		return i
	}
	def := t.definite(j - 1)
	end := t.officeAdjectives(i, j, t.officeComplement(i, j))
	realm := j
	if value == "royal" && !def {
		if realm = t.realmAt(j); end == j {
			end = realm
		}
	}
	end = t.heldIn(i, t.officeExtent(i, j, end, value), value)
	if end > i+1 && t.is(end-1, 1<<lexicon.Ord) && t.joined(end) && t.isOf(end, seldomTeen) { // «أمير الكويت الخامس عشر»
		end++
	}
	if value == "royal" && !def && end == j+1 && !t.has(j, cKnown) && t.is(i, 1<<lexicon.Given) && realm == j { // «سلطان الغنام» reigns nowhere, but «أمير عسير»
		return i
	}
	if def && end == i+1 && (t.rules(i) || t.unnamed(i) || t.answersFor(i)) {
		return i
	}
	if !def && end == j {
		return end
	}
	if t.joined(end) && t.familyWord(end) && !t.is(end-1, adjWords) && !t.headFeature(i).Has(lexicon.Plural) {
		t.signal(end, sCalled)
	}
	reigns := realm > j && end == realm
	if end = t.addOffice(i, end, value); reigns {
		t.cands[len(t.cands)-1].score += 12 // above the man whose given name it may be: «أمير جازان»
	}
	return end
}

// officeExtent gives the end of the office at token i, whose nouns end at token j and what completes them at token end, with what prepositions lead in.
func (t *Text) officeExtent(i, j, end int, value string) int {
	if value == "religious" {
		end = t.secondSee(i, end)
	}
	// «باسم», «في», «لدى»: what the office is of
	if m, ok := t.officeOf(i, end, value); ok {
		end = m
	}
	switch {
	case t.definite(j - 1):
		end = t.officeFor(i, end)
	case value == "gov" && end == j && !t.has(i-1, cSay): // «قال مسؤول للوزراء» is to them
		end = t.portfolioFor(end)
	case end > j:
		end = t.officeOver(i, end)
	}
	for end > j && t.strayPlural(i, end-1) {
		end--
	}
	if end > j && t.joined(end) && t.plainDefinite(end) && t.is(end, 1<<lexicon.TitleMod) && !t.is(end, offices) && t.namedNext(end) { // «المدير الجهوي للتربية المقال، فلان»
		end++
	}
	if end > i+1 {
		end = t.chargedWith(end)
	}
	return end
}

// secondSee gives the token behind the other lands that someone of religion at token i has with the one that ends at token end, or end: «أسقف أوتاوا ومونتريال», «مفتي القدس والديار
// الفلسطينية».
func (t *Text) secondSee(i, end int) int {
	_, of := t.name(end-1, false, GPE, Location)
	if !of && end > i+2 {
		m, ok := t.name(end-2, false, GPE, Location)
		of = ok && m.Last == end
	}
	if !of || !t.arabic(end) || !t.joined(end) {
		return end
	}
	k := t.and(end)
	if k < end {
		return end
	}
	if m, ok := t.name(k, true, GPE, Location); ok && t.plausible(m) {
		return m.Last
	}
	if n := k + 1; t.definite(k) && t.is(k, 1<<lexicon.NounWord|placeHeads) && t.plural(k) && t.joined(n) && t.plainDefinite(n) && t.is(n, 1<<lexicon.Nisba) {
		return n + 1
	}
	return end
}

// officeNouns reads the nouns of an office at token i, «نائب رئيس وزراء», and gives the token behind them and the office's kind.
func (t *Text) officeNouns(i int) (j int, value string) {
	j = i
	for k := 0; k < 6; k++ {
		if m, ok := t.multi(j, offices|1<<lexicon.TitleMod); ok && !t.heldBySome(j, j+1) && !(j > i && (t.anotherOffice(j) || t.ofHis(j))) && !t.otherHamza(j, m.Entry.Name) {
			if n, ok := t.multi(m.Last-1, offices); ok && m.Last-1 > j && n.Last > m.Last { // «نائب رئيس», «رئيس مجلس إدارة»
				m = n
			}
			value, j = m.Entry.Value, m.Last
			if t.definite(j-1) && t.arabic(j) && (strings.HasSuffix(t.Words[j].Text, "ا") || t.metBy(i, j) || t.generalOffice(j)) { // «عين زعيم الحزب وزيرا»
				break
			}
			continue
		}
		if !t.arabic(j) || j > i && (!t.joined(j) || t.proclitics(j) != 0 || t.definite(j)) {
			break
		}
		r, ok := t.findFirst(j, lexicon.Title, lexicon.Occupation)
		if !ok {
			r, ok = t.find(j, lexicon.TitleMod)
			ok = ok && t.beforeOffice(j)
		}
		if !ok || t.verb(j) || j > i && r.Cut.Enclitic != 0 || t.things(j, r) {
			break
		}
		value = r.Entry.Value
		j++
		if t.definite(j-1) || r.Cut.Enclitic != 0 {
			break
		}
	}
	return j, value
}

// anotherOffice reports «و» at token i, an office behind a definite noun or an accusative, which someone else holds: «العاهل المغربي وولي العهد», but
// «ناشر ورئيس تحرير الصحيفة».
func (t *Text) anotherOffice(i int) bool {
	return t.proclitics(i)&normalize.Wa != 0 && (t.definite(i-1) || strings.HasSuffix(t.Words[i-1].Text, "ا"))
}

// beforeOffice reports another office directly behind token i, behind an adjective with the article the one of several: «مساعد الوزير», «كبير المستشارين», not «مسؤول كبير
// السفير».
func (t *Text) beforeOffice(i int) bool {
	if !t.joined(i+1) || !t.mayStart(i+1, offices) {
		return false
	}
	if mod, ok := t.find(i, lexicon.TitleMod); ok && mod.Entry.Flag("deputy") {
		return true
	}
	r, ok := t.find(i+1, lexicon.Title)
	return !ok || !t.definite(i+1) || t.proclitics(i+1) != 0 || several(r.Feature) // but «مستشارة سابقة للرئيس»
}

// otherHamza reports a word at token i that is written with «أ», or behind a preposition without the sign, where the name of an entry has «إ», so that it
// is another: «أمام المسجد», «من امام المسجد», no «إمام المسجد».
func (t *Text) otherHamza(i int, name string) bool {
	if !strings.HasPrefix(name, "إ") {
		return false
	}
	source := t.Source[t.Tokens[i].Start:]
	return strings.HasPrefix(source, "أ") || strings.HasPrefix(source, "ا") && i > 0 && t.is(i-1, 1<<lexicon.Prep)
}

// metBy reports at token j another office without the article, behind the definite one of tokens [i, j) to which a verb that tells of no
// speech belongs, and which is no deputy's: someone else, «استقبل رئيس الوزراء وزير الخارجية التركي».
func (t *Text) metBy(i, j int) bool {
	if i == 0 || !t.joined(i) || !t.joined(j) || t.proclitics(j) != 0 || t.definite(j) {
		return false
	}
	if r, ok := t.find(i-1, lexicon.VerbWord); !ok || !r.Feature.Any(lexicon.Perfect|lexicon.Imperfect) ||
		r.Entry.Flag("say") || r != &t.Words[i-1].Readings[0] {
		return false
	}
	if m, ok := t.multi(i, offices); !ok || m.Last != j || t.is(i, 1<<lexicon.TitleMod) {
		return false
	}
	if _, ok := t.multi(i+1, offices); ok { // «نائب رئيس الوزراء وزير الدفاع» is one man
		return false
	}
	if !t.is(j, 1<<lexicon.Title) {
		return false
	}
	for k := j + 1; k <= j+3 && t.joined(k) && t.arabic(k); k++ { // «ترأس رئيس الوزراء وزير الخارجية الشيخ فلان الاجتماع»
		if t.is(k, 1<<lexicon.Honorific) && t.definite(k) {
			return false
		}
	}
	return true
}

// officeAdjectives gives the token behind the adjectives of the office that begins at token i, whose nouns end at token j and
// whose complement at token end.
func (t *Text) officeAdjectives(i, j, end int) int {
	adjectives := t.adjectives(end, true)
	for adjectives < len(t.Tokens) && t.joined(adjectives) && t.officeAdjective(adjectives) && !t.knownHolder(adjectives) {
		adjectives++
	}
	for end < adjectives && !t.familyWord(end) && !t.ofHis(end) && !t.turnsOblique(end) && !t.ofAnother(i, j, end) {
		end++
	}
	if t.plainDefinite(end) && t.joined(end) && adjectival(t.Words[end].Text) && !t.has(end, cKnown) && t.joined(end+1) && t.glances[end+1].first >= loose {
		end++ // «البطريرك الماروني بشارة الراعي»
	}
	return end
}

// ofAnother reports at token k an adjective that tells of no man who holds the office at token i, whose nouns end at token j: it is someone else,
// «اتهم الوزير المعارضة», «أطلع الوزير النواب».
func (t *Text) ofAnother(i, j, k int) bool {
	if !t.disagrees(k) || !t.manly(i) || !t.definite(k-1) {
		return false
	}
	return j == i+1 && t.definite(i) || t.nothingFeminine(i+1, k)
}

// officeAdjective reports at token i an adjective with the article that may tell of the office before it: «المدير التنفيذي», but «التقى الوزير العديد من …», «رئيس
// الحكومة الأمين العام للحزب», «المتحدث باسم الحركة الصادق علي نور».
func (t *Text) officeAdjective(i int) bool {
	return t.plainDefinite(i) && (t.definiteAs(i, 1<<lexicon.Adj) || t.isOf(i, seldomGeneral)) && !t.is(i, 1<<lexicon.Quant) &&
		!t.pastYear(i) && !t.generalOffice(i) && !t.givenAdjective(i) && !t.familyWord(i)
}

// describedBehind reports an adjective with the article directly behind token i.
func (t *Text) describedBehind(i int) bool {
	return t.joined(i+1) && t.plainDefinite(i+1) && t.is(i+1, adjWords)
}

// familyWord reports at token i, behind a title, a word with the article that is a family's name rather than a noun or what tells of the title: «الرئيس الأسد»,
// «الوزير الحريري».
func (t *Text) familyWord(i int) bool {
	const others = functionWords | timeWords | offices | 1<<lexicon.Nisba | 1<<lexicon.TitleMod | 1<<lexicon.Human | 1<<lexicon.Ord
	if !t.arabic(i) || !t.is(i, 1<<lexicon.Family) || !t.plainDefinite(i) || t.is(i, others) {
		return false
	}
	if f := t.Words[i].Feature; f.Has(lexicon.Masdar) || f.Only(lexicon.Plural) { // «العودة», «الصور»
		return false
	}
	if t.describedBehind(i) { // «دعا الرئيس الرأي العام»
		return false
	}
	r, ok := t.find(i, lexicon.Adj)
	return !ok || r.Entry.Flag("surname")
}

// ofHis reports at token i a feminine participle that tells of what is his whose office stands before it: «رئيس الوزراء [المنتهية] ولايته».
func (t *Text) ofHis(i int) bool {
	return t.Words[i].Feature.Any(lexicon.Agent|lexicon.Patient) && woman(t.Words[i].Text) && t.joined(i+1) && t.proclitics(i+1) == 0 && !t.definite(i+1) &&
		(strings.HasSuffix(t.Words[i+1].Text, "ته") || strings.HasSuffix(t.Words[i+1].Text, "تها")) && t.Words[i+1].Cut.Enclitic != 0
}

// addOffice makes the candidate of the office of tokens [i, end), or of those who hold it, and gives the token behind it.
func (t *Text) addOffice(i, end int, value string) int {
	typ := Office
	if f := t.headFeature(i); f.Has(lexicon.Plural) && !f.Has(lexicon.Singular) && (!f.Has(lexicon.Dual) || strings.HasSuffix(t.Words[i].Text, "ين")) {
		typ = Norp // «القضاة», «رؤساء البلديات», «المعلمين», which are hardly ever two: no office but those who hold it
	}
	if typ == Norp && i > 0 && t.seats(i-1, i) {
		return end // those of «مجلس الوزراء» are no people
	}
	if typ == Norp && end > i+2 {
		if before, last := t.Words[end-2], t.Words[end-1]; last.Is(1<<lexicon.Nisba) &&
			!last.Feature.Any(lexicon.Feminine|lexicon.Plural) && before.Feature.Only(lexicon.Plural) {
			end-- // «رؤساء الوفود الأردني والمصري»: of one of them
		}
	}
	for typ == Norp && end > i+1 && !woman(t.Words[end-2].Text) && t.absolute(end-2) &&
		t.is(end-2, offices|1<<lexicon.Human) && woman(t.Words[end-1].Text) && t.plainDefinite(end-1) && t.is(end-1, adjWords) {
		end-- // «جمعية المهندسين الأردنية»: of the body
	}
	if opens(t, i, end) {
		close := end
		if t.joined(close) && t.Tokens[close].Kind == normalize.Number { // «مدير "المركز 104"»
			close++
		}
		if t.joined(close) && t.quote(close) { // «رئيس جمعية "آباء"»
			end = close + 1
		}
	}
	t.add(i, end, candidate{typ: typ, subtype: value, score: 14 + 2*(end-i)})
	return end
}

// markOffice marks the tokens of an office and those around it.
func (t *Text) markOffice(i, end int) {
	s := sOffice
	if end == i+1 && !t.definite(i) && t.Words[i].Cut.Enclitic == 0 {
		s = sBareOffice // «كاتب متخصص», «مدرب برشلونة»
	}
	if i > 1 && t.has(i-1, cComma) {
		t.signal(i-2, sOfficeNext)
	}
	t.signalSpan(i, end, sInOffice, sInOffice)
	t.titled(end, s)
	if s == sOffice && end == i+1 && t.definite(i) && t.is(i, styles) { // «الأمير زيان»
		t.called(end)
	}
}

// turnsOblique reports an oblique plural at token i behind a nominative one, which it does not describe: «وصف المحللون
// الحوثيين».
func (t *Text) turnsOblique(i int) bool {
	return strings.HasSuffix(t.Words[i-1].Text, "ون") && strings.HasSuffix(t.Words[i].Text, "ين")
}

// strayPlural reports at token k, the last of the office that begins at token i, people behind an office in which all stands in
// the singular, so that they are no part of it: «اتهم متحدث باسم الجيش الحكومي المتمردين».
func (t *Text) strayPlural(i, k int) bool {
	w := t.Words[k]
	if !t.plainDefinite(k) || !t.plainDefinite(k-1) || !w.Feature.Only(lexicon.Plural) ||
		!w.Classes.Has(lexicon.Human) || !strings.HasSuffix(w.Text, "ين") && !strings.HasSuffix(w.Text, "ون") {
		return false
	}
	for j := i; j < k; j++ {
		if t.Words[j].Feature.Has(lexicon.Plural) {
			return false
		}
	}
	return true
}

// disagrees reports that the word with the article at token i is no adjective of one man: in the plural or with
// a woman's ending.
func (t *Text) disagrees(i int) bool {
	if !t.arabic(i) {
		return false
	}
	f := t.Words[i].Feature
	if f.Has(lexicon.Plural) {
		return !f.Has(lexicon.Singular)
	}
	return t.plainDefinite(i) && strings.HasSuffix(t.Words[i].Text, "ة")
}

// nothingFeminine reports that of tokens [i, j) none is a word with which an adjective in ة agrees: «زعيم الحزب» before «المعارضة», not «وزير الشؤون».
func (t *Text) nothingFeminine(i, j int) bool {
	for ; i < j; i++ {
		w := t.Words[i]
		if woman(w.Text) || !w.Feature.Any(lexicon.Masculine|lexicon.Masdar) || w.Feature.Has(lexicon.Feminine) || w.Feature.Only(lexicon.Plural) && !w.Is(offices|1<<lexicon.Human) || w.Is(1<<lexicon.Name) {
			return false
		}
	}
	return true
}

// headFeature gives the features of the office at token i.
func (t *Text) headFeature(i int) lexicon.Feature {
	r, ok := t.findFirst(i, lexicon.Title, lexicon.Occupation)
	if !ok && t.joined(i+1) && t.is(i, 1<<lexicon.TitleMod) && t.Words[i].Feature.Only(lexicon.Plural) { // «كبار المسؤولين»
		r, _ = t.find(i, lexicon.TitleMod)
	}
	return r.Feature
}
