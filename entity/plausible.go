package entity

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// plausible judges a match by the words around it, where its name is also a
// common word.
func (t *Text) plausible(m *lexicon.Match) bool {
	e := m.Entry
	if m.Last > m.First+1 {
		return t.plausiblePhrase(m)
	}
	kind := Type(e.Type)
	if kind == GPE && (t.pronoun(m) || t.article(m) || t.nunated(m.First) && !(e.Subtype == "country" && strings.HasSuffix(t.Words[m.First].Text, "يا"))) { // «وجده», «للحج», «مصرٌّ»
		return false
	}
	is := t.otherSenses(m)
	switch {
	case kind == Org && t.beforeSiblings(m.First): // «الأخوان سالم وكريم»
		return false
	case kind == Org && t.deedTo(m): // «لجنة إعمار الخليل»
		return false
	case kind == GPE && is.other && t.bears(m): // «الملكة صوفيا»
		return false
	case is.clitic: // «كريمة» is an adjective and no «ك» before a place
		return false
	case is.named && (kind == GPE || kind == Location): // «سجل بالاك هدفا» is not in Alak
		return false
	case is.cut && kind == GPE && e.Source != "geonames" && e.Flag("common"): // «بعقوبة السجن» is no city, «وسط بعقوبة» is one
		return t.placeCue(m) || !t.joined(m.Last) ||
			!t.definite(m.Last) && (t.proclitics(m.Last) != 0 || t.is(m.Last, functionWords|timeWords) && !t.is(m.Last, 1<<lexicon.Num))
	case is.adjective && kind == Location && t.averages(m):
		return false
	case is.adjective && kind != Org && kind != Person && t.qualified(m): // «الصحابي الجليل» is not of Galilee
		return false
	case is.other && kind != Person && m.Cut.Proclitics == 0 && t.is(m.First-1, 1<<lexicon.Rel) && t.joined(m.First) && t.is(m.First, 1<<lexicon.VerbWord): // «النهر الذي ينبع», «هي التي تدمر»
		return false
	case is.other && kind == GPE && t.joined(m.Last) && t.is(m.Last, 1<<lexicon.Comp) && t.joined(m.First) && t.linksUp(m.First-1): // «كانت العقبة أن المال قليل»
		return false
	case e.Subtype == "country" && t.is(m.First, 1<<lexicon.Nisba) && !t.behindAnother(m.First) && (t.describesWoman(m.First) || t.tellsOfBody(m)): // «العائلة المالكة السعودية», «صحيفة "عكاظ" السعودية»
		return false
	case e.Source == "geonames":
		if is.other || is.adjective || e.Flag("common") {
			return m.Cut.Proclitics&normalize.Wa == 0 && t.placeBefore(m.First) // no «و» stands behind a head: «حي واد»
		}
		return populous(e) || t.placeCue(m)
	case e.Flag("common"), (is.other || is.adjective) && e.Flag("short"):
		return t.cued(m, is.other)
	}
	return true
}

// populous reports a place of so many people that it is known far off.
func populous(e *lexicon.Entry) bool {
	const known = 100000
	n, _ := integer(e.Code("population"))
	return n >= known
}

