package event

import (
	"cmp"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

//go:embed rules/*.rules
var embedded embed.FS

// engineWords is the file of the words, types and roles that the engine asks for whatever the
// rules are; it stands before every set of rules.
const engineWords = "rules/context.rules"

// Rules is a compiled set of rules. It never changes and is safe for concurrent use.
type Rules struct {
	key         *lexicon.NoteKey // what is known of a word is kept at it
	rules       []*Rule
	sieve       *sieve             // of the words of the maps below
	verbs       map[string][]*Rule // by lemma
	participles map[string][]*Rule
	nouns       map[string][]nounTrigger // by folded form
	lists       wordLists
	grammar     grammar
	ba, la      coreSet // of ب and ل as clitics that lead in a noun
	roles       symbols
	preps       symbols
	prepKinds   [prepKinds]symbolSet
	withs       symbols              // the verbs that nouns go with
	withPrep    map[[2]symbol]symbol // the same with a preposition behind them: شارك في
	blocking    map[string]int       // the words of all «unless» and «unlessbehind» lines, and their numbers from 1 on
	tails       map[string]bool      // the words behind the first of triggers, and of words of kinds
	kindred     map[string]bool      // the first words of all kinds that «codes» and «mode» lines name
	types       map[string]typeTrait // of types
	kinds       map[string]int       // the numbers of the types that rules have
	roleTraits  map[string]roleTrait
	shared      sharedInfo
	sources     []fs.FS // what they were read from
}

// nounTrigger is a form of a noun that triggers a rule, and the words that must follow it, folded, without article.
type nounTrigger struct {
	rule     *Rule
	feature  lexicon.Feature
	rest     []string
	codeWord codeWord
}

// LoadRules reads every .rules file of the file systems and compiles them
// together. A rule of a later one takes the place of a rule of the same name in an
// earlier one; its lists and macros are added. The engine's own lists, macros, types and
// roles (rules/context.rules) are always there. The error joins a [*FileError] for
// everything that is wrong; the good rules are in the result all the same.
func LoadRules(fsys ...fs.FS) (*Rules, error) {
	rs := newRules(fsys)
	p := rs.parser()
	engine, err := embedded.ReadFile(engineWords)
	if err != nil {
		return nil, fmt.Errorf("event: %w", err)
	}
	p.define(engineWords, string(engine))
	p.read(engineWords, string(engine))
	for _, each := range fsys {
		if err := p.readAll(each); err != nil {
			return nil, err
		}
	}
	p.unused()
	rs.ba, rs.la = rs.grammar.cores["ب"]|coreLed, rs.grammar.cores["ل"]|coreLed
	rs.rules, rs.types, rs.roleTraits = p.rules, p.types, p.roles
	for _, r := range rs.rules {
		rs.add(r)
	}
	errs := slices.Concat(p.errs, rs.number(), rs.listClasses(p.kinds))
	slices.SortStableFunc(errs, byLine)
	for _, r := range rs.rules {
		r.gate()
	}
	rs.sift()
	return rs, errors.Join(errs...)
}

// readAll reads the rules of a file system, which take the places of those of the same names before.
func (p *parser) readAll(fsys fs.FS) error {
	files, err := ruleFiles(fsys)
	if err != nil {
		return err
	}
	for _, f := range files {
		p.define(f.name, f.src)
	}
	first := len(p.rules)
	for _, f := range files {
		p.read(f.name, f.src)
	}
	p.replace(first)
	return nil
}

// newRules gives rules without any, which are to be read from the file systems.
func newRules(fsys []fs.FS) *Rules {
	return &Rules{
		key:         lexicon.NewNoteKey(),
		verbs:       map[string][]*Rule{},
		participles: map[string][]*Rule{},
		nouns:       map[string][]nounTrigger{},
		lists:       newWordLists(),
		grammar:     grammar{map[string]formSet{}, map[string]coreSet{}, map[string]seldomSet{}, map[string]takenPreps{}, map[string]takenPreps{}},
		roles:       newSymbols(engineRoles),
		preps:       newSymbols(make([]string, enginePreps)),
		withs:       newSymbols([]string{""}),
		withPrep:    map[[2]symbol]symbol{},
		blocking:    map[string]int{},
		tails:       map[string]bool{},
		kindred:     map[string]bool{},
		sources:     fsys,
	}
}

// parser gives what reads the files of the rules into them.
func (rs *Rules) parser() *parser {
	return &parser{
		lists:     &rs.lists,
		grammar:   rs.grammar,
		preps:     &rs.preps,
		prepKinds: &rs.prepKinds,
		macros:    map[string]*macro{},
		kinds:     map[string]kind{},
		types:     map[string]typeTrait{},
		roles:     map[string]roleTrait{},
	}
}

// byLine orders what is wrong by file and line.
func byLine(a, b error) int {
	var x, y *FileError
	if !errors.As(a, &x) || !errors.As(b, &y) {
		return 0
	}
	return cmp.Or(strings.Compare(x.File, y.File), cmp.Compare(x.Line, y.Line))
}

// With compiles the .rules files of fsys together with the rules, as [LoadRules]
// does; rs stays as it is.
func (rs *Rules) With(fsys ...fs.FS) (*Rules, error) {
	return LoadRules(append(slices.Clip(rs.sources), fsys...)...)
}

// ruleFile is a file of rules that was read.
type ruleFile struct{ name, src string }

// ruleFiles reads the .rules files of a file system, in the order of their names.
func ruleFiles(fsys fs.FS) (files []ruleFile, err error) {
	err = fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".rules" || fsys == fs.FS(embedded) && name == engineWords {
			return err
		}
		src, err := fs.ReadFile(fsys, name)
		files = append(files, ruleFile{name, string(src)})
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("event: %w", err)
	}
	return files, nil
}

