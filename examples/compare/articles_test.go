package compare

import (
	"fmt"
	"slices"
	"testing"
	"time"
)

// BenchmarkArticles times single articles, each by Extract and by BleveAr in turn.
func BenchmarkArticles(b *testing.B) {
	var t times
	for b.Loop() {
		t = timeArticles(1)
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(t.ours[0], "extract-p50-µs")
	b.ReportMetric(t.ours[1], "extract-p99-µs")
	b.ReportMetric(t.bleve[0], "bleve-p50-µs")
	b.ReportMetric(t.bleve[1], "bleve-p99-µs")
	b.ReportMetric(t.ours[1]/t.bleve[1], "p99/bleve")
}

// times are microseconds an article: half of all articles take at most the first, 99
// of 100 at most the second.
type times struct{ ours, bleve [2]float64 }

func (t times) String() string {
	return fmt.Sprintf("µs an article: Extract p50 %.0f, p99 %.0f; BleveAr p50 %.0f, p99 %.0f; p99 %.2f of bleve's",
		t.ours[0], t.ours[1], t.bleve[0], t.bleve[1], t.ours[1]/t.bleve[1])
}

func timeArticles(rounds int) times {
	docs, _ := texts()
	ours, bleve := named("Extract").make(), named("BleveAr").make()
	var took [2][]float64
	for round := range rounds + 1 {
		if round == 1 { // the first filled the caches
			took[0], took[1] = took[0][:0], took[1][:0]
		}
		for _, d := range docs {
			for i, read := range []func(string){ours, bleve} {
				begin := time.Now()
				read(d)
				took[i] = append(took[i], float64(time.Since(begin).Nanoseconds())/1e3)
			}
		}
	}
	var out [2][2]float64
	for i, v := range took {
		slices.Sort(v)
		out[i] = [2]float64{v[len(v)/2], v[len(v)*99/100]}
	}
	return times{out[0], out[1]}
}
