package event

import (
	"fmt"
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
)

// Rule says what triggers an event of one type and which parts of the clause
// fill its roles. Rules are read from files; rules/README.md has the language.
type Rule struct {
	Name     string
	Type     string
	Mode     string // of its events, where no finer «mode» line holds
	Codes    Codes  // of its events, where no finer «codes» line holds
	Examples []Example
	File     string
	Line     int

	verbs       []string // lemmas: every finite form triggers
	nouns       []noun
	participles []string // lemmas: the active participle as an adverb (مؤكدا)
	slots       []slot
	needRoles   [][]string // of each set one role must be filled
	barRoles    []string   // none of these roles may be filled: another sense of the trigger
	behindWords []string   // folded words without article that block the rule when they stand directly before the trigger
	unlessWords []string   // folded words without article that block the rule when they follow the trigger in its phrase
	unless      blockSet   // unlessWords
	behind      blockSet   // behindWords
	overt       bool       // the subject must stand in the clause
	overtNow    bool       // it must where the verb is in the imperfect, and be no noun of a relative clause: «الذي يعتبر أبرزهم»
	saidBeside  bool       // overt does not hold where what is said stands directly behind the perfect: «وبين أن»
	decreed     bool       // what decides the deed does it
	carried     bool       // the object must stand behind a word of the list «carrier»: «أنهى مهام الوزير»
	earnest     bool       // its words mean something else in sport, unless people are counted
	playful     bool       // a line says whether they do
	deems       bool       // a pronoun at the verb is held to be what stands behind it, which is the object: «ما اعتبره خطوة مهمة»
	denied      bool       // the verb says that the deed is not done: «امتنع عن التصويت»
	transitive  bool       // the verb must have its object
	joint       bool       // several must do it: «تناول الوزيران سبل التعاون»
	happens     bool       // the noun must be what a verb of happening tells of: «جرى بحث …»
	suffered    bool       // the verb must be passive by its letters
	passive     bool       // the verb may be passive with the same letters
	priority    int
	told        int              // what the text must say of an event for it to have codes, in halves of a point
	asksTold    bool             // it has a «told» line: codes are given only where the deed happened and is told as news
	gates       []gate           // of each a word must have been met
	needs       []symbolSet      // needRoles
	early       []symbolSet      // of them those that must be filled before circumstances are looked for
	core        []symbolSet      // of early those that no phrase behind subject, object and complement can fill
	withVerbs   []symbolSet      // of the needs that a noun's verb alone can fill: one of these must stand in the sentence
	bars        symbolSet        // barRoles
	leads       symbolSet        // the prepositions of all slots
	withs       symbolSet        // the verbs of all slots, that a noun goes with
	firsts      [positions]*slot // the first slot of every position, or nil
	traits      typeTrait        // of its type
	kind        int              // the number of its type
	finer       []finerLine      // in the place of Codes and of Mode, the first that holds
	codeWords   []noun           // the triggers that its lines name, on which lines
	codeLines   []int
	played      bitset[codeWord]                   // those that mean something else in sport, if earnest is not said of all
	kinds       map[string][]kindWord              // of the kinds that they name, by their first word
	coded       symbolSet                          // the roles that they name
	lines       struct{ verbs, participles []int } // of verbs, of participles
}

// gate is a needed role that only nouns of the lists can fill.
type gate struct {
	lists   listSet
	carried bool // a subject, which can be carried over from another sentence
}

// noun is a nominal trigger: its forms, and the words that must follow it.
type noun struct {
	word    string
	plurals []string
	rest    []string // folded, without article
}

// equal reports the same word with the same words behind it, whatever its plurals.
func (n noun) equal(o noun) bool { return n.word == o.word && slices.Equal(n.rest, o.rest) }

// position is the part of the clause that a slot reads.
type position uint8

const (
	posSubject   position = iota // of the verb, or of the light verb over the noun
	posObject                    // of the verb
	posGenitive                  // what follows a noun in construct, or its pronoun
	posNisba                     // an adjective of nationality at the noun
	posPrep                      // after one of the prepositions
	posContent                   // the clause after أن, a colon, a quotation
	posInherit                   // from the event before in the sentence
	posItself                    // the noun itself with the number before it
	posWith                      // subject or object of a verb whose other part the noun is
	posSuffix                    // the pronoun of a noun, where it is not whom the genitive line means
	posDescribed                 // the noun that the trigger, a participle, describes
	posNear                      // wherever the engine finds place, time and number

	positions = iota
)

