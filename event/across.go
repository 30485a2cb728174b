package event

import (
	"slices"
)

// What one event of a sentence takes from another, when all of them are found.

// reasons gives a protest what the words behind it tell as its reason, demand or foe: «تجمع المئات أمام البرلمان احتجاجا على
// القانون», «مطالبين باستقالة الحكومة».
func (r *reader) reasons(first int) {
	for i := first + 1; i < len(r.events); i++ {
		b := &r.events[i]
		if !r.ruleOf[i].is(rally) || !r.reason(r.eventAt[i]) && r.parts[r.eventAt[i]] != adverb && !r.claims(r.eventAt[i]) {
			continue
		}
		j := i - 1
		for j > first && j > i-3 && r.events[j].Type != b.Type {
			j--
		}
		a := &r.events[j]
		if a.Type != b.Type || r.eventAt[i]-r.eventAt[j] > 30 {
			continue
		}
		r.lend(a, b, func(arg *Argument) bool {
			return (arg.Role == "topic" || arg.Role == "target") && !slices.ContainsFunc(a.Arguments, func(o Argument) bool { return o.Start == arg.Start })
		})
		inOrder(a.Arguments)
	}
}

// claims reports at token i a participle that tells what people demonstrate for: «واصلوا احتجاجهم مطالبين برحيله».
func (r *reader) claims(i int) bool {
	return r.info[i].participle && !r.article(i) && r.plain(i) && (r.ends(i, endIn) || r.accusative(i))
}

// joinedByAnd reports that the word at token k goes on with و, written with it or, as some papers do, apart.
func (r *reader) joinedByAnd(k int) bool {
	return r.hasAnd(k) || k > r.first && r.info[k-1].form&formAnd != 0
}

// eventsJoined reports that event i+1 follows event i behind و, with nothing of another clause between.
func (r *reader) eventsJoined(i int) bool {
	from, to := r.eventAt[i], r.eventAt[i+1]
	if !r.joinedByAnd(to) || to-from > 30 {
		return false
	}
	k := r.clauseStart(from+1, to)
	return k >= to || k == to-1 && r.parts[k] == conj
}

// clauseStart gives the first of tokens [i, j) that is a verb or leads in another clause, or j.
func (r *reader) clauseStart(i, j int) int {
	for i < j && !(clauseEdges | 1<<verb | 1<<attrib).has(r.parts[i]) {
		i++
	}
	return i
}

// takesUp gives what someone denies, refuses or holds who takes up what was said before, «، وهو ما تنفيه طهران», «الأمر الذي أكده الوزير»: the content
// of the event of words whose content ends there and is the shortest.
func (r *reader) takesUp(first int) {
	const near = 6 // bytes: quotation marks and spaces
	for i := first + 1; i < len(r.events); i++ {
		b, at := &r.events[i], r.eventAt[i]
		if r.parts[at] != verb || !r.info[at].object || b.filled("content") ||
			!slices.ContainsFunc(r.ruleOf[i].slots, func(s slot) bool { return s.number == roleContent }) {
			continue
		}
		k := r.back(at) - 1
		if k <= r.first || r.parts[k+1] != rel || !r.turnsTo(k) || !r.comma(k-1) {
			continue
		}
		end := int(r.Tokens[k-1].Start)
		var what *Argument
		for j := first; j < i; j++ {
			if c := r.events[j].last("content"); c != nil && r.ruleOf[j].is(utterance|blame) &&
				c.End <= end && end-c.End < near && (what == nil || c.Start > what.Start) {
				what = c
			}
		}
		if what != nil {
			r.give(b, "content", what)
		}
	}
}

