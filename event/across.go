package event

import (
	"cmp"
	"slices"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/normalize"
)

// What one event of a sentence takes from another, when all of them are found.

// together gives the dead and the wounded of one breath, «قتل ثلاثة وأصيب خمسة في انفجار في الموصل أمس», what
// is said behind the second of them: where, when, by whom and what.
func (r *reader) together(first int) {
	const near = 200 // bytes, some twenty words
	for i := first; i+1 < len(r.events); i++ {
		a, b := &r.events[i], &r.events[i+1]
		if !r.ruleOf[i].is(casualty) || !r.ruleOf[i+1].is(casualty) || a.Type == b.Type || !r.eventsJoined(i) {
			continue
		}
		r.lend(a, b, func(arg *Argument) bool { // «قتل ثلاثة وأصيب خمسة في …»
			return arg.Start > b.Trigger.End && r.x.rules.roleIs(arg.Role, shared)
		})
		r.lend(b, a, func(arg *Argument) bool { // «قتل ثلاثة في الموصل أمس وأصيب خمسة»
			return (arg.Start > a.Trigger.End || r.parts[r.eventAt[i]] == verb) && arg.Start < b.Trigger.Start && (arg.Role == "time" || arg.Role == "place") // «وفي الموصل قتل ثلاثة وأصيب خمسة»
		})
		if r.parts[r.eventAt[i]] != verb {
			r.lend(b, a, func(arg *Argument) bool { // «أسفر القصف الإسرائيلي عن مقتل ثلاثة وإصابة خمسة»
				return arg.Start < a.Trigger.Start && a.Trigger.Start-arg.End < near && (arg.Role == "agent" || arg.Role == "weapon")
			})
		}
	}
}

// consequences gives the dead and the wounded of an attack of their sentence when and where it was, where they have no time or place of their
// own: «انفجار في الموصل أمس أسفر عن مقتل ثلاثة», «مقتل ثلاثة في انفجار في الموصل», «قتل ثلاثة في قصف على الموصل». It reports that it did.
func (r *reader) consequences(first int) (given bool) {
	for i := first; i < len(r.events); i++ {
		e := &r.events[i]
		byNext := i+1 < len(r.events) && r.ruleOf[i].is(capture|casualty) && r.ruleOf[i+1].is(strike) && r.broughtAbout(r.eventAt[i], r.eventAt[i+1])
		if byNext && r.ruleOf[i].is(capture) && r.duringRaid(r.eventAt[i+1], r.events[i+1].Mode == "raid") { // «اعتقلت الشرطة ثلاثة بعد مداهمة منازلهم في رفح»
			r.lend(e, &r.events[i+1], func(arg *Argument) bool { return arg.Role == "place" })
			inOrder(e.Arguments)
		}
		if !r.ruleOf[i].is(casualty) {
			continue
		}
		if byNext && !r.article(r.eventAt[i+1]) && !r.goesOnWithVerb(r.eventAt[i]+1, r.eventAt[i+1]) { // «قتل ثلاثة شمال الموصل أمس، في ثاني هجوم»
			a := &r.events[i+1]
			r.lend(a, e, func(arg *Argument) bool {
				return arg.Start > e.Trigger.End && arg.End < a.Trigger.Start && (arg.Role == "time" || arg.Role == "place")
			})
			inOrder(a.Arguments)
		}
		for _, d := range [...]int{-1, -2, 1, 2} { // the nearest first: «قتل ثلاثة في كمين، فيما أدى انفجار إلى مقتل خمسة»
			j := i + d
			if j < first || j >= len(r.events) || !r.ruleOf[j].is(strike) || !r.causes(j, i) {
				continue
			}
			more := r.whereItWas(i, j)
			given = given || more
			if more || !r.article(r.eventAt[j]) && !r.joinedByAnd(r.eventAt[i]) { // else «قصف الجيش القرية في ريف حلب وأسفر القصف عن قتلى»
				break
			}
		}
	}
	return given
}

