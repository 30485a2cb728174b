package eventtest

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/waqai/waqai/event"
)

// Gold is a document with the events that a person found in it, in the wire format:
// {"id","text","date","events":[…]}, one a line.
type Gold struct {
	event.Input
	Types  []string // annotated for these types only; empty: for all
	Events []GoldEvent
}

// GoldEvent is an event that an extractor must find.
type GoldEvent struct {
	Type      string         `json:"type"`
	Trigger   GoldSpan       `json:"trigger"`
	Arguments []GoldArgument `json:"arguments"`
	Realis    event.Realis   `json:"realis"`
	Polarity  event.Polarity `json:"polarity"`
	Optional  bool           `json:"optional"` // neither missed nor, when found, wrong
}

// GoldArgument is a filler that it must have. Head is the part that must be
// covered, when it is given.
type GoldArgument struct {
	Role string `json:"role"`
	GoldSpan
	OrRoles  []string  `json:"or_roles"`
	Head     *GoldSpan `json:"head"`
	Optional bool      `json:"optional"`
}

// GoldSpan is a place in the text: byte offsets, or the words and which of their
// occurrences it is (from 1).
type GoldSpan struct {
	Start, End int
	Text       string
	Nth        int
}

// UnmarshalJSON reads a document with its events.
func (g *Gold) UnmarshalJSON(b []byte) error {
	var w struct {
		Types  []string    `json:"types"`
		Events []GoldEvent `json:"events"`
	}
	if err := json.Unmarshal(b, &g.Input); err != nil {
		return err
	}
	if err := json.Unmarshal(b, &w); err != nil {
		return err
	}
	g.Types, g.Events = w.Types, w.Events
	for i := range g.Events {
		e := &g.Events[i]
		if err := e.Trigger.find(g.Text); err != nil {
			return err
		}
		for j := range e.Arguments {
			a := &e.Arguments[j]
			if err := a.find(g.Text); err != nil {
				return err
			}
			if a.Head != nil {
				if err := a.Head.find(g.Text); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// find gives a span that was given by its words its offsets.
func (s *GoldSpan) find(text string) error {
	if s.End > 0 {
		if s.Start < 0 || s.End <= s.Start || s.End > len(text) {
			return fmt.Errorf("span %d to %d lies outside the text of %d bytes", s.Start, s.End, len(text))
		}
		return nil
	}
	at := 0
	for n := max(s.Nth, 1); ; n-- {
		i := strings.Index(text[at:], s.Text)
		if i < 0 || s.Text == "" {
			return fmt.Errorf("%q does not stand in the text %d times", s.Text, max(s.Nth, 1))
		}
		if at += i; n == 1 {
			s.Start, s.End = at, at+len(s.Text)
			return nil
		}
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
}

// ReadGold reads documents with events, one a line.
func ReadGold(r io.Reader) ([]Gold, error) {
	var out []Gold
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, event.MaxLine)
	for n := 1; sc.Scan(); n++ {
		if len(strings.TrimSpace(sc.Text())) == 0 {
			continue
		}
		var g Gold
		if err := json.Unmarshal(sc.Bytes(), &g); err != nil {
			return out, &event.InputError{Line: n, Err: err}
		}
		out = append(out, g)
	}
	return out, sc.Err()
}

// Counts are what was found right, found wrong, and missed.
type Counts struct{ Right, Wrong, Missed int }

// Precision is the share of what was found that is right.
func (c Counts) Precision() float64 { return share(c.Right, c.Right+c.Wrong) }

// Recall is the share of what is to be found that was found.
func (c Counts) Recall() float64 { return share(c.Right, c.Right+c.Missed) }

// F1 is the harmonic mean of precision and recall.
func (c Counts) F1() float64 { return share(2*c.Right, 2*c.Right+c.Wrong+c.Missed) }

// share divides, and gives 0 of nothing.
func share(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}

// String gives precision, recall and F1 with the counts that they are made of.
func (c Counts) String() string {
	return fmt.Sprintf("P %.3f  R %.3f  F1 %.3f   (right %d, wrong %d, missed %d)", c.Precision(), c.Recall(), c.F1(), c.Right, c.Wrong, c.Missed)
}

// Score compares documents with their gold, by the convention of ACE relaxed to
// overlap: a trigger is right when the type is the same and the spans overlap; an
// argument is right when it belongs to a right trigger, has the role, covers the
// head (or half of the span when no head is given) and is no longer than three times
// the span. Exact counts arguments whose spans are equal but for punctuation, white space
// and the clitics و ف ب ل ك before them.
type Score struct {
	Triggers, Arguments, Exact Counts
	Realis, Polarity           Counts // of right triggers whose gold has them
	ByType, ByRole             map[string]Counts
	Errors                     []string // what was missed and what was wrong, a line each
}

// Add compares one document.
func (s *Score) Add(g Gold, d event.Document) {
	if s.ByType == nil {
		s.ByType, s.ByRole = map[string]Counts{}, map[string]Counts{}
	}
	var found []event.Event
	for _, e := range d.Events {
		if len(g.Types) == 0 || slices.Contains(g.Types, e.Type) {
			found = append(found, e)
		}
	}
	used := make([]bool, len(found))
	order := slices.Clone(g.Events)
	slices.SortStableFunc(order, func(a, b GoldEvent) int { return optionalLast(a.Optional, b.Optional) })
	for _, want := range order {
		hit := -1
		for i := range found {
			if e := &found[i]; !used[i] && e.Type == want.Type && want.Trigger.Start < e.Trigger.End && e.Trigger.Start < want.Trigger.End {
				hit = i
				break
			}
		}
		if hit >= 0 {
			used[hit] = true
		}
		switch {
		case want.Optional:
		case hit < 0:
			s.Triggers.Missed++
			s.count(s.ByType, want.Type, 0, 0, 1)
			s.note("MISSED   %s %s: %s", g.ID, want.Type, g.Text[want.Trigger.Start:want.Trigger.End])
			for _, a := range want.Arguments {
				if !a.Optional {
					s.Arguments.Missed++
					s.Exact.Missed++
					s.count(s.ByRole, a.Role, 0, 0, 1)
				}
			}
		default:
			s.Triggers.Right++
			s.count(s.ByType, want.Type, 1, 0, 0)
			e := &found[hit]
			if want.Realis != "" {
				s.Realis.add(want.Realis == e.Realis)
			}
			if want.Polarity != "" {
				s.Polarity.add(want.Polarity == e.Polarity)
			}
			s.arguments(g, want, e)
		}
	}
	for i, e := range found {
		if used[i] {
			continue
		}
		s.Triggers.Wrong++
		s.count(s.ByType, e.Type, 0, 1, 0)
		s.Arguments.Wrong += len(e.Arguments)
		s.Exact.Wrong += len(e.Arguments)
		s.note("SPURIOUS %s %s: %s", g.ID, e.Type, e.Trigger.Text)
	}
}

// arguments compares the arguments of an event whose trigger is right.
func (s *Score) arguments(g Gold, want GoldEvent, e *event.Event) {
	order := slices.Clone(want.Arguments)
	slices.SortStableFunc(order, func(a, b GoldArgument) int { return optionalLast(a.Optional, b.Optional) })
	for _, exact := range []bool{false, true} {
		left := slices.Clone(e.Arguments)
		counts := &s.Arguments
		if exact {
			counts = &s.Exact
		}
		for _, w := range order {
			i := slices.IndexFunc(left, func(a event.Argument) bool {
				return (a.Role == w.Role || slices.Contains(w.OrRoles, a.Role)) && fits(g.Text, w, a, exact)
			})
			if i >= 0 {
				left = slices.Delete(left, i, i+1)
			}
			switch {
			case w.Optional:
			case i >= 0:
				counts.Right++
				if !exact {
					s.count(s.ByRole, w.Role, 1, 0, 0)
				}
			default:
				counts.Missed++
				if !exact {
					s.count(s.ByRole, w.Role, 0, 0, 1)
					s.note("NO ARG   %s %s.%s: %s", g.ID, want.Type, w.Role, g.Text[w.Start:w.End])
				}
			}
		}
		counts.Wrong += len(left)
		if !exact {
			for _, a := range left {
				s.count(s.ByRole, a.Role, 0, 1, 0)
				s.note("BAD ARG  %s %s.%s: %s", g.ID, want.Type, a.Role, a.Text)
			}
		}
	}
}

// add counts one that was found.
func (c *Counts) add(right bool) {
	if right {
		c.Right++
	} else {
		c.Wrong++
	}
}

// count adds to the counts of a key.
func (s *Score) count(of map[string]Counts, key string, right, wrong, missed int) {
	c := of[key]
	c.Right += right
	c.Wrong += wrong
	c.Missed += missed
	of[key] = c
}

// note enters a line among the errors.
func (s *Score) note(format string, args ...any) {
	s.Errors = append(s.Errors, fmt.Sprintf(format, args...))
}

// optionalLast puts what is optional behind what is not.
func optionalLast(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// fits reports that an argument is the one wanted.
func fits(text string, w GoldArgument, a event.Argument, exact bool) bool {
	if exact {
		return w.Start == a.Start && w.End == a.End || core(text[w.Start:w.End]) == core(text[a.Start:a.End])
	}
	overlap := func(s GoldSpan) int { return max(0, min(s.End, a.End)-max(s.Start, a.Start)) }
	covers := 2*overlap(w.GoldSpan) >= w.End-w.Start
	if w.Head != nil {
		covers = 10*overlap(*w.Head) >= 8*(w.Head.End-w.Head.Start)
	}
	return covers && a.End-a.Start <= 3*max(w.End-w.Start, 1)
}

// core is a span without what an exact match leaves out.
func core(s string) string {
	s = strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) || r == ' ' {
			return r
		}
		return -1
	}, s))
	for range 2 {
		if rs := []rune(s); len(rs) > 3 && strings.ContainsRune("وفبلك", rs[0]) {
			s = string(rs[1:])
		}
	}
	return s
}

// WriteTo prints the figures: a line for each type and role, the sums last.
func (s *Score) WriteTo(w io.Writer) (int64, error) {
	var b strings.Builder
	for _, t := range slices.Sorted(maps.Keys(s.ByType)) {
		fmt.Fprintf(&b, "  type %-28s %s\n", t, s.ByType[t])
	}
	for _, r := range slices.Sorted(maps.Keys(s.ByRole)) {
		fmt.Fprintf(&b, "  role %-28s %s\n", r, s.ByRole[r])
	}
	fmt.Fprintf(&b, "%-35s%s\n", "arguments, exact spans", s.Exact)
	for _, x := range []struct {
		name string
		c    Counts
	}{{"realis", s.Realis}, {"polarity", s.Polarity}} {
		if n := x.c.Right + x.c.Wrong; n > 0 {
			fmt.Fprintf(&b, "%-35s%.3f of %d\n", x.name, x.c.Precision(), n)
		}
	}
	fmt.Fprintf(&b, "%-35s%s\n%-35s%s\n", "triggers", s.Triggers, "arguments", s.Arguments)
	n, err := io.WriteString(w, b.String())
	return int64(n), err
}
