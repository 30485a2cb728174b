package event

import (
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
	i := f.overQuoted(f.end)
	led := len(f.t.rest) > 0 && r.parts[f.end-1] == prep // «القبض على لبناني»: no adjective stands behind a preposition
	for i < r.end && !led && (r.adjective(i) || i == f.end && f.stressed()) {
		i++
	}
	f.after = i
	f.itself()
	f.withVerb()
	i = f.nationality(f.complement(led))
	f.adjoined()
	f.after = max(i, f.beyond)
	if !f.filled(f.rule.core) {
		return // the rule will not hold
	}
	f.phrasesOfNoun(i)
	f.turned(f.slotFor(posGenitive))
	f.counterpart()
	f.aiming()
	f.topicOfPact()
	f.chargedWith()
	f.contents()
	f.circumstances(f.at)
}

// overQuoted gives the token behind the adjective in quotation marks that tells of a blow at token i, or of what is left of it there, or i: «هجوم "إرهابي"
// استهدف كنيسة», «هجوم "انتحاري" استهدف مركزا».
func (f *frame) overQuoted(i int) int {
	r := f.r
	switch {
	case i >= r.end || !r.isQuote(i) || !f.rule.is(strike) || r.article(f.at):
	case f.end > f.at+1 && r.isQuote(f.at+1):
		return i + 1
	case i+2 < r.end && r.isQuote(i+2) && r.parts[i+1] == nominal && r.plain(i+1) &&
		r.outer[i+1] < 0 && r.Words[i+1].Is(describing) && !r.article(i+1) && !severalOf(r.Words[i+1]):
		return i + 3
	}
	return i
}

