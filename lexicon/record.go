package lexicon

import (
	"strings"
	"unique"
)

// record is one line of a lexicon file that was found good.
type record struct {
	kind kind
	file string
	line int
	text string // its columns, divided by tabs, without the empty ones at the end
}

// The columns of the four kinds of files. The header line tells which it is.
var columns = [numKinds][]string{
	entryKind: {"id", "type", "subtype", "name", "names", "english", "country", "codes", "from", "until", "source", "flags"},
	wordKind:  {"word", "class", "value", "inflect", "plural", "flags"},
	verbKind:  {"lemma", "imperfect", "root", "form", "masdars", "participles", "value", "flags"},
	termKind:  {"person", "office", "country", "from", "until", "source"},
}

// newRecord makes a record of its columns.
func newRecord(k kind, file string, line int, fields []string) record {
	return record{k, file, line, strings.TrimRight(strings.Join(fields, "\t"), "\t")}
}

// fields gives the columns, all of them.
func (r *record) fields() (f [12]string) {
	rest := r.text
	for i := range f {
		var ok bool
		if f[i], rest, ok = strings.Cut(rest, "\t"); !ok {
			break
		}
	}
	return f
}

// id gives the id of an entry; it is empty for the other kinds.
func (r *record) id() string {
	if r.kind != entryKind {
		return ""
	}
	id, _, _ := strings.Cut(r.text, "\t")
	return id
}

// entry makes the entry of a name, word or verb.
func (r *record) entry() *Entry {
	f := r.fields()
	e := &Entry{File: r.file, Line: r.line}
	switch r.kind {
	case entryKind:
		e.ID, e.Type, e.Subtype, e.Name, e.Names, e.English, e.Country, e.Codes = f[0], f[1], f[2], f[3], list(f[4]), f[5], f[6], f[7]
		e.From, e.Until, e.Source, e.Flags, e.Class = f[8], f[9], f[10], f[11], Name
		e.Type, e.Subtype, e.Source, e.Flags = one(e.Type), one(e.Subtype), one(e.Source), one(e.Flags)
	case wordKind:
		e.Class, _ = ParseClass(f[1])
		e.Name, e.Value, e.Inflect, e.Plurals, e.Flags = f[0], one(f[2]), f[3], list(f[4]), one(f[5])
	case verbKind:
		e.Name, e.Class, e.Value, e.Flags = f[0], VerbWord, f[6], f[7]
	}
	return e
}

// one gives the one string of all that are equal, for those that many entries have: what
// is asked of them lies in one place in memory.
func one(s string) string { return unique.Make(s).Value() }

// verb makes the conjugator's verb of a verb's record.
func (r *record) verb() Verb {
	f := r.fields()
	active, passive, _ := strings.Cut(f[5], "|")
	return Verb{Lemma: f[0], Imperfect: f[1], Root: strings.Fields(f[2]), Form: f[3], Masdars: list(f[4]), Active: active, Passive: passive}
}

// term makes the term of office of a record.
func (r *record) term() Term {
	f := r.fields()
	return Term{Person: f[0], Office: f[1], Country: f[2], From: f[3], Until: f[4]}
}

// list divides a column by |.
func list(s string) []string {
	if s == "" {
		return nil
	}
	out := make([]string, 0, 1+strings.Count(s, "|"))
	for p := range strings.SplitSeq(s, "|") {
		if p = strings.TrimSpace(p); p != "" {
			out = append(out, p)
		}
	}
	return out
}
