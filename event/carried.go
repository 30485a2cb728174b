package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Who does what a verb without a subject tells: the one of the clause or sentence before, where he may.

// carried gives the subject that a clause leaves out, of its sentence or of one before where nothing speaks for another.
func (f *frame) carried(sub *slot, s *subject, v int) []phrase {
	r := f.r
	if ps := f.callsThere(sub, v); len(ps) > 0 {
		return ps
	}
	if ps := f.lostIt(sub, s, v); len(ps) > 0 {
		return ps
	}
	ps := f.goingOn(sub, s, v)
	switch {
	case len(ps) == 0:
	case !r.toldHere(&ps[0]) && !f.rule.is(speech) && !f.goesOnAcross(s, v, ps),
		f.t.kind == byVerb && v == f.at && !s.relative && !s.pronoun && r.tellsOfThing(v):
		return nil
	}
	return ps
}

// goingOn gives the subject that a clause leaves out: the last speaker for a verb
// of reporting or after أنه, else the last subject.
func (f *frame) goingOn(sub *slot, s *subject, v int) []phrase {
	r := f.r
	if ps, ok := f.ofClauseOver(sub, s, v); ok {
		return ps
	}
	ft := r.info[v].tense
	if f.passive || s.relative && !(f.t.kind == byVerb && v == f.at && r.during(s, v, !f.rule.passive)) {
		return nil
	}
	if r.marked(v) || ft.Has(lexicon.Passive) && !ft.Has(lexicon.Active) || r.aloneBehind(v) { // «أُكد», «لم يصب أحد»
		return nil
	}
	if ft.Only(lexicon.Dual) && strings.HasSuffix(r.Words[v].Text, "نا") && r.quotedAt(v) { // «"أعربنا عن … وأعلنا"»
		ft = lexicon.First | lexicon.Plural
	}
	if ft.Any(lexicon.First|lexicon.Second) && !ft.Has(lexicon.Third) {
		if !ft.Has(lexicon.First | lexicon.Plural) {
			return f.myself(sub, v)
		}
		return f.we(sub, v)
	}
	if s.blocked || f.impersonal(ft) {
		return nil
	}
	if r.behind(v, comp) && !s.pronoun {
		if ps := r.askedTo(v, ft); len(ps) > 0 && sub.class.fits(&ps[0]) {
			return ps
		}
	}
	if ft.Only(lexicon.Dual) {
		if f.t.kind != byVerb && r.info[v].noun && !(f.at == v+1 && r.accusative(f.at)) { // «تقدما», but «وعقدا اجتماعا»
			return nil
		}
		return r.twoDoers(f.at, sub.class)
	}
	if ps, ok := f.ofClauseBefore(sub, s, ft, v); ok {
		return ps
	}
	from := f.whoGoesOn(sub, s, ft, v)
	if len(from) == 0 || !sub.class.fits(&from[0]) || f.ratherPassive(s, v, &from[0]) {
		return nil
	}
	f.dropped = true
	return from
}

// ofClauseOver gives who does it by the clause over a relative clause, or who made the statement that says so, and tells whether nobody else can.
func (f *frame) ofClauseOver(sub *slot, s *subject, v int) ([]phrase, bool) {
	r := f.r
	if s.medium && !f.passive && (f.slotFor(posContent) != nil || f.rule.is(utterance) && !f.rule.is(speech)) {
		return f.ofStatement(sub, s, v), true
	}
	if s.relative && !f.passive && s.antecedent != nil &&
		(f.t.cut.Enclitic != 0 || f.t.kind == byVerb && (r.otherDoes(v, r.back(v)) || r.saidOf(v, s.antecedent))) {
		return f.outerDoer(sub, s, v), true
	}
	if s.what && !f.passive && f.t.cut.Enclitic != 0 { // «نددت الحكومة بما وصفته بالعدوان»
		if ps := f.ofWhat(sub, v); len(ps) > 0 {
			return ps, true
		}
	}
	return nil, false
}

