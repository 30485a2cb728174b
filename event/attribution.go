package event

import (
	"slices"

	"github.com/waqai/waqai/lexicon"
)

// sourced reports a verb of reporting inside an attribution: «وفق ما ذكرته وكالة».
func (r *reader) sourced(v int) bool {
	k := v - 1
	if k >= r.first && r.info[k].form&(formWhat|formAsWhat) != 0 {
		k--
	}
	return k >= r.first && r.parts[k] == attrib
}

// sources fills the source of the events that an attribution phrase governs: «وفقا لوزارة الدفاع», «بحسب ما ذكرته الوكالة», «، كما قال
// الوزير»; those of its clause before it, or those behind when the phrase opens the sentence.
func (r *reader) sources(firstEvent int) {
	const reach = 300
	near := firstEvent
	for k := r.leaders.next(r.first, r.end); k < r.end; k = r.leaders.next(k+1, r.end) {
		if r.parts[k] != attrib {
			continue
		}
		ps := r.attributed(k)
		if len(ps) == 0 {
			continue
		}
		if k > r.first {
			r.state.cite(r, k, ps)
		}
		p := &ps[0]
		by := Argument{Role: "source", Span: Span{p.start, p.stop, r.Source[p.start:p.stop]}}
		if p.mention >= 0 {
			by.Mention = r.Mentions[p.mention].ID
		}
		for near < len(r.events) && r.eventAt[near] < k-reach {
			near++
		}
		if k <= r.first+1 {
			r.govern(firstEvent, 0, len(r.Source), by)
		} else if to := int(r.Tokens[k].Start); !r.govern(near, r.turnBefore(k, k-reach), to, by) {
			r.govern(near, 0, to, by)
		}
		k = p.end - 1
	}
	for i := firstEvent + 1; i < len(r.events); i++ {
		if at := r.eventAt[i]; r.ruleOf[i].is(speech) && at > r.first+1 && r.info[at-1].form&formAlso != 0 && r.parts[at-2] == mark {
			if by, from := r.asSaid(firstEvent, i); by != nil {
				r.govern(firstEvent, from, r.events[i].Trigger.Start, *by)
			}
		}
	}
}

// turnBefore gives the byte behind the last word before token k of the sentence, from token lo on, that turns to another matter: «أعلن الجيش …، فيما قتل
// ثلاثة في هجوم، بحسب الشرطة»; or 0.
func (r *reader) turnBefore(k, lo int) int {
	for k--; k > r.first && k >= lo; k-- {
		if r.info[k].form&formWhereas != 0 || r.info[k].core&coreYet != 0 {
			return int(r.Tokens[k].End)
		}
	}
	return 0
}

// govern gives the first event from event first on that is told in bytes [from, to) the source by, unless it has one, and the others up to the first of words,
// if it is none itself, its span, as to what someone says. It tells whether there was any.
func (r *reader) govern(first, from, to int, by Argument) bool {
	found := false
	for i := first; i < len(r.events); i++ {
		e := &r.events[i]
		if e.Trigger.Start < from || e.Trigger.Start >= to {
			continue
		}
		words := r.ruleOf[i].is(utterance) && !r.ruleOf[i].ofState()
		if found && words {
			break
		}
		if e.Attribution.End == 0 {
			if !found && !r.ruleOf[i].ofState() {
				e.Arguments = append(e.Arguments, by)
			}
			e.Attribution = by.Span
		}
		if found = found || !r.ruleOf[i].ofState(); words {
			break
		}
	}
	return found
}

// asSaid gives the speaker of event i, «، كما قال الوزير», as a source, and the byte up to which others speak in the events before from
// event first on; nil when he says something else, «، كما قال إن …».
func (r *reader) asSaid(first, i int) (by *Argument, from int) {
	for _, a := range r.events[i].Arguments {
		switch {
		case a.Role == "content":
			return nil, 0
		case a.Role == "speaker" && a.Start >= r.events[i].Trigger.End:
			a.Role = "source"
			by = &a
		}
	}
	for k := first; k < i; k++ {
		for _, a := range r.events[k].Arguments {
			if a.Role == "content" && r.ruleOf[k].is(speech) {
				from = max(from, a.End)
			}
		}
	}
	return by, from
}

// caption gives the events of a title whose first words tell who says it the span of the one who does, but for what he does himself:
// «الوزير: الشرطة اعتقلت المنفذ».
func (r *reader) caption(firstEvent int, by Span) {
	for i := firstEvent; i < len(r.events); i++ {
		e := &r.events[i]
		if e.Attribution.End == 0 && e.Trigger.Start >= by.End && !slices.ContainsFunc(e.Arguments, func(a Argument) bool { return a.Start == by.Start }) {
			e.Attribution = by
		}
	}
}

