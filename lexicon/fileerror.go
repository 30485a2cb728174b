package lexicon

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// FileError tells what is wrong in a file of gazetteers, words or rules, and what to do.
// All layers that read files report it (entity.FileError and event.FileError are this
// type): [errors.As] finds the first of those that an error joins, and the joined error's
// method Unwrap() []error all of them.
type FileError struct {
	Layer  string // the package that reads the file: lexicon, entity or event
	File   string
	Line   int    // from 1
	Column int    // where in the line, in characters from 1; 0 when all of the line, or of a rule, is meant
	Field  string // of a record, the column's name or the key; else empty
	Msg    string // what was read, and what to write
}

// Error gives LAYER: FILE:LINE:COLUMN: and what is wrong.
func (e *FileError) Error() string {
	at := fmt.Sprintf("%s: %s:%d:", e.Layer, e.File, e.Line)
	if e.Column > 0 {
		at = fmt.Sprintf("%s%d:", at, e.Column)
	}
	if e.Field != "" {
		at += " column " + e.Field + ":"
	}
	return at + " " + e.Msg
}

// bad reports what is wrong with the line, or with a field of it.
func (f *file) bad(field, read, want string) {
	f.errs.add(&FileError{"lexicon", f.name, f.line, f.column(field, read), field, fmt.Sprintf("read %q, want %s", short(read), want)})
}

// column gives where the line has what was read of a field, in characters from 1; where it has nothing,
// where the field begins. It is 0 when all of the line is meant.
func (f *file) column(field, read string) int {
	at := 0
	if i := slices.Index(columns[f.kind], field); f.json && field != "" {
		at = strings.Index(f.text, `"`+field+`"`)
	} else if i >= 0 {
		for range i {
			n := strings.IndexByte(f.text[at:], '\t')
			if n < 0 {
				at = len(f.text)
				break
			}
			at += n + 1
		}
	} else if read == "" || read == f.text {
		return 0
	}
	if at < 0 {
		return 0
	}
	return utf8.RuneCountInString(f.text[:at+max(strings.Index(f.text[at:], read), 0)]) + 1
}