// whoGoesOn gives the one who was told of last, where he may go on with the verb at token v.
func (f *frame) whoGoesOn(sub *slot, s *subject, ft lexicon.Feature, v int) []phrase {
	r := f.r
	from := f.lastOne(s, ft, v)
	if len(from) == 0 && f.sameDoer(v) {
		from = r.goesOnFrom(v, ft, sub.class)
	}
	if s.pronoun {
		from = f.byPronoun(sub, ft, v, from)
	} else if len(from) > 0 && !ft.Has(lexicon.First) && f.t.kind != byParticiple && r.ofQuoted(v, from) {
		return nil
	}
	if len(from) == 1 && from[0].class&isPerson != 0 && from[0].class&isBody == 0 && !r.numbers(ft, from) && f.t.kind != byParticiple { // «قال الوزير … . وزعموا»
		return nil
	}
	if len(from) == 0 {
		if from = f.visits(ft, v); len(from) == 0 {
			from = f.speaksStill(s, ft, v)
		}
	}
	return from
}

// visits gives who makes the visit that a noun before tells of, for what he does there by the verb at token v behind «حيث»: «قبيل زيارة الوزير لغانا، حيث يلتقي نظيره»;
// or nil.
func (f *frame) visits(ft lexicon.Feature, v int) []phrase {
	r, n := f.r, len(f.r.events)-1
	if k := r.back(v); k <= r.first || r.parts[k] != conj || !r.isForm(k, seldomWhere) || n < 0 || r.eventAt[n] < r.first || r.events[n].Type != "visit" {
		return nil
	}
	return r.whoFills(n, "visitor", ft, v)
}

// callsThere gives who makes the call or visit that a noun before tells of, for what he says or does in it by the verb at token v behind a comma or «أن»: «اتصالا بالشيخ تميم، أمير قطر،
// أعرب خلاله عن …», «تلقى الملك اتصالا من الرئيس، هنأه خلاله», «زيارة لمصر، من المقرر أن يلتقي خلالها نظيره»; or nil.
func (f *frame) callsThere(sub *slot, v int) []phrase {
	r, n := f.r, len(f.r.events)-1
	if f.t.kind != byVerb || v != f.at || v == r.first || !r.plain(v) || v+1 >= r.end || r.info[v+1].core&coreAtIt == 0 || n < 0 || r.eventAt[n] < r.first || r.info[v].tense.Only(lexicon.Dual) {
		return nil
	}
	role := ""
	switch that := r.behind(v, comp) && !r.withPronoun(v-1); {
	case r.events[n].Type == "visit" && (that || r.comma(v-1)):
		role = "visitor"
	case r.events[n].Type == "call" && !that && r.comma(v-1) && !f.rule.is(meeting):
		role = "caller"
	default:
		return nil
	}
	return f.filledBefore(sub, n, role, v)
}

// lostIt gives who leaves the place that the clause around the verb at token v describes, or is driven from it: who held it, «انسحب المسلحون من جيب كانوا يسيطرون عليه»,
// «طرد الجيش التنظيم من مناطق سيطر عليها»; or nil.
func (f *frame) lostIt(sub *slot, s *subject, v int) []phrase {
	r, n := f.r, len(f.r.events)-1
	if f.rule.Type != "capture" || !s.relative || s.antecedent == nil || n < 0 || r.eventAt[n] < r.first || f.t.kind != byVerb || !r.atPrepPronoun(v+1) && f.t.cut.Enclitic == 0 {
		return nil
	}
	role := ""
	switch r.events[n].Type {
	case "expel":
		role = "target"
	case "withdraw":
		role = "agent"
	default:
		return nil
	}
	return f.filledBefore(sub, n, role, v)
}

// blamedFor gives whom the last event blames, for what he did by the verb at token v behind «بأنه» at token k: «اتهم الحزب الوزير بأنه طرد السفير», «اتهمه الحزب بأنه طرد
// السفير»; or nil.
func (r *reader) blamedFor(k, v int, ft lexicon.Feature) []phrase {
	n := r.lastHere()
	if n < 0 || !r.ruleOf[n].is(blame) || r.parts[k] != comp || !r.byThat(k) || r.verbBefore(k, r.eventAt[n], clauseEdges) >= 0 {
		return nil
	}
	if ps := r.whoFills(n, "accused", ft, v); len(ps) > 0 {
		return ps
	}
	if who := r.events[n].first("accused"); who != nil {
		earlier := r.state.earlier(r)
		for i := len(earlier) - 1; i >= 0; i-- {
			if p := &earlier[i]; p.start == who.Start && r.canBe(ft, r.scratch.one(p)) {
				return r.scratch.one(p)
			}
		}
	}
	return nil
}

