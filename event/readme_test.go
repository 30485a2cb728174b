package event_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/event/eventtest"
)

// The rules that rules/README.md shows are read beside the default, and their
// sentences hold.
func TestREADME(t *testing.T) {
	text, err := os.ReadFile("rules/README.md")
	if err != nil {
		t.Fatal(err)
	}
	mine := fstest.MapFS{}
	for i, block := range strings.Split(string(text), "```") {
		if rule := strings.TrimPrefix(block, "\n"); i%2 == 1 && strings.HasPrefix(rule, "rule ") {
			mine[fmt.Sprintf("readme%d.rules", i)] = &fstest.MapFile{Data: []byte(rule)}
		}
	}
	rules, err := event.DefaultRules().With(mine)
	if err != nil {
		t.Fatal(err)
	}
	x := event.Made(t, event.WithRules(rules))
	n := 0
	for _, r := range rules.All() {
		for _, e := range r.Examples {
			if strings.HasPrefix(r.File, "readme") {
				n++
				eventtest.Run(t, x, []eventtest.Case{{Name: r.Name, Text: e.Text, Type: r.Type, Want: e.Want, Not: !e.Match, At: fmt.Sprintf("%s:%d", r.File, e.Line)}})
			}
		}
	}
	if n < 5 {
		t.Errorf("%d sentences, want those of the two rules", n)
	}
}
