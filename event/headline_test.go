package event_test

import "testing"

// Headlines: verbs in the imperfect for what has happened, two clauses joined by «و» whose doers stand before their verbs, nouns without a verb.
func TestHeadlines(t *testing.T) { filled(t, headlines) }

var headlines = []fillers{
	{"who acts in the second clause, not the dead man of the first", "قتيل جديد في غزة والأمم المتحدة [تشيد] بالهدنة", "supporter", []string{"الأمم المتحدة"}},
	{"who acts in the second clause, not the report of the first", "الوزير يترقب تقرير المنظمة والسفير [يحذر] من التصعيد", "threatener", []string{"السفير"}},
	{"whom the one before the first verb asks", "توغو تدين الهجوم و[تطالب] غانا بالانسحاب", "addressee", []string{"غانا"}},
	{"who asks is the one before the first verb", "توغو تدين الهجوم و[تطالب] غانا بالانسحاب", "requester", []string{"توغو"}},
	{"a state that is criticized by who refuses", "توغو ترفض الخطة و[تنتقد] غانا", "accused", []string{"غانا"}},
	{"whom the one asks who says that he refuses", "قالت مالي إنها ترفض الخطة و[تدعو] غانا إلى الحوار", "addressee", []string{"غانا"}},
	{"another who acts, with an object of his own", "مالي تهاجم البلدة و[تعتقل] الشرطة ثلاثة ناشطين", "agent", []string{"الشرطة"}},
	{"several who act before a verb of one", "غانا ومالي وتوغو [ترفض] الخطة", "rejecter", []string{"غانا", "مالي", "توغو"}},
	{"several who act before a verb of one, behind an auxiliary", "كانت القوات الغانية وعناصر الحزب [تقصف] البلدة", "attacker", []string{"القوات الغانية", "عناصر الحزب"}},
	{"what is refused ends before who acts next", "الحركة [ترفض] تمديد الهدنة والرئيس الغاني يأمر بوقف القتال", "content", []string{"تمديد الهدنة"}},
	{"what is announced ends before who acts next", "الوزير [يعلن] فوزه في الاقتراع والمعارضة تشكك", "content", []string{"فوزه في الاقتراع"}},
	{"what one is accused of ends before who acts next", "مالي [تتهم] غانا بقصف البلدة وأكرا تنفي", "content", []string{"قصف البلدة"}},
	{"the adjective of one country tells of no participant", "انتهت [القمة] الغانية في أكرا", "participant", nil},
	{"an adjective of a country and another led in by «مع»", "[مباحثات] هندية مع الصين حول الحدود", "participant", []string{"هندية", "الصين"}},
	{"adjectives of countries beside who meets", "يعقد الرئيس الغاني سامي حداد [قمة] مصرية-سودانية مع نظيره المصري", "participant", []string{"الرئيس الغاني سامي حداد", "نظيره المصري"}},
	{"a country of two words", "عقدت في أكرا [القمة] الأمريكية الكورية الشمالية", "participant", []string{"الأمريكية", "الكورية الشمالية"}},
	{"to whom one answers does not do it", "غانا ترد على [اعتقال] 14 تاجرا في مالي", "agent", nil},
	{"who answers by an attack", "ردت غانا بتنفيذ [غارات] على البلدة", "attacker", []string{"غانا"}},
	{"of what one is accused who answers", "غانا ترد على [اتهامها] بدعم الحركة", "accused", []string{"غانا"}},
	{"two who are tried", "تأجيل [محاكمة] صحفيين جزائريين", "defendant", []string{"صحفيين جزائريين"}},
	{"the word of haste before it", "#عاجل وزير النقل الغاني [يصل] إلى باماكو", "visitor", []string{"وزير النقل الغاني"}},
	{"the word of haste before it, without a mark", "عاجل الجيش الغاني [يستعيد] البلدة", "agent", []string{"الجيش الغاني"}},
	{"what is divided is not said", "القوات الغانية [تقسم] البلدة إلى شطرين", "", nil},
}
