package event_test

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/lexicon"
)

const (
	ownNames = "id\ttype\tsubtype\tname\norg/nakhil\tORG\tcompany\tنخيل الفرات\n"
	ownHeads = "mention ORG company\nhead حاضنة أعمال\npattern NAME\nyes فازت حاضنة أعمال «[ORG فلكي]».\n"
)

// What stands in a user's files is found whatever the order of the options, and beside what they bring.
func TestAddFSInAnyOrder(t *testing.T) {
	own := event.AddFS(fstest.MapFS{"a/n.tsv": {Data: []byte(ownNames)}, "b.mentions": {Data: []byte(ownHeads)}, "c/q.rules": {Data: []byte(quakes)}, "README.md": {Data: []byte("x")}})
	lex, err := lexicon.Default().WithReader("m.tsv", strings.NewReader("id\ttype\tsubtype\tname\norg/rabia\tORG\tcompany\tروابي العراق\n"))
	if err != nil {
		t.Fatal(err)
	}
	for name, opts := range map[string][]event.Option{
		"alone":                {own},
		"before a lexicon":     {own, event.WithLexicon(lex)},
		"behind a lexicon":     {event.WithLexicon(lex), own},
		"before a recognizer":  {own, event.WithRecognizer(entity.New(entity.WithLexicon(lex), entity.WithNouns()))},
		"before rules, a date": {own, event.WithRules(event.DefaultRules()), event.WithLexicon(lex)},
	} {
		x, err := event.New(opts...)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var got []string
		doc := x.Extract(event.Input{Text: "زار الوزير نخيل الفرات. وزار الوزير حاضنة أعمال «نبتة». وزار الوزير روابي العراق. وقع زلزال قرب مراكش."})
		for _, m := range doc.Mentions {
			if m.Subtype == "company" {
				got = append(got, m.Text)
			}
		}
		got = append(got, doc.Events[len(doc.Events)-1].Type)
		want := []string{"نخيل الفرات", "نبتة", "روابي العراق", "quake"}
		if name == "alone" {
			want = []string{"نخيل الفرات", "نبتة", "quake"}
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
	}
}

// All that is wrong in any of the files comes at once, as one type.
func TestAddFSReportsEverything(t *testing.T) {
	_, err := event.New(event.AddFS(fstest.MapFS{"n.tsv": {Data: []byte("id\ttype\nperson/x\tMAN\n")}, "h.mentions": {Data: []byte("hed x\n")}, "r.rules": {Data: []byte("rule x\nverb كتب\ntype t\nprep في place plaec\n")}}))
	var got []string
	var walk func(error)
	walk = func(err error) {
		var e *event.FileError
		if joined, ok := err.(interface{ Unwrap() []error }); ok {
			for _, err := range joined.Unwrap() {
				walk(err)
			}
		} else if errors.As(err, &e) {
			got = append(got, fmt.Sprintf("%s %s:%d:%d %s", e.Layer, e.File, e.Line, e.Column, e.Field))
		} else {
			t.Errorf("%T: %v", err, err)
		}
	}
	walk(err)
	if d := cmp.Diff([]string{"lexicon n.tsv:2:10 type", "entity h.mentions:1:1 ", "event r.rules:4:15 "}, got); d != "" {
		t.Errorf("(-want +got):\n%s\n%v", d, err)
	}
}

func TestOptionsThatCannotHold(t *testing.T) {
	for want, opts := range map[string][]event.Option{
		"no .tsv, .jsonl, .mentions or .rules":   {event.AddFS(fstest.MapFS{"a.txt": {}})},
		"AddFS: stat":                            {event.AddFS(os.DirFS("testdata/no-such-folder"))},
		"AddFS wants":                            {event.AddFS(nil)},
		"WithLexicon wants":                      {event.WithLexicon(nil)},
		"WithRules wants":                        {event.WithRules(nil)},
		"WithRecognizer brings its own lexicon;": {event.WithLexicon(lexicon.Default()), event.WithRecognizer(entity.New())},
	} {
		if _, err := event.New(opts...); err == nil || !strings.Contains(err.Error(), want) || strings.Count(err.Error(), "\n") > 0 {
			t.Errorf("error %v, want one line with %q", err, want)
		}
	}
}
