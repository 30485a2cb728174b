package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
)

// link are the words that join the parts of a name: بن، آل.
func link(s string) bool { return listed(s)&wLink != 0 }

// kunya are the words that open a name with the next one: أبو بكر.
func kunya(s string) bool { return listed(s)&wKunya != 0 }

// beginsKunya reports that a word is a kunya and the name behind it in one: أبويوسف.
func beginsKunya(s string) bool {
	const letters = 3
	return len(s) > 2*letters && kunya(s[:2*letters])
}

// asKunya reports at token i ب before a word that opens a name, which is another word with it: «الملقب بأبي عمر».
func (t *Text) asKunya(i int) bool {
	cut := t.glances[i].cut
	return cut > 0 && kunya(t.Words[i].Text[cut:])
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
		if t.looks[j].listed&(wLink|wKunya|wServant) != 0 && t.arabic(j+1) && t.joined(j+1) {
			j += 2
			continue
		}
		if j > i && t.is(j, 1<<lexicon.Prep) && strings.HasPrefix(t.Source[t.Tokens[j].Start:], "أ") { // «جامعة الملك سعود أمام خصمها», no «إمام»
			break
		}
		if j > i && (t.opensTime(j) || t.givenBehindFamily(j)) { // «مطار رفيق الحريري صباح أمس», «مديرة مؤسسة الحريري سلوى بعاصيري»
			break
		}
		if k := t.glances[j].kind; k < loose || j > i && (t.is(j, 1<<lexicon.Rel) || k == surname && t.glances[j-1].kind == surname) {
			break
		}
		j++
	}
	if j == i || t.glances[i].kind == surname {
		return i
	}
	if t.joined(j) && t.plainDefinite(j) && t.is(j, 1<<lexicon.Ord) && !woman(t.Words[j].Text) { // «مدرسة فؤاد الأول»
		j++
	}
	return j
}

// opensTime reports at token i a part of a day that is a given name too, and its day: «صباح أمس».
func (t *Text) opensTime(i int) bool {
	return t.is(i, 1<<lexicon.DayPart) && !t.definite(i) && t.joined(i+1) && t.is(i+1, timeWords)
}
