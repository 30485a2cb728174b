package event

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
)

// byVerb reads the clause of a finite verb, and tells why the rule does not hold of it.
func (f *frame) byVerb() refusal {
	c := clauseParts{sub: f.slotFor(posSubject), obj: f.slotFor(posObject)}
	if c.obj == nil && f.t.cut.Enclitic != 0 && f.rule.is(death) { // «وأجهزتها الأمنية»: no object, no pronoun
		return noPronoun
	}
	if no := f.subjectAndObject(&c); no != holds {
		return no
	}
	if !f.fillParts(&c) {
		return noSubject
	}
	if !f.filled(f.rule.core) {
		return unfilled
	}
	f.phrasesOfVerb(&c)
	if c.sub != nil && c.obj != nil && c.sub.number == c.obj.number {
		f.partner(c.sub, &c.s)
	}
	if f.rule.is(strike) {
		f.aiming()
	}
	if gen := f.slotFor(posGenitive); gen != nil { // «جاء في بيان للوزارة أن …»
		if p := f.standsIn(); p != nil {
			f.fillAll(gen, f.r.giver(p, gen.class))
		} else if c.s.medium && f.rule.is(speech) { // «أصدرت الوزارة بيانا جاء فيه أن …»
			f.fillAll(gen, f.whoGaveOut(gen, &c.s))
		}
	}
	if f.rule.is(pact) {
		f.topicOfPact()
	}
	f.contents()
	if f.rule.is(speech) {
		f.quotedBefore()
	}
	f.circumstances(f.at)
	return holds
}

// subjectAndObject finds who does it and to whom, and tells why the two are not what the rule wants.
func (f *frame) subjectAndObject(c *clauseParts) refusal {
	f.findDoer(c)
	if s, ps := f.whoResumed(); s != nil {
		c.s.phrases, c.s.inherited, c.s.blocked, f.passive = nil, false, true, true
		f.fillAll(s, ps)
	}
	if f.rule.is(office | removal) {
		f.byDecree(c)
	}
	if f.toldByNoun(c) {
		return nounTells
	}
	if len(c.s.phrases) == 1 && c.s.phrases[0].is(isMedium) && f.rule.is(speech|utterance) {
		f.issued(&c.s)
	}
	if f.after = c.s.next; f.r.at(f.end, rel) && len(c.s.phrases) > 0 && c.s.phrases[0].first > f.end { // «اتهم ما يسمى بـ"المجلس" الحكومة بالفساد»
		f.from = f.after
	}
	if c.sub == nil && f.rule.is(speech) { // «جاء في البيان "المجلس …"»
		f.after = f.end
	}
	f.antecedent, f.relative = c.s.antecedent, c.s.relative
	f.described = c.s.antecedent != nil && c.s.antecedent.definite || c.s.inherited && c.s.phrases[0].definite
	if c.obj != nil {
		if no := f.findObjects(c); no != holds {
			return no
		}
	}
	if f.rule.is(blame | vote | office) {
		f.officeAndObject(c)
	}
	f.objectOrSubject(c)
	if len(f.rule.unlessWords) > 0 && f.isExcluded(c) || !f.passive && len(c.s.phrases) == 0 && f.byThing(c) {
		return unwanted
	}
	if f.rule.transitive && len(c.objects) == 0 {
		return noObject
	}
	if len(c.objects) == 1 && len(c.s.phrases) == 0 {
		f.doerBehindObject(c)
	}
	f.voice(c)
	return holds
}

