package normalize_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/normalize"
)

var sentenceTests = []struct {
	name, in string
	want     []string
}{
	{"full stops", "وصل الوزير. ثم غادر.", []string{"وصل الوزير.", "ثم غادر."}},
	{"question and exclamation", "هل جاء؟ نعم! حقا", []string{"هل جاء؟", "نعم!", "حقا"}},
	{"several marks", "هل جاء؟! لا!! طبعا.", []string{"هل جاء؟!", "لا!!", "طبعا."}},
	{"ellipses", "نعم... لا… ربما.. انتهى", []string{"نعم...", "لا…", "ربما..", "انتهى"}},
	{"an ellipsis before the first word", "... وأضاف الوزير. ثم", []string{"... وأضاف الوزير.", "ثم"}},
	{"no space behind the stop", "وصل الوزير.ثم غادر", []string{"وصل الوزير.", "ثم غادر"}},
	{"no space behind the stop, and «و»", "غادر الوزير المدينة.و قال إن", []string{"غادر الوزير المدينة.", "و قال إن"}},
	{"an initial behind a name", "حبس المتهم أحمد.م شهرا.", []string{"حبس المتهم أحمد.م شهرا."}},
	{"a space before the stop", "دون إصابات . أفاد مراسل", []string{"دون إصابات .", "أفاد مراسل"}},
	{"a title without a full stop", "زيارة مفاجئة\nوصل الوزير.", []string{"زيارة مفاجئة", "وصل الوزير."}},
	{"a line that ends with a comma", "حضر الوزير،\nوالسفير.\n\nانتهى،\n\nثم", []string{"حضر الوزير،\nوالسفير.", "انتهى،", "ثم"}},
	{"a quotation with its stop", "قال: «انتهى.» ثم غادر.", []string{"قال: «انتهى.»", "ثم غادر."}},
	{"straight quotation marks", "قال: \"انتهى.\" وأضاف", []string{"قال: \"انتهى.\"", "وأضاف"}},
	{"a sentence that goes on behind its quotation", "قال: «انتهى.»، وغادر.", []string{"قال: «انتهى.»، وغادر."}},
	{"an opening quotation mark begins one", "انتهى. «نعم» قال", []string{"انتهى.", "«نعم» قال"}},
	{"titles of people", "قال د. أحمد وأ.د. علي وم. سالم. ثم", []string{"قال د. أحمد وأ.د. علي وم. سالم.", "ثم"}},
	{"agencies", "بغداد (أ ف ب) - قال. وقالت (ا.ف.ب) إن", []string{"بغداد (أ ف ب) - قال.", "وقالت (ا.ف.ب) إن"}},
	{"datelines", "بغداد - وكالات: وصل الوزير.", []string{"بغداد - وكالات: وصل الوزير."}},
	{"initials", "قال ج. ك. رولينغ وJ. K. Rowling. ثم", []string{"قال ج. ك. رولينغ وJ. K. Rowling.", "ثم"}},
	{"Latin abbreviations", "زار Mr. Smith متحف St. Louis في U.S. اليوم.", []string{"زار Mr. Smith متحف St. Louis في U.S. اليوم."}},
	{"names of letters", "قالت بي.بي.سي وسي.إن.إن. ذلك", []string{"قالت بي.بي.سي وسي.إن.إن.", "ذلك"}},
	{"names of sites", "قال لموقع العربية.نت اليوم. ثم", []string{"قال لموقع العربية.نت اليوم.", "ثم"}},
	{"years", "في عام 2018م. ثم عام 1440هـ. ثم", []string{"في عام 2018م.", "ثم عام 1440هـ.", "ثم"}},
	{"decimals", "ارتفع 3.5 و٣.٥ و٣٫٥ بالمئة. ثم", []string{"ارتفع 3.5 و٣.٥ و٣٫٥ بالمئة.", "ثم"}},
	{"a number at the end", "حضر 30. ثم", []string{"حضر 30.", "ثم"}},
	{"list lines", "- أول\n- ثان\n1. ثالث\n2. رابع.\n٣. خامس", []string{"- أول", "- ثان", "1. ثالث", "2. رابع.", "٣. خامس"}},
	{"in parentheses", "قال (انتهى. وبدأ) ذلك. ثم", []string{"قال (انتهى. وبدأ) ذلك.", "ثم"}},
	{"a parenthesis that never closes", "قال (انتهى.\nثم. وبدأ. ذلك", []string{"قال (انتهى.", "ثم.", "وبدأ.", "ذلك"}},
	{"addresses", "انظر www.x.org. ثم info@x.org. ثم", []string{"انظر www.x.org.", "ثم info@x.org.", "ثم"}},
	{"the Urdu full stop", "انتهى۔ ثم", []string{"انتهى۔", "ثم"}},
	{"marks only", "...", []string{"..."}},
	{"nothing", " \n ", nil},
}

func sentencesOf(text string) []string {
	x := normalize.Parse(text)
	var got []string
	for _, s := range x.Sentences {
		got = append(got, text[x.Tokens[s.First].Start:x.Tokens[s.End-1].End])
	}
	return got
}

func TestSentences(t *testing.T) {
	for _, tt := range sentenceTests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, sentencesOf(tt.in)); diff != "" {
				t.Errorf("%q (-want +got):\n%s", tt.in, diff)
			}
		})
	}
}

// Sentences are cut while a long text is read: what comes out is the same.
func TestSentencesOfLongText(t *testing.T) {
	var text strings.Builder
	var want []string
	for i := range 20 * len(sentenceTests) {
		tt := sentenceTests[i*7%len(sentenceTests)]
		text.WriteString(tt.in + strings.Repeat("\n", 2+i%5))
		want = append(want, tt.want...)
	}
	if diff := cmp.Diff(want, sentencesOf(text.String())); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
