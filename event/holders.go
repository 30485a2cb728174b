package event

import (
	"slices"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Offices beside the names of those who hold them: «وزير الخارجية الأمير فلان», «فلان، وزير الدفاع».

// memberOf gives the token of the name behind «في» or a lone «ل» and the body or place where the office before
// token j is held, no place where something may happen: «القيادي في حركة النهضة فلان», «السفير الروسي في بيروت
// فلان», «الأمين العام لـ"حزب الله" فلان»; or j.
func (r *reader) memberOf(p *phrase, j int, last entity.Type) int {
	if r.parts[j] != prep || j+2 >= r.end {
		return j
	}
	if last == entity.Office && r.placeOfOffice(j+1) && r.info[j].prep == prepIn && r.plain(j) { // «مدير الصحة في المنطقة المهندس فلان»
		return j + 2
	}
	v := p.first
	for v > r.first && (r.parts[v-1] == adverb || r.parts[v-1] == timeWord) {
		v--
	}
	said := r.behind(v, verb) && r.info[v-1].says // «أعلن رئيس الهيئة في تونس فلان», «أعلن أيضا …»
	named := said && r.single(p)                  // «قال الأستاذ في جامعة بغداد فلان»
	if last != entity.Office && !named {
		return j
	}
	end := j
	switch {
	case r.info[j].self == prepLa:
		if k := r.closing(j + 1); r.isQuote(j+1) && k > j+2 && k < j+8 {
			end = k + 1
		}
	case r.info[j].self == prepAbout:
		if q, ok := r.np(j + 1); ok && named && r.parts[j+1] == nominal && q.apart() && q.is(isBody|isPlace) && r.titledName(q.end) { // «النائب عن كتلة الفتح فلان»
			return q.end
		}
	case r.info[j].prep == prepIn && !r.info[j].pronominal && r.plain(j):
		if r.parts[j+1] != nominal {
			return j
		}
		q, ok := r.np(j + 1)
		if ok && named && q.apart() && q.is(isBody|isPlace) && !q.is(isDeed) && (q.mention < 0 || r.Mentions[q.mention].Type != entity.Person) {
			to := r.overPlace(q.end)                       // «قائد القوات في إدارة الطرق في المدينة العقيد فلان»
			if r.titledName(to) || r.closedName(to) > to { // «رئيس القسم في البلدية، فلان، إن»
				return to
			}
		}
		if !ok || last != entity.Office || !q.apart() || q.mention < 0 {
			return j
		}
		place := r.Mentions[q.mention].Type == entity.GPE && (said || r.Mentions[q.mention].Subtype == "country" || valued(r.Words[p.head], "diplomat", 1<<lexicon.Title) || j > p.head+1 && (p.first == r.first || r.parts[p.first-1] != verb))
		if !place && (!q.is(isBody) || r.info[q.head].stem&listUnion == 0) {
			return j
		}
		if end = min(q.end, r.Mentions[q.mention].Last); q.end > end && r.nameFrom(q.end) >= 0 { // «وزير الثقافة في الحكومة التونسية المؤقتة فلان»
			end = q.end
		}
	}
	for k := end; k > j && k < r.end && k < end+4; k++ { // «المرشد الأعلى في إيران آية الله فلان»
		if r.outer[k] >= 0 && r.honorifics(end, k) {
			end = k
			break
		}
	}
	if end > j && end < r.end && (r.titledName(end) || r.envoysName(p.head, end)) {
		return end
	}
	if end > j {
		if k := r.closedName(end); k > end {
			return k
		}
	}
	return j
}

// closedName gives the token of a person's name between the comma at token j and another or what is said, behind titles, or j: «السفير
// في لندن، الأمير فلان، إن».
func (r *reader) closedName(j int) int {
	if j >= r.end || !r.comma(j) {
		return j
	}
	k := j + 1
	for n := 0; n < 3 && k+1 < r.end && r.nameFrom(k) < 0 && r.titleAt(k); n++ {
		k++
	}
	m := r.nameFrom(k)
	if m < 0 {
		return j
	}
	if last := r.Mentions[m].Last; last < r.end && (r.comma(last) || r.parts[last] == comp) {
		return k
	}
	return j
}

// officeOf gives the token behind a body that token j brings in with ل, when the
// phrase before is an office and its holder's name follows; else j.
func (r *reader) officeOf(p *phrase, j int) int {
	if r.Words[j].Cut.Proclitics&(normalize.La|normalize.Ba) == 0 || !r.Words[p.head].Is(titled) || r.hasPronoun(p.head) {
		return j
	}
	if r.Words[j].Cut.Proclitics&normalize.Ba != 0 { // «رئيس مجلس السيادة بالسودان الفريق فلان»
		if r.placeOfOffice(j) { // «مدير الصحة بالمنطقة الدكتور فلان»
			return j + 1
		}
		q, ok := r.np(j) // «المكلف بحكومة الوحدة»
		if !ok || q.mention < 0 || q.is(isDeed) && !r.Words[q.head].Classes.Has(lexicon.PlaceHead) || r.Words[q.head].Is(one<<lexicon.FacHead) ||
			r.Mentions[q.mention].Type != entity.GPE && r.Mentions[q.mention].Type != entity.Org && r.Mentions[q.mention].Type != entity.Location {
			return j
		}
		last := r.Mentions[q.mention].Last
		if r.closedName(last) > last { // «مدير الصحة بصفاقس، فلان، إن»
			return last
		}
		if !r.titledName(last) {
			return j
		}
		return last
	}
	q, ok := r.np(j)
	if !ok || q.end >= r.end {
		return j
	}
	if r.info[j].core&coreConcern != 0 || r.affair(j) {
		if r.namedAs(q, entity.Person) && r.Mentions[q.mention].First > j+1 { // «المفوض السامي للأمم المتحدة لشؤون اللاجئين فلان»
			return r.Mentions[q.mention].First
		}
		if q.mention < 0 && r.nameFrom(q.end) < 0 && (r.titledName(q.end) || r.startsWith(q.end, entity.Office) && r.apart(q.end) && r.heldToo(p, q.end)) { // «مساعد الوزير للشؤون الإدارية رئيس اللجنة المهندس فلان»
			return q.end
		}
	}
	k := r.overPlace(q.end) // «المرجع الأعلى للطائفة في العراق، فلان»
	if k >= r.end {
		k = q.end
	}
	if r.comma(k) { // «مساعد الوزير للشؤون الإدارية، فلان»
		if r.namesAnother(k) || k+1 < r.end && r.Words[k+1].Classes.Has(lexicon.Honorific) && !r.hasAnd(k+1) {
			return k
		}
		return j
	}
	if !q.is(isBody|isState) || !r.plain(q.end) {
		return j
	}
	if !r.startsWith(q.end, entity.Person) {
		return j
	}
	return q.end
}

// placeOfOffice reports at token j a place by its kind only, behind which the name of who has an office there stands: «المنطقة الدكتور فلان».
func (r *reader) placeOfOffice(j int) bool {
	return r.Words[j].Classes.Has(lexicon.PlaceHead) && r.article(j) && r.outer[j] < 0 && r.titledName(j+1)
}

// titledName reports at token k the name of a person, behind ranks, honorifics and what else he may be called by, «المهندس».
func (r *reader) titledName(k int) bool {
	for k < r.end && r.nameFrom(k) < 0 && (r.Words[k].Is(1<<lexicon.Rank|1<<lexicon.RankMod|1<<lexicon.Honorific) ||
		r.startsWith(k, entity.Office) && r.Mentions[r.outer[k]].Last == k+1 && r.Words[k].Cut.Proclitics == normalize.Article) {
		k++
	}
	return r.nameFrom(k) >= 0
}

// holderBehind gives the token behind the name of the office's holder that stands behind the comma at token j, or j.
func (r *reader) holderBehind(j, limit int, p *phrase) int {
	k := j + 1
	if m := r.quotedPerson(k); m >= 0 { // «وزير الخارجية، "فلان"، مكتبا»
		p.mention = m
		return r.Mentions[m].Last + 1
	}
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
		for k < limit && r.apart(k) && r.Words[k].Is(styles) && r.outer[k] < 0 {
			k++
		}
		m = r.nameFrom(k)
	}
	if m >= 0 && r.Mentions[m].Type == entity.Person && r.Mentions[m].First == k && r.Mentions[m].Start == int(r.Tokens[k].Start) { // «، وفلان» is someone else
		p.mention = m
		return r.Mentions[m].Last
	}
	return j
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
	k := r.Mentions[m].Last
	press := !valued(r.Words[j+1], "media", one<<lexicon.Occupation) // but «مراسلة لصحيفة الغد»
	for k < limit && (r.parts[k] == nominal || r.parts[k] == prep) && !(press && r.toPress(k)) && !r.demonstrates(k) {
		if k == r.Mentions[m].Last && r.nameFrom(k) >= 0 && r.plainOffice(j+1, k) && r.behind(p.first, verb) { // «استقبل سالم حداد، وزير الدفاع كريم منصور، في …»: another's
			return j
		}
		if k > r.Mentions[m].Last && r.apart(k) && (r.startsWith(k, entity.Person) || r.Words[k].Is(styles)) && (r.hasPronoun(r.Mentions[m].Last) || r.hasPronoun(r.Mentions[m].Last+1)) && r.skip(r.Mentions[m].Last, true) == k { // «…، محافظ الشرقية بمكتبه الدكتور فلانا»: someone else
			return r.Mentions[m].Last
		}
		k++
	}
	if k >= limit {
		return j
	}
	if r.anothersOffice(j+1, k) {
		return j
	}
	if r.comma(k) || r.parts[k] == comp || r.parts[k] == nominal { // «…، العضو في الحزب لفرانس برس إن»
		return k
	}
	if k < r.end && r.sign(k) == '.' && r.behind(p.first, nominal) && !slices.Contains(r.parts[r.Mentions[m].Last:k], prep) { // «التقى الوزير السفير فلانا، قائد القوات ونائب الرئيس.»
		return k
	}
	return j
}

