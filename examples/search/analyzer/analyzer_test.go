package analyzer_test

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis"
	_ "github.com/blevesearch/bleve/v2/analysis/analyzer/custom"
	"github.com/blevesearch/bleve/v2/analysis/lang/ar"
	"github.com/blevesearch/bleve/v2/mapping"
	"github.com/blevesearch/bleve/v2/registry"
	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/examples/search/analyzer"
	"github.com/waqai/waqai/normalize"
)

func named(t testing.TB, name string) analysis.Analyzer {
	t.Helper()
	a, err := registry.NewCache().AnalyzerNamed(name)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// spelled gives terms with the bytes of the text that they stand at.
func spelled(text string, stream analysis.TokenStream) []string {
	var out []string
	for _, k := range stream {
		out = append(out, string(k.Term)+" < "+text[k.Start:k.End])
	}
	return out
}

func TestTokenizer(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"marks and tatweel stay in the span", "كُتّابُ العـــراق،", []string{"كتاب < كُتّابُ", "العراق < العـــراق"}},
		{"presentation forms", "ﺍﻟﻌﺮﺍﻕ", []string{"العراق < ﺍﻟﻌﺮﺍﻕ"}},
		{"one letter of three bytes is two", "ﻻجئ", []string{"لاجئ < ﻻجئ"}},
		{"digits", "٣٬٥٠٠ في 2018", []string{"3,500 < ٣٬٥٠٠", "في < في", "2018 < 2018"}},
		{"a hashtag is its words", "#العِراق_ينتفض!", []string{"العراق < العِراق", "ينتفض < ينتفض"}},
		{"a handle", "@Some_User", []string{"Some < Some", "User < User"}},
		{"Latin in lower case", "شركة Google", []string{"شركة < شركة", "google < Google"}},
		{"not UTF-8", "بغ\xffداد", []string{"بغ < بغ", "داد < داد"}},
		{"nothing", " ،؟ ـ ", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			in := []byte(test.text)
			got := spelled(test.text, analyzer.Tokenizer{}.Tokenize(in))
			if d := cmp.Diff(test.want, got); d != "" {
				t.Error(d)
			}
			if string(in) != test.text {
				t.Errorf("the input has been changed to %q", in)
			}
		})
	}
}

func TestAnalyzer(t *testing.T) {
	for _, test := range []struct {
		name  string
		words string // of one stem
	}{
		{"article and clitics", "العراق عراق بالعراق وللعراق والعراق"},
		{"a name that begins like a clitic", "بغداد وبغداد لبغداد"},
		{"number and gender", "مسؤول مسئول مسؤولة المسؤولين مسؤولون لمسؤوليها"},
		{"ة before a pronoun", "زيارة زيارته زياراتها الزيارات"},
		{"hamza", "لقاء لقاءات اللقاء"},
		{"seats of hamza", "أبناء أبناؤه أبنائها"},
		{"number, then origin", "اتفاقية اتفاقيات الاتفاق اتفاقيه"},
		{"ى and ي", "مستشفى مستشفي"},
		{"Persian letters", "ایران إيران"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var stems []string
			for _, k := range named(t, analyzer.Name).Analyze([]byte(test.words)) {
				stems = append(stems, string(k.Term))
			}
			if len(stems) != len(strings.Fields(test.words)) || len(slices.Compact(slices.Clone(stems))) != 1 {
				t.Errorf("%s: stems %q, want one", test.words, stems)
			}
		})
	}
	if got := named(t, analyzer.Name).Analyze([]byte("من في إلى التي")); len(got) != 0 {
		t.Errorf("stop words are left: %v", got)
	}
}

// TestCustom builds an analyzer of the parts, as a user's mapping does.
func TestCustom(t *testing.T) {
	m := bleve.NewIndexMapping()
	for name, def := range map[string]map[string]any{
		"snowball": {"type": "custom", "tokenizer": analyzer.Name, "token_filters": []string{analyzer.StopName, analyzer.SnowballName}},
		"folded":   {"type": "custom", "char_filters": []string{analyzer.Name}, "tokenizer": "unicode"},
	} {
		if err := m.AddCustomAnalyzer(name, def); err != nil {
			t.Fatal(err)
		}
	}
	if a, b := terms(m, "snowball", "المكتبات"), terms(m, "snowball", "المكتبة"); !slices.Equal(a, b) || len(a) != 1 {
		t.Errorf("snowball %q and %q, want one", a, b)
	}
	if got := terms(m, "folded", "أمّـــة"); !slices.Equal(got, []string{"امه"}) {
		t.Errorf("folded %q, want امه", got)
	}
}

func terms(m *mapping.IndexMappingImpl, name, text string) []string {
	var out []string
	for _, k := range m.AnalyzerNamed(name).Analyze([]byte(text)) {
		out = append(out, string(k.Term))
	}
	return out
}

// FuzzTokenizer: a term is what the fold makes of the bytes that it points at.
func FuzzTokenizer(f *testing.F) {
	for _, s := range []string{"وقال «الوزيرُ»: #العراق_ينتفض ٣٬٥٠٠ ﻻ ﷺ @a_b x@y.org", "\xff\xd8ا", "ا\u0654كد", "#_ _#_ا"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		valid := utf8.ValidString(s) // beside a broken byte a mark stays
		for _, k := range (analyzer.Tokenizer{}).Tokenize([]byte(s)) {
			if k.Start < last || k.End <= k.Start || k.End > len(s) {
				t.Fatalf("span [%d, %d) after %d of %d bytes", k.Start, k.End, last, len(s))
			}
			last = k.End
			if got := normalize.Names.String(s[k.Start:k.End]); !strings.EqualFold(strings.TrimSpace(got), string(k.Term)) && valid {
				t.Fatalf("%q folds to %q, the term is %q", s[k.Start:k.End], got, k.Term)
			}
		}
	})
}

