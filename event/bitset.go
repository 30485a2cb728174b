package event

// bitset is a set of numbers below 256: of word lists, of words of codes.
type bitset[T ~int | ~uint8] [4]uint64

func (s *bitset[T]) has(n T) bool { return s[n>>6]&(1<<(n&63)) != 0 }

func (s *bitset[T]) add(n T) { s[n>>6] |= 1 << (n & 63) }

// meets reports that two sets share a number.
func (s *bitset[T]) meets(t *bitset[T]) bool { return s[0]&t[0]|s[1]&t[1]|s[2]&t[2]|s[3]&t[3] != 0 }

// join adds the numbers of t.
func (s *bitset[T]) join(t *bitset[T]) {
	s[0] |= t[0]
	s[1] |= t[1]
	s[2] |= t[2]
	s[3] |= t[3]
}

func (s bitset[T]) union(t bitset[T]) bitset[T] {
	return bitset[T]{s[0] | t[0], s[1] | t[1], s[2] | t[2], s[3] | t[3]}
}
