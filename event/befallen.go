package event

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Whom the deed of a passive without a subject befell: the one of the clause or sentence before.

// objectOfPassive finds whom the deed was done to of a verb without subject and object that may be passive.
func (f *frame) objectOfPassive(c *clauseParts) {
	r := f.r
	alt := r.subjectOf(f.at, c.obj.class)
	for other := c.obj.next; len(alt.phrases) == 0 && other != nil && other.number == c.obj.number; other = other.next {
		alt = r.subjectOf(f.at, other.class)
		if len(alt.phrases) > 0 && alt.phrases[0].end <= f.at && alt.phrases[0].before != comp { // «خلال شهر واحد اغتيل»
			alt.phrases = nil
		}
	}
	if len(alt.phrases) > 0 {
		c.objects, c.s = alt.phrases, alt
		c.s.phrases = nil
		f.after = alt.next
		f.passive = true
	} else if p, ok := r.np(f.end); ok && c.obj.class == people && p.end == p.first+1 &&
		p.apart() && r.nameless(p.head) && r.Tokens[p.head].Kind == normalize.Arabic { // «اغتيل الشمراني»: no other word, so a name
		c.objects, f.passive = r.scratch.one(p), true
		f.after = p.end
	} else if f.mustBePassive() && r.stranger(f.end) && (c.obj.class == people || c.obj.class == person) {
		if p, ok := r.np(f.end); ok { // «اغتيل» and a name that no lexicon knows
			c.objects, f.passive = r.scratch.one(p), true
		}
	} else if (f.goesOn() || r.joinedBefore(f.at)) && !f.objectBehind(f.end) { // «عاد إلى بلاده وسجن», «يرعى كنيسة وقد اعتقل»
		ps := f.clauseSubject(c.obj)
		if len(ps) == 0 || f.mustBePassive() {
			if to := f.doneToBefore(c.obj); len(to) > 0 {
				ps = to
			}
		}
		if len(ps) == 0 {
			if q := r.verblessSubject(f.at); q != nil && c.obj.class.fits(q) && r.canBe(r.info[f.at].tense, r.scratch.one(q)) { // «الرجل مقرب من الرئيس ويلاحق بتهمة الفساد»
				ps = r.scratch.one(q)
			}
		}
		if len(ps) > 0 {
			c.objects, f.passive = ps, true
		}
	} else if ps := f.ofWounds(c.obj); len(ps) > 0 {
		c.objects, f.passive = ps, true
	} else if ps := f.ofClauseAround(c.obj); len(ps) > 0 {
		c.objects, f.passive = ps, true
	}
	if len(c.objects) == 0 {
		if ps := f.sufferedBefore(c.obj); len(ps) > 0 {
			c.objects, f.passive = ps, true
		}
	}
}

// ofWounds gives who died of the wounds that the clause of a passive describes: «توفي شاب متأثرا بجروح أصيب بها»; or nil.
func (f *frame) ofWounds(obj *slot) []phrase {
	r := f.r
	if !f.rule.is(casualty) || !r.atPrepPronoun(f.end) || r.info[f.end].prep != prepBa || !r.behind(f.at, nominal) {
		return nil
	}
	return f.doneToBefore(obj)
}

// onPeople reports a rule of what is done to people who fill the slot: they are killed, held, expelled, dismissed or tried.
func (r *Rule) onPeople(obj *slot) bool {
	return (r.is(harm|removal) || obj.number == roleDefendant) && (obj.class == people || obj.class == person)
}

// ofClauseAround gives whom a passive without subject behind a conjunction befell, by the clause before: whom that befell, else who does it, «نقل الرجل إلى المستشفى بعدما
// أصيب», «فر الجندي بعد أن أصيب», «مثل الوزير أمام المحكمة ليحاكم»; or nil.
func (f *frame) ofClauseAround(obj *slot) []phrase {
	const reach = 40
	r, k := f.r, f.r.back(f.at)
	intended := f.t.cut.Proclitics&normalize.La != 0
	if !f.rule.onPeople(obj) || k < r.first || !(intended || k > r.first && (r.subordinates(k) || r.whereBefore(f.at) >= 0)) || !f.objectless() {
		return nil
	}
	if ps := f.doneToBefore(obj); len(ps) > 0 {
		return ps
	}
	ps := r.mainSubject(f.at, obj.class)
	if v := r.verbBefore(k, k-reach, 0); len(ps) == 0 && v >= r.first && r.aux(v) { // «عاد الصحفي إلى البلاد حيث اعتقل»
		ps = r.subjectOf(v, obj.class).phrases
	}
	if len(ps) == 0 || ps[0].is(isBody) && !ps[0].is(isPerson) || !r.canBe(r.info[f.at].tense, ps) {
		return nil
	}
	return ps
}

// joinedBefore reports a particle with «و» directly before the verb at token v: «وقد اعتقل».
func (r *reader) joinedBefore(v int) bool { return r.behind(v, particle) && r.hasAnd(v-1) }

