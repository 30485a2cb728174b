package entity

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// heads are the classes of the words that open an office, a style, a body, a place, an
// event or a law.
const heads = offices | 1<<lexicon.TitleMod | styles | 1<<lexicon.OrgHead | 1<<lexicon.Domain | placeHeads | 1<<lexicon.EventHead | 1<<lexicon.LawHead

// grammar makes candidates by the patterns of offices, bodies and places: a head
// word and what completes it; and marks the tokens where these speak for the name
// of a person or against it.
func (t *Text) grammar() {
	held := 0   // the token after the last office
	titled := 0 // the token after the last office of several nouns: «رئيس الوزراء»
	glances := t.glances
	for i := 0; i < len(glances); i++ {
		g := &glances[i]
		found := (g.classes | g.starts) & heads
		if found == 0 || g.cues&cArabic == 0 { // most
			continue
		}
		if i < held && t.plainDefinite(i) && t.is(i, 1<<lexicon.Adj|1<<lexicon.Nisba) && t.definite(i-1) { // «المحلل السياسي» is no politician
			found &^= offices | 1<<lexicon.TitleMod
		}
		if i < titled && t.plural(i) { // «رئيس الوزراء» is of no ministers
			found &^= offices | 1<<lexicon.TitleMod
		}
		if found == 0 {
			continue
		}
		if found.Any(offices | 1<<lexicon.TitleMod) {
			if end := t.office(i); end > i {
				held = end
				titled = max(titled, t.beforeHolder(i, end))
				continue
			}
		}
		if found.Any(styles) && !(found.Has(lexicon.OrgHead) && (t.armyUnit(i) || t.teamOf(i))) {
			if end := t.style(i); end > i {
				t.beforeStyled(i, end)
				continue
			}
		}
		t.nameHeaded(i, found)
	}
}

// beforeHolder marks the office in tokens [i, end) for the name of who holds it, and gives the token behind its noun, where that is of several words.
func (t *Text) beforeHolder(i, end int) int {
	t.markOffice(i, end)
	if t.oversees(i - 1) {
		t.glances[i].cues |= cNever
	}
	m, ok := t.multi(i, offices)
	if !ok {
		return i
	}
	t.glances[i].cues |= cNever // «سامح نصيف أمين عام النقابة»
	return m.Last
}

// beforeStyled marks the style in tokens [i, end) for the name of who bears it.
func (t *Text) beforeStyled(i, end int) {
	t.signalSpan(i, end, sInStyle, sInStyle)
	t.titled(end, sStyle)
	if t.oversees(i - 1) {
		t.glances[i].cues |= cNever
	}
	if t.definite(i) {
		t.called(end)
	}
}

// nameHeaded makes candidates of the body, place, event or law that the word at token i, of the classes found, opens, and marks their words for people's names.
func (t *Text) nameHeaded(i int, found lexicon.Classes) {
	g, n := &t.glances[i], len(t.cands)
	if found.Has(lexicon.OrgHead) {
		t.body(i)
	}
	if g.classes.Has(lexicon.Domain) && g.cues&cArticle != 0 {
		t.portfolioBody(i)
	}
	if found.Any(placeHeads) && i >= t.listedTo && !t.endsPrep(i) && !t.noble(i) && !t.bearer(i) {
		t.place(i)
	}
	if g.classes.Has(lexicon.EventHead) {
		t.happening(i)
	}
	if g.classes.Has(lexicon.LawHead) {
		t.law(i)
	}
	for k := n; k < len(t.cands); k++ {
		c := &t.cands[k]
		t.signalSpan(int(c.first), int(c.end), sBodyName, sInBody)
	}
	if len(t.cands) == n {
		t.shortBody(i)
	}
}

// endsPrep reports that token i ends a preposition of two words: «عن طريق».
func (t *Text) endsPrep(i int) bool {
	if i == 0 || !t.joined(i) || !t.starts(i-1, 1<<lexicon.Prep) {
		return false
	}
	at := t.MatchesAt(i - 1)
	for k := range at {
		if m := &at[k]; m.Class == lexicon.Prep && m.Last == i+1 {
			return true
		}
	}
	return false
}

// signal marks a token, and adds what that speaks for a name in it.
func (t *Text) signal(i int, s signal) {
	if !t.signals[i].has(s) {
		t.signals[i] |= 1 << s
		t.spoken[i] += t.model.signals[s]
	}
}

