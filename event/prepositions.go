package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// ofWordBefore reports a preposition at token k that hangs on the word before it and no trigger:
// «خلفا لفلان», «الحدود مع كينيا», «مناطق حدودية بين كينيا وأوغندا», «ردا على القصف», «بعد أيام من استقالته».
func (f *frame) ofWordBefore(key symbol, k int) bool {
	r := f.r
	if k <= f.end || k == r.first {
		return false
	}
	w := r.info[k-1]
	switch {
	case r.onGrounds(k): // «احتجاجا على اعتقاله على خلفية …»
		return f.rule.is(rally) && f.has(roleTopic)
	case key == prepLa:
		return w.core&coreSuccessor != 0 || r.parts[k-1] == adverb && k-2 > f.at && r.info[k-2].stem&listTakesTo != 0 // «مشابهة تماما ل»
	case key == prepOn:
		return w.core&coreReply != 0 || w.stem&listTakesOn != 0 && r.article(k-1) && (k-1 > f.end || f.rule.is(speech)) // «الحائزة على جائزة»
	case key == prepWith && f.rule.is(meeting) && r.parts[k-1] == nominal && r.Words[k-1].Cut.Proclitics&normalize.Ba != 0 && r.masdar(k-1): // «وبالتنسيق مع الجيش»
		return true
	case key == prepFrom && (r.partOfPlace(k) || (w.core&coreEach != 0 || w.stem&listNear != 0 && r.chunkOf[k-1] != r.chunkOf[f.at]) && r.parts[k] == prep): // «كل من الوزير والسفير», «المقربون من الرئيس»
		return true
	case key == prepFrom:
		if q := r.Words[k-1]; r.parts[k-1] == nominal && r.outer[k-1] < 0 && q.Cut.Proclitics == normalize.Ba && q.Feature.Has(lexicon.Masdar) { // «بمساندة من إريتريا»
			return true
		}
		m := r.outer[k-1]
		if r.parts[k-1] != timeWord || m < 0 {
			return false
		}
		return r.info[r.Mentions[m].First].core&coreBefore != 0
	}
	return (r.info[k].self == prepWith || key == prepBetween && r.parts[k] == prep && !(r.Words[k-1].Is(describing) && r.chunkOf[k-1] == r.chunkOf[f.at])) &&
		w.stem&listSite != 0 && r.parts[k-1] == nominal
}

// partOfPlace reports that «من» at token k tells of what the indefinite places before it are a part: «مناطق واسعة من
// العراق».
func (r *reader) partOfPlace(k int) bool {
	p := r.phraseOf(k - 1)
	if p == nil || k+1 >= r.end {
		return false
	}
	h := p.head
	for h+1 < p.end && !r.Words[h].Is(placeHeads) && r.Words[h].Is(quantifiers|determiners) {
		h++
	}
	w := r.Words[h]
	return !p.definite && p.mention < 0 && (w.Is(placeHeads) && w.Feature.Only(lexicon.Plural) || r.info[h].stem&listSite != 0) && r.outer[k+1] >= 0
}

// town reports a phrase that is the name of a place which does not act.
func (r *reader) town(p *phrase) bool {
	m := r.outer[p.head]
	if m < 0 && p.head+1 < p.end && r.Words[p.head].Is(placeHeads) { // «بمحافظة الديوانية»
		m = r.outer[p.head+1]
	}
	return p.is(isPlace) && m >= 0 && (!p.is(isState) || r.Mentions[m].Type == entity.GPE && r.Mentions[m].Last == p.end && r.Mentions[m].Subtype != "country")
}

// ownRoom reports a phrase that tells in whose rooms something happens: «بمكتبه».
func (r *reader) ownRoom(p *phrase) bool {
	return r.hasPronoun(p.head) && r.info[p.head].stem&listInside != 0
}

// victimsCounted reports that the people whom the trigger has for its victims stand directly before «من» at token k, so that
// what follows is only what they are of: «مقتل 23 شخصا من القوات», not «مقتل العشرات من المدنيين».
func (f *frame) victimsCounted(k int) bool {
	r := f.r
	for i := range f.fillers {
		a := &f.fillers[i]
		if a.role != roleVictim || a.stop != int(r.Tokens[k-1].End) {
			continue
		}
		for j := k - 1; j > f.at && int(r.Tokens[j].End) > a.start; j-- {
			if w := r.Words[j]; w.Classes.Has(lexicon.Human) && !w.Classes.Has(lexicon.Quant) && !w.Is(numbers) {
				return true
			}
		}
	}
	return false
}

// prepositions fills roles from the prepositional phrases in tokens [from, to).
func (f *frame) prepositions(from, to int) {
	r := f.r
	for k := from; k < to; {
		key, at, ok := r.preposition(k)
		if !ok && f.rule.is(meeting) && r.parts[k] == nominal && k > from && r.isForm(k, seldomPresent) { // «برئاسة الوزير وحضور السفير»
			key, at, ok = prepPresence, k+1, true
		}
		if !ok {
			k++
			continue
		}
		if f.passesBy(key, k, at) {
			k++
			continue
		}
		if f.t.kind == byNoun && key != prepIn && f.rival(from, k) {
			return
		}
		if f.rule.is(demand) && k > from && f.contains(k) { // «دعا إلى حماية المدنيين وتوفير المأوى للنازحين»
			k++
			continue
		}
		if own := f.own(k); own != 0 {
			key, at = own, k+1
		}
		if f.rule.is(rally) && k > f.end && r.info[k-1].stem&listReason != 0 && f.forReason(key, k) {
			key = prepSake
		}
		if f.rule.is(rally) && f.t.kind == byNoun && key == prepLa && k > f.end && r.adjective(k-1) && r.info[k-1].lists.has(rareFoe) { // «مظاهرات معادية للحكومة»
			key = prepAgainst
		}
		next := k + 1
		if at > k {
			next = at
		}
		if f.rule.leads.has(key) {
			next = f.byPreposition(key, k, at, to, next)
		}
		k = max(next, k+1)
	}
}