// causes reports that the attack j, before or behind the harm of event i, brought it about.
func (r *reader) causes(j, i int) bool {
	if j < i {
		return r.bringsAbout(r.eventAt[j], r.eventAt[i])
	}
	return r.broughtAbout(r.eventAt[i], r.eventAt[j]) || r.tookLives(i, j)
}

// whereItWas gives the harm of event i when and where the attack j was, and the attack what is told with the harm that it alone did. It reports that the harm got any.
func (r *reader) whereItWas(i, j int) bool {
	e, a := &r.events[i], &r.events[j]
	n, placed := len(e.Arguments), e.filled("place")
	r.lend(e, a, func(arg *Argument) bool { return arg.Role == "time" || arg.Role == "place" })
	if t := a.first("target"); t != nil && (!placed || e.first("place").Start > t.Start && t.Start > e.Trigger.End) && r.placeNamed(t) {
		r.give(e, "place", t)
		r.situate(e)
	}
	inOrder(e.Arguments)
	more := len(e.Arguments) > n
	if j < i && r.parts[r.eventAt[i]] != verb && r.causesAlone(j, i) { // «هجوم أدى إلى مقتل ثلاثة في الموصل أمس»
		r.lend(a, e, func(arg *Argument) bool {
			return arg.Start > e.Trigger.End && (arg.Role == "time" || arg.Role == "place")
		})
		inOrder(a.Arguments)
	}
	if e.Time.Start == "" {
		e.Time = a.Time
	}
	e.Place = cmp.Or(e.Place, a.Place)
	return more
}

// duringRaid reports that a preposition leads in the deed that the noun at token i tells as one in or by which another was done, or, of a raid, after which.
func (r *reader) duringRaid(i int, raid bool) bool {
	for k := i - 1; k >= max(r.first, i-2); k-- {
		if r.parts[k] == prep {
			return r.info[k].form&(formDuring|formWhile) != 0 || r.info[k].prep == prepIn || raid && r.since(k)
		}
	}
	return r.Words[i].Cut.Proclitics&normalize.Ba != 0
}

// goesOnWithVerb reports a verb with و among tokens [from, to), which tells another deed: «قتل ثلاثة في حلب وأقدم على مجازر».
func (r *reader) goesOnWithVerb(from, to int) bool {
	for k := from; k < to; k++ {
		if r.parts[k] == verb && r.joinedByAnd(k) {
			return true
		}
	}
	return false
}

// placeNamed reports a filler that names a place.
func (r *reader) placeNamed(a *Argument) bool {
	m := r.mentionByID(a.Mention)
	return m != nil && (m.Type == entity.GPE || m.Type == entity.Location)
}

// culprits gives the dead and the wounded of an attack of their sentence the attacker for the one who did it, where a preposition leads from
// them to the attack: «قتل ثلاثة في غارة للجيش», «أصيب خمسة جراء قصف شنته القوات»; and an attack on someone the one who killed in it.
func (r *reader) culprits(first int) {
	for i := first; i+1 < len(r.events); i++ {
		e := &r.events[i]
		if !r.ruleOf[i].is(casualty) {
			continue
		}
		doer := e.first("agent")
		if doer != nil && r.parts[r.eventAt[i]] != verb {
			continue
		}
		a := r.attackOn(i)
		if a == nil {
			continue
		}
		if doer == nil {
			for k := range a.Arguments {
				if who := &a.Arguments[k]; who.Role == "attacker" && !slices.ContainsFunc(e.Arguments, func(v Argument) bool { return v.meets(&who.Span) }) {
					r.give(e, "agent", who)
				}
			}
			continue
		}
		if t := a.first("target"); t != nil && !a.filled("attacker") && t.Start > a.Trigger.Start && doer.End <= a.Trigger.Start { // «قتل مسلحون خمسة جنود في هجوم على حاجز»
			for k := range e.Arguments {
				if who := &e.Arguments[k]; who.Role == "agent" {
					r.give(a, "attacker", who)
				}
			}
		}
	}
}

