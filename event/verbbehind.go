package event

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// The verb behind a noun that tells of it: its own clause goes on, «القمة ستعقد», or a clause describes it, «هجوم نفذه الجيش».

// verbBehind reads the verb behind the trigger that has it as its subject, or stands in a clause of it.
func (f *frame) verbBehind() {
	r, k := f.r, f.after
	for k < r.end && (r.parts[k] == particle || r.parts[k] == adverb || r.parts[k] == timeWord || r.parts[k] == mark && f.moreBehind(k)) {
		k++
	}
	if r.at(k, rel) {
		k++
	}
	k = r.overModal(f.relativeOver(k))
	if k < r.end && r.aux(k) && r.plain(k) && r.at(k+1, verb) { // «هجوم كان يستهدف قاعدة»
		k++
	}
	if !r.at(k, verb) || r.Words[k].Cut.Proclitics&(normalize.Wa|normalize.Fa) != 0 {
		if k < r.end {
			if v := f.verbFarther(k); v >= 0 {
				f.governed(v, true)
			}
		}
		return
	}
	if p := f.phrase(); r.parts[k-1] != rel && p != nil && p.before == prep && p.definite && !r.info[k].object && f.ownObject(k) { // «في أعقاب هذا الهجوم شنت السلطات حملة»
		return
	}
	f.governed(k, true)
	if r.parts[k-1] == rel {
		f.alsoTold(k)
	}
	if f.beyond <= k && f.rule.is(strike) && r.info[k].finite&listHappen != 0 { // «الضربات التي وقعت فجر الخميس»
		f.beyond = k + 1
	}
	if f.beyond > k { // «غارات نفذها الطيران، اليوم، استهدفت بلدات»
		if j := r.skip(f.beyond, true); r.at(j, verb) && f.isAnother(j) {
			f.governed(j, true)
			return
		}
	}
	if v := f.struckPast(k); v > 0 {
		f.governed(v, true)
	}
}

// struckPast gives the verb that tells what the blow struck behind the clause about it whose verb, with a pronoun, stands at token k: «هجوم تبناه مسلحون
// استهدف ثكنة», «غارة نسبتها السلطات إلى متمردين استهدفت سوقا»; or 0.
func (f *frame) struckPast(k int) int {
	const far = 10
	r := f.r
	if !f.rule.is(strike) || !r.info[k].object {
		return 0
	}
	for j := k + 1; j < min(r.end, k+far); j++ {
		switch r.parts[j] {
		case verb:
			return f.struckBehind(j)
		case nominal, prep, timeWord, adverb:
		default:
			return 0
		}
	}
	return 0
}

// verbFarther gives the verb that tells of the trigger, over the prepositional phrases that begin at token k, or -1: «الاجتماع في بغداد سيتناول».
func (f *frame) verbFarther(k int) int {
	r := f.r
	past := f.pastComplement(k)
	if past > k && f.laidBy(k, past) {
		return past
	}
	if v := r.overMark(past); f.laidTo(v) { // «هجوم، نسب إلى مسلحين، أسفر عن قتلى»
		return v
	}
	j := r.skip(past, true)
	passed := j > k
	switch n := j + 1; {
	case r.at(j, verb) && r.Words[j].Cut.Proclitics&(normalize.Wa|normalize.Fa) == 0 && (!r.describes(j) || r.info[j].object && f.doneBehind(j)): // «غارة بطائرة نفذها الجيش»
		return j
	case n < r.end && (passed && r.comma(j) || r.isQuote(j)) && r.at(n, verb) && r.plain(n) && r.info[n].object && f.doneBehind(n): // «هجوم على حاجز في كركوك، نفذه التنظيم», «"قصف عنيف" نفذه الجيش»
		return n
	case f.laidTo(j):
		return j
	case n < r.end && r.comma(j) && f.laidTo(n): // «هجوم على حافلة، نسب إلى مسلحين»
		return n
	case passed && n < r.end && r.comma(j) && r.at(n, verb) && r.plain(n) && f.tellsTopic(n): // «اتصالا هاتفيا مع نظيره، تناول ملف الحدود»
		return n
	}
	if v := f.struckBehind(j); v > 0 {
		return v
	}
	if v := f.answeredFor(j); v > 0 {
		return v
	}
	return -1
}