// passesBy reports that what the preposition at token k leads in, from token at on, belongs to something else than the trigger.
func (f *frame) passesBy(key symbol, k, at int) bool {
	r := f.r
	if f.inside(k) || k == f.envoy && k > 0 || at == f.joined && at > 0 || f.ofWordBefore(key, k) ||
		key == prepOn && at < r.end && r.hasPronoun(at) && r.info[at].form&formAtHead != 0 { // «أكثر من 100 شخص»
		return true
	}
	if key == prepLa && k > f.end && r.parts[k-1] == attrib { // «أفادت الوزارة، وفقا لوكالة الأنباء، بمقتل …»: who tells of it
		return true
	}
	if key == prepOn && f.rule.is(strike) && k-1 > f.end && f.anotherOn(k-1) { // «نفذت الهجوم بعد سيطرتها على المدينة»
		return true
	}
	if key == prepAbout && f.t.kind == byNoun && k-1 > f.end && r.parts[k-1] == nominal && r.anotherDeed(k-1, k) { // «اجتماع بعد الإفراج عن المدير»
		return true
	}
	if key == prepAbout && f.t.kind == byNoun && k > f.end && r.toldAbout(f.at, k) {
		return true
	}
	if f.rule.is(rally) && (k < f.at && f.t.kind == byNoun && r.prepIs(key, placePreps) && r.reason(f.at) && f.takes(key, roleTopic) || // «تجمعوا حول السفارة احتجاجا على …»
		key == prepLa && k > f.end && r.ofSite(k-1)) { // «اعتصموا قرب محطة لتوليد الكهرباء»
		return true
	}
	if key == prepFrom && k < f.at && r.behind(k, nominal) { // «أعلن مقتل عناصر من الميليشيات في عملية استهداف»: of what stands before it
		return true
	}
	if f.t.kind == byNoun && k > f.end && r.info[k-1].form&formBut != 0 { // «لم تسيطر لدى بدء الهجوم سوى على القرية»
		return true
	}
	if at > k+1 && at <= r.end && k > f.end && r.info[at-1].form&formDoer != 0 && f.byNearer(k) { // «اشتبك المسلحون مع الجنود في ظل رفض من قبل الأهالي»
		return true
	}
	if k > f.end && k-1 != f.at && r.parts[k-1] == nominal &&
		r.triggered(k-1, func(t *trigger) bool { return t.kind == byNoun && t.rule.is(demand) && t.rule.leads.has(key) }) { // «اعتقل الصحفي بعد المطالبة بالإصلاح»
		return true
	}
	if (key == prepOn || key == prepFrom) && k-1 > f.end && r.parts[k-1] == nominal &&
		r.Words[k-1].Cut.Proclitics == normalize.La && r.hasPronoun(k-1) && r.masdar(k-1) { // «القبض على المتهمين لعرضهم على النيابة»
		return true
	}
	if key == prepFrom && k > f.end && f.victimsCounted(k) && !f.fromSite(at) { // «ثلاثة عناصر من داعش»
		f.leadNoMore(key)
		return true
	}
	return false
}

// anotherOn reports at token i another deed that has its object behind على, as far as it is not taking the ground for which they fight: «هجوما للسيطرة على
// الميناء».
func (f *frame) anotherOn(i int) bool {
	r := f.r
	of := func(t *trigger) bool { return t.kind == byNoun && t.rule.leads.has(prepOn) && !t.rule.is(strike) }
	if !r.masdar(i) || !r.triggered(i, of) || r.inPhraseOf(i, isActor) { // «هجوم للتنظيم على القرية»
		return false
	}
	aim := (r.Words[i].Cut.Proclitics|r.Words[i-1].Cut.Proclitics)&normalize.La != 0
	return !(aim && r.tells(i, "capture"))
}

// toldAbout reports that «عن» at token k leads in what the verb before the noun at token at tells, which stands behind a preposition: «أعرب
// خلال لقائه السفير عن ثقته», not «قال في مؤتمر عن المناخ إن».
func (r *reader) toldAbout(at, k int) bool {
	const reach = 12
	if p := r.phraseOf(at); p == nil || p.before != prep {
		return false
	}
	for i := at - 1; i >= r.first && i > at-reach; i-- {
		switch r.parts[i] {
		case prep:
		case comp, rel, attrib:
			return false
		case verb:
			return r.triggered(i, func(t *trigger) bool { return t.kind == byVerb && t.rule.is(speech) && t.rule.leads.has(prepAbout) }) &&
				!r.thatFollows(k, reach)
		}
	}
	return false
}

