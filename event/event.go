package event

import "github.com/waqai/waqai/entity"

// Span is a place in the text: byte offsets into the text as it was given,
// half-open, and exactly those bytes.
type Span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// meets reports that the spans have bytes in common.
func (s *Span) meets(o *Span) bool { return s.Start < o.End && o.Start < s.End }

// Argument is what fills a role of an event.
type Argument struct {
	Role string `json:"role"`
	Span
	Mention string `json:"mention,omitempty"` // id of the mention inside the span, for [Document.Mention]
}

// Codes are the event's codes in the vocabularies of the field: the type of PLOVER, and the code of CAMEO 1.1b3 (Schrodt 2012).
type Codes struct {
	Plover string `json:"plover,omitempty"`
	Cameo  string `json:"cameo,omitempty"`
}

// Interval is a half-open span of days of the Gregorian calendar (ISO 8601, YYYY-MM-DD): one day is 2018-04-21 to
// 2018-04-22. Both days are there, or neither.
type Interval struct {
	Start string `json:"start,omitempty"` // the first day
	End   string `json:"end,omitempty"`   // the day behind the last
}

// Realis tells whether an event happened.
type Realis string

// The values of Realis.
const (
	Actual       Realis = "actual"       // happened or is happening
	Future       Realis = "future"       // announced or planned
	Hypothetical Realis = "hypothetical" // asked for, conditional, possible
)

// Polarity tells whether the text says that the event happened or that it did not.
type Polarity string

// The values of Polarity.
const (
	Positive Polarity = "positive"
	Negative Polarity = "negative"
)

// Event is one event as one place of the text tells it. Fields are zero where the text, or the rule, has
// nothing to say; FORMAT.md lists the types with their roles and modes.
type Event struct {
	ID          string     `json:"id"`             // within its document: e1, e2 …
	Type        string     `json:"type"`           // meet, attack …: of its rule
	Mode        string     `json:"mode,omitempty"` // a finer kind of the type: airstrike
	Trigger     Span       `json:"trigger"`        // the word or words that tell of it
	Arguments   []Argument `json:"arguments"`      // in the order of the text
	Realis      Realis     `json:"realis"`
	Polarity    Polarity   `json:"polarity"`
	Time        Interval   `json:"time,omitzero"`        // zero without a date of publication for what is told relative to it
	Place       string     `json:"place,omitempty"`      // the lexicon id of the place
	Attribution Span       `json:"attribution,omitzero"` // who says so
	Codes       Codes      `json:"codes,omitzero"`
	Rule        string     `json:"rule,omitempty"`    // the [Rule.Name] of the rule that found it
	SameAs      string     `json:"same_as,omitempty"` // the id of the first event of the document that this one tells again
}

// Fillers gives the texts that fill a role, in the order of the text.
func (e *Event) Fillers(role string) []string {
	var out []string
	for _, a := range e.Arguments {
		if a.Role == role {
			out = append(out, a.Text)
		}
	}
	return out
}

// Document is what was read in one text. It holds no buffers of the extractor: it may be kept and changed.
type Document struct {
	ID       string           `json:"id,omitempty"` // of the [Input]
	Mentions []entity.Mention `json:"mentions"`     // by their start, the longer first
	Events   []Event          `json:"events"`       // in the order of their triggers
}

// Mention gives the mention of an id, which an [Argument] names: what the lexicon knows of it is its
// Entry. It is nil for the empty id and any other that the document does not have.
func (d *Document) Mention(id string) *entity.Mention {
	if n := mentionNumber(id); n >= 0 && n < len(d.Mentions) && d.Mentions[n].ID == id { // where nothing was left out before it
		return &d.Mentions[n]
	}
	for i := range d.Mentions {
		if id != "" && d.Mentions[i].ID == id {
			return &d.Mentions[i]
		}
	}
	return nil
}
