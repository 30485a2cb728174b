package entity

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var printMentions = flag.Bool("mentions", false, "print testdata/mentions.txt as the recognizer would write it")

// TestMentions runs testdata/mentions.txt: sections «## phenomenon (TYPES)» of sentences
// in which the mentions of these types, and only they, stand in brackets.
func TestMentions(t *testing.T) {
	data, err := os.ReadFile("testdata/mentions.txt")
	if err != nil {
		t.Fatal(err)
	}
	var phenomenon string
	var types []Type
	rows, empty := 0, 0
	for n, line := range strings.Split(string(data), "\n") {
		switch {
		case strings.HasPrefix(line, "## "):
			name, list, ok := strings.Cut(strings.TrimSuffix(line[3:], ")"), " (")
			if !ok {
				t.Fatalf("mentions.txt:%d: want «## phenomenon (TYPE,TYPE)»", n+1)
			}
			phenomenon, types = name, nil
			for _, s := range strings.Split(list, ",") {
				types = append(types, Type(s))
			}
			if *printMentions {
				fmt.Println(line)
			}
			continue
		case line == "" || strings.HasPrefix(line, "#"):
			if *printMentions && n > 0 {
				fmt.Println(line)
			}
			continue
		}
		rows++
		text := plainText(line)
		got := bracketed(text, Extract(text), types)
		if *printMentions {
			fmt.Println(got)
			continue
		}
		if line == text {
			empty++
		}
		t.Run(fmt.Sprintf("%s/%d", phenomenon, n+1), func(t *testing.T) {
			if d := cmp.Diff(line, got); d != "" {
				t.Errorf("mentions.txt:%d (-want +got):\n%s", n+1, d)
			}
		})
	}
	if !*printMentions && (rows < 300 || 5*empty < 2*rows) {
		t.Errorf("%d rows, %d of them with nothing to find: want 300, and about half", rows, empty)
	}
}

// plainText takes the brackets out of a row: «[PERS x]» is x.
func plainText(s string) string {
	var b strings.Builder
	for s != "" {
		switch i := strings.IndexAny(s, "[]"); {
		case i < 0:
			b.WriteString(s)
			s = ""
		case s[i] == '[':
			b.WriteString(s[:i])
			_, s, _ = strings.Cut(s[i:], " ")
		default:
			b.WriteString(s[:i])
			s = s[i+1:]
		}
	}
	return b.String()
}

// bracketed writes the mentions of the types into the text.
func bracketed(text string, mentions []Mention, types []Type) string {
	var b strings.Builder
	var open []int // ends
	at := 0
	for _, m := range mentions {
		if !slices.Contains(types, m.Type) {
			continue
		}
		for len(open) > 0 && open[len(open)-1] <= m.Start {
			b.WriteString(text[at:open[len(open)-1]] + "]")
			at = open[len(open)-1]
			open = open[:len(open)-1]
		}
		b.WriteString(text[at:m.Start] + "[" + string(m.Type) + " ")
		at = m.Start
		open = append(open, m.End)
	}
	for len(open) > 0 {
		b.WriteString(text[at:open[len(open)-1]] + "]")
		at = open[len(open)-1]
		open = open[:len(open)-1]
	}
	return b.String() + text[at:]
}
