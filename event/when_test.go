package event

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// The days and the place of the lexicon that events have, by what fills their roles or by the attack that they came of.
func TestDaysAndPlace(t *testing.T) {
	type when struct{ Type, Start, End, Place string }
	for _, tt := range []struct {
		name, text string
		want       []when
	}{
		{"its own", "قتل ثلاثة مدنيين أمس في الموصل.", []when{{"kill", "2020-05-04", "2020-05-05", "city/mosul"}}},
		{"what the attack brought about", "أسفر انفجار في الموصل أمس عن مقتل ثلاثة مدنيين وإصابة خمسة.",
			[]when{{"attack", "2020-05-04", "2020-05-05", "city/mosul"}, {"kill", "2020-05-04", "2020-05-05", "city/mosul"}, {"injure", "2020-05-04", "2020-05-05", "city/mosul"}}},
		{"behind «ما أدى إلى»", "وقع انفجار في الموصل أمس ما أدى إلى مقتل ثلاثة مدنيين.",
			[]when{{"attack", "2020-05-04", "2020-05-05", "city/mosul"}, {"kill", "2020-05-04", "2020-05-05", "city/mosul"}}},
		{"the attack behind it", "قتل ثلاثة جنود في هجوم شنه مسلحون على ثكنة في الموصل.", []when{{"kill", "", "", "city/mosul"}, {"attack", "", "", "city/mosul"}}},
		{"of the verb, under which another deed completes one", "بدأت اللجنة أمس في بيروت اجتماعا لمواجهة العدوان على البلدة.",
			[]when{{"meet", "2020-05-04", "2020-05-05", "city/beirut"}, {"attack", "", "", ""}}},
		{"a date of another deed far behind", "التقى الوزير أمس القاضي المسؤول عن التحقيق في محاولة الانقلاب الفاشلة في تموز 2016.",
			[]when{{"meet", "2020-05-04", "2020-05-05", ""}}},
		{"since when it is the first", "زار الوزير أكرا أمس في أول زيارة لمسؤول كيني رفيع المستوى إلى غانا منذ عامين.", []when{{"visit", "2020-05-04", "2020-05-05", "city/accra"}, {"visit", "", "", "country/gh"}}},
		{"when what it is about was signed", "بحث الوزير مع نظيره القرض الموقع في 2018.", []when{{"meet", "", "", ""}}},
		{"another clause", "وقع انفجار في الموصل أمس، وقال الوزير إن ثلاثة مدنيين قتلوا في الحادث.",
			[]when{{"attack", "2020-05-04", "2020-05-05", "city/mosul"}, {"say", "", "", ""}, {"kill", "", "", ""}}},
		{"of the deed behind which another is planned", "يسعى الحزب إلى تشكيل حكومة جديدة بعد انتخابات غير حاسمة في آذار الماضي.",
			[]when{{"establish", "", "", ""}, {"elect", "2020-03-01", "2020-04-01", ""}}},
		{"of what is planned, behind another deed", "يعتزم الحزب تشكيل حكومة جديدة بعد مؤتمره العام في 20 حزيران 2020.",
			[]when{{"establish", "", "", ""}}},
		{"of who pledged it", "تعهد المانحون بتقديم ثلاثة ملايين دولار للبلدة الشهر الماضي.", []when{{"say", "", "", ""}, {"aid", "", "", ""}}},
		{"of what was agreed", "اتفق البلدان على عقد قمة بين زعيميهما الشهر المقبل.", []when{{"agree", "", "", ""}, {"meet", "2020-06-01", "2020-07-01", ""}}},
		{"behind «رغم»", "اندلعت اشتباكات في الموصل رغم بدء الهدنة في تكريت أمس.", []when{{"attack", "", "", "city/mosul"}, {"ceasefire", "2020-05-04", "2020-05-05", "city/tikrit"}}},
		{"behind «مع» and a deed", "تصاعدت الاحتجاجات الأسبوع الماضي مع افتتاح السفارة في الموصل.", []when{{"protest", "2020-04-27", "2020-05-04", ""}, {"establish", "", "", "city/mosul"}}},
		{"at the same time as another deed", "قتل جندي أثناء محاولته إبعاد الأطفال أمس في الموصل.", []when{{"kill", "2020-05-04", "2020-05-05", "city/mosul"}}},
		{"behind «غداة» and deeds", "تصاعدت الغارات غداة احتجاجات واسعة في الموصل أمس.", []when{{"attack", "", "", ""}, {"protest", "2020-05-04", "2020-05-05", "city/mosul"}}},
		{"of an agreement that و adds", "أعلن الرئيس انسحاب بلاده من الاتفاق النووي والموقع في يوليو 2015.", []when{{"say", "", "", ""}, {"withdraw", "", "", ""}}},
		{"of what was begun", "أطلق الجيش أمس هجوما لطرد المسلحين من الموصل.", []when{{"attack", "2020-05-04", "2020-05-05", ""}, {"expel", "", "", ""}}},
		{"of what the meeting came of", "عقد اجتماع طارئ إثر مقتل عشرة مدنيين في الموصل أمس.", []when{{"meet", "", "", ""}, {"kill", "2020-05-04", "2020-05-05", "city/mosul"}}},
		{"of what it came of, far behind", "طردت الحكومة ثلاثة دبلوماسيين أجانب ردا على تسميم العميل السابق وابنته وجارهما في مدينة الموصل مساء أمس.",
			[]when{{"sanction", "", "", ""}, {"attack", "2020-05-04", "2020-05-05", "city/mosul"}}},
		{"of the meeting, while someone says", "دعت روسيا إلى اجتماع أمس لمجلس الأمن في وقت أكد سفيرها أن الخطر قائم.", []when{{"request", "", "", ""}, {"meet", "2020-05-04", "2020-05-05", ""}, {"say", "", "", ""}}},
		{"what people work in", "قتل ثلاثة عاملين في قطاع النفط.", []when{{"kill", "", "", ""}}},
		{"what a detainee is of", "أفرجت السلطات عن موظفين في وزارة المالية.", []when{{"release", "", "", ""}}},
		{"between whom something is", "استقبلت مالطا الوزير بعد أزمة بين فاليتا وروما.", []when{{"meet", "", "", ""}}},
		{"of whom people are", "عقد اجتماع بمشاركة مديري المخابرات في السودان ومصر.", []when{{"meet", "", "", ""}}},
		{"a title's", "الخرطوم: مقتل ثلاثة مدنيين.", []when{{"kill", "", "", "city/khartoum"}}},
		{"a title's that says so", "واشنطن: لدينا أدلة على تورط الرئيس بالهجوم.", []when{{"attack", "", "", ""}}},
		{"of what is said", "قال الوزير ردا على سؤال \"أمس لم ننم\".", []when{{"say", "", "", ""}}},
		{"of who says it", "كتب الوزير يوم 3 أيار قائلا: \"شجعنا اللجنة\".", []when{{"say", "2020-05-03", "2020-05-04", ""}, {"say", "", "", ""}, {"support", "", "", ""}}},
		{"of what a noun asks for", "سمع الناس دعوات إلى التظاهر أمس.", []when{{"request", "", "", ""}}},
		{"of what is talked about", "يتبادل البلدان الرسائل حول حقوق التنقيب في الموصل.", []when{{"call", "", "", ""}}},
		{"behind what is talked about", "عقد اللقاء بين القادة حول الملف السوري أمس في الموصل.", []when{{"meet", "2020-05-04", "2020-05-05", "city/mosul"}}},
		{"around a relative clause", "دوت الصفارات في البلدة التي يحتلها الجيش، أمس، لكنها عادت.", []when{{"capture", "", "", ""}}},
		{"of what brought the deaths about, behind its verb", "أدى انهيار مبنى في الموصل أمس إلى مقتل عشرة عمال.", []when{{"kill", "2020-05-04", "2020-05-05", "city/mosul"}}},
		{"of an attack behind the verb of what it brought about", "أدى انفجار وقع في الموصل أمس إلى مقتل عشرة عمال.",
			[]when{{"attack", "2020-05-04", "2020-05-05", "city/mosul"}, {"kill", "2020-05-04", "2020-05-05", "city/mosul"}}},
		{"at what people came to harm", "قتل ثلاثة جنود عندما تحطمت مروحيتهم في الموصل.", []when{{"kill", "", "", "city/mosul"}}},
		{"before «عندما»", "تصاعد التوتر بين البلدين أمس، عندما قصف الجيش البلدة.", []when{{"attack", "2020-05-04", "2020-05-05", ""}}},
		{"before «عندما», since then", "تراجعت العملة منذ أمس حين بدأت الشرطة حملة اعتقالات.", []when{{"arrest", "2020-05-04", "2020-05-05", ""}}},
		{"of the verb by which it came about", "وفي الموصل، اندلعت اشتباكات بين المسلحين والجيش.", []when{{"attack", "", "", "city/mosul"}}},
		{"since then, more than so many", "قتل أكثر من مئة مدني في الموصل منذ أمس.", []when{{"kill", "2020-05-04", "2020-05-05", "city/mosul"}}},
		{"of who threatened it", "هدد المتحدث في كلمة ألقاها أمس باعتقال النواب.", []when{{"threaten", "", "", ""}, {"arrest", "", "", ""}}},
		{"of a state that lasts", "قتل عشرات الجنود في الحرب الدائرة منذ سبعة أعوام.", []when{{"kill", "", "", ""}}},
		{"of where someone lives since", "اتهمت أنقرة الكاتب المقيم في بغداد منذ عام 2012 بالتحريض.", []when{{"accuse", "", "", ""}}},
		{"a capital by its country", "أصيب رجل بالعاصمة السعودية.", []when{{"injure", "", "", "city/riyadh"}}},
		{"another adjective of the capital", "أصيب رجل في العاصمة القديمة.", []when{{"injure", "", "", ""}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []when
			for _, e := range defaultExtractor().Extract(Input{Text: tt.text, Date: time.Date(2020, 5, 5, 0, 0, 0, 0, time.UTC)}).Events {
				got = append(got, when{e.Type, e.Time.Start, e.Time.End, e.Place})
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("%s: -want +got\n%s", tt.text, d)
			}
		})
	}
}

