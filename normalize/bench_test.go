package normalize_test

import (
	"math"
	"strings"
	"testing"
	"time"

	"github.com/waqai/waqai/normalize"
)

// BenchmarkLength reads 10 MB in pieces of 10 KB and in one, in turn, of news and of
// what is hard: the time per byte must not grow (x-10KB, of the best of all turns). (How fast it is, and against what, is
// measured in examples/compare.)
func BenchmarkLength(b *testing.B) {
	const size = 10 << 20
	for _, text := range []struct{ name, unit, begin string }{
		{"news", "أعلنت وزارة الدفاع العراقيّة، السبت، مقتل ٢٠ مسلحا في محافظة الأنبار «غربا»، بحسب بيان. ", ""},
		{"marks", "َ", ""},
		{"و", "و ", ""},
		{"ligatures", "ﷺ", ""},
		{"lam-alef", "ﻻ", ""},
		{"emoji", "👩\u200D", ""},
		{"word", "ب", ""},
		{"Latin word", "b", ""},
		{"digits", "1.", ""},
		{"tatweel", "ـ", ""},
		{"full stops", ".", ""},
		{"a word and full stops", ".", "نعم"},
		{"a title and brackets", "(", "نعم"},
		{"brackets", "(.", ""},
		{"mail", "a@", ""},
		{"mail and dots", "a.b@", ""},
		{"hashtags", "#", ""},
		{"words of a hashtag", "_a", "#ا"},
		{"URLs", "http://(", ""},
		{"apostrophes", "a'", ""},
		{"lines", "\n", ""},
		{"broken", "\xd8", ""},
		{"broken and marks", "\xd8ـ", ""},
		{"hamza marks", "ا\u0654\u0654", ""},
		{"format characters", "\u200F", ""},
		{"combining marks", "\u0301", ""},
		{"no space", "漢", ""},
		{"quotation marks", "«\"»", ""},
	} {
		for _, fold := range []struct {
			name string
			normalize.Fold
		}{{"Names", normalize.Names}, {"Search", normalize.Search}} {
			b.Run(text.name+"/"+fold.name, func(b *testing.B) {
				long := text.begin + strings.Repeat(text.unit, size/len(text.unit))
				short := text.begin + strings.Repeat(text.unit, 10<<10/len(text.unit))
				x := normalize.NewText(fold.Fold)
				x.TagWords = true
				x.Reset(long)
				b.SetBytes(2 * size)
				b.ReportAllocs()
				inPieces, inOne := time.Duration(math.MaxInt64), time.Duration(math.MaxInt64)
				for b.Loop() {
					begin := time.Now()
					for range size / len(short) {
						x.Reset(short)
					}
					middle := time.Now()
					x.Reset(long)
					inPieces, inOne = min(inPieces, middle.Sub(begin)), min(inOne, time.Since(middle))
				}
				b.ReportMetric(float64(inOne)/size, "ns/byte-10MB")
				b.ReportMetric(float64(inOne)/float64(inPieces), "x-10KB")
			})
		}
	}
}

func BenchmarkFold(b *testing.B) {
	s := strings.Repeat("أعلنت وزارة الدفاع العراقيّة، السبت، مقتل ٢٠ مسلحا في محافظة الأنبار «غربا»، بحسب بيان. ", 500)
	var dst []byte
	for _, fold := range []struct {
		name string
		normalize.Fold
	}{{"Exact", normalize.Exact}, {"Names", normalize.Names}, {"Search", normalize.Search}} {
		b.Run(fold.name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				dst = fold.Append(dst[:0], s)
			}
		})
	}
}

func BenchmarkBestCut(b *testing.B) {
	words := strings.Fields(normalize.Names.String("أعلنت وزارة الدفاع العراقية، السبت، مقتل مسلحين وأسر آخرين في محافظتها بحسب بيانه للصحافيين"))
	for b.Loop() {
		for _, w := range words {
			normalize.BestCut(w)
		}
	}
}
