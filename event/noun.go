package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// stressed reports behind the trigger, which a verb of its own letters governs, an adjective by its ending, behind which a clause describes it: «قصفا مركزا استهدف …».
func (f *frame) stressed() bool {
	r, i := f.r, f.end
	return i+1 < r.end && r.accusative(f.at) && r.parts[i] == nominal && r.accusative(i) && r.parts[i+1] == verb
}

// byNoun reads what stands around a nominal trigger: its complement or pronoun,
// its adjectives, the prepositions behind it, and the verb that it goes with.
func (f *frame) byNoun() {
	r := f.r
	i := f.overQuoted()
	led := len(f.t.rest) > 0 && r.parts[f.end-1] == prep // «القبض على لبناني»: no adjective stands behind a preposition
	for i < r.end && !led && (r.adjective(i) || i == f.end && f.stressed()) {
		i++
	}
	f.after = i
	f.itself()
	f.describing()
	f.withVerb()
	i = f.someCharges(f.nationality(f.complement(led)))
	f.adjoined()
	f.after = max(i, f.beyond)
	if f.rule.is(utterance) && !f.rule.is(demand) {
		f.whatOfNoun(i)
	}
	if !f.filled(f.rule.core) {
		return // the rule will not hold
	}
	f.phrasesOfNoun(i)
	f.turned(f.slotFor(posGenitive))
	f.counterpart()
	if f.rule.is(strike) {
		f.aiming()
	}
	if f.rule.is(pact) {
		f.topicOfPact()
	}
	f.chargedWith()
	if f.slotFor(posContent) != nil {
		f.contents()
	}
	if f.rule.ofState() { // what else tells when and where is of another deed
		f.sinceWhen()
	} else {
		f.circumstances(f.at)
	}
}

// whatOfNoun fills what is said, blamed or praised with the clause of «ما» at token i: «رفضه ما وصفه بالانتقام», «استنكاره لما قامت به الشرطة», «تنديده بما حدث».
func (f *frame) whatOfNoun(i int) {
	r := f.r
	if !r.at(i+1, verb) || r.info[i].form&(formWhat|formOfWhat) == 0 || r.info[i].form&formFromWhat != 0 {
		return
	}
	start, led := r.startOf(i), symbol(0)
	if r.info[i].form&formWhat == 0 { // the letter of the preposition is left outside
		start, led = r.Begin(i, normalize.Cut{Word: int16(len("ب"))}), prepLa
		if strings.HasPrefix(r.Words[i].Text, "ب") {
			led = prepBa
		}
	}
	s := f.takesWhat(led)
	if s == nil {
		return
	}
	f.fillSpan(s, start, int(r.Tokens[f.whatEnds(i)-1].End), -1)
	if sub, gen := f.slotFor(posSubject), f.slotFor(posGenitive); sub != nil && gen != nil && gen.number != sub.number && f.has(gen.number) && !f.has(sub.number) {
		f.turn(gen.number, sub.number) // «إدانته لما حدث»: he condemns it
	}
}

// takesWhat gives the unfilled slot that a clause of «ما» behind the noun fills, which the preposition led leads in, or nothing; or nil.
func (f *frame) takesWhat(led symbol) *slot {
	for n := range f.rule.slots {
		s := &f.rule.slots[n]
		if s.class != anyThing || s.number != roleContent && s.number != roleTarget || f.has(s.number) {
			continue
		}
		if s.pos == posObject && led != prepBa || s.pos == posPrep && led != 0 && s.leads.has(led) {
			return s
		}
	}
	return nil
}

// overQuoted gives the token behind the trigger, and behind the adjective in quotation marks that tells of a blow there, or what is left of it: «هجوم "إرهابي"
// استهدف كنيسة», «هجوم "انتحاري" استهدف مركزا», «العدوان "الإسرائيلي" الذي استهدف …».
func (f *frame) overQuoted() int {
	if f.rule.is(strike) && f.end < f.r.end && f.r.isQuote(f.end) {
		return f.pastQuoted(f.end)
	}
	return f.end
}

