package event

import "slices"

// The arguments of an event: asked for, lent to another event, given to it.

// lend gives event to the wanted arguments of event from, at most eight, where it has none of their role; they come last.
func (r *reader) lend(to, from *Event, wanted func(arg *Argument) bool) {
	var more [8]Argument
	n := 0
	for k := range from.Arguments {
		if arg := &from.Arguments[k]; n < len(more) && wanted(arg) && !to.filled(arg.Role) {
			more[n] = *arg
			n++
		}
	}
	if n == 0 {
		return
	}
	args := r.scratch.arguments(len(to.Arguments) + n)
	copy(args[copy(args, to.Arguments):], more[:n])
	to.Arguments = args
	r.situate(to)
}

// tellsOf reports that the other event's trigger stands in a filler of one of the roles: «اتهمه بقتل طفلين».
func (e *Event) tellsOf(other *Event, roles ...string) bool {
	return slices.ContainsFunc(e.Arguments, func(a Argument) bool {
		return slices.Contains(roles, a.Role) && a.Start <= other.Trigger.Start && other.Trigger.End <= a.End
	})
}

// overlaps reports that who fills the subject's role of the other event fills the role of this one.
func (e *Event) overlaps(other *Event, role string) bool {
	return slices.ContainsFunc(e.Arguments, func(x Argument) bool {
		return x.Role == role && slices.ContainsFunc(other.Arguments, func(y Argument) bool { return y.Start == x.Start })
	})
}

// filled reports that a role has a filler.
func (e *Event) filled(role string) bool { return e.first(role) != nil }

// first gives the first filler of a role, or nil.
func (e *Event) first(role string) *Argument {
	for i := range e.Arguments {
		if e.Arguments[i].Role == role {
			return &e.Arguments[i]
		}
	}
	return nil
}

// last gives the last filler of a role, or nil.
func (e *Event) last(role string) *Argument {
	for i := len(e.Arguments) - 1; i >= 0; i-- {
		if e.Arguments[i].Role == role {
			return &e.Arguments[i]
		}
	}
	return nil
}

// done reports that the event has someone or something to which it is done, beside who does it.
func (e *Event) done(who *Argument) bool {
	return slices.ContainsFunc(e.Arguments, func(a Argument) bool {
		switch a.Role {
		case "target", "victim", "detainee", "official", "appointee", "object", "content":
			return who == nil || a.Start != who.Start
		}
		return false
	})
}

// give enters a filler of another event.
func (r *reader) give(e *Event, role string, who *Argument) {
	args := r.scratch.arguments(len(e.Arguments) + 1)
	n := 0
	for n < len(e.Arguments) && e.Arguments[n].Start <= who.Start {
		n++
	}
	copy(args, e.Arguments[:n])
	args[n] = Argument{Role: role, Span: who.Span, Mention: who.Mention}
	copy(args[n+1:], e.Arguments[n:])
	e.Arguments = args
}
