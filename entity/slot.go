package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// maxSlot is how many words a slot has at most.
const maxSlot = 5

// The traits of the words that names are of, and of those among them that are no ordinary words.
const (
	nameOnly traits = 1<<tGiven | 1<<tFamily | 1<<tPerson | 1<<tUnknown
	mayName  traits = nameOnly | 1<<tGivenWord | 1<<tFamilyWord | 1<<tLink | 1<<tKunya | 1<<tServant | 1<<tDivine
)

// slots marks the words between a verb of saying, an office or a style, and what must follow the name that stands
// there: what is said, a mark or an office, a preposition. «وقال … إن»: whatever these words are, they tell who speaks.
func (t *Text) slots() {
	const titled = 1<<sOffice | 1<<sBareOffice | 1<<sStyle | 1<<sApposed
	glances := t.glances
	signals := t.signals[:len(glances)]
	for i := range glances {
		g := &glances[i]
		if uint64(g.cues&cSlot)|uint64(signals[i]&titled) == 0 { // most
			continue
		}
		var lists seldomSet // in which it may stand
		if g.cues&cSeldom != 0 {
			lists = t.looks[i].seldom
		}
		if g.cues&cSay != 0 && t.joined(i+1) {
			t.slot(t.overEachOf(i + 1))
		}
		if signals[i]&titled != 0 && (g.cues&cVerb == 0 || g.classes&nameWords != 0) {
			t.slot(i)
		}
		t.slotsByClass(i, g)
		if lists != (seldomSet{}) {
			t.slotsByList(i, g, lists)
		}
		if g.cues&cPunct != 0 && t.letterStyle(i) {
			t.titled(i+1, sStyle)
			t.called(i + 1)
		}
		if g.cues&cPunct != 0 && t.mark(i, ":") {
			t.reporter(i)
		}
		if g.cues&cArticle != 0 && g.classes.Has(lexicon.Ord) {
			t.kingByNumber(i)
		}
	}
}

// slotsByClass marks the slots that the word at token i opens or fills by its classes.
func (t *Text) slotsByClass(i int, g *glance) {
	if g.classes.Has(lexicon.Human) {
		t.kin(i)
		t.siblings(i)
	}
	if g.classes.Has(lexicon.Title) {
		t.installed(i)
	}
	if g.classes.Has(lexicon.Given) {
		t.fullName(i)
		t.wholeName(i)
		t.speaker(i)
		t.soleSubject(i)
		t.givenVerb(i)
	}
	if g.classes&(1<<lexicon.Family|1<<lexicon.Name) != 0 {
		t.soleSurname(i)
	}
	if g.classes.Has(lexicon.VerbWord) && hisDeed(t.Words[i]) {
		t.quotedFrom(i)
	}
}

// slotsByList marks the slots that the word at token i opens by the lists of words.tsv in which it may stand.
func (t *Text) slotsByList(i int, g *glance, lists seldomSet) {
	if !g.classes.Has(lexicon.Human) && lists.has(seldomBrothers) && t.isOf(i, seldomBrothers) {
		t.siblings(i)
	}
	if lists.has(seldomNamed) && t.isOf(i, seldomNamed) {
		t.namedSo(i)
	}
	if lists.has(seldomKnownAs) && i > 0 && t.joined(i) && t.is(i-1, placeHeads) && t.isOf(i, seldomKnownAs) {
		t.namedPlace(i)
	}
	if lists.has(seldomChild) && t.isOf(i, seldomChild) {
		t.child(i)
	}
	if lists.has(seldomLedBy) && t.isOf(i, seldomLedBy) || i > 0 && t.joined(i) && t.among(i, wOf) && t.isOf(i-1, seldomEachOf) { // «كل من فلان»
		t.ledBy(i + 1)
	}
	if lists.has(seldomOfGod) && t.isOf(i, seldomOfGod) {
		t.ofGod(i)
	}
	if lists.has(seldomCompound) && t.isOf(i, seldomCompound) && t.isOf(i+1, seldomCompounds) {
		t.compoundGiven(i)
	}
	if lists.has(seldomSentence) && t.isOf(i, seldomSentence) && t.joined(i) && t.proclitics(i) == normalize.Ba {
		t.sentenced(i)
	}
}

