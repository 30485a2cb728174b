package lexicon

import (
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/lexicon/internal/source"
	"github.com/waqai/waqai/normalize"
)

// built is the lexicon of the library's own files.
var built = sync.OnceValues(func() (*Lexicon, error) { return Open(source.Dir(".")) })

func TestFilesAreSound(t *testing.T) {
	if _, err := built(); err != nil {
		t.Error(err)
	}
}

func TestMatchesThroughClitics(t *testing.T) {
	l := Default()
	tests := []struct{ name, text, want string }{
		{"bare", "العراق", "country/iq:العراق"},
		{"conjunction and preposition", "وبالعراق", "country/iq:العراق"},
		{"lost alef", "للعراق", "country/iq:لعراق"},
		{"a name that begins with ل", "للبنان", "country/lb:لبنان"},
		{"marks and tatweel", "بالعِـــراق", "country/iq:العِـــراق"},
		{"several words", "في الولايات المتحدة", "country/us:الولايات المتحدة"},
		{"letters of the name are no clitics", "بغداد", "city/baghdad:بغداد"},
		{"unknown", "كلمتان غريبتان", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var text Text
			l.Read(&text, normalize.Parse(tt.text))
			var got []string
			for _, m := range text.Matches {
				if m.Entry.Class == Name {
					got = append(got, m.Entry.ID+":"+tt.text[m.Start:m.End])
				}
			}
			if tt.want == "" && len(got) == 0 {
				return
			}
			if len(got) == 0 || got[0] != tt.want {
				t.Errorf("got %q, want %q first", got, tt.want)
			}
		})
	}
}

func TestLayersReplaceAndRemove(t *testing.T) {
	base := fstest.MapFS{"a.tsv": {Data: []byte("id\ttype\tsubtype\tname\ncity/a\tGPE\tcity\tقديمة\ncity/b\tGPE\tcity\tباقية\n")}}
	over := fstest.MapFS{"b.tsv": {Data: []byte("id\ttype\tsubtype\tname\tnames\tenglish\tcountry\tcodes\tfrom\tuntil\tsource\tflags\n" +
		"city/a\tGPE\tcity\tجديدة\t\t\t\t\t\t\t\t\ncity/b\tGPE\tcity\tباقية\t\t\t\t\t\t\t\tremove\n")}}
	l, err := Open(base)
	if err != nil {
		t.Fatal(err)
	}
	l, err = l.With(over)
	if err != nil {
		t.Fatal(err)
	}
	if e, ok := l.Entry("city/a"); !ok || e.Name != "جديدة" {
		t.Errorf("city/a = %v, want the later entry", e)
	}
	if _, ok := l.Entry("city/b"); ok {
		t.Error("city/b was not removed")
	}
}

func TestCompiledFormIsWhatTheFilesGive(t *testing.T) {
	l, err := built()
	if err != nil {
		t.Fatal(err)
	}
	if l.Compiled() != compiled {
		t.Error("lexicon/compiled.bin is stale: run go generate ./lexicon")
	}
}

// named reads a text and gives the longest name at every token: id:text.
func named(l *Lexicon, src string) (out []string) {
	var t Text
	l.Read(&t, normalize.Parse(src))
	for i := range t.Tokens {
		for _, m := range t.MatchesAt(i) {
			if m.Entry.Class == Name {
				out = append(out, m.Entry.ID+":"+src[m.Start:m.End])
				break
			}
		}
	}
	return out
}

