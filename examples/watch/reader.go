package main

import (
	"context"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/fsnotify/fsnotify"

	"github.com/waqai/waqai/event"
)

// reader reads documents with the default lexicon and rules and a user's own over them,
// which it reads again when they change. Documents under way are finished with what was
// in force when they began. It is safe for concurrent use.
type reader struct {
	log *slog.Logger
	dir string   // of the user's files, empty when there are none
	fs  *os.Root // dir, so that links lead to nothing outside
	x   atomic.Pointer[event.Extractor]

	mu    sync.Mutex // held while files are read
	stamp string     // of the files as they were last read, good or bad
}

// newReader fails when the user's files are broken, with all that is wrong.
func newReader(dir string, log *slog.Logger) (r *reader, err error) {
	r = &reader{log: log, dir: dir}
	if dir != "" {
		if r.fs, err = os.OpenRoot(dir); err != nil {
			return nil, fmt.Errorf("-with: %w", err)
		}
		if r.stamp, err = r.stampOf(); err != nil {
			return nil, fmt.Errorf("-with: %w", err)
		}
	}
	x, err := r.load()
	if err != nil {
		return nil, fmt.Errorf("-with %s:\n%w", dir, err)
	}
	r.x.Store(x)
	return r, nil
}

func (r *reader) extract(in event.Input) event.Document { return r.x.Load().Extract(in) }

func (r *reader) close() {
	if r.fs != nil {
		r.fs.Close()
	}
}

// load makes an extractor of what the files say now.
func (r *reader) load() (*event.Extractor, error) {
	if r.fs == nil || r.stamp == "" { // a folder may be empty as yet
		return event.New()
	}
	return event.New(event.AddFS(r.fs.FS()))
}

// stampOf gives names, sizes and times of the user's files.
func (r *reader) stampOf() (string, error) {
	var b strings.Builder
	err := fs.WalkDir(r.fs.FS(), ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		switch path.Ext(p) {
		case ".tsv", ".jsonl", ".mentions", ".rules":
			info, err := d.Info()
			if err != nil {
				return err
			}
			fmt.Fprintln(&b, p, info.Size(), info.ModTime().UnixNano())
		}
		return nil
	})
	return b.String(), err
}

// refresh reads the files if they have changed. If they are broken it says where, and
// what was in force stays.
func (r *reader) refresh() {
	if r.fs == nil {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	stamp, err := r.stampOf()
	if err == nil && stamp == r.stamp {
		return
	}
	var x *event.Extractor
	if err == nil {
		r.stamp = stamp
		x, err = r.load()
	}
	if err != nil {
		for _, e := range each(err) {
			r.log.Error("broken file; what was read before stays in force", "folder", r.dir, "error", e)
		}
		return
	}
	r.x.Store(x)
	r.log.Info("lexicon and rules read again", "folder", r.dir)
}

// each gives the errors that are joined in one.
func each(err error) []error {
	if j, ok := err.(interface{ Unwrap() []error }); ok {
		var all []error
		for _, e := range j.Unwrap() {
			all = append(all, each(e)...)
		}
		return all
	}
	return []error{err}
}

// follow refreshes as soon as files change, until ctx ends. Where the system cannot tell
// of changes, every look at a source still finds them.
func (r *reader) follow(ctx context.Context) {
	if r.fs == nil {
		return
	}
	w, err := fsnotify.NewWatcher()
	if err != nil {
		r.log.Warn("changes are seen at the next look only", "error", err)
		return
	}
	defer w.Close()
	watch := func() { // folders, as editors put new files in the place of old ones
		_ = fs.WalkDir(r.fs.FS(), ".", func(p string, d fs.DirEntry, err error) error {
			if err == nil && d.IsDir() {
				if err := w.Add(filepath.Join(r.dir, p)); err != nil {
					r.log.Warn("changes are seen at the next look only", "error", err)
				}
			}
			return nil
		})
	}
	watch()
	r.refresh()                          // what changed before there was a watch
	const pause = 200 * time.Millisecond // for an editor to finish
	quiet := time.NewTimer(pause)
	quiet.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case _, ok := <-w.Events:
			if !ok {
				return
			}
			quiet.Reset(pause)
		case err := <-w.Errors:
			r.log.Warn("watching the lexicon", "error", err)
		case <-quiet.C:
			watch()
			r.refresh()
		}
	}
}
