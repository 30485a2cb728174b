package event

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"
)

// BenchmarkExtract reads real articles, one call an article, over at least a
// megabyte of distinct text: WAQAI_CORPUS names a JSONL file of documents, by
// default the corpus beside the project; without one it is skipped.
func BenchmarkExtract(b *testing.B) {
	path := os.Getenv("WAQAI_CORPUS")
	if path == "" {
		path = "../../shared/corpus/news-2018.jsonl"
	}
	f, err := os.Open(path)
	if err != nil {
		b.Skip(err)
	}
	defer f.Close()
	var docs []Input
	size := 0
	for sc := bufio.NewReaderSize(f, 1<<20); size < 3<<20; {
		line, err := sc.ReadBytes('\n')
		if err != nil {
			break
		}
		var in Input
		if err := json.Unmarshal(line, &in); err != nil {
			b.Fatal(err)
		}
		docs = append(docs, in)
		size += len(in.Text)
	}
	x := Made(b)
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, in := range docs {
			x.Extract(in)
		}
	}
	b.ReportMetric(float64(len(docs)), "docs/op")
}
