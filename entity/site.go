package entity

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// place makes a candidate of the place or building whose head stands at token i.
func (t *Text) place(i int) {
	r, j, ok := t.placeHead(i)
	if !ok {
		return
	}
	w := t.Words[i]
	typ, subtype, _ := strings.Cut(r.Entry.Value, "/")
	plural := r.Feature.Only(lexicon.Plural)
	dual := r.Feature.Only(lexicon.Dual)
	if t.noSite(i, j, &r) || dual && Type(typ) == Facility && (t.stateAt(j) || t.asKunya(i)) { // «ساحتي العراق وسوريا», «المعروف بأبي عمر»
		return
	}
	inside := r.Entry.Flag("inside") && !(dual && r.Entry.Flag("one"))
	h := siteHead{Sense: r, typ: Type(typ), subtype: subtype, inside: inside, weak: r.Entry.Flag("weak"), strict: r.Entry.Flag("strict")}
	if plural && (!inside || r.Entry.Flag("one")) {
		if h.typ == GPE && subtype != "country" && (!t.definite(i) || t.namesFollow(j)) {
			t.placesListed(j, subtype, r.Entry.Flag("compass"))
		}
		return
	}
	if r.Entry.Flag("numbered") && t.cues&(cNumber|cLatin) != 0 {
		if end := t.numberedEnd(j); end > j {
			t.add(i, end, candidate{typ: h.typ, subtype: subtype, score: 24 + 4*(end-i)})
			return
		}
	}
	if t.definite(i) {
		t.definitePlace(i, j, &h)
		return
	}
	if inside && h.typ == GPE && t.proclitics(j) == 0 && t.plainHead(j) && !t.hasEntry(j) && !t.definite(j) && t.joined(j+1) { // «قضاء مدينة عكا»
		j++
	}
	if r.Entry.Flag("whole") {
		t.wholeSite(i, j, &h)
		return
	}
	end, named := t.siteName(i, j, &h)
	if end == j && dual && !h.strict && h.typ == GPE && !(t.joined(i) && t.looks[max(i-1, 0)].listed&wOf != 0) && t.firstOfTwo(j) {
		end = j + 1
	}
	if end == j || r.Entry.Flag("lived") && t.joined(end+1) && (t.has(end, cNumber) || t.is(end, numberWords)) && t.is(end+1, timeWords) { // «حكم بسجن فلان خمسة أعوام»
		return
	}
	if r.Entry.Flag("compass") && t.compass(end) || (h.typ == GPE || r.Entry.Flag("closed")) && woman(w.Text) && t.compassOfName(end) {
		end, named = end+1, nil
	}
	if subtype == "airport" {
		end = t.twinned(end)
	}
	if h.typ == GPE || subtype == "island" {
		t.keepPlace(j, end, h.typ, subtype)
	}
	if h.typ == GPE && dual {
		t.secondPlace(end, subtype)
		t.secondWord(end, subtype)
	}
	if !inside && (h.typ == GPE || h.typ == Location) {
		t.addBeside(j, end, &h)
		return
	}
	if h.typ != GPE {
		end = t.siteAdjectives(end, r.Feature.Has(lexicon.Masculine|lexicon.Singular) && !plural)
	}
	t.add(i, end, candidate{typ: h.typ, subtype: subtype, entry: named, score: 15 + 2*(end-i)})
}

// noSite reports that the head r of a place or building at token i, behind which a name would stand at token j, opens none: it is a verb, speaks as a medium, «ذكر موقع ريبار
// العسكري», or is indefinite, «استهدف فندقا يرتاده سياح».
func (t *Text) noSite(i, j int, r *lexicon.Sense) bool {
	if t.verb(i) || j >= len(t.Tokens) || !t.joined(j) || r.Entry.Flag("none") || r.Entry.Flag("apposed") && t.has(i-1, cSay) && t.is(i, 1<<lexicon.OrgHead) {
		return true
	}
	return r.Feature.Has(lexicon.Accusative) && j == i+1 && strings.HasSuffix(t.Words[i].Text, "ا") && !strings.HasSuffix(r.Entry.Name, "ا")
}