// replace puts the rules from index first on in the place of earlier ones of the
// same name, and reports those that stand twice among themselves.
func (p *parser) replace(first int) {
	earlier := map[string]int{}
	for i, r := range p.rules[:first] {
		earlier[r.Name] = i
	}
	later := p.rules[first:]
	p.rules = p.rules[:first:first]
	seen := map[string]*Rule{}
	for _, r := range later {
		if o := seen[r.Name]; o != nil {
			p.errs = append(p.errs, broken(r.File, r.Line, 0, "rule %s stands already in %s:%d; give it another name", r.Name, o.File, o.Line))
			continue
		}
		seen[r.Name] = r
		if i, ok := earlier[r.Name]; ok {
			p.rules[i] = r
		} else {
			p.rules = append(p.rules, r)
		}
	}
}

// listClasses makes a class of every word list that a slot names («@crowd»), and
// and of those of its «codes» lines; it reports the names that no list has, and the lists that nothing asks for.
func (rs *Rules) listClasses(kinds map[string]kind) (errs []error) {
	asked := map[string]bool{}
	for _, r := range rs.rules {
		for i := range r.slots {
			s := &r.slots[i]
			if s.list == "" {
				continue
			}
			n, ok := rs.lists.names[s.list]
			if !ok {
				errs = append(errs, noList(r, s.line, s.list))
				continue
			}
			asked[s.list] = true
			s.class = firstList + class(n)
		}
	}
	for _, r := range rs.rules {
		errs = append(errs, rs.codeClasses(r, kinds, asked)...)
	}
	for name, n := range rs.lists.names {
		if n >= allLists && !asked[name] {
			p := rs.lists.files[n]
			errs = append(errs, broken(p.file, p.line, 0, "nothing asks for the list %q; name it in a slot as @%s", name, name))
		}
	}
	return errs
}

// add enters a rule under the forms of its triggers.
func (rs *Rules) add(r *Rule) {
	r.unless, r.behind = rs.block(r.unlessWords), rs.block(r.behindWords)
	for _, v := range r.verbs {
		rs.verbs[fold(v)] = append(rs.verbs[fold(v)], r)
	}
	for _, v := range r.participles {
		rs.participles[fold(v)] = append(rs.participles[fold(v)], r)
	}
	for _, n := range r.nouns {
		rs.goesOnWith(n.rest)
		inflect := "m"
		if strings.HasSuffix(n.word, "ة") {
			inflect = "f"
		}
		for _, f := range (lexicon.Noun{Word: n.word, Inflect: inflect, Plurals: n.plurals}).Forms() {
			have := rs.nouns[f.Text]
			if !slices.ContainsFunc(have, func(t nounTrigger) bool { return t.rule == r && slices.Equal(t.rest, n.rest) }) {
				rs.nouns[f.Text] = append(have, nounTrigger{r, f.Feature, n.rest, r.codeWord(n)})
			}
		}
	}
}

// goesOnWith enters words that stand behind the first of a trigger.
func (rs *Rules) goesOnWith(words []string) {
	for _, w := range words {
		rs.tails[w] = true
	}
}

// gate finds which lists a text must have met a word of before the rule can hold:
// those of the needed roles that only nouns of lists can fill.
func (r *Rule) gate() {
	for _, set := range r.needRoles {
		var g gate
		for i := range r.slots {
			s := &r.slots[i]
			if !slices.Contains(set, s.role) {
				continue
			}
			if s.class < firstList || s.pos == posInherit {
				g = gate{}
				break
			}
			g.lists.add(int(s.class - firstList))
			g.carried = g.carried || s.pos == posSubject || s.pos == posWith
		}
		if g != (gate{}) {
			r.gates = append(r.gates, g)
		}
	}
}

