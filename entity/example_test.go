package entity_test

import (
	"errors"
	"fmt"
	"strings"
	"testing/fstest"
	"time"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
)

func ExampleExtract() {
	text := "التقى وزير الدفاع العراقي عرفان الحيالي وفدا من وزارة الخارجية الروسية في بغداد."
	for _, m := range entity.Extract(text) {
		fmt.Printf("%s %s %q\n", m.Type, m.Text, m.Ref)
	}
	// Output:
	// OCC وزير الدفاع العراقي ""
	// NORP العراقي "country/iq"
	// PERS عرفان الحيالي "person/irfan-al-hayali"
	// ORG وزارة الخارجية الروسية ""
	// NORP الروسية "country/ru"
	// GPE بغداد "city/baghdad"
}

// The bytes of a mention are those of the text as it was given; clitics that
// are not part of the name stay outside.
func ExampleMention() {
	text := "وبالعراق وسُوريا"
	for _, m := range entity.Extract(text) {
		fmt.Println(m.Start, m.End, text[m.Start:m.End], m.Name, m.Entry.Code("iso3"))
	}
	// Output:
	// 4 16 العراق العراق IRQ
	// 19 31 سُوريا سوريا SYR
}

func ExampleRecognizer_Extract() {
	r := entity.New() // make it once, use it from any number of goroutines
	day := time.Date(2018, 4, 20, 0, 0, 0, 0, time.UTC)
	for _, m := range r.Extract("زار هشام الهاشمي الموصل أمس. وقال الهاشمي إن 27 حيا أعيد إعماره.", day) {
		fmt.Printf("%s %s %q %q\n", m.Type, m.Text, m.Entity, m.Value)
	}
	// Output:
	// PERS هشام الهاشمي "n1" ""
	// GPE الموصل "n2" ""
	// DATE أمس "" "2018-04-19"
	// PERS الهاشمي "n1" ""
	// CARDINAL 27 "" "27"
}

// Buffers are used again: nothing is allocated for a text of a size met before.
func ExampleRecognizer_Read() {
	r := entity.New()
	var t entity.Text
	for _, text := range []string{"وصل الوفد إلى صنعاء.", "غادر الوفد بيروت."} {
		r.Read(&t, text, time.Time{})
		for _, m := range t.Mentions { // valid until the next Read
			fmt.Println(m.Type, m.Text, m.Ref)
		}
	}
	// Output:
	// GPE صنعاء city/sanaa
	// GPE بيروت city/beirut
}

func ExampleWithLexicon() {
	mine, err := lexicon.Default().WithReader("mine.tsv", strings.NewReader(
		"id\ttype\tsubtype\tname\tnames\norg/nakhil\tORG\tcompany\tنخيل الفرات\tشركة النخيل\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	r := entity.New(entity.WithLexicon(mine))
	for _, m := range r.Extract("وقعت نخيل الفرات عقدا، وقالت شركة النخيل إنه كبير.", time.Time{}) {
		fmt.Println(m.Type, m.Text, m.Name, m.Ref)
	}
	// Output:
	// ORG نخيل الفرات نخيل الفرات org/nakhil
	// LOC الفرات نهر الفرات region/euphrates
	// ORG شركة النخيل نخيل الفرات org/nakhil
}

// What mentions stand for is the same across documents: an office is who held it
// on the day.
func ExampleRecognizer_Identities() {
	r := entity.New()
	text := "استقبل وزير الدفاع العراقي مبعوث الأمم المتحدة."
	day := time.Date(2018, 4, 20, 0, 0, 0, 0, time.UTC)
	mentions := r.Extract(text, day)
	is := r.Identities(text, mentions, day)
	for _, m := range mentions {
		if id, ok := is[m.Entity]; ok {
			fmt.Println(m.Text, "→", id.ID)
		}
	}
	// Output:
	// وزير الدفاع العراقي → person/irfan-al-hayali
	// العراقي → country/iq
	// مبعوث الأمم المتحدة → OCC:مبعوث الامم المتحدة
	// الأمم المتحدة → org/un
}

// Your own files lie over those of the library: gazetteers and words (.tsv, .jsonl), heads of names
// (.mentions). In a program they are a folder, os.DirFS("my-names"), or an embed.FS.
func ExampleRecognizer_With() {
	mine := fstest.MapFS{
		"companies.tsv": {Data: []byte("id\ttype\tsubtype\tname\norg/nakhil\tORG\tcompany\tنخيل الفرات\n")},
		"hubs.mentions": {Data: []byte(hubs)},
	}
	r, err := entity.New().With(mine)
	if err != nil { // every error of the files at once, each with file, line and column
		fmt.Println(err)
		return
	}
	for _, m := range r.Extract("استثمرت حاضنة أعمال «نبتة» في نخيل الفرات.", time.Time{}) {
		if m.Type == entity.Org {
			fmt.Printf("%s %s %q\n", m.Subtype, m.Text, m.Ref)
		}
	}
	// Output:
	// company نبتة ""
	// company نخيل الفرات "org/nakhil"
}

const hubs = `
mention ORG company
head حاضنة أعمال
pattern NAME
yes فازت حاضنة أعمال «[ORG فلكي]» بالجائزة.
no افتتحت حاضنة أعمال جديدة في المدينة.
`

// A broken file names what is wrong and where; the rules that are right are there all the same.
func ExampleLoadRules() {
	rules, err := entity.LoadRules(fstest.MapFS{"hubs.mentions": {Data: []byte(hubs + "mention ORG company\nhead واحة\npatern NAME\n")}})
	var broken *entity.FileError
	if errors.As(err, &broken) {
		fmt.Printf("%s:%d:%d %s\n", broken.File, broken.Line, broken.Column, broken.Msg)
	}
	fmt.Println(len(rules.Examples()), "sentences")
	// Output:
	// hubs.mentions:9:1 unknown statement "patern": want mention, head, plural, pattern, yes or no
	// 2 sentences
}

// Nouns that mean a body named before are mentions too when they are asked for.
func ExampleWithNouns() {
	text := "أعلن تنظيم داعش مسؤوليته. وقال مسؤول إن التنظيم تراجع."
	for _, m := range entity.New(entity.WithNouns()).Extract(text, time.Time{}) {
		if m.Type == entity.Org {
			fmt.Println(m.Text, m.Entity, m.Ref)
		}
	}
	// Output:
	// تنظيم داعش n1 group/isis
	// التنظيم n1 group/isis
}
