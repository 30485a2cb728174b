package event

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Whether it is the verb that tells of the event, or something beside it.

// toldByNoun reports that not the verb tells of the event, but a noun beside it, or that its subject or object is none.
func (f *frame) toldByNoun(c *clauseParts) bool {
	r := f.r
	if f.rule.overtNow && f.isSaidToBe(c) || f.rule.is(utterance) && f.doneByClause(c) {
		return true
	}
	if f.rule.is(speech) && (c.s.thing && len(c.s.phrases) == 0 || r.info[f.at].object && r.info[f.at].finite&listCarry != 0 && r.behindMedium(f.at)) { // «في بيان أوردته الوكالة»
		return true
	}
	if f.rule.is(death) && f.t.cut.Enclitic != 0 && !f.rule.transitive && c.sub != nil &&
		c.sub.number == roleVictim && (c.obj == nil || c.obj.number == roleVictim) {
		return true // «أيام قضاها الوزير في باريس»: who dies has no object
	}
	if (f.rule.is(meeting) || r.info[f.at].finite&listGather != 0) && (len(c.s.phrases) == 0 || c.s.phrases[0].end <= f.at) &&
		r.at(f.end, nominal) && r.article(f.end) && r.info[f.end].stem&listGathering != 0 {
		return true // «سيناقش الاجتماع سبل …»: the meeting itself is the trigger
	}
	if f.rule.is(rally) && f.end < r.end && (len(c.s.phrases) == 0 || c.s.phrases[0].end <= f.at) && f.tellsOf(f.end) {
		return true // «خرجت تظاهرة»: the noun is the trigger
	}
	return false
}

// isSaidToBe reports that the subject does not say what something is, but is said to be it: «المجلس يعتبر تطورا مهما», «تعتبر كينيا ثالث أكبر مصدر», «وهو يعتبر من المقربين
// له»; but «غانا تعتبر الاتفاق خطوة».
func (f *frame) isSaidToBe(c *clauseParts) bool {
	r := f.r
	if f.t.cut.Enclitic != 0 || len(c.s.phrases) == 0 || f.end >= r.end || r.info[f.at].tense.Has(lexicon.Perfect) {
		return false
	}
	k := f.end
	if c.s.phrases[0].end > f.at {
		if len(c.s.phrases) > 1 || c.s.phrases[0].first != f.end {
			return false
		}
		k = r.skip(c.s.next, false)
		if !r.oneOfKind(k) {
			return false
		}
	}
	if r.at(k, prep) { // «يعتبر من أهم المدن», but «يعتبر فلان من الحركة أن …»
		return r.info[k].self == prepFrom && !r.thatBehind(k)
	}
	p, ok := r.np(k)
	return ok && !p.definite && p.mention < 0 && p.first == k && p.clitic == 0 && !r.hasPronoun(p.head)
}

// oneOfKind reports at token k what only says of a thing what it is among its kind: «أكبر مدينة», «ثالث مصدر», «أحد أبرز القادة», «من أهم المدن».
func (r *reader) oneOfKind(k int) bool {
	if r.at(k, prep) {
		return r.info[k].self == prepFrom
	}
	if !r.at(k, nominal) || !r.plain(k) || r.article(k) {
		return false
	}
	w := r.Words[k]
	return w.Classes.Has(lexicon.Ord) || w.Feature.Has(lexicon.Elative) || r.info[k].form&(formMost|formOneOf|formSomeone) != 0
}

// doneByClause reports that what the clause before tells does what the verb says, and no one says anything: «أغلق الطريق، مما دعا السكان إلى
// الرحيل», «وهو ما يهدد الاقتصاد», «الأمر الذي يؤكد أن …», but «وهو ما نفته الوزارة», «وهو ما دعا إليه الوزير».
func (f *frame) doneByClause(c *clauseParts) bool {
	r, k := f.r, f.at-1
	if k <= r.first || r.parts[k] != rel || f.t.cut.Enclitic != 0 || f.rule.is(speech) && len(c.s.phrases) > 0 && c.s.phrases[0].first > f.at {
		return false
	}
	switch form, before := r.info[k].form, r.info[k-1].form; {
	case form&formFromWhat != 0, form&formWhat != 0 && (r.comma(k-1) || before&formItIs != 0), before&formMatter != 0:
	default:
		return false
	}
	for i := f.end; i < r.end && i < f.end+8 && r.parts[i] != mark; i++ { // what takes up «ما»
		if (r.prepPronoun(i)) || r.parts[i] == comp && r.withPronoun(i) {
			return false
		}
	}
	return true
}

