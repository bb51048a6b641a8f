/**
 * Older edits of the map, packed: five hundred of them compressed in one row, with the records as they stood before the
 * first. Nothing of the history is lost, and any moment of it is one row and a few hundred steps away. `pictures` holds the
 * hashes of pictures that the packed records name.
 */
import type { Migration } from './migration.ts'

export const history: Migration = {
  version: 6,
  sql: `
CREATE TABLE edit_pack (
  first_id INTEGER PRIMARY KEY REFERENCES entry (id),
  last_id INTEGER NOT NULL UNIQUE REFERENCES entry (id),
  pictures TEXT NOT NULL,
  bytes BLOB NOT NULL,
  CHECK (first_id <= last_id)
) STRICT;
CREATE TRIGGER edit_pack_is_kept BEFORE DELETE ON edit_pack
BEGIN SELECT RAISE(ABORT, 'edit_pack is append-only'); END;
CREATE TRIGGER edit_pack_stays BEFORE UPDATE ON edit_pack
BEGIN SELECT RAISE(ABORT, 'edit_pack is append-only'); END;
`,
}
