package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// place makes a candidate of the place or building whose head stands at token i.
func (t *Text) place(i int) {
	h, j, ok := t.placeHead(i)
	if !ok || t.noSite(i, j, &h) {
		return
	}
	if (h.plural || h.dual) && t.quote(j) && t.quotedListed(j, h.typ, h.subtype) {
		return
	}
	if h.plural && (!h.inside || h.Entry.Flag("one")) {
		if h.town() && (!t.definite(i) || t.namesFollow(j)) {
			t.placesListed(j, h.subtype, h.Entry.Flag("compass"))
		}
		return
	}
	if end := t.calledByNumber(i, j, &h); end > j {
		t.add(i, end, candidate{typ: h.typ, subtype: h.subtype, score: 24 + 4*(end-i)})
		return
	}
	switch {
	case h.Entry.Flag("whole"):
		t.wholeSite(i, j, &h)
	case t.definite(i):
		t.definitePlace(i, j, &h)
	default:
		t.namedSite(i, j, &h)
	}
}

// noSite reports that the head h of a place or building at token i, behind which a name would stand at token j, opens none: it is a verb, speaks as a medium, «ذكر موقع ريبار
// العسكري», is indefinite, «استهدف فندقا يرتاده سياح», or is of states or people, «ساحتي العراق وسوريا», «المعروف بأبي عمر».
func (t *Text) noSite(i, j int, h *siteHead) bool {
	if t.verb(i) || j >= len(t.Tokens) || !t.joined(j) || h.Entry.Flag("none") || h.Entry.Flag("apposed") && t.has(i-1, cSay) && t.is(i, 1<<lexicon.OrgHead) {
		return true
	}
	if h.Feature.Has(lexicon.Accusative) && j == i+1 && strings.HasSuffix(t.Words[i].Text, "ا") && !strings.HasSuffix(h.Entry.Name, "ا") {
		return true
	}
	return h.dual && h.typ == Facility && (t.stateAt(j) || t.asKunya(i))
}

// calledByNumber gives the token behind the day or the number at token j by which the place or building at token i goes, or j: «ملعب 20 أوت 1955», «طريق M5».
func (t *Text) calledByNumber(i, j int, h *siteHead) int {
	if !h.plural && !h.dual && !t.definite(i) {
		if end := t.dayNameEnd(j); end > j {
			return end
		}
	}
	if h.Entry.Flag("numbered") && t.cues&(cNumber|cLatin) != 0 {
		return t.numberedEnd(j)
	}
	return j
}

// namedSite makes a candidate of the place or building whose head without the article stands at token i, and its name at token j: «مطار بيروت», «قرية سونج».
func (t *Text) namedSite(i, j int, h *siteHead) {
	if h.inside && h.typ == GPE && t.proclitics(j) == 0 && t.plainHead(j) && !t.hasEntry(j) && !t.definite(j) && t.joined(j+1) { // «قضاء مدينة عكا»
		j++
	}
	end, entry := t.siteName(i, j, h)
	if end == j && t.ofTwoTowns(i, h) && t.firstOfTwo(j) {
		end = j + 1
	}
	if end == j || h.Entry.Flag("lived") && t.termOfYears(end) {
		return
	}
	if t.compassBehind(i, end, h) {
		end, entry = end+1, nil
	}
	if h.subtype == "airport" {
		end = t.twinned(end)
	}
	t.addSite(i, j, end, entry, h)
}

// ofTwoTowns reports that the head at token i is of two towns, and no part of a time: «[ناحيتي] المشاهدة والعبايجي».
func (t *Text) ofTwoTowns(i int, h *siteHead) bool {
	return h.dual && !h.strict && h.typ == GPE && !(t.joined(i) && t.looks[max(i-1, 0)].listed&wOf != 0)
}

// termOfYears reports at token i a number of years, behind who is kept in prison so long: «حكم بسجن فلان [خمسة أعوام]».
func (t *Text) termOfYears(i int) bool {
	return t.joined(i+1) && (t.has(i, cNumber) || t.is(i, numberWords)) && t.is(i+1, timeWords)
}

