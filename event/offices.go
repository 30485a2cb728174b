package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// officeAndObject tells of two behind the verb which is who and which is what he is blamed for, chosen or given.
func (f *frame) officeAndObject(c *clauseParts) {
	r := f.r
	if f.rule.is(blame) && c.obj != nil && len(c.objects) > 0 && len(c.s.phrases) > 0 && c.s.phrases[0].first == f.end && f.t.cut.Enclitic == 0 {
		first := f.slotFor(posObject)
		condition := strings.HasPrefix(c.obj.role, "_") && !strings.HasPrefix(first.role, "_")
		if condition && first.class.fits(&c.s.phrases[0]) && c.objects[0].first == c.s.next && !f.objectBehind(c.objects[0].first) { // «وحملت كينيا مسؤولية الحرب»: whom, as what
			for i := range c.objects {
				f.fill(c.obj, &c.objects[i], false)
			}
			f.blamed(&c.objects[0])
			f.after = c.objects[len(c.objects)-1].end
			c.obj, c.objects, c.s.phrases = first, c.s.phrases, nil
		}
	}
	if f.rule.is(vote) && len(c.objects) == 1 && c.objects[0].definite && !r.office(&c.objects[0]) && c.objects[0].class&isPerson != 0 {
		if o, ok := r.np(r.overComma(c.objects[0].end)); ok && r.given(o) { // «انتخب المجلس الوزير السابق رئيسا»
			for w := c.obj; w != nil; w = w.next {
				if w.number == roleWinner {
					c.obj = w
					break
				}
			}
		}
	}
	if f.rule.is(office) && len(c.objects) > 0 {
		f.officeGiven(c)
	}
}

// officeGiven tells of one behind the verb whether he gives the office or is given it: «عين الرئيس فلانا وزيرا», «عين فلان وزيرا».
func (f *frame) officeGiven(c *clauseParts) {
	r := f.r
	if len(c.objects) > 1 && r.given(&c.objects[0]) {
		c.objects = r.posted(c.objects)
	}
	if len(c.objects) == 1 && r.given(&c.objects[0]) {
		if who := f.becomes(c); who != nil { // «غادر المنصب لكنه عين رئيسا للوزراء»
			f.fill(c.obj.next, &c.objects[0], false)
			f.after, f.passive = c.objects[0].end, true
			c.objects, c.s.phrases = r.scratch.one(who), nil
			return
		}
	}
	if len(c.s.phrases) != 1 || len(c.objects) == 0 {
		return
	}
	if len(c.objects) == 1 && f.partFromName(c.obj, &c.s.phrases[0], &c.objects[0]) {
		f.after = c.objects[0].end
	}
	if f.isGiven(c.obj, &c.s.phrases[0], &c.objects[0]) {
		f.after = c.objects[0].first
		c.objects, c.s.phrases = c.s.phrases, f.whoReplaces()
		f.passive = len(c.s.phrases) == 0
	}
}

// whoItIs takes who is named behind the office that he is given and a pronoun: «عين المجلس رئيسا جديدا للهيئة هو سالم حداد».
func (f *frame) whoItIs(c *clauseParts) {
	r := f.r
	if !f.rule.is(office|vote) || len(c.objects) == 0 || c.objects[0].first < f.end || c.objects[0].definite && !r.given(&c.objects[0]) {
		return
	}
	position, given := f.slotOf(rolePosition), f.slotFor(posObject)
	for given != nil && given.number == rolePosition {
		given = given.next
	}
	o := &c.objects[0]
	k := r.overWhose(o.end)
	if position == nil || given == nil || !r.at(k, nominal) || !r.plain(k) || !r.personal(k) || r.namedAs(o, entity.Person) {
		return
	}
	if who := r.list(k+1, given.class); len(who) > 0 && who[0].is(isPerson) {
		f.fillSpan(position, o.start, int(r.Tokens[k-1].End), o.mention)
		c.obj, c.objects = given, who
	}
}

