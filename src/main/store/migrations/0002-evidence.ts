/**
 * The guide, what the room says, and ballots. What is said about a subject is kept as a whole, as JSON that the model has
 * checked: the newest row of a kind and a subject holds, the older ones are its past. A newcomer would look for the time of
 * a card: there is none. While a ballot is open its cards lie in `open_card`, from which they may vanish without a trace;
 * the reveal writes them anew into `card`, in shuffled order, and only its own entry has a time.
 */
import type { Migration } from './migration.ts'

/** Rows of these tables are added and never changed. */
function keep(table: string): string {
  return `
CREATE TRIGGER ${table}_is_kept BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;
CREATE TRIGGER ${table}_stays BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`
}

export const evidence: Migration = {
  version: 2,
  sql: `
ALTER TABLE workshop ADD COLUMN rehearsal INTEGER NOT NULL DEFAULT 0 CHECK (rehearsal IN (0, 1));

CREATE TABLE evidence (
  entry_id INTEGER PRIMARY KEY REFERENCES entry (id),
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json))
) STRICT;
CREATE INDEX evidence_subject ON evidence (kind, subject, entry_id);
${keep('evidence')}

CREATE TABLE agenda (
  entry_id INTEGER PRIMARY KEY REFERENCES entry (id),
  json TEXT NOT NULL CHECK (json_valid(json))
) STRICT;
${keep('agenda')}

CREATE TABLE progress (
  entry_id INTEGER PRIMARY KEY REFERENCES entry (id),
  json TEXT NOT NULL CHECK (json_valid(json))
) STRICT;
${keep('progress')}

CREATE TABLE ballot (
  id TEXT PRIMARY KEY,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  kind TEXT NOT NULL,
  anonymous INTEGER NOT NULL CHECK (anonymous IN (0, 1))
) STRICT;
${keep('ballot')}

CREATE TABLE ballot_entry (
  entry_id INTEGER PRIMARY KEY REFERENCES entry (id),
  ballot_id TEXT NOT NULL REFERENCES ballot (id),
  kind TEXT NOT NULL CHECK (kind IN ('opened', 'revised', 'revealed', 'discarded')),
  terms TEXT NOT NULL CHECK (json_valid(terms))
) STRICT;
CREATE INDEX ballot_entry_ballot_id ON ballot_entry (ballot_id);
${keep('ballot_entry')}

CREATE TABLE open_card (
  key TEXT PRIMARY KEY,
  ballot_id TEXT NOT NULL REFERENCES ballot (id),
  json TEXT NOT NULL CHECK (json_valid(json))
) STRICT, WITHOUT ROWID;

CREATE TABLE open_count (
  ballot_id TEXT NOT NULL REFERENCES ballot (id),
  subject TEXT NOT NULL,
  chair TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json)),
  PRIMARY KEY (ballot_id, subject, chair)
) STRICT, WITHOUT ROWID;

CREATE TABLE card (
  key TEXT PRIMARY KEY,
  ballot_id TEXT NOT NULL REFERENCES ballot (id),
  subject TEXT NOT NULL,
  chair TEXT NOT NULL,
  name TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json))
) STRICT, WITHOUT ROWID;
CREATE INDEX card_ballot_id ON card (ballot_id, subject, chair);
${keep('card')}

CREATE TABLE ballot_count (
  ballot_id TEXT NOT NULL REFERENCES ballot (id),
  subject TEXT NOT NULL,
  chair TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json)),
  PRIMARY KEY (ballot_id, subject, chair)
) STRICT, WITHOUT ROWID;
${keep('ballot_count')}
`,
}
