package entity

import "github.com/waqai/waqai/normalize"

// latin reports a word in Latin letters.
func (t *Text) latin(i int) bool {
	return i < len(t.Tokens) && t.Tokens[i].Kind == normalize.Latin && t.joined(i)
}

// properRun reads words that no lexicon knows and that look like foreign names, or
// words in Latin letters, from token i on.
func (t *Text) properRun(i int) int {
	j := i
	for n := 0; n < 4 && j < len(t.Tokens) && t.joined(j); n++ {
		if t.latin(j) {
			j++
			continue
		}
		if !t.arabic(j) {
			break
		}
		ev := t.glances[j].kind
		short := n > 0 && len(t.Words[j-1].Text) <= 6 && !t.definite(j) && t.proclitics(j) == 0 && !t.is(j, functionWords|timeWords) // «يني شفق»
		if ev != foreign && !short || conjoined(t.Words[j].Text) {
			break
		}
		j++
	}
	return j
}

// properQuote reports that the quotation [i, end) may be a name: it has no verb
// and no function word.
func (t *Text) properQuote(i, end int) bool {
	for ; i < end; i++ {
		if !t.arabic(i) {
			if t.Tokens[i].Kind == normalize.Punct {
				return false
			}
			continue
		}
		if t.verb(i) || t.is(i, functionWords) && !t.is(i, nameWords) {
			return false
		}
	}
	return true
}
