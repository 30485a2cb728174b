package event

import (
	"slices"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// frame is one try of a rule at a trigger.
type frame struct {
	r       *reader
	at      int // the trigger's token
	end     int // the token after the trigger
	t       *trigger
	rule    *Rule
	trigger Span
	fillers []filler
	roles   symbolSet // of the fillers

	subject  []phrase // what was found as subject
	source   []phrase // whom the verb gives as its source: «نقلت الوكالة عن مصدر»
	pair     []phrase // the fillers of roles that two share: whom a dual may mean later
	passive  bool
	after    int    // the token after what stands directly at the trigger
	from     int    // the token from where phrases behind the trigger are its own: behind a relative clause
	envoy    int    // the preposition that tells for whom people came, or 0
	light    int    // the light verb over a noun, or -1
	suffered int    // the token behind the verb whose subject the deed is done to: تعرض لهجوم; or 0
	limit    int    // the token of another deed behind the noun, at which its phrases end, or 0
	over     int    // the token behind the verb whose object the noun is, from where its phrases are the event's, or 0
	steps    []Step // what was filled by which slot, when the reader keeps a trace
	twinAt   int    // the token of what «و» joins to an object over what belongs to that, or 0
	goesOnAt int    // the token of a preposition with which a verb goes on behind what describes its subject, or 0
	beyond   int    // the token behind what a verb that goes with the noun has taken
	adjunct  int    // the first token of what its participle goes on with, «مناهضة للحكومة», or of its object behind ل: «طرد كينيا للسفير»
	content  Span
	led      uint64 // the slots of prepositions that are filled, a bit each
	dual     bool   // two are counted by the form of the noun: جنديان
	dead     bool   // the noun is who suffered, not what was done: قتيل
	dropped  bool   // the subject was left out and carried over
	unsaid   bool   // people die by it, and the sentence does not tell who did it to whom: «وقتل عدد كبير منهم»
	asked    bool   // the noun before it asks for it, so that who asks does not do it: «المطالبة بالإفراج عنهم»
	willed   bool   // who sets out to do the deed, or is ordered to, was found: «يعتزم الجيش قصف المدينة»
	direct   bool   // the noun is the object of the verb whose subject does it: «قررت فرنسا الانسحاب»
	// antecedent is the noun that the trigger's relative clause hangs on, when it is not the subject.
	antecedent *phrase
	described  bool    // by a relative clause, with a definite head
	relative   bool    // the trigger stands in a relative clause
	accident   bool    // no one did it to anyone: «أدى حادث سير إلى مقتل شابين»
	mishap     bool    // the place is that of what happened before: «تحطمت مروحية قرب البصرة، ما أدى إلى مقتل أربعة»
	stated     bool    // who gives the statement that a clause describes says it: «بيانا نددت فيه»
	codes      *Codes  // of a «codes» line that holds for some of the rule's events, or nil
	mode       string  // of a «mode» line that does, or empty
	halves     [2]Span // other halves of the trigger, which tell of no event of their own
}

// filler is what fills a role, while it is not sure that the rule holds.
type filler struct {
	role        symbol
	start, stop int // source bytes
	mention     int // or -1
}

// accept makes e the event of a try that holds, its arguments in the order of the
// text.
func (f *frame) accept(e *Event) {
	codes, mode := f.codes, f.mode
	if codes == nil {
		codes = &f.rule.Codes
	}
	if mode == "" {
		mode = f.rule.Mode
	}
	args := f.r.scratch.arguments(len(f.fillers))
	for i := range f.fillers {
		args[i] = f.r.argument(&f.fillers[i])
	}
	inOrder(args)
	*e = Event{Type: f.rule.Type, Mode: mode, Trigger: f.trigger, Arguments: args, Realis: Actual, Polarity: Positive,
		Rule: f.rule.Name, Codes: *codes}
}

// inOrder puts arguments in the order of the text, those that begin together as they were.
func inOrder(args []Argument) {
	for i := range args { // insertion sort: there are few
		for k := i; k > 0 && args[k].Start < args[k-1].Start; k-- {
			args[k], args[k-1] = args[k-1], args[k]
		}
	}
}

// conditions takes out what fills a role that is a condition only («_end»), and
// keeps where the halves of the trigger stand: «لقي مصرعه», «أطلق النار» is one event.
func (f *frame) conditions() {
	n, kept := 0, f.fillers[:0]
	for _, a := range f.fillers {
		condition := f.r.x.rules.roles.names[a.role][0] == '_'
		if n < len(f.halves) && (condition || f.t.kind == byVerb && a.role == roleWeapon) {
			f.halves[n] = Span{Start: a.start, End: a.stop}
			n++
		}
		if !condition {
			kept = append(kept, a)
		}
	}
	f.fillers = kept
}

// match fills the roles of the rule and tells why it does not hold.
func (f *frame) match() refusal {
	r := f.r
	start := r.Begin(f.at, f.t.cut)
	stop := int(r.Tokens[f.end-1].End)
	f.trigger = Span{start, stop, r.Source[start:stop]}
	f.light = -1
	if no := f.beside(); no != holds {
		return no
	}
	switch f.t.kind {
	case byVerb:
		if no := f.byVerb(); no != holds {
			return no
		}
		if r.info[f.at].core&coreCounts != 0 && f.rule.is(speech) && !f.promises() {
			return noPromise
		}
	case byNoun:
		if !f.hasVerbs() {
			return unfilled
		}
		f.byNoun()
	case byParticiple:
		if f.onlyNoun() {
			return nounTells
		}
		f.byParticiple()
	}
	parted := false
	if len(f.fillers) > 1 {
		f.noReflexive()
		parted = f.has(roleContent) && f.notOfContent()
	}
	if f.slotFor(posInherit) != nil {
		f.inherit()
	}
	if !f.filled(f.rule.needs) && !f.unsaid && !parted && !f.filledByPronoun() {
		return unfilled
	}
	return f.rolesRefuse()
}

// beside tells why the rule does not hold by what stands beside the trigger, before anything is looked for.
func (f *frame) beside() refusal {
	r, byVerb := f.r, f.t.kind == byVerb
	switch {
	case byVerb && f.end < r.end && r.colon(f.end) && f.at == r.first && r.plain(f.at) && (f.end+1 >= r.end || !r.isQuote(f.end+1)): // «كتب: فلان»
		return aByline
	case byVerb && f.rule.is(speech) && (r.sourced(f.at) || r.unnamed(f.at)):
		return attributes
	case len(f.rule.unless)+len(f.rule.behind) > 0 && f.unless() >= 0:
		return besideUnless
	case byVerb && f.rule.suffered && !f.mustBePassive():
		return noPassive
	case f.rule.happens && f.t.kind == byNoun && !f.happening():
		return noHappening
	}
	return holds
}

// rolesRefuse tells why the rule does not hold by the roles that are filled, and reads the codes and conditions that these meet.
func (f *frame) rolesRefuse() refusal {
	if len(f.rule.barRoles) > 0 && (f.roles.meets(&f.rule.bars) || f.barsPronoun()) {
		return isBarred
	}
	if f.rule.joint && !f.bySeveral() {
		return doneAlone
	}
	if len(f.rule.finer) > 0 {
		f.finer()
	}
	f.conditions()
	if f.t.kind == byNoun && len(f.fillers) == 0 && f.r.onlyDates(f.at) { // «قبيل انطلاق الاجتماع»: nothing told of it
		return datesOnly
	}
	return holds
}

// filledByPronoun reports that of each set of roles that the rule needs one is filled, or a pronoun for what is agreed to or taken stands behind its preposition directly behind
// the verb or its subject, though nothing tells what it means: «ووافق عليه البرلمان», «لم يوافق الطرفان عليها».
func (f *frame) filledByPronoun() bool {
	r := f.r
	if f.t.kind != byVerb || len(f.fillers) == 0 {
		return false
	}
	for _, k := range [...]int{f.end, f.after} {
		if !r.atPrepPronoun(k) {
			continue
		}
		key := r.info[k].prep
		if !slices.ContainsFunc(f.rule.needs, func(set symbolSet) bool {
			return !f.roles.meets(&set) && f.slotWhere(posPrep, func(s *slot) bool {
				return set.has(s.number) && s.class == anyThing && (s.number == roleObject || s.number == roleInstrument) && s.leads.has(key)
			}) == nil
		}) {
			return true
		}
	}
	return false
}

// hasVerbs reports in the sentence a verb, or a form of it, of those without which the noun cannot fill what its rule needs: «اتهم» of «شن هجوما على».
func (f *frame) hasVerbs() bool {
	r := f.r
	for n := range f.rule.withVerbs {
		verbs := &f.rule.withVerbs[n]
		if !r.hasVerbOf(verbs) && !(f.at > r.first && r.isForm(f.at-1, seldomUnder)) { // «تحت سيطرة الجيش»
			return false
		}
	}
	return true
}

// hasVerbOf reports a word of the sentence that is of one of the verbs.
func (r *reader) hasVerbOf(verbs *symbolSet) bool {
	s := &r.scratch.verbs
	if s.first != r.first || s.end != r.end {
		*s = verbsHere{first: r.first, end: r.end}
		for _, info := range r.info[r.first:r.end] {
			include(&s.verbs, info.with)
			for _, verb := range info.withs {
				s.verbs.add(verb)
			}
		}
	}
	return s.verbs.meets(verbs)
}

// notOfContent leaves out whom a preposition leads in within what is said or alleged, which goes with the deed told there: «إدانة العدوان على سوريا» does not
// accuse Syria, nor is the fund the accuser in «اتهامات بنهب أموال من الصندوق»; but «ألقى اللوم في الهجوم على طهران». It reports that it did.
func (f *frame) notOfContent() (done bool) {
	r := f.r
	c := f.fillers[slices.IndexFunc(f.fillers, func(a filler) bool { return a.role == roleContent })]
	if !slices.ContainsFunc(f.fillers, func(a filler) bool { return a.role != roleContent && a.start > c.start && a.stop <= c.stop }) {
		return false
	}
	from := r.endsBehind(r.first, c.start)
	led := from > r.first && r.parts[from-1] == prep
	if led && r.info[from-1].prep == prepIn {
		return false
	}
	for _, a := range f.fillers {
		if a.role != roleContent && a.start > c.start && a.stop <= c.stop && f.ledInside(&a, from, led) {
			role := a.role
			f.keep(func(b *filler) bool { return b.role != role || b.start < a.start || b.start >= c.stop })
			return true
		}
	}
	return false
}

// ledInside reports that the preposition before the filler, in the content that begins with token from, goes with a deed of the content; where a preposition
// led in the content, «المسؤولية عن فشل القمة على الحكومة», a verbal noun must stand before it.
func (f *frame) ledInside(a *filler, from int, led bool) bool {
	r := f.r
	k := r.endsBehind(r.first, a.start) - 1
	for k > from && r.isQuote(k) {
		k--
	}
	if k <= from || r.parts[k] != prep {
		return false
	}
	switch r.info[k].prep {
	case prepOn:
		return a.role == roleAccused && (!led || r.masdar(k-1))
	case prepTo:
		return a.role == roleAccused && r.masdar(k-1)
	case prepFrom:
		sub := f.slotFor(posSubject)
		return sub != nil && a.role == sub.number && f.t.kind == byNoun
	}
	return false
}

// promises reports behind a verb written like «وعد», and who promises, the ب of what is promised: «يعد الوزير بإجراءات», but «يعد الوزير من أبرز»,
// «لم يعد يهتم بالأمر».
func (f *frame) promises() bool {
	r, k := f.r, f.end
	if f.at > r.first && r.info[f.at-1].core&coreDidnt != 0 {
		return false
	}
	if n := len(f.subject); n > 0 {
		k = max(k, f.subject[n-1].end)
	}
	for k < r.end && (r.isQuote(k) || r.prepPronoun(k)) { // «يعد فيه "بالحفاظ"»
		k++
	}
	return k < r.end && r.Words[k].Cut.Proclitics&normalize.Ba != 0
}

// noReflexive leaves out as who does it whom it is done to: «فلان، الذي ألقي القبض عليه».
func (f *frame) noReflexive() {
	sub := f.slotFor(posSubject)
	if sub == nil || sub.is(paired) || !f.has(sub.number) {
		return
	}
	obj := f.slotFor(posObject)
	if obj == nil {
		obj = f.slotFor(posGenitive)
	}
	if obj == nil || obj.number == sub.number || obj.is(wide) || !f.has(obj.number) {
		return
	}
	for _, a := range f.fillers {
		if a.role != obj.number || !slices.ContainsFunc(f.fillers, func(b filler) bool { return b.role == sub.number && b.start == a.start }) {
			continue
		}
		f.drop(sub.number)
		return
	}
}

// happening reports that the noun is the subject of a verb of happening, or of one that it goes with in the
// passive, with no more than prepositional phrases and times between: «جرى خلال اللقاء بحث …», «وجه إلى الموظف الاتهام».
func (f *frame) happening() bool {
	r, i := f.r, f.at
	if r.happensToo(i) {
		return true
	}
	if p := f.headed(); p == nil || p.before == prep && !(i > r.first && r.info[i-1].pronominal) || !r.apart(i) || r.hasPronoun(i) {
		return false
	}
	for k := i - 1; k >= r.first && k > i-12; k-- {
		switch r.parts[k] {
		case verb:
			return r.info[k].finite&listHappen != 0 || r.Words[k].Feature.Has(lexicon.Passive) && f.goesWith(r.info[k].with)
		case comp, rel, conj, attrib:
			return false
		case nominal:
			if p := r.phraseOf(k); p != nil && p != f.phrase() && p.before != prep && p.before != nominal {
				return false
			}
		}
	}
	return false
}

// happensToo reports that the noun at token i goes on with و from one that happens: «جرى بحث العلاقات، واستعراض الأزمة».
func (r *reader) happensToo(i int) bool {
	n := r.lastHere()
	if n < 0 || i-1 <= r.first || !r.comma(i-1) && r.parts[i-1] != nominal || r.article(i) || r.hasPronoun(i) || r.Words[i].Cut.Proclitics != normalize.Wa || !r.masdar(i) {
		return false
	}
	k := r.eventAt[n]
	if k >= i || !r.ruleOf[n].happens || !r.ruleOf[n].is(meeting) {
		return false
	}
	for k++; k < i; k++ {
		if r.parts[k] == comp || r.parts[k] == verb && r.parts[k-1] != rel {
			return false
		}
	}
	return true
}

// filled reports that a role of each set has a filler.
func (f *frame) filled(sets []symbolSet) bool {
	for i := range sets {
		if !f.roles.meets(&sets[i]) {
			return false
		}
	}
	return true
}

// bySeveral reports that more than one fills the role of the subject, or one phrase of several: «تناول الوزيران», «تناول الوزير مع نظيره».
func (f *frame) bySeveral() bool {
	s, n := f.rule.firsts[posSubject], 0
	for _, a := range f.fillers {
		if s == nil || a.role != s.number {
			continue
		}
		if n++; n > 1 {
			return true
		}
		if p := f.r.meantAt(a.start); p != nil && f.r.they(f.r.scratch.one(p)) {
			return true
		}
	}
	return false
}

// onlyDates reports that the noun at token i only dates something else that comes before it: «قبيل انطلاق الاجتماع», or is
// a means, «من خلال المفاوضات»; what was said «خلال الاجتماع» tells of it.
func (r *reader) onlyDates(i int) bool {
	for k := i - 1; k >= r.first && k >= i-2; k-- {
		if r.parts[k] == prep {
			return r.info[k].core&coreAhead != 0 || r.info[k].form&formDuring != 0 && k > r.first && r.info[k-1].self == prepFrom
		}
	}
	return false
}

// inherit fills roles that are still empty from the event before in the sentence:
// who signs a cease-fire is party to it.
func (f *frame) inherit() {
	r := f.r
	for s := f.slotFor(posInherit); s != nil; s = s.next {
		if f.has(s.number) {
			continue
		}
		said := f.at
		for k := range r.eventsSince(r.first) {
			if f.has(s.number) || r.saidBetween(r.eventAt[k], said) {
				break
			}
			said = r.eventAt[k] + 1
			if f.rule.is(casualty) && r.ruleOf[k].is(strike) && r.wardsOff(&r.events[k]) {
				continue
			}
			for _, a := range r.events[k].Arguments {
				if s.preps.has(a.Role) && !(a.Role == "speaker" && s.is(active) && r.anonymous(a.Start)) &&
					(a.End <= f.trigger.Start || a.Start >= f.trigger.End) && f.freeFor(&r.events[k], &a) {
					f.fillers = append(f.fillers, filler{s.number, a.Start, a.End, mentionNumber(a.Mention)})
					f.roles.add(s.number)
				}
			}
			if r.ruleOf[k].is(strike) && r.reacted(r.eventAt[k]) { // «شن غارات ردا على هجوم أسفر عن مقتل خمسة»: who did that is not told
				break
			}
		}
	}
}

// wardsOff reports an event whose target is a weapon, so that nobody dies by who strikes it: «اعترضت الدفاعات صاروخا».
func (r *reader) wardsOff(e *Event) bool {
	a := e.first("target")
	if a == nil {
		return false
	}
	for i := r.endsBehind(r.first, a.Start); i < r.end && int(r.Tokens[i].Start) < a.End; i++ {
		if r.info[i].class&isWeapon != 0 {
			return true
		}
	}
	return false
}

// freeFor reports that whom the role is to be inherited from fills no other one of this event, so that the deed is not done to who does it: «هجمات أسفرت
// عن مقتل العشرات». Who is accused of the deed did it, and is not whom it was done to.
func (f *frame) freeFor(e *Event, a *Argument) bool {
	for i := range f.fillers {
		if b := &f.fillers[i]; b.start < a.End && a.Start < b.stop {
			if a.Role == "accused" && b.start == a.Start && e.filled("content") {
				f.drop(b.role)
				return true
			}
			return false
		}
	}
	return true
}

// anonymous reports that who speaks, named from byte start on, only tells the news: «قال مصدر إنه تم الاستيلاء على …» does not tell who took it.
func (r *reader) anonymous(start int) bool {
	i := r.endsBehind(r.first, start)
	return i < r.end && r.info[i].stem&listWitness != 0 && r.info[i].class&isBody == 0
}

// reacted reports that the deed at token at is what another one answers to or follows: «ردا على هجوم», «بعد هجوم».
func (r *reader) reacted(at int) bool {
	for k := at - 1; k >= r.first && k > at-4; k-- {
		if r.info[k].core&coreReply != 0 || r.parts[k] == prep && r.timePrep(k) && r.info[k].form&formDuring == 0 {
			return true
		}
		if r.parts[k] != nominal && r.parts[k] != prep {
			return false
		}
	}
	return false
}

// saidBetween reports that someone else begins to speak among tokens (i, j).
func (r *reader) saidBetween(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if r.parts[k] == verb && r.info[k].says {
			return true
		}
	}
	return false
}

