package main

import (
	"context"
	"database/sql"
	"embed"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/waqai/waqai/lexicon"
)

//go:embed queries/*.sql
var queries embed.FS

// common are the flags of every ready query.
type common struct {
	DB  string `required:"" type:"existingfile" help:"The SQLite file." placeholder:"FILE"`
	SVG string `help:"Draw it, too." placeholder:"FILE" name:"svg"`
}

// ask runs a ready query and calls row with the scanner of every line.
func (c *common) ask(ctx context.Context, name string, row func(scan func(...any) error) error, args ...any) (err error) {
	query, err := queries.ReadFile("queries/" + name + ".sql")
	if err != nil {
		return err
	}
	s, err := open(ctx, c.DB)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.close()) }()
	rows, err := s.db.QueryContext(ctx, string(query), args...)
	if err != nil {
		return s.explain(err)
	}
	defer rows.Close()
	for rows.Next() {
		if err := row(rows.Scan); err != nil {
			return s.explain(err)
		}
	}
	return s.explain(rows.Err())
}

// draw writes a picture where one is asked for.
func (c *common) draw(picture func() string) error {
	if c.SVG == "" {
		return nil
	}
	return whole(c.SVG, func(w io.Writer) error {
		_, err := io.WriteString(w, picture())
		return err
	})
}

type meetingsCmd struct {
	common
	Limit int `default:"1000" help:"How many pairs at most."`
}

// meeting is two who met.
type meeting struct {
	one, oneName, other, otherName string
	days, documents                int
}

// Run prints who met whom.
func (c *meetingsCmd) Run(ctx context.Context, stdio streams) error {
	var list []meeting
	err := c.ask(ctx, "meetings", func(scan func(...any) error) error {
		var m meeting
		err := scan(&m.one, &m.oneName, &m.other, &m.otherName, &m.days, &m.documents)
		list = append(list, m)
		return err
	}, sql.Named("limit", c.Limit))
	if err != nil {
		return err
	}
	if err := c.draw(func() string { return drawMeetings(list) }); err != nil {
		return err
	}
	t := table(stdio.out, "one", "one_name", "other", "other_name", "days", "documents")
	for _, m := range list {
		t.row(m.one, m.oneName, m.other, m.otherName, m.days, m.documents)
	}
	return t.end()
}

type weeksCmd struct {
	common
	Type string `help:"Only events of this type: meet, attack …"`
}

// week is a country's events of a week.
type week struct {
	week, monday, country, name string
	events, documents           int
}

// Run prints the events of each week and country.
func (c *weeksCmd) Run(ctx context.Context, stdio streams) error {
	var list []week
	err := c.ask(ctx, "weeks", func(scan func(...any) error) error {
		var w week
		err := scan(&w.week, &w.monday, &w.country, &w.events, &w.documents)
		w.name = w.country
		if e, ok := lexicon.Default().Entry("country/" + strings.ToLower(w.country)); ok {
			w.name = e.Name
		}
		list = append(list, w)
		return err
	}, sql.Named("type", c.Type))
	if err != nil {
		return err
	}
	if len(list) == 0 && c.Type != "" {
		fmt.Fprintf(stdio.err, "store: no event of type %q has a day and a country\n", c.Type)
	}
	if err := c.draw(func() string { return drawWeeks(list, c.Type) }); err != nil {
		return err
	}
	t := table(stdio.out, "week", "monday", "country", "name", "events", "documents")
	for _, w := range list {
		t.row(w.week, w.monday, w.country, w.name, w.events, w.documents)
	}
	return t.end()
}

type graphCmd struct {
	common
	Types  []string `default:"PERS,ORG,OCC" help:"Mention types of the nodes."`
	Least  int      `default:"2" help:"In how many sentences two must stand together."`
	Limit  int      `default:"100000" help:"How many edges at most, the heaviest first."`
	Format string   `default:"csv" enum:"csv,graphml" help:"csv or graphml (Gephi, Cytoscape, igraph, NetworkX)."`
	Top    int      `default:"70" help:"How many edges the picture shows."`
}

// node is an entity of the graph.
type node struct{ id, name, kind string }

// edge is two entities and in how many sentences they stand together.
type edge struct {
	source, target node
	weight         int
}

// Run prints the graph.
func (c *graphCmd) Run(ctx context.Context, stdio streams) error {
	types, err := json.Marshal(c.Types)
	if err != nil {
		return err
	}
	var list []edge
	err = c.ask(ctx, "graph", func(scan func(...any) error) error {
		var e edge
		err := scan(&e.source.id, &e.source.name, &e.source.kind, &e.target.id, &e.target.name, &e.target.kind, &e.weight)
		list = append(list, e)
		return err
	}, sql.Named("types", string(types)), sql.Named("least", c.Least), sql.Named("limit", c.Limit))
	if err != nil {
		return err
	}
	if err := c.draw(func() string { return drawGraph(list[:min(len(list), c.Top)]) }); err != nil {
		return err
	}
	if c.Format == "graphml" {
		return writeGraphML(stdio.out, list)
	}
	t := table(stdio.out, "source", "source_name", "target", "target_name", "weight")
	for _, e := range list {
		t.row(e.source.id, e.source.name, e.target.id, e.target.name, e.weight)
	}
	return t.end()
}

// csvTable writes lines of CSV.
type csvTable struct{ w *csv.Writer }

func table(out io.Writer, header ...string) csvTable {
	t := csvTable{csv.NewWriter(out)}
	t.w.Write(header) // end reports what went wrong
	return t
}

func (t csvTable) row(values ...any) {
	line := make([]string, len(values))
	for i, v := range values {
		switch v := v.(type) {
		case int:
			line[i] = strconv.Itoa(v)
		default:
			line[i] = fmt.Sprint(v)
		}
	}
	t.w.Write(line)
}

func (t csvTable) end() error {
	t.w.Flush()
	return t.w.Error()
}
