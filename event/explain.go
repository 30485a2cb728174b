package event

import (
	"fmt"
	"slices"
	"strings"
)

// Trace tells how one event was found: by which rule, and what filled its roles.
type Trace struct {
	Event Event
	Rule  *Rule
	Steps []Step
}

// Step is one role filled. Slot is the line of the rule that filled it, its words
// folded and sorted, and Line its number in the rule's file; what the engine finds for
// every event (place, time, the number of people), or takes from another event, has the line 0.
type Step struct {
	Argument
	Slot string
	Line int
}

// String gives the trace for a person to read, a line for each step.
func (t Trace) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s «%s» %s %s: %s, %s:%d\n", t.Event.Type, t.Event.Trigger.Text, t.Event.Realis, t.Event.Polarity, t.Rule.Name, t.Rule.File, t.Rule.Line)
	for _, s := range t.Steps {
		fmt.Fprintf(&b, "  %s: %s, ", s.Role, s.Text)
		if s.Line > 0 {
			fmt.Fprintf(&b, "%s (line %d)\n", s.Slot, s.Line)
		} else {
			fmt.Fprintf(&b, "%s\n", s.Slot)
		}
	}
	return b.String()
}

// Explain reads a document as [Extractor.Extract] does, and tells of each event
// how it was found.
func (x *Extractor) Explain(in Input) (Document, []Trace) {
	traces := []Trace{}
	doc := x.extract(in, &traces, nil)
	for i := range traces {
		t := &traces[i]
		t.Event = doc.Events[i]
		for j := range t.Steps { // a passive turns roles round after they were filled
			s, found := &t.Steps[j], Argument{}
			for _, a := range t.Event.Arguments { // the number of people may be all of their phrase
				if a.Span == s.Span && (found.Role == "" || a.Role == s.Role) {
					found = a
				}
			}
			if found.Role != "" {
				s.Argument = found
			}
		}
		for _, a := range t.Event.Arguments {
			if !slices.ContainsFunc(t.Steps, func(s Step) bool { return s.Argument == a }) {
				slot := "from the event beside it"
				if a.Role == "source" {
					slot = "who says so"
				}
				t.Steps = append(t.Steps, Step{Argument: a, Slot: slot})
			}
		}
	}
	return doc, traces
}
