package entity

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

// The shares of weights/confidence.tsv are counted on annotated text by
//
//	go test ./entity -run TestCalibrate -calibrate /path/to/gold/ner -v
//
// People, places and bodies are compared in all files, the other types in those that
// have the Wojood tags. A mention is right when its type and its words are equal.
var calibrateDir = flag.String("calibrate", "", "folder of annotated text to count the grades on, and to write weights/confidence.tsv by")

func TestCalibrate(t *testing.T) {
	if *calibrateDir == "" {
		t.Skip("a tool: see the flag")
	}
	type span struct {
		start, end int
		class      string
	}
	var right, all [numGrades]int
	r := New(WithNouns())
	for _, f := range conllFiles(t, *calibrateDir) {
		docs := readConll(t, f)
		fine := slices.ContainsFunc(docs, func(d annotated) bool {
			return slices.ContainsFunc(d.names, func(n named) bool { return n.tag == string(Office) })
		})
		for _, d := range docs {
			have := map[span]bool{}
			for _, n := range d.names {
				start, stop := d.bytes(n)
				have[span{start, stop, class(n.tag)}] = true
			}
			tx := &Text{}
			r.Read(tx, d.text, time.Time{})
			till := 0
			for i := range tx.Mentions {
				m := &tx.Mentions[i]
				c := class(string(m.Type))
				if m.Aside || !fine && c != "PER" && c != "LOC" && c != "ORG" || m.End <= till {
					continue
				}
				till = m.End
				all[tx.grades[i]]++
				// the gold's words may have proclitics and quotation marks of their own
				ok := false
				for s := m.Start; s >= max(m.Start-4, 0); s-- {
					for e := m.End; e <= m.End+2; e++ {
						ok = ok || have[span{s, e, c}]
					}
				}
				if ok {
					right[tx.grades[i]]++
				}
			}
		}
	}
	var b strings.Builder
	b.WriteString("# How many mentions of a kind of evidence are right in annotated news, counted by TestCalibrate (calibrate_test.go) with\n# the annotations of four corpora, whose conventions differ: a lower bound. See grade.go for the grades.\ngrade\tright\tof\n")
	for g, name := range gradeNames {
		share := 0.5
		if all[g] > 0 {
			share = float64(right[g]) / float64(all[g])
		}
		fmt.Fprintf(&b, "%s\t%.2f\t%d\n", name, share, all[g])
	}
	if err := os.WriteFile("weights/confidence.tsv", []byte(b.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	t.Log(b.String())
}

// The table has every grade, and what is surer is more often right.
func TestConfidence(t *testing.T) {
	c := confidences()
	for g, name := range gradeNames {
		if c[g] <= 0 || c[g] > 1 {
			t.Errorf("%s: confidence %v, want one between 0 and 1", name, c[g])
		}
	}
	for g := gPerson0; g < gPerson4; g++ {
		if c[g] > c[g+1] {
			t.Errorf("%s is surer than %s: %v, %v", gradeNames[g], gradeNames[g+1], c[g], c[g+1])
		}
	}
	for _, tt := range []struct {
		name, text string
		how        How
	}{
		{"a name of the lexicon", "زار الوفد بغداد.", ByEntry},
		{"a body by its head", "أعلنت هيئة الأنواء المحلية الخبر.", ByPattern},
		{"a person nobody lists", "قال وزير الدفاع فلاح الزيدون إنه متفائل.", ByPattern},
	} {
		ms := Extract(tt.text)
		if len(ms) == 0 {
			t.Errorf("%s: nothing found", tt.name)
			continue
		}
		if m := ms[len(ms)-1]; m.How != tt.how || m.Confidence <= 0 {
			t.Errorf("%s: %q found by %v with %v, want %v", tt.name, m.Text, m.How, m.Confidence, tt.how)
		}
	}
}
