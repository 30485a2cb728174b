package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// latter gives who was named last in the place of «الأخير»: the span is that of the name.
func (r *reader) latter(p *phrase) (phrase, bool) {
	e := normalize.Hu
	if r.ends(p.head, endTa) {
		e = normalize.Ha
	}
	q, ok := r.pronoun(p.head, e, nil)
	if !ok || !r.article(p.head) || e == normalize.Ha && (q.mention < 0 || q.head < len(r.outer) && r.outer[q.head] != q.mention) ||
		r.behind(p.head, nominal) && (r.article(p.head-1) || r.outer[p.head-1] >= 0) { // «الهجوم الأخير»
		return phrase{}, false
	}
	q.first, q.end, q.head, q.clitic, q.before = p.first, p.end, p.head, p.clitic, p.before
	return q, true
}

// tells reports that a rule of the type has the word at token i as its trigger.
func (r *reader) tells(i int, kind string) bool {
	return r.triggered(i, func(t *trigger) bool { return t.rule.Type == kind })
}

// manyOf reports people in the plural, whom no pronoun of a woman means.
func (r *reader) manyOf(p *phrase) bool {
	f := r.Words[p.head].Feature
	return f.Only(lexicon.Plural)
}

// inBrackets reports a phrase of the sentence that ends a remark in brackets, in which no one is told of: «تيار الكرامة (بزعامة فلان)».
func (r *reader) inBrackets(p *phrase) bool {
	const longest = 8 // tokens
	if p.first < r.first || p.end >= r.end || r.sign(p.end) != ')' {
		return false
	}
	for k := p.first - 1; k >= r.first && k > p.first-longest; k-- {
		if r.sign(k) == '(' {
			return true
		}
	}
	return false
}

// maxPersons is among how many phrases of the sentences before a man is looked for first.
const maxPersons = 12

// maybeMeant reports that a pronoun can mean the phrase: someone or a place, and not what someone is or becomes.
func (r *reader) maybeMeant(p *phrase, want lexicon.Feature) bool {
	if !p.is(isActor|isPlace) || p.is(isMedium) && (p.mention < 0 || p.head < len(r.outer) && r.outer[p.head] != p.mention) { // «تصريحات الوزير» do not act
		return false
	}
	w := r.Words[p.head]
	if r.info[p.head].stem&listUncounted != 0 && r.info[p.head].form&formOther == 0 && p.clitic == normalize.Article && p.end == p.head+1 { // «يتحدث البعض عن اغتياله»
		return false
	}
	if r.info[p.head].stem&listHollow != 0 && p.mention >= 0 && r.Mentions[p.mention].First > p.head { // «يشغل منصب الأمين العام. وقد ألقي القبض عليه»
		return false
	}
	if (p.before == nominal || p.before == mark) && !p.definite && p.clitic == 0 &&
		w.Classes.Has(lexicon.Title) && w.Feature.Has(lexicon.Accusative) && strings.HasSuffix(w.Text, "ا") { // «عين فلانا رئيسا … وكلفه»
		return false
	}
	if !p.definite && p.head == p.first && w.Is(posts) && p.is(isPerson) && p.clitic == normalize.Ka && strings.HasPrefix(w.Text, "ك") { // «منصبه كسفير … وتعيينه»
		return false
	}
	if p.before == comp && !p.definite && p.mention < 0 && p.first > 0 && p.first < len(r.Words) && r.withPronoun(p.first-1) { // «أعتقد أنه مريض … واعتقلته»
		return false
	}
	if p.before == nominal && !p.definite && p.mention < 0 && p.head == p.first && p.first >= r.first && p.first < r.end && p.clitic == 0 && r.isWhat(p.first) { // «كان المحتجز متهما»
		return false
	}
	if k := p.first - 1; k >= 0 && (p.before == verb && !p.definite && r.parts[k] == verb && r.aux(k) && p.is(isPerson) || // «أصبح عضوا … واعتقلته»
		want == lexicon.Plural && r.info[k].form&formAmong != 0) { // «12 شخصا بينهم طفلان»
		return false
	}
	if !p.definite && p.mention < 0 && p.head == p.first && p.is(isPerson) { // «وهو مهندس وشاعر … واعتقلته»
		for k := p.first - 1; k > r.first && k > p.first-8 && r.parts[k] == nominal; k-- {
			if r.info[k].form&formItIs != 0 {
				return false
			}
		}
	}
	return true
}

