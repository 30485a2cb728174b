package normalize

import (
	"sync"
	"sync/atomic"
	"unicode/utf8"
)

// table is what a fold does to the letters of U+0600–06FF, all of two bytes.
type table struct {
	fold Fold

	// letters says it for the tokenizer, by the two bytes of a letter, less
	// 0xD800: the folded bytes, the first of them lowest, and above them the bits
	// below; 0 for what is no letter of a word.
	letters letterTable

	to [256]rune // folded; 0 when dropped
}

// letterTable has the bits of each letter of two bytes.
type letterTable [1024]uint32

// The bits of a letter.
const (
	plain   = 1 << 31 // a letter of two folded bytes
	dropped = 1 << 30 // a mark or tatweel, folded to nothing
	odd     = 1 << 29 // may go on a word, but not in two bytes: the slow way decides
	digit   = 1 << 28
	mark    = 1 << 27 // punctuation, kept
	stop    = 1 << 26 // punctuation that may end a sentence
	short   = 1 << 25 // punctuation, folded to one byte
	inside  = 1 << 24 // the thousands mark
	outside = 1 << 23 // no letter of the table
)

var (
	tables sync.Map              // Fold to *table
	names  atomic.Pointer[table] // that of Names, once it is made
)

// tableOf gives the table of a fold, made when it is first asked for. It is safe for concurrent use.
func tableOf(f Fold) *table {
	if t := names.Load(); f == Names && t != nil { // most
		return t
	}
	if t, ok := tables.Load(f); ok {
		return t.(*table)
	}
	t := &table{fold: f}
	for i := range t.to {
		r := rune(0x0600 + i)
		folded, ok := f.arabic(r)
		if ok {
			t.to[i] = folded
		}
		var b [4]byte
		utf8.EncodeRune(b[:], r)
		at := (int(b[0])<<8 | int(b[1])) - 0xD800
		n := utf8.EncodeRune(b[:], folded)
		two := uint32(b[0]) | uint32(b[1])<<8
		switch {
		case r == 0x061C, f&Compose != 0 && r >= 0x0653 && r <= 0x0655:
			t.letters[at] = odd
		case isArabic(r) && !ok:
			t.letters[at] = dropped
		case isArabic(r) && n == 2:
			t.letters[at] = plain | two
		case isArabic(r):
			t.letters[at] = odd
		case isDigit(r) || r == 0x066B: // the decimal mark is a digit to UAX #29
			t.letters[at] = digit | two
		case r == 0x066C:
			t.letters[at] = inside | two
		case isPunct(r):
			t.letters[at] = mark | two
			if isStop(r) {
				t.letters[at] |= stop
			}
		}
		if n == 1 && t.letters[at]&(mark|digit|inside) != 0 {
			t.letters[at] |= short
		}
	}
	got, _ := tables.LoadOrStore(f, t)
	if f == Names {
		names.Store(got.(*table))
	}
	return got.(*table)
}

// of folds one rune that is no presentation form; ok is false when it goes away.
func (t *table) of(r rune) (folded rune, ok bool) {
	if r >= 0x0600 && r <= 0x06FF {
		folded = t.to[r-0x0600]
		return folded, folded != 0
	}
	return t.fold.rune(r)
}
