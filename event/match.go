package event

import (
	"cmp"
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// read finds the events of the text.
func (r *reader) read() {
	r.events, r.eventAt = r.events[:0], r.eventAt[:0]
	r.state.reset()
	r.know()
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
	r.first = r.dateline()
	r.chunk()
	first := len(r.events)
	for i := r.first; i < r.end; i++ {
		ts := r.info[i].triggers
		if r.Tokens[i].Kind != normalize.Arabic || len(ts) == 0 || r.blocked(i) {
			continue
		}
		i = max(i, r.fire(i, ts)-1)
	}
	r.sources(first)
	r.state.remember(r)
}

// dateline gives the token behind a dateline («بغداد - وكالات:», «أتلانتا (CNN)--»)
// that opens the sentence, or its first token.
func (r *reader) dateline() int {
	names := 0
	for i := r.first; i < r.end && i < r.first+14; i++ {
		if m := r.outer[i]; m >= 0 {
			switch r.Mentions[m].Type {
			case entity.GPE, entity.Location, entity.Org, entity.Date:
				names++
				i = max(i, r.Mentions[m].Last-1)
				continue
			}
			return r.first
		}
		if r.Tokens[i].Kind == normalize.Latin || r.Tokens[i].Kind == normalize.Number || r.info[i].stem&listByline != 0 {
			continue
		}
		switch s := string(r.Folded(i)); {
		case s == "-" || s == "–" || s == "—" || s == ":" || s == "--":
			if names == 0 {
				return r.first
			}
			for i+1 < r.end && r.parts[i+1] == mark && !r.isQuote(i+1) {
				i++
			}
			if next := i + 1; next < r.end && r.info[next].stem&listByline != 0 {
				continue // «بغداد - وكالات»
			}
			return i + 1
		case r.parts[i] == mark:
		default:
			return r.first
		}
	}
	return r.first
}

// blocked reports a token inside a name, which triggers nothing.
func (r *reader) blocked(i int) bool {
	m := r.outer[i]
	if m < 0 {
		return false
	}
	switch mn := &r.Mentions[m]; mn.Type {
	case entity.Event:
		return mn.Entry != nil && mn.Last-mn.First > 1
	case entity.Office:
		return true
	default:
		return true
	}
}

// fire tries the rules of a trigger and keeps the best event.
func (r *reader) fire(i int, ts []trigger) (end int) {
	var best *Event
	var bestScore int
	var bestFrame frame
	for k := range ts {
		t := &ts[k]
		if t.kind == byVerb && r.parts[i] != verb || t.kind != byVerb && r.parts[i] == verb {
			continue
		}
		if t.kind == byVerb && t.feature.Has(lexicon.Subjunctive) && !t.feature.Has(lexicon.Perfect) && !r.governs(i, t.feature) {
			continue
		}
		end, ok := r.tail(i, t.rest)
		if !ok {
			continue
		}
		f := frame{r: r, at: i, end: end, t: t, rule: t.rule}
		e, ok := f.match()
		if !ok {
			continue
		}
		score := 10*t.rule.priority + 3*len(t.rest)*10 + len(e.Arguments)
		if best == nil || score > bestScore {
			best, bestScore, bestFrame = e, score, f
		}
	}
	if best == nil || r.taken(best) {
		return i + 1
	}
	r.situate(best)
	r.modality(best, &bestFrame)
	if best.Codes != nil && (best.Polarity == Negative || bestFrame.rule.told > 0 && !r.told(best, &bestFrame)) {
		best.Codes = nil
	}
	r.events, r.eventAt = append(r.events, *best), append(r.eventAt, i)
	r.state.note(r, &bestFrame, len(r.events)-1)
	return bestFrame.end
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
		return !f.Has(lexicon.Singular) || r.Words[i-1].Text == "لم" || r.Words[i-1].Text == "ولم"
	}
	return (r.parts[i-1] == comp || r.parts[i-1] == conj) && !f.Has(lexicon.Singular)
}

// taken reports that an event of the type has the trigger already.
func (r *reader) taken(e *Event) bool {
	for k := len(r.events) - 1; k >= 0 && k >= len(r.events)-4; k-- {
		o := &r.events[k]
		if o.Type == e.Type && o.Trigger.Start < e.Trigger.End && e.Trigger.Start < o.Trigger.End {
			return true
		}
	}
	return false
}

