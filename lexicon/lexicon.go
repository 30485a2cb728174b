package lexicon

import (
	_ "embed"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

//go:generate go run ./internal/compile

// compiled is what the files under data and words give, made by internal/compile.
//
//go:embed compiled.bin
var compiled string

var defaultLexicon = sync.OnceValue(func() *Lexicon {
	b, err := openBlob(compiled, false)
	if err != nil { // the test of its freshness fails too
		panic(err)
	}
	return newLexicon(b)
})

// Default is the lexicon that the library ships: the files under lexicon/data
// and lexicon/words, compiled beforehand. It is opened on first use.
func Default() *Lexicon { return defaultLexicon() }

// Lexicon is a compiled set of entries and words. It is safe for concurrent
// use. What it holds never changes, unless [Lexicon.Swap] puts something else in
// its place.
type Lexicon struct{ state atomic.Pointer[blob] }

// newLexicon makes a lexicon, and one that the texts read with it refer to.
func newLexicon(b *blob) *Lexicon {
	if b.lexicon == nil {
		b.lexicon = &Lexicon{}
		b.lexicon.state.Store(b)
	}
	l := &Lexicon{}
	l.state.Store(b)
	return l
}

// Sense is one meaning of a form: the entry that it is a form of, and how it
// is inflected.
type Sense struct {
	Entry   *Entry
	Feature Feature
	Class   Class // that of the entry, so that senses are told apart without going there
}

// Open compiles the .tsv and .jsonl files of the file systems, later ones laid
// over earlier ones: an entry with the id of an earlier one takes its place, and
// one whose flags hold «remove» takes it away with its terms of office. The Lexicon
// is usable even when the error is not nil: the error joins a [*FileError] for every
// broken line and the good ones are kept.
func Open(layers ...fs.FS) (*Lexicon, error) {
	var errs problems
	var records []record
	for _, fsys := range layers {
		r := reader{errs: &errs}
		r.readFS(fsys)
		records = over(records, &r)
	}
	return build(records, &errs, nil)
}

// OpenReader compiles one file. Its name stands in errors and entries; the format
// is JSONL when it ends in .jsonl, and TSV otherwise. Errors are those of [Open].
func OpenReader(name string, in io.Reader) (*Lexicon, error) {
	var errs problems
	r := reader{errs: &errs}
	r.read(name, in)
	return build(over(nil, &r), &errs, nil)
}

// With lays the files of the file systems over the lexicon, later ones over earlier ones,
// and returns the result; l stays as it is. Errors are those of [Open].
func (l *Lexicon) With(layers ...fs.FS) (*Lexicon, error) {
	var errs problems
	read := make([]reader, len(layers))
	empty := true
	for i, fsys := range layers {
		read[i].errs = &errs
		read[i].readFS(fsys)
		empty = empty && len(read[i].records) == 0
	}
	b := l.state.Load()
	if empty { // compiling takes a second
		return newLexicon(b), errs.err()
	}
	records := b.all()
	for i := range read {
		records = over(records, &read[i])
	}
	return build(records, &errs, b)
}

// WithReader lays one file over the lexicon and returns the result, as [OpenReader]
// and [Lexicon.With] do.
func (l *Lexicon) WithReader(name string, in io.Reader) (*Lexicon, error) {
	var errs problems
	r := reader{errs: &errs}
	r.read(name, in)
	b := l.state.Load()
	return build(over(b.all(), &r), &errs, b)
}

// Without gives the lexicon without the entries of these ids and their terms of
// office; l stays as it is. Ids that it does not know are no error.
func (l *Lexicon) Without(ids ...string) *Lexicon {
	r := reader{seen: make(map[string]int)}
	for _, id := range ids {
		r.seen[id] = -1
	}
	r.gone = ids
	b := l.state.Load()
	out, _ := build(over(b.all(), &r), &problems{}, b)
	return out
}

// Swap has l show what other shows now. Texts that are being read are finished with
// what was there before; readers wait for nothing. It changes the lexicon for
// everybody who holds it: to swap the default one take its [Lexicon.Clone].
func (l *Lexicon) Swap(other *Lexicon) { l.state.Store(other.state.Load()) }

// Clone gives a lexicon of the same content, which can be swapped on its own. It
// costs nothing: the content is shared.
func (l *Lexicon) Clone() *Lexicon { return newLexicon(l.state.Load()) }

// all gives every record.
func (b *blob) all() []record {
	out := make([]record, 0, b.records)
	for i := range b.runs {
		for k := b.runs[i].first; k < b.end(i); k++ {
			out = append(out, b.record(k))
		}
	}
	return out
}

// build compiles records. When there are too many of them it is a lexicon of what
// was there before.
func build(records []record, errs *problems, before *blob) (*Lexicon, error) {
	parents(records, errs)
	data, err := compile(records)
	if err != nil {
		errs.add(err)
		if before != nil {
			return newLexicon(before), errs.err()
		}
		data, _ = compile(nil)
	}
	b, err := openBlob(data, false)
	if err != nil {
		return nil, err
	}
	return newLexicon(b), errs.err()
}

// over lays the records that were read over others.
func over(records []record, layer *reader) []record {
	gone := make(map[string]bool)
	for _, id := range layer.gone {
		gone[id] = true
	}
	for _, r := range layer.records {
		if r.kind == entryKind && r.removes() {
			gone[r.id()] = true
		}
	}
	out := make([]record, 0, len(records)+len(layer.records))
	for _, r := range records {
		switch r.kind {
		case entryKind:
			if _, again := layer.seen[r.id()]; again {
				continue
			}
		case termKind:
			if person, _, _ := strings.Cut(r.text, "\t"); gone[person] {
				continue
			}
		}
		out = append(out, r)
	}
	for _, r := range layer.records {
		if r.kind != entryKind || !r.removes() {
			out = append(out, r)
		}
	}
	return out
}

// removes reports an entry that only takes an earlier one away.
func (r *record) removes() bool {
	return strings.Contains(r.text, "remove") && hasField(r.fields()[11], "remove", ' ')
}

// parents reports entries whose chain of parents leads back to them or to nothing.
func parents(records []record, errs *problems) {
	up := make(map[string]string)
	for i := range records {
		if r := &records[i]; r.kind == entryKind && strings.Contains(r.text, "parent=") {
			if p := r.entry().Code("parent"); p != "" {
				up[r.id()] = p
			}
		}
	}
	if len(up) == 0 {
		return
	}
	known := make(map[string]bool)
	for i := range records {
		if id := records[i].id(); id != "" {
			known[id] = true
		}
	}
	done := make(map[string]bool) // chains that end, or were reported
	for i := range records {
		r := &records[i]
		id := r.id()
		p, ok := up[id]
		if !ok {
			continue
		}
		bad := func(want string) {
			errs.add(&FileError{Layer: "lexicon", File: r.file, Line: r.line, Field: "codes", Msg: fmt.Sprintf("read %q, want %s", "parent="+short(p), want)})
		}
		if !known[p] {
			bad("the id of an entry as the parent")
		}
		chain := []string{id}
		for at := p; up[at] != "" && !done[at]; at = up[at] {
			if k := slices.Index(chain, at); k >= 0 || len(chain) == maxParents {
				bad("parents that lead to an end; these do not: " + short(strings.Join(append(chain[max(k, 0):], at), " → ")))
				break
			}
			chain = append(chain, at)
		}
		for _, id := range chain {
			done[id] = true
		}
	}
}

// maxParents is how long a chain of parents may be.
const maxParents = 64

// Entries gives every entry of the gazetteers, in the order of the files. They
// are made for the caller: compare them with others by their ids.
func (l *Lexicon) Entries() iter.Seq[*Entry] { return l.state.Load().each(entryKind) }

// Words gives every word of the vocabulary but the verbs, in the order of the
// files, made for the caller.
func (l *Lexicon) Words() iter.Seq[*Entry] { return l.state.Load().each(wordKind) }

// Verbs gives every verb of the vocabulary, in the order of the file, made for the
// caller.
func (l *Lexicon) Verbs() iter.Seq[*Entry] { return l.state.Load().each(verbKind) }

// each gives the records of one kind, in the order of the files, each made for the caller.
func (b *blob) each(k kind) iter.Seq[*Entry] {
	return func(yield func(*Entry) bool) {
		for i := range b.runs {
			if b.runs[i].kind != k {
				continue
			}
			for n := b.runs[i].first; n < b.end(i); n++ {
				if !yield(b.peek(n)) {
					return
				}
			}
		}
	}
}

// peek gives the entry of a record without keeping it.
func (b *blob) peek(i int) *Entry {
	if e := b.loaded[i].Load(); e != nil {
		return e
	}
	r := b.record(i)
	e := r.entry()
	e.Number = int32(i + 1)
	return e
}

// end gives the number behind the last record of a run.
func (b *blob) end(run int) int { return b.runs[run].first + b.runs[run].count }

// Compiled gives the compiled form of the lexicon, which a program can embed and
// open with [FromCompiled] in much less time than it takes to read the files.
func (l *Lexicon) Compiled() string { return l.state.Load().data }

// FromCompiled opens what [Lexicon.Compiled] gave. The string is read where it
// lies and must not change. The error is not nil when it is of another version of
// the library, cut or changed.
func FromCompiled(data string) (*Lexicon, error) {
	b, err := openBlob(data, true)
	if err != nil {
		return nil, err
	}
	return newLexicon(b), nil
}
