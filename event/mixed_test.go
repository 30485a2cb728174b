package event

import (
	"flag"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"
)

var (
	mixedFor  = flag.Duration("mixed", time.Second, "TestMixedTexts: how long to go on")
	mixedSeed = flag.Uint64("mixed-seed", 1, "TestMixedTexts: where the random numbers begin")
	mixedFrom = flag.String("mixed-from", "", "TestMixedTexts: a `file` of documents a line (JSON) to mix too")
)

// TestMixedTexts reads sentences with words left out, said twice, in another order or from
// another sentence, and with marks at their edges: each word may stand beside any other.
//
//	go test ./event -run TestMixedTexts -mixed 15m -mixed-seed 7 -mixed-from articles.jsonl
func TestMixedTexts(t *testing.T) {
	var sentences [][]string
	for _, r := range DefaultRules().All() {
		for _, e := range r.Examples {
			sentences = append(sentences, strings.Fields(e.Text))
		}
	}
	if *mixedFrom != "" {
		f, err := os.Open(*mixedFrom)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		for in, err := range Inputs(f) {
			if err != nil {
				t.Fatal(err)
			}
			for s := range strings.SplitSeq(in.Text, ".") {
				if w := strings.Fields(s); len(w) > 4 && len(w) < 100 {
					sentences = append(sentences, w)
				}
			}
		}
	}
	x := Made(t)
	r := rand.New(rand.NewPCG(*mixedSeed, 0))
	n := 0
	for end := time.Now().Add(*mixedFor); time.Now().Before(end); n++ {
		text := mixed(r, sentences)
		func() {
			defer func() {
				if e := recover(); e != nil {
					t.Errorf("%q: %v", text, e)
				}
			}()
			doc := x.Extract(Input{Text: text})
			for _, m := range doc.Mentions {
				if text[m.Start:m.End] != m.Text || m.Text == "" {
					t.Errorf("%q: mention %+v", text, m)
				}
			}
			for _, e := range doc.Events {
				if text[e.Trigger.Start:e.Trigger.End] != e.Trigger.Text || e.Trigger.Text == "" {
					t.Errorf("%q: trigger %+v", text, e.Trigger)
				}
				for _, a := range e.Arguments {
					if text[a.Start:a.End] != a.Text || a.Text == "" {
						t.Errorf("%q: %s of «%s» %+v", text, a.Role, e.Trigger.Text, a)
					}
				}
			}
		}()
	}
	t.Logf("%d texts", n)
}

// mixed gives one of the sentences, changed in one to five places.
func mixed(r *rand.Rand, sentences [][]string) string {
	other := func() []string { return sentences[r.IntN(len(sentences))] }
	words := append([]string(nil), other()...)
	for range 1 + r.IntN(5) {
		i := r.IntN(len(words))
		switch r.IntN(9) {
		case 0: // left out
			if len(words) > 1 {
				words = append(words[:i], words[i+1:]...)
			}
		case 1: // in the place of one another
			j := r.IntN(len(words))
			words[i], words[j] = words[j], words[i]
		case 2: // a word of another sentence
			from := other()
			words[i] = from[r.IntN(len(from))]
		case 3: // a mark behind it
			words[i] += []string{"،", ".", ":", "\"", "»", ")", "\n", "؛", " -", "…"}[r.IntN(10)]
		case 4: // a mark or a clitic before it
			words[i] = []string{"\"", "«", "(", "[", "- ", "\n", "و", "ب", "ل", "ال"}[r.IntN(10)] + words[i]
		case 5: // it goes on as another sentence does
			from := other()
			words = append(words[:i:i], from[r.IntN(len(from)):]...)
		case 6: // said again
			words = append(words[:i+1:i+1], words[i:]...)
		case 7: // the text ends here
			words = words[:i+1]
		case 8: // the text begins here
			words = words[i:]
		}
	}
	return strings.Join(words, " ")
}
