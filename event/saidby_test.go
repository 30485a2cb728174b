package event_test

import (
	"testing"

	"github.com/waqai/waqai/event"
)

// Who says so: the words before a colon that opens a title, «كما قال الوزير», «على حد قول الوزير», and a quotation before its verb.
func TestSaidBy(t *testing.T) {
	x := event.Made(t)
	for _, row := range []struct{ name, text, kind, want string }{
		{"a title", "سالم الحارثي: الشرطة اعتقلت منفذ الهجوم", "arrest", "سالم الحارثي"},
		{"a title of a body", "الداخلية الغانية: مقتل ثلاثة مسلحين في أكرا", "kill", "الداخلية الغانية"},
		{"a title of a body named whole", "الأمم المتحدة: مقتل ثلاثة مسلحين في أكرا", "kill", "الأمم المتحدة"},
		{"a title of an agency", "رويترز: مقتل ثلاثة مسلحين في أكرا", "kill", ""},
		{"a title of sources", "مصادر عسكرية: الجيش انسحب من المدينة", "withdraw", "مصادر عسكرية"},
		{"what he does himself", "سالم الحارثي: اعتقلنا منفذ الهجوم", "arrest", ""},
		{"a place is no one", "أكرا: الشرطة اعتقلت منفذ الهجوم", "arrest", ""},
		{"as he said", "قتل ثلاثة جنود في هجوم قرب أكرا، كما قال وزير الدفاع الغاني.", "kill", "وزير الدفاع الغاني"},
		{"as he also said", "قتل ثلاثة جنود في هجوم قرب أكرا، كما قال وزير الدفاع إن الطريق أغلق.", "kill", ""},
		{"in his words", "انسحب الجيش من المدينة، على حد قول وزير الدفاع الغاني.", "withdraw", "وزير الدفاع الغاني"},
		{"by whose statement", "انسحب الجيش من المدينة، بحسب بيان أصدرته وزارة الدفاع الغانية.", "withdraw", "وزارة الدفاع الغانية"},
		{"by whose figures", "قتل ثلاثة جنود قرب أكرا، وفق آخر أرقام نشرتها الوكالة.", "kill", "الوكالة"},
		{"by whose figures, behind ل", "قتل ثلاثة جنود قرب أكرا، وفق حصيلة لوزارة الصحة.", "kill", "وزارة الصحة"},
		{"from whom it was carried", "قتل ثلاثة جنود قرب أكرا، وفقا لتصريحات نقلتها الوكالة عن وزير الدفاع.", "kill", "وزير الدفاع"},
		{"an order tells of nothing", "انسحب الجيش من المدينة، وفق أوامر أصدرتها وزارة الدفاع.", "withdraw", ""},
		{"a quotation before its verb", "\"قتل ثلاثة جنود في الهجوم\"، يقول وزير الدفاع الغاني.", "kill", "وزير الدفاع الغاني"},
	} {
		t.Run(row.name, func(t *testing.T) {
			doc := x.Extract(event.Input{Text: row.text})
			for i := range doc.Events {
				if e := &doc.Events[i]; e.Type == row.kind {
					if e.Attribution.Text != row.want {
						t.Errorf("%s: said by %q, want %q", row.text, e.Attribution.Text, row.want)
					}
					return
				}
			}
			t.Errorf("%s: no %s", row.text, row.kind)
		})
	}
}
