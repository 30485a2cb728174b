package event_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing/fstest"
	"time"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/lexicon"
)

func ExampleExtract() {
	doc := event.Extract("التقى وزير الدفاع العراقي نظيره الإيراني في بغداد لبحث أمن الحدود.")
	for _, e := range doc.Events {
		fmt.Println(e.Type, e.Trigger.Text, e.Realis)
		for _, a := range e.Arguments {
			fmt.Printf("  %s: %s\n", a.Role, a.Text)
		}
	}
	// Output:
	// meet التقى actual
	//   participant: وزير الدفاع العراقي
	//   participant: نظيره الإيراني
	//   place: بغداد
	//   topic: أمن الحدود
}

func ExampleNew() {
	x, err := event.New() // make it once, use it from any number of goroutines
	if err != nil {
		fmt.Println(err)
		return
	}
	day := time.Date(2020, 8, 7, 0, 0, 0, 0, time.UTC)
	doc := x.Extract(event.Input{ID: "a1", Text: "زار الرئيس الفرنسي بيروت أمس.", Date: day})
	e := doc.Events[0]
	fmt.Println(doc.ID, e.Type, e.Fillers("visitor"), e.Fillers("destination"), e.Time.Start, e.Codes.Plover)
	// Output: a1 visit [الرئيس الفرنسي] [بيروت] 2020-08-06 CONSULT
}

// An argument's words are those of the text; who is meant is told by its mention, and what is known of him by its entry.
func ExampleDocument_Mention() {
	doc := event.Extract("زار ماكرون بيروت.")
	for _, a := range doc.Events[0].Arguments {
		if m := doc.Mention(a.Mention); m != nil && m.Entry != nil {
			fmt.Println(a.Role, a.Text, m.Ref, m.Entry.English, m.Entry.Country)
		}
	}
	// Output:
	// visitor ماكرون person/emmanuel-macron Emmanuel Macron FR
	// destination بيروت city/beirut Beirut LB
}

// A document is what json.Marshal makes the wire format of.
func ExampleDocument() {
	doc := event.Extract("وصل الوفد إلى صنعاء.")
	b, _ := json.Marshal(doc.Events[0].Arguments)
	fmt.Println(string(b))
	// Output: [{"role":"visitor","start":7,"end":17,"text":"الوفد"},{"role":"destination","start":25,"end":35,"text":"صنعاء","mention":"m1"}]
}

// A span is bytes of the text as it was given, half-open.
func ExampleSpan() {
	text := "«وصل» الوَفدُ إلى صنعاء."
	for _, a := range event.Extract(text).Events[0].Arguments {
		fmt.Println(a.Start, a.End, a.Text == text[a.Start:a.End], a.Text)
	}
	// Output:
	// 11 25 true الوَفدُ
	// 33 43 true صنعاء
}

func ExampleExtractor_All() {
	in := strings.NewReader(`{"id":"1","text":"استقال وزير المالية اللبناني.","date":"2020-06-29"}
{"id":"2","text":"طقس معتدل في عمان."}
`)
	x, _ := event.New()
	inputs := func(yield func(event.Input) bool) {
		for one, err := range event.Inputs(in) {
			if err != nil { // an *event.InputError has the line; the lines behind it are read all the same
				fmt.Println(err)
				continue
			}
			if !yield(one) {
				return
			}
		}
	}
	for doc := range x.All(inputs) {
		fmt.Println(doc.ID, len(doc.Events))
	}
	// Output:
	// 1 1
	// 2 0
}

func ExampleWithDate() {
	x, _ := event.New(event.WithDate(time.Date(2018, 4, 20, 0, 0, 0, 0, time.UTC)))
	doc := x.Extract(event.Input{Text: "يزور الوزير القاهرة غدا."})
	fmt.Println(doc.Events[0].Realis, doc.Events[0].Time)
	// Output: future {2018-04-21 2018-04-22}
}