// plausiblePhrase judges a match of several words.
func (t *Text) plausiblePhrase(m *lexicon.Match) bool {
	e := m.Entry
	if e.Subtype == "club" && t.definite(m.First) && t.is(m.First, 1<<lexicon.NounWord|1<<lexicon.Human|1<<lexicon.OrgHead|1<<lexicon.Domain) &&
		!t.sporting(m.First, 1) && !t.is(m.First-1, 1<<lexicon.OrgHead) {
		return false // «يطمح الشباب السعودي»
	}
	if Type(e.Type) == GPE && e.Flag("common") && t.is(m.First, 1<<lexicon.Given) { // «عاد صلاح الدين»
		return t.placeCue(m) || t.inPlace(m) || t.arabic(m.Last) && t.proclitics(m.Last) == normalize.Wa && t.placeAt(m.Last)
	}
	if e.Subtype == "country" && t.definite(m.First) && t.joined(m.First) && t.is(m.First, 1<<lexicon.Nisba) { // «قناة العربية السعودية»
		if h, ok := t.orgHead(m.First - 1); ok && h.value == "media" && !h.definite {
			return false
		}
	}
	if e.Flag("former") && e.Flag("common") && Type(e.Type) == GPE && t.definite(m.First) { // «الدولة الإسلامية»
		return t.amidHistory(m)
	}
	if e.Subtype == "armed_group" && t.definite(m.First) && t.is(m.First, 1<<lexicon.PlaceHead) && t.amidHistory(m) { // «قوة الدولة الإسلامية في عهد الدولة العباسية»
		return false
	}
	if e.Subtype == "media" && m.Last == m.First+2 && m.First > 0 && t.isOf(m.Last-1, seldomToday) { // «في بغداد اليوم», «الرئيس المصري اليوم»
		if _, place := t.name(m.First, true, GPE); place && !t.bodyCue(m) || t.qualified(m) && t.is(m.First, 1<<lexicon.Nisba) {
			return false
		}
	}
	if Type(e.Type) == Org && m.Last == m.First+2 && t.plainDefinite(m.First) && !strings.HasPrefix(e.Name, "ال") && t.is(m.First+1, 1<<lexicon.Given) && !t.definite(m.First+1) {
		return false // «أكد رئيس الحزب سمير قاسم» is of no Smer
	}
	return !e.Flag("common") || Type(e.Type) != Org || !t.shared(m) || t.bodyCue(m)
}

// amidHistory reports that a state of history is named not far from the match: «الدولة العباسية».
func (t *Text) amidHistory(m *lexicon.Match) bool {
	const near = 60 // tokens
	for i := max(m.First-near, 0); i < min(m.Last+near, len(t.glances)); i++ {
		if i >= m.First && i < m.Last || !t.starts(i, 1<<lexicon.Name) {
			continue
		}
		at := t.MatchesAt(i)
		for k := range at {
			if e := at[k].Entry; at[k].Class == lexicon.Name && e.Subtype == "state" && e.Flag("former") && !e.Flag("common") {
				return true
			}
		}
	}
	return false
}

// bears reports the title of a king or an honorific with the article right before a match that is a given name too.
func (t *Text) bears(m *lexicon.Match) bool {
	i := m.First - 1
	return m.Cut.Proclitics == 0 && t.is(m.First, 1<<lexicon.Given) && t.arabic(i) && t.joined(m.First) && t.definite(i) &&
		(t.is(i, 1<<lexicon.Honorific) || t.reigns(i))
}

// otherSense is what else than a name the word of a match may be.
type otherSense struct {
	other     bool // a noun or verb
	adjective bool
	clitic    bool // an adjective that begins with the letter which the match takes for a clitic
	named     bool // a name of people and no other word that begins with it
	cut       bool // a noun behind a preposition of a letter
}

// otherSenses tells what else the word of a match may be where it stands.
func (t *Text) otherSenses(m *lexicon.Match) (is otherSense) {
	e, w := m.Entry, t.Words[m.First]
	governed := t.joined(m.First) && t.is(m.First-1, 1<<lexicon.Prep)
	for k := range w.Readings {
		r := &w.Readings[k]
		if r.Feature.Has(lexicon.Construct) && !r.Feature.Has(lexicon.Singular) &&
			(e.Subtype == "country" || !(t.arabic(m.Last) && t.joined(m.Last) && !t.is(m.Last, functionWords|timeWords))) {
			continue // a dual that nothing completes, or hardly ever: no «مالي» of مال
		}
		if governed && r.Cut.Word > m.Cut.Word { // «في بالي»: no preposition stands behind another
			continue
		}
		if r.Class == lexicon.Family || r.Class == lexicon.Given {
			is.named = is.named || r.Cut.Word < m.Cut.Word && r.Cut.Enclitic == 0 && m.Cut.Proclitics&normalize.Wa == 0 && !r.Entry.Flag("common")
		}
		switch r.Class {
		case lexicon.Name, lexicon.Family, lexicon.Nisba:
		case lexicon.Adj:
			is.adjective = true
			is.clitic = is.clitic || r.Cut.Word < m.Cut.Word && r.Cut.Enclitic == 0
		case lexicon.Given:
			is.other = is.other || Type(e.Type) != Person
		default:
			is.other, is.cut = true, is.cut || r.Class == lexicon.NounWord && r.Cut.Word > m.Cut.Word && r.Cut.Enclitic == 0
		}
	}
	return is
}

