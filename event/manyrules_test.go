package event

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// BenchmarkManyRules compares the default rules with the same and a thousand more:
// on its verbs and on nouns that news is full of.
// A rule is asked only where its trigger stands, so that the ratio stays under two.
func BenchmarkManyRules(b *testing.B) {
	files, err := filepath.Glob("../testdata/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatal(err, "no articles")
	}
	var texts []string
	size := 0
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, string(text))
		size += len(text)
	}
	more := Made(b, AddFS(fstest.MapFS{"more.rules": {Data: []byte(manyRules(b, 1000))}}))
	few := Made(b)
	for _, v := range []struct {
		name string
		x    *Extractor
	}{{"default", few}, {"thousand-more", more}} {
		b.Run(v.name, func(b *testing.B) {
			b.SetBytes(int64(size))
			for b.Loop() {
				for _, text := range texts {
					v.x.Extract(Input{Text: text})
				}
			}
		})
	}
}

// manyRules writes n rules on words of the lexicon: every verb, which often has rules
// already, then nouns of people, weapons, occupations and offices.
func manyRules(b *testing.B, n int) string {
	var s strings.Builder
	i := 0
	for _, file := range []string{"verbs", "humans", "weapons", "occupations", "ranks", "heads", "titles"} {
		src, err := os.ReadFile("../lexicon/words/" + file + ".tsv")
		if err != nil {
			b.Fatal(err)
		}
		for line := range strings.Lines(string(src)) {
			word, _, _ := strings.Cut(line, "\t")
			if i == n || word == "" || word == "word" || word == "lemma" || strings.ContainsAny(word, " #|") {
				continue
			}
			trigger := "noun " + word
			if file == "verbs" {
				trigger = "verb " + word
			}
			fmt.Fprintf(&s, "rule more/%d\ntype more%d\n%s\nsubject agent actor\nobject target people\nprep في|ب place place\nneed target\npriority -9\n", i, i%50, trigger)
			i++
		}
	}
	if i < n {
		b.Fatalf("%d rules, want %d", i, n)
	}
	return s.String()
}

// Every list, form, core and preposition that the engine asks for has its words in the engine's own file, so that they are there
// whatever the rules.
func TestEngineListsAreFilled(t *testing.T) {
	src, err := embedded.ReadFile(engineWords)
	if err != nil {
		t.Fatal(err)
	}
	for key, names := range map[string][]string{
		"list":  slices.Concat(engineListNames[:], rareListNames[:]),
		"form":  slices.Concat(formNames[:], seldomNames[:]),
		"core":  coreNames[:],
		"preps": slices.Concat(enginePrepNames[1:], prepKindNames[:]),
	} {
		for _, name := range names {
			if !strings.Contains(string(src), "\n"+key+" "+name+" ") {
				t.Errorf("%s has no %s %s", engineWords, key, name)
			}
		}
	}
}

// The guide for authors names the lists that a rule file shares with the engine, and what types and roles can have in common.
func TestGuideNamesWhatIsTheEngines(t *testing.T) {
	guide, err := os.ReadFile("rules/README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range slices.Concat(engineListNames[:], rareListNames[:], slices.Collect(maps.Keys(typeTraits)), slices.Collect(maps.Keys(roleTraits))) {
		if !strings.Contains(string(guide), "`"+name+"`") {
			t.Errorf("rules/README.md does not name %s", name)
		}
	}
}

// The last of as many lists as there can be is a class like the first.
func TestLastListIsAClass(t *testing.T) {
	rs, err := LoadRules(embedded)
	if err != nil {
		t.Fatal(err)
	}
	var s strings.Builder
	n := maxLists - len(rs.lists.files)
	for i := range n {
		word := fmt.Sprint("كاتب", i)
		if i == n-1 {
			word = "شاعر"
		}
		fmt.Fprintf(&s, "list own%d %s\nrule own/%d\ntype own%d\nnoun قصيدة\ngenitive poet @own%d\nneed poet\n", i, word, i, i, i)
	}
	x := Made(t, AddFS(fstest.MapFS{"own.rules": {Data: []byte(s.String())}}))
	var got []string
	for _, e := range x.Extract(Input{Text: "نشرت الصحيفة قصيدة الشاعر."}).Events {
		got = append(got, e.Type)
	}
	if want := fmt.Sprint("own", n-1); !slices.Contains(got, want) {
		t.Errorf("events of the types %v, want %s among them", got, want)
	}
}
