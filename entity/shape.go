package entity

import "strings"

// This file judges words that no lexicon knows by their letters: whether they
// look like a foreign name in Arabic letters («غوتيريش»), like any noun, or like a
// common word with its endings («متفرقة», «يعطيك»).

// evidence is what one token says for being part of a person's name.
type evidence uint8

const (
	notName evidence = iota
	plain            // no word that the lexicon knows, of the letters of any Arabic word
	loose            // a given or family name that is also a common word
	foreign          // no word that the lexicon knows, of the letters of foreign names
	surname          // الـ… that is no known word
	firm             // a given or family name
)

// letter bits of the fold's alphabet
const (
	semitic = 1 << iota // letters that foreign names are hardly written with
	vowel
	alien // letters only foreign words have
)

// letterKind gives the bits of the letter U+0600+b.
var letterKind = func() (k [256]uint8) {
	for _, r := range "حصضطظعقذءئؤىث" {
		k[r-0x600] |= semitic
	}
	for _, r := range "اوي" {
		k[r-0x600] |= vowel
	}
	for _, r := range "گچپڤژ" {
		k[r-0x600] |= alien
	}
	return k
}()

// at gives the n-th letter of folded Arabic (two bytes each) as its offset from
// U+0600, or 0.
func at(s string, n int) byte {
	if 2*n+1 >= len(s) || n < 0 {
		return 0
	}
	return (s[2*n]&0x1F)<<6 | s[2*n+1]&0x3F
}

const (
	alef = 0x27
	ta   = 0x2A
	tam  = 0x29 // ة
	sin  = 0x33
	lam  = 0x44
	mim  = 0x45
	nun  = 0x46
	waw  = 0x48
	ya   = 0x4A
	ha   = 0x47
)

// ending is how a word of so many letters or more ends or begins that is no name.
type ending struct {
	letters string
	least   int
}

var (
	nounEndings = [...]ending{{"ة", 3}, {"ات", 5}, {"ها", 4}, {"هم", 3}, {"هما", 3}, {"وا", 5}, {"اء", 5}, {"ؤ", 3}, {"اته", 3}, {"تين", 6}}
	verbBegins  = [...]ending{{"لل", 3}, {"است", 5}, {"مست", 5}, {"يست", 5}, {"تست", 5}, {"بال", 5}, {"وال", 6}, {"يت", 5}, {"تت", 5}}
)

// affixed reports that a word of n letters ends or begins as inflected nouns and verbs do; semitic, that it has letters which foreign names have not.
func affixed(s string, n int, semitic bool) bool {
	for _, e := range nounEndings {
		if n >= e.least && strings.HasSuffix(s, e.letters) {
			return true
		}
	}
	for _, b := range verbBegins {
		if n >= b.least && strings.HasPrefix(s, b.letters) {
			return true
		}
	}
	return semitic && n >= 5 && strings.HasPrefix(s, "ست")
}

// shape judges a folded word that the lexicon does not know.
func shape(s string) evidence {
	n := len(s) / 2
	if n < 2 || n > 14 || len(s)%2 != 0 {
		return notName
	}
	if n == 2 {
		return plain
	}
	if n >= 6 && at(s, n-1) == alef && at(s, 0) == alef && (at(s, 3) == alef || at(s, 2) == ta && at(s, n-3) == alef) { // أفعالا, افتعالا
		return notName
	}
	var has uint8
	vowels := 0
	for k := 0; k < n; k++ {
		if s[2*k] < 0xD8 || s[2*k] > 0xDB {
			return notName
		}
		l := letterKind[at(s, k)]
		has |= l
		if l&vowel != 0 {
			vowels++
		}
	}
	if has&alien != 0 {
		return foreign
	}
	if affixed(s, n, has&semitic != 0) {
		return notName
	}
	switch pattern(s, n, vowels, has&semitic != 0) {
	case commonPattern:
		return notName
	case anyPattern:
		return plain
	}
	return foreign
}

// patterns of the letters of a word
const (
	noPattern     = iota
	anyPattern    // of Arabic nouns, also of names
	commonPattern // of verbs and of nouns that are no names
)

// pattern tells the pattern of a word of n letters, of which so many are vowels, or that has letters which foreign names have not.
func pattern(s string, n, vowels int, semitic bool) int {
	last, before := at(s, n-1), at(s, n-2)
	first, second := at(s, 0), at(s, 1)
	switch {
	case (first == ya || first == ta) && imperfectShape(s, n, vowels, semitic): // يـ…, تـ…: a verb
		return commonPattern
	case first == ya && n == 5 && (second != ta && at(s, 2) == ta && vowels < 3 || last == ha && vowels < 2): // يفتعل, يفعله
		return commonPattern
	case first == ta && n == 5 && at(s, 3) == ya && vowels < 3: // تفعيل
		return commonPattern
	case first == alef && n == 5 && at(s, 3) == alef, first == alef && n >= 5 && at(s, 2) == ta && at(s, n-2) == alef: // أفعال, افتعال
		return commonPattern
	case first == mim && second == ta && n == 5, semitic:
		return anyPattern
	case vowels == 0, n >= 6 && vowels == 1 && last == alef:
		return anyPattern
	case first == mim && n == 5 && at(s, 3) == waw && vowels == 1: // مفعول
		return anyPattern
	case last == ya && (vowels == 1 || before == ya):
		return anyPattern
	}
	return noPattern
}

// imperfectShape reports that a word in ي or ت has the letters of a verb in the imperfect.
func imperfectShape(s string, n, vowels int, semitic bool) bool {
	if n == 4 && vowels == 1 {
		return true
	}
	return semitic && (n <= 6 && vowels < 3 || n >= 5 && (strings.HasSuffix(s, "ون") || strings.HasSuffix(s, "ان")))
}
