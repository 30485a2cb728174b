package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// How much the words before a place speak for a person's name.
const (
	noCue     = iota // nothing
	weakCue          // a verb of speech, a comma after an office
	strongCue        // an office, a rank, an honorific directly before it
)

// nameToken is what one token says for being part of a person's name.
type nameToken uint8

const (
	notName nameToken = iota
	unknown           // no word that the lexicon knows
	loose             // a given or family name that is also a common word
	surname           // الـ…ي or another definite form
	firm              // a given or family name
)

// links are the words that join the parts of a name: بن، آل.
func link(s string) bool {
	switch s {
	case "بن", "ابن", "بنت", "ولد", "ال", "ديل", "دي", "دا", "فان", "فون", "لو", "ماك", "اوغلو":
		return true
	}
	return false
}

// kunya are the words that open a name with the next one: أبو بكر.
func kunya(s string) bool {
	switch s {
	case "ابو", "ابا", "ابي", "ام", "بو":
		return true
	}
	return false
}

// nameToken judges token i; first tells that a name would begin there.
func (t *Text) nameToken(i int, first bool) nameToken {
	if !t.arabic(i) {
		return notName
	}
	w := t.Words[i]
	text := w.Text
	if first && w.Cut.Proclitics&^normalize.Article != 0 {
		text = text[w.Cut.Word:]
	}
	var given, family, person, other, flagged bool
	for _, r := range w.Readings {
		if r.Cut.Proclitics&^normalize.Article != 0 && !first || r.Cut.Enclitic != 0 {
			if !first {
				continue
			}
		}
		switch r.Entry.Class {
		case lexicon.Given:
			given = true
			flagged = flagged || r.Entry.Flag("common")
		case lexicon.Family:
			family = true
			flagged = flagged || r.Entry.Flag("common")
		case lexicon.Name:
			if r.Entry.Type == "PERS" {
				person = true
			} else if !r.Entry.Flag("common") && r.Entry.Source != "geonames" {
				other = true
			}
		case lexicon.Common:
			flagged = true
		case lexicon.Nisba:
			if !r.Entry.Flag("surname") {
				other = true
			}
		default:
			other = true
		}
	}
	article := strings.HasPrefix(text, "ال") && len(text) > 8
	switch {
	case (given || family || person) && !flagged && !other:
		return firm
	case given || family || person:
		return loose
	case article && !other && surnameShape(text):
		return surname
	case article && strings.HasSuffix(text, "ي") && !first && !t.is(i, functionWords|timeWords|lexicon.Of(lexicon.Adj)):
		return surname
	case !w.Known() && !article && len(text) >= 6 && w.Cut.Proclitics == 0:
		return unknown
	}
	return notName
}

// person reads a person's name at token i under a cue and gives the token
// after it, or i where none stands.
func (t *Text) person(i int, cue int) int {
	if !t.arabic(i) {
		return i
	}
	j, n := i, 0
	var firmN, looseN, unknownN, surnameN int
	firstKind := notName
	opened := false // by a kunya or عبد
	for n < 7 && t.arabic(j) && (j == i || t.joined(j)) {
		text := t.Words[j].Text
		if j == i {
			text = text[t.Words[j].Cut.Word:]
		}
		switch {
		case j > i && link(text) && t.arabic(j+1) && t.joined(j+1):
			if k := t.nameToken(j+1, false); k != notName {
				n += 2
				j += 2
				firmN++
				continue
			}
			goto done
		case kunya(text) && t.arabic(j+1) && t.joined(j+1) && t.proclitics(j+1) == 0 && !t.is(j+1, functionWords):
			if text == "ام" && t.nameToken(j+1, false) == notName {
				goto done
			}
			firmN++
			opened = opened || j == i
			n += 2
			j += 2
			continue
		case text == "عبد" && t.arabic(j+1) && t.joined(j+1) && strings.HasPrefix(t.Words[j+1].Text, "ال"):
			firmN++
			opened = opened || j == i
			n += 2
			j += 2
			continue
		}
		if j == i && cue == strongCue && link(text) && len(text) == 4 && t.arabic(j+1) && t.joined(j+1) && t.nameToken(j+1, false) != notName {
			n, j = n+2, j+2 // «النائب بن غفير»
			firmN++
			firstKind = firm
			continue
		}
		kind := t.nameToken(j, j == i)
		if j > i && t.proclitics(j) != 0 && kind != firm && kind != loose {
			break
		}
		if kind == notName || kind == surname && j == i && cue < strongCue {
			break
		}
		if surnameN > 0 && (kind == unknown || kind == loose) { // a name does not go on behind الـ…ي
			break
		}
		if kind == unknown && j > i && t.Words[j-1].Is(lexicon.Of(lexicon.Family)) && !t.Words[j-1].Is(lexicon.Of(lexicon.Given)) {
			break // behind a family name no word that nobody knows
		}
		if unknownN > 0 && kind == unknown && cue < strongCue && firmN == 0 {
			break
		}
		switch kind {
		case firm:
			firmN++
		case loose:
			looseN++
		case unknown:
			unknownN++
		case surname:
			surnameN++
		}
		if j == i {
			firstKind = kind
		}
		n++
		j++
	}
done:
	if j == i {
		return i
	}
	ok := false
	switch {
	case opened:
		ok = n >= 2
	case cue == strongCue:
		ok = firmN+looseN > 0 || unknownN > 1 || unknownN == 1 && (n > 1 || surnameShape(t.Words[i].Text) && !strings.HasSuffix(t.Words[i].Text, "ا")) || surnameN == 1 && n == 1 && strings.HasSuffix(t.Words[i].Text, "ي") && !t.is(i, adjWords)
	case n == 1:
		ok = firstKind == firm && (cue >= weakCue || t.familyOnly(i))
	case firstKind == firm:
		ok = true
	case firstKind == loose:
		ok = firmN > 0 || surnameN > 0 && cue >= weakCue || looseN > 1 && cue >= weakCue
	case firstKind == unknown:
		ok = firmN > 0 || surnameN > 0 && cue >= weakCue
	}
	if !ok {
		return i
	}
	return j
}

// surnameShape reports a definite form that may be a family name: no plural, no
// feminine, no pronoun.
func surnameShape(s string) bool {
	for _, end := range []string{"ات", "ة", "ون", "ين", "ها", "هم"} {
		if strings.HasSuffix(s, end) {
			return false
		}
	}
	return true
}

// familyOnly reports a token that is nothing but a family name: «أردوغان».
func (t *Text) familyOnly(i int) bool {
	for _, r := range t.Words[i].Readings {
		if r.Cut.Enclitic == 0 && r.Entry.Class != lexicon.Family && (r.Entry.Class != lexicon.Name || r.Entry.Type != "PERS") {
			return false
		}
	}
	return t.Words[i].Known()
}
