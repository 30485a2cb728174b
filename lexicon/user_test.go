package lexicon

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/normalize"
)

const head = "id\ttype\tsubtype\tname\tnames\tenglish\tcountry\tcodes\tfrom\tuntil\tsource\tflags\n"

// where gives file, line and column of every line error, and the text of others.
func where(err error) []string {
	if err == nil {
		return nil
	}
	var out []string
	list := []error{err}
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		list = joined.Unwrap()
	}
	for _, err := range list {
		var line *FileError
		if errors.As(err, &line) {
			out = append(out, strings.TrimSuffix(fmt.Sprintf("%s:%d:%s", line.File, line.Line, line.Field), ":"))
		} else {
			out = append(out, err.Error())
		}
	}
	return out
}

func ids(l *Lexicon) []string {
	var out []string
	for e := range l.Entries() {
		out = append(out, e.ID)
	}
	return out
}

func TestBrokenLinesAreAllReportedAndGoodOnesKept(t *testing.T) {
	long := strings.Repeat("ا", maxLine)
	tests := []struct {
		name, file, text string
		bad, kept        []string
	}{
		{"sound", "x.tsv", head + "city/a\tGPE\tcity\tألف\n", nil, []string{"city/a"}},
		{"BOM, CRLF and no line break at the end", "x.tsv", "\ufeff" + strings.ReplaceAll(head, "\n", "\r\n") + "city/a\tGPE\tcity\tألف\r\ncity/b\tGPE\tcity\tباء", nil, []string{"city/a", "city/b"}},
		{"unknown type", "x.tsv", head + "city/a\tPLACE\tcity\tألف\ncity/b\tGPE\tcity\tباء\n", []string{"x.tsv:2:type"}, []string{"city/b"}},
		{"id twice", "x.tsv", head + "city/a\tGPE\tcity\tألف\ncity/a\tGPE\tcity\tباء\n", []string{"x.tsv:3:id"}, []string{"city/a"}},
		{"id absent, with a blank, and too long", "x.tsv", head + "\tGPE\t\tألف\ncity a\tGPE\t\tألف\n" + strings.Repeat("x", maxID+1) + "\tGPE\t\tألف\n", []string{"x.tsv:2:id", "x.tsv:3:id", "x.tsv:4:id"}, nil},
		{"no name", "x.tsv", head + "city/a\tGPE\tcity\t\n", []string{"x.tsv:2:name"}, nil},
		{"too many columns", "x.tsv", head + "city/a\tGPE\tcity\tألف" + strings.Repeat("\tx", 9) + "\ncity/b\tGPE\t\tباء\n", []string{"x.tsv:2"}, []string{"city/b"}},
		{"too many spellings", "x.tsv", head + "city/a\tGPE\tcity\tألف\t" + strings.Repeat("ب|", maxNames) + "ت\n", []string{"x.tsv:2:names"}, nil},
		{"country of three letters", "x.tsv", head + "city/a\tGPE\tcity\tألف\t\t\tIRQ\n", []string{"x.tsv:2:country"}, nil},
		{"date of another kind, and an end before the beginning", "x.tsv", head + "city/a\tGPE\tcity\tألف\t\t\t\t\t12/2014\ncity/b\tGPE\tcity\tباء\t\t\t\t\t2014\t2013-05\n", []string{"x.tsv:2:from", "x.tsv:3:until"}, nil},
		{"no header", "x.tsv", "city/a\tGPE\tcity\tألف\n", []string{"x.tsv:1"}, nil},
		{"columns in another order", "x.tsv", "type\tid\nGPE\tcity/a\n", []string{"x.tsv:1"}, nil},
		{"a column left out", "x.tsv", "id\ttype\tname\ncity/a\tGPE\tألف\n", []string{"x.tsv:1"}, nil},
		{"columns divided by blanks", "x.tsv", "id type subtype name\ncity/a GPE city ألف\n", []string{"x.tsv:1"}, nil},
		{"codes without a key", "x.tsv", head + "city/a\tGPE\tcity\tألف\t\t\t\tQ796\ncity/b\tGPE\tcity\tباء\t\t\t\t=Q796\n", []string{"x.tsv:2:codes", "x.tsv:3:codes"}, nil},
		{"unknown flag", "x.tsv", head + "city/a\tGPE\tcity\tألف" + strings.Repeat("\t", 8) + "short comon\n", []string{"x.tsv:2:flags"}, nil},
		{"words with values and inflections that there are not", "x.tsv", "word\tclass\tvalue\tinflect\nكلمة\tmonth\t13\nكلمة\tweekday\tSunday\nكلمة\thuman\tciv\tMF\nكلمة\tverb\nكلمة\tname\n",
			[]string{"x.tsv:2:value", "x.tsv:3:value", "x.tsv:4:inflect", "x.tsv:5:class", "x.tsv:6:class"}, nil},
		{"verb of an unknown form", "x.tsv", "lemma\timperfect\troot\tform\nكتب\tيكتب\tك ت ب\tXI\n", []string{"x.tsv:2:form"}, nil},
		{"term in a country of another name", "x.tsv", "person\toffice\tcountry\nperson/a\tوزير\tIraq\nperson/a\tوزير\torg/un\n", []string{"x.tsv:2:country"}, nil},
		{"not UTF-8", "x.tsv", head + "city/\xff\tGPE\tcity\tألف\ncity/b\tGPE\t\tباء\n", []string{"x.tsv:2"}, []string{"city/b"}},
		{"UTF-16", "x.tsv", "\xff\xfei\x00d\x00\t\x00", []string{"x.tsv:1"}, nil},
		{"binary junk", "x.tsv", "\x7fELF\x02\x01\x01\x00\x00\n\x00\x01", []string{"x.tsv:1"}, nil},
		{"control character", "x.tsv", head + "city/a\tGPE\tcity\tأل\x00ف\ncity/b\tGPE\t\tباء\n", []string{"x.tsv:2"}, []string{"city/b"}},
		{"line too long", "x.tsv", head + "city/a\tGPE\tcity\t" + long + "\ncity/b\tGPE\t\tباء\n", []string{"x.tsv:2"}, []string{"city/b"}},
		{"empty", "x.tsv", "", nil, nil},
		{"word of an unknown class", "x.tsv", "word\tclass\nكلمة\tسم\n\tprep\n", []string{"x.tsv:2:class", "x.tsv:3:word"}, nil},
		{"verb without radicals", "x.tsv", "lemma\timperfect\troot\nكتب\tيكتب\n", []string{"x.tsv:2:root"}, nil},
		{"verb with an imperfect of another person, with a root in one piece", "x.tsv", "lemma\timperfect\troot\nكتب\tأكتب\tك ت ب\nكتب\tيكتب\tكتب\nقال\tي\tق و ل\n", []string{"x.tsv:2:imperfect", "x.tsv:3:root", "x.tsv:4:imperfect"}, nil},
		{"term without an office", "x.tsv", "person\toffice\tcountry\tfrom\nperson/a\t\tIQ\nperson/b\tوزير\tIQ\tأمس\n", []string{"x.tsv:2:office", "x.tsv:3:from"}, nil},
		{"parent unknown", "x.tsv", head + "group/a\tORG\t\tألف\t\t\t\tparent=group/z\n", []string{"x.tsv:2:codes"}, []string{"group/a"}},
		{"parents in a circle", "x.tsv", head + "group/a\tORG\t\tألف\t\t\t\tparent=group/b\ngroup/b\tORG\t\tباء\t\t\t\tparent=group/a\ngroup/c\tORG\t\tتاء\t\t\t\tparent=group/c\n", []string{"x.tsv:2:codes", "x.tsv:4:codes"}, []string{"group/a", "group/b", "group/c"}},
		{"JSONL", "x.jsonl", `{"id":"city/a","type":"GPE","name":"ألف","names":["أ","ا ل ف"],"codes":{"iso3":"XXX"},"flags":["common"]}` + "\n" + `{"word":"وزير","class":"title","plural":["وزراء"]}` + "\n" + `{"id":"city/b","type":"GPE","name":"باء","until":null}`, nil, []string{"city/a", "city/b"}},
		{"JSONL of other things", "x.jsonl", "[]\nnull\n{\n{}\n" + `{"id":"city/a","type":"GPE","name":"ألف","size":5}` + "\n" + `{"id":"city/a","type":"GPE","name":["ألف"]}` + "\n" + `{"id":"city/a","type":"GPE","name":"أ\tب"}` + "\n" + `{"id":"city/b","type":"GPE","name":"باء"}`,
			[]string{"x.jsonl:1", "x.jsonl:2", "x.jsonl:3", "x.jsonl:4", "x.jsonl:5:size", "x.jsonl:6:name", "x.jsonl:7:name"}, []string{"city/b"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			l, err := OpenReader(tt.file, strings.NewReader(tt.text))
			if d := cmp.Diff(tt.bad, where(err)); d != "" {
				t.Errorf("broken lines (-want +got):\n%s\n%v", d, err)
			}
			if d := cmp.Diff(tt.kept, ids(l)); d != "" {
				t.Errorf("ids kept (-want +got):\n%s", d)
			}
			if fs, errFS := Open(fstest.MapFS{tt.file: {Data: []byte(tt.text)}}); fs.Compiled() != l.Compiled() || fmt.Sprint(err) != fmt.Sprint(errFS) {
				t.Error("the same file in a file system gives another lexicon")
			}
		})
	}
}

