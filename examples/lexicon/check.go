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
	"github.com/waqai/waqai/lexicon"
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
	k := checking{w: w}
	l, err := lexiconWith(f.lexicons)
	k.report(err)
	for t := range l.AllTerms() {
		if _, ok := l.Entry(t.Person); !ok {
			k.report(fmt.Errorf("lexicon: the term «%s» of %s: no entry has this id", t.Office, t.Person))
		}
	}
	l, examples, err := headsOver(l, f.heads)
	k.report(err)
	k.mentions(entity.New(entity.WithLexicon(l)), examples)
	if len(f.rules) > 0 {
		if err := k.rules(l, f.rules); err != nil {
			return err
		}
	}
	if k.wrong > 0 {
		return fmt.Errorf("%d wrong", k.wrong)
	}
	fmt.Fprintf(w, "%d lexicon files, %d rule files, %d sentences: nothing wrong\n", len(f.lexicons), len(f.rules)+len(f.heads), k.sentences)
	return nil
}

// checking prints what is wrong, a line each, and counts it.
type checking struct {
	w         io.Writer
	wrong     int
	sentences int // that were read
}

func (k *checking) report(err error) {
	if err == nil {
		return
	}
	for line := range strings.SplitSeq(err.Error(), "\n") {
		k.print(line)
	}
}

func (k *checking) print(line string) {
	fmt.Fprintln(k.w, line)
	k.wrong++
}

// mentions holds the sentences of heads of names to what is found in them.
func (k *checking) mentions(rec *entity.Recognizer, examples []entity.Example) {
	k.sentences += len(examples)
	for _, ex := range examples {
		if p := entitytest.Check(rec, entitytest.Case{Text: ex.Text, Types: []entity.Type{ex.Type}, At: fmt.Sprintf("%s:%d", ex.File, ex.Line)}); p != "" {
			k.print(p)
		}
	}
}

// rules reads rule files over the default ones and holds the sentences of their rules to the events that are found.
func (k *checking) rules(l *lexicon.Lexicon, paths []string) error {
	rs, err := rulesWith(paths)
	if rs == nil {
		return err
	}
	k.report(err)
	k.report(without(rs.Check(l), event.DefaultRules().Check(l)))
	x, err := event.New(event.WithLexicon(l), event.WithRules(rs))
	if err != nil {
		return err
	}
	folders, err := layers(paths)
	if err != nil {
		return err
	}
	mine, _ := event.LoadRules(folders...) // what is wrong with them was reported
	own := map[string]bool{}
	for _, r := range mine.All() {
		own[r.Name] = true
	}
	for _, r := range rs.All() {
		if own[r.Name] {
			k.rule(x, r)
		}
	}
	return nil
}

// rule holds the sentences of one rule.
func (k *checking) rule(x *event.Extractor, r *event.Rule) {
	if !slices.ContainsFunc(r.Examples, func(ex event.Example) bool { return ex.Match }) {
		k.report(&event.FileError{Layer: "event", File: r.File, Line: r.Line, Msg: fmt.Sprintf("rule %s has no sentence; add «yes SENTENCE => role: text», which it must find", r.Name)})
	}
	k.sentences += len(r.Examples)
	for _, ex := range r.Examples {
		p := eventtest.Check(x, eventtest.Case{Text: ex.Text, Type: r.Type, Want: ex.Want, Not: !ex.Match, At: fmt.Sprintf("%s:%d", r.File, ex.Line)})
		if p == "" {
			continue
		}
		k.print(p)
		if ex.Match {
			diagnose(k.w, x, event.Input{Text: ex.Text}, []*event.Rule{r})
		}
	}
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