// All gives the rules in the order of their files.
func (rs *Rules) All() []*Rule { return rs.rules }

// trigger is a rule that a word may fire.
type trigger struct {
	rule     *Rule
	kind     triggerKind
	codeWord codeWord
	cut      normalize.Cut
	feature  lexicon.Feature
	rest     []string
	second   uint64 // the signature of the first of them
}

// triggerKind tells by which line of its rule a word triggers it.
type triggerKind uint8

const (
	byVerb triggerKind = iota
	byNoun
	byParticiple
)

// nounFeatures are the features of a noun's form by which it stands before a pronoun and is nothing else.
const nounFeatures = lexicon.BeforeSuffix | lexicon.Singular | lexicon.Plural | lexicon.Masculine | lexicon.Feminine | lexicon.Construct

// ofUs reports the features of a verb by which speakers tell of themselves: «ندين», «اتفقنا».
func ofUs(ft lexicon.Feature, w *lexicon.Word) bool {
	if !ft.Has(lexicon.First | lexicon.Plural) {
		return false
	}
	return ft.Has(lexicon.Imperfect) && !ft.Has(lexicon.Subjunctive) || ft.Has(lexicon.Perfect) && !w.Feature.Has(lexicon.Third)
}

// ofMe reports the features of a verb by which a speaker tells of himself and that is nothing else: «أرفض».
func ofMe(ft lexicon.Feature, w *lexicon.Word) bool {
	return ft.Has(lexicon.First|lexicon.Singular|lexicon.Imperfect|lexicon.Active) && !ft.Any(lexicon.Subjunctive|lexicon.Third) && !w.Feature.Has(lexicon.Third)
}

// triggers gives the rules that a word may fire; it is asked once for every
// distinct word.
func (rs *Rules) triggers(w *lexicon.Word) []trigger {
	out := rs.verbTriggers(w)
	if len(w.Text) > 60 {
		return out
	}
	return rs.nounTriggers(out, w)
}

// verbTriggers gives the rules that a word may fire as a form of a verb.
func (rs *Rules) verbTriggers(w *lexicon.Word) []trigger {
	var out []trigger
	for _, rd := range w.Readings {
		if rd.Entry.Class != lexicon.VerbWord ||
			rd.Feature.Any(lexicon.First) && !rd.Feature.Has(lexicon.Third) && w.Classes != lexicon.ClassesOf(lexicon.VerbWord) {
			continue
		}
		lemma := fold(rd.Entry.Name)
		if mine := rd.Cut.Enclitic != normalize.Ya && ofMe(rd.Feature, w); rd.Feature.Any(lexicon.Perfect|lexicon.Imperfect) && (rd.Feature.Has(lexicon.Third) || ofUs(rd.Feature, w) || mine) {
			for _, r := range rs.verbs[lemma] {
				if mine && (r.is(speech) || !r.is(utterance|meeting) && r.Type != "visit") { // what one says of himself as he speaks
					continue
				}
				out = append(out, trigger{rule: r, kind: byVerb, codeWord: r.codeWord(noun{word: lemma}), cut: rd.Cut, feature: rd.Feature})
			}
		}
		if rd.Feature.Has(lexicon.Agent) && rd.Cut.Proclitics&^normalize.Wa == 0 {
			for _, r := range rs.participles[lemma] {
				if strings.HasSuffix(w.Text, "ا") || strings.HasSuffix(w.Text, "ة") || strings.HasSuffix(w.Text, "ين") {
					out = append(out, trigger{rule: r, kind: byParticiple, codeWord: r.codeWord(noun{word: lemma}), cut: rd.Cut, feature: rd.Feature})
				}
			}
		}
	}
	return out
}

// nounTriggers adds to out the rules that a word may fire as a noun, by the cut into clitics that leaves most of it.
func (rs *Rules) nounTriggers(out []trigger, w *lexicon.Word) []trigger {
	best := -1
	for _, c := range normalize.Cuts(nil, w.Text) {
		n := c.Clitics()
		if best >= 0 && n > best {
			break
		}
		if w.Known() && n > w.Cut.Clitics() && !weakOnly(w) {
			break
		}
		if c.Proclitics&(normalize.Sa|normalize.Question) != 0 {
			continue
		}
		stem := w.Text[c.Stem:c.End]
		if !rs.sieve.may(stem) { // most
			continue
		}
		for _, t := range rs.nouns[stem] {
			if t.unlike(w, c) {
				continue
			}
			best = n
			mine := trigger{rule: t.rule, kind: byNoun, codeWord: t.codeWord, cut: c, feature: t.feature, rest: t.rest}
			if len(t.rest) > 0 {
				mine.second = signature(t.rest[0])
			}
			out = append(out, mine)
		}
	}
	return out
}

