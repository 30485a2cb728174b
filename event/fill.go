package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// maxTogether is the number of those who meet, sign or speak together that a frame remembers.
const maxTogether = 5

// fill enters a phrase as a role's filler; full takes it with all that hangs on it.
func (f *frame) fill(s *slot, p *phrase, full bool) {
	r := f.r
	if s.is(counted) && p.end == p.first+1 && r.several(p.first) && !f.rule.is(casualty) || engineOf(&p.lists)&listNever != 0 || s.number == roleAttacker && (r.premises(p) || r.fallen(p)) {
		return
	}
	if s.pos == posObject && f.rule.is(office) && f.has(s.number) && f.rule.firsts[posObject].class >= firstList && f.rule.firsts[posObject] != s && r.given(p) { // «تسلم فلان مهامه رئيسا للحكومة»: as what
		return
	}
	stop := f.beforeTwin(p.first, f.stopOf(s, p))
	if s.number == roleContent && p.end <= f.at && p.end < r.end && f.t.kind == byVerb { // «القرار الذي رفضته الوزارة»
		if f.has(s.number) || r.standsForClause(p) {
			return
		}
		stop, _ = r.extent(p)
		full = false
	}
	if full {
		stop = f.beforeTwin(p.first, f.fullExtent(s.number, p))
		if q := r.secondTopic(s.number, p, stop); q != nil {
			f.fillSpan(s, p.start, int(r.Tokens[q.first-1].End), p.mention)
			f.fill(s, q, true)
			return
		}
	}
	f.fillSpan(s, p.start, stop, p.mention)
	if s.number == roleDefendant || s.number == roleDetainee {
		f.chargeOf(p)
	}
	if full && s.number == roleTopic && f.rule.is(meeting) {
		if q := f.nextTopic(p, stop); q != nil {
			f.fill(s, q, true)
		}
	}
	if s.number == roleSource && len(f.source) == 0 {
		f.source = r.scratch.one(p)
	}
	if s.is(paired|counted) && len(f.pair) < maxTogether {
		f.pair = append(f.pair, *p)
	}
	if s.is(paired) && f.rule.is(meeting) {
		f.members(s, p)
	}
	if p.head > 0 && s.is(counted) {
		f.count(p)
		if k := p.head + 1; f.rule.is(casualty) && k < p.end && r.at(k, prep) && r.info[k].prep == prepFrom { // «مقتل 14 عنصرا من التنظيم إلى جانب عدد من الجرحى»
			f.leadNoMore(prepFrom)
		}
	}
}

// insideTold reports that the source byte stands in what another event of the sentence tells behind this one: «أكد الوزير خلال لقائه السفير [ضرورة السلام في السودان]»,
// where they did not meet, nor on a day that is told there.
func (f *frame) insideTold(at int) bool {
	r := f.r
	for n := range r.eventsSince(r.first) {
		e := &r.events[n]
		for i := range e.Arguments {
			if a := &e.Arguments[i]; (a.Role == "content" || a.Role == "topic") && a.Start <= at && at < a.End && a.Start > int(r.Tokens[f.at].End) && e.Trigger.Start < int(r.Tokens[f.at].Start) {
				return true
			}
		}
	}
	return false
}

// accusedOf reports at token k, led in by «ب», what the one before it is accused of: «ثلاثة متهمين بالتجسس», not «حكم على المتهمين بالسجن», «اعتقلت المتهم بمدينة تعز».
func (r *reader) accusedOf(k int) bool {
	if k <= r.first || k >= r.end || r.info[k-1].stem&listDoing == 0 || !r.Words[k-1].Is(persons) || !r.apart(k-1) {
		return false
	}
	return r.clitics[k]&normalize.Ba != 0 && r.parts[k] == nominal && r.info[k].stem&listPenalty == 0 && r.outer[k] < 0 && !r.Words[k].Is(placeHeads)
}

