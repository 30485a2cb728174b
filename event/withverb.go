package event

import (
	"slices"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// withVerb reads the verb that a nominal trigger goes with: a light verb whose
// subject is the noun's («شن الجيش هجوما», «هجوم شنته عناصر»), or one whose other
// part fills a role («يتناول الاجتماع …», «يرأسه …»).
func (f *frame) withVerb() {
	r := f.r
	if f.at > r.first && r.isForm(f.at-1, seldomUnder) {
		f.under()
	}
	v := f.governingVerb()
	f.asked = f.askedFor()
	if v >= 0 {
		v = f.overClause(v)
		f.doing(v) // «ألقت الشرطة القبض على متهم بقتل صديقه»: before the verb that leads in its own deed
		f.governed(v, false)
		spoken := f.spokenIn(v)
		if !f.asked && !spoken {
			f.controlled(v)
		}
		if r.info[v].finite&listMaking != 0 && !spoken {
			f.made(v)
		}
		if r.info[v].finite&listStage != 0 {
			f.staged(v)
		}
	}
	if v < 0 {
		f.setsAbout()
	}
	f.subjected()
	f.doing(max(v, r.first-1))
	if !f.asked {
		f.intended()
		f.byMain()
		f.bySpeaking()
	}
	f.suffering(max(v, r.first))
	f.borne()
	f.verbBehind()
}

// spokenIn takes who calls or writes, and to whom, from the verb at token v that tells what is said so: «هنأ الملك الرئيس التركي في اتصال هاتفي», «شرح الوزير للسفير موقفه في رسالة».
// It reports that it did.
func (f *frame) spokenIn(v int) bool {
	r, from, to := f.r, f.slotFor(posSubject), f.slotOf(roleRecipient)
	if f.rule.Type != "call" || from == nil || to == nil || f.at == r.first || f.has(from.number) || f.has(to.number) || !r.heldIn(f.at-1) || r.lends(v) || f.goesWith(f.goingWith(v)) {
		return false
	}
	s := f.subjectFor(from, v)
	if len(s.phrases) == 0 || s.phrases[0].end > f.at || s.relative {
		return false
	}
	p, ok := r.spokenTo(v, s.next)
	if !ok || p.end >= f.at || !p.is(isPerson) || !to.class.fits(&p) {
		return false
	}
	f.fillAll(from, s.phrases)
	f.fill(to, &p, false)
	f.subject = s.phrases
	return true
}

// spokenTo gives to whom the verb at token v is said: its pronoun, or its object at token i or who stands there behind ل or إلى.
func (r *reader) spokenTo(v, i int) (phrase, bool) {
	if r.info[v].object {
		return r.pronoun(v, r.Words[v].Cut.Enclitic, nil)
	}
	if r.at(i, prep) && r.info[i].self == prepTo {
		i++
	}
	p, ok := r.np(i)
	if !ok || p.clitic&(normalize.Wa|normalize.Fa|normalize.Ba|normalize.Ka) != 0 {
		return phrase{}, false
	}
	return *p, true
}

// governingVerb gives the verb before the trigger that has it as object or subject, or -1.
func (f *frame) governingVerb() int {
	const reach = 31
	r := f.r
	if f.t.cut.Proclitics&(normalize.Ba|normalize.La) != 0 && f.at > r.first && (r.info[f.at-1].stem&listReason != 0 || f.preparedFor()) { // «علقت البلدية الأعلام ترحيبا بزيارة الأمير», «عقد اجتماعا تمهيدا لزيارته»
		return -1
	}
	if f.whatReasonIsIn() {
		return -1
	}
	for v := r.verbBefore(f.at, f.at-reach, clauseEdges); v >= 0; v = r.verbBefore(v, f.at-reach, clauseEdges) {
		if r.info[v].object && r.parts[f.at-1] == prep && r.atComma(f.at-2) && r.describes(v) { // «تمكنت الشرطة، بناء على معلومات وفرها شاهد، من توقيفه»
			continue
		}
		if k := f.overDescribing(v); k >= 0 {
			return k
		}
		if !r.aux(v) || f.begun(v, false) || f.goesByPrep(v) {
			return f.overRelative(v)
		}
		if r.Words[v].Cut.Proclitics&normalize.Sa != 0 { // «لو فاز المنتخب ستكون مهمة الحزب صعبة في الانتخابات»
			return -1
		}
	}
	return -1
}

// whatReasonIsIn reports that the noun completes one that a reason for another deed leads in: «شن الجيش غارات ردا على عمليات قصف», «ردا على "جريمة" هجوم المدينة»,
// «احتجاجا على قانون حظر النقاب».
func (f *frame) whatReasonIsIn() bool {
	const reach = 4
	r, i := f.r, f.at
	for i > r.first && i > f.at-reach && (r.isQuote(i-1) || r.parts[i-1] == nominal && r.apart(i-1) && !r.article(i-1)) {
		i--
	}
	return i < f.at && i-2 >= r.first && r.parts[i-1] == prep && r.info[i-2].stem&listReason != 0 && r.ends(i-2, endAlef)
}

// overDescribing gives the verb that the noun goes with by ل over the clause at token k, which describes an indefinite noun behind it: «تعرضت سفينة ترفع
// علم ليبيريا لهجوم», «تعرضت قاعدة في غرب البلاد تضم قوات أجنبية، لهجوم»; or -1.
func (f *frame) overDescribing(k int) int {
	r := f.r
	if f.t.cut.Proclitics&normalize.La == 0 || k <= r.first || !r.plain(k) || r.info[k].tense.Has(lexicon.Perfect) || f.goesWith(f.goingWith(k)) {
		return -1
	}
	q := r.phraseOf(k - 1)
	for q != nil && q.before == prep && q.first-2 > r.first {
		q = r.phraseOf(q.first - 2)
	}
	if q == nil || q.definite {
		return -1
	}
	if v := r.back(q.first); v >= r.first && r.parts[v] == verb && f.goesWith(f.goingWith(v)) {
		return v
	}
	return -1
}

// goesByPrep reports that the noun goes with the verb at token v by the preposition before it: «أسفر عن وفاة».
func (f *frame) goesByPrep(v int) bool {
	r := f.r
	return r.parts[f.at-1] == prep && f.goingBy(v, r.info[f.at-1].self) != 0
}

// overRelative gives in place of the verb at v, in a relative clause behind which the noun stands, the one over the clause that the
// noun goes with by its preposition, «أسفر الحادث الذي وقع قرب المطار عن وفاة سائق», or as its object: «عقد الوزير الذي يزور غانا اجتماعا».
func (f *frame) overRelative(v int) int {
	const reach = 12
	r := f.r
	led := r.parts[f.at-1] == prep
	if r.parts[max(v-1, r.first)] != rel || led && f.goesByPrep(v) || !led && !f.isObjectPast(v) {
		return v
	}
	over := r.verbBefore(v-1, v-reach, clauseEdges)
	if over >= 0 && (led && f.goesByPrep(over) || !led && f.lentBy(over) && r.endsBefore(r.subjectOf(over, actor).phrases, v-1)) {
		return over
	}
	return v
}

// isObjectPast reports an indefinite noun that may be the object of a verb, but not of the one at v: «الذي يزور غانا اجتماعا».
func (f *frame) isObjectPast(v int) bool {
	own := f.phrase()
	return own != nil && own.head == f.at && own.first > v+1 && !own.definite && own.clitic == 0 && f.noSubject() && !f.lentBy(v)
}

// lentBy reports that the verb at v lends its subject to the noun, or goes with it by a rule.
func (f *frame) lentBy(v int) bool {
	return f.r.lends(v) || f.takesVerb(v)
}

// endsBefore reports phrases of which the last ends with token k.
func (r *reader) endsBefore(ps []phrase, k int) bool { return len(ps) > 0 && ps[len(ps)-1].end == k }

// preparedFor reports a deed of another person for which something is made ready: «عقد اجتماعا للتحضير لزيارة الرئيس».
func (f *frame) preparedFor() bool {
	r, k, sub, gen := f.r, f.at-1, f.slotFor(posSubject), f.slotFor(posGenitive)
	if sub == nil || gen == nil || gen.number != sub.number || f.t.cut.Proclitics != normalize.La ||
		!r.info[k].lists.has(rarePursuit) || r.parts[k] != nominal || !r.article(k) || !r.at(f.end, nominal) {
		return false
	}
	p, ok := r.np(f.end)
	return ok && p.apart() && p.is(isPerson) && gen.class.fits(p)
}

// overComplement gives the token behind the noun, which is the subject of the verb before it, and its complement: «استهدفت غارات التحالف …».
func (f *frame) overComplement() int {
	r, own := f.r, f.headed()
	if own == nil || r.phraseOf(f.after) != own || !own.apart() || r.article(f.at) || r.ends(f.at, endAn) {
		return f.after
	}
	if p, ok := r.np(f.after); !ok || !p.is(isActor) { // «جابت مسيرات شوارع المدينة»
		return f.after
	}
	return own.end
}

// setsAbout takes who does the deed behind «في» from a verb of beginning or going on: «بدأت الشرطة في إطلاق النار».
func (f *frame) setsAbout() {
	r := f.r
	if f.at-2 < r.first || r.parts[f.at-1] != prep || r.info[f.at-1].prep != prepIn {
		return
	}
	if p := r.phraseOf(f.at - 2); p != nil && !f.rule.is(vote) && !p.is(isActor) && r.Words[p.head].Feature.Has(lexicon.Masdar) { // «بدأ التحقيق في الهجوم», but «بدأوا الإدلاء بأصواتهم في الانتخابات»
		return
	}
	const reach = 12
	v := r.verbBefore(f.at-1, f.at-reach, clauseEdges|1<<mark)
	if v >= 0 && r.aux(v) && !(r.behind(v, comp) && (r.info[v-1].pronominal || r.hasPronoun(v-1))) { // whom «إنهم سيستمرون في» means is not sure
		f.controlled(v)
	}
}

// strikes reports that the noun as the subject of the verb has its object for a role: «حملة طالت ناشطين».
func (f *frame) strikes(v symbol) bool {
	return f.goesWith(v) && f.slotWhere(posWith, func(s *slot) bool { return s.object && s.leads.has(v) }) != nil
}

// overClause gives in place of the verb at v, which describes the indefinite subject of one that leads in the deed behind ب
// or على, that one: «قام شاب يحمل سكينا بطعن جندي», «أقدمت مجموعة تقلها سيارة على خطفه».
func (f *frame) overClause(v int) int {
	r := f.r
	if f.t.cut.Proclitics&normalize.Ba == 0 && !(r.parts[f.at-1] == prep && r.info[f.at-1].prep == prepOn) ||
		r.info[v].finite&listControl != 0 {
		return v
	}
	p := r.phraseOf(v - 1)
	if p == nil || p.definite || p.end != v || !p.is(isActor) || p.first-1 < r.first || r.parts[p.first-1] != verb || r.info[p.first-1].finite&listControl == 0 {
		return v
	}
	return p.first - 1
}

// governed takes roles from the verb at v, which goes with the noun.
func (f *frame) governed(v int, behind bool) {
	r := f.r
	own := f.phrase()
	if !behind && own != nil && own.head < f.at &&
		own.first > v+1 && r.parts[own.first-1] == prep && r.timePrep(own.first-1) { // «أطلقت صواريخ خلال شن الغارات»
		return
	}
	rd, ok := r.Words[v].Find(lexicon.VerbWord)
	if !ok {
		return
	}
	lemma, ok := f.verbWithNoun(v, behind)
	if !ok || !behind && (f.underMasdar(v) || r.ends(f.at, endAlef) && f.onlySubjectOf(lemma)) {
		return
	}
	if !behind && r.info[v].says && r.info[v].lists.has(rareAnnounce) && f.choosy(lemma) && !f.makesKnown(v) {
		return
	}
	if sub := f.slotFor(posSubject); !behind && sub != nil && f.goesAs(lemma, sub.number) {
		f.suffered = v + 1
	}
	light := rd.Entry.Flag("light")
	if !behind && own != nil && (own.head == f.at || own.before == prep && !r.article(f.at)) &&
		f.t.cut.Proclitics&^normalize.Article == 0 && (light || f.goesWith(lemma)) {
		f.over = v + 1
	}
	for s := f.slotFor(posWith); s != nil; s = s.next {
		switch {
		case s.object:
			f.objectOfWith(s, v, lemma, behind)
		case s.leads.has(lemma):
			f.subjectOfWith(s, v, light, behind)
		}
	}
	if behind && (light || f.rule.is(casualty) && f.goesWith(lemma)) { // «عدد القتلى ارتفع إلى 25»
		f.reach(v + 1)
		if f.dead { // «25 قتيلا سقطوا»
			f.joins(v)
		}
	}
	if sub := f.slotFor(posSubject); sub != nil && !f.has(sub.number) && !f.goesAs(lemma, sub.number) && (behind || !f.asked) && f.subjectDoes(v, light, behind) {
		f.lightSubject(sub, v, behind)
	}
}

// onlySubjectOf reports that the rule wants nothing of the verb but how long it lasts, so that the noun would have to be its subject: «زيارة تستغرق يومين، احتجاجا على …» lasts no two days.
func (f *frame) onlySubjectOf(verb symbol) bool {
	return f.goesWith(verb) && f.slotWhere(posWith, func(s *slot) bool { return s.class != timeClass && s.leads.has(verb) }) == nil
}

// subjectDoes reports that the subject of the verb at token v, before or behind the noun, does the noun's deed: of a light verb,
// «شنت القوات هجوما», or an auxiliary; not of one of happening, unless it begins or is held.
func (f *frame) subjectDoes(v int, light, behind bool) bool {
	r := f.r
	if f.discussed(v) || r.info[v].finite&listHappen != 0 && !f.begun(v, behind) && (behind || !f.noSubjectOf(v)) {
		return false
	}
	if behind {
		return light
	}
	if p := f.phrase(); p != nil && f.at == v+1 && r.article(f.at) && r.at(p.end, nominal) && r.accusative(p.end) { // «ألحق الانفجار أضرارا»: the noun is its subject
		return false
	}
	if r.info[v].object || r.underNoun(f.at) || f.inComplement() || f.underCharge(v) || light && f.rule.is(rally|harm) && r.doneWith(f.at) {
		return false
	}
	return !f.ofPeople() && (light || r.aux(v) && !f.behindBa(v)) && !f.restated()
}

// restated reports blame of a state that another restates: «جدد الوزير إدانة المملكة للهجوم».
func (f *frame) restated() bool {
	r := f.r
	if !f.rule.is(blame) || !r.at(f.end, nominal) {
		return false
	}
	p, ok := r.np(f.end)
	return ok && p.is(isState) && p.end < r.end && r.parts[p.end] == nominal && r.Words[p.end].Cut.Proclitics&(normalize.La|normalize.Ba) != 0
}

// doneWith reports that the deed at token at is the complement of another one before it, which does not bring it about: «قامت الشرطة بتفريق مظاهرة», not
// «قامت النقابة بتنظيم مظاهرة».
func (r *reader) doneWith(at int) bool {
	k := at - 1
	return k > r.first && r.parts[k] == nominal && r.outer[k] < 0 && r.masdar(k) && !r.article(k) && !r.hasPronoun(k) &&
		r.apart(at) && r.info[k].stem&(listPurpose|listOnset|listWilling) == 0 && !r.info[k].lists.has(rareVenture)
}

// underMasdar reports behind the verb at token v a verbal noun with its complement, directly before the noun, which goes with it instead: «أعلن الجيش الانسحاب بعد
// إعلان روسيا تحرير المدينة».
func (f *frame) underMasdar(v int) bool {
	p := f.phrase()
	if p == nil || p.first-1 <= v {
		return false
	}
	q := f.r.phraseOf(p.first - 1)
	return q != nil && q.head > v && q.end == p.first && q.end > q.head+1 && f.r.masdar(q.head) && f.goesWith(f.goingWith(q.head))
}

// choosy reports that the rule has not anyone do the deed whom the verb has for its subject.
func (f *frame) choosy(verb symbol) bool {
	return f.rule.is(strike) ||
		f.slotWhere(posWith, func(s *slot) bool { return !s.object && s.class != actor && s.leads.has(verb) }) != nil
}

// makesKnown reports that the noun tells what the one who speaks by the verb at v makes known that he does: «أعلن الجيش تنفيذ غارة», «أعلن الحزب عن ترشيح فلان», not
// «أعلن الجيش صد هجوم», «أعلن الجيش الاتفاق على انسحاب المسلحين».
func (f *frame) makesKnown(v int) bool {
	r := f.r
	p := f.phrase()
	if p == nil {
		return false
	}
	if p.before == prep && (r.parts[p.first-1] != prep || r.info[p.first-1].prep != prepAbout) || p.clitic&(normalize.Ba|normalize.La) != 0 ||
		f.rule.is(strike|founding|office|removal) && p.head != f.at && r.info[p.head].stem&listPurpose == 0 {
		return false
	}
	if f.t.cut.Proclitics&normalize.Wa != 0 {
		return true
	}
	for k := r.subjectOf(v, actor).next; k < p.first; k++ {
		if w := r.Words[k]; r.parts[k] == nominal && r.outer[k] < 0 && w.Feature.Has(lexicon.Masdar) {
			return false
		}
	}
	return true
}

// underCharge reports a noun of blame between the verb at v, which goes with it, and the noun, which tells for what: «وجهت المحكمة له تهمة قتل الحارس».
func (f *frame) underCharge(v int) bool {
	r := f.r
	if f.rule.is(blame) {
		return false
	}
	for k := v + 1; k < f.at; k++ {
		if r.parts[k] == nominal && r.triggered(k, func(t *trigger) bool { return t.kind == byNoun && t.rule.is(blame) && t.rule.charges() }) &&
			r.light(r.info[v].with, k, false) {
			return true
		}
	}
	return false
}

// behindBa reports that the noun hangs with ب on what someone is by the verb at v, which is no deed of his: «أصبحت على علم بهذه المناقشات».
func (f *frame) behindBa(v int) bool {
	r, k := f.r, f.at
	if k-1 > v && r.Words[k-1].Classes.Has(lexicon.Dem) {
		k--
	}
	return r.Words[k].Cut.Proclitics&normalize.Ba != 0 && r.info[v].finite&listControl == 0 && k-2 > v && r.parts[k-1] == nominal && r.parts[k-2] == prep
}

// ofPeople reports that the noun only tells which people stand behind the verb: «بعث الملك ببرقية بضحايا الانفجار».
func (f *frame) ofPeople() bool {
	p := f.phrase()
	return p != nil && p.head < f.at && f.r.Words[p.head].Is(one<<lexicon.Human)
}

// verbWithNoun gives the verb at v as the rules name it with the noun, its preposition included; false when the noun stands behind
// a preposition that no rule names with the verb.
func (f *frame) verbWithNoun(v int, behind bool) (symbol, bool) {
	r, lemma := f.r, f.goingWith(v)
	if behind {
		return lemma, true
	}
	if k := f.roundOf(); k > 0 {
		p := r.phraseOf(k)
		switch {
		case r.parts[k-1] == prep:
			lemma = f.goingBy(v, r.info[k-1].self)
			return lemma, lemma != 0
		case p == nil || p.head != k || p.clitic != 0: // «في أعقاب موجة من الاحتجاجات»
			return 0, false
		}
	} else if own := f.phrase(); r.behind(f.at, prep) && !r.info[f.at-1].pronominal &&
		(own == nil || r.phraseOf(f.at-1) != own) && !(f.rule.is(strike) && r.partitive(f.at)) { // «شارك في المحادثات»; but «وافق على هدنة»: not its object; «شن سلسلة من الغارات»
		lemma = f.goingBy(v, r.info[f.at-1].self)
		return lemma, lemma != 0
	} else if f.t.cut.Proclitics&normalize.Ba != 0 { // «تقوم بدعم المزارعين»
		if both := f.goingBy(v, prepBa); both != 0 {
			lemma = both
		}
	}
	return lemma, true
}

// roundOf gives the token of one of several or several of them, with an adjective or without, behind which the noun stands: «جولة جديدة من المحادثات», «سلسلة من
// اللقاءات»; or 0.
func (f *frame) roundOf() int {
	r, k := f.r, f.at-2
	if f.rule.is(strike|casualty) || k <= r.first || r.parts[k+1] != prep || r.info[k+1].self != prepFrom {
		return 0
	}
	if r.adjective(k) && !r.isForm(k, seldomSeries) {
		k--
	}
	if k <= r.first || r.parts[k] != nominal || !r.isForm(k, seldomSeries) {
		return 0
	}
	return k
}

// overMark gives the token behind a comma or colon at token k, or k.
func (r *reader) overMark(k int) int {
	if r.at(k, mark) && !r.isQuote(k) {
		k++
	}
	return k
}

// begun reports that the verb at v, which may tell of the deed alone («بدأت
// المحادثات»), has someone who begins it between itself and the noun: «بدأت إيران
// والقوى الكبرى مباحثات», «بدأ اليوم الوزير زيارة».
func (f *frame) begun(v int, behind bool) bool {
	r := f.r
	if behind || r.parts[f.at-1] == prep {
		return false
	}
	if k := r.overTimes(v + 1); f.at > k && r.startsActor(k) {
		return true
	}
	if f.t.cut.Enclitic != 0 || r.article(f.at) && r.info[v].finite&listHappen != 0 && !r.info[v].tense.Only(lexicon.Plural) { // but «العمال بدأوا الإضراب», «الجيش يواصل الهجوم»
		return false
	}
	for k := v + 1; k < f.at; k++ {
		if r.parts[k] == timeWord || r.parts[k] == adverb {
			continue
		}
		if e := r.parenthesis(k); e > k && e <= f.at && r.circumstantial(k+1) { // «الوزير سيجري، خلال الزيارة، مباحثات»
			k = e - 1
			continue
		}
		return false
	}
	s := r.subjectOf(v, actor) // «الوزير الذي يبدأ غدا زيارة»
	return len(s.phrases) > 0 && s.phrases[0].end <= v
}

// noSubjectOf reports that the noun is no subject of the verb at v, whose letters may be those of one that happens: a plural of things or an accusative behind a
// masculine, «زيارة يجري خلالها محادثات», «إنه سيجري غدا محادثات», or behind «إنها» and the like any: «إنها ستجري محادثات».
func (f *frame) noSubjectOf(v int) bool {
	r := f.r
	if !r.info[v].tense.Has(lexicon.Imperfect) || r.article(f.at) {
		return false
	}
	k := v + 1
	for k < f.at && (r.prepPronoun(k) || r.parts[k] == timeWord || r.parts[k] == adverb) {
		k++
	}
	if k < f.at {
		return false
	}
	return r.info[v].tense.Has(lexicon.Masculine) && (r.ends(f.at, endAt) || r.accusative(f.at)) ||
		r.behind(v, comp) && (pronounSex(r.Words[v-1].Cut.Enclitic)|suffixSex(r.Words[v-1].Text))&(lexicon.Feminine|lexicon.Plural) != 0
}

// goesWith reports a slot of the rule for the verb.
func (f *frame) goesWith(verb symbol) bool { return f.rule.withs.has(verb) }

// takesVerb reports that the noun goes with the verb at token v, whichever of several it is.
func (f *frame) takesVerb(v int) bool {
	return f.goesWith(f.r.info[v].with) || slices.ContainsFunc(f.r.info[v].withs, f.goesWith)
}

// goingWith gives the verb that token v is: of several the one that the noun goes with, «تلقى» of تلقى and of لقي.
func (f *frame) goingWith(v int) symbol {
	lemma := f.r.info[v].with
	for _, other := range f.r.info[v].withs {
		if !f.goesWith(lemma) && f.goesWith(other) {
			lemma = other
		}
	}
	return lemma
}

// goingBy gives the verb that token v is, with the preposition behind which the noun goes with it, «يدخل في» of دخل, not of أدخل; or 0.
func (f *frame) goingBy(v int, key symbol) symbol { return f.r.withBy(v, key, &f.rule.withs) }

// withBy gives the verb that token v is with the preposition, of several the first that the set has; or 0.
func (r *reader) withBy(v int, key symbol, set *symbolSet) symbol {
	if both := r.x.rules.withBefore(r.info[v].with, key); set.has(both) {
		return both
	}
	for _, verb := range r.info[v].withs {
		if both := r.x.rules.withBefore(verb, key); set.has(both) {
			return both
		}
	}
	return 0
}

// goesAs reports that the subject of the verb fills a role of its own, other than
// the one given: «تعرضت سفينة لهجوم» names the target.
func (f *frame) goesAs(verb, role symbol) bool {
	return f.goesWith(verb) && f.slotWhere(posWith, func(s *slot) bool { return !s.object && s.number != role && s.leads.has(verb) }) != nil
}

// discussed reports that the deed is only what is talked about, between the verb at token v and itself:
// «عقد الوزراء اجتماعا لبحث الهجمات».
func (f *frame) discussed(v int) bool {
	r := f.r
	for k := v + 1; k < f.at; k++ {
		if r.parts[k] == nominal && r.info[k].stem&listDiscuss != 0 && r.Words[k].Cut.Proclitics&normalize.La != 0 {
			return true
		}
	}
	return false
}

// underNoun reports that the noun at token i completes another one that a preposition has brought in: «عن قضية انفجار».
func (r *reader) underNoun(i int) bool {
	p := r.phraseOf(i)
	if p == nil {
		return false
	}
	return p.head < i && p.before == prep && p.clitic&normalize.Ba == 0 && !r.masdar(p.head)
}

// inComplement reports a noun with its pronoun that completes another noun: «أماكن احتجازهم».
func (f *frame) inComplement() bool {
	p := f.phrase()
	return f.t.cut.Enclitic != 0 && p != nil && p.head < f.at
}
