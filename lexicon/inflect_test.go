package lexicon

import (
	"strings"
	"testing"
)

func TestNounForms(t *testing.T) {
	tests := []struct {
		name          string
		word, inflect string
		plurals       string
		want          string // form:feature, features divided by +
		not           string
	}{
		{"invariable", "حزب الله", "x", "", "حزب الله:", "حزبون"},
		{"masculine with a sound plural", "مسؤول", "m", "ون",
			"مسؤول:singular+masculine مسؤولا:accusative مسؤولان:dual مسؤولين:dual+plural+oblique مسؤولون:plural+masculine مسؤولو:plural+construct مسؤولي:plural+construct+oblique مسؤولا:dual+construct", "مسؤولة"},
		{"masculine and feminine", "وزير", "mf", "وزراء|ات",
			"وزير:singular+masculine وزيرة:singular+feminine وزيرت:feminine+before وزيرتان:dual+feminine وزيرتي:dual+feminine+construct+oblique وزراء:plural وزرائ:plural+before وزراؤ:plural+before وزيرات:plural+feminine", "وزيرون وزيرةا"},
		{"feminine", "حكومة", "f", "ات", "حكومة:singular+feminine حكومت:before حكومتين:dual+oblique حكومات:plural", "حكومةا حكوم"},
		{"ending in alef maqsura", "مستشفى", "m", "مستشفيات", "مستشفى:singular مستشفا:before مستشفيان:dual مستشفيات:plural", "مستشفىا"},
		{"ending in hamza", "لقاء", "m", "ات", "لقاء:singular لقائ:before لقاؤ:before لقاءان:dual لقاءات:plural", "لقاءون"},
		{"nisba", "عراقي", "nisba", "", "عراقي:masculine+singular عراقية:feminine+singular عراقيون:plural عراقيين:plural+oblique+dual عراقيات:plural+feminine عراقيتان:dual+feminine عراقيا:accusative", ""},
		{"nisba with a broken plural", "كردي", "nisba", "أكراد", "كردي:singular أكراد:plural كرديات:plural", "أكرادون"},
		{"broken plural with the alef of the accusative", "عامل", "mf", "عمال|عوامل", "عمال:plural عمالا:plural+accusative عوامل:plural", "عواملا"},
		{"of several words the first is inflected", "رئيس وزراء", "m", "رؤساء وزراء", "رئيس وزراء:singular رئيسا وزراء:dual+construct رئيسي وزراء:dual+construct+oblique رؤساء وزراء:plural", "وزراءان"},
	}
	names := map[string]Feature{"singular": Singular, "dual": Dual, "plural": Plural, "masculine": Masculine, "feminine": Feminine, "construct": Construct,
		"accusative": Accusative, "oblique": Oblique, "before": BeforeSuffix, "": 0}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			have := make(map[string]Feature)
			for _, f := range (Noun{Word: tt.word, Inflect: tt.inflect, Plurals: list(tt.plurals)}).Forms() {
				have[f.Text] |= f.Feature
			}
			rest := tt.want
			for rest != "" {
				form, after, _ := strings.Cut(rest, ":")
				features, next, _ := strings.Cut(after, " ")
				rest = next
				var want Feature
				for name := range strings.SplitSeq(features, "+") {
					want |= names[name]
				}
				got, ok := have[fold(form)]
				if !ok || !got.Has(want) {
					t.Errorf("%s: has %v, want %v (known: %v)", form, got, want, ok)
				}
			}
			for no := range strings.FieldsSeq(tt.not) {
				if f, ok := have[fold(no)]; ok {
					t.Errorf("%s is no form, but there is one: %v", no, f)
				}
			}
		})
	}
}
