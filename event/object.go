package event

import (
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// The object of a verb.

// objects finds the object: a pronoun at the verb, the noun that a relative
// clause hangs on, or the phrase behind the subject.
func (f *frame) objects(obj *slot, s *subject) []phrase {
	r := f.r
	if obj.class >= firstList && obj.role[0] == '_' && len(s.phrases) == 1 && f.t.cut.Enclitic == 0 {
		if q := f.behindHead(obj, &s.phrases[0]); q != nil {
			return r.scratch.one(q)
		}
	}
	if f.t.cut.Enclitic != 0 {
		return f.pronounObject(obj, s)
	}
	if p := f.suchAs(obj, s); p != nil {
		return r.scratch.one(p)
	}
	j := f.objectFrom(obj, s)
	if f.rule.is(blame) && j < r.end && r.info[j].form&formHim != 0 && !strings.HasSuffix(r.Words[j].Text, "ما") { // «متهما إياه بالتآمر»
		if p, ok := r.pronounFor(obj, j, 0, f.notMeant(obj)); ok && obj.class.fits(&p) {
			return r.scratch.one(&p)
		}
		return nil
	}
	if p, ok := f.whatever(obj, s, j); ok {
		return r.scratch.one(&p)
	}
	if j >= r.end || r.parts[j] != nominal && !r.isQuote(j) || r.info[j].participle && (j > s.next || obj.number == roleContent && r.accusative(j)) || r.replies(j) { // «نفت الوزارة بشدة مؤكدة أن …», «قال الوزير محذرا: …», «قال الوزير ردا على سؤال …»
		return nil
	}
	if obj.number != roleTopic && r.isQuote(j) && j-1 > f.at && r.ledInDeed(j-1) { // «أدينوا بتشكيل "خلية"»
		return nil
	}
	if f.reachesBefore(obj, s.next, j) || j > s.next && f.rule.is(casualty) && r.doneToAnother(j) {
		return nil
	}
	ps := r.list(j, obj.class)
	if j == f.end && !s.relative && (len(ps) == 0 || f.rule.is(strike) && len(ps) == 1 && !ps[0].is(isActor|isPlace) && r.nounTrigger(ps[0].head)) {
		if behind := f.behindThing(obj, s, j); len(behind) > 0 {
			ps = behind
		}
	}
	if j == f.end && f.t.kind == byVerb && !s.relative && len(s.phrases) == 0 && f.doerUnlisted(ps) { // «أدان الوزير العنف»
		return nil
	}
	if len(ps) == 0 && len(s.phrases) > 0 && (obj.class == people || obj.class == person || obj.class == actor) &&
		(j == s.next && r.ofHis(j) || r.stranger(j) && (j == s.next || s.phrases[0].first >= f.end && j == r.skip(s.next, false))) {
		if p, ok := r.np(j); ok { // «أوقفت السلطات الأربعاء» and a name that no lexicon knows; «اتهم الوزير منافسه»
			ps = r.scratch.one(p)
		}
	}
	if len(ps) == 0 || ps[0].clitic&(boundPreps|normalize.Wa|normalize.Fa) != 0 || f.ofThem(s, j) || f.saysWhat(s, &ps[0]) {
		return nil
	}
	return ps
}

// saysWhat reports a phrase behind a relative clause, with where it happened, that tells what the one described is: «كانت الفرنسية التي اعتقلت في تعز صحفية».
func (f *frame) saysWhat(s *subject, p *phrase) bool {
	r := f.r
	if !f.rule.passive || !f.rule.is(casualty|capture) || !s.relative || !s.inherited || len(s.phrases) != 1 || p.first == f.end || p.definite || p.head != p.first || p.end != p.head+1 {
		return false
	}
	of := &s.phrases[0]
	return (of.before == comp || of.before == verb && r.aux(max(of.first-1, r.first))) && (p.end >= r.end || r.parts[p.end] == mark) && !r.Words[p.head].Feature.Only(lexicon.Plural)
}

// whatever gives the clause with «ما» at token j that is the object: «ثمن الوزير ما تقدمه غانا من دعم», «استنكر ما وصفه ب…», «شجب ما وقع في …».
func (f *frame) whatever(obj *slot, s *subject, j int) (phrase, bool) {
	r := f.r
	if j > f.end && j == s.next && f.praises(obj) && r.at(j, rel) && r.info[j].form&formWhat != 0 && r.at(j+1, verb) {
		return r.words(j, f.whatEnds(j)), true
	}
	if obj.number != roleContent || obj.class != anyThing {
		return phrase{}, false
	}
	if len(s.phrases) == 0 && f.t.kind != byParticiple && (j != f.end || f.rule.is(speech) && !(r.info[f.at].tense.Has(lexicon.First) && !r.info[f.at].tense.Has(lexicon.Third))) {
		return phrase{}, false
	}
	k := j
	if r.at(k, mark) && r.comma(k) { // «دانت المتحدثة، فلانة، ما كشفه»
		k++
	}
	if !r.at(k, rel) || r.info[k].form&formWhat == 0 || !r.at(k+1, verb) || r.info[k+1].lists.has(rareCall) && !r.info[k+1].object {
		return phrase{}, false
	}
	if k != s.next && r.parts[k-1] == nominal { // «أكد رغبته في معرفة حقيقة ما حدث»
		return phrase{}, false
	}
	if r.info[k+1].object && r.info[k+1].lists.has(rareCall) { // «انتقد ما أسماه صمت الحكومة»
		return r.words(k, f.whatEnds(k)), true
	}
	return r.words(k, k+2), true
}

// suchAs gives the object that begins with «مثل» and a demonstrative, or nil: «نفت الوزارة مثل هذه المزاعم».
func (f *frame) suchAs(obj *slot, s *subject) *phrase {
	r := f.r
	j := r.skip(s.next, false)
	if j+1 >= r.end || r.parts[j] != prep || r.info[j].form&formAppear == 0 || r.Words[j].Cut.Proclitics != 0 || !r.Words[j+1].Classes.Has(lexicon.Dem) {
		return nil
	}
	p, ok := r.np(j + 1)
	if !ok || !p.apart() || !obj.class.fits(p) {
		return nil
	}
	q := r.scratch.copied(p)
	q.first, q.start = j, int(r.Tokens[j].Start)
	return q
}

// words gives tokens [first, end) as a phrase.
func (r *reader) words(first, end int) phrase {
	return phrase{first: first, end: end, start: int(r.Tokens[first].Start), stop: int(r.Tokens[end-1].End), head: first, mention: -1}
}

// reachesBefore reports a preposition between tokens from and j that leads in what the verb reaches, so that what stands at j is no object: «نددت بقتل …»;
// but «أعلنت، أمس بالرياض، إطلاق …».
func (f *frame) reachesBefore(obj *slot, from, j int) bool {
	r := f.r
	taken := func(k int) bool { return f.mayTake(k, obj.number) || f.mayTake(k, roleContent) }
	for k := from; k < j; k++ {
		if r.info[k].stem&listVigour != 0 && r.Words[k].Cut.Proclitics == normalize.Ba { // «دمرت بسرعة طائرة»
			continue
		}
		if k+1 < j && r.parts[k] == mark && (r.parts[k+1] == rel || r.parts[k+1] == attrib || r.parts[k+1] == prep && !taken(k+1)) { // «ترفض الحركة، التي تسيطر على القطاع، نزع سلاحها», «دعا الحزب، في بيان له، الحكومة إلى …»
			if e := r.parenthesis(k); e > k && e <= j {
				k = e - 1
				continue
			}
		}
		if taken(k) {
			return true
		}
	}
	return false
}

// praises reports a slot for whatever is praised or wanted, of a rule that strikes nobody.
func (f *frame) praises(obj *slot) bool {
	return obj.number == roleTarget && obj.class == anyThing && !f.rule.is(strike)
}

// doneToAnother reports that the indefinite noun at token j is what the blow before it strikes, which a preposition leads in with who deals it: «قتل الجندي إثر
// مهاجمة مسلحين موقعا».
func (r *reader) doneToAnother(j int) bool {
	p := r.phraseOf(j - 1)
	return p != nil && p.end == j && p.before == prep && p.end > p.head+1 && r.masdar(p.head) && !r.article(j) && r.plain(j) && r.outer[j] < 0 &&
		r.triggered(p.head, func(t *trigger) bool { return t.kind == byNoun && t.rule.is(strike) })
}

// ledInDeed reports at token k a masdar that a preposition leads in, whose object follows: «بتشكيل خلية».
func (r *reader) ledInDeed(k int) bool {
	return r.parts[k] == nominal && !r.article(k) && r.masdar(k) && !r.hasPronoun(k) &&
		(r.parts[k-1] == prep || r.Words[k].Cut.Proclitics&(normalize.Ba|normalize.La) != 0)
}

// doerUnlisted reports that what stands directly behind the verb does the deed though the rule's list of doers does not have it, as an object
// follows: «أدان الوزير العنف», where a court condemns.
func (f *frame) doerUnlisted(ps []phrase) bool {
	sub := f.slotFor(posSubject)
	return sub != nil && sub.class >= firstList && len(ps) == 1 && ps[0].is(isActor) && f.r.objectAt(ps[0].end)
}

// blowDoes reports a blow directly behind the verb that by its ending is no object: «دمر هجوم تبنته الحركة موقفا», not «هجوما».
func (f *frame) blowDoes() bool {
	r := f.r
	if !r.at(f.end, nominal) || !f.rule.is(strike) {
		return false
	}
	p, ok := r.np(f.end)
	if !ok {
		return false
	}
	w := r.Words[p.head]
	return p.head == f.end && !p.definite && p.mention < 0 && w.Feature.Has(lexicon.Masculine) && !w.Feature.Any(lexicon.Plural|lexicon.Dual) &&
		!r.accusative(p.head) && !r.ends(p.head, endTa|endAlef) &&
		r.triggered(p.head, func(t *trigger) bool { return t.kind == byNoun && t.rule.is(strike) && len(t.rest) == 0 })
}

// behindHead gives the other half of the trigger, read as the complement of the subject, which it is no more then: «فارقت امرأة الحياة».
func (f *frame) behindHead(obj *slot, p *phrase) *phrase {
	r, k := f.r, p.end-1
	if p.first < f.end || p.mention >= 0 || k != p.head+1 || k >= r.end || !p.is(isPerson) ||
		r.Words[k].Cut.Proclitics != normalize.Article || r.article(p.head) || !r.info[k].lists.has(int(obj.class-firstList)) {
		return nil
	}
	q := &phrase{first: k, end: p.end, start: int(r.Tokens[k].Start), stop: p.stop, head: k, mention: -1, definite: true}
	p.end, p.stop, p.definite = k, int(r.Tokens[k-1].End), false
	return q
}

// ofThem reports at token j some of the people behind the verb, or most, who are no others: «قتل عشرون سائحا غالبيتهم بريطانيون», «أصيب 51
// آخرون بجروح غالبيتهم أطفال», but «قتلت قوات الأمن أحدهما».
func (f *frame) ofThem(s *subject, j int) bool {
	r := f.r
	if len(s.phrases) == 0 || !s.phrases[0].is(isPerson) {
		return false
	}
	p := &s.phrases[0]
	if j == p.end && !p.definite {
		return r.mostOfThem(j)
	}
	return len(s.phrases) == 1 && !p.is(isBody) && f.rule.is(casualty) && f.mayBePassive() && (r.mostOfThem(j) || j > f.end && r.mostOfThem(j-1))
}

// mostOfThem reports at token k some or most of those told of before: «غالبيتهم», «أحدهما».
func (r *reader) mostOfThem(k int) bool {
	return r.hasPronoun(k) && (r.Words[k].Classes.Has(lexicon.Quant) || r.info[k].stem&listUncounted != 0)
}

// ofHis reports at token j someone who is called by what he is to another: «منافسه», «منافستها».
func (r *reader) ofHis(j int) bool {
	w := r.Words[j]
	return w.Cut.Proclitics == 0 && agentive(w) && (w.Cut.Enclitic != 0 || strings.HasSuffix(w.Text, "ه")) && !w.Is(things)
}

// objectAt reports at token k, directly behind a phrase, a definite noun or a quotation, which only an object
// can be there.
func (r *reader) objectAt(k int) bool {
	if k+1 >= r.end {
		return false
	}
	if r.isQuote(k) {
		return r.opening(k) && r.parts[k+1] == nominal && k+2 < r.end && r.apart(k+1)
	}
	w := r.Words[k]
	if r.parts[k] != nominal || r.outer[k] >= 0 {
		return false
	}
	if k > r.first && r.article(k-1) && r.plain(k) && r.article(k+1) && !w.Is(describing|persons) { // «تتهم الشرطة ملاك الشركة»
		if p, ok := r.np(k); ok && p.first == k && p.head == k && p.definite && p.end > k+1 && !p.is(isPerson) {
			return true
		}
	}
	return r.article(k) && w.Cut.Proclitics == normalize.Article && w.Known() && !w.Is(describing) && !r.surname(k)
}

// pronounObject finds whom the pronoun at the verb means: in a relative clause the noun that it hangs on.
func (f *frame) pronounObject(obj *slot, s *subject) []phrase {
	r := f.r
	if f.rule.deems && f.t.kind == byVerb {
		return f.deemed(s.next)
	}
	if ant := s.antecedent; ant != nil && f.t.cut.Enclitic == normalize.Hu && r.sex(ant) == lexicon.Feminine &&
		!(r.Words[ant.head].Feature.Has(lexicon.Singular) && r.gender(ant) == 0) && !r.relativePronoun(f.at) { // «غارات استهدفته»: they did it, to someone else
		s.blocked = true
	} else if ant != nil {
		if obj.number == roleContent && f.end < r.end && f.calledByPrep(obj) || // «القرار الذي وصفه بالمتسرع»
			!obj.class.fits(ant) || r.Words[ant.head].Classes.Has(lexicon.Pron) { // «وهو ما تؤكده»
			return nil
		}
		switch f.t.cut.Enclitic {
		case normalize.Huma: // «سالم وكريم اللذان اعتقلتهما الشرطة»
			return r.alsoBefore(ant, obj.class, 2)
		case normalize.Hum:
			if ant.is(isPerson) {
				return r.alsoBefore(ant, obj.class, maxList)
			}
		}
		return r.scratch.one(ant)
	}
	if obj.class == anyThing && obj.number != roleTarget {
		return f.fronted(obj, s)
	}
	if q := r.phraseOf(f.at - 1); q != nil && f.rule.is(strike) && q.end == f.at && q.before == verb && f.t.cut.Proclitics&(normalize.Wa|normalize.Fa) != 0 && q.definite && !q.is(isActor) &&
		obj.class.fits(q) && r.sex(q) == pronounSex(f.t.cut.Enclitic) { // «قصفت القوات الصاروخ ودمرته»
		return r.scratch.one(q)
	}
	not := s.phrases
	if len(not) == 0 { // «أقاله الرئيس واتهمه»: not the president
		not = f.doerBefore()
	}
	if ps := r.pairFor(f.t.cut.Enclitic, f.at, obj.class); len(ps) > 0 && !r.oneOf(&ps[0], not) { // «هاجم مسلحون شابين وأصابوهما»
		return ps
	}
	if p, ok := r.pronounFor(obj, f.at, f.t.cut.Enclitic, not); ok && obj.class.fits(&p) {
		if f.rule.is(harm) && f.t.cut.Proclitics == normalize.Wa && p.end == f.at && r.Words[f.at].Classes.Has(lexicon.Human) { // «كرم الرئيس الجنود وأسرهم»: their families
			return nil
		}
		return r.scratch.one(&p)
	}
	if p := r.thing(f.at, f.t.cut.Enclitic, obj.class); p != nil {
		return r.scratch.one(p)
	}
	return nil
}

// deemed gives what the verb's pronoun is held to be, at token i behind the verb or who holds it so, or nil: «ما اعتبره خطوة مهمة», «ما يعتبره الحزب "قرارا
// جائرا"».
func (f *frame) deemed(i int) []phrase {
	r := f.r
	if i >= r.end || r.parts[i] != nominal && !(r.isQuote(i) && r.opening(i)) {
		return nil
	}
	k := i
	if r.isQuote(i) || r.info[i].stem&listUncounted != 0 && r.apart(i) { // «اعتبره البعض زلة لسان»
		k++
	}
	if !r.at(k, nominal) {
		return nil
	}
	p, ok := r.np(k)
	if !ok || !p.apart() || !r.ends(p.head, endAlef|endTa|endAt|endIn) && !r.masdar(p.head) {
		return nil
	}
	return r.scratch.one(p)
}

// ofClause gives the indefinite noun directly before the verb, whose clause it is, as the pronoun at the verb takes it up: «وهي تهمة تنفيها الحكومة», «في
// اتهام نفته الوزارة»; or nil.
func (f *frame) ofClause(obj *slot, s *subject) *phrase {
	r := f.r
	q := r.phraseOf(f.at - 1)
	if q == nil || q.end != f.at || q.definite || f.t.cut.Proclitics != 0 || q.mention >= 0 || r.at(s.next, comp) || f.calledByPrep(obj) { // «معركة يصفها خبراء بأنها شرسة»
		return nil
	}
	if r.masdar(q.head) || r.sex(q) != pronounSex(f.t.cut.Enclitic) { // not «مشروع قانون رفضه المجلس»
		q = r.innermost(q)
	}
	if q.is(isActor|isPerson) || r.sex(q) != pronounSex(f.t.cut.Enclitic) || r.Words[q.head].Classes.Has(lexicon.Pron) {
		return nil
	}
	if q.first < q.head { // «وهي تهمة»
		q = r.scratch.copied(q)
		q.first, q.start, q.clitic = q.head, r.startOf(q.head), 0
	}
	return q
}

// fronted gives what the clause opens with, where the pronoun at the verb takes it up and someone else does it: «إن كل المبادرات رفضتها
// الحكومة».
func (f *frame) fronted(obj *slot, s *subject) []phrase {
	r := f.r
	if obj.number != roleContent || len(s.phrases) == 0 || s.phrases[0].first != f.end {
		return nil
	}
	if q := f.ofClause(obj, s); q != nil {
		return r.scratch.one(q)
	}
	if q := r.preverbal(f.at, r.back(f.at)); q != nil && q.before != prep &&
		q.before != verb && q.definite && !q.is(isActor) && r.sex(q) == pronounSex(f.t.cut.Enclitic) {
		return r.scratch.one(q)
	}
	return nil
}

// doerBefore gives the subject of the verb before, with which the verb goes on: where something else stands between the two,
// so that it is a subject and no object.
func (f *frame) doerBefore() []phrase {
	r, sub := f.r, f.slotFor(posSubject)
	if sub == nil || !f.goesOn() {
		return nil
	}
	ps := f.clauseSubject(sub)
	if len(ps) == 0 {
		return nil
	}
	for k := ps[len(ps)-1].end; k < f.at; k++ {
		if r.parts[k] != mark {
			return ps
		}
	}
	if v := ps[0].first - 1; v >= r.first && r.parts[v] == verb && r.info[v].object {
		return ps
	}
	return nil
}

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

// behindObject gives those who did it behind the object that a rule lists: «وقع الاتفاقية كل من الوزير والسفير», «وقع
// المذكرة عن الجانب السوري الوزير فلان».
func (f *frame) behindObject(sub *slot, p *phrase) []phrase {
	r := f.r
	k := p.end
	if !p.definite || p.is(isPerson|isActor) {
		return nil
	}
	if k+1 < r.end && r.parts[k] == prep && r.info[k].prep == prepAbout && r.parts[k+1] == nominal {
		for j := k + 2; j < r.end && j < k+6 && r.parts[j] == nominal; j++ {
			if r.holder(j) {
				k = j
				break
			}
		}
	}
	if k >= r.end || r.parts[k] != nominal || !r.apart(k) {
		return nil
	}
	ps := r.list(k, sub.class)
	if len(ps) > 0 && r.startsWith(k, entity.Org) && !r.article(k) { // «تبنى الهجوم تنظيم الدولة»
		return ps
	}
	if len(ps) > 0 && ps[0].apart() && (r.info[k].stem&listMost != 0 || r.Words[k].Classes.Has(lexicon.Quant) || r.counts(k)) && r.agrees(r.info[f.at].tense, &ps[0]) { // «رفض الخطوة غالبية النواب», «عارضت القرار 14 دولة»
		return ps
	}
	if len(ps) > 0 && k > p.end {
		ps = r.withOtherSide(ps, sub.class)
	}
	if len(ps) == 0 || !ps[0].apart() || r.info[k].core&coreEach == 0 && !r.styledName(k) && (!r.holder(k) || r.article(k) && r.nameFrom(r.Mentions[r.outer[k]].Last) < 0) { // «السلع المنتجة»
		return nil
	}
	return ps
}

// styledName reports an honorific or several before the name of a person at token k: «معالي الدكتور فلان».
func (r *reader) styledName(k int) bool {
	const most = 3
	j := k
	for ; j < r.end && j < k+most && r.parts[j] == nominal && r.outer[j] < 0 && r.Words[j].Is(styles); j++ {
	}
	return j > k && j < r.end && r.startsWith(j, entity.Person)
}

// holder reports an office or a name of a person that begins at token k.
func (r *reader) holder(k int) bool {
	return r.startsWith(k, entity.Office) || r.startsWith(k, entity.Person)
}

// overTimes gives the token behind the times that begin at token i.
func (r *reader) overTimes(i int) int {
	for r.at(i, timeWord) {
		i++
	}
	return i
}

// timeAt reports a time that token i is of, before the parts of the tokens are known too.
func (r *reader) timeAt(i int) bool {
	return i < len(r.Tokens) && r.outer[i] >= 0 && isTime(r.Mentions[r.outer[i]].Type)
}

// affair reports at token i a noun that leads in what is discussed, with clitics or without: «سبل», «ملف».
func (r *reader) affair(i int) bool { return (r.info[i].lemma|r.info[i].stem)&listAffairs != 0 }

// topicAt reports at token i a noun, without a clitic but the article, that leads in what is discussed: «سبل التعاون», «العلاقات بين البلدين».
func (r *reader) topicAt(i int) bool {
	return r.parts[i] == nominal && r.outer[i] < 0 && r.apart(i) && r.affair(i)
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

// deedAt reports an indefinite verbal noun, or what orders a deed, with its complement at token i: «تأجيل
// الانتخابات», «قرار تأجيل الانتخابات», «أي تدخل».
func (r *reader) deedAt(i int) bool {
	w, info := r.Words[i], r.info[i]
	if r.parts[i] != nominal || r.outer[i] >= 0 || w.Cut.Proclitics != 0 || i+1 >= r.end {
		return false
	}
	if !w.Feature.Has(lexicon.Masdar) && info.stem&(listOrder|listWorth) == 0 && info.core&coreAny == 0 || info.participle || r.article(i) || r.accusative(i) {
		return false
	}
	return r.parts[i+1] == nominal || w.Cut.Enclitic != 0 && r.parts[i+1] == prep || r.isQuote(i+1) && r.opening(i+1)
}

// overHow gives the token behind the adverbs that begin at token i.
func (r *reader) overHow(i int) int {
	for r.at(i, adverb) {
		i++
	}
	return i
}

// unnamed reports at the verb at token v whom a reporter does not name: «مصدر لم يكشف عن هويته».
func (r *reader) unnamed(v int) bool {
	if v == r.first || r.info[v-1].core&coreDidnt == 0 {
		return false
	}
	for k := v + 1; k < r.end && k <= v+2; k++ {
		if r.parts[k] == nominal {
			return r.hasPronoun(k) && r.info[k].lemma&listIdentity != 0
		}
	}
	return false
}

// aim reports a deed with its complement, which is no target: «استهدف إسكات الصحف».
func (r *reader) aim(p *phrase) bool {
	w := r.Words[p.head]
	return w.Feature.Has(lexicon.Masdar) && !r.article(p.head) && p.end > p.head+1 && !p.is(isActor|isPlace) && r.info[p.head].stem&listGathering == 0 &&
		!r.adjective(p.head+1) && !r.accusative(p.head)
}
