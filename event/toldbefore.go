package event

import (
	"iter"
	"slices"

	"github.com/waqai/waqai/normalize"
)

// What was told before the trigger that is looked at: the events so far, in the order of their triggers.

// reachBack is how many events back one is asked for, or may be told of before.
const reachBack = 40

// lastHere gives the number of the last event of the sentence so far, or -1.
func (r *reader) lastHere() int {
	if n := len(r.events) - 1; n >= 0 && r.eventAt[n] >= r.first {
		return n
	}
	return -1
}

// eventsSince ranges over the numbers of the events whose triggers stand at token i or behind it, the last first, [reachBack] at most.
func (r *reader) eventsSince(i int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for n := len(r.events) - 1; n >= max(0, len(r.events)-reachBack) && r.eventAt[n] >= i; n-- {
			if !yield(n) {
				return
			}
		}
	}
}

// eventOf gives the number of the event whose trigger stands at token i, or -1.
func (r *reader) eventOf(i int) int {
	for n := range r.eventsSince(i) {
		if r.eventAt[n] == i {
			return n
		}
	}
	return -1
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
