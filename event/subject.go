package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
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
	prev := d.prev
	if k := r.behindThat(v, prev); k > r.first {
		d.prev, prev = k, k
	}
	if prev >= r.first && r.parts[prev] == rel {
		return d.relative()
	}
	if q, k := r.behindCopula(v, prev); q != nil && c.fits(q) && r.agreesBefore(feature, q) {
		d.s.relative, d.s.antecedent, d.s.phrases = true, r.described(k), r.scratch.one(q)
		return d.s
	}
	q := r.statement(v, prev)
	if q == nil && len(d.post) == 0 && r.info[v].says {
		q = r.givenOut(v, prev, c)
	}
	if q != nil {
		d.s.relative, d.s.medium, d.s.antecedent = true, true, q
		return d.use()
	}
	if prev >= r.first && r.parts[prev] == comp && (r.withPronoun(prev) || prev-2 >= r.first && r.prepPronoun(prev-1) && r.earlier(prev) == prev-2) { // «إنه», «سبق له أن»
		if d.ofNoOne(prev) && (len(d.post) > 0 || r.at(v+1, nominal) && r.apart(v+1) && !r.oblique(v+1)) { // «أفادت الوكالة بأنه قتل ثلاثة», «أنه أودت الهجمة بحياة …»
			d.s.blocked = len(d.post) == 0
			return d.use()
		}
		d.s.pronoun = true
		if len(d.post) > 0 && !d.numbered &&
			(d.post[0].mention >= 0 && r.adjacent(v, &d.post[0]) || feature.Has(lexicon.Third|lexicon.Feminine) && suffixSex(r.Words[prev].Text) == lexicon.Masculine) { // «إنه وصلت ناقلات»
			return d.use()
		}
		return d.s
	}
	if prev == v-1 && prev > r.first && r.parts[prev] == comp {
		if q := r.obliged(prev); q != nil && c.fits(q) && feature.Has(r.sex(q)) { // «على السلطات أن تفرج عنهم»
			d.s.phrases = r.scratch.one(q)
			return d.s
		}
		if d.ofControl(prev) {
			return d.s
		}
	}
	if prev >= r.first && r.parts[prev] == nominal && r.info[prev].class == 0 {
		if want := r.alone(prev); want != 0 { // «أما الحكومة فهي ترفض …»
			if d.s.phrases = r.aloneMeans(v, prev, want, c); len(d.s.phrases) > 0 || want != lexicon.Plural {
				return d.s
			}
		}
	}
	if q := r.clauseNoun(v, prev); q != nil { // «حول تقرير أفاد بحصول …»: an indefinite noun and its clause
		return d.ofNoun(r.wholeOf(q), q.end < v && r.parts[v-1] == nominal)
	}
	if len(d.post) == 0 && !d.spoken && (prev == v-1 || prev == v-2 && r.parts[v-1] == particle) && r.plain(v) {
		if q := r.pastRelative(v); q != nil && c.fits(q) && r.agreesBefore(feature, q) {
			d.s.phrases = r.scratch.one(q)
			return d.s
		}
	}
	return d.before()
}

