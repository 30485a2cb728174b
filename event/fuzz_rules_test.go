package event_test

import (
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/waqai/waqai/event"
)

// Any bytes may stand in a rule file: what is wrong is an error, and what is left
// reads texts.
func FuzzLoadRules(f *testing.F) {
	files, err := filepath.Glob("rules/*.rules")
	if err != nil || len(files) == 0 {
		f.Fatal(files, err)
	}
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(b[:min(len(b), 1500)]))
	}
	f.Add(quakes)
	f.Add("list a ب\nmacro m\nprep من|_|| * @a\nrule x/y\ntype x\nverb قال |\nnoun +|_+\nuse m _c\ninherit a a|b\nneed a\nyes => a:;\nno\n")
	text := "ضرب زلزال بقوة ست درجات جنوب إيران، وقال الوزير إن الشرطة اعتقلت خمسة مشتبه بهم."
	f.Fuzz(func(t *testing.T, src string) {
		rules, _ := event.LoadRules(fstest.MapFS{"a.rules": {Data: []byte(src)}})
		if rules == nil {
			t.Fatal("no rules, not even the good ones")
		}
		x, err := event.New(event.WithRules(rules))
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range x.Extract(event.Input{Text: text}).Events {
			for _, a := range e.Arguments {
				if text[a.Start:a.End] != a.Text {
					t.Fatalf("%s: [%d,%d) is not %q", a.Role, a.Start, a.End, a.Text)
				}
			}
		}
	})
}