// compassBehind reports at token end, behind the name of the place or school at token i, an adjective that tells it from others of its name: «معتمدية القيروان الجنوبية», «قرية المجاز
// الشرقي».
func (t *Text) compassBehind(i, end int, h *siteHead) bool {
	if h.Entry.Flag("compass") && t.compass(end) {
		return true
	}
	return (h.typ == GPE || h.Entry.Flag("closed")) && woman(t.Words[i].Text) && t.compassOfName(end)
}

// addSite makes a candidate of the place or building whose head stands at token i and whose name, that of the entry if any, is the tokens [j, end); and of the second one where the
// head is of two.
func (t *Text) addSite(i, j, end int, entry *lexicon.Entry, h *siteHead) {
	if h.typ == GPE || h.subtype == "island" {
		t.keepPlace(j, end, h.typ, h.subtype)
	}
	if h.typ == GPE && h.dual {
		t.secondPlace(end, h.subtype)
		t.secondWord(end, h.subtype)
	}
	if !h.inside && (h.typ == GPE || h.typ == Location) {
		t.addBeside(j, end, h)
		return
	}
	if h.typ != GPE {
		end = t.siteAdjectives(end, h.Feature.Has(lexicon.Masculine|lexicon.Singular) && !h.plural)
		if h.Entry.Flag("lam") && t.arabic(end) && t.joined(end) && t.Words[end].Cut.LostAlef { // «متحف الشارقة للحضارة الإسلامية»
			end = t.lamComplement(end)
		}
	}
	t.add(i, end, candidate{typ: h.typ, subtype: h.subtype, entry: entry, score: 15 + 2*(end-i)})
}

// addBeside makes a candidate of the place whose name is the tokens [j, end) beside its head h.
func (t *Text) addBeside(j, end int, h *siteHead) {
	c := candidate{typ: h.typ, subtype: h.subtype, score: 13}
	if h.Entry.Flag("quarter") && t.is(j, offices|1<<lexicon.Human) {
		c.score = 20 // above those after whom it is called
	} else if h.Entry.Flag("called") && t.is(j, 1<<lexicon.FacHead) {
		c.score = 22 // «بلدة دير الزهراني» is no convent
	}
	if t.proclitics(j)&normalize.Sa != 0 { // no verb stands here
		c.start = t.ToSource(int(t.Tokens[j].FoldedStart))
	}
	t.add(j, end, c)
}

// compassOfName reports at token i, behind the name of a place whose noun ends in ة, the adjective of a direction that agrees with the name: «قرية المجاز الشرقي».
func (t *Text) compassOfName(i int) bool {
	return t.plainDefinite(i) && t.joined(i) && t.isOf(i, seldomCompassMan)
}

// definitePlace makes a candidate of the building that the head with its article at token i, an adjective in it or at token j, and a name tell of,
// «المستشفى الجامعي محمد السادس», «المسرح الوطني الجزائري محي الدين بشطارزي», or of the town whose name stands at token j: «العاصمة كيغالي».
func (t *Text) definitePlace(i, j int, h *siteHead) {
	switch h.typ {
	case Facility:
		if h.Entry.Flag("adjective") && t.namedByAdjective(i, j) {
			t.add(i, j+1, candidate{typ: Facility, subtype: h.subtype, score: 20})
			return
		}
		first := j // where the name behind begins
		for first < j+2 && t.is(first, adjWords) && t.plainDefinite(first) && t.joined(first) && !t.givenAdjective(first) {
			first++
		}
		if first == i+1 || h.weak {
			return
		}
		if m, known := t.name(i, true, Facility); known && m.Last == j+1 && m.Entry.Subtype != "theatre" { // «المسجد الأقصى», «القصر الجمهوري»
			return
		}
		end := first
		if m, ok := t.name(first, false, Person); ok && m.Last > m.First+1 && (m.Entry.Subtype == "royal" || t.governedAsPlace(i)) {
			end = m.Last
		} else if t.quote(first) && t.joined(first) { // «المستشفى الجامعي "سعادنة عبد النور"»
			end = t.namedInQuotes(first)
		} else if k := t.nameRun(first); k > first+1 && t.joined(first) && t.governedAsPlace(i) { // «بالمستشفى الجامعي الهادي شاكر», «في المركز الاستشفائي ابن سينا»
			end = k
		}
		if end > first {
			t.add(i, end, candidate{typ: Facility, subtype: h.subtype, score: 24 + 4*(end-i)})
		}
	case GPE:
		if h.inside || h.strict && !h.Entry.Flag("capital") || !t.arabic(j) || t.proclitics(j) != 0 || t.hasEntry(j) {
			return
		}
		if k := t.properRun(j); k > j {
			t.add(j, k, candidate{typ: GPE, subtype: h.subtype, score: 13})
		}
	}
}

