/** What can be done to the list of stops, as values. Whatever is done first names every stop, so that their order holds from then on. */
import type { StopId, ZoneId } from '../model/ids.ts'
import { LIMITS } from '../model/limits.ts'
import type { Stop, Stops } from '../model/stop.ts'
import { EMPTY_STOPS } from '../model/stop.ts'
import { listStops } from './list-stops.ts'

/** What is done to the whole list. */
export type StopsEdit = (stops: readonly Stop[]) => readonly Stop[]

/** What is said from then on. Zones whose stops are gone from the list are no stops; those that are in it are. */
export function editStops(said: Stops | null, zones: readonly ZoneId[], edit: StopsEdit): Stops {
  const before = listStops(said, zones)
  const stops = edit(before).slice(0, LIMITS.listed)
  const zonesOf = (list: readonly Stop[]) => list.flatMap(({ view }) => (view.by === 'zone' ? [view.zone] : []))
  const kept = new Set(zonesOf(stops))
  const without = new Set([...(said ?? EMPTY_STOPS).without, ...zonesOf(before)])
  return { stops: [...stops], without: [...without].filter((zone) => !kept.has(zone)).slice(-LIMITS.listed) }
}

/** Puts a stop to another place, counted from 0 in the list without it. */
export function moveStop(id: StopId, to: number): StopsEdit {
  return (stops) => {
    const stop = stops.find((one) => one.id === id)
    return stop ? stops.filter((one) => one.id !== id).toSpliced(Math.max(0, to), 0, stop) : stops
  }
}

export function removeStop(id: StopId): StopsEdit {
  return (stops) => stops.filter((one) => one.id !== id)
}

export function addStop(stop: Stop, at: number = LIMITS.listed): StopsEdit {
  return (stops) => stops.toSpliced(at, 0, stop)
}

export function changeStop(id: StopId, patch: Partial<Omit<Stop, 'id'>>): StopsEdit {
  return (stops) => stops.map((one) => (one.id === id ? { ...one, ...patch } : one))
}

/** Puts several in the place of one; at the end where it is not in the list. */
export function replaceStop(id: StopId | null, by: readonly Stop[]): StopsEdit {
  return (stops) => {
    const at = stops.findIndex((one) => one.id === id)
    return at < 0 ? [...stops, ...by] : stops.toSpliced(at, 1, ...by)
  }
}