// laidTo reports that the verb at token v tells by its preposition who did the deed: «نسب إلى مسلحين», «نسبته الشرطة إلى مسلحين».
func (f *frame) laidTo(v int) bool {
	r, p, sub := f.r, f.headed(), f.slotFor(posSubject)
	if p == nil || sub == nil || f.has(sub.number) || !f.rule.is(harm) || !r.at(v, verb) || !r.plain(v) {
		return false
	}
	if r.info[v].object && pronounSex(r.Words[v].Cut.Enclitic) != r.sex(p) || !r.info[v].object && !r.agreesBefore(r.tenseAt(v), p) {
		return false
	}
	return f.slotWhere(posWith, func(s *slot) bool {
		_, by := f.through(s, v, true)
		return by && s.object && s.number == sub.number
	}) != nil
}

// answeredFor gives the verb behind و, and a comma, that tells who did the deed, by a pronoun that means the noun, where what else is told of it ends at
// token j: «هجوم على فندق، وتبنته الحركة»; or 0.
func (f *frame) answeredFor(j int) int {
	r := f.r
	if r.atComma(j) {
		j++
	}
	if !f.rule.is(strike) || !r.at(j, verb) || r.Words[j].Cut.Proclitics != normalize.Wa || !r.info[j].object || !f.takesVerb(j) || f.strikes(f.goingWith(j)) {
		return 0
	}
	return j
}

// alsoStrikes reports that the verb at token v goes on with و to tell what the blow struck.
func (f *frame) alsoStrikes(v int) bool {
	r, p := f.r, f.headed()
	if !f.rule.is(strike) || p == nil || !f.strikes(f.goingWith(v)) || !r.agreesBefore(r.tenseAt(v), p) {
		return false
	}
	s := r.subjectOf(v, actor)
	return len(s.phrases) == 0 || s.phrases[0].first < v
}

// struckBehind gives the verb that tells what the blow struck, behind what else is told of it, which ends at token j, and a comma or quotation
// marks: «هجوم بسيارة ملغومة استهدف دورية», «غارات لطيران التحالف، استهدفت مواقع», «قصف "عنيف" استهدف القرية»; or 0.
func (f *frame) struckBehind(j int) int {
	const quoted = 4
	r, p := f.r, f.headed()
	if !f.rule.is(strike) || p == nil {
		return 0
	}
	apart := false
	if j < r.end && r.isQuote(j) {
		k := j + 1
		for k < r.end && k <= j+quoted && r.parts[k] == nominal {
			k++
		}
		if k > j+1 && k < r.end && r.isQuote(k) {
			j = k
		}
		j++
	}
	if r.atComma(j) {
		apart = true
		j++
	}
	if !r.at(j, verb) || !r.plain(j) || r.info[j].object || !f.strikes(f.goingWith(j)) || !r.agreesBefore(r.tenseAt(j), p) {
		return 0
	}
	if q := r.chunkBefore(j); !apart && q != nil && q.first > f.at && !q.is(isWeapon) && r.mayTellOf(j, q) { // «بعد قصف حركة استهدفت الجنود»
		return 0
	}
	if s := r.subjectOf(j, actor); len(s.phrases) > 0 && s.phrases[0].first > j {
		if k := r.skip(s.phrases[len(s.phrases)-1].end, true); r.at(k, nominal) && r.apart(k) { // «بعد قصف القرية، استهدف الجيش مواقع»
			return 0
		}
	}
	return j
}

// mayTellOf reports that the verb at token v agrees with the phrase before it, of whom, if several people, it must be a plural: not «هجوم نسب إلى مسلحين استهدف ثكنة».
func (r *reader) mayTellOf(v int, q *phrase) bool {
	t := r.tenseAt(v)
	if q.plural(r) && q.is(isPerson) && !q.is(isBody) && !t.Has(lexicon.Plural) {
		return false
	}
	return r.agreesBefore(t, q)
}

