/**
 * The first schema of a workshop file. Tables whose rows are evidence refuse UPDATE and DELETE by trigger: a correction
 * is a new row. Never edit this file once it is released; add the next number.
 */
import type { Migration } from './migration.ts'

export const first: Migration = {
  version: 1,
  sql: `
CREATE TABLE workshop (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  client TEXT NOT NULL,
  created_at TEXT NOT NULL,
  origin TEXT,
  practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
  map_sequence INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE,
  started_at TEXT NOT NULL,
  last_entry_at TEXT NOT NULL
) STRICT;

CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  session_id TEXT NOT NULL REFERENCES session (id),
  window_id TEXT NOT NULL,
  area TEXT NOT NULL,
  kind TEXT NOT NULL
) STRICT;
CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entry is append-only'); END;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entry is append-only'); END;

CREATE TABLE record (
  id TEXT PRIMARY KEY,
  type_name TEXT NOT NULL,
  type TEXT,
  from_id TEXT,
  to_id TEXT,
  json TEXT NOT NULL
) STRICT;
CREATE INDEX record_type_name ON record (type_name);
CREATE INDEX record_from_id ON record (from_id) WHERE from_id IS NOT NULL;
CREATE INDEX record_to_id ON record (to_id) WHERE to_id IS NOT NULL;

CREATE TABLE map_schema (
  sequence INTEGER PRIMARY KEY,
  json TEXT NOT NULL
) STRICT;

CREATE TABLE edit (
  entry_id INTEGER PRIMARY KEY REFERENCES entry (id),
  gesture TEXT NOT NULL,
  first_sequence INTEGER NOT NULL,
  last_sequence INTEGER NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL
) STRICT;

CREATE TABLE batch (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  sequence INTEGER NOT NULL,
  edit_id INTEGER NOT NULL
) STRICT;

CREATE TABLE party (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  group_name TEXT NOT NULL,
  people TEXT NOT NULL,
  note TEXT NOT NULL,
  pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
  archived_at TEXT
) STRICT;

CREATE TABLE interaction (
  id TEXT PRIMARY KEY,
  provider_id TEXT NOT NULL REFERENCES party (id),
  customer_id TEXT NOT NULL REFERENCES party (id),
  service TEXT NOT NULL,
  channel TEXT NOT NULL,
  trigger_text TEXT NOT NULL,
  volume REAL,
  period TEXT NOT NULL,
  standard_what TEXT NOT NULL,
  standard_when TEXT NOT NULL,
  standard_way TEXT NOT NULL,
  standard_effort TEXT NOT NULL,
  moment_of_truth TEXT NOT NULL,
  note TEXT NOT NULL,
  archived_at TEXT
) STRICT;
CREATE INDEX interaction_provider_id ON interaction (provider_id);
CREATE INDEX interaction_customer_id ON interaction (customer_id);

CREATE TABLE zone (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  colour TEXT NOT NULL,
  archived_at TEXT
) STRICT;

CREATE TABLE change (
  id TEXT PRIMARY KEY,
  interaction_id TEXT NOT NULL REFERENCES interaction (id),
  entry_id INTEGER NOT NULL REFERENCES entry (id)
) STRICT;
CREATE INDEX change_interaction_id ON change (interaction_id);
CREATE TRIGGER change_is_kept BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'change is append-only'); END;
CREATE TRIGGER change_stays BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'change is append-only'); END;

CREATE TABLE change_entry (
  entry_id INTEGER PRIMARY KEY REFERENCES entry (id),
  change_id TEXT NOT NULL REFERENCES change (id),
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  why TEXT NOT NULL,
  owner TEXT NOT NULL,
  review_date TEXT,
  status TEXT NOT NULL,
  comment TEXT NOT NULL
) STRICT;
CREATE INDEX change_entry_change_id ON change_entry (change_id);
CREATE TRIGGER change_entry_is_kept BEFORE DELETE ON change_entry
BEGIN SELECT RAISE(ABORT, 'change_entry is append-only'); END;
CREATE TRIGGER change_entry_stays BEFORE UPDATE ON change_entry
BEGIN SELECT RAISE(ABORT, 'change_entry is append-only'); END;
`,
}
