package coref

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRead(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("b.jsonl", `{"text":"ب"}`)
	write("a.jsonl", `{"text":"ا","clusters":[["x 0","x 9"]],"unsure":[["x 0","y 3"]]}`+"\n"+`{"text":"ت","date":"2018-04-21","bad":["z 1"]}`+"\n")
	got, err := Read(dir)
	if err != nil {
		t.Fatal(err)
	}
	want := []Text{
		{File: "a.jsonl", Text: "ا", Clusters: [][]string{{"x 0", "x 9"}}, Unsure: [][2]string{{"x 0", "y 3"}}},
		{File: "a.jsonl", Text: "ت", Date: "2018-04-21", Bad: []string{"z 1"}},
		{File: "b.jsonl", Text: "ب"},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	write("b.jsonl", "{}\n{")
	if _, err := Read(dir); err == nil || !strings.Contains(err.Error(), "b.jsonl:2: ") {
		t.Errorf("an error that names the line is wanted, not %v", err)
	}
}
