package lexicon

import (
	_ "embed"
	"io/fs"
	"iter"
	"sync"

	"github.com/waqai/waqai/normalize"
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
	return &Lexicon{b: b}
})

// Default is the lexicon that the library ships: the files under lexicon/data
// and lexicon/words, compiled beforehand. It is opened on first use.
func Default() *Lexicon { return defaultLexicon() }

// Lexicon is a compiled set of entries and words. It never changes and is safe
// for concurrent use.
type Lexicon struct{ b *blob }

// Sense is one meaning of a form: the entry that it is a form of, and how it
// is inflected.
type Sense struct {
	Entry   *Entry
	Feature Feature
}

// Open compiles the .tsv files of the file systems, later ones laid over
// earlier ones: an entry with the id of an earlier one takes its place, and
// one whose flags hold «remove» takes it away. The Lexicon is usable even when
// the error is not nil: the error joins a [*LineError] for every broken line
// and the good ones are kept.
func Open(layers ...fs.FS) (*Lexicon, error) {
	return lay(nil, layers)
}

// With lays the files of fsys over the lexicon and returns the result; l stays
// as it is. Errors are those of [Open].
func (l *Lexicon) With(fsys fs.FS) (*Lexicon, error) {
	return lay(l.b.all(), []fs.FS{fsys})
}

// all gives every record.
func (b *blob) all() []record {
	out := make([]record, b.records)
	for i := range out {
		out[i] = b.record(i)
	}
	return out
}

// lay lays layers over the records.
func lay(records []record, layers []fs.FS) (*Lexicon, error) {
	var errs problems
	for _, fsys := range layers {
		r := reader{errs: &errs}
		r.readFS(fsys)
		records = over(records, &r)
	}
	data, err := compile(records)
	if err != nil {
		errs.add(err)
		data, _ = compile(nil)
	}
	b, err := openBlob(data, false)
	if err != nil {
		return nil, err
	}
	return &Lexicon{b: b}, errs.err()
}

// over lays the records that were read over others.
func over(records []record, layer *reader) []record {
	if len(records) > 0 && len(layer.seen) > 0 {
		kept := records[:0]
		for _, r := range records {
			if _, again := layer.seen[r.id()]; !again || r.id() == "" {
				kept = append(kept, r)
			}
		}
		records = kept
	}
	for _, r := range layer.records {
		if r.kind == entryKind && r.entry().Flag("remove") {
			continue
		}
		records = append(records, r)
	}
	return records
}

// Entry looks an entry up by its id.
func (l *Lexicon) Entry(id string) (*Entry, bool) {
	if i := l.b.byID(id); i >= 0 {
		return l.b.entry(i), true
	}
	return nil, false
}

// Entries gives every entry of the gazetteers, in the order of the files. They
// are made for the caller: compare them with others by their ids.
func (l *Lexicon) Entries() iter.Seq[*Entry] { return l.b.each(entryKind) }

// Words gives every word of the vocabulary but the verbs, in the order of the
// files, made for the caller.
func (l *Lexicon) Words() iter.Seq[*Entry] { return l.b.each(wordKind) }

func (b *blob) each(k kind) iter.Seq[*Entry] {
	return func(yield func(*Entry) bool) {
		for i := range b.runs {
			if b.runs[i].kind != k {
				continue
			}
			for n := b.runs[i].first; n < b.end(i); n++ {
				e := b.loaded[n].Load()
				if e == nil {
					r := b.record(n)
					e = r.entry()
				}
				if !yield(e) {
					return
				}
			}
		}
	}
}

// Terms gives the terms of office of a person, in the order of the file.
func (l *Lexicon) Terms(person string) []Term {
	l.b.index.Do(l.b.indexTerms)
	return l.b.byPerson[person]
}

func (b *blob) indexTerms() {
	b.byPerson = make(map[string][]Term)
	for i := range b.runs {
		if b.runs[i].kind != termKind {
			continue
		}
		for k := b.runs[i].first; k < b.end(i); k++ {
			r := b.record(k)
			t := r.term()
			b.byPerson[t.Person] = append(b.byPerson[t.Person], t)
		}
	}
}

// end gives the first record behind a run.
func (b *blob) end(run int) int {
	if run+1 < len(b.runs) {
		return b.runs[run+1].first
	}
	return b.records
}

// Lookup gives the senses of a form as it stands in folded text, with no
// clitic cut off; nil when the lexicon does not know it.
func (l *Lexicon) Lookup(form string) []Sense {
	folded := []byte(normalize.Names.String(form))
	n := l.b.find(folded, hash(folded))
	if n == 0 {
		return nil
	}
	s, _ := l.b.form(n)
	out := make([]Sense, s.len())
	for i := range out {
		out[i] = s.at(i)
	}
	return out
}

// Compiled gives the compiled form of the lexicon, which a program can embed and
// open with [FromCompiled] in much less time than it takes to read the files.
func (l *Lexicon) Compiled() string { return l.b.data }

// FromCompiled opens what [Lexicon.Compiled] gave. The string is read where it
// lies and must not change. The error is not nil when it is of another version of
// the library, cut or changed.
func FromCompiled(data string) (*Lexicon, error) {
	b, err := openBlob(data, true)
	if err != nil {
		return nil, err
	}
	return &Lexicon{b: b}, nil
}
