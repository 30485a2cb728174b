package entity

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/waqai/waqai/lexicon"
)

// Rules are heads of names that users add to the library's own (lexicon/words/heads.tsv),
// read from files *.mentions, a statement a line:
//
//	mention ORG company     # a rule: the type (ORG, GPE, LOC or FAC) and subtype of what it finds
//	head منشأة ناشئة         # the word or words that stand before the name; more lines, more heads
//	plural منشآت ناشئة       # of the head above: no name follows it
//	pattern NAME            # what the mention holds
//	yes فازت منشأة ناشئة «[ORG فلكي]» بالجائزة.
//	no افتتحت منشأة ناشئة جديدة في المدينة.
//
// The patterns are NAME (the name alone: «صحيفة [النهار]»), HEAD NAME (with its head, and only
// before a proper name: «[حركة النهضة]») and, of an ORG, HEAD NOUN (also before a definite noun:
// «[هيئة الأنواء]»). Every rule carries sentences, whose brackets hold the mentions
// of its type; package entitytest runs them. A # begins a comment.
//
// Rules are not changed after [LoadRules].
type Rules struct{ list []mentionRule }

// mentionRule is one rule of a .mentions file.
type mentionRule struct {
	typ, subtype string
	heads        []ruleHead
	pattern      string
	examples     []Example
}

// ruleHead is a head with its plurals.
type ruleHead struct {
	word    string
	plurals []string
}

// Example is a sentence that a rule carries, with the mentions of the type in brackets.
type Example struct {
	Type Type
	Text string
	File string
	Line int
}

// FileError tells what is wrong in a .mentions file, and what to do.
type FileError = lexicon.FileError

// headClasses are the classes of heads by the type of the mention, headFlags the flags
// by class and pattern (see ARCHITECTURE.md).
var (
	headClasses = map[string]lexicon.Class{"ORG": lexicon.OrgHead, "GPE": lexicon.PlaceHead, "LOC": lexicon.PlaceHead, "FAC": lexicon.FacHead}
	headFlags   = map[string]string{"ORG NAME": "weak apposed", "ORG HEAD NAME": "weak", "ORG HEAD NOUN": "lam", "GPE NAME": "", "GPE HEAD NAME": "inside",
		"LOC NAME": "", "LOC HEAD NAME": "inside", "FAC HEAD NAME": "weak"}
)

// LoadRules reads the .mentions files of the file systems. The error joins a [*FileError] for
// everything that is wrong; the good rules are in the result all the same.
func LoadRules(layers ...fs.FS) (*Rules, error) {
	rs := &Rules{}
	var errs []error
	for _, fsys := range layers {
		err := fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".mentions") {
				return err
			}
			data, err := fs.ReadFile(fsys, path)
			if err != nil {
				return err
			}
			rs.parse(path, string(data), &errs)
			return nil
		})
		if err != nil {
			errs = append(errs, fmt.Errorf("entity: %w", err))
		}
	}
	return rs, errors.Join(errs...)
}

// Examples gives the sentences of all rules, in the order of their files.
func (rs *Rules) Examples() []Example {
	var out []Example
	for i := range rs.list {
		out = append(out, rs.list[i].examples...)
	}
	return out
}

// Over lays the heads over a lexicon and gives the result, for [WithLexicon]; l stays as it is.
func (rs *Rules) Over(l *lexicon.Lexicon) (*lexicon.Lexicon, error) {
	if len(rs.list) == 0 {
		return l, nil
	}
	var b strings.Builder
	b.WriteString("word\tclass\tvalue\tinflect\tplural\tflags\n")
	for i := range rs.list {
		r := &rs.list[i]
		value := r.subtype
		if r.typ != "ORG" {
			value = r.typ + "/" + value
		}
		for _, h := range r.heads {
			inflect := "m"
			if first, _, _ := strings.Cut(h.word, " "); strings.HasSuffix(first, "ة") {
				inflect = "f"
			}
			fmt.Fprintf(&b, "%s\t%v\t%s\t%s\t%s\t%s\n", h.word, headClasses[r.typ], value, inflect, strings.Join(h.plurals, "|"), headFlags[r.typ+" "+r.pattern])
		}
	}
	return l.WithReader("rules.mentions.tsv", strings.NewReader(b.String()))
}

// parse reads one file.
func (rs *Rules) parse(file, text string, errs *[]error) {
	p := ruleParser{rules: rs, file: file, errs: errs}
	for line := range strings.Lines(strings.TrimPrefix(text, "\ufeff")) {
		p.line++
		if k := strings.Index(" "+line, " #"); k >= 0 {
			line = line[:k]
		}
		p.text = strings.TrimRightFunc(line, unicode.IsSpace)
		word, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		if word != "" {
			p.statement(word, strings.TrimSpace(rest))
		}
	}
	p.finish()
}

