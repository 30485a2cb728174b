package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

const corpus = "../../testdata/corpus.jsonl"

// command runs the command and gives what it wrote.
func command(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	if status := run(t.Context(), args, streams{strings.NewReader(""), &out, &errs}); status != 0 {
		t.Fatalf("search %s: exit status %d\n%s", strings.Join(args, " "), status, errs.String())
	}
	return out.String()
}

func TestAsk(t *testing.T) {
	r, err := newReader()
	if err != nil {
		t.Fatal(err)
	}
	day := func(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }
	for _, test := range []struct {
		text string
		want question
	}{
		{"لقاءات وزير الدفاع العراقي في 2018", question{Types: []string{"meet"},
			Entities: []wanted{{[]string{"OCC:وزير الدفاع العراقي", "person/irfan-al-hayali"}, "وزير الدفاع العراقي"}},
			From:     day(2018, 1, 1), Until: day(2019, 1, 1)}},
		{"زيارات ماكرون إلى لبنان في مارس 2018", question{Types: []string{"visit"},
			Entities: []wanted{{[]string{"person/emmanuel-macron"}, "ماكرون"}, {[]string{"country/lb"}, "لبنان"}},
			From:     day(2018, 3, 1), Until: day(2018, 4, 1)}},
		{"أسعار القمح", question{Words: "أسعار القمح"}},
		{"من في على", question{}},
		{"", question{}},
	} {
		if d := cmp.Diff(test.want, r.ask(test.text, day(2018, 4, 20))); d != "" {
			t.Errorf("%s\n(-want +got):\n%s", test.text, d)
		}
	}
}

// TestQuery asks an index on disk.
func TestQuery(t *testing.T) {
	db := filepath.Join(t.TempDir(), "index")
	command(t, "index", "--db", db, "--batch", "7", corpus)
	index, err := openIndex(db, false)
	if err != nil {
		t.Fatal(err)
	}
	defer index.Close()
	r, err := newReader()
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name, question string
		loose          bool
		want           []string // ids
		facets         []string // «facet: value count» that must be among them
	}{
		{"event, office, year", "لقاءات وزير الدفاع العراقي في 2018", false, []string{"a01", "a02", "a08", "a22"},
			[]string{"person: person/irfan-al-hayali 4", "country: country/iq 4", "organization: org/nato 1", "type: meet 4", "date: 2018 4"}},
		{"a year without any", "لقاءات وزير الدفاع العراقي في 2015", false, nil, nil},
		{"an event in a country, told of its town", "هجمات في العراق", false, []string{"a06"}, []string{"type: attack 1", "organization: group/isis 1"}},
		{"type and entity of one event, not of one article", "زيارات روحاني", false, nil, nil},
		{"of one article", "زيارات روحاني", true, []string{"a09"}, nil},
		{"a person", "بوتين", false, []string{"a09", "a21", "a23"}, []string{"person: person/recep-tayyip-erdogan 2"}},
		{"words alone, with other endings", "اسعار المعلم", false, []string{"a07"}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			res, err := find(t.Context(), index, r.ask(test.question, time.Date(2019, 1, 1, 0, 0, 0, 0, time.UTC)), test.loose, 10, 10)
			if err != nil {
				t.Fatal(err)
			}
			var got, facets []string
			for _, h := range res.Hits {
				got = append(got, h.ID)
			}
			slices.Sort(got)
			if d := cmp.Diff(test.want, got); d != "" {
				t.Errorf("%s (-want +got):\n%s", test.question, d)
			}
			for name, f := range res.Facets {
				for _, v := range f.Terms.Terms() {
					facets = append(facets, name+": "+v.Term+" "+strconv.Itoa(v.Count))
				}
				for _, v := range f.DateRanges {
					facets = append(facets, name+": "+v.Name+" "+strconv.Itoa(v.Count))
				}
			}
			for _, want := range test.facets {
				if !slices.Contains(facets, want) {
					t.Errorf("no facet %q among %q", want, facets)
				}
			}
		})
	}
}

func TestCommands(t *testing.T) {
	dir := t.TempDir()
	db := filepath.Join(dir, "index")
	if got, want := command(t, "index", "--db", db, corpus), "26 articles read, 26 in the index\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	// the same ids again replace
	changed := filepath.Join(dir, "changed.jsonl")
	if err := os.WriteFile(changed, []byte(`{"id":"a01","date":"2018-01-09","text":"زار الرئيس الفرنسي بيروت."}`+"\n{\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	if status := run(t.Context(), []string{"index", "--db", db, changed}, streams{nil, &out, &errs}); status != exitWrong || !strings.Contains(errs.String(), "changed.jsonl:2:") {
		t.Errorf("a broken line: exit status %d, %s", status, errs.String())
	}
	if want := "1 articles read, 26 in the index\n"; out.String() != want {
		t.Errorf("got %q, want %q", out.String(), want)
	}
	got := command(t, "query", "--db", db, "لقاءات وزير الدفاع العراقي في 2018")
	for _, want := range []string{"event   meet\n", "person/irfan-al-hayali", "days    2018-01-01 until 2019-01-01\n", "\n3 articles\n", "    meet: التقى وزير الدفاع العراقي في أنقرة نظيره التركي", "person: عرفان الحيالي 3"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if strings.Contains(got, "a01") {
		t.Errorf("the replaced article is still found:\n%s", got)
	}
	if got := command(t, "query", "--db", db, "زيارات روحاني"); !strings.Contains(got, "no event is all of this") || !strings.Contains(got, "a09") {
		t.Errorf("no loose answer in\n%s", got)
	}
	for _, args := range [][]string{{"query", "--db", filepath.Join(dir, "none"), "x"}, {"index", "--db", dir, corpus}} {
		errs.Reset()
		if status := run(t.Context(), args, streams{nil, &out, &errs}); status != exitWrong || !strings.Contains(errs.String(), "want a folder that «search index» made") {
			t.Errorf("%q: exit status %d, %s", args, status, errs.String())
		}
	}
}
