package lexicon_test

import (
	"fmt"
	"os"
	"strings"
	"testing/fstest"
	"time"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

func Example() {
	l := lexicon.Default()
	var t lexicon.Text
	l.Read(&t, normalize.Parse("زار مبعوث الأمم المتحدة مدينة الموصل وبغداد."))
	for i := range t.Tokens {
		if found := t.MatchesAt(i); len(found) > 0 { // the longest first
			fmt.Println(t.Source[found[0].Start:found[0].End], found[0].Entry.Type)
		}
	}
	// Output:
	// الأمم المتحدة ORG
	// الموصل GPE
	// بغداد GPE
}

func ExampleText_Explain() {
	l := lexicon.Default()
	var t lexicon.Text
	l.Read(&t, normalize.Parse("وبالعراق"))
	r := t.Explain(t.Matches[0])
	fmt.Println(r.Proclitics, r.Form, r.Entry.ID, r.Entry.File)
	// Output:
	// [و ب] العراق country/iq data/countries.tsv
}

func ExampleText_ExplainToken() {
	l, err := lexicon.OpenReader("mine.tsv", strings.NewReader("word\tclass\tvalue\tinflect\tplural\nمسؤول\ttitle\tgov\tmf\tون|ات\n"))
	if err != nil {
		fmt.Println(err)
	}
	var t lexicon.Text
	l.Read(&t, normalize.Parse("للمسؤولين"))
	for _, r := range t.ExplainToken(0) {
		fmt.Println(r)
	}
	// Output:
	// «للمسؤولين» = ل+ال+مسؤولين (masculine, dual, plural, oblique, definite) of «مسؤول»: title gov, mine.tsv:2
}

func ExampleLexicon_WhoWas() {
	l := lexicon.Default()
	day := time.Date(2018, 4, 21, 0, 0, 0, 0, time.UTC)
	for _, office := range []string{"وزير الدفاع العراقي", "رئيس الحكومة العراقية", "الأمين العام للأمم المتحدة"} {
		for _, t := range l.WhoWas(office, day) {
			e, _ := l.Entry(t.Person)
			fmt.Println(e.Name, t.From, t.Until)
		}
	}
	// Output:
	// عرفان الحيالي 2017-01 2018-10
	// حيدر العبادي 2014-09-08 2018-10-25
	// أنطونيو غوتيريش 2017-01-01
}

func ExampleLexicon_TermsOn() {
	l := lexicon.Default()
	for _, t := range l.TermsOn("person/irfan-al-hayali", time.Date(2018, 4, 21, 0, 0, 0, 0, time.UTC)) {
		fmt.Println(t.Office, t.Country)
	}
	// Output:
	// وزير الدفاع IQ
}

func ExampleLexicon_InCountry() {
	l := lexicon.Default()
	for e := range l.InCountry("QA") {
		if e.Subtype == "country" {
			fmt.Println(e.ID, e.Name, e.English, e.Code("capital"))
		}
	}
	// Output:
	// country/qa قطر Qatar city/doha
}

func ExampleLexicon_WithReader() {
	l, err := lexicon.Default().WithReader("mine.tsv", strings.NewReader(
		"id\ttype\tsubtype\tname\tnames\n"+
			"org/lighthouse\tORG\tngo\tجمعية المنارة الخيرية\tجمعية المنارة\n"+
			"org/typo\tOGR\tngo\tجمعية أخرى\n"))
	fmt.Println(err)
	e, ok := l.Entry("org/lighthouse")
	fmt.Println(ok, e.Name, e.File, e.Line)
	// Output:
	// lexicon: mine.tsv:3:10: column type: read "OGR", want a type of mentions: PERS, NORP, OCC, ORG, GPE, LOC, FAC, EVENT, LAW, PRODUCT, LANGUAGE … (event/FORMAT.md lists them)
	// true جمعية المنارة الخيرية mine.tsv 2
}

func ExampleWriteEntries() {
	l, _ := lexicon.OpenReader("mine.jsonl", strings.NewReader(`{"id":"city/a","type":"GPE","subtype":"city","name":"قرية المثال","names":["المثال"],"country":"IQ"}`))
	lexicon.WriteEntries(os.Stdout, l.Entries())
	// Output:
	// id	type	subtype	name	names	english	country	codes	from	until	source	flags
	// city/a	GPE	city	قرية المثال	المثال		IQ
}

// A newspaper's own names, laid over the default; in a program they are a
// folder (With, os.DirFS) or an embed.FS.
func ExampleLexicon_With() {
	mine := fstest.MapFS{"mine.tsv": {Data: []byte("id\ttype\tsubtype\tname\tnames\n" +
		"org/nakhil\tORG\tcompany\tنخيل الفرات\tشركة النخيل|مجموعة النخيل\n")}}
	l, err := lexicon.Default().With(mine)
	if err != nil { // a *lexicon.FileError for each broken line, joined; the good ones are kept
		fmt.Println(err)
	}
	for _, s := range l.Lookup("مجموعة النخيل") {
		fmt.Println(s.Entry.ID, s.Entry.Name)
	}
	// Output: org/nakhil نخيل الفرات
}

func ExampleOpen_error() {
	_, err := lexicon.Open(fstest.MapFS{"mine.tsv": {Data: []byte("id\ttype\tsubtype\tname\norg/a b\tORG\tcompany\tنخيل\norg/c\tORGANIZATION\tcompany\tواحة\n")}})
	fmt.Println(err)
	// Output:
	// lexicon: mine.tsv:2:1: column id: read "org/a b", want kind/slug, without blanks, at most 200 bytes
	// lexicon: mine.tsv:3:7: column type: read "ORGANIZATION", want a type of mentions: PERS, NORP, OCC, ORG, GPE, LOC, FAC, EVENT, LAW, PRODUCT, LANGUAGE … (event/FORMAT.md lists them)
}

func ExampleLexicon_Without() {
	l := lexicon.Default().Without("country/iq")
	_, ok := l.Entry("country/iq")
	fmt.Println(ok, len(l.Lookup("العراق")))
	// Output: false 0
}

// A service takes up new files without stopping: whoever reads finishes with
// what was there.
func ExampleLexicon_Swap() {
	live := lexicon.Default().Clone()
	next, err := lexicon.Default().WithReader("mine.tsv", strings.NewReader("id\ttype\tsubtype\tname\norg/nakhil\tORG\tcompany\tنخيل الفرات\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	_, before := live.Entry("org/nakhil")
	live.Swap(next)
	_, after := live.Entry("org/nakhil")
	fmt.Println(before, after)
	// Output: false true
}

// A form is looked up as it stands behind its clitics: «عراقية», not «والعراقية».
func ExampleLexicon_Lookup() {
	for _, s := range lexicon.Default().Lookup("عراقية") {
		if s.Entry.Class == lexicon.Nisba {
			fmt.Println(s.Entry.Name, s.Entry.Value, s.Feature)
		}
	}
	// Output: عراقي country/iq feminine, singular
}

func ExampleVerb_Forms() {
	v := lexicon.Verb{Lemma: "زار", Imperfect: "يزور", Root: []string{"ز", "و", "ر"}, Form: "I", Masdars: []string{"زيارة"}}
	for _, f := range v.Forms() {
		if f.Feature.Has(lexicon.Perfect | lexicon.Active | lexicon.Third) {
			fmt.Println(f.Text, f.Feature)
		}
	}
	// Output:
	// زار perfect, active, third, masculine, singular
	// زارت perfect, active, third, feminine, singular
	// زارا perfect, active, third, masculine, dual
	// زارتا perfect, active, third, feminine, dual
	// زاروا perfect, active, third, masculine, plural
	// زارو perfect, active, third, masculine, plural, before suffix
	// زرن perfect, active, third, feminine, plural
}

// A large lexicon of one's own is compiled once; a program that embeds the result opens it at once.
func ExampleFromCompiled() {
	mine, err := lexicon.OpenReader("mine.tsv", strings.NewReader("id\ttype\tsubtype\tname\norg/nakhil\tORG\tcompany\tنخيل الفرات\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	data := mine.Compiled() // to be written into a file, and read by //go:embed as a string
	again, err := lexicon.FromCompiled(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	e, _ := again.Entry("org/nakhil")
	fmt.Println(e.Name)
	// Output: نخيل الفرات
}

// With one wrong letter a name is no match, but near to one.
func ExampleText_Near() {
	var t lexicon.Text
	lexicon.Default().Read(&t, normalize.Parse("قرار الولايات المتححدة"))
	fmt.Println(len(t.MatchesAt(1)))
	for _, m := range t.Near(1, nil) {
		fmt.Println(t.Source[m.Start:m.End], m.Entry.ID, m.Slip)
	}
	// Output:
	// 0
	// الولايات المتححدة country/us true
}

// The office and its country said apart.
func ExampleLexicon_HeldBy() {
	l := lexicon.Default()
	for _, t := range l.HeldBy("وزير الدفاع", "IQ", time.Date(2018, 4, 21, 0, 0, 0, 0, time.UTC)) {
		fmt.Println(t.Person, t.From, t.Until)
	}
	// Output: person/irfan-al-hayali 2017-01 2018-10
}

func ExampleNoun_Forms() {
	n := lexicon.Noun{Word: "وزير", Inflect: "mf", Plurals: []string{"وزراء"}}
	for _, f := range n.Forms() {
		if !f.Feature.Has(lexicon.BeforeSuffix) {
			fmt.Println(f.Text, f.Feature)
		}
	}
	// Output:
	// وزير masculine, singular
	// وزيرا masculine, singular, dual, construct, accusative
	// وزيران masculine, dual
	// وزيرين masculine, dual, oblique
	// وزيري masculine, dual, construct, oblique
	// وزيرة feminine, singular
	// وزيرتان feminine, dual
	// وزيرتين feminine, dual, oblique
	// وزيرتا feminine, dual, construct
	// وزيرتي feminine, dual, construct, oblique
	// وزراء plural
}

// What a program finds out of a word by itself is kept at it, for all texts and goroutines.
func ExampleNoteKey() {
	key := lexicon.NewNoteKey()
	letters := func(w *lexicon.Word) int {
		if n, ok := w.Note(key).(int); ok {
			return n // found before, perhaps in another text
		}
		n := len([]rune(w.Text))
		w.Keep(key, n)
		return n
	}
	var t lexicon.Text
	lexicon.Default().Read(&t, normalize.Parse("زار الوزير الوزير"))
	for _, w := range t.Words {
		fmt.Println(w.Text, letters(w))
	}
	// Output:
	// زار 3
	// الوزير 6
	// الوزير 6
}
