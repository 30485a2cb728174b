package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// read finds the events of the text.
func (r *reader) read() {
	r.events, r.eventAt, r.ruleOf = slices.Grow(r.events[:0], len(r.Tokens)/16), r.eventAt[:0], r.ruleOf[:0] // about as many as news has
	r.scratch.reset()
	r.met = listSet{}
	r.state.reset()
	r.sexes = r.sexes[:0]
	r.lookUpWords()
	r.countGames()
	r.first, r.end = 0, len(r.Tokens) // no bounds of the text before
	r.tag()
	for _, s := range r.Sentences {
		r.first, r.end = int(s.First), int(s.End)
		r.sentence()
	}
	r.attribute()
}

// sentence finds the events of one sentence: at every token that may be a
// trigger, the rule that explains most of what stands around it.
func (r *reader) sentence() {
	if len(r.scratch.phrases) > maxPhrases {
		r.state.recall(r)
		r.scratch.forget(r.first)
	}
	r.scratch.begin(r.first, r.end)
	headline := r.titlePlace()
	r.first = r.dateline()
	r.chunk()
	r.scratch.remember(r.end)
	r.survey(headline)
	r.learnSexes()
	caption := r.captioned()
	first := len(r.events)
	for i := r.firing.next(r.first, r.end); i < r.end; i = r.firing.next(i+1, r.end) {
		if she := r.info[i].imperfect; she != nil && r.hers(i) {
			r.info[i] = she
		}
		if r.blocked(i) {
			continue
		}
		if ts := r.info[i].states; len(ts) > 0 {
			if r.inquiry != nil {
				r.inquire(i, ts)
			}
			r.fire(i, ts)
		}
		if ts := r.info[i].triggers; len(ts) > 0 {
			if r.inquiry != nil {
				r.inquire(i, ts)
			}
			i = max(i, r.fire(i, ts)-1)
		}
	}
	if r.inquiry != nil {
		r.inquireOthers(int(r.scratch.first))
	}
	if first < len(r.events) {
		r.relate(first)
	}
	r.sources(first)
	if caption != nil {
		r.caption(first, Span{caption.start, caption.stop, r.Source[caption.start:caption.stop]})
	}
	r.state.remember(r)
	r.state.charge(r, r.events[first:])
}

// relate gives the events of the sentence, from the first on, what they have of one another.
func (r *reader) relate(first int) {
	several := first+1 < len(r.events)
	r.share(first)
	if several {
		r.culprits(first)
		r.together(first)
	}
	if r.consequences(first) { // «قتل ستة وأصيب عشرة، بينهم طفل، في هجوم على …»
		r.together(first)
	}
	if several {
		r.reasons(first)
		r.doers(first)
		r.takesUp(first)
	}
	r.speaksAt(first)
}

// titlePlace gives the mention of the place that a title opens with, «غزة.. مقتل خمسة», «العراق:
// إعدام عشرة», or -1.
func (r *reader) titlePlace() int {
	at := r.first
	for at > 0 && at <= 4 && r.parts[at-1] == mark { // «غزة..» is cut off as a sentence
		at--
	}
	if at != r.first && at > 0 {
		at--
	}
	m := r.outer[at]
	if m < 0 || r.Mentions[m].Type != entity.GPE || r.Mentions[m].First != 0 && r.Mentions[m].First != r.first {
		return -1
	}
	k := r.Mentions[m].Last
	if k+1 >= r.end || r.parts[k] != mark {
		return -1
	}
	apart := r.Tokens[k].Flags&normalize.SpaceBefore != 0 // «غزة ... مقتل خمسة», but not «غزة : مقتل خمسة»
	if s := r.Words[k].Text; s == ":" && !apart || s == ".." || s == "…" || s == "." && r.sign(k+1) == '.' {
		if r.agencies(k+1) > k+1 {
			return -1
		}
		return m
	}
	return -1
}