// thatFollows reports أن or إن that leads in what is said among the reach tokens from token k on.
func (r *reader) thatFollows(k, reach int) bool {
	for i := k; i < min(r.end, k+reach); i++ {
		if r.parts[i] == comp && r.leadsIn(i) && !r.byThat(i) {
			return true
		}
	}
	return false
}

// leadNoMore keeps the preposition from leading in anyone else.
func (f *frame) leadNoMore(key symbol) {
	for i := range f.rule.slots {
		if s := &f.rule.slots[i]; s.pos == posPrep && s.leads.has(key) {
			f.led |= 1 << i
		}
	}
}

// fromSite reports at token i a word that a role lists for what «من» leads in: «خطفوا 38 تلميذا من مدرسة».
func (f *frame) fromSite(i int) bool {
	p, ok := f.r.np(i)
	return ok && f.slotWhere(posPrep, func(s *slot) bool { return s.class >= firstList && s.leads.has(prepFrom) && s.class.fits(p) }) != nil
}

// ofSite reports a building or ground without article that ends at token i behind a preposition of place: «قرب محطة».
func (r *reader) ofSite(i int) bool {
	p := r.phraseOf(i)
	if p == nil {
		return false
	}
	return p.end == i+1 && p.before == prep && p.mention < 0 && !p.definite && r.Words[p.head].Is(placeHeads)
}

// byNearer reports that «من قبل» at token k tells who does another deed, directly before it: «بعد شهر من أخذه من قبل المسلحين».
func (f *frame) byNearer(k int) bool {
	r, i := f.r, k-1
	w := r.Words[i]
	if k-2 > f.end && f.t.kind == byVerb && r.article(k-1) && r.article(k-2) && r.adjective(k-1) &&
		!r.Words[k-1].Classes.Has(lexicon.Nisba) && strings.HasPrefix(r.Words[k-1].Text, "الم") { // «الجهة المحتلة من قبل إسرائيل»
		return true
	}
	return i > f.end && r.parts[i] == nominal && r.outer[i] < 0 && w.Feature.Has(lexicon.Masdar) && w.Cut.Proclitics&normalize.Wa == 0 && r.chunkOf[i] != r.chunkOf[f.at] &&
		(w.Cut.Enclitic != 0 || !r.article(i) && r.headsOwn(i))
}

// byPreposition fills the first role that the preposition at token k leads in and the phrase at token at fits; the phrases of the
// trigger end at token to. It gives the token behind what was taken, or next.
func (f *frame) byPreposition(key symbol, k, at, to, next int) int {
	r := f.r
	for i := range f.rule.slots {
		s := &f.rule.slots[i]
		if s.pos != posPrep || !s.leads.has(key) ||
			key == prepLa && f.t.kind == byNoun && (s.class != deed || s.number == roleTopic && f.rule.is(rally) && !r.ofWords(at)) && !f.attached(k) {
			continue
		}
		if at == k && r.parts[k] == prep {
			if f.byPronominal(s, key, k) {
				return next
			}
			continue
		}
		if f.closedTo(s, key, at) {
			continue
		}
		if key == prepBetween && f.has(s.number) && !r.hasAnd(k) { // the two are named; but «بين الحركة وبين الحكومة»
			return next
		}
		if s.direct && !f.directly(k) || f.leadsElse(s, key, k, at) {
			continue
		}
		if f.led&(1<<i) != 0 && !r.hasAnd(k) && !(s.number == roleCharge && f.charges(key)) { // «على القاعدة … ردا على»: once, unless coordinated
			return next
		}
		ps := f.phrasesLedIn(s, key, k, at)
		if len(ps) == 0 {
			continue
		}
		ps = f.ofOneKind(ps)
		next = f.fillLed(s, ps, to, next)
		f.led |= 1 << i
		if key == prepBetween && len(ps) == 1 && (!ps[0].plural(r) || r.onOneSide(ps[0].end)) {
			f.secondOfTwo(s, &ps[0])
		}
		if s.number == rolePlace { // «في دوما بريف دمشق»
			f.nearer(k)
			f.further(ps[len(ps)-1].end, to)
		}
		f.byWeapon(s, &ps[0])
		f.sentenced(s, &ps[0])
		f.byDeed(s, &ps[0])
		return next
	}
	return next
}

// closedTo reports that the role has its filler, or that what the preposition leads in at token at cannot fill it.
func (f *frame) closedTo(s *slot, key symbol, at int) bool {
	r := f.r
	if obj := f.slotFor(posObject); obj != nil && f.t.kind != byNoun && obj.number == s.number && !s.is(paired) && f.has(s.number) { // «دعم الموقف بالبقاء»: it has its object
		return true
	}
	if f.rule.is(office) && s.class == anyThing && f.has(s.number) { // «كمستشار للوزير», «عميدا للكلية»: it has its office
		return true
	}
	if key == prepLa && s.number == roleCharge && r.at(at, nominal) && agentive(r.Words[at]) && !r.masdar(at) { // «اعتقال الشرطة للقاتل»
		return true
	}
	p, ok := r.np(at)
	switch {
	case !ok:
		return false
	case key == prepAbout:
		return s.number == roleTopic && r.isForm(at, seldomSided) // «حضر عن الجانب المصري فلان»
	case key == prepIn:
		return s.number == roleContent && f.t.kind == byNoun && p.is(isPlace) // «إدانة التدخل في البلاد»: where
	case key != prepBa:
		return false
	case s.number == roleContent: // «انتقد في مؤتمر بالنجف خطة …»: where
		return r.town(p)
	}
	return s.number == roleCharge && (f.overlaps(p) || p.is(isPlace) || r.Words[p.head].Is(placeHeads) || r.bodyAt(p)) // «تهم الإخلال بالأمن»
}

