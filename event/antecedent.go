package event

import (
	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// described gives the phrase that the relative pronoun at token i goes on from; of
// «تصريحات ترامب، الذي …» the name, with which it agrees.
func (r *reader) described(i int) *phrase {
	p := r.chunkBefore(i)
	if r.hasAnd(i) {
		p = r.alsoDescribed(i, p)
	}
	if q := r.wholeFor(i, p); q != nil {
		p = q
	}
	if r.behind(i, prep) && !r.info[i-1].pronominal { // «مثل الذين قتلهم»
		return nil
	}
	if r.info[i].core&coreWhoMany != 0 && p != nil && !r.many(p) && !p.is(isPerson|isNumber) && p.head == p.first { // «خطوط إمداد المتمردين الذين»
		for k := p.head + 1; k < p.end; k++ {
			if q, ok := r.np(k); ok && q.first == k && q.end == p.end && r.many(q) {
				q = r.scratch.copied(q)
				q.before = p.before
				return q
			}
		}
	}
	if r.info[i].core&coreWhoMany != 0 && (p == nil || !p.is(isActor) || !r.many(p)) { // «السكان في مدينة حلب الذين»
		if q := r.manyBefore(i); q != nil {
			return q
		}
	}
	if p != nil && (r.accusative(p.head) || !p.definite && r.many(p) && r.info[i].core&coreWhoMany == 0) { // «نائبا عن حزب السلام الذي», «ضباط في الحركة التي»: what is definite
		for k := p.head + 1; k < p.end; k++ {
			if q, ok := r.np(k); ok && q.first == k && q.end == p.end && q.definite &&
				!r.Words[k].Classes.Has(lexicon.Pron) && (r.sex(q) == lexicon.Feminine) == (r.info[i].core&coreWhoFem != 0) {
				q = r.scratch.copied(q)
				q.before = prep
				return q
			}
		}
	}
	if p != nil && r.info[i].core&coreWho != 0 && p.mention >= 0 && p.is(isPlace) && r.sex(p) == lexicon.Feminine { // «النظام في موريتانيا الذي …»
		if q := r.placedIn(p); q != nil && q.definite && q.is(isActor) && r.sex(q) == lexicon.Masculine {
			return q
		}
	}
	if p == nil || p.mention < 0 || r.info[i].core&coreWho == 0 {
		return p
	}
	m := &r.Mentions[p.mention]
	if w := r.Words[p.head]; m.First > p.head && m.First < p.end && (w.Feature.Only(lexicon.Plural) || r.gender(p) == lexicon.Feminine) {
		if name, ok := r.np(m.First); ok {
			q := r.scratch.copied(name)
			q.before = p.before
			return q
		}
	}
	return p
}

// wholeFor gives the construct whose complement is phrase p, where the relative pronoun at token i agrees with its head and not with p: «مقر الحركة الذي قصفه الجيش»; or nil.
func (r *reader) wholeFor(i int, p *phrase) *phrase {
	if p == nil || p.first == r.first || p.clitic != 0 && p.clitic != normalize.Article {
		return nil
	}
	q := r.phraseOf(p.end - 1)
	if q == nil || q.first >= p.first || q.end != p.end {
		return nil
	}
	for k := p.head + 1; k < p.end; k++ { // «حكومة نتنياهو الذي …»
		if r.startsWith(k, entity.Person) || r.Words[k].Is(humanOrTitle) {
			return nil
		}
	}
	switch of, head := r.sex(p), r.sex(q); {
	case r.info[i].core&coreWho != 0 && of == lexicon.Feminine && head == lexicon.Masculine,
		r.info[i].core&coreWhoFem != 0 && of == lexicon.Masculine && head == lexicon.Feminine && r.Words[p.head].Feature.Has(lexicon.Singular):
		return q
	}
	return nil
}

// alsoDescribed gives the nearest phrase before «والذي», «والتي» at token i that agrees with it, over others that hang on it: «هجوم بالغاز في لندن
// والذي …», or p, the one directly before.
func (r *reader) alsoDescribed(i int, p *phrase) *phrase {
	want := lexicon.Masculine
	switch who := r.info[i].core; {
	case who&coreWhoFem != 0:
		want = lexicon.Feminine
	case who&coreWho == 0:
		return p
	}
	if p != nil && (p.is(isPerson) || r.sex(p) == want && !p.is(isPlace)) {
		return p
	}
	const reach = 6
	for c, n := r.lastChunk(i), 0; c >= 0 && n < reach && r.chunks[c].first > r.first; c, n = c-1, n+1 {
		q := &r.chunks[c]
		if q.end > i {
			continue
		}
		if g := r.gender(q); (r.sex(q) == want || q.is(isPerson) && q.mention >= 0 && (g == 0 || g == want)) &&
			!(q.before == prep && q.is(isPlace) && q.mention >= 0) {
			return q
		}
		for k := q.first - 1; k >= r.first && r.parts[k] != nominal; k-- {
			switch r.parts[k] {
			case rel:
				if r.info[k].core&r.info[i].core&(coreWho|coreWhoFem) == 0 || !r.scratch.relatives.Enter(manyNested) {
					return p
				}
				q = r.described(k) // «التي فازت والتي …»
				r.scratch.relatives.Leave()
				return q
			case comp, conj:
				return p
			}
		}
	}
	return p
}

// pastRelative gives the noun before the verb at v over a clause about it that ends there: «إن الحركة التي يرأسها
// سالم تدعو إلى».
func (r *reader) pastRelative(v int) *phrase {
	k := v - 1
	if k > r.first && r.parts[k] == particle { // «كان البيان الذي أصدره الحزب، قد أشار»
		if k--; r.comma(k) {
			k--
		}
	}
	if k <= r.first {
		return nil
	}
	if p := r.phraseOf(k); p != nil && p.end == k+1 {
		k = p.first - 1
	}
	if k <= r.first || r.parts[k] != verb || !r.info[k].object || r.parts[k-1] != rel || r.info[k-1].form&formWhoever != 0 {
		return nil
	}
	if q := r.described(k - 1); q != nil && q.definite && q.end == k-1 && q.before != prep && (q.before != verb || r.aux(max(q.first-1, r.first))) {
		return q
	}
	return nil
}

// many reports a phrase of several people.
func (r *reader) many(p *phrase) bool {
	if p.is(isPerson) && r.Words[p.head].Feature.Has(lexicon.Plural) {
		return true
	}
	if p.mention < 0 || r.outer[p.head] != p.mention {
		return false
	}
	m := &r.Mentions[p.mention]
	return m.Type == entity.Norp || m.Type == entity.Org && m.Last == p.head+1 && r.ends(p.head, endUn|endIn) && r.article(p.head) // «الحوثيين»
}

// manyBefore gives the nearest phrase of several people before token i, over phrases
// that belong to it.
func (r *reader) manyBefore(i int) *phrase {
	for n, k := 0, i-1; k >= r.first && n < 16; n, k = n+1, k-1 {
		switch r.parts[k] {
		case nominal:
			if p := r.phraseOf(k); p != nil {
				if r.many(p) {
					return p
				}
				k = p.first
			}
		case prep, mark, timeWord, adverb:
		default:
			return nil
		}
	}
	return nil
}

// clauseNoun gives the indefinite noun directly before the verb at v that the verb
// describes: one that a preposition or another verb has brought in.
func (r *reader) clauseNoun(v, prev int) *phrase {
	q := r.phraseOf(prev)
	if q == nil || !r.rightBefore(v, prev) || r.Words[v].Cut.Proclitics&(normalize.Wa|normalize.Fa) != 0 {
		return nil
	}
	if w := r.resumedNoun(v, q); w != nil {
		return w
	}
	if w := r.nounOfPronoun(v, q); w != nil {
		return w
	}
	completes := q.before == nominal && !q.definite && q.clitic&normalize.Wa == 0
	if completes { // «عرض الوزير وثائق قال إنها سرية»
		if of := r.innermost(q); r.saidOf(v, of) {
			return of
		}
	}
	if resumed := r.atPrepPronoun(v + 1); completes && (r.info[v].object || resumed) || resumed && !q.definite && q.clitic&normalize.Wa == 0 && r.behindAside(q) { // «أعلن الجيش إسقاط طائرة أطلقها مسلحون»
		if q = r.innermost(q); (q.is(isWeapon|isActor|isPlace) || resumed && !q.is(isPerson)) && !q.is(isMedium) {
			return q
		}
		return nil
	}
	if completes && r.info[v].tense.Only(lexicon.Plural) && r.info[v].tense.Has(lexicon.Perfect) { // «أطلق المسلحون سراح رهائن خطفوا أمس»
		if of := r.innermost(q); of.class&isPerson != 0 && r.many(of) {
			return of
		}
	}
	if of := r.innermost(q); q.end == v && r.doesToHisOwn(v, of) {
		return of
	}
	if of := r.befallenNoun(v, q); of != nil {
		return of
	}
	if q.before == prep && !q.definite && r.info[v].object { // «في انفجار صاروخ أطلقه مسلحون»
		if of := r.innermost(q); of.head > q.head && of.is(isWeapon) && r.masdar(q.head) && r.sex(of) == pronounSex(r.Words[v].Cut.Enclitic) {
			return of
		}
	}
	if !r.broughtIn(v, q) {
		return nil
	}
	return r.innermost(q)
}

// rightBefore reports that token prev stands right before the verb at v, a helping verb and «قد» aside.
func (r *reader) rightBefore(v, prev int) bool {
	return prev == v-1 || prev == v-2 && r.aux(v-1) || prev == v-3 && r.aux(v-2) && r.parts[v-1] == particle
}

// nounOfPronoun gives the noun in phrase q, directly before the verb at v, that the pronoun at the verb means though the phrase would not be it: «اي عقوبات جديدة يقرها المجلس», «أنقاض منزل قصفته
// طائرات», «على متن حافلة هاجمها مسلحون»; or nil.
func (r *reader) nounOfPronoun(v int, q *phrase) *phrase {
	if !r.info[v].object || r.info[v].says || q.definite || q.end != v {
		return nil
	}
	of, means := r.innermost(q), pronounSex(r.Words[v].Cut.Enclitic)
	if of.head > q.head && !of.definite && !of.is(isPerson) && r.sex(of) == means &&
		(r.sex(q) != means || of.is(isPlace) && !r.Words[q.head].Is(placeHeads) && !r.masdar(q.head)) {
		return of
	}
	if q.before == prep && r.parts[max(q.first-1, r.first)] == prep && !q.is(isPerson|isActor) && !r.masdar(q.head) && r.at(v+1, nominal) && r.sex(q) == means {
		return q
	}
	return nil
}

// doesToHisOwn reports someone who does what the verb at v tells to someone of his: «توقيف شاب قتل والده».
func (r *reader) doesToHisOwn(v int, who *phrase) bool {
	return !who.definite && who.end == v && who.is(isPerson) && who.before != verb && r.hisOwn(v, who) && r.someoneOf(v+1) && r.agreesBefore(r.info[v].tense, who)
}

// befallenNoun gives the person in phrase q to whom is done what the verb at v tells: «شيع السكان جثمان شاب قتل في غارة»; or nil.
func (r *reader) befallenNoun(v int, q *phrase) *phrase {
	if q.before != nominal && q.before != mark || q.definite || q.clitic != 0 || !r.doneToPeople(v) || r.startsActor(v+1) {
		return nil
	}
	of := r.innermost(q)
	if inner, ok := r.np(of.head + 1); ok && !r.agreesBefore(r.info[v].tense, of) && inner.end == of.end { // «عائلة شاب قتل في غارة»
		of = inner
	}
	if of.class&isPerson == 0 || of.definite || r.namedAs(of, entity.Person) || !r.agreesBefore(r.info[v].tense, of) {
		return nil
	}
	return of
}

// broughtIn reports that a preposition or a verb has brought in the indefinite phrase q, which the verb at v describes then.
func (r *reader) broughtIn(v int, q *phrase) bool {
	if q.definite {
		return false
	}
	switch q.before {
	case prep:
		return r.atPrepPronoun(v+1) || r.takesLedIn(v, q)
	case verb:
		if r.aux(max(q.first-1, r.first)) {
			return false
		}
		p := r.describedBy(q.first - 1)
		return p == nil || p.before != comp
	}
	return false
}

// behindAside reports a phrase behind what stands between commas: «نظم العمال، أمس الأحد، [وقفة] دعت إليها النقابة».
func (r *reader) behindAside(q *phrase) bool {
	return q.before == mark && q.first > 0 && r.comma(q.first-1) && r.asideFrom(q.first-1) >= 0
}

// whoBefore gives the indefinite person of whom the verb at v tells what befell him, over his age, where he is from or another clause about him: «جثة شاب (19 سنة) توفي
// غرقا», «شابا من المدينة أصيب بالرصاص», «رجل يبلغ من العمر أربعين سنة قتل في الهجوم»; or nil.
func (r *reader) whoBefore(v, prev int) *phrase {
	const reach = 10
	if prev != v-1 || !r.plain(v) || r.startsActor(v+1) || !r.doneToPeople(v) && !r.triggered(v, func(t *trigger) bool { return t.kind == byVerb && t.rule.is(death) }) {
		return nil
	}
	clause, other := -1, false // the first token of the clause about him; whether something else than a place stands behind him
	for k := prev; k > r.first && v-k < reach; k-- {
		switch r.parts[k] {
		case verb:
			if r.info[k].object || !r.plain(k) || !r.aux(k) && (clause >= 0 || !r.info[k].tense.Has(lexicon.Imperfect)) {
				return nil
			}
			clause = k
		case mark:
			if r.sign(k) != ')' && r.sign(k) != '(' {
				return nil
			}
		case comp, conj, rel, attrib:
			return nil
		case nominal:
			p := r.phraseOf(k)
			if p == nil || p.end != k+1 {
				continue
			}
			if of := r.innermost(p); of.class&(isPerson|isMedium) == isPerson && !of.definite && !r.namedAs(of, entity.Person) {
				if told := clause == k+1 || clause < 0 && !other && r.parts[k+1] != nominal; k < prev && told && r.agreesBefore(r.info[v].tense, of) {
					return of
				}
				return nil
			}
			other = other || !p.is(isPlace) && r.info[p.head].form&formAge == 0
		}
	}
	return nil
}

// doneToPeople reports at token v a verb of what befalls people, or one that may be the passive of what is done to them: «شاب استشهد», «ضابط أقيل».
func (r *reader) doneToPeople(v int) bool {
	return r.info[v].lists.has(rareBefall) || r.triggered(v, func(t *trigger) bool {
		return t.kind == byVerb && t.rule.passive && t.rule.firsts[posObject] != nil && t.rule.onPeople(t.rule.firsts[posObject]) && (!t.feature.Any(lexicon.Active) || t.feature.Has(lexicon.Passive))
	})
}

// placedIn gives the phrase behind which a preposition, a word of its own, leads in the place p: «النظام في موريتانيا»; or nil.
func (r *reader) placedIn(p *phrase) *phrase {
	if p.before != prep || p.first-2 <= r.first || r.parts[p.first-1] != prep {
		return nil
	}
	return r.phraseOf(p.first - 2)
}

// takesLedIn reports that the indefinite phrase q, which a preposition leads in, is what the verb at v tells of.
func (r *reader) takesLedIn(v int, q *phrase) bool {
	if r.info[v].tense.Only(lexicon.Plural) { // «واحد من 50 متظاهرا تجمعوا», not «ثلاثة رجال في سيارة هاجموا المبنى»: the men
		return !r.info[v].tense.Has(lexicon.Third) || q.is(isPerson|isNumber) || r.innermost(q).class&(isPerson|isNumber) != 0 || r.info[v].object
	}
	if q.first > r.first && r.info[q.first-1].pronominal && r.info[q.first-1].form&formAmong == 0 {
		return true
	}
	if r.doneToPeople(v) && q.is(isPerson) && !r.namedAs(q, entity.Person) && !r.startsActor(v+1) { // «إضافة إلى شاب قتل في غارة»
		return true
	}
	return r.hisOwn(v, q) || r.hasVerbBefore(q.first-1) || r.info[q.head].stem&listAside != 0 && !q.is(isMedium) || r.doesNow(v, q)
}

// resumedNoun gives the indefinite noun before the phrase q that hangs on it, which a pronoun behind the verb at v takes up: «اجتماع لمجلس الأمن دعت إليه
// روسيا», «اتفاق بين الطرفين رعته مصر»; or nil.
func (r *reader) resumedNoun(v int, q *phrase) *phrase {
	if !q.definite || q.before != prep && q.apart() || q.clitic&normalize.Wa != 0 || q.end != v { // but «القرار خاطئ والحكومة ترفضه»
		return nil
	}
	want := lexicon.Feature(0)
	switch {
	case r.info[v].object:
		want = pronounSex(r.Words[v].Cut.Enclitic)
	case r.atPrepPronoun(v + 1): // «زيارة إلى تونس يلتقي خلالها نظيره» tells of him
		if of := r.info[v+1].prep; of != prepTo && of != prepOn && of != prepWith && of != prepBa && of != prepLa && of != prepAbout {
			return nil
		}
		want = suffixSex(r.Words[v+1].Text)
	}
	if want == 0 {
		return nil
	}
	if of := q.head - 1; of > q.first && r.info[of].self == prepFrom && (r.sex(q) == want || want == lexicon.Feminine && !q.is(isPerson)) { // «مناطق واسعة من البلاد تسيطر عليها الحركة»
		return q
	}
	c := r.lastChunk(q.first) // the one before
	if c < 0 || r.chunks[c].first == q.first {
		c--
	}
	if c < 0 {
		return nil
	}
	p := &r.chunks[c]
	if gap := q.first - p.end; gap < 0 || gap > 1 || gap == 1 && r.parts[p.end] != prep ||
		p.definite || p.mention >= 0 || p.is(isPerson|isMedium) || r.sex(p) != want {
		return nil
	}
	if r.sex(q) == want && !q.is(isActor) {
		return nil
	}
	return p
}

// describedBy gives the indefinite noun directly before a verb in the imperfect at token
// v, whose clause describes it: «إن انتحاريا يقود شاحنة فجر نفسه».
func (r *reader) describedBy(v int) *phrase {
	k := v - 1
	if k > r.first && r.parts[k] == verb && r.aux(k) { // «إن مهاجما كان يقود سيارة فجر نفسه»
		k--
	}
	q := r.phraseOf(k)
	if q == nil || q.definite || q.end != k+1 || r.info[v].tense.Has(lexicon.Perfect) || !r.plain(v) || r.aux(v) {
		return nil
	}
	return q
}

// innermost gives the complement at the end of a construct: of «اعتقال خلية
// فلسطينية» the cell, which a relative clause behind describes; but «مدينة حلب» is one place.
func (r *reader) innermost(q *phrase) *phrase {
	for !q.is(isActor) && q.head+1 < q.end && r.outer[q.head] < 0 && !(r.Words[q.head].Is(placeHeads) && r.startsWith(q.head+1, entity.GPE)) {
		inner, ok := r.np(q.head + 1)
		if !ok || inner.end != q.end && (q.end == r.end || r.sign(q.end) != '(') || r.adjective(q.head+1) && inner.class&isWeapon == 0 && !(inner.is(isPerson) && r.disagrees(q, q.head+1)) { // but «قصة ألماني»
			break
		}
		inner = r.scratch.copied(inner)
		inner.before = q.before
		q = inner
	}
	return q
}
