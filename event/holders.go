package event

import (
	"slices"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Offices beside the names of those who hold them: «وزير الخارجية الأمير فلان», «فلان، وزير الدفاع».

// holderBehind gives the token behind the name of the office's holder that stands behind the comma at token j, or j.
func (r *reader) holderBehind(j, limit int, p *phrase) int {
	k := j + 1
	if m := r.quotedPerson(k); m >= 0 { // «وزير الخارجية، "فلان"، مكتبا»
		p.mention = m
		return r.Mentions[m].Last + 1
	}
	k = r.pastStyle(k)                                                                                                                                                 // «السفير، د. فلان،»
	for n := 0; n < 3 && k+1 < limit && r.Words[k].Is(1<<lexicon.Honorific|1<<lexicon.Rank|1<<lexicon.RankMod) && r.apart(k) && !r.startsWith(k, entity.Person); n++ { // «رئيس الجمهورية، السيد …», «المتحدث، العميد الركن …»
		k++
	}
	m := r.outer[k]
	if k == j+1 && r.startsWith(k, entity.Office) && r.apart(k) && !r.namedAs(p, entity.Person) &&
		r.behind(p.first, verb) && (r.onlySays(p.first-1) || r.othersFollow(k)) { // «قال نائب رئيس الوزراء، وزير الخارجية سالم حداد، إن»: no one else can stand there
		for n := 0; n < 3; n++ { // «ولي العهد، نائب رئيس الوزراء، وزير الدفاع، الأمير سالم فهد، إن»
			if k = r.Mentions[m].Last; k+1 >= limit || !r.comma(k) {
				break
			}
			if k++; !r.startsWith(k, entity.Office) || !r.apart(k) {
				break
			}
			m = r.outer[k]
		}
		m = r.nameFrom(k)
	}
	if m >= 0 && r.Mentions[m].Type == entity.Person && r.Mentions[m].First == k && r.Mentions[m].Start == int(r.Tokens[k].Start) { // «، وفلان» is someone else
		p.mention = m
		return r.Mentions[m].Last
	}
	return j
}

// nameBeforeWords gives the token behind the name directly before what is said, where the phrase p, behind the verb of saying, tells of the office of one man and no one whose name it
// could be stands between: «قال عميد هيئة العدول المنفذين فلان إن», «القيادي في حركة "النهضة" فلان إن», «رئيس كتلة "الكرامة" بالبرلمان، فلان، إن», or behind what was said before:
// «وفق ما أكده رئيس الغرفة الوطنية لأصحاب المخابز فلان»; or the end of p.
func (r *reader) nameBeforeWords(p *phrase) int {
	v := p.first - 1
	told := v > r.first && r.atPrepPronoun(v) && r.parts[v-1] == verb // «ما أفاد به …»
	if told {
		v--
	}
	if v < r.first || r.parts[v] != verb || !r.info[v].says || p.clitic&^normalize.Article != 0 || severalOf(r.Words[p.head]) || !r.single(p) && !r.charged(p.head) || r.namedAs(p, entity.Person) {
		return p.end
	}
	told = told || r.info[v].object
	last := r.beforeWords(p, told)
	if last > p.end && r.comma(last-1) {
		last--
	}
	if last <= p.end {
		return p.end
	}
	m := r.outer[last-1]
	if m < 0 || r.Mentions[m].Type != entity.Person || r.Mentions[m].Last != last || r.Mentions[m].First < p.end || !r.plain(r.Mentions[m].First) {
		return p.end
	}
	k := r.Mentions[m].First
	for k > p.end && r.Words[k-1].Is(styles) && r.outer[k-1] < 0 && r.article(k-1) {
		k--
	}
	if !r.shutBefore(k) || r.comma(k-1) && last < r.end && !r.comma(last) && r.sign(last) != '.' && !r.wordsBegin(last) {
		return p.end
	}
	p.mention = m
	return last
}

// beforeWords gives the token where what is said begins behind the office p, or where the name ends that stands behind it when it was said before (told); the end of p where someone
// else stands between.
func (r *reader) beforeWords(p *phrase, told bool) int {
	const reach = 14
	k := p.end
	for stop := min(r.end, k+reach); k < stop; k++ {
		if told && k > p.end && r.namedAt(k-1) && r.Mentions[r.outer[k-1]].Last == k {
			return k
		}
		if c := r.closing(k); r.isQuote(k) && c > k && c < k+reach/2 && c+1 < r.end && !r.namedAt(k-1) { // «بحركة "النهضة" فلان»
			k = c
			continue
		}
		if r.wordsBegin(k) || r.parts[k] == nominal && r.hasPronoun(k) && r.masdar(k) && r.apart(k) { // «… فلان استقالته»
			return k
		}
		if !r.ofOffice(k) {
			return p.end
		}
	}
	if k >= r.end && !told {
		return p.end
	}
	return k
}

// ofOffice reports at token k what may tell of an office, and is no one else: «[عميد هيئة العدول المنفذين] فلان».
func (r *reader) ofOffice(k int) bool {
	switch info := r.info[k]; r.parts[k] {
	case mark:
		return r.comma(k) || r.isQuote(k)
	case prep:
		return !info.pronominal && (info.self == prepIn || info.self == prepAbout || info.self == prepFrom)
	case nominal:
		if r.hasAnd(k) && r.startsActor(k) || r.hasPronoun(k) || info.participle && !r.article(k) {
			return false
		}
		w := r.Words[k]
		another := w.Is(persons|posts) && !severalOf(w) && !w.Is(adjectives) && r.startsActor(k)
		return !another || r.seatAt(k) || r.apart(k) && r.shutBefore(k)
	}
	return false
}

// charged reports at token k one who is called by what he has been charged with: «المكلف بالإعلام».
func (r *reader) charged(k int) bool {
	return r.article(k) && r.Words[k].Feature.Any(lexicon.Agent|lexicon.Patient) && r.outer[k] < 0 && k+1 < r.end && r.Words[k+1].Cut.Proclitics&normalize.Ba != 0
}

// seatAt reports the name of a body or place that token k belongs to.
func (r *reader) seatAt(k int) bool {
	return r.outer[k] >= 0 && r.holdsOffices(&r.Mentions[r.outer[k]])
}

// namedAt reports a person's name that token k belongs to.
func (r *reader) namedAt(k int) bool {
	return r.outer[k] >= 0 && r.Mentions[r.outer[k]].Type == entity.Person
}

// shutBefore reports that what stands before token k takes no complement: a mark, a word with the article, a name of a body or place.
func (r *reader) shutBefore(k int) bool {
	m := r.outer[k-1]
	return r.parts[k-1] == mark || r.article(k-1) || m >= 0 && r.Mentions[m].Last == k && r.Mentions[m].Type != entity.Office
}

// othersFollow reports that behind the office at token k and the name of its holder, and behind a time, a comma closes and someone else stands: «استقبل نائب رئيس
// الوزراء، وزير الخارجية سالم حداد، السفير الغاني».
func (r *reader) othersFollow(k int) bool {
	for k = r.Mentions[r.outer[k]].Last; k < r.end && r.apart(k) && r.Words[k].Is(styles) && r.outer[k] < 0; k++ {
	}
	m := r.nameFrom(k)
	if m < 0 {
		return false
	}
	k = r.overTimes(r.Mentions[m].Last)
	return r.innerComma(k) && r.parts[k+1] == nominal && r.apart(k+1) && !r.info[k+1].participle &&
		(r.accusative(k+1) || r.startsWith(k+1, entity.Office) || r.startsWith(k+1, entity.Person))
}

// onlySays reports a verb of saying at token v, whose object is no one: «قال», not «اتهم», «نفى».
func (r *reader) onlySays(v int) bool {
	return r.info[v].says && !r.triggered(v, func(t *trigger) bool { return t.kind == byVerb && !t.rule.is(speech) })
}

// officeBehind gives the token behind the office that the one named holds, which stands behind the comma at token j, or j: «فلان، وزير الدفاع، …».
func (r *reader) officeBehind(j, limit int, p *phrase) int {
	m := r.outer[j+1]
	if m < 0 || r.Mentions[m].Type != entity.Office || r.Mentions[m].First != j+1 || !r.apart(j+1) || r.accusative(j+1) { // «تعيين فلان، مديرا للأمن»
		return j
	}
	last := r.Mentions[m].Last
	k := last
	press := !valued(r.Words[j+1], "media", one<<lexicon.Occupation) // but «مراسلة لصحيفة الغد»
	for k < limit && (r.parts[k] == nominal || r.parts[k] == prep) && !(press && r.toPress(k)) && !r.demonstrates(k) {
		if k == last && r.nameFrom(k) >= 0 && r.plainOffice(j+1, k) && r.behind(p.first, verb) { // «استقبل سالم حداد، وزير الدفاع كريم منصور، في …»: another's
			return j
		}
		if k > last && r.receivedAt(last, k) { // «…، محافظ الشرقية بمكتبه الدكتور فلانا»
			return last
		}
		k++
	}
	if k >= limit || r.anothersOffice(j+1, k) {
		return j
	}
	if r.comma(k) || r.parts[k] == comp || r.parts[k] == nominal { // «…، العضو في الحزب لفرانس برس إن»
		return k
	}
	if k < r.end && r.sign(k) == '.' && r.behind(p.first, nominal) && !slices.Contains(r.parts[last:k], prep) { // «التقى الوزير السفير فلانا، قائد القوات ونائب الرئيس.»
		return k
	}
	return j
}

// receivedAt reports that behind the office that ends before token last stands where its holder does something, «بمكتبه», and then someone else at token k.
func (r *reader) receivedAt(last, k int) bool {
	return r.apart(k) && (r.startsWith(k, entity.Person) || r.Words[k].Is(styles)) && (r.hasPronoun(last) || r.hasPronoun(last+1)) && r.skip(last, true) == k
}

// oneOffice reports a definite phrase of one person by the office or rank alone: «نظيره الكوري
// الجنوبي», «رئيس كوريا الجنوبية».
func (r *reader) oneOffice(p *phrase) bool {
	w := r.Words[p.head]
	return w.Is(persons|1<<lexicon.Rank) && (hasArticle(w) || w.Cut.Enclitic != 0 || w.Classes.Has(lexicon.Title)) &&
		!w.Feature.Any(lexicon.Plural|lexicon.Dual) && (p.mention < 0 || r.Mentions[p.mention].Type != entity.Person)
}

// single reports a phrase whose head tells of one who is known by an office: «رئيس الهيئة», «الأستاذ».
func (r *reader) single(p *phrase) bool {
	w := r.Words[p.head]
	if !w.Is(persons|1<<lexicon.Rank) || w.Is(1<<lexicon.OrgHead|1<<lexicon.Quant) || w.Feature.Only(lexicon.Plural|lexicon.Dual) {
		return false
	}
	if m := r.outer[p.head]; m >= 0 && r.Mentions[m].Type == entity.Office && r.Mentions[m].Last > p.head+1 { // «مدير الأمن», which is no safe one
		return true
	}
	return r.article(p.head) || r.at(p.head+1, nominal) && !r.Words[p.head+1].Is(describing)
}

// manEnds reports that the name of a man ends directly before token j.
func (r *reader) manEnds(j int) bool {
	if j <= r.first || r.outer[j-1] < 0 {
		return false
	}
	m := &r.Mentions[r.outer[j-1]]
	given, ok := r.Words[m.First].Value(lexicon.Given)
	return ok && given == "m" && m.Type == entity.Person && m.First < m.Last-1
}

// officeContinues reports whether the office at token j belongs to the phrase.
func (r *reader) officeContinues(complete bool, last entity.Type, j int, m *entity.Mention, p *phrase) bool {
	one := m.Last == m.First+1
	switch {
	case last == entity.Office && one && r.styled(j) && r.namesAnother(m.Last): // «وزير الخارجية الأستاذ فلان»
		return true
	case complete && one && last != entity.Person && r.article(j) && r.Words[j].Is(describing) && r.gender(p) != lexicon.Feminine && !r.opensName(p, j): // «المكتب السياسي»
		return true
	case last == entity.Person && !r.article(j) && r.accusative(j) && r.inObjectCase(j): // «دعا فلان ناشطا مصريا», not «فرانسيس بابا روما»
		return false
	case last == entity.Person && r.article(j) && p.mention >= 0 && r.officeAt(p.head): // «استقبل رئيس الوزراء فلان السفير المصري»
		return false
	case last == entity.Person && r.Words[j].Feature.Only(lexicon.Plural): // «حث فلان رجال الدين على …»
		return false
	case last == entity.Person && r.ends(j, endTa) && r.Words[j].Feature.Has(lexicon.Feminine) && r.Words[j].Is(posts) && r.startsWith(p.first, entity.Office) && !r.ends(p.head, endTa) && r.manEnds(j): // «اتهم النائب سالم حداد وزيرة الأشغال»
		return false
	case last == "":
		return !complete || r.kin(p, j)
	case last == entity.Person && r.article(j) && r.holdsElsewhere(p, m): // «اتهم ترامب الرئيس الصيني»
		return false
	case last == entity.Person && r.article(j) && (r.ofCountry(m.Last-1) || r.startsWith(p.first, entity.Office)) && r.meetsBehind(p, m.Last): // «التقى فلان السفير الكيني», «التقى الوزير فلان المبعوث الأممي», but «القائم بأعمال المدير»
		return false
	case last == entity.Office && (r.supreme(j) || r.heldToo(p, j) || one && r.envoysName(p.head, j)):
		return true
	case r.namesAnother(m.Last) || r.commands(p, j):
		return false
	}
	return last == entity.Person && r.article(j) || (last == entity.Person || last == entity.Office) && r.ofHolder(p, j, m)
}

// holdsElsewhere reports that the office m is of another country than the one whom the phrase names, so that someone else holds it.
func (r *reader) holdsElsewhere(p *phrase, m *entity.Mention) bool {
	if p.mention < 0 {
		return false
	}
	of, n := r.Mentions[p.mention].Entry, r.mentionAt(m.Last-1, entity.Norp)
	if of == nil || n < 0 || r.Mentions[n].Entry == nil {
		return false
	}
	own, there := of.Country, r.Mentions[n].Entry.Country
	return own != "" && there != "" && own != there
}

// inObjectCase reports at token j an office or occupation in the accusative by its ending, which is none of its letters.
func (r *reader) inObjectCase(j int) bool {
	return slices.ContainsFunc(r.Words[j].Readings, func(rd lexicon.Reading) bool {
		return (rd.Class == lexicon.Title || rd.Class == lexicon.Occupation) && rd.Feature.Has(lexicon.Accusative)
	})
}

// supreme reports at token j the supreme commander, who is the head of state before whom it stands: «رئيس الجمهورية القائد الأعلى للقوات المسلحة».
func (r *reader) supreme(j int) bool {
	return r.article(j) && j+1 < r.end && r.article(j+1) && r.info[j+1].lists.has(rareHighest) && valued(r.Words[j], "mil", one<<lexicon.Title)
}

// commands reports that the phrase p, up to token j, tells of a supreme commander by that office too.
func (r *reader) commands(p *phrase, j int) bool {
	for k := p.head + 1; k < j; k++ {
		if r.supreme(k) {
			return true
		}
	}
	return false
}

// meetsBehind reports that whom the phrase tells of meets or receives someone by the verb before it, and that behind token k, over times, nobody else stands whom he
// could meet.
func (r *reader) meetsBehind(p *phrase, k int) bool {
	if !r.behind(p.first, verb) || p.clitic&^normalize.Article != 0 || !r.meetsSomeone(p.first-1) {
		return false
	}
	if k = r.overTimes(k); r.innerComma(k) {
		k = r.overTimes(k + 1)
	}
	return k >= r.end || r.parts[k] != nominal || r.info[k].participle && !r.article(k)
}

// meetsSomeone reports at token v a verb of meeting someone: «التقى», «استقبل».
func (r *reader) meetsSomeone(v int) bool {
	return r.parts[v] == verb && r.triggered(v, func(t *trigger) bool {
		return t.kind == byVerb && t.rule.is(meeting) && t.rule.firsts[posObject] != nil
	})
}

// envoysName reports at token j «السفير» before the name of whom the office at token head tells, one of an envoy: «سفير لبنان لدى البحرين السفير فلان».
func (r *reader) envoysName(head, j int) bool {
	return r.article(j) && !r.article(head) && r.nameFrom(j+1) >= 0 &&
		valued(r.Words[j], "diplomat", one<<lexicon.Title) && valued(r.Words[head], "diplomat", one<<lexicon.Title)
}

// heldToo reports at token j another office of the one whom the phrase tells of, whose name follows: «مع رئيس الحزب
// رئيس الكتلة النائب فلان»; behind a verb or a verbal noun the second may be someone else.
func (r *reader) heldToo(p *phrase, j int) bool {
	own := r.kin(p, p.head+1) // «عين نجله ولي العهد الأمير فلانا»: no one else is meant
	top := r.commands(p, j)   // «رئيس الجمهورية القائد الأعلى للقوات المسلحة وزير الدفاع، فلان»
	if k := p.first - 1; k >= r.first && !own && !top {
		switch r.parts[k] {
		case verb:
			ofKing := r.article(j) && (r.info[p.head].core&coreServant != 0 || r.royal(p.head) && r.royal(j)) // «استقبل خادم الحرمين الشريفين الملك فلان»
			if !r.info[k].says && !ofKing && !r.carriesOut(k) {
				return false
			}
		case nominal:
			if r.masdar(k) && !r.hasPronoun(k) && !r.article(k) || p.clitic&normalize.Wa != 0 && r.article(j) { // but «حضر اللقاء وزير الخارجية الأمير فلان»
				return false
			}
		}
	}
	if h := r.Words[p.head].Feature; !r.Words[p.head].Is(persons) && !r.startsWith(p.head, entity.Office) || h.Only(lexicon.Plural|lexicon.Dual) && !own { // «أخيه» has the letters of a dual
		return false
	}
	for n := 0; n < 3 && j < r.end && r.outer[j] >= 0 && r.apart(j); n++ {
		m := &r.Mentions[r.outer[j]]
		if m.First != j {
			return false
		}
		switch m.Type {
		case entity.Person:
			return n > 0
		case entity.Office:
		default:
			return false
		}
		for j = m.Last; j < r.end && r.outer[j] < 0 && r.parts[j] == nominal && r.Words[j].Is(styles|1<<lexicon.RankMod) && r.apart(j); j++ {
		}
		if r.innerComma(j) && r.startsWith(j+1, entity.Person) && r.apart(j+1) && r.behind(p.first, verb) && (top || r.onlySays(p.first-1)) { // «قال السفير الممثل الدائم لغانا، فلان، إن»
			return true
		}
	}
	return false
}

// carriesOut reports at token v a light verb, which does nothing to anyone: «عقد محافظ حضرموت قائد المنطقة اللواء فلان اجتماعا».
func (r *reader) carriesOut(v int) bool {
	rd, ok := r.Words[v].Find(lexicon.VerbWord)
	return ok && rd.Entry.Flag("light") && !r.triggered(v, func(t *trigger) bool { return t.kind == byVerb })
}

// royal reports a title of those who rule or inherit at token i: «العاهل», «ولي العهد», «الملك».
func (r *reader) royal(i int) bool {
	return valued(r.Words[i], "royal", one<<lexicon.Title) || slices.ContainsFunc(r.matches(i, one<<lexicon.Title), func(m lexicon.Match) bool {
		return m.Entry.Class == lexicon.Title && m.Entry.Value == "royal"
	})
}

// ofHolder reports that the office m at token j, which has no article, says what the person is
// with whose name the phrase p goes on, and that no one else is meant: «استقبل الشيخ محمد بن راشد حاكم
// دبي، سفير الهند», but «التقى محمود عباس وزير الخارجية الأميركي».
func (r *reader) ofHolder(p *phrase, j int, m *entity.Mention) bool {
	if m.First != j || !r.plain(j) || p.mention < 0 || r.Mentions[p.mention].Type != entity.Person {
		return false
	}
	if r.Mentions[p.mention].Last < j && !r.article(j) { // «الشيخ فلان عضو المجلس الأعلى [حاكم الفجيرة]»: one of his offices was read
		return true
	}
	k := m.Last
	for k < r.end && r.startsWith(k, entity.Office) && r.plain(k) && !r.namesAnother(r.Mentions[r.outer[k]].Last) { // «نائب رئيس الدولة رئيس مجلس الوزراء»
		k = r.Mentions[r.outer[k]].Last
	}
	if r.praised(k-1) || r.wish(k) > k || k < r.end && (r.comma(k) || dash(r.sign(k))) && r.wish(k+1) > k+1 ||
		p.clitic&boundPreps != 0 || p.first == r.first {
		return true
	}
	if r.goesOnBehindHolder(p, k) || r.noneBeside(p, k) {
		return true
	}
	if k < r.end && r.startsWith(k, entity.Office) && r.article(k) && r.Mentions[r.outer[k]].Last > k+1 && r.apart(k) && r.onlyStyled(p) { // «استقبل الأمير فلان محافظ الأحساء السفير الياباني»
		return true
	}
	if n := r.overTimes(k); r.innerComma(n) && r.parts[n+1] == nominal && r.apart(n+1) && !r.info[n+1].participle && r.startsActor(n+1) { // «استقبل فلان وزير المالية، وفدا من النقابة، لبحث …»
		return true
	}
	k = r.skip(k, true) // someone else is the object
	for k < r.end && (r.comma(k) || r.parts[k] == timeWord) {
		k = r.skip(k+1, true)
	}
	return k < r.end && k > m.Last && r.apart(k) &&
		(r.startsWith(k, entity.Office) || r.startsWith(k, entity.Person) || r.parts[k] == nominal && r.startsActor(k))
}

// goesOnBehindHolder reports that the clause goes on at token k, behind the office of the phrase p, so that who has the office is its subject.
func (r *reader) goesOnBehindHolder(p *phrase, k int) bool {
	if k < r.end && (r.parts[k] == comp || r.colon(k) || r.parts[k] == nominal && r.Words[k].Cut.Proclitics == normalize.Ba && r.masdar(k)) { // «أمر الشيخ فلان رئيس الدولة بتقديم …»
		return true
	}
	if r.at(k, prep) && r.info[k].prep == prepWith && r.meetsSomeone(p.first-1) { // «التقى فلان وزير الخارجية مع وفد»
		return true
	}
	return r.at(k, nominal) && r.accusative(k) && r.apart(k) && !r.info[k].participle && !r.officeAt(k) && r.behind(p.first, verb) && !r.givesOffice(p.first-1) // «أصدر فلان ولي العهد قرارا»
}

// noneBeside reports that what stands before the phrase p leaves no room for another behind its office, which ends before token k.
func (r *reader) noneBeside(p *phrase, k int) bool {
	b := p.first - 1
	switch r.parts[b] {
	case prep, comp:
		return true
	case verb:
		if r.info[b].says || r.at(k, prep) && r.info[k].prep == prepFrom && r.tells(b, "request") { // «طلب فلان حاكم الولاية من الحكومة …»
			return true
		}
	}
	for b > r.first && (r.comma(b) || r.parts[b] == timeWord) {
		b--
	}
	if r.onlyDoer(p.first) || r.comesTo(b) || p.clitic == normalize.Wa && r.holderEnds(p.first-1) {
		return true
	}
	return p.clitic&^normalize.Article == 0 && r.behindDoer(p.first) // «استقبل الوزير، أمس، فلانا رئيس الوفد»
}

// behindDoer reports that who stands at token i is the second whom the verb before it tells of, so that no third can be meant: «استقبل الوزير [في مكتبه أمس] فلانا سفير غانا».
func (r *reader) behindDoer(i int) bool {
	const reach = 24 // tokens
	for k := i - 1; k > r.first && k > i-reach; k-- {
		if r.parts[k] == timeWord || r.parts[k] == adverb || r.comma(k) {
			continue
		}
		q := r.phraseOf(k)
		if q == nil || q.end > i {
			return false
		}
		if q.before == verb {
			return q.is(isActor) && q.clitic&^normalize.Article == 0 && !r.givesOffice(q.first-1)
		}
		if q.before != prep && q.clitic&boundPreps == 0 {
			return false
		}
		if k = q.first; q.before == prep {
			k--
		}
	}
	return false
}

// comesTo reports that with token k the thing, place or deed ends that the verb directly before it is done to, so that who does it stands behind: «وحضر اللقاء فلان وزير
// المالية», «زار بغداد فلان وزير الدفاع».
func (r *reader) comesTo(k int) bool {
	q := r.phraseOf(k)
	if q == nil || q.end != k+1 || q.before != verb || q.clitic&^normalize.Article != 0 || !q.definite && q.mention < 0 {
		return false
	}
	v := q.first - 1
	return r.parts[v] == verb && r.info[v].finite&listHappen == 0 && (!q.is(isActor) || q.is(isPlace))
}

// holderEnds reports that a name and the office behind it end at token k, or before the comma there: «فلان وزير المالية وفلان وزير الصحة».
func (r *reader) holderEnds(k int) bool {
	if k > r.first && r.comma(k) {
		k--
	}
	q := r.phraseOf(k)
	return q != nil && q.end == k+1 && q.mention >= 0 && r.Mentions[q.mention].Type == entity.Person && r.Mentions[q.mention].Last < q.end &&
		r.startsWith(r.Mentions[q.mention].Last, entity.Office)
}

// givesOffice reports at token v a verb by which an office is given, so that an office behind the name of someone may be the one: «عين الملك فلانا وزير الدفاع».
func (r *reader) givesOffice(v int) bool {
	return r.triggered(v, func(t *trigger) bool { return t.kind == byVerb && t.rule.is(office|vote) })
}

// onlyDoer reports that the verb before token i, over what tells when and where, is done to nobody, so that who stands there does it: «وصل إلى المدينة أمس فلان
// وزير الدفاع».
func (r *reader) onlyDoer(i int) bool {
	const reach = 9
	for k := i - 1; k >= r.first && k > i-reach; k-- {
		switch r.parts[k] {
		case verb:
			does := r.triggered(k, func(t *trigger) bool { return t.kind == byVerb })
			return does && !r.triggered(k, func(t *trigger) bool {
				return t.kind == byVerb && t.rule.slotWhere(posObject, func(s *slot) bool { return s.class.fits(&whoever) }) != nil
			})
		case nominal:
			if p := r.phraseOf(k); p == nil || p.before != prep {
				return false
			}
		case timeWord, adverb, prep:
		default:
			return false
		}
	}
	return false
}

// officeAt reports at token i an office that says of what: «رئيس الوزراء», but not «المستشار».
func (r *reader) officeAt(i int) bool {
	return r.startsWith(i, entity.Office) && r.Mentions[r.outer[i]].Last > i+1
}

// namesAnother reports a person's name at token i or behind a comma there, to which
// the office before it belongs: «انتقد خامنئي الرئيس الأميركي، دونالد ترامب».
func (r *reader) namesAnother(i int) bool {
	if r.atComma(i) {
		i++
	}
	for n := 0; n < 2 && i < r.end && r.outer[i] < 0 && r.apart(i) && r.Words[i].Is(styles); n++ {
		i++ // «الرئيس الإماراتي الشيخ محمد بن زايد»
	}
	if i >= r.end || r.outer[i] < 0 {
		return false
	}
	m := &r.Mentions[r.outer[i]]
	return m.Type == entity.Person && m.First == i && r.plain(i)
}
