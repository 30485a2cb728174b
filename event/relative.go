package event

import (
	"slices"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Who does what a relative clause tells.

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
	if d.hasOwn(ant) {
		d.s.antecedent = ant
		return d.use()
	}
	pronounAfter := r.atPrepPronoun(v+1) && !(r.reachesAnother(v+1, prev) && !r.otherDoes(v, prev))
	if r.info[v].object && !pronounAfter && d.didItself(ant) {
		return d.inherit(ant)
	}
	if r.info[v].object || pronounAfter || len(d.post) > 0 && r.pastResumed(v) == d.post[0].first {
		d.s.antecedent, d.s.medium = ant, pronounAfter && ant.is(isMedium)
		if d.s.medium {
			d.leaveHis()
		}
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
		return d.inherit(ant)
	}
	d.s.thing = len(d.post) == 0 && !ant.is(isMedium|isActor) && r.Words[ant.head].Known()
	d.s.of = ant
	return d.use()
}

// inherit gives the antecedent, and those it is coordinated with, for the subject of its clause.
func (d *subjectSearch) inherit(ant *phrase) subject {
	d.s.phrases, d.s.inherited = d.antecedents(ant), true
	return d.s
}

// didItself reports that the antecedent does what the verb with a pronoun tells, to someone else: «الأشخاص الذين قابلوه», «الحكومة هي التي اغتالتها»,
// «الميليشيات التي اختطفته».
func (d *subjectSearch) didItself(ant *phrase) bool {
	r := d.r
	if !d.c.fits(ant) {
		return false
	}
	return d.numbered && ant.is(isActor) && r.Words[ant.head].Feature.Has(lexicon.Plural) ||
		len(d.post) == 0 && !r.otherDoes(d.v, d.prev) && (r.isWho(d.prev) || r.toAnother(d.v, d.prev))
}

// hasOwn reports that who stands directly behind the verb does what it tells, and not the antecedent ant, which a pronoun takes up at him or at what is behind him: «الحزب الذي
// فاز مرشحه», «الحركة التي اعتقلت السلطات قادتها», «الحزب الذي اتهم زعيمه الحكومة»; not «الرجل الذي قتل زوجته».
func (d *subjectSearch) hasOwn(ant *phrase) bool {
	r := d.r
	if len(d.post) == 0 || r.info[d.v].object || !r.adjacent(d.v, &d.post[0]) || !r.apart(d.v+1) || r.info[d.prev].form&formWhat != 0 {
		return false
	}
	if r.masdar(d.v+1) && !r.hasPronoun(d.v+1) { // «رفض الكشف عن هويته»
		return false
	}
	p := &d.post[len(d.post)-1]
	his := r.holdsHis(d.post[0].first, ant)
	if key, at, led := r.preposition(p.end); !d.takesObject(key) && (his || led && at < r.end && r.holdsHis(at, ant)) {
		return true
	}
	if his && r.at(p.end, comp) && r.info[d.v].says {
		return true
	}
	k := r.skip(p.end, false)
	if !r.at(k, nominal) || !r.apart(k) || r.Words[k].Classes.Has(lexicon.Pron) || r.accusative(k) && !his {
		return false
	}
	return his || r.holdsHis(k, ant) && !r.masdar(k)
}

// takesObject reports that some rule wants an object of the verb which the preposition key does not lead in: «اتهم الحكومة بقتل قادته», not «سيطر على مقره».
func (d *subjectSearch) takesObject(key symbol) bool {
	return d.r.triggered(d.v, func(t *trigger) bool {
		obj := t.rule.firsts[posObject]
		return t.kind == byVerb && obj != nil && !t.rule.takes(key, obj.number)
	})
}