// isWhat reports at token i, in the accusative, what someone is or was, who stands between it and «كان».
func (r *reader) isWhat(i int) bool {
	if !r.accusative(i) {
		return false
	}
	p := r.phraseOf(i - 1)
	if p == nil {
		return false
	}
	v := p.first - 1
	return v >= r.first && r.parts[v] == verb && r.aux(v)
}

// oneOf reports that a phrase is one of those, or names the same.
func (r *reader) oneOf(p *phrase, not []phrase) bool {
	for k := range not {
		q := &not[k]
		if q.start == p.start || q.mention >= 0 && p.mention >= 0 &&
			r.Mentions[q.mention].Entity != "" && r.Mentions[q.mention].Entity == r.Mentions[p.mention].Entity {
			return true
		}
	}
	return false
}

// meant gives what a pronoun takes up of a phrase of the sentence: of «محاكمة الرئيس» and «أموال الوزير فلان» the
// complement, when the noun that it completes is no one.
func (r *reader) meant(p *phrase) *phrase {
	if of := r.toldBefore(p); of != nil {
		return of
	}
	for n := 0; n < 4; n++ {
		next := p.head + 1
		if next >= p.end || r.outer[p.head] >= 0 || r.parts[next] != nominal || r.adjective(next) {
			return p
		}
		w := r.Words[p.head]
		if w.Is(actors|placeHeads|one<<lexicon.Ord|one<<lexicon.Nisba) || r.info[p.head].stem&listHollow != 0 ||
			!r.article(next) && r.outer[next] < 0 && !r.ends(next, endTa) && strings.HasSuffix(r.Words[next].Text, "ي") { // «مؤتمر صحافي»
			return p
		}
		inner, ok := r.np(next)
		if !ok || inner.end != p.end || inner.clitic&^normalize.Article != 0 || inner.class&isActor == 0 && inner.mention < 0 && inner.end == inner.head+1 {
			return p
		}
		inner = r.scratch.copied(inner)
		inner.before = p.before
		p = inner
	}
	return p
}

// toldBefore gives the one whom a participle or another word for someone, with the article, tells of behind a comma, or nil: «فلان، المتهم بالتشهير،».
func (r *reader) toldBefore(p *phrase) *phrase {
	if p.first-2 < r.first || p.head != p.first || p.mention >= 0 || p.clitic != normalize.Article || !r.info[p.head].participle && !r.Words[p.head].Is(persons|describing) || !r.comma(p.first-1) {
		return nil
	}
	of := r.phraseOf(p.first - 2)
	if of == nil || of.end != p.first-1 || !r.namedAs(of, entity.Person) || r.ends(p.head, endTa) && r.sex(of) != lexicon.Feminine || severalOf(r.Words[p.head]) {
		return nil
	}
	return of
}

// headOfRelative gives the noun that the relative clause around token i describes,
// which a pronoun in it takes up: «التنظيم الذي تمكن العراق من طرده».
func (r *reader) headOfRelative(i int) *phrase {
	for k := i - 1; k > r.first && k > i-10; k-- {
		switch r.parts[k] {
		case rel:
			return r.described(k)
		case comp, conj, mark:
			return nil
		}
	}
	return nil
}

// othersDo reports that someone else than whom the relative clause around token i describes does what its verb says:
// «المجموعة التي ألقي القبض عليها», but «الحكومة التي طالبت بالإفراج عنها».
func (r *reader) othersDo(i int) bool {
	for k := i - 1; k > r.first && k > i-10; k-- {
		if r.parts[k] == rel {
			return k+1 < i && r.parts[k+1] == verb && r.otherDoes(k+1, k)
		}
	}
	return false
}

// pronounSex gives what the noun that a pronoun means must be, as [reader.sex] tells it, or 0.
func pronounSex(e normalize.Enclitic) lexicon.Feature {
	switch e {
	case normalize.Hu:
		return lexicon.Masculine
	case normalize.Ha:
		return lexicon.Feminine
	case normalize.Hum, normalize.Huma, normalize.Hunna:
		return lexicon.Plural
	}
	return 0
}