// namedByAdjective reports that the mosque or school at token i is called by the word in «ـي» or «ـية» at token j, which agrees with it and tells of no kind: «المسجد العمري», «المدرسة
// الرشيدية», but «المدرسة الثانوية», «المسجد السعودي».
func (t *Text) namedByAdjective(i, j int) bool {
	const others = 1<<lexicon.Nisba | 1<<lexicon.Human | functionWords | timeWords | offices
	if !t.plainDefinite(j) || !t.joined(j) || !adjectival(t.Words[j].Text) || woman(t.Words[i].Text) != woman(t.Words[j].Text) || t.is(j, others) {
		return false
	}
	r, ok := t.find(j, lexicon.Adj)
	return !t.isOf(j, seldomCloses) && (!ok || r.Entry.Flag("surname"))
}

// bearsName reports before token i the head of a town, village or quarter, which bears the name of the person who is told there: «حي
// سعد العبدالله», «قرية آل أحمد»; no office stands before it.
func (t *Text) bearsName(i int) bool {
	if i == 0 || !t.joined(i) || t.proclitics(i) != 0 || !t.is(i-1, 1<<lexicon.PlaceHead) || t.definite(i-1) {
		return false
	}
	r, ok := t.find(i-1, lexicon.PlaceHead)
	return ok && r.Entry.Flag("bears") && r.Cut.Enclitic == 0 && !several(r.Feature) && !r.Feature.Has(lexicon.Accusative) // but «حيا فلان الجمهور»
}

// addBearer makes the candidate of the place that bears the name [i, end) of a person, behind its head.
func (t *Text) addBearer(i, end int) {
	r, _ := t.find(i-1, lexicon.PlaceHead)
	_, subtype, _ := strings.Cut(r.Entry.Value, "/")
	if r.Entry.Flag("inside") {
		i--
	}
	t.add(i, end, candidate{typ: GPE, subtype: subtype, score: 24 + 4*(end-i), closed: true})
}

// siteHead is the head of the name of a place or building.
type siteHead struct {
	lexicon.Sense
	typ     Type
	subtype string
	plural  bool // of more than two
	dual    bool // and no singular or plural
	inside  bool // it is part of the name: «مطار بيروت»
	weak    bool // the entry's flags of these names
	strict  bool
}

// town reports the head of a place in a country.
func (h *siteHead) town() bool { return h.typ == GPE && h.subtype != "country" }

// placeHead gives the head of the name of a place or building at token i, of one word or several, and the token behind it.
func (t *Text) placeHead(i int) (h siteHead, j int, ok bool) {
	m, found := t.multi(i, placeHeads|1<<lexicon.Common)
	switch {
	case found && m.Class == lexicon.Common: // «ساحة المعركة»
	case found:
		return headOfSite(m.Sense), m.Last, true
	case t.Words[i].Is(placeHeads):
		r, _ := t.findFirst(i, lexicon.PlaceHead, lexicon.FacHead)
		if r.Cut.Enclitic == 0 {
			return headOfSite(r.Sense), i + 1, true
		}
	}
	return h, i + 1, false
}

