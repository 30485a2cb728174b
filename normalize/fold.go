package normalize

import "unicode/utf8"

// Fold is a set of folds. Its methods are safe for concurrent use.
//
// The zero Fold folds nothing (but a [Text] made with it folds by [Names]).
type Fold uint32

// The folds. The table in the package documentation shows each before and after.
const (
	// Marks drops tashkeel and the other marks over and under letters:
	// U+064B–065F, 08E3–08FE.
	Marks Fold = 1 << iota
	// Quranic drops the signs of Quranic text and of honorifics:
	// U+0610–061A, 06D6–06DC, 06DF–06E8, 06EA–06ED, 08D3–08E1, 08FF.
	Quranic
	// SmallAlef drops the superscript alef U+0670.
	SmallAlef
	// Compose joins a letter and the madda or hamza that follows it as a mark
	// of its own (U+0653–0655) to the one letter of the two, as NFC does: ا ٔ
	// becomes أ. A mark dropped between them does not matter.
	Compose
	// Tatweel drops U+0640.
	Tatweel
	// Controls drops format characters: U+00AD (soft hyphen), 061C, 180E,
	// 200C–200F (ZWNJ, ZWJ, LRM, RLM), 202A–202E, 2060–2069, FEFF (BOM).
	Controls
	// Presentation spells the Arabic presentation forms A and B (U+FB50–FDFC,
	// FE70–FEFC) out to the letters they stand for, by the data of NFKC; without
	// the space that NFKC puts under a mark that stands alone. The ornate
	// parentheses U+FD3E and FD3F and ﷽ (which have no such data) stay.
	Presentation
	// Spaces makes a space of U+0085, 00A0, 1680, 2000–200B (the zero-width
	// space too), 202F, 205F and 3000.
	Spaces

	// Alef makes ا of أ إ آ ٱ ٲ ٳ ٵ.
	Alef
	// Keyboard makes Arabic letters of the same letters under another code, as
	// Persian, Urdu, Kurdish and Maghribi keyboards and fonts give them:
	// ی ې ۍ ێ ے to ي, ۓ to ئ, ک ڪ ګ to ك, ہ ھ ە ۀ ۂ ۿ to ه, ۃ to ة, ٯ ڧ to ق,
	// ڡ ڢ to ف, ٮ to ب, ں to ن.
	Keyboard
	// Foreign makes the nearest Arabic letters of letters for sounds that Arabic
	// has none for: پ to ب, چ to ج, ژ to ز, گ ڭ to ك, ڤ to ف, ڨ to ق, ٹ ټ to ت,
	// ڈ ډ to د, ڑ ړ ڕ to ر, ڵ to ل, ڼ ڻ to ن, ۆ ۇ ۈ ۉ ۋ ۅ ۏ to و.
	Foreign
	// Digits makes 0–9 of ٠–٩ (U+0660–0669) and ۰–۹ (U+06F0–06F9).
	Digits
	// NumberMarks makes . of the decimal mark ٫ (U+066B) and , of the thousands
	// mark ٬ (U+066C).
	NumberMarks

	// AlefMaqsura makes ي of ى.
	AlefMaqsura
	// TehMarbuta makes ه of ة.
	TehMarbuta
	// Hamza makes و of ؤ and ي of ئ, and drops ء.
	Hamza
	// Punctuation makes ASCII of Arabic punctuation: ، to , ؛ to ; ؟ to ? ۔ to .
	// ٪ to % and ٭ to *.
	Punctuation
	// Elongation makes one letter of three or more of the same that do not begin
	// a word. (At the beginning, and twice, letters repeat rightly: «بببغاء»,
	// «اللجنة».)
	Elongation
)

