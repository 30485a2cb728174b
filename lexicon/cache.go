package lexicon

import (
	"sync"
	"sync/atomic"
)

// The words that a lexicon has read are kept for all texts that are read with it:
// two tables, so that words not met for long go when the younger one is full.
const (
	minWords = 1 << 12 // slots of the first table
	maxWords = 1 << 16 // words of one table
)

// wordCache finds the word of a token. Readers take no lock.
type wordCache struct {
	young, old atomic.Pointer[wordTable]
	grow       sync.Mutex
}

// wordTable is an open-addressing table; a slot once filled stays as it is.
type wordTable struct {
	slots []atomic.Pointer[Word]
	mask  uint64
	count atomic.Int32
}

func newWordTable(slots int) *wordTable {
	return &wordTable{slots: make([]atomic.Pointer[Word], slots), mask: uint64(slots - 1)}
}

// get gives the word of folded bytes, or nil. It is safe with a nil table.
func (t *wordTable) get(k *key, h uint64, folded []byte) *Word {
	if t == nil {
		return nil
	}
	for i := h & t.mask; ; i = (i + 1) & t.mask {
		w := t.slots[i].Load()
		if w == nil || w.key == *k && (k.whole() || w.Text == string(folded)) {
			return w
		}
	}
}

// put enters a word, and gives the one that stands in the table then: another
// goroutine may have been faster. Half of the slots stay free.
func (t *wordTable) put(h uint64, w *Word) *Word {
	for i := h & t.mask; ; i = (i + 1) & t.mask {
		have := t.slots[i].Load()
		if have == nil {
			if t.slots[i].CompareAndSwap(nil, w) {
				t.count.Add(1)
				return w
			}
			have = t.slots[i].Load()
		}
		if have.key == w.key && have.Text == w.Text {
			return have
		}
	}
}

// put enters a word into the younger table, and makes room.
func (c *wordCache) put(h uint64, w *Word) *Word {
	t := c.young.Load()
	if t == nil || int(t.count.Load()) >= len(t.slots)/2 {
		t = c.room(t)
	}
	return t.put(h, w)
}

// room replaces a full table: by one of twice the size, or by an empty one when
// it has all the words that are kept.
func (c *wordCache) room(full *wordTable) *wordTable {
	c.grow.Lock()
	defer c.grow.Unlock()
	t := c.young.Load()
	if t != full { // another goroutine was faster
		return t
	}
	switch {
	case t == nil:
		t = newWordTable(minWords)
	case len(t.slots) < 2*maxWords:
		t = newWordTable(4 * len(t.slots))
		for i := range full.slots {
			if w := full.slots[i].Load(); w != nil {
				t.put(w.key.hash(), w)
			}
		}
	default:
		c.old.Store(t)
		t = newWordTable(len(t.slots))
	}
	c.young.Store(t)
	return t
}
