package event

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
)

// subject is what was found as the subject of a verb.
type subject struct {
	phrases    []phrase
	next       int     // the token after the verb and, when it stands there, its subject
	relative   bool    // the verb stands in a relative clause
	antecedent *phrase // of the relative clause, when it is not the subject
	inherited  bool    // the subject is the antecedent itself
	blocked    bool    // the clause has a subject that is not of the class
	pronoun    bool    // a pronoun at أن stands for it: أنه
	medium     bool    // the clause describes a statement: «بيانا أكد فيه»
	what       bool    // the clause tells of «ما», no noun before it: «ندد بما وصفه»
	thing      bool    // the clause has a subject that cannot speak: «الزيارة تشير إلى»
	of         *phrase // what the verb is about, which is no one: «القرار الذي يستهدف …», «القرار يستهدف …»
}

// subjectOf gives the subject of the verb at v: behind it, before it, or the noun
// that its relative clause hangs on. The rules of one verb ask for the same ones.
func (r *reader) subjectOf(v int, c class) subject {
	sc := &r.scratch
	for i := range min(sc.nsubject, len(sc.subjects)) {
		if s := &sc.subjects[i]; s.verb == v && s.class == c {
			return s.subject
		}
	}
	s := r.findSubject(v, c)
	sc.subjects[sc.nsubject%len(sc.subjects)] = readSubject{v, c, s}
	sc.nsubject++
	return s
}

// tenseAt gives the features of the verb at v: behind لم those of the imperfect that it is, «لم تذكر الحكومة», not «تذكر».
func (r *reader) tenseAt(v int) lexicon.Feature {
	t := r.info[v].tense
	if r.behind(v, particle) && t.Has(lexicon.Perfect) && r.info[v-1].core&coreDidnt != 0 {
		for _, rd := range r.Words[v].Readings {
			if rd.Entry.Class == lexicon.VerbWord && rd.Feature.Has(lexicon.Imperfect|lexicon.Third) {
				return rd.Feature
			}
		}
	}
	return t
}

// subjectSearch is the search for the subject of a verb.
type subjectSearch struct {
	r         *reader
	v         int // the verb
	c         class
	feature   lexicon.Feature // of the verb
	prev      int             // the token before the verb and what helps it: «كان الوزير قد أعلن»
	numbered  bool            // the verb is a plural or dual
	spoken    bool            // «التقيت»: no noun is its subject
	post      []phrase        // who may be the subject behind the verb
	bracketed int             // the token of a name in brackets behind the verb, or -1
	s         subject
}

// findSubject looks for the subject by what stands before the verb: a relative pronoun, a statement, أن, a noun that the clause
// describes, a phrase that opens the clause; and behind the verb.
func (r *reader) findSubject(v int, c class) subject {
	feature := r.tenseAt(v)
	d := subjectSearch{r: r, v: v, c: c, feature: feature, prev: r.back(v), numbered: feature.Only(lexicon.Plural | lexicon.Dual),
		spoken: feature.Any(lexicon.First|lexicon.Second) && !feature.Has(lexicon.Third), bracketed: -1, s: subject{next: v + 1}}
	d.behind()
	if k := r.behindThat(v, d.prev); k > r.first {
		d.prev = k
	}
	if d.prev >= r.first && r.parts[d.prev] == rel {
		return d.relative()
	}
	if d.ofCopula() || d.ofStatement() || d.ofThat() || d.ofDuty() || d.ofPronoun() {
		return d.s
	}
	if q := r.whoBefore(v, d.prev); q != nil {
		return d.ofNoun(q, false)
	}
	if q := r.clauseNoun(v, d.prev); q != nil { // «حول تقرير أفاد بحصول …»: an indefinite noun and its clause
		return d.ofNoun(r.wholeOf(q), q.end < v && r.parts[v-1] == nominal)
	}
	if d.pastRelative() {
		return d.s
	}
	s := d.before()
	if n := len(s.phrases); n > 0 && s.phrases[n-1].end <= v && r.saidOf(v, &s.phrases[n-1]) && r.sayerOver(v, &s.phrases[n-1]) { // «قصفت إسرائيل مواقع في الجنوب قالت إنها للحزب»
		s.antecedent, s.phrases, s.inherited = r.scratch.copied(&s.phrases[n-1]), nil, false
	} else if n == 1 && d.befell(&s.phrases[0]) {
		s.phrases, s.inherited, s.blocked = nil, false, true
	}
	return s
}

