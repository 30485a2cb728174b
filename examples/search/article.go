package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis/analyzer/keyword"
	"github.com/blevesearch/bleve/v2/mapping"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/examples/search/analyzer"
	"github.com/waqai/waqai/lexicon"
)

// article is one document of the index. Entities are ids of entity.Identity.
type article struct {
	Text         string    `json:"text"`
	Date         time.Time `json:"date,omitzero"`
	Entity       []string  `json:"entity"` // all that it names
	Person       []string  `json:"person"` // of these, the people, and so on: for facets
	Organization []string  `json:"organization"`
	Country      []string  `json:"country"`
	Type         []string  `json:"type"` // of its events
	Event        []deed    `json:"event"`
}

// deed is one event of an article: a nested document of the index, so that type,
// entities and day of a question are those of one event.
type deed struct {
	Type    string    `json:"type"`
	Entity  []string  `json:"entity"` // who and what fills its roles, its place, and the place's country
	Day     time.Time `json:"day,omitzero"`
	Summary string    `json:"summary"` // its words, from trigger and roles
}

// newMapping says how articles are indexed.
func newMapping() mapping.IndexMapping {
	text := bleve.NewTextFieldMapping()
	text.Analyzer = analyzer.Name
	id := bleve.NewTextFieldMapping()
	id.Analyzer = keyword.Name
	id.IncludeInAll, id.IncludeTermVectors = false, false
	day := bleve.NewDateTimeFieldMapping()
	day.IncludeInAll = false
	stored := bleve.NewTextFieldMapping()
	stored.Index, stored.IncludeInAll, stored.DocValues, stored.IncludeTermVectors = false, false, false, false

	deeds := bleve.NewNestedDocumentStaticMapping()
	for field, m := range map[string]*mapping.FieldMapping{"type": id, "entity": id, "day": day, "summary": stored} {
		deeds.AddFieldMappingsAt(field, m)
	}
	articles := bleve.NewDocumentStaticMapping()
	for field, m := range map[string]*mapping.FieldMapping{"text": text, "date": day, "entity": id, "type": id, "person": id, "organization": id, "country": id} {
		articles.AddFieldMappingsAt(field, m)
	}
	articles.AddSubDocumentMapping("event", deeds)
	im := bleve.NewIndexMapping()
	im.DefaultMapping = articles
	im.DefaultAnalyzer = analyzer.Name
	return im
}

// reader reads articles. It is safe for concurrent use.
type reader struct {
	events   *event.Extractor
	entities *entity.Recognizer
}

// newReader makes a reader with the files of these folders over the embedded ones.
func newReader(with ...string) (*reader, error) {
	var own []event.Option
	for _, dir := range with {
		own = append(own, event.AddFS(os.DirFS(dir)))
	}
	x, err := event.New(own...)
	if err != nil {
		return nil, fmt.Errorf("--with: %w", err)
	}
	return &reader{x, x.Recognizer()}, nil
}

// article reads one article.
func (r *reader) article(in event.Input) article {
	doc := r.events.Extract(in)
	ids := r.entities.Identities(in.Text, doc.Mentions, in.Date)
	of := map[string]entity.Identity{} // by mention
	a := article{Text: in.Text, Date: in.Date}
	for _, m := range doc.Mentions {
		id, ok := ids[m.Entity]
		if !ok {
			continue
		}
		of[m.ID] = id
		add(&a.Entity, id.ID)
		switch {
		case id.Type == entity.Person:
			add(&a.Person, id.ID)
		case id.Type == entity.Org || strings.HasPrefix(id.ID, "group/"):
			add(&a.Organization, id.ID)
		}
		if c := countryOf(id.Country); c != "" && id.Type == entity.GPE {
			add(&a.Country, c)
			add(&a.Entity, c)
		}
	}
	for _, e := range doc.Events {
		if e.Polarity == event.Negative {
			continue
		}
		d := deed{Type: e.Type, Day: in.Date, Summary: summary(in.Text, e)}
		if day, err := event.ParseDate(e.Time.Start); err == nil {
			d.Day = day
		}
		for _, arg := range e.Arguments {
			if id := of[arg.Mention].ID; id != "" && arg.Role != "source" {
				add(&d.Entity, id)
			}
		}
		if place, ok := lexicon.Default().Entry(e.Place); ok {
			add(&d.Entity, place.ID)
			if c := countryOf(place.Country); c != "" {
				add(&d.Entity, c)
			}
		}
		add(&a.Type, d.Type)
		a.Event = append(a.Event, d)
	}
	return a
}

// countryOf gives the lexicon's id of a country by its code.
func countryOf(code string) string {
	if e, ok := lexicon.Default().Entry("country/" + strings.ToLower(code)); ok {
		return e.ID
	}
	return ""
}

// summary gives the words of an event from the first to the last of trigger and roles,
// as far as they are of one line.
func summary(text string, e event.Event) string {
	from, until := e.Trigger.Start, e.Trigger.End
	for _, a := range e.Arguments {
		if between := text[min(a.End, e.Trigger.Start):max(a.Start, e.Trigger.End)]; !strings.Contains(between, "\n") {
			from, until = min(from, a.Start), max(until, a.End)
		}
	}
	return text[from:until]
}

func add(list *[]string, s string) {
	if !slices.Contains(*list, s) {
		*list = append(*list, s)
	}
}