// pastQuoted is [frame.overQuoted] of a blow with a quotation mark at token i behind it.
func (f *frame) pastQuoted(i int) int {
	r := f.r
	switch {
	case !r.article(f.at) && f.end > f.at+1 && r.isQuote(f.at+1):
		return i + 1
	case i+2 < r.end && r.isQuote(i+2) && r.parts[i+1] == nominal && r.apart(i+1) && r.article(i+1) == r.article(f.at) &&
		r.Words[i+1].Is(describing) && !severalOf(r.Words[i+1]) && (r.outer[i+1] < 0 || r.Words[i+1].Classes.Has(lexicon.Nisba)):
		return i + 3
	}
	return i
}

// complement reads what stands directly behind the noun, its pronoun or its complement, with what follows that, and gives the
// token behind it; led tells that the trigger ends with a preposition.
func (f *frame) complement(led bool) int {
	r, gen, i := f.r, f.slotFor(posGenitive), f.overQuoted()
	if s := f.slotFor(posSubject); s != nil && len(f.t.rest) > 0 && f.t.cut.Enclitic != 0 && !f.has(s.number) { // «أثناء تنظيمهم مسيرة»
		if ps := r.pairFor(f.t.cut.Enclitic, f.at, s.class); len(ps) > 0 {
			f.fillAll(s, ps)
		} else if p, ok := f.whoseDeed(s); ok && s.class.fits(&p) {
			f.fill(s, &p, false)
		}
	}
	switch last, several := f.end-1, len(f.t.rest) > 0; {
	case several && r.hasPronoun(last): // «إطلاق سراحه»
		f.pronounOfTail(last)
	case gen != nil && several && r.prepPronoun(last): // «ألقت السلطات القبض عليه»
		f.fillAll(gen, f.meantBy(gen, last, 0))
	case f.t.cut.Enclitic != 0 && !several:
		return f.byOwnPronoun(gen, i)
	case gen != nil && f.opensComplement(r.overNumber(i)):
		return f.byGenitive(gen, r.overNumber(i), led)
	}
	return i
}

// overNumber gives the token behind the number in parentheses at token i, or i: «وفاة (6) أشخاص».
func (r *reader) overNumber(i int) int {
	if i+3 < r.end && r.sign(i) == '(' && r.Tokens[i+1].Kind == normalize.Number && r.sign(i+2) == ')' {
		return i + 3
	}
	return i
}

// pronounOfTail fills the first role of the complement that can be people with whom the pronoun at the trigger's last word means.
func (f *frame) pronounOfTail(last int) {
	r := f.r
	for k := range f.rule.slots {
		if s := &f.rule.slots[k]; (s.pos == posGenitive || s.pos == posSuffix) && !f.has(s.number) && s.class.fits(&whoever) {
			f.fillAll(s, f.meantBy(s, last, r.Words[last].Cut.Enclitic))
			break
		}
	}
}

// byOwnPronoun reads the pronoun of the noun and the object behind it, and gives the token behind them.
func (f *frame) byOwnPronoun(gen *slot, i int) int {
	if s := f.slotWhere(posGenitive, func(s *slot) bool { return s.number == roleAttacker }); s != nil { // «عدوانه على»: his, before whom it is against
		gen = s
	}
	if gen != nil {
		gen, i = f.ofPronoun(gen, i)
	}
	if obj := f.slotFor(posObject); obj != nil {
		ps, k := f.behindPronoun(obj, gen, i)
		if i = k; len(ps) > 0 && !(gen != nil && gen.number == obj.number && f.has(obj.number) && !obj.is(paired)) {
			f.fillAll(obj, ps)
			i = ps[len(ps)-1].end
		} else if len(ps) == 0 && gen != nil && len(f.subject) == 1 && f.pronounByLa(gen.number, &f.subject[0], i) {
			i++
		}
	}
	return i
}

