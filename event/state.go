package event

import (
	"cmp"
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// state is what is carried from one clause to the next: who spoke last, who was
// the last subject, and who can be meant by a pronoun.
type state struct {
	speaker   []phrase   // of the last reporting verb, with source bytes only
	subject   []phrase   // of the last event
	subjectAt int        // its trigger
	speakerAt int        // the trigger of the verb that the speaker belongs to
	outer     []phrase   // who speaks where no one else is quoted
	outerFrom int        // the source byte where what that one says begins
	outerEnd  int        // and where it ends
	direct    bool       // it is a quotation
	speakers2 [][]phrase // those who spoke before, the latest last
	pair      []phrase   // the last two who met, signed or spoke together
	lead      []phrase   // the subject of the sentence before, where no one speaks in it
	leadAt    int        // the sentence that goes on from it, by its first token
	cited     []phrase   // to whom an attribution gives the sentence before: «…، حسبما قال الوزير»
	citedAt   int        // the sentence that goes on from it, by its first token
	citedLast bool       // no one else spoke in it, or before him
	charged   []phrase   // the last one who was accused, held or tried in the sentence before
	recent    []phrase   // phrases of people, bodies, places of earlier sentences, the latest last
	before    int        // the sentence before, by its first token
}

// reset begins a text.
func (s *state) reset() {
	s.subjectAt, s.speakerAt = -1, -1
	s.outer, s.outerEnd = nil, 0
	s.lead, s.leadAt = nil, -1
	s.cited, s.citedAt = nil, -1
	s.charged, s.before = s.charged[:0], 0
	s.speaker, s.subject, s.pair, s.speakers2, s.recent = nil, nil, nil, s.speakers2[:0], s.recent[:0]
}

const (
	maxRecent   = 64 // phrases
	maxSpeakers = 6
)

// remember keeps the phrases of the sentence that pronouns may mean later.
func (s *state) remember(r *reader) {
	for i := range r.chunks {
		if p := r.meant(&r.chunks[i]); p.is(isActor | isPlace) {
			s.recent = append(s.recent, *p)
		}
	}
	s.follow(r)
	s.before = r.first
	if n := len(s.recent) - maxRecent; n > 8*maxRecent {
		s.recent = append(s.recent[:0], s.recent[n:]...)
	}
}

// charge keeps who is accused, held or tried by the events of the sentence.
func (s *state) charge(r *reader, events []Event) {
	last := append(r.scratch.room(), s.charged...)
	s.charged = s.charged[:0]
	for i := range events {
		for j := range events[i].Arguments {
			a := &events[i].Arguments[j]
			switch a.Role {
			case "accused", "detainee", "defendant":
			default:
				continue
			}
			if len(last) > 0 && last[0].start == a.Start {
				s.charged = append(s.charged[:0], last[0])
			}
			for k := range r.chunks {
				if p := r.meant(&r.chunks[k]); p.start == a.Start && p.is(isPerson) {
					s.charged = append(s.charged[:0], *p)
					break
				}
			}
		}
	}
}

// follow keeps the subject of the sentence's main verb where no one speaks in it and the next sentence
// begins with a verb: «وخدم الرئيس ثماني سنوات. وقال إنه …».
func (s *state) follow(r *reader) {
	next := r.next()
	if next >= len(r.Tokens) || r.parts[next] != verb && !r.info[next].says || s.speakerAt >= r.first {
		return
	}
	for v := r.first; v < r.end && v < r.first+14; v++ {
		switch r.parts[v] {
		case comp, rel, attrib:
			return
		case verb:
			if r.aux(v) {
				continue
			}
			if t := r.subjectOf(v, actor); len(t.phrases) > 0 && !t.relative && !t.pronoun && t.phrases[0].is(isPerson|isBody) {
				s.lead, s.leadAt = t.phrases, next
			}
			return
		}
	}
}

// next gives the first word behind the sentence, over marks.
func (r *reader) next() int {
	next := r.end
	for next < len(r.Tokens) && next < r.end+3 && r.parts[next] == mark {
		next++
	}
	return next
}

// cite keeps those to whom the attribution at token k gives the sentence, where the next one begins with a verb of reporting: «قتل جنديان، حسبما
// قال الوزير. وأضاف أن …». They are no speakers of what stands before.
func (s *state) cite(r *reader, k int, ps []phrase) {
	next := r.next()
	if next >= len(r.Tokens) || r.parts[next] != verb || !r.info[next].says || r.quotedAt(k) {
		return
	}
	p := &ps[0]
	if !p.is(isMedium) { // «حسب رأي الخبير»
		p = r.meant(p)
	}
	s.cited, s.citedAt = r.scratch.one(p), next
	s.citedLast = !p.is(isPress|isMedium) && (s.speakerAt < r.first || s.speakerAt < k && p.is(isPerson) && slices.Contains(r.parts[k:ps[0].first], verb))
}

// note keeps the subject of an event.
func (s *state) note(r *reader, f *frame, _ int) {
	if len(f.pair) == 2 {
		s.pair = r.scratch.list(f.pair)
	}
	if len(f.subject) == 0 && f.t.kind == byVerb && f.rule.is(speech) && !f.relative {
		s.contained(r, f)
	}
	if len(f.subject) == 0 || f.relative && !f.stated {
		return
	}
	if f.t.kind == byParticiple { // «وعرض الوزير الملف، شارحا أن …، مؤكدا أن …»
		if f.rule.is(speech) && s.speakerAt < r.first {
			s.speaker, s.speakerAt = f.subject, f.at
		}
		return
	}
	s.subject = f.subject
	s.subjectAt = f.at
	if len(f.subject) == 2 {
		s.pair = f.subject
	}
	if f.t.kind == byVerb && (f.slotFor(posContent) != nil || f.rule.is(utterance)) {
		if len(f.source) > 0 { // «نقلت الوكالة عن الوزير قوله …، مضيفا»
			s.spoke(r, f, f.source)
		} else {
			s.spoke(r, f, f.subject)
		}
	}
}

// spoke keeps who said what the event tells.
func (s *state) spoke(r *reader, f *frame, who []phrase) {
	s.speaker, s.speakerAt = who, f.at
	from, end, direct := 0, 0, false
	for i := range f.fillers {
		if a := &f.fillers[i]; a.role == roleContent {
			from, end, direct = a.start, a.stop, r.quoted(a.start)
		}
	}
	if f.trigger.Start >= s.outerEnd && !(f.saidEarlier() && len(s.outer) > 0 && s.outer[0].start >= int(r.Tokens[r.first].Start)) {
		s.outer, s.outerFrom, s.outerEnd, s.direct = s.speaker, from, end, direct
	}
	if len(s.speakers2) == maxSpeakers {
		s.speakers2 = slices.Delete(s.speakers2, 0, 1)
	}
	s.speakers2 = append(s.speakers2, s.speaker)
}

// saidEarlier reports a verb behind «بعد أن», which tells what came before in the sentence: «تعهد الرئيس بالرد بعد أن قال وزيره إن …».
func (f *frame) saidEarlier() bool {
	r := f.r
	return f.t.kind == byVerb && f.at-2 >= r.first && r.parts[f.at-1] == comp && r.parts[f.at-2] == prep && r.timePrep(f.at-2)
}

// contained keeps a statement in which something stands, «وجاء في بيان للوزارة أن …»: it goes on speaking.
func (s *state) contained(r *reader, f *frame) {
	if p := f.standsIn(); p != nil {
		q := r.scratch.copied(p)
		q.before = verb
		s.spoke(r, f, r.scratch.one(q))
	}
}

// standsIn gives the statement behind the verb in which something stands, or nil.
func (f *frame) standsIn() *phrase {
	r := f.r
	for i := range f.fillers {
		a := &f.fillers[i]
		if a.role != roleMedium || a.start < f.trigger.End {
			continue
		}
		for k := f.end; k < r.end && k < f.end+6; k++ {
			if p, ok := r.np(k); ok && p.start == a.start && p.is(isMedium) {
				return p
			}
		}
	}
	return nil
}

// saysItself gives the statement directly behind the verb at v that says it, which fills the role of one, or nil: «وقال تصريح للوزارة إن …», «وكشفت وثيقة أن …».
func (f *frame) saysItself(v int, ft lexicon.Feature) *phrase {
	r := f.r
	if v+1 >= r.end || r.parts[v+1] != nominal {
		return nil
	}
	p, ok := r.np(v + 1)
	if !ok || !p.is(isMedium) || p.is(isPress) || p.mention >= 0 || !p.apart() || r.accusative(p.head) || r.hasPronoun(p.head) || !ft.Has(r.sex(p)) {
		return nil
	}
	m := f.slotOf(roleMedium)
	if m == nil {
		return nil
	}
	for k := p.end; k < r.end && k < p.end+12; k++ { // up to what it says
		switch {
		case r.parts[k] == comp && r.leadsIn(k), r.colon(k), r.isQuote(k) && r.opening(k), f.mayTake(k, roleContent):
			if !f.has(m.number) {
				f.fill(m, p, false)
			}
			return p
		case r.parts[k] == verb && !(r.info[k].object || r.parts[k-1] == rel), r.parts[k] == conj:
			return nil
		}
	}
	return nil
}

// giver gives those whose statement p is: «بيان الوزارة», «بيان للوزارة», «بيان أصدرته الوزارة», «بيان صادر عن الوزارة»; or nil.
func (r *reader) giver(p *phrase, c class) []phrase {
	if p.is(isPress) {
		return nil
	}
	if next := p.head + 1; next < p.end && r.outer[p.head] < 0 && r.parts[next] == nominal && !r.adjective(next) && !r.isForm(next, seldomIssued) {
		if q, ok := r.np(next); ok && q.end == p.end && q.apart() && c.fits(q) && (!q.is(isMedium) || q.mention >= 0) {
			return r.scratch.one(q)
		}
		if r.Words[next].Cut.Proclitics&normalize.La == 0 {
			return nil
		}
	}
	k := p.head + 1
	for k < r.end && r.adjective(k) && !r.isForm(k, seldomIssued) { // «بيان رسمي للوزارة»
		k++
	}
	if k+1 >= r.end {
		return nil
	}
	var ps []phrase
	switch w := r.Words[k]; {
	case r.parts[k] == nominal && w.Cut.Proclitics&normalize.La != 0 && !r.tells(p.head, "call"): // not «رسالة للوزير»
		ps = r.list(k, c)
	case r.parts[k] == verb && r.info[k].object && r.info[k].finite&listCarry == 0:
		if s := r.subjectOf(k, c); len(s.phrases) > 0 && s.phrases[0].first == k+1 {
			ps = s.phrases
		}
	case (r.isForm(k, seldomIssued) || r.parts[k] == verb && r.info[k].core&coreIssued != 0) && r.parts[k+1] == prep && r.info[k+1].prep == prepAbout:
		ps = r.list(k+2, c)
	}
	if len(ps) > 0 && ps[0].is(isMedium) && ps[0].mention < 0 {
		return nil
	}
	return ps
}

// speakers gives who speaks at a token where no one is named.
func (s *state) speakers(r *reader, at int) []phrase {
	if len(s.outer) > 0 && len(s.speaker) > 0 && at < len(r.Tokens) && int(r.Tokens[at].Start) >= s.outerEnd && s.outer[0].start != s.speaker[0].start && s.speakerAt < r.first {
		s.speaker = s.outer // «قال الوزير: "إن المصريين أكدوا …". وأضاف»
		s.speakers2 = append(s.speakers2, s.outer)
		if len(s.speakers2) > maxSpeakers {
			s.speakers2 = slices.Delete(s.speakers2, 0, 1)
		}
	}
	if len(s.speaker) > 0 && s.speakerAt >= r.first { // who speaks in this sentence
		return s.speaker
	}
	for k := r.first; k < at && k < r.first+2; k++ { // «ووفقا للجهاز، فإن …، مضيفا»
		if r.parts[k] == attrib {
			if ps := r.attributed(k); len(ps) > 0 {
				return ps
			}
		}
	}
	if len(s.subject) > 0 && s.subjectAt >= r.first { // who acts in this sentence
		return s.subject
	}
	if s.citedAt == r.first && at <= r.first+1 && r.canBe(r.info[at].tense, s.cited) && (s.citedLast || !r.canBe(r.info[at].tense, s.speaker)) {
		return oneDoer(r.info[at].tense, s.cited)
	}
	if s.leadAt == r.first && r.info[r.first].says && at <= r.first+1 && r.canBe(r.info[at].tense, s.lead) { // «ويحاول الرئيس … . وأكد على»
		return oneDoer(r.info[at].tense, s.lead)
	}
	if len(s.speaker) > 0 {
		return s.speaker
	}
	return s.subject
}

// weIn gives the body for which those speak who say «إننا في حزب …، ندين» before the verb at v.
func (r *reader) weIn(v int) []phrase {
	for k := v - 2; k >= r.first && k > v-20; k-- {
		if r.parts[k] == verb {
			break
		}
		if r.parts[k] != prep || r.info[k].prep != prepIn || k == r.first || r.info[k-1].core&coreWe == 0 {
			continue
		}
		if p, ok := r.np(k + 1); ok && p.end <= v && p.is(isBody) {
			return r.scratch.one(p)
		}
		break
	}
	return nil
}

// carried gives the subject that a clause leaves out, of its sentence or of one before where nothing speaks for another.
func (f *frame) carried(sub *slot, s *subject, v int) []phrase {
	r := f.r
	ps := f.goingOn(sub, s, v)
	switch {
	case len(ps) == 0:
	case ps[0].start < int(r.Tokens[r.first].Start) && !f.rule.is(speech) && !f.goesOnAcross(s, v, ps), f.t.kind == byVerb && v == f.at && !s.relative && !s.pronoun && r.tellsOfThing(v):
		return nil
	}
	return ps
}

// goingOn gives the subject that a clause leaves out: the last speaker for a verb
// of reporting or after أنه, else the last subject.
func (f *frame) goingOn(sub *slot, s *subject, v int) []phrase {
	r := f.r
	if s.medium && !f.passive && (f.slotFor(posContent) != nil || f.rule.is(utterance) && !f.rule.is(speech)) {
		return f.ofStatement(sub, s, v)
	}
	if s.relative && !f.passive && s.antecedent != nil && (f.t.cut.Enclitic != 0 || f.t.kind == byVerb && (r.otherDoes(v, r.back(v)) || r.saidOf(v, s.antecedent))) {
		return f.outerDoer(sub, s, v)
	}
	if s.what && !f.passive && f.t.cut.Enclitic != 0 { // «نددت الحكومة بما وصفته بالعدوان»
		if ps := r.mainSubject(v-1, sub.class); r.canBe(r.info[v].tense, ps) {
			return ps
		}
	}
	ft := r.info[v].tense
	if f.passive || s.relative && !(f.t.kind == byVerb && v == f.at && s.antecedent != nil && !s.antecedent.is(isActor) && ft.Has(lexicon.Imperfect) && !ft.Any(lexicon.Perfect|lexicon.First) && r.takenUp(v, s.antecedent)) { // but «زيارة يبحث خلالها مع نظيره الملف»
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
			return nil
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
		if f.t.kind != byVerb && r.info[v].noun { // «تقدما»
			return nil
		}
		return r.two(f.at, sub.class)
	}
	if ps, ok := f.ofClauseBefore(sub, s, ft, v); ok {
		return ps
	}
	from := f.lastOne(s, ft, v)
	if len(from) == 0 && f.sameDoer(v) {
		from = r.goesOnFrom(v, ft, sub.class)
	}
	if k := r.back(v); s.pronoun && k > r.first && r.state.speakerAt < r.first && r.info[k].core&coreHowever != 0 { // «وعينت المدرسة فلانا لكنه استقال»
		p, ok := r.pronoun(k, 0, nil)
		if q, led := r.np(r.first); led && !slices.Contains(r.parts[r.first:k], verb) && !slices.Contains(r.parts[r.first:k], comp) && q.end < k && !r.article(q.end) && r.info[q.end].class != 0 { // «والوزير مشتبه به في قضية فساد لكنه ينفي»
			p, ok = *q, true
		}
		if ok && p.start >= int(r.Tokens[r.first].Start) && p.definite && p.mention >= 0 && p.is(isPerson) && sub.class.fits(&p) {
			if ps := r.scratch.one(&p); r.canBe(ft, ps) {
				from = ps
			}
		}
	}
	if s.pronoun && !f.rule.is(speech|utterance) && len(from) > 0 && from[0].start < int(r.Tokens[r.first].Start) && r.toldIn(r.back(v)) {
		return nil
	}
	if s.pronoun && len(from) > 0 && !r.canBe(ft, from) { // «تتهم تركيا فلانا لكنه ينكر»
		if p, ok := r.pronoun(r.back(v), 0, from); ok {
			from = []phrase{p}
		}
	}
	if len(from) > 0 && !s.pronoun && !ft.Has(lexicon.First) && f.t.kind != byParticiple && r.ofQuoted(v, from) {
		return nil
	}
	if len(from) == 1 && from[0].class&isPerson != 0 && from[0].class&isBody == 0 && !r.numbers(ft, from) && f.t.kind != byParticiple { // «قال الوزير … . وزعموا»
		return nil
	}
	if len(from) == 0 && ft.Has(lexicon.First|lexicon.Third) && f.spokenOf(v, s) { // «وأضاف: "اتصلت به"»
		from = r.state.speaker
	}
	if len(from) == 0 && f.rule.is(speech) && f.t.kind == byVerb { // «خلال التحقيق مع الزوج اعترف»
		if p := r.before(v, ft); p != nil && sub.class.fits(p) {
			from = r.scratch.one(p)
		}
	}
	if len(from) == 0 || !sub.class.fits(&from[0]) || f.ratherPassive(s, v, &from[0]) {
		return nil
	}
	f.dropped = true
	return from
}

// toldIn reports that a clause of the sentence before token i is about something that is no one, which «أنه» there means: «إن الحرب ليست الحل لأنها
// ستدمر المدن».
func (r *reader) toldIn(i int) bool {
	const reach = 20
	want := suffixSex(r.Words[i].Text)
	for c := r.lastChunk(i); c >= 0 && r.chunks[c].first > max(r.first, i-reach); c-- {
		if p := &r.chunks[c]; p.before == comp && p.end < i {
			return p.definite && !p.is(isActor|isPlace) && r.sex(p) == want
		}
	}
	return false
}

// ofQuoted reports that the verb at v stands in the very words of those, who would say «I» of themselves: «قال الوزير: "ينتظر أن يطلق سراحهم"».
func (r *reader) ofQuoted(v int, who []phrase) bool {
	s, at := &r.state, int(r.Tokens[v].Start)
	if !s.direct || at < s.outerFrom || s.outerEnd <= at || len(s.outer) == 0 || s.outer[0].start != who[0].start || r.info[v].says && (v <= r.first+1 || r.parts[v-1] == verb) {
		return false
	}
	for k := v - 1; k >= r.first && int(r.Tokens[k].Start) >= s.outerFrom; k-- { // «أكد أنه "بخير" لينفي الخبر»
		if r.isQuote(k) {
			return r.opening(k)
		}
	}
	return true
}

// ratherPassive reports a verb that may be passive and has no one for its subject but the phrase from an earlier sentence: «وقتل الشرطي بالرصاص».
func (f *frame) ratherPassive(s *subject, v int, p *phrase) bool {
	r := f.r
	if f.t.kind != byVerb || v != f.at || !f.rule.passive || f.rule.is(blame|capture|founding) || !f.mayBePassive() || s.pronoun || p.start >= int(r.Tokens[r.first].Start) {
		return false
	}
	q, ok := r.np(f.end)
	f.unsaid = f.rule.is(casualty) && f.t.feature.Has(lexicon.Perfect) && (!ok || !q.definite || q.is(isPerson))
	return true
}

// askedTo gives who is asked to do what the verb at v behind أن tells: «طالبت المنظمة الحكومة بأن تفرج عنهم»; or nil.
func (r *reader) askedTo(v int, ft lexicon.Feature) []phrase {
	at := int(r.Tokens[v].Start)
	for k := len(r.events) - 1; k >= 0 && k >= len(r.events)-3 && r.eventAt[k] >= r.first; k-- {
		e := &r.events[k]
		if !r.x.rules.typeIs(e.Type, demand) {
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

// maybeSubject reports that the noun behind the verb at token v may be its subject, so that no one is told of who does it: «ووجه الاتهام إلى …».
func (f *frame) maybeSubject(v int) bool {
	return f.t.kind == byNoun && f.at == v+1 && !f.rule.is(meeting) && f.r.info[v].finite&listControl == 0 && !f.r.accusative(f.at)
}

// sameDoer reports that the verb at token v is done by the one who does the deed of the clause before: it tells what he says further, it
// stands under a conjunction, «أقام الرئيس في الفندق حين زار المدينة», or tells his purpose, «استغل المسلحون الفوضى ليستولوا على المدينة»; but
// not «اعتقل الناشط قبل أن يطلق سراحه».
func (f *frame) sameDoer(v int) bool {
	r := f.r
	if f.t.kind == byVerb && v == f.at && (f.t.cut.Proclitics&normalize.La != 0 || r.linked(v) && f.slotFor(posContent) != nil) {
		return true
	}
	if !r.subordinates(r.back(v)) || f.t.kind == byNoun && f.t.cut.Enclitic != 0 && f.t.cut.Proclitics == 0 && v == f.at-1 {
		return false
	}
	return !(f.rule.passive && f.mayBePassive() && r.at(f.end, prep) && f.objectBehind(f.end)) && !f.doneBySomeone()
}

// doneBySomeone reports a verb of a man directly behind which a preposition leads in people to whom it is done: where a clause tells when, it
// may as well be that no one is told of who does it, «احتفل الحزب حين يفرج عن سجين».
func (f *frame) doneBySomeone() bool {
	r := f.r
	if f.t.kind != byVerb || f.end >= r.end || r.parts[f.end] != prep || f.t.feature.Any(lexicon.Feminine|lexicon.Plural|lexicon.Dual) {
		return false
	}
	key, _, ok := r.preposition(f.end)
	for i := range f.rule.slots {
		if s := &f.rule.slots[i]; ok && s.pos == posPrep && s.is(counted) && s.leads.has(key) {
			return true
		}
	}
	return false
}

// ofStatement gives who says what the statement before the verb at v tells: «خطاب ألقاه الرئيس، أشاد فيه».
func (f *frame) ofStatement(sub *slot, s *subject, v int) []phrase {
	r := f.r
	for k := v - 1; k >= s.antecedent.end; k-- {
		if r.parts[k] == verb && r.info[k].object && r.info[k].finite&listCarry == 0 {
			if t := r.subjectOf(k, sub.class); len(t.phrases) > 0 && t.phrases[0].first > k && t.phrases[0].end <= v {
				return t.phrases
			}
		}
	}
	for k := s.antecedent.first - 1; k >= r.first && k > s.antecedent.first-12; k-- { // «المجموعة التي أصدر زعماؤها بيانا قالوا فيه»
		if r.parts[k] == verb && !r.aux(k) {
			if t := r.subjectOf(k, sub.class); t.relative && !t.inherited && len(t.phrases) > 0 && t.phrases[0].first > k && t.phrases[0].end <= s.antecedent.first {
				return t.phrases
			}
			break
		}
	}
	if p := s.antecedent; f.rule.is(speech) && p.end == v && sub.class.fits(p) && r.itselfSays(v, p) {
		return r.scratch.one(p)
	}
	if ps := r.giver(s.antecedent, sub.class); len(ps) > 0 && r.canBe(r.info[v].tense, ps) { // «تصريحات الوزير التي قال فيها»
		return ps
	}
	return r.mainSubject(s.antecedent.first, sub.class)
}

// itselfSays reports that the verb at v tells what the statement directly before it says, not someone in it: «يعدون تقريرا يفيد بأن …», but «أصدر الوزير
// بيانا أكد أن …» and «تصريحات يؤكد فيها».
func (r *reader) itselfSays(v int, p *phrase) bool {
	ft := r.info[v].tense
	return ft.Has(lexicon.Imperfect|lexicon.Third) && !ft.Has(lexicon.Perfect) && r.agreesCarried(ft, r.scratch.one(p)) && !(r.atPrepPronoun(v + 1))
}

// we gives those for whom the verb at v speaks, in the first person plural: «إننا ندين».
func (f *frame) we(sub *slot, v int) []phrase {
	r := f.r
	if ps := r.weIn(v); len(ps) > 0 && sub.class.fits(&ps[0]) {
		r.state.speaker, r.state.speakerAt = ps, v
		return ps
	}
	if ps := r.state.outer; r.state.direct && int(r.Tokens[v].Start) < r.state.outerEnd && len(ps) > 0 && !ps[0].is(isMedium) && sub.class.fits(&ps[0]) { // who is quoted, not whom he quotes
		return ps
	}
	if ps := r.state.speaker; len(ps) > 0 && sub.class.fits(&ps[0]) {
		for k := len(r.state.speakers2) - 1; k >= 0 && ps[0].mention < 0 && ps[0].is(isMedium); k-- { // «وأضاف البيان: "إننا ندين …"»: whose statement it is
			if qs := r.state.speakers2[k]; len(qs) == 1 && qs[0].class&isMedium == 0 && qs[0].class&isBody != 0 && sub.class.fits(&qs[0]) {
				return qs
			}
		}
		return ps
	}
	return nil
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
	}
	if !s.pronoun && f.t.kind != byParticiple {
		if ps := r.ofRelative(v, ft, sub.class); len(ps) > 0 && pronounSex(f.t.cut.Enclitic) != r.sex(&ps[0]) { // not «الذي أدين وأطلق سراحه»
			return ps, true
		}
	}
	if s.pronoun && r.state.subjectAt > r.state.speakerAt && r.state.subjectAt >= r.first && len(r.state.subject) > 0 && sub.class.fits(&r.state.subject[0]) && r.agreesCarried(ft, r.state.subject) {
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
	if !r.linked(v) && !(v > r.first && r.info[v-1].form&(formOr|formThen) != 0) {
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
			if !s.relative || !s.inherited || len(s.phrases) == 0 || !r.canBe(ft, s.phrases) || r.doneTo(k, &s.phrases[0]) {
				return nil
			}
			main := r.verbAround(s.phrases[0].first)
			if main < r.first {
				return nil
			}
			if m := r.subjectOf(main, c); len(m.phrases) > 0 && !r.canBe(ft, m.phrases) || !comma && now(ft) && now(r.info[k].tense) && !now(r.info[main].tense) {
				return s.phrases
			}
			return nil
		}
	}
	return nil
}

// doneTo reports that the event whose trigger is the verb at v is done to the one whom p tells of: «الذين أصيبوا وقتلوا».
func (r *reader) doneTo(v int, p *phrase) bool {
	for i := len(r.events) - 1; i >= 0 && r.eventAt[i] >= v; i-- {
		if r.eventAt[i] == v {
			sub := r.ruleOf[i].firsts[posSubject]
			return slices.ContainsFunc(r.events[i].Arguments, func(a Argument) bool { return a.Start == p.start && (sub == nil || a.Role != sub.role) })
		}
	}
	return false
}

// now reports the features of a verb in the imperfect, and of none in the perfect.
func now(ft lexicon.Feature) bool { return ft.Has(lexicon.Imperfect) && !ft.Has(lexicon.Perfect) }

// verbAround gives the verb before token k of which no relative clause is told, or less than the sentence's first token.
func (r *reader) verbAround(k int) int {
	for v := k - 1; v >= r.first && v > k-40; v-- {
		if r.parts[v] == verb && !r.aux(v) {
			if s := r.subjectOf(v, actor); s.relative {
				return r.first - 1
			}
			return v
		}
	}
	return r.first - 1
}

// sayerOf gives who says, in a clause that describes something, what «إنه» at token i leads in: «طائرة قالت إسرائيل إنها أسقطتها»; or nil.
func (r *reader) sayerOf(i int, ft lexicon.Feature, c class) []phrase {
	const reach = 8
	for k := i - 1; k >= r.first && k > i-reach; k-- {
		switch r.parts[k] {
		case nominal, adverb, timeWord:
		case verb:
			if s := r.subjectOf(k, c); r.info[k].says && s.relative && !s.inherited && len(s.phrases) > 0 && s.phrases[0].first > k && s.phrases[len(s.phrases)-1].end <= i && r.canBe(ft, s.phrases) {
				return s.phrases
			}
			return nil
		default:
			return nil
		}
	}
	return nil
}

// saysMore reports that the reporting verb at v goes on behind a mark with و from one in its sentence whose speaker it agrees with,
// over what is said: «قالت الصحيفة إن الوزارة تدرس الشكوى، وأضافت أن …»; not where someone is told, «إن الوزير التقاه، وأبلغه».
func (r *reader) saysMore(v int, ft lexicon.Feature) bool {
	ps, at := r.state.speaker, r.state.speakerAt
	if at < r.first || at >= v-1 || r.parts[v-1] != mark || !r.linked(v) || !slices.Contains(r.parts[at:v], comp) {
		return false
	}
	if r.info[v].object || r.atPrepPronoun(v+1) {
		return false
	}
	return r.agreesCarried(ft, ps) && (r.numbers(ft, ps) || len(ps) == 1 && r.parts[at] == verb && ft.Has(lexicon.Feminine|lexicon.Singular) && r.info[at].tense.Has(lexicon.Feminine|lexicon.Singular))
}

// lastOne gives who spoke last, for a verb of reporting or behind أنه, else who did something last.
func (f *frame) lastOne(s *subject, ft lexicon.Feature, v int) (from []phrase) {
	r := f.r
	if f.rule.is(speech) || s.pronoun {
		from = r.state.speakers(r, f.at)
		for k := len(r.state.speakers2) - 1; k >= 0 && !(s.pronoun && r.state.speakerAt >= r.first) && !r.canBe(ft, from); k-- {
			if ps := r.state.speakers2[k]; r.canBe(ft, ps) {
				from = ps
				break
			}
		}
		if !s.pronoun && r.state.leadAt != r.first && r.onAnother(v) {
			return nil
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

// misgendered reports that a verb in the singular, whose subject is left out, is certainly not that of the phrase, by gender: a person whose
// gender only his name could tell may be a woman.
func (r *reader) misgendered(ft lexicon.Feature, p *phrase) bool {
	if ft.Has(lexicon.Plural) && !ft.Has(lexicon.Singular) {
		return false
	}
	switch ft & (lexicon.Masculine | lexicon.Feminine) {
	case lexicon.Masculine:
		return r.sex(p) == lexicon.Feminine
	case lexicon.Feminine:
		return r.gender(p) == lexicon.Masculine || !p.is(isPerson) && r.sex(p) == lexicon.Masculine
	}
	return false
}

// unclassed gives who speaks directly behind the verb at v where no lexicon tells that it is anyone: «وأضاف مستخدم آخر: …».
func (f *frame) unclassed(v int, ft lexicon.Feature) []phrase {
	r := f.r
	if v+1 >= r.end || r.parts[v+1] != nominal {
		return nil
	}
	p, ok := r.np(v + 1)
	if !ok || p.clitic != 0 || r.article(v+1) || p.is(isMedium|isDeed|isNumber) && !r.stranger(v+1) || r.accusative(p.head) || r.masdar(p.head) || r.Words[p.head].Is(1<<lexicon.TimeUnit|1<<lexicon.DayPart) || !r.agrees(ft, p) {
		return nil
	}
	q := r.scratch.copied(p)
	q.class |= isActor | isPerson | isPeople
	return r.scratch.one(q)
}

// actsBy reports someone called by what he does, or by a word that is no noun of things, directly before أن or إن: «وقال مستخدم آخر إنه», not «وقالت مازحة إن».
func (r *reader) actsBy(p *phrase) bool {
	w := r.Words[p.head]
	return r.at(p.end, comp) && p.head == p.first && w.Cut.Enclitic == 0 && !(p.end == p.head+1 && r.ends(p.head, endTa)) && (agentive(w) || !w.Classes.Has(lexicon.NounWord))
}

// subordinates reports at token i, within the sentence, a conjunction that tells when, or «أن» behind «بعد».
func (r *reader) subordinates(i int) bool {
	return i > r.first && (r.parts[i] == conj && r.info[i].form&formWhen != 0 || r.parts[i] == comp && r.parts[i-1] == prep && r.timePrep(i-1) && !r.withPronoun(i))
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
	if k := r.skip(f.end, true); r.at(k, nominal) && r.apart(k) && f.t.cut.Enclitic != 0 || !ft.Has(lexicon.Third) || f.t.cut.Enclitic != 0 && r.sex(s.antecedent) != pronounSex(f.t.cut.Enclitic) {
		return nil
	}
	if ps := r.mainSubject(s.antecedent.first, sub.class); len(ps) == 1 && ps[0].start != s.antecedent.start && r.canBe(ft, ps) {
		return ps
	}
	return nil
}

// impersonal reports «يذكر أن», «يشار إلى أن»: no one in the text says it.
func (f *frame) impersonal(ft lexicon.Feature) bool {
	r := f.r
	if !f.rule.is(speech) || !ft.Has(lexicon.Imperfect) || ft.Has(lexicon.Perfect) || !strings.HasPrefix(r.Words[f.at].Text[r.Words[f.at].Cut.Word:], "ي") || !r.opensClause(f.at) {
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

// clauseSubject gives the subject of the verb before in the sentence, which a
// coordinated verb shares: «أنجزت القوات مهمتها وستنسحب».
func (f *frame) clauseSubject(sub *slot) []phrase {
	r := f.r
	if f.t.kind == byVerb && !r.linked(f.at) {
		return nil
	}
	ft := r.info[f.at].tense
	light := f.t.kind == byNoun // the verb that the noun goes with leaves its subject out
	over := false               // a relative clause whose subject the verb does not agree with
	for k := f.at - 1; k >= r.first && k > f.at-40; k-- {
		switch r.parts[k] {
		case verb:
			s := r.subjectOf(k, sub.class)
			if r.aux(k) && (r.info[k].finite&listControl == 0 || s.relative || len(s.phrases) == 0 || s.phrases[0].first < k) { // but «بدأ الجيش حملة وسيطر على …»
				continue
			}
			if s.relative && f.t.kind == byVerb && !ft.Any(lexicon.Plural|lexicon.Dual) && r.relativePronoun(k) &&
				(!r.agrees(ft, r.chunkBefore(r.back(k))) || !sub.class.fits(r.chunkBefore(r.back(k))) && !s.inherited || !s.inherited && len(s.phrases) > 0 && !r.agreesCarried(ft, s.phrases)) { // «حملة طالت قياداته، واتهم», «القضايا التي حددها الرئيس ودعت»
				over = true
				continue
			}
			if light && !s.relative && len(s.phrases) == 0 && r.hasAnd(k) { // «قصف الجيش القرية وشن حملة»
				light, ft = false, r.info[k].tense
				continue
			}
			if f.t.kind == byVerb && !s.relative && !s.pronoun && !s.blocked && len(s.phrases) == 0 && r.hasAnd(k) && r.info[k].tense&(lexicon.Feminine|lexicon.Masculine) == ft&(lexicon.Feminine|lexicon.Masculine) { // «داهمت القوات المنزل وعبثت بمحتوياته واعتقلت شابا»
				continue
			}
			if s.relative && !r.ofWhomTold(&s, ft, sub.class) || len(s.phrases) == 0 || s.phrases[len(s.phrases)-1].end > f.at || !r.agreesCarried(ft, s.phrases) {
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

// ofWhomTold reports that a verb which goes on with و from the clause about an indefinite noun, whose subject s is, does so too: the
// subject of the clause around does not agree with it, «استجاب الرئيس لشخصيات التقت به وطلبت منه …».
func (r *reader) ofWhomTold(s *subject, ft lexicon.Feature, c class) bool {
	if !s.inherited || len(s.phrases) != 1 || s.phrases[0].definite || !ft.Any(lexicon.Masculine|lexicon.Feminine) || ft.Has(lexicon.Masculine|lexicon.Feminine) {
		return false
	}
	ps := r.mainSubject(s.phrases[0].first, c)
	return len(ps) > 0 && !r.agreesCarried(ft, ps)
}

// linked reports that و or ف stands before the verb at v, or before its particle: «ولم تنفه».
func (r *reader) linked(v int) bool {
	return r.Words[v].Cut.Proclitics&(normalize.Wa|normalize.Fa) != 0 || r.behind(v, particle) && strings.HasPrefix(r.Words[v-1].Text, "و")
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
	if !now(ft) || !ft.Has(lexicon.Third) || ft.Only(lexicon.Dual) || r.linked(v) || r.info[v].object || r.at(v+1, prep) && r.info[v+1].pronominal || r.at(v+1, comp) && r.withPronoun(v+1) {
		return false
	}
	k := r.back(v)
	if k == v-1 && k > r.first+1 && r.parts[k] == comp && !r.withPronoun(k) && (r.parts[k-1] == verb || r.parts[k-1] == adverb) {
		k = r.back(k - 1)
	}
	if k < r.first || r.chunkOf[k] < 0 {
		return false
	}
	q := &r.chunks[r.chunkOf[k]]
	return q.end == k+1 && !q.definite && q.mention < 0 && !q.is(isPerson|isBody|isWeapon) && !r.Words[q.head].Classes.Has(lexicon.Pron) && ft.Has(r.sex(q)) && slices.Contains(r.parts[r.first:q.first], verb) // not «وبعد صمت قصير يقول»
}

// agreesCarried reports that a subject left out can be these: by gender, one
// person for a masculine, a body or a woman for a feminine.
func (r *reader) agreesCarried(ft lexicon.Feature, ps []phrase) bool {
	if len(ps) == 0 {
		return false
	}
	if !ft.Any(lexicon.Masculine|lexicon.Feminine) || ft.Has(lexicon.Masculine|lexicon.Feminine) || len(ps) > 1 && ft.Only(lexicon.Plural) { // «قطعت غانا ومالي العلاقات واتهموها»
		return true
	}
	return ft.Has(r.sex(&ps[0]))
}

// canBe reports that a subject left out can be these, by gender and by number.
func (r *reader) canBe(ft lexicon.Feature, ps []phrase) bool {
	return r.agreesCarried(ft, ps) && r.numbers(ft, ps)
}

// numbers reports that a subject left out can be these by number: several for a plural.
func (r *reader) numbers(ft lexicon.Feature, ps []phrase) bool {
	if !ft.Only(lexicon.Plural) {
		return true
	}
	return len(ps) > 1 || len(ps) == 1 && (r.Words[ps[0].head].Feature.Has(lexicon.Plural) || r.info[ps[0].head].stem&listUncounted != 0 && (r.ends(ps[0].head, endUn) || ps[0].head >= r.first && ps[0].head < r.end && r.article(ps[0].head))) // «آخرون», «البعض»
}

// people reports a noun of many people that has no plural ending: «الناس», «المئات».
func (r *reader) people(p *phrase) bool {
	return p.mention < 0 && r.info[p.head].form&formMany != 0
}

// lastChunk gives the index of the last phrase that begins before token i, or -1.
func (r *reader) lastChunk(i int) int {
	n, _ := slices.BinarySearchFunc(r.chunks, i, func(p phrase, i int) int { return cmp.Compare(p.first, i) })
	return n - 1
}
