package event

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Where the object of a verb begins, over what stands between.

// objectFrom gives the token at which the object may begin: behind the subject, what tells when, where
// and how, and the clauses that describe it.
func (f *frame) objectFrom(obj *slot, s *subject) int {
	r := f.r
	if k := f.noAside(obj, s); k > 0 && !f.closedBefore(s, k) {
		return k
	}
	if k := f.behindStatement(obj, s); k > 0 {
		return k
	}
	from := s.next
	if len(s.phrases) > 0 && from > f.end && r.innerComma(from) && (r.at(from+1, prep) && r.apposedIn(&s.phrases[len(s.phrases)-1]) || f.rule.is(meeting) && r.shutsOff(from)) { // «بحث الوزير، فلان، مع نظيره الأزمة»
		from++
	}
	j := r.skip(from, true)
	for n := 0; n < 2 && (j == f.end || n > 0) && r.at(j, verb) && f.halved(j); n++ { // «ندين ونشجب ونستنكر»
		j = r.skip(j+1, true)
	}
	if r.at(j, verb) && (obj.class == people || obj.class == person || obj.class == place || obj.number == roleTarget || obj.class >= firstList) && len(s.phrases) > 0 {
		j = r.behindClause(j, obj)
	}
	if j < r.end && r.adverbial(j) {
		j = r.skip(j+1, true)
	}
	if len(s.phrases) > 0 && r.at(j, rel) && (j == s.next || obj.class == anyThing) {
		j = f.objectAgain(obj, j, j == s.next || f.rule.is(demand))
	}
	k := j
	if r.innerComma(j) {
		k = f.objectBehindComma(obj, s, j)
	} else {
		k = f.betweenCommas(obj, s, j)
	}
	if k > j && f.closedBefore(s, k) {
		return j
	}
	return k
}

// closedBefore reports that a comma before token k closes the relative clause that another opened, so that what stands at k is not the clause's: «الهيئة،
// التي أسست عام 2016، بث …».
func (f *frame) closedBefore(s *subject, k int) bool {
	r, n := f.r, 0
	if !s.inherited || !r.innerComma(s.phrases[len(s.phrases)-1].end) {
		return false
	}
	for i := f.end; i < k; i++ {
		if r.comma(i) {
			n++
		}
	}
	return n == 1
}

// shutsOff reports that the comma at token j closes what stands before it, as a preposition follows and then someone or something: «بحث الوزير، مع نظيره
// الأزمة», «استقبل الوزير، بمكتبه اليوم السفير».
func (r *reader) shutsOff(j int) bool {
	if r.at(j+1, prep) && r.at(r.overPrep(j+1), nominal) {
		return true
	}
	k := j + 1
	for n := r.overPrep(k); n > k; n = r.overPrep(k) {
		k = r.overTimes(n)
	}
	if k > j+1 && r.at(k, nominal) {
		return r.holder(k) || r.Words[k].Classes.Has(lexicon.Honorific)
	}
	return false
}

// halved reports that the verb at token j, directly behind the trigger, shares its object: «ندين ونستنكر اعتقالهم».
func (f *frame) halved(j int) bool {
	r := f.r
	const voices = lexicon.Active | lexicon.Passive
	if r.Words[j].Cut.Proclitics != normalize.Wa || r.info[j].object || (r.info[j].tense^r.info[f.at].tense)&^voices != 0 {
		return false
	}
	if r.verbTells(j, f.rule.Type) || f.rule.is(casualty) && r.info[j].lists.has(rareBefall) && r.info[j].tense.Any(lexicon.Plural) && !r.info[j].tense.Any(lexicon.Singular) { // «قتلوا وأصابوا العشرات», not «أن جنديا قتل وجرح سبعة آخرون»
		return true
	}
	return f.rule.is(blame|utterance) && !f.rule.is(speech|demand) && (r.verbTells(j, "accuse") || r.verbTells(j, "reject")) &&
		!r.startsActor(r.skip(j+1, true)) // not «ينفي ويتهم الحوثيين»
}

