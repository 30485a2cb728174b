package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// The object of a verb.

// objects finds the object: a pronoun at the verb, the noun that a relative
// clause hangs on, or the phrase behind the subject.
func (f *frame) objects(obj *slot, s *subject) []phrase {
	r := f.r
	if obj.class >= firstList && obj.role[0] == '_' && len(s.phrases) == 1 && f.t.cut.Enclitic == 0 {
		if q := f.behindHead(obj, &s.phrases[0]); q != nil {
			return r.scratch.one(q)
		}
	}
	if f.t.cut.Enclitic != 0 {
		return f.pronounObject(obj, s)
	}
	if p := f.suchAs(obj, s); p != nil {
		return r.scratch.one(p)
	}
	j := f.objectFrom(obj, s)
	if j < r.end && r.info[j].form&formHim != 0 {
		if obj.class == anyThing {
			return f.deemed(j + 1) // «معتبرا إياه خطوة مهمة»
		}
		return f.meantBy(obj, j, 0) // «متهما إياه بالتآمر», «داعيا إياهما إلى الحوار»
	}
	if p, ok := f.whatever(obj, s, j); ok {
		return r.scratch.one(&p)
	}
	if j >= r.end || r.parts[j] != nominal && !r.isQuote(j) || r.info[j].participle && (j > s.next || obj.number == roleContent && r.accusative(j)) || r.replies(j) { // «نفت الوزارة بشدة مؤكدة أن …», «قال الوزير محذرا: …», «قال الوزير ردا على سؤال …»
		return nil
	}
	if obj.number != roleTopic && r.isQuote(j) && j-1 > f.at && r.ledInDeed(j-1) { // «أدينوا بتشكيل "خلية"»
		return nil
	}
	from := s.next
	if s.medium && from == f.end && r.at(from, prep) && r.info[from].core&coreAtIt != 0 { // «بيانا حمل فيه الحكومة المسؤولية»
		from++
	}
	if f.reachesBefore(obj, from, j) || j > s.next && f.rule.is(casualty) && r.doneToAnother(j) {
		return nil
	}
	ps := r.list(j, obj.class)
	if j == f.end && !s.relative && (len(ps) == 0 || f.rule.is(strike) && len(ps) == 1 && !ps[0].is(isActor|isPlace) && r.nounTrigger(ps[0].head)) {
		if behind := f.behindThing(obj, s, j); len(behind) > 0 {
			ps = behind
		}
	}
	if j == f.end && f.t.kind == byVerb && !s.relative && len(s.phrases) == 0 && f.doerUnlisted(ps) { // «أدان الوزير العنف»
		return nil
	}
	if len(ps) == 0 && len(s.phrases) > 0 && (obj.class == people || obj.class == person || obj.class == actor) && f.strangeObject(s, j) {
		if p, ok := r.np(j); ok { // «أوقفت السلطات الأربعاء» and a name that no lexicon knows; «اتهم الوزير منافسه»
			ps = r.scratch.one(p)
		}
	}
	if len(ps) == 0 && j == f.end && f.rule.onPeople(obj) {
		ps = f.behindPlural(j)
	}
	if len(ps) == 0 || ps[0].clitic&(boundPreps|normalize.Wa|normalize.Fa) != 0 || f.ofThem(s, j) || f.saysWhat(s, &ps[0]) {
		return nil
	}
	return ps
}

// strangeObject reports at token j, behind the subject, someone of his or a name that no lexicon knows.
func (f *frame) strangeObject(s *subject, j int) bool {
	r := f.r
	if j == s.next && r.ofHis(j) {
		return true
	}
	return r.stranger(j) && (j == s.next || s.phrases[0].first >= f.end && j == r.skip(s.next, false))
}

// saysWhat reports a phrase behind a relative clause, with where it happened, that tells what the one described is: «كانت الفرنسية التي اعتقلت في تعز صحفية».
func (f *frame) saysWhat(s *subject, p *phrase) bool {
	r := f.r
	if !f.rule.passive || !f.rule.is(casualty|capture) || !s.relative || !s.inherited || len(s.phrases) != 1 || p.first == f.end || p.definite || p.head != p.first || p.end != p.head+1 {
		return false
	}
	of := &s.phrases[0]
	return (of.before == comp || of.before == verb && r.aux(max(of.first-1, r.first))) && (p.end >= r.end || r.parts[p.end] == mark) && !r.Words[p.head].Feature.Only(lexicon.Plural)
}

