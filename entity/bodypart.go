package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// definiteBody reads the adjectives of a definite head: «الحكومة العراقية»,
// «المجلس الأعلى للقضاء».
func (t *Text) definiteBody(i int, h head) int {
	j := h.end
	end := t.bodyAdjectives(j)
	if end > j && !t.agree(j-1, j) {
		return i // «خيارات الحزب السياسية» are political, not the party
	}
	if end == j {
		if k := t.members(j); j > i+1 && h.value == "union" && k > j {
			return k
		}
		if j > i+1 && h.lam { // «الأمانة العامة للأمم المتحدة»
			if k := max(t.forTrade(j, h), t.lamComplement(j)); k > j {
				return k
			}
		}
		if j > i+1 && (h.value == "military" && !h.weak || h.value == "bank" || h.whole) {
			return j // «الدفاع المدني», «البنك المركزي», «الغرفة التجارية»
		}
		if k := j + 1; j == i+1 && h.lam && h.value == "council" && t.plainDefinite(j) && t.joined(j) &&
			adjectival(t.Words[j].Text) && t.agree(i, j) && t.ledByLam(k) && t.is(k, 1<<lexicon.OrgHead) { // «المكتب الإعلامي للمجلس الرئاسي»
			if end := t.bodyEnd(k); end > k {
				return end
			}
			if t.Words[k].Cut.LostAlef {
				return max(k+1, t.lamComplement(k))
			}
			return i
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
		if k := t.forWhom(i, h, end); k > end { // «الشركة العقارية للاستثمار», «الفيدرالية الوطنية لموظفي التعليم»
			return k
		}
	}
	if (h.weak || h.proper) && (!national || h.value != "government" && h.value != "military" && h.value != "armed_group" && h.value != "team") {
		return i
	}
	return t.forWhom(i, h, end)
}

// forWhom reads at token end what the body with the article whose head h stands at token i is for, or whose members are of it, behind its
// adjectives, and gives the token after it: «الاتحاد الدولي للصحفيين», «المجلس الأعلى للآثار».
func (t *Text) forWhom(i int, h head, end int) int {
	if h.value == "union" {
		if k := t.members(end); k > end {
			return k
		}
	}
	if h.lam {
		if t.arabic(end) && t.joined(end) && t.Words[end].Cut.LostAlef &&
			t.is(end, 1<<lexicon.Human) && t.Words[end].Feature.Has(lexicon.Plural) && t.gathers(i, end, h) { // «الاتحاد الدولي للصحفيين»
			if k := end + 1; t.joined(k) && t.proclitics(k) == normalize.Wa &&
				t.definite(k) && t.is(k, offices|1<<lexicon.Human) && t.Words[k].Feature.Has(lexicon.Plural) { // «للأدباء والكتاب العرب»
				end = k
			}
			return t.workers(t.bodyAdjectives(end + 1))
		}
		if k := t.forTrade(end, h); k > end {
			return k
		}
		end = t.lamComplement(end)
	}
	return end
}

// forTrade gives the token behind those of a trade and the noun that completes it, at token end behind ل and the adjectives of their body: «النقابة
// الوطنية لموظفي التعليم», «لمستخدمي البنوك»; or end.
func (t *Text) forTrade(end int, h head) int {
	if !t.ledByLam(end) || t.definite(end) || !t.is(end, 1<<lexicon.Human|offices) || !t.Words[end].Feature.Has(lexicon.Plural|lexicon.Construct) {
		return end
	}
	switch h.value {
	case "union", "party", "authority", "council", "university":
	default:
		return end
	}
	if k := t.construct(end + 1); k > end+1 {
		return k
	}
	return end
}

// workers reads at token i a participle that describes those of a trade before it, and gives the token after it, or i: «للأساتذة المتعاقدين», but «للصحفيين المشاركين في».
func (t *Text) workers(i int) int {
	if !t.plainDefinite(i) || !t.joined(i) || !t.is(i, 1<<lexicon.VerbWord) || t.governed(i+1) || !t.trade(i-1) {
		return i
	}
	if w := t.Words[i]; !w.Feature.Has(lexicon.Plural) || !w.Feature.Any(lexicon.Agent|lexicon.Patient) || woman(w.Text) || strings.HasSuffix(w.Text, "ات") {
		return i
	}
	return i + 1
}

// members gives the token behind those of a country at token i, behind ل, whose union it is, or i: «الاتحاد العام لطلبة تونس».
func (t *Text) members(i int) int {
	if !t.arabic(i) || !t.joined(i) || t.proclitics(i) != normalize.La || t.definite(i) || !t.is(i, 1<<lexicon.Human|offices|1<<lexicon.OrgHead) || !t.Words[i].Feature.Has(lexicon.Plural) {
		return i
	}
	if m, ok := t.name(i+1, false, GPE); ok && t.joined(i+1) && t.plausible(m) {
		return m.Last
	}
	return i
}

// gathers reports that the people at token end, behind ل, are those whom the body at token i is of or for: always a union's or an
// association's, and those of a council or an authority which does not speak to them («المجلس الدنماركي للاجئين», but «قال المجلس
// الوطني للصحفيين إن»).
func (t *Text) gathers(i, end int, h head) bool {
	switch r, _ := t.find(end, lexicon.Human); {
	case r.Entry.Value == "medium" || t.is(end, placeHeads): // «للدراسات», «للبلاد»
		return false
	case h.value == "union" || h.value == "party":
		return true
	case h.value == "council" || h.value == "authority":
		return !t.has(i-1, cSay) && !t.is(end+1, 1<<lexicon.Comp)
	}
	return false
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
		if one && several(r.Feature) { // «دعا الجيش المدنيين», «دعت الحكومة التركية المسلمين»
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
			if t.plainDefinite(i) && t.joined(i) && !t.bodyAdjective(i) && t.twoNisbas(i-1) { // «الكورية الجنوبية»
				i++
			}
			if t.twoLands(i) {
				i += 2
			}
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

// twoLands reports at token i a dash between the adjectives of two countries: «مجلس الأعمال السعودي - المصري».
func (t *Text) twoLands(i int) bool {
	n := i + 1
	return n < len(t.Tokens) && t.Tokens[i].Kind == normalize.Punct && string(t.Folded(i)) == "-" && t.is(i-1, 1<<lexicon.Nisba) &&
		t.is(n, 1<<lexicon.Nisba) && t.plainDefinite(n) && t.joined(n) && t.country(i-1) && t.country(n)
}

// twoNisbas reports that the adjective of a country begins at token i and has two words.
func (t *Text) twoNisbas(i int) bool {
	m, ok := t.multi(i, 1<<lexicon.Nisba)
	return ok && m.Last == i+2
}

// and gives the token of the word that «و» at token i joins, whether it is written with it
// or, as some papers do, apart; -1 where none stands there, or the text has ended.
func (t *Text) and(i int) int {
	if i >= len(t.Tokens) {
		return -1
	}
	if t.proclitics(i) == normalize.Wa {
		return i
	}
	if string(t.Folded(i)) == "و" && t.followsBare(i+1) {
		return i + 1
	}
	return -1
}

// domain reads a portfolio at token i: «الدفاع», «الدفاع والداخلية».
func (t *Text) domain(i int) int {
	end := i
	if m, ok := t.multi(i, 1<<lexicon.Domain); ok && m.Cut.Proclitics&^normalize.Article == 0 {
		end = m.Last
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
	if t.isOf(end, seldomNot) { // «وكيل وزارة الداخلية لشؤون الهجرة غير الشرعية»
		end = t.nounAdjectives(end)
	}
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
			end = m.Last
		} else if t.is(k, 1<<lexicon.Domain) && t.definite(k) && !t.is(k, 1<<lexicon.OrgHead) { // «وزارة الخارجية والمخابرات»
			end = k + 1
		} else if k = t.heldToo(k); k > end {
			end = k
		} else {
			break
		}
	}
	return end
}

// heldToo gives the token behind the nouns at token i, behind «و» and a portfolio, that are no portfolios by themselves but by the name of who holds them or «السابق»
// behind them: «وزير الصحة والسكان [وإصلاح المستشفيات] فلان»; or -1.
func (t *Text) heldToo(i int) int {
	const others = functionWords | timeWords | nameWords&^(1<<lexicon.Family) | styles | offices | 1<<lexicon.Human | 1<<lexicon.Name | 1<<lexicon.Nisba
	for n := 0; n < 3; n++ {
		if t.is(i, others) || t.ofPeople(i) {
			return -1
		}
		if !t.definite(i) { // «إصلاح المستشفيات»
			if i++; !t.plainDefinite(i) || !t.joined(i) || t.is(i, others) {
				return -1
			}
		}
		end := t.conjunct(i + 1)
		for end < len(t.Tokens) && t.joined(end) && t.plainDefinite(end) && t.is(end, adjWords) && !t.is(end, 1<<lexicon.TitleMod) && !t.givenAdjective(end) {
			end++
		}
		if end >= len(t.Tokens) || !t.joined(end) {
			return -1
		}
		if t.namedNext(end) {
			return end
		}
		if i = t.and(end); i < 0 {
			return -1
		}
	}
	return -1
}

// namedNext reports at token i, behind an office, the name of who holds it, behind what tells how and where he does, a comma and his styles: «[السابق] فلان», «[بتونس، الدكتور]
// فلان».
func (t *Text) namedNext(i int) bool {
	if t.joined(i) && t.plainDefinite(i) && t.ofHis(i) { // «المنتهية ولايته»
		i += 2
	}
	if t.joined(i) && t.is(i, 1<<lexicon.TitleMod) && (t.plainDefinite(i) || t.glances[i].cut == 0) {
		i++
	}
	if i = t.overSeat(i); i < len(t.Tokens) && t.has(i, cComma) && t.joined(i) {
		i++
	}
	for n := 0; n < 2 && t.joined(i) && t.plainDefinite(i) && t.is(i, styles); n++ {
		i++
	}
	return t.nameAt(i) && t.is(i, 1<<lexicon.Given) && (!t.definite(i) || t.givenAdjective(i))
}

// construct reads the definite noun that completes a head, with up to two nouns
// before it («سوق رأس المال») and its adjectives, and gives the token after it.
func (t *Text) construct(i int) int {
	j := i
	for n := 0; n < 3 && t.arabic(j) && t.joined(j) && !t.definite(j); n++ {
		if n > 0 && !t.is(i, offices) {
			if k := t.ofNamed(j); k > j {
				return t.nounAdjectives(k)
			}
		}
		if n == 2 {
			break
		}
		if t.verb(j) || t.proclitics(j) != 0 || t.owns(j) || t.has(j, cFirm) || t.is(j, functionWords|timeWords|nameWords) {
			return i
		}
		if n == 0 && t.described(j) || n > 0 && !t.has(j, cKnown) ||
			t.Words[j].Feature.Has(lexicon.Accusative) && !t.is(j, ^lexicon.Classes(1<<lexicon.VerbWord)) {
			return i
		}
		j++
	}
	if !t.arabic(j) || !t.joined(j) || !t.plainDefinite(j) ||
		t.is(j, functionWords|timeWords|1<<lexicon.Honorific|1<<lexicon.Rank|1<<lexicon.Nisba) || t.is(j, 1<<lexicon.Title) && j == i {
		return i
	}
	end := t.conjunct(j + 1)
	return t.nounAdjectives(end)
}

// ofNamed reads at token i the name of a place or body that nouns before it are of, and gives the token after it: «مؤسسة مطارات دبي»،
// «مجلس طلبة جامعة حلب».
func (t *Text) ofNamed(i int) int {
	if !t.arabic(i) || !t.joined(i) || t.verb(i) || t.proclitics(i) != 0 || len(t.Words[i-1].Text) <= 2 {
		return i
	}
	if m, ok := t.name(i, false, GPE, Org); ok && t.plausible(m) && !m.Entry.Flag("common") &&
		m.Entry.Source != "geonames" && !t.is(i, 1<<lexicon.Nisba|nameWords) {
		return m.Last
	}
	if t.is(i, 1<<lexicon.OrgHead) && !t.definite(i) && t.Words[i-1].Cut.Enclitic == 0 {
		return t.bodyEnd(i)
	}
	return i
}

// endsNamed reports that the nouns from token i on end at token end in the name of a place or body.
func (t *Text) endsNamed(i, end int) bool {
	if t.is(i, offices|1<<lexicon.Human|1<<lexicon.OrgHead|1<<lexicon.PlaceHead) {
		return false
	}
	for k := i + 1; k < end; k++ {
		if t.ofNamed(k) == end {
			return true
		}
	}
	return false
}

// owns reports a word at token i that is known only with a pronoun behind it, but for «ـي», which ends plurals too: «حزب زوجها
// الجمهوري», but «مجلس محافظي البنوك».
func (t *Text) owns(i int) bool {
	w := t.Words[i]
	if strings.HasSuffix(w.Text, "ي") || len(w.Readings) == 0 {
		return false
	}
	for k := range w.Readings {
		if w.Readings[k].Cut.Enclitic == 0 {
			return false
		}
	}
	return true
}

// described reports an indefinite adjective at token i, behind which no complement
// follows: «محكمة هندية الشرطة», «حزب إسلامي التوجه».
func (t *Text) described(i int) bool {
	s := t.Words[i].Text
	if !strings.HasSuffix(s, "ية") && !strings.HasSuffix(s, "ي") || !t.is(i, 1<<lexicon.Nisba|1<<lexicon.Adj) ||
		t.is(i, 1<<lexicon.NounWord|1<<lexicon.Domain|1<<lexicon.OrgHead) {
		return false
	}
	_, named := t.name(i, false, GPE, Location, Org)
	return !named
}

// conjunct reads «والتنمية» behind a definite noun that ends before token i.
func (t *Text) conjunct(i int) int {
	const others = functionWords | timeWords | placeHeads | nameWords | styles | offices | 1<<lexicon.OrgHead | 1<<lexicon.Nisba
	for n := 0; n < 3 && t.arabic(i) && t.joined(i); n++ {
		k := t.and(i)
		if k < 0 || !t.definite(k) || t.is(k, others) && !t.zones(i-1, k) || t.hasEntry(k) || t.governed(k+1) && t.governs(k) { // «والمرتبط برئاسة الجمهورية»
			break
		}
		if t.ofPeople(k) && !t.is(k, 1<<lexicon.EventHead) && !(t.is(k, 1<<lexicon.Domain) && !t.Words[k].Feature.Has(lexicon.Plural)) { // but «هيئة الضرائب والجمارك»
			break
		}
		i = k + 1
	}
	return i
}

// zones reports at token k several places that a body which is for the noun at token i sees to as well, behind ل or another plural: «للاستثمار والمناطق الحرة»,
// «هيئة الموانئ والمطارات».
func (t *Text) zones(i, k int) bool {
	if !t.is(k, placeHeads) || t.is(k, functionWords|timeWords|nameWords|styles|offices|1<<lexicon.OrgHead|1<<lexicon.Nisba) || !t.Words[k].Feature.Only(lexicon.Plural) {
		return false
	}
	return t.is(i, placeHeads) && t.Words[i].Feature.Only(lexicon.Plural) || t.ledByLam(i) && t.definite(i) && t.plainDefinite(k+1) && t.joined(k+1) && t.is(k+1, adjWords)
}

// hasEntry reports that a name of the gazetteers begins at token i.
func (t *Text) hasEntry(i int) bool { return t.starts(i, 1<<lexicon.Name) }

// nounAdjectives reads definite adjectives of any kind at token i, but none that
// tells which of several it is («الثانية», «السابق»).
func (t *Text) nounAdjectives(i int) int {
	if t.arabic(i) && t.isOf(i, seldomNot) && t.joined(i) && t.proclitics(i) == 0 && t.plainDefinite(i+1) && t.joined(i+1) && t.is(i+1, adjWords) { // «المنظمات غير الحكومية»
		i += 2
	}
	for n := 0; n < 3 && t.arabic(i) && t.joined(i) && t.plainDefinite(i); n++ {
		w := t.Words[i]
		if w.Is(functionWords|timeWords|1<<lexicon.Ord|1<<lexicon.TitleMod|1<<lexicon.Honorific|1<<lexicon.Rank|1<<lexicon.Title|1<<lexicon.Domain) &&
			!t.bodyAdjective(i) {
			break
		}
		if t.governs(i) && t.governed(i+1) || t.givenAdjective(i) || t.ofHis(i) { // «الذرية التابعة للأمم المتحدة»; «المستشار القانوني للحزب المنصف بن سالم»; «عضو الحركة المنتهية ولايته»
			break
		}
		if w.Feature.Only(lexicon.Plural) && (strings.HasSuffix(w.Text, "ين") || strings.HasSuffix(w.Text, "ون")) && !t.manyPeople(i-1) { // «كرمت مؤسسة البحوث الفائزين»
			break
		}
		if w.Is(1<<lexicon.Occupation) && w.Feature.Has(lexicon.Singular) && (strings.HasSuffix(t.Words[i-1].Text, "ين") || t.isOf(i-1, seldomInstance)) { // «كرمت نقابة المحامين الصحفي», «أدانت محكمة الاستئناف الصحفي»
			break
		}
		if !t.has(i, cKnown) && strings.HasSuffix(t.Words[i-1].Text, "ين") && n > 0 { // «نعت نقابة الصحفيين الفلسطينيين المرتجي»
			break
		}
		if !w.Is(1<<lexicon.Nisba|1<<lexicon.Adj) &&
			(!adjectival(w.Text) || w.Is(nameWords|1<<lexicon.NounWord|1<<lexicon.PlaceHead|1<<lexicon.FacHead|1<<lexicon.OrgHead)) {
			break
		}
		i++
		if t.twoLands(i) {
			i += 2
		}
	}
	return i
}

// ledByLam reports at token i a word behind ل alone, with the article or without: «للقضاء», «لحقوق».
func (t *Text) ledByLam(i int) bool {
	return t.arabic(i) && t.joined(i) && (t.Words[i].Cut.LostAlef || t.proclitics(i) == normalize.La)
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
				return m.Last
			}
			return i
		}
	}
	if w.Cut.LostAlef || strings.HasPrefix(w.Text, "لل") && w.Cut.Proclitics&normalize.La != 0 {
		return t.definiteLamComplement(i)
	}
	if w.Cut.Proclitics&normalize.La == 0 || w.Is(timeWords) || w.Is(1<<lexicon.VerbWord) && !t.aims(i) && !(w.Is(1<<lexicon.Domain) && hasName(t, i+1)) { // but «لتربية كركوك»
		return i
	}
	if r, ok := t.find(i, lexicon.OrgHead); ok && r.Entry.Value == "media" { // «قال المجلس الأعلى لوكالة الأنباء»
		return i
	}
	if k := t.construct(i + 1); k > i+1 {
		return k
	}
	if w.Is(offices|1<<lexicon.Human) && !w.Is(1<<lexicon.OrgHead) {
		return i
	}
	for j := i + 1; j < i+3 && !w.Is(functionWords); j++ { // «لسكك حديد مصر»
		if k := t.ofNamed(j); k > j {
			return k
		}
		if !t.arabic(j) || !t.joined(j) || t.definite(j) || t.proclitics(j) != 0 || !t.is(j, 1<<lexicon.NounWord) {
			break
		}
	}
	return i
}