// cued reports that the words around a match tell that its name, which is a common word too, is meant; other says that it is a noun or verb.
func (t *Text) cued(m *lexicon.Match, other bool) bool {
	e := m.Entry
	switch Type(e.Type) {
	case GPE, Location, Facility:
		if Type(e.Type) == GPE && e.Flag("common") && t.is(m.First-1, 1<<lexicon.FacHead) && !t.is(m.First-1, 1<<lexicon.PlaceHead) {
			return false // what a camp or a hospital is called after («معسكر اليرموك»)
		}
		if e.Flag("common") && t.adjectiveBehind(m) { // «ولاية عثمانية»
			return false
		}
		if e.Subtype == "country" && t.countryCue(m) {
			return true
		}
		if e.Flag("common") && t.sureClub(m) {
			return t.placeBefore(m.First)
		}
		return t.placeCue(m) && !other || t.placeBefore(m.First) // no indefinite adjective stands behind a preposition: «إلى مالي»
	case Org:
		return t.bodyCue(m)
	case Person:
		return t.is(m.First-1, 1<<lexicon.Title|1<<lexicon.Honorific|1<<lexicon.Rank)
	case Language:
		return m.Cut.Proclitics == normalize.Ba || t.speech(m.First)
	}
	return false
}

// onNet reports the end of a website's name at token i: «العربية.نت».
func (t *Text) onNet(i int) bool {
	return t.has(i, cPunct|cJoined) && string(t.Folded(i)) == "." && t.arabic(i+1) &&
		t.Tokens[i].Start == t.Tokens[i-1].End && t.Tokens[i+1].Start == t.Tokens[i].End && t.isOf(i+1, seldomNet)
}

// ofOne reports a country's name in ا that is likelier an adjective in the accusative, with its marks («اعتقل روسياً»), behind a number that
// one stands behind («13 روسيا») or a noun of people in it: «دبلوماسيا روسيا»; but «رئيسا روسيا وتركيا» are of two countries.
func (t *Text) ofOne(m *lexicon.Match) bool {
	i := m.First - 1
	if m.Last > m.First+1 || !strings.HasSuffix(t.Words[m.First].Text, "يا") {
		return false
	}
	if t.nunated(m.First) {
		return true
	}
	if m.Cut.Proclitics != 0 || !t.joined(m.First) {
		return false
	}
	if t.has(i, cNumber) {
		n, ok := integer(t.Words[i].Text)
		return ok && n > 10 && n < 1000 && n != 100 && (!t.arabic(i-1) || !t.joined(i) || !t.is(i-1, timeWords))
	}
	if !t.is(i, offices|1<<lexicon.Human) || t.definite(i) || t.Words[i].Cut.Enclitic != 0 || !strings.HasSuffix(t.Words[i].Text, "ا") {
		return false
	}
	return !(t.arabic(m.Last) && t.proclitics(m.Last) == normalize.Wa && t.stateAt(m.Last))
}

// nunated reports marks of an indefinite noun on token i, which no name of a place has: «المجتمع الدولي مصرٌّ على ذلك».
func (t *Text) nunated(i int) bool {
	tok := &t.Tokens[i]
	if tok.End-tok.Start == tok.FoldedEnd-tok.FoldedStart {
		return false
	}
	s := strings.TrimSuffix(strings.TrimSuffix(t.Source[tok.Start:tok.End], "ا"), "\u0651") // the doubling may stand behind
	return strings.HasSuffix(s, "\u064b") || strings.HasSuffix(s, "\u064c") || strings.HasSuffix(s, "\u064d")
}

// averages reports «في المتوسط» beside a number or what comes so often, which is no sea: «بلغ في المتوسط 22 مليون برميل»،
// «9 ملايين برميل يوميا في المتوسط».
func (t *Text) averages(m *lexicon.Match) bool {
	i := m.First - 1
	if !t.joined(m.First) || !t.is(i, 1<<lexicon.Prep) {
		return false
	}
	n := m.Last
	return t.joined(n) && (t.has(n, cNumber) || t.is(n, numberWords|1<<lexicon.Approx)) ||
		t.joined(i) && (t.has(i-1, cNumber) || t.is(i-1, 1<<lexicon.TimeSet|numberWords|1<<lexicon.Unit|1<<lexicon.Currency))
}

