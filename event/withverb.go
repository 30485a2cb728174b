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
	f.under()
	v := f.governingVerb()
	if v >= 0 {
		v = f.overClause(v)
		f.doing(v) // «ألقت الشرطة القبض على متهم بقتل صديقه»: before the verb that leads in its own deed
		f.governed(v, false)
		f.controlled(v)
		f.made(v)
		if r.info[v].finite&listStage != 0 {
			f.staged(v)
		}
	}
	if v < 0 {
		f.setsAbout()
	}
	f.subjected()
	f.doing(max(v, r.first))
	f.intended()
	f.byMain()
	f.bySpeaking()
	f.suffering(max(v, r.first))
	f.borne()
	f.verbBehind()
}

// governingVerb gives the verb before the trigger that has it as object or subject, or -1.
func (f *frame) governingVerb() int {
	const reach = 30
	r := f.r
	if f.t.cut.Proclitics&(normalize.Ba|normalize.La) != 0 && f.at > r.first && (r.info[f.at-1].stem&listReason != 0 || f.preparedFor()) { // «علقت البلدية الأعلام ترحيبا بزيارة الأمير», «عقد اجتماعا تمهيدا لزيارته»
		return -1
	}
	for k := f.at - 1; k >= r.first && k >= f.at-reach; k-- {
		switch r.parts[k] {
		case verb:
			if !r.aux(k) || f.begun(k, false) || r.parts[f.at-1] == prep && f.goesWith(r.x.rules.withBefore(r.info[k].with, r.info[f.at-1].self)) {
				return k
			}
			if r.Words[k].Cut.Proclitics&normalize.Sa != 0 { // «لو فاز المنتخب ستكون مهمة الحزب صعبة في الانتخابات»
				return -1
			}
		case comp, rel, conj:
			return -1
		}
	}
	return -1
}

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
		}
	}
}