// headOfSite reads what the lexicon says of the head of a place or building.
func headOfSite(r lexicon.Sense) siteHead {
	h := siteHead{Sense: r, plural: r.Feature.Only(lexicon.Plural), dual: r.Feature.Only(lexicon.Dual), weak: r.Entry.Flag("weak"), strict: r.Entry.Flag("strict")}
	typ, subtype, _ := strings.Cut(r.Entry.Value, "/")
	h.typ, h.subtype = Type(typ), subtype
	h.inside = r.Entry.Flag("inside") && !(h.dual && r.Entry.Flag("one"))
	return h
}

// siteName gives the token behind the name at token j, which stands behind the head at token i, or j, and the entry that is of the
// head's own kind. A name in brackets or quotation marks it enters itself.
func (t *Text) siteName(i, j int, h *siteHead) (int, *lexicon.Entry) {
	if t.has(j, cOpen) || t.quote(j) {
		return t.enclosedSite(i, j, h), nil
	}
	if m, ok := t.name(j, false, GPE, Location, Facility, Person); ok {
		return t.knownSite(h, m)
	}
	if m, ok := t.name(j, false, Org); ok && m.Last == j+1 && m.Entry.Subtype == "club" && h.typ == GPE && h.subtype == "city" { // «مدينة ميلان»
		return m.Last, nil
	}
	if t.mediumAt(i, j) { // «موقع فيس بوك»
		return j, nil
	}
	if k := t.ordinarySite(i, j, h); k > j {
		return k, nil
	}
	return t.newSite(i, j, h), nil
}

// ordinarySite gives the token behind ordinary words at token j that are the name of a place or building as its head at token i has them, or j: «قرية عين البلد», «حي المعلمين»,
// «ميدان شهداء الثورة».
func (t *Text) ordinarySite(i, j int, h *siteHead) int {
	if h.town() && t.ofCountry(j) {
		return j + 1
	}
	if t.asVillage(j, h) && t.arabic(j) && t.opensVillage(j) { // «قرية عين البلد», «منطقة دير العشائر»
		return t.villageEnd(j)
	}
	if h.Entry.Flag("closed") {
		if k := t.closedName(j); k > j {
			return k
		}
		if t.arabic(j) && t.opensVillage(j) && t.mayNameSchool(j) { // «مدرسة كفر الزيتون»
			return t.villageEnd(j)
		}
	}
	if h.Entry.Flag("quarter") && t.plainDefinite(j) && t.is(j, 1<<lexicon.Adj|1<<lexicon.Human|offices) && !t.is(j, timeWords|1<<lexicon.Nisba) && !t.verb(i) {
		return j + 1 // «حي الخضراء», «حي المعلمين»
	}
	if h.typ != Facility {
		return j
	}
	if k := t.byAnother(j, h); k > j {
		return k
	}
	if h.Entry.Flag("called") && t.calledSite(j) {
		return t.calledSiteEnd(j)
	}
	return t.martyrs(j)
}

// asVillage reports that the word at token j behind the head h may open the name of a village.
func (t *Text) asVillage(j int, h *siteHead) bool {
	return h.Entry.Flag("called") ||
		h.town() && (t.looks[j].listed&wKunya != 0 || !t.has(j+1, cKnown) && t.is(j, 1<<lexicon.Common) || t.surelyOpens(j))
}

// newSite gives the token behind the name at token j, of words that no list has as one, of the place or building whose head stands at token i, or j.
func (t *Text) newSite(i, j int, h *siteHead) int {
	if !t.arabic(j) || t.proclitics(j) != 0 || t.verb(j) || t.is(j, functionWords|timeWords|1<<lexicon.Human|1<<lexicon.Nisba|offices) {
		return j
	}
	if k := t.properRun(j); k > j {
		if h.typ == Facility {
			k = t.foreignMore(j, k)
		}
		return k
	}
	if h.typ == Facility {
		return t.facilityName(j, h)
	}
	if t.oneWordSite(i, j, h) {
		return j + 1
	}
	return j
}

