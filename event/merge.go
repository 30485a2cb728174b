package event

import (
	"slices"
	"strconv"
)

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
