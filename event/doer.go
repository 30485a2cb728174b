package event

import (
	"slices"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// controlled takes the agent from the verb at v whose subject does the deed:
// «تمكن العراق من طرده», «خططوا لتنفيذ هجمات», «رد الجيش بقصف المدينة».
func (f *frame) controlled(v int) {
	r, agents := f.r, f.slotFor(posSubject)
	if agents == nil || f.has(agents.number) || !f.setOutFor(v, agents) {
		return
	}
	overDeed := r.masdar(f.at-1) && (f.at-2 > v && r.parts[f.at-2] == prep || !f.rule.is(vote) && r.info[f.at-1].stem&(listPurpose|listOnset) != 0) // «أعادت فرض العقوبات», «قررت استئناف المفاوضات»
	direct := r.article(f.at) && r.parts[f.at-1] != prep && !overDeed && f.t.cut.Proclitics&^normalize.Article == 0                                 // «قررت فرنسا الانسحاب»: the deed is the object itself
	s := f.subjectFor(agents, v)
	if direct && (r.overTimes(s.next) != f.at || len(s.phrases) == 0) { // «قرر الرئيس الانسحاب من …», directly; «يحاول الجيش منذ أيام السيطرة على …»
		return
	}
	if len(s.phrases) == 0 {
		s.phrases = f.carried(agents, &s, v)
	}
	if n := len(s.phrases); direct && !(f.at == v+1 || n > 0 && r.overTimes(s.phrases[n-1].end) == f.at) {
		return
	}
	if len(s.phrases) > 0 && f.underDeed(max(v+1, s.phrases[len(s.phrases)-1].end)) {
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

// setOutFor reports that the verb at token v tells of someone who sets out to do the deed or gets it done, and that it is this deed.
func (f *frame) setOutFor(v int, agents *slot) bool {
	r, k := f.r, f.at-1
	answers := r.info[v].lists.has(rareAnswer) && f.t.cut.Proclitics&normalize.Ba != 0
	announces := r.info[v].lists.has(rareAnnounce) && !f.rule.is(meeting|pact) && r.article(f.at) && r.parts[k] != prep && f.t.cut.Proclitics&^normalize.Article == 0 // «أعلنت واشنطن الانسحاب»
	if r.info[v].finite&listControl == 0 && !answers && !announces || r.parts[f.at] != nominal {
		return false
	}
	own, led := f.phrase(), r.parts[k] == prep
	switch {
	case r.info[v].core&coreCounts != 0 && own != nil && own.first == v+1 && f.t.cut.Proclitics == 0: // «ويعد اجتماع المجلس الأحدث»
	case r.info[v].object && f.t.cut.Proclitics == 0 && !led: // «لكن طلبها رفض»
	case r.info[k].lists.has(rareAnswer): // «الاستجابة لدعوة الرئيس»
	case (led || r.outer[k] < 0) && r.info[k].stem&listDone != 0, led && r.against(k): // «إثر مجزرة», «تدرس المحكمة ملف اعتقاله», «شارك في مظاهرة ضد الزيارة»
	case r.info[v].lists.has(rareControlOn) && f.t.cut.Proclitics&normalize.La == 0 && !r.onDeed(k): // «تعمل في إيران»
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
	return first == r.overTimes(r.subjectOf(v, actor).next)
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
	if r.info[v].finite&listMaking == 0 || agents == nil || f.has(agents.number) {
		return
	}
	k := f.at - 1
	if r.parts[k] == prep {
		k--
	} else if f.t.cut.Proclitics&(normalize.Ba|normalize.La) == 0 {
		return
	}
	if r.info[v].object {
		if led := r.info[f.at-1].prep; k != v || k < f.at-1 && led != prepTo && led != prepOn && led != prepFrom && led != prepIn { // «يدفعها نحو اليمين»
			return
		}
		if p, ok := r.pronoun(v, r.Words[v].Cut.Enclitic, nil); ok && f.canDo(agents, &p) { // «ما دفعها إلى سحب قواتها»
			f.does(agents, &p)
		}
		return
	}
	p := r.phraseOf(k)
	if k <= v || p == nil {
		return
	}
	if p.end != k+1 || p.first <= v || p.before == prep || r.info[p.head].participle || !p.apart() || !f.canDo(agents, p) {
		return
	}
	if s := r.subjectOf(v, actor); len(s.phrases) > 0 && s.phrases[0].first != p.first || len(s.phrases) == 0 || r.behind(v, rel) {
		f.does(agents, p)
	}
}

// doing takes the agent from the noun that leads in the deed: «قيام مسلحين بقصف المدينة»;
// the noun stands behind token v.
func (f *frame) doing(v int) {
	r, agents := f.r, f.slotFor(posSubject)
	if agents == nil || f.has(agents.number) {
		return
	}
	if k := f.orderBehind(v); k > r.first {
		f.ordered(k)
		return
	}
	if k := f.at - 1; k > r.first && k > v && r.parts[k] == nominal && r.info[k].stem&listPurpose != 0 && r.Words[k].Cut.Proclitics&normalize.Ba != 0 { // «قيام مسلحين بتنفيذ هجوم»
		f.carriedOut(agents, v, k)
		return
	}
	if f.t.cut.Proclitics&^normalize.Article == normalize.Wa {
		if k := f.alsoOrdered(v); k > 0 {
			f.ordered(k)
			return
		}
	}
	if f.t.cut.Proclitics&normalize.Ba == 0 && (f.at == r.first || r.info[f.at-1].self != prepBa) {
		return
	}
	if f.letDo(agents) || f.isSentence() {
		return
	}
	if v >= r.first && v >= f.at-3 && r.info[v].finite&listOrder != 0 { // «أصدر الملك مرسوما يقضي بإقالة …»
		for k := v - 1; k > r.first && k >= v-4; k-- {
			if r.parts[k] == nominal && r.info[k].stem&listOrder != 0 {
				f.ordered(k)
				return
			}
		}
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
	if r.info[k].stem&listOrder != 0 && (r.parts[at] != nominal || r.article(k) || r.adjective(at) || at == f.at) {
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

// canDo reports that a slot of the agents' role, of which s is the first, takes the phrase.
func (f *frame) canDo(s *slot, p *phrase) bool {
	for first := s; s != nil && s.number == first.number; s = f.slotAfter(s) {
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
	r, k := f.r, f.at-1
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
}

// intended takes the agent from the pronoun of the noun before the deed that plans or wishes it:
// «أعلن الوزير عزمه الاستقالة».
func (f *frame) intended() {
	r, k, agents := f.r, f.at-1, f.slotFor(posSubject)
	if agents == nil && f.rule.is(casualty) { // «مسؤوليته عن مقتل ثلاثة جنود», where no verb's subject does it
		if by := f.slotWhere(posPrep, func(s *slot) bool { return s.number == roleAgent }); by != nil && !f.claimed(by) {
			f.liable(by)
		}
		return
	}
	if f.rule.is(harm) && (f.claimed(agents) || f.liable(agents)) || f.dutyOf(agents) {
		return
	}
	if k > r.first && r.parts[k] == prep && r.info[k].form&formAgainst == 0 { // «رغبته في زيارة بغداد», not «خيبة أملها بشأن الزيارة»
		k--
	} else if p := f.phrase(); p != nil && k > r.first && p.head == k && p.clitic&^normalize.La == 0 && r.info[k].stem&listPurpose != 0 { // «خطة الجيش لشن هجوم», «قرار غانا فرض عقوبات»
		k--
	}
	for k > r.first && r.parts[k] == adverb { // «سعي الجيش مجددا للسيطرة»
		k--
	}
	if agents == nil || k < r.first || r.parts[k] != nominal ||
		f.t.cut.Proclitics&^(normalize.Article|normalize.Ba|normalize.La) != 0 || f.t.cut.Enclitic != 0 || f.has(agents.number) {
		return
	}
	plans := listFuture | listHypothetical
	if (k == f.at-1 || f.imposes(k+1)) && f.t.cut.Proclitics&^normalize.Article == 0 { // «قراره الانسحاب», «قراره فرض عقوبات»
		plans |= listOrder
	}
	switch {
	case f.t.cut.Proclitics&normalize.La != 0: // «استعداده للاستقالة», not «تعرضه لهجوم»
		plans = listFuture
	case f.t.cut.Proclitics&normalize.Ba != 0: // «رغبته بالاستقالة», not «مطالبته باستقالة الوزير»
		plans = listFuture | listWilling
		if f.rule.is(vote) || r.Words[k].Cut.Proclitics&normalize.Ba != 0 { // «ضلوع موسكو بالانتخابات», «اتهمت روسيا بضلوعها بالهجوم»
			return
		}
	}
	if p := r.phraseOf(k); p != nil && !r.hasPronoun(k) {
		f.willing(agents, p, k+1)
		return
	}
	if !r.hasPronoun(k) || (r.info[k].stem|r.info[k].lemma)&plans == 0 || r.info[k].lemma&listApart != 0 {
		return
	}
	f.whose(agents, k)
}

// dutyOf takes the agent of a deed from whom it is for, behind «على» or behind «يمكن ل»: «على الحكومة الإفراج عنهم», «يحق للرئيس إقالته».
func (f *frame) dutyOf(agents *slot) bool {
	r := f.r
	if agents == nil || f.has(agents.number) || f.t.cut.Proclitics&^normalize.Article != 0 || !r.bound(f.at) {
		return false
	}
	q := r.phraseOf(f.at - 1)
	if k := q.first - 2; !f.canDo(agents, q) || q.before == prep && k > r.first && r.parts[k] == verb && !r.obliges(k) {
		return false
	}
	f.does(agents, q)
	return true
}

// obliges reports that the verb at token v may say what has to be done, with no one as its subject: «يتعين على الحكومة …», not «تقترح على الحكومة …».
func (r *reader) obliges(v int) bool {
	ft := r.info[v].tense
	return isPresent(ft) && ft.Has(lexicon.Masculine) && !r.info[v].utters && !r.info[v].says
}

// leadIn gives the token before the noun and what counts it: «مسؤوليتها عن عدد من الهجمات», «وراء سلسلة من الهجمات».
func (f *frame) leadIn() int {
	r, k := f.r, f.at-1
	if p := f.phrase(); p != nil && p.first < f.at && p.head == f.at {
		k = p.first - 1
	}
	if k-2 >= r.first && r.parts[k] == prep && r.info[k].self == prepFrom && r.isForm(k-1, seldomRow) {
		k -= 2
	}
	return k
}

// claimed takes the agent from the noun that tells who answers for the deed behind «عن», where he is not one who denies it: by its pronoun, «أعلنت الحركة
// مسؤوليتها عن الهجوم», «بمسؤوليتها عن هجمات», by whom it is of, «مسؤولية الحركة عن الهجوم», or who states it, «أعلنت الحركة المسؤولية عن الهجوم».
func (f *frame) claimed(agents *slot) bool {
	const reach = 14
	r, k := f.r, f.leadIn()-1
	if agents == nil || !f.rule.is(harm) || f.has(agents.number) || k <= r.first ||
		r.info[k+1].prep != prepAbout || r.parts[k+1] != prep {
		return false
	}
	var who *phrase // «مسؤولية الحركة عن الهجوم»
	if p := r.phraseOf(k); p != nil && p.end == k+1 && p.head < k && r.info[p.head].stem&listWorth != 0 && !r.article(p.head) {
		var ok bool
		if who, ok = r.np(p.head + 1); !ok || who.end != p.end || !f.canDo(agents, who) {
			return false
		}
		k = p.head
	} else if !r.hasPronoun(k) && !r.article(k) || r.info[k].stem&listWorth == 0 {
		return false
	}
	v := r.verbBefore(k, k-reach, 1<<comp|1<<rel)
	if v < 0 || r.info[v].finite&listDenial != 0 {
		return false
	}
	if _, polarity := r.verbModality(v); polarity == Negative {
		return false
	}
	if who != nil {
		f.does(agents, who)
	} else if r.hasPronoun(k) {
		f.whose(agents, k)
	} else if ps := r.subjectOf(v, agents.class).phrases; r.triggersType(v, "say") && len(ps) > 0 && ps[len(ps)-1].end <= k {
		f.fillAll(agents, ps)
	}
	return f.has(agents.number)
}

// liable takes the agent of harm from the subject of a clause without a verb, or with «كان», that says who did it: «قالت الوزيرة إن كينيا مسؤولة عن الهجوم», «أن كينيا
// وراء الهجوم».
func (f *frame) liable(agents *slot) bool {
	r, k := f.r, f.leadIn()
	if agents == nil || !f.rule.is(harm) || f.has(agents.number) || k <= r.first || r.parts[k] != prep {
		return false
	}
	if r.info[k].prep == prepAbout {
		if k--; r.article(k) || !r.isForm(k, seldomLiable) {
			return false
		}
	} else if !r.isForm(k, seldomBehind) {
		return false
	}
	if k > r.first && r.parts[k-1] == verb && r.aux(k-1) { // «أن كينيا كانت وراء الهجوم»
		k--
	}
	i := k
	for i > r.first && r.parts[i-1] == nominal {
		i--
	}
	if i == k && k > r.first && r.parts[k-1] == comp && r.withPronoun(k-1) { // «قالت الحركة إنها مسؤولة عن الهجوم»
		f.whose(agents, k-1)
		return f.has(agents.number)
	}
	if i == k || i > r.first && r.parts[i-1] != comp && !r.aux(i-1) && !r.colon(i-1) {
		return false
	}
	if i > r.first && r.parts[i-1] == verb {
		if _, polarity := r.verbModality(i - 1); polarity == Negative {
			return false
		}
	}
	p, ok := r.np(i)
	if !ok || p.end != k || !p.apart() || !agents.class.fits(p) {
		return false
	}
	f.fill(agents, p, false)
	return true
}

// byMain takes the agent of a deed from the verb before it: of a definite one that was not done, «غادر الوفد دون التوقيع على
// الاتفاق», and of one that is the aim of what was done, «شن المسلحون هجمات سعيا للسيطرة على الميناء».
func (f *frame) byMain() {
	r, agents := f.r, f.slotFor(posSubject)
	if agents == nil || f.at == r.first || f.has(agents.number) {
		return
	}
	undone := r.info[f.at-1].stem&listLacking != 0 && r.article(f.at)
	if !undone && f.inProtest() { // «انسحب الوفد احتجاجا على التأجيل»
		if ps := r.whoGoesOn(f.at, agents.class); len(ps) > 0 {
			f.fillAll(agents, ps)
			f.subject = ps
		}
		return
	}
	byMeans := f.isMeans()
	if !undone && (!byMeans && !(agents.is(active) && f.pursued()) || f.genitiveDoes(agents)) {
		return
	}
	if ps := r.mainSubject(f.at, agents.class); len(ps) == 1 && ps[0].end <= f.at && (undone || byMeans || !slices.Contains(r.parts[ps[0].end:f.at], comp)) {
		f.fill(agents, &ps[0], false)
		f.subject = ps
	}
}

// bySpeaking takes the agent of a deed from the participle before it by which the speaker threatens or makes known that he does it: «رفض الرئيس الحوار، مهددا بقطع
// العلاقات», «معلنا تعيين فلان».
func (f *frame) bySpeaking() {
	r, agents := f.r, f.slotFor(posSubject)
	p, k := f.phrase(), f.at-1
	if agents != nil && f.has(agents.number) || p == nil || k <= r.first || f.t.cut.Proclitics&normalize.La != 0 {
		return
	}
	if !r.info[k].participle { // else the two are read as one phrase
		if r.info[p.head].stem&listPurpose == 0 && p.head != f.at {
			return
		}
		k = p.first - 1
	}
	if k > r.first && r.parts[k] == prep && r.info[k].prep == prepAbout {
		k--
	}
	for k > r.first && r.parts[k] == adverb {
		k--
	}
	if k <= r.first || !r.info[k].participle || r.article(k) || r.Words[k].Cut.Proclitics&^normalize.Wa != 0 {
		return
	}
	ps := r.leads(k)
	if len(ps) == 0 {
		return
	}
	if agents != nil && r.info[k].lemma&listControl != 0 && f.canDo(agents, &ps[0]) {
		f.fillAll(agents, ps)
		f.willed = true
		return
	}
	lemma := f.goingWith(k)
	if s := f.slotWhere(posWith, func(s *slot) bool { return !s.object && s.leads.has(lemma) && s.class.fits(&ps[0]) }); s != nil && !f.has(s.number) { // «مجددا المطالبة بإقالته»
		f.fillAll(s, ps)
	}
}

// whoGoesOn gives the subject of the verb before token at, or of those before it with which it goes on by و: «نهض الوزير وغادر القاعة احتجاجا»; nil
// where the verb describes something.
func (r *reader) whoGoesOn(at int, c class) []phrase {
	const reach = 30
	edges := partSet(1<<comp | 1<<rel)
	for v := r.fullVerbBefore(at, at-reach, edges); v >= 0; v = r.fullVerbBefore(v, at-reach, edges) {
		s := r.subjectOf(v, c)
		if s.relative && !s.inherited && (len(s.phrases) == 0 || s.phrases[0].first < v) ||
			len(s.phrases) == 0 && (s.relative || s.blocked || !r.linked(v)) || len(s.phrases) > 0 && s.phrases[len(s.phrases)-1].end > at {
			return nil
		}
		if len(s.phrases) > 0 {
			return s.phrases
		}
		edges |= 1 << mark // the one with which it goes on stands beside it
	}
	return nil
}

// inProtest reports that the noun tells with what aim something else is done: «احتجاجا على التأجيل».
func (f *frame) inProtest() bool {
	r := f.r
	return f.rule.is(rally) && r.info[f.at].stem&listReason != 0 && r.ends(f.at, endAlef) && !r.counts(f.at-1) && f.t.cut.Proclitics == 0
}

// isMeans reports that the noun tells by what something else is done: «من خلال طرد السفير».
func (f *frame) isMeans() bool {
	r := f.r
	return f.at-2 > r.first && r.info[f.at-1].form&formDuring != 0 && r.info[f.at-2].self == prepFrom && r.masdar(f.at) && !r.article(f.at) && !r.hasPronoun(f.at)
}

// genitiveDoes reports that the complement of the noun does the deed: «تمهيدا لزيارة الرئيس».
func (f *frame) genitiveDoes(agents *slot) bool {
	r, gen := f.r, f.slotFor(posGenitive)
	if gen == nil || gen.number != agents.number || !r.at(f.end, nominal) || r.article(f.at) {
		return false
	}
	p, ok := r.np(f.end)
	return ok && gen.class.fits(p) && p.apart()
}

// pursued reports a verbal noun of what one is after before the noun: «سعيا للسيطرة», «سعيا إلى السيطرة».
func (f *frame) pursued() bool {
	r, k := f.r, f.at-1
	if k > r.first && r.parts[k] == prep {
		k--
	} else if f.t.cut.Proclitics&normalize.La == 0 {
		return false
	}
	return r.info[k].lists.has(rarePursuit) && r.ends(k, endAlef) && r.Words[k].Feature.Has(lexicon.Accusative) && r.masdar(f.at)
}

// willing takes the agent from the complement, up to token end, of a noun that tells who tries, wishes, decides or may do the
// deed: «محاولة الجيش اقتحام المدينة», «حق الشعب في التظاهر».
func (f *frame) willing(agents *slot, p *phrase, end int) {
	r := f.r
	decides := (end == f.at || f.imposes(end)) && f.t.cut.Proclitics&^normalize.Article == 0 &&
		(r.info[p.head].stem&listOrder != 0 || r.tells(p.head, "say") && r.masdar(p.head) && r.article(f.at) && !f.rule.is(meeting)) // «قرار واشنطن الانسحاب», «إعلان واشنطن الانسحاب», not «قرار مجلس الأمن بشأن الهدنة»
	if !decides && r.info[p.head].stem&listWilling == 0 || p.end != end || p.end <= p.head+1 || r.article(p.head) || r.hasPronoun(p.head) {
		return
	}
	q, ok := r.np(p.head + 1)
	if !ok || q.end != end || !q.apart() {
		return
	}
	if f.canDo(agents, q) {
		f.fill(agents, q, false)
		f.subject = r.scratch.one(q)
	}
}

// imposes reports at token k, directly before the noun, the deed by which it comes about, with nothing before it: «فرض عقوبات».
func (f *frame) imposes(k int) bool {
	return k == f.at-1 && f.r.info[k].stem&listPurpose != 0 && f.r.plain(k) && !f.r.article(k)
}

// whose takes the agent from the pronoun at token k.
func (f *frame) whose(agents *slot, k int) {
	r := f.r
	p, ok := phrase{}, false
	if q := r.owner(k, pronounSex(r.Words[k].Cut.Enclitic)); q != nil {
		p, ok = *q, true
	} else {
		p, ok = r.pronoun(k, r.Words[k].Cut.Enclitic, nil)
	}
	if ok && f.canDo(agents, &p) {
		f.does(agents, &p)
	}
}

// byDeedOn reports at token i a deed led in by ب and done to what «على» leads in: «توعد بالرد على القصف».
func (r *reader) byDeedOn(i int) bool {
	return r.Words[i].Cut.Proclitics&normalize.Ba != 0 && r.parts[i+1] == prep && r.info[i+1].prep == prepOn && r.info[i].lemma&listControl == 0
}

// alongWith reports at token i a noun with ب that tells with «مع», an adjective between or none, with whom someone does what follows: «بتنسيق وثيق مع الدرك».
func (r *reader) alongWith(i int) bool {
	if r.Words[i].Cut.Proclitics&normalize.Ba == 0 || r.hasPronoun(i) {
		return false
	}
	k := i + 1
	if r.at(k, nominal) && r.adjective(k) {
		k++
	}
	return r.at(k, prep) && r.info[k].prep == prepWith
}

// underDeed reports another deed among the tokens from i on that stands over the
// trigger: «قرر الحزب مقاطعة الجلسات احتجاجا على الاعتقالات» does not hold the sessions.
func (f *frame) underDeed(i int) bool {
	r := f.r
	if f.t.cut.Proclitics&normalize.Wa != 0 || r.parts[f.at-1] == conj {
		return false
	}
	for ; i < f.at; i++ {
		if i == f.at-1 && f.rule.is(capture) && r.article(f.at) { // «تمكنت الشرطة من إلقاء القبض على …»
			break
		}
		if i == f.at-1 && r.info[i].stem&listOnset != 0 && !f.rule.is(vote) { // «قررت الشرطة تمديد اعتقاله»
			continue
		}
		if r.alongWith(i) || r.Words[i].Classes.Has(lexicon.PlaceHead) && (r.Words[i].Cut.Proclitics&normalize.Ba != 0 || i+1 < f.at && r.startsWith(i+1, entity.GPE)) { // «بولاية مستغانم»
			continue
		}
		if r.parts[i] == nominal && r.outer[i] < 0 && r.masdar(i) && r.info[i].stem&listPurpose == 0 && (!r.article(i) || r.behind(i, prep) || r.byDeedOn(i)) {
			return true
		}
	}
	return false
}
