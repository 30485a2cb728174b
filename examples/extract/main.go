// Command extract reads Arabic news articles and writes who did what, with whom,
// where, when and about what.
//
//	extract [flags] [FILE|FOLDER|PATTERN…]
//
// It reads plain text, JSONL, HTML pages and RSS or Atom feeds, with gzip or without;
// without arguments standard input. What could not be read is told, one line for each
// thing, and everything else is answered all the same; the exit status is 2 then, and
// 130 when the work was interrupted.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"strings"
	"syscall"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/examples/extract/articles"
)

const (
	exitOK          = 0
	exitWrong       = 2
	exitInterrupted = 130
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	status := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(status)
}

// options are the flags.
type options struct {
	in                       articles.Kind
	format, out, date, score string
	with                     []string
	resume, explain, errors  bool
	workers                  int
}

func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var o options
	fs := flag.NewFlagSet("extract", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.Func("in", "what a file holds: `kind` auto (by its name, then by its first bytes), text, jsonl, html or feed", func(s string) error {
		for _, k := range articles.Kinds {
			if o.in = k; string(k) == s {
				return nil
			}
		}
		return fmt.Errorf("want one of %v", articles.Kinds)
	})
	fs.StringVar(&o.format, "format", "text", "what to write: "+strings.Join(formatNames, ", ")+"; brat wants -o FOLDER")
	fs.StringVar(&o.date, "date", "", "`day` of publication (YYYY-MM-DD) of documents that have none, for «أمس» and «السبت الماضي»")
	fs.Func("with", "`folder` of your gazetteers (.tsv, .jsonl), heads of names (.mentions) and rules (.rules), to lay over the embedded ones; may be given again", func(dir string) error {
		o.with = append(o.with, dir)
		return nil
	})
	fs.StringVar(&o.out, "o", "", "`file` to write (default: standard output)")
	fs.BoolVar(&o.resume, "resume", false, "take up interrupted work with the same arguments where it stopped; wants -o")
	fs.BoolVar(&o.explain, "explain", false, "with -format text: tell of each event which rule found it, and what filled its roles")
	fs.IntVar(&o.workers, "j", runtime.GOMAXPROCS(0), "how many documents to read at once")
	fs.StringVar(&o.score, "score", "", "`file` of documents with events (JSONL) to compare with: print precision, recall and F1")
	fs.BoolVar(&o.errors, "errors", false, "with -score: list what was missed and what was wrong")
	complain := func(format string, args ...any) int {
		fmt.Fprintf(stderr, "extract: "+format+"\n", args...)
		return exitWrong
	}
	switch err := fs.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprintln(stdout, "usage: extract [flags] [FILE|FOLDER|PATTERN…]    (none: standard input)")
		fs.SetOutput(stdout)
		fs.PrintDefaults()
		return exitOK
	case err != nil:
		return complain("%v; extract -h lists the flags", err)
	}
	if err := o.check(); err != nil {
		return complain("%v", err)
	}
	x, err := o.extractor()
	if err != nil {
		return complain("%v", err)
	}
	if o.score != "" {
		if err := score(x, o.score, o.errors, stdout); err != nil {
			return complain("%v", err)
		}
		return exitOK
	}
	j := job{options: o, x: x, args: fs.Args(), stdin: stdin, stderr: stderr}
	switch err := j.run(ctx, stdout); {
	case errors.Is(err, context.Canceled):
		if o.out != "" {
			return max(exitInterrupted, complain("interrupted; the same command with -resume goes on"))
		}
		return max(exitInterrupted, complain("interrupted"))
	case err != nil:
		return complain("%v", err)
	}
	if j.failed {
		return exitWrong
	}
	return exitOK
}

// check finds what is wrong with the flags together.
func (o *options) check() error {
	switch {
	case newWriter[o.format] == nil:
		return fmt.Errorf("-format %q: want one of %s", o.format, strings.Join(formatNames, ", "))
	case o.explain && o.format != "text":
		return errors.New("-explain goes with -format text")
	case o.resume && o.out == "":
		return errors.New("-resume wants -o FILE, to see what was written")
	case o.format == "brat" && o.out == "":
		return errors.New("-format brat wants -o FOLDER: it writes two files a document")
	case o.errors && o.score == "":
		return errors.New("-errors goes with -score FILE")
	case o.workers < 1:
		return fmt.Errorf("-j %d: want 1 or more", o.workers)
	}
	return nil
}

// extractor makes the extractor that the flags ask for.
func (o *options) extractor() (*event.Extractor, error) {
	var opts []event.Option
	if o.date != "" {
		d, err := event.ParseDate(o.date)
		if err != nil {
			return nil, fmt.Errorf("-date %q: want YYYY-MM-DD", o.date)
		}
		opts = append(opts, event.WithDate(d))
	}
	for _, dir := range o.with {
		opts = append(opts, event.AddFS(os.DirFS(dir)))
	}
	x, err := event.New(opts...)
	if err != nil && len(o.with) > 0 {
		sep := " "
		if broken := (*event.FileError)(nil); errors.As(err, &broken) { // a line each
			sep = "\n"
		}
		err = fmt.Errorf("-with %s:%s%w", strings.Join(o.with, " -with "), sep, err)
	}
	return x, err
}
