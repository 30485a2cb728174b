package event

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// listedType is a row of the table of types in FORMAT.md.
type listedType struct {
	sentence string
	roles    []string
}

var typeRow = regexp.MustCompile("(?m)^\\| `([a-z_]+)` \\|[^|\n]*\\|[^|\n]*\\| ([^|\n]*[^|\n ]) \\| ([a-z ]+) \\|$")

// readFormat gives FORMAT.md, and the types of events that it lists.
func readFormat(t *testing.T) (string, map[string]listedType) {
	t.Helper()
	page, err := os.ReadFile("FORMAT.md")
	if err != nil {
		t.Fatal(err)
	}
	types := map[string]listedType{}
	for _, row := range typeRow.FindAllStringSubmatch(string(page), -1) {
		types[row[1]] = listedType{row[2], strings.Fields(row[3])}
	}
	return string(page), types
}

// The document that FORMAT.md shows is what the library gives.
func TestFormatShowsWhatComesOut(t *testing.T) {
	page, _ := readFormat(t)
	blocks := strings.Split(page, "```")
	var in Input
	if err := json.Unmarshal([]byte(strings.TrimPrefix(blocks[1], "json")), &in); err != nil {
		t.Fatal(err)
	}
	x := Made(t)
	var shown, given any
	if err := json.Unmarshal([]byte(strings.TrimPrefix(blocks[3], "json")), &shown); err != nil {
		t.Fatal(err)
	}
	doc := x.Extract(in)
	if err := json.Unmarshal(doc.AppendJSON(nil), &given); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(given, shown); d != "" {
		t.Errorf("FORMAT.md shows another document (- given, + shown):\n%s", d)
	}
}

// No rule that the library ships gives a type or a role that readers of its JSON do not
// know, each sentence in the table tells of its type, and every role there is given by some rule.
func TestFormatListsTypesAndRoles(t *testing.T) {
	_, types := readFormat(t)
	given := map[string]bool{}
	for _, r := range DefaultRules().All() {
		own, ok := types[r.Type]
		if !ok {
			t.Errorf("%s:%d: rule %s gives the type %s, which FORMAT.md does not list", r.File, r.Line, r.Name, r.Type)
			continue
		}
		for _, s := range r.slots {
			given[r.Type+" "+s.role] = true
			if s.role[0] != '_' && !slices.Contains(own.roles, s.role) && !slices.Contains([]string{"place", "time", "duration", "source"}, s.role) {
				t.Errorf("%s:%d: rule %s gives %s, which FORMAT.md does not list for %s", r.File, s.line, r.Name, s.role, r.Type)
			}
		}
	}
	for name, typ := range types {
		if !slices.ContainsFunc(Extract(typ.sentence).Events, func(e Event) bool { return e.Type == name }) {
			t.Errorf("FORMAT.md: «%s» gives no %s", typ.sentence, name)
		}
		for _, role := range typ.roles {
			if !given[name+" "+role] && role != "count" { // count goes with those who are counted
				t.Errorf("FORMAT.md lists the role %s of %s, which no rule gives", role, name)
			}
		}
	}
}