// ofPronoun fills the role of whom the pronoun of the noun means, and of an office an office behind it; it gives the slot, and
// the token behind the office.
func (f *frame) ofPronoun(gen *slot, i int) (*slot, int) {
	r := f.r
	gen = f.suffixed(gen, i)
	if f.pronounActs(gen, i) {
		gen = f.slotFor(posSubject)
	}
	p, ok := phrase{}, false
	if q := r.thingDone(f.at, pronounSex(f.t.cut.Enclitic)); q != nil {
		if s := f.slotWhere(posGenitive, func(s *slot) bool { return s.class.fits(q) && !f.has(s.number) }); s != nil {
			f.fill(s, q, false)
		}
	} else if ps := r.pairFor(f.t.cut.Enclitic, f.at, gen.class); len(ps) > 0 && !f.has(gen.number) { // «بعد اعتقالهما»
		f.fillAll(gen, ps)
	} else {
		p, ok = f.whoseDeed(gen)
	}
	if v := f.at - 1; v > r.first && r.parts[v] == verb && r.info[v].finite&listHappen != 0 { // «مخابئ المتمردين تم تدميرها»
		if q := r.preverbal(v, r.back(v)); q != nil && q.before != verb && gen.class.fits(q) {
			p, ok = *q, true
		}
	}
	if app := f.slotFor(posObject); f.rule.is(office) && app != nil && app.next != nil && i < r.end {
		if q, given := r.np(i); given && (r.office(q) || f.t.cut.Enclitic == normalize.Ha && q.clitic == 0 && r.given(q) || r.Words[i].Classes.Has(lexicon.Ord) && !q.definite) { // «منذ تعيينه رئيسا للوزراء»
			if ok && app.class.fits(&p) {
				f.fill(app, &p, false)
			}
			f.fill(app.next, q, false)
			ok, i = false, q.end
		}
	}
	if ok && gen.class.fits(&p) && !f.has(gen.number) {
		f.fill(gen, &p, false)
		f.subject = r.scratch.one(&p)
	}
	return gen, i
}

// opensComplement reports that the noun may have a complement, and that it stands at token i.
func (f *frame) opensComplement(i int) bool {
	r := f.r
	if i >= r.end || r.parts[i] != nominal && !r.isQuote(i) || f.t.cut.Proclitics&normalize.Article != 0 {
		return false
	}
	if len(f.t.rest) == 0 {
		return !r.accusative(f.at) && !r.fullDual(f.at)
	}
	last := f.end - 1
	return !(r.adjective(last) && !(r.Words[last].Classes.Has(lexicon.NounWord) && !r.Words[last].Is(persons)) || r.article(last) && (r.article(i) || r.accusative(i)))
}

// fullDual reports a dual at token i with its ن, which has no complement: «استهدفت غارتان مواقع», but «غارتا الجيش».
func (r *reader) fullDual(i int) bool {
	w := r.Words[i]
	return w.Feature.Has(lexicon.Dual) && !w.Feature.Any(lexicon.Singular|lexicon.Plural) && w.Cut.Enclitic == 0 && strings.HasSuffix(w.Text, "ن")
}

// byGenitive reads the complement at token i and the object behind it, and gives the token behind them.
func (f *frame) byGenitive(gen *slot, i int, led bool) int {
	r := f.r
	for i+1 < r.end && len(f.t.rest) == 0 && r.shares(i, f.rule.Type) && !f.doneByNone(i) { // «خطف وقتل ثمانية جنود»
		i++
	}
	filled, by, i := f.genitive(gen, i, led)
	if i = f.turnByLa(filled, by, i); i == f.end || i >= r.end {
		return i
	}
	return f.objectOfNoun(gen, filled, i)
}

