package event

import (
	"cmp"
	"hash/maphash"
	"slices"
	"strconv"

	"github.com/waqai/waqai/normalize"
)

// A news text tells an event more than once: in the title, in the lead, in a later
// sentence («وعقد الاجتماع …»). Two events are held for the same when their types
// are equal, nothing that they say excludes it, and they share who took part, or
// the later one only points back («الهجوم»).

// reachBack is how many events back an event may be told before.
const reachBack = 40

// same fills SameAs with the id of the first event that tells the same.
func (r *reader) same(events []Event) {
	keys := r.scratch.keysOf(len(events))
	for i := range events {
		e := &events[i]
		if r.x.rules.typeIs(e.Type, utterance) {
			continue
		}
		for j := i - 1; j >= 0 && j >= i-reachBack; j-- {
			o := &events[j]
			if o.Type != e.Type || !alikeTold(o, e) {
				continue
			}
			for _, k := range [2]int{j, i} {
				if keys[k] == nil {
					keys[k] = r.keys(&events[k])
				}
			}
			if !r.mayBeSame(o, e, keys[j], keys[i]) {
				continue
			}
			if e.SameAs = o.SameAs; e.SameAs == "" {
				e.SameAs = o.ID
			}
			break
		}
	}
}

// roleKey is what a filler stands for: the lexicon id, the document's entity, or
// its folded words; a hash of 64 bits.
type roleKey struct {
	role string
	key  uint64
}

var keySeed = maphash.MakeSeed()

// keys gives the fillers of an event that tell it from another.
func (r *reader) keys(e *Event) []roleKey {
	first := len(r.scratch.roleKeys)
	for i := range e.Arguments {
		a := &e.Arguments[i]
		if r.x.rules.roleIs(a.Role, circumstance) && a.Role != "place" {
			continue
		}
		name := ""
		if m := r.mentionByID(a.Mention); m != nil {
			name = cmp.Or(m.Ref, m.Entity, m.Value)
		}
		key := maphash.String(keySeed, name)
		if name == "" {
			r.scratch.folded = normalize.Names.Append(r.scratch.folded[:0], a.Text)
			key = maphash.Bytes(keySeed, bare(r.scratch.folded))
		}
		r.scratch.roleKeys = append(r.scratch.roleKeys, roleKey{a.Role, key})
	}
	return r.scratch.roleKeys[first:len(r.scratch.roleKeys):len(r.scratch.roleKeys)]
}

// alikeTold reports that nothing of how two events are told keeps them apart.
func alikeTold(a, b *Event) bool {
	if a.Polarity != b.Polarity || (a.Realis == Hypothetical) != (b.Realis == Hypothetical) || a.Mode != b.Mode && a.Mode != "" && b.Mode != "" {
		return false
	}
	return a.Time.Start == "" || b.Time.Start == "" || a.Time.End > b.Time.Start && b.Time.End > a.Time.Start
}

// mayBeSame compares the fillers of two events of one type, the earlier first.
func (r *reader) mayBeSame(a, b *Event, ka, kb []roleKey) bool {
	shared, told, other := 0, false, false
	for i, k := range kb {
		if k.role == "place" || slices.ContainsFunc(kb[:i], func(o roleKey) bool { return o.role == k.role }) {
			continue
		}
		told = true
		n := common(ka, kb, k.role)
		if n == 0 && count(ka, k.role) > 0 {
			if r.x.rules.roleIs(k.role, single) {
				return false
			}
			other = true
		}
		shared += n
	}
	places := common(ka, kb, "place")
	if places == 0 && count(ka, "place") > 0 && count(kb, "place") > 0 {
		return false
	}
	if !told { // it only points back: «الهجوم», «الاجتماع»
		return r.pointsBack(b)
	}
	people := max(count(kb, "participant"), count(kb, "party"), count(kb, "victim"), count(kb, "target"))
	return shared >= 2 || shared == 1 && (people <= 1 || places > 0) || shared == 0 && !other && places > 0 && r.lead(a)
}

// count counts the fillers of a role.
func count(ks []roleKey, role string) (n int) {
	for _, k := range ks {
		if k.role == role {
			n++
		}
	}
	return n
}

// common counts the fillers of a role in b that a has in it as well.
func common(a, b []roleKey, role string) (n int) {
	for _, k := range b {
		if k.role == role && slices.Contains(a, k) {
			n++
		}
	}
	return n
}

// pointsBack reports a trigger with the article.
func (r *reader) pointsBack(e *Event) bool {
	return len(e.Trigger.Text) > 4 && e.Trigger.Text[:4] == "ال"
}

// lead reports an event of the title: it stands in the first sentence.
func (r *reader) lead(e *Event) bool {
	return len(r.Sentences) > 0 && e.Trigger.End <= int(r.Tokens[r.Sentences[0].End-1].End)
}

// Merged is one event with all that a document tells of it.
type Merged struct {
	Event             // the first telling, with the arguments of all of them
	Tellings []string // the ids of its tellings, in the order of the text
}

// Merged gives every event of the document once, the arguments of all its tellings
// pooled: of equal fillers of a role the first. It has the order of the first tellings.
func (d *Document) Merged() []Merged {
	var out []Merged
	at := map[string]int{}
	entity := map[string]string{}
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if entity[m.ID] = m.Entity; m.Entity == "" {
			entity[m.ID] = "m" + strconv.Itoa(i)
		}
	}
	key := func(a *Argument) string {
		if id := entity[a.Mention]; id != "" {
			return a.Role + " " + id
		}
		return a.Role + " " + fold(a.Text)
	}
	for _, e := range d.Events {
		n, ok := at[e.SameAs]
		if !ok {
			at[e.ID] = len(out)
			e.Arguments = slices.Clone(e.Arguments)
			out = append(out, Merged{Event: e, Tellings: []string{e.ID}})
			continue
		}
		m := &out[n]
		m.Tellings = append(m.Tellings, e.ID)
		for _, a := range e.Arguments {
			if !slices.ContainsFunc(m.Arguments, func(o Argument) bool { return key(&o) == key(&a) }) {
				m.Arguments = append(m.Arguments, a)
			}
		}
		if m.Time.Start == "" {
			m.Time = e.Time
		}
		if m.Place == "" {
			m.Place = e.Place
		}
		if m.Realis != Actual && e.Realis == Actual {
			m.Realis = Actual
		}
	}
	return out
}
