package event_test

import (
	"testing"

	"github.com/waqai/waqai/event"
)

// TestFewAllocations holds that reading takes its memory again from text to text: a phrase that the compiler has to allocate shows in hundreds of objects.
func TestFewAllocations(t *testing.T) {
	x, err := event.New()
	if err != nil {
		t.Fatal(err)
	}
	const text = "استقبل الوزير سالم الحارثي السفير الكيني في بيروت أمس، وبحث معه الأزمة. وقتل ثلاثة أشخاص في هجوم شنه مسلحون على القرية، بحسب بيان أصدرته الوزارة. " +
		"وقال المتحدث باسم الشرطة إنها اعتقلت خمسة متهمين بتنفيذ الهجوم، مؤكدا أن التحقيق مستمر. ودعت الحكومة الأحزاب إلى الحوار من أجل تشكيل حكومة جديدة."
	in := event.Input{Text: text}
	x.Extract(in)
	const most = 12 // what is handed out
	if n := testing.AllocsPerRun(20, func() { x.Extract(in) }); n > most {
		t.Errorf("%.0f allocations a text, want %d at most", n, most)
	}
}
