package normalize

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
// Bytes that are not UTF-8 stay as they are, and so does a character right behind
// one that would be dropped elsewhere: nothing folds to a letter that was not there.
// Folding twice is folding once.
func (f Fold) String(s string) string {
	t := tableOf(f)
	if span(t, s, 0, false) == len(s) {
		return s
	}
	w := writer{table: t, dst: make([]byte, 0, len(s))}
	fold(&w, s)
	return string(w.dst)
}

// Append folds s and appends the result to dst.
func (f Fold) Append(dst []byte, s string) []byte {
	w := writer{table: tableOf(f), dst: dst, from: len(dst)}
	fold(&w, s)
	return w.dst
}
