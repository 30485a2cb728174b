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
	noteSlots = 4 // lists of notes at a word; keys share them in turn
	maxNotes  = 4 // notes in a list; the oldest is dropped for a new one
)

// Note is where a word keeps something. What is kept can hold its own Note as a
// field, so that both lie side by side in memory; see [Word.KeepIn].
type Note struct {
	key   *NoteKey
	value any
	next  *Note
}

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

// Keep keeps a value at the word under a key. The word may drop it again when many
// keys are in use, or when the word itself is dropped. It is safe for concurrent use.
func (w *Word) Keep(key *NoteKey, value any) { w.KeepIn(&Note{}, key, value) }

// KeepIn is Keep with the place of the note given: a field of the value, which is
// not to be kept anywhere else.
func (w *Word) KeepIn(n *Note, key *NoteKey, value any) {
	n.key, n.value = key, value
	for {
		old := w.notes[key.slot].Load()
		n.next = nil
		last := n
		for o, kept := old, 1; o != nil && kept < maxNotes; o, kept = o.next, kept+1 {
			if o.key == key {
				kept--
				continue
			}
			last.next = &Note{key: o.key, value: o.value}
			last = last.next
		}
		if w.notes[key.slot].CompareAndSwap(old, n) {
			return
		}
	}
}
