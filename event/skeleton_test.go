package event

import (
	"testing"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

func TestSkeleton(t *testing.T) {
	for _, tt := range []struct {
		name string
		a, b string
		same bool
	}{
		{"verb and noun", "هاجم", "الهجوم", true},
		{"a plural", "هجوم", "والهجمات", true},
		{"a noun with م", "قتل", "مقتل", true},
		{"a pronoun behind", "زار", "زيارته", true},
		{"an infix", "اجتمع", "الاجتماعات", true},
		{"a nisba and its feminine", "إسرائيلي", "الإسرائيلية", true},
		{"other roots", "قصف", "قتل", false},
		{"other nouns of a place", "مدرسة", "مدينة", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, b := skeletonOf(wordOf(t, tt.a)), skeletonOf(wordOf(t, tt.b))
			if a == 0 || b == 0 || (a == b) != tt.same {
				t.Errorf("%s: %x, %s: %x, want the same: %v", tt.a, a, tt.b, b, tt.same)
			}
		})
	}
	for _, none := range []string{"و", "أو", "5", "NATO"} {
		if s := skeletonOf(wordOf(t, none)); s != 0 {
			t.Errorf("%s: %x, want none", none, s)
		}
	}
}

func wordOf(t *testing.T, s string) *lexicon.Word {
	var text lexicon.Text
	lexicon.Default().Read(&text, normalize.Parse(s))
	if len(text.Words) != 1 {
		t.Fatalf("%s: %d words", s, len(text.Words))
	}
	return text.Words[0]
}
