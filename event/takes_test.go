package event_test

import "testing"

// What a participle leads in with its preposition is of its phrase, in any gender, number and case; what only looks so is not.
func TestTakes(t *testing.T) { filled(t, takes) }

var takes = []fillers{
	{"feminine, and one more", "[انتقدت] منظمات مدافعة عن البيئة وأحزاب يسارية القرار.", "accuser", []string{"منظمات مدافعة عن البيئة", "أحزاب يسارية"}},
	{"… whom both criticize", "[انتقدت] منظمات مدافعة عن البيئة وأحزاب يسارية القرار.", "content", []string{"القرار"}},
	{"sound plural", "[انتقد] ناشطون متضامنون مع المعتقلين القرار.", "accuser", []string{"ناشطون متضامنون مع المعتقلين"}},
	{"with the article", "[اعتقلت] الشرطة المحامين المتضامنين مع المتهمين أمس.", "detainee", []string{"المحامين المتضامنين مع المتهمين"}},
	{"accusative", "[رحلت] كينيا رجلا متورطا في الهجوم.", "target", []string{"رجلا متورطا في الهجوم"}},
	{"a pronoun", "[قال] المسؤولون القائمون عليه إن المشروع متوقف.", "speaker", []string{"المسؤولون القائمون عليه"}},
	{"with what they are equipped", "[دخلت] قوات معززة بالدبابات إلى المدينة.", "agent", []string{"قوات معززة بالدبابات"}},
	{"… no place", "[دخلت] قوات معززة بمنصات صواريخ إلى المدينة.", "place", nil},
	{"to what it goes on with «إلى»", "[قال] ناشط منتسب إلى الحركة إن القرار خاطئ.", "speaker", []string{"ناشط منتسب إلى الحركة"}},
	{"another preposition", "[وصل] الوفد المرافق إلى القاهرة.", "destination", []string{"القاهرة"}},
	{"the opposition is no adjective", "أدان الوزير [قصف] المعارضة للمدينة.", "target", []string{"لمدينة"}},
	{"a participle with the letters of a verbal noun", "[أكدت] الدول المشاركة في المؤتمر دعمها للحكومة.", "speaker", []string{"الدول المشاركة في المؤتمر"}},
	{"… before a clause", "[قالت] الفصائل المشاركة في الحوار إن القرار خاطئ.", "speaker", []string{"الفصائل المشاركة في الحوار"}},
	{"… before what the verb goes on with", "[رحبت] المنظمات المشاركة في الحملة بالقرار.", "supporter", []string{"المنظمات المشاركة في الحملة"}},
	{"… it is what they refuse", "[رفضت] الأحزاب المشاركة في الحوار.", "content", []string{"المشاركة في الحوار"}},
	{"a participle that is a noun of people, behind groups", "[استقبل] الوزير الأسر النازحة في أكرا.", "guest", []string{"الأسر النازحة"}},
	{"… behind one man it is another", "[استقبل] الوزير النازحة في أكرا.", "host", []string{"الوزير"}},
	{"members of what", "[رفضت] الدول الأعضاء في المنظمة القرار.", "rejecter", []string{"الدول الأعضاء في المنظمة"}},
	{"… not of a deed", "فشلت الدول الأعضاء في [التوصل إلى اتفاق].", "party", []string{"الدول الأعضاء"}},
	{"a verbal noun with the letters of a participle", "أعلنت الوزيرة [رفض] بلادها مشاركة كينيا في التحقيق.", "content", []string{"مشاركة كينيا في التحقيق"}},
	{"whom the words are against is of the protest", "[ردد] المتظاهرون هتافات معادية لكينيا.", "target", []string{"كينيا"}},
	{"what is wanted of them", "[طالب] الوزير الجهات المعنية بفتح تحقيق.", "content", []string{"فتح تحقيق"}},
	{"where it happened", "[اعتقلت] الشرطة أعضاء في منظمات مهتمة بالبيئة أمس في سوسة.", "place", []string{"سوسة"}},
	{"what a verbal noun leads in is no target", "نفذ المسلحون [هجوما] بهدف الضغط على الحكومة.", "target", nil},
	{"… no one blamed", "وجه النائب [انتقادات] في محاولة للتأثير على الوزارة.", "accused", nil},
	{"… with a pronoun", "وجه النائب [انتقادات] للوزارة رغم حرصه على الحوار.", "accused", []string{"لوزارة"}},
	{"… no one sanctioned", "[فرضت] كينيا عقوبات على غانا للحد من نفوذ السودان.", "target", []string{"غانا"}},
	{"a deed with the same preposition", "نفذ المسلحون [هجوما] على القرية.", "target", []string{"القرية"}},
}