// installed marks the words between who gives an office and the office at token i, directly or between commas, which name who is given it: «انتخب جامع المعتصم
// رئيسا», «بتعيين راضي المعتصم، مديرا للبنك», «عين المجلس، أمس، راضي المعتصم، مديرا».
func (t *Text) installed(i int) {
	w := t.Words[i]
	if i == 0 || t.glances[i].cut != 0 || !w.Feature.Has(lexicon.Accusative) || !strings.HasSuffix(w.Text, "ا") || t.definite(i) {
		return
	}
	end := i
	comma := t.has(i-1, cComma)
	if comma {
		end--
	}
	first := t.slotBefore(end)
	if first > end-2 || first == 0 || !(t.joined(first) && t.isOf(first-1, seldomInstalls)) && !(comma && t.has(first-1, cComma)) {
		return
	}
	if t.definite(first) { // «عين الوزير راضي المعتصم مديرا»
		if first++; first > end-2 {
			return
		}
	}
	if t.is(first, offices) && t.definite(first+1) { // «تعيين أمين الخزانة مديرا»
		return
	}
	if t.namesOnly(first, end) {
		t.signalSpan(first, end, sInstalled, sInInstalled)
	}
}

// slotBefore gives the first token of the words of a slot that ends before token end, back to a word by which an office is given.
func (t *Text) slotBefore(end int) int {
	first := end
	for first > 0 && first > end-maxSlot && t.arabic(first-1) && (first == end || t.joined(first)) && !t.isOf(first-1, seldomInstalls) && t.slotWord(first-1, end) {
		first--
	}
	return first
}

// sentenced marks the words between a preposition, «على», and a sentence at token i, which name who is sentenced: «حكمت المحكمة على راضي المعتصم بالسجن».
func (t *Text) sentenced(i int) {
	first := t.slotBefore(i)
	if first <= i-2 && first > 0 && t.joined(first) && t.is(first-1, 1<<lexicon.Prep) && t.namesOnly(first, i) {
		t.signalSpan(first, i, sInstalled, sInInstalled)
	}
}

// namesOnly reports that every token of [first, end) may be part of a name, or is definite behind the first.
func (t *Text) namesOnly(first, end int) bool {
	for k := first; k < end; k++ {
		if t.looks[k].whole&mayName == 0 && !(k > first && t.definite(k)) || t.is(k, 1<<lexicon.OrgHead) && t.definite(k) { // «انتخب المجلس فلانا رئيسا»
			return false
		}
	}
	return true
}

// slot marks the slot that begins at token first.
func (t *Text) slot(first int) {
	if first < len(t.glances) && t.glances[first].classes.Has(lexicon.Human) && t.glances[first].classes&nameWords == 0 {
		if r, _ := t.find(first, lexicon.Human); r.Cut.Enclitic != 0 { // «دعا الرئيس الروسي نظيره الجزائري إلى»
			return
		}
	}
	end := first
	open, pure := true, false // every word may be a name's, one of them is nothing else
	for end < first+maxSlot && t.arabic(end) && (end == first || t.joined(end)) && t.slotWord(end, first) {
		tr := t.looks[end].whole
		if end == first {
			tr = t.looks[end].behind
		}
		open = open && tr&mayName != 0
		pure = pure || tr&nameOnly != 0
		end++
	}
	if end == first+1 && t.tradeName(first) {
		end++
	}
	if end == first || end == first+maxSlot {
		return
	}
	begins, inside := sSlotMark, sInSlotMark
	switch {
	case end >= len(t.glances) || !t.joined(end) || !t.arabic(end) || t.is(end, offices):
	case t.is(end, 1<<lexicon.Comp) || t.saidWith(end):
		begins, inside = sSlotSaid, sInSlotSaid
	case t.is(end, 1<<lexicon.Prep) || t.proclitics(end) != 0:
		begins, inside = sSlotPrep, sInSlotPrep
	case t.signals[first].has(sOffice) && t.is(end, 1<<lexicon.Weekday|1<<lexicon.RelTime): // «وزير الخارجية فلان الخميس»
	default:
		if t.has(end, cSay) && t.signals[first].has(sOffice) && t.holderGiven(first, end, sSlotSaid) == end { // «وزير المعادن نافع عامر يؤكد أن»
			t.signalSpan(first, end, sInstalled, sInInstalled)
		}
		return
	}
	t.signalSpan(first, end, begins, inside)
	if t.holderOnly(first, end) {
		t.signalSpan(first, end, sInstalled, sInInstalled)
	} else if k := t.holderGiven(first, end, begins); k > first {
		t.signalSpan(first, k, sInstalled, sInInstalled)
	}
	if open && pure {
		t.signalSpan(first, end, sOpenSlot, sInOpenSlot)
	}
}

