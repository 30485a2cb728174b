package view_test

import (
	"encoding/json"
	"math"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/examples/web/view"
	"github.com/waqai/waqai/lexicon"
)

const text = "زار وزير الخارجية العراقي دمشق، ثم توجه إلى لبنان."

func TestPlainViewIsTheDocument(t *testing.T) {
	r, err := view.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	in := event.Input{ID: "a", Text: text, Date: time.Date(2020, 1, 2, 0, 0, 0, 0, time.UTC)}
	x, err := event.New()
	if err != nil {
		t.Fatal(err)
	}
	plain, err := r.Read(in, view.With{}).Encode()
	if err != nil {
		t.Fatal(err)
	}
	var got, want any
	b, err := json.Marshal(x.Extract(in))
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range []struct {
		b  []byte
		to *any
	}{{plain, &got}, {b, &want}} {
		if err := json.Unmarshal(v.b, v.to); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-library +view)\n%s", diff)
	}
	full, err := r.Read(in, view.With{Entries: true, Explain: true}).Encode()
	if err != nil {
		t.Fatal(err)
	}
	var doc map[string]any
	if err := json.Unmarshal(full, &doc); err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{"entries", "explain"} {
		if _, ok := doc[key].(map[string]any); !ok {
			t.Errorf("no %s in %s", key, full)
		}
		delete(doc, key)
	}
	if diff := cmp.Diff(want, any(doc)); diff != "" {
		t.Errorf("with more beside it the document changes (-library +view)\n%s", diff)
	}
}

func TestWhereAndWhy(t *testing.T) {
	r, err := view.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	v := r.Read(event.Input{Text: text}, view.With{Entries: true, Explain: true})
	for id, want := range map[string]struct{ lat, lon float64 }{"city/damascus": {33.5, 36.3}, "country/lb": {33.9, 35.5}} { // a country is where its capital is
		at := v.Entries[id].At
		if at == nil || math.Abs(at.Lat-want.lat) > .2 || math.Abs(at.Lon-want.lon) > .2 {
			t.Errorf("%s is at %v, want about %v", id, at, want)
		}
	}
	if len(v.Document.Events) == 0 {
		t.Fatal("no event")
	}
	for _, e := range v.Document.Events {
		if why := v.Explain[e.ID]; why.Rule == "" || why.File == "" || why.Line == 0 {
			t.Errorf("%s %s: why %+v", e.ID, e.Type, why)
		}
	}
}

func TestCoordinatesOfALexicon(t *testing.T) {
	lex, err := lexicon.Default().With(fstest.MapFS{"mine.tsv": {Data: []byte(
		"id\ttype\tsubtype\tname\tnames\tenglish\tcountry\tcodes\tfrom\tuntil\tsource\tflags\n" +
			"fac/tower\tFAC\tbuilding\tبرج الاختبار\t\tTest Tower\tIQ\tlat=33.25|lon=44.5\t\t\tauthored\t\n" +
			"fac/bad\tFAC\tbuilding\tبرج الخطأ\t\tBad Tower\tIQ\tlat=133|lon=x\t\t\tauthored\t\n")}})
	if err != nil {
		t.Fatal(err)
	}
	x, err := event.New(event.WithLexicon(lex))
	if err != nil {
		t.Fatal(err)
	}
	r, err := view.New(x)
	if err != nil {
		t.Fatal(err)
	}
	v := r.Read(event.Input{Text: "وصل الوزير إلى برج الاختبار ثم إلى برج الخطأ."}, view.With{Entries: true})
	if at := v.Entries["fac/tower"].At; at == nil || at.Lat != 33.25 || at.Lon != 44.5 {
		t.Errorf("the tower is at %v; entries %v", at, v.Entries)
	}
	if at := v.Entries["fac/bad"].At; at != nil {
		t.Errorf("degrees that are none became %v", at)
	}
}

func TestParseWith(t *testing.T) {
	tests := []struct {
		in   string
		want view.With
		bad  bool
	}{
		{"", view.With{}, false},
		{"entries", view.With{Entries: true}, false},
		{"explain, entries", view.With{Entries: true, Explain: true}, false},
		{"all", view.With{}, true},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			got, err := view.ParseWith(tt.in)
			if got != tt.want || (err != nil) != tt.bad {
				t.Errorf("got %v, %v", got, err)
			}
		})
	}
}
