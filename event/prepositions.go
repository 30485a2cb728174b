package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// prepositions fills roles from the prepositional phrases in tokens [from, to).
func (f *frame) prepositions(from, to int) {
	r := f.r
	for k := r.leaders.next(from, to); k < to; k = r.leaders.next(k, to) {
		key, at, ok := r.preposition(k)
		if !ok && f.rule.is(meeting) && r.parts[k] == nominal && k > from && r.isForm(k, seldomPresent) { // «برئاسة الوزير وحضور السفير»
			key, at, ok = prepPresence, k+1, true
		}
		if !ok && r.isForm(k, seldomUsing) && r.weaponBehind(k) {
			key, at, ok = prepUsing, k+1, true
		}
		if ok && !f.rule.leads.has(key) {
			f.ownNoun(k)
		}
		if !ok || f.leadsNothing(key, k, at) {
			k++
			continue
		}
		if f.passesBy(key, k, at) || key == prepFrom && k > f.end && !f.rule.is(casualty) && r.mostOfThem(k-1) && r.Words[k-1].Cut.Enclitic == normalize.Hum || // «اعتقال عشرة معظمهم من الأجانب»: who they are
			key == prepBetween && k > f.end && r.isForm(k-1, seldomLinks) { // «على الطريق الرابط بين عدن ولحج»: the way
			k++
			continue
		}
		if f.t.kind == byNoun && key != prepIn && f.rival(from, k) {
			return
		}
		if f.rule.is(demand) && k > from && f.contains(k) && !(key == prepFrom && f.askedOf(k)) { // «دعا إلى حماية المدنيين وتوفير المأوى للنازحين»
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
		if f.rule.is(rally) && r.at(k+1, rel) { // «احتجاجا على ما وصفوه بالظلم»
			f.called(k)
		}
		if f.rule.leads.has(key) {
			next = f.byPreposition(key, k, at, to, next)
		}
		k = max(next, k+1)
	}
}

// ownNoun fills what someone is to lead, or has a right to, where token k, «ب» with its noun, is read as a preposition: «كلف الرئيس فلانا برئاسة الحكومة»,
// «طالبوا بحقهم في العودة».
func (f *frame) ownNoun(k int) {
	const ba = "ب"
	r := f.r
	if !strings.HasPrefix(r.Words[k].Text, ba) {
		return
	}
	start := r.Begin(k, normalize.Cut{Word: int16(len(ba))})
	switch {
	case r.isForm(k, seldomHeadship) && f.takes(prepBa, rolePosition) && !f.has(rolePosition):
		if p, ok := r.np(k + 1); ok {
			f.fillSpan(f.slotOf(rolePosition), start, f.fullExtent(rolePosition, p), -1)
		}
	case f.rule.is(demand) && r.isForm(k, seldomRight) && !f.has(roleContent) && r.leaders.next(f.end, k) >= k:
		p := r.words(k, k+1)
		p.start = start
		f.fill(f.slotOf(roleContent), &p, true)
	}
}

// askedOf reports that «من» at token k is the first preposition behind the verb, directly behind a thing that is asked for, an indefinite noun: «طلب الوزير إيضاحات من
// السفير», not «طلب الإفراج عن ثلاثة من أنصاره».
func (f *frame) askedOf(k int) bool {
	r := f.r
	if f.t.kind != byVerb || k <= f.end || r.parts[k-1] == prep {
		return false
	}
	for i := f.end; i < k; i++ {
		if r.parts[i] == prep || r.parts[i] == mark || r.parts[i] == comp {
			return false
		}
	}
	if r.parts[k-1] == adverb { // «توضيحا رسميا»
		k--
	}
	p, w := r.phraseOf(k-1), r.Words[k-1]
	return p != nil && p.end == k && p.first >= f.end && !p.definite && !p.is(isPerson|isNumber) &&
		!w.Is(quantifiers) && !r.isForm(k-1, seldomSeries) && r.info[k-1].stem&listUncounted == 0 // «إرسال عدد من الخبراء», «مزيدا من الجنود»
}

// leadsNothing reports that the preposition of one word at token k, before token at, leads in nothing that the rule asks for and ends nothing: a noun's may be
// the one that tells of another deed.
func (f *frame) leadsNothing(key symbol, k, at int) bool {
	return !f.rule.leads.has(key) && f.t.kind != byNoun && at <= k+1 && !f.rule.is(rally) && f.own(k) == 0
}

// weaponBehind reports that the participle at token k leads in the weapon behind it: «هاجموا القرية مستخدمين قذائف».
func (r *reader) weaponBehind(k int) bool {
	return r.parts[k] == nominal && k+1 < r.end && (r.Words[k+1].Classes.Has(lexicon.Weapon) || r.weaponEnd(k+1) > k+1 || r.counts(k+1))
}

// leadNoMore keeps the preposition from leading in anyone else.
func (f *frame) leadNoMore(key symbol) {
	for s := f.slotFor(posPrep); s != nil; s = s.next {
		if s.leads.has(key) {
			f.led |= s.bit
		}
	}
}

// byPreposition fills the first role that the preposition at token k leads in and the phrase at token at fits; the phrases of the
// trigger end at token to. It gives the token behind what was taken, or next.
func (f *frame) byPreposition(key symbol, k, at, to, next int) int {
	r := f.r
	for s := f.slotFor(posPrep); s != nil; s = s.next {
		if !s.leads.has(key) || key == prepLa && f.noneBehindLa(s, k, at) {
			continue
		}
		if at == k && r.parts[k] == prep {
			if r.info[k].form&formAmong != 0 && r.comma(k-1) { // «خلال المعارك في المدينة، بينهم اثنان بأسلحة خفيفة»
				return next
			}
			if s.direct && f.t.kind == byNoun && !f.directly(k) { // «الانسحاب من المدينة والمعارضة الشديدة له»
				continue
			}
			if f.byPronominal(s, key, k) {
				return next
			}
			continue
		}
		if f.closedTo(s, key, at) || f.doneAlready(s, key, k) {
			continue
		}
		if key == prepBetween && f.has(s.number) && !r.hasAnd(k) { // the two are named; but «بين الحركة وبين الحكومة»
			return next
		}
		if s.direct && !f.directly(k) || f.leadsElse(s, key, k, at) {
			continue
		}
		if f.led&s.bit != 0 && !r.hasAnd(k) && !(s.number == roleCharge && f.charges(key)) { // «على القاعدة … ردا على»: once, unless coordinated
			return next
		}
		if s.number == roleCharge && f.chargedThat(s, at) {
			return next
		}
		ps := f.ofTwins(f.phrasesLedIn(s, key, k, at))
		if again := f.led&s.bit != 0 && f.rule.is(blame); again {
			if len(ps) == 0 && s.class.fits(&whoever) {
				ps = r.oneMoreAt(at)
			}
			if len(ps) > 0 { // «حكم على ناشط بالإعدام وعلى آخر بالسجن»: what else the preposition is told with again
				f.led = 0
			}
		}
		if len(ps) == 0 {
			continue
		}
		if q, led := f.besideObject(s, key, at); q != nil { // «طالب الحكومة بالاستقالة والبرلمان بالتحقيق»
			f.fillSpan(s, ps[0].start, int(r.Tokens[q.first-1].End), -1)
			f.fill(f.slotFor(posObject), q, false)
			return f.byPreposition(key, q.end, led, to, led)
		}
		ps = f.beforeGapped(key, f.ofOneKind(ps))
		next = f.fillLed(s, ps, to, next)
		f.led |= s.bit
		f.toldWith(s, key, k, ps, to)
		return next
	}
	return next
}

// noneBehindLa reports that «ل» at token k leads in no filler of the slot: what belongs to a noun, «مصنعا للإسمنت», whose a thing is, «عبوة في حافلة للشرطة».
func (f *frame) noneBehindLa(s *slot, k, at int) bool {
	r := f.r
	switch {
	case f.t.kind == byNoun && s.number != roleTopic && k > f.end && r.info[k-1].takes.has(prepLa): // «مساعدات تابعة للصليب الأحمر»
		return true
	case f.t.kind == byNoun && (s.class != deed || s.number == roleTopic && f.rule.is(rally) && !r.ofWords(at)) && !f.attached(k):
		return true
	case s.number == roleTopic && s.class == anyThing && f.rule.is(founding) && !r.purposeAt(at):
		return true
	}
	return f.t.kind == byVerb && s.number == roleAttacker
}

// toldWith fills what the phrases ps tell besides, with which the preposition at token k filled the slot: the second of two, places beside theirs, other roles.
func (f *frame) toldWith(s *slot, key symbol, k int, ps []phrase, to int) {
	first, last := &ps[0], &ps[len(ps)-1]
	if key == prepBetween && len(ps) == 1 {
		if !first.plural(f.r) || f.r.onOneSide(first.end) {
			f.secondOfTwo(s, first)
		} else if f.rule.is(strike) {
			f.otherSide(s, first)
		}
	}
	if s.number == rolePlace { // «في دوما بريف دمشق»
		f.nearer(k)
		f.further(last.end, to)
	}
	if s.number == roleMedium && len(ps) == 1 && first.is(isMedium) {
		f.heardBy(first.end)
	}
	f.byWeapon(s, first)
	f.sentenced(s, first)
	f.alsoInflicted(s, last)
	f.byDeed(s, first)
}

// heardBy fills the audience with the press that is told it, behind a statement that ends at token k: «في حديث إلى الصحيفة», «في مقابلة مع القناة».
func (f *frame) heardBy(k int) {
	if k >= f.r.end {
		return
	}
	key, at, ok := f.r.preposition(k)
	if !ok || at == k || at >= f.r.end || key != prepTo && key != prepWith || f.has(roleAudience) {
		return
	}
	if s := f.slotWhere(posPrep, func(s *slot) bool { return s.number == roleAudience && s.class == press }); s != nil {
		f.fillAll(s, f.r.list(at, press))
	}
}

// doneAlready reports that the slot's role, that of who did it, has its filler and no preposition key adds another: «قتل الجيش خمسة مسلحين بعد مقتل ضابط على
// يد متمردين», «رفض المنظمة الدولية أي عمل عسكري من جانب تركيا».
func (f *frame) doneAlready(s *slot, key symbol, k int) bool {
	if f.rule.is(menace) && f.t.kind == byNoun && key == prepFrom && !f.r.hasAnd(k) { // «تحذير الجيش لهم من الاقتراب من مواقعه»
		if gen := f.slotFor(posGenitive); gen != nil && gen.number == s.number && f.has(s.number) {
			return true
		}
	}
	if f.t.kind == byNoun {
		return f.r.prepIs(key, agentPreps) && f.behindIt(s.number)
	}
	obj := f.slotFor(posObject)
	return key != prepWith && s.is(active) && f.t.kind == byVerb && !f.passive && len(f.subject) > 0 && obj != nil && f.has(s.number) && f.behindIt(obj.number)
}

// behindIt reports that the role has a filler behind the trigger.
func (f *frame) behindIt(role symbol) bool {
	return slices.ContainsFunc(f.fillers, func(a filler) bool { return a.role == role && a.start > f.trigger.Start })
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

// directly reports that nothing but adjectives of a noun, times and asides between commas stands between the trigger, or its subject behind it, and the preposition at token k, which leads in no
// complement of the subject: «قال الوزير لطلابه: …», not «قال المجلس المركزي لليهود إن …»,
// «ذكرت وكالة تاس للأنباء أن …».
func (f *frame) directly(k int) bool {
	r, from := f.r, f.end
	if f.t.kind == byNoun && k == f.after { // «السيطرة الكاملة للجيش»
		return true
	}
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
	at := r.overTimes(from)
	return at == k || at+1 == k && r.comma(at) && r.saidTo(k) || r.comma(k-1) && r.skip(from, false) == k // «قال الوزير، الأربعاء، لطلابه»
}

// saidTo reports at token k someone's name, and behind it what he is told: «وقال الوزير، لسالم المنصوري: "…"».
func (r *reader) saidTo(k int) bool {
	p, ok := r.np(k)
	if !ok || p.first != k || !r.namedAs(p, entity.Person) {
		return false
	}
	return r.at(p.end, comp) || r.at(p.end, mark) && (r.colon(p.end) || r.isQuote(p.end) || r.comma(p.end) && r.at(p.end+1, comp))
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
	if key == prepBetween && s.number == roleVictim || key == prepLa && f.t.kind == byVerb && r.ofOwnWords(k) { // «مقتل ثلاثة، بينهم جندي», «قال في بيان له ناطق»
		return true
	}
	if key == prepFrom && k > r.first && (r.info[k].form&formAmong != 0 || r.counts(k-1) || r.Words[k-1].Is(numbering) || k+1 < r.end && r.counts(k+1)) { // «إصابة عدد منهم», «منها 492 بالرصاص»
		return true
	}
	if key == prepIn && (s.number == roleContent || s.number == roleTopic) && f.antecedent != nil && f.antecedent.is(isMedium) { // «رسالة شكر فيها الوزير»
		return true
	}
	if f.t.kind == byNoun && k-2 > f.at && r.parts[k-2] == verb && r.parts[k-1] == nominal && r.masdar(k-1) { // «الهجوم على القرية سيتم الرد عليه»
		return true
	}
	if p, ok := f.doneToIt(s, k); ok {
		fits := s.class.fits(&p)
		if fits {
			f.fill(s, &p, false)
		}
		return fits
	}
	both := strings.HasSuffix(r.Words[k].Text, "هما")
	if ant := f.antecedent; ant != nil && (!both || r.Words[ant.head].Feature.Has(lexicon.Dual)) {
		if (s.class >= firstList || s.class == weapon || s.number == roleMedium) && !s.class.fits(f.antecedent) { // not «في وقت أعلن فيه الوزير»
			return false
		}
		f.fill(s, f.antecedent, false)
	} else if both {
		if s.class != anyThing || s.number == roleTarget {
			f.fillAll(s, r.two(k, s.class))
		}
	} else if p, ok := r.pronounFor(s, k, 0, f.notByPronoun(s)); ok && f.meantAt(s, &p, key, k) {
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

// meantAt reports that the one whom the pronoun of the preposition at token k means may fill the role; a target of any kind only where the pronoun shows that it is people: «إطلاق النار
// عليه», «عليهم».
func (f *frame) meantAt(s *slot, p *phrase, key symbol, k int) bool {
	r := f.r
	if !s.class.fits(p) || key == prepBetween && r.amongThem(k, p) || f.overlaps(p) {
		return false
	}
	return s.class != anyThing || s.number == roleTarget && (r.oneMan(p, k) || p.is(isPerson) && r.sex(p) == lexicon.Plural)
}

// ofOwnWords reports that the pronoun at token k tells whose the statement is that a preposition leads in: «في بيان له», «خلال كلمة مصورة له».
func (r *reader) ofOwnWords(k int) bool {
	if k--; k > r.first && r.adjective(k) && !r.article(k) {
		k--
	}
	return k > r.first && r.parts[k] == nominal && !r.article(k) && !r.hasPronoun(k) && mediumNoun(r.Words[k]) && r.parts[k-1] == prep
}

// amongThem reports that the pronoun of «بين» at token k tells who is among those of phrase p: «مقتل عشرة أشخاص على الأقل من بينهم طفل», or directly behind them,
// «مصرع عشرين مسلحا، بينهم قائدهم».
func (r *reader) amongThem(k int, p *phrase) bool {
	if k > r.first && r.info[k-1].self == prepFrom {
		return true
	}
	return p.end == k || p.end == k-1 && r.parts[k-1] == mark
}

// notByPronoun gives whom a pronoun that is to fill the role does not mean: the trigger's subject, and whose deed a noun tells of, «خلال استقبال الأمير له».
func (f *frame) notByPronoun(s *slot) []phrase {
	if gen := f.slotFor(posGenitive); len(f.subject) == 0 && f.t.kind == byNoun && f.rule.is(meeting) && gen != nil && gen.number != s.number {
		return f.pair
	}
	return f.subject
}

// byPrepositionAlone reports that the deed reaches what fills the role by its preposition key and not otherwise, and that nothing but nouns stands between it and the
// pronoun at token k: «سيطرتهم عليها», «انسحاب الجيش منها», not «عملية تطلق عليها اسم».
func (f *frame) byPrepositionAlone(role, key symbol, k int) bool {
	if key != prepOn && key != prepFrom || role != roleObject && role != roleTarget && role != roleFrom ||
		slices.ContainsFunc(f.rule.slots, func(s slot) bool { return s.number == role && s.pos != posPrep && s.pos != posWith }) {
		return false
	}
	return f.t.kind == byVerb || !slices.ContainsFunc(f.r.parts[min(f.end, k):k], func(p part) bool { return clauseEdges>>p&1 != 0 || p == verb })
}

// placeMeant gives the place that the pronoun of the preposition at token k means, of what is taken or left: «المناطق التي كانت المعارضة تسيطر عليها».
func (f *frame) placeMeant(s *slot, k int) (phrase, bool) {
	r, obj := f.r, f.slotFor(posObject)
	alone := f.byPrepositionAlone(s.number, r.info[k].prep, k)
	if s.class != anyThing || !alone && (f.t.kind != byVerb || obj == nil || s.number != obj.number || obj.class == anyThing) {
		return phrase{}, false
	}
	of := *s
	of.class = place
	if alone {
		if p := f.placeTold(&of, k); p != nil {
			return *p, true
		}
	}
	p, ok := r.pronounFor(&of, k, 0, f.subject)
	return p, ok && of.class.fits(&p) && !f.overlaps(&p) && !(alone && p.is(isState))
}

// placeTold gives the place to which, or where, something was done in the sentence before, and that the pronoun at token k may mean, or nil: «سيطر على مدينة عفرين في شمال
// سوريا، إثر انسحاب المقاتلين منها».
func (f *frame) placeTold(s *slot, k int) *phrase {
	r := f.r
	want := suffixSex(r.Words[k].Text)
	for n := range r.eventsSince(r.first) {
		for i := range r.events[n].Arguments {
			a := &r.events[n].Arguments[i]
			if a.Start >= int(r.Tokens[f.at].Start) || a.Role != "object" && a.Role != "target" && a.Role != "destination" && a.Role != "from" && a.Role != "place" {
				continue
			}
			if p := r.meantHere(a.Start); p != nil && s.class.fits(p) && r.sex(p) == want && !f.overlaps(p) {
				return p
			}
		}
	}
	return nil
}

// inPlace reports that phrase p behind «ب» tells where, and is no one: «انتقد في مؤتمر بالنجف خطة الحكومة», «التقى بمكتبه السفير»; of a meeting also a country, where
// whom someone met stands behind it: «تباحث بتونس مع نظيره», «التقى بالجزائر نظيره».
func (f *frame) inPlace(p *phrase) bool {
	r := f.r
	if r.town(p) || r.ownRoom(p) {
		return true
	}
	if !f.rule.is(meeting) || p.is(isPerson) || !r.namedAs(p, entity.GPE) {
		return false
	}
	k := r.skip(p.end, false)
	return k < r.end && (r.parts[k] == prep && r.info[k].prep == prepWith || f.slotFor(posObject) != nil && r.parts[k] == nominal && r.apart(k) && r.startsActor(k))
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
		(r.Words[ps[0].head].Classes.Has(lexicon.FacHead) || f.inPlace(&ps[0])) { // «اجتمع بالقصر الرئاسي», «بصنعاء», «بمكتبه»: where
		return nil
	}
	if s.number == roleCharge && at > k+1 && at < r.end && r.info[at-1].stem&listCase != 0 && r.describesCase(at) {
		p := r.words(at-1, at)
		ps = r.scratch.one(&p)
	}
	if s.number == roleCharge && len(ps) == 0 && at == k+1 && at < r.end {
		ps = r.list(r.pastAmong(at), s.class) // «بتهم من بينها التزوير»
	}
	if s.number == roleCharge && at == k+1 && at < r.end && strings.HasPrefix(r.Words[k].Text, "ب") && r.parts[k] == prep && r.describesCase(at) { // «بتهم تتعلق بالفساد», «بتهم خطيرة»
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
	if gen := f.slotFor(posGenitive); key == prepLa && k > f.at && f.t.kind == byNoun && gen != nil && gen.number == s.number && f.has(s.number) && !(f.rule.is(meeting) && !f.behindIt(s.number)) { // «إعدام المسلحين لرهائن»: they did it; not «حضر الوزير اجتماعا للمجلس»
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
			if q, ok := r.np(r.bracketed(k + 1)); ok && s.class.fits(q) && equals(p, q) { // «، و"الحزب" …»
				f.fillListed(s, r.bracketed(k+1))
				return
			}
		case verb, comp, rel, attrib:
			return
		case nominal:
			if !r.hasAnd(k) || r.outer[k] < 0 && !r.article(k) && !(f.rule.is(strike) && r.Words[k].Is(persons) && r.Words[k].Feature.Has(lexicon.Plural)) { // «بين الجيش بقيادة حفتر ومسلحين متشددين»
				continue
			}
			if q, ok := r.np(k); ok && s.class.fits(q) && equals(p, q) {
				f.fillListed(s, k)
				return
			}
		}
	}
}

// otherSide fills the role with the body that «و» joins to the several of phrase p, behind where they are: «بين مسلحين في المدينة وقوات الأمن».
func (f *frame) otherSide(s *slot, p *phrase) {
	r := f.r
	if k := r.overPlace(p.end); k > p.end && r.at(k, nominal) && r.hasAnd(k) {
		if q, ok := r.np(k); ok && s.class.fits(q) && q.is(isBody|isPerson) && !q.is(isPlace|isState) {
			f.fillListed(s, k)
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
		f.after = max(f.after, ps[i].end) // «بين الجيش، بإسناد جوي، والمسلحين في ريف حلب أمس»
	}
}

// purposeAt reports at token i what something may be founded for, a deed or a noun without article that is no one and no place: «برنامجا لتعليم القراءة».
func (r *reader) purposeAt(i int) bool {
	q, ok := r.np(i)
	return ok && (q.is(isDeed) || !r.article(q.head) && !q.is(isActor|isPerson|isBody|isPlace|isNumber))
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
	for s := f.slotFor(posPrep); s != nil; s = s.next {
		if s.class != anyThing || !s.leads.has(key) || f.has(s.number) {
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
