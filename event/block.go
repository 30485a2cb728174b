package event

import (
	"slices"

	"github.com/waqai/waqai/lexicon"
)

// Words of «unless» and «unlessbehind» lines have numbers, from 1 on: a word of a text has those of what it may be, and a rule is asked for
// numbers, not for letters.

// blockSet is a set of their numbers, a bit each.
type blockSet []uint64

// has reports a number of the set.
func (s blockSet) has(n int32) bool { return int(n>>6) < len(s) && s[n>>6]>>(n&63)&1 != 0 }

// block gives the set of the words of a line.
func (rs *Rules) block(words []string) (s blockSet) {
	for _, w := range words {
		n, ok := rs.blocking[w]
		if !ok {
			n = len(rs.blocking) + 1
			rs.blocking[w] = n
		}
		for n>>6 >= len(s) {
			s = append(s, 0)
		}
		s[n>>6] |= 1 << (n & 63)
	}
	return s
}

// blocks are the numbers of what a word may be, without proclitics and article; those behind the last are 0.
type blocks [4]int32

// blocksOf gives them for a word.
func (rs *Rules) blocksOf(w *lexicon.Word) (of blocks) {
	var buf [maxStems]string
	k := 0
	for _, s := range barest(buf[:0], w) {
		if !rs.sieve.may(s) { // most
			continue
		}
		if n := int32(rs.blocking[s]); n != 0 && !slices.Contains(of[:k], n) {
			of[k] = n
			k++
		}
	}
	return of
}

// blockedBy reports that the word at token i stands in a line of words.
func (r *reader) blockedBy(i int, line blockSet) bool {
	for _, n := range &r.info[i].blocks {
		if n == 0 {
			return false
		}
		if line.has(n) {
			return true
		}
	}
	return false
}
