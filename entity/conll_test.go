package entity

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// annotated is a piece of annotated text: a word a token, white space between, a sentence a line.
type annotated struct {
	text   string
	tokens [][2]int // bytes
	names  []named
}

// named is an annotated name: its words, half-open, and its tag.
type named struct {
	first, end int
	tag        string
}

// bytes gives the bytes of a name.
func (d *annotated) bytes(n named) (start, stop int) {
	return d.tokens[n.first][0], d.tokens[n.end-1][1]
}

// conllFiles gives the annotated files of a folder; those of nested annotations are left out.
func conllFiles(t *testing.T, dir string) []string {
	t.Helper()
	files, _ := filepath.Glob(filepath.Join(dir, "*.conll"))
	files = slices.DeleteFunc(files, func(f string) bool { return strings.Contains(f, "nested") })
	if len(files) == 0 {
		t.Fatalf("no *.conll in %s", dir)
	}
	return files
}

// readConll reads annotated text in pieces of up to 50 sentences: a word and its tag a line (B-PERS, I-PERS, O),
// an empty line between sentences.
func readConll(t *testing.T, path string) (docs []annotated) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	var d annotated
	flush := func() {
		if d.text = text.String(); len(d.tokens) > 0 {
			docs = append(docs, d)
		}
		text.Reset()
		d = annotated{}
	}
	sentences, open := 0, ""
	for line := range strings.Lines(string(data)) {
		line = strings.TrimRight(line, " \r\n")
		i := strings.LastIndexAny(line, "\t ")
		if i < 0 {
			if s := text.String(); s != "" && !strings.HasSuffix(s, "\n") {
				text.WriteByte('\n')
				if sentences++; sentences%50 == 0 {
					flush()
				}
			}
			open = ""
			continue
		}
		word, tag := line[:i], line[i+1:]
		if s := text.String(); s != "" && !strings.HasSuffix(s, "\n") {
			text.WriteByte(' ')
		}
		at := len(d.tokens)
		d.tokens = append(d.tokens, [2]int{text.Len(), text.Len() + len(word)})
		text.WriteString(word)
		switch mark, kind, _ := strings.Cut(tag, "-"); {
		case kind == "":
			open = ""
		case mark == "I" && open == kind:
			d.names[len(d.names)-1].end = at + 1
		default:
			d.names = append(d.names, named{at, at + 1, kind})
			open = kind
		}
	}
	flush()
	return docs
}

// class maps a type or tag to what annotated files have in common.
func class(s string) string {
	switch s {
	case "PER", "PERS", "PERSON":
		return "PER"
	case "GPE", "LOC", "FAC", "LOCATION":
		return "LOC"
	case "ORGANIZATION":
		return "ORG"
	}
	return s
}
