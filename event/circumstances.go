package event

import (
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
	if f.rule.is(casualty) && f.t.kind == byNoun && !(f.has(rolePlace) && f.has(roleTime)) {
		f.ofMishap()
		f.ofCause()
	}
}

// ofCause gives them when and where that was which brought it about, where its verb comes first: «أدى انهيار مبنى في الإسكندرية أمس إلى مقتل عشرة», «أسفر حادث
// وقع على طريق المطار عن مصرع ثلاثة».
func (f *frame) ofCause() {
	const reach = 24
	r := f.r
	p := f.broughtAt()
	if p <= r.first {
		return
	}
	v := p - 1
	for v > r.first && v > p-reach && r.parts[v] != comp && r.parts[v] != conj && (r.parts[v] != verb || r.info[v].finite&listHappen != 0 || r.behind(v, rel) && r.ravages(v)) {
		v--
	}
	if v == p-1 || r.parts[v] != verb || r.info[v].finite&listEffect == 0 || r.behind(v, rel) {
		return
	}
	if r.struckSince(v) {
		return
	}
	for k := v + 1; k < p; k++ {
		if r.parts[k] == prep && r.since(k) && r.parts[k+1] == nominal && r.info[k].form&formDuring == 0 { // «أدى النزاع منذ التدخل في آذار إلى مقتل …»
			p = k
		}
	}
	if !f.has(rolePlace) {
		f.mishap = f.placeIn(v+1, p) || f.struckLand(v+1, p)
	}
	if r.timed && !f.has(roleTime) {
		if m := f.timeIn(v+1, p); m >= 0 && !lasts(&r.Mentions[m]) {
			f.fillTime(&timeSlot, m)
		}
	}
}

// broughtAt gives the token where what was brought about begins, that is the trigger or a death before it: «تسبب … [في] وفاة ثمانية وإصابة عشرة», «تسبب …
// [بمقتل] ثلاثة», «خلف حادث سير … [ثلاثة] قتلى»; or -1.
func (f *frame) broughtAt() int {
	const reach = 16
	r := f.r
	for k := f.at; k > r.first && k > f.at-reach; k-- {
		if k < f.at && (r.parts[k] == verb || r.parts[k] == rel || r.parts[k] == comp || r.parts[k] == conj) {
			return -1
		}
		if k < f.at && !r.befalls(k) {
			continue
		}
		switch led := r.Words[k].Cut.Proclitics; {
		case led&normalize.Wa != 0:
			continue
		case led&(normalize.Ba|normalize.La) != 0:
			return k
		case r.info[k-1].prep == prepTo || r.info[k-1].prep == prepAbout || r.info[k-1].prep == prepIn:
			return k - 1
		}
		if c := r.chunkOf[k]; c >= 0 && r.chunks[c].before != prep {
			return r.chunks[c].first
		}
		return -1
	}
	return -1
}

// ofMishap gives the dead and the hurt when and where that happened of which the clause before tells: «تحطمت مروحية قرب البصرة أمس، ما أدى إلى مقتل
// أربعة», «وقع حادث سير على طريق المطار وأسفر عن إصابة ثلاثة».
func (f *frame) ofMishap() {
	const near, reach = 8, 40
	r := f.r
	v := f.at - 1
	for v > r.first && v > f.at-near && r.parts[v] != verb && r.parts[v] != comp && r.parts[v] != rel {
		v--
	}
	if v <= r.first+1 || r.parts[v] != verb || r.info[v].finite&listEffect == 0 || v+1 >= r.end || r.parts[v+1] != prep || r.parts[v-1] == verb {
		return
	}
	so := r.parts[v-1] == rel && r.info[v-1].form&(formWhat|formFromWhat|formMatter) != 0
	if !so && !r.plain(v) && !r.hasAnd(v) || r.parts[v-1] == rel && !so {
		return
	}
	m := v - 1
	if so {
		m--
	}
	for m > r.first && m > v-reach && r.parts[m] != verb {
		if r.parts[m] == comp || r.parts[m] == rel {
			return
		}
		m--
	}
	if r.parts[m] != verb && !(m == r.first && r.masdar(m)) || r.behind(m, rel) || r.info[m].says ||
		r.plain(v) && !so && (r.info[m].finite&(listHappen|listEffect) == 0 || r.info[m].object) { // «شهد الطريق حادثا أسفر عن …»
		return
	}
	if r.struckSince(m) {
		return
	}
	if !f.has(rolePlace) {
		f.mishap = f.placeIn(m+1, v) || f.struckLand(m, v)
	}
	if r.timed && !f.has(roleTime) {
		t := f.timeIn(m+1, v)
		if t < 0 && r.parts[m] == verb { // «وفي مطلع 2016، تحطمت طائرة …»
			t = f.timeBefore(m)
		}
		if t >= 0 {
			f.fillTime(f.whenSlot(&r.Mentions[t]), t)
		}
	}
}

