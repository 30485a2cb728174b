package entity

import (
	"slices"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/waqai/waqai/lexicon"
)

// FuzzExtract: any bytes give mentions that lie inside the text on the boundaries of
// its runes, nested or apart but never crossing, whose text is the bytes of their
// place, and the same ones the second time.
func FuzzExtract(f *testing.F) {
	for _, s := range []string{"", "قال وزير النقل اللبناني سمير الحداد إن بغداد آمنة.", "\"داعش\" (تنظيم) و«الأهرام»،", "د. علي بن أبي طالب\nالمادة (3)",
		"وبالعراق ولل", "\xd8", "ال\u064eعِراق ـــ 12/3/2018 #قطاع_غزة @a http://b.c", "الشيخ الشيخ الشيخ و و و", "محمد محمد محمد محمد محمد محمد محمد محمد", "كايت عبد الله وصل أمس."} {
		f.Add(s)
	}
	r := New()
	f.Fuzz(func(t *testing.T, text string) {
		got := r.Extract(text, time.Time{})
		var open []int
		last := 0
		for _, m := range got {
			if m.Start < last || m.Start >= m.End || m.End > len(text) {
				t.Fatalf("%q: span [%d, %d) after %d", text, m.Start, m.End, last)
			}
			last = m.Start
			if m.Text != text[m.Start:m.End] {
				t.Fatalf("%q: text %q of [%d, %d)", text, m.Text, m.Start, m.End)
			}
			if utf8.ValidString(text) && !utf8.ValidString(m.Text) {
				t.Fatalf("%q: %q cuts a letter", text, m.Text)
			}
			for len(open) > 0 && open[len(open)-1] <= m.Start {
				open = open[:len(open)-1]
			}
			if len(open) > 0 && m.End > open[len(open)-1] {
				t.Fatalf("%q: %q crosses the one before it", text, m.Text)
			}
			open = append(open, m.End)
		}
		again := r.Extract(text, time.Time{})
		if d := cmp.Diff(got, again, cmpopts.IgnoreTypes((*lexicon.Entry)(nil))); d != "" {
			t.Fatalf("%q: another answer the second time (-first +second):\n%s", text, d)
		}
		if !slices.IsSortedFunc(got, func(a, b Mention) int { return a.Start - b.Start }) {
			t.Fatalf("%q: not in order", text)
		}
	})
}
