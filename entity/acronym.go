package entity

import "github.com/waqai/waqai/lexicon"

// This file finds bodies by their Latin letters, spelled as they are read: «إتش إس بي سي», «سي. إن. إن».

// acronyms makes candidates of runs of three letters and more, most of them no words.
func (t *Text) acronyms() {
	next := 0 // the token behind those that were read
	for _, at := range t.with(cLetter) {
		i := int(at)
		if i < next {
			continue
		}
		end, letters, sure := t.spelled(i)
		found := letters >= 3 && 2*sure > letters
		if !found {
			if k := t.lettersOf(i); k > i {
				found, end = true, k
			}
		}
		if found && !t.starts(i, 1<<lexicon.Common) { // no «دي في دي»
			t.signalSpan(i, end, sOtherName, sInOther)
			kind := ""
			if i > 0 && t.joined(i) {
				if h, ok := t.find(i-1, lexicon.OrgHead); ok && !t.definite(i-1) {
					kind = h.Entry.Value
				}
			}
			t.add(i, end, candidate{typ: Org, subtype: kind, score: 23})
		}
		next = end
	}
}

// spelled gives the token after the letters that begin at token i, how many they are, and how many of
// them are no words. Words stand at neither edge («مراسل بي بي سي في»), but beside a mark or a head.
func (t *Text) spelled(i int) (end, letters, sure int) {
	if t.looks[i].listed&wLetter == 0 && !t.quote(i-1) && !t.has(i-1, cOpen) && !t.is(i-1, 1<<lexicon.OrgHead) {
		return i, 0, 0
	}
	n, last, dots := 0, i, false // the letters up to the last one that is no word, and the token after it
	for j := i; t.has(j, cLetter) && (j == i || t.joined(j)); {
		letters++
		end = j + 1
		if t.looks[j].listed&wLetter != 0 {
			sure++
			n, last = letters, end
		}
		j++
		if t.has(j, cPunct|cJoined) && string(t.Folded(j)) == "." && t.has(j+1, cLetter) {
			j, dots = j+1, true
		}
	}
	if last < end && !dots && !t.quote(end) && !t.has(end, cClose) {
		end, letters = last, n
	}
	return end, letters, sure
}

// lettersOf gives the token behind the letters at token i behind the head of a body, where fewer of them tell it, or i: «محطة كي سي
// إن التلفزيونية», «شركة إل جي».
func (t *Text) lettersOf(i int) int {
	if i == 0 || !t.joined(i) || t.definite(i-1) || t.verb(i-1) || !t.is(i-1, 1<<lexicon.OrgHead) || t.plural(i-1) {
		return i
	}
	end, letters, sure := i, 0, 0
	for j := i; t.has(j, cLetter) && (j == i || t.joined(j)); j++ {
		letters++
		certain := t.looks[j].listed&wLetter != 0
		if certain {
			sure++
		}
		if sure > 0 && (sure >= 2 || letters >= 3) && (certain || t.closes(j+1)) {
			end = j + 1
		}
	}
	if t.properRun(end) > end { // «شركة جيه دي باور»
		return i
	}
	return end
}

// closes reports that what stands at token i does not go on from a word that may be a letter before it: no word, an adjective with the
// article, «إن» behind a verb of saying.
func (t *Text) closes(i int) bool {
	if !t.arabic(i) || !t.joined(i) {
		return true
	}
	return t.plainDefinite(i) && (t.is(i, 1<<lexicon.Nisba) || t.among(i, wMedial)) || string(t.Folded(i)) == "ان"
}
