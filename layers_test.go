package waqai_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/waqai/waqai"

// layers, the lowest first: a package imports only those before its own.
var layers = []string{"normalize", "lexicon", "entity", "event"}

// allowed are the modules that the library may depend on; go-cmp in tests only.
var allowed = []string{
	"github.com/blevesearch/segment", "golang.org/x/text", "github.com/kljensen/snowball", "github.com/blevesearch/snowballstem",
}

func TestLayersImportDownwards(t *testing.T) {
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "./...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	dec := json.NewDecoder(strings.NewReader(string(out)))
	for dec.More() {
		var p struct {
			ImportPath string
			Imports    []string
		}
		if err := dec.Decode(&p); err != nil {
			t.Fatal(err)
		}
		own := layer(p.ImportPath)
		if own < 0 {
			continue
		}
		for _, i := range p.Imports {
			if l := layer(i); l > own {
				t.Errorf("%s looks up: it imports %s", p.ImportPath, i)
			}
			if strings.Contains(strings.Split(i, "/")[0], ".") && !strings.HasPrefix(i, module) &&
				!slices.ContainsFunc(allowed, func(a string) bool { return i == a || strings.HasPrefix(i, a+"/") }) {
				t.Errorf("%s imports %s, which is none of the library's dependencies", p.ImportPath, i)
			}
		}
	}
}

func layer(path string) int {
	rest, ok := strings.CutPrefix(path, module+"/")
	if !ok {
		return -1
	}
	first, _, _ := strings.Cut(rest, "/")
	return slices.Index(layers, first)
}

// A program that imports the library gets nothing of the front ends' modules.
func TestUsersGoSumStaysLight(t *testing.T) {
	root, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("go.mod", "module scratch\n\ngo 1.25.0\n\nrequire "+module+" v0.0.0\n\nreplace "+module+" => "+root+"\n")
	write("main.go", "package main\n\nimport \""+module+"/event\"\n\nfunc main() { println(len(event.Extract(\"التقى الوزيران في بغداد.\").Events)) }\n")
	cmd := exec.Command("go", "build", "-mod=mod", "-o", filepath.Join(dir, "scratch"), ".")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	sum, err := os.ReadFile(filepath.Join(dir, "go.sum"))
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(strings.TrimSpace(string(sum)), "\n") {
		m, _, _ := strings.Cut(line, " ")
		if !slices.Contains(allowed, m) && m != "github.com/google/go-cmp" && m != "golang.org/x/tools" && m != "golang.org/x/mod" && m != "golang.org/x/sync" {
			t.Errorf("a user's go.sum gets %s", m)
		}
	}
}
