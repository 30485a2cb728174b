package lexicon_test

import (
	"cmp"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// TestCliticsGold prints how many words of the development gold the lexicon cuts as
// its annotators did, each word by itself. (Without the lexicon: the test of
// the same name in normalize.) WAQAI_GOLD names the folder of the gold.
func TestCliticsGold(t *testing.T) {
	b, err := os.ReadFile(filepath.Join(cmp.Or(os.Getenv("WAQAI_GOLD"), "../../shared/gold"), "clitics-dev.tsv"))
	if err != nil {
		t.Skip(err)
	}
	l := lexicon.Default()
	x := normalize.NewText(normalize.Names)
	var out lexicon.Text
	words, right, arabic, arabicRight, known, knownRight := 0, 0, 0, 0, 0, 0
	for line := range strings.Lines(string(b)) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) != 3 {
			continue
		}
		words++
		x.Reset(f[0])
		if len(x.Tokens) != 1 || x.Tokens[0].Kind != normalize.Arabic {
			if !strings.Contains(f[1], "+") {
				right++
			}
			continue
		}
		l.Read(&out, x)
		arabic++
		w, c := string(x.Folded(0)), out.Words[0].Cut
		parts := w[c.Word:c.End]
		if c.Word > 0 {
			parts = strings.Join(strings.Split(w[:c.Word], ""), "+") + "+" + parts
		}
		if int(c.End) < len(w) {
			parts += "+" + w[c.End:]
		}
		if out.Words[0].Known() {
			known++
		}
		if parts == normalize.Names.String(f[1]) {
			right++
			arabicRight++
			if out.Words[0].Known() {
				knownRight++
			}
		} else if testing.Verbose() {
			t.Logf("%s, want %s (%s), known %v", parts, normalize.Names.String(f[1]), f[2], out.Words[0].Known())
		}
	}
	share := float64(right) / float64(words)
	t.Logf("%d words, %.4f right; %d Arabic words, %.4f right; %d of them known, %.4f right", words, share,
		arabic, float64(arabicRight)/float64(arabic), known, float64(knownRight)/float64(known))
	if share < 0.9 {
		t.Errorf("%.4f of all words are cut right, want 0.90", share)
	}
}
