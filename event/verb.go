package event

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// byVerb reads the clause of a finite verb; false when its object is one that the
// rule excludes.
func (f *frame) byVerb() bool {
	r := f.r
	sub, obj := f.slotFor(posSubject), f.slotFor(posObject)
	if obj == nil && f.t.cut.Enclitic != 0 && f.rule.is(death) { // «وأجهزتها الأمنية»: no object, no pronoun
		return false
	}
	c := anyThing
	if sub != nil {
		c = sub.class
	}
	s := r.subjectOf(f.at, c)
	if sub != nil && len(s.phrases) == 0 {
		for other := f.slotAfter(sub); other != nil; other = f.slotAfter(other) { // another class may do it: an actor, else a weapon
			if t := r.subjectOf(f.at, other.class); len(t.phrases) > 0 && !(t.inherited && f.rule.is(speech|demand)) {
				sub, s = other, t
				break
			}
		}
	} else if sub != nil && obj != nil && s.phrases[0].first > f.at && obj.class.fits(&s.phrases[0]) { // «الأمن يعتقل 20 ناشطا»
		for other := f.slotAfter(sub); other != nil && other.number == sub.number; other = f.slotAfter(other) {
			if t := r.subjectOf(f.at, other.class); len(t.phrases) > 0 && t.phrases[0].end <= f.at && t.antecedent == nil {
				sub, s = other, t
				break
			}
		}
	}
	if f.rule.is(speech) && (s.thing && len(s.phrases) == 0 || r.info[f.at].object && r.info[f.at].finite&listCarry != 0 && r.behindMedium(f.at)) { // «في بيان أوردته الوكالة»
		return false
	}
	if f.rule.is(death) && f.t.cut.Enclitic != 0 && !f.rule.transitive && sub != nil && sub.number == roleVictim && (obj == nil || obj.number == roleVictim) {
		return false // «أيام قضاها الوزير في باريس»: who dies has no object
	}
	if (f.rule.is(meeting) || r.info[f.at].finite&listGather != 0) && (len(s.phrases) == 0 || s.phrases[0].end <= f.at) && f.end < r.end && r.parts[f.end] == nominal && r.article(f.end) && r.info[f.end].stem&listGathering != 0 {
		return false // «سيناقش الاجتماع سبل …»: the meeting itself is the trigger
	}
	if f.rule.is(rally) && f.end < r.end && (len(s.phrases) == 0 || s.phrases[0].end <= f.at) && f.tellsOf(f.end) {
		return false // «خرجت تظاهرة»: the noun is the trigger
	}
	if len(s.phrases) == 1 && s.phrases[0].class&isMedium != 0 && f.rule.is(speech|utterance) {
		f.issued(&s)
	}
	f.after = s.next
	var objects []phrase
	f.antecedent, f.relative = s.antecedent, s.relative
	f.described = s.antecedent != nil && s.antecedent.definite || s.inherited && s.phrases[0].definite
	if obj != nil {
		if c := f.slotFor(posContent); c != nil && c.number == obj.number {
			f.contents()
		}
		if !f.has(obj.number) {
			objects = f.objects(obj, &s)
			for other := f.slotAfter(obj); len(objects) == 0 && other != nil; other = f.slotAfter(other) {
				if objects = f.objects(other, &s); len(objects) > 0 {
					obj = other
				}
			}
		}
		objects = f.holder(obj, objects, &s)
		if o := objects; len(o) > 0 && f.rule.carried && f.t.cut.Enclitic == 0 && (o[0].first == 0 || r.info[o[0].first-1].lemma&listCarrier == 0) {
			return false // «أنهى الوزير زيارته», no one's duties
		}
		if len(objects) > 0 && (f.excluded(&objects[0]) || f.rule.is(strike) && r.aim(&objects[0])) {
			return false
		}
	}
	if f.rule.is(blame) && obj != nil && len(objects) > 0 && len(s.phrases) > 0 && s.phrases[0].first == f.end && f.t.cut.Enclitic == 0 {
		if first := f.slotFor(posObject); first != obj && !strings.HasPrefix(first.role, "_") && strings.HasPrefix(obj.role, "_") && first.class.fits(&s.phrases[0]) && objects[0].first == s.next && !f.objectBehind(objects[0].first) { // «وحملت كينيا مسؤولية الحرب»: whom, as what
			for i := range objects {
				f.fill(obj, &objects[i], false)
			}
			f.after = objects[len(objects)-1].end
			obj, objects, s.phrases = first, s.phrases, nil
		}
	}
	if f.rule.is(vote) && len(objects) == 1 && objects[0].definite && !r.office(&objects[0]) && objects[0].class&isPerson != 0 {
		if o, ok := r.np(objects[0].end); ok && r.office(o) { // «انتخب المجلس الوزير السابق رئيسا»
			for w := obj; w != nil; w = f.slotAfter(w) {
				if w.number == roleWinner {
					obj = w
					break
				}
			}
		}
	}
	if f.rule.is(office) && len(objects) > 1 && r.given(&objects[0]) {
		objects = r.posted(objects)
	}
	if f.rule.is(office) && len(s.phrases) == 1 && len(objects) == 1 && f.named(obj, &s.phrases[0], &objects[0]) {
		f.after = objects[0].end
	}
	if f.rule.is(office) && len(s.phrases) == 1 && len(objects) == 1 && (f.installed(obj, &s.phrases[0], &objects[0]) || f.holdsOther(obj, &s.phrases[0], &objects[0])) {
		objects, s.phrases = s.phrases, nil
		f.after, f.passive = objects[0].end, true
	}
	if obj != nil && len(objects) == 0 && (f.possessed(obj, &s) || f.reached(obj, &s) || f.replaced(obj, &s) || f.shared(obj, &s) || f.lone(obj, &s)) { // «اتهم الرئيس ودعا أنصاره»
		objects, s.phrases = s.phrases, nil
	}
	if f.rule.is(vote) && len(s.phrases) == 1 && (len(objects) == 0 && f.chosen(&s.phrases[0]) || len(objects) == 1 && (f.voted(&s.phrases[0], &objects[0]) || s.antecedent != nil && r.office(&objects[0]) && f.chosen(&s.phrases[0]))) {
		for w := obj; w != nil; w = f.slotAfter(w) {
			if w.number == roleWinner {
				f.fill(w, &s.phrases[0], false)
				s.phrases, f.passive = nil, true
				break
			}
		}
	}
	if f.rule.is(demand) && obj != nil && len(objects) == 0 && len(s.phrases) > 0 && obj.class.fits(&s.phrases[0]) && (len(s.phrases) == 1 && f.all(&s.phrases[0]) || f.asked(&s.phrases[0])) { // «ودعا جميع الأطراف إلى …», «وناشد المجتمع الدولي والأحزاب …»
		objects, s.phrases = s.phrases, nil
		f.after = objects[0].end
	}
	if f.rule.is(demand) && len(objects) > 0 && obj.number == roleContent && len(s.phrases) > 0 && f.asked(&s.phrases[0]) { // «وناشد المجتمع الدولي التدخل»
		f.fillAll(f.slotFor(posObject), s.phrases)
		s.phrases = nil
	}
	if len(f.rule.Unless) > 0 && (len(s.phrases) > 0 && f.excluded(&s.phrases[0]) || s.antecedent != nil && f.excluded(s.antecedent) || s.of != nil && f.excluded(s.of)) {
		return false
	}
	if (len(objects) == 0 || len(s.phrases) == 0 || s.phrases[0].first < f.at) && len(f.rule.Unless) > 0 && f.describesExcluded() {
		return false
	}
	if f.rule.transitive && len(objects) == 0 {
		return false
	}
	if sub != nil && obj != nil && len(objects) == 1 && len(s.phrases) == 0 && obj.class >= firstList && objects[0].first == f.end {
		if ps := f.behindObject(sub, &objects[0]); len(ps) > 0 {
			s.phrases = ps
			f.after = ps[len(ps)-1].end
		}
	}
	// A passive's subject is what the act was done to.
	if obj != nil && len(objects) == 0 && len(s.phrases) > 0 && (s.antecedent == nil || f.resumed() || f.t.cut.Enclitic == 0 && !obj.class.fits(s.antecedent) && f.rule.is(blame)) && f.isPassive(&s) {
		alt := r.subjectOf(f.at, obj.class)
		active := len(alt.phrases) > 0 && alt.phrases[0].end <= f.at && s.phrases[0].first > f.at // «إن عملية انتحارية استهدفت قافلة»: the deed did it
		if len(alt.phrases) > 0 && !active {
			s = alt
			f.after = s.next
		}
		if active {
			objects, s.phrases, s.blocked = s.phrases, nil, true
		} else if obj.class.fits(&s.phrases[0]) {
			objects, s.phrases = s.phrases, nil
			f.passive = true
		}
	} else if obj != nil && len(objects) > 0 && len(s.phrases) == 0 && f.leftOut(&s, &objects[0]) { // «أغلق المطار»
		f.passive = true
	} else if ft := f.t.feature; obj != nil && len(objects) == 0 && len(s.phrases) == 0 && s.pronoun && ft.Has(lexicon.Passive|lexicon.Perfect) && !ft.Has(lexicon.Active) && f.at > r.first {
		if p, ok := f.himself(obj); ok {
			objects, f.passive = r.scratch.one(&p), true
		}
	} else if obj != nil && len(objects) == 0 && len(s.phrases) == 0 && f.rule.passive && f.mayBePassive() && !(f.t.cut.Proclitics&normalize.La != 0 && f.objectBehind(f.end)) { // not «ليستولوا على المدينة»
		alt := r.subjectOf(f.at, obj.class)
		for other := f.slotAfter(obj); len(alt.phrases) == 0 && other != nil && other.number == obj.number; other = f.slotAfter(other) {
			alt = r.subjectOf(f.at, other.class)
			if len(alt.phrases) > 0 && alt.phrases[0].end <= f.at && alt.phrases[0].before != comp { // «خلال شهر واحد اغتيل»
				alt.phrases = nil
			}
		}
		if len(alt.phrases) > 0 {
			objects, s = alt.phrases, alt
			s.phrases = nil
			f.after = alt.next
			f.passive = true
		} else if p, ok := r.np(f.end); ok && obj.class == people && p.end == p.first+1 && p.clitic&^normalize.Article == 0 && r.nameless(p.head) && r.Tokens[p.head].Kind == normalize.Arabic { // «اغتيل الشمراني»: no other word, so a name
			objects, f.passive = r.scratch.one(p), true
			f.after = p.end
		} else if ft := f.t.feature; ft.Has(lexicon.Passive) && !ft.Has(lexicon.Active) && r.stranger(f.end) && (obj.class == people || obj.class == person) {
			if p, ok := r.np(f.end); ok { // «اغتيل» and a name that no lexicon knows
				objects, f.passive = r.scratch.one(p), true
			}
		} else if f.t.cut.Proclitics&normalize.Wa != 0 && !f.objectBehind(f.end) { // «عاد إلى بلاده وسجن»
			if ps := f.clauseSubject(obj); len(ps) > 0 {
				objects, f.passive = ps, true
			}
		}
	}
	if sub != nil && !f.passive {
		if f.rule.overtNow && (s.inherited || len(s.phrases) == 0) && r.info[f.at].tense.Has(lexicon.Imperfect|lexicon.Third) && !r.info[f.at].tense.Has(lexicon.Perfect) {
			return false
		}
		if len(s.phrases) == 0 && !f.rule.overt {
			s.phrases = f.carried(sub, &s, f.at)
			f.stated = s.medium
			if f.t.cut.Enclitic != 0 && len(objects) == 1 && len(s.phrases) == 1 && s.phrases[0].start == objects[0].start { // no one does it to himself by «قتله»
				s.phrases = nil
			}
		}
		f.subject = s.phrases
		for i := range s.phrases {
			f.fill(sub, &s.phrases[i], false)
		}
	}
	if obj != nil {
		for i := range objects {
			f.fill(obj, &objects[i], obj.is(wide))
			if i == 0 && s.next < objects[0].first && r.relativeAt(s.next) { // «اتهم الحزب الذي … المعارضة بكذا»
				f.from = objects[0].first
			}
			f.after = max(f.after, min(objects[i].end, r.end))
		}
		f.secondObject(obj, objects)
		if f.rule.is(office) {
			f.after = f.series(f.after)
		}
	}
	if !f.filled(f.rule.core) {
		return false
	}
	to := r.scope(max(f.after, f.end))
	f.prepositions(f.from, to)
	if c := f.resumes(to, s.next); c > to { // «تتهم الحركة، التي تحكم القطاع، باستخدام …»
		f.goesOnAt = c
		f.prepositions(c, r.scope(c))
	}
	if k := f.after; k+1 < r.end && r.parts[k] == rel || k+2 < r.end && r.parts[k+1] == rel {
		f.called(k)
	}
	f.partner(sub, obj, &s)
	f.contents()
	f.circumstances(f.at)
	return true
}

