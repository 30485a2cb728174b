package entity

import "strings"

// part tells where a word stood in the names of people that the document gives.
type part uint8

const (
	partFirst part = 1 << iota
	partLast
	partAlone
)

// maxParts is how many words of names are kept of one document.
const maxParts = 4096

// persons finds people twice: what is known of their names after the first time
// helps to find their short forms the second time («عرفان الحيالي … الحيالي»).
func (t *Text) persons() {
	t.learn()
	for i := range t.runs {
		r := &t.runs[i]
		if t.remind(r) {
			t.people(r)
		}
		for _, n := range t.names[r.first:r.end] {
			t.addPerson(n[0], n[1])
		}
	}
}

// learn finds people the first time.
func (t *Text) learn() {
	if t.parts == nil {
		t.parts = make(map[string]part, 64)
	}
	clear(t.parts)
	t.seen = 0
	t.cutRuns()
	t.names = t.names[:0]
	for i := range t.runs {
		r := &t.runs[i]
		t.people(r)
		for _, n := range t.names[r.first:r.end] {
			t.remember(n[0], n[1])
		}
	}
}

// remember keeps the words of a name.
func (t *Text) remember(first, end int) {
	for j := first; j < end; j++ {
		text := t.Words[j].Text
		if j == first {
			text = text[t.looks[j].cut:]
		}
		if len(text) < 6 || link(text) || kunya(text) || text == "عبد" || text == "الله" || text == "الدين" {
			continue
		}
		p, ok := t.parts[text]
		if !ok && len(t.parts) >= maxParts {
			continue
		}
		switch {
		case end == first+1:
			p |= partAlone
		case j == first:
			p |= partFirst
		case j == end-1:
			p |= partLast
		}
		t.parts[text] = p
		t.seen |= ends(text)
	}
}

// remind marks the tokens of a run whose words stand in names of the document, and
// reports whether there are any.
func (t *Text) remind(r *run) bool {
	any := false
	for i := r.lo; i < r.hi && t.seen != 0; i++ {
		text, cut := t.Words[i].Text, t.looks[i].cut
		apart := cut == 0 && len(text) >= 8 && strings.Contains("وفبلك", text[:2]) // perhaps behind its first letter
		if t.seen&ends(text[cut:]) == 0 && !(apart && t.seen&ends(text[2:]) != 0) {
			continue
		}
		p := t.parts[text[cut:]]
		if p == 0 && apart {
			if p = t.parts[text[2:]]; p != 0 {
				t.signal(i, sSeenBehind)
			}
		}
		if p&partFirst != 0 {
			t.signal(i, sSeenFirst)
		}
		if p&partLast != 0 {
			t.signal(i, sSeenLast)
		}
		if p&partAlone != 0 {
			t.signal(i, sSeenAlone)
		}
		any = any || p != 0
	}
	return any
}

// ends gives one of 64 bits for a word, by its length and its last letter: most words
// are not among the parts of names by that alone.
func ends(s string) uint64 { return 1 << ((len(s)*11 + int(s[len(s)-1])) & 63) }