// overEachOf gives the token behind «كل من» at token i, or i.
func (t *Text) overEachOf(i int) int {
	if n := i + 1; t.arabic(i) && t.isOf(i, seldomEachOf) && n+1 < len(t.glances) && t.joined(n) && t.among(n, wOf) && t.joined(n+1) {
		return n + 1
	}
	return i
}

// saidWith reports that the word with «و» at token i tells of one more who says what stands behind: «أكد السويدي ونظيره القطري أن».
func (t *Text) saidWith(i int) bool {
	if t.proclitics(i) != normalize.Wa || t.verb(i) {
		return false
	}
	for k := i + 1; k < i+maxSlot && t.followsBare(k) && !t.verb(k); k++ {
		if t.is(k, 1<<lexicon.Comp) {
			return true
		}
	}
	return false
}

// holderOnly reports that the tokens [first, end) of a slot, two or more between commas behind an office, are words of names or such that nobody knows, and so name who
// holds it: «قال المستشار، علي القرة داغي، إن».
func (t *Text) holderOnly(first, end int) bool {
	if !t.signals[first].has(sApposed) || end < first+2 || t.definite(first) || !t.has(end, cComma) || !t.joined(end) || t.glances[first].cut != 0 {
		return false
	}
	for k := first; k < end; k++ {
		if t.has(k, cKnown) && !t.is(k, nameWords) || t.is(k, functionWords) {
			return false
		}
	}
	return true
}

// tradeName reports at token first, behind an office, a given name, and behind it a family name that is spelled as an office or occupation and has no complement: «الوزير
// السابق شوقي طبيب».
func (t *Text) tradeName(first int) bool {
	n := first + 1
	if t.signals[first]&(1<<sOffice|1<<sApposed) == 0 || !t.is(first, 1<<lexicon.Given) || t.glances[first].cut != 0 || !t.joined(n) || !t.officeNoun(n) ||
		t.glances[n].cut != 0 || t.Words[n].Feature.Has(lexicon.Accusative) && strings.HasSuffix(t.Words[n].Text, "ا") {
		return false
	}
	k := n + 1
	return !t.followsBare(k) || t.is(k, functionWords) || hisDeed(t.Words[k])
}

// holderGiven gives the token behind the name with which a slot of tokens [first, end) opens behind an office: a given name and a word that may be something else as
// well, where nothing but the name of who holds it can stand: before what he says or a comma («قال وزير المعادن راضي ماضي إن»), or before a preposition,
// where the given name is hardly another word and no thing follows («دعا وزير المعادن شوقي طبيب إلى»); or first.
func (t *Text) holderGiven(first, end int, begins signal) int {
	before, said := t.signals[first], begins == sSlotSaid
	if end > first && hisDeed(t.Words[end-1]) {
		end, begins = end-1, sSlotSaid
	}
	last := end - 1
	if before&(1<<sOffice|1<<sApposed) == 0 && !(said && before.has(sStyle)) || t.has(first, cAli) || t.glances[first].proclitics != 0 || !t.givenBefore(first, last) {
		return first
	}
	closed := begins == sSlotSaid || before.has(sApposed) && t.has(end, cComma) && t.joined(end)
	if !closed && !t.is(first, 1<<lexicon.Given) {
		return first
	}
	if !closed && (begins != sSlotPrep || t.looks[first].behind&(1<<tGiven) == 0) {
		return first
	}
	w := t.Words[last]
	if t.is(last, functionWords|timeWords|1<<lexicon.Ord|1<<lexicon.Quant) || w.Feature.Has(lexicon.Accusative) && strings.HasSuffix(w.Text, "ا") || several(w.Feature) {
		return first
	}
	const things = 1<<lexicon.NounWord | 1<<lexicon.OrgHead | placeHeads | 1<<lexicon.Name
	if !closed && (t.definite(last) || t.is(last, things) && !t.is(last, nameWords) && !t.officeNoun(last)) {
		return first
	}
	return end
}

// givenBefore reports that the tokens [first, last) are one given name, also one of «عبد» and a name of God, or a word that nobody knows before a family name, or before a definite one that nobody knows
// either and is shaped like it: «[عبد الباسط] البحر», «[شريدة] المعوشرجي».
func (t *Text) givenBefore(first, last int) bool {
	if last == first+2 {
		return t.looks[first].listed&wServant != 0 && t.definite(first+1)
	}
	if last != first+1 || t.is(first, 1<<lexicon.Given) {
		return last == first+1
	}
	return !t.has(first, cKnown) && !t.definite(first) && (t.is(last, 1<<lexicon.Family) || t.has(last, cStranger) && t.plainDefinite(last) && t.looks[last].whole.has(tSurnameShape))
}