// overWhose gives the token behind what tells of whom or where the office before token k is: «للهيئة», «في الشركة», «له».
func (r *reader) overWhose(k int) int {
	for n := 0; n < 2; n++ {
		if p, ok := r.np(k); ok && r.at(k, nominal) && r.clitics[k]&normalize.La != 0 {
			k = p.end
		}
		k = r.overPredecessor(r.overRealm(k))
	}
	return k
}

// personal reports at token k a pronoun of someone that stands by itself: «هو», «هي».
func (r *reader) personal(k int) bool {
	who, ok := r.Words[k].Value(lexicon.Pron)
	return (ok && who != "" || r.isForm(k, seldomThey)) && r.outer[k] < 0
}

// elected reports that who stands where the only subject would is the one who was chosen.
func (f *frame) elected(c *clauseParts) bool {
	who := &c.s.phrases[0]
	switch len(c.objects) {
	case 0:
		return f.chosen(who)
	case 1:
		return f.voted(who, &c.objects[0]) || f.electedTo(who, &c.objects[0])
	}
	return false
}

// objectPast gives the object behind what tells when and where from token i on, or behind the mark that follows: «استقبل وزير الخارجية الأمير سالم فهد، في جدة،
// اليوم، سفير غانا».
func (f *frame) objectPast(obj *slot, i int) []phrase {
	r := f.r
	if ps := r.list(r.skip(i, true), obj.class); len(ps) > 0 {
		return ps
	}
	for j := i; j < r.end && j < i+14; j++ {
		switch r.parts[j] {
		case verb, comp, rel:
			return nil
		case mark:
			if ps := r.list(j+1, obj.class); len(ps) > 0 {
				return ps
			}
		}
	}
	return nil
}

// officeOfSubject gives the object behind the phrase that was taken for it where that one names who holds the office of the subject: «استقبل رئيس الجمهورية العماد فلان، اليوم، سفيرة كندا».
func (f *frame) officeOfSubject(obj *slot, objects []phrase, s *subject) []phrase {
	r := f.r
	if len(objects) != 1 || len(s.phrases) == 0 {
		return objects
	}
	p, o := &s.phrases[len(s.phrases)-1], &objects[0]
	if obj.number == roleTopic && o.first == p.end && p.is(isPerson) && o.class&isPerson != 0 && o.definite && r.startsWith(o.head, entity.Office) { // «بحث سلمان بن حمد ولي العهد مع نظيره»
		p.end, p.stop = o.end, o.stop
		s.next = p.end
		return r.list(r.skip(o.end, true), obj.class)
	}
	if o.first == p.end && o.end < r.end && f.nameThenOffice(p, o) { // «تفقد اللواء فلان وزير الداخلية مركز التدريب»
		ps := r.list(o.end, obj.class)
		if r.parts[o.end] != nominal { // «استقبل فلان رئيس الحزب، أمس، السفير»
			ps = f.objectOver(obj, o.end)
		}
		if len(ps) > 0 && ps[0].apart() {
			p.end, p.stop = o.end, o.stop
			s.next = p.end
			return ps
		}
	}
	if o.first != p.end || p.mention < 0 || o.mention < 0 || r.Mentions[p.mention].Type != entity.Office || r.Mentions[o.mention].Type != entity.Person ||
		!r.Words[o.head].Is(styles) && !r.honorifics(o.head, r.Mentions[o.mention].First) || r.outer[o.head] == o.mention {
		return objects
	}
	ps := f.objectPast(obj, o.end)
	if len(ps) == 0 || !ps[0].apart() {
		return objects
	}
	p.end, p.stop, p.mention = o.end, o.stop, o.mention
	s.next = p.end
	return ps
}

