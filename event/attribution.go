package event

import "github.com/waqai/waqai/lexicon"

// sourced reports a verb of reporting inside an attribution: «وفق ما ذكرته وكالة».
func (r *reader) sourced(v int) bool {
	k := v - 1
	if k >= r.first && r.info[k].form&(formWhat|formAsWhat) != 0 {
		k--
	}
	return k >= r.first && r.parts[k] == attrib
}

// sources fills the source of the event that an attribution phrase governs:
// «وفقا لوزارة الدفاع», «بحسب ما ذكرته الوكالة»; the first event of the sentence
// before it, or the one behind when the phrase opens the sentence.
func (r *reader) sources(firstEvent int) {
	for k := r.first; k < r.end; k++ {
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
		at := int(r.Tokens[k].Start)
		var target *Event
		for i := firstEvent; i < len(r.events); i++ {
			e := &r.events[i]
			if e.Trigger.Start < at || k <= r.first+1 {
				target = e
				break
			}
		}
		if target == nil {
			continue
		}
		p := &ps[0]
		span := Span{p.start, p.stop, r.Source[p.start:p.stop]}
		if target.Attribution.End == 0 {
			a := Argument{Role: "source", Span: span}
			if p.mention >= 0 {
				a.Mention = r.Mentions[p.mention].ID
			}
			target.Arguments = append(target.Arguments, a)
			target.Attribution = span
		}
		k = p.end - 1
	}
}

// attributed gives whom the attribution at token k names.
func (r *reader) attributed(k int) []phrase {
	j := k + 1
	for _, m := range r.MatchesAt(k) {
		if m.Entry.Class == lexicon.Attrib {
			j = max(j, m.End)
			break
		}
	}
	for j < r.end && j < k+5 && (r.parts[j] == rel || r.parts[j] == verb || r.parts[j] == particle || r.info[j].form&formAsWhat != 0) {
		j++
	}
	ps := r.list(j, actor)
	if len(ps) > 0 && r.info[ps[0].head].stem&listOrder != 0 { // «بحسب توجيهات الوزير»
		return nil
	}
	return ps
}

// attribute gives the events that stand inside what someone says the span of the
// one who says it; the innermost content decides.
func (r *reader) attribute() {
	for k := range r.events {
		s := &r.events[k]
		if !r.x.rules.typeIs(s.Type, speech) {
			continue
		}
		var by *Span
		var content *Argument
		for i := range s.Arguments {
			switch a := &s.Arguments[i]; a.Role {
			case "speaker", "source":
				if by == nil {
					by = &a.Span
				}
			case "content":
				content = a
			}
		}
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
