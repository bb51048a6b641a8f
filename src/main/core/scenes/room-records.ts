/**
 * Which records of a map the room gets, as a whole: without what the facilitator has left out, without what hangs on it,
 * and silent about what lies in collapsed zones. The map in the facilitator's window is the only source.
 */
import type { TLImageShapeProps } from '@tldraw/tlschema'
import { isInteractionEnd, isZone, isZoneMember, type MapRecord } from '#shared/model/map-schema.ts'
import { redactRecord } from '#shared/model/redact-record.ts'

type Records = ReadonlyMap<string, MapRecord>

/** A redacted record with what it was made of, so that what is the same is not made again. */
export interface RoomRecord {
  readonly source: MapRecord
  readonly isFolded: boolean
  readonly record: MapRecord
}

/** What lies in collapsed zones, with the interactions that touch it. */
function listFolded(records: Records): ReadonlySet<string> {
  const folded = new Set<string>()
  for (const record of records.values()) {
    if (!isZoneMember(record)) continue
    const zone = records.get(record.toId)
    if (zone && isZone(zone) && zone.props.collapsed) folded.add(record.fromId)
  }
  if (folded.size === 0) return folded
  // What is grouped goes with its group, and groups lie in groups.
  for (let grew = true; grew; ) {
    grew = false
    for (const record of records.values()) {
      if (record.typeName !== 'shape' || folded.has(record.id) || !folded.has(record.parentId)) continue
      folded.add(record.id)
      grew = true
    }
  }
  for (const record of records.values()) {
    if (isInteractionEnd(record) && folded.has(record.toId)) folded.add(record.fromId)
  }
  return folded
}

/** Pictures of shapes that the room gets: an asset that nothing shows stays behind. */
function listPictured(kept: Iterable<RoomRecord>): ReadonlySet<string> {
  const assets = new Set<string>()
  for (const { record } of kept) {
    if (record.typeName !== 'shape' || record.type !== 'image') continue
    const { assetId } = record.props as TLImageShapeProps
    if (assetId) assets.add(assetId)
  }
  return assets
}

/**
 * The room's records.
 * @param left ids of what the facilitator has left out
 * @param before what was made last, to be used again where nothing has changed
 */
export function makeRoomRecords(
  records: Records,
  left: ReadonlySet<string>,
  before: ReadonlyMap<string, RoomRecord>,
): ReadonlyMap<string, RoomRecord> {
  const folded = listFolded(records)
  const made = new Map<string, RoomRecord>()
  const isOut = (id: string) => left.has(id) || !records.has(id)
  for (const [id, source] of records) {
    if (left.has(id) || source.typeName === 'asset') continue
    if (source.typeName === 'binding' && (isOut(source.fromId) || isOut(source.toId))) continue
    if (source.typeName === 'shape' && isOut(source.parentId)) continue
    const isFolded = folded.has(id)
    const known = before.get(id)
    if (known?.source === source && known.isFolded === isFolded) {
      made.set(id, known)
      continue
    }
    const record = redactRecord(source, isFolded)
    if (record) made.set(id, { source, isFolded, record })
  }
  for (const { record } of [...made.values()]) {
    const isTied = record.typeName !== 'binding' || (made.has(record.fromId) && made.has(record.toId))
    if (!isTied) made.delete(record.id)
  }
  for (const id of listPictured(made.values())) {
    const source = records.get(id)
    const known = before.get(id)
    const record = source && redactRecord(source)
    if (!source || !record) continue
    made.set(id, known?.source === source ? known : { source, isFolded: false, record })
  }
  return made
}