// forReason reports that the word before the preposition at token k tells why people gather, so that what follows is what they want or oppose: «مظاهرات تنديدا بالحكم».
func (f *frame) forReason(key symbol, k int) bool {
	r := f.r
	adverbial := r.ends(k-1, endAlef)
	if f.rule.leads.has(key) && !(key == prepLa && adverbial) || !f.rule.leads.has(key) && key == prepBa && !adverbial {
		return false
	}
	return !r.info[k-1].lists.has(rareAnswer) && r.reason(k-1)
}

// directly reports that nothing but times stands between the trigger, or its subject behind it, and the preposition at token k, which leads in no
// complement of the subject: «قال الوزير لطلابه: …», not «قال المجلس المركزي لليهود إن …»,
// «ذكرت وكالة تاس للأنباء أن …».
func (f *frame) directly(k int) bool {
	r, from := f.r, f.end
	for i := range f.subject {
		p := &f.subject[i]
		if p.first < f.end || !r.toldHere(p) {
			continue
		}
		last := p.end - 1
		known := p.mention >= 0 && r.Mentions[p.mention].Entry != nil && r.Mentions[p.mention].Last == p.end // «الاتحاد الأوروبي»
		takes := agentive(r.Words[last]) && !r.Words[last].Is(posts)                                         // «المؤيدون للرئيس», «الشركة المالكة للطائرة»
		if p.is(isPress) || !known && (takes || last > p.head && r.adjective(last) && !r.Words[last].Classes.Has(lexicon.Nisba)) {
			return false
		}
		from = max(from, p.end)
	}
	return r.overTimes(from) == k
}

// ofWords reports at token i a deed of words, for which people gather wherever it is told: «مظاهرات في صنعاء للمطالبة برحيله».
func (r *reader) ofWords(i int) bool {
	return i < r.end && r.triggered(i, func(t *trigger) bool { return t.kind == byNoun && (t.rule.is(demand | blame | utterance | rally)) })
}

// byPronominal fills the role with whom the pronoun at the preposition means: «معهم». It reports false where the role wants a word
// of a list and the pronoun means none, so that the next slot is asked: «الصحفي الذي أفرج عنه».
func (f *frame) byPronominal(s *slot, key symbol, k int) bool {
	r := f.r
	if key == prepOn && s.number == roleTopic && f.t.kind == byNoun { // «المفاوضات المتفق عليها»
		return true
	}
	if key == prepBetween && s.number == roleVictim { // «مقتل ثلاثة، بينهم جندي»
		return true
	}
	if key == prepFrom && k > r.first && (r.info[k].form&formAmong != 0 || r.counts(k-1) || r.Words[k-1].Is(numbering) || k+1 < r.end && r.counts(k+1)) { // «إصابة عدد منهم», «منها 492 بالرصاص»
		return true
	}
	both := strings.HasSuffix(r.Words[k].Text, "هما")
	if ant := f.antecedent; ant != nil && (!both || r.Words[ant.head].Feature.Has(lexicon.Dual)) {
		if s.class >= firstList && !s.class.fits(f.antecedent) {
			return false
		}
		f.fill(s, f.antecedent, false)
	} else if both {
		if s.class != anyThing || s.number == roleTarget {
			f.fillAll(s, r.two(k, s.class))
		}
	} else if p, ok := r.pronounFor(s, k, 0, f.notByPronoun(s)); ok && s.class.fits(&p) &&
		!f.overlaps(&p) && (s.class != anyThing || s.number == roleTarget && r.oneMan(&p, k)) { // «إطلاق النار عليه»
		f.fill(s, &p, false)
		if s.is(paired) && r.at(k+1, nominal) && r.hasAnd(k+1) { // «استقبال الأمير له والوفد المرافق»
			f.fillAll(s, r.list(k+1, s.class))
		}
	} else if p, ok := f.placeMeant(s, k); ok {
		f.fill(s, &p, false)
	} else {
		return s.class < firstList
	}
	return true
}

// notByPronoun gives whom a pronoun that is to fill the role does not mean: the trigger's subject, and whose deed a noun tells of, «خلال استقبال الأمير له».
func (f *frame) notByPronoun(s *slot) []phrase {
	if gen := f.slotFor(posGenitive); len(f.subject) == 0 && f.t.kind == byNoun && f.rule.is(meeting) && gen != nil && gen.number != s.number {
		return f.pair
	}
	return f.subject
}

// placeMeant gives the place that the pronoun of the preposition at token k means, of what is taken: «المناطق التي كانت المعارضة تسيطر عليها».
func (f *frame) placeMeant(s *slot, k int) (phrase, bool) {
	if obj := f.slotFor(posObject); obj == nil || s.number != obj.number || s.class != anyThing || obj.class == anyThing || f.t.kind != byVerb { // what the verb reaches by its preposition alone
		return phrase{}, false
	}
	of := *s
	of.class = place
	p, ok := f.r.pronounFor(&of, k, 0, f.subject)
	return p, ok && of.class.fits(&p) && !f.overlaps(&p)
}

