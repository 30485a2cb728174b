package event

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Where what a verb takes goes on behind something that stands between: a relative clause, an apposition, what is said by the way.

// accompanied reports at token j behind a comma who goes with the subject, where something is wanted that does not stand before: «وصل الملك، والوفد
// المرافق له، إلى …», «وصل الوزير، أمس، يرافقه وفد، إلى …».
func (f *frame) accompanied(j int) bool {
	r := f.r
	if f.t.kind != byVerb || !r.comma(j-1) || f.filled(f.rule.needs) {
		return false
	}
	switch r.parts[j] {
	case nominal:
		p, ok := r.np(j)
		return ok && p.clitic&normalize.Wa != 0 && p.is(isActor)
	case verb:
		return r.info[j].object && isPresent(r.info[j].tense) && r.plain(j)
	}
	return false
}

// goesWithHim reports at token j, directly behind who comes or goes, a verb that tells who goes with him: «وصل الوزير يرافقه وفد إلى …».
func (f *frame) goesWithHim(j int) bool {
	r := f.r
	return f.t.kind == byVerb && isPresent(r.info[j].tense) && r.plain(j) && !f.filled(f.rule.needs)
}

// onlyWhen reports that nothing but commas and times stand from token i on before token j: «وصل الوزير، أمس الأحد، يرافقه …».
func (r *reader) onlyWhen(i, j int) bool {
	for i < j && (r.comma(i) || r.parts[i] == timeWord || r.timeLedIn(i)) {
		i++
	}
	return i == j
}

// resumes gives the token behind a relative clause or «، في بيان أصدره أمس،» that begins at token k,
// when a preposition goes on there, or k; subject is the token behind the subject.
func (f *frame) resumes(k, subject int) int {
	r, j := f.r, k
	if j > r.first && r.at(j, verb) && r.info[j].object && (r.gathers(j-1) || r.givenOutBy(j) || j == subject && f.goesWithHim(j)) { // «هدد الوزير في مؤتمر صحفي عقده أمس ب…», «وصل الوزير يرافقه وفد إلى …»
		for i := j + 1; i < r.end && i < j+12 && r.parts[i] != verb && r.parts[i] != comp && r.parts[i] != mark; i++ {
			if f.wantsDeed(i) {
				return i
			}
		}
		if r.gathers(j - 1) {
			return k
		}
	}
	if r.at(j, mark) {
		j++
	} else if r.at(j, verb) {
		for b := j - 1; b > r.first && b > j-5; b-- {
			if r.parts[b] == mark && r.comma(b) {
				j = b + 1
				break
			}
		}
	}
	if c := f.onward(k); c > 0 {
		return c
	}
	if j <= r.first || j >= r.end || r.info[j].form&formWhat != 0 ||
		r.parts[j] != rel && !(r.parts[j] == prep && r.parts[j-1] == mark) && !(r.onlyWhen(subject, j) && f.accompanied(j)) {
		return k
	}
	stated := r.parts[j] == prep // «، في بيان أصدره أمس، إلى …»
	apart, reach := r.parts[j-1] == mark && !stated, j+14
	if !apart && !stated {
		near := j == subject || j == f.after && f.rule.is(demand|blame) || j < max(f.after, f.end)+8 && !f.filled(f.rule.needs)
		if at := r.mainGoesOnFrom(j, f.wantsDeed); near && at < r.end && r.parts[at] != mark && f.wants(at) {
			return at
		}
		reach = j + 26
	}
	for j++; j+1 < r.end && j < reach; j++ {
		if r.parts[j] == mark && r.comma(j) {
			i := j + 1
			for i+1 < r.end && r.parts[i] == timeWord { // «، اليوم السبت، إلى …»
				i++
			}
			if i > j+1 && r.parts[i] == mark {
				i++
			}
			if key, _, ok := r.preposition(i); ok && (apart || f.rule.leads.has(key)) {
				return i
			}
			return k
		}
	}
	return k
}

