package event

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/waqai/waqai/lexicon"
)

func TestEveryRuleCarriesASentence(t *testing.T) {
	for _, r := range DefaultRules().All() {
		if !slices.ContainsFunc(r.Examples, func(e Example) bool { return e.Match }) {
			t.Errorf("%s:%d: rule %s has no «yes» sentence", r.File, r.Line, r.Name)
		}
	}
}

func TestEmbeddedRulesAreSound(t *testing.T) {
	if _, err := LoadRules(embedded); err != nil {
		t.Error(err)
	}
}

// No rule that the library ships is idle: the lexicon has its verbs, and no other
// rule always goes before it.
func TestEmbeddedRulesCanFire(t *testing.T) {
	if err := DefaultRules().Check(lexicon.Default()); err != nil {
		t.Error(err)
	}
}

// A word is looked up without article, and so is «ألغام» as if it had one.
func TestEntriesOfWords(t *testing.T) {
	for word, want := range map[string][]string{
		"الصحة": {"صحة"},
		"صحة":   {"صحة"},
		"ألغام": {"الغام", "غام"},
		"ألم":   {"الم"},
	} {
		if got := entriesOf(word); !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", word, got, want)
		}
	}
}

func TestRuleErrors(t *testing.T) {
	const ok = "rule a/b\n  type meet\n  verb التقى\n  subject participant actor\n"
	tests := []struct {
		name string
		src  string
		want []string // line:column message, a part of it
	}{
		{"nothing wrong", ok, nil},
		{"CRLF and BOM", "\ufeff" + strings.ReplaceAll(ok, "\n", "\r\n"), nil},
		{"before the first rule", "type meet\n" + ok, []string{"1:1: \"type\" stands before"}},
		{"nothing after the word", ok + "  verb\n", []string{"5:3: \"verb\" wants something"}},
		{"unknown class", ok + "  subject host king\n", []string{"5:16: unknown class \"king\""}},
		{"words behind the class", ok + "  subject host actor direct\n", []string{"5:22: \"direct\" is too much"}},
		{"words behind direct", ok + "  prep ل host actor direct now\n", []string{"5:21: \"direct now\" is too much"}},
		{"unknown word", ok + "  wibble x\n", []string{"5:3: unknown word \"wibble\""}},
		{"prep without role", ok + "  prep من\n", []string{"5:3: want «prep في|ب ROLE CLASS»"}},
		{"with without part", ok + "  with عقد host actor\n", []string{"5:3: want «with LEMMA"}},
		{"no number", ok + "  priority high\n", []string{"5:12: want «priority NUMBER»; read \"high\""}},
		{"a need of two words", ok + "  need host guest\n", []string{"5:3: «need ROLE|ROLE» means any"}},
		{"a need that nothing fills", ok + "  need chair\n", []string{"1: rule a/b can never fire: it needs chair"}},
		{"a need that the engine fills", ok + "  need chair|place\n", nil},
		{"a sentence without its role", ok + "  yes اجتمع الوفد. => الوفد\n", []string{"5:20: want «yes SENTENCE => role: text"}},
		{"a long line", strings.Repeat("س", 5000) + "\n", []string{"1:1: \"" + strings.Repeat("س", 100) + "…\" stands before"}},
		{"no name", "rule\n verb قال\n", []string{"1:1: a rule wants a name"}},
		{"no type", "rule a/c\n verb قال\n", []string{"1: rule a/c has no type"}},
		{"no trigger", "rule a/c\n type meet\n", []string{"1: rule a/c can never fire"}},
		{"twice", ok + ok, []string{"5: rule a/b stands already in t.rules:1"}},
		{"no such list", ok + "  object target @crowd\n", []string{"5: no list is named \"crowd\""}},
		{"list of no one", ok + "list crowd متظاهر\n", []string{"5: nothing asks for the list \"crowd\""}},
		{"empty list", "list crowd\n" + ok, []string{"1:1: want «list NAME word …»"}},
		{"no such macro", ok + "  use by_boat agent\n", []string{"5:3: no macro is named \"by_boat\""}},
		{"the engine's macro", ok + "  use by_agent agent\n", nil},
		{"the engine's macro without its role", ok + "  use by_agent\n", []string{"5:3: macro by_agent wants a role for its *: «use by_agent ROLE»"}},
		{"a macro in the place of the engine's", "macro by_agent\nprep من * actor\n" + ok + "  use by_agent agent\n", nil},
		{"types like others", "types office nominate\nroles counted hostage\n" + ok, nil},
		{"no such trait", "types throne nominate\n" + ok, []string{"1:7: \"throne\" is no trait of types; there are blame, "}},
		{"a trait of no role", "roles counted\n" + ok, []string{"1:1: want «roles TRAIT NAME …»"}},
		{"participles that go on", "takes عن|على مدافع\n" + ok, nil},
		{"participles that go on with nothing", "takes عن\n" + ok, []string{"1:1: want «takes PREPOSITION|PREPOSITION word …»"}},
		{"verbal nouns that go on with nothing", "leads عن\n" + ok, []string{"1:1: want «leads PREPOSITION|PREPOSITION word …»"}},
		{"no such preposition", "takes حيال مدافع\n" + ok, []string{"1:7: the engine knows no word that goes on with \"حيال\""}},
		{"macro of no one", "macro m\nprep من * actor\n" + ok, []string{"1: no rule uses the macro m"}},
		{"error inside a macro", "macro m\nprep من * king\n" + ok + "  use m agent\n", []string{"7:1: unknown class \"king\""}},
		{"all at once", ok + "  wibble x\n  subject host king\n", []string{"5:3: unknown word", "6:16: unknown class"}},
		{"binary", "\x00\xff\xfe rule", []string{"1:2: \"\\xff\\xfe rule\" is not UTF-8; save the file as UTF-8"}},
		{"a line that is not UTF-8", ok + "  noun لق\xd8 اجتماع\n", []string{"5:10: \"\\xd8 "}},
		{"UTF-16", "\xff\xfer\x00u\x00\n\x00t\x00y\x00", []string{"1:1: \"\\xff\\xfer"}},
		{"in the order of the lines", "rule a/b\n  type meet\n  verb التقى\n  object target @crowd\n  wibble x\nmacro\n", []string{"4: no list", "5:3: unknown word", "6:1: a macro"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			rs, err := LoadRules(fstest.MapFS{"t.rules": {Data: []byte(test.src)}})
			if rs == nil {
				t.Fatal("no rules, not even the good ones")
			}
			var got []string
			if err != nil {
				got = strings.Split(err.Error(), "\n")
			}
			if len(got) != len(test.want) {
				t.Fatalf("got %d errors, want %d:\n%s", len(got), len(test.want), strings.Join(got, "\n"))
			}
			for i, want := range test.want {
				if !strings.HasPrefix(got[i], "event: t.rules:"+want) {
					t.Errorf("got  %s\nwant event: t.rules:%s …", got[i], want)
				}
			}
		})
	}
}

