package event

import (
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// The body or place where an office is held, between it and the name of its holder: «السفير الروسي في بيروت فلان», «رئيس مجلس السيادة
// بالسودان الفريق فلان».

// memberOf gives the token of the name behind «في» or a lone «ل» and the body or place where the office before
// token j is held, no place where something may happen: «القيادي في حركة النهضة فلان», «السفير الروسي في بيروت
// فلان», «الأمين العام لـ"حزب الله" فلان»; or j.
func (r *reader) memberOf(p *phrase, j int, last entity.Type) int {
	if r.parts[j] != prep || j+2 >= r.end {
		return j
	}
	in := r.info[j].prep == prepIn && r.plain(j)
	if !in && r.info[j].self != prepLa && r.info[j].self != prepAbout { // most
		return j
	}
	if last == entity.Office && in && r.placeOfOffice(j+1) && r.info[j].self == prepIn { // «مدير الصحة في المنطقة المهندس فلان»
		return j + 2
	}
	v := r.verbFarBefore(p.first)
	said := v >= r.first && r.info[v].says                                                    // «أعلن رئيس الهيئة في تونس فلان», «أعلن أيضا …»
	named := said && r.single(p)                                                              // «قال الأستاذ في جامعة بغداد فلان»
	office := last == entity.Office || last == "" && r.single(p) && r.Words[p.head].Is(posts) // «اعتقلت الشرطة القيادي في الحركة فلانا»: no adjective
	if !office && !named {
		return j
	}
	end := j
	switch {
	case r.info[j].self == prepAbout:
		return r.overCause(p, j)
	case r.isQuote(j+1) && !r.info[j].pronominal: // «القيادي في "حركة النهضة" فلان»
		const longest = 9 // tokens
		if k := r.closing(j + 1); k > j+2 && k <= j+longest && !r.clauseIn(j+2, k) {
			end = k + 1
		}
	case in && !r.info[j].pronominal && r.parts[j+1] == nominal:
		q, ok := r.np(j + 1)
		if !ok || !q.apart() {
			return j
		}
		if named {
			if to := r.speaksFrom(p, q, j); to > j {
				return to
			}
		}
		if office {
			end = r.officeHeldIn(p, q, j, said)
		}
	}
	if end == j {
		return j
	}
	return r.holderBehindSeat(p, j, end)
}

// overCause gives the token of the name behind «عن» at token j and whom or where the one of phrase p is for, or j: «النائب عن كتلة الفتح فلان».
func (r *reader) overCause(p *phrase, j int) int {
	if !r.single(p) {
		return j
	}
	if to := r.overSeats(j); to > j && r.holderAt(to) {
		return to
	}
	if q, ok := r.np(j + 1); ok && r.parts[j+1] == nominal && q.apart() && q.is(isBody|isPlace) {
		if to := r.overSeats(q.end); r.holderAt(to) {
			return to
		}
	}
	return j
}

// speaksFrom gives the token of the name of the one of phrase p who says something, behind the body, place or field q in which «في» at token j says that he is, or j: «النائب في
// البرلمان المنتهية ولايته، فلان، إن», «قائد القوات في إدارة الطرق في المدينة العقيد فلان», «الباحث في الشأن الليبي، فلان، إن».
func (r *reader) speaksFrom(p, q *phrase, j int) int {
	if to := r.overSeats(j); to > q.end && r.holderAt(to) {
		return to
	}
	if q.is(isBody|isPlace) && !q.is(isDeed) && !r.namedAs(q, entity.Person) {
		to := r.overPlace(q.end)
		if r.titledName(to) || r.closedName(to) > to {
			return to
		}
	}
	if r.affair(j+1) && r.Words[p.head].Classes.Has(lexicon.Occupation) && r.holderAt(q.end) {
		return q.end
	}
	return j
}

// holderBehindSeat gives the token of the name of the one of phrase p behind where he holds his office, which ends at token end, or j: «القيادي في الحركة السابق فلان», «المرشد الأعلى
// في إيران آية الله فلان».
func (r *reader) holderBehindSeat(p *phrase, j, end int) int {
	if to := r.overSeats(end); to > end && r.holderAt(to) {
		return to
	}
	for k := end; k < r.end && k < end+4; k++ {
		if r.outer[k] >= 0 && r.honorifics(end, k) {
			end = k
			break
		}
	}
	if end < r.end && (r.titledName(end) || r.envoysName(p.head, end)) {
		return end
	}
	if k := r.closedName(end); k > end {
		return k
	}
	return j
}

// officeHeldIn gives the token behind the body, field or place q in which «في» at token j says that the office p is held, or j; said tells that its holder says
// something.
func (r *reader) officeHeldIn(p, q *phrase, j int, said bool) int {
	union, occupied := r.info[q.head].stem&listUnion != 0, r.Words[p.head].Classes.Has(lexicon.Occupation)
	if union || occupied { // «الناشط في المجتمع المدني فلان»: read as one
		for k := j + 2; k < q.end; k++ {
			if m := r.nameFrom(k); m >= 0 && r.Mentions[m].Last == q.end && r.parts[k-1] == nominal && !r.Words[k-1].Is(styles|placeHeads|1<<lexicon.OrgHead) {
				return k
			}
		}
	}
	works := union || q.is(isBody) && (occupied || j > p.head+2) // what he belongs to, not where something happens to him: «الأستاذ في الجامعة», «رئيس لجنة الأمن في البرلمان»
	if q.mention < 0 {
		if works && q.definite {
			return q.end
		}
		return j
	}
	m := &r.Mentions[q.mention]
	place := m.Type == entity.GPE && (said || m.Subtype == "country" || valued(r.Words[p.head], "diplomat", 1<<lexicon.Title) ||
		j > p.head+1 && (p.first == r.first || r.parts[p.first-1] != verb))
	if !place && !works {
		return j
	}
	if q.end > m.Last && r.nameFrom(q.end) >= 0 { // «وزير الثقافة في الحكومة التونسية المؤقتة فلان»
		return q.end
	}
	return min(q.end, m.Last)
}

// closedName gives the token of a person's name between the comma at token j and another or what is said, behind titles, or j: «السفير
// في لندن، الأمير فلان، إن».
func (r *reader) closedName(j int) int {
	if j >= r.end || !r.comma(j) {
		return j
	}
	k := r.pastStyle(j + 1)
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
	if r.Words[j].Cut.Proclitics&(normalize.La|normalize.Ba) == 0 {
		return j
	}
	head := r.behindHonours(p, j)
	if !r.Words[head].Is(persons) && !r.startsWith(head, entity.Office) || r.hasPronoun(head) {
		return j
	}
	if r.Words[j].Cut.Proclitics&normalize.Ba != 0 {
		return r.officeBy(p, head, j)
	}
	if !r.Words[head].Is(titled) {
		return j
	}
	q, ok := r.np(j)
	if !ok || q.end >= r.end {
		return j
	}
	if k := r.overThose(j); k > j && r.at(j-1, nominal) && r.Words[j-1].Is(describing) && r.article(j-1) {
		if to := r.overSeats(k); r.holderAt(to) { // «المنسق الوطني للمعلمين النواب بتونس فلان»
			return to
		}
	}
	if r.info[j].core&coreConcern != 0 || r.affair(j) {
		if r.namedAs(q, entity.Person) && r.Mentions[q.mention].First > j+1 { // «المفوض السامي للأمم المتحدة لشؤون اللاجئين فلان»
			return r.Mentions[q.mention].First
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
	if to := r.overSeats(q.end); to > q.end && q.is(isBody|isState) && r.holderAt(to) { // «رئيس الفرع الجهوي لهيئة المحامين بصفاقس فلان»
		return to
	}
	if !q.is(isBody|isState) || !r.plain(q.end) {
		return j
	}
	if !r.startsWith(q.end, entity.Person) {
		return j
	}
	return q.end
}

// behindHonours gives the token of the office, before token j, behind the words of honour that the phrase begins with, «معالي وزير الخارجية», or its head.
func (r *reader) behindHonours(p *phrase, j int) int {
	k := p.head
	for k+1 < j && r.Words[k].Is(1<<lexicon.Honorific) && !r.article(k) && r.apart(k+1) {
		k++
	}
	return k
}

// officeBy gives the token behind the body or place that token j brings in with ب, where the office p, which begins at token head, is held, when its holder's name follows: «رئيس مجلس السيادة
// بالسودان الفريق فلان», «المندوب الجهوي بصفاقس الجنوبية، فلان، إن», «القيادي بالجبهة الشعبية فلان»; or j. One whom an occupation of one word tells of is of a body.
func (r *reader) officeBy(p *phrase, head, j int) int {
	if to := r.overSeats(j); to > j && r.holderAt(to) && (r.Words[head].Is(titled) || r.single(p) && (r.startsWith(j, entity.Org) || r.startsWith(p.head, entity.Office) && r.Mentions[r.outer[p.head]].Last > p.head+1)) {
		return to
	}
	if !r.Words[head].Is(titled) {
		return j
	}
	q, ok := r.np(j) // «المكلف بحكومة الوحدة»
	if !ok || q.mention < 0 || q.is(isDeed) && !r.Words[q.head].Classes.Has(lexicon.PlaceHead) || r.Words[q.head].Is(one<<lexicon.FacHead) {
		return j
	}
	if m := &r.Mentions[q.mention]; r.holdsOffices(m) && r.holderAt(m.Last) {
		return m.Last
	}
	return j
}

// overSeats gives the token behind the bodies and places that tell from token k on where an office is held or whom it is for, and behind «السابق» after them, or k: «[بمجلس نواب
// الشعب عن حركة النهضة] فلان», «[السابق بالجهة] فلان». It goes by mentions; package entity asks the same of words (overSeat), to find the name in the first place.
func (r *reader) overSeats(k int) int {
	for range 3 {
		end := r.overSeat(k)
		if end == k {
			break
		}
		k = end
	}
	return k
}

// overSeat is [reader.overSeats] of one body or place, or of one word that tells how the office is held.
func (r *reader) overSeat(k int) int {
	if k >= r.end {
		return k
	}
	at := k
	switch {
	case r.parts[k] == prep && r.plain(k) && !r.info[k].pronominal && (r.info[k].self == prepIn || r.info[k].self == prepAbout):
		if at++; at >= r.end || !r.apart(at) {
			return k
		}
	case r.parts[k] != nominal:
		return k
	case r.stated(k):
		return k + 1
	case r.termOver(k): // «المنتهية ولايته»
		return k + 2
	case r.Words[k].Cut.Proclitics&^normalize.Article != normalize.Ba:
		return k
	}
	switch m := r.outer[at]; {
	case m < 0 && r.Words[at].Classes.Has(lexicon.PlaceHead) && !r.article(at) && r.startsWith(min(at+1, r.end-1), entity.GPE) && r.plain(at+1): // «بولاية صفاقس»
		return r.Mentions[r.outer[at+1]].Last
	case m < 0 && r.Words[at].Is(one<<lexicon.PlaceHead|one<<lexicon.OrgHead) && r.article(at): // «بالجهة», «بالبرلمان»
		return at + 1
	case m >= 0 && r.Mentions[m].First == at && r.holdsOffices(&r.Mentions[m]) && (r.Mentions[m].Type == entity.GPE || !r.Words[at].Is(one<<lexicon.FacHead)):
		end := r.Mentions[m].Last
		if r.Mentions[m].Type == entity.GPE && end < r.end && r.article(end) && r.outer[end] < 0 && r.ends(end, endTa) && r.Words[end].Is(describing) { // «بصفاقس الجنوبية»
			end++
		}
		return end
	}
	return k
}

// stated reports at token k what tells how someone holds an office, or that he does no more: «السابق», «بالنيابة».
func (r *reader) stated(k int) bool {
	w := r.Words[k]
	return w.Classes.Has(lexicon.TitleMod) && r.outer[k] < 0 && (r.article(k) && r.apart(k) || w.Cut.Proclitics == 0 && strings.HasPrefix(w.Text, "بال"))
}

// holdsOffices reports a body or place where an office may be held.
func (r *reader) holdsOffices(m *entity.Mention) bool {
	return m.Type == entity.GPE || m.Type == entity.Org || m.Type == entity.Location
}

// holderAt reports at token k the name of who holds an office, behind his titles or a comma that another or what is said closes.
func (r *reader) holderAt(k int) bool { return r.titledName(k) || r.closedName(k) > k }

// overThose gives the token behind the people in the plural, no press, whom «ل» at token j leads in, and behind what else they are, or j: «للمعلمين النواب».
func (r *reader) overThose(j int) int {
	if w := r.Words[j]; !w.Is(persons) || !severalOf(w) || !r.article(j) || r.info[j].class&isPress != 0 {
		return j
	}
	k := j + 1
	for k < r.end && r.parts[k] == nominal && r.article(k) && r.apart(k) && severalOf(r.Words[k]) && r.Words[k].Is(describing|persons) {
		k++
	}
	return k
}

// placeOfOffice reports at token j a place by its kind only, behind which the name of who has an office there stands: «المنطقة الدكتور فلان».
func (r *reader) placeOfOffice(j int) bool {
	return r.Words[j].Classes.Has(lexicon.PlaceHead) && r.article(j) && r.outer[j] < 0 && r.holderAt(j+1)
}

// titledName reports at token k the name of a person, behind ranks, honorifics and what else he may be called by, «المهندس».
func (r *reader) titledName(k int) bool {
	if k+2 < r.end && r.sign(k+1) == '.' { // «د. فلان»
		k = r.pastStyle(k)
	}
	for k < r.end && r.nameFrom(k) < 0 && (r.Words[k].Is(1<<lexicon.Rank|1<<lexicon.RankMod|1<<lexicon.Honorific) ||
		r.startsWith(k, entity.Office) && r.Mentions[r.outer[k]].Last == k+1 && r.Words[k].Cut.Proclitics == normalize.Article) {
		k++
	}
	return r.nameFrom(k) >= 0
}
