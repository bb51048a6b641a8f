/** Measurements of measures. Rows are only ever added; the newest of an id holds, one without a day takes it back. */
import type { Database } from 'better-sqlite3'
import type { MeasureId, MeasurementId } from '#shared/model/ids.ts'
import { Measurement } from '#shared/model/measure.ts'
import type { MeasureStep } from '#shared/model/measurement.ts'
import type { MeasuresRead, MeasuresWrite, SaidMeasurement } from '../../core/ports/measures-store.ts'

interface Row {
  id: MeasurementId
  measure: MeasureId
  day: string | null
  value: number | null
  cases: number | null
  note: string
}

const COLUMNS = 'said.id, said.measure_id AS measure, said.day, said.value, said.cases, said.note'
/** No newer row says anything else. */
const HOLDS = 'NOT EXISTS (SELECT 1 FROM measurement AS newer WHERE newer.id = said.id AND newer.row > said.row)'
const STANDS = `said.day IS NOT NULL AND ${HOLDS}`
/** When it was first said: editing a measurement does not move it among those of its day. */
const CAME = '(SELECT MIN(row) FROM measurement AS first WHERE first.id = said.id)'
const LAST_ENTRY = '(SELECT MAX(entry_id) FROM measurement WHERE measure_id = ?)'

function saidOf(row: Row): SaidMeasurement {
  return { id: row.id, measure: row.measure, now: Measurement.safeParse(row).data ?? null }
}

export function measuresReader(db: Database): MeasuresRead {
  const standing = db.prepare<[string], Row>(
    `SELECT ${COLUMNS} FROM measurement AS said WHERE said.measure_id = ? AND ${STANDS} ORDER BY said.day, ${CAME}`,
  )
  const count = db
    .prepare<[string], number>(`SELECT COUNT(*) FROM measurement AS said WHERE said.measure_id = ? AND ${STANDS}`)
    .pluck()
  const figures = db.prepare<[], Pick<Measurement, 'measure' | 'day' | 'value' | 'cases'>>(`
    SELECT said.measure_id AS measure, said.day, said.value, said.cases FROM measurement AS said
    WHERE ${STANDS} ORDER BY said.measure_id, said.day, ${CAME}`)
  const said = db.prepare<[string], Row>(
    `SELECT ${COLUMNS} FROM measurement AS said WHERE said.id = ? ORDER BY said.row DESC LIMIT 1`,
  )
  const step = db.prepare<[string, string], MeasureStep>(`
    SELECT entry.kind AS kind, COUNT(DISTINCT said.id) AS count FROM measurement AS said
    JOIN entry ON entry.id = said.entry_id
    WHERE said.measure_id = ? AND said.entry_id = ${LAST_ENTRY} GROUP BY entry.kind`)
  const before = db.prepare<[string, string], Row>(`
    SELECT touched.id, touched.measure_id AS measure, said.day, said.value, said.cases, COALESCE(said.note, '') AS note
    FROM (
      SELECT id, measure_id, MIN(row) AS row FROM measurement
      WHERE measure_id = ? AND entry_id = ${LAST_ENTRY} GROUP BY id
    ) AS touched
    LEFT JOIN measurement AS said ON said.row =
      (SELECT MAX(row) FROM measurement AS earlier WHERE earlier.id = touched.id AND earlier.row < touched.row)
    ORDER BY touched.row`)
  const all = db.prepare<[], Row>(`SELECT ${COLUMNS} FROM measurement AS said WHERE said.day IS NOT NULL`)
  const nameless = db
    .prepare<[], string>(`
      SELECT DISTINCT id FROM measurement
      WHERE measure_id NOT IN (SELECT subject FROM evidence WHERE kind = 'measure')`)
    .pluck()
  return {
    of: (measure) => standing.all(measure).flatMap((row) => Measurement.safeParse(row).data ?? []),
    count: (measure) => count.get(measure) ?? 0,
    figures: () => figures.all(),
    said(id) {
      const row = said.get(id)
      return row ? saidOf(row) : null
    },
    lastStep: (measure) => step.get(measure, measure) ?? null,
    beforeLastStep: (measure) => before.all(measure, measure).map(saidOf),
    unfit: () => [
      ...all
        .all()
        .filter((row) => !Measurement.safeParse(row).success)
        .map(({ id }) => id),
      ...nameless.all(),
    ],
  }
}

export function measuresWriter(db: Database): MeasuresWrite {
  const add = db.prepare<[Row & { entry: number }]>(`
    INSERT INTO measurement (entry_id, id, measure_id, day, value, cases, note)
    VALUES (@entry, @id, @measure, @day, @value, @cases, @note)`)
  return {
    ...measuresReader(db),
    add: (entry, { id, measure, now }) => {
      const { day, value, cases, note } = now ?? { day: null, value: null, cases: null, note: '' }
      add.run({ entry, id, measure, day, value, cases, note })
    },
  }
}