// TestHighlight: bleve marks the right letters of a text whose folded form is shorter.
func TestHighlight(t *testing.T) {
	index := memory(t, analyzer.Name)
	const text = "كُتّابُ العـــراق، ﺍﻟﻜﺘﺎﺏ"
	if err := index.Index("1", map[string]string{"text": text}); err != nil {
		t.Fatal(err)
	}
	r := bleve.NewSearchRequest(bleve.NewMatchQuery("عراق"))
	r.Highlight = bleve.NewHighlightWithStyle("html")
	res, err := index.Search(r)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"كُتّابُ <mark>العـــراق</mark>، ﺍﻟﻜﺘﺎﺏ"}
	if d := cmp.Diff(want, res.Hits[0].Fragments["text"]); d != "" {
		t.Error(d)
	}
}

func memory(t testing.TB, name string) bleve.Index {
	t.Helper()
	m := bleve.NewIndexMapping()
	m.DefaultAnalyzer = name
	if name == "snowball" {
		if err := m.AddCustomAnalyzer(name, map[string]any{"type": "custom", "tokenizer": analyzer.Name, "token_filters": []string{analyzer.StopName, analyzer.SnowballName}}); err != nil {
			t.Fatal(err)
		}
	}
	index, err := bleve.NewMemOnly(m)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { index.Close() })
	return index
}

// TestRetrieval asks the queries of testdata of both analyzers. MRR is the mean of one
// through the rank of the first right answer, recall the mean of the right answers
// among the first ten.
func TestRetrieval(t *testing.T) {
	sentences, queries := table(t, "sentences.tsv", 2), table(t, "queries.tsv", 3)
	score := map[string][2]float64{}
	for _, name := range []string{ar.AnalyzerName, "snowball", analyzer.Name} {
		index := memory(t, name)
		for _, s := range sentences {
			if err := index.Index(s[0], map[string]string{"text": s[1]}); err != nil {
				t.Fatal(err)
			}
		}
		var mrr, recall float64
		for _, q := range queries {
			want := strings.Fields(q[2])
			res, err := index.Search(bleve.NewSearchRequestOptions(bleve.NewMatchQuery(q[1]), 10, 0, false))
			if err != nil {
				t.Fatal(err)
			}
			first, found := 0, 0
			for rank, hit := range res.Hits {
				if slices.Contains(want, hit.ID) {
					if found++; first == 0 {
						first = rank + 1
					}
				}
			}
			if first > 0 {
				mrr += 1 / float64(first)
			}
			recall += float64(found) / float64(len(want))
			t.Logf("%-9s %-32s first right answer %d, %d of %d", name, q[0], first, found, len(want))
		}
		n := float64(len(queries))
		score[name] = [2]float64{mrr / n, recall / n}
		t.Logf("%-9s MRR %.3f, recall in ten %.3f", name, mrr/n, recall/n)
	}
	if us, them := score[analyzer.Name], score[ar.AnalyzerName]; us[0] <= them[0] || us[1] <= them[1] {
		t.Errorf("MRR and recall %.3f, bleve's ar has %.3f", us, them)
	}
}

// table reads a TSV file of testdata.
func table(t testing.TB, name string, columns int) [][]string {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out [][]string
	for lines := bufio.NewScanner(f); lines.Scan(); {
		if line := lines.Text(); !strings.HasPrefix(line, "#") {
			fields := strings.Split(line, "\t")
			if len(fields) != columns {
				t.Fatalf("%s: %q has %d columns, want %d", name, line, len(fields), columns)
			}
			out = append(out, fields)
		}
	}
	return out
}

// BenchmarkAnalyzers reads the project's articles with both analyzers; ratio says how many
// times as fast as ar waqai_ar is.
func BenchmarkAnalyzers(b *testing.B) {
	texts, size := articles(b)
	read := func(a analysis.Analyzer) {
		for _, t := range texts {
			a.Analyze(bytes.Clone(t)) // ar changes its input
		}
	}
	for _, name := range []string{ar.AnalyzerName, analyzer.Name} {
		b.Run(name, func(b *testing.B) {
			a := named(b, name)
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				read(a)
			}
		})
	}
	b.Run("ratio", func(b *testing.B) {
		them, us := named(b, ar.AnalyzerName), named(b, analyzer.Name)
		var theirs, ours time.Duration
		for b.Loop() { // in turn, so that both have the machine that there is
			start := time.Now()
			read(them)
			middle := time.Now()
			read(us)
			theirs, ours = theirs+middle.Sub(start), ours+time.Since(middle)
		}
		b.ReportMetric(float64(theirs)/float64(ours), "times-as-fast")
	})
}

var corpusFile = flag.String("corpus", "../../../testdata/corpus.jsonl", "articles of the benchmark: a JSONL `file`, of which 8 MB are read")

func articles(b *testing.B) (texts [][]byte, size int) {
	f, err := os.Open(*corpusFile)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	for in, err := range event.Inputs(f) {
		if err != nil {
			b.Fatal(err)
		}
		if size += len(in.Text); size > 8<<20 {
			break
		}
		texts = append(texts, []byte(in.Text))
	}
	return texts, size
}

func ExampleTokenizer() {
	text := "وصل إلى العـــراق"
	for _, t := range (analyzer.Tokenizer{}).Tokenize([]byte(text)) {
		fmt.Printf("%s at %d–%d\n", t.Term, t.Start, t.End)
	}
	// Output:
	// وصل at 0–6
	// الى at 7–13
	// العراق at 14–32
}
