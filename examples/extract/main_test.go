package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waqai/waqai/event"
)

func TestRun(t *testing.T) {
	dir := t.TempDir()
	article := filepath.Join(dir, "article.txt")
	if err := os.WriteFile(article, []byte("التقى وزير الدفاع العراقي نظيره الإيراني في بغداد أمس."), 0o644); err != nil {
		t.Fatal(err)
	}
	lines := filepath.Join(dir, "docs.jsonl")
	if err := os.WriteFile(lines, []byte(`{"id":"a","text":"زار الرئيس الفرنسي لبنان.","date":"2020-08-06"}`+"\n{broken\n\n"+
		`{"id":"b","text":"قتل جنديان في هجوم.","date":"6 August"}`+"\n"+`{"id":"c","text":"قتل جنديان في هجوم."}`), 0o644); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name           string
		args           []string
		stdin          string
		status         int
		stdout, stderr []string // parts that must be there, in order
	}{
		{"a text for a person", []string{article}, "", 0, []string{"وزير الدفاع العراقي", "meet", "participant", "place", "بغداد"}, nil},
		{"standard input", nil, "وصل الوزير إلى عمان.", 0, []string{"visit", "destination"}, nil},
		{"json", []string{"-format", "json", article}, "", 0, []string{`"type": "meet"`}, nil},
		{"broken lines are named and the good ones answered", []string{"-in", "jsonl", "-format", "jsonl", lines}, "", 2,
			[]string{`"id":"a"`, `"id":"c"`}, []string{lines + ":2:", lines + ":4:"}},
		{"JSON over many lines is one mistake", []string{"-in", "jsonl", "-format", "jsonl"}, strings.Repeat("{\n", 40) + `{"id":"z","text":"قتل جنديان في هجوم."}` + "\n{\n", 2,
			[]string{`"id":"z"`}, []string{":1:", ":2:", ":3:", ":4:", ":5:", "35 more lines are no documents", ":42:"}},
		{"unknown flag", []string{"-wibble"}, "", 2, nil, []string{"-wibble"}},
		{"unknown format", []string{"-format", "xml"}, "", 2, nil, []string{"want one of text, json"}},
		{"bad date", []string{"-date", "yesterday"}, "", 2, nil, []string{"want YYYY-MM-DD"}},
		{"missing file, and the next is answered", []string{filepath.Join(dir, "none.txt"), article}, "", 2, []string{"meet"}, []string{"none.txt"}},
		{"help", []string{"-h"}, "", 0, []string{"-format"}, nil},
		{"what a terminal would obey is left out", nil, "زار الوزير \x1b[31mبيروت\u202e أمس.\x07\xff", 0, []string{"[الوزير OCC] [31m[بيروت GPE] [أمس DATE].\ufffd\u2069\n"}, nil},
		{"what a spreadsheet would compute is text", []string{"-in", "jsonl", "-format", "csv"}, `{"id":"=1+1","text":"زار الوزير بيروت."}`, 0, []string{"\n'=1+1,"}, nil},
		{"empty input", nil, "", 0, []string{"0 events"}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			if got := run(t.Context(), tt.args, strings.NewReader(tt.stdin), &stdout, &stderr); got != tt.status {
				t.Errorf("status %d, want %d; standard error: %s", got, tt.status, stderr.String())
			}
			for what, check := range map[string]struct {
				text  string
				parts []string
			}{"standard output": {stdout.String(), tt.stdout}, "standard error": {stderr.String(), tt.stderr}} {
				rest := check.text
				for _, p := range check.parts {
					_, after, ok := strings.Cut(rest, p)
					if !ok {
						t.Errorf("%s has no %q in order:\n%s", what, p, check.text)
						break
					}
					rest = after
				}
			}
			if tt.status == 0 && stderr.Len() > 0 {
				t.Errorf("standard error: %s", stderr.String())
			}
			if n := strings.Count(stderr.String(), "\n"); n != len(tt.stderr) {
				t.Errorf("%d lines on standard error, want one for each thing that is wrong:\n%s", n, stderr.String())
			}
		})
	}
}

func TestJSONLinesAreTheContract(t *testing.T) {
	var stdout, stderr bytes.Buffer
	if run(t.Context(), []string{"-in", "jsonl", "-format", "jsonl"}, strings.NewReader(`{"id":"x","text":"كلمة"}`), &stdout, &stderr) != 0 {
		t.Fatal(stderr.String())
	}
	if got, want := strings.TrimSpace(stdout.String()), `{"id":"x","mentions":[],"events":[]}`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	var d event.Document
	if err := json.Unmarshal(stdout.Bytes(), &d); err != nil {
		t.Error(err)
	}
}
