package entity

import (
	"strings"
	"unicode/utf8"
)

// The letters of a word that nobody knows tell whether it may be a name: «باسيناس» has pairs of
// letters that other words hardly have.

const (
	alphabet = 44 // the letters U+0621…U+064A from 1, the edge of a word 0, any other sign 43
	bigrams  = alphabet * alphabet
)

// eachBigram calls f with the number of every pair of letters that stand beside one
// another in a folded word, its edges taken as letters.
func eachBigram(s string, f func(int)) {
	prev := 0
	for _, r := range s {
		c := letterOf(r)
		f(prev*alphabet + c)
		prev = c
	}
	f(prev * alphabet)
}

// letterOf gives the number of an Arabic letter, ء to ي from 1; any other character is the last one.
func letterOf(r rune) int {
	if r >= 0x621 && r <= 0x64A {
		return int(r) - 0x620
	}
	return alphabet - 1
}

// bigramName writes the pair as weights/person.tsv does: «~با», «~_ب» at the head of a
// word, «~ا_» at its end.
func bigramName(n int) string {
	var b strings.Builder
	b.WriteByte('~')
	for _, c := range [...]int{n / alphabet, n % alphabet} {
		switch c {
		case 0:
			b.WriteByte('_')
		case alphabet - 1:
			b.WriteByte('?')
		default:
			b.WriteRune(rune(0x620 + c))
		}
	}
	return b.String()
}

// bigramOf reads what bigramName wrote.
func bigramOf(name string) (n int, ok bool) {
	rest, ok := strings.CutPrefix(name, "~")
	if !ok || utf8.RuneCountInString(rest) != 2 {
		return 0, false
	}
	for _, r := range rest {
		c := 0
		if r != '_' {
			c = letterOf(r)
		}
		n = n*alphabet + c
	}
	return n, true
}
