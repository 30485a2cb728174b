package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// happening makes a candidate of the event whose head stands at token i: «حرب 1948»,
// «ثورة فلسطين», «انتفاضة الأقصى», «الانتداب البريطاني على فلسطين».
func (t *Text) happening(i int) {
	r, ok := t.find(i, lexicon.EventHead)
	if !ok || r.Cut.Enclitic != 0 || t.verb(i) {
		return
	}
	if i > 0 && t.joined(i) && !t.definite(i-1) && t.is(i, 1<<lexicon.Domain) && t.is(i-1, offices|1<<lexicon.OrgHead) { // «وزير الحرب الإسرائيلي»
		return
	}
	e := r.Entry
	weak := e.Flag("weak") || r.Feature.Only(lexicon.Plural)
	end, named := i+1, false
	switch {
	case t.joined(end) && t.quote(end):
		if q := t.quoted(end); q > end+2 && q < end+7 && t.properQuote(end+1, q-1, false) && !t.quotedAdjective(i, end+1, q-1) {
			end, named = q, true
		}
	case e.Flag("quoted"):
		return
	case t.definite(i):
		end, named = t.happeningDescribed(i, e, weak)
	default:
		end, named = t.happeningOf(i, e, weak)
	}
	if y := t.eraAt(end); y > end && (named || end == i+1 && t.fullYear(end)) {
		end, named = y, true
	} else if end == i+1 && (e.Value == "war" || e.Value == "uprising") && t.shortYear(end) {
		y := candidate{typ: Date, value: "19" + string(t.Folded(end)), score: 40}
		y.from, y.until = daysOfYear(y.value)
		t.add(end, end+1, y)
		end, named = end+1, true
	}
	if named {
		t.add(i, end, candidate{typ: Event, subtype: e.Value, score: 12 + 2*(end-i)})
	}
}

// happeningDescribed gives the token behind the definite head of an event at token i and the adjectives behind it, and whether they make a name of it:
// «الحرب السورية», «الانتداب البريطاني على فلسطين».
func (t *Text) happeningDescribed(i int, e *lexicon.Entry, weak bool) (end int, named bool) {
	for end = i + 1; t.arabic(end) && t.joined(end) && t.plainDefinite(end) && end < i+4 && !t.is(end, functionWords) &&
		!(named && t.is(end, 1<<lexicon.Human|1<<lexicon.Title|1<<lexicon.Occupation)); end++ { // «الحرب السورية التي», «الاحتلال الإسرائيلي الصحفي»
		switch {
		case t.is(end, 1<<lexicon.Nisba):
			named = named || t.country(end) && (!weak || e.Flag("adj"))
		case t.is(end, 1<<lexicon.Ord):
			named = named || !weak
		case !t.is(end, 1<<lexicon.Adj):
			weak = true
		}
		if weak && !named || named && t.governs(end) { // «البطولة العربية المقامة حاليا»
			break
		}
	}
	if k := t.fair(i, e); k > end {
		end, named = k, true
	}
	if !named || !e.Flag("adj") || !t.joined(end) {
		return end, named
	}
	if t.is(end, 1<<lexicon.Prep) {
		if m, ok := t.name(end+1, false, GPE, Location); ok && t.joined(end+1) {
			end = m.Last
		}
	} else if m, ok := t.name(end, true, GPE, Location); ok && m.Cut.Proclitics&normalize.La != 0 {
		end = m.Last
	}
	return end, named
}

