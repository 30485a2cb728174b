package normalize

import (
	"unicode"
	"unicode/utf8"
)

// Reset folds and cuts src. Once the buffers have grown to the length of the
// texts, it allocates nothing.
func (t *Text) Reset(src string) {
	t.begin(src)
	tokens, dst, at := t.Tokens, t.folded[:cap(t.folded)], 0
	letters := &t.table.letters
	var flags TokenFlags
	for i := 0; i < len(src); {
		c := src[i]
		if c == ' ' {
			dst[at] = ' '
			at++
			flags |= SpaceBefore
			i++
			continue
		}
		start, end, kind := at, i, Kind(0)
		switch {
		case c >= 0xD8 && c <= 0xDB: // Arabic: U+0600–06FF
			var e uint32
			firstEdit := len(t.edits)
			for {
				var n int
				n, e = letters.fold(dst[at:], src[end:])
				at += n
				if end += n; e&outside != 0 {
					if e = 0; src[end] >= utf8.RuneSelf && !t.endsWord(end) {
						e = odd
					}
					break
				}
				if e&dropped == 0 {
					break
				}
				if at == start && broken(dst[:at]) {
					e = odd
					break
				}
				end += 2
				t.edit(at, end)
			}
			switch {
			case e&odd != 0:
				kind, at = 0, start
				t.edits = t.edits[:min(firstEdit, len(t.edits))]
			case at > start:
				kind = Arabic
				if t.fold&Elongation != 0 && triple(dst[start:at]) {
					kind, at = 0, start
					t.edits = t.edits[:min(firstEdit, len(t.edits))]
				}
			case end > i: // nothing but marks
				i = end
				continue
			case e&mark != 0 && t.alone(i+2):
				dst[at], dst[at+1] = byte(e), byte(e>>8)
				at, end, kind = at+2, i+2, Punct
				if e&short != 0 {
					at--
					t.edit(at, end)
				}
				if e&stop != 0 {
					t.stop(len(tokens))
				}
			case e&digit != 0:
				if at, end = t.number(dst, at, i); end > i {
					kind = Number
				}
			}
		case c < utf8.RuneSelf:
			class := ascii[c]
			switch {
			case class == asciiWord:
				if end, kind = t.asciiWord(i); end > i {
					at += copy(dst[at:], src[i:end])
				}
			case class >= asciiSymbol && t.alone(i+1):
				dst[at] = c
				at, end, kind = at+1, i+1, Punct
				switch class {
				case asciiStop:
					t.stop(len(tokens))
				case asciiSymbol:
					kind = Symbol
				}
			case class == asciiSpace:
				dst[at] = c
				at++
				flags |= SpaceBefore
				if c == '\n' || c == '\r' && (i+1 >= len(src) || src[i+1] != '\n') {
					flags = flags.line()
					t.stop(len(tokens))
				}
				i++
				continue
			}
		case c == 0xC2 || c == 0xE2:
			if n := quote(src[i:]); n > 0 && t.alone(i+n) {
				at += copy(dst[at:], src[i:i+n])
				end, kind = i+n, Punct
				if n == 3 && src[i+2] == 0xA6 { // …
					t.stop(len(tokens))
				}
			}
		}
		if kind == 0 {
			t.Tokens, t.folded = tokens, dst[:at]
			i, flags = t.slow(i, flags)
			tokens, at = t.Tokens, len(t.folded)
			if cap(t.folded)-at < len(src)-i+slack {
				t.folded = append(make([]byte, 0, 2*at+len(src)-i+slack), t.folded...)
			}
			dst = t.folded[:cap(t.folded)]
			continue
		}
		tokens = append(tokens, Token{Start: int32(i), End: int32(end), FoldedStart: int32(start), FoldedEnd: int32(at), Kind: kind, Flags: flags})
		flags = 0
		i = end
		if len(t.stops) >= t.due {
			t.Tokens, t.folded = tokens, dst[:at]
			t.sentences(false)
		}
	}
	t.Tokens, t.folded = tokens, dst[:at]
	t.index(len(t.folded), len(src))
	t.sentences(true)
}