// objectOver gives someone known as the object behind what tells when and where from token i on, or a delegation behind a comma there: «استقبل فلان رئيس الحزب، وفدا».
func (f *frame) objectOver(obj *slot, i int) []phrase {
	r := f.r
	k := r.skip(i, true)
	comma := r.innerComma(k)
	if comma {
		k = r.skip(k+1, true)
	}
	ps := r.list(k, obj.class)
	if len(ps) == 0 || !(comma && k == i+1) && ps[0].is(isPerson) && ps[0].mention >= 0 || comma && r.accusative(ps[0].head) && !ps[0].definite && !r.info[ps[0].head].participle {
		return ps
	}
	return nil
}

// nameThenOffice reports a name p without an office before it, and behind it an office o that no name follows.
func (f *frame) nameThenOffice(p, o *phrase) bool {
	r := f.r
	if !r.namedAs(p, entity.Person) || r.Mentions[p.mention].Last != p.end || r.officeAt(p.head) || !r.namedAs(o, entity.Office) {
		return false
	}
	whole := r.outer[o.head] == o.mention && r.Mentions[o.mention].Last == o.end && o.end > o.first+1 && o.clitic == 0 && !r.accusative(o.head)
	return whole && o.end+1 < r.end && (r.parts[o.end] == nominal || r.comma(o.end) && f.rule.is(meeting))
}

// partFromName parts an office p from the name behind it when the object o is an office
// that only the name can be given: «عين الرئيس محمود توفيق وزيرا للصحة».
func (f *frame) partFromName(obj *slot, p, o *phrase) bool {
	r := f.r
	if p.first != f.end || f.mustBePassive() || p.mention < 0 || r.Mentions[p.mention].Type != entity.Person ||
		p.end != o.first || !r.given(o) || r.info[p.head].stem&listAppointer == 0 || len(f.whoReplaces()) > 0 { // not «عين الجنرال فلان وزيرا», «أعفى الملك الوزير وعين الأمير فلانا»
		return false
	}
	at := r.Mentions[p.mention].First
	for at-1 > p.head && r.titleAt(at-1) { // «الرئيس اللواء فلان رئيسا», «الملك الأمير فلان نائبا», «رئيس الجمهورية السيد فلان وزيرا»
		at--
	}
	q, ok := r.np(at)
	if !ok || at <= p.head || q.first != at || !r.article(p.head) && r.secondHolder(p) == 0 && !r.presides(p.head, at) || !obj.class.fits(q) || r.Mentions[p.mention].Last != p.end {
		return false
	}
	p.end, p.stop, p.mention = at, int(r.Tokens[at-1].End), r.outer[p.head]
	*o = *q
	return true
}

// presides reports an office of who gives offices and is given none over the tokens [i, end): «خادم الحرمين الشريفين», «رئيس الجمهورية».
func (r *reader) presides(i, end int) bool {
	if !r.startsWith(i, entity.Office) || r.Mentions[r.outer[i]].Last != end {
		return false
	}
	return r.Mentions[r.outer[i]].Subtype == "royal" || r.info[i+1].core&coreChair != 0 && r.titleAt(end)
}

// mustBePassive reports a trigger that is no active verb: «عُيّن».
func (f *frame) mustBePassive() bool {
	ft := f.t.feature
	return ft.Has(lexicon.Passive) && !ft.Has(lexicon.Active)
}

// isGiven reports that p, whom the verb seems to have as its subject, is given the office o: the verb is no active one, «فلان عُيّن وزيرا», or p gives none.
func (f *frame) isGiven(obj *slot, p, o *phrase) bool {
	if !f.r.given(o) || !obj.class.fits(p) {
		return false
	}
	return f.mustBePassive() && f.t.cut.Enclitic == 0 || f.mayBePassive() && f.givenBehind(p, o) && (f.installed(p) || f.holdsOther(p))
}

