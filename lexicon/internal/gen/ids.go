package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// giveIDs fills the ids of authored entries that have only their kind («city/») in the
// files of the lexicon's data, from their English names. Ids that are there never change.
func giveIDs(dir string) (given int, err error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.tsv"))
	if err != nil {
		return 0, err
	}
	taken := map[string]bool{}
	texts := make([][]byte, len(files))
	for i, name := range files {
		if texts[i], err = os.ReadFile(name); err != nil {
			return 0, err
		}
		for line := range bytes.Lines(texts[i]) {
			id, _, _ := strings.Cut(string(line), "\t")
			taken[id] = true
		}
	}
	for i, name := range files {
		var out bytes.Buffer
		n, before := 0, given
		for line := range strings.Lines(string(texts[i])) {
			n++
			kind, rest, _ := strings.Cut(line, "\t")
			if !strings.HasSuffix(kind, "/") || strings.HasPrefix(kind, "#") {
				out.WriteString(line)
				continue
			}
			f := strings.Split(strings.TrimRight(rest, "\r\n"), "\t")
			if len(f) < 6 {
				return 0, fmt.Errorf("%s:%d: an id is made from the columns english and country, which this line has not", name, n)
			}
			id, err := newID(kind, f[4], f[5], taken)
			if err != nil {
				return 0, fmt.Errorf("%s:%d: %w", name, n, err)
			}
			taken[id] = true
			given++
			out.WriteString(id + "\t" + rest)
		}
		if given > before {
			if err := os.WriteFile(name, out.Bytes(), 0o644); err != nil {
				return given, err
			}
		}
	}
	return given, nil
}

// newID makes an id of a kind from an English name; where another entry has it, with the country behind.
func newID(kind, english, country string, taken map[string]bool) (string, error) {
	name := slug(english)
	if name == "" {
		return "", fmt.Errorf("an id is made from the English name; read %q", english)
	}
	for _, id := range []string{kind + name, kind + name + "-" + strings.ToLower(country)} {
		if !taken[id] && !strings.HasSuffix(id, "-") {
			return id, nil
		}
	}
	return "", fmt.Errorf("%s is taken; write another id", kind+name)
}

// slug gives the letters and digits of a name in lower-case ASCII, with - for everything between them.
func slug(name string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(name)) {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			b.WriteRune(r)
		case r == 'ı':
			b.WriteByte('i')
		case unicode.Is(unicode.Mn, r) || r == '\'' || r == '’' || r == 'ʿ' || r == 'ʾ':
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	return strings.TrimSuffix(b.String(), "-")
}
