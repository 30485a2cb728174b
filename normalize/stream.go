package normalize

import (
	"unicode/utf8"

	"golang.org/x/text/transform"
)

// Transformer gives the fold as a transformer of golang.org/x/text, for readers and
// writers of any length ([transform.NewReader], [transform.NewWriter]) and chains. In
// whatever pieces the text comes, the result is that of [Fold.String].
//
// It keeps the last letter back while a mark or a repetition behind it might change
// it, so that Transform may consume more than it has written; ErrShortDst asks for
// room for that too, ErrShortSrc stands for a rune that is not complete yet. Span
// stops before such a letter. A transformer belongs to one goroutine.
func (f Fold) Transformer() transform.SpanningTransformer {
	return &stream{w: writer{table: tableOf(f)}}
}

// stream folds a text that comes in pieces.
type stream struct {
	w        writer // the end of what was folded
	released int    // how much of that is out
}

// lookBack is how many bytes hold the letters that a writer looks back at.
const lookBack = 4 * utf8.UTFMax

// Reset makes the transformer begin a new text.
func (t *stream) Reset() {
	t.w.dst, t.w.one, t.released = t.w.dst[:0], false, 0
}

// Transform implements [transform.Transformer].
func (t *stream) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	end := len(src)
	if !atEOF {
		end -= incomplete(src)
	}
	for {
		ready := len(t.w.dst)
		if !atEOF || nSrc < end {
			ready = max(ready-t.w.open(), t.released)
		}
		pending := t.w.dst[t.released:ready]
		if room := len(dst) - nDst; len(pending) > room {
			n := copy(dst[nDst:], pending[:runeStart(pending, 0, room)])
			t.released += n
			return nDst + n, nSrc, transform.ErrShortDst
		}
		nDst += copy(dst[nDst:], pending)
		t.released = ready
		if nSrc == end {
			break
		}
		t.forget()
		next := cut(src, nSrc, end)
		fold(&t.w, src[nSrc:next])
		nSrc = next
	}
	if nSrc < len(src) {
		err = transform.ErrShortSrc
	}
	return nDst, nSrc, err
}

// Span implements [transform.SpanningTransformer].
func (t *stream) Span(src []byte, atEOF bool) (n int, err error) {
	if t.released < len(t.w.dst) {
		return 0, transform.ErrEndOfSpan
	}
	end := len(src)
	if !atEOF {
		end -= incomplete(src)
	}
	for n < end && err == nil {
		t.forget()
		piece := src[n:cut(src, n, end)]
		t.w.dst = append(t.w.dst, piece...)
		same := span(t.w.table, t.w.dst, t.released, t.w.one) - t.released
		if same < len(piece) {
			err = transform.ErrEndOfSpan
		}
		n += same
		t.released += same
		t.w.dst = t.w.dst[:t.released]
		t.w.one = t.w.one && same == 0
	}
	if err == nil && n < len(src) {
		err = transform.ErrShortSrc
	}
	if open := min(t.w.open(), n); open > 0 && !(atEOF && n == len(src)) {
		n -= open
		t.w.dst = t.w.dst[:len(t.w.dst)-open]
		if err == nil {
			err = transform.ErrShortSrc
		}
	}
	t.released = len(t.w.dst)
	return n, err
}

// cut gives the end of a piece of src from byte i on, not behind end, that is folded
// at once.
func cut(src []byte, i, end int) int {
	const size = 256
	if end-i > size {
		return runeStart(src, i, i+size)
	}
	return end
}

// forget drops what is out and too far to look back at.
func (t *stream) forget() {
	if far := t.released - lookBack; far > lookBack {
		far = runeStart(t.w.dst, 0, far)
		t.w.dst = t.w.dst[:copy(t.w.dst, t.w.dst[far:])]
		t.released -= far
	}
}

// incomplete gives how many bytes at the end of src begin a rune that is not all
// there.
func incomplete(src []byte) int {
	for n := 1; n < utf8.UTFMax && n <= len(src); n++ {
		if b := src[len(src)-n:]; utf8.RuneStart(b[0]) {
			if utf8.FullRune(b) {
				return 0
			}
			return n
		}
	}
	return 0
}
