package event_test

import (
	"strings"
	"testing"

	"github.com/waqai/waqai/event"
)

// A grid of feminine subjects: the imperfect of many of their verbs is written as a noun or as the perfect of another verb, «تقدم», «تدخل», «توقع».

// herDeeds are deeds with the verb in the perfect P and the imperfect I, who does it, S, and what stands behind both, O.
var herDeeds = []struct{ kind, perfect, imperfect, who, rest string }{
	{"arrest", "اعتقلت", "تعتقل", "الشرطة", "الناشط سالم الحارثي"},
	{"aid", "قدمت", "تقدم", "غانا", "مساعدات إلى كينيا"},
	{"agree", "وقعت", "توقع", "غانا", "اتفاقية مع كينيا"},
	{"accuse", "حملت", "تحمل", "غانا", "كينيا المسؤولية"},
	{"request", "طلبت", "تطلب", "غانا", "من كينيا سحب قواتها"},
	{"capture", "دخلت", "تدخل", "القوات", "المدينة"},
	{"reject", "عارضت", "تعارض", "غانا", "القرار"},
	{"establish", "شكلت", "تشكل", "الحكومة", "لجنة للتحقيق"},
	{"sanction", "جمدت", "تجمد", "غانا", "أصول الشركة"},
}

// herFrames have the realis that is wanted, and whether the deed is denied.
var herFrames = []struct {
	frame  string
	realis event.Realis
	denied bool
}{
	{"P S O.", event.Actual, false}, {"S I O.", event.Actual, false}, {"كانت S I O.", event.Actual, false}, {"لا تزال S I O.", event.Actual, false}, {"S التي I O غادرت.", event.Actual, false},
	{"أعلن الحزب أن S I O.", event.Actual, false}, {"حيث I S O.", event.Actual, false}, {"سI S O.", event.Future, false}, {"سوف I S O.", event.Future, false},
	{"من المقرر أن I S O غدا.", event.Future, false}, {"قررت S أن I O.", event.Future, false}, {"يجب أن I S O.", event.Hypothetical, false}, {"يمكن أن I S O.", event.Hypothetical, false},
	{"تريد S أن I O.", event.Hypothetical, false}, {"قد I S O.", event.Hypothetical, false}, {"لكي I S O.", event.Hypothetical, false}, {"لم I S O.", event.Actual, true}, {"لن I S O.", event.Future, true},
	{"نفى الحزب أن تكون S قد P O.", event.Actual, true}, {"ولم تكن S قد P O.", event.Actual, true}, {"دون أن I S O.", event.Actual, true}, {"بدأت S I O.", event.Actual, false},
	{"حذر الحزب من أن S قد I O.", event.Hypothetical, false}, {"وسط مخاوف من أن I S O.", event.Hypothetical, false}, {"توقع الحزب أن I S O.", event.Future, false}, {"كادت S I O.", event.Hypothetical, false},
	{"لم تعد S I O.", event.Actual, true}, {"فشلت S في أن I O.", event.Actual, true},
}

// missedOfHers are cells that are not read.
var missedOfHers = []string{
	"تحمل: قررت S أن I O.",
	"تحمل: تريد S أن I O.",
	"تحمل: فشلت S في أن I O.",
}

func TestGridOfFeminineSubjects(t *testing.T) {
	g := newGrid(t)
	for _, d := range herDeeds {
		for _, f := range herFrames {
			text := strings.NewReplacer("P", d.perfect, "I", d.imperfect, "S", d.who, "O", d.rest).Replace(f.frame)
			g.tells(d.imperfect+": "+f.frame, text, func(e event.Event) bool {
				return e.Type == d.kind && e.Polarity == polarity(f.denied) && e.Realis == f.realis && tellsOf(e, d.who)
			})
		}
	}
	g.compare(missedOfHers)
}
