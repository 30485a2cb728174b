package event

import (
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// circumstances fills place and time where the rule's own slots have not: the
// first of each behind the trigger, else in a clause that says when and where the deed
// was («القمة التي عقدت في …»), else before it in the clause.
func (f *frame) circumstances(at int) {
	if !f.filled(f.rule.early) {
		return // the rule will not hold
	}
	to := f.reaches()
	from2, to2 := f.heldClause(to)
	f.where(at, to, from2, to2)
	if f.rule.is(speech) && f.t.kind == byVerb && !f.has(roleMedium) {
		f.mediumBefore(at)
	}
	if !f.has(roleTime) {
		f.when(at, to, from2, to2)
	}
}

// reaches gives the token where what stands behind the trigger and may tell when and where ends:
// behind the fillers that it has, before a deed with a time of its own, before what is said.
func (f *frame) reaches() int {
	r := f.r
	to := r.scope(max(f.after, f.end))
	for n := 0; n < 4 && f.limit == 0 && to < r.end; n++ { // «مع نظيره، فؤاد حسين، الخميس في بغداد»
		k := f.past(to)
		if k <= to {
			break
		}
		to = r.scope(k)
	}
	if f.limit > 0 {
		to = f.limit
	}
	for k := f.from; k < to; k++ {
		if r.dates(k) || f.ofAnother(k) {
			to = k
		}
	}
	if f.rule.is(speech) || f.has(roleContent) { // what stands behind is what is said
		to = min(to, f.saidFrom(to))
	}
	return to
}

// ofAnother reports at token k what says when another noun than the trigger will be held: «بحث القمة المزمعة
// إقامتها غدا».
func (f *frame) ofAnother(k int) bool {
	r := f.r
	if r.info[k].stem&listComing == 0 || !r.article(k) || k+1 >= r.end || !r.verbalNoun(k+1) || k <= f.at {
		return false
	}
	b := k - 1
	if r.parts[b] == mark {
		b--
	}
	c := r.chunkOf[b]
	if c < 0 || r.chunkOf[f.at] < 0 {
		return true
	}
	if c == r.chunkOf[f.at] || r.Words[r.chunks[c].head].Is(describing) { // «القمة العربية – الأوروبية المقرر عقدها»
		return false
	}
	which := pronounSex(r.Words[k+1].Cut.Enclitic) // «قمة الرؤساء المزمع عقدها»: of the summit
	return r.sex(&r.chunks[c]) == which || r.sex(&r.chunks[r.chunkOf[f.at]]) != which
}

// past gives the token behind the filler that goes on over token i, or i.
func (f *frame) past(i int) int {
	r := f.r
	start, stop := int(r.Tokens[i].Start), int(r.Tokens[i].End)
	for k := range f.fillers {
		if a := &f.fillers[k]; a.start < start && stop < a.stop && a.start > f.trigger.End && a.role != roleContent {
			for i < r.end && int(r.Tokens[i].Start) < a.stop {
				i++
			}
			return i
		}
	}
	return i
}

// heldClause gives the tokens behind the verb or participle that says of the noun, whose own phrases end at
// token k, that it is or was held: «القمة المقرر عقدها في …», «انتخابات جرت في …», «لقاء كان مقررا في …»; or none.
func (f *frame) heldClause(k int) (from, to int) {
	r := f.r
	if f.t.kind != byNoun || f.limit > 0 {
		return 0, 0
	}
	own := r.chunkOf[k-1] >= 0 && r.chunkOf[k-1] == r.chunkOf[f.at]
	if k < r.end && r.parts[k] == mark && r.comma(k) {
		k++
	}
	if k < r.end && r.parts[k] == rel {
		if !own { // «لمواجهة آثار الزلزال الذي وقع أمس»: of another
			return 0, 0
		}
		k++
	}
	for k < r.end && (r.parts[k] == particle || r.parts[k] == verb && r.aux(k)) && r.Words[k].Cut.Proclitics&(normalize.Wa|normalize.Fa) == 0 {
		k++
	}
	if k+1 >= r.end || r.Words[k].Cut.Proclitics&^normalize.Article != 0 {
		return 0, 0
	}
	if f.ofAnother(k) {
		return 0, 0
	}
	info := r.info[k]
	switch r.parts[k] {
	case verb:
		if info.finite&listHappen == 0 || !own && !(r.article(f.at) && r.chunkOf[f.at] >= 0 && r.chunks[r.chunkOf[f.at]].before != prep) { // «هدنة بعد مفاوضات جرت في جدة»: of the talks
			return 0, 0
		}
	case nominal:
		if info.stem&listComing == 0 && (r.outer[k] >= 0 || info.lemma&listHappen == 0 || !agentive(r.Words[k])) {
			return 0, 0
		}
		if next := k + 1; r.verbalNoun(next) { // «المقرر عقدها»
			k = next
		}
	default:
		return 0, 0
	}
	if k++; k < r.end && r.parts[k] == nominal && r.Words[k].Cut.Proclitics&(normalize.Ba|normalize.La) == 0 { // another's deed
		return 0, 0
	}
	return k, r.scope(k)
}

// where fills the place.
func (f *frame) where(at, to, from2, to2 int) {
	r := f.r
	quiet := f.rule.is(utterance|office) || f.has(roleDestination) // words are nowhere, and an office is where it is held
	if !quiet && !f.placed(to) && !f.placeIn(f.from, to) {
		f.placeIn(from2, to2)
	}
	if f.has(rolePlace) || f.has(roleDestination) {
		return
	}
	if f.t.kind == byVerb {
		for k := at - 1; k >= r.first && k > at-12 && r.parts[k] != verb && r.parts[k] != comp; k-- {
			key, n, ok := r.preposition(k)
			if !ok || !placePreps.has(key) || n >= at || !r.opensClause(k) {
				continue
			}
			if p, ok := r.np(n); ok && p.class&isPlace != 0 && p.end <= at && !f.overlaps(p) {
				f.fill(&placeSlot, p, false)
				return
			}
		}
	}
	if f.over > 0 { // «ترأس الوزير في عدن اجتماعا»
		for k := f.over; k < at; k++ {
			if key, n, ok := r.preposition(k); ok && placePreps.has(key) && n < at {
				if p, ok := r.np(n); ok && p.class&isPlace != 0 && p.head == p.first && p.end <= at && !f.overlaps(p) {
					f.fill(&placeSlot, p, false)
					return
				}
			}
		}
	}
	if m := r.headline; m >= 0 && f.rule.is(sited) {
		f.fillSpan(&placeSlot, r.Mentions[m].Start, r.Mentions[m].End, m)
	}
}

// placeIn fills the place with the first in tokens [from, to), and those that go with it.
func (f *frame) placeIn(from, to int) bool {
	r := f.r
	for k := from; k < to; k++ {
		if r.intends(k) {
			return false
		}
		key, n, ok := r.preposition(k)
		if !ok && r.parts[k] == nominal && placePreps.has(r.info[k].self) && r.outer[k] >= 0 && r.Mentions[r.outer[k]].First == k { // «شمال سيناء»
			key, n, ok = r.info[k].self, k, true
		}
		if !ok || !placePreps.has(key) && !r.sited(key, n) || n >= r.end {
			continue
		}
		p, ok := r.np(n)
		within := key == prepIn || key == prepBa
		if !ok || p.class&isPlace == 0 && !(within && (r.seat(p) && !f.ofSubject(k) || p.lists.engine()&listSite != 0)) || f.overlaps(p) { // «في أطراف المدينة»
			continue
		}
		q := *p
		if directions.has(key) && r.parts[k] == prep && p.first == k+1 { // «شمال سيناء»: the north of it
			q.start = r.startOf(k)
		}
		ps := r.list(n, place)
		if len(ps) > 0 && ps[0].end > q.end { // «في ولايتي كونار وخوست»
			q.end, q.stop = ps[0].end, ps[0].stop
			p = &ps[0]
		}
		f.fill(&placeSlot, &q, false)
		if len(ps) > 1 { // «في سوريا وتركيا»
			for i := range ps[1:] {
				if !f.overlaps(&ps[i+1]) { // «بين الفصائل في غزة وإسرائيل»
					f.fill(&placeSlot, &ps[i+1], false)
				}
			}
			p = &ps[len(ps)-1]
		}
		f.further(p.end, to)
		return true
	}
	return false
}

// intends reports at token k a verbal noun behind ل, which tells what for and has a place of its own: «لنزع فتيل
// الأزمة في المنطقة».
func (r *reader) intends(k int) bool {
	w := r.Words[k]
	return r.parts[k] == nominal && w.Cut.Proclitics&normalize.La != 0 && w.Feature.Has(lexicon.Masdar) && r.outer[k] < 0
}

// mediumBefore fills the medium with what opens the clause of a verb of speech: «وفي بيان لها، قالت الوزارة إن …».
func (f *frame) mediumBefore(at int) {
	r := f.r
	for k := at - 1; k >= r.first && k > at-9 && r.parts[k] != verb && r.parts[k] != comp; k-- {
		key, n, ok := r.preposition(k)
		if !ok || key != prepIn || n >= at || !r.opensClause(k) {
			continue
		}
		if p, ok := r.np(n); ok && !p.definite && p.class&isMedium != 0 && p.end <= at {
			if s := f.slotOf(roleMedium); s != nil {
				f.fill(s, p, false)
			}
			return
		}
	}
}

// when fills the time.
func (f *frame) when(at, to, from2, to2 int) {
	r := f.r
	m := f.timeIn(f.from, to)
	if k := f.behindContent(); m < 0 && k > 0 {
		m = f.timeIn(k, min(k+3, r.scope(k)))
	}
	if m < 0 {
		m, to = f.timeIn(from2, to2), to2
	}
	if m >= 0 {
		mn := &r.Mentions[m]
		f.fillTime(r.whenSlot(mn), m)
		k := mn.Last
		if k+1 < to && r.Words[k].Text == "و" && r.parts[k+1] == timeWord { // «يومي 10 و11 مايو»
			f.fillTime(&timeSlot, r.outer[k+1])
		} else if k < to && r.parts[k] == timeWord && r.outer[k] != m && r.Words[k].Cut.Proclitics&normalize.Wa != 0 {
			f.fillTime(&timeSlot, r.outer[k])
		}
		return
	}
	if f.over > 0 { // «ترأس الوزير أمس اجتماعا»
		if m = f.timeIn(max(f.over, r.first), at); m >= 0 && !r.another(r.Mentions[m].Last, at) {
			f.fillTime(r.whenSlot(&r.Mentions[m]), m)
			return
		}
	}
	if f.t.kind != byVerb && f.light < 0 {
		return
	}
	if f.light >= 0 && f.light < at {
		if m := f.timeIn(f.light+1, at); m >= 0 && !r.another(r.Mentions[m].Last, at) { // «شنت تركيا العام الماضي عمليتين»
			f.fillSpan(r.whenSlot(&r.Mentions[m]), r.Mentions[m].Start, r.Mentions[m].End, m)
			return
		}
	}
	if f.light >= 0 {
		at = min(at, f.light)
	}
	if f.t.kind == byVerb && (f.relative || f.t.cut.Proclitics&normalize.Wa != 0) { // «… أمس على أيدي مسلحين اعتدوا عليه», «قطعت أمس العلاقات وفرضت …»
		return
	}
	lo := at
	for lo > r.first && at-lo < 10 && r.parts[lo-1] != verb && r.parts[lo-1] != comp && r.parts[lo-1] != rel && r.parts[lo-1] != conj {
		lo--
	}
	if m := f.timeIn(lo, at); m >= 0 && !(f.t.kind == byVerb && r.info[f.at].tense.Has(lexicon.Perfect) && r.info[r.Mentions[m].Last-1].stem&listComing != 0) { // not «بعد أنباء عن إضراب غدا، نفى …»
		f.fillTime(r.whenSlot(&r.Mentions[m]), m)
	}
}

// another reports that a preposition of time or a word of a reason leads in the deed at token at, behind the time that
// ends before token i, which is of the deed before: «شنت القوات فجر أمس هجوما ردا على هجوم المدينة».
func (r *reader) another(i, at int) bool {
	for k := at - 1; k >= i && !r.comma(k); k-- {
		if r.parts[k] == prep && r.timePrep(k) && r.Words[k].Text != "خلال" || r.info[k].stem&listReason != 0 {
			return true
		}
	}
	return false
}

// ofSubject reports that token k stands directly behind a body or person who does the deed, and so tells what they are
// of: «جهاز الأمن في وزارة الداخلية».
func (f *frame) ofSubject(k int) bool {
	for i := range f.subject {
		if p := &f.subject[i]; p.end == k && p.first > f.at {
			return true
		}
	}
	return false
}

// sited reports that «على» stands before a noun at token n that tells where: «على طريق المطار».
func (r *reader) sited(key symbol, n int) bool {
	return key == prepOn && n < r.end && (r.info[n].stem|r.info[n].lemma)&listSite != 0
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
		k := f.end
		for k < to && int(r.Tokens[k].Start) < a.start {
			k++
		}
		if k >= to || !frontWords.has(r.Words[k-1].Text) {
			return true
		}
	}
	return false
}

