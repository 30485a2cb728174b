package main

import (
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"
)

// sources are programs that use more and more of the library; the last is that of
// the README, in three lines.
var sources = []struct{ name, imports, body string }{
	{"empty", ``, `println("نص")`},
	{"normalize", `import "github.com/waqai/waqai/normalize"`, `println(len(normalize.Parse("نص").Tokens))`},
	{"lexicon", `import "github.com/waqai/waqai/lexicon"`, `println(len(lexicon.Default().Lookup("بغداد")))`},
	{"entity", `import "github.com/waqai/waqai/entity"`, `println(len(entity.Extract("وصل الوزير إلى بغداد.")))`},
	{"event", `import "github.com/waqai/waqai/event"`, `for _, e := range event.Extract("التقى وزير الدفاع العراقي نظيره الإيراني في بغداد.").Events { println(e.Type) }`},
}

// programs builds programs and notes their sizes, and how long they take from their
// start to their exit.
func (r *report) programs(o options) error {
	root, err := filepath.Abs(o.root)
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "waqai-scale")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	b := builder{root, dir, r}
	if err := os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module scratch\n\ngo 1.25.0\n\nrequire github.com/waqai/waqai v0.0.0\n\nreplace github.com/waqai/waqai => "+root+"\n"), 0o644); err != nil {
		return err
	}
	for _, s := range sources {
		if err := os.Mkdir(filepath.Join(dir, s.name), 0o755); err != nil {
			return err
		}
		main := "package main\n\n" + s.imports + "\n\nfunc main() {\n" + s.body + "\n}\n"
		if err := os.WriteFile(filepath.Join(dir, s.name, "main.go"), []byte(main), 0o644); err != nil {
			return err
		}
	}
	for _, s := range sources {
		if _, err := b.build("program", s.name, dir, "./"+s.name); err != nil {
			return err
		}
		if _, err := b.build("stripped", s.name, dir, "./"+s.name, "-ldflags=-s -w"); err != nil {
			return err
		}
	}
	for _, p := range [][3]string{{"empty", dir, "./empty"}, {"event", dir, "./event"}, {"page", filepath.Join(root, "examples/web"), "./wasm"}} {
		if err := b.wasm(p[0], p[1], p[2]); err != nil {
			return err
		}
	}
	extract, err := b.build("program", "extract", filepath.Join(root, "examples/extract"), ".")
	if err != nil {
		return err
	}
	article := filepath.Join(root, "testdata", "2020-07-22-attack.txt")
	return r.starts(o.starts, map[string][]string{
		"empty":       {filepath.Join(dir, "program-empty")},
		"three lines": {filepath.Join(dir, "program-event")},
		"extract":     {extract, article},
	})
}

// builder builds programs of the repository and notes their sizes.
type builder struct {
	root, dir string
	r         *report
}

// build builds the package in folder at and notes its size.
func (b builder) build(figure, name, at, pkg string, flags ...string) (string, error) {
	out := filepath.Join(b.dir, figure+"-"+name)
	cmd := exec.Command("go", append(append([]string{"build", "-buildvcs=false", "-o", out}, flags...), pkg)...)
	cmd.Dir = at
	cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=")
	if figure == "wasm" {
		cmd.Env = append(cmd.Env, "GOOS=js", "GOARCH=wasm")
	}
	if at == b.dir {
		cmd.Env = append(cmd.Env, "GOFLAGS=-mod=mod")
	}
	if text, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("go build %s: %w\n%s", pkg, err, text)
	}
	info, err := os.Stat(out)
	if err != nil {
		return "", err
	}
	b.r.add("size", figure+" "+name, 0, float64(info.Size())/1e6, "MB")
	return out, nil
}

// wasm builds a program for the browser, stripped, and notes its size as it is and
// compressed.
func (b builder) wasm(name, at, pkg string) error {
	out, err := b.build("wasm", name, at, pkg, "-ldflags=-s -w")
	if err != nil {
		return err
	}
	f, err := os.Open(out)
	if err != nil {
		return err
	}
	defer f.Close()
	var size counter
	z, _ := gzip.NewWriterLevel(&size, gzip.BestCompression)
	if _, err := io.Copy(z, f); err != nil {
		return err
	}
	if err := z.Close(); err != nil {
		return err
	}
	b.r.add("size", "wasm.gz "+name, 0, float64(size)/1e6, "MB")
	return nil
}

type counter int

func (c *counter) Write(p []byte) (int, error) {
	*c += counter(len(p))
	return len(p), nil
}

// starts runs each program n times in turn and notes the median time.
func (r *report) starts(n int, programs map[string][]string) error {
	took := make(map[string][]float64)
	for i := range n + 1 {
		for name, args := range programs {
			begin := time.Now()
			if out, err := exec.Command(args[0], args[1:]...).CombinedOutput(); err != nil {
				return fmt.Errorf("%v: %w\n%s", args, err, out)
			}
			if i > 0 { // the first time it comes from the disk
				took[name] = append(took[name], float64(time.Since(begin).Microseconds())/1e3)
			}
		}
	}
	for _, name := range []string{"empty", "three lines", "extract"} {
		slices.Sort(took[name])
		r.add("start", name, 0, took[name][n/2], "ms")
	}
	return nil
}