// phrasesOfVerb reads the prepositional phrases behind the verb, its subject and its object, and those with which its clause goes on behind what
// describes them.
func (f *frame) phrasesOfVerb(c *clauseParts) {
	r := f.r
	if f.rule.is(casualty) { // «قتل شاب يبلغ من العمر 30 عاما في …»
		if k := r.pastMeasure(f.after); k > f.after {
			f.after = k
		}
	}
	to := r.scope(max(f.after, f.end))
	f.prepositions(f.from, to)
	if f.rule.is(death) && to < r.end && r.parts[to] == verb && r.hasAnd(to) && r.info[to].lists.has(rareBefall) && !f.filled(f.rule.needs) { // «توفي رجل وأصيب آخر في حادث سير»
		f.prepositions(to+1, r.scope(to+1))
	}
	if f.rule.is(speech) && to+3 < r.end && r.comma(to) && r.info[to+1].form&formThus != 0 && r.parts[to+2] == prep {
		if p, ok := r.np(to + 3); ok && p.is(isMedium) { // «أعلن الوزير استقالته، وذلك في كلمة أمام النواب»
			f.prepositions(to+2, r.scope(to+2))
		}
	}
	k := f.after
	if k+2 < r.end && r.comma(k) { // «حذر الوزير، زعيم الحزب، مما وصفه بالفوضى»
		if k++; r.parts[k] != rel {
			k = r.parenthesis(k - 1)
		}
	}
	if k+1 < r.end && r.parts[k] == rel || k+2 < r.end && r.parts[k+1] == rel {
		f.called(k)
	}
	if k := f.resumes(to, c.s.next); k > to { // «تتهم الحركة، التي تحكم القطاع، باستخدام …»
		f.goesOnAt = k
		f.prepositions(k, r.scope(k))
	} else if k := f.listedBeyond(to); k > to { // «حكمت على المدير الذي فصل قبل عام بالسجن»
		f.prepositions(k, r.scope(k))
	} else if k := f.livesBeyond(to); k > to {
		f.prepositions(k, r.scope(k))
	} else if k := f.pastHolding(to); k > to {
		f.prepositions(k, r.scope(k))
	}
	if f.rule.is(meeting) {
		if k := f.attendedBeyond(to); k > to {
			f.prepositions(k, r.scope(k))
		}
	}
}

// attendedBeyond gives the token of «بحضور», perhaps behind «وذلك», that follows a comma and the clause at token to about those who meet, or 0: «استقبل الوزير السفير، الذي
// يزور البلاد، وذلك بحضور مدير المكتب».
func (f *frame) attendedBeyond(to int) int {
	const reach = 40 // tokens
	r := f.r
	for k := to; k+2 < r.end && k < to+reach; k++ {
		if r.parts[k] == verb && (r.hasAnd(k) || r.triggered(k, func(t *trigger) bool { return t.kind == byVerb && t.rule.is(meeting) })) { // another deed's
			return 0
		}
		if !r.comma(k) {
			continue
		}
		n := k + 1
		if r.info[n].form&formThus != 0 {
			n++
		}
		if key, _, ok := r.preposition(n); ok && key == prepPresence {
			return n
		}
	}
	return 0
}

// clauseParts are the subject and the objects that a verbal trigger is found to have, with the slots that they fill.
type clauseParts struct {
	sub, obj *slot // or nil
	s        subject
	objects  []phrase
}

