package event

import (
	"cmp"
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// byNoun reads what stands around a nominal trigger: its complement or pronoun,
// its adjectives, the prepositions behind it, and the verb that it goes with.
func (f *frame) byNoun() {
	r := f.r
	i := f.end
	led := len(f.t.rest) > 0 && r.parts[f.end-1] == prep // «القبض على لبناني»: no adjective stands behind a preposition
	for i < r.end && r.adjective(i) && !led {
		i++
	}
	f.after = i
	f.itself()
	f.withVerb()
	i = f.end
	last := f.end - 1
	if gen := f.slotFor(posGenitive); gen != nil && len(f.t.rest) > 0 && r.Words[last].Cut.Enclitic != 0 { // «إطلاق سراحه»
		for k := range f.rule.slots {
			if s := &f.rule.slots[k]; s.pos == posGenitive && !f.has(s.number) && s.class.fits(&whoever) {
				if p, ok := r.pronounFor(s, last, r.Words[last].Cut.Enclitic, f.others(s)); ok && s.class.fits(&p) {
					f.fill(s, &p, false)
				}
				break
			}
		}
	} else if gen != nil && len(f.t.rest) > 0 && r.parts[last] == prep && r.info[last].pronominal { // «ألقت السلطات القبض عليه»
		if p, ok := r.pronounFor(gen, last, 0, f.others(gen)); ok && gen.class.fits(&p) {
			f.fill(gen, &p, false)
		}
	} else if f.t.cut.Enclitic != 0 && len(f.t.rest) == 0 {
		for k := range f.rule.slots { // «عدوانه على»: his, before whom it is against
			if s := &f.rule.slots[k]; s.pos == posGenitive && s.number == roleAttacker {
				gen = s
				break
			}
		}
		if gen != nil {
			gen = f.suffixed(gen, i)
			if f.acts(gen, i) {
				gen = f.slotFor(posSubject)
			}
			p, ok := phrase{}, false
			if q := r.thingDone(f.at, pronounSex(f.t.cut.Enclitic)); q != nil {
				for k := range f.rule.slots {
					if s := &f.rule.slots[k]; s.pos == posGenitive && s.class.fits(q) && !f.has(s.number) {
						f.fill(s, q, false)
						break
					}
				}
			} else if ps := r.pairFor(f.t.cut.Enclitic, f.at, gen.class); len(ps) > 0 && !f.has(gen.number) { // «بعد اعتقالهما»
				f.fillAll(gen, ps)
				if f.doneBy(gen) {
					f.subject = ps
				}
			} else {
				p, ok = f.whoseDeed(gen)
			}
			if v := f.at - 1; v > r.first && r.parts[v] == verb && r.info[v].finite&listHappen != 0 { // «مخابئ المتمردين تم تدميرها»
				if q := r.preverbal(v, r.back(v)); q != nil && q.before != verb && gen.class.fits(q) {
					p, ok = *q, true
				}
			}
			if app := f.slotFor(posObject); f.rule.is(office) && app != nil && f.slotAfter(app) != nil && i < r.end {
				if q, given := r.np(i); given && (r.office(q) || r.Words[i].Classes.Has(lexicon.Ord) && !q.definite) { // «منذ تعيينه رئيسا للوزراء»
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
		}
		if obj := f.slotFor(posObject); obj != nil {
			ps, k := f.behindPronoun(obj, gen, i)
			if i = k; len(ps) > 0 && !(gen != nil && gen.number == obj.number && f.has(obj.number) && !obj.is(paired)) {
				if sub := f.slotFor(posSubject); ps[0].clitic&^normalize.Article == 0 && sub != nil && r.ends(ps[0].head, endUn) && r.closed(ps[0].head) { // «أشخاص خطفهم مسلحون»: a verb after all
					obj = sub
				}
				f.fillAll(obj, ps)
				i = ps[len(ps)-1].end
			}
		}
	} else if gen != nil && f.t.cut.Proclitics&normalize.Article == 0 && !(len(f.t.rest) == 0 && r.accusative(f.at)) && !(len(f.t.rest) > 0 && (r.adjective(f.end-1) && !(r.Words[f.end-1].Classes.Has(lexicon.NounWord) && !r.Words[f.end-1].Is(persons)) || i < r.end && r.article(f.end-1) && r.article(i))) && i < r.end && (r.parts[i] == nominal || r.isQuote(i)) {
		for i+1 < r.end && len(f.t.rest) == 0 && r.shares(i) { // «خطف وقتل ثمانية جنود»
			i++
		}
		filled, by, purpose := gen, phrase{}, f.purposive()
		for k := range f.rule.slots {
			s := &f.rule.slots[k]
			if s.pos != posGenitive || f.has(s.number) && f.nextGenitive(k) { // «جدد الوزير دعوة الحكومة إلى الحوار»: he calls on her; «يعتزم قصف المدينة»
				continue
			}
			if sub := f.slotFor(posSubject); purpose && (sub == nil || s.number == sub.number || f.slotFor(posObject) != nil && s.number != f.slotFor(posObject).number) && f.otherGenitive(k, i) { // «ثلاثة ملايين لدعم الحكومة»
				continue
			}
			ps := r.list(i, s.class)
			if p, ok := r.np(i); ok && len(ps) == 0 && s.class.fits(&whoever) && r.outer[i] < 0 && r.surname(i) { // «مقتل شرقاطي», told of before
				ps = r.scratch.one(p)
			}
			if len(ps) == 0 || ps[0].clitic&^normalize.Article != 0 || r.adjective(i) && !led && r.info[i].stem&listLatter == 0 && !(r.article(i) && r.Words[i].Classes.Has(lexicon.Nisba) && r.Words[i].Feature.Has(lexicon.Plural)) && !(r.Words[i].Is(persons) && (r.article(i) || s.number == roleVictim && ps[0].head == i && !strings.HasSuffix(r.Words[i].Text, "ة"))) && !(i == f.end && f.someone(s, i)) { // «سيطرة المعارضة»: no adjective has the article that its noun has not
				continue
			}
			if f.has(s.number) && s.class != anyThing && !s.is(paired) && (f.slotFor(posObject) == nil || f.slotFor(posObject).number != s.number) {
				if f.willed && len(f.t.rest) > 0 || ps[0].class&isDeed != 0 || r.info[ps[0].head].stem&listOrder != 0 { // «قرر الرئيس نشر قوات الجيش», «جدد الوزير رفض قرار نقل السفارة»
					continue
				}
				if f.light < 0 { // «أكد القنصل دعم بلاده للخطة»: the country's, not his
					f.drop(s.number)
				}
			}
			f.fillAll(s, ps)
			i = ps[len(ps)-1].end
			filled, by = s, ps[0]
			break
		}
		if obj := f.slotFor(posObject); obj != nil && i > f.end && i < r.end && filled.number == obj.number && r.parts[i] == prep && r.info[i].pronominal && r.info[i].prep == prepLa && !f.takes(prepLa, obj.number) && !f.rule.is(founding) {
			if sub := f.slotFor(posSubject); sub != nil && sub.number != obj.number && sub.class.fits(&by) && by.class&isActor != 0 { // «طرد المدير لها»: he did it to her
				f.turn(filled.number, sub.number)
				if p, ok := r.pronounFor(obj, i, 0, f.subject); ok && obj.class.fits(&p) && !f.overlaps(&p) {
					f.fill(obj, &p, false)
				}
				i++
			}
		}
		if sub := f.slotFor(posSubject); sub != nil && i > f.end && by.definite && sub.number != filled.number && sub.class.fits(&by) && by.class&isActor != 0 && !f.has(sub.number) && !(by.mention >= 0 && r.Mentions[by.mention].Type == entity.Office && r.Words[i-1].Is(describing)) { // «اعتقال الشرطة للصحفي», «قصف الجيش للقرية»
			if p, ok := r.np(i); ok && r.parts[i] == nominal && p.clitic&^normalize.Article == normalize.La && p.class&isDeed == 0 && !r.Words[p.head].Feature.Has(lexicon.Masdar) {
				switch obj := f.slotFor(posObject); {
				case f.takes(prepLa, filled.number) && p.class&(isActor|isPlace) != 0:
					f.turn(filled.number, sub.number)
				case obj != nil && obj.number == filled.number && p.class&isActor != 0 && obj.class.fits(p) && !f.reads(prepLa, p):
					ps := r.list(i, obj.class)
					f.turn(filled.number, sub.number)
					f.fillAll(obj, ps)
					i = ps[len(ps)-1].end
				}
			}
		}
		// «زيارة الوزير لبنان», «قصف الطائرات المدينة»: the object behind the complement
		if obj := f.slotFor(posObject); obj != nil && i > f.end && i < r.end && r.info[i].stem&listTakesBy == 0 { // not «لجنة مؤلفة من»
			if j := r.overTimes(i); j > i && j < r.end && r.parts[j] == nominal && r.Words[j].Cut.Proclitics&^normalize.Article == 0 && !r.adjective(j) { // «إعلان الجيش أمس مقتل جنديين»
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
			if f.rule.is(speech) && i+1 < r.end && r.comma(i) { // «إعلان المجلس، أمس، موافقة رئيسه على …»
				if k := r.overTimes(i + 1); k > i+1 && k+1 < r.end && r.comma(k) && r.deedAt(k+1) {
					i = k + 1
				}
			}
			if r.describedBefore(i) { // «طرد مقاتلي الحركة المتشدد ومسلحي الجبهة»
				if ps := r.list(i+1, filled.class); len(ps) > 0 && ps[0].clitic&^normalize.Article == normalize.Wa && ps[0].class&isActor != 0 {
					f.fillAll(filled, ps)
					i = ps[len(ps)-1].end
				}
			}
			if ps := r.list(i, obj.class); len(ps) > 0 && ps[0].clitic&^normalize.Article == 0 && r.parts[i] == nominal && !(r.Words[ps[0].head].Cut.Enclitic != 0 && r.parts[i-1] == nominal && !r.article(i-1) && r.outer[i-1] < 0) && !r.describedBefore(i) { // but «دولة فلسطينية عاصمتها القدس», «تأسيس الجمهورية التركية الحديثة»
				if other := f.slotAfter(obj); other != nil && f.rule.is(office) && r.given(&ps[0]) { // «تعيين فلان وزيرا»
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
				if f.rule.is(office) {
					i = f.series(i)
				}
			}
		}
	}
	// adjectives: «الغارات الإسرائيلية»
	for i < r.end && r.adjective(i) {
		if s := f.slotFor(posNisba); s != nil && r.Words[i].Classes.Has(lexicon.Nisba) {
			if m := r.mentionAt(i, entity.Norp); m >= 0 {
				f.fillSpan(s, r.Mentions[m].Start, r.Mentions[m].End, m)
			}
		}
		i++
	}
	f.adjoined()
	f.after = max(i, f.beyond)
	if !f.filled(f.rule.core) {
		return // the rule will not hold
	}
	to := r.scope(f.after)
	if i < r.end && i == f.after && f.at > r.first && r.parts[f.at-1] == prep && r.article(f.at) && r.deedFrom(i) { // «جرى خلال اللقاء بحث العلاقات بين البلدين»
		f.limit, to = i, i
	}
	f.prepositions(f.end, to)
	if c := f.onward(to); c > 0 && f.limit == 0 { // «مناقشات مع الصندوق، وهو صندوق دولي، حول …»
		f.prepositions(c, r.scope(c))
	}
	if f.over > 0 && (r.parts[f.at-1] != prep || r.info[f.at-1].pronominal) { // «دعا عبر حسابه إلى الاحتجاج»: what stands between is the verb's
		f.prepositions(f.over, f.at)
	}
	f.turned(f.slotFor(posGenitive))
	f.leadsIn()
	f.contents()
	f.circumstances(f.at)
}

// acts reports that the pronoun of the noun, which may be of whom the deed is done to, is of who does it, as someone else
// stands behind: «تكليفه فلانا», «احتلالها لمصر».
func (f *frame) acts(gen *slot, i int) bool {
	obj, sub := f.slotFor(posObject), f.slotFor(posSubject)
	if obj == nil || sub == nil || gen.number != obj.number {
		return false
	}
	ps, _ := f.behindPronoun(obj, gen, i)
	return len(ps) > 0 && (obj.class != anyThing || ps[0].definite || ps[0].class&(isActor|isPlace) != 0) && !(ps[0].clitic&^normalize.Article == 0 && f.r.ends(ps[0].head, endUn) && f.r.closed(ps[0].head))
}

// behindPronoun gives the object of a verbal noun behind its pronoun, adjectives between («رفضه المطلق لأي تأجيل»), and
// the token where it was looked for.
func (f *frame) behindPronoun(obj, gen *slot, i int) ([]phrase, int) {
	r := f.r
	i = f.pastPronoun(i)
	if !r.Words[f.at].Feature.Has(lexicon.Masdar) {
		return nil, i
	}
	ps := r.list(i, obj.class)
	if len(ps) == 0 {
		return nil, i
	}
	lead, sub := ps[0].clitic&^normalize.Article, f.slotFor(posSubject)
	if lead != 0 && !(lead == normalize.La && sub != nil && gen != nil && (gen.number == obj.number || gen.number == sub.number) && ps[0].class&isActor != 0 && !f.reads(prepLa, &ps[0])) {
		return nil, i
	}
	return ps, i
}

// pastWeapon gives the token of the noun behind the weapon at token i, with commas around it or none, or i.
func (f *frame) pastWeapon(i int) int {
	r, k := f.r, i
	if k+1 < r.end && r.comma(k) {
		k++
	}
	if key, at, ok := r.preposition(k); !ok || at != k || key != prepBa || !f.takes(key, roleWeapon) {
		return i
	}
	ps := r.list(k, weapon)
	if len(ps) == 0 {
		return i
	}
	k = ps[len(ps)-1].end
	if k+1 < r.end && r.comma(k) {
		k++
	}
	if k >= r.end || r.parts[k] != nominal || r.Words[k].Cut.Proclitics&^normalize.Article != 0 {
		return i
	}
	return k
}

// leadsIn takes who speaks behind a meeting or a call that leads in what is said, with one other for its part:
// «وفي اتصال هاتفي مع نظيره، أكد الوزير أن …».
func (f *frame) leadsIn() {
	r, sub := f.r, f.slotFor(posSubject)
	if sub == nil || !sub.is(paired) || len(f.pair) != 1 || f.at != r.first+1 || r.parts[r.first] != prep || !leadWords.has(r.stem(r.first)) {
		return
	}
	for v := f.pair[0].end; v < r.end && v < f.at+30; v++ {
		switch r.parts[v] {
		case comp, rel, conj:
			return
		case verb:
			if r.info[v].says && r.parts[v-1] == mark {
				if s := r.subjectOf(v, sub.class); len(s.phrases) == 1 && s.phrases[0].first == v+1 {
					f.fill(sub, &s.phrases[0], false)
				}
			}
			return
		}
	}
}

// leadWords are the prepositions before what someone spoke at.
var leadWords = setOf("خلال", "في", "اثناء", "لدى")

// purposive reports that the noun tells what something else is for: «صافرات لدعوة السكان إلى الملاجئ», but «تلبية لدعوة
// الملك», «استجاب لدعوة الملك».
func (f *frame) purposive() bool {
	r, k := f.r, f.at-1
	return f.t.cut.Proclitics&^normalize.Wa == normalize.La && k > r.first && (r.parts[k] == nominal || r.parts[k] == timeWord) && r.Words[f.at].Feature.Has(lexicon.Masdar) &&
		!r.Words[k].Feature.Has(lexicon.Masdar) && !r.accusative(k) && !agentive(r.Words[k]) && !r.adjective(k) && r.info[k].stem&listReason == 0
}

// otherGenitive reports another slot of the noun's complement behind the k-th, of another role, which the phrase at token i fits.
func (f *frame) otherGenitive(k, i int) bool {
	p, ok := f.r.np(i)
	for n := k + 1; ok && n < len(f.rule.slots); n++ {
		if s := &f.rule.slots[n]; s.pos == posGenitive && s.number != f.rule.slots[k].number && s.class.fits(p) {
			return true
		}
	}
	return false
}

// nextGenitive reports another slot of the noun's complement behind the k-th, of another role
// that not anything fills, or anything where who sets out to do the deed is known.
func (f *frame) nextGenitive(k int) bool {
	for i := k + 1; i < len(f.rule.slots); i++ {
		if s := &f.rule.slots[i]; s.pos == posGenitive && (s.class != anyThing || f.willed) && s.number != f.rule.slots[k].number {
			return true
		}
	}
	return false
}

// sameOne reports that phrase p, directly behind the one who loses or gets an office, is who he is: an office behind a
// name («السيد فلان وزير الزراعة»), or of one who loses it a name with its style behind an office («رئيس الديوان الأمير فلان»).
func (f *frame) sameOne(p *phrase) bool {
	r, n := f.r, len(f.fillers)-1
	if n < 0 || p.clitic&^normalize.Article != 0 || f.fillers[n].mention < 0 {
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
	case a.Type == entity.Office && f.rule.is(removal):
		return m.Type == entity.Person && (r.Words[p.head].Is(styles) || r.honorifics(p.head, m.First))
	}
	return false
}

// describedBefore reports at token i a definite adjective that agrees with the phrase that ends before it: «الحركة الإسلامية
// المتشددة», but «اتهام الحزب المعارضة».
func (r *reader) describedBefore(i int) bool {
	if i >= r.end || r.parts[i] != nominal {
		return false
	}
	w := r.Words[i]
	if w.Cut.Proclitics == 0 && r.outer[i] < 0 && w.Classes.Has(lexicon.Adj) && !w.Is(persons|heads|one<<lexicon.NounWord) && !r.accusative(i) && r.ends(i, endTa) && i+1 < r.end && r.article(i+1) && r.article(i-1) { // «العربات خفيفة التصفح»
		return true
	}
	if !r.article(i) || r.outer[i] >= 0 || !w.Is(describing) && !agentive(w) || w.Is(persons) || w.Feature.Has(lexicon.Plural) && !w.Feature.Has(lexicon.Singular) {
		return false
	}
	c := r.chunkOf[i-1]
	return c >= 0 && r.chunks[c].definite && (r.ends(i, endTa) == (r.sex(&r.chunks[c]) == lexicon.Feminine) || !r.ends(i, endTa) && r.chunks[c].head+1 < r.chunks[c].end)
}

// deedFrom reports a verbal noun without article and clitics at token i.
func (r *reader) deedFrom(i int) bool {
	return r.verbalNoun(i) && r.Words[i].Cut.Enclitic == 0
}

// someone reports at token i one person by people or standing, who could be an adjective as well, behind a deed that is
// done to people: «مقتل فلسطيني», «إصابة مدني», not «غارة إسرائيلية».
func (f *frame) someone(s *slot, i int) bool {
	w := f.r.Words[i]
	if s.number != roleVictim && !f.rule.is(capture) || f.r.article(i) || f.r.ends(i, endTa) || w.Cut.Proclitics != 0 {
		return false
	}
	if v, _ := w.Value(lexicon.Human); v == "civ" || v == "mil" {
		return true
	}
	return w.Classes.Has(lexicon.Nisba) && !w.Classes.Has(lexicon.Adj)
}

// whoever is a phrase of people: what a slot must take for a pronoun at «سراحه» to fill it.
var whoever = phrase{class: isActor | isPerson | isPeople}

// shares reports at token i a verbal noun coordinated with the one directly before, with
// which it shares its complement: «استهداف وتدمير مواقع».
func (r *reader) shares(i int) bool {
	w := r.Words[i]
	if r.parts[i] != nominal || w.Cut.Proclitics != normalize.Wa || w.Cut.Enclitic != 0 || r.outer[i] >= 0 || !w.Feature.Has(lexicon.Masdar) {
		return false
	}
	p, ok := r.np(i + 1)
	return ok && p.clitic&^normalize.Article == 0 && (p.class&(isActor|isPlace|isNumber) != 0 || p.definite || p.head > p.first)
}

// itself fills a role with the noun and the number before it («45 جريحا»), with two («قتيلان») or with
// some («أوقع قتلى وجرحى»).
func (f *frame) itself() {
	s := f.slotFor(posItself)
	if s == nil || f.r.chunkOf[f.at] < 0 {
		return
	}
	if p := &f.r.chunks[f.r.chunkOf[f.at]]; p.head == f.at && (p.first < f.at && !(p.first == f.at-1 && f.r.isQuote(p.first)) || f.r.some(p)) && s.class.fits(p) {
		f.fill(s, p, false)
		f.dead = true
	}
}

// some reports a noun of two or several by itself, without an article, a pronoun or a complement.
func (r *reader) some(p *phrase) bool {
	w := r.Words[p.head]
	return w.Classes.Has(lexicon.Human) && w.Feature.Any(lexicon.Plural|lexicon.Dual) && !w.Feature.Has(lexicon.Singular) && !r.article(p.head) && w.Cut.Enclitic == 0 && p.end == p.head+1
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
		if !ok || !byAgent.has(key) {
			continue
		}
		if ps := r.list(at, gen.class); len(ps) > 0 {
			f.turn(gen.number, obj.number)
			for i := range ps {
				f.fill(gen, &ps[i], false)
			}
		}
		return
	}
}

// adjective reports an adjective at token i.
func (r *reader) adjective(i int) bool {
	if r.parts[i] != nominal || r.Words[i].Cut.Proclitics&^normalize.Article != 0 && r.Words[i].Cut.Proclitics&normalize.Wa == 0 {
		return false
	}
	if m := r.outer[i]; m >= 0 && r.Mentions[m].Type != entity.Norp {
		return false
	}
	w := r.Words[i]
	if w.Feature.Has(lexicon.Plural) && w.Classes.Has(lexicon.Human) {
		return false
	}
	if r.info[i].stem&listComing != 0 { // «اجتماعا مقررا»
		return true
	}
	if r.info[i].stem&listTakesBy != 0 && i > r.first && r.parts[i-1] == nominal && i+1 < r.end && r.parts[i+1] == prep && r.info[i+1].prep == prepFrom && r.article(i) == r.article(i-1) { // «لجنة مؤلفة من خمسة»
		return true
	}
	if r.ranks(i) { // «مقتل أول جندي»
		return false
	}
	if w.Classes.Has(lexicon.Quant) && i+1 < r.end && r.article(i+1) && !r.article(i) && w.Cut.Enclitic == 0 { // «إطلاق سراح كافة المعتقلين»
		return false
	}
	if w.Is(persons) && !r.article(i) && i > r.first && r.Words[i-1].Feature.Has(lexicon.Masdar) && !r.ends(i-1, endTa|endAt) && (r.ends(i, endTa) && !(i-1 > r.first && r.parts[i-2] == nominal && r.ends(i-2, endTa|endAt)) || r.info[i].shut) { // «حبس مقدمة برامج», «حبس صحفيين», but «جريمة قتل إرهابية»
		return false
	}
	if w.Classes.Has(lexicon.Nisba) && r.info[i].shut && !r.article(i) && i > r.first && !r.Words[i-1].Feature.Any(lexicon.Plural|lexicon.Dual) { // «مقتل فلسطينيين»: two of them
		return false
	}
	return w.Is(ordinary) && r.approximation(i) == i // but «أكثر من ألف»
}

// mentionFrom gives the first mention that begins at token i or behind it.
func (r *reader) mentionFrom(i int) int {
	n, _ := slices.BinarySearchFunc(r.Mentions, i, func(m entity.Mention, i int) int { return cmp.Compare(m.First, i) })
	return n
}

// mentionAt gives the mention of a type that is exactly token i.
func (r *reader) mentionAt(i int, t entity.Type) int {
	for k := r.mentionFrom(i); k < len(r.Mentions) && r.Mentions[k].First == i; k++ {
		if m := &r.Mentions[k]; m.Last == i+1 && m.Type == t {
			return k
		}
	}
	return -1
}

// withVerb reads the verb that a nominal trigger goes with: a light verb whose
// subject is the noun's («شن الجيش هجوما», «هجوم شنته عناصر»), or one whose other
// part fills a role («يتناول الاجتماع …», «يرأسه …»).
func (f *frame) withVerb() {
	r := f.r
	// the verb before, with the noun as object or subject
	v := -1
	for k := f.at - 1; k >= r.first && k >= f.at-30; k-- {
		if r.parts[k] == verb && (!r.aux(k) || f.begun(k, false) || r.parts[f.at-1] == prep && f.goesWith(r.x.rules.withBefore(r.info[k].with, r.info[f.at-1].self))) {
			v = k
			break
		}
		if r.parts[k] == comp || r.parts[k] == rel || r.parts[k] == conj {
			break
		}
	}
	if v >= 0 && f.t.cut.Proclitics&normalize.Ba != 0 && r.info[f.at-1].stem&listReason != 0 { // «علقت البلدية الأعلام ترحيبا بزيارة الأمير»
		v = -1
	}
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
	f.subjected()
	f.doing(max(v, r.first))
	f.intended()
	f.leftUndone()
	f.suffering(max(v, r.first))
	f.borne()
	// the verb behind, with the noun as subject or antecedent
	k := f.after
	for k < r.end && (r.parts[k] == particle || r.parts[k] == adverb || r.parts[k] == timeWord || r.parts[k] == mark && k+1 < r.end && r.parts[k+1] == rel) {
		k++
	}
	if k < r.end && r.parts[k] == rel {
		k++
	}
	if c := r.chunkOf[f.at]; k < r.end && r.parts[k] == verb && r.parts[k-1] != rel && c >= 0 && r.chunks[c].before == prep && r.chunks[c].definite && !r.info[k].object && f.ownObject(k) { // «في أعقاب هذا الهجوم شنت السلطات حملة»
		return
	}
	if k < r.end && r.parts[k] == verb && r.Words[k].Cut.Proclitics&(normalize.Wa|normalize.Fa) == 0 {
		f.governed(k, true)
		if r.parts[k-1] == rel {
			f.alsoTold(k)
		}
		if f.beyond > k { // «غارات نفذها الطيران، اليوم، استهدفت بلدات»
			if j := r.skip(f.beyond, true); j < r.end && r.parts[j] == verb && (r.Words[j].Cut.Proclitics == 0 || r.Words[j].Cut.Proclitics == normalize.Wa && r.Words[j].Cut.Enclitic != 0) && f.goesWith(r.info[j].with) { // «هجوم استهدف موكبا وتبنته الحركة»
				f.governed(j, true)
			}
		}
	} else if k < r.end {
		// «الاجتماع في بغداد سيتناول»: pass over prepositional phrases
		j := r.skip(k, true)
		if j+1 < r.end && j > k && r.parts[j] == rel && r.parts[j+1] == verb && r.article(f.at) && f.goesWith(r.info[j+1].with) && !r.hangsOn(j) { // «الهجوم بسيارة مفخخة الذي نفذته الحركة»
			f.governed(j+1, true)
		} else if j < r.end && r.parts[j] == verb && !r.describes(j) && r.Words[j].Cut.Proclitics&(normalize.Wa|normalize.Fa) == 0 {
			f.governed(j, true)
		}
	}
}

// alsoTold reads a second relative clause behind the one whose verb stands at token v: «الحملة التي بدأت أمس والتي
// طالت ناشطين».
func (f *frame) alsoTold(v int) {
	r := f.r
	for k := v + 1; k+1 < r.end && k < v+12; k++ {
		switch r.parts[k] {
		case rel:
			if r.Words[k].Cut.Proclitics&normalize.Wa != 0 && r.parts[k+1] == verb && f.goesWith(r.info[k+1].with) {
				f.governed(k+1, true)
			}
			return
		case verb, comp, conj:
			return
		}
	}
}

// overClause gives in place of the verb at v, which describes the indefinite subject of one that leads in the deed behind ب
// or على, that one: «قام شاب يحمل سكينا بطعن جندي», «أقدمت مجموعة تقلها سيارة على خطفه».
func (f *frame) overClause(v int) int {
	r := f.r
	if f.t.cut.Proclitics&normalize.Ba == 0 && !(r.parts[f.at-1] == prep && r.info[f.at-1].prep == prepOn) || v-2 < r.first || r.chunkOf[v-1] < 0 || r.info[v].finite&listControl != 0 {
		return v
	}
	p := &r.chunks[r.chunkOf[v-1]]
	if p.definite || p.end != v || p.class&isActor == 0 || p.first-1 < r.first || r.parts[p.first-1] != verb || r.info[p.first-1].finite&listControl == 0 {
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
	return k < r.end && r.parts[k] == nominal && r.Words[k].Cut.Proclitics == 0 && r.tells(k, f.rule.Type)
}

// hangsOn reports that the relative clause that begins at token j hangs on the noun directly before it, which has the article.
func (r *reader) hangsOn(j int) bool {
	p := r.chunkBefore(j)
	return p == nil || p.definite
}

// adjoined fills from a participle that describes the noun, as the verb that it is of, what stands behind its preposition:
// «المظاهرات المطالبة بالإصلاح», «مظاهرات مناهضة للنظام».
func (f *frame) adjoined() {
	r := f.r
	c := r.chunkOf[f.at]
	if c < 0 {
		return
	}
	for k := f.end; k < r.end && k <= r.chunks[c].end; k++ {
		if r.parts[k] != nominal || r.outer[k] >= 0 || r.article(k) != (r.article(f.at) || f.t.cut.Enclitic != 0) || !agentive(r.Words[k]) || r.info[k].with == 0 || r.Words[k].Cut.Proclitics&^normalize.Article != 0 {
			continue
		}
		for i := range f.rule.slots {
			s := &f.rule.slots[i]
			if s.pos != posWith || !s.object || f.has(s.number) {
				continue
			}
			at, ok := f.through(s, k, true)
			if !ok {
				if at = k + 1; !s.leads.has(r.info[k].with) || at >= r.end || r.parts[at] != nominal || r.Words[at].Cut.Proclitics&^normalize.Article != 0 {
					continue
				}
			}
			ps := r.list(at, s.class)
			f.fillAll(s, ps)
			if len(ps) > 0 {
				f.reach(ps[len(ps)-1].end)
				f.joined = at
				return
			}
		}
		return
	}
}

// staged fills the place with the subject of the verb at token v, whose object the noun is.
func (f *frame) staged(v int) {
	r := f.r
	c := r.chunkOf[f.at]
	if c < 0 || r.chunks[c].head != f.at || r.chunks[c].before == prep || f.has(rolePlace) || c > 0 && r.chunks[c-1].end == r.chunks[c].first && r.chunks[c-1].before == prep && r.chunks[c-1].class&isDeed != 0 { // not «شهدت مصر عنفا بعد إعلان الجيش عزل الرئيس»
		return
	}
	s := r.subjectOf(v, place)
	if len(s.phrases) == 0 && s.antecedent != nil && s.antecedent.class&isPlace != 0 {
		s.phrases = r.scratch.one(s.antecedent)
	}
	for i := range s.phrases {
		if p := &s.phrases[i]; !s.inherited && p.class&isPlace != 0 && (p.end <= f.at || p.first > f.at) {
			f.fill(&placeSlot, p, false)
		}
	}
}

// subjected fills from a definite participle before the noun, and the noun that it describes,
// what the subject of its verb would: «المناطق الخاضعة لسيطرة الحكومة».
func (f *frame) subjected() {
	r := f.r
	k := f.at - 1
	for k > r.first && r.parts[k] == prep {
		k--
	}
	if k <= r.first || r.parts[k] != nominal || r.outer[k] >= 0 || !agentive(r.Words[k]) || !r.article(k) || r.chunkOf[k] < 0 || k < f.at-1 != (f.t.cut.Proclitics&normalize.La == 0) {
		return
	}
	rd, ok := r.Words[k].Find(lexicon.VerbWord)
	if !ok {
		return
	}
	lemma := fold(rd.Entry.Name)
	if k < f.at-1 {
		lemma += " " + r.Words[f.at-1].Text
	}
	p := r.chunks[r.chunkOf[k]]
	if p.head >= k {
		return
	}
	for i := range f.rule.slots {
		if s := &f.rule.slots[i]; s.pos == posWith && !s.object && s.preps.has(lemma) && s.class.fits(&p) && !f.has(s.number) {
			p.end, p.stop = k, int(r.Tokens[k-1].End)
			f.fill(s, &p, false)
			return
		}
	}
}

// suffering takes whom the deed is done to from the verbal noun of a verb that says so:
// «بعد تعرض السفينة لهجوم», «جراء تعرضه للتعذيب».
func (f *frame) suffering(from int) {
	r, sub := f.r, f.slotFor(posSubject)
	if sub == nil || f.t.cut.Proclitics&normalize.La == 0 && !(f.at > r.first && r.parts[f.at-1] == prep) {
		return
	}
	for k := f.at - 1; k >= from && k > f.at-8; k-- {
		switch r.parts[k] {
		case verb, comp, rel, conj, mark:
			return
		}
		lemma := r.info[k].with
		if r.parts[k] != nominal || lemma == 0 || !r.Words[k].Feature.Has(lexicon.Masdar) || !f.goesAs(lemma, sub.number) {
			continue
		}
		for i := range f.rule.slots {
			s := &f.rule.slots[i]
			if s.pos != posWith || s.object || s.number == sub.number || f.has(s.number) || !s.leads.has(lemma) {
				continue
			}
			if e := r.Words[k].Cut.Enclitic; e != 0 {
				if p, ok := r.pronounFor(s, k, e, nil); ok && s.class.fits(&p) {
					f.fill(s, &p, false)
				}
			} else if p, ok := r.np(k + 1); ok && p.end <= f.at && p.clitic&^normalize.Article == 0 && s.class.fits(p) {
				f.fill(s, p, false)
			}
			f.suffered = k + 1
			return
		}
	}
}

// borne takes who does it from the verbal noun of a verb that the noun goes with, whose object it is: «بعد عقد الوزير
// اجتماعا», «تلقي الرئيس اتصالا».
func (f *frame) borne() {
	r := f.r
	if f.t.cut.Proclitics != 0 || f.at-2 < r.first || r.parts[f.at-1] != nominal {
		return
	}
	for k := f.at - 2; k >= r.first && k > f.at-10 && r.parts[k] == nominal; k-- {
		if r.info[k].with == 0 || !r.Words[k].Feature.Has(lexicon.Masdar) || r.Words[k].Cut.Enclitic != 0 || r.article(k) {
			continue
		}
		lemma := f.goingWith(k)
		p, ok := r.np(k + 1)
		if !ok || p.clitic&^normalize.Article != 0 {
			return
		}
		if p.end > f.at && !p.definite && f.at > p.head { // «تنفيذ قوة عسكرية عملية»
			p = r.scratch.copied(p)
			p.end, p.stop = f.at, int(r.Tokens[f.at-1].End)
		} else if p.end != f.at {
			return
		}
		if rd, ok := r.Words[k].Find(lexicon.VerbWord); ok && rd.Entry.Flag("light") && !f.goesWith(lemma) {
			if sub := f.slotFor(posSubject); sub != nil && !f.has(sub.number) && sub.class.fits(p) {
				f.fill(sub, p, false)
			}
			return
		}
		for i := range f.rule.slots {
			if s := &f.rule.slots[i]; s.pos == posWith && !s.object && s.leads.has(lemma) && !f.has(s.number) && s.class.fits(p) {
				f.fill(s, p, false)
			}
		}
		return
	}
}

// describes reports that the verb at token v tells of the indefinite noun before it,
// which a preposition has brought in: «إثر مباحثات جرت في بغداد».
func (r *reader) describes(v int) bool {
	if v == r.first || r.chunkOf[v-1] < 0 {
		return false
	}
	p := &r.chunks[r.chunkOf[v-1]]
	return !p.definite && p.before == prep
}

// controlled takes the agent from the verb at v whose subject does the deed:
// «تمكن العراق من طرده», «خططوا لتنفيذ هجمات».
func (f *frame) controlled(v int) {
	r := f.r
	if r.info[v].finite&listControl == 0 || r.parts[f.at] != nominal {
		return
	}
	direct := r.article(f.at) && r.parts[f.at-1] != prep && !(r.Words[f.at-1].Feature.Has(lexicon.Masdar) && f.at-2 > v && r.parts[f.at-2] == prep) && f.t.cut.Proclitics&^normalize.Article == 0 // «قررت فرنسا الانسحاب»: the deed is the object itself
	agents := f.slotFor(posSubject)
	if agents == nil || f.has(agents.number) || r.parts[f.at-1] == prep && (r.info[f.at-1].stem&listDone != 0 || r.against(f.at-1)) { // «إثر مجزرة», «شارك في مظاهرة ضد الزيارة»
		return
	}
	if r.info[v].lists.has(rareControlOn) && f.t.cut.Proclitics&normalize.La == 0 && !(r.parts[f.at-1] == prep && r.info[f.at-1].prep == prepOn) { // «تعمل في إيران»
		return
	}
	if k := f.at - 1; k > v && r.parts[k] == prep && f.goesAs(r.x.rules.withBefore(r.info[v].with, r.info[k].self), agents.number) { // «أشرف على مفاوضات»
		return
	}
	s := r.subjectOf(v, agents.class)
	for other := f.slotAfter(agents); len(s.phrases) == 0 && other != nil && other.number == agents.number; other = f.slotAfter(other) {
		s = r.subjectOf(v, other.class)
	}
	if direct && (s.next != f.at || len(s.phrases) == 0) { // «قرر الرئيس الانسحاب من …», directly
		return
	}
	if len(s.phrases) == 0 {
		s.phrases = f.carried(agents, &s, v)
	}
	if n := len(s.phrases); direct && !(f.at == v+1 || n > 0 && s.phrases[n-1].end == f.at) {
		return
	}
	if len(s.phrases) > 0 && f.underDeed(max(v+1, s.phrases[len(s.phrases)-1].end)) {
		return
	}
	f.direct, f.willed = direct, len(s.phrases) == 0 // «سعيت إلى اتهام الرجل»: not he
	for k := range s.phrases {
		if p := &s.phrases[k]; p.end <= f.at {
			f.fill(agents, p, false)
			f.willed = true
		}
	}
	f.subject = s.phrases
}

// against reports that what follows the preposition at token i is what someone acts against, because of or after, not what
// he sets out to do: «شارك في مظاهرة ضد الزيارة», «تظاهر احتجاجا على الزيارة».
func (r *reader) against(i int) bool {
	return againstWords.has(r.Words[i].Text) || r.timePrep(i) || i > r.first && r.info[i].prep != prepLa && r.info[i-1].stem&listReason != 0
}

var againstWords = setOf("ضد", "حول", "بشان", "بسبب", "رغم", "بحق", "ازاء", "تجاه")

// made takes the agent from the object of a verb at token v that has someone do the deed: «مكن السلاح
// المعارضة من شن هجمات», «ما دفع الحراس إلى إطلاق الرصاص».
func (f *frame) made(v int) {
	r, agents := f.r, f.slotFor(posSubject)
	if r.info[v].finite&listMaking == 0 || agents == nil || f.has(agents.number) || r.info[v].object {
		return
	}
	k := f.at - 1
	if r.parts[k] == prep {
		if r.onlyDates(f.at) {
			return
		}
		k--
	} else if f.t.cut.Proclitics&normalize.Ba == 0 {
		return
	}
	if k <= v || r.chunkOf[k] < 0 {
		return
	}
	p := &r.chunks[r.chunkOf[k]]
	if p.end != k+1 || p.first <= v || p.before == prep || r.info[p.head].participle || p.clitic&^normalize.Article != 0 || !agents.class.fits(p) {
		return
	}
	if s := r.subjectOf(v, actor); len(s.phrases) > 0 && s.phrases[0].first != p.first || len(s.phrases) == 0 || v > r.first && r.parts[v-1] == rel {
		f.fill(agents, p, false)
		f.subject, f.willed = r.scratch.one(p), true
	}
}

// doing takes the agent from the noun that leads in the deed: «قيام مسلحين بقصف المدينة»;
// the noun stands behind token v.
func (f *frame) doing(v int) {
	r, agents := f.r, f.slotFor(posSubject)
	if k := f.at - 3; agents != nil && v == f.at-2 && k > r.first && r.parts[f.at-1] == prep && r.info[f.at-1].pronominal && r.info[v].finite&listHappen != 0 && !f.has(agents.number) { // «أصدر الملك مرسوما تم بموجبه تعيين …»
		for k > r.first && k > v-4 && r.info[k].stem&listOrder == 0 && r.parts[k] == nominal {
			k--
		}
		if r.parts[k] == nominal && r.info[k].stem&listOrder != 0 {
			f.ordered(k)
			return
		}
	}
	if k := f.at - 1; agents != nil && k > r.first && k > v && r.parts[k] == nominal && r.info[k].stem&listPurpose != 0 && r.Words[k].Cut.Proclitics&normalize.Ba != 0 && !f.has(agents.number) { // «قيام مسلحين بتنفيذ هجوم»
		f.carriedOut(agents, v, k)
		return
	}
	if agents == nil || f.t.cut.Proclitics&normalize.Ba == 0 && (f.at == r.first || r.Words[f.at-1].Text != "ب") || f.has(agents.number) {
		return
	}
	if v >= r.first && v >= f.at-3 && r.info[v].finite&listOrder != 0 { // «أصدر الملك مرسوما يقضي بإقالة …»
		for k := v - 1; k > r.first && k >= v-4; k-- {
			if r.parts[k] == nominal && r.info[k].stem&listOrder != 0 {
				f.ordered(k)
				return
			}
		}
	}
	for k := f.at - 1; k > v && k >= f.at-8; k-- {
		if r.info[k].stem&(listDoing|listOrder) == 0 || r.parts[k] != nominal {
			continue
		}
		at := k + 1
		if r.info[k].stem&listOrder != 0 && r.parts[at] == nominal && (r.article(k) || r.adjective(at) || at == f.at) || r.info[k].stem&listOrder != 0 && r.parts[at] != nominal {
			f.ordered(k)
			return
		}
		if r.Words[k].Classes.Has(lexicon.Human) { // «المتهمين بقتل»: they themselves
			if c := r.chunkOf[k]; c >= 0 && r.chunks[c].head < k && r.chunks[c].class&isPerson != 0 && agents.class.fits(&r.chunks[c]) && r.Words[r.chunks[c].head].Is(persons) { // «زوجا متهما بقتل»
				p := r.chunks[c]
				p.end, p.stop = k, int(r.Tokens[k-1].End)
				f.fill(agents, &p, false)
				f.subject, f.willed = r.scratch.one(&p), true
				return
			}
			at = k
		}
		if r.Words[k].Cut.Enclitic != 0 && r.info[k].stem&listDoing != 0 && k == f.at-1 { // «لاتهامه بقتل زوجته»
			f.whose(agents, k)
			return
		}
		if p, ok := r.np(at); ok && p.end <= f.at && (at > k || p.end >= f.at-1) && p.clitic&^normalize.Article == 0 && agents.class.fits(p) {
			f.fill(agents, p, false)
			f.subject, f.willed = r.scratch.one(p), true
		}
		return
	}
}

// carriedOut takes the agent from the noun behind token v that leads in at token k what is done by whom it has for its
// complement: «قيام مسلحين بتنفيذ هجوم».
func (f *frame) carriedOut(agents *slot, v, k int) {
	r := f.r
	for n := k - 1; n > v && n > k-8; n-- {
		if r.parts[n] != nominal || r.info[n].stem&listDoing == 0 || r.Words[n].Classes.Has(lexicon.Human) || r.Words[n].Cut.Enclitic != 0 {
			continue
		}
		p, ok := r.np(n + 1)
		for i := n + 1; ok && i < k; i++ {
			ok = r.parts[i] == nominal || r.parts[i] == prep
		}
		if ok && p.end <= k && p.clitic&^normalize.Article == 0 && agents.class.fits(p) {
			f.fill(agents, p, false)
			f.subject, f.willed = r.scratch.one(p), true
		}
		return
	}
}

// ordered takes the agent from the verb that issues the order at token k: «أصدر الوزير قرارا بطرد السفير».
func (f *frame) ordered(k int) {
	r, agents := f.r, f.slotFor(posSubject)
	for v := k - 1; v >= r.first && v >= k-14; v-- {
		switch r.parts[v] {
		case comp, rel, conj:
			return
		case verb:
			if w := r.Words[v]; w.Text[w.Cut.Word:] == "صدر" { // «صدر أمر بتعيين …»
				return
			}
			s := r.subjectOf(v, agents.class)
			for i := range s.phrases {
				if p := &s.phrases[i]; p.end <= k {
					f.fill(agents, p, false)
					f.willed = true
				}
			}
			return
		}
	}
}

// intended takes the agent from the pronoun of the noun before the deed that plans or wishes it:
// «أعلن الوزير عزمه الاستقالة».
func (f *frame) intended() {
	r, k, agents := f.r, f.at-1, f.slotFor(posSubject)
	if k > r.first && r.parts[k] == prep { // «رغبته في زيارة بغداد»
		k--
	}
	if agents == nil || k < r.first || r.parts[k] != nominal || f.t.cut.Proclitics&^(normalize.Article|normalize.La) != 0 || f.t.cut.Enclitic != 0 || f.has(agents.number) {
		return
	}
	plans := listFuture | listHypothetical
	if f.t.cut.Proclitics&normalize.La != 0 { // «استعداده للاستقالة», not «تعرضه لهجوم»
		plans = listFuture
	}
	if c := r.chunkOf[k]; c >= 0 && r.Words[k].Cut.Enclitic == 0 {
		f.willing(agents, &r.chunks[c], k+1)
		return
	}
	if r.Words[k].Cut.Enclitic == 0 || (r.info[k].stem|r.info[k].lemma)&plans == 0 || r.info[k].lemma&listApart != 0 {
		return
	}
	f.whose(agents, k)
}

// leftUndone takes the agent of a definite deed that was not done from the verb before it: «غادر الوفد دون التوقيع على
// الاتفاق».
func (f *frame) leftUndone() {
	r, agents := f.r, f.slotFor(posSubject)
	if agents == nil || f.at == r.first || r.info[f.at-1].stem&listLacking == 0 || !r.article(f.at) || f.has(agents.number) {
		return
	}
	if ps := r.mainSubject(f.at, agents.class); len(ps) == 1 && ps[0].end < f.at {
		f.fill(agents, &ps[0], false)
		f.subject = ps
	}
}

// willing takes the agent from the complement, up to token end, of a noun that tells who tries, wishes or may do the
// deed: «محاولة الجيش اقتحام المدينة», «حق الشعب في التظاهر».
func (f *frame) willing(agents *slot, p *phrase, end int) {
	r := f.r
	if r.info[p.head].stem&listWilling == 0 || p.end != end || p.end <= p.head+1 || r.article(p.head) || r.Words[p.head].Cut.Enclitic != 0 {
		return
	}
	if q, ok := r.np(p.head + 1); ok && q.end == end && q.clitic&^normalize.Article == 0 && agents.class.fits(q) {
		f.fill(agents, q, false)
		f.subject = r.scratch.one(q)
	}
}

// whose takes the agent from the pronoun at token k.
func (f *frame) whose(agents *slot, k int) {
	r := f.r
	p, ok := phrase{}, false
	if q := r.owner(k, pronounSex(r.Words[k].Cut.Enclitic)); q != nil {
		p, ok = *q, true
	} else {
		p, ok = r.pronoun(k, r.Words[k].Cut.Enclitic, nil)
	}
	if ok && agents.class.fits(&p) {
		f.fill(agents, &p, false)
		f.subject, f.willed = r.scratch.one(&p), true
	}
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

// underDeed reports another deed among the tokens from i on that stands over the
// trigger: «قرر الحزب مقاطعة الجلسات احتجاجا على الاعتقالات» does not hold the sessions.
func (f *frame) underDeed(i int) bool {
	r := f.r
	if f.t.cut.Proclitics&normalize.Wa != 0 || r.parts[f.at-1] == conj {
		return false
	}
	for ; i < f.at; i++ {
		if i == f.at-1 && f.rule.is(capture) && r.article(f.at) { // «تمكنت الشرطة من إلقاء القبض على …»
			break
		}
		if w := r.Words[i]; r.parts[i] == nominal && r.outer[i] < 0 && w.Feature.Has(lexicon.Masdar) && (!r.article(i) || i > r.first && r.parts[i-1] == prep) && r.info[i].stem&listPurpose == 0 {
			return true
		}
	}
	return false
}

// goesWith reports a slot of the rule for the verb.
func (f *frame) goesWith(verb symbol) bool {
	if f.slotFor(posWith) == nil {
		return false
	}
	for i := range f.rule.slots {
		if s := &f.rule.slots[i]; s.pos == posWith && s.leads.has(verb) {
			return true
		}
	}
	return false
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
	for i := range f.rule.slots {
		if s := &f.rule.slots[i]; s.pos == posWith && !s.object && s.number != role && s.leads.has(verb) {
			return true
		}
	}
	return false
}

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

// envoys takes those for whom people come as well: «ضم مسؤولين من العراق والأردن».
func (f *frame) envoys(s *slot, p *phrase) {
	r := f.r
	if s.class != actor || !p.plural(r) || p.class&isPerson == 0 || p.end >= r.end || r.parts[p.end] != prep {
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

// through gives the token behind the preposition with which the verb at v goes on, when the slot
// asks for both: «تطرق اللقاء إلى سبل التعاون», «لقاء تطرق إلى سبل التعاون».
func (f *frame) through(s *slot, v int, behind bool) (int, bool) {
	r, k := f.r, v+1
	if !behind {
		if f.at < v || f.at > v+4 || r.parts[f.at-1] == prep {
			return 0, false
		}
		k = f.after
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
	his := from+1 == f.at && r.parts[from] == prep && f.t.cut.Enclitic != 0 // «كان في استقباله في المطار المحافظ»
	if (from != f.at || !r.article(f.at)) && !his || len(f.t.rest) > 0 || f.after >= r.end {
		return nil
	}
	k := r.skip(f.after, his)
	if k < r.end && r.parts[k] == mark {
		k++
	}
	if k >= r.end || r.parts[k] != nominal {
		return nil
	}
	ps := r.list(k, s.class)
	if len(ps) == 0 || ps[0].clitic&^normalize.Article != 0 || !r.agrees(r.info[v].tense, &ps[0]) {
		return nil
	}
	return ps
}

// underNoun reports that the noun at token i completes another one that a preposition has brought in: «عن قضية انفجار».
func (r *reader) underNoun(i int) bool {
	c := r.chunkOf[i]
	if c < 0 {
		return false
	}
	p := &r.chunks[c]
	return p.head < i && p.before == prep && p.clitic&normalize.Ba == 0 && !r.Words[p.head].Feature.Has(lexicon.Masdar)
}

// inComplement reports a noun with its pronoun that completes another noun: «أماكن احتجازهم».
func (f *frame) inComplement() bool {
	c := f.r.chunkOf[f.at]
	return f.t.cut.Enclitic != 0 && c >= 0 && f.r.chunks[c].head < f.at
}

// governed takes roles from the verb at v, which goes with the noun.
func (f *frame) governed(v int, behind bool) {
	r := f.r
	if c := r.chunkOf[f.at]; !behind && c >= 0 && r.chunks[c].head < f.at && r.chunks[c].first > v+1 && r.parts[r.chunks[c].first-1] == prep && r.timePrep(r.chunks[c].first-1) { // «أطلقت صواريخ خلال شن الغارات»
		return
	}
	rd, ok := r.Words[v].Find(lexicon.VerbWord)
	if !ok {
		return
	}
	lemma := f.goingWith(v)
	if c := r.chunkOf[f.at]; !behind && f.at > r.first && r.parts[f.at-1] == prep && !r.info[f.at-1].pronominal && (c < 0 || r.chunkOf[f.at-1] != c) { // «شارك في المحادثات»; but «وافق على هدنة»: not its object
		if lemma = r.x.rules.withBefore(lemma, r.info[f.at-1].self); !f.goesWith(lemma) {
			return
		}
	} else if both := r.x.rules.withBefore(lemma, prepBa); !behind && both != 0 && f.t.cut.Proclitics&normalize.Ba != 0 && f.goesWith(both) { // «تقوم بدعم المزارعين»
		lemma = both
	}
	if !behind && f.rule.is(strike) && r.info[v].says && rd.Entry.Name == "أعلن" { // «أعلن الجيش تنفيذ غارة», «أعلن الجيش قصف موقع», but «أعلن الجيش صد هجوم»
		c := r.chunkOf[f.at]
		if c < 0 || r.chunks[c].head != f.at && r.info[r.chunks[c].head].stem&listPurpose == 0 || r.chunks[c].before == prep {
			return
		}
	}
	if sub := f.slotFor(posSubject); !behind && sub != nil && f.goesAs(lemma, sub.number) {
		f.suffered = v + 1
	}
	if c := r.chunkOf[f.at]; !behind && c >= 0 && (r.chunks[c].head == f.at || r.chunks[c].before == prep && !r.article(f.at)) && f.t.cut.Proclitics&^normalize.Article == 0 && (rd.Entry.Flag("light") || f.goesWith(lemma)) {
		f.over = v + 1
	}
	for i := range f.rule.slots {
		s := &f.rule.slots[i]
		if s.pos != posWith || !s.leads.has(lemma) && !s.object {
			continue
		}
		if s.object {
			// the noun is the subject, the filler the object
			j := r.skip(v+1, true)
			if at, ok := f.through(s, v, behind); ok { // «تطرق اللقاء إلى سبل …»
				if ps := r.list(at, s.class); len(ps) > 0 {
					f.fillAll(s, ps)
					f.reach(ps[len(ps)-1].end)
				}
				continue
			}
			if !s.leads.has(lemma) {
				continue
			}
			if !behind {
				if f.at < v || f.at > v+8 {
					continue
				}
				j = r.skip(f.after, true)
			}
			if s.class == timeClass {
				for j = v + 1; j < r.end && r.parts[j] == adverb; j++ {
				}
				if j < r.end && r.parts[j] == timeWord && r.outer[j] >= 0 {
					m := &r.Mentions[r.outer[j]]
					f.fillSpan(s, m.Start, m.End, r.outer[j])
					f.reach(m.Last)
				}
				continue
			}
			if ps := r.list(j, s.class); len(ps) > 0 && j > f.at && ps[0].clitic&(normalize.Ba|normalize.La|normalize.Wa) == 0 {
				f.fillAll(s, ps)
				f.reach(ps[len(ps)-1].end)
				if behind {
					f.joins(v)
				}
				f.envoys(s, &ps[len(ps)-1])
			}
			continue
		}
		if !behind && s.is(paired) && !rd.Entry.Flag("light") && r.parts[f.at-1] != prep {
			if _, polarity := r.verbModality(v); polarity == Negative { // «لم يحضر الوزير الاجتماع»
				continue
			}
		}
		sub := r.subjectOf(v, s.class)
		if behind && len(sub.phrases) > 0 && sub.phrases[0].first <= f.at && f.at < sub.phrases[0].end { // «هجوم تعرض له الجيش»
			sub.phrases = r.list(r.skip(v+1, true), s.class)
		}
		if len(sub.phrases) == 0 && !behind { // «حضر اللقاء وزير الداخلية»
			sub.phrases = f.attending(s, v)
		}
		if len(sub.phrases) == 0 && !behind && (sub.pronoun || f.suffered > 0 && r.info[v].tense.Has(lexicon.Plural) && !r.info[v].tense.Has(lexicon.Singular)) { // «قال إنه تعرض للضرب», «وتعرضوا للضرب»
			sub.phrases = f.carried(s, &sub, v)
		}
		for k := range sub.phrases {
			if p := &sub.phrases[k]; p.first > f.at || p.end <= f.at {
				f.fill(s, p, false)
				if behind {
					f.reach(p.end)
					f.joins(v)
				} else if f.light < 0 && rd.Entry.Flag("light") { // «نفذ الجيش، مساء الأحد، عملية»
					f.light = v
				}
			}
		}
	}
	if behind && (rd.Entry.Flag("light") || f.rule.is(death) && f.goesWith(lemma)) { // «عدد القتلى ارتفع إلى 25»
		f.reach(v + 1)
	}
	if sub := f.slotFor(posSubject); sub != nil && !f.goesAs(lemma, sub.number) && (behind || !r.info[v].object && !r.underNoun(f.at) && !f.inComplement()) && (rd.Entry.Flag("light") || r.aux(v) && !behind) && !f.has(sub.number) && (r.info[v].finite&listHappen == 0 || f.begun(v, behind)) && !f.discussed(v) {
		s := r.subjectOf(v, sub.class)
		for other := f.slotAfter(sub); len(s.phrases) == 0 && other != nil && other.number == sub.number; other = f.slotAfter(other) {
			s = r.subjectOf(v, other.class)
		}
		if len(s.phrases) == 0 && !behind {
			s.phrases = f.carried(sub, &s, v)
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
}

// joins keeps a verb at token v behind the noun that triggers an event of the same type as a half of this one: «غارات استهدفت بلدة» is
// one attack, «حصار فرضته السلطات» one siege.
func (f *frame) joins(v int) {
	if r := f.r; r.triggersType(v, f.rule.Type) {
		f.halves[len(f.halves)-1] = Span{Start: int(r.Tokens[v].Start), End: int(r.Tokens[v].End)}
	}
}
