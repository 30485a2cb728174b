package event_test

import "testing"

// Who is praised, blamed or punished for a deed did it.
func TestMerits(t *testing.T) { filled(t, merits) }

var merits = []fillers{
	{"thanked by a noun", "وجه الوزير الشكر إلى الجيش على [استعادة] البلدة.", "agent", []string{"الجيش"}},
	{"praised", "أثنى الوزير على الشرطة ل[اعتقالها] صحفيا.", "agent", []string{"الشرطة"}},
	{"praised, without a pronoun", "أثنى الوزير على الشرطة ل[اعتقال] المهربين.", "agent", []string{"الشرطة"}},
	{"blamed by a noun", "وجهت المنظمة انتقادات إلى الحكومة بسبب [قصف] القرية.", "attacker", []string{"الحكومة"}},
	{"blamed with a pronoun that agrees with both", "انتقد الوزير الحزب ل[رفضه] الاتفاق.", "rejecter", []string{"الحزب"}},
	{"punished", "عاقبت كينيا غانا بسبب [قصف] القرية.", "attacker", []string{"غانا"}},
	{"punished, and what for only perhaps", "عاقبت كينيا غانا ل[استعادة] المدينة.", "agent", nil},
	{"who blames them suffered it", "انتقد الصحفي الجيش ل[اعتقاله].", "detainee", []string{"الصحفي"}},
	{"… and who is blamed did it", "انتقد الصحفي الجيش ل[اعتقاله].", "agent", []string{"الجيش"}},
	{"accused himself", "عاقبت المحكمة الرجل ل[اتهامه] بالقتل.", "accuser", nil},
	{"no one is judged", "أعلن الوزير الحداد بسبب [قصف] القرية.", "attacker", nil},
}