// speaksAt gives a meeting or a call of the sentence who speaks at it, where no one else is told to take part: «قال الوزير في مؤتمر صحفي إن …», «وخلال مؤتمر صحفي، أعرب
// الوزير عن …», and a call who is told it: «أبلغ الوزير نظيره في اتصال هاتفي أن …».
func (r *reader) speaksAt(first int) {
	for i := first; i < len(r.events); i++ {
		m, at := &r.events[i], r.eventAt[i]
		if m.Realis != Actual || m.Polarity == Negative || r.parts[at] == verb || at == r.first || !r.heldIn(at-1) {
			continue
		}
		who, whom := "", ""
		switch rule := r.ruleOf[i]; {
		case rule.is(meeting) && rule.fills("participant") && !m.filled("participant") && !m.filled("host") && !m.filled("guest"):
			who = "participant"
		case rule.fills("caller") && !m.filled("caller") && !m.filled("recipient"):
			who, whom = "caller", "recipient"
		default:
			continue
		}
		for k := max(first, i-1); k < min(i+2, len(r.events)); k++ {
			if k == i || !r.saidAt(k, m, at) {
				continue
			}
			speaker := r.events[k].speakerBefore(m)
			for n := range r.events[k].Arguments {
				switch a := &r.events[k].Arguments[n]; {
				case a.Role == speaker || a.Role == "participant" && whom != "":
					r.give(m, who, a)
				case a.Role == "audience" && whom != "":
					r.give(m, whom, a)
				}
			}
			break
		}
	}
}

// speakerBefore gives the role of who spoke at a meeting that is told behind: the source of one who reports it, «نقلت الوكالة عن الوزير قوله في مؤتمر صحفي».
func (e *Event) speakerBefore(m *Event) string {
	if s := e.first("source"); s != nil && e.Trigger.End < s.Start && s.End < m.Trigger.Start {
		return "source"
	}
	return "speaker"
}

// saidAt reports that event n tells by a verb what someone says at meeting or call m, whose trigger is token at, or that people meet by the call.
func (r *reader) saidAt(n int, m *Event, at int) bool {
	e, v := &r.events[n], r.eventAt[n]
	return (r.ruleOf[n].is(utterance) || r.ruleOf[n].is(meeting) && m.Type != e.Type) && r.parts[v] == verb && e.Realis == Actual && r.inOneClause(v, at) && !e.tellsOf(m, "content") &&
		(v < at || !slices.Contains(r.parts[r.first:at], verb)) // «التقاه في قمة في سنغافورة وتؤكد واشنطن …»: not she
}

// heldIn reports at token k a preposition that leads in that in or during which something happens.
func (r *reader) heldIn(k int) bool {
	return r.parts[k] == prep && (r.info[k].prep == prepIn || r.info[k].form&formDuring != 0)
}

// inOneClause reports that nothing but phrases and marks stands between the verb at token v and token i: no other verb and no clause.
func (r *reader) inOneClause(v, i int) bool {
	from, to := min(v, i)+1, max(v, i)
	if r.clauseStart(from, to) < to {
		return false
	}
	for k := from; k < to; k++ {
		if r.isQuote(k) || r.colon(k) {
			return false
		}
	}
	return true
}

// doers gives the deeds that someone is asked to do, or blamed for, the one who is asked or blamed, «طالبت
// الأمم المتحدة الحكومة بالإفراج عنهم», and the deeds that follow one behind و the one who does it, «قرر
// إقالة الوزير وتعيين آخر».
func (r *reader) doers(first int) {
	for i := first + 1; i < len(r.events); i++ {
		b := &r.events[i]
		role, bid := r.ruleOf[i].doer(), false
		at := r.eventAt[i]
		if role == "" && r.ruleOf[i].is(meeting) { // «دعت الأمم المتحدة الأطراف إلى اجتماع»
			if s := r.ruleOf[i].firsts[posSubject]; s != nil && s.is(paired) {
				role, bid = s.role, true
			}
		}
		suffers := r.hasPronoun(at) && r.masdar(at) // «باعتقاله»: whom it means does not do it
		if role == "" && !r.ruleOf[i-1].is(refused) || r.parts[at] == verb || suffers && (role == "" || bid || b.filled(role) || !b.done(nil)) {
			continue
		}
		if r.ruleOf[i-1].is(office) {
			r.entrusted(&r.events[i-1], b, role, at)
		}
		for k := i - 1; k >= first && k >= i-3; k-- {
			a := &r.events[k]
			if role != "" && r.disowns(k, b, at) && (!b.filled(role) || r.x.rules.roleIs(role, paired) && !b.overlaps(a, role)) {
				r.give(b, role, a.first(r.ruleOf[k].firsts[posSubject].role))
				break
			}
			if s := r.refused(k, i); s != nil {
				r.give(b, s.role, a.first(r.ruleOf[k].firsts[posSubject].role))
				break
			}
			if r.ruleOf[k].is(demand | blame | capture) {
				who, what := a.bidden(b.Trigger.Start, "content", "charge")
				if who != nil && role != "" && (r.bids(what, at) && !bid || r.opensContent(at, what.Start) && r.masdar(at)) && (!suffers || r.suffersFrom(a, b, who)) && r.hand(a, b, role, who) {
					break
				}
			}
			if suffers || bid || role == "" || b.filled(role) {
				continue
			}
			if who := a.first(r.ruleOf[k].doer()); who != nil && k == i-1 && r.parts[r.eventAt[k]] != verb && r.eventsJoined(k) &&
				(who.End <= a.Trigger.Start || who.End <= b.Trigger.Start && a.done(who) && b.done(nil)) { // «طرد كينيا السفير وإغلاق القنصلية»
				r.give(b, role, who)
				break
			}
		}
	}
}