// captioned enters who speaks where the sentence opens with a name and a colon, as titles do, and gives him: «لودريان:
// نرفض التدخل»; or nil.
func (r *reader) captioned() *phrase {
	const title = 20 // tokens
	if len(r.chunks) == 0 {
		return nil
	}
	if r.parts[r.first] == attrib { // «وبحسب المصادر، فإن … . وأضافت»
		if ps := r.attributed(r.first); len(ps) > 0 {
			r.state.speaker, r.state.speakerAt = ps, r.first
			r.state.outer, r.state.outerEnd = ps, ps[0].stop
			return nil
		}
	}
	if p := &r.chunks[0]; p.first == r.first && (p.mention >= 0 || p.is(isBody) && p.definite || r.info[p.head].stem&listWitness != 0) &&
		p.is(isPerson|isBody) && p.end+1 < r.end && r.colon(p.end) {
		r.state.speaker, r.state.speakerAt = r.scratch.one(p), r.first
		if r.end-p.end <= title && (p.mention < 0 || r.outer[p.head] == p.mention || r.Words[p.head].Is(titled|one<<lexicon.Human)) {
			return p
		}
	}
	return nil
}

// dateline gives the token behind a dateline («بغداد - وكالات:», «أتلانتا (CNN)--»)
// or word of haste («عاجل الجيش يدخل المدينة») that opens the sentence, or its first token.
func (r *reader) dateline() int {
	if k := r.first; r.isForm(k, seldomUrgent) && r.at(k+1, nominal) {
		return k + 1
	}
	names := 0
	for i := r.first; i < r.end && i < r.first+14; i++ {
		if m := r.outer[i]; m >= 0 {
			switch r.Mentions[m].Type {
			case entity.GPE, entity.Location, entity.Org, entity.Date:
				names++
				i = max(i, r.Mentions[m].Last-1)
				if next := i + 1; names == 1 && next < r.end && r.colon(next) && r.Mentions[m].Type == entity.Org && r.Mentions[m].Subtype != "media" { // «الأمم المتحدة: …» speaks
					return r.first
				}
				if next := i + 1; next < r.end && r.info[next].stem&listByline == 0 && strings.Contains(r.Source[r.Tokens[i].End:r.Tokens[next].Start], "ـ") { // «نواكشوط ـ اعتقلت الشرطة»: a stroke that is no token
					return max(next, r.agencies(next))
				}
				continue
			}
			return r.first
		}
		if r.Tokens[i].Kind == normalize.Latin || r.Tokens[i].Kind == normalize.Number || r.info[i].stem&listByline != 0 {
			continue
		}
		switch s := r.Words[i].Text; {
		case s == "-" || s == "–" || s == "—" || s == ":" || s == "--":
			if names == 0 {
				return r.first
			}
			for r.at(i+1, mark) && !r.isQuote(i+1) {
				i++
			}
			if next := i + 1; next < r.end && r.info[next].stem&listByline != 0 {
				continue // «بغداد - وكالات»
			}
			return max(i+1, r.agencies(i+1))
		case r.parts[i] == mark:
		default:
			return r.first
		}
	}
	return r.first
}

// agencies gives the verb behind the papers and agencies that token i begins to name: «بغداد: «الغد»، وكالات
// أعلنت …», or i.
func (r *reader) agencies(i int) int {
	named := false
	for k := i; k < r.end && k < i+8; k++ {
		switch m := r.outer[k]; {
		case r.info[k].stem&listByline != 0 || m >= 0 && r.Mentions[m].Subtype == "media":
			named = true
		case r.parts[k] == mark || r.isQuote(k):
		case r.parts[k] == verb && named && r.isQuote(i):
			return k
		default:
			if !r.isQuote(k-1) || !r.isQuote(min(k+1, r.end-1)) {
				return i
			}
			named = true
		}
	}
	return i
}

// blocked reports a token inside a name, which triggers nothing.
func (r *reader) blocked(i int) bool {
	m := r.outer[i]
	if m < 0 {
		return false
	}
	mn := &r.Mentions[m]
	return mn.Type != entity.Event || mn.Entry != nil && mn.Last-mn.First > 1
}