// leadsElse reports that what the preposition at token k leads in does not fill the role, but tells where, of whom or when, or
// belongs to the noun before it.
func (f *frame) leadsElse(s *slot, key symbol, k, at int) bool {
	r := f.r
	switch s.number {
	case roleTarget:
		if f.noTarget(key, k, at) {
			return true
		}
	case roleTopic:
		if f.rule.is(rally) && r.sited(key, at) || key == prepLa && f.noTopic(k) || key == prepOn && f.ofTarget() { // «وقفة على سلالم النقابة»: where
			return true
		}
	case roleContent:
		if f.noContent(key, k) || key == prepBa && r.at(at, nominal) && r.info[at].stem&listSame != 0 && r.hasPronoun(at) { // «دعت إليه بنفسها»
			return true
		}
	case rolePlace:
		if f.ofBefore(k) || f.measuredFrom(k) {
			return true
		}
	case roleMedium:
		if f.noMedium(s, key, k, at) {
			return true
		}
	case roleVictim:
		if key == prepFrom && f.dead { // «200 جريح من الكوادر الصحية»: they are of them
			return true
		}
	case roleVisitor:
	}
	switch {
	case key == prepFrom && f.t.kind == byNoun && s.class == actor && f.has(s.number) && !r.hasAnd(k): // «رفض الحكومة لضم أراض من الجوار»: she does
		return true
	case key == prepOn && s.number != roleMedium &&
		(r.onMedium(k, at) || f.t.kind == byNoun && f.rule.is(utterance) && (r.platform(at) || at < r.end && r.info[at].stem&listSite != 0)):
		return true
	case key == prepLa && s.number != roleContent && s.number != roleTopic && r.thatAlone(at): // «دون ذكر تاريخ لذلك»
		return true
	}
	return f.ofNextDeed(s, k)
}

// ofNextDeed reports that the preposition at token k belongs to another deed that و joins to the trigger: «اقتحام النقابة والقبض على الصحفيين»,
// «الاعتداء والتجسس على الجيران».
func (f *frame) ofNextDeed(s *slot, k int) bool {
	r, n := f.r, k-1
	if f.t.kind != byNoun || n <= f.at || r.parts[n] != nominal || !r.hasAnd(n) {
		return false
	}
	return r.anotherDeed(n, k) || n == f.end && s.number == roleTarget && r.masdar(n) && !r.tells(n, f.rule.Type)
}

// noTarget reports that the preposition at token k leads in no target.
func (f *frame) noTarget(key symbol, k, at int) bool {
	r := f.r
	noun := f.t.kind == byNoun
	switch {
	case (noun || f.has(roleTarget)) && r.sited(key, at): // «استهداف حافلة على طريق …», «كمين على طريق»: where
		return true
	case key == prepLa && noun && f.has(roleTarget) && !r.hasAnd(k): // «قصف الحدود الشرقية لغزة»
		return true
	}
	if key == prepOn && f.rule.is(rally) && at < r.end { // «احتجاجا على تصريحات الوزير»
		p, ok := r.np(at)
		return ok && r.outer[p.head] < 0 && r.info[p.head].class&(isActor|isPlace) == 0
	}
	return false
}

// noContent reports that the preposition at token k leads in nothing that is said: «انتقاده لسياسات الحكومة الخاصة باللاجئين», «مزيد من المعلومات».
func (f *frame) noContent(key symbol, k int) bool {
	r := f.r
	switch key {
	case prepBa:
		return r.info[k-1].lists.has(rareBound) && r.article(k-1) && r.info[k].stem&listWorth == 0
	case prepFrom:
		return r.parts[k-1] == nominal && r.Words[k-1].Classes.Has(lexicon.Quant)
	}
	return false
}

// noMedium reports that the preposition at token k leads in nothing that something is said in: «شدد خلال اللقاء على …», but «قال في لقاء مع القناة»; «في تغريدة
// على تويتر»: once; «أعلنت السيطرة على مواقع».
func (f *frame) noMedium(s *slot, key symbol, k, at int) bool {
	r := f.r
	if s.class >= firstList && at < r.end && (r.article(at) || r.hasPronoun(at)) &&
		r.triggered(at, func(t *trigger) bool { return t.kind == byNoun && t.rule.is(meeting) }) {
		return true
	}
	return f.has(roleMedium) || key == prepOn && k > f.end && r.parts[k-1] == nominal && r.triggers(k-1, byNoun)
}

// describesCase reports that token i tells of a case no more than that it is one, so that the word «قضية» itself is the charge: «في قضية
// تتعلق بالفساد», «في قضية أخرى».
func (r *reader) describesCase(i int) bool {
	w := r.Words[i]
	if r.outer[i] >= 0 && !w.Is(numbers) {
		return false
	}
	return r.onlyImperfect(i) || r.info[i].object && w.Feature.Has(lexicon.Perfect) ||
		w.Is(describing|determiners|numbers) && !r.article(i) && r.Tokens[i].Kind == normalize.Arabic
}

// onlyImperfect reports a word at token i that can only be a verb in the imperfect.
func (r *reader) onlyImperfect(i int) bool {
	return r.Words[i].Feature.Has(lexicon.Imperfect) && !r.Words[i].Is(^lexicon.Classes(1<<lexicon.VerbWord))
}