// complement reads what stands directly behind the noun, its pronoun or its complement, with what follows that, and gives the
// token behind it; led tells that the trigger ends with a preposition.
func (f *frame) complement(led bool) int {
	r, gen, i := f.r, f.slotFor(posGenitive), f.overQuoted(f.end)
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
	if app := f.slotFor(posObject); f.rule.is(office) && app != nil && f.slotAfter(app) != nil && i < r.end {
		if q, given := r.np(i); given && (r.office(q) || f.t.cut.Enclitic == normalize.Ha && q.clitic == 0 && r.given(q) || r.Words[i].Classes.Has(lexicon.Ord) && !q.definite) { // «منذ تعيينه رئيسا للوزراء»
			if ok && app.class.fits(&p) {
				f.fill(app, &p, false)
			}
			f.fill(f.slotAfter(app), q, false)
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
	return !(r.adjective(last) && !(r.Words[last].Classes.Has(lexicon.NounWord) && !r.Words[last].Is(persons)) || r.article(last) && r.article(i))
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
		f.fillAll(s, ps)
		return s, ps[0], ps[len(ps)-1].end
	}
	return gen, by, i
}

// visited reports that the body of phrase p, the complement, is of those that a slot behind the k-th says people go to, which does not go anywhere itself.
func (f *frame) visited(k int, p *phrase) bool {
	if p.is(isPerson) {
		return false
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
// the article that the noun has not, «سيطرة المعارضة», «محاكمة الإيرانيين»; who is counted with others, «وإصابة آخر»; one of a kind that suffers.
func (f *frame) complementAnyway(s *slot, i int, p *phrase) bool {
	r, w := f.r, f.r.Words[i]
	suffers := s.number == roleVictim || s.number == roleDetainee
	switch {
	case r.info[i].stem&listLatter != 0:
		return true
	case w.Classes.Has(lexicon.Nisba) && w.Feature.Has(lexicon.Plural) && r.article(i):
		return true
	case w.Is(persons) && (r.article(i) || suffers && p.head == i && !strings.HasSuffix(w.Text, "ة")):
		return true
	case i == f.end && f.onePerson(s, i):
		return true
	}
	return r.info[i].form&formOther != 0 && len(f.t.rest) == 0 && (f.rule.is(casualty) || s.number == roleVictim && f.t.cut.Proclitics&normalize.Wa != 0) &&
		(f.at == r.first || r.chunkOf[f.at-1] != r.chunkOf[f.at])
}

// turnByLa turns who fills the complement into who does the deed where ل leads in whom it is done to, «طرد المدير لها»,
// «اعتقال الشرطة للصحفي»; it gives the token behind them.
func (f *frame) turnByLa(filled *slot, by phrase, i int) int {
	r := f.r
	if obj := f.slotFor(posObject); obj != nil && i > f.end && i < r.end && filled.number == obj.number &&
		r.prepPronoun(i) && r.info[i].prep == prepLa && !f.takes(prepLa, obj.number) && !f.rule.is(founding) {
		if sub := f.slotFor(posSubject); sub != nil && sub.number != obj.number && sub.class.fits(&by) && by.is(isActor) { // «طرد المدير لها»: he did it to her
			f.turn(filled.number, sub.number)
			if p, ok := r.pronounFor(obj, i, 0, f.subject); ok && obj.class.fits(&p) && !f.overlaps(&p) {
				f.fill(obj, &p, false)
			}
			i++
		}
	}
	if sub := f.slotFor(posSubject); sub != nil && i > f.end && sub.number != filled.number && !f.has(sub.number) && f.mayDo(sub, &by, i) { // «اعتقال الشرطة للصحفي», «قصف الجيش للقرية»
		if p, ok := r.np(i); ok && r.parts[i] == nominal && p.clitic&^normalize.Article == normalize.La && !p.is(isDeed) && !r.masdar(p.head) {
			switch obj := f.slotFor(posObject); {
			case f.takes(prepLa, filled.number) && p.is(isActor|isPlace):
				f.turn(filled.number, sub.number)
			case obj != nil && obj.number == filled.number && p.is(isActor) && obj.class.fits(p) && !f.reads(prepLa, p):
				ps := r.list(i, obj.class)
				f.turn(filled.number, sub.number)
				f.fillAll(obj, ps)
				i = ps[len(ps)-1].end
			}
		}
	}
	return i
}

// mayDo reports that phrase by, which ends before token i, is someone known who may do the deed, and no office that an adjective ends.
func (f *frame) mayDo(sub *slot, by *phrase, i int) bool {
	return by.definite && by.is(isActor) && sub.class.fits(by) && !(f.r.namedAs(by, entity.Office) && f.r.Words[i-1].Is(describing))
}

// objectOfNoun fills the object behind the complement, «زيارة الوزير لبنان», «قصف الطائرات المدينة», and gives the token behind it.
func (f *frame) objectOfNoun(gen, filled *slot, i int) int {
	r, obj := f.r, f.slotFor(posObject)
	if obj == nil || r.info[i].stem&listTakesBy != 0 { // «لجنة مؤلفة من»
		return i
	}
	i = f.overToObject(i)
	if other := f.slotAfter(obj); other != nil && f.rule.is(office) && filled.number == obj.number && !f.has(other.number) && r.deedAt(i) { // «تكليف فلان تشكيل الحكومة»
		if ps := r.list(i, other.class); len(ps) > 0 && ps[0].clitic == 0 {
			f.fillAll(other, ps[:1])
			return ps[0].end
		}
	}
	if ps := f.objectsAt(obj, i); len(ps) > 0 && ps[0].apart() && r.parts[i] == nominal && !r.tellsOfNoun(&ps[0], i) && !r.describedBefore(i) && !f.judged(i) { // but «تأسيس الجمهورية التركية الحديثة»
		if other := f.slotAfter(obj); other != nil && f.rule.is(office) && r.given(&ps[0]) { // «تعيين فلان وزيرا»
			obj, ps = other, r.posted(ps)
		} else if filled.number == obj.number && f.theirNames(i, &ps[0]) { // «دهس الشرطيين فلان وفلان»
			last := &ps[len(ps)-1]
			f.fillers[len(f.fillers)-1].stop, i, ps = last.stop, last.end, nil
		} else if filled.number == obj.number && f.sameOne(&ps[0]) { // «إقالة فلان وزير الزراعة»
			f.fillers[len(f.fillers)-1].stop, ps = ps[0].stop, ps[:1]
			i, ps = ps[0].end, nil
		} else if sub := f.slotFor(posSubject); sub != nil && filled.number == obj.number && f.willed { // «أصدر الرئيس قرارا بطرد القناة العاملة في البلاد»
			ps = nil
		} else if sub != nil && filled.number == obj.number { // «قتل القوات فتى»: the complement did it
			if f.light < 0 && !sub.is(paired) && sub.number != filled.number {
				f.drop(sub.number)
			}
			f.turn(gen.number, sub.number)
		}
		f.fillAll(obj, ps)
		if len(ps) > 0 {
			i = ps[len(ps)-1].end
		}
		if f.rule.is(office) {
			i = f.series(i)
		}
	}
	return i
}

// theirNames reports that the phrase at token i names those of whom the one before tells, several with the article: «الشرطيين فلان وفلان».
func (f *frame) theirNames(i int, p *phrase) bool {
	r, q := f.r, f.r.phraseOf(i-1)
	if q == nil || !r.namedAs(p, entity.Person) || p.clitic != 0 {
		return false
	}
	return q.end == i && q.mention < 0 && q.is(isPerson) && r.article(q.head) &&
		r.Words[q.head].Feature.Any(lexicon.Dual|lexicon.Plural) && !r.Words[q.head].Feature.Has(lexicon.Singular)
}

// judged reports at token i a participle that tells, with a preposition and pronoun behind it, of the indefinite one directly before: «القبض على عنصر
// محكوم عليه».
func (f *frame) judged(i int) bool {
	r := f.r
	return f.rule.is(capture) && r.Words[i].Is(persons|describing) && r.plain(i) && !r.article(i) &&
		r.behind(i, nominal) && !r.article(i-1) && r.outer[i-1] < 0 && i+1 < r.end && r.prepPronoun(i+1)
}

// tellsOfNoun reports that the phrase at token i begins a clause without a verb about the indefinite noun before it: «دولة فلسطينية عاصمتها القدس».
func (r *reader) tellsOfNoun(p *phrase, i int) bool {
	return r.hasPronoun(p.head) && r.parts[i-1] == nominal && !r.article(i-1) && r.outer[i-1] < 0
}

// objectsAt gives the phrases at token i that fit the class of the object slot or of another one for the same role.
func (f *frame) objectsAt(obj *slot, i int) []phrase {
	ps := f.r.list(i, obj.class)
	for s := f.slotAfter(obj); len(ps) == 0 && s != nil; s = f.slotAfter(s) {
		if s.number == obj.number && s.class != anyThing {
			ps = f.r.list(i, s.class)
		}
	}
	return ps
}

// overToObject gives the token behind the times, wishes and weapons that stand between the complement and the object.
func (f *frame) overToObject(i int) int {
	r := f.r
	if j := r.overTimes(i); j > i && r.at(j, nominal) && r.apart(j) && !r.adjective(j) { // «إعلان الجيش أمس مقتل جنديين»
		i = j
	}
	i = r.pastWish(i)                                         // «استقبال ولي العهد -حفظه الله-، رئيس الوزراء»
	if k := r.overComma(i); k > i && f.rule.is(office|vote) { // «تعيين فلان، مديرا للأمن»
		if p, ok := r.np(k); ok && r.office(p) && p.clitic == 0 {
			i = k
		}
	}
	if f.rule.is(strike) { // «قصف الجيش بالمدفعية الثقيلة قرى الحدود»
		i = f.pastWeapon(i)
	}
	if f.rule.is(meeting) && r.innerComma(i) { // «استقبال الملك، اليوم في الرباط، رئيس الوزراء»
		if k := r.skip(i, true); k > i+1 && r.at(k, nominal) && r.comma(k-1) {
			if q, ok := r.np(k); ok && q.apart() && q.definite && q.is(isPerson) && (q.end >= r.end || r.parts[q.end] != verb) {
				i = k
			}
		}
	}
	if f.rule.is(speech) && r.innerComma(i) { // «إعلان المجلس، أمس، موافقة رئيسه على …»
		if k := r.overTimes(i + 1); k > i+1 && r.innerComma(k) && r.deedAt(k+1) {
			i = k + 1
		}
	}
	return i
}

// nationality fills from the adjectives at token i, «الغارات الإسرائيلية», and gives the token behind them.
func (f *frame) nationality(i int) int {
	r := f.r
	for i < r.end && r.adjective(i) {
		if s := f.slotFor(posNisba); s != nil && r.Words[i].Classes.Has(lexicon.Nisba) {
			if m := r.mentionAt(i, entity.Norp); m >= 0 {
				f.fillSpan(s, r.Mentions[m].Start, r.Mentions[m].End, m)
			}
		}
		i++
	}
	return i
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
	} else if k := r.pastMeasure(to); k > to && f.wants(k) {
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

// pronounActs reports that the pronoun of the noun, which may be of whom the deed is done to, is of who does it, as someone else
// stands behind: «تكليفه فلانا», «احتلالها لمصر».
func (f *frame) pronounActs(gen *slot, i int) bool {
	r := f.r
	obj, sub := f.slotFor(posObject), f.slotFor(posSubject)
	if obj == nil && sub != nil && gen.number != sub.number && f.takes(prepLa, gen.number) { // «عبر عن تهنئته للرئيس»
		k := f.pastPronoun(i)
		if key, at, ok := r.preposition(k); ok && (key == prepLa || key == prepTo) {
			q, found := r.np(at)
			return found && q.is(isActor)
		}
	}
	if obj == nil || sub == nil || gen.number != obj.number {
		return false
	}
	ps, _ := f.behindPronoun(obj, gen, i)
	if len(ps) > 0 && f.rule.is(office) && f.t.cut.Enclitic == normalize.Ha && r.given(&ps[0]) { // «قرر تعيينها وزيرة للصحة»
		return false
	}
	return len(ps) > 0 && (obj.class != anyThing || ps[0].definite || ps[0].is(isActor|isPlace)) &&
		!(ps[0].apart() && r.ends(ps[0].head, endUn) && r.closed(ps[0].head))
}

// behindPronoun gives the object of a verbal noun behind its pronoun, adjectives between («رفضه المطلق لأي تأجيل»), and
// the token where it was looked for.
func (f *frame) behindPronoun(obj, gen *slot, i int) ([]phrase, int) {
	r := f.r
	i = f.pastPronoun(i)
	if !r.masdar(f.at) || i < r.end && r.info[i].stem&listComing != 0 && r.article(i) { // «اجتماعه المقرر»
		return nil, i
	}
	ps := f.objectsAt(obj, i)
	if len(ps) == 0 && i < r.end {
		ps = f.objectFarther(obj, i)
	}
	if len(ps) == 0 {
		return nil, i
	}
	lead, sub := ps[0].clitic&^normalize.Article, f.slotFor(posSubject)
	if lead != 0 &&
		!(lead == normalize.La && sub != nil && gen != nil && (gen.number == obj.number || gen.number == sub.number) && ps[0].is(isActor) && !f.reads(prepLa, &ps[0])) {
		return nil, i
	}
	return ps, i
}

// objectFarther gives the object of the noun with its pronoun behind what tells when, how and of a meeting where, from token i on: «استقباله اليوم في القصر
// سفير الصين», «نفيه أمس سقوط قتلى».
func (f *frame) objectFarther(obj *slot, i int) []phrase {
	r := f.r
	if key, at, ok := r.preposition(i); ok && f.takes(key, obj.number) {
		if p, ok := r.np(at); !ok || !r.ownRoom(p) { // but «لقائه بمكتبه سفير الصين»
			return nil
		}
	}
	k := r.skip(i, f.rule.is(meeting))
	if k == i || !r.at(k, nominal) || !r.apart(k) || r.info[k].participle || r.outer[k] < 0 && r.Words[k].Is(describing) {
		return nil
	}
	return f.objectsAt(obj, k)
}

// pastWeapon gives the token of the noun behind the weapon at token i, with commas around it or none, or i.
func (f *frame) pastWeapon(i int) int {
	r, k := f.r, i
	if key, at, ok := r.preposition(k); !ok || at != k || key != prepBa || !f.takes(key, roleWeapon) {
		return i
	}
	ps := r.list(k, weapon)
	if len(ps) == 0 {
		return i
	}
	k = ps[len(ps)-1].end
	if k >= r.end || r.parts[k] != nominal || !r.apart(k) {
		return i
	}
	return k
}

// purposive reports that the noun tells what something else is for: «صافرات لدعوة السكان إلى الملاجئ», but «تلبية لدعوة
// الملك», «استجاب لدعوة الملك».
func (f *frame) purposive() bool {
	r, k := f.r, f.at-1
	return f.t.cut.Proclitics&^normalize.Wa == normalize.La && k > r.first && (r.parts[k] == nominal || r.parts[k] == timeWord) && r.masdar(f.at) &&
		!r.masdar(k) && !r.accusative(k) && (!agentive(r.Words[k]) || r.article(k) && r.Words[k].Is(persons)) && !r.adjective(k) && r.info[k].stem&listReason == 0
}

// otherGenitive reports another slot of the noun's complement behind the k-th, of another role, which the phrase at token i fits.
func (f *frame) otherGenitive(k, i int) bool {
	p, ok := f.r.np(i)
	for n := k + 1; ok && n < len(f.rule.slots); n++ {
		if s := &f.rule.slots[n]; s.pos == posGenitive && s.number != f.rule.slots[k].number && s.number != roleTopic && s.class.fits(p) {
			return true
		}
	}
	return false
}

// nextGenitive reports another slot of the noun's complement behind the k-th, of another role
// that not anything fills, or anything where who sets out to do the deed is known, or who strikes («واصل الجيش قصف المسلحين»).
func (f *frame) nextGenitive(k int) bool {
	for i := k + 1; i < len(f.rule.slots); i++ {
		if s := &f.rule.slots[i]; s.pos == posGenitive && (s.class != anyThing || f.willed || f.rule.is(strike)) &&
			s.number != f.rule.slots[k].number && s.number != roleTopic {
			return true
		}
	}
	return false
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
	return w.Classes.Has(lexicon.Nisba) && !w.Classes.Has(lexicon.Adj)
}

// whoever is a phrase of people: what a slot must take for a pronoun at «سراحه» to fill it.
var whoever = phrase{class: isActor | isPerson | isPeople}

// shares reports at token i a verbal noun, or one of the type, coordinated with the one directly before, with
// which it shares its complement: «استهداف وتدمير مواقع».
func (r *reader) shares(i int, kind string) bool {
	w := r.Words[i]
	if r.parts[i] != nominal || w.Cut.Proclitics != normalize.Wa || w.Cut.Enclitic != 0 ||
		r.outer[i] >= 0 || !w.Feature.Has(lexicon.Masdar) && !r.tells(i, kind) {
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
	if p := f.headed(); p != nil &&
		(p.first < f.at && !(p.first == f.at-1 && f.r.isQuote(p.first)) || f.r.uncountedPeople(p) || f.r.countedBefore(p)) && s.class.fits(p) {
		f.fill(s, p, false)
		f.dead = true
	}
}

// uncountedPeople reports a noun of two or several, or of one who opens a title, by itself, without an article, a pronoun or a complement.
func (r *reader) uncountedPeople(p *phrase) bool {
	w := r.Words[p.head]
	alone := p.head == r.first && p.end == p.head+1 && p.end < r.end && (r.parts[p.end] == prep || r.Words[p.end].Cut.Proclitics&(normalize.Ba|normalize.Wa) != 0) // a title: «قتيل في غارة على بلدة», «قتيل وجريحان في حادث سير»
	return w.Classes.Has(lexicon.Human) && (alone || w.Feature.Only(lexicon.Plural|lexicon.Dual)) &&
		!r.article(p.head) && w.Cut.Enclitic == 0 && (p.end == p.head+1 || r.parts[p.head+1] == prep || // «جرحى من التنظيم»
		p.end == p.head+2 && !p.definite && r.outer[p.head] < 0 && r.Words[p.head+1].Is(describing)) // «جرحى مدنيين»
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

// turned gives what stands directly behind a noun the role of the object when a
// phrase names the one who did it: «استقباله من قبل الرئيس».
func (f *frame) turned(gen *slot) {
	obj := f.slotFor(posObject)
	if gen == nil || obj == nil || obj.number == gen.number || f.has(obj.number) {
		return
	}
	doer := -1
	for i := range f.fillers {
		if f.fillers[i].role == gen.number {
			if doer >= 0 {
				return
			}
			doer = i
		}
	}
	if doer < 0 {
		return
	}
	r := f.r
	for k := f.end; k < r.end && k < f.end+12 && r.parts[k] != verb && r.parts[k] != comp; k++ {
		key, at, ok := r.preposition(k)
		if !ok || !r.prepIs(key, agentPreps) {
			continue
		}
		if ps := r.list(at, gen.class); len(ps) > 0 && f.fillers[doer].start < ps[0].start {
			f.turn(gen.number, obj.number)
			for i := range ps {
				f.fill(gen, &ps[i], false)
			}
		}
		return
	}
}