// givenBehind reports that p stands behind the verb and the office o behind p, with nothing but times between, or the decree: «عين بموجبه فلان، أمس، وزيرا».
func (f *frame) givenBehind(p, o *phrase) bool {
	r, from := f.r, f.r.skip(f.end, false)
	if p.first != from && !(r.atPrepPronoun(f.end) && r.info[f.end].core&coreAtIt != 0 && p.first == f.end+1) {
		return false
	}
	return r.overTimes(p.end) == o.first || r.comma(p.end) && r.skip(p.end, false) == o.first
}

// installed reports that the one named behind the verb is given the office o: «عين سالم الكثيري وزيرا
// للسياحة», but «عين الرئيس وزيرا للسياحة».
func (f *frame) installed(p *phrase) bool {
	r := f.r
	switch {
	case !r.namedAs(p, entity.Person):
		return false
	case r.outer[p.head] == p.mention || r.honorifics(p.head, r.Mentions[p.mention].First):
		return true
	}
	return r.Words[p.head].Is(persons) && (r.info[p.head].stem&listAppointer == 0 || len(f.whoReplaces()) > 0) // «عين المعارض سالم الكثيري رئيسا»
}

// holdsOther reports that the one behind the verb, called by an office that gives no others or that he has no more, is given
// the office o: «عين قائد الأركان وزيرا للدفاع», but «عين الوزير مديرا».
func (f *frame) holdsOther(p *phrase) bool {
	r := f.r
	if w := r.Words[p.head]; !p.is(isPerson) || p.plural(r) || w.Classes.Has(lexicon.OrgHead) || !w.Is(posts|named|one<<lexicon.TitleMod|one<<lexicon.Rank) {
		return false
	}
	if r.info[p.head].stem&listAppointer == 0 || !f.t.feature.Has(lexicon.Active) { // «عُيّن وزير الصحة وزيرا للخارجية»
		return true
	}
	next := p.head + 1 // «رئيس الأركان», but «الرئيس الكيني», «رئيس الوزراء»
	return r.info[p.head].lists.has(rareChief) && next < p.end && !r.article(p.head) &&
		r.parts[next] == nominal && r.article(next) && r.info[next].core&coreChair == 0
}

// becomes gives who is given the office that is the verb's object, where he is told of before the verb and gives none himself: «الضابط الذي عين سفيرا»,
// «غادر المنصب لكنه عين رئيسا للوزراء»; or nil.
func (f *frame) becomes(c *clauseParts) *phrase {
	r := f.r
	o := &c.objects[0]
	if c.sub == nil || c.obj.next == nil || o.definite || o.first != r.skip(f.end, c.s.inherited) || !f.mayBePassive() || !f.t.feature.Has(lexicon.Perfect) {
		return nil
	}
	ps := c.s.phrases
	switch {
	case c.s.inherited && len(ps) == 1:
	case len(ps) == 0 && c.s.pronoun && r.info[r.back(f.at)].core&coreHowever != 0:
		ps = f.carried(c.sub, &c.s, f.at)
	case len(ps) == 0 && f.t.cut.Proclitics&normalize.Wa != 0 && len(f.whoReplaces()) == 0: // «عاد إلى بلاده وعين وزيرا»
		ps = f.clauseSubject(c.sub)
	default:
		return nil
	}
	if len(ps) != 1 || !ps[0].is(isPerson) || ps[0].is(isBody) || ps[0].plural(r) || engineOf(&ps[0].lists)&listAppointer != 0 || !c.obj.class.fits(&ps[0]) {
		return nil
	}
	return &ps[0]
}

// voted reports that the one named behind the verb is elected to the office o: «انتخب فلان رئيسا للحزب», «انتخبت فلانة رئيسة للحزب»,
// «انتخب فلان، أمس، بالتزكية رئيسا».
func (f *frame) voted(p, o *phrase) bool {
	r := f.r
	if p.first != f.end || p.mention < 0 || p.end != o.first && r.skip(p.end, true) != o.first {
		return false
	}
	typ := r.Mentions[p.mention].Type
	someone := typ == entity.Person || typ == entity.Office && !p.is(isBody) && !p.plural(r)
	return someone && r.given(o) && f.mayBePassive()
}

