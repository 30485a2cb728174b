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
	last, before := at(s, n-1), at(s, n-2)
	first, second := at(s, 0), at(s, 1)
	switch {
	case last == tam, n >= 5 && before == alef && last == ta, strings.HasSuffix(s, "ها") && n >= 4, strings.HasSuffix(s, "هم"), strings.HasSuffix(s, "هما"), n >= 5 && strings.HasSuffix(s, "وا"),
		n >= 5 && strings.HasSuffix(s, "اء"), strings.HasSuffix(s, "ؤ"), strings.HasSuffix(s, "اته"), n >= 6 && strings.HasSuffix(s, "تين"):
		return notName
	case first == lam && second == lam, n >= 5 && (strings.HasPrefix(s, "است") || strings.HasPrefix(s, "مست") || strings.HasPrefix(s, "يست") || strings.HasPrefix(s, "تست") || strings.HasPrefix(s, "بال") || strings.HasPrefix(s, "وال") && n > 5),
		n >= 5 && (strings.HasPrefix(s, "يت") || strings.HasPrefix(s, "تت") || strings.HasPrefix(s, "ست") && has&semitic != 0):
		return notName
	case (first == ya || first == ta) &&
		(n >= 5 && (strings.HasSuffix(s, "ون") || strings.HasSuffix(s, "ان")) && has&semitic != 0 || has&semitic != 0 && n <= 6 && vowels < 3 || n == 4 && vowels == 1):
		return notName // يـ…, تـ…: a verb
	case first == ya && n == 5 && (second != ta && at(s, 2) == ta && vowels < 3 || last == ha && vowels < 2): // يفتعل, يفعله
		return notName
	case first == ta && n == 5 && at(s, 3) == ya && vowels < 3: // تفعيل
		return notName
	case first == alef && n == 5 && at(s, 3) == alef, first == alef && n >= 5 && at(s, 2) == ta && at(s, n-2) == alef: // أفعال, افتعال
		return notName
	case first == mim && second == ta && n == 5:
		return plain
	}
	if has&semitic != 0 {
		return plain
	}
	if vowels == 0 || n >= 6 && vowels == 1 && last == alef {
		return plain
	}
	if first == mim && n == 5 && at(s, 3) == waw && vowels == 1 { // مفعول
		return plain
	}
	if last == ya && vowels == 1 || last == ya && before == ya {
		return plain
	}
	return foreign
}
