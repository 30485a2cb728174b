package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
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
			if g.cues&cSeldom != 0 && (t.isOf(i, seldomSection) || t.isOf(i, seldomPublisher)) {
				t.body(i)
			}
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
			if end := t.office(i); end > i && !(end == i+1 && found.Has(lexicon.OrgHead) && !t.definite(i)) { // «أكاديمية محمد السادس» is no woman
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
	if i >= len(t.Tokens) || !t.joined(i) || t.plainDefinite(i) && t.is(i, offices) && t.joined(i+1) && t.is(i+1, 1<<lexicon.Given) { // «سيدي بوزيد [المهندس] كمال العيادي»
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

// nameAt reports at token i, joined to the one before, a word that likely begins a name.
func (t *Text) nameAt(i int) bool {
	return t.arabic(i) && t.joined(i) && t.glances[i].first >= loose
}

// namedBehind reports that a definite noun or a name follows token i, to which an office there may belong.
func (t *Text) namedBehind(i int) bool {
	return t.joined(i+1) && t.arabic(i+1) && (t.plainDefinite(i+1) || t.glances[i+1].first >= loose && !t.is(i+1, functionWords))
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
