// Command search keeps articles in a bleve index with what the library reads in them,
// so that a question of a few words («لقاءات وزير الدفاع العراقي في 2018») finds events.
//
//	search index --db DIR CORPUS…    put articles into the index; the same id again replaces
//	search query --db DIR QUESTION   find, with facets
//
// The exit status is 2 when something is wrong.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/alecthomas/kong"
)

const exitWrong = 2

// commands are the command line, as kong reads it.
type commands struct {
	Index indexCmd `cmd:"" help:"Put articles into the index."`
	Query queryCmd `cmd:"" help:"Find articles and events by a question."`
}

// streams are where a command reads and writes.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr}))
}

func run(ctx context.Context, args []string, stdio streams) int {
	status, exited := 0, false
	var c commands
	k, err := kong.New(&c, kong.Name("search"), kong.Description("Articles and the events in them, found by a question."), kong.Writers(stdio.out, stdio.err),
		kong.Exit(func(code int) { status, exited = code, true }), kong.BindTo(ctx, (*context.Context)(nil)), kong.Bind(stdio), kong.ConfigureHelp(kong.HelpOptions{Compact: true}))
	if err != nil {
		fmt.Fprintln(stdio.err, "search:", err)
		return exitWrong
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	kctx, err := k.Parse(args)
	if exited { // the help was asked for
		return status
	}
	if err == nil {
		err = kctx.Run()
	}
	if err != nil {
		fmt.Fprintln(stdio.err, "search:", err)
		return exitWrong
	}
	return status
}
