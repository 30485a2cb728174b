package lexicon

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/normalize"
)

// The letters that a slip may put in.
const slipLetters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءؤئ"

// Slips are looked for in words of at least so many bytes, five letters; where the
// caller knows what must stand there, in shorter ones too, and in forms of at least
// four letters.
const (
	minSlip       = 10
	minSlipWanted = 6
	minSlipForm   = 8
)

// nearForm is a form of which a word is one slip away, behind a cut: its senses, and the
// node where names go on, or 0.
type nearForm struct {
	form int
	list senses
	node int
	cut  normalize.Cut
}

// nearKey keeps the near forms at a word, spelledKey what follows in the names that begin
// in it, as spelled gives it; words belong to one compiled form.
var nearKey, spelledKey = NewNoteKey(), NewNoteKey()

// Near gives the names that begin at token i when one letter of one word is
// wrong, left out, one too many, or changed places with its neighbour: «داع», «الولايات
// المتحة». It is a lower grade than [Text.MatchesAt], to be asked where the text wants a
// name and has none. The word must be unknown and have five letters; with want, which
// tells the entries that may stand there, it may also be the beginning of a name of
// four letters or five. The longest come first; what each distinct word is near to is
// found once.
func (t *Text) Near(i int, want func(*Entry) bool) []Match {
	if i < 0 || i >= len(t.Words) {
		return nil
	}
	b := t.analyser.b
	var out []Match
	add := func(end int, c normalize.Cut, list senses) {
		for k := range list.len() {
			s := list.at(k)
			e := s.Entry
			if s.Class != Name || want == nil && (e.Source == "geonames" || e.Flag("common")) || want != nil && !want(e) ||
				slices.ContainsFunc(out, func(m Match) bool { return m.Entry == e && m.Last == end }) {
				continue
			}
			out = append(out, Match{First: i, Last: end, Start: t.Begin(i, c), End: int(t.Tokens[end-1].End), Reading: Reading{s, c}, Slip: true})
		}
	}
	w := t.Words[i]
	for _, f := range b.near(w, want != nil) {
		add(i+1, f.cut, f.list)
		if f.node != 0 {
			_, next := b.node(f.node)
			t.follow(i+1, next, nil, func(end int, list senses) { add(end, f.cut, list) })
		}
	}
	if w.begin != nil && i+1 < len(t.Words) && t.Words[i+1].mayFollow(w.few) {
		after := t.Words[i+1]
		first := bit(int(after.form)) // of a word that is none: a slip may stand there
		spelled := b.spelledAt(w)
		for k, s := range w.begin.starts {
			if !after.gap && (after.form != 0 && s.next&first == 0 || after.form == 0 && !s.few) {
				continue
			}
			_, next := b.node(s.node)
			t.follow(i+1, next, spelled[k], func(end int, list senses) { add(end, s.cut, list) })
		}
	}
	slices.SortStableFunc(out, func(a, b Match) int { return b.Last - a.Last })
	return out
}

// mayFollow reports that a name with a slip may go on with the word: with what stands in
// names, or where few words may follow with a long one that is none.
func (w *Word) mayFollow(few bool) bool {
	return w.form != 0 || w.gap || few && !w.Known() && len(w.Text) >= minSlip
}

// follow walks the trie from token j on; with slips, what may follow there as spelled
// gives it, one unknown token may be one letter away from a child, and only names with
// such a token are found.
func (t *Text) follow(j int, next children, slips []byte, found func(end int, list senses)) {
	b := t.analyser.b
	slip := len(slips) > 0
	var buf [512]byte
	for limit := j + maxTokens; j < len(t.Words) && j < limit && next.len() > 0; j++ {
		w := t.Words[j]
		node := 0
		if w.form != 0 {
			node = next.find(int(w.form))
		}
		if node == 0 {
			switch {
			case w.gap:
				continue
			case !slip || w.Known() || len(w.Text) < minSlip:
				return
			}
			slipped(next, slips, w.Text, func(node int) {
				list, next := b.node(node)
				found(j+1, list)
				t.follow(j+1, next, nil, found)
			})
			return
		}
		var list senses
		list, next = b.node(node)
		switch {
		case !slip:
			found(j+1, list)
		case j+1 < len(t.Words) && (!t.Words[j+1].Known() || t.Words[j+1].gap):
			slips = b.spelled(buf[:0], next)
		}
	}
}

// maxChildren is how many words may follow in names for a slip to be looked for
// among them: where hundreds may, as behind a given name, one of them is always near.
const maxChildren = 40

