package event

import (
	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// The object of a noun, behind the noun or its complement, and who it then is who does it: «زيارة الوزير لبنان», «استقباله الوفد».

// turnByLa turns who fills the complement into who does the deed where ل leads in whom it is done to, «طرد المدير لها»,
// «اعتقال الشرطة للصحفي»; it gives the token behind them.
func (f *frame) turnByLa(filled *slot, by phrase, i int) int {
	r := f.r
	if i > f.end && by.is(isActor) && f.pronounByLa(filled.number, &by, i) {
		return i + 1
	}
	if sub := f.slotFor(posSubject); sub != nil && i > f.end && f.mayDo(sub, &by, i) { // «اعتقال الشرطة للصحفي», «قصف الجيش للقرية»
		if p, ok := r.np(i); ok && r.parts[i] == nominal && p.clitic&^normalize.Article == normalize.La && !p.is(isDeed) && !r.masdar(p.head) {
			suffers := sub.number != filled.number && !f.has(sub.number) // by the rule's first reading it is done to him
			switch obj := f.slotFor(posObject); {
			case suffers && f.takes(prepLa, filled.number) && p.is(isActor|isPlace):
				f.turn(filled.number, sub.number)
			case obj != nil && obj.number != sub.number && (suffers && filled.number == obj.number || sub.number == filled.number && !f.has(obj.number)):
				if ps := f.objectByLa(obj, p, i); len(ps) > 0 {
					if suffers {
						f.turn(filled.number, sub.number)
					}
					f.fillAll(obj, ps)
					f.adjunct, i = i, ps[len(ps)-1].end
				}
			}
		}
	}
	return i
}

// pronounByLa fills the object with whom the pronoun of ل at token i means, where phrase by, which fills a role by what stands directly at the noun, may do the deed to him:
// «طرد المدير لها», «قصف الطيران لها», «اعتقالها له».
func (f *frame) pronounByLa(filled symbol, by *phrase, i int) bool {
	r, obj, sub := f.r, f.slotFor(posObject), f.slotFor(posSubject)
	if i >= r.end || obj == nil || sub == nil || sub.number == obj.number || !r.prepPronoun(i) || r.info[i].prep != prepLa || f.rule.is(founding) || !sub.class.fits(by) {
		return false
	}
	switch {
	case filled == obj.number && !f.has(sub.number):
		f.turn(filled, sub.number)
	case filled != sub.number || f.has(obj.number):
		return false
	}
	f.fillMeant(obj, i, by)
	return true
}

// fillMeant fills the object with whom or what the pronoun of the preposition at token i means, who is not by.
func (f *frame) fillMeant(obj *slot, i int, by *phrase) {
	for s := obj; s != nil; s = s.next {
		if s.number != obj.number {
			continue
		}
		of := *s
		if of.class == anyThing {
			of.class = place
		}
		if p, ok := f.r.pronounFor(&of, i, 0, f.r.scratch.one(by)); ok && of.class.fits(&p) && !f.overlaps(&p) {
			f.fill(s, &p, false)
			return
		}
	}
}

// objectByLa gives those to whom or what the deed is done, whom ل leads in at token i with phrase p: someone who acts, what the rule names, or of a
// blow or an agreement a thing: «اعتقال الشرطة للصحفي», «استعادة الجيش لمدينة حلب», «استهداف المسلحين لسفينة»; where the rule has ل lead in another role, only what a list of it has.
func (f *frame) objectByLa(obj *slot, p *phrase, i int) []phrase {
	read := f.reads(prepLa, p) && !(f.rule.is(office|vote) && p.is(isPerson))
	for s := obj; s != nil; s = s.next {
		if s.number == obj.number && s.class.fits(p) && (!read || s.class >= firstList) && (s.class != anyThing || p.is(isActor) || f.rule.is(strike|pact) && f.r.struckThing(p)) {
			return f.r.list(i, s.class)
		}
	}
	return nil
}

// struckThing reports behind a blow or an agreement and «ل» a phrase that tells neither how long nor how often nor what for: «لطائرة», not «لساعات», «لليوم الثالث».
func (r *reader) struckThing(p *phrase) bool {
	return !r.timeAt(p.head) && r.info[p.head].stem&(listNever|listReason) == 0 && !r.Words[p.head].Classes.Has(lexicon.TimeUnit)
}

// mayDo reports that phrase by, which ends before token i, is someone known, or one before someone of his, who may do the deed, no office that an adjective ends, and of a blow no site:
// «تدمير موقع للتجارب».
func (f *frame) mayDo(sub *slot, by *phrase, i int) bool {
	if !by.is(isActor) || !sub.class.fits(by) || !by.definite && !(f.r.anyoneAt(by.end-1, by.first) && f.r.someoneOf(i)) {
		return false
	}
	site := f.rule.is(strike) && by.is(isPlace) && !by.is(isState)
	return !site && !(f.r.namedAs(by, entity.Office) && f.r.Words[i-1].Is(describing))
}

// objectOfNoun fills the object behind the complement, «زيارة الوزير لبنان», «قصف الطائرات المدينة», and gives the token behind it.
func (f *frame) objectOfNoun(gen, filled *slot, i int) int {
	r, obj := f.r, f.slotFor(posObject)
	if obj == nil || r.info[i].takes&takenBy != 0 || r.mostOfThem(i) { // «لجنة مؤلفة من», «اعتقال عدد من المتهمين معظمهم أجانب»
		return i
	}
	i = f.overToObject(i)
	if other := obj.next; other != nil && f.rule.is(office) && filled.number == obj.number && !f.has(other.number) && r.deedAt(i) { // «تكليف فلان تشكيل الحكومة»
		if ps := r.list(i, other.class); len(ps) > 0 && ps[0].clitic == 0 {
			f.fillAll(other, ps[:1])
			return ps[0].end
		}
	}
	ps := f.objectsAt(obj, i)
	if len(ps) == 0 {
		return f.listedObject(filled.number, i)
	}
	if f.predicate(&ps[0]) {
		return i
	}
	if ps[0].apart() && ps[0].clitic&normalize.Wa == 0 && r.parts[i] == nominal && !r.tellsOfNoun(&ps[0], i) && !r.describedBefore(i) && !f.judged(i) { // but «تأسيس الجمهورية التركية الحديثة»
		if other := obj.next; other != nil && (f.rule.is(office) || f.rule.is(vote) && f.has(obj.number)) && r.given(&ps[0]) { // «تعيين فلان وزيرا», «انتخاب المجلس لفلان رئيسا»
			obj, ps = other, r.posted(ps)
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
		if other := obj.next; other != nil && f.rule.is(office|vote) && !f.has(other.number) { // «تعيين الملك فلانا وزيرا»
			if q, ok := r.np(i); ok && q.clitic == 0 && r.given(q) {
				f.fill(other, q, false)
				i = q.end
			}
		}
		if f.rule.is(office) {
			i = f.series(i)
		}
	}
	return i
}

// predicate reports an indefinite phrase behind the noun and its complement that says of the deed what it is, so that it is no object: of one man or thing and without
// the alef of an object, «استعادة القرية نصر كبير», or where the noun begins a clause that has no verb, «قال إن قصف المدينة جريمة حرب».
func (f *frame) predicate(p *phrase) bool {
	r, own := f.r, f.phrase()
	if own == nil || p.definite || p.mention >= 0 || p.clitic != 0 || p.is(isPerson) || p.head != p.first || r.accusative(p.head) || r.masdar(p.head) && f.rule.is(speech) {
		return false
	}
	w := r.Words[p.head]
	if w.Feature.Has(lexicon.Singular) && !w.Feature.Has(lexicon.Plural) && r.shows(p.head) && (p.end == p.head+1 || r.adjective(p.head+1)) {
		return true
	}
	return own.first > r.first && r.parts[own.first-1] == comp && r.clauseStart(p.end, r.end) == r.end
}

// listedObject fills a second object of the noun, at token i behind the complement that the given role has, with a word of a list of the rule, and gives the token behind
// it, or i: «وضع المتهم الحبس المؤقت».
func (f *frame) listedObject(filled symbol, i int) int {
	r := f.r
	if i >= r.end || r.parts[i] != nominal || !r.apart(i) {
		return i
	}
	for s := f.slotFor(posObject); s != nil; s = s.next {
		if s.class < firstList || s.number == filled || f.has(s.number) {
			continue
		}
		if q, ok := r.np(i); ok && s.class.fits(q) {
			f.fill(s, q, false)
			return q.end
		}
	}
	return i
}

// judged reports at token i a participle that tells, with a preposition and pronoun behind it, of the indefinite one directly before: «القبض على عنصر
// محكوم عليه», «القبض على موظف متهم بالرشوة».
func (f *frame) judged(i int) bool {
	r := f.r
	if !f.rule.is(capture) || i+1 >= r.end || !r.Words[i].Is(persons|describing) || !r.plain(i) || r.article(i) {
		return false
	}
	if !r.behind(i, nominal) || r.article(i-1) || r.outer[i-1] >= 0 {
		return false
	}
	return r.prepPronoun(i+1) || r.Words[i].Feature.Has(lexicon.Patient) && r.Words[i+1].Cut.Proclitics&normalize.Ba != 0
}

// tellsOfNoun reports that the phrase at token i begins a clause without a verb about the indefinite noun before it: «دولة فلسطينية عاصمتها القدس», not «قتل شاب والده».
func (r *reader) tellsOfNoun(p *phrase, i int) bool {
	return r.hasPronoun(p.head) && !(r.anyoneAt(i-1, r.first) && r.someoneOf(i)) && r.parts[i-1] == nominal && !r.article(i-1) && r.outer[i-1] < 0
}

// objectsAt gives the phrases at token i that fit the class of the object slot or of another one for the same role.
func (f *frame) objectsAt(obj *slot, i int) []phrase {
	ps := f.r.list(i, obj.class)
	for s := obj.next; len(ps) == 0 && s != nil; s = s.next {
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
	received := f.rule.is(meeting) && f.slotFor(posSubject) == nil                                                                                             // a noun of whom somebody receives
	if f.rule.is(meeting) && (r.innerComma(i) || r.at(i, prep) && r.info[i].prep == prepIn || received && i < r.end && (r.baPhrase(i) || r.at(i, timeWord))) { // «استقبال الملك، اليوم في الرباط، رئيس الوزراء», «استقبال الوزير بمكتبه السفير»
		k := r.skip(i, true)
		if r.innerComma(k) {
			k++
		}
		if k > i && r.at(k, nominal) && (k > i+1 && r.comma(k-1) || received && !r.adjective(k)) {
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
	ps, k := f.behindPronoun(obj, gen, i)
	if len(ps) == 0 && f.othersByLa(k) {
		return true
	}
	if len(ps) > 0 && f.rule.is(office) && f.t.cut.Enclitic == normalize.Ha && r.given(&ps[0]) { // «قرر تعيينها وزيرة للصحة»
		return false
	}
	return len(ps) > 0 && (obj.class != anyThing || ps[0].definite || ps[0].is(isActor|isPlace)) &&
		!(ps[0].apart() && r.ends(ps[0].head, endUn) && r.closed(ps[0].head))
}

// othersByLa reports that ل at token i leads in another one than the pronoun of the noun means: «اعتقالها له».
func (f *frame) othersByLa(i int) bool {
	r := f.r
	return i < r.end && r.prepPronoun(i) && r.info[i].prep == prepLa && f.rule.is(harm|office|removal|blame) && suffixSex(r.Words[i].Text) != pronounSex(f.t.cut.Enclitic)
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
		if f.rule.leads.has(key) && !f.takes(key, gen.number) { // «وفاة رجل على يد مسلحين»: who died is told by nothing else
			return
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
