package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/cenkalti/backoff/v5"
	bolt "go.etcd.io/bbolt"
)

// errRefused tells of a delivery that is out of the queue, and has not arrived.
var errRefused = errors.New("refused")

// deliver empties the queue of a sink: while something may come, and then until it is
// empty or ctx ends. After a failure it waits, longer from time to time.
func (w *watcher) deliver(ctx context.Context, s sink, stopped <-chan struct{}) {
	wait := backoff.NewExponentialBackOff()
	wait.InitialInterval, wait.Multiplier, wait.MaxInterval = w.retry, 2, 5*time.Minute
	wait.Reset()
	for ctx.Err() == nil {
		if s.queue().empty() {
			select {
			case <-s.queue().wake:
			case <-stopped:
				if s.queue().empty() {
					return
				}
			}
			continue
		}
		err := s.deliver(ctx)
		if err == nil {
			wait.Reset()
			continue
		}
		w.failed.Store(true)
		if errors.Is(err, errRefused) {
			w.log.Error("deliver; it is put aside for -redeliver", "error", err)
			continue
		}
		pause := wait.NextBackOff()
		if after := (*backoff.RetryAfterError)(nil); errors.As(err, &after) {
			pause = max(pause, after.Duration)
		}
		w.log.Error("deliver; it is kept and tried again", "error", err, "in", pause.Round(time.Millisecond), "waiting", s.queue().len())
		if !sleep(ctx, pause) {
			return
		}
	}
}

// many is how many lines are written at a time.
const many = 256

// lines joins the lines of deliveries.
func lines(list []delivery) []byte {
	var b bytes.Buffer
	for _, d := range list {
		b.Write(d.line)
	}
	return b.Bytes()
}

// stream writes lines to standard output. Who reads it may see the lines of the moment
// of a kill twice, under the same delivery id.
type stream struct {
	q *queue
	w io.Writer
}

func (s *stream) queue() *queue { return s.q }
func (s *stream) close() error  { return nil }

func (s *stream) deliver(context.Context) error {
	list := s.q.first(many)
	if _, err := s.w.Write(lines(list)); err != nil {
		return fmt.Errorf("standard output: %w", err)
	}
	return s.q.remove(list, nil)
}

// file appends lines to a file, each once: the state keeps how many bytes are surely in
// it, and what a kill has left behind them is written anew.
type file struct {
	q    *queue
	f    *os.File
	key  []byte
	size int64 // bytes that are in the file and out of the queue
}

// openFile opens or makes the file, and cuts off what was written of lines that are
// still in the queue. Bytes that are not of these stay: someone else's.
func openFile(s *state, name string, log *slog.Logger) (*file, error) {
	full, err := filepath.Abs(name)
	if err != nil {
		return nil, err
	}
	f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return nil, err
	}
	o := &file{q: s.queue("file " + full), f: f, key: []byte(full)}
	info, err := f.Stat()
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	end := info.Size()
	_ = s.db.View(func(tx *bolt.Tx) error {
		if v := tx.Bucket(fileBucket).Get(o.key); len(v) == 8 {
			o.size = int64(binary.BigEndian.Uint64(v))
		}
		return nil
	})
	pending := lines(o.q.first(many))
	tail := make([]byte, max(0, min(end-o.size, int64(len(pending))+1)))
	if _, err := f.ReadAt(tail, o.size); err != nil && len(tail) > 0 {
		return nil, errors.Join(err, f.Close())
	}
	if end != o.size && (end < o.size || !bytes.HasPrefix(pending, tail)) {
		log.Warn("the file was changed by others; appending", "file", name, "bytes", end, "known", o.size)
		o.size = end
	}
	return o, nil
}

func (o *file) queue() *queue { return o.q }
func (o *file) close() error  { return o.f.Close() }

func (o *file) deliver(context.Context) error {
	list := o.q.first(many)
	b := lines(list)
	_, err := o.f.WriteAt(b, o.size)
	if err == nil {
		err = o.sync()
	}
	if err != nil { // the error names the file
		return err
	}
	next := o.size + int64(len(b))
	err = o.q.remove(list, func(tx *bolt.Tx) error {
		return tx.Bucket(fileBucket).Put(o.key, binary.BigEndian.AppendUint64(nil, uint64(next)))
	})
	if err == nil {
		o.size = next
	}
	return err
}

// sync brings a regular file to the disk; pipes and devices have none.
func (o *file) sync() error {
	if info, err := o.f.Stat(); err != nil || !info.Mode().IsRegular() {
		return err
	}
	return o.f.Sync()
}
