package main

import (
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/waqai/waqai/event"
)

// goroutines reads the same articles with one goroutine and with more, up to one for
// each processor, and notes the median of how much faster they are in the same round.
func (r *report) goroutines(o options, docs []string) error {
	x, err := event.New()
	if err != nil {
		return err
	}
	all := func(workers int) time.Duration {
		runtime.GC()
		var next atomic.Int64
		var wg sync.WaitGroup
		begin := time.Now()
		for range workers {
			wg.Go(func() {
				for i := int(next.Add(1)) - 1; i < len(docs); i = int(next.Add(1)) - 1 {
					x.Extract(event.Input{Text: docs[i]})
				}
			})
		}
		wg.Wait()
		return time.Since(begin)
	}
	all(1) // the words of the text
	n := runtime.GOMAXPROCS(0)
	ratios := make([][]float64, n+1)
	for range 2*o.rounds + 1 {
		one := all(1)
		for k := 2; k <= n; k++ {
			ratios[k] = append(ratios[k], one.Seconds()/all(k).Seconds())
		}
	}
	r.add("goroutines", "extract", 1, 1, "times one")
	for k := 2; k <= n; k++ {
		slices.Sort(ratios[k])
		r.add("goroutines", "extract", float64(k), ratios[k][len(ratios[k])/2], "times one")
	}
	return nil
}
