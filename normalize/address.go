package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tag gives the end of the hashtag or handle whose first byte behind the sign is
// i: letters, marks, digits, _ and format characters between them.
func tag(src string, i int) int {
	end := i
	for k := i; k < len(src); {
		r, n := utf8.DecodeRuneInString(src[k:])
		k += n
		switch {
		case r >= 'ء' && r <= 'ي', unicode.IsLetter(r), unicode.IsMark(r), unicode.IsDigit(r), r == '_':
			end = k
		case isControl(r):
		default:
			return end
		}
	}
	return end
}

// url gives the end of the URL at byte i, or i. It ends before white space,
// quotation marks and angle brackets, and before the punctuation of the sentence. A
// letter that is not ASCII belongs to it where a word of its path may begin or goes
// on, so that a word of the text glued to it does not.
func url(src string, i int) int {
	rest := src[i:]
	var head int
	for _, scheme := range [...]string{"http://", "https://", "ftp://", "www."} {
		if hasPrefixFold(rest, scheme) {
			head = i + len(scheme)
		}
	}
	if head == 0 || head >= len(src) || ascii[src[head]] != asciiWord && src[head] < utf8.RuneSelf && src[head] != '[' {
		return i
	}
	end := head
	path, other := false, false // behind the host; the last one was another letter
	open := 0
loop:
	for end < len(src) {
		c := src[end]
		if c < utf8.RuneSelf {
			switch {
			case c <= ' ' || c == 0x7F || c == '"' || c == '<' || c == '>' || c == '`':
				break loop
			case c == '/':
				path = true
			case c == '(':
				open++
			case c == ')':
				if open == 0 {
					break loop
				}
				open--
			}
			other = false
			end++
			continue
		}
		at := end // behind format characters
		r, n := utf8.DecodeRuneInString(src[at:])
		for other && isControl(r) {
			at += n
			r, n = utf8.DecodeRuneInString(src[at:])
		}
		if r == utf8.RuneError && n <= 1 || !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) {
			break
		}
		if !other && (!path || strings.IndexByte("/-_=?&.%#+", src[end-1]) < 0) && end > head {
			break
		}
		other = true
		end = at + n
	}
	for end > head && strings.IndexByte(".,:;!?'(", src[end-1]) >= 0 {
		end--
	}
	if end == head {
		return i
	}
	return end
}

// hasPrefixFold reports that s goes on behind the prefix, which is in lower case; ASCII letters of s may be in either.
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

// mailByte holds what may stand in an e-mail address behind its first word.
var mailByte = [256]bool{'@': true, '.': true, '-': true, '+': true, '_': true}

func inMail(b byte) bool {
	return asciiLetter(b) || b >= '0' && b <= '9' || b == '.' || b == '_' || b == '-' || b == '+'
}

// mail gives the end of the e-mail address at byte i, or i. Where it finds none, it
// notes up to where there is none.
func (t *Text) mail(i int) int {
	src := t.Source
	if i < t.noMail {
		return i
	}
	k := i
	for k < len(src) && inMail(src[k]) {
		k++
	}
	if k >= len(src) || src[k] != '@' || !alnum(src[k-1]) {
		t.noMail = k
		return i
	}
	end := k + 1
	for end < len(src) && inMail(src[end]) {
		end++
	}
	if end >= len(src) || src[end] != '@' {
		t.noMail = end
	} else {
		t.noMail = k + 1
	}
	for end > k+1 && !alnum(src[end-1]) {
		end--
	}
	domain := src[k+1 : end]
	if len(domain) < 4 || !alnum(domain[0]) || strings.IndexByte(domain, '.') < 0 || strings.Contains(domain, "..") {
		return i
	}
	return end
}

func alnum(b byte) bool { return asciiLetter(b) || b >= '0' && b <= '9' }
