package event

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

// Rule files made to explode the engine: each is read, or refused with an error that
// says why, and then a text on which everything fires is read.
func TestHostileRules(t *testing.T) {
	words := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, " زد%d", i)
		}
		return b.String()
	}
	const rule = "rule x/%d\n type x\n verb قتل\n object target any\n"
	tests := []struct {
		name, src string
		events    int
		err       string // a part of the error
	}{
		{"a rule of 100,000 triggers", "rule x/x\n type x\n verb قتل\n noun" + words(100_000) + "\n object target any\n", 200, ""},
		{"a list of 100,000 words", "list crowd جندي" + words(100_000) + "\nrule x/x\n type x\n verb قتل\n object target @crowd\n", 200, ""},
		{"3,000 rules of one trigger", func() string {
			var b strings.Builder
			for i := range 3_000 {
				fmt.Fprintf(&b, rule, i)
			}
			return b.String()
		}(), 200, ""},
		{"macros in macros", func() string {
			var b strings.Builder
			for i := range 30 {
				fmt.Fprintf(&b, "macro m%d\n use m%d\n use m%d\n", i, i+1, i+1)
			}
			return b.String() + fmt.Sprintf(rule, 0) + " use m0\n"
		}(), 0, "uses another one"},
		{"a macro that uses itself", "macro m\n use m\n" + fmt.Sprintf(rule, 0) + " use m\n", 0, "uses another one"},
		{"a big macro in many rules", func() string {
			var b strings.Builder
			b.WriteString("macro m\n" + strings.Repeat("prep في place place\n", 2_000))
			for i := range 2_000 {
				fmt.Fprintf(&b, rule+" use m\n", i)
			}
			return b.String()
		}(), 0, "at most 256 lines"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			rules, err := LoadRules(fstest.MapFS{"x.rules": {Data: []byte(tt.src)}})
			if tt.err != "" {
				if err == nil || !strings.Contains(err.Error(), tt.err) {
					t.Errorf("error %.300v, want %q", err, tt.err)
				}
				return
			}
			if err != nil {
				t.Fatalf("error %.300v", err)
			}
			x := Made(t, WithRules(rules))
			doc := x.Extract(Input{Text: strings.Repeat("قتل الجنود في بغداد زد99 زد100. ", 200)})
			if len(doc.Events) != tt.events {
				t.Errorf("%d events, want %d", len(doc.Events), tt.events)
			}
		})
	}
}
