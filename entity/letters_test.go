package entity

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBigrams(t *testing.T) {
	for _, tt := range []struct {
		name, word string
		want       []string
	}{
		{"letters and edges", "باس", []string{"~_ب", "~با", "~اس", "~س_"}},
		{"hamza seats are letters", "ؤئ", []string{"~_ؤ", "~ؤئ", "~ئ_"}},
		{"other signs", "پa", []string{"~_?", "~??", "~?_"}},
		{"no letters", "", []string{"~__"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			eachBigram(tt.word, func(n int) {
				name := bigramName(n)
				if m, ok := bigramOf(name); !ok || m != n {
					t.Errorf("%s is read as %d, %v; want %d", name, m, ok, n)
				}
				got = append(got, name)
			})
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Error(d)
			}
		})
	}
	for _, name := range []string{"given", "~", "~ا", "~اسم"} {
		if n, ok := bigramOf(name); ok {
			t.Errorf("%s is read as pair %d", name, n)
		}
	}
}
