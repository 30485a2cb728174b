package entity

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// trait is one thing that can be seen at a single token; traits is a set of them.
type (
	trait  uint8
	traits uint64
)

// The traits. weights/person.tsv says what each of them weighs, by these names.
const (
	tGiven        trait = iota // a given name and nothing else
	tGivenWord                 // a given name that is also an ordinary word
	tFamily                    // a family name and nothing else
	tFamilyWord                // a family name that is also an ordinary word
	tPerson                    // a person of the gazetteers by one word
	tPlace                     // a place of the gazetteers by one word
	tSmallPlace                // a place that only GeoNames knows
	tBody                      // a body of the gazetteers by one word
	tNisba                     // an adjective of a country or people
	tOffice                    // an office or occupation
	tStyle                     // a rank or honorific
	tHuman                     // a noun of people
	tHead                      // the head of a body's, place's or building's name
	tFunction                  // a function word
	tPrep                      // a preposition
	tTime                      // a time or number word
	tVerb                      // a finite verb
	tSay                       // a finite verb of reporting
	tNoun                      // any other noun
	tAdj                       // an adjective
	tClitic                    // known only with a pronoun behind it
	tUnknown                   // no word of the lexicon
	tForeign                   // unknown, of the letters of foreign names
	tPlain                     // unknown, of the letters of any word
	tOdd                       // unknown, of a shape that names hardly have: a plural, a pronoun behind
	tArticle                   // with the article
	tNewArticle                // unknown, with the article
	tYa                        // with the article, ending in ي
	tSurnameShape              // with the article, no plural, no feminine, no pronoun
	tTwo                       // of two letters
	tThree                     // of three letters
	tLong                      // of seven letters or more
	tLink                      // بن، آل، فان
	tKunya                     // أبو، أم
	tServant                   // عبد
	tDivine                    // الله، الدين
	tInitial                   // one letter
	tAli                       // علي, the name or على with dots
	tWa                        // و before it
	tProclitic                 // ب، ل، ك، ف before it
	tGuess                     // of a word unknown, its first letter may be one of these
	tCalled                    // of a word that leads in a name: يدعى، اسمه
	tOf                        // a noun that people's names complete: حكومة، اغتيال، فيلم
	tAccusative                // no name, in the accusative: عميدا
	tNumber                    // a number
	tLatin                     // Latin letters
	tComma                     // a comma
	tStop                      // . ! ? ؛
	tColon                     // :
	tQuote                     // a quotation mark
	tOpen                      // (
	tClose                     // )
	tOther                     // any other sign
	tEdge                      // the beginning or end of the line
	numTraits
)

// traitNames are the names of the traits in weights/person.tsv.
var traitNames = [numTraits]string{"given", "given-word", "family", "family-word", "person", "place",
	"small-place", "body", "nisba", "office", "style", "human", "head", "function", "prep", "time", "verb", "say", "noun", "adj", "clitic",
	"unknown", "foreign", "plain", "odd", "article", "new-article", "ya", "surname-shape", "two", "three", "long", "link", "kunya",
	"servant", "divine", "initial", "ali", "wa", "proclitic", "guess", "called", "of", "accusative", "number", "latin", "comma", "stop", "colon", "quote", "open", "close", "other", "edge"}

func (s traits) has(t trait) bool { return s&(1<<t) != 0 }

// bare reports a word that nobody knows, without the article: its letters are asked.
func (s traits) bare() bool { return s.has(tUnknown) && !s.has(tArticle) }

// look is what the recognizer knows of a word by itself, kept at the word. Words that
// look the same share one.
type look struct {
	note lexicon.Note // under which words keep it
	sight
}

// sight is what can be compared of a look.
type sight struct {
	glance // what is copied for every token

	// What the word speaks for a name in itself, in the next word, in the one before,
	// and in those two words away.
	self, before, after, before2, after2 weights

	whole  traits      // read with no proclitic
	behind traits      // read behind the proclitics, as a name would begin there
	kinds  [2]wordKind // of whole and of behind
	*rare              // what few words are; not nil

	listed     wordSet // the lists of words.tsv in which it stands
	listedCore wordSet // the same without its proclitics
}

