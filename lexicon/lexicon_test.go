package lexicon

import (
	"testing"
	"testing/fstest"

	"github.com/waqai/waqai/lexicon/internal/source"
	"github.com/waqai/waqai/normalize"
)

func TestEmbeddedFilesAreSound(t *testing.T) {
	if _, err := Open(source.Dir(".")); err != nil {
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
					got = append(got, m.Entry.ID+":"+tt.text[m.Start:m.Stop])
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
	l, err := Open(source.Dir("."))
	if err != nil {
		t.Fatal(err)
	}
	if l.Compiled() != compiled {
		t.Error("lexicon/compiled.bin is stale: run go generate ./lexicon")
	}
}