// findDoer finds the subject, of the first class of the rule that has one.
func (f *frame) findDoer(c *clauseParts) {
	r := f.r
	class := anyThing
	if c.sub != nil {
		class = c.sub.class
	}
	c.s = r.subjectOf(f.at, class)
	if f.rule.overtNow && f.t.cut.Enclitic != 0 && len(c.s.phrases) > 0 && r.heldToBe(f.at, &c.s.phrases[0]) {
		c.s.phrases, c.s.next = nil, f.end
	}
	if f.describesFirst(c) {
		c.s.phrases, c.s.next = nil, f.end
	}
	if c.sub != nil && len(c.s.phrases) == 0 {
		for other := c.sub.next; other != nil; other = other.next { // another class may do it: an actor, else a weapon
			if t := r.subjectOf(f.at, other.class); len(t.phrases) > 0 &&
				!(t.inherited && (f.rule.is(speech) || f.rule.is(demand) && other.class < firstList)) {
				c.sub, c.s = other, t
				if q := r.phraseOf(t.phrases[0].first); f.rule.is(demand) && t.inherited &&
					q != nil && q.end == t.phrases[0].end && other.class.fits(q) { // «على مشروع قرار يطالب ب…»
					c.s.phrases = r.scratch.one(q)
				}
				break
			}
		}
	} else if c.sub != nil && c.obj != nil && c.s.phrases[0].first > f.at && c.obj.class.fits(&c.s.phrases[0]) { // «الأمن يعتقل 20 ناشطا»
		for other := c.sub.next; other != nil && other.number == c.sub.number; other = other.next {
			if t := r.subjectOf(f.at, other.class); len(t.phrases) > 0 && t.phrases[0].end <= f.at && t.antecedent == nil && !(t.inherited && r.atPrepPronoun(f.end)) { // not «جلسة دعت إليها روسيا»
				c.sub, c.s = other, t
				break
			}
		}
	}
}

// describesFirst reports a verb behind which stands whom it describes, no one who speaks, as what he is follows at once: «ووصف الوزير بأنه كاذب».
func (f *frame) describesFirst(c *clauseParts) bool {
	r := f.r
	if len(c.s.phrases) != 1 || c.s.phrases[0].first != f.end || !r.isForm(f.at, seldomDescribes) {
		return false
	}
	p := &c.s.phrases[0]
	if m := r.outer[p.first]; p.end > p.first+1 && (m < 0 || r.Mentions[m].First != p.first || r.Mentions[m].Last != p.end) { // «وصف الكتاب ترامب بأنه …»
		return false
	}
	k := p.end
	return r.at(k, comp) && strings.HasPrefix(r.Words[k].Text, "ب") && r.withPronoun(k)
}

// byDecree takes who gave out an order for who gives or takes an office in the clause about it: «أصدر الرئيس مرسوما عين بموجبه فلانا وزيرا».
func (f *frame) byDecree(c *clauseParts) {
	r, q := f.r, f.r.phraseOf(f.at-1)
	if c.sub == nil || c.obj == nil || f.t.cut.Enclitic != 0 || q == nil || !r.atPrepPronoun(f.end) || r.info[f.end].core&coreAtIt == 0 {
		return
	}
	order := false
	for i := q.head; i < q.end; i++ {
		order = order || r.info[i].stem&listOrder != 0
	}
	if !order || q.definite || q.end != f.at {
		return
	}
	if p, ok := r.np(f.end + 1); !ok || !p.apart() || !c.obj.class.fits(p) {
		return
	}
	if by := r.mainSubject(q.first, c.sub.class); len(by) > 0 {
		c.s.phrases, c.s.next = by, f.end+1
	}
}

// doerBehindObject takes the subject, which is not found yet, behind the only object of a rule that asks for a word as its object: «وقع الاتفاقية كل من الوزير
// والسفير», «نفى ذلك مصدر أمني».
func (f *frame) doerBehindObject(c *clauseParts) {
	if c.sub != nil && c.obj != nil &&
		(c.obj.class >= firstList || f.t.cut.Enclitic == 0 && (f.r.article(c.objects[0].head) || c.objects[0].is(isPlace) || f.r.pointsAlone(c.objects[0].head))) && c.objects[0].first == f.end {
		if ps := f.behindObject(c.sub, c.obj, &c.objects[0]); len(ps) > 0 {
			c.s.phrases = ps
			f.after = ps[len(ps)-1].end
		}
	}
}

// saysBeside reports a perfect with «و» or «كما» at the trigger and what is said directly behind it: «وبين أن», «وزاد: …», not «وتبين أن».
func (f *frame) saysBeside() bool {
	r := f.r
	return f.t.feature.Has(lexicon.Perfect) && (r.hasAnd(f.at) || f.at > r.first && r.info[f.at-1].form&formAlso != 0) && f.end < r.end &&
		(r.parts[f.end] == comp && r.plain(f.end) || r.colon(f.end) || r.opensWords(f.end))
}