var frontWords = setOf("امام", "قبالة")

// whenSlot tells a time («منذ سنتين», «أمس») from how long something lasts («لسنتين»).
func (r *reader) whenSlot(m *entity.Mention) *slot {
	if !lasts(m) || r.Words[m.First].Classes.Has(lexicon.Prep) || r.article(m.Last-1) && m.Last > m.First+1 && r.Words[m.Last-1].Is(describing) { // «بعد يومين من …», «خلال الـ24 ساعة الماضية»
		return &timeSlot
	}
	if i := m.First - 1; i >= r.first && r.parts[i] == prep {
		if v, _ := r.Words[i].Value(lexicon.Prep); v == "time" || v == "source" {
			return &timeSlot
		}
	}
	return &durationSlot
}

// fillTime enters a time as a role's filler, with the «منذ» before it, without which it
// would be a point in time.
func (f *frame) fillTime(s *slot, m int) {
	r := f.r
	mn := &r.Mentions[m]
	start := mn.Start
	if k := mn.First - 1; k >= r.first && r.parts[k] == prep && r.stem(k) == "منذ" {
		start = r.startOf(k)
	}
	f.fillSpan(s, start, mn.End, m)
}

// lasts reports a length of time.
func lasts(m *entity.Mention) bool {
	return m.Subtype == "duration"
}

