package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/sourcegraph/conc/stream"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/examples/extract/articles"
)

// job reads what the arguments name and writes what was found, in the order of the
// documents, however many are read at once.
type job struct {
	options
	x      *event.Extractor
	args   []string
	stdin  io.Reader
	stderr io.Writer
	failed bool
	broken error // why no more can be written

	w       writer
	out     *bufio.Writer
	journal *journal
	bar     *bar
	docs    int // documents answered, those of an earlier run among them
}

// manyBroken is how many broken lines are told one by one of a file in which no line
// was a document yet: JSON written over many lines is one mistake, not a thousand.
const manyBroken = 5

// every is how often what was written is brought to the disk and noted.
var every = time.Second

// complain writes one line to standard error and has the command fail in the end.
func (j *job) complain(err error) {
	j.failed = true
	j.bar.clear()
	fmt.Fprintf(j.stderr, "extract: %v\n", err)
}

// run reads all of it. The error tells why no more could be written, or that it was stopped; what could not be read is told on
// standard error.
func (j *job) run(ctx context.Context, stdout io.Writer) (err error) {
	files, errs := []string{""}, []error(nil)
	if len(j.args) > 0 {
		files, errs = articles.Paths(j.args)
	}
	skip := 0
	target := stdout
	if j.options.out != "" && j.format != "brat" {
		j.journal, err = openJournal(j.options.out, j.resume, j.signature(files))
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, j.journal.close(err == nil)) }()
		target, skip = j.journal.file, j.journal.docs
		if j.journal.complete {
			fmt.Fprintf(j.stderr, "extract: %s is complete; nothing to resume\n", j.options.out)
			return nil
		}
	}
	j.out = bufio.NewWriterSize(target, 64<<10)
	j.w = newWriter[j.format](j.out, stdout, &j.options)
	j.docs = skip
	if skip == 0 {
		if err := j.w.begin(); err != nil {
			return err
		}
	}
	j.bar = newBar(j.stderr, files)
	for _, err := range errs {
		j.complain(err)
	}

	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	d := reading{job: j, ctx: ctx, cancel: cancel, stream: stream.New().WithMaxGoroutines(j.workers), skip: skip, flushed: time.Now()}
	for _, name := range files {
		if d.file(name); ctx.Err() != nil {
			break
		}
	}
	d.stream.Wait()
	if j.broken == nil {
		j.broken = j.flush()
	}
	j.bar.clear()
	if j.broken != nil {
		return fmt.Errorf("writing: %w", j.broken)
	}
	return ctx.Err()
}

// reading is the reading of the files: documents are read at once, and answered in their order.
type reading struct {
	*job
	ctx     context.Context
	cancel  context.CancelFunc
	stream  *stream.Stream
	skip, n int       // documents answered by an earlier run, and met so far
	flushed time.Time // when what was written was last brought to the disk
}

// file reads the documents of one file.
func (d *reading) file(name string) {
	good, bad := 0, 0
	for in, err := range d.open(name) {
		if d.ctx.Err() != nil || d.broken != nil {
			break
		}
		if err != nil {
			if bad++; good > 0 || bad <= manyBroken {
				d.stream.Go(func() stream.Callback {
					return func() { d.complain(located(name, err)) }
				})
			}
			continue
		}
		if good == 0 {
			d.more(d.stream, name, bad)
		}
		good++
		if in.Date.IsZero() && d.date != "" {
			in.Date, _ = event.ParseDate(d.date) // good: the extractor was made with it
		}
		if d.n++; d.n <= d.skip {
			continue
		}
		d.stream.Go(func() stream.Callback {
			doc, traces := d.read(in)
			return func() { d.answer(in, &doc, traces) }
		})
	}
	if good == 0 {
		d.more(d.stream, name, bad)
	}
}

// answer writes what was found in a document, and brings it to the disk from time to time.
func (d *reading) answer(in event.Input, doc *event.Document, traces []event.Trace) {
	if d.broken != nil || d.ctx.Err() != nil {
		return
	}
	if d.broken = d.w.document(in, doc, traces); d.broken == nil {
		if d.docs++; time.Since(d.flushed) > every {
			d.flushed = time.Now()
			d.broken = d.flush()
		}
	}
	if d.broken != nil {
		d.cancel()
	}
}

// more tells how many lines before the first document of a file were broken and not
// told one by one.
func (j *job) more(s *stream.Stream, name string, bad int) {
	if bad > manyBroken {
		err := located(name, fmt.Errorf("%d more lines are no documents; they stand one a line: {\"id\": …, \"text\": …, \"date\": …}", bad-manyBroken))
		s.Go(func() stream.Callback { return func() { j.complain(err) } })
	}
}

// read extracts from one document.
func (j *job) read(in event.Input) (event.Document, []event.Trace) {
	if j.explain {
		return j.x.Explain(in)
	}
	return j.x.Extract(in), nil
}

// flush brings what was written to its place, and notes how far the work is.
func (j *job) flush() error {
	if err := j.out.Flush(); err != nil {
		return err
	}
	return j.journal.note(j.docs)
}

// open gives the documents of one file; the empty name is standard input.
func (j *job) open(name string) func(func(event.Input, error) bool) {
	return func(yield func(event.Input, error) bool) {
		r := j.stdin
		if name != "" {
			f, err := os.Open(name)
			if err != nil {
				yield(event.Input{}, err)
				return
			}
			defer f.Close()
			r = j.bar.reader(f)
		}
		for in, err := range articles.Read(name, r, j.in) {
			if j.format == "text" && !utf8.ValidString(in.Text) {
				in.Text = strings.ToValidUTF8(in.Text, "\ufffd") // what a terminal would show
			}
			if !yield(in, err) {
				return
			}
		}
	}
}

// located names the file, and the line where there is one, in which something could
// not be read.
func located(name string, err error) error {
	if name == "" {
		name = "standard input"
	}
	var path *os.PathError
	var bad *event.InputError
	switch {
	case errors.As(err, &path):
		return err
	case errors.As(err, &bad):
		return fmt.Errorf("%s:%d: %w", name, bad.Line, bad.Err)
	}
	return fmt.Errorf("%s: %w", name, err)
}

// signature tells work from other work, so that none is taken up with other arguments.
func (j *job) signature(files []string) string {
	abs := make([]string, len(files))
	for i, f := range files {
		abs[i], _ = filepath.Abs(f)
	}
	return fmt.Sprintf("%s %s %s %q %q", j.in, j.format, j.date, j.with, abs)
}