// tellsOf reports at token i a noun without other clitics that triggers an event of the same type by itself.
func (f *frame) tellsOf(i int) bool {
	r := f.r
	return r.parts[i] == nominal && r.Words[i].Cut.Proclitics&^normalize.Article == 0 &&
		r.triggered(i, func(t *trigger) bool { return t.kind == byNoun && t.rule.Type == f.rule.Type && len(t.rest) == 0 })
}

// behindMedium reports an indefinite statement or account directly before the verb at v, which tells of it.
func (r *reader) behindMedium(v int) bool {
	if v == r.first || r.chunkOf[v-1] < 0 {
		return false
	}
	p := &r.chunks[r.chunkOf[v-1]]
	return !p.definite && p.class&isMedium != 0 && p.end == v
}

// describesExcluded reports an indefinite noun that the rule does not want before the verb, with a comma or none, whose
// clause describes it: «عقوبات جديدة على سوريا، تستهدف ستة أفراد».
func (f *frame) describesExcluded() bool {
	r, from := f.r, f.at-1
	if f.t.cut.Proclitics != 0 || from < r.first {
		return false
	}
	if r.comma(from) {
		from--
	}
	for k := from; k >= r.first && k > f.at-12 && r.parts[k] != verb && r.parts[k] != mark; k-- {
		c := r.chunkOf[k]
		if c < 0 {
			continue
		}
		if p := &r.chunks[c]; p.head == k && p.before != prep && !r.article(k) && r.stemIn(k, &f.rule.unless) && r.agrees(f.t.feature, p) {
			return true
		}
	}
	return false
}