// fillParts fills the roles of subject and object; false when the subject must stand in the clause and does not.
func (f *frame) fillParts(c *clauseParts) bool {
	if c.sub != nil && !f.passive {
		if f.mustStand(c) {
			return false
		}
		f.fillSubject(c)
	}
	if c.obj != nil {
		f.fillObjects(c)
	}
	return true
}

// mustStand reports that the rule wants a subject in the clause of an imperfect, and none stands there.
func (f *frame) mustStand(c *clauseParts) bool {
	tense := f.r.info[f.at].tense
	return f.rule.overtNow && (c.s.inherited || len(c.s.phrases) == 0) && tense.Has(lexicon.Imperfect|lexicon.Third) && !tense.Has(lexicon.Perfect)
}

// fillSubject fills the role of the subject, who stands in the clause or is carried over to it.
func (f *frame) fillSubject(c *clauseParts) {
	if len(c.s.phrases) == 0 {
		c.s.phrases = f.stander(c.sub)
	}
	if len(c.s.phrases) == 0 && (!f.rule.overt || f.rule.saidBeside && f.saysBeside()) {
		f.carryOver(c)
	}
	f.subject = c.s.phrases
	for i := range c.s.phrases {
		f.fill(c.sub, &c.s.phrases[i], false)
	}
	if n := len(c.s.phrases); n > 0 && c.sub.is(counted) && f.r.toldHere(&c.s.phrases[n-1]) {
		f.othersToo(c.sub, c.s.phrases[n-1])
	}
}

// carryOver takes for the subject who was told of before; one whom the deed befalls is its object.
func (f *frame) carryOver(c *clauseParts) {
	c.s.phrases = f.carried(c.sub, &c.s, f.at)
	f.stated = c.s.medium
	if f.t.cut.Enclitic != 0 && len(c.objects) == 1 && len(c.s.phrases) == 1 && c.s.phrases[0].start == c.objects[0].start { // no one does it to himself by «قتله»
		c.s.phrases = nil
	}
	if f.carriedPast(c) || f.doneToPronoun(c.s.phrases) {
		c.s.phrases = nil
	}
	if len(c.s.phrases) == 0 && c.s.pronoun && c.obj != nil && !f.rule.is(casualty) {
		if p, ok := f.himself(c.obj); ok && f.befalls(c, &p) { // «وذكرت تقارير أنه اعتقل»
			c.objects, f.passive = f.r.scratch.one(&p), true
		}
	} else if len(c.s.phrases) > 0 && f.befalls(c, &c.s.phrases[0]) {
		c.objects, c.s.phrases, f.passive = c.s.phrases, nil, true
	}
}

// fillObjects fills the role of the object, and reads what goes on from it.
func (f *frame) fillObjects(c *clauseParts) {
	c.objects = f.withTwins(c.obj, c.objects)
	f.whoItIs(c)
	for i := range c.objects {
		f.fill(c.obj, &c.objects[i], c.obj.is(wide) && f.takesMore(c, i))
		if i == 0 && c.s.next < c.objects[0].first && f.r.relativeAt(c.s.next) { // «اتهم الحزب الذي … المعارضة بكذا»
			f.from = c.objects[0].first
		}
		f.after = max(f.after, min(c.objects[i].end, f.r.end))
	}
	if len(c.objects) > 0 {
		f.behindObjects(c)
	}
	f.secondObject(c.obj, c.objects)
	if f.rule.is(office | vote) {
		f.after = f.series(f.after)
	}
}

