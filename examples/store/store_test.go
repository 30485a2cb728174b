package main

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/parquet-go/parquet-go"

	"github.com/waqai/waqai/event"
)

// asCommand has the test's binary be the command, for the tests that kill it.
const asCommand = "STORE_TEST_COMMAND"

func TestMain(m *testing.M) {
	if os.Getenv(asCommand) != "" {
		main()
	}
	os.Exit(m.Run())
}

// articles are the documents of the tests: three days, one office with and without its
// holder's name.
var articles = []event.Input{
	doc("a", "2018-04-21", "استقبل وزير الدفاع العراقي عرفان الحيالي في بغداد أمس نظيره الإيراني أمير حاتمي. وبحث الوزيران أمن الحدود."),
	doc("b", "2018-05-03", "التقى وزير الدفاع العراقي نظيره الإيراني أمير حاتمي في طهران. وقال الوزير العراقي إن بلاده تريد حدودا آمنة."),
	doc("c", "2018-05-04", "قتل خمسة جنود في انفجار في الموصل. وندد الرئيس الفرنسي بالهجوم."),
}

func doc(id, day, text string) event.Input {
	in := event.Input{ID: id, Text: text}
	if day != "" {
		d, err := event.ParseDate(day)
		if err != nil {
			panic(err)
		}
		in.Date = d
	}
	return in
}

