package event

import "iter"

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
