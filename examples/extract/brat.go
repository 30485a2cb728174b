package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/waqai/waqai/event"
)

// brat writes a document as two files of a folder, in brat's standoff format:
// NAME.txt, the text, and NAME.ann, its mentions, triggers and events, with offsets in
// characters.
type brat struct{ dir string }

func (b brat) begin() error {
	if err := os.MkdirAll(b.dir, 0o755); err != nil {
		return err
	}
	// brat shows colours and arrows for what this file names; it reads the types as they come.
	return nil
}

func (b brat) document(in event.Input, d *event.Document, _ []event.Trace) error {
	name := filepath.Join(b.dir, fileName(in.ID))
	text := strings.ToValidUTF8(in.Text, "\ufffd")
	if text != in.Text { // offsets are of the text as it was given
		return fmt.Errorf("%s: not UTF-8; brat cannot show it", in.ID)
	}
	if err := os.WriteFile(name+".txt", []byte(text), 0o644); err != nil {
		return err
	}
	return os.WriteFile(name+".ann", []byte(standoff(text, d)), 0o644)
}

// fileName makes a file's name of a document's id, which may hold anything: no
// slash, no leading dot, of a length that file systems take.
func fileName(id string) string {
	id = strings.Map(func(r rune) rune {
		if r < ' ' || strings.ContainsRune(`/\:*?"<>|`, r) {
			return '_'
		}
		return r
	}, id)
	for len(id) > 120 {
		_, n := utf8.DecodeLastRuneInString(id)
		id = id[:len(id)-n]
	}
	if id == "" || strings.HasPrefix(id, ".") {
		id = "_" + id
	}
	return id
}

// standoff gives the lines of an .ann file.
func standoff(text string, d *event.Document) string {
	var out strings.Builder
	next := 0
	ids := map[[2]int]string{} // of the spans that have a line
	chars := counter{text: text}
	entity := func(typ string, start, end int) string {
		next++
		id := fmt.Sprintf("T%d", next)
		fmt.Fprintf(&out, "%s\t%s %s\t%s\n", id, typ, chars.spans(start, end), strings.Join(strings.Split(text[start:end], "\n"), " "))
		return id
	}
	for i := range d.Mentions {
		m := &d.Mentions[i]
		ids[[2]int{m.Start, m.End}] = entity(string(m.Type), m.Start, m.End)
	}
	attribute := 0
	for i := range d.Events {
		e := &d.Events[i]
		trigger := entity(e.Type, e.Trigger.Start, e.Trigger.End)
		line := fmt.Sprintf("E%d\t%s:%s", i+1, e.Type, trigger)
		seen := map[string]int{}
		for _, a := range e.Arguments {
			key := [2]int{a.Start, a.End}
			if ids[key] == "" {
				ids[key] = entity("Phrase", a.Start, a.End)
			}
			role := a.Role
			if seen[a.Role]++; seen[a.Role] > 1 { // brat numbers roles that come again
				role += fmt.Sprint(seen[a.Role])
			}
			line += " " + role + ":" + ids[key]
		}
		out.WriteString(line + "\n")
		attribute++
		fmt.Fprintf(&out, "A%d\tRealis E%d %s\n", attribute, i+1, e.Realis)
		if e.Polarity == event.Negative {
			attribute++
			fmt.Fprintf(&out, "A%d\tNegation E%d\n", attribute, i+1)
		}
	}
	return out.String()
}

// counter turns byte offsets into offsets of characters; it goes on from the last
// one asked for.
type counter struct {
	text     string
	at, char int
}

func (c *counter) of(offset int) int {
	if offset < c.at {
		c.char -= utf8.RuneCountInString(c.text[offset:c.at])
	} else {
		c.char += utf8.RuneCountInString(c.text[c.at:offset])
	}
	c.at = offset
	return c.char
}

// spans gives a span in characters, in pieces where a line ends inside it, as brat asks.
func (c *counter) spans(start, end int) string {
	var parts []string
	for start < end {
		stop := end
		if i := strings.IndexByte(c.text[start:end], '\n'); i >= 0 {
			stop = start + i
		}
		if stop > start {
			parts = append(parts, fmt.Sprintf("%d %d", c.of(start), c.of(stop)))
		}
		start = stop + 1
	}
	return strings.Join(parts, ";")
}
