-- The tables of the database; the Parquet files have the same tables and columns.
-- Places in a text are bytes of documents.text (UTF-8), half-open: [start, stop). Days
-- are ISO 8601 (YYYY-MM-DD), intervals half-open. What is not known is NULL.
-- A document's rows are written in one transaction and replaced together.

CREATE TABLE IF NOT EXISTS documents (
  id    TEXT PRIMARY KEY, -- as given; «sha256:…» of day and text where none was given
  date  TEXT,             -- day of publication
  text  TEXT NOT NULL,    -- as given
  input TEXT NOT NULL     -- SHA-256 of day and text: who comes again unchanged is not read again
) STRICT;

-- Whatever the mentions name, once for all documents.
CREATE TABLE IF NOT EXISTS entities (
  id      TEXT PRIMARY KEY, -- the lexicon's id («person/…», «country/iq»); «TYPE:folded name» for what it does not know
  name    TEXT NOT NULL,    -- canonical spelling
  type    TEXT NOT NULL,    -- type of the mentions: PERS ORG GPE NORP OCC …
  subtype TEXT,             -- country, ministry, armed_group …
  english TEXT,             -- English name, where the lexicon has one
  country TEXT              -- ISO 3166-1 alpha-2
) STRICT;

CREATE TABLE IF NOT EXISTS mentions (
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  id       TEXT NOT NULL,                  -- m1, m2 … in the document
  type     TEXT NOT NULL,
  subtype  TEXT,
  sentence INTEGER NOT NULL,               -- number of its sentence in the document, from 0
  start    INTEGER NOT NULL,
  stop     INTEGER NOT NULL,
  text     TEXT NOT NULL,                  -- exactly those bytes
  value    TEXT,                           -- TIMEX3 value of a time, the number of a number
  entity   TEXT REFERENCES entities (id),  -- for an office: who held it on the day of publication, where known
  PRIMARY KEY (document, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS mentions_entity ON mentions (entity);

CREATE TABLE IF NOT EXISTS events (
  document      TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  id            TEXT NOT NULL,    -- e1, e2 … in the document
  type          TEXT NOT NULL,    -- meet, visit, attack …
  mode          TEXT,             -- of an attack: airstrike, bombing …
  trigger_start INTEGER NOT NULL,
  trigger_stop  INTEGER NOT NULL,
  trigger_text  TEXT NOT NULL,
  realis        TEXT NOT NULL,    -- actual, future, hypothetical
  polarity      TEXT NOT NULL,    -- positive, negative
  day           TEXT,             -- time_start where the text dates it to a week or closer; else the day of publication
  time_start    TEXT,             -- as the text dates it
  time_stop     TEXT,
  place         TEXT,             -- the lexicon's id
  country       TEXT,             -- ISO 3166-1 alpha-2 of the place; without a place, of the first argument that has one
  plover        TEXT,
  cameo         TEXT,
  rule          TEXT,
  same_as       TEXT,             -- the id of the first event of the document that tells the same
  PRIMARY KEY (document, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS events_type_day ON events (type, day);

CREATE TABLE IF NOT EXISTS arguments (
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  event    TEXT NOT NULL,
  n        INTEGER NOT NULL, -- its number in the event, from 0
  role     TEXT NOT NULL,
  start    INTEGER NOT NULL,
  stop     INTEGER NOT NULL,
  text     TEXT NOT NULL,
  mention  TEXT,             -- the mention inside the span
  entity   TEXT,             -- the mention's entity
  PRIMARY KEY (document, event, n),
  FOREIGN KEY (document, event) REFERENCES events (document, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS arguments_entity ON arguments (entity);

PRAGMA user_version = 1;