func TestNamesOfSeveralWords(t *testing.T) {
	l, err := OpenReader("x.tsv", strings.NewReader(head+
		"group/dawla\tORG\tarmed_group\tتنظيم الدولة\n"+
		"group/long\tORG\tarmed_group\tتنظيم الدولة الإسلامية\n"+
		"city/kobani\tGPE\tcity\tعين العرب (كوباني)\tكوباني\n"+
		"org/afp\tORG\tmedia\tأ ف ب\n"+
		"group/pesh\tORG\tmilitary\tالبيشمركة\tقوات البيشمركة\t\t\t\t\t\t\tbare\n"+
		"org/guard\tORG\tmilitary\tحرس ثوري\t\t\t\t\t\t\t\tnoart\n"+
		"org/one\tORG\tmilitary\tنمر\t\t\t\t\t\t\t\tnoart\n"+
		"geo/dhi\tGPE\tcity\tذي بين\n"))
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct{ name, text, want string }{
		{"longest first", "ضد تنظيم الدولة الإسلامية", "group/long:تنظيم الدولة الإسلامية"},
		{"shorter when the rest is absent", "ضد تنظيم الدولة أمس", "group/dawla:تنظيم الدولة"},
		{"quotation marks inside", "ضد تنظيم «الدولة» أمس", "group/dawla:تنظيم «الدولة"},
		{"straight quotation marks and a proclitic", "وتنظيم \"الدولة الإسلامية\"", "group/long:تنظيم \"الدولة الإسلامية"},
		{"brackets of the name not written", "في عين العرب كوباني", "city/kobani:عين العرب كوباني"},
		{"brackets written", "في عين العرب (كوباني)", "city/kobani:عين العرب (كوباني"},
		{"points between letters", "وكالة أ. ف. ب.", "org/afp:أ. ف. ب"},
		{"a full stop ends a name", "عاد إلى تنظيم. الدولة قالت", ""},
		{"a paragraph ends a name", "عاد إلى تنظيم\n\nالدولة قالت", ""},
		{"a line does not", "عاد إلى تنظيم\nالدولة قالت", "group/dawla:تنظيم\nالدولة"},
		{"article left out", "مقاتلو بيشمركة", "group/pesh:بيشمركة"},
		{"article left out inside is another name", "قوات بيشمركة", "group/pesh:بيشمركة"},
		{"article put on", "قال النمر", "org/one:النمر"},
		{"article put on a longer name", "الحرس ثوري", "org/guard:الحرس ثوري"},
		{"article and a short word", "الذي بين يديه", ""},
		{"marks, tatweel, alef with hamza", "تنظيــم الدَّولة الاسلامية", "group/long:تنظيــم الدَّولة الاسلامية"},
		{"ه for ة and ى for ي at the end of any word", "تنظيم الدوله الاسلاميه", "group/long:تنظيم الدوله الاسلاميه"},
		{"hashtag", "#تنظيم_الدولة", "group/dawla:تنظيم_الدولة"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := strings.Join(named(l, tt.text), " ")
			if !strings.HasPrefix(got, tt.want) || tt.want == "" && got != "" {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestSlipsOfOneLetter(t *testing.T) {
	l, err := OpenReader("x.tsv", strings.NewReader(head+
		"group/isis\tORG\tarmed_group\tداعش\n"+
		"country/us\tGPE\tcountry\tالولايات المتحدة الأميركية\tالولايات المتحدة\n"+
		"city/qamishli\tGPE\tcity\tالقامشلي\n"+
		"city/samarra\tGPE\tcity\tسامراء\n"+
		"geo/1\tGPE\tcity\tسامرات\t\t\t\t\t\t\tgeonames\n"))
	if err != nil {
		t.Fatal(err)
	}
	group := func(e *Entry) bool { return e.Subtype == "armed_group" }
	tests := []struct {
		name, text string
		token      int
		wanted     func(*Entry) bool
		want       string
	}{
		{"a letter left out", "القامشي", 0, nil, "city/qamishli:القامشي"},
		{"one too many", "القامشيلي", 0, nil, "city/qamishli:القامشيلي"},
		{"another one", "القامشلو", 0, nil, "city/qamishli:القامشلو"},
		{"two changed places", "القامشيل", 0, nil, "city/qamishli:القامشيل"},
		{"two slips", "القمشيل", 0, nil, ""},
		{"behind proclitics", "وبالقامشي", 0, nil, "city/qamishli:القامشي"},
		{"in the second word of a name", "الولايات المتحة", 0, nil, "country/us:الولايات المتحة"},
		{"in the second of three", "الولايات المتحة الأميركية", 0, nil, "country/us:الولايات المتحة الأميركية"},
		{"in the first word", "الولايت المتحدة", 0, nil, "country/us:الولايت المتحدة"},
		{"a short word without context", "داع", 0, nil, ""},
		{"a short word where a group is wanted", "تنظيم داع", 1, group, "group/isis:داع"},
		{"nothing of the kind that is wanted", "تنظيم القامشي", 1, group, ""},
		{"places of the world list are no guesses", "سامرا", 0, nil, "city/samarra:سامرا"},
		{"a word that is known", "داعش", 0, group, ""},
		{"no such token", "داعش", 5, group, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var text Text
			for range 2 { // the second time it is kept at the word
				l.Read(&text, normalize.Parse(tt.text))
				got := ""
				if found := text.Near(tt.token, tt.wanted); len(found) > 0 {
					got = found[0].Entry.ID + ":" + tt.text[found[0].Start:found[0].End]
					if !found[0].Slip {
						t.Error("the match is not marked as a slip")
					}
				}
				if got != tt.want {
					t.Errorf("got %q, want %q", got, tt.want)
				}
			}
		})
	}
}

func TestNamesAreFoundThroughMarks(t *testing.T) {
	text := "عاد الوفد من الولايات المتحدة إلى بغداد وبيروت، وأعلنت الأمم المتحدة ذلك."
	want := named(Default(), text)
	if len(want) < 3 {
		t.Fatalf("only %q in the plain text", want)
	}
	for _, mark := range []struct{ name, s string }{{"fatha", "\u064e"}, {"shadda and damma", "\u0651\u064f"}, {"tatweel", "ـ"}, {"right-to-left mark", "\u200f"}, {"joiner", "\u200d"}} {
		t.Run(mark.name, func(t *testing.T) {
			var b strings.Builder
			for _, r := range text {
				b.WriteRune(r)
				if r >= 'ء' && r <= 'ي' {
					b.WriteString(mark.s)
				}
			}
			got := named(Default(), b.String())
			for i := range got {
				got[i] = strings.NewReplacer("\u064e", "", "\u0651\u064f", "", "ـ", "", "\u200f", "", "\u200d", "").Replace(got[i])
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("(-plain +with marks):\n%s", d)
			}
		})
	}
}
