package entity

import (
	"math/bits"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// People are found by adding up what speaks for and against them at every token:
// the traits of the word, of the word before and of the word after, and what
// the grammar found there. A token begins a name, goes on with one or has no part in
// any; the best sequence is found by the Viterbi algorithm, in linear time.

// labels of a token
const (
	out = iota
	begins
	goesOn
	numLabels
)

// weights are what a trait weighs for a name that begins in a token and for one
// that goes on in it.
type weights [numLabels]float32

func (w *weights) add(x *weights) {
	w[begins] += x[begins]
	w[goesOn] += x[goesOn]
}

// signal is what the grammar, the gazetteers and the document say of a token.
type signal uint8

const (
	sAlways      signal = iota // of every token
	sOffice                    // an office with its complement ends before it
	sBareOffice                // an indefinite office of one word ends before it
	sStyle                     // a rank or honorific ends before it
	sApposed                   // a comma and before it an office end before it
	sOfficeNext                // a comma and an office follow
	sKnownPerson               // a person of the gazetteers, of several words, begins
	sInPerson                  // inside such a person
	sOtherName                 // a name of something else, of several words, begins
	sInOther                   // inside such a name
	sBodyName                  // a body, place or building found by its head begins
	sInBody                    // inside such a body
	sInOffice                  // inside an office
	sSeenFirst                 // the first word of a name elsewhere in the document
	sSeenLast                  // the last word of a name elsewhere in the document
	sSeenAlone                 // a name of one word elsewhere in the document
	sSeenBehind                // behind its first letter, a name elsewhere in the document
	sInStyle                   // inside a rank or honorific
	sSeenNew                   // last or alone in a name elsewhere, and no word of the lexicon
	sAliProper                 // علي where the document writes على otherwise
	sAlaDotted                 // علي where the document writes على so
	sSeenOften                 // last or alone in names elsewhere, more than twice
	numSignals
)

var signalNames = [numSignals]string{"always", "office-before", "bare-office-before", "style-before", "apposed", "office-next",
	"known-person", "in-person", "other-name", "in-other", "body-name", "in-body", "in-office", "seen-first", "seen-last", "seen-alone",
	"seen-behind", "in-style", "seen-new", "ali-proper", "ala-dotted", "seen-often"}

type signals uint32

func (s signals) has(x signal) bool { return s&(1<<x) != 0 }

// personModel holds the weights of weights/person.tsv.
type personModel struct {
	key                 *lexicon.NoteKey // looks are kept at words
	self, before, after [numTraits]weights
	before2, after2     [numTraits]weights
	signals             [numSignals]weights
	steps               [numLabels][numLabels]float32
	edge                look
}

// sum adds up the weights of a look.
func (m *personModel) sum(lk *look) {
	lk.self, lk.before, lk.after, lk.before2, lk.after2 = weights{}, weights{}, weights{}, weights{}, weights{}
	for t := trait(0); t < numTraits; t++ {
		if lk.behind.has(t) {
			lk.self[begins] += m.self[t][begins]
		}
		if lk.whole.has(t) {
			lk.self[goesOn] += m.self[t][goesOn]
			lk.before.add(&m.before[t])
			lk.after.add(&m.after[t])
			lk.before2.add(&m.before2[t])
			lk.after2.add(&m.after2[t])
		}
	}
}

// see fills the looks of the words.
func (t *Text) see() {
	t.looks = t.looks[:0]
	var seen spelling
	for i, w := range t.Words {
		lk, ok := w.Note(t.model.key).(*look)
		if !ok {
			lk = t.model.look(w, t.Tokens[i].Kind)
			lk.nisba = t.nisba(w)
			w.KeepIn(&lk.note, t.model.key, lk)
		}
		seen |= lk.spelling
		t.looks = append(t.looks, lk)
	}
	t.signals = append(t.signals[:0], make([]signals, len(t.Tokens)+1)...)
	s := sAliProper
	switch seen {
	case dotted:
		s = sAlaDotted
	case dotted | undotted:
		return
	}
	for i, lk := range t.looks {
		if lk.whole.has(tAli) {
			t.signal(i, s)
		}
	}
}

// lookBefore is the look of the word before token i, or the edge's across a line.
func (t *Text) lookBefore(i int) *look {
	if i == 0 || !t.joined(i) {
		return &t.model.edge
	}
	return t.looks[i-1]
}

// lookAfter is the look of the word after token i, or the edge's across a line.
func (t *Text) lookAfter(i int) *look {
	if i+1 >= len(t.Tokens) || !t.joined(i+1) {
		return &t.model.edge
	}
	return t.looks[i+1]
}

// lookBefore2 is the look of the word two before token i, or the edge's.
func (t *Text) lookBefore2(i int) *look {
	if i < 2 || !t.joined(i) || !t.joined(i-1) {
		return &t.model.edge
	}
	return t.looks[i-2]
}

// lookAfter2 is the look of the word two after token i, or the edge's.
func (t *Text) lookAfter2(i int) *look {
	if i+2 >= len(t.Tokens) || !t.joined(i+1) || !t.joined(i+2) {
		return &t.model.edge
	}
	return t.looks[i+2]
}

// emission adds up what speaks for a name that begins and one that goes on in token i.
func (t *Text) emission(i int) (w weights) {
	lk := t.looks[i]
	w = lk.self
	w.add(&t.lookBefore(i).before)
	w.add(&t.lookAfter(i).after)
	w.add(&t.lookBefore2(i).before2)
	w.add(&t.lookAfter2(i).after2)
	for s := t.signals[i] | 1; s != 0; s &= s - 1 {
		w.add(&t.model.signals[bits.TrailingZeros32(uint32(s))])
	}
	return w
}

const never = float32(-1e9)

// run is a run of Arabic words, tokens [lo, hi), and where the names of people in it
// stand among all that were found.
type run struct{ lo, hi, first, end int }

// cutRuns cuts the text into its runs of Arabic words: no name reaches over another
// token.
func (t *Text) cutRuns() {
	t.runs = t.runs[:0]
	lo := 0
	for i := range t.Tokens {
		if t.Tokens[i].Kind == normalize.Arabic {
			continue
		}
		if lo < i {
			t.runs = append(t.runs, run{lo: lo, hi: i})
		}
		lo = i + 1
	}
	if n := len(t.Tokens); lo < n {
		t.runs = append(t.runs, run{lo: lo, hi: n})
	}
}

// people finds the names of people in a run by the best sequence of labels, the last
// name first.
func (t *Text) people(r *run) {
	r.first = len(t.names)
	steps := &t.model.steps
	t.back = t.back[:0]
	score := weights{0, never, never}
	for i := r.lo; i < r.hi; i++ {
		e := t.emission(i)
		on := i > r.lo && t.joined(i)
		var next weights
		var back [numLabels]uint8
		for to := range uint8(numLabels) {
			best, from := never, uint8(out)
			if to != goesOn || on {
				for l := range uint8(numLabels) {
					if to == goesOn && l == out {
						continue
					}
					if s := score[l] + steps[l][to]; s > best {
						best, from = s, l
					}
				}
				best += e[to]
			}
			next[to], back[to] = best, from
		}
		score = next
		t.back = append(t.back, back)
	}
	label, best := uint8(out), score[out]+steps[out][out]
	for l := uint8(begins); l < numLabels; l++ {
		if s := score[l] + steps[l][out]; s > best {
			label, best = l, s
		}
	}
	end := r.hi
	for i := r.hi - 1; i >= r.lo; i-- {
		switch label {
		case out:
			end = i
		case begins:
			t.names = append(t.names, [2]int{i, end})
			end = i
		}
		label = t.back[i-r.lo][label]
	}
	r.end = len(t.names)
}

// margin is what speaks for the name [first, end) above what speaks against it.
func (t *Text) margin(first, end int) float32 {
	steps := &t.model.steps
	sum := steps[out][begins] - steps[out][out]
	label := begins
	for i := first; i < end; i++ {
		e := t.emission(i)
		if i > first {
			sum += steps[label][goesOn] - steps[out][out]
			label = goesOn
		}
		sum += e[label]
	}
	return sum + steps[label][out] - steps[out][out]
}
