package event

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// check reports what must hold of every document, whatever the text.
func check(t *testing.T, text string, d *Document) {
	t.Helper()
	span := func(what string, start, end int, s string) {
		if start < 0 || end > len(text) || start >= end || text[start:end] != s {
			t.Fatalf("%s [%d,%d) %q is not the text's bytes in %q", what, start, end, s, text)
		}
		if utf8.ValidString(text) && !utf8.ValidString(s) {
			t.Fatalf("%s [%d,%d) cuts a rune of %q", what, start, end, text)
		}
	}
	for i, m := range d.Mentions {
		span("mention", m.Start, m.End, m.Text)
		for _, o := range d.Mentions[:i] {
			if m.Start < o.End && o.Start < m.Start && m.End > o.End {
				t.Fatalf("mentions %q and %q cross in %q", o.Text, m.Text, text)
			}
		}
	}
	for _, e := range d.Events {
		span("trigger", e.Trigger.Start, e.Trigger.End, e.Trigger.Text)
		for _, a := range e.Arguments {
			span(e.Type+"."+a.Role, a.Start, a.End, a.Text)
		}
	}
}

func FuzzExtract(f *testing.F) {
	for _, s := range []string{
		"", "و", "\"", "((((((", "قال", "قال إن", "قال: \"", "وقال \"إن\" قال", "استقبل وزير الداخلية الأردني معاوني قادة الشرطة المصري والكويتي والمغربي.",
		"\xed\xa0\x80 قتل 5 جنود\xff في هجوم", "التي قتل فيها", "الذي", "- - - قتل - -", "في في في في بغداد", "عُقد الاجتماعُ", "قَتَلَ\u200f \u200e10\u200f جنود", "اجتماع بين و و و",
		"الخبر عن ثلاثة مسلحين ترفض تسليمهم.", "خبر عن مسلحين رفضوا تسليمهم إن",
	} {
		f.Add(s)
	}
	x := Made(f)
	f.Fuzz(func(t *testing.T, text string) {
		a := x.Extract(Input{Text: text})
		check(t, text, &a)
		b := x.Extract(Input{Text: text})
		if d := cmp.Diff(a, b); d != "" {
			t.Fatalf("two answers to one text (-first +second):\n%s", d)
		}
	})
}

// What newspapers write in several ways must not change the events.
func TestSpellingDoesNotChangeEvents(t *testing.T) {
	const base = "استقبل أمير الكويت وزير الخارجية الأردني في قصر بيان، وقتل 12 جنديا في هجوم على ثكنة."
	tests := []struct{ name, text string }{
		{"no hamza", strings.NewReplacer("أ", "ا", "إ", "ا").Replace(base)},
		{"tatweel", strings.Replace(base, "استقبل", "استقبـــل", 1)},
		{"marks", strings.Replace(base, "استقبل", "اِسْتَقْبَلَ", 1)},
		{"Arabic digits", strings.NewReplacer("12", "١٢").Replace(base)},
		{"bidi marks", strings.ReplaceAll(base, " ", " \u200f")},
	}
	types := func(text string) (out []string) {
		for _, e := range Extract(text).Events {
			out = append(out, e.Type)
			for _, a := range e.Arguments {
				out = append(out, a.Role)
			}
		}
		return out
	}
	want := types(base)
	if len(want) < 6 {
		t.Fatalf("the sentence gives too little: %q", want)
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(want, types(tt.text)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}
