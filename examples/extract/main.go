// Command extract reads Arabic news articles and prints who did what, with
// whom, where, when and about what.
//
//	extract [-in text|jsonl] [-format text|json|jsonl] [-date YYYY-MM-DD] [FILE…]
//
// Without files it reads standard input. It exits with status 2 when an
// argument, a file or a line could not be read; everything else is answered all
// the same.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/waqai/waqai/event"
)

const (
	exitOK    = 0
	exitWrong = 2
	maxLine   = 256 << 20 // bytes of one JSONL line
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

type command struct {
	in, format string
	date       time.Time
	x          *event.Extractor
	out        *bufio.Writer
	stderr     io.Writer
	print      printer
	docs       int
	failed     bool
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	c := command{stderr: stderr, out: bufio.NewWriter(stdout)}
	fs := flag.NewFlagSet("extract", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&c.in, "in", "text", "what a file holds: `text`, one article, or jsonl, a document a line: {\"id\",\"text\",\"date\"}")
	fs.StringVar(&c.format, "format", "text", "what to write: `text` for a person, json (indented) or jsonl")
	date := fs.String("date", "", "`day` of publication (YYYY-MM-DD) of documents that have none, for «أمس» and «السبت الماضي»")
	switch err := fs.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprintln(stdout, "usage: extract [flags] [FILE…]    (no file: standard input)")
		fs.SetOutput(stdout)
		fs.PrintDefaults()
		return exitOK
	case err != nil:
		c.complain("%v; extract -h lists the flags", err)
		return exitWrong
	}
	if c.in != "text" && c.in != "jsonl" {
		c.complain("-in %q: want text or jsonl", c.in)
		return exitWrong
	}
	if c.format != "text" && c.format != "json" && c.format != "jsonl" {
		c.complain("-format %q: want text, json or jsonl", c.format)
		return exitWrong
	}
	if *date != "" {
		d, err := event.ParseDate(*date)
		if err != nil {
			c.complain("-date %q: want YYYY-MM-DD", *date)
			return exitWrong
		}
		c.date = d
	}
	x, err := event.New(event.WithDate(c.date))
	if err != nil {
		c.complain("%v", err)
		return exitWrong
	}
	c.x = x
	c.print = newPrinter(c.out, stdout)

	if fs.NArg() == 0 {
		c.read("standard input", "", stdin)
	}
	for _, name := range fs.Args() {
		f, err := os.Open(name)
		if err != nil {
			c.complain("%v", err)
			continue
		}
		c.read(name, strings.TrimSuffix(filepath.Base(name), filepath.Ext(name)), f)
		f.Close()
	}
	if err := c.out.Flush(); err != nil {
		c.complain("standard output: %v", err)
	}
	if c.failed {
		return exitWrong
	}
	return exitOK
}

// complain writes one line to standard error and has the command fail in the end.
func (c *command) complain(format string, args ...any) {
	c.failed = true
	fmt.Fprintf(c.stderr, "extract: "+format+"\n", args...)
}

// read answers the documents of one file.
func (c *command) read(name, id string, r io.Reader) {
	if c.in == "text" {
		b, err := io.ReadAll(r)
		if err != nil {
			c.complain("%s: %v", name, err)
			return
		}
		c.answer(event.Input{ID: id, Text: string(b)})
		return
	}
	br := bufio.NewReaderSize(r, 1<<20)
	for n := 1; ; n++ {
		line, err := readLine(br)
		if len(strings.TrimSpace(string(line))) > 0 {
			var in event.Input
			if bad := json.Unmarshal(line, &in); bad != nil {
				c.complain("%s:%d: %v; want {\"id\": …, \"text\": …, \"date\": \"YYYY-MM-DD\"}", name, n, bad)
			} else {
				c.answer(in)
			}
		}
		if errors.Is(err, errLong) {
			c.complain("%s:%d: line longer than %d bytes, left out", name, n, maxLine)
			continue
		}
		if err == io.EOF {
			return
		}
		if err != nil {
			c.complain("%s:%d: %v", name, n, err)
			return
		}
	}
}

var errLong = errors.New("line too long")

// readLine reads one line of any length up to maxLine; of a longer one it reads
// to the end and gives errLong.
func readLine(br *bufio.Reader) ([]byte, error) {
	var line []byte
	for {
		part, err := br.ReadSlice('\n')
		if len(line)+len(part) > maxLine {
			for err == bufio.ErrBufferFull {
				_, err = br.ReadSlice('\n')
			}
			if err != nil {
				return nil, err
			}
			return nil, errLong
		}
		line = append(line, part...)
		if err != bufio.ErrBufferFull {
			return line, err
		}
	}
}

// answer extracts from one document and writes what was found.
func (c *command) answer(in event.Input) {
	if c.format == "text" && !utf8.ValidString(in.Text) {
		in.Text = strings.ToValidUTF8(in.Text, "\ufffd") // what a terminal would show
	}
	doc := c.x.Extract(in)
	c.docs++
	switch c.format {
	case "text":
		c.print.document(in, &doc)
		return
	case "json":
		e := json.NewEncoder(c.out)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		if err := e.Encode(doc); err != nil {
			c.complain("%s: %v", in.ID, err)
		}
		return
	}
	e := json.NewEncoder(c.out)
	e.SetEscapeHTML(false)
	if err := e.Encode(doc); err != nil {
		c.complain("%s: %v", in.ID, err)
	}
}
