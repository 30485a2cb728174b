package lexicon

import (
	"slices"
	"testing"

	"github.com/waqai/waqai/normalize"
)

// read reads a text with the default lexicon.
func read(text string) *Text {
	var x Text
	Default().Read(&x, normalize.Parse(text))
	return &x
}

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
			if got := read(tt.word).Words[0].Cut.Enclitic; got != tt.enclitic {
				t.Errorf("%s has the pronoun %q, want %q", tt.word, got, tt.enclitic)
			}
		})
	}
}

// TestPronounOrMisspelledFeminine holds that a text that writes ه for ة is read so throughout, and another by its letters.
func TestPronounOrMisspelledFeminine(t *testing.T) {
	tests := []struct{ text, word, name string }{
		{"بعد ضربه", "ضربه", "ضرب"},
		{"بعد ضربه في المدينة", "ضربه", "ضرب"},
		{"بعد ضربة", "ضربة", "ضربة"},
		{"ضربه في المدينه", "ضربه", "ضربة"},
		{"في المدينه ضربه", "ضربه", "ضربة"},
		{"نشره وزملاؤه", "نشره", "نشر"},
		{"نشره للوزاره", "نشره", "نشرة"},
		{"مدينه", "مدينه", "مدينة"}, // no word is it without ه
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			text := read(tt.text)
			for i, w := range text.Words {
				if text.Surface(i) != tt.word {
					continue
				}
				var got []string
				for _, rd := range w.Readings {
					got = append(got, rd.Entry.Name)
				}
				if !slices.Contains(got, tt.name) || tt.name != "ضربة" && slices.Contains(got, "ضربة") || tt.name != "نشرة" && slices.Contains(got, "نشرة") {
					t.Errorf("%s is read as %q, want %q", tt.word, got, tt.name)
				}
				return
			}
			t.Fatalf("%q has no word %q", tt.text, tt.word)
		})
	}
}

// TestAlefBehindArticle holds that the alef of the accusative, which tanwin ends, never stands at a word with the article.
func TestAlefBehindArticle(t *testing.T) {
	for word, want := range map[string]bool{"بابا": true, "البابا": false, "كتابا": true, "الكتابا": false} {
		got := false
		for _, rd := range read(word).Words[0].Readings {
			got = got || rd.Feature.Has(Accusative)
		}
		if got != want {
			t.Errorf("%s has an accusative with its alef: %v, want %v", word, got, want)
		}
	}
}

// TestHamzaBehindWaw holds that a word with «وأ» begins with «و», whatever word has the letters «وا».
func TestHamzaBehindWaw(t *testing.T) {
	tests := []struct{ word, stem string }{
		{"وأحد", "احد"},
		{"واحد", "واحد"},
		{"وآليات", "اليات"},
		{"وَأَحد", "احد"},
		{"والد", "والد"},
	}
	for _, tt := range tests {
		t.Run(tt.word, func(t *testing.T) {
			w := read(tt.word).Words[0]
			if got := w.Text[w.Cut.Stem:]; got != tt.stem {
				t.Errorf("%s has the stem %q, want %q", tt.word, got, tt.stem)
			}
		})
	}
}