// age reports a length of time that tells how old someone is: «(17 عاما)», «البالغ من
// العمر 18 عاما».
func (r *reader) age(m *entity.Mention) bool {
	i := m.First - 1
	if !lasts(m) || i < r.first {
		return false
	}
	s := r.Words[i].Text
	if r.comma(i) && m.Last < r.end && r.comma(m.Last) && i > r.first && (r.outer[i-1] >= 0 && r.Mentions[r.outer[i-1]].Type == entity.Person || r.chunkOf[i-1] >= 0 && r.chunks[r.chunkOf[i-1]].class&isPerson != 0) { // «أحمد حسن، 18 عاما، …», «زوجته، 25 عاما، …»
		return true
	}
	return string(r.Folded(i)) == "(" || strings.HasSuffix(s, "عمر") || strings.HasPrefix(s, "عمر") || s == "ناهز"
}

// seat reports a body that has a house to meet in: a ministry, a court.
func (r *reader) seat(p *phrase) bool {
	rd, ok := r.Words[p.head].Find(lexicon.OrgHead)
	if !ok {
		return false
	}
	switch rd.Entry.Value {
	case "ministry", "court", "university", "bank", "parliament", "council", "hospital", "embassy", "centre":
		return true
	}
	return false
}

// opensClause reports that a phrase at token k opens a clause or sentence.
func (r *reader) opensClause(k int) bool {
	return k == r.first || r.parts[k-1] == mark || r.parts[k-1] == conj || strings.HasSuffix(r.Words[k-1].Text, "اما") || // «أما في صيدا، ف…»
		r.Words[k].Cut.Proclitics&normalize.Wa != 0 && !directions.has(r.info[k-1].self) // not «شمال وشرق القطاع»
}

