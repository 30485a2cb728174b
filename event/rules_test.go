package event

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// Every sentence that a rule carries runs as a test: what must match gives an
// event of the rule's type with the roles named; what must not match gives none.
func TestRuleExamples(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range DefaultRules().All() {
		for _, ex := range r.Examples {
			t.Run(r.Name, func(t *testing.T) {
				doc := x.Extract(Input{Text: ex.Text})
				var found []Event
				for _, e := range doc.Events {
					if e.Type == r.Type {
						found = append(found, e)
					}
				}
				if !ex.Match {
					if len(found) > 0 {
						t.Errorf("%s:%d: %s\nmust not give %s, gave %q by %s", r.File, ex.Line, ex.Text, r.Type, found[0].Trigger.Text, found[0].Rule)
					}
					return
				}
				if len(found) == 0 {
					t.Fatalf("%s:%d: %s\nno %s event", r.File, ex.Line, ex.Text, r.Type)
				}
				best := ""
				for _, e := range found {
					var got []string
					for _, a := range e.Arguments {
						got = append(got, a.Role+": "+a.Text)
					}
					missing := ""
					for _, w := range ex.Want {
						if !slices.Contains(got, w) {
							missing = w
							break
						}
					}
					if missing == "" {
						return
					}
					best = "want " + missing + "\ngot  " + strings.Join(got, "; ")
				}
				t.Errorf("%s:%d: %s\n%s", r.File, ex.Line, ex.Text, best)
			})
		}
	}
}

func TestEveryRuleCarriesASentence(t *testing.T) {
	for _, r := range DefaultRules().All() {
		if !slices.ContainsFunc(r.Examples, func(e Example) bool { return e.Match }) {
			t.Errorf("%s:%d: rule %s has no «yes» sentence", r.File, r.Line, r.Name)
		}
	}
}

func TestEmbeddedRulesAreSound(t *testing.T) {
	if _, err := LoadRules(embedded); err != nil {
		t.Error(err)
	}
}

func TestRuleErrorsNameFileAndLine(t *testing.T) {
	fsys := fstest.MapFS{"bad.rules": {Data: []byte("type meet\nrule a/b\n  type meet\n  verb\n  subject host king\n  prep من\nrule a/b\n  type meet\n  verb قال\n  wibble x\nrule a/c\n verb قال\n")}}
	_, err := LoadRules(fsys)
	if err == nil {
		t.Fatal("no error")
	}
	var got []string
	for _, line := range strings.Split(err.Error(), "\n") {
		at, _, _ := strings.Cut(strings.TrimPrefix(line, "event: bad.rules:"), ":")
		got = append(got, at)
	}
	want := []string{"1", "4", "5", "6", "10", "2", "11", "7"}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("lines (-want +got):\n%s\n%v", d, err)
	}
}