// announcedBy reports at token k «عن» that goes with who says it, not with the noun: «أعلن الجيش، الجمعة، عن سيطرته», but «خرجت عن سيطرته».
func (r *reader) announcedBy(k int) bool {
	const reach = 14
	if r.info[k].self != prepAbout {
		return false
	}
	v := r.verbBefore(k, max(r.first-1, k-reach), 1<<comp|1<<rel|1<<conj)
	return v >= 0 && r.info[v].says
}

// unless gives the token of a word that blocks the rule, among the three behind the trigger or directly before it (the
// trigger's own for its ل), or -1.
func (f *frame) unless() int {
	r := f.r
	if len(f.rule.behindWords) > 0 {
		if f.at > r.first && r.blockedBy(f.at-1, f.rule.behind) && !r.announcedBy(f.at-1) && !(r.article(f.at-1) && (r.accusative(f.at) || f.ofAnother())) { // but «شن التحالف هجوما»
			return f.at - 1
		}
		if f.t.cut.Proclitics&normalize.La != 0 && !r.hasPronoun(f.at) && slices.Contains(f.rule.behindWords, "ل") { // but «انتقد كينيا لدعمها المتمردين»
			return f.at
		}
	}
	for j := f.end; len(f.rule.unlessWords) > 0 && j < r.end && j < f.end+3; j++ {
		if r.blockedBy(j, f.rule.unless) && !(j > f.end && r.parts[j-1] == prep && r.info[j-1].prep == prepIn && r.Words[j].Is(placeHeads)) && !r.inName(j) { // but «استقبلته الوزيرة في المطار»
			return j
		}
	}
	return -1
}

