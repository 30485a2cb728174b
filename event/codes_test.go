package event

import (
	_ "embed"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// The codes of CAMEO 1.1b3 (Schrodt 2012, Conflict and Mediation Event
// Observations: Event and Actor Codebook), without the bare roots 01 to 20.
//
//go:embed testdata/cameo.txt
var codebook string

// plover are the sixteen types of PLOVER.
const plover = "AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT"

// No rule that the library ships gives a code that users of CAMEO or PLOVER do not know.
func TestEmbeddedRulesGiveKnownCodes(t *testing.T) {
	cameo := map[string]bool{"": true}
	for line := range strings.Lines(codebook) {
		if !strings.HasPrefix(line, "#") {
			for code := range strings.FieldsSeq(line) {
				cameo[code] = true
			}
		}
	}
	for _, r := range DefaultRules().All() {
		codes := []Codes{r.Codes}
		for _, f := range r.finer {
			if f.gives == givesCodes {
				codes = append(codes, f.codes)
			}
		}
		for _, c := range codes {
			if !cameo[c.Cameo] {
				t.Errorf("%s:%d: rule %s gives %q, which is no code of CAMEO", r.File, r.Line, r.Name, c.Cameo)
			}
			if c.Plover != "" && !slices.Contains(strings.Fields(plover), c.Plover) {
				t.Errorf("%s:%d: rule %s gives %q, which is no type of PLOVER", r.File, r.Line, r.Name, c.Plover)
			}
			if c != (Codes{}) && c.Plover != r.Codes.Plover { // what some of its events are not, as deaths by accident are no assault
				t.Errorf("%s:%d: rule %s gives %s %s beside %s: one rule, one type of PLOVER", r.File, r.Line, r.Name, c.Plover, c.Cameo, r.Codes.Plover)
			}
		}
	}
}

func TestCodesErrors(t *testing.T) {
	const ok = "rule a/b\n  type meet\n  verb التقى\n  subject participant actor\n"
	tests := []struct {
		name, src, want string
	}{
		{"a trigger that the rule does not have", "  codes CONSULT 041 هاتف\n", "5: rule a/b has no trigger هاتف that this line names"},
		{"a role that it does not fill", "  codes CONSULT 043 host@king\nkind king ملك\n", "5: rule a/b fills no role \"host\" to give a code by"},
		{"a mode by a role that it does not fill", "  mode drone host@king\nkind king ملك\n", "5: rule a/b fills no role \"host\" to give a mode by"},
		{"no such kind", "  codes CONSULT 043 participant@king\n", "5: no list is named \"king\""},
		{"a kind without words", "kind king\n", "5:1: want «kind NAME word …»"},
		{"a mode of a trigger that the rule does not have", "  mode call هاتف\n", "5: rule a/b has no trigger هاتف that this line names"},
		{"a kind in the place of a list", "  object participant @king\nkind king ملك\n", "5: no list is named \"king\""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := LoadRules(fstest.MapFS{"t.rules": {Data: []byte(ok + test.src)}})
			if err == nil || !strings.HasPrefix(err.Error(), "event: t.rules:"+test.want) {
				t.Errorf("got  %v\nwant event: t.rules:%s …", err, test.want)
			}
		})
	}
}

func TestModes(t *testing.T) {
	for text, want := range map[string]string{
		"هاجم المسلحون القرية.":              "",
		"اقتحم المسلحون القرية.":             "raid",
		"ودهمت الشرطة منزل الناشط.":          "raid",
		"توغل المسلحون في القرية.":           "raid",
		"قصف المسلحون القرية بمدافع.":        "shelling",
		"استهدفت مسيرة مجهولة سيارة.":        "drone",
		"قصف الجيش القرية بطائرات مسيرة.":    "drone",
		"هاجم المسلحون القاعدة بطائرة.":      "",
		"هاجمت الحركة القاعدة بطائرة مسيرة.": "drone",
	} {
		doc := Extract(text)
		if len(doc.Events) != 1 || doc.Events[0].Mode != want {
			t.Errorf("%s\ngot  %v\nwant one event with the mode %q", text, doc.Events, want)
		}
	}
}

// Deaths and wounds of accidents have no codes, as no one did them to anyone, nor have those of a war that is long over.
func TestAccidents(t *testing.T) {
	for text, assaults := range map[string]bool{
		"قتل شابان في حادث سير قرب الدمام.":                false,
		"وأصيب ثلاثة ركاب إثر انقلاب حافلة.":               false,
		"مقتل ستة عمال في انهيار منجم.":                    false,
		"أودى زلزال بحياة مئة شخص.":                        false,
		"الأمطار التي قتلت عشرة أشخاص توقفت.":              false,
		"راح ضحية حادث السير ثلاثة أشخاص.":                 false,
		"توفي عشرة أشخاص جراء إصابتهم بفيروس كورونا.":      false,
		"أودت غارة بحياة خمسة مدنيين.":                     true,
		"راح ضحية الهجوم عشرة أشخاص.":                      true,
		"قتلت السيول أربعة أشخاص.":                         false,
		"أدى حريق في مصنع إلى مقتل عاملين وإصابة ثلاثة.":   false,
		"ضرب زلزال قوي الجزيرة، ما أسفر عن مقتل 14 شخصا.":  false,
		"وقع حادث سير على طريق المطار وأسفر عن إصابة رجل.": false,
		"قتل عاملان في انفجار أسطوانة غاز.":                false,
		"قتل خلال الحرب العالمية الثانية آلاف المدنيين.":   false,
		"قتل شابان في تفجير قرب الدمام.":                   true,
		"قتل شابان في حادث إطلاق نار.":                     true,
		"أدى هجوم إلى مقتل عاملين وإصابة ثلاثة.":           true,
		"انفجرت قنبلة، ما أدى إلى مقتل شخصين.":             true,
		"أصيب طفل إثر سقوط قذيفة على منزله.":               true,
	} {
		for _, e := range Extract(text).Events {
			if e.Type != "attack" && (e.Codes.Plover == "ASSAULT") != assaults {
				t.Errorf("%s: %s has the codes %v", text, e.Trigger.Text, e.Codes)
			}
		}
	}
}

// Those who come together for something else than a protest have no codes of one, nor has a protest that has not happened.
func TestGatherings(t *testing.T) {
	for text, protests := range map[string]bool{
		"احتشد الآلاف في الساحة لمتابعة المباراة.":          false,
		"سيتدخل الجيش إذا نزل أنصار الحزب إلى الشارع.":      false,
		"دعت النقابة إلى وقفة أمام الوزارة.":                false,
		"احتشد الآلاف في الشوارع لاستقبال المنتخب.":         false,
		"تجمع أهالي القرية أمام المحكمة للمطالبة بالتحقيق.": true,
	} {
		for _, e := range Extract(text).Events {
			if e.Type == "protest" && (e.Codes.Plover == "PROTEST") != protests {
				t.Errorf("%s: %s has the codes %v", text, e.Trigger.Text, e.Codes)
			}
		}
	}
}
