package analyzer

import (
	"bytes"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2/analysis"

	"github.com/waqai/waqai/normalize"
)

// StemFilter stems tokens lightly: proclitics, article and pronoun as normalize.BestCut
// has them, then the endings of number, gender and origin.
type StemFilter struct{}

// Filter changes the terms of the tokens.
func (StemFilter) Filter(in analysis.TokenStream) analysis.TokenStream {
	size := 0
	for _, t := range in {
		size += len(t.Term)
	}
	buf := make([]byte, 0, size) // of all the terms
	for _, t := range in {
		if stems(t) {
			buf, t.Term = stem(buf, t.Term)
		}
	}
	return in
}

// SnowballFilter stems tokens by Snowball's stemmer for Arabic.
type SnowballFilter struct{}

// Filter changes the terms of the tokens.
func (SnowballFilter) Filter(in analysis.TokenStream) analysis.TokenStream {
	for _, t := range in {
		if stems(t) {
			t.Term = fold(nil, normalize.Stem(string(t.Term), "ar"))
		}
	}
	return in
}

// stems reports a token that has a stem: a word of Arabic letters. All letters that the
// fold leaves are of two bytes beginning so.
func stems(t *analysis.Token) bool {
	return t.Type == analysis.AlphaNumeric && !t.KeyWord && len(t.Term) > 1 && t.Term[0] >= 0xd8 && t.Term[0] <= 0xdb
}

// endings come off one behind the other, of each set one: number («اتفاقيات»), then gender
// and origin («اتفاقية»).
var endings = [2][][]byte{
	{[]byte("تين"), []byte("تان"), []byte("ات"), []byte("ان"), []byte("ون"), []byte("ين")},
	{[]byte("يه"), []byte("ه"), []byte("ي"), []byte("ا")},
}

const shortest = 3 // letters that a stem keeps

// stem appends the light stem of a word folded by normalize.Names to buf, and gives
// both.
func stem(buf, word []byte) (grown, stem []byte) {
	cut := normalize.BestCut(string(word))
	word = word[cut.Stem:cut.End]
	if cut.Enclitic != normalize.NoEnclitic {
		// «زيارته»: what is ت before a pronoun is ة without
		word = drop(word, []byte("ت"))
	}
	at := len(buf)
	buf = fold(buf, string(word))
	stem = buf[at:]
	for _, set := range endings {
		for _, e := range set {
			if shorter := drop(stem, e); len(shorter) < len(stem) {
				stem = shorter
				break
			}
		}
	}
	return buf, stem[:len(stem):len(stem)]
}

// drop takes an ending off a word that stays long enough.
func drop(word, ending []byte) []byte {
	if w, ok := bytes.CutSuffix(word, ending); ok && utf8.RuneCount(w) >= shortest {
		return w
	}
	return word
}

// fold appends a word folded by normalize.Search to buf, but that a hamza stays one,
// whatever carries it: «مسؤول» and «مسئول» are one word.
func fold(buf []byte, word string) []byte {
	at := len(buf)
	buf = (normalize.Search &^ normalize.Hamza).Append(buf, word)
	for i := at; i+1 < len(buf); i++ {
		if buf[i] == 0xd8 && (buf[i+1] == 0xa4 || buf[i+1] == 0xa6) { // ؤ ئ
			buf[i+1] = 0xa1 // ء
		}
	}
	return buf
}
