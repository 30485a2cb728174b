package eventtest

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/waqai/waqai/event"
)

// Case is one sentence, or one article, and what must come out of it.
type Case struct {
	Name string    // of the subtest; the type when it is empty
	Text string    // what is read
	Date time.Time // the day of publication; zero when it does not matter
	Type string    // the type of the event; empty for any
	// Want holds «role: text» for each filler that one event of the type must have;
	// others may stand beside them. Instead of a role it may name what else an event
	// has: trigger, mode, realis, polarity, rule, attribution, place_id, time (the first
	// day, or FIRST/END), plover or cameo. With nothing in it any event of the type will do.
	Want []string
	Only bool   // the event must have no filler beside those in Want
	Not  bool   // no event of the type must be found
	At   string // FILE:LINE that the case comes from, for the report
}

// Run checks every case as a subtest.
func Run(t *testing.T, x *event.Extractor, cases []Case) {
	t.Helper()
	for _, c := range cases {
		name := c.Name
		if name == "" {
			name = c.Type
		}
		t.Run(name, func(t *testing.T) {
			t.Helper()
			if problem := Check(x, c); problem != "" {
				t.Error(problem)
			}
		})
	}
}

// Rules runs the sentences that rules carry, each under the name of its rule: what
// must match gives an event of the rule's type with the fillers named, what must
// not gives none.
func Rules(t *testing.T, x *event.Extractor, rs *event.Rules) {
	t.Helper()
	for _, r := range rs.All() {
		cases := make([]Case, len(r.Examples))
		for i, e := range r.Examples {
			cases[i] = Case{Name: r.Name, Text: e.Text, Type: r.Type, Want: e.Want, Not: !e.Match, At: fmt.Sprintf("%s:%d", r.File, e.Line)}
		}
		Run(t, x, cases)
	}
}

// Check reads the text of a case and tells what is wrong with what was found; the
// empty string when nothing is.
func Check(x *event.Extractor, c Case) string {
	doc := x.Extract(event.Input{Text: c.Text, Date: c.Date})
	var found []*event.Event
	for i := range doc.Events {
		if e := &doc.Events[i]; c.Type == "" || e.Type == c.Type {
			found = append(found, e)
		}
	}
	switch {
	case c.Not && len(found) == 0:
		return ""
	case c.Not:
		return report(c, "must not give "+kind(c)+", but gave", lines(found[0], nil))
	case len(found) == 0:
		return report(c, "gave no "+kind(c)+"; it gave", others(doc.Events))
	}
	var best []string
	wrong := -1
	for _, e := range found {
		diff, n := difference(e, c)
		if n == 0 {
			return ""
		}
		if wrong < 0 || n < wrong {
			best, wrong = diff, n
		}
	}
	return report(c, "gave another "+kind(c)+" (- wanted, + found)", best)
}

// kind says which event a case asks for.
func kind(c Case) string {
	return strings.TrimSpace(c.Type + " event")
}

// report tells what is wrong with a case: where it comes from, its text, and what it gave.
func report(c Case, what string, lines []string) string {
	var b strings.Builder
	if c.At != "" {
		b.WriteString(c.At + ": ")
	}
	if len(lines) == 0 {
		fmt.Fprintf(&b, "%s\n%s nothing", c.Text, what)
		return b.String()
	}
	fmt.Fprintf(&b, "%s\n%s:\n%s", c.Text, what, strings.Join(lines, "\n"))
	return b.String()
}

// others lists the events that were found, a line each.
func others(events []event.Event) []string {
	var out []string
	for i := range events {
		e := &events[i]
		var roles []string
		for _, a := range e.Arguments {
			roles = append(roles, a.Role+": "+a.Text)
		}
		out = append(out, fmt.Sprintf("  %s «%s» %s", e.Type, e.Trigger.Text, strings.Join(roles, "; ")))
	}
	return out
}

// lines lists what an event has, each line behind a mark that says whether it was
// wanted.
func lines(e *event.Event, wanted func(string) bool) []string {
	out := []string{fmt.Sprintf("  %s «%s» by %s", e.Type, e.Trigger.Text, e.Rule)}
	for _, a := range e.Arguments {
		line, mark := a.Role+": "+a.Text, "  "
		if wanted != nil && !wanted(line) {
			mark = "+ "
		}
		out = append(out, "  "+mark+line)
	}
	return out
}

// difference lists what an event has and what it lacks of a case, and how much is
// wrong.
func difference(e *event.Event, c Case) (diff []string, wrong int) {
	var missing []string
	for _, w := range c.Want {
		if !has(e, w) {
			missing = append(missing, w)
		}
	}
	diff = lines(e, func(line string) bool { return slices.Contains(c.Want, line) })
	for _, w := range missing {
		line := "  - " + w
		if key, _, _ := strings.Cut(w, ": "); attribute[key] != nil {
			if got := attribute[key](e); got != "" {
				line += "   (found: " + got + ")"
			}
		}
		diff = append(diff, line)
	}
	wrong = len(missing)
	if c.Only {
		for _, a := range e.Arguments {
			if !slices.Contains(c.Want, a.Role+": "+a.Text) {
				wrong++
			}
		}
	}
	return diff, wrong
}

// has reports that the event has a filler, or what else «key: value» names.
func has(e *event.Event, want string) bool {
	if slices.ContainsFunc(e.Arguments, func(a event.Argument) bool { return a.Role+": "+a.Text == want }) {
		return true
	}
	key, value, _ := strings.Cut(want, ": ")
	get := attribute[key]
	if get == nil {
		return false
	}
	got := get(e)
	return got == value || key == "time" && strings.HasPrefix(got, value+"/")
}

// attribute gives what an event has beside its fillers, by the name that a case
// uses for it.
var attribute = map[string]func(*event.Event) string{
	"trigger":  func(e *event.Event) string { return e.Trigger.Text },
	"mode":     func(e *event.Event) string { return e.Mode },
	"realis":   func(e *event.Event) string { return string(e.Realis) },
	"polarity": func(e *event.Event) string { return string(e.Polarity) },
	"rule":     func(e *event.Event) string { return e.Rule },
	"place_id": func(e *event.Event) string { return e.Place },
	"time": func(e *event.Event) string {
		if e.Time == (event.Interval{}) {
			return ""
		}
		return e.Time.Start + "/" + e.Time.End
	},
	"attribution": func(e *event.Event) string {
		if e.Attribution == (event.Span{}) {
			return ""
		}
		return e.Attribution.Text
	},
	"plover": func(e *event.Event) string {
		if e.Codes == (event.Codes{}) {
			return ""
		}
		return e.Codes.Plover
	},
	"cameo": func(e *event.Event) string {
		if e.Codes == (event.Codes{}) {
			return ""
		}
		return e.Codes.Cameo
	},
}
