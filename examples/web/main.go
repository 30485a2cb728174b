// Command web serves a page where one pastes an Arabic news article and sees its
// mentions and events, and the JSON API that the page uses.
//
//	web [-addr 127.0.0.1:8080] [flags]
//
// It stops on SIGINT or SIGTERM: it takes no new requests, answers those that it
// has, and exits with status 0; with 1 when it could not serve.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"os/signal"
	"syscall"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/examples/web/server"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	cfg := server.Defaults()
	fs := flag.NewFlagSet("web", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	addr := fs.String("addr", "127.0.0.1:8080", "`address` to listen on")
	var with []event.Option
	fs.Func("with", "`folder` of your gazetteers (.tsv, .jsonl), heads of names (.mentions) and rules (.rules), to lay over the embedded ones; may be given again", func(dir string) error {
		with = append(with, event.AddFS(os.DirFS(dir)))
		return nil
	})
	logs := fs.String("log", "text", "how to log to standard error: `text` or json")
	fs.Int64Var(&cfg.MaxText, "max-text", cfg.MaxText, "`bytes` of a request with one article, and of one line of a batch")
	fs.Int64Var(&cfg.MaxBatch, "max-batch", cfg.MaxBatch, "`bytes` of a batch")
	fs.Int64Var(&cfg.MaxHeld, "max-held", cfg.MaxHeld, "`bytes` of all requests and answers that are held at a time; more are refused")
	fs.IntVar(&cfg.Workers, "workers", cfg.Workers, "`articles` read at a time")
	fs.IntVar(&cfg.Queue, "queue", cfg.Queue, "`requests` that may wait for a worker; more are refused")
	fs.DurationVar(&cfg.Wait, "wait", cfg.Wait, "longest `time` that a request waits for a worker")
	fs.DurationVar(&cfg.BodyTimeout, "body-timeout", cfg.BodyTimeout, "longest `time` for a client to send a request")
	fs.DurationVar(&cfg.Timeout, "timeout", cfg.Timeout, "longest `time` for a batch to be read")
	fs.DurationVar(&cfg.Drain, "drain", cfg.Drain, "longest `time` to answer what is there when stopped")
	switch err := fs.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprintln(stdout, "usage: web [flags]")
		fs.SetOutput(stdout)
		fs.PrintDefaults()
		return 0
	case err != nil:
		fmt.Fprintf(stderr, "web: %v; web -h lists the flags\n", err)
		return 2
	case fs.NArg() > 0:
		fmt.Fprintf(stderr, "web: what is %q? web -h lists the flags\n", fs.Arg(0))
		return 2
	}
	switch *logs {
	case "text":
		cfg.Log = slog.New(slog.NewTextHandler(stderr, nil))
	case "json":
		cfg.Log = slog.New(slog.NewJSONHandler(stderr, nil))
	default:
		fmt.Fprintf(stderr, "web: -log %q: want text or json\n", *logs)
		return 2
	}
	var err error
	if cfg.Extractor, err = event.New(with...); err != nil {
		fmt.Fprintf(stderr, "web: -with: %v\n", err)
		return 2
	}
	s, err := server.New(cfg)
	if err != nil {
		fmt.Fprintf(stderr, "web: %v\n", err)
		return 2
	}
	l, err := net.Listen("tcp", *addr)
	if err != nil {
		fmt.Fprintf(stderr, "web: %v\n", err)
		return 1
	}
	fmt.Fprintf(stdout, "http://%s\n", l.Addr())
	if err := s.Serve(ctx, l); err != nil {
		fmt.Fprintf(stderr, "web: %v\n", err)
		return 1
	}
	return 0
}