// rare is what few words are.
type rare struct {
	nisba nisba // the adjective of a country or people
	head  *head // the head of a body's name; or nil

	seldom seldomSet // the lists asked for seldom in which it stands, without its proclitics
}

// common are words that are nothing rare.
var common = &rare{}

// maxShared is how many looks are held for other words to share.
const maxShared = 1 << 14

// share gives the one look of words like this.
func (m *personModel) share(lk *look) *look {
	lk.note = lexicon.NewNote(m.key, lk)
	if lk.rare != common || lk.whole.bare() || lk.behind.bare() { // hardly another one looks the same
		return lk
	}
	m.sharing.Lock()
	defer m.sharing.Unlock()
	if have := m.shared[lk.sight]; have != nil {
		return have
	}
	if m.shared == nil || len(m.shared) >= maxShared {
		m.shared = make(map[sight]*look)
	}
	m.shared[lk.sight] = lk
	return lk
}

// look makes the look of a word.
func (m *personModel) look(w *lexicon.Word, kind normalize.Kind) *look {
	lk := &look{sight: sight{rare: common}}
	lk.classes, lk.cues = w.Classes, wordCues(w)
	lk.proclitics, lk.word = uint8(w.Cut.Proclitics&^normalize.Article), uint8(w.Cut.Word)
	if kind != normalize.Arabic {
		lk.whole = signTraits(kind, w.Text)
		lk.behind = lk.whole
		lk.kinds = [2]wordKind{wordKindOf(lk.whole), wordKindOf(lk.behind)}
		m.sum(lk)
		return lk
	}
	if !w.Known() {
		lk.cues |= cUnknown
	}
	lk.listed, lk.listedCore = listed(w.Text), listed(w.Text[w.Cut.Word:])
	cut := nameCut(w)
	lk.cut = uint8(cut)
	lk.whole = traitsAt(w, 0)
	lk.behind = lk.whole
	if lk.whole.has(tUnknown) && w.Known() { // «وقال»: to the words beside it, and where a name would go on, a verb
		lk.whole = traitsAt(w, int(w.Cut.Word))
	}
	if cut > 0 {
		lk.behind = traitsAt(w, cut)
	} else if len(w.Text) >= 8 && strings.Contains("وفبلك", w.Text[:2]) {
		lk.cues |= cApart
	}
	if lk.behind.has(tUnknown) {
		lk.cues |= cNew
	}
	if (lk.whole | lk.behind).has(tSay) {
		lk.cues |= cSay
	}
	if lk.whole.has(tAli) {
		lk.cues |= cAli
	}
	lk.cues |= fieldCues(w)
	lk.kind = judge(w, false)
	lk.first = judge(w, true)
	if lk.behind.has(tUnknown) && !lk.behind.has(tOdd) && len(w.Text) >= cut+6 {
		lk.cues |= cStranger
	}
	lk.kinds = [2]wordKind{wordKindOf(lk.whole), wordKindOf(lk.behind)}
	m.sum(lk)
	var begins, goesOn int
	if lk.behind.bare() {
		eachBigram(w.Text[cut:], func(n int) { begins += m.letters[n].begins() })
	}
	if lk.whole.bare() {
		eachBigram(w.Text, func(n int) { goesOn += m.letters[n].goesOn() })
	}
	lk.self += weights(begins)<<32 + weights(goesOn)
	return lk
}

// fieldCues gives the cues of the field that a word is of: sport, also by a club's name («الزمالك»), or trade.
func fieldCues(w *lexicon.Word) (c cues) {
	for k := range w.Readings {
		switch r := &w.Readings[k]; r.Class {
		case lexicon.Common:
			switch r.Entry.Value {
			case "sport":
				c |= cSport
			case "club":
				c |= cClub
			case "firm", "paper", "team":
				c |= cFirm
			}
		case lexicon.Name:
			if clubOnly(r.Entry) {
				c |= cSport
			}
		}
	}
	return c
}

