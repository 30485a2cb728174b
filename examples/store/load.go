package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/sourcegraph/conc/iter"

	"github.com/waqai/waqai/event"
)

type loadCmd struct {
	DB    string   `required:"" help:"The SQLite file; made where there is none." placeholder:"FILE"`
	Files []string `arg:"" help:"Documents, one a line: {\"id\",\"text\",\"date\"}; - is standard input."`
	Batch int      `default:"100" help:"Documents in one transaction."`
	With  []string `help:"Folder of your gazetteers (.tsv, .jsonl), heads of names (.mentions) and rules (.rules), to lay over the embedded ones; may be given again." placeholder:"DIR" sep:"none"`
	Again bool     `help:"Read again what is stored already: after an update of the library."`
}

// Run reads files into the database.
func (c *loadCmd) Run(ctx context.Context, stdio streams) (err error) {
	if c.Batch < 1 {
		return fmt.Errorf("--batch %d: want 1 or more", c.Batch)
	}
	s, err := open(ctx, c.DB)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.close()) }()
	var own []event.Option
	for _, dir := range c.With {
		own = append(own, event.AddFS(os.DirFS(dir)))
	}
	x, err := event.New(own...)
	if err != nil {
		return fmt.Errorf("--with: %w", err)
	}
	l := loader{s: s, x: x, batch: c.Batch, again: c.Again, log: stdio.err}
	for _, name := range c.Files {
		if err := l.file(ctx, name, stdio.in); err != nil {
			return err
		}
	}
	if err := l.flush(ctx); err != nil {
		return err
	}
	fmt.Fprintf(stdio.out, "%d documents read, %d stored already\n", l.read, l.known)
	if l.broken > 0 {
		return fmt.Errorf("%d lines are no documents", l.broken)
	}
	return nil
}

// loader reads documents into a store, a batch at a time.
type loader struct {
	s       *store
	x       *event.Extractor
	batch   int
	again   bool
	log     io.Writer
	waiting []event.Input

	read, known, broken int
}

func (l *loader) file(ctx context.Context, name string, stdin io.Reader) error {
	r := stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		r = f
	}
	for in, err := range event.Inputs(r) {
		var line *event.InputError
		if path := (*os.PathError)(nil); errors.As(err, &path) {
			return err
		}
		if errors.As(err, &line) {
			l.broken++
			fmt.Fprintf(l.log, "store: %s:%d: %v\n", name, line.Line, line.Err)
			continue
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if l.waiting = append(l.waiting, in); len(l.waiting) >= l.batch {
			if err := l.flush(ctx); err != nil {
				return err
			}
		}
	}
	return nil
}

// flush reads the waiting documents that are not stored as they are, on all cores,
// and stores them in one transaction.
func (l *loader) flush(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("stopped after %d documents; the same command goes on from there", l.read+l.known)
	}
	ins := l.waiting
	l.waiting = nil
	if !l.again {
		fresh, err := l.s.fresh(ctx, iter.Map(ins, func(in *event.Input) documentRow { return newDocument(*in) }))
		if err != nil {
			return err
		}
		kept := ins[:0]
		for i, in := range ins {
			if fresh[i] {
				kept = append(kept, in)
			} else {
				l.known++
			}
		}
		ins = kept
	}
	if len(ins) == 0 {
		return nil
	}
	rows := iter.Map(ins, func(in *event.Input) tables { return newTables(*in, l.x.Extract(*in)) })
	if err := l.s.write(context.WithoutCancel(ctx), rows); err != nil {
		return err
	}
	l.read += len(ins)
	return nil
}