// stopOf gives the source byte where phrase p ends as the role's filler, with what is told of a target, place, weapon or agreement behind it.
func (f *frame) stopOf(s *slot, p *phrase) int {
	r := f.r
	switch {
	case s.number == roleWeapon:
		return r.withModel(p)
	case p.end >= r.end:
	case s.number == rolePosition && r.info[p.end].prep == prepOn && r.given(p): // «واليا على تونس»
		if k := r.overRealm(p.end); k > p.end {
			return int(r.Tokens[k-1].End)
		}
	case s.number == roleVictim && r.countedTogether(p.end): // «سقط 20 قتيلا وجريحا»
		return int(r.Tokens[p.end].End)
	case f.ownerBehind(s, p):
		if q, ok := r.np(p.end); ok && (q.is(isBody|isPeople) || p.definite && q.is(isPerson)) && !r.masdar(q.head) { // «استهدف مواقع لحركة حماس», «المقر الرئيسي للحزب», «افتتح المقر الجديد للمحكمة»
			return q.stop
		}
	case s.pos == posPrep && (s.number == roleInstrument || f.rule.is(office)) && p.mention < 0 && p.end == p.head+1 && r.masdar(p.head) && r.article(p.head) && !p.lists.has(rareAccord):
		return r.withComplement(p)
	case s.number == rolePlace && p.mention < 0 && p.end+1 < r.end && r.parts[p.end] == prep && r.info[p.end].prep == prepFrom && r.partOfPlace(p.end): // «في أنحاء متفرقة من الضفة»
		if m := r.outer[p.end+1]; m >= 0 {
			return r.Mentions[m].End
		}
		if q, ok := r.np(p.end + 1); ok { // «عدة مناطق من البلاد»
			return q.stop
		}
	case s.number == roleInstrument && s.pos != posPrep && !p.definite && r.Words[p.end].Cut.Proclitics&normalize.La != 0: // «اتفاقا لتطوير التعاون»
		if q, ok := r.np(p.end); ok && q.is(isDeed) && r.masdar(q.head) {
			return f.aimOfPact(q)
		}
	}
	return p.stop
}

// ownerBehind reports that «ل» behind p, a target or what is founded, may tell whose it is: «استهدف مواقع لحركة حماس», «افتتح المقر الجديد للمحكمة».
func (f *frame) ownerBehind(s *slot, p *phrase) bool {
	r, target := f.r, s.number == roleTarget
	if !(target && !p.definite || (target || s.number == roleObject && f.rule.is(founding)) && r.ownedBehind(p)) {
		return false
	}
	return p.mention < 0 && p.end > p.first && r.parts[p.end] == nominal && r.Words[p.end].Cut.Proclitics&normalize.La != 0
}

// ownedBehind reports a definite thing with its adjective, behind which «ل» tells whose it is: «المقر الرئيسي للحزب», «المخازن الرئيسية للحركة».
func (r *reader) ownedBehind(p *phrase) bool {
	if !p.definite || p.mention >= 0 || p.is(isActor) || r.masdar(p.head) || p.end != p.head+2 {
		return false
	}
	return r.article(p.head) && r.article(p.end-1) && r.adjective(p.end-1) && r.at(p.end, nominal) && r.Words[p.end].Cut.Proclitics&normalize.La != 0
}

// withComplement gives the source byte where a deed that is one word ends, with what its preposition leads in: «وافق على الانسحاب من المدينة», «كلفه بالقيام بمهام
// الوزير».
func (r *reader) withComplement(p *phrase) int {
	key, at, ok := r.preposition(p.end)
	if !ok || key != prepFrom && key != prepBa && key != prepLa && key != prepTo && key != prepOn && key != prepAbout || r.prepPronoun(p.end) {
		return p.stop
	}
	if q, ok := r.np(at); ok && q.first == at {
		return q.stop
	}
	return p.stop
}

// aimOfPact gives the source byte where what an agreement is for ends, which begins with the deed q: before whom it is with, «اتفاقا لتطوير الحقل مع الشركة».
func (f *frame) aimOfPact(q *phrase) int {
	r := f.r
	stop, end := r.extent(q)
	for k := q.end; k < end; k++ {
		if r.parts[k] == prep && r.info[k].self == prepWith && f.takes(prepWith, roleParty) {
			return int(r.Tokens[k-1].End)
		}
	}
	return stop
}

