package event

import (
	"strings"
	"testing"
)

// TestCutTexts reads the sentences of the rules cut short behind every word, and from
// every word on: what looks ahead or back must find the end of the text.
func TestCutTexts(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range DefaultRules().All() {
		for _, e := range r.Examples {
			for i := range e.Text {
				if e.Text[i] != ' ' {
					continue
				}
				for _, part := range [...]string{e.Text[:i], e.Text[i+1:], e.Text[:i] + "،", "(" + e.Text[i+1:]} {
					for _, v := range x.Extract(Input{Text: part}).Events {
						if !strings.Contains(part, v.Trigger.Text) || part[v.Trigger.Start:v.Trigger.End] != v.Trigger.Text {
							t.Fatalf("%q: trigger %+v is not of the text", part, v.Trigger)
						}
					}
				}
			}
		}
	}
}