// filledBefore gives who fills the role of event n where he may do what the verb at token v tells, and fits the slot; or nil.
func (f *frame) filledBefore(sub *slot, n int, role string, v int) []phrase {
	if ps := f.r.whoFills(n, role, f.r.info[v].tense, v); len(ps) > 0 && sub.class.fits(&ps[0]) {
		return ps
	}
	return nil
}

// whoFills gives who fills the role of event n, before the verb at token v, where the verb agrees with him; or nil.
func (r *reader) whoFills(n int, role string, ft lexicon.Feature, v int) []phrase {
	who := r.events[n].first(role)
	if who == nil {
		return nil
	}
	for i := r.lastChunk(v); i >= 0; i-- {
		if p := &r.chunks[i]; p.start <= who.Start && who.Start < p.stop {
			if q := r.meant(p); q.start == who.Start && r.canBe(ft, r.scratch.one(q)) {
				return r.scratch.one(q)
			}
			return nil
		}
	}
	return nil
}

// byPronoun gives whom the pronoun before the verb at token v means, of those who were found without it: «وعينت المدرسة فلانا لكنه استقال», «تتهم تركيا
// فلانا لكنه ينكر».
func (f *frame) byPronoun(sub *slot, ft lexicon.Feature, v int, from []phrase) []phrase {
	r, k := f.r, f.r.back(v)
	if k > r.first && r.state.speakerAt < r.first && r.info[k].core&coreHowever != 0 {
		p, ok := r.pronoun(k, 0, nil)
		if q := r.verblessSubject(k); q != nil {
			p, ok = *q, true
		}
		if ok && r.toldHere(&p) && p.definite && p.mention >= 0 && p.is(isPerson) && sub.class.fits(&p) {
			if ps := r.scratch.one(&p); r.canBe(ft, ps) {
				from = ps
			}
		}
	}
	if len(from) == 0 {
		return nil
	}
	if !f.rule.is(speech|utterance) && !r.toldHere(&from[0]) && r.toldIn(k) {
		return nil
	}
	if !r.canBe(ft, from) {
		if p, ok := r.pronoun(k, 0, from); ok {
			return r.scratch.one(&p)
		}
	}
	return from
}

// speaksStill gives who speaks by the verb at token v where nobody of the clauses before can: «وأضاف: "اتصلت به"», «خلال التحقيق مع الزوج اعترف».
func (f *frame) speaksStill(s *subject, ft lexicon.Feature, v int) []phrase {
	if ft.Has(lexicon.First|lexicon.Third) && f.spokenOf(v, s) {
		return f.r.state.speaker
	}
	return nil
}

// sameDoer reports that the verb at token v is done by the one who does the deed of the clause before: it tells what he says further, it
// stands under a conjunction, «أقام الرئيس في الفندق حين زار المدينة», or tells his purpose, «استغل المسلحون الفوضى ليستولوا على المدينة»; but
// not «اعتقل الناشط قبل أن يطلق سراحه».
func (f *frame) sameDoer(v int) bool {
	r := f.r
	if f.t.kind == byVerb && v == f.at && (f.t.cut.Proclitics&normalize.La != 0 || r.linked(v) && f.slotFor(posContent) != nil) {
		return true
	}
	if f.doneThere(v) {
		return true
	}
	if !r.subordinates(r.back(v)) || f.t.kind == byNoun && f.t.cut.Enclitic != 0 && f.t.cut.Proclitics == 0 && v == f.at-1 {
		return false
	}
	if ft := r.info[v].tense; v == f.at && ft.Has(lexicon.Feminine) && !ft.Has(lexicon.Masculine) { // «بعدما سيطرت على المدينة»: a passive of no one is masculine
		return true
	}
	return f.noPassive(v) || !(f.rule.passive && f.mayBePassive() && r.at(f.end, prep) && f.objectBehind(f.end))
}

