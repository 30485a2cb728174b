package lexicon

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/waqai/waqai/normalize"
)

// fuzzFile reads any bytes as a lexicon file: it must not panic, must report or
// keep every line, and what it kept must come back from the compiled form and the
// export.
func fuzzFile(t *testing.T, name, text string) {
	l, err := OpenReader(name, strings.NewReader(text))
	if l == nil {
		t.Fatal("no lexicon")
	}
	if err != nil && len(where(err)) == 0 {
		t.Fatal("an error of nothing")
	}
	var out Text
	l.Read(&out, normalize.Parse(text))
	for e := range l.Entries() {
		if !utf8.ValidString(e.ID + e.Name) {
			t.Errorf("entry %q is not UTF-8", e.ID)
		}
		if got, ok := l.Entry(e.ID); !ok || got.Line != e.Line || got.Name != e.Name {
			t.Errorf("entry %q is not found by its id", e.ID)
		}
		l.Lookup(e.Name)
	}
	if _, err := FromCompiled(l.Compiled()); err != nil {
		t.Error(err)
	}
	var b strings.Builder
	if err := WriteEntries(&b, l.Entries()); err != nil {
		t.Fatal(err)
	}
	again, _ := OpenReader("x.tsv", strings.NewReader(b.String()))
	if got, want := strings.Join(ids(again), " "), strings.Join(ids(l), " "); got != want {
		t.Errorf("exported %q, read back %q", want, got)
	}
}

func FuzzTSV(f *testing.F) {
	for _, s := range []string{head + "city/a\tGPE\tcity\tألف\tأ|ا ل ف\t\tIQ\tparent=city/a\t2001\t2002\n", "word\tclass\tvalue\tinflect\tplural\nوزير\ttitle\tgov\tmf\tوزراء\n",
		"lemma\timperfect\troot\tform\tmasdars\nقال\tيقول\tق و ل\tI\tقول\n", "person\toffice\tcountry\tfrom\nperson/a\tوزير\tIQ\t2001\n", "\ufeff" + head, "\xff\xfe"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) { fuzzFile(t, "x.tsv", text) })
}

func FuzzJSONL(f *testing.F) {
	f.Add(`{"id":"city/a","type":"GPE","name":"ألف","names":["أ"],"codes":{"iso3":"XXX"}}` + "\n" + `{"word":"وزير","class":"title"}`)
	f.Add(`{"lemma":"قال","imperfect":"يقول","root":["ق","و","ل"]}` + "\n[]\n{}")
	f.Fuzz(func(t *testing.T, text string) { fuzzFile(t, "x.jsonl", text) })
}

// FuzzRead reads any text with the default lexicon: matches lie inside the text, in
// order, and what is explained is there.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"التقى وزير الدفاع العراقي نظيره في بغداد", "#الولايات_المتحدة", "للللل", "و\u0640ب\u064bال", "تنظيم «الدولة» (داعش", "\xd8", "ا\x00ب", "الولايات المتحة"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var out Text
		n := normalize.Parse(text)
		Default().Read(&out, n)
		if len(out.Words) != len(n.Tokens) {
			t.Fatalf("%d words of %d tokens", len(out.Words), len(n.Tokens))
		}
		for i := range out.Words {
			if out.Words[i].Text != string(n.Folded(i)) {
				t.Errorf("token %d is %q, its word %q", i, n.Folded(i), out.Words[i].Text)
			}
			for _, m := range append(out.MatchesAt(i), out.Near(i, nil)...) {
				if m.First != i || m.Last <= i || m.Last > len(n.Tokens) || m.Start < int(n.Tokens[i].Start) || m.End > int(n.Tokens[m.Last-1].End) || m.Start > m.End {
					t.Errorf("match %+v of token %d", m, i)
				}
				_ = out.Explain(m).String()
			}
			out.ExplainToken(i)
		}
	})
}

// FuzzForms conjugates any letters.
func FuzzForms(f *testing.F) {
	f.Add("قال", "يقول", "ق و ل", "I")
	f.Add("", "ي", "", "X")
	f.Fuzz(func(t *testing.T, lemma, imperfect, root, form string) {
		for _, f := range (Verb{Lemma: lemma, Imperfect: imperfect, Root: strings.Fields(root), Form: form, Masdars: []string{lemma}}).Forms() {
			_ = f.Feature.String()
		}
		Noun{Word: lemma, Inflect: form, Plurals: []string{imperfect, "ون", "ات"}}.Forms()
	})
}
