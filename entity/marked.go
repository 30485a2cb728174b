package entity

import (
	"unicode/utf8"

	"github.com/waqai/waqai/normalize"
)

// This file joins the parts of people's names that a mark stands between: an initial's full stop («كاثلين ج. ماكينيس») and
// the hyphen of a double name («جان-كلود بلان»). Runs of words end at both; the gazetteers have the names that they know.

// marked makes candidates of the names that go on over such a mark from one run into the next.
func (t *Text) marked() {
	for k := 0; k+1 < len(t.runs); k++ {
		a := &t.runs[k]
		if t.runs[k+1].lo != a.hi+1 || !t.divides(a.hi) {
			continue
		}
		first, ok := t.lastName(a)
		if !ok {
			continue
		}
		end := a.hi
		for ; k+1 < len(t.runs); k++ {
			b := &t.runs[k+1]
			next, more := t.goesOver(&t.runs[k], b)
			if next == 0 {
				break
			}
			if end = next; !more {
				break
			}
		}
		if end > a.hi {
			t.addPerson(first, end)
		}
	}
}

// divides reports a full stop or a hyphen at token i.
func (t *Text) divides(i int) bool {
	s := t.Words[i].Text
	return len(s) == 1 && (s[0] == '.' || s[0] == '-')
}

// lastName gives the token at which a name begins that ends its run, with or without an initial behind it, or half a double given name.
func (t *Text) lastName(r *run) (first int, ok bool) {
	if r.first == r.end {
		return r.hi - 1, t.mark(r.hi, "-") && t.joined(r.hi+1) && t.halfName(r.hi-1)
	}
	n := t.names[r.first]
	if n[1] != r.hi && (n[1] != r.hi-1 || !t.initial(n[1])) {
		return 0, false
	}
	if r.first+1 < r.end && t.surnameOf(t.names[r.first+1], n) {
		return t.names[r.first+1][0], true
	}
	return n[0], true
}

// goesOver gives the token after the part of a name that begins run b, where the mark between a and b divides no sentence; 0 for none. more
// reports another initial, which may go on again.
func (t *Text) goesOver(a, b *run) (end int, more bool) {
	if b.lo != a.hi+1 || !t.joined(a.hi) || !t.joined(b.lo) || t.Tokens[a.hi].Flags&normalize.SpaceBefore != 0 && !t.initial(a.hi-1) {
		return 0, false
	}
	stop := t.mark(a.hi, ".") && t.initial(a.hi-1)
	if !stop && !t.mark(a.hi, "-") {
		return 0, false
	}
	if b.first < b.end && t.names[b.end-1][0] == b.lo {
		if next := t.names[b.end-1][1]; stop || t.oneName(a, next-b.lo) {
			return next, false
		}
		return 0, false
	}
	if !stop || t.glances[b.lo].cut > 0 {
		return 0, false
	}
	if t.initial(b.lo) && b.hi == b.lo+1 {
		return b.hi, true
	}
	if (!t.has(b.lo, cKnown) || t.is(b.lo, nameWords)) && t.proclitics(b.lo) == 0 && !t.definite(b.lo) {
		return b.lo + 1, false
	}
	return 0, false
}

// halfName reports at token i a given name, with which a double one may begin where another stands behind a hyphen: «قال جان-بول».
func (t *Text) halfName(i int) bool {
	const given = 1<<tGiven | 1<<tGivenWord
	return t.looks[i].behind&given != 0 && t.looks[i+2].whole&given != 0 && !t.definite(i) && !t.definite(i+2) &&
		(t.looks[i].behind|t.looks[i+2].whole)&(1<<tFamily|1<<tPerson) == 0 && t.signals[i]&takenSignals == 0
}

// oneName reports that the name that ends run a and the words, so many, of the name behind a hyphen are of one person: «كيم دونغ-شول»,
// «جان-كلود بلان»; but «ترامب-كيم» are two.
func (t *Text) oneName(a *run, words int) bool {
	if a.first == a.end { // «جان-بول»
		return true
	}
	if n := t.names[a.first]; n[1]-n[0] > 1 {
		return words == 1
	}
	tr := t.looks[a.hi-1].whole | t.looks[a.hi-1].behind
	return words > 1 && tr&(1<<tGiven|1<<tGivenWord) != 0 && tr&(1<<tFamily|1<<tFamilyWord|1<<tPerson) == 0
}

// initial reports a word of one letter.
func (t *Text) initial(i int) bool {
	return t.arabic(i) && utf8.RuneCountInString(t.Words[i].Text) == 1
}
