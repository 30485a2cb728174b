package event_test

import "testing"

// When and where a deed was, what it is about, and where what is said begins and ends.
func TestCircumstances(t *testing.T) { filled(t, circumstances) }

var circumstances = []fillers{
	{"time: earlier, and the day", "وفي وقت سابق الجمعة، [سيطرت] القوات على الجسر.", "time", []string{"وقت سابق الجمعة"}},
	{"time: earlier on the day", "[أعلن] الوزير في وقت سابق من اليوم الاتفاق مع النقابات.", "time", []string{"وقت سابق من اليوم"}},
	{"time: the day as seen from the text, and its date", "[التقى] الوزير اليوم، السبت 6 حزيران، نظيره الهولندي.", "time", []string{"اليوم، السبت 6 حزيران"}},
	{"time: since when something is the first", "[زارت] الرئيسة المدينة في أول جولة لها منذ عامين.", "time", nil},
	{"time: since a deed that has its own", "[خرجت تظاهرة] في المدينة منذ قتله الجنود مطلع ديسمبر.", "time", nil},
	{"time: behind a deed before the verb", "وقبل الاجتماع مع نظيره الأربعاء، [زار] الوزير معهدا.", "time", nil},
	{"time: in a bracket that tells of more", "[تسيطر] على البلدة الجماعة (الحركة الوطنية سابقا).", "time", nil},
	{"time: of the verb that a deed goes with", "ومنذ أسبوع، يقود الجيش [عملية عسكرية] في الجبال.", "time", []string{"منذ أسبوع"}},
	{"time: of the verb behind which the deed is told", "أقدم شاب أمس على [طعن] ثلاثة أشخاص.", "time", []string{"أمس"}},
	{"time: of the order", "أصدر السلطان الخميس مرسوما يقضي ب[تشكيل] لجنة عليا.", "time", []string{"الخميس"}},
	{"time: of the passive by a helping verb", "وخلال العامين الماضيين، تمت [إقالة] مئة موظف.", "time", []string{"العامين الماضيين"}},
	{"time: of who condemns, not of what", "ندد الوزير أمس ب[الهجوم] على المدينة.", "time", nil},
	{"time: behind who speaks and what describes him", "[قالت] المحامية وعضو هيئة الدفاع عن الذين يحاكمون دليلة مصدق، الخميس، إن القاضي رفض الطلب.", "time", []string{"الخميس"}},
	{"time: of what was done before speaking", "[أعرب] الوزير عقب لقائه مع الأمير الأربعاء عن أمله في حل قريب.", "time", nil},
	{"duration: how long it took", "[قتل] خمسة جنود في المدينة خلال ثلاثة أيام.", "duration", []string{"ثلاثة أيام"}},
	{"time: the second within days", "وقع [هجوم] هو الثاني من نوعه خلال ثلاثة أيام في المدينة.", "time", nil},
	{"content: a noun that goes on with أن, behind what describes the speaker", "[شدد] عضو المجلس، سالم محمد، أمس الخميس، على ضرورة أن يكون الحل قريبا.", "content", []string{"ضرورة أن يكون الحل قريبا"}},
	{"content: a noun before a quotation", "[أكد] الجانبان خلال اللقاء، ضرورة \"اتخاذ خطوات سريعة\".", "content", []string{"ضرورة \"اتخاذ خطوات سريعة\""}},
	{"content: a wish from that something happens", "[نقلت] القناة عن مسؤول محلي مخاوفه من أن تقع مواجهة في المدينة.", "content", []string{"مخاوفه من أن تقع مواجهة في المدينة"}},
	{"content: not the name of a body", "[كشف] استطلاع أجراه معهد \"نبض الشارع العربي اليوم\" أن النسبة ارتفعت.", "content", []string{"النسبة ارتفعت"}},
	{"content: not what something is called", "[أدان] المجلس تصريحات الوزير بشأن ما يسمى \"خطة العبور الكبرى إلى الشرق\".", "content", nil},
	{"content: behind a comma that closes the speaker", "[أكد] القنصل الهولندي، دعم بلاده للمشروع، واستمرار العمل به.", "content", []string{"دعم بلاده للمشروع، واستمرار العمل به"}},
	{"content: behind an apposition", "[أعلن] الاتحاد العام للعمال، أكبر نقابة في البلاد، عن تنظيم مؤتمر عام.", "content", []string{"تنظيم مؤتمر عام"}},
	{"content: not the account", "[انتقد] الوزير في حسابه على \"تويتر\" القرار.", "content", nil},
	{"content: another verb of speech behind فيما", "[أكد] النائب أنه سيترشح فيما دعا رئيس الحزب أعضاءه إلى الهدوء.", "content", []string{"سيترشح"}},
	{"content: فيما لو goes on", "[قال] النائب إن العمل يتأخر، فيما لو توقفت المصانع.", "content", []string{"العمل يتأخر، فيما لو توقفت المصانع"}},
	{"content: what is not said", "[أضافت] الوزارة أن ثلاثة عمال أصيبوا دون ذكر المزيد من التفاصيل.", "content", []string{"ثلاثة عمال أصيبوا"}},
	{"content: but", "لم [يطلب] المدير من الموظفين إخلاء المبنى، لكنه أغلق الباب.", "content", []string{"إخلاء المبنى"}},
	{"content: a name in a quotation, in the same marks", "[قال] الوزير: \"ستتحول المدارس إلى نظام \"تعليم 2\" في العام المقبل\".", "content", []string{"ستتحول المدارس إلى نظام \"تعليم 2\" في العام المقبل"}},
	{"place: not the parties", "كان [القصف] بين لبنان وإسرائيل عنيفا.", "place", nil},
	{"place: between two towns", "وقع [انفجار] بين مدينتي حلب وإدلب.", "place", []string{"مدينتي حلب وإدلب"}},
	{"place: where the thing itself is", "[دخلت] القوات بلدة صغيرة واقعة جنوب حلب.", "place", nil},
	{"place: one in another", "[استقبل] الأمير الوزير في مكتبه بقصر اليمامة في الرياض.", "place", []string{"مكتبه", "قصر اليمامة", "الرياض"}},
	{"place: what one can be in", "[قتل] حارس داخل الكهف.", "place", []string{"الكهف"}},
	{"place: a house that stands for its government", "[وقع] الرئيسان الاتفاق في البيت الأبيض.", "place", []string{"البيت الأبيض"}},
	{"place: of what is added to the deed", "ناقش المجلس [الهجمات] الجوية والتطورات في المنطقة.", "place", nil},
	{"place: of what is discussed during the meeting", "ناقش الوزير خلال [اللقاء] آخر المستجدات في العراق.", "place", nil},
	{"place: on one's way", "[زار] الوزير الجرحى في طريقه إلى المطار.", "place", nil},
	{"place: one in another, where a rule asks for it", "وقع [هجوم] في بلدة عربين بالغوطة الشرقية.", "place", []string{"بلدة عربين", "الغوطة الشرقية"}},
}
