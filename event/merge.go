package event

import (
	"slices"
	"strconv"
)

// A news text tells an event more than once: in the title, in the lead, in a later
// sentence («وعقد الاجتماع …»). Two events are held for the same when their types
// are equal, nothing that they say excludes it, and they share who took part, or
// the later one only points back («الهجوم»).

// circumstance are the roles that say nothing of who or what an event is about.
var circumstance = map[string]bool{"time": true, "place": true, "source": true, "content": true, "topic": true, "medium": true, "audience": true, "weapon": true, "duration": true, "charge": true}

// single are the roles that have one filler: two different ones are two events.
var single = map[string]bool{"destination": true, "count": true, "host": true, "defendant": true, "appointee": true, "official": true, "object": true}

// utterance are the types that are words: saying a thing again is another event.
var utterance = map[string]bool{"say": true, "request": true, "accuse": true, "reject": true, "threaten": true, "support": true}

// reachBack is how many events back an event may be told before.
const reachBack = 40

// same fills SameAs with the id of the first event that tells the same.
func (r *reader) same(events []Event) {
	keys := make([]map[string][]string, len(events))
	for i := range events {
		e := &events[i]
		if utterance[e.Type] {
			continue
		}
		keys[i] = r.keys(e)
		for j := i - 1; j >= 0 && j >= i-reachBack; j-- {
			o := &events[j]
			if o.Type != e.Type || !r.mayBeSame(o, e, keys[j], keys[i]) {
				continue
			}
			if e.SameAs = o.SameAs; e.SameAs == "" {
				e.SameAs = o.ID
			}
			break
		}
	}
}

// keys gives by role what an event's fillers stand for: the lexicon id, the
// document's entity, or the folded words.
func (r *reader) keys(e *Event) map[string][]string {
	k := map[string][]string{}
	for i := range e.Arguments {
		a := &e.Arguments[i]
		key := bare(fold(a.Text))
		if m := r.mentionByID(a.Mention); m != nil {
			switch {
			case m.Ref != "":
				key = m.Ref
			case m.Entity != "":
				key = m.Entity
			case m.Value != "":
				key = m.Value
			}
		}
		k[a.Role] = append(k[a.Role], key)
	}
	return k
}

// mayBeSame compares two events of one type, the earlier first.
func (r *reader) mayBeSame(a, b *Event, ka, kb map[string][]string) bool {
	if a.Polarity != b.Polarity || (a.Realis == Hypothetical) != (b.Realis == Hypothetical) || a.Mode != b.Mode && a.Mode != "" && b.Mode != "" {
		return false
	}
	if a.Time != nil && b.Time != nil && (a.Time.End <= b.Time.Start || b.Time.End <= a.Time.Start) {
		return false
	}
	shared, told, other := 0, false, false
	for role, vs := range kb {
		if circumstance[role] {
			continue
		}
		told = true
		n := common(ka[role], vs)
		if n == 0 && len(ka[role]) > 0 {
			if single[role] {
				return false
			}
			other = true
		}
		shared += n
	}
	places := common(ka["place"], kb["place"])
	if len(ka["place"]) > 0 && len(kb["place"]) > 0 && places == 0 {
		return false
	}
	if !told { // it only points back: «الهجوم», «الاجتماع»
		return r.pointsBack(b)
	}
	people := max(len(kb["participant"]), len(kb["party"]), len(kb["victim"]), len(kb["target"]))
	return shared >= 2 || shared == 1 && (people <= 1 || places > 0) || shared == 0 && !other && places > 0 && r.lead(a)
}

// common counts the values in both lists.
func common(a, b []string) int {
	n := 0
	for _, s := range b {
		if slices.Contains(a, s) {
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
		if m.Time == nil {
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
