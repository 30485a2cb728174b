package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// What completes a head.

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
		case t.givenAdjective(i), t.knownHolder(i), t.ofHis(i):
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

// knownHolder reports at token i an adjective with which the name of someone begins whom the gazetteers have or whose father is told: «وزير الداخلية [الطيب] الشرقاوي»,
// «الأمير [تركي] بن سالم».
func (t *Text) knownHolder(i int) bool {
	if !t.is(i, 1<<lexicon.Given) || t.proclitics(i) != 0 {
		return false
	}
	m, ok := t.name(i, false, Person)
	return ok && m.Last > i+1 || t.joined(i+1) && t.isOf(i+1, seldomSon)
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
	case strings.HasPrefix(s, "أ"), strings.HasPrefix(s, "إ"), strings.HasPrefix(s, madda):
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