// takesMore reports that what hangs on the i-th object belongs to it: no subject stands behind, «رفضت الخطوة غالبية النواب», and it is not told before the verb whose pronoun means it.
func (f *frame) takesMore(c *clauseParts, i int) bool {
	o := &c.objects[i]
	if len(c.s.phrases) > 0 && o.first >= f.end && c.s.phrases[0].first >= o.end && c.s.phrases[0].apart() {
		return false
	}
	return f.t.cut.Enclitic == 0 || o.end > f.at || c.s.antecedent != nil
}

// behindObjects reads behind the objects, of which there is one at least, those who are told apart from them, and the sentence or the case of the first.
func (f *frame) behindObjects(c *clauseParts) {
	r, first, last := f.r, &c.objects[0], &c.objects[len(c.objects)-1]
	switch {
	case c.obj.is(counted) && r.toldHere(last):
		f.othersToo(c.obj, *last)
	case c.obj.number == roleDefendant:
		f.togetherWith(c.obj, last)
	case r.toldHere(last):
		f.othersLater(c.obj, last)
	}
	listed, sentence := c.obj.class >= firstList, c.obj.number == roleSentence
	if (listed || sentence) && r.masdar(first.head) || listed && sentence { // «قررت المحكمة سجن سبعة متهمين», «خففت المحكمة عقوبة الناشط»
		f.sentenced(c.obj, first)
	}
	if listed && c.obj.role[0] == '_' {
		f.facing(first)
	}
}

// stander gives who stands directly behind a verb that has no object though nothing tells that it is anyone: places that are counted, «وافقت ثماني
// بلدات على الاتفاق», and whoever blames or votes, «نددت الكنيسة بالقرار».
func (f *frame) stander(sub *slot) []phrase {
	r := f.r
	if sub.class != actor || f.slotFor(posObject) != nil || !r.statedBehind(f.at) {
		return nil
	}
	p, ok := r.np(f.end)
	if !ok || p.mention >= 0 || p.is(isActor) {
		return nil
	}
	switch w := r.Words[p.head]; {
	case p.is(isPlace) && p.head > p.first && !f.rule.is(speech) && r.Words[p.first].Is(numbering):
	case f.rule.is(blame|vote) && r.article(p.first) && p.head == p.first &&
		!p.is(isDeed|isNumber|isWeapon) && !w.Feature.Has(lexicon.Masdar) && w.Cut.Enclitic == 0:
	default:
		return nil
	}
	q := r.scratch.copied(p)
	q.class |= isActor
	return r.scratch.one(q)
}

// partner takes the subject left out as the second of two who do the same, when one
// person only stands behind the verb: «زيارة يلتقي خلالها نظيره», «وسيلتقي الرئيس».
func (f *frame) partner(sub *slot, s *subject) {
	if f.passive || len(s.phrases) != 1 {
		return
	}
	p := &s.phrases[0]
	if p.first < f.at || !p.is(isPerson) || p.plural(f.r) {
		return
	}
	n := 0
	for i := range f.fillers {
		if f.fillers[i].role == sub.number {
			n++
		}
	}
	if n != 1 {
		return
	}
	none := subject{next: s.next, pronoun: s.pronoun}
	ps := f.carried(sub, &none, f.at)
	for i := range ps {
		f.fill(sub, &ps[i], false)
	}
	if len(ps) > 0 {
		f.subject = ps
	}
}

// whoever reports من or ما before a verb with a pronoun at token i: «من وصفهم بالمجرمين».
func (r *reader) whoever(i int) bool {
	return i+1 < r.end && r.info[i].form&formWhoever != 0 && r.info[i+1].object && (r.parts[i+1] == verb || i > 0 && r.comma(i-1))
}

// heldToBe reports that the phrase behind the verb at v tells what the one is held for whom its pronoun means: «وتعتبرها منظمة إرهابية», «اعتبرهم
// منحرفين»; not «اعتبره خبراء».
func (r *reader) heldToBe(v int, p *phrase) bool {
	return p.first > v && !p.definite && p.mention < 0 && (!p.is(isPerson) || r.accusative(p.head) || r.ends(p.head, endIn))
}
