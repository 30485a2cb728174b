package lexicon

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/lexicon/internal/source"
)

func TestWhoWas(t *testing.T) {
	l, err := Open(fstest.MapFS{
		"e.tsv": {Data: []byte(head +
			"country/iq\tGPE\tcountry\tالعراق\t\t\tIQ\n" +
			"country/lb\tGPE\tcountry\tلبنان\t\t\tLB\n" +
			"org/un\tORG\tinternational\tالأمم المتحدة\n" +
			"group/a\tORG\tarmed_group\tجماعة التجربة\n")},
		"t.tsv": {Data: []byte("person\toffice\tcountry\tfrom\tuntil\n" +
			"person/a\tوزير الدفاع\tIQ\t2010-02\t2014-05-20\n" +
			"person/b\tوزير الدفاع\tIQ\t2014-05-20\t2016\n" +
			"person/c\tرئيس الوزراء\tLB\t2011-06-13\t\n" +
			"person/d\tالأمين العام\torg/un\t2007\t2016-12-31\n" +
			"person/e\tزعيم\tgroup/a\t\t2015\n" +
			"person/f\tرئيس\tLB\t2008-05-25\t2014-05-24\n")},
		"w.tsv": {Data: []byte("word\tclass\tvalue\tinflect\nعراقي\tnisba\tcountry/iq\tnisba\nلبناني\tnisba\tcountry/lb\tnisba\n" +
			"رئيس الحكومة\toffice\tرئيس الوزراء\tx\nرئيس الجمهورية\toffice\tرئيس\tx\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct{ name, office, day, want string }{
		{"nisba at the end", "وزير الدفاع العراقي", "2013-01-01", "person/a"},
		{"country at the end, construct without article", "وزير دفاع العراق", "2013-01-01", "person/a"},
		{"both on the day of a handover", "وزير الدفاع العراقي", "2014-05-20", "person/a person/b"},
		{"a year known alone counts to its end", "وزير الدفاع العراقي", "2016-12-31", "person/b"},
		{"after the last one", "وزير الدفاع العراقي", "2017-01-01", ""},
		{"the month known alone", "وزير الدفاع العراقي", "2010-01-31", ""},
		{"still in office", "رئيس وزراء لبنان", "2030-01-01", "person/c"},
		{"another name of the office", "رئيس الحكومة اللبنانية", "2012-01-01", "person/c"},
		{"another name, its article said with the country", "رئيس الجمهورية اللبنانية", "2012-01-01", "person/f"},
		{"one word", "الرئيس اللبناني", "2012-01-01", "person/f"},
		{"a body behind a preposition", "الأمين العام للأمم المتحدة", "2012-01-01", "person/d"},
		{"a beginning that is not known", "زعيم جماعة التجربة", "2012-01-01", ""},
		{"no country", "وزير الدفاع", "2012-01-01", ""},
		{"nothing", "", "2012-01-01", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			day, err := time.Parse(time.DateOnly, tt.day)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, term := range l.WhoWas(tt.office, day) {
				got = append(got, term.Person)
			}
			if d := cmp.Diff(tt.want, strings.Join(got, " ")); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
	day := time.Date(2012, 1, 1, 0, 0, 0, 0, time.UTC)
	if got := l.HeldBy("وزير الدفاع", "IQ", day); len(got) != 1 || got[0].Person != "person/a" {
		t.Errorf("HeldBy gives %v", got)
	}
	if got := l.TermsOn("person/e", day); got != nil {
		t.Errorf("TermsOn gives %v for a term whose beginning is not known", got)
	}
}

func TestExportIsReadBackTheSame(t *testing.T) {
	l := Default()
	files := fstest.MapFS{}
	for _, name := range l.Files() {
		var b strings.Builder
		if err := l.WriteFile(&b, name); err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: []byte(b.String())}
	}
	again, err := Open(files)
	if err != nil {
		t.Fatal(err)
	}
	a, b := l.state.Load(), again.state.Load()
	if a.records != b.records || a.forms != b.forms || a.nodes != b.nodes || a.ids != b.ids {
		t.Errorf("%d records and %d bytes of forms became %d and %d", a.records, len(a.forms), b.records, len(b.forms))
	}
	for i := range a.records {
		if x, y := a.record(i), b.record(i); x.text != y.text || x.file != y.file {
			t.Fatalf("record %d was %q of %s, became %q of %s", i, x.text, x.file, y.text, y.file)
		}
	}
	if err := l.WriteFile(&strings.Builder{}, "no.tsv"); err == nil || !strings.Contains(err.Error(), "data/countries.tsv") {
		t.Errorf("error %v, want one that names the files", err)
	}
}

func TestWriteEntriesAndFind(t *testing.T) {
	var b strings.Builder
	if err := WriteEntries(&b, Default().InCountry("JO")); err != nil {
		t.Fatal(err)
	}
	l, err := OpenReader("jo.tsv", strings.NewReader(b.String()))
	for _, at := range where(err) {
		if !strings.HasSuffix(at, ":codes") { // a parent may be of another country
			t.Error(at)
		}
	}
	var want []string
	for e := range Default().Entries() {
		if e.Country == "JO" {
			want = append(want, e.ID)
		}
	}
	if d := cmp.Diff(want, ids(l)); d != "" || len(want) < 10 {
		t.Errorf("entries of Jordan (-want +got):\n%s", d)
	}
}

func TestEntriesKnowTheirLine(t *testing.T) {
	lines := make(map[string][]string)
	for e := range Default().Entries() {
		if lines[e.File] == nil {
			b, err := source.Dir(".").Open(e.File)
			if err != nil {
				t.Fatal(err)
			}
			lines[e.File] = readLines(t, b)
		}
		if e.Line < 1 || e.Line > len(lines[e.File]) || !strings.HasPrefix(lines[e.File][e.Line-1], e.ID+"\t") {
			t.Fatalf("%s stands not in %s:%d", e.ID, e.File, e.Line)
		}
	}
	if len(lines) < 5 {
		t.Errorf("%d files", len(lines))
	}
}

func TestLookupOfSeveralWords(t *testing.T) {
	tests := []struct{ name, form, want string }{
		{"one word", "العراق", "country/iq"},
		{"several", "الولايات المتحدة الأميركية", "country/us"},
		{"with quotation marks inside", "تنظيم «الدولة»", "group/isis"},
		{"part of a name", "الولايات", ""},
		{"unknown", "شيء لا يعرفه أحد", ""},
		{"empty", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			found := Default().Lookup(tt.form)
			if tt.want == "" && len(found) == 0 {
				return
			}
			if !slices.ContainsFunc(found, func(s Sense) bool { return s.Entry.ID == tt.want }) {
				t.Errorf("%d senses, none is %s", len(found), tt.want)
			}
		})
	}
}
