package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// This file holds what the grammar asks of single tokens.

// arabic reports whether token i exists and is an Arabic word.
func (t *Text) arabic(i int) bool {
	return i >= 0 && i < len(t.Tokens) && t.Tokens[i].Kind == normalize.Arabic
}

// joined reports whether token i stands in the same line as the one before it.
func (t *Text) joined(i int) bool {
	return i < len(t.Tokens) && t.Tokens[i].Flags&normalize.LineBefore == 0
}

// definite reports whether token i carries the article.
func (t *Text) definite(i int) bool {
	if !t.arabic(i) {
		return false
	}
	w := t.Words[i]
	return w.Cut.Proclitics&normalize.Article != 0 || strings.HasPrefix(w.Text[w.Cut.Word:], "ال") && len(w.Text) > 6
}

// proclitics gives the proclitics of the likeliest cut of token i, without the article.
func (t *Text) proclitics(i int) normalize.Clitic {
	return t.Words[i].Cut.Proclitics &^ normalize.Article
}

// plainDefinite reports an article with no other proclitic before it.
func (t *Text) plainDefinite(i int) bool { return t.definite(i) && t.proclitics(i) == 0 }

// isQuote reports an opening or closing quotation mark.
func isQuote(folded []byte) bool {
	switch string(folded) {
	case "\"", "«", "»", "“", "”", "'", "‘", "’":
		return true
	}
	return false
}

// quote reports whether token i is a quotation mark.
func (t *Text) quote(i int) bool { return i >= 0 && i < len(t.looks) && t.looks[i].whole.has(tQuote) }

// is reports whether token i is known to be of one of the classes.
func (t *Text) is(i int, cs lexicon.Classes) bool {
	return i >= 0 && i < len(t.Words) && t.Words[i].Is(cs)
}

var (
	functionWords = lexicon.Of(lexicon.Prep, lexicon.Conj, lexicon.Comp, lexicon.Neg, lexicon.Rel, lexicon.Dem, lexicon.Pron,
		lexicon.Part, lexicon.Cond, lexicon.Quant, lexicon.Approx, lexicon.Attrib, lexicon.Adv, lexicon.Modal)
	timeWords = lexicon.Of(lexicon.Month, lexicon.Hijri, lexicon.Weekday, lexicon.TimeUnit, lexicon.DayPart, lexicon.RelTime,
		lexicon.TimeRel, lexicon.Num, lexicon.Scale)
	nameWords = lexicon.Of(lexicon.Given, lexicon.Family)
	adjWords  = lexicon.Of(lexicon.Nisba, lexicon.Adj, lexicon.TitleMod, lexicon.Ord)
)

// verb reports whether token i is a finite verb and nothing likelier.
func (t *Text) verb(i int) bool {
	if !t.arabic(i) || t.definite(i) {
		return false
	}
	w := t.Words[i]
	if !w.Classes.Has(lexicon.VerbWord) {
		return false
	}
	r := w.Readings[0]
	return r.Entry.Class == lexicon.VerbWord && r.Feature.Any(lexicon.Finite) && !r.Feature.Any(lexicon.Masdar|lexicon.Agent|lexicon.Patient)
}

// multi gives the longest word of several tokens (not a name) that begins at
// token i and is of one of the classes.
func (t *Text) multi(i int, cs lexicon.Classes) (lexicon.Match, bool) {
	for _, m := range t.MatchesAt(i) {
		if m.Entry.Class != lexicon.Name && cs.Has(m.Entry.Class) {
			return m, true
		}
	}
	return lexicon.Match{}, false
}

// name gives the longest name from the gazetteers that begins at token i with
// no proclitic but و, of one of the types.
func (t *Text) name(i int, clitics bool, types ...Type) (lexicon.Match, bool) {
	for _, m := range t.MatchesAt(i) {
		if m.Entry.Class != lexicon.Name || !clitics && m.Cut.Proclitics&^normalize.Article != 0 {
			continue
		}
		for _, typ := range types {
			if m.Entry.Type == string(typ) {
				return m, true
			}
		}
	}
	return lexicon.Match{}, false
}

// add enters a candidate over tokens [first, end), its start behind the
// proclitics of the first token's likeliest cut.
func (t *Text) add(first, end int, c candidate) {
	c.first, c.end = first, end
	if c.start == 0 {
		c.start = t.Begin(first, t.Words[first].Cut)
	}
	if c.stop == 0 {
		c.stop = int(t.Tokens[end-1].End)
	}
	t.cands = append(t.cands, c)
}
