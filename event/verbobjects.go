package event

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// The objects of a verb.

// doings reports that phrase p, which names someone, tells what he does or says, and a rule of blame takes it for who is blamed: «انتقد سياسة الوزير سالم الحارثي».
func (f *frame) doings(s *slot, p *phrase) bool {
	return f.rule.is(blame) && s.number != roleContent && f.r.info[p.head].lists.has(rareFoe) && f.r.outer[p.head] < 0
}

// findObjects finds the objects, of the first class of the rule that has one, and tells why they are not what the rule wants.
func (f *frame) findObjects(c *clauseParts) refusal {
	r := f.r
	if said := f.slotFor(posContent); said != nil && said.number == c.obj.number {
		if p, k := f.ofSayer(); k > 0 {
			f.fillSpan(said, int(r.Tokens[f.end].Start), int(r.Tokens[k-1].End), -1)
			c.s.phrases = r.scratch.one(p)
		} else {
			f.contents()
		}
	}
	if f.duties(&c.s) {
		c.objects, c.s = c.s.phrases, subject{next: c.s.next}
		if c.sub != nil {
			c.s.phrases = f.carried(c.sub, &c.s, f.at)
		}
		return holds
	}
	if !f.has(c.obj.number) {
		c.objects = f.objects(c.obj, &c.s)
		for other := c.obj.next; len(c.objects) == 0 && other != nil; other = other.next {
			if c.objects = f.objects(other, &c.s); len(c.objects) > 0 {
				c.obj = other
			}
		}
		if len(c.objects) > 0 && f.doings(c.obj, &c.objects[0]) {
			for other := c.obj.next; other != nil; other = other.next {
				if other.number == roleContent {
					c.obj, c.objects = other, f.objects(other, &c.s)
				}
			}
		}
	}
	if len(c.objects) == 0 && f.rule.is(strike) && !f.has(c.obj.number) {
		c.objects = f.strikesToward(c)
	}
	c.objects = f.officeOfSubject(c.obj, c.objects, &c.s)
	if o := c.objects; len(o) > 0 && f.rule.carried && f.t.cut.Enclitic == 0 && (o[0].first == 0 || r.info[o[0].first-1].lemma&listCarrier == 0) {
		return notCarried // «أنهى الوزير زيارته», no one's duties
	}
	if len(c.objects) > 0 && (f.excluded(&c.objects[0]) || f.rule.is(strike) && r.aim(&c.objects[0])) || (len(c.objects) == 0 || c.objects[0].first == f.end) && f.blowDoes() {
		return unwanted
	}
	return holds
}

// strikesToward gives the part of a place, behind those who strike and are hardly ever struck, that they strike: «قصفت إسرائيل شمال قطاع غزة», «استهدف
// الطيران جنوب لبنان», but «استهدفت حافلة شمال المدينة».
func (f *frame) strikesToward(c *clauseParts) []phrase {
	r, k := f.r, c.s.next
	if len(c.s.phrases) != 1 || c.s.phrases[0].first != f.end || k+1 >= r.end || r.parts[k] != prep || !r.plain(k) ||
		!r.prepIs(r.info[k].self, directionPreps) || !f.t.feature.Has(lexicon.Active) || !f.forces(&c.s.phrases[0]) {
		return nil
	}
	q, ok := r.np(k + 1)
	if !ok || !q.is(isPlace) || !q.apart() {
		return nil
	}
	p := *q
	p.first, p.start = k, r.startOf(k)
	return r.scratch.one(&p)
}

// forces reports a state or a definite body of those who strike: «إسرائيل», «الجيش», «الطيران الحربي».
func (f *frame) forces(p *phrase) bool {
	r := f.r
	return p.mention >= 0 && r.country(p) || p.definite && !p.is(isPerson) && r.info[p.head].lists.has(rareForce)
}

// ofSayer gives who says something, whom the verb describes with the deed directly behind it, and the token that leads in what he says: «أكد مصدر رفض الكشف عن اسمه أن …»;
// or 0.
func (f *frame) ofSayer() (*phrase, int) {
	const reach = 8
	r := f.r
	if f.rule.is(speech) || f.at <= r.first || f.t.cut.Proclitics != 0 || !r.at(f.end, nominal) || !r.masdar(f.end) {
		return nil, 0
	}
	p := r.phraseOf(f.at - 1)
	if p == nil || p.end != f.at || p.definite || !p.is(isPerson) || p.first <= r.first {
		return nil, 0
	}
	v := p.first - 1
	if !(r.parts[v] == verb && r.info[v].says) && !(r.parts[v] == prep && r.info[v].prep == prepAbout && v-1 > r.first && r.at(v-1, nominal) && r.at(v-2, verb) && r.info[v-2].says) {
		return nil, 0
	}
	for k := f.end + 1; k < r.end && k < f.end+reach; k++ {
		switch r.parts[k] {
		case comp:
			return p, k
		case verb, mark, conj, rel:
			return nil, 0
		}
	}
	return nil, 0
}