// laidBy reports that the verb at token v tells who laid the weapon, the noun's complement at token k: «انفجار عبوة زرعها مسلحون».
func (f *frame) laidBy(k, v int) bool {
	r, sub := f.r, f.slotFor(posSubject)
	if sub == nil || f.has(sub.number) || !f.rule.is(strike) || !r.at(v, verb) || !r.info[v].object || !f.takesVerb(v) {
		return false
	}
	p, ok := r.np(k)
	return ok && p.end == v && p.is(isWeapon) && pronounSex(r.Words[v].Cut.Enclitic) == r.sex(p)
}

// doneBehind reports that the verb at token v, behind a comma, tells who did it, by a pronoun that means the noun: «هجوم في كركوك، نفذه التنظيم».
func (f *frame) doneBehind(v int) bool {
	r := f.r
	sub := f.slotFor(posSubject)
	his := pronounSex(r.Words[v].Cut.Enclitic)
	if sub == nil || f.has(sub.number) || r.article(f.at) || !f.rule.is(strike|meeting) || r.info[v].says ||
		his != r.sex(&phrase{first: f.at, head: f.at, end: f.end, mention: -1}) {
		return false
	}
	if q := r.phraseOf(v - 1); f.rule.is(meeting) && q != nil && q.end == v && q != f.phrase() && !q.definite && r.sex(q) == his { // «مشاورات بشأن مقترحات قدمها دبلوماسيون»
		return false
	}
	return f.lentBy(v)
}

// relativeOver gives the verb of the relative clause behind the complement at token k, where it describes the noun and not the
// complement: «محادثات السلام التي تهدف إلى …»; or k.
func (f *frame) relativeOver(k int) int {
	r, p := f.r, f.headed()
	if p == nil || k <= f.at || r.phraseOf(k) != p {
		return k
	}
	j := p.end
	if j+1 >= r.end || r.parts[j] != rel || r.parts[j+1] != verb || !p.definite || !f.takesVerb(j+1) && !f.goesOnBy(j+1) {
		return k
	}
	if her := r.info[j].core&coreWhoFem != 0; !her && r.info[j].core&coreWho == 0 || her != (r.sex(p) == lexicon.Feminine) {
		return k
	}
	if q, ok := r.np(k); !ok || q.is(isActor|isPlace) || r.sex(q) == r.sex(p) {
		return k
	}
	return j + 1
}

// goesOnBy reports that the verb at token v goes with the noun by the preposition behind it: «تهدف إلى».
func (f *frame) goesOnBy(v int) bool {
	return f.slotWhere(posWith, func(s *slot) bool {
		if !s.object {
			return false
		}
		_, ok := f.through(s, v, true)
		return ok
	}) != nil
}

// tellsTopic reports that the verb at token v, behind a comma, tells what the indefinite noun of a talk was about: «، تناول ملف الحدود», «، بحث خلاله الأزمة».
func (f *frame) tellsTopic(v int) bool {
	return !f.r.article(f.at) && !f.r.hasPronoun(f.at) && f.isTopicVerb(v)
}

// isTopicVerb reports that the verb at token v, which agrees with the noun, tells what it was about: «ستتناول الأزمة», «تركز على الحدود».
func (f *frame) isTopicVerb(v int) bool {
	r, p := f.r, f.phrase()
	if p == nil || r.info[v].object || r.info[v].tense.Only(lexicon.Plural|lexicon.Dual) || !r.info[v].tense.Has(lexicon.Third) {
		return false
	}
	told := f.rule.objectWith(r.info[v].with, roleTopic) != nil
	for s := f.slotFor(posWith); s != nil && !told; s = s.next {
		if s.object && s.number == roleTopic {
			_, told = f.through(s, v, true)
		}
	}
	return told && r.agreesBefore(r.tenseAt(v), p)
}

