package event

import (
	"fmt"
	"strings"
	"testing"
)

// BenchmarkLength shows that time grows with the length of a text and no faster,
// on text made to be hard: compare the ns/B of the sizes of one text.
func BenchmarkLength(b *testing.B) {
	texts := map[string]string{
		"news":     "قال وزير الدفاع العراقي إن القوات استعادت المدينة من تنظيم داعش في هجوم شنته فجر اليوم.\n",
		"one":      "قال إن الوزير ",
		"quotes":   "قال \"",
		"naming":   "\"قال الوزير \" وصف الحكم بـ ",
		"and":      "و",
		"triggers": "اجتماع هجوم مقتل ",
		"dashes":   "- الذي قتل ",
		"pronouns": "طرده استقباله ",
		"commas":   "العراق، وإيران، ",
		"deciding": "قرار ترامب الانسحاب ",
		"towns":    "زار ليبيا مدينة البيضاء ",
		"hosts":    "استقبل الوزير سفير غانا كما استقبل سفير كينيا ",
		"adopt":    "دعم إجراء تحقيق و",
		"sources":  "وفقا لبيان، ",
		"towns,":   "الجديدة، ",
		"bodies":   "قرار مجلس ",
		"reports":  "الخميس، تقريرا أفادت نقلا ",
		"his":      "ترشيحه و",
		"two":      "وأبديا رغبة بالعودة، ",
		"relative": "التي تدير الميناء و",
		"denied":   "نفى ودول القارة أن ",
		"sons":     "محمد بن سلمان استقبل ابن زايد ",
		"children": "قال جمال عباس إن ولد عباس ",
	}
	for name, unit := range texts {
		for _, size := range []int{10 << 10, 100 << 10, 1 << 20} {
			text := strings.Repeat(unit, size/len(unit))
			b.Run(fmt.Sprintf("%s/%dK", name, size>>10), func(b *testing.B) {
				x, _ := New()
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					x.Extract(Input{Text: text})
				}
			})
		}
	}
}
