package event

import (
	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Whether a verb is passive: most passives have the letters of the active.

// leftOut reports that the phrase directly behind a verb without a subject, which
// may be passive, is what the act was done to: it agrees with the verb.
func (f *frame) leftOut(s *subject, p *phrase) bool {
	ft := f.t.feature
	if sub := f.slotFor(posSubject); sub != nil && f.goesOn() && ft.Has(lexicon.Active) &&
		(f.bodyActs(sub) || (f.r.oblique(p.head) || f.rule.is(founding)) && f.alikeBefore() && len(f.clauseSubject(sub)) == 1) { // «أحبط الجيش العملية واعتقل ثلاثة», «دخل مسلح المبنى وقتل جنديين», «زارت الوزيرة المدينة وافتتحت مدرسة»
		return false
	}
	if !f.rule.passive || !ft.Has(lexicon.Perfect) || ft.Any(lexicon.Plural|lexicon.Dual) || s.relative || s.pronoun || p.first != f.end || !f.mayBePassive() {
		return false
	}
	if f.r.accusative(p.head) && p.head == p.first || f.rule.is(blame) && f.r.oblique(p.head) || !f.r.agrees(ft, p) { // no subject
		return false
	}
	if f.blamesOwn(p) {
		return false
	}
	return !f.captors(p) && !f.actsOn(p) && !f.objectBehind(p.end)
}

// blamesOwn reports behind a verb of blame those of the one who did or said something in the sentence before: «قال الوزير إن … . واتهم خصومه».
func (f *frame) blamesOwn(p *phrase) bool {
	sub := f.slotFor(posSubject)
	return f.rule.is(blame) && sub != nil && f.r.hasPronoun(p.head) && (f.r.obliquePosts(p) || f.possessedAcross(sub, p))
}

// captors reports those who take people, and are hardly ever taken: «أوقف الدرك الوطني سيارة محملة بالخمور».
func (f *frame) captors(p *phrase) bool {
	return f.rule.is(capture) && p.first >= f.end && p.definite && p.is(isBody) && !p.is(isPerson) && f.r.info[p.head].lists.has(rareForce)
}

// actsOn reports that the one who acted in the clause before acts on: «هاجمت القوات القرية ونهبت بيوتها».
func (f *frame) actsOn(p *phrase) bool {
	r, sub := f.r, f.slotFor(posSubject)
	n := r.lastHere()
	if sub == nil || n < 0 || sub.number != roleAgent && sub.number != roleAttacker && sub.number != roleImposer ||
		!f.goesOn() || r.ends(p.head, endUn|endAn) && r.closed(p.head) {
		return false
	}
	ps := f.clauseSubject(sub)
	if len(ps) == 0 {
		return false
	}
	for i := range r.events[n].Arguments {
		if a := &r.events[n].Arguments[i]; a.Start == ps[0].start && (a.Role == "attacker" || a.Role == "agent" || a.Role == "imposer") {
			return true
		}
	}
	return false
}

// objectStands reports at token k, behind who does it, an object: «أدان الوزير العنف», «اتهم الوزير من وصفهم بالمجرمين», «دشن المركز توزيع السلال».
func (f *frame) objectStands(k int) bool {
	r := f.r
	return r.objectAt(k) || r.whoever(r.overComma(k)) || f.rule.is(founding) && r.at(k, nominal) && r.deedAt(k)
}

// isPassive decides whether the verb with the only phrase after it is passive.
func (f *frame) isPassive(s *subject) bool {
	r := f.r
	if f.t.cut.Enclitic != 0 || !(f.mustBePassive() && !f.rule.is(speech)) && (f.objectBehind(s.next) || s.phrases[0].first > f.end && f.objectBehind(f.end)) { // «سيطرت على المدينة قوات», but «أُنشئت لجنة للتحقيق»
		return false
	}
	if s.phrases[0].end <= f.at &&
		(r.at(f.end, rel) || r.at(f.end, nominal) && r.apart(f.end) && !r.Words[f.end].Is(one<<lexicon.TimeUnit|one<<lexicon.DayPart) && !f.allOfThem()) { // «القوات دمرت ما وصفته …», «الميليشيات تحتجز ناقلات»
		return false
	}
	if f.mustBePassive() {
		return true
	}
	if f.captors(&s.phrases[0]) || f.blamesOwn(&s.phrases[0]) {
		return false
	}
	if s.phrases[0].first == f.end && f.objectStands(s.next) { // who does it, and what
		return false
	}
	if sub := f.slotFor(posSubject); s.phrases[0].end <= f.at && sub != nil &&
		sub.number == roleAttacker && s.phrases[0].is(isActor) && r.skip(f.end, true) > f.end { // «القوات قصفت بالمدفعية …»
		return false
	}
	return f.rule.passive && f.mayBePassive() && (!s.inherited || f.objectless() && (f.rule.is(casualty) || r.info[f.at].tense.Has(lexicon.Perfect))) && !r.stranger(r.skip(s.next, false))
}

// allOfThem reports «جميعهم» behind the verb of several who died or were hurt: «إن المسلحين الثمانية قتلوا جميعهم».
func (f *frame) allOfThem() bool {
	r := f.r
	return f.rule.is(casualty) && f.t.feature.Only(lexicon.Plural) && r.hasPronoun(f.end) && r.info[f.end].stem&listUncounted != 0
}

// bare reports a perfect behind which no object can stand: «الجنود الذين قتلوا في الهجوم».
func (f *frame) bare() bool { return f.r.info[f.at].tense.Has(lexicon.Perfect) && f.objectless() }

// objectless reports that no object can stand behind the verb: «أول جندي يقتل في الحرب».
func (f *frame) objectless() bool {
	r := f.r
	if f.end >= r.end {
		return true
	}
	if r.parts[f.end] == nominal && r.Words[f.end].Cut.Proclitics&(normalize.Ba|normalize.La|normalize.Wa) == 0 {
		return false
	}
	return r.parts[f.end] != comp && !r.isQuote(f.end)
}

// mayBePassive reports a verb whose letters may be a passive's, and that has no pronoun as its object.
func (f *frame) mayBePassive() bool {
	ft := f.t.feature
	return f.t.cut.Enclitic == 0 && (ft.Has(lexicon.Passive) || !ft.Any(lexicon.Active|lexicon.Passive))
}

// mustBePassive reports a verb at token v that is no active one: «أعيد».
func (r *reader) mustBePassive(v int) bool {
	ft := r.Words[v].Feature
	return ft.Has(lexicon.Passive) && !ft.Has(lexicon.Active)
}

// objectBehind reports a preposition near token i that leads in the object: «سيطرت
// القوات على المدينة» is no passive.
func (f *frame) objectBehind(i int) bool {
	r, obj := f.r, f.slotFor(posObject)
	if obj == nil || f.slotWhere(posPrep, func(s *slot) bool { return s.number == obj.number }) == nil {
		return false
	}
	for k := i; k < r.end && k < i+8; k++ {
		switch r.parts[k] {
		case comp, rel, conj:
			return false
		}
		if key, _, ok := r.preposition(k); ok && f.takes(key, obj.number) {
			return true
		}
	}
	return false
}

// pronounResumes reports a preposition with a pronoun behind the verb, which stands for
// the noun of its relative clause: «المجزرة التي قتل فيها».
func (f *frame) pronounResumes() bool {
	r, obj := f.r, f.slotFor(posObject)
	k := f.end
	if k+1 < r.end && r.parts[k] == prep && !r.info[k].pronominal && r.parts[k+1] == prep { // «على إثرها»
		k++
	}
	return r.atPrepPronoun(k) && !f.takes(r.info[k].prep, obj.number)
}

// answers reports a verb before the phrase, directly or with a pronoun between, whose
// subject it is: «رد عليه الرئيس».
func (r *reader) answers(p *phrase) bool {
	k := p.first - 1
	return k >= r.first && r.parts[k] == verb && !r.aux(k)
}

// stranger reports at token i a word that no lexicon knows, without article and clitics: a name.
func (r *reader) stranger(i int) bool {
	if i >= r.end || r.parts[i] != nominal || r.outer[i] >= 0 {
		return false
	}
	w := r.Words[i]
	if r.surname(i) || w.Classes.Has(lexicon.Family) && !w.Is(one<<lexicon.NounWord|describing) {
		return true
	}
	return r.Tokens[i].Kind == normalize.Arabic && !w.Known() && w.Cut.Proclitics == 0 && w.Cut.Enclitic == 0 && !hasArticle(w)
}

// nameless reports a word that no lexicon has but as a name, though no mention holds it.
func (r *reader) nameless(i int) bool {
	for _, rd := range r.Words[i].Readings {
		switch rd.Entry.Class {
		case lexicon.Given, lexicon.Family:
		default:
			return false
		}
	}
	return r.outer[i] < 0
}

// whoResumed gives those before a passive of one man's form whom the pronoun of the preposition directly behind it takes up, as its grammar leaves no one who does it, and the
// slot that they fill: «إن ثلاثة منهم أفرج عنهم», «موكله أفرج عنه»; not «القاضي أفرج عنه», who may do so.
func (f *frame) whoResumed() (*slot, []phrase) {
	const reach = 12
	r, k := f.r, f.end
	if !r.atPrepPronoun(k) || r.at(k+1, nominal) && r.apart(k+1) {
		return nil, nil
	}
	if !f.mayBePassive() || f.rule.is(speech|demand|utterance) || f.at == r.first || r.info[f.at].tense.Any(lexicon.Feminine|lexicon.Plural|lexicon.Dual) {
		return nil, nil
	}
	p := r.preverbal(f.at, r.back(f.at))
	if p == nil || !p.is(isPerson) || p.first <= f.at-reach {
		return nil, nil
	}
	s := f.slotWhere(posPrep, func(s *slot) bool {
		return s.class != anyThing && s.class < firstList && s.leads.has(r.info[k].prep) && s.class.fits(p)
	})
	if s == nil {
		return nil, nil
	}
	ps := r.coordinatedBefore(p, s.class)
	one := len(ps) == 1 && r.sex(p) != lexicon.Plural
	switch want := suffixSex(r.Words[k].Text); {
	case want == lexicon.Plural && !one:
	case want == lexicon.Feminine && one && !r.agrees(r.info[f.at].tense, p):
	case want == lexicon.Masculine && one && (!p.is(isBody) || r.namedAs(p, entity.Person)) && !r.Words[p.head].Is(posts) && r.agrees(r.info[f.at].tense, p):
	default:
		return nil, nil
	}
	return s, ps
}

// voice finds whether the verb is passive: a passive's subject is what the act was done to.
func (f *frame) voice(c *clauseParts) {
	r := f.r
	switch ft := f.t.feature; {
	case c.obj == nil:
	case len(c.objects) == 0 && f.mustBePassive() && f.t.cut.Enclitic == 0 && (len(c.s.phrases) == 0 || !c.obj.class.fits(&c.s.phrases[0])) && f.describedSuffers(c):
	case len(c.objects) > 0 && len(c.s.phrases) > 0 && f.t.cut.Enclitic == 0 && !f.rule.is(speech) && (r.marked(f.at) || c.s.relative && f.mustBePassive()) && c.obj.class.fits(&c.s.phrases[0]) && f.oneObject(): // «الضحية استُهدف من قبل مجموعة من …», «الجامعة التي أنشئت في 1945 قرارا»
		c.objects, c.s.phrases = c.s.phrases, nil
		f.passive = true
	case f.strikesListed(c):
		c.s.phrases, c.objects = c.s.phrases[:1], c.s.phrases[1:]
	case f.whoHeWas(c):
		c.objects, c.s.phrases = c.s.phrases, nil
		f.passive = true
	case len(c.objects) > 0:
		f.passive = f.passive || len(c.s.phrases) == 0 && f.leftOut(&c.s, &c.objects[0]) // «أغلق المطار»
	case len(c.s.phrases) > 0:
		if (c.s.antecedent == nil || f.pronounResumes() || f.t.cut.Enclitic == 0 && !c.obj.class.fits(c.s.antecedent) && f.rule.is(blame)) && f.isPassive(&c.s) {
			f.subjectOfPassive(c)
		} else if f.rule.is(speech) && f.mustBePassive() && f.t.cut.Enclitic == 0 { // «حملة توصف بالسرية»: no one says it
			c.s.phrases, c.s.blocked = nil, true
		}
	case c.s.pronoun && ft.Has(lexicon.Passive|lexicon.Perfect) && !ft.Has(lexicon.Active) && f.at > r.first:
		if p, ok := f.himself(c.obj); ok {
			c.objects, f.passive = r.scratch.one(&p), true
		}
	case c.s.pronoun && f.rule.passive && f.mayBePassive() && (f.rule.is(blame) && f.lacksObject() || f.rule.is(casualty) && f.bare()):
		if p, ok := f.himself(c.obj); ok {
			c.objects, f.passive = r.scratch.one(&p), true
		}
	case f.rule.passive && f.mayBePassive() && !(f.t.cut.Proclitics&normalize.La != 0 && f.objectBehind(f.end)): // not «ليستولوا على المدينة»
		f.objectOfPassive(c)
	case f.mustBePassive() && len(c.s.phrases) == 0 && f.t.cut.Enclitic == 0:
		if ps := f.doneToBefore(c.obj); len(ps) > 0 {
			c.objects, f.passive = ps, true
		} else if p, ok := f.heOf(c.obj); ok { // «. وفي عام 2000 أدين بالقتل»
			c.objects, f.passive = r.scratch.one(&p), true
		}
	}
}

// describedSuffers takes what the relative clause of a passive describes for the object of the first slot that it fits: «المشروع الذي رُفض أمس», «المساعدات التي
// قُدمت إلى اللاجئين».
func (f *frame) describedSuffers(c *clauseParts) bool {
	r := f.r
	if f.rule.is(speech) || f.at == r.first || r.parts[f.at-1] != rel || r.at(f.end, nominal) && r.apart(f.end) {
		return false
	}
	ant := r.described(f.at - 1)
	if ant == nil || r.Words[ant.head].Classes.Has(lexicon.Pron) || !r.canBe(r.info[f.at].tense, r.scratch.one(ant)) {
		return false
	}
	for s := c.obj; s != nil; s = s.next {
		if s.class.fits(ant) {
			c.obj, c.objects, f.passive = s, r.scratch.one(ant), true
			return true
		}
	}
	return false
}

// oneObject reports that all objects of the rule fill one role, so that a passive has none besides the one to whom it is done.
func (f *frame) oneObject() bool {
	obj := f.slotFor(posObject)
	for s := obj.next; s != nil; s = s.next {
		if s.number != obj.number {
			return false
		}
	}
	return true
}

// strikesListed reports that what looks like a list of subjects is a body that acts, and behind a comma what it acts on: «قصفت مدفعية الجيش، مواقع وتجمعات للمسلحين».
func (f *frame) strikesListed(c *clauseParts) bool {
	r, ps := f.r, c.s.phrases
	if len(ps) < 3 || len(c.objects) > 0 || !f.rule.is(harm) || ps[0].first != f.end || !ps[0].definite || !ps[0].is(isBody) || ps[0].is(isPerson) {
		return false
	}
	q := &ps[1]
	return r.comma(q.first-1) && !q.definite && q.mention < 0 && !q.is(isPerson) && c.obj.class.fits(q)
}

// whoHeWas reports that behind whom it befell not another one stands whom he did it to, but what he was: «اغتيل فلان رئيس الحزب», «أقيل فلان وزير العدل», and where what it came
// by follows «قتل فلان رئيس المجلس المحلي في غارة».
func (f *frame) whoHeWas(c *clauseParts) bool {
	r := f.r
	if !f.rule.is(casualty|capture|removal) || len(c.s.phrases) != 1 || len(c.objects) != 1 || !f.rule.passive || f.t.cut.Enclitic != 0 {
		return false
	}
	who, what := &c.s.phrases[0], &c.objects[0]
	if who.first < f.end || what.first != who.end || !c.obj.class.fits(who) {
		return false
	}
	if who.mention < 0 || r.Mentions[who.mention].Type != entity.Person || r.Mentions[who.mention].Last != who.end {
		return false
	}
	if !r.Words[what.head].Is(titled) && !r.startsWith(what.first, entity.Office) || r.article(what.head) || r.hasPronoun(what.head) {
		return false
	}
	if f.mustBePassive() {
		return true
	}
	if !f.mayBePassive() {
		return false
	}
	const reach = 12
	for k := what.end; k < min(r.end, what.end+reach) && r.parts[k] != verb && r.parts[k] != comp && r.parts[k] != rel && r.parts[k] != conj; k++ {
		if _, at, ok := r.preposition(k); ok && at < r.end && r.parts[at] == nominal && (r.info[at].class&isWeapon != 0 || r.harmful(at)) {
			return true
		}
	}
	return false
}

// heOf gives whom a passive without subject means, as a pronoun of its form would: one who is held or tried.
func (f *frame) heOf(obj *slot) (phrase, bool) {
	r, e := f.r, normalize.Hu
	if obj.number != roleDefendant && obj.number != roleDetainee {
		return phrase{}, false
	}
	switch ft := r.info[f.at].tense; {
	case ft.Any(lexicon.First | lexicon.Second | lexicon.Plural | lexicon.Dual):
		return phrase{}, false
	case ft.Has(lexicon.Feminine):
		e = normalize.Ha
	}
	p, ok := r.pronounFor(obj, f.at, e, nil)
	return p, ok && p.is(isPerson) && !p.is(isBody) && obj.class.fits(&p) && !(p.end == f.at-1 && p.end > r.first && r.comma(p.end)) // not «فلان، الذي دخل لاجئا، أدين»
}

// lacksObject reports that nothing but what someone is blamed for stands behind the verb, which so is passive: «لكنه يتهم أيضا بقتل جاره».
func (f *frame) lacksObject() bool {
	r, k := f.r, f.end
	for k < r.end && (r.parts[k] == adverb || r.parts[k] == timeWord) {
		k++
	}
	key, _, ok := r.preposition(k)
	return ok && key == prepBa && r.parts[k] != mark
}

// subjectOfPassive takes the subject of a verb that may be passive for its object, where not another one before the verb did it.
func (f *frame) subjectOfPassive(c *clauseParts) {
	alt := f.r.subjectOf(f.at, c.obj.class)
	active := len(alt.phrases) > 0 && alt.phrases[0].end <= f.at && c.s.phrases[0].first > f.at // «إن عملية انتحارية استهدفت قافلة»: the deed did it
	if len(alt.phrases) > 0 && !active {
		c.s = alt
		f.after = c.s.next
	}
	if active {
		c.objects, c.s.phrases, c.s.blocked = c.s.phrases, nil, true
	} else if c.obj.class.fits(&c.s.phrases[0]) {
		c.objects, c.s.phrases = c.s.phrases, nil
		f.passive = true
	} else if f.mustBePassive() { // «هوجم الوزير»: he did nothing
		c.s.phrases, c.s.blocked = nil, true
	}
}