// attributed gives whom the attribution at token k names.
func (r *reader) attributed(k int) []phrase {
	j := k + 1
	for _, m := range r.matches(k, one<<lexicon.Attrib) {
		if m.Entry.Class == lexicon.Attrib {
			j = max(j, m.Last)
			break
		}
	}
	carried := false
	for j < r.end && j < k+5 && r.ofReporting(j) {
		carried = carried || r.parts[j] == verb && r.info[j].finite&listCarry != 0
		j++
	}
	if r.at(j, prep) && r.info[j].self == prepIn && r.behind(j, verb) { // «بحسب ما جاء في بيان للوزارة»
		if p, ok := r.np(j + 1); ok && p.is(isMedium) {
			j++
		}
	}
	if by := r.issuedBy(j); len(by) > 0 {
		return by
	}
	ps := r.list(j, actor)
	if len(ps) > 0 && r.info[ps[0].head].stem&listOrder != 0 { // «بحسب توجيهات الوزير»
		return nil
	}
	if carried {
		return r.carriedFrom(ps)
	}
	return ps
}

// carriedFrom gives in place of those who carry what is told whom they have it from: «وفقا لما نقلته الوكالة عن الوزير».
func (r *reader) carriedFrom(ps []phrase) []phrase {
	if n := len(ps); n > 0 && r.at(ps[n-1].end, prep) && r.info[ps[n-1].end].self == prepAbout {
		if from := r.list(ps[n-1].end+1, actor); len(from) > 0 {
			return from
		}
	}
	return ps
}

// issuedBy gives who, by the clause about it or behind ل, gave out what is told from token j on, no one's name: «بيان أصدرته الوزارة», «آخر حصيلة أعلنتها الوزارة», «الأرقام التي نشرتها
// الوكالة».
func (r *reader) issuedBy(j int) []phrase {
	p, ok := r.np(j)
	if !ok || p.mention >= 0 || p.is(isActor) && !p.is(isMedium) || r.info[p.head].stem&listOrder != 0 { // «وفق أوامر أصدرتها الوزارة»
		return nil
	}
	v := p.end
	if p.definite {
		if !r.at(v, rel) {
			return nil
		}
		v++
	} else if ps := r.giver(p, actor); len(ps) > 0 && ps[0].first >= p.end {
		return ps
	}
	if !r.at(v, verb) || !r.info[v].object || r.Words[v].Cut.Proclitics != 0 {
		return nil
	}
	ps := r.gaveOut(v, actor)
	if r.info[v].finite&listCarry != 0 { // «تصريحات نقلتها الوكالة عن الوزير»
		return r.carriedFrom(ps)
	}
	return ps
}

// gaveOut gives who stands directly behind the verb at token v, which has its object as a pronoun, and agrees with it: «بيان أصدرته الوزارة»; or nil. It is asked while phrases are
// read, so that it must not ask [reader.subjectOf], which reads them too: the compiler would allocate each.
func (r *reader) gaveOut(v int, c class) []phrase {
	ps := r.list(v+1, c)
	if len(ps) == 0 || ps[0].first != v+1 || !r.agrees(r.info[v].tense, &ps[0]) {
		return nil
	}
	return ps
}

// ofReporting reports at token j a word of «ما أفادت به», between the attribution and who reports: «وفق ما أفادت به الوكالة».
func (r *reader) ofReporting(j int) bool {
	switch r.parts[j] {
	case rel, verb, particle:
		return true
	case prep:
		return r.info[j].pronominal || r.info[j].form&formAsWhat != 0
	}
	return r.info[j].form&formAsWhat != 0
}

// attribute gives the events that stand inside what someone says the span of the
// one who says it; the innermost content decides.
func (r *reader) attribute() {
	for k := range r.events {
		by, content := r.saidBy(k)
		if by == nil || content == nil {
			continue
		}
		// events come in the order of their triggers, the inner content after the outer
		for i := k + 1; i < len(r.events) && r.events[i].Trigger.Start < content.End; i++ {
			if e := &r.events[i]; e.Trigger.Start >= content.Start && e.Trigger.End <= content.End {
				e.Attribution = *by
			}
		}
		for i := k - 1; i >= 0 && r.events[i].Trigger.End > content.Start && r.events[i].Trigger.Start >= content.Start; i-- {
			if e := &r.events[i]; e.Attribution.End == 0 {
				e.Attribution = *by
			}
		}
	}
}

// saidBy gives who says what event k tells, or accuses someone of it, and what that is; nil where the event has no such role: «قال الوزير إن …», «نقلت الوكالة عن الوزير أن …»,
// «اتهم الوزير المسلحين بقتل جنديين», but not «أدان الوزير قتل جنديين».
func (r *reader) saidBy(k int) (by *Span, content *Argument) {
	rule, s := r.ruleOf[k], &r.events[k]
	alleged := rule.is(blame) && s.first("accused") != nil
	if !rule.is(speech) && !alleged {
		return nil, nil
	}
	for i := range s.Arguments {
		switch a := &s.Arguments[i]; a.Role {
		case "speaker", "source":
			if rule.is(speech) && (by == nil || a.Role == "source" && rule.slotWhere(posPrep, func(s *slot) bool { return s.number == roleSource }) != nil) {
				by = &a.Span
			}
		case "accuser":
			if alleged && by == nil {
				by = &a.Span
			}
		case "content":
			content = a
		}
	}
	return by, content
}