// article reports a name in ل behind ل where a word with the article is likelier: «للحج» is no «لحج».
func (t *Text) article(m *lexicon.Match) bool {
	w := t.Words[m.First]
	return m.Cut.Proclitics&normalize.La != 0 && !m.Cut.LostAlef && w.Cut.LostAlef &&
		strings.HasPrefix(w.Text[m.Cut.Word:], "ل") && w.Is(^lexicon.Classes(1<<lexicon.Name))
}

// describesWoman reports that a plural in ات, «السلطات السعودية», a noun in ة of no people and no place, or an
// adjective in ة and its noun, all with the article, stand before token i, which has the article and ة too.
func (t *Text) describesWoman(i int) bool {
	if i < 1 || !t.plainDefinite(i) || !t.joined(i) || !strings.HasSuffix(t.Words[i].Text, "ة") {
		return false
	}
	if t.ofMany(i) {
		return true
	}
	if t.definite(i-1) && strings.HasSuffix(t.Words[i-1].Text, "ة") && t.is(i-1, 1<<lexicon.NounWord) && !t.is(i-1, 1<<lexicon.Human|offices|placeHeads) { // «السياسة السعودية»
		return true
	}
	if i < 2 || !t.joined(i-1) {
		return false
	}
	return t.plainDefinite(i-1) && (t.is(i-1, adjWords) || t.Words[i-1].Feature.Any(lexicon.Agent|lexicon.Patient)) &&
		strings.HasSuffix(t.Words[i-1].Text, "ة") && t.definite(i-2) && !t.is(i-2, 1<<lexicon.Name|offices)
}

// tellsOfBody reports a country's name that is an adjective too, in ة with the article, behind a body of that country or one whose head in ة stands before its own name: «أرامكو
// السعودية», «قناة "الأفق" السعودية», but «غادرت شركة الأفق السعودية».
func (t *Text) tellsOfBody(m *lexicon.Match) bool {
	const longest = 4 // words of a body
	i := m.First
	if m.Cut.Proclitics&^normalize.Article != 0 || !t.plainDefinite(i) || !t.joined(i) || !woman(t.Words[i].Text) {
		return false
	}
	end := i
	if t.quote(end - 1) {
		end--
	}
	for k := end - 1; k >= max(end-longest, 0) && (t.arabic(k) || t.quote(k)) && t.joined(k+1); k-- {
		if t.is(k, 1<<lexicon.Prep|1<<lexicon.Comp|1<<lexicon.Rel) || t.verb(k) {
			return false
		}
		if b, ok := t.name(k, true, Org); ok && b.Last == end && b.Entry.Subtype != "club" {
			if b.Entry.Country == m.Entry.Country {
				return true
			}
			if b.Entry.Country != "" && b.Entry.Subtype != "media" { // «دعت حركة حماس السعودية إلى»
				return false
			}
		}
		if k < end-1 && t.is(k, 1<<lexicon.OrgHead) && woman(t.Words[k].Text) && !t.definite(k) {
			return !t.verb(k-1) || t.has(k-1, cSay)
		}
	}
	return false
}

// countryCue reports before a country's name that is also an adjective what no adjective goes
// with: a verb, an indefinite feminine, or a noun that states have («طردت مالي السفير», «حكومة
// مالي», «جيش مالي»); or another country behind it («عضوية مالي والنيجر»).
func (t *Text) countryCue(m *lexicon.Match) bool {
	i := m.First - 1
	if m.Cut.Proclitics == normalize.Wa { // «بوركينا فاسو ومالي والنيجر»
		return t.stateAt(i) || t.arabic(m.Last) && t.proclitics(m.Last)&normalize.Wa != 0 && t.stateAt(m.Last)
	}
	if m.Cut.Proclitics == 0 && t.arabic(m.Last) && t.proclitics(m.Last) == normalize.Wa && t.stateAt(m.Last) {
		return true
	}
	if m.Cut.Proclitics == 0 && t.has(i, cComma) && t.stateAt(i-1) && (t.has(m.Last, cComma) && t.stateAt(m.Last+1) || !t.arabic(m.Last)) { // «البرتغال، مالي، نيوزيلندا»
		return true
	}
	if m.Cut.Proclitics != 0 || !t.joined(m.First) || !t.arabic(i) || strings.HasSuffix(t.Words[m.First].Text, "ة") {
		return false
	}
	if w := t.Words[i]; listed(w.Text[w.Cut.Stem:])&wOfState != 0 {
		return !t.definite(i)
	}
	return t.verb(i) || t.is(i, 1<<lexicon.OrgHead|1<<lexicon.PlaceHead|1<<lexicon.Title) && !t.definite(i) && strings.HasSuffix(t.Words[i].Text, "ة")
}

