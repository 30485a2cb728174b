package entity

import (
	"errors"
	"io/fs"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/waqai/waqai/internal/nest"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Text is a text with its mentions. It may be filled again by
// [Recognizer.Read], which keeps its buffers; it belongs to one goroutine.
type Text struct {
	lexicon.Text
	Mentions []Mention // ordered by start, the longer first
	Date     time.Time // the day of publication; zero when it is not known

	norm  normalize.Text
	cands []candidate

	currencies []coin // whose country the document told
	lastYear   int    // the token after the last year that stood alone
	toldYear   int    // the last year that was told in figures
	lastDay    span   // the last day that was placed
	lastTime   span   // the last time of the calendar that was placed, of any grain

	model       *personModel
	nouns       bool // see WithNouns
	confidences *[numGrades]float32
	grades      []grade          // one for every mention
	glances     []glance         // one for every token
	looks       []*look          // the same
	spoken      []weights        // what the words speak for a name in every token
	cues        cues             // of all tokens
	rare        [numCues][]int32 // of each cue of rareCues: its tokens
	told        []told           // what was asked of countries whose adjectives are common words
	moved       []moved          // what was found of entries that may stand for a place elsewhere
	doubtful    []int32          // matches of places whose names are common words; see doubtful.go
	bodyEnds    nest.Depth       // bodies whose end is being looked for, each within the one before
	listedTo    int              // the token behind the last place of a list whose name opens as a building's does; see placesListed
	introduced  []*lexicon.Entry // bodies that the document introduced by a head
	placed      []placed         // places that it introduced; see placed.go
	playing     []*lexicon.Word  // clubs that the document says play; see club.go
	bodies      []calledBody     // bodies that it named with their heads; see called.go
	signals     []signals        // one for every token
	back        []uint8          // see people
	parts       table            // the number of a word in names by its hash
	counts      []parts          // of those words
	wholes      []wholes         // of those words
	own         []uint8          // where a token stands in the name that it is part of, from 1
	seen        [4]uint64        // bits of the tails of the words in parts
	children    table            // where words that end names stood first behind «ولد», by their hashes
	fatherNames table            // the words behind «بن», by their hashes; see sonsAgain
	strangers   table            // where words that nobody knows stood last, by their hashes
	links       links
	values      values
	runs        []run
	names       [][2]int // of people: tokens, half-open
	lists       []int32  // see arrange
	kept        []int32  // the candidates that cross no better one
	open        []held
}

// Recognizer finds mentions. It is safe for concurrent use.
type Recognizer struct {
	lex   *lexicon.Lexicon
	model *personModel
	nouns bool       // see WithNouns
	free  chan *Text // texts that no one uses, with their buffers
	large sync.Pool  // those whose buffers are large, until memory is collected
}

// Option changes how a Recognizer is made.
type Option func(*Recognizer)

// WithLexicon has the recognizer use l in place of [lexicon.Default]. It panics when l is nil:
// a lexicon whose error was not looked at would be the default one, and nobody would know.
func WithLexicon(l *lexicon.Lexicon) Option {
	if l == nil {
		panic("entity: WithLexicon wants a lexicon; leave the option out for the default")
	}
	return func(r *Recognizer) { r.lex = l }
}

// WithNouns makes mentions also of nouns alone that mean a body which the document has
// named before: «التنظيم» behind «تنظيم داعش», «الوزارة» behind «وزارة الدفاع», with its entity
// and Ref. Not by default: annotated news has no such mentions, as a rule.
func WithNouns() Option { return func(r *Recognizer) { r.nouns = true } }

// New makes a recognizer; with no options it uses the embedded lexicon.
func New(opts ...Option) *Recognizer {
	r := &Recognizer{free: make(chan *Text, runtime.GOMAXPROCS(0))}
	for _, o := range opts {
		o(r)
	}
	if r.lex == nil {
		r.lex = lexicon.Default()
	}
	r.model = newPersonModel()
	return r
}

// With gives a recognizer with the same options, and with the files of the file systems laid over
// its lexicon: .tsv and .jsonl (gazetteers and words, as [lexicon.Open] reads them) and .mentions
// (heads of names, as [LoadRules] does). r stays as it is. The error joins a [*FileError] for
// everything that is wrong; what is good is in the result all the same.
func (r *Recognizer) With(layers ...fs.FS) (*Recognizer, error) {
	l, err := r.lex.With(layers...)
	if l == nil {
		return nil, err
	}
	rules, errRules := LoadRules(layers...)
	l, errHeads := rules.Over(l)
	if l == nil {
		return nil, errHeads
	}
	out := New(WithLexicon(l))
	out.nouns = r.nouns
	return out, errors.Join(err, errRules, errHeads)
}

// maxKept is the longest text, in bytes, after which buffers are kept for good.
const maxKept = 1 << 20

var defaultRecognizer = sync.OnceValue(func() *Recognizer { return New() })

// Extract gives the mentions of a text, by the embedded lexicon. Times stay
// relative: for their values against a date use a [Recognizer]. Any bytes may come in; it is safe for concurrent use.
func Extract(text string) []Mention { return defaultRecognizer().Extract(text, time.Time{}) }

// Lexicon is the lexicon that the recognizer uses.
func (r *Recognizer) Lexicon() *lexicon.Lexicon { return r.lex }

// Extract gives the mentions of a text published on date (zero: not known).
func (r *Recognizer) Extract(text string, date time.Time) []Mention {
	t := r.text(len(text))
	r.Read(t, text, date)
	out := make([]Mention, 0, len(t.Mentions))
	for i := range t.Mentions {
		if !t.Mentions[i].Aside {
			out = append(out, t.Mentions[i])
		}
	}
	r.release(t)
	return out
}

// text gives a Text that no one uses, for a text of size bytes.
func (r *Recognizer) text(size int) *Text {
	if size > maxKept {
		if t, ok := r.large.Get().(*Text); ok {
			return t
		}
	}
	select {
	case t := <-r.free:
		return t
	default:
		return &Text{}
	}
}

// release gives a Text back, with its buffers.
func (r *Recognizer) release(t *Text) {
	if len(t.Source) > maxKept {
		r.large.Put(t)
		return
	}
	select {
	case r.free <- t:
	default:
	}
}

// Read fills t with the mentions of a text published on date.
func (r *Recognizer) Read(t *Text, text string, date time.Time) {
	t.Date = date
	t.norm.TagWords = true
	t.norm.Reset(text)
	r.lex.Read(&t.Text, &t.norm)
	t.model, t.confidences, t.nouns = r.model, confidences(), r.nouns
	t.cands = slices.Grow(t.cands[:0], len(t.Tokens)/4) // about as many as news has: a long text copies no growing list
	t.listedTo = 0
	t.introduced, t.placed = t.introduced[:0], t.placed[:0]
	t.links.reset()
	t.see()
	t.gazetteer()
	t.slips()
	t.acronyms()
	t.firms()
	t.toldMedia()
	t.quotedFirms()
	t.grammar()
	t.byNoun()
	t.caliphs()
	t.tradeFirms()
	t.aliases()
	t.calledAgain()
	t.placesAgain()
	t.clubs()
	t.persons()
	t.times()
	t.resolve()
	t.undotAli()
	t.link()
}