// tail checks the further words of a trigger of several («وقف إطلاق النار») and
// gives the token after it.
func (r *reader) tail(i int, rest []string) (int, bool) {
	j := i + 1
	for _, want := range rest {
		if j >= r.end || !stemIs(r.Words[j], want) {
			return j, false
		}
		j++
	}
	return j, true
}

// stemIs compares a word without proclitics and article.
func stemIs(w *lexicon.Word, want string) bool {
	if bare(w.Text) == want {
		return true
	}
	return w.Text[w.Cut.Stem:w.Cut.End] == want || bare(strings.TrimPrefix(w.Text, "ل")) == want
}

// frame is one try of a rule at a trigger.
type frame struct {
	r     *reader
	at    int // the trigger's token
	end   int // the token after the trigger
	t     *trigger
	rule  *Rule
	event Event

	subject []phrase // what was found as subject
	pair    []phrase // the fillers of roles that two share: whom a dual may mean later
	passive bool
	after   int // the token after what stands directly at the trigger
	light   int // the light verb over a noun, or -1
	beyond  int // the token behind what a verb that goes with the noun has taken
	content Span
	dropped bool // the subject was left out and carried over
	// antecedent is the noun that the trigger's relative clause hangs on, when it is not the subject.
	antecedent *phrase
	relative   bool // the trigger stands in a relative clause
}

func (f *frame) slotFor(p position) *slot {
	for i := range f.rule.Slots {
		if f.rule.Slots[i].pos == p {
			return &f.rule.Slots[i]
		}
	}
	return nil
}

// match fills the roles of the rule and reports whether it holds.
func (f *frame) match() (*Event, bool) {
	r := f.r
	start := r.Begin(f.at, f.t.cut)
	stop := int(r.Tokens[f.end-1].End)
	f.event = Event{Type: f.rule.Type, Mode: f.rule.Mode, Trigger: Span{start, stop, r.Source[start:stop]}, Rule: f.rule.Name,
		Realis: Actual, Polarity: Positive, Arguments: []Argument{}}
	if f.rule.Plover != "" || f.rule.Cameo != "" {
		f.event.Codes = &Codes{Plover: f.rule.Plover, Cameo: f.rule.Cameo}
	}
	f.light = -1
	if f.t.kind == byVerb && f.end < r.end && string(r.Folded(f.end)) == ":" && f.at == r.first { // a byline: «كتب: فلان»
		return nil, false
	}
	if f.t.kind == byVerb && f.rule.Type == "say" && r.sourced(f.at) {
		return nil, false
	}
	if f.unless() {
		return nil, false
	}
	switch f.t.kind {
	case byVerb:
		if !f.byVerb() {
			return nil, false
		}
	case byNoun:
		f.byNoun()
	case byParticiple:
		f.byParticiple()
	}
	f.inherit()
	for _, set := range f.rule.Needs {
		if !slices.ContainsFunc(f.event.Arguments, func(a Argument) bool { return slices.Contains(set, a.Role) }) {
			return nil, false
		}
	}
	if f.t.kind == byNoun && len(f.event.Arguments) == 0 && r.onlyDates(f.at) { // «قبيل انطلاق الاجتماع»: nothing told of it
		return nil, false
	}
	slices.SortStableFunc(f.event.Arguments, func(a, b Argument) int { return cmp.Compare(a.Start, b.Start) })
	return &f.event, true
}

// onlyDates reports that the noun at token i only dates something else: it stands
// behind a preposition of time.
func (r *reader) onlyDates(i int) bool {
	for k := i - 1; k >= r.first && k >= i-2; k-- {
		if rd, ok := r.Words[k].Find(lexicon.Prep); ok && r.parts[k] == prep {
			return rd.Entry.Value == "time"
		}
	}
	return false
}

// inherit fills roles that are still empty from the event before in the sentence:
// who signs a cease-fire is party to it.
func (f *frame) inherit() {
	r := f.r
	for i := range f.rule.Slots {
		s := &f.rule.Slots[i]
		if s.pos != posInherit || f.has(s.role) {
			continue
		}
		from := int(r.Tokens[r.first].Start)
		for k := len(r.events) - 1; k >= 0 && r.events[k].Trigger.Start >= from && !f.has(s.role) && !r.saidBetween(r.eventAt[k], f.at); k-- {
			for _, a := range r.events[k].Arguments {
				if s.preps[a.Role] && (a.End <= f.event.Trigger.Start || a.Start >= f.event.Trigger.End) {
					f.event.Arguments = append(f.event.Arguments, Argument{Role: s.role, Span: a.Span, Mention: a.Mention})
				}
			}
		}
	}
}

