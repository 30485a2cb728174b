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
		{"denied", "زار الوزير التركي بغداد. ولم يزر الوزير التركي بغداد.", []string{"", ""}},
		{"another type", "اعتقلت الشرطة ناشطا في تونس. وأفرجت الشرطة عن ناشط في تونس.", []string{"", ""}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, e := range Extract(test.text).Events {
				got = append(got, e.SameAs)
			}
			if d := cmp.Diff(test.want, got); d != "" {
				t.Errorf("%s\nsame_as (-want +got):\n%s", test.text, d)
			}
		})
	}
}