// attackOn gives the attack that the dead or hurt of event i came of, one of the next two events, or nil.
func (r *reader) attackOn(i int) *Event {
	for j := i + 1; j < min(len(r.events), i+3); j++ {
		at := r.eventAt[j]
		if r.ruleOf[j].is(strike) && r.events[j].Mode != "clash" && (r.tookLives(i, j) || r.broughtAbout(r.eventAt[i], at) && !r.along(at)) {
			return &r.events[j]
		}
	}
	return nil
}

// along reports that what leads in the deed at token to makes nothing come of it: «مع استمرار الغارات», «منذ بدء الهجوم», «أدى مقتله إلى قصف»,
// «مسؤول عن هجوم».
func (r *reader) along(to int) bool {
	for k := to - 1; k >= max(r.first, to-2); k-- {
		if p := r.info[k].prep; p != 0 && (p == prepWith || p == prepTo || p == prepAbout) || r.info[k].form&formSpan != 0 {
			return true
		}
	}
	return false
}

// bringsAbout reports that the last verb before the deed at token to, behind the one at token from or just before it, is one
// of what a deed brings about: «أسفر الانفجار عن مقتل», «انفجار أدى إلى مقتل».
func (r *reader) bringsAbout(from, to int) bool {
	for k := to - 1; k >= max(r.first, from-3); k-- {
		if r.parts[k] == verb && !(k > from && r.plain(k) && (r.info[k].finite&(listHappen|listEffect) == listHappen || // «أدى انفجار وقع في بغداد إلى مقتل عشرة»
			r.info[k].object && k <= from+4)) { // «أسفر هجوم نفذه التنظيم في كابل عن مقتل عشرة»
			return r.info[k].finite&listEffect != 0
		}
	}
	return false
}

// causesAlone reports that the verb of what a deed brings about, before the dead or wounded of event i, has the noun of event j before it as its subject, and
// no other deed stands between: not «غارات جاءت بعد هجوم أسفر عن …», «استهدف القرية، فيما أسفر سقوط شظايا عن …».
func (r *reader) causesAlone(j, i int) bool {
	for k := j + 1; k < i; k++ {
		if !r.ruleOf[k].is(casualty | speech | utterance) { // «هجوم تبنته الحركة أدى إلى …»
			return false
		}
	}
	from, to := r.eventAt[j], r.eventAt[i]
	v := to - 1
	for v > from && !(r.parts[v] == verb && r.info[v].finite&listEffect != 0) {
		v--
	}
	if v == from {
		return false
	}
	if p := r.phraseOf(v + 1); p != nil && p.end <= to && p.clitic&(normalize.Ba|normalize.La) == 0 && p.before != prep {
		return false
	}
	for k := from + 1; k < v; k++ {
		if p := r.parts[k]; p == comp || p == conj || p == prep && r.since(k) && r.parts[k+1] == nominal {
			return false
		}
	}
	return true
}

// tookLives reports that event j is the subject of the verb of event i, directly behind it: «أودت غارة شنها الجيش على القرية بحياة عشرة».
func (r *reader) tookLives(i, j int) bool {
	at := r.eventAt[i]
	if r.parts[at] != verb || r.eventAt[j] != at+1 || r.parts[at+1] != nominal || !r.plain(at+1) && !r.article(at+1) {
		return false
	}
	v := r.events[i].first("victim")
	return v != nil && v.Start > r.events[j].Trigger.End
}

// broughtAbout reports that the noun at token to stands behind a preposition as what the deed at token from came of, with no verb
// between.
func (r *reader) broughtAbout(from, to int) bool {
	if r.parts[to] == verb {
		return false
	}
	by := r.Words[to].Cut.Proclitics&normalize.Ba != 0 // «أصيب في وقت سابق بقصف»
	for k := to - 1; k > from; k-- {
		switch r.parts[k] {
		case verb, comp, rel:
			return false
		case prep:
			if to-k <= 2 || !by {
				return to-k <= 2
			}
		}
	}
	return by
}

