package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// This file holds what the grammar asks of single tokens.

// has reports that token i exists and has all of the cues.
func (t *Text) has(i int, c cues) bool {
	return uint(i) < uint(len(t.glances)) && t.glances[i].cues&c == c
}

// arabic reports whether token i exists and is an Arabic word.
func (t *Text) arabic(i int) bool { return t.has(i, cArabic) }

// joined reports whether token i stands in the same line as the one before it.
func (t *Text) joined(i int) bool { return i < len(t.glances) && t.glances[i].cues&cJoined != 0 }

// follows reports whether token i is an Arabic word in the same line as the token before it.
func (t *Text) follows(i int) bool { return t.has(i, cArabic|cJoined) }

// followsBare reports the same of a word without proclitics, the article aside.
func (t *Text) followsBare(i int) bool { return t.follows(i) && t.glances[i].proclitics == 0 }

// definite reports whether token i carries the article.
func (t *Text) definite(i int) bool { return t.has(i, cArabic|cArticle) }

// proclitics gives the proclitics of the likeliest cut of token i, without the article.
func (t *Text) proclitics(i int) normalize.Clitic { return normalize.Clitic(t.glances[i].proclitics) }

// plainDefinite reports an article with no other proclitic before it.
func (t *Text) plainDefinite(i int) bool { return t.definite(i) && t.glances[i].proclitics == 0 }

// quote reports whether token i is a quotation mark.
func (t *Text) quote(i int) bool { return t.has(i, cQuote) }

// is reports whether token i is known to be of one of the classes.
func (t *Text) is(i int, cs lexicon.Classes) bool {
	return uint(i) < uint(len(t.glances)) && t.glances[i].classes&cs != 0
}

// mayStart reports whether token i is of one of the classes, or one of several tokens
// that begins there.
func (t *Text) mayStart(i int, cs lexicon.Classes) bool {
	return uint(i) < uint(len(t.glances)) && (t.glances[i].classes|t.glances[i].starts)&cs != 0
}

// Sets of classes that several files ask for.
const (
	functionWords lexicon.Classes = 1<<lexicon.Prep | 1<<lexicon.Conj | 1<<lexicon.Comp | 1<<lexicon.Neg | 1<<lexicon.Rel | 1<<lexicon.Dem | 1<<lexicon.Pron |
		1<<lexicon.Part | 1<<lexicon.Cond | 1<<lexicon.Quant | 1<<lexicon.Approx | 1<<lexicon.Attrib | 1<<lexicon.Adv | 1<<lexicon.Modal
	timeWords lexicon.Classes = 1<<lexicon.Month | 1<<lexicon.Hijri | 1<<lexicon.Weekday | 1<<lexicon.TimeUnit | 1<<lexicon.DayPart | 1<<lexicon.RelTime |
		1<<lexicon.TimeRel | 1<<lexicon.Num | 1<<lexicon.Scale
	numberWords lexicon.Classes = 1<<lexicon.Num | 1<<lexicon.Scale | 1<<lexicon.Frac
	nameWords   lexicon.Classes = 1<<lexicon.Given | 1<<lexicon.Family
	adjWords    lexicon.Classes = 1<<lexicon.Nisba | 1<<lexicon.Adj | 1<<lexicon.TitleMod | 1<<lexicon.Ord
	offices     lexicon.Classes = 1<<lexicon.Title | 1<<lexicon.Occupation
	styles      lexicon.Classes = 1<<lexicon.Rank | 1<<lexicon.Honorific
	placeHeads  lexicon.Classes = 1<<lexicon.PlaceHead | 1<<lexicon.FacHead
)

// verb reports whether token i is a finite verb and nothing likelier.
func (t *Text) verb(i int) bool {
	return uint(i) < uint(len(t.glances)) && t.glances[i].cues&(cArabic|cVerb|cArticle) == cArabic|cVerb
}

// noReading and noMatch are what is given where there is none.
var (
	noReading lexicon.Reading
	noMatch   lexicon.Match
)

// find gives the first reading of class c of token i; it must not be changed.
func (t *Text) find(i int, c lexicon.Class) (*lexicon.Reading, bool) {
	if t.is(i, 1<<c) {
		list := t.Words[i].Readings
		for k := range list {
			if r := &list[k]; r.Class == c {
				return r, true
			}
		}
	}
	return &noReading, false
}

// findFirst gives the reading of token i in the first of the classes that it has.
func (t *Text) findFirst(i int, classes ...lexicon.Class) (*lexicon.Reading, bool) {
	for _, c := range classes {
		if r, ok := t.find(i, c); ok {
			return r, true
		}
	}
	return &noReading, false
}

// starts reports whether a match of one of the classes begins at token i.
func (t *Text) starts(i int, cs lexicon.Classes) bool {
	return uint(i) < uint(len(t.glances)) && t.glances[i].starts&cs != 0
}

// multi gives the longest word of several tokens (not a name) that begins at
// token i and is of one of the classes.
func (t *Text) multi(i int, cs lexicon.Classes) (*lexicon.Match, bool) {
	if t.starts(i, cs) {
		at := t.MatchesAt(i)
		for k := range at {
			if m := &at[k]; m.Class != lexicon.Name && cs.Has(m.Class) && !t.split(m) {
				return m, true
			}
		}
	}
	return &noMatch, false
}

// split reports an office of several nouns with an article at the first one that it does
// not have: «اتهم الرئيس الحكومة» has no «رئيس الحكومة», but «المتحدث باسم» is one.
func (t *Text) split(m *lexicon.Match) bool {
	return m.Cut.Proclitics&normalize.Article != 0 && offices.Has(m.Class) && !strings.HasPrefix(m.Entry.Name, "ال") &&
		t.proclitics(m.First+1) == 0 && !t.is(m.First+1, 1<<lexicon.Prep)
}

// name gives the longest name from the gazetteers that begins at token i with
// no proclitic but و, of one of the types.
func (t *Text) name(i int, clitics bool, types ...Type) (*lexicon.Match, bool) {
	if !t.starts(i, 1<<lexicon.Name) {
		return &noMatch, false
	}
	at := t.MatchesAt(i)
	for k := range at {
		m := &at[k]
		if m.Class != lexicon.Name || !clitics && m.Cut.Proclitics&^normalize.Article != 0 || t.bracket(m) > 0 {
			continue
		}
		for _, typ := range types {
			if m.Entry.Type == string(typ) {
				return m, true
			}
		}
	}
	return &noMatch, false
}

// add enters a candidate over tokens [first, end), its start behind the
// proclitics of the first token's likeliest cut.
func (t *Text) add(first, end int, c candidate) {
	c.first, c.end = int32(first), int32(end)
	if c.start == 0 && (first > 0 || c.typ != Person) {
		c.start = t.Begin(first, t.Words[first].Cut)
		if t.Tokens[first].Kind == normalize.Hashtag {
			c.start = int(t.Tokens[first].Start) + len("#")
		}
	}
	if c.stop == 0 {
		c.stop = int(t.Tokens[end-1].End)
	}
	t.cands = append(t.cands, c)
}
