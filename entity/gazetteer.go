package entity

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// gazetteer makes candidates of the names that the lexicon found.
func (t *Text) gazetteer() {
	t.doubtful = t.doubtful[:0]
	said := 0 // the token after the last common phrase
	for k := range t.Matches {
		m := &t.Matches[k]
		if m.Class == lexicon.Conj && m.End > m.First+1 { // «سعيد بيد أن»
			t.signalSpan(m.First, m.End, sOtherName, sInOther)
		}
		if m.Class == lexicon.Common && m.End > m.First+1 { // «حسن النية» is nobody
			t.signalSpan(m.First, m.End, sOtherName, sInOther)
			said = max(said, m.End)
			continue
		}
		if m.Class != lexicon.Name || m.End <= said { // «أقل من المتوسط» is no sea
			continue
		}
		if !t.plausible(m) {
			if t.doubts(m) {
				t.doubtful = append(t.doubtful, int32(k))
			}
			continue
		}
		if m.End == m.First+1 && m.Cut.Proclitics == 0 && m.First > 0 && t.joined(m.First) && t.joined(m.End) && t.is(m.End, 1<<lexicon.Prep) && t.isOf(m.First-1, seldomWhat) { // «ما سيؤول إليه الأمر»
			continue
		}
		if m.End == m.First+1 && m.Entry.Flag("told") && !t.placeCue(m) {
			if t.asAdverb(m) {
				continue
			}
			t.doubtful = append(t.doubtful, int32(k))
			continue
		}
		if m.Entry.Subtype == "country" && t.ofOne(m) {
			if !t.is(m.First-1, offices|1<<lexicon.Human) {
				t.add(m.First, m.End, candidate{start: m.Start, stop: m.Stop, typ: Norp, subtype: "nationality", entry: m.Entry, score: 12})
			}
			continue
		}
		if t.starts(m.First, 1<<lexicon.Common) {
			if c, ok := t.multi(m.First, 1<<lexicon.Common); ok && c.End > m.End { // «مسقط رأسه»
				continue
			}
		}
		person := m.Entry.Type == string(Person)
		if m.End > m.First+1 {
			at, in := sOtherName, sInOther
			if person {
				at, in = sKnownPerson, sInPerson
			}
			t.signalSpan(m.First, m.End, at, in)
		}
		if person && m.End == m.First+1 { // judged with what stands beside it
			if t.knownAlone(m) {
				t.signal(m.First, sKnownPerson)
			}
			continue
		}
		t.addName(m)
	}
	t.settle()
	t.nisbas()
	for i := 0; t.cues&cAddress != 0 && i < len(t.glances); i++ {
		if t.glances[i].cues&cAddress != 0 {
			t.add(i, i+1, candidate{start: int(t.Tokens[i].Start), typ: Website, score: 30})
		}
	}
}

// addName makes the candidate of a name of the gazetteers: without the adjective of its country and a second name in brackets, with
// the quotation mark or bracket that closes behind it.
func (t *Text) addName(m *lexicon.Match) {
	first, start, end, stop := m.First, m.Start, m.End, m.Stop
	if opens(t, m.First, m.End) && t.quote(m.End) || t.has(m.End, cClose) && t.bracketed(m.First, m.End) { // «مجموعة (5+1)»
		stop = int(t.Tokens[m.End].End)
	}
	if e := t.unqualified(m); e < end {
		end, stop = e, int(t.Tokens[e-1].End)
	}
	if k := t.bracket(m); k == first+1 {
		return // «وكالة (معا)»: the name inside is a mention
	} else if k > first {
		end, stop = k, int(t.Tokens[k-1].End)
	}
	if t.branch(m) && end == m.End {
		stop := 0
		if opens(t, first, end+1) && t.quote(end+1) { // «منظمة "أوكسفام أمريكا"»
			stop = int(t.Tokens[end+1].End)
		}
		t.add(first, end+1, candidate{start: start, stop: stop, typ: Org, subtype: m.Entry.Subtype, score: t.nameScore(m) + 5})
	}
	typ := Type(m.Entry.Type)
	if typ == Language && end > first+1 && t.language(first) { // «اللغة العربية»: the word for language is no part of its name
		first++
		start = int(t.Tokens[first].Start)
	}
	if typ == Event {
		if end = t.eraAt(m.End); end > m.End { // «الانتفاضة الأولى 1987»
			stop = int(t.Tokens[end-1].End)
		}
	}
	score := t.nameScore(m)
	if t.plays(m) {
		t.add(first, end, candidate{start: start, stop: stop, typ: Org, subtype: "club", score: score})
		return
	}
	t.add(first, end, candidate{start: start, stop: stop, typ: typ, subtype: m.Entry.Subtype, entry: m.Entry,
		score: score, closed: typ == Person})
}

