package event_test

import (
	"strings"
	"testing"
)

// A grid of constructions: the same deed told otherwise, with who does it before the verb, as a noun, in the passive, in a relative clause, has the same
// type and the same roles.

// told is a deed of a grid with the words for it: the perfect, the passive with its mark, the noun, and whom a relative pronoun and a pronoun at the verb
// mean.
type told struct {
	kind, agent, object    string // the type of the event and the roles
	perfect, passive, noun string
	who, whom              string
	relative, his          string // of whom it is done to: «الذي», «ه»
}

var tolds = []told{
	{"arrest", "agent", "detainee", "اعتقل", "اعتُقل", "اعتقال", "الجيش", "الناشط سالم حداد", "الذي", "ه"},
	{"kill", "agent", "victim", "اغتال", "اغتيل", "اغتيال", "التنظيم", "القائد سالم حداد", "الذي", "ه"},
	{"kidnap", "agent", "victim", "خطف", "خُطف", "خطف", "التنظيم", "الطبيب سالم حداد", "الذي", "ه"},
	{"attack", "attacker", "target", "قصف", "قُصفت", "قصف", "الجيش", "مدينة كوماسي", "التي", "ها"},
	{"attack", "attacker", "target", "استهدف", "استُهدف", "استهداف", "الجيش", "مقر الحركة", "الذي", "ه"},
	{"capture", "agent", "object", "استعاد", "استُعيدت", "استعادة", "الجيش", "مدينة كوماسي", "التي", "ها"},
	{"sanction", "imposer", "content", "طرد", "طُرد", "طرد", "العراق", "السفير الغاني", "الذي", "ه"},
	{"reject", "rejecter", "content", "رفض", "رُفض", "رفض", "المجلس", "قرار الحكومة", "الذي", "ه"},
	{"meet", "host", "guest", "استقبل", "استُقبل", "استقبال", "الرئيس الكيني", "السفير الغاني", "الذي", "ه"},
	{"leave_office", "agent", "official", "أقال", "أُقيل", "إقالة", "الرئيس الكيني", "وزير المالية", "الذي", "ه"},
	{"agree", "party", "instrument", "أقر", "أُقر", "إقرار", "البرلمان", "قانون الانتخاب", "الذي", "ه"},
	{"accuse", "accuser", "accused", "انتقد", "انتُقد", "انتقاد", "الحزب", "الرئيس الكيني", "الذي", "ه"},
}

// constructions are frames with who does it at S, to whom at O, the perfect at P and the noun at N.
var constructions = []string{
	"S أمس P O.", "S، أمس الثلاثاء، P O.", "وكان S أمس P O.", "وأكد الناطق أن S، الثلاثاء، P O.", "S، وفق ما أفادت الوكالة، P O.", "وتراجع التعاون منذ أن P S O.",
	"جاء ذلك بعد N S لO.", "قام S بN O.", "وتحدث التقرير عن O الذي Pه S.", "O Pه S أمس.",
}

// sufferings are frames that tell only to whom it is done, with the passive at P.
var sufferings = []string{"P O أمس.", "وتحدث التقرير عن O الذي P أمس.", "وتم أمس N O."}

// missedConstructions are cells that are not read.
var missedConstructions = []string{
	"طرد: S، وفق ما أفادت الوكالة، P O.",
	"أقال: جاء ذلك بعد N S لO.",
	"انتقد: وتم أمس N O.",
}

func TestGridOfConstructions(t *testing.T) {
	g := newGrid(t)
	for _, d := range tolds {
		suffers := filler{d.object, d.whom}
		words := func(verb string) *strings.Replacer {
			return strings.NewReplacer("الذي P", d.relative+" "+verb, "Pه", verb+d.his, "P", verb, "N", d.noun, "لO", led(d.whom), "O", d.whom, "S", d.who)
		}
		for _, frame := range constructions {
			text := words(d.perfect).Replace(strings.Replace(frame, "الذي Pه", d.relative+" "+d.perfect+d.his, 1))
			g.cell(d.perfect+": "+frame, text, d.kind, filler{d.agent, d.who}, suffers)
		}
		for _, frame := range sufferings {
			g.cell(d.perfect+": "+frame, words(d.passive).Replace(frame), d.kind, suffers)
		}
	}
	g.compare(missedConstructions)
}
