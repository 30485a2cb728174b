package event

import (
	"strings"

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
	if mn.From == 0 && strings.HasPrefix(mn.Value, "T") { // «خلال ساعات الصباح، اليوم الأحد»
		k := next
		if r.atComma(k) {
			k++
		}
		if k < to && r.timeAt(k) && r.Mentions[r.outer[k]].From != 0 {
			f.fillTime(&timeSlot, r.outer[k])
			return
		}
	}
	switch {
	case next+1 < r.end && r.info[next].form&formAnd != 0:
		next++
	case next < to && r.hasAnd(next):
	default:
		return
	}
	if r.timeAt(next) && r.outer[next] != m && !lasts(&r.Mentions[r.outer[next]]) {
		f.fillTime(&timeSlot, r.outer[next])
	}
}

// timeAtVerb fills the time with the one that stands with the verb at token at, or with the verb that carries the noun there: between the two, before the
// verb, or where its clause closes.
func (f *frame) timeAtVerb(at int) {
	r, v := f.r, at
	if f.t.kind != byVerb {
		if m := max(f.insertedTime(), f.appointedTime()); m >= 0 {
			f.fillTime(&timeSlot, m)
			return
		}
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

// insertedTime gives the time between commas before the preposition of the noun, of which the verb before it tells that it was done: «تمكنت الشرطة، بناء
// على معلومات وفرها شاهد، صباح السبت، من توقيفه»; or -1.
func (f *frame) insertedTime() int {
	r := f.r
	k := f.at - 3
	if k <= r.first || r.parts[f.at-1] != prep || !r.comma(f.at-2) || r.parts[k] != timeWord || r.outer[k] < 0 {
		return -1
	}
	m := r.outer[k]
	first := r.Mentions[m].First - 1
	if first > r.first && r.parts[first] == prep && r.info[first].self == prepIn { // «، في الساعات الأولى من الجمعة،»
		first--
	}
	if first < r.first || !r.comma(first) || lasts(&r.Mentions[m]) {
		return -1
	}
	if v := f.governingVerb(); v < 0 || r.info[v].finite&listControl == 0 || r.info[v].says {
		return -1
	}
	return m
}

// appointedTime gives the time that is set for the deed: «حددت المفوضية يوم الأحد موعدا لإجراء الانتخابات»; or -1.
func (f *frame) appointedTime() int {
	r, p := f.r, f.phrase()
	if p == nil || r.proclitics(p.first)&normalize.La == 0 {
		return -1
	}
	k := p.first - 1
	if k > r.first && !r.isForm(k, seldomAppointed) { // «موعدا جديدا ل…»
		k--
	}
	if k <= r.first || !r.isForm(k, seldomAppointed) || r.parts[k-1] != timeWord {
		return -1
	}
	return r.outer[k-1]
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

// behindCharge gives the day as seen from the text that stands behind a charge, where other times are of what someone is charged with:
// «حكم عليه بتهمة الفساد الأسبوع الماضي», not «بتهمة التلاعب في انتخابات عام 2016»; or -1.
func (f *frame) behindCharge() int {
	a := f.charge()
	if a == nil {
		return -1
	}
	r := f.r
	k := r.endsBehind(f.end, a.stop)
	if r.atComma(k) {
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
	return !r.date.IsZero() && m.Value > r.today
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
	const reach = 31
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
func complements(key symbol) bool {
	return key == prepOn || key == prepFrom || key == prepIn || key == prepTo
}

// behindActor reports that no other noun than one of who acts, or of a time or place, stands before token k: «كثف الجيش اليوم
// من غاراته», not «شن حملة على …».
func (r *reader) behindActor(k int) bool {
	const reach = 40
	at := k
	for k--; k >= r.first && k > at-reach && r.parts[k] != verb; k-- {
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
	if apart && r.atComma(k) {
		k++
	}
	return r.at(k, verb) && (apart || !behind && r.info[k].tense.Has(lexicon.Perfect) && r.plain(k))
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

// since reports a preposition of time at token i, «منذ» too.
func (r *reader) since(i int) bool { return r.info[i].since }

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
	if s == &durationSlot && f.rule.is(casualty) && strings.HasSuffix(mn.Value, "Y") && !r.behind(mn.First, prep) { // «قتل الفتى سالم حداد، 17 عاما»: his age
		return
	}
	if k := mn.First - 1; lasts(mn) && k >= r.first && r.info[k].self == prepAbout { // «فارق الحياة عن 87 عاما»
		return
	}
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

// behindContent gives the token behind a content of nouns, where the clause may go on with
// its time: «فرض حظرا على السفر في يناير», or 0.
func (f *frame) behindContent() int {
	clause := f.slotFor(posContent) != nil
	if clause && (f.rule.is(speech|demand) || f.relative || f.t.kind != byVerb) {
		return 0
	}
	r := f.r
	if a := f.fillerBehind(roleContent); a != nil {
		if k := r.startsFrom(f.end, a.stop); k < r.end && (!clause || r.parts[k] == timeWord || r.parts[k] == prep && r.at(k+1, timeWord)) {
			return k
		}
	}
	return 0
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
