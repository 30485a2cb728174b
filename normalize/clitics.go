package normalize

import (
	"math"
	"math/bits"
	"strings"
)

// Clitic is a set of proclitics.
type Clitic uint16

// The proclitics, in the order in which they may stand: interrogative أ, و or ف,
// then ب, ك, ل or س, then the article.
const (
	Question Clitic = 1 << iota // أ of a question
	Wa                          // و and
	Fa                          // ف so
	Ba                          // ب by, in
	Ka                          // ك like
	La                          // ل for, to
	Sa                          // س will
	Article                     // ال
)

// Enclitic is a pronoun at the end of a word.
type Enclitic uint8

// The enclitics.
const (
	NoEnclitic Enclitic = iota
	Hu                  // ه
	Ha                  // ها
	Huma                // هما
	Hum                 // هم
	Hunna               // هن
	Kaf                 // ك
	Kuma                // كما
	Kum                 // كم
	Kunna               // كن
	Ya                  // ي
	Na                  // نا
	Ni                  // ني
)

// Cut is one way to cut a folded word; the numbers are bytes of the word.
type Cut struct {
	Proclitics Clitic // the article among them
	Enclitic   Enclitic
	Word       int16 // where the word begins behind و ف ب ك ل س, its article still on
	Stem       int16 // where the stem begins behind the article
	End        int16 // where the stem ends before the enclitic
	LostAlef   bool  // «للعراق»: the article's alef is not written; the word is "ا" + w[Word:]
}

// longest is the length of the longest word that can be cut, in bytes.
const longest = math.MaxInt16 - 1

// enclitic is a pronoun with its letters.
type enclitic struct {
	s string
	e Enclitic
}

var enclitics = [...]enclitic{{"ها", Ha}, {"هم", Hum}, {"ه", Hu}, {"نا", Na}, {"هما", Huma}, {"هن", Hunna}, {"كم", Kum}, {"ني", Ni}, {"ك", Kaf}, {"ي", Ya}, {"كما", Kuma}, {"كن", Kunna}}

// Cuts appends every legal cut of a folded Arabic word to dst: the word as it
// stands first, then by the number of clitics (the article is not counted). A stem
// keeps at least two letters, but ل and ب may stand alone before a pronoun («له»). In a word with an enclitic the letters before it
// are those of the text: ة is written ت there, ى is ا. What is too long for a word
// (32 KiB) has one cut, with the end that a cut can hold.
func Cuts(dst []Cut, w string) []Cut {
	if len(w) > longest {
		return append(dst, Cut{End: longest})
	}
	first := len(dst)
	var found [2]enclitic // «ني» is «ي» too
	ends := pronouns(found[:0], w)
	var buf [maxPrefixes]Cut
	for _, c := range prefixes(buf[:0], w) {
		word := int(c.Word)
		c.End = int16(len(w))
		c.Stem = c.Word
		if c.Enclitic != NoEnclitic {
			c.End = c.Word + 2
			dst = append(dst, c)
			continue
		}
		if c.LostAlef {
			c.Stem += 2
			if len(w)-int(c.Stem) >= 4 {
				dst = append(dst, c)
			}
			continue
		}
		if len(w)-word >= 4 || word == 0 {
			dst = append(dst, c)
		}
		if len(w)-word >= 8 && strings.HasPrefix(w[word:], "ال") && c.Proclitics&(Sa|La|Question) == 0 {
			d := c
			d.Proclitics |= Article
			d.Stem += 4
			dst = append(dst, d)
		}
		for _, e := range ends {
			if len(w)-len(e.s)-word >= 4 {
				d := c
				d.Enclitic, d.End = e.e, int16(len(w)-len(e.s))
				dst = append(dst, d)
			}
		}
	}
	out := dst[first:]
	for i := 1; i < len(out); i++ { // insertion sort: stable, and there are few
		for k := i; k > 0 && out[k].Clitics() < out[k-1].Clitics(); k-- {
			out[k], out[k-1] = out[k-1], out[k]
		}
	}
	return dst
}

// pronouns appends the pronouns in whose letters a word ends. Most words end in a letter in which none does: they are not compared with twelve.
func pronouns(dst []enclitic, w string) []enclitic {
	const last = 1<<('ا'&63) | 1<<('م'&63) | 1<<('ه'&63) | 1<<('ن'&63) | 1<<('ك'&63) | 1<<('ي'&63) // by the second byte, as UTF-8 has it
	if w == "" || uint64(last)>>(w[len(w)-1]&63)&1 == 0 {
		return dst
	}
	for _, e := range enclitics {
		if strings.HasSuffix(w, e.s) {
			dst = append(dst, e)
		}
	}
	return dst
}

// maxPrefixes is how many cuts a word can have before its stem: with and without و or ف, each with five of what may stand behind it, and أ.
const maxPrefixes = 2*5 + 1

// prefixes appends the cuts of a word before its stem; those whose stem is a particle have their pronoun, too.
func prefixes(cuts []Cut, w string) []Cut {
	cuts = behindConjunction(cuts, w, 0, 0)
	if strings.HasPrefix(w, "و") {
		cuts = behindConjunction(cuts, w, 2, Wa)
	} else if strings.HasPrefix(w, "ف") {
		cuts = behindConjunction(cuts, w, 2, Fa)
	}
	if strings.HasPrefix(w, "ا") && len(w) > 6 {
		cuts = append(cuts, Cut{Proclitics: Question, Word: 2})
	}
	return cuts
}

// behindConjunction appends the cuts of a word from byte at on, behind the conjunction p or none: as it stands, and behind a preposition or سـ.
func behindConjunction(cuts []Cut, w string, at int, p Clitic) []Cut {
	cuts = append(cuts, Cut{Proclitics: p, Word: int16(at)})
	rest := w[at:]
	if len(rest) < 2 {
		return cuts
	}
	var c Clitic
	switch rest[:2] {
	case "ب":
		c = Ba
	case "ك":
		c = Ka
	case "ل":
		c = La
	case "س":
		c = Sa
	default: // most
		return cuts
	}
	if c == La && strings.HasPrefix(rest, "لل") { // ل + ال, or ل + a word with ل
		cuts = append(cuts, Cut{Proclitics: p | La | Article, Word: int16(at + 2), LostAlef: true})
	}
	if c == La || c == Ba { // «له»: the particle is the stem
		if e := pronoun(rest[2:]); e != NoEnclitic {
			cuts = append(cuts, Cut{Proclitics: p, Enclitic: e, Word: int16(at)})
		}
	}
	return append(cuts, Cut{Proclitics: p | c, Word: int16(at + 2)})
}

// Clitics counts the clitics; the article is none.
func (c Cut) Clitics() int {
	n := bits.OnesCount16(uint16(c.Proclitics &^ Article))
	if c.Enclitic != NoEnclitic {
		n++
	}
	return n
}

// String gives the letters.
func (e Enclitic) String() string {
	for _, x := range enclitics {
		if x.e == e {
			return x.s
		}
	}
	return ""
}