// doneThere reports «حيث» before the verb at token v, or «إذ», «لذا» or the like, by which the one of the clause before does what it says: «عاد الوزير من غانا، حيث التقى
// نظيره», «غير موقفه، إذ رفض الخطة»; not «حيث قتل», «حيث وصلت المعارك», «حيث وجه لها اتهام».
func (f *frame) doneThere(v int) bool {
	r := f.r
	switch {
	case r.whereBefore(v) < 0 && !r.henceBefore(v):
		return false
	case f.t.kind == byNoun:
		return f.noSubject()
	case f.slotFor(posObject) == nil && r.statedBehind(v):
		return false
	}
	return f.noPassive(v) || !f.rule.passive || !f.mayBePassive() || r.at(f.end, nominal) && (r.accusative(f.end) || r.oblique(f.end))
}

// henceBefore reports a word before the verb at token v by which its clause goes on from the one before: «إذ», «لذلك».
func (r *reader) henceBefore(v int) bool {
	k := v - 1
	for k > r.first && (r.parts[k] == particle || r.parts[k] == verb && r.aux(k)) {
		k--
	}
	return k > r.first && r.isForm(k, seldomHence)
}

// noPassive reports that the trigger, the verb at token v, is no passive by what stands behind it: one of what a preposition leads in is masculine and
// singular, «سيطروا على المدينة», one of the noun behind it is singular and of its gender, «قتلوا ثلاثة جنود», «اعتقلت الناشط».
func (f *frame) noPassive(v int) bool {
	r, ft := f.r, f.r.info[v].tense
	several := ft.Only(lexicon.Plural)
	if v != f.at || f.t.kind != byVerb || !several && (ft.Has(lexicon.Masculine) || !ft.Has(lexicon.Feminine)) {
		return false
	}
	if r.at(f.end, prep) {
		return f.objectBehind(f.end)
	}
	obj := f.slotFor(posObject)
	p, ok := r.np(f.end)
	return ok && obj != nil && obj.class.fits(p) && (several || r.misgendered(ft, p))
}

// goesOnWith reports that the verb at token v, of which the noun is no subject, goes on from who does the clause before: «وصل الوزير وتلقى اتصالا», «غادر البلاد وشارك في
// مؤتمر», «عاد من غانا، حيث أجرى مباحثات».
func (f *frame) goesOnWith(v int) bool {
	return !f.r.info[v].object && (f.r.hasAnd(v) || f.doneThere(v)) && f.noSubject()
}

// noSubject reports a noun that is not the subject of the verb before it, by its ending or as a preposition leads it in: «تلقى اتصالا», «شارك في مؤتمر»; one that
// shows no case may be its object.
func (f *frame) noSubject() bool {
	r := f.r
	return r.accusative(f.at) || !r.shows(f.at) && !r.ends(f.at, endAn) || f.t.cut.Proclitics&boundPreps != 0 || r.parts[f.at-1] == prep && !r.info[f.at-1].pronominal
}