// fold folds letters of two bytes as long as src has such and dst has room. It gives how many bytes they take, in both, and
// what the letter is that ends them: outside for what is none of the table, 0 at the end of src. It is not put into its
// caller, where all that it needs would be written to memory at each letter.
//
//go:noinline
func (l *letterTable) fold(dst []byte, src string) (n int, e uint32) {
	src = src[:min(len(src), len(dst))]
	dst = dst[:len(src)]
	for n = 0; n < len(src)-1; n += 2 {
		u := uint(uint16(src[n+1])|uint16(src[n])<<8) - 0xD800
		if u >= uint(len(l)) {
			return n, outside
		}
		e = l[u]
		if e < plain {
			return n, e
		}
		dst[n], dst[n+1] = byte(e), byte(e>>8)
	}
	return n, 0
}

// slack is room for the letter that the fast way writes before it looks.
const slack = 8

// begin empties the buffers and makes room for src.
func (t *Text) begin(src string) {
	if t.fold == 0 {
		t.fold = Names
	}
	if t.table == nil {
		t.table = tableOf(t.fold)
	}
	t.Source = src
	t.Tokens, t.Sentences, t.edits, t.stops = t.Tokens[:0], t.Sentences[:0], t.edits[:0], t.stops[:0]
	t.sentencer = sentencer{due: batch}
	t.window, t.windowAt, t.noMail = "", 0, 0
	if cap(t.Tokens) == 0 {
		t.Tokens = make([]Token, 0, len(src)/9+8)
		t.stops = make([]int32, 0, len(src)/100+8)
		t.Sentences = make([]Sentence, 0, len(src)/200+4)
	}
	if cap(t.folded) < len(src)+slack {
		t.folded = make([]byte, 0, len(src)+len(src)/8+slack)
	}
	t.folded = t.folded[:0]
}

// stop enters a token at which a sentence may end or that begins a line; once.
func (t *Text) stop(token int) {
	if n := len(t.stops); n == 0 || int(t.stops[n-1]) != token {
		t.stops = append(t.stops, int32(token))
	}
}

// line adds a line break to what stands before a token: behind another one, it makes an empty line.
func (f TokenFlags) line() TokenFlags {
	if f&LineBefore != 0 {
		f |= BlankBefore
	}
	return f | LineBefore
}

// triple reports three equal letters in a row.
func triple(folded []byte) bool {
	for i := 4; i+1 < len(folded); i += 2 {
		if folded[i+1] == folded[i-1] && folded[i+1] == folded[i-3] && folded[i] == folded[i-2] && folded[i] == folded[i-4] {
			return true
		}
	}
	return false
}

// The classes of ASCII characters.
const (
	asciiOther uint8 = iota // controls, # and @: the slow way
	asciiSpace
	asciiWord
	asciiSymbol
	asciiPunct
	asciiStop
)

var ascii = func() (class [256]uint8) {
	for c := rune(0); c < utf8.RuneSelf; c++ {
		switch {
		case c == '#' || c == '@':
		case unicode.IsSpace(c):
			class[c] = asciiSpace
		case isStop(c):
			class[c] = asciiStop
		case c == '_' || isDigit(c) || unicode.IsLetter(c):
			class[c] = asciiWord
		case unicode.IsPunct(c):
			class[c] = asciiPunct
		case unicode.IsSymbol(c):
			class[c] = asciiSymbol
		}
	}
	return class
}()

// isStop reports punctuation at which sentences are looked for.
func isStop(r rune) bool {
	switch r {
	case '.', '!', '?', '؟', '…', '۔', '(', ')':
		return true
	}
	return false
}

func isPunct(r rune) bool { return unicode.IsPunct(r) || r == '«' || r == '»' }

// quote gives the length of the quotation mark, dash or ellipsis that s begins
// with, of those that are frequent and tokens of their own: « » “ ” ‘ – — …
func quote(s string) int {
	if len(s) >= 2 && s[0] == 0xC2 && (s[1] == 0xAB || s[1] == 0xBB) {
		return 2
	}
	if len(s) >= 3 && s[0] == 0xE2 && s[1] == 0x80 {
		switch s[2] {
		case 0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6:
			return 3
		}
	}
	return 0
}

