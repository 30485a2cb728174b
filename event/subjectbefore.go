package event

import (
	"slices"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// The subject before its verb.

// before finds the subject in the phrase that opens the clause, or behind the verb.
func (d *subjectSearch) before() subject {
	r, v, c, prev := d.r, d.v, d.c, d.prev
	pre := r.wholeOf(r.preverbal(v, prev))
	if pre != nil && r.info[v].says && r.wordsShutAt(prev) {
		pre = nil
	}
	joined := r.ledInAnew(prev, v)
	if joined && !d.numbered && pre != nil && (!pre.definite && pre.before == verb || r.ofVerbBefore(pre)) { // «استقبل لاجئين كثيرين ولن يتمكن من …»
		pre = nil
	}
	if q := r.joinedAnew(v, pre); q != nil && len(d.post) == 0 && c.fits(q) {
		d.s.phrases = r.scratch.one(q)
		return d.s
	}
	if pre != nil && pre.before == verb && pre.first > r.first && r.aux(pre.first-1) { // «كان الوزير قد أعلن»
		pre = r.scratch.copied(pre)
		pre.before = conj
	}
	if pre != nil && len(d.post) == 0 && c == actor && !c.fits(pre) && r.opensByPeople(pre, v) && d.feature.Has(lexicon.Masculine) { // «الحوثي يهدد»
		pre = r.scratch.copied(pre)
		pre.class |= isActor | isPerson
	}
	if pre != nil {
		switch {
		case pre.before == attrib && pre.definite && len(d.post) > 0: // «ووفق البيان اتفق الوزيران»
		case joined && pre.end <= prev && len(d.post) > 0 && r.adjacent(v, &d.post[0]): // «المسلحون الذين يقاتلون في الشمال وقد سيطر الجيش على …»
		case pre.before == verb && !pre.definite || pre.before == prep && !pre.definite && pre.end == prev+1 && len(d.post) > 0:
			// «هجوم شنته عناصر»: an indefinite noun and its clause
			d.s.relative = true
			if r.info[v].object || len(d.post) > 0 || r.takenUp(v, pre) || r.saidOf(v, pre) {
				d.s.antecedent = pre
				return d.use()
			}
			if c.fits(pre) {
				d.s.phrases, d.s.inherited = r.scratch.one(pre), true
			}
			return d.s
		case r.info[v].object && len(d.post) > 0 && r.adjacent(v, &d.post[0]) && pre.before != verb && !d.numbered: // «إن الطائرة أرسلتها الميليشيات»
		case pre.before != verb && pre.before != prep && c.fits(pre) && r.agreesBefore(d.feature, pre):
			d.s.phrases = r.coordinatedBefore(pre, c)
			return d.s
		case len(d.post) == 0 && c.fits(pre) && pre.before != prep && (d.numbered || pre.before != verb):
			d.s.phrases = r.coordinatedBefore(pre, c)
			return d.s
		}
	}
	d.s.blocked = pre != nil && !c.fits(pre) && pre.before != verb && pre.before != prep || len(d.post) == 0 && r.Words[v].Cut.Proclitics&(normalize.Wa|normalize.Fa) == 0 && r.subordinate(v, prev, pre)
	if d.s.blocked && len(d.post) == 0 {
		d.s.of = pre
	}
	d.s.thing = d.s.blocked && pre != nil && len(d.post) == 0 && r.masdar(pre.head) && pre.class&isMedium == 0
	return d.use()
}

// ledInAnew reports «وقد», «ولم» or their like between token prev and the verb at v.
func (r *reader) ledInAnew(prev, v int) bool {
	for k := prev + 1; k < v; k++ {
		if r.parts[k] == particle && r.hasAnd(k) {
			return true
		}
	}
	return false
}

// ofVerbBefore reports that the phrase belongs to the clause of a verb before it, whose subject it is not: «التقى الوزير السفير ولم يطالبه بشيء».
func (r *reader) ofVerbBefore(p *phrase) bool {
	const reach = 40
	v := r.fullVerbBefore(p.first, p.first-reach, clauseEdges|1<<mark)
	if v < 0 {
		return false
	}
	s := r.subjectOf(v, actor)
	return len(s.phrases) == 0 || s.phrases[0].start != p.start
}

// wordsShutAt reports at token k a quotation mark that closes what someone said: «"اعتقلت الشرطة ثلاثة" قال الوزير», not «الحزب "الأول" قال».
func (r *reader) wordsShutAt(k int) bool {
	if k <= r.first || !r.isQuote(k) || r.opening(k) {
		return false
	}
	open := r.opened(k)
	return open >= 0 && r.clauseIn(open+1, k)
}

// joinedAnew gives who stands with «و» directly before the verb at v and begins a clause of his own, since the verb agrees with him and not with the one who opens
// the clause before: «قتيل في غزة والولايات المتحدة تشيد بالهدنة»; or nil.
func (r *reader) joinedAnew(v int, pre *phrase) *phrase {
	q := r.joinedDoer(v)
	if q == nil || pre != nil && (pre.first >= q.first || r.agreesBefore(r.info[v].tense, pre)) {
		return nil
	}
	return q
}

// joinedDoer gives the one who acts and stands with «و» directly before the verb in the imperfect at v, which agrees with him alone: «وروما ترفض», or nil.
func (r *reader) joinedDoer(v int) *phrase {
	q, f := r.phraseOf(v-1), r.info[v].tense
	if q == nil || q.end != v || q.first == r.first || q.clitic&normalize.Wa == 0 || !q.is(isActor) || !q.definite && q.mention < 0 || r.hasPronoun(q.head) {
		return nil
	}
	if !r.plain(v) || !oneNow(f) || !r.agreesBefore(f, q) {
		return nil
	}
	return q
}

// oneNow reports the features of a verb in the imperfect of one alone, as headlines have it.
func oneNow(f lexicon.Feature) bool {
	return f.Has(lexicon.Imperfect|lexicon.Third) && !f.Any(lexicon.Perfect|lexicon.Plural|lexicon.Dual)
}

// opensByPeople reports one man told of by his people alone, who opens the sentence, or what أن leads in, right before the verb at v: «الحوثي يهدد الرياض».
func (r *reader) opensByPeople(p *phrase, v int) bool {
	return p.end == v && (p.first == r.first || p.before == comp) && r.oneOfPeople(p, v) && !r.ends(p.head, endTa) && r.plain(v)
}

// listedBefore gives the first token of the phrases coordinated with the one at token i, before it: «326 طفلا و169 امرأة».
func (r *reader) listedBefore(i int) int {
	for n := 0; n < maxList && i-1 > r.first && (r.hasAnd(i) || r.info[i-1].form&formAnd != 0); n++ {
		k := i - 1
		if r.info[k].form&formAnd != 0 {
			k--
		}
		q := r.phraseOf(k)
		if q == nil || q.end != k+1 || !q.is(isPerson|isNumber) {
			break
		}
		i = q.first
	}
	return i
}

// wholeOf gives the many of whom those told of apart are before a verb in the plural: «64 مدنيا، بينهم 13 طفلا، قتلوا».
func (r *reader) wholeOf(p *phrase) *phrase {
	if p == nil || p.first-2 < r.first {
		return p
	}
	among := r.listedBefore(p.first)
	if among-2 < r.first || r.info[among-1].form&formAmong == 0 {
		return p
	}
	k := among - 2
	for k > r.first && (r.comma(k) || r.info[k].self == prepFrom || r.info[k].core&coreLeast != 0 || r.info[k].self == prepOn) {
		k--
	}
	if q := r.phraseOf(k); q != nil && q.end == k+1 && q.is(isPerson) {
		return q
	}
	return p
}

// subordinate reports that the verb at v, which nothing links to the one before, has its subject
// in its own clause though it was not found: behind أن, or an indefinite noun far before that it
// describes («أعلن الحزب مسؤوليته عن هجوم في المدينة أمس استهدف …»).
func (r *reader) subordinate(v, prev int, pre *phrase) bool {
	if pre != nil {
		return pre.before == verb && !r.info[v].says
	}
	for k := prev; k >= r.first && k > v-30; k-- {
		switch r.parts[k] {
		case comp:
			return k < prev && !r.withPronoun(k) && r.parts[k+1] == nominal
		case verb: // «إن الأدلة التي رصدها الجيش، تكشف …»
			b := r.back(k)
			if b < r.first || r.parts[b] != rel || !r.plain(v) {
				return false
			}
			k = b
		case conj:
			return false
		}
	}
	return false
}

// coordinatedBefore gives the phrases that a subject before its verb is
// coordinated with: «إسلام آباد وطالبان باكستان توقعان».
func (r *reader) coordinatedBefore(p *phrase, c class) []phrase {
	out := append(r.scratch.room(), *p)
	for q := p; q.clitic&normalize.Wa != 0 || r.andApart(q); {
		at := q.first      // behind the one before
		if r.andApart(q) { // «و14 دولة», but «ستة آلاف و259 مدنيا»
			if at--; r.parts[at-1] != nominal || r.counts(at-1) {
				break
			}
		} else if r.atLeast(at) {
			at -= 2
		} else if q.before != nominal && !r.setOff(q) {
			break
		}
		k := r.chunkOf[at-1]
		if at == q.first && q.before != nominal {
			k = r.chunkOf[at-2]
		}
		if len(out) == maxList || k < 0 || r.chunks[k].end != at && (at < q.first || q.before == nominal) {
			break
		}
		o := &r.chunks[k]
		if o.before == prep || !c.fits(o) || !equals(q, o) || o.before == verb && r.doneTo(o, p.end) {
			break
		}
		if last := &out[len(out)-1]; r.alsoOneOf(o, q) {
			end, stop := last.end, last.stop
			*last = *o
			last.end, last.stop = end, stop
		} else {
			out = append(out, *o)
		}
		q = o
	}
	slices.Reverse(out)
	return r.scratch.keep(out)
}

// andApart reports «و» by itself before the phrase, as before a figure.
func (r *reader) andApart(p *phrase) bool {
	return p.first-1 > r.first && r.info[p.first-1].form&formAnd != 0
}

// doneTo reports that p is the object or the subject of the verb before it and no other's, since the verb at v is of one alone: «يترقب ترامب الصحفيين ولافروف يحذر»,
// not «كان الوزير والسفير يعلنان».
func (r *reader) doneTo(p *phrase, v int) bool {
	return v < r.end && r.parts[v] == verb && oneNow(r.info[v].tense) && !r.aux(p.first-1) && r.Words[p.first-1].Cut.Enclitic == 0
}

// atLeast reports «على الأقل» before token i: «15 سجينا على الأقل وأربعة حراس قتلوا».
func (r *reader) atLeast(i int) bool {
	return i-3 >= r.first && r.info[i-1].core&coreLeast != 0 && r.parts[i-2] == adverb && r.parts[i-3] == nominal
}

// setOff reports that the phrase goes on behind a comma from another, with nothing but such before it up to أن: «إن العقيد فلانا، والمقدم فلانا، وثلاثة جنود
// قتلوا».
func (r *reader) setOff(q *phrase) bool {
	const reach = 24
	if q.first-2 < r.first || !r.comma(q.first-1) || r.phraseOf(q.first-2) == nil {
		return false
	}
	for k := q.first - 1; k >= r.first && k > q.first-reach; k-- {
		p := r.phraseOf(k)
		switch {
		case r.parts[k] == comp:
			return true
		case p != nil:
			k = p.first
		case !r.comma(k) && !r.isQuote(k):
			return false
		}
	}
	return false
}
