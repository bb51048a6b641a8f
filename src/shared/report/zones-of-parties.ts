/**
 * In which zone each party stands, read from the records of a map that nobody draws: what is in a collapsed zone is tied to
 * it, in an open one lies whatever has its middle inside, in the smallest where zones overlap.
 */
import { isParty, isZone, isZoneMember, type MapRecord, type PartyShape, type ZoneShape } from '../model/map-schema.ts'

interface Place {
  readonly x: number
  readonly y: number
}

type Shape = MapRecord & { readonly typeName: 'shape' }

function isShape(record: MapRecord): record is Shape {
  return record.typeName === 'shape'
}

/** The zone by party; parties outside of all zones are not in it. */
function zoneByParty(records: readonly MapRecord[]): ReadonlyMap<string, ZoneShape> {
  const shapes = new Map<string, Shape>(records.filter(isShape).map((shape) => [shape.id, shape]))
  const placeOf = ({ x, y, parentId }: Shape): Place => {
    const parent = shapes.get(parentId)
    const from = parent ? placeOf(parent) : { x: 0, y: 0 }
    return { x: from.x + x, y: from.y + y }
  }
  const tied = new Map(records.filter(isZoneMember).map(({ fromId, toId }) => [fromId as string, toId as string]))
  const zones = records.filter(isZone)
  const open = zones
    .filter(({ id, props }) => !props.collapsed && !tied.has(id))
    .sort((a, b) => a.props.w * a.props.h - b.props.w * b.props.h)
  const covers = (zone: ZoneShape, { x, y }: Place) => {
    const corner = placeOf(zone)
    const { w, h } = zone.props
    return x >= corner.x && x <= corner.x + w && y >= corner.y && y <= corner.y + h
  }
  /** What is grouped goes with its group. */
  const tieOf = (shape: Shape): string | undefined => {
    const parent = shapes.get(shape.parentId)
    return tied.get(shape.id) ?? (parent && tieOf(parent))
  }
  const zoneOf = (party: PartyShape): ZoneShape | undefined => {
    const tie = tieOf(party)
    if (tie !== undefined) return zones.find(({ id }) => id === tie)
    const { x, y } = placeOf(party)
    const middle = { x: x + party.props.w / 2, y: y + party.props.h / 2 }
    return open.find((zone) => covers(zone, middle))
  }
  return new Map(
    records.filter(isParty).flatMap((party) => {
      const zone = zoneOf(party)
      return zone ? [[party.id as string, zone] as const] : []
    }),
  )
}

/** Name of the zone by party. */
export function zonesOfParties(records: readonly MapRecord[]): ReadonlyMap<string, string> {
  return new Map([...zoneByParty(records)].map(([party, { props }]) => [party, props.name]))
}

/** Ids of the parties that stand in a zone. */
export function partiesInZone(records: readonly MapRecord[], zone: string): readonly string[] {
  return [...zoneByParty(records)].flatMap(([party, { id }]) => (id === zone ? [party] : []))
}
