package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/segment"
)

// slow reads what stands at byte i in the plain way: one token, or what belongs
// to none. It gives the byte to go on from and the flags for the next token.
func (t *Text) slow(i int, flags TokenFlags) (int, TokenFlags) {
	src := t.Source
	r, n := utf8.DecodeRuneInString(src[i:])
	if r == utf8.RuneError && n == 1 {
		return i + 1, t.token(i, i+1, Symbol, flags)
	}
	if unicode.IsSpace(r) || isWideSpace(r) || r == 0x2028 || r == 0x2029 {
		t.write(i, i+n)
		flags |= SpaceBefore
		if r == 0x0085 || r == 0x2028 || r == 0x2029 {
			flags = flags.line()
			t.stop(len(t.Tokens))
		}
		return i + n, flags
	}
	if r == '#' && t.TagWords {
		if end := t.tagWords(i); end > i {
			return t.words(i, end, flags)
		}
	}
	end, kind := t.scan(i, r, n)
	if kind == Punct && isStop(r) {
		t.stop(len(t.Tokens))
	}
	trimmed := t.trim(i, end)
	flags = t.token(i, trimmed, kind, flags)
	if trimmed < end {
		t.edit(len(t.folded), end)
	}
	return end, flags
}

// tagWords gives the end of the hashtag at byte i that begins with an Arabic letter, or i.
func (t *Text) tagWords(i int) int {
	if r, n := utf8.DecodeRuneInString(t.Source[i+1:]); isArabicLetter(r) && n > 1 {
		return tag(t.Source, i+1)
	}
	return i
}

// words enters the words of the hashtag [i, end), and gives what slow gives. What a word is read from ends before the next _, so that
// no part of a long hashtag is looked at again for each word.
func (t *Text) words(i, end int, flags TokenFlags) (int, TokenFlags) {
	whole, part := t.Source, i
	for k := i; k < end; {
		r, n := utf8.DecodeRuneInString(t.Source[k:end])
		if r == '#' || r == '_' {
			t.write(k, k+n)
			if r == '_' {
				flags |= SpaceBefore
			}
			k += n
			continue
		}
		if k >= part {
			part = end
			if u := strings.IndexByte(whole[k:end], '_'); u > 0 {
				part = k + u
			}
		}
		t.Source = whole[:part]
		stop, kind := t.scan(k, r, n)
		t.Source = whole
		trimmed := t.trim(k, stop)
		flags = t.token(k, trimmed, kind, flags)
		if trimmed < stop {
			t.edit(len(t.folded), stop)
		}
		k = stop
	}
	return end, flags
}

// token enters bytes [i, end) of the source and gives the flags for the next
// token. When nothing is left of them it enters nothing.
func (t *Text) token(i, end int, kind Kind, flags TokenFlags) TokenFlags {
	start := len(t.folded)
	t.write(i, end)
	if len(t.folded) == start {
		return flags
	}
	t.Tokens = append(t.Tokens, Token{Start: int32(i), End: int32(end), FoldedStart: int32(start), FoldedEnd: int32(len(t.folded)), Kind: kind, Flags: flags})
	return 0
}

// write folds bytes [i, end) of the source.
func (t *Text) write(i, end int) {
	src := t.Source
	w := writer{table: t.table, dst: t.folded}
	k := i + run(&w, src[i:end])
	if len(w.dst)-len(t.folded) != k-i { // some are shorter now: one by one, as each is an edit
		w = writer{table: t.table, dst: t.folded}
		k = i
	}
	for k < end {
		r, n := utf8.DecodeRuneInString(src[k:])
		at := len(w.dst)
		w.decoded(r, n, src[k])
		k += n
		if len(w.dst)-at != n {
			t.edit(len(w.dst), k)
		}
	}
	t.folded = w.dst
}

// trim gives the end of bytes [i, end) without the format characters that the
// fold drops at their end; all of them stay when nothing else is there.
func (t *Text) trim(i, end int) int {
	if t.fold&Controls == 0 {
		return end
	}
	for k := end; k > i; {
		r, n := utf8.DecodeLastRuneInString(t.Source[i:k])
		if !isControl(r) {
			return k
		}
		k -= n
	}
	return end
}

