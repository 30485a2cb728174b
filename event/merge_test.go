package event

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSameEvent(t *testing.T) {
	tests := []struct {
		name string
		text string
		want []string // same_as of every event that is no utterance
	}{
		{"title and lead", "غارات إسرائيلية على غزة\n\nشنت الطائرات الإسرائيلية غارات على غزة.", []string{"", "e1"}},
		{"an article points back", "شن مسلحون هجوما على ثكنة قرب كركوك. ووقع الهجوم فجرا.", []string{"", "e1"}},
		{"other victims", "قتل خمسة جنود في كركوك. وقتل ثلاثة مدنيين في البصرة.", []string{"", ""}},
		{"other places", "انفجرت سيارة مفخخة في كركوك. وانفجرت سيارة مفخخة في البصرة.", []string{"", ""}},
		{"another word of the root", "هاجم مسلحون ثكنة الجيش قرب كركوك. وقال متحدث إن الهجوم وقع فجرا.", []string{"", "e1"}},
		{"a visit with its pronoun", "زار وزير الخارجية التركي بغداد. وكانت زيارته لبغداد ناجحة.", []string{"", "e1"}},
		{"the toll told again", "مقتل سبعة جنود في هجوم على ثكنة\n\nقتل سبعة جنود وأصيب آخرون في هجوم على ثكنة.", []string{"", "", "e1", "", "e2"}},
		{"a government by its capital", "فرضت فرنسا عقوبات على إيران. وشملت العقوبات التي فرضتها باريس مصارف.", []string{"", "e1"}},
		{"the same word and adjective far on", "أدان الحزب الهجوم الكيميائي على البلدة. وعاد الهدوء إلى السوق. وفتحت المدارس أبوابها. وقال الأطباء إن الهجوم الكيميائي مروع.", []string{"", "e2"}},
		{"other adjectives", "عاد الهدوء إلى السوق. ونددت مصر بالقصف الإسرائيلي على غزة. وعاد الهدوء إلى السوق. وفتحت المدارس أبوابها. ونددت تونس بالقصف الأمريكي على صنعاء.", []string{"", ""}},
		{"another day", "اعتقلت الشرطة ناشطا في تونس في 3 مارس 2019. واعتقلت الشرطة ناشطا في تونس في 9 مايو 2019.", []string{"", ""}},
		{"many of them", "عاد الهدوء إلى السوق. وضربت غارة حيا في صنعاء. وعاد الهدوء إلى السوق. وفتحت المدارس أبوابها. وتعرضت تعز لغارات كثيرة.", []string{"", ""}},
		{"denied", "زار الوزير التركي بغداد. ولم يزر الوزير التركي بغداد.", []string{"", ""}},
		{"another guest", "استقبل الملك سالم الثاني سفير غانا جون أومبا. كما استقبل الملك سفير كينيا كريم منصور.", []string{"", ""}},
		{"a guest of the title", "الملك يستقبل سفير غانا\n\nوصل السفير أمس واستقبل الملك سفير غانا جون أومبا في القصر.", []string{"", "e1"}},
		{"another sentence of the court", "قضت المحكمة بسجن الناشط كريم منصور عامين. كما قضت المحكمة بسجن والده.", []string{"", ""}},
		{"another word of the same rule with the article", "تجرى انتخابات رئاسية في غانا. وبدأ الاقتراع فجرا.", []string{"", "e1"}},
		{"what is won", "فاز الوزير بالانتخابات الرئاسية في غانا.", []string{"", "e1"}},
		{"another deed behind و", "ستقاطع غانا البطولة وتطرد السفير الكيني.", []string{"", ""}},
		{"two deeds beside one another", "وفي فرنسا إضرابات ومظاهرات ضد الحكومة.", []string{"", ""}},
		{"another pair of three", "التقى الوزير كريم الشامي المحافظ سالم الحارثي في غانا. وقال المتحدث إن لقاء الشامي والنائب نبيل عواد مفيد.", []string{"", ""}},
		{"the pair by an office alone", "اجتماع النقابات ورئيس الوزراء في غانا\n\nاختتم اجتماع بين النقابات ورئيس الوزراء كريم الشامي في غانا.", []string{"", "e1"}},
		{"another type", "اعتقلت الشرطة ناشطا في تونس. وأفرجت الشرطة عن ناشط في تونس.", []string{"", ""}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, e := range Extract(test.text).Events {
				if !DefaultRules().typeIs(e.Type, utterance) {
					got = append(got, e.SameAs)
				}
			}
			if d := cmp.Diff(test.want, got); d != "" {
				t.Errorf("%s\nsame_as (-want +got):\n%s", test.text, d)
			}
		})
	}
}
