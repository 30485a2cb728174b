package normalize

import (
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/segment"
)

// Reset folds and cuts src.
func (t *Text) Reset(src string) {
	if t.fold == 0 {
		t.fold = Names
	}
	t.Source = src
	t.Tokens, t.Sentences, t.folded, t.back = t.Tokens[:0], t.Sentences[:0], t.folded[:0], t.back[:0]
	var flags TokenFlags
	lines := 0
	for i := 0; i < len(src); {
		r, n := utf8.DecodeRuneInString(src[i:])
		if n == 1 && r == utf8.RuneError {
			t.token(i, i+1, Symbol, flags)
			flags, lines = 0, 0
			i++
			continue
		}
		if space(r) {
			flags |= SpaceBefore
			if r == '\n' || r == 0x2028 || r == 0x2029 || r == '\r' && (i+1 >= len(src) || src[i+1] != '\n') {
				flags |= LineBefore
				if lines++; lines > 1 {
					flags |= BlankBefore
				}
			}
			i += n
			continue
		}
		if _, ok := t.fold.rune(r); !ok && !letterLike(r) { // a control that stands alone
			i += n
			continue
		}
		end, kind := t.scan(src, i, r, n)
		if before := len(t.Tokens); true {
			t.token(i, end, kind, flags)
			if len(t.Tokens) > before {
				flags, lines = 0, 0
			}
		}
		i = end
	}
	t.back = append(t.back, int32(len(src)))
	t.sentences()
}

func space(r rune) bool { return unicode.IsSpace(r) || r == 0x200B }

// letterLike reports a mark or tatweel, that begins a word when a letter follows.
func letterLike(r rune) bool { return r == 'ـ' || IsMark(r) }

// token enters bytes [i, end) of the source.
func (t *Text) token(i, end int, kind Kind, flags TokenFlags) {
	start := len(t.folded)
	src := t.Source
	for k := i; k < end; {
		r, n := utf8.DecodeRuneInString(src[k:])
		at := len(t.folded)
		if n == 1 && r == utf8.RuneError {
			t.folded = append(t.folded, src[k])
		} else {
			t.folded = t.fold.append(t.folded, r)
		}
		for ; at < len(t.folded); at++ {
			t.back = append(t.back, int32(k))
		}
		k += n
	}
	if len(t.folded) == start { // only marks: nothing to compare
		return
	}
	t.Tokens = append(t.Tokens, Token{Start: int32(i), End: int32(end), FoldedStart: int32(start), FoldedEnd: int32(len(t.folded)), Kind: kind, Flags: flags})
}

// scan gives the end and kind of the token that begins at byte i with rune r.
func (t *Text) scan(src string, i int, r rune, n int) (end int, kind Kind) {
	switch {
	case isArabicLetter(r) || letterLike(r):
		return arabicWord(src, i), Arabic
	case isDigit(r):
		return number(src, i), Number
	case r == '#' || r == '@':
		if end := tag(src, i+n); end > i+n {
			if r == '#' {
				return end, Hashtag
			}
			return end, Handle
		}
		return i + n, Symbol
	case r < utf8.RuneSelf && asciiLetter(byte(r)):
		if end := address(src, i); end > i {
			return end, URL
		}
		if end := email(src, i); end > i {
			return end, Email
		}
	}
	if unicode.IsLetter(r) {
		end := latinWord(src, i)
		if unicode.Is(unicode.Latin, r) {
			return end, Latin
		}
		return end, OtherWord
	}
	if unicode.IsPunct(r) || r == '«' || r == '»' {
		return i + n, Punct
	}
	// symbols and emoji: as segment cuts them
	limit := min(len(src), i+256)
	seg := segment.NewWordSegmenterDirect([]byte(src[i:limit]))
	if seg.Segment() && len(seg.Bytes()) > 0 && validPrefix(seg.Bytes()) {
		return i + len(seg.Bytes()), Symbol
	}
	return i + n, Symbol
}

func validPrefix(b []byte) bool { return utf8.Valid(b) }

func isArabicLetter(r rune) bool {
	if r >= 0x0620 && r <= 0x064A || r >= 0x066E && r <= 0x06D3 && r != 0x0670 {
		return r != 'ـ' && r != '٭' && r != '۔'
	}
	switch {
	case r == 0x06D5, r >= 0x06EE && r <= 0x06EF, r >= 0x06FA && r <= 0x06FC, r == 0x06FF, r >= 0x0750 && r <= 0x077F, r >= 0x08A0 && r <= 0x08C7:
		return true
	case r >= 0xFB50 && r <= 0xFDFF:
		return unicode.IsLetter(r)
	case r >= 0xFE70 && r <= 0xFEFC:
		return true
	}
	return false
}

