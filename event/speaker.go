package event

import (
	"slices"
	"sort"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// statement gives the indefinite statement before the verb at v in which it is said:
// «أصدر النائب العام بيانا، أمس، أكد فيه», or nil.
func (r *reader) statement(v, prev int) *phrase {
	if v+1 >= r.end || r.parts[v+1] != prep || !r.info[v+1].pronominal || r.info[v+1].core&coreAtIt == 0 {
		return nil
	}
	k := prev
	for k > r.first && (r.parts[k] == mark && !r.isQuote(k) || r.parts[k] == timeWord) {
		k--
	}
	for n := 0; n < 3; n++ {
		q := r.phraseOf(k)
		if q == nil {
			break
		}
		if own := q.before != prep && r.outer[q.head] < 0 && !r.article(q.head); (!q.definite || own) && q.is(isMedium) { // «تقريرها السنوي أشارت فيه», «بيانا حاد اللهجة نددت فيه», «تصريحات الوزير … قال فيها»
			return q
		}
		if q.before == verb && r.info[q.first-1].object && r.info[q.first-1].finite&listCarry == 0 { // «خطاب ألقاه الرئيس، أشاد فيه»
			k = q.first - 2
			continue
		}
		if q.before == nominal && !q.definite && q.clitic == 0 && r.masdar(q.head) { // «بعث ببرقية تهنئة إلى الرئيس أعرب فيها عن …»
			k = q.first - 1
			continue
		}
		if q.before != prep { // «وجه رسالة إلى الرئيس طالبه فيها»
			break
		}
		for k = q.first - 1; k > r.first && r.parts[k] == prep; k-- {
		}
	}
	return nil
}

// givenOut gives the indefinite statement directly before the verb at v, which says it, where the sentence tells who
// gave it, whose words it is: «أصدرت الوزارة بيانا يعلن عن …»; or nil.
func (r *reader) givenOut(v, prev int, c class) *phrase {
	k := v - 1
	for k > r.first && r.parts[k] == adverb { // «بيانا رسميا»
		k--
	}
	q := r.phraseOf(k)
	if prev < k || q == nil || !r.plain(v) || q.definite || !q.is(isMedium) || q.mention >= 0 || q.clitic != 0 || q.before == prep || !r.accusative(q.head) {
		return nil
	}
	if !r.scratch.statements.Enter(1) { // whose words a statement is that is itself given out
		return nil
	}
	ps := r.mainSubject(q.first, c)
	r.scratch.statements.Leave()
	if len(ps) == 0 {
		return nil
	}
	if end := ps[len(ps)-1].end; end < q.first && slices.Contains(r.parts[end:q.first], comp) { // «قالت مصادر إن لدى السلطات تسجيلا يشير إلى …»
		return nil
	}
	return q
}

// slogan gives the indefinite noun of what protesters bear or call before the verb at v, over times and what tells where, in which stands what the verb tells: «رفعوا شعارات،
// أمام البرلمان، تندد بالغلاء»; or nil, where the sentence tells of no one whose words these are.
func (r *reader) slogan(v, prev int, c class) *phrase {
	ft := r.info[v].tense
	if !r.info[v].says || !r.plain(v) || !ft.Has(lexicon.Imperfect|lexicon.Third|lexicon.Feminine) || ft.Any(lexicon.Plural|lexicon.Dual) {
		return nil
	}
	k := prev
	for n := 0; n < 3; n++ {
		for k > r.first && (r.parts[k] == mark && !r.isQuote(k) || r.parts[k] == timeWord || r.parts[k] == adverb) {
			k--
		}
		q := r.phraseOf(k)
		if q == nil {
			return nil
		}
		if r.info[q.head].lists.has(rareSlogan) && !q.definite {
			if by := r.fullVerbBefore(q.first, r.first-1, 0); by < 0 || len(r.subjectOf(by, c).phrases) == 0 { // «بعد أن رفعوا لافتات»
				return nil
			}
			return q
		}
		if q.before != prep {
			return nil
		}
		k = q.first - 2
	}
	return nil
}

// issued takes who brought out the statement that seems to speak for the speaker, and the statement for the medium: «أفاد
// بيان أصدرته الوزارة أن …», «دعا البيان الصادر عن الحزب الحكومة إلى …», «بيان مشترك صادر عن الحزبين», not «بيان تلقته الوكالة».
func (f *frame) issued(s *subject) {
	r, p := f.r, &s.phrases[0]
	v := p.end
	if p.first > f.at && v+2 < r.end && r.parts[v+1] == prep && r.info[v+1].prep == prepAbout && r.isForm(v, seldomIssued) && p.mention < 0 {
		if ps := r.list(v+2, anyThing); len(ps) > 0 {
			if s.next = ps[len(ps)-1].end; !ps[0].is(isActor) {
				return
			}
			if m := f.slotOf(roleMedium); m != nil {
				f.fill(m, p, false)
			}
			s.phrases = ps
		}
		return
	}
	if p.definite || p.mention >= 0 || p.first < f.at || v+1 >= r.end || r.parts[v] != verb || !r.info[v].object || r.info[v].finite&listCarry != 0 {
		return
	}
	by := r.subjectOf(v, actor)
	if m := f.slotOf(roleMedium); m != nil && len(by.phrases) > 0 && by.phrases[0].first == v+1 {
		f.fill(m, p, false)
		s.phrases, s.next = by.phrases, by.next
	}
}

// quotes reports that a quotation that is no name stands at token i behind the verb of reporting at v:
// «وأضاف "الوضع خطير"».
func (r *reader) quotes(v, i int) bool {
	if !r.info[v].says || i >= r.end || !r.opening(i) {
		return false
	}
	close := r.closing(i)
	if close < 0 || close > i+9 || close >= i+2 && (close+1 >= r.end || r.sign(close+1) == '.') {
		return true
	}
	for k := i + 1; k < close; k++ {
		if (r.parts[k] == verb || r.parts[k] == comp) && !(close == i+2 && r.isForm(v, seldomSays) && r.thatBehind(close)) {
			return true
		}
	}
	return false
}

// said gives the phrase at token i as the one who speaks, whatever it is, when it stands
// between the verb of speech at v and أن, and no lexicon knows it or it is definite.
func (r *reader) said(v, i int) []phrase {
	if !r.info[v].says || r.parts[i] != nominal {
		return nil
	}
	p, ok := r.np(i)
	if !ok || !p.apart() || p.end >= r.end || r.saying(i) || r.replies(i) {
		return nil
	}
	var class phraseClass
	switch {
	case r.uncountedSpeaks(v, p), r.strangerSpeaks(v, p):
		class = isActor | isPerson | isPeople
	case r.thingSpeaks(v, p), r.knownSpeaks(v, p), r.wordsFollow(v, p):
		class = isActor
	default:
		return nil
	}
	q := r.scratch.copied(p)
	q.class |= class
	return r.scratch.one(q)
}

// uncountedSpeaks reports a phrase of one among others who speaks by the verb at token v: «وقال آخر: …», «قال أحد أولياء الأمور», «يرى البعض أن».
func (r *reader) uncountedSpeaks(v int, p *phrase) bool {
	i := p.first
	if r.info[i].stem&listUncounted == 0 || !r.apart(i) {
		return false
	}
	if p.end == i+1 && i == v+1 && (r.article(i) || r.ends(i, endUn)) {
		return true
	}
	return r.at(r.skip(p.end, false), comp) || r.colon(p.end) || r.isQuote(p.end)
}

// strangerSpeaks reports a phrase that may be a name which no lexicon knows, of one who speaks by the verb at token v: «وقال راو للصحفيين», «قالت حسيبة
// حاج صالحي من المنظمة».
func (r *reader) strangerSpeaks(v int, p *phrase) bool {
	i := p.first
	if r.hasPronoun(v) && r.ends(i, endAlef) { // «ما اعتبره تراخيا»
		return false
	}
	if p.end > i+1 {
		return i == v+1 && r.strangeName(p)
	}
	return i == v+1 &&
		(r.stranger(i) && pronounless(r.Words[i].Text) || r.cutName(i) || r.article(i) && !r.Words[p.head].Known() && r.Words[i].Cut.Proclitics == normalize.Article)
}

// thingSpeaks reports an indefinite noun behind the verb at token v with أن behind what describes it: «قال نجم مقيم في المبنى إنه …».
func (r *reader) thingSpeaks(v int, p *phrase) bool {
	i, w := p.first, r.Words[p.head]
	if i != v+1 || p.definite || !w.Known() || p.is(isNumber|isDeed) || w.Feature.Has(lexicon.Masdar) ||
		r.ends(i, endAlef|endTa) || !r.Words[i].Classes.Has(lexicon.NounWord) || !r.isForm(v, seldomSays) {
		return false
	}
	n := r.skip(p.end, true)
	return r.at(n, comp) && r.plain(n)
}

// wordsFollow reports a phrase directly behind a verb at token v that has no object, when what is said follows with no other verb between: «قالت
// إعلانات المنظمة "…"», «وقالت جانا جبور الخبيرة بالشؤون التركية إن».
func (r *reader) wordsFollow(v int, p *phrase) bool {
	const reach = 20
	i := p.first
	if i != v+1 || !r.isForm(v, seldomSays) || !p.definite && r.Words[p.head].Known() {
		return false
	}
	if w := r.Words[i]; r.ends(i, endAlef) || r.info[i].participle || r.ends(i, endTa) && !r.article(i) && agentive(w) || w.Is(1<<lexicon.TimeUnit|1<<lexicon.DayPart|1<<lexicon.Adv) {
		return false
	}
	for k := p.end; k < r.end && k < i+reach; k++ {
		switch r.parts[k] {
		case comp:
			return r.plain(k) && r.parts[k-1] != prep && r.leadsIn(k)
		case verb, conj, rel, attrib:
			return false
		case mark:
			if r.colon(k) || r.isQuote(k) && r.opening(k) {
				return true
			}
		}
	}
	return false
}

// knownSpeaks reports a definite phrase, or one that no lexicon knows, with what is said behind it: «قالت محافظة القدس، في بيان، إن».
func (r *reader) knownSpeaks(v int, p *phrase) bool {
	i, k, w := p.first, p.end, r.Words[p.head]
	near := p.definite && i == v+1
	begins := func(k int) bool { // what is said
		return k < r.end &&
			(r.parts[k] == comp || near && r.article(i) && (r.colon(k) || r.sentenceAt(v, k) || k+1 < r.end && r.parts[k] == prep && r.parts[k+1] == comp))
	}
	if near && !begins(k) {
		k = r.skip(k, true)
		for n := p.end; n < k; n++ {
			if r.parts[n] == comp {
				return false
			}
		}
	}
	if !begins(k) || r.parts[k] == comp && r.withPronoun(k) && r.info[v].form&formSaid == 0 || p.is(isNumber) {
		return false
	}
	if !w.Known() {
		return true
	}
	known := hasArticle(w) || p.definite && (w.Is(heads) || agentive(w) && w.Cut.Enclitic == 0)
	deed := p.is(isDeed) && !w.Is(heads) && (!r.article(i) || k <= i+1)
	return known && !deed && !w.Feature.Has(lexicon.Accusative)
}

// strangeName reports a phrase of up to four words that begins with one that no lexicon knows, and goes on with words that names
// have, none with the article.
func (r *reader) strangeName(p *phrase) bool {
	if p.end > p.first+4 || !r.stranger(p.first) || !pronounless(r.Words[p.first].Text) {
		return false
	}
	for k := p.first + 1; k < p.end; k++ {
		if r.article(k) || !r.stranger(k) && !r.Words[k].Is(one<<lexicon.Given|one<<lexicon.Family|one<<lexicon.Nisba) {
			return false
		}
	}
	return true
}

// quotedName gives who speaks by one word in quotation marks at token i, which no lexicon knows or which is part of a
// name told before: «وقالت "عقلة" في تصريح خاص».
func (r *reader) quotedName(v, i int) []phrase {
	if !r.info[v].says || !r.isQuote(i) || i+3 >= r.end || !r.isQuote(i+2) {
		return nil
	}
	if r.isForm(v, seldomSays) && r.thatBehind(i+2) { // «وقالت "فتح" في بيان إن»
		return r.scratch.one(&phrase{first: i, end: i + 3, head: i + 1, start: int(r.Tokens[i+1].Start), stop: int(r.Tokens[i+1].End), mention: -1, definite: true, class: isActor | isBody})
	}
	if !r.stranger(i+1) && !r.cutName(i+1) {
		return nil
	}
	p, ok := r.np(i)
	if !ok || p.end != i+3 {
		return nil
	}
	q := r.scratch.copied(p)
	q.class |= isActor | isPerson | isPeople
	return r.scratch.one(q)
}

// surname reports that token i is the last word of the name of someone told of before.
func (r *reader) surname(i int) bool {
	if !r.article(i) && r.Words[i].Known() || r.endings&signature(r.Words[i].Text) == 0 {
		return false
	}
	for _, k := range r.peopleBefore(i) {
		if m := &r.Mentions[k]; m.Last > m.First+1 && m.Last <= i && r.Words[m.Last-1].Text == r.Words[i].Text {
			return true
		}
	}
	return false
}

// peopleBefore gives the people among the last mentions before token i, by their indices.
func (r *reader) peopleBefore(i int) []int32 {
	from := r.mentionFrom(i)
	n := sort.Search(len(r.persons), func(k int) bool { return int(r.persons[k]) >= from })
	first := n
	for first > 0 && int(r.persons[first-1]) > from-maxRecent {
		first--
	}
	return r.persons[first:n]
}

// cutName reports at token i the word that stood behind the name of someone told of before, as a part of it that no
// lexicon knows: «أبلغ أوليفر كون الصحافيين … وأفاد كون إن».
func (r *reader) cutName(i int) bool {
	if r.article(i) || !r.plain(i) {
		return false
	}
	for _, k := range r.peopleBefore(i) {
		if m := &r.Mentions[k]; m.Last < i && (r.Words[m.Last].Text == r.Words[i].Text || m.Last > m.First+1 && r.Words[m.Last-1].Text == r.Words[i].Text) {
			return true
		}
	}
	return false
}
