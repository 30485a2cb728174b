package waqai_test

import (
	"iter"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/waqai/waqai/lexicon"
)

var (
	link  = regexp.MustCompile(`\]\(([^):#]+)(?:#[^)]*)?\)`)
	named = regexp.MustCompile("`([a-zA-Z_/-]+\\.(?:go|tsv|txt|md|bin|rules|sql))`")
)

// repository gives the files of the repository; without one the test is left out.
func repository(t *testing.T) []string {
	out, err := exec.Command("git", "ls-files", "--cached", "--others", "--exclude-standard").Output()
	if err != nil {
		t.Skip("no git repository: ", err)
	}
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}

// What the papers link to is there, and so is every file that ARCHITECTURE.md and
// CONTRIBUTING.md name.
func TestPapersNameWhatIsThere(t *testing.T) {
	files := repository(t)
	there := func(name string) bool {
		for _, f := range files {
			if f == name || strings.HasSuffix(f, "/"+name) {
				return true
			}
		}
		return false
	}
	for _, paper := range files {
		if path.Ext(paper) != ".md" {
			continue
		}
		text, err := os.ReadFile(paper)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range link.FindAllStringSubmatch(string(text), -1) {
			if _, err := os.Stat(filepath.Join(filepath.Dir(paper), m[1])); err != nil {
				t.Errorf("%s links to %s, which is not there", paper, m[1])
			}
		}
		if paper != "ARCHITECTURE.md" && paper != "CONTRIBUTING.md" {
			continue
		}
		for _, m := range named.FindAllStringSubmatch(string(text), -1) {
			if !there(m[1]) {
				t.Errorf("%s names %s, which is not there", paper, m[1])
			}
		}
	}
}

// Whoever begins with README.md comes to every paper by links; the files that GitHub looks for need none.
func TestPapersLeadToOneAnother(t *testing.T) {
	reached := map[string]bool{}
	var follow func(string)
	follow = func(paper string) {
		if reached[paper] || path.Ext(paper) != ".md" {
			return
		}
		reached[paper] = true
		text, err := os.ReadFile(paper)
		if err != nil {
			return // told by the test above
		}
		for _, m := range link.FindAllStringSubmatch(string(text), -1) {
			follow(path.Join(path.Dir(paper), m[1]))
		}
	}
	follow("README.md")
	for _, file := range repository(t) {
		if path.Ext(file) == ".md" && !reached[file] {
			t.Errorf("no paper leads to %s", file)
		}
	}
}

// The types and roles of events that FORMAT.md lists have a column in extract's table and a name on the web page.
func TestRolesHaveColumnsAndNames(t *testing.T) {
	read := func(name string) string {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	columns, words := read("examples/extract/table.go"), read("examples/web/page/js/words.js")
	roles := []string{"place", "time", "duration", "source"}
	rows := regexp.MustCompile("(?m)^\\| `([a-z_]+)` \\|.*\\. \\| ([a-z ]+) \\|$").FindAllStringSubmatch(read("event/FORMAT.md"), -1)
	if len(rows) < 31 {
		t.Errorf("%d types in FORMAT.md, there were 31", len(rows))
	}
	for _, row := range rows {
		if roles = append(roles, strings.Fields(row[2])...); !strings.Contains(words, row[1]+": [") {
			t.Errorf("words.js has no name for the type %s", row[1])
		}
	}
	for _, role := range roles {
		if !strings.Contains(columns, `"`+role+`"`) {
			t.Errorf("table.go has no column for the role %s", role)
		}
		if !strings.Contains(words, " "+role+": '") {
			t.Errorf("words.js has no name for the role %s", role)
		}
	}
}

// ARCHITECTURE.md lists every class that a word file may use.
func TestPapersListTheClasses(t *testing.T) {
	text, err := os.ReadFile("ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	_, table, _ := strings.Cut(string(text), "| class | what | value |")
	for row := range strings.Lines(table) {
		if cells := strings.Split(row, "|"); len(cells) > 2 {
			for _, class := range strings.Fields(cells[1]) {
				if listed[class] = true; !strings.HasPrefix(class, "-") {
					if _, ok := lexicon.ParseClass(class); !ok {
						t.Errorf("ARCHITECTURE.md lists the class %s, which does not exist", class)
					}
				}
			}
		} else if strings.HasPrefix(row, "#") {
			break
		}
	}
	for c := lexicon.Prep; c.String() != ""; c++ { // names and verbs have tables of their own
		if !listed[c.String()] {
			t.Errorf("ARCHITECTURE.md does not list the class %s", c)
		}
	}
}

// ARCHITECTURE.md says what every flag of the word files means, and of no other.
func TestPapersListTheFlags(t *testing.T) {
	text, err := os.ReadFile("ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(text), "| flags | of | what they say |")
	table, _, _ = strings.Cut(table, "\n\n")
	listed := map[string]bool{}
	for row := range strings.Lines(table) {
		if cells := strings.Split(row, "|"); len(cells) > 2 {
			for _, flag := range strings.Fields(strings.ReplaceAll(cells[1], "`", "")) {
				listed[flag] = true
			}
		}
	}
	used := map[string]bool{}
	l := lexicon.Default()
	for _, words := range []iter.Seq[*lexicon.Entry]{l.Words(), l.Verbs()} {
		for w := range words {
			for _, flag := range strings.Fields(w.Flags) {
				if used[flag] = true; !listed[flag] {
					t.Errorf("ARCHITECTURE.md does not list the flag %s of %s", flag, w.Name)
				}
			}
		}
	}
	for flag := range listed {
		if !used[flag] && flag != "---" {
			t.Errorf("ARCHITECTURE.md lists the flag %s, which no word has", flag)
		}
	}
}

// ARCHITECTURE.md says of every file of the four packages what it is for.
func TestPapersNameEveryFile(t *testing.T) {
	text, err := os.ReadFile("ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, dir := range layers {
		names, err := filepath.Glob(dir + "/*.go")
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			if base := filepath.Base(name); base != "doc.go" && !strings.HasSuffix(base, "_test.go") && !strings.Contains(string(text), "`"+base+"`") {
				t.Errorf("ARCHITECTURE.md does not name %s", name)
			}
		}
	}
}
