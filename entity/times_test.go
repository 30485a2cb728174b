package entity

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// found gives «text = value» for the mentions of the types.
func found(text, on string, types ...Type) []string {
	var d time.Time
	if on != "" {
		d, _ = time.Parse(time.DateOnly, on)
	}
	var out []string
	for _, m := range defaultRecognizer().Extract(text, d) {
		for _, typ := range types {
			if m.Type != typ {
				continue
			}
			s := m.Text
			if m.Value != "" {
				s += " = " + m.Value
			}
			out = append(out, s)
		}
	}
	return out
}

func TestTimes(t *testing.T) {
	const saturday = "2018-04-21"
	tests := []struct {
		name, date, text string
		want             []string
	}{
		// absolute dates
		{"day, two month names, year", saturday, "انتخب المجلس رئيسه في 15 تشرين الثاني/نوفمبر 2019.", []string{"15 تشرين الثاني/نوفمبر 2019 = 2019-11-15"}},
		{"two month names, western first", saturday, "بدأت الحملة في 3 أكتوبر/تشرين الأول 2016.", []string{"3 أكتوبر/تشرين الأول 2016 = 2016-10-03"}},
		{"second month in brackets", saturday, "افتتح المصنع في أيلول (سبتمبر) 2012.", []string{"أيلول (سبتمبر) 2012 = 2012-09"}},
		{"second month in brackets, proclitic", saturday, "في ديسمبر (كانون الأول) ويناير (كانون الثاني) 2012.", []string{"ديسمبر (كانون الأول) = 2011-12", "يناير (كانون الثاني) 2012 = 2012-01"}},
		{"year behind a counted noun's number", saturday, "خطف الدبلوماسيون الأربعة عام 1982.", []string{"عام 1982 = 1982"}},
		{"Maghreb month, Algeria", saturday, "صدر القانون في 12 جويلية 2011.", []string{"12 جويلية 2011 = 2011-07-12"}},
		{"Maghreb month, Morocco", saturday, "ينطلق الموسم في 5 شتنبر 2018.", []string{"5 شتنبر 2018 = 2018-09-05"}},
		{"Maghreb month that is a common word", saturday, "احتفلت المدينة في 8 ماي 1945 بنهاية الحرب.", []string{"8 ماي 1945 = 1945-05-08"}},
		{"day of the month in words", saturday, "يحيي البلد ذكرى الخامس والعشرين من يناير.", []string{"الخامس والعشرين من يناير = 2018-01-25"}},
		{"day of the month, من", saturday, "وصل الوفد في العاشر من مارس 2015.", []string{"العاشر من مارس 2015 = 2015-03-10"}},
		{"first week of a month", saturday, "عقد في الأسبوع الأول من مايو 2016.", []string{"الأسبوع الأول من مايو 2016 = 2016-05"}},
		{"number before its year word", saturday, "وداعا 2013 عام الأحزان.", []string{"2013 عام = 2013"}},
		{"day, word for month", saturday, "عقدت الجلسة يوم 4 من شهر حزيران 2009.", []string{"يوم 4 من شهر حزيران 2009 = 2009-06-04"}},
		{"slashes, day first", saturday, "وقع الطرفان المذكرة بتاريخ 15/11/2019.", []string{"تاريخ 15/11/2019 = 2019-11-15"}},
		{"day and month behind a weekday", saturday, "وصل الوفد يوم الثلاثاء 17/4 إلى بغداد.", []string{"يوم الثلاثاء 17/4 = 2018-04-17"}},
		{"a score behind a place", saturday, "فاز الفريق في بغداد 3/2.", nil},
		{"slashes, year first", saturday, "القرار صادر في 2019/11/15.", []string{"2019/11/15 = 2019-11-15"}},
		{"hyphens", saturday, "نشر البيان في 15-11-2019.", []string{"15-11-2019 = 2019-11-15"}},
		{"points", saturday, "نشر البيان في 15.11.2019.", []string{"15.11.2019 = 2019-11-15"}},
		{"month first where the day tells it", saturday, "نشر البيان في 4/22/2015.", []string{"4/22/2015 = 2015-04-22"}},
		{"Arabic digits", saturday, "افتتح الجسر في ١٢ أيار ٢٠٠٩.", []string{"١٢ أيار ٢٠٠٩ = 2009-05-12"}},
		{"date in brackets behind تاريخ", saturday, "رسالة من المدير بتاريخ (9/2/1948).", []string{"تاريخ (9/2/1948) = 1948-02-09"}},
		{"weekday and date", saturday, "تفتتح الدورة يوم السبت 28 آذار/مارس 2020.", []string{"يوم السبت 28 آذار/مارس 2020 = 2020-03-28"}},
		{"a date whose year is in brackets", saturday, "محضر الجلسة بتاريخ 17 / 2 / ( 1966 ).", []string{"تاريخ 17 / 2 / ( 1966 ) = 1966-02-17"}},
		{"two days of a month, its year in brackets", saturday, "المذكرات بتاريخ 9/10/11/(1940).", []string{"تاريخ 9/10/11/(1940) = 1940-11-09/1940-11-10"}},
		{"no date: numbers and a number in brackets", saturday, "النسبة 3/4/(12) فقط.", nil},
		{"weekday, الموافق", saturday, "اجتمعت اللجنة يوم الثلاثاء الموافق 5/8/2008.", []string{"يوم الثلاثاء الموافق 5/8/2008 = 2008-08-05"}},
		{"month and year", saturday, "تسلم منصبه في آب 2014.", []string{"آب 2014 = 2014-08"}},
		{"month, word for year", saturday, "تسلم منصبه في يونيو عام 2013.", []string{"يونيو عام 2013 = 2013-06"}},
		{"year", saturday, "سقطت المدينة عام 2014.", []string{"عام 2014 = 2014"}},
		{"year with article", saturday, "تأسست الشركة في العام 1992.", []string{"العام 1992 = 1992"}},
		{"year in brackets", saturday, "أخرج فيلم القرصان (1958) ثم اعتزل.", []string{"1958 = 1958"}},
		{"year behind a preposition", saturday, "انسحبت القوات منذ 2011.", []string{"2011 = 2011"}},
		{"year behind a noun", saturday, "فاز الحزب في انتخابات 2018.", []string{"2018 = 2018"}},
		{"two years, each", saturday, "بين عامي 2010 و2012.", []string{"2010 = 2010", "2012 = 2012"}},
		{"hours that are a day", saturday, "قتل ثلاثة خلال 24 ساعة.", []string{"24 ساعة = P1D"}},
		{"two years, to", saturday, "خلال العام الدراسي 2018-2019.", []string{"العام الدراسي 2018-2019 = 2018/2019"}},
		{"year with era", saturday, "بني المسجد سنة 1905 ميلادية.", []string{"سنة 1905 ميلادية = 1905"}},
		{"days of a month, to", saturday, "يقام المعرض من 12 إلى 15 مايو 2019.", []string{"12 إلى 15 مايو 2019 = 2019-05-12/2019-05-15"}},
		{"days of a month, and", saturday, "تجرى الانتخابات يومي 10 و11 أيار 2019.", []string{"10 = 2019-05-10", "11 أيار 2019 = 2019-05-11"}},
		{"decade", saturday, "ولد في الستينيات وهاجر في التسعينات.", []string{"الستينيات = 196", "التسعينات = 199"}},
		{"decade of a century", saturday, "تعود الآلة إلى ثلاثينيات القرن التاسع عشر.", []string{"ثلاثينيات القرن التاسع عشر = 183"}},
		{"century", saturday, "كتب في القرن التاسع عشر.", []string{"القرن التاسع عشر = 18"}},
		{"century in figures", saturday, "مطلع القرن الـ20.", []string{"مطلع القرن الـ20 = 19"}},
		{"twenty-first century", saturday, "في القرن الواحد والعشرين.", []string{"القرن الواحد والعشرين = 20"}},
		{"two centuries", saturday, "في القرنين التاسع عشر والعشرين.", []string{"القرنين التاسع عشر والعشرين = 1800/1999"}},
		{"year of the second date", saturday, "من 5 يونيو إلى 10 يوليو 2015.", []string{"5 يونيو = 2015-06-05", "10 يوليو 2015 = 2015-07-10"}},
		{"year of the second month", saturday, "في يناير وفبراير 2015.", []string{"يناير = 2015-01", "فبراير 2015 = 2015-02"}},
		{"year behind a plan, twice", saturday, "خطة 2030 ورؤية 2030.", []string{"2030 = 2030", "2030 = 2030"}},
		{"season of a year", saturday, "عاد إلى بيروت صيف 2006.", []string{"صيف 2006 = 2006-SU"}},
		{"quarter", saturday, "ارتفعت الأرباح في الربع الأول من 2018.", []string{"الربع الأول من 2018 = 2018-Q1"}},
		{"parts of the year as the Maghreb calls them", saturday, "ارتفعت المداخيل في السداسي الأول من 2018 وتراجعت في الثلاثي الثالث من السنة الماضية. ويلعب الثلاثي الأول معا.",
			[]string{"السداسي الأول من 2018 = 2018-H1", "الثلاثي الثالث من السنة الماضية = 2017-Q3"}},
		{"quarter and year without من", saturday, "ارتفعت الأرباح في الربع الأول 2018 مقارنة بالنصف الثاني 2017.", []string{"الربع الأول 2018 = 2018-Q1", "النصف الثاني 2017 = 2017-H2"}},
		{"year before a noun", saturday, "وقعت الدولتان في 2015 اتفاقا نوويا.", []string{"2015 = 2015"}},
		{"no year, a round number", saturday, "انتشر الوباء في 2000 قرية.", nil},
		{"quarter of a year behind ل", saturday, "تراجعت المبيعات بنهاية الربع الثالث لعام 2016 والربع الأول للعام الجاري.", []string{"نهاية الربع الثالث لعام 2016 = 2016-Q3", "الربع الأول للعام الجاري = 2018-Q1"}},
		{"a short date in numbers with points", saturday, "تغلق الطرق يوم الأربعاء الموافق 18.4.18 مساء.", []string{"يوم الأربعاء الموافق 18.4.18 مساء = 2018-04-18TEV"}},
		{"month before the last, with ما", saturday, "فاز باللقب الشهر ما قبل الماضي.", []string{"الشهر ما قبل الماضي = 2018-02"}},
		{"an hour and its zone in one word", saturday, "أقلعت الطائرة عند الساعة 01,00 (22,00 تغ الجمعة) من المطار.", []string{"الساعة 01,00 = T01:00", "22,00 تغ الجمعة = 2018-04-20T22:00"}},
		{"the date of today", saturday, "وصل الوفد صباح اليوم 12 مايو 2018 إلى الرباط.", []string{"صباح اليوم 12 مايو 2018 = 2018-05-12TMO"}},
		{"tens as a day", saturday, "وقع الهجوم في العشرين من أبريل.", []string{"العشرين من أبريل = 2018-04-20"}},
		{"tens that are no day", saturday, "وصل اليوم 12 رجلا وهو في العشرين من عمره.", []string{"اليوم = 2018-04-21"}},
		{"an hour without «الساعة» and its zone", saturday, "تبدأ الجلسة عند السادسة والنصف بتوقيت غرينتش.", []string{"السادسة والنصف = T06:30"}},
		{"an ordinal and a zone that is no hour", saturday, "انتهت الدورة الثالثة بتوقيت سيئ اليوم.", []string{"اليوم = 2018-04-21"}},
		{"half of a fiscal year", saturday, "خلال النصف الأول من السنة المالية 2017.", []string{"النصف الأول من السنة المالية 2017 = 2017-H1"}},
		{"half of this year", saturday, "ارتفعت الأرباح في النصف الثاني من العام الماضي.", []string{"النصف الثاني من العام الماضي = 2017-H2"}},

		// relative to the date
		{"today", saturday, "يبدأ المؤتمر اليوم.", []string{"اليوم = 2018-04-21"}},
		{"yesterday", saturday, "وصل الوزير أمس إلى عمان.", []string{"أمس = 2018-04-20"}},
		{"before yesterday", saturday, "وصل الوزير أول من أمس إلى عمان.", []string{"أول من أمس = 2018-04-19"}},
		{"tomorrow and weekday", saturday, "يغادر الوفد غدا الأحد.", []string{"غدا الأحد = 2018-04-22"}},
		{"after tomorrow", saturday, "يغادر الوفد بعد غد الاثنين.", []string{"بعد غد الاثنين = 2018-04-23"}},
		{"weekday that says the article was written a day before", saturday, "افتتح الوزير اليوم الجمعة الطريق.", []string{"اليوم الجمعة = 2018-04-20"}},
		{"three days ago", saturday, "غادر السفير قبل ثلاثة أيام.", []string{"قبل ثلاثة أيام = 2018-04-18"}},
		{"two years ago, about", saturday, "تتواصل الأزمة منذ نحو عامين.", []string{"منذ نحو عامين = 2016"}},
		{"more than a year ago", saturday, "أعلن ذلك قبل أكثر من عام.", []string{"قبل أكثر من عام = 2017"}},
		{"numbers in words", saturday, "كانت أرضا زراعية قبل خمسة وتسعين عاما.", []string{"قبل خمسة وتسعين عاما = 1923"}},
		{"two decades ago", saturday, "بدأ النزاع قبل عقدين.", []string{"قبل عقدين = 199"}},
		{"hours ago have no day", saturday, "وصل قبل ساعات.", []string{"قبل ساعات = PAST_REF"}},
		{"days ago", saturday, "وصل قبل أيام.", []string{"قبل أيام = PAST_REF"}},
		{"in two days, to come", saturday, "سيصل الوفد بعد يومين.", []string{"بعد يومين = 2018-04-23"}},
		{"after two days of something", saturday, "استقال بعد يومين من الانفجار.", []string{"بعد يومين = P2D"}},
		{"last month", saturday, "زار أنقرة الشهر الماضي.", []string{"الشهر الماضي = 2018-03"}},
		{"next week", saturday, "تستأنف المحادثات الأسبوع المقبل.", []string{"الأسبوع المقبل = 2018-W17"}},
		{"last year behind a noun with the article", saturday, "انضم الشاب إلى التنظيم العام الماضي.", []string{"العام الماضي = 2017"}},
		{"last year behind an office", saturday, "انتخب المؤتمر الرئيس العام الماضي.", []string{"العام الماضي = 2017"}},
		{"last year behind a body", saturday, "قال مصدر في الاستخبارات العام الماضي إن الهدف سري.", []string{"العام الماضي = 2017"}},
		{"next year behind a body", saturday, "يعقد المجلس العام المقبل مؤتمره.", []string{"العام المقبل = 2019"}},
		{"this year", saturday, "تراجع النمو هذا العام.", []string{"هذا العام = 2018"}},
		{"current year", saturday, "قتل أربعون مدنيا العام الجاري.", []string{"العام الجاري = 2018"}},
		{"last century", saturday, "في القرن الماضي.", []string{"القرن الماضي = 19"}},
		{"month past", "2018-02-10", "قدم استقالته في نوفمبر الماضي.", []string{"نوفمبر الماضي = 2017-11"}},
		{"month past, that of the date", "2018-11-10", "قدم استقالته في نوفمبر الماضي.", []string{"نوفمبر الماضي = 2017-11"}},
		{"month to come", saturday, "يعقد المؤتمر في يوليوز المقبل.", []string{"يوليوز المقبل = 2018-07"}},
		{"day of this month", saturday, "ينتهي العقد في 30 من الشهر الجاري.", []string{"30 من الشهر الجاري = 2018-04-30"}},
		{"month of what is planned", saturday, "تستعد الأحزاب للانتخابات المقررة في ديسمبر.", []string{"ديسمبر = 2018-12"}},
		{"month of what is next", saturday, "تستعد الأحزاب للانتخابات القادمة في ديسمبر.", []string{"ديسمبر = 2018-12"}},
		{"month behind the next week", saturday, "عقد المؤتمر السابق الأسبوع المقبل في ديسمبر.", []string{"الأسبوع المقبل = 2018-W17", "ديسمبر = 2017-12"}},
		{"month behind which a verb of the past stands", saturday, "وفي حزيران/يونيو، رفض البرلمان القانون.", []string{"حزيران/يونيو = 2017-06"}},
		{"month close behind a verb of the past", saturday, "تراجع الحزب في الانتخابات التي أجريت في يوليو.", []string{"يوليو = 2017-07"}},
		{"month of a deed behind a verb of the past", saturday, "هدد الرئيس بالانسحاب في مايو.", []string{"مايو = 2018-05"}},
		{"month to which something is put off", saturday, "أرجئت الجلسة إلى يوليو.", []string{"يوليو = 2018-07"}},
		{"month of a clause of the past beside what is to come", saturday, "سيعود بعد المؤتمر الذي عقد في سبتمبر.", []string{"سبتمبر = 2017-09"}},
		{"day of what was planned", saturday, "كانت الجلسة مقررة في 18 سبتمبر.", []string{"18 سبتمبر = 2017-09-18"}},
		{"month of the year that was told", saturday, "اعتقل في مايو 2015 وأفرج عنه في نوفمبر من العام نفسه.", []string{"مايو 2015 = 2015-05", "نوفمبر من العام نفسه = 2015-11"}},
		{"day of the year that was told", saturday, "انتخب عام 2009 واستقال في 3 مايو من نفس العام.", []string{"عام 2009 = 2009", "3 مايو من نفس العام = 2009-05-03"}},
		{"month of that year, none told", saturday, "اعتقل في نوفمبر من ذلك العام.", []string{"نوفمبر من ذلك العام = XXXX-11"}},
		{"day and month with no year, past", "2018-01-10", "استقال في 15 ديسمبر.", []string{"15 ديسمبر = 2017-12-15"}},
		{"day and month with no year, soon", "2018-12-10", "يجتمع المجلس في 15 يناير.", []string{"15 يناير = 2019-01-15"}},
		{"beginning of this year", saturday, "قتل 55 شخصا منذ مطلع العام الجاري.", []string{"مطلع العام الجاري = 2018"}},
		{"bare year behind an edge", saturday, "تنتهي الأعمال مع نهاية العام.", []string{"نهاية العام = 2018"}},
		{"edge of a month", saturday, "أواخر نوفمبر 2017.", []string{"أواخر نوفمبر 2017 = 2017-11"}},
		{"weekend", saturday, "تهطل الأمطار نهاية الأسبوع.", []string{"نهاية الأسبوع = 2018-W16-WE"}},
		{"middle of a decade", saturday, "هاجر منتصف التسعينيات.", []string{"منتصف التسعينيات = 199"}},
		{"past days", saturday, "شهدت المدينة في الأيام الماضية هدوءا.", []string{"الأيام الماضية = PAST_REF"}},
		{"coming years", saturday, "تنوي الشركة التوسع في السنوات المقبلة.", []string{"السنوات المقبلة = FUTURE_REF"}},
		{"these days", saturday, "تشهد البلاد هذه الأيام موجة حر.", []string{"هذه الأيام = PRESENT_REF"}},
		{"recently, soon, now", saturday, "صدر الكتاب مؤخرا، وتصدر ترجمته قريبا، وهو الآن في المكتبات.", []string{"مؤخرا = PAST_REF", "قريبا = FUTURE_REF", "الآن = PRESENT_REF"}},

		{"last week but one", saturday, "التقى نظيره الأسبوع قبل الماضي.", []string{"الأسبوع قبل الماضي = 2018-W14"}},
		{"year before the last", saturday, "فاز باللقب العام قبل الماضي.", []string{"العام قبل الماضي = 2016"}},
		{"weekday after the next", saturday, "أجل البرلمان الجلسة إلى الثلاثاء بعد المقبل.", []string{"الثلاثاء بعد المقبل = 2018-05-01"}},
		{"weekday before the last", saturday, "أعلنت النتائج يوم الخميس قبل الماضي.", []string{"يوم الخميس قبل الماضي = 2018-04-12"}},
		{"night before the last, with ما", saturday, "قصفت الطائرات الحي الليلة ما قبل الماضية.", []string{"الليلة ما قبل الماضية = 2018-04-19TNI"}},
		{"night before the last", saturday, "قصفت الطائرات الحي في الليلة قبل الماضية.", []string{"الليلة قبل الماضية = 2018-04-19TNI"}},
		{"year before Christ", saturday, "يعود النقش إلى عام 332 قبل الميلاد.", []string{"عام 332 قبل الميلاد = BC0332"}},
		{"century before Christ", saturday, "بني المعبد في القرن الخامس قبل الميلاد.", []string{"القرن الخامس قبل الميلاد = BC04"}},
		{"half a century ago", saturday, "تأسس النادي قبل نصف قرن.", []string{"قبل نصف قرن = 1968"}},
		{"a decade and a half ago", saturday, "غادر البلاد قبل عقد ونصف.", []string{"قبل عقد ونصف = 2003"}},
		{"a length from now", saturday, "تنطلق الدورة بعد أسبوع من الآن.", []string{"بعد أسبوع من الآن = 2018-W17"}},
		{"one unit with its number", saturday, "أمهلت الوزارة الشركات شهرا واحدا.", []string{"شهرا واحدا = P1M"}},
		{"one unit with its number, no cue", saturday, "قتل ثلاثة في يوم واحد.", []string{"يوم واحد = P1D"}},
		{"hour of a weekday", saturday, "أقلعت الطائرة عند الساعة 14:35 من يوم الأحد.", []string{"الساعة 14:35 من يوم الأحد = 2018-04-15T14:35"}},
		{"last quarter", saturday, "بلغت الأرباح في الربع الأخير من العام 100 مليون درهم.", []string{"الربع الأخير من العام = 2018-Q4"}},
		{"three days of a month", saturday, "تجتمع اللجنة أيام 10 و11 و12 مايو.", []string{"10 = 2018-05-10", "11 = 2018-05-11", "12 مايو = 2018-05-12"}},
		{"evening of a weekday", saturday, "جرت المباراة أمسية الجمعة.", []string{"أمسية الجمعة = 2018-04-20TEV"}},
		{"noon in the Maghreb", saturday, "عقدت ندوة زوال اليوم السبت.", []string{"زوال اليوم السبت = 2018-04-21TMI"}},

		// of the story, of the Maghreb, and whose hour
		{"day of a month that was told", saturday, "يفتتح المعرض في 3 مايو ويغلق في العاشر من الشهر نفسه.", []string{"3 مايو = 2018-05-03", "العاشر من الشهر نفسه = 2018-05-10"}},
		{"day of that month, in figures", saturday, "بدأت الحملة في مارس 2015 وانتهت في 20 من ذات الشهر.", []string{"مارس 2015 = 2015-03", "20 من ذات الشهر = 2015-03-20"}},
		{"day of this month with a demonstrative", saturday, "يفتتح المعرض في الخامس من هذا الشهر ويغلق في 15 من هذا الشهر.", []string{"الخامس من هذا الشهر = 2018-04-05", "15 من هذا الشهر = 2018-04-15"}},
		{"day of that month, none told", saturday, "يغلق المعرض في العاشر من الشهر نفسه.", []string{"العاشر من الشهر نفسه"}},
		{"two days of a month in words", saturday, "تقام الندوة بين الخامس والسابع من مايو.", []string{"الخامس = 2018-05-05", "السابع من مايو = 2018-05-07"}},
		{"a day in words and one in figures", saturday, "تقام الندوة بين الثامن و14 أيار.", []string{"الثامن = 2018-05-08", "14 أيار = 2018-05-14"}},
		{"weeks of a month, no days", saturday, "تقام الندوة في الأسبوع الأول والثاني من أيار.", []string{"الأسبوع الأول", "أيار = 2018-05"}},
		{"first of a month in the Maghreb", saturday, "خرجت المسيرات في فاتح ماي ثم في الفاتح من يونيو 2017.", []string{"فاتح ماي = 2017-05-01", "الفاتح من يونيو 2017 = 2017-06-01"}},
		{"Hijri day, the Gregorian one beside it", saturday, "صدر القرار في 9 ربيع الأول 1440هـ الموافق 18 نوفمبر 2018م.", []string{"9 ربيع الأول 1440هـ = 2018-11-18", "18 نوفمبر 2018م = 2018-11-18"}},
		{"day of this month, which is not named", saturday, "يعقد المؤتمر في 26 الجاري ويستمر من 27 إلى 30 الجاري بين 5 و9 المقبل.", []string{"26 الجاري = 2018-04-26", "27 إلى 30 الجاري = 2018-04-27/2018-04-30", "5 = 2018-05-05", "9 المقبل = 2018-05-09"}},
		{"a number that is no day", saturday, "صدر القرار رقم 16 الحالي من المركز 5 الحالي.", nil},
		{"the last quarter", saturday, "تراجعت المبيعات في الربع الماضي وتتحسن في الربع المقبل.", []string{"الربع الماضي = 2018-Q1", "الربع المقبل = 2018-Q3"}},
		{"weekday before what will not be", saturday, "إن إضراب الثلاثاء \"لن يكون الأخير\".", []string{"الثلاثاء = 2018-04-24"}},
		{"weekday before what will be", saturday, "أفاد المركز بأنه بحلول يوم الثلاثاء سيصل ارتفاع الثلج إلى متر.", []string{"يوم الثلاثاء = 2018-04-24"}},
		{"the same day", saturday, "وصل الوفد الخميس وغادر في اليوم نفسه.", []string{"الخميس = 2018-04-19", "اليوم نفسه = 2018-04-19"}},
		{"the next day", saturday, "وقع الانفجار في 24 مايو 2016، وفي اليوم التالي أغلق السوق.", []string{"24 مايو 2016 = 2016-05-24", "اليوم التالي = 2016-05-25"}},
		{"the morning of the next day", saturday, "وصل مساء الخميس وغادر صباح اليوم التالي.", []string{"مساء الخميس = 2018-04-19TEV", "صباح اليوم التالي = 2018-04-20TMO"}},
		{"the day after something that is told", saturday, "وصل الوفد الخميس في اليوم التالي للانفجار.", []string{"الخميس = 2018-04-19", "اليوم التالي"}},
		{"the same day of another year", saturday, "استقل البلد في 4 أكتوبر 1963، وفي نفس اليوم من عام 1957 أطلق القمر.", []string{"4 أكتوبر 1963 = 1963-10-04", "نفس اليوم من عام 1957 = 1957-10-04"}},
		{"the next year, the same month", saturday, "بدأت الحرب في 2011، وفي العام التالي نزح السكان، ثم عادوا في مايو 2015 وزرعوا في الشهر نفسه.", []string{"2011 = 2011", "العام التالي = 2012", "مايو 2015 = 2015-05", "الشهر نفسه = 2015-05"}},
		{"the next day, only a year told", saturday, "غرقت السفينة عام 2011 وفي اليوم التالي نجا البحارة.", []string{"عام 2011 = 2011", "اليوم التالي"}},
		{"an office itself", saturday, "حضر الأمين العام نفسه.", nil},
		{"the year itself behind a noun with the article, no word of time", saturday, "نفذ التنظيم الهجوم العام نفسه.", []string{"العام نفسه"}},
		{"weekdays with one relation", saturday, "دعت النقابة إلى التظاهر بقوة الاثنين والثلاثاء القادمين، من الأحد إلى الخميس المقبلين.", []string{"الاثنين = 2018-04-23", "الثلاثاء القادمين = 2018-04-24", "الأحد = 2018-04-22", "الخميس المقبلين = 2018-04-26"}},
		{"weekday of a forecast", saturday, "أما يوم الثلاثاء، فيطرأ انخفاض على درجات الحرارة. ويوم الاثنين، يطرأ ارتفاع.", []string{"يوم الثلاثاء = 2018-04-24", "يوم الاثنين = 2018-04-23"}},
		{"weekday behind أما, in the present", saturday, "وصل أمس. أما الثلاثاء، فيلتقي الأمير الوزير.", []string{"أمس = 2018-04-20", "الثلاثاء = 2018-04-24"}},
		{"hour with its minutes behind a comma", saturday, "بدأت الجلسة عند الساعة 17,30 (14,30 ت غ).", []string{"الساعة 17,30 = T17:30", "14,30 = T14:30"}},
		{"hour with its minutes behind a point", saturday, "بدأت الجلسة عند الساعة 9.45 صباحا.", []string{"الساعة 9.45 صباحا = T09:45"}},
		{"hour in four figures", saturday, "بدأت الجلسة عند الساعة 0630 بتوقيت غرينتش.", []string{"الساعة 0630 = T06:30"}},
		{"hour, the day behind whose it is", saturday, "وقع الهجوم حوالي الساعة 23:00 (22:00 ت غ) من الخميس.", []string{"الساعة 23:00 (22:00 ت غ) من الخميس = 2018-04-19T23:00"}},
		{"hour, the evening behind whose it is", saturday, "وقع الهجوم في الثامنة بالتوقيت المحلي.", []string{"الثامنة = T08:00"}},
		{"hour in words, the evening behind whose it is", saturday, "وقع الهجوم عند الساعة الثامنة بالتوقيت المحلي من مساء الخميس.", []string{"الساعة الثامنة بالتوقيت المحلي من مساء الخميس = 2018-04-19T20:00"}},

		// weekdays
		{"weekday, that of the date", saturday, "استقبل الوزير السبت نظيره.", []string{"السبت = 2018-04-21"}},
		{"weekday before the date", saturday, "استقبل الوزير الخميس نظيره.", []string{"الخميس = 2018-04-19"}},
		{"weekday, clause of the future", saturday, "سيستقبل الوزير الاثنين نظيره.", []string{"الاثنين = 2018-04-23"}},
		{"weekday, planned", saturday, "من المقرر أن تبدأ المحادثات الأربعاء.", []string{"الأربعاء = 2018-04-25"}},
		{"weekday to weekday", saturday, "من الاثنين حتى الخميس.", []string{"الاثنين = 2018-04-16", "الخميس = 2018-04-19"}},
		{"weekday of the past behind «at least»", saturday, "أصيب ما لا يقل عن سبعة عمال في حوادث الأحد.", []string{"الأحد = 2018-04-15"}},
		{"weekday of the past behind «more than»", saturday, "أصيب أكثر من سبعة عمال الأحد.", []string{"الأحد = 2018-04-15"}},
		{"since a weekday, in the present", saturday, "يضرب العمال منذ صباح الأحد.", []string{"صباح الأحد = 2018-04-15TMO"}},
		{"weekday to a later weekday", saturday, "من يوم الثلاثاء حتى الأحد.", []string{"يوم الثلاثاء = 2018-04-17", "الأحد = 2018-04-22"}},
		{"weekday past, that of the date", saturday, "أعلن السبت الماضي فوزه.", []string{"السبت الماضي = 2018-04-14"}},
		{"weekday to come, that of the date", saturday, "تفتتح السبت المقبل.", []string{"السبت المقبل = 2018-04-28"}},
		{"a part of the day with its article", saturday, "وصل قبيل الفجر، وعمل طوال الليل وحتى ساعات الصباح الأولى، ومنذ ساعات الفجر الأولى من يوم الجمعة.", []string{"الفجر = TMO", "الليل = TNI", "ساعات الصباح الأولى = TMO", "ساعات الفجر الأولى من يوم الجمعة = 2018-04-20TMO"}},
		{"no part of the day", saturday, "قالت صحيفة الفجر إن الليل طويل.", nil},
		{"a part of a day told by its number", saturday, "فازوا مساء السادس من مايو الماضي.", []string{"مساء السادس من مايو الماضي = 2017-05-06TEV"}},
		{"half of a month", saturday, "سيجتمعون في النصف الأول من يونيو وفي النصف الثاني من الشهر المقبل.", []string{"النصف الأول من يونيو = 2018-06", "النصف الثاني من الشهر المقبل = 2018-05"}},
		{"a quarter of a town is none of the year", saturday, "اندلع حريق في حي الربع الأول.", nil},
		{"how long, by one unit", saturday, "أنجزوا العمل في أقل من شهر، على مدار أسبوع كامل وعلى مدى أكثر من عام.", []string{"شهر = P1M", "أسبوع = P1W", "عام = P1Y"}},
		{"since a part of the day", saturday, "ينتظر الناس منذ الصباح، ومنذ العصر الحجري.", []string{"الصباح = 2018-04-21TMO", "العصر الحجري = PAST_REF"}},
		{"weekday from which on", saturday, "تغلق المدارس اعتبارا من الاثنين.", []string{"الاثنين = 2018-04-23"}},
		{"weekday until which, days ago", saturday, "أغلقت المدارس حتى يوم الاثنين.", []string{"يوم الاثنين = 2018-04-23"}},
		{"weekday with proclitic", saturday, "ظهر السبت وغاب والأحد عاد.", []string{"ظهر السبت = 2018-04-21TMI", "الأحد = 2018-04-15"}},
		{"two days", saturday, "تقام يومي السبت والأحد.", []string{"السبت = 2018-04-21", "الأحد = 2018-04-22"}},
		{"weekday of days ago, clause of the present", saturday, "غادر إلى باريس حيث يلتقي الاثنين نظيره.", []string{"الاثنين = 2018-04-23"}},
		{"weekday of days ago, clause of the past", saturday, "قتل الاثنين ستون شخصا.", []string{"الاثنين = 2018-04-16"}},
		{"weekday and its date in brackets behind الموافق", saturday, "عقد المؤتمر يوم السبت الموافق (3 يونيو 2017م).", []string{"يوم السبت الموافق (3 يونيو 2017م) = 2017-06-03"}},
		{"weekday of what is planned", saturday, "أرجئت القمة المقررة الاثنين.", []string{"الاثنين = 2018-04-23"}},
		{"weekday of what was planned, near", saturday, "كان مقررا أن يصل الوفد الخميس لكنه تأخر.", []string{"الخميس = 2018-04-19"}},
		{"yesterday under a verb of the future", saturday, "سيناقش الوزيران نتائج اجتماع الجمعة.", []string{"الجمعة = 2018-04-20"}},
		{"weekday of a deed behind which another is to come", saturday, "سيجتمع المجلس بعد هجوم الأربعاء.", []string{"الأربعاء = 2018-04-18"}},
		{"weekday of the reason of what is to come", saturday, "سيجتمع المجلس بسبب هجوم الأربعاء.", []string{"الأربعاء = 2018-04-18"}},
		{"weekday of a relative clause of the past", saturday, "سيوقع الرئيس القانون الذي أقره البرلمان الأربعاء.", []string{"الأربعاء = 2018-04-18"}},
		{"weekday of what is decided", saturday, "قررت النقابة تنظيم إضراب الثلاثاء.", []string{"الثلاثاء = 2018-04-24"}},
		{"weekday of the decision", saturday, "قررت النقابة الثلاثاء تنظيم إضراب.", []string{"الثلاثاء = 2018-04-17"}},
		{"weekday of what is called for, ل", saturday, "دعت النقابة للتظاهر الثلاثاء.", []string{"الثلاثاء = 2018-04-24"}},
		{"weekday of what is called for, near", saturday, "دعا المجلس إلى تحقيق في هجوم الأربعاء.", []string{"الأربعاء = 2018-04-18"}},
		{"weekday of a deed to come", saturday, "وصل الوفد قبل قمة الثلاثاء.", []string{"الثلاثاء = 2018-04-24"}},
		{"weekday of a deed before another", saturday, "قتل قبل وصوله إلى المستشفى الثلاثاء.", []string{"الثلاثاء = 2018-04-17"}},
		{"weekday behind «من قبل»", saturday, "عثر عليهم من قبل غواصين الثلاثاء.", []string{"الثلاثاء = 2018-04-17"}},
		{"two weekdays, the second to come", "2018-04-23", "تساقطت الثلوج الأحد والاثنين والثلاثاء.", []string{"الأحد = 2018-04-22", "الاثنين = 2018-04-23", "الثلاثاء = 2018-04-24"}},
		{"weekday of days ago that opens a clause of the present", saturday, "وصل أمس. والثلاثاء، يلتقي الأمير الوزير.", []string{"أمس = 2018-04-20", "الثلاثاء = 2018-04-24"}},
		{"weekday behind a quoted name, in the present", saturday, "تنظم \"جمعية النور\" الثلاثاء حفلا.", []string{"الثلاثاء = 2018-04-24"}},
		{"weekday of days ago, negated", saturday, "لم يحضر الاثنين أحد.", []string{"الاثنين = 2018-04-16"}},
		{"weekday before a clause of the future", saturday, "وصل أمس. والأربعاء، سيزور الأمير المدينة.", []string{"أمس = 2018-04-20", "الأربعاء = 2018-04-25"}},
		{"one month", saturday, "سجلت حالات كثيرة خلال شهر واحد.", []string{"شهر واحد = P1M"}},
		{"a month by two names", saturday, "انتهى في 27 أبريل نيسان.", []string{"27 أبريل نيسان = 2018-04-27"}},
		{"night between two days", saturday, "قصفت الطائرات البلدة ليل الجمعة السبت.", []string{"ليل الجمعة السبت = 2018-04-20TNI"}},
		{"night between two days, a long dash", saturday, "قصفت الطائرات البلدة ليل الجمعة – السبت.", []string{"ليل الجمعة – السبت = 2018-04-20TNI"}},
		{"part of a weekday", saturday, "وصل مساء الخميس.", []string{"مساء الخميس = 2018-04-19TEV"}},
		{"part of today", saturday, "أعلن صباح هذا اليوم عن إطلاق الحملة.", []string{"صباح هذا اليوم = 2018-04-21TMO"}},
		{"part of the day behind the day", saturday, "وصل الخميس مساء إلى تونس.", []string{"الخميس مساء = 2018-04-19TEV"}},

		// hours
		{"hours that an ordinal does not count", saturday, "وصل في الساعات الأولى من صباح الجمعة.", []string{"الساعات الأولى من صباح الجمعة = 2018-04-20TMO"}},
		{"nor those of no day", saturday, "ارتفعت الأسعار خلال الساعات الأولى من التداول.", nil},
		{"hour in words", saturday, "ينطلق السباق الساعة الثامنة مساء.", []string{"الساعة الثامنة مساء = T20:00"}},
		{"half past", saturday, "عند الساعة العاشرة والنصف صباحا.", []string{"الساعة العاشرة والنصف صباحا = T10:30"}},
		{"hour of a day", saturday, "تنطلق الساعة السابعة من مساء الأحد المقبل.", []string{"الساعة السابعة من مساء الأحد المقبل = 2018-04-22T19:00"}},
		{"hour in figures", saturday, "تبدأ المباراة الساعة 20:45 بتوقيت غرينتش.", []string{"الساعة 20:45 = T20:45"}},
		{"hour without its word", saturday, "أغلقت المراكز عند السادسة مساء.", []string{"السادسة مساء = T18:00"}},
		{"part of any day", saturday, "لا يعمل ليلا.", []string{"ليلا = TNI"}},
		{"noon", saturday, "بعد ظهر أمس زار الموقع.", []string{"بعد ظهر أمس = 2018-04-20TAF"}},

		// Hijri
		{"Hijri date", "2019-05-20", "وذلك في 12 رمضان 1440.", []string{"12 رمضان 1440 = 2019-05-17"}},
		{"no day of a story", "2019-05-20", "وذلك أمس.", []string{"أمس = 2019-05-19"}},
		{"Hijri month", "2019-05-20", "خلال شهر رمضان المبارك.", []string{"شهر رمضان المبارك = 2019-05-06/2019-06-04"}},
		{"Hijri month past", "2019-08-20", "في رمضان الماضي.", []string{"رمضان الماضي = 2019-05-06/2019-06-04"}},
		{"Hijri year", saturday, "صدر النظام عام 1412هـ.", []string{"عام 1412هـ = 1991-07-13/1992-07-01"}},
		{"Hijri month of a Gregorian year", "2018-06-20", "خلال رمضان 2019.", []string{"رمضان 2019 = 2019-05-06/2019-06-04"}},
		{"Hijri date with strokes", saturday, "الموافق 20/شعبان/1428 هجرية.", []string{"20/شعبان/1428 هجرية = 2007-09-03"}},

		// lengths and sets
		{"dual", saturday, "استمرت الزيارة يومين.", []string{"يومين = P2D"}},
		{"counted, words", saturday, "سجن أحد عشر شهرا.", []string{"أحد عشر شهرا = P11M"}},
		{"counted, figures", saturday, "عرض الفيلم خلال 3 أسابيع.", []string{"3 أسابيع = P3W"}},
		{"and a half", saturday, "استغرقت الرحلة ساعة ونصف الساعة.", []string{"ساعة ونصف الساعة = PT90M"}},
		{"two and a half", saturday, "استغرق البناء عامين ونصف.", []string{"عامين ونصف = P30M"}},
		{"a third of an hour", saturday, "تأخرت الطائرة ثلث ساعة.", []string{"ثلث ساعة = PT20M"}},
		{"half an hour", saturday, "تأخرت الطائرة نصف ساعة.", []string{"نصف ساعة = PT30M"}},
		{"definite, counted, past", saturday, "خلال السنوات الست الأخيرة.", []string{"السنوات الست الأخيرة = P6Y"}},
		{"several", saturday, "غاب لعدة أيام.", []string{"عدة أيام = PXD"}},
		{"decade", saturday, "يحكم البلاد منذ ثلاثة عقود.", []string{"منذ ثلاثة عقود = 198"}},
		{"daily", saturday, "تنتج الشركة يوميا ألف قطعة.", []string{"يوميا = P1D"}},
		{"every two years", saturday, "يقام المعرض كل عامين.", []string{"كل عامين = P2Y"}},
		{"every Friday", saturday, "يخرجون كل يوم جمعة.", []string{"كل يوم جمعة = P1W"}},
		{"adjective of frequency", saturday, "تراجع الإنتاج اليومي.", []string{"اليومي = P1D"}},

		// in how much time, how long, and what only the text tells
		{"hours in figures with the article", saturday, "قتل خمسة خلال الـ24 ساعة الماضية.", []string{"الـ24 ساعة الماضية = P1D"}},
		{"ه for ة", saturday, "وصل السنه الماضيه وغاب عده أيام ثم ستة أشهر، وعاد قبل سنوات قليله، والتقى الوفد عند الثامنه مساء.",
			[]string{"السنه الماضيه = 2017", "عده أيام = PXD", "ستة أشهر = P6M", "قبل سنوات قليله = PAST_REF", "الثامنه مساء = T20:00"}},
		{"ه for ة in the year that is meant", saturday, "منذ بدايه السنه.", []string{"بدايه السنه = 2018"}},
		{"years between commas of either kind", saturday, "دورات 1934, 1958, و1966 وكاتب (مواليد 1940, عمان).", []string{"1934 = 1934", "1958 = 1958", "1966 = 1966", "1940 = 1940"}},
		{"hour of one figure before its zone", saturday, "أدى اليمين (9,00 ت غ).", []string{"9,00 = T09:00"}},
		{"ى for ي", saturday, "وصل فى المساء وكان يلتقى الوفد مرتين فى الشهر.", []string{"المساء = TEV", "الشهر = P1M"}},
		{"of his age, no year", saturday, "نجح رغم صغر سنه. عرف ذلك فى سنه.", nil},
		{"in the soirée", saturday, "وفي الأمسية غنى سالم حداد.", nil},
		{"every so often", saturday, "يجتمعون مرتين في الشهر وينتجون مليون برميل في اليوم.", []string{"الشهر = P1M", "اليوم = P1D"}},
		{"money of a year that is told, no rate", saturday, "بلغت الأرباح مليار دولار في العام الذي سبقه.", nil},
		{"one unit, about or whole", saturday, "استمر اللقاء أكثر من ساعة وغاب نحو شهر ثم عاما كاملا.", []string{"ساعة = PT1H", "شهر = P1M", "عاما = P1Y"}},
		{"approximation before a deed", saturday, "سعى إلى أكثر من عقد، وإلى نحو عقد صفقة.", []string{"عقد = P10Y"}},
		{"one unit by its verb or noun", saturday, "حكم عليه بالسجن سنة وأمهلته الوزارة أسبوعا بعد مرور عام.", []string{"سنة = P1Y", "أسبوعا = P1W", "عام = P1Y"}},
		{"units and the one below", saturday, "استغرق ساعة و45 دقيقة وسجن ثلاث سنوات وستة أشهر ثم سنة وشهرين.", []string{"ساعة و45 دقيقة = PT105M", "ثلاث سنوات وستة أشهر = P42M", "سنة وشهرين = P14M"}},
		{"two lengths", saturday, "عاش ثلاث سنوات وعشرين يوما.", []string{"ثلاث سنوات = P3Y", "عشرين يوما = P20D"}},
		{"first units of several", saturday, "ارتفعت الأرباح في الأشهر الثلاثة الأولى من 2018 وفي الأيام السبعة.", []string{"الأشهر الثلاثة الأولى = P3M", "2018 = 2018", "الأيام السبعة = P7D"}},
		{"years told one by one", saturday, "زرعوا خلال الأعوام 2011 و2012 القمح.", []string{"2011 = 2011", "2012 = 2012"}},
		{"many units", saturday, "غاب سنوات عدة وعاد قبل أيام قليلة ومنذ عقود طويلة.", []string{"قبل أيام قليلة = PAST_REF", "منذ عقود طويلة = PAST_REF"}},
		{"units that something completes are no length", saturday, "خلال سنوات الحرب وطوال ساعات الدوام. دعت منذ أيام السعودية إلى الحوار.", []string{"منذ أيام = PAST_REF"}},
		{"about two years ago, with article", saturday, "يحكم منذ ما يقارب العامين.", []string{"منذ ما يقارب العامين = 2016"}},
		{"units counted by an ordinal", saturday, "تغيب للعام الثاني على التوالي وفي الأسبوع الثالث. المؤتمر العام الثاني.", []string{"لعام الثاني", "الأسبوع الثالث"}},
		{"some day", saturday, "كان ذات يوم قائدا، وفي أول يوم له استقال، ويأملون في يوم من الأيام بيوم الاقتراع.", []string{"ذات يوم", "أول يوم", "يوم من الأيام", "يوم الاقتراع"}},
		{"no day of the calendar", saturday, "كأنه يوم القيامة. كان يوم حزن.", nil},
		{"day that a number counts", saturday, "دخلت الحرب اليوم الـ222.", []string{"اليوم الـ222"}},
		{"past and future", saturday, "في الماضي كان ذلك صعبا، وفي المستقبل القريب سيسهل، وحتى اللحظة لم يتغير شيء.", []string{"الماضي = PAST_REF", "المستقبل القريب = FUTURE_REF", "اللحظة = PRESENT_REF"}},
		{"a movement and the last moment", saturday, "قال نائب في المستقبل إنه وصل في اللحظة الأخيرة.", nil},
		{"the same time", saturday, "دان الهجوم ودعا في الوقت نفسه إلى الهدوء.", []string{"الوقت نفسه = PRESENT_REF"}},
		{"a part of the day behind في", saturday, "وصل في الصباح الباكر وغادر في المساء.", []string{"الصباح الباكر = TMO", "المساء = TEV"}},
		{"late hours and their day", saturday, "وقع في ساعة متأخرة من ليل الجمعة، وفي وقت مبكر من يوم السبت، وفي وقت متأخر الخميس. وصل في وقت متأخر من الليل.",
			[]string{"ساعة متأخرة من ليل الجمعة = 2018-04-20TNI", "وقت مبكر من يوم السبت = 2018-04-21TMO", "وقت متأخر الخميس = 2018-04-19TNI", "وقت متأخر من الليل = TNI"}},
		{"late, and no time", saturday, "تدخلت الحكومة في وقت متأخر.", nil},
		{"minutes in words", saturday, "عند الساعة الثامنة وعشر دقائق ثم التاسعة إلا خمس دقائق مساء والعاشرة و20 دقيقة صباحا.",
			[]string{"الساعة الثامنة وعشر دقائق = T08:10", "التاسعة إلا خمس دقائق مساء = T20:55", "العاشرة و20 دقيقة صباحا = T10:20"}},
		{"one o'clock, and hours with a letter", saturday, "تبدأ عند الواحدة ظهرا وتنتهي الساعة 6 م وتعاد 8:30 ص.", []string{"الواحدة ظهرا = T13:00", "الساعة 6 م = T18:00", "8:30 ص = T08:30"}},
		{"days in words, to", saturday, "يقام من الخامس إلى السابع من مايو.", []string{"الخامس = 2018-05-05", "السابع من مايو = 2018-05-07"}},
		{"weekday and its date in words", saturday, "وصل يوم الجمعة السادس من أبريل.", []string{"يوم الجمعة السادس من أبريل = 2018-04-06"}},
		{"weekdays to come, the first that of the date", saturday, "يلتقيان يومي السبت والأحد المقبلين.", []string{"السبت = 2018-04-28", "الأحد المقبلين = 2018-04-29"}},
		{"year in words", saturday, "ولد عام ألف وتسعمئة وخمسين.", []string{"عام ألف وتسعمئة وخمسين = 1950"}},
		{"those of a movement, and those of a day", saturday, "حضر نواب 14 آذار الجلسة لذكرى ضحايا 13 نوفمبر.", []string{"13 نوفمبر = 2017-11-13"}},
		{"hour in brackets, and Tuesday in Lebanon", saturday, "يفتح الثلثاء من الساعة (10) حتى الساعة (12) ظهرا.", []string{"الثلثاء = 2018-04-24", "الساعة (10) = T10:00", "الساعة (12) ظهرا = T12:00"}},
		{"from a date in figures to another", saturday, "يقام المؤتمر من 26/4 حتى 28 /4 /2018 بالقصر. بلغت النسبة 26/4 حتى 28.", []string{"26/4 = 2018-04-26", "28 /4 /2018 = 2018-04-28"}},
		{"a day among those of a month", "2024-03-12", "تزامن ذلك مع أول أيام شهر رمضان وثاني أيام رمضان.", []string{"أول أيام شهر رمضان = 2024-03-11", "ثاني أيام رمضان = 2024-03-12"}},
		{"a stadium, a university and an organization", saturday, "ملعب 20 أوت 1955 وجامعة 8 ماي 1945 ومنظمة أيلول الأسود.", nil},

		{"tonight, and other nights", saturday, "يفتتح المهرجان الليلة. وقضى الليلة في المطار. كانت تلك الليلة طويلة والليلة الأولى قصيرة.", []string{"الليلة = 2018-04-21TNI"}},
		{"the day of the paper in Morocco", saturday, "توفي ليلة يومه السبت. لم يحدث في يومه شيء.", []string{"ليلة يومه السبت = 2018-04-21TNI"}},
		{"in the afternoon, as the Maghreb says", saturday, "تبدأ عند الساعة الثانية والنصف بعد الزوال وتنتهي الساعة 12:00 زوالا.", []string{"الساعة الثانية والنصف بعد الزوال = T14:30", "الساعة 12:00 زوالا = T12:00"}},
		{"after midnight", saturday, "وقع الانفجار عند الثانية بعد منتصف الليل.", []string{"الثانية بعد منتصف الليل = T02:00"}},
		{"the same month of the year before", saturday, "بلغ التضخم 3% في مارس 2017 مقابل 2% في الشهر نفسه من العام السابق.", []string{"مارس 2017 = 2017-03", "الشهر نفسه من العام السابق = 2016-03"}},
		{"the same month of last year", saturday, "بلغ التضخم 3% في مارس الماضي مقابل 2% في ذات الشهر من العام الماضي.", []string{"مارس الماضي = 2018-03", "ذات الشهر من العام الماضي = 2017-03"}},
		{"Hijri day, the weekday beside it", "2013-04-10", "استضاف النادي مساء الاثنين الموافق 28-5-1434هـ أمسية.", []string{"مساء الاثنين الموافق 28-5-1434هـ = 2013-04-08TEV"}},
		{"the following day in the Maghreb", saturday, "وصل في 3 مارس وغادر في اليوم الموالي.", []string{"3 مارس = 2018-03-03", "اليوم الموالي = 2018-03-04"}},
		{"units with their number before them", saturday, "خلال التسعة أشهر الأولى.", []string{"التسعة أشهر الأولى = P9M"}},
		{"two months, each", saturday, "في شهري فبراير ومارس.", []string{"فبراير = 2018-02", "مارس = 2018-03"}},
		{"weekday, الموافق, its date in words", saturday, "يوم الجمعة الموافق السادس من أبريل.", []string{"يوم الجمعة الموافق السادس من أبريل = 2018-04-06"}},
		{"soon, and soon after something", saturday, "ستبدأ المفاوضات بعد قليل. وقع بعد قليل من الانفجار.", []string{"بعد قليل = FUTURE_REF"}},
		{"months and days that are names", saturday, "شركة تموز وشارع أول نوفمبر وتيار الغد، مساء الخير.", nil},

		// without a date of publication
		{"no date, yesterday", "", "وصل أمس إلى عمان.", []string{"أمس"}},
		{"no date, weekday", "", "وصل السبت إلى عمان.", []string{"السبت"}},
		{"no date, late hours", "", "وقع في ساعة متأخرة من ليل الجمعة ثم في وقت مبكر من صباح السبت.", []string{"ساعة متأخرة من ليل الجمعة", "وقت مبكر من صباح السبت"}},
		{"no date, two days in words", "", "في الخامس والسادس من أيار ومن الخامس حتى العاشر من الشهر الجاري.",
			[]string{"الخامس = XXXX-05-05", "السادس من أيار = XXXX-05-06", "الخامس", "العاشر من الشهر الجاري"}},
		{"no date, months", "", "أشهر يناير وفبراير ومارس.", []string{"يناير = XXXX-01", "فبراير = XXXX-02", "مارس = XXXX-03"}},
		{"no date, last month", "", "وصل الشهر الماضي.", []string{"الشهر الماضي"}},
		{"no date, day and month", "", "وصل في 11 أبريل.", []string{"11 أبريل = XXXX-04-11"}},
		{"no date, month past", "", "وصل في نوفمبر الماضي.", []string{"نوفمبر الماضي"}},
		{"no date, full date", "", "وصل في 11 أبريل 2012.", []string{"11 أبريل 2012 = 2012-04-11"}},
		{"no date, length", "", "غاب ثلاثة أيام.", []string{"ثلاثة أيام = P3D"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if d := cmp.Diff(test.want, found(test.text, test.date, Date, Time)); d != "" {
				t.Errorf("%s\ntimes (-want +got):\n%s", test.text, d)
			}
		})
	}
}

