package entity

// parts counts where a word stood in the names of people that the document gives:
// first, last, alone.
type parts [3]uint16

const (
	partFirst = iota
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
		if len(text) < 6 || link(text) || kunya(text) || text == "عبد" || text == "الله" || text == "الدين" {
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
		tail := tailOf(text)
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
	for i := r.lo; i < r.hi; i++ {
		g := &t.glances[i]
		if !t.hasSeen(g.tail) && !(g.apart != 0 && t.hasSeen(g.apart)) {
			continue
		}
		text := t.Words[i].Text
		p, ok := t.parts[text[g.cut:]]
		behind := false
		if !ok && g.apart != 0 {
			p, ok = t.parts[text[2:]]
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

// hasSeen reports that a word with that tail may be in parts.
func (t *Text) hasSeen(tail uint8) bool { return t.seen[tail>>6]>>(tail&63)&1 != 0 }
