package normalize

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold is a set of folds.
type Fold uint32

// The folds.
const (
	Marks        Fold = 1 << iota // tashkeel, Quranic marks, superscript alef: U+0610–061A, 064B–065F, 0670, 06D6–06ED, 08D3–08FF
	Tatweel                       // U+0640
	Controls                      // format characters: U+00AD, 061C, 200B–200F, 202A–202E, 2060–2069, FEFF
	Presentation                  // U+FB50–FDFF, FE70–FEFF to the letters they stand for
	Alef                          // أ إ آ ٱ ٲ ٳ to ا
	Keyboard                      // Persian, Urdu and Kurdish letters: ی ې ے to ي, ک ڪ گ to ك, ہ ھ ە to ه, پ to ب …
	Digits                        // ٠–٩ and ۰–۹ to 0–9, ٫ to ., ٬ to ,
	Spaces                        // U+00A0, 2000–200A, 202F, 205F, 3000 to a space
	AlefMaqsura                   // ى to ي
	TehMarbuta                    // ة to ه
	Hamza                         // ؤ to و, ئ to ي, ء dropped
)

// The presets.
const (
	Exact  = Marks | Tatweel | Controls | Presentation | Spaces // changes no letter
	Names  = Exact | Alef | Keyboard | Digits                   // for matching names: the default
	Search = Names | AlefMaqsura | TehMarbuta | Hamza           // the strongest
)

// String folds a string. It returns s itself when there is nothing to fold.
func (f Fold) String(s string) string {
	i := 0
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if x, ok := f.rune(r); !ok || x != r || f&Presentation != 0 && presentation(r) {
			break
		}
		i += n
	}
	if i == len(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	b.WriteString(s[:i])
	var buf [64]byte
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			b.WriteByte(s[i])
		} else {
			b.Write(f.append(buf[:0], r))
		}
		i += n
	}
	return b.String()
}

// append adds the folded form of one rune to dst: nothing, a letter, or several
// for a ligature.
func (f Fold) append(dst []byte, r rune) []byte {
	if f&Presentation != 0 && presentation(r) {
		var in [4]byte
		n := utf8.EncodeRune(in[:], r)
		var out [96]byte
		for _, c := range string(norm.NFKC.Append(out[:0], in[:n]...)) {
			if c == ' ' { // NFKC puts a space under a mark that stands alone
				continue
			}
			if x, ok := f.rune(c); ok {
				dst = utf8.AppendRune(dst, x)
			}
		}
		return dst
	}
	if x, ok := f.rune(r); ok {
		dst = utf8.AppendRune(dst, x)
	}
	return dst
}

// presentation reports an Arabic presentation form; the religious phrases that
// are words of their own (ﷺ, ﷽) and the ornate parentheses stay.
func presentation(r rune) bool {
	return r >= 0xFB50 && r <= 0xFDF9 && r != 0xFD3E && r != 0xFD3F || r >= 0xFE70 && r <= 0xFEFC
}

// rune folds one rune; ok is false when it goes away.
func (f Fold) rune(r rune) (folded rune, ok bool) {
	if r < 0x80 {
		return r, true
	}
	if r >= 0x0600 && r <= 0x08FF {
		return f.arabic(r)
	}
	switch {
	case r == 0x00AD || r >= 0x200B && r <= 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2060 && r <= 0x2069 || r == 0xFEFF:
		return r, f&Controls == 0
	case r == 0x00A0 || r >= 0x2000 && r <= 0x200A || r == 0x202F || r == 0x205F || r == 0x3000:
		if f&Spaces != 0 {
			return ' ', true
		}
	}
	return r, true
}

func (f Fold) arabic(r rune) (rune, bool) {
	switch {
	case r >= 0x0660 && r <= 0x0669 && f&Digits != 0:
		return r - 0x0660 + '0', true
	case r >= 0x06F0 && r <= 0x06F9 && f&Digits != 0:
		return r - 0x06F0 + '0', true
	case IsMark(r):
		return r, f&Marks == 0
	}
	switch r {
	case 'ـ':
		return r, f&Tatweel == 0
	case 0x061C:
		return r, f&Controls == 0
	case 'أ', 'إ', 'آ', 'ٱ', 'ٲ', 'ٳ':
		if f&Alef != 0 {
			return 'ا', true
		}
	case 'ى':
		if f&AlefMaqsura != 0 {
			return 'ي', true
		}
	case 'ة':
		if f&TehMarbuta != 0 {
			return 'ه', true
		}
	case 'ؤ':
		if f&Hamza != 0 {
			return 'و', true
		}
	case 'ئ':
		if f&Hamza != 0 {
			return 'ي', true
		}
	case 'ء':
		return r, f&Hamza == 0
	case '٫':
		if f&Digits != 0 {
			return '.', true
		}
	case '٬':
		if f&Digits != 0 {
			return ',', true
		}
	}
	if f&Keyboard != 0 {
		switch r {
		case 'ی', 'ې', 'ے', 'ێ':
			return 'ي', true
		case 'ک', 'ڪ', 'گ':
			return 'ك', true
		case 'ہ', 'ھ', 'ە', 'ۀ', 'ۂ':
			return 'ه', true
		case 'ۃ':
			return 'ة', true
		case 'پ':
			return 'ب', true
		case 'چ':
			return 'ج', true
		case 'ژ':
			return 'ز', true
		case 'ڤ', 'ڨ':
			return 'ف', true
		case 'ۆ', 'ۇ', 'ۈ', 'ۋ':
			return 'و', true
		case 'ڵ':
			return 'ل', true
		case 'ڕ':
			return 'ر', true
		}
	}
	return r, true
}

// IsMark reports an Arabic mark that stands over or under a letter.
func IsMark(r rune) bool {
	return r >= 0x064B && r <= 0x065F || r == 0x0670 || r >= 0x0610 && r <= 0x061A ||
		r >= 0x06D6 && r <= 0x06ED && r != 0x06DD && r != 0x06DE && r != 0x06E5 && r != 0x06E6 && r != 0x06E9 || r >= 0x08D3 && r <= 0x08FF
}
