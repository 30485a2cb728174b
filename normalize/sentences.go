package normalize

// sentences cuts the tokens: at a full stop, question or exclamation mark and
// ellipsis (with the closing quotation marks and brackets behind it), at a blank
// line, and at a line that ends without punctuation, as titles do. A stop does not
// end a sentence behind an abbreviation or initial, nor inside parentheses.
//
// It looks at the tokens of t.stops only.
func (t *Text) sentences() {
	n := len(t.Tokens)
	first := 0
	depth := 0 // of parentheses
	end := func(i int) {
		if i > first {
			t.Sentences = append(t.Sentences, Sentence{int32(first), int32(i)})
			first = i
		}
		depth = 0
	}
	for _, at := range t.stops {
		i := int(at)
		if i >= n {
			break
		}
		token := &t.Tokens[i]
		if i > first && token.Flags&LineBefore != 0 {
			end(i)
		}
		if token.Kind != Punct {
			continue
		}
		switch s := t.Folded(i); {
		case s[0] == '(':
			depth++
			continue
		case s[0] == ')':
			depth = max(0, depth-1)
			continue
		case !ends(string(s)), s[0] == '.' && (depth > 0 && i-first < 200 || t.abbreviation(i)):
			continue
		}
		if i < first { // closed already
			continue
		}
		j := i + 1
		for j < n && t.Tokens[j].Kind == Punct && t.Tokens[j].Flags&LineBefore == 0 && t.closes(j) {
			j++
		}
		if j < n && t.Tokens[j].Kind == Punct && t.Tokens[j].Flags&LineBefore == 0 && t.goesOn(j) {
			continue // «قال: "انتهى."، وأضاف»
		}
		if j > i+1 || j >= n || t.Tokens[j].Flags&SpaceBefore != 0 || t.Tokens[j].Kind == Arabic || t.Tokens[j].Kind == Punct {
			end(j)
		}
	}
	end(n)
}

// ends reports a mark that may end a sentence.
func ends(s string) bool {
	switch s {
	case ".", "؟", "!", "?", "…", "۔":
		return true
	}
	return false
}

// closes reports a mark that belongs to the sentence that ended before it.
func (t *Text) closes(i int) bool {
	switch string(t.Folded(i)) {
	case "»", "”", "’", ")", "]", ".", "؟", "!", "?", "…", "۔":
		return true
	case "\"":
		return t.Tokens[i].Flags&SpaceBefore == 0
	}
	return false
}

// goesOn reports a mark after which the sentence goes on.
func (t *Text) goesOn(i int) bool {
	switch string(t.Folded(i)) {
	case "،", ",", "؛", ";":
		return true
	}
	return false
}

// abbreviation reports that the full stop at i ends an abbreviation or an
// initial: د. أ. م. and «ا.ف.ب».
func (t *Text) abbreviation(i int) bool {
	if i == 0 || t.Tokens[i].Flags&SpaceBefore != 0 {
		return false
	}
	prev := &t.Tokens[i-1]
	if prev.Kind != Arabic && prev.Kind != Latin {
		return false
	}
	word := t.Folded(i - 1)
	return prev.Kind == Arabic && len(word) == 2 || prev.Kind == Latin && len(word) == 1
}
