package event

import (
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// modality finds whether the event happened and whether the text denies it, by
// the words that govern its trigger and by what dates it.
func (r *reader) modality(e *Event, f *frame) {
	switch {
	case f.rule.ofState(): // «طالب بالإفراج عن الصحفي المعتقل»: he is
		return
	case f.t.kind == byVerb:
		e.Realis, e.Polarity = r.verbModality(f.at)
		if k := r.preverb(f.at); k >= 0 && r.info[k].core&coreWhether != 0 { // «هل اعتقلوه؟»
			e.Realis = Hypothetical
		}
	case f.light >= 0:
		e.Realis, e.Polarity = r.verbModality(f.light)
		if e.Realis == Actual && e.Polarity == Positive {
			r.nounModality(e, f)
		}
	case f.rule.happens && f.t.kind == byNoun && r.happensToo(f.at):
		last := &r.events[len(r.events)-1]
		e.Realis, e.Polarity = last.Realis, last.Polarity
	case f.t.kind != byParticiple: // who says something «مؤكدا أن …» says it
		if r.nounModality(e, f); e.Realis == Actual && e.Polarity == Positive {
			r.realisOfContent(e, f)
		}
	}
	if e.Realis == Actual && e.Polarity == Positive {
		if f.t.kind == byVerb {
			e.Realis, e.Polarity = r.carriedModality(f, f.at)
		} else if f.light >= 0 && f.light < f.at {
			e.Realis, e.Polarity = r.carriedModality(f, f.light)
		}
	}
	if f.rule.denied { // «امتنع عن التصويت», but «لم يمتنع عن التصويت»
		if e.Polarity == Positive {
			e.Polarity = Negative
		} else {
			e.Polarity = Positive
		}
	}
	r.refine(e, f)
}

// refine mends what the governing words say by the rule, the trigger's own words, what dates it and what is told of it elsewhere.
func (r *reader) refine(e *Event, f *frame) {
	if e.Realis == Future && f.rule.decreed && r.decided(f.at) {
		e.Realis = Actual
	}
	if e.Realis == Actual && len(f.t.rest) > 0 && r.info[f.at].stem&listHypothetical != 0 { // «محاولة اغتيال»
		e.Realis = Hypothetical
	}
	if e.Realis == Actual {
		r.dated(e, f)
	}
	if e.Realis == Actual && f.t.kind != byVerb && r.aimed(f) {
		e.Realis = Hypothetical
	}
	if e.Realis == Actual && e.Polarity == Positive && f.rule.is(strike|casualty) &&
		!(f.t.kind == byVerb && r.info[f.at].tense.Has(lexicon.Perfect)) && f.onAny() {
		e.Realis = Hypothetical
	}
	if e.Polarity != Positive || f.t.kind != byNoun || f.light >= 0 {
		return
	}
	if f.undone() {
		e.Polarity = Negative
		return
	}
	if e.Realis == Actual && r.foretold(e, f) {
		e.Realis = Future
	}
	if e.Realis != Actual && r.hasBeen(e, f) {
		e.Realis = Actual
	}
}

// onAny reports that anyone may have a part in the deed, or that it may be anywhere: «قصف أي هدف», «أي دولة تستهدف الصحفيين», not «أي من».
func (f *frame) onAny() bool {
	r := f.r
	for i := range f.fillers {
		if k := r.tokenAt(f.fillers[i].start, f.at); k+1 < r.end && r.info[k].core&coreAny != 0 &&
			r.info[k+1].self != prepFrom && int(r.Tokens[k].Start) <= f.fillers[i].start {
			return true
		}
	}
	return false
}

// hasBeen reports that the deed that the noun names has been, whatever governs it, by its time before the document's date: that of a
// verb that says that it came about, «دعا إلى استفتاء أجري عام 2017», the year of a vote, «الفوز بانتخابات العام 2016», or the time that
// names it, «نتائج اجتماع الأربعاء», «ذوو ضحايا هجمات 11 سبتمبر».
func (r *reader) hasBeen(e *Event, f *frame) bool {
	const wanted = listHypothetical | listFuture
	p := f.phrase()
	if !r.gone(e) || p == nil || r.info[f.at].stem&listHypothetical != 0 {
		return false
	}
	m := r.timeOf(e)
	if m == nil || m.First <= f.at || r.sinceThen(m) || r.behindDeed(f.end, m.First) {
		return false
	}
	b, lead := max(f.at-1, r.first), r.ledBy(f.at)
	if v := r.verbOver(b, b-2*governing); v >= 0 && lead == 0 && p.head == f.at && r.info[v].finite&wanted != 0 { // «أحبط هجوما شنه …»
		return false
	}
	if r.parts[b] == nominal && (r.info[b].lemma&listPurpose != 0 && !r.hasPronoun(b) || r.info[b].stem&listHypothetical != 0) { // «مخطط هجوم»
		return false
	}
	led := p.end
	if r.cameAbout(f, led, m.First) || f.rule.is(vote) && r.longGone(e) {
		return true
	}
	if m.First > led || !f.rule.is(strike|meeting|rally) || lead != 0 && r.info[max(b-1, r.first)].stem&listHypothetical != 0 { // «دعوته إلى التظاهر عام 2014»
		return false
	}
	return r.longGone(e) || e.Realis == Future && !r.masdar(b) && r.parts[b] != verb
}

// cameAbout reports a verb of the past among tokens [from, to) that says of the deed which ends before them that it came about: «الذي وقع»,
// «نفذها», «أجري»; behind a deed that nothing completes any verb does, «الهجوم الذي استهدف», «رسالة بعثت بها».
func (r *reader) cameAbout(f *frame, from, to int) bool {
	beside, relative := true, false // nothing else, a pronoun of relation stands between
	for k := from; k < to; k++ {
		switch r.parts[k] {
		case verb:
			info := r.info[k]
			if !info.tense.Has(lexicon.Perfect) || info.tense.Has(lexicon.Imperfect) || !r.plain(k) {
				return false
			}
			if info.finite&listHappen != 0 {
				return true
			}
			if !beside {
				return false
			}
			if info.finite&listJoint != 0 && (info.object || r.Words[k].Feature.Has(lexicon.Passive)) {
				return true
			}
			return relative == r.article(f.at) && (relative || k == f.end)
		case comp, conj, attrib, particle:
			return false
		case rel:
			relative = true
		case nominal, prep:
			beside = false
		}
	}
	return false
}

// undone reports that the noun is the subject of a verb behind it that says that it has not happened:
// «إن الهجوم لم يقع», «الاجتماع لم يعقد».
func (f *frame) undone() bool {
	r := f.r
	p := f.headed()
	if p == nil || p.before == prep {
		return false
	}
	v := p.end + 1
	if v >= r.end || r.parts[v] != verb || !r.Words[v-1].Classes.Has(lexicon.Neg) || r.hasPronoun(v) || r.at(v+1, nominal) ||
		r.info[v].finite&listDone != 0 || r.info[v].finite&listHappen == 0 && !(f.goesWith(r.info[v].with) && r.Words[v].Feature.Has(lexicon.Passive)) {
		return false
	}
	if v+1 < r.end && r.info[v+1].core&coreIn != 0 { // «لم يقع في موقع عسكري»: elsewhere
		return false
	}
	_, polarity := r.verbModality(v)
	return polarity == Negative
}

// decided reports that the verb before the noun at token at tells that someone decided or ordered it, as titles do in the imperfect
// too, and that no other plan stands between: «قررت النيابة حبسه», «يتفقان على هدنة».
func (r *reader) decided(at int) bool {
	const reach = 20
	v := r.verbBefore(at, at-reach, 1<<comp|1<<rel)
	if v < 0 || !r.flagged(v, "decide") {
		return false
	}
	realis, polarity := r.verbModality(v)
	return realis == Actual && polarity == Positive && (r.info[v].tense.Has(lexicon.Perfect) || r.info[v].finite&listControl != 0) // not «القرار ينص على تعيين رئيس»
}

// foretold reports a definite noun that points back to a planned event, no verb of the past
// in its clause: «يعتزم الرئيس زيارة عمان. وتأتي الزيارة …».
func (r *reader) foretold(e *Event, f *frame) bool {
	if len(f.t.rest) > 0 || !r.article(f.at) {
		return false
	}
	k := len(r.events) - 1
	for k >= 0 && k >= len(r.events)-8 && r.events[k].Type != e.Type {
		k--
	}
	if k < 0 || k < len(r.events)-8 || r.events[k].Realis != Future {
		return false
	}
	told := func(k int) bool { return r.parts[k] == verb && r.info[k].tense.Has(lexicon.Perfect) }
	if k := f.end; k+1 < r.end && r.parts[k] == rel && told(k+1) { // «الهجوم الذي وقع»
		return false
	}
	const reach = 16
	if v := r.verbBefore(f.at, f.at-reach, 1<<comp); v >= 0 {
		return !told(v)
	}
	for k := f.end; k < r.end && k < f.end+12 && r.parts[k] != comp && r.parts[k] != mark; k++ {
		if told(k) {
			return false
		}
		if r.parts[k] == verb {
			realis, _ := r.verbModality(k)
			return realis == Future || r.parts[k-1] != rel // but «العملية التي يشنها الجيش»
		}
	}
	return true
}

// aimed reports that the verbal noun tells what something was done for:
// «عملية لطرد المسلحين», «مشاورات لتعيين وزير», but «أدت لطردهم», «الذكرى السبعين لطردهم», «جلسة للتنديد به».
func (r *reader) aimed(f *frame) bool {
	i := f.at
	if r.Words[i].Cut.Proclitics&normalize.La == 0 || i == r.first || r.parts[i-1] != nominal {
		return false
	}
	v := r.verbOver(i, r.first)
	if v >= 0 && r.info[v].core&coreUndergoes != 0 { // «تعرض السفير للطرد»
		return false
	}
	b := max(i-2, r.first)
	if r.info[i].lemma&listGoal != 0 && (r.info[i-1].stem|r.info[b].stem)&listDone == 0 {
		return true
	}
	if f.rule.is(utterance) || !r.masdar(i) || r.ends(i, endAt) ||
		!r.info[i-1].lists.has(rareVenture) && !(r.chunkOf[i-1] >= 0 && r.chunkOf[b] == r.chunkOf[i-1] && !r.masdar(i-1) && r.info[b].lists.has(rareVenture)) {
		return false
	}
	return v < 0 || r.info[v].finite&listEffect == 0
}

// over gives the end of who takes part, or of the topic, when it begins among bytes
// [from, to) of the source, or 0.
func (e *Event) over(from, to int) int {
	for i := range e.Arguments {
		if a := &e.Arguments[i]; from <= a.Start && a.Start < to && (a.Role == "participant" || a.Role == "party" || a.Role == "topic") {
			return a.End
		}
	}
	return 0
}

// comes reports that the event's days lie behind the document's date, or are to come by their own words: «الأسبوع المقبل».
func (r *reader) comes(e *Event) bool {
	if r.liesAhead(e) {
		return true
	}
	for i := range e.Arguments {
		if e.Arguments[i].Role != "time" {
			continue
		}
		if m := r.mentionByID(e.Arguments[i].Mention); m != nil {
			for k := m.First; k < m.Last; k++ {
				if r.info[k].stem&listComing != 0 {
					return true
				}
			}
		}
	}
	return false
}

// within reports a time of the event that begins now, or the day of the text by its name, with its verb in the imperfect: «يلتقي الوزير
// نظيره خلال ساعات», «يبدأ الوزير الأربعاء زيارة».
func (r *reader) within(e *Event, f *frame) bool {
	v := f.at
	if f.t.kind != byVerb {
		v = f.light
	}
	if v < 0 || !r.info[v].tense.Has(lexicon.Imperfect) || r.info[v].tense.Has(lexicon.Perfect) || r.back(v) < v-1 || f.relative {
		return false
	}
	for i := range e.Arguments {
		if e.Arguments[i].Role != "time" {
			continue
		}
		m := r.mentionByID(e.Arguments[i].Mention)
		if m == nil || m.First < v {
			continue
		}
		if r.info[m.First-1].form&formWithin != 0 && lasts(m) && !r.article(m.First) && m.Last == m.First+1 {
			return true
		}
		if m.Last == m.First+1 && r.Words[m.First].Classes.Has(lexicon.Weekday) && !r.date.IsZero() && e.Time.Start == r.today &&
			!f.rule.is(utterance|vote) && strings.HasPrefix(r.Words[v].Text, "ي") && r.info[v].finite&(listStage|listEffect|listJoint) == 0 { // not «توصل», which has the letters of a perfect; a vote on its day goes on
			return true
		}
	}
	return false
}

// takesPlace reports that the verb at token k tells of a deed beside it that it takes place: «يتم», «تعقد في».
func (r *reader) takesPlace(k int) bool {
	return r.info[k].finite&listHappen != 0 || r.info[k].finite&listJoint != 0 && r.at(k+1, prep)
}

// supposed reports that the indefinite noun at token at opens a clause, so that it is no deed that was told of before.
func (r *reader) supposed(at int) bool {
	p := r.phraseOf(at)
	if p == nil || p.head != at || p.definite || !r.masdar(at) {
		return false
	}
	k := p.first
	return k == r.first || r.parts[k-1] == comp || r.parts[k-1] == mark
}

// dated reads the adjectives behind a trigger («المقبل», «المحتمل»), the time of
// the event («غدا») and the verb that tells of the noun («اجتماع سيعقد»).
func (r *reader) dated(e *Event, f *frame) {
	if r.byAdjective(e, f) || f.t.kind == byVerb && (r.info[f.at].tense.Has(lexicon.Perfect) || r.ofMan(f.at)) {
		return
	}
	if r.within(e, f) || r.comes(e) {
		e.Realis = Future
		return
	}
	if f.t.kind != byNoun || f.light >= 0 && isPast(r.info[f.light].tense) { // «بدأوا اجتماعا سيستمر يومين»
		return
	}
	r.byVerbBehind(e, f)
}

// byAdjective takes the realis from an adjective behind the trigger, and tells whether there is one: «المقبل», «المحتمل».
func (r *reader) byAdjective(e *Event, f *frame) bool {
	for k := f.end; k < r.end && k <= f.end+2; k++ {
		switch {
		case r.parts[k] == mark:
		case r.parts[k] == comp: // «أضاف أن المتوقع»
			return false
		case r.info[k].stem&listComing != 0 && r.overWay(k) == k && (r.outer[k] < 0 || r.Mentions[r.outer[k]].Type != entity.Person): // «العميد منتظر المهدي»
			e.Realis = Future
			return true
		case r.info[k].stem&listPossible != 0 && (k == f.end || r.Words[k-1].Is(describing) || r.isQuote(k-1)): // not «تدمير مفاعل مفترض»
			e.Realis = Hypothetical
			return true
		}
	}
	return false
}

// byVerbBehind takes the realis from the verb behind the noun: «مشاورات منتظمة ستبدأ», «الاجتماع الذي سيعقد».
func (r *reader) byVerbBehind(e *Event, f *frame) {
	for k, nouns, last := f.end, 0, f.end+10; k < r.end && k < last; k++ {
		if end := e.over(int(r.Tokens[k].Start), int(r.Tokens[k].End)); end > 0 { // over who takes part
			for k+1 < r.end && int(r.Tokens[k+1].Start) < end {
				k++
			}
			last = max(last, k+6)
			continue
		}
		if r.info[k].core&coreSo != 0 { // «العقوبات ستبقى حتى يتم …»
			return
		}
		switch r.parts[k] {
		case verb:
			if r.aux(k) && k+1 < r.end && r.info[k+1].lemma&listComing != 0 { // «الذي كان مقررا»
				e.Realis = Future
				return
			}
			if r.parts[k-1] != rel && nouns > 2 || r.Words[k].Cut.Proclitics&(normalize.Wa|normalize.Fa) != 0 {
				return
			}
			switch realis, _ := r.verbModality(k); {
			case realis == Future && (r.parts[k-1] == rel || !r.entailed(f.at) && !(f.rule.is(strike) && r.article(f.at) && !r.takesPlace(k))): // not «القصف سيتوقف»
				e.Realis = Future
			case realis == Hypothetical && (r.parts[k-1] != rel && r.supposed(f.at) || r.takesPlace(k)): // «إرسال قوات قد يوسع المواجهة», «القمة قد لا تعقد»
				e.Realis = Hypothetical
			}
			return
		case comp, conj:
			return
		case mark:
			if !r.isQuote(k) {
				return
			}
		case nominal:
			if r.outer[k] >= 0 && r.Mentions[r.outer[k]].First == k {
				nouns++
			}
		}
	}
}