// spelled appends the letters of the children, in which a slip may be: a byte of length
// and a byte each; the length is 0 for a child too short or of other letters. There is
// nothing but a 0 where there are too many children.
func (b *blob) spelled(out []byte, next children) []byte {
	if next.len() > maxChildren {
		return append(out, 0)
	}
	for i := range next.len() {
		form, _ := next.at(i)
		at := b.at(form)
		if n := int(b.forms[at]); n < rawForm && 2*n >= minSlipForm {
			out = append(out, b.forms[at:at+1+n]...)
		} else {
			out = append(out, 0)
		}
	}
	return out
}

// spelledAt gives spelled for every start of a word, found once.
func (b *blob) spelledAt(w *Word) [][]byte {
	if kept, ok := w.Note(spelledKey).([][]byte); ok {
		return kept
	}
	out := make([][]byte, len(w.begin.starts))
	for i := range out {
		_, next := b.node(w.begin.starts[i].node)
		out[i] = b.spelled(nil, next)
	}
	w.Keep(spelledKey, out)
	return out
}

// slipped gives the nodes behind the children, whose letters are spelled, of which a
// word is one edit away.
func slipped(next children, spelled []byte, word string, found func(node int)) {
	var buf [64]byte
	if next.len() > maxChildren || len(word) > 2*len(buf) {
		return
	}
	have, ok := letters(buf[:0], []byte(word))
	if !ok {
		return
	}
	for i := 0; len(spelled) > 0; i++ {
		n := int(spelled[0])
		if n > 0 && max(n-len(have), len(have)-n) <= 1 && oneEdit(string(spelled[1:1+n]), string(have)) {
			_, node := next.at(i)
			found(node)
		}
		spelled = spelled[1+n:]
	}
}

// oneEdit reports words of one-byte letters that differ by one edit.
func oneEdit(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	if len(a) > len(b)+1 {
		return false
	}
	k := 0
	for k < len(b) && a[k] == b[k] {
		k++
	}
	switch {
	case len(a) > len(b):
		return a[k+1:] == b[k:]
	case k == len(a):
		return false
	}
	return a[k+1:] == b[k+1:] || k+1 < len(a) && a[k] == b[k+1] && a[k+1] == b[k] && a[k+2:] == b[k+2:]
}

// near gives the forms of names one slip away from an unknown word.
func (b *blob) near(w *Word, wanted bool) []nearForm {
	shortest := minSlip
	if wanted {
		shortest = minSlipWanted
	}
	if w.Known() || len(w.Text) < shortest || len(w.Text) > 60 || len(w.Text)%2 != 0 || w.Text[0] < 0xD8 || w.Text[0] > 0xDB {
		return nil
	}
	if kept, ok := w.Note(nearKey).([]nearForm); ok {
		return kept
	}
	out := []nearForm{}
	for _, c := range normalize.Cuts(nil, w.Text) {
		if c.Enclitic != 0 || c.LostAlef || c.Proclitics&(normalize.Sa|normalize.Ka|normalize.Question) != 0 ||
			c.Stem != c.Word || len(w.Text)-int(c.Word) < minSlipWanted {
			continue
		}
		word := w.Text[c.Word:]
		edits([]byte(word), func(form []byte) {
			if len(form) < minSlipForm || min(len(word), len(form)) < minSlip && !strings.HasPrefix(string(form), word) {
				return
			}
			if c.Word > 0 && string(form) == w.Text {
				return
			}
			n := b.find(form, hash(form))
			if n == 0 || slices.ContainsFunc(out, func(f nearForm) bool { return f.form == n }) {
				return
			}
			list, node := b.form(n)
			out = append(out, nearForm{n, list, node, c})
		})
	}
	w.Keep(nearKey, out)
	return out
}

// edits gives every word of two-byte letters that is one edit away; the bytes are
// valid during the call.
func edits(word []byte, yield func([]byte)) {
	n := len(word)
	buf := make([]byte, 0, n+2)
	for k := 0; k < n; k += 2 { // one too many was written
		yield(append(append(buf, word[:k]...), word[k+2:]...))
	}
	swapped := append(buf[:0:0], word...)
	for k := 0; k+4 <= n; k += 2 { // two changed places
		if string(word[k:k+2]) == string(word[k+2:k+4]) {
			continue
		}
		copy(swapped[k:], word[k+2:k+4])
		copy(swapped[k+2:], word[k:k+2])
		yield(swapped)
		copy(swapped[k:], word[k:k+4])
	}
	for l := 0; l < len(slipLetters); l += 2 {
		letter := slipLetters[l : l+2]
		for k := 0; k < n; k += 2 { // another one was written
			if string(word[k:k+2]) == letter {
				continue
			}
			copy(swapped[k:], letter)
			yield(swapped)
			copy(swapped[k:], word[k:k+2])
		}
		for k := 0; k <= n; k += 2 { // one was left out
			yield(append(append(append(buf, word[:k]...), letter...), word[k:]...))
		}
	}
}