// disowns reports that event n tells by a verb that someone denies deed b, whose trigger is token at, as his own: «نفى الجيش استهداف المدنيين», not «نفت الوزارة خطف سائح»,
// which another would have done.
func (r *reader) disowns(n int, b *Event, at int) bool {
	a, v := &r.events[n], r.eventAt[n]
	if b.Polarity != Negative || r.parts[v] != verb || r.info[v].finite&listDenial == 0 || r.ruleOf[n].is(speech) || !r.masdar(at) || !b.done(nil) && !b.goesItself() {
		return false
	}
	if r.x.rules.typeIs(b.Type, utterance|meeting) || r.x.rules.typeIs(b.Type, harm) && !r.x.rules.typeIs(b.Type, strike|capture) {
		return false
	}
	s, c := r.ruleOf[n].firsts[posSubject], a.first("content")
	return s != nil && a.filled(s.role) && c != nil && r.opensContent(at, c.Start)
}

// refused gives the role of who does the deed of event i where event n tells by a verb that he refuses to, with nothing before the deed: «رفض الوزير استقبال الوفد», not «رفض
// الوزير تشكيل لجنة», which others would form; or nil.
func (r *reader) refused(n, i int) *slot {
	a, b, v, at := &r.events[n], &r.events[i], r.eventAt[n], r.eventAt[i]
	if !r.ruleOf[n].is(refused) || a.Polarity == Negative || b.Realis != Hypothetical || r.parts[v] != verb || r.info[v].finite&listHypothetical == 0 || !r.masdar(at) {
		return nil
	}
	switch b.Type {
	case "visit", "withdraw", "meet", "negotiate", "agree", "aid", "release", "elect", "call":
	default:
		return nil
	}
	s, c := r.ruleOf[i].firsts[posSubject], a.first("content")
	if s == nil || c == nil || int(r.Tokens[at].Start) > c.Start || int(r.Tokens[at].End) <= c.Start || b.filled(s.role) && !s.is(paired) || b.overlaps(a, s.role) {
		return nil
	}
	if by := r.ruleOf[n].firsts[posSubject]; by == nil || !a.filled(by.role) {
		return nil
	}
	return s
}

// goesItself reports an event that is done to no one: «نفى الوزير زيارة غانا», «نفى الحزب التفاوض مع الحكومة».
func (e *Event) goesItself() bool {
	switch e.Type {
	case "visit", "negotiate", "agree", "withdraw":
		return true
	}
	return false
}

// doer gives the role of who does what the rule tells, or none.
func (r *Rule) doer() string {
	for _, s := range [...]*slot{r.firsts[posSubject], r.firsts[posGenitive]} {
		if s != nil && s.is(active) {
			return s.role
		}
	}
	return ""
}

// charges reports that «ب» leads in what the rule has someone charged with: «تهمة بالقتل».
func (r *Rule) charges() bool {
	return slices.ContainsFunc(r.slots, func(s slot) bool { return s.pos == posPrep && s.number == roleCharge && s.leads.has(prepBa) })
}

