package entity

import (
	"hash/maphash"
	"math/bits"
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// glance is what all passes ask of every token, side by side and in the order of the
// text: most tokens are passed over by a bit of it, and words, their readings and
// their looks, which lie all over memory, are visited only where something may be found.
type glance struct {
	classes lexicon.Classes // of the word's readings
	starts  lexicon.Classes // of the matches that begin here
	cues    cues

	proclitics uint8    // of the likeliest cut, without the article
	word       uint8    // the byte of the folded token where the word begins behind them
	cut        uint8    // the same where a name would begin
	kind       evidence // for a name, read with no proclitic
	first      evidence // as a name would begin there
}

// cues are what is seen at a token at a glance.
type cues uint64

const (
	cArabic   cues = 1 << iota // an Arabic word
	cNumber                    // digits
	cLatin                     // a word in Latin letters
	cPunct                     // a mark
	cAddress                   // of a website, mailbox or account
	cJoined                    // in the same line as the token before it
	cArticle                   // with the article
	cVerb                      // a finite verb and nothing likelier, where it has no article
	cKnown                     // a word of the lexicon
	cNew                       // no word of the lexicon behind its proclitics
	cQuote                     // a quotation mark
	cComma                     // ، and ,
	cOpen                      // (
	cClose                     // )
	cAli                       // علي, the name or على with dots
	cStranger                  // a word that nobody knows and that may be a name
	cDotted                    // «الي», «حتي»: ى with dots
	cUndotted                  // «الى», «حتى», «على»
	cApart                     // the first letter may be a proclitic that the lexicon does not know of
	cLanguage                  // «لغة»
	cSport                     // a word of sport
	cClub                      // a word that clubs are called by
	cDeed                      // a deed or a day with the article and no name: «الاتفاق»، «الجمعة»
	cSon                       // «بن»
	cLetter                    // the name of a Latin letter: «سي»
	cSay                       // a finite verb of reporting
	cNoble                     // «فون»، «فان»
	cFirm                      // a foreign word that names of companies and papers are made with: «غروب»
	cSeldom                    // in a list that is asked for seldom
	cNever                     // a word of the grammar that no name goes on with: «حديثه»، «يلتقي»
	cKunya                     // «أبو»
	cNisba                     // an adjective of a country or people
	cUnknown                   // an Arabic word that the lexicon does not have
	cBreak                     // no Arabic word
	cLine                      // the first in its line
	cSlot                      // it may tell of a name beside it, see [Text.slots]

	numCues = iota
)

// rareCues are those of few tokens: a pass that asks for one of them goes through them by [Text.with], and not through the text.
const rareCues = cQuote | cClub | cSon | cLetter | cNoble | cFirm | cKunya | cNisba | cUnknown | cBreak | cLine

// with gives the tokens that have a cue of rareCues, in the order of the text.
func (t *Text) with(rare cues) []int32 { return t.rare[bits.TrailingZeros64(uint64(rare))] }

// keepRare keeps token i for those of its cues that are rare.
func (t *Text) keepRare(i int, c cues) {
	for c &= rareCues; c != 0; c &= c - 1 {
		of := &t.rare[bits.TrailingZeros64(uint64(c))]
		*of = append(*of, int32(i))
	}
}

// kindCues are the cues of a token's kind.
var kindCues = [16]cues{normalize.Arabic: cArabic, normalize.Latin: cLatin | cBreak, normalize.OtherWord: cBreak, normalize.Number: cNumber | cBreak,
	normalize.Punct: cPunct | cBreak | cSlot, normalize.Symbol: cBreak, normalize.URL: cAddress | cBreak, normalize.Email: cAddress | cBreak,
	normalize.Hashtag: cBreak, normalize.Handle: cAddress | cBreak}

// hamzaFirst reports an adjective that begins with a hamza and ل, which once folded look like the article: «إلكتروني».
func hamzaFirst(w *lexicon.Word) bool {
	r, ok := w.Find(lexicon.Adj)
	return ok && (strings.HasPrefix(r.Entry.Name, "إل") || strings.HasPrefix(r.Entry.Name, "أل"))
}

// wordCues are the cues of a word by itself.
func wordCues(w *lexicon.Word) cues {
	c := markCue(w.Text) | listCues(w)
	if hasArticle(w) {
		c |= cArticle
	}
	if w.Known() {
		c |= cKnown
	}
	if w.Classes.Has(lexicon.Nisba) {
		c |= cNisba
	}
	if w.Classes.Has(lexicon.VerbWord) {
		r := &w.Readings[0]
		if r.Class == lexicon.VerbWord && r.Feature.Any(lexicon.Finite) && !r.Feature.Any(lexicon.Masdar|lexicon.Agent|lexicon.Patient) {
			c |= cVerb
		}
	}
	if c&cArticle != 0 && w.Readings != nil && !w.Is(nameWords|1<<lexicon.Adj|1<<lexicon.Nisba|1<<lexicon.Name) &&
		(w.Feature.Has(lexicon.Masdar) || w.Is(timeWords)) {
		c |= cDeed
	}
	if endsNames(w, c&cArticle != 0) {
		c |= cNever
	}
	return c
}

// hasArticle reports a word with the article, as it is read or by its letters; «والتزاماتها», «إلكترونية» have none.
func hasArticle(w *lexicon.Word) bool {
	if w.Cut.Proclitics&normalize.Article != 0 {
		return true
	}
	return len(w.Text) > 6 && strings.HasPrefix(w.Text[w.Cut.Word:], "ال") && (w.Cut.Enclitic == 0 || !w.Known()) && !hamzaFirst(w)
}

// listCues are the cues of the lists of words.tsv that a word stands in.
func listCues(w *lexicon.Word) (c cues) {
	if seldomLanguage.has(w.Text[w.Cut.Stem:]) {
		c |= cLanguage
	}
	if seldomLists(w.Text[w.Cut.Word:]) != (seldomSet{}) {
		c |= cSeldom
	}
	if listed(w.Text)&(wLetter|wMaybeLetter) != 0 {
		c |= cLetter
	}
	if listed(w.Text[w.Cut.Word:])&wKunya != 0 {
		c |= cKunya
	}
	switch {
	case seldomSon.has(w.Text):
		c |= cSon
	case seldomNoble.has(w.Text):
		c |= cNoble
	case seldomDotted.has(w.Text):
		c |= cDotted
	case seldomUndotted.has(w.Text):
		c |= cUndotted
	}
	return c
}

// markCue is the cue of a mark.
func markCue(mark string) cues {
	switch mark {
	case "\"", "«", "»", "“", "”", "'", "‘", "’":
		return cQuote
	case "،", ",":
		return cComma
	case "(":
		return cOpen
	case ")":
		return cClose
	}
	return 0
}

// endsNames reports a word that no person's name goes on with: whatever reads it, it has a pronoun behind it («حديثه»), is a verb in the
// imperfect («يلتقي») or a word of the grammar («فضلا»), is in the accusative («هجوما») or tells a deed («التحقيق»). Short ones
// may be of another language: «هو تشي منه».
func endsNames(w *lexicon.Word, article bool) bool {
	n := len(w.Text) / 2
	if !article && w.Is(1<<lexicon.Ord) && !w.Is(nameWords|1<<lexicon.Name) { // «سيباستيان أول من زار»
		return true
	}
	if seldomPost.has(w.Text) {
		return true
	}
	const ledIn = normalize.Ba | normalize.Ka | normalize.Fa
	if w.Known() && w.Cut.Proclitics&(ledIn|normalize.La) != 0 && w.Cut.Enclitic != normalize.NoEnclitic && n >= 6 && !wholeName(w) { // «أمر الوليد بتشييده»
		return true
	}
	if article && w.Known() && (w.Cut.Proclitics&ledIn != 0 || w.Cut.LostAlef) && listed(w.Text[w.Cut.Word:])&wDivine == 0 && !wholeName(w) { // «رحب خلف بالسيد حمدان», but «المعتصم بالله»
		return true
	}
	const called = nameWords | 1<<lexicon.Name | 1<<lexicon.Nisba | 1<<lexicon.Title | 1<<lexicon.Occupation | 1<<lexicon.Honorific | 1<<lexicon.Rank
	if n >= 4 && !article && at(w.Text, n-1) != ya && w.Is(1<<lexicon.Human) && !w.Is(called) { // «عبد الرحيم امرأة أعمال»
		return true
	}
	if n < 4 || len(w.Readings) == 0 || w.Is(nameWords|1<<lexicon.Name|1<<lexicon.Nisba) {
		return false
	}
	for k := range w.Readings {
		r := &w.Readings[k]
		switch f := r.Feature; {
		case r.Cut.Proclitics&^normalize.Article != 0:
			return false
		case r.Cut.Enclitic != 0 && !strings.HasSuffix(w.Text, "ي"):
		case r.Class == lexicon.VerbWord && f.Has(lexicon.Imperfect) &&
			(at(w.Text, 0) == ya || at(w.Text, 0) == ta) && at(w.Text, n-1) != alef && (at(w.Text, n-1) != ya || at(w.Text, 0) == ya): // «يلتقي», but «تجاني»
		case functionWords.Has(r.Class), r.Class == lexicon.Common && at(w.Text, 0) == ya && w.Is(1<<lexicon.VerbWord): // «يلتقي» is a word of sport too
		case f.Has(lexicon.Accusative) && n >= 5:
		case article && n >= 7 && f.Has(lexicon.Masdar) || r.Class == lexicon.NounWord && article && n >= 7 && w.Feature.Has(lexicon.Masdar):
		default:
			return false
		}
	}
	return true
}

// wholeName reports a word that is a name with its first letter: «بالحاج».
func wholeName(w *lexicon.Word) bool {
	return slices.ContainsFunc(w.Readings, func(r lexicon.Reading) bool { return r.Cut.Word == 0 && isName(&r) })
}

// see fills the glances, the looks of the words and what they speak for names of people.
func (t *Text) see() {
	n := len(t.Words)
	t.looks = slices.Grow(t.looks[:0], n)[:n]
	t.glances = slices.Grow(t.glances[:0], n)[:n]
	t.signals = append(t.signals[:0], make([]signals, n+1)...)
	t.spoken = append(t.spoken[:0], make([]weights, n+1)...)
	t.strangers.reset()
	for k := range t.rare {
		t.rare[k] = t.rare[k][:0]
	}
	var all cues
	var notes [64]*lexicon.Note
	for from := 0; from < n; from += len(notes) { // in blocks, so that many looks are on the way at once
		tokens := t.Tokens[from:min(from+len(notes), n)]
		looks, glances := t.looks[from:][:len(tokens)], t.glances[from:][:len(tokens)]
		t.Notes(t.model.key, from, notes[:len(tokens)])
		for i := range looks {
			var lk *look
			if n := notes[i]; n != nil {
				lk = n.Value().(*look)
			} else {
				lk = t.look(t.Words[from+i], tokens[i].Kind)
			}
			looks[i] = lk
		}
		for i := range glances {
			g, alone, tok := &glances[i], &looks[i].glance, &tokens[i]
			cues := alone.cues | kindCues[tok.Kind&15]
			if tok.Flags&normalize.LineBefore == 0 {
				cues |= cJoined
			} else {
				cues |= cLine
			}
			*g = *alone
			g.cues = cues
			all |= cues
			if cues&(cStranger|rareCues) == 0 { // most
				continue
			}
			if t.keepRare(from+i, cues); cues&cStranger != 0 {
				t.repeated(from + i)
			}
		}
	}
	for k := range t.Matches {
		m := &t.Matches[k]
		t.glances[m.First].starts |= 1 << m.Class
	}
	t.cues = all
	t.dots()
	t.weigh()
}

// dots takes from how the document ends words what its ى and ي mean: one that ends every ى with dots, «الي», has them undotted, and only one that ends some without tells
// «علي» from «على».
func (t *Text) dots() {
	spelled := t.cues & (cDotted | cUndotted)
	if spelled == cDotted {
		for i := range t.glances {
			if t.glances[i].cues&cDotted != 0 {
				t.undot(i)
			}
		}
	}
	if t.cues&cAli == 0 || spelled == cDotted|cUndotted {
		return
	}
	s := sAliProper
	if spelled == cDotted {
		s = sAlaDotted
	}
	for i := range t.glances {
		if t.glances[i].cues&cAli != 0 {
			t.signal(i, s)
		}
	}
}

// undot has token i, which ends in ي, read with ى.
func (t *Text) undot(i int) {
	text := t.Words[i].Text
	t.Respell(i, text[:len(text)-len("ي")]+"ى")
	w := t.Words[i]
	lk, ok := w.Note(t.model.key).(*look)
	if !ok {
		lk = t.look(w, t.Tokens[i].Kind)
	}
	const here = cJoined | cArabic
	g := lk.glance
	g.cues |= t.glances[i].cues & here
	g.starts = t.glances[i].starts
	t.looks[i], t.glances[i] = lk, g
}

// undotAli has «علي» read as «على» where it is nobody, in a document that ends every ى with dots.
func (t *Text) undotAli() {
	if t.cues&cAli == 0 || t.cues&(cDotted|cUndotted) != cDotted {
		return
	}
	next := 0 // the mention at or behind the token
	for i := range t.glances {
		if t.glances[i].cues&cAli == 0 || !strings.HasSuffix(t.Words[i].Text, "ي") {
			continue
		}
		for next < len(t.Mentions) && (t.Mentions[next].Last <= i || t.Mentions[next].Type != Person) {
			next++
		}
		if next == len(t.Mentions) || t.Mentions[next].First > i {
			t.undot(i)
		}
	}
}

// repeated marks a word that nobody knows where the document has it a second time.
func (t *Text) repeated(i int) {
	key := maphash.Bytes(t.links.seed, t.Folded(i)[t.glances[i].cut:])
	if k, ok := t.strangers.get(key); ok {
		t.signal(int(k), sRepeated)
		t.signal(i, sRepeated)
	}
	t.strangers.put(key, int32(i))
}

// hisDeed reports a verbal noun with the pronoun of who does it, which stands behind his name: «نقلت الصحيفة عن الوزير سالم حداد [قوله]».
func hisDeed(w *lexicon.Word) bool {
	return w.Cut.Enclitic != 0 && w.Cut.Proclitics == 0 && w.Is(1<<lexicon.VerbWord) && w.Feature.Has(lexicon.Masdar)
}

// look makes the look of a word and keeps it there.
func (t *Text) look(w *lexicon.Word, kind normalize.Kind) *look {
	lk := t.model.look(w, kind)
	if few := (rare{t.nisba(w), headOf(w), seldomLists(w.Text[w.Cut.Word:])}); few != (rare{}) {
		lk.rare = &few
	}
	if lk.cues&(cSay|cSeldom) != 0 || lk.classes&(1<<lexicon.Human|1<<lexicon.Title|1<<lexicon.Given) != 0 || lk.whole&(1<<tFamily|1<<tPerson) != 0 || hisDeed(w) || famedName(w) {
		lk.cues |= cSlot
	}
	lk = t.model.share(lk)
	w.KeepNote(&lk.note)
	return lk
}

// weigh adds up what the words of a line speak for a name in each of them; beyond its
// ends stands the edge.
func (t *Text) weigh() {
	const kinds = uint(numKinds)
	edge, left, right := &t.model.edge, &t.model.left, &t.model.right
	lines := t.with(cLine)
	for lo := 0; lo < len(t.looks); {
		for len(lines) > 0 && int(lines[0]) <= lo { // the first of the text may be one, or not
			lines = lines[1:]
		}
		hi := len(t.looks)
		if len(lines) > 0 {
			hi = int(lines[0])
		}
		line, spoken := t.looks[lo:hi], t.spoken[lo:hi]
		before2, before, at, after := edge, edge, line[0], edge
		if len(line) > 1 {
			after = line[1]
		}
		pair := uint(edge.kinds[0])*kinds + uint(at.kinds[0]) // of the word before and this one
		for i := range spoken {
			after2 := edge
			if i+2 < len(line) {
				after2 = line[i+2]
			}
			next := uint(at.kinds[0])*kinds + uint(after.kinds[0])
			beside := left[pair] + right[next]
			if at.kinds[1] != at.kinds[0] {
				beside = t.model.beside(uint(before.kinds[0]), at.kinds, uint(after.kinds[0]))
			}
			spoken[i] += at.self + before.before + after.after + before2.before2 + after2.after2 + beside
			pair = next
			before2, before, at, after = before, at, after, after2
		}
		lo = hi
	}
}
