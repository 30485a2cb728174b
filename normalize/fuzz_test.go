package normalize_test

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/segment"
	"golang.org/x/text/transform"

	"github.com/waqai/waqai/normalize"
)

// seeds are texts with what is hard in them; each fuzz target begins with them.
var seeds = []string{
	"",
	"قال وزير الدفاع العراقي، عرفان الحيالي: «سنبحث».",
	"هٰذَا كِتَابٌ. العـــراق ـ ـــ والـ«داعش»",
	"اٴلعراق أٌ ؤٕ يٓٔ ۓ ۂ ﷲ ﷺ ﻻ ﵟ ﹰﹱ ﷼﷽ ﴾",
	"عاااجل ببب بـبـب الللله أأأا ااأٌ",
	"٢٠١٤م ۱۵ب و15 3.5 ٣٫٥ ٣٬٥٠٠ 1,200 12:30 ٪٥٠",
	"محمد.علي وقال:إن د'اعش محمد_علي a.ب ب.a 3.ب ،3 3،5",
	"#العراق_ينتفض @user_name ##a @@b a@b.com http://x.org/أب) www.a.b.. hhttp://",
	"إس-400 إف16 CNNو بCNN\u200f العراق\u200f\u202b دمشق\u2069 \ufeffب",
	"🇮🇶 👍🏽 👨\u200d👩\u200d👧 ❤️ \u06ddب ب۞ a\u0301 \u0301 ひらカナ漢字 한글 ไทย",
	"x \xed\xa0\x80 y \xf4\x90\x80\x80\xd8 abc\xffالعراق\xd8\xa7\xd9",
	"العنوان\nالخبر.\r\n\r\n- بند\u2028سطر\u0085",
	"ﵟﹰ0 \xd8ـ\x8f0 👩\u200d👧\xe2\x9d!\ufe0f0 #A'A #\ufeff\ufe0f\u0085 www.\u06dd\ufe0f ﹰ״א'",
	"www.بﵟا\ufeff\u0655 #ا\u200f\u0654",
	"هل؟! نعم... د. علي (أ ف ب. ج) \"انتهى.\" و",
}

// alphabet is what spell spells texts of: what stands next to one another in texts of
// mere bytes too seldom.
var alphabet = strings.Split("ا|ا|ب|ب|و|ي|ى|ل|ه|ة|أ|ؤ|ء|ی|ک|ۀ|ۓ|ۇ|پ|َ|ّ|ٰ|ٔ|ٕ|ٓ|ۖ|ؐ|ـ|٠|٣|۴|٫|٬|،|؛|؟|٪|۔|\u06dd|۞|\u0601|\u061c|"+
	"\u00ad|\u200b|\u200c|\u200d|\u200e|\u2060|\ufeff|\ufe0f|\u0301|\u034f|\u00a0|\u2003|\u2028|\u0085| | |\n|\r\n|\t|\x00|"+
	"ﻻ|ﺍ|ﷲ|ﹰ|ﵟ|﷽|﴾|ﻷ|a|B|z|é|ß|0|1|7|.|.|,|:|;|'|\"|_|-|/|(|)|[|!|?|%|+|=|&|$|~|#|@|http://|www.|.com|a@b.org|"+
	"«|»|“|”|‘|’|–|—|…|·|❤|👍|🏽|🇮|🇶|👩|א|״|п|ひ|カ|ー|漢|한|ไ|न|्|\xd8|\xd9|\x84|\xe2|\x80|\xef|\xbb|\xf0|\x9f|\xff|\xed\xa0\x80|\ufffd", "|")

// spell takes bytes for letters of alphabet, if the lowest bit of n is set.
func spell(s string, n uint32) string {
	if n&1 == 0 {
		return s
	}
	var b strings.Builder
	for i := range len(s) {
		b.WriteString(alphabet[int(s[i])%len(alphabet)])
	}
	return b.String()
}

