package event_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/normalize"
)

// Writing the same text another way must not change what is found: with vowel marks
// or tatweel, with «أ» or «ا», Arabic or ASCII digits, in presentation forms, with
// marks for the direction of writing, with other line ends. Each way is a row; the
// texts are those of testdata and every sentence that the rules carry.
func TestTheSameTextWrittenOtherwise(t *testing.T) {
	x := event.Made(t)
	texts := append(articles(t), "أسقطت المحكمة نواب البرلمان.") // two names that cross, of which the longer stays
	for _, r := range event.DefaultRules().All() {
		for _, e := range r.Examples {
			texts = append(texts, e.Text)
		}
	}
	for _, w := range ways {
		t.Run(w.name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(1, 2))
			for _, text := range texts {
				other := w.write(r, text)
				if d := cmp.Diff(found(x, text), found(x, other)); d != "" {
					t.Errorf("%q\nas %q (-plain +otherwise):\n%s", text, other, d)
				}
			}
		})
	}
}

// Egyptian papers end every ي without its dots; on a few words that another meaning rests («علي» and «على»), so that most texts must give the
// same, not all.
func TestTheSameTextInEgyptianSpelling(t *testing.T) {
	x := event.Made(t)
	all, same := 0, 0
	for _, r := range event.DefaultRules().All() {
		for _, e := range r.Examples {
			all++
			if cmp.Equal(found(x, e.Text), found(x, undotted(e.Text)), cmp.Comparer(func(a, b string) bool { return undotted(a) == undotted(b) })) {
				same++
			}
		}
	}
	if float64(same) < 0.97*float64(all) {
		t.Errorf("%d of %d sentences give the same events with ى for ي at the end of words: want 97 in a hundred", same, all)
	}
}

// undotted takes the dots from every ي that ends a word.
func undotted(s string) string {
	rs := []rune(s)
	for i, c := range rs {
		if c == 'ي' && (i+1 == len(rs) || !letter(rs[i+1])) {
			rs[i] = 'ى'
		}
	}
	return string(rs)
}

// ways are ways to write the same text.
var ways = []struct {
	name  string
	write func(r *rand.Rand, s string) string
}{
	{"vowel marks", marked},
	{"tatweel", func(r *rand.Rand, s string) string {
		return between(r, s, 5, func() string { return "ـ" })
	}},
	{"marks of direction around words", func(r *rand.Rand, s string) string {
		return strings.ReplaceAll(strings.ReplaceAll(s, " ", " \u200f"), "،", "\u200e،")
	}},
	{"soft hyphens and joiners", func(r *rand.Rand, s string) string {
		return between(r, s, 9, func() string { return []string{"\u00ad", "\u200d"}[r.IntN(2)] })
	}},
	{"bare alefs", func(_ *rand.Rand, s string) string {
		return strings.NewReplacer("أ", "ا", "إ", "ا", "آ", "ا").Replace(s)
	}},
	{"Arabic digits", func(_ *rand.Rand, s string) string { return digits(s, '٠') }},
	{"Persian digits", func(_ *rand.Rand, s string) string { return digits(s, '۰') }},
	{"Persian letters", func(_ *rand.Rand, s string) string {
		return strings.NewReplacer("ك", "ک", "ي", "ی").Replace(s)
	}},
	{"presentation forms", func(_ *rand.Rand, s string) string { return shaped(s) }},
	{"carriage returns", func(_ *rand.Rand, s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }},
	{"no-break spaces", func(r *rand.Rand, s string) string {
		return strings.Map(func(c rune) rune {
			if c == ' ' && r.IntN(3) == 0 {
				return '\u00a0'
			}
			return c
		}, s)
	}},
	{"a byte order mark", func(_ *rand.Rand, s string) string { return "\ufeff" + s }},
}

func articles(t *testing.T) []string {
	files, err := filepath.Glob("../testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(err, "no articles")
	}
	var texts []string
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(b))
	}
	return texts
}

// found lists the events of a text, in folded words, and which of them are one.
func found(x *event.Extractor, text string) []string {
	var out []string
	fold := func(s string) string { return strings.Join(strings.Fields(normalize.Names.String(s)), " ") }
	for _, e := range x.Extract(event.Input{Text: text}).Events {
		line := e.Type + " " + fold(e.Trigger.Text) + " " + string(e.Realis) + " " + string(e.Polarity) + " " + e.SameAs
		for _, a := range e.Arguments {
			line += "; " + a.Role + ": " + fold(a.Text)
		}
		out = append(out, line)
	}
	return out
}

// between puts something behind one in n Arabic letters that another one follows.
func between(r *rand.Rand, s string, n int, what func() string) string {
	var b strings.Builder
	rs := []rune(s)
	for i, c := range rs {
		b.WriteRune(c)
		if i+1 < len(rs) && letter(c) && letter(rs[i+1]) && r.IntN(n) == 0 {
			b.WriteString(what())
		}
	}
	return b.String()
}

func letter(r rune) bool { return r >= 'ء' && r <= 'ي' && r != 'ـ' && unicode.IsLetter(r) }

// marked puts vowel marks on letters, as no grammar has them, but no damma, which tells a passive: «قُتل».
func marked(r *rand.Rand, s string) string {
	marks := []string{"َ", "ِ", "ْ", "ّ", "ّٰ"}
	return between(r, s, 3, func() string { return marks[r.IntN(len(marks))] })
}

func digits(s string, zero rune) string {
	return strings.Map(func(c rune) rune {
		if c >= '0' && c <= '9' {
			return zero + c - '0'
		}
		return c
	}, s)
}

// isolated are the isolated presentation forms of letters.
var isolated = map[rune]rune{'ا': 'ﺍ', 'ب': 'ﺏ', 'ت': 'ﺕ', 'ث': 'ﺙ', 'ج': 'ﺝ', 'ح': 'ﺡ', 'خ': 'ﺥ', 'د': 'ﺩ', 'ذ': 'ﺫ', 'ر': 'ﺭ', 'ز': 'ﺯ', 'س': 'ﺱ',
	'ش': 'ﺵ', 'ص': 'ﺹ', 'ض': 'ﺽ', 'ط': 'ﻁ', 'ظ': 'ﻅ', 'ع': 'ﻉ', 'غ': 'ﻍ', 'ف': 'ﻑ', 'ق': 'ﻕ', 'ك': 'ﻙ', 'ل': 'ﻝ', 'م': 'ﻡ', 'ن': 'ﻥ', 'ه': 'ﻩ',
	'و': 'ﻭ', 'ي': 'ﻱ', 'ى': 'ﻯ', 'ة': 'ﺓ', 'ء': 'ﺀ', 'أ': 'ﺃ', 'إ': 'ﺇ', 'آ': 'ﺁ', 'ؤ': 'ﺅ', 'ئ': 'ﺉ'}

// shaped writes a text in presentation forms, as old systems do: isolated letters,
// and lam-alef as one.
func shaped(s string) string {
	words := strings.Split(s, " ")
	for i, w := range words {
		// inside a word only: behind the ل of «لاغتيال» no trigger could begin within the ligature
		if head := strings.Index(w, "لا"); head >= 6 {
			words[i] = w[:head] + strings.ReplaceAll(w[head:], "لا", "ﻻ")
		}
	}
	return strings.Map(func(r rune) rune {
		if f, ok := isolated[r]; ok {
			return f
		}
		return r
	}, strings.Join(words, " "))
}