// behindStatement gives the token of the object behind a statement in which the subject says it, which the object does not
// complete, as what it is about follows, «اتهم الوزير في بيان روسيا بحماية إيران», or as no one issues it: «أدان الوزير في بيان الهجوم على …»; or 0.
func (f *frame) behindStatement(obj *slot, s *subject) int {
	r := f.r
	k := s.next
	if len(s.phrases) == 0 || k+3 >= r.end || r.parts[k] != prep || r.info[k].prep != prepIn {
		return 0
	}
	if r.parts[k+1] != nominal || r.article(k+1) || r.hasPronoun(k+1) || !mediumNoun(r.Words[k+1]) {
		return 0
	}
	k += 2
	if r.parts[k] == nominal && !r.article(k) && (r.outer[k] < 0 || r.info[k].class&isPress != 0) && r.Words[k].Is(describing) {
		k++
	}
	q, ok := r.np(k)
	if !ok || r.parts[k] != nominal || !q.apart() || !q.definite || !obj.class.fits(q) {
		return 0
	}
	if obj.class == anyThing || obj.number == roleContent {
		if !f.rule.is(speech) && q.head == k && r.issuesNone(q) {
			return k
		}
		return 0
	}
	if key, _, ok := r.preposition(q.end); ok && f.takes(key, roleContent) {
		return k
	}
	return 0
}

// issuesNone reports a definite phrase that can be no one's who issues the statement before it, nor what it says: «في بيان الهجوم», not «في بيان الوزارة», «في بيان
// حصيلة العملية».
func (r *reader) issuesNone(p *phrase) bool {
	k := p.head
	return !p.is(isActor|isPerson|isPlace|isMedium) && !r.info[k].participle && !r.at(p.end, comp) &&
		(r.article(k) || r.article(k+1) && r.Words[k].Feature.Has(lexicon.Plural))
}

// calledByPrep reports that what something is called stands behind the verb, or behind its subject, with the
// preposition that the rule takes the same role from: «وصفه بالمتسرع».
func (f *frame) calledByPrep(obj *slot) bool {
	r := f.r
	for i, to := f.end, r.scope(f.end); i < to && i < f.end+8; i++ {
		if r.parts[i] == comp || r.parts[i] == prep && f.takes(r.info[i].prep, obj.number) ||
			r.Words[i].Cut.Proclitics&normalize.Ba != 0 && f.takes(prepBa, obj.number) {
			return true
		}
		if r.parts[i] == verb || r.parts[i] == rel {
			return false
		}
	}
	return false
}

// behindThing gives the object behind a subject at token j that befalls people without being anyone
// («شردت الفيضانات آلاف العائلات») or has a name that no one knows, which it enters as subject.
func (f *frame) behindThing(obj *slot, s *subject, j int) []phrase {
	r := f.r
	q, ok := r.np(j)
	if !ok || len(s.phrases) > 0 || !q.apart() || q.is(isActor|isPlace) || !r.agrees(r.info[f.at].tense, q) {
		return nil
	}
	deed := f.rule.is(strike) && r.nounTrigger(q.head)
	next := q.end
	if deed { // «استهدف قصف فجر اليوم قاعدة»
		next = r.skip(q.end, true)
	}
	if deed && next < r.end && r.isQuote(next) && r.opening(next) { // «استهدفت الضربة "مستودع أسلحة"»
		next++
	}
	if !q.definite && !deed || next >= r.end || r.parts[next] != nominal {
		return nil
	}
	ps := r.list(next, obj.class)
	if len(ps) == 0 || ps[0].first != next || !ps[0].apart() {
		return nil
	}
	if sub := f.slotFor(posSubject); sub != nil && sub.class != anyThing &&
		(q.end == q.first+1 && r.surname(q.head) || q.end <= q.first+3 && r.Words[q.head].Classes.Has(lexicon.Given)) { // «التقى الهمداوي رئيس الحكومة»
		s.phrases = r.scratch.one(q)
		return ps
	}
	if !obj.is(counted) && !deed { // «استهدفت الغارات مستودعات»
		return nil
	}
	s.blocked = true
	return ps
}
