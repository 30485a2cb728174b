package eventtest_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/event/eventtest"
)

const goldLine = `{"id": "a", "text": "زار الملك المغربي تونس، ثم زار مصر.", "events": [
 {"type": "visit", "trigger": {"text": "زار"}, "realis": "actual", "arguments": [
   {"role": "visitor", "text": "الملك المغربي", "head": {"text": "الملك"}},
   {"role": "destination", "text": "تونس"}]},
 {"type": "visit", "trigger": {"text": "زار", "nth": 2}, "arguments": [
   {"role": "destination", "text": "مصر", "optional": true}]}]}`

func gold(t *testing.T) eventtest.Gold {
	g, err := eventtest.ReadGold(strings.NewReader(strings.ReplaceAll(goldLine, "\n", " ")))
	if err != nil || len(g) != 1 {
		t.Fatal(len(g), err)
	}
	return g[0]
}

func TestScore(t *testing.T) {
	g := gold(t)
	span := func(text string, nth int) event.Span {
		at := -1
		for range nth {
			at += 1 + strings.Index(g.Text[at+1:], text)
		}
		return event.Span{Start: at, End: at + len(text), Text: text}
	}
	visit := func(nth int, realis event.Realis, args ...event.Argument) event.Event {
		return event.Event{Type: "visit", Trigger: span("زار", nth), Realis: realis, Arguments: args}
	}
	arg := func(role, text string) event.Argument { return event.Argument{Role: role, Span: span(text, 1)} }
	tests := []struct {
		name   string
		events []event.Event
		want   eventtest.Score
	}{
		{"all right", []event.Event{visit(1, event.Actual, arg("visitor", "الملك المغربي"), arg("destination", "تونس")), visit(2, event.Actual, arg("destination", "مصر"))},
			eventtest.Score{Triggers: eventtest.Counts{Right: 2}, Arguments: eventtest.Counts{Right: 2}, Exact: eventtest.Counts{Right: 2}, Realis: eventtest.Counts{Right: 1}}},
		{"the head is enough, but not exact", []event.Event{visit(1, event.Future, arg("visitor", "الملك")), visit(2, event.Actual)},
			eventtest.Score{Triggers: eventtest.Counts{Right: 2}, Arguments: eventtest.Counts{Right: 1, Missed: 1}, Exact: eventtest.Counts{Missed: 2, Wrong: 1}, Realis: eventtest.Counts{Wrong: 1}}},
		{"another role is wrong and missed", []event.Event{visit(1, event.Actual, arg("host", "الملك المغربي"), arg("destination", "تونس")), visit(2, event.Actual)},
			eventtest.Score{Triggers: eventtest.Counts{Right: 2}, Arguments: eventtest.Counts{Right: 1, Wrong: 1, Missed: 1}, Exact: eventtest.Counts{Right: 1, Wrong: 1, Missed: 1}, Realis: eventtest.Counts{Right: 1}}},
		{"missed and spurious", []event.Event{visit(2, event.Actual), {Type: "meet", Trigger: span("زار", 1), Arguments: []event.Argument{arg("participant", "تونس")}}},
			eventtest.Score{Triggers: eventtest.Counts{Right: 1, Wrong: 1, Missed: 1}, Arguments: eventtest.Counts{Wrong: 1, Missed: 2}, Exact: eventtest.Counts{Wrong: 1, Missed: 2}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got eventtest.Score
			got.Add(g, event.Document{ID: "a", Events: tt.events})
			got.ByType, got.ByRole, got.Errors = nil, nil, nil
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestReadGoldNamesTheLine(t *testing.T) {
	_, err := eventtest.ReadGold(strings.NewReader("{\"text\":\"أ\",\"events\":[]}\n{\"text\":\"أ\",\"events\":[{\"type\":\"visit\",\"trigger\":{\"text\":\"ب\"}}]}\n"))
	if want := `line 2: "ب" does not stand in the text 1 times`; fmt.Sprint(err) != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func ExampleScore() {
	gold, err := eventtest.ReadGold(strings.NewReader(`{"id": "a", "text": "زار الملك المغربي تونس.", "events": [{"type": "visit", "trigger": {"text": "زار"}, "arguments": [{"role": "destination", "text": "تونس"}]}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	var s eventtest.Score
	for _, g := range gold {
		s.Add(g, event.Extract(g.Text))
	}
	s.WriteTo(os.Stdout)
	// Output:
	//   type visit                        P 1.000  R 1.000  F1 1.000   (right 1, wrong 0, missed 0)
	//   role destination                  P 1.000  R 1.000  F1 1.000   (right 1, wrong 0, missed 0)
	//   role visitor                      P 0.000  R 0.000  F1 0.000   (right 0, wrong 1, missed 0)
	// arguments, exact spans             P 0.500  R 1.000  F1 0.667   (right 1, wrong 1, missed 0)
	// triggers                           P 1.000  R 1.000  F1 1.000   (right 1, wrong 0, missed 0)
	// arguments                          P 0.500  R 1.000  F1 0.667   (right 1, wrong 1, missed 0)
}