// givenOutBy reports that the verb at token v tells when, where or by whose report the statement without the article before it was given: «في كلمة ألقاها أمس».
func (r *reader) givenOutBy(v int) bool {
	p := r.phraseOf(v - 1)
	return p != nil && p.is(isMedium) && !p.definite && p.end == v && !(r.at(v+1, nominal) && r.info[v+1].class&isPress == 0)
}

// onward gives the token from which the phrases of the trigger go on behind the comma at token k: the reason of a protest,
// «، وذلك احتجاجا على …», or a preposition behind an apposition; or 0.
func (f *frame) onward(k int) int {
	r := f.r
	if k+1 >= r.end || r.parts[k] != mark {
		return 0
	}
	at := 0
	if f.rule.is(rally) && r.info[k+1].form&formThus != 0 && r.comma(k) && k+2 < r.end && r.reason(k+2) {
		at = k + 2
	} else if f.rule.is(rally) && r.comma(k) && r.reason(k+1) { // «خرجت تظاهرة في عدن، مساء الأربعاء، تنديدا بالغلاء»
		at = k + 1
	} else {
		at = f.behindApposition(k)
	}
	return at
}

// pastMeasure gives the token behind a clause at token k that only tells how much or how long, «أحكاما بالسجن تراوحت بين أربع وست سنوات
// ضد …», or k.
func (r *reader) pastMeasure(k int) int {
	if k+1 >= r.end || r.parts[k] != verb || !r.info[k].lists.has(rareRange) {
		return k
	}
	j := k + 1
	if r.parts[j] == prep {
		j++
		if r.info[j-1].self == prepFrom && j+1 < r.end && r.parts[j] == nominal && r.counts(j+1) { // «يبلغ من العمر 30 عاما»
			j++
		}
	}
	from := j
	for j < r.end && j < from+10 && (r.tellsMeasure(j) ||
		r.parts[j] == nominal && r.Words[j].Cut.Proclitics&normalize.Ba == 0 && (r.info[j].stem&listPenalty != 0 || j > from && r.adjective(j))) { // «بين المؤبد وعشر سنوات سجنا نافذا»
		j++
	}
	if j == from {
		return k
	}
	return j
}

// tellsMeasure reports at token j a number, a unit of time, or the «و» between two.
func (r *reader) tellsMeasure(j int) bool {
	return r.counts(j) || r.parts[j] == timeWord || r.info[j].form&formAnd != 0 || r.Words[j].Classes.Has(lexicon.TimeUnit) || r.Words[j].Is(numbers)
}

// pastHolding gives the token behind a clause at token k that only tells of what the indefinite noun before it is made up or what it carries, where a preposition leads in
// a role without a filler; or k: «أرسلت قافلة تضم 20 شاحنة إلى غزة», «وصل وفد مؤلف من خمسة وزراء إلى بغداد».
func (f *frame) pastHolding(k int) int {
	const reach = 12
	r := f.r
	p := r.phraseOf(k - 1)
	if k+1 >= r.end || p == nil || p.definite || p.end != k || !r.plain(k) || r.parts[k] != verb && r.parts[k] != nominal || !r.isForm(k, seldomMadeUp) {
		return k
	}
	for j := k + 1; j < min(r.end, k+reach); {
		if key, _, ok := r.preposition(j); ok {
			if j > k+1 && key != prepFrom && f.wants(j) {
				return j
			}
			if key != prepFrom && key != prepBa {
				return k
			}
			if r.parts[j] == prep {
				j++
			}
		}
		q, ok := r.np(j)
		if !ok || r.parts[j] != nominal && !r.isQuote(j) {
			return k
		}
		j = q.end
	}
	return k
}