// fire tries the rules of a trigger and keeps the best event.
func (r *reader) fire(i int, ts []trigger) (end int) {
	if r.Words[i].Classes.Has(lexicon.Common) && r.onlyNames(i) {
		return i + 1
	}
	var best *frame
	var bestScore int
	for k := range ts {
		t := &ts[k]
		no, end := r.refuses(i, t)
		if no != holds {
			continue
		}
		f := r.scratch.frame(best)
		if f.try(r, i, end, t) != holds {
			continue
		}
		score := f.score()
		if best == nil || score > bestScore {
			best, bestScore = f, score
		}
	}
	if best == nil || r.taken(best) {
		return i + 1
	}
	e := r.nextEvent()
	best.accept(e)
	for i := range best.halves {
		if s := best.halves[i]; s.End > 0 {
			s.Text = e.Type
			r.halves = append(r.halves, s)
		}
	}
	r.situate(e)
	r.modality(e, best)
	if e.Polarity != Negative {
		r.belated(e, best)
	}
	if e.Codes != (Codes{}) && (e.Polarity == Negative || best.rule.told > 0 && !r.told(e, best)) {
		if e.Polarity == Positive && e.Realis == Actual && !r.longAgo(e) {
			r.held = append(r.held, heldBack{len(r.events), e.Codes})
		}
		e.Codes = Codes{}
	}
	r.accuses = r.accuses || best.rule.is(blame)
	r.speaks = r.speaks || best.rule.is(speech)
	r.reports = r.reports || best.rule.is(speech) && len(best.subject) > 0 && engineOf(&best.subject[0].lists)&listWitness != 0
	if best.rule.is(strike) && best.t.kind == byNoun {
		if n := r.struckBefore(best); n >= 0 {
			r.retell(n, e, best)
			return best.end
		}
	}
	r.events, r.eventAt, r.ruleOf = r.events[:len(r.events)+1], append(r.eventAt, i), append(r.ruleOf, best.rule)
	if r.trace != nil {
		*r.trace = append(*r.trace, Trace{Rule: best.rule, Steps: best.steps})
	}
	if !best.rule.ofState() { // else nothing that came about
		r.state.note(r, best, len(r.events)-1)
	}
	return best.end
}

// nextEvent gives the place behind the events in which the next one is made; it becomes one of them when all of it is told.
func (r *reader) nextEvent() *Event {
	n := len(r.events)
	r.events = slices.Grow(r.events, 1)
	return &r.events[:n+1][n]
}

// struckBefore gives the event of the verb directly before the noun of a blow, its subject, which tells what the blow struck, or -1: «استهدفت الغارات ثلاثة
// بيوت» is one event.
func (r *reader) struckBefore(f *frame) int {
	n, v := len(r.events)-1, f.at-1
	if n < 0 || v < r.first || r.eventAt[n] != v || r.parts[v] != verb ||
		!r.ruleOf[n].is(strike) || r.hasPronoun(v) || f.t.cut.Proclitics&^normalize.Article != 0 {
		return -1
	}
	p, with := f.headed(), r.info[v].with
	if with == 0 || p == nil || !r.agrees(r.info[v].tense, p) || r.events[n].filled("attacker") ||
		f.rule.objectWith(with, roleTarget) == nil {
		return -1
	}
	return n
}

// retell puts the event of a noun in the place of event n, which a verb beside it tells, with what only that one has.
func (r *reader) retell(n int, e *Event, f *frame) {
	old := &r.events[n]
	r.lend(e, old, func(arg *Argument) bool { return arg.Role != "target" || arg.Start > e.Trigger.End })
	inOrder(e.Arguments)
	if k := len(r.held) - 1; k >= 0 && r.held[k].event == len(r.events) {
		r.held[k].event = n
		if old.Codes != (Codes{}) || k > 0 && r.held[k-1].event == n {
			r.held = r.held[:k]
		}
	}
	if e.Codes == (Codes{}) {
		e.Codes = old.Codes
	}
	r.events[n], r.eventAt[n], r.ruleOf[n] = *e, f.at, f.rule
	if r.trace != nil {
		(*r.trace)[len(*r.trace)-1] = Trace{Rule: f.rule, Steps: f.steps}
	}
	r.state.note(r, f, n)
}

