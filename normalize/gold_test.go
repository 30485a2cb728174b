package normalize_test

import (
	"cmp"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waqai/waqai/normalize"
)

// TestCliticsGold prints how many words of the development gold BestCut cuts as
// its annotators did. The gold is not ours to publish: WAQAI_GOLD names its folder
// (or it lies beside the repository); without it there is nothing to measure.
func TestCliticsGold(t *testing.T) {
	b, err := os.ReadFile(filepath.Join(cmp.Or(os.Getenv("WAQAI_GOLD"), "../../shared/gold"), "clitics-dev.tsv"))
	if err != nil {
		t.Skip(err)
	}
	words, right, arabic, arabicRight, lattice := 0, 0, 0, 0, 0
	var cuts []normalize.Cut
	for line := range strings.Lines(string(b)) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) != 3 {
			continue
		}
		w := normalize.Names.String(f[0])
		want := normalize.Names.String(f[1])
		words++
		x := normalize.Parse(f[0])
		if len(x.Tokens) != 1 || x.Tokens[0].Kind != normalize.Arabic {
			if !strings.Contains(f[1], "+") {
				right++
			}
			continue
		}
		arabic++
		got := parts(w, normalize.BestCut(w))
		if got == want {
			right++
			arabicRight++
		} else if testing.Verbose() {
			t.Logf("%s, want %s (%s)", got, want, f[2])
		}
		cuts = normalize.Cuts(cuts[:0], w)
		for _, c := range cuts {
			if parts(w, c) == want {
				lattice++
				break
			}
		}
	}
	share := float64(right) / float64(words)
	t.Logf("%d words, %.4f right; %d Arabic words, %.4f right, %.4f in the lattice", words, share,
		arabic, float64(arabicRight)/float64(arabic), float64(lattice)/float64(arabic))
	if share < 0.9 {
		t.Errorf("%.4f of all words are cut right, want 0.90", share)
	}
}