// saidBetween reports that someone else begins to speak among tokens (i, j).
func (r *reader) saidBetween(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if r.parts[k] == verb && r.info[k].says {
			return true
		}
	}
	return false
}

// unless reports a word that blocks the rule among the three after the trigger.
func (f *frame) unless() bool {
	if len(f.rule.Unless) == 0 {
		return false
	}
	for j := f.end; j < f.r.end && j < f.end+3; j++ {
		for _, u := range f.rule.Unless {
			if stemIs(f.r.Words[j], u) {
				return true
			}
		}
	}
	return false
}

// fill enters a phrase as a role's filler; full takes it with all that hangs on it.
func (f *frame) fill(role string, p *phrase, full bool) {
	stop := p.stop
	if full {
		stop = f.r.fullExtent(role, p)
	}
	f.fillSpan(role, p.start, stop, p.mention)
	if paired[role] && len(f.pair) < 3 {
		f.pair = append(f.pair, *p)
	}
	if p.head > 0 {
		f.count(role, p)
	}
}

// fullExtent gives the source byte where a phrase ends with all that hangs on it;
// what is said goes on to the end of its clause.
func (r *reader) fullExtent(role string, p *phrase) int {
	if role != "content" || p.end > r.end || p.first < r.first {
		stop, _ := r.extent(p)
		return stop
	}
	end := r.clauseEnd(p.end)
	if open := r.quoteAround(p.first); open >= 0 {
		if close := r.closing(open); close > p.first {
			end = min(end, close)
		}
	}
	for end > p.end && r.parts[end-1] == mark && !r.isQuote(end-1) {
		end--
	}
	if end <= p.end {
		return p.stop
	}
	return max(p.stop, int(r.Tokens[end-1].End))
}

// quoteAround gives the quotation mark that opens at token i or directly before
// it and closes behind it, or -1.
func (r *reader) quoteAround(i int) int {
	switch {
	case i < r.end && r.isQuote(i):
		return i
	case i > r.first && r.isQuote(i-1) && r.opening(i-1):
		return i - 1
	}
	return -1
}

// fillSpan enters bytes of the source as a role's filler.
func (f *frame) fillSpan(role string, start, stop, mention int) {
	if stop <= start {
		return
	}
	for _, a := range f.event.Arguments {
		if a.Role == role && a.Start < stop && start < a.End {
			return
		}
	}
	a := Argument{Role: role, Span: Span{start, stop, f.r.Source[start:stop]}}
	if mention >= 0 {
		a.Mention = f.r.Mentions[mention].ID
	}
	f.event.Arguments = append(f.event.Arguments, a)
}

// paired are the roles whose two fillers a dual pronoun or verb may mean later.
var paired = map[string]bool{"participant": true, "party": true, "host": true, "guest": true, "caller": true, "recipient": true}

// counted are the roles whose number of people is a role of its own.
var counted = map[string]bool{"victim": true, "detainee": true, "person": true}

// count enters the number before a counted filler.
func (f *frame) count(role string, p *phrase) {
	if !counted[role] {
		return
	}
	r := f.r
	if r.info[p.first].stem&listUncounted != 0 {
		return
	}
	first := p.first
	for first < p.head && r.parts[first] == mark {
		first++
	}
	if first == p.head {
		if r.Tokens[p.head].Kind == normalize.Number || r.Words[p.head].Is(lexicon.Of(lexicon.Num)) {
			f.fillSpan("count", p.start, int(r.Tokens[p.head].End), -1)
		}
		return
	}
	last := p.head - 1
	for last > first && (r.parts[last] == mark || r.Words[last].Text == "من") {
		last--
	}
	if last >= first {
		f.fillSpan("count", p.start, int(r.Tokens[last].End), -1)
	}
}

// wide are the classes whose fillers are taken with all that hangs on them.
func wide(s *slot) bool {
	switch s.role {
	case "topic", "content", "charge", "sentence":
		return true
	}
	return false
}

// excluded reports an object that the rule does not want.
func (f *frame) excluded(p *phrase) bool {
	w := f.r.Words[p.head]
	for _, u := range f.rule.Unless {
		if stemIs(w, u) {
			return true
		}
	}
	return false
}