// isExcluded reports a word that the rule's unless line does not want as subject or object, or as what the clause describes.
func (f *frame) isExcluded(c *clauseParts) bool {
	s := &c.s
	if len(s.phrases) > 0 && f.excluded(&s.phrases[0]) || s.antecedent != nil && f.excluded(s.antecedent) || s.of != nil && f.excluded(s.of) {
		return true
	}
	return (len(c.objects) == 0 || len(s.phrases) == 0 || s.phrases[0].first < f.at) && f.describesExcluded()
}

// tellsOf reports at token i a noun without other clitics that triggers an event of the same type by itself.
func (f *frame) tellsOf(i int) bool {
	r := f.r
	return r.parts[i] == nominal && r.apart(i) &&
		r.triggered(i, func(t *trigger) bool { return t.kind == byNoun && len(t.rest) == 0 && t.rule.Type == f.rule.Type })
}

// behindMedium reports an indefinite statement or account directly before the verb at v, which tells of it.
func (r *reader) behindMedium(v int) bool {
	p := r.phraseOf(v - 1)
	return p != nil && !p.definite && p.is(isMedium) && p.end == v
}

// byThing reports of a verb that has no one for its subject that a thing with which no one strikes stands directly before the verb as its subject, «الغربة تقتل الإنسان», or behind it,
// and what it strikes behind that: «اجتاحت القهوة المدن». Where the verb goes on with و, who does it may have been told before.
func (f *frame) byThing(c *clauseParts) bool {
	r := f.r
	t := r.info[f.at].tense
	hits := f.rule.is(strike|casualty) && c.obj != nil && c.obj.number != roleWeapon && f.t.cut.Proclitics == 0 && isPresent(t) && !t.Only(lexicon.Plural)
	if q := c.s.of; hits && q != nil && q.end == f.at && q.definite && !agentive(r.Words[q.head]) {
		return f.idle(q) && (f.rule.is(strike) || f.t.cut.Enclitic != 0 || len(c.objects) > 0 && c.objects[0].definite && !r.counts(c.objects[0].first)) // but «الإعصار يقتل ثلاثة»
	}
	if !f.rule.is(strike) || f.t.cut.Proclitics&normalize.Wa != 0 {
		return false
	}
	if c.s.of != nil || c.s.relative || c.s.pronoun || f.t.cut.Enclitic != 0 || len(c.objects) == 0 ||
		c.objects[0].first != f.end || c.objects[0].end >= r.end || !c.objects[0].definite || !r.agrees(r.info[f.at].tense, &c.objects[0]) {
		return false
	}
	q, ok := r.np(c.objects[0].end)
	return ok && q.first == c.objects[0].end && q.apart() && f.idle(&c.objects[0])
}

// idle reports that phrase p names a thing that is known, and that neither strikes nor is a blow.
func (f *frame) idle(p *phrase) bool {
	r := f.r
	if p.mention >= 0 || p.is(isActor|isPlace|isWeapon|isNumber) || !r.Words[p.head].Known() || r.outer[p.head] >= 0 || r.nounTrigger(p.head) {
		return false
	}
	return true
}

// opensFor reports that phrase p stands directly before the verb as what its clause tells of: «إن العقوبات تستهدف شركات».
func (f *frame) opensFor(p *phrase) bool {
	return p.end == f.at && p.before != verb && p.apart() && !f.r.inName(p.head)
}

// describesExcluded reports an indefinite noun that the rule does not want before the verb, with a comma or none, whose
// clause describes it: «عقوبات جديدة على سوريا، تستهدف ستة أفراد»; or a definite one that opens the verb's clause.
func (f *frame) describesExcluded() bool {
	r, from := f.r, f.at-1
	if f.t.cut.Proclitics != 0 || from < r.first {
		return false
	}
	if r.comma(from) {
		from--
	}
	for k := from; k >= r.first && k > f.at-12 && r.parts[k] != verb && r.parts[k] != mark; k-- {
		p := r.phraseOf(k)
		if p == nil {
			continue
		}
		if (p.head == k || k > p.head && r.parts[k-1] == nominal && !r.adjective(k)) &&
			p.before != prep && (!r.article(k) || p.head == k && f.opensFor(p)) && r.blockedBy(k, f.rule.unless) && r.agrees(f.t.feature, p) {
			return true
		}
	}
	return false
}