// phrasesLedIn gives the phrases at token at that fill the role behind the preposition at token k, or nil.
func (f *frame) phrasesLedIn(s *slot, key symbol, k, at int) []phrase {
	r := f.r
	ps := r.list(at, s.class)
	if key == prepBa && len(ps) > 0 && (s.class == actor || s.class == person || f.rule.is(office)) &&
		(r.Words[ps[0].head].Classes.Has(lexicon.FacHead) || r.town(&ps[0]) || r.ownRoom(&ps[0])) { // «اجتمع بالقصر الرئاسي», «بصنعاء», «بمكتبه»: where
		return nil
	}
	if s.number == roleCharge && at > k+1 && at < r.end && r.info[at-1].stem&listCase != 0 && r.describesCase(at) {
		p := r.words(at-1, at)
		ps = r.scratch.one(&p)
	}
	if s.number == roleCharge && at == k+1 && at < r.end && r.onlyImperfect(at) && strings.HasPrefix(r.Words[k].Text, "ب") { // «بتهم تتعلق بالفساد»
		p := r.words(k, at)
		p.start = r.Begin(k, normalize.Cut{Word: int16(len("ب"))})
		ps = r.scratch.one(&p)
	}
	if s.number == roleAudience && s.class >= firstList && len(ps) == 1 && ps[0].is(isPerson) { // «أكد لنظيره الفرنسي والمستشار الألماني أن …»
		if more := r.list(at, person); len(more) > 1 && more[0].first == ps[0].first {
			ps = more
		}
	}
	if len(ps) == 0 || key == prepIn && s.number == roleTopic && ps[0].is(isMedium) { // «أشاد في تصريح بـ…»
		return nil
	}
	if key == prepLa && s.number == roleVictim && f.t.cut.Proclitics&normalize.Article != 0 { // «الإعدام لعشرة متهمين» is a sentence
		return nil
	}
	if gen := f.slotFor(posGenitive); key == prepLa && k > f.at && f.t.kind == byNoun && gen != nil && gen.number == s.number && f.has(s.number) { // «إعدام المسلحين لرهائن»: they did it
		sub := f.slotFor(posSubject)
		if sub == nil || f.has(sub.number) || f.rule.is(founding) && f.t.cut.Enclitic == 0 { // «تأسيس لجنة لحزب», but «تأسيسه للحزب»
			return nil
		}
		f.turn(s.number, sub.number)
	}
	if s.number == roleTopic && r.info[ps[0].head].stem&listDiscuss != 0 { // «لبحث أمن الحدود»
		from := ps[0].head + 1
		if led, n, ok := r.preposition(from); ok && r.at(from, prep) && (led == prepIn || f.takes(led, roleTopic)) { // «للتباحث بشأن الحدود»
			from = n
		}
		if inner := r.list(from, anyThing); len(inner) > 0 {
			ps = inner
		}
	}
	return ps
}

// fillLed fills the role with the phrases, up to the trigger where the phrases before it are read, and gives the token behind
// them, or next.
func (f *frame) fillLed(s *slot, ps []phrase, to, next int) int {
	r := f.r
	for j := range ps {
		if to <= f.at && ps[j].end > f.at { // «وجهت إلى أربعة ضباط تهمة …»: up to the trigger
			if ps[j].head >= f.at || s.number == roleTopic || s.number == roleTarget && f.rule.is(strike) && ps[j].head == f.at-1 { // «لإجراء محادثات», «لضحايا هجوم»
				break
			}
			ps[j].end, ps[j].stop = f.at, int(r.Tokens[f.at-1].End)
		}
		if s.number == roleContent && to > f.at { // «إلى ضبط النفس والوفاء بالتزاماتهم» is one content
			ps[0].end, ps[0].stop = ps[len(ps)-1].end, ps[len(ps)-1].stop
			f.fill(s, &ps[0], true)
			next = max(next, ps[0].end)
			break
		}
		f.fill(s, &ps[j], to > f.at && s.is(wide) && j == len(ps)-1)
		next = max(next, ps[j].end)
	}
	return next
}

// noTopic reports at the noun with ل at token k which of several times it is, «للأسبوع الثاني», how long, «لمدة ساعة», who called for it, «استجابة لدعوة
// النقابة», or of what someone holds an office, «رئيس للإقليم».
func (f *frame) noTopic(k int) bool {
	r := f.r
	if r.at(k+1, timeWord) && r.isForm(k, seldomTerm) {
		return true
	}
	if p, ok := r.np(k); ok && !r.masdar(p.head) { // not «لعقد قمة»
		if r.Words[p.head].Is(1<<lexicon.TimeUnit | 1<<lexicon.Weekday) {
			return true
		}
		if p.end == p.head+1 && r.at(p.end, timeWord) && lasts(&r.Mentions[r.outer[p.end]]) {
			return true
		}
	}
	if p, ok := r.np(k); ok && f.rule.is(rally) && p.is(isPerson) && r.info[k-1].stem&listReason == 0 { // «تعتصم أمام القنصلية، لمراسل الصحيفة إن …»
		return true
	}
	if k == r.first || r.info[k-1].lists.has(rareAnswer) {
		return k > r.first
	}
	if k+1 < r.end && r.isForm(k, seldomNetwork) && r.isForm(k+1, seldomSocial) { // «بموقع تويتر للتواصل الاجتماعي»
		return true
	}
	if k--; f.rule.is(office|vote) && r.Words[k].Is(describing) && !r.Words[k].Is(posts) {
		k--
	}
	return f.rule.is(office|vote) && k > f.at && r.Words[k].Is(posts) && !r.article(k)
}

