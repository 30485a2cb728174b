package lexicon

import (
	"slices"
	"strings"
	"unicode"

	"github.com/waqai/waqai/normalize"
)

// Text is a normalized text with what the lexicon knows of it. It may be used
// again with [Lexicon.Read], which keeps its buffers; it belongs to one
// goroutine.
type Text struct {
	*normalize.Text
	Lexicon *Lexicon // what was read with, as it was then
	Words   []*Word  // one for every token
	Matches []Match  // in the order of their first token, the longest first

	at       []int32 // the matches that begin at token i are Matches[at[i]:at[i+1]]
	begins   []int32 // the tokens in which something begins
	spelled  []int32 // the tokens whose word their letters tell, see Word.spelled
	analyser analyser
}

// Match is an entry whose name, or a word whose form, stands in the text.
// Words of one token are not matches: they are [Word.Readings].
type Match struct {
	First, Last int  // tokens, half-open
	Start       int  // source byte where the name begins, behind proclitics
	End         int  // source byte where it ends
	Reading          // its cut is that of the first token
	Slip        bool // a letter of the text is wrong; only [Text.Near] gives such matches
}

// Read fills t with the words and matches of a normalized text.
func (l *Lexicon) Read(t *Text, n *normalize.Text) {
	b := l.state.Load()
	t.Lexicon, t.Text, t.analyser.b = b.lexicon, n, b
	t.Matches, t.spelled = t.Matches[:0], t.spelled[:0]
	folded := n.FoldedText()
	folded = folded[:cap(folded)] // tags are made of bytes behind the token too
	words := slices.Grow(t.Words[:0], len(n.Tokens))[:len(n.Tokens)]
	begins := slices.Grow(t.begins[:0], len(n.Tokens))[:len(n.Tokens)]
	found := 0 // of begins
	known := b.words.table()
	var tags [64]uint64
	for from := 0; from < len(words); from += len(tags) { // in blocks, so that many looks are on the way at once
		block := n.Tokens[from:min(from+len(tags), len(words))]
		tagAll(tags[:], folded, block)
		words := words[from:][:len(block)]
		for i, tag := range tags[:len(block)] {
			w, begin := known.get(tag)
			if w == nil {
				w = t.analyser.word(tag, folded[block[i].FoldedStart:block[i].FoldedEnd], block[i].Kind)
				known = b.words.table()
				if begin = 0; w.begin != nil {
					begin = 1
				}
			}
			words[i] = w
			begins[found] = int32(from + i)
			found += int(begin)
			if w.spelled {
				t.spelled = append(t.spelled, int32(from+i))
			}
		}
	}
	t.readAnd(words)
	t.readHis(words)
	may := begins[:found]
	found = 0
	for _, i := range may { // keep those in which something begins by the next word
		follow := uint64(alone)
		if int(i)+1 < len(words) {
			follow = words[i+1].follow
		}
		begins[found] = i
		if words[i].next&follow != 0 {
			found++
		}
	}
	begins = begins[:found]
	room := 0
	for _, i := range begins { // what begins there is far apart in memory: here all of it is on the way at once
		begin := words[i].begin
		room += len(begin.names) + len(begin.starts)
	}
	t.Matches = slices.Grow(t.Matches, room)
	t.Words, t.begins = words, begins
	at := slices.Grow(t.at[:0], len(words)+1)[:len(words)+1]
	next := 0
	for _, i := range begins {
		for ; next <= int(i); next++ {
			at[next] = int32(len(t.Matches))
		}
		t.match(int(i), words[i].begin)
	}
	for ; next < len(at); next++ {
		at[next] = int32(len(t.Matches))
	}
	t.at = at
}

// readHis reads the words that end in ه with the pronoun, where they can have it, unless the text writes ه for ة where no pronoun stands: «المدرسه».
func (t *Text) readHis(words []*Word) {
	for _, i := range t.spelled {
		if words[i].heh && words[i].his == nil {
			return
		}
	}
	for _, i := range t.spelled {
		if words[i].heh {
			words[i] = words[i].his
		}
	}
}

// readAnd reads «وأحد» with «و», as its letters are: only «واحد» can be a number.
func (t *Text) readAnd(words []*Word) {
	for _, i := range t.spelled {
		if words[i].and != nil && hamzaBehindWaw(t.Source[t.Tokens[i].Start:t.Tokens[i].End]) {
			words[i] = words[i].and
		}
	}
}