// Whether events have happened, as the document's date tells.
func TestRealisByDate(t *testing.T) {
	for _, tt := range []struct {
		name, text, kind string
		want             Realis
	}{
		{"shortly before what was years ago", "وقبيل انتخابات 2016 الرئاسية، باعت المرأة قصتها.", "elect", Actual},
		{"a vote of years ago that someone won", "أدار حملة هدفت إلى الفوز بانتخابات العام 2016.", "elect", Actual},
		{"called for, and held", "دعا الحزب إلى استفتاء شعبي أجري عام 2017.", "elect", Actual},
		{"called for", "دعا الحزب إلى استفتاء شعبي في حزيران 2020.", "elect", Hypothetical},
		{"named by its day, under a verb of the future", "ستنتظر اللجنة نتائج اجتماع الاثنين.", "meet", Actual},
		{"of someone who is asked for", "طالبوا بالإفراج عن الناجي الوحيد من هجمات نفذها التنظيم عام 2015.", "attack", Actual},
		{"foiled", "أحبط الجيش هجوما شنه مسلحون السبت على ثكنة.", "attack", Hypothetical},
		{"a plot of years ago", "اتهموا بالتورط في مخطط هجوم عام 2016.", "attack", Hypothetical},
		{"begun, though what stands behind is to come", "بدأ الوزراء اجتماعا سيستمر يومين.", "meet", Actual},
		{"what a deed is of may be", "اعترفت إسرائيل بتدمير مفاعل مفترض في سوريا.", "attack", Actual},
		{"that may be", "يحقق القضاة في هجوم كيميائي مفترض.", "attack", Hypothetical},
		{"why, by a pronoun of who did it", "يلاحق الضابط لارتكابه هجمات على السكان.", "attack", Actual},
		{"why, by what he did of it", "سجن الناشط لقيامه بتنظيم مظاهرات في العاصمة.", "protest", Actual},
		{"what for", "سافر المسلحون لارتكاب هجمات على السكان.", "attack", Hypothetical},
		{"looked forward to", "قال الوزير إنه يتطلع إلى زيارة عمان.", "visit", Hypothetical},
		{"near a place", "شهدت بلدات قرب دمشق اشتباكات عنيفة.", "attack", Actual},
		{"shortly before what is to come", "وقبيل انتخابات 2021 الرئاسية، باعت المرأة قصتها.", "elect", Future},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, e := range defaultExtractor().Extract(Input{Text: tt.text, Date: time.Date(2020, 5, 5, 0, 0, 0, 0, time.UTC)}).Events {
				if e.Type == tt.kind {
					if e.Realis != tt.want {
						t.Errorf("%s: %s, want %s", tt.text, e.Realis, tt.want)
					}
					return
				}
			}
			t.Errorf("%s: no %s event", tt.text, tt.kind)
		})
	}
}
