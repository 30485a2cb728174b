package event_test

import "testing"

// Whom a deed befell, by verbs whose rule needs to be told of it: those of whom only a people, an ordinal or a clause tells, and those told of before.
func TestBefallen(t *testing.T) { filled(t, befallen) }

var befallen = []fillers{
	{"a man by his people", "[أصيب] الهولندي برصاص الجيش.", "victim", []string{"الهولندي"}},
	{"a man by his people, with a clause", "قالت الوزارة إن الهولندي الذي [اعتقل] كان سائحا.", "detainee", []string{"الهولندي"}},
	{"an adjective is no man", "[انتقد] الرئيس التونسي الحزب.", "accuser", []string{"الرئيس التونسي"}},
	{"the object of a verb in the feminine", "تطال العقوبات شخصيات [تدعم] الحوثي.", "supporter", []string{"شخصيات"}},
	{"an indefinite one and his clause, behind a preposition", "كشفت عن شاب [خطف] أمس.", "victim", []string{"شاب"}},
	{"a verb with the letters of a noun", "بالإضافة إلى فلسطيني [قتل] قرب الحدود.", "victim", []string{"فلسطيني"}},
	{"whose body it is", "شيع السكان جثمان شاب [قتل] برصاص قناص.", "victim", []string{"شاب"}},
	{"a woman's body", "شيع السكان جثمان فتاة [قتلت] برصاص قناص.", "victim", []string{"فتاة"}},
	{"the first one, in the imperfect", "كان الجندي أول ضابط [يقتل] في الحرب.", "victim", []string{"أول ضابط"}},
	{"one who does it, with his object", "اعتقلت الشرطة رجلا [قتل] زوجته.", "agent", []string{"رجلا"}},
	{"what he is, behind a pronoun", "كريم منصور هو أكبر مسؤول [يقتل] هذا العام.", "victim", []string{"أكبر مسؤول"}},
	{"who does it, behind a pronoun", "تنتمي الحركة إلى التحالف، وهو تجمع مدني [رشح] عشرين امرأة.", "agent", []string{"تجمع مدني"}},
	{"one told of in the clause before", "لجأ الصحفي إلى الفندق حينما [قتل].", "victim", []string{"الصحفي"}},
	{"one told of in a relative clause", "وصف الزعيم الذي تخلى عن ترسانته ثم [قتل] في ثورة.", "victim", []string{"الزعيم"}},
	{"one meant by a pronoun", "أعلن زعيم المعارضة أنه [اعتقل] أمس.", "detainee", []string{"زعيم المعارضة"}},
	{"who does it, with a pronoun for where", "أقر الجيش بأنه [أعدم] فيها عشرة رجال.", "agent", []string{"الجيش"}},
	{"a woman by her people, with a clause", "قالت الشرطة إن الفرنسية التي [اعتقلت] أمس كانت في تعز.", "detainee", []string{"الفرنسية"}},
	{"one told of before a particle with «و»", "يرعى القس كنيسة في المدينة وقد [اعتقل] في أكتوبر.", "detainee", []string{"القس"}},
	{"one meant by a pronoun, in another sentence", "عاد الناشط إلى بلاده. وذكرت تقارير أنه [اعتقل] في المطار.", "detainee", []string{"الناشط"}},
	{"«هو الآخر» is no object", "قال البيان إن الناشط [اعتقل] هو الآخر في المطار.", "detainee", []string{"الناشط"}},
	{"those of whom some are told apart, before a comma", "قال التقرير إن مدنيين بينهم نساء وأطفال، [قتلوا] بالقصف.", "victim", []string{"مدنيين"}},
	{"«فقط» behind a number", "قالت المصادر إن اثنين فقط من المدنيين [قتلوا].", "victim", []string{"اثنين فقط من المدنيين"}},
	{"those whom a weapon kills", "[قتلت] قذيفة ثلاثة جنود في تعز.", "victim", []string{"ثلاثة جنود"}},
	{"two whom it kills", "[قتلت] قذيفة هاون طفلين.", "victim", []string{"طفلين"}},
	{"those whom a blow kills, who did not deal it", "قتلت [غارة] ثلاثة جنود.", "attacker", nil},
	{"those whom a blast kills", "[قتل] انفجار في كابول 26 شخصا.", "victim", []string{"26 شخصا"}},
	{"whose fighters do harm", "[قتل] قصف للجيش ثلاثة مدنيين.", "victim", []string{"ثلاثة مدنيين"}},
	{"those whom a weapon kills, behind a clause about it", "[قتلت] ألغام زرعها المسلحون طفلين.", "victim", []string{"طفلين"}},
	{"those whom a blow kills, behind a clause about it", "[قتلت] هجمات نفذها التنظيم العشرات.", "victim", []string{"العشرات"}},
	{"whose death a headline tells of", "وفاة شاب [أصيب] برصاص قناص قبل أسبوعين.", "victim", []string{"شاب"}},
	{"who fled, behind «بعدما»", "فر الجندي إلى الجنوب بعدما [أصيب] بنيران قناص.", "victim", []string{"الجندي"}},
	{"whom the clause before tells of", "نقل الرجل إلى المستشفى بعد أن [أصيب] في الحادث.", "victim", []string{"الرجل"}},
	{"whom the deed before was done to, not who did it", "اعتقل الجيش شابا بعدما [أصيب] برصاص قناص.", "victim", []string{"شابا"}},
	{"who died of the wounds", "توفي شاب متأثرا بجروح [أصيب] بها برصاص قناص.", "victim", []string{"شاب"}},
	{"wounds are no weapon", "توفي شاب متأثرا بجروح [أصيب] بها برصاص قناص.", "weapon", []string{"رصاص قناص"}},
	{"who came to be tried", "مثل الرئيس السابق أمام المحكمة [ليحاكم] في قضية فساد.", "defendant", []string{"الرئيس السابق"}},
	{"whose family it is, who does not agree with the verb", "التقى الوزير عائلة شاب [اعتقل] قبل عام.", "detainee", []string{"شاب"}},
	{"who does it, by his people, to whom", "[هاجم] الألماني الشرطة.", "attacker", []string{"الألماني"}},
	{"a man of the church, no one condemned", "[أعدمت] السلطات رجل دين في تعز.", "victim", []string{"رجل دين"}},
}