// ofAnother reports before the noun, which has no article, a noun with one at the head of its phrase or behind a verbal noun, of which the noun tells nothing: «أعلن الرئيس تحرير المدينة».
func (f *frame) ofAnother() bool {
	r, k := f.r, f.at-1
	p := r.phraseOf(k)
	return f.t.kind == byNoun && !r.article(f.at) && p != nil && (p.head == k || r.masdar(p.head)) // also «ترقب العالم قمة …», not «محكمة النقض طعن …»
}

// inName reports that token j is a word of a name of several words, which means nothing by itself: «هاجمت قوات الدعم السريع». Of
// bodies this holds only for those that fight and those of several states: «هيئة الأرصاد الجوية» warns of the weather.
func (r *reader) inName(j int) bool {
	m := r.outer[j]
	if m < 0 || r.Mentions[m].Last <= r.Mentions[m].First+1 {
		return false
	}
	switch n := &r.Mentions[m]; n.Type {
	case entity.Person, entity.GPE, entity.Location, entity.Facility, entity.Office: // «إعفاء وزيرة الأسرة»
		return j > n.First
	case entity.Org:
		switch n.Subtype {
		case "armed_group", "alliance", "military":
			return j > n.First || n.ID != ""
		case "international": // «حذر مجلس الأمن»
			return j > n.First
		}
	}
	return false
}

// excluded reports a subject or object that the rule does not want.
func (f *frame) excluded(p *phrase) bool {
	return p.head >= 0 && p.head < len(f.r.Words) && f.r.blockedBy(p.head, f.rule.unless) && !f.r.inName(p.head)
}

// barsPronoun reports a pronoun at a noun whose rule bars the role that it would fill, whoever it means: «خلال مسيرته».
func (f *frame) barsPronoun() bool {
	if f.t.kind != byNoun || f.t.cut.Enclitic == 0 {
		return false
	}
	s := f.slotFor(posSuffix)
	return s != nil && f.rule.bars.has(s.number)
}
