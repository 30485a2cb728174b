package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
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
	if ps := f.thoseWhoMet(s, ft, v); len(ps) > 0 && sub.class.fits(&ps[0]) {
		return ps
	}
	if ps := f.thoseWhoDid(s, ft, v); len(ps) > 0 && sub.class.fits(&ps[0]) {
		return ps
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

// thoseWhoMet gives those who met before the verb of several at token v in its sentence: «اجتمع الوزير مع وفد الحركة، واتفقوا على …».
func (f *frame) thoseWhoMet(s *subject, ft lexicon.Feature, v int) []phrase {
	r := f.r
	before := &r.state
	if !r.linked(v) || !r.severalSince(s, ft, v, before.metAt) || r.numbers(ft, before.subject) {
		return nil
	}
	met := before.met
	if !f.rule.is(meeting | pact) {
		several := func(p phrase) bool { return p.plural(r) }
		k := slices.IndexFunc(met, several)
		if k >= 0 && !slices.ContainsFunc(met[k+1:], several) { // «التقى الوزير أسر الضحايا، وطالبوا …»: they do
			return met[k : k+1]
		}
	}
	return met
}

// thoseWhoDid gives the several who did what befell one before the verb of several at token v in its sentence: «قتل الصحفي على يد مسلحين ثم أحرقوا سيارته».
func (f *frame) thoseWhoDid(s *subject, ft lexicon.Feature, v int) []phrase {
	if r := f.r; !ft.Has(lexicon.Feminine) && !s.pronoun && r.severalSince(s, ft, v, r.state.doersAt) {
		return r.state.doers
	}
	return nil
}

// severalSince reports that the verb of several at token v can go on from the event at token at of its sentence: no one else was told of since, and no clause stands between.
func (r *reader) severalSince(s *subject, ft lexicon.Feature, v, at int) bool {
	if !ft.Only(lexicon.Plural) || ft.Has(lexicon.First) || s.relative || at < r.first || at >= v {
		return false
	}
	return r.state.subjectAt <= at && !slices.Contains(r.parts[at:v], rel)
}

// asPronoun leaves of the features of the verb at token v those of the third person and of the gender of the pronoun before it: «إنها ستلتقي» is no «you will meet».
func (r *reader) asPronoun(v int, ft lexicon.Feature) lexicon.Feature {
	const both = lexicon.Masculine | lexicon.Feminine
	of := suffixSex(r.Words[r.back(v)].Text)
	if !ft.Has(both|lexicon.Third) || of != lexicon.Masculine && of != lexicon.Feminine {
		return ft
	}
	return ft &^ (both&^of | lexicon.First | lexicon.Second)
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
	of := r.asPronoun(v, ft)
	other := r.misgendered(of, &from[0])
	if !other && r.canBe(ft, from) {
		return from
	}
	if p, ok := r.forWhom(&from[0], k, of); ok && sub.class.fits(&p) {
		return r.scratch.one(&p)
	}
	if p, ok := r.pronoun(k, 0, from); ok {
		return r.scratch.one(&p)
	}
	if other {
		return nil
	}
	return from
}

// forWhom gives the one for whom the speaker p, right before «إنها» at token k, speaks, or whose he is, where not he himself but that one can be the subject of a verb of such
// features: «قال المتحدث باسم الشرطة إنها …», «قال محامي الناشطة إنها …», «قال محاميها إنها …».
func (r *reader) forWhom(p *phrase, k int, ft lexicon.Feature) (phrase, bool) {
	if p.first < r.first || p.end > k || r.overTimes(p.end) != k {
		return phrase{}, false
	}
	if e := r.Words[p.head].Cut.Enclitic; e != 0 && p.mention < 0 {
		q, ok := r.pronoun(p.head, e, nil)
		return q, ok && r.canBe(ft, r.scratch.one(&q))
	}
	at, named := p.head+1, false
	for j := at; j < p.end; j++ {
		if r.info[j].form&formInName != 0 {
			at, named = j+1, true
		}
	}
	if at >= p.end || r.parts[at] != nominal || !named && (r.adjective(at) || !r.inNameOf(p.head, entity.Office) && !r.beginsThere(at)) {
		return phrase{}, false
	}
	if q, ok := r.np(at); ok && q.first == at && r.canBe(ft, r.scratch.one(q)) {
		return *q, true
	}
	return phrase{}, false
}

// beginsThere reports that token i stands in no name, or is the first word of one, though of one within another.
func (r *reader) beginsThere(i int) bool {
	if r.outer[i] < 0 {
		return true
	}
	m := r.mentionFrom(i)
	return m < len(r.Mentions) && r.Mentions[m].First == i
}

// speaksStill gives who speaks by the verb at token v where nobody of the clauses before can: «وأضاف: "اتصلت به"», «خلال التحقيق مع الزوج اعترف».
func (f *frame) speaksStill(s *subject, ft lexicon.Feature, v int) []phrase {
	if ft.Has(lexicon.First|lexicon.Third) && f.spokenOf(v, s) {
		return f.r.state.speaker
	}
	return nil
}

// lastOne gives who spoke last, for a verb of reporting or behind أنه, else who did something last.
func (f *frame) lastOne(s *subject, ft lexicon.Feature, v int) []phrase {
	if f.rule.is(speech) || s.pronoun {
		return f.lastSpeaker(s, ft, v)
	}
	if ps := f.saysBesides(ft, v); len(ps) > 0 {
		return ps
	}
	if ps := f.lastDoer(ft, v); len(ps) > 0 || !f.saysAnew(v) || f.t.cut.Enclitic == 0 && f.r.twoBehind(v) {
		return ps
	}
	return f.lastSpeaker(s, ft, v)
}

// saysAnew reports a verb of words at token v behind a comma before which its sentence tells only when, where or of what: «وفي هذا السياق، دعا الحكومة إلى الحوار».
func (f *frame) saysAnew(v int) bool {
	r := f.r
	if !f.rule.is(utterance) || f.t.kind != byVerb || v != f.at || v == r.first || !r.comma(v-1) {
		return false
	}
	from := r.overConnective(r.first)
	if r.info[r.first].core&coreReply != 0 { // «وردا على سؤال، نفى …»
		from = r.first + 1
	} else if r.mainVerb(v) != v {
		return false
	}
	return r.clauseStart(from, v) == v
}

// lastSpeaker gives who spoke last, or the one before him with whom the verb agrees.
func (f *frame) lastSpeaker(s *subject, ft lexicon.Feature, v int) []phrase {
	r := f.r
	from := r.state.speakers(r, f.at)
	for k := len(r.state.spokeBefore) - 1; k >= 0 && !(s.pronoun && r.state.speakerAt >= r.first) && !r.canBe(ft, from); k-- {
		if ps := r.state.spokeBefore[k]; r.canBe(ft, ps) {
			from = ps
			break
		}
	}
	if !s.pronoun {
		if from = r.oneOfSeveral(ft, from); r.state.leadAt != r.first && r.onAnother(v) {
			return nil
		}
	}
	if len(from) > 0 && from[0].mention < 0 && from[0].is(isWeapon) { // «استهدفت مسيرة سيارة. وأضافت …»: a weapon says nothing
		if from = r.state.speaker; len(from) == 0 || !r.canBe(ft, from) || from[0].is(isWeapon) {
			return nil
		}
	}
	if s.pronoun {
		return from
	}
	var stander []phrase // behind the verb
	if v == f.at && f.rule.is(speech) {
		stander = f.unclassed(v, ft)
	}
	if len(from) > 0 && r.misgendered(ft, &from[0]) || len(stander) > 0 && r.actsBy(&stander[0]) { // «قالت المنظمة … . وأضاف»
		return stander
	}
	return from
}

// lastDoer gives who did something last, in this sentence or before a sentence that goes on at once.
func (f *frame) lastDoer(ft lexicon.Feature, v int) []phrase {
	r := f.r
	if k := r.otherClause(v); k > 0 && f.t.kind != byParticiple && f.slotFor(posContent) == nil && !f.rule.is(utterance) {
		return r.toldOf(k, v, ft)
	}
	if ps := f.lastLead(ft, v); len(ps) > 0 {
		return ps
	}
	if len(r.state.subject) == 0 || r.state.subjectAt < r.first && (f.at > r.first+2 || f.maybeSubject(v)) {
		return nil
	}
	itself := f.t.kind == byVerb && v == f.at
	if itself && f.slotFor(posObject) == nil && r.state.subjectAt < r.first && r.at(v+1, nominal) {
		if p, ok := r.np(v + 1); ok && !p.is(isActor|isPlace) { // «وسيمثل خاطر أمام القضاة»
			if ps := f.unclassed(v, ft); len(ps) > 0 {
				return ps
			}
		}
	}
	if !r.canBe(ft, r.state.subject) && r.state.urgedAt > r.state.subjectAt && r.state.urgedAt >= r.first && r.canBe(ft, r.state.urged) { // «دعت الوزارة الجيش إلى الانسحاب، ووافق على الهدنة»
		return r.state.urged
	}
	if itself && !r.canBe(ft, r.state.subject) {
		if ps := r.opensSentence(v, ft); len(ps) > 0 {
			return ps
		}
	}
	if !r.canBe(ft, r.state.subject) || itself && f.t.cut.Enclitic == 0 && len(f.t.rest) == 0 && r.twoBehind(v) {
		return nil
	}
	return r.state.subject
}

// opensSentence gives the subject of the verb that the sentence begins with, from which «و» behind a comma goes on at token v over a clause that tells of another:
// «ألغى المجلس عقدا أبرمته الهيئة، وفرض غرامة»; or nil.
func (r *reader) opensSentence(v int, ft lexicon.Feature) []phrase {
	m := r.mainVerb(v)
	if v == r.first || !r.hasAnd(v) || !r.comma(v-1) || m < r.first || m >= v {
		return nil
	}
	s := r.subjectOf(m, actor)
	if s.inherited || len(s.phrases) != 1 || s.phrases[0].first != m+1 || !r.canBe(ft, s.phrases) {
		return nil
	}
	return s.phrases
}

// lastLead gives the subject of the sentence before, which tells of no event, for the verb with which this one goes on at token v: «وقف الوزير أمام البرلمان. وطالب
// الحكومة بالرحيل»; or nil.
func (f *frame) lastLead(ft lexicon.Feature, v int) []phrase {
	l := &f.r.state
	if l.leadAt != f.r.first || v != f.at || v > f.r.first+1 || l.subjectAt >= l.before || len(l.lead) != 1 || !f.r.hasAnd(v) || !f.r.canBe(ft, l.lead) || f.maybeSubject(v) {
		return nil
	}
	if p, ok := f.r.np(v + 1); ok && f.r.at(v+1, nominal) && !p.is(isActor) && f.r.agrees(ft, p) && !f.rule.is(speech|office) { // «وقتلت سلسلة هجمات»
		return nil
	}
	return l.lead
}

// oneOfSeveral gives of two or more who spoke together last the one who spoke alone before, where the verb tells of one: «قال الوزير إنهما تطرقا إلى الأزمة، وأضاف».
func (r *reader) oneOfSeveral(ft lexicon.Feature, from []phrase) []phrase {
	if len(from) < 2 || len(from) > 2 && !r.oneOf(&from[0], r.state.met) || !from[0].is(isPerson) || r.many(&from[0]) || !ft.Has(lexicon.Masculine|lexicon.Singular) || ft.Any(lexicon.Feminine|lexicon.Plural|lexicon.Dual) {
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
// ستنسحب، ودعا إلى الحوار», «نفى المتحدث أن يكون الرئيس قد دعا إلى الحرب، وطالب …»; or nil.
func (f *frame) saysBesides(ft lexicon.Feature, v int) []phrase {
	r := f.r
	s := &r.state
	if !f.rule.is(utterance) || f.t.kind != byVerb || v != f.at || !r.linked(v) || !s.spokeIn(r.first, int(r.Tokens[v].Start)) || !r.canBe(ft, s.outer) {
		return nil
	}
	if s.outer[0].start != s.speaker[0].start && (int(r.Tokens[s.speakerAt].Start) >= s.outerEnd || !r.comma(v-1) && !r.comma(v-2)) { // another speaks since, or may go on within what is said
		return nil
	}
	if p := &s.outer[0]; (!p.is(isPerson) || p.mention < 0 && r.info[p.head].stem&listWitness != 0) && r.canBe(ft, s.subject) { // «وذكرت الشرطة أن المنظمة أغلقت المركز، وطلبت …»
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

// ratherPassive reports a verb that may be passive and has no one for its subject but the phrase from an earlier sentence: «وقتل الشرطي بالرصاص».
func (f *frame) ratherPassive(s *subject, v int, p *phrase) bool {
	r := f.r
	if f.t.kind != byVerb || v != f.at || !f.rule.passive || f.rule.is(blame|capture|founding) || !f.mayBePassive() || s.pronoun || r.toldHere(p) {
		return false
	}
	if f.end < r.end && r.accusative(f.end) && !f.rule.is(casualty|office|vote) { // «ووقع اتفاقا», but «وانتخب رئيسا»
		return false
	}
	q, ok := r.np(f.end)
	f.unsaid = f.rule.is(casualty) && f.t.feature.Has(lexicon.Perfect) && (!ok || !q.definite || q.is(isPerson))
	return true
}