// suffixSex gives the same for a preposition with its pronoun; First for «مني», 0 for «منا», «منك».
func suffixSex(s string) lexicon.Feature {
	switch {
	case len(s) > 4 && strings.HasSuffix(s, "ها"):
		return lexicon.Feminine
	case len(s) > 4 && (strings.HasSuffix(s, "هم") || strings.HasSuffix(s, "هما") || strings.HasSuffix(s, "هن")):
		return lexicon.Plural
	case strings.HasSuffix(s, "ه"):
		return lexicon.Masculine
	case strings.HasSuffix(s, "ي"):
		return lexicon.First
	}
	return 0
}

// pastPronoun gives the token behind what belongs to a verbal noun with a pronoun at token i: its adjectives, «اتهامه المباشر
// لإيران», and another one of the same pronoun's, «إدانتها واستنكارها الهجوم».
func (f *frame) pastPronoun(i int) int {
	const many = 12
	r := f.r
	end := min(r.end, i+many)
	for i < end && r.article(i) && r.adjective(i) && !r.Words[i].Is(persons) ||
		i+1 < end && r.parts[i] == nominal && r.Words[i].Cut.Proclitics == normalize.Wa && r.Words[i].Cut.Enclitic == f.t.cut.Enclitic && r.masdar(i) {
		i++
	}
	return i
}

// suffixed gives the slot of the pronoun at a noun: that of the rule's suffix line when nothing behind the noun, at
// token i, tells to whom it is done («اتهامه بالفساد», but «اتهامه الحكومة»), else the one given.
func (f *frame) suffixed(gen *slot, i int) *slot {
	r, s := f.r, f.slotFor(posSuffix)
	if s == nil || f.at > r.first && (r.parts[f.at-1] == prep && r.info[f.at-1].prep == prepAbout || r.info[f.at-1].form&formWhile != 0) { // «أعرب عن إدانته», «لدى استقباله في القصر»
		return gen
	}
	if i = r.skip(f.pastPronoun(i), false); i >= r.end {
		return s
	}
	if r.parts[i] == nominal && (r.Words[i].Cut.Proclitics&normalize.La != 0 || r.apart(i)) {
		if p, ok := r.np(i); ok && (p.is(isActor|isPlace) || r.article(i) && p.apart()) { // «إدانته الهجوم»
			return gen
		}
	}
	if key, _, ok := r.preposition(i); ok && (key == prepLa || key == prepTo) { // «إدانته للهجوم»
		return gen
	}
	return s
}

// doneBy reports that the role is of who does the deed, so that its pronoun may mean the subject of the clause.
func (f *frame) doneBy(gen *slot) bool {
	sub := f.slotFor(posSubject)
	return gen.pos != posSuffix && gen.number != roleVictim && (sub == nil || sub.number == gen.number)
}

// whoseDeed gives whom the pronoun at the noun means: of who does the deed the subject of the clause around it
// («عبر الوزير عن رفضه», «خلال زيارته، قال الوزير»), of whom it is done to someone else.
func (f *frame) whoseDeed(gen *slot) (phrase, bool) {
	r, e := f.r, f.t.cut.Enclitic
	if f.rule.is(office) && !f.doneBy(gen) {
		if p := f.mainSubjectBehind(gen); p != nil { // «بعد تنصيبه، وقع الرئيس»
			return *p, true
		}
	}
	if (gen.role == "appointee" || gen.role == "official") && !f.doneBy(gen) {
		if p := f.heldBefore(gen); p != nil {
			return *p, true
		}
	}
	if f.doneBy(gen) {
		if ps := f.bySpeaker(); len(ps) == 1 && r.sex(&ps[0]) == pronounSex(e) && gen.class.fits(&ps[0]) {
			return ps[0], true
		}
		if ps := r.state.speaker; len(ps) == 1 && r.state.speakerAt >= r.first &&
			r.toldHere(&ps[0]) && f.tellsWhenSaid() && r.sex(&ps[0]) == pronounSex(e) && gen.class.fits(&ps[0]) {
			return ps[0], true
		}
		if p := f.mainSubjectBehind(gen); p != nil {
			return *p, true
		}
		if p := r.owner(f.at, pronounSex(e)); p != nil && gen.class.fits(p) {
			return *p, true
		}
	}
	return r.pronounFor(gen, f.at, e, f.notMeant(gen))
}

