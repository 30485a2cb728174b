package event

import (
	"slices"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Who has a part in an event by what fills another role: whose weapon it was, whom a sentence is passed on.

// byWeapon takes whose weapon it was as the one who did it: «استشهد برصاص الجيش».
func (f *frame) byWeapon(s *slot, p *phrase) {
	r := f.r
	end := max(p.head+1, r.weaponEnd(p.head)) // «بطائرة مسيرة أوكرانية»
	if s.number != roleWeapon || p.end <= end {
		return
	}
	if r.isForm(p.end-1, seldomOrigin) { // «إيرانية الصنع»
		return
	}
	q, ok := r.np(end)
	if !ok || q.class&(isActor|isWeapon) != isActor || !q.apart() || q.end > p.end {
		return
	}
	for i := range f.rule.slots {
		if a := &f.rule.slots[i]; (a.number == roleAgent || a.number == roleAttacker) && !f.has(a.number) {
			f.fillSpan(a, q.start, q.stop, q.mention)
			return
		}
	}
}

// members takes those whom a delegation has in it, or who leads it, by the clause that describes it: «وفدا يضم النائبين فلانا وفلانا», «وفدا يترأسه النائب فلان».
func (f *frame) members(s *slot, p *phrase) {
	r, v := f.r, p.end
	if p.definite || !r.at(v, verb) || !r.plain(v) || !valued(r.Words[p.head], "group", one<<lexicon.Human) {
		return
	}
	switch led := r.info[v].object; {
	case !led && r.isForm(v, seldomHasIn):
		f.fillAll(s, r.list(v+1, person))
	case led && r.isForm(v, seldomLedBy):
		if ps := r.list(v+1, person); len(ps) > 0 {
			f.fillAll(s, ps[:1])
		}
	}
}

// byDeed takes who does the deed that is the topic, or orders it, as the target: «احتجاجا على تعامل الحكومة».
func (f *frame) byDeed(s *slot, p *phrase) {
	if s.number != roleTopic || !p.is(isDeed) && f.r.info[p.head].stem&listOrder == 0 || p.end <= p.head+1 {
		return
	}
	q, ok := f.r.np(p.head + 1)
	if !ok || !q.is(isActor) || !q.apart() || q.end > p.end || !f.r.info[p.head].lists.has(rareFoe) && f.r.info[p.head].stem&listOrder == 0 { // «احتجاجا على مقتل الفتى», «على نقل السفارة»: no doer
		return
	}
	if a := f.slotWhere(posPrep, func(s *slot) bool { return s.number == roleTarget }); a != nil && !f.has(roleTarget) {
		f.fillSpan(a, q.start, q.stop, q.mention)
	}
}

// alsoInflicted takes a second penalty that «و» joins to the one of phrase p over how long that lasts: «بالسجن عشر سنوات مع النفاذ وغرامة قدرها ألف دينار».
func (f *frame) alsoInflicted(s *slot, p *phrase) {
	r := f.r
	if s.number != roleSentence || p.first < f.at {
		return
	}
	k := p.end
	if k < r.end && r.isForm(k, seldomTerm) { // «لمدة عامين»
		k++
	}
	k = r.overLength(k)
	if k == p.end || !r.at(k, nominal) || !r.hasAnd(k) || r.info[k].stem&listPenalty == 0 {
		return
	}
	if q, ok := r.np(k); ok {
		f.fill(s, q, true)
	}
}

// chargeOf fills the charge by what the one of phrase p, who is held or tried, is accused or suspected of: «ثلاثة متهمين بالتجسس», «رجل يشتبه بتورطه في السرقة», «مشتبه به في
// قتل الصحفي».
func (f *frame) chargeOf(p *phrase) {
	r, c := f.r, f.slotOf(roleCharge)
	if c == nil || f.has(roleCharge) {
		return
	}
	switch k := p.end; {
	case r.accusedOf(k):
		if f.own(k) == 0 { // not «توبع المتهمون بجناية القتل»
			f.fillAll(c, r.list(k, anyThing))
		}
	case r.at(k, verb) && r.isForm(k, seldomSuspect) && r.at(k+1, comp): // «رجل يشتبه بأنه قتل زوجته»
		start, stop := r.clauseFrom(k+2, f.at)
		f.fillSpan(c, start, stop, -1)
	default:
		if k = r.suspectedOf(p); k > 0 {
			f.fillAll(c, r.list(k, anyThing))
		}
	}
}

// chargedThat fills the charge with a clause that tells at token at of what someone is suspected: «للاشتباه في أنه قتل زوجته», «للاشتباه بأنه يخطط لهجوم».
func (f *frame) chargedThat(c *slot, at int) bool {
	r, k := f.r, at
	if r.at(k, nominal) && r.isForm(k, seldomSuspect) {
		k++
	}
	if !r.at(k, comp) || f.has(roleCharge) {
		return false
	}
	start, stop := r.clauseFrom(k+1, f.at)
	f.fillSpan(c, start, stop, -1)
	return true
}

// suspectedOf gives the token of the deed of which phrase p, or the verb behind it, tells that someone is suspected, or 0.
func (r *reader) suspectedOf(p *phrase) int {
	k := p.end
	switch {
	case r.at(k, verb) && r.isForm(k, seldomSuspect):
		k++
	case k-2 >= p.first && r.prepPronoun(k-1) && r.isForm(k-2, seldomSuspect): // «مشتبه بهم في تفجير السوق»
	default:
		for k = p.end - 1; k > p.first; k-- { // «عنصرا مشتبها بانتمائه»
			if r.isForm(k-1, seldomSuspect) && r.parts[k] == nominal && r.clitics[k]&normalize.Ba != 0 && r.masdar(k) {
				return k
			}
		}
		return 0
	}
	key, at, ok := r.preposition(k)
	inCase := ok && at > k+1 && r.info[at-1].stem&listCase != 0 // «في قضية تهريب»
	if !ok || at >= r.end || r.parts[at] != nominal || !inCase && (key != prepBa && key != prepIn || !r.masdar(at) && r.info[at].stem&listCase == 0) {
		return 0
	}
	return at
}

// sentenced takes the complement of a penalty as the one who gets it: «قضت بإعدام ثلاثة متهمين», «قضت بسجن» and a name that no lexicon knows;
// or whom its pronoun means: «حكمت بسجنه».
func (f *frame) sentenced(s *slot, p *phrase) {
	if s.number != roleSentence {
		return
	}
	a := f.slotOf(roleDefendant)
	if a == nil || f.has(roleDefendant) {
		return
	}
	r := f.r
	if p.end <= p.head+1 {
		if p.first > f.at && r.hasPronoun(p.head) && r.masdar(p.head) {
			if q, ok := r.pronounFor(a, p.head, 0, f.subject); ok && a.class.fits(&q) && !f.overlaps(&q) && !f.tries(&q) {
				f.fill(a, &q, false)
			}
		}
		return
	}
	whom := r.pastRest(p.head)
	q, ok := r.np(whom)
	if !ok || q.clitic&(boundPreps|normalize.Wa|normalize.Fa) != 0 || r.adjective(whom) {
		return
	}
	for i := range f.rule.slots {
		if a := &f.rule.slots[i]; a.number == roleDefendant && a.class.fits(q) {
			for _, q := range r.list(whom, a.class) {
				f.fill(a, &q, false)
			}
			return
		}
	}
}

// pastRest gives the token behind the noun of a deed at token i and what else names the deed: «إخلاء سبيل».
func (r *reader) pastRest(i int) int {
	for n := range r.info[i].triggers {
		if t := &r.info[i].triggers[n]; t.kind == byNoun && len(t.rest) > 0 {
			if end, ok := r.endOf(i, t); ok && end < r.end {
				return end
			}
		}
	}
	return i + 1
}

// facing takes the complement of what someone faces, or some of it, as what he is charged with: «يواجه تهم الإخلال بالأمن», «يواجه ثلاث تهم بينها التزوير».
func (f *frame) facing(p *phrase) {
	s := f.slotOf(roleCharge)
	if s == nil || f.has(roleCharge) {
		return
	}
	if q, ok := f.r.np(p.head + 1); ok && p.end > p.head+1 && q.apart() && !q.is(isActor) && !f.r.adjective(q.head) {
		f.fill(s, q, true)
		return
	}
	if f.fillAmong(s, anyThing, p.end) == p.end {
		f.provided(s, p.end)
	}
}

// tries reports that phrase p is a court, by the classes of the rule.
func (f *frame) tries(p *phrase) bool {
	return slices.ContainsFunc(f.rule.slots, func(s slot) bool { return s.number == roleCourt && s.class >= firstList && s.class.fits(p) })
}