// objectPast gives the object behind what tells when and where from token i on, or behind the mark that follows.
func (f *frame) objectPast(obj *slot, i int) []phrase {
	r := f.r
	if ps := r.list(r.skip(i, true), obj.class); len(ps) > 0 {
		return ps
	}
	for j := i; j < r.end && j < i+14; j++ {
		switch r.parts[j] {
		case verb, comp, rel:
			return nil
		case mark:
			if ps := r.list(j+1, obj.class); len(ps) > 0 {
				return ps
			}
		}
	}
	return nil
}

// himself gives whom the pronoun of «أنه» before the verb means: who is saying it, else someone before, «أكدت المصادر
// أنه قُتل».
func (f *frame) himself(obj *slot) (phrase, bool) {
	r, e := f.r, f.r.Words[f.at-1].Cut.Enclitic
	if ps := r.state.speaker; len(ps) == 1 && r.state.speakerAt >= r.first && r.sex(&ps[0]) == pronounSex(e) && obj.class.fits(&ps[0]) {
		return ps[0], true
	}
	p, ok := r.pronounFor(obj, f.at-1, e, nil)
	return p, ok && obj.class.fits(&p)
}

// reached reports that the place behind a verb whose subject is the pronoun of «إنه» is its object: «قال إنه
// سيزور الجزائر».
func (f *frame) reached(obj *slot, s *subject) bool {
	if obj.class != place || len(s.phrases) != 1 || s.phrases[0].first != f.end || s.phrases[0].class&isPlace == 0 {
		return false
	}
	return s.pronoun || !f.takes(prepTo, obj.number) && s.phrases[0].class&isState != 0 && s.phrases[0].head == s.phrases[0].first && !f.objectBehind(s.next)
}

