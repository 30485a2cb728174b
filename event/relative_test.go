package event_test

import "testing"

// Who does what a relative clause tells: whom it describes, or someone in it.
func TestRelative(t *testing.T) { filled(t, relativeClauses) }

var relativeClauses = []fillers{
	{"one of its own, by a pronoun", "انسحب الحزب الذي [فاز] مرشحه في الدائرة.", "winner", []string{"مرشحه"}},
	{"the same, who resigned", "تعهد الوزير الذي [استقال] مستشاره أمس بالإصلاح.", "official", []string{"مستشاره"}},
	{"who accuses someone else", "الحزب الذي [اتهم] زعيمه الحكومة بالفساد مقاطع للجلسة.", "accuser", []string{"زعيمه"}},
	{"and whom", "الحزب الذي [اتهم] زعيمه الحكومة بالفساد مقاطع للجلسة.", "accused", []string{"الحكومة"}},
	{"who says something", "الحركة التي [قال] رئيسها إن الهدنة انتهت غائبة.", "speaker", []string{"رئيسها"}},
	{"who arrests those of hers", "الحركة التي [اعتقلت] الشرطة قادتها دعت إلى التظاهر.", "agent", []string{"الشرطة"}},
	{"and whom", "الحركة التي [اعتقلت] الشرطة قادتها دعت إلى التظاهر.", "detainee", []string{"قادتها"}},
	{"over a preposition", "التنظيم الذي [سيطر] الجيش على معظم مواقعه في الجبل.", "agent", []string{"الجيش"}},
	{"over the noun that has the complement", "البرلمان الذي [فاز] أنصار الرئيس بغالبية مقاعده.", "winner", []string{"أنصار الرئيس"}},
	{"of someone's own whom he kills", "حوكم الرجل الذي [قتل] زوجته.", "agent", []string{"الرجل"}},
	{"whom it accuses of a deed against its own", "الحركة التي [اتهمت] الحكومة بقتل قادتها انسحبت.", "accuser", []string{"الحركة"}},
	{"whom it wants to free its own", "التنظيم الذي [طالب] الحكومة بإطلاق قادته.", "addressee", []string{"الحكومة"}},
	{"whom it calls on", "الحزب الذي [دعا] أنصاره إلى التظاهر.", "addressee", []string{"أنصاره"}},
	{"what he does not do", "قال المسؤول الذي [رفض] الكشف عن هويته إن الجسر أغلق.", "rejecter", []string{"المسؤول"}},
}
