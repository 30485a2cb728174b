// Package page holds the page's files: hand-written HTML, CSS and ES modules, the
// fonts, and, when `go generate` has built them, the library as WebAssembly
// (waqai.wasm.gz) and the loader that belongs to that compiler (wasm_exec.js).
package page

import (
	"embed"
	"io/fs"
)

//go:generate go run ../site -wasm .

//go:embed *.html *.css *.svg *.json js fonts all:built
var files embed.FS

// Files are the page's files, as they are served under the root.
func Files() fs.FS { return files }

// HasWasm reports whether the library was built into a page's files.
func HasWasm(fsys fs.FS) bool {
	_, err := fs.Stat(fsys, wasmFile)
	return err == nil
}

const wasmFile = "built/waqai.wasm.gz"