func TestFileErrorSaysWhatWasReadAndWanted(t *testing.T) {
	_, err := OpenReader("my.tsv", strings.NewReader(head+"city/a\tPLACE\tcity\tألف\n"))
	want := `lexicon: my.tsv:2:8: column type: read "PLACE", want a type of mentions: PERS, NORP, OCC, ORG, GPE, LOC, FAC, EVENT, LAW, PRODUCT, LANGUAGE … (event/FORMAT.md lists them)`
	if err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
}

func TestFileErrorSaysWhereInTheLine(t *testing.T) {
	const flags = "short comon\n"
	for _, tt := range []struct {
		name, file, text string
		column           int
	}{
		{"a field behind Arabic", "x.tsv", head + "city/a\tGPE\tcity\tألف\t\t\tIRQ\n", 23},
		{"a word of a field", "x.tsv", head + "city/a\tGPE\tcity\tألف" + strings.Repeat("\t", 8) + flags, 34},
		{"an empty field", "x.tsv", head + "city/a\tGPE\tcity\t\n", 17},
		{"a field that is not there", "x.tsv", head + "city/a\tGPE\n", 11},
		{"a header", "x.tsv", "id\ttype\tname\n", 9},
		{"all of a line", "x.tsv", "سطر\n", 0},
		{"of a key that there is not", "x.jsonl", `{"id":"city/a", "type":"GPE","name":"ألف","size":5}`, 50},
		{"a value", "x.jsonl", `{"id":"city/a","name":"ألف","type":"PLACE"}`, 37},
	} {
		_, err := OpenReader(tt.file, strings.NewReader(tt.text))
		var e *FileError
		if !errors.As(err, &e) || e.Column != tt.column || e.Layer != "lexicon" {
			t.Errorf("%s: %+v, want column %d", tt.name, e, tt.column)
		}
	}
}