// ofTarget reports that what is praised is a deed with its complement, to which «على» behind it belongs: «رحب بفرض الدولة عقوبات على
// شركتين».
func (f *frame) ofTarget() bool {
	r := f.r
	a := f.fillerBehind(roleTarget)
	if a == nil {
		return false
	}
	k := r.endsBehind(f.end, a.start)
	return k < r.end && int(r.Tokens[k].End) < a.stop && r.masdar(k) && !r.article(k)
}

// onMedium reports that «على» at token k, with its noun at token i, tells where an account or statement stands: «في حسابه على "تويتر"».
func (r *reader) onMedium(k, i int) bool {
	if k == r.first || r.info[k-1].class&isMedium == 0 || r.parts[k-1] != nominal {
		return false
	}
	q, ok := r.np(i)
	return ok && q.is(isPress|isMedium)
}

// platform reports at token i where something is told: «انتقادات على مواقع التواصل».
func (r *reader) platform(i int) bool {
	q, ok := r.np(i)
	return ok && q.is(isPress|isMedium) && !q.is(isPerson)
}

// thatAlone reports a demonstrative at token i that stands for what was told: «لذلك».
func (r *reader) thatAlone(i int) bool {
	q, ok := r.np(i)
	return ok && q.end == q.first+1 && r.Words[q.head].Classes.Has(lexicon.Dem)
}

// anotherDeed reports that the noun at token i is a trigger to which the preposition at token k belongs: «القبض على».
func (r *reader) anotherDeed(i, k int) bool {
	return r.triggered(i, func(t *trigger) bool { return t.kind == byNoun && len(t.rest) > 0 && t.rest[0] == r.Words[k].Text })
}

// secondOfTwo takes the second of the two that بين asks for, when something stands
// between them: «بين الحكومة المدعومة من الغرب والمعارضة».
func (f *frame) secondOfTwo(s *slot, p *phrase) {
	r := f.r
	for k := p.end; k < r.end && k < p.end+24; k++ {
		switch r.parts[k] {
		case conj:
			if r.info[k].form&formAnd == 0 || k+1 >= r.end || r.parts[k+1] != mark {
				return
			}
			if q, ok := r.np(r.bracketed(k + 1)); ok && s.class.fits(q) && alike(r, p, q) { // «، و"الحزب" …»
				f.fillListed(s, r.bracketed(k+1))
				return
			}
		case verb, comp, rel, attrib:
			return
		case nominal:
			if !r.hasAnd(k) || r.outer[k] < 0 && !r.article(k) && !(f.rule.is(strike) && r.Words[k].Is(persons) && r.Words[k].Feature.Has(lexicon.Plural)) { // «بين الجيش بقيادة حفتر ومسلحين متشددين»
				continue
			}
			if q, ok := r.np(k); ok && s.class.fits(q) && alike(r, p, q) {
				f.fillListed(s, k)
				return
			}
		}
	}
}

// onOneSide reports «من جهة» at token k, behind the first of two.
func (r *reader) onOneSide(k int) bool {
	return k+1 < r.end && r.info[k].self == prepFrom && r.info[k+1].form&formSide != 0
}

// fillListed fills a role with the phrase at token k and those coordinated with it.
func (f *frame) fillListed(s *slot, k int) {
	ps := f.r.list(k, s.class)
	for i := range ps {
		f.fill(s, &ps[i], false)
	}
}

// plural reports a phrase that means several: «البلدين», «الأطراف», not «لكن مسؤولا أكد», which has the letters of two.
func (p *phrase) plural(r *reader) bool {
	ft := r.Words[p.head].Feature
	return p.mention < 0 &&
		(ft.Has(lexicon.Plural) || ft.Has(lexicon.Dual) && !((p.before == comp || p.before == conj && p.clitic == 0) && !p.definite && r.accusative(p.head)))
}

// byWeapon takes whose weapon it was as the one who did it: «استشهد برصاص الجيش».
func (f *frame) byWeapon(s *slot, p *phrase) {
	if s.number != roleWeapon || p.end <= p.head+1 {
		return
	}
	q, ok := f.r.np(p.head + 1)
	if !ok || q.class&(isActor|isWeapon) != isActor || !q.apart() || q.end > p.end {
		return
	}
	for i := range f.rule.slots {
		if a := &f.rule.slots[i]; (a.number == roleAgent || a.number == roleAttacker) && !f.has(a.number) {
			f.fillSpan(a, q.start, q.stop, q.mention)
			return
		}
	}
}

// byDeed takes who does the deed that is the topic, or orders it, as the target: «احتجاجا على تعامل الحكومة».
func (f *frame) byDeed(s *slot, p *phrase) {
	if s.number != roleTopic || !p.is(isDeed) && f.r.info[p.head].stem&listOrder == 0 || p.end <= p.head+1 {
		return
	}
	q, ok := f.r.np(p.head + 1)
	if !ok || !q.is(isActor) || !q.apart() || q.end > p.end || !f.r.info[p.head].lists.has(rareFoe) && f.r.info[p.head].stem&listOrder == 0 { // «احتجاجا على مقتل الفتى», «على نقل السفارة»: no doer
		return
	}
	if a := f.slotWhere(posPrep, func(s *slot) bool { return s.number == roleTarget }); a != nil && !f.has(roleTarget) {
		f.fillSpan(a, q.start, q.stop, q.mention)
	}
}