// hamzaBehindWaw reports a word that begins with «وأ», «وإ» or «وآ», whatever marks stand between.
func hamzaBehindWaw(word string) bool {
	rest := strings.TrimLeftFunc(strings.TrimPrefix(word, "و"), func(r rune) bool { return unicode.Is(unicode.Mn, r) })
	return strings.HasPrefix(rest, "أ") || strings.HasPrefix(rest, "إ") || strings.HasPrefix(rest, "آ")
}

// match adds the matches that begin at token i.
func (t *Text) match(i int, begin *begin) {
	first := len(t.Matches)
	for k := range begin.names {
		r := &begin.names[k]
		t.add(i, i+1, r.Cut, r.Sense)
	}
	if len(begin.starts) > 0 && i+1 < len(t.Words) {
		after := t.Words[i+1]
		for k := range begin.starts {
			if s := &begin.starts[k]; s.next&after.follow != 0 && (after.gap || s.may(int(after.form)) || after.alt != 0) {
				t.walk(i, s)
			}
		}
	}
	if len(t.Matches) > first+1 {
		t.order(first)
	}
}

// order puts the matches from the first on in order, the longest first, and leaves
// out those of an entry that stands there already, found through fewer clitics.
func (t *Text) order(first int) {
	list := t.Matches[first:]
	for a := 1; a < len(list); a++ { // insertion sort: there are few
		for b := a; b > 0 && longer(&list[b], &list[b-1]); b-- {
			list[b], list[b-1] = list[b-1], list[b]
		}
	}
	kept := list[:1]
	for _, m := range list[1:] {
		if !slices.ContainsFunc(kept, func(k Match) bool { return k.Last == m.Last && k.Entry == m.Entry && k.Feature == m.Feature }) {
			kept = append(kept, m)
		}
	}
	t.Matches = t.Matches[:first+len(kept)]
}

// longer puts the longer match first, and of the same length that with fewer clitics.
func longer(a, b *Match) bool {
	if a.Last != b.Last {
		return a.Last > b.Last
	}
	return a.Cut.Clitics() < b.Cut.Clitics()
}

// maxTokens is how many tokens a name may have in the text, those between its
// own among them.
const maxTokens = 24

// walk follows the trie from a node.
func (t *Text) walk(i int, s *start) {
	b := t.analyser.b
	_, next := b.node(s.node)
	for j := i + 1; j < len(t.Words) && j < i+maxTokens; j++ {
		w := t.Words[j]
		if t.Tokens[j].Flags&normalize.BlankBefore != 0 { // a name ends with its paragraph
			return
		}
		node := 0
		if w.form != 0 {
			node = next.find(int(w.form))
		}
		if node == 0 && w.alt != 0 {
			node = next.find(int(w.alt))
		}
		if node == 0 {
			if !w.gap || w.Text == "." && len(t.Words[j-1].Text) > 4 { // أ. ف. ب
				return
			}
			if w.Text == ")" && i > 0 && t.Words[i-1].Text == "(" && strings.HasPrefix(t.Words[i].Text, "ال") { // «مجلس النواب (البرلمان) العراقي», but «الرئيس (فلاديمير) بوتين»
				return
			}
			continue
		}
		var list senses
		list, next = b.node(node)
		for k := range list.len() {
			sense := list.at(k)
			if sense.Class != Name && sense.Feature.Has(BeforeSuffix) {
				continue
			}
			t.add(i, j+1, s.cut, sense)
		}
		if next.len() == 0 {
			return
		}
	}
}

// gap reports a token that may stand inside a name without being part of it.
func gap(folded string) bool {
	switch folded {
	case "\"", "«", "»", "“", "”", "(", ")", "'", "‘", "’", "-", ".":
		return true
	}
	return false
}

func (t *Text) add(first, end int, c normalize.Cut, s Sense) {
	t.Matches = append(t.Matches, Match{First: first, Last: end, Start: t.Begin(first, c), End: int(t.Tokens[end-1].End), Reading: Reading{s, c}})
}

// Respell has token i read as another word of as many bytes, the folded one that it is meant to be: «على» where a document writes «علي» for it.
// Names of several tokens that stand there already stay.
func (t *Text) Respell(i int, as string) {
	if tok := &t.Tokens[i]; len(as) == int(tok.FoldedEnd-tok.FoldedStart) {
		form := []byte(as)
		tag := tagOf(form)
		w, _ := t.analyser.b.words.table().get(tag)
		if w == nil {
			w = t.analyser.word(tag, form, tok.Kind)
		}
		t.Words[i] = w
	}
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
	return t.Matches[t.at[i]:t.at[i+1]:t.at[i+1]]
}