// struckLand fills the place with the land that was struck by what tokens [from, to) tell of: «الزلزال الذي ضرب جزيرة لومبوك», «ضرب زلزال قوي تركيا
// وسوريا».
func (f *frame) struckLand(from, to int) bool {
	const reach = 8
	r := f.r
	for v := max(from, r.first); v < to; v++ {
		if !r.ravages(v) {
			continue
		}
		k := v + 1
		if c := r.chunkOf[min(k, r.end-1)]; k < r.end && c >= 0 && r.ofMishap(&r.chunks[c]) {
			k = r.chunks[c].end
		}
		for end := min(r.end, k+reach); k < end && r.parts[k] != verb && r.parts[k] != rel && r.parts[k] != comp && r.parts[k] != conj && !r.comma(k); k++ {
			if f.placeIn(k, k+1) { // «جنوب تركيا»
				return true
			}
			if r.parts[k] != nominal || r.chunkOf[k] < 0 || r.chunks[r.chunkOf[k]].first != k {
				continue
			}
			ps := r.list(k, place)
			for i := range ps {
				if i == 0 || f.alsoPlace(&ps[i]) {
					f.fill(&placeSlot, &ps[i], false)
				}
			}
			if len(ps) > 0 {
				return true
			}
		}
	}
	return false
}

// ravages reports at token v a verb whose object is the place of what people come to harm by, its subject behind it or before it in its clause.
func (r *reader) ravages(v int) bool {
	if r.parts[v] != verb || !r.isForm(v, seldomRavages) || r.info[v].object || v+1 >= r.end {
		return false
	}
	if c := r.chunkOf[v+1]; c >= 0 && r.ofMishap(&r.chunks[c]) {
		return true
	}
	k := v - 1
	if k > r.first && r.parts[k] == rel {
		k--
	}
	if k > r.first && r.comma(k) {
		k--
	}
	return k >= r.first && r.chunkOf[k] >= 0 && r.ofMishap(&r.chunks[r.chunkOf[k]])
}

// ofMishap reports a phrase for what people come to harm by, or for those who came to harm: «ضحايا الزلزال المدمر».
func (r *reader) ofMishap(p *phrase) bool {
	for k := p.first; k < p.end; k++ {
		if r.info[k].lists.has(rareMishap) {
			return true
		}
	}
	return false
}