// sentenced takes the complement of a penalty as the one who gets it: «قضت بإعدام ثلاثة متهمين», «قضت بسجن» and a name that no lexicon knows;
// or whom its pronoun means: «حكمت بسجنه».
func (f *frame) sentenced(s *slot, p *phrase) {
	if s.number != roleSentence {
		return
	}
	a := f.slotOf(roleDefendant)
	if a == nil || f.has(roleDefendant) {
		return
	}
	r := f.r
	if p.end <= p.head+1 {
		if p.first > f.at && r.hasPronoun(p.head) && r.masdar(p.head) {
			if q, ok := r.pronounFor(a, p.head, 0, f.subject); ok && a.class.fits(&q) && !f.overlaps(&q) && !f.tries(&q) {
				f.fill(a, &q, false)
			}
		}
		return
	}
	q, ok := r.np(p.head + 1)
	if !ok || q.clitic&(normalize.Wa|normalize.Fa|normalize.Ba|normalize.La|normalize.Ka) != 0 {
		return
	}
	if !a.class.fits(q) && r.stranger(p.head+1) && r.info[p.head].stem&listPenalty != 0 {
		f.fill(a, q, false)
		return
	}
	for i := range f.rule.slots {
		if a := &f.rule.slots[i]; a.number == roleDefendant && a.class.fits(q) {
			for _, q := range r.list(p.head+1, a.class) {
				f.fill(a, &q, false)
			}
			return
		}
	}
}

// facing takes the complement of what someone faces as what he is charged with: «يواجه تهم الإخلال بالأمن».
func (f *frame) facing(p *phrase) {
	s := f.slotOf(roleCharge)
	if s == nil || f.has(roleCharge) || p.end <= p.head+1 {
		return
	}
	if q, ok := f.r.np(p.head + 1); ok && q.apart() && !q.is(isActor) && !f.r.adjective(q.head) {
		f.fill(s, q, true)
	}
}

// tries reports that phrase p is a court, by the classes of the rule.
func (f *frame) tries(p *phrase) bool {
	return slices.ContainsFunc(f.rule.slots, func(s slot) bool { return s.number == roleCourt && s.class >= firstList && s.class.fits(p) })
}

// bodyAt reports a phrase that is the name of a body: «ممثلة بالإدارة العامة للمرور».
func (r *reader) bodyAt(p *phrase) bool {
	return r.namedAs(p, entity.Org) && r.outer[p.head] == p.mention && r.Mentions[p.mention].First == p.head
}

// called fills a role from what someone calls something, or from what happened, which a preposition leads in at token k: «ندد بما وصفه بالعدوان», «أعرب عن
// ما سماه قلقا», «ندد بما حدث».
func (f *frame) called(k int) {
	r := f.r
	key, from := symbol(0), k
	if r.parts[k] == prep {
		key, from = r.info[k].prep, k+1
	} else {
		switch form, led := r.info[k].form, r.Words[k].Cut.Proclitics; {
		case form&formOfWhat == 0:
		case led&normalize.Ba != 0: // «بما»
			key = prepBa
		case form&formFromWhat != 0: // «مما»
			key = prepFrom
		case led&normalize.La == 0: // «عما»
			key = prepAbout
		}
	}
	if key == 0 || from+1 >= r.end || !strings.HasSuffix(r.Words[from].Text, "ما") ||
		r.parts[from] != rel || r.parts[from+1] != verb || !f.rule.leads.has(key) {
		return
	}
	info := r.info[from+1]
	calls := info.object && (info.says || info.lists.has(rareCall))
	result := r.aux(from+1) || !info.tense.Has(lexicon.Perfect) && !info.object && !r.atPrepPronoun(from+2) // «بما يضمن», not «أشاد بما تحقق», «بما تقدمه غانا»
	if !calls && (result || r.comma(k-1)) {
		return
	}
	for i := range f.rule.slots {
		s := &f.rule.slots[i]
		if s.pos != posPrep || s.class != anyThing || !s.leads.has(key) || f.has(s.number) {
			continue
		}
		end := f.whatEnds(from)
		start := int(r.Tokens[from].Start)
		if from == k { // the letter of the preposition is left outside
			start = r.Begin(k, normalize.Cut{Word: int16(len("ب"))})
		}
		f.fillSpan(s, start, int(r.Tokens[end-1].End), -1)
		return
	}
}

// whatEnds gives the token behind the clause of «ما» at token k, up to a comma: «ما تقدمه غانا من دعم».
func (f *frame) whatEnds(k int) int {
	r := f.r
	end := r.clauseEnd(k+2, f.at)
	for n := k + 2; n < end; n++ {
		if r.comma(n) {
			end = n
		}
	}
	for end > k && r.parts[end-1] == mark {
		end--
	}
	return end
}

// oneMan reports that phrase p, which the pronoun at token k means, is one person, a man or someone with a name.
func (r *reader) oneMan(p *phrase, k int) bool {
	return p.is(isPerson) && (strings.HasSuffix(r.Words[k].Text, "ه") || r.namedAs(p, entity.Person))
}
