package main

import (
	"slices"
	"strings"
	"unicode"
)

// arabicLetters are the letters that Arabic newspapers write names with.
const arabicLetters = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"

// keyboard are letters of other keyboards that stand for an Arabic one in the
// names of Iran, Afghanistan and Pakistan, which Arabic takes over as they are.
var keyboard = strings.NewReplacer("ی", "ي", "ک", "ك", "ھ", "ه", "ۀ", "ه", "ہ", "ه", "ٲ", "أ", "ٱ", "ا")

// clean brings an alternate name to the form that the lexicon writes: no
// marks, no tatweel, no format characters, single blanks, nothing behind a
// comma («دالاس، تكساس»). ok is false for what no Arabic name can be. native
// tells that letters of the Persian keyboard are taken for Arabic ones.
func clean(s string, native bool) (name string, ok bool) {
	if i := strings.IndexAny(s, "،/"); i > 0 {
		s = s[:i]
	}
	if i := strings.IndexByte(s, '('); i > 0 {
		s = s[:i]
	}
	s = strings.ReplaceAll(s, "ٲ", "أ")
	if native {
		s = keyboard.Replace(s)
	}
	var b strings.Builder
	blank := false
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Mn, r) || r == 'ـ' || r == '\u200e' || r == '\u200f' || r == '\u200d':
		case r == ' ' || r == '-' || r == '\u200c' || r == '\u00a0' || r == '–':
			blank = true
		case strings.ContainsRune(arabicLetters, r):
			if blank && b.Len() > 0 {
				b.WriteByte(' ')
			}
			blank = false
			b.WriteRune(r)
		default: // a letter of Persian, Urdu, Kurdish, Uyghur …, a digit, Latin
			return "", false
		}
	}
	s = b.String()
	if letters(s) < 2 {
		return "", false
	}
	for _, w := range strings.Fields(s) {
		r := []rune(w)
		if len(r) < 2 || slices.Contains(r[:len(r)-1], 'ى') || slices.Contains(r[:len(r)-1], 'ة') { // broken words
			return "", false
		}
	}
	return s, true
}

// town takes the head off a town's name; ok is false for the name of a
// district or province.
func town(s string) (name string, ok bool) {
	for _, head := range heads { // the grammar knows them
		s = strings.TrimPrefix(s, head)
	}
	first, _, _ := strings.Cut(s, " ")
	return s, !foreignHeads[first]
}

var heads = []string{"مدينة ", "بلدة ", "قرية "}

// foreignHeads begin what is no town's name: a district or province, in
// Arabic, Persian, Urdu and Turkish.
var foreignHeads = map[string]bool{"محافظة": true, "ناحية": true, "ولاية": true, "قضاء": true, "مركز": true, "بلدية": true,
	"دائرة": true, "ضلع": true, "استان": true, "شهرستان": true, "شهر": true, "منطقة": true, "لواء": true, "جهة": true,
	"إقليم": true, "اقليم": true, "مقاطعة": true, "جمهورية": true, "ولسوالى": true, "ولسوالي": true, "بخش": true,
	"معتمدية": true, "كورة": true, "جزيرة": false, "مديرية": true, "حي": true, "ڤيلا": true, "بندرشاه": true}

// odd reports letters that no careful writer puts there: a hamza on alef, or
// two alefs, inside a word.
func odd(s string) bool {
	if strings.Contains(s, "اا") {
		return true
	}
	for _, w := range strings.Fields(s) {
		r := []rune(strings.TrimPrefix(w, "ال"))
		for i, c := range r {
			if i > 0 && (c == 'أ' || c == 'إ') {
				return true
			}
		}
	}
	return false
}

func letters(s string) int { return len([]rune(strings.ReplaceAll(s, " ", ""))) }

// marked reports letters that Persian and Urdu names do not have (or hardly
// ever): the name was written by somebody who writes Arabic.
func marked(s string) bool { return strings.ContainsAny(s, "يكةأإ") }

// persian reports spellings that Arabic does not use for foreign names.
func persian(s string) bool {
	for _, sign := range []string{"ئو", "آئ", "ئا", "ءا"} {
		if strings.Contains(s, sign) {
			return true
		}
	}
	for _, w := range strings.Fields(s) {
		r := []rune(w)
		if len(r) > 3 && r[0] == 'ا' && r[1] == 'س' && strings.ContainsRune("تبكمنلف", r[2]) { // استراتفورد
			return true
		}
		if len(r) > 3 && r[len(r)-1] == 'ه' && r[len(r)-2] == 'ي' {
			return true
		}
	}
	return false
}