// branch reports the country behind a company or an association that is its branch there: «فودافون مصر», but «تدعم سيمنز مصر والعراق».
func (t *Text) branch(m *lexicon.Match) bool {
	switch m.Entry.Subtype {
	case "company", "bank", "ngo":
	default:
		return false
	}
	i, n, b := m.End, m.End+1, m.First-1
	for b > 0 && (t.quote(b) || t.is(b, 1<<lexicon.OrgHead) && !t.verb(b)) {
		b--
	}
	if m.Entry.Flag("common") || !t.joined(i) || !t.arabic(i) || t.proclitics(i) != 0 || t.is(i, 1<<lexicon.Nisba) || !t.stateAt(i) || t.verb(b) && t.joined(b+1) && !(t.joined(n) && t.is(n, 1<<lexicon.Comp)) {
		return false
	}
	return !(t.arabic(n) && t.joined(n) && t.proclitics(n) == normalize.Wa && t.stateAt(n))
}

// nameScore tells how much speaks for a name of the gazetteers against others that overlap it.
func (t *Text) nameScore(m *lexicon.Match) int {
	score := 20 + 4*(m.End-m.First)
	if m.Entry.Source == "geonames" {
		score = 10 + m.End - m.First
	}
	if m.Entry.Flag("common") && Type(m.Entry.Type) == Org && t.bodyCue(m) { // «نادي برشلونة», no city
		score += 3
		if m.End == m.First+1 && t.is(m.First, timeWords) { // «صحيفة الغد»
			score += 20
		}
	}
	if t.headed(m) {
		score++
	}
	return score
}

// unqualified gives the end of a proper name without the adjective of its country, which tells
// which body is meant and is none of its words: «ميلان الإيطالي», «حزب الله اللبناني», «بيلد
// الألمانية», where it calls the body without it, or of a club.
func (t *Text) unqualified(m *lexicon.Match) int {
	last := m.End - 1
	if last == m.First || m.Entry.Type != string(Org) || !t.is(last, 1<<lexicon.Nisba) || !t.plainDefinite(last) {
		return m.End
	}
	r, _ := t.find(last, lexicon.Nisba)
	if !strings.HasPrefix(r.Entry.Value, "country/") {
		return m.End
	}
	if t.quote(last-1) && !slices.ContainsFunc(t.glances[m.First:last-1], func(g glance) bool { return g.cues&cQuote != 0 }) { // «"الوطن" السورية»
		return last - 1
	}
	if t.is(m.First, 1<<lexicon.OrgHead) && (t.definite(m.First) || woman(t.Words[m.First].Text) != woman(t.Words[last].Text)) { // «الاتحاد السعودي», «حزب القوات اللبنانية»
		return m.End
	}
	switch m.Entry.Subtype {
	case "club":
		if strings.EqualFold(r.Entry.Value[len("country/"):], m.Entry.Country) {
			return last
		}
	case "media", "armed_group", "party", "company", "airline":
		if strings.Count(m.Entry.Name, " ")+1 != last-m.First { // «منظمة التحرير الفلسطينية»
			return m.End
		}
		at := t.MatchesAt(m.First)
		for k := range at {
			if o := &at[k]; o.Entry == m.Entry && o.End == last {
				return last
			}
		}
	}
	return m.End
}