// ofControl takes the subject from the verb over أن at token k whose subject does what it leads in, unless someone else stands behind the verb: «قرر
// الرئيس أن يقيل الوزير», «كاد الجيش أن ينسحب», not «قرر الرئيس أن ينسحب الجيش».
func (d *subjectSearch) ofControl(k int) bool {
	const reach = 12
	r, v := d.r, d.v
	over := r.verbBefore(k, k-reach, clauseEdges)
	if over < 0 || r.info[over].finite&listControl == 0 && !r.nearly(over) || !isPresent(d.feature) {
		return false
	}
	if p := r.phraseOf(k - 1); p != nil && p.before == prep && p.is(isActor) { // «تريد أنقرة من واشنطن أن …»
		return false
	}
	if len(d.post) > 0 {
		if r.timePrep(k - 1) { // «بدأ الجيش هجوما قبل أن يستسلم المسلحون»
			return false
		}
		end := r.skip(d.post[len(d.post)-1].end, false)
		if r.at(end, nominal) && r.apart(end) || !r.triggered(v, func(t *trigger) bool { return t.kind == byVerb && t.rule.firsts[posObject] != nil }) {
			return false
		}
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

// behind finds who may be the subject behind the verb: directly, over times and adverbs, and over prepositional phrases.
func (d *subjectSearch) behind() {
	r, v, c := d.r, d.v, d.c
	direct := r.skip(r.pastTwin(v), false)
	if !d.numbered && !d.spoken && !(r.info[v].says && r.quotes(v, v+1)) {
		direct = d.behindSkipped(direct)
	}
	if len(d.post) == 0 && !d.numbered && !d.spoken && r.at(v+1, rel) {
		d.post = r.soCalled(v, c)
	}
	if len(d.post) == 0 && r.info[v].says && !d.numbered && !d.spoken && !r.info[v].object {
		d.post = r.introduced(v)
	}
	if len(d.post) == 0 && r.info[v].says && !d.numbered && !d.spoken && v+3 < r.end && r.comma(v+1) && r.parts[v+2] == nominal { // «أكد، فلان، أن …»
		if p, ok := r.np(v + 2); ok && p.is(isPerson) && p.definite && p.apart() && r.atComma(p.end) && c.fits(p) && r.agrees(d.feature, p) {
			d.post = r.scratch.one(p)
		}
	}
	if len(d.post) == 0 && (c == person || c == actor && !r.info[v].says) && !d.numbered && direct == v+1 { // «غادر البلاد أمس الوزير»: where from, then who
		if p, ok := r.np(direct); ok && p.is(isPlace) && !p.is(isPerson) && p.apart() {
			if at := r.skip(p.end, false); r.at(at, nominal) {
				if ps := r.list(at, c); len(ps) > 0 && ps[0].definite && ps[0].is(isPerson) && ps[0].apart() && r.agrees(d.feature, &ps[0]) {
					d.post = ps
				}
			}
		}
	}
}

// oneSpeaker reports a phrase of one person by his office or what he is: «النائب الجمهوري».
func (r *reader) oneSpeaker(p *phrase) bool {
	return p.is(isPerson) && !p.is(isBody) && p.apart() && (r.office(p) || r.Words[p.head].Is(persons)) && !p.plural(r)
}

// introduced gives who speaks by a name that is not known, behind which a comma and what he is stand: «قال فابين دي فيليبو، النائب الجمهوري، إن»,
// «قالت آية، 37 عاما»; or nil.
func (r *reader) introduced(v int) []phrase {
	const longest = 4 // tokens
	k, known := v+1, true
	for ; k < r.end && k <= v+longest && r.Tokens[k].Kind == normalize.Arabic; k++ {
		w := r.Words[k]
		odd := k == v+1 && (w.Cut.Proclitics == normalize.Fa || w.Cut.Proclitics == normalize.Ba && !w.Known()) // «قال فابين»
		if !odd && (w.Cut.Proclitics&^normalize.Article != 0 || r.outer[k] >= 0 && r.Mentions[r.outer[k]].Type != entity.Person) ||
			w.Cut.Enclitic != 0 || k == v+1 && (r.article(k) || r.info[k].participle || w.Is(persons)) {
			return nil
		}
		switch r.parts[k] {
		case nominal:
			known = known && !odd && !r.stranger(k) && !r.nameless(k) && !r.cutName(k) && !(k == v+1 && w.Classes.Has(lexicon.Given))
		case verb:
			if k > v+1 {
				return nil
			}
		default:
			return nil
		}
	}
	if k == v+1 || k+2 >= r.end || !r.comma(k) {
		return nil
	}
	p, ok := r.np(k + 1)
	switch {
	case ok && r.oneSpeaker(p) && r.agrees(r.info[v].tense, p) && (r.at(p.end, mark) || r.at(p.end, comp) || r.at(p.end, prep)):
	case known:
		return nil
	case r.parts[k+1] == rel, r.alone(k+1) != 0, r.info[k+1].form&formOneOf != 0:
	case r.Tokens[k+1].Kind == normalize.Number && r.Words[k+2].Classes.Has(lexicon.TimeUnit): // «، 37 عاما»
	default:
		return nil
	}
	q := phrase{first: v + 1, end: k, start: int(r.Tokens[v+1].Start), stop: int(r.Tokens[k-1].End), head: v + 1, mention: -1, class: isActor | isPerson | isPeople, definite: true, before: verb}
	return r.scratch.one(&q)
}

// soCalled gives who acts behind «ما يسمى» behind the verb at v: «أعلن ما يعرف بـ"مجلس الثورة" مسؤوليته»; or nil.
func (r *reader) soCalled(v int, c class) []phrase {
	k := r.soCalledName(v + 1)
	if k < 0 {
		return nil
	}
	p, ok := r.np(k)
	if !ok || p.clitic&^(normalize.Article|normalize.Ba) != 0 {
		return nil
	}
	q := r.scratch.copied(p)
	if q.before, q.clitic = verb, q.clitic&normalize.Article; !c.fits(q) && c == actor && p.mention < 0 && (p.definite || r.isQuote(k)) {
		q.class |= isActor | isBody
	}
	if !c.fits(q) {
		return nil
	}
	return r.scratch.one(q)
}

// pastTwin gives the token behind the verb at v, or behind the other verb of what befalls people that shares with it what follows:
// «قتل وأصيب خمسون عاملا», «قتل أو أصيب خمسون عاملا».
func (r *reader) pastTwin(v int) int {
	if r.info[v].lists.has(rareBefall) {
		if k := r.joinedTo(v, r.end); k > v && k+1 < r.end && r.parts[k] == verb && r.info[k].lists.has(rareBefall) {
			return k + 1
		}
	}
	return v + 1
}

// behindSkipped looks for the subject at token direct, behind times and adverbs, and behind prepositional phrases as well; it gives
// the token of a name in brackets, «وذكرت (كونا) أن», or direct.
func (d *subjectSearch) behindSkipped(direct int) int {
	r, v, c := d.r, d.v, d.c
	j := r.skip(r.pastTwin(v), true)
	side := r.at(v+1, prep) && r.overSide(v+1) > v+1 // «حضر عن الجانب المصري: الوزير فلان»
	if side {
		j = r.overMark(r.overSide(v + 1))
	}
	timed := direct // «يجتمع غدا، وفدان …»
	k := v + 1
	for r.at(k, timeWord) {
		k++
	}
	if k > v+1 && r.innerComma(k) && r.parts[k+1] == nominal && r.startsActor(k+1) {
		timed = k + 1
	}
	if v+1 < r.end && r.sign(v+1) == '(' {
		if at := r.bracketed(v + 1); at > v+1 { // «وذكرت (كونا) أن»
			timed, direct, d.bracketed = at, at, at
		}
	}
	for _, at := range [2]int{timed, j} {
		if at < r.end && (r.parts[at] == nominal || r.isQuote(at)) {
			if at > v+1 && r.isQuote(at) && r.quotes(v, at) { // «وقال لرويترز "إيران لن تتفاوض"»
				continue
			}
			if at != direct && r.deedWithPronoun(direct, at) {
				break // «على هامش استقباله معاوني …»: its object, not the subject
			}
			if at > direct && r.info[at].participle && !r.article(at) && r.outer[at] < 0 {
				break // «دعت … متهمة الرئيس ب…»
			}
			ps := r.list(at, c)
			if len(ps) == 0 && c == actor {
				if ps = r.said(v, at); len(ps) == 0 && at == v+1 {
					ps = r.quotedName(v, at)
				}
			}
			if len(ps) > 0 && !r.undergo(ps) && d.mayAct(&ps[0]) {
				if d.post = ps; side {
					d.post = r.withOtherSide(ps, c)
				}
				break
			}
		}
		if direct == j {
			break
		}
	}
	return direct
}

// mayAct reports that the phrase behind the verb, with what tells when and where before it, can be its subject.
func (d *subjectSearch) mayAct(p *phrase) bool {
	r := d.r
	if p.mention < 0 && r.info[p.first].form&formNumber != 0 || r.office(p) ||
		p.clitic&(boundPreps|normalize.Wa|normalize.Fa) != 0 {
		return false
	}
	return r.agrees(d.feature, p) && !r.whereTo(d.v, p)
}

// relative finds the subject of a verb behind الذي or ما: the noun that the clause describes, or who stands behind the verb.
func (d *subjectSearch) relative() subject {
	r, v, c, prev := d.r, d.v, d.c, d.prev
	d.s.relative = true
	if (r.info[prev].form&formFromWhat != 0 || r.info[prev].form&formWhat != 0 && r.bringsOn(prev)) &&
		prev > r.first && r.comma(prev-1) && !r.info[v].object && !r.info[v].says { // «، مما شجع الحكومة على …»: what was told does it
		d.s.blocked = true
		return d.s
	}
	ant := r.described(prev)
	if !r.plain(prev) && r.info[prev].core&coreWhat != 0 {
		ant, d.s.what = nil, true
	}
	if ant == nil || r.info[prev].form&formWhat != 0 && r.info[v].object && ant.is(isActor) && ant.end == prev && !r.Words[ant.head].Classes.Has(lexicon.Pron) { // «استنكر الحزب ما وصفه»: not the party
		d.s.what = d.s.what || r.info[prev].form&formWhat != 0
		return d.use()
	}
	if len(d.post) > 0 && r.adjacent(v, &d.post[0]) && r.info[v].finite&listControl != 0 { // «الذي تمكن العراق من طرده»
		d.s.antecedent = ant
		return d.use()
	}
	pronounAfter := r.atPrepPronoun(v + 1)
	if r.info[v].object && !pronounAfter && d.numbered && ant.is(isActor) && c.fits(ant) && r.Words[ant.head].Feature.Has(lexicon.Plural) { // «الأشخاص الذين قابلوه»: they did it
		d.s.phrases, d.s.inherited = d.antecedents(ant), true
		return d.s
	}
	if r.info[v].object && !pronounAfter && len(d.post) == 0 && c.fits(ant) && r.isWho(prev) && !r.otherDoes(v, prev) { // «الحكومة هي التي اغتالتها»
		d.s.phrases, d.s.inherited = d.antecedents(ant), true
		return d.s
	}
	if r.info[v].object && !pronounAfter && len(d.post) == 0 && c.fits(ant) && r.toAnother(v, prev) && !r.otherDoes(v, prev) { // «الميليشيات التي اختطفته»: they did it, to someone else
		d.s.phrases, d.s.inherited = d.antecedents(ant), true
		return d.s
	}
	if r.info[v].object || pronounAfter {
		d.s.antecedent, d.s.medium = ant, pronounAfter && ant.is(isMedium)
		return d.use()
	}
	if len(d.post) > 0 && !c.fits(ant) {
		d.s.antecedent = ant
		if r.agrees(d.feature, ant) && !ant.is(isPlace) && (r.gender(ant) != 0 || ant.is(isWeapon) || d.ofThings(ant)) { // «القانون الذي يستهدف الأشخاص»: the law does it
			d.s.blocked = true
			return d.s
		}
		return d.use()
	}
	if c.fits(ant) && r.otherDoes(v, prev) || (r.info[prev].form&formWhat == 0 || r.info[v].form&formSaid != 0) && r.saidOf(v, ant) {
		d.s.antecedent = ant
		return d.use()
	}
	if c.fits(ant) {
		d.s.phrases, d.s.inherited = d.antecedents(ant), true
		return d.s
	}
	d.s.thing = len(d.post) == 0 && !ant.is(isMedium|isActor) && r.Words[ant.head].Known()
	d.s.of = ant
	return d.use()
}

// ofThings reports things that strike someone by the verb, which agrees with them: «الادعاءات التي تستهدف دمشق», «أعمالا تستهدف القوات», behind
// الذي also one thing: «التصعيد الذي استهدف المدنيين».
func (d *subjectSearch) ofThings(p *phrase) bool {
	r, f := d.r, d.r.Words[p.head].Feature
	agrees := d.feature.Has(lexicon.Feminine) && !d.feature.Has(lexicon.Masculine) && f.Only(lexicon.Plural) ||
		d.feature.Has(lexicon.Masculine) && !d.feature.Has(lexicon.Feminine) && f.Has(lexicon.Masculine) && r.parts[d.prev] == rel && r.info[d.prev].core&coreWho != 0
	return agrees && !d.numbered && !p.is(isActor|isPlace) &&
		r.triggered(d.v, func(t *trigger) bool { return t.kind == byVerb && t.rule.is(strike) })
}

// antecedents gives ant, which a relative clause describes, and where the verb tells of two or of many also whom it is coordinated with:
// «سالم وكريم، اللذان التقيا».
func (d *subjectSearch) antecedents(ant *phrase) []phrase {
	switch f := d.feature; {
	case f.Only(lexicon.Dual):
		return d.r.alsoBefore(ant, d.c, 2)
	case f.Only(lexicon.Plural) && ant.is(isPerson) && d.r.info[d.prev].core&coreWhoMany != 0:
		return d.r.alsoBefore(ant, d.c, maxList)
	}
	return d.r.scratch.one(ant)
}

// alsoBefore gives one whom a clause of several describes and those before him, of most at most, whom «و» joins him to; of more than two
// a comma may stand between.
func (r *reader) alsoBefore(p *phrase, c class, most int) []phrase {
	out := append(r.scratch.room(), *p)
	for q := p; !q.plural(r) && !r.Words[q.head].Feature.Any(lexicon.Dual) && q.clitic&normalize.Wa != 0 && len(out) < most; {
		k := r.chunkOf[q.first] - 1
		if k < 0 || r.chunks[k].end != q.first && !(r.chunks[k].end == q.first-1 && r.comma(q.first-1)) || !c.fits(&r.chunks[k]) || !equals(q, &r.chunks[k]) {
			break
		}
		q = &r.chunks[k]
		out = append(out, *q)
	}
	slices.Reverse(out)
	return r.scratch.keep(out)
}

// ofNoun finds the subject of a verb whose clause describes the indefinite noun q; resumed tells that a pronoun behind the verb takes it up.
func (d *subjectSearch) ofNoun(q *phrase, resumed bool) subject {
	r, v, c := d.r, d.v, d.c
	d.s.relative = true
	if len(d.post) > 0 && !r.info[v].object && !c.fits(q) && !q.is(isPlace) && (r.gender(q) != 0 && r.agrees(d.feature, q) || d.ofThings(q)) && !r.at(v+1, prep) { // «قنبلة استهدفت موكبا»: the bomb does it
		d.s.antecedent, d.s.blocked = q, true
		return d.s
	}
	if r.hisOwn(v, q) && c.fits(q) && r.agrees(d.feature, q) {
		d.s.phrases, d.s.inherited = r.scratch.one(q), true
		return d.s
	}
	if said := r.saidOf(v, q); said || r.info[v].object || len(d.post) > 0 || !c.fits(q) || r.takenUp(v, q) || resumed { // «دعوى تطالب فيها بـ…»: who brought it does
		d.s.antecedent = q
		d.s.thing = !said && len(d.post) == 0 && !r.info[v].object && !r.atPrepPronoun(v+1) && !q.is(isMedium|isActor) && r.Words[q.head].Known() // «معلومات تفيد بوجود»
		return d.use()
	}
	d.s.phrases, d.s.inherited = r.scratch.one(q), true
	return d.s
}

// saidOf reports that the verb of reporting at v tells in a clause about q what someone else says of it: «قصف مواقع يقول إنها للمسلحين», «الطائرة
// التي قالت إنها أسقطتها», «المواقع التي أشار إلى أنها آمنة», «السكان الذين قال إنهم نزحوا».
func (r *reader) saidOf(v int, q *phrase) bool {
	k := v + 1
	if r.at(k, prep) && r.info[k].prep == prepTo && !r.info[k].pronominal {
		k++
	}
	if r.info[v].tense.Has(lexicon.Passive) && !r.info[v].tense.Has(lexicon.Active) { // «قيل إنها»
		return false
	}
	if !r.info[v].says || r.marked(v) || k >= r.end || r.parts[k] != comp || !r.leadsIn(k) || !r.withPronoun(k) {
		return false
	}
	ft := r.info[v].tense
	sex, does := r.sex(q), r.agrees(ft, q)
	switch {
	case q.is(isPerson):
		return sex == lexicon.Plural && suffixSex(r.Words[k].Text) == sex && ft.Has(lexicon.Third) && !ft.Any(lexicon.Plural|lexicon.Dual)
	case r.Words[q.head].Feature.Has(lexicon.Plural) && !r.Words[q.head].Feature.Has(lexicon.Singular): // things take «ها», and no verb of a man
		sex, does = lexicon.Feminine, !ft.Any(lexicon.Masculine) || ft.Has(lexicon.Feminine)
	}
	if suffixSex(r.Words[k].Text) != sex {
		return false
	}
	if r.info[v].form&formSaid == 0 && !ft.Has(lexicon.Perfect) { // «جثة يرجح أنها لبحار»
		return false
	}
	return !does || r.info[v].form&formSaid != 0 && !q.is(isActor|isMedium)
}

// takenUp reports that a pronoun behind the verb at v takes up the thing q that its clause describes: «دعوى يطالب فيها ب…».
func (r *reader) takenUp(v int, q *phrase) bool {
	return r.at(v+1, prep) && r.info[v+1].core&coreAtIt != 0 &&
		(!q.is(isPerson) || q.mention < 0 && !q.definite && suffixSex(r.Words[v+1].Text) == lexicon.Feminine && r.sex(q) == lexicon.Masculine) // «بجراح أصيب بها» is no surgeon
}

// before finds the subject in the phrase that opens the clause, or behind the verb.
func (d *subjectSearch) before() subject {
	r, v, c, prev := d.r, d.v, d.c, d.prev
	pre := r.wholeOf(r.preverbal(v, prev))
	if pre != nil && r.info[v].says && r.wordsShutAt(prev) {
		pre = nil
	}
	joined := prev+1 < v && r.parts[prev+1] == particle && r.hasAnd(prev+1)         // «وقد», «ولم» lead the verb in
	if joined && !d.numbered && pre != nil && !pre.definite && pre.before == verb { // «استقبل لاجئين كثيرين ولن يتمكن من …»
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
	if q == nil || q.end != v || q.clitic&normalize.Wa == 0 || !q.is(isActor) || !q.definite && q.mention < 0 || q.first == r.first || r.hasPronoun(q.head) || !r.plain(v) ||
		!oneNow(f) || !r.agreesBefore(f, q) {
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

// heldToBe reports that the phrase behind the verb at v tells what the one is held for whom its pronoun means: «وتعتبرها منظمة إرهابية», «اعتبرهم
// منحرفين»; not «اعتبره خبراء».
func (r *reader) heldToBe(v int, p *phrase) bool {
	return p.first > v && !p.definite && p.mention < 0 && (!p.is(isPerson) || r.accusative(p.head) || r.ends(p.head, endIn))
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

// otherDoes reports that the verb at v behind الذي, التي or الذين at token i does not agree with it, so that someone else does what
// it says: «المرحلة التي دعا في بدايتها», «الحكومة التي وصف أداءها بالضعيف».
func (r *reader) otherDoes(v, i int) bool {
	f := r.tenseAt(v)
	if !f.Any(lexicon.Masculine|lexicon.Feminine) || f.Only(lexicon.Plural|lexicon.Dual) {
		return false
	}
	switch who := r.info[i].core; {
	case who&coreWho != 0:
		return !f.Has(lexicon.Masculine)
	case who&coreWhoFem != 0:
		return !f.Has(lexicon.Feminine)
	case who&coreWhoMany != 0:
		return !f.Any(lexicon.Plural | lexicon.Dual)
	}
	return false
}

// behindThat gives the relative pronoun before a verb with أن, at token i, which leads in the one at v, or 0: «الشركة التي يمكن أن تطالب ب…», «الوفد
// الذي من المقرر أن يفاوض …».
func (r *reader) behindThat(v, i int) int {
	if i != v-1 || i-2 <= r.first || r.parts[i] != comp || r.withPronoun(i) {
		return 0
	}
	switch r.parts[i-1] {
	case verb, adverb:
		if k := r.back(i - 1); k > r.first && r.parts[k] == rel && !r.info[i-1].object {
			return k
		}
	case nominal:
		if k := i - 3; k > r.first && r.parts[k] == rel && r.parts[k+1] == prep && r.info[k+1].self == prepFrom && r.article(i-1) && r.plain(k+1) {
			return k
		}
	}
	return 0
}

// behindCopula gives the subject of the verb at v that stands between «كان» and the verb, in a clause which the relative pronoun at token k leads in: «المناطق التي كانت
// المعارضة تسيطر عليها», «القرية التي ما زال الجيش يحاصرها»; or nil. Token prev is the last before the verb.
func (r *reader) behindCopula(v, prev int) (q *phrase, k int) {
	const most = 3 // phrases that hang on it: «كان الأكراد الموالون لواشنطن»
	for n := 0; n < most; n++ {
		p := r.phraseOf(prev)
		if p == nil || p.end != prev+1 || p.first-2 <= r.first {
			return nil, 0
		}
		prev = p.first - 1
		if r.parts[prev] == prep && !r.info[prev].pronominal {
			prev--
		} else if p.apart() {
			if r.parts[prev] != verb || !r.aux(prev) || !p.definite {
				return nil, 0
			}
			if k = r.back(p.first); k > r.first && r.parts[k] == rel && !(r.info[k].core&coreWhat != 0 && r.conditional(k-1)) { // not «إذا ما كانت واشنطن طالبت»
				return p, k
			}
			return nil, 0
		}
	}
	return nil, 0
}

// isWho reports «هو», «هي» or «هم» before الذي, التي or الذين at token i, which tells of the one before that it is no other.
func (r *reader) isWho(i int) bool {
	return i-2 > r.first && r.Words[i-1].Classes.Has(lexicon.Pron) && r.plain(i-1) && r.phraseOf(i-2) != nil
}

// toAnother reports that the pronoun at the verb at v is not of whom الذي or التي at token i goes on from.
func (r *reader) toAnother(v, i int) bool {
	e := r.Words[v].Cut.Enclitic
	switch who := r.info[i].core; {
	case who&coreWho != 0:
		return e == normalize.Ha || e == normalize.Hum || e == normalize.Huma
	case who&coreWhoFem != 0:
		return e == normalize.Hu || e == normalize.Hum || e == normalize.Huma
	}
	return false
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

// doesNow reports that the verb at v, in the imperfect, tells what the one named directly before does: «مع ميليشيا ترفض تسليمهم».
func (r *reader) doesNow(v int, q *phrase) bool {
	ft := r.info[v].tense
	return q.is(isActor) && !q.is(isMedium) && q.end == v && ft.Has(lexicon.Imperfect|lexicon.Third) && !ft.Has(lexicon.Perfect) && ft.Has(r.sex(q))
}

// hisOwn reports that who stands behind the verb at v is called by whose he is, someone before it: «رجل قتل زوجته».
func (r *reader) hisOwn(v int, q *phrase) bool {
	return r.at(v+1, nominal) && r.hasPronoun(v+1) && r.plain(v+1) && r.Words[v+1].Classes.Has(lexicon.Human) && r.Words[q.head].Classes.Has(lexicon.Human)
}

// adjacent reports that the phrase stands directly behind the verb.
func (r *reader) adjacent(v int, p *phrase) bool { return p.first == v+1 }

// deedWithPronoun reports among tokens [i, j) a verbal noun with a pronoun whose object may follow: «على هامش استقباله»; behind «إلى» or ل none does, «خلال
// زيارته إلى بغداد الوزير».
func (r *reader) deedWithPronoun(i, j int) (found bool) {
	for ; i < j; i++ {
		w := r.Words[i]
		if r.parts[i] == prep && r.info[i].prep == prepTo || r.parts[i] == nominal && r.proclitics(i)&normalize.La != 0 {
			found = false
		}
		found = found || r.parts[i] == nominal && w.Cut.Enclitic != 0 && w.Feature.Has(lexicon.Masdar) && !r.info[i].lists.has(rareArrival)
	}
	return found
}

// chunkBefore gives the phrase that ends before token i, over a comma.
func (r *reader) chunkBefore(i int) *phrase {
	k := i - 1
	for k >= r.first && r.parts[k] == mark {
		if r.sign(k) == ')' {
			for o := k - 1; o >= r.first && o > k-8; o-- {
				if r.sign(o) == '(' {
					k = o
					break
				}
			}
		}
		k--
	}
	q := r.phraseOf(k)
	if q == nil {
		return nil
	}
	if n := r.chunkOf[k]; n > 0 && q.end == q.first+1 && r.Words[q.head].Classes.Has(lexicon.Pron) && r.chunks[n-1].end == q.first { // «المسلحون هم الذين طلبوا»
		q = &r.chunks[n-1]
	}
	return r.innermost(q)
}

// coordinatedBefore gives the phrases that a subject before its verb is
// coordinated with: «إسلام آباد وطالبان باكستان توقعان».
func (r *reader) coordinatedBefore(p *phrase, c class) []phrase {
	out := append(r.scratch.room(), *p)
	for q := p; q.clitic&normalize.Wa != 0; {
		at := q.first // behind the one before
		if r.atLeast(at) {
			at -= 2
		} else if q.before != nominal && !r.setOff(q) {
			break
		}
		k := r.chunkOf[at-1]
		if at == q.first && q.before != nominal {
			k = r.chunkOf[at-2]
		}
		if len(out) == maxList || k < 0 || r.chunks[k].end != at && (at < q.first || q.before == nominal) ||
			r.chunks[k].before == prep || !c.fits(&r.chunks[k]) || !equals(q, &r.chunks[k]) || r.chunks[k].before == verb && r.doneTo(&r.chunks[k], p.end) {
			break
		}
		q = &r.chunks[k]
		out = append(out, *q)
	}
	slices.Reverse(out)
	return r.scratch.keep(out)
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

// withPronoun reports أنه، إنها and their like at token i.
func (r *reader) withPronoun(i int) bool {
	switch s := r.Words[i].Text; {
	case strings.HasSuffix(s, "ه"), strings.HasSuffix(s, "ها"), strings.HasSuffix(s, "هم"),
		strings.HasSuffix(s, "هما"), strings.HasSuffix(s, "نا"), strings.HasSuffix(s, "نهن"):
		return true
	}
	return false
}
