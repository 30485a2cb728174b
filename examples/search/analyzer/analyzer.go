// Package analyzer brings the normalization of waqai to bleve: import it for its
// registrations and name "waqai_ar" where "ar" stood.
//
//	import _ "github.com/waqai/waqai/examples/search/analyzer"
//
//	field := bleve.NewTextFieldMapping()
//	field.Analyzer = "waqai_ar"
//
// The analyzer is made of parts that are registered on their own, for custom analyzers:
//
//	tokenizer    waqai_ar        words folded by normalize.Names, each with its bytes in the original
//	token filter waqai_ar_stop   drops function words
//	token filter waqai_ar_stem   cuts clitics and light suffixes off, folds by normalize.Search with hamza as one letter
//	token filter waqai_ar_snowball   in its place: Snowball's Arabic stemmer
//	char filter  waqai_ar        folds the text by normalize.Search, before somebody else's tokenizer
//
// Offsets of the tokenizer's tokens are those of the bytes as they were given, whatever
// was folded, so that highlighting marks the right letters. A char filter cannot say where
// its text came from: behind it offsets are those of the folded text.
//
// Everything here is safe for concurrent use.
package analyzer

import (
	"bytes"
	"sync"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/analysis/lang/ar"
	"github.com/blevesearch/bleve/v2/analysis/token/stop"
	"github.com/blevesearch/bleve/v2/registry"

	"github.com/waqai/waqai/normalize"
)

// The names that the parts are registered under.
const (
	Name         = "waqai_ar"      // of the analyzer, the tokenizer and the char filter
	StopName     = "waqai_ar_stop" // of the token map and the token filter
	StemName     = "waqai_ar_stem"
	SnowballName = "waqai_ar_snowball"
)

func init() {
	must := func(err error) {
		if err != nil {
			panic(err) // a name is taken
		}
	}
	must(registry.RegisterCharFilter(Name, func(map[string]any, *registry.Cache) (analysis.CharFilter, error) { return CharFilter{}, nil }))
	must(registry.RegisterTokenizer(Name, func(map[string]any, *registry.Cache) (analysis.Tokenizer, error) { return Tokenizer{}, nil }))
	must(registry.RegisterTokenMap(StopName, func(map[string]any, *registry.Cache) (analysis.TokenMap, error) { return StopWords(), nil }))
	must(registry.RegisterTokenFilter(StopName, func(_ map[string]any, c *registry.Cache) (analysis.TokenFilter, error) {
		words, err := c.TokenMapNamed(StopName)
		return stop.NewStopTokensFilter(words), err
	}))
	must(registry.RegisterTokenFilter(StemName, func(map[string]any, *registry.Cache) (analysis.TokenFilter, error) { return StemFilter{}, nil }))
	must(registry.RegisterTokenFilter(SnowballName, func(map[string]any, *registry.Cache) (analysis.TokenFilter, error) { return SnowballFilter{}, nil }))
	must(registry.RegisterAnalyzer(Name, func(map[string]any, *registry.Cache) (analysis.Analyzer, error) { return New(), nil }))
}

// New makes the analyzer that is registered as Name, for use without an index.
func New() analysis.Analyzer {
	return &analysis.DefaultAnalyzer{Tokenizer: Tokenizer{}, TokenFilters: []analysis.TokenFilter{stop.NewStopTokensFilter(StopWords()), StemFilter{}}}
}

// CharFilter folds a text by normalize.Search.
type CharFilter struct{}

// Filter gives the folded text; input stays as it is.
func (CharFilter) Filter(input []byte) []byte {
	return normalize.Search.Append(make([]byte, 0, len(input)), string(input))
}

// Tokenizer gives the words and numbers of a text, folded by normalize.Names, Latin
// letters in lower case. A hashtag is the words that it is made of.
type Tokenizer struct{}

var texts = sync.Pool{New: func() any { return normalize.NewText(normalize.Names) }}

// Tokenize cuts a text; input stays as it is.
func (Tokenizer) Tokenize(input []byte) analysis.TokenStream {
	t := texts.Get().(*normalize.Text)
	defer func() {
		t.Reset("")
		texts.Put(t)
	}()
	t.Reset(string(input))
	folded := bytes.Clone(t.FoldedText()) // the terms are pieces of it
	tokens := make([]analysis.Token, 0, len(t.Tokens))
	add := func(start, end, from, until int, kind analysis.TokenType) {
		tokens = append(tokens, analysis.Token{Start: start, End: end, Term: folded[from:until:until], Position: len(tokens) + 1, Type: kind})
	}
	for _, k := range t.Tokens {
		start, end, from, until := int(k.Start), int(k.End), int(k.FoldedStart), int(k.FoldedEnd)
		switch k.Kind {
		case normalize.Punct, normalize.Symbol:
		case normalize.Number:
			add(start, end, from, until, analysis.Numeric)
		case normalize.Hashtag, normalize.Handle:
			from++ // the sign
			for word := range bytes.SplitSeq(folded[from:until], []byte("_")) {
				to, stop := from+len(word), end
				if to < until {
					stop = t.ToSource(to)
				}
				if len(word) > 0 {
					add(t.ToSource(from), stop, from, to, analysis.AlphaNumeric)
				}
				from = to + 1
			}
		case normalize.Latin, normalize.URL, normalize.Email:
			lower(folded[from:until])
			add(start, end, from, until, analysis.AlphaNumeric)
		default:
			add(start, end, from, until, analysis.AlphaNumeric)
		}
	}
	stream := make(analysis.TokenStream, len(tokens))
	for i := range tokens {
		stream[i] = &tokens[i]
	}
	return stream
}

// lower brings a word to lower case where that changes no length.
func lower(word []byte) {
	if l := bytes.ToLower(word); len(l) == len(word) {
		copy(word, l)
	}
}

// StopWords gives the stop words of bleve's ar, folded as the tokenizer folds.
func StopWords() analysis.TokenMap {
	words := analysis.NewTokenMap()
	for line := range bytes.Lines(ar.ArabicStopWords) {
		if word, _, _ := bytes.Cut(line, []byte("#")); len(bytes.TrimSpace(word)) > 0 {
			words.AddToken(normalize.Names.String(string(bytes.TrimSpace(word))))
		}
	}
	return words
}