// stateAt reports a country's name of one word at token i.
func (t *Text) stateAt(i int) bool {
	if !t.arabic(i) || !t.is(i, 1<<lexicon.Name) {
		return false
	}
	at := t.MatchesAt(i)
	for k := range at {
		if m := &at[k]; m.Class == lexicon.Name && m.Last == i+1 && m.Entry.Type == "GPE" && m.Entry.Subtype == "country" {
			return true
		}
	}
	return false
}

// qualified reports that a definite noun stands right before the match, which as an adjective
// would tell of it.
func (t *Text) qualified(m *lexicon.Match) bool {
	i := m.First - 1
	return t.joined(m.First) && t.definite(i) && t.plainDefinite(m.First) && !t.is(i, functionWords|placeHeads) && (!t.is(i, 1<<lexicon.Name) || t.is(i, 1<<lexicon.NounWord)) // «الحد الأقصى»
}

// bodyCue reports that the head of a body's name stands before the match, one
// of its own kind where it is a medium or a club and without the article
// («الموقع الجديد» is no channel), or quotation marks around it: «صحيفة الشرق
// الأوسط», «نادي برشلونة», «"العربية"».
func (t *Text) bodyCue(m *lexicon.Match) bool {
	if m.First == 0 {
		return m.Entry.Subtype == "media" && t.onNet(m.Last)
	}
	if t.quote(m.First-1) && m.Last < len(t.Tokens) && t.quote(m.Last) {
		return !t.titles(m)
	}
	kind := m.Entry.Subtype
	switch kind {
	case "club", "team":
		if t.inResults(m) || t.besideClub(m) {
			return true
		}
		if t.sporting(m.First, 2) && (!t.placeCue(m) || t.meets(m) || !t.shared(m) && t.sporting(m.First, 3)) {
			if t.sporting(m.First, 4) && kind == "club" {
				t.introduce(m.Entry)
			}
			return true
		}
	case "media":
		if t.agrees(m) || t.signed(m) || t.reportsFor(m) || t.onNet(m.Last) {
			return true
		}
	case "armed_group":
		if t.fights(m) {
			return true
		}
	case "company":
		if t.besideFirm(m) {
			return t.introduce(m.Entry)
		}
		if t.spelledSo(m) || t.isIntroduced(m.Entry) && t.joined(m.First) && t.verb(m.First-1) && t.Words[m.First-1].Feature.Has(lexicon.Feminine) { // «شركة إعمار … وأضافت إعمار»
			return true
		}
		if m.Cut.Proclitics == 0 && t.joined(m.First) && !t.definite(m.First-1) {
			before := t.looks[m.First-1].listedCore
			if before&wTraded != 0 || before&wVehicle != 0 && !t.is(m.First, 1<<lexicon.NounWord|1<<lexicon.VerbWord|1<<lexicon.Adj) { // but «شاحنات تبريد»
				return true
			}
		}
	}
	if kind == "club" && t.isIntroduced(m.Entry) && (!t.placeCue(m) || !t.shared(m)) {
		return true
	}
	if !t.is(m.First-1, 1<<lexicon.OrgHead) {
		return m.Cut.Proclitics&normalize.Wa != 0 && t.amongBodies(m.First, kind)
	}
	before := t.Words[m.First-1].Readings
	for k := range before {
		r := &before[k]
		if r.Class == lexicon.OrgHead && !r.Feature.Has(lexicon.Definite) && (r.Entry.Value == kind || kind != "media" && kind != "club") {
			return t.introduce(m.Entry)
		}
	}
	return false
}

// besideFirm reports a company whose name is no ordinary word beside the match, joined by «و»: «تسلا وفورد».
func (t *Text) besideFirm(m *lexicon.Match) bool {
	firm := func(i int) (end int, ok bool) {
		o, ok := t.name(i, true, Org)
		if !ok || o.Entry.Subtype != "company" || o.Entry.Flag("common") {
			return i, false
		}
		return o.Last, true
	}
	if n := m.Last; m.Cut.Proclitics&^normalize.Wa == 0 && t.arabic(n) && t.joined(n) && t.proclitics(n) == normalize.Wa {
		if _, ok := firm(n); ok {
			return true
		}
	}
	if m.Cut.Proclitics != normalize.Wa || !t.joined(m.First) {
		return false
	}
	for i := m.First - 1; i >= max(m.First-2, 0); i-- {
		if end, ok := firm(i); ok && end == m.First {
			return true
		}
	}
	return false
}