// genitive fills the first role of the complement that the phrase at token i fits, and gives its slot, the phrase, and the token
// behind it and what is coordinated with it.
func (f *frame) genitive(gen *slot, i int, led bool) (filled *slot, by phrase, end int) {
	r, purpose := f.r, f.purposive()
	for k := range f.rule.slots {
		s := &f.rule.slots[k]
		if s.pos != posGenitive || f.has(s.number) && f.nextGenitive(k) && !(r.hasPronoun(i) && r.info[i].class&isActor != 0) { // «جدد الوزير دعوة الحكومة إلى الحوار»: he calls on her; «يعتزم قصف المدينة»
			continue
		}
		if sub := f.slotFor(posSubject); purpose &&
			(sub == nil || s.number == sub.number || f.slotFor(posObject) != nil && s.number != f.slotFor(posObject).number) && f.otherGenitive(k, i) { // «ثلاثة ملايين لدعم الحكومة»
			continue
		}
		ps := r.list(i, s.class)
		if s.number == roleAttacker && len(ps) > 0 && r.premises(&ps[0]) { // «قصف مواقع الجيش»
			continue
		}
		if len(ps) > 0 && f.suffersDeed(&ps[0]) { // «قتلت غارة ثلاثة جنود»
			continue
		}
		if s.number == roleVisitor && len(ps) > 0 && f.visited(k, &ps[0]) { // «زيارة مديرية الأمن»
			continue
		}
		if p, ok := r.np(i); ok && len(ps) == 0 && s.class.fits(&whoever) && r.outer[i] < 0 && r.surname(i) { // «مقتل شرقاطي», told of before
			ps = r.scratch.one(p)
		}
		if len(ps) == 0 || !ps[0].apart() || !led && r.adjective(i) && !f.complementAnyway(s, i, &ps[0]) {
			continue
		}
		if s.number == roleTopic && gen.number != roleTopic && !f.isTopic(&ps[0]) {
			continue
		}
		if f.has(s.number) && s.class != anyThing && !s.is(paired) && (f.slotFor(posObject) == nil || f.slotFor(posObject).number != s.number) {
			if f.willed && len(f.t.rest) > 0 || ps[0].is(isDeed) || r.info[ps[0].head].stem&listOrder != 0 { // «قرر الرئيس نشر قوات الجيش», «جدد الوزير رفض قرار نقل السفارة»
				continue
			}
			if f.light < 0 || f.rule.is(removal) { // «أكد القنصل دعم بلاده للخطة»: the country's, not his; «قدم الوزير استقالة الحكومة»
				f.drop(s.number)
			}
		}
		f.fillAll(s, f.withTwins(s, ps))
		if ps[0].end > ps[0].head+1 { // «تأييد حبس الطبيب»
			f.sentenced(s, &ps[0])
		}
		return s, ps[0], ps[len(ps)-1].end
	}
	return gen, by, i
}

// suffersDeed reports that phrase p is whom the verb directly before the trigger, which is its subject, kills or hurts, and completes no noun.
func (f *frame) suffersDeed(p *phrase) bool {
	r, n := f.r, len(f.r.events)-1
	return n >= 0 && r.eventAt[n] == f.at-1 && r.ruleOf[n].is(casualty) && r.parts[f.at-1] == verb &&
		slices.ContainsFunc(r.events[n].Arguments, func(a Argument) bool { return a.Role == "victim" && a.Start == p.start })
}

// visited reports that the body of phrase p, the complement, is of those that a slot behind the k-th says people go to, which does not go anywhere itself.
func (f *frame) visited(k int, p *phrase) bool {
	if p.is(isPerson) {
		return false
	}
	if f.r.hasPronoun(p.head) && f.r.Words[p.head].Is(placeHeads) { // «دعاه إلى زيارة بلاده»
		return true
	}
	for n := k + 1; n < len(f.rule.slots); n++ {
		if s := &f.rule.slots[n]; s.pos == posGenitive && s.number == roleDestination && s.class >= firstList && s.class.fits(p) {
			return true
		}
	}
	return false
}

// isTopic reports that the complement p of a noun for talks, whose parties may stand there as well, is what they are about: «مفاوضات تشكيل الحكومة», not
// «مفاوضات ووقف إطلاق النار», «اجتماع العمل».
func (f *frame) isTopic(p *phrase) bool {
	return p.definite && p.first == f.end && !p.is(isPerson) && p.clitic&^normalize.Article == 0 &&
		!f.r.hasPronoun(p.head) && (p.end > p.head+1 || !f.rule.is(meeting))
}