// scan gives the end and kind of the token that begins at byte i with rune r of n
// bytes.
func (t *Text) scan(i int, r rune, n int) (end int, kind Kind) {
	src := t.Source
	switch {
	case isArabic(r):
		return arabicWord(src, i), Arabic
	case r == '#':
		if end := tag(src, i+n); end > i+n {
			return end, Hashtag
		}
	case r == '@':
		if end := tag(src, i+n); end > i+n && (i == 0 || ascii[src[i-1]] != asciiWord) {
			return end, Handle
		}
	case r < utf8.RuneSelf && ascii[r] == asciiWord:
		if end := url(src, i); end > i {
			return end, URL
		}
		if end := t.mail(i); end > i {
			return end, Email
		}
	}
	size, typ := t.segment(i)
	if size < n {
		size = n
	}
	switch {
	case typ == segment.Number || isDigit(r) && typ == segment.None:
		return i + size, Number
	case r == '#' || r == '@':
		return i + size, Symbol
	case typ == segment.None && isPunct(r):
		return i + size, Punct
	case typ == segment.None && !unicode.IsLetter(r):
		return i + size, Symbol
	}
	for _, c := range src[i : i+size] {
		switch {
		case unicode.Is(unicode.Latin, c):
			return i + size, Latin
		case unicode.IsLetter(c):
			return i + size, OtherWord
		}
	}
	switch {
	case unicode.IsNumber(r):
		return i + size, Number
	case isPunct(r):
		return i + size, Punct
	}
	return i + size, Symbol
}

// segment gives the length and type of the token at byte i by UAX #29. What
// the segmenter sees ends where a token ends anyway: before white space and
// Arabic letters, and where bytes are not UTF-8.
func (t *Text) segment(i int) (size, typ int) {
	if i < t.windowAt || i >= t.windowAt+len(t.window) {
		t.fill(i)
	}
	size, _, typ, err := segment.SegmentWords(t.segments[i-t.windowAt:], true)
	if err != nil || size <= 0 {
		_, n := utf8.DecodeRuneInString(t.Source[i:])
		return n, segment.None
	}
	return size, typ
}

// fill makes the window that begins at byte i.
func (t *Text) fill(i int) {
	src := t.Source
	end := i
	for end < len(src) {
		c := src[end]
		if c < utf8.RuneSelf {
			if c <= ' ' && end > i {
				break
			}
			end++
			continue
		}
		r, n := utf8.DecodeRuneInString(src[end:])
		if r == utf8.RuneError && n == 1 || end > i && (isArabicLetter(r) || r == 'ـ') {
			break
		}
		if end > i && (r == '،' || isSign(r)) { // «،» is no mark of numbers in Arabic
			break
		}
		end += n
	}
	if end == i {
		end = i + 1
	}
	t.window, t.windowAt = src[i:end], i
	t.segments = append(t.segments[:0], t.window...)
}

// isSign reports a sign of a number or verse in Arabic text, ۝ say: a format
// character to the segmenter's Unicode 8, no longer one today.
func isSign(r rune) bool { return r >= 0x0600 && r <= 0x0605 || r == 0x06DD || r == 0x08E2 }

// letterLike reports a mark or tatweel, that begins a word when a letter follows.
func letterLike(r rune) bool { return r == 'ـ' || IsMark(r) }

// joins reports a character that may stand inside a word of another script: a
// mark, or a format character.
func joins(r rune) bool {
	return isControl(r) || unicode.Is(unicode.M, r) || r >= 0xE0001 && r <= 0xE007F
}

// isArabicLetter reports a letter of the Arabic script, no mark and no tatweel: of the blocks Arabic, Supplement, Extended-A
// and -B, and Presentation Forms.
func isArabicLetter(r rune) bool {
	switch {
	case r < 0x0620:
		return false
	case r <= 0x064A:
		return r != 'ـ'
	case r < 0x066E:
		return false
	case r <= 0x06D3:
		return r != 0x0670
	case r <= 0x06FF:
		return r == 0x06D5 || r == 0x06EE || r == 0x06EF || r >= 0x06FA && r <= 0x06FC || r == 0x06FF
	case r >= 0x0750 && r <= 0x077F, r >= 0x0870 && r <= 0x0887, r >= 0x0889 && r <= 0x088E, r >= 0x08A0 && r <= 0x08C9:
		return true
	case r >= 0xFB50 && r <= 0xFDFB, r >= 0xFE70 && r <= 0xFEFC:
		return unicode.IsLetter(r)
	}
	return false
}

func isDigit(r rune) bool {
	return r >= '0' && r <= '9' || r >= 0x0660 && r <= 0x0669 || r >= 0x06F0 && r <= 0x06F9
}

func asciiLetter(b byte) bool { return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' }

// arabicWord gives the end of the word at byte i: Arabic letters and tatweel, and
// the marks and format characters that follow them.
func arabicWord(src string, i int) int {
	end := i
	for end < len(src) {
		r, n := utf8.DecodeRuneInString(src[end:])
		if !isArabic(r) && !joins(r) {
			break
		}
		end += n
	}
	return end
}