// signalSpan marks the first of the tokens [first, end) and the others.
func (t *Text) signalSpan(first, end int, begins, inside signal) {
	t.signal(first, begins)
	for j := first + 1; j < end; j++ {
		t.signal(j, inside)
	}
}

// deputyOf reports at token i a deputy, and behind it the body that he is of: «وكيل وزارة الصحة».
func (t *Text) deputyOf(i int) bool {
	mod, ok := t.find(i, lexicon.TitleMod)
	return ok && mod.Entry.Flag("deputy") && t.joined(i+1) && t.is(i+1, 1<<lexicon.OrgHead) && t.proclitics(i+1) == 0 && !t.definite(i+1)
}

// titled marks the token i behind an office or a style, or the one behind their comma.
func (t *Text) titled(i int, s signal) {
	if i >= len(t.Tokens) || !t.joined(i) {
		return
	}
	t.signal(i, s)
	if s == sOffice {
		if i = t.overSeat(i); i >= len(t.Tokens) || !t.joined(i) {
			return
		}
		if (t.is(i, 1<<lexicon.Given) || t.looks[i].behind.has(tServant)) && !t.verb(i) && t.proclitics(i) == 0 && (!t.definite(i) || t.givenAdjective(i)) {
			t.signal(i, s)
		}
	}
	if t.has(i, cComma) && i+1 < len(t.Tokens) && t.joined(i+1) {
		t.signal(i+1, sApposed)
	}
}