// byVerb reads the clause of a finite verb; false when its object is one that the
// rule excludes.
func (f *frame) byVerb() bool {
	r := f.r
	sub, obj := f.slotFor(posSubject), f.slotFor(posObject)
	c := anyThing
	if sub != nil {
		c = sub.class
	}
	s := r.subjectOf(f.at, c)
	f.after = s.next
	var objects []phrase
	f.antecedent, f.relative = s.antecedent, s.relative
	if obj != nil {
		if c := f.slotFor(posContent); c != nil && c.role == obj.role {
			f.contents()
		}
		if !f.has(obj.role) {
			objects = f.objects(obj, &s)
		}
		if len(objects) > 0 && f.excluded(&objects[0]) {
			return false
		}
	}
	// A passive's subject is what the act was done to.
	if obj != nil && len(objects) == 0 && len(s.phrases) > 0 && (s.antecedent == nil || f.resumed()) && f.isPassive(&s) {
		if alt := r.subjectOf(f.at, obj.class); len(alt.phrases) > 0 {
			s = alt
			f.after = s.next
		}
		if obj.class.fits(&s.phrases[0]) {
			objects, s.phrases = s.phrases, nil
			f.passive = true
		}
	} else if obj != nil && len(objects) == 0 && len(s.phrases) == 0 && f.rule.passive && f.mayBePassive() {
		if alt := r.subjectOf(f.at, obj.class); len(alt.phrases) > 0 {
			objects, s = alt.phrases, alt
			s.phrases = nil
			f.after = alt.next
			f.passive = true
		}
	}
	if sub != nil && !f.passive {
		if len(s.phrases) == 0 {
			s.phrases = f.carried(sub, &s)
		}
		f.subject = s.phrases
		for i := range s.phrases {
			f.fill(sub.role, &s.phrases[i], false)
		}
	}
	if obj != nil {
		for i := range objects {
			f.fill(obj.role, &objects[i], wide(obj))
			f.after = max(f.after, min(objects[i].end, r.end))
		}
	}
	f.prepositions(f.end, r.scope(max(f.after, f.end)))
	f.contents()
	f.circumstances(f.at)
	return true
}

// resumed reports a preposition with a pronoun behind the verb, which stands for
// the noun of its relative clause: «المجزرة التي قتل فيها».
func (f *frame) resumed() bool {
	r, obj := f.r, f.slotFor(posObject)
	return f.end < r.end && r.parts[f.end] == prep && r.info[f.end].pronominal && !f.takes(prepBase(r.Words[f.end].Text), obj.role)
}

// isPassive decides whether the verb with the only phrase after it is passive.
func (f *frame) isPassive(s *subject) bool {
	if f.t.cut.Enclitic != 0 {
		return false
	}
	ft := f.t.feature
	if ft.Has(lexicon.Passive) && !ft.Has(lexicon.Active) {
		return true
	}
	return f.rule.passive && f.mayBePassive() && !s.inherited
}

func (f *frame) mayBePassive() bool {
	ft := f.t.feature
	return f.t.cut.Enclitic == 0 && (ft.Has(lexicon.Passive) || !ft.Any(lexicon.Active|lexicon.Passive))
}

// objects finds the object: a pronoun at the verb, the noun that a relative
// clause hangs on, or the phrase behind the subject.
func (f *frame) objects(obj *slot, s *subject) []phrase {
	r := f.r
	if f.t.cut.Enclitic != 0 {
		if s.antecedent != nil {
			return []phrase{*s.antecedent}
		}
		if obj.class == anyThing {
			return nil
		}
		if p, ok := r.pronoun(f.at, f.t.cut.Enclitic, s.phrases); ok && obj.class.fits(&p) {
			return []phrase{p}
		}
		return nil
	}
	j := r.skip(s.next, true)
	if j >= r.end || r.parts[j] != nominal && !r.isQuote(j) {
		return nil
	}
	for k := s.next; k < j; k++ {
		if key, _, ok := r.preposition(k); ok && f.takes(key, obj.role) { // «نددت بقتل …»: not what follows that
			return nil
		}
	}
	ps := r.list(j, obj.class)
	if len(ps) == 0 || ps[0].clitic&(normalize.Ba|normalize.La|normalize.Ka|normalize.Wa|normalize.Fa) != 0 {
		return nil
	}
	return ps
}

