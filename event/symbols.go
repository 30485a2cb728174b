package event

import (
	"slices"
	"strings"
)

// symbol is the number that a role, a preposition or a verb that a noun goes with has in a set of rules: numbers
// are compared, and kept in sets, faster than words. 0 is a word that no rule names.
type symbol uint16

const maxSymbols = 64 * len(symbolSet{})

// symbolSet is a set of symbols; it never has 0. It is wider than a [bitset], of which every word of a text has one: the library's own verbs
// beside a noun fill 318, and those of users must have room beside them.
type symbolSet [8]uint64

func (s *symbolSet) has(n symbol) bool { return s[n>>6]&(1<<(n&63)) != 0 }

func (s *symbolSet) add(n symbol) { s[n>>6] |= 1 << (n & 63) }

// meets reports that two sets share a symbol.
func (s *symbolSet) meets(t *symbolSet) bool {
	return s[0]&t[0]|s[1]&t[1]|s[2]&t[2]|s[3]&t[3]|s[4]&t[4]|s[5]&t[5]|s[6]&t[6]|s[7]&t[7] != 0
}

// include enters a symbol in a set, but none for a word that got no number.
func include(s *symbolSet, n symbol) {
	if n != 0 {
		s.add(n)
	}
}

// The roles that the engine itself speaks of.
const (
	_ symbol = iota
	rolePlace
	roleTime
	roleDuration
	roleCount
	roleDestination
	roleContent
	roleTopic
	roleAudience
	roleWeapon
	roleAgent
	roleAttacker
	roleImposer
	roleVisitor
	roleSource
	roleSentence
	roleCourt
	roleDefendant
	roleAccused
	roleCharge
	roleDetainee
	roleParticipant
	roleParty
	roleRecipient
	roleTarget
	roleVictim
	roleInstrument
	roleObject
	rolePosition
	roleMedium
	roleMediator
	roleWinner
	roleFrom
)

var engineRoles = []string{
	rolePlace:       "place",
	roleTime:        "time",
	roleDuration:    "duration",
	roleCount:       "count",
	roleDestination: "destination",
	roleContent:     "content",
	roleTopic:       "topic",
	roleAudience:    "audience",
	roleWeapon:      "weapon",
	roleAgent:       "agent",
	roleAttacker:    "attacker",
	roleImposer:     "imposer",
	roleVisitor:     "visitor",
	roleSource:      "source",
	roleSentence:    "sentence",
	roleCourt:       "court",
	roleDefendant:   "defendant",
	roleAccused:     "accused",
	roleCharge:      "charge",
	roleDetainee:    "detainee",
	roleParticipant: "participant",
	roleParty:       "party",
	roleRecipient:   "recipient",
	roleTarget:      "target",
	roleVictim:      "victim",
	roleInstrument:  "instrument",
	roleObject:      "object",
	rolePosition:    "position",
	roleMedium:      "medium",
	roleMediator:    "mediator",
	roleWinner:      "winner",
	roleFrom:        "from",
}

// The prepositions that the engine itself speaks of; which words they are is said in rule files («preps in في»).
const (
	_            symbol = iota
	prepBa              // ب
	prepLa              // ل
	prepKa              // ك
	prepIn              // في
	prepBetween         // بين
	prepFrom            // من
	prepAbout           // عن
	prepOn              // على
	prepTo              // إلى
	prepWith            // مع
	prepSake            // من أجل
	prepAgainst         // ضد
	prepPresence        // بحضور
	prepUsing           // باستخدام

	enginePreps = iota
)

var enginePrepNames = [enginePreps]string{
	prepBa:       "ba",
	prepLa:       "la",
	prepKa:       "ka",
	prepIn:       "in",
	prepBetween:  "between",
	prepFrom:     "from",
	prepAbout:    "about",
	prepOn:       "on",
	prepTo:       "to",
	prepWith:     "with",
	prepSake:     "sake",
	prepAgainst:  "against",
	prepPresence: "presence",
	prepUsing:    "using",
}

// prepKind is a set of prepositions that the engine asks for, whatever the rule.
type prepKind uint8

const (
	placePreps     prepKind = iota // before a place
	agentPreps                     // before the one who did it
	insidePreps                    // before what is no place otherwise, too
	directionPreps                 // make a place of the place behind them: على جنوب لبنان
	concedePreps                   // before what did not keep the deed from being done: رغم
	besidePreps                    // add to a list: إضافة إلى
	distancePreps                  // go on with how far from the place: على بعد 20 كيلومترا من المدينة
	aimPreps                       // before what one is after: من أجل

	prepKinds = iota
)

var prepKindNames = [prepKinds]string{"place", "agent", "inside", "direction", "concede", "beside", "distance", "aim"} // in the order of the constants

// kindPreps reads «preps NAME word|word», words of several tokens with _: a preposition that the engine speaks of, or a set of them.
func (p *parser) kindPreps(rest string) {
	name, words, _ := strings.Cut(rest, " ")
	if words == "" {
		p.bad("preps", "want «preps NAME word|word»; read %q", rest)
		return
	}
	if n := slices.Index(enginePrepNames[:], name); n > 0 {
		for _, w := range set(words).words {
			p.preps.at[w] = symbol(n)
		}
		return
	}
	k := slices.Index(prepKindNames[:], name)
	if k < 0 {
		p.bad(name, "the engine asks for no prepositions %q; there are %s", name, strings.Join(slices.Concat(prepKindNames[:], enginePrepNames[1:]), ", "))
		return
	}
	for _, w := range set(words).words {
		n, ok := p.preps.add(w)
		if !ok {
			p.bad(name, "%q is one word too many: rules can name %d prepositions", w, maxSymbols-1)
			return
		}
		p.prepKinds[k].add(n)
	}
}

