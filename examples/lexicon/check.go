package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/entity/entitytest"
	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/event/eventtest"
)

type checkCmd struct {
	Paths []string `arg:"" name:"file" help:"Files or folders."`
}

// Run reports everything that is wrong with the files.
func (c *checkCmd) Run(w io.Writer) error {
	f, err := find(c.Paths)
	if err != nil {
		return err
	}
	wrong := 0
	report := func(err error) {
		if err == nil {
			return
		}
		for _, line := range strings.Split(err.Error(), "\n") {
			fmt.Fprintln(w, line)
			wrong++
		}
	}
	l, err := lexiconWith(f.lexicons)
	report(err)
	for t := range l.AllTerms() {
		if _, ok := l.Entry(t.Person); !ok {
			report(fmt.Errorf("lexicon: the term «%s» of %s: no entry has this id", t.Office, t.Person))
		}
	}
	l, examples, err := headsOver(l, f.heads)
	report(err)
	sentences := len(examples)
	rec := entity.New(entity.WithLexicon(l))
	for _, ex := range examples {
		if p := entitytest.Check(rec, entitytest.Case{Text: ex.Text, Types: []entity.Type{ex.Type}, At: fmt.Sprintf("%s:%d", ex.File, ex.Line)}); p != "" {
			fmt.Fprintln(w, p)
			wrong++
		}
	}
	if len(f.rules) > 0 {
		rs, err := rulesWith(f.rules)
		if rs == nil {
			return err
		}
		report(err)
		report(without(rs.Check(l), event.DefaultRules().Check(l)))
		x, err := event.New(event.WithLexicon(l), event.WithRules(rs))
		if err != nil {
			return err
		}
		folders, err := layers(f.rules)
		if err != nil {
			return err
		}
		mine, _ := event.LoadRules(folders...) // what is wrong with them was reported
		own := map[string]bool{}
		for _, r := range mine.All() {
			own[r.Name] = true
		}
		for _, r := range rs.All() {
			if !own[r.Name] {
				continue
			}
			if !slices.ContainsFunc(r.Examples, func(ex event.Example) bool { return ex.Match }) {
				report(&event.FileError{Layer: "event", File: r.File, Line: r.Line, Msg: fmt.Sprintf("rule %s has no sentence; add «yes SENTENCE => role: text», which it must find", r.Name)})
			}
			for _, ex := range r.Examples {
				sentences++
				if p := eventtest.Check(x, eventtest.Case{Text: ex.Text, Type: r.Type, Want: ex.Want, Not: !ex.Match, At: fmt.Sprintf("%s:%d", r.File, ex.Line)}); p != "" {
					fmt.Fprintln(w, p)
					if ex.Match {
						diagnose(w, x, event.Input{Text: ex.Text}, []*event.Rule{r})
					}
					wrong++
				}
			}
		}
	}
	if wrong > 0 {
		return fmt.Errorf("%d wrong", wrong)
	}
	fmt.Fprintf(w, "%d lexicon files, %d rule files, %d sentences: nothing wrong\n", len(f.lexicons), len(f.rules)+len(f.heads), sentences)
	return nil
}

// without gives the lines of an error that another does not have.
func without(err, other error) error {
	if err == nil || other == nil {
		return err
	}
	known := strings.Split(other.Error(), "\n")
	var left []error
	for _, line := range strings.Split(err.Error(), "\n") {
		if !slices.Contains(known, line) {
			left = append(left, errors.New(line))
		}
	}
	return errors.Join(left...)
}
