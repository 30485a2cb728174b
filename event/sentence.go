package event

import (
	"slices"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
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
		r.blamedOn(first)
		r.culprits(first)
		r.together(first)
	}
	if r.consequences(first) { // «قتل ستة وأصيب عشرة، بينهم طفل، في هجوم على …»
		r.together(first)
	}
	if several {
		r.reasons(first)
		r.doers(first)
		r.merits(first)
		r.takesUp(first)
	}
	r.speaksAt(first)
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
	r.enter(i, best)
	return best.end
}

// enter makes the event that the frame of the trigger at token i found, and makes it one of the events of the text.
func (r *reader) enter(i int, best *frame) {
	e := r.nextEvent()
	best.accept(e)
	for k := range best.halves {
		if s := best.halves[k]; s.End > 0 {
			s.Text = e.Type
			r.halves = append(r.halves, s)
		}
	}
	r.situate(e)
	r.modality(e, best)
	if e.Polarity != Negative {
		r.belated(e, best)
	}
	best.accident = best.accident || best.killedByAccident()
	if e.Codes != (Codes{}) && (e.Polarity == Negative || best.rule.asksTold && !r.told(e, best)) {
		if e.Polarity == Positive && e.Realis == Actual && !best.accident && !r.longAgo(e) {
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
			return
		}
	}
	r.events, r.eventAt, r.ruleOf = r.events[:len(r.events)+1], append(r.eventAt, i), append(r.ruleOf, best.rule)
	if r.trace != nil {
		*r.trace = append(*r.trace, Trace{Rule: best.rule, Steps: best.steps})
	}
	if !best.rule.ofState() { // else nothing that came about
		r.state.note(r, best, len(r.events)-1)
	}
}

// nextEvent gives the place behind the events in which the next one is made; it becomes one of them when all of it is told.
func (r *reader) nextEvent() *Event {
	n := len(r.events)
	r.events = slices.Grow(r.events, 1)
	return &r.events[:n+1][n]
}
