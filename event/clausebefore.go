package event

import (
	"slices"

	"github.com/waqai/waqai/lexicon"
)

// Who does what a verb tells by the clause before it.

// toldOfSince reports that since someone spoke, from token i on, another was told of who does the deed of a verb, or whom the clause behind إن begins with:
// «قال إن الأمير ناقش …», not «قال إن القرار يثبت سعي فرنسا …».
func (r *reader) toldOfSince(i int) bool {
	at := r.state.subjectAt
	if at < i || at <= r.state.speakerAt || len(r.state.subject) == 0 {
		return false
	}
	p := &r.state.subject[0]
	return r.parts[at] == verb || p.before == comp || p.before == mark
}

// ofClauseBefore gives who does it by a clause before in the sentence; false where no clause tells.
func (f *frame) ofClauseBefore(sub *slot, s *subject, ft lexicon.Feature, v int) ([]phrase, bool) {
	r := f.r
	if s.pronoun {
		if ps := f.addsBy(ft, v); len(ps) > 0 && sub.class.fits(&ps[0]) {
			return ps, true
		}
		if ps := r.resumedBy(r.back(v), ft, sub.class); len(ps) > 0 {
			return ps, true
		}
		if ps := r.sayerOf(r.back(v), ft, sub.class); len(ps) > 0 {
			return ps, true
		}
		if ps := r.blamedFor(r.back(v), v, ft); len(ps) > 0 && sub.class.fits(&ps[0]) {
			return ps, true
		}
	}
	if !s.pronoun && f.t.kind != byParticiple {
		if ps := r.ofRelative(v, ft, sub.class); len(ps) > 0 && pronounSex(f.t.cut.Enclitic) != r.sex(&ps[0]) { // not «الذي أدين وأطلق سراحه»
			return ps, true
		}
	}
	if s.pronoun && r.toldOfSince(r.first) && sub.class.fits(&r.state.subject[0]) && r.canBe(ft, r.state.subject) {
		return r.state.subject, true // «قال إن الأمير ناقش … وأنه طالب»
	}
	if f.slotFor(posContent) == nil && !s.pronoun {
		if ps := f.clauseSubject(sub); len(ps) > 0 {
			return ps, true
		}
	}
	if s.pronoun && r.state.speakerAt < r.first && r.state.subjectAt < r.first { // «لن يتردد الأمير، حيث إنه انتقد …»
		if ps := r.goesOnFrom(r.back(v), ft, sub.class); len(ps) > 0 {
			f.dropped = true
			return ps, true
		}
	}
	if f.rule.is(speech) && !s.pronoun {
		if p := f.saysItself(v, ft); p != nil {
			return r.giver(p, sub.class), true
		}
		if f.thingBehind(v) {
			return nil, true
		}
		if ps := r.goesOnFrom(v, ft, sub.class); len(ps) > 0 && !r.saysMore(v, ft) {
			f.dropped = true
			return ps, true
		}
	}
	return nil, false
}

// addsBy gives who said what ends before the contrast and the pronoun before the verb at token v, for what he does by words besides: «قال الوزير إن الرئيس
// مريض، إلا أنه نفى …», «أعلن الوزير أن الجيش انسحب، لكنه حذر من …»; or nil.
func (f *frame) addsBy(ft lexicon.Feature, v int) []phrase {
	r, k := f.r, f.r.back(v)
	if !f.rule.is(utterance|speech) || k-1 <= r.first {
		return nil
	}
	if r.info[k-1].core&coreExcept != 0 {
		k--
	} else if r.info[k].core&coreHowever == 0 {
		return nil
	}
	s := &r.state
	if !r.comma(k-1) || !s.spokeIn(r.first, int(r.Tokens[k].Start)) || s.outer[0].start != s.speaker[0].start || !r.canBe(ft, s.outer) {
		return nil
	}
	return oneDoer(ft, s.outer)
}

// ofRelative gives the one whom the clause before describes with whose verb the one at v goes on by و or أو, where it cannot go on with the verb
// around that clause: by the subject of that one, «انتقد الوزير الدول التي تدعم المسلحين وترسل الأسلحة», or by its tense, «انتقد الوزير الحزب الذي
// يدعم المسلحين ويرسل الأسلحة»; or nil.
func (r *reader) ofRelative(v int, ft lexicon.Feature, c class) []phrase {
	const reach = 30
	if !r.linked(v) && !(v > r.first && r.info[v-1].form&formOr != 0) {
		return nil
	}
	comma := false
	for k := v - 1; k > r.first && k > v-reach; k-- {
		switch r.parts[k] {
		case comp, attrib:
			return nil
		case conj:
			if r.info[k].form&(formOr|formThen|formAnd) == 0 {
				return nil
			}
		case mark:
			if !r.comma(k) {
				return nil
			}
			comma = true
		case verb:
			if r.aux(k) {
				continue
			}
			s := r.subjectOf(k, c)
			if !s.relative && len(s.phrases) == 0 && !s.pronoun && !s.blocked && r.linked(k) {
				continue
			}
			if !s.relative || !s.inherited || len(s.phrases) == 0 || !r.canBe(ft, s.phrases) || r.suffersBy(k, &s.phrases[0]) {
				return nil
			}
			main := r.verbAround(s.phrases[0].first)
			if main < 0 {
				return nil
			}
			if m := r.subjectOf(main, c); len(m.phrases) > 0 && !r.canBe(ft, m.phrases) ||
				!comma && isPresent(ft) && isPresent(r.info[k].tense) && !isPresent(r.info[main].tense) {
				return s.phrases
			}
			return nil
		}
	}
	return nil
}

