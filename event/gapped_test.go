package event_test

import "testing"

// A clause that leaves out its verb, which is that of the clause before: the same was done to others by other means, elsewhere or at another time.
func TestVerbLeftOut(t *testing.T) { filled(t, leftOut) }

var leftOut = []fillers{
	{"a second one, by other means", "[أصيب] شاب بالرصاص الحي والعشرات بحالات اختناق خلال مواجهات في نابلس.", "victim", []string{"شاب", "العشرات"}},
	{"others, behind a time between commas", "[أصيب] شاب بالرصاص في قدمه، اليوم الجمعة، وعدد من المواطنين بالاختناق.", "victim", []string{"شاب", "عدد من المواطنين"}},
	{"beside them", "[أصيب] مساء الأحد شاب بعيار معدني إلى جانب العشرات بحالات اختناق.", "victim", []string{"شاب", "العشرات"}},
	{"by what is described", "[جرح] جنديان برصاص مطاطي مغلف بالمعدن، والعشرات بالاختناق.", "victim", []string{"جنديان", "العشرات"}},
	{"one more, by the same", "[أصيب] جندي بجروح خطيرة وآخر بجروح متوسطة.", "victim", []string{"جندي", "آخر"}},
	{"whose brother", "[قتل] قائد الفصيل في غارة وشقيقه في اشتباك.", "victim", []string{"قائد الفصيل", "شقيقه"}},
	{"by a number alone", "[قتل] ثلاثة أشخاص في الانفجار وخمسة في اشتباكات مع الشرطة.", "victim", []string{"ثلاثة أشخاص", "خمسة"}},
	{"in figures, behind the verb", "وذكر المركز أن 12 مدنيا [قتلوا] بالقصف و7 برصاص القناصة.", "victim", []string{"12 مدنيا", "7"}},
	{"by a noun", "[إصابة] شاب بالرصاص والعشرات بالاختناق.", "victim", []string{"شاب", "العشرات"}},
	{"who dies as the subject", "[توفي] ثلاثة أطفال بالجوع واثنان بالبرد.", "victim", []string{"ثلاثة أطفال", "اثنان"}},
	{"how, in the accusative", "[قتلت] الشرطة مسلحا بالرصاص وآخر طعنا.", "victim", []string{"مسلحا", "آخر"}},
	{"at another time", "[قتل] جنديان أمس وثالث اليوم.", "victim", []string{"جنديان", "ثالث"}},
	{"three of them", "[استشهدت] طفلة بقصف مدفعي، وأربعة شبان برصاص القناصة، وسيدة بشظايا.", "victim", []string{"طفلة", "أربعة شبان", "سيدة"}},
	{"who is arrested", "[اعتقلت] قوات الأمن ناشطا من منزله وصحفيا أثناء تغطيته مظاهرة.", "detainee", []string{"ناشطا", "صحفيا"}},
	{"the other of two who fight", "[قتل] جندي في اشتباكات بين الجيش وعشرات المسلحين في درعا.", "victim", []string{"جندي"}},
	{"who does it with others", "[أصيب] رجل في هجوم نفذه شابان وثلاثة رجال في السوق.", "victim", []string{"رجل"}},
	{"other blows", "[قتل] خمسة في تفجيرين وثلاث هجمات في بغداد.", "victim", []string{"خمسة"}},
	{"a clause of their own", "[قتل] ثلاثة في انفجار بالسوق وخمسة ما زالوا مفقودين.", "victim", []string{"ثلاثة"}},
	{"who else is sentenced, and to what", "[حكم] على 45 متهما بالإعدام وعلى 54 بالسجن خمسة أعوام.", "sentence", []string{"الإعدام", "السجن خمسة أعوام"}},
	{"to what first", "[حكمت] المحكمة بالإعدام على ثلاثة متهمين وبالسجن المؤبد على خمسة آخرين.", "defendant", []string{"ثلاثة متهمين", "خمسة آخرين"}},
	{"guilty, and sentenced by another verb", "[أدين] الرجل بقتل زوجته وحكم عليه بالسجن مدى الحياة.", "charge", []string{"قتل زوجته"}},
	{"more of a list behind a remark in brackets", "[قتل] ضابطان (رائد ونقيب)، وثلاثة جنود، في تفجير.", "victim", []string{"ضابطان", "ثلاثة جنود"}},
	{"more who died, behind where one was from", "[توفيت] مواطنة (كينية) وثلاثة آخرون بحادث سير.", "victim", []string{"مواطنة", "ثلاثة آخرون"}},
	{"who else is asked, for something else", "[طالب] الوزير الحكومة بالاستقالة والبرلمان بالتحقيق.", "addressee", []string{"الحكومة", "البرلمان"}},
	{"what each is asked for", "[دعا] الرئيس الأحزاب إلى الحوار والمتظاهرين إلى الهدوء.", "content", []string{"الحوار", "الهدوء"}},
	{"who else is accused", "[اتهم] الحزب الحكومة بالفشل والجيش بالتدخل في السياسة.", "accused", []string{"الحكومة", "الجيش"}},
	{"one deed in which someone has a part with others", "[اتهم] الوزير غانا بدعم المسلحين والحزب بالسلاح.", "accused", []string{"غانا"}},
	{"what else is struck, with what", "[قصف] الجيش المدينة بالمدفعية والبلدة بالصواريخ.", "target", []string{"المدينة", "البلدة"}},
	{"what someone else holds", "[سيطر] الجيش على قرية والمعارضة على بلدة.", "object", []string{"قرية"}},
	{"what others took", "[سيطر] الثوار على المدرسة وقوات الأسد على التلة.", "object", []string{"المدرسة"}},
	{"who else is met, at another time", "[استقبل] الرئيس وزير الخارجية صباحا ووزير الدفاع مساء.", "guest", []string{"وزير الخارجية", "وزير الدفاع"}},
}
