package main

import (
	"strings"
	"time"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search/query"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/lexicon"

	"github.com/waqai/waqai/examples/search/analyzer"
)

// question is what a query asks for, as the library reads it.
type question struct {
	Types       []string  // of events: «لقاءات» is meet
	Entities    []wanted  // all of them
	From, Until time.Time // days, half-open; zero: any
	Words       string    // the rest, for the text
}

// wanted is an entity of a question: any of the ids, or the words in the text.
type wanted struct {
	IDs   []string
	Words string
}

// ask reads the text of a query. An office stands for all who held it in the days asked
// for; without days, on the day of today.
func (r *reader) ask(text string, today time.Time) question {
	doc := r.events.Extract(event.Input{Text: text, Date: today})
	q := question{}
	known := make([]bool, len(text)) // the bytes that are understood
	understand := func(from, until int) {
		for i := from; i < until; i++ {
			known[i] = true
		}
	}
	for _, e := range doc.Events {
		add(&q.Types, e.Type)
		understand(e.Trigger.Start, e.Trigger.End)
	}
	for _, m := range doc.Mentions {
		if m.From != 0 && q.From.IsZero() {
			q.From, q.Until = m.From.Time(), m.Until.Time()
			understand(m.Start, m.End)
		}
	}
	ids := r.entities.Identities(text, doc.Mentions, time.Time{})
	end := 0
	for _, m := range doc.Mentions {
		id, ok := ids[m.Entity]
		if !ok || m.Start < end { // inside another
			continue
		}
		end = m.End
		any := []string{id.ID}
		if id.Type == entity.Office {
			for _, person := range q.holders(id.Name, today) {
				add(&any, person)
			}
			if len(any) == 1 && id.Country == "" {
				continue // no office, but a word: «الصحفيين»
			}
		}
		q.Entities = append(q.Entities, wanted{any, m.Text})
		understand(m.Start, m.End)
	}
	var rest strings.Builder
	for i := range len(text) {
		if known[i] {
			rest.WriteByte(' ')
		} else {
			rest.WriteByte(text[i])
		}
	}
	if len(analyzer.New().Analyze([]byte(rest.String()))) > 0 { // not stop words alone
		q.Words = strings.Join(strings.Fields(rest.String()), " ")
	}
	return q
}

// holders gives who held an office in the days of the question.
func (q *question) holders(office string, today time.Time) []string {
	from, until := q.From, q.Until
	if from.IsZero() {
		from, until = today, today.AddDate(0, 0, 1)
	}
	var out []string
	for day := from; day.Before(until); day = day.AddDate(0, 0, 7) {
		for _, t := range lexicon.Default().WhoWas(office, day) {
			add(&out, t.Person)
		}
	}
	return out
}

// empty reports a question that asks for nothing.
func (q question) empty() bool {
	return len(q.Types)+len(q.Entities) == 0 && q.From.IsZero() && q.Words == ""
}

// query gives what the index is asked. Where the question names a kind of event, that,
// entities and days are those of one event; if loose, or without one, they are those of
// the article, of which an entity may also be named by the words of the question.
func (q question) query(loose bool) query.Query {
	var all []query.Query
	one := len(q.Types) > 0 && !loose
	day := "date"
	if one {
		day = "event.day"
		all = append(all, anyOf("event.type", q.Types))
	} else if len(q.Types) > 0 {
		all = append(all, anyOf("type", q.Types))
	}
	for _, w := range q.Entities {
		if one {
			all = append(all, anyOf("event.entity", w.IDs))
			continue
		}
		linked := anyOf("entity", w.IDs)
		linked.SetBoost(4)
		all = append(all, bleve.NewDisjunctionQuery(linked, allWords(w.Words)))
	}
	if !q.From.IsZero() {
		in, out := true, false
		days := bleve.NewDateRangeInclusiveQuery(q.From, q.Until, &in, &out)
		days.SetField(day)
		all = append(all, days)
	}
	if q.Words != "" {
		all = append(all, allWords(q.Words))
	}
	switch len(all) {
	case 1:
		return all[0]
	}
	return bleve.NewConjunctionQuery(all...)
}

func anyOf(field string, terms []string) *query.DisjunctionQuery {
	any := make([]query.Query, len(terms))
	for i, t := range terms {
		q := bleve.NewTermQuery(t)
		q.SetField(field)
		any[i] = q
	}
	return bleve.NewDisjunctionQuery(any...)
}

func allWords(words string) query.Query {
	q := bleve.NewMatchQuery(words)
	q.SetField("text")
	q.SetOperator(query.MatchQueryOperatorAnd)
	return q
}
