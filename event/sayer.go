package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Who speaks, where a clause that tells what is said does not name him.

// standsIn gives the statement behind the verb in which something stands, or nil.
func (f *frame) standsIn() *phrase {
	r := f.r
	a := f.fillerBehind(roleMedium)
	if a == nil {
		return nil
	}
	for k := f.end; k < r.end && k < f.end+6; k++ {
		if p, ok := r.np(k); ok && p.start == a.start && p.is(isMedium) {
			return p
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
	if next := p.head + 1; next < p.end && r.outer[p.head] < 0 && r.parts[next] == nominal &&
		(!r.adjective(next) || r.article(next) && !r.article(p.head)) && !r.isForm(next, seldomIssued) {
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
	case r.parts[k] == prep && r.info[k].self == prepFrom && !r.info[k].pronominal && r.tells(p.head, "call"): // «رسالة من الوزير»
		ps = r.list(k+1, c)
	case r.parts[k] == verb && r.info[k].object && r.info[k].finite&listCarry == 0:
		ps = r.gaveOut(k, c)
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
	if len(s.outer) > 0 && len(s.speaker) > 0 && at < len(r.Tokens) &&
		int(r.Tokens[at].Start) >= s.outerEnd && s.outer[0].start != s.speaker[0].start && s.speakerAt < r.first {
		s.speaker = s.outer // «قال الوزير: "إن المصريين أكدوا …". وأضاف»
		s.keepSpeaker(s.outer)
	}
	if len(s.speaker) > 0 && s.speakerAt >= r.first { // who speaks in this sentence
		return s.speaker
	}
	for k := r.first; k < at && k < r.first+2; k++ { // «ووفقا للجهاز، فإن …، مضيفا»
		if r.parts[k] == attrib {
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
		for k := len(r.state.spokeBefore) - 1; k >= 0 && ps[0].mention < 0 && ps[0].is(isMedium); k-- { // «وأضاف البيان: "إننا ندين …"»: whose statement it is
			if qs := r.state.spokeBefore[k]; len(qs) == 1 && qs[0].class&isMedium == 0 && qs[0].class&isBody != 0 && sub.class.fits(&qs[0]) {
				return qs
			}
		}
		return ps
	}
	return nil
}

// myself gives who speaks of himself by the verb at v, in a quotation: «قال الوزير: "أرفض هذا القرار"»; or nil.
func (f *frame) myself(sub *slot, v int) []phrase {
	s := &f.r.state
	if !s.direct || int(f.r.Tokens[v].Start) >= s.outerEnd || len(s.outer) != 1 || s.outer[0].is(isMedium) || !f.r.info[v].tense.Has(lexicon.First) || !sub.class.fits(&s.outer[0]) {
		return nil
	}
	return s.outer
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
	if !s.direct || at < s.outerFrom || s.outerEnd <= at || len(s.outer) == 0 ||
		s.outer[0].start != who[0].start || r.info[v].says && (v <= r.first+1 || r.parts[v-1] == verb) {
		return false
	}
	for k := v - 1; k >= r.first && int(r.Tokens[k].Start) >= s.outerFrom; k-- { // «أكد أنه "بخير" لينفي الخبر»
		if r.isQuote(k) {
			return r.opening(k)
		}
	}
	return true
}

// ofStatement gives who says what the statement before the verb at v tells: «خطاب ألقاه الرئيس، أشاد فيه».
func (f *frame) ofStatement(sub *slot, s *subject, v int) []phrase {
	r := f.r
	const reach = 12
	if k := r.fullVerbBefore(s.antecedent.first, s.antecedent.first-reach, 0); k >= 0 { // «المجموعة التي أصدر زعماؤها بيانا قالوا فيه»
		if t := r.subjectOf(k, sub.class); t.relative && !t.inherited &&
			len(t.phrases) > 0 && t.phrases[0].first > k && t.phrases[0].end <= s.antecedent.first {
			return t.phrases
		}
	}
	if p := s.antecedent; f.rule.is(speech) && p.end == v && sub.class.fits(p) && r.itselfSays(v, p) {
		return r.scratch.one(p)
	}
	if p := r.issuer(s.antecedent); p != nil && sub.class.fits(p) {
		return r.scratch.one(p)
	}
	if ps := r.giver(s.antecedent, sub.class); len(ps) > 0 && r.canBe(r.info[v].tense, ps) { // «تصريحات الوزير التي قال فيها»
		return ps
	}
	return r.mainSubject(s.antecedent.first, sub.class)
}

// issuer gives who issues the statement p and stands between it and its verb, or nil: «صدر عن الحزب بيان دعا فيه إلى …».
func (r *reader) issuer(p *phrase) *phrase {
	const reach = 12
	k := r.fullVerbBefore(p.first, p.first-reach, clauseEdges)
	if k < 0 || r.info[k].core&coreIssued == 0 || !r.at(k+1, prep) || r.info[k+1].prep != prepAbout {
		return nil
	}
	i := k + 2
	if i < r.end && r.isQuote(i) {
		i++
	}
	if q, ok := r.np(i); ok && q.end <= p.first {
		return q
	}
	return nil
}

// whoGaveOut gives whose statement it is in which something stands, by the verb before the clause about it, not who received or reports it: «أصدر الحزب
// بيانا جاء فيه»; or nil.
func (f *frame) whoGaveOut(sub *slot, s *subject) []phrase {
	r := f.r
	if k := r.fullVerbBefore(s.antecedent.first, r.first-1, 0); k >= 0 {
		if t := r.subjectOf(k, sub.class); len(t.phrases) > 0 {
			if by := &t.phrases[0]; r.info[k].finite&listCarry != 0 && !(by.is(isPerson) && !by.is(isBody|isPress)) || by.is(isMedium) && by.mention < 0 {
				return nil
			}
			if t.relative { // «المكتب الذي أصدر بيانا جاء فيه»
				return t.phrases
			}
		}
	}
	if ps := f.ofStatement(sub, s, f.at); len(ps) > 0 && !(ps[0].is(isMedium) && ps[0].mention < 0) {
		return ps
	}
	return nil
}

// itselfSays reports that the verb at v tells what the statement directly before it says, not someone in it: «يعدون تقريرا يفيد بأن …», but «أصدر الوزير
// بيانا أكد أن …» and «تصريحات يؤكد فيها».
func (r *reader) itselfSays(v int, p *phrase) bool {
	ft := r.info[v].tense
	return ft.Has(lexicon.Imperfect|lexicon.Third) && !ft.Has(lexicon.Perfect) && r.agreesCarried(ft, r.scratch.one(p)) && !r.atPrepPronoun(v+1)
}

// sayerOf gives who says, in a clause that describes something, what «إنه» at token i leads in: «طائرة قالت إسرائيل إنها أسقطتها»; or nil.
func (r *reader) sayerOf(i int, ft lexicon.Feature, c class) []phrase {
	const reach = 8
	for k := i - 1; k >= r.first && k > i-reach; k-- {
		switch r.parts[k] {
		case nominal, adverb, timeWord:
		case verb:
			if s := r.subjectOf(k, c); r.info[k].says && s.relative && !s.inherited && len(s.phrases) > 0 &&
				s.phrases[0].first > k && s.phrases[len(s.phrases)-1].end <= i && r.canBe(ft, s.phrases) {
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
	return r.agreesCarried(ft, ps) &&
		(r.numbers(ft, ps) || len(ps) == 1 && r.parts[at] == verb && ft.Has(lexicon.Feminine|lexicon.Singular) && r.info[at].tense.Has(lexicon.Feminine|lexicon.Singular))
}

// unclassed gives who speaks directly behind the verb at v where no lexicon tells that it is anyone: «وأضاف مستخدم آخر: …».
func (f *frame) unclassed(v int, ft lexicon.Feature) []phrase {
	r := f.r
	if v+1 >= r.end || r.parts[v+1] != nominal {
		return nil
	}
	p, ok := r.np(v + 1)
	if !ok || p.clitic != 0 || r.article(v+1) || p.is(isMedium|isDeed|isNumber) && !r.stranger(v+1) ||
		r.accusative(p.head) || r.masdar(p.head) || r.Words[p.head].Is(1<<lexicon.TimeUnit|1<<lexicon.DayPart) || !r.agrees(ft, p) {
		return nil
	}
	q := r.scratch.copied(p)
	q.class |= isActor | isPerson | isPeople
	return r.scratch.one(q)
}

// ofWhomTold reports that a verb which goes on with و from the clause about an indefinite noun, whose subject s is, does so too: the
// subject of the clause around does not agree with it, «استجاب الرئيس لشخصيات التقت به وطلبت منه …».
func (r *reader) ofWhomTold(s *subject, ft lexicon.Feature, c class) bool {
	if !s.inherited || len(s.phrases) != 1 || s.phrases[0].definite ||
		!ft.Any(lexicon.Masculine|lexicon.Feminine) || ft.Has(lexicon.Masculine|lexicon.Feminine) {
		return false
	}
	ps := r.mainSubject(s.phrases[0].first, c)
	return len(ps) > 0 && !r.agreesCarried(ft, ps)
}

// linked reports that و or ف stands before the verb at v, or before its particle, or «كما» behind a comma: «ولم تنفه», «، كما طالبت».
func (r *reader) linked(v int) bool {
	return r.Words[v].Cut.Proclitics&(normalize.Wa|normalize.Fa) != 0 || r.behind(v, particle) && strings.HasPrefix(r.Words[v-1].Text, "و") ||
		v-1 > r.first && r.info[v-1].form&formAlso != 0 && r.comma(v-2) || v > r.first && r.info[v-1].form&formThen != 0
}
