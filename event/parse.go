package event

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// parser reads rule files. All errors are gathered; the good rules are kept.
type parser struct {
	lists     *wordLists
	grammar   grammar
	preps     *symbols
	prepKinds *[prepKinds]symbolSet
	macros    map[string]*macro
	kinds     map[string]kind
	types     map[string]typeTrait // the traits of types and of roles
	roles     map[string]roleTrait
	rules     []*Rule
	errs      []error

	file string
	line int
	text string // the line as it stands in the file
	rule *Rule
}

// macro is a named group of lines that rules take in by «use NAME».
type macro struct {
	lines []string
	file  string
	line  int
	used  bool
}

// maxMacro is how many lines of a macro are taken in: every rule that uses it has
// them all.
const maxMacro = 256

// splitLines gives the lines of a file with their numbers, without comments.
func splitLines(src string) func(yield func(int, string) bool) {
	return func(yield func(int, string) bool) {
		n := 0
		for line := range strings.SplitSeq(src, "\n") {
			n++
			line = strings.TrimPrefix(strings.TrimSuffix(line, "\r"), "\ufeff")
			if i := strings.Index(line, " #"); i >= 0 {
				line = uncommented(line, i)
			}
			if text := strings.TrimSpace(line); text != "" && text[0] != '#' && !yield(n, line) {
				return
			}
		}
	}
}

// uncommented gives a line without its comment: « # », not the # of a hashtag, from byte i on.
func uncommented(line string, i int) string {
	for i < len(line) {
		n := strings.Index(line[i:], " #")
		if n < 0 {
			break
		}
		if i += n; i+2 == len(line) || line[i+2] == ' ' {
			return line[:i]
		}
		i += 2
	}
	return line
}

// words cuts a line into its first word and the rest.
func words(line string) (key, rest string) {
	key, rest, _ = strings.Cut(strings.TrimSpace(strings.TrimPrefix(line, "\ufeff")), " ")
	return key, strings.TrimSpace(rest)
}

// bad reports what is wrong with the word at of the line.
func (p *parser) bad(at, format string, args ...any) {
	column := 1
	if i := strings.Index(p.text, at); i >= 0 {
		column += utf8.RuneCountInString(p.text[:i])
	}
	for i, a := range args { // a line may be of any length
		if s, ok := a.(string); ok && len(s) > 4*maxRead && utf8.RuneCountInString(s) > maxRead {
			args[i] = string([]rune(s[:4*maxRead])[:maxRead]) + "…"
		}
	}
	p.errs = append(p.errs, broken(p.file, p.line, column, format, args...))
}

// maxRead is how much of what was read an error shows, in characters.
const maxRead = 100

// define reads the macros of a file; they must be known before any rule is read.
func (p *parser) define(file, src string) {
	var m *macro
	p.file = file
	for n, line := range splitLines(src) {
		p.line, p.text = n, line
		switch key, rest := words(line); key {
		case "macro":
			if rest == "" {
				p.bad(key, "a macro wants a name: «macro by_agent»")
				continue
			}
			if o := p.macros[rest]; o != nil && (o.file != engineWords || file == engineWords) { // the engine's own may be replaced
				p.bad(rest, "macro %s stands already in %s:%d; give it another name", rest, o.file, o.line)
			}
			m = &macro{file: file, line: n}
			p.macros[rest] = m
		case "rule", "list", "kind", "form", "core", "preps", "takes", "leads", "types", "roles":
			m = nil
		default:
			if m == nil {
				continue
			}
			if m.lines = append(m.lines, line); len(m.lines) == maxMacro+1 {
				p.bad(key, "a macro has at most %d lines; cut it in two", maxMacro)
			}
		}
	}
}

// read reads the rules and lists of a file.
func (p *parser) read(file, src string) {
	p.file, p.rule = file, nil
	first := len(p.rules)
	inMacro := false
	for n, line := range splitLines(src) {
		p.line, p.text = n, line
		if i := notUTF8(line); i >= 0 {
			p.bad(line[i:], "%q is not UTF-8; save the file as UTF-8", short(line[i:]))
			if strings.HasPrefix(src, "\xff\xfe") || strings.HasPrefix(src, "\xfe\xff") { // UTF-16: nothing behind makes sense
				return
			}
			continue
		}
		key, rest := words(line)
		switch {
		case key == "macro":
			inMacro, p.rule = true, nil
		case p.begins(key, rest):
			inMacro = false
		case inMacro:
		case p.rule == nil:
			p.bad(key, "%q stands before the first «rule NAME» line", key)
		case key == "use":
			p.use(rest)
		default:
			p.part(key, rest)
		}
	}
	p.checkRules(first)
}

// begins reads a line that begins a rule or is no part of one, and reports that it is such a line.
func (p *parser) begins(key, rest string) bool {
	switch key {
	case "rule":
		if rest == "" {
			p.bad(key, "a rule wants a name: «rule meet/receive»")
		}
		p.rule = &Rule{Name: rest, File: p.file, Line: p.line}
		p.rules = append(p.rules, p.rule)
	case "list":
		p.list(rest)
	case "kind":
		p.readKind(rest)
	case "form", "core":
		p.form(key, rest)
	case "preps":
		p.kindPreps(rest)
	case "takes":
		p.takes(key, rest, p.grammar.takes)
	case "leads":
		p.takes(key, rest, p.grammar.leads)
	case "types", "roles":
		p.trait(key, rest)
	default:
		return false
	}
	return true
}

