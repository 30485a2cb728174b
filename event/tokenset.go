package event

import "math/bits"

// tokenSet is a set of tokens of a text, a bit each: loops that look for a few go from one of them to the next, and not through the text.
type tokenSet []uint64

// next gives the first token of the set from i on and before end, or end.
func (s tokenSet) next(i, end int) int {
	for at := uint(i); at < uint(end); at = at&^63 + 64 {
		if rest := s[at/64] >> (at % 64); rest != 0 {
			return min(int(at)+bits.TrailingZeros64(rest), end)
		}
	}
	return end
}

func (s tokenSet) add(i int) { s[uint(i)/64] |= 1 << (uint(i) % 64) }

func (s tokenSet) remove(i int) { s[uint(i)/64] &^= 1 << (uint(i) % 64) }