// slotWord reports a word that a slot from token first on may go on with: a name's, or one without proclitics that is no
// function word and no office, nor a verb behind the first.
func (t *Text) slotWord(i, first int) bool {
	g := &t.glances[i]
	if g.classes&nameWords != 0 && g.cut == 0 {
		return !g.classes.Has(lexicon.Comp) || !strings.HasPrefix(t.Source[t.Tokens[i].Start:], "بأ") // «بأن» is no «بان»
	}
	return g.proclitics == 0 && g.classes&(functionWords|timeWords|offices) == 0 && (i == first || g.cues&cVerb == 0)
}

// kin marks the word behind one of a family or a team at token i, with a pronoun or the article, where it is a name and hardly anything
// else: «زوجته روسمة», «الحارس شو».
func (t *Text) kin(i int) {
	n := i + 1
	r, _ := t.find(i, lexicon.Human)
	if !r.Feature.Has(lexicon.Singular) || several(r.Feature) || r.Cut.Enclitic == 0 && !t.definite(i) || !ofPeople(r.Entry.Value) {
		return
	}
	elder := r.Cut.Enclitic != 0 && t.joined(n) && t.plainDefinite(n) && t.is(n, 1<<lexicon.Adj|1<<lexicon.Ord) // «ابنه الأكبر كريم»
	if elder {
		n++
	}
	if !t.followsBare(n) || t.definite(n) || t.is(n, functionWords) {
		return
	}
	if r.Cut.Enclitic != 0 && t.is(n, 1<<lexicon.Given) && (elder || !t.is(n, 1<<lexicon.Adj|1<<lexicon.TitleMod)) && t.sameSex(i, n) { // «ابنته دينا»
		t.signal(n, sInstalled)
		return
	}
	if t.verb(n) || t.Words[n].Feature.Has(lexicon.Accusative) {
		return
	}
	const otherWords = 1<<tFunction | 1<<tTime | 1<<tAdj | 1<<tVerb | 1<<tNoun
	whole := t.looks[n].whole
	if whole&nameOnly&^(1<<tUnknown) != 0 || t.is(n, nameWords) && !t.has(n, cVerb) && whole&otherWords == 0 ||
		t.has(n, cStranger) && t.glances[n].kind == foreign {
		t.signal(n, sKin)
	}
}

// sameSex reports that the given name at token n is a woman's where who stands at token i is one, and else a man's.
func (t *Text) sameSex(i, n int) bool {
	if woman(t.Words[i].Text) || t.Words[i].Feature.Has(lexicon.Feminine) && !t.Words[i].Feature.Has(lexicon.Masculine) {
		return t.givenTo(n, "f")
	}
	return t.givenTo(n, "m")
}

// siblings marks the given names behind people with the article at token i, of whom «و» leads in the next ones: «الأخوين سالم وكريم».
func (t *Text) siblings(i int) {
	if !t.beforeSiblings(i) {
		return
	}
	t.signal(i+1, sInstalled)
	for n := i + 2; t.andGiven(n); n++ {
		t.signal(n, sCalled)
	}
}

// beforeSiblings reports people with the article at token i, and behind them a given name, «و» and another.
func (t *Text) beforeSiblings(i int) bool {
	n := i + 1
	return t.definite(i) && (t.is(i, 1<<lexicon.Human) || t.isOf(i, seldomBrothers)) && t.joined(n) && !t.definite(n) && t.glances[n].cut == 0 && t.is(n, 1<<lexicon.Given) && t.andGiven(n+1)
}

// andGiven reports «و» and a given name at token i.
func (t *Text) andGiven(i int) bool {
	return t.joined(i) && t.glances[i].cut == 2 && strings.HasPrefix(t.Words[i].Text, "و") && t.looks[i].behind&(1<<tGiven|1<<tGivenWord) != 0
}