// verbFarther gives the verb that tells of the trigger, over the prepositional phrases that begin at token k, or -1: «الاجتماع في بغداد سيتناول».
func (f *frame) verbFarther(k int) int {
	r := f.r
	j := r.skip(f.pastComplement(k), true)
	passed := j > k
	switch n := j + 1; {
	case r.at(j, verb) && r.Words[j].Cut.Proclitics&(normalize.Wa|normalize.Fa) == 0 && (!r.describes(j) || r.info[j].object && f.doneBehind(j)): // «غارة بطائرة نفذها الجيش»
		return j
	case n < r.end && (passed && r.comma(j) || r.isQuote(j)) && r.at(n, verb) && r.plain(n) && r.info[n].object && f.doneBehind(n): // «هجوم على حاجز في كركوك، نفذه التنظيم», «"قصف عنيف" نفذه الجيش»
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

// answeredFor gives the verb behind و, and a comma, that tells who did the deed, by a pronoun that means the noun, where what else is told of it ends at
// token j: «هجوم على فندق، وتبنته الحركة»; or 0.
func (f *frame) answeredFor(j int) int {
	r := f.r
	if j < r.end && r.comma(j) {
		j++
	}
	if !f.rule.is(strike) || !r.at(j, verb) || r.Words[j].Cut.Proclitics != normalize.Wa || !r.info[j].object || !f.takesVerb(j) || f.strikes(f.goingWith(j)) {
		return 0
	}
	if pronounSex(r.Words[j].Cut.Enclitic) != r.sex(&phrase{first: f.at, head: f.at, end: f.end, mention: -1}) {
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
	if j < r.end && r.comma(j) {
		apart = true
		j++
	}
	if !r.at(j, verb) || !r.plain(j) || r.info[j].object || !f.strikes(f.goingWith(j)) || !r.agreesBefore(r.tenseAt(j), p) {
		return 0
	}
	if q := r.chunkBefore(j); !apart && q != nil && q.first > f.at && !q.is(isWeapon) && r.agreesBefore(r.tenseAt(j), q) { // «بعد قصف حركة استهدفت الجنود»
		return 0
	}
	if s := r.subjectOf(j, actor); len(s.phrases) > 0 && s.phrases[0].first > j {
		if k := r.skip(s.phrases[len(s.phrases)-1].end, true); r.at(k, nominal) && r.apart(k) { // «بعد قصف القرية، استهدف الجيش مواقع»
			return 0
		}
	}
	return j
}

// doneBehind reports that the verb at token v, behind a comma, tells who did it, by a pronoun that means the noun: «هجوم في كركوك، نفذه التنظيم».
func (f *frame) doneBehind(v int) bool {
	r := f.r
	sub := f.slotFor(posSubject)
	if sub == nil || f.has(sub.number) || r.article(f.at) || !f.rule.is(strike) || r.info[v].says ||
		pronounSex(r.Words[v].Cut.Enclitic) != r.sex(&phrase{first: f.at, head: f.at, end: f.end, mention: -1}) {
		return false
	}
	rd, ok := r.Words[v].Find(lexicon.VerbWord)
	return ok && (rd.Entry.Flag("light") || f.takesVerb(v))
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
	for i := 0; i < len(f.rule.slots) && !told; i++ {
		if s := &f.rule.slots[i]; s.pos == posWith && s.object && s.number == roleTopic {
			_, told = f.through(s, v, true)
		}
	}
	return told && r.agreesBefore(r.tenseAt(v), p)
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

// pastComplement gives the token behind the complement of the noun at token k, where a verb follows of which the noun is the subject: «غارات التحالف
// استهدفت …», «اجتماع اللجنة في عمان سيبحث …»; or k.
func (f *frame) pastComplement(k int) int {
	r, p := f.r, f.headed()
	if p == nil || r.phraseOf(k) != p || f.t.cut.Proclitics&^(normalize.Article|normalize.Wa) != 0 || p.before == prep || p.before == verb {
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
	for k := f.at - 2; k >= r.first && k > f.at-reach; k-- {
		switch r.parts[k] {
		case verb:
			if r.aux(k) && !(r.behind(k, comp) && (r.info[k-1].pronominal || r.hasPronoun(k-1))) { // whom «إنهم سيستمرون في» means is not sure
				f.controlled(k)
			}
			return
		case comp, conj, rel, mark:
			return
		}
	}
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

// strikes reports that the noun as the subject of the verb has its object for a role: «حملة طالت ناشطين».
func (f *frame) strikes(v symbol) bool {
	return f.slotWhere(posWith, func(s *slot) bool { return s.object && s.leads.has(v) }) != nil
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

// ownObject reports that the verb at v has a subject and behind it another deed of the same kind as its object.
func (f *frame) ownObject(v int) bool {
	r := f.r
	s := r.subjectOf(v, actor)
	if len(s.phrases) == 0 || s.phrases[0].first != v+1 {
		return false
	}
	k := r.skip(s.next, false)
	return r.at(k, nominal) && r.plain(k) && r.tells(k, f.rule.Type)
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
	if !ok {
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
	for i := range f.rule.slots {
		switch s := &f.rule.slots[i]; {
		case s.pos != posWith:
		case s.object:
			f.objectOfWith(s, v, lemma, behind)
		case s.leads.has(lemma):
			f.subjectOfWith(s, v, light, behind)
		}
	}
	if behind && (light || f.rule.is(death) && f.goesWith(lemma)) { // «عدد القتلى ارتفع إلى 25»
		f.reach(v + 1)
	}
	if sub := f.slotFor(posSubject); sub != nil && !f.has(sub.number) && !f.goesAs(lemma, sub.number) && f.subjectDoes(v, light, behind) {
		f.lightSubject(sub, v, behind)
	}
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
	return !f.ofPeople() && (light || r.aux(v) && !f.behindBa(v))
}

// doneWith reports that the deed at token at is the complement of another one before it, which does not bring it about: «قامت الشرطة بتفريق مظاهرة», not
// «قامت النقابة بتنظيم مظاهرة».
func (r *reader) doneWith(at int) bool {
	k := at - 1
	return k > r.first && r.parts[k] == nominal && r.outer[k] < 0 && r.masdar(k) && !r.article(k) && !r.hasPronoun(k) &&
		r.apart(at) && r.info[k].stem&(listPurpose|listOnset|listWilling) == 0 && !r.info[k].lists.has(rareVenture)
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
	if own := f.phrase(); r.behind(f.at, prep) && !r.info[f.at-1].pronominal &&
		(own == nil || r.phraseOf(f.at-1) != own) && !(f.rule.is(strike) && r.partitive(f.at)) { // «شارك في المحادثات»; but «وافق على هدنة»: not its object; «شن سلسلة من الغارات»
		if lemma = r.x.rules.withBefore(lemma, r.info[f.at-1].self); !f.goesWith(lemma) {
			return 0, false
		}
	} else if both := r.x.rules.withBefore(lemma, prepBa); both != 0 && f.t.cut.Proclitics&normalize.Ba != 0 && f.goesWith(both) { // «تقوم بدعم المزارعين»
		lemma = both
	}
	return lemma, true
}

// objectOfWith fills the role with the object of the verb at v, whose subject the noun is: «تطرق اللقاء إلى سبل التعاون».
func (f *frame) objectOfWith(s *slot, v int, lemma symbol, behind bool) {
	r, own := f.r, f.phrase()
	j := r.skip(v+1, true)
	if at, ok := f.through(s, v, behind); ok && (!behind || own == nil || r.agreesBefore(r.tenseAt(v), own)) { // «تطرق اللقاء إلى سبل …»; not «الاتفاق الذي أبرم بعد مفاوضات شاقة يهدف إلى …»
		if ps := r.list(at, s.class); len(ps) > 0 {
			f.fillAll(s, ps)
			f.reach(ps[len(ps)-1].end)
		}
		return
	}
	if !s.leads.has(lemma) || behind && r.atPrepPronoun(v+1) && r.triggersType(v, "injure") { // «هجوم أصيب خلاله عشرة»
		return
	}
	if e := r.Words[v].Cut.Enclitic; behind && r.info[v].object && s.is(paired) { // «القمة التي جمعته بنظيره», «لقاء جمعهما»
		if ps := r.pairFor(e, v, s.class); len(ps) > 0 {
			f.fillAll(s, ps)
		} else if p, ok := r.pronounFor(s, v, e, nil); ok && s.class.fits(&p) {
			f.fill(s, &p, false)
		}
		return
	}
	if !behind {
		if f.at < v || f.at > v+8 || f.rule.is(meeting) && own != nil && own.head < f.at && own.clitic&(normalize.Ba|normalize.La) != 0 { // «تشمل جولته زيارة إلى عمان لحضور القمة»
			return
		}
		j = r.skip(f.overComplement(), true)
	}
	if sub := f.slotFor(posSubject); behind && sub != nil && sub.is(paired) && r.atPrepPronoun(v+1) { // «لقاء بحث فيه الطرفان ملف المياه»
		if d := r.subjectOf(v, sub.class); len(d.phrases) > 0 && d.phrases[0].first > v {
			if j = r.skip(d.next, true); !f.has(sub.number) {
				f.fillAll(sub, d.phrases)
			}
		}
	}
	if s.class == timeClass {
		for j = v + 1; r.at(j, adverb); j++ {
		}
		if r.at(j, timeWord) && r.outer[j] >= 0 {
			m := &r.Mentions[r.outer[j]]
			f.fillSpan(s, m.Start, m.End, r.outer[j])
			f.reach(m.Last)
		}
		return
	}
	if ps := r.list(j, s.class); len(ps) > 0 && j > f.at && !(f.rule.is(strike) && r.aim(&ps[0]) && !r.Words[ps[0].head].Feature.Has(lexicon.Plural)) &&
		ps[0].clitic&(normalize.Ba|normalize.La|normalize.Wa) == 0 {
		f.fillAll(s, ps)
		f.reach(ps[len(ps)-1].end)
		if behind {
			f.joins(v)
		}
		f.envoys(s, &ps[len(ps)-1])
	}
}

// subjectOfWith fills the role with the subject of the verb at v, whose object the noun is: «تعرضت سفينة لهجوم».
func (f *frame) subjectOfWith(s *slot, v int, light, behind bool) {
	r := f.r
	if !behind && s.class == anyThing && f.has(s.number) { // «وقع الهجوم في قرية تحت سيطرة الجيش»: the village
		return
	}
	if !behind && s.is(paired) && !light && r.parts[f.at-1] != prep {
		if _, polarity := r.verbModality(v); polarity == Negative { // «لم يحضر الوزير الاجتماع»
			return
		}
	}
	ps := f.doersOfWith(s, v, behind)
	if behind && light {
		f.insteadOf(s, v, ps)
	}
	for k := range ps {
		if p := &ps[k]; p.first > f.at || p.end <= f.at {
			f.fill(s, p, false)
			if behind {
				f.reach(p.end)
				f.joins(v)
			} else if f.light < 0 && light { // «نفذ الجيش، مساء الأحد، عملية»
				f.light = v
			}
		}
	}
}

// doersOfWith gives the subject of the verb at v, whose object the noun is, as the slot wants it: in the clause, behind the noun, or carried over to it.
func (f *frame) doersOfWith(s *slot, v int, behind bool) []phrase {
	r := f.r
	sub := r.subjectOf(v, s.class)
	if behind && len(sub.phrases) > 0 && sub.phrases[0].first <= f.at && f.at < sub.phrases[0].end { // «هجوم تعرض له الجيش»
		sub.phrases = r.list(r.skip(v+1, true), s.class)
	}
	if len(sub.phrases) == 0 && !behind { // «حضر اللقاء وزير الداخلية»
		sub.phrases = f.attending(s, v)
	}
	if len(sub.phrases) == 0 && !behind && (sub.pronoun || f.suffered > 0 && r.info[v].tense.Only(lexicon.Plural)) { // «قال إنه تعرض للضرب», «وتعرضوا للضرب»
		sub.phrases = f.carried(s, &sub, v)
	}
	if len(sub.phrases) == 0 && !behind && s.role[0] == '_' {
		switch k := v - 1; {
		case s.class >= firstList:
			sub.phrases = f.conditionBefore(s, v)
		case s.class == anyThing && k > r.first && r.parts[k] == rel && r.info[k].form&formFromWhat != 0 && !r.hasPronoun(f.at): // «انقلبت سيارة، مما أدى إلى وفاة شخص»: what was told brought it about
			p := r.words(k, v)
			sub.phrases = r.scratch.one(&p)
		}
	}
	return sub.phrases
}

// conditionBefore gives what a condition wants as the subject of the verb at v, which goes on from the clause that tells of it: «وقع حادث سير أمس
// وأسفر عن وفاة رجل».
func (f *frame) conditionBefore(s *slot, v int) []phrase {
	const reach = 20
	r := f.r
	for k := v - 1; k > r.first && k >= v-reach && r.parts[k] != comp; k-- {
		if p := r.phraseOf(k); p != nil && p.head == k && s.class.fits(p) {
			return r.scratch.one(p)
		}
	}
	return nil
}

// insteadOf takes back who else was found to do the deed, where the clause about it names the one: «فرض الاتحاد عقوبات عشية زيارة يجريها الوزير».
func (f *frame) insteadOf(s *slot, v int, ps []phrase) {
	if !f.r.info[v].object || s.is(paired) || len(ps) == 0 || ps[0].first < v || !f.has(s.number) {
		return
	}
	for i := range f.fillers {
		if a := &f.fillers[i]; a.role == s.number && a.start > f.trigger.Start {
			return
		}
	}
	f.drop(s.number)
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

// lightSubject fills the role of who does it with the subject of the light verb at v.
func (f *frame) lightSubject(sub *slot, v int, behind bool) {
	r, s := f.r, f.subjectFor(sub, v)
	if len(s.phrases) == 0 && !behind {
		if s.relative && s.antecedent != nil && r.atPrepPronoun(v+1) && r.masdar(s.antecedent.head) { // «زيارة يجري خلالها محادثات»
			s = subject{next: s.next}
		}
		s.phrases = f.carried(sub, &s, v)
	} else if len(s.phrases) == 0 && r.info[v].object && f.rule.is(meeting) { // «قال الوزير في مؤتمر صحفي عقده …»
		s.phrases = f.gatherer(sub, v)
	}
	if behind {
		f.insteadOf(sub, v, s.phrases)
	}
	for k := range s.phrases {
		if p := &s.phrases[k]; p.first > f.at || p.end <= f.at {
			f.fill(sub, p, false)
			f.light = v
			if behind {
				f.reach(p.end)
				f.joins(v)
			}
		}
	}
	f.subject = s.phrases
}

// gatherer gives who held the meeting that the verb at token v behind it tells of: who the clause around it tells of, or who speaks in it.
func (f *frame) gatherer(sub *slot, v int) []phrase {
	r := f.r
	ps := r.mainSubject(f.at, sub.class)
	for k := f.at - 1; k >= r.first && len(ps) == 0; k-- {
		if r.parts[k] == verb && r.info[k].says { // «وأضاف خلال مؤتمر صحفي عقده …»
			ps = r.state.speaker
			break
		}
	}
	const reach = 25
	for k := v + 1; k < r.end && k < v+reach && len(ps) == 0; k++ {
		if r.parts[k] == verb && r.info[k].says { // «وفي مؤتمر صحفي عقده أمس، قال الوزير …»
			ps = r.subjectOf(k, sub.class).phrases
			break
		}
	}
	if len(ps) != 1 || ps[0].is(isMedium) || !sub.class.fits(&ps[0]) || !r.info[v].tense.Has(r.sex(&ps[0])) {
		return nil
	}
	return ps
}

// subjectFor gives the subject of the verb at v for the role of the slot, by the first of the role's classes that finds one.
func (f *frame) subjectFor(sub *slot, v int) subject {
	s := f.r.subjectOf(v, sub.class)
	for other := f.slotAfter(sub); len(s.phrases) == 0 && other != nil && other.number == sub.number; other = f.slotAfter(other) {
		s = f.r.subjectOf(v, other.class)
	}
	return s
}

// joins keeps a verb at token v behind the noun that triggers an event of the same type as a half of this one: «غارات استهدفت بلدة» is
// one attack, «حصار فرضته السلطات» one siege.
func (f *frame) joins(v int) {
	if r := f.r; r.triggersType(v, f.rule.Type) {
		f.halves[len(f.halves)-1] = Span{Start: int(r.Tokens[v].Start), End: int(r.Tokens[v].End)}
	}
}

// through gives the token behind the preposition with which the verb at v goes on, when the slot
// asks for both: «تطرق اللقاء إلى سبل التعاون», «لقاء تطرق إلى سبل التعاون».
func (f *frame) through(s *slot, v int, behind bool) (int, bool) {
	r, k := f.r, v+1
	if !behind {
		if f.at < v || f.at > v+4 || r.parts[f.at-1] == prep {
			return 0, false
		}
		k = f.overComplement()
	}
	if k = r.skip(k, false); k >= r.end {
		return 0, false
	}
	key, at, ok := r.preposition(k)
	if !ok || at >= r.end {
		return 0, false
	}
	for _, verb := range r.info[v].withs {
		if both := r.x.rules.withBefore(verb, key); both != 0 && s.leads.has(both) {
			return at, true
		}
	}
	both := r.x.rules.withBefore(r.info[v].with, key)
	return at, both != 0 && s.leads.has(both)
}

// attending gives who stands behind the verb at v and the definite noun, its object, and does what
// the verb says: «حضر اللقاء وزير الداخلية».
func (f *frame) attending(s *slot, v int) []phrase {
	r := f.r
	from := r.skip(v+1, false)
	his := from+1 == f.at && r.parts[from] == prep && (f.t.cut.Enclitic != 0 || r.at(f.end, nominal) && !r.article(f.at)) // «كان في استقباله في المطار المحافظ», «كان في استقبال الوزير لدى وصوله المحافظ»
	if from+1 == f.at && r.Words[from].Classes.Has(lexicon.Dem) {
		from++ // «حضر هذا اللقاء الوزير»
	}
	if (from != f.at || !r.article(f.at)) && !his || len(f.t.rest) > 0 || f.after >= r.end {
		return nil
	}
	k := f.after
	if his && f.t.cut.Enclitic == 0 {
		if ps := r.list(f.end, s.class); len(ps) > 0 {
			k = max(k, ps[len(ps)-1].end)
		}
	}
	if j := r.overSide(k); j > k {
		k = j
	} else if j := r.overPrep(r.overTimes(k)); j > k && j+1 < r.end && r.comma(j) && f.rule.is(meeting) && r.parts[j+1] == nominal && r.startsActor(j+1) { // «كان في استقباله في المطار، الملك فلان، حيث»
		k = j
	} else {
		k = r.skip(k, his || f.rule.is(meeting))
	}
	if r.at(k, mark) {
		k++
	}
	if k >= r.end || r.parts[k] != nominal {
		return nil
	}
	ps := r.list(k, s.class)
	if len(ps) == 0 || !ps[0].apart() || !r.agrees(r.info[v].tense, &ps[0]) {
		return nil
	}
	return r.withOtherSide(ps, s.class)
}

// overSide gives the token behind «عن الجانب المصري», «من الجانب المصري» at token k, or k.
func (r *reader) overSide(k int) int {
	if k+1 >= r.end || r.parts[k] != prep || r.info[k].prep != prepFrom && r.info[k].prep != prepAbout || !r.isForm(k+1, seldomSided) {
		return k
	}
	return r.overPrep(k)
}

// withOtherSide gives those of one side with those of the other: «من الجانب المصري وزير النقل، ومن الجانب الأردني: السفير».
func (r *reader) withOtherSide(ps []phrase, c class) []phrase {
	k := ps[len(ps)-1].end
	if k < r.end && r.comma(k) {
		k++
	}
	j := r.overSide(k)
	if j == k || !r.hasAnd(k) {
		return ps
	}
	return append(ps[:len(ps):len(ps)], r.list(r.overMark(j), c)...)
}

// overMark gives the token behind a comma or colon at token k, or k.
func (r *reader) overMark(k int) int {
	if r.at(k, mark) && !r.isQuote(k) {
		k++
	}
	return k
}

// envoys takes those for whom people come as well: «ضم مسؤولين من العراق والأردن».
func (f *frame) envoys(s *slot, p *phrase) {
	r := f.r
	if s.class != actor || !p.plural(r) || !p.is(isPerson) || p.end >= r.end || r.parts[p.end] != prep {
		return
	}
	if key, at, ok := r.preposition(p.end); ok && (key == prepFrom || key == prepAbout) {
		ps := r.list(at, stateClass)
		if len(ps) > 0 {
			f.envoy = p.end
		}
		for k := range ps {
			f.fill(s, &ps[k], false)
			f.reach(ps[k].end)
		}
	}
}

// reach has the phrases of the trigger go on behind token i.
func (f *frame) reach(i int) { f.beyond = max(f.beyond, i) }

// begun reports that the verb at v, which may tell of the deed alone («بدأت
// المحادثات»), has someone who begins it between itself and the noun: «بدأت إيران
// والقوى الكبرى مباحثات».
func (f *frame) begun(v int, behind bool) bool {
	r := f.r
	if behind || r.parts[f.at-1] == prep {
		return false
	}
	if f.at > v+1 && r.startsActor(v+1) {
		return true
	}
	if r.article(f.at) || f.t.cut.Enclitic != 0 {
		return false
	}
	for k := v + 1; k < f.at; k++ {
		if r.parts[k] != timeWord && r.parts[k] != adverb {
			return false
		}
	}
	s := r.subjectOf(v, actor) // «الوزير الذي يبدأ غدا زيارة»
	return len(s.phrases) > 0 && s.phrases[0].end <= v
}

// noSubjectOf reports that the noun, a plural of things, is no subject of the masculine verb at v, whose letters may be those of one that happens: «زيارة يجري
// خلالها محادثات».
func (f *frame) noSubjectOf(v int) bool {
	r := f.r
	return f.at == v+2 && r.prepPronoun(v+1) && r.info[v].tense.Has(lexicon.Imperfect|lexicon.Masculine) && !r.article(f.at) && r.ends(f.at, endAt)
}

// goesWith reports a slot of the rule for the verb.
func (f *frame) goesWith(verb symbol) bool {
	return f.slotWhere(posWith, func(s *slot) bool { return s.leads.has(verb) }) != nil
}

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

// goesAs reports that the subject of the verb fills a role of its own, other than
// the one given: «تعرضت سفينة لهجوم» names the target.
func (f *frame) goesAs(verb, role symbol) bool {
	return f.slotWhere(posWith, func(s *slot) bool { return !s.object && s.number != role && s.leads.has(verb) }) != nil
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

// describes reports that the verb at token v tells of the indefinite noun before it,
// which a preposition has brought in: «إثر مباحثات جرت في بغداد».
func (r *reader) describes(v int) bool {
	p := r.phraseOf(v - 1)
	return p != nil && !p.definite && p.before == prep
}

// staged fills the place with the subject of the verb at token v, whose object the noun is.
func (f *frame) staged(v int) {
	r, own := f.r, f.headed()
	if own == nil || own.before == prep || f.has(rolePlace) {
		return
	}
	if c := r.chunkOf[f.at]; c > 0 && r.chunks[c-1].end == r.chunks[c].first && r.chunks[c-1].before == prep && r.chunks[c-1].is(isDeed) { // «شهدت مصر عنفا بعد إعلان الجيش عزل الرئيس»
		return
	}
	s := r.subjectOf(v, place)
	for i := range s.phrases {
		if p := &s.phrases[i]; !s.inherited && p.is(isPlace) && (p.end <= f.at || p.first > f.at) {
			f.fill(&placeSlot, p, false)
		}
	}
}
