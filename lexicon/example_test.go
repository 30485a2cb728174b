package lexicon_test

import (
	"fmt"
	"os"
	"strings"
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
			fmt.Println(t.Source[found[0].Start:found[0].Stop], found[0].Entry.Type)
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
	// lexicon: mine.tsv:3: column type: read "OGR", want a mention type of the contract such as PERS, GPE or ORG
	// true جمعية المنارة الخيرية mine.tsv 2
}

func ExampleWriteEntries() {
	l, _ := lexicon.OpenReader("mine.jsonl", strings.NewReader(`{"id":"city/a","type":"GPE","subtype":"city","name":"قرية المثال","names":["المثال"],"country":"IQ"}`))
	lexicon.WriteEntries(os.Stdout, l.Entries())
	// Output:
	// id	type	subtype	name	names	english	country	codes	from	until	source	flags
	// city/a	GPE	city	قرية المثال	المثال		IQ
}
