package main

import (
	"fmt"
	"io"
	"os"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/event/eventtest"
)

// score compares what the extractor finds in the documents of a gold file with what
// stands there.
func score(x *event.Extractor, name string, list bool, w io.Writer) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	gold, err := eventtest.ReadGold(f)
	if err != nil {
		return located(name, err)
	}
	var s eventtest.Score
	for _, g := range gold {
		s.Add(g, x.Extract(g.Input))
	}
	if list {
		for _, line := range s.Errors {
			fmt.Fprintln(w, line)
		}
	}
	_, err = s.WriteTo(w)
	return err
}
