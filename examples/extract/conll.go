package main

import (
	"bufio"
	"fmt"
	"strconv"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/normalize"
)

func itoa(n int) string { return strconv.Itoa(n) }

// conll writes a token a line, an empty line behind each sentence: the token, its
// byte offsets in the document, the outermost mention and the innermost one (BIO), the
// event that it triggers, and the roles that it fills (E3:agent), divided by |.
type conll struct{ w *bufio.Writer }

func (c conll) begin() error { return nil }

func (c conll) document(in event.Input, d *event.Document, _ []event.Trace) error {
	fmt.Fprintf(c.w, "# id = %s\n", strings.Join(strings.Fields(in.ID), " "))
	t := normalize.NewText(normalize.Names)
	t.Reset(in.Text)
	for _, s := range t.Sentences {
		for i := s.First; i < s.End; i++ {
			start, end := int(t.Tokens[i].Start), int(t.Tokens[i].End)
			outer, inner := "O", "O"
			for k := range d.Mentions {
				m := &d.Mentions[k]
				if m.Start >= end {
					break
				}
				if m.End <= start {
					continue
				}
				tag := bio(m, start)
				if outer == "O" {
					outer = tag
				}
				inner = tag
			}
			fmt.Fprintf(c.w, "%s\t%d\t%d\t%s\t%s\t%s\n", oneLine(in.Text[start:end]), start, end, outer, inner, eventsAt(d, start, end))
		}
		fmt.Fprintln(c.w)
	}
	return nil
}

func bio(m *entity.Mention, start int) string {
	if start <= m.Start {
		return "B-" + string(m.Type)
	}
	return "I-" + string(m.Type)
}

// eventsAt tells what the bytes [start, end) are in events: two columns.
func eventsAt(d *event.Document, start, end int) string {
	var triggers, roles []string
	for i := range d.Events {
		e := &d.Events[i]
		if e.Trigger.Start < end && start < e.Trigger.End {
			triggers = append(triggers, e.ID+":"+e.Type)
		}
		for _, a := range e.Arguments {
			if a.Start < end && start < a.End {
				roles = append(roles, e.ID+":"+a.Role)
			}
		}
	}
	join := func(s []string) string {
		if len(s) == 0 {
			return "_"
		}
		return strings.Join(s, "|")
	}
	return join(triggers) + "\t" + join(roles)
}

// oneLine keeps a token from breaking the format.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\r' || r == '\t' || r == '\u2028' || r == '\u2029' {
			return ' '
		}
		return r
	}, s)
}
