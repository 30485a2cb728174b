package event

import (
	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// The object behind a comma, where a comma closes the subject and no aside opens: «اتهم فلان، الدول الغربية بالسعي إلى الحرب».

// mayBeObject gives the phrase that begins at token k without a clitic but the article, where it is of the object's class; or nil.
func (f *frame) mayBeObject(obj *slot, k int) *phrase {
	if !f.r.at(k, nominal) {
		return nil
	}
	if q, ok := f.r.np(k); ok && q.apart() && obj.class.fits(q) {
		return q
	}
	return nil
}

// noAside gives the token of the object behind a comma that closes the subject and what tells when, where and how, where it looks like an aside; or 0.
func (f *frame) noAside(obj *slot, s *subject) int {
	r, k := f.r, s.next
	if len(s.phrases) == 0 {
		return 0
	}
	p := &s.phrases[0]
	if obj.class >= firstList { // «أرسلت غانا أمس، شحنة مساعدات إلى مالي، حملتها طائرة»
		if t := r.overTimes(k); r.innerComma(t) && (t > k || (r.accusative(t+1) || !r.article(t+1)) && !r.info[t+1].participle) && f.mayBeObject(obj, t+1) != nil {
			return t + 1
		}
	}
	if r.innerComma(k) && (f.strangers(obj, p, k+1) || f.otherNamed(obj, s, k+1) || k > f.end && f.thingBehindComma(obj, p, k+1)) {
		return k + 1
	}
	if k <= f.end {
		return 0
	}
	if t := r.overTimes(k); r.innerComma(t) && f.metBehindComma(obj, s, t+1, t > k) {
		return t + 1
	}
	if f.rule.is(meeting | harm) {
		if t := f.overSupport(k); t > k && (f.metBehindComma(obj, s, t+1, true) || f.rule.is(harm) && f.thingBehindComma(obj, p, t+1)) { // «استقبل الوزير، في مقره بطرابلس، السفير، وبحث معه …»
			return t + 1
		}
	}
	if t := r.overTimes(k); t > k && r.innerComma(t) && f.thingBehindComma(obj, p, t+1) { // «قصف الجيش أمس، مواقع للمسلحين، ما أسفر عن …»
		return t + 1
	}
	switch {
	case obj.number == roleContent && f.rule.deems && r.innerComma(k) && r.matterAt(k+1): // «اعتبر الرئيس، العقوبات طعنة في الظهر»
		return k + 1
	case obj.number == roleContent:
		return f.deedBehindComma(k)
	case r.innerComma(k) && f.addressed(obj, s, k): // «اتهم فلان، الدول الغربية بالسعي إلى الحرب، مؤكدا أن …»
		return k + 1
	case obj.class == people:
		return f.peopleBehindComma(obj, p, k)
	}
	return 0
}

// overSupport gives the comma that closes the phrases behind a subject that ends at token k, with commas between them or none: «حررت القوات بإسناد جوي من التحالف، مواقع في …»,
// «حررت القوات، مسنودة بالطيران، الخميس، مواقع في …»; or k.
func (f *frame) overSupport(k int) int {
	r, closed := f.r, k
	for n, t := 0, k; n < 4 && t < r.end; n++ {
		u := t
		if r.comma(u) {
			u++
		}
		if u+1 < r.end && r.info[u].participle && !r.article(u) && r.at(u+1, prep) {
			u++
		}
		next := r.overPrep(u)
		if next == u {
			next = r.overTimes(u)
		}
		if next == u {
			break
		}
		if t = next; r.innerComma(t) {
			closed = t
		}
	}
	return closed
}

// deedBehindComma gives the token of the deed or thing told of behind a comma that closes the subject, which ends at token k, and what tells when or how; or 0.
func (f *frame) deedBehindComma(k int) int {
	r := f.r
	if t := r.overTimes(k); r.innerComma(t) && (r.deedAt(t+1) || t > k && r.article(t+1) && r.announced(t+1)) && !r.hides(t+1) { // «أكد القنصل اليوم، دعم بلاده للعملية، وأنه …»
		return t + 1
	}
	if f.rule.is(speech) {
		return 0
	}
	if h := r.overHow(k); r.innerComma(h) && r.matterAt(h+1) { // «أدانت الحركة بشدة، الهجوم الأخير»
		return h + 1
	}
	if h := f.overSupport(k); h > k && r.innerComma(h) && r.matterAt(h+1) { // «رفضت كينيا أمس، القرار الجديد», «رفض الوزير خلال مؤتمر صحفي، القرار الجديد»
		return h + 1
	}
	return 0
}

// peopleBehindComma gives the token of those whom it is done to behind a comma that closes the subject p, which ends at token k, and where it was done; or 0.
func (f *frame) peopleBehindComma(obj *slot, p *phrase, k int) int {
	r, taken := f.r, f.rule.is(capture)
	if f.rule.is(capture|harm|casualty) && p.first == f.end && p.definite && p.is(isBody) && !p.is(isPerson) { // «أوقفت السلطات الثلاثاء، رجل الأعمال فلان، للتحقيق معه»
		t := k
		for n := 0; n < 4 && t < r.end; n++ { // «اعتقلت الشرطة السبت في عدن، ثلاثة أشخاص، …»
			u := t
			for r.at(u, timeWord) || r.at(u, adverb) || u > k && r.at(u, nominal) && r.accusative(u) && r.outer[u] < 0 && r.atComma(u+1) {
				u++
			}
			if r.at(u, prep) && r.info[u].self == prepIn && r.at(u+1, timeWord) {
				u++
			} else if u == t {
				u = r.overPrep(u)
			}
			if u == t {
				break
			}
			t = u
		}
		if r.innerComma(t) {
			if q := f.mayBeObject(obj, t+1); q != nil && q.is(isPerson) && !q.is(isBody) && !r.hasPronoun(q.head) && !r.info[t+1].participle {
				return t + 1
			}
		}
	}
	if n := r.overPrep(k); n > k && taken && r.innerComma(n) && r.counted(n+1) && f.mayBeObject(obj, n+1) != nil { // «أوقف الدرك بتمنراست، اثنين من المهربين بحوزتهم أقراص، وأوقف …»
		return n + 1
	}
	return 0
}

// objectBehindComma gives the token behind the comma at token j when the object stands there, or j.
func (f *frame) objectBehindComma(obj *slot, s *subject, j int) int {
	r := f.r
	if j == s.next { // the comma closes the subject
		if j > f.end && len(s.phrases) > 0 && f.objectBehindSubject(obj, &s.phrases[0], j+1) {
			return j + 1
		}
	} else if k := f.objectBehindAside(obj, s, j); k > j {
		return k
	}
	if j > f.end && (j == s.next || r.sign(j-1) == ')') && f.addressed(obj, s, j) { // «دعا فلان، الحكومة إلى …»
		return j + 1
	}
	return j
}

// objectBehindSubject reports that the object stands at token k, directly behind the comma that closes the subject p.
func (f *frame) objectBehindSubject(obj *slot, p *phrase, k int) bool {
	r := f.r
	if obj.number == roleContent {
		return false
	}
	q := f.mayBeObject(obj, k)
	if f.looksLikeObject(obj, k, p.first == f.end && p.is(isBody) && !p.is(isPerson)) {
		return q != nil
	}
	if obj.is(paired) && r.parts[k] == nominal && (f.officeAndName(p) || p.first == f.end && r.inNameOf(k, entity.Office) && !r.article(k)) { // «استقبل رئيس اللجنة، سفير غانا»
		return q != nil && q.definite && q.is(isPerson) && !r.at(q.end, verb) && !r.at(q.end, comp) && !r.atComma(q.end)
	}
	return obj.number == roleTopic && f.rule.is(meeting) && (r.topicAt(k) || r.bareDeed(k)) // «بحث الرئيس ونظيره الروسي، سبل التعاون»
}

// objectBehindAside gives the token of the object behind the comma at token j, which closes what stands behind the subject, or j.
func (f *frame) objectBehindAside(obj *slot, s *subject, j int) int {
	r, said := f.r, obj.number == roleContent
	if (obj.class != anyThing || obj.number == roleTopic) && !said || r.bareDeed(j+1) || said && (r.deedAt(j+1) || !f.rule.is(speech) && r.matterAt(j+1) || r.announced(j+1)) { // «استقبل الرئيس في القصر، سفيرة كندا»
		k := r.overTimes(j + 1) // «استقبل حاكم دبي «رعاه الله»، اليوم سفيرة كندا»
		if q, ok := r.np(k); ok && r.parts[k] == nominal && !(r.Words[k].Classes.Has(lexicon.Quant) && r.hasPronoun(k)) &&
			q.apart() && (!r.at(q.end, verb) || !q.definite && (!q.is(isPerson) || r.many(q))) {
			return k
		}
		return j
	}
	if !said && len(s.phrases) > 0 && r.parts[j+1] == nominal && r.onlyTimes(s.next, j) { // «تفقد المحافظ، اليوم، عددا من المشروعات»
		return j + 1
	}
	return j
}

// betweenCommas gives the token of the object that stands between commas behind a time or a place, where it looks like one said by the
// way, or j: «استقبل الملك أمس في الرياض، سلطان عمان، في زيارة …».
func (f *frame) betweenCommas(obj *slot, s *subject, j int) int {
	const reach = 60
	r := f.r
	if obj.number == roleTopic && f.rule.is(meeting) {
		for k := s.next; k+1 < j && k < s.next+reach; k++ { // «بحث الوزيران، سبل التعاون، وتنفيذ الاتفاق»
			if r.comma(k) && r.topicAt(k+1) {
				return k + 1
			}
		}
		return j
	}
	if len(s.phrases) == 0 || s.phrases[0].first > f.at { // else who the subject is
		return j
	}
	for k := s.next + 1; k+1 < j && k < s.next+reach; k++ {
		if !r.comma(k) || r.parts[k+1] != nominal {
			continue
		}
		if q := f.mayBeObject(obj, k+1); q != nil && q.is(isPerson) && r.atComma(q.end) {
			return k + 1
		}
		break
	}
	return j
}

// thingBehindComma reports that behind the comma which closes the subject p, someone or a body, stands a thing or a place at token k, which he is not:
// «زار رئيس الوزراء، ولاية نابل», «قصف الجيش، مواقع للمسلحين», «رفض المندوب، مشروع القرار».
func (f *frame) thingBehindComma(obj *slot, p *phrase, k int) bool {
	r := f.r
	if p.first != f.end || !p.definite || !p.is(isPerson|isBody) || f.rule.is(speech|office|removal|meeting) ||
		r.info[k].participle || obj.class == deed {
		return false
	}
	q := f.mayBeObject(obj, k)
	if q == nil || q.is(isPerson|isMedium|isDeed|isNumber) {
		return false
	}
	w := r.Words[q.head]
	if !q.is(isPlace) && r.nounTrigger(q.head) || r.inNameOf(q.head, entity.Date) ||
		agentive(w) && !w.Classes.Has(lexicon.NounWord) && !(r.ends(q.head, endAt) && !w.Is(persons)) || r.info[q.first].form&formMost != 0 { // but «حررت القوات، المرتفعات»
		return false
	}
	for r.at(q.end, nominal) && r.hasAnd(q.end) { // «، مواقع وتجمعات للمسلحين»
		next, ok := r.np(q.end)
		if !ok {
			break
		}
		q = next
	}
	ends := q.end >= r.end || r.sign(q.end) == '.' || r.parts[q.end] == prep || r.at(q.end, nominal) && r.proclitics(q.end)&normalize.La != 0
	if q.is(isActor|isBody) && !q.is(isPlace) { // «، قوة من الحرس،» may tell who he is
		return !q.definite && ends
	}
	return ends || r.parts[q.end] == mark || r.parts[q.end] == rel
}

// looksLikeObject reports at token k, behind the comma that closes the subject, a noun whose form or sense makes it the object: of a list of the
// rule, «وقعت أرمينيا وأذربيجان، اتفاقا للسلام», «، مذكرة تفاهم»; or people, «اعتقلت القوات، شابين», «أوقفت الشرطة، تاجر مخدرات», where a body does it.
func (f *frame) looksLikeObject(obj *slot, k int, bodyDoes bool) bool {
	r := f.r
	if r.parts[k] != nominal || r.info[k].participle {
		return false
	}
	switch {
	case obj.class == people && bodyDoes:
		return r.accusative(k) || r.counts(k) || !r.article(k) && (r.ends(k, endIn) || f.rule.is(harm) && r.Words[k].Is(persons))
	case obj.class == people:
		return r.accusative(k)
	case obj.class >= firstList:
		return r.accusative(k) || !r.article(k) && r.ends(k, endTa)
	}
	return false
}

// strangers reports that who stands behind the verb is told of for the first time, and behind a comma at token i, set off by another, stands someone who is
// known: whom it is done to, «اختطف مسلحون، الصحفي فلان، الذي …».
func (f *frame) strangers(obj *slot, p *phrase, i int) bool {
	r := f.r
	if obj.class != people && obj.class != person || p.definite || !p.is(isPerson) || p.first != f.end {
		return false
	}
	q := f.mayBeObject(obj, i)
	return q != nil && q.definite && q.mention >= 0 && q.is(isPerson) &&
		r.atComma(q.end) && r.info[i].form&(formSomeone|formOneOf) == 0 && !r.Words[i].Classes.Has(lexicon.Quant)
}

// otherNamed reports that behind a comma at token i, set off by another, someone stands by a name alone, where the subject has an office and a name of his own: «استقبل
// الوزير سالم المنصوري، فلانا، المبعوث الأمريكي، أمس».
func (f *frame) otherNamed(obj *slot, s *subject, i int) bool {
	r := f.r
	if !obj.is(paired) || len(s.phrases) != 1 || !f.officeAndName(&s.phrases[0]) || !r.startsWith(i, entity.Person) || r.startsWith(i, entity.Office) {
		return false
	}
	q := f.mayBeObject(obj, i)
	return q != nil && r.namedAs(q, entity.Person) && r.atComma(q.end)
}

// metBehindComma reports at token i, behind the comma that closes one person who meets or receives, those whom he meets: a delegation, several people, or behind a time or a place,
// which timed tells of, someone by his office too: «استقبل رئيس الحزب، وفدا من النقابة، لبحث …», «التقى الوزير اليوم، السفير الكيني، لبحث …».
func (f *frame) metBehindComma(obj *slot, s *subject, i int, timed bool) bool {
	r := f.r
	if !obj.is(paired) || !f.rule.is(meeting) || len(s.phrases) != 1 || r.info[i].participle {
		return false
	}
	if p := &s.phrases[0]; p.first != f.end || !p.is(isPerson) || !p.definite {
		return false
	}
	q := f.mayBeObject(obj, i)
	if q == nil || r.at(q.end, verb) || r.at(q.end, comp) {
		return false
	}
	return timed && q.is(isPerson) || r.accusative(i) || valued(r.Words[q.head], "group", one<<lexicon.Human) && !r.article(q.head) || r.info[i].core&coreEach != 0
}

// officeAndName reports that phrase p behind the verb tells of someone by his office and his name, so that another office behind a comma is another's:
// «التقى المبعوث الأممي فلان، رئيس البرلمان».
func (f *frame) officeAndName(p *phrase) bool {
	if p.first == f.end && p.end == p.head+1 && f.r.honorificOnly(p.head) { // «استقبل سموه، رئيس الوزراء»
		return true
	}
	return p.first > f.at && p.mention >= 0 && f.r.Mentions[p.mention].Type == entity.Person &&
		f.r.Mentions[p.mention].First > p.head && f.r.Mentions[p.mention].Last >= p.end
}

// addressed reports at the comma at token j, which closes the subject, the object with what the verb
// leads in behind it: «دعا النائب فلان، الحكومة إلى …».
func (f *frame) addressed(obj *slot, s *subject, j int) bool {
	r := f.r
	if len(s.phrases) == 0 || !r.comma(j) || r.parts[j+1] != nominal && !(r.isQuote(j+1) && r.opening(j+1)) {
		return false
	}
	if obj.number == roleContent {
		return f.rule.is(speech) && r.announced(j+1)
	}
	q, ok := r.np(j + 1)
	if !ok || !q.apart() {
		return false
	}
	if obj.number == roleTarget && j == s.next { // «هاجمت مقاتلات تركية، مقرات الحزب»
		return !q.is(isPerson|isBody) && r.outer[q.head] < 0 && !r.hasPronoun(q.head) &&
			(r.parenthesis(j) == j || r.Words[q.head].Classes.Has(lexicon.PlaceHead)) && !r.at(q.end, verb)
	}
	if obj.class == anyThing || !q.definite || !obj.class.fits(q) ||
		q.is(isPerson) && !q.is(isBody) && !r.Words[q.head].Feature.Has(lexicon.Plural) && !r.severalOrBody(&s.phrases[0]) {
		return false
	}
	end := f.addresseesEnd(obj, q, j)
	if f.slotFor(posContent) != nil && r.at(end, comp) { // «طالبت الجبهة، الحكومة أن تستقيل»
		return true
	}
	if end >= r.end || r.sign(end) == '.' { // «انتقد نائب الوزير، الحكومة»
		return q.is(isBody) && !q.is(isPerson) && s.phrases[0].is(isPerson) && s.phrases[0].first == f.end
	}
	if r.parts[end] == nominal && f.wantsAlso(obj, end) { // «حملت الحركة، الحكومة مسؤولية الأزمة», «ناشد السكان، الوزير التدخل»
		return true
	}
	return f.leadsContent(end) || f.leadsBehindComma(obj, q, &s.phrases[0], end)
}

// leadsBehindComma reports at token k, behind those of phrase q and where they are, a comma with what the verb leads in or wants beside: «طالب فلان، الأطراف في
// السودان، بوقف القتال», «طالبت المنظمة، السلطات، بالإفراج عنهم», «ناشد الأمين العام، الجيش، وقف القتال».
func (f *frame) leadsBehindComma(obj *slot, q, who *phrase, k int) bool {
	r := f.r
	if r.many(who) && who.is(isPerson) {
		return false
	}
	if !r.inPower(q) && !(who.is(isPerson) && (r.Words[q.head].Feature.Has(lexicon.Plural) || q.is(isBody))) {
		return false
	}
	k = r.overPlace(k)
	return r.innerComma(k) && (f.leadsContent(k+1) || r.parts[k+1] == nominal && f.wantsAlso(obj, k+1))
}

// inPower reports those in power or the world, whom others ask and blame: «السلطات», «وزارة التربية», «الجيش», «المجتمع الدولي», a country.
func (r *reader) inPower(p *phrase) bool {
	w := r.Words[p.head]
	switch v, _ := w.Value(lexicon.OrgHead); v {
	case "government", "ministry", "military":
		return true
	}
	return p.is(isState) || r.info[p.head].lists.has(rareAsked)
}

// announced reports at token k a verbal noun that may be what is said: «أعلنت الوزارة، القبض على …».
func (r *reader) announced(k int) bool {
	return r.masdar(k) && r.apart(k) && !r.hasPronoun(k) && r.outer[k] < 0 && !r.accusative(k) && r.info[k].stem&listReason == 0
}

// leadsContent reports at token k a preposition of the verb's that leads in its content, over a place: «دعت البعثة، جميع الأطراف في العاصمة إلى …».
func (f *frame) leadsContent(k int) bool {
	key, _, ok := f.r.preposition(f.r.overPlace(k))
	return ok && f.takes(key, roleContent)
}

// addresseesEnd gives the token behind the phrase q, which stands behind the comma at token j, with those that go on with it, names in brackets and times: «اتهم
// تقرير أممي، كينيا وغانا بخرق الحظر», «دعا الوزير، "قوات الدفاع" (قسد) إلى …», «اتهمت الوزارة، الحركة، السبت، بأنها …».
func (f *frame) addresseesEnd(obj *slot, q *phrase, j int) int {
	r, end := f.r, q.end
	if ps := r.list(j+1, obj.class); len(ps) > 1 {
		end = ps[len(ps)-1].end
	}
	for end < r.end && r.isQuote(end) {
		end++
	}
	n := r.overTimes(end)
	if n >= r.end {
		return end
	}
	if n == end && r.comma(n) {
		if k := r.overTimes(n + 1); k > n+1 && r.atComma(k) {
			return k + 1
		}
	}
	return n
}

// severalOrBody reports that phrase p tells of a body or of several people, whom no office behind a comma tells of: «ناشد أهالي المدينة، وزير
// الصحة …».
func (r *reader) severalOrBody(p *phrase) bool {
	return !p.is(isPerson) && p.is(isBody) || p.is(isPerson) && r.many(p) && (p.mention < 0 || r.Mentions[p.mention].Type != entity.Person)
}

// wantsAlso reports at token i what the rule asks for beside the object: a word of a list, or a deed.
func (f *frame) wantsAlso(obj *slot, i int) bool {
	q, ok := f.r.np(i)
	if !ok || !q.apart() {
		return false
	}
	return f.slotWhere(posObject, func(s *slot) bool {
		return s.number != obj.number && (s.class == deed || s.class >= firstList) && s.class.fits(q)
	}) != nil
}

// matterAt reports at token i a thing or deed with the article that is no one and that no comma closes: «، التصريح المنسوب إلى الوزير».
func (r *reader) matterAt(i int) bool {
	if r.parts[i] != nominal || r.outer[i] >= 0 || !r.article(i) || r.Words[i].Cut.Proclitics&^normalize.Article != 0 || r.info[i].participle || r.hasPronoun(i) {
		return false
	}
	w := r.Words[i]
	q, ok := r.np(i)
	return ok && q.head == i && !q.is(isActor|isPerson|isPlace) && (w.Classes.Has(lexicon.NounWord) || w.Feature.Has(lexicon.Masdar)) &&
		!(agentive(w) && !w.Classes.Has(lexicon.NounWord)) && !r.atComma(q.end)
}

// onlyTimes reports nothing but times and commas among tokens [i, j).
func (r *reader) onlyTimes(i, j int) bool {
	for ; i < j; i++ {
		if r.parts[i] != timeWord && !r.comma(i) {
			return false
		}
	}
	return true
}

// hides reports at token i what a source keeps to himself: «، طلب عدم الكشف عن اسمه،».
func (r *reader) hides(i int) bool {
	for k := i + 1; k < r.end && k < i+6 && r.parts[k] != mark; k++ {
		if r.hasPronoun(k) && r.info[k].lemma&listIdentity != 0 {
			return true
		}
	}
	return false
}
