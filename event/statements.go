package event

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/waqai/waqai/internal/sentence"
)

// part reads one line of a rule.
func (p *parser) part(key, rest string) {
	read, ok := statements[key]
	switch {
	case rest == "":
		p.bad(key, "%q wants something after it", key)
	case ok:
		read(p, key, rest)
	case flags[key] != nil:
		p.flag(key, rest)
	default:
		known := slices.AppendSeq(slices.Collect(maps.Keys(statements)), maps.Keys(flags))
		slices.Sort(known)
		p.bad(key, "unknown word %q; want use, %s", key, strings.Join(known, ", "))
	}
}

// statements read the lines of a rule, by their first word; rest is what stands behind it, and not empty.
var statements = map[string]func(p *parser, key, rest string){
	"yes":          (*parser).example,
	"no":           (*parser).example,
	"type":         func(p *parser, _, rest string) { p.rule.Type = strings.Fields(rest)[0] },
	"mode":         (*parser).mode,
	"codes":        (*parser).codes,
	"verb":         func(p *parser, _, rest string) { p.lemmas(rest, &p.rule.verbs, &p.rule.lines.verbs) },
	"participle":   func(p *parser, _, rest string) { p.lemmas(rest, &p.rule.participles, &p.rule.lines.participles) },
	"noun":         (*parser).nouns,
	"need":         (*parser).need,
	"bar":          (*parser).bar,
	"unless":       func(p *parser, _, rest string) { block(rest, &p.rule.unlessWords) },
	"unlessbehind": func(p *parser, _, rest string) { block(rest, &p.rule.behindWords) },
	"earnest":      (*parser).earnest,
	"passive":      (*parser).passive,
	"told":         (*parser).told,
	"priority":     (*parser).priority,
	"subject":      placed(posSubject),
	"object":       placed(posObject),
	"genitive":     placed(posGenitive),
	"suffix":       placed(posSuffix),
	"itself":       placed(posItself),
	"describes":    placed(posDescribed),
	"nisba":        placed(posNisba),
	"content":      placed(posContent),
	"inherit":      (*parser).inherit,
	"prep":         (*parser).prep,
	"with":         (*parser).with,
}

// flags are the lines «FLAG yes», by what they set.
var flags = map[string]func(*Rule) *bool{
	"transitive": func(r *Rule) *bool { return &r.transitive },
	"overt":      func(r *Rule) *bool { return &r.overt },
	"joint":      func(r *Rule) *bool { return &r.joint },
	"happens":    func(r *Rule) *bool { return &r.happens },
	"decreed":    func(r *Rule) *bool { return &r.decreed },
	"deems":      func(r *Rule) *bool { return &r.deems },
	"denied":     func(r *Rule) *bool { return &r.denied },
	"carried":    func(r *Rule) *bool { return &r.carried },
}

// flag reads «FLAG yes», «overt imperfect» and «overt beside».
func (p *parser) flag(key, rest string) {
	switch word := strings.Fields(rest)[0]; {
	case word == "yes":
		*flags[key](p.rule) = true
	case key == "overt" && word == "imperfect":
		p.rule.overtNow = true
	case key == "overt" && word == "beside":
		p.rule.overt, p.rule.saidBeside = true, true
	default:
		p.bad(word, "want «%s yes» or no such line; read %q", key, word)
	}
}

// example reads «yes SENTENCE => role: text» and «no SENTENCE».
func (p *parser) example(key, rest string) {
	ex := Example{Match: key == "yes", Line: p.line}
	ex.Text, ex.Want = sentence.Parse(rest)
	for _, w := range ex.Want {
		if role, text, ok := strings.Cut(w, ": "); !ok || role == "" || text == "" {
			p.bad("=>", "want «yes SENTENCE => role: text; role: text»; read %q", w)
		}
	}
	p.rule.Examples = append(p.rule.Examples, ex)
}

// lemmas reads the lemmas of triggers, and keeps their line for each.
func (p *parser) lemmas(rest string, words *[]string, lines *[]int) {
	fields := strings.Fields(rest)
	*words = append(*words, fields...)
	*lines = append(*lines, slices.Repeat([]int{p.line}, len(fields))...)
}

// nouns reads the nouns of triggers, see [parseNoun].
func (p *parser) nouns(_, rest string) {
	for f := range strings.FieldsSeq(rest) {
		p.rule.nouns = append(p.rule.nouns, parseNoun(f))
	}
}

// need reads «need ROLE|ROLE».
func (p *parser) need(key, rest string) {
	if roles, ok := p.roleSet(key, rest); ok {
		p.rule.needRoles = append(p.rule.needRoles, roles)
	}
}

// bar reads «bar ROLE|ROLE».
func (p *parser) bar(key, rest string) {
	roles, _ := p.roleSet(key, rest)
	p.rule.barRoles = append(p.rule.barRoles, roles...)
}

// block reads words that keep a rule from holding.
func block(rest string, words *[]string) {
	for f := range strings.FieldsSeq(rest) {
		*words = append(*words, bare(fold(f)))
	}
}

// passive reads «passive yes» and «passive only».
func (p *parser) passive(_, rest string) {
	word := strings.Fields(rest)[0]
	if word != "yes" && word != "only" {
		p.bad(word, "want «passive yes», «passive only» or no such line; read %q", word)
	}
	p.rule.passive, p.rule.suffered = true, word == "only"
}

// told reads «told NUMBER»; halves are kept as whole numbers.
func (p *parser) told(_, rest string) {
	word := strings.Fields(rest)[0]
	n, err := strconv.ParseFloat(word, 64)
	if err != nil || n < 0 || n > 99 || 2*n != float64(int(2*n)) {
		p.bad(word, "want «told NUMBER», the number of points, halves allowed; read %q", word)
	}
	p.rule.told, p.rule.asksTold = int(2*n), true
}

// priority reads «priority NUMBER».
func (p *parser) priority(key, rest string) {
	word := strings.Fields(rest)[0]
	n, err := strconv.Atoi(word)
	if err != nil {
		p.bad(word, "want «%s NUMBER»; read %q", key, word)
	}
	p.rule.priority = n
}

// placed reads the slot of a position, «subject ROLE CLASS».
func placed(pos position) func(p *parser, key, rest string) {
	return func(p *parser, _, rest string) { p.slot(slot{pos: pos, line: p.line}, strings.Fields(rest)) }
}

// inherit reads «inherit ROLE FROM|FROM».
func (p *parser) inherit(key, rest string) {
	fields := strings.Fields(rest)
	if len(fields) < 2 {
		p.bad(key, "want «inherit ROLE FROM|FROM»; read %q", rest)
		return
	}
	p.rule.slots = append(p.rule.slots, slot{pos: posInherit, role: fields[0], preps: set(fields[1]), line: p.line})
}

// prep reads «prep في|ب ROLE CLASS».
func (p *parser) prep(key, rest string) {
	fields := strings.Fields(rest)
	if len(fields) < 2 {
		p.bad(key, "want «prep في|ب ROLE CLASS»; read %q", rest)
		return
	}
	p.slot(slot{pos: posPrep, preps: set(fields[0]), line: p.line}, fields[1:])
}

// with reads «with LEMMA|LEMMA subject ROLE CLASS», or object.
func (p *parser) with(key, rest string) {
	fields := strings.Fields(rest)
	if len(fields) < 3 || fields[1] != "subject" && fields[1] != "object" {
		p.bad(key, "want «with LEMMA|LEMMA subject|object ROLE CLASS»; read %q", rest)
		return
	}
	p.slot(slot{pos: posWith, preps: set(fields[0]), object: fields[1] == "object", line: p.line}, fields[2:])
}
