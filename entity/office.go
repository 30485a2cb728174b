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
	// «باسم», «في», «لدى»: what the office is of
	if m, ok := t.officeOf(i, end, value); ok {
		end = m
	}
	if def {
		end = t.officeFor(i, end)
	} else if value == "gov" && end == j && !t.has(i-1, cSay) { // «قال مسؤول للوزراء» is to them
		end = t.portfolioFor(end)
	} else if end > j {
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
	if end > i+1 && t.is(end-1, 1<<lexicon.Ord) && t.joined(end) && t.isOf(end, seldomTeen) { // «أمير الكويت الخامس عشر»
		end++
	}
	if value == "royal" && !def && end == j+1 && !t.has(j, cKnown) && t.is(i, 1<<lexicon.Given) && realm == j { // «سلطان الغنام» reigns nowhere, but «أمير عسير»
		return i
	}
	if def && end == i+1 && (t.rules(i) || t.unnamed(i) || t.answersFor(i)) {
		return i
	}
	if end > j || def {
		reigns := realm > j && end == realm
		if end = t.addOffice(i, end, value); reigns {
			t.cands[len(t.cands)-1].score += 12 // above the man whose given name it may be: «أمير جازان»
		}
		return end
	}
	return end
}

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

// letterTo reports at token i what is written to or by an office or a body that is no medium, which is spelled as a woman who reports for a paper: «مراسلة
// بلدية القدس», «مراسلة ضابط الأمن», but «مراسلة صحيفة الغد».
func (t *Text) letterTo(i int) bool {
	n := i + 1
	if !t.isOf(i, seldomWriting) || t.definite(i) || !t.arabic(n) || !t.joined(n) || t.proclitics(n) != 0 {
		return false
	}
	if h, ok := t.orgHead(n); ok {
		return h.value != "media"
	}
	return t.is(n, 1<<lexicon.Title|1<<lexicon.Occupation) && !t.definite(n)
}

// realmAt gives the token behind the country or province at token i, over which someone reigns whatever else its name may be, or i.
func (t *Text) realmAt(i int) int {
	if m, ok := t.name(i, false, GPE); ok && t.joined(i) && (m.Entry.Subtype == "country" || m.Entry.Subtype == "province") {
		return m.Last
	}
	return i
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

// officeNouns reads the nouns of an office at token i, «نائب رئيس وزراء», and gives the token behind them and the office's kind.
func (t *Text) officeNouns(i int) (j int, value string) {
	j = i
	for k := 0; k < 6; k++ {
		if m, ok := t.multi(j, offices|1<<lexicon.TitleMod); ok && !(j > i && (t.anotherOffice(j) || t.ofHis(j))) && !t.otherHamza(j, m.Entry.Name) {
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
		r, ok := t.find(j, lexicon.Title)
		if !ok {
			r, ok = t.find(j, lexicon.Occupation)
		}
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

// officeComplement gives the token behind the noun that completes the office of tokens [i, j).
func (t *Text) officeComplement(i, j int) int {
	def := t.definite(j - 1)
	if !def && (t.describedOffice(i, j) || j == i+1 && t.has(i-1, cSay) && t.joined(j) && t.hisSaying(j) && !t.is(j, placeHeads|1<<lexicon.OrgHead|1<<lexicon.Domain)) { // «أكد وزير رفضه القرار»
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

// officeAdjectives gives the token behind the adjectives of the office that begins at token i, whose nouns end at token j and
// whose complement at token end.
func (t *Text) officeAdjectives(i, j, end int) int {
	adjectives := t.adjectives(end, true)
	for adjectives < len(t.Tokens) && t.joined(adjectives) && t.officeAdjective(adjectives) {
		adjectives++
	}
	for end < adjectives && !t.ofHis(end) && !t.turnsOblique(end) && !(j == i+1 && t.definite(j-1) && t.disagrees(end) && t.manly(i)) { // «اتهم الوزير المعارضة», «أطلع الوزير النواب»
		end++
	}
	if t.plainDefinite(end) && t.joined(end) && adjectival(t.Words[end].Text) && !t.has(end, cKnown) && t.joined(end+1) && t.glances[end+1].first >= loose {
		end++ // «البطريرك الماروني بشارة الراعي»
	}
	return end
}

// officeAdjective reports at token i an adjective with the article that may tell of the office before it: «المدير التنفيذي», but «التقى الوزير العديد من …», «رئيس
// الحكومة الأمين العام للحزب», «المتحدث باسم الحركة الصادق علي نور».
func (t *Text) officeAdjective(i int) bool {
	return t.plainDefinite(i) && (t.definiteAs(i, 1<<lexicon.Adj) || t.isOf(i, seldomGeneral)) && !t.is(i, 1<<lexicon.Quant) &&
		!t.pastYear(i) && !t.generalOffice(i) && !t.givenAdjective(i)
}

// ofHis reports at token i a feminine participle that tells of what is his whose office stands before it: «رئيس الوزراء [المنتهية] ولايته».
func (t *Text) ofHis(i int) bool {
	return t.Words[i].Feature.Any(lexicon.Agent|lexicon.Patient) && woman(t.Words[i].Text) && t.joined(i+1) && t.proclitics(i+1) == 0 && !t.definite(i+1) &&
		(strings.HasSuffix(t.Words[i+1].Text, "ته") || strings.HasSuffix(t.Words[i+1].Text, "تها")) && t.Words[i+1].Cut.Enclitic != 0
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
	if end != i+2 || !t.isOf(end-1, seldomGeneral) && !t.isOf(end-1, seldomTerm) || !t.ledByLam(end) || t.is(end, offices) || t.is(end, 1<<lexicon.Human) && !t.is(end, 1<<lexicon.OrgHead) ||
		t.Words[end].Feature.Has(lexicon.Plural) && strings.HasSuffix(t.Words[end].Text, "ين") || t.deputized(i) {
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

// rules reports at token i «القاضي», said of a law or a number before it, with what it rules behind ب: «المرسوم القاضي بتغيير …».
func (t *Text) rules(i int) bool {
	if i == 0 || !t.joined(i) || !t.arabic(i+1) || t.proclitics(i+1)&normalize.Ba == 0 ||
		!t.Words[i+1].Feature.Has(lexicon.Masdar) || !t.isOf(i, seldomRuling) {
		return false
	}
	return t.Tokens[i-1].Kind == normalize.Number || t.plainDefinite(i-1) && !t.verb(i-1)
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
	n := i + 1
	for t.plainDefinite(i) && t.joined(n) && t.plainDefinite(n) && strings.HasSuffix(t.Words[n].Text, "ة") && t.is(n, adjWords) { // «الصحفية الليبرالية كسينيا»
		n++
	}
	return n >= len(t.Tokens) || !t.joined(n) || !t.arabic(n) ||
		t.glances[n].first < loose && (t.definite(i) || w.Is(1<<lexicon.OrgHead) || !t.mayStart(n, offices|1<<lexicon.OrgHead|1<<lexicon.Name|1<<lexicon.Domain)) // «أكاديمية الفنون» is no woman
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

// headFeature gives the features of the office at token i.
func (t *Text) headFeature(i int) lexicon.Feature {
	r, ok := t.find(i, lexicon.Title)
	if !ok {
		r, ok = t.find(i, lexicon.Occupation)
	}
	if !ok && t.joined(i+1) && t.is(i, 1<<lexicon.TitleMod) && t.Words[i].Feature.Only(lexicon.Plural) { // «كبار المسؤولين»
		r, _ = t.find(i, lexicon.TitleMod)
	}
	return r.Feature
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
