package compare

import (
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	anknown "github.com/anknown/ahocorasick"
	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/analysis/lang/ar"
	"github.com/blevesearch/bleve/v2/registry"
	"github.com/blevesearch/segment"
	"github.com/clipperhouse/uax29/v2/words"
	"github.com/jdkato/prose/v2"
	ahocorasick "github.com/petar-dambovaliev/aho-corasick"
	"golang.org/x/text/unicode/norm"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

var sink int

// A job is a row: it prepares, and gives a function that reads one article.
type job struct {
	name string
	make func() func(string)
	part int  // bytes that are read of the text; 0 is all
	en   bool // reads English instead
}

// docs gives what the job reads, and how many bytes that is.
func (j job) docs() ([]string, int) {
	docs, size := texts()
	if j.part == 0 || j.part >= size && !j.en {
		return docs, size
	}
	if j.en {
		docs = English(docs, min(j.part, size))
	}
	size = 0
	for i, d := range docs {
		if size += len(d); size >= j.part {
			docs = docs[:i+1]
			break
		}
	}
	return docs, size
}

var jobs = []job{
	{name: "Normalize", make: func() func(string) {
		t := normalize.NewText(normalize.Names)
		return func(s string) {
			t.Reset(s)
			sink += len(t.Tokens) + len(t.Sentences)
		}
	}},
	{name: "Segment", make: func() func(string) {
		var buf []byte
		return func(s string) {
			buf = append(buf[:0], s...)
			for seg := segment.NewWordSegmenterDirect(buf); seg.Segment(); {
				sink += len(seg.Bytes())
			}
		}
	}},
	{name: "UAX29", make: func() func(string) {
		return func(s string) {
			for w := words.FromString(s); w.Next(); {
				sink += len(w.Value())
			}
		}
	}},
	{name: "NFKC", make: func() func(string) {
		var in, out []byte
		return func(s string) {
			in = append(in[:0], s...)
			out = norm.NFKC.Append(out[:0], in...)
			sink += len(out)
		}
	}},
	{name: "DecodeRune", make: func() func(string) {
		return func(s string) {
			for len(s) > 0 {
				r, n := utf8.DecodeRuneInString(s)
				sink += int(r)
				s = s[n:]
			}
		}
	}},
	{name: "BleveAr", make: func() func(string) {
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
	{name: "Lexicon", make: func() func(string) {
		l := lexicon.Default()
		t := normalize.NewText(normalize.Names)
		var out lexicon.Text
		return func(s string) {
			t.Reset(s)
			l.Read(&out, t)
			sink += len(out.Matches)
		}
	}},
	{name: "LexiconTokens", make: func() func(string) {
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
	{name: "Entity", make: func() func(string) {
		r := entity.New()
		var out entity.Text
		return func(s string) {
			r.Read(&out, s, time.Time{})
			sink += len(out.Mentions)
		}
	}},
	{name: "Extract", make: func() func(string) {
		x, err := event.New()
		if err != nil {
			panic(err)
		}
		return func(s string) { sink += len(x.Extract(event.Input{Text: s}).Events) }
	}},
	{name: "ExtractJSON", make: func() func(string) {
		x, err := event.New()
		if err != nil {
			panic(err)
		}
		var line []byte
		return func(s string) {
			d := x.Extract(event.Input{Text: s})
			line = d.AppendJSON(line[:0])
			sink += len(line)
		}
	}},
	{name: "AhoCorasick", make: func() func(string) {
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
	{name: "Anknown", make: func() func(string) {
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
	{name: "Naive", make: func() func(string) { return naive(names()) }},
	{name: "Regexp200", part: 32 << 10, make: func() func(string) {
		list := names()
		var some []string
		for i := range 200 { // from all over the list
			some = append(some, regexp.QuoteMeta(list[i*len(list)/200]))
		}
		found := regexp.MustCompile(strings.Join(some, "|"))
		return func(s string) { sink += len(found.FindAllStringIndex(s, -1)) }
	}},
	{name: "Prose", part: 16 << 10, en: true, make: func() func(string) {
		first, err := prose.NewDocument("A word.")
		if err != nil {
			panic(err)
		}
		return func(s string) {
			doc, err := prose.NewDocument(s, prose.UsingModel(first.Model))
			if err != nil {
				panic(err)
			}
			sink += len(doc.Entities())
		}
	}},
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
