package event

// byPosition finds the first slot of every position, and behind each slot the next one of its own.
func (r *Rule) byPosition() {
	r.firsts = [positions]*slot{}
	for i := len(r.slots) - 1; i >= 0; i-- { // the last first
		s := &r.slots[i]
		s.next, s.bit, r.firsts[s.pos] = r.firsts[s.pos], 1<<i, s
	}
}

// slotFor gives the first slot of a position, or nil.
func (f *frame) slotFor(p position) *slot { return f.rule.firsts[p] }

// slotWhere gives the first slot of a position of which something holds, or nil.
func (r *Rule) slotWhere(p position, is func(*slot) bool) *slot {
	s := r.firsts[p]
	for s != nil && !is(s) {
		s = s.next
	}
	return s
}

// objectWith gives the slot by which the object of the verb, whose subject the noun is, fills the role, or nil.
func (r *Rule) objectWith(verb, role symbol) *slot {
	return r.slotWhere(posWith, func(s *slot) bool { return s.object && s.number == role && s.leads.has(verb) })
}

// slotWhere is [Rule.slotWhere] of the rule that is tried.
func (f *frame) slotWhere(p position, is func(*slot) bool) *slot { return f.rule.slotWhere(p, is) }

// slotOf gives the first slot of a role, or nil.
func (f *frame) slotOf(role symbol) *slot {
	for i := range f.rule.slots {
		if f.rule.slots[i].number == role {
			return &f.rule.slots[i]
		}
	}
	return nil
}

// has reports that the role has a filler.
func (f *frame) has(role symbol) bool { return f.roles.has(role) }

// fillerBehind gives the first filler of the role that stands behind the trigger, or nil.
func (f *frame) fillerBehind(role symbol) *filler {
	if !f.has(role) {
		return nil
	}
	for i := range f.fillers {
		if a := &f.fillers[i]; a.role == role && a.start >= f.trigger.End {
			return a
		}
	}
	return nil
}

// mayTake reports that the prepositional phrase at token k may fill the role.
func (f *frame) mayTake(k int, role symbol) bool {
	key, at, ok := f.r.preposition(k)
	if !ok || !f.rule.leads.has(key) {
		return false
	}
	return f.slotWhere(posPrep, func(s *slot) bool {
		if s.number != role || !s.leads.has(key) {
			return false
		}
		p, ok := f.r.np(at)
		return !ok || s.class.fits(p) && !(key == prepBa && f.inPlace(p))
	}) != nil
}

// reads reports a slot of the rule behind the preposition that the phrase fits.
func (f *frame) reads(key symbol, p *phrase) bool {
	return f.slotWhere(posPrep, func(s *slot) bool { return s.leads.has(key) && s.class.fits(p) }) != nil
}

// takes reports a slot of the role behind the preposition.
func (f *frame) takes(key, role symbol) bool { return f.rule.takes(key, role) }

// takes is [frame.takes] of a rule.
func (r *Rule) takes(key, role symbol) bool {
	return r.leads.has(key) && r.slotWhere(posPrep, func(s *slot) bool { return s.number == role && s.leads.has(key) }) != nil
}
