package main

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/waqai/waqai/event"
)

func init() { // Beam's way for workers to know them
	register.DoFn4x0[context.Context, string, func(string, string), func(string)](&readFn{})
	register.DoFn4x0[string, func(*string) bool, func(string), func(string, Tally)](&mergeFn{})
	register.Function3x1(unzipLines)
	register.Function2x1(addTallies)
	register.Function2x1(countLine)
	register.Emitter2[string, string]()
	register.Emitter2[string, Tally]()
	register.Emitter1[string]()
	register.Iter1[string]()
}

// pipeline builds the whole of it. files are a user's lexicon and rules.
func pipeline(input, output string, files map[string]string) *beam.Pipeline {
	p, s := beam.NewPipelineWithRoot()
	lines := documents(s.Scope("Documents"), input)
	tellings, wrong := beam.ParDo2(s.Scope("Read"), &readFn{Files: files}, lines)
	merged, tallies := beam.ParDo2(s.Scope("Merge"), &mergeFn{}, beam.GroupByKey(s, tellings))
	counts := beam.ParDo(s.Scope("Count"), countLine, beam.CombinePerKey(s, addTallies, tallies))
	textio.Write(s.Scope("Events"), output+"-events.jsonl", beam.DropKey(s, tellings))
	textio.Write(s.Scope("Merged"), output+"-merged.jsonl", merged)
	textio.Write(s.Scope("Counts"), output+"-counts.jsonl", counts)
	textio.Write(s.Scope("Wrong"), output+"-wrong.txt", wrong)
	return p
}

// documents reads the lines of files. Beam divides large files among workers; compressed
// ones cannot be divided, and are not left to textio, which ends them, without an error, where the
// compressed size is reached (Beam 2.77).
func documents(s beam.Scope, input string) beam.PCollection {
	if !strings.HasSuffix(input, ".gz") {
		return textio.Read(s, input)
	}
	files := fileio.ReadMatches(s, fileio.MatchFiles(s, input), fileio.ReadGzip())
	return beam.ParDo(s, unzipLines, beam.Reshuffle(s, files))
}

func unzipLines(ctx context.Context, file fileio.ReadableFile, emit func(string)) error {
	r, err := file.Open(ctx)
	if err != nil {
		return err
	}
	defer r.Close()
	br := bufio.NewReaderSize(r, 64<<10)
	for {
		line, err := br.ReadString('\n')
		if line = strings.TrimSuffix(line, "\n"); line != "" {
			emit(line)
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s: %w", file.Metadata.Path, err)
		}
	}
}

// readFn reads a document and emits its tellings under the keys by which they are merged,
// and the line itself when it is no document.
type readFn struct {
	Files map[string]string // travels to the workers with the function

	reader *reader
}

var (
	goodLines  = beam.NewCounter("waqai", "documents")
	wrongLines = beam.NewCounter("waqai", "wrong lines")
)

// Setup makes the extractor, or takes the one that the worker has made.
func (f *readFn) Setup() (err error) {
	f.reader, err = readerOf(f.Files)
	return err
}

func (f *readFn) ProcessElement(ctx context.Context, line string, emit func(string, string), wrong func(string)) {
	if strings.TrimSpace(line) == "" {
		return
	}
	var in event.Input
	if err := json.Unmarshal([]byte(line), &in); err != nil {
		wrongLines.Inc(ctx, 1)
		wrong(err.Error() + ": " + line)
		return
	}
	goodLines.Inc(ctx, 1)
	for _, t := range f.reader.tellings(in) {
		emit(t.Key, encode(t))
	}
}

// Merged is one event with the documents that tell of it.
type Merged struct {
	Key       string   `json:"key"`
	Type      string   `json:"type"`
	Country   string   `json:"country,omitempty"`
	Week      string   `json:"week,omitempty"`
	Who       []string `json:"who,omitempty"`
	Documents []string `json:"documents"`
	Tellings  int      `json:"tellings"`
	First     Telling  `json:"first"` // of the earliest document; among those of a day the one with the most to say
}

// Tally counts events and how often they are told.
type Tally struct {
	Events, Tellings int64
}

// mergeFn makes one event of the tellings of a key, and counts it.
type mergeFn struct{}

func (mergeFn) ProcessElement(key string, lines func(*string) bool, emit func(string), count func(string, Tally)) {
	m := Merged{Key: key}
	docs := map[string]bool{}
	var line string
	for lines(&line) {
		var t Telling
		if err := json.Unmarshal([]byte(line), &t); err != nil {
			continue // our own line of a moment ago
		}
		if m.Tellings == 0 || before(t, m.First) {
			m.First = t
		}
		m.Tellings++
		docs[t.Doc] = true
	}
	if m.Tellings == 0 {
		return
	}
	for d := range docs {
		m.Documents = append(m.Documents, d)
	}
	slices.Sort(m.Documents)
	m.Type, m.Country, m.Week, m.Who = m.First.Type, m.First.Country, m.First.Week, m.First.Who
	emit(encode(m))
	count(strings.Join([]string{m.Type, m.Country, m.Week}, "\t"), Tally{1, int64(m.Tellings)})
}

// before orders tellings so that the first is the same on every run.
func before(a, b Telling) bool {
	return cmp.Or(strings.Compare(a.Date, b.Date), len(b.Arguments)-len(a.Arguments),
		strings.Compare(a.Doc, b.Doc), strings.Compare(a.ID, b.ID)) < 0
}

func addTallies(a, b Tally) Tally { return Tally{a.Events + b.Events, a.Tellings + b.Tellings} }

// Count is a line of the counts.
type Count struct {
	Type     string `json:"type"`
	Country  string `json:"country"` // ISO 3166-1 alpha-2, empty when the text names none
	Week     string `json:"week"`    // ISO 8601 (2018-W16), empty when the day is not known
	Events   int64  `json:"events"`
	Tellings int64  `json:"tellings"`
}

func countLine(key string, t Tally) string {
	parts := strings.SplitN(key, "\t", 3)
	return encode(Count{parts[0], parts[1], parts[2], t.Events, t.Tellings})
}

// encode gives JSON without a line's end.
func encode(v any) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic(err) // strings and numbers only
	}
	return strings.TrimSuffix(b.String(), "\n")
}
