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

// note is what is kept under one key.
type note struct {
	key   *NoteKey
	value any
	next  *note
}

// notes are lists that readers follow without a lock; the newest note comes first.
type notes [noteSlots]atomic.Pointer[note]

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
func (w *Word) Keep(key *NoteKey, value any) {
	for {
		old := w.notes[key.slot].Load()
		n := &note{key: key, value: value}
		last := n
		for o, kept := old, 1; o != nil && kept < maxNotes; o, kept = o.next, kept+1 {
			if o.key == key {
				kept--
				continue
			}
			last.next = &note{key: o.key, value: o.value}
			last = last.next
		}
		if w.notes[key.slot].CompareAndSwap(old, n) {
			return
		}
	}
}
