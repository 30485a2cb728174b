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
}

// flagged gives the head that an entry makes.
func flagged(e *lexicon.Entry) head {
	return head{value: e.Value, weak: e.Flag("weak"), apposed: e.Flag("apposed"), lam: e.Flag("lam"), part: e.Flag("part"), proper: e.Flag("proper")}
}

// orgHead reads the head of a body's name at token i.
func (t *Text) orgHead(i int) (h head, ok bool) {
	if !t.arabic(i) {
		return h, false
	}
	if m, found := t.multi(i, 1<<lexicon.OrgHead|1<<lexicon.Common); found {
		h = flagged(m.Entry)
		h.end, h.definite = m.End, strings.HasPrefix(m.Entry.Name, "ال") || m.Feature.Has(lexicon.Definite)
		return h, m.Class == lexicon.OrgHead // «حركة المرور» is no movement
	}
	if kept := t.looks[i].head; kept != nil {
		h = *kept
		h.end = i + 1
		return h, true
	}
	return h, false
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
		plural := f.Has(lexicon.Plural) && !f.Has(lexicon.Singular)
		if h != nil && (plural || !h.plural) {
			h.lam = h.lam || r.Entry.Flag("lam")
			continue
		}
		one := flagged(r.Entry)
		one.definite, one.plural, one.dual = f.Has(lexicon.Definite), plural, f.Has(lexicon.Dual) && !f.Has(lexicon.Singular)
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
	if !ok || t.verb(i) || t.is(i, 1<<lexicon.VerbWord) && t.is(i-1, 1<<lexicon.Rel) && t.joined(i) { // «التي تجمع الأحزاب»
		return
	}
	first, end := t.bodySpan(i, h)
	if end <= first || first == i && t.overQualified(i, end) {
		return
	}
	score := 16 + 2*(end-first)
	if first > i && (h.value == "club" || t.quote(first-1) && end == first+1) {
		score += 12 // above the place whose name it bears
	}
	t.add(first, end, candidate{typ: Org, subtype: h.value, score: score})
}

// overQualified reports that the tokens [i, end) are a name of the gazetteers and the adjective of
// its country, which is no part of it: «حزب الله اللبناني».
func (t *Text) overQualified(i, end int) bool {
	m, ok := t.name(i, true, Org)
	return ok && m.End == end && t.unqualified(m) < end
}