// behindApposition gives the token of a preposition that leads in a role without a filler, behind who someone is and when
// it was: «أعلن الاتحاد، أكبر منظمة في البلاد، عن …», «شدد عضو المجلس، محمد علي، أمس الخميس، على …»; or 0. The comma before it is
// token k.
func (f *frame) behindApposition(k int) int {
	r := f.r
	told := r.turnsTo(k+1) || r.wasOrIs(k) // «، وهو صندوق دولي،», «، كان عضوا في المجلس،»
	if !told && (r.parts[k+1] != nominal || r.info[k+1].participle || !r.apart(k+1) || r.deedAt(k+1)) || !r.comma(k) {
		return 0
	}
	at := r.parenthesis(k)
	if at == k {
		return 0
	}
	for r.at(at, timeWord) || r.timeLedIn(at) { // «، حليف سوريا، خلال الأسبوع الجاري ب…»
		if at++; r.atComma(at) {
			at++
		}
	}
	for i := k; i < at; i++ {
		if (r.parts[i] == verb || r.parts[i] == comp) && !told {
			return 0
		}
	}
	if at >= r.end || !f.wants(at) {
		return 0
	}
	if _, n, ok := r.preposition(at); ok {
		if q, found := r.np(n); found && q.is(isMedium) { // «، عبر حسابه»
			return 0
		}
	}
	return at
}

// wasOrIs reports behind the comma at token k a clause that tells what the one is or was of whom the indefinite noun before the comma tells: «اتهم وزير سابق، كان عضوا في المجلس،
// ب…», «اعتقل شاب، يعمل في المصنع، ب…».
func (r *reader) wasOrIs(k int) bool {
	if r.at(k+1, particle) && r.info[k+1].core&coreDidnt != 0 && r.at(k+2, verb) && r.info[k+2].object { // «اتهم دولا، لم يسمها، ب…»
		return true
	}
	if !r.at(k+1, verb) || !r.plain(k+1) || r.info[k+1].says || r.info[k+1].object || !r.info[k+1].lists.has(rareBeen) && !isPresent(r.info[k+1].tense) {
		return false
	}
	p := r.phraseOf(k - 1)
	return p != nil && p.end == k && !p.definite && p.mention < 0 && p.is(isPerson)
}

// timeLedIn reports at token k a preposition that leads in a time, and nothing else: «خلال الأسبوع الجاري».
func (r *reader) timeLedIn(k int) bool {
	return r.at(k, prep) && !r.info[k].pronominal && r.at(k+1, timeWord)
}

// wantsDeed is wants behind a clause, where «ب» leads in what was done or said, and no one: «الدول التي تربطها علاقات بإسرائيل إلى …».
func (f *frame) wantsDeed(k int) bool {
	if !f.wants(k) {
		return false
	}
	key, at, _ := f.r.preposition(k)
	p, ok := f.r.np(at)
	return key != prepBa || !ok || !f.rule.is(demand|blame) || !p.is(isActor|isPlace)
}

// wants reports a preposition at token k that leads in a role which has no filler yet.
func (f *frame) wants(k int) bool {
	key, _, ok := f.r.preposition(k)
	if !ok || key == prepIn || !f.rule.leads.has(key) {
		return false
	}
	return f.slotWhere(posPrep, func(s *slot) bool { return s.leads.has(key) && !f.has(s.number) }) != nil
}

// listedBeyond gives, from token k on, where the phrases of the trigger end, the token of a preposition that fills a role with a word of
// the role's own list or a charge, behind a clause or an apposition that describes the noun before it: «حكم على الناشط، نجل الوزير السابق، بالسجن»; or k.
func (f *frame) listedBeyond(k int) int {
	const reach = 20
	r := f.r
	if k >= r.end || k == r.first {
		return k
	}
	// a verb whose needs are filled goes on with any preposition, others with a penalty or a charge alone
	beyond := f.t.kind == byVerb && (r.parts[k] == mark || r.parts[k] == rel || r.describedBy(k) != nil) && f.filled(f.rule.needs)
	if !beyond && !f.doesSo(k) {
		return k
	}
	verbs := 0
	for i := k; i < r.end && i < k+reach; i++ {
		switch r.parts[i] {
		case verb:
			if verbs++; !r.plain(i) && i > k || verbs > 2 {
				return k
			}
		case comp, attrib:
			return k
		case conj:
			if r.info[i].form&formAnd == 0 || i+1 >= r.end || !r.counts(i+1) { // «بين 20 و30 سنة»
				return k
			}
		case mark:
			if s := r.sign(i); s == ':' || s == '؛' {
				return k
			}
		}
		key, at, ok := r.preposition(i)
		switch {
		case !ok || !f.rule.leads.has(key):
		case f.charges(key) && r.parts[k] != rel && !f.has(roleCharge),
			key != prepIn && (key == prepBa || beyond) && f.listedAt(key, at):
			return i
		}
	}
	return k
}