// electedTo reports that the one person p before the verb is elected to the office o, which no one gives by himself: «فلان الذي انتخب رئيسا», «كان
// فلان قد انتخب نائبا».
func (f *frame) electedTo(p, o *phrase) bool {
	r := f.r
	return p.end <= f.at && p.is(isPerson) && (!p.is(isBody) || r.namedAs(p, entity.Person)) && !p.plural(r) && !o.definite && r.accusative(o.head) && f.mayBePassive()
}

// chosen reports that the one person p, whom the verb seems to have as its subject, is who was elected: «السيسي الذي انتخب لولاية أولى».
func (f *frame) chosen(p *phrase) bool {
	return p.mention >= 0 && f.r.Mentions[p.mention].Type == entity.Person && f.mayBePassive()
}

// replaced reports that the one behind a verb of office that goes on with و is its object: the agent of the deed before
// gives or takes the office, «أقال الرئيس الوزير وعين فلانا خلفا له».
func (f *frame) replaced(obj *slot, s *subject) bool {
	return f.rule.is(office|removal) && f.onlyBehind(obj, s) && len(f.whoReplaces()) > 0
}

// whoReplaces gives the agent of the deed before, which took or gave an office, where the verb goes on with it; or nil.
func (f *frame) whoReplaces() []phrase {
	r, sub := f.r, f.slotFor(posSubject)
	n := r.lastHere()
	if sub == nil || sub.number != roleAgent || n < 0 || !f.goesOn() {
		return nil
	}
	ps := f.clauseSubject(sub)
	if len(ps) == 0 || !slices.ContainsFunc(r.events[n].Arguments, func(a Argument) bool { return a.Role == "agent" && a.Start == ps[0].start }) {
		return nil
	}
	return ps
}

// series takes those who are given other offices by the same deed, from token i on, and gives the
// token behind them: «تعيين فلان وزيرا للدفاع، وفلان وزيرا للصحة».
func (f *frame) series(i int) int {
	r := f.r
	appointee, position := f.slotFor(posObject), (*slot)(nil)
	if appointee != nil {
		position = appointee.next
	}
	if f.rule.is(vote) && position != nil { // «انتخب المجلس فلانا رئيسا، وفلانا نائبا للرئيس»
		appointee, position = position, appointee
	}
	if position == nil || !f.has(position.number) {
		return i
	}
	i = f.alsoGiven(position, i)
	for i < r.end {
		j := r.overPredecessor(r.overRealm(i))
		if k := r.skip(j, true); !r.atComma(j) && (r.atComma(k) || k > j && r.at(k, nominal) && r.hasAnd(k)) { // «رئيسا بأغلبية 98 صوتا، وفلانا نائبا»
			j = k
		}
		if r.atComma(j) {
			j++
		}
		p, ok := r.np(j)
		if !ok || p.mention < 0 || r.Mentions[p.mention].Type != entity.Person || p.clitic&^normalize.Article != normalize.Wa || r.nounTrigger(p.head) { // «، وتعيين فلان مديرا» is another deed
			break
		}
		o, ok := r.np(r.overComma(p.end))
		if !ok || !r.given(o) {
			break
		}
		f.fill(appointee, p, false)
		f.fill(position, o, false)
		i = o.end
	}
	return i
}

// alsoGiven takes what else the same one is given, from token i on, behind what the office before is over, and gives the token behind it: «مديرا في الوزارة
// ومستشارا للوزير».
func (f *frame) alsoGiven(position *slot, i int) int {
	r := f.r
	for {
		k := r.overRealm(i)
		if k == i || k >= r.end || !r.hasAnd(k) {
			return i
		}
		o, ok := r.np(k)
		if !ok || o.first != k || r.namedAs(o, entity.Person) || !r.given(o) {
			return i
		}
		f.fill(position, o, false)
		i = o.end
	}
}