// happeningOf gives the token behind the head of an event at token i and its complement, and whether that makes a name of it: «ثورة فلسطين», «كأس الملك
// سلمان للأندية», «مهرجان زيت الزيتون».
func (t *Text) happeningOf(i int, e *lexicon.Entry, weak bool) (end int, named bool) {
	end = i + 1
	if !t.joined(end) {
		return end, false
	}
	if k := t.battlefield(end); k > end && e.Value == "battle" && t.Words[i].Feature.Has(lexicon.Singular) {
		return k, true
	}
	if m, ok := t.name(end, false, GPE, Location, Org, Event); ok && t.plausible(m) {
		if m.Entry.Subtype == "mountain" { // «قمة جبل الشيخ»
			return end, false
		}
		end, named = m.Last, !e.Flag("adj")
		if meets(e) && t.Words[i].Feature.Has(lexicon.Singular) { // «معرض الرياض الدولي للكتاب», «بطولة أفريقيا لكرة اليد»
			k := t.fairAdjectives(i, end, e)
			if (k > end || !weak || e.Value == "exhibition" || e.Value == "conference" && k < len(t.Tokens) && t.Words[k].Cut.LostAlef) && t.ledByLam(k) && t.isFor(k) {
				k = t.lamComplement(k)
			}
			end = k
		}
		return end, named
	}
	if k := t.honoured(end); k > end && t.plainDefinite(end) && meets(e) {
		if t.arabic(k) && t.joined(k) && t.Words[k].Cut.LostAlef && t.isFor(k) {
			k = max(k+1, t.lamComplement(k))
		}
		return k, true
	}
	if weak || !t.arabic(end) || t.proclitics(end) != 0 || t.is(end, functionWords|timeWords) {
		return end, false
	}
	if k := t.properRun(end); k > end {
		return k, true
	}
	if k := t.construct(end); k > end+1 && e.Value == "festival" && !t.definite(end) {
		return k, true
	}
	if t.plainDefinite(end) && !t.is(end, 1<<lexicon.Human|1<<lexicon.Title) {
		return t.nounAdjectives(end + 1), true
	}
	return end, false
}

// meets reports the head of an event to which people come: a festival, a conference, a fair.
func meets(e *lexicon.Entry) bool {
	switch e.Value {
	case "festival", "conference", "exhibition", "competition":
		return true
	}
	return false
}

// fair gives the token behind the festival, conference or fair with the article at token i, whose adjectives and what it is for are its
// name: «المهرجان القومي للسينما», «القمة العالمية للحكومات»; i where it has none.
func (t *Text) fair(i int, e *lexicon.Entry) int {
	if !meets(e) {
		return i
	}
	end := t.fairAdjectives(i, i+1, e)
	if end == i+1 || !t.ledByLam(end) || !t.isFor(end) {
		return i
	}
	if k := t.lamComplement(end); k > end {
		for j := end + 1; j < k; j++ {
			if t.is(j, 1<<lexicon.EventHead) { // «للفلاحة والمؤتمر الدولي»
				return j
			}
		}
		return k
	}
	return i
}

// isFor reports that the noun behind ل at token i may tell what a festival or a fair is for: no body or place, no time and no number of
// times («للمرة الثالثة»).
func (t *Text) isFor(i int) bool {
	if t.is(i, functionWords|timeWords|1<<lexicon.PlaceHead|1<<lexicon.Title) || t.is(i, 1<<lexicon.OrgHead) && !t.plural(i) {
		return false
	}
	return !(t.joined(i+1) && t.is(i+1, 1<<lexicon.Ord) && woman(t.Words[i].Text))
}

// fairAdjectives gives the token behind the adjectives at token k, which agree with the head of the event at token i and are of its name:
// «الدولي», «السينمائي».
func (t *Text) fairAdjectives(i, k int, e *lexicon.Entry) int {
	if !meets(e) {
		return k
	}
	const others = functionWords | timeWords | 1<<lexicon.Ord | 1<<lexicon.TitleMod | nameWords | 1<<lexicon.NounWord
	kind := e.Value == "festival" || e.Value == "exhibition" // «السينمائي»
	describes := func(k int) bool {
		return t.plainDefinite(k) && t.joined(k) && woman(t.Words[k].Text) == woman(t.Words[i].Text) &&
			(t.bodyAdjective(k) || kind && adjectival(t.Words[k].Text) && !t.is(k, others))
	}
	for n := 0; n < 3 && describes(k); n++ {
		k++
	}
	return k
}

// eraAt reads behind an event's name, at token i, a year or two («1948», «1936 - 1939») or which of several it is («أوسلو 1»),
// and gives the token after them.
func (t *Text) eraAt(i int) int {
	if !t.joined(i) || i >= len(t.Tokens) || t.Tokens[i].Kind != normalize.Number {
		return i
	}
	if t.serial(i) {
		return i + 1
	}
	if !t.fullYear(i) {
		return i
	}
	if t.joined(i+1) && t.joined(i+2) && strings.ContainsAny(string(t.Folded(i+1)), "-–/") && t.fullYear(i+2) {
		return i + 3
	}
	return i + 1
}

