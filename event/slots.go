package event

// slotFor gives the first slot of a position, or nil.
func (f *frame) slotFor(p position) *slot { return f.rule.firsts[p] }

// slotOf gives the first slot of a role, or nil.
func (f *frame) slotOf(role symbol) *slot {
	for i := range f.rule.slots {
		if f.rule.slots[i].number == role {
			return &f.rule.slots[i]
		}
	}
	return nil
}

// slotAfter gives the next slot of the same position behind s, or nil.
func (f *frame) slotAfter(s *slot) *slot {
	for i := range f.rule.slots {
		if &f.rule.slots[i] != s {
			continue
		}
		for j := i + 1; j < len(f.rule.slots); j++ {
			if f.rule.slots[j].pos == s.pos {
				return &f.rule.slots[j]
			}
		}
	}
	return nil
}

// has reports that the role has a filler.
func (f *frame) has(role symbol) bool { return f.roles.has(role) }

// mayTake reports that the prepositional phrase at token k may fill the role.
func (f *frame) mayTake(k int, role symbol) bool {
	key, at, ok := f.r.preposition(k)
	if !ok || !f.rule.leads.has(key) {
		return false
	}
	for i := range f.rule.slots {
		if s := &f.rule.slots[i]; s.pos == posPrep && s.number == role && s.leads.has(key) {
			if p, ok := f.r.np(at); !ok || s.class.fits(p) && !(key == prepBa && (f.r.town(p) || f.r.ownRoom(p))) { // but «انتقد في مؤتمر بالنجف خطة الحكومة», «التقى بمكتبه السفير»
				return true
			}
		}
	}
	return false
}

// reads reports a slot of the rule behind the preposition that the phrase fits.
func (f *frame) reads(key symbol, p *phrase) bool {
	for i := range f.rule.slots {
		if s := &f.rule.slots[i]; s.pos == posPrep && s.leads.has(key) && s.class.fits(p) {
			return true
		}
	}
	return false
}

// takes reports a slot of the role behind the preposition.
func (f *frame) takes(key, role symbol) bool {
	if !f.rule.leads.has(key) {
		return false
	}
	for i := range f.rule.slots {
		if s := &f.rule.slots[i]; s.pos == posPrep && s.number == role && s.leads.has(key) {
			return true
		}
	}
	return false
}
