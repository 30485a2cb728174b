package event

import (
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Times that are of something else than the trigger's deed: of another deed, of what describes a noun, an age, a term.

// datesDeed reports that the time mn at token k may be the deed's: no age, term or bracketed date, and no date of another thing.
func (f *frame) datesDeed(k int, mn *entity.Mention) bool {
	r := f.r
	if r.info[k].stem&listNever != 0 || f.ofTerm(mn) || r.age(mn) || r.firstSince(mn) ||
		r.bracketedIn(mn) || f.overlaps(&phrase{start: mn.Start, stop: mn.End}) {
		return false
	}
	if f.ofState(mn) {
		return false
	}
	d := r.behindDated(k)
	return d < 0 || f.t.kind == byNoun && r.chunkOf[d] == r.chunkOf[f.at] || f.ownDate(d)
}

// timeOfOther reports a time behind the trigger that is not its own: in the quotation that someone says, «قال "الآن نستريح"»; of what a noun asks
// for, «دعوات إلى التظاهر السبت»; of the clause around a relative one that tells what is so, apart from it, «البلدة التي يحتلها الجيش، اليوم، …».
func (f *frame) timeOfOther(m *entity.Mention) bool {
	r := f.r
	if m.First < f.end {
		return false
	}
	switch {
	case f.rule.is(demand) && f.t.kind == byNoun:
		a := f.fillerBehind(roleContent)
		return a != nil && m.Start > a.start
	case f.rule.is(speech) && f.t.kind == byVerb:
		quoted := false
		for k := f.end; k < m.First; k++ {
			quoted = quoted != r.isQuote(k)
		}
		return quoted
	case f.t.kind == byVerb && f.relative:
		return isPresent(r.info[f.at].tense) && r.plain(f.at) && r.comma(m.First-1) && !r.toCome(m)
	}
	return false
}

// farBehind reports that another deed, which the trigger's came after or of, stands between it and token i far behind it, where the time is that
// of the other: «طردت … ردا على تسميم العميل السابق وابنته في المدينة قبل أيام».
func (f *frame) farBehind(i int) bool {
	const far = 14
	r := f.r
	for k := f.end + 1; i >= f.end+far && k < i; k++ {
		w := r.Words[k]
		if r.parts[k-1] != prep || r.parts[k] != nominal || r.outer[k] >= 0 || !w.Feature.Has(lexicon.Masdar) && !r.nounTrigger(k) {
			continue
		}
		if r.since(k-1) && r.info[k-1].form&(formDuring|formWhile) == 0 ||
			valued(r.Words[k-1], "cause", one<<lexicon.Prep) || k-2 > f.end && r.info[k-2].stem&listReason != 0 {
			if p := r.phraseOf(k); p == nil || !f.overlaps(p) {
				return true
			}
		}
	}
	return false
}

// datesOther reports a date far behind the trigger, directly behind the known deed that it is of: «القاضي المسؤول عن التحقيق في محاولة
// الانقلاب الفاشلة في 2016».
func (f *frame) datesOther(m *entity.Mention) bool {
	const far = 6
	r := f.r
	k := m.First - 1
	if k <= f.end+far || m.Type != entity.Date || r.Words[m.First].Is(one<<lexicon.Weekday|one<<lexicon.RelTime|one<<lexicon.Prep) {
		return false
	}
	if r.parts[k] == prep && r.info[k].prep == prepIn {
		k--
	}
	p := r.phraseOf(k)
	if p == nil || p == f.phrase() {
		return false
	}
	if p.end != k+1 || p.first <= f.end+1 || p.before != prep || r.info[p.first-1].prep == prepFrom ||
		r.since(p.first-1) || !p.definite || f.overlaps(p) || f.rule.is(casualty) && len(m.Value) > len("2016-01") {
		return false
	}
	for i := p.first; i < p.end; i++ {
		if r.outer[i] < 0 && r.parts[i] == nominal && (r.nounTrigger(i) && r.masdar(i) || i == p.head && r.info[i].stem&listHypothetical != 0) {
			return true
		}
	}
	return false
}

// mainGoesOn reports that the time behind a relative clause stands in the clause around it, whose object follows: «أعلنت اللجنة التي
// يقودها الحزب الاثنين النتائج الأولية».
func (f *frame) mainGoesOn(m *entity.Mention) bool {
	r, k := f.r, m.Last
	if m.First <= f.end || !r.at(k, nominal) || r.parts[m.First-1] != nominal || r.outer[k] >= 0 {
		return false
	}
	if w := r.Words[k]; w.Cut.Proclitics != normalize.Article || !r.article(k) || w.Is(describing) && !w.Is(persons) {
		return false
	}
	at := int(r.Tokens[k].Start)
	for i := range f.fillers {
		if a := &f.fillers[i]; a.start <= at && at < a.stop {
			return false
		}
	}
	return true
}

// ofEarlier reports that a time at token k is when something before it in its clause was, of which what stands behind
// token lo is told; far where the clause may begin before that: «بعد إعلان الصدر، الاثنين، عن …», «في مؤتمر عقد مساء».
func (r *reader) ofEarlier(lo, k int, far bool) bool {
	apart := false
	for i := k - 1; i >= r.first && i > k-14; i-- {
		switch r.parts[i] {
		case verb:
			return !apart && !(r.aux(i) && !r.info[i].object) && (i == lo-1 || far)
		case comp, rel, conj:
			return false
		case mark:
			apart = true
		case prep:
			if r.since(i) && i+1 < k && r.parts[i+1] == nominal && r.info[i].form&formDuring == 0 {
				return true
			}
		}
	}
	return false
}

// underAnother reports that the noun completes another deed behind token k, for or in which it is told: «بدأت الجامعة أمس اجتماعا
// لمواجهة العدوان», «شارك أمس في احتفال تدشين السفارة».
func (f *frame) underAnother(k int) bool {
	r := f.r
	p := f.phrase()
	if p == nil || r.ends(f.at, endAlef) {
		return false
	}
	h := p.head
	if h >= f.at || h < k || p.before != prep && p.clitic&normalize.La == 0 || r.info[h].stem&listPurpose != 0 || r.outer[h] >= 0 || !r.masdar(h) {
		return false
	}
	for h++; h < f.at; h++ {
		if r.adjective(h) { // «بدعم روسي عملية»
			return false
		}
	}
	return true
}

// otherDeed reports that a preposition of time or a word of a reason leads in the deed at token at, behind the time that
// ends before token i, which is of the deed before: «شنت القوات فجر أمس هجوما ردا على هجوم المدينة».
func (r *reader) otherDeed(i, at int) bool {
	for k := at - 1; k >= i && !r.comma(k); k-- {
		if r.parts[k] == prep && (r.timePrep(k) && r.info[k].form&formDuring == 0 || r.leadsInCause(k)) || r.info[k].stem&listReason != 0 || k < at && r.intends(k) {
			return true
		}
	}
	return false
}

// dates reports at token k a preposition of time with a deed, which has its own place and
// time: «اعتقل … بعد عودته من باريس أمس», «منذ استقلال البلاد عام 1960», so «رغم بدء الهدنة أمس», «مع افتتاح السفارة في القدس».
func (r *reader) dates(k int) bool {
	if r.parts[k] != prep {
		return false
	}
	n, with := k+1, r.info[k].self == prepWith
	if !with && !(r.since(k) && r.info[k].form&(formDuring|formWhile) == 0) {
		key, at, ok := r.preposition(k)
		if !ok || !r.prepIs(key, concedePreps) {
			return false
		}
		n = at
	}
	p := r.phraseOf(n)
	return r.someDeed(n) && (!with || p != nil && !p.is(isActor|isPerson|isBody))
}

// leadsInCause reports at token k words that lead in the deed which another one came of: «اجتماع إثر مقتل العشرات في غزة», «على خلفية احتجاجات في البصرة»,
// «ردا على هجوم في غزة». Who dies or is seized by it is so where and when it was done.
func (r *reader) leadsInCause(k int) bool {
	switch {
	case r.info[k].cause:
		return r.deedAnyhow(k + 1)
	case r.parts[k] == prep && (r.info[k].prep == prepOn || r.info[k].prep == prepIn) && k+1 < r.end && r.isForm(k+1, seldomGround):
		return r.deedAnyhow(k + 2)
	}
	return r.info[k].stem&listReason != 0 && r.parts[k] == nominal && r.at(k+1, prep) && !r.info[k+1].pronominal && r.deedAnyhow(k+2)
}

// deedAnyhow reports at token n a noun that tells of a deed, in no name.
func (r *reader) deedAnyhow(n int) bool {
	return r.at(n, nominal) && (r.masdar(n) || r.nounTrigger(n)) && r.outer[n] < 0
}

// someDeed reports at token n a noun without the article that tells of a deed, in no name: «بدء الهدنة», «احتجاجات واسعة».
func (r *reader) someDeed(n int) bool {
	return r.deedAnyhow(n) && !hasArticle(r.Words[n])
}

// agreed reports at token k a definite participle with what it goes on with, up to token to: the time behind it
// is when that was done, «الاتفاق المبرم مع إيران عام 2015».
func (r *reader) agreed(k, to int) bool {
	if r.parts[k] != nominal || r.outer[k] >= 0 || !r.article(k) || k+1 >= to || k == r.first {
		return false
	}
	p := r.phraseOf(k)
	return r.parts[k-1] == nominal && p != nil && p == r.phraseOf(k-1)
}

// doneAt reports at token k a definite passive participle of the noun before it, behind which stands when that was or will be done:
// «الانتخابات المقررة في مايو», «القانون المعمول به منذ عام 1963».
func (r *reader) doneAt(k int) bool {
	if r.parts[k] != nominal || r.outer[k] >= 0 || !r.article(k) || !r.apart(k) || !r.behind(k, nominal) {
		return false
	}
	if w := r.Words[k]; !w.Feature.Has(lexicon.Patient) || w.Is(persons|placeHeads|one<<lexicon.NounWord|one<<lexicon.Nisba) { // «المشروع», «المسلحين», «المدينة»
		return false
	}
	t := k + 1
	for n := 0; n < 2 && r.at(t, prep); n++ {
		t++
	}
	return r.at(t, timeWord)
}

// describesTrigger reports that the participle at token k, in its own phrase or behind a place, describes the noun that is the trigger: «زيارته
// للمملكة المقررة الجمعة».
func (f *frame) describesTrigger(k int) bool {
	r := f.r
	own, near := f.phrase(), r.phraseOf(k)
	if f.t.kind != byNoun || own == nil || near == nil {
		return false
	}
	return own == near || near.is(isPlace) &&
		r.ends(k, endTa) == (r.ends(f.at, endTa|endAt) || own.head == f.at && r.sex(own) == lexicon.Feminine)
}

// ownDate reports that the participle at token k agrees with the trigger and not with the noun before it, and so tells when
// and where the deed itself was: «القمة العربية للمجلس الأعلى المنعقدة اليوم».
func (f *frame) ownDate(k int) bool {
	r := f.r
	p, q := f.phrase(), r.phraseOf(k)
	if f.t.kind != byNoun || p == nil || q == nil || p == q {
		return false
	}
	own, near := r.ends(f.at, endTa), r.ends(q.head, endTa)
	return own != near && own == r.ends(k, endTa)
}

// measures reports a length of time that tells how far from another deed: «بعد أيام من مقتله».
func (r *reader) measures(m int) bool {
	mn := &r.Mentions[m]
	k := mn.Last
	if r.at(k, nominal) && r.Words[k].Is(describing) { // «بعد ساعات قليلة من …»
		k++
	}
	if k+1 >= r.end || r.info[k].self != prepFrom || r.parts[k+1] != nominal || r.outer[k+1] >= 0 {
		return false
	}
	return lasts(mn) && r.info[k+1].form&formEver == 0 && (r.timePrep(mn.First) || r.behind(mn.First, prep) && r.timePrep(mn.First-1))
}

// measuresAt reports that such a length of time begins at token k.
func (r *reader) measuresAt(k int) bool {
	m := r.outer[k]
	return m >= 0 && r.Mentions[m].First == k && r.measures(m)
}

// measuredFrom reports that what stands before token k tells before, after or how long from another deed the trigger's was, and so has
// the place there: «جاء الهجوم بعد أيام من مقتل جندي في البلدة».
func (f *frame) measuredFrom(k int) bool {
	const reach = 14
	for i := k - 1; i >= f.r.first && i > k-reach && i != f.at && f.r.parts[i] != verb && f.r.parts[i] != mark; i-- {
		if f.r.parts[i] == timeWord && f.r.measuresAt(i) || i >= f.end && f.r.dates(i) && f.r.info[i-1].self != prepOn { // not «على بعد»; «هجوم على حاجز مع بدء إضراب في المدينة»
			return true
		}
	}
	return false
}

// overAside gives the token of the comma that closes the relative clause which the pronoun at token k opens behind a comma, before token to: what
// stands in it is of someone else, «بحث مع نظيره، الذي يزور باريس حاليا، الأزمة»; or k.
func (f *frame) overAside(k, to int) int {
	const reach = 16
	r := f.r
	if k == r.first || !r.comma(k-1) || f.t.kind == byNoun && f.phrase() != nil && r.phraseOf(k-2) == f.phrase() { // «الحملة العسكرية، التي بدأت أمس، على …»
		return k
	}
	for i := k + 1; i < min(to, k+reach); i++ {
		if r.comma(i) {
			return i
		}
	}
	return k
}

// ofTerm reports a time that is none of the deed: how long something else lasts, «لولاية من خمس سنوات», «لفترة مدتها ست سنوات»,
// «السجن سنتين», or which of several it is, «للجمعة الخامسة على التوالي», or which year's, «موازنة الدولة لعام 2026».
func (f *frame) ofTerm(m *entity.Mention) bool {
	r := f.r
	if !lasts(m) {
		if r.Words[m.First].Cut.Proclitics&normalize.La == 0 {
			return false
		}
		for k := m.First + 1; k <= m.Last && k < r.end; k++ {
			if r.Words[k].Classes.Has(lexicon.Ord) {
				return true
			}
		}
		return len(m.Value) == 4 && !(f.t.kind == byNoun && m.First > r.first && r.chunkOf[m.First-1] == r.chunkOf[f.at]) // «موازنة الدولة للسنة المالية 2026», «القانون 5 لسنة 2019», but «انتخابات الرئاسة لعام 2019»
	}
	if f.slotOf(roleSentence) != nil {
		return true
	}
	k := m.First - 1
	if k-1 < r.first {
		return false
	}
	long := r.info[k].form&formLasting != 0
	if !long && (r.info[k].self != prepFrom || r.info[k-1].stem&listMost != 0) { // but «أكثر من ثلاث ساعات»
		return false
	}
	for k--; k > f.at && r.chunkOf[k] < 0; k-- {
	}
	return r.chunkOf[k] >= 0 && r.chunkOf[k] != r.chunkOf[f.at]
}

// firstSince reports a time that says since when something is the first or greatest: «أول زيارة له منذ عامين», «للمرة
// الثانية منذ …», not «معارك مع اللواء السابع منذ الاثنين».
func (r *reader) firstSince(m *entity.Mention) bool {
	k := m.First
	if r.info[k].core&coreSince == 0 {
		if k--; k < r.first || r.parts[k] != prep || !(r.info[k].core&coreSince != 0 || r.info[k].form&formDuring != 0 && lasts(m)) {
			return false
		}
	}
	never := listNever
	if r.info[k].form&formDuring != 0 { // «سافر عدة مرات خلال العامين الماضيين»
		never = 0
	}
	for i := k - 1; i >= r.first && i > k-10 && (r.parts[i] == nominal || r.parts[i] == prep || r.parts[i] == adverb); i-- {
		w := r.Words[i]
		switch {
		case r.info[i].core&coreSince != 0:
			return false
		case i <= k-7 && r.info[i].form&formMost == 0: // so far only «أول زيارة لمسؤول رفيع المستوى إلى غانا منذ عامين»
		case w.Is(1<<lexicon.Ord) && !(r.article(i) && r.inPhraseOf(i, isActor|isPerson)):
			return true
		case r.info[i].stem&never != 0 && w.Cut.Enclitic == 0:
			return true
		case w.Classes.Has(lexicon.Adj) && len(w.Text) == len("اكبر") && strings.HasPrefix(w.Text, "ا") && !r.article(i) && r.info[i+1].self != prepFrom: // «أكبر هجوم منذ عام», not «أكثر من مئة»
			return true
		}
	}
	return false
}

// bracketedIn reports a time that closes a bracket which tells of more, «(جبهة النصرة سابقا)», or years in one, «الرئيس السابق (2012-2017)».
func (r *reader) bracketedIn(m *entity.Mention) bool {
	return m.Last < r.end && r.sign(m.Last) == ')' && m.First > r.first && (r.sign(m.First-1) != '(' || len(m.Value) == 4 || strings.Contains(m.Value, "/"))
}

// ofState reports a time since when the state lasts that a participle before it tells of, which describes something else than the trigger:
// «قتل في الحرب المستمرة منذ أعوام», «اتهموا الداعية المقيم في الولايات المتحدة منذ عام 1999».
func (f *frame) ofState(m *entity.Mention) bool {
	r := f.r
	k := m.First
	if r.info[k].core&coreSince == 0 {
		if k--; k <= f.end || r.info[k].core&coreSince == 0 {
			return false
		}
	}
	k--
	if p := r.phraseOf(k); k > f.end && !r.info[k].lists.has(rareLasting) && p != nil { // over where, or in whose hands, it is so
		if p.end != k+1 || !p.is(isPlace|isBody) || p.first-1 < f.end {
			return false
		}
		if k = p.first - 1; r.parts[k] == prep {
			k--
		}
	}
	return k >= f.end && r.parts[k] == nominal && r.info[k].lists.has(rareLasting) && !r.hasAnd(k) && r.phraseOf(k) != nil && !f.describesTrigger(k) && !f.ownDate(k)
}

// behindDated gives the definite participle before the time at token k, which tells when another thing was done, «البيان الصادر
// الجمعة», «القرض الموقع في 2022», or -1.
func (r *reader) behindDated(k int) int {
	d := k - 1
	if d-1 > r.first && r.parts[d] == prep && r.info[d].self == prepIn && (r.article(d-2) || r.outer[d-2] >= 0) { // not «مليون شخص الموقع في عام»
		d--
	}
	if d >= r.first && r.info[d].stem&listDated != 0 && r.article(d) {
		return d
	}
	return -1
}

// age reports a length of time that tells how old someone is: «(17 عاما)», «البالغ من
// العمر 18 عاما», «شابا في العقد الثاني من العمر», «رجل في الأربعينيات».
func (r *reader) age(m *entity.Mention) bool {
	i := m.First - 1
	if k := m.Last; k+1 < r.end && r.info[k].self == prepFrom && r.info[k+1].form&formAge != 0 {
		return true
	}
	if len(m.Value) == len("194") && i > r.first && r.info[i].prep == prepIn { // a decade
		w := r.Words[i-1]
		return r.parts[i-1] == nominal && w.Is(persons) && w.Feature.Has(lexicon.Singular) && !r.article(i-1)
	}
	if !lasts(m) || i < r.first {
		return false
	}
	if r.comma(i) && m.Last < r.end && (r.comma(m.Last) || r.info[m.Last-1].core&coreYears != 0) && i > r.first && r.someone(i-1) { // «أحمد حسن، 18 عاما، …», «زوجته، 25 عاما، …»
		return true
	}
	return r.sign(i) == '(' || r.sign(i) == '«' || r.info[i].form&formAge != 0
}