// consonants are the letters of both scripts by the rough consonant that they stand for.
var consonants = func() map[rune]byte {
	of := map[rune]byte{}
	for _, group := range []struct {
		letters string
		c       byte
	}{
		{"بbp", 'B'}, {"تطثدضذtdđðþțţṭḍťďḏṯ", 'T'}, {"جكقغخkqgjxķģğḵǵ", 'K'}, {"سصزظشszšşśžźżșẓşŝ", 'S'}, {"رrřŕ", 'R'},
		{"لlłľļ", 'L'}, {"مm", 'M'}, {"نnñńňņ", 'N'}, {"فfv", 'F'}, {"w", 'W'}, {"حهhḩḥ", 'H'},
	} {
		for _, r := range group.letters {
			of[r] = group.c
		}
	}
	return of
}()

// soundOfC gives the rough consonant that c, or a letter made of it, stands for before another letter.
func soundOfC(c, next rune) byte {
	switch {
	case next == 'h' || c == 'č' || c == 'ć':
		return 'C'
	case c == 'ç' || strings.ContainsRune("eiyéè", next):
		return 'S'
	}
	return 'K'
}

// skeleton is the rough consonants of a name, in either script, so that a
// spelling can be compared with the name it is of.
func skeleton(s string) string {
	var b []byte
	rs := []rune(strings.ToLower(s))
	at := func(i int) rune {
		if i < 0 || i >= len(rs) {
			return 0
		}
		return rs[i]
	}
	put := func(c byte) {
		if len(b) == 0 || b[len(b)-1] != c {
			b = append(b, c)
		}
	}
	for i := 0; i < len(rs); i++ {
		r, next := rs[i], at(i+1)
		switch c, ok := consonants[r]; {
		case r == 'p' && next == 'h':
			put('F')
			i++
		case strings.ContainsRune("cçćč", r):
			put(soundOfC(r, next))
		case ok:
			put(c)
		case (r == ' ' || r == '-') && len(b) > 0:
			b = append(b, ' ')
		}
	}
	out := b[:0]
	for _, c := range b {
		if c != ' ' {
			out = append(out, c)
		}
	}
	return string(out)
}

// similarity compares two skeletons: 1 equal, 0 nothing in common.
func similarity(a, b string) float64 {
	if a == b {
		return 1
	}
	if a == "" || b == "" {
		return 0.3
	}
	weak := func(c byte) float64 { // what a letter costs that the other has not
		switch c {
		case 'H', 'W':
			return 0.3
		}
		return 1
	}
	swap := func(x, y byte) float64 {
		if x == y {
			return 0
		}
		if x > y {
			x, y = y, x
		}
		switch string([]byte{x, y}) {
		case "KS", "CK", "CS", "CT", "ST", "BF", "FW", "HK", "CH":
			return 0.4
		}
		return 1
	}
	prev := make([]float64, len(b)+1)
	row := make([]float64, len(b)+1)
	for j := range b {
		prev[j+1] = prev[j] + weak(b[j])
	}
	for i := range a {
		row[0] = prev[0] + weak(a[i])
		for j := range b {
			row[j+1] = min(prev[j]+swap(a[i], b[j]), prev[j+1]+weak(a[i]), row[j]+weak(b[j]))
		}
		prev, row = row, prev
	}
	return 1 - prev[len(b)]/float64(max(len(a), len(b)))
}

// vowels is how fully a spelling writes the vowels of a Latin name: Arabic
// writes nearly all of a foreign name's, Persian and Urdu leave the short ones
// out («هرفورد» for Hereford).
func vowels(arabic, latin string) float64 {
	have := 0
	for _, r := range arabic {
		if strings.ContainsRune("اوىيةآأإؤئع", r) {
			have++
		}
	}
	if strings.HasSuffix(arabic, "ه") {
		have++
	}
	groups, in := 0, false
	latin = strings.ToLower(latin)
	if len(latin) > 4 {
		latin = strings.TrimSuffix(latin, "e") // mostly silent
	}
	for i, r := range latin {
		v := strings.ContainsRune("aeiouyàáâãäåèéêëìíîïòóôõöùúûüýāēīōūăĕĭŏŭąęįųőűơưøæœıə", r) || r == 'w' && i > 0
		if v && !in {
			groups++
		}
		in = v
	}
	if groups == 0 {
		return 1
	}
	return float64(have) / float64(groups)
}
