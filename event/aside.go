package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Parts of a clause with something between them: relative clauses, appositions, what stands
// between commas, dashes or parentheses.

// parenthesis gives the token behind «- … -», «( … )» or «، … ،» of at most
// twelve tokens that opens at j, or j.
func (r *reader) parenthesis(j int) int {
	open := r.sign(j)
	want := open
	switch open {
	case '(':
		want = ')'
	case '-', '–', '—', '،':
	default:
		return j
	}
	reach := j + 14
	if open == '،' && j+1 < r.end && (r.turnsTo(j+1) || r.parts[j+1] == rel) { // «الحزب، وهو …، رفض»
		reach = j + 28
	} else if open == '،' && r.at(j+1, prep) {
		reach = j + 20
	}
	for k := j + 1; k < r.end && k < reach; k++ {
		if r.sign(k) != want {
			continue
		}
		if end := r.officeOfNamed(j, k); open == '،' && end > k { // «، برئاسة فلان، وزير الداخلية، »
			return end + 1
		}
		if end := r.namedBehind(k); end > k { // «، وفق ما ذكره وزير الدفاع، سامي حداد»
			return end
		}
		return k + 1
	}
	return j
}

// officeOfNamed gives the comma behind the office of who is named before the mark at token k, in the aside that opens at token j; or k.
func (r *reader) officeOfNamed(j, k int) int {
	if k+2 >= r.end || !r.officeAt(k+1) {
		return k
	}
	m := r.outer[k-1]
	if m < 0 || r.Mentions[m].Type != entity.Person || r.Mentions[m].First <= j+1 {
		return k
	}
	if end := r.Mentions[r.outer[k+1]].Last; r.atComma(end) && !r.anothersOffice(k+1, end) {
		return end
	}
	return k
}

// anothersOffice reports that the office from token i on, which ends before the comma at token k, is held by who is named behind that: «بحضور سالم حداد، سفيرة غانا،
// السيدة منى فهد»; but not «سالم حداد، نائب الرئيس الغاني، جون أومبا».
func (r *reader) anothersOffice(i, k int) bool {
	return r.comma(k) && r.namesAnother(k) && r.plainOffice(i, k)
}

// plainOffice reports that no other office stands within the one of tokens [i, k), whose holder a name behind it may tell: «نائب الرئيس الغاني».
func (r *reader) plainOffice(i, k int) bool {
	return !slices.ContainsFunc(r.Words[i+1:k], func(w *lexicon.Word) bool { return w.Classes.Has(lexicon.Title) })
}

// namedBehind gives the token behind the name of whose office stands before the comma at token k, where a comma or the end of the
// sentence follows, or k: «، بحسب وزير الدفاع، سامي حداد، »; the comma is passed too.
func (r *reader) namedBehind(k int) int {
	if k+1 >= r.end || !r.comma(k) || r.parts[k+1] != nominal || !r.plain(k+1) {
		return k
	}
	o, m := r.outer[k-1], r.outer[k+1]
	if o < 0 || m < 0 || r.Mentions[o].Type != entity.Office || r.Mentions[m].Type != entity.Person || r.Mentions[m].First != k+1 {
		return k
	}
	if r.parts[r.Mentions[o].First-1] == nominal || r.parts[r.Mentions[o].First-1] == mark { // «التقى الأمير، وزير الخارجية، سامي حداد، في …»
		return k
	}
	end := r.Mentions[m].Last
	if r.atComma(end) {
		return end + 1
	}
	if end < r.end && (r.parts[end] != mark || r.isQuote(end)) {
		return k
	}
	return end
}