// bracket gives the token at which a bracket opens in a body's name, behind which stands another name of its own:
// «حركة المقاومة الإسلامية (حماس)»; -1 for none. That of numbers belongs to the name: «مجموعة (5+1)».
func (t *Text) bracket(m *lexicon.Match) int {
	if t.cues&cOpen == 0 || m.End-m.First < 3 || m.Entry.Type != string(Org) {
		return -1
	}
	for k := m.First + 1; k < m.End-1; k++ {
		if t.has(k, cOpen) && t.arabic(k+1) {
			return k
		}
	}
	return -1
}

// knownAlone reports a person by one word that is nothing else («أفلاطون»), where no name or head that it may
// belong to stands before it («رحاب الفردوسي», «كلية الرازي»).
func (t *Text) knownAlone(m *lexicon.Match) bool {
	if m.Entry.Flag("common") || t.is(m.First, ^lexicon.Classes(1<<lexicon.Name)) {
		return false
	}
	i := m.First - 1
	if i > 0 && t.arabic(i-1) && kunya(t.Words[i-1].Text[t.glances[i-1].cut:]) { // «أبو القاسم الفردوسي»
		return false
	}
	return i < 0 || !t.joined(m.First) || t.proclitics(m.First) != 0 || t.glances[i].kind < loose && !t.is(i, 1<<lexicon.OrgHead|placeHeads)
}

// bracketed reports that a bracket opens between the tokens and does not close.
func (t *Text) bracketed(first, end int) (open bool) {
	for i := first; i < end; i++ {
		open = t.has(i, cOpen) || open && !t.has(i, cClose)
	}
	return open
}

// woman reports a noun or adjective in ة.
func woman(text string) bool { return strings.HasSuffix(text, "ة") }

// opens reports whether a quotation opens between the tokens and does not close.
func opens(t *Text, first, end int) bool {
	n := 0
	for i := first; i < end; i++ {
		if t.quote(i) {
			n++
		}
	}
	return n%2 == 1
}

