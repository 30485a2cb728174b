package normalize

// Between the folded text and its source there is one distance for each token,
// but where an edit changes it: a letter dropped, shortened or spelled out.
// (Letters of U+0600–07FF all have two bytes; most folds are no edits.)

// edit says that from a folded byte on, up to the end of the token or to the next
// edit, source and folded text run on byte by byte.
type edit struct{ folded, source int32 }

// offsets is the sparse map between folded text and source. Tokens and edits
// both grow strictly in the folded text, so that a block of 64 bytes meets at most
// 64 of each, and a search from where the block begins takes constant time.
type offsets struct {
	edits    []edit
	byFolded []place // of each block of folded bytes
	bySource []place // of each block of source bytes
}

// place is the last token and the last edit that begin at or before a block's
// first byte (0 when there is none).
type place struct{ token, edit int32 }

const blockShift = 6

// edit enters one; a later one at the same folded byte takes the place of the
// earlier, so that a dropped mark leads to the letter behind it.
func (o *offsets) edit(folded, source int) {
	n := len(o.edits)
	for n > 0 && int(o.edits[n-1].folded) >= folded {
		n--
	}
	o.edits = append(o.edits[:n], edit{int32(folded), int32(source)})
}

// index makes the blocks when all is entered.
func (t *Text) index() {
	if want := len(t.folded)>>blockShift + 1; cap(t.byFolded) < want {
		t.byFolded = make([]place, 0, want+want/4)
	}
	if want := len(t.Source)>>blockShift + 1; cap(t.bySource) < want {
		t.bySource = make([]place, 0, want+want/4)
	}
	byFolded, bySource := t.byFolded[:len(t.folded)>>blockShift+1], t.bySource[:len(t.Source)>>blockShift+1]
	nf, ns := 0, 0
	for i := range t.Tokens {
		k := &t.Tokens[i]
		for nf < len(byFolded) && nf<<blockShift < int(k.FoldedStart) {
			byFolded[nf].token = int32(max(i-1, 0))
			nf++
		}
		for ns < len(bySource) && ns<<blockShift < int(k.Start) {
			bySource[ns].token = int32(max(i-1, 0))
			ns++
		}
	}
	last := int32(max(len(t.Tokens)-1, 0))
	for ; nf < len(byFolded); nf++ {
		byFolded[nf].token = last
	}
	for ; ns < len(bySource); ns++ {
		bySource[ns].token = last
	}
	nf, ns = 0, 0
	for i, e := range t.edits {
		for nf < len(byFolded) && nf<<blockShift < int(e.folded) {
			byFolded[nf].edit = int32(max(i-1, 0))
			nf++
		}
		for ns < len(bySource) && ns<<blockShift < int(e.source) {
			bySource[ns].edit = int32(max(i-1, 0))
			ns++
		}
	}
	last = int32(max(len(t.edits)-1, 0))
	for ; nf < len(byFolded); nf++ {
		byFolded[nf].edit = last
	}
	for ; ns < len(bySource); ns++ {
		bySource[ns].edit = last
	}
	t.byFolded, t.bySource = byFolded, bySource
}

// ToSource gives the source byte, on a rune boundary, of byte folded of the folded
// text, in constant time. The end of a token leads to the beginning of the next
// (its own end is in [Token]); the end of the folded text, and whatever lies
// outside, to the nearest end of the source.
func (t *Text) ToSource(folded int) int {
	switch {
	case folded < 0:
		return 0
	case folded >= len(t.folded):
		return len(t.Source)
	}
	p := t.byFolded[folded>>blockShift]
	i := int(p.token)
	for i+1 < len(t.Tokens) && int(t.Tokens[i+1].FoldedStart) <= folded {
		i++
	}
	token := &t.Tokens[i]
	from, limit := edit{token.FoldedStart, token.Start}, int(token.End)
	if len(t.edits) > 0 {
		k := int(p.edit)
		for k+1 < len(t.edits) && int(t.edits[k+1].folded) <= folded {
			k++
		}
		if e := t.edits[k]; int(e.folded) <= folded && e.source >= from.source {
			from = e
		} else if int(e.folded) > folded {
			k--
		}
		if k+1 < len(t.edits) {
			limit = min(limit, int(t.edits[k+1].source))
		}
	}
	s := min(int(from.source)+folded-int(from.folded), limit-1)
	for s > int(from.source) && t.Source[s]&0xC0 == 0x80 {
		s--
	}
	return s
}

// ToFolded gives the byte of the folded text that byte source of the source
// became, in constant time. What was dropped, and what stands between tokens,
// leads to the next folded byte.
func (t *Text) ToFolded(source int) int {
	switch {
	case source < 0 || len(t.Tokens) == 0:
		return 0
	case source >= len(t.Source):
		return len(t.folded)
	}
	p := t.bySource[source>>blockShift]
	i := int(p.token)
	for i+1 < len(t.Tokens) && int(t.Tokens[i+1].Start) <= source {
		i++
	}
	token := &t.Tokens[i]
	if source < int(token.Start) {
		return int(token.FoldedStart)
	}
	if source >= int(token.End) {
		return int(token.FoldedEnd)
	}
	from, limit := edit{token.FoldedStart, token.Start}, int(token.FoldedEnd)
	if len(t.edits) > 0 {
		k := int(p.edit)
		for k+1 < len(t.edits) && int(t.edits[k+1].source) <= source {
			k++
		}
		if e := t.edits[k]; int(e.source) <= source && e.source >= from.source && int(e.folded) <= limit {
			from = e
		} else if int(e.source) > source {
			k--
		}
		if k+1 < len(t.edits) {
			limit = min(limit, int(t.edits[k+1].folded))
		}
	}
	return min(int(from.folded)+source-int(from.source), limit)
}
