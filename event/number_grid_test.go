package event_test

import (
	"strings"
	"testing"

	"github.com/waqai/waqai/event"
)

// A grid of subjects by gender and number: a verb behind its subject, or behind another verb of it, agrees in both, «وصل المسلحون بعدما سيطروا على المدينة», and
// so says whose it is.

// agreements are subjects with the endings of a perfect before and behind them, how an imperfect begins, its endings behind them in the indicative and
// behind «أن», and the pronoun.
var agreements = []struct{ who, before, behind, begins, indicative, wished, pronoun, relative string }{
	{"الوزير", "", "", "ي", "", "", "وهو", "الذي"},
	{"الوزيرة", "ت", "ت", "ت", "", "", "وهي", "التي"},
	{"الوزيران", "", "ا", "ي", "ان", "ا", "وهما", "اللذان"},
	{"الوزيرتان", "ت", "تا", "ت", "ان", "ا", "وهما", "اللتان"},
	{"المسلحون", "", "وا", "ي", "ون", "وا", "وهم", "الذين"},
	{"الناشطات", "ت", "ن", "ي", "ن", "ن", "وهن", "اللواتي"},
	{"القوات", "ت", "ت", "ت", "", "", "وهي", "التي"},
}

// agreeing are deeds with the stem of the perfect, that of the imperfect without its first letter, and what stands behind them.
var agreeing = []struct{ kind, perfect, imperfect, rest string }{
	{"capture", "سيطر", "سيطر", "على المدينة"},
	{"release", "أفرج", "فرج", "عن الناشط سالم الحارثي"},
	{"request", "طالب", "طالب", "الحكومة بالتحقيق"},
	{"reject", "رفض", "رفض", "قرار الحكومة"},
	{"protest", "تظاهر", "تظاهر", "أمام البرلمان"},
	{"accuse", "اتهم", "تهم", "الحكومة بالفساد"},
	{"agree", "اتفق", "تفق", "مع كينيا على وقف القتال"},
}

// agreementFrames: V is the perfect before its subject S, P behind it, I the imperfect behind it and J that behind «أن»; W the pronoun, R «الذي»; C an ending before
// the subject.
var agreementFrames = []struct {
	frame  string
	denied bool
}{
	{"V S O.", false}, {"S P O.", false}, {"S I O.", false}, {"وكانC S قد P O.", false}, {"S لم J O.", true}, {"S R P O غادروا المكان.", false}, {"وأكد الحزب أن S سI O.", false}, {"قررC S أن J O.", false},
	{"وصلC S إلى بيروت وP O.", false}, {"وصلC S ثم P O.", false}, {"وصلC S بعدما P O.", false}, {"وصلC S قبل أن J O.", false}, {"عادC S إلى بيروت، حيث P O.", false}, {"وصلC S إلى بيروت W I O.", false},
}

// missedAgreements are cells that are not read: a body stands behind the verb that may be its subject, «وطالبت الحكومة بالتحقيق», or the word may be a noun.
var missedAgreements = []string{
	"سيطر الوزير: وصلC S بعدما P O.",
	"سيطر الوزير: وصلC S قبل أن J O.",
	"طالب الوزيرة: وصلC S إلى بيروت وP O.",
	"طالب الوزيرة: وصلC S ثم P O.",
	"طالب الوزيرة: وصلC S بعدما P O.",
	"طالب الوزيرة: وصلC S قبل أن J O.",
	"طالب الوزيرة: عادC S إلى بيروت، حيث P O.",
	"طالب القوات: وصلC S إلى بيروت وP O.",
	"طالب القوات: وصلC S ثم P O.",
	"طالب القوات: وصلC S بعدما P O.",
	"طالب القوات: وصلC S قبل أن J O.",
	"طالب القوات: عادC S إلى بيروت، حيث P O.",
	"رفض الوزير: وصلC S إلى بيروت وP O.",
	"رفض الوزير: وصلC S ثم P O.",
	"رفض الوزيران: وصلC S إلى بيروت وP O.",
	"رفض الوزيران: وصلC S ثم P O.",
	"اتهم الوزيرة: وصلC S بعدما P O.",
	"اتهم الوزيرة: وصلC S قبل أن J O.",
	"اتهم الوزيرة: عادC S إلى بيروت، حيث P O.",
	"اتهم القوات: وصلC S بعدما P O.",
	"اتهم القوات: وصلC S قبل أن J O.",
	"اتهم القوات: عادC S إلى بيروت، حيث P O.",
}

func TestGridOfAgreement(t *testing.T) {
	g := newGrid(t)
	for _, d := range agreeing {
		for _, a := range agreements {
			for _, f := range agreementFrames {
				text := strings.NewReplacer("V", d.perfect+a.before, "P", d.perfect+a.behind, "I", a.begins+d.imperfect+a.indicative, "J", a.begins+d.imperfect+a.wished,
					"W", a.pronoun, "R", a.relative, "C", a.before, "S", a.who, "O", d.rest).Replace(f.frame)
				g.tells(d.perfect+" "+a.who+": "+f.frame, text, func(e event.Event) bool {
					return e.Type == d.kind && e.Polarity == polarity(f.denied) && tellsOf(e, a.who)
				})
			}
		}
	}
	g.compare(missedAgreements)
}
