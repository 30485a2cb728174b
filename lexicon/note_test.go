package lexicon

import (
	"sync"
	"testing"
)

func TestNotes(t *testing.T) {
	w := &Word{}
	a, b := NewNoteKey(), NewNoteKey()
	if got := w.Note(a); got != nil {
		t.Errorf("an empty word has %v", got)
	}
	w.Keep(a, 1)
	w.Keep(b, 2)
	w.Keep(a, 3)
	if w.Note(a) != 3 || w.Note(b) != 2 {
		t.Errorf("got %v and %v, want 3 and 2", w.Note(a), w.Note(b))
	}
	var keys []*NoteKey
	for i := range noteSlots * (maxNotes + 2) {
		k := NewNoteKey()
		keys = append(keys, k)
		w.Keep(k, i)
		if w.Note(k) != i {
			t.Errorf("key %d: got %v", i, w.Note(k))
		}
	}
	if w.Note(keys[0]) != nil {
		t.Error("a list grows without end")
	}
}

func TestNotesOfManyGoroutines(t *testing.T) {
	w := &Word{}
	var wg sync.WaitGroup
	for i := range noteSlots {
		wg.Go(func() {
			k := NewNoteKey()
			for range 1000 {
				if w.Note(k) == nil {
					w.Keep(k, i)
				} else if w.Note(k) != i {
					t.Errorf("got %v, want %d", w.Note(k), i)
				}
			}
		})
	}
	wg.Wait()
}
