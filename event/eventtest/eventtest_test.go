package eventtest_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/event/eventtest"
)

func extractor(t testing.TB) *event.Extractor {
	x, err := event.New()
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// The sentences of the files in testdata are the library's own.
func TestFiles(t *testing.T) {
	cases, err := eventtest.Read(os.DirFS("testdata"), "*.txt")
	if err != nil {
		t.Fatal(err)
	}
	eventtest.Run(t, extractor(t), cases)
}

func TestCheckSaysWhatIsWrong(t *testing.T) {
	const text = "زار الملك المغربي تونس."
	tests := []struct {
		name string
		c    eventtest.Case
		want []string // parts of the report; none: nothing is wrong
	}{
		{"right", eventtest.Case{Text: text, Type: "visit", Want: []string{"visitor: الملك المغربي", "destination: تونس"}, Only: true}, nil},
		{"any of its type", eventtest.Case{Text: text, Type: "visit"}, nil},
		{"what is no role", eventtest.Case{Text: text, Type: "visit", Want: []string{"realis: actual", "polarity: positive", "trigger: زار"}}, nil},
		{"none of its type", eventtest.Case{Text: text, Type: "attack", Not: true}, nil},
		{"filler missing", eventtest.Case{Text: text, Type: "visit", Want: []string{"visitor: الملك", "destination: تونس"}, At: "f:3"},
			[]string{"f:3: " + text, "  - visitor: الملك", "  + visitor: الملك المغربي", "    destination: تونس"}},
		{"filler too many", eventtest.Case{Text: text, Type: "visit", Want: []string{"visitor: الملك المغربي"}, Only: true}, []string{"  + destination: تونس"}},
		{"other realis", eventtest.Case{Text: text, Type: "visit", Want: []string{"realis: future"}}, []string{"  - realis: future   (found: actual)"}},
		{"not found", eventtest.Case{Text: text, Type: "attack"}, []string{"gave no attack event; it gave:\n  visit «زار»"}},
		{"nothing found", eventtest.Case{Text: "قرأ الطالب كتابا.", Type: "attack"}, []string{"nothing"}},
		{"must not be found", eventtest.Case{Text: text, Type: "visit", Not: true}, []string{"must not give visit"}},
	}
	x := extractor(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := eventtest.Check(x, test.c)
			if (got == "") != (test.want == nil) {
				t.Fatalf("report %q, want parts %q", got, test.want)
			}
			for _, w := range test.want {
				if !strings.Contains(got, w) {
					t.Errorf("no %q in\n%s", w, got)
				}
			}
		})
	}
}

func TestReadReportsEveryBrokenLine(t *testing.T) {
	fsys := fstest.MapFS{
		"a.txt": {Data: []byte("yes جملة بلا نوع.\ntype visit\nwibble x\ndate yesterday\nyes\nyes زار. => visitor\nno نام.\n")},
		"b.txt": {Data: []byte("\ufefftype visit\r\nname both\r\ndate 2019-10-12\r\nonly زار زيد عمرا. => visitor: زيد # why\r\n")},
	}
	cases, err := eventtest.Read(fsys, "*.txt", "*.none")
	want := []string{
		"eventtest: a.txt:1: «type TYPE» must stand before the first sentence",
		"eventtest: a.txt:3: unknown word \"wibble\"; want name, type, date, yes, only or no",
		"eventtest: a.txt:4: date \"yesterday\"; want YYYY-MM-DD, or - for none",
		"eventtest: a.txt:5: \"yes\" wants something after it",
		"eventtest: a.txt:6: \"visitor\"; want «role: text»",
		"eventtest: *.none: no file matches",
	}
	if d := cmp.Diff(strings.Join(want, "\n"), fmt.Sprint(err)); d != "" {
		t.Errorf("errors (-want +got):\n%s", d)
	}
	if len(cases) != 3 {
		t.Fatalf("%d cases, want the 3 good ones", len(cases))
	}
	if c := cases[2]; c.Name != "both" || !c.Only || c.At != "b.txt:4" || c.Date.IsZero() {
		t.Errorf("last case %+v", c)
	}
}

func ExampleCheck() {
	x, err := event.New()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(eventtest.Check(x, eventtest.Case{
		Text: "زار الملك المغربي تونس.",
		Type: "visit",
		Want: []string{"visitor: الملك المغربي", "destination: مصر"},
	}))
	// Output:
	// زار الملك المغربي تونس.
	// gave another visit event (- wanted, + found):
	//   visit «زار» by visit/go
	//     visitor: الملك المغربي
	//   + destination: تونس
	//   - destination: مصر
}

// Sentences in a file, which someone who knows no Go can add to; in a test, Run takes all that Read gives.
func ExampleRead() {
	files := fstest.MapFS{"visits.txt": {Data: []byte("type visit\nyes زار الملك المغربي تونس. => visitor: الملك المغربي; destination: تونس\nno قرأ الطالب كتابا.\n")}}
	cases, err := eventtest.Read(files, "*.txt")
	if err != nil {
		fmt.Println(err)
		return
	}
	x, err := event.New()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range cases {
		fmt.Printf("%s %s %q\n", c.At, c.Type, eventtest.Check(x, c)) // nothing is wrong
	}
	// Output:
	// visits.txt:2 visit ""
	// visits.txt:3 visit ""
}