// oneOffice reports a definite phrase of one person by the office alone: «نظيره الكوري
// الجنوبي», «رئيس كوريا الجنوبية».
func (r *reader) oneOffice(p *phrase) bool {
	w := r.Words[p.head]
	return w.Is(persons) && (hasArticle(w) || w.Cut.Enclitic != 0 || w.Classes.Has(lexicon.Title)) &&
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

// officeContinues reports whether the office at token j belongs to the phrase.
func (r *reader) officeContinues(complete bool, last entity.Type, j int, m *entity.Mention, p *phrase) bool {
	one := m.Last == m.First+1
	switch {
	case last == entity.Office && one && r.styled(j) && r.namesAnother(m.Last): // «وزير الخارجية الأستاذ فلان»
		return true
	case complete && one && last != entity.Person && r.article(j) && r.Words[j].Is(describing) && r.gender(p) != lexicon.Feminine: // «المكتب السياسي»
		return true
	case last == entity.Person && r.article(j) && p.mention >= 0 && r.officeAt(p.head): // «استقبل رئيس الوزراء فلان السفير المصري»
		return false
	case last == entity.Person && r.Words[j].Feature.Only(lexicon.Plural): // «حث فلان رجال الدين على …»
		return false
	case last == "":
		return !complete || r.kin(p, j)
	case last == entity.Office && (r.heldToo(p, j) || one && r.envoysName(p.head, j)):
		return true
	case r.namesAnother(m.Last):
		return false
	}
	return last == entity.Person && r.article(j) || (last == entity.Person || last == entity.Office) && r.ofHolder(p, j, m)
}

// envoysName reports at token j «السفير» before the name of whom the office at token head tells, one of an envoy: «سفير لبنان لدى البحرين السفير فلان».
func (r *reader) envoysName(head, j int) bool {
	return r.article(j) && !r.article(head) && r.nameFrom(j+1) >= 0 &&
		valued(r.Words[j], "diplomat", one<<lexicon.Title) && valued(r.Words[head], "diplomat", one<<lexicon.Title)
}

// styled reports at token j a definite word of honour that is no office: «الأستاذ».
func (r *reader) styled(j int) bool {
	w := r.Words[j]
	return w.Classes.Has(lexicon.Honorific) && !w.Classes.Has(lexicon.Title) && r.article(j) && r.apart(j)
}

// heldToo reports at token j another office of the one whom the phrase tells of, whose name follows: «مع رئيس الحزب
// رئيس الكتلة النائب فلان»; behind a verb or a verbal noun the second may be someone else.
func (r *reader) heldToo(p *phrase, j int) bool {
	own := r.kin(p, p.head+1) // «عين نجله ولي العهد الأمير فلانا»: no one else is meant
	if k := p.first - 1; k >= r.first && !own {
		switch r.parts[k] {
		case verb:
			ofKing := r.article(j) && (r.info[p.head].core&coreServant != 0 || r.royal(p.head) && r.royal(j)) // «استقبل خادم الحرمين الشريفين الملك فلان»
			if !r.info[k].says && !ofKing && !r.carriesOut(k) {
				return false
			}
		case nominal:
			if r.masdar(k) && !r.hasPronoun(k) || p.clitic&normalize.Wa != 0 && r.article(j) {
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

// kin reports that token j stands directly behind someone named by whose he is, and may
// say who he is: «أخيه أمير الكويت», «نظيره وزير خارجية قطر».
func (r *reader) kin(p *phrase, j int) bool {
	w := r.Words[p.head]
	at := p.head + 1
	if j > at && r.article(at) && r.adjective(at) && r.outer[at] < 0 { // «نجله الأكبر الأمير فلان»
		at++
	}
	return (j == p.head+1 || j > p.head && r.honorifics(at, j)) && w.Cut.Enclitic != 0 &&
		w.Classes.Has(lexicon.Human) && !w.Feature.Only(lexicon.Plural) && r.apart(j)
}

// styledKin gives the token behind the honorifics at token j that follow someone named by
// whose he is, when a name or an office follows them; else j.
func (r *reader) styledKin(p *phrase, j int) int {
	if !r.kin(p, j) {
		return j
	}
	k := j
	for k < r.end && k < j+6 && !r.startsWith(k, entity.Person) && !r.startsWith(k, entity.Office) {
		k++
	}
	if k < r.end && k < j+6 && r.honorifics(j, k) {
		return k
	}
	return j
}

// ofHolder reports that the office m at token j, which has no article, says what the person is
// with whose name the phrase p goes on, and that no one else is meant: «استقبل الشيخ محمد بن راشد حاكم
// دبي، سفير الهند», but «التقى محمود عباس وزير الخارجية الأميركي».
func (r *reader) ofHolder(p *phrase, j int, m *entity.Mention) bool {
	if m.First != j || !r.plain(j) || p.mention < 0 || r.Mentions[p.mention].Type != entity.Person {
		return false
	}
	k := m.Last
	for k < r.end && r.startsWith(k, entity.Office) && r.plain(k) && !r.namesAnother(r.Mentions[r.outer[k]].Last) { // «نائب رئيس الدولة رئيس مجلس الوزراء»
		k = r.Mentions[r.outer[k]].Last
	}
	if r.praised(k-1) || r.wish(k) > k || k < r.end && (r.comma(k) || dash(r.sign(k))) && r.wish(k+1) > k+1 ||
		p.clitic&boundPreps != 0 || p.first == r.first {
		return true
	}
	if k < r.end && (r.parts[k] == comp || r.colon(k) || r.parts[k] == nominal && r.Words[k].Cut.Proclitics == normalize.Ba && r.masdar(k)) { // «أمر الشيخ فلان رئيس الدولة بتقديم …»
		return true
	}
	if b := p.first - 1; r.parts[b] == prep || r.parts[b] == comp ||
		r.parts[b] == verb && (r.info[b].says || r.at(k, prep) && r.info[k].prep == prepFrom && r.tells(b, "request")) { // «طلب فلان حاكم الولاية من الحكومة …»
		return true
	}
	if r.onlyDoer(p.first) || r.comesTo(p.first-1) || p.clitic == normalize.Wa && r.holderEnds(p.first-1) {
		return true
	}
	b := p.first - 1
	for b > r.first && (r.comma(b) || r.parts[b] == timeWord) {
		b--
	}
	if q := r.phraseOf(b); b < p.first-1 && q != nil && q.before == verb && q.is(isPerson) && q.end == b+1 { // «استقبل الوزير، أمس، فلانا رئيس الوفد»: the subject stands before
		return true
	}
	if k < r.end && r.startsWith(k, entity.Office) && r.article(k) && r.Mentions[r.outer[k]].Last > k+1 && r.apart(k) && r.onlyStyled(p) { // «استقبل الأمير فلان محافظ الأحساء السفير الياباني»
		return true
	}
	k = r.skip(k, true) // someone else is the object
	for k < r.end && (r.comma(k) || r.parts[k] == timeWord) {
		k = r.skip(k+1, true)
	}
	return k < r.end && k > m.Last && r.apart(k) &&
		(r.startsWith(k, entity.Office) || r.startsWith(k, entity.Person) || r.parts[k] == nominal && r.Words[k].Classes.Has(lexicon.Honorific))
}

// comesTo reports at token k a gathering with the article, directly behind the verb it is the object of: «حضر اللقاء فلان وزير المالية».
func (r *reader) comesTo(k int) bool {
	return k > r.first && r.parts[k] == nominal && r.article(k) && r.info[k].stem&listGathering != 0 && r.plain(k-1) && r.parts[k-1] == verb &&
		r.info[k-1].finite&listHappen == 0
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

// onlyStyled reports that no office stands before the name with which the phrase ends: «صاحب السمو الأمير فلان», «الدكتور فلان».
func (r *reader) onlyStyled(p *phrase) bool {
	return r.outer[p.head] == p.mention || r.honorifics(p.head, r.Mentions[p.mention].First)
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

// honorificOnly reports at token i an honorific with a pronoun: «سموه».
func (r *reader) honorificOnly(i int) bool {
	w := r.Words[i]
	return w.Classes.Has(lexicon.Honorific) && w.Cut.Enclitic != 0
}

// honorifics reports that tokens [i, j) are honorifics only: «حضرة صاحب السمو».
func (r *reader) honorifics(i, j int) bool {
	for i < j {
		end := i
		if r.Words[i].Classes.Has(lexicon.Honorific) {
			end = i + 1
		}
		for _, m := range r.matches(i, one<<lexicon.Honorific) {
			if m.Entry.Class == lexicon.Honorific && m.Last <= j {
				end = max(end, m.Last)
			}
		}
		if end == i {
			return false
		}
		i = end
	}
	return i == j
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
