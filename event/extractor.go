package event

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"path"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/internal/wire"
	"github.com/waqai/waqai/lexicon"
)

// Input is a document to read. Date is the day of publication, against which
// relative times are resolved; the zero time leaves them unresolved.
type Input struct {
	ID   string
	Text string
	Date time.Time
}

// MarshalJSON writes the wire format: {"id","text","date"}.
func (in Input) MarshalJSON() ([]byte, error) {
	w := wireInput{ID: in.ID, Text: in.Text}
	if !in.Date.IsZero() {
		w.Date = in.Date.Format(time.DateOnly)
	}
	return json.Marshal(w)
}

// UnmarshalJSON reads the wire format; a date is YYYY-MM-DD. The text may be empty, but
// it must be there.
func (in *Input) UnmarshalJSON(b []byte) error {
	var w struct {
		ID   string  `json:"id"`
		Text *string `json:"text"`
		Date string  `json:"date"`
	}
	if err := json.Unmarshal(b, &w); err != nil {
		var kind *json.UnmarshalTypeError
		switch {
		case !errors.As(err, &kind):
			return err
		case kind.Field == "":
			return fmt.Errorf("a document is no %s; %w", kind.Value, errDocument)
		}
		return fmt.Errorf("%q is a %s, want a string", kind.Field, kind.Value)
	}
	if w.Text == nil {
		return fmt.Errorf("no text; %w", errDocument)
	}
	*in = Input{ID: w.ID, Text: *w.Text}
	if w.Date == "" {
		return nil
	}
	var err error
	in.Date, err = parseDate(w.Date)
	return err
}

// wireInput is an input as the wire format has it.
type wireInput struct {
	ID   string `json:"id,omitempty"`
	Text string `json:"text"`
	Date string `json:"date,omitempty"`
}

// ParseDate reads a day of publication, YYYY-MM-DD.
func ParseDate(s string) (time.Time, error) {
	d, err := parseDate(s)
	if err != nil {
		return d, fmt.Errorf("event: %w", err)
	}
	return d, nil
}

// parseDate is [ParseDate] without the package's name in the error.
func parseDate(s string) (time.Time, error) {
	d, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return time.Time{}, fmt.Errorf("date %q: want YYYY-MM-DD", s)
	}
	return d, nil
}

// Extractor reads documents. It is safe for concurrent use.
type Extractor struct {
	rec   *entity.Recognizer
	rules *Rules
	date  time.Time
	free  chan *reader // readers that no one uses, with their buffers
	large sync.Pool    // those whose buffers are large, until memory is collected
}

// Option changes how an Extractor is made. Options may stand in any order; of one that is given
// twice the last holds, but all of [AddFS].
type Option func(*settings)

// settings are what options ask for.
type settings struct {
	lexicon *lexicon.Lexicon
	rec     *entity.Recognizer
	rules   *Rules
	date    time.Time
	files   []fs.FS
	errs    []error
}

// wants enters an option that was given nothing.
func (s *settings) wants(option, what string) {
	s.errs = append(s.errs, fmt.Errorf("event: %s wants %s; leave the option out for the default", option, what))
}

// AddFS lays a user's files over the lexicon and the rules of the extractor: .tsv and .jsonl
// (gazetteers and words, see [lexicon.Open]), .mentions (heads of names, see [entity.LoadRules])
// and .rules (events, see [LoadRules]), wherever they stand in fsys. An entry or a rule takes the place of
// one with its id or name; other files are passed over, but there must be one of these. Given
// several times, the files of the later one lie over those of the earlier.
//
// The error of [New] joins a [*FileError] for everything that is wrong in any of the files.
func AddFS(fsys fs.FS) Option {
	return func(s *settings) {
		if fsys == nil {
			s.wants("AddFS", "a file system")
			return
		}
		s.files = append(s.files, fsys)
		if err := readable(fsys); err != nil {
			s.errs = append(s.errs, fmt.Errorf("event: AddFS: %w", err))
		}
	}
}

// readable tells what is wrong with a file system that cannot be read, or in which no file is one of ours.
func readable(fsys fs.FS) error {
	n := 0
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && slices.Contains([]string{".tsv", ".jsonl", ".mentions", ".rules"}, path.Ext(name)) {
			n++
		}
		return err
	})
	if err == nil && n == 0 {
		err = errors.New("there is no .tsv, .jsonl, .mentions or .rules file")
	}
	return err
}

// WithLexicon has the extractor use l in place of [lexicon.Default].
func WithLexicon(l *lexicon.Lexicon) Option {
	return func(s *settings) {
		if s.lexicon = l; l == nil {
			s.wants("WithLexicon", "a lexicon")
		}
	}
}

// WithRecognizer has the extractor use r, with its lexicon and its options, in place of
// one that [entity.New] makes. It does not go with [WithLexicon]: give r the lexicon.
func WithRecognizer(r *entity.Recognizer) Option {
	return func(s *settings) {
		if s.rec = r; r == nil {
			s.wants("WithRecognizer", "a recognizer")
		}
	}
}

// WithRules has the extractor use rs in place of [DefaultRules]: those that [LoadRules] reads
// from your files alone, or [Rules.With] over others.
func WithRules(rs *Rules) Option {
	return func(s *settings) {
		if s.rules = rs; rs == nil {
			s.wants("WithRules", "rules")
		}
	}
}

