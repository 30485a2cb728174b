package main

import (
	"runtime"
	"slices"
	"strings"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/normalize"
)

// length reads the same text in pieces of 1 KB, 10 KB and so on up to all of it, and
// notes the least processor time a byte of all rounds: other work only ever adds.
func (r *report) length(o options) error {
	docs, err := o.text(o.total)
	if err != nil {
		return err
	}
	all := strings.Join(docs, "\n\n")
	x, err := event.New()
	if err != nil {
		return err
	}
	t := normalize.NewText(normalize.Names)
	reads := []struct {
		name string
		read func(string)
	}{
		{"normalize", func(s string) { t.Reset(s) }},
		{"extract", func(s string) { x.Extract(event.Input{Text: s}) }},
	}
	var sizes []int
	for n := 1000; n < len(all); n *= 10 {
		sizes = append(sizes, n)
	}
	sizes = append(sizes, len(all))
	for _, d := range docs[:len(docs)/10] { // the words of the text
		x.Extract(event.Input{Text: d})
	}
	best := make([][]float64, len(reads))
	for range o.rounds {
		for k, n := range sizes {
			parts := cut(all, n)
			for i, j := range reads {
				runtime.GC()
				begin := cpu()
				for _, p := range parts {
					j.read(p)
				}
				took := float64((cpu() - begin).Nanoseconds()) / float64(len(all))
				if len(best[i]) == k {
					best[i] = append(best[i], took)
				}
				best[i][k] = min(best[i][k], took)
			}
		}
	}
	for i, j := range reads {
		for k, n := range sizes {
			r.add("length", j.name, float64(n), best[i][k], "ns/byte")
		}
		r.add("spread", j.name, 0, slices.Max(best[i])/slices.Min(best[i]), "slowest/fastest")
	}
	return nil
}

// cut cuts a text into pieces of about n bytes, at blanks.
func cut(s string, n int) []string {
	var parts []string
	for len(s) > n {
		end := n
		if i := strings.LastIndexByte(s[:n], ' '); i > 0 {
			end = i
		}
		parts = append(parts, s[:end])
		s = s[end:]
	}
	return append(parts, s)
}
