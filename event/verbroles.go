package event

import (
	"slices"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// What roles of a noun the subject and the object of its verb fill: «شن الجيش هجوما», «تناول اللقاء الملف», «حضر اللقاء الوزير».

// objectOfWith fills the role with the object of the verb at v, whose subject the noun is: «تطرق اللقاء إلى سبل التعاون».
func (f *frame) objectOfWith(s *slot, v int, lemma symbol, behind bool) {
	r, own := f.r, f.phrase()
	j := r.skip(v+1, true)
	if at, ok := f.through(s, v, behind); ok && (!behind || own == nil || r.info[v].object || r.agreesBefore(r.tenseAt(v), own)) { // «تطرق اللقاء إلى سبل …»; not «الاتفاق الذي أبرم بعد مفاوضات شاقة يهدف إلى …»
		if ps := r.list(at, s.class); len(ps) > 0 {
			f.fillAll(s, ps)
			f.reach(ps[len(ps)-1].end)
		}
		return
	}
	if !s.leads.has(lemma) || behind && r.atPrepPronoun(v+1) && r.verbTells(v, "injure") { // «هجوم أصيب خلاله عشرة»
		return
	}
	if e := r.Words[v].Cut.Enclitic; behind && r.info[v].object && s.is(paired) { // «القمة التي جمعته بنظيره», «لقاء جمعهما»
		if ps := r.pairFor(e, v, s.class); len(ps) > 0 {
			f.fillAll(s, ps)
		} else if p, ok := r.pronounFor(s, v, e, nil); ok && s.class.fits(&p) {
			f.fill(s, &p, false)
		}
		return
	}
	if !behind {
		if f.at < v || f.at > v+8 || f.rule.is(meeting) && own != nil && own.head < f.at && own.clitic&(normalize.Ba|normalize.La) != 0 { // «تشمل جولته زيارة إلى عمان لحضور القمة»
			return
		}
		j = r.skip(f.overComplement(), true)
	}
	if sub := f.slotFor(posSubject); behind && sub != nil && sub.is(paired) && r.atPrepPronoun(v+1) { // «لقاء بحث فيه الطرفان ملف المياه»
		if d := r.subjectOf(v, sub.class); len(d.phrases) > 0 && d.phrases[0].first > v {
			if j = r.skip(d.next, true); !f.has(sub.number) {
				f.fillAll(sub, d.phrases)
			}
		}
	}
	if s.class == timeClass {
		f.timeOfWith(s, v, behind)
		return
	}
	if ps := r.list(j, s.class); len(ps) > 0 && j > f.at && !(f.rule.is(strike) && r.aim(&ps[0]) && !r.Words[ps[0].head].Feature.Has(lexicon.Plural)) &&
		!(behind && r.ends(ps[0].head, endUn) && r.closed(ps[0].head)) && // «وفي هجوم آخر استهدف مسلحون دورية»
		ps[0].clitic&(normalize.Ba|normalize.La|normalize.Wa) == 0 {
		f.fillAll(s, ps)
		f.reach(ps[len(ps)-1].end)
		if behind {
			f.joins(v)
		}
		f.envoys(s, &ps[len(ps)-1])
	}
}

// timeOfWith fills the role with the time behind the verb at v, whose subject the noun is: «هجوم استمر يومين»; not «زيارة تستغرق يومين، احتجاجا على …», «استمر اليوم».
func (f *frame) timeOfWith(s *slot, v int, behind bool) {
	r, j := f.r, v+1
	for r.at(j, adverb) {
		j++
	}
	if !r.at(j, timeWord) || r.outer[j] < 0 || !behind && r.ends(f.at, endAlef) {
		return
	}
	if m := &r.Mentions[r.outer[j]]; s.number != roleDuration || lasts(m) {
		f.fillSpan(s, m.Start, m.End, r.outer[j])
		f.reach(m.Last)
	}
}

// subjectOfWith fills the role with the subject of the verb at v, whose object the noun is: «تعرضت سفينة لهجوم».
func (f *frame) subjectOfWith(s *slot, v int, light, behind bool) {
	r := f.r
	if !behind && s.class == anyThing && f.has(s.number) { // «وقع الهجوم في قرية تحت سيطرة الجيش»: the village
		return
	}
	if !behind && (s.is(paired) && !light && r.parts[f.at-1] != prep || f.rule.is(harm) && r.verbTells(v, "say")) {
		if _, polarity := r.verbModality(v); polarity == Negative { // «لم يحضر الوزير الاجتماع», «لم تتبن الحركة الهجوم»
			return
		}
	}
	ps := f.doersOfWith(s, v, behind)
	if behind && light {
		f.insteadOf(s, v, ps)
	}
	for k := range ps {
		if p := &ps[k]; p.first > f.at || p.end <= f.at {
			f.fill(s, p, false)
			if behind {
				f.reach(p.end)
				f.joins(v)
			} else if f.light < 0 && light { // «نفذ الجيش، مساء الأحد، عملية»
				f.light = v
			}
		}
	}
}

// doersOfWith gives the subject of the verb at v, whose object the noun is, as the slot wants it: in the clause, behind the noun, or carried over to it.
func (f *frame) doersOfWith(s *slot, v int, behind bool) []phrase {
	r := f.r
	sub := r.subjectOf(v, s.class)
	if behind && len(sub.phrases) > 0 && sub.phrases[0].first <= f.at && f.at < sub.phrases[0].end { // «هجوم تعرض له الجيش»
		sub.phrases = r.list(r.skip(v+1, true), s.class)
	}
	if len(sub.phrases) == 0 && !behind { // «حضر اللقاء وزير الداخلية»
		sub.phrases = f.attending(s, v)
	}
	if len(sub.phrases) == 0 && !behind && (sub.pronoun || f.suffered > 0 && r.info[v].tense.Only(lexicon.Plural)) { // «قال إنه تعرض للضرب», «وتعرضوا للضرب»
		sub.phrases = f.carried(s, &sub, v)
	}
	if len(sub.phrases) == 0 && !behind && !sub.relative && s.role[0] != '_' && f.goesOnWith(v) {
		sub.phrases = f.carried(s, &sub, v)
	}
	if len(sub.phrases) == 0 && behind && f.rule.is(strike) && r.info[v].object && (v+1 >= r.end || r.parts[v+1] == timeWord || r.preps(v+1) || r.parts[v+1] == mark) {
		if ps := r.mainSubject(f.at, s.class); r.canBe(r.tenseAt(v), ps) { // «سيطر التنظيم على القرية في هجوم شنه أمس»
			sub.phrases = ps
		}
	}
	if len(sub.phrases) == 0 && behind && r.info[v].object && !f.rule.is(strike|meeting|casualty) && s.role[0] != '_' && !r.verbTells(v, f.rule.Type) { // «قال الوزير في رسالة وجهها إلى …»
		sub.phrases = f.gatherer(s, v)
	}
	if len(sub.phrases) == 0 && behind && s.role[0] != '_' {
		sub.phrases = f.doerAhead(s.class, v)
	}
	if len(sub.phrases) == 0 && !behind && s.role[0] == '_' {
		switch k := v - 1; {
		case s.class >= firstList:
			sub.phrases = f.conditionBefore(s, v)
		case s.class == anyThing && k > r.first && r.parts[k] == rel && r.bringsOn(k) && !r.hasPronoun(f.at): // «انقلبت سيارة، مما أدى إلى وفاة شخص», «ما أدى إلى وفاة شخص»: what was told brought it about
			p := r.words(k, v)
			sub.phrases = r.scratch.one(&p)
		}
	}
	return sub.phrases
}

// conditionBefore gives what a condition wants as the subject of the verb at v, which goes on from the clause that tells of it: «وقع حادث سير أمس
// وأسفر عن وفاة رجل».
func (f *frame) conditionBefore(s *slot, v int) []phrase {
	const reach = 20
	r := f.r
	for k := v - 1; k > r.first && k >= v-reach && r.parts[k] != comp; k-- {
		if p := r.phraseOf(k); p != nil && p.head == k && s.class.fits(p) {
			return r.scratch.one(p)
		}
	}
	return nil
}

// insteadOf takes back who else was found to do the deed, where the clause about it names the one: «فرض الاتحاد عقوبات عشية زيارة يجريها الوزير».
func (f *frame) insteadOf(s *slot, v int, ps []phrase) {
	if !f.r.info[v].object || s.is(paired) || len(ps) == 0 || ps[0].first < v || !f.has(s.number) {
		return
	}
	for i := range f.fillers {
		if a := &f.fillers[i]; a.role == s.number && a.start > f.trigger.Start {
			return
		}
	}
	f.drop(s.number)
}

// lightSubject fills the role of who does it with the subject of the light verb at v.
func (f *frame) lightSubject(sub *slot, v int, behind bool) {
	r, s := f.r, f.subjectFor(sub, v)
	if len(s.phrases) == 0 && !behind {
		if s.relative && s.antecedent != nil && r.atPrepPronoun(v+1) && r.masdar(s.antecedent.head) { // «زيارة يجري خلالها محادثات»
			s = subject{next: s.next}
		}
		s.phrases = f.carried(sub, &s, v)
	} else if len(s.phrases) == 0 && r.info[v].object && f.rule.is(meeting) { // «قال الوزير في مؤتمر صحفي عقده …»
		s.phrases = f.gatherer(sub, v)
	}
	if len(s.phrases) == 0 && behind {
		s.phrases = f.doerAhead(sub.class, v)
	}
	if behind {
		f.insteadOf(sub, v, s.phrases)
	}
	for k := range s.phrases {
		if p := &s.phrases[k]; p.first > f.at || p.end <= f.at {
			f.fill(sub, p, false)
			f.light = v
			if behind {
				f.reach(p.end)
				f.joins(v)
			}
		}
	}
	f.subject = s.phrases
}

// gatherer gives who held the meeting that the verb at token v behind it tells of: who the clause around it tells of, or who speaks in it.
func (f *frame) gatherer(sub *slot, v int) []phrase {
	r := f.r
	ps := r.mainSubject(f.at, sub.class)
	for k := f.at - 1; k >= r.first && len(ps) == 0; k-- {
		if r.parts[k] == verb && r.info[k].says { // «وأضاف خلال مؤتمر صحفي عقده …»
			ps = r.state.speaker
			break
		}
	}
	const reach = 25
	for k := v + 1; k < r.end && k < v+reach && len(ps) == 0; k++ {
		if r.parts[k] == verb && r.info[k].says { // «وفي مؤتمر صحفي عقده أمس، قال الوزير …»
			ps = r.subjectOf(k, sub.class).phrases
			break
		}
	}
	if len(ps) != 1 || ps[0].is(isMedium) || !sub.class.fits(&ps[0]) || !r.info[v].tense.Has(r.sex(&ps[0])) {
		return nil
	}
	return ps
}

// doerAhead gives who does what the verb at v, behind the noun, tells of it, by the clause that the noun opens as its circumstance: «خلال زيارة قام بها إلى بغداد،
// التقى الوزير …», «في هجوم شنه على الحاجز، قتل التنظيم …».
func (f *frame) doerAhead(c class, v int) []phrase {
	const before, reach = 6, 20 // tokens
	r := f.r
	if !r.info[v].object && !r.atPrepPronoun(v+1) || f.at > r.first+before || slices.Contains(r.parts[r.first:f.at], verb) {
		return nil
	}
	for k := v + 1; k+1 < r.end && k < v+reach; k++ {
		if !r.comma(k) || r.parts[k+1] != verb {
			continue
		}
		if s := r.subjectOf(k+1, c); len(s.phrases) == 1 && s.phrases[0].first > k && r.canBe(r.tenseAt(v), s.phrases) {
			return s.phrases
		}
		break
	}
	return nil
}

// subjectFor gives the subject of the verb at v for the role of the slot, by the first of the role's classes that finds one.
func (f *frame) subjectFor(sub *slot, v int) subject {
	s := f.r.subjectOf(v, sub.class)
	for other := sub.next; len(s.phrases) == 0 && other != nil && other.number == sub.number; other = other.next {
		s = f.r.subjectOf(v, other.class)
	}
	return s
}

// joins keeps a verb at token v behind the noun that triggers an event of the same type as a half of this one: «غارات استهدفت بلدة» is
// one attack, «حصار فرضته السلطات» one siege.
func (f *frame) joins(v int) {
	if r := f.r; r.verbTells(v, f.rule.Type) {
		f.halves[len(f.halves)-1] = Span{Start: int(r.Tokens[v].Start), End: int(r.Tokens[v].End)}
	}
}

// through gives the token behind the preposition with which the verb at v goes on, when the slot
// asks for both: «تطرق اللقاء إلى سبل التعاون», «لقاء تطرق إلى سبل التعاون», «هجوم نسبته الشرطة إلى مسلحين».
func (f *frame) through(s *slot, v int, behind bool) (int, bool) {
	const reach = 8
	r, k := f.r, v+1
	switch {
	case behind && r.info[v].object:
		if sub := r.subjectOf(v, actor); len(sub.phrases) > 0 && sub.phrases[0].first > v {
			k = sub.phrases[len(sub.phrases)-1].end
		}
	case !behind:
		if f.at < v || f.at > v+reach || r.parts[f.at-1] == prep {
			return 0, false
		}
		k = f.overComplement()
	}
	if k = r.skip(k, false); k >= r.end {
		return 0, false
	}
	key, at, ok := r.preposition(k)
	if !ok || at >= r.end {
		return 0, false
	}
	return at, r.withBy(v, key, &s.leads) != 0
}

// attending gives who stands behind the verb at v and the definite noun, its object, and does what
// the verb says: «حضر اللقاء وزير الداخلية».
func (f *frame) attending(s *slot, v int) []phrase {
	r := f.r
	from := r.skip(v+1, false)
	his := from+1 == f.at && r.parts[from] == prep && (f.t.cut.Enclitic != 0 || r.at(f.end, nominal) && !r.article(f.at)) // «كان في استقباله في المطار المحافظ», «كان في استقبال الوزير لدى وصوله المحافظ»
	if from+1 == f.at && r.Words[from].Classes.Has(lexicon.Dem) {
		from++ // «حضر هذا اللقاء الوزير»
	}
	if (from != f.at || !r.article(f.at)) && !his || len(f.t.rest) > 0 || f.after >= r.end {
		return nil
	}
	k := f.after
	if his && f.t.cut.Enclitic == 0 {
		if ps := r.list(f.end, s.class); len(ps) > 0 {
			k = max(k, ps[len(ps)-1].end)
		}
	}
	if j := r.overSide(r.overComma(k)); j > k+1 {
		k = j
	} else if j := r.overPrep(r.overTimes(k)); (j > k || !his) && r.innerComma(j) && f.rule.is(meeting) && r.parts[j+1] == nominal && r.startsActor(j+1) { // «كان في استقباله في المطار، الملك فلان، حيث», «حضر اللقاء، الوزير فلان، والسفير»
		k = j
	} else {
		k = r.skip(k, his || f.rule.is(meeting))
	}
	if r.at(k, mark) {
		k++
	}
	if k >= r.end || r.parts[k] != nominal {
		return nil
	}
	ps := r.list(k, s.class)
	if len(ps) == 0 || !ps[0].apart() || !r.agrees(r.info[v].tense, &ps[0]) {
		return nil
	}
	return r.withOtherSide(ps, s.class)
}

// overSide gives the token behind «عن الجانب المصري», «من الجانب المصري» at token k, or k.
func (r *reader) overSide(k int) int {
	if k+1 >= r.end || r.parts[k] != prep || r.info[k].prep != prepFrom && r.info[k].prep != prepAbout || !r.isForm(k+1, seldomSided) {
		return k
	}
	return r.overPrep(k)
}

// withOtherSide gives those of one side with those of the other: «من الجانب المصري وزير النقل، ومن الجانب الأردني: السفير».
func (r *reader) withOtherSide(ps []phrase, c class) []phrase {
	k := ps[len(ps)-1].end
	if r.atComma(k) {
		k++
	}
	j := r.overSide(k)
	if j == k || !r.hasAnd(k) {
		return ps
	}
	return append(ps[:len(ps):len(ps)], r.list(r.overMark(j), c)...)
}

// envoys takes those for whom people come as well: «ضم مسؤولين من العراق والأردن».
func (f *frame) envoys(s *slot, p *phrase) {
	r := f.r
	if s.class != actor || !p.plural(r) || !p.is(isPerson) || p.end >= r.end || r.parts[p.end] != prep {
		return
	}
	if key, at, ok := r.preposition(p.end); ok && (key == prepFrom || key == prepAbout) {
		ps := r.list(at, stateClass)
		if len(ps) > 0 {
			f.envoy = p.end
		}
		for k := range ps {
			f.fill(s, &ps[k], false)
			f.reach(ps[k].end)
		}
	}
}

// reach has the phrases of the trigger go on behind token i.
func (f *frame) reach(i int) { f.beyond = max(f.beyond, i) }

// staged fills the place with the subject of the verb at token v, whose object the noun is.
func (f *frame) staged(v int) {
	r, own := f.r, f.headed()
	if own == nil || own.before == prep || f.has(rolePlace) {
		return
	}
	if c := r.chunkOf[f.at]; c > 0 && r.chunks[c-1].end == r.chunks[c].first && r.chunks[c-1].before == prep && r.chunks[c-1].is(isDeed) { // «شهدت مصر عنفا بعد إعلان الجيش عزل الرئيس»
		return
	}
	s := r.subjectOf(v, place)
	for i := range s.phrases {
		if p := &s.phrases[i]; !s.inherited && p.is(isPlace) && (p.end <= f.at || p.first > f.at) {
			f.fill(&placeSlot, p, false)
		}
	}
}
