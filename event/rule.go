package event

import (
	"fmt"
	"strconv"
	"strings"
)

// Rule says what triggers an event of one type and which parts of the clause
// fill its roles. Rules are read from files; rules/README.md has the language.
type Rule struct {
	Name   string
	Type   string
	Mode   string
	Plover string
	Cameo  string
	File   string
	Line   int

	Verbs       []string // lemmas: every finite form triggers
	Nouns       []noun
	Participles []string // lemmas: the active participle as an adverb (مؤكدا)
	Slots       []slot
	Needs       [][]string // of each set one role must be filled
	Unless      []string   // folded words without article that block the rule when they follow the trigger in its phrase
	Examples    []Example
	passive     bool // the verb may be passive with the same letters
	priority    int
	told        int // what the text must say of an event for it to have codes
}

// noun is a nominal trigger: its forms, and the words that must follow it.
type noun struct {
	word    string
	plurals []string
	rest    []string // folded, without article
}

// position is the part of the clause that a slot reads.
type position uint8

const (
	posSubject  position = iota // of the verb, or of the light verb over the noun
	posObject                   // of the verb
	posGenitive                 // what follows a noun in construct, or its pronoun
	posNisba                    // an adjective of nationality at the noun
	posPrep                     // after one of the prepositions
	posContent                  // the clause after أن, a colon, a quotation
	posInherit                  // from the event before in the sentence
	posWith                     // subject or object of a verb whose other part the noun is
)

// slot says where a role's filler stands and what it must be.
type slot struct {
	pos    position
	role   string
	class  class
	preps  map[string]bool // posPrep: prepositions; posWith: verb lemmas
	object bool            // posWith: the filler is the verb's object
	list   string          // the word list that the filler's head must stand in: @crowd
	line   int
}

// class constrains what may fill a role.
type class uint8

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

// RuleError tells what is wrong in a rule file, and what to do.
type RuleError struct {
	File string
	Line int
	Msg  string
}

func (e *RuleError) Error() string { return fmt.Sprintf("event: %s:%d: %s", e.File, e.Line, e.Msg) }

func (r *Rule) String() string { return r.Name + " (" + r.Type + ")" }

// parseRules reads a rule file. All errors are gathered; the good rules are kept.
func parseRules(file, src string, lists *wordLists) (rules []*Rule, errs []error) {
	var r *Rule
	for n, line := range strings.Split(src, "\n") {
		line = strings.TrimSpace(strings.TrimPrefix(strings.TrimSuffix(line, "\r"), "\ufeff"))
		if line == "" || line[0] == '#' {
			continue
		}
		bad := func(format string, args ...any) {
			errs = append(errs, &RuleError{file, n + 1, fmt.Sprintf(format, args...)})
		}
		key, rest, _ := strings.Cut(line, " ")
		rest = strings.TrimSpace(rest)
		if key == "rule" {
			if rest == "" {
				bad("a rule wants a name: «rule meet/receive»")
			}
			r = &Rule{Name: rest, File: file, Line: n + 1}
			rules = append(rules, r)
			continue
		}
		if key == "list" {
			name, words, _ := strings.Cut(rest, " ")
			if words == "" {
				bad("«list NAME word …»; read %q", rest)
				continue
			}
			if !lists.add(name, file, n+1, strings.Fields(words)) {
				bad("%q is one list too many; there can be %d, %d of them the engine's own", name, maxLists, engineLists)
			}
			continue
		}
		if r == nil {
			bad("%q stands before the first «rule NAME» line", key)
			continue
		}
		r.parse(key, rest, n+1, bad)
	}
	for _, r := range rules {
		switch {
		case r.Type == "":
			errs = append(errs, &RuleError{file, r.Line, fmt.Sprintf("rule %s has no type; add a line «type meet»", r.Name)})
		case len(r.Verbs)+len(r.Nouns)+len(r.Participles) == 0:
			errs = append(errs, &RuleError{file, r.Line, fmt.Sprintf("rule %s can never fire; add a «verb», «noun» or «participle» line", r.Name)})
		}
	}
	return rules, errs
}