// holdsHis reports in the phrase at token k a noun whose pronoun can mean the phrase p: «قادتها», «معظم قادتها» behind «الحركة».
func (r *reader) holdsHis(k int, p *phrase) bool {
	q, ok := r.np(k)
	if !ok {
		return false
	}
	many := r.Words[p.head].Feature.Only(lexicon.Plural) && !p.is(isPerson)
	for k = q.first; k < q.end; k++ {
		if means := pronounSex(r.Words[k].Cut.Enclitic); means != 0 && r.parts[k] == nominal && (means == r.sex(p) || many && means == lexicon.Feminine) {
			return true
		}
	}
	return false
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
// a comma may stand between. Whom a verb behind its subject tells of is asked by [reader.coordinatedBefore].
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

// leaveHis leaves to the object who stands behind the verb of a clause about a statement and is called by whose he is, the one whose
// statement it is: «بيانا اتهم فيه خصومه بالكذب», «كلمة دعت فيها أنصارها إلى التظاهر», not «برقية قال فيها سموه».
func (d *subjectSearch) leaveHis() {
	if len(d.post) == 0 {
		return
	}
	w := d.r.Words[d.post[0].head]
	if his := pronounSex(w.Cut.Enclitic); his != 0 && d.feature.Has(lexicon.Third|his) && !w.Is(styles) {
		d.post = nil
	}
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
	return !does || r.info[v].form&formSaid != 0 && (!q.is(isActor|isMedium) || r.sayerOver(v, q))
}

// sayerOver reports that what the clause of the verb at v is about is done something by one who may also say so, and no one's name: «قصفت إسرائيل مواقع قالت إنها للحزب»,
// not «تبنت الهجوم جماعة قالت إنها …».
func (r *reader) sayerOver(v int, q *phrase) bool {
	const reach = 16
	if q.definite || q.mention >= 0 {
		return false
	}
	m := r.verbBefore(v, v-reach, clauseEdges)
	if m < 0 || m > q.first {
		return false
	}
	s := r.subjectOf(m, actor)
	return len(s.phrases) == 1 && s.phrases[0].end <= q.first && r.agrees(r.info[v].tense, &s.phrases[0])
}

// takenUp reports that a pronoun behind the verb at v takes up the thing q that its clause describes: «دعوى يطالب فيها ب…».
func (r *reader) takenUp(v int, q *phrase) bool {
	return r.at(v+1, prep) && r.info[v+1].core&coreAtIt != 0 &&
		(!q.is(isPerson) || q.mention < 0 && q.is(isMedium) || q.mention < 0 && !q.definite && suffixSex(r.Words[v+1].Text) == lexicon.Feminine && r.sex(q) == lexicon.Masculine) // «بجراح أصيب بها» is no surgeon
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

// reachesAnother reports the same of the pronoun of the preposition at token k: «الثورة التي أطاحت به».
func (r *reader) reachesAnother(k, i int) bool {
	means := suffixSex(r.Words[k].Text)
	switch who := r.info[i].core; {
	case who&coreWho != 0:
		return means == lexicon.Feminine || means == lexicon.Plural
	case who&coreWhoFem != 0:
		return means == lexicon.Masculine || means == lexicon.Plural
	case who&coreWhoMany != 0:
		return means == lexicon.Masculine || means == lexicon.Feminine
	}
	return false
}

// doesNow reports that the verb at v, in the imperfect, tells what the one named directly before does: «مع ميليشيا ترفض تسليمهم».
func (r *reader) doesNow(v int, q *phrase) bool {
	ft := r.info[v].tense
	return q.is(isActor) && !q.is(isMedium) && q.end == v && ft.Has(lexicon.Imperfect|lexicon.Third) && !ft.Has(lexicon.Perfect) && ft.Has(r.sex(q))
}

// hisOwn reports that who stands behind the verb at v is called by whose he is, someone before it: «رجل قتل زوجته».
func (r *reader) hisOwn(v int, q *phrase) bool {
	return r.at(v+1, nominal) && r.plain(v+1) && r.toHisOwn(q.head, v+1)
}

// pastResumed gives the token behind what a preposition leads in directly behind the verb at v, in a relative clause, with the pronoun of what the clause describes, which
// is no one who does it: «الخطة التي كشف [عن تفاصيلها] الوزير», «القرارات التي طالب [بإلغائها] النواب»; or v.
func (r *reader) pastResumed(v int) int {
	k := r.back(v)
	if k < r.first || r.parts[k] != rel || r.info[v].object || r.info[k].form&formWhat != 0 {
		return v
	}
	_, n, ok := r.preposition(v + 1)
	if !ok || n >= r.end || r.parts[n] != nominal || !r.hasPronoun(n) || n == v+1 && r.parts[n] == prep {
		return v
	}
	p, ok := r.np(n)
	ant := r.described(k)
	if !ok || ant == nil || p.end != n+1 || ant.is(isActor) && r.agrees(r.tenseAt(v), ant) {
		return v
	}
	want, sex := suffixSex(r.Words[n].Text), r.sex(ant)
	if want == sex || want == lexicon.Feminine && sex == 0 && r.Words[ant.head].Feature.Has(lexicon.Plural) {
		return p.end
	}
	return v
}