// further takes the place directly behind a place as well: «في بلدة بزاعة بريف حلب».
func (f *frame) further(k, to int) {
	r := f.r
	if k < to && r.parts[k] == mark && k+1 < to {
		k++
	}
	key, n, ok := r.preposition(k)
	if !ok || !placePreps.has(key) || directions.has(key) || n >= to { // «محافظة عدن جنوبي اليمن»: where the place is
		return
	}
	if p, ok := r.np(n); ok && p.class&isPlace != 0 {
		f.fill(&placeSlot, p, false)
	}
}

// dates reports at token k a preposition of time with a deed, which has its own place and
// time: «اعتقل … بعد عودته من باريس أمس».
func (r *reader) dates(k int) bool {
	if r.parts[k] != prep || k+1 >= r.end || r.parts[k+1] != nominal {
		return false
	}
	if v, _ := r.Words[k].Value(lexicon.Prep); v != "time" || r.Words[k].Text == "خلال" || r.Words[k].Text == "اثر" {
		return false
	}
	w := r.Words[k+1]
	return w.Feature.Has(lexicon.Masdar) && !hasArticle(w) && r.outer[k+1] < 0
}

// behindContent gives the token behind a content of nouns, where the clause may go on with
// its time: «فرض حظرا على السفر في يناير», or 0.
func (f *frame) behindContent() int {
	if f.slotFor(posContent) != nil {
		return 0
	}
	r := f.r
	for i := range f.fillers {
		a := &f.fillers[i]
		if a.role != roleContent || a.stop <= f.trigger.End {
			continue
		}
		for k := f.end; k < r.end; k++ {
			if int(r.Tokens[k].Start) >= a.stop {
				return k
			}
		}
	}
	return 0
}

