package event_test

import (
	"io"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/event"
)

// FuzzRules reads any bytes as a rule file: nothing panics, the good rules are there,
// and an extractor made of them reads a text.
func FuzzRules(f *testing.F) {
	files, err := os.ReadDir("rules")
	if err != nil {
		f.Fatal(err)
	}
	for _, e := range files {
		b, err := os.ReadFile("rules/" + e.Name())
		if err != nil {
			f.Fatal(err)
		}
		if s := string(b); strings.HasSuffix(e.Name(), ".rules") {
			f.Add(s[:min(len(s), 2000)])
		}
	}
	f.Add("rule a/b\ntype meet\nverb التقى\nsubject participant actor\nyes التقى زيد. => participant: زيد\n")
	f.Add("list x\nmacro m\nuse m *\nrule a/b\n  with \n prep \xff\n need |\n priority 99999999999999999999\n noun +_+ _\n")
	f.Fuzz(func(t *testing.T, src string) {
		rs, err := event.LoadRules(fstest.MapFS{"f.rules": {Data: []byte(src)}})
		if rs == nil {
			t.Fatal("no rules, not even the good ones")
		}
		if err != nil && !strings.HasPrefix(err.Error(), "event: f.rules:") {
			t.Fatalf("error without a place: %v", err)
		}
		x := event.Made(t, event.WithRules(rs))
		const text = "التقى وزير الدفاع العراقي نظيره الإيراني في بغداد، وقال إن مسلحين قتلوا ثلاثة جنود."
		for _, e := range x.Extract(event.Input{Text: text}).Events {
			if text[e.Trigger.Start:e.Trigger.End] != e.Trigger.Text {
				t.Fatalf("trigger [%d, %d) %q", e.Trigger.Start, e.Trigger.End, e.Trigger.Text)
			}
		}
	})
}

// FuzzInputs reads any bytes as documents a line: every line is a document or an
// error, in order, and the last line is reached.
func FuzzInputs(f *testing.F) {
	f.Add("{\"id\":\"1\",\"text\":\"أ\",\"date\":\"2018-04-20\"}\n{\n\n{\"text\":7}\n")
	f.Add("\xff\x00\r\n{\"text\":\"\\ud800\"}")
	f.Fuzz(func(t *testing.T, src string) {
		n := 0
		for range event.Inputs(io.LimitReader(strings.NewReader(src), int64(len(src)))) {
			n++
		}
		want := 0
		for line := range strings.SplitSeq(src, "\n") {
			if strings.TrimSpace(line) != "" {
				want++
			}
		}
		if n != want {
			t.Errorf("%d results of %d lines that are not empty", n, want)
		}
	})
}

// FuzzOtherwise writes sentences of real shapes another way, as
// [TestTheSameTextWrittenOtherwise] does, after pieces of them were put together in
// any order.
func FuzzOtherwise(f *testing.F) {
	x := event.Made(f)
	var pieces []string
	for _, r := range event.DefaultRules().All() {
		for _, e := range r.Examples {
			pieces = append(pieces, strings.Fields(e.Text)...)
		}
	}
	f.Add(uint64(1), uint8(0))
	f.Add(uint64(2), uint8(5))
	f.Fuzz(func(t *testing.T, seed uint64, way uint8) {
		r := rand.New(rand.NewPCG(seed, uint64(way)))
		var words []string
		for range 5 + r.IntN(40) {
			k := r.IntN(len(pieces))
			words = append(words, pieces[k:min(k+1+r.IntN(6), len(pieces))]...)
		}
		text := strings.Join(words, " ")
		w := ways[int(way)%len(ways)]
		other := w.write(r, text)
		if d := cmp.Diff(found(x, text), found(x, other)); d != "" {
			t.Errorf("%s: %q\nas %q (-plain +otherwise):\n%s", w.name, text, other, d)
		}
	})
}
