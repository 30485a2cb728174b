package lexicon

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"sort"
	"strings"
	"unicode/utf8"
)

// LineError tells what is wrong with one line of a lexicon file.
type LineError struct {
	File   string
	Line   int
	Column string // the column's name, empty when the whole line is meant
	Msg    string // what was read and what was wanted
}

func (e *LineError) Error() string {
	if e.Column == "" {
		return fmt.Sprintf("lexicon: %s:%d: %s", e.File, e.Line, e.Msg)
	}
	return fmt.Sprintf("lexicon: %s:%d: column %s: %s", e.File, e.Line, e.Column, e.Msg)
}

// The columns of the four kinds of files. The header line tells which it is.
var (
	entryColumns = []string{"id", "type", "subtype", "name", "names", "english", "country", "codes", "from", "until", "source", "flags"}
	wordColumns  = []string{"word", "class", "value", "inflect", "plural", "flags"}
	verbColumns  = []string{"lemma", "imperfect", "root", "form", "masdars", "participles", "value", "flags"}
	termColumns  = []string{"person", "office", "country", "from", "until", "source"}
)

const (
	maxLine    = 1 << 16 // bytes of one line
	maxRecords = 4 << 20 // records of one lexicon
)

// records is what the files say, before it is compiled.
type records struct {
	entries []*Entry // names and words
	verbs   []*Entry // Class VerbWord, with Verb below
	verb    []verbRow
	terms   []Term
	seen    map[string]*Entry
	errs    []error
}

type verbRow struct{ imperfect, root, form, masdars, participles string }

// readFS reads every .tsv file of fsys in the order of its path. Broken lines
// are reported, all of them, and left out; the others are kept.
func (r *records) readFS(fsys fs.FS) error {
	var files []string
	err := fs.WalkDir(fsys, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if !d.IsDir() && path.Ext(p) == ".tsv" {
			files = append(files, p)
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("lexicon: %w", err)
	}
	sort.Strings(files)
	for _, name := range files {
		f, err := fsys.Open(name)
		if err != nil {
			return fmt.Errorf("lexicon: %w", err)
		}
		err = r.read(name, f)
		f.Close()
		if err != nil {
			return err
		}
	}
	return errors.Join(r.errs...)
}

// read reads one file. The error is of reading; what is wrong with lines goes
// to r.errs.
func (r *records) read(name string, in io.Reader) error {
	sc := bufio.NewScanner(in)
	sc.Buffer(make([]byte, 0, 64<<10), maxLine)
	var columns []string
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimSuffix(sc.Text(), "\r")
		if n == 1 {
			line = strings.TrimPrefix(line, "\ufeff")
		}
		if strings.TrimSpace(line) == "" || line[0] == '#' {
			continue
		}
		bad := func(column, format string, args ...any) {
			r.errs = append(r.errs, &LineError{name, n, column, fmt.Sprintf(format, args...)})
		}
		if !utf8.ValidString(line) {
			bad("", "not valid UTF-8; save the file as UTF-8")
			continue
		}
		fields := strings.Split(line, "\t")
		for i := range fields {
			fields[i] = strings.TrimSpace(fields[i])
		}
		if columns == nil {
			if columns = header(fields); columns == nil {
				bad("", "header %q is none of the known ones; want %q, %q, %q or %q, divided by tabs", line,
					strings.Join(entryColumns, " "), strings.Join(wordColumns, " "), strings.Join(verbColumns, " "), strings.Join(termColumns, " "))
				return nil
			}
			continue
		}
		if len(fields) > len(columns) {
			bad("", "%d columns, want %d (%s)", len(fields), len(columns), strings.Join(columns, ", "))
			continue
		}
		for len(fields) < len(columns) {
			fields = append(fields, "")
		}
		if len(r.entries)+len(r.verbs)+len(r.terms) >= maxRecords {
			return fmt.Errorf("lexicon: %s:%d: more than %d records; split the lexicon", name, n, maxRecords)
		}
		r.record(columns, fields, name, n, bad)
	}
	if err := sc.Err(); err != nil {
		return fmt.Errorf("lexicon: %s: %w (a line may have %d bytes)", name, err, maxLine)
	}
	return nil
}

