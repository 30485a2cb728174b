package lexicon

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/normalize"
)

// iso3166 are the officially assigned alpha-2 codes.
const iso3166 = `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE
GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP
KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF
NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN
SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA
ZM ZW`

func TestEveryCountryIsThere(t *testing.T) {
	l := Default()
	var missing, broken []string
	codes := strings.Fields(iso3166)
	if len(codes) != 249 {
		t.Fatalf("%d codes in the table, want 249", len(codes))
	}
	for _, code := range codes {
		e, ok := l.Entry("country/" + strings.ToLower(code))
		if !ok {
			missing = append(missing, code)
			continue
		}
		if e.Country != code || len(e.Code("iso3")) != 3 || e.English == "" || e.Subtype != "country" {
			broken = append(broken, code)
		}
		if id := e.Code("capital"); id != "" {
			if c, ok := l.Entry(id); !ok || c.Country != code {
				broken = append(broken, code+" "+id)
			}
		}
	}
	if d := cmp.Diff([2][]string{}, [2][]string{missing, broken}); d != "" {
		t.Errorf("missing, broken (-want +got):\n%s", d)
	}
}

// matchesOf gives the ids of the entries that l finds at the end of text.
func matchesOf(l *Lexicon, text *Text, s string) (ids []string) {
	l.Read(text, normalize.Parse(s))
	for _, m := range text.Matches {
		if m.Entry.Class == Name && m.End == len(s) {
			ids = append(ids, m.Entry.ID+" "+s[m.Start:m.End])
		}
	}
	return ids
}

func TestEveryCountryMatchesThroughProclitics(t *testing.T) {
	l := Default()
	var text Text
	for _, tt := range []struct{ name, proclitics string }{
		{"bare", ""}, {"و", "و"}, {"ب", "ب"}, {"ك", "ك"}, {"ف", "ف"}, {"ل", "ل"}, {"ول", "ول"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, code := range strings.Fields(iso3166) {
				e, _ := l.Entry("country/" + strings.ToLower(code))
				for _, name := range append([]string{e.Name}, e.Names...) {
					s, want := tt.proclitics+name, name
					if rest, ok := strings.CutPrefix(name, "ال"); ok && strings.HasSuffix(tt.proclitics, "ل") {
						s, want = tt.proclitics+"ل"+rest, "ل"+rest // ل and ال are written لل: the mention begins at the second
					}
					found := false
					got := matchesOf(l, &text, s)
					for _, m := range got {
						found = found || m == e.ID+" "+want
					}
					if !found {
						t.Errorf("%s: got %q, want %s %s", s, got, e.ID, want)
					}
				}
			}
		})
	}
}

// The 18 forms of a nisba: number and gender, with the article and without; the
// oblique dual and plural are written alike, and the tanwin alef has no article.
func TestEveryNisbaInItsForms(t *testing.T) {
	l := Default()
	forms := []struct{ name, prefix, suffix string }{
		{"masculine", "", ""}, {"feminine", "", "ة"}, {"tanwin", "", "ا"},
		{"dual", "", "ان"}, {"oblique dual and plural", "", "ين"}, {"feminine dual", "", "تان"}, {"oblique feminine dual", "", "تين"},
		{"plural", "", "ون"}, {"feminine plural", "", "ات"},
		{"definite", "ال", ""}, {"definite feminine", "ال", "ة"},
		{"definite dual", "ال", "ان"}, {"definite oblique", "ال", "ين"}, {"definite feminine dual", "ال", "تان"},
		{"definite oblique feminine dual", "ال", "تين"}, {"definite plural", "ال", "ون"}, {"definite feminine plural", "ال", "ات"},
		{"with proclitics", "وبال", "ين"},
	}
	var text Text
	for _, f := range forms {
		t.Run(f.name, func(t *testing.T) {
			for e := range l.Words() {
				if e.Class != Nisba || strings.Contains(e.Name, " ") { // of two words every form is a line of its own
					continue
				}
				s := f.prefix + e.Name + f.suffix
				l.Read(&text, normalize.Parse(s))
				found := false
				for _, r := range text.Words[0].Readings {
					found = found || r.Entry.Class == Nisba && r.Entry.Name == e.Name || r.Entry.Class == Name && r.Cut.Proclitics == 0 // سوريا: the country's name
				}
				if !found {
					t.Errorf("%s is not read as %s", s, e.Name)
				}
			}
		})
	}
	for e := range l.Words() {
		if e.Class == Nisba {
			if _, ok := l.Entry(e.Value); !ok {
				t.Errorf("%s:%d: %s refers to %q, which no entry has", e.File, e.Line, e.Name, e.Value)
			}
			for _, p := range e.Plurals {
				l.Read(&text, normalize.Parse("لل"+p))
				if r, ok := text.Words[0].Find(Nisba); !ok || r.Entry.Name != e.Name {
					t.Errorf("لل%s is not read as the plural of %s", p, e.Name)
				}
			}
		}
	}
}