// withModel gives the source byte where a weapon ends, with its model behind it: «صواريخ من طراز غراد».
func (r *reader) withModel(p *phrase) int {
	k := p.end + 2
	if k >= r.end || r.parts[p.end] != prep || r.info[p.end].self != prepFrom || !r.isForm(p.end+1, seldomModel) {
		return p.stop
	}
	if r.isQuote(k) { // «من نوع "بدر-1"»
		for n := k + 1; n < r.end && n <= k+5; n++ {
			if r.isQuote(n) {
				return int(r.Tokens[n].End)
			}
		}
		return p.stop
	}
	if o := r.outer[k]; o >= 0 && r.Mentions[o].Type == entity.Product {
		return r.Mentions[o].End
	}
	if q, ok := r.np(k); ok && r.outer[k] < 0 && !q.definite && q.clitic == 0 {
		return q.stop
	}
	return p.stop
}

// topicOfPact fills what an agreement is about, as the instrument itself tells, «اتفاقا لتطوير الحقل», or a clause behind it, «اتفاق مع الحكومة يقضي
// بخروج القوات», «مذكرة تفاهم تهدف إلى تعزيز التعاون»; the trigger may tell of the agreement itself: «التوصل إلى اتفاق ينص على …».
func (f *frame) topicOfPact() {
	r := f.r
	if f.has(roleTopic) {
		return
	}
	s, from := f.slotOf(roleTopic), f.end
	if s == nil {
		return
	}
	if m := slices.IndexFunc(f.fillers, func(a filler) bool { return a.role == roleInstrument }); m >= 0 {
		start, stop := f.fillers[m].start, f.fillers[m].stop
		if start < int(r.Tokens[r.first].Start) {
			return
		}
		first := r.endsBehind(r.first, start)
		from = r.endsBehind(first, stop)
		for k := first + 1; k < from; k++ {
			if r.parts[k] == nominal && r.Words[k].Cut.Proclitics&normalize.La != 0 && r.masdar(k) && r.parts[k-1] == nominal {
				if q, ok := r.np(k); ok {
					f.fillSpan(s, q.start, stop, q.mention)
				}
				return
			}
		}
	} else if f.t.kind != byNoun {
		return
	}
	f.provided(s, from)
}

// chargeSlot gives the role of what the charges are that the trigger, a noun, has for its complement, where nothing fills it yet; or nil.
func (f *frame) chargeSlot() *slot {
	if gen := f.slotFor(posGenitive); gen != nil && gen.number == roleCharge && !f.has(roleCharge) {
		return gen
	}
	return nil
}

// someCharges fills what some of the charges are of which the trigger tells, which stand from token i on, and gives the token behind them, or i: «تهم منها التزوير».
func (f *frame) someCharges(i int) int {
	if s := f.chargeSlot(); s != nil {
		return f.fillAmong(s, s.class, i)
	}
	return i
}

// fillAmong fills the role with some of the things told before token i, which «منها» leads in there, and gives the token behind them, or i.
func (f *frame) fillAmong(s *slot, c class, i int) int {
	n := f.r.pastAmong(i)
	if n == i {
		return i
	}
	ps := f.r.list(n, c)
	if len(ps) == 0 {
		return i
	}
	f.fillAll(s, ps)
	return ps[len(ps)-1].end
}

// chargedWith fills what the charges are of which the trigger tells by a clause about them: «تهم تتعلق بالفساد».
func (f *frame) chargedWith() {
	s := f.chargeSlot()
	if s == nil {
		return
	}
	k := f.end
	if p := f.r.phraseOf(f.at); p != nil {
		k = max(k, p.end)
	}
	f.provided(s, k)
}

// pastAmong gives the token behind «منها», «من بينها» at token k, which lead in some of the things told before, or k.
func (r *reader) pastAmong(k int) int {
	i := k
	if i+1 < r.end && r.info[i].self == prepFrom && r.info[i+1].form&formAmong != 0 {
		i++
	}
	if r.atPrepPronoun(i) && (r.info[i].prep == prepFrom || r.info[i].form&formAmong != 0) && !r.ofSeveral(i) {
		return i + 1
	}
	return k
}

