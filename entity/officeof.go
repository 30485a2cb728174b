package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// What an office is of, and where it is held.

// chargedWith gives the token behind what someone is charged with by the adjective before token i, or i: «الوزير المكلف بالميزانية السابق».
func (t *Text) chargedWith(i int) int {
	if !t.isOf(i-1, seldomCharged) || !t.joined(i) || t.proclitics(i) != normalize.Ba || !t.definite(i) {
		return i
	}
	k := t.nounAdjectives(t.conjunct(i + 1))
	if t.joined(k) && t.plainDefinite(k) && t.is(k, 1<<lexicon.TitleMod) {
		k++
	}
	if t.joined(k) && (t.is(k, 1<<lexicon.Prep) || t.definite(k)) {
		return i
	}
	return k
}

// realmAt gives the token behind the country or province at token i, over which someone reigns whatever else its name may be, or i.
func (t *Text) realmAt(i int) int {
	if m, ok := t.name(i, false, GPE); ok && t.joined(i) && (m.Entry.Subtype == "country" || m.Entry.Subtype == "province") {
		return m.Last
	}
	return i
}

// officeComplement gives the token behind the noun that completes the office of tokens [i, j).
func (t *Text) officeComplement(i, j int) int {
	def := t.definite(j - 1)
	if j == i+1 && t.countedOne(i) || t.heldBySome(i, j) { // «20 نائبا الاتفاق»
		return j
	}
	if !def && (t.describedOffice(i, j) || j == i+1 && t.has(i-1, cSay) && t.joined(j) && hisDeed(t.Words[j]) && !t.is(j, placeHeads|1<<lexicon.OrgHead|1<<lexicon.Domain)) { // «أكد وزير رفضه القرار»
		return j
	}
	if !def && !t.absolute(j-1) {
		end := t.complement(j, true)
		if end == j && t.joined(j) && (!t.has(j, cKnown) || t.opensVillage(j)) && t.is(j-1, 1<<lexicon.OrgHead) { // «رئيس بلدية كفرزينا»
			if h, ok := t.orgHead(j - 1); ok && h.unheard {
				end = max(j, t.bodyEnd(j-1))
			}
		}
		if j > i+1 && t.is(j-1, 1<<lexicon.OrgHead) { // «رئيس محكمة استئناف القادسية»
			if end = max(end, t.bodyEnd(j-1)); end == j {
				if m, ok := t.name(j-1, false, Org); ok && t.plausible(m) { // «رئيس حزب الغد»
					end = max(end, m.Last)
				}
			}
		}
		if end > j && t.isOf(end, seldomNot) { // «عضو لجنة المنظمات غير الحكومية»
			end = t.nounAdjectives(end)
		}
		return end
	}
	for n := i + 1; def && n < j; n++ { // «رئيس المجلس الأعلى للدولة», «النائب الأول لرئيس المجلس الأعلى للدولة»
		if !t.is(n, 1<<lexicon.OrgHead) || !t.definite(n) {
			continue
		}
		if m, ok := t.name(n, false, Org); ok && m.Last > j && t.plausible(m) {
			return t.adjectives(m.Last, true)
		}
	}
	if def && j > i+1 && t.is(j-1, 1<<lexicon.OrgHead) && t.definite(j) && t.joined(j) && (t.is(j, adjWords) || adjectival(t.Words[j].Text)) { // «مدير المركز القومي للترجمة»
		return max(j, t.bodyEnd(j-1))
	}
	return j
}

// heldBySome reports that a pronoun tells whose office the tokens [i, j) name, so that a noun with the article behind completes it no more: «هاجم زعيمه القرية», but «وزيره
// الخارجية», which may be she.
func (t *Text) heldBySome(i, j int) bool {
	return t.Words[j-1].Cut.Enclitic != 0 && t.arabic(j) && t.definite(j) && t.proclitics(j) == 0 &&
		!t.is(j, adjWords) && (t.is(j, 1<<lexicon.OrgHead) || !t.is(j, 1<<lexicon.Domain))
}

// officeFor gives the token behind the body that ل leads in at token end, behind an office with the article at token i.
func (t *Text) officeFor(i, end int) int {
	if !t.is(end-1, 1<<lexicon.Nisba) && t.ledByLam(end) && t.definite(end) && (t.is(end, 1<<lexicon.OrgHead) || t.is(end, 1<<lexicon.PlaceHead) && t.nameAt(end+1)) { // «المدير العام للشركة», «السكرتير المساعد للمحافظة فلان»
		return max(t.adjectives(end+1, true), t.bodyEnd(end)) // «الأمين العام للهيئة العربية للمسرح»
	}
	if k := t.officeOver(i, end); k > end {
		return k
	}
	if m, ok := t.multi(end, 1<<lexicon.Domain); ok && end == i+2 && t.proclitics(end) == normalize.La && t.joined(end) && t.is(end-1, adjWords) && !t.deputized(i) { // «المندوب الوزاري لحقوق الإنسان»
		return t.portfolios(m.Last)
	}
	if k := t.portfolioFor(end); k > end && end > i+1 && t.nameAt(k) && t.is(k, 1<<lexicon.Given) && !t.definite(k) { // «وزير الدولة للاقتصاد الرقمي فلان»
		return k
	}
	if k := t.generalOver(i, end); k > end {
		return k
	}
	if end < len(t.Tokens) && t.joined(end) && t.proclitics(end) == normalize.La && !t.definite(end) { // «المدير العام لشركة النفط سالم ولي»
		if r, ok := t.find(end, lexicon.OrgHead); ok && r.Entry.Value != "media" {
			if k := t.bodyEnd(end); end > i+1 || t.nameAt(k) {
				return k
			}
		}
	}
	return end
}

