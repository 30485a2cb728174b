package entity

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestNumbers(t *testing.T) {
	tests := []struct {
		name, text string
		typ        Type
		want       []string
	}{
		// cardinals in digits
		{"digits", "قتل 27 جنديا.", Cardinal, []string{"27 = 27"}},
		{"Arabic digits", "قتل ٢٧ جنديا.", Cardinal, []string{"٢٧ = 27"}},
		{"thousands", "عاد 1,250 نازحا.", Cardinal, []string{"1,250 = 1250"}},
		{"thousands in Arabic", "عاد ٣٬٥٠٠ نازح.", Cardinal, []string{"٣٬٥٠٠ = 3500"}},
		{"thousands behind a point", "عاد 3.500 نازح.", Cardinal, []string{"3.500 = 3500"}},
		{"thousands apart", "عاد 10 000 نازح.", Cardinal, []string{"10 000 = 10000"}},
		{"decimals", "المعدل 3.75 نقاط.", Cardinal, []string{"3.75 = 3.75"}},
		{"decimals in Arabic", "المعدل ٣٫٥ نقاط.", Cardinal, []string{"٣٫٥ = 3.5"}},
		{"decimal comma", "المعدل 2,5 نقطة.", Cardinal, []string{"2,5 = 2.5"}},
		{"decimals before ر", "بلغ العجز 64ر1 مليار.", Cardinal, []string{"64ر1 مليار = 1640000000"}},
		{"thousands before ر", "هدم السيل 933ر56 منزلا.", Cardinal, []string{"933ر56 = 56933"}},
		{"digits and scale", "نزح 3.5 مليون سوري.", Cardinal, []string{"3.5 مليون = 3500000"}},
		{"three decimals before a scale", "نزح 1.250 مليون سوري.", Cardinal, []string{"1.250 مليون = 1250000"}},
		{"digits, scale, digits", "نزح 3 ملايين و500 ألف شخص.", Cardinal, []string{"3 ملايين و500 ألف = 3500000"}},
		{"scale of a scale", "خصصت 2 ألف مليار وحدة.", Cardinal, []string{"2 ألف مليار = 2000000000000"}},
		{"approximation outside", "حضر نحو 55 شخصا وأكثر من 20 صحفيا.", Cardinal, []string{"55 = 55", "20 = 20"}},
		{"behind a word with no space", "حضر حوالي20 شخصا.", Cardinal, []string{"20 = 20"}},
		{"proclitic outside", "التقى بـ50 ناشطا.", Cardinal, []string{"50 = 50"}},

		// cardinals in words
		{"unit", "التقى ثلاثة وزراء.", Cardinal, []string{"ثلاثة = 3"}},
		{"feminine unit", "ثلاث دول.", Cardinal, []string{"ثلاث = 3"}},
		{"ten", "التقى عشرة وزراء.", Cardinal, []string{"عشرة = 10"}},
		{"eleven", "أصيب أحد عشر مدنيا.", Cardinal, []string{"أحد عشر = 11"}},
		{"twelve, feminine", "اثنتا عشرة دولة.", Cardinal, []string{"اثنتا عشرة = 12"}},
		{"teen", "خمسة عشر عضوا.", Cardinal, []string{"خمسة عشر = 15"}},
		{"feminine teen", "سبع عشرة ولاية.", Cardinal, []string{"سبع عشرة = 17"}},
		{"tens", "عشرون ناشطا.", Cardinal, []string{"عشرون = 20"}},
		{"unit and ten", "سبعة وعشرون قتيلا.", Cardinal, []string{"سبعة وعشرون = 27"}},
		{"oblique", "اعتقال سبعة وثلاثين متظاهرا.", Cardinal, []string{"سبعة وثلاثين = 37"}},
		{"hundred", "مئة جندي.", Cardinal, []string{"مئة = 100"}},
		{"two hundred", "إجلاء مئتين من المدنيين.", Cardinal, []string{"مئتين = 200"}},
		{"two hundred, construct", "إجلاء مئتي مدني.", Cardinal, []string{"مئتي = 200"}},
		{"three hundred, joined", "ثلاثمئة عائلة.", Cardinal, []string{"ثلاثمئة = 300"}},
		{"five hundred, apart", "خمس مئة عائلة.", Cardinal, []string{"خمس مئة = 500"}},
		{"hundred and twenty-five", "مئة وخمسة وعشرون مقعدا.", Cardinal, []string{"مئة وخمسة وعشرون = 125"}},
		{"hundred and fifteen", "مئة وخمسة عشر مقعدا.", Cardinal, []string{"مئة وخمسة عشر = 115"}},
		{"thousand", "ألف مقاتل.", Cardinal, []string{"ألف = 1000"}},
		{"two thousand", "وصول ألفين من المقاتلين.", Cardinal, []string{"ألفين = 2000"}},
		{"two thousand, construct", "نشر ألفي جندي.", Cardinal, []string{"ألفي = 2000"}},
		{"thousands, counted", "أربعة آلاف مقاتل.", Cardinal, []string{"أربعة آلاف = 4000"}},
		{"fifteen thousand", "خمسة عشر ألف مقاتل.", Cardinal, []string{"خمسة عشر ألف = 15000"}},
		{"twenty thousand, accusative", "بلغ عددهم عشرين ألفا.", Cardinal, []string{"عشرين ألفا = 20000"}},
		{"three millions and a half", "ثلاثة ملايين ونصف نازح.", Cardinal, []string{"ثلاثة ملايين ونصف = 3500000"}},
		{"a million and a half", "مليون ونصف مليون نازح.", Cardinal, []string{"مليون ونصف مليون = 1500000"}},
		{"half a million", "نصف مليون نازح.", Cardinal, []string{"نصف مليون = 500000"}},
		{"millions and thousands", "مليونان وثلاثمئة ألف ناخب.", Cardinal, []string{"مليونان وثلاثمئة ألف = 2300000"}},
		{"thirty-six million four hundred thousand", "ستة وثلاثون مليونا وأربعمئة ألف نسمة.", Cardinal, []string{"ستة وثلاثون مليونا وأربعمئة ألف = 36400000"}},
		{"thousand and five hundred", "ألف وخمس مئة مقاتل.", Cardinal, []string{"ألف وخمس مئة = 1500"}},
		{"thousand and fifteen", "ألف وخمسة عشر مقاتلا.", Cardinal, []string{"ألف وخمسة عشر = 1015"}},
		{"million and two hundred thousand", "مليون ومئتا ألف ناخب.", Cardinal, []string{"مليون ومئتا ألف = 1200000"}},
		{"hundred and twenty-five thousand", "مئة وخمسة وعشرون ألف ناخب.", Cardinal, []string{"مئة وخمسة وعشرون ألف = 125000"}},
		{"millions, hundreds, tens, thousands", "عشرين مليونا وثلاثمئة وخمسين ألفا.", Cardinal, []string{"عشرين مليونا وثلاثمئة وخمسين ألفا = 20350000"}},
		{"three quarters", "ثلاثة أرباع السكان.", Cardinal, []string{"ثلاثة أرباع = 0.75"}},
		{"two thirds", "ثلثا المقاعد.", Cardinal, []string{"ثلثا = 0.666667"}},
		{"tens of, no value", "قتل عشرات المدنيين.", Cardinal, []string{"عشرات"}},
		{"hundreds of thousands", "نزح مئات الآلاف من السكان.", Cardinal, []string{"مئات الآلاف"}},
		{"list of two", "قتل ثلاثة وأصيب خمسة.", Cardinal, []string{"ثلاثة = 3", "خمسة = 5"}},
		{"three and four are two numbers", "بين ثلاثة وأربعة أعضاء.", Cardinal, []string{"ثلاثة = 3", "أربعة = 4"}},
		{"more digits than a number holds", "الرقم 123456789012345678901234.", Ordinal, []string{"123456789012345678901234"}},

		// ordinals
		{"ordinal", "الجولة الثانية من المحادثات.", Ordinal, []string{"الثانية = 2"}},
		{"first", "المرة الأولى.", Ordinal, []string{"الأولى = 1"}},
		{"teen ordinal", "المؤتمر الثاني عشر للحزب.", Ordinal, []string{"الثاني عشر = 12"}},
		{"eleventh, feminine", "الدورة الحادية عشرة.", Ordinal, []string{"الحادية عشرة = 11"}},
		{"compound ordinal", "القمة الحادية والعشرون.", Ordinal, []string{"الحادية والعشرون = 21"}},
		{"before its noun", "ثالث أكبر اقتصاد.", Ordinal, []string{"ثالث = 3"}},
		{"adverb", "ثانيا: وقف القتال.", Ordinal, []string{"ثانيا = 2"}},
		{"article", "المادة 140 من الدستور.", Ordinal, []string{"140 = 140"}},
		{"number", "القرار رقم 2254.", Ordinal, []string{"2254 = 2254"}},
		{"number of a year", "المرسوم رقم 12/2019.", Ordinal, []string{"12/2019 = 12/2019"}},
		{"place in a table", "حلت في المرتبة 82 عالميا.", Ordinal, []string{"82 = 82"}},
		{"issue", "المجلة، عدد 80، ص. 3.", Ordinal, []string{"80 = 80"}},
		{"number in brackets", "البيان رقم (12).", Ordinal, []string{"12 = 12"}},
		{"anniversary in figures", "الذكرى الـ40 للثورة.", Ordinal, []string{"40 = 40"}},
		{"item of a list", "1 - وقف القتال\n2 - تبادل الأسرى", Ordinal, []string{"1 = 1", "2 = 2"}},

		// percents
		{"percent sign", "ارتفع 4.5% هذا الشهر.", Percent, []string{"4.5% = 4.5"}},
		{"decimals behind an Arabic comma", "ارتفع 4،5% هذا الشهر.", Percent, []string{"4،5% = 4.5"}},
		{"a list before a percent sign, with spaces", "ارتفع 4، 5% هذا الشهر.", Percent, []string{"5% = 5"}},
		{"percent sign apart", "ارتفع 4 % هذا الشهر.", Percent, []string{"4 % = 4"}},
		{"percent sign before", "ارتفع %4 هذا الشهر.", Percent, []string{"%4 = 4"}},
		{"Arabic percent sign", "ارتفع ٥٠٪ هذا الشهر.", Percent, []string{"٥٠٪ = 50"}},
		{"في المئة", "ارتفع 20 في المئة.", Percent, []string{"20 في المئة = 20"}},
		{"بالمائة", "ارتفع 20 بالمائة.", Percent, []string{"20 بالمائة = 20"}},
		{"percent in words", "ارتفع خمسة وعشرين في المئة.", Percent, []string{"خمسة وعشرين في المئة = 25"}},
		{"three decimals before percent", "ارتفع 1.125% هذا الشهر.", Percent, []string{"1.125% = 1.125"}},

		// money
		{"dollars", "كلف المشروع 3.5 مليارات دولار.", Money, []string{"3.5 مليارات دولار = 3500000000 USD"}},
		{"American dollars", "كلف المشروع 60 مليون دولار أميركي.", Money, []string{"60 مليون دولار أميركي = 60000000 USD"}},
		{"Canadian dollars", "كلف المشروع 60 مليون دولار كندي.", Money, []string{"60 مليون دولار كندي = 60000000 CAD"}},
		{"dinars of a country", "موازنة تبلغ 50 تريليون دينار عراقي.", Money, []string{"50 تريليون دينار عراقي = 50000000000000 IQD"}},
		{"dinars whose country the text told", "دفع 500 دينار كويتي ثم 100 دينار.", Money, []string{"500 دينار كويتي = 500 KWD", "100 دينار = 100 KWD"}},
		{"dinars of no country", "دفع 500 دينار.", Money, []string{"500 دينار = 500"}},
		{"riyals", "غرامة 10 آلاف ريال سعودي.", Money, []string{"10 آلاف ريال سعودي = 10000 SAR"}},
		{"pounds, accusative", "غرامة 50 جنيها مصريا.", Money, []string{"50 جنيها مصريا = 50 EGP"}},
		{"sterling", "صفقة بمئة مليون جنيه إسترليني.", Money, []string{"مئة مليون جنيه إسترليني = 100000000 GBP"}},
		{"euros in words", "تبرع بثلاثة ملايين يورو.", Money, []string{"ثلاثة ملايين يورو = 3000000 EUR"}},
		{"dual scale in construct", "تبرع بمليوني دولار.", Money, []string{"مليوني دولار = 2000000 USD"}},
		{"and a half behind the currency", "خسائر تبلغ مليون دولار ونصف.", Money, []string{"مليون دولار ونصف = 1500000 USD"}},
		{"half a million", "دفع نصف مليون دولار.", Money, []string{"نصف مليون دولار = 500000 USD"}},
		{"sign before", "السعر $500 فقط.", Money, []string{"$500 = 500 USD"}},
		{"sign behind", "السعر 500€ فقط.", Money, []string{"500€ = 500 EUR"}},
		{"two dollars", "ارتفع السعر دولارين.", Money, []string{"دولارين = 2 USD"}},
		{"currency alone", "تراجعت الليرة التركية أمام الدولار.", Currency, []string{"الليرة التركية = TRY", "الدولار = USD"}},

		// quantities
		{"kilometres", "تبعد 40 كيلومترا عن الحدود.", Quantity, []string{"40 كيلومترا = 40 km"}},
		{"square kilometres", "مساحتها 500 كيلومتر مربع.", Quantity, []string{"500 كيلومتر مربع = 500 km2"}},
		{"abbreviated", "تبعد 40 كلم عن الحدود.", Quantity, []string{"40 كلم = 40 km"}},
		{"tonnes in words", "ضبط ثلاثة أطنان من الحشيش.", Quantity, []string{"ثلاثة أطنان = 3 t"}},
		{"barrels", "إنتاج 4 ملايين برميل.", Quantity, []string{"4 ملايين برميل = 4000000 bbl"}},
		{"degrees", "بلغت الحرارة 45 درجة مئوية.", Quantity, []string{"45 درجة مئوية = 45 °C"}},
		{"dual unit", "على بعد كيلومترين من المدينة.", Quantity, []string{"كيلومترين = 2 km"}},
		{"unit inside", "مساحتها 20 هكتارا.", Unit, []string{"هكتارا = ha"}},
		{"unit of a price", "سعر 60 دولارا للبرميل.", Unit, []string{"لبرميل = bbl"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if d := cmp.Diff(test.want, found(test.text, "", test.typ)); d != "" {
				t.Errorf("%s\n%s (-want +got):\n%s", test.text, test.typ, d)
			}
		})
	}
}

