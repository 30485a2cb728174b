package lexicon

import "testing"

// TestUndotted holds what words with ى at their end are read as: Egyptian papers write it for every ي that ends a word.
func TestUndotted(t *testing.T) {
	for _, tt := range []struct{ name, word, text, meant string }{
		{"a word of two letters", "فى", "في", "في"},
		{"behind و", "وفى", "وفي", "في"},
		{"a pronoun", "هى", "هي", "هي"},
		{"a relative", "الذى", "الذي", "الذي"},
		{"an adjective of a country", "الأمريكى", "الامريكي", "أمريكي"},
		{"an ordinal that is also a family's name so written", "الثانى", "الثاني", "ثاني"},
		{"a country's adjective that is a girl's name without its article", "الكورى", "الكوري", "كوري"},
		{"to me, no Mr Lee", "لى", "لي", "لي"},
		{"me, behind a verb", "أخبرنى", "اخبرني", "أخبر"},
		{"but على is no name", "على", "على", "على"},
		{"nor is علي what stands on something", "علي", "علي", "علي"},
		{"«to» behind و is no governor", "وإلى", "والى", "إلى"},
		{"a name in ى keeps it", "مصطفى", "مصطفى", "مصطفى"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := read(tt.word).Words[0]
			if w.Text != tt.text {
				t.Errorf("%q is given as %q, want %q", tt.word, w.Text, tt.text)
			}
			found := false
			for i := range w.Readings {
				found = found || w.Readings[i].Entry.Name == tt.meant
			}
			if !found {
				t.Errorf("%q is not read as %q: %v", tt.word, tt.meant, w.Readings)
			}
		})
	}
}

// TestUndottedInNames holds that names of several words are found with ى for ي, also where a word of them is another name so written.
func TestUndottedInNames(t *testing.T) {
	for _, text := range []string{"تشرين الثانى", "كانون الثانى", "الأمين العام للأمم المتحدة فى القاهرة", "#مجلس_التعاون_الخليجى", "بنى سويف", "لبى بى سى"} {
		if len(named(Default(), text)) == 0 {
			if len(read(text).Matches) == 0 {
				t.Errorf("%q: nothing is found", text)
			}
		}
	}
}

func TestRespell(t *testing.T) {
	x := read("اتفقوا علي الهدنة")
	x.Respell(1, "على")
	if w := x.Words[1]; w.Text != "على" || !w.Is(1<<Prep) {
		t.Errorf("read as %q with %v, want the preposition", w.Text, w.Readings)
	}
	x.Respell(1, "عن")
	if w := x.Words[1]; w.Text != "على" {
		t.Errorf("read as %q, want a word of another length to change nothing", w.Text)
	}
}