// complementAnyway reports that the word at token i, which may be an adjective of the noun, is its complement p: a word for people with
// the article that the noun has not, «سيطرة المعارضة», «محاكمة الإيرانيين»; whom a name follows; who is counted with others, «وإصابة آخر»; one of a kind that suffers.
func (f *frame) complementAnyway(s *slot, i int, p *phrase) bool {
	r, w := f.r, f.r.Words[i]
	suffers := s.number == roleVictim || s.number == roleDetainee
	switch {
	case r.info[i].stem&listLatter != 0:
		return true
	case w.Classes.Has(lexicon.Nisba) && r.article(i) && (w.Feature.Has(lexicon.Plural) || p.head == i && r.namedAs(p, entity.Person)): // «توقيف المغربي فلان»
		return true
	case w.Is(persons) && (r.article(i) || suffers && p.head == i && !strings.HasSuffix(w.Text, "ة")):
		return true
	case i == f.end && f.onePerson(s, i), r.someoneOf(i): // «بطعن شقيقه»
		return true
	}
	return r.info[i].form&formOther != 0 && len(f.t.rest) == 0 && (f.rule.is(casualty) || s.number == roleVictim && f.t.cut.Proclitics&normalize.Wa != 0) &&
		(f.at == r.first || r.chunkOf[f.at-1] != r.chunkOf[f.at])
}

// nationality fills from the adjectives at token i, «الغارات الإسرائيلية», and from the one in quotation marks before it, «الغارات "الإسرائيلية"», and
// gives the token behind them.
func (f *frame) nationality(i int) int {
	r, s := f.r, f.slotFor(posNisba)
	if s != nil && s.several && (f.roles.has(s.number) || !f.nationsOf(i)) {
		s = nil
	}
	if i == f.end+3 && r.isQuote(i-1) {
		f.ofNation(s, i-2)
	}
	for i < r.end && (r.adjective(i) || i > f.end && r.betweenNations(i)) {
		f.ofNation(s, i)
		i++
	}
	return i
}

// ofNation fills the slot, if there is one, from the adjective at token i, if it is of a country or people.
func (f *frame) ofNation(s *slot, i int) {
	r := f.r
	if s != nil && r.Words[i].Classes.Has(lexicon.Nisba) {
		if m := r.norpAt(i); m >= 0 {
			f.fillSpan(s, r.Mentions[m].Start, r.Mentions[m].End, m)
		}
	}
}

// norpAt gives the first mention of a country's people that begins at token i, of one word or several («الكورية الشمالية»), or -1.
func (r *reader) norpAt(i int) int {
	for k := r.mentionFrom(i); k < len(r.Mentions) && r.Mentions[k].First == i; k++ {
		if r.Mentions[k].Type == entity.Norp {
			return k
		}
	}
	return -1
}

// nationsOf reports among the adjectives at token i those of two countries, or of one with another behind «مع»: «القمة الثلاثية الكينية - الغانية», «محادثات كينية مع غانا».
func (f *frame) nationsOf(i int) bool {
	r, first := f.r, ""
	for ; i < r.end && (r.adjective(i) || r.betweenNations(i)); i++ {
		v, _ := r.Words[i].Value(lexicon.Nisba)
		if v != "" && first != "" && v != first {
			return true
		}
		if v != "" {
			first = v
		}
	}
	return first != "" && i < r.end && r.info[i].self == prepWith
}

// betweenNations reports at token i the dash between the adjectives of two countries: «اللقاء الكيني-الغاني».
func (r *reader) betweenNations(i int) bool {
	return dash(r.sign(i)) && i > r.first && i+1 < r.end && r.ofCountry(i-1) && r.ofCountry(i+1)
}

// phrasesOfNoun reads the prepositional phrases behind the noun and its complement, which end before token i, and those that the
// verb over it has between itself and the noun.
func (f *frame) phrasesOfNoun(i int) {
	r := f.r
	to := r.scope(f.after)
	if i < r.end && i == f.after && r.behind(f.at, prep) && r.article(f.at) && r.deedFrom(i) { // «جرى خلال اللقاء بحث العلاقات بين البلدين»
		f.limit, to = i, i
	}
	f.prepositions(f.end, to)
	if c := f.onward(to); c > 0 && f.limit == 0 { // «مناقشات مع الصندوق، وهو صندوق دولي، حول …»
		f.prepositions(c, r.scope(c))
	} else if k := f.tallied(to); k > to {
		f.prepositions(k, r.scope(k))
	} else if k := f.listedBeyond(to); k > to { // «حكم على شاب قتل والدته بالإعدام»
		f.prepositions(k, r.scope(k))
	} else if k := r.pastMeasure(to); k > to && f.wants(k) {
		f.prepositions(k, r.scope(k))
	} else if k := f.pastHolding(to); k > to {
		f.prepositions(k, r.scope(k))
	} else if from, end := f.heldClause(f.after); from > to && !r.aux(from-1) { // «لقاء كان مقررا مع نظيره»
		f.prepositions(from, end)
	}
	if f.over > 0 && (r.parts[f.at-1] != prep || r.info[f.at-1].pronominal) && !(f.rule.is(death) && r.info[f.at-1].stem&listCase != 0) { // «دعا عبر حسابه إلى الاحتجاج»: what stands between is the verb's
		f.prepositions(f.over, f.at)
	}
}