// provided fills a role by what a verb that leads it in says behind token from: «يقضي بخروج القوات».
func (f *frame) provided(s *slot, from int) {
	r := f.r
	v := r.provision(from)
	if v < 0 {
		return
	}
	if r.at(v+1, comp) { // «يقضي بأن تسلم الفصائل سلاحها»
		start, stop := r.clauseFrom(v+2, f.at)
		f.fillSpan(s, start, stop, -1)
	} else if key, at, ok := r.preposition(v + 1); ok && at < r.end && (key == prepTo || key == prepBa || key == prepOn || key == prepLa) {
		f.fillAll(s, r.list(at, anyThing))
	}
}

// provision gives the verb that tells what the agreement which ends before token i is about, over whom it is with, and when; or -1.
func (r *reader) provision(i int) int {
	const reach = 16
	if i == r.first {
		return -1
	}
	for k := i; k+1 < r.end && k < i+reach; k++ {
		switch r.parts[k] {
		case verb:
			if r.isForm(k, seldomProvides) && (r.plain(k) || r.comma(k-1)) {
				return k
			}
			return -1
		case comp, attrib:
			return -1
		case conj:
			if r.info[k].form&formAnd == 0 {
				return -1
			}
		case mark:
			if r.isQuote(k) || r.colon(k) {
				return -1
			}
		}
	}
	return -1
}

// standsForClause reports that a clause with «ما» is told by phrase p, or that what stands behind it takes up the clause before: «كل ما
// قاله», «الخبر، وهو ما نفاه», «الأمر الذي نفاه», but «وهو ما دعا إليه», «هذا ما قاله».
func (r *reader) standsForClause(p *phrase) bool {
	const what = formWhat | formOfWhat | formFromWhat
	if r.turnsTo(p.end) {
		return true
	}
	if r.parts[p.end] != rel {
		return false
	}
	return r.info[p.head].form&formMatter != 0 || r.info[p.end].form&what != 0 && r.info[p.head].form&formItIs == 0 && !r.Words[p.head].Classes.Has(lexicon.Dem)
}

// premises reports a place that people build or use, though its noun may be a medium's as well, and no body of that name: «مواقع عسكرية».
func (r *reader) premises(p *phrase) bool {
	return r.outer[p.head] < 0 && r.Words[p.head].Classes.Has(lexicon.FacHead) && !r.Words[p.head].Is(persons)
}

// fallen reports a phrase of the dead or hurt, who attack nobody: «خلف الهجوم 11 قتيلا», «وبين القتلى».
func (r *reader) fallen(p *phrase) bool {
	return r.outer[p.head] < 0 && r.triggered(p.head, func(t *trigger) bool { return t.kind == byNoun && t.rule.is(casualty) && len(t.rest) == 0 })
}

// fillAll enters every phrase of a list as a filler of the slot.
func (f *frame) fillAll(s *slot, ps []phrase) {
	ps = f.ofOneKind(ps)
	for i := range ps {
		f.fill(s, &ps[i], s.is(wide))
	}
	if n := len(ps); n > 0 && s.is(counted) {
		f.othersToo(s, ps[n-1])
	}
}

// ofOneKind gives the list up to the noun of another casualty: «حصيلة الضحايا خمسون قتيلا و11 جريحا», «أربعة قتلى في صفوف القوات و11 جريحا».
func (f *frame) ofOneKind(ps []phrase) []phrase {
	for n := 1; f.rule.is(casualty) && n < len(ps); n++ {
		if f.r.triggered(ps[n].head, func(t *trigger) bool { return t.kind == byNoun && t.rule.is(casualty) }) {
			return ps[:n]
		}
	}
	return ps
}