// lend gives event to the wanted arguments of event from, at most eight, where it has none of their role; they come last.
func (r *reader) lend(to, from *Event, wanted func(arg *Argument) bool) {
	var more [8]Argument
	n := 0
	for k := range from.Arguments {
		if arg := &from.Arguments[k]; n < len(more) && wanted(arg) && !to.filled(arg.Role) {
			more[n] = *arg
			n++
		}
	}
	if n == 0 {
		return
	}
	args := r.scratch.arguments(len(to.Arguments) + n)
	copy(args[copy(args, to.Arguments):], more[:n])
	to.Arguments = args
	r.situate(to)
}

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

// tellsOf reports that the other event's trigger stands in a filler of one of the roles: «اتهمه بقتل طفلين».
func (e *Event) tellsOf(other *Event, roles ...string) bool {
	return slices.ContainsFunc(e.Arguments, func(a Argument) bool {
		return slices.Contains(roles, a.Role) && a.Start <= other.Trigger.Start && other.Trigger.End <= a.End
	})
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
		if role == "" && (i == first || r.events[i-1].Type != "reject") || r.parts[at] == verb || r.hasPronoun(at) && r.masdar(at) {
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
				if who != nil && role != "" && (r.bids(what, at) && !bid || r.opensContent(at, what.Start) && r.masdar(at)) && r.hand(a, b, role, who) {
					break
				}
			}
			if bid || role == "" || b.filled(role) {
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
	if a.Type != "reject" || a.Polarity == Negative || b.Realis != Hypothetical || r.parts[v] != verb || r.info[v].finite&listHypothetical == 0 || !r.masdar(at) {
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

// overlaps reports that who fills the subject's role of the other event fills the role of this one.
func (e *Event) overlaps(other *Event, role string) bool {
	return slices.ContainsFunc(e.Arguments, func(x Argument) bool {
		return x.Role == role && slices.ContainsFunc(other.Arguments, func(y Argument) bool { return y.Start == x.Start })
	})
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

// filled reports that a role has a filler.
func (e *Event) filled(role string) bool { return e.first(role) != nil }

// first gives the first filler of a role, or nil.
func (e *Event) first(role string) *Argument {
	for i := range e.Arguments {
		if e.Arguments[i].Role == role {
			return &e.Arguments[i]
		}
	}
	return nil
}

// last gives the last filler of a role, or nil.
func (e *Event) last(role string) *Argument {
	for i := len(e.Arguments) - 1; i >= 0; i-- {
		if e.Arguments[i].Role == role {
			return &e.Arguments[i]
		}
	}
	return nil
}

// done reports that the event has someone or something to which it is done, beside who does it.
func (e *Event) done(who *Argument) bool {
	return slices.ContainsFunc(e.Arguments, func(a Argument) bool {
		switch a.Role {
		case "target", "victim", "detainee", "official", "appointee", "object", "content":
			return who == nil || a.Start != who.Start
		}
		return false
	})
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

// bids reports that the deed at token at is the first that the filler tells, or follows the first behind و.
func (r *reader) bids(c *Argument, at int) bool {
	k := at
	for k > r.first && (int(r.Tokens[k-1].Start) >= c.Start || int(r.Tokens[k-1].End) > c.Start && r.hasAnd(k-1)) {
		k--
		if r.parts[k] == verb || r.parts[k] == comp || r.parts[k] == rel {
			return false
		}
	}
	return at-k <= 1 || at-k == 2 && r.parts[at-1] == prep || r.hasAnd(at) && at-k < 12 // «إلى الكف عن إرسال أسلحة»
}

// give enters a filler of another event.
func (r *reader) give(e *Event, role string, who *Argument) {
	args := r.scratch.arguments(len(e.Arguments) + 1)
	n := 0
	for n < len(e.Arguments) && e.Arguments[n].Start <= who.Start {
		n++
	}
	copy(args, e.Arguments[:n])
	args[n] = Argument{Role: role, Span: who.Span, Mention: who.Mention}
	copy(args[n+1:], e.Arguments[n:])
	e.Arguments = args
}