func isDigit(r rune) bool {
	return r >= '0' && r <= '9' || r >= 0x0660 && r <= 0x0669 || r >= 0x06F0 && r <= 0x06F9
}

func asciiLetter(b byte) bool { return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' }

// arabicWord gives the end of the run of Arabic letters, marks, tatweel and
// format characters at i; controls behind the last letter stay outside.
func arabicWord(src string, i int) int {
	end := i
	for k := i; k < len(src); {
		r, n := utf8.DecodeRuneInString(src[k:])
		switch {
		case isArabicLetter(r) || letterLike(r):
			end = k + n
		case r == 0x200C || r == 0x200D || r >= 0x200E && r <= 0x200F || r == 0x00AD || r == 0xFEFF || r >= 0x202A && r <= 0x202E || r == 0x061C || r >= 0x2066 && r <= 0x2069:
		default:
			return end
		}
		k += n
	}
	return end
}

// number gives the end of the number at i: digits with one of . , ٫ ٬ between.
func number(src string, i int) int {
	end := i
	for k := i; k < len(src); {
		r, n := utf8.DecodeRuneInString(src[k:])
		if isDigit(r) {
			k += n
			end = k
			continue
		}
		if r == '.' || r == ',' || r == '٫' || r == '٬' {
			if next, _ := utf8.DecodeRuneInString(src[k+n:]); isDigit(next) {
				k += n
				continue
			}
		}
		break
	}
	return end
}

// latinWord gives the end of a word in another script than Arabic, as UAX #29
// has it, cut where Arabic letters begin.
func latinWord(src string, i int) int {
	end := i
	for k := i; k < len(src); {
		r, n := utf8.DecodeRuneInString(src[k:])
		if isArabicLetter(r) {
			break
		}
		if unicode.IsLetter(r) || unicode.IsMark(r) || isDigit(r) || r == '_' {
			k += n
			end = k
			continue
		}
		if r == '\'' || r == '’' || r == '.' || r == '·' {
			if next, _ := utf8.DecodeRuneInString(src[k+n:]); unicode.IsLetter(next) && !isArabicLetter(next) {
				k += n
				continue
			}
		}
		break
	}
	return end
}

// tag gives the end of the hashtag or handle whose first byte behind the sign is i.
func tag(src string, i int) int {
	for i < len(src) {
		r, n := utf8.DecodeRuneInString(src[i:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !isDigit(r) && r != '_' && r != 'ـ' {
			break
		}
		i += n
	}
	return i
}

// address gives the end of a URL at i, or i.
func address(src string, i int) int {
	rest := src[i:]
	switch {
	case hasPrefixFold(rest, "http://"), hasPrefixFold(rest, "https://"), hasPrefixFold(rest, "www."):
	default:
		return i
	}
	end := i
	for end < len(src) && src[end] > ' ' && src[end] < utf8.RuneSelf && src[end] != '"' && src[end] != '<' && src[end] != '>' {
		end++
	}
	for end > i && (src[end-1] == '.' || src[end-1] == ',' || src[end-1] == ')' || src[end-1] == ';' || src[end-1] == ':') {
		end--
	}
	return end
}

func hasPrefixFold(s, prefix string) bool {
	if len(s) <= len(prefix) {
		return false
	}
	for i := 0; i < len(prefix); i++ {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != prefix[i] {
			return false
		}
	}
	return true
}

// email gives the end of an e-mail address at i, or i.
func email(src string, i int) int {
	local := func(b byte) bool {
		return asciiLetter(b) || b >= '0' && b <= '9' || b == '.' || b == '_' || b == '-' || b == '+'
	}
	k := i
	for k < len(src) && k < i+64 && local(src[k]) {
		k++
	}
	if k == i || k >= len(src) || src[k] != '@' {
		return i
	}
	end, dot := k+1, false
	for end < len(src) && local(src[end]) {
		dot = dot || src[end] == '.'
		end++
	}
	for end > k && src[end-1] == '.' {
		end--
	}
	if !dot || end < k+4 {
		return i
	}
	return end
}