// befell reports several people directly before a verb of one man's form that may be a passive and tells what befell some of them: «اعتقل ثمانية شبان أطلق سراح خمسة منهم».
func (d *subjectSearch) befell(p *phrase) bool {
	const reach = 6
	r, v := d.r, d.v
	if p.end != v || !p.is(isPerson) || p.definite && !r.counts(p.first) || !r.plain(v) || d.feature.Any(lexicon.Feminine|lexicon.Plural|lexicon.Dual) || !r.info[v].tense.Has(lexicon.Perfect) {
		return false
	}
	for n := v + 1; n < min(r.end, v+reach); n++ {
		switch r.parts[n] {
		case nominal:
			if r.hasPronoun(n) && pronounSex(r.Words[n].Cut.Enclitic) == lexicon.Plural && !r.article(n) {
				return true
			}
		case prep:
			if r.prepPronoun(n) {
				return r.ofSeveral(n)
			}
		default:
			return false
		}
	}
	return false
}

// ofCopula takes who stands between «كان» and the verb in a relative clause: «المناطق التي كانت المعارضة تسيطر عليها».
func (d *subjectSearch) ofCopula() bool {
	r := d.r
	q, k := r.behindCopula(d.v, d.prev)
	if q == nil || !d.c.fits(q) || !r.agreesBefore(d.feature, q) {
		return false
	}
	d.s.relative, d.s.antecedent, d.s.phrases = true, r.described(k), r.scratch.one(q)
	return true
}

// ofStatement takes who stands behind the verb, if anyone, where the clause describes a statement: «بيانا أكد فيه».
func (d *subjectSearch) ofStatement() bool {
	r := d.r
	q := r.statement(d.v, d.prev)
	if q == nil && len(d.post) == 0 && r.info[d.v].says {
		q = r.givenOut(d.v, d.prev, d.c)
	}
	if q == nil {
		if q = r.slogan(d.v, d.prev, d.c); q == nil {
			return false
		}
		d.post = nil // «شعارات تنتقد الحكومة»
	}
	d.s.relative, d.s.medium, d.s.antecedent = true, true, q
	d.leaveHis()
	d.use()
	return true
}

// ofThat takes the pronoun at أن before the verb, «إنه», or before أن, «سبق له أن», for the subject, unless it means no one: «أفادت الوكالة بأنه قتل ثلاثة».
func (d *subjectSearch) ofThat() bool {
	r, v, prev := d.r, d.v, d.prev
	if prev < r.first || r.parts[prev] != comp || !r.withPronoun(prev) && !(prev-2 >= r.first && r.prepPronoun(prev-1) && r.earlier(prev) == prev-2) {
		return false
	}
	if d.ofNoOne(prev) && (len(d.post) > 0 || r.at(v+1, nominal) && r.apart(v+1) && !r.oblique(v+1)) { // «أنه أودت الهجمة بحياة …»
		d.s.blocked = len(d.post) == 0
		d.use()
		return true
	}
	d.s.pronoun = true
	if len(d.post) > 0 && !d.numbered &&
		(d.post[0].mention >= 0 && r.adjacent(v, &d.post[0]) || d.feature.Has(lexicon.Third|lexicon.Feminine) && suffixSex(r.Words[prev].Text) == lexicon.Masculine) { // «إنه وصلت ناقلات»
		d.use()
	}
	return true
}

