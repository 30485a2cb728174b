package event

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
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
		} else if c.s.medium { // «أصدرت الوزارة بيانا جاء فيه أن …»
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
	}
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

// doings reports that phrase p, which names someone, tells what he does or says, and a rule of blame takes it for who is blamed: «انتقد سياسة الوزير سالم الحارثي».
func (f *frame) doings(s *slot, p *phrase) bool {
	return f.rule.is(blame) && s.number != roleContent && f.r.info[p.head].lists.has(rareFoe) && f.r.outer[p.head] < 0
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

// findObjects finds the objects, of the first class of the rule that has one, and tells why they are not what the rule wants.
func (f *frame) findObjects(c *clauseParts) refusal {
	r := f.r
	if said := f.slotFor(posContent); said != nil && said.number == c.obj.number {
		if p, k := f.ofSayer(); k > 0 {
			f.fillSpan(said, int(r.Tokens[f.end].Start), int(r.Tokens[k-1].End), -1)
			c.s.phrases = r.scratch.one(p)
		} else {
			f.contents()
		}
	}
	if f.duties(&c.s) {
		c.objects, c.s = c.s.phrases, subject{next: c.s.next}
		if c.sub != nil {
			c.s.phrases = f.carried(c.sub, &c.s, f.at)
		}
		return holds
	}
	if !f.has(c.obj.number) {
		c.objects = f.objects(c.obj, &c.s)
		for other := c.obj.next; len(c.objects) == 0 && other != nil; other = other.next {
			if c.objects = f.objects(other, &c.s); len(c.objects) > 0 {
				c.obj = other
			}
		}
		if len(c.objects) > 0 && f.doings(c.obj, &c.objects[0]) {
			for other := c.obj.next; other != nil; other = other.next {
				if other.number == roleContent {
					c.obj, c.objects = other, f.objects(other, &c.s)
				}
			}
		}
	}
	if len(c.objects) == 0 && f.rule.is(strike) && !f.has(c.obj.number) {
		c.objects = f.strikesToward(c)
	}
	c.objects = f.officeOfSubject(c.obj, c.objects, &c.s)
	if o := c.objects; len(o) > 0 && f.rule.carried && f.t.cut.Enclitic == 0 && (o[0].first == 0 || r.info[o[0].first-1].lemma&listCarrier == 0) {
		return notCarried // «أنهى الوزير زيارته», no one's duties
	}
	if len(c.objects) > 0 && (f.excluded(&c.objects[0]) || f.rule.is(strike) && r.aim(&c.objects[0])) || (len(c.objects) == 0 || c.objects[0].first == f.end) && f.blowDoes() {
		return unwanted
	}
	return holds
}

// strikesToward gives the part of a place, behind those who strike and are hardly ever struck, that they strike: «قصفت إسرائيل شمال قطاع غزة», «استهدف
// الطيران جنوب لبنان», but «استهدفت حافلة شمال المدينة».
func (f *frame) strikesToward(c *clauseParts) []phrase {
	r, k := f.r, c.s.next
	if len(c.s.phrases) != 1 || c.s.phrases[0].first != f.end || k+1 >= r.end || r.parts[k] != prep || !r.plain(k) ||
		!r.prepIs(r.info[k].self, directionPreps) || !f.t.feature.Has(lexicon.Active) || !f.forces(&c.s.phrases[0]) {
		return nil
	}
	q, ok := r.np(k + 1)
	if !ok || !q.is(isPlace) || !q.apart() {
		return nil
	}
	p := *q
	p.first, p.start = k, r.startOf(k)
	return r.scratch.one(&p)
}

// forces reports a state or a definite body of those who strike: «إسرائيل», «الجيش», «الطيران الحربي».
func (f *frame) forces(p *phrase) bool {
	r := f.r
	return p.mention >= 0 && r.country(p) || p.definite && !p.is(isPerson) && r.info[p.head].lists.has(rareForce)
}

// ofSayer gives who says something, whom the verb describes with the deed directly behind it, and the token that leads in what he says: «أكد مصدر رفض الكشف عن اسمه أن …»;
// or 0.
func (f *frame) ofSayer() (*phrase, int) {
	const reach = 8
	r := f.r
	if f.rule.is(speech) || f.at <= r.first || f.t.cut.Proclitics != 0 || !r.at(f.end, nominal) || !r.masdar(f.end) {
		return nil, 0
	}
	p := r.phraseOf(f.at - 1)
	if p == nil || p.end != f.at || p.definite || !p.is(isPerson) || p.first <= r.first {
		return nil, 0
	}
	v := p.first - 1
	if !(r.parts[v] == verb && r.info[v].says) && !(r.parts[v] == prep && r.info[v].prep == prepAbout && v > r.first && r.at(v-1, nominal) && r.at(v-2, verb) && r.info[v-2].says) {
		return nil, 0
	}
	for k := f.end + 1; k < r.end && k < f.end+reach; k++ {
		switch r.parts[k] {
		case comp:
			return p, k
		case verb, mark, conj, rel:
			return nil, 0
		}
	}
	return nil, 0
}

// objectOrSubject takes for the object who stands where the subject would where he is whom the deed is done to: «اتهم الرئيس
// ودعا أنصاره», «ودعا جميع الأطراف إلى …».
func (f *frame) objectOrSubject(c *clauseParts) {
	if c.obj != nil && len(c.objects) == 0 && !f.nominative(&c.s) &&
		(f.possessed(c.obj, &c.s) || f.reached(c.obj, &c.s) || f.replaced(c.obj, &c.s) || f.shared(c.obj, &c.s) || f.loneIsObject(c.obj, &c.s)) { // «اتهم الرئيس ودعا أنصاره»
		c.objects, c.s.phrases = c.s.phrases, nil
	}
	f.divide(c)
	if c.obj != nil && len(c.objects) == 0 && f.pronounDoes(c) { // «إنه يدعم المجلس الجديد»
		c.objects, c.s.phrases = c.s.phrases, nil
		f.after = c.objects[len(c.objects)-1].end
	}
	if f.rule.is(vote) && len(c.s.phrases) == 1 && f.elected(c) {
		for w := c.obj; w != nil; w = w.next {
			if w.number == roleWinner {
				f.fill(w, &c.s.phrases[0], false)
				c.s.phrases, f.passive = nil, true
				break
			}
		}
	}
	if f.rule.is(demand) && c.obj != nil && len(c.objects) == 0 && len(c.s.phrases) > 0 && c.obj.class.fits(&c.s.phrases[0]) {
		if first := &c.s.phrases[0]; len(c.s.phrases) == 1 && (f.tellsOfAll(first) || f.urged(first)) || f.areAsked(first) { // «ودعا جميع الأطراف إلى …», «وناشد المجتمع الدولي والأحزاب …»
			c.objects, c.s.phrases = c.s.phrases, nil
			f.after = c.objects[0].end
		}
	}
	if f.rule.is(demand) && len(c.objects) > 0 && c.obj.number == roleContent && len(c.s.phrases) > 0 && f.areAsked(&c.s.phrases[0]) { // «وناشد المجتمع الدولي التدخل»
		f.fillAll(f.slotFor(posObject), c.s.phrases)
		c.s.phrases = nil
	}
}

// duties reports that who stands behind the verb only completes the word that must lead in its object: «كما أنهى مهام المدير».
func (f *frame) duties(s *subject) bool {
	return f.rule.carried && len(s.phrases) > 0 && s.phrases[0].first > f.at && f.r.info[s.phrases[0].first-1].lemma&listCarrier != 0
}

// pronounDoes reports that the pronoun of «إنه» or of «سبق له أن» directly before the verb does what it tells, and who stands behind it is its object, a name
// with which the verb would agree as well: «قال إنه يدعم المجلس الجديد», «أعلن التنظيم أنه هدد السفير».
func (f *frame) pronounDoes(c *clauseParts) bool {
	r := f.r
	if !c.s.pronoun || len(c.s.phrases) == 0 || c.s.phrases[0].first != f.end || f.passive || f.rule.is(speech) && c.obj.number == roleContent || !c.obj.class.fits(&c.s.phrases[0]) {
		return false
	}
	if r.parts[f.at-1] != comp || f.nominative(&c.s) {
		return false
	}
	return !(f.rule.passive && r.info[f.at].tense.Has(lexicon.Perfect) && f.mayBePassive()) || f.tellsOfItself(c)
}

// tellsOfItself reports that the one whom the pronoun before the verb means is a body or known by name, no source: «أعلن الجيش أنه قتل …», not «ذكر مصدر أنه قتل …».
func (f *frame) tellsOfItself(c *clauseParts) bool {
	r := f.r
	if c.sub == nil {
		return false
	}
	p, ok := r.pronounFor(c.sub, f.at-1, r.Words[f.at-1].Cut.Enclitic, nil)
	return ok && c.sub.class.fits(&p) && (p.mention >= 0 || p.is(isBody)) && engineOf(&p.lists)&listWitness == 0
}

// nominative reports that who stands behind the verb has the ending of a subject: «ودعا الزعيمان إلى …», «وطالب المشاركون ب…».
func (f *frame) nominative(s *subject) bool {
	r := f.r
	if len(s.phrases) != 1 || s.phrases[0].first < f.end {
		return false
	}
	w := r.Words[s.phrases[0].head]
	return r.article(s.phrases[0].head) &&
		(r.ends(s.phrases[0].head, endAn) && w.Feature.Has(lexicon.Dual) || r.ends(s.phrases[0].head, endUn) && w.Feature.Has(lexicon.Plural))
}

// isExcluded reports a word that the rule's unless line does not want as subject or object, or as what the clause describes.
func (f *frame) isExcluded(c *clauseParts) bool {
	s := &c.s
	if len(s.phrases) > 0 && f.excluded(&s.phrases[0]) || s.antecedent != nil && f.excluded(s.antecedent) || s.of != nil && f.excluded(s.of) {
		return true
	}
	return (len(c.objects) == 0 || len(s.phrases) == 0 || s.phrases[0].first < f.at) && f.describesExcluded()
}

// doerBehindObject takes the subject, which is not found yet, behind the only object of a rule that asks for a word as its object: «وقع الاتفاقية كل من الوزير
// والسفير».
func (f *frame) doerBehindObject(c *clauseParts) {
	if c.sub != nil && c.obj != nil &&
		(c.obj.class >= firstList || f.t.cut.Enclitic == 0 && f.r.article(c.objects[0].head)) && c.objects[0].first == f.end {
		if ps := f.behindObject(c.sub, &c.objects[0]); len(ps) > 0 {
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
	r := f.r
	if c.sub != nil && !f.passive {
		if f.rule.overtNow && (c.s.inherited || len(c.s.phrases) == 0) &&
			r.info[f.at].tense.Has(lexicon.Imperfect|lexicon.Third) && !r.info[f.at].tense.Has(lexicon.Perfect) {
			return false
		}
		if len(c.s.phrases) == 0 {
			c.s.phrases = f.stander(c.sub)
		}
		if len(c.s.phrases) == 0 && (!f.rule.overt || f.rule.saidBeside && f.saysBeside()) {
			c.s.phrases = f.carried(c.sub, &c.s, f.at)
			f.stated = c.s.medium
			if f.t.cut.Enclitic != 0 && len(c.objects) == 1 && len(c.s.phrases) == 1 && c.s.phrases[0].start == c.objects[0].start { // no one does it to himself by «قتله»
				c.s.phrases = nil
			}
			if f.carriedPast(c) {
				c.s.phrases = nil
			}
		}
		f.subject = c.s.phrases
		for i := range c.s.phrases {
			f.fill(c.sub, &c.s.phrases[i], false)
		}
		if n := len(c.s.phrases); n > 0 && c.sub.is(counted) && r.toldHere(&c.s.phrases[n-1]) {
			f.othersToo(c.sub, c.s.phrases[n-1])
		}
	}
	if c.obj != nil {
		for i := range c.objects {
			behind := len(c.s.phrases) > 0 && c.s.phrases[0].first == c.objects[i].end && c.s.phrases[0].apart() // «رفضت الخطوة غالبية النواب»
			f.fill(c.obj, &c.objects[i], c.obj.is(wide) && !behind && !(f.t.cut.Enclitic != 0 && c.objects[i].end <= f.at && c.s.antecedent == nil))
			if i == 0 && c.s.next < c.objects[0].first && r.relativeAt(c.s.next) { // «اتهم الحزب الذي … المعارضة بكذا»
				f.from = c.objects[0].first
			}
			f.after = max(f.after, min(c.objects[i].end, r.end))
		}
		if n := len(c.objects); n > 0 && c.obj.is(counted) && r.toldHere(&c.objects[n-1]) {
			f.othersToo(c.obj, c.objects[n-1])
		}
		if len(c.objects) > 0 && c.obj.class >= firstList && r.masdar(c.objects[0].head) { // «قررت المحكمة سجن سبعة متهمين»
			f.sentenced(c.obj, &c.objects[0])
		}
		if len(c.objects) > 0 && c.obj.class >= firstList && c.obj.role[0] == '_' {
			f.facing(&c.objects[0])
		}
		f.secondObject(c.obj, c.objects)
		if f.rule.is(office) {
			f.after = f.series(f.after)
		}
	}
	return true
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

// describesExcluded reports an indefinite noun that the rule does not want before the verb, with a comma or none, whose
// clause describes it: «عقوبات جديدة على سوريا، تستهدف ستة أفراد».
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
			p.before != prep && !r.article(k) && r.blockedBy(k, f.rule.unless) && r.agrees(f.t.feature, p) {
			return true
		}
	}
	return false
}

// himself gives whom the pronoun of «أنه» before the verb means: who is saying it, else someone before, «أكدت المصادر
// أنه قُتل».
func (f *frame) himself(obj *slot) (phrase, bool) {
	r, e := f.r, f.r.Words[f.at-1].Cut.Enclitic
	p, ok := r.pronounFor(obj, f.at-1, e, nil)
	return p, ok && obj.class.fits(&p)
}

// reached reports that the place behind a verb whose subject is the pronoun of «إنه» is its object: «قال إنه
// سيزور الجزائر».
func (f *frame) reached(obj *slot, s *subject) bool {
	if obj.class != place || len(s.phrases) != 1 || s.phrases[0].first != f.end || !s.phrases[0].is(isPlace) {
		return false
	}
	return s.pronoun || !f.takes(prepTo, obj.number) && s.phrases[0].is(isState) && s.phrases[0].head == s.phrases[0].first && !f.objectBehind(s.next)
}

// areAsked reports that phrase p behind a verb that goes on with و tells of those who are asked rather than ask: «وناشد
// المجتمع الدولي».
func (f *frame) areAsked(p *phrase) bool {
	return p.first == f.end && f.t.cut.Proclitics&normalize.Wa != 0 && f.r.info[p.head].lists.has(rareAsked)
}

// tellsOfAll reports that phrase p behind the verb tells of all whom someone told of before asks: «ودعت جميع الأطراف إلى …», «وناشد كافة الدول بالضغط …».
func (f *frame) tellsOfAll(p *phrase) bool {
	r := f.r
	if r.info[p.first].core&coreAll == 0 || p.first != f.end || p.head == p.first || p.end >= r.end {
		return false
	}
	switch key, _, ok := r.preposition(p.end); {
	case !ok:
		return false
	case key == prepTo:
		return r.at(p.end, prep)
	default:
		return f.takes(key, roleContent) && f.othersAsk(p)
	}
}

// urged reports that phrase p behind a verb that leads in with «على» what is asked tells of those who are asked, as such a verb needs them and someone told of
// before does the asking: «ووصل الوزير وحث غانا على الحوار».
func (f *frame) urged(p *phrase) bool {
	r := f.r
	return p.first == f.end && f.takes(prepOn, roleContent) && r.at(p.end, prep) && r.info[p.end].prep == prepOn && f.t.cut.Enclitic == 0 && f.othersAsk(p)
}

// othersAsk reports that someone told of before, whom the phrase p does not mean, may be who asks.
func (f *frame) othersAsk(p *phrase) bool {
	sub := f.slotFor(posSubject)
	if sub == nil {
		return false
	}
	s := subject{next: f.end}
	who := f.carried(sub, &s, f.at)
	return len(who) > 0 && !f.r.oneOf(p, who) && !f.r.office(&who[0])
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

// blamed takes for what someone is blamed from the complement of the blame: «حملت الحكومة الحزب مسؤولية تدهور الأوضاع».
func (f *frame) blamed(p *phrase) {
	r, s := f.r, f.slotOf(roleContent)
	if s == nil || f.has(roleContent) || p.end <= p.head+1 || r.article(p.head) || r.hasPronoun(p.head) {
		return
	}
	if q, ok := r.np(p.head + 1); ok && q.end <= p.end && q.apart() && !r.adjective(p.head+1) {
		f.fill(s, q, true)
	}
}

// secondObject fills the other object slot of a verb with two objects: «حملت
// الحكومة إسرائيل المسؤولية», «منح البنك الأردن قرضا», «انتخب المجلس فلانا رئيسا».
func (f *frame) secondObject(obj *slot, objects []phrase) {
	if len(objects) == 0 {
		return
	}
	f.toSecondObject(&objects[0])
	if f.after >= f.r.end || f.r.parts[f.after] != nominal {
		return
	}
	if obj.number == roleContent && f.r.Words[objects[0].head].Feature.Has(lexicon.Masdar) && objects[0].end > objects[0].head+1 { // «استنكر الحزب اعتقال الشرطة عضوا فيه»: the object of the deed
		return
	}
	for other := f.slotFor(posObject); other != nil; other = other.next {
		if other.number == obj.number {
			continue
		}
		ps := f.r.list(f.after, other.class)
		if len(ps) == 0 || ps[0].clitic&(boundPreps|normalize.Wa|normalize.Fa) != 0 {
			continue
		}
		if f.rule.is(office) {
			ps = f.r.posted(ps)
		}
		for i := range ps {
			f.fill(other, &ps[i], other.is(wide))
			f.after = max(f.after, min(ps[i].end, f.r.end))
		}
		if f.rule.is(blame) {
			f.blamed(&ps[0])
		}
		if f.rule.is(office) {
			f.after = f.series(f.after)
		}
		return
	}
}

// toSecondObject goes on behind the first object, over a time or a comma, to the token where the second one begins.
func (f *frame) toSecondObject(first *phrase) {
	r := f.r
	if f.after < r.end && r.parts[f.after] == timeWord { // «صنف الرئيس الحركة الاثنين منظمة إرهابية»
		if k := r.skip(f.after, false); k < r.end && r.parts[k] == nominal && r.plain(k) && r.info[k].own == 0 {
			f.after = k
		}
	}
	if f.rule.is(office|vote) && r.atComma(f.after) { // «عينه الرئيس، فلان، رئيسا للمحكمة»
		k := f.after + 1
		if q, ok := r.np(k); ok && q.mention >= 0 && q.clitic == 0 && r.atComma(q.end) {
			k = q.end + 1
		}
		if q, ok := r.np(k); ok && k < r.end && r.accusative(k) && q.clitic == 0 && !q.definite && r.given(q) {
			f.after = k
		}
	}
	if f.rule.is(demand) && r.innerComma(f.after) && first.first > f.at && r.comma(first.first-1) && r.bareDeed(f.after+1) { // «ناشد الأمين العام، الجيش، وقف القتال»
		f.after++
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
