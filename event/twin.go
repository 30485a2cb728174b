package event

import "github.com/waqai/waqai/normalize"

// What «و» joins to an object over what a preposition leads in behind that object: «وقع اتفاقية للتعاون ومذكرة تفاهم».

// withTwins gives the phrases ps that fill the slot, and those of the same kind behind them, before the first of which what belongs to the last of ps ends.
func (f *frame) withTwins(s *slot, ps []phrase) []phrase {
	if len(ps) == 0 || s.class < firstList || s.role[0] == '_' || !f.r.toldHere(&ps[len(ps)-1]) {
		return ps
	}
	for n := 0; n < maxList; n++ {
		q := f.twin(s, &ps[len(ps)-1])
		if q == nil {
			return ps
		}
		if f.twinAt == 0 {
			f.twinAt = q.first
			ps = append(f.r.scratch.room(), ps...)
		}
		ps = append(ps, *q)
	}
	return ps
}

// twin gives the indefinite noun of the slot's list with «و» that is joined to the indefinite phrase p, of the list too, over nouns behind a preposition which are not of it; or nil:
// «اتفاقية [للتعاون العسكري] ومذكرة تفاهم», «20 خيمة [للنازحين] و30 سلة», not «بيانا عن الهدنة واتفاق سابق».
func (f *frame) twin(s *slot, p *phrase) *phrase {
	const reach = 8 // tokens
	r := f.r
	if p.definite || p.mention >= 0 || p.end <= f.at || p.end >= r.end || !r.ledBehind(p.end) {
		return nil
	}
	for k := p.end; k < min(r.end, p.end+reach); k++ {
		and := r.info[k].form&formAnd != 0 && r.at(k+1, nominal) && r.counts(k+1) // «و30 سلة»
		switch {
		case and:
			k++
		case r.parts[k] == prep || r.parts[k] == adverb:
			continue
		case r.parts[k] != nominal:
			return nil
		}
		q, ok := r.np(k)
		if !ok {
			return nil
		}
		if s.class.fits(q) {
			if (and || r.clitics[k] == normalize.Wa) && k > p.end && q.first == k && !q.definite && q.mention < 0 {
				return q
			}
			if r.info[k-1].prep != prepFrom { // «30 طنا من الأدوية»
				return nil
			}
		}
		k = max(k, q.end-1)
	}
	return nil
}

// ledBehind reports at token k a preposition, or the clitic of one, behind an object.
func (r *reader) ledBehind(k int) bool {
	return r.parts[k] == prep && !r.info[k].pronominal || r.parts[k] == nominal && r.clitics[k]&(normalize.La|normalize.Ba) != 0
}

// beforeTwin gives the source byte where a phrase at token first ends that goes on to byte stop: before what is joined to the object over it.
func (f *frame) beforeTwin(first, stop int) int {
	if f.twinAt > first {
		return min(stop, int(f.r.Tokens[f.twinAt-1].End))
	}
	return stop
}

// ofTwins gives those of the phrases, led in by a preposition, that stand before what is joined to the object over them.
func (f *frame) ofTwins(ps []phrase) []phrase {
	if f.twinAt == 0 || len(ps) == 0 || ps[0].first >= f.twinAt {
		return ps
	}
	n := 0
	for n < len(ps) && ps[n].first < f.twinAt {
		n++
	}
	return ps[:n]
}