// shortYear reports at token i the last two digits of a year of the twentieth century from 1936 on that a war goes by: «حرب [48]», «نكسة [67]», but «حرب 48 ساعة».
func (t *Text) shortYear(i int) bool {
	if i >= len(t.Tokens) || !t.joined(i) || t.Tokens[i].Kind != normalize.Number {
		return false
	}
	s := string(t.Folded(i))
	return len(s) == 2 && s >= "36" && t.serial(i)
}

// serial reports at token i a number of one or two digits that counts nothing and belongs to no date or fraction.
func (t *Text) serial(i int) bool {
	if s := t.Folded(i); len(s) > 2 || s[0] == '0' {
		return false
	}
	switch n := i + 1; {
	case n >= len(t.Tokens) || !t.joined(n):
		return true
	case t.arabic(n):
		return t.proclitics(n) != 0 || t.is(n, functionWords) && !t.is(n, timeWords)
	case t.glances[n].cues&(cComma|cQuote|cClose|cOpen) != 0:
		return true
	default:
		return t.has(n, cPunct) && string(t.Folded(n)) == "." && !(n+1 < len(t.Tokens) && t.Tokens[n+1].Kind == normalize.Number)
	}
}

// law makes a candidate of the law or the part of one whose head stands at token
// i: «المادة 46», «الفقرة (1)», «قانون الانتخاب».
func (t *Text) law(i int) {
	r, ok := t.find(i, lexicon.LawHead)
	if !ok || r.Cut.Enclitic != 0 || t.verb(i) || r.Feature.Only(lexicon.Plural) || t.asLaw(i) {
		return
	}
	e := r.Entry
	end := i + 1
	if !t.joined(end) {
		return
	}
	if n := t.decreeNumber(i, e); n > end {
		t.add(i, n, candidate{typ: Law, subtype: e.Value, score: 12 + 2*(n-i)})
		return
	}
	switch n := t.sectionNumber(end); {
	case n > end && e.Value != "law" && e.Value != "charter":
		end = t.ofYear(n)
	case n > end && e.Value == "law" && (t.isOf(end, seldomNumbered) || n > end+1 && !t.mark(end, "(")): // «القانون رقم 12 لسنة 2018», «القانون 12/2008»
		end = t.ofYear(n)
	case e.Value == "article" && t.definite(i) && t.plainDefinite(end) && t.is(end, 1<<lexicon.Ord) &&
		woman(t.Words[i].Text) == (woman(t.Words[end].Text) || strings.HasSuffix(t.Words[end].Text, "ى")): // «المادة الثانية»
		if end++; t.joined(end) && t.isOf(end, seldomTeen) {
			end++
		}
	case e.Flag("number") || e.Value == "article" || t.definite(i):
		return
	default:
		if m, ok := t.name(end, false, Org, GPE); ok && e.Flag("name") {
			end = m.Last
		} else if e.Flag("name") || !t.arabic(end) || t.proclitics(end) != 0 {
			return
		} else if end = t.construct(end); end == i+1 {
			return
		}
	}
	if n := t.sectionNumber(end); e.Value == "law" && n > end && t.isOf(end, seldomNumbered) { // «قانون الانتخابات رقم 45 لسنة 2013»
		end = t.ofYear(n)
	}
	t.add(i, end, candidate{typ: Law, subtype: e.Value, score: 12 + 2*(end-i)})
}

