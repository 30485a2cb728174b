// Package view reads an article into what the page shows: the
// document, and on request the lexicon entries behind its mentions and the
// reasons behind its events. The server and the WebAssembly build share it, so
// that both give the page the same JSON.
package view

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/lexicon"
)

// With says what to tell beside the document.
type With struct {
	Entries bool // what the lexicon knows of the mentions
	Explain bool // how each event was found
}

// ParseWith reads a list divided by commas: "entries", "explain".
func ParseWith(s string) (With, error) {
	var w With
	for part := range strings.SplitSeq(s, ",") {
		switch strings.TrimSpace(part) {
		case "":
		case "entries":
			w.Entries = true
		case "explain":
			w.Explain = true
		default:
			return With{}, fmt.Errorf("with=%q: want entries, explain, or both divided by a comma", s)
		}
	}
	return w, nil
}

// View is a document with what was asked for beside it. Its JSON is the
// wire format, with the keys "entries" and "explain" added when they were asked for.
type View struct {
	Document event.Document
	Entries  map[string]Entry // by the lexicon id
	Explain  map[string]Why   // by the event's id
}

// Entry is what the lexicon knows of a thing.
type Entry struct {
	Type    string            `json:"type"`
	Subtype string            `json:"subtype,omitempty"`
	Name    string            `json:"name"`
	English string            `json:"english,omitempty"`
	Country string            `json:"country,omitempty"` // ISO 3166-1 alpha-2
	Codes   map[string]string `json:"codes,omitempty"`
	From    string            `json:"from,omitempty"`
	Until   string            `json:"until,omitempty"`
	Terms   []Term            `json:"terms,omitempty"`
	At      *Point            `json:"at,omitempty"`
	Source  string            `json:"source,omitempty"`
	File    string            `json:"file,omitempty"` // where the entry stands
	Line    int               `json:"line,omitempty"`
}

// Term is a term of office.
type Term struct {
	Office  string `json:"office"`
	Country string `json:"country,omitempty"`
	From    string `json:"from,omitempty"`
	Until   string `json:"until,omitempty"`
}

// Why tells how an event was found.
type Why struct {
	Rule  string `json:"rule"`
	File  string `json:"file"`
	Line  int    `json:"line"`
	Steps []Step `json:"steps"`
}

// Step is one role filled by one line of the rule; the line 0 means what the
// engine looks for at every event.
type Step struct {
	Role  string `json:"role"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	Slot  string `json:"slot"`
	Line  int    `json:"line,omitempty"`
}

// Reader reads articles. It is safe for concurrent use.
type Reader struct {
	x   *event.Extractor
	lex *lexicon.Lexicon
}

// New makes a reader with an extractor; nil stands for the default.
func New(x *event.Extractor) (*Reader, error) {
	if x == nil {
		var err error
		if x, err = event.New(); err != nil {
			return nil, err
		}
	}
	return &Reader{x: x, lex: x.Recognizer().Lexicon()}, nil
}

// Read reads one article.
func (r *Reader) Read(in event.Input, with With) View {
	var v View
	if with.Explain {
		var traces []event.Trace
		v.Document, traces = r.x.Explain(in)
		v.Explain = make(map[string]Why, len(traces))
		for i := range traces {
			v.Explain[traces[i].Event.ID] = why(&traces[i])
		}
	} else {
		v.Document = r.x.Extract(in)
	}
	if with.Entries {
		v.Entries = map[string]Entry{}
		for i := range v.Document.Mentions {
			r.add(v.Entries, v.Document.Mentions[i].Ref)
		}
		for i := range v.Document.Events {
			r.add(v.Entries, v.Document.Events[i].Place)
		}
	}
	return v
}

func why(t *event.Trace) Why {
	w := Why{Steps: make([]Step, 0, len(t.Steps))}
	if t.Rule != nil {
		w.Rule, w.File, w.Line = t.Rule.Name, t.Rule.File, t.Rule.Line
	}
	for _, s := range t.Steps {
		w.Steps = append(w.Steps, Step{Role: s.Role, Start: s.Start, End: s.End, Slot: s.Slot, Line: s.Line})
	}
	return w
}

// add puts the entry of an id among the others, once.
func (r *Reader) add(to map[string]Entry, id string) {
	if id == "" {
		return
	}
	if _, ok := to[id]; ok {
		return
	}
	e, ok := r.lex.Entry(id)
	if !ok {
		return
	}
	out := Entry{Type: e.Type, Subtype: e.Subtype, Name: e.Name, English: e.English, Country: e.Country,
		From: e.From, Until: e.Until, At: r.point(e), Source: e.Source, File: e.File, Line: e.Line}
	for kv := range strings.SplitSeq(e.Codes, "|") {
		if k, v, ok := strings.Cut(kv, "="); ok {
			if out.Codes == nil {
				out.Codes = map[string]string{}
			}
			out.Codes[k] = v
		}
	}
	for _, t := range r.lex.Terms(id) {
		out.Terms = append(out.Terms, Term{Office: t.Office, Country: t.Country, From: t.From, Until: t.Until})
	}
	to[id] = out
}

// MarshalJSON writes the document's own JSON and the keys beside it.
func (v View) MarshalJSON() ([]byte, error) {
	doc, err := marshal(v.Document)
	if err != nil || v.Entries == nil && v.Explain == nil {
		return doc, err
	}
	extra, err := marshal(struct {
		Entries map[string]Entry `json:"entries,omitzero"`
		Explain map[string]Why   `json:"explain,omitzero"`
	}{v.Entries, v.Explain})
	if err != nil {
		return nil, err
	}
	// {…document…} and {…extra…} become one object
	doc = append(bytes.TrimSuffix(doc, []byte("}")), ',')
	return append(doc, extra[1:]...), nil
}

// marshal is json.Marshal that leaves < > & as they are: the JSON is never put
// into a page as markup.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// Encode gives a view's JSON without escapes that JSON does not need.
func (v View) Encode() ([]byte, error) { return v.MarshalJSON() }