// definiteLamComplement is lamComplement for a word with the article: «للطيران المدني», «للقوات المسلحة», «للأبحاث التطبيقية والتدريب».
func (t *Text) definiteLamComplement(i int) int {
	w := t.Words[i]
	if m, ok := t.multi(i, 1<<lexicon.Domain); ok {
		return t.portfolios(m.Last)
	}
	if h, ok := t.orgHead(i); ok { // «القيادة العامة للقوات المسلحة»
		if first, k := t.bodySpan(i, h); first == i && k > i+1 {
			return k
		}
	}
	masdar := w.Feature.Has(lexicon.Masdar)
	switch {
	case w.Is(1<<lexicon.Title) && !(masdar && woman(w.Text)), w.Is(1<<lexicon.Weekday | 1<<lexicon.Month | 1<<lexicon.TimeUnit | 1<<lexicon.Nisba):
		return i
	case !w.Is(1<<lexicon.Domain) && (t.ofPeople(i) || t.demands(i) && t.nounAdjectives(i+1) == i+1): // but «للإنذار المبكر»
		return i
	}
	if n := i + 1; t.joined(n) && t.is(n, 1<<lexicon.Prep) {
		if masdar && !t.ended(i) { // «للتحقيق في», but «للدفاع عن حقوق الإنسان»
			if k := t.construct(n + 1); k > n+1 && t.isOf(n, seldomOfDeed) { // «للتنسيق بين الوكالات»
				return k
			}
			return i
		}
		if !w.Is(1<<lexicon.OrgHead) && (masdar || !w.Is(1<<lexicon.Domain) && !t.thing(i)) && !t.trade(i) && t.isOf(n, seldomDeedOn) { // «للحفاظ على», but «الهيئة العامة للرياضة عن», «الجمعية التونسية للمحامين إلى»
			return i
		}
	}
	k := t.workers(t.nounAdjectives(t.conjunct(i + 1)))
	if k > i+1 && t.is(k-1, adjWords) { // «للأبحاث التطبيقية والتدريب»
		k = t.further(k)
	}
	return k
}

