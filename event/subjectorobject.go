package event

import (
	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Whether who stands behind a verb does it, or is whom it is done to.

// objectOrSubject takes for the object who stands where the subject would where he is whom the deed is done to: «اتهم الرئيس
// ودعا أنصاره», «ودعا جميع الأطراف إلى …».
func (f *frame) objectOrSubject(c *clauseParts) {
	if c.obj != nil && len(c.objects) == 0 && !f.nominative(&c.s) &&
		(f.possessed(c.obj, &c.s) || f.reached(c.obj, &c.s) || f.replaced(c.obj, &c.s) || f.shared(c.obj, &c.s) || f.thanked(c.obj, &c.s) || f.loneIsObject(c.obj, &c.s)) { // «اتهم الرئيس ودعا أنصاره»
		c.objects, c.s.phrases = c.s.phrases, nil
	}
	f.inStatement(c)
	f.divide(c)
	if f.placeFirst(c) {
		c.s.phrases, c.objects = c.objects, c.s.phrases
	}
	if c.obj != nil && len(c.objects) == 0 && f.pronounDoes(c) { // «إنه يدعم المجلس الجديد»
		c.objects, c.s.phrases = c.s.phrases, nil
		f.after = c.objects[len(c.objects)-1].end
	}
	if f.rule.is(vote) && len(c.s.phrases) == 1 && f.elected(c) {
		for w := c.obj; w != nil; w = w.next {
			if w.number == roleWinner {
				f.fill(w, &c.s.phrases[0], false)
				c.s.phrases, f.passive = nil, true
				break
			}
		}
	}
	if f.rule.is(demand) && c.obj != nil && len(c.objects) == 0 && len(c.s.phrases) > 0 && c.obj.class.fits(&c.s.phrases[0]) {
		if first := &c.s.phrases[0]; len(c.s.phrases) == 1 && (f.tellsOfAll(first) || f.urged(first)) || f.areAsked(first) { // «ودعا جميع الأطراف إلى …», «وناشد المجتمع الدولي والأحزاب …»
			c.objects, c.s.phrases = c.s.phrases, nil
			f.after = c.objects[0].end
		}
	}
	if first := f.slotFor(posObject); len(c.objects) > 0 && c.obj != first && len(c.s.phrases) > 0 &&
		(f.rule.is(demand) && c.obj.number == roleContent && f.areAsked(&c.s.phrases[0]) || f.speaksOn(first, &c.s)) { // «وناشد المجتمع الدولي التدخل»
		f.fillAll(first, c.s.phrases)
		c.s.phrases = nil
	}
}

// placeFirst reports that the country behind the verb is where who stands behind it goes: «زار لبنان أمس وزير الخارجية الفرنسي».
func (f *frame) placeFirst(c *clauseParts) bool {
	if c.sub == nil || c.obj == nil || len(c.s.phrases) != 1 || len(c.objects) == 0 || f.slotFor(posObject).class != place {
		return false
	}
	first, behind := &c.s.phrases[0], &c.objects[0]
	return first.first == f.end && first.is(isState) && first.is(isPlace) && f.r.namedAs(first, entity.GPE) && behind.is(isActor) && !behind.is(isPlace) && behind.apart() && f.r.agrees(f.t.feature, behind)
}

// pronounDoes reports that the pronoun of «إنه» or of «سبق له أن» directly before the verb does what it tells, and who stands behind it is its object, a name
// with which the verb would agree as well: «قال إنه يدعم المجلس الجديد», «أعلن التنظيم أنه هدد السفير».
func (f *frame) pronounDoes(c *clauseParts) bool {
	r := f.r
	if !c.s.pronoun || len(c.s.phrases) == 0 || c.s.phrases[0].first != f.end || f.passive || f.rule.is(speech) && c.obj.number == roleContent || !c.obj.class.fits(&c.s.phrases[0]) {
		return false
	}
	if r.parts[f.at-1] != comp || f.nominative(&c.s) {
		return false
	}
	return !(f.rule.passive && r.info[f.at].tense.Has(lexicon.Perfect) && f.mayBePassive()) || f.tellsOfItself(c)
}

// tellsOfItself reports that the one whom the pronoun before the verb means is a body or known by name, no source: «أعلن الجيش أنه قتل …», not «ذكر مصدر أنه قتل …».
func (f *frame) tellsOfItself(c *clauseParts) bool {
	r := f.r
	if c.sub == nil {
		return false
	}
	p, ok := r.pronounFor(c.sub, f.at-1, r.Words[f.at-1].Cut.Enclitic, nil)
	return ok && c.sub.class.fits(&p) && (p.mention >= 0 || p.is(isBody)) && engineOf(&p.lists)&listWitness == 0
}

// nominative reports that who stands behind the verb has the ending of a subject: «ودعا الزعيمان إلى …», «وطالب المشاركون ب…».
func (f *frame) nominative(s *subject) bool {
	r := f.r
	if len(s.phrases) != 1 || s.phrases[0].first < f.end {
		return false
	}
	w := r.Words[s.phrases[0].head]
	return r.article(s.phrases[0].head) &&
		(r.ends(s.phrases[0].head, endAn) && w.Feature.Has(lexicon.Dual) || r.ends(s.phrases[0].head, endUn) && w.Feature.Has(lexicon.Plural))
}

// himself gives whom the pronoun of «أنه» before the verb means: who is saying it, else someone before, «أكدت المصادر
// أنه قُتل».
func (f *frame) himself(obj *slot) (phrase, bool) {
	r, e := f.r, f.r.Words[f.at-1].Cut.Enclitic
	p, ok := r.pronounFor(obj, f.at-1, e, nil)
	return p, ok && obj.class.fits(&p)
}

// reached reports that the place behind a verb whose subject is the pronoun of «إنه» is its object: «قال إنه
// سيزور الجزائر».
func (f *frame) reached(obj *slot, s *subject) bool {
	if obj.class != place || len(s.phrases) != 1 || s.phrases[0].first != f.end || !s.phrases[0].is(isPlace) {
		return false
	}
	return s.pronoun || !f.takes(prepTo, obj.number) && s.phrases[0].is(isState) && s.phrases[0].head == s.phrases[0].first && !f.objectBehind(s.next)
}

// areAsked reports that phrase p behind a verb that goes on with و tells of those who are asked rather than ask: «وناشد
// المجتمع الدولي».
func (f *frame) areAsked(p *phrase) bool {
	return p.first == f.end && f.t.cut.Proclitics&normalize.Wa != 0 && f.r.info[p.head].lists.has(rareAsked)
}

// tellsOfAll reports that phrase p behind the verb tells of all whom someone told of before asks: «ودعت جميع الأطراف إلى …», «وناشد كافة الدول بالضغط …».
func (f *frame) tellsOfAll(p *phrase) bool {
	r := f.r
	if r.info[p.first].core&coreAll == 0 || p.first != f.end || p.head == p.first || p.end >= r.end {
		return false
	}
	switch key, _, ok := r.preposition(p.end); {
	case !ok:
		return false
	case key == prepTo:
		return r.at(p.end, prep)
	default:
		return f.takes(key, roleContent) && f.othersAsk(p)
	}
}

// urged reports that phrase p behind a verb that leads in with «على» what is asked tells of those who are asked, as such a verb needs them and someone told of
// before does the asking: «ووصل الوزير وحث غانا على الحوار».
func (f *frame) urged(p *phrase) bool {
	r := f.r
	return p.first == f.end && f.takes(prepOn, roleContent) && r.at(p.end, prep) && r.info[p.end].prep == prepOn && f.t.cut.Enclitic == 0 && f.othersAsk(p)
}

// othersAsk reports that someone told of before, whom the phrase p does not mean, may be who asks.
func (f *frame) othersAsk(p *phrase) bool {
	sub := f.slotFor(posSubject)
	if sub == nil {
		return false
	}
	s := subject{next: f.end}
	who := f.carried(sub, &s, f.at)
	return len(who) > 0 && !f.r.oneOf(p, who) && !f.r.office(&who[0])
}
