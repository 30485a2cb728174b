package event

import (
	"math/bits"
)

// sieve tells of most words that the rules do not name that they do not: a bit for each of its words, by their letters. What is found of a new word asks some twenty maps, and
// few have it; each map that is asked hashes all of the word and waits for memory. A text read for the first time spends a third of its time on new words.
type sieve struct {
	bits  []uint64
	shift uint8
}

// newSieve makes a sieve with room for n words.
func newSieve(n int) *sieve {
	size := max(10, bits.Len(uint(16*n))) // one in sixteen other words falls through at most
	return &sieve{make([]uint64, 1<<(size-6)), uint8(32 - size)}
}

// place gives the bit of a word: of the second byte of each letter, from the last one on.
func (s *sieve) place(word string) uint32 {
	h := uint32(len(word))
	for i := len(word) - 1; i >= 0; i -= 2 {
		h = (h ^ uint32(word[i])) * 0x9E3779B1
	}
	return h >> s.shift
}

// add enters a word.
func (s *sieve) add(word string) {
	n := s.place(word)
	s.bits[n>>6] |= 1 << (n & 63)
}

// may reports a word that may be one of the sieve's; all may be before there is one.
func (s *sieve) may(word string) bool {
	if s == nil {
		return true
	}
	n := s.place(word)
	return s.bits[n>>6]>>(n&63)&1 != 0
}

// sift makes the sieve of all words that are looked up when the rules meet a new word.
func (rs *Rules) sift() {
	g := &rs.grammar
	s := newSieve(len(rs.nouns) + len(rs.lists.words) + len(rs.tails) + len(rs.blocking) + len(rs.kindred) + len(g.forms) + len(g.cores) + len(g.seldom) + len(g.takes) + len(g.leads))
	addWords(s, rs.nouns)
	addWords(s, rs.lists.words)
	addWords(s, rs.tails)
	addWords(s, rs.blocking)
	addWords(s, rs.kindred)
	addWords(s, g.forms)
	addWords(s, g.cores)
	addWords(s, g.seldom)
	addWords(s, g.takes)
	addWords(s, g.leads)
	rs.sieve, rs.lists.sieve = s, s
}

// addWords enters the words of a map.
func addWords[V any](s *sieve, words map[string]V) {
	for w := range words {
		s.add(w)
	}
}
