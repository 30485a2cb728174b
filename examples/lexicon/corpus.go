package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"sort"
	"strings"

	"github.com/waqai/waqai/event"
)

// maxBroken is how many lines of a corpus that are no documents are told one by one.
const maxBroken = 10

// documents calls read with each document of a JSONL file and tells of lines that are
// none. A file without any document is an error.
func documents(name string, w io.Writer, read func(event.Input)) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	n, broken := 0, 0
	for in, err := range event.Inputs(f) {
		if line := (*event.InputError)(nil); errors.As(err, &line) {
			if broken++; broken <= maxBroken {
				fmt.Fprintf(w, "%s:%d: %v\n", name, line.Line, line.Err)
			}
			continue
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		n++
		read(in)
	}
	if broken > maxBroken {
		fmt.Fprintf(w, "%s: and %d more lines that are no documents\n", name, broken-maxBroken)
	}
	if n == 0 {
		return fmt.Errorf("no document in %s", name)
	}
	return nil
}

type diffCmd struct {
	Overlay string   `arg:"" help:"Lexicon or rule file, or a folder of them, to lay over the default."`
	Corpus  string   `arg:"" help:"Documents, one a line: {\"id\",\"text\",\"date\"}."`
	Against []string `help:"Files that the default is replaced by on the other side: the state before the change." placeholder:"PATH"`
	Samples int      `default:"10" help:"How many samples of each kind to show."`
}

// Run reads the corpus with and without the overlay and shows what differs.
func (c *diffCmd) Run(w io.Writer) error {
	after, err := find([]string{c.Overlay})
	if err != nil {
		return err
	}
	before, err := all(c.Against)
	if err != nil {
		return err
	}
	x, _, err := extractorWith(before)
	if err != nil {
		return err
	}
	y, _, err := extractorWith(after)
	if err != nil {
		return err
	}
	d := difference{counts: map[string][2]int{}}
	err = documents(c.Corpus, w, func(in event.Input) {
		d.docs++
		d.compare(in.ID, says(x.Extract(in)), says(y.Extract(in)))
	})
	if err != nil {
		return err
	}
	d.print(w, c.Samples)
	return nil
}

// said is what was found in a document: a line for each thing.
type said struct {
	kind, line string
	start      int
}

// says lists the mentions and events of a document.
func says(d event.Document) map[said]bool {
	out := map[said]bool{}
	for _, m := range d.Mentions {
		line := fmt.Sprintf("%s «%s»", m.Type, m.Text)
		if m.Ref != "" {
			line += " = " + m.Ref
		}
		out[said{"mention " + string(m.Type), line, m.Start}] = true
	}
	for _, e := range d.Events {
		var roles []string
		for _, a := range e.Arguments {
			roles = append(roles, a.Role+": "+a.Text)
		}
		out[said{"event " + e.Type, fmt.Sprintf("%s «%s» %s, %s (%s)", e.Type, e.Trigger.Text, strings.Join(roles, "; "), e.Realis, e.Rule), e.Trigger.Start}] = true
	}
	return out
}

// difference gathers what differs in a corpus.
type difference struct {
	docs, changed int
	counts        map[string][2]int // lost, gained, by kind
	lost, gained  []string
}

func (d *difference) compare(id string, a, b map[said]bool) {
	changed := false
	only := func(of, other map[said]bool, n int, lines *[]string) {
		var mine []said
		for s := range of {
			if !other[s] {
				mine = append(mine, s)
			}
		}
		sort.Slice(mine, func(i, j int) bool {
			return mine[i].start < mine[j].start || mine[i].start == mine[j].start && mine[i].line < mine[j].line
		})
		for _, s := range mine {
			changed = true
			c := d.counts[s.kind]
			c[n]++
			d.counts[s.kind] = c
			*lines = append(*lines, id+": "+s.line)
		}
	}
	only(a, b, 0, &d.lost)
	only(b, a, 1, &d.gained)
	if changed {
		d.changed++
	}
}

func (d *difference) print(out io.Writer, samples int) {
	w := bufio.NewWriter(out)
	defer w.Flush()
	fmt.Fprintf(w, "%d of %d documents change\n", d.changed, d.docs)
	for _, k := range slices.Sorted(maps.Keys(d.counts)) {
		fmt.Fprintf(w, "  %-24s -%d +%d\n", k, d.counts[k][0], d.counts[k][1])
	}
	show := func(mark string, lines []string) {
		for i, l := range lines {
			if i == samples {
				fmt.Fprintf(w, "%s … and %d more\n", mark, len(lines)-samples)
				break
			}
			fmt.Fprintln(w, mark, strings.Join(strings.Fields(l), " "))
		}
	}
	show("-", d.lost)
	show("+", d.gained)
}

type coverCmd struct {
	Corpus  string   `arg:"" help:"Documents, one a line: {\"id\",\"text\",\"date\"}."`
	With    []string `help:"Rule and lexicon files or folders to lay over the default." placeholder:"PATH"`
	Samples int      `default:"2" help:"How many sentences of each rule to show."`
}

// coverage is what one rule did.
type coverage struct {
	rule    *event.Rule
	events  int
	samples []string
}

// Run counts the events of each rule.
func (c *coverCmd) Run(w io.Writer) error {
	f, err := all(c.With)
	if err != nil {
		return err
	}
	x, rs, err := extractorWith(f)
	if err != nil {
		return err
	}
	by := map[string]*coverage{}
	var all []*coverage
	for _, r := range rs.All() {
		by[r.Name] = &coverage{rule: r}
		all = append(all, by[r.Name])
	}
	docs, events := 0, 0
	err = documents(c.Corpus, w, func(in event.Input) {
		docs++
		for _, e := range x.Extract(in).Events {
			events++
			cov := by[e.Rule]
			if cov == nil {
				continue
			}
			// every so many, so that samples come from all of the corpus
			if cov.events++; len(cov.samples) < c.Samples && cov.events&(cov.events-1) == 0 {
				cov.samples = append(cov.samples, in.ID+": "+around(in.Text, e.Trigger))
			}
		}
	})
	if err != nil {
		return err
	}
	slices.SortStableFunc(all, func(a, b *coverage) int { return b.events - a.events })
	out := bufio.NewWriter(w)
	defer out.Flush()
	fmt.Fprintf(out, "%d documents, %d events, %d rules\n", docs, events, len(all))
	for _, cov := range all {
		fmt.Fprintf(out, "%7d  %-24s %s:%d\n", cov.events, cov.rule.Name, cov.rule.File, cov.rule.Line)
		for _, s := range cov.samples {
			fmt.Fprintf(out, "         %s\n", s)
		}
	}
	return nil
}

// around gives a trigger in its words, marked.
func around(text string, t event.Span) string {
	const reach = 90 // bytes
	lo, hi := max(0, t.Start-reach), min(len(text), t.End+reach)
	for lo > 0 && text[lo] != ' ' {
		lo--
	}
	for hi < len(text) && text[hi] != ' ' {
		hi++
	}
	return strings.Join(strings.Fields(text[lo:t.Start]+"["+t.Text+"]"+text[t.End:hi]), " ")
}
