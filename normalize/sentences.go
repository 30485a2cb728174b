package normalize

// sentencer is how far sentences are cut. They are cut while the text is read, a
// batch of stops at once, so that their tokens are still near.
type sentencer struct {
	first int // the first token of the sentence
	word  int // its first word, or a token before which there is none
	depth int // of parentheses
	next  int // among stops: the first not looked at
	due   int // so many stops make a batch
}

const batch = 64

// sentences cuts the tokens: at a full stop, question or exclamation mark and
// ellipsis (with the closing quotation marks and brackets behind it), and at a line
// break, as behind a title, but for a line that ends with a comma. A full stop ends
// no sentence behind an abbreviation, an initial or the number of a list item, before an initial, inside a
// name («العربية.نت», «بي.بي.سي»), in parentheses, and where there is no word yet.
//
// It looks at the tokens of t.stops only; before the end of the text it leaves those
// to whose right too few tokens stand.
func (t *Text) sentences(final bool) {
	n := len(t.Tokens)
	looked := 0 // at how many tokens, in vain
	for ; t.next < len(t.stops); t.next++ {
		i := int(t.stops[t.next])
		if i >= n || !final && i+2 >= n {
			break
		}
		token := &t.Tokens[i]
		if i > t.first && token.Flags&LineBefore != 0 && (token.Flags&BlankBefore != 0 || !t.goesOn(i-1)) {
			t.end(i)
		}
		if token.Kind != Punct || i < t.first {
			continue
		}
		s := t.Folded(i)
		switch s[0] {
		case '(':
			t.depth++
			continue
		case ')':
			t.depth = max(0, t.depth-1)
			continue
		}
		for t.word = max(t.word, t.first); t.word < i && t.Tokens[t.word].Kind == Punct; t.word++ {
		}
		if t.word == i || !ends(string(s)) || s[0] == '.' && (t.depth > 0 && i-t.first < 200 || t.abbreviation(i)) {
			continue
		}
		j := i + 1
		for j < n && t.Tokens[j].Kind == Punct && t.Tokens[j].Flags&LineBefore == 0 && t.closes(j) {
			j++
		}
		if j >= n && !final {
			looked = j - i
			break
		}
		if j < n && t.Tokens[j].Flags&LineBefore == 0 && t.goesOn(j) {
			continue // «قال: "انتهى."، وأضاف»
		}
		if j > i+1 || j >= n || t.Tokens[j].Flags&SpaceBefore != 0 || t.Tokens[j].Kind == Arabic || t.Tokens[j].Kind == Punct {
			t.end(j)
		}
	}
	t.due = len(t.stops) + max(batch, looked) // or the time would grow with the square
	if final {
		t.end(n)
	}
}

// end ends the sentence before token i.
func (t *Text) end(i int) {
	if i > t.first {
		t.Sentences = append(t.Sentences, Sentence{int32(t.first), int32(i)})
		t.first = i
	}
	t.depth = 0
}

// ends reports a mark that may end a sentence.
func ends(s string) bool {
	switch s {
	case ".", "؟", "!", "?", "…", "۔":
		return true
	}
	return false
}

// closes reports a mark that belongs to the sentence that ended before it.
func (t *Text) closes(i int) bool {
	switch string(t.Folded(i)) {
	case "»", "”", "’", ")", "]", ".", "؟", "!", "?", "…", "۔":
		return true
	case "\"":
		return t.Tokens[i].Flags&SpaceBefore == 0
	}
	return false
}

// goesOn reports a mark after which the sentence goes on.
func (t *Text) goesOn(i int) bool {
	switch string(t.Folded(i)) {
	case "،", ",", "؛", ";":
		return true
	}
	return false
}

// abbreviation reports that the full stop at i ends no sentence, for what stands
// around it.
func (t *Text) abbreviation(i int) bool {
	if i == 0 || t.Tokens[i].Flags&SpaceBefore != 0 {
		return false
	}
	prev := &t.Tokens[i-1]
	word := t.Folded(i - 1)
	switch prev.Kind {
	case Number: // «1. المقدمة»
		return i == 1 || prev.Flags&LineBefore != 0
	case Latin:
		return len(word) == 1 || len(word) > 2 && word[len(word)-2] == '.' || abbreviations[string(word)] // «U.S.»
	case Arabic:
		if len(word) == 2 {
			year := (string(word) == "م" || string(word) == "ه") && prev.Flags&SpaceBefore == 0 && i > 1 && t.Tokens[i-2].Kind == Number
			return !year // «عام 2018م.»
		}
		if len(word) == len("ود") && titles[string(word)] {
			return true
		}
		if i+1 >= len(t.Tokens) {
			return false
		}
		next := &t.Tokens[i+1]
		if next.Kind == Arabic && next.Flags&SpaceBefore == 0 && len(t.Folded(i+1)) == 2 { // «أحمد.م», but «عاد الوزير.و قال»
			return string(t.Folded(i+1)) != "و" || i+2 >= len(t.Tokens) || t.Tokens[i+2].Kind != Arabic
		}
		return next.Kind == Arabic && next.Flags == 0 && (domains[string(t.Folded(i+1))] || letterName(word) && letterNames[string(t.Folded(i+1))])
	}
	return false
}

// abbreviations have a full stop behind them.
var abbreviations = set("Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Jr", "Sr", "Gen", "Lt", "Col", "Sen", "Rep", "Gov", "vs", "No")

// titles are abbreviated titles with a proclitic; those without have one letter.
var titles = set("ود", "وا", "وأ", "وم")

// domains end the names of web sites that are written in Arabic: «العربية.نت».
var domains = set("نت", "كوم", "اورغ")

// letterNames are the names of the Latin letters in names of them: «بي.بي.سي».
var letterNames = set("اي", "ايه", "بي", "سي", "دي", "اف", "إف", "جي", "اتش", "إتش", "آي", "أي", "جيه", "كيه", "كي", "ال", "إل", "ام", "إم", "ان",
	"إن", "او", "أو", "كيو", "ار", "آر", "اس", "إس", "تي", "يو", "في", "دبليو", "اكس", "إكس", "واي", "زد", "إيه")

// letterName reports the name of a Latin letter, with a proclitic perhaps.
func letterName(word []byte) bool {
	return letterNames[string(word)] || len(word) > 4 && letterNames[string(word[2:])]
}

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}
