package event

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestCutTexts reads the sentences of the rules cut short behind every word, and from
// every word on: what looks ahead or back must find the end of the text.
func TestCutTexts(t *testing.T) {
	x := Made(t)
	for _, r := range DefaultRules().All() {
		for _, e := range r.Examples {
			for i := range e.Text {
				if e.Text[i] != ' ' {
					continue
				}
				for _, part := range [...]string{e.Text[:i], e.Text[i+1:], e.Text[:i] + "،", "(" + e.Text[i+1:]} {
					for _, v := range x.Extract(Input{Text: part}).Events {
						if !strings.Contains(part, v.Trigger.Text) || part[v.Trigger.Start:v.Trigger.End] != v.Trigger.Text {
							t.Fatalf("%q: trigger %+v is not of the text", part, v.Trigger)
						}
					}
				}
			}
		}
	}
}

// Texts that begin or end in the middle of what a reader looks past.
func TestCutWhereItIsReadOn(t *testing.T) {
	x := Made(t)
	for _, text := range []string{
		" للوليد بن طلال حصة في المصرف",
		"للوليد بن طلال حصة في المصرف",
		"أعلن الديوان في بيان، الخميس، أن الرئيس الفرنسي، إيمانويل ماكرون، سيجتمع مع ولي عهد أبوظبي، الشيخ محمد بن",
		"هاجم مسلحون القرى الحدودية بين بوركينا فاسو ومالي",
		"أظهرت النتائج حصول الحزب على 70 من أصل",
		"من يتهمهم الحزب بالخيانة",
		"يتهم البيان المعتقلين بـ",
	} {
		for _, m := range x.Extract(Input{Text: text}).Mentions {
			if text[m.Start:m.End] != m.Text || strings.HasPrefix(m.Text, " ") || strings.HasPrefix(m.Text, "لل") {
				t.Errorf("%q: mention %q at [%d, %d)", text, m.Text, m.Start, m.End)
			}
		}
	}
}

// What an extractor read before must not show: buffers are used again, their bounds are not.
func TestTheTextBeforeDoesNotMatter(t *testing.T) {
	x := Made(t)
	long := strings.Repeat("قال الوزير إن الجنود قتلوا ثلاثة مسلحين في المدينة، وغادر الوفد. ", 20)
	texts := []string{"ع وسقي يني", "م وعين عاملا", "ثم وقتل طرفا"} // they end in what looks ahead
	for n, r := range DefaultRules().All() {
		for _, e := range r.Examples {
			words := strings.Fields(e.Text)
			texts = append(texts, strings.Join(words[:1+n%len(words)], " "))
		}
	}
	for _, text := range texts {
		x.Extract(Input{Text: "و"})
		want := x.Extract(Input{Text: text})
		x.Extract(Input{Text: long})
		if d := cmp.Diff(want, x.Extract(Input{Text: text})); d != "" {
			t.Errorf("%q behind a short text and behind a long one (-short +long):\n%s", text, d)
		}
	}
}
