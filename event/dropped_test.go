package event_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/event"
)

// Who is meant where a clause leaves its subject out or has a pronoun.
func TestWhoIsMeant(t *testing.T) { filled(t, whoIsMeant) }

// A fillers row gives a text with the trigger in square brackets, a role, and its fillers.
type fillers struct {
	name, text, role string
	want             []string
}

// filled checks what fills the roles of the rows.
func filled(t *testing.T, rows []fillers) {
	t.Helper()
	x, err := event.New()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			before, rest, _ := strings.Cut(row.text, "[")
			trigger, after, _ := strings.Cut(rest, "]")
			doc := x.Extract(event.Input{Text: before + trigger + after})
			var got []string
			found := false
			for _, e := range doc.Events {
				if e.Trigger.Start < len(before)+len(trigger) && len(before) < e.Trigger.End {
					found = true
					for _, a := range e.Arguments {
						if a.Role == row.role {
							got = append(got, a.Text)
						}
					}
				}
			}
			if !found && len(row.want) > 0 {
				t.Fatalf("%s: no event at the trigger", row.text)
			}
			if d := cmp.Diff(row.want, got); d != "" {
				t.Errorf("%s: -want +got\n%s", row.text, d)
			}
		})
	}
}

var whoIsMeant = []fillers{
	{"the two before a light verb in the dual", "التقى الوزير نظيره الكيني وعقدا [مؤتمرا] صحفيا.", "participant", []string{"الوزير", "نظيره الكيني"}},
	{"who agrees to a deed", "وافقت غانا على [سحب] قواتها من مالي.", "agent", []string{"غانا"}},
	{"who agrees to what a noun leads in", "وافقت غانا على عقد [محادثات] مع كينيا.", "participant", []string{"غانا", "كينيا"}},
	{"whose decision it is, behind ب with the article", "انتقدت كينيا قرار غانا ب[الانسحاب] من الاتفاق.", "agent", []string{"غانا"}},
	{"whose decision a pronoun tells", "دافعت غانا عن قرارها [سحب] القوات من مالي.", "agent", []string{"غانا"}},
	{"whose wish a pronoun tells, behind ب", "أعلن الرئيس رغبته ب[سحب] القوات من مالي.", "agent", []string{"الرئيس"}},
	{"not whose hope it is about", "أعربت كينيا عن خيبة أملها بشأن [الانسحاب] الغاني.", "agent", []string{"الغاني"}},
	{"not who asks for it by a noun", "كررت النقابة مطالبتها ب[إطلاق سراح] الصحافي.", "agent", nil},
	{"whom something makes flee, by a number", "أرغمت الحرب الملايين على [النزوح] من منازلهم.", "person", []string{"الملايين"}},
	{"behind when, in the feminine", "تسعى القوات إلى تأمين العاصمة، بعدما [سيطرت] على الميناء.", "agent", []string{"القوات"}},
	{"whose announcement it is, with the article", "استقال الوزير بعد إعلان غانا [الانسحاب] من الاتفاق.", "agent", []string{"غانا"}},
	{"who announces it, with the article", "أعلنت الوزارة [القبض على] ثلاثة رجال.", "agent", []string{"الوزارة"}},
	{"not who announces an agreement of others", "أعلن الوسيط [التوصل إلى اتفاق] بين الطرفين.", "party", []string{"الطرفين"}},
	{"not who announces it of others", "أعلن الوزير قرار عقد [القمة] بين الرئيسين.", "participant", []string{"الرئيسين"}},
	{"whom something makes do it, by a pronoun", "أغضبت الخطوة غانا ودفعتها إلى [سحب] قواتها من مالي.", "agent", []string{"غانا"}},
	{"who goes on to punish, a country", "طردت غانا السفير و[جمدت] العلاقات التجارية.", "imposer", []string{"غانا"}},
	{"who has to, before a verbal noun", "يتعين على الفصائل [سحب] السلاح من المدينة.", "agent", []string{"الفصائل"}},
	{"who may, before a verbal noun", "يمكن للفصائل [السيطرة على] الميناء.", "agent", []string{"لفصائل"}},
	{"not whom it is proposed to", "تقترح غانا على كينيا [سحب] السلاح من المدينة.", "agent", nil},
	{"who is set on it", "أشار الوزير إلى تصميم غانا على [الانسحاب] من الاتفاق.", "agent", []string{"غانا"}},
	{"who does it again", "قال الوزير إن غانا ستعيد فرض [العقوبات] على كينيا.", "imposer", []string{"غانا"}},
	{"whose decision it is, in a title", "قرار غانا ب[سحب] القوات من مالي خاطئ.", "agent", []string{"غانا"}},
	{"by what means he does it", "صعدت غانا الأزمة من خلال [طرد] السفير الكيني.", "imposer", []string{"غانا"}},
	{"countries by a plural in ان", "[رفضت] بلدان أوروبية استقبال المهاجرين.", "rejecter", []string{"بلدان أوروبية"}},
	{"whom she calls by a plural in ان", "[دعت] السكان إلى مغادرة المكان.", "addressee", []string{"السكان"}},
	{"over a clause in a clause", "والرياض التي تقود تحالفا يتدخل في الجوار، [تتهم] الحركة بتزويدهم بالصواريخ.", "accuser", []string{"الرياض"}},
	{"behind كان, over a clause and قد", "وكان الحارثي الذي قدم استقالته من المنفى، قد [عاد] إلى البلاد.", "visitor", []string{"الحارثي"}},
	{"many of a number, over what they do", "قالت الوكالة إن نحو مئة رجل يعملون مع شركة خاصة إما [قتلوا] أو أصيبوا.", "victim", []string{"نحو مئة رجل"}},
	{"who may, behind ل", "يحق للشرطة أن [تأمر] النساء بمغادرة المكان.", "requester", []string{"لشرطة"}},
	{"who did before, behind ل", "سبق لطهران أن [رفضت] اتهامات الغرب.", "rejecter", []string{"طهران"}},
	{"who did before, behind ل and the article", "وسبق للحزب أن [رفض] قرار الحكومة.", "rejecter", []string{"لحزب"}},
	{"who did before, by a word that may be a noun", "سبق للجيش أن [قصف] مواقع المسلحين.", "attacker", []string{"لجيش"}},
	{"who did before, a pronoun at ل", "استقبل الرئيس السفير الغاني. لكن السفير سبق له أن [أعلن] رفضه للقرار.", "speaker", []string{"السفير"}},
	{"not whom he threatened before", "وسبق له أن [هدد] السفير الغاني.", "threatener", nil},
	{"who does it then, of a verb that is no event", "عاد التنظيم إلى مواقعه ثم [هاجم] معسكرا للجيش.", "attacker", []string{"التنظيم"}},
	{"who does it then, of a verb that may be passive", "عاد الجيش إلى مواقعه ثم [اعتقل] ثلاثة ناشطين.", "agent", []string{"الجيش"}},
	{"not those in ين: someone of whom a verb that is no event tells", "دخل المسلح المبنى و[قتل] جنديين.", "agent", []string{"المسلح"}},
	{"not whom he informed, behind إنه", "قال سالم الحارثي إنه [أبلغ] الرئيس بالقرار.", "speaker", []string{"سالم الحارثي"}},
	{"not whom he threatened, behind أنه", "أعلن التنظيم أنه [هدد] السفير الغاني.", "threatener", []string{"التنظيم"}},
	{"a body that says it did what may be passive", "أعلن الجيش أنه [قتل] 45 من عناصر التنظيم.", "agent", []string{"الجيش"}},
	{"who can, as a complement", "بإمكان الشرطة أن [تعتقل] الصحفيين.", "agent", []string{"الشرطة"}},
	{"who speaks to him, not he", "قال للوزير أن [يطلب] المساعدة.", "requester", nil},
	{"who goes on behind كما", "قررت الوزارة طرد السفير، كما [أمرت] بإغلاق القنصلية.", "requester", []string{"الوزارة"}},
	{"who accuses those in ين", "ندد الحارثي بالقرار. و[اتهم] المعارضين بتسييس القضية.", "accuser", []string{"الحارثي"}},
	{"people by a plural in و", "[اتهم] مقدمو الشكوى المؤسسات بالتقصير.", "accuser", []string{"مقدمو الشكوى"}},
	{"not whom one kills in a masdar", "نددت غانا بصمت العالم و[قتل] المدنيين.", "agent", nil},
	{"by whom a telegram is", "بعث الأمير ببرقية إلى الرئيس، [عبر] فيها سموه عن تعازيه.", "speaker", []string{"سموه"}},
	{"an office in a country and the name behind it", "[استقبل] قائد الإدارة الجديدة في غانا سامر الخوري السفير الكيني.", "host", []string{"قائد الإدارة الجديدة في غانا سامر الخوري"}},
	{"those who talked, not those between whom there is something", "بحث الوزير مع نظيره الكيني العلاقات بين البلدين، كما [ناقشا] ملف المياه.", "participant", []string{"الوزير", "نظيره الكيني"}},
	{"a dual told of since", "وصل الوزير إلى القاعة. اعتقلت الشرطة جنديين في أكرا. و[زعما] أنهما بريئان.", "speaker", []string{"جنديين"}},
	{"charged with, and the name behind it", "[أكد] الوزير المكلف بالعلاقات مع البرلمان إياد الخوري أن القرض مهم.", "speaker", []string{"الوزير المكلف بالعلاقات مع البرلمان إياد الخوري"}},
	{"the subject of a verb that is no event goes on speaking", "قال سالم الحارثي إن الخطة جاهزة. ومضى وزير المالية في الاتجاه ذاته و[قال] إن الأموال متوفرة.", "speaker", []string{"وزير المالية"}},
	{"a weapon says nothing", "قالت الوكالة إن طائرة مسيرة استهدفت سيارة في البلدة. و[أضافت] أن الغارة أدت إلى مقتل ثلاثة.", "speaker", []string{"الوكالة"}},
	{"the subject of the sentence before speaks", "قال سالم الحارثي إن الخطة جاهزة. وخدم الوزير ثماني سنوات في الجيش. و[قال] إنه سيترشح مرة أخرى.", "speaker", []string{"الوزير"}},
	{"one that makes clear goes on with what he says directly behind", "قال الوزير إن الوضع خطير. و[بين] أن الحوار ضروري.", "speaker", []string{"الوزير"}},
	{"so does one who adds", "قالت الوزيرة إن الوضع خطير. و[زادت] أن الحوار ضروري.", "speaker", []string{"الوزيرة"}},
	{"no one makes clear what comes to light", "قالت الوزيرة إن الوضع خطير. و[تبين] أن الوثيقة مزورة.", "speaker", nil},
	{"who writes something says what is in it", "ردت المذيعة عليه بتعليق [قالت] فيه إن الأسعار ارتفعت.", "speaker", []string{"المذيعة"}},
	{"whom a verb describes does not describe", "نفى المتحدث الخبر، و[وصف] الوزير بأنه كاذب.", "speaker", []string{"المتحدث"}},
	{"but who describes another", "نفى المتحدث الخبر، و[وصف] الوزير القرار بأنه خطأ.", "speaker", []string{"الوزير"}},
	{"a verb in the imperfect goes on too", "قال الوزير إن الوضع خطير. و[يضيف] أن الحوار ضروري.", "speaker", []string{"الوزير"}},
	{"so does one of many, whatever they did before", "يتهم قادة القبيلة اللجنة بتجاهل حقوقهم. و[يقولون] إن أقاربهم في خطر.", "speaker", []string{"قادة القبيلة"}},
	{"no one in the text says what is believed", "قال الوزير إن الوضع خطير. و[يعتقد] أن المفاوضات تعثرت.", "speaker", nil},
	{"a verb in وا is one of many", "زار القادة المدينة و[دعوا] إلى الحوار.", "requester", []string{"القادة"}},
	{"who demands something speaks on", "قالت الحكومة إن العمل بدأ. ودعا رئيس الحزب إلى التهدئة. و[أضاف] أن المشاورات مستمرة.", "speaker", []string{"رئيس الحزب"}},
	{"a participle goes on from its own sentence", "قال سالم الحارثي إن الخطة جاهزة. ورد وزير المالية على الانتقادات، [قائلا] إن الأموال متوفرة.", "speaker", []string{"وزير المالية"}},
	{"a participle behind كان is no speech", "قال سالم الحارثي إن المدير كان [مطالبا] بالرد على الأسئلة.", "requester", nil},
	{"an attribution that opens the sentence speaks on", "قال سالم الحارثي إن الخطة جاهزة. وبحسب المصادر، فإن القافلة وصلت. و[أضافت] أن الطريق مفتوح.", "speaker", []string{"المصادر"}},
	{"a woman by her title goes on", "التقت المستشارة هيلدا براون رئيس الحكومة سالم الحارثي. وقالت براون إن الاتفاق قريب. وقال الحارثي إن الموعد لم يحدد. و[أضافت] أن الوفد عاد.", "speaker", []string{"براون"}},
	{"a body that is feminine", "قال الجيش إن الحدود آمنة. وأعلنت حماس وقف الاتصالات. وقال الجيش إنه مستعد. و[أضافت] أن القرار نهائي.", "speaker", []string{"حماس"}},
	{"the passive by its mark", "قال المتحدث إن الأوضاع مستقرة. وقد [أُكد] رسميا مقتل خمسة جنود.", "speaker", nil},
	{"a passive by its form", "قال المؤرخ إن الرجل كان شجاعا. و[قيل] عنه إنه لم يخف أحدا.", "speaker", nil},
	{"no one behind the verb", "قالت الشرطة إن الحافلة احترقت ولم [يصب] أحد.", "agent", nil},
	{"a thing is the subject: an object behind it", "قال سالم الحارثي إن الرحلة طويلة. كما [يذكر] التاريخ رحلات كثيرة.", "speaker", nil},
	{"those whose statements point to it", "قال القادة إن القمة نجحت. و[أشارت] تصريحات القادة إلى خلاف قريب.", "speaker", []string{"القادة"}},
	{"a thing is the subject: the object at the verb", "قال الرئيس إن القضية انتهت. و[وصفها] حكم المحكمة بأنها خطيرة.", "speaker", nil},
	{"one of several women", "وقالت المحكمة إن الشكوى قديمة. و[قالت] إحدى الجارات أيضا إنهم يضربون السقف.", "speaker", []string{"إحدى الجارات"}},
	{"words of a quotation: we are two by the letters", "التقى كيم جونغ أون مون جاي إن. وقال نائب الوزير: \"أعربنا عن رغبتنا في الحوار و[أعلنا] أن العقوبات ظالمة\".", "speaker", []string{"نائب الوزير"}},
	{"I in a quotation is no subject that stands behind", "قال معز الجابري: \"سوف [نلتقي] الأصدقاء هنا\".", "participant", []string{"معز الجابري", "الأصدقاء"}},
	{"another subject of the sentence does not agree", "قال مدير المكتب إن مجموعة من المتشددين دخلت المقر و[قتلوا] أحد عشر شخصا.", "agent", []string{"مجموعة من المتشددين"}},

	{"a film says it", "قال سالم الحارثي إن الخطة جاهزة. و[يشير] الفيلم في بدايته إلى أن السكان غادروا.", "speaker", []string{"الفيلم"}},
	{"a definite deed with an adjective says it", "قال سالم الحارثي إن الخطة جاهزة. و[أكد] الإعلان الرسمي عن المشروع على أنه سيبدأ قريبا.", "speaker", []string{"الإعلان الرسمي"}},
	{"but a deed and what it is of is said", "قال سالم الحارثي إن الخطة جاهزة. و[أكد] الالتزام بأن تبقى الحدود مفتوحة.", "speaker", []string{"سالم الحارثي"}},
	{"an official behind لكن is one, not two", "قال سالم الحارثي إن الخطة جاهزة. لكن مسؤولا حدوديا أشار إلى استمرار القيود، [موضحا] أنها تشمل الوقود.", "speaker", []string{"مسؤولا حدوديا"}},
	{"who speaks by one participle speaks by the next", "قال سالم الحارثي إن الخطة جاهزة. وعرض رئيس اللجنة خلال مؤتمر الملف، شارحا أن البلدية ستخصص أموالا، [مؤكدا] أن الأرض متوفرة.", "speaker", []string{"رئيس اللجنة"}},
	{"what something is done for is done by who does it", "رسمت الأمم المتحدة حول المدينة دائرة [لتؤكد] أنها لا تنتمي لأحد.", "speaker", []string{"الأمم المتحدة"}},
	{"a statement in which something stands speaks on", "قال سالم الحارثي إن الكاتب أخطأ. وجاء في بيان للوزارة أن الاتفاق نفذ. و[أضاف] أن العمل سيبدأ.", "speaker", []string{"بيان للوزارة"}},
	{"whom a reporter does not name says nothing by it", "وقال مصدر لم [يكشف] عن هويته إن الطريق مغلق.", "content", nil},
	{"who does something in protest protests", "انسحبت النائبة ليلى كامل [احتجاجا] على كلمة الوزير.", "protester", []string{"النائبة ليلى كامل"}},
	{"«إنها» means who says it, also in a clause that describes something", "هددت إيران بالرد. وسخر الوزير من عرض أجزاء من طائرة قالت الأرجنتين إنها [أسقطتها] فوق أراضيها.", "attacker", []string{"الأرجنتين"}},
	{"what a complaint asks for is asked by no complaint", "رفع التاجر شكوى [يطالب] فيها بتعويض كبير.", "requester", nil},
	{"who is called by a hashtag behind his office", "[التقى] الرئيس #سالم_الحارثي نظيره الكيني.", "participant", []string{"الرئيس #سالم_الحارثي", "نظيره الكيني"}},
	{"no one told of demonstrates", "قالت الشرطة إن الطريق مغلق. ونظمت [تظاهرات] عدة في ألمانيا.", "protester", nil},
	{"when what is spoken of beside the deed is to be", "وجاء [الهجوم] الانتحاري بعد تهديدات قبل الانتخابات العامة المقررة في 25 تموز.", "time", nil},
	{"a family is no man", "وصل الوفد إلى عزاء أسرة سالم حداد دون أن يذكر تاريخ [مقتله].", "victim", []string{"سالم حداد"}},
	{"who only tells of it rules nothing", "قالت مصادر محلية إن الطريق مغلق في المدينة الخاضعة لـ[سيطرتهم].", "agent", nil},
	{"since when the law is held to against which one protests", "[احتج] العمال على القانون المعمول به منذ عام 1963.", "time", nil},
	{"but when the deed itself is to be, over its place", "ترتبط النتيجة بمصير [الانتخابات] في مصر المقررة في مايو 2015.", "time", []string{"مايو 2015"}},
	{"who refuses beside those who fight", "[اشتبك] مسلحون مع الجنود في المدينة في ظل رفض من قبل الأهالي.", "attacker", []string{"مسلحون"}},
	{"what is aimed at is what was told of last", "وأكد مراسل الصحيفة أن الطائرات أطلقت صواريخ قرب المركز الثقافي قبل أن [تستهدفه] بقنبلة.", "target", []string{"المركز الثقافي"}},
	{"who shuts his shop in protest", "نزل المئات من التجار الذين أغلقوا محالهم [احتجاجا] على الأسعار.", "protester", []string{"المئات من التجار"}},
	{"who goes on in protest", "تكلم السفير طويلا، ووقف الوزير وغادر القاعة [احتجاجا].", "protester", []string{"الوزير"}},
	{"who strives says, not who spoke before", "قال سالم الحارثي إن الناس ينتظرون. ويسعى وزير الخارجية كمال الراوي إلى تصوير المحادثات على أنها فرصة للسلام، [قائلا] إن الحل قريب.", "speaker", []string{"وزير الخارجية كمال الراوي"}},
	{"not a man behind a participle of a woman", "قال سالم الحارثي إن الناس ينتظرون. ووقع الحادث الخميس، [مؤكدة] أن الحل قريب.", "speaker", nil},
	{"nor behind another's verb", "قال سالم الحارثي إن الناس ينتظرون. ويحاول الوزراء عقد اجتماع في المدينة على أنه فرصة، [قائلا] إن الحل قريب.", "speaker", nil},
	{"who goes on where no one else is told of", "قال سالم الحارثي إن الناس ينتظرون. ورد على سؤال [قائلا] إن الحل قريب.", "speaker", []string{"سالم الحارثي"}},
	{"a law forbids, not who spoke before", "رفض سالم الحارثي الخطة. ولا [يحظر] القانون بيع السلاح.", "imposer", nil},
	{"a passive at the beginning", "طعن سالم الحارثي شرطيا. و[قتل] الشرطي الآخر بالرصاص.", "agent", nil},
	{"a passive at the beginning, whom it was done to", "طعن سالم الحارثي شرطيا. و[قتل] الشرطي الآخر بالرصاص.", "victim", []string{"الشرطي الآخر"}},
	{"killed, behind إنه", "غاب سالم الحارثي. ويقول مسؤولون إنه [قتل] في المبنى.", "agent", nil},
	{"who accuses at the beginning", "قال سالم الحارثي إن الخطة جاهزة. و[اتهم] الوزارة بالتأخير.", "accuser", []string{"سالم الحارثي"}},
	{"a part of a country is not taken from it", "و[سيطرت] الجماعة المسلحة على أجزاء كبيرة من سوريا.", "from", nil},
	{"what is taken from a band", "و[سيطر] الجيش على المدينة من المسلحين.", "from", []string{"المسلحين"}},
	{"behind a plural in ون who bears a name is another", "[أبلغ] المحققون ساركوزي بالقرار.", "speaker", []string{"المحققون"}},
	{"one of several goes on speaking", "قال سالم الحارثي إن المركب غرق. وقال أحد شهود الحادث إنه سمع صوتا. و[أضاف]: \"رأيت الدخان\".", "speaker", []string{"أحد شهود الحادث"}},
	{"no one, over a comma", "قال سالم الحارثي إن المركب غرق. [يذكر]، أن المراكب كثيرة.", "speaker", nil},
	{"who comments on it goes on", "قالت الوزارة إنها لا تعرف. ويشكو الناس مما يقولون إنه تهميش، الأمر الذي تنفيه السلطات البحرينية، [متهمة] طهران بالتحريض.", "accuser", []string{"السلطات البحرينية"}},
	{"who is accused, not who spoke before", "رفضت مالطا الخطة. واتهم الرئيس الحكومة الإيطالية بالتأخير لأنها [رفضت] استقبال السفينة.", "rejecter", []string{"الحكومة الإيطالية"}},
	{"«أما» with a comma", "قالت الوزارة إنها لا تعرف. أما المهندس كمال الراوي، ف[حذر] من أن النتائج سيئة.", "threatener", []string{"المهندس كمال الراوي"}},
	{"many in the street chant", "وخرج المتظاهرون المسلمون الى الشوارع في العاصمة الصيفية [مرددين] هتافات ضد الرئيس.", "protester", []string{"المتظاهرون المسلمون"}},
	{"who is asked to do it does it", "طالبت المنظمة الحكومة بأن [تفرج] عن الناشطين.", "agent", []string{"الحكومة"}},
	{"who is meant is accused", "يقول الجيش إنه يدافع عن المنطقة، ولكنه [يتهم] أيضا بقتل المدنيين.", "accused", []string{"الجيش"}},
	{"the blow that another one answers to", "شنت إيران غارات على المدينة ردا على هجوم أسفر عن [مقتل] خمسة جنود.", "agent", nil},
	{"some speak", "قال سالم الحارثي إن الخطة جاهزة. و[يرى] البعض أن الموعد قريب.", "speaker", []string{"البعض"}},
	{"many flee", "قال سالم الحارثي إن الخطة جاهزة. و[نزح] كثيرون إلى الشمال.", "person", []string{"كثيرون"}},
	{"the rest of a name that was cut short", "أبلغ أوليفر كون الصحافيين بالنتيجة. و[أفاد] كون أن التحقيق مستمر.", "speaker", []string{"كون"}},
	{"a name that no one knows acts and speaks on", "قال سالم الحارثي إن الخطة جاهزة. ورد مكابي على خبر طرده، [قائلا] إنه بريء.", "speaker", []string{"مكابي"}},
	{"who has a name that no one knows speaks on", "وقال طرشان إن المدير أخطأ. و[أضاف] أن المصرف خسر أمواله.", "speaker", []string{"طرشان"}},
	{"a definite noun before its words", "قالت الشرطة إن الحادث غامض. و[يقول] المنشور: \"لم نتمكن من إجراء التحقيق\".", "speaker", []string{"المنشور"}},
	{"a noun with a pronoun is no participle", "وسعت تركيا هجومها وجددت الثلاثاء [مطالبتها] الوحدات بالانسحاب.", "requester", []string{"تركيا"}},

	{"the time of a deed is not that of its reason", "شنت القوات فجر الاثنين هجوما ردا على [هجوم] المدينة.", "time", nil},
	{"when it was said tells of who said it", "قال الرئيس: \"سنلتقي رئيس الحكومة سالم الحارثي\"، وذلك خلال [زيارته] عمان.", "visitor", []string{"الرئيس"}},
	{"whose clause it is by a pronoun", "ألقت الشرطة القبض على رجل [قتل] زوجته بسكين.", "agent", []string{"رجل"}},
	{"an accused does the deed", "أحالت الشرطة على المحكمة رجلا متهما [بقتل] جاره.", "agent", []string{"رجلا"}},
	{"a time behind a passive", "ذكرت مصادر أن الرجل [اعتقل] ليلة الجريمة.", "detainee", []string{"الرجل"}},
	{"an age behind someone told of without a name", "ذكرت مصادر أن الرجل [ذبح] جارته، 25 عاما، بسكين.", "duration", nil},
	{"behind لم a form is no perfect", "قال مسؤول إن الشركة أغلقت. ولم [تذكر] الحكومة شيئا عن السبب.", "speaker", []string{"الحكومة"}},
	{"a statement in which its giver says it, before a participle", "قال الوزير إن الخطة جاهزة. وأصدرت المحكمة بيانا نددت فيه بالقرار، [مؤكدة] استقلال القضاء.", "speaker", []string{"المحكمة"}},
	{"no one of the other gender goes on", "أوضحت المنظمة أن الطريق مغلق. وسالم حداد في كينيا للعلاج. وقد [وعد] بتنظيم حملة جديدة.", "speaker", nil},
	{"how long the visit before lasted", "وصل الوزير بعد زيارة إلى الرباط استمرت يومين [التقى] خلالها الملك.", "duration", nil},
	{"the place of the deed behind a reason", "[تظاهر] المئات أمام البرلمان احتجاجا على اعتقال زعيمهم في المطار.", "place", []string{"البرلمان"}},
	{"a town and its country before the parties", "تنطلق [محادثات] غدا في سلا المغربية بين البلدية والنقابة.", "participant", []string{"البلدية", "النقابة"}},
	{"since when those are held whose release is asked for", "نظم العمال وقفة [للمطالبة] بإطلاق سراح زملائهم المختطفين في السجون منذ ثلاثة أعوام.", "time", nil},
	{"when the clause around a relative clause happened", "أعلنت اللجنة التي [يهيمن] عليها الجمهوريون الاثنين النتائج الأولية.", "time", nil},
	{"a plural of things by a participle of one", "قال سالم الحارثي إن الخطة جاهزة. ورفعت الدول الغربية لهجتها، [مؤكدة] ضرورة المحاسبة.", "speaker", []string{"الدول الغربية"}},
	{"behind «بعد أن» the clause before goes on", "قال سالم الحارثي إن الخطة جاهزة. وتقدمت الوزيرة باستقالتها بعد أن [أقرت] بأنها أخطأت.", "speaker", []string{"الوزيرة"}},
	{"refused guests", "قال المبعوث سالم الحارثي إن المهاجرين عادوا، فيما ترفض إيطاليا [استقبالهم].", "guest", []string{"المهاجرين"}},
	{"a thing that is done", "وافق الوزير على اتفاق جرى [توقيعه] عام 1990.", "party", nil},
	{"a pronoun before «إلا أن»", "ورغم [زيارته] عمان العام الماضي، إلا أن الوزير أكد رفض الخطة.", "visitor", []string{"الوزير"}},
	{"a pronoun before its noun", "التقى سالم الحارثي السفير. وقبل [وصوله] إلى بغداد زار الوزير الكويت.", "visitor", []string{"الوزير"}},
	{"a pronoun before its noun, behind a comma", "انتقد أمير الكويت القرار. من جهته، وخلال [لقائه] السفير في عمان، أكد وزير المالية أن العمل مستمر.", "participant", []string{"السفير", "وزير المالية"}},
	{"who does it is the subject over a preposition", "التقى الوزير المدير. وعبر عشرات آلاف السكان عن [دعمهم] للخطة.", "supporter", []string{"عشرات آلاف السكان"}},
	{"but the object is nearer", "هنأ الوزير نظيره على [فوزه] في الانتخابات.", "winner", []string{"نظيره"}},
	{"of a noun and its complement the complement", "بعد إعلان سالم الحارثي [انسحابه] من السباق.", "agent", []string{"سالم الحارثي"}},
	{"the complement of the verbal noun before", "انتقدت المنظمة تصوير الأشخاص و[احتجازهم] في السجون.", "detainee", []string{"الأشخاص"}},
	{"what someone is is not meant", "انتقل سالم الحارثي إلى العاصمة ثم أصبح عضوا في الحزب. و[اعتقلته] الشرطة في عمان.", "detainee", []string{"سالم الحارثي"}},
	{"what someone is behind «وهو» is not meant", "أطلقت السلطات سراح سالم الحارثي، وهو مهندس وشاعر معروف، وألقي [القبض] عليه في منزله.", "detainee", []string{"سالم الحارثي"}},
	{"sources told of in the feminine go on", "أعلنت قوات الشرعية تحرير المدينة. وذكرت مصادر ميدانية أن القوات اليمنية تقدمت بعد معارك، [مؤكدة] أن الطريق مفتوح.", "speaker", []string{"مصادر ميدانية"}},
	{"hundreds go on as one word", "أعرب الكثيرون عن تعازيهم. وتدفق المئات إلى الشوارع [مطالبين] بالعدالة للمهندس الراحل.", "requester", []string{"المئات"}},
	{"a participle behind a verb without its subject", "دعا وزير الدولة سالم الحارثي إلى تحقيق دولي. من جانبه، تقدم وزير الخارجية رياض المالكي بالشكر للسعودية. واقترح أن يعود السفراء، [قائلا]: \"ليس هناك من ضير في ذلك\".", "speaker", []string{"وزير الخارجية رياض المالكي"}},
	{"a noun over the clause that describes it", "وينفي سالم الحارثي الخبر، ويقول إن حركة النهضة التي يرأسها [تدعو] إلى السلام.", "requester", []string{"حركة النهضة"}},
	{"who wants it is another", "قالت الوزيرة هيلدا براون إن النواب يرغبون في [إقالتها].", "official", []string{"الوزيرة هيلدا براون"}},
	{"the speaker is meant by «مني»", "وقال سالم الحارثي: \"[طلب] مني الحراس أن أخلي المنزل\".", "addressee", []string{"سالم الحارثي"}},
	{"some of them are not the ones told of before", "قالت مصادر محلية إن القنبلة انفجرت وأدت إلى [مقتل] اثنين منهم.", "victim", []string{"اثنين منهم"}},
	{"«أنه» goes on from the clause before", "قال مدير المكتب إن العمل بدأ. وترك وزير العدل الباب مفتوحا، كما أنه [رفض] الاستقالة.", "rejecter", []string{"وزير العدل"}},
	{"not who was told of before but who acts first", "حذرت الوزارة الصحف. ووجهت النيابة إلى الكاتب تهما كثيرة، كما [هددته] بالسجن.", "threatener", []string{"النيابة"}},
	{"«لكنه» does not mean who speaks where another is told of", "قالت المتحدثة إن الضريح مغلق. وقال الناطق إن الحشد كبير. وقال إن الحراس تعرفوا على المهاجم، لكنه [فجر] نفسه.", "attacker", nil},
	{"who speaks is meant by «إنه» behind his word", "قال سالم الحارثي إن العمل بدأ. وقال إنه [زار] القاهرة.", "visitor", []string{"سالم الحارثي"}},
	{"and behind two of them", "قال سالم الحارثي إن العمل بدأ. وحين تعرض للنقد قال إنه [زار] القاهرة.", "visitor", []string{"سالم الحارثي"}},
	{"no one named in a sentence before by «أنه» alone", "هاجم سالم الحارثي الصحف. وأثبتت فحوص الشرطة أنه [زار] القاهرة.", "visitor", nil},
	{"not who was told of long before, and another since", "اتهم سالم الحارثي الصحف بالكذب. ووصل المدير كمال الراوي أمس. وكان الطقس باردا. و[أسس] لاحقا شركة كبيرة.", "agent", nil},
	{"but he where no one else is told of", "اتهم سالم الحارثي الصحف بالكذب. وكان الطقس باردا. و[أسس] لاحقا شركة كبيرة.", "agent", []string{"سالم الحارثي"}},
	{"a noun behind a verb of voting", "اتهم المجلس الصحف بالكذب. و[صوت] اليمين لمشروع القانون.", "voter", []string{"اليمين"}},
	{"towns that are counted", "قالت الوكالة إن القرى انضمت. و[وافقت] ثماني بلدات على الاتفاق.", "party", []string{"ثماني بلدات"}},
	{"a noun behind another verb", "قالت الوكالة إن القرى انضمت. وتهدف الوساطة إلى [التوصل] إلى اتفاق.", "party", nil},
	{"a meeting that is held", "قال الخبير إن الأمر سهل. ويعقد [اللقاء] غدا.", "participant", nil},
	{"not where a time is told of first", "قال الناطق إن الحشد كبير. ومنذ أن [تولى] مهامه غير سالم الحارثي القوانين.", "appointee", nil},
	{"two of whom the sentence before tells", "كان سالم الحارثي وكمال الراوي قد اجتمعا. وقالت ليلى كامل، الناطقة باسم القصر، إنهما [ناقشا] قضايا تجارية.", "participant", []string{"سالم الحارثي", "كمال الراوي"}},
	{"a name that no one knows behind a verb that may have an object", "قال سالم الحارثي إن الكاتب أنصف الرجل. و[عاد] محي الدين بعد ذلك إلى مصر.", "visitor", nil},
	{"who is named again by less of his name", "وصل المدير سالم الحارثي أمس. و[فاز] سالم بالانتخابات.", "winner", []string{"سالم"}},
	{"not «we» of whom no one has told for long", "قال سالم الحارثي إن الطريق طويل. وكان الطقس باردا. ثم مرت أيام. [وصلنا] إلى مدينة حلب ليلا.", "visitor", nil},
	{"a victim does not do it", "قالت ليلى كامل إنها كانت ضحية [اغتصاب] في المدينة.", "attacker", nil},
	{"a second verb of the clause about those whom the main verb's subject cannot be", "انتقد الوزير الدول التي تدعم المسلحين و[ترسل] الأسلحة إلى القرية.", "donor", []string{"الدول"}},
	{"a second verb of the clause by its tense", "انتقد الوزير الحزب الذي يدعم المسلحين و[يتهم] الحكومة بالفساد.", "accuser", []string{"الحزب"}},
	{"a second verb of the clause about many", "هاجم الجيش المسلحين الذين سيطروا على القرية و[خطفوا] جنديين.", "agent", []string{"المسلحين"}},
	{"a second verb of the clause behind أو", "اعتدت القوات على المعلمين الذين يطالبون برواتبهم أو [يضربون] عن التدريس.", "protester", []string{"المعلمين"}},
	{"but the main verb goes on by its tense", "استقبل الوزير نظيره الذي يزور البلاد و[طالب] بتعويض كبير.", "requester", []string{"الوزير"}},
	{"who was found guilty does not free himself", "التقت الوزيرة الكاتب الذي سجن عاما وأطلق [سراحه] أمس.", "agent", nil},
	{"it is they who did it", "قال الوزير إن الحكومة هي التي [اغتالته].", "agent", []string{"الحكومة"}},
	{"whom others chose though it is they", "قال الوزير إن الحركة هي التي [انتقدها] المجلس.", "accuser", []string{"المجلس"}},
	{"of whom a clause tells what they may do", "انتقد الوزير الشركة التي يمكن أن [تطالب] بتعويض كبير.", "requester", []string{"الشركة"}},
	{"who did it to many before", "قال الوزير إن المهاجرين الذين سبق أن [رفضت] ألمانيا طلباتهم عادوا.", "rejecter", []string{"ألمانيا"}},
	{"many do nothing by a verb of one", "عاد المهاجرون الذين [رفضت] طلباتهم إلى بلدانهم.", "rejecter", nil},
	{"the kin of the one killed", "قالت الوكالة إن المحكمة اجتمعت. و[رفض] أهل القتيل الحكم.", "rejecter", []string{"أهل القتيل"}},
	{"the left", "قالت الوكالة إن المجلس اجتمع. و[طالب] اليسار بإقالة الوزير.", "requester", []string{"اليسار"}},
	{"the owner of a house", "قالت الوكالة إن المجلس اجتمع. و[طالب] صاحب المنزل بتعويض كبير.", "requester", []string{"صاحب المنزل"}},
	{"circles are a woman's for the verb", "قالت الوكالة إن المجلس اجتمع. و[حذرت] أوساط سياسية من الحرب.", "threatener", []string{"أوساط سياسية"}},
	{"several women by what they are", "قال الوزير إن المجلس اجتمع. و[أضافت] خبيرات أن العمل بدأ.", "speaker", []string{"خبيرات"}},
	{"a man with a pronoun is no woman", "قال الوزير إن المجلس اجتمع. و[أضاف] زعيمه سالم الحارثي أن العمل بدأ.", "speaker", []string{"زعيمه سالم الحارثي"}},
	{"what a law forbids", "صوت المجلس على قانون [يحظر] استيراد السلع.", "imposer", nil},
	{"what a blow may do", "حذرت الحكومة من ضربة يمكن أن [تقتل] المدنيين.", "agent", nil},
	{"his land takes the feminine", "قال الملك سالم الحارثي إن بلاده ترفض و[تدين] الاعتداءات.", "accuser", []string{"بلاده"}},
}
