package lexicon

import (
	"bytes"

	"github.com/waqai/waqai/normalize"
)

// Text is a normalized text with what the lexicon knows of it. It may be used
// again with [Lexicon.Read], which keeps its buffers; it belongs to one
// goroutine.
type Text struct {
	*normalize.Text
	Lexicon *Lexicon
	Words   []*Word // one for every token
	Matches []Match // in the order of their first token, the longest first

	at    []int // the matches that begin at token i are Matches[at[i]:at[i+1]]
	cache map[string]*Word
	cuts  []normalize.Cut
}

// Match is an entry whose name, or a word whose form, stands in the text.
// Words of one token are not matches: they are [Word.Readings].
type Match struct {
	First, End int // tokens, half-open
	Start      int // source byte where the name begins, behind proclitics
	Stop       int // source byte where it ends
	Sense
	Cut normalize.Cut // of the first token
}

// maxWords is how many distinct words a Text keeps from one document to the next.
const maxWords = 1 << 15

// Read fills t with the words and matches of a normalized text.
func (l *Lexicon) Read(t *Text, n *normalize.Text) {
	if t.Lexicon != l || len(t.cache) > maxWords {
		t.Lexicon, t.cache = l, make(map[string]*Word, 4096)
	}
	t.Text = n
	t.Words, t.Matches = t.Words[:0], t.Matches[:0]
	for i := range n.Tokens {
		f := n.Folded(i)
		w, ok := t.cache[string(f)]
		if !ok {
			w, t.cuts = l.analyse(string(f), n.Tokens[i].Kind, t.cuts)
			t.cache[w.Text] = w
		}
		t.Words = append(t.Words, w)
	}
	t.at = t.at[:0]
	for i := range t.Words {
		t.at = append(t.at, len(t.Matches))
		t.match(i)
	}
	t.at = append(t.at, len(t.Matches))
}

// match adds the matches that begin at token i.
func (t *Text) match(i int) {
	first := len(t.Matches)
	if t.Tokens[i].Kind == normalize.Hashtag {
		t.hashtag(i)
		return
	}
	for _, s := range t.Words[i].starts {
		for _, sense := range t.Lexicon.senses[s.form] {
			if sense.Entry.Class == Name && fits(sense, s.cut, s.bare) {
				t.add(i, i+1, s.cut, sense)
			}
		}
		t.walk(i, s)
	}
	// longest first: insertion sort, there are few
	for a := first + 1; a < len(t.Matches); a++ {
		for b := a; b > first && longer(&t.Matches[b], &t.Matches[b-1]); b-- {
			t.Matches[b], t.Matches[b-1] = t.Matches[b-1], t.Matches[b]
		}
	}
}

// hashtag adds the entry that a hashtag as a whole names: #الولايات_المتحدة.
func (t *Text) hashtag(i int) {
	l := t.Lexicon
	folded := t.Folded(i)
	node, form := uint32(0), uint32(0)
	for n := 0; len(folded) > 1 && n < 16; n++ {
		folded = folded[1:] // # or _
		end := bytes.IndexByte(folded, '_')
		if end < 0 {
			end = len(folded)
		}
		if n > 0 {
			if n == 1 {
				node = l.edges[uint64(form)]
			} else {
				node = l.edges[uint64(node)<<32|uint64(form)]
			}
			if node == 0 {
				return
			}
		}
		if form = l.forms[string(folded[:end])]; form == 0 {
			return
		}
		folded = folded[end:]
	}
	senses := l.senses[form]
	if node != 0 {
		senses = l.ends[l.edges[uint64(node)<<32|uint64(form)]]
	}
	for _, s := range senses {
		if s.Entry.Class == Name {
			t.Matches = append(t.Matches, Match{First: i, End: i + 1, Start: t.ToSource(int(t.Tokens[i].FoldedStart) + 1), Stop: int(t.Tokens[i].End), Sense: s})
		}
	}
}

func longer(a, b *Match) bool {
	if a.End != b.End {
		return a.End > b.End
	}
	return cost(a.Cut) < cost(b.Cut)
}

// walk follows the trie from the form of s.
func (t *Text) walk(i int, s start) {
	l := t.Lexicon
	node, ok := l.edges[uint64(s.form)]
	if !ok {
		return
	}
	for j := i + 1; j < len(t.Words) && j-i < 24; j++ {
		form := l.forms[t.Words[j].Text]
		if form == 0 {
			if gap(t.Text.Folded(j)) && j-i < 23 {
				continue
			}
			return
		}
		to, ok := l.edges[uint64(node)<<32|uint64(form)]
		if !ok {
			if gap(t.Text.Folded(j)) {
				continue
			}
			return
		}
		node = to
		for _, sense := range l.ends[node] {
			if sense.Entry.Class != Name && sense.Feature.Has(BeforeSuffix) {
				continue
			}
			t.add(i, j+1, s.cut, sense)
		}
	}
}

// gap reports a token that may stand inside a name without being part of it.
func gap(folded []byte) bool {
	switch string(folded) {
	case "\"", "«", "»", "“", "”", "(", ")", "'", "‘", "’", "-", ".":
		return true
	}
	return false
}

func (t *Text) add(first, end int, c normalize.Cut, s Sense) {
	t.Matches = append(t.Matches, Match{First: first, End: end, Start: t.Begin(first, c), Stop: int(t.Tokens[end-1].End), Sense: s, Cut: c})
}

// Begin gives the source byte where token i begins behind the proclitics of c.
func (t *Text) Begin(i int, c normalize.Cut) int {
	if c.Word == 0 {
		return int(t.Tokens[i].Start)
	}
	return t.ToSource(int(t.Tokens[i].FoldedStart) + int(c.Word))
}

// MatchesAt gives the matches that begin at token i, the longest first; none for
// a token that does not exist.
func (t *Text) MatchesAt(i int) []Match {
	if i < 0 || i+1 >= len(t.at) {
		return nil
	}
	return t.Matches[t.at[i]:t.at[i+1]]
}
