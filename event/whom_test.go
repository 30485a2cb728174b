package event_test

import "testing"

// Who speaks or acts where the sentence before told it in an attribution, or the clause has a pronoun that stands for someone.
func TestWhoGoesOn(t *testing.T) { filled(t, whoGoesOn) }

var whoGoesOn = []fillers{
	{"whom an attribution named goes on", "هاجم مسلحون نقطة أمنية، بحسب ما ذكر مدير الشرطة كمال البدري. و[تابع] أن المهاجمين فروا.", "speaker", []string{"مدير الشرطة كمال البدري"}},
	{"whom an attribution named, not who spoke before", "قال الوزير إن الطريق مغلق، حسبما ذكر المتحدث باسمه سالم الكثيري. و[أضاف] أن العمل مستمر.", "speaker", []string{"المتحدث باسمه سالم الكثيري"}},
	{"by gender", "أعلنت الوزارة إغلاق الطريق، حسبما قال المتحدث باسمها. و[أضافت] أن العمل مستمر.", "speaker", []string{"الوزارة"}},
	{"an agency only passes on", "قال مدير الشرطة إن الطريق مغلق، بحسب التلفزيون الرسمي. و[أضاف] أن العمل مستمر.", "speaker", []string{"مدير الشرطة"}},
	{"the expert, not his opinion", "انهارت الأسعار، حسب رأي الخبير سالم الكثيري. و[أضاف] أن السوق ضعيفة.", "speaker", []string{"الخبير سالم الكثيري"}},
	{"what an attribution stood behind keeps its speaker", "[أعلنت] الوزارة إغلاق الطريق، حسبما قال المتحدث باسم الجيش. وأضاف أن القوات انتشرت.", "speaker", []string{"الوزارة"}},
	{"who takes an office away gives it to another", "أقال الملك وزير المالية و[عين] خلفا له كمال البدري.", "agent", []string{"الملك"}},
	{"and to whom", "أقال الرئيس وزير الداخلية و[عين] بدلا منه كمال البدري وزيرا للداخلية.", "appointee", []string{"كمال البدري"}},
	{"who takes an office away gives it to another, who stands between", "أقال الرئيس التونسي وزير الداخلية و[عين] مكانه سالم الكثيري.", "agent", []string{"الرئيس التونسي"}},
	{"two behind a noun's preposition", "وصل الصحفيان إلى المطار، وقد ألقي [القبض] عليهما أمس.", "detainee", []string{"الصحفيان"}},
	{"two of the sentence before", "فر الوزير وشقيقه إلى لبنان. وألقت الشرطة [القبض] عليهما أمس.", "detainee", []string{"الوزير", "شقيقه"}},
	{"two of many", "ومن المنتظر الإفراج عن اثنين من أنصار الحزب، [حكم] عليهما بالسجن خمس سنوات.", "defendant", []string{"اثنين من أنصار الحزب"}},
	{"not what the two have", "قتل المهاجم شرطيتين بعد سرقة سلاحيهما و[إطلاق] النار عليهما.", "target", []string{"شرطيتين"}},
	{"one man is no many", "قال الوزير إن الطريق مغلق. وفي القرية [أكدوا] أن العمل مستمر.", "speaker", nil},
	{"several countries do what a plural says", "قطعت الإمارات ومصر العلاقات مع كينيا و[اتهموها] بدعم الفوضى.", "accuser", []string{"الإمارات", "مصر"}},
	{"they are those before, not the one who speaks", "انتقد الخبراء الخطة. وأضاف سالم الكثيري أن الخبراء درسوها، ولكنهم لن [يكشفوا] عن النتائج الآن.", "speaker", []string{"الخبراء"}},
	{"one called by what he does", "قال الوزير إن الطريق مغلق. و[قال] مستخدم آخر إنه يحاول حجز رحلة.", "speaker", []string{"مستخدم آخر"}},
	{"two women behind a verb in the singular", "قال الوزير إن الطريق مغلق. و[قالت] المرأتان إن العمل مستمر.", "speaker", []string{"المرأتان"}},
	{"a member who is a woman by her verb", "قالت الوزيرة إن الطريق مغلق. و[قالت] عضو اللجنة حنان الخوري إن الخطة خطأ.", "speaker", []string{"عضو اللجنة حنان الخوري"}},
	{"a woman whose name looks like a plural", "قالت الوزيرة إن الطريق مغلق. و[قالت] كاثرين هوك إن الخطة خطأ.", "speaker", []string{"كاثرين هوك"}},
	{"a family called by whose it is", "قال الوزير إن الطريق مغلق. و[قالت] أسرتها إن الفتاة خرجت أمس.", "speaker", []string{"أسرتها"}},
	{"parents", "قال الوزير إن الطريق مغلق. و[قال] أولياء أمور الطلبة إن المدرسة مغلقة.", "speaker", []string{"أولياء أمور الطلبة"}},
	{"an article says it", "قال الوزير إن الطريق مغلق. و[أشار] مقال الصحيفة أيضا إلى أن العمل مستمر.", "speaker", []string{"مقال الصحيفة"}},
	{"whose statement it is says it", "رفض الملك تصريحات الرئيس الكيني التي [قال] فيها إن بلاده تمول الجيش.", "speaker", []string{"الرئيس الكيني"}},
	{"whose statement it is, behind «ل»", "عبر الوزير عن سخطه من تغريدة للمدير سالم الكثيري [أكد] فيها أن العمل توقف.", "speaker", []string{"لمدير سالم الكثيري"}},
	{"to whom a letter is does not say it", "أرسل الوزير رسالة لسالم الكثيري [أكد] فيها أن العمل مستمر.", "speaker", []string{"الوزير"}},
	{"who visits leads in the clause", "وخلال [زيارة] إلى غانا، أكد رئيس الوزراء الكيني أن العمل مستمر.", "visitor", []string{"رئيس الوزراء الكيني"}},
	{"what someone says of a thing", "ندد المتحدث باسم المنظمة بالهجوم على المستشفى الذي [قال] إنه أحد أكبر المستشفيات.", "speaker", []string{"المتحدث باسم المنظمة"}},
	{"what someone says of something that a clause describes", "حذر رئيس الوزراء سالم الكثيري كينيا ملوحا بقطعة معدنية [يقول] إنها جزء من طائرة.", "speaker", []string{"رئيس الوزراء سالم الكثيري"}},
	{"what is called so", "[اتهم] ما يسمى بـ\"المجلس الثوري\" الحكومة بالفساد.", "accuser", []string{"المجلس الثوري"}},
	{"what is called so does not stand in for what is said", "[اتهم] ما يسمى بـ\"المجلس الثوري\" الحكومة بالفساد.", "content", []string{"الفساد"}},
	{"what is called so, without marks", "[أعلن] ما يعرف بتنظيم الدولة مسؤوليته عن الهجوم.", "speaker", []string{"تنظيم الدولة"}},
	{"a guest behind a comma", "[استقبل] سموه، رئيس الوزراء الكويتي في القصر.", "guest", []string{"رئيس الوزراء الكويتي"}},
	{"who answers a blow does not deal it", "حذرت كينيا من أنها سترد على أي [هجوم] على مصالحها.", "attacker", nil},
	{"what someone is held for is not meant", "خرج الفتى من المدرسة. وقالت الأم إنه مريض. وقد [احتجزته] الشرطة أمس.", "detainee", []string{"الفتى"}},
	{"another is to say it", "قال الوزير إن الطريق مغلق. ومن المقرر أن [تعلن] النتائج الأولية اليوم.", "speaker", nil},
	{"but not without the speaker", "قال الوزير إن الطريق مغلق. وغادر القاعة دون أن [يكشف] عن السبب.", "speaker", []string{"الوزير"}},
	{"what stands before its clause says it", "قالت الحكومة إن الأدلة التي رصدها التحالف، [تكشف] أن الجنود دخلوا.", "speaker", nil},
	{"whose statement says it", "قال الوزير إن الطريق مغلق. و[قال] تصريح للشرطة الكينية إن العمل مستمر.", "speaker", []string{"لشرطة الكينية"}},
	{"a statement says it", "قال الوزير إن الطريق مغلق. و[كشفت] رسالة أن العمل توقف.", "speaker", nil},
}
