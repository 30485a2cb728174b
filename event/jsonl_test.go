package event_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/event"
)

func ExampleInputs() {
	in := strings.NewReader(`{"id": "1", "text": "زار الملك المغربي تونس.", "date": "2014-05-30"}
{"id": "2", "text": }
{"id": "3", "text": "قرأ الطالب كتابا."}
`)
	for doc, err := range event.Inputs(in) {
		if err != nil {
			fmt.Fprintln(os.Stderr, err) // the next lines are read all the same
			continue
		}
		fmt.Println(doc.ID, len(event.Extract(doc.Text).Events))
	}
	// Output:
	// 1 1
	// 3 0
}

func TestInputs(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"nothing", "", nil},
		{"empty lines, CRLF, no newline at the end", "\r\n\n{\"text\":\"أ\"}\r\n\n{\"text\":\"ب\"}", []string{"أ", "ب"}},
		{"broken line between good ones", "{\"text\":\"أ\"}\n{\n{\"text\":\"ب\"}\n", []string{"أ", "error on line 2", "ب"}},
		{"a BOM", "\ufeff{\"text\":\"أ\"}\n", []string{"أ"}},
		{"bad date", "{\"text\":\"أ\",\"date\":\"yesterday\"}", []string{"error on line 1"}},
		{"no object", "[1]\n7", []string{"error on line 1", "error on line 2"}},
		{"binary", "\x00\xff", []string{"error on line 1"}},
		{"unknown keys", "{\"text\":\"أ\",\"source\":\"x\"}", []string{"أ"}},
		{"an empty text is one, none is not", "{\"text\":\"\"}\n{\"body\":\"أ\"}\n{\"text\":null}", []string{"", "error on line 2", "error on line 3"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for in, err := range event.Inputs(strings.NewReader(tt.in)) {
				var bad *event.InputError
				switch {
				case errors.As(err, &bad):
					got = append(got, fmt.Sprintf("error on line %d", bad.Line))
				case err != nil:
					t.Fatal(err)
				default:
					got = append(got, in.Text)
				}
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// An error says what stands there and what is wanted, in the words of the file and not of Go.
func TestInputErrors(t *testing.T) {
	const shape = `want {"id": …, "text": …, "date": "YYYY-MM-DD"}`
	tests := []struct{ name, in, want string }{
		{"cut", `{"text":"أ"`, `line 1: unexpected end of JSON input; ` + shape},
		{"a number for a text", `{"text":5}`, `line 1: "text" is a number, want a string`},
		{"a number for an id", `{"text":"أ","id":7}`, `line 1: "id" is a number, want a string`},
		{"a date that is none", `{"text":"أ","date":"2020-13-01"}`, `line 1: date "2020-13-01": want YYYY-MM-DD`},
		{"another key", `{"body":"أ"}`, `line 1: no text; ` + shape},
		{"a list", `["أ"]`, `line 1: a document is no array; ` + shape},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, err := range event.Inputs(strings.NewReader(tt.in)) {
				if d := cmp.Diff(tt.want, fmt.Sprint(err)); d != "" {
					t.Errorf("(-want +got):\n%s", d)
				}
			}
		})
	}
}

func TestInputsEndWithTheReader(t *testing.T) {
	broken := errors.New("cable cut")
	n := 0
	var last error
	for _, err := range event.Inputs(iotest.ErrReader(broken)) {
		n, last = n+1, err
	}
	if n != 1 || !errors.Is(last, broken) {
		t.Errorf("%d results, the last %v; want the reader's error once", n, last)
	}
}

// What Input writes, Inputs reads.
func TestInputRoundTrip(t *testing.T) {
	d, err := event.ParseDate("2018-04-20")
	if err != nil {
		t.Fatal(err)
	}
	want := event.Input{ID: "a/1", Text: "نص\n\"آخر\"", Date: d}
	b, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	for got, err := range event.Inputs(strings.NewReader(string(b))) {
		if err != nil || got != want {
			t.Errorf("got %+v, %v; want %+v", got, err, want)
		}
	}
}
