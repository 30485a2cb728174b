package lexicon

import (
	"sync"
	"sync/atomic"
)

// The words that a lexicon has read are kept for all texts that are read with it:
// two tables, so that words not met for long go when the younger one is full.
const (
	minSlots = 1 << 12 // of the first table
	maxSlots = 1 << 17 // of the largest one; three quarters are used
)

// wordCache finds the word of a token. Readers take no lock.
type wordCache struct {
	young, old atomic.Pointer[wordTable]
	grow       sync.Mutex
}

// wordTable is an open-addressing table; a slot once filled stays as it is.
type wordTable struct {
	slots []slot
	mask  uint64
	count atomic.Int32
}

// slot has a word under the tag of its token; the tag's lowest bit tells that
// something begins in the word. The tag is set first, the word may come a moment
// later.
type slot struct {
	tag  atomic.Uint64
	word atomic.Pointer[Word]
}

func newWordTable(slots int) *wordTable {
	return &wordTable{slots: make([]slot, slots), mask: uint64(slots - 1)}
}

var noWords = newWordTable(1)

// table gives the younger table.
func (c *wordCache) table() *wordTable {
	if t := c.young.Load(); t != nil {
		return t
	}
	return noWords
}

// get gives the word of a tag, or nil, and 1 when something begins in it.
func (t *wordTable) get(tag uint64) (w *Word, begins uint64) {
	for i := tag >> 8; ; i++ {
		s := &t.slots[i&t.mask]
		switch have := s.tag.Load(); {
		case have|1 == tag|1:
			return s.word.Load(), have & 1
		case have == 0:
			return nil, 0
		}
	}
}

// put enters a word when it is not there.
func (t *wordTable) put(tag uint64, w *Word) {
	if w.begin != nil {
		tag |= 1
	}
	for i := tag >> 8; ; i++ {
		s := &t.slots[i&t.mask]
		have := s.tag.Load()
		if have == 0 && s.tag.CompareAndSwap(0, tag) {
			s.word.Store(w)
			t.count.Add(1)
			return
		}
		if have|1 == tag|1 {
			return
		}
		if have == 0 { // another goroutine was faster: look again
			i--
		}
	}
}

// put enters a word into the younger table, and makes room.
func (c *wordCache) put(tag uint64, w *Word) {
	t := c.young.Load()
	if t == nil || int(t.count.Load()) >= len(t.slots)/4*3 {
		t = c.room(t)
	}
	t.put(tag, w)
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
		t = newWordTable(minSlots)
	case len(t.slots) < maxSlots:
		t = newWordTable(2 * len(t.slots))
		for i := range full.slots {
			if w := full.slots[i].word.Load(); w != nil {
				t.put(full.slots[i].tag.Load(), w)
			}
		}
	default:
		c.old.Store(t)
		t = newWordTable(len(t.slots))
	}
	c.young.Store(t)
	return t
}
