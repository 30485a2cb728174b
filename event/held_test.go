package event_test

import "testing"

// Roles that the sentence of the event holds, by what governs it.
func TestRolesHeld(t *testing.T) { filled(t, rolesHeld) }

var rolesHeld = []fillers{
	{"who is driven to what a verbal noun leads in", "دفعت الأزمة النقابة إلى توجيه [انتقادات] حادة للحكومة.", "accuser", []string{"النقابة"}},
	{"who is able to, with a verbal noun", "شكك الوزير في قدرة الجيش على شن [هجمات] على المدينة.", "attacker", []string{"الجيش"}},
	{"who is let do it, with a verbal noun", "سمح القانون للجيش بشن [هجمات] على المدينة.", "attacker", []string{"لجيش"}},
	{"whom it lets do the deed itself", "يتيح القرار للجيش [استعادة] المدينة.", "agent", []string{"لجيش"}},
	{"he whom another helped, not who helped", "شكرت غانا كينيا التي ساعدتها في [القبض] على زعيم الحزب.", "agent", nil},
	{"who is bound to it", "أكد الوزير التزام كينيا ب[الإفراج] عن السجناء.", "agent", []string{"كينيا"}},
	{"who is accused of what the accuser suffers", "اتهم اللاجئون الشرطة ب[طردهم] من القرية.", "agent", []string{"الشرطة"}},
	{"not he who does it, whom the pronoun means", "اتهم الحزب الرئيس ب[إقالته].", "official", []string{"الحزب"}},
	{"who denies what was done to another", "اختفى الناشط ونفت الشرطة [احتجازه].", "agent", []string{"الشرطة"}},
	{"the court that rules it", "قضت محكمة كينية ب[إطلاق سراح] الناشط.", "agent", []string{"محكمة كينية"}},
	{"who decides a deed with the letters of a verb", "رحب الوزير بقرار كينيا [سحب] قواتها من المدينة.", "agent", []string{"كينيا"}},
	{"not who answers the decision", "هددت غانا بالرد على قرار كينيا [طرد] عشرة دبلوماسيين.", "imposer", []string{"كينيا"}},
	{"what was decided, with the letters of a verb", "[رفض] الوزير قرار كينيا نقل سفارتها إلى المدينة.", "content", []string{"قرار كينيا نقل سفارتها إلى المدينة"}},
	{"who is bound to a deed with the letters of a verb", "قال الوزير إن على كينيا [سحب] قواتها.", "agent", []string{"كينيا"}},
	{"who shall be bound to it", "يتعين على كينيا [سحب] قواتها.", "agent", []string{"كينيا"}},
	{"who does as the clause before his tells", "بعد محاولة الجيش [رفض] الرئيس التفاوض.", "rejecter", []string{"الرئيس"}},
	{"who is willing to", "قال الوزير إن كينيا مصممة على [سحب] قواتها.", "agent", []string{"كينيا"}},
	{"who was able to, with a verbal noun", "كانت الجماعة قادرة على شن [هجمات] على المدينة.", "attacker", []string{"الجماعة"}},
	{"two who are driven to it", "دفعت الأزمة كينيا وحلفاءها إلى [سحب] قواتهم.", "agent", []string{"كينيا", "حلفاءها"}},
	{"what those who strike are after", "هاجم الجيش القرية ل[طرد] المسلحين.", "agent", []string{"الجيش"}},
	{"what they are after with a blow", "شن الجيش غارات بهدف [استعادة] المدينة.", "agent", []string{"الجيش"}},
	{"by whom he was threatened", "تعرض الوزير ل[تهديدات] من جانب مسلحين.", "threatener", []string{"مسلحين"}},
	{"by whom it was welcomed", "لقي الاتفاق [ترحيبا] واسعا من قبل الحكومة.", "supporter", []string{"الحكومة"}},
	{"what was condemned", "لقي القرار [إدانة] واسعة من الحكومة.", "content", []string{"القرار"}},
	{"what they demonstrate about, which brought it about", "أثارت الضريبة [احتجاجات] واسعة في المدينة.", "topic", []string{"الضريبة"}},
	{"who is ready, by a noun", "أصبحت كينيا على استعداد ل[سحب] قواتها.", "agent", []string{"كينيا"}},
	{"who is ready, by a noun, without a verb", "قال الوزير إن كينيا على استعداد ل[سحب] قواتها.", "agent", []string{"كينيا"}},
	{"who says that he is ready", "قال الوزير إنه مستعد ل[سحب] القوات.", "agent", []string{"الوزير"}},
	{"who is received, alone", "ندد المحتجون ب[استقبال] الرئيس.", "guest", []string{"الرئيس"}},
	{"who receives, with a guest", "تأجل [استقبال] الرئيس للوزير.", "host", []string{"الرئيس"}},
	{"who is warned of what he may do", "حذر الوزير كينيا من [سحب] قواتها.", "agent", []string{"كينيا"}},
	{"who is thanked for what he did", "شكر الوزير كينيا على [سحب] قواتها.", "agent", []string{"كينيا"}},
	{"who does not hesitate to do it", "لن تتردد كينيا في [سحب] قواتها.", "agent", []string{"كينيا"}},
	{"who announces, with the article before the deed", "أعلن الرئيس [تحرير] المدينة.", "agent", []string{"الرئيس"}},
	{"who has to, by a modal verb", "يجب على كينيا [سحب] قواتها.", "agent", []string{"كينيا"}},
	{"who may not", "لا يحق لكينيا [سحب] قواتها.", "agent", []string{"كينيا"}},
	{"whose part in it", "حكم على الرجل بالسجن لدوره في [هجوم] على القرية.", "attacker", []string{"الرجل"}},
	{"a part of one kind, of no one", "كان للدول دور رئيسي في [الهجوم] على القرية.", "attacker", nil},
	{"of whom, behind an adjective", "توقع الوزير [انسحابا] محتملا للقوات من المدينة.", "agent", []string{"لقوات"}},
}
