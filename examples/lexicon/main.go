// Command lexicon is for those who write gazetteers and rules: it checks their
// files, shows why a name is found, and what a change to a file changes on a corpus.
//
//	lexicon check FILE|FOLDER…        every error of lexicon and rule files at once, and the rules' own sentences
//	lexicon why TEXT                  what is found in a text, and why
//	lexicon why TEXT --rule RULE      what becomes of a rule, a type or a word in a text, and why it gives no event
//	lexicon who OFFICE [DAY]          who held an office
//	lexicon diff OVERLAY CORPUS       mentions and events that files laid over the default win and lose
//	lexicon cover CORPUS              which rules fire, how often, with samples
//
// The exit status is 2 when something is wrong.
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/alecthomas/kong"
)

const exitWrong = 2

// commands are the command line, as kong reads it.
type commands struct {
	Check checkCmd `cmd:"" help:"Check lexicon files (.tsv, .jsonl) and rule files (.rules, .mentions): every error at once, and the sentences that the rules carry."`
	Why   whyCmd   `cmd:"" help:"Show what is found in a text, and by which entry, cut and inflection; with --rule what becomes of a rule there, and why it gives no event."`
	Who   whoCmd   `cmd:"" help:"Show who held an office, or which offices a person held."`
	Diff  diffCmd  `cmd:"" help:"Show what files laid over the default change on a corpus: mentions and events gained and lost."`
	Cover coverCmd `cmd:"" help:"Show which rules fire on a corpus, how often, with samples, and which never do."`
}

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	status, exited := 0, false
	var c commands
	k, err := kong.New(&c, kong.Name("lexicon"), kong.Description("For those who write gazetteers and rules."), kong.Writers(stdout, stderr),
		kong.Exit(func(code int) { status, exited = code, true }), kong.BindTo(stdout, (*io.Writer)(nil)), kong.ConfigureHelp(kong.HelpOptions{Compact: true}))
	if err != nil {
		fmt.Fprintln(stderr, "lexicon:", err)
		return exitWrong
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	ctx, err := k.Parse(args)
	if exited { // the help was asked for
		return status
	}
	if err == nil {
		err = ctx.Run()
	}
	if err != nil {
		fmt.Fprintln(stderr, "lexicon:", err)
		return exitWrong
	}
	return status
}