// takes reports a slot of the role behind the preposition.
func (f *frame) takes(key, role string) bool {
	for i := range f.rule.Slots {
		if s := &f.rule.Slots[i]; s.pos == posPrep && s.role == role && s.preps[key] {
			return true
		}
	}
	return false
}

// byParticiple reads «مؤكدا أن …»: its subject is that of the clause before it.
func (f *frame) byParticiple() {
	f.after = f.end
	if sub := f.slotFor(posSubject); sub != nil {
		for _, p := range f.r.state.speakers(f.r, f.at) {
			f.fill(sub.role, &p, false)
		}
	}
	if obj := f.slotFor(posObject); obj != nil {
		for _, p := range f.objects(obj, &subject{next: f.end}) {
			f.fill(obj.role, &p, wide(obj))
		}
	}
	f.prepositions(f.end, f.r.scope(f.end))
	f.contents()
}

// prepositions fills roles from the prepositional phrases in tokens [from, to).
func (f *frame) prepositions(from, to int) {
	r := f.r
	for k := from; k < to; {
		key, at, ok := r.preposition(k)
		if !ok {
			k++
			continue
		}
		if f.t.kind == byNoun && key != "في" && f.rival(from, k) {
			return
		}
		next := k + 1
		if at > k {
			next = at
		}
		for i := range f.rule.Slots {
			s := &f.rule.Slots[i]
			if s.pos != posPrep || !s.preps[key] || key == "ل" && f.t.kind == byNoun && s.class != deed && !f.attached(k) {
				continue
			}
			if at == k && r.parts[k] == prep { // the pronoun is in the preposition: معهم
				if f.antecedent != nil {
					f.fill(s.role, f.antecedent, false)
				} else if p, ok := r.pronoun(k, 0, f.subject); ok && s.class.fits(&p) && s.class != anyThing {
					f.fill(s.role, &p, false)
				}
				break
			}
			if key == "بين" && f.has(s.role) { // the two are named
				break
			}
			ps := r.list(at, s.class)
			if len(ps) == 0 {
				continue
			}
			if s.role == "topic" && r.info[ps[0].head].stem&listDiscuss != 0 { // «لبحث أمن الحدود»
				if inner := r.list(ps[0].head+1, anyThing); len(inner) > 0 {
					ps = inner
				}
			}
			for j := range ps {
				f.fill(s.role, &ps[j], wide(s) && j == len(ps)-1)
				next = max(next, ps[j].end)
			}
			if key == "بين" && len(ps) == 1 && !ps[0].plural(r) {
				f.other(s, &ps[0])
			}
			f.byWeapon(s, &ps[0])
			break
		}
		k = max(next, k+1)
	}
}

// other takes the second of the two that بين asks for, when something stands
// between them: «بين الحكومة المدعومة من الغرب والمعارضة».
func (f *frame) other(s *slot, p *phrase) {
	r := f.r
	for k := p.end; k < r.end && k < p.end+14; k++ {
		switch r.parts[k] {
		case verb, comp, rel, conj, attrib:
			return
		case nominal:
			if r.Words[k].Cut.Proclitics&normalize.Wa == 0 || r.outer[k] < 0 && !hasArticle(r.Words[k]) {
				continue
			}
			if q, ok := r.np(k); ok && s.class.fits(&q) && alike(r, p, &q) {
				f.fill(s.role, &q, false)
				return
			}
		}
	}
}

// plural reports a phrase that means several: «البلدين», «الأطراف».
func (p *phrase) plural(r *reader) bool {
	return p.mention < 0 && r.Words[p.head].Feature.Any(lexicon.Plural|lexicon.Dual)
}

// byWeapon takes whose weapon it was as the one who did it: «استشهد برصاص الجيش».
func (f *frame) byWeapon(s *slot, p *phrase) {
	if s.role != "weapon" || p.mention < 0 {
		return
	}
	m := &f.r.Mentions[p.mention]
	if m.First <= p.head {
		return
	}
	switch m.Type {
	case entity.Org, entity.GPE, entity.Norp, entity.Person:
	default:
		return
	}
	for i := range f.rule.Slots {
		if a := &f.rule.Slots[i]; (a.role == "agent" || a.role == "attacker") && !f.has(a.role) {
			f.fillSpan(a.role, m.Start, m.End, p.mention)
			return
		}
	}
}

