package lexicon

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"strings"
)

// Files gives the names of the files that the lexicon was made of, in their
// order. A file of several kinds of records (JSONL) is named once.
func (l *Lexicon) Files() []string {
	b := l.state.Load()
	var out []string
	seen := make(map[string]bool)
	for _, r := range b.runs {
		if !seen[r.file] {
			seen[r.file] = true
			out = append(out, r.file)
		}
	}
	return out
}

// WriteFile writes what the lexicon has of one of its [Lexicon.Files] as TSV,
// without the comments. Of a file with several kinds of records each kind has a
// header line of its own, so that it is several files for [Open].
func (l *Lexicon) WriteFile(w io.Writer, file string) error {
	b := l.state.Load()
	out := bufio.NewWriter(w)
	last := numKinds
	for i, r := range b.runs {
		if r.file != file {
			continue
		}
		if r.kind != last {
			fmt.Fprintln(out, strings.Join(columns[r.kind], "\t"))
			last = r.kind
		}
		for k := r.first; k < b.end(i); k++ {
			rec := b.record(k)
			fmt.Fprintln(out, rec.text)
		}
	}
	if last == numKinds {
		return fmt.Errorf("lexicon: there is no file %q in it; it has %s", file, strings.Join(l.Files(), ", "))
	}
	return out.Flush()
}

// WriteEntries writes entries of the gazetteers as a TSV file that [Open] reads:
// those of [Lexicon.Entries], of [Lexicon.InCountry], or any others. Words are left
// out.
func WriteEntries(w io.Writer, entries iter.Seq[*Entry]) error {
	out := bufio.NewWriter(w)
	fmt.Fprintln(out, strings.Join(columns[entryKind], "\t"))
	for e := range entries {
		if e.Class != Name {
			continue
		}
		r := newRecord(entryKind, "", 0, []string{e.ID, e.Type, e.Subtype, e.Name, strings.Join(e.Names, "|"), e.English, e.Country, e.Codes,
			e.From, e.Until, e.Source, e.Flags})
		fmt.Fprintln(out, r.text)
	}
	return out.Flush()
}