// heldBefore gives the one whom the event before in the sentence gives or takes an office, or nil: «أدى المحافظ اليمين أمام الرئيس بعد أيام من تعيينه».
func (f *frame) heldBefore(gen *slot) *phrase {
	r := f.r
	for n := range r.eventsSince(r.first) {
		if !r.ruleOf[n].is(office | removal) {
			continue
		}
		for i := range r.events[n].Arguments {
			a := &r.events[n].Arguments[i]
			if a.Role != "appointee" && a.Role != "official" {
				continue
			}
			if p := r.chunkFrom(a.Start); p != nil && r.sex(p) == pronounSex(f.t.cut.Enclitic) && gen.class.fits(p) {
				return p
			}
		}
		return nil
	}
	return nil
}

// bySpeaker gives who speaks by the participle directly before the noun: «مشددا على رفضه», «مجددا دعمه».
func (f *frame) bySpeaker() []phrase {
	r, k := f.r, f.at-1
	if k > r.first && r.parts[k] == prep {
		k--
	}
	if k < r.first || !r.info[k].participle || r.parts[k] != nominal || !r.statesBy(k) || !r.ends(k, endAlef|endTa|endIn) {
		return nil
	}
	return r.leads(k)
}

// statesBy reports at token k a participle by which someone states something, not «رافضا تصريحاته».
func (r *reader) statesBy(k int) bool {
	return r.triggered(k, func(t *trigger) bool { return t.kind == byParticiple && t.rule.is(speech) })
}

// tellsWhenSaid reports that the noun tells when something was said: «قال …، وذلك لدى استقباله».
func (f *frame) tellsWhenSaid() bool {
	r := f.r
	return f.at >= r.first+2 && r.info[f.at-1].form&formWhile != 0 && r.info[f.at-2].form&formThus != 0
}

// thingDone gives the thing before that is done, which the pronoun of the deed at token i means, or nil: «اتفاق جرى توقيعه»,
// «الاتفاق الذي تم إبرامه».
func (r *reader) thingDone(i int, want lexicon.Feature) *phrase {
	v := i - 1
	if v <= r.first || r.parts[v] != verb || r.info[v].finite&listHappen == 0 {
		return nil
	}
	var p *phrase
	if r.parts[v-1] == rel {
		p = r.described(v - 1)
	} else if q := r.phraseOf(v - 1); q != nil && q.end == v {
		p = q
	}
	if p == nil || p.is(isActor|isPlace) || p.mention >= 0 || r.sex(p) != want || !r.Words[p.head].Known() {
		return nil
	}
	return p
}

// notMeant gives whom the pronoun of a deed cannot mean: the event's subject, and who wants or does the deed to another.
func (f *frame) notMeant(gen *slot) []phrase {
	if len(f.subject) > 0 || f.doneBy(gen) {
		return f.subject
	}
	r := f.r
	const reach = 12
	v := r.fullVerbBefore(f.at, f.at-reach, clauseEdges|1<<mark)
	if v < 0 {
		return nil
	}
	s := r.subjectOf(v, actor)
	if r.info[v].finite&(listControl|listHypothetical|listFuture) == 0 ||
		f.at == v+1 && r.mustBePassive(v) || len(s.phrases) == 0 || s.phrases[0].end <= v && !s.phrases[0].definite { // «تسعة عسكريين يرجح مقتلهم»
		return nil
	}
	from := v + 1
	if end := s.phrases[len(s.phrases)-1].end; end > from && end <= f.at {
		from = end
	}
	for ; from < f.at; from++ {
		if r.parts[from] == nominal || r.timePrep(from) { // «استأنف عمله بعد إطلاق سراحه»
			return nil
		}
	}
	return s.phrases
}

// besidesAntecedent reports that the subject s in a relative clause is surely another than the noun that the clause hangs on, a thing, and that nothing
// parts it from token at.
func (r *reader) besidesAntecedent(s *subject, at int) bool {
	if s.antecedent == nil || s.antecedent.is(isActor) {
		return false
	}
	end := s.phrases[0].end
	return end >= at || !slices.Contains(r.parts[end:at], mark)
}

