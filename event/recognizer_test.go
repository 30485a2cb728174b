package event_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/lexicon"
)

func TestWithRecognizer(t *testing.T) {
	if _, err := event.New(event.WithRecognizer(nil)); err == nil {
		t.Error("no error for no recognizer")
	}
	without := lexicon.Default().Without("country/tn")
	x := event.Made(t, event.WithRecognizer(entity.New(entity.WithLexicon(without))))
	for _, m := range x.Extract(event.Input{Text: "زار الملك المغربي تونس."}).Mentions {
		if m.Ref == "country/tn" {
			t.Errorf("%q is linked to an entry that the recognizer's lexicon does not have", m.Text)
		}
	}
}

func ExampleTrace_String() {
	x, err := event.New()
	if err != nil {
		fmt.Println(err)
		return
	}
	_, traces := x.Explain(event.Input{Text: "اعتقلت الشرطة التونسية ناشطا."})
	for _, t := range traces {
		lines := strings.Split(strings.TrimSpace(t.String()), "\n")
		rule, _, _ := strings.Cut(lines[0], ", ")
		fmt.Println(rule)
		for _, l := range lines[1:] {
			step, _, _ := strings.Cut(l, " (line ")
			fmt.Println(step)
		}
	}
	// Output:
	// arrest «اعتقلت» actual positive: arrest/arrest
	//   agent: الشرطة التونسية, subject
	//   detainee: ناشطا, object
}

// Options that add rules add them one to the other.
func TestAddRulesTwice(t *testing.T) {
	rules := func(name, noun string) fstest.MapFS {
		return fstest.MapFS{name + ".rules": {Data: []byte("rule " + name + "/x\ntype " + name + "\nnoun " + noun + "\nyes وقع " + noun + ".\n")}}
	}
	x := event.Made(t, event.AddFS(rules("quake", "زلزال")), event.AddFS(rules("flood", "فيضان")))
	var got []string
	for _, e := range x.Extract(event.Input{Text: "وقع زلزال. ثم وقع فيضان. وزار الوزير بيروت."}).Events {
		got = append(got, e.Type)
	}
	if want := []string{"quake", "flood", "visit"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
