package compare

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"runtime"
	"slices"
	"sync"
	"testing"
	"time"
)

var (
	corpusFile = flag.String("corpus", "", "articles: a JSONL `file` with a field text (default: made of the repository's test articles)")
	limit      = flag.Int("bytes", 4<<20, "how much text at most")
	rounds     = flag.Int("rounds", 0, "TestTable: how many interleaved rounds")
	rows       = flag.String("rows", "", "TestTable: only the rows whose names match this regular `expression`")
)

// texts gives the articles, and how many bytes they are.
var texts = sync.OnceValues(func() ([]string, int) {
	var docs []string
	var err error
	if *corpusFile != "" {
		docs, err = Corpus(*corpusFile, *limit)
	} else {
		docs, err = Made("../../testdata", min(*limit, 2<<20))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	size := 0
	for _, d := range docs {
		size += len(d)
	}
	return docs, size
})

// named gives a row.
func named(name string) job {
	i := slices.IndexFunc(jobs, func(j job) bool { return j.name == name })
	if i < 0 {
		panic("no row " + name)
	}
	return jobs[i]
}

func bench(b *testing.B, name string) {
	j := named(name)
	docs, size := j.docs()
	read := j.make()
	for _, d := range docs { // grow the buffers
		read(d)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			read(d)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(size), "ns/byte")
	if mb, ok := peak(b, name); ok {
		b.ReportMetric(mb, "peak-MB")
	}
}

func BenchmarkNormalize(b *testing.B)     { bench(b, "Normalize") }
func BenchmarkSegment(b *testing.B)       { bench(b, "Segment") }
func BenchmarkUAX29(b *testing.B)         { bench(b, "UAX29") }
func BenchmarkNFKC(b *testing.B)          { bench(b, "NFKC") }
func BenchmarkDecodeRune(b *testing.B)    { bench(b, "DecodeRune") }
func BenchmarkBleveAr(b *testing.B)       { bench(b, "BleveAr") }
func BenchmarkLexicon(b *testing.B)       { bench(b, "Lexicon") }
func BenchmarkLexiconTokens(b *testing.B) { bench(b, "LexiconTokens") }
func BenchmarkEntity(b *testing.B)        { bench(b, "Entity") }
func BenchmarkExtract(b *testing.B)       { bench(b, "Extract") }
func BenchmarkExtractJSON(b *testing.B)   { bench(b, "ExtractJSON") }
func BenchmarkAhoCorasick(b *testing.B)   { bench(b, "AhoCorasick") }
func BenchmarkAnknown(b *testing.B)       { bench(b, "Anknown") }
func BenchmarkNaive(b *testing.B)         { bench(b, "Naive") }
func BenchmarkRegexp200(b *testing.B)     { bench(b, "Regexp200") }
func BenchmarkProse(b *testing.B)         { bench(b, "Prose") }

// TestTable prints the table of README.md. In every round each job reads all of
// the text once; ratios are taken within a round, and the medians shown.
func TestTable(t *testing.T) {
	if *rounds == 0 {
		t.Skip("want -rounds")
	}
	only, err := regexp.Compile(*rows)
	if err != nil {
		t.Fatal(err)
	}
	jobs := slices.DeleteFunc(slices.Clone(jobs), func(j job) bool { return !only.MatchString(j.name) })
	docs, size := texts()
	peaks := make([]string, len(jobs))
	mbps := make([][]float64, len(jobs))
	allocs, bytes := make([]float64, len(jobs)), make([]float64, len(jobs))
	reads := make([]func(string), len(jobs))
	for i, j := range jobs {
		peaks[i] = "–"
		if mb, ok := peak(t, j.name); ok {
			peaks[i] = fmt.Sprintf("%.0f", mb)
		}
		reads[i] = j.make()
		docs, _ := j.docs()
		for _, d := range docs {
			reads[i](d)
		}
	}
	for range *rounds {
		for i, j := range jobs {
			docs, size := j.docs()
			var before, after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			begin := time.Now()
			for _, d := range docs {
				reads[i](d)
			}
			took := time.Since(begin)
			runtime.ReadMemStats(&after)
			mbps[i] = append(mbps[i], float64(size)/1e6/took.Seconds())
			allocs[i] = float64(after.Mallocs-before.Mallocs) / float64(len(docs))
			bytes[i] = float64(after.TotalAlloc-before.TotalAlloc) / float64(size)
		}
	}
	at := func(name string) int { return slices.IndexFunc(jobs, func(j job) bool { return j.name == name }) }
	ratio := func(i, k int) string {
		if k < 0 {
			return "–"
		}
		var r []float64
		for n := range mbps[i] {
			r = append(r, mbps[i][n]/mbps[k][n])
		}
		return fmt.Sprintf("%.2f", median(r))
	}
	fmt.Printf("%d articles, %.2f MB, %d rounds, %d names, %s %s\n\n", len(docs), float64(size)/1e6, *rounds, len(names()), runtime.Version(), runtime.GOARCH)
	fmt.Println("| what | MB/s | x uax29 | x NFKC | x DecodeRune | x bleve ar | x naive | allocs an article | bytes allocated a byte | peak MB |")
	fmt.Println("|---|---|---|---|---|---|---|---|---|---|")
	for i, j := range jobs {
		fmt.Printf("| %s | %.1f | %s | %s | %s | %s | %s | %.1f | %.2f | %s |\n", j.name, median(mbps[i]),
			ratio(i, at("UAX29")), ratio(i, at("NFKC")), ratio(i, at("DecodeRune")), ratio(i, at("BleveAr")), ratio(i, at("Naive")), allocs[i], bytes[i], peaks[i])
	}
	fmt.Printf("\n%s\n", timeArticles(*rounds))
}

func median(v []float64) float64 {
	v = slices.Sorted(slices.Values(v))
	return v[len(v)/2]
}
