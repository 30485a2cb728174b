package normalize

import (
	"slices"
	"unicode/utf8"
)

// writer folds runes one by one to the end of dst. Compose and Elongation look
// back at what was written, not farther than from, and change the last letter
// of it at most; so whatever they leave needs no second folding.
type writer struct {
	*table
	dst  []byte
	from int
	one  bool // the last letter stands for three or more
}

// fold folds s.
func fold[S string | []byte](w *writer, s S) {
	for i := 0; i < len(s); {
		if i += run(w, s[i:]); i < len(s) {
			r, n := decode(s[i:])
			w.decoded(r, n, s[i])
			i += n
		}
	}
}

// decode gives the first rune of s, as utf8.DecodeRune does.
func decode[S string | []byte](s S) (rune, int) {
	return utf8.DecodeRuneInString(string(s[:min(len(s), utf8.UTFMax)])) // (the compiler makes no copy)
}

// run folds what s begins with as long as it is ASCII and Arabic letters that no
// look back can change, and gives its bytes.
func run[S string | []byte](w *writer, s S) int {
	w.dst = slices.Grow(w.dst, len(s))
	at, first := len(w.dst), len(w.dst)
	dst, letters := w.dst[:cap(w.dst)], &w.table.letters
	long := w.fold&Elongation != 0
	i := 0
	for i < len(s) {
		c := s[i]
		if c < utf8.RuneSelf {
			dst[at] = c
			at++
			i++
			continue
		}
		if i+1 >= len(s) {
			break
		}
		u := (uint(c)<<8 | uint(s[i+1])) - 0xD800
		if u >= uint(len(letters)) {
			break
		}
		e := letters[u]
		if e&(plain|mark|digit|inside) == 0 {
			if e&dropped == 0 || at == first && broken(dst[:at]) {
				break
			}
			i += 2
			continue
		}
		if long && at-w.from >= 2 && dst[at-2] == byte(e) && dst[at-1] == byte(e>>8) {
			break
		}
		dst[at], dst[at+1] = byte(e), byte(e>>8)
		at += 2
		if e&short != 0 {
			at--
		}
		i += 2
	}
	w.dst = dst[:at]
	if at > first {
		w.one = false
	}
	return i
}

// decodeLast gives the last rune of s, as utf8.DecodeLastRune does.
func decodeLast[S string | []byte](s S) (rune, int) {
	return utf8.DecodeLastRuneInString(string(s[max(0, len(s)-utf8.UTFMax):]))
}

// span gives the byte, from byte i of s on, up to which s stays as it is, the last
// letter as if nothing followed. What is before i was folded; one is as in writer.
func span[S string | []byte](t *table, s S, i int, one bool) int {
	for i < len(s) {
		n := sameRun(t, s[i:])
		if n == 0 {
			var r rune
			if r, n = decode(s[i:]); !keeps(t, s[:i], one, r, n) {
				break
			}
		}
		i += n
		one = false
	}
	return i
}

// sameRun gives how many bytes s begins with that are ASCII and Arabic letters that no
// look back can change and that stay as they are.
func sameRun[S string | []byte](t *table, s S) int {
	letters := &t.letters
	i := 0
	for i < len(s) {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			continue
		}
		if i+1 >= len(s) || t.fold&Elongation != 0 {
			break
		}
		u := (uint(c)<<8 | uint(s[i+1])) - 0xD800
		if u >= uint(len(letters)) || letters[u]&(plain|mark) == 0 || uint16(letters[u]) != uint16(c)|uint16(s[i+1])<<8 {
			break
		}
		i += 2
	}
	return i
}

// keeps reports that a rune of n bytes behind what was folded before stays as it is
// and changes nothing.
func keeps[S string | []byte](t *table, before S, one bool, r rune, n int) bool {
	if r < utf8.RuneSelf || r == utf8.RuneError && n == 1 {
		return true
	}
	if t.fold&Presentation != 0 && isForm(r) && presentationForms.of(r) != string(r) {
		return false
	}
	if c, _ := composes(t, before, r); c != 0 {
		return false
	}
	x, ok := t.of(r)
	if !ok {
		return broken(before)
	}
	third, _ := repeats(t, before, one, x)
	return x == r && !third
}

// decoded folds a rune of n bytes, the first of them b.
func (w *writer) decoded(r rune, n int, b byte) {
	if r == utf8.RuneError && n == 1 { // not UTF-8
		w.dst = append(w.dst, b)
		w.one = false
		return
	}
	if w.fold&Presentation != 0 && isForm(r) {
		for _, c := range presentationForms.of(r) {
			w.letter(c)
		}
		return
	}
	w.letter(r)
}

// letter writes one character, folded: joined to the letter before that it composes with, left out where it is dropped or
// repeats.
func (w *writer) letter(r rune) {
	if r < utf8.RuneSelf {
		w.dst = append(w.dst, byte(r))
		w.one = false
		return
	}
	if c, n := composes(w.table, w.dst[w.from:], r); c != 0 {
		w.dst = w.dst[:len(w.dst)-n]
		w.one = false
		r = c
	}
	x, ok := w.of(r)
	if !ok {
		if !broken(w.dst) {
			return
		}
		x = r
	}
	switch third, n := repeats(w.table, w.dst[w.from:], w.one, x); {
	case third:
		w.dst = w.dst[:len(w.dst)-n]
		w.one = true
	default:
		w.dst = utf8.AppendRune(w.dst, x)
		w.one = false
	}
}

// composes gives the letter that [Compose] makes of a mark and the letter before it,
// which has n bytes; or 0.
func composes[S string | []byte](t *table, before S, mark rune) (letter rune, n int) {
	if mark < 0x0653 || mark > 0x0655 || t.fold&Compose == 0 {
		return 0, 0
	}
	last, n := decodeLast(before)
	return composed(last, mark), n
}

// repeats reports that r repeats the letter before it for the third time or more,
// and how many bytes are to go so that one of them is left.
func repeats[S string | []byte](t *table, before S, one bool, r rune) (third bool, n int) {
	if t.fold&Elongation == 0 || !isArabic(r) || IsMark(r) {
		return false, 0
	}
	a, n := decodeLast(before)
	if a != r {
		return false, 0
	}
	if one {
		return true, 0
	}
	before = before[:len(before)-n]
	b, _ := decodeLast(before)
	if b != r {
		return false, 0
	}
	c, _ := decodeLast(before[:len(before)-n])
	return c != r && isArabic(c), n // not at the beginning of a word
}

// broken reports that b ends with a byte that is not UTF-8. What follows it is not
// dropped: it might make a letter of the byte and others behind it.
func broken[S string | []byte](b S) bool {
	if len(b) == 0 || b[len(b)-1] < utf8.RuneSelf {
		return false
	}
	r, n := decodeLast(b)
	return r == utf8.RuneError && n == 1
}

// open reports that the last letter written may yet change, and gives its bytes.
func (w *writer) open() (n int) {
	last, n := utf8.DecodeLastRune(w.dst[w.from:])
	if last < 0x0600 || last == utf8.RuneError {
		return 0
	}
	if w.fold&Elongation != 0 && isArabic(last) {
		return n
	}
	if w.fold&Compose != 0 {
		for mark := rune(0x0653); mark <= 0x0655; mark++ {
			if composed(last, mark) != 0 {
				return n
			}
		}
	}
	return 0
}