// bodyEnd gives the token after the body whose head stands at token i, or i.
func (t *Text) bodyEnd(i int) int {
	h, ok := t.orgHead(i)
	if !ok || t.verb(i) {
		return i
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
	if h.plural {
		return i, i
	}
	if h.definite && j > i+1 || h.value == "military" && j > i+1 { // «خفر السواحل»
		return i, t.definiteBody(i, h)
	}
	if j >= len(t.Tokens) || !t.joined(j) {
		return i, i
	}
	if h.definite {
		return i, t.definiteBody(i, h)
	}
	if t.quote(j) { // «تنظيم "داعش"»: the name is inside
		q := t.quoted(j)
		if q <= j+2 || q > j+7 || !t.properQuote(j+1, q-1) {
			return i, i
		}
		return j + 1, q - 1
	}
	if m, ok := t.name(j, false, Org); ok && t.plausible(m) {
		if h.apposed || h.part || h.proper {
			return i, i // the gazetteers give it
		}
		if m.Start == m.Stop || t.quote(m.End-1) {
			return i, i
		}
		return i, m.End
	}
	if m, ok := t.name(j, false, GPE, Location); ok && t.plausible(m) {
		if h.value == "club" && h.apposed { // «نادي الخور»
			return j, m.End
		}
		if h.apposed && h.value != "media" || h.part || h.proper || t.is(i, 1<<lexicon.PlaceHead) && h.value == "authority" || m.End == j+1 && !t.definite(j) && t.is(j, 1<<lexicon.Nisba) { // «لجنة سورية»
			return i, i
		}
		end := m.End
		if t.agree(i, end) && !t.is(end, 1<<lexicon.Nisba) { // «جامعة البلقاء التطبيقية»
			end = t.bodyAdjectives(end)
		}
		if h.lam && !h.weak {
			end = t.lamComplement(t.bodyAdjectives(end))
		}
		return i, end
	}
	if k := t.domain(j); k > j && !h.proper {
		k = t.bodyAdjectives(k)
		if h.value != "ministry" && h.value != "military" && !h.weak && !t.entryEnds(i, k) {
			k = t.further(k)
		}
		return i, k
	}
	if t.latin(j) && (h.apposed || h.weak) {
		return j, t.properRun(j)
	}
	if !t.arabic(j) || t.proclitics(j) != 0 || t.nominative(j) {
		return i, i
	}
	if t.is(i, 1<<lexicon.PlaceHead) && h.value == "authority" && !t.has(j, cKnown) {
		return i, i // «مديرية نهم» is a district
	}
	if k := t.properRun(j); k > j && !t.verb(j) {
		if h.apposed {
			return j, k
		}
		return i, t.bodyAdjectives(k)
	}
	if h.apposed && h.value != "company" && t.plainDefinite(j) && !(h.weak && t.is(j, 1<<lexicon.NounWord|1<<lexicon.VerbWord)) && !t.is(j, functionWords|timeWords|1<<lexicon.Title|1<<lexicon.Occupation|1<<lexicon.Human|1<<lexicon.OrgHead|1<<lexicon.Nisba|1<<lexicon.Honorific) && !t.plural(j) {
		return j, j + 1 // «صحيفة النهار», «نادي النصر»
	}
	if t.seats(i, j) {
		if t.disagrees(j + 1) { // «أعضاء مجلس النواب الجمهوريين»
			return i, j + 1
		}
		return i, t.bodyAdjectives(j + 1)
	}
	k := t.construct(j)
	if k == j || h.part || h.proper || (h.value == "party" || h.value == "government") && t.starts(j, offices) { // «حزب رئيس الوزراء»
		return i, i
	}
	if h.weak && h.lam && !t.entryEnds(i, k) {
		if e := t.lamComplement(k); e > k { // «شركة الفجر للأوراق المالية»
			return i, e
		}
	}
	if h.weak {
		if k > j+1 && (t.is(k-1, 1<<lexicon.Nisba) || t.conjunct(j+1) > j+1) && h.value != "company" && h.value != "media" && h.value != "club" && !t.plural(j) {
			return i, k
		}
		if h.value == "company" && t.bodyAdjective(k-1) && k > j+1 {
			return i, k
		}
		return i, i
	}
	if strings.HasSuffix(t.Words[j].Text, "دارة") && t.Words[i].Text[t.Words[i].Cut.Word:] == "مجلس" {
		return i, i // every company has a «مجلس إدارة»
	}
	if t.entryEnds(i, k) {
		return i, k
	}
	if t.is(k-1, adjWords) {
		k = t.further(k)
	}
	if h.lam {
		k = t.lamComplement(k)
	}
	return i, k
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
	return ok && j == i+1 && r.Entry.Value == "council" && !t.definite(i) && t.plainDefinite(j) && t.joined(j) && t.is(j, 1<<lexicon.Title) && t.plural(j)
}

// entryEnds reports that the tokens [i, end) are the name of a body in the gazetteers, which nothing
// behind it completes: «الاتحاد الأفريقي لحفظ السلام» is the union.
func (t *Text) entryEnds(i, end int) bool {
	m, ok := t.name(i, true, Org)
	return ok && m.End == end && t.plausible(m)
}

// definiteBody reads the adjectives of a definite head: «الحكومة العراقية»,
// «المجلس الأعلى للقضاء».
func (t *Text) definiteBody(i int, h head) int {
	j := h.end
	end := t.bodyAdjectives(j)
	if end > j && !t.agree(j-1, j) {
		return i // «خيارات الحزب السياسية» are political, not the party
	}
	if end == j && j > i+1 && (h.value == "military" && !h.weak || h.value == "bank") {
		return j // «الدفاع المدني», «البنك المركزي»
	}
	if end == j {
		if j > i+1 && h.lam { // «الأمانة العامة للأمم المتحدة»
			if k := t.lamComplement(j); k > j {
				return k
			}
		}
		if j == i+1 && h.lam && !h.weak && t.plainDefinite(j) && t.joined(j) && adjectival(t.Words[j].Text) && t.agree(i, j) &&
			!t.is(j, nameWords|functionWords|timeWords|1<<lexicon.Ord|1<<lexicon.TitleMod|1<<lexicon.NounWord|1<<lexicon.Human) { // «المركز الجهوي للاستثمار»
			if k := t.lamComplement(j + 1); k > j+1 && t.Words[j+1].Cut.LostAlef {
				return k
			}
		}
		return i
	}
	national := false
	for k := j; k < end; k++ {
		national = national || t.is(k, 1<<lexicon.Nisba) && t.country(k)
	}
	if t.entryEnds(i, end) {
		return end
	}
	if h.weak && h.lam && !h.part {
		if k := t.lamComplement(end); k > end { // «الشركة العقارية للاستثمار»
			return k
		}
	}
	if (h.weak || h.proper) && (!national || h.value != "government" && h.value != "military" && h.value != "armed_group") {
		return i
	}
	if h.lam {
		if h.value == "union" && t.arabic(end) && t.joined(end) && t.Words[end].Cut.LostAlef && t.is(end, 1<<lexicon.Human) && t.Words[end].Feature.Has(lexicon.Plural) { // «الاتحاد الدولي للصحفيين»
			return t.bodyAdjectives(end + 1)
		}
		end = t.lamComplement(end)
	}
	return end
}

// agree reports that the adjective at token j may belong to the noun at token i by its gender: a
// noun in ة, or a man's singular.
func (t *Text) agree(i, j int) bool {
	if !t.arabic(j) {
		return false
	}
	noun, adj := t.Words[i].Text, strings.HasSuffix(t.Words[j].Text, "ة")
	if strings.HasSuffix(noun, "ة") {
		return adj || strings.HasSuffix(t.Words[j].Text, "ه") || !t.Words[j].Feature.Has(lexicon.Masculine)
	}
	head, _ := t.find(i, lexicon.OrgHead)
	f := head.Feature
	return !adj || !f.Has(lexicon.Masculine|lexicon.Singular) || f.Any(lexicon.Feminine|lexicon.Plural)
}

// country reports a nisba that is of a country or a people.
func (t *Text) country(i int) bool {
	r, ok := t.find(i, lexicon.Nisba)
	return ok && r.Entry.Value != ""
}

// bodyAdjective reports a definite adjective that names of bodies have.
func (t *Text) bodyAdjective(i int) bool {
	if !t.arabic(i) || !t.definite(i) || t.pastYear(i) {
		return false
	}
	one := i > 0 && !t.Words[i-1].Feature.Has(lexicon.Plural) && t.is(i-1, 1<<lexicon.OrgHead|1<<lexicon.Nisba|1<<lexicon.Adj)
	for k := range t.Words[i].Readings {
		r := &t.Words[i].Readings[k]
		if one && r.Feature.Any(lexicon.Plural|lexicon.Dual) && !r.Feature.Has(lexicon.Singular) { // «دعا الجيش المدنيين», «دعت الحكومة التركية المسلمين»
			continue
		}
		if r.Class == lexicon.Nisba || r.Class == lexicon.Adj && r.Entry.Value == "body" {
			return true
		}
	}
	return false
}

// bodyAdjectives reads the adjectives of a body's name at token i, also «الاقتصادي
// والاجتماعي», and gives the token after them.
func (t *Text) bodyAdjectives(i int) int {
	for n := 0; n < 4 && t.arabic(i) && t.joined(i); n++ {
		if t.proclitics(i) == 0 && t.bodyAdjective(i) {
			i++
			continue
		}
		if k := t.and(i); k >= i && n > 0 && t.bodyAdjective(k) && !t.is(k, 1<<lexicon.Nisba) {
			i = k + 1
			continue
		}
		break
	}
	return i
}

// and gives the token of the word that «و» at token i joins, whether it is written with it
// or, as some papers do, apart; -1 where none stands there.
func (t *Text) and(i int) int {
	if t.proclitics(i) == normalize.Wa {
		return i
	}
	if string(t.Folded(i)) == "و" && t.arabic(i+1) && t.joined(i+1) && t.proclitics(i+1) == 0 {
		return i + 1
	}
	return -1
}

// domain reads a portfolio at token i: «الدفاع», «الدفاع والداخلية».
func (t *Text) domain(i int) int {
	end := i
	if m, ok := t.multi(i, 1<<lexicon.Domain); ok && m.Cut.Proclitics&^normalize.Article == 0 {
		end = m.End
	} else if t.is(i, 1<<lexicon.Domain) && t.proclitics(i) == 0 && (t.definite(i) || t.is(i+1, 1<<lexicon.Nisba|1<<lexicon.Domain) || hasName(t, i+1)) {
		end = i + 1
		if !t.definite(i) && t.joined(end) {
			if k := t.domain(end); k > end {
				return k
			}
			return t.ofPlace(end)
		}
	}
	if end == i {
		return i
	}
	return t.ofPlace(t.portfolios(end))
}

// portfolios reads on behind a portfolio: «الدفاع والداخلية», «التربية الوطنية والتعليم
// الأولي والرياضة».
func (t *Text) portfolios(end int) int {
	for t.arabic(end) && t.joined(end) {
		k := end
		for k < end+2 && t.arabic(k) && t.joined(k) && t.plainDefinite(k) && t.proclitics(k) == 0 && t.is(k, adjWords) {
			k++
		}
		if !t.arabic(k) || !t.joined(k) {
			break
		}
		if k = t.and(k); k < 0 {
			break
		}
		if m, ok := t.multi(k, 1<<lexicon.Domain); ok && m.Cut.Proclitics&^normalize.Article == t.proclitics(k) {
			end = m.End
		} else if t.is(k, 1<<lexicon.Domain) && t.definite(k) {
			end = k + 1
		} else {
			break
		}
	}
	return end
}

// construct reads the definite noun that completes a head, with up to two nouns
// before it («سوق رأس المال») and its adjectives, and gives the token after it.
func (t *Text) construct(i int) int {
	j := i
	for n := 0; n < 2 && t.arabic(j) && t.joined(j) && !t.definite(j); n++ {
		if t.verb(j) || t.proclitics(j) != 0 || n == 0 && t.described(j) || t.is(j, functionWords|timeWords|nameWords) || !t.has(j, cKnown) && n > 0 || t.Words[j].Feature.Has(lexicon.Accusative) && !t.is(j, ^lexicon.Classes(1<<lexicon.VerbWord)) {
			return i
		}
		j++
	}
	if !t.arabic(j) || !t.joined(j) || !t.plainDefinite(j) || t.is(j, functionWords|timeWords|1<<lexicon.Honorific|1<<lexicon.Rank|1<<lexicon.Nisba) || t.is(j, 1<<lexicon.Title) && j == i {
		return i
	}
	end := t.conjunct(j + 1)
	return t.nounAdjectives(end)
}

// described reports an indefinite adjective of a country at token i, behind which no complement
// follows: «محكمة هندية الشرطة».
func (t *Text) described(i int) bool {
	s := t.Words[i].Text
	return (strings.HasSuffix(s, "ية") || strings.HasSuffix(s, "ي")) && t.is(i, 1<<lexicon.Nisba) && t.country(i) && !t.is(i, 1<<lexicon.NounWord|1<<lexicon.Name)
}

// conjunct reads «والتنمية» behind a definite noun that ends before token i.
func (t *Text) conjunct(i int) int {
	for n := 0; n < 3 && t.arabic(i) && t.joined(i); n++ {
		k := t.and(i)
		if k < 0 || !t.definite(k) ||
			t.is(k, functionWords|timeWords|1<<lexicon.Title|1<<lexicon.OrgHead|1<<lexicon.PlaceHead|1<<lexicon.FacHead|1<<lexicon.Human|1<<lexicon.Given|1<<lexicon.Family|1<<lexicon.Rank|1<<lexicon.Honorific|1<<lexicon.Occupation|1<<lexicon.Nisba) ||
			t.hasEntry(k) {
			break
		}
		i = k + 1
	}
	return i
}

// hasEntry reports that a name of the gazetteers begins at token i.
func (t *Text) hasEntry(i int) bool { return t.starts(i, 1<<lexicon.Name) }

// nounAdjectives reads definite adjectives of any kind at token i, but none that
// tells which of several it is («الثانية», «السابق»).
func (t *Text) nounAdjectives(i int) int {
	for n := 0; n < 3 && t.arabic(i) && t.joined(i) && t.plainDefinite(i); n++ {
		w := t.Words[i]
		if w.Is(functionWords|timeWords|1<<lexicon.Ord|1<<lexicon.TitleMod|1<<lexicon.Honorific|1<<lexicon.Rank|1<<lexicon.Title|1<<lexicon.Domain) && !t.bodyAdjective(i) {
			break
		}
		if t.governs(i) && t.governed(i+1) { // «الذرية التابعة للأمم المتحدة»
			break
		}
		if !w.Is(1<<lexicon.Nisba|1<<lexicon.Adj) && (!adjectival(w.Text) || w.Is(nameWords|1<<lexicon.NounWord|1<<lexicon.PlaceHead|1<<lexicon.FacHead|1<<lexicon.OrgHead)) {
			break
		}
		i++
	}
	return i
}

// lamComplement reads «للقضاء», «لحقوق الإنسان» at token i.
func (t *Text) lamComplement(i int) int {
	if !t.arabic(i) || !t.joined(i) {
		return i
	}
	w := t.Words[i]
	if !strings.HasPrefix(w.Text, "ل") || t.is(i, timeWords) && t.is(i, functionWords) {
		return i
	}
	at := t.MatchesAt(i)
	for k := range at {
		if m := &at[k]; m.Class == lexicon.Name && m.Cut.Proclitics&normalize.La != 0 && (m.Entry.Type != "ORG" || t.plausible(m) && t.bracket(m) < 0) {
			if m.Entry.Type == "ORG" || m.Entry.Type == "LOC" && m.Entry.Subtype == "region" { // «للشرق الأوسط»
				return m.End
			}
			return i
		}
	}
	if w.Cut.LostAlef || strings.HasPrefix(w.Text, "لل") && w.Cut.Proclitics&normalize.La != 0 {
		if w.Is(1<<lexicon.Title|1<<lexicon.Weekday|1<<lexicon.Month|1<<lexicon.TimeUnit|1<<lexicon.Human|1<<lexicon.Nisba) || t.demands(i) {
			return i
		}
		if w.Feature.Has(lexicon.Masdar) && t.joined(i+1) && t.is(i+1, 1<<lexicon.Prep) { // «للتحقيق في», but «للدفاع عن حقوق الإنسان»
			if k := t.construct(i + 2); k > i+2 && string(t.Folded(i+1)) == "عن" {
				return k
			}
			return i
		}
		k := t.nounAdjectives(t.conjunct(i + 1))
		if k > i+1 && t.is(k-1, adjWords) { // «للأبحاث التطبيقية والتدريب»
			k = t.further(k)
		}
		return k
	}
	if w.Cut.Proclitics&normalize.La == 0 || w.Is(timeWords) || w.Is(1<<lexicon.VerbWord) && !t.aims(i) {
		return i
	}
	if r, ok := t.find(i, lexicon.OrgHead); ok && r.Entry.Value == "media" { // «قال المجلس الأعلى لوكالة الأنباء»
		return i
	}
	if k := t.construct(i + 1); k > i+1 {
		return k
	}
	return i
}

// aims reports the verbal noun of what bodies are for: «لحماية البيئة», «لرصد الزلازل».
func (t *Text) aims(i int) bool {
	w := t.Words[i]
	for k := range w.Readings {
		if r := &w.Readings[k]; r.Class == lexicon.VerbWord && r.Feature.Has(lexicon.Masdar) && r.Entry.Flag("aim") {
			return true
		}
	}
	return false
}

// demands reports the verbal noun of a deed of people, which is what they do and not what a
// body is for: «نقابة الصحفيين للمطالبة», but «المركز القومي للترجمة».
func (t *Text) demands(i int) bool {
	if !t.is(i, 1<<lexicon.VerbWord) {
		return false
	}
	w := t.Words[i]
	for k := range w.Readings {
		if r := &w.Readings[k]; r.Class == lexicon.VerbWord && r.Feature.Has(lexicon.Masdar) && (r.Entry.Flag("say") || r.Entry.Flag("crowd")) {
			return true
		}
	}
	return false
}

// plural reports that token i is known only as a plural, or looks like one.
func (t *Text) plural(i int) bool {
	f := t.Words[i].Feature
	return f.Has(lexicon.Plural) && !f.Has(lexicon.Singular) || strings.HasSuffix(t.Words[i].Text, "ات")
}

// nominative reports a plural in ون, which completes no other noun: «تجمع
// المتظاهرون» is a verb and its subject.
func (t *Text) nominative(i int) bool {
	w := t.Words[i]
	if !w.Feature.Has(lexicon.Plural) || w.Feature.Has(lexicon.Singular) || !strings.HasSuffix(w.Text, "ون") {
		return false
	}
	for k := range w.Readings { // of «شأن», «سجن», «فن» the plural ends so of itself
		r := &w.Readings[k]
		stem := strings.TrimSuffix(w.Text[r.Cut.Stem:], "ون")
		if n := len(stem); n >= 2 && r.Feature.Has(lexicon.Plural) && (len(r.Entry.Name) == n && r.Entry.Name[n-2:] == stem[n-2:] || r.Class == lexicon.VerbWord) {
			return true
		}
	}
	return false
}

// latin reports a word in Latin letters.
func (t *Text) latin(i int) bool {
	return i < len(t.Tokens) && t.Tokens[i].Kind == normalize.Latin && t.joined(i)
}

// properRun reads words that no lexicon knows and that look like foreign names, or
// words in Latin letters, from token i on.
func (t *Text) properRun(i int) int {
	j := i
	for n := 0; n < 4 && j < len(t.Tokens) && t.joined(j); n++ {
		if t.latin(j) {
			j++
			continue
		}
		if !t.arabic(j) {
			break
		}
		ev := t.glances[j].kind
		short := n > 0 && len(t.Words[j-1].Text) <= 6 && !t.definite(j) && t.proclitics(j) == 0 && !t.is(j, functionWords|timeWords) // «يني شفق»
		if ev != foreign && !short || conjoined(t.Words[j].Text) {
			break
		}
		j++
	}
	return j
}

// properQuote reports that the quotation [i, end) may be a name: it has no verb
// and no function word.
func (t *Text) properQuote(i, end int) bool {
	for ; i < end; i++ {
		if !t.arabic(i) {
			if t.Tokens[i].Kind == normalize.Punct {
				return false
			}
			continue
		}
		if t.verb(i) || t.is(i, functionWords) && !t.is(i, nameWords) {
			return false
		}
	}
	return true
}

// place makes a candidate of the place or building whose head stands at token i.
func (t *Text) place(i int) {
	w := t.Words[i]
	j := i + 1
	var r lexicon.Sense
	m, found := t.multi(i, placeHeads|1<<lexicon.Common)
	switch {
	case found && m.Class == lexicon.Common: // «ساحة المعركة»
		return
	case found:
		r, j = m.Sense, m.End
	case w.Is(placeHeads):
		rd, ok := t.find(i, lexicon.PlaceHead)
		if !ok {
			rd, _ = t.find(i, lexicon.FacHead)
		}
		if rd.Cut.Enclitic != 0 {
			return
		}
		r = rd.Sense
	default:
		return
	}
	if t.verb(i) || j >= len(t.Tokens) || !t.joined(j) || r.Entry.Flag("none") {
		return
	}
	if r.Feature.Has(lexicon.Accusative) && j == i+1 && strings.HasSuffix(w.Text, "ا") && !strings.HasSuffix(r.Entry.Name, "ا") {
		return // «استهدف فندقا يرتاده سياح»: no name follows an indefinite noun
	}
	typ, subtype, _ := strings.Cut(r.Entry.Value, "/")
	plural := r.Feature.Has(lexicon.Plural) && !r.Feature.Has(lexicon.Singular)
	dual := r.Feature.Has(lexicon.Dual) && !r.Feature.Has(lexicon.Singular)
	inside := r.Entry.Flag("inside") && !(dual && r.Entry.Flag("one"))
	if plural && (!inside || r.Entry.Flag("one")) {
		return
	}
	if t.definite(i) {
		if Type(typ) == GPE && !inside && t.arabic(j) && t.proclitics(j) == 0 && !t.hasEntry(j) { // «العاصمة كيغالي»
			if k := t.properRun(j); k > j {
				t.add(j, k, candidate{typ: GPE, subtype: subtype, score: 13})
			}
		}
		return
	}
	weak, strict := r.Entry.Flag("weak"), r.Entry.Flag("strict")
	if inside && Type(typ) == GPE && t.proclitics(j) == 0 && t.is(j, 1<<lexicon.PlaceHead) && !t.hasEntry(j) && !t.definite(j) && t.joined(j+1) { // «قضاء مدينة عكا»
		j++
	}
	end := j
	var named *lexicon.Entry
	switch {
	case t.has(j, cOpen): // «قرية (غريبة)»
		if end = t.inBrackets(j); end > j && Type(typ) == GPE {
			t.add(j+1, end-1, candidate{typ: GPE, subtype: subtype, score: 13})
		}
		return
	case t.quote(j):
		if end = t.quoted(j); end > j && !t.properQuote(j+1, end-1) {
			return
		}
		if _, body := t.name(j+1, false, Org); body && r.Entry.Flag("apposed") { // «موقع "روسيا اليوم"»
			return
		}
		if end > j && Type(typ) == GPE {
			t.add(j+1, end-1, candidate{typ: GPE, subtype: subtype, score: 13})
			return
		}
	default:
		if m, ok := t.name(j, false, GPE, Location, Facility, Person); ok {
			if m.Entry.Type == "PERS" && Type(typ) != Facility || weak && m.Entry.Type == string(Facility) { // «مبنى مركز التجارة العالمي»: the gazetteers give it
				return
			}
			if m.End == j+1 && !t.definite(j) && strings.HasSuffix(t.Words[j].Text, "ية") && woman(w.Text) && t.is(j, 1<<lexicon.Nisba) { // «ولاية عثمانية»
				return
			}
			if inside && Type(typ) == GPE && m.Entry.Subtype == "country" { // «قضاء مصر» is its judges
				return
			}
			end = m.End
			if subtype == "village" && end == m.End && m.Entry.Type == string(GPE) {
				named = m.Entry // the name is the village's
			}
			break
		}
		if r.Entry.Flag("called") && t.arabic(j) && t.opensVillage(j) {
			end = j + 2
			break
		}
		if !t.arabic(j) || t.proclitics(j) != 0 || t.verb(j) || t.is(j, functionWords|timeWords|1<<lexicon.Human|1<<lexicon.Nisba|offices) {
			return
		}
		if k := t.properRun(j); k > j {
			end = k
			break
		}
		if Type(typ) == Facility {
			if p := t.nameRun(j); p > j {
				if p == j+1 && !t.definite(j) && t.is(j, adjWords|1<<lexicon.NounWord) { // «متحف جميل», «جسر بري»
					return
				}
				end = p
				break
			}
			if weak || !t.plainDefinite(j) || t.plural(j) || t.is(j, placeHeads|1<<lexicon.OrgHead) && (t.is(j, 1<<lexicon.PlaceHead) || !t.bodyAdjective(j+1)) { // «مطار المدينة», «متحف الجامعة», but «ساحة المسرح الوطني»
				return
			}
			end = j + 1
			break
		}
		switch {
		case strict || t.is(i, 1<<lexicon.OrgHead) && t.has(j, cKnown): // «مديرية الدفاع المدني» is no district
			return
		case r.Entry.Flag("called") && t.plainDefinite(j) && !t.is(j, adjWords|styles|placeHeads|1<<lexicon.OrgHead):
			end = j + 1
		case t.plainDefinite(j) && (!t.has(j, cKnown) || !t.is(j, 1<<lexicon.Adj|1<<lexicon.NounWord)) && (surnameShape(t.Words[j].Text) || !t.has(j, cKnown) && t.is(i, 1<<lexicon.OrgHead)):
			end = j + 1
		case !t.has(j, cKnown) && shape(t.Words[j].Text) == plain:
			end = j + 1
		}
	}
	if end == j {
		return
	}
	if Type(typ) == GPE && dual {
		t.secondPlace(end, subtype)
	}
	if Type(typ) == GPE && !inside || Type(typ) == Location && !inside {
		t.add(j, end, candidate{typ: Type(typ), subtype: subtype, score: 13})
		return
	}
	if Type(typ) != GPE {
		end = t.siteAdjectives(end, r.Feature.Has(lexicon.Masculine|lexicon.Singular) && !plural)
	}
	t.add(i, end, candidate{typ: Type(typ), subtype: subtype, entry: named, score: 15 + 2*(end-i)})
}

// secondPlace reads the second of two places at token i: «بلدتي أورم الكبرى وكفرناها».
func (t *Text) secondPlace(i int, subtype string) {
	if !t.arabic(i) || !t.joined(i) || t.has(i, cKnown) || t.hasEntry(i) || !strings.HasPrefix(t.Words[i].Text, "و") {
		return
	}
	if rest := t.Words[i].Text[2:]; len(rest) > minPart && shape(rest) >= plain {
		t.add(i, i+1, candidate{start: t.ToSource(int(t.Tokens[i].FoldedStart) + 2), typ: GPE, subtype: subtype, score: 13})
	}
}

// inBrackets gives the token behind the brackets that open at token i around one to three words that may be
// a name, or i.
func (t *Text) inBrackets(i int) int {
	for j := i + 1; j < len(t.Tokens) && j < i+5 && t.joined(j); j++ {
		if t.has(j, cClose) {
			if j == i+1 || !t.properQuote(i+1, j) {
				return i
			}
			return j + 1
		}
		if !t.arabic(j) || t.proclitics(j) != 0 || t.is(j, functionWords|timeWords) {
			return i
		}
	}
	return i
}

// opensVillage reports a noun at token i that names of villages begin with, and behind it what completes
// them: «بيت نبالا», «دير آبان».
func (t *Text) opensVillage(i int) bool {
	r, ok := t.find(i, lexicon.Common)
	opens := ok && r.Entry.Value == "village" || kunya(t.Words[i].Text) || t.is(i, placeHeads) // «قرية أم الزينات», «قرية كفر سابا»
	j := i + 1
	return opens && t.proclitics(i) == 0 && !t.definite(i) && t.arabic(j) && t.joined(j) && t.proclitics(j) == 0 &&
		!t.is(j, functionWords|timeWords|1<<lexicon.Human|offices|1<<lexicon.OrgHead|1<<lexicon.Nisba) && !t.verb(j)
}

// siteAdjectives reads the adjectives of a building's or a mountain's name at token i, of one that is
// masculine or not; that of a country tells where it stands («متحف اللوفر الفرنسي»).
func (t *Text) siteAdjectives(i int, masculine bool) int {
	end := t.nounAdjectives(i)
	for k := i; k < end; k++ {
		if r, ok := t.find(k, lexicon.Nisba); ok && strings.HasPrefix(r.Entry.Value, "country/") || masculine && woman(t.Words[k].Text) {
			return k
		}
	}
	return end
}

// governed reports a preposition at token i.
func (t *Text) governed(i int) bool {
	return t.joined(i) && (t.is(i, 1<<lexicon.Prep) || t.arabic(i) && (t.proclitics(i)&(normalize.Ba|normalize.La) != 0 || t.Words[i].Cut.LostAlef))
}

// governs reports at token i an adjective that prepositions go with: a participle, «قريب».
func (t *Text) governs(i int) bool {
	if r, ok := t.find(i, lexicon.Adj); ok && r.Entry.Flag("prep") {
		return true
	}
	return t.is(i, 1<<lexicon.VerbWord) && !t.is(i, 1<<lexicon.Nisba) && t.Words[i].Feature.Any(lexicon.Agent|lexicon.Patient) && !t.bodyAdjective(i)
}
