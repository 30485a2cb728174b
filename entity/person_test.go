package entity

import (
	"os"
	"strings"
	"testing"
	"time"
)

// TestMayName holds that no name is found in the runs that are passed over, in any of the sentences of testdata/mentions.txt.
func TestMayName(t *testing.T) {
	data, err := os.ReadFile("testdata/mentions.txt")
	if err != nil {
		t.Fatal(err)
	}
	r, text := New(), &Text{}
	passed, named := 0, 0
	for line := range strings.Lines(string(data)) {
		r.Read(text, line, time.Time{})
		for _, run := range text.runs {
			text.names = text.names[:0]
			text.label(&run)
			switch {
			case text.mayName(&run):
				named += min(len(text.names), 1)
			case len(text.names) > 0:
				t.Errorf("%q: names %v in the run %v, which is passed over", line, text.names, run)
			default:
				passed++
			}
		}
	}
	if passed < 1000 || named < 100 {
		t.Errorf("%d runs passed over, %d with names: want 1000 and 100, to tell anything", passed, named)
	}
}
