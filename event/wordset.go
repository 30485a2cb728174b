package event

import (
	"slices"
	"strings"
)

// wordSet is a set of words that is asked far more often for what it does not hold:
// one bit tells most of that.
type wordSet struct {
	words []string // in their order
	bits  uint64   // the signatures of the words
}

// set makes a set of folded words divided by |, _ for a blank.
func set(s string) wordSet {
	var w wordSet
	for _, p := range strings.Split(s, "|") {
		w.add(strings.ReplaceAll(fold(p), "_", " "))
	}
	return w
}

// setOf makes a set of words as they are.
func setOf(words ...string) wordSet {
	var w wordSet
	for _, s := range words {
		w.add(s)
	}
	return w
}

// add enters a word.
func (w *wordSet) add(s string) {
	if i, ok := slices.BinarySearch(w.words, s); !ok {
		w.words = slices.Insert(w.words, i, s)
	}
	w.bits |= signature(s)
}

// has reports a word of the set; most others are told by their signature alone.
func (w *wordSet) has(s string) bool { return w.bits&signature(s) != 0 && w.holds(s) }

// holds searches for a word.
func (w *wordSet) holds(s string) bool {
	if len(w.words) > 16 {
		_, ok := slices.BinarySearch(w.words, s)
		return ok
	}
	return slices.Contains(w.words, s)
}

// String gives the words divided by |.
func (w *wordSet) String() string {
	return strings.Join(w.words, "|")
}

// signature gives one of 64 bits for a word, by its length and the ends of it.
func signature(s string) uint64 {
	n := len(s)
	if n == 0 {
		return 1
	}
	return 1 << ((n*5 + int(s[n-1])*3 + int(s[min(1, n-1)])) & 63)
}
