package event

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Whom the pronoun at a verb means as its object.

// pronounObject finds whom the pronoun at the verb means: in a relative clause the noun that it hangs on.
func (f *frame) pronounObject(obj *slot, s *subject) []phrase {
	r := f.r
	if f.rule.deems && f.t.kind == byVerb {
		return f.deemed(s.next)
	}
	if s.medium {
		if p := f.sentTo(obj, s.antecedent); p != nil && obj.number != roleContent {
			return r.scratch.one(p)
		}
	} else if ant := s.antecedent; ant != nil && f.t.cut.Enclitic == normalize.Hu && r.sex(ant) == lexicon.Feminine &&
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
	if p := f.toWhomBefore(obj, not); p != nil {
		return r.scratch.one(p)
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

// sentTo gives to whom the statement goes in whose clause the verb stands, where its pronoun means him: «رسالة إلى الوزير دعاه فيها إلى الحوار»; or nil.
func (f *frame) sentTo(obj *slot, statement *phrase) *phrase {
	r := f.r
	for k := statement.end; k+1 < f.at; k++ {
		if key, at, ok := r.preposition(k); ok && (key == prepTo || key == prepLa) {
			if p, ok := r.np(at); ok && obj.class.fits(p) && r.sex(p) == pronounSex(f.t.cut.Enclitic) {
				return p
			}
		}
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

// toWhomBefore gives the one to whom the deed is done with whose verb this one of words goes on, as its pronoun means him before a place or a topic told of since: «استقبل الرئيس
// السفيرة في بيروت وطالبها بكذا», «اتهم الحزب الحكومة بدعم تركيا. كما دعاها إلى كذا»; or nil.
func (f *frame) toWhomBefore(obj *slot, not []phrase) *phrase {
	r := f.r
	from := r.first
	if f.at == r.first || f.at == r.first+1 && r.info[r.first].form&formAlso != 0 {
		from = r.state.before
	}
	if !f.rule.is(utterance) || !r.linked(f.at) && f.at != r.first+1 || !r.canBe(r.info[f.at].tense, r.state.subject) {
		return nil
	}
	n := r.doneByLast(from)
	if n < 0 {
		return nil
	}
	e := &r.events[n]
	for i := range e.Arguments {
		a := &e.Arguments[i]
		if r.x.rules.roleIs(a.Role, wide|circumstance) {
			continue
		}
		if p := r.meantAt(a.Start); p != nil && p.is(isActor) && r.sex(p) == pronounSex(f.t.cut.Enclitic) && obj.class.fits(p) && !r.oneOf(p, r.state.subject) && !r.oneOf(p, not) {
			return p
		}
	}
	return nil
}

// doneByLast gives the last event from token i on that a verb tells and that is of the one who acted last, or -1.
func (r *reader) doneByLast(i int) int {
	for n := range r.eventsSince(i) {
		sub := r.ruleOf[n].firsts[posSubject]
		if sub == nil || r.parts[r.eventAt[n]] != verb {
			continue
		}
		if by := r.events[n].first(sub.role); by != nil && by.Start == r.state.subject[0].start {
			return n
		}
	}
	return -1
}

// doerBefore gives the subject of the verb before, with which the verb goes on: where something else stands between the two,
// so that it is a subject and no object.
func (f *frame) doerBefore() []phrase {
	r, sub := f.r, f.slotFor(posSubject)
	if sub == nil || !r.linked(f.at) {
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