// checkRules tells which of the rules from the first on, of the file that is read, can never fire.
func (p *parser) checkRules(first int) {
	file := p.file
	for _, r := range p.rules[first:] {
		switch {
		case r.Name == "": // told already
		case r.Type == "":
			p.errs = append(p.errs, broken(file, r.Line, 0, "rule %s has no type; add a line «type meet»", r.Name))
		case len(r.verbs)+len(r.nouns)+len(r.participles) == 0:
			p.errs = append(p.errs, broken(file, r.Line, 0, "rule %s can never fire; add a «verb», «noun» or «participle» line", r.Name))
		default:
			p.checkCodes(r)
			for _, need := range r.needRoles {
				if !slices.ContainsFunc(need, r.fills) {
					p.errs = append(p.errs, broken(file, r.Line, 0, "rule %s can never fire: it needs %s, which none of its lines fills", r.Name, strings.Join(need, "|")))
				}
			}
		}
	}
}

// notUTF8 gives the first byte of a line that is not UTF-8; -1 when all are.
func notUTF8(line string) int {
	if utf8.ValidString(line) {
		return -1
	}
	for i, r := range line {
		if r == utf8.RuneError && !strings.HasPrefix(line[i:], string(utf8.RuneError)) {
			return i
		}
	}
	return -1
}

// short gives the first bytes of what is not UTF-8.
func short(s string) string { return s[:min(len(s), 8)] }

// fills reports a role that a slot of the rule fills, or the engine for every event.
func (r *Rule) fills(role string) bool {
	switch role {
	case "place", "time", "duration", "count", "source":
		return true
	}
	return slices.ContainsFunc(r.slots, func(s slot) bool { return s.role == role })
}

// list reads «list NAME word …».
func (p *parser) list(rest string) {
	name, words, _ := strings.Cut(rest, " ")
	if words == "" {
		p.bad("list", "want «list NAME word …»; read %q", rest)
		return
	}
	if !p.lists.add(name, p.file, p.line, strings.Fields(words)) {
		p.bad(name, "%q is one list too many; there can be %d, %d of them the engine's own", name, maxLists, allLists)
	}
}

// use takes the lines of a macro into the rule; its * is the role that follows
// the macro's name: «use by_agent attacker».
func (p *parser) use(rest string) {
	name, role, _ := strings.Cut(rest, " ")
	m := p.macros[name]
	if m == nil {
		p.bad("use", "no macro is named %q; there are %s", name, strings.Join(slices.Sorted(maps.Keys(p.macros)), ", "))
		return
	}
	m.used = true
	if role == "" && slices.ContainsFunc(m.lines, func(line string) bool { return strings.Contains(line, "*") }) {
		p.bad("use", "macro %s wants a role for its *: «use %s ROLE»", name, name)
		return
	}
	for _, line := range m.lines[:min(len(m.lines), maxMacro)] {
		key, rest := words(strings.ReplaceAll(line, "*", strings.TrimSpace(role)))
		if key == "use" {
			p.bad("use", "macro %s uses another one; write its lines out", name)
			continue
		}
		p.part(key, rest)
	}
}

// unused reports macros that no rule takes in.
func (p *parser) unused() {
	for name, m := range p.macros {
		if !m.used && m.file != engineWords {
			p.errs = append(p.errs, broken(m.file, m.line, 0, "no rule uses the macro %s; write «use %s» or leave it out", name, name))
		}
	}
}

// roleSet reads ROLE|ROLE.
func (p *parser) roleSet(key, rest string) ([]string, bool) {
	roles := strings.Split(rest, "|")
	for i, role := range roles {
		if roles[i] = strings.TrimSpace(role); roles[i] == "" || strings.ContainsAny(roles[i], " \t") {
			p.bad(key, "«%s ROLE|ROLE» means any of them; for each of them write a line; read %q", key, rest)
			return nil, false
		}
	}
	return roles, true
}

// slot reads ROLE CLASS.
func (p *parser) slot(s slot, fields []string) {
	s.role = fields[0]
	if s.pos == posNisba && len(fields) == 2 && fields[1] == "several" {
		s.several, fields = true, fields[:1]
	}
	if len(fields) > 1 && strings.HasPrefix(fields[1], "@") {
		s.list = fields[1][1:]
	} else if len(fields) > 1 {
		c, ok := classNames[fields[1]]
		if !ok {
			p.bad(fields[1], "unknown class %q; want %s or @LIST", fields[1], strings.Join(slices.Sorted(maps.Keys(classNames)), ", "))
		}
		s.class = c
	}
	switch {
	case len(fields) <= 2:
	case fields[2] == "direct" && s.pos == posPrep && len(fields) == 3:
		s.direct = true
	default:
		p.bad(fields[2], "%q is too much; the line ends with the class, or with «direct» where it is one of prepositions", strings.Join(fields[2:], " "))
	}
	p.rule.slots = append(p.rule.slots, s)
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
