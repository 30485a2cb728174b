package event

import (
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Names, quotation marks and wishes within a noun phrase.

// organOf gives the body behind «ل» at token j that the organ which p tells of belongs to, or nil:
// «المكتب السياسي لحركة أمل», not «اللجنة المصرية للحكومة».
func (r *reader) organOf(p *phrase, j int) *phrase {
	if r.Words[j].Cut.Proclitics&^normalize.Article != normalize.La || r.info[p.head].stem&listOrgan == 0 || !r.article(p.head) || j < p.head+2 || p.mention >= 0 ||
		!r.article(j-1) || r.Words[j-1].Classes.Has(lexicon.Nisba) {
		return nil
	}
	if q, ok := r.np(j); ok && q.is(isBody) && q.mention >= 0 {
		return q
	}
	return nil
}

// apposedIn reports a comma within the phrase, behind an office or a name.
func (r *reader) apposedIn(p *phrase) bool {
	if p.mention < 0 || r.Mentions[p.mention].Type != entity.Person {
		return false
	}
	m := &r.Mentions[p.mention]
	at := m.First
	for at-1 > p.head && r.parts[at-1] == nominal && (r.titleAt(at-1) || r.Words[at-1].Is(styles)) { // «وزير الخارجية، الأمير فلان،»
		at--
	}
	return at > p.head+1 && r.parts[at-1] == mark || m.Last < p.end && r.parts[m.Last] == mark
}

// apposed reports at token j what names the person that the phrase tells of: a name
// no lexicon knows («الفتى الفايد»), or a noun and a name («مراسلة الجزيرة الزميلة شيرين»).
func (r *reader) apposed(p *phrase, j int, last entity.Type) bool {
	h, w := r.Words[p.head], r.Words[j]
	if v, _ := h.Value(lexicon.Human); v == "group" || !h.Is(humanOrPost) || h.Feature.Only(lexicon.Plural|lexicon.Dual) || r.outer[j] >= 0 { // «قوات الاحتلال الشاب فلان»: no group is one
		return false
	}
	if !w.Known() {
		return last == "" && j == p.head+1 && r.article(p.head)
	}
	return w.Classes.Has(lexicon.Human) && !w.Classes.Has(lexicon.Title) && r.namesAnother(j+1) &&
		strings.HasSuffix(w.Text, "ة") == strings.HasSuffix(h.Text[:h.Cut.End], "ة")
}

// nameFrom gives the outermost mention of a person that begins at token k, or -1.
func (r *reader) nameFrom(k int) int {
	if k >= r.end {
		return -1
	}
	if r.startsWith(k, entity.Person) {
		return r.outer[k]
	}
	return -1
}

// endsInName reports a mention that ends with a name in it, behind which no
// complement follows: «رئيس حركة حماس».
func (r *reader) endsInName(m int) bool {
	last := r.Mentions[m].Last
	for k := m + 1; k < len(r.Mentions) && r.Mentions[k].First < last; k++ {
		if n := &r.Mentions[k]; n.Last == last {
			switch n.Type {
			case entity.GPE, entity.Org, entity.Person, entity.Location:
				return true
			}
		}
	}
	return false
}

// quotedPerson gives the mention of someone whose name stands in quotation marks at token k, or -1.
func (r *reader) quotedPerson(k int) int {
	if k+2 >= r.end || !r.isQuote(k) {
		return -1
	}
	m := r.nameFrom(k + 1)
	if m < 0 || r.Mentions[m].Last >= r.end || !r.isQuote(r.Mentions[m].Last) {
		return -1
	}
	return m
}

// insideMark reads what may stand inside a phrase at a mark: a name in quotation
// marks («حركة "كاخ"»), the name of an office's holder behind a comma, a name in
// parentheses. It gives the token behind it, or j.
func (r *reader) insideMark(j, limit int, last entity.Type, p *phrase) int {
	s := r.sign(j)
	if end := r.markedName(j, limit, p); end > j {
		return end
	}
	switch {
	case j+1 >= limit:
	case s == '/' && j > p.first && r.Words[j-1].Is(1<<lexicon.Honorific|1<<lexicon.Rank|1<<lexicon.RankMod|1<<lexicon.Title|1<<lexicon.Occupation): // «رئيس الجمهورية السيد/ فلان»
		if m := r.nameFrom(j + 1); m >= 0 {
			p.mention = m
			return r.Mentions[m].Last
		}
	case r.isQuote(j) && j+2 < limit:
		const longest = 6
		for k := j + 1; k < limit && k < j+longest && (r.parts[k] == nominal || r.isQuote(k)); k++ {
			if r.isQuote(k) {
				return r.insideQuotes(j, k, last, p)
			}
		}
	case s == '،' && (last == entity.Office || r.oneOffice(p) || r.oneOfPeople(p, j)):
		return r.holderBehind(j, limit, p)
	case s == '،' && last == entity.Person:
		return r.officeBehind(j, limit, p)
	case s == '،' && r.capitalNamed(j, p):
		p.mention = r.outer[j+1]
		return r.Mentions[p.mention].Last
	case s == '(' && j+2 < limit && (last == entity.GPE || last == entity.Org || last == entity.Office):
		const longest = 4
		for k := j + 1; k < limit && k < j+longest; k++ {
			if r.sign(k) == ')' {
				return k + 1
			}
		}
	}
	return j
}

// markedName gives the token behind the brackets that open at token j, behind a word for one who is named in them, or behind the quotation marks about his initials, or j:
// «المدعو (م.ع)», «المتهم "أحمد.م"».
func (r *reader) markedName(j, limit int, p *phrase) int {
	of := r.Words[j-1]
	m := r.nameFrom(j + 1)
	if m < 0 || !of.Is(persons|styles|describing) || severalOf(of) || r.Mentions[m].Last >= limit {
		return j
	}
	k := r.Mentions[m].Last
	if bracketed := r.sign(j) == '(' && r.sign(k) == ')'; !bracketed && !(r.isQuote(j) && r.isQuote(k) && r.sign(j+2) == '.') {
		return j
	}
	p.mention, p.stop = m, int(r.Tokens[k].End)
	return k + 1
}

// capitalNamed reports that the phrase is «العاصمة», as a rule with its country, and that behind the comma at token j nothing but its name stands: «إلى العاصمة
// المصرية، القاهرة، لبحث الأزمة», not «بين العاصمة المصرية، الإسكندرية وأسوان».
func (r *reader) capitalNamed(j int, p *phrase) bool {
	rd, ok := r.Words[p.head].Find(lexicon.PlaceHead)
	if !ok || !rd.Entry.Flag("capital") || !r.article(p.head) || j > p.head+2 || !r.startsWith(j+1, entity.GPE) {
		return false
	}
	m := &r.Mentions[r.outer[j+1]]
	if m.First != j+1 || m.Start != int(r.Tokens[j+1].Start) || m.Entry == nil || m.Subtype != "city" {
		return false
	}
	if j == p.head+1 {
		return true
	}
	if rd, ok = r.Words[j-1].Find(lexicon.Nisba); !ok {
		return false
	}
	country, ok := r.Lexicon.Entry(rd.Entry.Value)
	return ok && country.Code("capital") == m.Entry.ID
}

// oneOfPeople reports before token j one person told of by his people alone: «المغربي، فلان، », «الحوثي يهدد الرياض».
func (r *reader) oneOfPeople(p *phrase, j int) bool {
	w := r.Words[p.head]
	return p.first == p.head && j == p.head+1 && w.Classes.Has(lexicon.Nisba) && r.article(p.head) && !w.Feature.Any(lexicon.Plural|lexicon.Dual)
}

// insideQuotes gives the token behind the quotation marks at tokens j and k when what they hold belongs to the phrase, or j.
func (r *reader) insideQuotes(j, k int, last entity.Type, p *phrase) int {
	m := r.outer[j+1]
	person := m >= 0 && r.Mentions[m].Type == entity.Person
	switch {
	case m < 0 && r.clitics[j+1]&normalize.Ba != 0: // «أشاد فلان "بالحشد" الكبير»
	case r.Words[j-1].Cut.Proclitics == normalize.Article && j-2 >= r.first && r.parts[j-2] == verb && r.tells(j-1, "attack"): // «استهدفت الغارة "مخزن سلاح"»
	case r.behind(p.first, verb) && r.article(j-1) && m < 0 && (r.counts(j+1) || r.Words[j+1].Classes.Has(lexicon.Human) && !r.article(j+1)): // «اعتقلت الشرطة "خلية إرهابية"»
	case m < 0 && r.behind(p.first, verb) && r.info[p.first-1].object && r.info[p.first-1].says && !r.article(j+1): // «اعتبرته الرياض "تدخلا سافرا"»
	case m < 0 && r.masdar(j+1) && !r.article(j+1) && r.apart(j+1) && r.utteredBy(p): // «إعلان الحكومة "تحريرها"», «أعلن الجيش "تحرير" المدينة»
	case r.ends(j-1, endUn) && person: // «اتهم المتظاهرون "فلانا" بالخيانة»
	case m < 0 && r.behind(p.first, verb) && r.onlySays(p.first-1) && (r.article(j-1) || !r.Words[j-1].Is(one<<lexicon.OrgHead|placeHeads)) && (k+1 >= r.end || r.sign(k+1) == '.'): // «قال الوزير "الوضع خطير"»: his words
	case k > j+1 && r.calledBy(j, last):
		p.stop = int(r.Tokens[k].End)
		return k + 1
	case last == "" && r.quotedBody(j+1, k) && r.opensOnName(j-1): // «دوريات "قسد"»
		p.stop = int(r.Tokens[k].End)
		if p.mention < 0 {
			p.mention = m
		}
		return k + 1
	case k > j+1 && person && (last == entity.Office || r.Words[j-1].Is(1<<lexicon.RankMod)): // «محافظ أربيل "فلان"»
		p.mention, p.stop = m, int(r.Tokens[k].End)
		return k + 1
	}
	return j
}

// utteredBy reports that what stands before the phrase p tells what it says: a verb, or the noun of what is said, which it completes.
func (r *reader) utteredBy(p *phrase) bool {
	k := p.first - 1
	return k >= r.first && p.clitic&^normalize.Article == 0 && (r.parts[k] == verb && r.info[k].says || r.parts[k] == nominal && r.triggered(k, func(t *trigger) bool { return t.kind == byNoun && t.rule.is(speech) }))
}

// calledBy reports before the quotation mark at token j a noun that is called by what stands in quotation marks: «حركة "كاخ"».
func (r *reader) calledBy(j int, last entity.Type) bool {
	switch {
	case last == entity.Org:
		return true
	case last == entity.Office && r.article(j-1) && !r.callable(j+1):
		return false
	case last == entity.GPE || r.hasPronoun(j-1) && r.Words[j-1].Is(placeHeads): // what has a name or is whose land: «ستطلب من السعودية "تفتيش" القنصلية», «العقوبات على بلاده "طعنة"»
		return false
	case (last == entity.Person || r.behind(j-1, verb) && r.Words[j-1].Is(posts) && r.article(j-1)) &&
		(r.startsWith(j+1, entity.Org) || r.startsWith(j+1, entity.Norp)): // «دعا الرئيس "حزب الله" إلى الحوار»
		return false
	}
	return r.Words[j-1].Is(one<<lexicon.OrgHead|placeHeads) || r.article(j-1) || r.tribe(j-1) ||
		r.hasPronoun(j-1) && r.Words[j-1].Is(persons) && r.startsWith(j+1, entity.Person) // «شقيقه "فلان"»
}

// demonstrates reports at token k a demonstrative before its noun and behind a definite one, with which another phrase begins: «عضو
// اللجنة هذا القرار».
func (r *reader) demonstrates(k int) bool {
	w := r.Words[k]
	if k <= r.first || k+1 >= r.end || !w.Classes.Has(lexicon.Dem) || w.Cut.Proclitics != 0 {
		return false
	}
	return r.parts[k-1] == nominal && (r.article(k-1) || r.outer[k-1] >= 0) && r.parts[k+1] == nominal && r.article(k+1) && r.apart(k+1)
}

// toPress reports at token k a medium that something is said to: «لرويترز».
func (r *reader) toPress(k int) bool {
	if r.parts[k] != nominal || r.proclitics(k)&normalize.La == 0 || r.behind(k, nominal) && mediumNoun(r.Words[k-1]) {
		return false
	}
	if m := r.outer[k]; m >= 0 && r.Mentions[m].Type == entity.Org { // no «وكالة الاستخبارات»
		return r.Mentions[m].Subtype == "media"
	}
	return r.info[k].class&isPress != 0
}

// callable reports at token i in quotation marks what a body may be called by: «الوكالة الروسية "روسكوسموس"», but
// not «قال الوزير "روسيا مستعدة للحوار"».
func (r *reader) callable(i int) bool {
	if m := r.outer[i]; m >= 0 {
		return r.Mentions[m].Type == entity.Org
	}
	return !r.Words[i].Known()
}

// tribe reports at token i a group of people in the singular, that has a name: «عشيرة "…"».
func (r *reader) tribe(i int) bool {
	v, _ := r.Words[i].Value(lexicon.Human)
	return v == "group" && !r.Words[i].Feature.Any(lexicon.Plural|lexicon.Dual)
}

// continues reports whether the mention at token j belongs to the phrase.
func (r *reader) continues(complete bool, last entity.Type, j int, m *entity.Mention, p *phrase) bool {
	if !complete && r.anothersName(j, m, p) {
		return false
	}
	head := r.Words[p.head]
	if head.Classes.Has(lexicon.Honorific) && head.Cut.Enclitic != 0 || r.addresses(p, j) { // «استقبل معاليه الوزير»: someone else
		return false
	}
	if complete && last == "" && r.styledBefore(p, j, m) {
		return true
	}
	switch m.Type {
	case entity.Language: // «باللغة العربية»
		return true
	case entity.Norp:
		if complete && r.article(p.head) && !r.article(j) && r.closed(j) { // «اعتقلت السلطات مواطنين فلسطينيين»
			return false
		}
		if complete && !r.Words[j].Is(describing) && !(head.Is(persons) && head.Feature.Has(lexicon.Plural)) { // «الإعلام اللاعبين», but «الأشخاص المسؤولين»
			return false
		}
		return !complete || last != entity.Person && !r.foreignPlural(p, j)
	case entity.Person:
		if complete && last != entity.Office && j > p.head+1 && r.article(p.head) && p.clitic&(normalize.La|normalize.Ba) == 0 && (r.info[p.head].class&(isBody|isPerson) == isBody || valued(head, "group", one<<lexicon.Human)) && !agentive(head) && r.onlyDescribed(p.head, j) { // «انتقدت السلطات الكينية حداد»
			return false
		}
		if last == "" {
			if complete && r.article(p.head) && j == p.head+1 && p.clitic&(normalize.La|normalize.Ba) == 0 && r.noNamesake(p.head, j) { // «اعتقلت السلطات سالم حداد»
				return false
			}
			if complete && r.article(p.head) && (r.masdar(p.head) || r.info[p.head].stem&listGathering != 0 || r.info[p.head].class&isMedium != 0) && !head.Is(persons|styles) { // «وأكد خلال الاجتماع سالم حداد»
				return false
			}
			if complete && j >= p.head+2 && severalOf(head) && r.article(j-1) && r.Words[p.head+1].Classes.Has(lexicon.OrgHead) && !r.namesFollow(m.Last) { // «انتخب أعضاء المجلس فلانا رئيسا»
				return false
			}
			return !complete || !head.Classes.Has(lexicon.OrgHead) || head.Is(persons|1<<lexicon.Rank) // but «انتخب مجلس النواب نبيه بري»
		}
		if last == entity.Norp && r.bothNamed(p, j, m) {
			return true
		}
		return last == entity.Office || last == entity.Org && r.single(p) && !r.startsWith(p.head, entity.Org) // «رئيس الهيئة العليا فلان»
	case entity.Office:
		return r.officeContinues(complete, last, j, m, p)
	}
	return !complete || r.placeContinues(last, j, m, p)
}

// noNamesake reports that the definite noun at token i cannot be called by the name of a person at token j: a body, a thing, women by a plural in ات, one in ة
// by the name of a man.
func (r *reader) noNamesake(i, j int) bool {
	w, c := r.Words[i], r.info[i].class
	if c&isPerson == 0 && (c&isBody != 0 || w.Classes.Has(lexicon.NounWord) && !w.Is(persons|styles|describing) && !agentive(w) && !r.ends(i, endTa)) || r.ends(i, endAt) {
		return true
	}
	given, ok := r.Words[j].Value(lexicon.Given)
	return ok && given == "m" && r.ends(i, endTa) && !w.Feature.Has(lexicon.Masculine)
}

// styledBefore reports that only words of honour stand before the mention at token j, in the phrase or behind its noun: «صاحب السمو أمير البلاد», «السادة
// أعضاء المجلس», «مكتب السيد فلان».
func (r *reader) styledBefore(p *phrase, j int, m *entity.Mention) bool {
	switch m.Type {
	case entity.Norp:
		return valued(r.Words[p.head], "several", one<<lexicon.Honorific) && r.honorifics(p.head, j)
	case entity.Person:
		if r.Words[j-1].Classes.Has(lexicon.Honorific) && !r.article(p.head) && j >= p.head+2 &&
			(j == p.head+2 || r.inNameOf(j-2, entity.Office) && r.Mentions[r.outer[j-2]].First > p.head) { // «مكتب الرئيس السيد فلان»
			return true
		}
	case entity.Office:
	default:
		return false
	}
	return r.honorifics(p.head, j)
}

// namesFollow reports at token i a comma or «و» with which a list of names may go on.
func (r *reader) namesFollow(i int) bool {
	return i < r.end && (r.comma(i) || r.hasAnd(i) || r.parts[i] == conj)
}

// bothNamed reports that the people p are those whose names stand at token j and behind «و» after it: «الناشطين فلان وفلان».
func (r *reader) bothNamed(p *phrase, j int, m *entity.Mention) bool {
	w := r.Words[p.head]
	if j != p.head+1 || !r.article(p.head) || !r.ends(p.head, endIn|endAn) || !w.Is(persons) || w.Classes.Has(lexicon.Nisba) {
		return false
	}
	return m.First == j && r.apart(j) && m.Last < r.end && r.startsWith(m.Last, entity.Person) && r.hasAnd(m.Last)
}

// anothersName reports that the mention at token j, behind a phrase that lacks a complement, is another's: «صاروخان ميناء عدن», «مصدر أمني إسرائيل», «قتل خمسة
// جنود شمال سيناء».
func (r *reader) anothersName(j int, m *entity.Mention, p *phrase) bool {
	if r.onOccasion(p, j) {
		return true
	}
	if m.Type == entity.Office && j-1 > p.head && r.Words[j].Is(posts) && r.article(j) && r.Words[p.head].Is(persons) && !r.article(p.head) && r.Words[j-1].Is(describing) &&
		!r.article(j-1) && !valued(r.Words[j-1], "civ", one<<lexicon.Human) { // «هاجم رجل مسلح السفير», but «نجل شقيق الرئيس»
		return true
	}
	if m.Type != entity.Norp && (r.closed(j-1) || m.Type != entity.Person && r.qualified(p, j)) {
		return true
	}
	place := m.Type == entity.GPE || m.Type == entity.Location || m.Type == entity.Facility
	return place && j == p.head+1 && p.head > p.first && !r.Words[j].Is(describing) && r.counted(p.head-1)
}

// onOccasion reports before token j an adjective that is an occupation as well, of what someone says or holds: «في تصريح صحفي», «مؤتمرا صحفيا».
func (r *reader) onOccasion(p *phrase, j int) bool {
	w := r.Words[j-1]
	return j-1 == p.head+1 && r.plain(j-1) && !r.article(j-1) && w.Is(describing) && w.Classes.Has(lexicon.Occupation) && !r.article(p.head) &&
		(r.info[p.head].class&isMedium != 0 || r.info[p.head].stem&listGathering != 0)
}

// placeContinues reports whether the place or body at token j belongs to the phrase, which lacks no complement.
func (r *reader) placeContinues(last entity.Type, j int, m *entity.Mention, p *phrase) bool {
	if m.Type != entity.GPE {
		return false
	}
	head := r.Words[p.head]
	if last == entity.GPE && j == p.head+2 && head.Classes.Has(lexicon.PlaceHead) &&
		r.article(p.head) && r.article(j-1) && r.Words[j-1].Classes.Has(lexicon.Nisba) { // «العاصمة السعودية الرياض»
		return true
	}
	switch last {
	case entity.Person, entity.Org, entity.GPE, entity.Office:
		return false
	}
	// «العاصمة كابل», «العاصمة الليبية طرابلس», «الجارة سوريا»
	return r.Words[j-1].Classes.Has(lexicon.PlaceHead) || head.Classes.Has(lexicon.PlaceHead) && r.adjective(j-1)
}

// quotedBody reports that tokens [i, end) are all of the name of a body or of a country.
func (r *reader) quotedBody(i, end int) bool {
	if r.outer[i] < 0 {
		return false
	}
	m := &r.Mentions[r.outer[i]]
	return m.First == i && m.Last == end && (m.Type == entity.Org || m.Type == entity.GPE)
}

// opensOnName reports at token i a noun that a name in quotation marks completes: «دوريات "قسد"», «مسلحي "قسد"», but no adjective.
func (r *reader) opensOnName(i int) bool {
	w := r.Words[i]
	if r.parts[i] != nominal || r.outer[i] >= 0 || !w.Known() || r.article(i) || r.closed(i) || r.hasPronoun(i) || r.accusative(i) {
		return false
	}
	return !w.Is(describing) || w.Is(persons) && w.Feature.Only(lexicon.Plural) && strings.HasSuffix(w.Text, "ي")
}

// startsWith reports that a mention of a type, in no other, begins at token i.
func (r *reader) startsWith(i int, t entity.Type) bool {
	return r.outer[i] >= 0 && r.Mentions[r.outer[i]].First == i && r.Mentions[r.outer[i]].Type == t
}

// dash reports one of the marks that open and close what is said by the way.
func dash(s rune) bool { return s == '-' || s == '–' || s == '—' }

// wish gives the token behind what is wished to the one who is named before token j, in quotation
// marks or without: «حاكم دبي «رعاه الله»», or j.
func (r *reader) wish(j int) int {
	if j < r.end && (r.parts[j] == adverb || r.isQuote(j)) {
		return r.wishAt(j)
	}
	return j
}

// wishAt is [reader.wish] at an adverb or a quotation mark.
func (r *reader) wishAt(j int) int {
	k, quoted := j, false
	if r.isQuote(k) {
		k, quoted = k+1, true
	}
	praised := false
	for r.at(k, adverb) && !praised {
		praised = r.praised(k)
		k++
	}
	if !praised || quoted && (k >= r.end || !r.isQuote(k)) {
		return j
	}
	if quoted {
		k++
	}
	return k
}

// pastWish gives the token behind a wish between dashes or commas at token j, and behind the comma after it, or j.
func (r *reader) pastWish(j int) int {
	k := j
	if k < r.end && (dash(r.sign(k)) || r.comma(k)) {
		k++
	}
	w := r.wish(k)
	if w == k {
		return j
	}
	for n := 0; n < 2 && w < r.end && (dash(r.sign(w)) || r.comma(w)); n++ {
		w++
	}
	return w
}

// praised reports the last word of such a wish, or an adjective that is said of rulers only.
func (r *reader) praised(k int) bool {
	return r.info[k].form&formPraise != 0
}

// weight orders mentions by how well they stand for a phrase.
func weight(t entity.Type) int {
	switch t {
	case entity.Person:
		return 9
	case entity.Org, entity.Facility:
		return 7
	case entity.GPE, entity.Location:
		return 6
	case entity.Office:
		return 5
	case entity.Norp:
		return 4
	}
	return 1
}
