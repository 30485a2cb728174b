package entity_test

import (
	"fmt"
	"time"

	"github.com/waqai/waqai/entity"
)

func ExampleRecognizer_Extract_times() {
	published := time.Date(2019, time.November, 20, 0, 0, 0, 0, time.UTC)
	for _, m := range entity.New().Extract("أعلنت الشركة أمس الثلاثاء أنها ستبيع في ديسمبر المقبل 1.5% من أسهمها بنحو 25 مليار دولار.", published) {
		if m.Value != "" {
			fmt.Println(m.Type, m.Text, "→", m.Value)
		}
	}
	// Output:
	// DATE أمس الثلاثاء → 2019-11-19
	// DATE ديسمبر المقبل → 2019-12
	// PERCENT 1.5% → 1.5
	// MONEY 25 مليار دولار → 25000000000 USD
	// CURR دولار → USD
}