// overRealm gives the token behind the place or body that a preposition at token i leads in, behind an office, or i.
func (r *reader) overRealm(i int) int {
	if i >= r.end || r.parts[i] != prep {
		return i
	}
	if p, ok := r.np(i + 1); ok && p.first == i+1 && p.definite && p.is(isPlace|isBody) {
		return p.end
	}
	return i
}

// overPredecessor gives the token behind whom someone follows in the office, of which token i tells, or i: «خلفا لفلان», «بدلا منه».
func (r *reader) overPredecessor(i int) int {
	k := i + 1
	if k < r.end && r.info[i].pronominal && r.info[i].prep == prepLa { // «رئيسا له، وفلانا نائبا للرئيس»
		return k
	}
	if k >= r.end || r.info[i].core&coreSuccessor == 0 {
		return i
	}
	if r.info[k].pronominal {
		return k + 1
	}
	if r.parts[k] == prep {
		k++
	} else if r.proclitics(k)&normalize.La == 0 {
		return i
	}
	if p, ok := r.np(k); ok {
		return p.end
	}
	return i
}

// posted leaves out of the offices that someone is given the next who is named: «وزيرا للدفاع وفلان
// وزيرا للصحة».
func (r *reader) posted(ps []phrase) []phrase {
	for i := 1; i < len(ps); i++ {
		if m := ps[i].mention; m >= 0 && r.Mentions[m].Type == entity.Person {
			return ps[:i]
		}
	}
	return ps
}

// given reports an office that someone is given, of a woman too: «وزيرة للصحة».
func (r *reader) given(p *phrase) bool {
	w := r.Words[p.head]
	return r.office(p) || r.postOf(p) || !p.definite && p.head == p.first && w.Is(posts) && strings.HasSuffix(w.Text, "ة") && !p.is(isDeed) // but «مساعدة لبنان»
}

// postOf reports an indefinite noun of someone directly behind a name, with a preposition behind it, which so is what the one named becomes: «فلان عاملا على إقليم الحسيمة».
func (r *reader) postOf(p *phrase) bool {
	w, k := r.Words[p.head], p.head+1
	if p.definite || p.head != p.first || !w.Classes.Has(lexicon.Human) || !r.accusative(p.head) || !r.at(k, prep) || r.info[k].self != prepOn {
		return false
	}
	return p.first > r.first && r.inNameOf(p.first-1, entity.Person) && r.Mentions[r.outer[p.first-1]].Last == p.first
}

// office reports that phrase p is an office that someone is given: «وزيرا للصحة».
func (r *reader) office(p *phrase) bool {
	w := r.Words[p.head]
	if p.head != p.first || !w.Feature.Has(lexicon.Accusative) || !strings.HasSuffix(w.Text, "ا") ||
		!w.Is(named|one<<lexicon.TitleMod) && !r.startsWith(p.head, entity.Office) {
		return false
	}
	if !p.definite { // «نائبا لرئيس المجلس»
		return true
	}
	if p.head+1 >= r.end {
		return false
	}
	next := r.Words[p.head+1] // «سفيرا لدى مصر», «قائما بأعمال الوزير»
	return next.Classes.Has(lexicon.Prep) || next.Cut.Proclitics&(normalize.La|normalize.Ba) != 0
}

// overComma gives the token behind the comma at token i, or i.
func (r *reader) overComma(i int) int {
	if r.atComma(i) {
		return i + 1
	}
	return i
}

// titleAt reports at token i a rank, an honorific or an office with the article, which goes with the name behind it.
func (r *reader) titleAt(i int) bool {
	if r.outer[i] < 0 {
		return r.Words[i].Is(1<<lexicon.Rank | 1<<lexicon.RankMod | 1<<lexicon.Honorific)
	}
	return r.article(i) && r.startsWith(i, entity.Office)
}
