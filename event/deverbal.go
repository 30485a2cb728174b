package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// adjoined fills from a participle that describes the noun, as the verb that it is of, what stands behind its preposition:
// «المظاهرات المطالبة بالإصلاح», «مظاهرات مناهضة للنظام».
func (f *frame) adjoined() {
	r := f.r
	p := f.phrase()
	if p == nil {
		return
	}
	const reach = 40
	for k := f.end; k < r.end && k <= p.end && k < f.end+reach; k++ {
		if r.parts[k] != nominal || r.outer[k] >= 0 || r.article(k) != (r.article(f.at) || f.t.cut.Enclitic != 0) ||
			!agentive(r.Words[k]) || r.info[k].with == 0 || !r.apart(k) {
			continue
		}
		for s := f.slotFor(posWith); s != nil; s = s.next {
			if !s.object || f.has(s.number) {
				continue
			}
			at, ok := f.through(s, k, true)
			if !ok {
				if at = k + 1; !s.leads.has(r.info[k].with) || at >= r.end || r.parts[at] != nominal || !r.apart(at) {
					continue
				}
			}
			ps := r.list(at, s.class)
			if len(ps) > 0 && f.rule.is(rally) && (!r.masdar(ps[0].head) || r.pastPlaces(ps[len(ps)-1].end) > ps[len(ps)-1].end) { // «الاحتجاجات المناهضة للحكم العسكري في الخرطوم»: where they are
				for i := range ps {
					f.fill(s, &ps[i], false)
				}
			} else {
				f.fillAll(s, ps)
			}
			if len(ps) > 0 {
				f.reach(ps[len(ps)-1].end)
				f.adjunct = at
				return
			}
		}
		return
	}
}

// describing fills a role with the noun that the trigger, a participle, describes: «الفصائل المدعومة من تركيا», «قوات كردية، مدعومة من واشنطن،».
func (f *frame) describing() {
	s := f.slotFor(posDescribed)
	if s == nil || f.at == f.r.first || f.t.cut.Enclitic != 0 || f.t.cut.Proclitics&^(normalize.Article|normalize.Wa) != 0 {
		return
	}
	at := f.at
	if f.t.cut.Proclitics&normalize.Wa != 0 {
		at = f.r.likeBefore(at)
	}
	if at < 0 {
		return
	}
	if p := f.describedAt(at, s.class); p != nil {
		f.fill(s, p, false)
	}
}

// likeBefore gives the adjective or participle that the one at token i goes on from with «و», by their article and endings: «الحكومة المعترف بها دوليا والمدعومة من …»,
// «الحوثيين المدعومين من إيران والمسيطرين على …»; or -1.
func (r *reader) likeBefore(i int) int {
	const reach = 8
	for k := i - 1; k > r.first && k > i-reach; k-- {
		switch r.parts[k] {
		case verb, comp, conj, rel, mark:
			return -1
		}
		w := r.Words[k]
		if r.parts[k] == nominal && r.outer[k] < 0 && r.Words[k].Cut.Proclitics&^normalize.Article == 0 && r.article(k) == r.article(i) && r.info[k].ending == r.info[i].ending && (agentive(w) || w.Is(describing)) {
			return k
		}
	}
	return -1
}

// sinceWhen fills the time with that since when the state of a participle lasts, right behind it and its other roles: «الصحفي المعتقل في نيروبي منذ عام».
func (f *frame) sinceWhen() {
	r, k := f.r, f.end
	for _, a := range f.fillers {
		for ; k < r.end && int(r.Tokens[k].Start) < a.stop; k++ {
		}
	}
	if k >= r.end || r.info[k].core&coreSince == 0 {
		return
	}
	if r.parts[k] == prep {
		k++
	}
	if r.at(k, timeWord) && r.outer[k] >= 0 {
		f.fillTime(&timeSlot, r.outer[k])
	}
}

// describedAt gives the noun before the adjective at token k, the trigger or one from which that goes on, if the trigger agrees with it and it is of the class, without what
// follows it; or nil.
func (f *frame) describedAt(k int, c class) *phrase {
	r := f.r
	p := r.phraseOf(k)
	if p == nil || p.first == k || p.head == k {
		if r.comma(k-1) && k-2 >= r.first {
			k--
		}
		if p = r.phraseOf(k - 1); p == nil || p.end != k {
			return nil
		}
	} else if r.article(k) && !r.article(k-1) && r.outer[k-1] < 0 && !r.hasPronoun(k-1) { // «أسر المعتقلين»
		return nil
	}
	for i := p.first; i < k; i++ { // of «قائد الفصائل المدعومة», «سيطرة الفصائل المدعومة» the factions
		q, ok := r.np(i)
		if !ok || q.first != i || q.head >= k || q.end < k && q.end != p.end || r.Words[q.head].Is(quantifiers|determiners) || !c.fits(q) || !f.agreesWith(q) {
			continue
		}
		q = r.scratch.copied(q)
		if q.end > k {
			q.end, q.stop = k, int(r.Tokens[k-1].End)
		}
		return q
	}
	return nil
}

