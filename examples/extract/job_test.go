package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// corpus writes n documents and gives the file's name.
func corpus(t *testing.T, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `{"id":"d%d","text":"التقى وزير الدفاع العراقي نظيره الإيراني في بغداد يوم %d.","date":"2019-10-12"}`+"\n", i, i)
		if i == n/2 {
			b.WriteString("{broken\n")
		}
	}
	name := filepath.Join(t.TempDir(), "docs.jsonl")
	if err := os.WriteFile(name, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}

func read(t *testing.T, name string) string {
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// cutOff is a context that ends when a file has grown to a size.
func cutOff(t *testing.T, after int) (context.Context, io.Writer) {
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	return ctx, writerFunc(func(p []byte) (int, error) {
		if after -= len(p); after <= 0 {
			cancel()
		}
		return len(p), nil
	})
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(p []byte) (int, error) { return f(p) }

// Whatever cuts the work off, -resume gives the bytes that one run would have given.
func TestResume(t *testing.T) {
	docs := corpus(t, 60)
	for _, format := range []string{"jsonl", "csv", "text", "conll"} {
		t.Run(format, func(t *testing.T) {
			dir := t.TempDir()
			whole, cut := filepath.Join(dir, "whole"), filepath.Join(dir, "cut")
			args := func(out string, more ...string) []string {
				return append(append([]string{"-format", format, "-j", "3", "-o", out}, more...), docs)
			}
			if got := run(t.Context(), args(whole), nil, io.Discard, io.Discard); got != exitWrong { // one broken line
				t.Fatal("status", got)
			}
			want := read(t, whole)
			// the journal of a run that died behind 20 documents, part of the 21st written
			if got := run(t.Context(), args(cut), nil, io.Discard, io.Discard); got != exitWrong {
				t.Fatal("status", got)
			}
			j := job{options: options{format: format}}
			head := fmt.Sprintf("%s%x", journalMagic, sum(j.signature([]string{docs})))
			first := filepath.Join(dir, "first")
			firstDocs := filepath.Join(dir, "docs.jsonl")
			lines := strings.SplitAfter(read(t, docs), "\n")
			if err := os.WriteFile(firstDocs, []byte(strings.Join(lines[:20], "")), 0o644); err != nil {
				t.Fatal(err)
			}
			if got := run(t.Context(), []string{"-format", format, "-o", first, firstDocs}, nil, io.Discard, io.Discard); got != exitOK {
				t.Fatal("status", got)
			}
			n := len(read(t, first))
			if err := os.WriteFile(cut, []byte(want[:n+7]), 0o644); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(cut+".journal", []byte(fmt.Sprintf("%s\n0 0\n20 %d\n2", head, n)), 0o644); err != nil { // the last note half written
				t.Fatal(err)
			}
			var stderr bytes.Buffer
			run(t.Context(), args(cut, "-resume"), nil, io.Discard, &stderr)
			if d := cmp.Diff(want, read(t, cut)); d != "" {
				t.Errorf("taken up work gives another file (-one run +two):\n%s\n%s", d, stderr.String())
			}
			if _, err := os.Stat(cut + ".journal"); err == nil {
				t.Error("the journal of finished work is left")
			}
			stderr.Reset()
			if got := run(t.Context(), args(cut, "-resume"), nil, io.Discard, &stderr); got != exitOK || !strings.Contains(stderr.String(), "complete") {
				t.Errorf("resumed once more: status %d, %s", got, stderr.String())
			}
		})
	}
}

func TestInterrupted(t *testing.T) {
	docs := corpus(t, 40)
	out := filepath.Join(t.TempDir(), "out")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var stderr bytes.Buffer
	if got := run(ctx, []string{"-format", "jsonl", "-o", out, docs}, nil, io.Discard, &stderr); got != exitInterrupted || !strings.Contains(stderr.String(), "-resume goes on") {
		t.Fatalf("status %d, %s", got, stderr.String())
	}
	run(t.Context(), []string{"-format", "jsonl", "-o", out, "-resume", docs}, nil, io.Discard, io.Discard)
	if n := strings.Count(read(t, out), "\n"); n != 40 {
		t.Errorf("%d documents, want 40", n)
	}
	stderr.Reset()
	if got := run(t.Context(), []string{"-format", "csv", "-o", out, "-resume", docs}, nil, io.Discard, &stderr); got != exitOK {
		t.Errorf("finished work: status %d, %s", got, stderr.String())
	}
	ctx, w := cutOff(t, 1)
	stderr.Reset()
	if got := run(ctx, []string{"-format", "jsonl", "-j", "1", docs}, nil, w, &stderr); got != exitOK && got != exitWrong && got != exitInterrupted {
		t.Errorf("status %d, %s", got, stderr.String())
	}
}

func TestResumeRefusesOtherWork(t *testing.T) {
	docs := corpus(t, 5)
	out := filepath.Join(t.TempDir(), "out")
	if err := os.WriteFile(out, []byte("{}\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	for name, journal := range map[string]string{"other arguments": journalMagic + "beef\n1 3\n", "no journal": "hello\n"} {
		if err := os.WriteFile(out+".journal", []byte(journal), 0o644); err != nil {
			t.Fatal(err)
		}
		var stderr bytes.Buffer
		if got := run(t.Context(), []string{"-format", "jsonl", "-o", out, "-resume", docs}, nil, io.Discard, &stderr); got != exitWrong || !strings.Contains(stderr.String(), "start anew") {
			t.Errorf("%s: status %d, %s", name, got, stderr.String())
		}
		if got := read(t, out); got != "{}\n" {
			t.Errorf("%s: the file was changed to %q", name, got)
		}
	}
}

// A full disk ends the work with an error.
func TestFullDisk(t *testing.T) {
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("no /dev/full here")
	}
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer full.Close()
	var stderr bytes.Buffer
	if got := run(t.Context(), []string{"-format", "jsonl", corpus(t, 10)}, nil, full, &stderr); got != exitWrong || !strings.Contains(stderr.String(), "writing:") {
		t.Errorf("status %d, %s", got, stderr.String())
	}
}

// The answer does not depend on how many documents are read at once.
func TestWorkers(t *testing.T) {
	docs := corpus(t, 30)
	var one, many bytes.Buffer
	run(t.Context(), []string{"-format", "jsonl", "-j", "1", docs}, nil, &one, io.Discard)
	run(t.Context(), []string{"-format", "jsonl", "-j", "8", docs}, nil, &many, io.Discard)
	if d := cmp.Diff(one.String(), many.String()); d != "" {
		t.Errorf("(-one +many):\n%s", d)
	}
}

const meeting = "التقى وزير الدفاع العراقي نظيره الإيراني في بغداد."

func output(t *testing.T, text string, args ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	if got := run(t.Context(), args, strings.NewReader(text), &stdout, &stderr); got != exitOK {
		t.Fatalf("status %d, %s", got, stderr.String())
	}
	return stdout.String()
}

func TestCSV(t *testing.T) {
	rows, err := csv.NewReader(strings.NewReader(output(t, meeting, "-format", "csv", "-date", "2019-10-12"))).ReadAll()
	if err != nil || len(rows) != 2 {
		t.Fatal(len(rows), err)
	}
	got := map[string]string{}
	for i, name := range rows[0] {
		if rows[1][i] != "" {
			got[name] = rows[1][i]
		}
	}
	for name, want := range map[string]string{"type": "meet", "trigger": "التقى", "start": "0", "end": "10", "place": "بغداد", "realis": "actual", "plover": "CONSULT", "date": "2019-10-12",
		"participant": "وزير الدفاع العراقي؛ نظيره الإيراني"} {
		if got[name] != want {
			t.Errorf("%s: got %q, want %q", name, got[name], want)
		}
	}
}

func TestCoNLL(t *testing.T) {
	got := output(t, "وصل الوزير إلى بغداد.", "-format", "conll")
	want := "بغداد\t27\t37\tB-GPE\tB-GPE\t_\te1:destination\n"
	if !strings.Contains(got, want) {
		t.Errorf("no %q in\n%s", want, got)
	}
	for _, line := range strings.Split(strings.TrimSpace(got), "\n")[1:] {
		if n := strings.Count(line, "\t"); line != "" && n != 6 {
			t.Errorf("%d columns, want 7: %q", n+1, line)
		}
	}
}

func TestBrat(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "a.jsonl")
	if err := os.WriteFile(name, []byte(`{"id":"../x/y","text":"التقى وزير الدفاع العراقي نظيره الإيراني\nفي بغداد."}`), 0o644); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(dir, "out")
	output(t, "", "-format", "brat", "-o", out, name)
	files, err := os.ReadDir(out)
	if err != nil || len(files) != 2 {
		t.Fatal(files, err)
	}
	text := []rune(read(t, filepath.Join(out, "_.._x_y.txt")))
	ann := read(t, filepath.Join(out, "_.._x_y.ann"))
	for _, line := range strings.Split(strings.TrimSpace(ann), "\n") {
		if !strings.HasPrefix(line, "T") {
			continue
		}
		f := strings.Split(line, "\t")
		var typ string
		var start, end int
		if _, err := fmt.Sscanf(f[1], "%s %d %d", &typ, &start, &end); err != nil || string(text[start:end]) != f[2] {
			t.Errorf("%q: the text has %q there (%v)", line, string(text[start:end]), err)
		}
	}
	if !strings.Contains(ann, "meet:T") || !strings.Contains(ann, "participant2:T") || !strings.Contains(ann, "Realis E1 actual") {
		t.Errorf("no event in\n%s", ann)
	}
}

func TestExplain(t *testing.T) {
	if got := output(t, meeting, "-explain"); !strings.Contains(got, "meet/together, rules/meet.rules:") {
		t.Errorf("no rule in\n%s", got)
	}
}

func TestScore(t *testing.T) {
	name := filepath.Join(t.TempDir(), "gold.jsonl")
	if err := os.WriteFile(name, []byte(`{"id":"g","text":"زار الملك المغربي تونس.","events":[{"type":"visit","trigger":{"text":"زار"},"arguments":[{"role":"destination","text":"تونس"}]},{"type":"meet","trigger":{"text":"تونس"},"arguments":[]}]}`), 0o644); err != nil {
		t.Fatal(err)
	}
	got := output(t, "", "-score", name, "-errors")
	for _, want := range []string{"MISSED   g meet: تونس", "triggers                           P 1.000  R 0.500  F1 0.667"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

func TestFlagsThatDoNotGoTogether(t *testing.T) {
	for _, args := range [][]string{{"-resume"}, {"-format", "brat"}, {"-explain", "-format", "csv"}, {"-errors"}, {"-j", "0"}, {"-in", "pdf"}, {"-with", "/no/such/folder"}, {"-score", "/no/such/file"}} {
		var stderr bytes.Buffer
		if got := run(t.Context(), args, strings.NewReader(""), io.Discard, &stderr); got != exitWrong || strings.Count(stderr.String(), "\n") != 1 {
			t.Errorf("%q: status %d, %q; want one line and status %d", args, got, stderr.String(), exitWrong)
		}
	}
}

func TestFoldersOfOnesOwn(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "broken", "a.tsv")
	for name, text := range map[string]string{"empty/a.txt": "", "broken/a.tsv": "id\tname\n", "broken/a.rules": "typ meet\n"} {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	tests := []struct{ name, flag, path, want string }{
		{"a folder without files of ours", "-with", "empty", "no .tsv, .jsonl, .mentions or .rules file"},
		{"a file", "-with", "broken/a.tsv", file + ": event: AddFS: "},
		{"a broken gazetteer", "-with", "broken", filepath.Dir(file) + ":\nlexicon: a.tsv:1:"},
		{"broken rules", "-with", "broken", "\nevent: a.rules:1:1:"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var stderr bytes.Buffer
			if got := run(t.Context(), []string{tt.flag, filepath.Join(dir, tt.path)}, strings.NewReader(""), io.Discard, &stderr); got != exitWrong || !strings.Contains(stderr.String(), tt.want) {
				t.Errorf("status %d, %q; want %q", got, stderr.String(), tt.want)
			}
		})
	}
}

func TestLexicon(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "mine.tsv"), []byte("id\ttype\tsubtype\tname\norg/nakhil\tORG\tcompany\tنخيل الفرات\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if got := output(t, "وقعت نخيل الفرات عقدا.", "-with", dir, "-format", "json"); !strings.Contains(got, `"ref": "org/nakhil"`) {
		t.Errorf("no org/nakhil in\n%s", got)
	}
}

// Rules of one's own: of events, and of heads of names.
func TestOwnRules(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"quake.rules":   "rule quake/hit\ntype quake\nnoun زلزال+زلازل\nprep في|قرب place place\nneed place\nyes وقع زلزال قرب مراكش. => place: مراكش\n",
		"firm.mentions": "mention ORG company\nhead منشأة ناشئة\npattern NAME\nyes فازت منشأة ناشئة «[ORG فلكي]» بالجائزة.\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got := output(t, "وقع زلزال قرب فاس، وقالت منشأة ناشئة «كوكبي» إنها بخير.", "-with", dir)
	for _, want := range []string{"quake", "كوكبي ORG"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}