// ledBy marks the word at token i, behind «برئاسة» and the like, where it is a given name or a word that nobody knows, as the word behind it is or
// may be a family name: «برئاسة سامح الطرابيلي», «بقيادة كوسوغو تاموري», but «بقيادة روسيا», «بحضور كريم».
func (t *Text) ledBy(i int) {
	n := i + 1
	if !t.followsBare(i) || !t.followsBare(n) || t.definite(i) || t.Words[i].Feature.Has(lexicon.Accusative) ||
		!t.is(i, 1<<lexicon.Given) && !t.has(i, cStranger) || t.is(i, functionWords|offices) {
		return
	}
	const others = functionWords | timeWords | offices | placeHeads | 1<<lexicon.Human | 1<<lexicon.OrgHead | 1<<lexicon.NounWord | 1<<lexicon.Adj | 1<<lexicon.Nisba
	if t.has(n, cStranger) && conjoined(t.Words[n].Text) { // «إدانة ماك ورانيير»
		return
	}
	if t.has(n, cStranger) || !t.has(n, cKnown) || t.is(n, 1<<lexicon.Family) || t.is(n, nameWords) && !t.is(n, others) {
		t.signal(i, sCalled)
		if t.has(i, cStranger) {
			t.signal(i, sKin)
		}
	}
}

// ofGod marks the word at token i and «الله» behind it, where a name stands before or behind them, or a style before: «سمير جار الله», «ضيف الله الشامي».
func (t *Text) ofGod(i int) {
	n := i + 2
	if t.definite(i) || !t.joined(i+1) || t.proclitics(i+1) != 0 || t.looks[i+1].listed&wDivine == 0 {
		return
	}
	served := i > 1 && t.joined(i-1) && t.looks[i-2].behind.has(tServant) // «عبد المنعم خلف الله»
	if t.glances[i].proclitics == 0 && i > 0 && t.joined(i) && (served || t.looks[i-1].behind&(1<<tGiven|1<<tGivenWord) != 0 && !t.definite(i-1) && !t.verb(i-1)) {
		t.signal(i, sInInstalled)
		t.signal(i+1, sInInstalled)
		return
	}
	goesOn := t.followsBare(n) && t.looks[n].whole&(1<<tGiven|1<<tFamily|1<<tFamilyWord) != 0 && !t.is(n, functionWords|timeWords|offices)
	if goesOn || t.ledIn(i) && t.glances[i].proclitics == 0 && t.is(i-1, styles|offices) {
		t.signalSpan(i, n, sInstalled, sInInstalled)
	}
}

// reporter marks who reports from the town before the colon at token i, with which a text or what another has reported begins: «لندن: علي الصالح», «محمد صادق نيويورك: صلاح عواد».
func (t *Text) reporter(i int) {
	n := i + 1
	if !t.arabic(n) || !t.joined(n) || !t.is(n, 1<<lexicon.Given) || t.definite(n) || t.glances[n].proclitics != 0 || !t.followsBare(n+1) {
		return
	}
	for k := i - 1; k >= max(i-3, 0); k-- {
		if m, ok := t.name(k, false, GPE); ok && m.Last == i && m.Entry.Subtype != "country" {
			if opens := k == 0 || !t.joined(k) || t.arabic(k-1) && (t.nameOrStranger(k-1) || t.signals[k-1].has(sInInstalled)); opens && (t.nameOrStranger(n+1) || t.definite(n+1) && t.surnameBehind(n+1, t.looks[n].behind)) && !t.is(n+1, functionWords) {
				t.signalSpan(k, i, sOtherName, sInOther)
				t.signalSpan(n, n+2, sInstalled, sInInstalled)
			}
			return
		}
	}
}

// compoundGiven marks the given name of two words at token i, where a name stands behind it or who someone is before: «سيف الإسلام خليفة», «الجنرال ضياء الحق», but «سيف الإسلام سلاح
// الفاتحين».
func (t *Text) compoundGiven(i int) {
	n := i + 2
	if t.definite(i) || t.glances[i].proclitics != 0 || !t.joined(i+1) || t.proclitics(i+1) != 0 {
		return
	}
	if i > 0 && t.joined(i) && t.looks[i-1].behind&(1<<tGiven|1<<tGivenWord) != 0 && !t.definite(i-1) && !t.verb(i-1) { // «محمد سيف الإسلام»
		t.signal(i, sInInstalled)
		t.signal(i+1, sInInstalled)
		return
	}
	end := n
	if t.surnameGoesOn(n) && t.is(n, nameWords) && !t.is(n, functionWords|timeWords) && !t.verb(n) {
		end++
	}
	if end > n || t.ledIn(i) || i > 0 && t.isOf(i-1, seldomLedBy) {
		t.signalSpan(i, end, sInstalled, sInInstalled)
	}
}

