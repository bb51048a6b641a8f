/**
 * The door through which the records of a map come back in. Validation alone is not enough: a shape that is its own
 * ancestor passes it and hangs the canvas for ever. What does not fit is set aside and named, never repaired silently.
 */
import type { SerializedSchema } from '@tldraw/store'
import type { TLSchema } from '@tldraw/tlschema'
import { LIMITS } from './limits.ts'
import {
  isDocumentRecord,
  isInteraction,
  isInteractionEnd,
  isParty,
  isZone,
  isZoneMember,
  type MapRecord,
} from './map-schema.ts'

/** A record that cannot be shown, and why, for a person who looks into it. */
export interface SetAsideRecord {
  readonly id: string
  readonly reason: string
}

/** Records that can be shown, and those that cannot. */
export interface AdmittedRecords {
  readonly records: readonly MapRecord[]
  readonly setAside: readonly SetAsideRecord[]
}

/** Longest string in a record that is not an asset; a picture is an asset. */
const LONGEST_TEXT = 200_000
/** Farther out than this nothing can be drawn or found again. */
const FARTHEST = 10_000_000
const SHAPE_ID = /^shape:.{1,80}$/

/** Runs out of stack on what nests thousands of levels deep, which nobody draws; `otherwise` stands for it. */
function unlessTooDeep<T>(work: () => T, otherwise: T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof RangeError) return otherwise
    throw error
  }
}

/** Why this record cannot be part of a map, with the property where it can be said; null when it fits. */
export function findRecordProblem(record: unknown, schema: TLSchema): string | null {
  return unlessTooDeep(() => lookAtRecord(record, schema), 'nests too deeply')
}

function lookAtRecord(record: unknown, schema: TLSchema): string | null {
  if (typeof record !== 'object' || record === null) return 'not a record'
  const { id, typeName } = record as { id?: unknown; typeName?: unknown }
  if (typeof id !== 'string' || typeof typeName !== 'string') return 'not a record'
  if (!isDocumentRecord({ typeName })) return `unknown kind “${typeName.slice(0, 40)}”`
  try {
    schema.types[typeName as MapRecord['typeName']].validate(record)
  } catch (error) {
    return plainProblem(error, record)
  }
  if (typeName === 'shape') return findShapeProblem(record as MapRecord & { typeName: 'shape' })
  if (typeName !== 'asset' && hasLongText(record)) return 'a text that is too long'
  return null
}

/** The validator's own error, which the library does not export. */
interface ValidationError {
  readonly rawMessage: string
  readonly path: readonly (string | number)[]
}

function isValidationError(error: unknown): error is ValidationError {
  return error instanceof Error && 'rawMessage' in error && 'path' in error && Array.isArray(error.path)
}

/** The property and what is wrong with it, without the ids that the library puts in its paths. */
function plainProblem(error: unknown, record: object): string {
  if (!isValidationError(error)) return error instanceof Error ? error.message : String(error)
  const inner = error.path.filter((part) => typeof part === 'number' || !part.startsWith('(')).slice(1)
  const property = inner[0] === 'props' ? inner.slice(1) : inner
  if (inner[0] === 'type') return `unknown ${'type' in record ? `“${String(record.type).slice(0, 40)}”` : 'type'}`
  const message = (error.rawMessage.split('\n')[0] ?? '').replace(/^Error: /, '')
  return (property.length > 0 ? `${property.join('.')}: ${message}` : message).slice(0, 200)
}

function findShapeProblem(shape: MapRecord & { typeName: 'shape' }): string | null {
  if (!SHAPE_ID.test(shape.id)) return 'id: too long'
  if (shape.parentId === shape.id) return 'parentId: its own parent'
  if (Math.abs(shape.x) > FARTHEST || Math.abs(shape.y) > FARTHEST) return 'x, y: outside the map'
  if ('volume' in shape.props && typeof shape.props.volume === 'number' && shape.props.volume > LIMITS.volume) {
    return 'volume: too large'
  }
  if (hasForeignLink(shape.props)) return 'a link to a file or a program'
  return hasLongText(shape) ? 'a text that is too long' : null
}

/** Of a web page or a mailbox. Whatever else a link in a shape names (a file, a share, a script) would go along in exports. */
const PLAIN_LINK = /^(?:https?:\/\/|mailto:|tel:|$)/i
const LINKS: ReadonlySet<string> = new Set(['href', 'src', 'url'])

function hasForeignLink(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) =>
    typeof inner === 'string' ? LINKS.has(key) && !PLAIN_LINK.test(inner) : hasForeignLink(inner),
  )
}

function hasLongText(value: unknown): boolean {
  if (typeof value === 'string') return value.length > LONGEST_TEXT
  if (Array.isArray(value)) return value.some(hasLongText)
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLongText)
}

/** Whether records were written with a schema that this Baton does not know: a later step, or a kind it has never heard of. */
export function isNewer(written: SerializedSchema, schema: TLSchema): boolean {
  if (!schema.getMigrationsSince(written).ok) return true
  const known = schema.serialize().sequences
  return 'sequences' in written && Object.keys(written.sequences).some((id) => known[id] === undefined)
}

