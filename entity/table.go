package entity

// table is a map from seeded 64-bit hashes to numbers, which a text fills and the next
// one empties at once: what earlier rounds have put in counts as free.
type table struct {
	slots []tableSlot // a power of two of them, or none
	round uint32      // from 1
	count int
}

// tableSlot is a slot of a table; it is free unless its round is that of the table.
type tableSlot struct {
	key   uint64
	round uint32
	value int32
}

const minTable = 64

// reset empties the table.
func (t *table) reset() {
	t.count = 0
	if t.round++; t.round == 0 {
		clear(t.slots)
		t.round = 1
	}
}

// slot finds the slot of a key, or the free one where it belongs.
func (t *table) slot(key uint64) *tableSlot {
	mask := uint64(len(t.slots) - 1)
	for i := key & mask; ; i = (i + 1) & mask {
		if s := &t.slots[i]; s.round != t.round || s.key == key {
			return s
		}
	}
}

// get gives the number under a key.
func (t *table) get(key uint64) (int32, bool) {
	if t.count == 0 {
		return 0, false
	}
	s := t.slot(key)
	return s.value, s.round == t.round
}

// put enters a number under a key.
func (t *table) put(key uint64, value int32) {
	if 2*t.count >= len(t.slots) {
		t.grow()
	}
	s := t.slot(key)
	if s.round != t.round {
		t.count++
	}
	*s = tableSlot{key, t.round, value}
}

// grow doubles the table and enters again what it holds.
func (t *table) grow() {
	old := t.slots
	t.slots = make([]tableSlot, max(2*len(old), minTable))
	for _, s := range old {
		if s.round == t.round {
			*t.slot(s.key) = s
		}
	}
}