// owner gives the subject of the clause that the noun stands in, or nil where it does not agree or someone else
// stands between: «تؤكد فرنسا تضامنها», «عبر الآلاف عن دعمهم», but «هنأ الرئيس نظيره على فوزه».
func (r *reader) owner(at int, want lexicon.Feature) *phrase {
	if q := r.phraseOf(at - 1); q != nil && q.end == at && q.end > q.head+1 && r.masdar(q.head) && !r.hasPronoun(q.head) && !r.Words[q.head].Is(heads) { // «رفضها لإعلان كينيا نيتها …»: who announces
		if by, ok := r.np(q.head + 1); ok && by.end == at && by.is(isActor) && by.apart() && r.sex(by) == want && (r.outer[by.head] >= 0 || r.Words[by.head].Is(actors)) {
			return by
		}
	}
	const reach = 25
	v := r.fullVerbBefore(at, at-reach, clauseEdges)
	if v < 0 {
		return nil
	}
	s := r.subjectOf(v, actor)
	if ps := r.state.speaker; s.pronoun && len(s.phrases) == 0 && len(ps) == 1 &&
		r.state.speakerAt >= r.first && r.state.speakerAt < v && r.sex(&ps[0]) == want { // «قالت الوزارة إنها تواصل جهودها»
		return &ps[0]
	}
	if ps := r.state.subject; len(s.phrases) == 0 && !s.relative &&
		r.state.subjectAt == v && len(ps) == 1 && r.toldHere(&ps[0]) && r.sex(&ps[0]) == want { // «قال إن فرنسا تتفق مع ألمانيا وتؤكد تضامنها»
		return &ps[0]
	}
	if len(s.phrases) != 1 {
		return nil
	}
	who := &s.phrases[0]
	if who.end > at || who.is(isMedium) || r.sex(who) != want || s.relative && !s.inherited && (who.first < v || !r.besidesAntecedent(&s, at)) {
		return nil
	}
	for c := r.lastChunk(at); c >= 0 && r.chunks[c].first > v; c-- {
		if p := &r.chunks[c]; p.end <= at && p.start != who.start && p.before != prep && p.is(isActor) && r.sex(p) == want && r.maybeMeant(p, want) {
			return nil
		}
	}
	return who
}

// mainSubjectBehind gives the subject of the sentence where the noun stands in a phrase before its verb: «خلال لقائه الوفد في
// عدن، قال الرئيس».
func (f *frame) mainSubjectBehind(gen *slot) *phrase {
	r := f.r
	want := pronounSex(f.t.cut.Enclitic)
	if f.at > r.first+8 || f.at == r.first || (r.parts[f.at-1] == nominal || r.parts[f.at-1] == mark) && f.t.cut.Proclitics&normalize.Ba == 0 {
		return nil
	}
	for k := r.first; k < f.at; k++ {
		switch r.parts[k] {
		case verb, comp, rel:
			return nil
		}
	}
	for k := f.at + 1; k < r.end && k < f.at+30; k++ {
		switch r.parts[k] {
		case comp, conj: // «رغم إشادته بالخطة، إلا أن الرئيس أكد …»
			if r.info[k-1].form&formExcept == 0 && !strings.HasPrefix(r.Words[k].Text, "ف") {
				if r.parts[k] == comp {
					return nil
				}
				continue
			}
			if p, ok := r.np(k + 1); ok && p.definite && p.apart() && p.is(isPerson|isBody) && gen.class.fits(p) && r.sex(p) == want {
				return p
			}
			return nil
		case rel:
			return nil
		case verb:
			if r.info[k].object { // «بعد رفضه أمرا أصدره قاض»
				return nil
			}
			if r.aux(k) {
				continue
			}
			s := r.subjectOf(k, gen.class)
			if len(s.phrases) == 1 && !s.relative && s.phrases[0].first > k && r.sex(&s.phrases[0]) == want {
				return &s.phrases[0]
			}
			return nil
		}
	}
	return nil
}

// twoDoers gives what the subject of a dual verb means: those who met or spoke together before the two between whom there is something, «بحث الوزير مع نظيره
// العلاقات بين البلدين، وناقشا …», else what [reader.two] gives.
func (r *reader) twoDoers(at int, c class) []phrase {
	ps := r.two(at, c)
	if len(ps) == 1 && len(r.state.pair) > 0 && r.state.pairAt >= r.first && c.fits(&r.state.pair[0]) && r.ofSides(&ps[0]) {
		return r.state.pair
	}
	return ps
}

