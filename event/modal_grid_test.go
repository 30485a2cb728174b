package event_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/waqai/waqai/event"
)

// A grid of what says of a deed whether it came about: every deed, as a verb or a noun, under every word that says something of it.

// doable are deeds with the verb in the perfect P and the imperfect I, who does it, S, to whom with its preposition, O, and the verbal noun with both, N.
var doable = []struct{ kind, perfect, imperfect, who, whom, noun string }{
	{"attack", "هاجم", "يهاجم", "التنظيم", "معسكرا للجيش", "مهاجمة معسكر للجيش"}, {"arrest", "اعتقل", "يعتقل", "الجيش", "الناشط سالم الحارثي", "اعتقال الناشط سالم الحارثي"},
	{"leave_office", "أقال", "يقيل", "الرئيس", "وزير المالية", "إقالة وزير المالية"}, {"visit", "زار", "يزور", "الوزير", "مدينة حمص", "زيارة مدينة حمص"},
	{"withdraw", "انسحب", "ينسحب", "الجيش", "من المدينة", "الانسحاب من المدينة"}, {"release", "أفرج", "يفرج", "القضاء", "عن الناشط سالم الحارثي", "الإفراج عن الناشط سالم الحارثي"},
	{"capture", "سيطر", "يسيطر", "الجيش", "على المدينة", "السيطرة على المدينة"}, {"kill", "اغتال", "يغتال", "التنظيم", "القائد سالم الحارثي", "اغتيال القائد سالم الحارثي"},
}

// modals are frames with the realis that is wanted, several divided by «|», and whether the deed is denied.
var modals = []struct {
	frame, realis string
	denied        bool
}{
	{"P S O.", "actual", false}, {"لقد P S O.", "actual", false}, {"سوف I S O.", "future", false}, {"سI S O.", "future", false}, {"من المقرر أن I S O غدا.", "future", false},
	{"قد I S O.", "hypothetical", false}, {"إذا P S O، فسيرد الحزب.", "hypothetical", false}, {"كاد S I O.", "hypothetical", false}, {"كاد S أن I O.", "hypothetical", false},
	{"قرر S أن I O.", "future", false}, {"يريد S أن I O.", "hypothetical", false}, {"يستطيع S أن I O.", "actual|hypothetical", false}, {"S يحاول أن I O.", "hypothetical", false},
	{"لم I S O.", "actual", true}, {"لن I S O.", "future", true}, {"ربما I S O.", "hypothetical", false}, {"يجب أن I S O.", "hypothetical", false},
	{"يعتزم S N.", "future", false}, {"دعا الحزب إلى N.", "hypothetical", false}, {"في حال N، سيرد الحزب.", "hypothetical", false}, {"نفى S N.", "actual", true}, {"غادر الوفد دون N.", "actual", true},
	{"فشل S في N.", "actual", true}, {"عجز S عن N.", "actual", true}, {"امتنع S عن N.", "actual", true}, {"تراجع S عن N.", "actual", true}, {"جاء ذلك بعد فشل S في N.", "actual", true},
	{"جاء ذلك بعد امتناع S عن N.", "actual", true}, {"أوشك S على N.", "future", false}, {"بات S على وشك N.", "future", false}, {"لم يتمكن S من N.", "actual", true}, {"حاول S N.", "hypothetical", false},
	{"اقترح الحزب N.", "hypothetical", false}, {"يتوقع الحزب N.", "future", false}, {"يخشى الحزب N.", "hypothetical", false}, {"لا بد من N.", "hypothetical", false}, {"يتعين على S N.", "hypothetical", false},
	{"نفى الحزب أن S P O.", "actual", true}, {"ونفى أن يكون S P O.", "actual", true}, {"تمكن S من N.", "actual", false}, {"ندد الحزب بN.", "actual", false}, {"بعد N، عقد الوزراء اجتماعا.", "actual", false},
}

// missedModals: what is out of control is «خارج عن السيطرة».
var missedModals = []string{
	"سيطر: عجز S عن N.",
	"سيطر: امتنع S عن N.",
	"سيطر: تراجع S عن N.",
	"سيطر: جاء ذلك بعد امتناع S عن N.",
}

func TestGridOfModals(t *testing.T) {
	g := newGrid(t)
	for _, d := range doable {
		for _, m := range modals {
			text := strings.NewReplacer("P", d.perfect, "I", d.imperfect, "S", d.who, "O", d.whom, "بN", "ب"+d.noun, "N", d.noun).Replace(m.frame)
			g.tells(d.perfect+": "+m.frame, text, func(e event.Event) bool {
				return e.Type == d.kind && e.Polarity == polarity(m.denied) && slices.Contains(strings.Split(m.realis, "|"), string(e.Realis))
			})
		}
	}
	g.compare(missedModals)
}