// behind reports a position that is looked for when the subject and the objects of a verb, or the complement and the verb of
// a noun, are found.
func (p position) behind() bool {
	switch p {
	case posSubject, posObject, posItself, posDescribed, posNisba, posGenitive, posWith:
		return false
	}
	return true
}

// ofState reports a rule of what a participle says of the noun that it describes, no event that comes about: «الفصائل المدعومة من تركيا».
func (r *Rule) ofState() bool { return r.firsts[posDescribed] != nil }

// slot says where a role's filler stands and what it must be.
type slot struct {
	pos     position
	role    string
	class   class
	preps   wordSet // posPrep: prepositions; posWith: verb lemmas; posInherit: roles
	object  bool    // posWith: the filler is the verb's object
	direct  bool    // posPrep: it stands directly behind the trigger or its subject
	several bool    // posNisba: of two countries, or of one that deals with another
	list    string  // the word list that the filler's head must stand in: @crowd
	line    int

	next   *slot     // of the rule, at the same position; or nil
	bit    uint64    // of it among the rule's slots
	number symbol    // of the role
	leads  symbolSet // posPrep: the prepositions; posWith: the verbs
	traits roleTrait // of the role
}

// The slots that every rule has without saying so.
var (
	placeSlot    = slot{pos: posNear, role: "place", number: rolePlace}
	timeSlot     = slot{pos: posNear, role: "time", number: roleTime}
	durationSlot = slot{pos: posNear, role: "duration", number: roleDuration}
	countSlot    = slot{pos: posNear, role: "count", number: roleCount}
)

// String gives the slot as a rule writes it.
func (s *slot) String() string {
	switch s.pos {
	case posSubject:
		return "subject"
	case posObject:
		return "object"
	case posGenitive:
		return "genitive"
	case posSuffix:
		return "suffix"
	case posNisba:
		return "nisba"
	case posContent:
		return "content"
	case posPrep:
		return "prep " + s.preps.String()
	case posItself:
		return "itself"
	case posDescribed:
		return "describes"
	case posInherit:
		return "inherit " + s.preps.String()
	case posWith:
		if s.object {
			return "with " + s.preps.String() + " object"
		}
		return "with " + s.preps.String() + " subject"
	}
	return "near the trigger"
}

// class constrains what may fill a role.
type class uint16

const (
	anyThing class = iota
	actor          // a person, body, country, people, office or human noun
	person
	place
	deed // a verbal noun
	timeClass
	number
	weapon
	body
	clause
	stateClass
	people // an actor that is no country: who can die, be arrested, protest
	medium // what a statement is made in or on
	press  // who is spoken to: the press

	firstList // from here on: phrases whose head stands in one of the rules' lists
)

var classNames = map[string]class{"any": anyThing, "actor": actor, "person": person, "place": place, "deed": deed, "time": timeClass,
	"number": number, "weapon": weapon, "body": body, "clause": clause, "state": stateClass,
	"people": people, "medium": medium, "press": press}

// Example is a sentence that a rule carries: it must match with these roles, or
// it must not match at all.
type Example struct {
	Text  string
	Match bool
	Want  []string // "role: text"
	Line  int
}

// FileError tells what is wrong in a file of rules, and what to do.
type FileError = lexicon.FileError

// broken makes the error of a line of a rule file; the column 0 means all of the rule or line.
func broken(file string, line, column int, format string, args ...any) error {
	return &FileError{Layer: "event", File: file, Line: line, Column: column, Msg: fmt.Sprintf(format, args...)}
}

// Roles gives the roles that the lines of the rule fill, sorted; conditions (_sign) are none.
// Place, time, duration and source, which the engine finds for every event, are there when a line asks for them.
func (r *Rule) Roles() []string {
	var out []string
	for _, s := range r.slots {
		if s.role[0] != '_' {
			out = append(out, s.role)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Triggers gives the words that trigger the rule: the lemmas of verbs and participles, and its nouns, without their
// plurals; what stands behind the first word of a noun is folded.
func (r *Rule) Triggers() []string {
	out := slices.Concat(r.verbs, r.participles)
	for _, n := range r.nouns {
		out = append(out, strings.Join(append([]string{n.word}, n.rest...), " "))
	}
	return out
}

// String gives the rule's name and type.
func (r *Rule) String() string { return r.Name + " (" + r.Type + ")" }
