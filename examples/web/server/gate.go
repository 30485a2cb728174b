package server

import (
	"context"
	"errors"
	"sync/atomic"
	"time"
)

// errBusy says that there is no worker, and no room to wait for one.
var errBusy = errors.New("every worker is busy")

// gate lets a number of articles be read at a time and a number of requests
// wait for that. The next is refused at once: past saturation a quick refusal
// keeps the answers of the others quick and the memory bounded.
type gate struct {
	slots   chan struct{}
	waiting atomic.Int64
	queue   int64
	wait    time.Duration
}

func newGate(workers, queue int, wait time.Duration) *gate {
	return &gate{slots: make(chan struct{}, workers), queue: int64(queue), wait: wait}
}

// enter takes a slot; leave gives it back. The error is errBusy, or the
// context's when the client went away or ran out of time.
func (g *gate) enter(ctx context.Context) error {
	select {
	case g.slots <- struct{}{}:
		return nil
	default:
	}
	if g.waiting.Add(1) > g.queue {
		g.waiting.Add(-1)
		return errBusy
	}
	defer g.waiting.Add(-1)
	t := time.NewTimer(g.wait)
	defer t.Stop()
	select {
	case g.slots <- struct{}{}:
		return nil
	case <-t.C:
		return errBusy
	case <-ctx.Done():
		return ctx.Err()
	}
}

// enterAgain takes a slot for a request that has had one before: it waits as long
// as the context lets it.
func (g *gate) enterAgain(ctx context.Context) error {
	select {
	case g.slots <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (g *gate) leave() { <-g.slots }
