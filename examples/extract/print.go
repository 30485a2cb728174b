package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"

	"github.com/fatih/color"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/event"
)

// printer writes documents for a person. Arabic stands in first-strong isolates
// (U+2068 … U+2069), so that a terminal that knows the bidirectional algorithm
// keeps it apart from the labels around it.
type printer struct {
	w                          io.Writer
	label, role, faint, strong *color.Color
	byType                     map[entity.Type]*color.Color
}

func newPrinter(w, terminal io.Writer) printer {
	p := printer{w: w, label: color.New(color.Bold), role: color.New(color.FgCyan), faint: color.New(color.Faint),
		strong: color.New(color.FgYellow, color.Bold), byType: map[entity.Type]*color.Color{
			entity.Person: color.New(color.FgGreen), entity.Org: color.New(color.FgBlue), entity.GPE: color.New(color.FgMagenta),
			entity.Location: color.New(color.FgMagenta), entity.Facility: color.New(color.FgMagenta),
			entity.Office: color.New(color.FgCyan), entity.Date: color.New(color.FgYellow), entity.Time: color.New(color.FgYellow)}}
	if f, ok := terminal.(*os.File); !ok || color.NoColor || f != os.Stdout {
		for _, c := range p.byType {
			c.DisableColor()
		}
		for _, c := range []*color.Color{p.label, p.role, p.faint, p.strong} {
			c.DisableColor()
		}
	}
	return p
}

func isolate(s string) string {
	return "\u2068" + strings.Join(strings.Fields(harmless(s)), " ") + "\u2069"
}

// harmless takes out of a text what a terminal would obey: control characters but tabs and line
// ends, and those that turn the direction of what follows. Bytes that are no UTF-8 become U+FFFD.
func harmless(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case unicode.IsControl(r), r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
			return -1
		}
		return r
	}, s)
}

func (p printer) begin() error { return nil }

func (p printer) document(in event.Input, d *event.Document, traces []event.Trace) error {
	if in.ID != "" {
		fmt.Fprintf(p.w, "%s\n", p.label.Sprint("== ", strings.Join(strings.Fields(harmless(in.ID)), " ")))
	}
	p.article(in.Text, d.Mentions)
	for i := range d.Events {
		p.event(d, &d.Events[i])
		if i < len(traces) {
			p.trace(&traces[i])
		}
	}
	_, err := fmt.Fprintf(p.w, "\n%s\n", p.faint.Sprintf("%d mentions, %d events", len(d.Mentions), len(d.Events)))
	return err
}

// trace writes by which rule an event was found and what filled its roles.
func (p printer) trace(t *event.Trace) {
	fmt.Fprintf(p.w, "     %s %s\n", p.role.Sprintf("%-12s", "rule"), p.faint.Sprintf("%s, %s:%d", t.Rule.Name, t.Rule.File, t.Rule.Line))
	for _, s := range t.Steps {
		by := s.Slot
		if s.Line > 0 {
			by = fmt.Sprintf("%s (line %d)", s.Slot, s.Line)
		}
		fmt.Fprintf(p.w, "     %s %s %s\n", p.role.Sprintf("%12s", "·"), p.faint.Sprintf("%s: %s,", s.Role, isolate(s.Text)), p.faint.Sprint(isolate(by)))
	}
}

// article writes the text with its outermost mentions marked: [… PERS].
func (p printer) article(text string, ms []entity.Mention) {
	var b strings.Builder
	at := 0
	for i := range ms {
		m := &ms[i]
		if m.Start < at {
			continue
		}
		b.WriteString(harmless(text[at:m.Start]))
		c := p.byType[m.Type]
		mark := "[" + harmless(m.Text) + " " + string(m.Type) + "]"
		if c != nil {
			mark = c.Sprint(mark)
		}
		b.WriteString(mark)
		at = m.End
	}
	b.WriteString(harmless(text[at:]))
	for _, line := range strings.Split(strings.TrimSpace(b.String()), "\n") {
		if line = strings.TrimSpace(line); line != "" {
			fmt.Fprintf(p.w, "\u2067%s\u2069\n", line)
		}
	}
}

func (p printer) event(d *event.Document, e *event.Event) {
	kind := e.Type
	if e.Mode != "" {
		kind += "/" + e.Mode
	}
	fmt.Fprintf(p.w, "\n%s %s\n", p.label.Sprintf("%-4s %-12s", e.ID, kind), p.strong.Sprint(isolate(e.Trigger.Text)))
	for _, a := range e.Arguments {
		fmt.Fprintf(p.w, "     %s %s", p.role.Sprintf("%-12s", a.Role), isolate(a.Text))
		if m := d.Mention(a.Mention); m != nil && (m.Ref != "" || m.Value != "") {
			what := m.Ref
			if m.Value != "" {
				what = m.Value
			}
			fmt.Fprintf(p.w, "  %s", p.faint.Sprint("("+what+")"))
		}
		fmt.Fprintln(p.w)
	}
	state := string(e.Realis)
	if e.Polarity == event.Negative {
		state += ", denied"
	}
	fmt.Fprintf(p.w, "     %s %s\n", p.role.Sprintf("%-12s", "realis"), state)
	if e.Attribution.Text != "" {
		fmt.Fprintf(p.w, "     %s %s\n", p.role.Sprintf("%-12s", "said by"), isolate(e.Attribution.Text))
	}
}
