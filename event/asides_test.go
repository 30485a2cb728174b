package event_test

import "testing"

// What stands between commas, or is led in by a preposition, behind the verb or behind who acts takes nothing from the event.
func TestOverAsides(t *testing.T) { filled(t, overAsides) }

var overAsides = []fillers{
	{"a verb with the letters of a noun, and «، من جهته،»", "[كشف]، من جهته، وزير النقل سالم حداد عن خطة جديدة.", "speaker", []string{"وزير النقل سالم حداد"}},
	{"a verb with the letters of a noun, and when and where", "[حذر]، أمس بالرباط، وزير النقل سالم حداد من الخطر.", "threatener", []string{"وزير النقل سالم حداد"}},
	{"a verb with the letters of a noun, and a statement", "[حذر] في بيان له الوزير سالم حداد من الخطر.", "threatener", []string{"الوزير سالم حداد"}},
	{"a verb with the letters of a noun, and a press conference", "[كشف] في مؤتمر صحفي وزير النقل سالم حداد عن الخطة.", "speaker", []string{"وزير النقل سالم حداد"}},
	{"a verb with the letters of a preposition", "[عبر]، أمس، الوزير سالم حداد عن أسفه.", "speaker", []string{"الوزير سالم حداد"}},
	{"a verb with the letters of a preposition, and a visit", "[عبر] خلال زيارته إلى بغداد الوزير سالم حداد عن أسفه.", "content", []string{"أسفه"}},
	{"where the body is, behind the aside", "[أعلنت]، من جهتها، الشرطة في كينيا أن الطريق مفتوح.", "speaker", []string{"الشرطة في كينيا"}},
	{"what is announced, behind the aside", "[أعلنت]، أمس، الحكومة الليبية منح الجائزة للوزير.", "content", []string{"منح الجائزة للوزير"}},
	{"what is stressed, behind the aside", "[أكد]، من جهته، الوزير حرصه على دعم السلام.", "content", []string{"حرصه على دعم السلام"}},
	{"whose statement it is", "التقى الوزير المبعوث الأممي. و[قال] في بيان له ناطق باسم الجيش إن الطريق مفتوح.", "audience", nil},
	{"whither the visit leads", "[دعا] الوزير خلال زيارته إلى بغداد إلى الحوار.", "content", []string{"الحوار"}},
	{"what is called for during a visit", "[دعا] الوزير خلال زيارته إلى الحوار.", "content", []string{"الحوار"}},
	{"an officer behind the place", "[قال] خلال زيارة إلى بغداد العقيد سالم حداد إن الطريق مفتوح.", "speaker", []string{"العقيد سالم حداد"}},
	{"a place behind a time, and another «ب»", "[أشاد] الوزير، أمس بالرباط، بجهود المنظمة.", "target", []string{"جهود المنظمة"}},
	{"a place behind a time, and «بأن»", "[اعترفت] منى حداد، أمس بالرباط، بأن الخطة فشلت.", "content", []string{"الخطة فشلت"}},
	{"«، من جهته،» behind who acts", "[دعا] الوزير، من جهته، إلى وقف القتال.", "content", []string{"وقف القتال"}},
	{"«، في المقابل،» behind who acts", "[ندد] الحزب، في المقابل، بالقرار.", "content", []string{"القرار"}},
	{"who reports it, and «إلى أن»", "[أشار] الوزير، بحسب المصدر، إلى أن الطريق مفتوح.", "content", []string{"الطريق مفتوح"}},
	{"who reports it, and a statement", "[أكد] الوزير، وفق المصدر، في بيان أن الطريق مفتوح.", "content", []string{"الطريق مفتوح"}},
	{"who reports it, and a deed with the letters of a verb", "[أعلن] الوزير، وفق المصدر، رفض بلاده للخطة.", "content", []string{"رفض بلاده للخطة"}},
	{"«من جهته» with no commas", "و[ندد] الحزب من جهته بالقرار.", "content", []string{"القرار"}},
	{"«في المقابل» with no commas", "و[دعا] الحزب في المقابل أنصاره إلى الهدوء.", "addressee", []string{"أنصاره"}},
	{"«في هذا السياق» with no commas", "و[أعلن] الحزب في هذا السياق إلغاء المسيرة.", "content", []string{"إلغاء المسيرة"}},
	{"«بالمناسبة»", "[أشاد] الوزير، في كلمة بالمناسبة، بدور المعلمين.", "target", []string{"دور المعلمين"}},
	{"a speech and its clause", "[دعا] الوزير في كلمة ألقاها بالمناسبة إلى الحوار.", "content", []string{"الحوار"}},
	{"a press conference and its clause, before what is announced", "[أعلن] الجيش خلال مؤتمر صحفي عقده في المدينة مقتل جنديين.", "content", []string{"مقتل جنديين"}},
	{"a press conference and its clause, before who speaks", "[قال] خلال مؤتمر صحفي عقده أمس في المدينة الوزير سالم حداد إن الطريق مفتوح.", "speaker", []string{"الوزير سالم حداد"}},
	{"how long a visit took", "[أكد] الوزير، في ختام زيارة استغرقت يومين، أن الطريق مفتوح.", "duration", nil},
	{"a deed that has no object", "[قال] على هامش مشاركته في القمة الوزير سالم حداد إن الطريق مفتوح.", "speaker", []string{"الوزير سالم حداد"}},
	{"an account", "[حذرت] كينيا عبر حسابها على تويتر غانا من الخطر.", "target", []string{"غانا"}},
	{"an account, before who speaks", "[قال] عبر حسابه على تويتر وزير النقل إن الطريق مفتوح.", "speaker", []string{"وزير النقل"}},
	{"«قائلا» behind a comma", "[رد] الوزير، في بيان، قائلا إن الطريق مفتوح.", "content", []string{"الطريق مفتوح"}},
	{"«قائلا» behind what is commented on", "و[علق] سالم حداد على القرار، قائلا: \"هذا خطأ كبير جدا\".", "content", []string{"هذا خطأ كبير جدا"}},
	{"«قائلا» behind what is made known", "[كشفت] الشرطة عن اسم القتيل، قائلة إنه عامل.", "content", []string{"اسم القتيل"}},
	{"what he oversees, and what he insists on", "[ألح] الوزير خلال إشرافه على إحياء الذكرى، على ضرورة الحوار.", "content", []string{"ضرورة الحوار"}},
	{"a session that another called for", "عقد مجلس الأمن جلسة [دعت] إليها روسيا.", "requester", []string{"روسيا"}},
}
