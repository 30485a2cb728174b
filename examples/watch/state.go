package main

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
)

// state is what lasts: what was seen, how each source was last found, and what is to be
// delivered. All of it is in one file, changed in transactions that reach the disk. It is
// safe for concurrent use.
type state struct {
	db     *bolt.DB
	queues []*queue
}

var (
	seenBucket = []byte("seen") // key of an article → when it was first seen
	markBucket = []byte("mark") // name of a feed or file → mark
	fileBucket = []byte("file") // name of an output file → bytes that are surely in it
	deadBucket = []byte("refused")
)

func openState(name string) (*state, error) {
	db, err := bolt.Open(name, 0o600, &bolt.Options{Timeout: time.Second})
	if errors.Is(err, bolterrors.ErrTimeout) {
		return nil, fmt.Errorf("%s is in use by another watch; want a -state of its own for each", name)
	}
	if err != nil {
		return nil, fmt.Errorf("state %s: %w", name, err)
	}
	s := &state{db: db}
	return s, s.update(func(tx *bolt.Tx) error {
		var errs []error
		for _, b := range [][]byte{seenBucket, markBucket, fileBucket, deadBucket} {
			_, err := tx.CreateBucketIfNotExists(b)
			errs = append(errs, err)
		}
		return errors.Join(errs...)
	})
}

// update changes the state; either all of it is on the disk or nothing has changed.
func (s *state) update(change func(*bolt.Tx) error) error {
	if err := s.db.Update(change); err != nil {
		return fmt.Errorf("state %s: %w", s.db.Path(), err)
	}
	return nil
}

// key is what an article is known by.
type key [16]byte

// keyOf makes a key of the parts that tell one article from another.
func keyOf(parts ...string) key {
	h := sha256.New()
	for _, p := range parts {
		h.Write(binary.AppendUvarint(nil, uint64(len(p))))
		h.Write([]byte(p))
	}
	return key(h.Sum(nil))
}

// delivery is the id under which an article is delivered, whenever that is.
func (k key) delivery() string { return "waqai_" + hex.EncodeToString(k[:]) }

// mark is how a source was last found, so that it need not be read again.
type mark struct {
	ETag     string `json:"etag,omitempty"`
	Modified string `json:"modified,omitempty"`
	Stamp    string `json:"stamp,omitempty"` // size and time of a file
}

func (s *state) mark(name string) (m mark) {
	_ = s.db.View(func(tx *bolt.Tx) error { // a mark that cannot be read is none
		return json.Unmarshal(tx.Bucket(markBucket).Get([]byte(name)), &m)
	})
	return m
}

func (s *state) setMark(name string, m mark) error {
	return s.update(func(tx *bolt.Tx) error {
		b, err := json.Marshal(m)
		if err != nil {
			return err
		}
		return tx.Bucket(markBucket).Put([]byte(name), b)
	})
}

func (s *state) seen(k key) (yes bool) {
	_ = s.db.View(func(tx *bolt.Tx) error {
		yes = tx.Bucket(seenBucket).Get(k[:]) != nil
		return nil
	})
	return yes
}

// article is what was read in one document: line is nil when it tells of no event.
type article struct {
	key  key
	line []byte
}

// add keeps articles as seen and puts their lines into every queue, both or neither. It
// gives the number of those that were new.
func (s *state) add(list []article) (n int, err error) {
	err = s.update(func(tx *bolt.Tx) error {
		n = 0
		now := []byte(time.Now().UTC().Format(time.DateOnly))
		for _, a := range list {
			if tx.Bucket(seenBucket).Get(a.key[:]) != nil {
				continue
			}
			n++
			if err := tx.Bucket(seenBucket).Put(a.key[:], now); err != nil {
				return err
			}
			for _, q := range s.queues {
				if a.line == nil {
					continue
				}
				if err := q.put(tx, a.key.delivery(), a.line); err != nil {
					return err
				}
			}
		}
		return nil
	})
	if err != nil {
		return 0, err
	}
	for _, q := range s.queues {
		q.signal()
	}
	return n, nil
}

// queue holds the deliveries of one sink in the order in which they came.
type queue struct {
	state *state
	name  []byte
	wake  chan struct{} // something was added
}

// queue gives the queue of a name, with what an earlier run has left in it. Queues are
// made before anything is added.
func (s *state) queue(name string) *queue {
	q := &queue{s, []byte("queue " + name), make(chan struct{}, 1)}
	s.queues = append(s.queues, q)
	return q
}

func (q *queue) signal() {
	select {
	case q.wake <- struct{}{}:
	default:
	}
}

// delivery is one line on its way.
type delivery struct {
	at   []byte // where it is in the queue
	id   string
	line []byte
}

func (q *queue) put(tx *bolt.Tx, id string, line []byte) error {
	b, err := tx.CreateBucketIfNotExists(q.name)
	if err != nil {
		return err
	}
	n, err := b.NextSequence()
	if err != nil {
		return err
	}
	return b.Put(binary.BigEndian.AppendUint64(nil, n), append([]byte(id+"\n"), line...))
}

// first gives up to n deliveries from the front.
func (q *queue) first(n int) (list []delivery) {
	_ = q.state.db.View(func(tx *bolt.Tx) error {
		b := tx.Bucket(q.name)
		if b == nil {
			return nil
		}
		c := b.Cursor()
		for at, v := c.First(); at != nil && len(list) < n; at, v = c.Next() {
			list = append(list, unpack(at, v))
		}
		return nil
	})
	return list
}

// unpack copies a delivery out of a transaction.
func unpack(at, v []byte) delivery {
	for i, c := range v {
		if c == '\n' {
			return delivery{append([]byte(nil), at...), string(v[:i]), append([]byte(nil), v[i+1:]...)}
		}
	}
	return delivery{at: append([]byte(nil), at...)}
}

// remove takes deliveries out, and makes the change that belongs to it.
func (q *queue) remove(list []delivery, also func(*bolt.Tx) error) error {
	return q.state.update(func(tx *bolt.Tx) error {
		for _, d := range list {
			if err := tx.Bucket(q.name).Delete(d.at); err != nil {
				return err
			}
		}
		if also == nil {
			return nil
		}
		return also(tx)
	})
}

func (q *queue) empty() bool { return len(q.first(1)) == 0 }

// len counts, which takes time when they are many.
func (q *queue) len() (n int) {
	_ = q.state.db.View(func(tx *bolt.Tx) error {
		if b := tx.Bucket(q.name); b != nil {
			n = b.Stats().KeyN
		}
		return nil
	})
	return n
}