// asked reports that phrase p behind a verb that goes on with و tells of those who are asked rather than ask: «وناشد
// المجتمع الدولي».
func (f *frame) asked(p *phrase) bool {
	return p.first == f.end && f.t.cut.Proclitics&normalize.Wa != 0 && f.r.info[p.head].lists.has(rareAsked)
}

// all reports that phrase p behind the verb tells of all whom someone told of before asks: «ودعت جميع الأطراف إلى …».
func (f *frame) all(p *phrase) bool {
	r := f.r
	return r.info[p.first].core&coreAll != 0 && p.first == f.end && p.head > p.first && p.end < r.end && r.parts[p.end] == prep && r.info[p.end].prep == prepTo
}

// partner takes the subject left out as the second of two who do the same, when one
// person only stands behind the verb: «زيارة يلتقي خلالها نظيره», «وسيلتقي الرئيس».
func (f *frame) partner(sub, obj *slot, s *subject) {
	if sub == nil || obj == nil || sub.number != obj.number || f.passive || len(s.phrases) != 1 {
		return
	}
	p := &s.phrases[0]
	if p.first < f.at || p.class&isPerson == 0 || p.plural(f.r) {
		return
	}
	n := 0
	for i := range f.fillers {
		if f.fillers[i].role == sub.number {
			n++
		}
	}
	if n != 1 {
		return
	}
	none := subject{next: s.next}
	ps := f.carried(sub, &none, f.at)
	for i := range ps {
		f.fill(sub, &ps[i], false)
	}
	if len(ps) > 0 {
		f.subject = ps
	}
}