// pastComplement gives the token behind the complement of the noun at token k, where a verb follows of which the noun is the subject: «غارات التحالف
// استهدفت …», «اجتماع اللجنة في عمان سيبحث …»; or k.
func (f *frame) pastComplement(k int) int {
	r, p := f.r, f.headed()
	if p == nil || r.phraseOf(k) != p {
		return k
	}
	if v := p.end; r.at(v, verb) && r.info[v].object && r.plain(v) && !p.definite && v > f.end {
		meant := pronounSex(r.Words[v].Cut.Enclitic) == r.sex(p)
		if f.rule.is(strike) && f.takesVerb(v) || f.rule.is(meeting) && meant && f.lentBy(v) { // «بانفجار لغم زرعه مسلحون», «خلال اجتماع عمل عقده الوزير»
			return v
		}
	}
	if f.t.cut.Proclitics&^(normalize.Article|normalize.Wa) != 0 || p.before == prep || p.before == verb {
		return k
	}
	j := r.skip(p.end, true)
	if !r.at(j, verb) || !r.info[j].object && !r.agreesBefore(r.tenseAt(j), p) && !(p.end == j && r.atPrepPronoun(j+1)) { // «مظاهرة حاشدة شارك فيها الآلاف»
		return k
	}
	if r.info[j].object { // «عملية التفاف نفذتها وحدات», «إسقاط طائرة أطلقها مسلحون»
		his := pronounSex(r.Words[j].Cut.Enclitic)
		if q, ok := r.np(k); his != r.sex(p) || ok && !q.definite && r.sex(q) == his {
			return k
		}
	}
	return p.end
}

// overModal gives the verb behind «المقرر أن», «من المنتظر أن», «يتوقع أن» at token i, or i: «القمة التي من المقرر أن تستضيفها
// الجزائر».
func (r *reader) overModal(i int) int {
	k := i
	if r.at(k, comp) && r.info[k-1].stem&listComing != 0 { // «القمة المقرر أن …»: read as its adjective
		k--
	}
	if r.at(k, prep) && r.info[k].self == prepFrom {
		k++
	}
	if k+2 < r.end && r.parts[k+1] == comp && r.parts[k+2] == verb &&
		(r.info[k].stem&listComing != 0 || r.parts[k] == verb && r.info[k].finite&listFuture != 0) {
		return k + 2
	}
	return i
}

// alsoTold reads a second relative clause behind the one whose verb stands at token v: «الحملة التي بدأت أمس والتي
// طالت ناشطين»; or the main verb, that tells what it was about: «الاجتماع الذي حضره وزراء سيركز على …».
func (f *frame) alsoTold(v int) {
	r := f.r
	for k := v + 1; k+1 < r.end && k < v+12; k++ {
		switch r.parts[k] {
		case rel:
			if r.hasAnd(k) && r.parts[k+1] == verb && f.takesVerb(k+1) {
				f.governed(k+1, true)
			}
			return
		case verb:
			if !r.hasAnd(k) && f.isTopicVerb(k) {
				f.governed(k, true)
			}
			return
		case comp, conj:
			return
		}
	}
}

// moreBehind reports that behind the mark at token k a clause tells more of the noun: «الحملة، التي طالت …», «حملة واسعة، طالت …».
func (f *frame) moreBehind(k int) bool {
	r := f.r
	return r.at(k+1, rel) || r.at(k+1, verb) && k == f.after && r.comma(k) && f.strikes(f.goingWith(k+1))
}

// isAnother reports that the verb at token j, behind one that the noun goes with, is another of those: «غارات نفذها الطيران، اليوم، استهدفت بلدات», «هجوم استهدف
// موكبا وتبنته الحركة», «ضربات وقعت أمس واستهدفت مواقع».
func (f *frame) isAnother(j int) bool {
	r := f.r
	joined := r.Words[j].Cut.Proclitics == normalize.Wa && (r.hasPronoun(j) || f.alsoStrikes(j))
	return (joined || r.plain(j)) && f.takesVerb(j)
}

// ownObject reports that the verb at v has a subject and behind it another deed of the same kind as its object; or, beside a meeting, what is talked of,
// «خلال اللقاء، بحث الجانبان سبل التعاون».
func (f *frame) ownObject(v int) bool {
	r := f.r
	s := r.subjectOf(v, actor)
	if len(s.phrases) == 0 || s.phrases[0].first != v+1 {
		return false
	}
	k := r.skip(s.next, false)
	return r.at(k, nominal) && r.plain(k) && (f.rule.is(meeting) || r.tells(k, f.rule.Type))
}

// describes reports that the verb at token v tells of the indefinite noun before it,
// which a preposition has brought in: «إثر مباحثات جرت في بغداد».
func (r *reader) describes(v int) bool {
	p := r.phraseOf(v - 1)
	return p != nil && !p.definite && p.before == prep
}
