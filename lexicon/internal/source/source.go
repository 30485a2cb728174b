// Package source gives the files that the library's own lexicon is compiled of.
package source

import (
	"io/fs"
	"os"
	"slices"
)

// Dir is the folder lexicon as a file system that shows its folders data and
// words only.
type Dir string

// Open opens a file.
func (d Dir) Open(name string) (fs.File, error) { return os.DirFS(string(d)).Open(name) }

// ReadDir reads a folder.
func (d Dir) ReadDir(name string) ([]fs.DirEntry, error) {
	list, err := fs.ReadDir(os.DirFS(string(d)), name)
	if name == "." {
		list = slices.DeleteFunc(list, func(e fs.DirEntry) bool { return e.Name() != "data" && e.Name() != "words" })
	}
	return list, err
}
