package entity_test

import (
	"fmt"

	"github.com/waqai/waqai/entity"
)

// Those who need precision keep what is sure.
func ExampleMention_confidence() {
	for _, m := range entity.Extract("التقى أنطونيو غوتيريش وفدا من هيئة الأنواء في جنيف.") {
		if m.Confidence >= 0.7 {
			fmt.Println(m.Type, m.Text, m.How)
		}
	}
	// Output:
	// PERS أنطونيو غوتيريش entry
	// GPE جنيف entry
}
