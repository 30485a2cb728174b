package event

import (
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// portfolio reports at token i the further field of an office: «وزيرا للتجارة والصناعة».
func (r *reader) portfolio(i int) bool {
	if r.parts[i] != nominal || r.Words[i].Cut.Proclitics&^normalize.Article != normalize.Wa || !r.article(i) && !r.Words[i].Classes.Has(lexicon.Domain) {
		return false
	}
	q, ok := r.np(i)
	return ok && q.mention < 0 && !q.is(isPerson|isPlace)
}

// alsoHolds reports an office behind one who is named with another, and speaks: «قال فلان، رئيس
// الهيئة، والناطق باسمها».
func (r *reader) alsoHolds(p, q *phrase) bool {
	if p.mention < 0 || q.mention < 0 || q.clitic&normalize.Wa == 0 {
		return false
	}
	if v := r.verbFarBefore(p.first); v < r.first || !r.info[v].says {
		return false
	}
	m := &r.Mentions[p.mention]
	return m.Type == entity.Person && m.Last < p.end && r.Mentions[q.mention].Type == entity.Office
}

// list reads the phrase at token i and those coordinated with it («العراق وإيران
// وروسيا»), which must be fit for the class as well.
func (r *reader) list(i int, c class) []phrase {
	var clitic normalize.Clitic
	p, ok := r.np(i)
	if ok && r.info[p.head].lemma&listCarrier != 0 && p.head+1 < p.end &&
		(p.mention < 0 || r.Mentions[p.mention].First > p.head) && (c < firstList || !c.fits(p)) { // «بحياة عشرة أشخاص»: the ten
		clitic = p.clitic
		p, ok = r.np(p.head + 1)
	}
	if ok && engineOf(&p.lists)&listLatter != 0 && p.head == i && p.end == i+1 && p.apart() {
		if q, ok := r.latter(p); ok && c.fits(&q) {
			return r.scratch.one(&q)
		}
	}
	if !ok || !c.fits(p) || p.head == i && p.mention < 0 && r.Words[i].Classes.Has(lexicon.Pron) && r.info[i].form&formHim == 0 { // «تدمير الأسلحة هو …»
		return nil
	}
	out := append(r.scratch.room(), *p)
	out[0].clitic |= clitic
	if p.mention < 0 && p.end == p.head+1 && r.Words[p.head].Classes.Has(lexicon.OrgHead) {
		if k := r.bracketed(p.end); k > p.end { // «تنظيم (داعش)»
			m := r.outer[k]
			out[0].mention, out[0].end = m, r.Mentions[m].Last+1
			out[0].stop = int(r.Tokens[r.Mentions[m].Last].End)
		}
	}
	for more := true; more && len(out) < maxList; {
		out, more = r.goesOnList(out, p, c)
	}
	return r.scratch.keep(out)
}

// otherOfTwo gives who stands behind the dash behind the one that p names, and meets him: «قمة بوتين-ترامب», «لقاء غانا - مالي».
func (r *reader) otherOfTwo(p *phrase) (q phrase, ok bool) {
	if p.mention < 0 || p.first <= r.first || r.parts[p.first-1] != nominal || r.info[p.first-1].stem&listGathering == 0 {
		return q, false
	}
	next, ok := r.np(p.end + 1)
	if !ok || next.mention < 0 || next.clitic != 0 {
		return q, false
	}
	a, b := &r.Mentions[p.mention], &r.Mentions[next.mention]
	if a.Type != b.Type || a.Type == entity.Norp || b.First != next.first || a.Entry == b.Entry { // not «مفاوضات سورية-سورية», «لقاء جونغ-أون»
		return q, false
	}
	q = *next
	q.end, q.stop = b.Last, int(r.Tokens[b.Last-1].End) // «قمة بوتين-ترامب التاريخية»
	return q, true
}

// goesOnList enters what stands behind the phrases of a list read so far, which are of class c and begin with p, as one of them or as a part of the
// last; false when the list ends there.
func (r *reader) goesOnList(out []phrase, p *phrase, c class) ([]phrase, bool) {
	last := &out[len(out)-1]
	if q, ok := r.anotherHolder(out); ok {
		if q.first == last.end && q.clitic&normalize.Wa == 0 { // «وزراء خارجية مصر فلان»
			last.end, last.stop, last.mention = q.end, q.stop, q.mention
			return out, true
		}
		return append(out, q), true
	}
	j := r.overRemark(r.overLeast(last.end))
	if q, ok := r.anotherSide(j, last); ok {
		return append(out, q), true
	}
	if len(out) == 1 && j == p.end && j < r.end && dash(r.sign(j)) {
		if q, ok := r.otherOfTwo(p); ok {
			return append(out, q), false
		}
	}
	var q *phrase
	var comma, alone bool
	if j < r.end && (r.parts[j] == nominal || r.parts[j] == mark || r.standsAlone(j)) { // most lists have one
		q, comma, alone = r.nextOfList(j)
	}
	ofPlaces := c == place || c == anyThing && r.harming
	if q == nil || !r.ofList(p, q, c) && !(ofPlaces && len(out) > 1 && q.first == last.end && r.ofList(last, q, c)) { // «غارات على بيروت وصيدا والنبطية»: like the last, no capital
		return r.withAdded(out, j, p, c)
	}
	and := q.clitic&normalize.Wa != 0
	switch {
	case r.alsoHolds(last, q):
		last.end, last.stop = q.end, q.stop
		return out, true
	case !and && !alone:
		if !comma || !r.afterComma(out, p, q, c) {
			return out, false
		}
	case q.clitic&boundPreps != 0:
		return out, false
	}
	switch {
	case and && !comma && r.sharesComplement(last, q):
		return r.asOne(out, q), true
	case and && !comma && q.first == last.end && r.sharesOwner(last, q):
		last.end, last.stop = q.end, q.stop
		return out, true
	case and && (r.sharesHead(last, q) || !comma && (r.holdsBoth(last, q) || r.alsoOneOf(last, q))):
		last.end, last.stop = q.end, q.stop
		if r.namedAs(q, entity.Person) {
			last.mention = q.mention
		}
		return out, true
	}
	return append(out, *q), true
}

// asOne makes the last of a list and q, which share the complement behind q, one phrase, and so those before with which they share it: «ملوك ورؤساء وأمراء الدول».
func (r *reader) asOne(out []phrase, q *phrase) []phrase {
	last := &out[len(out)-1]
	last.end, last.stop, last.definite = q.end, q.stop, q.definite
	if last.mention < 0 {
		last.mention = q.mention
	}
	for n := len(out) - 1; n > 0 && r.sharesComplement(&out[n-1], &out[n]); n-- {
		out[n-1].end, out[n-1].stop, out[n-1].definite, out[n-1].mention = out[n].end, out[n].stop, true, out[n].mention
		out = out[:n]
	}
	return out
}

// anotherHolder gives the name that stands behind the phrases of a list that begins with several who hold one office, each in a country or with a portfolio of his own,
// with that behind the first: «وزراء خارجية مصر سالم المنصوري وغانا كوفي مينسا», «وزيرا الداخلية سالم حداد والخارجية كريم منصور».
func (r *reader) anotherHolder(out []phrase) (phrase, bool) {
	p, last := &out[0], &out[len(out)-1]
	w := r.Words[p.head]
	several := w.Feature.Only(lexicon.Plural) || r.oneOfEach(w) || w.Feature.Has(lexicon.Dual|lexicon.Construct) && r.at(p.head+1, nominal) && r.article(p.head+1) // «وزيرا الداخلية», no «وزيرا»
	if !w.Is(posts) || !several || r.article(p.head) || last.end >= r.end {
		return phrase{}, false
	}
	at := last.end
	if len(out) == 1 && !r.namedAs(p, entity.Person) {
		if !r.endsIn(at, entity.GPE) || r.hasAnd(at) {
			return phrase{}, false
		}
	} else if !r.namedAs(last, entity.Person) || !r.hasAnd(at) {
		return phrase{}, false
	} else if r.startsWith(at, entity.GPE) {
		at = r.Mentions[r.outer[at]].Last
	} else if r.Words[at].Classes.Has(lexicon.Domain) {
		at++
	} else {
		return phrase{}, false
	}
	if !r.titledName(at) {
		return phrase{}, false
	}
	q, ok := r.np(at)
	if !ok || !r.namedAs(q, entity.Person) {
		return phrase{}, false
	}
	one := *q
	if at > last.end {
		one.first, one.start, one.clitic = last.end, r.startOf(last.end), r.proclitics(last.end)
	}
	return one, true
}

// afterComma reports that the phrase q, which a comma and no و joins to the phrases of a list read so far, is one of them.
func (r *reader) afterComma(out []phrase, p, q *phrase, c class) bool {
	if !r.listGoesOn(q.end) && !r.namesGoOn(&out[len(out)-1], q, len(out)) {
		return false
	}
	if last := &out[len(out)-1]; len(out) > 1 && last.clitic&normalize.Wa != 0 &&
		r.behind(p.first, verb) && r.behind(last.first, nominal) && !r.namedAs(q, entity.Person) { // «دعت الأحزاب والنقابات، الحكومة والجيش إلى …»: the object
		return false
	}
	if len(out) == 1 && r.behind(p.first, verb) && p.is(isPerson) && !q.is(isPerson) && q.mention >= 0 { // «اتهم الوزير، السعودية ومصر»: the subject, and the object
		return false
	}
	if len(out) == 1 && r.asksOf(p, q) {
		return false
	}
	return !(p.definite && p.mention < 0 && r.accusative(q.head)) // «اعتقلت قوات الاحتلال، طفلا وفتيين»
}

// asksOf reports that the phrase p behind a verb tells of the one who asks or accuses those of whom the phrase q behind its comma tells, and others with them: «دعا
// المجلس، الأحزاب والنقابات إلى الحوار».
func (r *reader) asksOf(p, q *phrase) bool {
	if !r.behind(p.first, verb) || !q.definite || r.many(p) || !r.Words[q.head].Feature.Has(lexicon.Plural) && !r.inPower(q) ||
		!r.triggered(p.first-1, func(t *trigger) bool { return t.kind == byVerb && t.rule.is(demand|blame) }) {
		return false
	}
	k := q.end
	for r.at(k, nominal) && r.hasAnd(k) {
		next, ok := r.np(k)
		if !ok {
			return false
		}
		k = next.end
	}
	key, _, ok := r.preposition(min(k, r.end-1))
	return ok && k < r.end && (key == prepTo || key == prepBa)
}

// withAdded enters behind the phrases read so far, which are of class c and begin with p, one whom token j tells of besides or by name, «، إضافة
// إلى السفير», «بينهم الصحفي فلان», «بما فيها القدس»; false when there is none.
func (r *reader) withAdded(out []phrase, j int, p *phrase, c class) ([]phrase, bool) {
	at, key := r.addsAt(j)
	if at == j {
		return out, false
	}
	among := key == 0
	q, ok := r.np(at)
	if !ok || !q.apart() || !c.fits(q) || r.Words[q.head].Classes.Has(lexicon.Pron) || r.noEqual(p, q) {
		return out, false
	}
	if among {
		if q.mention < 0 && r.info[at-1].prep != prepIn && r.info[at-1].form&formThat == 0 ||
			!q.definite || r.counts(q.first) || p.class&q.class&(isActor|isPlace) == 0 || r.namedAs(p, entity.Person) {
			return out, false
		}
	} else {
		if !r.ofList(p, q, c) || r.nounTrigger(q.head) || r.takenBy(p, key, anyType) { // «قتلى إضافة إلى جرحى», «وقف الحزب إلى جانب الرئيس»
			return out, false
		}
		if !r.comma(j) && r.behind(p.first, verb) && len(r.info[p.first-1].triggers) == 0 { // «ظهر النائب إلى جانب الرئيس»
			return out, false
		}
	}
	out = append(out, *q)
	if last := &out[len(out)-1]; r.comma(j) && r.innerComma(last.end) {
		last.end++ // the comma closes
	}
	return out, true
}

// addsAt gives the token behind the words at token j, and a comma before them, that add to a list, «إضافة إلى», with their preposition, or name some of
// those in it, «من بينهم»; or j.
func (r *reader) addsAt(j int) (at int, key symbol) {
	k := j
	if k+2 < r.end && r.comma(k) {
		k++
	}
	if k+2 < r.end && r.info[k].self == prepFrom && r.info[k+1].pronominal {
		k++
	}
	if k+1 >= r.end {
		return j, 0
	}
	switch info := r.info[k]; {
	case r.parts[k] == prep && info.pronominal && info.prep == prepBetween && info.form&formAmong != 0:
		return k + 1, 0
	case info.form&formOfWhat != 0 && r.info[k+1].prep == prepIn && k+2 < r.end && strings.HasPrefix(r.Words[k].Text, "ب"): // «بما فيها»
		if r.info[k+1].pronominal {
			return k + 2, 0
		}
		if r.info[k+2].form&formThat != 0 { // «بما في ذلك»
			return k + 3, 0
		}
	case r.parts[k] == prep:
		if key, n, ok := r.preposition(k); ok && n > k && r.prepIs(key, besidePreps) {
			return n, key
		}
	}
	return j, 0
}

// anotherSide gives the place with its direction that و at token j adds to one before: «في شمال سوريا ووسط العراق».
func (r *reader) anotherSide(j int, last *phrase) (phrase, bool) {
	if j+1 >= r.end || r.parts[j] != prep || !last.is(isPlace) || !r.hasAnd(j) || !r.prepIs(r.info[j].own, directionPreps) ||
		!r.prepIs(r.info[last.first].self, directionPreps) && !(last.first > r.first && r.prepIs(r.info[last.first-1].self, directionPreps)) {
		return phrase{}, false
	}
	p, ok := r.np(j + 1)
	if !ok || !p.is(isPlace) || !p.apart() {
		return phrase{}, false
	}
	q := *p
	q.first, q.start = j, r.startOf(j)
	return q, true
}

// overLeast gives the token with و behind «على الأقل» at token j, or j: «15 سجينا على الأقل وأربعة حراس».
func (r *reader) overLeast(j int) int {
	if j+2 < r.end && r.parts[j] == adverb && r.info[j+1].core&coreLeast != 0 && (r.hasAnd(j+2) || r.info[j+2].form&formAnd != 0) {
		return j + 2
	}
	return j
}

// overRemark gives the token behind what brackets at token j tell of the one before them, where a list goes on there, or j: «ضابطان (رائد ونقيب) وثلاثة جنود».
func (r *reader) overRemark(j int) int {
	const longest = 8
	if j >= r.end || r.sign(j) != '(' {
		return j
	}
	for k := j + 1; k+1 < min(r.end, j+longest); k++ {
		switch {
		case r.sign(k) == ')':
			if n := r.overComma(k + 1); n < r.end && (r.hasAnd(n) || r.standsAlone(n)) {
				return k + 1
			}
			return j
		case r.parts[k] == verb || r.parts[k] == comp || r.parts[k] == rel:
			return j
		}
	}
	return j
}

// nextOfList gives the phrase that may be coordinated with the one before token j, or nil: behind a comma, and behind و or أو that
// stand alone («و7 مسلحين», «و(داعش)»), or «وكذلك».
func (r *reader) nextOfList(j int) (q *phrase, comma, alone bool) {
	k := j
	if r.comma(k) {
		k, comma = k+1, true
	}
	if alone = k < r.end && r.standsAlone(k); alone {
		k++
	}
	inner := k
	if alone && k < r.end {
		inner = r.bracketed(k)
	}
	if k >= r.end || r.parts[inner] != nominal && !r.isQuote(k) {
		return nil, comma, alone
	}
	q, ok := r.np(inner)
	if !ok {
		return nil, comma, alone
	}
	return q, comma, alone
}

// standsAlone reports that token k joins the phrase behind it to the one before: «و» and «أو» written apart, «وكذلك».
func (r *reader) standsAlone(k int) bool {
	return r.info[k].form&(formAnd|formOr) != 0 || r.isForm(k, seldomLikewise)
}

// alikeAs reports that two phrases are alike, or that both are what the class asks for: a capital acts, another town does not, but both are
// places in «في الخرطوم وبورتسودان», «في الخرطوم ومدينة بورتسودان».
func (r *reader) alikeAs(c class, p, q *phrase) bool {
	switch {
	case equals(p, q), c == weapon: // «بالصواريخ والمدفعية», where gunners may act too
		return true
	case c == anyThing && r.harming && r.alsoHarmed(p, q):
		return true
	}
	return c == place && p.mention >= 0 && q.mention >= 0 && r.outer[p.head] == p.mention && (r.outer[q.head] == q.mention || r.Words[q.head].Classes.Has(lexicon.PlaceHead))
}

// alsoHarmed reports things, places and people of any kind beside one another, to which one deed is done: «استهدف نقطة تفتيش ودورية», «أحرقوا منزل القائد
// وسيارته», not «أهداف عسكرية ومدنية».
func (r *reader) alsoHarmed(p, q *phrase) bool {
	if p.end != q.first || q.clitic&^normalize.Article != normalize.Wa || r.at(q.end, verb) && (p.definite || q.definite) || q.end < r.end && r.Words[q.end].Classes.Has(lexicon.Pron) { // not «منازل القرية والسيارات تفر», but «مدافع وسيارات كانت …»
		return false
	}
	w := r.Words[q.head]
	return (q.is(isActor) || !w.Feature.Has(lexicon.Masdar)) && (p.end == p.head+1 || !w.Is(describing) || !r.Words[p.end-1].Is(describing))
}

// ofList reports that phrase q is one of the same list as p, of the class, and begins nothing of its own.
func (r *reader) ofList(p, q *phrase, c class) bool {
	listed := c >= firstList && c.fits(p)                                                                                                                                                               // both are words of the rule's list: «مذكرة تفاهم واتفاقية للتعاون»
	if !c.fits(q) && !(c == person && people.fits(q) && r.Words[q.head].Classes.Has(lexicon.Human)) || r.Words[q.head].Classes.Has(lexicon.Pron) || !listed && r.noEqual(p, q) || !r.alikeAs(c, p, q) { // «الوزير والوفد المرافق له»
		return false
	}
	if r.office(q) && q.clitic == 0 && r.namedAs(p, entity.Person) { // «تعيين فلان، مديرا للأمن»: what he becomes
		return false
	}
	if q.is(isActor) && r.deedOnward(q) {
		return false
	}
	if !q.is(isActor) && r.furtherAdjective(q) {
		return false
	}
	if !q.is(isActor) && r.info[q.head].participle && r.comma(q.first-1) { // «ترفض العقوبات، ومشددة على …»
		return false
	}
	if !listed && !q.is(isActor) && r.nounTrigger(q.head) && !r.nounTrigger(p.head) && !r.Words[q.head].Is(placeHeads) && c != weapon && !(p.is(isWeapon) && q.is(isWeapon)) { // «تدمير آليات ومقتل جنود»: another deed, not «الحي والسوق», «بالمدفعية والصواريخ»
		sameOwner := r.hasPronoun(q.head) && r.Words[q.head].Cut.Enclitic == r.Words[p.head].Cut.Enclitic
		if c != anyThing || !sameOwner {
			return false
		}
	}
	return !(q.clitic&normalize.Wa != 0 && q.end == q.head+1 && r.Words[q.head].Classes.Has(lexicon.Dem)) // «، وذلك»
}

// deedOnward reports a body or people by whose words, with those behind them, a deed is told: «القضاء على المسلحين».
func (r *reader) deedOnward(q *phrase) bool {
	return r.triggered(q.head, func(t *trigger) bool {
		end, ok := r.endOf(q.head, t)
		return ok && t.kind == byNoun && end > q.end
	})
}

// bracketed gives the token of the name in brackets or quotation marks at token k, or k.
func (r *reader) bracketed(k int) int {
	if k+2 < r.end && r.sign(k) == '(' && r.outer[k+1] >= 0 && r.Mentions[r.outer[k+1]].First == k+1 {
		if e := r.Mentions[r.outer[k+1]].Last; e < r.end && r.sign(e) == ')' {
			return k + 1
		}
	}
	return k
}

// holdsBoth reports a deputy without a name before a minister with one, who are the same, «نائب رئيس الوزراء ووزير الخارجية
// فلان», and two occupations of one man: «الصحفي والكاتب فلان».
func (r *reader) holdsBoth(p, q *phrase) bool {
	if q.mention < 0 || p.end != q.first || r.Mentions[q.mention].Type != entity.Person || r.outer[q.head] < 0 && !r.occupation(q.head) {
		return false
	}
	if r.occupation(p.head) && r.occupation(q.head) {
		const feminine = lexicon.Feminine
		return p.end == p.head+1 && r.article(p.head) && r.article(q.head) && r.Words[p.head].Feature.Has(feminine) == r.Words[q.head].Feature.Has(feminine)
	}
	return p.mention >= 0 && r.info[p.head].core&coreDeputy != 0 && r.Mentions[p.mention].Type == entity.Office && r.inNameOf(q.head, entity.Office)
}

// alsoOneOf reports behind a name with an office what else he is: «فلان، رئيس الهيئة وأحد مؤسسي الحزب», not «وأحد مرافقيه».
func (r *reader) alsoOneOf(p, q *phrase) bool {
	if !r.namedAs(p, entity.Person) || r.Mentions[p.mention].Last >= p.end || p.end != q.first || r.info[q.first].form&(formSomeone|formOneOf) == 0 {
		return false
	}
	for k := q.first; k < q.end; k++ {
		if r.hasPronoun(k) && r.Words[k].Is(persons) {
			return false
		}
	}
	return true
}

// occupation reports at token i a word for what one man or woman does: «كاتب».
func (r *reader) occupation(i int) bool {
	rd, ok := r.Words[i].Find(lexicon.Occupation)
	return ok && rd.Feature.Has(lexicon.Singular)
}

// sharesComplement reports people without a complement whose is that of the people coordinated with them: «قناصل وسفراء فرنسا», «ملوك ورؤساء الدول», «رئيس وأعضاء الاتحاد»,
// «مرتكبي ومنظمي الهجوم», «عددا من معلمي ومعلمات المدرسة», not «نشطاء وحقوقيون سعوديون».
func (r *reader) sharesComplement(p, q *phrase) bool {
	next := q.head + 1
	if r.behind(p.first, prep) && r.info[p.first-1].prep == prepBetween && !(q.end < r.end && r.hasAnd(q.end)) { // «مواجهات بين شبان وعناصر الدرك»: the two sides
		return false
	}
	if p.mention >= 0 || p.end != q.first || !p.is(isActor) || !q.is(isPerson) || !q.definite || q.first != q.head || q.end <= next || r.article(q.head) || r.hasPronoun(q.head) {
		return false
	}
	w, of := r.Words[p.head], r.Words[q.head].Feature
	if last := p.end - 1; r.onePost(last) && (last == p.head || last == p.head+1 && valued(w, "several", one<<lexicon.Honorific)) { // «رئيس وأعضاء الاتحاد»
		return of.Only(lexicon.Plural)
	}
	counted := p.head > p.first+1 && r.info[p.head-1].self == prepFrom
	head := p.head
	if p.end == head+3 && p.first == head && r.info[head+1].self == prepFrom { // «وفدا من أعيان ومشايخ المدينة»
		head += 2
		w = r.Words[head]
	}
	if p.definite || p.end != head+1 || p.first != p.head && !counted || r.hasPronoun(head) || r.ends(head, endAlef|endUn|endIn) || r.ends(head, endTa|endAt) && !w.Feature.Only(lexicon.Plural) || r.accusative(head) {
		return false
	}
	return r.info[head].class&isPerson != 0 && w.Feature.Has(lexicon.Plural) && (w.Feature.Only(lexicon.Plural) || w.Feature.Has(lexicon.Construct)) && of.Has(lexicon.Plural) && !r.inNameOf(next, entity.Norp)
}

// sharesOwner reports things of a body or people with which q is coordinated, so that it is of both: «سيارات تابعة للشرطة والجيش», «مواقع الحشد والشرطة».
func (r *reader) sharesOwner(p, q *phrase) bool {
	if p.mention >= 0 || p.is(isActor) || !r.Words[p.head].Feature.Has(lexicon.Plural) || q.is(isPlace) || !q.is(isBody|isPeople) || q.clitic&(normalize.Ba|normalize.La|normalize.Ka) != 0 || r.masdar(p.head) {
		return false
	}
	for k := p.head + 1; k < p.end; k++ {
		if of, ok := r.np(k); ok && of.first == k && of.end == p.end && of.is(isBody|isPeople) {
			return !of.is(isPlace) && of.definite == q.definite && equals(of, q)
		}
	}
	return false
}

// onePost reports at token i an office of one, without an article, that may have a complement: «رئيس».
func (r *reader) onePost(i int) bool {
	return r.plain(i) && !r.article(i) && !r.closed(i) && r.Words[i].Is(posts) && r.Words[i].Feature.Has(lexicon.Singular) && !r.ends(i, endTa|endAlef)
}

// sharesHead reports that the head of a phrase, or what counts it, is that of the
// phrase behind it as well: «ولايتي كونار وخوست», «عشرات الجنود والضباط».
func (r *reader) sharesHead(p, q *phrase) bool {
	w := r.Words[p.head]
	members := func(k int) bool {
		return r.article(k) && r.Words[k].Is(persons) && r.Words[k].Feature.Has(lexicon.Plural)
	}
	if last := p.end - 1; last > p.head && r.Words[last-1].Classes.Has(lexicon.OrgHead) && q.mention < 0 && q.first == q.head && !r.ends(q.head, endUn) &&
		members(last) && members(q.head) { // «نقابة الأطباء والصيادلة»
		return true
	}
	if p.mention >= 0 && q.mention >= 0 && q.head == r.Mentions[q.mention].First && (!r.article(p.head) || w.Feature.Has(lexicon.Dual)) && p.end > p.head+1 {
		if w.Is(persons|one<<lexicon.OrgHead) && r.endsIn(p.end, entity.GPE) && r.countryAlone(q) { // «وزراء خارجية مصر والأردن», «زعيما الصين وروسيا»
			return w.Feature.Only(lexicon.Plural) || w.Feature.Has(lexicon.Dual|lexicon.Construct)
		}
		if w.Is(posts) && w.Feature.Only(lexicon.Dual) && q.first == q.head &&
			r.Mentions[q.mention].Type == entity.Person && r.Mentions[p.mention].Type == entity.Person { // «الرئيسان فلان وفلان»
			return true
		}
		return w.Classes.Has(lexicon.PlaceHead) && w.Feature.Only(lexicon.Dual|lexicon.Plural)
	}
	if p.first == p.head && p.end > p.head+1 && r.oneOfEach(w) && q.head == q.first && q.definite && !r.namedAs(q, entity.Person) { // «مجلسي النواب والدولة», «وفدا الحكومة والحوثيين»
		return true
	}
	if p.first > r.first && r.info[p.first-1].prep == prepBetween { // «بين عشرات الشبان والجنود»: two sides
		return false
	}
	if p.head == p.first || p.mention >= 0 || q.mention >= 0 || q.head != q.first {
		return false
	}
	if q.clitic == normalize.Wa && r.underNumber(p, q) {
		return true
	}
	return r.Words[p.first].Classes.Has(lexicon.Quant) && r.info[p.first].stem&listUncounted == 0 && r.article(p.head) && r.article(q.head)
}

// underNumber reports that the number before the noun of phrase p counts that of q too, which one of each kind would not follow: «17 طالبا ومعلما», «21 فردا وكيانا»,
// «12 اتفاقية ومذكرة تفاهم», «ألف لاجئ ومهاجر», not «12 جنديا وامرأة».
func (r *reader) underNumber(p, q *phrase) bool {
	if strings.HasSuffix(r.Words[q.head].Text, r.Words[p.head].Text) { // «11 مدينة غانية ومدينة كينية»
		return false
	}
	if r.Tokens[p.head-1].Kind == normalize.Number {
		return r.accusative(p.head) && r.accusative(q.head) || !p.is(isPerson) && !q.is(isPerson) && r.ends(p.head, endTa) && r.ends(q.head, endTa)
	}
	return p.is(isPerson) && q.is(isPerson) && r.Words[p.head-1].Classes.Has(lexicon.Scale) && !r.article(p.head)
}

// oneOfEach reports a dual that needs a complement, which two nouns share: «وفدا».
func (r *reader) oneOfEach(w *lexicon.Word) bool {
	return w.Feature.Has(lexicon.Dual|lexicon.Construct) && !w.Feature.Any(lexicon.Singular|lexicon.Plural) && w.Cut.Enclitic == 0
}

// countryAlone reports the name of a country or a city, and nothing but «و» before it.
func (r *reader) countryAlone(q *phrase) bool {
	return r.namedAs(q, entity.GPE) && q.clitic&^(normalize.Wa|normalize.Article) == 0 && q.first == q.head && q.end == r.Mentions[q.mention].Last
}

// noEqual reports a phrase that cannot be an equal of the first in a list: a deed behind
// things, not «الحكومة والمعارضة», and «غالبيتهم» behind people.
func (r *reader) noEqual(p, q *phrase) bool {
	w := r.Words[q.head]
	return w.Feature.Has(lexicon.Masdar) && q.mention < 0 && !(q.is(isActor) && r.article(q.head)) && !r.masdar(p.head) && r.Words[p.head].Known() && p.mention < 0 ||
		w.Classes.Has(lexicon.Quant) && w.Cut.Enclitic != 0
}

// endsIn reports a mention of a type that ends before token i.
func (r *reader) endsIn(i int, t entity.Type) bool {
	for k := r.mentionFrom(i - 3); k < len(r.Mentions) && r.Mentions[k].First < i; k++ {
		if m := &r.Mentions[k]; m.Last == i && m.Type == t {
			return true
		}
	}
	return false
}

// listGoesOn reports that behind a comma's phrase another comma or و follows, as
// in a list.
func (r *reader) listGoesOn(i int) bool {
	if i >= r.end {
		return false
	}
	if r.comma(i) && i+1 < r.end {
		i++
	}
	return r.parts[i] == nominal && r.hasAnd(i)
}

// namesGoOn reports that the phrases p and q, the n-th and the next of a list, are names of people or places, and so is what stands behind
// the comma after q: «اعتقال سالم حداد، عباس المهدي، مريم الخوري», «صوتت الجزائر، الصين، باكستان وروسيا».
func (r *reader) namesGoOn(p, q *phrase, n int) bool {
	of := func(t entity.Type) bool {
		return r.endsIn(p.end, t) && r.startsWith(q.first, t) && (n > 1 || r.innerComma(q.end) && r.startsWith(q.end+1, t))
	}
	return of(entity.Person) || of(entity.GPE)
}

// equals reports that two phrases can stand beside one another in a list.
func equals(p, q *phrase) bool {
	if p.mention >= 0 && q.mention >= 0 {
		return (p.is(isActor)) == (q.is(isActor))
	}
	if (p.mention >= 0) != (q.mention >= 0) {
		return p.class&q.class&(isActor|isPlace) != 0
	}
	return p.class&isActor == q.class&isActor
}

// reason reports at token i an adverbial verbal noun that tells why, which belongs to
// the verb and not to the phrase before it: «استدعت السفير احتجاجا على …».
func (r *reader) reason(i int) bool {
	if r.info[i].stem&listReason == 0 || i == r.first || r.parts[i-1] == prep || !r.plain(i) || i+1 >= r.end {
		return false
	}
	_, _, ok := r.preposition(i + 1)
	return ok
}

// atDeed reports at token i a preposition of time before a deed, which dates the verb: «بحث الملف خلال لقائه …».
func (r *reader) atDeed(i int) bool {
	if r.parts[i] != prep || i+1 >= r.end || r.parts[i+1] != nominal || r.parts[i-1] == prep {
		return false
	}
	if !r.timePrep(i) {
		return false
	}
	w := r.Words[i+1]
	return w.Feature.Has(lexicon.Masdar) && (w.Cut.Enclitic != 0 || !r.article(i+1)) && r.outer[i+1] < 0 || r.nounTrigger(i+1)
}

// extent gives the source byte where the full phrase that begins with p ends:
// with its prepositional phrases and coordinated parts, up to a comma, a verb,
// a clause or a time.
func (r *reader) extent(p *phrase) (stop, end int) {
	stop, end = p.stop, p.end
	i := p.end
	for i < r.end && i-p.first < 60 {
		switch r.parts[i] {
		case nominal:
			if r.reason(i) || r.circumstance(i) || r.info[i].form&formThus != 0 || r.info[i].participle && r.saysOn(i) {
				return stop, end
			}
			q, ok := r.np(i)
			if !ok {
				return stop, end
			}
			stop, end, i = q.stop, q.end, q.end
			continue
		case prep, adverb:
			if r.atDeed(i) || r.onGrounds(i) {
				return stop, end
			}
			if _, k := r.manner(i); k > i { // «التظاهر بصورة سلمية»
				stop, end, i = int(r.Tokens[k-1].End), k, k
				continue
			}
			i++
			continue
		case mark:
			if r.isQuote(i) && i+1 < r.end {
				i++
				continue
			}
		}
		return stop, end
	}
	return stop, end
}

// onGrounds reports at token i «على خلفية», which tells why what stands before it was done.
func (r *reader) onGrounds(i int) bool {
	return i+1 < r.end && r.info[i].prep == prepOn && r.parts[i] == prep && r.isForm(i+1, seldomGround)
}

// circumstance reports at token i a participle that tells how someone did it: «فاز في الانتخابات متقدما على
// منافسه».
func (r *reader) circumstance(i int) bool {
	w := r.Words[i]
	return i > r.first && agentive(w) && r.accusative(i) && w.Cut.Proclitics == 0 && r.outer[i] < 0 && (r.article(i-1) || r.outer[i-1] >= 0) && !w.Is(things)
}
