package entity

import (
	"slices"
	"strings"
	"testing"

	"github.com/waqai/waqai/normalize"
)

// words.tsv has the lists that the recognizer asks for, each once, and no others.
func TestWordSets(t *testing.T) {
	var names []string
	for line := range strings.Lines(wordSetFile) {
		if line[0] == '#' || strings.HasPrefix(line, "list\t") {
			continue
		}
		cols := strings.Split(strings.TrimSpace(line), "\t")
		if len(cols) != 3 {
			t.Fatalf("%q: want a list, its words and what they are, divided by tabs", line)
		}
		names = append(names, cols[0])
		for word := range strings.SplitSeq(cols[1], "|") {
			if n := slices.Index(seldomNames[:], cols[0]); n >= 0 && seldom(n).has(normalize.Names.String(word)) {
				continue
			}
			if n := slices.Index(wordSetNames[:], cols[0]); n < 0 || listed(word)&(1<<n) == 0 {
				t.Errorf("%q does not stand in the list %q", word, cols[0])
			}
		}
	}
	slices.Sort(names)
	if want := slices.Sorted(slices.Values(slices.Concat(wordSetNames[:], seldomNames[:]))); !slices.Equal(names, want) {
		t.Errorf("words.tsv has the lists %q, want %q", names, want)
	}
}
