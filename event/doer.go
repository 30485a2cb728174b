package event

import (
	"slices"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// controlled takes the agent from the verb at v whose subject does the deed:
// «تمكن العراق من طرده», «خططوا لتنفيذ هجمات», «رد الجيش بقصف المدينة».
func (f *frame) controlled(v int) {
	r, agents := f.r, f.slotFor(posSubject)
	if agents == nil || f.has(agents.number) {
		return
	}
	strives := f.strives(v, agents)
	if !strives && !f.setOutFor(v, agents) {
		return
	}
	overDeed := r.masdar(f.at-1) && (f.at-2 > v && r.parts[f.at-2] == prep || !f.rule.is(vote) && r.info[f.at-1].stem&(listPurpose|listOnset) != 0) // «أعادت فرض العقوبات», «قررت استئناف المفاوضات»
	direct := r.article(f.at) && r.parts[f.at-1] != prep && !overDeed && f.t.cut.Proclitics&^normalize.Article == 0 && !f.oneMore()                 // «قررت فرنسا الانسحاب»: the deed is the object itself
	s := f.subjectFor(agents, v)
	if direct && (!f.objectOf(s.next) || len(s.phrases) == 0) { // «قرر الرئيس الانسحاب من …», directly; «يحاول الجيش منذ أيام السيطرة على …»
		return
	}
	if len(s.phrases) == 0 {
		s.phrases = f.carried(agents, &s, v)
	}
	if n := len(s.phrases); direct && !(f.at == v+1 || n > 0 && f.objectOf(s.phrases[n-1].end)) {
		return
	}
	if n := len(s.phrases); n > 0 && !strives && f.underDeed(f.pastAsides(max(v+1, s.phrases[n-1].end))) {
		return
	}
	if f.restated() {
		f.subject = s.phrases
		return
	}
	f.direct, f.willed = direct, len(s.phrases) == 0 // «سعيت إلى اتهام الرجل»: not he
	for k := range s.phrases {
		if p := &s.phrases[k]; p.end <= f.at {
			f.fill(agents, p, false)
			f.willed = true
		}
	}
	f.subject = s.phrases
}

// objectOf reports that the trigger is the object that stands at token i, over times and over what tells when or where: «قررت النقابة [إثر اجتماع مكتبها] الإضراب».
func (f *frame) objectOf(i int) bool {
	return f.r.skip(i, false) == f.at || f.pastAsides(i) == f.at
}

// pastAsides gives the token behind what tells from token i on when or where, where the phrase of the trigger, led in by nothing, stands directly there, or i: «قرر المجلس [في اجتماعه
// أمس] إقالة المدير».
func (f *frame) pastAsides(i int) int {
	r, own := f.r, f.phrase()
	at := i
	if r.atComma(at) {
		at++
	}
	if own == nil || !r.at(at, prep) || own.clitic&boundPreps != 0 {
		return i
	}
	first := own.first
	if first-2 > at && r.parts[first-1] == prep && r.info[first-1].self == prepIn && r.masdar(first-2) { // «الدخول في إضراب»
		first -= 2
	}
	if r.parts[first-1] == prep {
		return i
	}
	_, n, ok := r.preposition(at)
	if !ok {
		return i
	}
	if n == at+1 { // but «على إثر الحادث»
		switch r.info[at].self {
		case prepFrom, prepAbout, prepOn, prepTo, prepWith:
			return i
		}
	}
	if q, ok := r.np(n); ok && q.end == first || r.skip(i, true) == first {
		return first
	}
	return i
}

// setOutFor reports that the verb at token v tells of someone who sets out to do the deed or gets it done, and that it is this deed.
func (f *frame) setOutFor(v int, agents *slot) bool {
	r, k := f.r, f.at-1
	byBa := r.Words[f.deedStart()].Cut.Proclitics&normalize.Ba != 0
	answers := byBa && (r.info[v].lists.has(rareAnswer) || r.info[v].finite&listOrder != 0 && !f.rule.is(strike|death)) // «رد بقصف المدينة», «رد بتنفيذ غارات», «قضت المحكمة بحظر الحزب»
	announces := r.info[v].lists.has(rareAnnounce) && !f.rule.is(meeting|pact) && (r.article(f.at) || f.rule.is(harm) && r.info[k].stem&listOnset != 0 && r.masdar(k)) &&
		r.parts[k] != prep && f.t.cut.Proclitics&^normalize.Article == 0 // «أعلنت واشنطن الانسحاب», «أعلنت تركيا بدء عملية عسكرية»
	aims := f.aimedAt(v) && !agents.is(counted)
	if r.info[v].finite&listControl == 0 && !answers && !announces && !aims || r.parts[f.at] != nominal {
		return false
	}
	own, led := f.phrase(), r.parts[k] == prep
	switch {
	case f.isBetween(agents.number): // «هددت كينيا بإلغاء القمة بين الرئيسين»
	case r.info[v].core&coreCounts != 0 && own != nil && own.first == v+1 && f.t.cut.Proclitics == 0: // «ويعد اجتماع المجلس الأحدث»
	case r.info[v].object && f.t.cut.Proclitics == 0 && !led: // «لكن طلبها رفض»
	case r.info[k].lists.has(rareAnswer): // «الاستجابة لدعوة الرئيس»
	case led && (r.isForm(k-1, seldomLiable) || r.isForm(k-1, seldomInvolved)): // «هدد الجماعة المسؤولة عن الهجوم»
	case (led || r.outer[k] < 0) && r.info[k].stem&listDone != 0 && !r.article(k), led && r.against(k): // «إثر مجزرة», «تدرس المحكمة ملف اعتقاله», «شارك في مظاهرة ضد الزيارة»
	case r.info[v].lists.has(rareControlOn) && f.t.cut.Proclitics&normalize.La == 0 && !r.onDeed(k): // «تعمل في إيران»
	case f.meantByOther(v): // «هددت روسيا بالرد على قرار لندن طرد السفير»
	case r.info[v].lists.has(rareControlNext) && !f.nextTo(v): // «تبنى المجلس قرارا يدعو إلى سحب القوات»
	case f.at == v+1 && r.hasPronoun(f.at) && r.mustBePassive(v): // «أعيد انتخابه»
	case own != nil && r.phraseOf(k) == own && r.Words[k].Is(persons) && !r.article(f.at) && !r.article(k): // «يرد على منتقدي زيارة الوزير»
	case k > v && r.hasPronoun(k) && r.masdar(k) && f.goesWith(f.goingWith(k)): // «تمكنت الشرطة من توقيف مشتبه في ارتكابه جريمة قتل»: whose pronoun it is
	case k > v && led && f.goesAs(r.x.rules.withBefore(r.info[v].with, r.info[k].self), agents.number): // «أشرف على مفاوضات»
	default:
		return true
	}
	return false
}

// meantByOther reports behind token v, directly before the deed, someone of whom a noun tells that he decides or means it: «قرار لندن طرد السفير».
func (f *frame) meantByOther(v int) bool {
	r, k := f.r, f.at-1
	if k > v && f.imposes(k) {
		k--
	}
	p := r.phraseOf(k)
	return p != nil && p.head > v && p.end == k+1 && p.head < k && f.t.cut.Proclitics == 0 && r.info[p.head].stem&(listOrder|listWilling) != 0 && !r.article(p.head) && r.startsActor(p.head+1)
}

// isBetween reports behind the noun and its adjectives «بين», which leads in those whose role it is.
func (f *frame) isBetween(role symbol) bool {
	r, k := f.r, f.end
	if p := f.phrase(); p != nil {
		k = max(k, p.end)
	}
	return r.at(k, prep) && r.info[k].prep == prepBetween && f.takes(prepBetween, role)
}

// aimedAt reports that «ل» or «بهدف» leads in the deed as what the subject of the verb at token v is after with what he does: «تدخلت الشرطة لاعتقالهم», «توجه الوزير إلى كينيا للقاء نظيره»,
// not «وصل الوفد للإعداد للقمة».
func (f *frame) aimedAt(v int) bool {
	r := f.r
	led := f.t.cut.Proclitics&^normalize.Article == normalize.La || f.t.cut.Proclitics == 0 && r.parts[f.at-1] == prep && r.info[f.at-1].core&coreAim != 0
	return led && r.flagged(v, "pursue") && !r.mustBePassive(v) && !r.info[f.at-1].lists.has(rarePursuit)
}

// nextTo reports that the noun, with the deed by which it comes about or none, stands directly behind the verb at token v, its subject and times, led in by إلى or عن, by a
// clitic or by nothing: «لجأ الجيش أمس إلى قصف القرية», «لجأت الحكومة إلى فرض عقوبات».
func (f *frame) nextTo(v int) bool {
	r, own := f.r, f.phrase()
	if own == nil || own.head != f.at && !(own.head == f.at-1 && r.info[own.head].stem&listPurpose != 0) {
		return false
	}
	if _, polarity := r.verbModality(v); polarity == Negative { // «لم تتبن الحركة الهجوم»
		return false
	}
	first := own.first
	if k := first - 1; r.parts[k] == prep {
		if r.info[k].prep != prepTo && r.info[k].prep != prepAbout {
			return false
		}
		first = k
	}
	return first == r.skip(r.subjectOf(v, actor).next, false)
}

// strives reports that a preposition of aim, or «في محاولة ل», leads in the deed as what the subject of the verb at token v is after: «قاتل الجيش من أجل استعادة المدينة»; not one to
// whom that verb's deed is done, «اعتقل الناشط من أجل إسكاته».
func (f *frame) strives(v int, agents *slot) bool {
	r, from := f.r, f.deedStart()
	if from-1 <= v || !r.aimedFrom(from) || agents.is(counted) || f.rule.is(pact) || r.parts[f.at] != nominal || f.isBetween(agents.number) {
		return false
	}
	if r.mustBePassive(v) || r.tells(v, "request") { // «دعا الوزير إلى العمل من أجل»
		return false
	}
	s := f.subjectFor(agents, v)
	if none := len(s.phrases) == 0; none && r.info[v].finite&listHappen != 0 || !none && r.suffersBy(v, &s.phrases[0]) { // «تم تكثيف الجهود من أجل»
		return false
	}
	for k := max(v+1, s.next); k < from-1; k++ { // «يتعين على الحكومة الضغط على الشركة من أجل …»
		if r.parts[k] == nominal && r.outer[k] < 0 && r.masdar(k) && !r.accusative(k) && !r.info[k].lists.has(rarePursuit) {
			return false
		}
	}
	return true
}

// aimedFrom reports that a preposition of aim leads in token i, or a noun of trying behind «في», «ل» at the token itself: «من أجل», «في محاولة جديدة ل».
func (r *reader) aimedFrom(i int) bool {
	if p := r.phraseOf(i - 1); p != nil {
		return r.Words[i].Cut.Proclitics&normalize.La != 0 && p.end == i && p.before == prep && r.info[p.first-1].self == prepIn && r.info[p.head].lists.has(rarePursuit) && !r.hasPronoun(p.head)
	}
	return r.parts[i-1] == prep && (r.aimAt(i-1, i) || r.aimAt(i-2, i))
}

// aimAt reports at token k a preposition of aim that leads in token to.
func (r *reader) aimAt(k, to int) bool {
	if k < r.first {
		return false
	}
	key, at, ok := r.preposition(k)
	return ok && at == to && r.prepIs(key, aimPreps)
}

// askedFor reports that the noun before the deed asks for it with ب, إلى or ل, so that who asks does not do it: «جدد الحزب المطالبة بالإفراج عنهم»,
// «كرر دعوته إلى إقالة الوزير»; not «طلب زيارة السجين».
func (f *frame) askedFor() bool {
	r, k := f.r, f.at-1
	switch {
	case k <= r.first || f.rule.is(meeting|rally):
		return false
	case r.parts[k] == prep && !r.info[k].pronominal:
		k--
	case f.t.cut.Proclitics&(normalize.Ba|normalize.La) == 0:
		return false
	}
	return r.parts[k] == nominal && r.masdar(k) && r.tells(k, "request")
}

// onDeed reports at token i, before a deed, «على», or a verbal noun that leads in the deed behind it: «عمل على طرده», «وافق على عقد اجتماع».
func (r *reader) onDeed(i int) bool {
	if i > r.first && r.parts[i] == nominal && r.info[i].stem&listPurpose != 0 {
		i--
	}
	return r.parts[i] == prep && r.info[i].prep == prepOn
}

// against reports that what follows the preposition at token i is what someone acts against, because of or after, not what
// he sets out to do: «شارك في مظاهرة ضد الزيارة», «تظاهر احتجاجا على الزيارة».
func (r *reader) against(i int) bool {
	return r.info[i].form&formAgainst != 0 || r.timePrep(i) || i > r.first && r.info[i].prep != prepLa && r.info[i-1].stem&listReason != 0
}

// made takes the agent from the object of a verb at token v that has someone do the deed: «مكن السلاح
// المعارضة من شن هجمات», «ما دفع الحراس إلى إطلاق الرصاص».
func (f *frame) made(v int) {
	r, agents := f.r, f.slotFor(posSubject)
	if agents == nil || f.has(agents.number) {
		return
	}
	from := f.deedStart()
	k := from - 1
	if r.parts[k] == prep && !r.timePrep(k) { // not «حذر كينيا بعد غارات»
		k--
	} else if r.Words[from].Cut.Proclitics&(normalize.Ba|normalize.La) == 0 {
		return
	}
	if r.info[v].object {
		if led := r.info[from-1].prep; k != v || k < from-1 && led != prepTo && led != prepOn && led != prepFrom && led != prepIn { // «يدفعها نحو اليمين»
			return
		}
		if p, ok := r.pronoun(v, r.Words[v].Cut.Enclitic, nil); ok && f.canDo(agents, &p) && !r.describesDoer(v, &p) { // «ما دفعها إلى سحب قواتها»
			f.does(agents, &p)
		}
		return
	}
	p := r.phraseOf(k)
	if k <= v || p == nil {
		return
	}
	if q := r.phraseOf(p.first - 1); q != nil && p.clitic == normalize.Wa && p.first-1 > v && q.end == p.first && p.end == k+1 && f.canDo(agents, p) { // «دفعت بريطانيا وحلفاءها إلى سحب قواتهم»
		f.madeBeside(agents, q, v, k)
		return
	}
	if p.end != k+1 || p.first <= v || p.before == prep || r.info[p.head].participle || !p.apart() || !f.canDo(agents, p) {
		return
	}
	if s := r.subjectOf(v, actor); len(s.phrases) > 0 && s.phrases[0].first != p.first || len(s.phrases) == 0 || r.behind(v, rel) {
		f.does(agents, p)
	}
}

// describesDoer reports that the verb at token v tells, in a relative clause directly behind phrase p, what these do to others: «الدول التي ساعدتها على سحب قواتها».
func (r *reader) describesDoer(v int, p *phrase) bool {
	if p.end != r.back(v) || r.parts[p.end] != rel {
		return false
	}
	by := r.subjectOf(v, actor)
	return by.relative && !by.blocked && len(by.phrases) == 0
}

// deedStart gives the token at which the deed behind a preposition begins: that of the verbal noun by which it comes about, «إلى توجيه انتقادات», «بشن هجمات», or the trigger's.
func (f *frame) deedStart() int {
	r, k := f.r, f.at-1
	if k > r.first && r.info[k].stem&listPurpose != 0 && !r.article(k) && !r.hasPronoun(k) && (r.parts[k-1] == prep && r.plain(k) || r.Words[k].Cut.Proclitics&(normalize.Ba|normalize.La) != 0) {
		return k
	}
	return f.at
}

// madeBeside takes as agents those whom the verb at token v has do it, of whom p is one before the last, which ends with token k, where the verb has another subject.
func (f *frame) madeBeside(agents *slot, p *phrase, v, k int) {
	r := f.r
	for q := r.phraseOf(p.first - 1); q != nil && p.clitic == normalize.Wa && q.first > v && q.end == p.first; q = r.phraseOf(p.first - 1) {
		p = q
	}
	if p.first <= v || p.before == prep || !p.apart() {
		return
	}
	s := r.subjectOf(v, actor)
	if ps := r.list(p.first, agents.class); len(ps) > 1 && ps[len(ps)-1].end == k+1 && (len(s.phrases) > 0 && s.phrases[0].first != p.first || len(s.phrases) == 0 || r.behind(v, rel)) {
		f.fillAll(agents, ps)
		f.subject, f.willed = ps, true
	}
}

// doing takes the agent from the noun that leads in the deed: «قيام مسلحين بقصف المدينة»;
// the noun stands behind token v.
func (f *frame) doing(v int) {
	r, agents := f.r, f.slotFor(posSubject)
	if agents == nil || f.has(agents.number) {
		return
	}
	if k := r.urging(f.deedStart()); k >= 0 { // «إقناع كينيا بسحب قواتها»
		if r.hasPronoun(k) {
			f.whose(agents, k)
		} else if p, ok := r.np(k + 1); ok && p.end <= f.at && p.apart() && f.canDo(agents, p) {
			f.does(agents, p)
		}
		return
	}
	if k := f.orderBehind(v); k > r.first {
		f.ordered(k)
		return
	}
	if k := f.at - 1; k > r.first && k > v && r.parts[k] == nominal && r.info[k].stem&listPurpose != 0 && r.Words[k].Cut.Proclitics&normalize.Ba != 0 { // «قيام مسلحين بتنفيذ هجوم»
		if !f.letDo(agents) {
			f.carriedOut(agents, v, k)
		}
		return
	}
	if f.t.cut.Proclitics&^normalize.Article == normalize.Wa {
		if k := f.alsoOrdered(v); k > 0 {
			f.ordered(k)
			return
		}
	}
	bare := f.t.cut.Proclitics&^normalize.Article == 0 && r.masdar(f.at) // «أتاح للجيش السيطرة»
	if f.t.cut.Proclitics&normalize.Ba == 0 && (f.at == r.first || r.info[f.at-1].self != prepBa) && !(bare && f.letDo(agents)) {
		return
	}
	if f.has(agents.number) || f.letDo(agents) || f.isSentence() {
		return
	}
	if k := r.orderProviding(v); k > 0 && v >= f.at-3 {
		f.ordered(k)
		return
	}
	const reach = 8
	for k := f.at - 1; k > v && k >= f.at-reach; k-- {
		if r.parts[k] == nominal && r.info[k].stem&(listDoing|listOrder) != 0 {
			f.doerAt(agents, k, v)
			return
		}
	}
}

// orderBehind gives the token of the order by which the deed behind verb v happens, or which holds it, or the sentence's first: «أصدر الملك مرسوما تم بموجبه
// تعيين …».
func (f *frame) orderBehind(v int) int {
	r, k := f.r, f.at-3
	if v == f.at-1 && f.t.cut.Proclitics == 0 { // «أوامر تضمنت إعفاء الوزير»
		if o := r.orderHeld(v); o > 0 {
			return o
		}
	}
	if k <= r.first || v != f.at-2 || !r.prepPronoun(f.at-1) || r.info[v].finite&listHappen == 0 {
		return r.first
	}
	for k > r.first && k > v-4 && r.info[k].stem&listOrder == 0 && r.parts[k] == nominal {
		k--
	}
	if r.parts[k] != nominal || r.info[k].stem&listOrder == 0 {
		return r.first
	}
	return k
}

// orderProviding gives the token of the order before the verb at v that tells what it provides, or 0: «أصدر الملك مرسوما يقضي بإقالة …».
func (r *reader) orderProviding(v int) int {
	if v <= r.first || r.info[v].finite&listOrder == 0 {
		return 0
	}
	for k := v - 1; k > r.first && k >= v-4; k-- {
		if r.parts[k] == nominal && r.info[k].stem&listOrder != 0 {
			return k
		}
	}
	return 0
}

// orderHeld gives the token of the order before the verb at v that tells what it has in it, or 0: «أصدر الملك أوامر ملكية تضمنت إعفاء الوزير».
func (r *reader) orderHeld(v int) int {
	if v <= r.first || !r.isForm(v, seldomHeld) {
		return 0
	}
	k := v - 1
	if r.comma(k) {
		k--
	}
	for ; k > r.first && k > v-4 && r.parts[k] == nominal; k-- {
		if r.info[k].stem&listOrder != 0 {
			return k
		}
	}
	return 0
}

// isSentence reports a death that the event before has as its sentence, so that the one who is sentenced does not do it: «حكمت المحكمة على المتهم بالإعدام».
func (f *frame) isSentence() bool {
	n := len(f.r.events) - 1
	return n >= 0 && f.rule.is(death) && slices.ContainsFunc(f.r.events[n].Arguments, func(a Argument) bool {
		return a.Role == "sentence" && a.Start <= f.trigger.Start && f.trigger.Start < a.End
	})
}

// doerAt takes the agent from what stands behind or before the noun of doing or order at token k, which stands behind token v.
func (f *frame) doerAt(agents *slot, k, v int) {
	r := f.r
	if f.rule.is(death) && r.article(f.at) && r.tells(k, "threaten") { // «تهديد مدرب بالقتل»: it is he who is to die
		return
	}
	at := k + 1
	if r.hasPronoun(k) && r.info[k].stem&listOrder != 0 && at == f.at { // «قراره بطرد السفير»
		f.whose(agents, k)
		return
	}
	if r.info[k].stem&listOrder != 0 && (r.parts[at] != nominal || r.article(k) || r.adjective(at) || at == f.at || r.numbered(at)) {
		f.ordered(k)
		return
	}
	if r.Words[k].Classes.Has(lexicon.Human) { // «المتهمين بقتل»: they themselves
		if of := r.phraseOf(k); of != nil && of.head < k && of.is(isPerson) &&
			f.canDo(agents, of) && r.Words[of.head].Is(persons) { // «زوجا متهما بقتل»
			p := *of
			p.end, p.stop = k, int(r.Tokens[k-1].End)
			f.does(agents, &p)
			return
		}
		if at = k; k-1 > v && r.counts(k-1) { // «خمسة متهمين بقتل»
			at = k - 1
		} else if r.accusative(k) && !r.article(k) && r.info[k].participle && k+1 < f.at && r.parts[k+1] == nominal { // «متهما إسرائيل بقصف المدينة»
			at = k + 1
		}
	}
	if r.hasPronoun(k) && r.info[k].stem&listDoing != 0 && k == f.at-1 { // «لاتهامه بقتل زوجته»
		f.whose(agents, k)
		return
	}
	p, ok := r.np(at)
	if ok && at == k+1 && p.end < f.at && r.tells(k, "accuse") { // «اتهام كينيا غانا بقصف الحدود»: whom she accuses
		if q, found := r.np(p.end); found && r.parts[p.end] == nominal && q.end <= f.at && q.apart() && f.canDo(agents, q) {
			p = q
		}
	}
	if ok && p.end <= f.at && (at > k || p.end >= f.at-1) && p.apart() && f.canDo(agents, p) {
		f.does(agents, p)
	}
}

// numbered reports at token i a noun that a figure completes, in brackets or not: «رقم 71», «رقم (71)».
func (r *reader) numbered(i int) bool {
	k := i + 1
	if k < r.end && r.sign(k) == '(' {
		k++
	}
	return k < r.end && r.Tokens[k].Kind == normalize.Number
}

// canDo reports that a slot of the agents' role, of which s is the first, takes the phrase.
func (f *frame) canDo(s *slot, p *phrase) bool {
	for first := s; s != nil && s.number == first.number; s = s.next {
		if s.class.fits(p) {
			return true
		}
	}
	return false
}

// does enters a phrase as the one who does the deed, and means to.
func (f *frame) does(agents *slot, p *phrase) {
	f.fill(agents, p, false)
	f.subject, f.willed = f.r.scratch.one(p), true
}

// letDo takes the agent from whom ل brings in between the deed behind ب and what lets him do it: «سمح للمفتشين بزيارة الموقع», «السماح لهم بدخوله».
func (f *frame) letDo(agents *slot) bool {
	const reach = 6
	r, k := f.r, f.deedStart()-1
	if k <= r.first {
		return false
	}
	from, p := k, r.phraseOf(k)
	if p != nil && p.end == k+1 {
		if from = p.first; p.clitic&normalize.La == 0 {
			return false
		}
	} else if !r.prepPronoun(k) || r.info[k].prep != prepLa {
		return false
	}
	for i := from - 1; i >= r.first && i >= from-reach && (r.parts[i] == nominal || r.parts[i] == verb || r.parts[i] == adverb); i-- {
		if !r.info[i].lists.has(rareLetting) {
			continue
		}
		if from == k && r.parts[k] == prep {
			f.fillAll(agents, f.meantBy(agents, k, 0))
		} else if f.canDo(agents, p) {
			f.does(agents, p)
		}
		return f.has(agents.number)
	}
	return false
}

// carriedOut takes the agent from the noun behind token v that leads in at token k what is done by whom it has for its
// complement: «قيام مسلحين بتنفيذ هجوم».
func (f *frame) carriedOut(agents *slot, v, k int) {
	r := f.r
	if n := r.orderProviding(v); n > 0 && v == k-1 { // «مرسوما يقضي بفرض عقوبات»
		f.ordered(n)
		return
	}
	for n := k - 1; n > v && n > k-8; n-- {
		if r.parts[n] != nominal || r.info[n].stem&(listDoing|listOrder) == 0 || r.Words[n].Classes.Has(lexicon.Human) {
			continue
		}
		if r.info[n].stem&listOrder != 0 && (r.hasPronoun(n) || n+1 == k) { // «قراره بفرض عقوبات», «قرارا بفرض عقوبات»
			if f.ordered(n); r.hasPronoun(n) && !f.has(agents.number) {
				f.whose(agents, n)
			}
			return
		}
		if r.hasPronoun(n) {
			continue
		}
		p, ok := r.np(n + 1)
		for i := n + 1; ok && i < k; i++ {
			ok = r.parts[i] == nominal || r.parts[i] == prep
		}
		if ok && p.end <= k && p.apart() && f.canDo(agents, p) {
			f.does(agents, p)
		}
		return
	}
}

// alsoOrdered gives the order of which the deed is the second behind token v, «قرارا بقبول الاستقالة وتعيين …», or 0.
func (f *frame) alsoOrdered(v int) int {
	const reach = 24
	r := f.r
	for k := f.at - 1; k > v && k > f.at-reach && k > r.first+1; k-- {
		switch r.parts[k] {
		case verb:
			if r.masdar(k + 1) { // «أوامر تضمنت تعيين فلان وإعفاء الوزير»
				return r.orderHeld(k)
			}
			return 0
		case comp, rel, conj, attrib:
			return 0
		case nominal:
			if r.Words[k].Cut.Proclitics&normalize.Ba == 0 || !r.masdar(k) {
				continue
			}
			for k--; k > r.first && r.adjective(k); k-- {
			}
			if r.parts[k] == nominal && r.info[k].stem&listOrder != 0 {
				return k
			}
			return 0
		}
	}
	return 0
}

// ordered takes the agent from the verb that issues the order at token k: «أصدر الوزير قرارا بطرد السفير».
func (f *frame) ordered(k int) {
	const reach = 15
	r, agents := f.r, f.slotFor(posSubject)
	v := r.verbBefore(k, k-reach, clauseEdges)
	if v < 0 {
		return
	}
	s := r.subjectOf(v, agents.class)
	for i := range s.phrases {
		if p := &s.phrases[i]; p.end <= k {
			f.fill(agents, p, false)
			f.willed = true
		}
	}
	if len(s.phrases) == 0 && !r.info[v].object {
		f.issuedBy(agents, v)
	}
}

// issuedBy takes as agent the one from whom the order comes that is the subject of the verb at token v: «صدر عن الملك مرسوم بتعيين فلان», «صدر أمر من النيابة بحبسه».
func (f *frame) issuedBy(agents *slot, v int) {
	r := f.r
	for i := v + 1; i+1 < f.at; i++ {
		if r.parts[i] != prep || r.info[i].pronominal || r.info[i].self != prepFrom && r.info[i].self != prepAbout {
			continue
		}
		if p, ok := r.np(i + 1); ok && p.end <= f.at && p.apart() && f.canDo(agents, p) {
			f.does(agents, p)
		}
		return
	}
}