// mainGoesOnFrom gives the token at which the main clause goes on behind the relative clause at token j: the comma
// that closes it, the first phrase that its verb has no place for, or a preposition that wanted reports;
// else r.end. «اتهم الحزب الذي يقود الحكومة المعارضة …», «طالب العمال الذين تجمعوا أمام المصنع ب…».
func (r *reader) mainGoesOnFrom(j int, wanted func(k int) bool) int {
	const reach = 30
	v := j + 1
	for v < r.end && v < j+5 && (r.parts[v] != verb || r.aux(v) && v+1 < r.end && (r.parts[v+1] == verb || r.parts[v+1] == particle)) {
		v++
	}
	if v >= r.end || r.parts[v] != verb || r.info[j].form&formWhat != 0 {
		return r.end
	}
	room := func(v int) bool { // the verb at token v has its object or subject behind it
		return r.at(v+1, nominal) && r.apart(v+1)
	}
	taken := !room(v)
	for k := v + 1; k < r.end && k < j+reach; {
		switch r.parts[k] {
		case comp, conj, attrib, rel:
			return r.end
		case verb:
			if !r.hasAnd(k) {
				return r.end
			}
			v, taken = k, !room(k)
		case mark:
			if !r.isQuote(k) {
				return k
			}
		default:
			if taken && k > v+1 && wanted != nil && wanted(k) {
				return k
			}
			p := r.phraseOf(k)
			if r.parts[k] != nominal || p == nil {
				break
			}
			if p.first == k && p.before != prep && p.apart() && !r.adverbial(k) {
				switch {
				case !taken:
					taken = true
				case r.info[k-1].stem&listSame != 0 && r.hasPronoun(k-1) && r.info[v].says: // «الذي يعتبر نفسه الحزب الأول»
				default:
					return k
				}
			}
			k = p.end
			continue
		}
		k++
	}
	return r.end
}

// adverbial reports at token k an adjective in the accusative that tells how: «وافقت الحكومة مبدئيا على …», «جمد الرئيس مؤقتا
// أموال الشركة».
func (r *reader) adverbial(k int) bool {
	w := r.Words[k]
	if r.parts[k] != nominal || !r.accusative(k) || !w.Classes.Has(lexicon.Adj) || w.Is(persons) || r.outer[k] >= 0 || w.Cut.Proclitics != 0 {
		return false
	}
	if strings.HasSuffix(w.Text, "يا") && !w.Classes.Has(lexicon.Nisba) {
		return true
	}
	return r.behind(k, nominal) && (r.article(k-1) || r.outer[k-1] >= 0) && r.at(k+1, nominal) && !r.Words[k+1].Is(describing) && r.apart(k+1)
}

// accompanied reports at token j behind a comma who goes with the subject, where something is wanted that does not stand before: «وصل الملك، والوفد
// المرافق له، إلى …», «وصل الوزير، يرافقه وفد، إلى …».
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

