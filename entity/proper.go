package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

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
		if n == 0 && t.looks[j].listed&wForeignArticle != 0 && t.joined(j+1) && t.arabic(j+1) &&
			t.proclitics(j+1) == 0 && t.glances[j+1].kind >= plain && !t.is(j+1, functionWords) {
			j += 2 // «ذي تايمز»
			continue
		}
		ev := t.glances[j].kind
		short := n > 0 && len(t.Words[j-1].Text) <= 6 && !t.definite(j) && t.proclitics(j) == 0 && !t.is(j, functionWords|timeWords) && !t.has(j, cNever) // «يني شفق»
		if ev != foreign && !short && !t.has(j, cFirm) && t.looks[j].listed&wForeignFirst == 0 || conjoined(t.Words[j].Text) {
			break
		}
		if t.looks[j].listed&wForeignFirst != 0 && t.glances[j].proclitics == 0 && t.joined(j+1) && t.arabic(j+1) &&
			t.proclitics(j+1) == 0 && !t.definite(j+1) && !t.is(j+1, functionWords|timeWords) && !t.verb(j+1) {
			j++ // «مستشفى سانت توماس»
		} else if n == 0 && ev != foreign && !t.has(j, cFirm) {
			break
		}
		j++
	}
	return j
}

// properQuote reports that the quotation [i, end) may be a name: it has no verb
// and no function word; preps tells that prepositions may stand inside («حزب "اليسار الجمهوري في كاتالونيا"»).
func (t *Text) properQuote(i, end int, preps bool) bool {
	for first := i; i < end; i++ {
		if !t.arabic(i) {
			if t.Tokens[i].Kind == normalize.Punct && !t.innerDot(i) {
				return false
			}
			continue
		}
		if t.innerDot(i-1) || t.innerDot(i+1) { // «أن.تي.في»
			continue
		}
		if t.verb(i) || t.is(i, functionWords) && !t.is(i, nameWords) && !(preps && i > first && i < end-1 && t.is(i, 1<<lexicon.Prep)) {
			return false
		}
	}
	return true
}

// innerDot reports at token i a full stop with no space about it.
func (t *Text) innerDot(i int) bool {
	if i == 0 || i+1 >= len(t.Tokens) || t.Tokens[i].Kind != normalize.Punct || string(t.Folded(i)) != "." || !t.arabic(i-1) || !t.arabic(i+1) {
		return false
	}
	return t.Tokens[i].Flags&normalize.SpaceBefore == 0 && t.Tokens[i+1].Flags&(normalize.SpaceBefore|normalize.LineBefore) == 0
}

// namelike reports that the one word in quotation marks at token i, which a verb may be, is what the noun at token head is called:
// «منظمة "أفاز"».
func (t *Text) namelike(head, i int) bool {
	return t.arabic(i) && !t.is(i, functionWords|1<<lexicon.Adj) && !t.definite(head) &&
		!t.Words[i].Feature.Has(lexicon.Imperfect) && !strings.HasSuffix(t.Words[i].Text, "ت")
}

// quotedAdjective reports that all that stands between the quotation marks [i, end) is an adjective of the noun at token head, with the
// article as it, which calls it nothing: «جماعة "إرهابية"», «القمة "الناجحة"».
func (t *Text) quotedAdjective(head, i, end int) bool {
	if end != i+1 || !t.is(i, 1<<lexicon.Adj) || t.definite(head) != t.definite(i) {
		return false
	}
	return t.definite(head) || woman(t.Words[head].Text) && woman(t.Words[i].Text)
}

// honoured reads the person at token i whose name a body bears: one of the gazetteers, of several words, or with
// an honorific («الملك سعود», «سعيد المسحال», «الإمام البخاري»), and gives the token after it, or i.
func (t *Text) honoured(i int) int {
	j := i
	for t.arabic(j) && (j == i || t.joined(j)) && j < i+4 && t.joined(j+1) { // «سمو الشيخ الدكتور سلطان»
		r, ok := t.find(j, lexicon.Title)
		if !(t.plainDefinite(j) || j == i && t.is(j, 1<<lexicon.Honorific) && t.plainDefinite(j+1)) ||
			!(ok && (r.Entry.Value == "royal" || r.Entry.Value == "rel") || t.is(j, 1<<lexicon.Honorific)) {
			break
		}
		j++
	}
	if !t.arabic(j) || t.proclitics(j) != 0 {
		return i
	}
	if m, ok := t.name(j, false, Person); ok && (j > i || m.Last > j+1) {
		return m.Last
	}
	if k := t.nameRun(j); k > i+1 && k > j {
		return k
	}
	return i
}

// unheard reports a word at token i that nobody knows and that may be a name, though its letters do not show it:
// no feminine, no plural, no adjective.
func (t *Text) unheard(i int) bool {
	if !t.arabic(i) || t.has(i, cKnown) || t.proclitics(i) != 0 || t.definite(i) {
		return false
	}
	s := t.Words[i].Text
	return len(s) > 4 && (shape(s) >= plain || strings.HasPrefix(s, "است") && len(s) <= 12) && !conjoined(s) && !strings.HasSuffix(s, "ي") // «أستون»
}

// nameOnly reports a word at token i that lexicons know as a name and as nothing else: «جامعة فيكتوريا».
func (t *Text) nameOnly(i int) bool {
	return t.arabic(i) && t.proclitics(i) == 0 && !t.definite(i) && t.is(i, nameWords|1<<lexicon.Name) && !t.is(i, ^lexicon.Classes(nameWords|1<<lexicon.Name))
}

// entitled reports a noun with the article at token i that may be a newspaper's name: «صحيفة الوطن».
func (t *Text) entitled(i int) bool {
	return t.plainDefinite(i) && !t.plural(i) &&
		!t.is(i, functionWords|timeWords|offices|styles|adjWords|placeHeads|1<<lexicon.Human|1<<lexicon.OrgHead)
}