/** Whether records were written with exactly this schema, so that nothing has to be done to them. */
export function isSame(written: SerializedSchema, schema: TLSchema): boolean {
  const known = Object.entries(schema.serialize().sequences)
  if (!('sequences' in written) || known.length !== Object.keys(written.sequences).length) return false
  return known.every(([id, version]) => written.sequences[id] === version)
}

/**
 * Brings stored records to the present schema. `newer` when they were written with a schema that this Baton does not know.
 * A damaged record that no step can read stays as it is: the door sets it aside, and it hinders no other.
 */
export function migrateRecords(
  records: readonly MapRecord[],
  written: SerializedSchema,
  schema: TLSchema,
): { kind: 'current' | 'migrated'; records: readonly MapRecord[] } | { kind: 'newer' } {
  if (isNewer(written, schema)) return { kind: 'newer' }
  const needed = schema.getMigrationsSince(written)
  if (needed.ok && needed.value.length === 0) return { kind: 'current', records }
  const whole = migrateTogether(records, written, schema)
  if (whole) return { kind: 'migrated', records: whole }
  return { kind: 'migrated', records: records.flatMap((one) => migrateTogether([one], written, schema) ?? [one]) }
}

function migrateTogether(
  records: readonly MapRecord[],
  written: SerializedSchema,
  schema: TLSchema,
): readonly MapRecord[] | null {
  const store = Object.fromEntries(records.map((record) => [record.id, record])) as Record<MapRecord['id'], MapRecord>
  return unlessTooDeep(() => {
    const result = schema.migrateStoreSnapshot({ store, schema: written })
    return result.type === 'success' ? Object.values(result.value) : null
  }, null)
}

/** Admits the records that validate and hang together. The same id twice: the last one counts. */
export function admitRecords(incoming: readonly unknown[], schema: TLSchema): AdmittedRecords {
  const admitted = new Map<string, MapRecord>()
  const setAside: SetAsideRecord[] = []
  for (const record of incoming) {
    const problem = findRecordProblem(record, schema)
    if (problem === null) admitted.set((record as MapRecord).id, record as MapRecord)
    else setAside.push({ id: idOf(record), reason: problem })
  }
  const drop = (record: MapRecord, reason: string) => {
    if (admitted.delete(record.id)) setAside.push({ id: record.id, reason })
  }
  for (const record of findUprooted(admitted)) drop(record, 'its parent is missing')
  for (const record of [...admitted.values()]) if (!hasBothEnds(record, admitted)) drop(record, 'an end is missing')
  const tied = listTied(admitted)
  for (const record of [...admitted.values()]) {
    if (isInteraction(record) && tied.get(record.id) !== 2) drop(record, 'an end is missing')
  }
  for (const record of [...admitted.values()]) if (!hasBothEnds(record, admitted)) drop(record, 'an end is missing')
  return { records: [...admitted.values()], setAside }
}

function idOf(record: unknown): string {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : null
  return typeof id === 'string' ? id.slice(0, 120) : '?'
}

/** Shapes whose line of parents does not end at a page: a parent is missing, or they are their own ancestor. */
export function findUprooted(records: ReadonlyMap<string, MapRecord>): readonly MapRecord[] {
  const rooted = new Map<string, boolean>()
  const uprooted: MapRecord[] = []
  for (const record of records.values()) {
    if (record.typeName !== 'shape') continue
    const line: string[] = []
    const seen = new Set<string>()
    let at: MapRecord | undefined = record
    let known: boolean | undefined
    while (at?.typeName === 'shape' && !seen.has(at.id)) {
      known = rooted.get(at.id)
      if (known !== undefined) break
      seen.add(at.id)
      line.push(at.id)
      at = records.get(at.parentId)
    }
    const good = known ?? at?.typeName === 'page'
    for (const id of line) rooted.set(id, good)
    if (!good) uprooted.push(record)
  }
  return uprooted
}

function hasBothEnds(record: MapRecord, records: ReadonlyMap<string, MapRecord>): boolean {
  if (record.typeName !== 'binding') return true
  const from = records.get(record.fromId)
  const to = records.get(record.toId)
  if (from?.typeName !== 'shape' || to?.typeName !== 'shape') return false
  if (isZoneMember(record)) return isZone(to) && from !== to
  return !isInteractionEnd(record) || (isInteraction(from) && isParty(to))
}

/** How many different ends (provider, customer) each interaction has. */
function listTied(records: ReadonlyMap<string, MapRecord>): ReadonlyMap<string, number> {
  const ends = new Map<string, Set<string>>()
  for (const record of records.values()) {
    if (!isInteractionEnd(record)) continue
    const of = ends.get(record.fromId) ?? new Set()
    ends.set(record.fromId, of.add(record.props.end))
  }
  return new Map([...ends].map(([id, of]) => [id, of.size]))
}
