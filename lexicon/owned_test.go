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