// befalls reports that the one carried over to a verb that must have an object and has none is whom it befell: «عاد الصحفي إلى بلاده حيث قتل», «لجأ إلى
// الفندق حين اعتقل»; not «وقتلت وأصابت المدنيين», «أقر الجيش بأنه أعدم فيها عشرة».
func (f *frame) befalls(c *clauseParts, p *phrase) bool {
	r, k := f.r, f.end
	if !f.rule.passive || c.obj == nil || !f.rule.onPeople(c.obj) || len(c.objects) > 0 || !c.obj.class.fits(p) ||
		!r.info[f.at].tense.Has(lexicon.Third) || !f.mayBePassive() || !f.bare() || f.objectBehind(k) {
		return false
	}
	if r.atPrepPronoun(k) {
		k++
	}
	return k >= r.end || r.parts[k] != nominal && r.parts[k] != verb && r.parts[k] != rel
}

// sufferedBefore gives the one to whom the last deed of the sentence before was done, for the passive with which the next one begins: «هاجم مسلحون الصحفي في منزله.
// وأصيب بجروح»; or nil.
func (f *frame) sufferedBefore(obj *slot) []phrase {
	const reach = 40
	r, n := f.r, len(f.r.events)-1
	if !f.rule.onPeople(obj) || f.at > r.first+2 || !r.info[f.at].tense.Has(lexicon.Third) || r.info[f.at].tense.Only(lexicon.Plural|lexicon.Dual) || !f.mayBePassive() || !f.objectless() {
		return nil
	}
	if n < 0 || r.eventAt[n] >= r.first || r.eventAt[n] < r.first-reach {
		return nil
	}
	if r.beforeHelping(f.at-1, r.first-1) >= r.first { // but behind «وقد», «كما»
		return nil
	}
	var who *Argument
	for i := range r.events[n].Arguments {
		if a := &r.events[n].Arguments[i]; suffers(a.Role) {
			if who != nil { // several
				return nil
			}
			who = a
		}
	}
	if who == nil {
		return nil
	}
	earlier := r.state.earlier(r)
	for i := len(earlier) - 1; i >= 0; i-- {
		if p := &earlier[i]; p.start == who.Start && p.is(isPerson) && obj.class.fits(p) {
			if ps := r.scratch.one(p); r.canBe(r.info[f.at].tense, ps) {
				return ps
			}
			return nil
		}
	}
	return nil
}

// doneToPronoun reports that the pronoun directly behind the verb, which may be passive, can mean none but the one carried over to it, so that it is to him that it is
// done: «اعتقل الصحفي ثم أفرج عنه»; not «اعتقلت الشرطة الصحفي ثم أفرجت عنه».
func (f *frame) doneToPronoun(carried []phrase) bool {
	r, k := f.r, f.end
	if len(carried) != 1 || f.t.cut.Enclitic != 0 || !f.mayBePassive() || !r.atPrepPronoun(k) || !carried[0].is(isPerson) {
		return false
	}
	key := r.info[k].prep
	s := f.slotWhere(posPrep, func(s *slot) bool {
		return s.leads.has(key) && s.class == people && f.slotFor(posSubject).number != s.number
	})
	if s == nil || !s.class.fits(&carried[0]) || suffixSex(r.Words[k].Text) != r.sex(&carried[0]) {
		return false
	}
	_, another := r.pronounFor(s, k, 0, carried)
	return !another
}

// doneToBefore gives to whom the deed before in the sentence was done, where a passive without subject goes on with it: «اعتقلت الشرطة الرجل وأحيل إلى
// المحكمة»; or nil.
func (f *frame) doneToBefore(obj *slot) []phrase {
	const reach = 30
	r, n := f.r, len(f.r.events)-1
	if n < 0 || r.eventAt[n] < r.first || r.eventAt[n] < f.at-reach || f.t.cut.Proclitics&normalize.Fa == 0 && !f.goesOn() && !r.subordinates(r.back(f.at)) && !r.atPrepPronoun(f.end) {
		return nil
	}
	var to *phrase
	for k := r.lastChunk(f.at); k >= 0 && r.chunks[k].first > r.eventAt[n]-reach; k-- {
		p := &r.chunks[k]
		if p.end > f.at || !p.is(isPerson) || !obj.class.fits(p) {
			continue
		}
		for i := range r.events[n].Arguments {
			if a := &r.events[n].Arguments[i]; p.start == a.Start && suffers(a.Role) {
				if to != nil { // several
					return nil
				}
				to = p
			}
		}
	}
	if to == nil {
		return nil
	}
	if ps := r.scratch.one(to); r.canBe(r.info[f.at].tense, ps) {
		return ps
	}
	return nil
}

// suffers reports a role of those to whom something is done.
func suffers(role string) bool {
	switch role {
	case "victim", "detainee", "defendant", "target", "official", "appointee":
		return true
	}
	return false
}
