package event_test

import "testing"

// Who acts and what is said, where a clause beside could give another.
func TestNotFromTheClauseBeside(t *testing.T) { filled(t, fromTheOwnClause) }

var fromTheOwnClause = []fillers{
	{"the first word in quotation marks", "[طالب] النائب بـ\"إلغاء\" القانون الجديد.", "content", []string{"إلغاء\" القانون الجديد"}},
	{"a deed in quotation marks, and on what", "كينيا [تعلن] عن \"حظر دائم\" على استيراد القمح.", "content", []string{"حظر دائم\" على استيراد القمح"}},
	{"what is between some, behind quotation marks", "و[أشار] الوزير إلى \"مخاوف كبيرة\" بين السكان.", "content", []string{"مخاوف كبيرة\" بين السكان"}},
	{"several words in quotation marks and their complement", "و[قالت] المنظمة إنها \"قلقة من تصاعد\" أعمال العنف في المدينة.", "content", []string{"قلقة من تصاعد\" أعمال العنف في المدينة"}},
	{"a quotation and where it was", "و[وصف] الوزير القرار بـ\"الخطير\" في تصريحات أمس.", "content", []string{"القرار بـ\"الخطير\" في تصريحات"}},
	{"what came before, as a clause", "و[نفى] الحزب التهم بعد أن نشرت صحيفة تقريرا عنها.", "content", []string{"التهم"}},
	{"what came before, behind a comma", "و[أعلن] الجيش سيطرته على البلدة، بعد معارك عنيفة مع المسلحين.", "content", []string{"سيطرته على البلدة"}},
	{"until when something is asked for", "و[طالبت] المنظمة بالإفراج عن المعتقلين، قبل حلول العيد.", "content", []string{"الإفراج عن المعتقلين، قبل حلول العيد"}},
	{"another speaks behind «في حين»", "[أفادت] الشرطة بأنها لم تتلق بلاغات في حين أكد متحدث باسم البلدية أن العمل مستمر.", "content", []string{"لم تتلق بلاغات"}},
	{"a deed behind a wish", "و[تعهد] الزعيم بأن يكون التعليم أولوية، وتناولت الصحف الرسمية الخطة.", "content", []string{"يكون التعليم أولوية"}},
	{"«بل» begins another clause", "[نفت] كينيا هذه الاتهامات مرارا، بل لمح السفير إلى أن جهة أخرى تقف وراءها.", "content", []string{"هذه الاتهامات مرارا"}},
	{"a verb of telling with «بأنه»", "[أدان] والد الفتاة إجراءات المحاكمة بأكملها ووصف الحكم بأنه ظالم.", "content", []string{"إجراءات المحاكمة بأكملها"}},
	{"another says what the colon leads in", "[رفض] الاتحاد مقترح الوزير في اجتماع لقادته، الذين أصدروا بيانا قالوا فيه: \"ندعو إلى التهدئة\".", "content", []string{"مقترح الوزير في اجتماع لقادته"}},
	{"whose leaders speak", "رفض الاتحاد المقترح في اجتماع مع المجموعة التي أصدر زعماؤها بيانا [قالوا] فيه إن الخطة خطيرة.", "speaker", []string{"زعماؤها"}},
	{"a verb behind «بعد أن»", "حكمت المحكمة بالسجن بعد أن [رفض] أقارب القتيل التعويض المالي.", "rejecter", []string{"أقارب القتيل"}},
	{"a meeting that another called for", "انتهى اجتماع عاصف لمجلس النواب [دعت] إليه المعارضة التي وصفت الخطة بالفاشلة.", "content", []string{"اجتماع عاصف"}},
	{"places of a country that someone controls", "أرسلت الحكومة قوات إلى مناطق واسعة من البلاد [تسيطر] عليها الفصائل المسلحة.", "object", []string{"مناطق واسعة"}},
	{"an attack in a city, and «والذي»", "نددت الحكومة بهجوم في العاصمة والذي [استهدف] مقر الحزب وحارسه.", "attacker", nil},
	{"things of a body, and «والتي»", "وهي من القدرات العسكرية للدفاع الجوي والتي تم [تدميرها] من قبل قوات التحالف.", "target", []string{"القدرات العسكرية"}},
	{"a man, and «والذي»", "كرمت الجمعية رئيس الحزب سالم الحارثي، والذي [زار] بغداد أمس.", "visitor", []string{"رئيس الحزب سالم الحارثي"}},
	{"who did it in what someone says", "قال الحاكم إن سالم الحارثي دخل المدرسة و[أصاب] خمسة طلاب.", "agent", []string{"سالم الحارثي"}},
	{"whose deed it was in a clause about a time", "وهذه هي المرة الثالثة التي تعتدي فيها الميليشيات على مظاهرة نسائية منذ [قتلها] الرئيس الراحل.", "agent", []string{"الميليشيات"}},
	{"what a report itself tells", "قال مصدران إن الوزراء يعدون تقريرا [يفيد] بأن الصحفي توفي في السجن.", "speaker", []string{"تقريرا"}},
	{"what someone is held for", "انتقدت أنقرة الوحدات الكردية و[اعتبرتها] منظمة إرهابية.", "speaker", []string{"أنقرة"}},
	{"who came before «بعد أن» speaks on", "تعهد الرئيس بضرب المسلحين بعد أن قال وزير الدفاع إن الجيش جاهز. و[أضاف] أن العملية قريبة.", "speaker", []string{"الرئيس"}},
	{"who is given the task", "قام الرئيس بتكليف سالم الحارثي ب[تشكيل] حكومة جديدة.", "agent", []string{"سالم الحارثي"}},
	{"no two enemies", "[أدانت] الخارجية الكينية العدوان الأخير على المدنيين.", "accuser", []string{"الخارجية الكينية"}},
}
