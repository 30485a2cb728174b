package normalize

import "strings"

// sentences cuts the tokens: at a full stop, question or exclamation mark and
// ellipsis (with the closing quotation marks and brackets behind it), at a blank
// line, and at a line that ends without punctuation, as titles do. A stop does not
// end a sentence behind an abbreviation or initial, nor inside parentheses.
func (t *Text) sentences() {
	first := 0
	depth := 0 // of parentheses
	end := func(i int) {
		if i > first {
			t.Sentences = append(t.Sentences, Sentence{int32(first), int32(i)})
			first = i
		}
		depth = 0
	}
	for i := range t.Tokens {
		if i > first && t.Tokens[i].Flags&LineBefore != 0 {
			end(i)
		}
		if t.Tokens[i].Kind != Punct {
			continue
		}
		switch s := string(t.Folded(i)); s {
		case "(":
			depth++
		case ")":
			depth = max(0, depth-1)
		case ".", "؟", "!", "?", "…", "۔":
			if depth > 0 && i-first < 200 && s == "." || s == "." && t.abbreviation(i) {
				continue
			}
			j := i + 1
			for j < len(t.Tokens) && t.Tokens[j].Kind == Punct && t.Tokens[j].Flags&LineBefore == 0 && t.closes(j) {
				j++
			}
			if j < len(t.Tokens) && t.Tokens[j].Kind == Punct && t.Tokens[j].Flags&LineBefore == 0 && strings.ContainsAny(string(t.Folded(j)), "،,؛") {
				continue // «قال: "انتهى."، وأضاف»
			}
			if j > i+1 || j >= len(t.Tokens) || t.Tokens[j].Flags&SpaceBefore != 0 || t.Tokens[j].Kind == Arabic || t.Tokens[j].Kind == Punct {
				end(j)
			}
		}
	}
	end(len(t.Tokens))
}

// closes reports a mark that belongs to the sentence that ended before it.
func (t *Text) closes(i int) bool {
	switch string(t.Folded(i)) {
	case "»", "”", "’", ")", "]", ".", "؟", "!", "?", "…":
		return true
	case "\"":
		return t.Tokens[i].Flags&SpaceBefore == 0
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
