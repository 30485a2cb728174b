package event

import (
	"maps"
	"slices"
	"strings"
)

// The engine treats some types of events and some roles alike, whatever the rule: whoever
// speaks is carried on as the speaker, the number of victims is a role of its own. Which
// types and roles these are is said in rule files («types speech say», «roles counted
// victim»), so that types of yours can have a part in it.

// typeTrait is a set of what types of events can have in common.
type typeTrait uint32

const (
	speech    typeTrait = 1 << iota // someone says something, and is who speaks from then on
	utterance                       // words: said again they are another event
	demand                          // someone wants something of someone
	blame                           // someone is blamed
	office                          // someone is given an office
	removal                         // someone loses it
	vote                            // someone is chosen
	strike                          // a blow, also of a weapon or an attack: «استهدف قصف القاعدة»
	death                           // someone dies
	harm                            // someone suffers it, so that who stands behind its noun did not do it
	casualty                        // people die or are hurt: two told in one breath have one time and place
	capture                         // someone is taken
	rally                           // people come together in the open
	meeting                         // people sit together
	founding                        // something begins
	performed                       // what an order or a decree does itself
	sited                           // the place that a title opens with is where: «غزة.. مقتل خمسة»
	merited                         // someone is praised, blamed or punished for what he did
	stance                          // someone is for or against someone: with a pronoun its noun goes on from another, «ندد بسياسة كينيا ودعمها للمتمردين»
	menace                          // what «من» leads in is what it warns of, no one who does it: «تحذير الجيش لهم من الاقتراب»
	refused                         // what it tells of is not done by who refuses: «رفض الوزير استقبال الوفد»
	pact                            // people agree: what the agreement provides is what on
)

var typeTraits = map[string]typeTrait{
	"speech":    speech,
	"utterance": utterance,
	"demand":    demand,
	"blame":     blame,
	"office":    office,
	"removal":   removal,
	"vote":      vote,
	"strike":    strike,
	"death":     death,
	"harm":      harm,
	"casualty":  casualty,
	"capture":   capture,
	"rally":     rally,
	"meeting":   meeting,
	"founding":  founding,
	"performed": performed,
	"sited":     sited,
	"merited":   merited,
	"stance":    stance,
	"menace":    menace,
	"refused":   refused,
	"pact":      pact,
}

// roleTrait is a set of what roles can have in common.
type roleTrait uint32

const (
	paired       roleTrait = 1 << iota // a dual pronoun or verb may mean two fillers of it later
	counted                            // the number of people in it is a role of its own
	wide                               // it is taken with all that hangs on it
	circumstance                       // it says nothing of who or what an event is about
	shared                             // the dead and the wounded of one breath have it in common
	active                             // who does the deed
	single                             // it has one filler: two different ones speak for two events
	farther                            // a word of its own list fills it behind a clause about those named before, too
)

var roleTraits = map[string]roleTrait{
	"paired":       paired,
	"counted":      counted,
	"wide":         wide,
	"circumstance": circumstance,
	"shared":       shared,
	"active":       active,
	"single":       single,
	"farther":      farther,
}

// is reports that the rule's type has one of the traits.
func (r *Rule) is(t typeTrait) bool { return r.traits&t != 0 }

// is reports that the slot's role has one of the traits.
func (s *slot) is(t roleTrait) bool { return s.traits&t != 0 }

// typeIs reports that a type has one of the traits.
func (rs *Rules) typeIs(name string, t typeTrait) bool { return rs.types[name]&t != 0 }

// roleIs reports that a role has one of the traits.
func (rs *Rules) roleIs(name string, t roleTrait) bool { return rs.roleTraits[name]&t != 0 }

// trait reads «types TRAIT type …» or «roles TRAIT role …».
func (p *parser) trait(key, rest string) {
	fields := strings.Fields(rest)
	if len(fields) < 2 {
		p.bad(key, "want «%s TRAIT NAME …»; read %q", key, rest)
		return
	}
	if key == "roles" {
		addTrait(p, key, fields, roleTraits, p.roles)
	} else {
		addTrait(p, key, fields, typeTraits, p.types)
	}
}

// addTrait enters the trait that fields begin with for the names behind it.
func addTrait[T ~uint32](p *parser, key string, fields []string, traits, of map[string]T) {
	t, ok := traits[fields[0]]
	if !ok {
		p.bad(fields[0], "%q is no trait of %s; there are %s", fields[0], key, strings.Join(slices.Sorted(maps.Keys(traits)), ", "))
		return
	}
	for _, name := range fields[1:] {
		of[name] |= t
	}
}