// saidFrom gives the token where what is said begins.
func (f *frame) saidFrom(to int) int {
	for _, a := range f.fillers {
		if a.role != roleContent {
			continue
		}
		for k := f.end; k < to; k++ {
			if int(f.r.Tokens[k].End) > a.start {
				return k
			}
		}
	}
	return to
}

// agreed reports at token k a definite participle with what it goes on with, up to token to: the time behind it
// is when that was done, «الاتفاق المبرم مع إيران عام 2015».
func (r *reader) agreed(k, to int) bool {
	if r.parts[k] != nominal || r.outer[k] >= 0 || !r.article(k) || k+1 >= to || k == r.first {
		return false
	}
	return r.parts[k-1] == nominal && r.chunkOf[k] >= 0 && r.chunkOf[k] == r.chunkOf[k-1]
}

// measures reports a length of time that tells how far from another deed: «بعد أيام من مقتله».
func (r *reader) measures(m int) bool {
	mn := &r.Mentions[m]
	k := mn.Last
	if k+1 >= r.end || r.Words[k].Text != "من" || r.parts[k+1] != nominal || r.outer[k+1] >= 0 {
		return false
	}
	return r.Words[k+1].Feature.Has(lexicon.Masdar) && (r.timePrep(mn.First) || mn.First > r.first && r.parts[mn.First-1] == prep && r.timePrep(mn.First-1))
}

// timeIn gives the first time mention in tokens [from, to) that fills no other
// role, or -1. A set («كل عام») is no time of an event.
func (f *frame) timeIn(from, to int) int {
	r := f.r
	for k := from; k < to; k++ {
		if r.info[k].stem&listDated != 0 && k > f.after && r.agreed(k, to) { // «انسحبت من الاتفاق المبرم عام 2015»
			return -1
		}
		if m := r.outer[k]; r.parts[k] == timeWord && m >= 0 && r.Mentions[m].First == k && r.Mentions[m].Subtype != "set" {
			if !r.measures(m) && !f.overlaps(&phrase{start: r.Mentions[m].Start, stop: r.Mentions[m].End}) && !r.age(&r.Mentions[m]) && !(k > from && (r.Words[k-1].Text == "الى" || r.Words[k-1].Text == "حتى")) {
				return m
			}
		}
	}
	return -1
}
