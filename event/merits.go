package event

import "github.com/waqai/waqai/normalize"

// merits gives the deeds for which someone is praised, blamed or punished him for their doer: «شكر الوزير الجيش على استعادة المدينة», «انتقدت المنظمة الشرطة
// لاعتقالها صحفيا».
func (r *reader) merits(first int) {
	for i := first + 1; i < len(r.events); i++ {
		at, s := r.eventAt[i], r.ruleOf[i].firsts[posSubject]
		if s == nil || s.is(counted) || !r.masdar(at) {
			continue
		}
		lead, sure := r.ground(at)
		if lead < 0 {
			continue
		}
		for k := i - 1; k >= first && k >= i-3; k-- {
			if !r.ruleOf[k].is(merited) || !sure && r.ruleOf[k].is(performed) { // «عاقبت الشركة لاستعادة الأموال»: what she is after
				continue
			}
			if who := r.events[k].judgedBefore(int(r.Tokens[lead].Start)); who != nil {
				r.deserve(k, i, who)
				break
			}
		}
	}
}

// ground gives the token of what leads in the deed at token at as that for which someone is judged, «على», «بسبب» or «ل», else -1; not sure is a «ل» that may as well tell
// of an aim.
func (r *reader) ground(at int) (lead int, sure bool) {
	from := at
	if from > r.first && r.info[from-1].stem&listPurpose != 0 && r.parts[from-1] == nominal { // «على تنفيذ هجوم»
		from--
	}
	if r.Words[from].Cut.Proclitics&normalize.La != 0 {
		return from, r.hasPronoun(at)
	}
	if k := from - 1; k > r.first && r.parts[k] == prep && (r.info[k].self == prepOn || r.info[k].cause) {
		return k, true
	}
	return -1, false
}

// judgedBefore gives the one whom the event judges and who stands directly before the byte, or nil.
func (e *Event) judgedBefore(at int) *Argument {
	const near = 4 // bytes: a comma and a blank
	for i := range e.Arguments {
		switch a := &e.Arguments[i]; a.Role {
		case "target", "accused", "addressee":
			if a.End <= at && at-a.End <= near && a.Start > e.Trigger.Start {
				return a
			}
		}
	}
	return nil
}

// deserve gives event i, for which who is judged by event k, him for its doer, also in place of the one who judges him; to this one it was done where it was held to be done to
// who did it: «انتقد الصحفي الجيش لاعتقاله».
func (r *reader) deserve(k, i int, who *Argument) {
	a, b := &r.events[k], &r.events[i]
	role, by := r.ruleOf[i].firsts[posSubject].role, (*Argument)(nil)
	if s := r.ruleOf[k].firsts[posSubject]; s != nil {
		by = a.first(s.role)
	}
	for n := range b.Arguments {
		switch x := &b.Arguments[n]; {
		case x.Start != who.Start:
		case x.Role == role, by == nil, !r.ruleOf[k].is(utterance), r.ruleOf[i].is(blame): // «عاقب المتهم لاتهامه بالقتل»
			return
		default:
			x.Span, x.Mention = by.Span, by.Mention
		}
	}
	if !r.hand(a, b, role, who) && !b.filled(role) {
		r.give(b, role, who)
	}
}
