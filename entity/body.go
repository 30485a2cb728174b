package entity

import (
	"strings"
	"unicode/utf8"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// head is a head of a body's name at a token: what it makes and how.
type head struct {
	end      int // the token after it
	value    string
	definite bool
	plural   bool // of several bodies, which have no name
	dual     bool
	weak     bool // names something only with a proper name, a portfolio or a quotation
	apposed  bool // the name stands beside it
	lam      bool // «للـ…» may follow
	part     bool // of a body whose name stands behind it, and no body itself
	proper   bool // names something only with a quotation or a name that nobody knows
	titled   bool // a noun with the article behind it is its name
	honours  bool // bears names of people
	field    bool // a place behind it tells where it is
	unit     bool // a unit of an army, with its number behind it
	campus   bool // the university that it is of may stand behind it
	unheard  bool // a word that nobody knows may be its name
	central  bool // a town behind it and nothing else is no body's: its middle, or a district by its seat
	whole    bool // of several words, a name by itself
	led      bool // a body only where a preposition, an office or people stand before it
	from     bool // and only behind «عن»
	unquoted bool // a quotation behind it is the title of a work
}

// flagged gives the head that an entry makes.
func flagged(e *lexicon.Entry) head {
	return head{value: e.Value, weak: e.Flag("weak"), apposed: e.Flag("apposed"), lam: e.Flag("lam"), part: e.Flag("part"), proper: e.Flag("proper"),
		titled: e.Flag("titled"), honours: e.Flag("honours"), field: e.Flag("field"), unit: e.Flag("unit"), campus: e.Flag("campus"),
		unheard: e.Flag("unheard"), central: e.Flag("central"), whole: e.Flag("whole"), unquoted: e.Flag("unquoted")}
}

// orgHead reads the head of a body's name at token i.
func (t *Text) orgHead(i int) (h head, ok bool) {
	if !t.arabic(i) || t.countedOne(i) {
		return h, false
	}
	if m, found := t.multi(i, 1<<lexicon.OrgHead|1<<lexicon.Common|1<<lexicon.FacHead); found {
		h = flagged(m.Entry)
		h.end, h.definite = m.Last, strings.HasPrefix(m.Entry.Name, "ال") || m.Feature.Has(lexicon.Definite)
		return h, m.Class == lexicon.OrgHead // «حركة المرور» is no movement
	}
	if kept := t.looks[i].head; kept != nil {
		h = *kept
		h.end = i + 1
		if h.definite && t.lamOnly(i) {
			h.definite = false
		}
		if !h.definite && t.is(i, 1<<lexicon.VerbWord) && t.Words[i].Feature.Has(lexicon.Imperfect) { // «تجمع الأطراف على المبدأ»
			h.weak = true
		}
		return h, true
	}
	return t.ledHead(i)
}

// ledHead reads at token i a noun that is the head of a body only behind what leads it in: a department, or the house that publishes a book.
func (t *Text) ledHead(i int) (h head, ok bool) {
	switch {
	case t.definite(i) || t.Words[i].Cut.Enclitic != 0:
		return h, false
	case t.isOf(i, seldomSection):
		return head{end: i + 1, value: "authority", led: true}, true
	case t.isOf(i, seldomPublisher):
		return head{end: i + 1, value: "media", from: true}, true
	}
	return h, false
}

// countedOne reports at token i a noun in the singular behind its number, which the noun with the article behind it does not complete: «20 حزبا الاتفاق», «30 منظمة
// الهجوم», not «في 2018 وزارة الصحة».
func (t *Text) countedOne(i int) bool {
	const ofYear = 4 // digits
	if i == 0 || t.Tokens[i-1].Kind != normalize.Number || !t.joined(i) || !t.joined(i+1) || !t.plainDefinite(i+1) || t.proclitics(i) != 0 || t.definite(i) {
		return false
	}
	return utf8.RuneCountInString(t.Words[i-1].Text) < ofYear && t.Words[i].Feature.Has(lexicon.Singular) && !t.is(i+1, adjWords)
}

// lamOnly reports at token i a head in ل behind ل that is read as with the article, but a noun with the article completes it: «للجنة
// الشؤون القضائية».
func (t *Text) lamOnly(i int) bool {
	w := t.Words[i]
	return w.Cut.LostAlef && seldomLam.has(w.Text) && t.plainDefinite(i+1) && t.joined(i+1) && !t.is(i+1, 1<<lexicon.Adj|1<<lexicon.Nisba)
}

// headOf gives the head of a body's name that a word is by itself, or nil; it ends
// nowhere.
func headOf(w *lexicon.Word) *head {
	var h *head
	for k := range w.Readings {
		r := &w.Readings[k]
		if r.Class != lexicon.OrgHead {
			continue
		}
		if r.Cut.Enclitic != 0 {
			break
		}
		f := r.Feature
		plural := f.Only(lexicon.Plural)
		if h != nil && (plural || !h.plural) {
			h.lam = h.lam || r.Entry.Flag("lam")
			continue
		}
		one := flagged(r.Entry)
		one.definite, one.plural, one.dual = f.Has(lexicon.Definite), plural, f.Only(lexicon.Dual)
		h = &one
	}
	if h != nil && wordCues(w)&cArticle != 0 {
		h.definite = true
	}
	return h
}

// body makes a candidate of the body whose head stands at token i.
func (t *Text) body(i int) {
	h, ok := t.orgHead(i)
	if !ok || t.noBody(i, h) || t.commune(i, h) {
		return
	}
	if !h.plural && !h.dual && !h.definite && (h.value == "university" || h.value == "media" || h.value == "school" || h.value == "company") {
		if end := t.dayNameEnd(h.end); end > h.end {
			t.add(i, end, candidate{typ: Org, subtype: h.value, score: 24 + 4*(end-i)})
			return
		}
	}
	if (h.plural || h.dual) && t.quote(h.end) && t.quotedListed(h.end, Org, h.value) {
		return
	}
	if h.plural && h.unheard && !h.definite && t.joined(h.end) { // «بلديات باب الوادي وبوروبة»
		t.placesListed(h.end, "city", false)
		return
	}
	first, end := t.bodySpan(i, h)
	if k := t.unitNumber(i, h, max(end, h.end)); k > end {
		first, end, h.value = i, k, "military"
	}
	if h.campus && !h.plural {
		if k := t.atUniversity(i, h, max(end, h.end)); k > i {
			first, end = i, k
		}
	}
	if k := t.issueTitle(i, h, first, end); k > i {
		t.add(i, k, candidate{typ: Org, subtype: h.value, score: listScore})
		return
	}
	if first == i && (t.whoFollows(i, end) || t.stateFollows(i, h, end-1)) {
		end--
	}
	t.addBody(i, first, end, h)
}

// noBody reports that the head h at token i tells of no body: «التي تجمع الأحزاب», «وزير الإدارة المحلية».
func (t *Text) noBody(i int, h head) bool {
	if t.verb(i) || h.definite && t.ofMany(i) || t.is(i, 1<<lexicon.VerbWord) && t.is(i-1, 1<<lexicon.Rel) && t.joined(i) {
		return true
	}
	if h.led && !t.headLed(i, h) || h.from && !(t.joined(i) && t.isOf(i-1, seldomAbout)) {
		return true
	}
	if !h.definite || !h.weak || h.value != "government" || !t.joined(i) || !t.is(i-1, offices) {
		return false
	}
	_, portfolio := t.multi(i, 1<<lexicon.Domain)
	return portfolio
}

// headLed reports before the head h at token i a preposition, an office or people, and behind it no oath: «في قسم الفيزياء», «طلاب قسم التاريخ», but «أدى قسم الولاء», «يشكل قسم الصادرات».
func (t *Text) headLed(i int, h head) bool {
	if t.isOf(h.end, seldomOath) || t.definite(i) {
		return false
	}
	if n := len(t.cands); n > 0 && t.proclitics(i) == normalize.Wa && t.cands[n-1].typ == Org && int(t.cands[n-1].end) == i && t.joined(i) { // «كلية الطب وقسم الجراحة»
		return true
	}
	return t.governed(i) || t.joined(i) && i > 0 && t.proclitics(i) == 0 && (t.is(i-1, 1<<lexicon.Prep) || t.is(i-1, offices|1<<lexicon.Human) && !t.definite(i-1))
}

// addBody makes a candidate of the body whose head stands at token i and whose name is the tokens [first, end), with its head or beside it.
func (t *Text) addBody(i, first, end int, h head) {
	if end <= first || first == i && t.overQualified(i, end) {
		return
	}
	c := candidate{typ: Org, subtype: h.value, score: 16 + 2*(end-first)}
	if first == i {
		t.townOfBody(h, end)
		t.add(first, end, c)
		return
	}
	c.score += t.besideHead(h, first, end)
	if t.quote(first-1) && t.arabic(first) && t.proclitics(first) != 0 && (t.proclitics(first) != normalize.La || !t.has(first, cKnown)) { // «صحيفة "باريزيان"», but «لجنة "لمكافحة الفساد"»
		c.start, c.closed = int(t.Tokens[first].Start), true
	}
	t.add(first, end, c)
}

// besideHead gives what the name [first, end) of a body that stands beside its head scores more: above the place whose name a club or a body in quotation marks bears, and
// above who would be called as a company: «شركة "عبد الصمد القاسم"».
func (t *Text) besideHead(h head, first, end int) int {
	if h.value == "club" || t.quote(first-1) && end == first+1 {
		return 12
	}
	if h.value == "company" && t.quote(first-1) {
		if _, person := t.name(first, false, Person); !person {
			return 12 + 2*(end-first)
		}
	}
	return 0
}

// issueTitle gives the token behind the title of a paper that opens a line before the date or number of its issue, or i: there the noun belongs to it. «جريدة
// الكرمل 5 نيسان 1921», «مجلة المنار (العدد 12)». The name that its head h leads in is [first, end), or one of the gazetteers.
func (t *Text) issueTitle(i int, h head, first, end int) int {
	if h.value != "media" || h.definite || h.plural || h.end != i+1 || !t.beginsLine(i) {
		return i
	}
	if first != h.end || end <= first {
		m, ok := t.name(h.end, false, Org)
		if !ok {
			return i
		}
		end = m.Last
	}
	if t.issue(end) {
		return end
	}
	return i
}

// issue reports at token i, behind the title of a paper, what tells its issue: a date, or the number of it.
func (t *Text) issue(i int) bool {
	if t.joined(i) && t.has(i, cPunct) && !t.quote(i) && !t.looks[i].whole.has(tColon) {
		i++
	}
	return t.joined(i) && (t.has(i, cNumber) || t.is(i, 1<<lexicon.Month) || t.definite(i) && t.is(i, 1<<lexicon.Numbered))
}

// atUniversity gives the token behind the university that the body whose head h stands at token i and that ends at token end is of,
// or i: «نقابة العاملين في جامعة بيرزيت», «الكتلة الإسلامية في جامعة النجاح».
func (t *Text) atUniversity(i int, h head, end int) int {
	if end == h.end {
		if m, ok := t.name(i, true, Org); ok {
			end = max(end, m.Last)
		} else if h.definite {
			end = t.nounAdjectives(end)
		}
	}
	if end == i+1 || !t.isOf(end, seldomIn) || !t.joined(end) || !t.inUniversity(end+1) {
		return i
	}
	u, ok := t.orgHead(end + 1)
	if !ok || u.definite || u.plural {
		return i
	}
	first, last := t.bodySpan(end+1, u)
	if last <= first {
		return i
	}
	return last
}

// portfolioBody makes a candidate of the ministry that is called by its portfolio at token i and the adjective of its country, of a
// woman as the word for ministry, which is left out («أعلنت الخارجية السعودية», «الدفاع الروسية: …»), or by the portfolio in quotation
// marks that speaks as a woman («قالت "الداخلية" إن»).
func (t *Text) portfolioBody(i int) {
	n, b := i+1, i-1
	if t.quote(b) && t.joined(i) && t.quote(n) && t.joined(n) && t.proclitics(i) == 0 && t.has(i-2, cSay) && t.Words[i-2].Feature.Has(lexicon.Feminine) { // «أكدت "الصحة" أن»
		t.add(i, n, candidate{typ: Org, subtype: "ministry", score: 18})
		return
	}
	r, ok := t.find(i, lexicon.Domain)
	if ok && r.Entry.Flag("alone") && t.portfolioActs(i) {
		t.add(i, n, candidate{typ: Org, subtype: "ministry", score: 16})
		return
	}
	if !ok || !r.Entry.Flag("alone") || !t.plainDefinite(n) || !t.joined(n) ||
		t.proclitics(n) != 0 || !woman(t.Words[n].Text) || !t.is(n, 1<<lexicon.Nisba) || !t.country(n) {
		return
	}
	if t.arabic(b) && t.joined(i) && !t.verb(b) && !t.is(b, functionWords) {
		if t.is(b, offices|1<<lexicon.Domain|1<<lexicon.OrgHead) { // «وزيرا للخارجية البريطانية», «وزارة الدفاع والخارجية التركية»
			return
		}
		if t.proclitics(i) == 0 && (t.definite(b) || t.Words[b].Cut.Enclitic != 0 || !woman(t.Words[i].Text)) { // «السياسة الخارجية الإيرانية», «ميزانية الدفاع الأميركية»
			return
		}
	}
	end := n + 1
	if t.twoNisbas(n) { // «الكورية الجنوبية»
		end++
	}
	t.add(i, end, candidate{typ: Org, subtype: "ministry", score: 16 + 2*(end-i)})
}

// portfolioActs reports that the portfolio at token i, which is a ministry's name alone, does what a verb of a woman right before it tells, and goes on in no
// adjective, or speaks in a headline: «أكدت الداخلية أنها», «نفت الخارجية ذلك», «الصحة: ارتفاع الإصابات».
func (t *Text) portfolioActs(i int) bool {
	b, n := i-1, i+1
	if b < 0 || !t.joined(i) {
		return t.mark(n, ":") && t.joined(n) && t.joined(n+1) && t.proclitics(i) == 0
	}
	if !t.definite(i) || t.proclitics(i) != 0 || !t.has(b, cSay) && !(t.verb(b) && t.is(i, adjWords)) { // but «تحسنت الصحة»
		return false
	}
	if w := t.Words[b]; !w.Feature.Has(lexicon.Feminine) || w.Feature.Has(lexicon.Masculine) || w.Cut.Enclitic != 0 {
		return false
	}
	return !t.arabic(n) || !t.joined(n) || !(t.plainDefinite(n) && (t.is(n, adjWords) || adjectival(t.Words[n].Text))) && !t.nameAt(n)
}

// bodyEnd gives the token after the body whose head stands at token i, or i: «قرار مجلس إدارة هيئة …», not without end.
func (t *Text) bodyEnd(i int) int {
	const manyNested = 5
	if !t.bodyEnds.Enter(manyNested) {
		return i
	}
	defer t.bodyEnds.Leave()
	h, ok := t.orgHead(i)
	if !ok || t.verb(i) {
		return i
	}
	if k := t.unitNumber(i, h, h.end); k > i {
		return k
	}
	if _, end := t.bodySpan(i, h); end > i {
		return end
	}
	return i
}

// bodySpan gives the tokens of the body that the head h at token i opens: the
// head and what completes it, or the name that stands beside it; equal numbers
// where none does.
func (t *Text) bodySpan(i int, h head) (first, end int) {
	j := h.end
	switch {
	case h.plural, h.central && !h.definite && t.plainDefinite(j) && t.is(j, 1<<lexicon.PlaceHead): // «مركز القضاء»
		return i, i
	case h.value == "media" && !h.weak && j > i+1 && t.plainDefinite(j-1): // «وكالة الأنباء السودانية»
		return i, t.pressBody(i, j)
	case (h.definite || h.value == "military" && t.definite(j-1)) && j > i+1: // «خفر السواحل», but «هيئة أركان القوات المسلحة»
		return i, t.definiteBody(i, h)
	case j >= len(t.Tokens) || !t.joined(j):
		return i, i
	case h.definite:
		return i, t.definiteBody(i, h)
	case t.quote(j) && (h.led || h.unquoted || t.is(i, 1<<lexicon.PlaceHead) && h.value == "authority"): // «ديوان "شظايا"» is a book, «مديرية "رحبة"» a district
		return i, i
	case t.quote(j): // «تنظيم "داعش"»: the name is inside
		return t.bodyInQuotes(i, j)
	}
	if m, ok := t.name(j, false, Org); ok && t.plausible(m) {
		if m.Last == j+1 && t.definite(j) && strings.HasSuffix(t.Words[j].Text, "ون") { // «تحالف الحوثيون مع خصومهم»
			return i, i
		}
		return i, t.bodyOfBody(i, h, m)
	}
	if m, ok := t.name(j, false, GPE, Location); ok &&
		(t.plausible(m) || t.mustBePlace(h, m)) {
		return t.bodyOfPlace(i, h, m)
	}
	if k := t.bodyOfQuarter(i, h); k > i {
		return i, k
	}
	if d := t.domain(j); d > j && !h.proper && !(h.value == "company" && t.ofGoods(j)) && !(d == j+1 && h.weak && h.value == "military" && !h.part) { // but «يحتفظ بحرية العمل»
		return i, t.bodyOfDomain(i, d, h)
	}
	if t.latin(j) && (h.apposed || h.weak) {
		return j, t.properRun(j)
	}
	if !t.arabic(j) || t.proclitics(j) != 0 || t.nominative(j) || t.is(i, 1<<lexicon.PlaceHead) && h.value == "authority" && !t.has(j, cKnown) { // «مديرية نهم» is a district
		return i, i
	}
	if h.value == "council" && t.is(j, 1<<lexicon.Honorific) && !t.definite(j) {
		if k := t.complement(j, true); k > j { // «ديوان سمو ولي العهد»
			return i, k
		}
	}
	if first, end, ok := t.bodyByName(i, h); ok {
		return first, end
	}
	return i, t.bodyByNoun(i, h)
}

// bodyOfDomain gives the end of the body whose head stands at token i and is completed by its task, which ends at token d: «لجنة الشؤون المالية والاقتصادية», «لجنة
// التنمية السياحية».
func (t *Text) bodyOfDomain(i, d int, h head) int {
	if t.arabic(d) && t.joined(d) && t.is(d-1, adjWords) {
		if k := t.and(d); k >= d && t.definite(k) && t.bodyAdjective(k) && !t.is(k, 1<<lexicon.Nisba) {
			d = k + 1
		}
	}
	k := t.bodyAdjectives(d)
	if e := t.secondTask(i, k); k > d && e > k {
		return e
	}
	if h.value == "ministry" || h.value == "military" || h.weak || t.entryEnds(i, k) {
		return k
	}
	if h.value == "university" || h.led { // «كلية الفنون الجميلة», «كلية التربية للعلوم الإنسانية»
		return t.lamComplement(t.nounAdjectives(k))
	}
	if k == d && t.plainDefinite(k) && t.joined(k) && woman(t.Words[i].Text) && strings.HasSuffix(t.Words[k].Text, "ية") &&
		t.is(k, 1<<lexicon.Adj) && !t.is(k, 1<<lexicon.Domain|1<<lexicon.TitleMod|1<<lexicon.NounWord) {
		k++
	}
	k = t.further(k)
	if h.lam && t.hasEntry(k) { // «مركز التعاون الياباني للشرق الأوسط»
		k = t.lamComplement(k)
	}
	return k
}

// teamOf reports at token i a team, whose noun is a rank too, with the name of its town behind it in the midst of sport: «فريق الرياض».
func (t *Text) teamOf(i int) bool {
	h, ok := t.orgHead(i)
	if !ok || h.value != "club" || h.definite || h.plural || !t.joined(h.end) || !t.sporting(i, 2) {
		return false
	}
	m, ok := t.name(h.end, false, GPE)
	return ok && m.Entry.Subtype != "country"
}

// pressBody gives the end of an agency of news whose head of several words ends at token j, or i where no adjective completes it.
func (t *Text) pressBody(i, j int) int {
	end := t.nounAdjectives(j)
	if end > j+1 && t.isOf(end-1, seldomOfficial) {
		end--
	}
	if end == j {
		return i
	}
	return end
}

// bodyOfBody gives the end of the body whose head stands at token i and is completed by the name m of another one, or i.
func (t *Text) bodyOfBody(i int, h head, m *lexicon.Match) int {
	if h.apposed || h.part || h.proper || m.Start == m.End || t.quote(m.Last-1) { // the gazetteers give it
		return i
	}
	if h.lam && !t.entryEnds(i, m.Last) && !t.is(m.Last, placeHeads) { // «لجنة الأمم المتحدة لنزع السلاح»
		return t.lamComplement(m.Last)
	}
	return m.Last
}

// entryEnds reports that the tokens [i, end) are the name of a body in the gazetteers, which nothing
// behind it completes: «الاتحاد الأفريقي لحفظ السلام» is the union.
func (t *Text) entryEnds(i, end int) bool {
	m, ok := t.name(i, true, Org)
	return ok && m.Last == end && t.plausible(m)
}

// governed reports a preposition at token i, also one of a letter apart from its noun: «ل"ناسا"».
func (t *Text) governed(i int) bool {
	return t.joined(i) &&
		(t.is(i, 1<<lexicon.Prep) || t.arabic(i) && len(t.Words[i].Text) == len("ل") || t.arabic(i) && (t.proclitics(i)&(normalize.Ba|normalize.La) != 0 || t.Words[i].Cut.LostAlef))
}

// governs reports at token i an adjective that prepositions go with: a participle, «قريب».
func (t *Text) governs(i int) bool {
	if r, ok := t.find(i, lexicon.Adj); ok && r.Entry.Flag("prep") {
		return true
	}
	return t.is(i, 1<<lexicon.VerbWord) && !t.is(i, 1<<lexicon.Nisba) && t.Words[i].Feature.Any(lexicon.Agent|lexicon.Patient) && !t.bodyAdjective(i)
}
