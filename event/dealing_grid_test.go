package event_test

import (
	"strings"
	"testing"
)

// A grid of what those in office do with their likes: every dealing, as a verb or a noun, in every frame of a sentence.

// dealings are what a minister does with his like, as a verb with its objects and as a noun.
var dealings = []struct {
	kind, role, verb, noun string // S who does it
	other                  filler
}{
	{"meet", "participant", "اجتمع S مع نظيره الكيني", "اجتماع S مع نظيره الكيني", filler{"participant", "نظيره الكيني"}},
	{"meet", "participant", "أجرى S مباحثات مع نظيره الكيني", "إجراء S مباحثات مع نظيره الكيني", filler{"participant", "نظيره الكيني"}},
	{"meet", "host", "استقبل S نظيره الكيني", "استقبال S نظيره الكيني", filler{"guest", "نظيره الكيني"}},
	{"visit", "visitor", "زار S العاصمة الكينية", "زيارة S للعاصمة الكينية", filler{"visitor", "S"}},
	{"call", "caller", "أجرى S اتصالا هاتفيا بنظيره الكيني", "إجراء S اتصالا هاتفيا بنظيره الكيني", filler{"recipient", "نظيره الكيني"}},
	{"call", "recipient", "تلقى S رسالة خطية من نظيره الكيني", "تلقي S رسالة خطية من نظيره الكيني", filler{"caller", "نظيره الكيني"}},
	{"agree", "party", "وقع S اتفاقية تعاون مع كينيا", "توقيع S اتفاقية تعاون مع كينيا", filler{"party", "كينيا"}},
	{"support", "supporter", "أشاد S بجهود الوساطة الكينية", "إشادة S بجهود الوساطة الكينية", filler{"target", "جهود الوساطة الكينية"}},
	{"aid", "donor", "قدم S مساعدات غذائية إلى كينيا", "تقديم S مساعدات غذائية إلى كينيا", filler{"recipient", "كينيا"}},
	{"request", "requester", "طالب S كينيا بسحب قواتها", "مطالبة S كينيا بسحب قواتها", filler{"addressee", "كينيا"}},
	{"accuse", "accuser", "اتهم S كينيا بدعم المتمردين", "اتهام S كينيا بدعم المتمردين", filler{"accused", "كينيا"}},
	{"accuse", "accuser", "استنكر S تصريحات السفير الكيني", "استنكار S تصريحات السفير الكيني", filler{"content", "تصريحات السفير الكيني"}},
	{"reject", "rejecter", "رفض S المقترح الكيني", "رفض S المقترح الكيني", filler{"content", "المقترح الكيني"}},
	{"threaten", "threatener", "حذر S كينيا من التصعيد", "تحذير S كينيا من التصعيد", filler{"target", "كينيا"}},
	{"sanction", "imposer", "فرض S عقوبات على كينيا", "فرض S عقوبات على كينيا", filler{"target", "كينيا"}},
}

// dealingFrames have V for the verb with what belongs to it, or N for the noun; «S، V» and «S … وV» leave the subject of V out.
var dealingFrames = []string{
	"V.", "من جهته، V.", "كما V.", "جاء ذلك بعد أن V.", "عاد S من الخارج، حيث V.", "وصل S إلى أكرا وV.", "S، V.", "وكان S قد V.", "وذكرت الوكالة أن S V.",
	"جاء ذلك خلال N.", "جاء ذلك بعد N.", "أثار N جدلا واسعا.", "وأشار التقرير إلى N.", "علقت الصحيفة على N.", "وتزامن ذلك مع N.",
}

// missedDealings are cells that are not read; behind «حيث» and «و» the one behind the verb may be its subject.
var missedDealings = []string{
	"استقبل S نظيره الكيني: عاد S من الخارج، حيث V.",
	"تلقى S رسالة خطية من نظيره الكيني: S، V.",
	"وقع S اتفاقية تعاون مع كينيا: عاد S من الخارج، حيث V.",
	"اتهم S كينيا بدعم المتمردين: عاد S من الخارج، حيث V.",
	"استنكر S تصريحات السفير الكيني: عاد S من الخارج، حيث V.",
	"استنكر S تصريحات السفير الكيني: وصل S إلى أكرا وV.",
	"استنكر S تصريحات السفير الكيني: أثار N جدلا واسعا.",
	"رفض S المقترح الكيني: أثار N جدلا واسعا.",
	"فرض S عقوبات على كينيا: وصل S إلى أكرا وV.",
}

func TestGridOfDealings(t *testing.T) {
	const who = "وزير الخارجية سالم الحارثي"
	g := newGrid(t)
	for _, d := range dealings {
		for _, frame := range dealingFrames {
			verb := d.verb
			if strings.Contains(frame, "S") {
				verb = strings.Replace(verb, "S ", "", 1)
			}
			text := strings.NewReplacer("S", who).Replace(strings.NewReplacer("V", verb, "N", d.noun).Replace(frame))
			g.cell(d.verb+": "+frame, text, d.kind, filler{d.role, who}, filler{d.other.role, strings.ReplaceAll(d.other.text, "S", who)})
		}
	}
	g.compare(missedDealings)
}
