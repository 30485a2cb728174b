package entity

// wordKind is the likeliest of a word's traits: what two words beside one another are says more of
// a name than what each of them is by itself («رفض جوزيه», a verb and a word that nobody knows).
type wordKind uint8

const (
	numKinds = len(kindOrder) + 3
	pairs    = uint(numKinds * numKinds)
)

// kindOrder lists the traits that are kinds: the first of a word's is its kind. Definite nouns and
// adjectives, and what has the article and nobody knows, are kinds of their own.
var kindOrder = [...]trait{tComma, tStop, tQuote, tOpen, tEdge, tLink, tKunya, tServant, tDivine, tGiven, tFamily, tPerson, tGivenWord, tFamilyWord,
	tStyle, tOf, tOffice, tNisba, tHead, tHuman, tTime, tPrep, tFunction, tSay, tVerb, tPlace, tNoun, tAdj, tSmallPlace, tForeign}

const (
	newArticleKind = len(kindOrder) + iota
	definiteKind
	otherKind
)

// kindNames are the names of the kinds in weights/person.tsv.
var kindNames = func() (names [numKinds]string) {
	for k, t := range kindOrder {
		names[k] = traitNames[t]
	}
	names[newArticleKind], names[definiteKind], names[otherKind] = "new-article", "definite", "none"
	return names
}()

// wordKindOf gives the kind of a word with these traits.
func wordKindOf(s traits) wordKind {
	k := otherKind
	for i, t := range kindOrder {
		if s.has(t) {
			k = i
			break
		}
	}
	if s.has(tArticle) {
		switch {
		case s.has(tNewArticle):
			k = newArticleKind
		case k < len(kindOrder) && (kindOrder[k] == tNoun || kindOrder[k] == tAdj):
			k = definiteKind
		}
	}
	return wordKind(k)
}

// beside adds up what the kinds of a word and of those beside it say, where the word is another
// kind behind its proclitics.
func (m *personModel) beside(before uint, at [2]wordKind, after uint) weights {
	whole, behind := uint(at[0]), uint(at[1])
	goesOn := m.left[before*uint(numKinds)+whole].goesOn() + m.right[whole*uint(numKinds)+after].goesOn()
	begins := m.left[before*uint(numKinds)+behind].begins() + m.right[behind*uint(numKinds)+after].begins()
	return weights(begins)<<32 + weights(goesOn)
}