// rival reports a coordinated deed among tokens [from, k) to which what follows
// belongs: «إطلاق نار وقصف بالصواريخ».
func (f *frame) rival(from, k int) bool {
	r := f.r
	for i := from; i < k; i++ {
		w := r.Words[i]
		if r.parts[i] != nominal || w.Cut.Proclitics&normalize.Wa == 0 || hasArticle(w) || r.outer[i] >= 0 {
			continue
		}
		for _, t := range r.info[i].triggers {
			if t.kind == byNoun && len(t.rest) == 0 && t.rule != f.rule {
				return true
			}
		}
	}
	return false
}

// attached reports that nothing but adjectives, adverbs and fillers of the event
// stands between the trigger and token k.
func (f *frame) attached(k int) bool {
	r := f.r
	start := int(r.Tokens[k].Start)
	for i := f.end; i < k; i++ {
		if r.parts[i] == adverb || r.parts[i] == timeWord || r.parts[i] == mark || r.parts[i] == prep || r.adjective(i) {
			continue
		}
		at, inside := int(r.Tokens[i].End), false
		for j := range f.event.Arguments {
			if a := &f.event.Arguments[j]; a.Start < at && at <= a.End && a.End <= start {
				inside = true
				break
			}
		}
		if !inside {
			return false
		}
	}
	return true
}

// preposition reads the preposition at token k, alone or as a proclitic, and
// gives its folded form and the token of its noun.
func (r *reader) preposition(k int) (key string, at int, ok bool) {
	if k >= r.end {
		return "", 0, false
	}
	w := r.Words[k]
	if r.parts[k] == prep || r.parts[k] == attrib {
		for _, m := range r.MatchesAt(k) {
			if c := m.Entry.Class; c == lexicon.Prep || c == lexicon.Attrib {
				return r.foldedName(m.Entry), m.End, true
			}
		}
		info := r.info[k]
		switch {
		case info.prep == "":
			return w.Text, k + 1, true
		case info.pronominal:
			return prepBase(w.Text), k, true
		}
		return info.prep, k + 1, true
	}
	if r.parts[k] == nominal && (k == r.first || r.chunkOf[k] != r.chunkOf[k-1] || r.chunkOf[k] < 0) {
		switch p := w.Cut.Proclitics; {
		case p&normalize.Ba != 0:
			return "ب", k, true
		case p&normalize.La != 0:
			return "ل", k, true
		case p&normalize.Ka != 0:
			return "ك", k, true
		}
	}
	return "", 0, false
}

// prepBase takes the pronoun off a preposition: معهم → مع, عليها → على.
func prepBase(s string) string {
	for _, p := range []string{"هما", "هم", "هن", "ها", "نا", "كم", "ه", "ك", "ي"} {
		if rest, ok := strings.CutSuffix(s, p); ok && rest != "" {
			switch rest {
			case "علي":
				return "على"
			case "الي":
				return "الى"
			case "لدي":
				return "لدى"
			}
			return rest
		}
	}
	return s
}

// scope gives the token where the phrases of a trigger end at the latest: at the
// next verb, clause or reporting word.
// A clause is held to reach tokens, so that no text makes the work grow faster than its length.
func (r *reader) scope(i int) int {
	const reach = 80
	end := min(r.end, i+reach)
	for k := i; k < end; k++ {
		switch r.parts[k] {
		case verb, comp, rel, attrib:
			return k
		case conj:
			return k
		case mark:
			s := string(r.Folded(k))
			if s == ":" || s == "؛" {
				return k
			}
			if (s == "،" || s == ",") && k+1 < r.end && r.parts[k+1] != prep && r.parts[k+1] != timeWord {
				if _, _, ok := r.preposition(k + 1); !ok {
					return k
				}
			}
		case nominal:
			if r.info[k].participle {
				return k
			}
		}
	}
	return end
}

var placePreps = set("في|ب|قرب|داخل|خارج|وسط|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|عند|لدى|قبالة|أمام|فوق|حول|بالقرب من|على الحدود|شمال شرق|شمال غرب|جنوب شرق|جنوب غرب|جنوبي|بين")