// oneWordSite reports that the word at token j, which no list has as a place, is the name of the place whose head stands at token i: «منطقة سبيرز», «قرية سونج», «منطقة البرح»,
// «ضاحية شرفة».
func (t *Text) oneWordSite(i, j int, h *siteHead) bool {
	town, known := h.town(), t.has(j, cKnown)
	if town && (t.surnameOnly(j) || t.foreignOnly(j)) || (town || h.inside) && !h.Entry.Flag("opens") && t.unheardPlace(j) {
		return true
	}
	office := t.is(i, 1<<lexicon.OrgHead)
	if h.strict || office && known { // «مديرية الدفاع المدني» is no district
		return false
	}
	if t.plainDefinite(j) && (h.Entry.Flag("called") && !t.is(j, adjWords|styles|placeHeads|1<<lexicon.OrgHead) ||
		(!known || !t.is(j, 1<<lexicon.Adj|1<<lexicon.NounWord)) && (surnameShape(t.Words[j].Text) || !known && office)) {
		return true
	}
	return !known && (shape(t.Words[j].Text) == plain || town && t.villageShape(j))
}

// enclosedSite gives the token behind the name in brackets or quotation marks at token j, or j where it is none or is entered.
func (t *Text) enclosedSite(i, j int, h *siteHead) int {
	if t.has(j, cOpen) { // «قرية (غريبة)»
		if end := t.inBrackets(j); end > j && h.typ == GPE {
			t.add(j+1, end-1, candidate{typ: GPE, subtype: h.subtype, score: 13})
		}
		return j
	}
	end := t.quoted(j)
	if m, ok := t.name(j+1, false, Org); ok && h.weak && m.Last == end-1 { // «مقر "قوة الردع"» is the force's
		return j
	}
	if end > j && (!t.properQuote(j+1, end-1, false) || t.quotedAdjective(i, j+1, end-1)) || t.mediumAt(i, j+1) { // «موقع "روسيا اليوم"»
		return j
	}
	if _, known := t.name(j+1, false, GPE, Location, Facility); !known && h.Entry.Flag("apposed") { // «موقع "أخبار الساعة"»: the body it is
		return j
	}
	if end > j && h.typ == GPE {
		t.add(j+1, end-1, candidate{typ: GPE, subtype: h.subtype, score: 13})
		return j
	}
	return end
}

// knownSite gives the token behind the name m of the gazetteers, or the one where it begins, and its entry where the head is its kind.
func (t *Text) knownSite(h *siteHead, m *lexicon.Match) (int, *lexicon.Entry) {
	j := m.First
	if m.Entry.Type == string(Person) && m.Last == j+1 && h.typ == GPE && h.subtype == "city" &&
		shape(t.Words[j].Text) == foreign && t.among(m.Last, wPlacePrep) && t.joined(m.Last) { // «منطقة بيكهام غرب لندن»
		return m.Last, nil
	}
	if m.Entry.Type == "PERS" && (h.typ != Facility || h.Entry.Flag("lived")) || h.weak && !h.Entry.Flag("called") && m.Entry.Type == string(Facility) { // «مبنى مركز التجارة العالمي»: the gazetteers give it, but «مقبرة باب الرحمة»
		return j, nil
	}
	if t.adjectiveBehind(m) { // «ولاية عثمانية»
		return j, nil
	}
	if h.typ == Facility && h.Entry.Flag("apposed") && (m.Entry.Subtype == "country" || m.Entry.Type == string(Location)) { // «موقع جزيرة العرب»: where it lies
		return j, nil
	}
	if h.inside && h.typ == GPE && m.Entry.Subtype == "country" { // «قضاء مصر» is its judges
		return j, nil
	}
	if h.subtype == "village" && m.Entry.Type == string(GPE) {
		return m.Last, m.Entry // the name is the village's
	}
	if h.typ == Facility && m.Entry.Type != string(Person) && !h.Entry.Flag("lived") && !h.Entry.Flag("apposed") {
		return t.oneMore(m.Last), nil // «قاعة مانشستر أرينا»
	}
	return m.Last, nil
}