// number folds the number in Arabic digits at byte i to dst[at:], and gives the ends
// of both, when nothing can follow but a new token; otherwise it gives at and i.
func (t *Text) number(dst []byte, at, i int) (foldedEnd, end int) {
	src, letters := t.Source, &t.table.letters
	start, last := i, uint32(0)
	for k := i; k+1 < len(src); k += 2 {
		u := (uint(src[k])<<8 | uint(src[k+1])) - 0xD800
		if u >= uint(len(letters)) || letters[u]&digit == 0 && letters[u]&last == 0 {
			break
		}
		if letters[u]&digit != 0 {
			end, last = k+2, inside // one may follow
		} else {
			last = 0
		}
	}
	switch rest := src[end:]; {
	case len(rest) == 0 || rest[0] == ' ' || rest[0] == ')' || rest[0] == '%' || rest[0] == '/' || rest[0] == '-' || rest[0] == '\n':
	case len(rest) > 1 && rest[0] >= 0xD8 && rest[0] <= 0xDB && letters[(uint(rest[0])<<8|uint(rest[1]))-0xD800]&(plain|mark) != 0:
	default:
		return at, start
	}
	for ; i < end; i += 2 {
		e := letters[(uint(src[i])<<8|uint(src[i+1]))-0xD800]
		dst[at], dst[at+1] = byte(e), byte(e>>8)
		at += 2
		if e&short != 0 {
			at--
			t.edit(at, i+2)
		}
	}
	return at, end
}

// alone reports that nothing at byte i, as a mark would, belongs to the
// punctuation before it.
func (t *Text) alone(i int) bool {
	if i >= len(t.Source) || t.Source[i] < utf8.RuneSelf {
		return true
	}
	c := t.Source[i]
	return c >= 0xD8 && c <= 0xDB || quote(t.Source[i:]) > 0 || t.endsWord(i)
}

// endsWord reports that the rune at byte i, outside of U+0600–06FF and ASCII,
// ends an Arabic word: it is no letter and no mark or format character that may
// stand inside.
func (t *Text) endsWord(i int) bool {
	if quote(t.Source[i:]) > 0 {
		return true
	}
	r, _ := utf8.DecodeRuneInString(t.Source[i:])
	return !isArabic(r) && !joins(r)
}

// asciiWord gives the end and kind of the word or number at byte i, when it is
// all ASCII and nothing can follow but a new token; otherwise i. Rules 5–13 of
// UAX #29.
func (t *Text) asciiWord(i int) (end int, kind Kind) {
	src := t.Source
	kind = Number
	k := i
	for k < len(src) && src[k] < utf8.RuneSelf {
		c := src[k]
		if ascii[c] == asciiWord {
			if c >= 'A' {
				kind = Latin
			}
			k++
			continue
		}
		if k == i || k+1 >= len(src) {
			break
		}
		next, last := src[k+1], src[k-1]
		switch {
		case next >= utf8.RuneSelf:
			if c == '.' || c == ',' || c == ';' || c == '\'' || c == ':' {
				if lead := next; lead < 0xD8 || lead > 0xDB {
					return i, 0
				}
			}
		case (c == '.' || c == '\'' || c == ':') && asciiLetter(last) && asciiLetter(next),
			(c == '.' || c == ',' || c == ';' || c == '\'') && last <= '9' && next >= '0' && next <= '9':
			k++
			continue
		}
		break
	}
	if k < len(src) {
		switch c := src[k]; {
		case c >= 0xD8 && c <= 0xDB: // an Arabic letter begins a new token, a digit does not
			if k+1 >= len(src) {
				return i, 0
			}
			u := (uint(c)<<8 | uint(src[k+1])) - 0xD800
			if u >= 1024 || t.table.letters[u]&(plain|mark) == 0 {
				return i, 0
			}
		case c >= utf8.RuneSelf:
			if n := quote(src[k:]); n == 0 || src[k+1] == 0x80 && (src[k+2] == 0x98 || src[k+2] == 0x99) {
				return i, 0
			}
		}
	}
	switch first := src[i] | 0x20; {
	case (first == 'h' || first == 'w' || first == 'f') && url(src, i) > i:
		return i, 0
	case k < len(src) && mailByte[src[k]] && i >= t.noMail && t.mail(i) > i:
		t.noMail = i // found again in the slow way
		return i, 0
	}
	if kind == Latin && src[i] == '_' && !hasLetter(src[i:k]) {
		kind = Punct
	}
	return k, kind
}

// hasLetter reports a byte other than _, of which alone no hashtag or handle is made.
func hasLetter(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] != '_' {
			return true
		}
	}
	return false
}
