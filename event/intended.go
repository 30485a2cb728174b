package event

import (
	"slices"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// This file finds who does a deed by the noun before it that plans, wishes, claims or is a duty of the deed, or by the verb of the main clause.

// intended takes the agent from the pronoun of the noun before the deed that plans or wishes it:
// «أعلن الوزير عزمه الاستقالة».
func (f *frame) intended() {
	r, k, agents := f.r, f.at-1, f.slotFor(posSubject)
	if agents == nil && f.rule.is(casualty) { // «مسؤوليته عن مقتل ثلاثة جنود», where no verb's subject does it
		if by := f.slotWhere(posPrep, func(s *slot) bool { return s.number == roleAgent }); by != nil && !f.claimed(by) && !f.liable(by) {
			f.partIn(by)
		}
		return
	}
	if f.rule.is(harm) && (f.claimed(agents) || f.liable(agents)) || f.partIn(agents) || f.dutyOf(agents) || f.setOn(agents) {
		return
	}
	if from := f.deedStart(); from > r.first+1 && r.parts[from-1] == prep && r.info[from-1].form&formAgainst == 0 { // «رغبته في زيارة بغداد», «قدرة الجيش على شن هجمات», not «خيبة أملها بشأن الزيارة»
		k = from - 2
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

// partIn takes the agent of a deed behind «في» from the pronoun of the noun that tells who has a part in it and does not deny it: «لتورطه في هجوم», «مشاركتهم في القمة».
func (f *frame) partIn(agents *slot) bool {
	const reach = 14
	r, k := f.r, f.leadIn()
	if agents == nil || f.rule.is(vote) || f.has(agents.number) || f.t.cut.Enclitic != 0 || k <= r.first || r.parts[k] != prep || r.info[k].self != prepIn {
		return false
	}
	if k--; !r.hasPronoun(k) || r.info[k].stem&listWilling == 0 || r.info[k].lemma&listApart != 0 {
		return false
	}
	if v := r.verbBefore(k, k-reach, 1<<comp|1<<rel); v >= 0 {
		if r.info[v].finite&listDenial != 0 { // «نفى تورطه في الهجوم»
			return false
		}
		if _, polarity := r.verbModality(v); polarity == Negative { // «لم يشتبه في تورطه في الهجوم»
			return false
		}
	}
	if p, ok := r.whom(k); ok && p.start >= int(r.Tokens[r.first].Start) && f.canDo(agents, &p) { // else who is charged may be told nearer: «قضت بسجن سبعة جنود لضلوعهم في قتل …»
		f.does(agents, &p)
	}
	return f.has(agents.number)
}

// dutyOf takes the agent of a deed from whom it is for, behind «على» or behind «يمكن ل»: «على الحكومة الإفراج عنهم», «يحق للرئيس إقالته».
func (f *frame) dutyOf(agents *slot) bool {
	r, at := f.r, f.at
	if at > r.first+1 && f.imposes(at-1) { // «يمكن للحكومة فرض عقوبات»
		at--
	}
	at = r.dueBefore(at)
	if agents == nil || f.has(agents.number) || f.t.cut.Proclitics&^(normalize.Article|normalize.Wa) != 0 || !r.due(at) {
		return false
	}
	q := r.phraseOf(at - 1)
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
	} else if ps := r.subjectOf(v, agents.class).phrases; r.verbTells(v, "say") && len(ps) > 0 && ps[len(ps)-1].end <= k {
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
	if by := r.info[k].prep; by == prepAbout && r.isForm(k-1, seldomLiable) || by == prepIn && r.isForm(k-1, seldomInvolved) {
		k--
		if k > r.first && r.article(k) && r.Words[k-1].Classes.Has(lexicon.Pron) { // «كينيا هي المسؤولة عن الهجوم»
			k--
		} else if p := r.phraseOf(k); p != nil && p.head < k { // «الجماعة المسؤولة عن الهجوم», «ثلاثة شبان متورطين في الهجوم»
			return f.describedBy(agents, p, k)
		} else if r.article(k) {
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

// setOn takes the agent of a deed from the one whom an adjective before it calls willing, ready or able, in a clause without a verb or with «كان», or beside the adjective: «إن
// الرئيس مصمم على سحب القوات», «كانت كينيا مستعدة لتسليمه», «كينيا على استعداد لتسليمه», «جماعة قادرة على شن هجمات».
func (f *frame) setOn(agents *slot) bool {
	r, k := f.r, f.deedStart()-1
	switch {
	case k <= r.first:
		return false
	case r.parts[k] == prep && r.plain(k+1):
		k--
	case r.Words[k+1].Cut.Proclitics&normalize.La == 0:
		return false
	}
	if agents == nil || f.has(agents.number) || r.article(k) || r.hasPronoun(k) {
		return false
	}
	if ready := k-1 > r.first && r.parts[k-1] == prep && r.info[k-1].prep == prepOn && r.info[k].stem&listWilling != 0 && r.plain(k); ready { // «كينيا على استعداد لسحب»
		k--
	} else if !r.Words[k].Is(describing) || !r.apart(k) || r.info[k].stem&(listFuture|listHypothetical) == 0 {
		return false
	}
	p := r.phraseOf(k)
	if p != nil && p.end == k+1 && p.head < k {
		return f.describedBy(agents, p, k)
	}
	if k > r.first && r.parts[k-1] == verb && r.aux(k-1) { // «أن كينيا كانت مستعدة»
		k--
	}
	if k > r.first && r.parts[k-1] == adverb { // «غير قادر»
		k--
	}
	if k <= r.first {
		return false
	}
	if ps := r.state.speaker; r.parts[k-1] == comp && suffixSex(r.Words[k-1].Text) != 0 { // «قال الوزير إنه مستعد»
		ok := len(ps) == 1 && r.state.speakerAt >= r.first && r.sex(&ps[0]) == suffixSex(r.Words[k-1].Text) && f.canDo(agents, &ps[0])
		if ok {
			f.does(agents, &ps[0])
		}
		return ok
	}
	if p = r.phraseOf(k - 1); p == nil || p.end != k || p.before == prep || !p.apart() || !f.canDo(agents, p) {
		return false
	}
	if i := p.first - 1; i >= r.first && r.parts[i] != comp && r.parts[i] != conj && r.parts[i] != mark && !r.aux(i) {
		return false
	}
	f.does(agents, p)
	return true
}

// describedBy takes the agent from the noun of phrase p, before the adjective at token k that tells of his part in the deed.
func (f *frame) describedBy(agents *slot, p *phrase, k int) bool {
	q := *p
	q.end, q.stop = k, int(f.r.Tokens[k-1].End)
	if f.r.info[p.head].class&(isPerson|isBody|isActor) == 0 || !f.canDo(agents, &q) { // «هوية الجماعة المسؤولة»
		return false
	}
	f.does(agents, &q)
	return true
}

// byMain takes the agent of a deed from the verb before it: of a definite one that was not done, «غادر الوفد دون التوقيع على
// الاتفاق», and of one that is the aim of what was done, «شن المسلحون هجمات سعيا للسيطرة على الميناء».
func (f *frame) byMain() {
	r, agents := f.r, f.slotFor(posSubject)
	if agents == nil || f.at == r.first || f.has(agents.number) || f.isBetween(agents.number) {
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
		told := len(s.phrases) > 0
		switch {
		case s.relative && !s.inherited && (!told || s.phrases[0].first < v):
			return nil
		case !told && (s.relative || s.blocked || !r.linked(v)):
			return nil
		case told && s.phrases[len(s.phrases)-1].end > at:
			return nil
		}
		if told {
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
	if !ok || q.end != end || !q.apart() || q.end == q.head+1 && r.adjective(q.head) && !r.article(q.head) && r.Words[q.head].Is(describing) && q.mention < 0 { // «دور رئيسي في الهجوم»
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
	if p, ok := f.r.whom(k); ok && f.canDo(agents, &p) {
		f.does(agents, &p)
	}
}

// whom gives whom the pronoun of the noun at token k means.
func (r *reader) whom(k int) (phrase, bool) {
	if q := r.owner(k, pronounSex(r.Words[k].Cut.Enclitic)); q != nil {
		return *q, true
	}
	return r.pronoun(k, r.Words[k].Cut.Enclitic, nil)
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

// oneMore reports that the deed is told beside others, with which it goes on: «تمكنت الشرطة من حجز السلاح وتوقيف صاحبه», «وكذا توقيف صاحبه», «، إضافة إلى توقيف صاحبه».
func (f *frame) oneMore() bool {
	r, k := f.r, f.at-1
	if f.t.cut.Proclitics&normalize.Wa != 0 || r.parts[k] == conj || r.isForm(k, seldomLikewise) {
		return true
	}
	if k <= r.first {
		return false
	}
	key, at, ok := r.preposition(k - 1)
	return ok && at == f.at && r.prepIs(key, besidePreps)
}

// asideBefore gives the token behind what a preposition leads in between commas from token i on, where the deed or another such aside stands directly behind it; or i.
func (f *frame) asideBefore(i int) int {
	r := f.r
	k := r.parenthesis(i)
	if k == i || k >= f.at || r.parts[i+1] != prep {
		return i
	}
	if from := f.deedStart(); k == from || r.parts[k] == prep && (k+1 == from || r.parenthesis(k-1) > k) {
		return k
	}
	return i
}

// underDeed reports another deed among the tokens from i on that stands over the
// trigger: «قرر الحزب مقاطعة الجلسات احتجاجا على الاعتقالات» does not hold the sessions.
func (f *frame) underDeed(i int) bool {
	r := f.r
	if f.oneMore() {
		return false
	}
	for ; i < f.at; i++ {
		if i == f.at-1 && f.rule.is(capture) && r.article(f.at) { // «تمكنت الشرطة من إلقاء القبض على …»
			break
		}
		if k := f.asideBefore(i); k > i { // «تمكنت الشرطة، في إطار محاربة الجريمة، من توقيفه»
			i = k - 1
			continue
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
