package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/examples/extract/articles"
)

// line is what is delivered of an article: the document in the project's wire format,
// with the text that its offsets point into and where it came from.
type line struct {
	Delivery string `json:"delivery"`
	Source   string `json:"source"`
	Date     string `json:"date,omitempty"`
	Text     string `json:"text"`
	event.Document
}

// batch is how many articles reach the state at a time.
const batch = 64

// look reads what is new in a source and gives its number of articles.
func (w *watcher) look(ctx context.Context, name string) (int, error) {
	w.reader.refresh()
	if strings.HasPrefix(name, "http://") || strings.HasPrefix(name, "https://") {
		return w.lookFeed(ctx, name)
	}
	info, err := os.Stat(name)
	if err != nil {
		return 0, err
	}
	dir, one := name, ""
	if !info.IsDir() {
		dir, one = filepath.Split(name)
		if dir == "" {
			dir = "."
		}
	}
	root, err := os.OpenRoot(dir) // nothing outside is read, whatever links say
	if err != nil {
		return 0, err
	}
	defer root.Close()
	if one != "" {
		return w.lookFile(ctx, root, one)
	}
	n := 0
	var errs []error
	err = fs.WalkDir(root.FS(), ".", func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			errs = append(errs, err) // a folder that cannot be read hides no other
			return nil
		case ctx.Err() != nil:
			return ctx.Err()
		case p != "." && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir():
			return nil
		}
		k, err := w.lookFile(ctx, root, p)
		n += k
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", filepath.Join(dir, p), err))
		}
		return nil
	})
	return n, errors.Join(append(errs, err)...)
}

// lookFile reads a file of a folder when it has changed and is no longer written to. A file with
// something wrong in it is reported once, and read again when it changes.
func (w *watcher) lookFile(ctx context.Context, root *os.Root, p string) (int, error) {
	f, err := root.Open(p)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return 0, err
	}
	if time.Since(info.ModTime()) < w.settle {
		if w.once { // no later look will find it quiet
			return 0, fmt.Errorf("changed less than %v ago, it may still be written to; run again, or with -settle 0s", w.settle)
		}
		return 0, nil
	}
	name := filepath.Join(root.Name(), p)
	m := mark{Stamp: fmt.Sprintf("%d %d", info.Size(), info.ModTime().UnixNano())}
	if w.state.mark(name) == m {
		return 0, nil
	}
	var wrong problems
	n, err := w.take(ctx, name, articles.Read(p, f, articles.Auto), func(in event.Input) key { return keyOf(name, in.ID, in.Text) }, &wrong)
	if err == nil {
		err = w.state.setMark(name, m)
	}
	return n, errors.Join(append(wrong.all(), err)...)
}

func (w *watcher) lookFeed(ctx context.Context, url string) (int, error) {
	body, m, err := w.feeds.get(ctx, url, w.state.mark(url))
	if err != nil || body == nil {
		return 0, err
	}
	var wrong problems
	n, err := w.take(ctx, url, articles.Items(url, bytes.NewReader(body)), func(in event.Input) key {
		if strings.HasPrefix(in.ID, url+"#") { // the item has neither id nor link, and its number changes
			return keyOf(url, in.Text)
		}
		if strings.Contains(in.ID, "://") { // one article in many feeds
			return keyOf(in.ID)
		}
		return keyOf(url, in.ID)
	}, &wrong)
	if err == nil && wrong.all() == nil {
		err = w.state.setMark(url, m)
	}
	return n, errors.Join(append(wrong.all(), err)...)
}

// problems are what could not be read in one source: the first of them, and how many more.
type problems struct {
	first []error
	more  int
}

const shown = 5

func (p *problems) add(err error) {
	if len(p.first) < shown {
		p.first = append(p.first, err)
	} else {
		p.more++
	}
}

func (p *problems) all() []error {
	if p.more == 0 {
		return p.first
	}
	return append(slices.Clip(p.first), fmt.Errorf("and %d more", p.more))
}

// take reads the events of the articles that are new. wrong gets what could not be read; the
// error is what kept the others from being kept: they are read again.
func (w *watcher) take(ctx context.Context, source string, ins iter.Seq2[event.Input, error], keyOf func(event.Input) key, wrong *problems) (int, error) {
	n := 0
	var list []article
	flush := func() error {
		if len(list) == 0 {
			return nil
		}
		k, err := w.state.add(list)
		n, list = n+k, list[:0]
		return err
	}
	for in, err := range ins {
		if ctx.Err() != nil {
			return n, errors.Join(flush(), ctx.Err())
		}
		if err != nil {
			wrong.add(err)
			continue
		}
		k := keyOf(in)
		if w.state.seen(k) {
			continue
		}
		b, err := w.read(source, k, in)
		if err != nil {
			return n, err
		}
		if list = append(list, article{k, b}); len(list) == batch {
			if err := flush(); err != nil {
				return n, err
			}
		}
	}
	return n, flush()
}

// read gives the line of an article, nil when it tells of no event.
func (w *watcher) read(source string, k key, in event.Input) ([]byte, error) {
	in.Text = strings.ToValidUTF8(in.Text, "\ufffd") // as JSON has it, so that offsets fit
	l := line{Delivery: k.delivery(), Source: source, Text: in.Text, Document: w.reader.extract(in)}
	if len(l.Events) == 0 {
		return nil, nil
	}
	if !in.Date.IsZero() {
		l.Date = in.Date.Format(time.DateOnly)
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(l)
	return b.Bytes(), err
}

// readAll reads up to limit bytes; more are an error.
func readAll(r io.Reader, limit int64) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err == nil && int64(len(b)) > limit {
		err = fmt.Errorf("more than %d bytes (-max-bytes)", limit)
	}
	return b, err
}