// whatever gives the clause with «ما» at token j that is the object: «ثمن الوزير ما تقدمه غانا من دعم», «استنكر ما وصفه ب…», «شجب ما وقع في …».
func (f *frame) whatever(obj *slot, s *subject, j int) (phrase, bool) {
	r := f.r
	if j > f.end && j == s.next && f.praises(obj) && r.at(j, rel) && r.info[j].form&formWhat != 0 && r.at(j+1, verb) {
		return r.words(j, f.whatEnds(j)), true
	}
	if obj.number != roleContent || obj.class != anyThing {
		return phrase{}, false
	}
	if len(s.phrases) == 0 && f.t.kind != byParticiple && (j != f.end || f.rule.is(speech) && !(r.info[f.at].tense.Has(lexicon.First) && !r.info[f.at].tense.Has(lexicon.Third))) {
		return phrase{}, false
	}
	k := j
	if r.at(k, mark) && r.comma(k) { // «دانت المتحدثة، فلانة، ما كشفه»
		k++
	}
	if !r.at(k, rel) || r.info[k].form&formWhat == 0 || !r.at(k+1, verb) || r.info[k+1].lists.has(rareCall) && !r.info[k+1].object {
		return phrase{}, false
	}
	if k != s.next && r.parts[k-1] == nominal { // «أكد رغبته في معرفة حقيقة ما حدث»
		return phrase{}, false
	}
	if r.info[k+1].object && r.info[k+1].lists.has(rareCall) { // «انتقد ما أسماه صمت الحكومة»
		return r.words(k, f.whatEnds(k)), true
	}
	return r.words(k, k+2), true
}

// suchAs gives the object that begins with «مثل» and a demonstrative, or nil: «نفت الوزارة مثل هذه المزاعم».
func (f *frame) suchAs(obj *slot, s *subject) *phrase {
	r := f.r
	j := r.skip(s.next, false)
	if j+1 >= r.end || r.parts[j] != prep || r.info[j].form&formAppear == 0 || r.Words[j].Cut.Proclitics != 0 || !r.Words[j+1].Classes.Has(lexicon.Dem) {
		return nil
	}
	p, ok := r.np(j + 1)
	if !ok || !p.apart() || !obj.class.fits(p) {
		return nil
	}
	q := r.scratch.copied(p)
	q.first, q.start = j, int(r.Tokens[j].Start)
	return q
}

// words gives tokens [first, end) as a phrase.
func (r *reader) words(first, end int) phrase {
	return phrase{first: first, end: end, start: int(r.Tokens[first].Start), stop: int(r.Tokens[end-1].End), head: first, mention: -1}
}

// reachesBefore reports a preposition between tokens from and j that leads in what the verb reaches, so that what stands at j is no object: «نددت بقتل …»;
// but «أعلنت، أمس بالرياض، إطلاق …».
func (f *frame) reachesBefore(obj *slot, from, j int) bool {
	r := f.r
	taken := func(k int) bool { return f.mayTake(k, obj.number) || f.mayTake(k, roleContent) }
	for k := from; k < j; k++ {
		if r.info[k].stem&listVigour != 0 && r.Words[k].Cut.Proclitics == normalize.Ba { // «دمرت بسرعة طائرة»
			continue
		}
		if k+1 < j && r.parts[k] == mark && (r.parts[k+1] == rel || r.parts[k+1] == attrib || r.parts[k+1] == prep && !taken(k+1)) { // «ترفض الحركة، التي تسيطر على القطاع، نزع سلاحها», «دعا الحزب، في بيان له، الحكومة إلى …»
			if e := r.parenthesis(k); e > k && e <= j {
				k = e - 1
				continue
			}
		}
		if taken(k) {
			return true
		}
	}
	return false
}

// praises reports a slot for whatever is praised or wanted, of a rule that strikes nobody.
func (f *frame) praises(obj *slot) bool {
	return obj.number == roleTarget && obj.class == anyThing && !f.rule.is(strike)
}

