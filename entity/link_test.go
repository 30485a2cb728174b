package entity_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/entity"
)

// TestEntities checks which mentions share an entity: the texts of each that has more
// than one, divided by «|», in the order of the text.
func TestEntities(t *testing.T) {
	plain, nouns := entity.New(), entity.New(entity.WithNouns())
	for _, tt := range []struct {
		name, text string
		r          *entity.Recognizer
		want       []string
	}{
		{"a family name behind the full one", "وصل زهير القطربلي إلى أربيل. وقال القطربلي إنه متفائل.", plain, []string{"زهير القطربلي|القطربلي"}},
		{"an office and who holds it", "قال وزير المالية حسن نصار إن العجز كبير. وأضاف الوزير أن الدين ارتفع.", plain,
			[]string{"وزير المالية|حسن نصار|الوزير"}},
		{"behind the name", "قال حسن نصار، وزير المالية، إن العجز كبير. وأضاف الوزير أن الدين ارتفع.", plain,
			[]string{"حسن نصار|وزير المالية|الوزير"}},
		{"who someone is said to be", "حسن نصار هو وزير المالية. وقال الوزير إن العجز كبير.", plain, []string{"حسن نصار|وزير المالية|الوزير"}},
		{"ranks between them", "وصل وزير الدفاع الفريق الركن حسن نصار إلى المعسكر. وقال الوزير إنه متفائل.", plain,
			[]string{"وزير الدفاع|حسن نصار|الوزير"}},
		{"without the adjective of the country", "زار وزير الدفاع التونسي حسن نصار ثكنة. وقال وزير الدفاع إن الحدود آمنة.", plain,
			[]string{"وزير الدفاع التونسي|حسن نصار|وزير الدفاع"}},
		{"an office that nobody was named with", "وصل وزير الخارجية التونسي مساء. وقال الوزير إن المحادثات مثمرة.", plain,
			[]string{"وزير الخارجية التونسي|الوزير"}},
		{"a name between commas", "قال وزير المالية، حسن نصار، إن العجز كبير. وأضاف الوزير أن الدين ارتفع.", plain,
			[]string{"وزير المالية|حسن نصار|الوزير"}},
		{"a style behind the comma", "وصل وزير المالية، الشيخ حسن نصار، مساء. وقال ولي العهد، الأمير زهير الجبوري إن اللقاء مثمر.", plain,
			[]string{"وزير المالية|حسن نصار", "ولي العهد|الأمير|زهير الجبوري"}},
		{"a name that no comma ends", "قال وزير المالية، حسن نصار إن العجز كبير.", plain, []string{"وزير المالية|حسن نصار"}},
		{"what tells more of the office before the comma", "قال رئيس بلدية صفاقس في الحكومة السابقة، حسن نصار، إن الشوارع نظيفة.", plain,
			[]string{"رئيس بلدية صفاقس|حسن نصار"}},
		{"the place of any office behind a verb of saying", "قال مدير المدرسة في صفاقس حسن نصار إن العام بدأ.", plain, []string{"مدير المدرسة|حسن نصار"}},
		{"a name, an office, a name", "استقبل حسن نصار، وزير المالية، كريم الجبوري، وزير الصحة.", plain, []string{"حسن نصار|وزير المالية", "كريم الجبوري|وزير الصحة"}},
		{"an office, a name, an office, a name", "استقبل وزير المالية، حسن نصار، وزير الصحة، كريم الجبوري، مساء.", plain,
			[]string{"وزير المالية|حسن نصار", "وزير الصحة|كريم الجبوري"}},
		{"whose kin someone is", "وصل شقيق الوزير، حسن نصار، إلى صفاقس.", plain, nil},
		{"whom someone receives", "وصل حسن نصار مساء. واستقبل نصار وزير الخارجية التونسي.", plain, []string{"حسن نصار|نصار"}},
		{"an office that ends", "فاز الرئيس المنتهية ولايته حسن نصار.", plain, []string{"الرئيس|حسن نصار"}},
		{"the article elsewhere", "وزير خارجية تونس: المحادثات مثمرة\n\nقال وزير الخارجية التونسي حسن نصار إن المحادثات مثمرة. وأضاف الوزير التونسي أنه متفائل.", plain,
			[]string{"وزير خارجية تونس|وزير الخارجية التونسي|حسن نصار|الوزير التونسي", "تونس|التونسي|التونسي"}},
		{"the country inside", "قال رئيس الوزراء التونسي السابق حسن نصار إن العجز كبير. واتهم رئيس الوزراء السابق خصومه.", plain,
			[]string{"رئيس الوزراء التونسي السابق|حسن نصار|رئيس الوزراء السابق"}},
		{"a title of several words", "قال الأمين العام لاتحاد الكتاب حسن نصار إن المؤتمر نجح. وشكر الأمين العام الحضور.", plain,
			[]string{"الأمين العام لاتحاد الكتاب|حسن نصار|الأمين العام"}},
		{"a title and its country alone", "وزير تونسي: العجز كبير\n\nقال وزير الطاقة التونسي حسن نصار إن العجز كبير.", plain,
			[]string{"وزير تونسي|وزير الطاقة التونسي|حسن نصار", "تونسي|التونسي"}},
		{"no one of those named", "قال الرئيس التونسي حسن نصار إن العجز كبير. وهذا أول رئيس تونسي يقول ذلك.", plain,
			[]string{"الرئيس التونسي|حسن نصار", "التونسي|تونسي"}},
		{"who holds an office on the day", "وصل إيمانويل ماكرون مساء. وقال الرئيس الفرنسي إنه متفائل.", plain, []string{"إيمانويل ماكرون|الرئيس الفرنسي"}},
		{"an office before its holder", "ينتظر الوفد الرئيس الفرنسي. ثم وصل ماكرون.", plain, []string{"الرئيس الفرنسي|ماكرون"}},
		{"the office inside an office", "قال المتحدث باسم الرئيس الفرنسي إيمانويل ماكرون إن اللقاء مثمر.", plain, []string{"الرئيس الفرنسي|إيمانويل ماكرون"}},
		{"a family name behind ل", "وصل زهير الجبوري إلى أربيل. والوضع مستقر وفقا للجبوري.", plain, []string{"زهير الجبوري|لجبوري"}},
		{"the mark of a hashtag", "الجبوري: الوضع مستقر\n\nقال زهير #الجبوري إن الوضع مستقر.", plain, []string{"الجبوري|زهير #الجبوري"}},
		{"whom someone of the dean's receives", "استقبل الدكتور حسن نصار رئيس جامعة صفاقس الوفد. وقال نصار إنه متفائل.", plain, []string{"حسن نصار|رئيس جامعة صفاقس|نصار"}},
		{"a second office behind و", "قال حسن نصار، وزير المالية ورئيس حزب العدل، إن العجز كبير. وشكر رئيس حزب العدل الحضور.", plain,
			[]string{"حسن نصار|وزير المالية|رئيس حزب العدل|رئيس حزب العدل", "حزب العدل|حزب العدل"}},
		{"what someone is to be", "وصل وزير المالية حسن نصار مساء. وطالب الحزب زعيمه بأن يصبح وزيرا للمالية.", plain, []string{"وزير المالية|حسن نصار"}},
		{"a short name of its own", "وصل الوفد إلى الضفة الغربية. ثم عاد من مدن الضفة.", plain, []string{"الضفة الغربية|الضفة"}},
		{"a name with one more word inside", "وصل صالح نصار مساء. وقال الدكتور صالح كريم نصار إنه متفائل. وشكر نصار الحضور.", plain, []string{"صالح نصار|صالح كريم نصار|نصار"}},
		{"people of one first and last word", "وصل صالح كريم نصار مساء. ثم وصل صالح جورج نصار.", plain, nil},
		{"other names of an office", "قال رئيس مجلس الوزراء حسن نصار إن العجز كبير. وشكر رئيس الحكومة الحضور.", plain, []string{"رئيس مجلس الوزراء|حسن نصار|رئيس الحكومة"}},
		{"what someone is made is what he then is", "عين الملك حسن نصار وزيرا للمالية. وقال وزير المالية إن العجز كبير.", plain, []string{"الملك|حسن نصار|وزيرا للمالية|وزير المالية"}},
		{"what someone is made", "عين كريم الجبوري وزيرا للمالية، حسن نصار وزيرا للصحة.", plain, []string{"كريم الجبوري|وزيرا للمالية", "حسن نصار|وزيرا للصحة"}},
		{"a name in brackets", "التقى الوفد المبعوث الأممي (حسن نصار) مساء. وقال المبعوث الأممي إنه متفائل.", plain, []string{"المبعوث الأممي|حسن نصار|المبعوث الأممي"}},
		{"a bracket before the comma", "قال والي صفاقس (جنوب)، حسن نصار، إن الجو حار. وشكر الوالي الحضور.", plain, []string{"والي صفاقس|حسن نصار|الوالي"}},
		{"a participle before the comma", "قال رئيس البلدية المنتخب في صفاقس، حسن نصار، إن الجو حار.", plain, []string{"رئيس البلدية المنتخب|حسن نصار"}},
		{"the first of two portfolios", "وصل وزير الصناعة والتجارة حسن نصار مساء. وقال وزير الصناعة إنه متفائل.", plain,
			[]string{"وزير الصناعة والتجارة|حسن نصار|وزير الصناعة"}},
		{"a title of a place", "قال والي ولاية صفاقس حسن نصار إن الجو حار. وشكر الوالي الحضور.", plain, []string{"والي ولاية صفاقس|حسن نصار|الوالي"}},
		{"a list of people is no name between commas", "حضر اللقاء وزير المالية، حسن نصار وكريم الجبوري.", plain, nil},
		{"the place of an office before the name", "قال السفير التونسي في لبنان حسن نصار إن الجالية بخير. ثم سافر نصار.", plain,
			[]string{"السفير التونسي|حسن نصار|نصار"}},
		{"where an office does something", "استقبل الوزير التونسي في لبنان حسن نصار. ثم سافر نصار.", plain, []string{"حسن نصار|نصار"}},
		{"the title has the family name only", "الجبوري: الوضع مستقر\n\nقال زهير الجبوري إن الوضع مستقر. وشكر الجبوري الحضور.", plain,
			[]string{"الجبوري|زهير الجبوري|الجبوري"}},
		{"the title has the office only", "وزير المالية التونسي: العجز كبير\n\nقال وزير المالية التونسي حسن نصار إن العجز كبير.", plain,
			[]string{"وزير المالية التونسي|وزير المالية التونسي|حسن نصار", "التونسي|التونسي"}},
		{"a son's name alone", "وصل حمد بن قطربل إلى أربيل. وقال بن قطربل إنه متفائل.", plain, []string{"حمد بن قطربل|بن قطربل"}},
		{"the country said otherwise", "وصل رئيس تونس حسن نصار مساء. وقال الرئيس التونسي إن اللقاء مثمر.", plain,
			[]string{"رئيس تونس|حسن نصار|الرئيس التونسي", "تونس|التونسي"}},
		{"the first word of an office and its country", "وصل وزير الخارجية التونسي حسن نصار مساء. وقال الوزير التونسي إن اللقاء مثمر.", plain,
			[]string{"وزير الخارجية التونسي|حسن نصار|الوزير التونسي", "التونسي|التونسي"}},
		{"the first word and another country", "وصل وزير الخارجية التونسي حسن نصار مساء. وقال الوزير اللبناني إن اللقاء مثمر.", plain, []string{"وزير الخارجية التونسي|حسن نصار"}},
		{"the article behind ل", "وصل الرئيس التونسي حسن نصار مساء. وقدم الوفد هدية للرئيس التونسي.", plain,
			[]string{"الرئيس التونسي|حسن نصار|لرئيس التونسي", "التونسي|التونسي"}},
		{"an office of another country", "وصل رئيس تونس حسن نصار مساء. وقال الرئيس اللبناني إن اللقاء مثمر.", plain, []string{"رئيس تونس|حسن نصار"}},
		{"a body without an adjective inside its name", "افتتحت القنصلية التونسية العامة أبوابها. وقالت القنصلية العامة إن العمل بدأ.", plain, []string{"القنصلية التونسية العامة|القنصلية العامة"}},
		{"a body before its country", "رفع البنك المركزي الفائدة. وقال البنك المركزي التونسي إن العجز كبير.", plain, []string{"البنك المركزي|البنك المركزي التونسي"}},
		{"bodies of two countries", "رفع البنك المركزي الفائدة. واتفق البنك المركزي التونسي والبنك المركزي الليبي.", plain, nil},
		{"a name with its head", "قالت وكالة أنباء رويترز إن العجز كبير. وأضافت رويترز أن الدين ارتفع.", plain, []string{"وكالة أنباء رويترز|رويترز|رويترز"}},
		{"a style of several words", "قال المرشد الأعلى آية الله حسن نصار إنه متفائل.", plain, []string{"المرشد الأعلى|حسن نصار"}},
		{"a body without the adjectives of its name", "أعلن اتحاد الكتاب التونسي موعد المؤتمر. وقال اتحاد الكتاب إن الدعوات أرسلت.", plain,
			[]string{"اتحاد الكتاب التونسي|اتحاد الكتاب"}},
		{"two hold such an office", "التقى وزير المالية حسن نصار وزير الصحة كريم الجبوري. وقال الوزير إن اللقاء مثمر.", plain,
			[]string{"وزير المالية|حسن نصار", "وزير الصحة|كريم الجبوري"}},
		{"two in one office word", "حضر الوزيران حسن نصار وكريم الجبوري. ثم تحدث الوزير.", plain, nil},
		{"a woman is no «وزير»", "قالت وزيرة الصحة ليلى بن سالم إن اللقاح متاح. ثم تحدث الوزير.", plain,
			[]string{"وزيرة الصحة|ليلى بن سالم"}},
		{"the deputy is not the one he stands for", "قال نائب رئيس البلدية حسن نصار إن الشوارع نظيفة. وشكر الرئيس العمال.", plain,
			[]string{"نائب رئيس البلدية|حسن نصار", "رئيس البلدية|الرئيس"}},
		{"a short name in brackets", "حذرت منظمة الصحة العالمية (WHO) من الوباء. وقالت WHO إن اللقاح آمن.", plain,
			[]string{"منظمة الصحة العالمية|WHO|WHO"}},
		{"in Arabic letters, with a clitic", "رحب الاتحاد الوطني الكردستاني (يكيتي) بالقرار. وتحاور الحزب الشيوعي ويكيتي طويلا.", plain,
			[]string{"الاتحاد الوطني الكردستاني|يكيتي|يكيتي"}},
		{"a number in brackets is no name", "أصدر مجلس الأمن الدولي (15) بيانا.", plain, nil},
		{"a capital that speaks", "زار الوفد فرنسا. وقالت باريس إنها راضية. وسكن في باريس.", plain, []string{"فرنسا|باريس"}},
		{"a capital where something happens", "زار الوفد فرنسا. ثم وصل إلى باريس.", plain, nil},
		{"nouns alone only when asked for", "تبنى تنظيم داعش الهجوم. وقال التنظيم إنه مستعد.", plain, nil},
		{"a noun alone", "تبنى تنظيم داعش الهجوم. وقال التنظيم إنه مستعد.", nouns, []string{"تنظيم داعش|التنظيم"}},
		{"by a spelling of the lexicon", "أطلقت حماس صواريخ. وقالت الحركة إنها مستعدة.", nouns, []string{"حماس|الحركة"}},
		{"of a body that no list has", "أصدرت هيئة الأنواء المحلية بيانا. وقالت الهيئة إن الجو حار. وشكر الناس للهيئة جهدها.", nouns,
			[]string{"هيئة الأنواء المحلية|الهيئة|لهيئة"}},
		{"an office of it", "قالت وزارة الدفاع العراقية إن الحدود آمنة. وحضر المتحدث باسم الوزارة.", nouns, []string{"وزارة الدفاع العراقية|الوزارة"}},
		{"two ministries", "اتفقت وزارة الدفاع العراقية مع وزارة الداخلية العراقية. وقالت الوزارة إن الحدود آمنة.", nouns, []string{"العراقية|العراقية"}},
		{"an adjective that tells which", "تبنى تنظيم داعش الهجوم. ثم ظهر التنظيم الجديد.", nouns, nil},
		{"before its name", "قال التنظيم إنه مستعد. وتبنى تنظيم داعش الهجوم.", nouns, nil},
		{"nothing it may mean", "قالت الهيئة إن الجو حار.", nouns, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var order []string
			texts := map[string][]string{}
			for _, m := range tt.r.Extract(tt.text, time.Date(2018, 5, 25, 0, 0, 0, 0, time.UTC)) {
				if m.Entity == "" {
					continue
				}
				if texts[m.Entity] == nil {
					order = append(order, m.Entity)
				}
				texts[m.Entity] = append(texts[m.Entity], m.Text)
			}
			var got []string
			for _, e := range order {
				if len(texts[e]) > 1 {
					got = append(got, strings.Join(texts[e], "|"))
				}
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("%s\n(-want +got):\n%s", tt.text, d)
			}
		})
	}
}

// A text read again into the same buffers allocates nothing for its links.
func TestEntitiesAllocateNothing(t *testing.T) {
	r := entity.New(entity.WithNouns())
	var x entity.Text
	text := "قال وزير المالية حسن نصار إن العجز كبير. وأضاف الوزير أن منظمة الصحة العالمية (WHO) قلقة. وقالت المنظمة ذلك."
	if n := testing.AllocsPerRun(20, func() { r.Read(&x, text, time.Time{}) }); n > 0 {
		t.Errorf("%v allocations, want 0", n)
	}
}