func TestCheckReportsRulesThatNeverFire(t *testing.T) {
	rs, err := LoadRules(fstest.MapFS{"t.rules": {Data: []byte(`
rule a/first
  type meet
  verb التقى اجتمع
  priority 2
rule a/hidden
  type meet
  verb التقى
rule a/unknown
  type meet
  verb زقزق
rule a/idle
  type meet
  verb زار
  prep في_غير_محله place place
`)}})
	if err != nil {
		t.Fatal(err)
	}
	got := fmt.Sprint(rs.Check(lexicon.Default()))
	for _, want := range []string{"t.rules:6: rule a/hidden never wins against a/first", "t.rules:11: rule a/unknown: the lexicon has no verb زقزق",
		"t.rules:15: rule a/idle: the lexicon has no preposition «في غير محله»"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

// Rules laid over the default add to it, and replace those of the same name.
func TestAddFS(t *testing.T) {
	mine := fstest.MapFS{"mine.rules": {Data: []byte(`
rule quake/hit
  type quake
  noun زلزال+زلازل
  with ضرب|هز object place place
  prep في|قرب place place
  need place

rule visit/go
  type journey
  verb زار
  subject traveller actor
  object destination place
`)}}
	x := Made(t, AddFS(mine))
	doc := x.Extract(Input{Text: "وقع زلزال قرب مراكش. وزار الملك المغربي المدينة. وقال الوزير إن الأمور تحسنت."})
	var got []string
	for _, e := range doc.Events {
		got = append(got, e.Type)
	}
	if d := cmp.Diff([]string{"quake", "journey", "say"}, got); d != "" {
		t.Errorf("types (-want +got):\n%s", d)
	}
}

// Users' lists come behind the library's, of which there are more than 64 already.
func TestManyLists(t *testing.T) {
	const lists = 20
	things := strings.Fields("بركان إعصار فيضان نيزك حريق")
	var src strings.Builder
	for i := range lists {
		thing := "لغم"
		if i >= lists-len(things) {
			thing = things[i-(lists-len(things))]
		}
		fmt.Fprintf(&src, "list mine%d %s\nrule my%d/hit\ntype hit%d\nverb دمر\nsubject what @mine%d\nneed what\npriority 9\n", i, thing, i, i, i)
	}
	x := Made(t, AddFS(fstest.MapFS{"mine.rules": {Data: []byte(src.String())}}))
	for i, thing := range things {
		want := fmt.Sprintf("hit%d", lists-len(things)+i)
		var got []string
		for _, e := range x.Extract(Input{Text: "دمر " + thing + " المدينة أمس."}).Events {
			got = append(got, e.Type)
		}
		if d := cmp.Diff([]string{want}, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", thing, d)
		}
	}
}

// A role or type of a user's that joins a trait is read as the engine's own of that trait are.
func TestTraits(t *testing.T) {
	const rule = `
rule hostage/hold
  type hostage
  priority 9
  verb احتجز
  subject captor actor
  object hostage people
`
	const text = "احتجز المسلحون خمسة عمال. واحتجز المسلحون خمسة عمال."
	tests := []struct {
		name, src string
		want      []string
	}{
		{"no trait", rule, []string{"captor المسلحون", "hostage خمسة عمال", "captor المسلحون", "hostage خمسة عمال", "same as e1"}},
		{"a counted role", "roles counted hostage\n" + rule, []string{"captor المسلحون", "hostage خمسة عمال", "count خمسة", "captor المسلحون", "hostage خمسة عمال", "count خمسة", "same as e1"}},
		{"a type of words", "types utterance hostage\n" + rule, []string{"captor المسلحون", "hostage خمسة عمال", "captor المسلحون", "hostage خمسة عمال"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			x := Made(t, AddFS(fstest.MapFS{"mine.rules": {Data: []byte(test.src)}}))
			var got []string
			for _, e := range x.Extract(Input{Text: text}).Events {
				for _, a := range e.Arguments {
					got = append(got, a.Role+" "+a.Text)
				}
				if e.SameAs != "" {
					got = append(got, "same as "+e.SameAs)
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