// doneToAnother reports that the indefinite noun at token j is what the blow before it strikes, which a preposition leads in with who deals it: «قتل الجندي إثر
// مهاجمة مسلحين موقعا».
func (r *reader) doneToAnother(j int) bool {
	p := r.phraseOf(j - 1)
	return p != nil && p.end == j && p.before == prep && p.end > p.head+1 && r.masdar(p.head) && !r.article(j) && r.plain(j) && r.outer[j] < 0 &&
		r.triggered(p.head, func(t *trigger) bool { return t.kind == byNoun && t.rule.is(strike) })
}

// ledInDeed reports at token k a masdar that a preposition leads in, whose object follows: «بتشكيل خلية».
func (r *reader) ledInDeed(k int) bool {
	return r.parts[k] == nominal && !r.article(k) && r.masdar(k) && !r.hasPronoun(k) &&
		(r.parts[k-1] == prep || r.Words[k].Cut.Proclitics&(normalize.Ba|normalize.La) != 0)
}

// doerUnlisted reports that what stands directly behind the verb does the deed though the rule's list of doers does not have it, as an object
// follows: «أدان الوزير العنف», where a court condemns.
func (f *frame) doerUnlisted(ps []phrase) bool {
	sub := f.slotFor(posSubject)
	return sub != nil && sub.class >= firstList && len(ps) == 1 && ps[0].is(isActor) && f.r.objectAt(ps[0].end)
}

// blowDoes reports a blow directly behind the verb that by its ending is no object: «دمر هجوم تبنته الحركة موقفا», not «هجوما».
func (f *frame) blowDoes() bool {
	r := f.r
	if !r.at(f.end, nominal) || !f.rule.is(strike) {
		return false
	}
	p, ok := r.np(f.end)
	if !ok {
		return false
	}
	w := r.Words[p.head]
	return p.head == f.end && !p.definite && p.mention < 0 && w.Feature.Has(lexicon.Masculine) && !w.Feature.Any(lexicon.Plural|lexicon.Dual) &&
		!r.accusative(p.head) && !r.ends(p.head, endTa|endAlef) &&
		r.triggered(p.head, func(t *trigger) bool { return t.kind == byNoun && t.rule.is(strike) && len(t.rest) == 0 })
}

// behindHead gives the other half of the trigger, read as the complement of the subject, which it is no more then: «فارقت امرأة الحياة».
func (f *frame) behindHead(obj *slot, p *phrase) *phrase {
	r, k := f.r, p.end-1
	if p.first < f.end || p.mention >= 0 || k != p.head+1 || k >= r.end || !p.is(isPerson) ||
		r.Words[k].Cut.Proclitics != normalize.Article || r.article(p.head) || !r.info[k].lists.has(int(obj.class-firstList)) {
		return nil
	}
	q := &phrase{first: k, end: p.end, start: int(r.Tokens[k].Start), stop: p.stop, head: k, mention: -1, definite: true}
	p.end, p.stop, p.definite = k, int(r.Tokens[k-1].End), false
	return q
}

// ofThem reports at token j some of the people behind the verb, or most, who are no others: «قتل عشرون سائحا غالبيتهم بريطانيون», «أصيب 51
// آخرون بجروح غالبيتهم أطفال», but «قتلت قوات الأمن أحدهما».
func (f *frame) ofThem(s *subject, j int) bool {
	r := f.r
	if len(s.phrases) == 0 || !s.phrases[0].is(isPerson) {
		return false
	}
	p := &s.phrases[0]
	if j == p.end && !p.definite {
		return r.mostOfThem(j)
	}
	return len(s.phrases) == 1 && !p.is(isBody) && f.rule.is(casualty) && f.mayBePassive() && (r.mostOfThem(j) || j > f.end && r.mostOfThem(j-1))
}

// mostOfThem reports at token k some or most of those told of before: «غالبيتهم», «أحدهما».
func (r *reader) mostOfThem(k int) bool {
	return r.hasPronoun(k) && (r.Words[k].Classes.Has(lexicon.Quant) || r.info[k].stem&listUncounted != 0)
}

// behindPlural gives whom a perfect in the plural, whose subject never stands behind it, is done to directly behind it, where he is someone's and no lexicon knows what he
// is: «وقتلوا شيخ العشيرة», «وخطفوا مالك المصنع»; or nil.
func (f *frame) behindPlural(j int) []phrase {
	r := f.r
	tense := r.info[f.at].tense
	if f.t.kind != byVerb || !tense.Has(lexicon.Perfect) || !tense.Only(lexicon.Plural) || tense.Has(lexicon.Feminine) {
		return nil
	}
	if !r.hasAnd(f.at) && (f.at == r.first || r.parts[f.at-1] == mark) { // «أوقفوا مافيا التهريب!»
		return nil
	}
	if p, ok := r.np(j); ok && r.strangeOwned(p, j) {
		return r.scratch.one(p)
	}
	return nil
}

