package main

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

type whyCmd struct {
	Text string   `arg:"" help:"A name or a sentence."`
	Rule string   `help:"Show instead what becomes of a rule in the text, word by word: its name (meet/receive), an event type (meet), or a word that triggers rules." placeholder:"NAME|TYPE|WORD"`
	Date string   `help:"With --rule: the day of publication, YYYY-MM-DD."`
	With []string `help:"Files or folders to lay over the default: lexicon, .mentions, with --rule also rules." placeholder:"PATH"`
}

// Run shows the words, the names and the mentions of a text, with what they come from.
func (c *whyCmd) Run(w io.Writer) error {
	f, err := all(c.With)
	if err != nil {
		return err
	}
	if c.Rule != "" {
		return c.rule(w, f)
	}
	l, err := f.lexicon()
	if err != nil {
		return err
	}
	var t lexicon.Text
	l.Read(&t, normalize.Parse(c.Text))
	n := 0
	fmt.Fprintln(w, "names")
	for _, m := range t.Matches {
		fmt.Fprintf(w, "  %v\n", t.Explain(m))
		n++
	}
	fmt.Fprintln(w, "words")
	for i := range t.Tokens {
		for _, r := range t.ExplainToken(i) {
			fmt.Fprintf(w, "  %v\n", r)
			n++
		}
	}
	fmt.Fprintln(w, "mentions")
	for _, m := range entity.New(entity.WithLexicon(l)).Extract(c.Text, time.Time{}) {
		by := "found by its pattern"
		if m.Ref != "" {
			by = m.Ref
		}
		fmt.Fprintf(w, "  %-5s %s  %s\n", m.Type, m.Text, by)
		n++
	}
	if n == 0 {
		return errNothing
	}
	return nil
}

type whoCmd struct {
	Office string   `arg:"" help:"An office as a text says it («وزير الدفاع العراقي»), or a person's id or name."`
	Day    string   `arg:"" optional:"" help:"The day, YYYY-MM-DD; without one today."`
	With   []string `help:"Lexicon and .mentions files or folders to lay over the default." placeholder:"PATH"`
}

// Run shows who held an office on a day, or what a person held and when.
func (c *whoCmd) Run(w io.Writer) error {
	f, err := all(c.With)
	if err != nil {
		return err
	}
	l, err := f.lexicon()
	if err != nil {
		return err
	}
	day := time.Now()
	if c.Day != "" {
		d, err := event.ParseDate(c.Day)
		if err != nil {
			return fmt.Errorf("day %q: want YYYY-MM-DD", c.Day)
		}
		day = d
	}
	terms := l.WhoWas(c.Office, day)
	if len(terms) == 0 {
		ids := []string{c.Office}
		for _, s := range l.Lookup(c.Office) {
			ids = append(ids, s.Entry.ID)
		}
		for _, id := range ids {
			terms = append(terms, l.Terms(id)...)
		}
	}
	if len(terms) == 0 {
		return fmt.Errorf("nobody is known to have held «%s» on %s, and no person by that name or id is known with an office", c.Office, day.Format(time.DateOnly))
	}
	for _, t := range terms {
		name := t.Person
		if e, ok := l.Entry(t.Person); ok {
			name = e.Name
		}
		until := t.Until
		if until == "" {
			until = "…"
		}
		fmt.Fprintln(w, strings.Join([]string{name, t.Office, t.Country, t.From + " – " + until}, "  "))
	}
	return nil
}
