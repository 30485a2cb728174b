package entity_test

import (
	"fmt"
	"time"

	"github.com/waqai/waqai/entity"
)

func ExampleText_ExplainMention() {
	var t entity.Text
	entity.New().Read(&t, "وصل الوزير إلى بيروت وبالعراق حطت طائرته أمس.", time.Time{})
	for i := range t.Mentions {
		m := &t.Mentions[i]
		if m.Ref != "country/iq" {
			continue
		}
		for _, r := range t.ExplainMention(m) {
			fmt.Println(m.Text, r.Proclitics, r.Form, r.Entry.File)
		}
	}
	// Output:
	// العراق [و ب] العراق data/countries.tsv
}
