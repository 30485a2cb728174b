package event

import (
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// This file tells of a word behind a noun whether it belongs to the noun's phrase, completing or describing it, or begins another.

// another reports that the word at token j begins another phrase: what is said, the object behind a subject.
func (d *phraseReader) another(w *lexicon.Word, def bool) bool {
	r, p, j, info := d.r, d.p, d.j, d.r.info[d.j]
	if r.joinedThey(j) { // «أصيب شبان وهم يحاولون …»
		return true
	}
	if j > p.head && info.form&formThat != 0 && !(j+1 < r.end && r.article(j+1)) { // «نفى مسؤولون آخرون ذلك»
		return true
	}
	if !d.complete && (w.Classes | r.starts[j]).Has(lexicon.Weapon) && d.setOffBy(w) { // «فجر مسلح قنبلة»
		return true
	}
	if d.complete && def && j == p.head+1 && r.article(p.head) && w.Is(one<<lexicon.NounWord) && w.Is(describing) && p.first > r.first && r.parts[p.first-1] == verb &&
		r.triggered(p.first-1, func(t *trigger) bool { return t.makes(&r.info[j].lists) }) { // «أسقطت السلطات الجنسية عن …»
		return true
	}
	if d.complete && def && w.Classes.Has(lexicon.Quant) && j+1 < r.end && r.info[j+1].self == prepFrom { // «اعتقلت الشرطة العديد من …»
		return true
	}
	return !def && (d.anotherBare(w) || d.anotherCount(w))
}

// anotherBare is [phraseReader.another] of a word without the article that is no number.
func (d *phraseReader) anotherBare(w *lexicon.Word) bool {
	r, p, j, info := d.r, d.p, d.j, d.r.info[d.j]
	if info.participle && info.says && r.outer[j] < 0 && r.saysOn(j) { // «مقتل خمسة جنود مؤكدة أن …»
		return true
	}
	if d.how(w) || d.saidBy(w) || d.harmedBy() || d.strikeSeveral(w) {
		return true
	}
	if r.outer[j] < 0 && w.Is(describing) && r.accusative(j) && r.hasPronoun(j-1) && !r.masdar(j-1) && r.outer[j-1] < 0 { // «أقيل من منصبه مفضلا ذلك»
		return true
	}
	if d.complete {
		return j == p.head+1 && (r.article(p.head) || d.his) && r.oblique(j) && r.closed(j) // «اعتقلت السلطات مواطنين», «اتهمت قيادتها مسلحين»
	}
	if d.struckWith(w) || d.carriedOut(w) || d.suffers(w) { // «استهدف بغارة منزل أحد …», «نظم شبان وقفة»
		return true
	}
	return w.Cut.Enclitic != 0 && (info.lemma&listApart != 0 || d.loses(w)) // «لقي عمال مصرعهم»
}

// anotherCount is [phraseReader.another] of a number or quantity without the article.
func (d *phraseReader) anotherCount(w *lexicon.Word) bool {
	r, p, j := d.r, d.p, d.j
	if r.counts(j) && !r.lone(j) && (r.accusative(j-1) || r.info[j-1].lemma&listEffect != 0) && r.outer[j-1] < 0 { // «فتح النار موقعا عشرة قتلى», «موقعين 90 قتيلا», «مخلفة 40 قتيلا»
		return true
	}
	if d.complete && r.mayCount(j) && r.approximation(j) > j { // «قتلوا في غاراتهم أكثر من 20 مدنيا»
		return true
	}
	if j+1 >= r.end {
		return false
	}
	if d.complete && r.article(j-1) && r.counts(j) && (r.parts[j+1] == nominal && r.Words[j+1].Cut.Proclitics == 0 || r.info[j+1].self == prepFrom) { // «عارضت القرار 14 دولة», «قتل في الهجوم ثلاثة من الجنود»
		return true
	}
	return j > p.head+1 && w.Classes.Has(lexicon.Quant) && !r.several(j) && r.article(j+1) && r.adjective(j-1) // «نفى مسؤول كيني كافة الاتهامات»
}

// how reports an accusative behind someone who is none, which tells how he does it or how it is done to him: «قال مسؤول كيني [مازحا]», «مقتل سائق شاحنة [دهسا]».
func (d *phraseReader) how(w *lexicon.Word) bool {
	r, p, j := d.r, d.p, d.j
	if j <= p.head || r.outer[j] >= 0 || !r.accusative(j) || r.accusative(j-1) || r.article(j-1) || r.info[p.head].class&isPerson == 0 {
		return false
	}
	return w.Is(describing) && r.shows(j-1) || j > p.head+1 && w.Classes.Has(lexicon.NounWord) && !w.Is(describing) && r.ends(j, endAlef) && !r.accusative(p.head) && !r.counts(p.head)
}

// saidBy reports that the noun at token j, a deed or what is said of one, is what those say of whom the phrase tells, or what stands in the statement of which it
// tells: «في بيان مقتل …», «عن شهود عيان سماع …», «أكدت مصادر وصول الوزير», «أكد نائب ضرورة المشاركة».
func (d *phraseReader) saidBy(w *lexicon.Word) bool {
	r, p, j := d.r, d.p, d.j
	info := r.info[j]
	worth := info.core&coreNot != 0 || info.stem&listWorth != 0
	if !worth && !w.Feature.Has(lexicon.Masdar) {
		return false
	}
	if r.info[j-1].class&isMedium != 0 {
		return true
	}
	said := j == p.head+1 && p.first > r.first && r.parts[p.first-1] == verb && r.info[p.first-1].says && !r.article(p.head) &&
		!w.Feature.Any(lexicon.Agent|lexicon.Patient) // «مصادر مواكبة للزيارة»
	return r.witnesses(p.head) && (said || j > p.head+1 && !r.masdar(j-1)) ||
		said && worth && r.info[p.head].class&isActor != 0 && !r.Words[p.head].Feature.Has(lexicon.Agent) // «أوضحت طالبة عدم ذكر اسمها»
}

// harmedBy reports at token j the number of those, or those, to whom the fighter, the weapon or the blow before it, an indefinite noun behind a verb, does harm: «قتل مسلح ثمانية
// أشخاص», «أصابت غارة ثلاثة مدنيين», «قتلت قذيفة طفلين».
func (d *phraseReader) harmedBy() bool {
	r, p, j := d.r, d.p, d.j
	if j != max(p.head+1, r.weaponEnd(p.head)) || p.head != p.first || p.clitic != 0 || p.first == r.first || r.parts[p.first-1] != verb || r.article(p.head) || !r.plain(p.head) {
		return false
	}
	counted := r.counts(j) && j+1 < r.end && r.Words[j+1].Is(persons)
	if !counted && !(r.Words[j].Is(persons) && r.oblique(j) && r.plain(j)) {
		return false
	}
	head := r.Words[p.head]
	fights := counted && (valued(head, "armed", one<<lexicon.Human) || valued(head, "mil", one<<lexicon.Human))
	return r.triggered(p.first-1, func(t *trigger) bool { return t.rule.is(casualty|capture) && (fights || t.doneBy(r.info[p.head])) })
}

// strikeSeveral reports at token j a number, or a dual, of what those before it strike, several who fight or rage, in an indefinite noun behind the verb of a blow:
// «دمر جنود ثلاث آليات», «أحرق شبان غاضبون سيارتين», not «قتل عمال ثلاثة مصانع».
func (d *phraseReader) strikeSeveral(w *lexicon.Word) bool {
	r, p, j := d.r, d.p, d.j
	if p.head != p.first || p.clitic != 0 || p.first == r.first || r.parts[p.first-1] != verb || r.article(p.head) || !r.plain(p.head) || r.accusative(p.head) || r.oblique(p.head) {
		return false
	}
	if !d.behindHead() || w.Cut.Proclitics != 0 || !(r.counts(j) && r.at(j+1, nominal)) && !d.severalStruck(w) {
		return false
	}
	head := r.Words[p.head]
	if !head.Feature.Has(lexicon.Plural) || !r.isForm(p.head, seldomYouths) && !valued(head, "armed", one<<lexicon.Human) && !valued(head, "mil", one<<lexicon.Human) && !valued(head, "protest", one<<lexicon.Human) {
		return false
	}
	return r.triggered(p.first-1, func(t *trigger) bool {
		return t.kind == byVerb && t.rule.is(strike|capture) && t.rule.firsts[posObject] != nil
	})
}

// behindHead reports that nothing but an adjective without the article stands between the head of the phrase and token j: «شبان غاضبون».
func (d *phraseReader) behindHead() bool {
	r, p, k := d.r, d.p, d.j-1
	return k <= p.head || k == p.head+1 && r.Words[k].Is(describing) && !r.article(k)
}

// severalStruck reports at token j, without a proclitic, a noun of two by the ending of an object, «سيارتين», or directly behind the head one of several things that are no
// adjective of it: «آليات».
func (d *phraseReader) severalStruck(w *lexicon.Word) bool {
	r, j := d.r, d.j
	switch {
	case w.Is(describing):
		return false
	case w.Feature.Only(lexicon.Dual):
		return r.oblique(j)
	}
	return j == d.p.head+1 && w.Feature.Only(lexicon.Plural) && !w.Feature.Any(lexicon.Agent|lexicon.Patient) && !r.ends(j, endUn) &&
		r.info[j].class&(isActor|isPerson) == 0
}

// doneBy reports a rule of a verb that has a weapon, or a word of its list, as its subject, as this word is.
func (t *trigger) doneBy(info *wordInfo) bool {
	return t.kind == byVerb && t.rule.slotWhere(posSubject, func(s *slot) bool {
		return s.class == weapon && info.class&isWeapon != 0 || s.class >= firstList && info.lists.has(int(s.class-firstList))
	}) != nil
}

// carriedOut reports that the noun at token j is the deed that goes with the verb before the phrase, whose subject the phrase is, or what its rule has for its
// object: «نظم شبان وقفة», «قدم ثلاثة نواب شكوى», «شكل نواب لجنة».
func (d *phraseReader) carriedOut(w *lexicon.Word) bool {
	r, p, j := d.r, d.p, d.j
	if j != p.head+1 || p.first == r.first || r.parts[p.first-1] != verb ||
		p.clitic != 0 || w.Cut.Proclitics != 0 || w.Is(describing) || !r.Words[p.head].Is(persons) || r.article(p.head) && p.head > p.first {
		return false
	}
	v := r.info[p.first-1].with
	if v != 0 && r.triggered(j, func(t *trigger) bool {
		return t.kind == byNoun && t.rule.slotWhere(posWith, func(s *slot) bool { return !s.object && s.leads.has(v) }) != nil
	}) {
		return true
	}
	return severalOf(r.Words[p.head]) && !r.article(p.head) && !w.Feature.Any(lexicon.Agent|lexicon.Patient) && r.triggered(p.first-1, func(t *trigger) bool { return t.makes(&r.info[j].lists) })
}

// makes reports a rule of a verb that has for its object something of the lists.
func (t *trigger) makes(lists *listSet) bool {
	return t.kind == byVerb && t.rule.slotWhere(posObject, func(s *slot) bool { return s.class >= firstList && lists.has(int(s.class-firstList)) }) != nil
}

// setOffBy reports that the noun at token j is the weapon that the verb before the phrase has for its object, and the phrase, an indefinite
// noun, who or what uses it: «فجر مسلح قنبلة», «فجر انتحاري حزامه الناسف», «أطلقت طائرة مسيرة صاروخا», «ألقت مسيرة إسرائيلية قنبلة».
func (d *phraseReader) setOffBy(w *lexicon.Word) bool {
	r, p, j := d.r, d.p, d.j
	if p.head != p.first || p.first == r.first || r.parts[p.first-1] != verb || p.clitic != 0 || w.Cut.Proclitics != 0 ||
		r.article(p.head) || !w.Classes.Has(lexicon.Weapon) && r.weaponEnd(j) == j {
		return false
	}
	end := max(r.weaponEnd(p.head), p.head+1)
	if j < end {
		return false
	}
	for end < j && r.strikerOf(p.head) && r.Words[end].Classes.Has(lexicon.Nisba) {
		end++
	}
	return j == end && (end == p.head+1 || !w.Is(describing)) && (r.startsActor(p.head) || r.strikerOf(p.head)) && r.triggered(p.first-1, (*trigger).setsOff)
}

// strikerOf reports at token k what strikes by itself: «مسيرة», «طائرة مسيرة».
func (r *reader) strikerOf(k int) bool { return r.striker(k) || r.weaponEnd(k) > k+1 }

// setsOff reports a rule whose verb has a weapon for its object.
func (t *trigger) setsOff() bool {
	return t.kind == byVerb && t.rule.slotWhere(posObject, func(s *slot) bool { return s.number == roleWeapon }) != nil
}

// struckWith reports that the noun at token j is what is struck, behind what it is struck with: «بغارة منزل».
func (d *phraseReader) struckWith(w *lexicon.Word) bool {
	r, p, j := d.r, d.p, d.j
	return j == p.head+1 && p.clitic&normalize.Ba != 0 && (r.info[p.head].class&isWeapon != 0 || r.tells(p.head, "attack")) &&
		w.Is(placeHeads) && w.Cut.Enclitic == 0 && r.outer[j] < 0 && r.at(j+1, nominal)
}

// struck reports that the noun at token j is what the weapon before it strikes, behind the verb or noun of the blow: «استهدف صاروخ مدرسة»,
// «استهداف مسيرة سيارة», «هاجمت طائرات بدون طيار القاعدة»; not «قصفت مدفعية الجيش», «صاروخ كروز».
func (d *phraseReader) struck(w *lexicon.Word) bool {
	r, p, j := d.r, d.p, d.j
	if p.first == r.first || p.clitic != 0 || r.article(p.head) || w.Is(describing) ||
		w.Classes.Has(lexicon.Weapon) || w.Cut.Proclitics&^normalize.Article != 0 {
		return false
	}
	end := r.weaponEnd(p.head)
	if end == p.head && r.info[p.head].class&isWeapon == 0 && !r.striker(p.head) || j != max(end, p.head+1) || !r.triggered(p.first-1, (*trigger).takesWeapon) {
		return false
	}
	if end > p.head+1 && (r.article(j) || r.outer[j] >= 0) {
		return true
	}
	if r.outer[j] >= 0 && r.Mentions[r.outer[j]].Type != entity.Facility {
		return false
	}
	if r.at(j+1, mark) && !r.comma(j+1) && j+2 < r.end { // «صواريخ أرض-أرض»
		return false
	}
	return w.Is(placeHeads) || !r.article(j) && (w.Classes.Has(lexicon.NounWord) || w.Is(persons)) && !r.masdar(j)
}

// stormed reports that the building at token j is what the one or the band before it, an indefinite noun behind a verb of a blow, strikes: «هاجم شاب مركز الشرطة»,
// «اقتحمت مجموعة مسلحة منزل القاضي».
func (d *phraseReader) stormed(w *lexicon.Word) bool {
	r, p, j := d.r, d.p, d.j
	by := r.Words[p.first]
	armed := r.band(p)
	switch {
	case p.first == r.first || r.parts[p.first-1] != verb || p.clitic != 0 || r.article(p.first) || !r.plain(p.first) || by.Is(posts|placeHeads) || by.Feature.Only(lexicon.Plural),
		w.Cut.Proclitics&^normalize.Article != 0 || w.Cut.Enclitic != 0 || !w.Classes.Has(lexicon.FacHead) && r.info[j].stem&(listSite|listInside) == 0,
		p.head > p.first && !armed || !d.behindHead():
		return false
	}
	if m := r.outer[p.first]; m >= 0 && r.Mentions[m].Last != j {
		return false
	}
	if band := armed || r.info[p.head].lists.has(rareForce) || valued(by, "group", one<<lexicon.Human); r.article(j) && band || !band && !by.Is(one<<lexicon.Human) { // «قوة المطار»
		return false
	}
	return r.triggered(p.first-1, func(t *trigger) bool {
		return t.kind == byVerb && t.rule.is(strike) && t.rule.slotWhere(posObject, func(s *slot) bool { return s.number == roleTarget }) != nil
	})
}

// striker reports at token k one machine or band that strikes: «طائرة», «مروحية».
func (r *reader) striker(k int) bool {
	return r.info[k].lists.has(rareForce) && r.ends(k, endTa) && r.info[k].class&(isPerson|isBody) == 0 && r.info[k].stem&listVigour == 0 // not «قوة مشاة»
}

// takesWeapon reports a rule in which a weapon may stand where the one who strikes does, and what is struck behind it.
func (t *trigger) takesWeapon() bool {
	by, at := false, false
	for i := range t.rule.slots {
		s := &t.rule.slots[i]
		by = by || s.class == weapon && (s.pos == posSubject && t.kind == byVerb || s.pos == posGenitive && t.kind == byNoun)
		at = at || s.pos == posObject && s.number == roleTarget
	}
	return by && at
}

// witnesses reports at token k several who saw or heard it: «شهود».
func (r *reader) witnesses(k int) bool {
	return r.info[k].stem&listWitness != 0 && r.Words[k].Feature.Has(lexicon.Plural)
}

// loses reports that the noun at token j, with its pronoun and behind a verb of death and an indefinite noun for its subject, is what that one loses: «فقدت امرأة
// حياتها», not «قتل شقيق زوجته».
func (d *phraseReader) loses(w *lexicon.Word) bool {
	r, p, j := d.r, d.p, d.j
	return j == p.head+1 && p.head == p.first && p.first > r.first && r.parts[p.first-1] == verb && r.Words[p.head].Is(persons) && !w.Is(persons) &&
		r.verbTells(p.first-1, "kill")
}

// suffers reports that the noun at token j is an object by its ending, which the noun before it does not have: «طعن شاب جنديا».
func (d *phraseReader) suffers(w *lexicon.Word) bool {
	r, j := d.r, d.j
	if !r.accusative(j) || r.accusative(j-1) {
		return false
	}
	bare := r.ends(j-1, endTa) || r.ends(j-1, endHamza) && severalOf(r.Words[j-1]) && r.nounTrigger(j) // «توفيت طفلة غرقا», «استقال وزراء احتجاجا»
	if r.shows(j-1) || bare && r.info[j-1].class&isPerson != 0 && w.Classes.Has(lexicon.NounWord) && !w.Is(describing) && r.outer[j] < 0 {
		return true
	}
	if !w.Is(persons) || r.Words[j-1].Is(quantifiers) || r.Tokens[j-1].Kind != normalize.Arabic {
		return false
	}
	herself := r.ends(j-1, endTa) // «اغتالت مسيرة كينية قياديا»
	return (!w.Is(describing) || herself && !r.article(j-1)) && (r.outer[j-1] < 0 || herself)
}

// suspects reports that the participle at token j tells, with the preposition and the pronoun of many behind it, of the many before it, who are no subject
// by their ending: «المهاجمين المشتبه بهم», but «أوقف المحققون المشتبه بهم».
func (d *phraseReader) suspects(w *lexicon.Word) bool {
	r, j := d.r, d.j
	return w.Feature.Has(lexicon.Patient) && r.info[j].takes&(takenBy|takenOn) != 0 && j+1 < r.end && r.parts[j+1] == prep && r.info[j+1].pronominal &&
		r.ends(j-1, endIn) && r.article(j-1) && r.Words[j-1].Is(persons) && suffixSex(r.Words[j+1].Text) == lexicon.Plural
}

// rankWords are the classes of a rank and what follows it.
const rankWords = one<<lexicon.Rank | one<<lexicon.RankMod

// belongs reports that the word at token j goes on with the phrase: as a complement, an adjective or an apposition.
func (d *phraseReader) belongs(w *lexicon.Word, def bool) bool {
	r, j := d.r, d.j
	switch {
	case (r.lone(j) || r.info[j].form&formOther != 0 || w.Classes.Has(lexicon.Quant) && r.several(j)) &&
		(j-1 > d.start || d.last == entity.Norp) && r.Words[j-1].Is(describing) && !r.article(j-1): // «جندي روسي واحد», «فلسطينيين اثنين», «دول عربية أخرى», «دول عربية عدة»
		return true
	case def && d.suspects(w), d.pointsBack(): // «أحد المهاجمين المشتبه بهم», «في الحملة هذه»
		return true
	case def && j-1 > d.start && !r.article(j-1) && r.Words[j-1].Is(describing) && r.isForm(j, seldomOrigin): // «مسؤول سعودي رفيع المستوى»
		return true
	case !d.complete:
		return !(r.onOccasion(d.p, j) && (def || !w.Is(describing))) && d.completes(w, def) // «تصريح صحفي الجعفري», but «مؤتمر صحفي مشترك»
	case def:
		return d.describes(w)
	case j == d.start+1 && w.Is(persons) && valued(r.Words[d.start], "several", one<<lexicon.Honorific): // «السادة أعضاء المجلس»
		d.complete = false
		return true
	}
	switch {
	case r.info[j-1].stem&listMost != 0 && r.article(j-1): // «الأكثر تمثيلا»
		return true
	case d.last == entity.Office && w.Classes.Has(lexicon.Honorific) && r.namesAnother(j+1): // «الأمين العام دكتور فلان»
		return true
	case w.Is(rankWords) && r.Words[j-1].Is(rankWords): // «الفريق أول ركن», «اللفتنانت كولونيل»
		return true
	}
	return w.Is(describing) && d.describedOn() && !(w.Classes.Has(lexicon.TimeUnit) && r.at(j+1, timeWord)) // but «نظيره يومي الاثنين والثلاثاء»
}

// pointsBack reports at token j a demonstrative that points at the thing before it: «في الحملة هذه», «تصريحات الوزير هذه».
func (d *phraseReader) pointsBack() bool {
	r, j := d.r, d.j
	return d.complete && r.isForm(j, seldomThis) && r.plain(j) && !(j+1 < r.end && r.article(j+1)) &&
		r.info[d.p.head].class&(isActor|isPerson) == 0 && r.sex(d.p) == lexicon.Feminine
}

// oneBehindForce reports at token j a single person with the article behind a body or a force, who is none of its adjectives: «اعتقلت القوات الشاب», «قتل
// الجيش الأسير».
func (d *phraseReader) oneBehindForce(w *lexicon.Word) bool {
	r, p, j := d.r, d.p, d.j
	if !w.Is(humanOrPost) || !w.Feature.Has(lexicon.Singular) || w.Feature.Any(lexicon.Plural|lexicon.Feminine) || r.ends(j, endTa) {
		return false
	}
	head, c := r.Words[p.head], r.info[p.head].class
	if j == p.head+1 && head.Is(persons) && head.Feature.Only(lexicon.Plural) && r.article(p.head) && r.behind(p.first, verb) { // «اعتقل الجنود الشاب»
		return true
	}
	force := isForce(head)
	body := c&isBody != 0 && c&isPerson == 0
	crowd := head.Is(persons) && severalOf(head) && j > p.head+1 && r.behind(p.first, verb) // «قتل جنود الاحتلال الأسير»
	if w.Is(describing) {                                                                   // «المجلس القيادي», «المركز الصحفي»
		return w.Is(posts) && r.behind(p.first, verb) && (force || (body || crowd) && r.nameFrom(j+1) >= 0 && r.plain(j+1))
	}
	return force || body || crowd
}

// describedOn reports before token j an indefinite noun or adjective that another adjective may follow: «مسؤول غاني رفيع».
func (d *phraseReader) describedOn() bool {
	r, before := d.r, d.j-1
	return !r.article(before) && (d.last == "" || (d.last == entity.Norp || d.last == entity.Office) && r.Words[before].Is(describing))
}

// describes reports that the definite word at token j tells more of the definite phrase, and is not another's name or noun.
func (d *phraseReader) describes(w *lexicon.Word) bool {
	r, p, j := d.r, d.p, d.j
	if more, sure := d.surelyDescribes(w); sure {
		return more
	}
	if d.takesPart(w) || d.ofGroups(w) {
		return true
	}
	if !w.Is(leading) && w.Is(things) && !w.Is(describing) ||
		j+1 < d.limit && (d.honouredOther(w) || d.rankedOther(w)) {
		return false
	}
	if d.last == entity.Person && !w.Is(posts) && !agentive(w) ||
		(d.last == entity.GPE || d.last == entity.Org) && w.Classes.Has(lexicon.Human) && !w.Is(describing) { // «اعتقلت إسرائيل الأسير»
		return false
	}
	if !w.Is(styles) && (!adjectival(w) || !w.Is(describing) && r.nounTrigger(j)) { // «أدى الوزير اليمين»
		return false
	}
	if r.foreignPlural(p, j) || r.foreignSingular(p, j) {
		return false
	}
	return w.Known() || j-1 <= p.head || strings.HasSuffix(w.Text, "ة") || !strings.HasSuffix(r.Words[j-1].Text, "ة") // not «السلطات الإسرائيلية التميمي»
}

// surelyDescribes is [phraseReader.describes] where the endings or the words beside leave no doubt.
func (d *phraseReader) surelyDescribes(w *lexicon.Word) (more, sure bool) {
	r, p, j := d.r, d.p, d.j
	switch {
	case j == p.head+1 && r.info[p.head].class&isWeapon != 0 && r.weaponEnd(p.head) == j+1: // «الرصاص الحي»
		return true, true
	case r.ends(j-1, endUn) && r.ends(j, endIn) && r.closed(j-1): // «انتقد المحللون المسؤولين»
		return false, true
	case d.postOfAnother(w), d.oneBehindForce(w), d.manyBehindForce():
		return false, true
	case r.apposed(p, j, d.last):
		return true, true
	case d.behindCounted() == p.head && agentive(w) && r.info[p.head].ending&r.info[j].ending&(endUn|endIn) != 0 && r.article(p.head): // «الصحفيون المعتصمون»
		return true, true
	case d.participleOfMany(w), d.befallen(w): // «أهالي الجنود المخطوفين الحكومة»
		return true, true
	case j == p.head+1 && r.ends(p.head, endAt) && r.outer[j] < 0 && strings.HasSuffix(w.Text, "ية") && (w.Is(describing) || !w.Is(placeHeads|one<<lexicon.OrgHead)): // «المنظمات الحقوقية»: of people and things alike; not «قصفت الطائرات القرية»
		return true, true
	case r.ends(j, endAt) && !r.ends(p.head, endAt): // «المفوضية المساعدات»
		return false, true
	case w.Is(1<<lexicon.Rank) && !w.Is(adjectives) && d.last != entity.Office &&
		r.info[p.head].class&(isActor|isPerson) == isActor && (!r.Words[p.head].Is(persons|posts) || r.ends(p.head, endAt)): // «أوقفت السلطات الجنرال»
		return false, true
	case d.last == entity.GPE && j == p.head+1 && d.countryActs(w): // «أيدت فرنسا المشروع»
		return false, true
	case r.disagrees(p, j) || r.opensName(p, j) || r.addresses(p, j): // «أطلع الوزير النواب», «في استقبال الوفد السادة فلان وفلان»
		return false, true
	case d.last == entity.Person && d.ofNamed(w): // «حملة ترامب الانتخابية»
		return true, true
	}
	ofLand := d.last == entity.GPE || r.hasPronoun(j-1) && r.info[j-1].class&(isState|isPlace) != 0
	return false, ofLand && p.first > r.first && r.masdar(p.first-1) && !r.article(p.first-1) && r.isForm(j, seldomFirm) // «رفض الأردن القاطع», «رفض بلاده القاطع»
}

// postOfAnother reports at token j an office that the one named before it, or a body, does not have: «استقبل الوزير فلان السفير», «استقبل فلان السفراء», «دعت النقابة الأطباء», not
// «اللجنة المشرفة».
func (d *phraseReader) postOfAnother(w *lexicon.Word) bool {
	r, p, j := d.r, d.p, d.j
	if !w.Is(posts) || w.Is(describing) {
		return false
	}
	several := severalOf(w) && !p.plural(r)
	if d.last == entity.Person {
		return p.mention >= 0 && (r.officeAt(p.head) || several)
	}
	head := r.Words[p.head]
	ofBody := d.last == "" && j == p.head+1 && head.Classes.Has(lexicon.OrgHead) && r.article(p.head) && !head.Is(persons)
	return ofBody && (several || !agentive(w) && !r.ends(j, endTa))
}

// participleOfMany reports at token j a participle in the plural that tells of the people before it, who are no subject: «تسعة من القادة المتهمين», not «انتقد القادة المتهمين».
func (d *phraseReader) participleOfMany(w *lexicon.Word) bool {
	r, p, j := d.r, d.p, d.j
	if j != p.head+1 || !agentive(w) || !r.ends(j, endUn|endIn) || p.first > r.first && r.parts[p.first-1] == verb {
		return false
	}
	return r.article(j-1) && r.Words[j-1].Is(persons) && r.Words[j-1].Feature.Has(lexicon.Plural)
}

// takesPart reports that the word at token j, which may be a verbal noun, is a participle that tells of the several before it what they take part in: «الدول [المشاركة] في المؤتمر».
// Behind a verb it is what they refuse or want, unless something else follows: «رفضت الأحزاب المشاركة في الحوار», but «أكدت الدول المشاركة في المؤتمر دعمها».
func (d *phraseReader) takesPart(w *lexicon.Word) bool {
	r, p, j := d.r, d.p, d.j
	if !w.Feature.Has(lexicon.Masdar) || !agentive(w) || !r.ends(j, endTa) || !r.article(p.head) || !r.Words[p.head].Feature.Has(lexicon.Plural) || j+1 >= r.end {
		return false
	}
	key, at, ok := r.preposition(j + 1)
	if !ok || !r.info[j].takes.has(key) || at >= r.end {
		return false
	}
	if !r.behind(p.first, verb) {
		return true
	}
	q, ok := r.np(at)
	return ok && d.goesOnWith(key, q.end)
}

// ofGroups reports that the word in «ة» at token j, which is a noun of people too, is a participle that tells of the groups directly before it: «الأسر النازحة», not «الوزير النازحة».
func (d *phraseReader) ofGroups(w *lexicon.Word) bool {
	r, p := d.r, d.p
	if d.j != p.head+1 || !agentive(w) || w.Feature.Has(lexicon.Masdar) || !w.Is(persons) || !r.ends(d.j, endTa) || r.outer[d.j] >= 0 || !r.article(p.head) {
		return false
	}
	rd, ok := r.Words[p.head].Find(lexicon.Human)
	return ok && rd.Feature.Has(lexicon.Plural) && (rd.Entry.Value == "group" || strings.HasSuffix(rd.Entry.Name, "ة")) // «أسرة»
}

// goesOnWith reports at token k what the verb before the phrase is of, besides what the preposition key leads in: a clause, an object, or what another preposition leads in.
func (d *phraseReader) goesOnWith(key symbol, k int) bool {
	r := d.r
	switch {
	case k >= r.end:
		return false
	case r.parts[k] == comp:
		return true
	case r.parts[k] == nominal && r.apart(k):
		return !r.reason(k) && !r.circumstance(k)
	}
	other, _, ok := r.preposition(k)
	return ok && other != key && r.takenBy(d.p, other, anyType)
}

// ofNamed reports at token j an adjective in «ة» that tells of the thing with which the phrase begins, and not of the man whose it is, named directly before: «حملة ترامب
// الانتخابية», «تصريحات عباس المعادية للسامية».
func (d *phraseReader) ofNamed(w *lexicon.Word) bool {
	r, p, j := d.r, d.p, d.j
	if !r.ends(j, endTa) || !w.Is(describing) || w.Is(persons|posts) || r.info[p.head].class&isPerson != 0 || r.outer[p.head] >= 0 || r.Words[p.head].Is(persons|placeHeads) || r.sex(p) != lexicon.Feminine {
		return false
	}
	m := r.outer[j-1]
	return m >= 0 && r.Mentions[m].First == p.head+1 && !r.nounTrigger(j)
}

// honouredOther reports at token j an honorific before the name of someone whom the phrase does not tell of: «في نواكشوط السيد فلان», «في مكتبه الدكتور فلان».
func (d *phraseReader) honouredOther(w *lexicon.Word) bool {
	r := d.r
	if !w.Classes.Has(lexicon.Honorific) || d.last == entity.Office || r.Words[d.p.head].Is(persons|titled|styles) {
		return false
	}
	k := d.j + 1
	return r.startsWith(k, entity.Person) || k+1 < r.end && (r.isQuote(k) || r.sign(k) == '(') && r.startsWith(k+1, entity.Person) // «أوقفت الشرطة المدعو (م.ع)»
}

// rankedOther reports the same of a rank: «مدير الأمن في المدينة العقيد فلان», «انتخب المؤتمر اللواء فلانا».
func (d *phraseReader) rankedOther(w *lexicon.Word) bool {
	r, p, j := d.r, d.p, d.j
	if !w.Classes.Has(lexicon.Rank) || r.Words[p.head].Is(persons) {
		return false
	}
	return (d.last == "" && j == p.head+1 || d.last == entity.GPE && r.behind(p.first, prep) || d.within()) && r.titledName(j+1)
}

// befallen reports at token j a participle that tells what has become of the people before it, which is their adjective where it has a subject's ending
// or an object stands behind it: «طالب الجنود المخطوفون», «طالب أهالي الجنود المخطوفين الحكومة», not «اتهم أهالي القتلى المعتقلين بالكذب».
func (d *phraseReader) befallen(w *lexicon.Word) bool {
	r, j, k := d.r, d.j, d.behindCounted()
	of := r.Words[k]
	if r.outer[j] >= 0 || r.outer[k] >= 0 || !w.Feature.Has(lexicon.Patient) || w.Is(posts) ||
		!r.ends(j, endUn|endIn) || !r.article(k) || !of.Is(persons) || !severalOf(of) {
		return false
	}
	if r.ends(j, endUn) {
		return !r.ends(k, endIn)
	}
	return !r.ends(k, endUn) && r.at(j+1, nominal) && r.article(j+1) && r.apart(j+1) && !r.Words[j+1].Is(describing)
}

// behindCounted gives the token before token j, over a number with the article that tells how many they are: «المتهمون الأربعة الموقوفون».
func (d *phraseReader) behindCounted() int {
	k := d.j - 1
	if k > d.p.head && d.r.article(k) && d.r.Words[k].Is(numbers) {
		k--
	}
	return k
}

// countryActs reports that the country before the definite word at token j does something, as the word is no adjective of a country: «أيدت فرنسا المشروع».
func (d *phraseReader) countryActs(w *lexicon.Word) bool {
	r, p := d.r, d.p
	if !r.behind(p.first, verb) && p.clitic&normalize.Wa == 0 || r.sex(p) != lexicon.Feminine || !r.startsActor(p.head) {
		return false
	}
	return !w.Is(1<<lexicon.Rank) && (!strings.HasSuffix(w.Text, "ة") || w.Classes.Has(lexicon.OrgHead)) && !w.Feature.Any(lexicon.Plural|lexicon.Dual)
}

// completes reports that the word at token j may be the complement of the noun before it, or its adjective.
func (d *phraseReader) completes(w *lexicon.Word, def bool) bool {
	r, p, j := d.r, d.p, d.j
	switch {
	case !def && r.closed(j-1) && (!r.ends(j-1, endIn) && r.ends(j, endIn) || r.ends(j, endAt)): // «شابان شهيدين», «حمل متظاهرون لافتات»
		return false
	case !def && r.closed(j-1) && r.ends(j-1, endUn) && w.Is(persons) && (!w.Feature.Has(lexicon.Plural) || !w.Is(describing)) && !r.ends(j, endUn): // «قتل مسلحون شقيق الوزير», «هاجم مسلحون رجال الشرطة»
		return false
	case !def && r.closed(j-1) && (!r.alike(j-1, j) || r.ends(j-1, endUn) && r.ends(j, endAlef) && w.Feature.Has(lexicon.Accusative)): // «هاجم مسلحون مركزا للشرطة», «متظاهرون مقر القنصلية»
		return false
	case r.hasPronoun(j) && r.masdar(j) && !w.Classes.Has(lexicon.Domain) && (r.info[p.head].class&isPerson != 0 || r.info[p.head].stem&listWitness != 0) && r.wordsBegin(j+1): // «نقلت عن مسؤول قوله إن»
		return false
	case d.ownDeed(w): // «أكد مسؤول رفضه القرار»
		return false
	case def:
		return !d.ended(w) && !d.shoots() // not «فتح مسلح النار على …»
	case j == p.head+1 && r.peopleCounted(p) && !w.Is(describing) && !r.ends(j, endUn|endIn) &&
		r.at(j+1, nominal) && r.apart(j+1) && (r.article(j+1) || r.outer[j+1] >= 0): // «اقتحم 200 مستوطن باحات المسجد»
		return false
	case j-1 == p.head && p.head > p.first && r.counts(j-2) && r.accusative(j-1) && d.notOfCounted(w): // «حمل 25 متظاهرا لافتات», «قضى عشرون مهاجرا غرقا»
		return false
	case !def && d.unlikeAdjective(w): // «بأغلبية كبيرة مشروع القانون»
		return false
	case j-1 > d.start && r.Words[j-1].Is(describing) && !w.Is(describing) && !r.Words[j-1].Classes.Has(lexicon.Domain):
		if agentive(w) && r.weaponEnd(p.head) == j && r.ends(j, endTa) && r.ends(j-1, endTa) && !w.Is(persons|things|one<<lexicon.NounWord) && r.at(j+1, prep) { // «عبوة ناسفة مزروعة على الطريق»
			return true
		}
		return j-1 == p.head+1 && r.deedOfMost(p.head) // «تشكيل أول حكومة مدنية»; of a domain «وزراء خارجية دول الخليج»
	}
	return true
}

// ownDeed reports that the deed at token j, with a pronoun, is what those say of whom the indefinite noun before it, behind a verb of saying, tells: «أكد مسؤول رفضه
// القرار», «أكدت طالبة تعرضها للضرب», not «قال وزير دفاعها», «أعلن رئيس اتحادهم».
func (d *phraseReader) ownDeed(w *lexicon.Word) bool {
	r, p, j := d.r, d.p, d.j
	if j != p.head+1 || !r.masdar(j) || !r.hasPronoun(j) || w.Is(heads|one<<lexicon.Domain) {
		return false
	}
	says := p.first > r.first && r.parts[p.first-1] == verb && r.info[p.first-1].says
	return says && p.head == p.first && p.clitic == 0 && !r.article(p.head) && r.info[p.head].class&isActor != 0
}

// notOfCounted reports that the word at token j does not describe the counted noun before it, which has no complement: «25 متظاهرا لافتات», «عشرون مهاجرا غرقا»,
// not «13 جنديا روسيا», «25 متظاهرا آخرين».
func (d *phraseReader) notOfCounted(w *lexicon.Word) bool {
	r, j := d.r, d.j
	if w.Is(describing) || r.ends(j, endIn|endUn) || r.info[j].core&coreUn != 0 || r.likeCountry(j) {
		return false
	}
	return !r.accusative(j) || r.info[d.p.head].class&isPerson != 0 && w.Known() && !agentive(w) && !w.Is(persons|adjectives)
}

// likeCountry reports at token j an adjective of people in the accusative that is written as the name of their country, which does not stand there: «13 جنديا روسيا».
func (r *reader) likeCountry(j int) bool {
	w := r.Words[j]
	return r.outer[j] < 0 && w.Classes.Has(lexicon.Name) && w.Cut.Proclitics == 0 && strings.HasSuffix(w.Text, "يا")
}

// unlikeAdjective reports at token j a noun that may be an adjective too, behind an adjective in ة, whose noun it does not go with: «كبيرة مشروع».
func (d *phraseReader) unlikeAdjective(w *lexicon.Word) bool {
	r, j := d.r, d.j
	if j-1 <= d.start || !r.Words[j-1].Is(adjectives) || !r.ends(j-1, endTa) || r.outer[j-1] >= 0 || r.article(j-1) {
		return false
	}
	return w.Is(one<<lexicon.NounWord) && w.Is(describing) && !r.ends(j, endTa) && r.outer[j] < 0 && w.Feature.Has(lexicon.Masculine)
}

// ended reports that the phrase ends before the definite word at token j, as the indefinite word before it takes no complement: «دول أخرى الهجوم»,
// «12 مسلحا القرية».
func (d *phraseReader) ended(w *lexicon.Word) bool {
	r, p, last := d.r, d.p, d.j-1
	switch {
	case r.closed(last):
		return true
	case last > d.start && !r.article(p.head) && r.takesNone(last) && r.agreesInTa(p.head, last) && !r.isForm(d.j, seldomOrigin): // «مصدر أمني السلطات»
		return true
	case last > d.start && (r.info[last].form&formOther != 0 || r.several(last) || r.lone(last) && r.plain(last) || r.ofNation(last) && !r.isForm(d.j, seldomOrigin)):
		return true
	case last == p.head && p.head > p.first:
		if w.Is(placeHeads|persons) && r.band(p) { // «مجموعة مسلحة القرية»
			return true
		}
		if !w.Is(describing) && r.severalCounted(p) { // «ثلاثة خبراء السلطات»
			return true
		}
		if !w.Is(describing) && r.Tokens[p.head-1].Kind == normalize.Number && r.info[p.head].class&isActor != 0 && r.Words[p.head].Feature.Has(lexicon.Singular) { // «30 دولة الهجوم»
			return true
		}
		return r.ends(last, endAlef) && (r.Tokens[p.head-1].Kind == normalize.Number || r.counts(p.head-1) && r.accusative(last)) ||
			r.Words[p.head-1].Classes.Has(lexicon.Scale) && w.Is(placeHeads) && r.info[p.head].class&isPerson != 0 // «20 ألف شخص المناطق»
	case last > p.head && (w.Is(placeHeads) || d.anotherActs(w) || w.Is(posts) && w.Feature.Only(lexicon.Singular) && !w.Is(describing)): // «جماعة مسلحة القرية», «أحزاب معارضة الحكومة», «مسؤول كبير السفير»
		return !r.article(p.head) && !r.article(last) && r.Words[last].Is(describing) && r.outer[last] < 0
	}
	return false
}

// band reports a group of people that an adjective describes, where the group might also count those of whom the adjective tells: «مجموعة مسلحة».
func (r *reader) band(p *phrase) bool {
	return p.head == p.first+1 && r.Words[p.first].Classes.Has(lexicon.Quant) && r.ends(p.first, endTa) && r.ends(p.head, endTa) && !r.article(p.first) && !r.article(p.head)
}

// agreesInTa reports that the indefinite adjective at token i goes with the noun at token head by its ة: «مصادر محلية», not «استخدام تقنية».
func (r *reader) agreesInTa(head, i int) bool {
	if r.ends(i, endTa) {
		return r.ends(head, endTa|endAt) || r.Words[head].Feature.Has(lexicon.Plural)
	}
	return !r.ends(head, endTa|endAt)
}

// takesNone reports at token i an indefinite adjective that ends in ي by itself, which has no complement: «مصدر أمني», «جماعات حقوقية», not «شديدي الخطورة», «وزير
// خارجية».
func (r *reader) takesNone(i int) bool {
	w := r.Words[i]
	if r.article(i) || r.outer[i] >= 0 || w.Cut.Enclitic != 0 || w.Is(heads|one<<lexicon.Domain) {
		return false
	}
	for k := range w.Readings {
		if rd := &w.Readings[k]; (rd.Class == lexicon.Adj || rd.Class == lexicon.Nisba) && !rd.Feature.Has(lexicon.Construct) && strings.HasSuffix(rd.Entry.Name, "ي") {
			return true
		}
	}
	return false
}

// anotherActs reports that the definite word at token j tells of others than those whose noun opens the phrase and whom an adjective ends, which has no
// complement: «دعت أحزاب معارضة الحكومة», but «محادثات متعددة الأطراف», «وزارة خارجية الحكومة», «لجنة متابعة المسؤولين».
func (d *phraseReader) anotherActs(w *lexicon.Word) bool {
	r, last := d.r, d.j-1
	if r.info[d.p.head].class&(isActor|isPerson) == 0 || r.masdar(d.p.head) || r.info[d.j].class&(isActor|isPerson) == 0 || w.Is(describing) || !r.ends(last, endTa) {
		return false
	}
	of := r.Words[last]
	return !of.Classes.Has(lexicon.Domain) && (!of.Feature.Has(lexicon.Masdar) || severalOf(r.Words[d.p.head]))
}

// deedOfMost reports at token k a deed before «أول», «أكبر» and their like, whose noun follows.
func (r *reader) deedOfMost(k int) bool {
	return r.info[k+1].form&formMost != 0 && !r.hasPronoun(k) && (r.masdar(k) || r.nounTrigger(k))
}

// peopleCounted reports people with their number before them, in the singular, which takes no definite complement: «200 مستوطن».
func (r *reader) peopleCounted(p *phrase) bool {
	w := r.Words[p.head]
	return p.head > p.first && w.Is(persons) && w.Feature.Has(lexicon.Singular) && r.counted(p.head-1)
}

// severalCounted reports those who act, in the plural and with their number before them, which takes no definite complement either: «ثلاثة خبراء», «خمس دول», not «عشرات أنصار
// الحزب».
func (r *reader) severalCounted(p *phrase) bool {
	n, w := p.head-1, r.Words[p.head]
	if n < p.first || !w.Feature.Only(lexicon.Plural) || r.info[p.head].class&(isActor|isPerson) == 0 {
		return false
	}
	return r.Tokens[n].Kind == normalize.Number || r.Words[n].Is(numbers) && !r.Words[n].Is(one<<lexicon.Scale|one<<lexicon.Quant)
}

// shoots reports that the definite word at token j is what someone fires or throws, behind the verb and an indefinite noun of who
// does it.
func (d *phraseReader) shoots() bool {
	r, p, j := d.r, d.p, d.j
	if !r.info[j].lists.has(rareFired) {
		return false
	}
	if j-1 > p.head && !r.article(p.head) && !r.article(j-1) && r.Words[j-1].Is(describing) { // «مسلحون يستقلون دراجة نارية النار على …»
		return true
	}
	return p.first > r.first && p.head == p.first && p.clitic == 0 && r.parts[p.first-1] == verb && (r.startsActor(p.head) || r.Words[p.head].Classes.Has(lexicon.Nisba)) && r.verbTells(p.first-1, "attack")
}

// addresses reports at token j an honorific of several behind one that is not: «الوفد السادة».
func (r *reader) addresses(p *phrase, j int) bool {
	w := r.Words[j]
	return w.Classes.Has(lexicon.Honorific) && valued(w, "several", one<<lexicon.Honorific) && !r.Words[p.head].Feature.Has(lexicon.Plural)
}

// unmanned gives the end of a weapon's name of several words with دون that begins at token j,
// before a preposition: «طائرة بدون طيار».
func (r *reader) unmanned(j int) int {
	if r.info[j+1].core&(coreNoBy|coreNo) == 0 && r.info[j+2].core&coreNo == 0 {
		return j
	}
	return r.weaponEnd(j)
}

// weaponEnd gives the end of a weapon's name of several words that begins at token i, or i.
func (r *reader) weaponEnd(i int) int {
	for _, m := range r.matches(i, one<<lexicon.Weapon) {
		if m.Entry.Class == lexicon.Weapon && m.Last > i+1 {
			return m.Last
		}
	}
	return i
}

// several reports at token j an adjective of how many the indefinite noun before it tells of: «دول عربية عدة», not «عدة مرات».
func (r *reader) several(j int) bool {
	return r.Words[j].Classes.Has(lexicon.Quant) && r.isForm(j, seldomSeveral) && !r.article(j-1) &&
		(j+1 >= r.end || r.parts[j+1] != nominal || r.article(j+1) || r.proclitics(j+1) != 0)
}

// lone reports at token j a one or two that counts the noun before it: «جندي روسي واحد».
func (r *reader) lone(j int) bool {
	return r.info[j].form&formOne != 0 && (j+1 >= r.end || r.info[j+1].self != prepFrom)
}