func TestAMillionBrokenLinesMakeAShortError(t *testing.T) {
	l, err := OpenReader("x.tsv", io.MultiReader(strings.NewReader(head), strings.NewReader(strings.Repeat("سطر\n", 1_000_000)), strings.NewReader("city/a\tGPE\tcity\tألف\n")))
	if got := where(err); len(got) != maxErrors+1 || got[maxErrors] != "lexicon: and 999000 more broken lines" {
		t.Errorf("%d errors, the last %q", len(got), got[len(got)-1])
	}
	if d := cmp.Diff([]string{"city/a"}, ids(l)); d != "" {
		t.Error(d)
	}
}

func TestAReaderThatFailsIsReported(t *testing.T) {
	l, err := OpenReader("x.tsv", io.MultiReader(strings.NewReader(head+"city/a\tGPE\tcity\tألف\n"), iotest.ErrReader(io.ErrUnexpectedEOF)))
	if !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("error %v, want it to wrap %v", err, io.ErrUnexpectedEOF)
	}
	if d := cmp.Diff([]string{"city/a"}, ids(l)); d != "" {
		t.Error(d)
	}
}

func TestJSONLSaysTheSameAsTSV(t *testing.T) {
	tsv, err1 := OpenReader("x", strings.NewReader(head+"city/a\tGPE\tcity\tألف\tأ|ا ل ف\tA\tIQ\tiso3=XXX|x=y\t2001\t2002-03\tauthored\tcommon short\n"))
	jsonl, err2 := OpenReader("x.jsonl", strings.NewReader("\n"+`{"id":"city/a","type":"GPE","subtype":"city","name":"ألف","names":["أ","ا ل ف"],"english":"A","country":"IQ","codes":{"iso3":"XXX","x":"y"},"from":"2001","until":"2002-03","source":"authored","flags":["common","short"]}`))
	if err1 != nil || err2 != nil {
		t.Fatal(err1, err2)
	}
	a, _ := tsv.Entry("city/a")
	b, _ := jsonl.Entry("city/a")
	want := *a
	want.File = "x.jsonl"
	if d := cmp.Diff(&want, b); d != "" {
		t.Error(d)
	}
}

