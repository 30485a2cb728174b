package main

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/event"
)

func TestMain(m *testing.M) {
	flag.Parse()
	beam.Init()
	slog.SetLogLoggerLevel(slog.LevelWarn)
	os.Exit(m.Run())
}

// prism runs the pipeline on the embedded Prism runner and gives its files by their
// names, each line by line, sorted, as runners give no order.
func prism(t *testing.T, input, with string) map[string][]string {
	t.Helper()
	dir := t.TempDir()
	if err := run(t.Context(), input, filepath.Join(dir, "x"), with); err != nil {
		t.Fatal(err)
	}
	got := map[string][]string{}
	names, err := filepath.Glob(filepath.Join(dir, "x-*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(strings.TrimSuffix(string(b), "\n"), "\n")
		slices.Sort(lines)
		got[filepath.Base(name)] = lines
	}
	return got
}

// told gives merged events as «type week country who: documents».
func told(t *testing.T, lines []string) (got []string) {
	t.Helper()
	for _, l := range lines {
		var m Merged
		if err := json.Unmarshal([]byte(l), &m); err != nil {
			t.Fatal(err)
		}
		got = append(got, fmt.Sprintf("%s %s %s %v: %v", m.Type, m.Week, m.Country, m.Who, m.Documents))
	}
	slices.Sort(got)
	return got
}

func TestPipeline(t *testing.T) {
	b, err := os.ReadFile("testdata/news.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.SplitAfter(strings.TrimSpace(string(b))+"\n", "\n")
	lines = lines[:len(lines)-1]
	dir := t.TempDir()
	write(t, filepath.Join(dir, "a.jsonl"), strings.Join(lines[:3], "")+"{\"text\": مكسور\n\n")
	write(t, filepath.Join(dir, "b.jsonl"), strings.Join(lines[3:], ""))
	got := prism(t, filepath.Join(dir, "*"), "")

	want := []string{
		"attack 2014-W22 IQ []: [paper-a/2 paper-b/8]",
		"attack 2014-W23 IQ []: [paper-b/9]",
		"meet 2014-W22 TN [country/fr country/tn]: [paper-a/1 paper-b/7 paper-c/3]",
		"visit 2014-W22 LB [country/fr]: [paper-c/4]",
	}
	merged := told(t, got["x-merged.jsonl"])
	merged = slices.DeleteFunc(merged, func(s string) bool { return strings.HasPrefix(s, "say") })
	if d := cmp.Diff(want, merged); d != "" {
		t.Errorf("merged (-want +got):\n%s", d)
	}
	var count Count
	for _, l := range got["x-counts.jsonl"] {
		var c Count
		if err := json.Unmarshal([]byte(l), &c); err != nil {
			t.Fatal(err)
		}
		if c.Type == "meet" {
			count = c
		}
	}
	if d := cmp.Diff(Count{"meet", "TN", "2014-W22", 1, 3}, count); d != "" {
		t.Errorf("count (-want +got):\n%s", d)
	}
	if wrong := got["x-wrong.txt"]; len(wrong) != 1 || !strings.Contains(wrong[0], "مكسور") {
		t.Errorf("wrong lines %q, want the broken one", wrong)
	}

	// every event is what the library says without Beam
	r, err := readerOf(nil)
	if err != nil {
		t.Fatal(err)
	}
	var direct []string
	for _, l := range lines {
		var in event.Input
		if err := json.Unmarshal([]byte(l), &in); err != nil {
			t.Fatal(err)
		}
		for _, tell := range r.tellings(in) {
			direct = append(direct, encode(tell))
		}
	}
	slices.Sort(direct)
	if d := cmp.Diff(direct, got["x-events.jsonl"]); d != "" {
		t.Errorf("events (-without Beam +on Prism):\n%s", d)
	}

	// and neither the order of the documents nor gzip changes anything
	slices.Reverse(lines)
	zip(t, filepath.Join(dir, "all.gz"), strings.Join(lines, ""))
	again := prism(t, filepath.Join(dir, "*.gz"), "")
	delete(got, "x-wrong.txt")
	if d := cmp.Diff(got, again); d != "" {
		t.Errorf("in another order, compressed (-want +got):\n%s", d)
	}
}

func zip(t *testing.T, name, text string) {
	t.Helper()
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	z := gzip.NewWriter(f)
	if _, err := z.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(z.Close(), f.Close()); err != nil {
		t.Fatal(err)
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

const rules = "rule test/quake\ntype quake\nnoun زلزال+زلازل\nprep في|قرب place place\nneed place\nyes وقع زلزال قرب مراكش. => place: مراكش\n"

func TestUserFiles(t *testing.T) {
	dir, with := t.TempDir(), t.TempDir()
	input := filepath.Join(dir, "x.jsonl")
	write(t, input, `{"id":"1","date":"2014-05-30","text":"وقع زلزال قرب مراكش اليوم."}`+"\n")
	write(t, filepath.Join(with, "mine.rules"), rules)
	got := told(t, prism(t, input, with)["x-merged.jsonl"])
	if d := cmp.Diff([]string{"quake 2014-W22 MA []: [1]"}, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	tests := []struct{ name, input, output, with, want string }{
		{"broken rules, before anything is sent", input, "x", with, "mine.rules:3"},
		{"no files", input, "x", dir + "/none", "none"},
		{"no input", "", "x", "", "want -input"},
		{"no such input", dir + "/none*.jsonl", "x", "", "no file is called"},
	}
	write(t, filepath.Join(with, "mine.rules"), strings.Replace(rules, "noun", "wibble", 1))
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if err := run(t.Context(), tt.input, tt.output, tt.with); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error %v, want %q", err, tt.want)
			}
		})
	}
}

func TestKey(t *testing.T) {
	const day = "2014-05-30" // a Friday
	tests := []struct {
		name string
		a, b string
		same bool
	}{
		{"other words, other order", "زار الرئيس الفرنسي بيروت أمس.", "أمس زار الرئيس الفرنسي مدينة بيروت.", true},
		{"city and country", "زار الرئيس الفرنسي بيروت أمس.", "زار الرئيس الفرنسي لبنان أمس.", true},
		{"another day", "زار الرئيس الفرنسي بيروت أمس.", "زار الرئيس الفرنسي بيروت اليوم.", false},
		{"another visitor", "زار الرئيس الفرنسي بيروت أمس.", "زار الرئيس التركي بيروت أمس.", false},
		{"another country", "زار الرئيس الفرنسي بيروت أمس.", "زار الرئيس الفرنسي القاهرة أمس.", false},
		{"announced, not done", "زار الرئيس الفرنسي بيروت اليوم.", "سيزور الرئيس الفرنسي بيروت اليوم.", false},
		{"host and guest, participants", "استقبل الرئيس التونسي وزير الخارجية الفرنسي في تونس أمس.", "التقى وزير الخارجية الفرنسي الرئيس التونسي في تونس أمس.", true},
		{"who does, who suffers", "هاجمت تركيا روسيا في سوريا أمس.", "هاجمت روسيا تركيا في سوريا أمس.", false},
		{"no more known than the country", "هاجم الجيش السوري المدينة في سوريا أمس.", "هاجمت سوريا القرية أمس.", false},
		{"nobody known, one city", "وقع انفجار في الموصل اليوم.", "انفجرت سيارة في الموصل اليوم.", true},
		{"nobody known, two cities", "وقع انفجار في الموصل اليوم.", "وقع انفجار في كركوك اليوم.", false},
		{"nobody known, a country", "وقع انفجار في العراق اليوم.", "وقع انفجار في العراق اليوم.", false},
		{"words", "قال الرئيس الفرنسي إن السلام قريب.", "قال الرئيس الفرنسي إن السلام قريب.", false},
	}
	r, err := readerOf(nil)
	if err != nil {
		t.Fatal(err)
	}
	key := func(id, text string) string {
		d, err := time.Parse(time.DateOnly, day)
		if err != nil {
			t.Fatal(err)
		}
		list := r.tellings(event.Input{ID: id, Text: text, Date: d})
		if len(list) == 0 {
			t.Fatalf("no event in %q", text)
		}
		return list[0].Key
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if a, b := key("a", tt.a), key("b", tt.b); (a == b) != tt.same {
				t.Errorf("keys %q and %q, the same %v, want %v", a, b, a == b, tt.same)
			}
		})
	}
}
