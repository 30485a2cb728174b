package entity

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Where an office is held.

// heldIn gives the token behind the place or body where the office of tokens [i, end) is held, which belongs to it before the name of who holds it, between the commas behind
// a name and in what tells who writes to whom: «سفير تركيا في بغداد مراد أوزجليك», «أستاذ التاريخ في جامعة تونس كريم الجبوري», «كريم الجبوري، الباحث بمعهد باستور، إن», «رسالة حاكم اللواء في
// الناصرة إلى»; but «استقبل رئيس الوزراء في بغداد مسعود البارزاني»; or end.
func (t *Text) heldIn(i, end int, value string) int {
	k := t.overSeat(end)
	switch {
	case k == end || several(t.headFeature(i)):
	case t.holderAt(k):
		if value == "diplomat" || !t.joined(i) || !t.verb(i-1) || t.has(i-1, cSay) {
			return k
		}
	case t.betweenCommas(i, k), t.writes(i) && !(t.joined(k) && t.is(k, 1<<lexicon.Rel|adjWords)):
		return k
	}
	return end
}

// holderAt reports at token i, behind where an office is held, the name of who holds it, perhaps behind a comma and styles.
func (t *Text) holderAt(i int) bool {
	if i < len(t.Tokens) && t.has(i, cComma) && t.joined(i) {
		i++
	}
	for n := 0; n < 3 && t.joined(i) && t.styled(i) && t.proclitics(i) == 0 && (t.definite(i) || t.is(i, 1<<lexicon.Honorific)); n++ { // but «رائد حداد»
		if i++; !t.arabic(i) {
			return false
		}
	}
	return t.nameAt(i) && t.proclitics(i) == 0 && !t.plainDefinite(i) && !t.is(i, functionWords) && !t.opensTime(i) // «بقصر قرطاج صباح اليوم»
}

// betweenCommas reports that the tokens [i, end) stand between commas, behind words of a name.
func (t *Text) betweenCommas(i, end int) bool {
	return i > 1 && t.joined(i) && t.has(i-1, cComma) && t.nameAt(i-2) && end < len(t.Tokens) && t.joined(end) && t.has(end, cComma)
}

// writes reports that the office at token i writes a letter or gets one: «رسالة سكرتير اللجنة», «شكوى من أهالي البلدة إلى حاكم اللواء».
func (t *Text) writes(i int) bool {
	const longest = 10 // how long who writes may be
	if i == 0 || !t.joined(i) || t.proclitics(i) != 0 {
		return false
	}
	if t.isOf(i-1, seldomLetter) {
		return !t.verb(i - 1)
	}
	if !t.among(i-1, wOf|wTo) {
		return false
	}
	for k := i - 2; k >= max(0, i-longest) && t.joined(k+1) && !t.verb(k); k-- {
		if t.isOf(k, seldomLetter) {
			return true
		}
	}
	return false
}

// overSeat gives the token behind the places and bodies that «في», «عن» or ب lead in at token i, behind an office that is held there or for them, and behind «السابق» after one, or
// i: «مدير المكتب في عدن، صالح الذيابي،», «النائب عن كتلة الفتح بمجلس النواب فلان», «مندوب التعليم بالجهة فلان». There are no mentions yet; package event goes by these (overSeats).
func (t *Text) overSeat(i int) int {
	for n := 0; n < 2; n++ {
		end := t.seatAt(i)
		if end == i {
			break
		}
		i = end
		if t.joined(i) && t.plainDefinite(i) && t.is(i, 1<<lexicon.TitleMod) && !t.is(i, offices) {
			i++
		}
	}
	return i
}

// seatAt is [Text.overSeat] of one place or body.
func (t *Text) seatAt(i int) int {
	k, led := i, t.isOf(i, seldomIn) || t.isOf(i, seldomAbout)
	if led {
		k++
	}
	if !t.arabic(k) || !t.joined(k) || !led && t.proclitics(k)&^normalize.Article != normalize.Ba {
		return i
	}
	if led && t.isOf(k, seldomQuarter) && t.joined(k+1) && hasName(t, k+1) { // «في شمال الضفة الغربية»
		k++
	}
	if m, ok := t.name(k, !led, GPE, Location, Org); ok && t.plausible(m) {
		return m.Last
	}
	if !t.is(k, placeHeads|1<<lexicon.OrgHead) {
		return i
	}
	if t.definite(k) { // «بالجهة»
		return t.adjectives(k+1, true)
	}
	if m, ok := t.name(k+1, false, GPE, Location); ok && t.joined(k+1) { // «بولاية صفاقس»
		return m.Last
	}
	if end := t.bodyEnd(k); end > k {
		return end
	}
	return i
}