// prepIs reports that a preposition is of the kind.
func (r *reader) prepIs(key symbol, k prepKind) bool { return r.x.rules.prepKinds[k].has(key) }

// symbols are the words of one kind that rules name, with their numbers.
type symbols struct {
	names []string
	at    map[string]symbol
}

// newSymbols begins with the engine's words; the first one is "".
func newSymbols(words []string) symbols {
	s := symbols{at: map[string]symbol{}}
	for n, w := range words {
		s.names = append(s.names, w)
		if _, ok := s.at[w]; !ok {
			s.at[w] = symbol(n)
		}
	}
	return s
}

// add gives the number of a word; false when there are too many.
func (s *symbols) add(word string) (symbol, bool) {
	n, ok := s.at[word]
	if !ok {
		if len(s.names) == maxSymbols {
			return 0, false
		}
		n = symbol(len(s.names))
		s.names, s.at[word] = append(s.names, word), n
	}
	return n, true
}

// of gives the number of a word that rules name, else 0.
func (s *symbols) of(word string) symbol { return s.at[word] }

// number gives the roles and prepositions of every rule their numbers, and finds the
// first slots of the positions.
func (rs *Rules) number() []error {
	var errs []error
	rs.kinds = map[string]int{}
	for _, r := range rs.rules {
		r.traits = rs.types[r.Type]
		if _, ok := rs.kinds[r.Type]; !ok {
			rs.kinds[r.Type] = len(rs.kinds)
		}
		r.kind = rs.kinds[r.Type]
		r.earnest = r.earnest || !r.playful && r.is(strike) && r.Mode == "" // «هجوم» in football
		n := numberer{rs, r, &errs}
		r.byPosition()
		for i := range r.slots {
			s := &r.slots[i]
			s.traits = rs.roleTraits[s.role]
			n.slot(s)
		}
		r.bars = n.roleSet(r.barRoles)
		for _, roles := range r.needRoles {
			n.need(n.roleSet(roles))
		}
	}
	return errs
}

// numberer gives what one rule names its numbers; what is one too many for a table goes to errs.
type numberer struct {
	rs   *Rules
	r    *Rule
	errs *[]error
}

// of gives the number of a word of a table, which a line of the rule's file names.
func (n numberer) of(table *symbols, word string, line int) symbol {
	number, ok := table.add(word)
	if !ok {
		*n.errs = append(*n.errs, broken(n.r.File, line, 0, "%q is one word too many: rules can name %d roles, prepositions and verbs that a noun goes with", word, maxSymbols-1))
	}
	return number
}

// slot numbers the role of a slot and the prepositions or verbs by which it is filled.
func (n numberer) slot(s *slot) {
	s.number = n.of(&n.rs.roles, s.role, s.line)
	for _, w := range s.preps.words {
		switch s.pos {
		case posPrep:
			prep := n.of(&n.rs.preps, w, s.line)
			include(&s.leads, prep)
			include(&n.r.leads, prep)
		case posWith:
			with := n.of(&n.rs.withs, w, s.line)
			include(&s.leads, with)
			include(&n.r.withs, with)
			if verb, prep, ok := strings.Cut(w, " "); ok {
				n.rs.withPrep[[2]symbol{n.of(&n.rs.withs, verb, s.line), n.of(&n.rs.preps, prep, s.line)}] = with
			}
		}
	}
}

// roleSet gives the set of roles that the rule names.
func (n numberer) roleSet(roles []string) (set symbolSet) {
	for _, role := range roles {
		include(&set, n.of(&n.rs.roles, role, n.r.Line))
	}
	return set
}

// need adds roles of which the rule needs one, to those too by which it can be given up before all its slots are tried.
func (n numberer) need(roles symbolSet) {
	r := n.r
	r.needs = append(r.needs, roles)
	if roles.has(rolePlace) || roles.has(roleTime) || r.mayFill(&roles, func(p position) bool { return p == posInherit }) {
		return
	}
	r.early = append(r.early, roles)
	if !r.mayFill(&roles, position.behind) {
		r.core = append(r.core, roles)
	}
	if verbs := n.verbsFor(&roles); verbs != (symbolSet{}) {
		r.withVerbs = append(r.withVerbs, verbs)
	}
}

// verbsFor gives the verbs by which alone a noun can fill one of the roles; none where something else can, or where the engine looks for the role itself.
func (n numberer) verbsFor(roles *symbolSet) (verbs symbolSet) {
	if roles.meets(&soughtRoles) || n.r.mayFill(roles, func(p position) bool { return p != posWith }) {
		return symbolSet{}
	}
	for i := range n.r.slots {
		s := &n.r.slots[i]
		if !roles.has(s.number) {
			continue
		}
		for _, w := range s.preps.words {
			verb, _, _ := strings.Cut(w, " ")
			include(&verbs, n.rs.withs.of(verb))
		}
	}
	return verbs
}

// soughtRoles are roles that the engine fills wherever it finds what they are for.
var soughtRoles = func() (roles symbolSet) {
	for _, role := range [...]symbol{rolePlace, roleTime, roleDuration, roleCount, roleContent, roleTopic, roleMedium, roleCharge, roleDefendant, roleSentence} {
		roles.add(role)
	}
	return roles
}()

// mayFill reports a slot of one of the roles at one of the positions.
func (r *Rule) mayFill(roles *symbolSet, at func(position) bool) bool {
	return slices.ContainsFunc(r.slots, func(s slot) bool { return at(s.pos) && roles.has(s.number) })
}

// withBefore gives the number of a verb with a preposition behind it, of those that the rules name together, or 0.
func (rs *Rules) withBefore(verb, prep symbol) symbol {
	if verb == 0 {
		return 0
	}
	return rs.withPrep[[2]symbol{verb, prep}]
}
