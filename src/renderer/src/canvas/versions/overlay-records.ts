/**
 * Two states of a map as one: the later one with what is gone since put back beside it, so that both can be seen at once.
 * What was removed stands where it stood, or in the nearest room where something else stands now; of a rerouted
 * interaction the former way is there as well, under an id of its own. Zones are open, or they would hide differences.
 */
import { boxesOverlap } from '#shared/layout/box.ts'
import { findFreeSpot } from '#shared/layout/free-spot.ts'
import { type Box, MAP_PAGE_ID } from '#shared/model/map-records.ts'
import {
  type InteractionEndBinding,
  isInteraction,
  isInteractionEnd,
  isParty,
  isZone,
  isZoneMember,
  type MapRecord,
  type PartyShape,
} from '#shared/model/map-schema.ts'

/** Between what was removed and what stands there now, in map units. */
const GAP = 24
/** Former ways are drawn under all others. */
const LOWEST = 'Zz' as PartyShape['index']

/** Both states in one. */
export interface OverlayRecords {
  readonly records: readonly MapRecord[]
  /** The former ways of rerouted interactions, by their own ids. */
  readonly formerWays: ReadonlySet<string>
}

type Shape = Extract<MapRecord, { typeName: 'shape' }>

/** A shape on the page itself, whatever it was grouped with. */
function onPage<T extends Shape>(shape: T, shapes: ReadonlyMap<string, MapRecord>): T {
  let { x, y } = shape
  let parent = shapes.get(shape.parentId)
  for (let depth = 0; parent?.typeName === 'shape' && depth < 20; depth += 1) {
    x += parent.x
    y += parent.y
    parent = shapes.get(parent.parentId)
  }
  return { ...shape, x, y, parentId: MAP_PAGE_ID }
}

function boxOf({ x, y, props: { w, h } }: PartyShape): Box {
  return { x, y, w, h }
}

/** Parties that are gone, each where it stood, or beside it. */
function placeGone(gone: readonly PartyShape[], standing: readonly Box[]): PartyShape[] {
  const boxes = [...standing]
  return gone.map((party) => {
    const box = boxOf(party)
    const spot = boxes.some((other) => boxesOverlap(box, other, 0)) ? findFreeSpot(box, boxes, GAP) : box
    boxes.push({ ...box, ...spot })
    return { ...party, x: spot.x, y: spot.y }
  })
}

/** Ends of interactions by the interaction. */
function endsOf(records: readonly MapRecord[]): ReadonlyMap<string, readonly InteractionEndBinding[]> {
  const ends = new Map<string, InteractionEndBinding[]>()
  for (const record of records) {
    if (isInteractionEnd(record)) ends.set(record.fromId, [...(ends.get(record.fromId) ?? []), record])
  }
  return ends
}

function leadsElsewhere(before: readonly InteractionEndBinding[], after: readonly InteractionEndBinding[]): boolean {
  return before.some(({ props: { end }, toId }) => after.find(({ props }) => props.end === end)?.toId !== toId)
}

/** Puts what is gone back into the later of two states. */
export function overlayRecords(before: readonly MapRecord[], after: readonly MapRecord[]): OverlayRecords {
  const then = new Map<string, MapRecord>(before.map((record) => [record.id, record]))
  const now = new Map<string, MapRecord>(after.map((record) => [record.id, record]))
  const gone = before.filter((record) => !now.has(record.id))
  const standing = after.filter(isParty).map((party) => boxOf(onPage(party, now)))
  const parties = placeGone(
    gone.filter(isParty).map((party) => onPage(party, then)),
    standing,
  )
  const zones = gone.filter(isZone).map((zone) => onPage(zone, then))
  const there = new Set<string>([...after.filter(isParty), ...parties].map(({ id }) => id))
  const isWhole = (ends: readonly InteractionEndBinding[]) =>
    ends.length === 2 && ends.every(({ toId }) => there.has(toId))
  const endsThen = endsOf(before)
  const endsNow = endsOf(after)

  const removed = gone.filter(isInteraction).flatMap((interaction): MapRecord[] => {
    const ends = endsThen.get(interaction.id) ?? []
    return isWhole(ends) ? [{ ...interaction, parentId: MAP_PAGE_ID }, ...ends] : []
  })
  const formerWays = new Set<string>()
  const ways = before.filter(isInteraction).flatMap((interaction): MapRecord[] => {
    const ends = endsThen.get(interaction.id) ?? []
    if (!now.has(interaction.id) || !isWhole(ends)) return []
    if (!leadsElsewhere(ends, endsNow.get(interaction.id) ?? [])) return []
    const id = `shape:former-way-${formerWays.size}` as typeof interaction.id
    formerWays.add(id)
    const way = { ...interaction, id, index: LOWEST, parentId: MAP_PAGE_ID }
    const copies = ends.map((end, at) => ({
      ...{ ...end, fromId: id },
      id: `binding:${id.slice('shape:'.length)}-${at}` as typeof end.id,
    }))
    return [{ ...way, props: { ...way.props, service: '', volume: null } }, ...copies]
  })
  // An end that leads nowhere or twice belongs to what stands now; members are those of zones that are collapsed.
  const kept = [...after, ...zones, ...parties, ...removed, ...ways].filter((record) => !isZoneMember(record))
  const records = kept.map(
    (record): MapRecord => (isZone(record) ? { ...record, props: { ...record.props, collapsed: false } } : record),
  )
  return { records: [...new Map(records.map((record) => [record.id, record])).values()], formerWays }
}