// suffersBy reports that the event whose trigger is the verb at v is done to the one whom p tells of: «الذين أصيبوا وقتلوا».
func (r *reader) suffersBy(v int, p *phrase) bool {
	n := r.eventOf(v)
	if n < 0 {
		return false
	}
	sub := r.ruleOf[n].firsts[posSubject]
	return slices.ContainsFunc(r.events[n].Arguments, func(a Argument) bool {
		return a.Start == p.start && (sub == nil || a.Role != sub.role) && !r.x.rules.roleIs(a.Role, wide)
	})
}

// doerTold reports that the event whose trigger is the verb at v tells who did it.
func (r *reader) doerTold(v int) bool {
	n := r.eventOf(v)
	if n < 0 {
		return false
	}
	sub := r.ruleOf[n].firsts[posSubject]
	return sub != nil && slices.ContainsFunc(r.events[n].Arguments, func(a Argument) bool { return a.Role == sub.role })
}

// verbAround gives the verb before token k where it stands in no relative clause, or -1.
func (r *reader) verbAround(k int) int {
	const reach = 40
	v := r.fullVerbBefore(k, k-reach, 0)
	if v >= 0 && r.subjectOf(v, actor).relative {
		return -1
	}
	return v
}

// otherClause gives the إن or أن between the reporting verb whose subject is the last one of the sentence and the verb at v, behind which a noun begins a clause of
// its own, or 0: «قال الحاكم إن مسلحا دخل المدرسة وأصاب تلميذا».
func (r *reader) otherClause(v int) int {
	at := r.state.subjectAt
	if at < r.first || at >= v || !r.info[at].says || r.parts[v-1] == comp && v-2 > r.first && r.parts[v-2] != adverb && r.info[v-2].finite&listControl == 0 { // «يفضل أن يفوز فلان»
		return 0
	}
	for k := v - 1; k > at; k-- {
		if r.parts[k] == comp && k+1 != v && !(k+2 == v && r.isQuote(k+1)) { // «إن إدلب يمكن أن "تنسف" …»
			if r.leadsIn(k) && !r.withPronoun(k) && k+1 < v && r.parts[k+1] == nominal {
				return k
			}
			return 0
		}
	}
	return 0
}

// toldOf gives the subject of the first verb between tokens k and v where it opens the clause that a verb of these features goes on with, or nil.
func (r *reader) toldOf(k, v int, ft lexicon.Feature) []phrase {
	for u := k + 1; u < v; u++ {
		if r.parts[u] != verb || r.aux(u) {
			continue
		}
		if s := r.subjectOf(u, actor); !s.relative && len(s.phrases) > 0 && s.phrases[0].first > k && s.phrases[0].end <= u && r.canBe(ft, s.phrases) {
			return s.phrases
		}
		return nil
	}
	return nil
}

// verblessSubject gives the phrase that opens the sentence, when what is said of it before token k has no verb, «والوزير مشتبه به في قضية فساد لكنه ينفي»;
// or nil.
func (r *reader) verblessSubject(k int) *phrase {
	q, ok := r.np(r.first)
	if !ok || q.end >= k || r.article(q.end) || r.info[q.end].class == 0 {
		return nil
	}
	if before := r.parts[r.first:k]; slices.Contains(before, verb) || slices.Contains(before, comp) {
		return nil
	}
	return q
}

