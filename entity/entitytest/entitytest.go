// Package entitytest tests what a recognizer finds, by sentences with the mentions in
// brackets, that someone who knows no Go can write and add to:
//
//	## an office and its holder (PERS,OCC)
//	قال [OCC وزير المالية] [PERS حسن نصار] إن العجز كبير.
//	## no person (PERS)
//	قرأ الطالب كتابا.
//
// A section names a phenomenon and the types that it is about; in its sentences the
// mentions of these types, and only they, stand in brackets, nested where they nest.
// Empty lines and lines that begin with one # mean nothing.
package entitytest

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/waqai/waqai/entity"
)

// Case is one sentence with its mentions in brackets.
type Case struct {
	Name  string        // the phenomenon
	Text  string        // with brackets: «زار [PERS حسن نصار] المدينة.»
	Types []entity.Type // of the mentions that stand in brackets
	Date  time.Time     // the day of publication; zero when it does not matter
	At    string        // FILE:LINE that the case comes from, for the report
}

// Read reads cases from text; name is that of the file, for errors and reports.
func Read(name string, in io.Reader) ([]Case, error) {
	var out []Case
	var section string
	var types []entity.Type
	s := bufio.NewScanner(in)
	for n := 1; s.Scan(); n++ {
		line := strings.TrimSpace(s.Text())
		if rest, ok := strings.CutPrefix(line, "## "); ok {
			head, list, ok := strings.Cut(strings.TrimSuffix(rest, ")"), " (")
			if !ok || list == "" {
				return nil, fmt.Errorf("%s:%d: section %q names no types: want «## phenomenon (PERS,ORG)»", name, n, rest)
			}
			section, types = head, nil
			for _, t := range strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ' ' }) {
				if !slices.Contains(known, entity.Type(t)) {
					return nil, fmt.Errorf("%s:%d: %q is no type of mentions; there are %v", name, n, t, known)
				}
				types = append(types, entity.Type(t))
			}
			continue
		}
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if types == nil {
			return nil, fmt.Errorf("%s:%d: a sentence before the first section: write «## phenomenon (PERS,ORG)» above it", name, n)
		}
		if strings.Count(line, "[") != strings.Count(line, "]") {
			return nil, fmt.Errorf("%s:%d: %d brackets open and %d close: want [TYPE words] for each mention", name, n, strings.Count(line, "["), strings.Count(line, "]"))
		}
		out = append(out, Case{Name: section, Text: line, Types: types, At: fmt.Sprintf("%s:%d", name, n)})
	}
	if err := s.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return out, nil
}

// known are the types of mentions.
var known = []entity.Type{entity.Person, entity.Norp, entity.Office, entity.Org, entity.GPE, entity.Location, entity.Facility, entity.Event, entity.Date, entity.Time, entity.Language,
	entity.Website, entity.Law, entity.Product, entity.Cardinal, entity.Ordinal, entity.Percent, entity.Quantity, entity.Unit, entity.Money, entity.Currency}

// Run checks every case as a subtest.
func Run(t *testing.T, r *entity.Recognizer, cases []Case) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			t.Helper()
			if problem := Check(r, c); problem != "" {
				t.Error(problem)
			}
		})
	}
}

// Check reads the sentence of a case and tells what is wrong with what was found; the
// empty string when nothing is.
func Check(r *entity.Recognizer, c Case) string {
	text := Plain(c.Text)
	got := Brackets(text, r.Extract(text, c.Date), c.Types...)
	if got == c.Text {
		return ""
	}
	at := c.At
	if at != "" {
		at += ": "
	}
	return fmt.Sprintf("%s(- wanted, + found)\n- %s\n+ %s", at, c.Text, got)
}

// Plain takes the brackets out of a sentence: «[PERS x]» is x.
func Plain(s string) string {
	var b strings.Builder
	for s != "" {
		switch i := strings.IndexAny(s, "[]"); {
		case i < 0:
			b.WriteString(s)
			s = ""
		case s[i] == '[':
			b.WriteString(s[:i])
			_, s, _ = strings.Cut(s[i:], " ")
		default:
			b.WriteString(s[:i])
			s = s[i+1:]
		}
	}
	return b.String()
}

// Brackets writes the mentions of the types into the text; mentions are ordered as
// [entity.Recognizer.Extract] gives them.
func Brackets(text string, mentions []entity.Mention, types ...entity.Type) string {
	var b strings.Builder
	var open []int // ends
	at := 0
	close := func(until int) {
		for len(open) > 0 && open[len(open)-1] <= until {
			end := open[len(open)-1]
			b.WriteString(text[at:end] + "]")
			at, open = end, open[:len(open)-1]
		}
	}
	for _, m := range mentions {
		if !slices.Contains(types, m.Type) {
			continue
		}
		close(m.Start)
		b.WriteString(text[at:m.Start] + "[" + string(m.Type) + " ")
		at, open = m.Start, append(open, m.End)
	}
	close(len(text))
	return b.String() + text[at:]
}