// ruleParser reads the rules of one file.
type ruleParser struct {
	rules  *Rules
	file   string
	errs   *[]error
	line   int          // that is being read, from 1
	text   string       // it
	rule   *mentionRule // that is being read, or nil
	start  int          // its line
	broken bool         // something in it is wrong: it is left out
}

// bad enters an error at the first word of the line, or at what stands behind it.
func (p *ruleParser) bad(at, format string, args ...any) {
	i := strings.Index(p.text, at)
	if strings.HasSuffix(p.text, at) {
		i = len(p.text) - len(at)
	}
	p.wrong(p.line, utf8.RuneCountInString(p.text[:i])+1, format, args...)
}

// wrong enters an error at a place; the column 0 means the rule that begins at the line.
func (p *ruleParser) wrong(line, column int, format string, args ...any) {
	p.broken = true
	*p.errs = append(*p.errs, &FileError{Layer: "entity", File: p.file, Line: line, Column: column, Msg: fmt.Sprintf(format, args...)})
}

// statement reads one line: its first word, and what stands behind it.
func (p *ruleParser) statement(word, rest string) {
	r := p.rule
	switch {
	case !utf8.ValidString(rest) || strings.ContainsFunc(rest, func(r rune) bool { return unicode.IsControl(r) && r != '\t' }):
		p.bad(rest, "%q is no text: save the file as UTF-8, without control characters", rest)
	case word == "mention":
		p.finish()
		p.begin(rest)
	case r == nil:
		p.bad(word, "%q before the first rule: begin with «mention TYPE SUBTYPE»", word)
	case word == "head" || word == "plural":
		p.head(word, rest)
	case word == "pattern":
		r.pattern = strings.Join(strings.Fields(rest), " ")
		if _, ok := headFlags[r.typ+" "+r.pattern]; !ok && !p.broken {
			p.bad(rest, "pattern %q of %s: want HEAD NAME, NAME (not of FAC) or HEAD NOUN (only of ORG)", rest, r.typ)
		}
	case word == "yes" || word == "no":
		if has := strings.Contains(rest, "["+r.typ+" "); has != (word == "yes") || strings.Count(rest, "[") != strings.Count(rest, "]") {
			p.bad(rest, "%s %q: want brackets [%s NAME] in a «yes» sentence, none in a «no» sentence", word, rest, r.typ)
			return
		}
		r.examples = append(r.examples, Example{Type(r.typ), rest, p.file, p.line})
	default:
		p.bad(word, "unknown statement %q: want mention, head, plural, pattern, yes or no", word)
	}
}

// begin begins a rule: «mention TYPE SUBTYPE».
func (p *ruleParser) begin(rest string) {
	typ, subtype, _ := strings.Cut(rest, " ")
	p.rule, p.broken, p.start = &mentionRule{typ: typ, subtype: strings.TrimSpace(subtype)}, false, p.line
	if _, ok := headClasses[typ]; !ok || p.rule.subtype == "" || strings.ContainsAny(p.rule.subtype, " \t/|") {
		p.bad(rest, "mention %q: want a type, ORG, GPE, LOC or FAC, and a subtype of one word: «mention ORG company»", rest)
	}
}

// head reads a head of names, or the plural of the one before.
func (p *ruleParser) head(word, rest string) {
	r := p.rule
	switch {
	case rest == "" || strings.ContainsAny(rest, "\t|"):
		p.bad(rest, "%s %q: want one word, or some divided by single blanks", word, rest)
	case word == "head":
		r.heads = append(r.heads, ruleHead{word: rest})
	case len(r.heads) == 0:
		p.bad(word, "a plural of nothing: put it below its «head»")
	default:
		h := &r.heads[len(r.heads)-1]
		h.plurals = append(h.plurals, rest)
	}
}

// finish enters the rule that was read, when it is whole.
func (p *ruleParser) finish() {
	r := p.rule
	if r == nil {
		return
	}
	yes := slices.ContainsFunc(r.examples, func(e Example) bool { return strings.Contains(e.Text, "[") })
	switch {
	case p.broken:
	case len(r.heads) == 0:
		p.wrong(p.start, 0, "a rule without head: add «head WORD»")
	case r.pattern == "":
		p.wrong(p.start, 0, "a rule without pattern: add «pattern HEAD NAME» or «pattern NAME»")
	case !yes:
		p.wrong(p.start, 0, "a rule without sentence: add «yes SENTENCE» with [%s NAME] in it", r.typ)
	default:
		p.rules.list = append(p.rules.list, *r)
	}
}