// doesSo reports at token v a verb that tells what one without the article, who fills a role, does or has done, behind which only a penalty or a charge is of the trigger: «حكم على
// تاجر قتل شريكه بالسجن», «توقيف شخص كان على متن سيارة للاشتباه في تورطه».
func (f *frame) doesSo(v int) bool {
	r := f.r
	if r.parts[v] != verb || !r.plain(v) {
		return false
	}
	q := r.phraseOf(v - 1)
	if q == nil || q.end != v {
		return false
	}
	q = r.innermost(q) // «توقيف شخص»
	return !q.definite && q.is(isPerson) && f.overlaps(q)
}

// livesBeyond gives, from token k on, where the clause begins that tells of what took people's lives, the token behind it where they stand: «أودى حادث سير وقع
// مساء أمس قرب مراكش بحياة خمسة»; or k.
func (f *frame) livesBeyond(k int) int {
	const reach = 24
	r := f.r
	if !f.rule.is(casualty) || !f.takes(prepBa, roleVictim) || f.has(roleVictim) || k >= r.end || r.parts[k] != mark && r.parts[k] != rel && r.parts[k] != verb {
		return k
	}
	verbs := 0
	for i := k; i < min(r.end, k+reach); i++ {
		switch {
		case r.parts[i] == verb:
			if verbs++; verbs > 1 {
				return k
			}
		case r.parts[i] == comp || r.parts[i] == conj:
			return k
		case r.parts[i] == nominal && r.Words[i].Cut.Proclitics&normalize.Ba != 0 && r.info[i].lemma&listCarrier != 0:
			return i
		}
	}
	return k
}

// listedAt reports at token i a word of the list of a role that the preposition leads in and that has no filler; the rules tell which
// roles are so far from their verb (roles farther).
func (f *frame) listedAt(key symbol, i int) bool {
	return f.slotWhere(posPrep, func(s *slot) bool {
		if s.class < firstList || !s.leads.has(key) || !s.is(farther) || f.has(s.number) {
			return false
		}
		p, ok := f.r.np(i)
		return ok && s.class.fits(p)
	}) != nil
}

// behindClause gives the token of those whom it is done to behind the clause that begins with the verb at token v and describes the noun before it: «خطف مسلحون
// يرتدون زي الشرطة خمسة مهندسين», «هاجم مسلحون قدموا من الحدود دورية للجيش»; or of what the slot wants them to shoot with: «فتح مسلحون يستقلون دراجة نارية النار على …».
func (r *reader) behindClause(v int, obj *slot) int {
	if r.aux(v) && r.at(v+1, verb) { // «مسلح كان يستقل دراجة»
		v++
	}
	if r.describedBy(v) == nil && !r.didBefore(v) && !r.setOffBefore(v) {
		return r.end
	}
	from := v + 1
	if k := v + 1; k+1 < r.end {
		if r.parts[k] == prep {
			k++
		}
		if r.at(k, comp) && r.withPronoun(k) { // «مسلحون يعتقد أنهم من الحركة», «يشتبه في أنهم»
			from = k + 1
		}
	}
	for k := from; k < r.end && k < v+14; k++ {
		switch r.parts[k] {
		case verb, comp, conj, rel:
			return r.end
		case mark:
			if p, ok := r.np(k + 1); ok && r.comma(k) && p.first == k+1 && p.is(isPerson) && (p.clitic == 0 && !p.definite || p.apart() && p.mention >= 0) { // «مسلحون يستقلون دراجة، عنصرا من الجيش»
				return k + 1
			}
			return r.end
		case nominal:
			if c := r.chunkOf[k]; c > 0 && r.chunks[c].first == k && k > v+1 && r.chunks[c].before != prep && r.doneToBehind(&r.chunks[c-1], &r.chunks[c], obj) {
				return k
			}
		}
	}
	return r.end
}