// two gives whom «هما» means: a dual noun («الطرفان») or the two of the last list.
func (r *reader) two(at int, c class) []phrase {
	for p := range r.nearest(at) {
		if f := r.Words[p.head].Feature; p.first >= r.scratch.first && !f.Has(lexicon.Dual) { // «حبس صحفيين اثنين»
			p = r.meant(p)
		}
		if f := r.Words[p.head].Feature; f.Only(lexicon.Dual) && c.fits(p) &&
			r.Words[p.head].Cut.Enclitic != normalize.Huma && !(r.behind(p.first, comp) && r.withPronoun(p.first-1)) { // not «سلاحيهما», «أنهما عضوان»
			return r.scratch.one(p)
		}
		if w := r.Words[p.first]; p.is(isPerson) && p.first >= r.first &&
			r.info[p.first].form&formTwo != 0 && w.Cut.Proclitics&^normalize.Article == 0 && c.fits(p) { // «اثنين من أنصاره»
			return r.scratch.one(p)
		}
	}
	last := r.lastChunk(at)
	for k := last; k > 0 && k > last-maxRecent && r.chunks[k].first > r.first; k-- { // the last two of the sentence: «التقى الرئيس ووزير خارجيته وعقد معهما …»
		p, q := &r.chunks[k], &r.chunks[k-1]
		beside := p.clitic&normalize.Wa != 0 && (q.end == p.first || q.end == p.first-1 && r.comma(q.end))
		if p.end <= at && beside && r.singlePerson(p, c) && r.singlePerson(q, c) {
			if ps := r.coordinatedBefore(p, c); len(ps) <= 2 {
				return append(r.scratch.one(q), *p)
			}
		}
	}
	if len(r.state.pair) > 0 && c.fits(&r.state.pair[0]) {
		return r.state.pair
	}
	return nil
}

// singlePerson reports a phrase of the class that tells of one person.
func (r *reader) singlePerson(p *phrase, c class) bool {
	return p.is(isPerson) && c.fits(p) && !p.plural(r)
}

// pairs reports that a dual may mean those who filled a role, from now on: two, or one phrase that is a dual itself and tells not only of the two before,
// «اعتقل جنديان … وقالا», «التقى الوزير ونظيره … وأكد الوزيران … واتفقا».
func (r *reader) pairs(ps []phrase) bool {
	if len(ps) != 1 {
		return len(ps) == 2
	}
	f := r.Words[ps[0].head].Feature
	return f.Has(lexicon.Dual) && !f.Any(lexicon.Singular|lexicon.Plural) && r.Words[ps[0].head].Cut.Enclitic != normalize.Huma &&
		!(ps[0].definite && len(r.state.pair) == 2)
}

// ofSides reports the two between whom there is something that is no deed: «العلاقات بين البلدين».
func (r *reader) ofSides(p *phrase) bool {
	k := p.first - 2
	return k >= r.first && r.info[k+1].prep == prepBetween && r.parts[k+1] == prep && r.chunkOf[k] >= 0 && r.Words[p.head].Feature.Only(lexicon.Dual) &&
		!r.triggered(r.chunks[r.chunkOf[k]].head, func(t *trigger) bool { return t.kind == byNoun })
}

// pairFor gives whom «هما» at token i means, or nil for another pronoun.
func (r *reader) pairFor(e normalize.Enclitic, i int, c class) []phrase {
	if e != normalize.Huma {
		return nil
	}
	return r.two(i, c)
}

// meantBy gives who fills the slot as the pronoun e at token i, or that of the preposition there, means him: two for «هما», else one; or nil.
func (f *frame) meantBy(s *slot, i int, e normalize.Enclitic) []phrase {
	r := f.r
	if e == normalize.Huma || e == 0 && strings.HasSuffix(r.Words[i].Text, "هما") {
		return r.two(i, s.class)
	}
	if p, ok := r.pronounFor(s, i, e, f.notMeant(s)); ok && s.class.fits(&p) {
		return r.scratch.one(&p)
	}
	return nil
}

// thing finds what a pronoun at token i means where it is of a list of the rules: «أبرم الوزير
// اتفاقية، ووقعها نظيره».
func (r *reader) thing(i int, e normalize.Enclitic, c class) *phrase {
	if c < firstList || e != normalize.Ha && e != normalize.Hu {
		return nil
	}
	want := lexicon.Masculine
	if e == normalize.Ha {
		want = lexicon.Feminine
	}
	for p := range r.nearest(i) {
		if c.fits(p) && r.sex(p) == want {
			return p
		}
	}
	return nil
}
