package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
)

// finerLine is a «codes PLOVER CAMEO WORD … ROLE@KIND …» or «mode NAME WORD … ROLE@KIND …» line: it gives codes or a mode to those of a rule's events
// that one of the words triggers, if there are words, and of which a noun of one of the kinds fills the role, if there are kinds.
type finerLine struct {
	gives    given
	codes    Codes
	mode     string
	line     int
	triggers bitset[codeWord] // or none: any
	fillers  []namedFiller    // or none
}

// given is what a line of finer codes or modes gives.
type given uint8

const (
	givesCodes given = iota
	givesMode
	gifts
)

// String gives what is given, for an error.
func (g given) String() string { return [gifts]string{"code", "mode"}[g] }

// codeWord is the number, from 1, that a trigger has among those that a rule's «codes», «mode» and «earnest» lines name; 0: it is none of them.
type codeWord uint8

// namedFiller is «ROLE@KIND», of a kind or of a word list.
type namedFiller struct {
	role, name string
	number     symbol // of the role
	class      class  // of the list; 0: it is a kind
}

// kind is a set of words as a word list has them, by which only «codes» and «mode» lines ask for fillers: there may be any number of them.
// To the first word, folded, it gives the words that must follow it: «حظر_التجول».
type kind map[string][][]string

// kindWord is a word of a kind, for one of the rule's «codes» and «mode» lines.
type kindWord struct {
	finer int // of the line
	role  symbol
	rest  []string
}

// readKind reads «kind NAME word …».
func (p *parser) readKind(rest string) {
	name, words, _ := strings.Cut(rest, " ")
	if words == "" {
		p.bad("kind", "want «kind NAME word …»; read %q", rest)
		return
	}
	k := p.kinds[name]
	if k == nil {
		k = kind{}
		p.kinds[name] = k
	}
	for w := range strings.FieldsSeq(words) {
		n := parseNoun(w)
		for _, head := range entriesOf(n.word) {
			k[head] = append(k[head], n.rest)
		}
	}
}

// codes reads «codes PLOVER CAMEO», with - for none; behind them the triggers and fillers for which alone they are.
func (p *parser) codes(key, rest string) {
	fields := append(strings.Fields(rest), "")
	c := Codes{Plover: strings.Trim(fields[0], "-"), Cameo: strings.Trim(fields[1], "-")}
	if len(fields) < 4 {
		p.rule.Codes = c
		return
	}
	p.finer(key, fields[2:len(fields)-1], finerLine{gives: givesCodes, codes: c})
}

// mode reads «mode NAME», and behind it the triggers and fillers for which alone it is.
func (p *parser) mode(key, rest string) {
	fields := strings.Fields(rest)
	if len(fields) == 1 {
		p.rule.Mode = fields[0]
		return
	}
	p.finer(key, fields[1:], finerLine{gives: givesMode, mode: fields[0]})
}

// finer enters a line with the triggers and fillers that are its conditions.
func (p *parser) finer(key string, conditions []string, f finerLine) {
	f.line = p.line
	for _, w := range conditions {
		if role, name, ok := strings.Cut(w, "@"); ok {
			f.fillers = append(f.fillers, namedFiller{role: role, name: name})
			continue
		}
		f.triggers.add(p.codeWord(key, w))
	}
	p.rule.finer = append(p.rule.finer, f)
}

// codeWord numbers a trigger that a line of the rule names.
func (p *parser) codeWord(key, word string) codeWord {
	n := parseNoun(word)
	k := p.rule.codeWord(n)
	switch {
	case k > 0:
	case len(p.rule.codeWords) == maxCodeWords:
		p.bad(key, "the lines of a rule can name %d of its triggers; cut it in two", maxCodeWords)
	default:
		p.rule.codeWords, p.rule.codeLines = append(p.rule.codeWords, n), append(p.rule.codeLines, p.line)
		k = codeWord(len(p.rule.codeWords))
	}
	return k
}

// earnest reads «earnest yes», «earnest no» and «earnest WORD …» of some triggers only.
func (p *parser) earnest(key, rest string) {
	p.rule.playful = true
	if rest == "yes" || rest == "no" {
		p.rule.earnest = rest == "yes"
		return
	}
	for w := range strings.FieldsSeq(rest) {
		p.rule.played.add(p.codeWord(key, w))
	}
}

const maxCodeWords = 255

// codeWord gives the number that a trigger has among those that lines name, or 0.
func (r *Rule) codeWord(t noun) codeWord {
	return codeWord(slices.IndexFunc(r.codeWords, t.same) + 1)
}

// same reports that two triggers are one: their plurals do not tell them apart, nor does the spelling of hamza.
func (n noun) same(o noun) bool {
	return fold(n.word) == fold(o.word) && slices.Equal(n.rest, o.rest)
}

// checkCodes reports triggers and roles of the rule's «codes» and «mode» lines that the rule does not have.
func (p *parser) checkCodes(r *Rule) {
	for k, n := range r.codeWords {
		lemma := func(v string) bool { return n.same(noun{word: v}) }
		if !slices.ContainsFunc(r.verbs, lemma) && !slices.ContainsFunc(r.participles, lemma) && !slices.ContainsFunc(r.nouns, n.same) {
			p.errs = append(p.errs, broken(r.File, r.codeLines[k], 0, "rule %s has no trigger %s that this line names; write it as its «verb» or «noun» line does, without plurals", r.Name, strings.Join(append([]string{n.word}, n.rest...), "_")))
		}
	}
	for _, f := range r.finer {
		for _, a := range f.fillers {
			if !slices.ContainsFunc(r.slots, func(s slot) bool { return s.role == a.role }) {
				p.errs = append(p.errs, broken(r.File, f.line, 0, "rule %s fills no role %q to give a %s by; want ROLE@KIND with a role of its lines", r.Name, a.role, f.gives))
			}
		}
	}
}