// didBefore reports at token v a verb in the perfect, or «كانوا», that tells of the many before it, who are no one known: «مسلحون قدموا من الحدود», «مسلحون كانوا على متن …».
func (r *reader) didBefore(v int) bool {
	q := r.phraseOf(v - 1)
	return q != nil && !q.definite && q.end == v && q.is(isPerson) && r.plain(v) && r.info[v].tense.Has(lexicon.Perfect) && r.info[v].tense.Only(lexicon.Plural)
}

// setOffBefore reports at token v a verb whose pronoun is of the weapon or the blow before it, an indefinite noun: «قذيفة أطلقها مسلحون», «غارة شنها الجيش».
func (r *reader) setOffBefore(v int) bool {
	q := r.phraseOf(v - 1)
	return q != nil && !q.definite && q.end == v && r.plain(v) && r.info[v].object && (q.is(isWeapon) || r.harmful(q.head)) && r.sex(q) == pronounSex(r.Words[v].Cut.Enclitic)
}

// doneToBehind reports that phrase p, behind the last one of a clause, is none of that, but what the slot wants of the verb before the clause.
func (r *reader) doneToBehind(last, p *phrase, obj *slot) bool {
	indefinite := r.accusative(p.head) || !p.definite && r.oblique(p.head) || p.head > p.first && (r.counts(p.first) || r.ends(p.first, endAlef))
	follows := last.end == p.first && p.apart()
	switch {
	case obj.number == roleWeapon:
		return obj.class.fits(p) && p.definite && p.apart()
	case obj.class >= firstList:
		return obj.class.fits(p) && p.apart()
	case p.is(isPerson):
		return indefinite || follows && (!last.is(isPerson) && (p.definite || r.Words[p.head].Is(posts)) || // «يستقلون دراجة إمام مسجد»
			p.definite && !last.definite) // «يرتدون زيا عسكريا الصحفي فلانا», «ينتمون إلى التنظيم سالم حداد»
	case obj.number == roleTarget || obj.class == place:
		return obj.class.fits(p) && (indefinite || follows && (!last.definite || last.before == prep)) // «يرتدون زيا عسكريا مقر الحكومة»
	}
	return false
}

// quotesOf reports that a noun phrase ends at token k, of which a verb in the quotation marks behind it may tell; not «ختم الحزب بيانه "ندعو …"»,
// «قال المصدر "أطلق …"».
func (r *reader) quotesOf(k int) bool {
	p := r.phraseOf(k)
	return p != nil && !(p.before == nominal && r.hasPronoun(k)) && !r.heSays(k)
}

// objectAgain gives the token at which the object may begin behind the relative clause at token j, which
// describes the subject when it is direct; or j.
func (f *frame) objectAgain(obj *slot, j int, direct bool) int {
	r := f.r
	if obj.class == anyThing { // «أعلنت الهيئة التي تضم عدة أحزاب، انتهاء المفاوضات»
		for k := j + 1; k+1 < r.end && k < j+26; k++ {
			if r.parts[k] == mark && r.comma(k) && (r.bareDeed(k+1) || obj.number == roleContent && r.deedAt(k+1) || obj.number == roleTopic && r.topicAt(k+1)) {
				return k + 1
			}
		}
	}
	if !direct {
		return j
	}
	k := r.mainGoesOnFrom(j, func(k int) bool { // what leads in another role ends the search
		key, _, ok := r.preposition(k)
		return ok && key != prepIn && f.rule.leads.has(key)
	})
	if k+1 < r.end && r.parts[k] == mark && r.comma(k) {
		k++
	}
	if k >= r.end || r.parts[k] != nominal && !r.isQuote(k) || !r.apart(k) {
		return j
	}
	if obj.class == anyThing && !r.bareDeed(k) && !r.article(k) && !r.newsOf(k) && !(obj.number == roleTarget && r.mayBeStruck(k)) {
		return j
	}
	return k
}

// mayBeStruck reports at token k a place, a body or a weapon: «قصف التحالف الذي تقوده كينيا مواقع للمسلحين».
func (r *reader) mayBeStruck(k int) bool {
	p, ok := r.np(k)
	return ok && p.first == k && (p.is(isPlace|isWeapon|isBody) || r.accusative(k))
}