// generalOver gives the token behind what ل leads in at token end behind the two words of an office that has little meaning alone: «المفوض
// السامي لحقوق الإنسان», «المدير العام للوقاية المدنية», «المندوب العام لإدارة السجون».
func (t *Text) generalOver(i, end int) int {
	if end != i+2 || !t.isOf(end-1, seldomGeneral) && !t.isOf(end-1, seldomTerm) || !t.ledByLam(end) || t.deputized(i) {
		return end
	}
	people := t.is(end, 1<<lexicon.Human) && !t.is(end, 1<<lexicon.OrgHead) || t.Words[end].Feature.Has(lexicon.Plural) && strings.HasSuffix(t.Words[end].Text, "ين")
	if people || t.is(end, offices) {
		return end
	}
	if t.isOf(end-1, seldomTerm) {
		k := t.forLand(end)
		if k == end && t.Words[end].Cut.LostAlef && t.is(end, 1<<lexicon.PlaceHead) { // «الرئيس الحالي للبلاد»
			k++
		}
		if k > end && t.goes(i-1) && !t.nameAt(k) { // «وصل الرئيس الجديد لليمن»
			return end
		}
		if k > end || !t.is(end, 1<<lexicon.OrgHead) {
			return k
		}
	}
	if k := t.forLand(end); k > end { // «المرشد الأعلى للجمهورية الإسلامية», «المدعي العام لولاية نيويورك»
		return k
	}
	if h, head := t.orgHead(end); !head || h.weak && !h.definite && (h.part || t.bodyEnd(end) == end) {
		if k := t.lamComplement(end); k > end {
			return t.inRegion(k)
		}
		if !head {
			return end
		}
	}
	if m, ok := t.name(end+1, false, Org); ok && !t.definite(end) && t.joined(end+1) && t.plausible(m) { // «الرئيس التنفيذي لشركة تسلا»
		return m.Last
	}
	return end
}

// forLand gives the token behind the country or town, or the one that a head introduces, that ل leads in at token i, or i.
func (t *Text) forLand(i int) int {
	at := t.MatchesAt(i)
	for k := range at {
		if m := &at[k]; m.Class == lexicon.Name && m.Cut.Proclitics&normalize.La != 0 && (m.Entry.Type == string(GPE) || m.Entry.Type == string(Location)) && t.plausible(m) {
			return m.Last
		}
	}
	if t.is(i, 1<<lexicon.PlaceHead) && !t.definite(i) && t.joined(i+1) {
		if m, ok := t.name(i+1, false, GPE); ok {
			return m.Last
		}
	}
	return i
}

// sentFor gives the token behind what ل leads in at token i, behind an envoy or commissioner at token start and the body that he is of:
// «مبعوث الأمم المتحدة لليمن», «مفوضة الأمم المتحدة لحقوق الإنسان»; or i.
func (t *Text) sentFor(start, i int) int {
	if !t.among(start, wPosted) || !t.ledByLam(i) || t.looks[i].listed&wOfOffice != 0 || t.is(i, offices|1<<lexicon.Human|1<<lexicon.OrgHead) {
		return i
	}
	if k := t.forLand(i); k > i {
		return k
	}
	if _, ok := t.name(start+1, false, Org); ok {
		return t.inRegion(t.lamComplement(i))
	}
	return i
}

// inRegion gives the token behind the part of the world, led in by «في» at token i, that an office is for: «لعملية السلام في الشرق الأوسط»; or i.
func (t *Text) inRegion(i int) int {
	if !t.isOf(i, seldomIn) || !t.joined(i) || !t.joined(i+1) || t.proclitics(i) != 0 {
		return i
	}
	if m, ok := t.name(i+1, false, Location); ok && m.Entry.Subtype == "region" {
		return m.Last
	}
	return i
}

// deputized reports before the office at token i another one that it completes, of which then is told what it is over: «وكيل الأمين العام
// للشؤون الإنسانية».
func (t *Text) deputized(i int) bool {
	return i > 0 && t.joined(i) && t.is(i-1, offices|1<<lexicon.TitleMod|1<<lexicon.Human) && !t.definite(i-1)
}