// plausible judges a match by the words around it, where its name is also a
// common word.
func (t *Text) plausible(m *lexicon.Match) bool {
	e := m.Entry
	if m.End > m.First+1 {
		if e.Subtype == "club" && t.definite(m.First) && t.is(m.First, 1<<lexicon.NounWord|1<<lexicon.Human|1<<lexicon.OrgHead|1<<lexicon.Domain) && !t.sporting(m.First, 1) && !t.is(m.First-1, 1<<lexicon.OrgHead) {
			return false // «يطمح الشباب السعودي»
		}
		if Type(e.Type) == GPE && e.Flag("common") && t.is(m.First, 1<<lexicon.Given) { // «عاد صلاح الدين»
			return t.placeCue(m) || t.inPlace(m) || t.arabic(m.End) && t.proclitics(m.End) == normalize.Wa && t.placeAt(m.End)
		}
		return !e.Flag("common") || Type(e.Type) != Org || !t.shared(m) || t.bodyCue(m)
	}
	if Type(e.Type) == GPE && (t.pronoun(m) || t.article(m) || t.nunated(m.First) && !(e.Subtype == "country" && strings.HasSuffix(t.Words[m.First].Text, "يا"))) { // «وجده», «للحج», «مصرٌّ»
		return false
	}
	w := t.Words[m.First]
	governed := t.joined(m.First) && t.is(m.First-1, 1<<lexicon.Prep)
	other, adjective, cut := false, false, false // a noun or verb; an adjective; a noun behind a preposition of a letter
	for k := range w.Readings {
		r := &w.Readings[k]
		if r.Feature.Has(lexicon.Construct) && !r.Feature.Has(lexicon.Singular) && (e.Subtype == "country" || !(t.arabic(m.End) && t.joined(m.End) && !t.is(m.End, functionWords|timeWords))) {
			continue // a dual that nothing completes, or hardly ever: no «مالي» of مال
		}
		if governed && r.Cut.Word > m.Cut.Word { // «في بالي»: no preposition stands behind another
			continue
		}
		switch r.Class {
		case lexicon.Name, lexicon.Family, lexicon.Nisba:
		case lexicon.Adj:
			adjective = true
			if r.Cut.Word < m.Cut.Word && r.Cut.Enclitic == 0 {
				return false // «كريمة» is an adjective and no «ك» before a place
			}
		case lexicon.Given:
			other = other || e.Type != "PERS"
		default:
			other, cut = true, cut || r.Class == lexicon.NounWord && r.Cut.Word > m.Cut.Word && r.Cut.Enclitic == 0
		}
	}
	if cut && e.Type == "GPE" && e.Source != "geonames" && e.Flag("common") { // «بعقوبة السجن» is no city, «وسط بعقوبة» is one
		return t.placeCue(m) || !t.joined(m.End) || !t.definite(m.End) && (t.proclitics(m.End) != 0 || t.is(m.End, functionWords|timeWords) && !t.is(m.End, 1<<lexicon.Num))
	}
	if adjective && e.Type == string(Location) && t.averages(m) {
		return false
	}
	if adjective && Type(e.Type) != Org && Type(e.Type) != Person && t.qualified(m) {
		return false // «الصحابي الجليل» is not of Galilee
	}
	if other && Type(e.Type) != Person && m.Cut.Proclitics == 0 && t.is(m.First-1, 1<<lexicon.Rel) && t.joined(m.First) && t.is(m.First, 1<<lexicon.VerbWord) {
		return false // «النهر الذي ينبع», «هي التي تدمر»
	}
	if e.Subtype == "country" && t.is(m.First, 1<<lexicon.Nisba) && t.describesWoman(m.First) {
		return false // «العائلة المالكة السعودية»
	}
	if e.Source == "geonames" {
		other = other || adjective
		if other || e.Flag("common") {
			return t.placeBefore(m.First)
		}
		n, _ := integer(e.Code("population"))
		return n >= 100000 || t.placeCue(m)
	}
	if e.Flag("common") || (other || adjective) && e.Flag("short") {
		switch Type(e.Type) {
		case GPE, Location, Facility:
			if Type(e.Type) == GPE && e.Flag("common") && t.is(m.First-1, 1<<lexicon.FacHead) && !t.is(m.First-1, 1<<lexicon.PlaceHead) {
				return false // what a camp or a hospital is called after («معسكر اليرموك»)
			}
			if e.Subtype == "country" && t.countryCue(m) {
				return true
			}
			return t.placeCue(m) && !other || t.placeBefore(m.First) // no indefinite adjective stands behind a preposition: «إلى مالي»
		case Org:
			return t.bodyCue(m)
		case Person:
			return t.is(m.First-1, 1<<lexicon.Title|1<<lexicon.Honorific|1<<lexicon.Rank)
		}
		return false
	}
	return true
}

