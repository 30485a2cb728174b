package event_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/waqai/waqai/event"
)

// Of every argument of the golden articles a trace tells where it came from.
func TestExplainTellsOfEveryArgument(t *testing.T) {
	x := event.Made(t)
	articles, err := filepath.Glob("../testdata/*.txt")
	if err != nil || len(articles) == 0 {
		t.Fatal("no articles: ", err)
	}
	for _, name := range articles {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		doc, traces := x.Explain(event.Input{Text: string(text)})
		if len(traces) != len(doc.Events) {
			t.Fatalf("%s: %d traces of %d events", name, len(traces), len(doc.Events))
		}
		for i, e := range doc.Events {
			for _, a := range e.Arguments {
				if !slices.ContainsFunc(traces[i].Steps, func(s event.Step) bool { return s.Argument == a && s.Slot != "" }) {
					t.Errorf("%s: %s «%s»: nothing about %s: %s", filepath.Base(name), e.ID, e.Trigger.Text, a.Role, a.Text)
				}
			}
		}
	}
}