// clauseSubject gives the subject of the verb before in the sentence, which a
// coordinated verb shares: «أنجزت القوات مهمتها وستنسحب».
func (f *frame) clauseSubject(sub *slot) []phrase {
	r := f.r
	if f.t.kind == byVerb && !r.linked(f.at) && !f.goesOn() { // «عاد الجيش إلى المدينة ثم انسحب»
		return nil
	}
	ft := r.info[f.at].tense
	light := f.t.kind == byNoun // the verb that the noun goes with leaves its subject out
	over := false               // a relative clause whose subject the verb does not agree with
	passed := false             // a verb
	for k := f.at - 1; k >= r.first && k > f.at-40; k-- {
		switch r.parts[k] {
		case verb:
			s := r.subjectOf(k, sub.class)
			if r.aux(k) && (r.info[k].finite&listControl == 0 || s.relative || len(s.phrases) == 0 || s.phrases[0].first < k) { // but «بدأ الجيش حملة وسيطر على …»
				if ps := r.ofCopula(k, f.at, ft, sub.class); !passed && !f.rule.is(utterance) && len(ps) > 0 {
					return ps
				}
				continue
			}
			if q := f.deedToldOf(k, ft); q != nil {
				k = q.first
				continue
			}
			passed = true
			if s.relative && f.t.kind == byVerb && !ft.Any(lexicon.Plural|lexicon.Dual) && r.relativePronoun(k) && r.goesOnOutside(&s, sub, k, ft) {
				over = true
				continue
			}
			if light && !s.relative && len(s.phrases) == 0 && r.hasAnd(k) { // «قصف الجيش القرية وشن حملة»
				light, ft = false, r.info[k].tense
				continue
			}
			if f.t.kind == byVerb && (r.info[k].tense^ft)&(lexicon.Feminine|lexicon.Masculine) == 0 && r.leavesOut(k, &s) {
				continue
			}
			if f.onlyOfAround(&s, ft) {
				k = s.phrases[0].first
				continue
			}
			if s.relative && !r.ofWhomTold(&s, ft, sub.class) || len(s.phrases) == 0 ||
				s.phrases[len(s.phrases)-1].end > f.at || !r.agreesCarried(ft, s.phrases) {
				return nil
			}
			return s.phrases
		case rel:
			if !over {
				return nil
			}
			over = false
		}
	}
	return nil
}

// deedToldOf gives the indefinite deed, object of the verb before it, of which the clause of the verb at token k tells, where the trigger, a verb of these features, goes on
// with the clause around: «شن مسلحون هجوما كان يستهدف قاعدة وقتلوا ثلاثة», not «صد الجيش هجوما استهدف قاعدة وقتل ثلاثة»; or nil.
func (f *frame) deedToldOf(k int, ft lexicon.Feature) *phrase {
	r := f.r
	j := r.back(k)
	if f.t.kind != byVerb || j <= r.first || !r.plain(j+1) || r.parts[j] != nominal {
		return nil
	}
	q := r.phraseOf(j)
	if q == nil || q.end != j+1 || q.definite || q.mention >= 0 || q.before == prep || q.clitic != 0 || !r.nounTrigger(q.head) && !r.masdar(q.head) {
		return nil
	}
	if f.rule.is(casualty|strike) && r.canBe(ft, r.scratch.one(q)) || !r.agreesBefore(r.tenseAt(k), q) && !r.info[k].object {
		return nil
	}
	return q
}

// onlyOfAround reports that the trigger, a verb of these features, cannot go on with the clause about an indefinite noun, whose subject s is, but with the clause
// around: «طاردت الشرطة لصوصا سرقوا مصرفا واعتقلت اثنين».
func (f *frame) onlyOfAround(s *subject, ft lexicon.Feature) bool {
	return f.t.kind == byVerb && f.t.cut.Enclitic == 0 && s.inherited && len(s.phrases) == 1 && !s.phrases[0].definite && !f.r.canBe(ft, s.phrases)
}

// leavesOut reports that the verb with و at token k leaves its own subject out, though one may stand behind it whom the deed is done to: «داهمت القوات
// المنزل وعبثت بمحتوياته واعتقلت شابا», «زار الرئيس المدينة وأقال المحافظ وعين خلفه».
func (r *reader) leavesOut(k int, s *subject) bool {
	if s.relative || !r.hasAnd(k) {
		return false
	}
	return len(s.phrases) == 0 && !s.pronoun && !s.blocked || len(s.phrases) == 1 && r.suffersBy(k, &s.phrases[0]) && r.doerTold(k)
}

// goesOnOutside reports that a verb of form ft does not go on with the relative clause of the verb at k, whose subject is s: «حملة طالت قياداته، واتهم»,
// «القضايا التي حددها الرئيس ودعت».
func (r *reader) goesOnOutside(s *subject, sub *slot, k int, ft lexicon.Feature) bool {
	noun := r.chunkBefore(r.back(k))
	if !r.agrees(ft, noun) {
		return true
	}
	return !s.inherited && (!sub.class.fits(noun) || len(s.phrases) > 0 && !r.agreesCarried(ft, s.phrases))
}

// relativePronoun reports that الذي or التي and a noun before it lead in the verb at token v.
func (r *reader) relativePronoun(v int) bool {
	k := r.back(v)
	return k > r.first && r.parts[k] == rel && r.chunkBefore(k) != nil
}