// unlike reports that a word cut into clitics as c tells is not the form of the noun though it has its letters: «الاجتماعي» is no meeting, nor two of them.
func (t *nounTrigger) unlike(w *lexicon.Word, c normalize.Cut) bool {
	article := c.Proclitics&normalize.Article != 0
	two := t.feature.Has(lexicon.Dual|lexicon.Construct) && !t.feature.Has(lexicon.Singular) && strings.HasSuffix(w.Text, "ي")
	switch {
	case c.Enclitic != 0 && (article || c.Enclitic == normalize.Ya && w.Is(describing)), two && (article || w.Is(describing)):
		return true
	}
	return c.Enclitic == 0 && t.feature.Has(lexicon.BeforeSuffix) && t.feature&^nounFeatures == 0 && suffixOnly(w.Text[c.Stem:c.End])
}

// suffixOnly reports a form that only stands before a pronoun: زيارت.
func suffixOnly(s string) bool {
	return strings.HasSuffix(s, "ت") && !strings.HasSuffix(s, "ات") || strings.HasSuffix(s, "ؤ") || strings.HasSuffix(s, "ئ")
}

// weakOnly reports a word that the lexicon has as a name or common word alone, which does not keep it from being cut into
// clitics.
func weakOnly(w *lexicon.Word) bool {
	return w.Classes&^weakClasses == 0
}

// Check reports what keeps rules, or lines of them, from ever firing with a lexicon: a verb that the
// lexicon does not have, a preposition of several words that it does not have, and a rule that another of its type always goes before.
// The error joins a [*FileError] for each.
func (rs *Rules) Check(l *lexicon.Lexicon) error {
	var errs []error
	for _, r := range rs.rules {
		at := slices.Concat(r.lines.verbs, r.lines.participles)
		for i, v := range slices.Concat(r.verbs, r.participles) {
			if !hasVerb(l, v) {
				errs = append(errs, broken(r.File, at[i], 0, "rule %s: the lexicon has no verb %s; write its lemma, or add it in a file of verbs", r.Name, v))
			}
		}
		for i := range r.slots {
			s := &r.slots[i]
			if s.pos != posPrep {
				continue
			}
			for _, p := range s.preps.words {
				if strings.Contains(p, " ") && !hasPreposition(l, p) {
					errs = append(errs, broken(r.File, s.line, 0, "rule %s: the lexicon has no preposition «%s»; add it in a file of words of the class prep", r.Name, p))
				}
			}
		}
		if by := rs.shadow(r); by != nil {
			errs = append(errs, broken(r.File, r.Line, 0, "rule %s never wins against %s (%s:%d), which has all its triggers and asks for no more; change a priority or a trigger", r.Name, by.Name, by.File, by.Line))
		}
	}
	return errors.Join(errs...)
}

// hasVerb reports that the dictionary form of a verb is a word of the lexicon.
func hasVerb(l *lexicon.Lexicon, lemma string) bool {
	return slices.ContainsFunc(l.Lookup(fold(lemma)), func(s lexicon.Sense) bool {
		return s.Entry.Class == lexicon.VerbWord && fold(s.Entry.Name) == fold(lemma)
	})
}

// hasPreposition reports that words are a preposition of the lexicon.
func hasPreposition(l *lexicon.Lexicon, words string) bool {
	return slices.ContainsFunc(l.Lookup(words), func(s lexicon.Sense) bool { return s.Entry.Class == lexicon.Prep || s.Entry.Class == lexicon.Attrib })
}

// shadow gives a rule of the same type with a higher priority that has all
// triggers and slots of r and needs nothing that r does not.
func (rs *Rules) shadow(r *Rule) *Rule {
	for _, o := range rs.rules {
		if o == r || o.Type != r.Type || o.priority <= r.priority || len(o.unlessWords) > 0 || !slices.Equal(o.gates, r.gates) {
			continue
		}
		if subset(r.verbs, o.verbs) && subset(r.participles, o.participles) &&
			!slices.ContainsFunc(r.nouns, func(n noun) bool { return !slices.ContainsFunc(o.nouns, n.equal) }) &&
			!slices.ContainsFunc(o.needRoles, func(n []string) bool {
				return !slices.ContainsFunc(r.needRoles, func(m []string) bool { return subset(m, n) })
			}) {
			return o
		}
	}
	return nil
}

// subset reports that b has every word of a.
func subset(a, b []string) bool {
	return !slices.ContainsFunc(a, func(s string) bool { return !slices.Contains(b, s) })
}