// soleSurname marks a family name at token i that is nothing else, alone behind a verb, «أن», a preposition or a noun that people's names complete: «زار الدوسري المدينة», «أعلن أن
// الدوسري سيزور المدينة», «تمريرة من أومتيتي», «حكومة إيشيبا».
func (t *Text) soleSurname(i int) {
	const others = ^lexicon.Classes(1<<lexicon.Family | 1<<lexicon.Name)
	tr := t.looks[i].whole
	if t.famed(i) && (i > 0 && t.joined(i) && t.leadsFamed(i-1) || (i == 0 || !t.joined(i) || t.has(i, cLine)) && (t.verb(i+1) || t.mark(i+1, ":"))) { // «التقى الأسد في موسكو نظيره», «الأسد يستقبل الوزير»
		t.signal(i, sCalled)
		t.signal(i, sKin)
		return
	}
	if i == 0 || !t.joined(i) || t.glances[i].cut != 0 || tr&(1<<tFamily|1<<tPerson) == 0 || tr&(1<<tPlace|1<<tSmallPlace|1<<tBody) != 0 || t.is(i, others) ||
		strings.HasSuffix(t.Words[i].Text, "ه") || t.surnameGoesOn(i+1) { // «رزقه»
		return
	}
	if _, team := t.name(i, true, Org); team || t.definite(i) && t.plainDefinite(i+1) && t.joined(i+1) && t.is(i+1, adjWords) { // «العنابي», «كان السواد الأعظم»
		return
	}
	if k := i - 1; t.leadsSurname(k) && !(k > 0 && t.joined(k) && t.arabic(k-1) && (t.nameOrStranger(k-1) || t.initial(k-1))) { // «شاون رايت فيليبس»
		t.signal(i, sKin)
	}
}

// famed reports at token i a word with the article that is another word too, but is a family's name by which readers know one of it: «الأسد», «الحريري»; no adjective
// stands behind it.
func (t *Text) famed(i int) bool {
	return famedName(t.Words[i]) && t.plainDefinite(i) && !t.describedBehind(i)
}

// givenVerb marks the family name behind the given name at token i that opens a clause and is a verb there, as what is asked or said follows: «طالب الحريري الحكومة
// بالاستقالة», «طالب السيسي بحل البرلمان», not «طالب الحريري يفوز بالجائزة».
func (t *Text) givenVerb(i int) {
	j, k := i+1, i+2
	if t.definite(i) || i > 0 && t.joined(i) && t.arabic(i-1) && t.Words[i-1].Cut.Enclitic == 0 && (!t.is(i-1, functionWords) || t.is(i-1, 1<<lexicon.Prep)) { // but «كما طالب», «من جهته طالب»
		return
	}
	if !t.has(i, cSay) && !t.is(i, 1<<lexicon.VerbWord) || !t.joined(j) || !t.joined(k) {
		return
	}
	if !t.plainDefinite(j) || !t.is(j, 1<<lexicon.Family|1<<lexicon.Name) || t.is(j, offices|functionWords|timeWords|1<<lexicon.Human) {
		return
	}
	if t.proclitics(k) == normalize.Ba || t.is(k, 1<<lexicon.Comp) || t.plainDefinite(k) && !t.is(k, nameWords|adjWords) {
		t.signal(j, sCalled)
		t.signal(j, sKin)
	}
}

// leadsFamed reports at token i «أن», or a verb, one that has the letters of a noun as well only where a clause begins: «طالب الأسد».
func (t *Text) leadsFamed(i int) bool {
	if !t.arabic(i) || t.nameOrStranger(i) {
		return false
	}
	if t.verb(i) || t.is(i, 1<<lexicon.Comp) {
		return true
	}
	r, ok := t.find(i, lexicon.VerbWord)
	return ok && r.Cut.Proclitics&normalize.Article == 0 && (i == 0 || !t.joined(i) || !t.arabic(i-1))
}

// famedName reports a word that may be such a name.
func famedName(w *lexicon.Word) bool {
	r, ok := w.Find(lexicon.Family)
	return ok && r.Entry.Flag("famed")
}

// leadsSurname reports at token i what a family name may stand alone behind.
func (t *Text) leadsSurname(i int) bool {
	if !t.arabic(i) || t.nameOrStranger(i) || t.looks[i].listed&(wLink|wKunya|wServant) != 0 { // «فان باستن»
		return false
	}
	return t.verb(i) || t.is(i, 1<<lexicon.Comp|1<<lexicon.Prep) && t.Words[i].Cut.Enclitic == 0 && !t.isOf(i, seldomWithin) || t.looks[i].whole.has(tOf) && !t.definite(i)
}