// ofOne reports a country's name in ا that is likelier an adjective in the accusative, with its marks («اعتقل روسياً»), behind a number that
// one stands behind («13 روسيا») or a noun of people in it: «دبلوماسيا روسيا»; but «رئيسا روسيا وتركيا» are of two countries.
func (t *Text) ofOne(m *lexicon.Match) bool {
	i := m.First - 1
	if m.End > m.First+1 || !strings.HasSuffix(t.Words[m.First].Text, "يا") {
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
	return !(t.arabic(m.End) && t.proclitics(m.End) == normalize.Wa && t.stateAt(m.End))
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
	n := m.End
	return t.joined(n) && (t.has(n, cNumber) || t.is(n, numberWords|1<<lexicon.Approx)) || t.joined(i) && (t.has(i-1, cNumber) || t.is(i-1, 1<<lexicon.TimeSet|numberWords|1<<lexicon.Unit|1<<lexicon.Currency))
}

// article reports a name in ل behind ل where a word with the article is likelier: «للحج» is no «لحج».
func (t *Text) article(m *lexicon.Match) bool {
	w := t.Words[m.First]
	return m.Cut.Proclitics&normalize.La != 0 && !m.Cut.LostAlef && w.Cut.LostAlef && strings.HasPrefix(w.Text[m.Cut.Word:], "ل") && w.Is(^lexicon.Classes(1<<lexicon.Name))
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
	return t.plainDefinite(i-1) && (t.is(i-1, adjWords) || t.Words[i-1].Feature.Any(lexicon.Agent|lexicon.Patient)) && strings.HasSuffix(t.Words[i-1].Text, "ة") && t.definite(i-2) && !t.is(i-2, 1<<lexicon.Name|offices)
}

// countryCue reports before a country's name that is also an adjective what no adjective goes
// with: a verb, an indefinite feminine, or a noun that states have («طردت مالي السفير», «حكومة
// مالي», «جيش مالي»); or another country behind it («عضوية مالي والنيجر»).
func (t *Text) countryCue(m *lexicon.Match) bool {
	i := m.First - 1
	if m.Cut.Proclitics == normalize.Wa { // «بوركينا فاسو ومالي والنيجر»
		return t.stateAt(i) || t.arabic(m.End) && t.proclitics(m.End)&normalize.Wa != 0 && t.stateAt(m.End)
	}
	if m.Cut.Proclitics == 0 && t.arabic(m.End) && t.proclitics(m.End) == normalize.Wa && t.stateAt(m.End) {
		return true
	}
	if m.Cut.Proclitics == 0 && t.has(i, cComma) && t.stateAt(i-1) && (t.has(m.End, cComma) && t.stateAt(m.End+1) || !t.arabic(m.End)) { // «البرتغال، مالي، نيوزيلندا»
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
		if m := &at[k]; m.Class == lexicon.Name && m.End == i+1 && m.Entry.Type == "GPE" && m.Entry.Subtype == "country" {
			return true
		}
	}
	return false
}

// qualified reports that a definite noun stands right before the match, which as an adjective
// would tell of it.
func (t *Text) qualified(m *lexicon.Match) bool {
	i := m.First - 1
	return t.joined(m.First) && t.definite(i) && t.plainDefinite(m.First) && !t.is(i, functionWords|placeHeads|1<<lexicon.Name)
}

// bodyCue reports that the head of a body's name stands before the match, one
// of its own kind where it is a medium or a club and without the article
// («الموقع الجديد» is no channel), or quotation marks around it: «صحيفة الشرق
// الأوسط», «نادي برشلونة», «"العربية"».
func (t *Text) bodyCue(m *lexicon.Match) bool {
	if m.First == 0 {
		return false
	}
	if t.quote(m.First-1) && m.End < len(t.Tokens) && t.quote(m.End) {
		return !t.titles(m)
	}
	kind := m.Entry.Subtype
	switch kind {
	case "club", "team":
		if t.sporting(m.First, 2) && (!t.placeCue(m) || t.meets(m)) || t.inResults(m) {
			return true
		}
	case "media":
		if t.agrees(m) || t.signed(m) || t.reportsFor(m) {
			return true
		}
	case "armed_group":
		if t.fights(m) {
			return true
		}
	case "company":
		if m.Cut.Proclitics == 0 && t.joined(m.First) && !t.definite(m.First-1) {
			before := t.looks[m.First-1].listedCore
			if before&wTraded != 0 || before&wVehicle != 0 && !t.is(m.First, 1<<lexicon.NounWord|1<<lexicon.VerbWord|1<<lexicon.Adj) { // but «شاحنات تبريد»
				return true
			}
		}
	}
	if kind == "club" && t.isIntroduced(m.Entry) && !t.placeCue(m) {
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

// inResults reports that the country of a club stands behind it in brackets, as lists of results have it: «ليون (فرنسا)
// - روما (إيطاليا) صفر - 1».
func (t *Text) inResults(m *lexicon.Match) bool {
	if !t.has(m.End, cOpen) || !t.sporting(m.First, 1) {
		return false
	}
	c, ok := t.name(m.End+1, false, GPE)
	return ok && t.has(c.End, cClose) && c.Entry.Country == m.Entry.Country && c.Entry.Subtype != "city"
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
	if t.is(k, 1<<lexicon.Common) {
		w := t.Words[k]
		for n := range w.Readings {
			if r := &w.Readings[n]; r.Class == lexicon.Common && r.Entry.Value == "work" {
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

// fights reports that another armed group stands beside the match («طالبان والقاعدة»), or before it those who fight in one
// or lead one («مقاتلي القاعدة», «عضو بالقاعدة»), and no adjective behind it, which would tell of its word.
func (t *Text) fights(m *lexicon.Match) bool {
	i, n := m.First-1, m.End
	if !t.joined(m.First) || t.arabic(n) && t.joined(n) && t.plainDefinite(n) && t.is(n, adjWords) {
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
	r, ok := t.find(i, lexicon.Title)
	if !ok {
		r, ok = t.find(i, lexicon.Occupation)
	}
	return t.among(i, wLeader) || ok && listed(r.Entry.Name)&wLeader != 0
}

// armed reports that the name of an armed group stands at token i.
func (t *Text) armed(i int) bool {
	o, ok := t.name(i, true, Org)
	return ok && o.Entry.Subtype == "armed_group" && !o.Entry.Flag("common")
}

// isIntroduced reports that the document has introduced a body by the head of its name:
// «قناة الجزيرة … الجزيرة».
func (t *Text) isIntroduced(e *lexicon.Entry) bool {
	for _, x := range t.introduced {
		if x == e {
			return true
		}
	}
	return false
}

// sporting reports that at least so many words of sport stand near token i.
func (t *Text) sporting(i, words int) bool {
	if t.cues&cSport == 0 {
		return false
	}
	for j := max(i-15, 0); j < min(i+16, len(t.glances)) && words > 0; j++ {
		if t.glances[j].cues&cSport != 0 {
			words--
		}
	}
	return words == 0
}

// plays reports that a city means its club: words of sport stand around it, and before it
// a verb of sport or what one plays with («فاز بورتسموث», «الفوز على بورتسموث»), or behind it the adjective of a
// country as of a man, which no city has («بوخوم الألماني»).
func (t *Text) plays(m *lexicon.Match) bool {
	if t.has(m.End, cOpen) && t.fixture(m) {
		return true
	}
	i := m.First - 1
	if t.cues&cSport == 0 || !t.joined(m.First) || m.Cut.Proclitics&^(normalize.Wa|normalize.La|normalize.Ba) != 0 {
		return false
	}
	switch m.Entry.Subtype {
	case "city", "town", "district", "village":
	default:
		return false
	}
	if t.manOf(m.End) && (m.Cut.Proclitics != 0 || t.has(i, cSport) || t.verb(i) || t.is(i, functionWords)) {
		return t.sporting(m.First, 2) && t.introduce(m.Entry)
	}
	if m.Cut.Proclitics&normalize.Ba == 0 && t.isIntroduced(m.Entry) && !t.placeCue(m) { // it has played before
		return t.sporting(m.First, 2)
	}
	if t.meets(m) {
		return t.sporting(m.First, 2) && t.introduce(m.Entry)
	}
	if m.Cut.Proclitics != 0 {
		return false
	}
	switch {
	case t.has(i, cSport|cVerb): // both
	case t.joined(m.End) && t.has(m.End, cSport) && t.byMan(i): // «حقق بورتسموث الفوز», but «تستضيف كييف المباراة»
	default:
		r, ok := t.find(i, lexicon.Prep)
		if !ok || listed(r.Entry.Name)&wVersus == 0 {
			return false
		}
	}
	return t.sporting(m.First, 3) && t.introduce(m.Entry)
}

// byMan reports a verb at token i that is not of a woman's, as cities take.
func (t *Text) byMan(i int) bool {
	r, ok := t.find(i, lexicon.VerbWord)
	if !ok {
		return false
	}
	s := t.Words[i].Text[r.Cut.Word:]
	return !strings.HasSuffix(s, "ت") && !(r.Feature.Has(lexicon.Imperfect) && strings.HasPrefix(s, "ت"))
}

// introduce keeps that the text told of the body e, or of the club of the city e, in a way that leaves no doubt.
func (t *Text) introduce(e *lexicon.Entry) bool {
	if len(t.introduced) < 64 && !t.isIntroduced(e) {
		t.introduced = append(t.introduced, e)
	}
	return true
}

// meets reports that the match stands behind «بين» and a word of sport: «المباراة التي جمعت بين ليفربول وتشلسي».
func (t *Text) meets(m *lexicon.Match) bool {
	i := m.First - 1
	if t.cues&cSport == 0 || m.Cut.Proclitics != 0 || !t.isOf(i, seldomBetween) || !t.joined(m.First) || !t.arabic(m.End) || t.proclitics(m.End) != normalize.Wa && t.Words[m.End].Text != "و" {
		return false
	}
	for j := i - 1; j >= max(i-3, 0) && !t.is(j, 1<<lexicon.Prep); j-- { // but «مواجهات على الحدود بين …»
		if t.has(j, cSport) {
			return true
		}
	}
	return false
}

// manOf reports at token i the adjective of a country, with the article and as of a man: «الألماني».
func (t *Text) manOf(i int) bool {
	if !t.plainDefinite(i) || !t.joined(i) || !t.is(i, 1<<lexicon.Nisba) || !strings.HasSuffix(t.Words[i].Text, "ي") {
		return false
	}
	r, _ := t.find(i, lexicon.Nisba)
	return strings.HasPrefix(r.Entry.Value, "country/")
}

// fixture reports a city with its country in brackets in a list of who plays whom: «بوردو (فرنسا) - أيندهوفن (هولندا)».
func (t *Text) fixture(m *lexicon.Match) bool {
	n := m.End
	if m.Cut.Proclitics != 0 || m.Entry.Subtype != "city" && m.Entry.Subtype != "town" || !t.inCountry(n) {
		return false
	}
	if t.mark(n+3, "-") { // its rival is of one or two words
		return t.inCountry(n+5) || t.inCountry(n+6)
	}
	return t.mark(m.First-1, "-") && t.inCountry(m.First-4)
}

// inCountry reports that the name of a country of one word in brackets stands at token i.
func (t *Text) inCountry(i int) bool {
	return i > 0 && t.has(i, cOpen) && t.joined(i) && t.has(i+2, cClose) && t.stateAt(i+1)
}

// shared reports that the match's tokens are also the name of something that is
// no body: «الشرق الأوسط», a newspaper and a region.
func (t *Text) shared(m *lexicon.Match) bool {
	at := t.MatchesAt(m.First)
	for k := range at {
		o := &at[k]
		if o.End == m.End && o.Class == lexicon.Name && o.Entry.Type != m.Entry.Type {
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
// a head with the article has an adjective behind it («الجهة الشرقية»).
func (t *Text) placeBefore(i int) bool {
	return t.is(i-1, placeHeads) && !t.definite(i-1)
}

// asAdverb reports that a place whose name is an adverb too stands as one, behind «كان», behind a particle with its pronoun or before
// «أن»: «كان دوما يسعى», «لكنه دوما في الذاكرة», «أكد دوما أن».
func (t *Text) asAdverb(m *lexicon.Match) bool {
	if m.Cut.Proclitics != 0 {
		return false
	}
	if t.joined(m.End) && t.is(m.End, 1<<lexicon.Comp) && t.proclitics(m.End) == 0 {
		return true
	}
	b := m.First - 1
	if !t.arabic(b) || !t.joined(m.First) {
		return false
	}
	w := t.Words[b]
	for k := range w.Readings {
		switch r := &w.Readings[k]; {
		case r.Class == lexicon.VerbWord && r.Entry.Flag("aux") && !r.Feature.Has(lexicon.Feminine), functionWords.Has(r.Class) && r.Class != lexicon.Prep && r.Cut.Enclitic != 0:
		default:
			return false
		}
	}
	return len(w.Readings) > 0
}