// ofDuty takes whom the words over أن right before the verb tell to do it, or who they say does it: «على السلطات أن تفرج عنهم», «قرر الرئيس أن يقيل الوزير».
func (d *subjectSearch) ofDuty() bool {
	r, prev := d.r, d.prev
	if prev != d.v-1 || prev <= r.first || r.parts[prev] != comp {
		return false
	}
	if q := r.obliged(prev); q != nil && d.c.fits(q) && d.feature.Has(r.sex(q)) {
		d.s.phrases = r.scratch.one(q)
		return true
	}
	return d.ofAsked(prev) || d.ofControl(prev)
}

// ofAsked takes whom the verb over أن at token k asks to do it, where who stands behind the verb may be whom it is done to: «طلبت الحكومة من المحكمة أن تحاكم الشركة»,
// not «طلبت الحكومة أن تدفع الشركة تعويضات».
func (d *subjectSearch) ofAsked(k int) bool {
	const reach = 12
	r, last := d.r, k-1
	if r.at(last, prep) { // «إلى أن»
		last--
	}
	p := r.phraseOf(last)
	if len(d.post) == 0 || p == nil || p.end != last+1 || !p.definite || !isPresent(d.feature) || !d.c.fits(p) || !d.mayBeObject() || !r.canBe(d.feature, r.scratch.one(p)) {
		return false
	}
	over := r.verbBefore(k, k-reach, clauseEdges)
	if over < 0 || !r.triggered(over, func(t *trigger) bool { return t.kind == byVerb && t.rule.is(demand) }) {
		return false
	}
	if !(p.before == prep && r.info[p.first-1].self == prepFrom) {
		s := r.subjectOf(over, actor)
		if n := len(s.phrases); n == 0 || s.phrases[n-1].end > p.first {
			return false
		}
	}
	d.s.phrases = r.scratch.one(p)
	return true
}

// mayBeObject reports that whom the verb has behind it can be whom it is done to: it takes someone, and no other stands behind him.
func (d *subjectSearch) mayBeObject() bool {
	r := d.r
	end := r.skip(d.post[len(d.post)-1].end, false)
	return !(r.at(end, nominal) && r.apart(end)) && r.triggered(d.v, func(t *trigger) bool { return t.kind == byVerb && t.rule.firsts[posObject] != nil })
}

// ofPronoun takes whom a pronoun by itself before the verb means: «أما الحكومة فهي ترفض …».
func (d *subjectSearch) ofPronoun() bool {
	r, prev := d.r, d.prev
	if prev < r.first || r.parts[prev] != nominal || r.info[prev].class != 0 {
		return false
	}
	want := r.alone(prev)
	if want == 0 {
		return false
	}
	d.s.phrases = r.aloneMeans(d.v, prev, want, d.c)
	return len(d.s.phrases) > 0 || want != lexicon.Plural
}

// pastRelative takes the noun before a clause about it that ends before the verb: «إن الحركة التي يرأسها سالم تدعو إلى».
func (d *subjectSearch) pastRelative() bool {
	r, v := d.r, d.v
	if len(d.post) > 0 || d.spoken || d.prev != v-1 && !(d.prev == v-2 && r.parts[v-1] == particle) || !r.plain(v) {
		return false
	}
	q := r.pastRelative(v)
	if q == nil || !d.c.fits(q) || !r.agreesBefore(d.feature, q) {
		return false
	}
	d.s.phrases = r.scratch.one(q)
	return true
}

