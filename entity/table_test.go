package entity

import "testing"

// A table gives back what it was told since it was emptied, and nothing else.
func TestTable(t *testing.T) {
	var x table
	for _, round := range []struct {
		name           string
		first, n, step int
	}{
		{"few keys", 0, 10, 1},
		{"keys of the same slots as before", 1 << 20, 10, 1},
		{"as many as make it grow", 7, 5000, 3},
		{"keys that all fall into one slot", 0, 200, 1 << 20},
	} {
		t.Run(round.name, func(t *testing.T) {
			x.reset()
			for i := range round.n {
				key := uint64(round.first + i*round.step)
				if v, ok := x.get(key); ok {
					t.Fatalf("key %d has %d before it was put in", key, v)
				}
				x.put(key, -1)
				x.put(key, int32(i))
			}
			for i := range round.n {
				if v, ok := x.get(uint64(round.first + i*round.step)); !ok || v != int32(i) {
					t.Fatalf("key %d: %d, %v; want %d", round.first+i*round.step, v, ok, i)
				}
			}
			if x.count != round.n {
				t.Errorf("counts %d keys, want %d", x.count, round.n)
			}
		})
	}
}
