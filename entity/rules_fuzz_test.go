package entity_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/entity/entitytest"
	"github.com/waqai/waqai/lexicon"
)

var atLine = regexp.MustCompile(`^entity: my\.mentions:[0-9]+:([0-9]+:)? `)

// FuzzRules: any bytes as a file of mention rules give rules or errors. Every error begins
// with the file and a line that the file has; every sentence of a rule that is kept has its
// line too, its brackets in pairs, and can be tested; the rules that are kept always lie
// over a lexicon; and the same file gives the same the second time.
func FuzzRules(f *testing.F) {
	for _, s := range []string{
		"",
		"mention ORG company # names in quotation marks\nhead حاضنة أعمال\npattern NAME\nyes فازت حاضنة أعمال «[ORG فلكي]» بالجائزة.\nno افتتحت حاضنة أعمال جديدة.\n",
		"mention FAC building\r\nhead صومعة\r\nplural صوامع\r\npattern HEAD NAME\r\nyes زار الوفد [FAC صومعة حسان].\r\n",
		"\ufeffmention GPE village\nhead دشرة\npattern NAME\nyes سكن في دشرة [GPE تازولت].\n",
		"mention LOC water\nhead غدير\npattern NAME\nyes مر بغدير [LOC خم]]\n",
		"head حاضنة\nmention PERS x\nmention ORG a b\nmention ORG company\nhead\thead\npattern NAME NAME\nyes [ORG\nno [ORG x]\n",
		"mention ORG authority\nhead مشيخة\npattern HEAD NOUN\nyes أصدرت [ORG [ORG مشيخة] الأنوال] بيانا.\nhed x",
		"mention ORG \xff\nhead \xd8\npattern NAME\nyes [ORG \x00] ",
	} {
		f.Add(s)
	}
	empty, err := lexicon.OpenReader("empty.tsv", strings.NewReader("word\tclass\tvalue\tinflect\tplural\tflags\nقال\tconj\t\tx\t\t\n"))
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		rs, err := entity.LoadRules(files(text))
		if rs == nil {
			t.Fatalf("%q: no rules beside the errors %v", text, err)
		}
		if err != nil {
			for line := range strings.SplitSeq(err.Error(), "\nentity: my.mentions:") {
				if line = "entity: my.mentions:" + strings.TrimPrefix(line, "entity: my.mentions:"); !atLine.MatchString(line) {
					t.Errorf("%q: error without its line: %s", text, line)
				}
			}
		}
		lines := strings.Count(text, "\n") + 1
		for _, e := range rs.Examples() {
			if e.File != "my.mentions" || e.Line < 1 || e.Line > lines {
				t.Errorf("%q: a sentence at %s:%d of %d lines", text, e.File, e.Line, lines)
			}
			if strings.Count(e.Text, "[") != strings.Count(e.Text, "]") {
				t.Errorf("%q: brackets of %q are no pairs", text, e.Text)
			}
			entitytest.Plain(e.Text)
		}
		if _, err := rs.Over(empty); err != nil {
			t.Errorf("%q: rules that were kept lie over no lexicon: %v", text, err)
		}
		again, err2 := entity.LoadRules(files(text))
		if d := cmp.Diff(rs.Examples(), again.Examples()); d != "" || fmt.Sprint(err) != fmt.Sprint(err2) {
			t.Errorf("%q: another answer the second time: %v, %v\n%s", text, err, err2, d)
		}
	})
}
