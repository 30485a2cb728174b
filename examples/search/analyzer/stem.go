package analyzer

import (
	"bytes"
	"hash/maphash"
	"sync/atomic"
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
			buf, t.Term = stemmed.stem(buf, t.Term)
		}
	}
	return in
}

// cache keeps the stems of words met of late, one in each of its slots: most words of a
// text are common ones.
type cache struct {
	seed  maphash.Seed
	slots [1 << 14]atomic.Pointer[kept]
}

// kept is a word with its stem.
type kept struct{ word, stem []byte }

var stemmed = &cache{seed: maphash.MakeSeed()}

func (c *cache) stem(buf, word []byte) (grown, stemOf []byte) {
	slot := &c.slots[maphash.Bytes(c.seed, word)%uint64(len(c.slots))]
	k := slot.Load()
	if k == nil || !bytes.Equal(k.word, word) {
		k = &kept{word: bytes.Clone(word)}
		k.stem = stem(word)
		slot.Store(k)
	}
	at := len(buf)
	buf = append(buf, k.stem...)
	return buf, buf[at:len(buf):len(buf)]
}

// SnowballFilter stems tokens by Snowball's stemmer for Arabic.
type SnowballFilter struct{}

// Filter changes the terms of the tokens.
func (SnowballFilter) Filter(in analysis.TokenStream) analysis.TokenStream {
	for _, t := range in {
		if stems(t) {
			t.Term = fold(normalize.Stem(string(t.Term), "ar"))
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

// stem gives the light stem of a word folded by normalize.Names.
func stem(word []byte) []byte {
	cut := normalize.BestCut(string(word))
	word = word[cut.Stem:cut.End]
	if cut.Enclitic != normalize.NoEnclitic {
		// «زيارته»: what is ت before a pronoun is ة without
		word = drop(word, []byte("ت"))
	}
	stem := fold(string(word))
	for _, set := range endings {
		for _, e := range set {
			if shorter := drop(stem, e); len(shorter) < len(stem) {
				stem = shorter
				break
			}
		}
	}
	return stem
}

// drop takes an ending off a word that stays long enough.
func drop(word, ending []byte) []byte {
	if w, ok := bytes.CutSuffix(word, ending); ok && utf8.RuneCount(w) >= shortest {
		return w
	}
	return word
}

// fold folds a word by normalize.Search, but that a hamza stays one, whatever carries it:
// «مسؤول» and «مسئول» are one word.
func fold(word string) []byte {
	out := (normalize.Search &^ normalize.Hamza).Append(make([]byte, 0, len(word)), word)
	for i := 0; i+1 < len(out); i++ {
		if out[i] == 0xd8 && (out[i+1] == 0xa4 || out[i+1] == 0xa6) { // ؤ ئ
			out[i+1] = 0xa1 // ء
		}
	}
	return out
}