// overSeat gives the token behind the places and bodies that «في», «عن» or ب lead in at token i, behind an office that is held there or for them, and behind «السابق» after one, or
// i: «مدير المكتب في عدن، صالح الذيابي،», «النائب عن كتلة الفتح بمجلس النواب فلان», «مندوب التعليم بالجهة فلان».
func (t *Text) overSeat(i int) int {
	for n := 0; n < 2; n++ {
		end := t.seatAt(i)
		if end == i {
			break
		}
		i = end
		if t.joined(i) && t.plainDefinite(i) && t.is(i, 1<<lexicon.TitleMod) {
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
	if m, ok := t.name(k, !led, GPE, Org); ok {
		return m.Last
	}
	if !t.is(k, placeHeads|1<<lexicon.OrgHead) {
		return i
	}
	if t.definite(k) { // «بالجهة»
		return t.adjectives(k+1, true)
	}
	if m, ok := t.name(k+1, false, GPE); ok && t.joined(k+1) { // «بولاية صفاقس»
		return m.Last
	}
	if end := t.bodyEnd(k); end > k {
		return end
	}
	return i
}

// called marks the word at token i, behind a style or a royal title with the article, where it may be the name of who bears it.
func (t *Text) called(i int) {
	if t.arabic(i) && t.joined(i) && t.glances[i].proclitics == 0 && !t.definite(i) &&
		(t.is(i, nameWords) || t.has(i, cStranger)) && !t.verb(i) && !t.is(i, functionWords|timeWords) {
		t.signal(i, sCalled)
	}
}

// withoutThat gives the tokens of the name [i, end) on one side of «أن» inside it, which is no part of one but between foreign words («مون
// جاي إن») and with its madda («لورا آن»): who stands behind it, else before it.
func (t *Text) withoutThat(i, end int) (int, int) {
	for k := i; k < end; k++ {
		if !t.is(k, 1<<lexicon.Comp) || !t.isOf(k, seldomThat) || t.looks[k].listed&wLink != 0 ||
			strings.HasPrefix(t.Source[t.Tokens[k].Start:], "آ") || k > i && (t.glances[k-1].kind == foreign && t.proclitics(k) == 0 || t.initial(k-1)) {
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
	for end > i+1 && t.signals[i].has(sInStyle) && !(t.behindStyle(i) && t.signals[i].has(sInstalled)) { // «الشيخ عبد الله», but «السيد رائد البرغوثي»
		i++
	}
	i, end = t.withoutThat(i, end)
	for end > i+1 && !t.is(end-1, nameWords) && t.calledWork(end-1) { // «للمخرجة هالة لطفي فيلم "الخروج"»
		end--
	}
	if t.signals[i].has(sStyle) && t.goesOnToOffice(i, end) { // «اللواء خالد مجاور محافظ البصرة»
		end++
	}
	if end == i+1 && (kunya(t.Words[i].Text[t.glances[i].cut:]) || t.signals[i].has(sInStyle) && t.looks[i].listed&wDivine != 0) {
		return // «أبو» alone is no name, nor is what an honorific ends in: «آية الله علي خامنئي»
	}
	if t.paired(end-1) && (t.signals[end-1].has(sSeenLast) || t.isOf(end, seldomFaith)) { // «خالد محي الدين»
		end++
	}
	if t.isOf(end, seldomDynasty) && t.joined(end) && t.proclitics(end) == 0 || end > i+1 && t.fatherOf(end-1) { // «محمد المبارك الصباح», «ياسر أبو شباب»
		end++
	}
	end = t.childOf(i, end)
	end = t.wholeLineage(i, end)
	if end > i+1 && t.bearsName(i) {
		t.addBearer(i, end)
		return
	}
	if end > i+1 && t.surelyOpens(i) && t.governedAsPlace(i) { // «إلى آيت عبد الله»
		t.add(i, end, candidate{start: t.Begin(i, t.Words[i].Cut), typ: GPE, subtype: "city", score: 20})
		return
	}
	c := candidate{typ: Person, score: 20 + 4*(end-i), closed: true, margin: int32(t.margin(i, end))}
	cut := int(t.glances[i].cut)
	if t.signals[i].has(sSeenBehind) || cut == 0 && t.behindListed(i) && t.mayHideAnd(i, minPart+2) { // «جيريلمو لاسو، وياكو بيريز»
		cut = 2
	}
	if cut == 2 && !t.has(i, cKnown) && strings.HasPrefix(t.Words[i].Text, "كال") { // «كاليدو» is no «ك» and an article
		cut = 0
	}
	if c.start = t.Begin(i, t.Words[i].Cut); cut > 0 || !t.Words[i].Cut.LostAlef { // a likelier reading may cut what belongs to the name: «سالم» is no «س» and a verb
		c.start = t.ToSource(int(t.Tokens[i].FoldedStart) + cut)
	}
	at := t.MatchesAt(i)
	for k := range at {
		if m := &at[k]; m.Last == end && m.Class == lexicon.Name && m.Entry.Type == string(Person) {
			if end == i+1 && t.otherOffice(i, m.Entry) {
				continue
			}
			if c.entry, c.subtype = m.Entry, m.Entry.Subtype; end > i+1 && m.Cut.Proclitics&normalize.Question == 0 { // «لصالح الفوزان» is not «in favour of»
				c.start = m.Start
			}
			break
		}
	}
	t.add(i, end, c)
}

// fatherOf reports at token i «أبو», which the word behind it completes, whatever that is.
func (t *Text) fatherOf(i int) bool {
	n := i + 1
	return t.arabic(i) && kunya(t.Words[i].Text) && !strings.HasPrefix(t.Source[t.Tokens[i].Start:], "آ") && t.arabic(n) && t.joined(n) && t.glances[n].proclitics == 0 && !t.is(n, functionWords)
}

// childOf gives the token behind a name [i, end) that ends in «ولد», with the father's name behind that, a style before it too: «محمد ولد الشيخ أحمد».
func (t *Text) childOf(i, end int) int {
	if end < i+2 || !t.isOf(end-1, seldomChild) || !t.arabic(end) || !t.joined(end) || t.glances[end].proclitics != 0 || t.is(end, functionWords) {
		return end
	}
	if n := end + 1; t.is(end, styles) && t.arabic(n) && t.joined(n) && t.glances[n].proclitics == 0 && t.is(n, nameWords) && !t.is(n, functionWords) {
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
	if n >= len(t.Tokens) || !t.arabic(end) || !t.joined(end) || t.proclitics(end) != 0 || t.is(end, others) || t.is(end-1, 1<<lexicon.Family) ||
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
	if t.has(end-1, cSon) && t.arabic(end) && t.joined(end) && t.proclitics(end) == 0 {
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

// style reads ranks and honorifics at token i («الفريق الأول الركن», «الشيخ») and
// gives the token after them.
func (t *Text) style(i int) int {
	const none = 0
	j := i
	for t.arabic(j) && (j == i || t.joined(j)) && j-i < 6 {
		if m, ok := t.multi(j, styles); ok {
			j = m.Last
			continue
		}
		w := t.Words[j]
		if j > i && w.Is(1<<lexicon.RankMod|1<<lexicon.Ord) && (t.definite(j) == t.definite(i) || !t.definite(j) && t.gradeBefore(j)) {
			j++
			continue
		}
		r, ok := t.find(j, lexicon.Rank)
		if !ok {
			r, ok = t.find(j, lexicon.Honorific)
		}
		if !ok || r.Cut.Enclitic != none {
			break
		}
		j++
		if j < len(t.Tokens) && string(t.Folded(j)) == "." && string(t.Folded(j-1)) == "د" {
			j++
		}
	}
	return j
}

// gradeBefore reports at token i what a rank with the article has behind it without one, before the name of who holds it or more
// of the same: «الفريق أول عبد الفتاح», «اللواء ركن طيار».
func (t *Text) gradeBefore(i int) bool {
	n := i + 1
	if !t.arabic(n) || !t.joined(n) || t.proclitics(i) != 0 || !t.is(i, 1<<lexicon.RankMod) && !t.isOf(i, seldomFirst) {
		return false
	}
	return t.is(n, 1<<lexicon.RankMod) || t.among(n, wServant) || t.glances[n].kind >= loose && !t.is(n, timeWords)
}

// ofStatement reports at token i an adjective without the article that is an occupation as well, of what someone says or holds: «في تصريح صحفي الوزير»,
// «مؤتمرا صحفيا رئيس الحكومة».
func (t *Text) ofStatement(i int) bool {
	return i > 0 && t.joined(i) && !t.definite(i) && t.proclitics(i) == 0 && t.is(i, 1<<lexicon.Adj|1<<lexicon.Nisba) && t.is(i, 1<<lexicon.Occupation) &&
		!several(t.Words[i].Feature) && t.isOf(i-1, seldomStatement)
}

// describes reports at token i an adjective that some office has for its name as well, at
// a noun: «المكتب السياسي», «الحزب الحاكم», «السجناء السياسيين».
func (t *Text) describes(i int) bool {
	if t.ofMany(i) || t.ofStatement(i) {
		return true
	}
	if t.takenFrom(i) {
		return false
	}
	if i == 0 || !t.joined(i) || !t.plainDefinite(i) || !t.arabic(i-1) {
		return false
	}
	if w := t.Words[i-1]; !t.definite(i-1) || w.Is(1<<lexicon.VerbWord) && !w.Feature.Has(lexicon.Definite) { // but «التقى الرئيس»
		if w.Cut.Enclitic == 0 || t.verb(i-1) || several(t.Words[i].Feature) || t.plainDefinite(i+1) && t.is(i+1, 1<<lexicon.Nisba) {
			return false
		}
		if w.Feature.Has(lexicon.Masdar) && t.is(i, 1<<lexicon.Adj|1<<lexicon.Nisba) { // «دعمها الدبلوماسي»
			return true
		}
		if w.Is(1<<lexicon.Human|offices|nameWords) || !w.Is(1<<lexicon.NounWord|1<<lexicon.OrgHead) && !w.Feature.Has(lexicon.Patient) {
			return false
		}
		return (t.is(i, 1<<lexicon.Adj|1<<lexicon.Nisba) || t.among(i, wOfThings)) && !t.namedBehind(i) // «مستقبله السياسي», «حزبه الحاكم»
	}
	switch {
	case t.among(i, wOfThings) && t.ofThing(i):
		return true
	case t.is(i-1, offices|1<<lexicon.TitleMod|1<<lexicon.Honorific|timeWords), t.is(i-1, 1<<lexicon.Name) && !t.ratherNoun(i-1, i):
		return false
	case t.is(i-1, 1<<lexicon.Human) && t.tellsPeople(i-1):
		return several(t.Words[i-1].Feature) && several(t.Words[i].Feature) && t.is(i, 1<<lexicon.Adj)
	case t.among(i, wOfThings):
		return !t.namedBehind(i) && !t.verb(i-1) && t.agreesWith(i-1, i)
	}
	return t.is(i, 1<<lexicon.Adj|1<<lexicon.Nisba) && !t.is(i-1, 1<<lexicon.Nisba|1<<lexicon.Adj)
}

// takenFrom reports at token i an occupation that is spelled as an adjective of the body before it, which does something to who has it: «اعتقلت قوات الأمن [الصحفية] لمى».
func (t *Text) takenFrom(i int) bool {
	const longest = 4 // words of a body
	if !t.is(i, 1<<lexicon.Occupation) || !t.nameAt(i+1) {
		return false
	}
	for k := i - 1; k >= max(i-longest, 1) && t.arabic(k) && t.joined(k); k-- {
		if t.is(k, 1<<lexicon.OrgHead) || t.starts(k, 1<<lexicon.Name) {
			if t.whoFollows(k, i+1) {
				return true
			}
		}
	}
	return false
}

// ratherNoun reports at token i a noun in ة that some place has for its name as well, before an adjective at token k that agrees with it: «الطبقة السياسية».
func (t *Text) ratherNoun(i, k int) bool {
	r, ok := t.find(i, lexicon.Name)
	return ok && r.Entry.Flag("common") && t.is(i, 1<<lexicon.NounWord) && woman(t.Words[i].Text) && woman(t.Words[k].Text)
}

// nameAt reports at token i, joined to the one before, a word that likely begins a name.
func (t *Text) nameAt(i int) bool {
	return t.arabic(i) && t.joined(i) && t.glances[i].first >= loose
}

// namedBehind reports that a definite noun or a name follows token i, to which an office there may belong.
func (t *Text) namedBehind(i int) bool {
	return t.joined(i+1) && t.arabic(i+1) && (t.plainDefinite(i+1) || t.glances[i+1].first >= loose && !t.is(i+1, functionWords))
}

// ofThing reports at token i an office that tells of a thing two words before it: behind its adjective, in ة as it («الحملة
// البريطانية الداعية»), or the second of two nouns that it is called by («حزب العدالة والتنمية الحاكم»).
func (t *Text) ofThing(i int) bool {
	if i < 2 || !t.joined(i-1) || !t.arabic(i-2) || t.verb(i-2) || t.namedBehind(i) || t.is(i-2, offices) {
		return false
	}
	if t.proclitics(i-1) == normalize.Wa {
		return t.plainDefinite(i-2) && t.is(i-1, 1<<lexicon.NounWord) && !t.is(i-1, 1<<lexicon.Human|offices)
	}
	return t.proclitics(i-1) == 0 && t.is(i-1, 1<<lexicon.Nisba|1<<lexicon.Adj) &&
		woman(t.Words[i-1].Text) && woman(t.Words[i].Text) && t.definite(i-2) && !t.is(i-2, 1<<lexicon.Human)
}

// tellsPeople reports a noun of people at token i.
func (t *Text) tellsPeople(i int) bool {
	r, ok := t.find(i, lexicon.Human)
	return ok && ofPeople(r.Entry.Value)
}

// agreesWith reports that the word at token n agrees with the noun at token i: both end in ة, or none does.
func (t *Text) agreesWith(i, n int) bool {
	of, has := t.Words[i].Feature.Only(lexicon.Plural) || strings.HasSuffix(t.Words[i].Text, "ة"), strings.HasSuffix(t.Words[n].Text, "ة")
	return of == has || of && several(t.Words[n].Feature)
}

// ofMany reports at token i a word in ة behind a plural in ات, both with the article: it can only be its
// adjective, «المنظمات الحقوقية», «السلطات السعودية».
func (t *Text) ofMany(i int) bool {
	return i > 0 && t.joined(i) && t.plainDefinite(i) && t.proclitics(i) == 0 && strings.HasSuffix(t.Words[i].Text, "ة") &&
		t.definite(i-1) && strings.HasSuffix(t.Words[i-1].Text, "ات") && t.Words[i-1].Feature.Has(lexicon.Plural)
}

// complement reads what completes a head at token i: a name, a portfolio, a
// body, or a definite noun with its adjectives; it gives the token after it.
// office tells that the head is an office, whose complement must not be a person.
func (t *Text) complement(i int, office bool) int {
	if i >= len(t.Tokens) || !t.joined(i) {
		return i
	}
	if t.quote(i) {
		_, wish := t.multi(i+1, 1<<lexicon.Adv)
		if wish || t.arabic(i+1) && t.proclitics(i+1)&^normalize.Article != 0 { // «حاكم دبي «رعاه الله»», «صحفي "لكشف الحقيقة"»
			return i
		}
		return t.quoted(i)
	}
	if !t.arabic(i) || t.proclitics(i) != 0 {
		return i
	}
	if n := i + 1; office && t.is(i, 1<<lexicon.Honorific) && !t.definite(i) && t.joined(n) { // «ممثل سمو أمير البلاد»
		if k, _ := t.officeNouns(n); k > n && t.proclitics(n) == 0 {
			return max(k, t.officeComplement(n, k))
		}
	}
	if end := t.portfolio(i, office); end > i {
		return end
	}
	if end := t.realmEnd(i, office); end > i {
		return end
	}
	if office && i > 0 && (t.isOf(i-1, seldomGovernor) || t.is(i-1, 1<<lexicon.PlaceHead)) && t.unknownRealm(i) { // «محافظ كفرزين», «مدير أمن كفرزين»
		return i + 1
	}
	if t.verb(i) || t.is(i, functionWords|timeWords|1<<lexicon.Honorific|1<<lexicon.Rank) && !t.definite(i) {
		return i
	}
	if t.plainDefinite(i) && !t.is(i, 1<<lexicon.Rel|1<<lexicon.Honorific|1<<lexicon.Rank|timeWords) {
		return t.adjectives(i+1, false)
	}
	// one noun in construct before a definite one: «مجلس إدارة الشركة»
	if t.joined(i+1) && t.plainDefinite(i+1) && !t.is(i, nameWords) && t.is(i, ^lexicon.Classes(1<<lexicon.VerbWord)) &&
		!t.is(i+1, 1<<lexicon.Rel|1<<lexicon.Quant|timeWords) && !(office && t.refuses(i)) {
		return t.adjectives(i+2, false)
	}
	return i
}

// portfolio gives the token behind the portfolio at token i, those joined to it and the place that it is of, or i: «دفاع العراق», «الشؤون الخارجية والتعاون».
func (t *Text) portfolio(i int, office bool) int {
	end := i
	if m, ok := t.multi(i, 1<<lexicon.Domain); ok {
		end = m.Last
	} else if t.is(i, 1<<lexicon.Domain) && (t.definite(i) || t.is(i+1, 1<<lexicon.Nisba|1<<lexicon.Domain) || hasName(t, i+1)) {
		end = i + 1
		if !t.definite(i) && t.joined(end) { // «وزير دفاع العراق», «وزير شؤون الرئاسة»
			end = max(end, t.complement(end, office))
		}
	}
	if end == i {
		return i
	}
	return t.ofPlace(t.portfolios(end))
}

// realmEnd gives the token behind the body, place or building at token i that a head is of, or i: «محافظة تعز», «العاصمة عدن».
func (t *Text) realmEnd(i int, office bool) int {
	end := i
	if m, ok := t.name(i, false, Org, GPE, Location, Facility, Event, Norp); ok && t.plausible(m) {
		end = m.Last
	}
	end = max(end, t.bodyEnd(i))
	if t.is(i, 1<<lexicon.PlaceHead) && !t.hasEntry(i) && t.arabic(i+1) && t.joined(i+1) {
		r, _ := t.find(i, lexicon.PlaceHead)
		if m, ok := t.name(i+1, false, GPE); ok && m.Last > end && (!t.definite(i) || r.Entry.Flag("capital")) {
			end = m.Last
		} else if office && end == i && !t.definite(i) {
			end = t.townOfOffice(i, r)
		}
	}
	if end > i || !office {
		return end
	}
	if k := i + 1; !t.definite(i) && t.is(i, 1<<lexicon.OrgHead|1<<lexicon.PlaceHead) && t.arabic(k) && t.joined(k) &&
		t.proclitics(k) == normalize.Wa && !t.definite(k) && t.is(k, 1<<lexicon.PlaceHead) && t.joined(k+1) { // «رئيس مركز ومدينة بلبيس»
		if m, ok := t.name(k+1, false, GPE); ok {
			return m.Last
		}
	}
	if t.is(i, 1<<lexicon.FacHead) && !t.plainDefinite(i+1) {
		return t.facilityEnd(i)
	}
	return i
}

// townOfOffice gives the token behind the town or quarter, of no name that is known, whose head r stands at token i behind an office, or i: «رئيس مدينة كفرزين»,
// «رئيس حي شرق», «رئيس حي شرق مدينة نصر».
func (t *Text) townOfOffice(i int, r *lexicon.Reading) int {
	if t.unknownRealm(i + 1) {
		return i + 2
	}
	if !r.Entry.Flag("quarter") || !t.isOf(i+1, seldomQuarter) {
		return i
	}
	if !hasName(t, i+2) {
		return i + 2
	}
	m, _ := t.name(i+2, false, GPE, Org)
	return m.Last
}

// unknownRealm reports at token i, behind an office that lacks a complement, a word that nothing knows, and behind it the name or titles of who holds the
// office, what he says, or a mark: «محافظ كفرزين عمر حداد».
func (t *Text) unknownRealm(i int) bool {
	if !t.arabic(i) || !t.joined(i) || t.has(i, cKnown) || t.proclitics(i) != 0 || t.definite(i) || len(t.Folded(i)) < 6 {
		return false
	}
	k := i + 1
	return k >= len(t.Tokens) || t.Tokens[k].Kind != normalize.Arabic || t.is(k, 1<<lexicon.Given|1<<lexicon.Honorific|1<<lexicon.Rank|offices|functionWords)
}

// refuses reports at token i a verb of saying in the past and a deed behind it: «مسؤول رفض الكشف عن
// هويته» is of no refusal.
func (t *Text) refuses(i int) bool {
	return t.is(i, 1<<lexicon.VerbWord) && t.Words[i+1].Feature.Has(lexicon.Masdar) && t.formOf(i, lexicon.Finite, "say")
}

// ofPlace reads the country or town behind a portfolio without the article: «دفاع العراق», «صحة كركوك».
func (t *Text) ofPlace(i int) int {
	if i < len(t.Tokens) && t.joined(i) && !t.definite(i-1) && t.Words[i-1].Cut.Enclitic == 0 { // but «اتهمت وزارة الداخلية قطر»
		if m, ok := t.name(i, false, GPE); ok && m.Entry.Source != "geonames" {
			return m.Last
		}
	}
	return i
}

// hasName reports the name of a place or body at token i, in the same line, with no proclitic.
func hasName(t *Text, i int) bool {
	if i >= len(t.Tokens) || !t.joined(i) {
		return false
	}
	_, ok := t.name(i, false, GPE, Org)
	return ok
}

// adjectives reads definite adjectives at token i («العراقية», «الأعلى للقضاء»).
func (t *Text) adjectives(i int, nisbaOnly bool) int {
	for n := 0; n < 4 && i < len(t.Tokens) && t.joined(i) && t.arabic(i); n++ {
		w := t.Words[i]
		switch {
		case t.is(i, 1<<lexicon.Honorific|1<<lexicon.Rank|timeWords) && (!w.Is(adjWords) || t.pastYear(i)):
			return i
		case t.proclitics(i) != 0:
			return i
		case w.Is(1<<lexicon.Name) && t.state(i):
			return i
		case i > 0 && strings.HasSuffix(w.Text, "ا") && w.Is(offices) && t.definite(i-1): // «انتخب النواب قائد الجيش رئيسا»
			return i
		case t.givenAdjective(i), t.ofHis(i):
			return i
		case w.Is(1<<lexicon.TitleMod) && t.plainDefinite(i) && t.is(i, 1<<lexicon.Title) &&
			(t.nameAt(i+1) || t.joined(i+1) && t.is(i+1, 1<<lexicon.Honorific)): // «رئيس الحزب النائب فلان»
			return i
		case t.generalOffice(i): // «رئيس الحكومة الأمين العام للحزب»
			return i
		case w.Is(1<<lexicon.TitleMod) && !t.definite(i) && i > 0 && (t.definite(i-1) || t.is(i-1, 1<<lexicon.Name)) && (w.Is(offices) || t.beforeOffice(i) || t.deputyOf(i)): // «ولي العهد نائب القائد الأعلى», «التقى الرئيس الكيني وكيل وزارة الصحة»
			return i
		case w.Is(1<<lexicon.TitleMod) && !t.definite(i) && strings.HasSuffix(w.Text, "ات"): // «قدم وزير الخارجية مساعدات»
			return i
		case w.Is(1<<lexicon.Nisba) && !t.definite(i) && t.plainDefinite(i-1) && t.is(i-1, 1<<lexicon.Nisba): // «الكاتبة اللبنانية علوية صبح»
			return i
		case t.twoNisbas(i) && t.joined(i+1): // «مسؤول كوري جنوبي»
			i += 2
		case w.Is(1<<lexicon.Nisba | 1<<lexicon.TitleMod):
			i++
		case w.Is(adjWords) && t.definiteAs(i, adjWords) && !w.Is(1<<lexicon.Quant): // but «التقى الوزير العديد من …»
			i++
		case !nisbaOnly && t.plainDefinite(i) && adjectival(w.Text) && !w.Is(nameWords|functionWords):
			i++
		default:
			return i
		}
	}
	return i
}

// generalOffice reports at token i an office with the article that «العام» makes one of its own: «الأمين العام», «المدير العام».
func (t *Text) generalOffice(i int) bool {
	return t.is(i, 1<<lexicon.Title) && t.plainDefinite(i) && i+1 < len(t.Tokens) && t.joined(i+1) && t.isOf(i+1, seldomGeneral)
}

// givenAdjective reports at token i an adjective that is a given name with its article, where a name goes on with it: «المتحدث باسم الحركة
// الصادق علي نور».
func (t *Text) givenAdjective(i int) bool {
	return t.is(i, 1<<lexicon.Given) && !t.is(i, 1<<lexicon.Nisba|1<<lexicon.TitleMod) && t.plainDefinite(i) && !t.definite(i+1) && (t.nameAt(i+1) || t.oneWordLeft(i+1))
}

// oneWordLeft reports at token i a word with no clitic, and behind it what is said or a comma, so that it tells of no deed: «قال السفير الهادي [يحمد] إن».
func (t *Text) oneWordLeft(i int) bool {
	if !t.arabic(i) || !t.joined(i) || t.glances[i].cut != 0 || t.is(i, functionWords|timeWords|offices|1<<lexicon.Human) {
		return false
	}
	k := i + 1
	return k < len(t.glances) && t.joined(k) && (t.has(k, cComma) || t.is(k, 1<<lexicon.Comp))
}

// definiteAs reports a word with the article that is of one of the classes with it: «اليمين» is no
// adjective, though «أليمين» folds to its letters, nor is «إلهام».
func (t *Text) definiteAs(i int, classes lexicon.Classes) bool {
	if !t.is(i, classes) || strings.HasPrefix(t.Source[t.Tokens[i].Start:], "إ") {
		return false
	}
	for k := range t.Words[i].Readings {
		if r := &t.Words[i].Readings[k]; classes.Has(r.Class) && r.Feature.Has(lexicon.Definite) {
			return true
		}
	}
	return false
}

// state reports at token i a feminine that is a state's name too and does not agree with the office or
// adjective of a man before it: «الرئيس الأمريكي السعودية».
func (t *Text) state(i int) bool {
	if i == 0 || !strings.HasSuffix(t.Words[i].Text, "ية") || !t.plainDefinite(i) || !t.plainDefinite(i-1) || !t.is(i-1, 1<<lexicon.Nisba|1<<lexicon.Title) ||
		strings.HasSuffix(t.Words[i-1].Text, "ة") || t.Words[i-1].Feature.Has(lexicon.Plural) {
		return false
	}
	return t.stateAt(i)
}

// hamzated reports a token that begins with an alef that is written with hamza or madda, as that of no article is: «آلان», «ألان».
func (t *Text) hamzated(i int) bool {
	switch s := t.Source[t.Tokens[i].Start:]; {
	case strings.HasPrefix(s, "أ"), strings.HasPrefix(s, "إ"), strings.HasPrefix(s, "آ"):
		return true
	}
	return false
}

// adjectival reports a form that adjectives have: الـ…ي، الـ…ية.
func adjectival(s string) bool {
	return strings.HasSuffix(s, "ي") || strings.HasSuffix(s, "ية")
}

// quoted reads a quotation of at most six tokens and gives the token behind it; a mark
// that stands directly behind a word closes another one.
func (t *Text) quoted(i int) int {
	if i > 0 && t.Tokens[i].Flags&(normalize.SpaceBefore|normalize.LineBefore) == 0 && t.Tokens[i-1].Kind == normalize.Arabic && string(t.Folded(i)) == "\"" {
		return i
	}
	for j := i + 1; j < len(t.Tokens) && j < i+8 && t.joined(j); j++ {
		if t.quote(j) {
			if j == i+1 {
				return i
			}
			return j + 1
		}
	}
	return i
}