// codeClasses numbers the roles of the rule's «codes» and «mode» lines and finds their kinds, or makes classes of their lists; it enters
// these in asked, and reports those that there are not.
func (rs *Rules) codeClasses(r *Rule, kinds map[string]kind, asked map[string]bool) (errs []error) {
	r.kinds = map[string][]kindWord{}
	for i := range r.finer {
		for k := range r.finer[i].fillers {
			a := &r.finer[i].fillers[k]
			a.number = rs.roles.of(a.role)
			include(&r.coded, a.number)
			for word, rests := range kinds[a.name] {
				rs.kindred[word] = true
				for _, rest := range rests {
					rs.goesOnWith(rest)
					r.kinds[word] = append(r.kinds[word], kindWord{i, a.number, rest})
				}
			}
			n, ok := rs.lists.names[a.name]
			switch {
			case kinds[a.name] != nil:
			case ok:
				asked[a.name] = true
				a.class = firstList + class(n)
			default:
				errs = append(errs, noList(r, r.finer[i].line, a.name))
			}
		}
	}
	return errs
}

// noList is the error of a list that no line names.
func noList(r *Rule, line int, name string) error {
	return broken(r.File, line, 0, "no list is named %q; add a line «list %s word …»", name, name)
}

// finest are the first lines that hold for an event, of those that give codes and of those that give a mode.
type finest [gifts]int

// enter enters the i-th line of the rule, which holds.
func (n *finest) enter(r *Rule, i int) {
	if k := &n[r.finer[i].gives]; i < *k {
		*k = i
	}
}

// finer finds the first «codes» and the first «mode» line that hold for the event, before its conditions are dropped.
func (f *frame) finer() {
	lines := f.rule.finer
	first := finest{len(lines), len(lines)}
	for i := range lines {
		if len(lines[i].fillers) == 0 && f.coded(i) {
			first.enter(f.rule, i)
		}
	}
	for i := range f.fillers {
		if a := &f.fillers[i]; f.rule.coded.has(a.role) {
			if p := f.r.phraseAt(a); p != nil {
				f.finerBy(a.role, p, &first)
			}
		}
	}
	if i := first[givesCodes]; i < len(lines) {
		f.codes = &lines[i].codes
	}
	if i := first[givesMode]; i < len(lines) {
		f.mode = lines[i].mode
	}
}

// coded reports that the i-th «codes» or «mode» line is for events of the trigger.
func (f *frame) coded(i int) bool {
	t := &f.rule.finer[i].triggers
	return *t == bitset[codeWord]{} || t.has(f.t.codeWord)
}

// finerBy enters the lines that hold since the phrase fills the role.
func (f *frame) finerBy(role symbol, p *phrase, first *finest) {
	for i := range f.rule.finer {
		for k := range f.rule.finer[i].fillers {
			if a := &f.rule.finer[i].fillers[k]; a.number == role && a.class != 0 && a.class.fits(p) && f.coded(i) {
				first.enter(f.rule, i)
			}
		}
	}
	for _, word := range f.r.info[p.head].kinds {
		for _, k := range f.rule.kinds[word] {
			l := &f.rule.finer[k.finer]
			none := l.gives == givesCodes && l.codes == Codes{} // «حريق أشعله مسلحون» is no accident
			if k.role == role && f.coded(k.finer) && !(none && f.r.someonesDoing(p.end)) {
				if _, ok := f.r.tail(p.head, k.rest); ok {
					first.enter(f.rule, k.finer)
				}
			}
		}
	}
}

// kindForms gives the forms by which a word stands in kinds: as it stands, without what is written to it, then its lemmas.
func kindForms(w *lexicon.Word, try func(string)) {
	s := w.Text[w.Cut.Word:]
	try(bare(s))
	if base := baseOf(w); base != s {
		try(bare(base))
	}
	if stem := w.Text[w.Cut.Stem:w.Cut.End]; stem != s {
		try(bare(stem))
	}
	if short, ok := strings.CutSuffix(s, "ا"); ok && w.Feature.Has(lexicon.Accusative) {
		try(bare(short))
	}
	for i := range w.Readings {
		rd := &w.Readings[i]
		if e := rd.Entry; !personal.Has(e.Class) && (e.Class != lexicon.VerbWord || rd.Feature.Has(lexicon.Masdar)) {
			try(bare(fold(e.Name)))
		}
	}
}

// personal are the classes of names, which are no words of a kind.
var personal = lexicon.ClassesOf(lexicon.Name, lexicon.Given, lexicon.Family)

// phraseAt gives the phrase with which a filler in the sentence begins, or nil.
func (r *reader) phraseAt(a *filler) *phrase {
	if k := r.endsBehind(r.first, a.start); k < r.end && int(r.Tokens[k].Start) < a.stop {
		if p, ok := r.np(k); ok {
			return p
		}
	}
	return nil
}
