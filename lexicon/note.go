package lexicon

import "sync/atomic"

// note is what a layer above keeps at a word, under a key of its own.
type note struct {
	key, value any
	next       *note
}

// maxNotes is how many layers can keep something at a word at once; the oldest
// note is dropped for a new one.
const maxNotes = 4

// notes is a list that readers follow without a lock; the newest note comes first.
type notes struct{ first atomic.Pointer[note] }

// Note gives what was kept at the word under a key, or nil. It is safe for
// concurrent use.
func (w *Word) Note(key any) any {
	for n := w.notes.first.Load(); n != nil; n = n.next {
		if n.key == key {
			return n.value
		}
	}
	return nil
}

// Keep keeps a value at the word under a key (a comparable one, such as a
// pointer), so that what depends on the word alone is found once for all texts.
// The word holds the last few keys only. It is safe for concurrent use.
func (w *Word) Keep(key, value any) {
	for {
		old := w.notes.first.Load()
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
		if w.notes.first.CompareAndSwap(old, n) {
			return
		}
	}
}