func TestNoTimes(t *testing.T) {
	tests := []struct{ name, text string }{
		{"weekday, market", "يقع المتجر قرب سوق الأحد."},
		{"date, movement", "قالت حركة 6 أبريل إنها ترفض."},
		{"date, city", "افتتح مصنعا في مدينة السادس من أكتوبر."},
		{"ثانية, second and current", "في الجولة الثانية الحالية."},
		{"ordinal that is no hour", "الفئة الثانية عشرة من الفائزين."},
		{"weekday, group", "أصدرت حركة السبت بيانا."},
		{"weekday, village", "وقع الحادث في قرية الخميس."},
		{"contracts, not decades", "جددت الشركة ثلاثة عقود مع شريكتها."},
		{"this contract", "تحدث عن أهمية هذا العقد للبلدين. قيمة هذا العقد كبيرة."},
		{"these contracts", "تسمح هذه العقود بتسويق الغاز."},
		{"weekday, kunya", "قال أبو الخميس إنه سيعود."},
		{"weekday, the two", "الفرق بين الاثنين كبير."},
		{"the One", "الله الواحد الأحد."},
		{"مايو, a person", "قال روبن مايو إن الفريق جاهز."},
		{"ماي, a person", "التقت تيريزا ماي نظيرها."},
		{"مارس, practised", "مارس الحزب ضغوطا على الحكومة."},
		{"آب, a name", "شركة آب للتجارة."},
		{"آب, a city", "وصل إلى صنعاء ثم أقام في إب."},
		{"رمضان, a person", "قال رمضان شلح إن الحركة ترفض."},
		{"رجب, a person", "زار رجب طيب أردوغان أنقرة."},
		{"شعبان, a person", "سجل محمد شعبان هدفين."},
		{"صفر, zero", "انتهت المباراة بنتيجة صفر مقابل هدف."},
		{"ربيع, a person", "قال ربيع ياسين إن المنتخب جاهز."},
		{"ربيع, the Arab Spring", "دول الربيع العربي."},
		{"عام, general", "الأمين العام الحالي للحزب."},
		{"عام, secretary to come", "استقبلت العاصمة الأمين العام المقبل للحلف."},
		{"عام, the last director", "استقال المدير العام الأخير للشركة."},
		{"عام, his former director", "أقال الحزب مديره العام السابق."},
		{"عام, the state of things", "الوضع العام الراهن صعب."},
		{"عام, public", "أثار الرأي العام."},
		{"عام, secretary with a number", "المدير العام للشركة."},
		{"سنة, Sunnis", "أهل السنة في العراق."},
		{"عقد, held", "عقد الوزير اجتماعا."},
		{"عقد, contract", "وقعت الشركة عقدا مع الوزارة."},
		{"عقد, after holding", "بعد عقد اجتماع في الوزارة."},
		{"ثانية, again", "عاد مرة ثانية."},
		{"ثانية, second", "في جولة ثانية من الحوار."},
		{"دقيقة, precise", "معلومات دقيقة عن الموقع."},
		{"ظهر, appeared", "ظهر الرئيس في الصورة."},
		{"عصر, age", "عصر النهضة."},
		{"فجر, blew up", "فجر انتحاري نفسه."},
		{"قرن, horn", "قرن الثور."},
		{"غد, a party", "أعلن حزب الغد موقفه."},
		{"اليوم, a day of the world", "احتفلت المدرسة باليوم العالمي للمياه."},
		{"أمس, sorest", "باتت البلدة في أمس الحاجة إلى الماء."},
		{"أمسية, a feast", "نظم النادي هذه الأمسية الشعرية."},
		{"غد, a morrow", "نحلم بغد أفضل."},
		{"شهري, a surname", "قال محمد الشهري إن العمل بدأ."},
		{"أشهر, most famous", "وهو أشهر لاعب في البلاد."},
		{"ساعة, a watch", "اشترى ساعة ثمينة."},
		{"يوم, any", "لم يكن يوم راحة."},
		{"number that is no year", "قتل 2000 شخص في الزلزال."},
		{"number of money that is no year", "دفع 2018 دولارا."},
		{"number about that is no year", "حضر نحو 1950."},
		{"score", "فاز الفريق 2-1 على ضيفه."},
		{"score to nil", "فاز الفريق 1-صفر على ضيفه."},
		{"score with colon", "فاز الفريق 3:2 على ضيفه."},
		{"resolution", "القرار 2254 لمجلس الأمن."},
		{"fraction of a committee", "صوت ثلثا النواب."},
		{"telephone", "الهاتف 55-1234-99."},
		{"an age group", "رجل في الأربعينيات من العمر."},
		{"نهاية, an end", "نهاية المباراة."},
		{"بداية, first of all", "بداية نرحب بالضيوف."},
		{"منتصف, middle of a road", "منتصف الطريق."},
		{"version", "نظام 10.15.2 للحواسيب."},
		{"not a date", "النسبة 45/50/2000."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := found(test.text, "2018-04-21", Date, Time); got != nil {
				t.Errorf("%s\ntimes found: %q", test.text, got)
			}
		})
	}
}

