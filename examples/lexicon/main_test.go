package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func write(t *testing.T, dir, name, text string) string {
	t.Helper()
	p := filepath.Join(dir, name)
	if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return p
}

const (
	header = "id\ttype\tsubtype\tname\tnames\tenglish\tcountry\tcodes\tfrom\tuntil\tsource\tflags\n"
	mine   = header + "org/waqai-test\tORG\tcompany\tمصنع الكواكب السعيدة\t\tHappy Planets\t\t\t\t\tauthored\t\n"
	firm   = "mention ORG company\nhead منشأة ناشئة\npattern NAME\nyes فازت منشأة ناشئة «[ORG فلكي]» بالجائزة.\n"
	quake  = "rule quake/hit\ntype quake\nnoun زلزال+زلازل\nprep في|قرب place place\nneed place\nyes وقع زلزال قرب مراكش. => place: مراكش\nno زلزال سياسي.\n"
)

// Errors name files as the arguments name them, so that files of one name in two folders are told apart.
func TestErrorsNameTheFolder(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, dir := range []string{"a", "b"} {
		if err := os.Mkdir(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		write(t, dir, "my.rules", "rule "+dir+"/x\n")
		write(t, dir, "my.mentions", "mention KING x\n")
	}
	var stdout, stderr bytes.Buffer
	run([]string{"check", "a", "./b/my.rules", "b/my.mentions"}, &stdout, &stderr)
	for _, want := range []string{"a/my.rules:1:", "b/my.rules:1:", "a/my.mentions:1:", "b/my.mentions:1:"} {
		if !strings.Contains(stdout.String(), want) {
			t.Errorf("no %s in\n%s%s", want, stdout.String(), stderr.String())
		}
	}
}

func TestRun(t *testing.T) {
	dir := t.TempDir()
	good := write(t, dir, "mine.tsv", mine)
	rules := write(t, dir, "quake.rules", quake)
	bad := write(t, dir, "bad.tsv", header+"org/x\tORG\n\torg/y\tKING\t\tس\t\t\t\t\t\t\t\t\n")
	badRules := write(t, dir, "bad.rules", "rule a/b\ntype meet\nwibble x\n"+strings.Replace(quake, "place: مراكش", "place: فاس", 1))
	heads := write(t, dir, "firm.mentions", firm)
	badHeads := write(t, dir, "bad.mentions", strings.Replace(firm, "[ORG فلكي]", "فلكي", 1))
	silent := write(t, dir, "silent.rules", quake[:strings.Index(quake, "yes")])
	terms := write(t, dir, "terms.tsv", "person\toffice\tcountry\nperson/waqai-nobody\tوزير\tIQ\n")
	prose := write(t, dir, "prose.txt", strings.Repeat("نص\n", 30))
	corpus := write(t, dir, "c.jsonl", `{"id":"1","text":"قال مصنع الكواكب السعيدة إن زلزالا وقع قرب مراكش."}`+"\n{\n"+`{"id":"2","text":"التقى الوزيران في عمان."}`+"\n")
	headed := write(t, dir, "h.jsonl", `{"id":"1","text":"فازت منشأة ناشئة «شراع» بالجائزة."}`+"\n")
	tests := []struct {
		name   string
		args   []string
		status int
		want   []string // in order
		not    []string
	}{
		{"check what is good", []string{"check", good, rules}, 0, []string{"1 lexicon files, 1 rule files, 2 sentences: nothing wrong"}, nil},
		{"check heads of names", []string{"check", heads}, 0, []string{"0 lexicon files, 1 rule files, 1 sentences: nothing wrong"}, nil},
		{"check a head's sentence", []string{"check", badHeads}, exitWrong, []string{"bad.mentions:4"}, nil},
		{"check what is bad, all of it", []string{"check", bad, badRules}, exitWrong, []string{"bad.tsv", "bad.rules:3", "wibble", "- place: فاس", "quake/hit (bad.rules:4) at «زلزال»: event e1", "place: «مراكش», by prep"}, []string{"nothing wrong"}},
		{"check a rule without sentence", []string{"check", silent}, exitWrong, []string{"silent.rules:1: rule quake/hit has no sentence"}, nil},
		{"check a term of nobody", []string{"check", terms}, exitWrong, []string{"«وزير» of person/waqai-nobody: no entry has this id"}, nil},
		{"check a file of another kind", []string{"check", corpus + ".txt"}, exitWrong, nil, nil},
		{"why", []string{"why", "وبالعراق"}, 0, []string{"و+ب+العراق", "country/iq", "GPE   العراق"}, nil},
		{"why with one's own", []string{"why", "--with", good, "مصنع الكواكب السعيدة"}, 0, []string{"org/waqai-test"}, nil},
		{"why nothing", []string{"why", "زقزقزق"}, exitWrong, []string{"names"}, []string{"country/"}},
		{"why a rule holds, and what it lacks", []string{"why", "--with", rules, "--rule", "quake/hit", "وقع زلزال قرب مراكش."}, 0, []string{"quake/hit (quake.rules:1) at «زلزال»: event e1", "place: «مراكش»"}, nil},
		{"why a type is not found", []string{"why", "--with", rules, "--rule", "quake", "وقع زلزال عنيف."}, 0, []string{"no event", "place (needed): prep في|قرب (line 4) finds nothing"}, nil},
		{"why a word tells of nothing", []string{"why", "--rule", "واستقبل", "واستقبل المستشفى الجرحى."}, 0, []string{"meet/receive", "«المستشفى» beside it is a word of the line «unless»"}, nil},
		{"no word triggers a rule", []string{"why", "--with", rules, "--rule", "quake", "وصل الوفد."}, exitWrong, []string{"no word of the text triggers it; it has زلزال"}, nil},
		{"no such rule", []string{"why", "--rule", "wibble", "وصل الوفد."}, exitWrong, nil, nil},
		{"who held an office", []string{"who", "وزير الدفاع العراقي", "2018-04-20"}, 0, []string{"عرفان الحيالي", "2018-10"}, nil},
		{"what a person held", []string{"who", "person/irfan-al-hayali"}, 0, []string{"وزير الدفاع"}, nil},
		{"who nobody", []string{"who", "وزير الكواكب"}, exitWrong, nil, nil},
		{"bad day", []string{"who", "وزير الدفاع العراقي", "yesterday"}, exitWrong, nil, nil},
		{"diff", []string{"diff", good, corpus}, 0, []string{"c.jsonl:2:", "1 of 2 documents change", "mention ORG", "+ 1: ORG «مصنع الكواكب السعيدة» = org/waqai-test"}, nil},
		{"diff of heads of names", []string{"diff", heads, headed}, 0, []string{"1 of 1 documents change", "mention ORG", "+ 1: ORG «شراع»"}, nil},
		{"why with heads of names", []string{"why", "--with", heads, "فازت منشأة ناشئة «شراع»."}, 0, []string{"mentions", "ORG   شراع"}, nil},
		{"diff of rules", []string{"diff", rules, corpus}, 0, []string{"event quake", "-0 +1"}, nil},
		{"cover", []string{"cover", "--with", rules, corpus}, 0, []string{"2 documents", "1  quake/hit", "[زلزالا]"}, nil},
		{"a corpus of other things", []string{"cover", prose}, exitWrong, []string{"prose.txt:10: ", "prose.txt: and 20 more lines"}, []string{"prose.txt:11: "}},
		{"missing corpus", []string{"cover", filepath.Join(dir, "none.jsonl")}, exitWrong, nil, nil},
		{"unknown command", []string{"wibble"}, exitWrong, nil, nil},
		{"help", []string{"--help"}, 0, []string{"check", "why", "diff", "cover"}, nil},
		{"nothing", nil, 0, []string{"check"}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			if got := run(tt.args, &stdout, &stderr); got != tt.status {
				t.Errorf("status %d, want %d; %s%s", got, tt.status, stdout.String(), stderr.String())
			}
			if tt.status == exitWrong && strings.Count(stderr.String(), "\n") != 1 {
				t.Errorf("standard error %q, want one line", stderr.String())
			}
			rest := stdout.String()
			for _, w := range tt.want {
				_, after, ok := strings.Cut(rest, w)
				if !ok {
					t.Errorf("no %q in order in\n%s", w, stdout.String())
					break
				}
				rest = after
			}
			for _, n := range tt.not {
				if strings.Contains(stdout.String(), n) {
					t.Errorf("%q in\n%s", n, stdout.String())
				}
			}
		})
	}
}
