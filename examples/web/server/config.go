package server

import (
	"fmt"
	"io/fs"
	"log/slog"
	"runtime"
	"time"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/examples/web/page"
)

// Config says how to serve. [Defaults] gives values that suit a small machine.
type Config struct {
	MaxText  int64 // bytes of a request with one article, and of one line of a batch
	MaxBatch int64 // bytes of a batch
	MaxHeld  int64 // bytes of all requests and answers that are held at a time

	Workers int           // articles read at a time
	Queue   int           // requests that may wait for a worker
	Wait    time.Duration // how long they may

	BodyTimeout time.Duration // for a client to send its request
	Timeout     time.Duration // for a batch to be read
	Drain       time.Duration // to answer what is there when stopped

	Log       *slog.Logger     // nil: nothing is logged
	Extractor *event.Extractor // nil: the default
	Page      fs.FS            // the files served under the root
}

// Defaults are the limits of the command when no flag changes them.
func Defaults() Config {
	return Config{
		MaxText: 1 << 20, MaxBatch: 8 << 20, MaxHeld: 256 << 20,
		Workers: runtime.GOMAXPROCS(0), Queue: 64, Wait: 2 * time.Second,
		BodyTimeout: 10 * time.Second, Timeout: 30 * time.Second, Drain: 10 * time.Second,
		Page: page.Files(),
	}
}

func (c *Config) check() error {
	for _, v := range []struct {
		name string
		n    int64
	}{{"max-text", c.MaxText}, {"max-batch", c.MaxBatch}, {"max-held", c.MaxHeld}, {"workers", int64(c.Workers)},
		{"wait", int64(c.Wait)}, {"body-timeout", int64(c.BodyTimeout)}, {"timeout", int64(c.Timeout)}, {"drain", int64(c.Drain)}} {
		if v.n <= 0 {
			return fmt.Errorf("%s: want more than 0", v.name)
		}
	}
	if c.Queue < 0 {
		return fmt.Errorf("queue: want 0 or more")
	}
	if least := max(c.MaxText*answerWeight, c.MaxBatch); c.MaxHeld < least {
		return fmt.Errorf("max-held %d: want at least %d: max-batch, and %d times max-text for an article with its answer", c.MaxHeld, least, answerWeight)
	}
	return nil
}