// struckSince reports an attack among the events from token k on: what it brings about has its time and place later, see consequences.
func (r *reader) struckSince(k int) bool {
	for i := len(r.events) - 1; i >= 0 && r.eventAt[i] >= k; i-- {
		if r.ruleOf[i].is(strike) {
			return true
		}
	}
	return false
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
	for k := f.from; k < to; k++ {
		p := r.parts[k]
		if r.info[k].stem&listComing != 0 && f.datesAnother(k) ||
			p == prep && (r.dates(k) || r.opensWithTime(k) || f.rule.is(meeting|utterance|office|vote) && r.leadsInCause(k)) || p == timeWord && (r.opensWithTime(k) || r.measuresAt(k)) {
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
		if p.first == k && p.first >= own.end && p.before != prep && p.apart() && p.mention < 0 && r.parts[k-1] == nominal &&
			!p.is(isPerson|isPlace) && r.Words[k].Known() && (!r.Words[k].Is(describing|1<<lexicon.TimeUnit) || r.info[k].form&formMost != 0) && !f.overlaps(p) && !(r.article(k) && r.article(k-1)) &&
			!(r.masdar(k-1) && r.hasPronoun(k-1)) && r.info[k-1].stem&listComing == 0 {
			return k
		}
		k = max(p.end, k+1)
	}
	return to
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

// pastFiller gives the token behind the filler that goes on over token i, or i.
func (f *frame) pastFiller(i int) int {
	r := f.r
	start, stop := int(r.Tokens[i].Start), int(r.Tokens[i].End)
	for k := range f.fillers {
		if a := &f.fillers[k]; a.start < start && stop < a.stop && a.start > f.trigger.End && a.role != roleContent {
			return r.startsFrom(i, a.stop)
		}
	}
	return i
}

// mishapClause gives the token behind the verb, at token k or behind الذي there, by which the text tells where and when that happened in which
// people came to harm, or 0: «لقي خمسة مصرعهم في حادث سير وقع ليلة السبت قرب مراكش», «قتل ثلاثة عندما تحطمت مروحيتهم شرق البلاد», «قتلوا إثر انقلاب حافلة
// كانت تقلهم على طريق المطار».
func (f *frame) mishapClause(k int) int {
	r := f.r
	if !f.rule.is(casualty) || f.limit > 0 || k <= f.end || k >= r.end {
		return 0
	}
	if r.comma(k) || r.parts[k] == conj {
		n := k
		if r.comma(n) {
			n++
		}
		if n+1 < r.end && r.parts[n] == conj && r.parts[n+1] == verb && r.isForm(n, seldomOnce) {
			return n + 2
		}
	}
	p := r.phraseOf(k - 1)
	if r.at(k, rel) || r.comma(k) && r.at(k+1, verb) { // «في حادثة سير، وقعت يوم السبت»
		k++
	}
	if p == nil || !r.at(k, verb) || r.Words[k].Cut.Proclitics != 0 {
		return 0
	}
	if n := k; p.before == prep && !p.definite && p.first > f.at { // «إثر انقلاب حافلة كانت تقلهم على طريق المطار»
		if r.aux(n) && r.at(n+1, verb) {
			n++
		}
		if r.hasPronoun(n) && r.Words[n].Cut.Proclitics == 0 && isPresent(r.info[n].tense) {
			return n + 1
		}
	}
	if r.info[k].finite&listHappen == 0 && !r.ravages(k) || r.hasPronoun(k) {
		return 0
	}
	if p.first <= f.at || p.before != prep && p.before != verb || p.mention >= 0 || p.is(isActor|isPlace) || !r.agreesBefore(r.tenseAt(k), p) {
		return 0
	}
	return k + 1
}

// heldClause gives the tokens behind the verb or participle that says of the noun, whose own phrases end at
// token k, that it is or was held: «القمة المقرر عقدها في …», «انتخابات جرت في …», «لقاء كان مقررا في …»; or none.
func (f *frame) heldClause(k int) (from, to int) {
	r := f.r
	if n := f.mishapClause(k); n > 0 {
		return n, r.scope(n)
	}
	if f.t.kind != byNoun || f.limit > 0 {
		return 0, 0
	}
	p := f.phrase()
	own := p != nil && r.phraseOf(k-1) == p
	if r.at(k, mark) && r.comma(k) {
		k++
	}
	if r.at(k, rel) {
		if !own { // «لمواجهة آثار الزلزال الذي وقع أمس»: of another
			return 0, 0
		}
		k++
	}
	for k < r.end && (r.parts[k] == particle || r.parts[k] == verb && r.aux(k)) && r.Words[k].Cut.Proclitics&(normalize.Wa|normalize.Fa) == 0 {
		if own && r.behind(k, rel) && r.at(k+1, timeWord) { // «الهجوم الذي بدأ مساء الجمعة»
			return k + 1, r.scope(k + 1)
		}
		k++
	}
	if k+1 >= r.end || r.Words[k].Cut.Proclitics&^(normalize.Article|normalize.Sa) != 0 {
		return 0, 0
	}
	if f.datesAnother(k) {
		return 0, 0
	}
	info := r.info[k]
	standing := f.standing()
	if r.parts[k] == verb && own && r.hasPronoun(k) && (info.finite&listGather != 0 || info.finite&listJoint != 0 && r.behind(k, rel)) { // «محادثات جمعتهما في عمان», «الجلسة التي عقدها المجلس أمس»
		return k + 1, r.scope(k + 1)
	}
	switch r.parts[k] {
	case prep:
		if (own || standing) && r.behind(k, verb) { // «الاجتماع القادم سيكون في …»
			return k, r.scope(k)
		}
		return 0, 0
	case verb:
		if own && f.rule.is(casualty) && r.behind(k, rel) && r.ravages(k) { // «عدد ضحايا الزلزال الذي ضرب الجزيرة أمس»
			return k + 1, r.scope(k + 1)
		}
		if (own || standing) && info.finite&listJoint != 0 && info.tense.Any(lexicon.Imperfect) && r.parts[k+1] == prep { // «القمة ستعقد في …»
			break
		}
		if own && info.finite&listJoint != 0 && r.behind(k, rel) && r.ofWho(k-1, p) && r.whenOrWhere(k+1) { // «اجتماع الوزراء الذي عقد أمس بمقر الجامعة»
			break
		}
		if info.finite&listHappen == 0 || !own && !standing { // «هدنة بعد مفاوضات جرت في جدة»: of the talks
			return 0, 0
		}
	case nominal:
		if info.stem&listComing == 0 && (r.outer[k] >= 0 || info.lemma&listHappen == 0 || !agentive(r.Words[k])) {
			return 0, 0
		}
	default:
		return 0, 0
	}
	if k++; r.at(k, nominal) && r.Words[k].Cut.Proclitics&(normalize.Ba|normalize.La) == 0 { // another's deed
		return 0, 0
	}
	return k, r.scope(k)
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

// where fills the place.
func (f *frame) where(at, to, from2, to2 int) {
	r := f.r
	quiet := f.rule.is(utterance|office) || f.has(roleDestination) // words are nowhere, and an office is where it is held
	if !quiet && !f.placed(to) && !f.placeIn(f.from, to) && !f.placeIn(from2, to2) {
		switch {
		case f.rule.is(strike):
			f.placeOfTarget()
		case f.rule.is(casualty) && from2 > f.end:
			f.struckLand(from2-1, from2)
		}
	}
	if f.has(rolePlace) || f.has(roleDestination) {
		return
	}
	if f.t.kind == byVerb && f.t.cut.Proclitics&normalize.Wa == 0 && !(f.rule.is(speech) && f.has(roleContent)) && f.placeBefore(at) { // not «في المدينة، قالت مصادر إن …»: where that happens
		return
	}
	if f.t.kind == byNoun && !quiet {
		if v := f.carrier(); v >= r.first && v < at && !r.hasAnd(v) && !r.otherDeed(v+1, at) && !f.underAnother(v+1) && f.placeBefore(v) { // «وفي بغداد، اندلعت اشتباكات»
			return
		}
	}
	if !quiet && f.behindPlace(at) {
		return
	}
	if f.placeUnderVerb(at) {
		return
	}
	if !quiet && f.t.kind == byNoun || f.t.kind == byVerb && f.rule.is(strike|casualty|capture) {
		f.placeOpening()
	}
	f.placeOfTitle(at)
}

// placeUnderVerb fills the place with the one between the verb and the noun that is its object, at token at: «ترأس الوزير في عدن اجتماعا».
func (f *frame) placeUnderVerb(at int) bool {
	r := f.r
	if f.over == 0 {
		return false
	}
	for k := f.over; k < at && !r.dates(k) && !(r.parts[k] == timeWord && r.measuresAt(k)); k++ {
		key, n, ok := r.preposition(k)
		if !ok || !r.prepIs(key, placePreps) || n >= at {
			continue
		}
		if p, ok := r.np(n); ok && p.is(isPlace) && p.head == p.first && p.end <= at &&
			!f.overlaps(p) && (f.rule.is(vote) || !r.otherDeed(p.end, at) && !f.underAnother(p.end)) { // not «وقع في باريس اتفاقا لإنهاء الحرب»
			f.fill(&placeSlot, p, false)
			return true
		}
	}
	return false
}

// placeOfTitle fills the place with the one that the sentence opens with as a title, soon before the trigger at token at: «الخرطوم: مقتل ثلاثة», not
// «واشنطن: لدينا أدلة على تورطهم بالهجوم», which says so.
func (f *frame) placeOfTitle(at int) {
	const reach, near = 24, 5
	m := f.r.headline
	if m < 0 || f.has(rolePlace) || !f.rule.is(sited) {
		return
	}
	mn := &f.r.Mentions[m]
	if at < mn.Last+reach && !(at > mn.Last+near && mn.Entry != nil && mn.Entry.Flag("government")) {
		f.fillSpan(&placeSlot, mn.Start, mn.End, m)
	}
}

// placeBefore fills the place with the one that opens the clause of the verb at token at.
func (f *frame) placeBefore(at int) bool {
	r := f.r
	for k := at - 1; k >= r.first && k > at-12 && r.parts[k] != verb && r.parts[k] != comp; k-- {
		key, n, ok := r.preposition(k)
		if !ok || !r.prepIs(key, placePreps) || n >= at || !r.opensClause(k) {
			continue
		}
		if p, ok := r.np(n); ok && p.is(isPlace) && p.end <= at && !f.overlaps(p) {
			f.fill(&placeSlot, p, false)
			return true
		}
	}
	return false
}

// placeIn fills the place with the first in tokens [from, to), and those that go with it.
func (f *frame) placeIn(from, to int) bool {
	r := f.r
	for k := from; k < to; k++ {
		if r.parts[k] == rel {
			k = f.overAside(k, to)
		}
		if r.intends(k) && !f.forWhich(k) || f.forAnother(k) {
			return false
		}
		if r.leadsInTopic(k) {
			for k++; k < to && (r.parts[k] == nominal || r.parts[k] == prep || r.parts[k] == adverb); k++ {
			}
			continue
		}
		key, n, ok := r.preposition(k)
		if !ok && r.parts[k] == nominal && r.prepIs(r.info[k].self, placePreps) && r.outer[k] >= 0 && r.Mentions[r.outer[k]].First == k { // «شمال سيناء»
			key, n, ok = r.info[k].self, k, true
		}
		if !ok || !r.prepIs(key, placePreps) && !r.sited(key, n) || n >= r.end || f.ofBefore(k) { // «البلدة الواقعة شمال …», «الحرب والتطورات في المنطقة»
			continue
		}
		p, ok := r.np(n)
		if !ok || !f.placeBehind(key, k, p) || f.overlaps(p) {
			continue
		}
		q := *p
		if r.prepIs(key, directionPreps) && r.parts[k] == prep && p.first == k+1 { // «شمال سيناء»: the north of it
			q.start = r.startOf(k)
		}
		ps := r.list(n, place)
		if len(ps) > 1 && f.rule.is(meeting) && r.country(&ps[0]) && r.country(&ps[1]) &&
			r.inPhraseOf(k-1, isPerson) { // «اجتمع الوزراء بحضور مديري المخابرات في السودان ومصر»
			continue
		}
		if len(ps) > 0 && ps[0].end > q.end { // «في ولايتي كونار وخوست»
			q.end, q.stop = ps[0].end, ps[0].stop
			p = &ps[0]
		}
		f.fill(&placeSlot, &q, false)
		if len(ps) > 1 { // «في سوريا وتركيا»
			for i := range ps[1:] {
				if f.alsoPlace(&ps[i+1]) {
					f.fill(&placeSlot, &ps[i+1], false)
				}
			}
			p = &ps[len(ps)-1]
		}
		f.further(p.end, to)
		return true
	}
	return false
}

// alsoPlace reports a phrase in a list behind a place that is one too, and no deed or person: «في غزة وتل أبيب», not «بين الفصائل في غزة وإسرائيل», «في غزة
// وإنزال علم قطر», «أمام منزل سالم، ونادر».
func (f *frame) alsoPlace(q *phrase) bool {
	r := f.r
	return !f.overlaps(q) && (!q.is(isPerson) || q.is(isPlace)) && !(r.masdar(q.head) && !r.Words[q.head].Is(placeHeads) && r.info[q.head].stem&listSite == 0)
}

// fieldOfWork reports a phrase that is a place by its head only: «قطاع النفط», «مجال الصحة».
func (r *reader) fieldOfWork(p *phrase) bool {
	head, next := r.Words[p.head], p.head+1
	return p.end > next && r.outer[next] < 0 && r.Words[next].Is(1<<lexicon.Domain) &&
		head.Is(1<<lexicon.PlaceHead) && !head.Is(1<<lexicon.FacHead) && !r.article(p.head)
}

// hasSides reports at token i a noun for what is between two parties, «أزمة», not between two places, «الخط الرابط».
func (r *reader) hasSides(i int) bool {
	w := r.Words[i]
	return r.parts[i] == nominal && r.outer[i] < 0 && !w.Is(placeHeads|describing) && !w.Feature.Has(lexicon.Agent) && r.info[i].stem&listSite == 0
}

// placeBehind reports that phrase p behind the preposition at token k tells where: it is a place, a house or ground, «في أطراف
// المدينة», or a thing without other meaning that one can be in, «داخل الكهف»; no parties, «القصف بين لبنان وإسرائيل».
func (f *frame) placeBehind(key symbol, k int, p *phrase) bool {
	r := f.r
	switch {
	case p.end > p.head+1 && r.info[p.end-1].lists.has(rareFlesh): // «أصيب بجروح في أنحاء الجسم»
		return false
	case p.mention < 0 && r.fieldOfWork(p): // «عاملين في قطاع النفط»
		return false
	case key == prepBetween && k-1 > f.at && r.hasSides(k-1): // «بعد أزمة بين فاليتا وروما»
		return false
	case key == prepBa && p.mention < 0 && p.end == p.head+1 && r.info[p.head].stem&listPenalty != 0: // «حكم بالسجن»
		return false
	case !p.definite && p.mention < 0 && p.end == p.head+1 && r.info[p.head].stem&listSite != 0 && (r.at(p.end, timeWord) || p.end < r.end && r.counts(p.end)): // «في حدود الساعة السابعة»
		return false
	case p.is(isState) && r.info[k].form&(formFront|formWhile) != 0 && !r.prepIs(key, insidePreps): // «أمام طهران خياران»: for those in power there
		return false
	case p.is(isPlace):
		return key != prepBetween || r.Words[p.head].Is(placeHeads) || !f.rule.leads.has(prepBetween) && r.town(p)
	case key == prepIn || key == prepBa:
		return engineOf(&p.lists)&listSite != 0 || r.info[p.head].stem&listInside != 0 || r.seat(p) && !f.ofSubject(k) && !f.ofFiller(k)
	}
	return r.prepIs(key, insidePreps) && (p.class == 0 || r.info[p.head].stem&listInside != 0 || r.seat(p)) && !r.behind(k, prep) // not «إلى داخل …»
}

// ofBefore reports at token k a preposition that tells where the noun before it is, and not the deed: «البلدة الواقعة شمال …».
func (f *frame) ofBefore(k int) bool {
	return k > f.after && (f.r.info[k-1].lists.has(rareLocated) || f.ofAdded(k))
}

// ofAdded reports at token k a preposition behind a noun that و adds to another, which is neither told as an event nor
// fills a role, and has a place of its own: «الحرب على البلاد والتطورات في المنطقة».
func (f *frame) ofAdded(k int) bool {
	r := f.r
	p := r.phraseOf(k - 1)
	if p == nil || f.t.kind == byVerb {
		return false
	}
	return p.end == k && p.first > f.end && p.clitic&normalize.Wa != 0 && !p.is(isPlace|isActor|isPerson|isNumber|isWeapon) && p.mention < 0 &&
		!r.Words[p.head].Is(describing) && !r.triggers(p.head, byNoun) && !f.overlaps(p)
}

// intends reports at token k a verbal noun behind ل, which tells what for and has a place of its own: «لنزع فتيل
// الأزمة في المنطقة».
func (r *reader) intends(k int) bool {
	w := r.Words[k]
	return r.parts[k] == nominal && w.Cut.Proclitics&normalize.La != 0 && w.Feature.Has(lexicon.Masdar) && r.outer[k] < 0
}

// forWhich reports that the verbal noun behind ل at token k tells what a thing is for in which people came to harm: «قتلوا في انقلاب حافلة لنقل الركاب في
// البلدة».
func (f *frame) forWhich(k int) bool {
	r := f.r
	p := r.phraseOf(k - 1)
	if !f.rule.is(casualty) || p == nil || r.triggers(k, byNoun) {
		return false
	}
	return p.first > f.at && !p.definite && !p.is(isActor|isPerson|isPlace)
}

// forAnother reports at token k a word that tells for what other deed the trigger's was done, which has a place of its own: «قصف الطيران القاعدة ردا على
// هجوم في البلدة», not «احتجاجا على البطالة في المدينة».
func (f *frame) forAnother(k int) bool {
	r := f.r
	if r.parts[k] != nominal || !r.reason(k) {
		return false
	}
	if f.rule.is(strike) && r.info[k].core&coreReply != 0 { // «ردا على مزاعم وقوع هجوم في البلدة»
		return true
	}
	return r.at(k, nominal) && r.outer[k] < 0 && r.triggers(k, byNoun)
}

// country reports a phrase that is a country.
func (r *reader) country(p *phrase) bool {
	return p.mention >= 0 && r.Mentions[p.mention].Subtype == "country"
}

// leadsInTopic reports at token k a preposition that leads in what something is about, which has a place of its own: «رسائل حول حقوق
// التنقيب في المنطقة», not «حول المدينة».
func (r *reader) leadsInTopic(k int) bool {
	if r.parts[k] != prep || r.info[k].core&coreTopic == 0 || r.info[k].pronominal || k+1 >= r.end {
		return false
	}
	p, ok := r.np(k + 1)
	return ok && !p.is(isPlace)
}

// mediumBefore gives the statement that a verb of speech describes, or that opens its clause: «وفي بيان لها، قالت الوزارة إن …»;
// or nil.
func (f *frame) mediumBefore(at int) *phrase {
	r := f.r
	if p := f.antecedent; p != nil && !p.definite && p.is(isMedium) && len(f.subject) > 0 && f.subject[0].end <= p.first { // «أصدرت الوزارة بيانا يؤكد أن»
		return p
	}
	for k := at - 1; k >= r.first && k > at-14 && r.parts[k] != verb && r.parts[k] != comp; k-- {
		key, n, ok := r.preposition(k)
		if !ok || key != prepIn || n >= at || !r.opensClause(k) {
			continue
		}
		if p, ok := r.np(n); ok && !p.definite && p.is(isMedium) && p.end <= at {
			return p
		}
	}
	return nil
}

// ofSubject reports that token k stands directly behind a body or person who does the deed, and so tells what they are
// of: «جهاز الأمن في وزارة الداخلية».
func (f *frame) ofSubject(k int) bool {
	for i := range f.subject {
		if p := &f.subject[i]; p.end == k && p.first > f.at {
			return true
		}
	}
	return false
}

// ofFiller reports that token k stands directly behind someone to whom the deed is done, or who has a part in it and does not meet or vote
// there, and so tells what he is of: «عقوبات على قاضيين في المحكمة العليا», «أفرجت عن موظفين في وزارتي الدفاع والداخلية».
func (f *frame) ofFiller(k int) bool {
	r := f.r
	if !r.inPhraseOf(k-1, isPerson) {
		return false
	}
	for i := range f.fillers {
		if a := &f.fillers[i]; a.stop == int(r.Tokens[k-1].End) && a.start > f.trigger.Start &&
			(a.role == roleTarget || a.role == roleVictim || !f.rule.is(meeting|vote)) {
			return true
		}
	}
	return false
}

// sited reports that «على» stands before a noun at token n that tells where: «على طريق المطار».
func (r *reader) sited(key symbol, n int) bool {
	if key != prepOn || n >= r.end || (r.info[n].stem|r.info[n].lemma)&listSite == 0 {
		return false
	}
	q, ok := r.np(n + 1) // «هجمات على جبهات قوات الحكومة»
	return !ok || !q.is(isBody) || q.is(isState) || q.clitic != 0
}

// placed reports a place among the fillers other than one that it happened in front of, of which
// the town may still follow: «أمام القنصلية في برلين».
func (f *frame) placed(to int) bool {
	r := f.r
	for i := range f.fillers {
		a := &f.fillers[i]
		if a.role != rolePlace {
			continue
		}
		if k := r.startsFrom(f.end, a.start); k >= to || r.info[k-1].form&formFront == 0 {
			return true
		}
	}
	return false
}

// seat reports a body that has a house to meet in: a ministry, a court.
func (r *reader) seat(p *phrase) bool {
	rd, ok := r.Words[p.head].Find(lexicon.OrgHead)
	if !ok {
		return false
	}
	switch rd.Entry.Value {
	case "ministry", "court", "university", "bank", "parliament", "council", "hospital", "embassy", "centre":
		return true
	}
	return false
}

// opensClause reports that a phrase at token k opens a clause or sentence.
func (r *reader) opensClause(k int) bool {
	return k == r.first || r.parts[k-1] == mark || r.parts[k-1] == conj || r.info[k-1].form&formAsFor != 0 || r.info[k-1].core&coreYears != 0 || // «أما في صيدا، ف…», «عمره 52 عاما في البرتغال»
		r.hasAnd(k) && !r.prepIs(r.info[k-1].self, directionPreps) // not «شمال وشرق القطاع»
}

// further takes the places directly behind a place as well: «في بلدة بزاعة بريف حلب», «في مكتبه بالقصر في الرياض».
func (f *frame) further(k, to int) {
	r := f.r
	for n := 0; n < 2 && k < to; n++ {
		if r.parts[k] == mark && k+1 < to {
			k++
		}
		k = r.overPurpose(k)
		key, at, ok := r.preposition(k)
		if !ok || !r.prepIs(key, placePreps) || key == prepBetween || r.prepIs(key, directionPreps) || at >= to { // «محافظة عدن جنوبي اليمن»: where the place is
			return
		}
		p, ok := r.np(at)
		if !ok || !p.is(isPlace) || f.overlaps(p) { // «محادثات في القاهرة حول عملية درنة»
			return
		}
		ps := r.list(at, place) // «في عدة مدن في وهران وبجاية»
		for i := range ps {
			if q := &ps[i]; i == 0 || f.alsoPlace(q) {
				f.fill(&placeSlot, q, false)
				k = q.end
			}
		}
		if len(ps) == 0 {
			f.fill(&placeSlot, p, false)
			k = p.end
		}
	}
}

// overPurpose gives the token behind what the building or ground before token k, which has no name, is for: «مصنع للألعاب النارية بمدينة بونا»; or k.
func (r *reader) overPurpose(k int) int {
	if k >= r.end || r.parts[k] != nominal || r.Words[k].Cut.Proclitics&normalize.La == 0 || r.outer[k] >= 0 || r.chunkOf[k] < 0 || r.chunkOf[k-1] < 0 {
		return k
	}
	if p := &r.chunks[r.chunkOf[k-1]]; p.definite || p.mention >= 0 || !p.is(isPlace) && engineOf(&p.lists)&listSite == 0 {
		return k
	}
	return r.chunks[r.chunkOf[k]].end
}

// behindPlace fills the place with the one behind which «حيث» leads in the clause of the trigger: «وصل إلى القاهرة، حيث التقى نظيره»,
// «في بلدة الباب بريف حلب أمس، حيث عقد اجتماع».
func (f *frame) behindPlace(at int) bool {
	r, v := f.r, at
	switch {
	case f.t.kind == byVerb:
	case f.light >= r.first && f.light < at:
		v = f.light
	case f.over > 0:
		v = f.over - 1
	default:
		return false
	}
	k := r.back(v)
	if k <= r.first || r.parts[k] != conj || !r.isForm(k, seldomWhere) {
		return false
	}
	for k--; k > r.first && (r.parts[k] == mark || r.parts[k] == timeWord || r.parts[k] == prep && r.parts[k+1] == timeWord); k-- {
	}
	found := false
	for n := 0; n < 3 && k > r.first; n++ {
		p := r.phraseOf(k)
		if p == nil || p.end != k+1 || !p.is(isPlace) || f.overlaps(p) {
			break
		}
		q, led := *p, p.first-1
		key, at, ok := r.preposition(p.first)
		if (!ok || at != p.first) && led >= r.first {
			key, at, ok = r.preposition(led)
		}
		switch {
		case ok && at == p.first && (r.prepIs(key, placePreps) || key == prepTo || key == prepFrom):
			if r.prepIs(key, directionPreps) {
				q.start = r.startOf(led)
			}
		case n == 0 && r.goneTo(p): // «زار القاهرة، حيث», «زيارته لباريس حيث»
			ok = false
		default:
			return found
		}
		f.fill(&placeSlot, &q, false)
		found = true
		if !ok || key == prepTo || key == prepFrom {
			break
		}
		if k = led; p.clitic&normalize.Ba == 0 {
			k--
		}
	}
	return found
}

// placeOfTarget fills the place with the one in what was struck, or in the clause that tells what it was doing: «قصف منزلا مأهولا في البلدة», «استهدفت سيارة
// كانت تقل جنودا في البلدة».
func (f *frame) placeOfTarget() {
	r := f.r
	a := f.fillerBehind(roleTarget)
	if a == nil {
		return
	}
	v := r.startsFrom(f.end, a.stop)
	for k := r.startsFrom(f.end, a.start+1); k < v; k++ {
		if key, n, ok := r.preposition(k); ok && (key == prepIn || key == prepBa || r.prepIs(key, insidePreps)) {
			if p, ok := r.np(n); ok && n < r.end && r.town(p) {
				f.fill(&placeSlot, p, false)
				return
			}
		}
	}
	p := r.phraseOf(v - 1)
	if !r.at(v, verb) || !r.plain(v) || r.article(v-1) ||
		!r.aux(v) && !isPresent(r.info[v].tense) || r.outer[v-1] >= 0 || p != nil && p.definite {
		return
	}
	for n := 0; n < 2 && r.at(v, verb) && r.plain(v); n++ {
		v++
	}
	f.placeIn(v, r.scope(v))
}

// placeOpening fills the place with the one that opens the sentence, of which sources tell: «وفي مدينة الباب، قال شهود إن قذيفة سقطت على سوق».
func (f *frame) placeOpening() {
	const reach = 30
	r := f.r
	k := r.first
	if f.at > k+reach || !r.speaks {
		return
	}
	if r.parts[k] == conj {
		k++
	}
	key, n, ok := r.preposition(k)
	if !ok || !r.prepIs(key, placePreps) || n >= f.at {
		return
	}
	p, ok := r.np(n)
	if !ok || !p.is(isPlace) || p.is(isState) || p.end >= f.at || f.overlaps(p) {
		return
	}
	for k = p.end; k < f.at && r.parts[k] != verb; k++ {
		if r.parts[k] == comp || r.parts[k] == rel {
			return
		}
	}
	if k+1 < f.at && r.info[k].says && (r.info[k+1].stem&listWitness != 0 || r.info[k+1].self == prepAbout || r.comma(k+1)) {
		f.fill(&placeSlot, p, false)
	}
}

// goneTo reports that an event told before in the sentence has the phrase for where someone goes or is.
func (r *reader) goneTo(p *phrase) bool {
	for i := len(r.events) - 1; i >= 0 && r.eventAt[i] >= r.first; i-- {
		for k := range r.events[i].Arguments {
			if a := &r.events[i].Arguments[k]; a.Start == p.start && (a.Role == "destination" || a.Role == "place") {
				return true
			}
		}
	}
	return false
}

// nearer takes the places directly before the preposition at token k, behind which another place was taken that they
// lie in: «هجوم على سوق بمدينة الفاشر في شمال دارفور», «إطلاق نار قرب السفارة في طرابلس».
func (f *frame) nearer(k int) {
	r := f.r
	for n := 0; n < 2 && k-1 > f.at; n++ {
		p := r.phraseOf(k - 1)
		if p == nil {
			return
		}
		if k = p.first; p.clitic&normalize.Ba == 0 {
			k--
		}
		if k <= f.at {
			return
		}
		key, at, ok := r.preposition(k)
		if !ok || at != p.first || !r.prepIs(key, placePreps) || key == prepBetween ||
			r.prepIs(key, directionPreps) || f.overlaps(p) || !f.placeBehind(key, k, p) {
			return
		}
		f.fill(&placeSlot, p, false)
	}
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
