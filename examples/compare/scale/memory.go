package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"strings"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/normalize"
)

// memory reads sentences and samples the heap: what is in use, what a collection
// leaves, and the resident memory where the system tells. The articles come again and
// again, each time with a sentence on somebody whom no text named before: what is kept
// of words may not grow with the words that were met.
func (r *report) memory(o options, docs []string) error {
	x, err := event.New()
	if err != nil {
		return err
	}
	counts := make([]int, len(docs))
	t := normalize.NewText(normalize.Names)
	for i, d := range docs {
		t.Reset(d)
		counts[i] = len(t.Sentences) + 1
	}
	rnd := rand.New(rand.NewPCG(5, 6))
	const samples = 100
	for done, next, i := 0, 0, 0; ; i++ {
		if done >= next {
			r.sample(float64(done))
			next += max(o.sentences/samples, 1)
		}
		if done >= o.sentences {
			return nil
		}
		k := i % len(docs)
		x.Extract(event.Input{Text: docs[k] + "\n\nوصل " + stranger(rnd) + " " + stranger(rnd) + " إلى بغداد."})
		done += counts[k]
	}
}

// stranger is a word of five to nine letters that hardly stands anywhere.
func stranger(r *rand.Rand) string {
	letters := []rune("ابتثجحخدذرزسشصضطظعغفقكلمنهوي")
	var b strings.Builder
	for range 5 + r.IntN(5) {
		b.WriteRune(letters[r.IntN(len(letters))])
	}
	return b.String()
}

func (r *report) sample(done float64) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	r.add("memory", "heap in use", done, float64(m.HeapInuse)/1e6, "MB")
	runtime.GC()
	runtime.ReadMemStats(&m)
	r.add("memory", "heap after a collection", done, float64(m.HeapAlloc)/1e6, "MB")
	status, _ := os.ReadFile("/proc/self/status")
	if i := bytes.Index(status, []byte("VmRSS:")); i >= 0 {
		var kb int
		fmt.Sscanf(string(status[i:]), "VmRSS: %d kB", &kb)
		r.add("memory", "resident", done, float64(kb)/1e3, "MB")
	}
}
