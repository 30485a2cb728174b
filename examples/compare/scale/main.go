// Command scale measures how waqai behaves as things grow: nanoseconds a byte against
// the length of a text, one goroutine against several, memory against the number of
// sentences, the start and the size of programs. It writes results.csv, plots (SVG) and
// a README.md with the figures and the machine. Run it in examples/compare:
//
//	GOWORK=off go run ./scale          # some ten minutes on a machine that does nothing else
//	GOWORK=off go run ./scale -quick   # at most four minutes, smaller
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"time"

	"github.com/waqai/waqai/examples/compare"
)

// options are the flags.
type options struct {
	root, out                string
	total, sentences, rounds int
	starts                   int
	corpus                   string
	only                     string
}

func main() {
	log.SetFlags(0)
	var o options
	quick := flag.Bool("quick", false, "measure less, what is not given otherwise: -total 4000000 -sentences 400000 -rounds 3 -starts 10")
	flag.StringVar(&o.root, "root", "../..", "the repository's `folder`")
	flag.StringVar(&o.out, "o", "plots", "`folder` to write")
	flag.StringVar(&o.corpus, "corpus", "", "articles: a JSONL `file` with a field text (default: made text)")
	flag.IntVar(&o.total, "total", 100_000_000, "`bytes` of text, cut into pieces of every length")
	flag.IntVar(&o.sentences, "sentences", 10_000_000, "how many to read while memory is watched")
	flag.IntVar(&o.rounds, "rounds", 5, "how often each is measured")
	flag.IntVar(&o.starts, "starts", 40, "how often each program is started")
	flag.StringVar(&o.only, "only", "", "only this `part` (programs, memory, goroutines, length), printed and not written")
	flag.Parse()
	if *quick {
		given := make(map[string]bool)
		flag.Visit(func(f *flag.Flag) { given[f.Name] = true })
		for name, value := range map[string]string{"total": "4000000", "sentences": "400000", "rounds": "3", "starts": "10"} {
			if !given[name] {
				flag.Set(name, value)
			}
		}
	}
	if err := o.run(); err != nil {
		log.Fatal("scale: ", err)
	}
}

func (o options) run() error {
	if _, err := os.Stat(filepath.Join(o.root, "testdata")); err != nil {
		return fmt.Errorf("run it in examples/compare, or give -root: %w", err)
	}
	var r report
	r.machine = thisMachine(o)
	text, err := o.text(min(o.total, 8_000_000))
	if err != nil {
		return err
	}
	for _, step := range []struct {
		name string
		run  func() error
	}{
		{"programs", func() error { return r.programs(o) }},
		{"memory", func() error { return r.memory(o, text) }},
		{"goroutines", func() error { return r.goroutines(o, text) }},
		{"length", func() error { return r.length(o) }},
	} {
		if o.only != "" && o.only != step.name {
			continue
		}
		begin := time.Now()
		if err := step.run(); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
		log.Printf("%-10s %s", step.name, time.Since(begin).Round(time.Second))
	}
	if o.only != "" {
		fmt.Print(r.readme())
		return nil
	}
	return r.write(o.out)
}

// text gives articles of size bytes.
func (o options) text(size int) ([]string, error) {
	if o.corpus != "" {
		return compare.Corpus(o.corpus, size)
	}
	return compare.Made(filepath.Join(o.root, "testdata"), size)
}