// officeOver gives the token behind the portfolio that ل leads in at token end, behind the adjective of the one who holds the office at
// token i: «المندوب الجهوي للتربية», but not of the president in «مستشار الرئيس الفلسطيني للشؤون الدينية».
func (t *Text) officeOver(i, end int) int {
	if end == i+1 || !t.is(end-1, adjWords) || t.Words[i].Feature.Only(lexicon.Plural) || i > 0 && t.joined(i) && t.is(i-1, offices|1<<lexicon.TitleMod) {
		return end
	}
	if !t.arabic(end) || !t.joined(end) || !t.Words[end].Cut.LostAlef || t.is(end, 1<<lexicon.Human|1<<lexicon.OrgHead) {
		return end
	}
	return t.portfolioFor(end)
}

// portfolioFor gives the token behind the portfolio that ل leads in at token i, behind an office without the article: «مستشاره للأمن
// القومي», «كرئيس للوزراء», «عين وزيرا للمالية». What someone is made the rules of events read by its parts.
func (t *Text) portfolioFor(i int) int {
	if !t.arabic(i) || !t.joined(i) || !t.Words[i].Cut.LostAlef {
		return i
	}
	if m, ok := t.multi(i, 1<<lexicon.Domain); ok {
		return t.portfolios(m.Last)
	}
	if t.is(i, 1<<lexicon.Domain) || t.is(i, 1<<lexicon.Title) && t.plural(i) {
		return t.portfolios(i + 1)
	}
	return i
}

// officeOf reads «باسم الجيش», «لشؤون …» at token i behind the office that begins at token start.
func (t *Text) officeOf(start, i int, value string) (int, bool) {
	if !t.arabic(i) || !t.joined(i) {
		return i, false
	}
	if t.proclitics(i) == normalize.La || t.Words[i].Cut.LostAlef { // «الأمين العام للأمم المتحدة»
		at := t.MatchesAt(i)
		for k := range at {
			if m := &at[k]; m.Class == lexicon.Name && m.Entry.Type == "ORG" &&
				m.Entry.Subtype != "media" && m.Cut.Proclitics&normalize.La != 0 && t.bracket(m) < 0 { // but «قال المتحدث لرويترز»
				return t.sentTo(start, m.Last, value), true
			}
		}
		if k := t.sentFor(start, i); k > i {
			if t.arabic(k) && t.looks[k].listed&wOfOffice != 0 && !t.Words[k].Cut.LostAlef { // «الممثل الدائم لغانا لدى الأمم المتحدة»
				k, _ = t.officeOf(start, k, value)
			}
			return k, true
		}
	}
	switch lists := t.looks[i].listed; {
	case t.isOf(i, seldomOver) && t.isOf(start, seldomSupervises): // «المشرف العام على المركز»
		if end := t.complement(i+1, false); end > i+1 {
			return t.adjectives(end, true), true
		}
	case lists&wTo != 0:
		if end := t.sentTo(start, i, value); end > i {
			return end, true
		}
	case t.givenNotFor(start, i): // «القاضي باسم العلي»
		return i, false
	case lists&wOfOffice != 0 && t.Words[i].Cut.LostAlef: // «للشؤون السياسية»
		if t.deputized(start) {
			return i, false
		}
		if end := t.adjectives(i+1, true); end > i+1 {
			return end, true
		}
	case lists&wOfOffice != 0:
		if end := t.complement(i+1, false); end > i+1 {
			return t.adjectives(end, true), true
		}
	}
	return i, false
}

// givenNotFor reports «باسم» at token i, which is a given name unless someone who speaks for others stands before it, from token first on: «المستشار باسم حداد», but «المتحدث
// الرسمي باسم عباس».
func (t *Text) givenNotFor(first, i int) bool {
	if t.looks[i].listed&wOfOffice == 0 || !t.is(i, 1<<lexicon.Given) {
		return false
	}
	for k := max(first, i-3); k < i; k++ {
		if r, ok := t.find(k, lexicon.Title); ok && seldomSpokesman.has(r.Entry.Name) || t.isOf(k, seldomKnownAs) {
			return false
		}
	}
	return true
}

// sentTo gives the token behind the place or body to which the diplomat of token start is sent, as token i tells, or i: «المبعوث
// الأممي إلى ليبيا», «المبعوث الخاص للأمم المتحدة إلى اليمن».
func (t *Text) sentTo(start, i int, value string) int {
	if value != "diplomat" || i+1 >= len(t.Tokens) || !t.arabic(i) || !t.joined(i) || t.looks[i].listed&wTo == 0 {
		return i
	}
	m, ok := t.name(i+1, false, GPE, Location)
	if !ok {
		if m, ok = t.name(i+1, false, Org); !ok || m.Entry.Subtype != "international" { // «السفيرة الأميركية إلى الأمم المتحدة»
			return i
		}
	}
	if t.goes(start-1) && !t.nameAt(m.Last) { // «وصل المبعوث الأممي إلى صنعاء», but «وصل المبعوث الأممي إلى اليمن مارتن غريفيث»
		return i
	}
	return m.Last
}

// goes reports at token i a verb of going somewhere.
func (t *Text) goes(i int) bool {
	if i < 0 || !t.verb(i) {
		return false
	}
	r, ok := t.find(i, lexicon.VerbWord)
	return ok && r.Entry.Flag("go")
}