// maybeSubject reports that the noun behind the verb at token v may be its subject, so that no one is told of who does it: «ووجه الاتهام إلى …».
func (f *frame) maybeSubject(v int) bool {
	return f.t.kind == byNoun && f.at == v+1 && !f.rule.is(meeting) && f.r.info[v].finite&listControl == 0 && !f.r.accusative(f.at)
}

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
	if s.pronoun && r.toldOfSince(r.first) && sub.class.fits(&r.state.subject[0]) && r.agreesCarried(ft, r.state.subject) {
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
	return slices.ContainsFunc(r.events[n].Arguments, func(a Argument) bool { return a.Start == p.start && (sub == nil || a.Role != sub.role) })
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

// lastOne gives who spoke last, for a verb of reporting or behind أنه, else who did something last.
func (f *frame) lastOne(s *subject, ft lexicon.Feature, v int) (from []phrase) {
	r := f.r
	if f.rule.is(speech) || s.pronoun {
		from = r.state.speakers(r, f.at)
		for k := len(r.state.spokeBefore) - 1; k >= 0 && !(s.pronoun && r.state.speakerAt >= r.first) && !r.canBe(ft, from); k-- {
			if ps := r.state.spokeBefore[k]; r.canBe(ft, ps) {
				from = ps
				break
			}
		}
		if !s.pronoun {
			from = r.oneOfTwo(ft, from)
		}
		if !s.pronoun && r.state.leadAt != r.first && r.onAnother(v) {
			return nil
		}
		if len(from) > 0 && from[0].mention < 0 && from[0].is(isWeapon) { // «استهدفت مسيرة سيارة. وأضافت …»: a weapon says nothing
			if from = r.state.speaker; len(from) == 0 || !r.canBe(ft, from) || from[0].is(isWeapon) {
				return nil
			}
		}
		if !s.pronoun && len(from) > 0 && r.misgendered(ft, &from[0]) { // «قالت المنظمة … . وأضاف»
			if from = nil; v == f.at && f.rule.is(speech) {
				from = f.unclassed(v, ft)
			}
		} else if v == f.at && f.rule.is(speech) && !s.pronoun {
			if ps := f.unclassed(v, ft); len(ps) > 0 && r.actsBy(&ps[0]) {
				from = ps
			}
		}
	} else if ps := f.saysBesides(ft, v); len(ps) > 0 {
		return ps
	} else if k := r.otherClause(v); k > 0 && f.t.kind != byParticiple && f.slotFor(posContent) == nil && !f.rule.is(utterance) {
		return r.toldOf(k, v, ft)
	} else if len(r.state.subject) > 0 && (r.state.subjectAt >= r.first || f.at <= r.first+2 && !f.maybeSubject(v)) { // of this sentence, or a sentence that goes on at once
		if from = r.state.subject; f.t.kind == byVerb && v == f.at && f.slotFor(posObject) == nil && r.state.subjectAt < r.first {
			if p, ok := r.np(v + 1); ok && v+1 < r.end && !p.is(isActor|isPlace) && r.parts[v+1] == nominal { // «وسيمثل خاطر أمام القضاة»
				if ps := f.unclassed(v, ft); len(ps) > 0 {
					return ps
				}
			}
		}
		if !r.canBe(ft, from) || f.t.kind == byVerb && v == f.at && f.t.cut.Enclitic == 0 && len(f.t.rest) == 0 && r.twoBehind(v) {
			from = nil
		}
	}
	return from
}

// oneOfTwo gives of two who spoke together last the one who spoke alone before, where the verb tells of one: «قال الوزير إنهما تطرقا إلى الأزمة، وأضاف».
func (r *reader) oneOfTwo(ft lexicon.Feature, from []phrase) []phrase {
	if len(from) != 2 || !from[0].is(isPerson) || r.many(&from[0]) || !ft.Has(lexicon.Masculine|lexicon.Singular) || ft.Any(lexicon.Feminine|lexicon.Plural|lexicon.Dual) {
		return from
	}
	for k := len(r.state.spokeBefore) - 1; k >= 0; k-- {
		if ps := r.state.spokeBefore[k]; len(ps) == 1 && r.oneOf(&ps[0], from) {
			return ps
		}
	}
	return from
}

// saysBesides gives who spoke in the sentence before the verb at token v, behind the end of what he said, for what he does by words besides: «قال الوزير إن القوات
// ستنسحب، ودعا إلى الحوار»; or nil.
func (f *frame) saysBesides(ft lexicon.Feature, v int) []phrase {
	r := f.r
	s := &r.state
	if !f.rule.is(utterance) || f.t.kind != byVerb || v != f.at || s.speakerAt < r.first || !r.linked(v) || len(s.outer) == 0 || len(s.speaker) == 0 ||
		s.outer[0].start != s.speaker[0].start || s.outerEnd == 0 || int(r.Tokens[v].Start) < s.outerEnd || !r.canBe(ft, s.outer) {
		return nil
	}
	if p := &s.outer[0]; (!p.is(isPerson) || r.info[p.head].stem&listWitness != 0) && r.canBe(ft, s.subject) { // «وذكرت الشرطة أن المنظمة أغلقت المركز، وطلبت …»
		return nil
	}
	return oneDoer(ft, s.outer)
}

// onAnother reports أن before the verb at v, where no one speaks or acts before in its sentence, and nothing tells that it is his who did so last:
// «ويتعين أن يجيبوا عن الأسئلة», «ويمكن أن تعلن الشروط», but «دون أن يذكر اسمه», «وأراد أن يقول».
func (r *reader) onAnother(v int) bool {
	if v == r.first || r.parts[v-1] != comp || r.state.speakerAt >= r.first || r.state.subjectAt >= r.first {
		return false
	}
	k := v - 2
	return k < r.first || r.info[k].form&formWithout == 0 && !(r.parts[k] == verb && r.info[k].finite&listControl != 0)
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

// subordinates reports at token i, within the sentence, a conjunction that tells when, or «أن» behind «بعد».
func (r *reader) subordinates(i int) bool {
	return i > r.first &&
		(r.parts[i] == conj && r.info[i].form&formWhen != 0 || r.parts[i] == comp && r.parts[i-1] == prep && r.since(i-1) && !r.withPronoun(i))
}

// outerDoer gives who did it to the one whom the relative clause around the verb at v describes, from outside of it: who
// speaks («هذه التقارير التي وصفتها بالمزعجة»), else the subject of the sentence («استقبل الرئيس الوزيرة التي كلفها برئاسة
// الحكومة»), where nothing behind the verb may be it.
func (f *frame) outerDoer(sub *slot, s *subject, v int) []phrase {
	r, ft := f.r, f.r.info[v].tense
	if f.rule.is(speech) {
		if r.saidOf(v, s.antecedent) {
			if ps := r.mainSubject(s.antecedent.first, sub.class); len(ps) == 1 && r.canBe(ft, ps) {
				return ps
			}
			if ps := r.state.speakers(r, f.at); r.canBe(ft, ps) {
				return ps
			}
			return nil
		}
		if ps := r.state.speakers(r, f.at); f.slotFor(posContent) == nil && r.agreesCarried(ft, ps) {
			return ps
		}
		if f.end >= r.end || r.parts[f.end] != prep || !r.info[f.end].pronominal || r.info[f.end].prep == prepIn { // but «ألغت الشركة قرارها الذي أعلنت عنه»
			return nil
		}
	}
	if k := r.skip(f.end, true); r.at(k, nominal) && r.apart(k) && f.t.cut.Enclitic != 0 ||
		!ft.Has(lexicon.Third) || f.t.cut.Enclitic != 0 && r.sex(s.antecedent) != pronounSex(f.t.cut.Enclitic) {
		return nil
	}
	if ps := r.mainSubject(s.antecedent.first, sub.class); len(ps) == 1 && ps[0].start != s.antecedent.start && r.canBe(ft, ps) {
		return ps
	}
	return nil
}

// ofWhat gives who does what the verb at v behind «ما» tells, the subject of the sentence or who speaks in it: «أكدت الوزارة أن الجيش أحبط ما
// وصفته بالهجوم»; or nil, also where a noun behind the verb may be it, «ما تطلبه الموقف».
func (f *frame) ofWhat(sub *slot, v int) []phrase {
	r, ft := f.r, f.r.info[v].tense
	if r.at(v+1, nominal) && r.apart(v+1) && (r.article(v+1) || r.info[v+1].class&isPerson != 0) && !r.info[v].lists.has(rareCall) {
		return nil
	}
	if ps := r.mainSubject(v-1, sub.class); r.canBe(ft, ps) {
		return ps
	}
	if ps := r.state.speakers(r, f.at); r.state.speakerAt >= r.first && r.canBe(ft, ps) {
		return ps
	}
	return nil
}

// impersonal reports «يذكر أن», «يشار إلى أن»: no one in the text says it.
func (f *frame) impersonal(ft lexicon.Feature) bool {
	r := f.r
	if !f.rule.is(speech) || !ft.Has(lexicon.Imperfect) || ft.Has(lexicon.Perfect) || !r.isForm(f.at, seldomHearsay) || !r.opensClause(f.at) {
		return false
	}
	k := f.end
	if r.at(k, prep) {
		k++
	}
	if k == f.end && r.at(k+1, comp) && r.comma(k) { // «يذكر، أن»
		k++
	}
	return r.at(k, comp) && (!r.withPronoun(k) || f.at <= r.first+1)
}

// during reports that the verb at v tells what someone does in the course of the thing that its relative clause describes, in the imperfect, or
// in a perfect that is active: «زيارة يبحث خلالها مع نظيره الملف», «بتعليق قال فيه إن», not «هجوم قتل فيه جندي».
func (r *reader) during(s *subject, v int, active bool) bool {
	ft := r.info[v].tense
	return s.antecedent != nil && !s.antecedent.is(isActor) && !ft.Has(lexicon.First) &&
		(ft.Has(lexicon.Imperfect) && !ft.Has(lexicon.Perfect) || active && ft.Has(lexicon.Perfect|lexicon.Third)) && r.takenUp(v, s.antecedent)
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
			passed = true
			if s.relative && f.t.kind == byVerb && !ft.Any(lexicon.Plural|lexicon.Dual) && r.relativePronoun(k) && r.goesOnOutside(&s, sub, k, ft) {
				over = true
				continue
			}
			if light && !s.relative && len(s.phrases) == 0 && r.hasAnd(k) { // «قصف الجيش القرية وشن حملة»
				light, ft = false, r.info[k].tense
				continue
			}
			if f.t.kind == byVerb && !s.relative && r.hasAnd(k) && (r.info[k].tense^ft)&(lexicon.Feminine|lexicon.Masculine) == 0 {
				if len(s.phrases) == 0 && !s.pronoun && !s.blocked { // «داهمت القوات المنزل وعبثت بمحتوياته واعتقلت شابا»
					continue
				}
				if len(s.phrases) == 1 && r.suffersBy(k, &s.phrases[0]) && r.doerTold(k) { // «زار الرئيس المدينة وأقال المحافظ وعين خلفه»
					continue
				}
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

// tellsOfThing reports that the verb at v, in the imperfect, tells of the indefinite thing directly before it: «صوت على قانون يحظر …», «ضربة يمكن أن تقتل …», but
// «زيارة يلتقي خلالها …».
func (r *reader) tellsOfThing(v int) bool {
	ft := r.info[v].tense
	if !isPresent(ft) || !ft.Has(lexicon.Third) || ft.Only(lexicon.Dual) || r.linked(v) ||
		r.info[v].object || r.atPrepPronoun(v+1) || r.at(v+1, comp) && r.withPronoun(v+1) {
		return false
	}
	k := r.back(v)
	if k == v-1 && k > r.first+1 && r.parts[k] == comp && !r.withPronoun(k) && (r.parts[k-1] == verb || r.parts[k-1] == adverb) {
		k = r.back(k - 1)
	}
	q := r.phraseOf(k)
	if q == nil || q.end != k+1 || q.definite || q.mention >= 0 || q.is(isPerson|isBody|isWeapon) || r.Words[q.head].Classes.Has(lexicon.Pron) || !ft.Has(r.sex(q)) {
		return false
	}
	return slices.Contains(r.parts[r.first:q.first], verb) // not «وبعد صمت قصير يقول»
}

// askedTo gives who is asked to do what the verb at v behind أن tells: «طالبت المنظمة الحكومة بأن تفرج عنهم»; or nil.
func (r *reader) askedTo(v int, ft lexicon.Feature) []phrase {
	at := int(r.Tokens[v].Start)
	for k := range r.eventsSince(r.first) {
		e := &r.events[k]
		if !r.ruleOf[k].is(demand) {
			continue
		}
		who, what := e.first("addressee"), e.first("content")
		if who == nil || what == nil || at < what.Start || what.End <= at || who.End > what.Start {
			return nil
		}
		for i := r.lastChunk(v); i >= 0; i-- {
			if p := &r.chunks[i]; p.start == who.Start {
				if ps := r.scratch.one(p); r.canBe(ft, ps) {
					return ps
				}
				return nil
			}
		}
		return nil
	}
	return nil
}

// ratherPassive reports a verb that may be passive and has no one for its subject but the phrase from an earlier sentence: «وقتل الشرطي بالرصاص».
func (f *frame) ratherPassive(s *subject, v int, p *phrase) bool {
	r := f.r
	if f.t.kind != byVerb || v != f.at || !f.rule.passive || f.rule.is(blame|capture|founding) || !f.mayBePassive() || s.pronoun || r.toldHere(p) ||
		f.end < r.end && r.accusative(f.end) && !f.rule.is(casualty|office|vote) { // «ووقع اتفاقا», but «وانتخب رئيسا»
		return false
	}
	q, ok := r.np(f.end)
	f.unsaid = f.rule.is(casualty) && f.t.feature.Has(lexicon.Perfect) && (!ok || !q.definite || q.is(isPerson))
	return true
}