// duties reports that who stands behind the verb only completes the word that must lead in its object: «كما أنهى مهام المدير».
func (f *frame) duties(s *subject) bool {
	return f.rule.carried && len(s.phrases) > 0 && s.phrases[0].first > f.at && f.r.info[s.phrases[0].first-1].lemma&listCarrier != 0
}

// blamed takes for what someone is blamed from the complement of the blame: «حملت الحكومة الحزب مسؤولية تدهور الأوضاع».
func (f *frame) blamed(p *phrase) {
	r, s := f.r, f.slotOf(roleContent)
	if s == nil || f.has(roleContent) || p.end <= p.head+1 || r.article(p.head) || r.hasPronoun(p.head) {
		return
	}
	if q, ok := r.np(p.head + 1); ok && q.end <= p.end && q.apart() && !r.adjective(p.head+1) {
		f.fill(s, q, true)
	}
}

// secondObject fills the other object slot of a verb with two objects: «حملت
// الحكومة إسرائيل المسؤولية», «منح البنك الأردن قرضا», «انتخب المجلس فلانا رئيسا».
func (f *frame) secondObject(obj *slot, objects []phrase) {
	if len(objects) == 0 {
		f.saidToPronoun(obj)
		return
	}
	f.toSecondObject(&objects[0])
	if r, k := f.r, f.after; f.rule.is(blame) && (r.at(k, adverb) || r.at(k, nominal) && r.ends(k, endAlef) && r.adjective(k)) { // «حمل الحزب الوزير شخصيا مسؤولية سلامتهم»
		f.after++
	}
	if f.after >= f.r.end || f.r.parts[f.after] != nominal || f.r.mostOfThem(f.after) {
		return
	}
	if obj.number == roleContent && f.r.Words[objects[0].head].Feature.Has(lexicon.Masdar) && objects[0].end > objects[0].head+1 { // «استنكر الحزب اعتقال الشرطة عضوا فيه»: the object of the deed
		return
	}
	for other := f.slotFor(posObject); other != nil; other = other.next {
		if other.number == obj.number {
			continue
		}
		ps := f.r.list(f.after, other.class)
		if len(ps) == 0 || ps[0].clitic&(boundPreps|normalize.Wa|normalize.Fa) != 0 {
			continue
		}
		if f.rule.is(office) {
			ps = f.r.posted(ps)
		}
		ps = f.withTwins(other, ps)
		for i := range ps {
			f.fill(other, &ps[i], other.is(wide))
			f.after = max(f.after, min(ps[i].end, f.r.end))
		}
		if f.rule.is(blame) {
			f.blamed(&ps[0])
		}
		if f.rule.is(office | vote) {
			f.after = f.series(f.after)
		}
		return
	}
}

// saidToPronoun fills what is said to someone whom only a pronoun at the verb tells, behind who says it: «أبلغهم الوزير رفضه القرار».
func (f *frame) saidToPronoun(obj *slot) {
	r := f.r
	if pronounSex(f.t.cut.Enclitic) == 0 || !f.rule.is(speech) || obj.number != roleAudience || f.after >= r.end || r.parts[f.after] != nominal || !r.apart(f.after) {
		return
	}
	for other := obj.next; other != nil; other = other.next {
		if ps := r.list(f.after, other.class); other.number == roleContent && !f.has(roleContent) && len(ps) > 0 {
			f.fill(other, &ps[0], other.is(wide))
			f.after = max(f.after, min(ps[0].end, r.end))
			return
		}
	}
}

// toSecondObject goes on behind the first object, over a time or a comma, to the token where the second one begins.
func (f *frame) toSecondObject(first *phrase) {
	r := f.r
	if f.after == f.end && r.at(f.end, prep) && r.info[f.end].core&coreAtIt != 0 && r.at(f.end+1, nominal) && r.apart(f.end+1) { // «رسالة حملته فيها المسؤولية»
		f.after++
	}
	if f.after < r.end && r.parts[f.after] == timeWord { // «صنف الرئيس الحركة الاثنين منظمة إرهابية»
		if k := r.skip(f.after, false); k < r.end && r.parts[k] == nominal && r.plain(k) && r.info[k].own == 0 {
			f.after = k
		}
	}
	if f.rule.is(office|vote) && r.atComma(f.after) { // «عينه الرئيس، فلان، رئيسا للمحكمة»
		k := f.after + 1
		if q, ok := r.np(k); ok && q.mention >= 0 && q.clitic == 0 && r.atComma(q.end) {
			k = q.end + 1
		}
		if q, ok := r.np(k); ok && k < r.end && r.accusative(k) && q.clitic == 0 && !q.definite && r.given(q) {
			f.after = k
		}
	}
	if f.rule.is(demand) && r.innerComma(f.after) && first.first > f.at && r.comma(first.first-1) && r.bareDeed(f.after+1) { // «ناشد الأمين العام، الجيش، وقف القتال»
		f.after++
	}
}
