package lexicon

import (
	"fmt"
	"strings"

	"github.com/waqai/waqai/normalize"
)

// Reason tells why the lexicon finds an entry at a place of a text.
type Reason struct {
	Text       string   // as the text has it, with its clitics
	Proclitics []string // the letters before the form: و ب ال
	Form       string   // what the entry was found by, folded
	Enclitic   string   // the pronoun behind it
	Spelling   string   // the entry's spelling or dictionary form that it is a form of
	Feature    Feature  // its inflection
	Entry      *Entry   // Entry.File and Entry.Line say where it stands
}

// String gives the reason in a line for a person to read.
func (r Reason) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "«%s» = ", r.Text)
	for _, p := range r.Proclitics {
		b.WriteString(p + "+")
	}
	b.WriteString(r.Form)
	if r.Enclitic != "" {
		b.WriteString("+" + r.Enclitic)
	}
	if r.Feature != 0 {
		fmt.Fprintf(&b, " (%v)", r.Feature)
	}
	e := r.Entry
	fmt.Fprintf(&b, " of «%s»: ", r.Spelling)
	switch e.Class {
	case Name:
		fmt.Fprintf(&b, "%s %s", e.Type, e.ID)
	default:
		b.WriteString(e.Class.String())
		if e.Value != "" {
			b.WriteString(" " + e.Value)
		}
	}
	fmt.Fprintf(&b, ", %s:%d", e.File, e.Line)
	return b.String()
}

// Explain tells why a match of the text was found.
func (t *Text) Explain(m Match) Reason {
	r := t.reason(m.First, m.Sense, m.Cut)
	r.Text = t.Source[t.Tokens[m.First].Start:t.Tokens[m.Last-1].End]
	for i := m.First + 1; i < m.Last; i++ {
		if !t.Words[i].gap {
			r.Form += " " + t.Words[i].Text
		}
	}
	r.Spelling = spelling(m.Entry, r.Form)
	return r
}

// ExplainToken tells what the lexicon knows at token i: the matches that begin
// there, the longest first, then the readings of the word that are none of them.
func (t *Text) ExplainToken(i int) []Reason {
	var out []Reason
	for _, m := range t.MatchesAt(i) {
		out = append(out, t.Explain(m))
	}
	for _, rd := range t.Words[i].Readings {
		if rd.Entry.Class == Name { // a match
			continue
		}
		r := t.reason(i, rd.Sense, rd.Cut)
		r.Text, r.Spelling = t.Surface(i), rd.Entry.Name
		out = append(out, r)
	}
	return out
}

// reason gives the cut of token i.
func (t *Text) reason(i int, s Sense, c normalize.Cut) Reason {
	r := Reason{Feature: s.Feature, Entry: s.Entry}
	word := string(t.Folded(i))
	stem := int(c.Word)
	bare := s.Feature.Has(Definite) || c.Stem > c.Word && s.Entry.Flag("noart") // the article is none of the form
	if bare {
		stem = int(c.Stem)
	}
	for _, letter := range word[:c.Word] {
		if letter != '#' {
			r.Proclitics = append(r.Proclitics, string(letter))
		}
	}
	switch {
	case bare:
		r.Proclitics = append(r.Proclitics, "ال")
	case c.LostAlef: // للعراق
		r.Form = "ا"
	}
	end := len(word)
	if c.End > 0 && int(c.End) < end {
		end = int(c.End)
	}
	r.Form += word[stem:end]
	r.Enclitic = word[end:]
	return r
}

// spelling gives the spelling of an entry that a form of folded tokens is of.
func spelling(e *Entry, form string) string {
	if e.Class != Name {
		return e.Name
	}
	for _, name := range append([]string{e.Name}, e.Names...) {
		n := normalize.Parse(name)
		rest, same := form, true
		for i := range n.Tokens {
			folded := string(n.Folded(i))
			if gap(folded) && len(n.Tokens) > 1 {
				continue
			}
			if rest, same = strings.CutPrefix(rest, folded); !same {
				break
			}
			rest = strings.TrimPrefix(rest, " ")
		}
		if same && rest == "" {
			return name
		}
	}
	return e.Name
}
