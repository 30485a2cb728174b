package normalize_test

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/normalize"
)

// parts gives the parts of a cut, with + between them. The article stays on but
// where it has lost its alef.
func parts(w string, c normalize.Cut) string {
	var p []string
	for i := 0; i < int(c.Word); i += 2 {
		p = append(p, w[i:i+2])
	}
	p = append(p, w[c.Word:c.End])
	if int(c.End) < len(w) {
		p = append(p, w[c.End:])
	}
	return strings.Join(p, "+")
}

func TestCuts(t *testing.T) {
	tests := []struct {
		name, word string
		want       []string
	}{
		{"no clitic", "مدينة", []string{"مدينة"}},
		{"conjunction", "وقال", []string{"وقال", "و+قال"}},
		{"conjunction and preposition", "وبشار", []string{"وبشار", "و+بشار", "و+ب+شار"}},
		{"article", "العراق", []string{"العراق", "العراق", "ا+لعراق"}},
		{"preposition and article", "بالعراق", []string{"بالعراق", "ب+العراق", "ب+العراق"}},
		{"an article that lost its alef", "للعراق", []string{"للعراق", "ل+لعراق", "ل+لعراق"}},
		{"future", "فسيقول", []string{"فسيقول", "ف+سيقول", "ف+س+يقول"}},
		{"question", "اتقول", []string{"اتقول", "ا+تقول"}},
		{"pronouns", "كتابهما", []string{"كتابهما", "كتاب+هما", "ك+تابهما", "ك+تاب+هما"}},
		{"one pronoun in another", "بيوتها", []string{"بيوتها", "بيوت+ها", "ب+يوتها", "ب+يوت+ها"}},
		{"the particle is the stem", "وله", []string{"وله", "ول+ه", "و+له", "و+ل+ه"}},
		{"a stem keeps two letters", "وفي", []string{"وفي", "وف+ي", "و+في"}},
		{"nothing", "", []string{""}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, c := range normalize.Cuts(nil, tt.word) {
				got = append(got, parts(tt.word, c))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.word, diff)
			}
		})
	}
}

func TestCutFields(t *testing.T) {
	tests := []struct {
		word string
		want normalize.Cut
	}{
		{"ولل" + "عراق", normalize.Cut{Proclitics: normalize.Wa | normalize.La | normalize.Article, Word: 4, Stem: 6, End: 14, LostAlef: true}},
		{"وبالعراق", normalize.Cut{Proclitics: normalize.Wa | normalize.Ba | normalize.Article, Word: 4, Stem: 8, End: 16}},
		{"وحكومتها", normalize.Cut{Proclitics: normalize.Wa, Enclitic: normalize.Ha, Word: 2, Stem: 2, End: 12}},
		{"لهم", normalize.Cut{Enclitic: normalize.Hum, End: 2}},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, normalize.BestCut(tt.word)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.word, diff)
		}
	}
}

func TestBestCut(t *testing.T) {
	tests := []struct{ name, words string }{
		{"conjunction", "و+قال و+في و+العراق و+رئيس ف+قد ف+ان+ه"},
		{"و of the word", "وزير وزارة واشنطن واحد وصل وقت وسائل والد+ه"},
		{"ف of the word", "في فرنسا فقط فلسطين في+ها"},
		{"preposition", "بغداد ب+العراق ب+هذا ب+ما ل+مدة ل+بناء ل+كل ل+لعراق"},
		{"ب of the word", "بيروت بعد بين بطولة برلمان باريس"},
		{"ل of the word", "لبنان لكن ليس لقاء لجنة ليبيا لدي+ه"},
		{"ك of the word", "كان كبير كل كتاب كوريا"},
		{"like", "ك+رئيس ك+مسؤول ك+وزير"},
		{"future", "س+يكون س+تعلن و+س+يقول"},
		{"س of the word", "سوريا سياسة سيارة سيطرة سنوات ستة"},
		{"pronouns", "حكومت+ه حكومت+ها حكومت+هم حكومت+هما حيات+نا علي+كم ان+ني"},
		{"particles with pronouns", "علي+ه الي+ها من+هم ل+ه ب+ها و+ل+هم"},
		{"ends like a pronoun", "وجه مياه هذه مهم سهم مهما هنا ذلك حكم ممكن"},
		{"behind the article is no pronoun", "المياه المهم الحكم"},
		{"lost alef", "ل+لحكومة و+ل+لعراق"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, want := range strings.Fields(tt.words) {
				w := strings.ReplaceAll(want, "+", "")
				if got := parts(w, normalize.BestCut(w)); got != want {
					t.Errorf("%s: %s, want %s", w, got, want)
				}
			}
		})
	}
}

func TestStem(t *testing.T) {
	tests := []struct{ name, word, language, want string }{
		{"Arabic, guessed", "المدرسين", "", "مدرس"},
		{"Arabic with marks", "المَدْرَسَةُ", "", "مدرس"},
		{"English, guessed", "Nations", "", "nation"},
		{"French, guessed by its letters", "Généraux", "", "général"},
		{"French, given", "nationales", "fr", "national"},
		{"Russian, guessed", "Государства", "", "государств"},
		{"Spanish, guessed by its letters", "Españolas", "", "español"},
		{"Swedish, given", "flickorna", "sv", "flick"},
		{"no stemmer for the language", "Häuser", "", "häuser"},
		{"an unknown language", "Nations", "xx", "nations"},
		{"another script", "ΕΛΛΑΔΑ", "", "ελλαδα"},
		{"not UTF-8", "nation\xffs", "en", "nation\xffs"},
		{"nothing", "", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := normalize.Stem(tt.word, tt.language); got != tt.want {
				t.Errorf("Stem(%q, %q) = %q, want %q", tt.word, tt.language, got, tt.want)
			}
		})
	}
}

// TestWholeText reads whole.txt: every word comes out as its line says.
func TestWholeText(t *testing.T) {
	b, err := os.ReadFile("whole.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(b)) {
		fields := strings.Fields(line)
		if len(fields) == 0 || strings.HasPrefix(line, "#") {
			continue
		}
		clitic, verdict := fields[0], fields[1]
		if verdict != "whole" && verdict != "cut" {
			t.Fatalf("want whole or cut: %s", line)
		}
		for _, w := range fields[2:] {
			letter, proclitic := strings.CutSuffix(clitic, "-")
			if strings.HasSuffix(w, "*") || clitic == "-*" {
				continue
			}
			n++
			if proclitic {
				if c := normalize.BestCut(w); !strings.HasPrefix(w, letter) || (c.Word > 0) != (verdict == "cut") {
					t.Errorf("%s %s: %s is cut %s", clitic, verdict, w, parts(w, c))
				}
				continue
			}
			pronoun := strings.TrimPrefix(clitic, "-")
			if verdict == "cut" {
				w += pronoun
			}
			if c := normalize.BestCut(w); !strings.HasSuffix(w, pronoun) || (c.Enclitic.String() == pronoun) != (verdict == "cut") {
				t.Errorf("%s %s: %s is cut %s", clitic, verdict, w, parts(w, c))
			}
		}
	}
	if n < 800 {
		t.Errorf("%d words", n)
	}
}
