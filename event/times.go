package event

import (
	"strings"
	"time"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// When a deed was.

// when fills the time: the one behind the trigger up to token to, or in the clause of tokens [from2, to2) that says when it was; else that of the meeting
// at which it is said; else the one beside its verb.
func (f *frame) when(at, to, from2, to2 int) {
	r := f.r
	m := f.timeIn(f.from, to)
	if m >= 0 && f.relative && f.t.kind == byVerb && f.mainGoesOn(&r.Mentions[m]) {
		return
	}
	if m < 0 {
		m = f.timeBehindContent()
	}
	if m < 0 {
		m = f.behindCharge()
	}
	if m < 0 {
		m, to = f.timeIn(from2, to2), to2
	}
	if m >= 0 && !f.timeOfOther(&r.Mentions[m]) && !f.farBehind(r.Mentions[m].First) && !f.datesOther(&r.Mentions[m]) {
		f.fillTimes(m, to)
	} else if m = f.gatheringTime(); m >= 0 {
		f.fillTime(f.whenSlot(&r.Mentions[m]), m)
	} else {
		f.timeAtVerb(at)
	}
}

// timeBehindContent gives the time behind a content of nouns, which is of the verb and not of what is asked for; or -1.
func (f *frame) timeBehindContent() int {
	r, k := f.r, f.behindContent()
	if k == 0 {
		return -1
	}
	m := f.timeIn(k, min(k+3, r.scope(k)))
	if m < 0 || !f.rule.is(demand) {
		return m
	}
	since := (r.info[r.Mentions[m].First].core|r.info[k].core)&coreSince != 0 // «المطالبة بالإفراج عن زملائهم المختطفين منذ عامين»
	if since || f.t.kind == byNoun && r.toCome(&r.Mentions[m]) {
		return -1
	}
	return m
}

// fillTimes fills the time with m, and with what goes with it before token to: how long it lasts, and another day, «يومي 10 و11 مايو», «الاثنين
// والثلاثاء».
func (f *frame) fillTimes(m, to int) {
	r, mn := f.r, &f.r.Mentions[m]
	s := f.whenSlot(mn)
	f.fillTime(s, m)
	f.otherTime(s, mn.Last, to)
	next := mn.Last
	switch {
	case next+1 < r.end && r.info[next].form&formAnd != 0:
		next++
	case next < to && r.hasAnd(next):
	default:
		return
	}
	if r.parts[next] == timeWord && r.outer[next] != m && !lasts(&r.Mentions[r.outer[next]]) {
		f.fillTime(&timeSlot, r.outer[next])
	}
}

// timeAtVerb fills the time with the one that stands with the verb at token at, or with the verb that carries the noun there: between the two, before the
// verb, or where its clause closes.
func (f *frame) timeAtVerb(at int) {
	r, v := f.r, at
	if f.t.kind != byVerb {
		if v = f.carrier(); v < 0 {
			return
		}
		if v < at {
			if m := f.timeIn(max(v+1, r.first), at); m >= 0 && !r.otherDeed(r.Mentions[m].Last, at) && !f.underAnother(r.Mentions[m].Last) { // «ترأس الوزير أمس اجتماعا»
				f.fillTime(f.whenSlot(&r.Mentions[m]), m)
				return
			}
		}
	}
	if m := f.atOnce(v); m >= 0 {
		f.fillSpan(&timeSlot, r.Mentions[m].Start, r.Mentions[m].End, m)
		return
	}
	m := f.timeBefore(v)
	if m < 0 {
		m = f.closingTime()
	}
	if m >= 0 {
		f.fillTime(f.whenSlot(&r.Mentions[m]), m)
	}
}

// otherTime fills how long it lasts directly behind when it was, and the other way round, from tokens [k, to): «أضربوا الأحد لمدة ساعتين»,
// «حظرا لمدة شهر اعتبارا من الأحد».
func (f *frame) otherTime(s *slot, k, to int) {
	const reach = 4
	r := f.r
	m := f.timeIn(k, min(to, k+reach))
	if m < 0 {
		return
	}
	mn := &r.Mentions[m]
	other := f.whenSlot(mn)
	if other == s || f.has(other.number) {
		return
	}
	if lasts(mn) {
		if i := mn.First; f.rule.is(speech) || r.Words[i].Cut.Proclitics&normalize.La == 0 &&
			r.info[i-1].prep != prepLa && !r.isForm(i-1, seldomTerm) && r.info[i-1].form&formLasting == 0 {
			return
		}
	}
	for ; k < mn.First; k++ {
		if r.hasAnd(k) || r.parts[k] == verb {
			return
		}
	}
	f.fillTime(other, m)
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
		if r.parts[k-1] != prep || r.parts[k] != nominal || r.outer[k] >= 0 || !w.Feature.Has(lexicon.Masdar) && !r.triggers(k, byNoun) {
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
		if r.outer[i] < 0 && r.parts[i] == nominal && (r.triggers(i, byNoun) && r.masdar(i) || i == p.head && r.info[i].stem&listHypothetical != 0) {
			return true
		}
	}
	return false
}

// behindCharge gives the day as seen from the text that stands behind a charge, where other times are of what someone is charged with:
// «حكم عليه بتهمة الفساد الأسبوع الماضي», not «بتهمة التلاعب في انتخابات عام 2016»; or -1.
func (f *frame) behindCharge() int {
	a := f.charge()
	if a == nil {
		return -1
	}
	r := f.r
	k := r.endsBehind(f.end, a.stop)
	if k < r.end && r.comma(k) {
		k++
	}
	if k >= r.end || r.parts[k] != timeWord {
		return -1
	}
	if m := f.timeIn(k, k+1); m >= 0 &&
		(r.Words[k].Classes.Has(lexicon.Weekday) || r.Words[k].Classes.Has(lexicon.RelTime) || r.info[r.Mentions[m].Last-1].stem&listDistant != 0) {
		return m
	}
	return -1
}

// charge gives what someone is charged with, where it stands behind the trigger, or nil.
func (f *frame) charge() *filler {
	return f.fillerBehind(roleCharge)
}

// toCome reports a day behind the document's.
func (r *reader) toCome(m *entity.Mention) bool {
	return !r.date.IsZero() && m.Value > r.date.Format(time.DateOnly)
}

// gatheringTime gives the time of the meeting at which something is said, behind the verb that tells who held it: «قال في مؤتمر صحفي
// عقده أمس إن …»; or -1.
func (f *frame) gatheringTime() int {
	r := f.r
	a := f.fillerBehind(roleMedium)
	if a == nil || !f.rule.is(speech) {
		return -1
	}
	if v := r.startsFrom(f.end, a.stop); r.at(v, verb) && r.info[v].object {
		return f.timeIn(v+1, min(v+4, r.end))
	}
	return -1
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

// carrier gives the verb at whose time and place the deed that the noun tells was done: «شنت تركيا أمس هجوما», «تمكنت
// الشرطة أمس من اعتقاله», «أصدر الوزير أمس قرارا بإقالته»; or -1.
func (f *frame) carrier() int {
	switch r := f.r; {
	case f.light >= 0:
		return f.light
	case f.over > 0:
		if r.info[f.over-1].says { // «أعلنت اللجنة الخميس توقيف مسؤول»
			return -1
		}
		return f.over - 1
	case !r.headsPhrase(f.at):
		return -1
	}
	const reach = 16
	r := f.r
	for k := f.at - 1; k >= r.first && k > f.at-reach; k-- {
		switch r.parts[k] {
		case verb:
			if r.info[k].finite&listOrder != 0 && k > r.first && r.info[k-1].stem&listOrder != 0 { // «مرسوما يقضي بتشكيل لجنة»
				continue
			}
			if r.info[k].finite&(listJoint|listHappen|listStage) == 0 && !r.isForm(k, seldomFoils) {
				return -1
			}
			return k
		case comp, rel, conj, attrib:
			return -1
		case timeWord:
			if r.measuresAt(k) { // «… أمس، بعد أيام على إطلاق صواريخ»
				return -1
			}
		case prep:
			if r.since(k) && r.parts[k+1] != timeWord || k == f.phrase().first-1 && !(complements(r.info[k].prep) && r.behindActor(k)) {
				return -1
			}
		case nominal:
			if r.info[k].stem&listReason != 0 || r.Words[k].Cut.Proclitics&normalize.La != 0 && r.masdar(k) {
				return -1
			}
		}
	}
	return -1
}

// complements reports a preposition that leads in the deed that a verb is of: «أقدم على طعنه», «تمكن من اعتقاله».
func complements(key symbol) bool { return key == prepOn || key == prepFrom || key == prepIn }

// behindActor reports that no other noun than one of who acts, or of a time or place, stands before token k: «كثف الجيش اليوم
// من غاراته», not «شن حملة على …».
func (r *reader) behindActor(k int) bool {
	at := k
	for k--; k >= r.first && r.parts[k] != verb; k-- {
		if p := r.phraseOf(k); p != nil && r.parts[k] == nominal && (p.before != prep && p.clitic&normalize.Ba == 0 || k == at-1) {
			return p.is(isActor | isPlace)
		}
	}
	return true
}

// headsPhrase reports that the noun at token i is no complement of another one, but of a verbal noun that only leads it
// in, «تنفيذ هجوم», and stands behind no other preposition than ب.
func (r *reader) headsPhrase(i int) bool {
	p := r.phraseOf(i)
	if p == nil || r.Words[i].Cut.Proclitics&^(normalize.Article|normalize.Ba) != 0 {
		return false
	}
	h := p.head
	return h == i || r.info[h].stem&(listPurpose|listOnset) != 0 && r.Words[h].Cut.Proclitics&^(normalize.Article|normalize.Ba) == 0
}

// atOnce gives the time behind which «عندما» leads in the clause of the verb at token at: «قتل شابان ليلة السبت عندما شن الجيش غارة»; or -1.
func (f *frame) atOnce(at int) int {
	r := f.r
	k := r.back(at)
	if k <= r.first+1 || r.parts[k] != conj || !r.isForm(k, seldomOnce) {
		return -1
	}
	if k--; r.comma(k) {
		k--
	}
	m := r.outer[k]
	if m < 0 || r.parts[k] != timeWord || r.Mentions[m].Last != k+1 || r.Mentions[m].Subtype != "" || !f.datesDeed(r.Mentions[m].First, &r.Mentions[m]) {
		return -1
	}
	return m
}

// timeBefore gives the time that opens the clause of the verb at token at, or -1.
func (f *frame) timeBefore(at int) int {
	r := f.r
	verbal := f.t.kind == byVerb
	if at > r.first && r.Words[at-1].Is(1<<lexicon.TimeUnit) && r.outer[at-1] < 0 { // «دعت إلى اجتماع الجمعة في وقت أكد سفيرها …»
		return -1
	}
	if r.hasAnd(at) || verbal && f.relative || !verbal && r.info[at].object { // «قطعت أمس العلاقات وفرضت …», «… أمس على أيدي مسلحين اعتدوا عليه»
		return -1
	}
	const reach = 10
	lo := at
	for lo > r.first && at-lo < reach && r.parts[lo-1] != verb && r.parts[lo-1] != comp && r.parts[lo-1] != rel && r.parts[lo-1] != conj {
		if lo--; lo < at && r.opensWithTime(lo) {
			break
		}
	}
	m := f.timeIn(lo, at)
	if m < 0 || r.openQuote(r.Mentions[m].Last, at) || verbal && r.info[at].tense.Has(lexicon.Perfect) && r.info[r.Mentions[m].Last-1].stem&listComing != 0 { // not «بعد أنباء عن إضراب غدا، نفى …»
		return -1
	}
	far := at-lo == reach && r.Mentions[m].Last < at && !r.comma(at-1) && !(at+1 < r.end && r.info[at+1].core&coreAtIt != 0)    // «عملية منذ سنوات ضد المسلحين … تقول إنها …», not «…، أكد فيها»
	if i := r.Mentions[m].First - 1; r.ofEarlier(lo, i+1, far) || lasts(&r.Mentions[m]) && i >= r.first && r.parts[i] == verb { // «زيارة استمرت يومين التقى خلالها الملك»
		return -1
	}
	return m
}

// opensWithTime reports at token k a time with و that opens the clause of another verb, which stands behind it at once where no comma
// stands before it: «…، وفي اليوم التالي، أطلق …», «أجرى مشاورات وصباح اليوم صدر …».
func (r *reader) opensWithTime(k int) bool {
	if p := r.parts[k]; p != timeWord && p != prep || !r.hasAnd(k) || k == r.first || p == prep && !r.at(k+1, timeWord) {
		return false
	}
	apart, behind := r.comma(k-1), r.parts[k-1] == timeWord // «بين أيار 2015 والرابع من تموز»
	for n := 0; n < 8 && k < r.end && (r.parts[k] == timeWord || r.parts[k] == prep); n++ {
		k++
	}
	if apart && k < r.end && r.comma(k) {
		k++
	}
	return r.at(k, verb) && (apart || !behind && r.info[k].tense.Has(lexicon.Perfect) && r.plain(k))
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

// closingTime gives the time that closes the clause before what is said, or before a preposition with which the trigger goes on,
// behind who does it and what describes him: «قال النائب فلان الذي …، أمس، إن …», «وصل الوفد الذي …، اليوم، إلى …»; or -1.
func (f *frame) closingTime() int {
	const reach = 60
	r := f.r
	k := f.goesOnAt
	if a := f.fillerBehind(roleContent); a != nil {
		k = min(r.startsFrom(f.end, a.start), f.end+reach)
	}
	for k--; k > f.end && (r.parts[k] == comp || r.parts[k] == mark || r.parts[k] == prep); k-- {
	}
	if k <= f.end || r.parts[k] != timeWord || r.outer[k] < 0 {
		return -1
	}
	m := r.outer[k]
	mn := &r.Mentions[m]
	if mn.Type != entity.Date || mn.Subtype == "set" || lasts(mn) || r.behindDated(mn.First) >= 0 {
		return -1
	}
	if r.comma(mn.First - 1) {
		return m
	}
	if r.bracketedIn(mn) {
		return -1
	}
	for i := f.end; i < mn.First; i++ {
		switch r.parts[i] {
		case verb, rel, attrib:
			return -1
		case prep:
			if r.since(i) && r.parts[i+1] != timeWord { // «أعرب عقب لقائه نظيره أمس عن أمله»
				return -1
			}
		}
	}
	return m
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

// since reports a preposition of time at token i, «منذ» too.
func (r *reader) since(i int) bool { return r.info[i].since }

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

// whenSlot tells a time («منذ سنتين», «أمس») from how long something lasts or took («لسنتين», «قتلوا خلال ثلاثة أيام»).
func (f *frame) whenSlot(m *entity.Mention) *slot {
	r := f.r
	if !lasts(m) || r.Words[m.First].Classes.Has(lexicon.Prep) || r.article(m.Last-1) && m.Last > m.First+1 && r.Words[m.Last-1].Is(describing) { // «بعد يومين من …», «خلال الـ24 ساعة الماضية»
		return &timeSlot
	}
	if i := m.First - 1; i >= r.first && r.parts[i] == prep {
		if r.info[i].form&formWithin != 0 {
			if f.t.kind == byVerb && isPast(r.info[f.at].tense) {
				return &durationSlot
			}
			return &timeSlot // until when: «سيغادر خلال ثلاثة أيام»
		}
		if v, _ := r.Words[i].Value(lexicon.Prep); (v == "time" || v == "source") && r.info[i].self != prepFrom { // «زيارة من ستة أيام»
			return &timeSlot
		}
	}
	return &durationSlot
}

// fillTime enters a time as a role's filler, with the «منذ» before it, without which it
// would be a point in time, and with the day that tells more: «وقت سابق من اليوم», «اليوم، السبت 6 حزيران», «اليوم (السبت)».
func (f *frame) fillTime(s *slot, m int) {
	r := f.r
	mn := &r.Mentions[m]
	start := mn.Start
	if k := mn.First - 1; k >= r.first && r.parts[k] == prep && r.info[k].core&coreSince != 0 {
		start = r.startOf(k)
	}
	end := mn.End
	if day := r.dayOf(mn); day >= 0 {
		if end = r.Mentions[day].End; r.info[mn.Last-1].form&formToday == 0 || r.date.IsZero() {
			m = day
		} // else «اليوم، السبت» is the day of the text
		if k := r.Mentions[day].Last; r.sign(mn.Last) == '(' && k < r.end && r.sign(k) == ')' { // «اليوم (السبت)»
			end = int(r.Tokens[k].End)
		}
	}
	f.fillSpan(s, start, end, m)
}

// dayOf gives the day behind a time that says only that it was earlier or which day it was as seen from the text, or -1.
func (r *reader) dayOf(mn *entity.Mention) int {
	k := mn.Last
	if k+1 >= r.end {
		return -1
	}
	earlier := mn.Value == "PAST_REF" || mn.Value == "FUTURE_REF" || mn.Type == entity.Time && r.info[k].self == prepFrom // «في ساعة متأخرة من السبت», «… من مساء السبت»
	switch {
	case earlier && (r.comma(k) || r.info[k].self == prepFrom):
		k++
	case r.info[k-1].form&formToday != 0 && r.Words[k+1].Classes.Has(lexicon.Weekday) &&
		(r.comma(k) || r.parts[k] == mark && (r.sign(k) == '(' || r.sign(k) == '/')): // «اليوم (الأحد)»
		k++
	case !earlier && !(r.info[k-1].form&formToday != 0 && r.Tokens[k].Kind == normalize.Number): // «اليوم 15 أبريل»
		return -1
	}
	m := r.outer[k]
	if m < 0 || r.Mentions[m].First != k || r.Mentions[m].Type != entity.Date && (r.Mentions[m].Type != entity.Time || mn.Type != entity.Time) ||
		r.Mentions[m].Subtype != "" || r.hasAnd(k) {
		return -1
	}
	return m
}

// lasts reports a length of time.
func lasts(m *entity.Mention) bool {
	return m.Subtype == "duration"
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

// leadsInCause reports at token k a preposition that leads in the deed which another one came of: «اجتماع إثر مقتل العشرات في غزة». Who dies or is
// seized by it is so where and when it was done.
func (r *reader) leadsInCause(k int) bool {
	return valued(r.Words[k], "cause", one<<lexicon.Prep) && r.someDeed(k+1)
}

// someDeed reports at token n a noun without the article that tells of a deed, in no name: «بدء الهدنة», «احتجاجات واسعة».
func (r *reader) someDeed(n int) bool {
	return r.at(n, nominal) && (r.masdar(n) || r.triggers(n, byNoun)) && !hasArticle(r.Words[n]) && r.outer[n] < 0
}

// behindContent gives the token behind a content of nouns, where the clause may go on with
// its time: «فرض حظرا على السفر في يناير», or 0.
func (f *frame) behindContent() int {
	if f.slotFor(posContent) != nil {
		return 0
	}
	r := f.r
	if a := f.fillerBehind(roleContent); a != nil {
		if k := r.startsFrom(f.end, a.stop); k < r.end {
			return k
		}
	}
	return 0
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
	for i := k - 1; i >= r.first && i > k-7 && (r.parts[i] == nominal || r.parts[i] == prep || r.parts[i] == adverb); i-- {
		w := r.Words[i]
		switch {
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

// timeIn gives the first time mention in tokens [from, to) that fills no other
// role, or -1. A set («كل عام») is no time of an event.
func (f *frame) timeIn(from, to int) int {
	r := f.r
	for k := from; k < to; k++ {
		if r.parts[k] == rel {
			k = f.overAside(k, to)
		}
		if r.info[k].stem&listDated != 0 && k > f.after &&
			(r.hasAnd(k) && r.Words[k].Cut.Proclitics&normalize.Article != 0 || r.agreed(k, to) && !f.ownDate(k)) { // «من الاتفاق والموقع في يوليو», «انسحبت من الاتفاق المبرم عام 2015»
			return -1
		}
		if k > f.after && r.doneAt(k) && !f.ownDate(k) && !f.describesTrigger(k) {
			return -1
		}
		if m := r.outer[k]; r.parts[k] == timeWord && m >= 0 && r.Mentions[m].First == k && r.Mentions[m].Subtype != "set" {
			if r.measures(m) { // what is behind is of the other deed
				return -1
			}
			if until := k > from && (r.info[k-1].self == prepTo || r.info[k-1].form&formUntil != 0); !until && f.datesDeed(k, &r.Mentions[m]) {
				return m
			}
		}
	}
	return -1
}

// someone reports that token i stands in a person's name or in a phrase for people.
func (r *reader) someone(i int) bool {
	return r.inNameOf(i, entity.Person) || r.inPhraseOf(i, isPerson)
}
