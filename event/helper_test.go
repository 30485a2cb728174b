package event

import (
	"strings"
	"testing"
)

// Made makes an extractor for a test.
func Made(t testing.TB, opts ...Option) *Extractor {
	t.Helper()
	x, err := New(opts...)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// AtBrackets gives the events of a text whose triggers stand in its square brackets, which are no part of it.
func AtBrackets(x *Extractor, text string) (at []Event) {
	before, rest, _ := strings.Cut(text, "[")
	trigger, after, _ := strings.Cut(rest, "]")
	for _, e := range x.Extract(Input{Text: before + trigger + after}).Events {
		if e.Trigger.Start < len(before)+len(trigger) && len(before) < e.Trigger.End {
			at = append(at, e)
		}
	}
	return at
}
