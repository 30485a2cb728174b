// Command site builds what needs no server.
//
//	go run ./site -wasm page      the library as WebAssembly, into page/built (what go generate does)
//	go run ./site -out dist       a folder for any file server, and dist/waqai.html, one file to open from a disk
//
// The loader wasm_exec.js is taken from the Go that compiles: the two belong together.
package main

import (
	"bytes"
	"compress/gzip"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func main() {
	wasm := flag.String("wasm", "", "`folder` of the page's files, into whose built/ the library goes")
	out := flag.String("out", "", "`folder` that becomes a site without a server")
	flag.Parse()
	if *wasm == "" && *out == "" || flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(*wasm, *out); err != nil {
		fmt.Fprintln(os.Stderr, "site:", err)
		os.Exit(1)
	}
}

func run(wasm, out string) error {
	if wasm != "" {
		if err := library(filepath.Join(wasm, "built")); err != nil {
			return err
		}
	}
	if out == "" {
		return nil
	}
	root, err := moduleRoot()
	if err != nil {
		return err
	}
	for _, old := range []string{"built", "fonts", "js"} {
		if err := os.RemoveAll(filepath.Join(out, old)); err != nil {
			return err
		}
	}
	if err := copyPage(filepath.Join(root, "page"), out); err != nil {
		return err
	}
	if err := library(filepath.Join(out, "built")); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(out, "config.json"), []byte(config), 0o644); err != nil {
		return err
	}
	return oneFile(out, filepath.Join(out, "waqai.html"))
}

// config is what the server's config.json says where there is no server.
const config = `{"server": false, "wasm": true}` + "\n"

func moduleRoot() (string, error) {
	b, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/waqai/waqai/examples/web").Output()
	if err != nil {
		return "", fmt.Errorf("go list -m: %w; run it in examples/web with GOWORK=off", err)
	}
	return strings.TrimSpace(string(b)), nil
}

// copyPage copies what the browser loads: no Go files, nothing built before.
func copyPage(from, to string) error {
	return filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		switch {
		case d.IsDir() && d.Name() == "built":
			return fs.SkipDir
		case d.IsDir():
			return os.MkdirAll(filepath.Join(to, rel), 0o755)
		case filepath.Ext(path) == ".go":
			return nil
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, rel), b, 0o644)
	})
}

// library compiles the library into a folder, packed, with its loader.
func library(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	tmp, err := os.MkdirTemp("", "waqai-wasm")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	bin := filepath.Join(tmp, "waqai.wasm")
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", bin, "github.com/waqai/waqai/examples/web/wasm")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("go build: %w", err)
	}
	raw, err := os.ReadFile(bin)
	if err != nil {
		return err
	}
	var packed bytes.Buffer
	z, _ := gzip.NewWriterLevel(&packed, gzip.BestCompression) // the level is valid
	_, _ = z.Write(raw)                                        // into memory
	_ = z.Close()
	if err := os.WriteFile(filepath.Join(dir, "waqai.wasm.gz"), packed.Bytes(), 0o644); err != nil {
		return err
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return fmt.Errorf("go env GOROOT: %w", err)
	}
	loader, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return err
	}
	fmt.Printf("%s: %.1f MB, packed %.1f MB\n", filepath.Join(dir, "waqai.wasm.gz"), float64(len(raw))/1e6, float64(packed.Len())/1e6)
	return os.WriteFile(filepath.Join(dir, "wasm_exec.js"), loader, 0o644)
}