// thing reports at token i a noun that is no deed, so that no preposition goes with it: «جمعية تونس للسينما على».
func (t *Text) thing(i int) bool {
	r, ok := t.find(i, lexicon.NounWord)
	return ok && r.Entry.Value != "deed" && !t.is(i, 1<<lexicon.VerbWord) || t.is(i, placeHeads)
}

// ended reports that the preposition behind the verbal noun at token i, which is what a body is for, does not belong to it: «الجهاز المركزي
// للإحصاء في بيان», «الإدارة العامة للمرور خلال أسبوع», but «للتحقيق في», «للقضاء على».
func (t *Text) ended(i int) bool {
	if t.isOf(i+1, seldomDeedOn) {
		return false
	}
	if t.isOf(i+1, seldomIn) && t.joined(i+2) { // «اللجنة العليا للإغاثة في اليمن»
		if _, ok := t.name(i+2, false, GPE); ok {
			return true
		}
	}
	r, _ := t.find(i+1, lexicon.Prep)
	return r.Entry.Value == "time" || t.is(i, 1<<lexicon.Human|1<<lexicon.Domain)
}

// aims reports the verbal noun of what bodies are for: «لحماية البيئة», «لرصد الزلازل».
func (t *Text) aims(i int) bool {
	return t.formOf(i, lexicon.Masdar, "aim")
}

