package entity

import "encoding/binary"

// parts counts where a word stood in the names of people that the document gives:
// first, last, alone.
type parts [3]uint16

const (
	partFirst = iota
	partLast
	partAlone
)

// minPart is the length of a word, in bytes, that is kept as a part of names: three letters.
const minPart = 6

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
		t.parts = make(map[string]parts, 64)
	}
	clear(t.parts)
	t.seen = [4]uint64{}
	t.cutRuns()
	t.names = t.names[:0]
	t.own = append(t.own[:0], make([]uint8, len(t.Tokens))...)
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
			text = text[t.glances[j].cut:]
		}
		if len(text) < minPart || link(text) || kunya(text) || text == "عبد" || text == "الله" || text == "الدين" {
			continue
		}
		p, ok := t.parts[text]
		if !ok && len(t.parts) >= maxParts {
			continue
		}
		k := -1
		switch {
		case end == first+1:
			k = partAlone
		case j == first:
			k = partFirst
		case j == end-1:
			k = partLast
		}
		if k >= 0 && p[k] < 1<<15 {
			p[k]++
			t.own[j] = uint8(k + 1)
		}
		t.parts[text] = p
		tail := tailOf([]byte(text[len(text)-4:]), len(text))
		t.seen[tail>>6] |= 1 << (tail & 63)
	}
}

// remind marks the tokens of a run whose words stand in names of the document, and
// reports whether there are any.
func (t *Text) remind(r *run) bool {
	any := false
	if len(t.parts) == 0 {
		return false
	}
	folded := t.FoldedText()
	for i := r.lo; i < r.hi; i++ {
		g, tok := &t.glances[i], &t.Tokens[i]
		word := folded[tok.FoldedStart:tok.FoldedEnd]
		n := len(word) - int(g.cut)
		if n < minPart {
			continue
		}
		end := word[len(word)-4:]
		apart := g.cues&cApart != 0
		if !t.hasSeen(tailOf(end, n)) && !(apart && t.hasSeen(tailOf(end, n-2))) {
			continue
		}
		p, ok := t.parts[string(word[g.cut:])]
		behind := false
		if !ok && apart {
			p, ok = t.parts[string(word[2:])]
			behind = ok
		}
		if !ok {
			continue
		}
		if k := t.own[i]; k > 0 { // itself is no witness
			p[k-1]--
		}
		if p == (parts{}) {
			continue
		}
		any = true
		if behind {
			t.signal(i, sSeenBehind)
		}
		if p[partFirst] > 0 {
			t.signal(i, sSeenFirst)
		}
		if p[partLast] > 0 {
			t.signal(i, sSeenLast)
		}
		if p[partAlone] > 0 {
			t.signal(i, sSeenAlone)
		}
		if p[partLast]+p[partAlone] > 0 && g.cues&cNew != 0 {
			t.signal(i, sSeenNew)
		}
		if p[partLast]+p[partAlone] > 2 {
			t.signal(i, sSeenOften)
		}
	}
	return any
}

// tailOf gives a number for a word of n bytes by its last four: most words are not
// among the parts of names by that alone.
func tailOf(end []byte, n int) uint8 {
	return uint8((binary.LittleEndian.Uint32(end) ^ uint32(n)<<20) * 0x9E3779B1 >> 24)
}

// hasSeen reports that a word with that tail may be in parts.
func (t *Text) hasSeen(tail uint8) bool { return t.seen[tail>>6]>>(tail&63)&1 != 0 }
