// Command store keeps what the library reads in a corpus as tables: in SQLite, and from
// there as Parquet, with ready queries and their plots.
//
//	store load --db FILE CORPUS…        read documents into the database; go on where it stopped
//	store parquet --db FILE DIR         every table as a Parquet file
//	store meetings --db FILE            who met whom, and how often
//	store weeks --db FILE               events per week and country
//	store graph --db FILE               who is named beside whom: edges as CSV or GraphML
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
	Load     loadCmd     `cmd:"" help:"Read documents into the database. What is stored already is not read again; the same id with another text is replaced."`
	Parquet  parquetCmd  `cmd:"" help:"Write every table as a Parquet file."`
	Meetings meetingsCmd `cmd:"" help:"Who met whom, and how often (CSV)."`
	Weeks    weeksCmd    `cmd:"" help:"Events per week and country (CSV)."`
	Graph    graphCmd    `cmd:"" help:"Who is named beside whom: the edges of the co-occurrence graph."`
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
	k, err := kong.New(&c, kong.Name("store"), kong.Description("What the library reads in a corpus, as tables."), kong.Writers(stdio.out, stdio.err),
		kong.Exit(func(code int) { status, exited = code, true }), kong.BindTo(ctx, (*context.Context)(nil)), kong.Bind(stdio), kong.ConfigureHelp(kong.HelpOptions{Compact: true}))
	if err != nil {
		fmt.Fprintln(stdio.err, "store:", err)
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
		fmt.Fprintln(stdio.err, "store:", err)
		return exitWrong
	}
	return status
}
