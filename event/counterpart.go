package event

import (
	"slices"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Two who meet, talk or fight, of whom the noun names one and the clause around it the other; and who visits where the noun names no one.

// counterpart takes the other from the clause that the noun tells the time, the occasion or the purpose of, where one stands behind «مع»: «غادر الوزير بعد
// محادثات مع نظيره», «قال الوزير خلال لقاء مع الطلاب إن …», «وصل الوزير لإجراء محادثات مع نظيره».
func (f *frame) counterpart() {
	r, sub := f.r, f.slotFor(posSubject)
	p := f.phrase()
	if sub == nil || p == nil || f.t.cut.Enclitic != 0 || len(f.fillers) == 0 {
		return
	}
	purpose := p.clitic&normalize.La != 0
	at := p.first - 1
	if purpose {
		at++
	} else if p.before != prep || at < r.first || r.parts[at] != prep || r.info[at].pronominal ||
		!r.timePrep(at) && r.info[at].prep != prepIn && r.info[at].core&coreAt == 0 && !valued(r.Words[at], "cause", one<<lexicon.Prep) {
		return
	}
	for k := p.first; k < f.at; k++ { // «في ختام محادثات», «بعد إجراء محادثات», not «بعد فشل محادثات»
		if r.parts[k] != nominal || r.masdar(k) && !r.lends(k) {
			return
		}
	}
	visit := sub.number == roleVisitor && !f.has(roleVisitor) && !r.article(f.at)
	with := visit || f.oneBehindWith(sub.number)
	if at == r.first {
		if with || sub.is(paired) && len(f.pair) == 1 && r.info[at].core&coreAt != 0 {
			f.byMainBehind(sub)
		}
		return
	}
	if visit && f.byTitle(sub, at) {
		return
	}
	if !with {
		return
	}
	const reach, edges = 30, clauseEdges | 1<<attrib
	for v := r.verbBefore(at, at-reach, edges); v >= 0; v = r.verbBefore(v, at-reach, edges) {
		if r.aux(v) && !(visit && f.isThere(v, at)) {
			continue
		}
		if !(visit && !f.travels(sub, v)) && (!purpose || r.verbTells(v, "visit")) {
			f.otherOf(sub, v, at)
		}
		return
	}
}

// byTitle takes the visitor from a title that tells of no more than the visit: «ولي العهد في زيارة إلى الرباط», whose preposition is token at.
func (f *frame) byTitle(sub *slot, at int) bool {
	r := f.r
	if r.info[at].self != prepIn || slices.Contains(r.parts[r.first:at], verb) {
		return false
	}
	k := r.first
	for i := k; i < at; i++ {
		if r.colon(i) {
			k = i + 1
		}
	}
	p, ok := r.np(k)
	if !ok || p.end != at || !p.apart() || !p.is(isPerson) {
		return false
	}
	f.fill(sub, p, false)
	return true
}

// isThere reports that the helping verb at v tells where its subject is, who may stand between it and token at: «كان الوزير في زيارة لغانا», «الوزير الذي كان في زيارة لغانا».
func (f *frame) isThere(v, at int) bool {
	r := f.r
	if v+1 == at && r.info[at].self == prepIn {
		return true
	}
	p, ok := r.np(v + 1)
	return ok && r.parts[v+1] == nominal && p.end == at && p.apart() && p.is(isPerson) && r.info[at].self == prepIn
}

// travels reports that the subject of the verb at v may be who visits: «قال الوزير خلال زيارة لبغداد إن …»; it takes the guest where there is one,
// «استقبل الملك الوزير في مستهل زيارة للبلاد», and no one where another than the subject may be meant, «اعتقلت الشرطة الصحفي خلال زيارة».
func (f *frame) travels(sub *slot, v int) bool {
	r := f.r
	i := r.eventOf(v)
	if i < 0 || r.info[v].says {
		return true
	}
	e := &r.events[i]
	if a := e.first("guest"); a != nil {
		f.fillSpan(sub, a.Start, a.End, mentionNumber(a.Mention))
		return false
	}
	for k := range e.Arguments {
		if r.x.rules.roleIs(e.Arguments[k].Role, counted|active) {
			return false
		}
	}
	return true
}

// otherOf fills the role with the subject of the verb at v, on which the phrase of the noun hangs that begins at token at.
func (f *frame) otherOf(sub *slot, v, at int) {
	r := f.r
	if r.openQuote(v, at) || r.suffers(v) { // «أصيب ثلاثة في اشتباكات مع مسلحين»
		return
	}
	s := r.subjectOf(v, sub.class)
	ps := s.phrases
	if len(ps) == 0 && r.info[v].says && !s.relative && !s.blocked {
		ps = r.state.speaker
	}
	if len(ps) == 0 || len(ps) > 2 || s.relative && !s.inherited {
		return
	}
	for i := range ps {
		if ps[i].end > at || ps[i].is(isMedium|isPress) || !sub.class.fits(&ps[i]) || sub.number == roleVisitor && !ps[i].is(isPerson) {
			return
		}
	}
	for k := max(v+1, s.next); k < at && r.info[v].finite&listControl == 0; k++ { // «أعلن الوزير مقتل جنديين في اشتباكات مع مسلحين»: another's deed
		if r.parts[k] != nominal || !r.masdar(k) || r.hasPronoun(k) || r.outer[k] >= 0 {
			continue
		}
		if f.rule.is(strike) && r.info[v].says || !r.article(k) && r.startsActor(k+1) {
			return
		}
	}
	for i := range ps {
		p := &ps[i]
		if sub.number == roleVisitor { // «اجتماعات الوزير في ختام جولة»
			p = r.meant(p)
		}
		f.fill(sub, p, false)
	}
}

// byMainBehind fills the role with the subject of the verb behind the noun, with which the clause goes on: «وبعد محادثات مع نظيره، غادر الوزير …», «وفي
// اتصال بنظيره، أكد الوزير أن …».
func (f *frame) byMainBehind(sub *slot) {
	const reach = 30
	r := f.r
	for v := f.end; v < r.end && v < f.end+reach; v++ {
		switch r.parts[v] {
		case comp, rel, conj:
			return
		case verb:
			if r.parts[v-1] == mark && !r.isQuote(v-1) && !r.suffers(v) {
				if s := r.subjectOf(v, sub.class); len(s.phrases) == 1 && s.phrases[0].first == v+1 &&
					!s.phrases[0].is(isMedium|isPress) && (sub.number != roleVisitor || s.phrases[0].is(isPerson)) {
					f.fill(sub, &s.phrases[0], false)
				}
			}
			return
		}
	}
}

// suffers reports a verb at token v that tells of the dead or wounded.
func (r *reader) suffers(v int) bool {
	return r.triggered(v, func(t *trigger) bool { return t.rule.is(casualty) })
}

// lends reports at token k a verb that lends its subject to another deed, or its verbal noun: «أجرى», «إجراء», «عقد».
func (r *reader) lends(k int) bool {
	rd, ok := r.Words[k].Find(lexicon.VerbWord)
	return ok && rd.Entry.Flag("light")
}

// oneBehindWith reports that one who has the role, or is called by who has it, stands behind «مع», and no one else has it.
func (f *frame) oneBehindWith(role symbol) bool {
	r := f.r
	for k := f.end; k+1 < r.end && k < f.end+6; k++ {
		if r.parts[k] == verb && !(r.info[k].object && r.lends(k)) || r.parts[k] == comp || r.prepPronoun(k) { // «اجتماع له مع …»
			return false
		}
		if r.parts[k] == nominal && r.hasAnd(k) && !r.Words[k].Is(describing) && !r.info[k].participle { // «هجوم واتفاق مع …»
			return false
		}
		if r.parts[k] != prep || r.info[k].self != prepWith {
			continue
		}
		found, from := false, int(r.Tokens[k+1].Start)
		for i := range f.fillers {
			if a := &f.fillers[i]; a.role == role || a.role == roleRecipient {
				if a.start < from {
					return false
				}
				found = true
			}
		}
		return found
	}
	return false
}

// divide parts who is received or met from who does it, where all that stands behind a verb which needs both was read as who does it, or the other was passed over as
// an apposition: «استقبل سموه، وزير المالية سالم حداد، ووزير الصحة», «استقبل رئيس الجمهورية السيد سالم حداد، الذي …», «كما استقبل سفير غانا».
func (f *frame) divide(c *clauseParts) {
	r, s := f.r, &c.s
	if c.sub == nil || c.obj == nil || len(c.objects) > 0 || !f.pairs(c) ||
		f.passive || f.t.cut.Enclitic != 0 || s.relative || len(s.phrases) == 0 || s.phrases[0].first != f.end {
		return
	}
	for k, to := s.next, r.scope(s.next); k < to; k++ { // «التقى الوزير، رئيس الوفد، بنظيره»
		if f.mayTake(k, c.obj.number) {
			return
		}
		if key, _, ok := r.preposition(k); ok && r.prepIs(key, agentPreps) && f.takes(key, c.sub.number) { // «استقبل الرئيس بالمطار من طرف الوزير»
			c.objects, s.phrases, f.passive = s.phrases, nil, true
			return
		}
	}
	first := &s.phrases[0]
	another := func(p *phrase) bool {
		return p.apart() && p.definite && p.is(isPerson|isBody) && c.obj.class.fits(p)
	}
	if len(s.phrases) > 1 && c.obj.is(paired) {
		if q := &s.phrases[1]; first.is(isPerson) && first.end+1 == q.first && r.comma(first.end) && another(q) && !r.hasAnd(q.first) {
			c.objects, s.phrases = s.phrases[1:], s.phrases[:1]
		}
		return
	}
	if k := first.end; r.innerComma(k) && first.is(isPerson) && first.definite {
		if r.at(k+1, adverb) { // «استقبل الرئيس، أيضا سفير غانا»
			k++
		}
		if q, ok := r.np(k + 1); ok && r.parts[k+1] == nominal && !r.info[k+1].participle && !r.accusative(k+1) && another(q) && q.is(isPerson) {
			c.objects = r.list(k+1, c.obj.class)
			return
		}
	}
	if !c.obj.is(paired) {
		return
	}
	if host := f.hostBefore(c.sub); host != nil && first.definite {
		c.objects, s.phrases = s.phrases, r.scratch.one(host)
		return
	}
	if k := r.secondHolder(first); k > 0 {
		if q := r.words(k, first.end); r.closesHere(first.end) {
			q.mention, q.class, q.definite = first.mention, first.class, true
			p := *first
			p.end, p.stop, p.mention = k, int(r.Tokens[k-1].End), -1
			c.objects, s.phrases = r.scratch.one(&q), r.scratch.one(&p)
		}
	}
}

// secondHolder gives the token of the honorific behind an office with which another than its holder may begin, or 0: «رئيس الجمهورية السيد سالم حداد».
func (r *reader) secondHolder(p *phrase) int {
	if p.mention < 0 || r.Mentions[p.mention].Type != entity.Person || r.Mentions[p.mention].Last != p.end {
		return 0
	}
	k := r.Mentions[p.mention].First
	if k-1 <= p.first+1 || !r.Words[k-1].Classes.Has(lexicon.Honorific) || !r.apart(k-1) || !r.article(k-1) || !r.inNameOf(k-2, entity.Office) {
		return 0
	}
	return k - 1
}

// closesHere reports that the clause ends at token k, or goes on with a relative clause: nothing that the verb takes follows.
func (r *reader) closesHere(k int) bool {
	if r.atComma(k) {
		k++
	}
	return k >= r.end || r.parts[k] == mark || r.parts[k] == rel
}

// pairs reports that whom the verb does something to is of those who could do it, so that the two are easily read as one.
func (f *frame) pairs(c *clauseParts) bool {
	if c.sub.number == c.obj.number && !f.rule.transitive {
		return false
	}
	return c.obj.is(paired) || f.rule.is(office) || f.rule.is(utterance) && c.obj.number == roleTarget && !f.rule.passive
}

// hostBefore gives who did the same in the clause or sentence before, with which the verb goes on, or nil: «استقبل الوزير سفير غانا. كما استقبل سفير كينيا».
func (f *frame) hostBefore(sub *slot) *phrase {
	r := f.r
	if f.t.cut.Proclitics&normalize.Wa == 0 && !(f.at > r.first && r.parts[f.at-1] == conj) {
		return nil
	}
	for n := range r.eventsSince(r.state.before) {
		if r.ruleOf[n] != f.rule {
			continue
		}
		a := r.events[n].first(sub.role)
		if a == nil {
			return nil
		}
		p := r.meantAt(a.Start)
		if p == nil {
			return nil
		}
		q := r.scratch.copied(p)
		q.stop, q.mention = a.End, max(p.mention, mentionNumber(a.Mention))
		return q
	}
	return nil
}

// chunkFrom gives the chunk of the sentence that begins at a byte of the source, or nil.
func (r *reader) chunkFrom(at int) *phrase {
	if i, found := r.chunkOver(at); found {
		return &r.chunks[i]
	}
	return nil
}

// chunkOver gives the number of the last chunk of the sentence that begins at a byte of the source, then true, or before it, or -1.
func (r *reader) chunkOver(at int) (int, bool) {
	i, found := slices.BinarySearchFunc(r.chunks, at, func(p phrase, at int) int { return p.start - at })
	if !found {
		i--
	}
	return i, found
}

// meantHere gives the phrase of the sentence that begins at a byte of the source, or what is meant of one there; or nil.
func (r *reader) meantHere(at int) *phrase {
	if i, _ := r.chunkOver(at); i >= 0 {
		if p := r.meant(&r.chunks[i]); p.start == at {
			return p
		}
	}
	return nil
}

// meantAt gives what [reader.meantHere] gives, of the sentence or of those before.
func (r *reader) meantAt(at int) *phrase {
	if p := r.meantHere(at); p != nil {
		return p
	}
	recent := r.state.earlier(r)
	for i := len(recent) - 1; i >= 0; i-- {
		if p := r.meant(&recent[i]); p.start == at {
			return p
		}
	}
	return nil
}