// adjectiveBehind reports a name of one word that is likelier the adjective of the noun before it: «ولاية عثمانية».
func (t *Text) adjectiveBehind(m *lexicon.Match) bool {
	j := m.First
	return m.Last == j+1 && t.arabic(j-1) && t.joined(j) && !t.definite(j) &&
		strings.HasSuffix(t.Words[j].Text, "ية") && woman(t.Words[j-1].Text) && !t.definite(j-1) && t.is(j, 1<<lexicon.Nisba)
}

// realm reports at token i a kind of state, which squares and streets are called by: «ساحة الجمهورية», «برج المملكة».
func (t *Text) realm(i int) bool {
	r, ok := t.find(i, lexicon.PlaceHead)
	return ok && r.Entry.Flag("realm")
}

// oneMore reads one foreign word at token i behind a name, or what «آند» joins to it («فيكتوريا آند ألبرت»).
func (t *Text) oneMore(i int) int {
	if !t.arabic(i) || !t.joined(i) {
		return i
	}
	if t.looks[i].listed&wForeignWord != 0 && t.arabic(i+1) && t.joined(i+1) {
		return i + 2
	}
	if k := t.properRun(i); k == i+1 {
		return k
	}
	return i
}

// mediumAt reports that a medium of the gazetteers stands at token j behind a head of media at token i, which is a building's too: «موقع
// فيس بوك», «محطة "فوكس نيوز"», or a name that an adjective of media follows.
func (t *Text) mediumAt(i, j int) bool {
	if !t.is(i, 1<<lexicon.OrgHead) {
		return false
	}
	if m, ok := t.name(j, false, Org); ok && m.Entry.Subtype == "media" {
		return true
	}
	return t.among(t.properRun(j), wMedial)
}

// maxListed is how many places a list has at most; listScore is above that of a person of one word.
const (
	maxListed = 16
	listScore = 25
)

// compass reports at token i an adjective that tells places of one name apart: «معتمدية القصرين الشمالية».
func (t *Text) compass(i int) bool {
	return t.plainDefinite(i) && t.joined(i) && t.isOf(i, seldomCompass)
}

// inBrackets gives the token behind the brackets that open at token i around one to three words that may be
// a name, or i.
func (t *Text) inBrackets(i int) int {
	for j := i + 1; j < len(t.Tokens) && j < i+5 && t.joined(j); j++ {
		if t.has(j, cClose) {
			if j == i+1 || !t.properQuote(i+1, j, false) {
				return i
			}
			return j + 1
		}
		if !t.arabic(j) || t.proclitics(j) != 0 || t.is(j, functionWords|timeWords) {
			return i
		}
	}
	return i
}

// governedAsPlace reports a preposition of place before token i, of a word or of a letter.
func (t *Text) governedAsPlace(i int) bool {
	if k := i - 1; k >= 0 && t.joined(i) && (t.proclitics(i) == normalize.Ba && t.isOf(k, seldomReceives) || k > 0 && t.joined(k) && t.isOf(k-1, seldomReceives)) { // «التقى في القصر الرئاسي فلان الوفد»
		return false
	}
	return t.proclitics(i) == normalize.Ba || t.joined(i) && t.proclitics(i) == 0 && i > 0 && t.looks[i-1].listed&wAtPlace != 0
}

// tells reports an adjective at token i that tells of a place and is no part of its name: «ميناء الحديدة الاستراتيجي».
func (t *Text) tells(i int) bool {
	r, ok := t.find(i, lexicon.Common)
	return ok && r.Entry.Value == "site"
}
