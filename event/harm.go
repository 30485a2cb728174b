package event

import (
	"cmp"
	"slices"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/normalize"
)

// What attacks and those whom they harmed have of one another, when all events of a sentence are found.

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

// blamedOn gives the attack that a clause blames on someone, by a pronoun that means it, him for the one who did it: «هجوم اتهمت الحكومة الحركة بتنفيذه»,
// «التفجير الذي حملت الشرطة الحركة المسؤولية عنه».
func (r *reader) blamedOn(first int) {
	for i := first; i+1 < len(r.events); i++ {
		s, who := r.ruleOf[i].firsts[posSubject], r.events[i+1].first("accused")
		if s == nil || who == nil || !r.ruleOf[i].is(harm) || !r.ruleOf[i+1].is(blame) || r.parts[r.eventAt[i+1]] != verb || r.events[i].filled(s.role) {
			continue
		}
		if r.clauseTells(r.eventAt[i], r.eventAt[i+1]) && r.meantBehind(r.startsFrom(r.eventAt[i+1], who.End), r.eventAt[i]) {
			r.give(&r.events[i], s.role, who)
		}
	}
}

// clauseTells reports that the verb at token v tells of the noun at token at: behind a relative pronoun, or what stands between belongs to the noun.
func (r *reader) clauseTells(at, v int) bool {
	const reach = 8
	if v <= at || v-at > reach || !r.plain(v) {
		return false
	}
	if r.parts[v-1] == rel {
		v--
	} else if q := r.phraseOf(v - 1); q != nil && q.first > at && !q.definite { // «هجوم على سوق اتهم …»
		return false
	}
	return r.clauseStart(at+1, v) == v
}

// meantBehind reports that one of the words from token k on has a pronoun that means the noun at token at.
func (r *reader) meantBehind(k, at int) bool {
	const reach = 3
	p := phrase{first: at, head: at, end: at + 1, mention: -1}
	for j := k; j < min(r.end, k+reach) && (r.parts[j] == nominal || r.parts[j] == prep || r.parts[j] == adverb); j++ {
		his := pronounSex(r.Words[j].Cut.Enclitic)
		if r.prepPronoun(j) {
			his = suffixSex(r.Words[j].Text)
		}
		if his != 0 && his == r.sex(&p) {
			return true
		}
	}
	return false
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
