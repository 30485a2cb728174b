package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/waqai/waqai/normalize"
)

// quoted reports that a quotation mark stands directly before a byte of the source.
func (r *reader) quoted(at int) bool {
	s := r.Source[:at]
	if at > 0 && s[at-1] < utf8.RuneSelf { // most
		return s[at-1] == '"'
	}
	c, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, directions))
	return strings.ContainsRune(quoteMarks, c)
}

// quoteMarks are the marks that a quotation may begin with.
const quoteMarks = "\"«“”"

// directions are the marks of direction, which stand anywhere and say nothing.
const directions = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

// colonBefore reports a colon before the quotation mark that stands before a byte of the source.
func (r *reader) colonBefore(at int) bool {
	before := strings.TrimRightFunc(r.Source[:at], func(c rune) bool {
		return c != '\n' && unicode.IsSpace(c) || strings.ContainsRune(quoteMarks+directions, c)
	})
	return strings.HasSuffix(before, ":")
}

// opening reports a quotation mark that opens: no space behind it.
func (r *reader) opening(k int) bool {
	if k > 0 && r.sign(k) == '”' && r.parts[k-1] == verb && r.info[k-1].says { // «وأضاف ” الوضع خطير “»
		return true
	}
	if k > r.first && k+1 < r.end && r.isQuote(k) && r.parts[k-1] == nominal && r.Tokens[k].Flags != 0 &&
		r.Tokens[k+1].Flags&normalize.SpaceBefore != 0 && !r.openQuote(r.first, k) && r.heSays(k-1) { // «وأضاف الحزب " الوضع خطير "»
		return true
	}
	if k > r.first+1 && k+1 < r.end && r.sign(k) == '"' && r.comma(k-1) && r.Tokens[k].Flags&normalize.SpaceBefore != 0 && r.Tokens[k+1].Flags&normalize.SpaceBefore != 0 &&
		(r.parts[k+1] == verb || r.parts[k+1] == particle) && !r.openQuote(r.first, k) { // «وقال الوزير في مؤتمر صحفي، " كان اجتماعا مهما "»
		return true
	}
	return r.isQuote(k) && k+1 < len(r.Tokens) && r.Tokens[k+1].Flags&normalize.SpaceBefore == 0 &&
		(k == 0 || r.Tokens[k].Flags != 0 || r.parts[k-1] == mark || r.parts[k-1] != nominal)
}

// closing gives the token of the quotation mark that closes the one at k, which
// may stand in a later sentence of the paragraph; -1 when there is none.
func (r *reader) closing(k int) int {
	open := r.sign(k)
	want := open
	switch open {
	case '«':
		want = '»'
	case '“':
		want = '”'
	case '”': // an opening one only where opening says so
		if !r.opening(k) {
			return -1
		}
		want = '“'
	case '»', 0:
		return -1
	}
	limit := min(len(r.Tokens), k+400)
	inner := -1 // the mark that opens a name or quotation inside, in the same letters
	for j := k + 1; j < limit; j++ {
		if r.Tokens[j].Flags&normalize.LineBefore != 0 && j >= r.end {
			return inner
		}
		switch s := r.sign(j); {
		case s == want && open == want && inner < 0 && r.opensInside(j): // «"نساء "انقلاب" في الشارع"»
			if next := r.nextMark(j, want, limit); next > 0 && r.nextMark(next, want, limit) > 0 {
				inner, j = j, next
				continue
			}
			return j
		case s == want, open == '“' && s == open && !r.opening(j): // «“الوضع خطير“»
			return j
		}
	}
	return inner
}

// opened gives the token of the quotation mark that opens what the one at token k closes, in the same paragraph; -1 when there is none.
func (r *reader) opened(k int) int {
	const reach = 200
	inner := 0 // quotations inside that have not opened yet
	for j := k - 1; j >= 0 && j > k-reach; j-- {
		switch {
		case !r.isQuote(j):
		case r.sign(j) != '»' && r.opening(j):
			if inner == 0 {
				return j
			}
			inner--
		default:
			inner++
		}
	}
	return -1
}

// closingMarks stand behind a quotation mark that closes, with or without a space.
var closingMarks = setOf("،", ",", ".", "..", "...", ":", "؛", "؟", "!")

// opensInside reports that a quotation mark at token j, which may open or close, stands like one that opens, and the next
// word in it like one of a name.
func (r *reader) opensInside(j int) bool {
	return j+1 < len(r.Tokens) && r.Tokens[j].Flags&normalize.SpaceBefore != 0 &&
		r.Tokens[j+1].Flags&(normalize.SpaceBefore|normalize.LineBefore) == 0 && r.Tokens[j+1].Kind != normalize.Punct
}

// opensWords reports a quotation mark at token k that opens, with a word behind it.
func (r *reader) opensWords(k int) bool {
	return r.opening(k) && k+1 < r.end && r.Tokens[k+1].Kind != normalize.Punct
}

// nextMark gives the next mark of the letters behind token j that stands like one that closes, or -1.
func (r *reader) nextMark(j int, want rune, limit int) int {
	for i := j + 1; i < limit; i++ {
		if r.Tokens[i].Flags&normalize.LineBefore != 0 && i > r.end {
			return -1
		}
		if r.sign(i) == want {
			if r.opensInside(i) {
				return -1
			}
			return i
		}
	}
	return -1
}

// shuts reports a quotation mark at token j that can only close: it stands directly behind
// a word, with none directly behind it.
func (r *reader) shuts(j int) bool {
	const apart = normalize.SpaceBefore | normalize.LineBefore
	return r.Tokens[j].Flags&apart == 0 && (j+1 >= len(r.Tokens) || r.Tokens[j+1].Flags&apart != 0 || r.parts[j+1] == mark)
}

// withQuote gives the source byte behind the quotation mark that closes at byte to what opened behind token k,
// else to.
func (r *reader) withQuote(k, to int) int {
	for i := k; i < r.end && int(r.Tokens[i].Start) <= to; i++ {
		if int(r.Tokens[i].Start) == to && r.isQuote(i) && r.openQuote(k, i) {
			return int(r.Tokens[i].End)
		}
	}
	return to
}

// quoteAround gives the quotation mark that opens at token i or directly before
// it and closes behind it, or -1.
func (r *reader) quoteAround(i int) int {
	switch {
	case i < r.end && r.isQuote(i):
		return i
	case i > r.first && r.isQuote(i-1) && r.opening(i-1):
		return i - 1
	}
	return -1
}

// sentenceAt reports a quotation at token k with a verb in it, behind the verb of reporting at v.
func (r *reader) sentenceAt(v, k int) bool {
	if !r.quotes(v, k) {
		return false
	}
	for n := k + 1; n < r.end && n < k+12 && !r.isQuote(n); n++ {
		if r.parts[n] == verb {
			return true
		}
	}
	return false
}
