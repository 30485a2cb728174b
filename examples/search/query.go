package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search"

	"github.com/waqai/waqai/lexicon"
)

type queryCmd struct {
	DB       string   `required:"" help:"The folder of the index." placeholder:"DIR"`
	Question string   `arg:"" help:"What is sought: «لقاءات وزير الدفاع العراقي في 2018»."`
	Size     int      `default:"10" help:"How many articles to show."`
	Facets   int      `default:"5" help:"How many values of each facet to show."`
	With     []string `help:"Folder of your gazetteers (.tsv, .jsonl), heads of names (.mentions) and rules (.rules), to lay over the embedded ones; may be given again." placeholder:"DIR" sep:"none"`
}

// Run asks the index and prints articles with their events, and facets.
func (c *queryCmd) Run(ctx context.Context, stdio streams) (err error) {
	index, err := openIndex(c.DB, false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, index.Close()) }()
	r, err := newReader(c.With...)
	if err != nil {
		return err
	}
	q := r.ask(c.Question, time.Now().UTC().Truncate(24*time.Hour))
	if q.empty() {
		return fmt.Errorf("nothing is asked for in %q; want words, names, kinds of events or days", c.Question)
	}
	q.print(stdio.out)
	res, err := find(ctx, index, q, false, c.Size, c.Facets)
	if err == nil && res.Total == 0 && len(q.Types) > 0 {
		fmt.Fprintln(stdio.out, "        no event is all of this; articles that tell of such events, and of the rest elsewhere:")
		res, err = find(ctx, index, q, true, c.Size, c.Facets)
	}
	if err != nil {
		return err
	}
	fmt.Fprintf(stdio.out, "\n%d articles\n", res.Total)
	for _, hit := range res.Hits {
		printHit(stdio.out, hit)
	}
	printFacets(stdio.out, res)
	return nil
}

// facets are what the found is counted by.
var facets = []string{"person", "organization", "country", "type"}

// find asks the index.
func find(ctx context.Context, index bleve.Index, q question, loose bool, size, values int) (*bleve.SearchResult, error) {
	req := bleve.NewSearchRequestOptions(q.query(loose), size, 0, false)
	req.Fields = []string{"*"}
	req.SortBy([]string{"-_score", "-date", "_id"})
	for _, f := range facets {
		field := f
		if f == "type" && len(q.Types) > 0 && !loose {
			field = "event.type" // of the events found
		}
		req.AddFacet(f, bleve.NewFacetRequest(field, values))
	}
	years := bleve.NewFacetRequest("date", values)
	for y := time.Now().Year(); y >= 2000; y-- {
		years.AddDateTimeRange(fmt.Sprint(y), time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(y+1, 1, 1, 0, 0, 0, 0, time.UTC))
	}
	req.AddFacet("date", years)
	return index.SearchInContext(ctx, req)
}

// print tells how the question was understood.
func (q question) print(w io.Writer) {
	if len(q.Types) > 0 {
		fmt.Fprintf(w, "event   %s\n", strings.Join(q.Types, " or "))
	}
	for _, e := range q.Entities {
		fmt.Fprintf(w, "entity  %s\n", strings.Join(e.IDs, " or "))
	}
	if !q.From.IsZero() {
		fmt.Fprintf(w, "days    %s until %s\n", q.From.Format(time.DateOnly), q.Until.Format(time.DateOnly))
	}
	if q.Words != "" {
		fmt.Fprintf(w, "words   %s\n", q.Words)
	}
}

func printHit(w io.Writer, hit *search.DocumentMatch) {
	day, _, _ := strings.Cut(fmt.Sprint(hit.Fields["date"]), "T")
	fmt.Fprintf(w, "\n%s  %s  %s\n", hit.ID, day, firstWords(fmt.Sprint(hit.Fields["text"])))
	nested, _ := hit.Fields[bleve.NestedDocumentKey].([]*search.NestedDocumentMatch)
	for _, n := range nested {
		fmt.Fprintf(w, "    %s: %s\n", n.Fields["event.type"], strings.Join(strings.Fields(fmt.Sprint(n.Fields["event.summary"])), " "))
	}
}

// firstWords gives the beginning of a text.
func firstWords(text string) string {
	words := strings.Fields(text)
	if len(words) > 15 {
		words = append(slices.Clip(words[:15]), "…")
	}
	return strings.Join(words, " ")
}

func printFacets(w io.Writer, res *bleve.SearchResult) {
	for _, name := range append(slices.Clone(facets), "date") {
		f := res.Facets[name]
		if f == nil {
			continue
		}
		var values []string
		for _, t := range f.Terms.Terms() {
			values = append(values, fmt.Sprintf("%s %d", nameOf(t.Term), t.Count))
		}
		for _, d := range f.DateRanges {
			values = append(values, fmt.Sprintf("%s %d", d.Name, d.Count))
		}
		if len(values) > 0 {
			fmt.Fprintf(w, "\n%s: %s\n", name, strings.Join(values, ", "))
		}
	}
}

// nameOf gives the name of an entity by its id.
func nameOf(id string) string {
	if e, ok := lexicon.Default().Entry(id); ok {
		return e.Name
	}
	_, name, ok := strings.Cut(id, ":")
	if ok {
		return name
	}
	return id
}
