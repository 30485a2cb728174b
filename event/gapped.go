package event

import (
	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Clauses joined by «و» that leave out their verb, as it is that of the clause before: the same was done to others, elsewhere or by other means.

// othersToo fills the role with those to whom the same was done as to phrase p, in another place, «قتل خمسة في حلب وثلاثة في إدلب», «اعتقلت الشرطة سالم محمد من دورا
// وأحمد خالد من يطا», or by other means: «أصيب شاب بالرصاص والعشرات بالاختناق».
func (f *frame) othersToo(s *slot, p phrase) {
	r := f.r
	f.togetherWith(s, &p)
	for n := 0; n < maxList; n++ {
		q, alone := f.gapped(s, r.pastPlaces(p.end), p.end)
		if q == nil || !r.alikeElsewhere(&p, q, alone) {
			if !f.rule.is(casualty | capture) {
				return
			}
			from := max(p.end, f.end)
			if q, _ = f.gapped(s, r.pastMeans(from), from); q == nil || !r.oneMore(&p, q) || !r.meansAt(q.end) {
				return
			}
		}
		f.fill(s, q, false)
		p = *q
	}
}

// togetherWith fills the role with those to whom the same was done together with phrase p: «قتل القائد مع اثنين من مرافقيه», «اعتقلت الشرطة الناشط مع شقيقه».
func (f *frame) togetherWith(s *slot, p *phrase) {
	r := f.r
	k := r.overTimes(p.end)
	if k+1 >= r.end || k < r.first || r.parts[k] != prep || r.info[k].prep != prepWith || r.info[k].pronominal {
		return
	}
	for _, q := range r.list(k+1, person) {
		if !s.class.fits(&q) || f.overlaps(&q) {
			return
		}
		f.fill(s, &q, false)
	}
}

// othersLater fills the role with the one to whom the same was done as to phrase p at another time: «استقبل الرئيس وزير الخارجية صباحا ووزير الدفاع مساء».
func (f *frame) othersLater(s *slot, p *phrase) {
	r := f.r
	if !r.at(p.end, timeWord) {
		return
	}
	q, _ := f.gapped(s, r.overTimes(p.end), p.end)
	if q != nil && q.definite == p.definite && equals(p, q) && !r.masdar(q.head) && r.at(q.end, timeWord) {
		f.fill(s, q, false)
	}
}

// besideObject gives the one to whom the same was done as to the object of the verb, by another phrase behind the same preposition key, which leads in phrases of slot s at
// token at, and the token behind it: «طالب الحكومة بالاستقالة والبرلمان بالتحقيق», «قصف المدينة بالمدفعية والبلدة بالصواريخ»; or nil.
func (f *frame) besideObject(s *slot, key symbol, at int) (q *phrase, led int) {
	const reach = 16
	r, obj := f.r, f.slotFor(posObject)
	if f.t.kind != byVerb || obj == nil || obj.number == s.number || !f.has(obj.number) || s.number != roleContent && s.number != roleWeapon {
		return nil, 0
	}
	for k := at + 1; k < min(r.end, at+reach); k++ {
		if r.parts[k] == verb || r.parts[k] == mark || clauseEdges.has(r.parts[k]) {
			return nil, 0
		}
		if r.parts[k] != nominal || r.clitics[k]&^normalize.Article != normalize.Wa {
			continue
		}
		q, ok := r.np(k)
		if !ok || q.first != k || !q.definite || !obj.class.fits(q) || r.masdar(q.head) || f.overlaps(q) {
			continue
		}
		again, led, ok := r.preposition(q.end)
		if !ok || again != key || led >= r.end {
			continue
		}
		if p, ok := r.np(led); ok && s.class.fits(p) && (s.number == roleWeapon || q.is(isActor) && (r.masdar(p.head) || p.is(isDeed))) {
			return q, led
		}
	}
	return nil, 0
}

// beforeGapped gives those of the phrases that the preposition key leads in which stand before someone else who did the same to others, as the
// preposition tells again: «سيطر الجيش على [قرية] والمعارضة على بلدة».
func (f *frame) beforeGapped(key symbol, ps []phrase) []phrase {
	r := f.r
	if f.t.kind != byVerb || f.passive || f.slotFor(posSubject) == nil || len(ps) > 0 && ps[0].is(isPerson) {
		return ps
	}
	for i := 1; i < len(ps); i++ {
		if again, _, ok := r.preposition(ps[i].end); ok && again == key && !r.prepPronoun(ps[i].end) && ps[i].is(isActor) && !ps[i].is(isPlace) {
			return ps[:i]
		}
	}
	return ps
}

// gapped gives the phrase that «و» or «إلى جانب» at token k joins to the clause before, behind token from, and that fits the slot, and whether the conjunction stands
// alone; or nil.
func (f *frame) gapped(s *slot, k, from int) (q *phrase, alone bool) {
	r := f.r
	if k <= from || k+1 >= r.end {
		return nil, false
	}
	if at, key := r.addsAt(k); key != 0 {
		q, _ = r.np(at)
		alone = true
	} else {
		q, _, alone = r.nextOfList(k)
	}
	if q == nil || q.clitic&normalize.Wa == 0 && !alone || r.info[q.first-1].form&formOr != 0 || q.clitic&(normalize.Ba|normalize.La) != 0 {
		return nil, alone
	}
	counted := q.end == q.head+1 && r.tellsCount(q.head)
	if !s.class.fits(q) && !counted || r.at(q.end, verb) || r.at(q.end, rel) || r.nounTrigger(q.head) || f.overlaps(q) {
		return nil, alone
	}
	return q, alone
}

// tellsCount reports at token i a word that tells of people by their number, or as others: «خمسة», «آخر», «ثالث».
func (r *reader) tellsCount(i int) bool {
	return r.counts(i) || r.info[i].stem&listUncounted != 0 || r.Words[i].Classes.Has(lexicon.Ord)
}

// alikeElsewhere reports that the phrases p and q are of those to whom one deed was done in two places.
func (r *reader) alikeElsewhere(p, q *phrase, alone bool) bool {
	switch of := r.Words[q.head].Feature; {
	case r.namedAs(p, entity.Person) && r.namedAs(q, entity.Person):
		return true
	case p.definite || q.definite || q.is(isPlace|isBody):
		return false
	case r.counts(q.first) || q.first < q.head:
		return true
	case q.is(isPerson) && of.Has(lexicon.Dual) && !of.Any(lexicon.Plural):
		return true
	}
	return q.is(isPerson) && r.accusative(p.head) && r.accusative(q.head)
}

// oneMore reports that the phrase q may tell of those to whom the same was done as to those of phrase p: by how they are counted, as one more, or as someone of his.
func (r *reader) oneMore(p, q *phrase) bool {
	switch {
	case q.is(isPlace | isBody | isState | isWeapon):
		return false
	case q.first < q.head, r.Words[q.head].Classes.Has(lexicon.Quant), r.tellsCount(q.head) && !r.article(q.head): // not «في الثالثة والعشرين»
		return true
	case r.hasPronoun(q.head):
		return r.Words[q.head].Is(persons) && !r.masdar(q.head)
	case !q.definite:
		return !r.Words[q.head].Is(describing) || r.Words[q.head].Is(persons)
	}
	return r.namedAs(p, entity.Person) && r.namedAs(q, entity.Person)
}

// oneMoreAt gives the phrase at token i that tells of people by nothing but their number, or as others: «وعلى خمسة», «وعلى آخر».
func (r *reader) oneMoreAt(i int) []phrase {
	q, ok := r.np(i)
	if !ok || q.first != i || q.end != q.head+1 || !r.tellsCount(q.head) || r.article(q.head) {
		return nil
	}
	return r.scratch.one(q)
}

// pastMeans gives the token behind what tells from token k on how, where and when a deed was done, or k; but who may be joined with the last who is named there goes on
// with him: «في اشتباكات بين الجيش وعشرات المسلحين».
func (r *reader) pastMeans(from int) int {
	const reach = 8
	k := from
	for n := 0; n < reach && k < r.end; n++ {
		if r.at(k, timeWord) || r.comma(k) && r.at(k+1, timeWord) {
			k++
			continue
		}
		if r.adverbially(k) || k > from && r.at(k, nominal) && r.apart(k) && r.outer[k] < 0 && !r.Words[k].Is(persons) && // «بعيار معدني مغلف بالمطاط»
			(r.Words[k].Is(describing) || r.Words[k].Feature.Has(lexicon.Patient)) {
			k++
			continue
		}
		key, at, ok := r.preposition(k)
		if !ok || at >= r.end || r.prepIs(key, besidePreps) {
			break
		}
		q, ok := r.np(at)
		if key == prepBetween || key == prepWith || !ok || r.prepPronoun(k) || q.is(isPerson) {
			return from
		}
		k = q.end
	}
	return k
}

// adverbially reports at token k how someone came to harm, in the accusative: «طعنا», «متأثرا بجراحه».
func (r *reader) adverbially(k int) bool {
	return r.at(k, nominal) && r.accusative(k) && r.apart(k) && !r.article(k) && r.outer[k] < 0 && !r.Words[k].Is(persons)
}

// meansAt reports at token k how else, where else or when else it was done.
func (r *reader) meansAt(k int) bool {
	if r.at(k, timeWord) || r.adverbially(k) {
		return true
	}
	key, _, ok := r.preposition(k)
	return ok && !r.prepPronoun(k) && key != prepFrom && key != prepLa && key != prepWith && key != prepBetween && key != prepAbout && key != prepKa && !r.prepIs(key, besidePreps)
}

// pastPlaces gives the token behind the places that prepositions lead in from token k on, or k: «في بلدة إدنا غرب الخليل».
func (r *reader) pastPlaces(k int) int {
	for n := 0; n < 3 && k < r.end; n++ {
		key, at, ok := r.preposition(k)
		if !ok || at >= r.end || r.prepPronoun(k) || key != prepFrom && !r.prepIs(key, placePreps) {
			break
		}
		q, ok := r.np(at)
		if !ok || !q.is(isPlace) {
			break
		}
		k = q.end
	}
	return k
}