func (r *Rule) parse(key, rest string, line int, bad func(string, ...any)) {
	fields := strings.Fields(rest)
	if rest == "" {
		bad("%q wants something after it", key)
		return
	}
	switch key {
	case "type":
		r.Type = fields[0]
	case "mode":
		r.Mode = fields[0]
	case "codes":
		r.Plover = strings.Trim(fields[0], "-")
		if len(fields) > 1 {
			r.Cameo = fields[1]
		}
	case "verb":
		r.Verbs = append(r.Verbs, fields...)
	case "participle":
		r.Participles = append(r.Participles, fields...)
	case "noun":
		for _, f := range fields {
			r.Nouns = append(r.Nouns, parseNoun(f))
		}
	case "need":
		r.Needs = append(r.Needs, strings.Split(strings.Join(fields, ""), "|"))
	case "unless":
		for _, f := range fields {
			r.Unless = append(r.Unless, bare(fold(f)))
		}
	case "passive":
		r.passive = fields[0] == "yes"
	case "priority", "told":
		n, err := strconv.Atoi(fields[0])
		if err != nil {
			bad("«%s NUMBER»; read %q", key, rest)
		}
		if key == "told" {
			r.told = n
		} else {
			r.priority = n
		}
	case "subject", "object", "genitive", "nisba", "content":
		pos := map[string]position{"subject": posSubject, "object": posObject, "genitive": posGenitive, "nisba": posNisba, "content": posContent}[key]
		r.slot(slot{pos: pos, line: line}, fields, bad)
	case "inherit":
		if len(fields) < 2 {
			bad("«inherit ROLE FROM|FROM»; read %q", rest)
			return
		}
		r.Slots = append(r.Slots, slot{pos: posInherit, role: fields[0], preps: set(fields[1]), line: line})
	case "prep":
		if len(fields) < 2 {
			bad("«prep في|ب ROLE CLASS»; read %q", rest)
			return
		}
		r.slot(slot{pos: posPrep, preps: set(fields[0]), line: line}, fields[1:], bad)
	case "with":
		if len(fields) < 3 || fields[1] != "subject" && fields[1] != "object" {
			bad("«with LEMMA|LEMMA subject|object ROLE CLASS»; read %q", rest)
			return
		}
		r.slot(slot{pos: posWith, preps: set(fields[0]), object: fields[1] == "object", line: line}, fields[2:], bad)
	case "yes", "no":
		text, want, _ := strings.Cut(rest, "=>")
		ex := Example{Text: strings.TrimSpace(text), Match: key == "yes", Line: line}
		for _, w := range strings.Split(want, ";") {
			if w = strings.TrimSpace(w); w != "" {
				ex.Want = append(ex.Want, w)
			}
		}
		r.Examples = append(r.Examples, ex)
	default:
		bad("unknown word %q; want type, mode, codes, verb, noun, participle, subject, object, genitive, nisba, prep, with, inherit, content, need, unless, passive, priority, told, yes or no", key)
	}
}

func (r *Rule) slot(s slot, fields []string, bad func(string, ...any)) {
	s.role = fields[0]
	if len(fields) > 1 && strings.HasPrefix(fields[1], "@") {
		s.list = fields[1][1:]
	} else if len(fields) > 1 {
		c, ok := classNames[fields[1]]
		if !ok {
			bad("unknown class %q; want any, actor, people, person, place, deed, time, number, weapon, body, state, medium, press, clause or @LIST", fields[1])
			return
		}
		s.class = c
	}
	r.Slots = append(r.Slots, s)
}

func set(s string) map[string]bool {
	m := map[string]bool{}
	for _, p := range strings.Split(s, "|") {
		m[strings.ReplaceAll(fold(p), "_", " ")] = true
	}
	return m
}

// parseNoun reads «غارة+غارات» or «وقف_إطلاق_النار».
func parseNoun(f string) noun {
	parts := strings.Split(f, "+")
	words := strings.Split(parts[0], "_")
	n := noun{word: words[0], plurals: parts[1:]}
	for _, w := range words[1:] {
		n.rest = append(n.rest, bare(fold(w)))
	}
	return n
}
