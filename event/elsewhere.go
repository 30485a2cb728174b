package event

import (
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// What a preposition behind the trigger leads in that belongs to another deed, to the noun before it, or to no role of the event.

// atPlaceFirst reports that a place with «ب» at token at, directly behind the subject, only tells where, as another «ب» behind it leads in what the verb
// wants: «أشاد الوزير بالقاهرة بجهود المنظمة», «أشاد المكتب بحضرموت، بالدعم».
func (f *frame) atPlaceFirst(at int) bool {
	r := f.r
	if n := len(f.subject); n == 0 || !r.startsWith(at, entity.GPE) || f.subject[n-1].end != at && !f.aside(f.subject[n-1].end, at) {
		return false
	}
	k := r.overComma(r.Mentions[r.outer[at]].Last)
	return r.at(k, comp) && r.byThat(k) || r.at(k, nominal) && r.Words[k].Cut.Proclitics&normalize.Ba != 0 && r.outer[k] < 0
}

// aside reports that from token k on nothing but times and commas stands before token at.
func (f *frame) aside(k, at int) bool {
	for k < at && (f.r.parts[k] == timeWord || f.r.comma(k)) {
		k++
	}
	return k == at
}

// nounLeads reports at token i the noun of a deed whose rule takes the preposition, of these types where any are given.
func (r *reader) nounLeads(i int, key symbol, types typeTrait) bool {
	return r.triggered(i, func(t *trigger) bool {
		return t.kind == byNoun && t.rule.leads.has(key) && (types == 0 || t.rule.is(types))
	})
}

// passesBy reports that what the preposition at token k leads in, from token at on, belongs to something else than the trigger.
func (f *frame) passesBy(key symbol, k, at int) bool {
	r, noun, behind := f.r, f.t.kind == byNoun, k > f.end
	switch {
	case f.inside(k), k == f.envoy && k > 0, at == f.adjunct && at > 0, behind && f.ofWordBefore(key, k):
		return true
	case noun && behind && r.info[k-1].form&formBut != 0: // «لم تسيطر لدى بدء الهجوم سوى على القرية»
		return true
	case k >= f.end && at > k+1 && at <= r.end && r.info[at-1].form&formDoer != 0 && f.byOtherDoer(key, k, at):
		return true
	case behind && k-1 != f.at && r.parts[k-1] == nominal && r.nounLeads(k-1, key, demand): // «اعتقل الصحفي بعد المطالبة بالإصلاح»
		return true
	case !noun && behind && f.rule.is(utterance) && k-1 > f.end && !f.takes(key, roleAudience) && r.ofHisDeed(key, k, at): // «دعا خلال زيارته إلى بغداد إلى الحوار»
		return true
	case behind && f.rule.is(vote) && k-2 > f.end && r.parts[k-1] == nominal && r.parts[k-2] == prep && r.hasPronoun(k-1) && r.nounLeads(k-1, key, 0): // «انتخب رئيسا بعد حصوله على 80 صوتا»
		return true
	}
	switch key {
	case prepBa:
		return !noun && behind && at < r.end && f.atPlaceFirst(at)
	case prepIn:
		return behind && at < r.end && f.rule.Type == "support" && r.tells(at, "call") // «هنأه في اتصال هاتفي»: in which he does it
	case prepOn:
		if noun && k == f.end && f.at > r.first && r.isForm(f.at-1, seldomImpact) { // «تأثير العقوبات على الاقتصاد»
			return true
		}
		return at < r.end && r.hasPronoun(at) && r.info[at].form&formAtHead != 0 || // «أكثر من 100 شخص»
			f.rule.is(strike) && k-1 > f.end && f.anotherOn(k-1) || // «نفذت الهجوم بعد سيطرتها على المدينة»
			f.ofTheirDeed(k)
	case prepLa:
		return behind && (noun && f.rule.is(meeting) && r.article(f.at) && f.ofDecided(k) || r.parts[k-1] == attrib || // «أفادت الوزارة، وفقا لوكالة الأنباء، بمقتل …»: who tells of it
			f.rule.is(rally) && r.ofSite(k-1, at) || // «اعتصموا قرب محطة لتوليد الكهرباء»
			r.ofYearly(k-1))
	case prepBetween:
		return noun && f.rule.is(meeting) && f.ofOther(k) // «جرى خلال اللقاء بحث العلاقات بين البلدين»
	case prepAbout:
		return noun && (k-1 > f.end && r.parts[k-1] == nominal && r.anotherDeed(k-1, k) || // «اجتماع بعد الإفراج عن المدير»
			behind && r.toldAbout(f.at, k))
	case prepFrom:
		if k < f.at && r.behind(k, nominal) || f.ofTheirDeed(k) { // «أعلن مقتل عناصر من الميليشيات في عملية استهداف»: of what stands before it
			return true
		}
		if behind && f.victimsCounted(k) && !f.fromSite(at) { // «ثلاثة عناصر من داعش»
			f.leadNoMore(key)
			return true
		}
	}
	return false
}

// byOtherDoer reports that «من قبل» at token k tells who does another deed, or when: «اشتبك المسلحون مع الجنود في ظل رفض من قبل الأهالي», «عين من قبل مديرا».
func (f *frame) byOtherDoer(key symbol, k, at int) bool {
	r := f.r
	if k > f.end && (f.byNearer(k) || f.byLater(key, k)) {
		return true
	}
	return r.at(at, nominal) && r.accusative(at) && !r.article(at)
}

// ofHisDeed reports before token k a deed with a pronoun, in whose time something is done, that takes what stands at token at by the same preposition: «خلال زيارته
// إلى بغداد», «بعد لقائه بالوزير», but «خلال زيارته إلى الحوار».
func (r *reader) ofHisDeed(key symbol, k, at int) bool {
	if r.parts[k-1] != nominal || r.parts[k-2] != prep || !r.hasPronoun(k-1) || !r.masdar(k-1) || !r.at(at, nominal) {
		return false
	}
	p, ok := r.np(at)
	return ok && (r.ledAgain(key, p.end) || r.triggered(k-1, func(t *trigger) bool {
		return t.kind == byNoun && t.rule.slotWhere(posPrep, func(s *slot) bool { return s.leads.has(key) && s.class != anyThing && s.class.fits(p) }) != nil
	}))
}

// ledAgain reports behind token i, with nothing but nouns and prepositions before it, a comma with the preposition behind it: «خلال إشرافه على إحياء الذكرى، على …».
func (r *reader) ledAgain(key symbol, i int) bool {
	const reach = 12
	for n := i; n+1 < r.end && n < i+reach; n++ {
		switch r.parts[n] {
		case mark:
			if !r.comma(n) {
				return false
			}
			again, _, ok := r.preposition(n + 1)
			return ok && again == key
		case nominal, prep, timeWord:
		default:
			return false
		}
	}
	return false
}

// ofTheirDeed reports before token k what is done further, behind ل, to those whom its pronoun means: «القبض على المتهمين لعرضهم على النيابة».
func (f *frame) ofTheirDeed(k int) bool {
	r, i := f.r, k-1
	return i > f.end && r.parts[i] == nominal && r.Words[i].Cut.Proclitics == normalize.La && r.hasPronoun(i) && r.masdar(i)
}

// ofDecided reports before token k a deed behind the meeting, which it decides or which is done during it, and which has the preposition: «أقر الاجتماع تشكيل لجنة
// للرد على المقترح».
func (f *frame) ofDecided(k int) bool {
	r := f.r
	for i := k - 1; i >= f.end && r.parts[i] == nominal; i-- {
		if r.masdar(i) && !r.article(i) && r.outer[i] < 0 && r.Words[i].Cut.Proclitics&^normalize.Ba == 0 &&
			r.triggered(i, func(t *trigger) bool {
				return t.kind == byNoun && len(t.rest) == 0 && !t.rule.is(demand|meeting) && t.rule.leads.has(prepLa)
			}) {
			return true
		}
	}
	return false
}

// ofYearly reports that token i ends what comes every year, so that ل behind it leads in what came about on that day: «في الذكرى السبعين لقيام الدولة».
func (r *reader) ofYearly(i int) bool {
	p := r.phraseOf(i)
	return p != nil && r.isForm(p.head, seldomYearly)
}

// ofWordBefore reports a preposition at token k that hangs on the word before it and no trigger:
// «خلفا لفلان», «الحدود مع كينيا», «مناطق حدودية بين كينيا وأوغندا», «ردا على القصف», «بعد أيام من استقالته».
func (f *frame) ofWordBefore(key symbol, k int) bool {
	r := f.r
	if k <= f.end || k == r.first {
		return false
	}
	w := r.info[k-1]
	switch {
	case w.goesOn.has(key) && r.parts[k-1] == nominal && r.outer[k-1] < 0 && k-1 != f.at: // «هجمات بهدف الضغط على الحكومة», «نزحوا خوفا من القصف»
		return true
	case r.onGrounds(k): // «احتجاجا على اعتقاله على خلفية …»
		return f.rule.is(rally) && f.has(roleTopic)
	case key == prepLa && k-1 >= f.end && w.takes&takenTo != 0 && r.parts[k-1] == nominal && !f.rule.is(rally|meeting|demand) && f.rule.Type != "aid": // «تأسيس سلطة خاضعة لسيطرته»
		return true
	case key == prepLa:
		return w.core&coreSuccessor != 0 || r.parts[k-1] == adverb && k-2 > f.at && r.info[k-2].takes&takenTo != 0 // «مشابهة تماما ل»
	case key == prepOn && f.madeTo(k): // «هجمات لإرغام القوات على الانسحاب»
		return true
	case key == prepOn:
		return w.core&coreReply != 0 || w.stem&listReason != 0 && r.ends(k-1, endAlef) && !f.rule.is(rally) || w.takes&takenOn != 0 && r.article(k-1) && (k-1 > f.end || f.rule.is(speech)) // «الحائزة على جائزة»
	case key == prepWith && f.rule.is(meeting) && r.parts[k-1] == nominal && r.Words[k-1].Cut.Proclitics&normalize.Ba != 0 && r.masdar(k-1): // «وبالتنسيق مع الجيش»
		return true
	case key == prepFrom && (r.partOfPlace(k) || (w.core&coreEach != 0 || w.stem&listNear != 0 && r.chunkOf[k-1] != r.chunkOf[f.at]) && r.parts[k] == prep): // «كل من الوزير والسفير», «المقربون من الرئيس»
		return true
	case key == prepFrom && k-1 > f.end && r.masdar(k-1) && r.hasPronoun(k-1): // «بدعوى اقترابهم من قواته»
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

// madeTo reports that the preposition at token k leads in what the one behind a verbal noun with ل is made to do: «لإرغام القوات على الانسحاب».
func (f *frame) madeTo(k int) bool {
	r := f.r
	p := r.phraseOf(k - 1)
	return p != nil && p.first > f.at && p.clitic&normalize.La != 0 && p.end > p.head+1 && r.masdar(p.head) && r.info[p.head].lemma&listMaking != 0
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
	if p.definite && p.mention < 0 && w.Is(placeHeads) && w.Feature.Only(lexicon.Plural) && p.end > h+1 && r.Words[p.end-1].Is(describing) { // «الأحياء الشرقية من المدينة»
		q, ok := r.np(k + 1)
		return ok && q.is(isPlace)
	}
	if p.definite || p.mention >= 0 || !(w.Is(placeHeads) && w.Feature.Only(lexicon.Plural) || r.info[h].stem&listSite != 0) {
		return false
	}
	if r.outer[k+1] >= 0 {
		return true
	}
	q, ok := r.np(k + 1) // «عدة مناطق من البلاد»
	return ok && q.definite && q.is(isPlace)
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

// ofOther reports directly before the preposition at token k another noun than the trigger, for what two have or do with one another: «خلال اللقاء، تعزيز
// العلاقات بين البلدين», not «المحادثات رفيعة المستوى بين البلدين».
func (f *frame) ofOther(k int) bool {
	r := f.r
	p := r.phraseOf(k - 1)
	if p == nil || k-1 < f.end || r.parts[k-1] != nominal || p == r.phraseOf(f.at) || p.end != k {
		return false
	}
	if !p.definite || p.is(isActor|isPlace) || r.outer[p.head] >= 0 || f.at > r.first && r.info[f.at-1].form&formMost != 0 { // «أول قمة في التاريخ بين البلدين»
		return false
	}
	for i := p.head; i < k; i++ {
		if r.affair(i) || r.article(i) && r.masdar(i) && !r.tells(i, f.rule.Type) {
			return true
		}
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
	v := r.verbBefore(at, at-reach, 1<<comp|1<<rel|1<<attrib)
	return v >= 0 && !r.thatFollows(k, reach) &&
		r.triggered(v, func(t *trigger) bool { return t.kind == byVerb && t.rule.is(speech) && t.rule.leads.has(prepAbout) })
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

// fromSite reports at token i a word that a role lists for what «من» leads in: «خطفوا 38 تلميذا من مدرسة».
func (f *frame) fromSite(i int) bool {
	p, ok := f.r.np(i)
	return ok && f.slotWhere(posPrep, func(s *slot) bool { return s.class >= firstList && s.leads.has(prepFrom) && s.class.fits(p) }) != nil
}

// ofSite reports a building or ground that ends at token i behind a preposition of place, where what «ل» leads in at token at tells whose it is: «قرب محطة»,
// «أمام المقر الرئيسي للشركة», not «أمام المقر الرئيسي للمطالبة».
func (r *reader) ofSite(i, at int) bool {
	p := r.phraseOf(i)
	if p == nil || p.end != i+1 || p.before != prep || p.mention >= 0 {
		return false
	}
	return !p.definite && r.Words[p.head].Is(placeHeads) || at < r.end && p.is(isPlace) && r.ownedBehind(p) && !r.masdar(at)
}

// byNearer reports that «من قبل» at token k tells who does another deed, directly before it: «بعد شهر من أخذه من قبل المسلحين».
func (f *frame) byNearer(k int) bool {
	r, i := f.r, k-1
	w := r.Words[i]
	if k-2 >= f.end && r.article(k-1) && r.article(k-2) && (r.adjective(k-1) || r.Words[k-1].Feature.Has(lexicon.Patient)) &&
		!r.Words[k-1].Classes.Has(lexicon.Nisba) && strings.HasPrefix(r.Words[k-1].Text, "الم") { // «الجهة المحتلة من قبل إسرائيل»
		return true
	}
	return i > f.end && r.parts[i] == nominal && r.outer[i] < 0 && w.Feature.Has(lexicon.Masdar) && w.Cut.Proclitics&normalize.Wa == 0 && r.chunkOf[i] != r.chunkOf[f.at] &&
		(w.Cut.Enclitic != 0 || !r.article(i) && r.headsOwn(i))
}

// byLater reports that «من قبل» at token k tells who does a deed behind a preposition of time, nearer than the trigger: «اعتقال الناشطة عقب الحكم عليها بالسجن من قبل
// المحكمة».
func (f *frame) byLater(key symbol, k int) bool {
	const reach = 10
	r := f.r
	if f.rule.is(casualty) { // «قتل بعد إطلاق النار عليه من قبل الشرطة»: both
		return false
	}
	for i := k - 1; i > f.end && i > k-reach; i-- {
		switch r.parts[i] {
		case nominal:
			if r.parts[i-1] == prep && r.timePrep(i-1) && r.masdar(i) && r.nounLeads(i, key, 0) {
				return true
			}
		case prep, timeWord, adverb:
		default:
			return false
		}
	}
	return false
}

// anotherDeed reports that the noun at token i is a trigger to which the preposition at token k belongs: «القبض على».
func (r *reader) anotherDeed(i, k int) bool {
	return r.triggered(i, func(t *trigger) bool { return t.kind == byNoun && len(t.rest) > 0 && t.rest[0] == r.Words[k].Text })
}

// ofCounted reports that «من» at token k, behind the trigger, tells of what those are some who are counted before it, in another phrase than the trigger's.
func (f *frame) ofCounted(k int) bool {
	r := f.r
	return k > f.end && r.parts[k-1] == nominal && r.counts(k-1) && r.info[k-1].form&formOne == 0 && r.chunkOf[k-1] != r.chunkOf[f.at] &&
		!(r.manyLeave(k-1) && r.fromPlace(k+1)) // «نزح المئات من القرية»
}

// closedTo reports that the role has its filler, or that what the preposition leads in at token at cannot fill it.
func (f *frame) closedTo(s *slot, key symbol, at int) bool {
	r := f.r
	if key == prepFrom && s.number != roleVictim && f.ofCounted(at-1) { // «قتل في الهجوم ثلاثة من الجنود»: of the three
		return true
	}
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
		if key == prepAbout && f.t.kind == byNoun && k-1 > f.at && r.takesAbout(k-1) { // «مفاوضات بحضور مندوب عن الاتحاد»
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
	case roleDefendant:
		if k > f.end && (f.toHim(key) || key == prepTo && f.light < 0 && k-1 == f.end && r.masdar(k-1)) { // «تبرئته من تهمة الإساءة إلى الرئيس»
			return true
		}
	case roleVictim:
		if key == prepFrom && f.dead { // «200 جريح من الكوادر الصحية»: they are of them
			return true
		}
	}
	switch {
	case key == prepFrom && r.overTotal(k) > k: // «سبعة نواب من أصل عشرة»
		return true
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

// toHim reports that a pronoun or a noun before the trigger tells who is charged, so that another behind it, led in by the preposition, belongs to the charge: «وجهت إليه تهمة الإساءة إلى
// الرئيس», «أسندت إلى الناشط تهمة الإساءة إلى الرئيس».
func (f *frame) toHim(key symbol) bool {
	const reach, near = 12, 4
	r := f.r
	if f.t.kind != byNoun {
		return false
	}
	for k := f.at - 1; k >= max(r.first, f.at-reach) && r.parts[k] != mark && r.parts[k] != verb; k-- {
		info := r.info[k]
		switch {
		case r.parts[k] != prep:
		case info.pronominal:
			if k >= f.at-near && (info.prep == prepLa || info.prep == prepTo) {
				return true
			}
		case info.prep == prepTo && key == prepTo:
			return true
		}
	}
	return false
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
	case r.sited(key, at) && (f.has(roleTarget) || noun && !r.info[at].lists.has(rareCheckpoint) && !f.strikesAround(k, at)): // «استهداف حافلة على طريق …», «كمين على طريق»: where
		return true
	case key == prepOn && k-1 > f.end && r.info[k-1].lists.has(rareLocated): // «أطلق المسلحون المتمركزون على التلال قذائف»: where they are
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

// strikesAround reports that what the noun at token at, behind the preposition at token k, tells of lies around a place and is what a blow from afar, or one that somebody
// deals, is dealt to: «غارات على محيط المدينة», «شنت القوات هجوما على أطراف البلدة».
func (f *frame) strikesAround(k, at int) bool {
	return f.r.isForm(at, seldomAround) && k == f.after && (f.light >= 0 || f.rule.Mode == "airstrike" || f.rule.Mode == "shelling")
}

// noContent reports that the preposition at token k leads in nothing that is said: «انتقاده لسياسات الحكومة الخاصة باللاجئين», «مزيد من المعلومات».
func (f *frame) noContent(key symbol, k int) bool {
	r := f.r
	switch key {
	case prepBa:
		if !r.info[k-1].lists.has(rareBound) || !r.article(k-1) {
			return false
		}
		q, ok := r.np(k)
		return !ok || !(f.rule.is(demand) && r.wantedAt(q)) && r.info[k].stem&listWorth == 0
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
	return f.has(roleMedium) || key == prepOn && k > f.end && r.parts[k-1] == nominal && r.nounTrigger(k-1)
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
		if p.end == p.head+1 && p.end < r.end && r.timeAt(p.end) && lasts(&r.Mentions[r.outer[p.end]]) {
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