// suffersFrom reports that the deed b, whose trigger's pronoun means whom it is done to, is done by who is asked or blamed by event a. Where the pronoun was held to mean him, it is who blames
// him: «اتهم الحزب الرئيس بإقالته».
func (r *reader) suffersFrom(a, b *Event, who *Argument) bool {
	i := slices.IndexFunc(b.Arguments, func(x Argument) bool { return x.Start == who.Start })
	if i < 0 {
		return true
	}
	by := a.first("accuser")
	if by == nil {
		return false
	}
	b.Arguments[i].Span, b.Arguments[i].Mention = by.Span, by.Mention
	return true
}

// entrusted gives the deed b of the trigger at token at the one who is given it as his task by event a for its doer, who is not the one who gives it, of the
// role by: «قام الرئيس بتكليف فلان بتشكيل حكومة».
func (r *reader) entrusted(a, b *Event, role string, at int) {
	who, what := a.bidden(b.Trigger.Start, "position", "")
	const near = 8 // bytes: a comma and a preposition
	if who == nil || what.Start < who.End || what.Start-who.End > near || !r.bids(what, at) {
		return
	}
	r.hand(a, b, role, who)
}

// hand gives the deed b who is asked, blamed or given a task by event a for its doer, also in place of another of those whom a tells of: «وجهت
// المحكمة للمتهم تهمة قتل الحارس». It reports that it did.
func (r *reader) hand(a, b *Event, role string, who *Argument) bool {
	if old := b.first(role); old != nil && (old.Start == who.Start || !r.x.rules.roleIs(role, paired)) {
		if old.Start == who.Start || !slices.ContainsFunc(a.Arguments, func(x Argument) bool { return x.Start == old.Start && x.Role != who.Role }) {
			return false
		}
		i := slices.IndexFunc(b.Arguments, func(x Argument) bool { return x.Role == role })
		b.Arguments = slices.Delete(b.Arguments, i, i+1)
	}
	r.give(b, role, who)
	for i := range a.Arguments { // «دعا الرئيس الحكومة والحركة إلى وقف القصف»
		if x := &a.Arguments[i]; x.Role == who.Role && x.Start != who.Start && x.End <= b.Trigger.Start {
			r.give(b, role, x)
		}
	}
	return true
}

// bidden gives who is asked to do, blamed for, or given as his task, what the role of the event, or the other, tells from byte at on, and that
// filler; or nil.
func (e *Event) bidden(at int, role, other string) (who, what *Argument) {
	for i := range e.Arguments {
		switch a := &e.Arguments[i]; a.Role {
		case "addressee", "accused", "appointee", "defendant", "detainee":
			if who == nil {
				who = a
			} else if a.Role != who.Role { // whom it is, is not sure
				return nil, nil
			}
		case role, other:
			if a.Start <= at && at < a.End {
				what = a
			}
		}
	}
	if what == nil {
		return nil, nil
	}
	return who, what
}

// dealtWith reports before the deed at token at what someone is to do about it, whose own it is not: «دعا الدول إلى إدانة الهجوم», «التحقيق في الهجوم».
func (r *reader) dealtWith(at int) bool {
	k := at - 1
	if k > r.first && r.parts[k] == prep {
		k--
	}
	return k > r.first && r.isForm(k, seldomDealsWith)
}

// bids reports that the deed at token at is the first that the filler tells, or follows the first behind و.
func (r *reader) bids(c *Argument, at int) bool {
	k := at
	for k > r.first && (int(r.Tokens[k-1].Start) >= c.Start || int(r.Tokens[k-1].End) > c.Start && r.hasAnd(k-1)) {
		k--
		if r.parts[k] == verb || r.parts[k] == comp || r.parts[k] == rel {
			return false
		}
	}
	if r.dealtWith(at) {
		return false
	}
	return at-k <= 1 || at-k == 2 && r.parts[at-1] == prep || r.hasAnd(at) && at-k < 12 // «إلى الكف عن إرسال أسلحة»
}
