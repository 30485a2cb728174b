package compare

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// gobEntry is what a program would write of an entry with encoding/gob.
type gobEntry struct {
	ID, Type, Subtype, Name                             string
	Names                                               []string
	English, Country, Codes, From, Until, Source, Flags string
}

// BenchmarkLoad opens the compiled default lexicon and reads a first sentence.
func BenchmarkLoad(b *testing.B) {
	data := lexicon.Default().Compiled()
	text := normalize.Parse("التقى وزير الخارجية العراقي نظيره الأردني في بغداد.")
	b.ReportAllocs()
	for b.Loop() {
		l, err := lexicon.FromCompiled(data)
		if err != nil {
			b.Fatal(err)
		}
		var out lexicon.Text
		l.Read(&out, text)
		sink += len(out.Matches)
	}
}

// BenchmarkLoadGob decodes the same entries, and nothing else.
func BenchmarkLoadGob(b *testing.B) {
	var list []gobEntry
	for e := range lexicon.Default().Entries() {
		list = append(list, gobEntry{e.ID, e.Type, e.Subtype, e.Name, e.Names, e.English, e.Country, e.Codes, e.From, e.Until, e.Source, e.Flags})
	}
	var buf bytes.Buffer
	if err := gob.NewEncoder(&buf).Encode(list); err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		var got []gobEntry
		if err := gob.NewDecoder(bytes.NewReader(buf.Bytes())).Decode(&got); err != nil {
			b.Fatal(err)
		}
		sink += len(got)
	}
}

// many gives a lexicon of n names of two or three words, made of the given and
// family names of the default lexicon: they begin as the names of the text do.
func many(n int) *lexicon.Lexicon {
	var given, family []string
	for e := range lexicon.Default().Words() {
		switch e.Class {
		case lexicon.Given:
			given = append(given, e.Name)
		case lexicon.Family:
			family = append(family, e.Name)
		}
	}
	var tsv strings.Builder
	tsv.WriteString("id\ttype\tsubtype\tname\n")
	r := rand.New(rand.NewPCG(1, 2))
	for i := range n {
		middle := ""
		if i%3 == 0 {
			middle = " " + given[r.IntN(len(given))]
		}
		fmt.Fprintf(&tsv, "person/%d\tPERS\t\t%s%s %s\n", i, given[r.IntN(len(given))], middle, family[r.IntN(len(family))])
	}
	l, err := lexicon.Open(fstest.MapFS{"names.tsv": {Data: []byte(tsv.String())}})
	if err != nil {
		panic(err)
	}
	return l
}

func benchNames(b *testing.B, n int) {
	docs, size := texts()
	l := many(n)
	t := normalize.NewText(normalize.Names)
	var out lexicon.Text
	read := func() {
		for _, d := range docs {
			t.Reset(d)
			l.Read(&out, t)
			sink += len(out.Matches)
		}
	}
	read()
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		read()
	}
}

func BenchmarkNames5k(b *testing.B)   { benchNames(b, 5_000) }
func BenchmarkNames50k(b *testing.B)  { benchNames(b, 50_000) }
func BenchmarkNames200k(b *testing.B) { benchNames(b, 200_000) }

// BenchmarkCompile reads and compiles 50,000 names.
func BenchmarkCompile(b *testing.B) {
	for b.Loop() {
		sink += len(many(50_000).Compiled())
	}
}

// TestSize prints what the default lexicon costs: its compiled form, the heap
// after the first sentence, and the growth of a program.
func TestSize(t *testing.T) {
	if *rounds == 0 {
		t.Skip("want -rounds")
	}
	var before, after runtime.MemStats
	data := lexicon.Default().Compiled()
	text := normalize.Parse("التقى وزير الخارجية العراقي نظيره الأردني في بغداد.")
	runtime.GC()
	runtime.ReadMemStats(&before)
	l, err := lexicon.FromCompiled(data)
	if err != nil {
		t.Fatal(err)
	}
	var out lexicon.Text
	l.Read(&out, text)
	runtime.GC()
	runtime.ReadMemStats(&after)
	runtime.KeepAlive(l)
	entries := 0
	for range lexicon.Default().Entries() {
		entries++
	}
	fmt.Printf("%d entries, %.2f MB compiled, %.2f MB of heap when open\n", entries, float64(len(data))/1e6, float64(after.HeapAlloc-before.HeapAlloc)/1e6)
	empty, full := program(t, "normalize", `normalize.Parse("نص").Tokens`), program(t, "lexicon", "lexicon.Default().Terms(\"\")")
	fmt.Printf("program with normalize alone %.2f MB, with the lexicon %.2f MB: %.2f MB more\n", float64(empty)/1e6, float64(full)/1e6, float64(full-empty)/1e6)
}

// program builds a program that uses one package and gives its size, stripped.
func program(t *testing.T, pkg, expr string) int64 {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for name, text := range map[string]string{
		"go.mod":  "module scratch\n\ngo 1.25.0\n\nrequire github.com/waqai/waqai v0.0.0\n\nreplace github.com/waqai/waqai => " + root + "\n",
		"main.go": "package main\n\nimport \"github.com/waqai/waqai/" + pkg + "\"\n\nfunc main() { println(len(" + expr + ")) }\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("go", "build", "-mod=mod", "-ldflags=-s -w", "-o", "scratch", ".")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=")
	if b, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, b)
	}
	info, err := os.Stat(filepath.Join(dir, "scratch"))
	if err != nil {
		t.Fatal(err)
	}
	return info.Size()
}
