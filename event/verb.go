package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
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
	if f.rule.is(speech) && len(s.phrases) == 1 && s.phrases[0].class&isMedium != 0 {
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
	if len(f.rule.Unless) > 0 && (len(s.phrases) > 0 && f.excluded(&s.phrases[0]) || s.antecedent != nil && f.excluded(s.antecedent)) {
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
	f.partner(sub, obj, &s)
	f.contents()
	f.circumstances(f.at)
	return true
}

// issued takes who brought out the statement that seems to speak for the speaker, and the statement for the medium: «أفاد
// بيان أصدرته الوزارة أن …», not «بيان تلقته الوكالة».
func (f *frame) issued(s *subject) {
	r, p := f.r, &s.phrases[0]
	v := p.end
	if p.definite || p.mention >= 0 || p.first < f.at || v+1 >= r.end || r.parts[v] != verb || !r.info[v].object || r.info[v].finite&listCarry != 0 {
		return
	}
	by := r.subjectOf(v, actor)
	if m := f.slotOf(roleMedium); m != nil && len(by.phrases) > 0 && by.phrases[0].first == v+1 {
		f.fill(m, p, false)
		s.phrases, s.next = by.phrases, by.next
	}
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

// holder gives the object behind the phrase that was taken for it where that one names who
// holds the office of the subject: «استقبل رئيس الجمهورية العماد فلان، اليوم، سفيرة كندا».
func (f *frame) holder(obj *slot, objects []phrase, s *subject) []phrase {
	r := f.r
	if len(objects) != 1 || len(s.phrases) == 0 {
		return objects
	}
	p, o := &s.phrases[len(s.phrases)-1], &objects[0]
	if obj.number == roleTopic && o.first == p.end && p.class&isPerson != 0 && o.class&isPerson != 0 && o.definite && r.startsWith(o.head, entity.Office) { // «بحث سلمان بن حمد ولي العهد مع نظيره»
		p.end, p.stop = o.end, o.stop
		if r.Mentions[p.mention].Type != entity.Person && o.mention >= 0 {
			p.mention = o.mention
		}
		s.next = p.end
		return r.list(r.skip(o.end, true), obj.class)
	}
	if o.first == p.end && f.holds(p, o) { // «تفقد اللواء فلان وزير الداخلية مركز التدريب»
		ps := r.list(o.end, obj.class)
		if r.parts[o.end] != nominal { // «استقبل فلان رئيس الحزب، أمس، السفير»
			if ps = f.objectPast(obj, o.end); len(ps) > 0 && (ps[0].class&isPerson == 0 || ps[0].mention < 0) {
				ps = nil
			}
		}
		if len(ps) > 0 && ps[0].clitic&^normalize.Article == 0 {
			p.end, p.stop = o.end, o.stop
			s.next = p.end
			return ps
		}
	}
	if o.first != p.end || p.mention < 0 || o.mention < 0 || r.Mentions[p.mention].Type != entity.Office || r.Mentions[o.mention].Type != entity.Person ||
		!r.Words[o.head].Is(styles) && !r.honorifics(o.head, r.Mentions[o.mention].First) || r.outer[o.head] == o.mention {
		return objects
	}
	ps := f.objectPast(obj, o.end)
	if len(ps) == 0 || ps[0].clitic&^normalize.Article != 0 {
		return objects
	}
	p.end, p.stop, p.mention = o.end, o.stop, o.mention
	s.next = p.end
	return ps
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

// holds reports a name p without an office before it, and behind it an office o that no name follows.
func (f *frame) holds(p, o *phrase) bool {
	r := f.r
	return p.mention >= 0 && r.Mentions[p.mention].Type == entity.Person && r.Mentions[p.mention].Last == p.end && !r.officeAt(p.head) &&
		o.mention >= 0 && r.Mentions[o.mention].Type == entity.Office && r.outer[o.head] == o.mention && r.Mentions[o.mention].Last == o.end && o.end > o.first+1 &&
		o.clitic == 0 && !r.accusative(o.head) && o.end+1 < r.end && (r.parts[o.end] == nominal || r.comma(o.end) && f.rule.is(meeting))
}

// onlyBehind reports a verb that goes on with و and directly behind it one phrase alone, which may be who does it or whom it is
// done to.
func (f *frame) onlyBehind(obj *slot, s *subject) bool {
	return !s.relative && len(s.phrases) == 1 && s.phrases[0].first == f.end && f.t.cut.Proclitics&normalize.Wa != 0 && obj.class.fits(&s.phrases[0])
}

// possessed reports that what stands behind a verb that goes on with و is its object: it is called by whose
// it is, and the subject of the verb before agrees.
func (f *frame) possessed(obj *slot, s *subject) bool {
	sub := f.slotFor(posSubject)
	if sub == nil || obj.class == anyThing || !f.onlyBehind(obj, s) {
		return false
	}
	p := &s.phrases[0]
	if f.r.Words[p.head].Cut.Enclitic == 0 || p.mention >= 0 {
		return false
	}
	ps := f.clauseSubject(sub)
	return len(ps) > 0 && ps[0].first != p.first
}

// replaced reports that the one behind a verb of office that goes on with و is its object: the agent of the deed before
// gives or takes the office, «أقال الرئيس الوزير وعين فلانا خلفا له».
func (f *frame) replaced(obj *slot, s *subject) bool {
	r, sub := f.r, f.slotFor(posSubject)
	n := len(r.events) - 1
	if sub == nil || sub.number != roleAgent || n < 0 || r.eventAt[n] < r.first || !f.rule.is(office|removal) || !f.onlyBehind(obj, s) {
		return false
	}
	ps := f.clauseSubject(sub)
	return len(ps) > 0 && slices.ContainsFunc(r.events[n].Arguments, func(a Argument) bool { return a.Role == "agent" && a.Start == ps[0].start })
}

// shared reports that the one behind a verb that goes on with و, and may be passive, is its object: the body that acts
// in the clause before does this too, «اقتحمت الحركة القاعدة وقتلت 27 جنديا».
func (f *frame) shared(obj *slot, s *subject) bool {
	sub := f.slotFor(posSubject)
	if sub == nil || !f.rule.passive || !f.t.feature.Has(lexicon.Active) || !f.onlyBehind(obj, s) || f.r.Words[s.phrases[0].first].Cut.Enclitic != 0 || f.objectBehind(s.next) {
		return false
	}
	if n := len(f.r.events) - 1; f.rule.is(casualty) && n >= 0 && f.r.eventAt[n] >= f.r.first && f.r.ruleOf[n].is(speech) { // «أعلن الجيش مصرع خمسة وجرح عشرة»
		return false
	}
	return f.bodyActs(sub)
}

// lone reports that the only one behind a verb that goes on with و and cannot be without an object is whom it is done to:
// «قفز الرجل من النافذة وهاجم الشرطي».
func (f *frame) lone(obj *slot, s *subject) bool {
	r := f.r
	if f.rule.is(speech) || f.t.cut.Enclitic != 0 || f.mayBePassive() || !f.onlyBehind(obj, s) ||
		s.phrases[0].class&isPerson == 0 && s.phrases[0].class&isPlace == 0 || f.objectBehind(s.next) || s.next < r.end && r.parts[s.next] != mark && r.parts[s.next] != prep {
		return false
	}
	for k := f.at - 1; k >= r.first && k > f.at-20; k-- {
		switch r.parts[k] {
		case comp, rel, conj:
			return false
		case verb:
			return !r.aux(k) && r.info[k].tense&(lexicon.Masculine|lexicon.Feminine|lexicon.Plural|lexicon.Perfect|lexicon.Imperfect) == f.t.feature&(lexicon.Masculine|lexicon.Feminine|lexicon.Plural|lexicon.Perfect|lexicon.Imperfect)
		}
	}
	return false
}

// bodyActs reports that a body is the subject of the clause before, with which the verb goes on: it does this too.
func (f *frame) bodyActs(sub *slot) bool {
	ps := f.clauseSubject(sub)
	return len(ps) == 1 && ps[0].class&isBody != 0 && ps[0].end < f.at
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

// named parts an office p from the name behind it when the object o is an office
// that only the name can be given: «عين الرئيس محمود توفيق وزيرا للصحة».
func (f *frame) named(obj *slot, p, o *phrase) bool {
	r := f.r
	if p.first != f.end || p.mention < 0 || r.Mentions[p.mention].Type != entity.Person || p.end != o.first || !r.given(o) || r.info[p.head].stem&listAppointer == 0 { // not «عين الجنرال فلان وزيرا»
		return false
	}
	at := r.Mentions[p.mention].First
	for at-1 > p.head && (r.outer[at-1] < 0 && r.Words[at-1].Is(1<<lexicon.Rank|1<<lexicon.RankMod|1<<lexicon.Honorific) || r.outer[at-1] >= 0 && r.article(at-1) && r.Mentions[r.outer[at-1]].Type == entity.Office && r.Mentions[r.outer[at-1]].First == at-1) { // «الرئيس اللواء فلان رئيسا», «الملك الأمير فلان نائبا»
		at--
	}
	q, ok := r.np(at)
	if !ok || at <= p.head || q.first != at || !r.article(p.head) || !obj.class.fits(q) || r.Mentions[p.mention].Last != p.end {
		return false
	}
	p.end, p.stop, p.mention = at, int(r.Tokens[at-1].End), r.outer[p.head]
	*o = *q
	return true
}

// installed reports that the one named behind the verb is given the office o: «عين سالم الكثيري وزيرا
// للسياحة», but «عين الرئيس وزيرا للسياحة».
func (f *frame) installed(obj *slot, p, o *phrase) bool {
	r := f.r
	return p.first == f.end && r.overTimes(p.end) == o.first && p.mention >= 0 && r.Mentions[p.mention].Type == entity.Person && r.given(o) && obj.class.fits(p) && f.mayBePassive() &&
		(r.outer[p.head] == p.mention || r.honorifics(p.head, r.Mentions[p.mention].First))
}

// holdsOther reports that the one behind the verb, called by an office that gives no others or that he has no more, is given
// the office o: «عين قائد الأركان وزيرا للدفاع», but «عين الوزير مديرا».
func (f *frame) holdsOther(obj *slot, p, o *phrase) bool {
	r := f.r
	if p.first != f.end || r.overTimes(p.end) != o.first || p.class&isPerson == 0 || r.Words[p.head].Classes.Has(lexicon.OrgHead) || p.plural(r) || !r.given(o) || !obj.class.fits(p) || !f.mayBePassive() || !r.Words[p.head].Is(posts|named|one<<lexicon.TitleMod|one<<lexicon.Rank) {
		return false
	}
	if r.info[p.head].stem&listAppointer == 0 {
		return true
	}
	for k := p.head + 1; k < p.end; k++ {
		if r.info[k].stem&listFormer != 0 {
			return true
		}
	}
	next := p.head + 1 // «رئيس الأركان», but «الرئيس الكيني», «رئيس الوزراء»
	return strings.HasPrefix(r.stem(p.head), "رئيس") && next < p.end && !r.article(p.head) && r.parts[next] == nominal && r.article(next) && !chiefOf.has(r.stem(next))
}

// chiefOf is what those preside over who give offices.
var chiefOf = setOf("وزراء", "جمهوريه", "جمهورية", "دوله", "دولة", "حكومه", "حكومة", "مجلس", "بلاد", "اقليم")

// voted reports that the one named behind the verb is elected to the office o: «انتخب فلان رئيسا للحزب».
func (f *frame) voted(p, o *phrase) bool {
	r := f.r
	return p.first == f.end && p.end == o.first && p.mention >= 0 && (r.Mentions[p.mention].Type == entity.Person || r.Mentions[p.mention].Type == entity.Office && p.class&isBody == 0 && !p.plural(r)) && r.office(o) && f.mayBePassive()
}

// chosen reports that the one person p, whom the verb seems to have as its subject, is who was elected: «السيسي الذي انتخب لولاية أولى».
func (f *frame) chosen(p *phrase) bool {
	return p.mention >= 0 && f.r.Mentions[p.mention].Type == entity.Person && f.mayBePassive()
}

// asked reports that phrase p behind a verb that goes on with و tells of those who are asked rather than ask: «وناشد
// المجتمع الدولي».
func (f *frame) asked(p *phrase) bool {
	return p.first == f.end && f.t.cut.Proclitics&normalize.Wa != 0 && f.r.info[p.head].lists.has(rareAsked)
}

// all reports that phrase p behind the verb tells of all whom someone told of before asks: «ودعت جميع الأطراف إلى …».
func (f *frame) all(p *phrase) bool {
	r := f.r
	switch r.stem(p.first) {
	case "جميع", "كافه", "كافة", "كل", "مختلف":
		return p.first == f.end && p.head > p.first && p.end < r.end && r.parts[p.end] == prep && r.info[p.end].prep == prepTo
	}
	return false
}

// series takes those who are given other offices by the same deed, from token i on, and gives the
// token behind them: «تعيين فلان وزيرا للدفاع، وفلان وزيرا للصحة».
func (f *frame) series(i int) int {
	r := f.r
	appointee, position := f.slotFor(posObject), (*slot)(nil)
	if appointee != nil {
		position = f.slotAfter(appointee)
	}
	if position == nil || !f.has(position.number) {
		return i
	}
	for i < r.end {
		j := i
		if key, at, ok := r.preposition(j); ok && (key == prepBa || key == prepIn) { // «عميدا لكلية العلوم بأكادير، وفلان …»
			if q, found := r.np(at); found && q.class&isPlace != 0 {
				j = q.end
			}
		}
		if j < r.end && r.comma(j) {
			j++
		}
		p, ok := r.np(j)
		if !ok || p.mention < 0 || r.Mentions[p.mention].Type != entity.Person || p.clitic&^normalize.Article != normalize.Wa || r.triggers(p.head, byNoun) { // «، وتعيين فلان مديرا» is another deed
			break
		}
		o, ok := r.np(r.overComma(p.end))
		if !ok || !r.given(o) {
			break
		}
		f.fill(appointee, p, false)
		f.fill(position, o, false)
		i = o.end
	}
	return i
}

// overComma gives the token behind the comma at token i, or i.
func (r *reader) overComma(i int) int {
	if i < r.end && r.comma(i) {
		return i + 1
	}
	return i
}

// posted leaves out of the offices that someone is given the next who is named: «وزيرا للدفاع وفلان
// وزيرا للصحة».
func (r *reader) posted(ps []phrase) []phrase {
	for i := 1; i < len(ps); i++ {
		if m := ps[i].mention; m >= 0 && r.Mentions[m].Type == entity.Person {
			return ps[:i]
		}
	}
	return ps
}

// given reports an office that someone is given, of a woman too: «وزيرة للصحة».
func (r *reader) given(p *phrase) bool {
	w := r.Words[p.head]
	return r.office(p) || !p.definite && p.head == p.first && w.Is(posts) && strings.HasSuffix(w.Text, "ة") && p.class&isDeed == 0 // but «مساعدة لبنان»
}

// office reports that phrase p is an office that someone is given: «وزيرا للصحة».
func (r *reader) office(p *phrase) bool {
	w := r.Words[p.head]
	return (!p.definite || p.head+1 < r.end && (r.Words[p.head+1].Classes.Has(lexicon.Prep) || r.Words[p.head+1].Cut.Proclitics&normalize.La != 0)) && p.head == p.first && w.Is(named|one<<lexicon.TitleMod) && w.Feature.Has(lexicon.Accusative) && strings.HasSuffix(w.Text, "ا") // «سفيرا لدى مصر», «نائبا لرئيس المجلس», «عميدا لكلية العلوم», «مساعدا للرئيس»
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

// leftOut reports that the phrase directly behind a verb without a subject, which
// may be passive, is what the act was done to: it agrees with the verb.
func (f *frame) leftOut(s *subject, p *phrase) bool {
	ft := f.t.feature
	if sub := f.slotFor(posSubject); sub != nil && f.t.cut.Proclitics&normalize.Wa != 0 && ft.Has(lexicon.Active) && f.bodyActs(sub) { // «أحبط الجيش العملية واعتقل ثلاثة»
		return false
	}
	return f.rule.passive && f.mayBePassive() && ft.Has(lexicon.Perfect) && !ft.Any(lexicon.Plural|lexicon.Dual) && !s.relative && !s.pronoun &&
		p.first == f.end && f.r.agrees(ft, p) && (p.head > p.first || !f.r.accusative(p.head)) && !f.goesOn(p) && !f.objectBehind(p.end)
}

// goesOn reports that the one who acted in the clause before acts on: «هاجمت القوات القرية ونهبت بيوتها».
func (f *frame) goesOn(p *phrase) bool {
	r, sub := f.r, f.slotFor(posSubject)
	n := len(r.events) - 1
	if sub == nil || n < 0 || r.eventAt[n] < r.first || sub.number != roleAgent && sub.number != roleAttacker || f.t.cut.Proclitics&normalize.Wa == 0 || r.ends(p.head, endUn|endAn) && r.closed(p.head) {
		return false
	}
	ps := f.clauseSubject(sub)
	if len(ps) == 0 {
		return false
	}
	for i := range r.events[n].Arguments {
		if a := &r.events[n].Arguments[i]; a.Start == ps[0].start && (a.Role == "attacker" || a.Role == "agent") {
			return true
		}
	}
	return false
}

// objectBehind reports a preposition near token i that leads in the object: «سيطرت
// القوات على المدينة» is no passive.
func (f *frame) objectBehind(i int) bool {
	r, obj := f.r, f.slotFor(posObject)
	for k := i; k < r.end && k < i+8; k++ {
		switch r.parts[k] {
		case comp, rel, conj:
			return false
		}
		if key, _, ok := r.preposition(k); ok && f.takes(key, obj.number) {
			return true
		}
	}
	return false
}

// resumed reports a preposition with a pronoun behind the verb, which stands for
// the noun of its relative clause: «المجزرة التي قتل فيها».
func (f *frame) resumed() bool {
	r, obj := f.r, f.slotFor(posObject)
	k := f.end
	if k+1 < r.end && r.parts[k] == prep && !r.info[k].pronominal && r.parts[k+1] == prep { // «على إثرها»
		k++
	}
	return k < r.end && r.parts[k] == prep && r.info[k].pronominal && !f.takes(r.info[k].prep, obj.number)
}

// isPassive decides whether the verb with the only phrase after it is passive.
func (f *frame) isPassive(s *subject) bool {
	if f.t.cut.Enclitic != 0 || f.objectBehind(s.next) || s.phrases[0].first > f.end && f.objectBehind(f.end) { // «سيطرت على المدينة قوات»
		return false
	}
	if s.phrases[0].end <= f.at && f.end < f.r.end && (f.r.parts[f.end] == nominal && f.r.Words[f.end].Cut.Proclitics&^normalize.Article == 0 && !f.r.Words[f.end].Is(one<<lexicon.TimeUnit|one<<lexicon.DayPart) || f.r.parts[f.end] == rel) { // «الميليشيات تحتجز ناقلات», «القوات دمرت ما وصفته …»
		return false
	}
	ft := f.t.feature
	if ft.Has(lexicon.Passive) && !ft.Has(lexicon.Active) {
		return true
	}
	if s.phrases[0].first == f.end && (f.r.objectAt(s.next) || f.r.whoever(f.r.overComma(s.next))) { // «أدان الوزير العنف», «اتهم الوزير من وصفهم بالمجرمين»: who does it, and what
		return false
	}
	if s.next < f.r.end && s.phrases[0].first == f.end && s.phrases[0].class&isActor != 0 && f.r.deedFrom(s.next) && f.rule.is(founding) { // «دشن المركز توزيع السلال»
		return false
	}
	if sub := f.slotFor(posSubject); s.phrases[0].end <= f.at && sub != nil && sub.number == roleAttacker && s.phrases[0].class&isActor != 0 && f.r.skip(f.end, true) > f.end { // «القوات قصفت بالمدفعية …»
		return false
	}
	return f.rule.passive && f.mayBePassive() && (!s.inherited || f.bare()) && !f.r.stranger(s.next)
}

// whoever reports من or ما before a verb with a pronoun at token i: «من وصفهم بالمجرمين».
func (r *reader) whoever(i int) bool {
	return i+1 < r.end && (r.Words[i].Text == "من" || r.Words[i].Text == "ما") && r.info[i+1].object && (r.parts[i+1] == verb || r.comma(i-1))
}

// bare reports a perfect behind which no object can stand: «الجنود الذين قتلوا في الهجوم».
func (f *frame) bare() bool {
	r := f.r
	if f.end < r.end && directionWords.has(r.Words[f.end].Text) { // «الزلزال الذي ضرب جنوب البلاد»
		return false
	}
	return r.info[f.at].tense.Has(lexicon.Perfect) && (f.end >= r.end || r.parts[f.end] != nominal || r.Words[f.end].Cut.Proclitics&(normalize.Ba|normalize.La|normalize.Wa) != 0) && (f.end >= r.end || r.parts[f.end] != comp && !r.isQuote(f.end))
}

func (f *frame) mayBePassive() bool {
	ft := f.t.feature
	return f.t.cut.Enclitic == 0 && (ft.Has(lexicon.Passive) || !ft.Any(lexicon.Active|lexicon.Passive))
}

// answers reports a verb before the phrase, directly or with a pronoun between, whose
// subject it is: «رد عليه الرئيس».
func (r *reader) answers(p *phrase) bool {
	k := p.first - 1
	if k > r.first && r.parts[k] == prep && r.info[k].pronominal {
		k--
	}
	return k >= r.first && r.parts[k] == verb && !r.aux(k)
}

// stranger reports at token i a word that no lexicon knows, without article and clitics: a name.
func (r *reader) stranger(i int) bool {
	if i >= r.end || r.parts[i] != nominal || r.outer[i] >= 0 {
		return false
	}
	w := r.Words[i]
	if r.surname(i) || w.Classes.Has(lexicon.Family) && !w.Is(one<<lexicon.NounWord|describing) {
		return true
	}
	return r.Tokens[i].Kind == normalize.Arabic && !w.Known() && w.Cut.Proclitics == 0 && w.Cut.Enclitic == 0 && !hasArticle(w)
}

// nameless reports a word that no lexicon has but as a name, though no mention holds it.
func (r *reader) nameless(i int) bool {
	for _, rd := range r.Words[i].Readings {
		switch rd.Entry.Class {
		case lexicon.Given, lexicon.Family:
		default:
			return false
		}
	}
	return r.outer[i] < 0
}

// mayTake reports that the prepositional phrase at token k may fill the role.
func (f *frame) mayTake(k int, role symbol) bool {
	key, at, ok := f.r.preposition(k)
	if !ok || !f.rule.leads.has(key) {
		return false
	}
	for i := range f.rule.slots {
		if s := &f.rule.slots[i]; s.pos == posPrep && s.number == role && s.leads.has(key) {
			if p, ok := f.r.np(at); !ok || s.class.fits(p) && !(key == prepBa && f.r.town(p)) { // but «انتقد في مؤتمر بالنجف خطة الحكومة»
				return true
			}
		}
	}
	return false
}

// reads reports a slot of the rule behind the preposition that the phrase fits.
func (f *frame) reads(key symbol, p *phrase) bool {
	for i := range f.rule.slots {
		if s := &f.rule.slots[i]; s.pos == posPrep && s.leads.has(key) && s.class.fits(p) {
			return true
		}
	}
	return false
}

// takes reports a slot of the role behind the preposition.
func (f *frame) takes(key, role symbol) bool {
	if !f.rule.leads.has(key) {
		return false
	}
	for i := range f.rule.slots {
		if s := &f.rule.slots[i]; s.pos == posPrep && s.number == role && s.leads.has(key) {
			return true
		}
	}
	return false
}

// praising reports that the last subject is of words that no one else's hold, said after the last statement.
func (r *reader) praising() bool {
	s := &r.state
	n := len(r.events) - 1
	for n > 0 && n > len(r.events)-6 && r.eventAt[n] > s.subjectAt {
		n--
	}
	return len(s.subject) > 0 && s.subjectAt > s.speakerAt && n >= 0 && r.eventAt[n] == s.subjectAt && r.x.rules.typeIs(r.events[n].Type, utterance) && r.events[n].Trigger.Start >= s.outerEnd
}

// leads gives whose words a participle goes on with: of those who spoke the last
// that agrees («قال ممثل الأمم المتحدة إن الطرفين تعهدا …، محذرا»), else the last.
func (r *reader) leads(at int) []phrase {
	if at > r.first && r.parts[at-1] == verb && r.aux(at-1) { // «كان مطالبا بالرد»
		return nil
	}
	last := r.state.speakers(r, at)
	if at == r.first && r.praising() { // «أشاد الوزير بالتعاون.. لافتا إلى …»
		last = r.state.subject
	}
	want := lexicon.Masculine
	switch s := r.Words[at].Text; {
	case strings.HasSuffix(s, "ة"):
		want = lexicon.Feminine
	case strings.HasSuffix(s, "ين"):
		want = lexicon.Plural
	}
	agree := func(ps []phrase) bool {
		if len(ps) == 0 {
			return false
		}
		if want == lexicon.Plural {
			return len(ps) > 1 || ps[0].plural(r)
		}
		return len(ps) == 1 && !ps[0].plural(r) && r.sex(&ps[0]) == want
	}
	if at > r.first && r.chunkOf[at-1] >= 0 { // «رد عليه الرئيس قائلا»
		if p := &r.chunks[r.chunkOf[at-1]]; p.end == at && p.class&isPerson != 0 && p.before != conj && r.answers(p) {
			if ps := r.scratch.one(p); agree(ps) {
				return ps
			}
		}
	}
	for k := at - 1; k >= r.first && k > at-12 && r.parts[k] != verb && r.parts[k] != comp; k-- { // «قتل ثلاثة، وفقا للشرطة، مضيفة أن»
		if r.parts[k] == attrib {
			if ps := r.attributed(k); agree(ps) {
				return ps
			}
			break
		}
	}
	if len(r.state.speaker) == 0 || r.state.speakerAt < r.first { // «وتحدث الأمير بقوله: "…"، مضيفا»
		if ps := r.goesOnFrom(at, want|lexicon.Third, actor); agree(ps) || want == lexicon.Feminine && len(ps) == 1 && r.sex(&ps[0]) == want { // «وأضافت المصادر قائلة»
			return ps
		}
		if at > r.first && r.state.leadAt == r.first && r.parts[r.first] == verb && (r.state.subjectAt < r.first || !agree(r.state.subject)) && agree(r.state.lead) && len(r.subjectOf(r.first, actor).phrases) == 0 { // «وتقدم الوزير بالشكر. واقترح …، قائلا»
			return r.state.lead
		}
	} else if at := r.state.speakerAt; at <= r.first+1 && want == lexicon.Feminine && len(last) == 1 && r.sex(&last[0])&(lexicon.Feminine|lexicon.Plural) != 0 && r.parts[at] == verb && r.info[at].tense&(lexicon.Feminine|lexicon.Masculine) == want { // «وذكرت مصادر أن …، مؤكدة»
		return last
	}
	if agree(last) {
		return last
	}
	if want == lexicon.Plural {
		for k := at - 1; k >= r.first && k > at-20; k-- {
			if r.parts[k] == verb && !r.aux(k) { // «تدفق المئات إلى الشوارع مطالبين»
				if s := r.subjectOf(k, actor); len(s.phrases) == 1 && !s.relative && r.people(&s.phrases[0]) {
					return s.phrases
				}
				break
			}
		}
	}
	if want == lexicon.Plural { // «على متظاهرين مطالبين بفرص عمل»
		for k, n := r.lastChunk(at), 0; k >= 0 && n < 4; k, n = k-1, n+1 {
			if p := &r.chunks[k]; p.end <= at && p.class&isPerson != 0 && p.plural(r) {
				return r.scratch.one(p)
			}
		}
	}
	for k := len(r.state.speakers2) - 1; k >= 0; k-- {
		if agree(r.state.speakers2[k]) {
			return r.state.speakers2[k]
		}
	}
	return last
}

// byParticiple reads «مؤكدا أن …»: its subject is that of the clause before it.
func (f *frame) byParticiple() {
	f.after = f.end
	if sub := f.slotFor(posSubject); sub != nil {
		for _, p := range f.r.leads(f.at) {
			if sub.class < firstList || sub.class.fits(&p) {
				f.fill(sub, &p, false)
			}
		}
	}
	for obj := f.slotFor(posObject); obj != nil; obj = f.slotAfter(obj) {
		if ps := f.objects(obj, &subject{next: f.end}); len(ps) > 0 {
			f.fillAll(obj, ps)
			break
		}
	}
	f.prepositions(f.end, f.r.scope(f.end))
	f.contents()
}
