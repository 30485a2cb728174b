package lexicon

import (
	"testing"

	"github.com/waqai/waqai/normalize"
)

func TestPronounBeforeMisspelledFeminine(t *testing.T) {
	tests := []struct {
		name, word string
		enclitic   normalize.Enclitic
	}{
		{"a man and his pronoun", "نظيره", normalize.Hu},
		{"behind a clitic", "وزميله", normalize.Hu},
		{"no man is it without ه", "مدينه", 0},
		{"with the article no pronoun stands", "السعوديه", 0},
		{"the form in ة itself", "نظيرة", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var n normalize.Text
			var text Text
			n.Reset(tt.word)
			Default().Read(&text, &n)
			if got := text.Words[0].Cut.Enclitic; got != tt.enclitic {
				t.Errorf("%s has the pronoun %q, want %q", tt.word, got, tt.enclitic)
			}
		})
	}
}

func TestVerbWithObjectBesideMisspelledFeminine(t *testing.T) {
	var n normalize.Text
	var text Text
	n.Reset("ضربه")
	Default().Read(&text, &n)
	want := map[string]normalize.Enclitic{"ضربة": 0, "ضرب": normalize.Hu}
	for name, enclitic := range want {
		found := false
		for _, rd := range text.Words[0].Readings {
			found = found || rd.Entry.Name == name && rd.Cut.Enclitic == enclitic
		}
		if !found {
			t.Errorf("ضربه has no reading of %s with the pronoun %q: %v", name, enclitic, text.Words[0].Readings)
		}
	}
}

// TestAlefBehindArticle holds that the alef of the accusative, which tanwin ends, never stands at a word with the article.
func TestAlefBehindArticle(t *testing.T) {
	for word, want := range map[string]bool{"بابا": true, "البابا": false, "كتابا": true, "الكتابا": false} {
		var n normalize.Text
		var text Text
		n.Reset(word)
		Default().Read(&text, &n)
		got := false
		for _, rd := range text.Words[0].Readings {
			got = got || rd.Feature.Has(Accusative)
		}
		if got != want {
			t.Errorf("%s has an accusative with its alef: %v, want %v", word, got, want)
		}
	}
}