// refuses tells why a trigger's rule is not tried at token i, and gives the token behind the trigger.
func (r *reader) refuses(i int, t *trigger) (refusal, int) {
	switch {
	case r.otherPart(i, t):
		return anotherPart, i + 1
	case r.ungoverned(i, t):
		return noGovernor, i + 1
	case r.nounlike(i, t):
		return aNoun, i + 1
	case t.kind == byNoun && !t.rule.ofState() && i > r.first && r.article(i) && r.participial(i):
		return anAdjective, i + 1
	}
	end, ok := r.endOf(i, t)
	switch {
	case !ok:
		return otherTail, i + 1
	case len(t.rule.gates) > 0 && r.shut(t):
		return noListed, end
	}
	return holds, end
}

// endOf gives the token behind the words of a trigger that begins at token i; false when they do not stand there.
func (r *reader) endOf(i int, t *trigger) (int, bool) {
	if len(t.rest) == 0 || !r.standsBehind(i, t.second) {
		return i + 1, len(t.rest) == 0
	}
	return r.tail(i, t.rest)
}

// standsBehind reports a word near behind token i that may be the second of a trigger, by its signature; tail knows for sure.
func (r *reader) standsBehind(i int, second uint64) bool {
	const reach = 6 // tail passes over four words and a quotation mark
	for _, info := range r.info[i+1 : min(i+1+reach, r.end)] {
		if info.tails&second != 0 {
			return true
		}
	}
	return false
}

// try tries a trigger's rule at tokens [at, end), and tells why it does not hold.
func (f *frame) try(r *reader, at, end int, t *trigger) refusal {
	if r.voiced(at, t) {
		t = t.passive()
	}
	f.begin(r, at, end, t)
	no := f.match()
	if no == holds && (f.rule.earnest || f.rule.played.has(t.codeWord)) && f.inSport() {
		return ofGame
	}
	return no
}

// onlyNames reports a verb at token i that only leads in a name: «شاب يدعى سعيدا».
func (r *reader) onlyNames(i int) bool {
	v, ok := r.Words[i].Value(lexicon.Common)
	return ok && v == "called"
}

// otherPart reports that the word at token i plays another part in its clause than the trigger asks for.
func (r *reader) otherPart(i int, t *trigger) bool {
	switch r.parts[i] {
	case verb:
		return t.kind != byVerb && len(t.rest) < 2 // but «بدء وقف إطلاق النار»
	case adverb:
		return t.kind == byVerb || t.kind == byNoun && len(t.rest) == 0
	}
	return t.kind == byVerb
}

// ungoverned reports that the verb at token i is in the subjunctive with nothing before it that asks for it.
func (r *reader) ungoverned(i int, t *trigger) bool {
	return t.kind == byVerb && t.feature&(lexicon.Subjunctive|lexicon.Perfect) == lexicon.Subjunctive && !r.governs(i, t.feature)
}

// nounlike reports that the participle at token i is a noun or an adjective: «جددت مطالبتها».
func (r *reader) nounlike(i int, t *trigger) bool {
	return t.kind == byParticiple && (t.cut.Enclitic != 0 || i > r.first && r.tellsNothing(i))
}

// voiced reports a damma at the verb at token i that tells the passive: «قُتل».
func (r *reader) voiced(i int, t *trigger) bool {
	return t.kind == byVerb && t.feature.Has(lexicon.Passive|lexicon.Active) && r.marked(i)
}

// passive gives the trigger without the active voice.
func (t *trigger) passive() *trigger {
	passive := *t
	passive.feature &^= lexicon.Active
	return &passive
}

// begin begins a try of a trigger's rule at tokens [at, end).
func (f *frame) begin(r *reader, at, end int, t *trigger) {
	fillers, pair := f.fillers[:0], f.pair[:0]
	*f = frame{}
	f.r, f.at, f.end, f.from, f.t, f.rule, f.fillers, f.pair = r, at, end, end, t, t.rule, fillers, pair
	r.harming = t.rule.is(harm) && !t.rule.is(capture)
}

// score tells how much of what stands around the trigger the rule explains; of two rules the higher one has the event.
func (f *frame) score() int { return 10*f.rule.priority + 3*len(f.t.rest)*10 + len(f.fillers) }

