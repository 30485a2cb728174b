package event

import (
	"slices"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/internal/nest"
)

// scratch holds what a reader needs again and again: the phrases of a sentence,
// lists of phrases, the tries of rules. Its memory is used again for the next text.
type scratch struct {
	first      int     // the token at which the sentence begins
	base       int     // the token from which on phrases are kept: also of sentences before, see [state.recall]
	phraseAt   []int32 // of every token from base on: index into phrases, or none, or unread
	phrases    []phrase
	answers    []answers // of every token of the sentence, when its phrases are read
	noAnswers  answers
	lists      []phrase // the block that lists are cut from
	frames     [2]frame
	args       []Argument        // the block that arguments of events are cut from
	tellings   []telling         // of the text's events
	latest     []int             // of every type: its latest event
	groups     []group           // of the text
	comparands []comparand       // the block that fillers of tellings are cut from
	folded     []byte            // of one filler
	used       []bool            // of every mention: the document shows it
	intervals  map[days]Interval // of the days that texts had last, as text
	subjects   [8]readSubject    // of the last verbs asked for
	nsubject   int
	verbs      verbsHere  // of the sentence that was asked last
	statements nest.Depth // whose giver is being looked for
	relatives  nest.Depth // relative pronouns whose noun is being looked for, each by the one after it
	conditions nest.Depth // verbs whose modality is being looked for, each for a condition behind it
}

// manyNested is how many times what stands before is asked for what stands before it.
const manyNested = 4

// verbsHere are the verbs of tokens [first, end), by what nouns go with.
type verbsHere struct {
	first, end int
	verbs      symbolSet
}

const (
	unread = -1 // the phrase at the token has not been looked for
	none   = -2 // no phrase begins at the token
)

// answers are what rules ask of one token again and again; 0 is not known yet.
type answers struct {
	skip, over int32 // what [reader.skip] gives, and what it gives with phrases, above 1
	scope      int32 // what [reader.scope] gives, above 1
	adjective  int8  // 1 when [reader.adjective] is true, -1 when it is not
}

// remember keeps from now on what is asked of the tokens before end: the phrases of the sentence are known.
func (s *scratch) remember(end int) {
	s.answers = sized(s.answers, end-s.first)
	clear(s.answers)
}

// answersOf gives what is known of token i; of a token of which nothing is kept, a place that is used again.
func (s *scratch) answersOf(i int) *answers {
	if k := uint(i - s.first); k < uint(len(s.answers)) {
		return &s.answers[k]
	}
	s.noAnswers = answers{}
	return &s.noAnswers
}

// maxList is how many coordinated phrases a list has at most.
const maxList = 32

// reset begins a text.
func (s *scratch) reset() {
	s.lists, s.args = s.lists[:0], s.args[:0]
	s.verbs = verbsHere{}
	s.forget(0)
}

// maxPhrases is after how many phrases those of earlier sentences are let go.
const maxPhrases = 1 << 12

// forget lets go of the phrases of tokens before first.
func (s *scratch) forget(first int) {
	s.base, s.phraseAt, s.phrases = first, s.phraseAt[:0], s.phrases[:0]
}

// begin begins the sentence of tokens [first, end).
func (s *scratch) begin(first, end int) {
	s.first, s.answers, s.nsubject = first, s.answers[:0], 0
	known := len(s.phraseAt)
	s.phraseAt = slices.Grow(s.phraseAt, end-s.base-known)[:end-s.base]
	more := s.phraseAt[known:]
	for i := range more {
		more[i] = unread
	}
}

// room gives an empty list that has room for the longest; keep ends it. No other
// list may be begun between the two.
func (s *scratch) room() []phrase {
	if cap(s.lists)-len(s.lists) < maxList {
		s.lists = make([]phrase, 0, 32*maxList) // lists that are still used keep their own block
	}
	return s.lists[len(s.lists):]
}

// keep ends the list that [scratch.room] began, and gives it; it cannot grow.
func (s *scratch) keep(list []phrase) []phrase {
	s.lists = s.lists[:len(s.lists)+len(list)]
	return list[:len(list):len(list)]
}

// list copies a list.
func (s *scratch) list(ps []phrase) []phrase { return s.keep(append(s.room(), ps...)) }

// one gives the list of one phrase.
func (s *scratch) one(p *phrase) []phrase { return s.keep(append(s.room(), *p)) }

// copied copies a phrase that is to be changed.
func (s *scratch) copied(p *phrase) *phrase { return &s.one(p)[0] }

// days are the days of a time, half-open.
type days struct{ from, until entity.Day }

// maxIntervals is how many intervals are held; then all are let go.
const maxIntervals = 1 << 10

// readSubject is the subject that was found for a verb and a class.
type readSubject struct {
	verb  int
	class class
	subject
}

// frame gives the frame that is not the best one.
func (s *scratch) frame(best *frame) *frame {
	if best == &s.frames[0] {
		return &s.frames[1]
	}
	return &s.frames[0]
}

// arguments gives room for the n arguments of an event that stays.
func (s *scratch) arguments(n int) []Argument {
	from := len(s.args)
	if cap(s.args)-from <= n {
		from, s.args = 0, make([]Argument, 0, max(256, n+1))
	}
	s.args = s.args[:from+n+1] // room for a source
	return s.args[from : from+n : from+n+1]
}

// results copies the events into memory of their own: one piece for all events, one for
// all arguments, so that a document is a few allocations.
func (r *reader) results() []Event {
	n := 0
	for i := range r.events {
		n += len(r.events[i].Arguments)
	}
	events, all := append(make([]Event, 0, len(r.events)), r.events...), make([]Argument, 0, n)
	for i := range events {
		e := &events[i]
		n := len(all)
		all = append(all, e.Arguments...)
		e.Arguments = all[n:len(all):len(all)]
	}
	return events
}

// sized gives s with n elements, in its own memory where that is enough; what they hold is left from before.
func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}
