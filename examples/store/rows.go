package main

import (
	"context"
	"database/sql"
	"reflect"
	"strings"
)

// The rows of the tables; schema.sql says what their columns mean. The tag parquet names
// the column in both forms; an optional one is NULL when it is empty.

type documentRow struct {
	ID    string `parquet:"id"`
	Date  string `parquet:"date,optional"`
	Text  string `parquet:"text"`
	Input string `parquet:"input"`
}

type entityRow struct {
	ID      string `parquet:"id"`
	Name    string `parquet:"name"`
	Type    string `parquet:"type,dict"`
	Subtype string `parquet:"subtype,optional,dict"`
	English string `parquet:"english,optional"`
	Country string `parquet:"country,optional,dict"`
}

type mentionRow struct {
	Document string `parquet:"document,dict"`
	ID       string `parquet:"id"`
	Type     string `parquet:"type,dict"`
	Subtype  string `parquet:"subtype,optional,dict"`
	Sentence int    `parquet:"sentence"`
	Start    int    `parquet:"start"`
	Stop     int    `parquet:"stop"`
	Text     string `parquet:"text"`
	Value    string `parquet:"value,optional"`
	Entity   string `parquet:"entity,optional,dict"`
}

type eventRow struct {
	Document     string `parquet:"document,dict"`
	ID           string `parquet:"id"`
	Type         string `parquet:"type,dict"`
	Mode         string `parquet:"mode,optional,dict"`
	TriggerStart int    `parquet:"trigger_start"`
	TriggerStop  int    `parquet:"trigger_stop"`
	TriggerText  string `parquet:"trigger_text"`
	Realis       string `parquet:"realis,dict"`
	Polarity     string `parquet:"polarity,dict"`
	Day          string `parquet:"day,optional,dict"`
	TimeStart    string `parquet:"time_start,optional"`
	TimeStop     string `parquet:"time_stop,optional"`
	Place        string `parquet:"place,optional,dict"`
	Country      string `parquet:"country,optional,dict"`
	Plover       string `parquet:"plover,optional,dict"`
	Cameo        string `parquet:"cameo,optional,dict"`
	Rule         string `parquet:"rule,optional,dict"`
	SameAs       string `parquet:"same_as,optional"`
}

type argumentRow struct {
	Document string `parquet:"document,dict"`
	Event    string `parquet:"event"`
	N        int    `parquet:"n"`
	Role     string `parquet:"role,dict"`
	Start    int    `parquet:"start"`
	Stop     int    `parquet:"stop"`
	Text     string `parquet:"text"`
	Mention  string `parquet:"mention,optional"`
	Entity   string `parquet:"entity,optional,dict"`
}

// column is one column of a table: a field of its row type.
type column struct {
	name     string
	optional bool
}

// columns lists the columns of a row type, in order.
func columns(row reflect.Type) []column {
	var out []column
	for i := range row.NumField() {
		name, options, _ := strings.Cut(row.Field(i).Tag.Get("parquet"), ",")
		out = append(out, column{name, strings.Contains(options, "optional")})
	}
	return out
}

// inserter writes rows of type T into a table.
type inserter[T any] struct {
	stmt *sql.Stmt
	cols []column
}

func newInserter[T any](tx *sql.Tx, table, conflict string) (inserter[T], error) {
	cols := columns(reflect.TypeFor[T]())
	names := make([]string, len(cols))
	for i, c := range cols {
		names[i] = c.name
	}
	stmt, err := tx.Prepare("INSERT INTO " + table + " (" + strings.Join(names, ", ") + ") VALUES (?" + strings.Repeat(", ?", len(cols)-1) + ") " + conflict)
	return inserter[T]{stmt, cols}, err
}

func (in inserter[T]) insert(ctx context.Context, row T) error {
	v := reflect.ValueOf(row)
	args := make([]any, len(in.cols))
	for i, c := range in.cols {
		if f := v.Field(i); !c.optional || !f.IsZero() {
			args[i] = f.Interface()
		}
	}
	_, err := in.stmt.ExecContext(ctx, args...)
	return err
}

// each calls do with every row of a table, in the order of its key.
func each[T any](ctx context.Context, db *sql.DB, table, order string, do func(T) error) error {
	cols := columns(reflect.TypeFor[T]())
	names := make([]string, len(cols))
	for i, c := range cols {
		if names[i] = c.name; c.optional {
			names[i] = "coalesce(" + c.name + ", '')"
		}
	}
	rows, err := db.QueryContext(ctx, "SELECT "+strings.Join(names, ", ")+" FROM "+table+" ORDER BY "+order)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var row T
		v := reflect.ValueOf(&row).Elem()
		into := make([]any, len(cols))
		for i := range cols {
			into[i] = v.Field(i).Addr().Interface()
		}
		if err := rows.Scan(into...); err != nil {
			return err
		}
		if err := do(row); err != nil {
			return err
		}
	}
	return rows.Err()
}
