package compare

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	anknown "github.com/anknown/ahocorasick"
	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/analysis/lang/ar"
	"github.com/blevesearch/bleve/v2/registry"
	"github.com/blevesearch/segment"
	"github.com/clipperhouse/uax29/v2/words"
	ahocorasick "github.com/petar-dambovaliev/aho-corasick"
	"golang.org/x/text/unicode/norm"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
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
		docs, err = corpus(*corpusFile, *limit)
	} else {
		docs, err = made("../../testdata", min(*limit, 2<<20))
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

var sink int

// A job prepares, and gives a function that reads one article.
type job struct {
	name string
	make func() func(string)
}

var jobs = []job{
	{"Normalize", func() func(string) {
		t := normalize.NewText(normalize.Names)
		return func(s string) {
			t.Reset(s)
			sink += len(t.Tokens) + len(t.Sentences)
		}
	}},
	{"Segment", func() func(string) {
		var buf []byte
		return func(s string) {
			buf = append(buf[:0], s...)
			for seg := segment.NewWordSegmenterDirect(buf); seg.Segment(); {
				sink += len(seg.Bytes())
			}
		}
	}},
	{"UAX29", func() func(string) {
		return func(s string) {
			for w := words.FromString(s); w.Next(); {
				sink += len(w.Value())
			}
		}
	}},
	{"NFKC", func() func(string) {
		var in, out []byte
		return func(s string) {
			in = append(in[:0], s...)
			out = norm.NFKC.Append(out[:0], in...)
			sink += len(out)
		}
	}},
	{"DecodeRune", func() func(string) {
		return func(s string) {
			for len(s) > 0 {
				r, n := utf8.DecodeRuneInString(s)
				sink += int(r)
				s = s[n:]
			}
		}
	}},
	{"BleveAr", func() func(string) {
		analyzer, err := registry.NewCache().AnalyzerNamed(ar.AnalyzerName)
		if err != nil {
			panic(err)
		}
		var stream analysis.TokenStream
		return func(s string) {
			stream = analyzer.Analyze([]byte(s)) // it changes its input
			sink += len(stream)
		}
	}},
	{"Lexicon", func() func(string) {
		l := lexicon.Default()
		t := normalize.NewText(normalize.Names)
		var out lexicon.Text
		return func(s string) {
			t.Reset(s)
			l.Read(&out, t)
			sink += len(out.Matches)
		}
	}},
	{"LexiconTokens", func() func(string) {
		l := lexicon.Default()
		tokens := make(map[string]*normalize.Text)
		var out lexicon.Text
		return func(s string) {
			t := tokens[s]
			if t == nil { // the first, unmeasured time
				t = normalize.Parse(s)
				tokens[s] = t
			}
			l.Read(&out, t)
			sink += len(out.Matches)
		}
	}},
	{"Entity", func() func(string) {
		r := entity.New()
		var out entity.Text
		return func(s string) {
			r.Read(&out, s, time.Time{})
			sink += len(out.Mentions)
		}
	}},
	{"Extract", func() func(string) {
		x, err := event.New()
		if err != nil {
			panic(err)
		}
		return func(s string) { sink += len(x.Extract(event.Input{Text: s}).Events) }
	}},
	{"ExtractJSON", func() func(string) {
		x, err := event.New()
		if err != nil {
			panic(err)
		}
		return func(s string) {
			b, err := json.Marshal(x.Extract(event.Input{Text: s}))
			if err != nil {
				panic(err)
			}
			sink += len(b)
		}
	}},
	{"AhoCorasick", func() func(string) {
		builder := ahocorasick.NewAhoCorasickBuilder(ahocorasick.Opts{MatchKind: ahocorasick.LeftMostLongestMatch, DFA: true})
		found := builder.Build(names())
		return func(s string) {
			for it := found.Iter(s); ; {
				m := it.Next()
				if m == nil {
					return
				}
				sink += m.End()
			}
		}
	}},
	{"Anknown", func() func(string) {
		var keys [][]rune
		for _, name := range names() {
			keys = append(keys, []rune(name))
		}
		slices.SortFunc(keys, slices.Compare)
		var found anknown.Machine
		if err := found.Build(keys); err != nil {
			panic(err)
		}
		var content []rune
		return func(s string) {
			content = content[:0]
			for _, r := range s {
				content = append(content, r)
			}
			sink += len(found.MultiPatternSearch(content, false))
		}
	}},
	{"Naive", func() func(string) { return naive(names()) }},
}

// names gives every name of the default lexicon, as written.
func names() []string {
	var list []string
	for e := range lexicon.Default().Entries() {
		list = append(list, e.Name)
		list = append(list, e.Names...)
	}
	slices.Sort(list)
	return slices.DeleteFunc(slices.Compact(list), func(s string) bool { return s == "" })
}

// naive is what a few lines with the standard library do: fold the text, cut it
// where there is no letter, and look each run of up to six words up in a map.
func naive(list []string) func(string) {
	fold := strings.NewReplacer("أ", "ا", "إ", "ا", "آ", "ا", "ٱ", "ا", "ـ", "",
		"ً", "", "ٌ", "", "ٍ", "", "َ", "", "ُ", "", "ِ", "", "ّ", "", "ْ", "", "ٰ", "",
		"ی", "ي", "ک", "ك", "٠", "0", "١", "1", "٢", "2", "٣", "3", "٤", "4", "٥", "5", "٦", "6", "٧", "7", "٨", "8", "٩", "9")
	apart := func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }
	known := make(map[string]int, len(list))
	for i, name := range list {
		known[strings.Join(strings.FieldsFunc(fold.Replace(name), apart), " ")] = i
	}
	return func(s string) {
		fields := strings.FieldsFunc(fold.Replace(s), apart)
		var key []byte
		for i := 0; i < len(fields); {
			key = key[:0]
			next := i + 1
			for k := i; k < min(i+6, len(fields)); k++ {
				if k > i {
					key = append(key, ' ')
				}
				key = append(key, fields[k]...)
				if id, ok := known[string(key)]; ok {
					sink += id
					next = k + 1
				}
			}
			i = next
		}
	}
}

func bench(b *testing.B, name string) {
	docs, size := texts()
	i := slices.IndexFunc(jobs, func(j job) bool { return j.name == name })
	read := jobs[i].make()
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
	mbps := make([][]float64, len(jobs))
	allocs, bytes := make([]float64, len(jobs)), make([]float64, len(jobs))
	reads := make([]func(string), len(jobs))
	for i, j := range jobs {
		reads[i] = j.make()
		for _, d := range docs {
			reads[i](d)
		}
	}
	for range *rounds {
		for i := range jobs {
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
	fmt.Println("| what | MB/s | x uax29 | x NFKC | x DecodeRune | x bleve ar | x naive | allocs an article | bytes allocated a byte |")
	fmt.Println("|---|---|---|---|---|---|---|---|---|")
	for i, j := range jobs {
		fmt.Printf("| %s | %.1f | %s | %s | %s | %s | %s | %.1f | %.2f |\n", j.name, median(mbps[i]),
			ratio(i, at("UAX29")), ratio(i, at("NFKC")), ratio(i, at("DecodeRune")), ratio(i, at("BleveAr")), ratio(i, at("Naive")), allocs[i], bytes[i])
	}
}

func median(v []float64) float64 {
	v = slices.Sorted(slices.Values(v))
	return v[len(v)/2]
}
