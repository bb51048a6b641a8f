/**
 * Measurements: dated values of measures. There may be thousands, so each is a row and not a statement. The newest row of
 * an id holds; one without day and value takes it back. Rows are added and never changed.
 */
import type { Migration } from './migration.ts'

export const measurements: Migration = {
  version: 4,
  sql: `
CREATE TABLE measurement (
  row INTEGER PRIMARY KEY,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  id TEXT NOT NULL,
  measure_id TEXT NOT NULL,
  day TEXT,
  value REAL,
  cases INTEGER CHECK (cases > 0),
  note TEXT NOT NULL,
  CHECK ((day IS NULL) = (value IS NULL))
) STRICT;
CREATE INDEX measurement_id ON measurement (id);
CREATE INDEX measurement_measure_day ON measurement (measure_id, day);
CREATE TRIGGER measurement_is_kept BEFORE DELETE ON measurement
BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;
CREATE TRIGGER measurement_stays BEFORE UPDATE ON measurement
BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;
`,
}