// ofControl takes the subject from the verb over أن at token k whose subject does what it leads in, unless someone else stands behind the verb: «قرر
// الرئيس أن يقيل الوزير», «كاد الجيش أن ينسحب», not «قرر الرئيس أن ينسحب الجيش».
func (d *subjectSearch) ofControl(k int) bool {
	const reach = 12
	r := d.r
	over := r.verbBefore(k, k-reach, clauseEdges)
	if over < 0 || r.info[over].finite&listControl == 0 && !r.nearly(over) || !isPresent(d.feature) {
		return false
	}
	if p := r.phraseOf(k - 1); p != nil && p.before == prep && p.is(isActor) { // «تريد أنقرة من واشنطن أن …»
		return false
	}
	if len(d.post) > 0 && (r.timePrep(k-1) || !d.mayBeObject()) { // «بدأ الجيش هجوما قبل أن يستسلم المسلحون»
		return false
	}
	s := r.subjectOf(over, d.c)
	switch n := len(s.phrases); {
	case s.blocked:
		return false
	case n == 0:
		d.s.pronoun = s.pronoun
		return s.pronoun
	case s.phrases[n-1].end > k || !r.canBe(d.feature, s.phrases):
		return false
	}
	d.s.phrases = s.phrases
	return true
}

// ofNoOne reports that the pronoun of «أنه» at token k means no one, as she who says it is told of by a feminine and the text has told of no man before.
func (d *subjectSearch) ofNoOne(k int) bool {
	const reach = 12
	r := d.r
	if !r.withPronoun(k) || suffixSex(r.Words[k].Text) != lexicon.Masculine || r.info[k].core&coreHowever != 0 || r.info[k].form&formBecause != 0 {
		return false
	}
	over := r.verbBefore(k, k-reach, clauseEdges)
	if over < 0 || !r.info[over].says {
		return false
	}
	s := r.subjectOf(over, actor)
	if len(s.phrases) != 1 || s.phrases[0].end > k || r.many(&s.phrases[0]) {
		return false
	}
	if r.anonymousSource(&s.phrases[0]) { // «أفاد المصدر بأنه قتل ثلاثة», but «قال المصدر إنه تلقى اتصالا»
		return len(d.post) > 0 && r.counts(d.post[0].first) && isPast(r.info[d.v].tense)
	}
	if r.sex(&s.phrases[0]) != lexicon.Feminine {
		return false
	}
	for _, ps := range [...][]phrase{r.state.subject, r.state.speaker} {
		if len(ps) == 1 && r.sex(&ps[0]) == lexicon.Masculine {
			return false
		}
	}
	return true
}

// anonymousSource reports one from whom news comes and who is told of no further: «المصدر», «مصدر أمني».
func (r *reader) anonymousSource(p *phrase) bool {
	v, _ := r.Words[p.head].Value(lexicon.Human)
	return v == "source" && p.mention < 0
}

// use gives the subject as it stands behind the verb, if anywhere.
func (d *subjectSearch) use() subject {
	d.s.phrases = d.post
	if len(d.post) > 0 {
		if d.s.next = d.post[len(d.post)-1].end; d.post[0].first == d.bracketed {
			d.s.next++
		}
	}
	return d.s
}

// mainSubject gives the subject of the verb before token k in the sentence.
func (r *reader) mainSubject(k int, c class) []phrase {
	const reach = 40
	for v := r.fullVerbBefore(k, k-reach, 0); v >= 0; v = r.fullVerbBefore(v, k-reach, 0) {
		if s := r.subjectOf(v, c); !s.relative && len(s.phrases) > 0 {
			return s.phrases
		}
	}
	return nil
}

// adjacent reports that the phrase stands directly behind the verb.
func (r *reader) adjacent(v int, p *phrase) bool { return p.first == v+1 }

// withPronoun reports أنه، إنها and their like at token i.
func (r *reader) withPronoun(i int) bool {
	switch s := r.Words[i].Text; {
	case strings.HasSuffix(s, "ه"), strings.HasSuffix(s, "ها"), strings.HasSuffix(s, "هم"),
		strings.HasSuffix(s, "هما"), strings.HasSuffix(s, "نا"), strings.HasSuffix(s, "نهن"):
		return true
	}
	return false
}
