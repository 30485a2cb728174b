package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/normalize"
)

// missing tells of the roles of the rule that have no filler, a line for each of their slots, those that it needs first; of each
// what stands where the slot looks: what would fill it if it took anything.
func (f *frame) missing(no refusal) []Missing {
	var needed, others []Missing
	seen := symbolSet{}
	for i := range f.rule.slots {
		s := &f.rule.slots[i]
		if f.has(s.number) || seen.has(s.number) {
			continue
		}
		seen.add(s.number)
		stood := slices.DeleteFunc(f.loosely(s.number).steps, func(step Step) bool { return step.Role != s.role })
		for k := i; k < len(f.rule.slots); k++ {
			o := &f.rule.slots[k]
			if o.number != s.number {
				continue
			}
			m := Missing{Role: o.role, Needed: f.needs(o, no), Slot: o.String(), Line: o.line, Want: f.r.x.rules.className(o.class)}
			for _, step := range stood {
				if step.Line == o.line {
					m.Stood, m.Is = step.Span, f.r.whatIs(step.Start)
				}
			}
			if m.Needed {
				needed = append(needed, m)
			} else {
				others = append(others, m)
			}
		}
	}
	return append(needed, others...)
}

// needs reports that the rule does not hold for want of the slot's role.
func (f *frame) needs(s *slot, no refusal) bool {
	if no == noObject && s.pos == posObject || no == noSubject && s.pos == posSubject {
		return true
	}
	return slices.ContainsFunc(f.rule.needs, func(set symbolSet) bool { return set.has(s.number) && !f.roles.meets(&set) })
}

// loosely tries the rule with nothing needed, and with anything let through to a role; the role 0 is none.
func (f *frame) loosely(role symbol) *frame {
	t := *f.t
	t.rule = f.rule.loose(role)
	g := &frame{}
	end, ok := f.r.tail(f.at, t.rest)
	if g.begin(f.r, f.at, end, &t); ok {
		g.match()
	}
	g.t, g.rule = f.t, f.rule
	return g
}

// loose gives a copy of the rule that needs nothing, and in which anything may fill a role.
func (r *Rule) loose(role symbol) *Rule {
	c := *r
	c.slots = slices.Clone(r.slots)
	c.byPosition()
	for i := range c.slots {
		if s := &c.slots[i]; s.number == role {
			s.class = anyThing
		}
	}
	c.needs, c.early, c.core, c.withVerbs, c.gates, c.barRoles = nil, nil, nil, nil, nil, nil
	c.transitive, c.overtNow, c.carried = false, false, false
	return &c
}

// classTexts say what a class of slots takes.
var classTexts = map[class]string{anyThing: "anything", actor: "someone who can act (a person, a body, a country)", person: "a person", place: "a place", deed: "a deed (a verbal noun)",
	timeClass: "a time", number: "a number", weapon: "a weapon", body: "a body", clause: "a clause", stateClass: "a country or its government", people: "people or a body, no country",
	medium: "a statement or an account", press: "the press"}

// className says what a slot of the class takes.
func (rs *Rules) className(c class) string {
	if c < firstList {
		return classTexts[c]
	}
	for name, n := range rs.lists.names {
		if n == int(c-firstList) {
			return "a word of the list " + name
		}
	}
	return ""
}

// phraseTexts say what a phrase may be, the finer classes before those that they are part of.
var phraseTexts = []struct {
	class phraseClass
	text  string
}{
	{isPerson, "a person"},
	{isState, "a country"},
	{isPress, "press"},
	{isBody, "a body"},
	{isPlace, "a place"},
	{isWeapon, "a weapon"},
	{isMedium, "a statement"},
	{isDeed, "a deed"},
	{isNumber, "a number"},
	{isActor, "someone who acts"},
}

// String says what a phrase of the class may be.
func (c phraseClass) String() string {
	var out []string
	for _, t := range phraseTexts {
		if c&t.class != 0 && !(t.class == isActor && len(out) > 0) {
			out = append(out, t.text)
		}
	}
	if len(out) == 0 {
		return "a thing"
	}
	return strings.Join(out, " or ")
}

// whatIs says what the phrase may be that begins at a byte of the source.
func (r *reader) whatIs(start int) string {
	i := r.endsBehind(r.scratch.first, start)
	if i == r.end {
		return "of a sentence before"
	}
	if p, ok := r.np(i); ok {
		return p.class.String()
	}
	return ""
}

// partTexts say what part a word plays that belongs to no phrase.
var partTexts = [...]string{nominal: "noun", verb: "verb", prep: "preposition", comp: "opens a clause", conj: "conjunction", rel: "relative", particle: "particle", adverb: "adverb", timeWord: "time", attrib: "attribution"}

// reachOfRead is how many tokens on either side of a trigger are told.
const reachOfRead = 14

// readAs tells how the engine reads what stands around token at: its verbs, its phrases with what they may be, its times.
func (r *reader) readAs(at int) string {
	var b strings.Builder
	from := max(r.first, at-reachOfRead)
	for c := r.chunkOf[from]; from > r.first && c >= 0 && r.chunkOf[from-1] == c; from-- {
	}
	for i := from; i < min(r.end, at+reachOfRead); {
		next, text := i+1, ""
		switch c := r.chunkOf[i]; {
		case c >= 0:
			next, text = max(i+1, r.chunks[c].end), r.chunks[c].class.String()
		case r.parts[i] == timeWord:
			for text = partTexts[timeWord]; r.at(next, timeWord) && r.outer[next] == r.outer[i]; next++ {
			}
		case r.parts[i] == mark || r.Tokens[i].Kind == normalize.Punct:
			i = next
			continue
		default:
			text = partTexts[r.parts[i]]
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString("«" + r.Source[r.Tokens[i].Start:r.Tokens[next-1].End] + "» " + text + ";")
		i = next
	}
	return strings.TrimSuffix(b.String(), ";")
}
