package event_test

import (
	"encoding/json"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/lexicon"
)

// One extractor gives many goroutines what it gives one, while its lexicon is swapped
// for one of the same names and others read the lexicon. Run it with -race.
func TestManyGoroutines(t *testing.T) {
	lex := lexicon.Default().Clone()
	x := event.Made(t, event.WithLexicon(lex))
	texts := articles(t)
	read := func(text string) string {
		b, err := json.Marshal(x.Extract(event.Input{Text: text}))
		if err != nil {
			t.Error(err)
		}
		return string(b)
	}
	want := make([]string, len(texts))
	for i, text := range texts {
		want[i] = read(text)
	}
	other, err := lex.With(fstest.MapFS{"more.tsv": {Data: []byte("id\ttype\tsubtype\tname\norg/test-none\tORG\tcompany\tمصنع الكواكب السعيدة\n")}})
	if err != nil {
		t.Fatal(err)
	}
	before := lex.Clone()
	stop := make(chan struct{})
	var swapping, reading sync.WaitGroup
	swapping.Go(func() {
		for n := 0; ; n++ {
			select {
			case <-stop:
				return
			default:
			}
			if n%2 == 0 {
				lex.Swap(other)
			} else {
				lex.Swap(before)
			}
			time.Sleep(time.Millisecond)
		}
	})
	rounds := 20
	if testing.Short() {
		rounds = 3
	}
	for g := range 6 {
		reading.Go(func() {
			for n := range rounds * len(texts) {
				i := (n + g) % len(texts)
				if got := read(texts[i]); got != want[i] {
					t.Errorf("goroutine %d, text %d: another answer", g, i)
					return
				}
				switch n % 4 {
				case 0:
					entity.New(entity.WithLexicon(lex)).Extract(texts[i], time.Time{})
				case 1:
					lex.WhoWas("وزير الدفاع العراقي", time.Date(2018, 4, 21, 0, 0, 0, 0, time.UTC))
				case 2:
					lex.Lookup("بغداد")
				case 3:
					if _, traces := x.Explain(event.Input{Text: texts[i]}); len(traces) == 0 {
						t.Error("no traces")
					}
				}
			}
		})
	}
	reading.Wait()
	close(stop)
	swapping.Wait()
}

// A text of any size, depth and number of triggers is read in time that grows with
// its length; BenchmarkLength has the figures. This is the shape of them all at once.
func TestHostileTexts(t *testing.T) {
	n := 1 << 20
	if testing.Short() {
		n = 1 << 16
	}
	x := event.Made(t)
	for name, unit := range map[string]string{
		"one word":            "و",
		"triggers":            "قتل هاجم اجتمع ",
		"quotes in quotes":    "قال «إن \"",
		"open brackets":       "(",
		"commas":              "العراق، وإيران، ",
		"marks":               "\u064b",
		"joiners":             "👩\u200d",
		"broken bytes":        "\xd8 \xff",
		"numbers":             "12 ألف و3 ملايين ",
		"days":                "السبت الأحد 12 رمضان ",
		"hashtags":            "#العراق_ينتفض",
		"titles":              "نائب رئيس مساعد وزير ",
		"names":               "محمد بن عبد الله بن ",
		"relative clauses":    "الذي قال إن الذي ",
		"conjunctions":        "و أو ثم ",
		"lines of one word":   "قال\n",
		"zero bytes":          "\x00",
		"prepositions":        "في من إلى على ",
		"names of many words": "الجمهورية الإسلامية ",
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.Repeat(unit, n/len(unit))
			doc := x.Extract(event.Input{Text: text})
			for _, m := range doc.Mentions {
				if m.Start < 0 || m.End > len(text) || text[m.Start:m.End] != m.Text {
					t.Fatalf("mention [%d, %d) %q", m.Start, m.End, m.Text)
				}
			}
			for _, e := range doc.Events {
				if text[e.Trigger.Start:e.Trigger.End] != e.Trigger.Text {
					t.Fatalf("trigger [%d, %d) %q", e.Trigger.Start, e.Trigger.End, e.Trigger.Text)
				}
			}
		})
	}
}
