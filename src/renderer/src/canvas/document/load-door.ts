/**
 * The door through which records enter a window. The core has checked them already; this is the last look before they
 * could hang the canvas: a record that does not validate, a parent that is missing or its own ancestor, an interaction
 * without both of its parties.
 */
import type { TLRecord, TLSchema } from '@tldraw/tlschema'
import type { WireRecord } from '#shared/contract/map.ts'
import { isDocumentRecord, isInteraction, isInteractionEnd } from '#shared/model/map-schema.ts'

export interface Admitted {
  readonly records: TLRecord[]
  readonly setAside: readonly { readonly id: string; readonly reason: string }[]
}

export function admitRecords(incoming: readonly WireRecord[], schema: TLSchema): Admitted {
  const admitted = new Map<string, TLRecord>()
  const setAside: { id: string; reason: string }[] = []
  for (const record of incoming) {
    const reason = findFault(record, schema)
    if (reason === null) admitted.set(record.id, record as unknown as TLRecord)
    else setAside.push({ id: record.id, reason })
  }
  const drop = (id: string, reason: string) => {
    admitted.delete(id)
    setAside.push({ id, reason })
  }
  for (const id of findOrphans(admitted)) drop(id, 'its parent is missing')
  for (const record of [...admitted.values()]) {
    if (record.typeName !== 'binding') continue
    if (!admitted.has(record.fromId) || !admitted.has(record.toId)) drop(record.id, 'an end is missing')
  }
  for (const id of findLooseInteractions(admitted)) drop(id, 'an end is missing')
  for (const record of [...admitted.values()]) {
    if (record.typeName === 'binding' && !admitted.has(record.fromId)) drop(record.id, 'an end is missing')
  }
  return { records: [...admitted.values()], setAside }
}

function findFault(record: WireRecord, schema: TLSchema): string | null {
  if (!isDocumentRecord(record)) return 'not part of the map'
  const type = schema.types[record.typeName as keyof typeof schema.types]
  if (!type) return 'unknown type'
  try {
    type.validate(record)
    return null
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem)
  }
}

/** Shapes from which no chain of parents leads to a page. */
function findOrphans(records: ReadonlyMap<string, TLRecord>): string[] {
  const sound = new Set<string>()
  const orphans: string[] = []
  for (const record of records.values()) {
    if (record.typeName !== 'shape') continue
    const chain: string[] = []
    const seen = new Set<string>()
    let at: TLRecord | undefined = record
    while (at?.typeName === 'shape' && !sound.has(at.id) && !seen.has(at.id)) {
      seen.add(at.id)
      chain.push(at.id)
      at = records.get(at.parentId)
    }
    if (at && (at.typeName === 'page' || sound.has(at.id))) for (const id of chain) sound.add(id)
    else orphans.push(record.id)
  }
  return orphans
}

function findLooseInteractions(records: ReadonlyMap<string, TLRecord>): string[] {
  const ends = new Map<string, Set<string>>()
  for (const record of records.values()) {
    if (!isInteractionEnd(record)) continue
    const known = ends.get(record.fromId) ?? new Set()
    ends.set(record.fromId, known.add(record.props.end))
  }
  return [...records.values()]
    .filter((record) => isInteraction(record) && ends.get(record.id)?.size !== 2)
    .map((record) => record.id)
}
