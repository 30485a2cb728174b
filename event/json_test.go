package event

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/entity"
)

// encoded is what encoding/json writes.
func encoded(t *testing.T, v any) string {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		t.Fatal(err)
	}
	return string(bytes.TrimSuffix(b.Bytes(), []byte("\n")))
}

func TestAppendJSON(t *testing.T) {
	files, err := filepath.Glob("../testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no articles", err)
	}
	docs := []Document{{}, {ID: "<a>&\"\\\u2028\x00\x1f\xff", Mentions: []entity.Mention{}, Events: []Event{{}, {Time: Interval{}, Codes: Codes{}, Attribution: Span{}},
		{Time: Interval{End: "2018-04-21"}, Codes: Codes{Cameo: "190"}, Mode: "m", Place: "p", Rule: "r", SameAs: "e1", Arguments: []Argument{}}}}}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, Extract(string(text)))
	}
	for i := range docs {
		if diff := cmp.Diff(encoded(t, docs[i]), string(docs[i].AppendJSON(nil))); diff != "" {
			t.Errorf("document %d (-encoding/json +ours):\n%s", i, diff)
		}
	}
}

func FuzzJSON(f *testing.F) {
	f.Add("«وصل\tالوفد» إلى <b>بغداد</b>\u2028\u2029\\")
	f.Add("\x00\x7f\b\f\r\n\xc3\x28\xe2\x80\xed\xa0\x80")
	f.Fuzz(func(t *testing.T, s string) {
		d := Document{ID: s, Mentions: []entity.Mention{{Text: s, Name: s}}, Events: []Event{{Place: s, Trigger: Span{Text: s}}}}
		if want, got := encoded(t, d), string(d.AppendJSON(nil)); got != want {
			t.Errorf("encoding/json: %q\nours:          %q", want, got)
		}
	})
}

func ExampleDocument_AppendJSON() {
	d := Extract("زار الوزير البصرة.")
	d.ID = "news-1"
	d.Mentions = d.Mentions[1:]
	fmt.Println(string(d.AppendJSON(nil)))
	// Output: {"id":"news-1","mentions":[{"id":"m2","type":"GPE","start":20,"end":32,"text":"البصرة","subtype":"city","name":"البصرة","ref":"city/basra","entity":"n2"}],"events":[{"id":"e1","type":"visit","trigger":{"start":0,"end":6,"text":"زار"},"arguments":[{"role":"visitor","start":7,"end":19,"text":"الوزير","mention":"m1"},{"role":"destination","start":20,"end":32,"text":"البصرة","mention":"m2"}],"realis":"actual","polarity":"positive","place":"city/basra","codes":{"plover":"CONSULT","cameo":"042"},"rule":"visit/go"}]}
}