func TestDaysOfTimes(t *testing.T) {
	tests := []struct{ text, from, until string }{
		{"في 21 أبريل 2018.", "2018-04-21", "2018-04-22"},
		{"الساعة العاشرة من صباح السبت.", "2018-04-21", "2018-04-22"},
		{"في 31 ديسمبر 2018.", "2018-12-31", "2019-01-01"},
		{"في ديسمبر 2018.", "2018-12-01", "2019-01-01"},
		{"عام 2018.", "2018-01-01", "2019-01-01"},
		{"في الستينيات.", "1960-01-01", "1970-01-01"},
		{"في القرن العشرين.", "1900-01-01", "2000-01-01"},
		{"الأسبوع الجاري.", "2018-04-16", "2018-04-23"},
		{"نهاية الأسبوع.", "2018-04-20", "2018-04-23"},
		{"ليل الجمعة السبت.", "2018-04-20", "2018-04-22"},
		{"من 12 إلى 15 مايو 2019.", "2019-05-12", "2019-05-16"},
		{"رمضان 1440.", "2019-05-06", "2019-06-05"},
		{"مطلع عام 2018.", "2018-01-01", "2018-05-03"},
		{"منتصف نوفمبر 2018.", "2018-11-11", "2018-11-21"},
		{"نهاية العام الجاري.", "2018-09-01", "2019-01-01"},
		{"الأسبوع الثاني من مايو 2018.", "2018-05-08", "2018-05-15"},
		{"الأسبوع الخامس من مايو 2018.", "2018-05-29", "2018-06-01"},
		{"الربع الأخير.", "", ""},
		{"غاب يومين.", "", ""},
		{"وصل مؤخرا.", "", ""},
		{"كل عام.", "", ""},
		{"الساعة العاشرة.", "", ""},
	}
	on := date(2018, 4, 21)
	for _, test := range tests {
		from, until := "", ""
		for _, m := range defaultRecognizer().Extract(test.text, on) {
			if (m.Type == Date || m.Type == Time) && m.From != 0 {
				from, until = m.From.String(), m.Until.String()
			}
		}
		if from != test.from || until != test.until {
			t.Errorf("%s: days [%s, %s), want [%s, %s)", test.text, from, until, test.from, test.until)
		}
	}
}

