package normalize_test

import (
	"strings"
	"testing"

	"github.com/waqai/waqai/normalize"
)

// Each row marks a place in the source and in the folded text by |: it leads from
// one to the other, both ways.
func TestOffsets(t *testing.T) {
	tests := []struct{ name, source, folded string }{
		{"letters of the same length", "قال أ|حمد", "قال ا|حمد"},
		{"behind marks", "كِتَ|ابٌ", "كت|اب"},
		{"behind a mark at the beginning", "\u064E|كتاب", "|كتاب"},
		{"behind tatweel", "العـــ|راق", "الع|راق"},
		{"behind a ligature", "ﻻ|ا", "لا|ا"},
		{"behind a ligature of words", "ﷺ| قال", "صلى الله عليه وسلم| قال"},
		{"behind two ligatures", "ﻻﷲ|ب", "لاالله|ب"},
		{"digits get shorter", "٢٠|١٤", "20|14"},
		{"a wide space gets shorter", "في\u00A0|حلب", "في |حلب"},
		{"behind a dropped control", "دمشق\u200F| و", "دمشق| و"},
		{"a letter and a mark become one", "ا\u0654|كد", "ا|كد"},
		{"bytes that are not UTF-8", "\xff\x80|أ", "\xff\x80|ا"},
		{"between bytes that are not UTF-8", "\x80|\x80", "\x80|\x80"},
		{"the beginning", "|كتاب", "|كتاب"},
		{"the end", "كتابٌ|", "كتاب|"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			source, folded := strings.Index(tt.source, "|"), strings.Index(tt.folded, "|")
			x := normalize.Parse(strings.Replace(tt.source, "|", "", 1))
			if got, want := string(x.FoldedText()), strings.Replace(tt.folded, "|", "", 1); got != want {
				t.Fatalf("folds to %q, want %q", got, want)
			}
			if got := x.ToSource(folded); got != source {
				t.Errorf("ToSource(%d) = %d, want %d", folded, got, source)
			}
			if got := x.ToFolded(source); got != folded {
				t.Errorf("ToFolded(%d) = %d, want %d", source, got, folded)
			}
		})
	}
}

// What has no place of its own leads to the nearest.
func TestOffsetsInside(t *testing.T) {
	x := normalize.Parse("ﻻ كِتاب")
	for folded, want := range []int{0, 0, 0, 0, 3, 4, 4, 8, 8} {
		if got := x.ToSource(folded); got != want {
			t.Errorf("ToSource(%d) = %d, want %d", folded, got, want)
		}
	}
	for source, want := range map[int]int{-1: 0, 0: 0, 3: 4, 4: 5, 6: 7, 7: 7, 8: 7, 99: 13} {
		if got := x.ToFolded(source); got != want {
			t.Errorf("ToFolded(%d) = %d, want %d", source, got, want)
		}
	}
}
