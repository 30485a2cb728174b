// Command beam reads a corpus too large for one machine: an Apache Beam pipeline with the
// library as a DoFn. In come documents, one a line (JSONL); out go four files:
//
//	OUTPUT-events.jsonl  every event of every document, with where it was told
//	OUTPUT-merged.jsonl  every event once, with the documents that tell of it
//	OUTPUT-counts.jsonl  events and tellings by type, country and week
//	OUTPUT-wrong.txt     the lines that are no documents, and why
//
// It runs on Prism, a runner inside the program, and with -runner on Flink, Spark or Dataflow.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

func main() {
	input := flag.String("input", "", "`files` to read: a path or pattern, local or of a store that Beam knows (gs://bucket/news-*.jsonl); gzip when it ends in .gz")
	output := flag.String("output", "", "how the names of the output files begin (/tmp/news, gs://bucket/news)")
	with := flag.String("with", "", "`folder` of your lexicon (.tsv, .jsonl) and rules (.rules, .mentions), sent along to the workers")
	flag.Parse()
	beam.Init() // a worker stays here
	if err := run(context.Background(), *input, *output, *with); err != nil {
		fmt.Fprintln(os.Stderr, "beam:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, input, output, with string) error {
	if input == "" || output == "" {
		return fmt.Errorf("want -input FILES and -output PREFIX")
	}
	if !strings.Contains(input, "://") && !strings.Contains(input, "**") { // Beam reads nothing, and is content, where there is nothing
		if found, err := filepath.Glob(input); err != nil || len(found) == 0 {
			return fmt.Errorf("-input: no file is called %s", input)
		}
	}
	files, err := userFiles(with)
	if err != nil {
		return err
	}
	return beamx.Run(ctx, pipeline(input, output, files))
}
