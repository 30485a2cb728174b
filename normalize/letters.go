package normalize

import "unicode/utf8"

// rune folds one rune that is no presentation form; ok is false when it goes away.
func (f Fold) rune(r rune) (folded rune, ok bool) {
	switch {
	case r < 0x80:
		return r, true
	case r >= 0x0600 && r <= 0x08FF:
		return f.arabic(r)
	case isControl(r):
		return r, f&Controls == 0
	case f&Spaces != 0 && isWideSpace(r):
		return ' ', true
	}
	return r, true
}

// isControl reports a format character, which [Controls] drops; the constant lists them.
func isControl(r rune) bool {
	switch {
	case r == 0x00AD, r == 0x061C, r == 0x180E, r >= 0x200C && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x2069, r == 0xFEFF:
		return true
	}
	return false
}

// isWideSpace reports a space other than the ASCII one, of which [Spaces] makes that.
func isWideSpace(r rune) bool {
	switch {
	case r == 0x0085, r == 0x00A0, r == 0x1680, r >= 0x2000 && r <= 0x200B, r == 0x202F, r == 0x205F, r == 0x3000:
		return true
	}
	return false
}

// arabic folds a character of the Arabic block; false tells that it is dropped. The tables are made of it.
func (f Fold) arabic(r rune) (rune, bool) {
	switch {
	case r >= 0x0660 && r <= 0x0669:
		if f&Digits != 0 {
			return r - 0x0660 + '0', true
		}
		return r, true
	case r >= 0x06F0 && r <= 0x06F9:
		if f&Digits != 0 {
			return r - 0x06F0 + '0', true
		}
		return r, true
	}
	if m := markFold(r); m != 0 {
		return r, f&m == 0
	}
	switch r {
	case 'ـ':
		return r, f&Tatweel == 0
	case 0x061C:
		return r, f&Controls == 0
	case 'ء':
		return r, f&Hamza == 0
	}
	for k := Fold(0); k < Fold(len(replacements)); k++ {
		if rep := replacements[k]; f&rep.fold != 0 {
			if x, ok := rep.to[r]; ok {
				if rep.fold == Keyboard { // ۓ becomes ئ
					return f.arabic(x)
				}
				return x, true
			}
		}
	}
	return r, true
}

// replacements are the folds of one letter to another.
var replacements = [...]struct {
	fold Fold
	to   map[rune]rune
}{
	{Alef, letterMap("أإآٱٲٳٵ", "ا")},
	{Keyboard, letterMap("یېۍێے", "ي", "ۓ", "ئ", "کڪګ", "ك", "ہھەۀۂۿ", "ه", "ۃ", "ة", "ٯڧ", "ق", "ڡڢ", "ف", "ٮ", "ب", "ں", "ن")},
	{Foreign, letterMap("پ", "ب", "چ", "ج", "ژ", "ز", "گڭ", "ك", "ڤ", "ف", "ڨ", "ق", "ٹټ", "ت", "ڈډ", "د", "ڑړڕ", "ر", "ڵ", "ل", "ڼڻ", "ن", "ۆۇۈۉۋۅۏ", "و")},
	{NumberMarks, letterMap("٫", ".", "٬", ",")},
	{AlefMaqsura, letterMap("ى", "ي")},
	{TehMarbuta, letterMap("ة", "ه")},
	{Hamza, letterMap("ؤ", "و", "ئ", "ي")},
	{Punctuation, letterMap("،", ",", "؛", ";", "؟", "?", "۔", ".", "٪", "%", "٭", "*")},
}

// letterMap makes a map of pairs: each letter of the first to the second.
func letterMap(pairs ...string) map[rune]rune {
	m := make(map[rune]rune)
	for i := 0; i < len(pairs); i += 2 {
		to, _ := utf8.DecodeRuneInString(pairs[i+1])
		for _, r := range pairs[i] {
			m[r] = to
		}
	}
	return m
}

// IsMark reports an Arabic mark that stands over or under a letter: what
// [Marks], [Quranic] and [SmallAlef] drop.
func IsMark(r rune) bool { return markFold(r) != 0 }

// markFold gives the fold that drops a mark, or 0 for what is none.
func markFold(r rune) Fold {
	switch {
	case r < 0x0610 || r > 0x08FF:
		return 0
	case r >= 0x064B && r <= 0x065F, r >= 0x08E3 && r <= 0x08FE:
		return Marks
	case r == 0x0670:
		return SmallAlef
	case r <= 0x061A, r >= 0x06D6 && r <= 0x06ED && r != 0x06DD && r != 0x06DE && r != 0x06E9, r >= 0x08D3 && r != 0x08E2:
		return Quranic
	}
	return 0
}

// isArabic reports a letter, mark or tatweel of the Arabic script.
func isArabic(r rune) bool { return isArabicLetter(r) || letterLike(r) }

// composed gives the letter that NFC makes of a letter and a mark, or 0.
func composed(letter, mark rune) rune {
	switch mark {
	case 0x0653:
		if letter == 'ا' {
			return 'آ'
		}
	case 0x0654:
		switch letter {
		case 'ا':
			return 'أ'
		case 'و':
			return 'ؤ'
		case 'ي':
			return 'ئ'
		case 'ە':
			return 'ۀ'
		case 'ہ':
			return 'ۂ'
		case 'ے':
			return 'ۓ'
		}
	case 0x0655:
		if letter == 'ا' {
			return 'إ'
		}
	}
	return 0
}
