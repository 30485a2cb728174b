package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
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

// conjoined reports an unknown word whose first letter is likelier و than its own:
// «وكلارنس», not «ويلسون».
func conjoined(text string) bool {
	if !strings.HasPrefix(text, "و") || len(text) < 8 {
		return false
	}
	switch text[2:4] {
	case "و", "ي", "ل", "ا":
		return false
	}
	return true
}

// nameRun reads a person's name that a building bears, at token i, and gives the
// token after it: «مطار رفيق الحريري».
func (t *Text) nameRun(i int) int {
	j := i
	for n := 0; n < 5 && t.arabic(j) && (j == i || t.joined(j)); n++ {
		text := t.Words[j].Text
		if (link(text) || kunya(text) || text == "عبد") && t.arabic(j+1) && t.joined(j+1) {
			j += 2
			continue
		}
		if k := t.glances[j].kind; k < loose || j > i && (t.is(j, 1<<lexicon.Rel) || k == surname && t.glances[j-1].kind == surname) {
			break
		}
		j++
	}
	if j == i || t.glances[i].kind == surname {
		return i
	}
	return j
}

// letterName reports the name of a Latin letter; sure tells that it is no Arabic word of everyday.
func letterName(s string) (letter, sure bool) {
	switch s {
	case "ايه", "كيه", "بي", "سي", "دي", "اف", "جي", "جيه", "اتش", "كيو", "ار", "اس", "تي", "يو", "ال", "دبليو", "اكس", "زد":
		return true, true
	case "اي", "كي", "ام", "ان", "او", "في", "واي":
		return true, false
	}
	return false, false
}