// inResults reports that the country of a club stands behind it in brackets, as lists of results have it: «ليون (فرنسا)
// - روما (إيطاليا) صفر - 1».
func (t *Text) inResults(m *lexicon.Match) bool {
	if !t.has(m.Last, cOpen) || !t.sporting(m.First, 1) {
		return false
	}
	c, ok := t.name(m.Last+1, false, GPE)
	return ok && t.has(c.Last, cClose) && c.Entry.Country == m.Entry.Country && c.Entry.Subtype != "city"
}

// titles reports that the words in quotation marks are the title of a work, the name of a site, or an adjective: «قصيدة
// "بلقيس"», «ملعب "الاتحاد"», «الشرق الأوسط "الجديد"».
func (t *Text) titles(m *lexicon.Match) bool {
	k := m.First - 2
	if k < 0 || !t.joined(m.First) || t.is(k, 1<<lexicon.OrgHead) {
		return false
	}
	if t.is(k, 1<<lexicon.FacHead|1<<lexicon.EventHead) || t.definite(k) && t.plainDefinite(m.First) && t.is(m.First, 1<<lexicon.Adj) {
		return true
	}
	return t.calledWork(k)
}

// calledWork reports at token i a noun of what has a title: «فيلم».
func (t *Text) calledWork(i int) bool {
	if t.is(i, 1<<lexicon.Common) {
		for k := range t.Words[i].Readings {
			if r := &t.Words[i].Readings[k]; r.Class == lexicon.Common && r.Entry.Value == "work" {
				return true
			}
		}
	}
	return false
}

// amongBodies reports that token i goes on with a list of names behind the head of several bodies of this kind: «صحيفتا الأخبار
// والسفير», «أحزاب الأمة والإصلاح».
func (t *Text) amongBodies(i int, kind string) bool {
	for k := i - 1; k >= max(i-6, 0) && t.joined(k+1); k-- {
		switch {
		case t.is(k, 1<<lexicon.OrgHead) && !t.definite(k):
			r, _ := t.find(k, lexicon.OrgHead)
			return several(r.Feature) && r.Entry.Value == kind
		case !t.arabic(k) && !t.quote(k) && !t.has(k, cComma), t.is(k, functionWords), t.verb(k):
			return false
		}
	}
	return false
}

// shared reports that the match's tokens are also the name of something that is
// no body: «الشرق الأوسط», a newspaper and a region.
func (t *Text) shared(m *lexicon.Match) bool {
	at := t.MatchesAt(m.First)
	for k := range at {
		o := &at[k]
		if o.Last == m.Last && o.Class == lexicon.Name && o.Entry.Type != m.Entry.Type {
			return true
		}
	}
	return false
}

// headed reports that the word before a match is the head of names of its kind:
// of the province and the city of Baghdad «محافظة بغداد» is the province.
func (t *Text) headed(m *lexicon.Match) bool {
	if m.First == 0 || m.Cut.Proclitics != 0 && m.Cut.Proclitics != normalize.Article {
		return false
	}
	r, ok := t.find(m.First-1, lexicon.PlaceHead)
	if !ok {
		return false
	}
	_, subtype, _ := strings.Cut(r.Entry.Value, "/")
	return subtype == m.Entry.Subtype
}

// placeCue reports whether a preposition of place, or a place before و, stands
// before the match.
func (t *Text) placeCue(m *lexicon.Match) bool {
	if m.Cut.Proclitics&normalize.Ba != 0 {
		return true
	}
	i := m.First - 1
	if i < 0 {
		return false
	}
	if r, ok := t.find(i, lexicon.Prep); ok && listed(r.Entry.Name)&wPlacePrep != 0 {
		return true
	}
	return t.placeBefore(m.First)
}

