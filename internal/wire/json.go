// Package wire writes what documents have in common on the wire: JSON strings and ids.
package wire

import "unicode/utf8"

// AppendString appends a string as a JSON string, as encoding/json writes it without
// escapes for HTML: what is no UTF-8 becomes U+FFFD.
func AppendString(dst []byte, s string) []byte {
	dst = append(dst, '"')
	n := verbatim(s)
	for n < len(s) {
		dst = append(dst, s[:n]...)
		dst, s = appendOdd(dst, s[n:])
		n = verbatim(s)
	}
	return append(append(dst, s...), '"')
}

// verbatim gives how many bytes s begins with that are written as they stand: of ASCII, and of letters of two bytes, as Arabic has them.
func verbatim(s string) int {
	i := 0
	for i < len(s) {
		n := int(width[s[i]])
		if n != 1 && (n == 0 || i+1 >= len(s) || s[i+1]&0xC0 != 0x80) {
			break
		}
		i += n
	}
	return i
}

// width is how many bytes the letter has that a byte begins, where it may be written as it stands, or 0.
var width = func() (w [256]uint8) {
	for c := ' '; c < utf8.RuneSelf; c++ {
		if c != '"' && c != '\\' {
			w[c] = 1
		}
	}
	for c := 0xC2; c <= 0xDF; c++ {
		w[c] = 2
	}
	return w
}()

// appendOdd appends what else s begins with, and gives what is left of it.
func appendOdd(dst []byte, s string) ([]byte, string) {
	if s[0] < utf8.RuneSelf {
		return appendEscape(dst, s[0]), s[1:]
	}
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case r == utf8.RuneError && n == 1:
		dst = append(dst, `\ufffd`...)
	case r == '\u2028' || r == '\u2029': // line ends of JavaScript
		dst = append(append(dst, `\u202`...), hex[r&0xF])
	default:
		dst = append(dst, s[:n]...)
	}
	return dst, s[n:]
}

const hex = "0123456789abcdef"

// appendEscape appends a quotation mark, a backslash or a control character.
func appendEscape(dst []byte, c byte) []byte {
	switch c {
	case '"', '\\':
		return append(dst, '\\', c)
	case '\b':
		return append(dst, `\b`...)
	case '\f':
		return append(dst, `\f`...)
	case '\n':
		return append(dst, `\n`...)
	case '\r':
		return append(dst, `\r`...)
	case '\t':
		return append(dst, `\t`...)
	}
	return append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&0xF])
}