// strangeOwned reports a phrase of someone's at token j whose noun may be of people, as it is no deed, time, quantity or anything else that is known: «شيخ العشيرة».
func (r *reader) strangeOwned(p *phrase, j int) bool {
	if p.head != j || p.end < j+2 || !p.definite || r.article(j) || !r.apart(j) || r.outer[j] >= 0 {
		return false
	}
	if r.masdar(j) || r.ends(j, endAlef) || r.info[j].closed || r.Words[j].Is(one<<lexicon.TimeUnit|one<<lexicon.DayPart|quantifiers) {
		return false
	}
	return !p.is(isNumber | isPlace | isWeapon | isMedium | isDeed)
}

// ofHis reports at token j someone who is called by what he is to another: «منافسه», «منافستها».
func (r *reader) ofHis(j int) bool {
	w := r.Words[j]
	return w.Cut.Proclitics == 0 && agentive(w) && (w.Cut.Enclitic != 0 || strings.HasSuffix(w.Text, "ه")) && !w.Is(things)
}

// objectAt reports at token k, directly behind a phrase, a definite noun or a quotation, which only an object
// can be there.
func (r *reader) objectAt(k int) bool {
	if k+1 >= r.end {
		return false
	}
	if r.isQuote(k) {
		return r.opening(k) && r.parts[k+1] == nominal && k+2 < r.end && r.apart(k+1)
	}
	w := r.Words[k]
	if r.parts[k] != nominal || r.outer[k] >= 0 {
		return false
	}
	if k > r.first && r.article(k-1) && r.plain(k) && r.article(k+1) && !w.Is(describing|persons) { // «تتهم الشرطة ملاك الشركة»
		if p, ok := r.np(k); ok && p.first == k && p.head == k && p.definite && p.end > k+1 && !p.is(isPerson) {
			return true
		}
	}
	return r.article(k) && w.Cut.Proclitics == normalize.Article && w.Known() && !w.Is(describing) && !r.surname(k)
}

// behindObject gives those who did it behind the object of the verb: «وقع الاتفاقية كل من الوزير والسفير», «وقع المذكرة عن الجانب السوري
// الوزير فلان», «غادر البلاد أمس متوجها إلى القاهرة رئيس الوزراء», «هاجم القرية ليلا مسلحون».
func (f *frame) behindObject(sub, obj *slot, p *phrase) []phrase {
	const far = 8 // tokens that may stand between
	r := f.r
	if !p.definite || p.is(isPerson) || p.is(isActor) && obj.class != place || r.info[f.at].tense.Only(lexicon.Plural|lexicon.Dual) {
		return nil
	}
	k := r.overWay(r.skip(p.end, true))
	if k > p.end+far || slices.Contains(r.parts[p.end:k], verb) {
		return nil
	}
	if p.end+1 < r.end && r.parts[p.end] == prep && r.info[p.end].prep == prepAbout && r.parts[p.end+1] == nominal {
		for j := p.end + 2; j < r.end && j < p.end+6 && r.parts[j] == nominal; j++ {
			if r.holder(j) {
				k = j
				break
			}
		}
	}
	if k >= r.end || r.parts[k] != nominal || !r.apart(k) {
		return nil
	}
	ps := r.list(k, sub.class)
	if len(ps) == 0 || !ps[0].apart() {
		return nil
	}
	if r.startsWith(k, entity.Org) && !r.article(k) { // «تبنى الهجوم تنظيم الدولة»
		return ps
	}
	if (r.info[k].stem&listMost != 0 || r.Words[k].Classes.Has(lexicon.Quant) || r.counts(k) || r.actsBehind(&ps[0]) || r.pointsAlone(p.head)) && r.agrees(r.info[f.at].tense, &ps[0]) { // «رفض الخطوة غالبية النواب», «عارضت القرار 14 دولة», «نفى ذلك الوزير»
		return ps
	}
	if k > p.end {
		ps = r.withOtherSide(ps, sub.class)
	}
	if r.info[k].core&coreEach == 0 && !r.styledName(k) && (!r.holder(k) || r.article(k) && r.nameFrom(r.Mentions[r.outer[k]].Last) < 0) { // «السلع المنتجة»
		return nil
	}
	return ps
}