// A newspaper's own names lie over those of the library.
func ExampleWithLexicon() {
	mine, err := lexicon.Default().WithReader("mine.tsv", strings.NewReader(
		"id\ttype\tsubtype\tname\norg/nakhil\tORG\tcompany\tنخيل الفرات\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	x, _ := event.New(event.WithLexicon(mine))
	doc := x.Extract(event.Input{Text: "وقعت نخيل الفرات اتفاقا مع وزارة الزراعة العراقية."})
	i := slices.IndexFunc(doc.Mentions, func(m entity.Mention) bool { return m.Ref == "org/nakhil" })
	fmt.Println(doc.Mentions[i].Text, doc.Events[0].Type, doc.Events[0].Fillers("party"))
	// Output: نخيل الفرات agree [نخيل الفرات وزارة الزراعة العراقية]
}

const quakes = `
rule quake/hit
type quake
noun زلزال+زلازل هزة_أرضية+هزات
with ضرب|هز object place place
prep في|قرب place place
need place
unless سياسي سياسية إعلامي مالي
yes وقع زلزال قرب مراكش. => place: مراكش
no زلزال سياسي في لندن.
`

// Your own files lie over those of the library: gazetteers and words (.tsv, .jsonl), heads of names (.mentions)
// and rules (.rules). In a program they are a folder, os.DirFS("my-files"), or an embed.FS.
func ExampleAddFS() {
	mine := fstest.MapFS{
		"names/firms.tsv":   {Data: []byte("id\ttype\tsubtype\tname\norg/nakhil\tORG\tcompany\tنخيل الفرات\n")},
		"rules/quake.rules": {Data: []byte(quakes)},
	}
	x, err := event.New(event.AddFS(mine))
	if err != nil { // every error of the files at once, each with file, line and column
		fmt.Fprintln(os.Stderr, err)
		return
	}
	doc := x.Extract(event.Input{Text: "ضرب زلزال جنوب إيران. ووقعت نخيل الفرات اتفاقا مع وزارة الزراعة العراقية."})
	for _, e := range doc.Events {
		for _, a := range e.Arguments {
			fmt.Println(e.Type, a.Role, a.Text)
			if m := doc.Mention(a.Mention); m != nil && m.Ref == "org/nakhil" {
				fmt.Println("  of our list:", m.Ref)
			}
		}
	}
	// Output:
	// quake place جنوب إيران
	// agree party نخيل الفرات
	//   of our list: org/nakhil
	// agree instrument اتفاقا
	// agree party وزارة الزراعة العراقية
}

// A broken file names what is wrong and where; the rules that are right are
// there all the same.
func ExampleLoadRules() {
	rules, err := event.LoadRules(fstest.MapFS{"quake.rules": {Data: []byte(quakes + "rule quake/other\ntype quake\nnoun رجفة\nprep في place plaec\n")}})
	var broken *event.FileError
	if errors.As(err, &broken) {
		fmt.Printf("%s:%d:%d %.21s …\n", broken.File, broken.Line, broken.Column, broken.Msg)
	}
	for _, r := range rules.All() {
		fmt.Println(r.Name, len(r.Examples), "sentences")
	}
	// Output:
	// quake.rules:14:15 unknown class "plaec" …
	// quake/hit 2 sentences
	// quake/other 0 sentences
}

// Check finds what is no error of writing, yet keeps a rule from ever firing.
func ExampleRules_Check() {
	rules, err := event.LoadRules(fstest.MapFS{"my.rules": {Data: []byte("rule my/cold\ntype cold\nverb تجمجم\nsubject place place\nyes تجمجمت بيروت. => place: بيروت\n")}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(rules.Check(lexicon.Default()))
	// Output: event: my.rules:3: rule my/cold: the lexicon has no verb تجمجم; write its lemma, or add it in a file of verbs
}

// Several sentences tell of one meeting: Merged pools what they say of it.
func ExampleDocument_Merged() {
	doc := event.Extract("التقى الرئيس المصري نظيره التونسي. وعقد اللقاء بين الرئيسين في القاهرة.")
	for _, m := range doc.Merged() {
		fmt.Println(m.Type, m.Tellings, m.Fillers("participant"), m.Fillers("place"))
	}
	// Output: meet [e1 e2] [الرئيس المصري نظيره التونسي] [القاهرة]
}

func ExampleExtractor_Explain() {
	x, _ := event.New()
	_, traces := x.Explain(event.Input{Text: "اعتقلت الشرطة التونسية ناشطا في سوسة."})
	for _, t := range traces {
		fmt.Println(t.Event.Type, "by", t.Rule.Name)
		for _, s := range t.Steps {
			fmt.Printf("  %s: %s (%s)\n", s.Role, s.Text, s.Slot)
		}
	}
	// Output:
	// arrest by arrest/arrest
	//   agent: الشرطة التونسية (subject)
	//   detainee: ناشطا (object)
	//   place: سوسة (near the trigger)
}

// Why did a rule give no event?
func ExampleExtractor_Diagnose() {
	x, err := event.New(event.AddFS(fstest.MapFS{"quake.rules": {Data: []byte(quakes)}}))
	if err != nil {
		fmt.Println(err)
		return
	}
	_, attempts := x.Diagnose(event.Input{Text: "ضرب زلزال قوي قلوب الناس."}, func(r *event.Rule) bool { return r.Type == "quake" })
	for _, a := range attempts {
		fmt.Println(a.Trigger.Text, "in", a.Rule.Name+":", a.Reason)
		for _, m := range a.Missing {
			if m.Needed && m.Stood.Text != "" {
				fmt.Printf("  %s: «%s» wants %s; there stands «%s», %s\n", m.Role, m.Slot, m.Want, m.Stood.Text, m.Is)
			}
		}
	}
	// Output:
	// زلزال in quake/hit: a role that is needed has no filler
	//   place: «with ضرب|هز object» wants a place; there stands «قلوب الناس», a thing
}

// Only your own rules, in place of those of the library.
func ExampleWithRules() {
	rules, err := event.LoadRules(fstest.MapFS{"quake.rules": {Data: []byte(quakes)}})
	if err != nil {
		fmt.Println(err)
		return
	}
	x, err := event.New(event.WithRules(rules))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range x.Extract(event.Input{Text: "ضرب زلزال جنوب إيران. وزار الرئيس الإيراني شيراز."}).Events {
		fmt.Println(e.Type, e.Fillers("place"))
	}
	// Output: quake [جنوب إيران]
}

func ExampleEvent_Fillers() {
	e := event.Extract("التقى الرئيس العراقي نظيريه المصري والأردني، ووزير خارجية قطر، لبحث أزمة سوريا.").Events[0]
	fmt.Printf("%q %q %q\n", e.Fillers("participant"), e.Fillers("topic"), e.Fillers("chair"))
	// Output: ["الرئيس العراقي" "نظيريه المصري والأردني" "وزير خارجية قطر"] ["أزمة سوريا"] []
}

// A recognizer with options of its own, here one that finds nouns which mean a body named before.
func ExampleWithRecognizer() {
	x, err := event.New(event.WithRecognizer(entity.New(entity.WithNouns())))
	if err != nil {
		fmt.Println(err)
		return
	}
	doc := x.Extract(event.Input{Text: "هاجم تنظيم داعش قرية. ثم انسحب التنظيم من القرية."})
	for _, a := range doc.Events[1].Arguments {
		if m := doc.Mention(a.Mention); m != nil {
			fmt.Println(a.Role, a.Text, m.Ref)
		}
	}
	// Output: agent التنظيم group/isis
}

// A set of rules can be laid over another one; the first stays as it is.
func ExampleRules_With() {
	all, err := event.DefaultRules().With(fstest.MapFS{"quake.rules": {Data: []byte(quakes)}})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range all.All() {
		if r.Type == "quake" {
			fmt.Println(r.Name, r.Triggers())
		}
	}
	fmt.Println(len(all.All()) - len(event.DefaultRules().All()))
	// Output:
	// quake/hit [زلزال هزة ارضية]
	// 1
}

// What a set of rules can find: its types, and the roles that its lines fill.
func ExampleRule_Roles() {
	roles := map[string][]string{}
	for _, r := range event.DefaultRules().All() {
		roles[r.Type] = append(roles[r.Type], r.Roles()...)
	}
	for _, typ := range []string{"agree", "arrest"} {
		slices.Sort(roles[typ])
		fmt.Println(typ, slices.Compact(roles[typ]))
	}
	// Output:
	// agree [instrument party topic]
	// arrest [agent charge detainee place]
}
