/**
 * A change says more than it did: dimension, hypothesis, baseline, decision and the like stand as JSON beside the first five
 * facts, which older entries keep as they are. A change may carry on another one.
 */
import type { Migration } from './migration.ts'

export const changeDetails: Migration = {
  version: 5,
  sql: `
ALTER TABLE change ADD COLUMN follows TEXT REFERENCES change (id);
CREATE INDEX change_follows ON change (follows) WHERE follows IS NOT NULL;
ALTER TABLE change_entry ADD COLUMN details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details));
`,
}
