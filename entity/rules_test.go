package entity_test

import (
	"fmt"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/entity/entitytest"
	"github.com/waqai/waqai/lexicon"
)

func files(text string) fstest.MapFS { return fstest.MapFS{"my.mentions": {Data: []byte(text)}} }

func TestRules(t *testing.T) {
	rs, err := entity.LoadRules(files(`
mention ORG company # names in quotation marks
head حاضنة أعمال
pattern NAME
yes فازت حاضنة أعمال «[ORG فلكي]» بالجائزة.
no افتتحت حاضنة أعمال جديدة في المدينة.

mention ORG authority
head مشيخة
plural مشيخات
pattern HEAD NOUN
yes أصدرت [ORG مشيخة الأنوال] بيانا.
no أصدرت مشيخات الأنوال بيانا.

mention FAC building
head صومعة
pattern HEAD NAME
yes زار الوفد [FAC صومعة فهيم].
no زار الوفد صومعة قديمة.
`))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range rs.Examples() {
		c := entitytest.Case{Text: e.Text, Types: []entity.Type{e.Type}}
		if entitytest.Plain(e.Text) != e.Text && entitytest.Check(entity.New(), c) == "" {
			t.Errorf("%s holds without the rules", e.Text)
		}
	}
	l, err := rs.Over(lexicon.Default())
	if err != nil {
		t.Fatal(err)
	}
	entitytest.Rules(t, entity.New(entity.WithLexicon(l)), rs)
}

func TestRulesMistakes(t *testing.T) {
	const fine = "mention ORG company\nhead حاضنة\npattern NAME\nyes فازت حاضنة «[ORG فلكي]».\n"
	for _, tt := range []struct{ name, in, want string }{
		{"nothing wrong", fine, "<nil>"},
		{"no rule", "head حاضنة\n", `entity: my.mentions:1:1: "head" before the first rule: begin with «mention TYPE SUBTYPE»`},
		{"a type that has no heads", "mention PERS x\n", `entity: my.mentions:1:9: mention "PERS x": want a type, ORG, GPE, LOC or FAC, and a subtype of one word: «mention ORG company»`},
		{"bytes that are no UTF-8", fine + "plural \xd8\n", `entity: my.mentions:5:8: "\xd8" is no text: save the file as UTF-8, without control characters`},
		{"a control character", fine + "plural \x10\n", `entity: my.mentions:5:8: "\x10" is no text: save the file as UTF-8, without control characters`},
		{"a statement nobody knows", fine + "hed حاضنة\n", `entity: my.mentions:5:1: unknown statement "hed": want mention, head, plural, pattern, yes or no`},
		{"no head", "mention ORG company\n", "entity: my.mentions:1: a rule without head: add «head WORD»"},
		{"no pattern", "mention ORG company\nhead حاضنة\n", "entity: my.mentions:1: a rule without pattern: add «pattern HEAD NAME» or «pattern NAME»"},
		{"no sentence", "mention ORG company\nhead حاضنة\npattern NAME\n", "entity: my.mentions:1: a rule without sentence: add «yes SENTENCE» with [ORG NAME] in it"},
		{"a pattern of another type", "mention FAC x\nhead صومعة\npattern HEAD NOUN\n", `entity: my.mentions:3:9: pattern "HEAD NOUN" of FAC: want HEAD NAME, NAME (not of FAC) or HEAD NOUN (only of ORG)`},
		{"yes without brackets", fine + "yes فازت حاضنة.\n", `entity: my.mentions:5:5: yes "فازت حاضنة.": want brackets [ORG NAME] in a «yes» sentence, none in a «no» sentence`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := entity.LoadRules(files(tt.in))
			if d := cmp.Diff(tt.want, fmt.Sprint(err)); d != "" {
				t.Error(d)
			}
		})
	}
}
