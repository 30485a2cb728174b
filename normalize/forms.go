package normalize

import (
	"sync"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// isForm reports a presentation form that [Presentation] spells out.
func isForm(r rune) bool {
	return r >= 0xFB50 && (r <= 0xFDFC && r != 0xFD3E && r != 0xFD3F || r >= 0xFE70 && r <= 0xFEFC)
}

// forms holds what the presentation forms stand for; it is made of x/text's
// NFKC data when the first of them is met.
type forms struct {
	once sync.Once
	text [0xFEFD - 0xFB50]string
}

var presentationForms forms

// of spells out a form.
func (t *forms) of(r rune) string {
	t.once.Do(func() {
		for i := range t.text {
			var in [utf8.UTFMax]byte
			n := utf8.EncodeRune(in[:], rune(0xFB50+i))
			out := norm.NFKC.Bytes(in[:n])
			if len(out) > 1 && out[0] == ' ' { // a mark that stands alone
				out = out[1:]
			}
			t.text[i] = string(out)
		}
	})
	return t.text[r-0xFB50]
}