func TestNoNumbers(t *testing.T) {
	numbers := []Type{Cardinal, Ordinal, Percent, Money, Quantity, Unit, Currency}
	tests := []struct{ name, text string }{
		{"ست, a lady", "قالت ست البيت إنها سعيدة."},
		{"السبعين, a square", "تجمعوا في ميدان السبعين."},
		{"الخمس, a city", "عاد إلى مدينة الخمس."},
		{"الستين, a street", "يقع في شارع الستين."},
		{"ريال, a club", "فاز ريال مدريد على ضيفه."},
		{"ثانية, again", "عاد مرة ثانية."},
		{"كم, how many", "لا يعرف كم بقي."},
		{"قدم, presented", "قدم الوزير استقالته."},
		{"قدم, football", "كرة القدم."},
		{"سنت, enacted", "سنت الدولة قانونا."},
		{"ثمن, price", "دفع الثمن غاليا."},
		{"الفني, no two thousand", "المدير الفني للمنتخب."},
		{"ألفاظ", "تبادل الجانبان ألفاظا حادة."},
		{"مئوية", "نقطة مئوية."},
		{"درجة of a rank", "حصل على درجة الدكتوراه."},
		{"عشرية, a black decade", "العشرية السوداء."},
		{"أحد, someone", "لم يصل أحد."},
		{"وحدة, unity", "الوحدة الوطنية."},
		{"واحة", "واحة سيوة."},
		{"أول in yesterday", "وصل أول من أمس."},
		{"الأول in a month", "في تشرين الأول الماضي."},
		{"الثاني in a month", "في كانون الثاني الماضي."},
		{"designation", "إصابات جديدة بكوفيد-19."},
		{"designation of an aircraft", "حلقت طائرات إف-16 فوق القرية."},
		{"number in a name", "قناة فرانس 24 الإخبارية."},
		{"ton, طن", "طنجة مدينة مغربية."},
		{"ميلاد", "عيد الميلاد."},
		{"ليرة in a village", "وصل إلى قرية ليريا."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := found(test.text, "2018-04-21", numbers...); got != nil {
				t.Errorf("%s\nnumbers found: %q", test.text, got)
			}
		})
	}
}

func TestDecimal(t *testing.T) {
	tests := []struct {
		in    string
		whole bool
		want  string
		ok    bool
	}{
		{"0", true, "0", true},
		{"007", true, "7", true},
		{"1,200", true, "1200", true},
		{"1,200,000", true, "1200000", true},
		{"1.200.000", true, "1200000", true},
		{"1.200", true, "1200", true},
		{"1.200", false, "1.2", true},
		{"1,200.50", false, "1200.5", true},
		{"1.200,50", false, "1200.5", true},
		{"0.125", true, "0.125", true},
		{"2,5", false, "2.5", true},
		{"12345678901234567890", true, "", false},
		{"12a", true, "", false},
	}
	for _, test := range tests {
		d, ok := parseDecimal([]byte(test.in), test.whole)
		if ok != test.ok || ok && string(d.append(nil)) != test.want {
			t.Errorf("parseDecimal(%q, %v) = %v, %v; want %s, %v", test.in, test.whole, d, ok, test.want, test.ok)
		}
	}
}