// tallied gives the token of the preposition with the number that the dead or hurt have come to, behind the clause at token k which tells of what they
// died: «ارتفع عدد ضحايا الزلزال الذي ضرب الجزيرة إلى 387»; or k.
func (f *frame) tallied(k int) int {
	const reach = 20
	r := f.r
	if !f.rule.is(casualty) || !f.takes(prepTo, roleCount) || !r.at(k, rel) {
		return k
	}
	verbs := 0
	for i := k + 1; i < min(r.end, k+reach); i++ {
		switch r.parts[i] {
		case verb:
			if verbs++; verbs > 1 {
				return k
			}
		case rel, comp, conj, attrib:
			return k
		}
		if key, at, ok := r.preposition(i); ok && key == prepTo {
			if p, ok := r.np(at); ok && r.someCounted(p.first, p.end) { // «إلى ما لا يقل عن 64 شخصا»
				return i
			}
		}
	}
	return k
}

// someCounted reports a number among tokens [from, to).
func (r *reader) someCounted(from, to int) bool {
	for ; from < to; from++ {
		if r.counts(from) {
			return true
		}
	}
	return false
}

// purposive reports that the noun tells what something else is for: «صافرات لدعوة السكان إلى الملاجئ», but «تلبية لدعوة
// الملك», «استجاب لدعوة الملك».
func (f *frame) purposive() bool {
	r, k := f.r, f.at-1
	if f.t.cut.Proclitics&^normalize.Wa != normalize.La || k <= r.first || r.parts[k] != nominal && r.parts[k] != timeWord || !r.masdar(f.at) {
		return false
	}
	if r.masdar(k) || r.accusative(k) || r.adjective(k) || r.info[k].stem&listReason != 0 {
		return false
	}
	return !agentive(r.Words[k]) || r.article(k) && r.Words[k].Is(persons)
}

// sameOne reports that phrase p, directly behind the one who loses or gets an office, is who he is: an office behind a
// name («السيد فلان وزير الزراعة»), or of one who loses it a name with its style behind an office («رئيس الديوان الأمير فلان»).
func (f *frame) sameOne(p *phrase) bool {
	r, n := f.r, len(f.fillers)-1
	if n < 0 || !p.apart() || f.fillers[n].mention < 0 {
		return false
	}
	a := &r.Mentions[f.fillers[n].mention]
	if p.mention < 0 { // the last word of his name: «محمد الشريف الصالح»
		return a.Type == entity.Person && a.End == f.fillers[n].stop && r.article(p.head) && p.end == p.head+1 && r.outer[p.head] < 0
	}
	m := &r.Mentions[p.mention]
	switch {
	case a.Type == entity.Person && a.End == f.fillers[n].stop:
		return m.Type == entity.Office && m.First == p.head && !r.article(p.head) && !r.accusative(p.head)
	case a.Type == entity.Office && m.Type == entity.Person && p.head < m.First && r.startsWith(p.head, entity.Office) && r.suchOffice(a.First, p.head): // «تكليف وزير الخارجية وزير الدولة فلان»
		return true
	case a.Type == entity.Office && f.rule.is(removal):
		return m.Type == entity.Person && (r.Words[p.head].Is(styles) || r.honorifics(p.head, m.First))
	}
	return false
}

// suchOffice reports that an office of the kind that token i begins, begins at token k or behind it: two that one man has, «نائب رئيس الوزراء وزير النفط وزير
// الكهرباء فلان».
func (r *reader) suchOffice(k, i int) bool {
	for ; k < i; k++ {
		if r.startsWith(k, entity.Office) && skeletonOf(r.Words[k]) == skeletonOf(r.Words[i]) {
			return true
		}
	}
	return false
}

