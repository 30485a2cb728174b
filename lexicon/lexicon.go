package lexicon

import (
	"embed"
	"io/fs"
	"iter"
	"strings"
	"sync"

	"github.com/waqai/waqai/normalize"
)

//go:embed data words
var embedded embed.FS

var defaultLexicon = sync.OnceValue(func() *Lexicon {
	l, err := Open(embedded)
	if err != nil {
		// The embedded files are tested; a broken line is left out.
		_ = err
	}
	return l
})

// Default is the lexicon that the library ships. It is compiled on first use.
func Default() *Lexicon { return defaultLexicon() }

// Lexicon is a compiled set of entries and words. It never changes and is safe
// for concurrent use.
type Lexicon struct {
	entries []*Entry
	byID    map[string]*Entry
	terms   map[string][]Term // by person

	forms  map[string]uint32 // folded form of one token → its number, from 1
	senses [][]Sense         // by form number
	edges  map[uint64]uint32 // trie of names and words of several tokens: node<<32|form → node
	ends   map[uint32][]Sense
	files  []fs.FS
}

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
	var r records
	var first error
	for _, fsys := range layers {
		for _, e := range r.seen {
			e.File = strings.TrimPrefix(e.File, "\x00")
		}
		layer := records{}
		err := layer.readFS(fsys)
		if err != nil && first == nil {
			first = err
		}
		r.lay(&layer)
	}
	l := compile(&r)
	l.files = layers
	return l, first
}

// With lays the files of fsys over the lexicon and returns the result; l stays
// as it is. Errors are those of [Open].
func (l *Lexicon) With(fsys fs.FS) (*Lexicon, error) {
	return Open(append(append([]fs.FS(nil), l.files...), fsys)...)
}

// lay puts the records of a layer over those that are there.
func (r *records) lay(layer *records) {
	if len(r.seen) > 0 && len(layer.seen) > 0 {
		kept := r.entries[:0]
		for _, e := range r.entries {
			if e.ID == "" || layer.seen[e.ID] == nil {
				kept = append(kept, e)
			}
		}
		r.entries = kept
	}
	if r.seen == nil {
		r.seen = map[string]*Entry{}
	}
	for _, e := range layer.entries {
		if e.ID != "" && e.Flag("remove") {
			delete(r.seen, e.ID)
			continue
		}
		if e.ID != "" {
			r.seen[e.ID] = e
		}
		r.entries = append(r.entries, e)
	}
	r.verbs = append(r.verbs, layer.verbs...)
	r.verb = append(r.verb, layer.verb...)
	r.terms = append(r.terms, layer.terms...)
}

// Entry looks an entry up by its id.
func (l *Lexicon) Entry(id string) (*Entry, bool) {
	e, ok := l.byID[id]
	return e, ok
}

// Entries gives every entry of the gazetteers, in the order of the files.
func (l *Lexicon) Entries() iter.Seq[*Entry] {
	return func(yield func(*Entry) bool) {
		for _, e := range l.entries {
			if e.Class == Name && !yield(e) {
				return
			}
		}
	}
}

// Terms gives the terms of office of a person, in the order of the file.
func (l *Lexicon) Terms(person string) []Term { return l.terms[person] }

// Lookup gives the senses of a form as it stands in folded text, with no
// clitic cut off; nil when the lexicon does not know it.
func (l *Lexicon) Lookup(form string) []Sense {
	if n := l.forms[normalize.Names.String(form)]; n != 0 {
		return l.senses[n]
	}
	return nil
}