// surnameGoesOn reports at token i a word with which the name before it may go on.
func (t *Text) surnameGoesOn(i int) bool {
	return t.followsBare(i) && t.nameOrStranger(i)
}

// quotedFrom marks who says something before what he says at token i, behind «عن»: «نقلت الصحيفة عن الدوسري [قوله]».
func (t *Text) quotedFrom(i int) {
	if i < 2 || !t.joined(i) || !t.formOf(i, lexicon.Masdar, "say") {
		return
	}
	first := i
	for first > 1 && first > i-maxSlot && t.arabic(first-1) && t.joined(first-1) && !t.is(first-1, 1<<lexicon.Prep) && t.slotWord(first-1, i) {
		first--
	}
	if first == i || !t.isOf(first-1, seldomAbout) || t.is(first, offices|styles|1<<lexicon.Human|1<<lexicon.OrgHead|1<<lexicon.Nisba) && !t.looks[first].whole.has(tFamily) {
		return
	}
	switch {
	case first == i-1 && t.nameOrStranger(first):
		t.signal(first, sKin)
		t.signal(first, sInstalled)
	case first < i-1 && t.namesOnly(first, i):
		t.signalSpan(first, i, sInstalled, sInInstalled)
	}
}

// namedSo marks the words behind «يدعى» and the like at token i, of which one at least is a name's or such that nobody knows: «رجل يدعى كوكب فاروقي», «طبيبة اسمها مارتا ستيلا», but
// «بلدة تدعى كفر سالم», «ورد اسمه كاملا».
func (t *Text) namedSo(i int) {
	first, second := i+1, i+2
	if i > 0 && t.joined(i) && t.is(i-1, placeHeads) {
		t.namedPlace(i)
		return
	}
	if i > 0 && t.joined(i) && t.is(i-1, 1<<lexicon.OrgHead) || !t.mayBeCalled(first) || t.definite(first) {
		return
	}
	noun, own := t.find(i, lexicon.NounWord)
	own = own && noun.Cut.Enclitic != 0 // «اسمه»
	if !t.mayBeCalled(second) {
		if !own && t.is(first, 1<<lexicon.Given) && t.openEnd(second) { // «طفلة تدعى رحمة»
			t.signal(first, sInstalled)
		}
		return
	}
	known, goesOn := t.nameOrStranger(first), t.nameOrStranger(second)
	if own && !(known && goesOn) || !known && !goesOn || !goesOn && !t.openEnd(second+1) {
		return
	}
	end := second + 1
	if t.mayBeCalled(end) && t.nameOrStranger(end) {
		end++
	}
	t.signalSpan(first, end, sInstalled, sInInstalled)
}

// namedPlace makes a candidate of the place or building whose name stands behind «تدعى» and the like at token i, and its head before: «بلدة تدعى كفر سالم», «المنطقة المسماة "الزاوية"».
func (t *Text) namedPlace(i int) {
	head, n := i-1, i+1
	r, ok := t.find(head, lexicon.PlaceHead)
	if !ok {
		r, _ = t.find(head, lexicon.FacHead)
	}
	if r.Cut.Enclitic != 0 || r.Feature.Only(lexicon.Plural) || n >= len(t.Tokens) || !t.joined(n) {
		return
	}
	typ, subtype, _ := strings.Cut(r.Entry.Value, "/")
	first, end := n, n
	switch m, known := t.name(n, false, GPE, Location, Facility); {
	case t.quote(n):
		if k := t.quoted(n); k > n && t.properQuote(n+1, k-1, false) {
			first, end = n+1, k-1
		}
	case known:
		end = m.Last
	case !t.mayBeCalled(n):
	case t.opensVillage(n) && (!t.is(n, 1<<lexicon.PlaceHead) || t.mayNameSchool(n)): // but «مدينة تسمى عاصمة الثقافة»
		end = t.villageEnd(n)
	case t.has(n, cStranger) || t.definite(n) && t.openEnd(n+1):
		if end = n + 1; t.has(n, cStranger) && t.mayBeCalled(end) && t.has(end, cStranger) {
			end++
		}
	}
	if end > first {
		t.add(first, end, candidate{typ: Type(typ), subtype: subtype, score: 20 + 4*(end-first)})
	}
}

// mayBeCalled reports a word at token i that may be of a name behind «يدعى»: no verb, no word of the grammar, with nothing before or behind it.
func (t *Text) mayBeCalled(i int) bool {
	if !t.followsBare(i) {
		return false
	}
	return t.is(i, nameWords) || !t.is(i, functionWords|timeWords) && !t.verb(i) && t.Words[i].Cut.Enclitic == 0
}