func header(fields []string) []string {
	for _, want := range [][]string{entryColumns, wordColumns, verbColumns, termColumns} {
		if len(fields) <= len(want) && len(fields) > 1 && strings.Join(fields, "\t") == strings.Join(want[:len(fields)], "\t") {
			return want
		}
	}
	return nil
}

func (r *records) record(columns, f []string, file string, line int, bad func(column, format string, args ...any)) {
	switch columns[0] {
	case "id":
		r.entry(f, file, line, bad)
	case "word":
		class, ok := ParseClass(f[1])
		switch {
		case f[0] == "":
			bad("word", "empty; want a dictionary form")
		case !ok:
			bad("class", "unknown class %q", f[1])
		default:
			r.entries = append(r.entries, &Entry{Name: f[0], Class: class, Value: f[2], Inflect: f[3], Plurals: list(f[4]),
				Flags: f[5], File: file, Line: line})
		}
	case "lemma":
		if f[0] == "" || f[1] == "" || f[2] == "" {
			bad("", "a verb wants lemma, imperfect and root; read %q, %q, %q", f[0], f[1], f[2])
			return
		}
		r.verbs = append(r.verbs, &Entry{Name: f[0], Class: VerbWord, Value: f[6], Flags: f[7], File: file, Line: line})
		r.verb = append(r.verb, verbRow{f[1], f[2], f[3], f[4], f[5]})
	case "person":
		if f[0] == "" || f[1] == "" {
			bad("", "a term wants a person and an office; read %q, %q", f[0], f[1])
			return
		}
		r.terms = append(r.terms, Term{f[0], f[1], f[2], f[3], f[4]})
	}
}

// mentionTypes are the contract's types.
var mentionTypes = map[string]bool{"PERS": true, "NORP": true, "OCC": true, "ORG": true, "GPE": true, "LOC": true, "FAC": true,
	"EVENT": true, "DATE": true, "TIME": true, "LANGUAGE": true, "WEBSITE": true, "LAW": true, "PRODUCT": true, "CARDINAL": true,
	"ORDINAL": true, "PERCENT": true, "QUANTITY": true, "UNIT": true, "MONEY": true, "CURR": true}

func (r *records) entry(f []string, file string, line int, bad func(column, format string, args ...any)) {
	e := &Entry{ID: f[0], Type: f[1], Subtype: f[2], Name: f[3], Names: list(f[4]), English: f[5], Country: f[6], Codes: f[7],
		From: f[8], Until: f[9], Source: f[10], Flags: f[11], Class: Name, File: file, Line: line}
	switch {
	case e.ID == "" || strings.ContainsAny(e.ID, " |"):
		bad("id", "%q; want kind/slug", e.ID)
	case !mentionTypes[e.Type]:
		bad("type", "%q; want a mention type of the contract such as PERS, GPE or ORG", e.Type)
	case e.Name == "":
		bad("name", "empty; want the usual spelling")
	case e.Country != "" && len(e.Country) != 2:
		bad("country", "%q; want an ISO 3166-1 alpha-2 code", e.Country)
	case r.seen[e.ID] != nil && r.seen[e.ID].File != "":
		bad("id", "%q stands already in %s:%d", e.ID, r.seen[e.ID].File, r.seen[e.ID].Line)
	default:
		if r.seen == nil {
			r.seen = map[string]*Entry{}
		}
		r.seen[e.ID] = e
		r.entries = append(r.entries, e)
	}
}

func list(s string) []string {
	if s == "" {
		return nil
	}
	parts := strings.Split(s, "|")
	out := parts[:0]
	for _, p := range parts {
		if p = strings.TrimSpace(p); p != "" {
			out = append(out, p)
		}
	}
	return out
}