// signTraits gives the trait of a token that is no Arabic word.
func signTraits(kind normalize.Kind, folded string) traits {
	switch kind {
	case normalize.Number:
		return 1 << tNumber
	case normalize.Latin:
		return 1 << tLatin
	}
	switch folded {
	case "\"", "«", "»", "“", "”", "'", "‘", "’":
		return 1 << tQuote
	case "،", ",":
		return 1 << tComma
	case ".", "!", "?", "؟", "؛", ";", "…":
		return 1 << tStop
	case ":":
		return 1 << tColon
	case "(", "[":
		return 1 << tOpen
	case ")", "]":
		return 1 << tClose
	}
	return 1 << tOther
}

// isName reports a reading as a person's name.
func isName(r *lexicon.Reading) bool {
	switch r.Class {
	case lexicon.Given, lexicon.Family:
		return true
	case lexicon.Name:
		return r.Entry.Type == string(Person)
	}
	return false
}

// nameCut gives the byte of the folded word where a name would begin.
func nameCut(w *lexicon.Word) int {
	cut := -1
	for k := range w.Readings {
		r := &w.Readings[k]
		if isName(r) && r.Cut.Enclitic == 0 && !r.Cut.LostAlef && (cut < 0 || int(r.Cut.Word) < cut) {
			cut = int(r.Cut.Word)
		}
	}
	if cut > 0 && whole(w) {
		return 0
	}
	if cut >= 0 {
		return cut
	}
	if rest, ok := strings.CutPrefix(w.Text, "ب"); ok && kunya(rest) && !strings.HasSuffix(rest, "ا") { // «الملقب بأبي عمر», no two gates; but «بابا»
		return 2
	}
	if w.Cut.Proclitics&^normalize.Article != 0 && !w.Cut.LostAlef && !whole(w) {
		return int(w.Cut.Word)
	}
	if !w.Known() && conjoined(w.Text) {
		return 2
	}
	return 0
}

// whole reports a name of the gazetteers, of a body or of a place that is known far off, that is all of the word: no one is called «التيمور ريفنز» in
// «بالتيمور ريفنز».
func whole(w *lexicon.Word) bool {
	return slices.ContainsFunc(w.Readings, func(r lexicon.Reading) bool {
		return r.Class == lexicon.Name && r.Cut.Word == 0 && r.Cut.Enclitic == 0 && !r.Entry.Flag("common") && (r.Entry.Source != "geonames" || populous(r.Entry))
	})
}

// traitsAt gives the traits of a word read from byte cut on.
func traitsAt(w *lexicon.Word, cut int) traits {
	s, n := readingTraits(w, cut)
	text := w.Text[cut:]
	if n.given {
		if n.flagged || n.words {
			s |= 1 << tGivenWord
		} else {
			s |= 1 << tGiven
		}
	}
	if n.family {
		if n.flagged || n.words {
			s |= 1 << tFamilyWord
		} else {
			s |= 1 << tFamily
		}
	}
	if n.accusative && !n.given && !n.family {
		s |= 1 << tAccusative
	}
	s |= letterTraits(text, n.known)
	article := s.has(tArticle)
	if cut > 0 {
		if strings.HasPrefix(w.Text, "و") && cut == 2 {
			s |= 1 << tWa
		} else {
			s |= 1 << tProclitic
		}
	} else if w.Cut.Proclitics&^normalize.Article != 0 && !n.given && !n.family {
		if w.Known() || w.Cut.LostAlef || article {
			s |= 1 << tProclitic
		} else {
			s |= 1 << tGuess
		}
	}
	return s
}

// seenReadings is what the readings of a word tell that no single trait does.
type seenReadings struct {
	known         bool
	given, family bool
	names, words  bool // it is a name, an ordinary word
	flagged       bool // a name that is also a common word
	accusative    bool
}

// readingTraits gives the traits of the classes that a word read from byte cut on may be of.
func readingTraits(w *lexicon.Word, cut int) (s traits, n seenReadings) {
	for k := range w.Readings {
		rd := &w.Readings[k]
		e := rd.Entry
		if int(rd.Cut.Word) != cut || rd.Cut.LostAlef && isName(rd) {
			n.flagged = n.flagged || cut == 0 && functionWords.Has(e.Class) // «وإلى» is no Wali
			continue
		}
		n.known = true
		if rd.Cut.Enclitic != 0 {
			if !isName(rd) {
				s |= 1 << tClitic
			}
			continue
		}
		n.accusative = n.accusative || rd.Feature.Has(lexicon.Accusative)
		more, word := n.class(rd)
		s |= more
		n.words = n.words || word
	}
	return s, n
}