// agreesWith reports that the trigger, a participle, may describe phrase p by its article, number and gender.
func (f *frame) agreesWith(p *phrase) bool {
	r, at := f.r, f.at
	if r.article(at) && !p.definite && p.mention < 0 {
		return false
	}
	switch sex := r.sex(p); {
	case r.ends(at, endTa|endAt):
		return sex != lexicon.Masculine
	case r.ends(at, endIn|endUn|endAn):
		return sex == lexicon.Plural || r.Words[p.head].Feature.Any(lexicon.Plural|lexicon.Dual)
	default:
		return sex == lexicon.Masculine || sex == 0
	}
}

// aiming fills the role that a blow has no filler for with the object of a participle behind it, which goes on with who strikes: «شن الطيران غارات، مستهدفا
// مخازن أسلحة».
func (f *frame) aiming() {
	const reach = 20
	r := f.r
	if f.has(roleTarget) || f.slotFor(posWith) == nil {
		return
	}
	for k := f.end; k+1 < r.end && k < f.end+reach; k++ {
		switch r.parts[k] {
		case comp, rel, conj, attrib:
			return
		case nominal:
		default:
			continue
		}
		if !r.alsoDoes(k) || r.info[k].with == 0 || r.parts[k+1] != nominal || !r.apart(k+1) {
			continue
		}
		if s := f.rule.objectWith(r.info[k].with, roleTarget); s != nil {
			f.fillAll(s, r.list(k+1, s.class))
			return
		}
	}
}

// alsoDoes reports at token k a participle without the article that says what else someone does: «شن هجوما [مستهدفا] القرية».
func (r *reader) alsoDoes(k int) bool {
	w := r.Words[k]
	return r.outer[k] < 0 && !r.article(k) && r.ends(k, endAlef|endTa|endIn) && agentive(w) && r.plain(k) && !r.masdar(k) && !w.Is(persons)
}

// subjected fills from a definite participle before the noun, and the noun that it describes,
// what the subject of its verb would: «المناطق الخاضعة لسيطرة الحكومة».
func (f *frame) subjected() {
	r := f.r
	k := f.at - 1
	for k > r.first && r.parts[k] == prep {
		k--
	}
	of := r.phraseOf(k)
	if of == nil || k == r.first || r.parts[k] != nominal || r.outer[k] >= 0 || !agentive(r.Words[k]) ||
		!r.article(k) || k < f.at-1 != (f.t.cut.Proclitics&normalize.La == 0) {
		return
	}
	rd, ok := r.Words[k].Find(lexicon.VerbWord)
	if !ok {
		return
	}
	if of.head >= k {
		return
	}
	p := *of
	lemma := ""
	for s := f.slotFor(posWith); s != nil; s = s.next {
		if s.object || !s.class.fits(&p) || f.has(s.number) {
			continue
		}
		if lemma == "" {
			if lemma = fold(rd.Entry.Name); k < f.at-1 {
				lemma += " " + r.Words[f.at-1].Text
			}
		}
		if s.preps.has(lemma) {
			p.end, p.stop = k, int(r.Tokens[k-1].End)
			f.fill(s, &p, false)
			return
		}
	}
}

// under fills from the noun before «تحت», which stands before the trigger, what the verb fills that the rules name with it, though no verb stands there: «المدينة تحت سيطرة
// الجيش», «البلدات التي لا تزال تحت سيطرته».
func (f *frame) under() {
	r, k := f.r, f.at-1
	if k <= r.first || r.parts[k] != prep || f.slotFor(posWith) == nil || f.t.cut.Proclitics != 0 {
		return
	}
	for s := f.slotFor(posWith); s != nil; s = s.next {
		if s.object || f.has(s.number) ||
			!slices.ContainsFunc(s.preps.words, func(w string) bool { return strings.HasSuffix(w, " "+r.Words[k].Text) }) {
			continue
		}
		if r.parts[k-1] == verb && r.aux(k-1) {
			if d := r.subjectOf(k-1, s.class); len(d.phrases) > 0 && d.phrases[0].end < k {
				f.fill(s, &d.phrases[0], false)
			}
		} else if p := r.phraseOf(k - 1); p != nil && p.is(isPlace) && p.end == k &&
			!(r.behind(p.first, prep) && r.prepIs(r.info[p.first-1].self, directionPreps)) {
			f.fill(s, p, false)
		}
		return
	}
}

