package event

import "github.com/waqai/waqai/lexicon"

// Who does what a verb tells by the clause over its relative clause.

// ofClauseOver gives who does it by the clause over a relative clause, or who made the statement that says so, and tells whether nobody else can.
func (f *frame) ofClauseOver(sub *slot, s *subject, v int) ([]phrase, bool) {
	r := f.r
	if s.medium && !f.passive && (f.slotFor(posContent) != nil || f.rule.is(utterance)) {
		return f.ofStatement(sub, s, v), true
	}
	if s.relative && !f.passive && s.antecedent != nil &&
		(f.t.cut.Enclitic != 0 || f.t.kind == byVerb && (r.otherDoes(v, r.back(v)) || r.saidOf(v, s.antecedent))) {
		return f.outerDoer(sub, s, v), true
	}
	if s.what && !f.passive && f.t.cut.Enclitic != 0 { // «نددت الحكومة بما وصفته بالعدوان»
		if ps := f.ofWhat(sub, v); len(ps) > 0 {
			return ps, true
		}
	}
	return nil, false
}

// outerDoer gives who did it to the one whom the relative clause around the verb at v describes, from outside of it: who
// speaks («هذه التقارير التي وصفتها بالمزعجة»), else the subject of the sentence («استقبل الرئيس الوزيرة التي كلفها برئاسة
// الحكومة»), where nothing behind the verb may be it.
func (f *frame) outerDoer(sub *slot, s *subject, v int) []phrase {
	r, ft := f.r, f.r.info[v].tense
	if f.rule.is(speech) {
		if r.saidOf(v, s.antecedent) {
			if ps := r.mainSubject(s.antecedent.first, sub.class); len(ps) == 1 && r.canBe(ft, ps) {
				return ps
			}
			if ps := r.state.speakers(r, f.at); r.canBe(ft, ps) {
				return ps
			}
			return nil
		}
		if ps := r.state.speakers(r, f.at); f.slotFor(posContent) == nil && r.agreesCarried(ft, ps) {
			return ps
		}
		if f.end >= r.end || r.parts[f.end] != prep || !r.info[f.end].pronominal || r.info[f.end].prep == prepIn { // but «ألغت الشركة قرارها الذي أعلنت عنه»
			return nil
		}
	}
	if k := r.skip(f.end, true); r.at(k, nominal) && r.apart(k) && f.t.cut.Enclitic != 0 ||
		!ft.Has(lexicon.Third) || f.t.cut.Enclitic != 0 && r.sex(s.antecedent) != pronounSex(f.t.cut.Enclitic) {
		return nil
	}
	if ps := r.mainSubject(s.antecedent.first, sub.class); len(ps) == 1 && ps[0].start != s.antecedent.start && r.canBe(ft, ps) {
		return ps
	}
	return nil
}

// ofWhat gives who does what the verb at v behind «ما» tells, the subject of the sentence or who speaks in it: «أكدت الوزارة أن الجيش أحبط ما
// وصفته بالهجوم»; or nil, also where a noun behind the verb may be it, «ما تطلبه الموقف».
func (f *frame) ofWhat(sub *slot, v int) []phrase {
	r, ft := f.r, f.r.info[v].tense
	if r.at(v+1, nominal) && r.apart(v+1) && (r.article(v+1) || r.info[v+1].class&isPerson != 0) && !r.info[v].lists.has(rareCall) {
		return nil
	}
	if ps := r.mainSubject(v-1, sub.class); r.canBe(ft, ps) {
		return ps
	}
	if ps := r.state.speakers(r, f.at); r.state.speakerAt >= r.first && r.canBe(ft, ps) {
		return ps
	}
	return nil
}

// during reports that the verb at v tells what someone does in the course of the thing that its relative clause describes, in the imperfect, or
// in a perfect that is active: «زيارة يبحث خلالها مع نظيره الملف», «بتعليق قال فيه إن», not «هجوم قتل فيه جندي».
func (r *reader) during(s *subject, v int, active bool) bool {
	ft := r.info[v].tense
	return s.antecedent != nil && !s.antecedent.is(isActor) && !ft.Has(lexicon.First) &&
		(ft.Has(lexicon.Imperfect) && !ft.Has(lexicon.Perfect) || active && ft.Has(lexicon.Perfect|lexicon.Third)) && r.takenUp(v, s.antecedent)
}
