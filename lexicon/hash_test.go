package lexicon

import "testing"

// Tokens that differ in single bits, and in pairs of them, have different tags: a bit
// high up in one part of a token must not be undone by one in another.
func TestTagsTellBitsApart(t *testing.T) {
	for _, n := range []int{1, 7, 8, 12, 16, 17, 20, 24, 25, 29, 40} {
		base := make([]byte, n)
		for i := range base {
			base[i] = byte(0x30 + i%10)
		}
		seen := map[uint64][2]int{}
		tag := func(bits ...int) {
			p := append([]byte(nil), base...)
			for _, b := range bits {
				p[b/8] ^= 1 << (b % 8)
			}
			h := tagOf(p)
			at := [2]int{bits[0], bits[len(bits)-1]}
			if other, ok := seen[h]; ok {
				t.Errorf("%d bytes: bits %v and %v give one tag", n, at, other)
			}
			seen[h] = at
		}
		for a := range 8 * n {
			tag(a)
			for b := range a {
				tag(a, b)
			}
		}
	}
}
