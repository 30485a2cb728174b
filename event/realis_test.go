package event_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/event"
)

// Whether it happened. A row gives the text with the trigger in square brackets, realis and polarity.
func TestWhetherItHappened(t *testing.T) {
	x, err := event.New()
	if err != nil {
		t.Fatal(err)
	}
	type verdict struct {
		Realis   event.Realis
		Polarity event.Polarity
	}
	for _, row := range whetherItHappened {
		t.Run(row.name, func(t *testing.T) {
			before, rest, _ := strings.Cut(row.text, "[")
			trigger, after, _ := strings.Cut(rest, "]")
			var got []verdict
			for _, e := range x.Extract(event.Input{Text: before + trigger + after}).Events {
				if e.Trigger.Start < len(before)+len(trigger) && len(before) < e.Trigger.End {
					got = append(got, verdict{e.Realis, e.Polarity})
				}
			}
			if d := cmp.Diff([]verdict{{row.realis, row.polarity}}, got); d != "" {
				t.Errorf("%s: -want +got\n%s", row.text, d)
			}
		})
	}
}

var whetherItHappened = []struct {
	name, text string
	realis     event.Realis
	polarity   event.Polarity
}{
	{"what befell someone, told over an aside", "تعرض مكتب الحزب، في المدينة، ل[هجوم] مسلح.", event.Actual, event.Positive},
	{"a verb goes on from one of the future", "وسيزور الوزير بغداد و[يلتقي] رئيس الحكومة.", event.Future, event.Positive},
	{"a verb goes on from one that is possible", "وقد يعيد المسلحون تنظيم صفوفهم و[يهاجمون] القرى.", event.Hypothetical, event.Positive},
	{"a light verb goes on from one that is possible", "وقد يعيد المسلحون تنظيم صفوفهم ويشنون [هجمات] على القرى.", event.Hypothetical, event.Positive},
	{"a verb goes on behind أن", "ومن المقرر أن يصل الوفد إلى عمان ويلتقي الملك و[يزور] العقبة.", event.Future, event.Positive},
	{"a new subject goes on from nothing", "وسيزور الوزير بغداد و[يلتقي] الرئيس السفير كل أسبوع.", event.Actual, event.Positive},
	{"what one says now is not yet to come", "وستنشر موسكو قواتها هناك و[تتهم] المعارضة بالكذب.", event.Actual, event.Positive},
	{"whom one did not manage to defeat", "ولم يتمكن المسلحون من [السيطرة على] المدينة.", event.Actual, event.Negative},
	{"what one could not comment on", "ولم يستطع المتحدث التعليق على [الهجوم].", event.Actual, event.Positive},
	{"what nothing brought about", "ولم يسفر الهجوم عن [سقوط] قتلى.", event.Actual, event.Negative},
	{"what is not commented on", "ولم يصدر تعليق من الوزارة على [الهجوم].", event.Actual, event.Positive},
	{"a condition that is denied", "وقالوا إنهم سيقتلون الرهائن ما لم [يفرج] الجيش عن السجناء.", event.Hypothetical, event.Positive},
	{"denied behind أن", "ونفى المتحدث أن يكون الجيش قد [قصف] القرية.", event.Actual, event.Negative},
	{"without", "وغادر الوفد العاصمة دون أن [يوقع] اتفاقا.", event.Actual, event.Negative},
	{"accusations that are denied were made", "ونفت موسكو [الاتهامات] الموجهة إلى روسيا.", event.Actual, event.Positive},
	{"what those who demand it demand", "وفرقت الشرطة المتظاهرين المطالبين ب[استقالة] الوزير.", event.Hypothetical, event.Positive},
	{"at whose wish", "ويعقد المجلس بطلب من الحكومة [اجتماعا] السبت لبحث الأزمة.", event.Actual, event.Positive},
	{"a wish", "وأيد المجلس طلب الحكومة عقد [اجتماع] السبت لبحث الأزمة.", event.Hypothetical, event.Positive},
	{"behind «بعد», not what is aimed at", "ويخضع النادي للتحقيق بعد [اتهامه] بخرق القواعد.", event.Actual, event.Positive},
	{"a condition behind «إنه»", "وقال الوزير إنه إن [هاجمت] الطائرات المدينة فسوف تستقيل الحكومة.", event.Hypothetical, event.Positive},
	{"a condition behind what will be", "سنرد بقوة إن [قصفت] الطائرات مواقعنا.", event.Hypothetical, event.Positive},
	{"a fact behind «بعد أن»", "سنرد بقوة بعد أن [قصفت] الطائرات مواقعنا.", event.Actual, event.Positive},
	{"a threat to begin something", "هددت نقابة الأطباء بالدخول في [إضراب].", event.Hypothetical, event.Positive},
	{"within hours, in the imperfect", "[يلتقي] الوزير نظيره الكيني خلال ساعات.", event.Future, event.Positive},
	{"within hours, in the perfect", "[التقى] الوزير نظيره الكيني خلال ساعات.", event.Actual, event.Positive},
	{"what one is asked to do, behind بأن", "طالبت المنظمة الحكومة بأن [تفرج] عن الناشطين.", event.Hypothetical, event.Positive},
	{"قد before what a man did, though the letters may be of what a woman does", "وقد [تعهد] الرئيس بالإصلاح.", event.Actual, event.Positive},
	{"what one is told of, behind بأنه", "أفاد مصدر بأنها [تطالب] بالتعويض.", event.Actual, event.Positive},
	{"what will be, behind بأنك", "أعرف بأنك [ستلتقي] الوزير.", event.Future, event.Positive},
	{"whether, by إذا ما", "ولم يعرف إذا ما كانت البلدية [طلبت] المساعدة من الجيش.", event.Hypothetical, event.Positive},
	{"a case that may come", "وهدد الحزب بالانسحاب من الحكومة في حال [إقالة] الوزير.", event.Hypothetical, event.Positive},
	{"a case told by a verb", "وأضاف أن الحكومة ستستقيل في حال [رفض] البرلمان الموازنة.", event.Hypothetical, event.Positive},
	{"the article and a clitic do not hide who threatens it", "وهدد الحزب ب[الانسحاب] من الحكومة.", event.Hypothetical, event.Positive},
	{"commas around a name", "ودعا الرئيس المصري، عبد الفتاح السيسي، إلى [انسحاب] جميع القوات من المدينة.", event.Hypothetical, event.Positive},
	{"wanted", "وأراد الرجلان [خطف] جندي.", event.Hypothetical, event.Positive},
	{"all but done", "وكاد المسلحون [يقتلون] الجندي.", event.Hypothetical, event.Positive},
	{"made up", "واتهمت الوزارة الناشطين بفبركة [هجوم] كيميائي.", event.Hypothetical, event.Positive},
	{"soon", "ويتحدث السكان عن [معركة] وشيكة بين الجيش والمسلحين.", event.Future, event.Positive},
	{"decided in a session", "وكانت المحكمة قررت في [جلسة] سابقة تأجيل القضية.", event.Actual, event.Positive},
	{"decided and done", "وقرر الرئيس [إقالة] وزير الداخلية.", event.Actual, event.Positive},
	{"promised and not done", "ووعد الرئيس ب[إقالة] وزير الداخلية.", event.Future, event.Positive},
	{"who speaks beside what is wanted", "ورفض الوزير إطلاق سراح المعتقلين [مؤكدا] أنهم خطرون.", event.Actual, event.Positive},
	{"spoken of in the future", "وستقدم الحكومة إحاطة حول [الهجوم].", event.Actual, event.Positive},
	{"what is paid for goes on", "وقالت إنه سعى إلى تمويل [الهجمات] على القرى.", event.Actual, event.Positive},
	{"what one is to keep to", "ويمنع القانون الشركات من الالتزام ب[العقوبات] الأميركية على إيران.", event.Actual, event.Positive},
	{"no one counted", "وتقدر المنظمة عدم توثيق [مقتل] مئات المدنيين.", event.Actual, event.Positive},
	{"elsewhere", "وأوضح أن [الانفجار] لم يحدث في مخزن للذخيرة.", event.Actual, event.Positive},
	{"behind و, of the same plan", "وناقش المسؤولون خطة لإعادة الرجل إلى البلاد و[اعتقاله].", event.Future, event.Positive},
	{"behind و, of the same demand", "ودعا الحزب إلى محاسبة المسؤولين و[الإفراج عن] المعتقلين.", event.Hypothetical, event.Positive},
	{"behind و, of what was deplored", "وندد بالهجوم على القرية و[قتل] المدنيين.", event.Actual, event.Positive},
	{"who has to do it", "وأكد الوزير أن على الحكومة [الإفراج عن] المعتقلين.", event.Hypothetical, event.Positive},
	{"who has to do it, behind the verb that says so", "وقال الوزير إنه يجب على الجيش [اعتقال] المسلحين.", event.Hypothetical, event.Positive},
	{"what a deed has led to", "أسفر الهجوم عن [سقوط] جرحى سوف يتم نقلهم إلى المستشفى.", event.Actual, event.Positive},
	{"a deed that has led to something", "أسفر [الهجوم] عن سقوط جرحى سيتم نقلهم إلى المستشفى.", event.Actual, event.Positive},
	{"called off", "وأعلن الرئيس إلغاء [زيارته] إلى باريس.", event.Actual, event.Negative},
	{"a charge that is to be dropped was brought", "وطلب محاميه إلغاء [التهمة] الموجهة إليه.", event.Actual, event.Positive},
	{"who does not want it", "وبدا الرئيس غير راغب في [التفاوض] مع المعارضة.", event.Hypothetical, event.Positive},
	{"nobody does it", "وقال إن لا أحد في المدينة [يزور] المرضى.", event.Actual, event.Negative},
	{"none but a few", "ولا [يزور] الوزير البلدة إلا نادرا.", event.Actual, event.Positive},
	{"so that it may not be", "وطلب منهم الرحيل لكي لا [يقصف] الجيش المدينة.", event.Hypothetical, event.Negative},
	{"accusations that are rejected were made", "ورفضت موسكو [الاتهامات] الموجهة إلى روسيا.", event.Actual, event.Positive},
	{"denied behind an aside", "ونفت الحركة، وهي كبرى فصائل المعارضة، [سيطرة] الجيش على البلدة.", event.Actual, event.Negative},
	{"what one gets ready for", "وتستعد المدينة ل[احتجاجات] حاشدة.", event.Future, event.Positive},
	{"beside the war", "وقال إن بلاده لن تستقبل الفارين من لهيب [المعارك].", event.Actual, event.Positive},
	{"where it is to happen is not known", "ولم يتقرر بعد أين [يلتقي] الرئيسان.", event.Actual, event.Positive},
	{"who seeks asylum asks for nothing", "وأدانت المحكمة طالب لجوء في [هجوم] لندن.", event.Actual, event.Positive},
	{"the purpose of what was done", "وسئل عن الهدف من [إجلاء] السكان.", event.Actual, event.Positive},
	{"what comes of a demand that is not met", "وعلى الوزير أن يعتذر وإلا فإن الحزب [سينسحب] من الحكومة.", event.Hypothetical, event.Positive},
	{"what comes of it, behind ف", "سلموا أسلحتكم وإلا ف[سنقصف] مواقعكم.", event.Hypothetical, event.Positive},
	{"but, with أن", "كان القرار متوقعا إلا أن الجيش [قصف] المدينة.", event.Actual, event.Positive},
	{"a condition behind لو أن", "وقال إنه لو أن الحكومة [أقالت] الوزير لانتهت الأزمة.", event.Hypothetical, event.Positive},
	{"no longer done", "ولم يعد المسلحون [يسيطرون] على البلدة.", event.Actual, event.Negative},
	{"no longer planned", "وأعلن الوزير أن الجيش لم يعد يعتزم شن [هجوم] على البلدة.", event.Future, event.Negative},
	{"he came back and did", "وعاد الوزير و[التقى] السفير.", event.Actual, event.Positive},
	{"what is laid down for later", "ووقع الطرفان الهدنة، على أن [تنسحب] القوات من البلدة.", event.Future, event.Positive},
	{"what one urges", "وحثت المنظمة الحكومة على أن [تفرج] عن الناشطين.", event.Hypothetical, event.Positive},
	{"one of two that may be", "وتدرس الحكومة إمكانية إرسال قوات إلى الجزيرة أو [استهداف] مواقع المسلحين.", event.Hypothetical, event.Positive},
	{"one of two that are asked for", "وطالب النواب بتعديل القانون أو [استقالة] الوزير.", event.Hypothetical, event.Positive},
	{"one of two that happened", "وتحدثت الصحف عن مقتل الحارس أو [إصابة] الحارس.", event.Actual, event.Positive},
	{"behind و, of what one tried", "وحاول المحتجون اقتحام المبنى و[الاعتداء] على من فيه.", event.Hypothetical, event.Positive},
	{"behind و and a comma, beside what one tried", "وأصيب خمسة أثناء محاولتهم اختراق السياج، و[القبض على] عشرة.", event.Actual, event.Positive},
	{"an attempt at one of two", "ونجا القاضي من محاولة خطف أو [اغتيال] قرب منزله.", event.Hypothetical, event.Positive},
	{"a verb goes on behind أو", "وقد يقصف الجيش القرية أو [يقتحم] المعسكر.", event.Hypothetical, event.Positive},
	{"a verb goes on behind أو and what is denied", "ولم تقصف الطائرات القرية أو [تقتل] أحدا.", event.Actual, event.Negative},
	{"a verb goes on behind ثم", "وسيصل الوفد إلى عمان ثم [يلتقي] الملك.", event.Future, event.Positive},
	{"what may be done without", "وقد تفرض الحكومة الضريبة دون [موافقة] البرلمان.", event.Hypothetical, event.Negative},
	{"asked for, far behind who asks", "ودعا قادة النقابة في هذه المدينة التي تعاني بطالة حادة بسبب إغلاق المصانع القديمة فيها، إلى [الاحتجاج] السلمي.", event.Hypothetical, event.Positive},
	{"asked for, behind و, far behind who asks", "وطالبت عائلة الكاتب، في أول بيان لها منذ غيابه قبل عشرة أيام، بكشف الحقيقة و[الإفراج عن] زملائه.", event.Hypothetical, event.Positive},
	{"denied, far behind who denies", "ونفى الحزب، وهو أكبر أحزاب المعارضة التي لها مقاعد في المجلس، [التوصل إلى اتفاق] مع الحكومة.", event.Actual, event.Negative},
	{"of what one warns in a clause", "وحذر المدير من أن [الإضراب] أضر بالمسافرين.", event.Actual, event.Positive},
	{"who is asked to look into it", "وطالبت عائلة الكاتب، في أول بيان لها منذ غيابه قبل عشرة أيام، بالتحقيق في [الهجوم] على منزله.", event.Actual, event.Positive},
	{"consultations about what is to be", "وأجرى الأمير مشاورات ل[تعيين] رئيس للحكومة.", event.Hypothetical, event.Positive},
	{"had done: a verb in ت behind كان and قد", "وكان الوزير قد [تعهد] في شباط باتخاذ إجراءات.", event.Actual, event.Positive},
	{"had done, behind what describes who", "وكان الحزب، بقيادة الأمير، قد [تبنى] الهجوم.", event.Actual, event.Positive},
	{"may do, behind كانت", "وكانت إسرائيل قد [تقصف] المطار.", event.Hypothetical, event.Positive},
	{"what those who ask have lived through", "وطالب الناجون من [المذبحة] الرئيس بالاستقالة.", event.Actual, event.Positive},
	{"what one is asked for", "وطلب الوزير من الجنود [الهجوم] على القرية.", event.Hypothetical, event.Positive},
	{"at the end of talks, of those who agree", "واتفق الرئيسان في ختام [مباحثات] في أوغندا على تقاسم السلطة.", event.Actual, event.Positive},
	{"asked of those in a place", "وطلبت السلطات من الشركات في البلاد [إجلاء] مواطنيها.", event.Hypothetical, event.Positive},
	{"what they agree on", "واتفق الرئيسان في أوغندا على [تشكيل] حكومة.", event.Future, event.Positive},
	{"shortly before what is to come", "وقبيل [الانتخابات] المقررة الأحد، زار الوزير المدينة.", event.Future, event.Positive},
	{"of which it is told that it happened, behind one to come", "وهدد الوزير بشن هجوم. وتتهم باريس دمشق بإخفاء الحقائق بشأن [الهجوم] الذي وقع في دوما.", event.Actual, event.Positive},
	{"what a meeting to come is for", "وسيلتقي الوزير نظراءه لإجراء [محادثات] في بروكسل.", event.Future, event.Positive},
	{"what one will not ask for", "ولن يدعو الرئيس لتنظيم [انتخابات] مبكرة.", event.Hypothetical, event.Positive},
	{"since a deed, under a verb of the future", "وسيتوجه الناخبون إلى الصناديق للمرة الأولى منذ [توقيع] اتفاق السلام.", event.Actual, event.Positive},
	{"for the first time in years", "وسيعقد الحزب للمرة الأولى منذ عامين [مؤتمرا صحفيا].", event.Future, event.Positive},
	{"what there is a respite for", "وأمام النواب مهلة حتى تموز المقبل ل[انتخاب] رئيس.", event.Hypothetical, event.Positive},
	{"before a respite has ended", "وانتهت المهلة بعد [انتخاب] الرئيس.", event.Actual, event.Positive},
	{"what an attack is to bring", "وشن الجيش هجوما واسعا ل[لسيطرة على] الميناء.", event.Hypothetical, event.Positive},
	{"what an attack has brought", "وأدى الهجوم ل[مقتل] ثلاثة جنود.", event.Actual, event.Positive},
	{"what is said at a meeting", "وعقد الحزب اجتماعا ل[لتنديد] بالقرار.", event.Actual, event.Positive},
	{"sentenced to death", "وحكمت المحكمة ب[إعدام] ثلاثة مسلحين.", event.Future, event.Positive},
	{"sentenced for a deed", "وحكمت المحكمة بسجن ثلاثة جنود ل[قتلهم] مزارعا.", event.Actual, event.Positive},
	{"a sentence of death that was carried out", "ونفذت السلطات حكم [الإعدام] بحق ثلاثة مسلحين.", event.Actual, event.Positive},
	{"a sentence of death that is demanded", "وتطالب النيابة بعقوبة [الإعدام] بحق ثلاثة مسلحين.", event.Hypothetical, event.Positive},
	{"before a meeting that took place", "وجاء اللقاء قبيل [اجتماع] جمع الوزيرين في عمان.", event.Actual, event.Positive},
	{"what something would bring about", "وقال الوزير إن [إرسال] قوات إلى الجزيرة قد يوسع الحرب.", event.Hypothetical, event.Positive},
	{"what a deed may bring about", "وقال الوزير إن [الهجوم] قد يوسع الحرب.", event.Actual, event.Positive},
	{"agreed upon", "واتفق الوزيران على [تشكيل] لجنة مشتركة.", event.Future, event.Positive},
	{"agreed to and done", "ووافق الرئيس على [تعيين] مدير جديد للمصرف.", event.Actual, event.Positive},
	{"about to", "وقال المتحدث إن الحكومة على وشك [إطلاق سراح] الصحفي.", event.Future, event.Positive},
	{"waited for", "ونقل الرجلان إلى السجن في انتظار [محاكمتهما].", event.Future, event.Positive},
	{"considered", "وتدرس الحكومة [إرسال] قوات إلى الجزيرة.", event.Hypothetical, event.Positive},
	{"recommended", "وأوصت اللجنة ب[إقالة] المدير.", event.Hypothetical, event.Positive},
	{"what one strives for", "ورحب الوزير بالجهود الرامية إلى [تشكيل] حكومة.", event.Hypothetical, event.Positive},
	{"a support that was given to an attack", "وقامت الطائرات بعمليات دعم ل[لهجوم].", event.Actual, event.Positive},
	{"agreed upon, which a truce is by that", "واتفق الطرفان على [هدنة] لثلاثة أيام.", event.Actual, event.Positive},
	{"ordered, in a title", "الرئيس يأمر ب[إطلاق سراح] السجناء.", event.Actual, event.Positive},
	{"laid down", "وينص الاتفاق على [تعيين] نائب للرئيس.", event.Future, event.Positive},
	{"what is to come at a visit", "وصل الوزير إلى باريس اليوم في زيارة [يلتقي] خلالها نظيره الفرنسي.", event.Future, event.Positive},
	{"for the first time", "وهذه أول مرة [يلتقي] فيها الوزير نظيره الفرنسي.", event.Actual, event.Positive},
	{"what one will come for", "ومن المقرر أن يصل الوزير إلى باريس [ليلتقي] نظيره الفرنسي.", event.Future, event.Positive},
	{"what came of it", "وواصل الجيش تقدمه [ليسيطر] على البلدة.", event.Actual, event.Positive},
	{"an aim, by بهدف", "وجمع المتهم السلاح بهدف [قتل] القاضي.", event.Hypothetical, event.Positive},
	{"found guilty of a death", "وأدانت المحكمة الجندي ب[قتل] مزارع.", event.Actual, event.Positive},
	{"a meeting that may be held", "وتحدث المصدر عن مدينة قد يعقد فيها [الاجتماع].", event.Hypothetical, event.Positive},
	{"what a known attack will bring about", "وقال الوزير إن [القصف] سيدفع السكان إلى الرحيل.", event.Actual, event.Positive},
	{"a meeting that will be held", "وقال الوزير إن [الاجتماع] سيعقد في عمان.", event.Future, event.Positive},
	{"a meeting that may not be held", "وقال الوزير إن [القمة] قد لا تعقد في عمان.", event.Hypothetical, event.Positive},
	{"what some try", "وقتل ثلاثة جنود أثناء محاولة المسلحين [السيطرة على] البلدة.", event.Hypothetical, event.Positive},
	{"what one heads for", "وتتجه القوات نحو [تحرير] البلدة.", event.Hypothetical, event.Positive},
	{"what is to be done to him, behind و", "وسيتم تغريم المتهم في العاصمة و[ترحيله] إلى بلاده.", event.Future, event.Positive},
	{"sentenced to death, by whom it is told", "وأصدرت المحكمة، السبت، حكمها ب[إعدام] ثلاثة مسلحين.", event.Future, event.Positive},
	{"agreed to, behind a day", "ووافق مجلس الأمن، أمس، على [إرسال] قوة إلى الجزيرة.", event.Future, event.Positive},
	{"behind و, of what was not done", "وأعرب الحزب عن أسفه لعدم تشكيل الحكومة و[انتخاب] رئيس للإقليم.", event.Actual, event.Negative},
	{"behind و, of what a plan came after", "ووضعت الحكومة خطة لإجلاء السكان إثر حصار و[هجمات] على البلدة.", event.Actual, event.Positive},
	{"what is to come at a visit to somewhere", "وصل الوزير إلى صور اليوم في زيارة رسمية للبنان [يلتقي] خلالها نظيره اللبناني.", event.Future, event.Positive},
	{"an aim by a day to come", "واتفقت اللجنتان على تسريع العمل بهدف [التوصل إلى اتفاق] في تموز المقبل.", event.Future, event.Positive},
	{"asked whether it happened", "وتساءلت الصحيفة: هل [اعتقلوا] الكاتب؟", event.Hypothetical, event.Positive},
	{"of a deed that happened, it is asked", "هل ساد التوتر [زيارة] الوزير؟", event.Actual, event.Positive},
	{"two men behind a verb in ت", "و[توصل] البلدان إلى اتفاق الأسبوع المقبل.", event.Actual, event.Positive},
	{"a war that has not ended", "وقال الوزير إن [المعارك] لم تنته.", event.Actual, event.Positive},
	{"a truce that did not begin", "وقال الوزير إن [الهدنة] لم تبدأ.", event.Actual, event.Negative},
	{"the raid in which nobody is said to have died", "ونفى المتحدث سقوط قتلى في [الغارة].", event.Actual, event.Positive},
	{"behind which one is said not to be", "ونفى الوزير وقوف بلاده وراء [الهجوم].", event.Actual, event.Positive},
	{"who did it will be asked", "ولن تحدد اللجنة مسؤولية الحكومة عن [الهجوم].", event.Actual, event.Positive},
	{"what one will comment on", "وسيعلق الوزير على [الهجوم] في مؤتمر صحفي.", event.Actual, event.Positive},
	{"what one may manage", "وقد تتمكن المنظمة من [إيصال المساعدات] إلى البلدة.", event.Hypothetical, event.Positive},
	{"until which something goes on", "وكلف الملك الوزراء بتصريف الأعمال لحين [تشكيل] حكومة جديدة.", event.Future, event.Positive},
	{"until which, in two words", "وتبقى الحدود مغلقة إلى حين [توقيع] الاتفاق.", event.Future, event.Positive},
	{"not until then", "ووقعت منذ ذلك الحين [هجمات] على القرى.", event.Actual, event.Positive},
	{"put off", "وأعلن الوزير تأجيل [زيارته] إلى عمان.", event.Future, event.Positive},
	{"what aims at something", "وتهدف [المفاوضات] إلى إنهاء الحرب.", event.Actual, event.Positive},
	{"what an agreement has in it", "ويتضمن الاتفاق [انسحاب] القوات من البلدة.", event.Future, event.Positive},
	{"what a campaign had in it", "وشملت الحملة [اعتقال] عشرات الناشطين.", event.Actual, event.Positive},
	{"an agreement on what is to be", "وتم الاتفاق على [عقد لقاء] آخر.", event.Future, event.Positive},
	{"there is none", "وقال الوزير إنه لا توجد [مفاوضات] مع الحركة.", event.Actual, event.Negative},
	{"there is not any", "وقال الوزير إن ليس هناك أي [مفاوضات] مع الحركة.", event.Actual, event.Negative},
	{"no talks", "وقال الوزير: لا [مفاوضات] مع الحركة.", event.Actual, event.Negative},
	{"what is needed", "وقال الوزير إن الأمر يستدعي [عقد اجتماع] عاجل.", event.Hypothetical, event.Positive},
	{"what an end will be put to", "وسيضع الاتفاق حدا ل[لحرب] التي اندلعت بين البلدين.", event.Actual, event.Positive},
	{"until which something goes on, by a verb", "وستبقى القوات في البلدة حتى [تنسحب] القوات الأخرى.", event.Hypothetical, event.Positive},
	{"until it is done", "وستبقى القوات في البلدة حتى يتم [الإفراج عن] الرهائن.", event.Hypothetical, event.Positive},
	{"what went on until something", "واستمر [القصف] حتى يتم إخلاء البلدة.", event.Actual, event.Positive},
	{"in order that", "وتم تمديد المهلة كي [ينسحب] المسلحون من البلدة.", event.Hypothetical, event.Positive},
	{"what one has the idea of", "ورحب الوزير بفكرة [تشكيل] لجنة مشتركة.", event.Hypothetical, event.Positive},
}