func TestHijri(t *testing.T) {
	tests := []struct {
		name    string
		y, m, d int
		want    string
	}{
		{"the epoch", 1, 1, 1, "0622-07-19"},
		{"first of Ramadan", 1440, 9, 1, "2019-05-06"},
		{"new year", 1446, 1, 1, "2024-07-08"},
		{"day of Arafat", 1443, 12, 9, "2022-07-09"},
	}
	for _, test := range tests {
		got := hijriDay(test.y, test.m, test.d)
		if s := got.Format(time.DateOnly); s != test.want {
			t.Errorf("%s: hijriDay(%d, %d, %d) = %s, want %s", test.name, test.y, test.m, test.d, s, test.want)
		}
		if y, m := hijriOf(got); y != test.y || m != test.m {
			t.Errorf("%s: hijriOf(%s) = %d, %d", test.name, test.want, y, m)
		}
	}
	d := hijriEpoch
	for n := 0; n < 1000; n++ { // months follow one another without gap
		y, m := hijriOf(d)
		next := hijriDay(y, m, 1).AddDate(0, 0, 29)
		if y2, m2 := hijriOf(next); y2 == y && m2 == m {
			next = next.AddDate(0, 0, 1)
		}
		if y2, m2 := hijriOf(next); (y2-y)*12+m2-m != 1 {
			t.Fatalf("after %d/%d comes %d/%d", y, m, y2, m2)
		}
		d = next
	}
}
