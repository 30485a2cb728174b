package normalize

import "unicode/utf8"

// The folded text and its source run on byte by byte, but where an edit changes
// the distance: a letter dropped, shortened or spelled out. (Letters of U+0600–07FF
// all have two bytes; most folds are no edits.)

// edit says that from a folded byte on, up to the next edit, source and folded
// text run on together.
type edit struct{ folded, source int32 }

// offsets is the sparse map between folded text and source. Edits grow strictly
// in the source; in the folded text there are at most two at one byte, around what
// was dropped there. So a block of 64 bytes meets at most 128 of them, and a search
// from where the block begins takes constant time.
type offsets struct {
	edits    []edit
	byFolded []int32 // the last edit before the first byte of each block of folded text, or 0
	bySource []int32 // the same for each block of the source
}

const blockShift = 6

// edit enters one.
func (o *offsets) edit(folded, source int) {
	n := len(o.edits)
	for n > 0 && int(o.edits[n-1].folded) > folded { // letters that were taken back
		n--
	}
	if n > 1 && int(o.edits[n-2].folded) == folded {
		n--
	}
	o.edits = append(o.edits[:n], edit{int32(folded), int32(source)})
}

// index makes the blocks when all is entered.
func (o *offsets) index(folded, source int) {
	o.byFolded = blocks(o.byFolded, folded)
	o.bySource = blocks(o.bySource, source)
	nf, ns := 0, 0
	for i, e := range o.edits {
		before := int32(max(i-1, 0))
		for ; nf < len(o.byFolded) && nf<<blockShift < int(e.folded); nf++ {
			o.byFolded[nf] = before
		}
		for ; ns < len(o.bySource) && ns<<blockShift < int(e.source); ns++ {
			o.bySource[ns] = before
		}
	}
	last := int32(max(len(o.edits)-1, 0))
	for ; nf < len(o.byFolded); nf++ {
		o.byFolded[nf] = last
	}
	for ; ns < len(o.bySource); ns++ {
		o.bySource[ns] = last
	}
}

// blocks makes room for the blocks of size bytes.
func blocks(b []int32, size int) []int32 {
	n := size>>blockShift + 1
	if cap(b) < n {
		b = make([]int32, 0, n+n/4)
	}
	return b[:n]
}

// ToSource gives the source byte, on a rune boundary, that byte folded of the
// folded text came from, in constant time. Where something was dropped it gives
// the byte behind: the end of a token is in [Token], not here. What lies outside of
// the folded text leads to the nearest end of the source.
func (t *Text) ToSource(folded int) int {
	switch {
	case folded < 0:
		return 0
	case folded >= len(t.folded):
		return len(t.Source)
	}
	var from edit
	limit := len(t.Source)
	k := int(t.byFolded[folded>>blockShift])
	for ; k < len(t.edits) && int(t.edits[k].folded) <= folded; k++ {
		from = t.edits[k]
	}
	if k < len(t.edits) {
		limit = int(t.edits[k].source)
	}
	return runeStart(t.Source, int(from.source), min(int(from.source)+folded-int(from.folded), limit-1))
}

// runeStart gives the first byte, not before from, of the rune that byte i belongs
// to; a byte that is not UTF-8 is one of its own.
func runeStart[S string | []byte](s S, from, i int) int {
	if i < len(s) && utf8.RuneStart(s[i]) { // most
		return i
	}
	for k := i; k >= from && k > i-utf8.UTFMax && k < len(s); k-- {
		if utf8.RuneStart(s[k]) {
			if _, n := decode(s[k:]); k+n > i {
				return k
			}
			break
		}
	}
	return i
}

// ToFolded gives the byte of the folded text that byte source of the source
// became, in constant time. What was dropped leads to the next folded byte.
func (t *Text) ToFolded(source int) int {
	switch {
	case source < 0:
		return 0
	case source >= len(t.Source):
		return len(t.folded)
	}
	var from edit
	limit := len(t.folded)
	k := int(t.bySource[source>>blockShift])
	for ; k < len(t.edits) && int(t.edits[k].source) <= source; k++ {
		from = t.edits[k]
	}
	if k < len(t.edits) {
		limit = int(t.edits[k].folded)
	}
	return min(int(from.folded)+source-int(from.source), limit)
}