// tellsNothing reports a participle at token i that is a noun or an adjective by what stands before it.
func (r *reader) tellsNothing(i int) bool {
	w, before := r.Words[i], r.parts[i-1]
	switch {
	case w.Classes.Has(lexicon.Human) && before != mark: // «متهما بالقتل»: one who is accused
		return true
	case before == prep: // «عن متابعة الملف»
		return !r.info[i-1].pronominal
	}
	return before == nominal && r.outer[i-1] < 0 && w.Cut.Proclitics == 0 && r.ends(i, endTa) // «إجراءات مشددة»
}

// governs reports a word before token i that asks for the subjunctive or jussive.
// A shortened singular («يقل») is a jussive: أن does not govern it.
func (r *reader) governs(i int, f lexicon.Feature) bool {
	if r.Words[i].Cut.Proclitics&normalize.La != 0 {
		return true
	}
	if i == r.first {
		return false
	}
	if r.parts[i-1] == particle {
		return !f.Has(lexicon.Singular) || r.info[i-1].core&coreDidnt != 0
	}
	return (r.parts[i-1] == comp || r.parts[i-1] == conj) && !f.Has(lexicon.Singular)
}

// taken reports that an event of the type has the trigger already.
func (r *reader) taken(f *frame) bool {
	const recent = 32
	trigger := &f.trigger
	for _, s := range r.halves[max(0, len(r.halves)-recent):] {
		if s.Text == f.rule.Type && s.meets(trigger) {
			return true
		}
	}
	if n := r.lastHere(); n >= 0 && r.eventAt[n] == f.at-1 && r.events[n].Type == f.rule.Type &&
		f.rule.is(strike) && f.t.kind == byNoun && f.t.cut.Proclitics&normalize.Ba != 0 { // «استهدفت بقصف مدفعي مواقع»
		return true
	}
	for n := range r.eventsSince(r.first) {
		if o := &r.events[n]; r.ruleOf[n].kind == f.rule.kind && (o.Trigger.meets(trigger) || o.holds(trigger)) { // «سقط 17 قتيلا»: one event
			return true
		}
	}
	return f.rule.is(rally) && r.flies(trigger)
}

// holds reports that the trigger, of the type of the event, stands in one of its fillers, which tells of the same: «سقط [17 قتيلا]».
func (e *Event) holds(trigger *Span) bool {
	for k := range e.Arguments {
		if a := &e.Arguments[k]; a.Start <= trigger.Start && trigger.Start < a.End && halfIn(a, trigger, e.Type) {
			return true
		}
	}
	return false
}

// flies reports that the trigger is what an attack was made with: «هجوما بالمسيرات».
func (r *reader) flies(trigger *Span) bool {
	for k := range r.eventsSince(r.first) {
		if r.ruleOf[k].is(strike) && slices.ContainsFunc(r.events[k].Arguments, func(a Argument) bool {
			return a.Role == "weapon" && a.Start <= trigger.Start && trigger.End <= a.End
		}) {
			return true
		}
	}
	return false
}

// halfIn reports that a trigger stands in a filler of an event of its own type, which
// tells of it already: «أرسلت تعزيزات», «سقط 17 قتيلا».
func halfIn(a *Argument, trigger *Span, kind string) bool {
	switch a.Role {
	case "victim", "sentence":
		return a.Start <= trigger.Start && trigger.End <= a.End
	case "object", "instrument", "weapon":
		return a.Start == trigger.Start || a.Role == "object" && a.Start <= trigger.Start && trigger.End <= a.End // «أرسلت قافلة مساعدات»
	case "content":
		return a.Start == trigger.Start && kind == "sanction"
	}
	return false
}

// participial reports a definite participle that describes the definite noun before it.
func (r *reader) participial(i int) bool {
	w := r.Words[i]
	return agentive(w) && r.article(i) && r.parts[i-1] == nominal && r.article(i-1) &&
		w.Cut.Proclitics&^normalize.Article == 0 && !w.Feature.Has(lexicon.Masdar) &&
		(!r.ends(i, endAt) || r.ends(i-1, endAt)) // «استأنفت الحكومة المفاوضات»: of one there are no several
}

