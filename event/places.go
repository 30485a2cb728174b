package event

import (
	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Where a deed was.

// where fills the place.
func (f *frame) where(at, to, from2, to2 int) {
	quiet := f.rule.is(utterance|office) || f.has(roleDestination) // words are nowhere, and an office is where it is held
	if !quiet && !f.placed(to) && !f.placeIn(f.from, to) && !(f.rule.is(casualty) && from2 > f.end && f.struckLand(from2-1, from2)) &&
		!f.placeIn(from2, to2) && f.rule.is(strike) {
		f.placeOfTarget()
	}
	if f.has(rolePlace) || f.has(roleDestination) {
		return
	}
	if f.t.kind == byVerb && f.t.cut.Proclitics&normalize.Wa == 0 && !(f.rule.is(speech) && f.has(roleContent)) && f.placeBefore(at) { // not «في المدينة، قالت مصادر إن …»: where that happens
		return
	}
	if f.t.kind == byVerb && !quiet && (f.placeOverClauses(at) || f.rule.is(sited) && f.placeOfSubject(at)) {
		return
	}
	if f.t.kind == byNoun && !quiet && f.placeBeforeCarrier(at) {
		return
	}
	if !quiet && f.behindPlace(at) {
		return
	}
	if f.placeUnderVerb(at) {
		return
	}
	if !quiet && f.t.kind == byNoun || f.t.kind == byVerb && f.rule.is(strike|casualty|capture) {
		f.placeOpening()
	}
	f.placeOfTitle(at)
}

// placeBeforeCarrier fills the place with the one that opens the clause of the verb that carries the noun at token at, and no other deed: «وفي بغداد، اندلعت اشتباكات».
func (f *frame) placeBeforeCarrier(at int) bool {
	r, v := f.r, f.carrier()
	if v < r.first || v >= at || r.info[v].finite&listEffect != 0 || r.hasAnd(v) {
		return false
	}
	return !r.otherDeed(v+1, at) && !f.underAnother(v+1) && f.placeBefore(v)
}

// placeOfSubject fills the place with the one that stands between who does it and the verb at token at: «متظاهرون في البصرة أحرقوا مقر الحزب».
func (f *frame) placeOfSubject(at int) bool {
	r, n := f.r, len(f.subject)
	if n == 0 || f.relative || f.subject[n-1].end >= at {
		return false
	}
	p := r.placeLedIn(f.subject[n-1].end)
	if p == nil || p.end > at || f.overlaps(p) || r.skip(p.end, false) < at {
		return false
	}
	f.fill(&placeSlot, p, false)
	return true
}

// placeUnderVerb fills the place with the one between the verb and the noun that is its object, at token at: «ترأس الوزير في عدن اجتماعا»; or that it
// carries with a preposition: «تمكنت الشرطة في عدن من توقيفه».
func (f *frame) placeUnderVerb(at int) bool {
	r, from := f.r, f.over
	if from == 0 {
		v := f.carrier()
		if f.t.kind != byNoun || f.rule.is(utterance) || v < r.first || v >= at || r.info[v].finite&listEffect != 0 {
			return false
		}
		from = v + 1
	}
	for k := from; k < at && !r.dates(k) && !(r.parts[k] == timeWord && r.measuresAt(k)); k++ {
		if f.over == 0 && (r.tellsOfDeed(k) || r.leadsInTopic(k)) { // «شارك في محادثات في لندن»
			return false
		}
		key, n, ok := r.preposition(k)
		if !ok || !r.prepIs(key, placePreps) || n >= at || f.over == 0 && key == prepBetween {
			continue
		}
		if p, ok := r.np(n); ok && p.is(isPlace) && p.head == p.first && p.end <= at &&
			!f.overlaps(p) && (f.rule.is(vote) || !r.otherDeed(p.end, at) && !f.underAnother(p.end)) { // not «وقع في باريس اتفاقا لإنهاء الحرب»
			f.fill(&placeSlot, p, false)
			return true
		}
	}
	return false
}

// tellsOfDeed reports at token k a verb, or a noun of a deed.
func (r *reader) tellsOfDeed(k int) bool {
	return r.parts[k] == verb || r.parts[k] == nominal && r.outer[k] < 0 && r.nounTrigger(k)
}

// placeOfTitle fills the place with the one that the sentence opens with as a title, soon before the trigger at token at: «الخرطوم: مقتل ثلاثة», not
// «واشنطن: لدينا أدلة على تورطهم بالهجوم», which says so.
func (f *frame) placeOfTitle(at int) {
	const reach, near = 24, 5
	m := f.r.headline
	if m < 0 || f.has(rolePlace) || !f.rule.is(sited) {
		return
	}
	mn := &f.r.Mentions[m]
	if at < mn.Last+reach && !(at > mn.Last+near && mn.Entry != nil && mn.Entry.Flag("government")) {
		f.fillSpan(&placeSlot, mn.Start, mn.End, m)
	}
}

// placeBefore fills the place with the one that opens the clause of the verb at token at, and those that go with it.
func (f *frame) placeBefore(at int) bool {
	r := f.r
	const reach = 12
	p, k := r.openingPhrase(at, reach, func(key symbol, p *phrase) bool {
		return (r.prepIs(key, placePreps) || r.sited(key, p.first)) && (p.is(isPlace) || r.info[p.head].stem&listInside != 0) && !f.overlaps(p)
	})
	return p != nil && f.placeIn(k, at)
}

// placeOverClauses fills the place with the one that opens the sentence, where the verb at token at goes on with و what happened there: «وفي نابلس، اقتحم الجيش
// مخيما واعتقل شابين».
func (f *frame) placeOverClauses(at int) bool {
	const reach = 40
	r, k := f.r, f.r.first
	if at > k+reach || r.Words[at].Cut.Proclitics&normalize.Wa == 0 {
		return false
	}
	if r.parts[k] == conj {
		k++
	}
	p := r.placeLedIn(k)
	if p == nil || p.end > at || f.overlaps(p) {
		return false
	}
	told := false
	for k = p.end; k < at; k++ {
		switch r.parts[k] {
		case comp, rel, conj, attrib:
			return false
		case verb:
			if r.info[k].says || told && !r.hasAnd(k) {
				return false
			}
			told = true
		}
	}
	if told {
		f.fill(&placeSlot, p, false)
	}
	return told
}

// placeIn fills the place with the first in tokens [from, to), and those that go with it.
func (f *frame) placeIn(from, to int) bool {
	r := f.r
	for k := from; k < to; k++ {
		if r.parts[k] == rel {
			k = f.overAside(k, to)
		}
		info := r.info[k]
		if r.intends(k) && !f.forWhich(k) || info.stem&listReason != 0 && f.forAnother(k) {
			return false
		}
		if info.core&coreTopic != 0 && r.leadsInTopic(k) {
			for k++; k < to && (r.parts[k] == nominal || r.parts[k] == prep || r.parts[k] == adverb); k++ {
			}
			continue
		}
		key, n, ok := r.preposition(k)
		if !ok && r.parts[k] == nominal && r.prepIs(info.self, placePreps) && r.outer[k] >= 0 && r.Mentions[r.outer[k]].First == k { // «شمال سيناء»
			key, n, ok = info.self, k, true
		}
		if !ok || !r.prepIs(key, placePreps) && !r.sited(key, n) || n >= r.end || f.ofBefore(k) { // «البلدة الواقعة شمال …», «الحرب والتطورات في المنطقة»
			continue
		}
		p, ok := r.np(n)
		if !ok || !f.placeBehind(key, k, p) || f.overlaps(p) {
			continue
		}
		q := r.withDirection(k, key, p)
		if key == prepIn && f.tries(p) { // «حكم عليه بالسجن في محكمة عسكرية»
			if !f.has(roleCourt) {
				f.fill(f.slotOf(roleCourt), &q, false)
			}
			k = p.end - 1
			continue
		}
		ps := r.list(n, place)
		if len(ps) > 1 && f.rule.is(meeting) && r.country(&ps[0]) && r.country(&ps[1]) &&
			r.inPhraseOf(k-1, isPerson) { // «اجتمع الوزراء بحضور مديري المخابرات في السودان ومصر»
			continue
		}
		end := f.fillPlaces(&q, p, ps)
		f.further(end, to)
		f.whereOthers(end)
		return true
	}
	return false
}

// fillPlaces fills the place with q, the phrase p with the direction before it, and with the others of its list ps: «في ولايتي كونار وخوست», «في سوريا وتركيا». It gives the
// token behind them.
func (f *frame) fillPlaces(q, p *phrase, ps []phrase) int {
	if len(ps) > 0 && ps[0].end > q.end {
		q.end, q.stop = ps[0].end, ps[0].stop
		p = &ps[0]
	}
	f.fill(&placeSlot, q, false)
	if len(ps) > 1 {
		for i := range ps[1:] {
			if f.alsoPlace(&ps[i+1]) {
				f.fill(&placeSlot, &ps[i+1], false)
			}
		}
		p = &ps[len(ps)-1]
	}
	return p.end
}

// whereOthers takes the places of those to whom the same was done elsewhere, behind the place before token k: «قتل خمسة في حلب وثلاثة في إدلب».
func (f *frame) whereOthers(k int) {
	r := f.r
	for n := 0; n < maxList && k+2 < r.end && (f.fillerBehind(roleVictim) != nil || f.fillerBehind(roleDetainee) != nil); n++ {
		q, _, alone := r.nextOfList(k)
		if q == nil || q.clitic&normalize.Wa == 0 && !alone || !f.overlaps(q) {
			return
		}
		p := r.placeLedIn(q.end)
		if p == nil || f.overlaps(p) {
			return
		}
		f.fill(&placeSlot, p, false)
		k = p.end
	}
}

// placeLedIn gives the place that the preposition at token k leads in as where something happens, or nil.
func (r *reader) placeLedIn(k int) *phrase {
	key, at, ok := r.preposition(k)
	if !ok || at >= r.end || !r.prepIs(key, placePreps) {
		return nil
	}
	if p, ok := r.np(at); ok && p.is(isPlace) {
		return p
	}
	return nil
}

// placeBehind reports that phrase p behind the preposition at token k tells where: it is a place, a house or ground, «في أطراف
// المدينة», or a thing without other meaning that one can be in, «داخل الكهف»; no parties, «القصف بين لبنان وإسرائيل».
func (f *frame) placeBehind(key symbol, k int, p *phrase) bool {
	r := f.r
	switch {
	case p.end > p.head+1 && r.info[p.end-1].lists.has(rareFlesh): // «أصيب بجروح في أنحاء الجسم»
		return false
	case p.mention < 0 && r.fieldOfWork(p): // «عاملين في قطاع النفط»
		return false
	case r.isForm(p.head, seldomWay) && (r.hasPronoun(p.head) || p.end > p.head+1 && r.hasPronoun(p.head+1) && r.masdar(p.head+1)): // «في طريقهم إلى لبنان», «في طريق عودتهم»
		return false
	case key == prepBetween && (k-1 > f.at && r.hasSides(k-1) || r.Words[p.head].Classes.Has(lexicon.Human)): // «بعد أزمة بين فاليتا وروما», «القمة بين البلدين»
		return false
	case key == prepBa && p.mention < 0 && p.end == p.head+1 && r.info[p.head].stem&listPenalty != 0: // «حكم بالسجن»
		return false
	case !p.definite && p.mention < 0 && p.end == p.head+1 && r.info[p.head].stem&listSite != 0 && (r.at(p.end, timeWord) || p.end < r.end && r.counts(p.end)): // «في حدود الساعة السابعة»
		return false
	case r.info[k].form&formFront != 0 && r.info[p.head].stem&listInside != 0: // «انفجار أمام السفارة»
		return true
	case p.is(isState) && r.info[k].form&(formFront|formWhile) != 0 && !r.prepIs(key, insidePreps): // «أمام طهران خياران»: for those in power there
		return false
	case p.is(isPlace):
		return key != prepBetween || r.Words[p.head].Is(placeHeads) || !f.rule.leads.has(prepBetween) && r.town(p)
	case key == prepIn || key == prepBa:
		return engineOf(&p.lists)&listSite != 0 || r.info[p.head].stem&listInside != 0 || r.seat(p) && !f.ofSubject(k) && !f.ofFiller(k)
	}
	return r.prepIs(key, insidePreps) && (p.class == 0 || r.info[p.head].stem&listInside != 0 || r.seat(p)) && !r.behind(k, prep) // not «إلى داخل …»
}

// alsoPlace reports a phrase in a list behind a place that is one too, and no deed or person: «في غزة وتل أبيب», not «بين الفصائل في غزة وإسرائيل», «في غزة
// وإنزال علم قطر», «أمام منزل سالم، ونادر».
func (f *frame) alsoPlace(q *phrase) bool {
	r := f.r
	return !f.overlaps(q) && (!q.is(isPerson) || q.is(isPlace)) && !(r.masdar(q.head) && !r.Words[q.head].Is(placeHeads) && r.info[q.head].stem&listSite == 0)
}

// country reports a phrase that is a country.
func (r *reader) country(p *phrase) bool {
	return p.mention >= 0 && r.Mentions[p.mention].Subtype == "country"
}

// sited reports that «على» stands before a noun at token n that tells where: «على طريق المطار».
func (r *reader) sited(key symbol, n int) bool {
	if key != prepOn || n >= r.end || (r.info[n].stem|r.info[n].lemma)&listSite == 0 && !r.info[n].lists.has(rareCheckpoint) {
		return false
	}
	q, ok := r.np(n + 1) // «هجمات على جبهات قوات الحكومة»
	return !ok || !q.is(isBody) || q.is(isState) || q.clitic != 0
}

// placed reports a place among the fillers other than one that it happened in front of, of which
// the town may still follow: «أمام القنصلية في برلين».
func (f *frame) placed(to int) bool {
	r := f.r
	for i := range f.fillers {
		a := &f.fillers[i]
		if a.role != rolePlace {
			continue
		}
		if k := r.startsFrom(f.end, a.start); k >= to || r.info[k-1].form&formFront == 0 {
			return true
		}
	}
	return false
}

// seat reports a body that has a house to meet in: a ministry, a court.
func (r *reader) seat(p *phrase) bool {
	switch v, _ := r.Words[p.head].Value(lexicon.OrgHead); v {
	case "ministry", "court", "university", "bank", "council":
		return true
	}
	return false
}

// opensClause reports that a phrase at token k opens a clause or sentence.
func (r *reader) opensClause(k int) bool {
	return k == r.first || r.parts[k-1] == mark || r.parts[k-1] == conj || r.info[k-1].form&formAsFor != 0 || r.info[k-1].core&coreYears != 0 || // «أما في صيدا، ف…», «عمره 52 عاما في البرتغال»
		r.hasAnd(k) && !r.prepIs(r.info[k-1].self, directionPreps) // not «شمال وشرق القطاع»
}

// further takes the places directly behind a place as well: «في بلدة بزاعة بريف حلب», «في مكتبه بالقصر في الرياض».
func (f *frame) further(k, to int) {
	r := f.r
	for n := 0; n < 2 && k < to; n++ {
		last := r.phraseOf(k - 1)
		if r.parts[k] == mark && k+1 < to {
			k++
		}
		k = r.overPurpose(k)
		key, at, ok := r.preposition(k)
		if !ok || !r.prepIs(key, placePreps) || key == prepBetween || at >= to {
			return
		}
		p, ok := r.np(at)
		if r.prepIs(key, directionPreps) { // «في ساحة الشهداء وسط بيروت»
			if ok && p.is(isPlace) && p.first == at && r.withinTown(last) && !f.overlaps(p) {
				q := r.withDirection(k, key, p)
				f.fill(&placeSlot, &q, false)
			}
			return
		}
		if !ok || !p.is(isPlace) || f.overlaps(p) { // «محادثات في القاهرة حول عملية درنة»
			return
		}
		ps := r.list(at, place) // «في عدة مدن في وهران وبجاية»
		if len(ps) == 0 || r.prepIs(key, distancePreps) {
			q := r.withDirection(k, key, p)
			f.fill(&placeSlot, &q, false)
			k = p.end
			continue
		}
		for i := range ps {
			if q := &ps[i]; i == 0 || f.alsoPlace(q) {
				f.fill(&placeSlot, q, false)
				k = q.end
			}
		}
	}
}

// withDirection gives the place p with the words of the preposition at token k that make another place of it, its north or what lies at a distance from it: «شمال
// سيناء», «على بعد 20 كيلومترا من الموصل».
func (r *reader) withDirection(k int, key symbol, p *phrase) phrase {
	q := *p
	if r.prepIs(key, directionPreps) && r.parts[k] == prep && p.first == k+1 || r.prepIs(key, distancePreps) {
		q.start = r.startOf(k)
	}
	return q
}

// withinTown reports a building, a quarter or a place that no list has, so that it helps to tell where it lies: «ساحة الشهداء وسط بيروت», not
// «محافظة عدن جنوبي اليمن».
func (r *reader) withinTown(p *phrase) bool {
	if p == nil || !p.is(isPlace) || p.mention < 0 {
		return p != nil && p.is(isPlace)
	}
	m := &r.Mentions[p.mention]
	return m.Ref == "" || m.Type == entity.Facility || m.Subtype == "district"
}

// nearer takes the places directly before the preposition at token k, behind which another place was taken that they
// lie in: «هجوم على سوق بمدينة الفاشر في شمال دارفور», «إطلاق نار قرب السفارة في طرابلس».
func (f *frame) nearer(k int) {
	r := f.r
	for n := 0; n < 2 && k-1 > f.at; n++ {
		p := r.phraseOf(k - 1)
		if p == nil {
			return
		}
		if k = p.first; p.clitic&normalize.Ba == 0 {
			k--
		}
		if k <= f.at {
			return
		}
		key, at, ok := r.preposition(k)
		if !ok || at != p.first || !r.prepIs(key, placePreps) || key == prepBetween ||
			r.prepIs(key, directionPreps) || f.overlaps(p) || !f.placeBehind(key, k, p) {
			return
		}
		f.fill(&placeSlot, p, false)
	}
}

// whereBefore gives the token of «حيث» by which the clause of the verb at token v goes on, or -1.
func (r *reader) whereBefore(v int) int {
	if k := r.back(v); k > r.first && r.parts[k] == conj && r.isForm(k, seldomWhere) {
		return k
	}
	return -1
}

// behindPlace fills the place with the one behind which «حيث» leads in the clause of the trigger: «وصل إلى القاهرة، حيث التقى نظيره»,
// «في بلدة الباب بريف حلب أمس، حيث عقد اجتماع», «في قرية الزهور غربا، حيث …».
func (f *frame) behindPlace(at int) bool {
	r, v := f.r, at
	switch {
	case f.t.kind == byVerb:
	case f.light >= r.first && f.light < at:
		v = f.light
	case f.over > 0:
		v = f.over - 1
	default:
		return false
	}
	k := r.whereBefore(v)
	if k < 0 {
		return false
	}
	for k--; k > r.first && (r.parts[k] == mark || r.parts[k] == timeWord || r.parts[k] == adverb || r.parts[k] == prep && r.parts[k+1] == timeWord); k-- {
	}
	found := false
	for n := 0; n < 3 && k > r.first; n++ {
		p := r.phraseOf(k)
		if p == nil || p.end != k+1 || !p.is(isPlace) || f.overlaps(p) || r.counts(p.first) { // «ممثلين من 57 دولة، حيث»
			break
		}
		q, led := *p, p.first-1
		key, at, ok := r.preposition(p.first)
		if (!ok || at != p.first) && led >= r.first {
			key, at, ok = r.preposition(led)
		}
		switch {
		case ok && at == p.first && (r.prepIs(key, placePreps) || key == prepTo || key == prepFrom):
			if r.prepIs(key, directionPreps) {
				q.start = r.startOf(led)
			}
		case n == 0 && r.goneTo(p): // «زار القاهرة، حيث», «زيارته لباريس حيث»
			ok = false
		default:
			return found
		}
		f.fill(&placeSlot, &q, false)
		found = true
		if !ok || key == prepTo || key == prepFrom {
			break
		}
		if k = led; p.clitic&normalize.Ba == 0 {
			k--
		}
	}
	return found
}

// goneTo reports that an event told before in the sentence has the phrase for where someone goes or is.
func (r *reader) goneTo(p *phrase) bool {
	for i := range r.eventsSince(r.first) {
		for k := range r.events[i].Arguments {
			if a := &r.events[i].Arguments[k]; a.Start == p.start && (a.Role == "destination" || a.Role == "place") {
				return true
			}
		}
	}
	return false
}

// placeOfTarget fills the place with the one in what was struck, or in the clause that tells what it was doing: «قصف منزلا مأهولا في البلدة», «استهدفت سيارة
// كانت تقل جنودا في البلدة».
func (f *frame) placeOfTarget() {
	r := f.r
	a := f.fillerBehind(roleTarget)
	if a == nil {
		return
	}
	v := r.startsFrom(f.end, a.stop)
	for k := r.startsFrom(f.end, a.start+1); k < v; k++ {
		if key, n, ok := r.preposition(k); ok && (key == prepIn || key == prepBa || r.prepIs(key, insidePreps)) {
			if p, ok := r.np(n); ok && n < r.end && r.town(p) {
				f.fill(&placeSlot, p, false)
				return
			}
		}
	}
	p := r.phraseOf(v - 1)
	if !r.at(v, verb) || !r.plain(v) || r.article(v-1) ||
		!r.aux(v) && !isPresent(r.info[v].tense) || r.outer[v-1] >= 0 || p != nil && p.definite {
		return
	}
	for n := 0; n < 2 && r.at(v, verb) && r.plain(v); n++ {
		v++
	}
	f.placeIn(v, r.scope(v))
}

// placeOpening fills the place with the one that opens the sentence, of which sources tell: «وفي مدينة الباب، قال شهود إن قذيفة سقطت على سوق».
func (f *frame) placeOpening() {
	const reach = 30
	r := f.r
	k := r.first
	if f.at > k+reach || !r.speaks {
		return
	}
	if r.parts[k] == conj {
		k++
	}
	key, n, ok := r.preposition(k)
	if !ok || !r.prepIs(key, placePreps) || n >= f.at {
		return
	}
	p, ok := r.np(n)
	if !ok || !p.is(isPlace) || p.is(isState) || p.end >= f.at || f.overlaps(p) {
		return
	}
	for k = p.end; k < f.at && r.parts[k] != verb; k++ {
		if r.parts[k] == comp || r.parts[k] == rel {
			return
		}
	}
	if k+1 < f.at && r.info[k].says && (r.info[k+1].stem&listWitness != 0 || r.info[k+1].self == prepAbout || r.comma(k+1)) {
		f.fill(&placeSlot, p, false)
	}
}

// overPurpose gives the token behind what the building or ground before token k, which has no name, is for: «مصنع للألعاب النارية بمدينة بونا»; or k.
func (r *reader) overPurpose(k int) int {
	p, of := r.phraseOf(k), r.phraseOf(k-1)
	if p == nil || of == nil || r.parts[k] != nominal || r.Words[k].Cut.Proclitics&normalize.La == 0 || r.outer[k] >= 0 ||
		of.definite || of.mention >= 0 || !of.is(isPlace) && engineOf(&of.lists)&listSite == 0 {
		return k
	}
	return p.end
}