// corpus writes documents as JSONL and gives the file.
func corpus(t *testing.T, ins ...event.Input) string {
	t.Helper()
	var b bytes.Buffer
	for _, in := range ins {
		line, err := json.Marshal(in)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(append(line, '\n'))
	}
	name := filepath.Join(t.TempDir(), "corpus.jsonl")
	if err := os.WriteFile(name, b.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
	return name
}

// command runs the command and gives what it wrote.
func command(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	if status := run(t.Context(), args, streams{strings.NewReader(""), &out, &errs}); status != 0 {
		t.Fatalf("store %s: exit status %d\n%s", strings.Join(args, " "), status, errs.String())
	}
	return out.String()
}

// content is all that a database holds.
type content struct {
	Documents []documentRow
	Entities  []entityRow
	Mentions  []mentionRow
	Events    []eventRow
	Arguments []argumentRow
}

func read(t *testing.T, db string) content {
	t.Helper()
	s, err := open(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	defer s.close()
	check := ""
	if err := s.db.QueryRow("PRAGMA integrity_check").Scan(&check); err != nil || check != "ok" {
		t.Fatalf("integrity: %s %v", check, err)
	}
	return content{rows[documentRow](t, s, "documents", "id"), rows[entityRow](t, s, "entities", "id"), rows[mentionRow](t, s, "mentions", "document, id"),
		rows[eventRow](t, s, "events", "document, id"), rows[argumentRow](t, s, "arguments", "document, event, n")}
}

func rows[T any](t *testing.T, s *store, table, order string) []T {
	t.Helper()
	var out []T
	if err := each(t.Context(), s.db, table, order, func(r T) error { out = append(out, r); return nil }); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestLoad(t *testing.T) {
	db := filepath.Join(t.TempDir(), "a b?c#.db")
	command(t, "load", "--db", db, corpus(t, articles...))
	c := read(t, db)
	// the office without a name is who held it
	got := map[string][]string{}
	for _, a := range c.Arguments {
		if a.Entity != "" {
			got[a.Document] = append(got[a.Document], a.Role+" "+a.Entity)
		}
	}
	for _, want := range []struct{ document, argument string }{
		{"a", "host person/irfan-al-hayali"}, {"a", "guest person/amir-hatami"}, {"a", "place city/baghdad"},
		{"b", "participant person/irfan-al-hayali"}, {"b", "participant person/amir-hatami"},
		{"c", "accuser person/emmanuel-macron"},
	} {
		if !strings.Contains(strings.Join(got[want.document], "\n")+"\n", want.argument+"\n") {
			t.Errorf("%s: no %s among %q", want.document, want.argument, got[want.document])
		}
	}
	for _, m := range c.Mentions {
		for _, in := range articles {
			if in.ID == m.Document && in.Text[m.Start:m.Stop] != m.Text {
				t.Errorf("%s %s: text %q, the document has %q", m.Document, m.ID, m.Text, in.Text[m.Start:m.Stop])
			}
		}
	}
	if e := c.Events[0]; e.Day != "2018-04-20" || e.Country != "IQ" || e.Place != "city/baghdad" {
		t.Errorf("event a/e1: day %s, country %s, place %s; want 2018-04-20 IQ city/baghdad", e.Day, e.Country, e.Place)
	}
}

func TestLoadReplaces(t *testing.T) {
	dir := t.TempDir()
	changed := doc("a", "2018-04-21", "زار الرئيس المصري عبد الفتاح السيسي الخرطوم.")
	noID := doc("", "", "اجتمع الوزراء في تونس.")
	whole := append(articles[1:], changed, noID)
	fresh, again := filepath.Join(dir, "fresh.db"), filepath.Join(dir, "again.db")
	command(t, "load", "--db", fresh, corpus(t, whole...))
	command(t, "load", "--db", again, corpus(t, articles...))
	for _, step := range []struct {
		want string
		ins  []event.Input
	}{
		{"0 documents read, 3 stored already\n", articles},
		{"2 documents read, 0 stored already\n", []event.Input{changed, noID}},
		{"1 documents read, 1 stored already\n", []event.Input{articles[0], noID}},
		{"1 documents read, 0 stored already\n", []event.Input{changed}},
	} {
		if d := cmp.Diff(step.want, command(t, "load", "--db", again, corpus(t, step.ins...))); d != "" {
			t.Error(d)
		}
	}
	command(t, "load", "--again", "--batch", "1", "--db", again, corpus(t, whole...))
	if d := cmp.Diff(read(t, fresh), read(t, again)); d != "" {
		t.Errorf("a replaced document leaves traces (-fresh +replaced):\n%s", d)
	}
}

func TestLoadBrokenLines(t *testing.T) {
	dir := t.TempDir()
	file, db := filepath.Join(dir, "broken.jsonl"), filepath.Join(dir, "db")
	if err := os.WriteFile(file, []byte("{\"id\":\"x\",\"text\":\"اجتمع الوزراء في تونس.\"}\n{\"id\":\n{\"id\":\"y\",\"text\":\"\"}\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	if status := run(t.Context(), []string{"load", "--db", db, file}, streams{nil, &out, &errs}); status != exitWrong {
		t.Errorf("exit status %d, want %d", status, exitWrong)
	}
	if !strings.Contains(errs.String(), "broken.jsonl:2:") {
		t.Errorf("no line in %q", errs.String())
	}
	if got := len(read(t, db).Documents); got != 2 {
		t.Errorf("%d documents, want the 2 good ones", got)
	}
}

// TestLoadKilled kills a loading process at any moment, again and again, and wants in
// the end what one undisturbed run stores.
func TestLoadKilled(t *testing.T) {
	if runtime.GOOS == "windows" || runtime.GOOS == "js" {
		t.Skip("needs a kill that the process cannot see")
	}
	var ins []event.Input
	for i := range 300 {
		in := articles[i%len(articles)]
		in.ID = fmt.Sprint("doc", i)
		in.Text = strings.Repeat(in.Text+"\n", 1+i%5)
		ins = append(ins, in)
	}
	file, dir := corpus(t, ins...), t.TempDir()
	whole, killed := filepath.Join(dir, "whole.db"), filepath.Join(dir, "killed.db")
	command(t, "load", "--db", whole, file)
	load := func(ctx context.Context) *exec.Cmd {
		cmd := exec.CommandContext(ctx, os.Args[0], "load", "--batch", "3", "--db", killed, file) // the context kills with SIGKILL
		cmd.Env = append(os.Environ(), asCommand+"=1")
		return cmd
	}
	kills, last := 0, -1
	for wait := 20 * time.Millisecond; ; wait += wait / 3 {
		ctx, cancel := context.WithTimeout(t.Context(), wait)
		err := load(ctx).Run()
		cancel()
		if err == nil {
			break
		}
		if ctx.Err() == nil {
			t.Fatalf("the command failed by itself: %v", err)
		}
		kills++
		have := read(t, killed)
		if len(have.Documents) < last {
			t.Errorf("%d documents after kill %d, %d before", len(have.Documents), kills, last)
		}
		last = len(have.Documents)
	}
	if kills == 0 || last < 0 {
		t.Fatal("it was never killed")
	}
	t.Logf("killed %d times, the last time with %d of %d documents stored", kills, last, len(ins))
	if d := cmp.Diff(read(t, whole), read(t, killed)); d != "" {
		t.Errorf("(-whole +killed):\n%s", d)
	}
}

// TestLoadFullDisk fills the file up to a limit of pages, which the database reports as
// it does a full disk.
func TestLoadFullDisk(t *testing.T) {
	db := filepath.Join(t.TempDir(), "full.db")
	s, err := open(t.Context(), db, "max_page_count(40)")
	if err != nil {
		t.Fatal(err)
	}
	x, err := event.New()
	if err != nil {
		t.Fatal(err)
	}
	l := loader{s: s, x: x, batch: 1, log: io.Discard}
	for i := 0; err == nil && i < 1000; i++ {
		l.waiting = []event.Input{{ID: fmt.Sprint(i), Text: articles[i%3].Text, Date: articles[i%3].Date}}
		err = l.flush(t.Context())
	}
	if err == nil || !strings.Contains(err.Error(), "full") || !strings.Contains(err.Error(), "make room and run the same command again") || !strings.HasPrefix(err.Error(), db) {
		t.Errorf("error %v; want file, cause and what to do", err)
	}
	if err := s.close(); err != nil {
		t.Fatal(err)
	}
	if got := len(read(t, db).Documents); got != l.read || got == 0 {
		t.Errorf("%d documents are there, %d were stored", got, l.read)
	}
}

func TestParquet(t *testing.T) {
	dir := t.TempDir()
	db, out := filepath.Join(dir, "db"), filepath.Join(dir, "out")
	command(t, "load", "--db", db, corpus(t, articles...))
	command(t, "parquet", "--db", db, out)
	command(t, "parquet", "--db", db, out) // in the place of what is there
	got := content{back[documentRow](t, out, "documents"), back[entityRow](t, out, "entities"), back[mentionRow](t, out, "mentions"),
		back[eventRow](t, out, "events"), back[argumentRow](t, out, "arguments")}
	if d := cmp.Diff(read(t, db), got); d != "" {
		t.Errorf("(-sqlite +parquet):\n%s", d)
	}
	files, err := os.ReadDir(out)
	if err != nil || len(files) != len(exports) {
		t.Errorf("%d files, want %d: %v", len(files), len(exports), err)
	}
	f, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("no /dev/full here")
	}
	defer f.Close()
	s, err := open(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	defer s.close()
	before, err := os.ReadFile(filepath.Join(out, "mentions.parquet"))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range exports {
		err := whole(filepath.Join(out, e.table+".parquet"), func(io.Writer) error { return e.write(t.Context(), s, f) })
		if !errors.Is(err, syscall.ENOSPC) || !strings.Contains(err.Error(), e.table+".parquet: not written") {
			t.Errorf("%s on a full disk: %v", e.table, err)
		}
	}
	if after, err := os.ReadFile(filepath.Join(out, "mentions.parquet")); err != nil || !bytes.Equal(before, after) {
		t.Errorf("a full disk has changed the file that was there: %v", err)
	}
}

func back[T any](t *testing.T, dir, table string) []T {
	t.Helper()
	rows, err := parquet.ReadFile[T](filepath.Join(dir, table+".parquet"))
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestQueries(t *testing.T) {
	dir := t.TempDir()
	db := filepath.Join(dir, "db")
	command(t, "load", "--db", db, corpus(t, articles...))
	for _, test := range []struct {
		name string
		args []string
		want string
		not  string
	}{
		{name: "who met whom", args: []string{"meetings"}, want: "person/amir-hatami,أمير حاتمي,person/irfan-al-hayali,عرفان الحيالي,2,2\n"},
		{name: "weeks", args: []string{"weeks", "--type", "meet"}, want: "2018-W16,2018-04-16,IQ,العراق,1,1\n", not: "2018-W18,2018-04-30,IQ"},
		{name: "edges", args: []string{"graph", "--least", "1"}, want: "person/amir-hatami,أمير حاتمي,person/irfan-al-hayali,عرفان الحيالي,2\n"},
		{name: "edges of countries", args: []string{"graph", "--least", "1", "--types", "GPE"}, want: "source,source_name,target,target_name,weight\n", not: "person/"},
	} {
		t.Run(test.name, func(t *testing.T) {
			svg := filepath.Join(dir, "plot.svg")
			got := command(t, append(test.args, "--db", db, "--svg", svg)...)
			if !strings.Contains(got, test.want) || test.not != "" && strings.Contains(got, test.not) {
				t.Errorf("got\n%s\nwant a line\n%s and no %q", got, test.want, test.not)
			}
			picture, err := os.ReadFile(svg)
			if err != nil {
				t.Fatal(err)
			}
			wellFormed(t, picture)
			if !bytes.Contains(picture, []byte(`direction="rtl"`)) {
				t.Error("no text from right to left in the picture")
			}
		})
	}
	gml := command(t, "graph", "--least", "1", "--format", "graphml", "--db", db)
	wellFormed(t, []byte(gml))
	for _, want := range []string{`<data key="label">عرفان الحيالي</data>`, `<edge source="person/amir-hatami" target="person/irfan-al-hayali">`} {
		if !strings.Contains(gml, want) {
			t.Errorf("no %s in\n%s", want, gml)
		}
	}
}

// TestPicturesOfNothing: an empty database has empty plots.
func TestPicturesOfNothing(t *testing.T) {
	for _, picture := range []string{drawMeetings(nil), drawWeeks(nil, ""), drawGraph(nil)} {
		wellFormed(t, []byte(picture))
		if strings.Contains(picture, "NaN") || strings.Contains(picture, "Inf") {
			t.Error(picture)
		}
	}
}

func wellFormed(t *testing.T, doc []byte) {
	t.Helper()
	for d := xml.NewDecoder(bytes.NewReader(doc)); ; {
		if _, err := d.Token(); err == io.EOF {
			return
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

// TestErrors: what is said to a user who errs names the thing.
func TestErrors(t *testing.T) {
	dir := t.TempDir()
	text := filepath.Join(dir, "text.db")
	if err := os.WriteFile(text, []byte(strings.Repeat("not a database ", 100)), 0o666); err != nil {
		t.Fatal(err)
	}
	newer := filepath.Join(dir, "newer.db")
	s, err := open(t.Context(), newer)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.db.Exec("PRAGMA user_version = 99"); err != nil {
		t.Fatal(err)
	}
	s.close()
	for _, test := range []struct {
		args []string
		want string
	}{
		{[]string{"load", "--db", text, corpus(t)}, "want a database that this program made"},
		{[]string{"meetings", "--db", newer}, "its tables are of version 99"},
		{[]string{"load", "--db", filepath.Join(dir, "x.db"), "missing.jsonl"}, "missing.jsonl"},
		{[]string{"meetings", "--db", filepath.Join(dir, "missing.db")}, "missing.db"},
		{[]string{"load", "--db", filepath.Join(dir, "x.db"), "--batch", "0", "x"}, "want 1 or more"},
	} {
		var out, errs bytes.Buffer
		if status := run(t.Context(), test.args, streams{nil, &out, &errs}); status != exitWrong || !strings.Contains(errs.String(), test.want) {
			t.Errorf("store %s: exit status %d\n%s\nwant %q", strings.Join(test.args, " "), status, errs.String(), test.want)
		}
	}
}
