package event

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"sort"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

//go:embed rules
var embedded embed.FS

// Rules is a compiled set of rules. It never changes and is safe for concurrent use.
type Rules struct {
	rules       []*Rule
	verbs       map[string][]*Rule // by lemma
	participles map[string][]*Rule
	nouns       map[string][]nounTrigger // by folded form
	lists       wordLists
}

type nounTrigger struct {
	rule    *Rule
	feature lexicon.Feature
	rest    []string
}

// LoadRules reads every .rules file of fsys. The error joins a [*RuleError] for
// everything that is wrong; the good rules are in the result all the same.
func LoadRules(fsys fs.FS) (*Rules, error) {
	rs := &Rules{verbs: map[string][]*Rule{}, participles: map[string][]*Rule{}, nouns: map[string][]nounTrigger{}, lists: newWordLists()}
	var files []string
	err := fs.WalkDir(fsys, ".", func(p string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && path.Ext(p) == ".rules" {
			files = append(files, p)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("event: %w", err)
	}
	sort.Strings(files)
	var errs []error
	for _, f := range files {
		src, err := fs.ReadFile(fsys, f)
		if err != nil {
			return nil, fmt.Errorf("event: %w", err)
		}
		rules, bad := parseRules(f, string(src), &rs.lists)
		errs = append(errs, bad...)
		rs.rules = append(rs.rules, rules...)
	}
	errs = append(errs, rs.listClasses()...)
	seen := map[string]*Rule{}
	for _, r := range rs.rules {
		if o := seen[r.Name]; o != nil {
			errs = append(errs, &RuleError{r.File, r.Line, fmt.Sprintf("rule %s stands already in %s:%d; give it another name", r.Name, o.File, o.Line)})
			continue
		}
		seen[r.Name] = r
		rs.add(r)
	}
	return rs, errors.Join(errs...)
}

// listClasses makes a class of every word list that a slot names («@crowd»), and
// reports the names that no list has, and the lists that nothing asks for.
func (rs *Rules) listClasses() (errs []error) {
	asked := map[string]bool{}
	for _, r := range rs.rules {
		for i := range r.Slots {
			s := &r.Slots[i]
			if s.list == "" {
				continue
			}
			n, ok := rs.lists.names[s.list]
			if !ok {
				errs = append(errs, &RuleError{r.File, s.line, fmt.Sprintf("no list is named %q; add a line «list %s word …»", s.list, s.list)})
				continue
			}
			asked[s.list] = true
			s.class = firstList + class(n)
		}
	}
	for name, n := range rs.lists.names {
		if n >= engineLists && !asked[name] {
			p := rs.lists.files[n]
			errs = append(errs, &RuleError{p.file, p.line, fmt.Sprintf("nothing asks for the list %q; name it in a slot as @%s", name, name)})
		}
	}
	return errs
}

func (rs *Rules) add(r *Rule) {
	for _, v := range r.Verbs {
		rs.verbs[fold(v)] = append(rs.verbs[fold(v)], r)
	}
	for _, v := range r.Participles {
		rs.participles[fold(v)] = append(rs.participles[fold(v)], r)
	}
	for _, n := range r.Nouns {
		inflect := "m"
		if strings.HasSuffix(n.word, "ة") {
			inflect = "f"
		}
		for _, f := range (lexicon.Noun{Word: n.word, Inflect: inflect, Plurals: n.plurals}).Forms() {
			have := rs.nouns[f.Text]
			if !slices.ContainsFunc(have, func(t nounTrigger) bool { return t.rule == r && slices.Equal(t.rest, n.rest) }) {
				rs.nouns[f.Text] = append(have, nounTrigger{r, f.Feature, n.rest})
			}
		}
	}
}

// All gives the rules in the order of their files.
func (rs *Rules) All() []*Rule { return rs.rules }

// trigger is a rule that a word may fire.
type trigger struct {
	rule    *Rule
	kind    triggerKind
	cut     normalize.Cut
	feature lexicon.Feature
	rest    []string
}

type triggerKind uint8

const (
	byVerb triggerKind = iota
	byNoun
	byParticiple
)

// triggers gives the rules that a word may fire; it is asked once for every
// distinct word.
func (rs *Rules) triggers(w *lexicon.Word) []trigger {
	var out []trigger
	for _, rd := range w.Readings {
		if rd.Entry.Class != lexicon.VerbWord || rd.Feature.Any(lexicon.First) && !rd.Feature.Has(lexicon.Third) && w.Classes != lexicon.Of(lexicon.VerbWord) {
			continue
		}
		lemma := fold(rd.Entry.Name)
		we := rd.Feature.Has(lexicon.First|lexicon.Plural|lexicon.Imperfect) && !rd.Feature.Has(lexicon.Subjunctive) // «ندين»: a speaker of himself
		if rd.Feature.Any(lexicon.Perfect|lexicon.Imperfect) && (rd.Feature.Has(lexicon.Third) || we) {
			for _, r := range rs.verbs[lemma] {
				out = append(out, trigger{rule: r, kind: byVerb, cut: rd.Cut, feature: rd.Feature})
			}
		}
		if rd.Feature.Has(lexicon.Agent) && rd.Cut.Proclitics == 0 {
			for _, r := range rs.participles[lemma] {
				if strings.HasSuffix(w.Text, "ا") || strings.HasSuffix(w.Text, "ة") || strings.HasSuffix(w.Text, "ين") {
					out = append(out, trigger{rule: r, kind: byParticiple, cut: rd.Cut, feature: rd.Feature})
				}
			}
		}
	}
	if len(w.Text) > 60 {
		return out
	}
	best := -1
	for _, c := range normalize.Cuts(nil, w.Text) {
		n := clitics(c)
		if best >= 0 && n > best {
			break
		}
		if w.Known() && n > clitics(w.Cut) && !weakOnly(w) {
			break
		}
		if c.Proclitics&(normalize.Sa|normalize.Question) != 0 {
			continue
		}
		for _, t := range rs.nouns[w.Text[c.Stem:c.End]] {
			if c.Enclitic == 0 && t.feature.Has(lexicon.BeforeSuffix) && t.feature == t.feature&(lexicon.BeforeSuffix|lexicon.Singular|lexicon.Plural|lexicon.Masculine|lexicon.Feminine|lexicon.Construct) && suffixOnly(w.Text[c.Stem:c.End]) {
				continue
			}
			best = n
			out = append(out, trigger{rule: t.rule, kind: byNoun, cut: c, feature: t.feature, rest: t.rest})
		}
	}
	return out
}

// suffixOnly reports a form that only stands before a pronoun: زيارت.
func suffixOnly(s string) bool {
	return strings.HasSuffix(s, "ت") && !strings.HasSuffix(s, "ات") || strings.HasSuffix(s, "ؤ") || strings.HasSuffix(s, "ئ")
}

func weakOnly(w *lexicon.Word) bool {
	return w.Classes&^lexicon.Of(lexicon.Given, lexicon.Family, lexicon.Name, lexicon.Common) == 0
}

func clitics(c normalize.Cut) int {
	n := 0
	for p := c.Proclitics &^ normalize.Article; p != 0; p &= p - 1 {
		n++
	}
	if c.Enclitic != 0 {
		n++
	}
	return n
}
