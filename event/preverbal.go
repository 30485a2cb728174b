package event

import (
	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Who or what stands before a verb as its subject, over clauses, appositions and marks between.

// yetOrOpens reports a phrase behind «لكن», or one that opens the clause, itself or behind «كان», and has a relative clause: «والوزير الذي …، رفض», «وكان
// الوزير الذي …، قد رفض».
func (r *reader) yetOrOpens(p *phrase) bool {
	if p.before != conj {
		return (p.first == r.first || p.before == verb && p.first-1 == r.first && r.aux(r.first)) && r.relativeAt(p.end)
	}
	return p.first > r.first && r.info[p.first-1].core&coreYet != 0 || r.relativeAt(p.end)
}

// preverbal gives the phrase that may be the subject before the verb at v, whose clause it
// opens: prepositional phrases, relative clauses and what stands between commas are passed over.
func (r *reader) preverbal(v, prev int) *phrase {
	if prev == v-1 && r.Words[v].Cut.Proclitics&normalize.La != 0 { // «رسمت الأمم المتحدة دائرة لتؤكد أن …»: who does it is in the clause before
		return nil
	}
	k := prev
	for k >= r.first && r.parts[k] == timeWord {
		k--
	}
	if k > r.first && r.isQuote(k) && (k == v-1 || r.opening(k)) && r.quotesOf(k-1) { // «وإن أحدهم "شكل شبكة"»
		k--
	}
	linked := r.Words[v].Cut.Proclitics&(normalize.Wa|normalize.Fa) != 0
	if f := r.answering(v); f >= 0 {
		if p := r.asFor(f); p != nil {
			return p
		}
	}
	if k >= r.first && r.parts[k] == mark {
		switch r.sign(k) {
		case '،', '-', '–', ')':
			return r.beforeMark(v, k, linked)
		}
	}
	if linked {
		return nil
	}
	return r.opener(v, k)
}

// beforeMark is [reader.preverbal] where the mark at token k stands between; linked tells that a conjunction leads the verb in.
func (r *reader) beforeMark(v, k int, linked bool) *phrase {
	comma := r.comma(k)
	if comma {
		if p := r.behindAux(v, k); p != nil {
			return p
		}
	}
	if linked {
		return nil
	}
	if o := r.asideFrom(k); o >= 0 {
		return r.opener(v, o)
	}
	if comma { // «إن الوزير المقرب من الرئيس، هاجم»
		if p := r.opener(v, k-1); p != nil && (p.before == comp || r.parted(p, v, k) || r.yetOrOpens(p) || r.wholeOf(p).before == comp) { // «إن مدنيين بينهم نساء وأطفال، قتلوا»
			return p
		}
	}
	return nil
}

// behindAux gives the phrase between an auxiliary and the comma at token k, where the verb at token v goes with the auxiliary, or nil: «كانت اللجنة، قد أعلنت», «كان
// المعتصمون في المبنى، قد عقدوا».
func (r *reader) behindAux(v, k int) *phrase {
	if k == r.first || k == v-1 && !r.info[v].says && !(r.info[v].tense.Has(lexicon.Perfect) && r.plain(v)) {
		return nil
	}
	for n, c := 0, r.chunkOf[k-1]; (n == 0 || !r.hasAnd(k+1)) && n < 3 && c >= 0 && r.chunks[c].first > r.first; n, c = n+1, c-1 {
		p := &r.chunks[c]
		if p.before == verb && r.aux(p.first-1) {
			if m := r.fullVerbBefore(k, p.end-1, 0); m >= p.end && r.parts[m-1] != rel { // «كان الجنود قد شاركوا في القصف، دعا …»
				return nil
			}
			return p
		}
		if p.before != prep && p.clitic&(normalize.Ba|normalize.La) == 0 {
			return nil
		}
	}
	return nil
}

// answering gives the token with ف that leads in the verb at v, itself or a word of its grammar: «فقال», «فقد قال», «فبعدما قال»; or -1.
func (r *reader) answering(v int) int {
	for k := v; k > r.first && k > v-3 && (k == v || r.parts[k] == particle || r.parts[k] == conj); k-- {
		if r.Words[k].Cut.Proclitics&normalize.Fa != 0 || k < v && r.info[k].form&formLost != 0 {
			return k
		}
	}
	return -1
}

// asFor gives who stands behind أما before the verb at v, which begins with ف: «أما السفير فقال», «أما السفير، وهو صديقه، فقال»; or nil.
func (r *reader) asFor(v int) *phrase {
	const reach = 20
	for k := v - 1; k > r.first && k > v-reach; k-- {
		if r.info[k-1].form&formAsFor == 0 {
			continue
		}
		if p := r.phraseOf(k); p != nil && p.first == k && p.end <= v {
			return p
		}
	}
	return nil
}

// parted reports that the phrase p, which the comma at token k parts from the verb at v, can only be its subject: someone at the
// beginning of the sentence who says something («الوزير سالم حداد، قال إن …»), or what أن leads in before a quotation mark or
// a list («إن "الجيش والفصائل، هاجموا …"»).
func (r *reader) parted(p *phrase, v, k int) bool {
	h := r.firstOf(p)
	if h.first == r.first {
		return k == v-1 && p.end == k && h == p && p.is(isPerson|isBody) &&
			p.definite && (r.info[v].says || p.mention >= 0) && r.info[v].tense.Has(lexicon.Perfect)
	}
	return h.before == comp || h.first > r.first+1 && r.isQuote(h.first-1) && r.parts[h.first-2] == comp
}

// opener gives the phrase that opens the clause of the verb at v, from token k back over
// prepositional phrases and relative clauses.
func (r *reader) opener(v, k int) *phrase {
	for n := 0; n < 8; n++ {
		for k >= r.first && (r.parts[k] == prep || r.parts[k] == timeWord || r.parts[k] == adverb || n > 0 && r.isQuote(k)) {
			k--
		}
		if k >= r.first && r.parts[k] == verb && k < v-1 { // «الوفد الذي وصل إلى بغداد أعلن»
			ant := r.describedAt(k)
			if ant == nil {
				return nil
			}
			k = ant.end - 1
		}
		p := r.phraseOf(k)
		if p == nil {
			return nil
		}
		if b, ok := r.overDescribing(p, v); ok {
			k = b
			continue
		}
		if p.first > r.first && p.end == p.first+1 && r.plain(p.head) && r.stranger(p.head) { // the rest of a foreign name: «إن مدير المدرسة حسن ماكوكو قتل»
			if q := r.phraseOf(p.first - 1); q != nil && q.end == p.first && q.mention >= 0 && q.is(isPerson) {
				k = p.first - 1
				continue
			}
		}
		h, led := r.leading(p)
		if p.before == prep || led && p.definite && !r.Words[p.head].Classes.Has(lexicon.Pron) { // «الوزير في زيارته لمصر والأردن أكد», «دورية تابعة لفرقة الأبحاث والتفتيش تمكنت»
			p = h
		} else if !r.tooFew(v, p) {
			return p
		}
		k = p.first - 1
	}
	return nil
}

// describedAt gives the phrase that the clause of the verb at token k describes, or the clause over that one, or nil.
func (r *reader) describedAt(k int) *phrase {
	ant := r.headBefore(k)
	if q := r.describedBy(k); ant == nil && q != nil && (q.before == comp || q.before == verb && r.headBefore(q.first-1) != nil) { // «الدولة التي تقود تحالفا يتدخل في اليمن، تتهم …»
		return q
	}
	return ant
}

// overDescribing gives the token before phrase p, or before the clause it stands in, where it tells when or only belongs to what describes
// the one who opens the clause of the verb at token v.
func (r *reader) overDescribing(p *phrase, v int) (int, bool) {
	if !p.definite && p.mention < 0 && r.Words[p.head].Classes.Has(lexicon.TimeUnit) && r.accusative(p.head) { // «الحزب الذي قاد البلاد عقودا طويلة يرفض»
		return p.first - 1, true
	}
	if p.before == verb { // «الحكومة التي تقودها طالبان طلبت»
		if ant := r.headBefore(p.first - 1); ant != nil && ant.first < p.first {
			return ant.end - 1, true
		}
		if q := r.describedBy(p.first - 1); q != nil && (q.before == comp || q.first > r.first+1 && r.isQuote(q.first-1) && r.parts[q.first-2] == comp) {
			return q.end - 1, true
		}
	}
	if p.before != nominal || p.clitic&normalize.Wa != 0 || !p.definite && p.end >= v && r.agreesBefore(r.info[v].tense, p) {
		return 0, false
	}
	b := p.first - 1
	for b > r.first && b > p.first-10 && (r.parts[b] == nominal || r.parts[b] == prep) {
		b--
	}
	if r.parts[b] == verb { // «المحكمة التي تتخذ من المدينة مقرا لها قررت»
		if ant := r.headBefore(b); ant != nil {
			return ant.end - 1, true
		}
	}
	return p.first - 1, p.definite && p.mention < 0 && agentive(r.Words[p.head]) && r.gender(p) != 0 && !r.agreesBefore(r.info[v].tense, p) // «مندوب الدولة في اللجنة المراقبة للقرار قال»
}

// leading gives the first of the phrases that p is coordinated with, and tells whether a preposition leads it in.
func (r *reader) leading(p *phrase) (*phrase, bool) {
	h := r.firstOf(p)
	if c := r.chunkOf[h.first]; h.before == nominal && c > 0 && r.chunks[c-1].end == h.first &&
		r.chunks[c-1].before == prep && r.Words[r.chunks[c-1].end-1].Cut.Enclitic != 0 { // «الدول، وعلى رأسها فرنسا، …»
		h = &r.chunks[c-1]
	}
	return h, h.before == prep || h != p && h.clitic&(normalize.Ba|normalize.La) != 0
}

// firstOf gives the first of the phrases that p is coordinated with.
func (r *reader) firstOf(p *phrase) *phrase {
	for k := r.chunkOf[p.first]; k > 0 && p.before == nominal && p.clitic&normalize.Wa != 0 && r.chunks[k-1].end == p.first && (p.class^r.chunks[k-1].class)&isPlace == 0; k-- {
		p = &r.chunks[k-1]
	}
	return p
}

// headBefore gives the noun that the relative clause of the verb at token v describes; the verb
// may be coordinated with the one behind the relative pronoun.
func (r *reader) headBefore(v int) *phrase {
	for n := 0; n < 3; n++ {
		q := r.back(v)
		if q >= r.first && r.parts[q] == rel {
			return r.chunkBefore(q)
		}
		if !r.hasAnd(v) {
			return nil
		}
		if v = r.verbBefore(v, r.first-1, 1<<comp|1<<conj|1<<mark); v < 0 {
			return nil
		}
	}
	return nil
}

// tooFew reports one person behind the phrases before a verb in the plural, who cannot be
// its subject: «المتمردون بقيادة فلان نائب الرئيس رفضوا».
func (r *reader) tooFew(v int, p *phrase) bool {
	ft := r.info[v].tense
	return ft.Only(lexicon.Plural|lexicon.Dual) && p.before == nominal && p.clitic&normalize.Wa == 0 && p.mention >= 0 && p.is(isPerson) &&
		!r.Words[p.head].Feature.Has(lexicon.Plural) && (r.Mentions[p.mention].Type == entity.Person || r.Mentions[p.mention].Type == entity.Office)
}