// secondTopic gives the second of two topics in the phrase that begins with p and ends at byte stop, or nil: behind و
// a noun of what is discussed, «العلاقات بين البلدين وسبل تعزيزها», but «تعزيز التعاون والتنسيق».
func (r *reader) secondTopic(role symbol, p *phrase, stop int) *phrase {
	if role != roleTopic || p.first < r.first {
		return nil
	}
	for k := p.end; k < r.end && int(r.Tokens[k].Start) < stop; k++ {
		w := r.Words[k]
		if r.parts[k] != nominal || w.Cut.Proclitics != normalize.Wa || r.outer[k] >= 0 || !r.affair(k) {
			continue
		}
		if q, ok := r.np(k); ok && !r.isQuote(k-1) {
			return q
		}
	}
	return nil
}

// nextTopic gives what is discussed besides, behind the comma at which the phrase that begins with p ends, or nil: «العلاقات بين البلدين، وسبل
// تعزيزها», «العلاقات، إضافة إلى الملف السوري».
func (f *frame) nextTopic(p *phrase, stop int) *phrase {
	r := f.r
	if p.first < r.first {
		return nil
	}
	j := r.endsBehind(p.first, stop)
	if j+2 >= r.end || !r.comma(j) || r.openQuote(p.first, j) {
		return nil
	}
	k := j + 1
	if at, key := r.addsAt(j); at > j && key != 0 {
		k = at
	} else if !f.goesOnDiscussed(p, k) {
		return nil
	}
	if k+1 >= r.end {
		return nil
	}
	if r.info[k].stem&listDiscuss != 0 && r.masdar(k) && !r.article(k) {
		if f.rule.happens && k == j+1 { // «جرى استعراض العلاقات، ومناقشة الأزمة»: another one
			return nil
		}
		k++ // «بالإضافة إلى بحث الأزمة»
	}
	q, ok := r.np(k)
	if !ok || q.clitic&boundPreps != 0 || q.is(isPerson) || r.reason(k) {
		return nil
	}
	return q
}

// goesOnDiscussed reports at token k, behind a comma, a thing that و adds to what is discussed, which begins with p.
func (f *frame) goesOnDiscussed(p *phrase, k int) bool {
	r, w := f.r, f.r.Words[k]
	if r.parts[k] != nominal || w.Cut.Proclitics&^normalize.Article != normalize.Wa ||
		r.outer[k] >= 0 || w.Is(persons|quantifiers) || w.Classes.Has(lexicon.Dem) {
		return false
	}
	if r.affair(k) && !r.article(k) {
		return true
	}
	if w.Feature.Has(lexicon.Masdar) && !r.article(k) {
		return r.masdar(p.head) || r.affair(p.head) || p.definite && p.end > p.head+1
	}
	q, ok := r.np(k) // «، والأوضاع الإقليمية», «، ودور الأمم المتحدة»
	return ok && q.definite && q.end > q.head+1 && !q.is(isActor|isPerson|isPlace) && !r.info[k].participle && p.definite
}

// charges reports a preposition that leads in nothing but what someone is charged with: «بتهمة», «على خلفية».
func (f *frame) charges(key symbol) bool {
	switch key {
	case prepBa, prepLa, prepIn, prepFrom, prepOn:
		return false
	}
	return f.takes(key, roleCharge)
}

// endMarks are the marks and spaces that end what is said and are no part of it.
const endMarks = " \u00a0.،,؛;:!؟?…"

// fillSpan enters bytes of the source as a role's filler.
func (f *frame) fillSpan(s *slot, start, stop, mention int) {
	if s.number == roleContent && start < stop && !endsInLetter(f.r.Source[:stop]) { // «"… في كل مكان."»
		stop = start + len(strings.TrimRight(f.r.Source[start:stop], endMarks))
	}
	if stop <= start || (s == &placeSlot || s == &timeSlot) && f.t.kind == byNoun && (f.rule.is(meeting) || f.rule.Type == "call") && f.insideTold(start) {
		return
	}
	for i := range f.fillers {
		if a := &f.fillers[i]; a.role == s.number && a.start < stop && start < a.stop {
			return
		}
	}
	a := filler{s.number, start, stop, mention}
	f.fillers = append(f.fillers, a)
	f.roles.add(s.number)
	if f.r.trace != nil {
		f.steps = append(f.steps, Step{Argument: f.r.argument(&a), Slot: s.String(), Line: s.line})
	}
}