// class gives the traits of a reading's class, and whether it makes the word an ordinary one.
func (n *seenReadings) class(rd *lexicon.Reading) (s traits, word bool) {
	e := rd.Entry
	switch e.Class {
	case lexicon.Given:
		n.given, n.names = true, true
		n.flagged = n.flagged || e.Flag("common")
		return 0, false
	case lexicon.Family:
		n.family, n.names = true, true
		n.flagged = n.flagged || e.Flag("common")
		return 0, false
	case lexicon.Name:
		n.flagged = n.flagged || e.Type == string(Person) && e.Flag("common")
		return nameTraits(e), false
	case lexicon.Common:
		switch e.Value {
		case "called":
			s = 1 << tCalled
		case "of":
			return 1 << tOf, false
		case "club", "site":
			return 0, false
		}
		n.flagged = true
		return s, true
	case lexicon.VerbWord:
		switch {
		case !rd.Feature.Any(lexicon.Finite):
			return 1 << tNoun, true
		case e.Flag("say"):
			return 1<<tVerb | 1<<tSay, true
		}
		return 1 << tVerb, true
	case lexicon.Nisba:
		return 1 << tNisba, true
	case lexicon.Title, lexicon.TitleMod, lexicon.Occupation:
		return 1 << tOffice, true
	case lexicon.Rank, lexicon.Honorific:
		return 1 << tStyle, true
	case lexicon.Human:
		return 1 << tHuman, true
	case lexicon.OrgHead, lexicon.PlaceHead, lexicon.FacHead:
		return 1 << tHead, true
	case lexicon.Adj, lexicon.RankMod, lexicon.Ord:
		return 1 << tAdj, true
	case lexicon.Prep:
		return 1<<tPrep | 1<<tFunction, true
	}
	switch {
	case functionWords.Has(e.Class):
		return 1 << tFunction, true
	case timeWords.Has(e.Class):
		return 1 << tTime, true
	}
	return 1 << tNoun, true
}

// nameTraits gives the traits of a name of the gazetteers.
func nameTraits(e *lexicon.Entry) traits {
	common := e.Flag("common")
	switch Type(e.Type) {
	case Person:
		return 1 << tPerson
	case GPE, Location, Facility:
		if common || e.Source == "geonames" {
			return 1 << tSmallPlace
		}
		return 1 << tPlace
	}
	if common {
		return 0
	}
	return 1 << tBody
}

// letterTraits gives the traits of the letters of a word, which the lexicon knows or not.
func letterTraits(text string, known bool) (s traits) {
	article := strings.HasPrefix(text, "ال") && len(text) > 8
	if article {
		s |= 1 << tArticle
		if !known {
			s |= 1 << tNewArticle
		}
		if strings.HasSuffix(text, "ي") {
			s |= 1 << tYa
		}
		if surnameShape(text) {
			s |= 1 << tSurnameShape
		}
	}
	if !known {
		s |= 1 << tUnknown
		if !article {
			switch shape(text) {
			case foreign:
				s |= 1 << tForeign
			case plain:
				s |= 1 << tPlain
			default:
				s |= 1 << tOdd
			}
		}
	}
	switch n := len(text); {
	case n == 2:
		s |= 1 << tInitial
	case n == 4:
		s |= 1 << tTwo
	case n == 6:
		s |= 1 << tThree
	case n >= 14:
		s |= 1 << tLong
	}
	switch lists := listed(text); {
	case lists&wLink != 0:
		s |= 1 << tLink
	case lists&wKunya != 0:
		s |= 1 << tKunya
	case lists&wServant != 0:
		s |= 1 << tServant
	case seldomAli.has(text):
		s |= 1 << tAli
	case lists&wDivine != 0:
		s |= 1 << tDivine
	}
	return s
}
