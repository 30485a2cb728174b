package entity

import (
	"hash/maphash"
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Which of the words of a name are the name of one person.

// withoutThat gives the tokens of the name [i, end) on one side of «أن» inside it, which is no part of one but between foreign words («مون
// جاي إن») and with its madda («لورا آن»): who stands behind it, else before it.
func (t *Text) withoutThat(i, end int) (int, int) {
	for k := i; k < end; k++ {
		if !t.is(k, 1<<lexicon.Comp) || !t.isOf(k, seldomThat) || t.looks[k].listed&wLink != 0 ||
			strings.HasPrefix(t.Source[t.Tokens[k].Start:], madda) || k > i && (t.glances[k-1].kind == foreign && t.proclitics(k) == 0 || t.initial(k-1)) {
			continue
		}
		if k+1 < end {
			return t.withoutThat(k+1, end)
		}
		if k > i {
			return i, k
		}
	}
	return i, end
}

// addPerson makes a candidate of the person whose name is the tokens [i, end).
func (t *Text) addPerson(i, end int) {
	i, end = t.ownName(i, end)
	if end == i+1 && (kunya(t.Words[i].Text[t.glances[i].cut:]) || t.signals[i].has(sInStyle) && t.looks[i].listed&wDivine != 0) {
		return // «أبو» alone is no name, nor is what an honorific ends in: «آية الله علي خامنئي»
	}
	end = t.wholeLineage(i, t.childOf(i, t.closingWord(i, end)))
	if end > i+1 && t.bearsName(i) {
		t.addBearer(i, end)
		return
	}
	if end > i+1 && t.surelyOpens(i) && t.governedAsPlace(i) { // «إلى آيت عبد الله»
		t.add(i, end, candidate{start: t.Begin(i, t.Words[i].Cut), typ: GPE, subtype: "city", score: 20})
		return
	}
	c := candidate{typ: Person, start: t.nameStart(i), score: 20 + 4*(end-i), closed: true, margin: int32(t.margin(i, end))}
	if m, ok := t.knownPerson(i, end); ok {
		c.entry, c.subtype = m.Entry, m.Entry.Subtype
		if end > i+1 && m.Cut.Proclitics&normalize.Question == 0 { // «لصالح الفوزان» is not «in favour of»
			c.start = m.Start
		}
	}
	t.add(i, end, c)
}

// ownName gives the tokens of the name [i, end) without the style before it and what stands behind that is no name, and with the office that is one.
func (t *Text) ownName(i, end int) (int, int) {
	for end > i+1 && t.signals[i].has(sInStyle) && !(t.behindStyle(i) && t.signals[i].has(sInstalled)) { // «الشيخ عبد الله», but «السيد رائد البرغوثي»
		i++
	}
	i, end = t.withoutThat(i, end)
	if t.childAgain(i) {
		i--
	}
	for end > i+1 && !t.is(end-1, nameWords) && t.calledWork(end-1) { // «للمخرجة هالة لطفي فيلم "الخروج"»
		end--
	}
	if t.signals[i].has(sStyle) && t.goesOnToOffice(i, end) { // «اللواء خالد مجاور محافظ البصرة»
		end++
	}
	return i, end
}

// closingWord gives the token behind the name [i, end) with the last word of it, which is another one as well.
func (t *Text) closingWord(i, end int) int {
	if t.paired(end-1) && (t.signals[end-1].has(sSeenLast) || t.isOf(end, seldomFaith)) { // «خالد محي الدين»
		end++
	}
	if t.isOf(end, seldomDynasty) && t.joined(end) && t.proclitics(end) == 0 || end > i+1 && t.fatherOf(end-1) { // «محمد المبارك الصباح», «ياسر أبو شباب»
		end++
	}
	if t.ofBey(end) {
		end++
	}
	return end
}

// ofBey reports at token i a word with the article by which the pasha, bey or agha before it is told from others: «أحمد باشا الجزار».
func (t *Text) ofBey(i int) bool {
	const others = functionWords | timeWords | offices | placeHeads | 1<<lexicon.OrgHead
	if i < 2 || !t.isOf(i-1, seldomBey) || !t.plainDefinite(i) || !t.joined(i) {
		return false
	}
	if _, office := t.multi(i, offices); office { // «رستم باشا الصدر الأعظم»
		return false
	}
	return t.is(i, 1<<lexicon.Family) || !t.is(i, others) && (t.is(i, 1<<lexicon.Nisba) || !t.has(i, cKnown))
}

// nameStart gives the byte of the source at which the name of a person at token i begins, behind its proclitics.
func (t *Text) nameStart(i int) int {
	cut := int(t.glances[i].cut)
	if t.signals[i].has(sSeenBehind) || cut == 0 && t.behindListed(i) && t.mayHideAnd(i, minPart+2) { // «جيريلمو لاسو، وياكو بيريز»
		cut = 2
	}
	if cut == 2 && !t.has(i, cKnown) && strings.HasPrefix(t.Words[i].Text, "كال") { // «كاليدو» is no «ك» and an article
		cut = 0
	}
	if cut > 0 || !t.Words[i].Cut.LostAlef { // a likelier reading may cut what belongs to the name: «سالم» is no «س» and a verb
		return t.ToSource(int(t.Tokens[i].FoldedStart) + cut)
	}
	return t.Begin(i, t.Words[i].Cut)
}

// knownPerson gives the match of the gazetteers whose name is the tokens [i, end).
func (t *Text) knownPerson(i, end int) (*lexicon.Match, bool) {
	at := t.MatchesAt(i)
	for k := range at {
		m := &at[k]
		if m.Last == end && m.Class == lexicon.Name && m.Entry.Type == string(Person) && !(end == i+1 && t.otherOffice(i, m.Entry)) {
			return m, true
		}
	}
	return nil, false
}

// fatherOf reports at token i «أبو», which the word behind it completes, whatever that is.
func (t *Text) fatherOf(i int) bool {
	n := i + 1
	return t.arabic(i) && kunya(t.Words[i].Text) && !strings.HasPrefix(t.Source[t.Tokens[i].Start:], madda) && t.followsBare(n) && !t.is(n, functionWords)
}

// childAgain reports «ولد» before the name at token i that the document gives behind it before, at the end of a whole name: «جمال ولد عباس … قرار ولد
// عباس», but «محمود عباس … ولد عباس في صفد».
func (t *Text) childAgain(i int) bool {
	if i == 0 || !t.joined(i) || t.glances[i].proclitics != 0 || !t.isOf(i-1, seldomChild) || !t.signals[i].has(sSeenLast) {
		return false
	}
	at, ok := t.children.get(maphash.Bytes(t.links.seed, t.Folded(i)))
	return ok && int(at) < i
}

// childOf gives the token behind a name [i, end) that ends in «ولد», with the father's name behind that, a style before it too: «محمد ولد الشيخ أحمد».
func (t *Text) childOf(i, end int) int {
	if end < i+2 || !t.isOf(end-1, seldomChild) || !t.followsBare(end) || t.is(end, functionWords) {
		return end
	}
	if n := end + 1; t.is(end, styles) && t.followsBare(n) && t.is(n, nameWords) && !t.is(n, functionWords) {
		return n + 1
	}
	return end + 1
}

// behindListed reports before token i a comma behind a word of a name, or one that nobody knows: «فلان، وفلان».
func (t *Text) behindListed(i int) bool {
	return i > 1 && t.has(i-1, cComma) && t.joined(i) && t.has(i-2, cArabic) && (t.is(i-2, nameWords) || t.has(i-2, cStranger))
}

// mayHideAnd reports that nobody knows the word at token i, which begins in «و» and is longer than so many bytes, so that this may be «and» before a name.
func (t *Text) mayHideAnd(i, longer int) bool {
	return !t.has(i, cKnown) && strings.HasPrefix(t.Words[i].Text, "و") && len(t.Words[i].Text) > longer
}

// goesOnToOffice reports that the word at token end, behind the name [i, end) of given names alone and a rank or style before it, is of the name, as the
// office of its bearer follows: «اللواء خالد مجاور محافظ البصرة», «العقيد عبد الباسط البحر، نائب القائد».
func (t *Text) goesOnToOffice(i, end int) bool {
	const others = functionWords | timeWords | offices | styles | adjWords&^(1<<lexicon.Adj) | 1<<lexicon.Human | 1<<lexicon.OrgHead
	n := end + 1
	if n >= len(t.Tokens) || !t.followsBare(end) || t.is(end, others) || t.is(end-1, 1<<lexicon.Family) ||
		!t.is(i, 1<<lexicon.Given) && t.looks[i].listed&wServant == 0 || t.has(end, cNever) {
		return false
	}
	if t.definite(end) {
		return t.has(n, cComma) && t.joined(n+1) && t.is(n+1, offices|1<<lexicon.TitleMod) && !t.definite(n+1) && !t.Words[end].Feature.Any(lexicon.Masdar|lexicon.Plural)
	}
	if t.Words[end].Feature.Any(lexicon.Finite) || !t.is(n, 1<<lexicon.Title) || t.Words[n].Feature.Has(lexicon.Accusative) {
		return false
	}
	return t.joined(n) && !t.definite(n) && t.proclitics(n) == 0 && t.office(n) > n+1
}

// wholeLineage gives the token behind a name [i, end) with the word behind «بن» that it ends in, and the origin behind a name with «بن» in it:
// «أشرف بن شرقي», «يوسف بن سالم الأسطرلابي».
func (t *Text) wholeLineage(i, end int) int {
	if t.cues&cSon == 0 || end < i+2 {
		return end
	}
	if t.has(end-1, cSon) && t.followsBare(end) {
		return end + 1
	}
	if t.has(i, cSon) || !slices.ContainsFunc(t.glances[i:end-1], func(g glance) bool { return g.cues&cSon != 0 }) {
		return end
	}
	for t.arabic(end) && t.joined(end) && t.plainDefinite(end) && strings.HasSuffix(t.Words[end].Text, "ي") &&
		(!t.has(end, cKnown) || t.is(end, 1<<lexicon.Family) && !t.is(end, functionWords)) && t.signals[end]&(1<<sOtherName|1<<sInOther|1<<sInOffice) == 0 {
		end++
	}
	return end
}

// otherOffice reports a rank or office right before the family name at token i that who wrote, thought or made art has not: «الكاردينال
// ماركس».
func (t *Text) otherOffice(i int, e *lexicon.Entry) bool {
	switch e.Subtype {
	case "writer", "philosopher", "scientist", "artist":
	default:
		return false
	}
	if !strings.Contains(e.Name, " ") || !t.joined(i) || t.proclitics(i) != 0 {
		return false
	}
	if t.is(i-1, 1<<lexicon.Rank) {
		return true
	}
	r, ok := t.find(i-1, lexicon.Title)
	return ok && t.definite(i-1) && r.Entry.Value != ""
}
