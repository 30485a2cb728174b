package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/parquet-go/parquet-go"
)

type parquetCmd struct {
	DB  string `required:"" type:"existingfile" help:"The SQLite file." placeholder:"FILE"`
	Dir string `arg:"" help:"The folder that the files go to; made where there is none."`
}

// exports are the tables and how each becomes a Parquet file.
var exports = []struct {
	table string
	write func(context.Context, *store, io.Writer) error
}{
	{"documents", export[documentRow]("documents", "id")},
	{"entities", export[entityRow]("entities", "id")},
	{"mentions", export[mentionRow]("mentions", "document, id")},
	{"events", export[eventRow]("events", "document, id")},
	{"arguments", export[argumentRow]("arguments", "document, event, n")},
}

// Run writes every table as a Parquet file. A file is there when it is complete: it is
// written beside its place and renamed.
func (c *parquetCmd) Run(ctx context.Context, stdio streams) (err error) {
	s, err := open(ctx, c.DB)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.close()) }()
	if err := os.MkdirAll(c.Dir, 0o777); err != nil {
		return err
	}
	for _, e := range exports {
		name := filepath.Join(c.Dir, e.table+".parquet")
		if err := whole(name, func(w io.Writer) error { return e.write(ctx, s, w) }); err != nil {
			return err
		}
		fmt.Fprintln(stdio.out, name)
	}
	return nil
}

// export gives what writes a table as Parquet.
func export[T any](table, order string) func(context.Context, *store, io.Writer) error {
	return func(ctx context.Context, s *store, out io.Writer) error {
		w := parquet.NewGenericWriter[T](out, parquet.Compression(&parquet.Zstd), parquet.MaxRowsPerRowGroup(1<<17))
		rows := make([]T, 0, 1<<10)
		err := each(ctx, s.db, table, order, func(row T) error {
			if rows = append(rows, row); len(rows) < cap(rows) {
				return nil
			}
			_, err := w.Write(rows)
			rows = rows[:0]
			return err
		})
		if err != nil {
			return err
		}
		if _, err := w.Write(rows); err != nil {
			return err
		}
		return w.Close()
	}
}

// whole writes a file that is there as a whole or, on an error, as it was.
func whole(name string, write func(io.Writer) error) (err error) {
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
			err = fmt.Errorf("%s: not written: %w", name, err)
		}
	}()
	if err := write(f); err != nil {
		return err
	}
	if err := f.Chmod(0o644); err != nil {
		return err
	}
	if err := f.Sync(); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}