// suffering takes whom the deed is done to from the verbal noun of a verb that says so:
// «بعد تعرض السفينة لهجوم», «جراء تعرضه للتعذيب».
func (f *frame) suffering(from int) {
	r, sub := f.r, f.slotFor(posSubject)
	if sub == nil || f.t.cut.Proclitics&normalize.La == 0 && !r.behind(f.at, prep) {
		return
	}
	commas := 0 // «تعرض الموكب، في بغداد، لهجوم»
	for k := f.at - 1; k >= from && k > f.at-8-3*commas; k-- {
		switch r.parts[k] {
		case verb, comp, rel, conj:
			return
		case mark:
			if commas++; !r.comma(k) || commas > 4 || f.t.cut.Proclitics&normalize.La == 0 {
				return
			}
			continue
		}
		lemma := r.info[k].with
		if r.parts[k] != nominal || commas == 1 || lemma == 0 || !r.masdar(k) || !f.goesAs(lemma, sub.number) {
			continue
		}
		for s := f.slotFor(posWith); s != nil; s = s.next {
			if s.object || s.number == sub.number || f.has(s.number) || !s.leads.has(lemma) {
				continue
			}
			if e := r.Words[k].Cut.Enclitic; e != 0 {
				if p, ok := r.pronounFor(s, k, e, nil); ok && s.class.fits(&p) {
					f.fill(s, &p, false)
				}
			} else if p, ok := r.np(k + 1); ok && p.end <= f.at && p.apart() && s.class.fits(p) {
				f.fill(s, p, false)
			}
			f.suffered = k + 1
			return
		}
	}
}

// borne takes who does it from the verbal noun of a verb that the noun goes with, whose object it is or behind whose preposition it stands: «بعد عقد
// الوزير اجتماعا», «تلقي الرئيس اتصالا», «خروج الطلاب في مظاهرات».
func (f *frame) borne() {
	r := f.r
	if f.ownDeed() || f.t.cut.Proclitics&^normalize.Article != 0 {
		return
	}
	at, key := f.at, symbol(0) // where the verbal noun's own phrase ends, and the preposition behind it
	if at > r.first && r.parts[at-1] == prep && r.plain(at-1) && !r.info[at-1].pronominal && !r.timePrep(at-1) {
		at, key = at-1, r.info[at-1].self
	} else if f.t.cut.Proclitics != 0 {
		return
	}
	if at-2 < r.first || r.parts[at-1] != nominal {
		return
	}
	for k := at - 2; k >= r.first && k > at-10 && r.parts[k] == nominal; k-- {
		if r.info[k].with == 0 || !r.masdar(k) || r.hasPronoun(k) || r.article(k) {
			continue
		}
		lemma := f.goingWith(k)
		if key != 0 { // «دخول المعلمين في إضراب»
			if lemma = f.goingBy(k, key); lemma == 0 {
				return
			}
		}
		p, ok := r.np(k + 1)
		if !ok || !p.apart() {
			return
		}
		if key == 0 && p.end > f.at && !p.definite && f.at > p.head { // «تنفيذ قوة عسكرية عملية»
			p = r.scratch.copied(p)
			p.end, p.stop = f.at, int(r.Tokens[f.at-1].End)
		} else if p.end != at {
			return
		}
		if rd, ok := r.Words[k].Find(lexicon.VerbWord); key == 0 && ok && rd.Entry.Flag("light") && !f.goesWith(lemma) {
			if sub := f.slotFor(posSubject); sub != nil && !f.has(sub.number) && sub.class.fits(p) {
				f.fill(sub, p, false)
			}
			return
		}
		for s := f.slotFor(posWith); s != nil; s = s.next {
			if !s.object && s.leads.has(lemma) && !f.has(s.number) && s.class.fits(p) {
				f.fill(s, p, false)
			}
		}
		return
	}
}

// ownDeed fills from the pronoun of such a verbal noun: «بعد تنفيذهم هجوما», «لمشاركته في مظاهرة»; false when none stands before the noun.
func (f *frame) ownDeed() bool {
	r, k := f.r, f.at-1
	key := symbol(0)
	if k > r.first && r.parts[k] == prep {
		key = r.info[k].self
		k--
	}
	if k < r.first || f.t.cut.Proclitics&^normalize.Article != 0 || r.parts[k] != nominal || r.info[k].with == 0 || !r.hasPronoun(k) || !r.masdar(k) {
		return false
	}
	lemma := f.goingWith(k)
	if both := f.goingBy(k, key); both != 0 { // «دخولهم في إضراب»
		lemma = both
	}
	s := f.slotWhere(posWith, func(s *slot) bool { return !s.object && s.leads.has(lemma) && !f.has(s.number) })
	if rd, ok := r.Words[k].Find(lexicon.VerbWord); s == nil && ok && rd.Entry.Flag("light") && !f.goesWith(lemma) {
		if s = f.slotFor(posSubject); s != nil && f.has(s.number) {
			s = nil
		}
	}
	if s == nil || r.at(f.end, prep) && r.info[f.end].prep == prepBetween { // «حضوره اجتماعا بين الحزبين»
		return true
	}
	e := r.Words[k].Cut.Enclitic
	if ps := r.pairFor(e, k, s.class); len(ps) > 0 {
		f.fillAll(s, ps)
	} else if p := r.owner(k, pronounSex(e)); p != nil && s.class.fits(p) {
		f.fill(s, p, false)
	} else if p, ok := r.pronounFor(s, k, e, nil); ok && s.class.fits(&p) {
		f.fill(s, &p, false)
	}
	return true
}
