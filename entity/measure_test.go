package entity

import (
	"flag"
	"fmt"
	"path/filepath"
	"testing"
	"time"
)

// Precision and recall of people, places and bodies on annotated text, as weights/README.md reports them:
//
//	go test ./entity -run TestMeasure -measure /path/to/gold/ner -v
//
// A name is right when its class and its words are equal. It is counted twice: the outermost mention, as the wire format has it,
// and by the convention of files that annotate a place by its bare name, «حيفا» in «ميناء حيفا», and no building or
// site: a mention of a place that has another one inside counts for nothing, nor does a [Facility].
var measureDir = flag.String("measure", "", "folder of annotated text to measure names on")

func TestMeasure(t *testing.T) {
	if *measureDir == "" {
		t.Skip("a tool: see the flag")
	}
	r := New()
	for _, f := range conllFiles(t, *measureDir) {
		for _, bare := range []bool{false, true} {
			counts := map[string]*tally{"PER": {}, "LOC": {}, "ORG": {}}
			for _, d := range readConll(t, f) {
				d.tallyNames(r.Extract(d.text, time.Time{}), bare, counts)
			}
			all := tally{}
			s := fmt.Sprintf("%-22s", filepath.Base(f))
			if bare {
				s = fmt.Sprintf("%-22s", "  bare names of places")
			}
			for _, c := range []string{"PER", "LOC", "ORG"} {
				n := counts[c]
				all = tally{all.right + n.right, all.wrong + n.wrong, all.missed + n.missed}
				s += fmt.Sprintf("  %s %v", c, *n)
			}
			t.Logf("%s  all %v", s, all)
		}
	}
}

// tally counts names that were found, found wrongly and missed.
type tally struct{ right, wrong, missed int }

// String gives precision, recall and F1.
func (n tally) String() string {
	p, r := float64(n.right)/float64(max(1, n.right+n.wrong)), float64(n.right)/float64(max(1, n.right+n.missed))
	return fmt.Sprintf("%.3f %.3f %.3f", p, r, 2*float64(n.right)/float64(max(1, 2*n.right+n.wrong+n.missed)))
}

// tallyNames compares the mentions of a text with its names. Of mentions one inside the other the outermost counts.
func (d *annotated) tallyNames(ms []Mention, bare bool, counts map[string]*tally) {
	gold := map[named]bool{}
	for _, n := range d.names {
		if n.tag = class(n.tag); counts[n.tag] != nil {
			gold[n] = true
		}
	}
	till, token := 0, 0
	for i := range ms {
		m := &ms[i]
		c := counts[class(string(m.Type))]
		if c == nil || m.End <= till || bare && (m.Type == Facility || class(string(m.Type)) == "LOC" && holdsPlace(ms[i:])) {
			continue
		}
		till = m.End
		for d.tokens[token][1] <= m.Start {
			token++
		}
		end := token
		for end < len(d.tokens) && d.tokens[end][0] < m.End {
			end++
		}
		if n := (named{token, end, class(string(m.Type))}); gold[n] {
			c.right++
			delete(gold, n)
		} else {
			c.wrong++
		}
	}
	for n := range gold {
		counts[n.tag].missed++
	}
}

// holdsPlace reports a shorter place inside the first mention.
func holdsPlace(ms []Mention) bool {
	for _, m := range ms[1:] {
		if m.Start >= ms[0].End {
			break
		}
		if (m.Type == GPE || m.Type == Location) && m.End-m.Start < ms[0].End-ms[0].Start {
			return true
		}
	}
	return false
}
