package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// How much the words before a place speak for a person's name.
const (
	noCue     = iota // nothing
	weakCue          // a nationality, a comma after an office, a verb
	sayCue           // a verb of reporting, a name before و
	strongCue        // an office, a rank, an honorific directly before it
)

// link are the words that join the parts of a name: بن، آل.
func link(s string) bool {
	switch s {
	case "بن", "ابن", "بنت", "ولد", "ال", "ديل", "دي", "دا", "فان", "فون", "لو", "ماك", "اوغلو", "دير", "دو", "بنو":
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

// bare is the folded text of token i behind the proclitics of its likeliest
// reading as a name, and whether there are any.
func (t *Text) bare(i int) string {
	w := t.Words[i]
	for _, r := range w.Readings {
		if r.Cut.Enclitic == 0 && (r.Entry.Class == lexicon.Given || r.Entry.Class == lexicon.Family || r.Entry.Class == lexicon.Name && r.Entry.Type == "PERS") {
			return w.Text[r.Cut.Word:]
		}
	}
	if w.Cut.Proclitics&^normalize.Article != 0 && !w.Cut.LostAlef {
		return w.Text[w.Cut.Word:]
	}
	return w.Text
}

// evidence judges token i. first tells that a name would begin there, so that
// proclitics may stand before it; at is the byte of the folded token where it
// begins then.
func (t *Text) evidence(i int, first bool) (ev evidence, at int) {
	if !t.arabic(i) {
		return notName, 0
	}
	w := t.Words[i]
	var given, family, person, other, flagged bool
	cut := -1
	for k := range w.Readings {
		r := &w.Readings[k]
		clitics := r.Cut.Proclitics&^normalize.Article != 0
		named := r.Entry.Class == lexicon.Given || r.Entry.Class == lexicon.Family || r.Entry.Class == lexicon.Name && r.Entry.Type == "PERS"
		if clitics && !first {
			if !named {
				other = other || !given && !family && !person && r.Cut.Proclitics == normalize.Ba|normalize.Article
			}
			continue
		}
		switch {
		case r.Cut.LostAlef && named:
			continue
		case named:
			if cut >= 0 && int(r.Cut.Word) > cut {
				continue
			}
			cut = int(r.Cut.Word)
			given = given || r.Entry.Class == lexicon.Given
			family = family || r.Entry.Class == lexicon.Family
			person = person || r.Entry.Class == lexicon.Name
			flagged = flagged || r.Entry.Flag("common")
		case r.Entry.Class == lexicon.Name:
			if !r.Entry.Flag("common") && r.Entry.Source != "geonames" && !clitics {
				other = true
			}
		case r.Entry.Class == lexicon.Nisba:
			if !r.Entry.Flag("surname") {
				other = true
			}
		case r.Entry.Class == lexicon.VerbWord:
			// A given name without the flag is hardly a verb: «ناصر», «يزيد».
			if r.Cut.Enclitic == 0 || !given && !family {
				other = other || !(given || family)
			}
		default:
			if r.Cut.Enclitic != 0 && (given || family) {
				continue
			}
			other = true
		}
	}
	if cut < 0 {
		cut = 0
		if first && w.Cut.Proclitics&^normalize.Article != 0 && !w.Cut.LostAlef {
			cut = int(w.Cut.Word)
		}
	}
	text := w.Text[cut:]
	article := strings.HasPrefix(text, "ال") && len(text) > 8
	switch {
	case given || family || person:
		if flagged || other {
			return loose, cut
		}
		return firm, cut
	case other:
		return notName, cut
	case article && (!w.Known() || first) && surnameShape(text):
		return surname, cut
	case article && strings.HasSuffix(text, "ي") && !first && !t.is(i, functionWords|timeWords|lexicon.Of(lexicon.Adj)):
		return surname, cut
	case !w.Known() && !article && w.Cut.Proclitics == 0:
		if first && t.coordinated && strings.HasPrefix(text, "و") && len(text) > 6 {
			return shape(text[2:]), cut + 2 // «بوش وبلير»
		}
		return shape(text), cut
	}
	return notName, cut
}

// single reports a token of one letter: an initial.
func (t *Text) initial(i int) bool {
	return t.arabic(i) && len(t.Words[i].Text) == 2 && i+1 < len(t.Tokens) && string(t.Folded(i+1)) == "." && t.joined(i+1)
}

// person reads a person's name at token i under a cue and gives the token
// after it, or i where none stands.
func (t *Text) person(i int, cue int) int {
	if !t.arabic(i) {
		return i
	}
	j, n := i, 0
	var firmN, looseN, foreignN, plainN, surnameN int
	var firstKind, last evidence
	opened := false // by a kunya or عبد
	for n < 8 && t.arabic(j) && (j == i || t.joined(j)) {
		text := t.Words[j].Text
		if j == i {
			text = t.bare(j)
		}
		next := t.arabic(j+1) && t.joined(j+1)
		switch {
		case j > i && link(text) && next:
			if k, _ := t.evidence(j+1, false); k != notName || t.Words[j+1].Text == "الله" || text == "بن" && kunya(t.Words[j+1].Text) || (text == "بن" || text == "ال") && t.in(j+1) {
				if kunya(t.Words[j+1].Text) || t.Words[j+1].Text == "عبد" {
					n++
					j++
				} else {
					n += 2
					j += 2
				}
				if firmN+looseN > 0 || len(text) > 4 || text == "بن" {
					firmN++
				} else {
					foreignN++
				}
				last = firm
				continue
			}
			goto done
		case kunya(text) && next && t.proclitics(j+1) == 0 && !t.is(j+1, functionWords) && (j == i || text != "ام"):
			k, _ := t.evidence(j+1, false)
			if k == notName && (text == "ام" || text == "بو" || text == "ابي" && cue == noCue) || t.name2(j) {
				goto done
			}
			firmN++
			opened = opened || j == i
			n += 2
			j += 2
			last = firm
			if firstKind == notName {
				firstKind = firm
			}
			continue
		case text == "عبد" && next && strings.HasPrefix(t.Words[j+1].Text, "ال"):
			firmN++
			opened = opened || j == i
			n += 2
			j += 2
			last = firm
			if firstKind == notName {
				firstKind = firm
			}
			continue
		case j > i && (text == "الله" || text == "الدين") && last != surname && last != notName && n > 0 && t.Words[j-1].Is(nameWords):
			firmN++
			n++
			j++
			last = firm
			continue
		case t.initial(j) && (j > i || cue >= sayCue && next) && j+2 < len(t.Tokens) && t.arabic(j+2) && t.joined(j+2):
			if k, _ := t.evidence(j+2, false); k < loose {
				goto done
			}
			n++
			j += 2
			foreignN++
			last = foreign
			continue
		}
		if j == i && cue == strongCue && link(text) && len(text) == 4 && next {
			if k, _ := t.evidence(j+1, false); k != notName {
				n, j = n+2, j+2 // «النائب بن غفير»
				firmN++
				firstKind, last = firm, firm
				continue
			}
		}
		kind, _ := t.evidence(j, j == i)
		if kind == notName && j > i && t.ordinal(j, cue) {
			j++
			if t.arabic(j) && t.joined(j) && t.Words[j].Text == "عشر" {
				j++
			}
			firmN++
			n++
			break
		}
		if kind == notName || kind == surname && j == i && cue < strongCue {
			break
		}
		if j > i {
			if t.proclitics(j) != 0 && kind != firm && kind != loose || kind <= foreign && t.conjoined(j) {
				break
			}
			if j == i+1 && (firstKind == plain || firstKind == foreign) && cue < sayCue && kind == firm && (firstKind == plain || !t.familyName(j)) {
				return i // «نظام جمال عبد الناصر»: the name begins here
			}
			if last == surname && kind != surname || last == surname && strings.HasSuffix(t.Words[j-1].Text, "ي") {
				break // a name does not go on behind الـ…ي
			}
			if (kind == plain || kind == foreign && firmN > 0) && t.familyName(j-1) {
				break // behind a family name no word that nobody knows
			}
			if kind == plain && (plainN > 0 || last == foreign && cue < strongCue && len(text) > 6) {
				break
			}
			if kind == foreign && last == plain && firmN+looseN > 0 {
				break
			}
			if kind == loose && firmN+foreignN > 1 && t.complementAt(j+1) {
				break
			}
		}
		switch kind {
		case firm:
			firmN++
		case loose:
			looseN++
		case foreign:
			foreignN++
		case plain:
			plainN++
		case surname:
			surnameN++
		}
		if j == i {
			firstKind = kind
		}
		last = kind
		n++
		j++
	}
done:
	if j == i {
		return i
	}
	first := t.Words[i].Text
	ok := false
	switch {
	case first == "علي" && cue < strongCue && (j == i+1 || t.evidenceOf(i+1) != firm && t.evidenceOf(i+1) != loose): // «على» as Egypt writes it
	case opened:
		ok = n >= 2
	case cue == strongCue:
		switch {
		case firmN+looseN > 0:
			ok = true
		case n == 1:
			ok = firstKind == foreign || firstKind == plain && len(first) > 6 || firstKind == surname && !t.is(i, adjWords) && (strings.HasSuffix(first, "ي") || surnameShape(first))
		default:
			ok = true
		}
	case n == 1:
		switch firstKind {
		case firm:
			ok = cue >= sayCue || t.familyOnly(i)
		case foreign:
			ok = cue >= sayCue
		case loose:
			ok = cue >= sayCue && !t.complementAt(j) && (t.is(j, functionWords) || !t.arabic(j))
		}
	case firstKind == firm:
		ok = true
	case firstKind == loose:
		ok = firmN > 0 || surnameN > 0 && cue >= weakCue || looseN > 1 && cue >= weakCue || foreignN > 0 && cue >= weakCue
	case firstKind == foreign:
		ok = firmN > 0 || surnameN > 0 && cue >= weakCue || foreignN > 1 && cue >= weakCue || looseN > 0 && cue >= weakCue
	case firstKind == plain:
		ok = firmN > 0 || surnameN > 0 && cue >= weakCue || n > 1 && cue >= sayCue
	}
	if !ok {
		return i
	}
	return j
}

// conjoined reports a word that nobody knows whose first letter is likelier و:
// «وكلارنس», «وإيمرسون», not «ويلسون».
func (t *Text) conjoined(i int) bool {
	text := t.Words[i].Text
	if t.Words[i].Known() || !strings.HasPrefix(text, "و") || len(text) < 8 {
		return false
	}
	switch text[2:4] {
	case "و", "ي", "ل":
		return false
	case "ا":
		src := t.Source[t.Tokens[i].Start:t.Tokens[i].End]
		return strings.HasPrefix(src, "وأ") || strings.HasPrefix(src, "وإ") || strings.HasPrefix(src, "وآ")
	}
	return true
}

// in reports that token i may close a name behind بن or آل though it is a known word.
func (t *Text) in(i int) bool {
	return t.arabic(i) && !t.is(i, functionWords|timeWords) && t.proclitics(i) == 0 && !t.verb(i)
}

// name2 reports that the gazetteers know a name of something else that begins at token i:
// «أبو ظبي», «أم قصر».
func (t *Text) name2(i int) bool {
	for _, m := range t.MatchesAt(i) {
		if m.Entry.Class == lexicon.Name && m.Entry.Type != "PERS" && m.End > m.First+1 {
			return true
		}
	}
	return false
}

// ordinal reports the number of a king or pope: «محمد السادس», «بنديكت السادس عشر».
func (t *Text) ordinal(i, cue int) bool {
	return t.plainDefinite(i) && t.is(i, lexicon.Of(lexicon.Ord)) && t.Words[i].Text != "الاخير" && (cue == strongCue || t.evidenceOf(i-1) == firm)
}

func (t *Text) evidenceOf(i int) evidence {
	e, _ := t.evidence(i, true)
	return e
}

// complementAt reports that a definite noun stands at token i, which would
// complete the word before it: «أمين المجلس».
func (t *Text) complementAt(i int) bool {
	return t.arabic(i) && t.joined(i) && t.plainDefinite(i) && t.Words[i].Known() && !t.is(i, nameWords)
}

// familyName reports that token i is a family name and no given name.
func (t *Text) familyName(i int) bool {
	return t.Words[i].Is(lexicon.Of(lexicon.Family)) && !t.Words[i].Is(lexicon.Of(lexicon.Given))
}

// surnameShape reports a definite form that may be a family name: no plural, no
// feminine, no pronoun.
func surnameShape(s string) bool {
	for _, end := range [...]string{"ات", "ة", "ون", "ين", "ها", "هم", "ا"} {
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