// circumstances fills place and time where the rule's own slots have not: the
// first of each behind the trigger, else before it in the clause.
func (f *frame) circumstances(at int) {
	r := f.r
	to := r.scope(max(f.after, f.end))
	says := f.rule.Type == "say"
	if says || f.has("content") { // what stands behind is what is said
		to = min(to, f.saidFrom(to))
	}
	if !says && !f.has("place") && !f.has("destination") {
		for k := f.end; k < to; k++ {
			key, n, ok := r.preposition(k)
			if !ok && r.parts[k] == nominal && placePreps[r.Words[k].Text] && r.outer[k] >= 0 && r.Mentions[r.outer[k]].First == k { // «شمال سيناء»
				key, n, ok = r.Words[k].Text, k, true
			}
			if !ok || !placePreps[key] || n >= r.end {
				continue
			}
			p, ok := r.np(n)
			if ok && (p.class&isPlace != 0 || (key == "في" || key == "ب") && r.seat(&p)) && !f.overlaps(&p) {
				f.fill("place", &p, false)
				f.further(p.end, to)
				break
			}
		}
	}
	if !f.has("place") && !f.has("destination") && f.t.kind == byVerb {
		for k := at - 1; k >= r.first && k > at-12 && r.parts[k] != verb && r.parts[k] != comp; k-- {
			key, n, ok := r.preposition(k)
			if !ok || !placePreps[key] || n >= at || !r.opensClause(k) {
				continue
			}
			if p, ok := r.np(n); ok && p.class&isPlace != 0 && p.end <= at && !f.overlaps(&p) {
				f.fill("place", &p, false)
				break
			}
		}
	}
	if !f.has("time") {
		if m := f.timeIn(f.end, to); m >= 0 {
			mn := &r.Mentions[m]
			f.fillSpan("time", mn.Start, mn.End, m)
			if k := mn.Last; k < to && r.parts[k] == timeWord && r.outer[k] != m && r.Words[k].Cut.Proclitics&normalize.Wa != 0 {
				next := &r.Mentions[r.outer[k]]
				f.fillSpan("time", next.Start, next.End, r.outer[k])
			}
		} else if f.t.kind == byVerb || f.light >= 0 {
			if f.light >= 0 {
				at = min(at, f.light)
			}
			lo := at
			for lo > r.first && at-lo < 10 && r.parts[lo-1] != verb && r.parts[lo-1] != comp {
				lo--
			}
			if m := f.timeIn(lo, at); m >= 0 {
				mn := &r.Mentions[m]
				f.fillSpan("time", mn.Start, mn.End, m)
			}
		}
	}
}

// seat reports a body that has a house to meet in: a ministry, a court.
func (r *reader) seat(p *phrase) bool {
	rd, ok := r.Words[p.head].Find(lexicon.OrgHead)
	if !ok {
		return false
	}
	switch rd.Entry.Value {
	case "ministry", "court", "university", "bank", "parliament", "council", "hospital", "embassy", "centre":
		return true
	}
	return false
}

// opensClause reports that a phrase at token k opens a clause or sentence.
func (r *reader) opensClause(k int) bool {
	return k == r.first || r.parts[k-1] == mark || r.parts[k-1] == conj || r.Words[k].Cut.Proclitics&normalize.Wa != 0
}

// further takes the place directly behind a place as well: «في بلدة بزاعة بريف حلب».
func (f *frame) further(k, to int) {
	r := f.r
	if k < to && r.parts[k] == mark && k+1 < to {
		k++
	}
	key, n, ok := r.preposition(k)
	if !ok || !placePreps[key] || n >= to {
		return
	}
	if p, ok := r.np(n); ok && p.class&isPlace != 0 {
		f.fill("place", &p, false)
	}
}

// saidFrom gives the token where what is said begins.
func (f *frame) saidFrom(to int) int {
	for _, a := range f.event.Arguments {
		if a.Role != "content" {
			continue
		}
		for k := f.end; k < to; k++ {
			if int(f.r.Tokens[k].End) > a.Start {
				return k
			}
		}
	}
	return to
}

func (f *frame) has(role string) bool {
	return slices.ContainsFunc(f.event.Arguments, func(a Argument) bool { return a.Role == role })
}

func (f *frame) overlaps(p *phrase) bool {
	return slices.ContainsFunc(f.event.Arguments, func(a Argument) bool { return a.Start < p.stop && p.start < a.End && a.Role != "content" })
}

// timeIn gives the first time mention in tokens [from, to) that fills no other
// role, or -1.
func (f *frame) timeIn(from, to int) int {
	r := f.r
	for k := from; k < to; k++ {
		if m := r.outer[k]; r.parts[k] == timeWord && m >= 0 && r.Mentions[m].First == k {
			if !f.overlaps(&phrase{start: r.Mentions[m].Start, stop: r.Mentions[m].End}) {
				return m
			}
		}
	}
	return -1
}
