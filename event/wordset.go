package event

import (
	"maps"
	"slices"
	"strings"
)

// wordSet is a set of words that is asked far more often for what it does not hold:
// one bit tells most of that.
type wordSet struct {
	words map[string]bool
	bits  uint64 // the signatures of the words
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

func (w *wordSet) add(s string) {
	if w.words == nil {
		w.words = map[string]bool{}
	}
	w.words[s] = true
	w.bits |= signature(s)
}

func (w *wordSet) has(s string) bool { return w.bits&signature(s) != 0 && w.words[s] }

// String gives the words divided by |.
func (w *wordSet) String() string {
	return strings.Join(slices.Sorted(maps.Keys(w.words)), "|")
}

// signature gives one of 64 bits for a word, by its length and the ends of it.
func signature(s string) uint64 {
	n := len(s)
	if n == 0 {
		return 1
	}
	return 1 << ((n*5 + int(s[n-1])*3 + int(s[min(1, n-1)])) & 63)
}