// decreeNumber gives the token behind the number of the law or decree whose head is token i, where its adjective or who passed it stands between
// them: «المرسوم التنفيذي رقم 20-159», «القانون الأساسي عدد 58 لسنة 2017», «المرسوم بقانون رقم 14», «قرار وزير العدل رقم 33», «قرار مجلس الأمن الدولي
// 2216»; or i.
func (t *Text) decreeNumber(i int, e *lexicon.Entry) int {
	const longest = 6 // words between them
	if e.Value == "article" || e.Value == "charter" || t.cues&cNumber == 0 {
		return i
	}
	k := i + 1
	if t.joined(k) && t.asLaw(k) {
		k++
	}
	if m, ok := t.name(k, false, Org); ok && k == i+1 && e.Value == "resolution" && m.Entry.Subtype == "international" && t.joined(k) {
		k = t.adjectives(m.Last, true)
		if n := t.sectionNumber(k); n > k {
			return n
		}
	}
	for k < i+longest && t.arabic(k) && t.joined(k) && t.proclitics(k)&^normalize.Wa == 0 && !t.isOf(k, seldomNumbered) {
		if t.verb(k) || t.is(k, functionWords|numberWords|timeWords|1<<lexicon.LawHead) || k == i+1 && t.definite(i) && !t.definite(k) {
			return i
		}
		k++
	}
	if n := t.sectionNumber(k); k > i+1 && n > k && t.isOf(k, seldomNumbered) {
		return t.ofYear(n)
	}
	return i
}

// asLaw reports at token i, behind the head of a decree, «بقانون».
func (t *Text) asLaw(i int) bool {
	return t.proclitics(i) == normalize.Ba && t.is(i, 1<<lexicon.LawHead) && i > 0 && t.is(i-1, 1<<lexicon.LawHead)
}

// ofYear reads the year of a law at token i, behind its number: «لسنة 2013».
func (t *Text) ofYear(i int) int {
	if t.joined(i) && t.proclitics(i) == normalize.La && t.is(i, 1<<lexicon.TimeUnit) && t.joined(i+1) && t.fullYear(i+1) {
		return i + 2
	}
	return i
}

// sectionNumber reads a number, also in parentheses or with «رقم» before it, at token i
// and gives the token after it.
func (t *Text) sectionNumber(i int) int {
	j := i
	if t.isOf(j, seldomNumbered) {
		j++
	}
	if t.joined(j) && string(t.Folded(j)) == "(" && t.joined(j+1) && t.Tokens[j+1].Kind == normalize.Number && t.joined(j+2) && string(t.Folded(j+2)) == ")" {
		return j + 3
	}
	if t.arabic(j) && t.joined(j) && len(t.Folded(j)) == 2 && t.mark(j+1, "/") && t.joined(j+1) && t.has(j+2, cNumber) { // «الأمر رقم أ/44»
		j += 2
	}
	if !t.joined(j) || !t.has(j, cNumber) {
		return i
	}
	for j++; t.joined(j) && t.joined(j+1) && t.has(j+1, cNumber) && (t.mark(j, "/") || t.mark(j, "-") && t.Tokens[j].Flags&normalize.SpaceBefore == 0); {
		j += 2 // «المرسوم رقم 12/2019», «القانون رقم 15-04»
	}
	return j
}

// fullYear reports a number of four digits that may be a year.
func (t *Text) fullYear(i int) bool {
	if i >= len(t.Tokens) || t.Tokens[i].Kind != normalize.Number {
		return false
	}
	s := string(t.Folded(i))
	return len(s) == 4 && s >= "1500" && s < "2100"
}

// battlefield gives the token behind the gate, bridge, plain or well at token i, behind «معركة», by which a battle is called, or behind a word that nobody knows, or i: «معركة باب
// الشزري», «معركة ذات الصواري», «معركة شقحب».
func (t *Text) battlefield(i int) int {
	n := i + 1
	if !t.arabic(i) || t.proclitics(i) != 0 || t.definite(i) {
		return i
	}
	if !t.has(i, cKnown) && len(t.Words[i].Text) >= 8 && !woman(t.Words[i].Text) && !t.verb(i) && (!t.followsBare(n) || t.has(n, cKnown) && !t.definite(n)) {
		return n
	}
	if !t.followsBare(n) || t.is(n, functionWords|timeWords|adjWords) || t.verb(n) {
		return i
	}
	switch r, ok := t.find(i, lexicon.PlaceHead); {
	case t.isOf(i, seldomPossessor) && t.plainDefinite(n), t.is(i, 1<<lexicon.FacHead) && (t.plainDefinite(n) || !t.has(n, cKnown)):
		return n + 1
	case ok && r.Entry.Flag("inside") && r.Feature.Has(lexicon.Singular) && (t.plainDefinite(n) || !t.has(n, cKnown) || t.placeAt(n)):
		return n + 1
	}
	return i
}