// deedFrom reports a verbal noun without article and clitics at token i.
func (r *reader) deedFrom(i int) bool {
	return r.verbalNoun(i) && !r.hasPronoun(i)
}

// onePerson reports at token i one person by people or standing, who could be an adjective as well, behind a deed that is
// done to people: «مقتل فلسطيني», «إصابة مدني», not «غارة إسرائيلية».
func (f *frame) onePerson(s *slot, i int) bool {
	w := f.r.Words[i]
	if s.number != roleVictim && !f.rule.is(capture) || f.r.article(i) || f.r.ends(i, endTa) || w.Cut.Proclitics != 0 {
		return false
	}
	rd, ok := w.Find(lexicon.Adj)
	return w.Classes.Has(lexicon.Nisba) && !(ok && rd.Feature.Has(lexicon.Singular)) // «مقتل مصري»
}

// whoever is a phrase of people: what a slot must take for a pronoun at «سراحه» to fill it.
var whoever = phrase{class: isActor | isPerson | isPeople}

// shares reports at token i a verbal noun, or one of the type, coordinated with the one directly before, with
// which it shares its complement: «استهداف وتدمير مواقع».
func (r *reader) shares(i int, kind string) bool {
	w := r.Words[i]
	if r.parts[i] != nominal || w.Cut.Proclitics != normalize.Wa || w.Cut.Enclitic != 0 ||
		r.outer[i] >= 0 || !w.Feature.Has(lexicon.Masdar) && !r.tells(i, kind) && !r.befalls(i) {
		return false
	}
	p, ok := r.np(i + 1)
	return ok && p.apart() && (p.definite && !r.counts(i+1) || w.Feature.Has(lexicon.Masdar)) &&
		(p.is(isActor|isPlace|isNumber) || p.definite || p.head > p.first)
}

// doneByNone reports that the complement of the deed at token i tells whom that is done to, and of the noun could only tell who does its own:
// «شن هجوم واغتيال الرئيس».
func (f *frame) doneByNone(i int) bool {
	r := f.r
	p, ok := r.np(i + 1)
	if !ok {
		return false
	}
	s := f.slotWhere(posGenitive, func(s *slot) bool { return s.class.fits(p) })
	return s != nil && s.number != roleTarget && f.doneBy(s) && !r.tells(i, f.rule.Type) && r.triggered(i, func(t *trigger) bool {
		of, by := t.rule.firsts[posGenitive], t.rule.firsts[posSubject]
		if t.kind != byNoun || of == nil || !of.class.fits(p) {
			return false
		}
		return of.number == roleVictim || of.number == roleDetainee || of.number == roleTarget || by != nil && by.number != of.number
	})
}

// itself fills a role with the noun and the number before it («45 جريحا»), with two («قتيلان») or with
// some («أوقع قتلى وجرحى»).
func (f *frame) itself() {
	s := f.slotFor(posItself)
	if s == nil {
		return
	}
	if r := f.r; r.countedTogether(f.at) { // «20 قتيلا وجريحا»
		q := r.withNumber(f.at - 1)
		f.fillSpan(s, q.start, int(r.Tokens[f.at].End), q.mention)
		f.count(q)
		f.dead = true
		return
	}
	if p := f.fallenOf(); p != nil && s.class.fits(p) {
		f.fill(s, p, false)
		f.dead = true
		return
	}
	if p := f.headed(); p != nil &&
		(p.first < f.at && !(p.first == f.at-1 && f.r.isQuote(p.first)) || f.r.uncountedPeople(p) || f.r.countedBefore(p)) && s.class.fits(p) {
		f.fill(s, p, false)
		f.dead = true
	}
}

// fallenOf gives the phrase of the trigger with its number, of which the deed before it tells that there are so many: «وقوع أربع إصابات»; or nil.
func (f *frame) fallenOf() *phrase {
	p := f.phrase()
	if p == nil || p.head >= f.at-1 || !f.r.counts(f.at-1) || f.r.article(f.at) || !f.r.masdar(p.head) || f.r.eventOf(p.head) >= 0 {
		return nil
	}
	return f.r.withNumber(f.at)
}

