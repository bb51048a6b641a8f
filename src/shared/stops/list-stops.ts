/**
 * The stops of a workshop in their order: those that somebody has spoken of, then every other zone in reading order. A stop of
 * a zone that left the map stays in the list, because undo brings the zone back; `stopsOf` is for those who only show them.
 */
import { inReadingOrder } from '../layout/reading-order.ts'
import { type Evidence, findEvidence, WHOLE_WORKSHOP } from '../model/evidence.ts'
import { StopId, type ZoneId } from '../model/ids.ts'
import { LIMITS } from '../model/limits.ts'
import { isParty, isZone, type MapRecord } from '../model/map-schema.ts'
import type { MapFrame } from '../model/room-map.ts'
import { EMPTY_STOPS, type Stop, type Stops } from '../model/stop.ts'
import { nameZone } from '../text/name-zone.ts'
import { sayList } from '../text/say-list.ts'
import { t } from '../text/text.ts'
import { frameOfStop } from './frame-of-stop.ts'

/** A stop as it is shown and handed over. */
export interface ShownStop {
  readonly stop: Stop
  /** What it is called: its title, else what it shows. */
  readonly name: string
  readonly frame: MapFrame
}

/** The id of a stop that nobody has spoken of: it follows from the zone, so that it is the same wherever it is asked for. */
export function idOfZoneStop(zone: string): StopId {
  return StopId.parse(
    `zone-${zone.replace(/^shape:/, '').replaceAll(/[^A-Za-z0-9_-]/g, '_')}`.padEnd(6, '_').slice(0, 64),
  )
}

function stopOfZone(zone: ZoneId): Stop {
  return { id: idOfZoneStop(zone), view: { by: 'zone', zone }, title: '', note: '', steps: [] }
}

/** All of them. @param zones ids in reading order */
export function listStops(said: Stops | null, zones: readonly ZoneId[]): readonly Stop[] {
  const { stops, without } = said ?? EMPTY_STOPS
  const named = new Set([...without, ...stops.flatMap(({ view }) => (view.by === 'zone' ? [view.zone] : []))])
  return [...stops, ...zones.filter((zone) => !named.has(zone)).map(stopOfZone)].slice(0, LIMITS.listed)
}

/** How many parties are named where a stop has no title. */
const NAMED = 2

/** What a stop is called: its title, else its zone, else what is in it; at last its place in the list. */
export function nameStop({ title, view }: Stop, number: number, records: ReadonlyMap<string, MapRecord>): string {
  if (title !== '') return title
  if (view.by === 'zone') {
    const zone = records.get(view.zone)
    return zone && isZone(zone) ? nameZone(zone.props.name) : t('stops.gone')
  }
  const parties = view.by === 'things' ? view.ids.map((id) => records.get(id)).filter((one) => one && isParty(one)) : []
  const names = parties.flatMap((one) => (one && isParty(one) && one.props.name !== '' ? [one.props.name] : []))
  if (names.length === 0) return t('stops.numbered', { number })
  const more = names.length - NAMED
  return sayList([...names.slice(0, NAMED), ...(more > 0 ? [t('term.more', { count: more })] : [])])
}

/** Ids of the zones of a map, in reading order. */
export function zonesInOrder(records: Iterable<MapRecord>): readonly ZoneId[] {
  const zones = [...records].filter(isZone).sort(inReadingOrder)
  return zones.map(({ id }) => id as string as ZoneId)
}

/** The stops that can be shown now, each with the part of the map that it shows: for the room, and for pages that are handed out. */
export function stopsOf(records: readonly MapRecord[], evidence: readonly Evidence[]): readonly ShownStop[] {
  const said = findEvidence(evidence, 'stops', WHOLE_WORKSHOP)
  const byId = new Map<string, MapRecord>(records.map((record) => [record.id, record]))
  return listStops(said, zonesInOrder(records)).flatMap((stop, place) => {
    const frame = frameOfStop(stop.view, records)
    return frame ? [{ stop, name: nameStop(stop, place + 1, byId), frame }] : []
  })
}
