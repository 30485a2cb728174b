package event

import "github.com/waqai/waqai/lexicon"

// Who does what a verb tells by the role that he fills of an event told before.

// visits gives who makes the visit that a noun before tells of, for what he does there by the verb at token v behind «حيث»: «قبيل زيارة الوزير لغانا، حيث يلتقي نظيره»;
// or nil.
func (f *frame) visits(ft lexicon.Feature, v int) []phrase {
	r, n := f.r, f.r.lastHere()
	if k := r.back(v); k <= r.first || r.parts[k] != conj || !r.isForm(k, seldomWhere) || n < 0 || r.events[n].Type != "visit" {
		return nil
	}
	return r.whoFills(n, "visitor", ft, v)
}

// callsThere gives who makes the call or visit that a noun before tells of, for what he says or does in it by the verb at token v behind a comma or «أن»: «اتصالا بالشيخ تميم، أمير قطر،
// أعرب خلاله عن …», «تلقى الملك اتصالا من الرئيس، هنأه خلاله», «زيارة لمصر، من المقرر أن يلتقي خلالها نظيره»; or nil.
func (f *frame) callsThere(sub *slot, v int) []phrase {
	r, n := f.r, f.r.lastHere()
	if f.t.kind != byVerb || v != f.at || v == r.first || !r.plain(v) || v+1 >= r.end || r.info[v+1].core&coreAtIt == 0 || n < 0 || r.info[v].tense.Only(lexicon.Dual) {
		return nil
	}
	role := ""
	switch that := r.behind(v, comp) && !r.withPronoun(v-1); {
	case r.events[n].Type == "visit" && (that || r.comma(v-1)):
		role = "visitor"
	case r.events[n].Type == "call" && !that && r.comma(v-1) && !f.rule.is(meeting):
		role = "caller"
	default:
		return nil
	}
	return f.filledBefore(sub, n, role, v)
}

// lostIt gives who leaves the place that the clause around the verb at token v describes, or is driven from it: who held it, «انسحب المسلحون من جيب كانوا يسيطرون عليه»,
// «طرد الجيش التنظيم من مناطق سيطر عليها»; or nil.
func (f *frame) lostIt(sub *slot, s *subject, v int) []phrase {
	r, n := f.r, f.r.lastHere()
	if f.rule.Type != "capture" || !s.relative || s.antecedent == nil || n < 0 || f.t.kind != byVerb || !r.atPrepPronoun(v+1) && f.t.cut.Enclitic == 0 {
		return nil
	}
	role := ""
	switch r.events[n].Type {
	case "expel":
		role = "target"
	case "withdraw":
		role = "agent"
	default:
		return nil
	}
	return f.filledBefore(sub, n, role, v)
}

// blamedFor gives whom the last event blames, for what he did by the verb at token v behind «بأنه» at token k: «اتهم الحزب الوزير بأنه طرد السفير», «اتهمه الحزب بأنه طرد
// السفير»; or nil.
func (r *reader) blamedFor(k, v int, ft lexicon.Feature) []phrase {
	n := r.lastHere()
	if n < 0 || !r.ruleOf[n].is(blame) || r.parts[k] != comp || !r.byThat(k) || r.verbBefore(k, r.eventAt[n], clauseEdges) >= 0 {
		return nil
	}
	if ps := r.whoFills(n, "accused", ft, v); len(ps) > 0 {
		return ps
	}
	if who := r.events[n].first("accused"); who != nil {
		earlier := r.state.earlier(r)
		for i := len(earlier) - 1; i >= 0; i-- {
			if p := &earlier[i]; p.start == who.Start && r.canBe(ft, r.scratch.one(p)) {
				return r.scratch.one(p)
			}
		}
	}
	return nil
}

// filledBefore gives who fills the role of event n where he may do what the verb at token v tells, and fits the slot; or nil.
func (f *frame) filledBefore(sub *slot, n int, role string, v int) []phrase {
	if ps := f.r.whoFills(n, role, f.r.info[v].tense, v); len(ps) > 0 && sub.class.fits(&ps[0]) {
		return ps
	}
	return nil
}

// whoFills gives who fills the role of event n, before the verb at token v, where the verb agrees with him; or nil.
func (r *reader) whoFills(n int, role string, ft lexicon.Feature, v int) []phrase {
	who := r.events[n].first(role)
	if who == nil {
		return nil
	}
	if p := r.meantHere(who.Start); p != nil && p.first < v && r.canBe(ft, r.scratch.one(p)) {
		return r.scratch.one(p)
	}
	return nil
}

// askedTo gives who is asked to do what the verb at v behind أن tells: «طالبت المنظمة الحكومة بأن تفرج عنهم»; or nil.
func (r *reader) askedTo(v int, ft lexicon.Feature) []phrase {
	at := int(r.Tokens[v].Start)
	for k := range r.eventsSince(r.first) {
		e := &r.events[k]
		if !r.ruleOf[k].is(demand) {
			continue
		}
		who, what := e.first("addressee"), e.first("content")
		if who == nil || what == nil || at < what.Start || what.End <= at || who.End > what.Start {
			return nil
		}
		if p := r.chunkFrom(who.Start); p != nil && r.canBe(ft, r.scratch.one(p)) {
			return r.scratch.one(p)
		}
		return nil
	}
	return nil
}