// The presets.
const (
	// Exact changes no letter: it brings different bytes for the same letters
	// together and drops what is not a letter.
	Exact = Marks | Quranic | SmallAlef | Compose | Tatweel | Controls | Presentation | Spaces
	// Names is for matching names: the default. ى and ي, ة and ه, and the hamza
	// on و and ي, which tell words apart («علي» and «على»), stay.
	Names = Exact | Alef | Keyboard | Foreign | Digits | NumberMarks
	// Search is the strongest.
	Search = Names | AlefMaqsura | TehMarbuta | Hamza | Punctuation | Elongation
)

// String folds a string. It returns s itself when there is nothing to fold.
// Bytes that are not UTF-8 stay as they are. Folding twice is folding once.
func (f Fold) String(s string) string {
	if f.keeps(s) {
		return s
	}
	return string(f.Append(make([]byte, 0, len(s)), s))
}

// Append folds s and appends the result to dst.
func (f Fold) Append(dst []byte, s string) []byte {
	w := writer{table: tableOf(f), dst: dst, from: len(dst)}
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			w.raw(s[i])
		} else {
			w.rune(r)
		}
		i += n
	}
	return w.dst
}

// keeps reports that s is folded already. It may err for a string that needs
// looking back at.
func (f Fold) keeps(s string) bool {
	t := tableOf(f)
	var last rune
	same := 0
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			last = 0
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if t.changes(r) && !(r == utf8.RuneError && n == 1) {
			return false
		}
		if r != last {
			last, same = r, 0
		} else if same++; same == 2 && f&Elongation != 0 {
			return false
		}
		i += n
	}
	return true
}

// writer folds runes one by one to the end of dst. Compose and Elongation look
// back at what was written, not farther than from; so whatever they leave needs
// no second folding.
type writer struct {
	*table
	dst  []byte
	from int
	one  bool // the last letter stands for three or more
}

// raw writes a byte that is not UTF-8.
func (w *writer) raw(b byte) {
	w.dst = append(w.dst, b)
	w.one = false
}

func (w *writer) rune(r rune) {
	if w.fold&Presentation != 0 && isForm(r) {
		for _, c := range presentationForms.of(r) {
			w.letter(c)
		}
		return
	}
	w.letter(r)
}

func (w *writer) letter(r rune) {
	if r < utf8.RuneSelf {
		w.dst = append(w.dst, byte(r))
		w.one = false
		return
	}
	if r >= 0x0653 && r <= 0x0655 && w.fold&Compose != 0 && len(w.dst) > w.from {
		last, n := utf8.DecodeLastRune(w.dst[w.from:])
		if c := composed(last, r); c != 0 {
			w.dst = w.dst[:len(w.dst)-n]
			w.one = false
			r = c
		}
	}
	x, ok := w.of(r)
	if !ok {
		return
	}
	if w.fold&Elongation != 0 && w.long(x) {
		return
	}
	w.dst = utf8.AppendRune(w.dst, x)
}

// long reports that r repeats the last letter for the third time or more, and
// leaves one of them.
func (w *writer) long(r rune) bool {
	if !isArabic(r) || IsMark(r) {
		w.one = false
		return false
	}
	before := w.dst[w.from:]
	a, n := utf8.DecodeLastRune(before)
	if a != r {
		w.one = false
		return false
	}
	if w.one {
		return true
	}
	b, _ := utf8.DecodeLastRune(before[:len(before)-n])
	if b != r {
		return false
	}
	c, _ := utf8.DecodeLastRune(before[:len(before)-2*n])
	if c == r || !isArabic(c) { // at the beginning of a word
		return false
	}
	w.dst = w.dst[:len(w.dst)-n]
	w.one = true
	return true
}

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

func isControl(r rune) bool {
	switch {
	case r == 0x00AD, r == 0x061C, r == 0x180E, r >= 0x200C && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x2069, r == 0xFEFF:
		return true
	}
	return false
}

func isWideSpace(r rune) bool {
	switch {
	case r == 0x0085, r == 0x00A0, r == 0x1680, r >= 0x2000 && r <= 0x200B, r == 0x202F, r == 0x205F, r == 0x3000:
		return true
	}
	return false
}

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