// uncountedPeople reports a noun of two or several, or of one who opens a title, by itself, without an article, a pronoun or a complement.
func (r *reader) uncountedPeople(p *phrase) bool {
	w := r.Words[p.head]
	if r.oneOfDead(p) {
		return true
	}
	if !w.Classes.Has(lexicon.Human) || r.article(p.head) || w.Cut.Enclitic != 0 || !w.Feature.Only(lexicon.Plural|lexicon.Dual) && !r.aloneInTitle(p) {
		return false
	}
	return p.end == p.head+1 || r.parts[p.head+1] == prep || // «جرحى من التنظيم»
		p.end == p.head+2 && !p.definite && r.outer[p.head] < 0 && r.Words[p.head+1].Is(describing) // «جرحى مدنيين»
}

// aloneInTitle reports a title that opens with one dead or hurt person: «قتيل في غارة على بلدة», «قتيل وجريحان في حادث سير».
func (r *reader) aloneInTitle(p *phrase) bool {
	return p.head == r.first && p.end == p.head+1 && p.end < r.end && (r.parts[p.end] == prep || r.Words[p.end].Cut.Proclitics&(normalize.Ba|normalize.Wa) != 0)
}

// countedTogether reports at token k those whom «و» adds to the dead or hurt before it under one number: «20 قتيلا وجريحا».
func (r *reader) countedTogether(k int) bool {
	if k <= r.first || k >= r.end || r.Words[k].Cut.Proclitics != normalize.Wa || r.parts[k] != nominal {
		return false
	}
	if !r.ends(k, endAlef) || !r.ends(k-1, endAlef) || r.chunkOf[k-1] < 0 {
		return false
	}
	return (r.tells(k-1, "kill") && r.tells(k, "injure") || r.tells(k-1, "injure") && r.tells(k, "kill")) && r.withNumber(k-1) != nil
}

// withNumber gives the phrase of the noun at token k that begins with the number directly before it, or nil.
func (r *reader) withNumber(k int) *phrase {
	const longest = 5
	var p *phrase
	for i := k - 1; i >= r.first && i > k-longest && r.parts[i] == nominal; i-- {
		if q, ok := r.np(i); ok && q.head == k && (p != nil || r.counts(i)) {
			p = r.scratch.copied(q)
		}
	}
	return p
}

// oneOfDead reports one without an article, behind «عن» or before the wounded: «أسفر عن قتيل», «أوقع القصف قتيلا وجريحين».
func (r *reader) oneOfDead(p *phrase) bool {
	k, one := p.end, p.end == p.head+1 || p.end == p.head+2 && r.info[p.head+1].form&formOne != 0
	if !one || p.first < p.head || p.clitic&^normalize.Wa != 0 || r.article(p.head) || r.hasPronoun(p.head) || !r.tells(p.head, "kill") {
		return false
	}
	if p.before == prep {
		switch r.info[p.head-1].prep {
		case prepBetween: // not «بين قتيل وجريح»
			return false
		case prepAbout:
			return true
		}
	}
	if k+1 < r.end && r.hasAnd(k) && r.counts(k) {
		k++
	}
	return k < r.end && (k > p.end || r.hasAnd(k)) && r.parts[k] == nominal && r.tells(k, "injure")
}

// countedBefore reports a plural that shares the number of the one before it: «عشرات القتلى والجرحى», «عدد من القتلى والجرحى».
func (r *reader) countedBefore(p *phrase) bool {
	i := p.head
	q := r.phraseOf(i - 1)
	if p.first != i || q == nil || r.Words[i].Cut.Proclitics != normalize.Wa|normalize.Article ||
		r.parts[i-1] != nominal || !r.Words[i].Classes.Has(lexicon.Human) {
		return false
	}
	return q.end == i && q.first < i-1 && r.Words[i-1].Cut.Proclitics == normalize.Article &&
		r.triggered(i-1, func(t *trigger) bool { return t.rule.is(death) }) && (r.counts(q.first) || r.info[q.first].stem&listUncounted != 0)
}
