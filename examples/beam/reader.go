package main

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path"
	"sync"
	"testing/fstest"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/lexicon"
)

// reader is the library with a user's files over the default. It is safe for concurrent use.
type reader struct {
	lexicon *lexicon.Lexicon
	x       *event.Extractor
}

var readers sync.Map // sum of the files → func() (*reader, error)

// readerOf gives the reader of files; a worker makes it once, however many copies of the
// function it runs.
func readerOf(files map[string]string) (*reader, error) {
	b, err := json.Marshal(files) // sorts the names
	if err != nil {
		return nil, err
	}
	once, _ := readers.LoadOrStore(sha256.Sum256(b), sync.OnceValues(func() (*reader, error) { return newReader(files) }))
	return once.(func() (*reader, error))()
}

func newReader(files map[string]string) (*reader, error) {
	var opts []event.Option
	if len(files) > 0 {
		fsys := fstest.MapFS{}
		for name, text := range files {
			fsys[name] = &fstest.MapFile{Data: []byte(text)}
		}
		opts = append(opts, event.AddFS(fsys))
	}
	x, err := event.New(opts...)
	if err != nil {
		return nil, err
	}
	return &reader{lexicon: x.Recognizer().Lexicon(), x: x}, nil
}

// userFiles reads the lexicon and rule files of a folder, and checks them before anything
// is sent to a cluster.
func userFiles(dir string) (map[string]string, error) {
	if dir == "" {
		return nil, nil
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	files := map[string]string{}
	err = fs.WalkDir(root.FS(), ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		switch path.Ext(p) {
		case ".tsv", ".jsonl", ".rules", ".mentions":
			b, err := fs.ReadFile(root.FS(), p)
			files[p] = string(b)
			return err
		}
		return nil
	})
	if err == nil && len(files) == 0 {
		err = fmt.Errorf("no .tsv, .jsonl, .rules or .mentions file in %s", dir)
	}
	if err != nil {
		return nil, err
	}
	_, err = readerOf(files)
	return files, err
}
