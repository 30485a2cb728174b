package main

import (
	"context"
	"database/sql"
	_ "embed"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"

	"modernc.org/sqlite"
	sqlitelib "modernc.org/sqlite/lib"
)

//go:embed schema.sql
var schema string

const schemaVersion = 1

// store is a database of read documents.
type store struct {
	db   *sql.DB
	path string
}

// open opens a database and makes its tables where there are none. pragmas are settings
// of the connection beside its own, as «max_page_count(100)».
func open(ctx context.Context, path string, pragmas ...string) (*store, error) {
	// In WAL mode with full synchronization a transaction is there as a whole or not at
	// all, whatever ends the process or the machine.
	q := url.Values{"_pragma": append([]string{"busy_timeout(10000)", "journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(1)"}, pragmas...)}
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	db, err := sql.Open("sqlite", (&url.URL{Scheme: "file", Path: filepath.ToSlash(abs), RawQuery: q.Encode()}).String())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	db.SetMaxOpenConns(1)
	s := &store{db, path}
	version := 0
	if err = db.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err == nil {
		if version > schemaVersion {
			err = fmt.Errorf("its tables are of version %d, this program knows version %d: use a newer program or another file", version, schemaVersion)
		} else if version == 0 {
			_, err = db.ExecContext(ctx, "BEGIN IMMEDIATE;\n"+schema+"COMMIT;")
		}
	}
	if err != nil {
		db.Close()
		return nil, s.explain(err)
	}
	return s, nil
}

func (s *store) close() error { return s.explain(s.db.Close()) }

// explain says what to do where the database's own words do not.
func (s *store) explain(err error) error {
	if err == nil {
		return nil
	}
	hint := ""
	var e *sqlite.Error
	if errors.As(err, &e) {
		switch e.Code() & 0xff {
		case sqlitelib.SQLITE_FULL:
			hint = "; what was written before is kept: make room and run the same command again"
		case sqlitelib.SQLITE_NOTADB:
			hint = "; want a database that this program made, or the name of a new file"
		case sqlitelib.SQLITE_BUSY:
			hint = "; another program is writing to it: run the command again when it is done"
		}
	}
	return fmt.Errorf("%s: %w%s", s.path, err, hint)
}

// fresh tells which of the documents are not stored as they are.
func (s *store) fresh(ctx context.Context, docs []documentRow) ([]bool, error) {
	stmt, err := s.db.PrepareContext(ctx, "SELECT 1 FROM documents WHERE id = ? AND input = ?")
	if err != nil {
		return nil, s.explain(err)
	}
	defer stmt.Close()
	out := make([]bool, len(docs))
	for i, d := range docs {
		var one int
		err := stmt.QueryRowContext(ctx, d.ID, d.Input).Scan(&one)
		if out[i] = errors.Is(err, sql.ErrNoRows); err != nil && !out[i] {
			return nil, s.explain(err)
		}
	}
	return out, nil
}

// write stores documents in one transaction; those of the same ids are replaced.
func (s *store) write(ctx context.Context, docs []tables) (err error) {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return s.explain(err)
	}
	defer func() {
		if err != nil {
			err = s.explain(errors.Join(err, ignoreDone(tx.Rollback())))
		}
	}()
	document, err := newInserter[documentRow](tx, "documents", "")
	if err != nil {
		return err
	}
	// of the spellings of a name that the lexicon does not know the first by code point
	// stays, in whatever order they come
	entities, err := newInserter[entityRow](tx, "entities", "ON CONFLICT (id) DO UPDATE SET name = min(name, excluded.name)")
	if err != nil {
		return err
	}
	mentions, err := newInserter[mentionRow](tx, "mentions", "")
	if err != nil {
		return err
	}
	events, err := newInserter[eventRow](tx, "events", "")
	if err != nil {
		return err
	}
	arguments, err := newInserter[argumentRow](tx, "arguments", "")
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "CREATE TEMP TABLE IF NOT EXISTS left_over (id TEXT PRIMARY KEY)"); err != nil {
		return err
	}
	for _, d := range docs {
		if err := remove(ctx, tx, d.document.ID); err != nil {
			return err
		}
		if err := errors.Join(document.insert(ctx, d.document), all(ctx, entities, d.entities), all(ctx, mentions, d.mentions),
			all(ctx, events, d.events), all(ctx, arguments, d.arguments)); err != nil {
			return fmt.Errorf("document %q: %w", d.document.ID, err)
		}
	}
	if _, err := tx.ExecContext(ctx, `
		DELETE FROM entities WHERE id IN (SELECT id FROM left_over) AND NOT EXISTS (SELECT 1 FROM mentions WHERE entity = entities.id);
		DELETE FROM left_over`); err != nil {
		return err
	}
	return tx.Commit()
}

// remove takes a document away, and notes the entities that may be named no more.
func remove(ctx context.Context, tx *sql.Tx, id string) error {
	if _, err := tx.ExecContext(ctx, "INSERT OR IGNORE INTO left_over SELECT entity FROM mentions WHERE document = ? AND entity IS NOT NULL", id); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM documents WHERE id = ?", id)
	return err
}

func all[T any](ctx context.Context, in inserter[T], rows []T) error {
	for _, r := range rows {
		if err := in.insert(ctx, r); err != nil {
			return err
		}
	}
	return nil
}

// ignoreDone drops the error that a transaction is over already.
func ignoreDone(err error) error {
	if errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}