// argument makes the argument of a filler.
func (r *reader) argument(a *filler) Argument {
	arg := Argument{Role: r.x.rules.roles.names[a.role], Span: Span{a.start, a.stop, r.Source[a.start:a.stop]}}
	if a.mention >= 0 {
		arg.Mention = r.Mentions[a.mention].ID
	}
	return arg
}

// drop takes out what fills the role.
func (f *frame) drop(role symbol) {
	f.keep(func(a *filler) bool { return a.role != role })
}

// keep takes out all fillers but those wanted.
func (f *frame) keep(wanted func(a *filler) bool) {
	f.roles = symbolSet{}
	kept := f.fillers[:0]
	for _, a := range f.fillers {
		if wanted(&a) {
			kept = append(kept, a)
			f.roles.add(a.role)
		}
	}
	f.fillers = kept
}

// turn gives the fillers of one role another.
func (f *frame) turn(from, to symbol) {
	if from == to {
		return
	}
	f.roles = symbolSet{}
	kept := f.fillers[:0]
	for _, a := range f.fillers {
		if a.role == from {
			if a.role = to; slices.ContainsFunc(f.fillers, func(b filler) bool { return b.role == to && b.start == a.start }) { // already so
				continue
			}
		}
		kept = append(kept, a)
		f.roles.add(a.role)
	}
	f.fillers = kept
}

// count enters the number before a counted filler.
func (f *frame) count(p *phrase) {
	r := f.r
	if ft := r.Words[p.head].Feature; ft.Has(lexicon.Dual) && !ft.Any(lexicon.Singular|lexicon.Plural) {
		f.dual = true
	}
	if r.Words[p.first].Classes.Has(lexicon.Dem) { // «هؤلاء المعتقلين»
		return
	}
	if k := p.first - 1; k > r.first && r.parts[k-1] == prep && r.counts(k) && r.parts[k] != timeWord && r.Words[p.first].Is(one<<lexicon.Quant) { // «ارتفع إلى 20 عدد القتلى»
		f.fillSpan(&countSlot, r.startOf(k), int(r.Tokens[k].End), -1)
		return
	}
	if k := r.figureOf(p.first); k > p.first && k < p.head { // «عدد (13) عنصرا»
		f.fillSpan(&countSlot, int(r.Tokens[k].Start), int(r.Tokens[k].End), -1)
		return
	}
	if r.info[p.first].stem&listUncounted != 0 && r.numeral(p.first) == p.first || r.ranks(p.first) || r.isForm(p.first, seldomBatch) { // «أحد المسلحين», not «أحد عشر مسلحا»
		return
	}
	first := p.first
	for first < p.head && r.parts[first] == mark {
		first++
	}
	if first == p.head {
		if r.Tokens[p.head].Kind == normalize.Number || r.Words[p.head].Classes.Has(lexicon.Num) ||
			r.Words[p.head].Classes.Has(lexicon.Scale) && !r.article(p.head) { // «أصيب ألفان»
			f.fillSpan(&countSlot, p.start, int(r.Tokens[p.head].End), -1)
		} else if first > r.first+2 && r.overNumber(first-3) == first { // «أصيب (9) أشخاص»
			f.fillSpan(&countSlot, int(r.Tokens[first-2].Start), int(r.Tokens[first-2].End), -1)
		}
		return
	}
	last := p.head - 1
	if r.Tokens[p.head].Kind == normalize.Number || r.Words[p.head].Is(numerals) { // «نحو ثلاثمئة»
		last = p.head
	}
	for last > first && (r.parts[last] == mark || r.info[last].self == prepFrom || r.ranks(last)) { // «اثنين من كبار القادة»
		last--
	}
	if last >= first {
		f.fillSpan(&countSlot, p.start, int(r.Tokens[last].End), -1)
	}
}

// overlaps reports that a phrase shares bytes with a filler; what is said does not count.
func (f *frame) overlaps(p *phrase) bool {
	return slices.ContainsFunc(f.fillers, func(a filler) bool { return a.start < p.stop && p.start < a.stop && a.role != roleContent })
}
