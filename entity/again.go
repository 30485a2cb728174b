package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// part tells where a word stood in the names of people that the document gives.
type part uint8

const (
	partFirst part = 1 << iota
	partLast
	partAlone
)

// again finds the later short forms of the people whom the document names: the
// family name alone, the given name alone.
func (t *Text) again() {
	if t.parts == nil {
		t.parts = make(map[string]part, 64)
	}
	clear(t.parts)
	t.covered = append(t.covered[:0], make([]bool, len(t.Tokens))...)
	for k := range t.cands {
		c := &t.cands[k]
		if c.typ == Person || c.entry != nil && c.typ != Norp {
			for j := c.first; j < c.end; j++ {
				t.covered[j] = true
			}
		}
		if c.typ != Person || !t.sure(c) {
			continue
		}
		for j := c.first; j < c.end; j++ {
			if !t.arabic(j) {
				continue
			}
			text := t.Words[j].Text
			if j == c.first {
				if skip := t.Tokens[j].FoldedEnd - t.Tokens[j].FoldedStart; int(skip) == len(text) && c.start > int(t.Tokens[j].Start) {
					text = text[min(len(text), c.start-int(t.Tokens[j].Start)):]
				}
			}
			if len(text) < 6 || link(text) || kunya(text) || text == "عبد" || text == "الله" || text == "الدين" {
				continue
			}
			if _, ok := t.parts[text]; !ok && len(t.parts) > 4096 {
				continue
			}
			p := t.parts[text]
			switch {
			case c.end == c.first+1:
				p |= partAlone
			case j == c.first:
				p |= partFirst
			case j == c.end-1:
				p |= partLast
			}
			t.parts[text] = p
		}
	}
	if len(t.parts) == 0 {
		return
	}
	for i := 0; i < len(t.Tokens); i++ {
		if t.covered[i] || !t.arabic(i) {
			continue
		}
		cut, ok := t.known(i)
		if !ok {
			continue
		}
		end := i + 1
		for end < len(t.Tokens) && end < i+4 && t.joined(end) && !t.covered[end] && t.arabic(end) && t.parts[t.Words[end].Text] != 0 && t.evidenceOf(end) != notName {
			end++
		}
		t.add(i, end, candidate{start: t.ToSource(int(t.Tokens[i].FoldedStart) + cut), typ: Person, score: 20, closed: true})
		i = end - 1
	}
}

// sure reports a candidate whose parts may be looked for elsewhere: one from the
// gazetteers, or one that has a word known as a name or an office before it.
func (t *Text) sure(c *candidate) bool {
	if c.entry != nil {
		return !c.entry.Flag("common") || c.end > c.first+1
	}
	if c.score-4*(c.end-c.first) >= 20 {
		return true
	}
	for i := c.first; i < c.end; i++ {
		if t.evidenceOf(i) == firm {
			return true
		}
	}
	return c.end == c.first+1 && t.speech(c.first-1)
}

// known reports whether token i is part of a name that the document gives, and
// the byte of the folded token where it begins.
func (t *Text) known(i int) (int, bool) {
	w := t.Words[i]
	text, cut := w.Text, 0
	p := t.parts[text]
	if p == 0 {
		if w.Known() && !w.Is(nameWords) && !strings.HasPrefix(text[2:], "ال") || len(text) < 8 {
			return 0, false
		}
		switch text[:2] {
		case "و", "ف", "ب", "ل", "ك":
			if p = t.parts[text[2:]]; p == 0 {
				return 0, false
			}
			text, cut = text[2:], 2
		default:
			return 0, false
		}
	}
	var other, noun bool
	for _, r := range w.Readings {
		switch r.Entry.Class {
		case lexicon.Given, lexicon.Family, lexicon.Common:
		case lexicon.Name:
			if r.Entry.Type != "PERS" && !r.Entry.Flag("common") {
				return 0, false
			}
		case lexicon.VerbWord:
			other = other || r.Cut.Enclitic == 0
		default:
			noun = noun || r.Cut.Enclitic == 0 && int(r.Cut.Word) == cut
		}
	}
	if !other && !noun {
		return cut, p&(partLast|partAlone) != 0 || p&partFirst != 0 && !w.Is(lexicon.Of(lexicon.Common))
	}
	// A name that is a common word as well: only where a name is likely.
	if p&partLast == 0 {
		return 0, false
	}
	if noun && t.proclitics(i)&^normalize.Wa != 0 {
		return 0, false
	}
	if strings.HasPrefix(text, "ال") && i > 0 && t.definite(i-1) { // «الشعب المصري»
		return 0, false
	}
	if t.complementAt(i+1) || t.is(i+1, adjWords) && t.definite(i+1) {
		return 0, false
	}
	return cut, t.cue(i, 0) >= weakCue || t.is(i-1, lexicon.Of(lexicon.Comp))
}
