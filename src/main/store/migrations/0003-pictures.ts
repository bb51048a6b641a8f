/** Pictures on the map, each once: records name them by the hash of their bytes. A row is added or goes, and never changes. */
import type { Migration } from './migration.ts'

export const pictures: Migration = {
  version: 3,
  sql: `
CREATE TABLE picture (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  type TEXT NOT NULL,
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  added_at TEXT NOT NULL,
  bytes BLOB NOT NULL CHECK (length(bytes) > 0)
) STRICT;
CREATE TRIGGER picture_stays BEFORE UPDATE ON picture BEGIN SELECT RAISE(ABORT, 'a picture never changes'); END;
`,
}