// folds are those that the targets choose from: the presets, single folds and sets.
func folds(n uint32) normalize.Fold {
	switch f := normalize.Fold(n) & (1<<17 - 1); n >> 30 {
	case 0:
		return normalize.Names
	case 1:
		return normalize.Search
	case 2:
		return normalize.Exact
	default:
		return f
	}
}

// FuzzFold: folding twice is folding once; valid UTF-8 stays valid; Append does
// what String does; a stream in any pieces gives what one piece gives.
func FuzzFold(f *testing.F) {
	for i, s := range seeds {
		f.Add(s, uint32(i)<<30, uint32(i))
	}
	f.Fuzz(func(t *testing.T, s string, n, cuts uint32) { checkFold(t, folds(n), spell(s, cuts), cuts) })
}

func checkFold(t *testing.T, fold normalize.Fold, s string, cuts uint32) {
	want := fold.String(s)
	if again := fold.String(want); again != want {
		t.Errorf("%#x: %q folds to %q, and that to %q", fold, s, want, again)
	}
	if utf8.ValidString(s) && !utf8.ValidString(want) {
		t.Errorf("%#x: %q folds to %q: not valid", fold, s, want)
	}
	if got := string(fold.Append([]byte("اا"), s)); got != "اا"+want {
		t.Errorf("%#x: Append(%q) gives %q, String %q", fold, s, got, want)
	}
	if got, _, err := transform.String(fold.Transformer(), s); got != want || err != nil {
		t.Errorf("%#x: transform.String(%q) gives %q, %v; String %q", fold, s, got, err, want)
	}
	var out bytes.Buffer
	w := transform.NewWriter(&out, fold.Transformer())
	for rest, k := s, cuts; rest != ""; k = k*1664525 + 1013904223 {
		n := min(len(rest), int(k>>28)+1)
		if _, err := io.WriteString(w, rest[:n]); err != nil {
			t.Fatal(err)
		}
		rest = rest[n:]
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if out.String() != want {
		t.Errorf("%#x: a stream of %q, cut by %#x, gives %q, want %q", fold, s, cuts, &out, want)
	}
	if got, err := small(fold.Transformer(), s, cuts, false); got != want || err != nil {
		t.Errorf("%#x: small pieces of %q, by %#x, give %q, %v; want %q", fold, s, cuts, got, err, want)
	}
	if got, err := small(fold.Transformer(), s, cuts, true); got != want || err != nil {
		t.Errorf("%#x: pieces with spans of %q, by %#x, give %q, %v; want %q", fold, s, cuts, got, err, want)
	}
}

// small transforms s with little room, a few bytes at once; with Span now and then
// when spans is true.
func small(tr transform.SpanningTransformer, s string, cuts uint32, spans bool) (string, error) {
	var out, src []byte
	var dst [9]byte
	rest := s
	for step := 0; ; step++ {
		cuts = cuts*1664525 + 1013904223
		n := min(len(rest), int(cuts>>30))
		src, rest = append(src, rest[:n]...), rest[n:]
		eof := rest == ""
		if spans && cuts>>29&1 != 0 {
			n, err := tr.Span(src, eof)
			out, src = append(out, src[:n]...), src[n:]
			if err == nil && len(src) > 0 {
				return "", errors.New("Span stopped without an error")
			}
			if err == nil && eof {
				return string(out), nil
			}
			if err != transform.ErrEndOfSpan {
				continue
			}
		}
		nDst, nSrc, err := tr.Transform(dst[:4+cuts>>27&3], src, eof)
		out, src = append(out, dst[:nDst]...), src[nSrc:]
		switch {
		case err == nil && len(src) > 0:
			return "", errors.New("Transform stopped without an error")
		case err == nil && eof:
			return string(out), nil
		case err != nil && err != transform.ErrShortDst && (err != transform.ErrShortSrc || eof):
			return "", err
		case step > 4*len(s)+1000+20*len(out):
			return "", errors.New("no end")
		}
	}
}

// FuzzText: tokens lie in order, on rune boundaries, with nothing but white space
// and what the fold drops between them; sentences cover them; folded text is that
// of String; offsets lead back and forth.
func FuzzText(f *testing.F) {
	for i, s := range seeds {
		f.Add(s, uint32(i)<<30, uint32(i))
	}
	f.Fuzz(func(t *testing.T, s string, n, letters uint32) {
		fold := folds(n)
		s = spell(s, letters)
		if fold == 0 {
			return
		}
		x := normalize.NewText(fold)
		x.Reset(s)
		checkText(t, x, fold)
		words := normalize.NewText(fold)
		words.TagWords = true
		words.Reset(s)
		checkText(t, words, fold)
		again := normalize.NewText(fold)
		again.Reset("غير " + s + "\nهذا")
		again.Reset(s)
		if len(again.Tokens) != len(x.Tokens) || !bytes.Equal(again.FoldedText(), x.FoldedText()) {
			t.Errorf("%#x: %q, read again, differs", fold, s)
		}
	})
}

func checkText(t *testing.T, x *normalize.Text, fold normalize.Fold) {
	s := x.Source
	if got, want := string(x.FoldedText()), fold.String(s); got != want {
		t.Fatalf("%#x: %q folds to %q as a text, to %q as a string", fold, s, got, want)
	}
	starts := runes(s)
	between := func(from, to int) {
		for _, r := range fold.String(s[from:to]) {
			if !unicode.IsSpace(r) && r != 0x200B && r != 0x180E && !(x.TagWords && (r == '#' || r == '_')) {
				t.Errorf("%#x: %q: %q stands between tokens", fold, s, s[from:to])
			}
		}
	}
	end, foldedEnd := 0, 0
	for i, k := range x.Tokens {
		if int(k.Start) < end || k.End <= k.Start || int(k.FoldedStart) < foldedEnd || k.FoldedEnd <= k.FoldedStart {
			t.Fatalf("%#x: %q: token %d lies at %+v", fold, s, i, k)
		}
		if !starts[k.Start] || !starts[k.End] {
			t.Errorf("%#x: %q: token %d at %+v is on no rune boundary", fold, s, i, k)
		}
		between(end, int(k.Start))
		if got, want := string(x.Folded(i)), fold.String(x.Surface(i)); got != want && !(k.Start > 0 && broken(s[:k.Start])) {
			t.Errorf("%#x: %q: token %q folds to %q, alone to %q", fold, s, x.Surface(i), got, want)
		}
		if got := x.ToSource(int(k.FoldedStart)); got < int(k.Start) || got >= int(k.End) {
			t.Errorf("%#x: %q: ToSource leads from token %q to %d", fold, s, x.Surface(i), got)
		}
		if got := x.ToFolded(int(k.Start)); got != int(k.FoldedStart) {
			t.Errorf("%#x: %q: ToFolded leads from token %q at %d to %d", fold, s, x.Surface(i), k.FoldedStart, got)
		}
		end, foldedEnd = int(k.End), int(k.FoldedEnd)
	}
	between(end, len(s))
	next := 0
	for _, k := range x.Sentences {
		if int(k.First) != next || k.End <= k.First {
			t.Fatalf("%#x: %q: sentences %v", fold, s, x.Sentences)
		}
		next = int(k.End)
	}
	if next != len(x.Tokens) {
		t.Errorf("%#x: %q: sentences %v of %d tokens", fold, s, x.Sentences, len(x.Tokens))
	}
	checkOffsets(t, x, starts)
}

// broken reports that s ends with a byte that is not UTF-8.
func broken(s string) bool {
	r, n := utf8.DecodeLastRuneInString(s)
	return r == utf8.RuneError && n == 1
}

func checkOffsets(t *testing.T, x *normalize.Text, starts []bool) {
	s, folded := x.Source, string(x.FoldedText())
	foldedStarts := runes(folded)
	last := 0
	for i := range folded {
		at := x.ToSource(i)
		if at < last || at >= len(s) || !starts[at] {
			t.Fatalf("%q: folded byte %d leads to %d", s, i, at)
		}
		if back := x.ToFolded(at); foldedStarts[i] && back > i {
			t.Errorf("%q: folded byte %d leads to %d, back to %d", s, i, at, back)
		}
		last = at
	}
	last = 0
	for i := range s {
		at := x.ToFolded(i)
		if at < last || at > len(folded) || starts[i] && !foldedStarts[at] {
			t.Fatalf("%q: byte %d leads to folded %d", s, i, at)
		}
		if back := x.ToSource(at); starts[i] && back < i && at < len(folded) {
			t.Errorf("%q: byte %d leads to folded %d, back to %d", s, i, at, back)
		}
		last = at
	}
	for _, i := range []int{-1, len(folded), len(folded) + 1} {
		if at := x.ToSource(i); at != 0 && at != len(s) {
			t.Errorf("%q: folded byte %d, outside, leads to %d", s, i, at)
		}
	}
	for _, i := range []int{-1, len(s), len(s) + 1} {
		if at := x.ToFolded(i); at != 0 && at != len(folded) {
			t.Errorf("%q: byte %d, outside, leads to %d", s, i, at)
		}
	}
}

// runes tells where runes begin, and true behind the last.
func runes(s string) []bool {
	starts := make([]bool, len(s)+1)
	for i := range s {
		starts[i] = true
	}
	starts[len(s)] = true
	return starts
}

// FuzzSegment: tokens end where those of the segmenter do, and begin where they do,
// but for the differences that the package documents.
func FuzzSegment(f *testing.F) {
	for i, s := range seeds {
		f.Add(s, uint32(i))
	}
	f.Fuzz(func(t *testing.T, s string, letters uint32) { checkSegment(t, spell(s, letters)) })
}

func checkSegment(t *testing.T, s string) {
	x := normalize.Parse(s)
	around := segments(s)
	tagged := make([]bool, len(s)) // inside of what the segmenter does not know
	for _, k := range x.Tokens {
		if tag(k.Kind) {
			for i := around[k.Start].start; i < around[k.End-1].end; i++ {
				tagged[i] = true
			}
		}
	}
	for _, k := range x.Tokens {
		if tag(k.Kind) {
			continue
		}
		glued := arabic(s[around[k.Start].start:around[k.Start].end]) // and cut off: what is left is read as if it stood alone
		for i := k.Start + 1; i < k.End && !glued; i++ {
			if around[i].start == int(i) {
				t.Errorf("%q: the segmenter divides %q at %d", s, s[k.Start:k.End], i)
			}
		}
		for _, i := range []int{int(k.Start), int(k.End)} {
			if i == len(s) || around[i].start == i || tagged[i] {
				continue
			}
			seg := s[around[i].start:around[i].end]
			if !differs(seg, i-around[i].start) {
				t.Errorf("%q: %q begins or ends at %d, inside of the segmenter's %q", s, s[k.Start:k.End], i, seg)
			}
		}
	}
}

// differs reports that a boundary at byte i of a token of the segmenter is one of
// those that the package documents.
func differs(seg string, i int) bool {
	if strings.ContainsFunc(seg, func(r rune) bool {
		return r == '،' || unicode.Is(unicode.Arabic, r) || normalize.IsMark(r) || r == 'ـ' || sign(r)
	}) {
		return true // Arabic words and signs stand apart from all else
	}
	head, tail := seg[:i], seg[i:]
	return strings.TrimFunc(tail, control) == "" || // «العراق» and the RLM behind it
		strings.TrimFunc(head, func(r rune) bool { return unicode.IsSpace(r) || control(r) }) == ""
}

// arabic reports Arabic letters, marks or signs.
func arabic(seg string) bool {
	return strings.ContainsFunc(seg, func(r rune) bool {
		return r == '،' || unicode.Is(unicode.Arabic, r) || normalize.IsMark(r) || r == 'ـ' || sign(r)
	})
}

// tag tells the kinds that are ours.
func tag(k normalize.Kind) bool {
	return k == normalize.URL || k == normalize.Email || k == normalize.Hashtag || k == normalize.Handle
}

func sign(r rune) bool { return r >= 0x0600 && r <= 0x0605 || r == 0x06DD || r == 0x08E2 }

func control(r rune) bool { return unicode.Is(unicode.Cf, r) || r == 0x200B }

type span struct{ start, end int }

// segments gives for each byte the token of the segmenter around it. A byte that is
// no UTF-8 is one of its own.
func segments(s string) []span {
	around := make([]span, len(s))
	for i := 0; i < len(s); {
		end := i
		for end < len(s) {
			r, n := utf8.DecodeRuneInString(s[end:])
			if r == utf8.RuneError && n == 1 {
				break
			}
			end += n
		}
		if end == i {
			around[i] = span{i, i + 1}
			i++
			continue
		}
		for seg := segment.NewWordSegmenterDirect([]byte(s[i:end])); seg.Segment(); {
			n := len(seg.Bytes())
			for k := i; k < i+n; k++ {
				around[k] = span{i, i + n}
			}
			i += n
		}
		for ; i < end; i++ { // the segmenter stopped
			around[i] = span{i, i + 1}
		}
	}
	return around
}

// TestRandomTexts checks the same of texts spelled at random, which reach more in a
// second than the fuzzer does in a minute.
func TestRandomTexts(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		letters := make([]byte, 1+r.IntN(12))
		for i := range letters {
			letters[i] = byte(r.IntN(len(alphabet)))
		}
		s, fold := spell(string(letters), 1), folds(r.Uint32())
		checkFold(t, fold, s, r.Uint32())
		if fold != 0 {
			x := normalize.NewText(fold)
			x.Reset(s)
			checkText(t, x, fold)
		}
		checkSegment(t, s)
	}
}