// secondObject fills the other object slot of a verb with two objects: «حملت
// الحكومة إسرائيل المسؤولية», «منح البنك الأردن قرضا», «انتخب المجلس فلانا رئيسا».
func (f *frame) secondObject(obj *slot, objects []phrase) {
	if len(objects) > 0 && f.after < f.r.end && f.r.parts[f.after] == timeWord { // «صنف الرئيس الحركة الاثنين منظمة إرهابية»
		if k := f.r.skip(f.after, false); k < f.r.end && f.r.parts[k] == nominal && f.r.Words[k].Cut.Proclitics == 0 && f.r.info[k].own == 0 {
			f.after = k
		}
	}
	if len(objects) == 0 || f.after >= f.r.end || f.r.parts[f.after] != nominal {
		return
	}
	if obj.number == roleContent && f.r.Words[objects[0].head].Feature.Has(lexicon.Masdar) && objects[0].end > objects[0].head+1 { // «استنكر الحزب اعتقال الشرطة عضوا فيه»: the object of the deed
		return
	}
	for i := range f.rule.slots {
		other := &f.rule.slots[i]
		if other.pos != posObject || other.number == obj.number {
			continue
		}
		ps := f.r.list(f.after, other.class)
		if len(ps) == 0 || ps[0].clitic&(normalize.Ba|normalize.La|normalize.Ka|normalize.Wa|normalize.Fa) != 0 {
			continue
		}
		if f.rule.is(office) {
			if other.class == anyThing && !f.r.given(&ps[0]) && ps[0].class&isDeed == 0 && f.r.Words[ps[0].head].Classes.Has(lexicon.TimeUnit) { // «كلفه وقتها بتسيير الأعمال»
				continue
			}
			ps = f.r.posted(ps)
		}
		for i := range ps {
			f.fill(other, &ps[i], other.is(wide))
			f.after = max(f.after, min(ps[i].end, f.r.end))
		}
		if f.rule.is(office) {
			f.after = f.series(f.after)
		}
		return
	}
}

// whoever reports من or ما before a verb with a pronoun at token i: «من وصفهم بالمجرمين».
func (r *reader) whoever(i int) bool {
	return i+1 < r.end && r.info[i].form&formWhoever != 0 && r.info[i+1].object && (r.parts[i+1] == verb || r.comma(i-1))
}