// firstOfTwo reports at token j, behind the head of two places, the first of their names: «ناحيتي المشاهدة والعبايجي».
func (t *Text) firstOfTwo(j int) bool {
	return t.plainDefinite(j) && t.arabic(j+1) && t.proclitics(j+1) == normalize.Wa && t.definite(j+1) &&
		!t.is(j, adjWords|functionWords|timeWords|offices|placeHeads|1<<lexicon.Human|1<<lexicon.OrgHead)
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
			if k := t.quoted(first); k > first && (t.nameRun(first+1) == k-1 || t.properQuote(first+1, k-1, false)) {
				end = k
			}
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

// wholeSite makes a candidate of the building whose head [i, j) is a name by itself, with the name of someone that it bears, also in quotation marks: «دار الثقافة», «بدار الثقافة
// هواري بومدين».
func (t *Text) wholeSite(i, j int, h *siteHead) {
	end := j
	if t.quote(j) && t.joined(j) {
		if k := t.quoted(j); k > j && (t.nameRun(j+1) == k-1 || t.properQuote(j+1, k-1, false)) {
			end = k
		}
	} else if k := t.nameRun(j); k > j+1 && t.joined(j) && t.governedAsPlace(i) {
		end = k
	}
	t.add(i, end, candidate{typ: Facility, subtype: h.subtype, score: 24 + 4*(end-i)})
}

// numberedEnd gives the token behind the number by which a road goes, at token i behind its head, or i: «[الطريق] الوطني رقم 86», «[شارع] 443», «[طريق] M5».
func (t *Text) numberedEnd(i int) int {
	k := i
	for k < i+2 && t.arabic(k) && t.joined(k) && t.proclitics(k) == 0 && t.is(k, adjWords) {
		k++
	}
	told := t.isOf(k, seldomNumbered) && t.proclitics(k) == 0
	if told {
		k++
	}
	switch n := k + 1; {
	case k >= len(t.Tokens) || !t.joined(k):
	case t.has(k, cLatin) && lettered(t.Folded(k)):
		return n
	case t.has(k, cNumber) && (told || k == i && len(t.Folded(k)) > 1 && len(t.Folded(k)) < 4 && (n >= len(t.Tokens) || !t.joined(n) || !t.arabic(n) || t.is(n, functionWords|1<<lexicon.RelTime) || t.definite(n))):
		return n
	}
	return i
}

// lettered reports a Latin letter and the digits of a number behind it: «M5».
func lettered(s []byte) bool {
	return len(s) > 1 && len(s) < 5 && (s[0]|0x20) >= 'a' && (s[0]|0x20) <= 'z' && !slices.ContainsFunc(s[1:], func(c byte) bool { return c < '0' || c > '9' })
}

// twinned gives the token behind the second of two towns that share an airport, with a hyphen at token i between them, or i: «مطار الرباط-سلا».
func (t *Text) twinned(i int) int {
	n := i + 1
	if !t.mark(i, "-") || t.Tokens[i].Flags&normalize.SpaceBefore != 0 || !t.arabic(n) || t.Tokens[n].Flags&normalize.SpaceBefore != 0 || !t.joined(n) {
		return i
	}
	if m, ok := t.name(n, false, GPE, Location); ok {
		return m.Last
	}
	if t.is(n, functionWords) {
		return i
	}
	return n + 1
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
	inside  bool // it is part of the name: «مطار بيروت»
	weak    bool // the entry's flags of these names
	strict  bool
}

// placeHead gives the head of the name of a place or building at token i, of one word or several, and the token behind it.
func (t *Text) placeHead(i int) (r lexicon.Sense, j int, ok bool) {
	w := t.Words[i]
	j = i + 1
	m, found := t.multi(i, placeHeads|1<<lexicon.Common)
	switch {
	case found && m.Class == lexicon.Common: // «ساحة المعركة»
		return r, j, false
	case found:
		r, j = m.Sense, m.Last
	case w.Is(placeHeads):
		rd, ok := t.find(i, lexicon.PlaceHead)
		if !ok {
			rd, _ = t.find(i, lexicon.FacHead)
		}
		if rd.Cut.Enclitic != 0 {
			return r, j, false
		}
		r = rd.Sense
	default:
		return r, j, false
	}
	return r, j, true
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
	town := h.typ == GPE && h.subtype != "country"
	if town && t.ofCountry(j) {
		return j + 1, nil
	}
	if (h.Entry.Flag("called") || town && (t.looks[j].listed&wKunya != 0 || !t.has(j+1, cKnown) && t.is(j, 1<<lexicon.Common) || t.surelyOpens(j))) &&
		t.arabic(j) && t.opensVillage(j) { // «قرية عين البلد», «منطقة دير العشائر»
		return t.villageEnd(j), nil
	}
	if h.Entry.Flag("closed") {
		if k := t.closedName(j); k > j {
			return k, nil
		}
		if t.arabic(j) && t.opensVillage(j) && t.mayNameSchool(j) { // «مدرسة كفر الزيتون»
			return t.villageEnd(j), nil
		}
	}
	if h.Entry.Flag("quarter") && t.plainDefinite(j) && t.is(j, 1<<lexicon.Adj|1<<lexicon.Human|offices) && !t.is(j, timeWords|1<<lexicon.Nisba) && !t.verb(i) {
		return j + 1, nil // «حي الخضراء», «حي المعلمين»
	}
	if h.typ == Facility && h.Entry.Flag("called") && t.calledSite(j) {
		return t.calledSiteEnd(j), nil
	}
	if !t.arabic(j) || t.proclitics(j) != 0 || t.verb(j) || t.is(j, functionWords|timeWords|1<<lexicon.Human|1<<lexicon.Nisba|offices) {
		return j, nil
	}
	if k := t.properRun(j); k > j {
		if h.typ == Facility {
			k = t.foreignMore(j, k)
		}
		return k, nil
	}
	if h.typ == Facility {
		return t.facilityName(j, h), nil
	}
	if t.oneWordSite(i, j, h) {
		return j + 1, nil
	}
	return j, nil
}

// oneWordSite reports that the word at token j, which no list has as a place, is the name of the place whose head stands at token i: «منطقة سبيرز», «قرية سونج», «منطقة البرح»,
// «ضاحية شرفة».
func (t *Text) oneWordSite(i, j int, h *siteHead) bool {
	town, known := h.typ == GPE && h.subtype != "country", t.has(j, cKnown)
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
	if m.Entry.Type == "PERS" && (h.typ != Facility || h.Entry.Flag("lived")) || h.weak && m.Entry.Type == string(Facility) { // «مبنى مركز التجارة العالمي»: the gazetteers give it
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

// facilityName gives the token behind the name of a facility at token j that no list has, a person's or a noun with the article, or j.
func (t *Text) facilityName(j int, h *siteHead) int {
	if p := t.nameRun(j); p > j {
		if p > j+2 && j > 1 && t.is(j-2, offices) { // «مدير مستشفى كمال عدوان حسام أبو صفية»
			p = t.honouredBeforeHolder(j)
		}
		if h.Entry.Flag("lived") && t.is(j, nameWords) && !t.definite(j) { // «سجن سمير قاسم», «منزل قاسم»
			return j
		}
		if p == j+1 && !t.definite(j) && t.is(j, adjWords|1<<lexicon.NounWord) { // «متحف جميل», «جسر بري»
			return j
		}
		return p
	}
	if h.Entry.Flag("unheard") && t.plainDefinite(j) && !t.has(j, cKnown) && t.glances[j].kind == surname { // «سوق الرشاد»
		return j + 1
	}
	if !h.weak && !t.has(j, cKnown) && len(t.Words[j].Text) >= 10 && (t.villageShape(j) || shape(t.Words[j].Text) == plain && !t.definite(j)) { // «حصن أنيشة», «مطار أسطامو»
		return j + 1
	}
	if h.weak || !t.plainDefinite(j) || t.plural(j) || h.Entry.Flag("deedless") && t.Words[j].Feature.Has(lexicon.Masdar) {
		return j
	}
	if t.is(j, placeHeads|1<<lexicon.OrgHead) && !t.realm(j) && (t.is(j, 1<<lexicon.PlaceHead) || !t.bodyAdjective(j+1)) { // «مطار المدينة», «متحف الجامعة», but «ساحة المسرح الوطني»
		return j
	}
	return j + 1
}

// honouredBeforeHolder gives the token behind the name at token j that a building bears, where the name of who holds an office there stands behind
// it: one word with the article or two names.
func (t *Text) honouredBeforeHolder(j int) int {
	if t.definite(j) {
		return j + 1
	}
	for n := 0; n < 2; n++ {
		if t.looks[j].listed&(wLink|wKunya|wServant) != 0 {
			if j += 2; n == 0 && t.looks[j-2].listed&wServant == 0 { // «كنيسة مار جرجس»
				return j
			}
			continue
		}
		j++
	}
	return j
}

// facilityEnd gives the token behind the building with a name of its own whose head without the article stands at token i, or i: «مستشفى كمال عدوان».
func (t *Text) facilityEnd(i int) int {
	r, j, ok := t.placeHead(i)
	if !ok {
		return i
	}
	typ, subtype, _ := strings.Cut(r.Entry.Value, "/")
	if Type(typ) != Facility || r.Feature.Any(lexicon.Plural|lexicon.Dual) && !r.Feature.Has(lexicon.Singular) || t.definite(i) || t.verb(i) ||
		!t.arabic(j) || !t.joined(j) || r.Entry.Flag("none") {
		return i
	}
	h := siteHead{Sense: r, typ: Facility, subtype: subtype, inside: r.Entry.Flag("inside"), weak: r.Entry.Flag("weak"), strict: r.Entry.Flag("strict")}
	end, _ := t.siteName(i, j, &h)
	if end == j {
		return i
	}
	return t.siteAdjectives(end, r.Feature.Has(lexicon.Masculine|lexicon.Singular))
}

// closedName gives the token behind the name of a school or base at token j, which the adjective of its kind closes, or j: «مدرسة الخلفاء
// الراشدين الابتدائية», «قاعدة القليعات الجوية», but «مدرسة القرية الثانوية».
func (t *Text) closedName(j int) int {
	if t.is(j, placeHeads|1<<lexicon.OrgHead|1<<lexicon.Human) || !t.definite(j) && t.has(j, cKnown) && !t.is(j, nameWords) {
		return j
	}
	for k := j; k < j+4 && t.arabic(k) && t.joined(k) && t.proclitics(k) == 0 && !t.is(k, functionWords|timeWords) && !t.verb(k); k++ {
		if k > j && t.isOf(k, seldomCloses) {
			if k++; t.arabic(k) && t.joined(k) && t.Words[k].Cut.LostAlef && t.is(k, 1<<lexicon.Human) { // «الثانوية للبنات»
				k++
			}
			return k
		}
	}
	return j
}

// ofCountry reports at token i a word without the article behind which the adjective of a country stands with it, which can only be
// the name of a place there, whatever the word is: «مدينة ستنفجر النرويجية».
func (t *Text) ofCountry(i int) bool {
	const nouns = offices | placeHeads | 1<<lexicon.Human | 1<<lexicon.NounWord | 1<<lexicon.Domain | 1<<lexicon.OrgHead
	if !t.arabic(i) || t.definite(i) || t.proclitics(i)&^normalize.Sa != 0 ||
		t.is(i, functionWords|timeWords|adjWords|nouns) || !t.plainDefinite(i+1) || !t.joined(i+1) {
		return false
	}
	r, ok := t.find(i+1, lexicon.Nisba)
	return ok && strings.HasPrefix(r.Entry.Value, "country/") && len(t.Words[i].Text) > 4
}

// calledSite reports at token i a noun with the article by which hospitals and graveyards are called, of people too: «مستشفى الأطفال»,
// «مستشفى الحميات», «مقبرة الشهداء», but «مستشفى المدينة».
func (t *Text) calledSite(i int) bool {
	const others = functionWords | timeWords | adjWords | offices | placeHeads | 1<<lexicon.OrgHead
	return t.plainDefinite(i) && t.joined(i) && t.has(i, cKnown) && t.is(i, 1<<lexicon.NounWord|1<<lexicon.Human) && !t.is(i, others) && !t.verb(i)
}

// calledSiteEnd gives the token behind that noun and the adjective of a plural: «مستشفى الأمراض الصدرية».
func (t *Text) calledSiteEnd(i int) int {
	k := i + 1
	if t.Words[i].Feature.Has(lexicon.Plural) && t.joined(k) && t.plainDefinite(k) && (t.is(k, 1<<lexicon.Adj) || adjectival(t.Words[k].Text)) && woman(t.Words[k].Text) {
		return k + 1
	}
	return k
}

// mayNameSchool reports that the word at token i, with which names of villages begin, is no head of a building or of a place that wants a name behind it.
func (t *Text) mayNameSchool(i int) bool {
	r, ok := t.find(i, lexicon.PlaceHead)
	return !t.is(i, 1<<lexicon.FacHead) && (!ok || r.Entry.Flag("opens") || !r.Entry.Flag("strict"))
}

// realm reports at token i a kind of state, which squares and streets are called by: «ساحة الجمهورية», «برج المملكة».
func (t *Text) realm(i int) bool {
	r, ok := t.find(i, lexicon.PlaceHead)
	return ok && r.Entry.Flag("realm")
}

// villageShape reports at token i a word in ة that may be a village's name and is no adjective by its letters: «قرية قسطينة».
func (t *Text) villageShape(i int) bool {
	s := t.Words[i].Text
	return woman(s) && len(s) >= 8 && len(s) <= 14 && !strings.HasSuffix(s, "ية") && !(len(s) > 10 && (strings.HasPrefix(s, "م") || strings.HasPrefix(s, "ت")))
}

// unheardPlace reports at token i a word that nobody knows and that may be the name of a place behind its head.
func (t *Text) unheardPlace(i int) bool {
	s := t.Words[i].Text
	if t.has(i, cKnown) || t.hasEntry(i) {
		return false
	}
	if !t.definite(i) && t.oddTown(i) {
		return true
	}
	if t.looks[i].whole.has(tOdd) && !woman(s) {
		return false
	}
	if t.definite(i) {
		return listed(strings.TrimPrefix(s, "ال"))&wPlacePrep == 0 // «جهة الجنوب»
	}
	return len(s) > 4 && (shape(s) == plain || t.villageShape(i))
}

// oddTown reports at token i a word that nobody knows, with no ending of adjectives, plurals or pronouns, which behind the head of a place is one's name, whatever its letters:
// «مدينة إيغاركا», «منطقة كالاقنج».
func (t *Text) oddTown(i int) bool {
	s := t.Words[i].Text
	return len(s) > 8 && !affixed(s, len(s)/2, false) && !strings.HasSuffix(s, "ي") && !strings.HasSuffix(s, "ين") && !strings.HasSuffix(s, "ون") && !strings.HasSuffix(s, "ه") &&
		!strings.HasPrefix(s, "م") && !strings.HasPrefix(s, "ت")
}

// foreignOnly reports at token i a given name of peoples of elsewhere that is nothing else and no other name follows.
func (t *Text) foreignOnly(i int) bool {
	return t.foreignGiven(i) && !t.is(i, ^lexicon.Classes(1<<lexicon.Given|1<<lexicon.Family|1<<lexicon.Name)) &&
		!(t.joined(i+1) && t.is(i+1, nameWords))
}

// surnameOnly reports at token i a family name that is nothing else and no other name follows.
func (t *Text) surnameOnly(i int) bool {
	return t.is(i, 1<<lexicon.Family) && !t.is(i, ^lexicon.Classes(1<<lexicon.Family|1<<lexicon.Name)) &&
		!t.definite(i) && !(t.joined(i+1) && t.is(i+1, nameWords))
}

// plainHead reports at token i the head of a place that is no part of villages' names itself: «مدينة», not «كفر».
func (t *Text) plainHead(i int) bool {
	r, ok := t.find(i, lexicon.PlaceHead)
	return ok && !r.Entry.Flag("opens")
}

// foreignMore reads on behind the words [i, end) of a facility's name what is a foreign name of people as well, or the family name behind
// a kunya in one word: «شارع تيان تشنغ», «مستشفى أبويوسف النجار».
func (t *Text) foreignMore(i, end int) int {
	if !t.arabic(end) || !t.joined(end) || t.proclitics(end) != 0 || !t.is(end, nameWords) || t.verb(end) {
		return end
	}
	if t.definite(end) && beginsKunya(t.Words[i].Text) || !t.definite(end) && t.glances[end].kind >= loose && shape(t.Words[end].Text) == foreign {
		return end + 1
	}
	return end
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

// placesListed reads the names at token i behind the head of several places, those that the gazetteers do not have or have as common words:
// «مدن تشواتشو وخانجو وليندونغ», «بلدات عندقت، القرقف والبيرة».
func (t *Text) placesListed(i int, subtype string, compass bool) {
	first := i
	if i = t.firstListed(i, subtype, compass); i == first {
		return
	}
	for n := 0; n < maxListed && t.joined(i); n++ {
		first := i
		switch {
		case t.has(i, cComma) && t.arabic(i+1) && t.joined(i+1):
			i = t.nextListed(i+1, subtype)
		case t.arabic(i) && strings.HasPrefix(t.Words[i].Text, "و"):
			i = t.andListed(i, subtype)
		}
		if i == first {
			return
		}
		t.listedTo = i
		if compass && t.compass(i) {
			c := candidate{typ: GPE, subtype: subtype, score: 15}
			if strings.HasPrefix(t.Words[first].Text, "و") {
				c.start = t.behindAnd(first)
			}
			t.add(first, i+1, c)
			i++
		}
	}
}

// firstListed makes a candidate of the first of listed places, at token i, unless it is one of the gazetteers alone, and gives the token behind it, or i.
func (t *Text) firstListed(i int, subtype string, compass bool) int {
	if m, ok := t.name(i, false, GPE); ok {
		if !compass || !t.compass(m.Last) {
			return m.Last
		}
		t.add(m.First, m.Last+1, candidate{typ: GPE, subtype: subtype, score: 15})
		return m.Last + 1
	}
	k := i
	if end := t.properRun(i); end > i {
		for k++; k < end && !strings.HasPrefix(t.Words[k].Text, "و"); k++ {
		}
	} else if t.arabic(i) && t.unheardPlace(i) && (t.has(i+1, cComma) || t.arabic(i+1) && t.joined(i+1) && strings.HasPrefix(t.Words[i+1].Text, "و")) {
		k++
	}
	if k > i {
		t.add(i, k, candidate{typ: GPE, subtype: subtype, score: listScore})
	}
	return k
}

// andListed makes a candidate of the place behind «و» at token i with which a list of places goes on, and gives the token behind it, or i: «وبرج الملوك».
func (t *Text) andListed(i int, subtype string) int {
	if t.twoStrange(i) {
		t.add(i, i+2, candidate{start: t.behindAnd(i), typ: GPE, subtype: subtype, score: 40})
		return i + 2
	}
	found := len(t.cands)
	t.secondPlace(i, subtype)
	if m, ok := t.name(i, true, GPE); ok && m.Cut.Proclitics == normalize.Wa {
		return m.Last
	}
	if len(t.cands) > found {
		return i + 1
	}
	if n := i + 1; t.proclitics(i) == normalize.Wa && !t.definite(i) && (t.is(i, placeHeads) || t.is(i, 1<<lexicon.Common) && t.surelyOpens(i)) &&
		t.arabic(n) && t.proclitics(n) == 0 && t.joined(n) && t.listGoesOn(n+1) && !t.is(n, adjWords|functionWords) && !t.verb(n) {
		t.add(i, n+1, candidate{start: t.behindAnd(i), typ: GPE, subtype: subtype, score: 40})
		return n + 1
	}
	if t.listGoesOn(i+1) && t.definite(i) && !t.is(i, adjWords) {
		if t.secondWord(i, subtype); len(t.cands) > found {
			return i + 1
		}
	}
	return i
}

// behindAnd gives the byte of the source behind the «و» that the word at token i begins with.
func (t *Text) behindAnd(i int) int { return t.ToSource(int(t.Tokens[i].FoldedStart) + len("و")) }

// twoStrange reports «و» at token i and a name of two words that nobody knows, with which a list of places goes on: «بلديات الحراش ورايس حميدو».
func (t *Text) twoStrange(i int) bool {
	n := i + 1
	if t.proclitics(i)&^normalize.Wa != 0 || !t.arabic(n) || !t.joined(n) || t.proclitics(n) != 0 || strings.HasPrefix(t.Words[n].Text, "و") ||
		!t.strange(i) || !t.strange(n) || !t.listGoesOn(n+1) {
		return false
	}
	m, ok := t.name(i, true, GPE)
	return !ok || m.Last == n && m.Entry.Source == "geonames"
}

// strange reports at token i a word without the article that nobody knows, or knows as a name alone.
func (t *Text) strange(i int) bool {
	return !t.definite(i) && !t.is(i, ^lexicon.Classes(nameWords|1<<lexicon.Name))
}

// maxListed is how many places a list has at most; listScore is above that of a person of one word.
const (
	maxListed = 16
	listScore = 25
)

// nextListed gives the token behind the name at token i, which stands behind a comma in a list of places, or the comma.
func (t *Text) nextListed(i int, subtype string) int {
	if m, ok := t.name(i, false, GPE); ok && m.Entry.Subtype != "country" {
		if t.listGoesOn(m.Last) && (m.Last > i+1 || m.Entry.Source == "geonames" || m.Entry.Flag("common")) {
			t.add(m.First, m.Last, candidate{start: m.Start, stop: m.End, typ: GPE, subtype: subtype, entry: m.Entry, score: listScore})
		}
		return m.Last
	}
	switch {
	case t.proclitics(i) != 0 || t.verb(i):
	case t.opensVillage(i) && t.listGoesOn(i+2):
		t.add(i, i+2, candidate{typ: GPE, subtype: subtype, score: listScore})
		return i + 2
	case !t.has(i, cKnown) && t.listGoesOn(i+1):
		t.add(i, i+1, candidate{typ: GPE, subtype: subtype, score: listScore})
		return i + 1
	case !t.has(i, cKnown) && t.arabic(i+1) && t.joined(i+1) && t.proclitics(i+1) == 0 && !t.has(i+1, cKnown) && t.listGoesOn(i+2):
		t.add(i, i+2, candidate{typ: GPE, subtype: subtype, score: listScore})
		return i + 2
	}
	return i - 1
}

// listGoesOn reports at token i a comma or «و», or the end of what is listed: a preposition, or what is no word.
func (t *Text) listGoesOn(i int) bool {
	return !t.arabic(i) || !t.joined(i) || t.proclitics(i) != 0 || strings.HasPrefix(t.Words[i].Text, "و") || t.is(i, 1<<lexicon.Prep)
}

// namesFollow reports at token i the first of two names or more in a list of places, behind a plural with the article: «البلدات عندقت، القرقف».
func (t *Text) namesFollow(i int) bool {
	if !t.arabic(i) || t.proclitics(i) != 0 {
		return false
	}
	end := i + 1
	if m, ok := t.name(i, false, GPE); ok && !t.is(i, adjWords) {
		end = m.Last
	} else if t.definite(i) || t.has(i, cKnown) {
		return false
	}
	return t.has(end, cComma) && t.arabic(end+1) && t.proclitics(end+1) == 0 && (t.hasEntry(end+1) || !t.has(end+1, cKnown))
}

// compass reports at token i an adjective that tells places of one name apart: «معتمدية القصرين الشمالية».
func (t *Text) compass(i int) bool {
	return t.plainDefinite(i) && t.joined(i) && t.isOf(i, seldomCompass)
}

// secondPlace reads the second of two places at token i: «بلدتي أورم الكبرى وكفرناها».
func (t *Text) secondPlace(i int, subtype string) {
	if !t.arabic(i) || !t.joined(i) || !strings.HasPrefix(t.Words[i].Text, "و") {
		return
	}
	if t.proclitics(i) == normalize.Wa {
		if m, ok := t.name(i, true, GPE); ok && m.Entry.Subtype != "country" && (m.Last > i+1 || m.Entry.Source == "geonames" || m.Entry.Flag("common")) { // others the gazetteers give
			t.add(m.First, m.Last, candidate{start: m.Start, stop: m.End, typ: GPE, subtype: subtype, entry: m.Entry, score: listScore})
			return
		}
	}
	if t.has(i, cKnown) || t.hasEntry(i) {
		return
	}
	if rest := t.Words[i].Text[2:]; len(rest) > minPart && shape(rest) >= plain {
		t.add(i, i+1, candidate{start: t.behindAnd(i), typ: GPE, subtype: subtype, score: listScore})
	}
}

// secondWord reads the second of two places at token i where it is a common word or a name: behind the dual of their head something must be
// the second, «حيي العامرية والسكري».
func (t *Text) secondWord(i int, subtype string) {
	const others = functionWords | timeWords | offices | placeHeads | 1<<lexicon.Human | 1<<lexicon.OrgHead | 1<<lexicon.Nisba
	if !t.arabic(i) || !t.joined(i) || t.proclitics(i) != normalize.Wa || t.hasEntry(i) || t.is(i, others) || t.verb(i) {
		return
	}
	if w := t.Words[i]; t.definite(i) && !w.Feature.Any(lexicon.Masdar|lexicon.Plural) || t.is(i, nameWords) && !t.is(i+1, nameWords) {
		t.add(i, i+1, candidate{start: t.behindAnd(i), typ: GPE, subtype: subtype, score: listScore})
	}
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

// opensVillage reports a noun at token i that names of villages begin with, and behind it what completes
// them: «بيت نبالا», «دير آبان».
func (t *Text) opensVillage(i int) bool {
	r, ok := t.find(i, lexicon.Common)
	opens := ok && r.Entry.Value == "village" || t.looks[i].listed&wKunya != 0 || t.is(i, placeHeads) // «قرية أم الزينات», «قرية كفر سابا»
	j := i + 1
	return opens && t.proclitics(i) == 0 && !t.definite(i) && t.arabic(j) && t.joined(j) && (t.proclitics(j) == 0 || t.glances[j].cut == 0 && t.is(j, nameWords)) &&
		!t.is(j, functionWords|1<<lexicon.Human|offices|1<<lexicon.OrgHead|1<<lexicon.Nisba) && (!t.is(j, timeWords) || t.is(j, nameWords)) && !t.verb(j)
}

// surelyOpens reports a noun at token i that hardly anything but a place is called by behind the head of one, whatever completes it:
// «منطقة أولاد مخلوف», «جماعة سيدي بيبي».
func (t *Text) surelyOpens(i int) bool {
	r, ok := t.find(i, lexicon.Common)
	return ok && r.Entry.Value == "village" && r.Entry.Flag("sure")
}

// governedAsPlace reports a preposition of place before token i, of a word or of a letter.
func (t *Text) governedAsPlace(i int) bool {
	if k := i - 1; t.proclitics(i) == normalize.Ba && k >= 0 && t.joined(i) && t.isOf(k, seldomReceives) || t.joined(i) && t.joined(k) && k > 0 && t.isOf(k-1, seldomReceives) { // «التقى في القصر الرئاسي فلان الوفد»
		return false
	}
	return t.proclitics(i) == normalize.Ba || t.joined(i) && t.proclitics(i) == 0 && i > 0 && t.looks[i-1].listed&wAtPlace != 0
}

// villageEnd gives the token behind the name of the village that a noun at token i opens, of a saint also by two names: «جماعة سيدي محمد الدليل».
func (t *Text) villageEnd(i int) int {
	end := i + 2
	if t.looks[i+1].listed&(wLink|wKunya) != 0 && t.arabic(end) && t.joined(end) { // «ذراع بن خدة»
		return end + 1
	}
	if t.surelyOpens(i) && t.is(i+1, 1<<lexicon.Given) && t.plainDefinite(end) && t.joined(end) &&
		!t.is(end, adjWords|functionWords|timeWords|offices|1<<lexicon.Human|1<<lexicon.OrgHead|1<<lexicon.PlaceHead) {
		end++
	}
	return end
}

// siteAdjectives reads the adjectives of a building's or a mountain's name at token i, of one that is
// masculine or not; that of a country tells where it stands («متحف اللوفر الفرنسي»).
func (t *Text) siteAdjectives(i int, masculine bool) int {
	end := t.nounAdjectives(i)
	for k := i; k < end; k++ {
		if r, ok := t.find(k, lexicon.Nisba); ok && strings.HasPrefix(r.Entry.Value, "country/") || masculine && woman(t.Words[k].Text) || t.tells(k) {
			return k
		}
	}
	return end
}

// tells reports an adjective at token i that tells of a place and is no part of its name: «ميناء الحديدة الاستراتيجي».
func (t *Text) tells(i int) bool {
	r, ok := t.find(i, lexicon.Common)
	return ok && r.Entry.Value == "site"
}