// formOf reports that token i may be a form with one of the features of a verb that has the flag.
func (t *Text) formOf(i int, f lexicon.Feature, flag string) bool {
	if !t.is(i, 1<<lexicon.VerbWord) {
		return false
	}
	for k := range t.Words[i].Readings {
		if r := &t.Words[i].Readings[k]; r.Class == lexicon.VerbWord && r.Feature.Any(f) && r.Entry.Flag(flag) {
			return true
		}
	}
	return false
}

// demands reports the verbal noun of a deed of people, which is what they do and not what a
// body is for: «نقابة الصحفيين للمطالبة», but «المركز القومي للترجمة».
func (t *Text) demands(i int) bool {
	return t.formOf(i, lexicon.Masdar, "say") || t.formOf(i, lexicon.Masdar, "crowd")
}

// ofPeople reports a noun of people at token i, which names of bodies do not go on with; «دراسات» is none, nor «إحصاء».
func (t *Text) ofPeople(i int) bool {
	if !t.is(i, 1<<lexicon.Human) {
		return false
	}
	if t.is(i, 1<<lexicon.NounWord) && strings.HasSuffix(t.Words[i].Text, "ات") {
		return false
	}
	r, _ := t.find(i, lexicon.Human)
	if woman(r.Entry.Name) && strings.HasSuffix(t.Words[i].Text, "ات") { // «للدوريات والنجدة»
		return false
	}
	return !(t.Words[i].Feature.Has(lexicon.Masdar) && (r.Entry.Value == "medium" || woman(t.Words[i].Text))) // «للإحصاء», «للمراقبة»
}

