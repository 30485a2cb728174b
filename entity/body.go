package entity

import (
	"strings"

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
}

// flagged gives the head that an entry makes.
func flagged(e *lexicon.Entry) head {
	return head{value: e.Value, weak: e.Flag("weak"), apposed: e.Flag("apposed"), lam: e.Flag("lam"), part: e.Flag("part"), proper: e.Flag("proper"),
		titled: e.Flag("titled"), honours: e.Flag("honours"), field: e.Flag("field"), unit: e.Flag("unit"), campus: e.Flag("campus"),
		unheard: e.Flag("unheard"), central: e.Flag("central"), whole: e.Flag("whole")}
}

// orgHead reads the head of a body's name at token i.
func (t *Text) orgHead(i int) (h head, ok bool) {
	if !t.arabic(i) {
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
	return h, false
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
	if !ok || t.verb(i) || h.definite && t.ofMany(i) || t.is(i, 1<<lexicon.VerbWord) && t.is(i-1, 1<<lexicon.Rel) && t.joined(i) { // «التي تجمع الأحزاب»
		return
	}
	if h.definite && h.weak && h.value == "government" && t.joined(i) && t.is(i-1, offices) {
		if _, portfolio := t.multi(i, 1<<lexicon.Domain); portfolio { // «وزير الإدارة المحلية»
			return
		}
	}
	if h.value == "armed_group" && h.apposed && !h.definite && !h.plural && t.joined(h.end) && t.surelyOpens(h.end) && t.opensVillage(h.end) { // «جماعة أولاد تايمة» is a commune of Morocco
		end := t.villageEnd(h.end)
		t.add(h.end, end, candidate{typ: GPE, subtype: "city", score: 13})
		if h.dual {
			t.secondPlace(end, "city")
		}
		return
	}
	if h.value == "armed_group" && h.apposed && !h.definite && !h.plural &&
		t.plainDistrict(h.end) && (t.proclitics(i) == normalize.Ba || t.joined(i) && t.is(i-1, offices)) { // «رئيس جماعة تمصلوحت بإقليم الحوز»
		t.add(h.end, h.end+1, candidate{typ: GPE, subtype: "city", score: listScore})
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
	if end <= first || first == i && t.overQualified(i, end) {
		return
	}
	score := 16 + 2*(end-first)
	if first > i && (h.value == "club" || t.quote(first-1) && end == first+1) {
		score += 12 // above the place whose name it bears
	} else if first > i && h.value == "company" && t.quote(first-1) {
		if _, person := t.name(first, false, Person); !person {
			score += 12 + 2*(end-first) // above who would be called so: «شركة "عبد الصمد القاسم"»
		}
	}
	c := candidate{typ: Org, subtype: h.value, score: score}
	if first > i && t.quote(first-1) && t.arabic(first) && t.proclitics(first) != 0 && (t.proclitics(first) != normalize.La || !t.has(first, cKnown)) { // «صحيفة "باريزيان"», but «لجنة "لمكافحة الفساد"»
		c.start, c.closed = int(t.Tokens[first].Start), true
	}
	t.add(first, end, c)
}

// whoFollows reports that the last of the tokens [i, end) of a body to which the verb before it belongs is no adjective of it but what someone is whose name stands
// behind it: «اعتقلت قوات الأمن [الصحفية] لمى الخطيب», but «قال مدير دائرة الشؤون الصحفية كريم الخطيب».
func (t *Text) whoFollows(i, end int) bool {
	k := end - 1
	return k > i && t.joined(i) && t.verb(i-1) && t.is(k, 1<<lexicon.Occupation) && t.is(k, 1<<lexicon.Adj|1<<lexicon.Nisba) && t.plainDefinite(k) && t.proclitics(k) == 0 &&
		!several(t.Words[k].Feature) && t.nameAt(end) && !t.definite(end) && t.proclitics(end) == 0 && !t.verb(end) && !t.is(end, functionWords)
}

// stateFollows reports that the word at token k behind the body whose head h stands at token i is no adjective of it but the state itself: «دعا البرلمان الأوروبي
// السعودية إلى», «اتهمت الحكومة القطرية السعودية».
func (t *Text) stateFollows(i int, h head, k int) bool {
	if k <= i || !t.stateAdjective(k) {
		return false
	}
	if t.worldBody(k) || (h.value == "government" || h.value == "ministry") && t.ofState(k-1) {
		return true
	}
	return !woman(t.Words[i].Text) && !t.plural(i) && !woman(t.Words[k-1].Text) && !t.plural(k-1)
}

// stateAdjective reports at token k the name of a state that could be an adjective too: «السعودية».
func (t *Text) stateAdjective(k int) bool {
	return strings.HasSuffix(t.Words[k].Text, "ية") && t.plainDefinite(k) && t.joined(k) && t.stateAt(k)
}

// ofState reports at token k an adjective of a state: «القطرية», not «العربية».
func (t *Text) ofState(k int) bool {
	r, ok := t.find(k, lexicon.Nisba)
	return ok && strings.HasPrefix(r.Entry.Value, "country/")
}

// behindAnother reports that a body which is not of the state at token k, though the state's name could be an adjective, ends there: «دعت الأمم المتحدة السعودية إلى».
func (t *Text) behindAnother(k int) bool {
	return t.stateAdjective(k) && (t.worldBody(k) || t.governsState(k))
}

// worldBody reports that the name of a body of many states, or of none, ends before token k: «الأمم المتحدة», «منظمة العفو الدولية».
func (t *Text) worldBody(k int) bool {
	for i := k - 1; i >= 0 && i > k-maxSlot && t.joined(i+1); i-- {
		m, ok := t.name(i, true, Org)
		if !ok || m.Last != k {
			continue
		}
		if e := m.Entry; e.Subtype == "international" || e.Subtype == "alliance" || e.Subtype == "ngo" {
			state, _ := t.name(k, true, GPE)
			return e.Country != state.Entry.Country
		}
	}
	return false
}

// governsState reports that the name of a government or a ministry with the adjective of its state ends before token k: «الحكومة القطرية», «الخارجية القطرية».
func (t *Text) governsState(k int) bool {
	if !t.ofState(k - 1) {
		return false
	}
	if i := k - 2; t.is(i, 1<<lexicon.Domain) && t.plainDefinite(i) && t.verb(i-1) {
		return true
	}
	for i := k - 2; i >= 0 && i > k-maxSlot && t.joined(i+1); i-- {
		if h, ok := t.orgHead(i); ok {
			return h.value == "government" || h.value == "ministry"
		}
	}
	return false
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

// overQualified reports that the tokens [i, end) are a name of the gazetteers and the adjective of
// its country or creed, which is no part of it: «حزب الله اللبناني», «حزب الله الشيعي».
func (t *Text) overQualified(i, end int) bool {
	m, ok := t.name(i, true, Org)
	if ok && m.Last == end-1 && m.Last > i+1 && m.Entry.Subtype == "armed_group" &&
		!t.definite(i) && t.plausible(m) && t.plainDefinite(m.Last) && t.is(m.Last, 1<<lexicon.Nisba) {
		return true
	}
	return ok && m.Last == end && t.unqualified(m) < end
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
	case t.quote(j) && t.is(i, 1<<lexicon.PlaceHead) && h.value == "authority": // «مديرية "رحبة"» is a district
		return i, i
	case t.quote(j): // «تنظيم "داعش"»: the name is inside
		q := t.quoted(j)
		if q <= j+2 || q > j+7 || !t.properQuote(j+1, q-1, true) && (q > j+3 || !t.namelike(i, j+1)) || t.quotedAdjective(i, j+1, q-1) {
			return i, i
		}
		return j + 1, q - 1
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
	if k := t.quarterOf(j); k > j && (h.value == "court" || h.value == "authority") {
		return i, k
	} else if h.localOffice() && t.isOf(j, seldomQuarter) && t.proclitics(j) == 0 && t.serves(j+1) { // «إدارة شرق التعليمية»
		return i, j + 2
	} else if k > j && h.localOffice() && t.serves(k) { // «إدارة شرق دسوق التعليمية»
		return i, k + 1
	}
	if d := t.domain(j); d > j && !h.proper && !(h.value == "company" && t.ofGoods(j)) && !(d == j+1 && h.weak && h.value == "military" && !h.part) { // but «يحتفظ بحرية العمل»
		if t.arabic(d) && t.joined(d) && t.is(d-1, adjWords) {
			if k := t.and(d); k >= d && t.definite(k) && t.bodyAdjective(k) && !t.is(k, 1<<lexicon.Nisba) { // «لجنة الشؤون المالية والاقتصادية»
				d = k + 1
			}
		}
		k := t.bodyAdjectives(d)
		if e := t.secondTask(i, k); k > d && e > k {
			return i, e
		}
		if h.value != "ministry" && h.value != "military" && !h.weak && !t.entryEnds(i, k) {
			if k == d && t.plainDefinite(k) && t.joined(k) && woman(t.Words[i].Text) && strings.HasSuffix(t.Words[k].Text, "ية") &&
				t.is(k, 1<<lexicon.Adj) && !t.is(k, 1<<lexicon.Domain|1<<lexicon.TitleMod|1<<lexicon.NounWord) {
				k++ // «لجنة التنمية السياحية»
			}
			k = t.further(k)
			if h.lam && t.hasEntry(k) { // «مركز التعاون الياباني للشرق الأوسط»
				k = t.lamComplement(k)
			}
		}
		return i, k
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

// deedTo reports a body's name of one word that is a noun too, which the place or the noun with the article behind it completes: «لجنة إعمار الخليل».
func (t *Text) deedTo(m *lexicon.Match) bool {
	n := m.Last
	r, ok := t.find(m.First, lexicon.NounWord)
	return ok && r.Entry.Value == "deed" && m.Last == m.First+1 && m.Entry.Flag("common") && !t.definite(m.First) && t.arabic(n) && t.joined(n) && t.proclitics(n) == 0 &&
		(t.starts(n, 1<<lexicon.Name) || t.plainDefinite(n)) && !t.is(n, adjWords|1<<lexicon.TitleMod)
}

// mustBePlace reports that the name m of a place, which is a word too, names a place behind the head h of a body: a university has no
// other noun behind it, and a town hall is a town's («بلدية الخيام»).
func (t *Text) mustBePlace(h head, m *lexicon.Match) bool {
	if h.unheard {
		sub := m.Entry.Subtype
		return m.Last == m.First+1 && (sub == "city" || sub == "town" || sub == "village") && m.Entry.Source != "geonames" && !t.is(m.First, functionWords|adjWords|1<<lexicon.Human)
	}
	return h.value == "university" && m.Entry.Source == "geonames" && !t.is(m.First, ^lexicon.Classes(1<<lexicon.Name|1<<lexicon.Family))
}

// quarterOf gives the token behind the quarter of a town or province that a court or office with its noun at token j is for, or j: «محكمة
// جنايات شمال القاهرة», «نيابة شرق طنطا».
func (t *Text) quarterOf(j int) int {
	k := j
	if t.arabic(k) && t.has(k, cKnown) && !t.definite(k) && t.proclitics(k) == 0 && t.joined(k+1) && !t.is(k, functionWords|nameWords) {
		k++
	}
	if !t.isOf(k, seldomQuarter) || t.proclitics(k) != 0 || !t.joined(k) || !t.joined(k+1) {
		return j
	}
	m, ok := t.name(k+1, false, GPE)
	if !ok || m.Entry.Subtype == "country" || !t.plausible(m) {
		return j
	}
	if end := m.Last; t.plainDefinite(end) && t.joined(end) && t.isOf(end, seldomCloses) { // «محكمة جنوب القاهرة الابتدائية»
		return end + 1
	}
	return m.Last
}

// unitNumber gives the token behind the number of an army's unit whose head h stands at token i, and of its arm: «اللواء 30»,
// «الكتيبة الثالثة», «كتيبة الدبابات السادسة», «اللواء الأول حرس حدود»; i where there is none at token end.
func (t *Text) unitNumber(i int, h head, end int) int {
	if !h.unit || h.plural || h.dual {
		return i
	}
	end = t.arms(end)
	if end == i+1 && !t.definite(i) || !t.joined(end) || t.inUniversity(end+1) {
		return i
	}
	switch {
	case t.has(end, cNumber):
		n := end + 1
		if end > i+1 || t.Tokens[end].End-t.Tokens[end].Start > 3 ||
			t.arabic(n) && t.joined(n) && !t.definite(n) && !t.verb(n) && !t.is(n, functionWords) && !t.among(n, wArm) { // «فقد اللواء 30 جنديا»
			return i
		}
	case !t.plainDefinite(end) || !t.is(end, 1<<lexicon.Ord) ||
		woman(t.Words[i].Text) != (woman(t.Words[end].Text) || strings.HasSuffix(t.Words[end].Text, "ى")):
		return i
	}
	end++
	if t.joined(end) &&
		(t.isOf(end, seldomTeen) && t.proclitics(end) == 0 || t.proclitics(end) == normalize.Wa && t.definite(end) && t.is(end, numberWords|1<<lexicon.Ord)) { // «السابعة والعشرين», «الرابعة عشرة»
		end++
	}
	return t.arms(end)
}

// arms gives the token behind the words at token i that tell of what arm a unit is.
func (t *Text) arms(i int) int {
	for t.joined(i) && t.among(i, wArm) && t.proclitics(i) == 0 {
		i++
	}
	return i
}

// inUniversity reports that who is of token i's body studies: «الفرقة الثالثة بكلية الحقوق».
func (t *Text) inUniversity(i int) bool {
	if !t.joined(i) {
		return false
	}
	r, ok := t.find(i, lexicon.OrgHead)
	return ok && r.Entry.Value == "university"
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

// armyUnit reports at token i a unit of an army with its number, whose head is a rank too: «اللواء 30».
func (t *Text) armyUnit(i int) bool {
	h, ok := t.orgHead(i)
	return ok && t.unitNumber(i, h, h.end) > i
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

// bodyOfPlace gives the tokens of the body whose head stands at token i and is completed by the name m of a place.
func (t *Text) bodyOfPlace(i int, h head, m *lexicon.Match) (first, end int) {
	j := m.First
	if h.field && m.Entry.Subtype != "country" { // «جبهة مقبنة»
		return i, i
	}
	if h.value == "club" && h.apposed { // «نادي الخور»
		return j, m.Last
	}
	switch {
	case h.localOffice() && t.serves(m.Last): // «إدارة دسوق التعليمية»
		return i, m.Last + 1
	case h.part || h.proper || t.is(i, 1<<lexicon.PlaceHead) && h.value == "authority":
		return i, i
	case h.apposed && h.lam && t.forPlace(m.Last, h) && !t.entryEnds(j, t.purpose(m.Last)): // «شركة الكويت للصناعات»
	case h.apposed && (h.value != "media" || m.Entry.Subtype != "country" && t.is(i, 1<<lexicon.FacHead) && t.oneMore(m.Last) == m.Last):
		return i, i
	case m.Last == j+1 && !t.definite(j) && t.is(j, 1<<lexicon.Nisba): // «لجنة سورية»
		return i, i
	}
	end = m.Last
	if h.central && !h.plural && m.Entry.Type == string(GPE) && !t.bodyGoesOn(end) {
		switch m.Entry.Subtype {
		case "city", "province", "town":
			return i, i
		case "district", "village": // «بمركز سيدي سالم», but «مركز برزة» may be a body
			if t.proclitics(i) == normalize.Ba {
				return i, i
			}
		}
	}
	if h.value == "media" && h.apposed {
		if k := t.oneMore(end); k > end { // «موقع إيران واير»
			return j, k
		}
	}
	if h.unheard && t.compass(end) { // «بلدية تطاوين الجنوبية»
		end++
	} else if t.agree(i, end) && !t.is(end, 1<<lexicon.Nisba) { // «جامعة البلقاء التطبيقية»
		end = t.bodyAdjectives(end)
	}
	if f := t.Words[i].Feature; end == m.Last && h.value != "media" && f.Has(lexicon.Masculine|lexicon.Singular) &&
		!f.Has(lexicon.Plural) && m.Entry.Subtype == "city" && t.adjectiveOverCity(end) {
		end++
	}
	if h.lam && !h.weak {
		end = t.lamComplement(t.bodyAdjectives(end))
	} else if t.forPlace(end, h) {
		end = t.purpose(end)
	}
	return i, end
}

// localOffice reports the head of what may be an office of a town: «إدارة».
func (h head) localOffice() bool { return h.part && h.value == "government" }

// serves reports at token i the adjective of what an office of a town sees to: «إدارة دسوق التعليمية».
func (t *Text) serves(i int) bool {
	return t.plainDefinite(i) && t.joined(i) && t.isOf(i, seldomServes)
}

// bodyGoesOn reports at token i what may complete a body's name behind a place: «للـ…», an adjective.
func (t *Text) bodyGoesOn(i int) bool {
	return t.arabic(i) && t.joined(i) &&
		(t.proclitics(i)&normalize.La != 0 || t.Words[i].Cut.LostAlef || t.plainDefinite(i) && t.is(i, adjWords) && !t.is(i, 1<<lexicon.Ord))
}

// forPlace reports at token i what a company, a foundation or an agency with the head h is for, behind the place that it is of: «مؤسسة
// البحرين للحوار», but «سلمت شركة قطر للحكومة».
func (t *Text) forPlace(i int, h head) bool {
	return h.lam && h.value != "government" && t.joined(i) && t.arabic(i) && t.Words[i].Cut.LostAlef &&
		!t.is(i, 1<<lexicon.OrgHead|1<<lexicon.PlaceHead|1<<lexicon.FacHead|1<<lexicon.Human|1<<lexicon.Title|1<<lexicon.Name)
}

// purpose gives the token behind «للـ…» at token i, of which forPlace is true, whatever preposition follows: «شركة قطر للاستثمار في».
func (t *Text) purpose(i int) int {
	return max(t.lamComplement(i), i+1)
}

// bodyByName gives the tokens of the body whose head stands at token i where a proper name, or what is one beside such a head,
// stands behind it; ok tells that the question is settled, by equal numbers too.
func (t *Text) bodyByName(i int, h head) (first, end int, ok bool) {
	j := h.end
	if h.honours && !t.verb(j) {
		if k := t.honoured(j); k > j {
			return i, t.lamComplement(max(t.nounAdjectives(k), t.bodyAdjectives(k))), true
		}
	}
	if t.familyOnly(j) && woman(t.Words[i].Text) && (h.honours && h.weak || h.value == "company" && h.apposed) { // «مؤسسة الحريري», «مجموعة الحبتور»
		if h.apposed {
			return j, j + 1, true
		}
		return i, t.lamComplement(j + 1), true
	}
	if h.value == "media" && t.looks[j].listed&wForeignFirst != 0 && t.is(i, placeHeads) {
		return i, i, true // «محطة سان لازار»
	}
	if m, ok := t.name(j, false, Person); ok && h.unheard && m.Last > j+1 && (!t.is(i-1, offices) || t.definite(i-1)) { // «بلدية معاذ بن جبل»
		return i, m.Last, true
	}
	if k := t.nameRun(j); h.unheard && k > j+1 && (!t.is(i-1, offices) || t.definite(i-1)) { // «بلدية محمد بلوزداد»
		return i, k, true
	}
	if h.unheard && (t.opensVillage(j) || t.looks[j].listed&wLink != 0 && t.arabic(j+1) && t.joined(j+1) && t.is(j+1, nameWords)) { // «بلدية أولاد فايت», «بلدية ابن زياد»
		return i, t.villageEnd(j), true
	}
	if h.central && !h.definite && !h.plural && (t.plainDistrict(j) || t.proclitics(i) == normalize.Ba && t.districtOnly(j)) { // «مركز حبطن التابع لمحافظة», «بمركز الحامول»
		c := candidate{typ: GPE, subtype: "district", score: 13}
		if m, ok := t.name(j, false, GPE); ok && m.Last == j+1 {
			c.entry, c.subtype = m.Entry, m.Entry.Subtype
		}
		t.add(j, j+1, c)
		return i, i, true
	}
	if k := t.properRun(j); k > j && !t.verb(j) {
		if h.unheard && k > j+2 && t.is(i-1, offices) { // «رئيس بلدية ريكيافيك داغور إيغرتسون»
			k = j + 1
		}
		if h.lam {
			if e := t.lamComplement(k); e > k && t.Words[k].Cut.LostAlef { // «شركة جلوبال للاتصالات», «معهد جورجيا للتكنولوجيا»
				return i, e, true
			}
		}
		if h.apposed {
			return j, k, true
		}
		return i, t.bodyAdjectives(k), true
	}
	if h.value == "company" && h.apposed {
		k := t.nameRun(j)
		if k == j && !t.has(j, cKnown) && !t.definite(j) && !t.verb(j) {
			k++
		}
		if k > j && t.forPlace(k, h) { // «شركة ماهر للتجارة», «شركة هليوبوليس للصناعات الكيماوية»
			return i, t.purpose(k), true
		}
	}
	if h.value == "company" && h.apposed && !h.definite && t.nameOnly(j) && (t.foreignGiven(j) || shape(t.Words[j].Text) == foreign) && !t.hasEntry(j) && // «شركة نيكولا»
		!(t.arabic(j+1) && t.joined(j+1) && (t.is(j+1, nameWords) || !t.has(j+1, cKnown) || t.Words[j+1].Cut.LostAlef)) {
		return j, j + 1, true
	}
	if (h.titled || h.apposed && h.value == "club" || h.value == "university") && t.unheard(j) ||
		(h.titled && !t.is(j, 1<<lexicon.Given) || h.value == "university") && t.nameOnly(j) {
		k := t.properRun(j + 1)
		if h.apposed {
			return j, k, true
		}
		k = t.bodyAdjectives(k)
		if h.lam && t.joined(k) && t.arabic(k) && t.Words[k].Cut.LostAlef { // «كلية سلون للإدارة»
			k = t.lamComplement(k)
		}
		return i, k, true
	}
	if h.unheard && !t.has(j, cKnown) && !t.definite(j) && !t.verb(j) &&
		!conjoined(t.Words[j].Text) && len(t.Words[j].Text) > 4 && t.Words[j].Cut.Enclitic == 0 { // «بلدية بشتفين»
		return i, j + 1, true
	}
	if h.titled && t.entitled(j) {
		k := j + 1
		if t.plainDefinite(k) && t.joined(k) && t.is(k, adjWords) && !t.is(k, 1<<lexicon.TitleMod) &&
			woman(t.Words[k].Text) != woman(t.Words[i].Text) && woman(t.Words[k].Text) == woman(t.Words[j].Text) {
			k++ // «صحيفة الصباح الجديد»
		}
		return j, k, true
	}
	const noName = functionWords | timeWords | 1<<lexicon.Title | 1<<lexicon.Occupation | 1<<lexicon.Human | 1<<lexicon.OrgHead | 1<<lexicon.Nisba | 1<<lexicon.Honorific | 1<<lexicon.Rank
	if h.apposed && h.value != "company" && t.plainDefinite(j) && !t.is(j, noName) &&
		!(h.weak && t.is(j, 1<<lexicon.NounWord|1<<lexicon.VerbWord)) && !t.plural(j) {
		return j, j + 1, true // «صحيفة النهار», «نادي النصر»
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

// bodyByNoun gives the end of the body whose head stands at token i and is completed by nouns, or i.
func (t *Text) bodyByNoun(i int, h head) int {
	j := h.end
	if h.lam && h.value == "company" && t.plainDefinite(j) && t.is(j, adjWords|1<<lexicon.Ord) && t.forPlace(j+1, h) { // «شركة الوطنية للإسكان»
		return t.purpose(j + 1)
	}
	if h.value == "company" && t.firmAdjective(i, j) { // «شركة تمكين القابضة»
		return t.bodyAdjectives(j + 1)
	}
	if h.lam && t.plainDefinite(j) && t.is(j, timeWords) && t.joined(j+1) && t.arabic(j+1) && t.Words[j+1].Cut.LostAlef {
		if e := t.lamComplement(j + 1); e > j+1 { // «شركة الفجر للأوراق المالية»
			return e
		}
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
	k := t.construct(j)
	if k > j+2 && woman(t.Words[i].Text) && woman(t.Words[k-2].Text) && t.is(k-2, adjWords) && t.ofOneMan(k-1) { // «رئيس لجنة الشؤون القانونية النافذ»
		k--
	}
	if k > j+1 && woman(t.Words[i].Text) && t.rebels(k-1) && !t.Words[k-2].Feature.Any(lexicon.Feminine|lexicon.Plural) && !woman(t.Words[k-2].Text) { // «جبهة الشرق المتمردة»
		k--
	}
	if e := t.secondTask(i, k); k > j && h.lam && e > k {
		return e
	}
	if k == j && h.campus && h.lam {
		k = t.tradeOf(j)
	}
	if k > j && (h.value == "union" || h.value == "party") {
		k = t.secondTrade(k)
	}
	if k == j || h.part || h.proper || (h.value == "party" || h.value == "government") && t.starts(j, offices) { // «حزب رئيس الوزراء»
		return i
	}
	if h.weak {
		if h.value == "armed_group" && t.Words[i].Feature.Has(lexicon.Masdar) { // «تنظيم مباراة كأس السوبر السعودي»
			return i
		}
		return t.weakBody(i, k, h)
	}
	if t.isOf(j, seldomManages) && t.isOf(i, seldomBoard) {
		return i // every company has a «مجلس إدارة»
	}
	if t.entryEnds(i, k) {
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

// tradeOf gives the token behind those of a trade at token j, with the article or of a town, whose union stands before them, or j: «نقابة الممثلين المصرية»,
// «نقابة أطباء طرابلس».
func (t *Text) tradeOf(j int) int {
	if !t.arabic(j) || t.proclitics(j) != 0 || !t.manyPeople(j) || !t.is(j, offices) {
		return j
	}
	if t.definite(j) {
		return t.nounAdjectives(j + 1)
	}
	if m, ok := t.name(j+1, false, GPE); ok && t.joined(j+1) && t.plausible(m) {
		return m.Last
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
	return t.arabic(j) && !t.definite(j) && t.proclitics(j) == 0 && !t.verb(j) && !t.is(j, functionWords|timeWords|adjWords|1<<lexicon.OrgHead) &&
		t.plainDefinite(a) && t.joined(a) && t.bodyAdjective(a) && !t.is(a, 1<<lexicon.Nisba) && woman(t.Words[i].Text) && woman(t.Words[a].Text) && !woman(t.Words[j].Text) && !t.plural(j)
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

// adjectiveOverCity reports at token i an adjective that goes with the body before a city: «مكتب دبي الإعلامي».
func (t *Text) adjectiveOverCity(i int) bool {
	const others = 1<<lexicon.TitleMod | 1<<lexicon.Ord | 1<<lexicon.Nisba | timeWords | nameWords | 1<<lexicon.Human
	return t.plainDefinite(i) && t.joined(i) && t.ofOneMan(i) && !t.is(i, others) && !t.governs(i) && !t.namedBehind(i)
}
