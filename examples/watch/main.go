// Command watch reads news feeds (RSS, Atom) and folders of articles at intervals and
// passes on the events of what is new: as JSONL, and to a webhook, signed.
//
//	watch [flags] URL|FILE|FOLDER…
//
// It keeps what it has seen and what it has still to deliver in one file, so that it may
// be killed at any moment: nothing is lost, and an article has one delivery id for ever.
// It stops on SIGINT or SIGTERM with status 0; the status is 1 when something could not
// be read or delivered (-once) and 2 when it could not begin.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// config is the command line.
type config struct {
	sources  []string
	state    string
	out      string
	webhook  string
	with     string
	once     bool
	redo     bool
	every    time.Duration
	settle   time.Duration
	timeout  time.Duration
	retry    time.Duration
	drain    time.Duration
	maxBytes int64
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	var c config
	fs := flag.NewFlagSet("watch", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	logs := fs.String("log", "text", "how to log to standard error: `text` or json")
	fs.StringVar(&c.state, "state", "watch.db", "`file` that keeps what was seen and what is to be delivered")
	fs.StringVar(&c.out, "out", "-", "`file` to append events to, a document a line; - is standard output, nothing none")
	fs.StringVar(&c.webhook, "webhook", "", "`URL` to post each document to; its secret is in the environment, WATCH_SECRET")
	fs.StringVar(&c.with, "with", "", "`folder` of your lexicon (.tsv, .jsonl) and rules (.rules, .mentions), read again when they change")
	fs.BoolVar(&c.once, "once", false, "look once, deliver, and end")
	fs.BoolVar(&c.redo, "redeliver", false, "offer the webhook again what it refused")
	fs.DurationVar(&c.every, "every", 5*time.Minute, "`time` between two looks at a source")
	fs.DurationVar(&c.settle, "settle", 2*time.Second, "`time` for which a file must be unchanged to be read")
	fs.DurationVar(&c.timeout, "timeout", 30*time.Second, "longest `time` for a feed or the webhook to answer")
	fs.DurationVar(&c.retry, "retry", time.Second, "`time` before the first second try of a delivery; it doubles, up to 5m")
	fs.DurationVar(&c.drain, "drain", 10*time.Second, "longest `time` to deliver what is left when stopped; the rest waits for the next start")
	fs.Int64Var(&c.maxBytes, "max-bytes", 16<<20, "`bytes` of a feed")
	err := fs.Parse(args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(stdout, "usage: watch [flags] URL|FILE|FOLDER…")
		fs.SetOutput(stdout)
		fs.PrintDefaults()
		return 0
	}
	c.sources = fs.Args()
	if err == nil && len(c.sources) == 0 && !c.redo {
		err = errors.New("nothing to watch; want URLs of feeds, files or folders (watch -h lists the flags)")
	}
	if err == nil && c.every <= 0 {
		err = fmt.Errorf("-every %v: want more than nothing", c.every)
	}
	var log *slog.Logger
	switch *logs {
	case "text":
		log = slog.New(slog.NewTextHandler(stderr, nil))
	case "json":
		log = slog.New(slog.NewJSONHandler(stderr, nil))
	default:
		err = errors.Join(err, fmt.Errorf("-log %q: want text or json", *logs))
	}
	if err != nil {
		fmt.Fprintf(stderr, "watch: %v\n", err)
		return 2
	}
	w, err := newWatcher(c, stdout, log)
	if err != nil {
		fmt.Fprintf(stderr, "watch: %v\n", err)
		return 2
	}
	defer w.close()
	return w.run(ctx)
}

// watcher is the program at work.
type watcher struct {
	config
	log    *slog.Logger
	state  *state
	reader *reader
	feeds  *feeds
	sinks  []sink
	failed atomic.Bool // a look or a delivery failed
}

// sink takes deliveries from its queue. deliver passes the first ones on and removes
// them; what it leaves is offered again, after a while.
type sink interface {
	queue() *queue
	deliver(context.Context) error
	close() error
}

func newWatcher(c config, stdout io.Writer, log *slog.Logger) (w *watcher, err error) {
	w = &watcher{config: c, log: log, feeds: newFeeds(c)}
	defer func() {
		if err != nil {
			w.close()
		}
	}()
	if w.reader, err = newReader(c.with, log); err != nil {
		return w, err
	}
	if w.state, err = openState(c.state); err != nil {
		return w, err
	}
	switch c.out {
	case "":
	case "-":
		w.sinks = append(w.sinks, &stream{w.state.queue("stdout"), stdout})
	default:
		f, err := openFile(w.state, c.out, log)
		if err != nil {
			return w, err
		}
		w.sinks = append(w.sinks, f)
	}
	if c.webhook != "" {
		h, err := newWebhook(w.state, c, os.Getenv("WATCH_SECRET"))
		if err != nil {
			return w, err
		}
		w.sinks = append(w.sinks, h)
	}
	if len(w.sinks) == 0 {
		return w, errors.New("events go nowhere; want -out, -webhook or both")
	}
	return w, nil
}

func (w *watcher) close() {
	for _, s := range w.sinks {
		if err := s.close(); err != nil {
			w.log.Error("close", "error", err)
		}
	}
	if w.state != nil {
		if err := w.state.db.Close(); err != nil {
			w.log.Error("close", "error", err)
		}
	}
	if w.reader != nil {
		w.reader.close()
	}
}

// run looks and delivers until ctx ends, then delivers what is left for a while.
func (w *watcher) run(ctx context.Context) int {
	w.log.Info("start", "sources", len(w.sources), "state", w.state.db.Path())
	go w.reader.follow(ctx)
	late, cancel := context.WithCancel(context.Background())
	defer cancel()
	stopped := make(chan struct{}) // closed when nothing new comes
	var looks, deliveries sync.WaitGroup
	for _, s := range w.sinks {
		deliveries.Go(func() { w.deliver(late, s, stopped) })
	}
	for _, name := range w.sources {
		looks.Go(func() { w.watch(ctx, name) })
	}
	looks.Wait()
	close(stopped)
	defer time.AfterFunc(w.drain, cancel).Stop()
	deliveries.Wait()
	left := 0
	for _, s := range w.sinks {
		left += s.queue().len()
	}
	w.log.Info("stop", "undelivered", left)
	if w.once && (w.failed.Load() || left > 0) {
		return 1
	}
	return 0
}

// watch looks at a source until ctx ends.
func (w *watcher) watch(ctx context.Context, name string) {
	for {
		n, err := w.look(ctx, name)
		switch {
		case ctx.Err() != nil:
			return
		case err != nil:
			w.failed.Store(true)
			w.log.Error("look", "source", name, "new", n, "error", err)
		default:
			w.log.Info("look", "source", name, "new", n)
		}
		if w.once || !sleep(ctx, max(w.every, w.feeds.rest(name))) {
			return
		}
	}
}

// sleep waits and tells whether ctx lives.
func sleep(ctx context.Context, d time.Duration) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(d):
		return true
	}
}