// manyPeople reports a noun or adjective at token i that a plural of people may go on from: one in the plural, but not in ات or ة.
func (t *Text) manyPeople(i int) bool {
	w := t.Words[i]
	if woman(w.Text) { // «القضاة»
		return w.Feature.Only(lexicon.Plural) && t.is(i, 1<<lexicon.Human|offices)
	}
	return !strings.HasSuffix(w.Text, "ات") && (w.Feature.Has(lexicon.Plural) || !t.has(i, cKnown))
}

// plural reports that token i is known only as a plural, or looks like one.
func (t *Text) plural(i int) bool {
	f := t.Words[i].Feature
	return f.Only(lexicon.Plural) || strings.HasSuffix(t.Words[i].Text, "ات")
}

// nominative reports a plural in ون, which completes no other noun: «تجمع
// المتظاهرون» is a verb and its subject.
func (t *Text) nominative(i int) bool {
	w := t.Words[i]
	if !w.Feature.Only(lexicon.Plural) || !strings.HasSuffix(w.Text, "ون") {
		return false
	}
	for k := range w.Readings { // of «شأن», «سجن», «فن» the plural ends so of itself
		r := &w.Readings[k]
		stem := strings.TrimSuffix(w.Text[r.Cut.Stem:], "ون")
		if n := len(stem); n >= 2 && r.Feature.Has(lexicon.Plural) &&
			(len(r.Entry.Name) == n && r.Entry.Name[n-2:] == stem[n-2:] || r.Class == lexicon.VerbWord) {
			return true
		}
	}
	return false
}