// resumes gives the token behind a relative clause or «، في بيان أصدره أمس،» that begins at token k,
// when a preposition goes on there, or k; subject is the token behind the subject.
func (f *frame) resumes(k, subject int) int {
	r, j := f.r, k
	if j > r.first && r.at(j, verb) && r.info[j].object && (r.gathers(j-1) || r.givenOutBy(j)) { // «هدد الوزير في مؤتمر صحفي عقده أمس ب…»
		for i := j + 1; i < r.end && i < j+12 && r.parts[i] != verb && r.parts[i] != comp && r.parts[i] != mark; i++ {
			if f.wants(i) {
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
		r.parts[j] != rel && !(r.parts[j] == prep && r.parts[j-1] == mark) && !(j == subject+1 && f.accompanied(j)) {
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
	for j < r.end && j < from+10 && (r.counts(j) || r.parts[j] == timeWord || r.info[j].form&formAnd != 0 || r.Words[j].Classes.Has(lexicon.TimeUnit) || r.Words[j].Is(numbers) ||
		r.parts[j] == nominal && r.Words[j].Cut.Proclitics&normalize.Ba == 0 && (r.info[j].stem&listPenalty != 0 || j > from && r.adjective(j))) { // «بين المؤبد وعشر سنوات سجنا نافذا»
		j++
	}
	if j == from {
		return k
	}
	return j
}

// behindApposition gives the token of a preposition that leads in a role without a filler, behind who someone is and when
// it was: «أعلن الاتحاد، أكبر منظمة في البلاد، عن …», «شدد عضو المجلس، محمد علي، أمس الخميس، على …»; or 0. The comma before it is
// token k.
func (f *frame) behindApposition(k int) int {
	r := f.r
	told := r.turnsTo(k + 1) // «، وهو صندوق دولي،»
	if !told && (r.parts[k+1] != nominal || r.info[k+1].participle || !r.apart(k+1) || r.deedAt(k+1)) || !r.comma(k) {
		return 0
	}
	at := r.parenthesis(k)
	if at == k {
		return 0
	}
	for r.at(at, timeWord) {
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

// listedBeyond gives, from token k on, where the phrases of the verb end, the token of a preposition that fills a role with a word of
// the role's own list, behind a clause or an apposition that describes the noun before it: «حكم على الناشط، نجل الوزير السابق، بالسجن»; or k.
func (f *frame) listedBeyond(k int) int {
	const reach = 20
	r := f.r
	if k >= r.end || k == r.first || r.parts[k] != mark && r.parts[k] != rel && r.describedBy(k) == nil || !f.filled(f.rule.needs) {
		return k
	}
	verbs := 0
	for i := k; i < r.end && i < k+reach; i++ {
		switch r.parts[i] {
		case verb:
			if verbs++; !r.plain(i) && i > k || verbs > 2 {
				return k
			}
		case comp, conj, attrib:
			return k
		case mark:
			if s := r.sign(i); s == ':' || s == '؛' {
				return k
			}
		}
		if key, at, ok := r.preposition(i); ok && key != prepIn && f.rule.leads.has(key) && f.listedAt(key, at) {
			return i
		}
	}
	return k
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

// behindClause gives the token of the people behind the clause that begins with the
// verb at token v and describes the noun before it: «خطف مسلحون يرتدون زي الشرطة خمسة
// مهندسين»; they are counted, or end in the alef of the accusative; or of what the slot wants them to shoot with: «فتح مسلحون يستقلون
// دراجة نارية النار على …».
func (r *reader) behindClause(v int, obj *slot) int {
	if r.aux(v) && r.at(v+1, verb) { // «مسلح كان يستقل دراجة»
		v++
	}
	if r.describedBy(v) == nil {
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
			} else if ok && obj.class == place && r.comma(k) && p.first == k+1 && p.definite && p.apart() && p.is(isPlace) { // «زار وفد يضم أعضاء في البرلمان، المركز الثقافي»
				return k + 1
			}
			return r.end
		case nominal:
			c := r.chunkOf[k]
			if c < 0 || r.chunks[c].first != k || k == v+1 {
				continue
			}
			if p := &r.chunks[c]; p.before != prep && obj.number == roleWeapon {
				if obj.class.fits(p) && p.definite && p.apart() {
					return k
				}
			} else if p.before != prep && p.is(isPerson) && (p.head > p.first && r.counts(p.first) || r.accusative(p.head) ||
				r.chunks[c-1].end == k && !r.chunks[c-1].is(isPerson) && r.Words[p.head].Is(posts)) { // «يستقلون دراجة إمام مسجد»
				return k
			}
		}
	}
	return r.end
}

// quotesOf reports that a noun phrase ends at token k, of which a verb in the quotation marks behind it may tell; not «ختم الحزب بيانه "ندعو …"»,
// «قال المصدر "أطلق …"».
func (r *reader) quotesOf(k int) bool {
	p := r.phraseOf(k)
	return p != nil && !(p.before == nominal && r.hasPronoun(k)) && !r.heSays(k)
}

// yetOrOpens reports a phrase behind «لكن», or one that opens the clause, itself or behind «كان», and has a relative clause: «والوزير الذي …، رفض», «وكان
// الوزير الذي …، قد رفض».
func (r *reader) yetOrOpens(p *phrase) bool {
	if p.before != conj {
		return (p.first == r.first || p.before == verb && p.first-1 == r.first && r.aux(r.first)) && r.relativeAt(p.end)
	}
	return p.first > r.first && r.info[p.first-1].core&coreYet != 0 || r.relativeAt(p.end)
}

// preverbal gives the phrase that may be the subject before the verb at v, whose clause it
// opens: prepositional phrases, relative clauses and what stands between commas are passed over.
func (r *reader) preverbal(v, prev int) *phrase {
	if prev == v-1 && r.Words[v].Cut.Proclitics&normalize.La != 0 { // «رسمت الأمم المتحدة دائرة لتؤكد أن …»: who does it is in the clause before
		return nil
	}
	k := prev
	for k >= r.first && r.parts[k] == timeWord {
		k--
	}
	if k > r.first && r.isQuote(k) && (k == v-1 || r.opening(k)) && r.quotesOf(k-1) { // «وإن أحدهم "شكل شبكة"»
		k--
	}
	linked := r.Words[v].Cut.Proclitics&(normalize.Wa|normalize.Fa) != 0
	if prev == v-1 && r.Words[v].Cut.Proclitics&normalize.Fa != 0 {
		if p := r.asFor(v); p != nil {
			return p
		}
	}
	if k >= r.first && r.parts[k] == mark {
		switch r.sign(k) {
		case '،', '-', '–', ')':
			return r.beforeMark(v, k, linked)
		}
	}
	if linked {
		return nil
	}
	return r.opener(v, k)
}

// beforeMark is [reader.preverbal] where the mark at token k stands between; linked tells that a conjunction leads the verb in.
func (r *reader) beforeMark(v, k int, linked bool) *phrase {
	comma := r.comma(k)
	if comma {
		if p := r.behindAux(v, k); p != nil {
			return p
		}
	}
	if linked {
		return nil
	}
	if o := r.asideFrom(k); o >= 0 {
		return r.opener(v, o)
	}
	if comma { // «إن الوزير المقرب من الرئيس، هاجم»
		if p := r.opener(v, k-1); p != nil && (p.before == comp || r.parted(p, v, k) || r.yetOrOpens(p)) {
			return p
		}
	}
	return nil
}

// behindAux gives the phrase between an auxiliary and the comma at token k, where the verb at token v goes with the auxiliary, or nil: «كانت اللجنة، قد أعلنت», «كان
// المعتصمون في المبنى، قد عقدوا».
func (r *reader) behindAux(v, k int) *phrase {
	if k == r.first || k == v-1 && !r.info[v].says && !(r.info[v].tense.Has(lexicon.Perfect) && r.plain(v)) {
		return nil
	}
	for n, c := 0, r.chunkOf[k-1]; (n == 0 || !r.hasAnd(k+1)) && n < 3 && c >= 0 && r.chunks[c].first > r.first; n, c = n+1, c-1 {
		p := &r.chunks[c]
		if p.before == verb && r.aux(p.first-1) {
			return p
		}
		if p.before != prep && p.clitic&(normalize.Ba|normalize.La) == 0 {
			return nil
		}
	}
	return nil
}

// asFor gives who stands behind أما before the verb at v, which begins with ف: «أما السفير فقال», «أما السفير، وهو صديقه، فقال»; or nil.
func (r *reader) asFor(v int) *phrase {
	const reach = 20
	for k := v - 1; k > r.first && k > v-reach; k-- {
		if r.info[k-1].form&formAsFor == 0 {
			continue
		}
		if p := r.phraseOf(k); p != nil && p.first == k && p.end <= v {
			return p
		}
	}
	return nil
}

// parted reports that the phrase p, which the comma at token k parts from the verb at v, can only be its subject: someone at the
// beginning of the sentence who says something («الوزير سالم حداد، قال إن …»), or what أن leads in before a quotation mark or
// a list («إن "الجيش والفصائل، هاجموا …"»).
func (r *reader) parted(p *phrase, v, k int) bool {
	h := r.firstOf(p)
	if h.first == r.first {
		return k == v-1 && p.end == k && h == p && p.is(isPerson|isBody) &&
			p.definite && (r.info[v].says || p.mention >= 0) && r.info[v].tense.Has(lexicon.Perfect)
	}
	return h.before == comp || h.first > r.first+1 && r.isQuote(h.first-1) && r.parts[h.first-2] == comp
}

// opener gives the phrase that opens the clause of the verb at v, from token k back over
// prepositional phrases and relative clauses.
func (r *reader) opener(v, k int) *phrase {
	for n := 0; n < 8; n++ {
		for k >= r.first && (r.parts[k] == prep || r.parts[k] == timeWord || r.parts[k] == adverb || n > 0 && r.isQuote(k)) {
			k--
		}
		if k >= r.first && r.parts[k] == verb && k < v-1 { // «الوفد الذي وصل إلى بغداد أعلن»
			ant := r.describedAt(k)
			if ant == nil {
				return nil
			}
			k = ant.end - 1
		}
		p := r.phraseOf(k)
		if p == nil {
			return nil
		}
		if b, ok := r.overDescribing(p, v); ok {
			k = b
			continue
		}
		if p.first > r.first && p.end == p.first+1 && r.plain(p.head) && r.stranger(p.head) { // the rest of a foreign name: «إن مدير المدرسة حسن ماكوكو قتل»
			if q := r.phraseOf(p.first - 1); q != nil && q.end == p.first && q.mention >= 0 && q.is(isPerson) {
				k = p.first - 1
				continue
			}
		}
		h, led := r.leading(p)
		if p.before == prep || led && p.definite && !r.Words[p.head].Classes.Has(lexicon.Pron) { // «الوزير في زيارته لمصر والأردن أكد», «دورية تابعة لفرقة الأبحاث والتفتيش تمكنت»
			p = h
		} else if !r.tooFew(v, p) {
			return p
		}
		k = p.first - 1
	}
	return nil
}

// describedAt gives the phrase that the clause of the verb at token k describes, or the clause over that one, or nil.
func (r *reader) describedAt(k int) *phrase {
	ant := r.headBefore(k)
	if q := r.describedBy(k); ant == nil && q != nil && (q.before == comp || q.before == verb && r.headBefore(q.first-1) != nil) { // «الدولة التي تقود تحالفا يتدخل في اليمن، تتهم …»
		return q
	}
	return ant
}

// overDescribing gives the token before phrase p, or before the clause it stands in, where it tells when or only belongs to what describes
// the one who opens the clause of the verb at token v.
func (r *reader) overDescribing(p *phrase, v int) (int, bool) {
	if !p.definite && p.mention < 0 && r.Words[p.head].Classes.Has(lexicon.TimeUnit) && r.accusative(p.head) { // «الحزب الذي قاد البلاد عقودا طويلة يرفض»
		return p.first - 1, true
	}
	if p.before == verb { // «الحكومة التي تقودها طالبان طلبت»
		if ant := r.headBefore(p.first - 1); ant != nil && ant.first < p.first {
			return ant.end - 1, true
		}
		if q := r.describedBy(p.first - 1); q != nil && (q.before == comp || q.first > r.first+1 && r.isQuote(q.first-1) && r.parts[q.first-2] == comp) {
			return q.end - 1, true
		}
	}
	if p.before != nominal || p.clitic&normalize.Wa != 0 || !p.definite && p.end >= v && r.agreesBefore(r.info[v].tense, p) {
		return 0, false
	}
	b := p.first - 1
	for b > r.first && b > p.first-10 && (r.parts[b] == nominal || r.parts[b] == prep) {
		b--
	}
	if r.parts[b] == verb { // «المحكمة التي تتخذ من المدينة مقرا لها قررت»
		if ant := r.headBefore(b); ant != nil {
			return ant.end - 1, true
		}
	}
	return p.first - 1, p.definite && p.mention < 0 && agentive(r.Words[p.head]) && r.gender(p) != 0 && !r.agreesBefore(r.info[v].tense, p) // «مندوب الدولة في اللجنة المراقبة للقرار قال»
}

// leading gives the first of the phrases that p is coordinated with, and tells whether a preposition leads it in.
func (r *reader) leading(p *phrase) (*phrase, bool) {
	h := r.firstOf(p)
	if c := r.chunkOf[h.first]; h.before == nominal && c > 0 && r.chunks[c-1].end == h.first &&
		r.chunks[c-1].before == prep && r.Words[r.chunks[c-1].end-1].Cut.Enclitic != 0 { // «الدول، وعلى رأسها فرنسا، …»
		h = &r.chunks[c-1]
	}
	return h, h.before == prep || h != p && h.clitic&(normalize.Ba|normalize.La) != 0
}

// firstOf gives the first of the phrases that p is coordinated with.
func (r *reader) firstOf(p *phrase) *phrase {
	for k := r.chunkOf[p.first]; k > 0 && p.before == nominal && p.clitic&normalize.Wa != 0 && r.chunks[k-1].end == p.first && (p.class^r.chunks[k-1].class)&isPlace == 0; k-- {
		p = &r.chunks[k-1]
	}
	return p
}

// relativeAt reports a relative pronoun at token i, or behind a comma there.
func (r *reader) relativeAt(i int) bool {
	if r.at(i, mark) {
		i++
	}
	return r.at(i, rel)
}

// asideFrom gives the token before what stands between commas, dashes or parentheses that close
// at token k, over adverbs: «أمير قطر، …، ناقش», «قتلا على الأقل، بينهم طفل، …»; -1 when none opens.
func (r *reader) asideFrom(k int) int {
	s := r.sign(k)
	open := s
	if s == ')' {
		open = '('
	}
	at := -1
	for o := k - 1; o >= r.first && k-o < 24; o-- {
		if r.parts[o] == comp || r.parts[o] == conj && o < k-1 && len(r.Words[o].Text) > 2 { // but «الحزب، بدوره، رفض»
			break
		}
		if r.sign(o) != open {
			continue
		}
		next := r.info[o+1]
		if among := next.pronominal && next.prep == prepBetween; at >= 0 && !among {
			break // the nearest one it is, but for «بينهم طفل، وامرأة،»
		}
		at = o
		if open != '،' || r.parts[o+1] != nominal || !r.hasAnd(o+1) {
			break
		}
	}
	if at < 0 {
		return -1
	}
	for at--; at >= r.first && r.parts[at] == adverb; at-- {
	}
	if r.phraseOf(at) != nil {
		return at
	}
	return -1
}

// headBefore gives the noun that the relative clause of the verb at token v describes; the verb
// may be coordinated with the one behind the relative pronoun.
func (r *reader) headBefore(v int) *phrase {
	for n := 0; n < 3; n++ {
		q := r.back(v)
		if q >= r.first && r.parts[q] == rel {
			return r.chunkBefore(q)
		}
		if !r.hasAnd(v) {
			return nil
		}
		if v = r.verbBefore(v, r.first-1, 1<<comp|1<<conj|1<<mark); v < 0 {
			return nil
		}
	}
	return nil
}

// tooFew reports one person behind the phrases before a verb in the plural, who cannot be
// its subject: «المتمردون بقيادة فلان نائب الرئيس رفضوا».
func (r *reader) tooFew(v int, p *phrase) bool {
	ft := r.info[v].tense
	return ft.Only(lexicon.Plural|lexicon.Dual) && p.before == nominal && p.clitic&normalize.Wa == 0 && p.mention >= 0 && p.is(isPerson) &&
		!r.Words[p.head].Feature.Has(lexicon.Plural) && (r.Mentions[p.mention].Type == entity.Person || r.Mentions[p.mention].Type == entity.Office)
}

// verbalNoun reports one at token k without article and proclitics.
func (r *reader) verbalNoun(k int) bool {
	w := r.Words[k]
	return r.parts[k] == nominal && r.outer[k] < 0 && w.Feature.Has(lexicon.Masdar) && w.Cut.Proclitics == 0 && !r.article(k)
}

// bareDeed reports at token k a verbal noun that is neither a participle as well nor tells why.
func (r *reader) bareDeed(k int) bool {
	return r.verbalNoun(k) && !r.info[k].participle && !r.reason(k)
}

// newsOf reports at token k an indefinite noun with a preposition behind it: «أنباء عن محادثات».
func (r *reader) newsOf(k int) bool {
	w := r.Words[k]
	return r.outer[k] < 0 && r.plain(k) && w.Classes.Has(lexicon.NounWord) && !w.Is(describing) && (!w.Is(persons) || mediumNoun(w)) &&
		!r.accusative(k) && r.at(k+1, prep) && r.info[k+1].prep == prepAbout
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
	if k >= r.end || r.parts[k] != nominal && !r.isQuote(k) || !r.apart(k) || obj.class == anyThing && !r.bareDeed(k) && !r.article(k) && !r.newsOf(k) {
		return j
	}
	return k
}