// mayPart reports at token j what may stand between the first two words of a trigger: «وقف فوري وشامل لإطلاق النار», «وقف معلن لإطلاق النار»,
// «إطلاق ثلاثة صواريخ», not «القضاء الفرنسي على».
func (r *reader) mayPart(j int) bool {
	w := r.Words[j]
	return r.adjective(j) && !w.Classes.Has(lexicon.Nisba) || r.counts(j) || r.isQuote(j) ||
		agentive(w) && w.Cut.Proclitics == 0 && w.Cut.Enclitic == 0 && r.parts[j] == nominal && !w.Feature.Any(lexicon.Feminine|lexicon.Plural|lexicon.Dual) && !w.Classes.Has(lexicon.Human)
}

// tail checks the further words of a trigger of several («وقف إطلاق النار») and
// gives the token after it.
func (r *reader) tail(i int, rest []string) (int, bool) {
	j := i + 1
	for n, want := range rest {
		bit := signature(want)
		for k := 0; n == 0 && k < 4 && j+1 < r.end && !r.stemIs(j, want, bit) && r.mayPart(j); k++ {
			j++
		}
		if n > 0 && j+1 < r.end && r.info[j].core&coreAny != 0 { // «التوصل إلى أي اتفاق»
			j++
		}
		if j+1 < r.end && r.isQuote(j) { // «مسيرات "العودة"»
			j++
		}
		if j >= r.end || !r.stemIs(j, want, bit) {
			return j, false
		}
		j++
	}
	return j, true
}

// stemIs compares the word at token i, without proclitics and article, with a word behind the first of a trigger, which has the signature bit.
func (r *reader) stemIs(i int, want string, bit uint64) bool {
	return r.info[i].tails&bit != 0 && hasStem(r.Words[i], want)
}

// hasStem reports that a word is another one without proclitics and article.
func hasStem(w *lexicon.Word, want string) bool {
	var buf [maxStems]string
	return slices.Contains(stemsOf(buf[:0], w), want)
}

// maxStems is how many stems a word may have for triggers.
const maxStems = 5

// barest appends what a word is without article, without all clitics and the ending of the accusative, and without «ل» and article.
func barest(stems []string, w *lexicon.Word) []string {
	stem := w.Text[w.Cut.Stem:w.Cut.End]
	stems = append(stems, bare(w.Text), stem, bare(strings.TrimPrefix(w.Text, "ل")))
	if w.Feature.Has(lexicon.Accusative) { // «مؤتمرا صحفيا»
		stems = append(stems, strings.TrimSuffix(stem, "ا"))
	}
	return stems
}

// stemsOf appends what a word is without proclitics and article, as triggers have it.
func stemsOf(stems []string, w *lexicon.Word) []string {
	stems = barest(stems, w)
	if s, ok := strings.CutSuffix(w.Text[w.Cut.Stem:w.Cut.End], "ت"); ok && w.Cut.Enclitic != 0 { // «سحب جنسيته»
		stems = append(stems, s+"ة")
	}
	return stems
}

// tailsOf gives the signatures of the words behind the first of any trigger that a word may be.
func (rs *Rules) tailsOf(w *lexicon.Word) (bits uint64) {
	var buf [maxStems]string
	for _, s := range stemsOf(buf[:0], w) {
		if rs.sieve.may(s) && rs.tails[s] {
			bits |= signature(s)
		}
	}
	return bits
}

// shut reports that a needed role of the trigger's rule cannot be filled by a text that
// had words of these lists only: by the sentence, where no pronoun points out of it.
func (r *reader) shut(t *trigger) bool {
	gates := t.rule.gates
	for i := range gates {
		if r.bars(&gates[i], t) {
			return true
		}
	}
	return false
}

// bars reports that neither the sentence nor, where it may matter, the text before it has
// a word that a gate lets through.
func (r *reader) bars(g *gate, t *trigger) bool {
	if g.carried || r.pronominal || t.cut.Enclitic != 0 {
		return !r.met.meets(&g.lists)
	}
	return !r.here.meets(&g.lists)
}