// nameOrStranger reports at token i a word of names or one that nobody knows.
func (t *Text) nameOrStranger(i int) bool { return t.is(i, nameWords) || t.has(i, cStranger) }

// openEnd reports at token i the end of the text, a mark, a word of the grammar or one with a proclitic.
func (t *Text) openEnd(i int) bool {
	return !t.followsBare(i) || t.is(i, functionWords|1<<lexicon.RelTime)
}

// child marks the name with «ولد» at token i whose first word is a given name with the article or a style: «الهادي ولد علي», «الشيخ ولد بايه», but «محمد ولد في تونس».
func (t *Text) child(i int) {
	first, n := i-1, i+1
	if first < 0 || !t.joined(i) || t.glances[i].cut != 0 || t.glances[first].proclitics != 0 || !t.followsBare(n) {
		return
	}
	given := t.is(first, 1<<lexicon.Given) || t.is(first, styles) && !t.is(first, offices)
	father := t.is(n, nameWords|styles) || t.has(n, cStranger)
	if !given || !father || t.is(n, functionWords|timeWords) {
		return
	}
	if k := first - 1; k >= 0 && t.arabic(k) && t.joined(first) && (t.looks[k].listed&wLink != 0 || t.nameOrStranger(k) && !t.verb(k)) { // «محمد الأمين ولد الشيخ»
		return
	}
	t.signals[first] &^= 1 << sInStyle
	t.signals[i] &^= 1<<sStyle | 1<<sCalled
	t.signalSpan(first, n+1, sInstalled, sInInstalled)
}

// letterStyle reports at token i the full stop of a style of one letter that is no style by itself: «لجنة من د.سناء فهمي، ود.كمال عيد», «م. وسام نخلة» (an
// engineer), but no year («750 م.»).
func (t *Text) letterStyle(i int) bool {
	if i == 0 || i >= len(t.Tokens) || !t.joined(i) || string(t.Folded(i)) != "." {
		return false
	}
	letter := string(t.Folded(i - 1))
	return seldomDoctor.has(letter) ||
		seldomEngineer.has(letter) && t.is(i+1, 1<<lexicon.Given) && t.proclitics(i+1) == 0 && !(i > 1 && t.has(i-2, cNumber))
}

// fullName marks a given name at token i that no other name stands before, and behind which, or behind other names, a definite word is a family name or one that
// nobody knows and is shaped like one, whatever stands around them: «حكمت المحكمة على سامي الطرابيلي بالسجن».
func (t *Text) fullName(i int) {
	if !t.opensFull(i) {
		return
	}
	n := i + 1
	for n < i+maxSlot && t.plainName(n) {
		n++
	}
	if t.plainDefinite(n) && t.joined(n) && t.surnameBehind(n, t.looks[i].behind) {
		t.signal(i, sCalled)
	}
}

// opensFull reports a given name at token i that no other name stands before.
func (t *Text) opensFull(i int) bool {
	if t.looks[i].behind&(1<<tGiven|1<<tGivenWord) == 0 || t.has(i, cAli) || t.definite(i) {
		return false
	}
	if i == 0 || !t.joined(i) {
		return true
	}
	return t.looks[i-1].whole&mayName == 0 && !(i > 1 && t.looks[i-2].behind.has(tServant))
}

// plainName reports that a name goes on at token i with a word without article or proclitic that is a name and nothing else.
func (t *Text) plainName(i int) bool {
	return t.followsBare(i) && !t.definite(i) && t.looks[i].whole&(nameOnly&^(1<<tUnknown)) != 0
}

// surnameBehind reports that the definite word at token n may be a family name behind a given name with these traits: one that is hardly anything else, or, behind a given
// name that is none, an ordinary word too; or one that nobody knows and is shaped like one.
func (t *Text) surnameBehind(n int, given traits) bool {
	const others = functionWords | timeWords | offices | placeHeads | 1<<lexicon.Human | 1<<lexicon.OrgHead | 1<<lexicon.VerbWord
	const words = 1<<lexicon.NounWord | 1<<lexicon.Adj
	last, only := t.looks[n].whole, given.has(tGiven)
	switch {
	case t.is(n, others), t.is(n, words) && !(only && last.has(tFamilyWord)):
		return false
	case last&(1<<tFamily|1<<tFamilyWord) != 0:
		return true
	}
	return t.has(n, cStranger) && last.has(tSurnameShape) && (only || last.has(tYa))
}
