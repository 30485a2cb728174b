package lexicon

import (
	"flag"
	"fmt"
	"strings"
	"testing"

	"github.com/waqai/waqai/normalize"
)

var hostileNames = flag.Int("hostile-names", 30_000, "TestHostileLexicons: how many `names` share a beginning; a million fits")

// Lexicons made to explode the matcher: each is read, and then a text that is full of
// its names. What bounds them: a name has at most maxTokens tokens in a text, a form
// at most maxSenses senses.
func TestHostileLexicons(t *testing.T) {
	n := *hostileNames
	if testing.Short() {
		n = min(n, 20_000)
	}
	row := func(b *strings.Builder, i int, name string) {
		fmt.Fprintf(b, "group/%d\tORG\t\t%s\n", i, name)
	}
	tests := []struct {
		name  string
		lines func(b *strings.Builder)
		text  string
		want  int // matches
	}{
		{"names that share a beginning", func(b *strings.Builder) {
			for i := range n {
				row(b, i, fmt.Sprintf("كتائب ابناء الشمال %d", i))
			}
		}, strings.Repeat("كتائب ابناء الشمال 777 ", 2000), 2000},
		{"a name within the other, as deep as a name can be", func(b *strings.Builder) {
			for i := range maxTokens {
				row(b, i, strings.Repeat("زد ", i+1))
			}
		}, strings.Repeat("زد ", 10_000), 24*10_000 - 24*23/2},
		{"a name of thousands of tokens", func(b *strings.Builder) {
			row(b, 1, strings.Repeat("زد ", 10_000))
			row(b, 2, "كتائب الشمال")
		}, strings.Repeat("زد ", 100_000) + "كتائب الشمال", 1},
		{"all spellings of one name that a line may hold, for many names", func(b *strings.Builder) {
			for i := range 200 {
				fmt.Fprintf(b, "group/%d\tORG\t\tكتيبة\tكتيبة %s\n", i, strings.Repeat("ا|كتيبة ", maxNames-1)+"ب")
			}
		}, strings.Repeat("كتيبة ا ", 200), 200 * 2 * maxSenses},
		{"one form of very many things", func(b *strings.Builder) {
			for i := range 20_000 {
				row(b, i, "كتيبة")
			}
		}, strings.Repeat("كتيبة ", 2000), 2000 * maxSenses},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var b strings.Builder
			b.WriteString("id\ttype\tsubtype\tname\tnames\n")
			tt.lines(&b)
			l, err := OpenReader("x.tsv", strings.NewReader(b.String()))
			if err != nil {
				t.Fatalf("error %.300v", err)
			}
			var out Text
			l.Read(&out, normalize.Parse(tt.text))
			if len(out.Matches) != tt.want {
				t.Errorf("%d matches, want %d", len(out.Matches), tt.want)
			}
		})
	}
}