// WithDate gives the day of publication of inputs that have none of their own.
func WithDate(d time.Time) Option { return func(s *settings) { s.date = d } }

var defaultRules = sync.OnceValue(func() *Rules {
	rs, _ := LoadRules(embedded) // the embedded files are tested
	return rs
})

// DefaultRules are the rules that the library ships, compiled on first use.
func DefaultRules() *Rules { return defaultRules() }

// New makes an extractor; with no options it uses the embedded lexicon and rules. All that is
// wrong with the options comes at once.
func New(opts ...Option) (*Extractor, error) {
	var s settings
	for _, o := range opts {
		o(&s)
	}
	if s.lexicon != nil && s.rec != nil {
		s.errs = append(s.errs, errors.New("event: WithRecognizer brings its own lexicon; give it yours by entity.WithLexicon, and leave event.WithLexicon out"))
	}
	if len(s.errs) > 0 {
		return nil, errors.Join(s.errs...)
	}
	x := &Extractor{rec: s.rec, rules: s.rules, date: s.date, free: make(chan *reader, runtime.GOMAXPROCS(0))}
	switch {
	case s.lexicon != nil:
		x.rec = entity.New(entity.WithLexicon(s.lexicon))
	case x.rec == nil:
		x.rec = entity.New()
	}
	if x.rules == nil {
		x.rules = DefaultRules()
	}
	if len(s.files) > 0 {
		var errNames, errRules error
		x.rec, errNames = x.rec.With(s.files...)
		x.rules, errRules = x.rules.With(s.files...)
		if err := errors.Join(errNames, errRules); err != nil {
			return nil, err
		}
	}
	return x, nil
}

var defaultExtractor = sync.OnceValue(func() *Extractor {
	x, _ := New() // no option, no error
	return x
})

// Extract reads a text with the embedded lexicon and rules. Any bytes may come
// in; text is never an error. Times that are told relative to the day of publication («أمس») have no days: for those give an
// [Extractor] the date. It is safe for concurrent use.
func Extract(text string) Document { return defaultExtractor().Extract(Input{Text: text}) }

// Recognizer gives what finds the mentions: with its lexicon, names that documents refer to are looked up.
func (x *Extractor) Recognizer() *entity.Recognizer { return x.rec }

// Extract reads one document.
func (x *Extractor) Extract(in Input) Document { return x.extract(in, nil, nil) }

// extract reads one document, with a trace of each event and with answers to an inquiry where these are not nil.
func (x *Extractor) extract(in Input, trace *[]Trace, q *inquiry) Document {
	r := x.reader(len(in.Text))
	if in.Date.IsZero() {
		in.Date = x.date
	}
	x.rec.Read(r.Text, in.Text, in.Date)
	r.on(in.Date)
	r.trace, r.inquiry = trace, q
	r.read()
	for i := range r.events {
		r.events[i].ID = wire.ID('e', i+1)
	}
	if q != nil {
		r.settle()
	}
	r.same(r.events)
	doc := Document{ID: in.ID, Events: r.results()}
	doc.Mentions = r.mentions(doc.Events)
	x.release(r)
	return doc
}

// mentions copies the mentions for a document, without the asides that no argument
// of its events speaks of.
func (r *reader) mentions(events []Event) []entity.Mention {
	used := sized(r.scratch.used, len(r.Mentions))
	r.scratch.used = used
	n := 0
	for i := range r.Mentions {
		if used[i] = !r.Mentions[i].Aside; used[i] {
			n++
		}
	}
	for i := range events {
		for k := range events[i].Arguments {
			if m := mentionNumber(events[i].Arguments[k].Mention); m >= 0 && !used[m] {
				used[m] = true
				n++
			}
		}
	}
	out := make([]entity.Mention, 0, n)
	for i := 0; i < len(used); i++ { // most are: those beside one another at once
		first := i
		for i < len(used) && used[i] {
			i++
		}
		out = append(out, r.Mentions[first:i]...)
	}
	return out
}

// maxKept is the longest text, in bytes, after which a reader's buffers are kept for good.
const maxKept = 1 << 20

// reader gives a reader that no one uses, for a text of size bytes.
func (x *Extractor) reader(size int) *reader {
	if size > maxKept {
		if r, ok := x.large.Get().(*reader); ok {
			return r
		}
	}
	select {
	case r := <-x.free:
		return r
	default:
		return &reader{Text: &entity.Text{}, x: x, prepsOf: map[*lexicon.Entry]symbol{}}
	}
}

// release gives a reader back, with its buffers, for as many as run at once. What is
// known of words is not the reader's: it is kept at the words, for all.
func (x *Extractor) release(r *reader) {
	if len(r.Source) > maxKept {
		x.large.Put(r)
		return
	}
	select {
	case x.free <- r:
	default:
	}
}

// All reads a sequence of documents, one after the other.
func (x *Extractor) All(ins iter.Seq[Input]) iter.Seq[Document] {
	return func(yield func(Document) bool) {
		for in := range ins {
			if !yield(x.Extract(in)) {
				return
			}
		}
	}
}