// placeBefore reports whether the head of a place's name stands before token i:
// a head with the article or a pronoun has an adjective behind it («الجهة الشرقية», «قريته الجديدة», but «عاصمتها مشهد»).
func (t *Text) placeBefore(i int) bool {
	return t.is(i-1, placeHeads) && !t.definite(i-1) && !(t.Words[i-1].Cut.Enclitic != 0 && t.definite(i)) && !t.asKunya(i-1)
}

// asAdverb reports that a place whose name is an adverb too stands as one, behind «كان», behind a particle with its pronoun or before
// «أن»: «كان دوما يسعى», «لكنه دوما في الذاكرة», «أكد دوما أن».
func (t *Text) asAdverb(m *lexicon.Match) bool {
	if m.Cut.Proclitics != 0 {
		return false
	}
	if t.joined(m.Last) && t.is(m.Last, 1<<lexicon.Comp) && t.proclitics(m.Last) == 0 {
		return true
	}
	b := m.First - 1
	if !t.arabic(b) || !t.joined(m.First) {
		return false
	}
	w := t.Words[b]
	for k := range w.Readings {
		switch r := &w.Readings[k]; {
		case r.Class == lexicon.VerbWord && r.Entry.Flag("aux") && !r.Feature.Has(lexicon.Feminine),
			functionWords.Has(r.Class) && r.Class != lexicon.Prep && r.Cut.Enclitic != 0:
		default:
			return false
		}
	}
	return len(w.Readings) > 0
}

// fights reports that another armed group stands beside the match («طالبان والقاعدة»), or before it those who fight in one
// or lead one («مقاتلي القاعدة», «عضو بالقاعدة»), and no adjective behind it, which would tell of its word.
func (t *Text) fights(m *lexicon.Match) bool {
	i, n := m.First-1, m.Last
	if !t.joined(m.First) || t.describedBehind(n-1) {
		return false
	}
	if m.Cut.Proclitics&normalize.Wa != 0 {
		return t.armed(i)
	}
	if t.arabic(n) && t.joined(n) && t.proclitics(n)&normalize.Wa != 0 && t.armed(n) {
		return true
	}
	if m.Cut.Proclitics&^normalize.Article == 0 {
		switch {
		case t.is(i, 1<<lexicon.Prep) && string(t.text(i)) == "في":
			i--
		case t.definite(i):
			return false
		}
	} else if t.among(i, wLeader) && m.Cut.Proclitics&(normalize.Ba|normalize.La) != 0 { // «جماعة مرتبطة بالقاعدة»
		return true
	} else if m.Cut.Proclitics&normalize.Ba == 0 {
		return false
	}
	if r, ok := t.find(i, lexicon.Human); ok && (r.Entry.Value == "mil" || r.Entry.Value == "armed") {
		return true
	}
	r, ok := t.findFirst(i, lexicon.Title, lexicon.Occupation)
	return t.among(i, wLeader) || ok && listed(r.Entry.Name)&wLeader != 0
}

// armed reports that the name of an armed group stands at token i.
func (t *Text) armed(i int) bool {
	o, ok := t.name(i, true, Org)
	return ok && o.Entry.Subtype == "armed_group" && !o.Entry.Flag("common")
}

// inCountry reports that the name of a country of one word in brackets stands at token i.
func (t *Text) inCountry(i int) bool {
	return i > 0 && t.has(i, cOpen) && t.joined(i) && t.has(i+2, cClose) && t.stateAt(i+1)
}

// spelledSo reports a name that begins in an alef with hamza or madda, as it is written here, where no other word of these letters does and no
// other name has them: «آبل» and «أبل» are no camels.
func (t *Text) spelledSo(m *lexicon.Match) bool {
	if m.Cut.Proclitics != 0 || t.shared(m) || !t.hamzated(m.First) {
		return false
	}
	alef := t.Source[t.Tokens[m.First].Start:][:len("أ")]
	if alef != madda && t.joined(m.Last) && t.has(m.Last, cStranger) { // «متجر أبل باريل»
		return false
	}
	if !strings.HasPrefix(m.Entry.Name, alef) && !slices.ContainsFunc(m.Entry.Names, func(s string) bool { return strings.HasPrefix(s, alef) && !strings.Contains(s, " ") }) {
		return false
	}
	w := t.Words[m.First]
	for k := range w.Readings {
		if r := &w.Readings[k]; r.Class != lexicon.Name && (strings.HasPrefix(r.Entry.Name, alef) || r.Class == lexicon.VerbWord) {
			return false
		}
	}
	return true
}
