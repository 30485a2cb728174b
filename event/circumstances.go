package event

import (
	"cmp"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// circumstances fills place and time where the rule's own slots have not: the
// first of each behind the trigger, else in a clause that says when and where the deed
// was («القمة التي عقدت في …»), else before it in the clause.
func (f *frame) circumstances(at int) {
	if !f.filled(f.rule.early) {
		return // the rule will not hold
	}
	to := f.reaches()
	from2, to2 := f.heldClause(to)
	f.where(at, to, from2, to2)
	if f.rule.is(speech) && f.t.kind == byVerb && !f.has(roleMedium) {
		if s, p := f.slotOf(roleMedium), f.mediumBefore(at); s != nil && p != nil {
			f.fill(s, p, false)
		}
	}
	if f.r.timed && !f.has(roleTime) {
		f.when(at, to, from2, to2)
	}
	if f.rule.is(casualty) && f.t.kind == byNoun {
		f.ofMishap()
		f.ofCause()
	}
}

// reaches gives the token where what stands behind the trigger and may tell when and where ends:
// behind the fillers that it has, before a deed with a time of its own, before what is said.
func (f *frame) reaches() int {
	r := f.r
	to := r.scope(max(f.after, f.end))
	for n := 0; n < 4 && f.limit == 0 && to < r.end; n++ { // «مع نظيره، فؤاد حسين، الخميس في بغداد»
		k := f.pastFiller(to)
		if k <= to {
			break
		}
		to = r.scope(k)
	}
	if f.limit > 0 {
		to = f.limit
	} else if f.t.kind == byNoun {
		to = f.beforeMain(to)
	}
	ofCause := f.rule.is(meeting|utterance|office|vote|removal|rally|founding|pact|performed) && !f.rule.is(harm)
	for k := f.from; k < to; k++ {
		p, info := r.parts[k], r.info[k]
		if p == nominal && info.stem&(listComing|listReason) == 0 && !info.cause { // most
			continue
		}
		dates := p == prep && r.dates(k) || info.stem&listComing != 0 && f.datesAnother(k)
		time := (p == prep || p == timeWord) && r.opensWithTime(k) || p == timeWord && r.measuresAt(k)
		if dates || time || ofCause && (p == prep || p == nominal) && r.leadsInCause(k) {
			to = k
		}
	}
	if a := f.charge(); a != nil { // «اتهمه بالهجوم على حاجز في سيناء عام 2015»
		to = min(to, r.endsBehind(f.end, a.start))
	}
	if f.rule.is(speech) || f.has(roleContent) { // what stands behind is what is said
		to = min(to, f.saidFrom(to))
	}
	return to
}

// beforeMain gives the token where the main clause goes on with a noun behind a deed that a preposition of time has brought
// in, before token to, or to: «ناقش الوزير خلال اللقاء مع نظيره سبل إنهاء الأزمة في البلاد».
func (f *frame) beforeMain(to int) int {
	r := f.r
	own := f.phrase()
	if own == nil || own.before != prep || f.at == r.first || !r.article(f.at) || !r.since(f.at-1) {
		return to
	}
	for k := f.end; k < to; {
		p := r.phraseOf(k)
		if p == nil || r.parts[k] != nominal {
			k++
			continue
		}
		if p.first == k && k >= own.end && !f.overlaps(p) && r.besideNoun(p) {
			return k
		}
		k = max(p.end, k+1)
	}
	return to
}

// besideNoun reports that the phrase stands directly behind a noun that it neither completes nor describes: a thing that nobody's name is.
func (r *reader) besideNoun(p *phrase) bool {
	k := p.first
	if p.before == prep || !p.apart() || p.mention >= 0 || p.is(isPerson|isPlace) || r.parts[k-1] != nominal {
		return false
	}
	if !r.Words[k].Known() || r.Words[k].Is(describing|1<<lexicon.TimeUnit) && r.info[k].form&formMost == 0 {
		return false
	}
	return !(r.article(k) && r.article(k-1)) && !(r.masdar(k-1) && r.hasPronoun(k-1)) && r.info[k-1].stem&listComing == 0
}

// datesAnother reports at token k what says when another noun than the trigger will be held: «بحث القمة المزمعة
// إقامتها غدا».
func (f *frame) datesAnother(k int) bool {
	r := f.r
	if r.info[k].stem&listComing == 0 || !r.article(k) || k+1 >= r.end || !r.verbalNoun(k+1) || k <= f.at {
		return false
	}
	b := k - 1
	if r.parts[b] == mark {
		b--
	}
	p, own := r.phraseOf(b), f.phrase()
	if p == nil || own == nil {
		return true
	}
	if p == own || r.Words[p.head].Is(describing) { // «القمة العربية – الأوروبية المقرر عقدها»
		return false
	}
	which := pronounSex(r.Words[k+1].Cut.Enclitic) // «قمة الرؤساء المزمع عقدها»: of the summit
	return r.sex(p) == which || r.sex(own) != which
}

// pastFiller gives the token behind the filler that goes on over token i, or that begins behind the comma there with و, or i: «بحث الأزمة، وسبل حلها، الثلاثاء».
func (f *frame) pastFiller(i int) int {
	r := f.r
	start, stop := int(r.Tokens[i].Start), int(r.Tokens[i].End)
	next := -1
	if r.innerComma(i) && r.hasAnd(i+1) {
		next = int(r.Tokens[i+1].End)
	}
	for k := range f.fillers {
		a := &f.fillers[k]
		if a.start <= f.trigger.End || a.role == roleContent {
			continue
		}
		if a.start < start && stop < a.stop || stop <= a.start && a.start < next {
			return r.startsFrom(i, a.stop)
		}
	}
	return i
}

// heldClause gives the tokens behind the verb or participle that says of the noun, whose own phrases end at
// token k, that it is or was held: «القمة المقرر عقدها في …», «انتخابات جرت في …», «لقاء كان مقررا في …»; or none.
func (f *frame) heldClause(k int) (from, to int) {
	if from = f.heldFrom(k); from == 0 && f.rule.is(casualty|capture) {
		from = cmp.Or(f.goesOnFrom(k), f.behindOthers(k))
	}
	if from > 0 {
		to = f.r.scope(from)
	}
	return from, to
}

// goesOnFrom gives the token behind the comma that closes the clause at token k about whom it befell, where when or where it did is told, or 0: «قتل رجل كان
// يقود سيارته، أمس، في صور», «اغتيل الصحفي، الذي كان يعمل في قناة محلية، في تعز».
func (f *frame) goesOnFrom(k int) int {
	const reach = 24
	r := f.r
	if f.limit > 0 || k >= r.end {
		return 0
	}
	p := r.phraseOf(k - 1)
	if r.comma(k) && r.at(k+1, rel) {
		k++
	}
	if f.charge() != nil { // «توقيف رجل يشتبه في تورطه في السرقة، في صور»
	} else if p == nil || p.first < f.end || !p.is(isPerson) || !f.overlaps(p) || r.Words[k].Cut.Proclitics != 0 || !r.at(k, rel) && !(r.at(k, verb) && !p.definite) {
		return 0
	}
	verbs := 0
	for n := k; n+1 < min(r.end, k+reach); n++ {
		switch r.parts[n] {
		case verb:
			if !r.aux(n) {
				verbs++
			}
			if verbs > 1 || r.info[n].says {
				return 0
			}
		case rel:
			if n > k {
				return 0
			}
		case comp, conj, attrib:
			return 0
		case mark:
			if !r.comma(n) {
				if r.isQuote(n) {
					continue
				}
				return 0
			}
			if r.parts[n+1] == timeWord {
				return n + 1
			}
			if key, at, ok := r.preposition(n + 1); ok && at < r.end && (key == prepIn || key == prepBa || r.prepIs(key, directionPreps)) {
				if q, found := r.np(at); found && q.is(isPlace) {
					return n + 1
				}
			}
			return 0
		}
	}
	return 0
}

// behindOthers gives the token behind the clause at token k of what befell others with those who died or were hurt, which is no event, where when or where it was is told of all of them, or 0:
// «قتل خمسة وفقد ثلاثة آخرون أمس في انهيار مبنى».
func (f *frame) behindOthers(k int) int {
	r := f.r
	if !f.rule.is(casualty) || k != max(f.after, f.end) {
		return 0
	}
	k = r.overComma(k)
	if !r.at(k, verb) || !r.hasAnd(k) || r.hasPronoun(k) || !r.at(k+1, nominal) || !r.counts(k+1) {
		return 0
	}
	p, ok := r.np(k + 1)
	if !ok || !p.apart() {
		return 0
	}
	if to := r.overComma(p.end); r.at(to, timeWord) || to < r.end && r.mayLead(to) && !r.since(to) {
		return to
	}
	return 0
}

// heldFrom gives the token at which that clause begins to tell when and where, or 0.
func (f *frame) heldFrom(k int) int {
	r := f.r
	if f.rule.is(casualty) {
		if n := f.mishapClause(k); n > 0 {
			return n
		}
	}
	if f.t.kind != byNoun || f.limit > 0 {
		return 0
	}
	p := f.phrase()
	own := p != nil && r.phraseOf(r.beforeHelping(k-1, f.at)) == p // «كانت محاكمة الوزير قد جرت في …»
	if r.at(k, mark) && r.comma(k) {
		k++
	}
	if r.at(k, rel) {
		if !own { // «لمواجهة آثار الزلزال الذي وقع أمس»: of another
			return 0
		}
		k++
	}
	for k < r.end && r.helps(k) && r.Words[k].Cut.Proclitics&(normalize.Wa|normalize.Fa) == 0 {
		if own && r.behind(k, rel) && r.at(k+1, timeWord) { // «الهجوم الذي بدأ مساء الجمعة»
			return k + 1
		}
		k++
	}
	if k+1 >= r.end || r.Words[k].Cut.Proclitics&^(normalize.Article|normalize.Sa) != 0 || f.datesAnother(k) {
		return 0
	}
	switch info := r.info[k]; r.parts[k] {
	case prep:
		if (own || f.standing()) && r.behind(k, verb) { // «الاجتماع القادم سيكون في …»
			return k
		}
	case verb:
		return f.heldBy(k, p, own)
	case nominal:
		if info.stem&listComing != 0 || r.outer[k] < 0 && info.lemma&listHappen != 0 && agentive(r.Words[k]) {
			return r.unlessDeed(k + 1)
		}
	}
	return 0
}

// heldBy is [frame.heldFrom] at the verb at token k; own tells that it stands behind the noun's own phrase p.
func (f *frame) heldBy(k int, p *phrase, own bool) int {
	r, info := f.r, f.r.info[k]
	joint, relative := info.finite&listJoint != 0, r.behind(k, rel)
	switch {
	case own && r.hasPronoun(k) && (info.finite&listGather != 0 || joint && relative): // «محادثات جمعتهما في عمان», «الجلسة التي عقدها المجلس أمس»
		return k + 1
	case own && f.rule.is(casualty) && relative && r.ravages(k): // «عدد ضحايا الزلزال الذي ضرب الجزيرة أمس»
		return k + 1
	case joint && (info.tense.Any(lexicon.Imperfect) || own && r.behind(k, particle)) && r.parts[k+1] == prep && (own || f.standing()): // «القمة ستعقد في …», «كان اجتماع الوزراء قد عقد في …»
		return r.unlessDeed(k + 1)
	case own && joint && relative && r.ofWho(k-1, p) && r.whenOrWhere(k+1): // «اجتماع الوزراء الذي عقد أمس بمقر الجامعة»
		return r.unlessDeed(k + 1)
	case info.finite&listHappen != 0 && (own || f.standing()): // not «هدنة بعد مفاوضات جرت في جدة»: of the talks
		return r.unlessDeed(k + 1)
	}
	return 0
}

// unlessDeed gives token k, or 0 where a noun stands there: another deed is held.
func (r *reader) unlessDeed(k int) int {
	if r.at(k, nominal) && r.Words[k].Cut.Proclitics&(normalize.Ba|normalize.La) == 0 {
		return 0
	}
	return k
}

// ofWho reports that «الذي» or «التي» at token i agrees with phrase p.
func (r *reader) ofWho(i int, p *phrase) bool {
	if r.sex(p) == lexicon.Feminine {
		return r.info[i].core&coreWhoFem != 0
	}
	return r.info[i].core&coreWho != 0
}

// standing reports that the trigger is of a known deed, or opens its clause, so that a verb behind its complements tells of it.
func (f *frame) standing() bool {
	r := f.r
	p := f.phrase()
	if p == nil || p.before == prep {
		return false
	}
	first := p.first
	return r.article(f.at) || first == r.first || r.parts[first-1] == comp || r.parts[first-1] == mark && !r.comma(first-1)
}

// mediumBefore gives the statement that a verb of speech describes, or that opens its clause: «وفي بيان لها، قالت الوزارة إن …»;
// or nil.
func (f *frame) mediumBefore(at int) *phrase {
	r := f.r
	if p := f.antecedent; p != nil && !p.definite && p.is(isMedium) && len(f.subject) > 0 && f.subject[0].end <= p.first { // «أصدرت الوزارة بيانا يؤكد أن»
		return p
	}
	const reach = 14
	p, _ := r.openingPhrase(at, reach, func(key symbol, p *phrase) bool { return key == prepIn && !p.definite && p.is(isMedium) })
	return p
}

// openingPhrase gives the nearest phrase before the verb at token at, not farther than reach tokens, with whose preposition the clause opens, and which is
// wanted, and the token of the preposition; or nil.
func (r *reader) openingPhrase(at, reach int, wanted func(symbol, *phrase) bool) (*phrase, int) {
	for k := at - 1; k >= r.first && k > at-reach && r.parts[k] != verb && r.parts[k] != comp && !r.colon(k); k-- {
		key, n, ok := r.preposition(k)
		if !ok || n >= at || !r.opensClause(k) || k > r.first && r.sign(k-1) == '(' { // not «في بلدة المليحة (شرق دمشق)، هاجم»
			continue
		}
		if p, ok := r.np(n); ok && p.end <= at && wanted(key, p) {
			return p, k
		}
	}
	return nil, 0
}

// saidFrom gives the token where what is said begins.
func (f *frame) saidFrom(to int) int {
	for _, a := range f.fillers {
		if a.role != roleContent || a.stop <= f.trigger.Start { // «الخيار الذي لوح به الوزير أمس»
			continue
		}
		if k := f.r.endsBehind(f.end, a.start); k < to {
			return k
		}
	}
	return to
}

// whenOrWhere reports at token k, behind a verb that has no subject, when or where it happened, or the end of it.
func (r *reader) whenOrWhere(k int) bool {
	return r.parts[k] == timeWord || r.parts[k] == prep && !r.info[k].pronominal || r.comma(k) || r.Words[k].Cut.Proclitics == normalize.Ba
}
