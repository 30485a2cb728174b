package event

import (
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// foreignPlural reports at token j a plural of people that does not agree with the
// head of the phrase: «الحركة الفلسطينيين», but «الفرقاء الليبيون».
func (r *reader) foreignPlural(p *phrase, j int) bool {
	w, h := r.Words[j], r.Words[p.head]
	broken := j == p.head+1 && w.Classes.Has(lexicon.Nisba) && r.article(j) && w.Feature.Only(lexicon.Plural) && r.startsWith(p.head, entity.GPE) // «تركيا الأكراد»
	many := r.closed(j) && r.ends(j, endIn|endUn) || r.brokenPeople(j)
	if many && r.article(j) && r.ends(p.head, endAt) && (j == p.head+1 || r.noneMany(p.head, j)) { // «السلطات الفلسطينيين»
		return true
	}
	if !broken && !r.closed(j) || !plural(w) || h.Feature.Any(lexicon.Plural|lexicon.Dual) {
		return false
	}
	if j-1 > p.head && r.article(j-1) && r.article(j) && r.info[j-1].ending&r.info[j].ending&endIn != 0 { // «إطلاق المعتقلين السياسيين»
		return false
	}
	v, _ := h.Value(lexicon.Human)
	return v != "group" || h.Feature.Has(lexicon.Singular)
}

// ofNation reports an indefinite adjective of a country, behind which no complement follows: «محكمة هندية
// الشرطة», «مواطن هندي الحكومة».
func (r *reader) ofNation(i int) bool {
	w := r.Words[i]
	return !r.article(i) && r.ofCountry(i) && !w.Classes.Has(lexicon.Domain) && w.Cut.Enclitic == 0
}

// foreignSingular reports at token j an adjective of one man or thing that agrees neither with the people whom the
// phrase tells of nor with the word in ة before it: «اجتماع وزراء الخارجية التحضيري».
func (r *reader) foreignSingular(p *phrase, j int) bool {
	w, h := r.Words[j], r.Words[p.head]
	return r.info[p.head].class&isPerson != 0 && h.Feature.Only(lexicon.Plural) && j > p.head+1 && r.ends(j-1, endTa) &&
		!r.ends(j, endTa|endAt) && !w.Feature.Has(lexicon.Plural) && w.Known() && w.Is(describing)
}

// accusative reports the alef of an indefinite object: جنديا.
func (r *reader) accusative(i int) bool { return r.info[i].accusative && r.noDual(i) }

// noDual reports that the word at token i, which ends in such an alef, is no dual with its complement: «اتفاقا للسلام», not «طرفا النزاع».
func (r *reader) noDual(i int) bool {
	return r.Tokens[i].Kind == normalize.Arabic &&
		!(r.Words[i].Feature.Has(lexicon.Dual|lexicon.Construct) && i+1 < r.end && r.article(i+1) && r.apart(i+1))
}

// oblique reports a sound plural or a dual that is no subject: «يهدد الموظفين».
func (r *reader) oblique(i int) bool {
	w := r.Words[i]
	if !w.Feature.Has(lexicon.Oblique) || w.Cut.Enclitic != 0 || !strings.HasSuffix(w.Text, "ين") {
		return false
	}
	return r.outer[i] < 0 || r.article(i) && (r.inNameOf(i, entity.Office) || r.inNameOf(i, entity.Norp))
}

// undergo reports that one of the phrases behind a verb, which are coordinated, is by its form no subject, and so none of
// them is: «انتقدت العائلة ومستشاريها», «يهدد الموظفين», «أوقف مسؤولي الحزب», «ودعت حلفاءها».
func (r *reader) undergo(ps []phrase) bool {
	for i := range ps {
		p := &ps[i]
		if p.head != p.first || i > 0 && (r.parts[p.first-1] == prep || ps[0].head != ps[0].first || ps[0].end > ps[0].head+1 && !r.article(ps[0].head)) { // «أنصار الحزب والمعارضين»: of them too; «الحزب إضافة إلى معارضين»
			continue
		}
		if p.mention < 0 && i == 0 && r.accusative(p.head) || r.oblique(p.head) || r.obliquePosts(p) || r.objectByHamza(p.head) {
			return true
		}
	}
	return false
}

// obliquePosts reports that a phrase begins with those who hold a post or office, as an object has them before a complement, or with those
// who are someone's: «مستشاريها», «مسؤولي الحزب», «معارضيه».
func (r *reader) obliquePosts(p *phrase) bool {
	w := r.Words[p.head]
	return w.Feature.Has(lexicon.Plural|lexicon.Construct|lexicon.Oblique) && !w.Feature.Has(lexicon.Singular) && (w.Is(posts) || w.Cut.Enclitic != 0) &&
		strings.HasSuffix(w.Text[:w.Cut.End], "ي") && (w.Cut.Enclitic != 0 || p.end > p.head+1)
}

// objectByHamza reports at token i a noun before whose pronoun the hamza has the seat of an object: «حلفاءها», not «حلفاؤها».
func (r *reader) objectByHamza(i int) bool {
	w := r.Words[i]
	return w.Cut.Enclitic != 0 && w.Cut.Enclitic != normalize.Ya && strings.HasSuffix(w.Text[:w.Cut.End], "اء")
}

// shows reports a noun that would take the alef as well, were it an object.
func (r *reader) shows(i int) bool {
	w := r.Words[i]
	return !r.closed(i) && r.Tokens[i].Kind == normalize.Arabic && !w.Is(quantifiers) &&
		!r.ends(i, endTa|endAt|endAlef|endHamza) && w.Cut.Enclitic == 0
}

// qualified reports that an indefinite adjective of the phrase stands before token j, behind which no
// complement follows; adjectives that are also nouns of portfolios or of titles («وزير خارجية قطر») are none.
func (r *reader) qualified(p *phrase, j int) bool {
	w := r.Words[j-1]
	if j-1 == p.head || !w.Is(describing) || w.Is(one<<lexicon.Domain|heads|persons|one<<lexicon.TitleMod|one<<lexicon.Ord) ||
		w.Cut.Proclitics != 0 || r.outer[j-1] >= 0 {
		return false
	}
	if first := &w.Readings[0]; first.Feature.Has(lexicon.Construct) ||
		first.Class != lexicon.Nisba && (first.Class != lexicon.Adj || r.Words[p.head].Is(posts)) { // «مشروع» may be legal, «مدير عام مستشفى»
		return false
	}
	return !r.Words[j].Is(describing) && r.Mentions[r.outer[j]].Start <= r.startOf(j)
}

// disagrees reports that the word with the article at token j cannot describe the definite phrase before it:
// many behind one («أطلع الوزير النواب»), a man behind nothing but feminines («لاحقت النيابة الصحفي», «لاحقت النيابة المغربي فلانا»), a
// woman's adjective behind a man («هاجم الوزير المعارضة»).
func (r *reader) disagrees(p *phrase, j int) bool {
	w, head := r.Words[j], r.Words[p.head]
	acts := head.Is(persons) || head.Classes.Has(lexicon.OrgHead) && r.article(p.head) && r.outer[j] < 0 && !agentive(w) // «رفض المجلس الوثيقة», not «قمة المجلس المنعقدة»
	if one := head.Feature.Has(lexicon.Singular) && !head.Feature.Any(lexicon.Plural|lexicon.Dual); one && acts && r.onlyDescribed(p.head, j) {
		if f := w.Feature; f.Only(lexicon.Plural) ||
			r.ends(j, endTa) && !r.ends(p.head, endTa) && !f.Has(lexicon.Plural) && head.Feature.Has(lexicon.Masculine) && !head.Feature.Has(lexicon.Feminine) {
			return true
		}
	}
	if r.ends(j, endTa) && !w.Feature.Has(lexicon.Plural) && r.behind(p.first, verb) && r.oneMasculine(p, j) { // «دعا زعيم الحزب المعارضة»
		return true
	}
	if !w.Feature.Has(lexicon.Singular) || w.Feature.Any(lexicon.Plural|lexicon.Feminine) || r.ends(j, endTa) {
		return false
	}
	if named := w.Classes.Has(lexicon.Nisba) && j+1 < r.end && r.startsWith(j+1, entity.Person); !named && !w.Is(posts) {
		return false
	}
	for k := p.head; k < j; k++ {
		if r.parts[k] != nominal || !r.ends(k, endTa|endAt) {
			return false
		}
	}
	return true
}

// oneMasculine reports that the phrase tells of one man or body, and that none of its words before token j is one with which an adjective in ة agrees: «وزير الإعلام
// الكيني», not «وزير الشؤون».
func (r *reader) oneMasculine(p *phrase, j int) bool {
	head := r.Words[p.head]
	if r.info[p.head].class&(isPerson|isBody) == 0 || head.Classes.Has(lexicon.Domain) || head.Feature.Has(lexicon.Plural) {
		return false
	}
	for i := p.head; i < j; i++ {
		f := r.Words[i].Feature
		if r.parts[i] != nominal || r.ends(i, endTa|endAt) || !f.Any(lexicon.Masculine|lexicon.Masdar) || f.Has(lexicon.Feminine) || f.Only(lexicon.Plural) ||
			r.inNameOf(i, entity.GPE) || r.inNameOf(i, entity.Person) {
			return false
		}
	}
	return true
}

// manyBehindForce reports behind «قوات» many men whom no adjective of hers tells of: «هاجمت قوات الأمن المسلحين».
func (d *phraseReader) manyBehindForce() bool {
	r, p, j := d.r, d.p, d.j
	many := r.ends(j, endUn|endIn) && !strings.HasSuffix(r.Words[j].Text, "تين") || r.brokenPeople(j)
	return many && r.ends(p.head, endAt) && r.noneMany(p.head, j)
}

// brokenPeople reports at token j a people in the plural that is no feminine one: «الأتراك», «الروس».
func (r *reader) brokenPeople(j int) bool {
	people, ok := r.Words[j].Find(lexicon.Nisba)
	return ok && people.Feature.Only(lexicon.Plural) && !r.ends(j, endAt)
}

// noneMany reports that the noun at token head is no count and that each word between it and token j is of one: «قوات الأمن», not «عشرات الشباب».
func (r *reader) noneMany(head, j int) bool {
	if r.Words[head].Is(quantifiers) || r.counts(head) {
		return false
	}
	for k := head + 1; k < j; k++ {
		if f := r.Words[k].Feature; r.parts[k] != nominal || r.hasAnd(k) || f.Any(lexicon.Plural|lexicon.Dual) || !f.Has(lexicon.Singular) {
			return false
		}
	}
	return true
}

// onlyDescribed reports that nothing but adjectives with the article stands between the noun at token head and token j: «الرئيس الأمريكي»
// before «المتكررة», «السلطات الكينية» before a name.
func (r *reader) onlyDescribed(head, j int) bool {
	for k := head + 1; k < j; k++ {
		if !r.article(k) || !r.Words[k].Is(describing) {
			return false
		}
	}
	return true
}

// opensName reports behind a body that its verb stands before someone of the article and his name, to whom the
// verb does something: «اعتقلت قوات الاحتلال الشاب فلان», «اعتقل الجيش الصحفي الفلسطيني فلانا».
func (r *reader) opensName(p *phrase, j int) bool {
	if v := p.first - 1; v < r.first || r.parts[v] != verb && !(r.parts[v] == nominal && r.masdar(v) && !r.article(v)) { // «اعتقال الجيش الصحفي فلانا» too
		return false
	}
	w := r.Words[j]
	force := isForce(r.Words[p.head])
	body := w.Is(humanOrPost) && !w.Feature.Has(lexicon.Plural) && r.inNameOf(j, entity.Office) && r.bodyOrState(p.head)
	if r.outer[j] >= 0 && !body && !(force && r.inNameOf(j, entity.Office)) {
		return false
	}
	k := j + 1
	for k < r.end && k < j+3 && r.article(k) && r.Words[k].Is(describing) && !r.startsWith(k, entity.Person) {
		k++
	}
	if k >= r.end || !r.startsWith(k, entity.Person) && !(force && r.nameBehindBody(k)) {
		return false
	}
	if k == j+1 && valued(r.Words[p.head], "group", one<<lexicon.Human) {
		return w.Is(styles | persons)
	}
	if force {
		return w.Is(persons) && !w.Feature.Has(lexicon.Plural) && !w.Classes.Has(lexicon.Nisba)
	}
	if body { // «حذرت تركيا الصحفي فلان»
		return true
	}
	return k == j+1 && r.parts[p.first-1] == verb && w.Is(one<<lexicon.Human) && !r.Words[p.head].Is(persons|one<<lexicon.Rank)
}

// isForce reports a noun of soldiers or of others who act together: «الجيش», «قوات».
func isForce(w *lexicon.Word) bool {
	return valued(w, "group", one<<lexicon.Human) || valued(w, "military", one<<lexicon.OrgHead)
}

// bodyOrState reports a body, a statement or a country at token i.
func (r *reader) bodyOrState(i int) bool {
	if c := r.info[i].class; c&(isBody|isState|isMedium) != 0 {
		return c&isPerson == 0
	}
	m := r.outer[i]
	return m >= 0 && (r.Mentions[m].Type == entity.GPE || r.Mentions[m].Type == entity.Org)
}

// nameBehindBody reports at token k «في» and a body, behind which someone's name stands: «القيادي في الحركة فلان».
func (r *reader) nameBehindBody(k int) bool {
	if r.parts[k] != prep || r.info[k].prep != prepIn || !r.at(k+1, nominal) {
		return false
	}
	q, ok := r.np(k + 1)
	return ok && q.first == k+1 && q.is(isBody) && r.titledName(q.end)
}

// alike reports that token j may describe the plural or dual at token i: an adjective, or
// people in the plural («متظاهرون شباب»), but no one who suffers («احتجز مسلحون رهائن»).
func (r *reader) alike(i, j int) bool {
	w := r.Words[j]
	if r.ends(i, endUn) && r.ends(j, endTa) && !r.article(j) && r.plain(j) && !w.Feature.Has(lexicon.Plural) { // «هاجم مسلحون كلية»
		return false
	}
	if w.Is(describing) || r.info[i].ending&r.info[j].ending&(endUn|endIn|endAn) != 0 {
		return true
	}
	if !w.Feature.Any(lexicon.Plural | lexicon.Dual) {
		return false
	}
	human, ok := w.Find(lexicon.Human)
	return ok && human.Entry.Value != "victim" || agentive(w)
}

// closedForm reports a noun whose ending no complement can follow: a sound
// plural or dual with its nun.
func closedForm(w *lexicon.Word) bool {
	s := w.Text
	if len(s) < 10 || !w.Known() {
		return false
	}
	f := w.Feature
	return f.Any(lexicon.Dual|lexicon.Plural) && f.Has(lexicon.Masculine) && !f.Has(lexicon.Construct) &&
		(s[len(s)-4:] == "ون" || s[len(s)-4:] == "ين" || s[len(s)-4:] == "ان")
}

// adjectival reports a definite word that can be an adjective: one that the lexicon
// knows as such, a participle, or by its letters (الـ…ي، الـ…ية، المـ…).
func adjectival(w *lexicon.Word) bool {
	if w.Is(adjectives) || agentive(w) && !w.Classes.Has(lexicon.NounWord) {
		return true
	}
	if w.Known() {
		return false
	}
	s := w.Text
	return strings.HasSuffix(s, "ي") || strings.HasSuffix(s, "ة") || strings.HasSuffix(s, "يون") ||
		strings.HasSuffix(s, "يين") || strings.HasPrefix(s, "الم") && !strings.HasSuffix(s, "ات")
}

// agentive reports a participle.
func agentive(w *lexicon.Word) bool { return w.Feature.Any(lexicon.Agent | lexicon.Patient) }

// describedBefore reports at token i a definite adjective that agrees with the phrase that ends before it: «الحركة الإسلامية
// المتشددة», but «اتهام الحزب المعارضة».
func (r *reader) describedBefore(i int) bool {
	if i >= r.end || r.parts[i] != nominal {
		return false
	}
	w := r.Words[i]
	if r.article(i-1) && i+1 < r.end && r.article(i+1) && r.plain(i) && r.outer[i] < 0 && r.ends(i, endTa) &&
		!r.accusative(i) && w.Classes.Has(lexicon.Adj) && !w.Is(persons|heads|one<<lexicon.NounWord) { // «العربات خفيفة التصفح»
		return true
	}
	if !r.article(i) || r.outer[i] >= 0 || !w.Is(describing) && !agentive(w) || w.Is(persons) || w.Feature.Only(lexicon.Plural) {
		return false
	}
	if w.Classes.Has(lexicon.NounWord) && i+1 < r.end && r.article(i+1) && r.Words[i+1].Is(describing) && r.apart(i+1) { // «رفض إيران المقترح الأمريكي»
		return false
	}
	p := r.phraseOf(i - 1)
	return p != nil && p.definite &&
		(r.ends(i, endTa) == (r.sex(p) == lexicon.Feminine) || !r.ends(i, endTa) && p.head+1 < p.end)
}

// adjective reports an adjective at token i.
func (r *reader) adjective(i int) bool {
	if r.parts[i] != nominal {
		return false
	}
	known := &r.scratch.answersOf(i).adjective
	if *known == 0 {
		*known = -1
		if r.describing(i) {
			*known = 1
		}
	}
	return *known > 0
}

// describing is [reader.adjective] of a noun or adjective that was not asked for before.
func (r *reader) describing(i int) bool {
	if !r.apart(i) && !r.hasAnd(i) {
		return false
	}
	if m := r.outer[i]; m >= 0 && r.Mentions[m].Type != entity.Norp {
		return false
	}
	w := r.Words[i]
	if w.Feature.Has(lexicon.Plural) && w.Classes.Has(lexicon.Human) || i+1 < r.end && w.Classes.Has(lexicon.TimeUnit) && r.inNameOf(i+1, entity.Date) { // «يومي الجمعة والسبت»
		return false
	}
	if r.info[i].stem&listComing != 0 { // «اجتماعا مقررا»
		return true
	}
	if w.Is(placeHeads) && !r.article(i) && i+1 < r.end && r.startsWith(i+1, entity.GPE) { // «احتجاجات مدينة كركوك»
		return false
	}
	if r.ranks(i) { // «مقتل أول جندي»
		return false
	}
	if w.Classes.Has(lexicon.Ord) && r.plain(i) && i > r.first && r.hasAnd(i-1) && r.ends(i-1, endTa) != r.ends(i, endTa) && r.befalls(i-1) { // «وإصابة ثالث»
		return false
	}
	if w.Classes.Has(lexicon.Quant) && i+1 < r.end && w.Cut.Enclitic == 0 && (r.article(i+1) && !r.article(i) || r.info[i+1].self == prepFrom) { // «إطلاق سراح كافة المعتقلين», «اعتقال العديد من الطلاب»
		return false
	}
	if r.complementOfDeed(i) {
		return false
	}
	if w.Classes.Has(lexicon.Nisba) && r.info[i].shut && !r.article(i) && i > r.first && !r.Words[i-1].Feature.Any(lexicon.Plural|lexicon.Dual) { // «مقتل فلسطينيين»: two of them
		return false
	}
	if r.ends(i, endTa) && !r.article(i) && r.behind(i, nominal) && r.ends(i-1, endAt) && r.outer[i-1] < 0 && agentive(w) { // «هجمات منسقة»: no coordinator
		return true
	}
	return w.Is(ordinary) && r.approximation(i) == i // but «أكثر من ألف»
}

// complementOfDeed reports at token i one to whom or what the verbal noun directly before it is done, where it would have that one's gender and number
// if it described it: «حبس صحفيين», «إنشاء آلية», «محاكمة عسكري»; but «جريمة قتل إرهابية», «خطاب استقالة لاذع» describe the noun before.
func (r *reader) complementOfDeed(i int) bool {
	if r.article(i) || i <= r.first || !r.masdar(i-1) {
		return false
	}
	const feminine = endTa | endAt
	w, she, deed := r.Words[i], r.ends(i, endTa), r.ends(i-1, feminine)
	if r.info[i].shut && w.Is(persons|one<<lexicon.Weapon|one<<lexicon.Nisba) && (!deed || r.ends(i, endIn)) {
		return true
	}
	if she == deed || !she && (r.ends(i, endAt) || !w.Feature.Has(lexicon.Masculine) || !w.Is(describing)) {
		return false
	}
	return !(r.plain(i-1) && r.behind(i-1, nominal) && !r.article(i-2) && r.ends(i-2, feminine) == she)
}
