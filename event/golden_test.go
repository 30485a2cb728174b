package event

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew; read them before you commit them")

// The articles of testdata give the documents of their golden files. The day of
// publication stands at the beginning of the file's name.
func TestGoldenArticles(t *testing.T) {
	files, err := filepath.Glob("../testdata/*.txt")
	if err != nil || len(files) < 6 {
		t.Fatalf("found %d articles, %v; want six at least", len(files), err)
	}
	x := Made(t)
	for _, name := range files {
		id := strings.TrimSuffix(filepath.Base(name), ".txt")
		t.Run(id, func(t *testing.T) {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			date, err := ParseDate(id[:len("2006-01-02")])
			if err != nil {
				t.Fatal(err)
			}
			var got bytes.Buffer
			e := json.NewEncoder(&got)
			e.SetEscapeHTML(false)
			e.SetIndent("", " ")
			if err := e.Encode(x.Extract(Input{ID: id, Text: string(text), Date: date})); err != nil {
				t.Fatal(err)
			}
			golden := strings.TrimSuffix(name, ".txt") + ".golden.json"
			if *update {
				if err := os.WriteFile(golden, got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got.String(), "\n")); d != "" {
				t.Errorf("differs from %s (-want +got):\n%s", golden, d)
			}
		})
	}
}
