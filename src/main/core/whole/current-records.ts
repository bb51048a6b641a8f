/** The records of a map that was written down, as this Baton knows them. */
import type { SerializedSchema } from '@tldraw/store'
import { findRecordProblem, isSame, migrateRecords } from '#shared/model/map-door.ts'
import { createMapSchema, type MapRecord } from '#shared/model/map-schema.ts'
import type { WholeWorkshop } from '#shared/model/whole-workshop.ts'

const schema = createMapSchema()

export interface CurrentRecords {
  readonly records: readonly MapRecord[]
  /**
   * The first that is no record of a map, by itself. One that only lacks another, as an interaction without an end, may be in
   * every workshop: a map leaves it out and keeps it.
   */
  readonly wrong: { readonly id: string; readonly problem: string } | null
  /** Written with the schema of this Baton: then the lists of the file can be compared. */
  readonly same: boolean
}

/** Null when the map is of a later Baton. */
export function currentRecords({ map }: Pick<WholeWorkshop, 'map'>): CurrentRecords | null {
  const written = map.schemas.at(-1)?.schema as SerializedSchema | undefined
  if (written === undefined) return null
  const same = isSame(written, schema)
  const kept = map.records as unknown as readonly MapRecord[]
  const outcome = same ? ({ kind: 'same', records: kept } as const) : migrateRecords(kept, written, schema)
  if (outcome.kind === 'newer') return null
  const problems = outcome.records.map((record) => ({ id: record.id, problem: findRecordProblem(record, schema) }))
  const wrong = problems.find((one): one is typeof one & { problem: string } => one.problem !== null) ?? null
  return { records: outcome.records, wrong, same }
}