// actsBehind reports that phrase p behind an object is who does it: by the ending of a subject, «الوزيران», «مسلحون», or as people who are no attribute of what is
// definite before them: «نواب المعارضة», «قوات من الجيش».
func (r *reader) actsBehind(p *phrase) bool {
	k, w := p.head, r.Words[p.head]
	if r.ends(k, endAn) && w.Feature.Has(lexicon.Dual) || r.ends(k, endUn) && w.Feature.Has(lexicon.Plural) {
		return true
	}
	return p.first == k && !r.article(k) && r.outer[k] < 0 && w.Is(persons|one<<lexicon.OrgHead) && !r.accusative(k) && !r.oblique(k) && !w.Is(describing)
}

// styledName reports an honorific or several before the name or the office of a person at token k: «معالي الدكتور فلان», «معالي الوزير».
func (r *reader) styledName(k int) bool {
	const most = 3
	j := k
	for ; j < r.end && j < k+most && r.parts[j] == nominal && r.outer[j] < 0 && r.Words[j].Is(styles); j++ {
	}
	return j > k && j < r.end && r.holder(j)
}

// holder reports an office or a name of a person that begins at token k.
func (r *reader) holder(k int) bool {
	return r.startsWith(k, entity.Office) || r.startsWith(k, entity.Person)
}

// overTimes gives the token behind the times that begin at token i.
func (r *reader) overTimes(i int) int {
	for r.at(i, timeWord) {
		i++
	}
	return i
}

// timeAt reports a time that token i is of, before the parts of the tokens are known too.
func (r *reader) timeAt(i int) bool {
	return i < len(r.Tokens) && r.outer[i] >= 0 && isTime(r.Mentions[r.outer[i]].Type)
}

// affair reports at token i a noun that leads in what is discussed, with clitics or without: «سبل», «ملف».
func (r *reader) affair(i int) bool { return (r.info[i].lemma|r.info[i].stem)&listAffairs != 0 }

// topicAt reports at token i a noun, without a clitic but the article, that leads in what is discussed: «سبل التعاون», «العلاقات بين البلدين».
func (r *reader) topicAt(i int) bool {
	return r.parts[i] == nominal && r.outer[i] < 0 && r.apart(i) && r.affair(i)
}

// deedAt reports an indefinite verbal noun, or what orders a deed, with its complement at token i: «تأجيل
// الانتخابات», «قرار تأجيل الانتخابات», «أي تدخل».
func (r *reader) deedAt(i int) bool {
	w, info := r.Words[i], r.info[i]
	if r.parts[i] != nominal || r.outer[i] >= 0 || w.Cut.Proclitics != 0 || i+1 >= r.end {
		return false
	}
	if !w.Feature.Has(lexicon.Masdar) && info.stem&(listOrder|listWorth) == 0 && info.core&coreAny == 0 || info.participle || r.article(i) || r.accusative(i) {
		return false
	}
	return r.parts[i+1] == nominal || w.Cut.Enclitic != 0 && r.parts[i+1] == prep || r.isQuote(i+1) && r.opening(i+1)
}

// overHow gives the token behind the adverbs that begin at token i.
func (r *reader) overHow(i int) int {
	for r.at(i, adverb) {
		i++
	}
	return i
}

// unnamed reports at the verb at token v whom a reporter does not name: «مصدر لم يكشف عن هويته».
func (r *reader) unnamed(v int) bool {
	if v == r.first || r.info[v-1].core&coreDidnt == 0 {
		return false
	}
	for k := v + 1; k < r.end && k <= v+2; k++ {
		if r.parts[k] == nominal {
			return r.hasPronoun(k) && r.info[k].lemma&listIdentity != 0
		}
	}
	return false
}

// aim reports a deed with its complement, which is no target: «استهدف إسكات الصحف».
func (r *reader) aim(p *phrase) bool {
	w := r.Words[p.head]
	return w.Feature.Has(lexicon.Masdar) && !r.article(p.head) && p.end > p.head+1 && !p.is(isActor|isPlace) && r.info[p.head].stem&listGathering == 0 &&
		!r.adjective(p.head+1) && !r.accusative(p.head)
}
