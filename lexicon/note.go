package lexicon

import "sync/atomic"

// NoteKey is what a layer above keeps something at words under: what depends on the
// word alone, so that it is found once for all texts. Make one with [NewNoteKey] for
// each thing that is kept.
type NoteKey struct{ slot uint32 }

var noteKeys atomic.Uint32

// NewNoteKey makes a key.
func NewNoteKey() *NoteKey { return &NoteKey{noteKeys.Add(1) % noteSlots} }

const (
	noteSlots = 3 // lists of notes at a word; keys share them in turn
	maxNotes  = 4 // notes in a list; the oldest is dropped for a new one
)

// Note is what a word keeps; it never changes. What is kept can hold its own Note as a
// field, so that both lie side by side in memory, and many words can keep one Note.
type Note struct {
	key   *NoteKey
	value any
	next  *Note // only of notes that a word has made for itself
}

// NewNote makes a note of a value for [Word.KeepNote].
func NewNote(key *NoteKey, value any) Note { return Note{key: key, value: value} }

// notes are lists that readers follow without a lock; the newest note comes first.
type notes [noteSlots]atomic.Pointer[Note]

// Note gives what was kept at the word under a key, or nil. It is safe for
// concurrent use.
func (w *Word) Note(key *NoteKey) any {
	for n := w.notes[key.slot].Load(); n != nil; n = n.next {
		if n.key == key {
			return n.value
		}
	}
	return nil
}

// Value is what is kept.
func (n *Note) Value() any { return n.value }

// Notes fills out with the notes under a key at the words of the tokens from first on, nil where a word has none. It is made for many at
// once: looks at memory far apart, many on the way at the same time.
func (t *Text) Notes(key *NoteKey, first int, out []*Note) {
	slot := key.slot
	for i, w := range t.Words[first:][:len(out)] {
		out[i] = w.notes[slot].Load()
	}
	for i, n := range out {
		if n == nil || n.key == key { // most
			continue
		}
		for n != nil && n.key != key {
			n = n.next
		}
		out[i] = n
	}
}

// Keep keeps a value at the word under a key. The word may drop it again when many
// keys are in use, or when the word itself is dropped. It is safe for concurrent use.
func (w *Word) Keep(key *NoteKey, value any) { w.KeepNote(&Note{key: key, value: value}) }

// KeepNote is [Word.Keep] of the value of a note, which other words may keep as well.
func (w *Word) KeepNote(n *Note) {
	list := &w.notes[n.key.slot]
	for {
		old := list.Load()
		first := n
		if old != nil {
			first = &Note{key: n.key, value: n.value}
		}
		last := first
		for o, kept := old, 1; o != nil && kept < maxNotes; o = o.next {
			if o.key == n.key {
				continue
			}
			last.next = &Note{key: o.key, value: o.value}
			last = last.next
			kept++
		}
		if list.CompareAndSwap(old, first) {
			return
		}
	}
}
