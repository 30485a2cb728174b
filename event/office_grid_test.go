package event_test

import (
	"strings"
	"testing"
)

// Grids of offices that are given, and of sentences that courts pass.

// appointees are given offices by someone: in officeFrames A gives, P is given the office O.
var appointees = []struct{ by, whom, office string }{
	{"الرئيس", "الدكتور نبيل عطا", "وزيرا للعدل"},
	{"الملك", "الأمير فهد بن سلمان", "رئيسا للديوان"},
	{"خادم الحرمين الشريفين", "اللواء سامي العلي", "قائدا للقوات"},
	{"مجلس الإدارة", "السيدة ليلى حداد", "مديرة عامة للبنك"},
	{"رئيس الجمهورية", "القاضي كريم منصور", "سفيرا لدى المغرب"},
}

// officeFrames tell of it in the active, the passive and by nouns, with who had the office before.
var officeFrames = []string{
	"عين A P O.", "A يعين P O.", "قرر A تعيين P O.", "أصدر A مرسوما بتعيين P O.", "أصدر A أمرا يقضي بتعيين P O.", "عين A P O خلفا لسامي الخوري.", "عين A، أمس الاثنين، P O.",
	"تم تعيين P O.", "صدر قرار بتعيين P O.", "جرى تعيين P O، بدلا من الوزير السابق سامي الخوري.", "صدر مرسوم عُين بموجبه P O.", "P عُين O.", "عُين P، أمس الاثنين، O.",
	"بموجب المرسوم عُين P O.",
}

// missedOffices are cells that are not read.
var missedOffices = []string{
	"السيدة ليلى حداد: عُين P، أمس الاثنين، O.",
}

func TestGridOfOffices(t *testing.T) {
	g := newGrid(t)
	for _, a := range appointees {
		for _, frame := range officeFrames {
			wanted := []filler{{"appointee", a.whom}, {"position", a.office}}
			if strings.Contains(frame, "A") {
				wanted = append(wanted, filler{"agent", a.by})
			}
			g.cell(a.whom+": "+frame, strings.NewReplacer("A", a.by, "P", a.whom, "O", a.office).Replace(frame), "appoint", wanted...)
		}
	}
	g.compare(missedOffices)
}

// sentenced are tried by a court, in courtFrames C, D and the sentence S.
var sentenced = []struct{ court, defendant, sentence string }{
	{"محكمة الجنايات", "الوزير السابق سالم حداد", "السجن عشر سنوات مع النفاذ"},
	{"غرفة الجنايات الابتدائية", "ثلاثة متهمين", "السجن عامين اثنين مع وقف التنفيذ"},
	{"محكمة التمييز", "رئيس البلدية", "الحبس ثلاث سنوات مع الشغل"},
	{"محكمة جنايات الكرخ", "المدون كريم منصور", "غرامة قدرها ألف دينار"},
}

// courtFrames tell of it by verbs and nouns, on a day or not.
var courtFrames = []string{
	"حكمت C على D بS.", "قضت C بS بحق D.", "قضت C، أمس الاثنين، بS على D.", "أصدرت C حكما بS في حق D.", "أصدرت C حكما غيابيا يقضي بS بحق D.", "أدانت C D بS.", "عاقبت C D بS.",
	"حكمت C حضوريا على D بS.", "وقضت C، في ساعة متأخرة من مساء الاثنين، بS في حق D.", "رحب الحزب بالحكم الصادر عن C بS بحق D.",
}

func TestGridOfCourts(t *testing.T) {
	g := newGrid(t)
	for _, s := range sentenced {
		for _, frame := range courtFrames {
			g.cell(s.sentence+": "+frame, strings.NewReplacer("C", s.court, "D", s.defendant, "S", s.sentence).Replace(frame), "trial",
				filler{"court", s.court}, filler{"defendant", s.defendant}, filler{"sentence", s.sentence})
		}
	}
	g.compare(nil)
}
