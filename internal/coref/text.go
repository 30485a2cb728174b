package coref

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Text is a text in which readers marked what is one: clusters of names of things, things that are not counted, and
// pairs of which they were not sure. What a name is made of is up to who asks.
type Text struct {
	File     string // its base name
	Text     string
	Date     string
	Clusters [][]string
	Bad      []string
	Unsure   [][2]string
}

// Read reads the texts of the *.jsonl files of a folder, a JSON object a line, in the order of the files' names.
func Read(folder string) (texts []Text, err error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.jsonl"))
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		n := 0
		for line := range strings.Lines(string(b)) {
			n++
			t := Text{}
			if err := json.Unmarshal([]byte(line), &t); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", f, n, err)
			}
			t.File = filepath.Base(f)
			texts = append(texts, t)
		}
	}
	return texts, nil
}
