package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/blevesearch/bleve/v2"
	"github.com/sourcegraph/conc/iter"

	"github.com/waqai/waqai/event"
)

type indexCmd struct {
	DB    string   `required:"" help:"The folder of the index; made where there is none." placeholder:"DIR"`
	Files []string `arg:"" help:"Articles, one a line: {\"id\",\"text\",\"date\"}; - is standard input."`
	With  []string `help:"Folder of your gazetteers (.tsv, .jsonl), heads of names (.mentions) and rules (.rules), to lay over the embedded ones; may be given again." placeholder:"DIR" sep:"none"`
	Batch int      `default:"200" help:"Articles written at once."`
}

// Run puts articles into the index.
func (c *indexCmd) Run(ctx context.Context, stdio streams) (err error) {
	if c.Batch < 1 {
		return fmt.Errorf("--batch %d: want 1 or more", c.Batch)
	}
	index, err := openIndex(c.DB, true)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, index.Close()) }()
	r, err := newReader(c.With...)
	if err != nil {
		return err
	}
	w := indexer{index: index, reader: r, size: c.Batch, log: stdio.err}
	for _, name := range c.Files {
		if err := w.file(ctx, name, stdio.in); err != nil {
			return err
		}
	}
	if err := w.flush(ctx); err != nil {
		return err
	}
	total, err := index.DocCount()
	if err != nil {
		return err
	}
	fmt.Fprintf(stdio.out, "%d articles read, %d in the index\n", w.read, total)
	if w.broken > 0 {
		return fmt.Errorf("%d lines are no articles", w.broken)
	}
	return nil
}

// openIndex opens an index, or makes it.
func openIndex(dir string, make bool) (bleve.Index, error) {
	index, err := bleve.Open(dir)
	if errors.Is(err, bleve.ErrorIndexPathDoesNotExist) && make {
		index, err = bleve.New(dir, newMapping())
	}
	if errors.Is(err, bleve.ErrorIndexMetaMissing) {
		if left, _ := os.ReadDir(dir); make && len(left) == 0 { // an empty folder will do
			index, err = bleve.New(dir, newMapping())
		}
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w; want a folder that «search index» made", filepath.Clean(dir), err)
	}
	return index, nil
}

// indexer reads articles into an index, a batch at a time.
type indexer struct {
	index   bleve.Index
	reader  *reader
	size    int
	log     io.Writer
	waiting []event.Input

	read, broken int
}

func (w *indexer) file(ctx context.Context, name string, stdin io.Reader) error {
	in := stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		in = f
	}
	for doc, err := range event.Inputs(in) {
		var line *event.InputError
		if path := (*os.PathError)(nil); errors.As(err, &path) {
			return err
		}
		if errors.As(err, &line) {
			w.broken++
			fmt.Fprintf(w.log, "search: %s:%d: %v\n", name, line.Line, line.Err)
			continue
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if doc.ID == "" {
			sum := sha256.Sum256([]byte(doc.Text))
			doc.ID = "sha256:" + hex.EncodeToString(sum[:])
		}
		if w.waiting = append(w.waiting, doc); len(w.waiting) >= w.size {
			if err := w.flush(ctx); err != nil {
				return err
			}
		}
	}
	return nil
}

// flush reads the waiting articles on all cores and writes them as one batch.
func (w *indexer) flush(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("stopped after %d articles", w.read)
	}
	batch := w.index.NewBatch()
	for i, a := range iter.Map(w.waiting, func(in *event.Input) article { return w.reader.article(*in) }) {
		if err := batch.Index(w.waiting[i].ID, a); err != nil {
			return fmt.Errorf("article %q: %w", w.waiting[i].ID, err)
		}
	}
	w.read += len(w.waiting)
	w.waiting = w.waiting[:0]
	return w.index.Batch(batch)
}