// FuzzStem: the stemmers, which are others', take any word in any language.
func FuzzStem(f *testing.F) {
	for _, s := range seeds {
		f.Add(s, "")
	}
	for _, language := range []string{"ar", "en", "es", "fr", "hu", "no", "ru", "sv", "xx"} {
		f.Add("والمدرسين", language)
		f.Add("nationalités", language)
		f.Add("государства", language)
	}
	f.Fuzz(func(t *testing.T, word, language string) {
		stem := normalize.Stem(word, language)
		if utf8.ValidString(word) && !utf8.ValidString(stem) {
			t.Errorf("%q becomes %q (%s): not valid", word, stem, language)
		}
	})
}

// FuzzCuts: the parts of every cut lie in order, on letters, and are the word; the
// best cut is one of them.
func FuzzCuts(f *testing.F) {
	for _, w := range []string{"", "و", "وبالعراق", "للعراقيين", "فسيكتبونها", "وله", "لكن", "أأنتم", "اانتم", "بها", "x", "ولل\xd8", "فسي0"} {
		f.Add(w)
	}
	f.Fuzz(func(t *testing.T, w string) {
		if w = normalize.Names.String(w); len(w) > 1<<14 {
			return
		}
		cuts := normalize.Cuts(nil, w)
		best, found := normalize.BestCut(w), false
		starts := runes(w)
		for i, c := range cuts {
			found = found || c == best
			if c.Word < 0 || c.Stem < c.Word || c.End < c.Stem || int(c.End) > len(w) || !starts[c.Word] || !starts[c.End] {
				t.Fatalf("%q: %+v", w, c)
			}
			if c.Enclitic != normalize.NoEnclitic && w[c.End:] != c.Enclitic.String() || c.Enclitic == normalize.NoEnclitic && int(c.End) != len(w) {
				t.Errorf("%q: %+v: wrong enclitic", w, c)
			}
			for _, d := range cuts[:i] {
				if c == d {
					t.Errorf("%q: %+v twice", w, c)
				}
			}
		}
		if len(cuts) == 0 || cuts[0] != (normalize.Cut{End: int16(len(w))}) {
			t.Errorf("%q: the whole word is not the first cut: %+v", w, cuts)
		}
		if !found {
			t.Errorf("%q: the best cut %+v is none of %+v", w, best, cuts)
		}
	})
}