func TestLayersOverTheDefault(t *testing.T) {
	l, err := Default().WithReader("mine.tsv", strings.NewReader(head+
		"country/iq\tGPE\tcountry\tجمهورية الاختبار\nplace/mine\tLOC\t\tوادي التجربة\ncountry/jo\tGPE\tcountry\tالأردن\t\t\t\t\t\t\t\tremove\n"))
	if err != nil {
		t.Fatal(err)
	}
	l = l.Without("country/lb", "country/unknown")
	tests := []struct{ name, text, want string }{
		{"added", "في وادي التجربة", "place/mine"},
		{"the later entry replaces", "جمهورية الاختبار", "country/iq"},
		{"names of the replaced entry are gone", "جمهورية العراق", ""},
		{"removed by a flag", "المملكة الأردنية الهاشمية", ""},
		{"removed by id", "الجمهورية اللبنانية", ""},
		{"all else stays", "جمهورية مصر العربية", "country/eg"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var text Text
			l.Read(&text, normalize.Parse(tt.text))
			got := ""
			for _, m := range text.Matches {
				if m.Entry.Type == "GPE" && m.Entry.Subtype == "country" || m.Entry.Type == "LOC" {
					got = m.Entry.ID
				}
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
	if e, ok := l.Entry("country/iq"); !ok || e.File != "mine.tsv" || e.Line != 2 {
		t.Errorf("country/iq is %+v, want that of mine.tsv:2", e)
	}
	if _, ok := Default().Entry("country/lb"); !ok {
		t.Error("the default lexicon was changed")
	}
}

func TestTermsGoWithThePerson(t *testing.T) {
	l, err := Open(fstest.MapFS{
		"a.tsv": {Data: []byte(head + "person/a\tPERS\t\tألف\nperson/b\tPERS\t\tباء\n")},
		"t.tsv": {Data: []byte("person\toffice\tcountry\tfrom\nperson/a\tوزير\tIQ\t2001\nperson/b\tوزير\tIQ\t2003\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	l = l.Without("person/a")
	if got := l.Terms("person/a"); got != nil {
		t.Errorf("terms of a person removed: %v", got)
	}
	if got := l.Terms("person/b"); len(got) != 1 || got[0].From != "2003" {
		t.Errorf("terms of person/b: %v", got)
	}
}

func TestSwapWhileOthersRead(t *testing.T) {
	open := func(id string) *Lexicon {
		l, err := OpenReader(id, strings.NewReader(head+id+"\tGPE\tcity\tألف\n"))
		if err != nil {
			t.Fatal(err)
		}
		return l
	}
	a, b := open("city/a"), open("city/b")
	l := a.Clone()
	var readers sync.WaitGroup
	for range 4 {
		readers.Go(func() {
			var text Text
			n := normalize.Parse("مدينة ألف وباء")
			for range 2000 {
				l.Read(&text, n)
				if len(text.Matches) != 1 {
					t.Errorf("%d matches", len(text.Matches))
					return
				}
				id := text.Matches[0].Entry.ID
				if _, ok := text.Lexicon.Entry(id); !ok {
					t.Errorf("the text's lexicon does not know its own match %s", id)
					return
				}
			}
		})
	}
	for i := range 200 {
		l.Swap([]*Lexicon{a, b}[i%2])
	}
	readers.Wait()
	l.Swap(b)
	if !slices.Equal(ids(l), []string{"city/b"}) || !slices.Equal(ids(a), []string{"city/a"}) {
		t.Errorf("after the swap: %v, and the first lexicon %v", ids(l), ids(a))
	}
}

func TestCompiledFormOpensAgain(t *testing.T) {
	l, err := OpenReader("x.tsv", strings.NewReader(head+"city/a\tGPE\tcity\tألف باء\n"))
	if err != nil {
		t.Fatal(err)
	}
	again, err := FromCompiled(l.Compiled())
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(ids(l), ids(again)); d != "" {
		t.Error(d)
	}
	data := l.Compiled()
	for _, tt := range []struct{ name, data string }{
		{"empty", ""},
		{"cut", data[:len(data)-1]},
		{"longer", data + "x"},
		{"one bit changed", data[:len(data)/2] + string(data[len(data)/2]^1) + data[len(data)/2+1:]},
		{"of another version", "waqai\x00L0" + data[8:]},
		{"something else", "id\ttype\tsubtype\tname\n" + strings.Repeat(" ", 100)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := FromCompiled(tt.data); !errors.Is(err, errCompiled) {
				t.Errorf("error %v, want %v", err, errCompiled)
			}
		})
	}
}

func readLines(t *testing.T, in io.ReadCloser) []string {
	t.Helper()
	defer in.Close()
	b, err := io.ReadAll(in)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(string(b), "\n")
}
