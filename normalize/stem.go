package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/arabic"
	"github.com/kljensen/snowball"
)

// Stem gives the stem of one word, for search: Arabic by Snowball's stemmer for
// Arabic, others by those for English, Spanish, French, Hungarian, Norwegian, Russian
// and Swedish. Language is an ISO 639-1 code (ar en es fr hu no ru sv); "" asks for a
// guess by script and letters ([StemLanguage]). A word of any other language is
// given back in lower case, one that is not UTF-8 as it is.
//
// Stems are no keys for names: «بغداد» becomes «غداد». Match names by [Fold] and [Cuts].
// Stem is slow (it allocates), and safe for concurrent use.
func Stem(word, language string) string {
	if language == "" {
		language = StemLanguage(word)
	}
	if !utf8.ValidString(word) {
		return word
	}
	if language == "ar" {
		word = (Exact | Keyboard | Digits).String(word)
		env := snowballstem.NewEnv(word)
		arabic.Stem(env)
		return env.Current()
	}
	word = strings.ToLower(word)
	if name := stemmers[language]; name != "" {
		if stem, err := snowball.Stem(word, name, true); err == nil {
			return stem
		}
	}
	return word
}

// stemmers are the languages of kljensen/snowball.
var stemmers = map[string]string{"en": "english", "es": "spanish", "fr": "french", "hu": "hungarian",
	"no": "norwegian", "nb": "norwegian", "nn": "norwegian", "ru": "russian", "sv": "swedish"}

// StemLanguage guesses the language of one word among those of [Stem]: the Arabic
// script is Arabic (ar); Cyrillic without letters that Russian has not is Russian
// (ru); in Latin ő and ű are Hungarian (hu), æ and ø Norwegian (no), å Swedish (sv), ñ á í ó
// ú Spanish (es), à â ç é è ê ë î ï ô œ ù û French (fr), any other letter that
// English has not is none of these; the rest is English (en). For anything else it
// gives "".
func StemLanguage(word string) string {
	language := ""
	for _, r := range strings.ToLower(word) {
		switch {
		case isArabicLetter(r):
			return "ar"
		case unicode.Is(unicode.Cyrillic, r):
			if !(r >= 'а' && r <= 'я' || r == 'ё') {
				return ""
			}
			language = "ru"
		case r >= 'a' && r <= 'z':
			if language == "" {
				language = "en"
			}
		case unicode.Is(unicode.Latin, r):
			guess := latinLetters[r]
			if guess == "" {
				return ""
			}
			language = guess
		case unicode.IsLetter(r):
			return ""
		}
	}
	return language
}

var latinLetters = func() map[rune]string {
	m := make(map[rune]string)
	for language, letters := range map[string]string{"hu": "őű", "no": "æø", "sv": "å", "es": "ñáíóú", "fr": "àâçéèêëîïôœùû"} {
		for _, r := range letters {
			m[r] = language
		}
	}
	return m
}()
