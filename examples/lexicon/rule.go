package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/normalize"
)

// rule shows what becomes of a rule, of those of a type, or of a word in the text: at each word that may trigger one whether
// it gives an event, and if not, why.
func (c *whyCmd) rule(w io.Writer, f found) error {
	x, rs, err := extractorWith(f)
	if err != nil {
		return err
	}
	in := event.Input{Text: c.Text}
	if c.Date != "" {
		if in.Date, err = event.ParseDate(c.Date); err != nil {
			return fmt.Errorf("--date %q: want YYYY-MM-DD", c.Date)
		}
	}
	if rules := asked(rs, c.Rule); len(rules) > 0 {
		if !diagnose(w, x, in, rules) {
			return errNothing
		}
		return nil
	}
	_, attempts := x.Diagnose(in, func(*event.Rule) bool { return true })
	n, word, text := 0, normalize.Names.String(c.Rule), normalize.Parse(c.Text)
	for _, a := range attempts { // a word as it stands in the text
		if slices.ContainsFunc(text.Tokens, func(t normalize.Token) bool {
			return int(t.Start) <= a.Trigger.Start && a.Trigger.Start < int(t.End) && normalize.Names.String(c.Text[t.Start:t.End]) == word
		}) {
			fmt.Fprint(w, a)
			n++
		}
	}
	if n == 0 {
		return fmt.Errorf("%q is no rule, no type, and no word of the text that triggers a rule", c.Rule)
	}
	return nil
}

// diagnose shows what becomes of the rules in a text; false when no word of it triggers one.
func diagnose(w io.Writer, x *event.Extractor, in event.Input, rules []*event.Rule) bool {
	_, attempts := x.Diagnose(in, func(r *event.Rule) bool { return slices.Contains(rules, r) })
	for _, a := range attempts {
		fmt.Fprint(w, a)
	}
	if len(attempts) > 0 {
		return true
	}
	const few = 5
	for i, r := range rules {
		if i == few {
			fmt.Fprintf(w, "… nor any of %d others\n", len(rules)-few)
			break
		}
		fmt.Fprintf(w, "%s (%s:%d): no word of the text triggers it; it has %s\n", r.Name, r.File, r.Line, strings.Join(r.Triggers(), ", "))
	}
	return false
}

// asked gives the rules of a name, of a type, or with a trigger of these letters.
func asked(rs *event.Rules, name string) []*event.Rule {
	word := normalize.Names.String(name)
	var out []*event.Rule
	for _, r := range rs.All() {
		if r.Name == name || r.Type == name || slices.ContainsFunc(r.Triggers(), func(t string) bool { return normalize.Names.String(t) == word }) {
			out = append(out, r)
		}
	}
	return out
}

var errNothing = errors.New("nothing is found there")
