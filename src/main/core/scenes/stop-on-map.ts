/**
 * A stop of the presentation as a part of the map: where it is framed, what is read above it, and what of it the room does
 * not get before its step comes. It is made when it is shown, and keeps its picture until the next one is.
 */
import type { StopOnList } from '#shared/contract/presenting.ts'
import type { StopId, WorkshopId } from '#shared/model/ids.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import type { Showing } from '#shared/model/scene.ts'
import { withHeading } from '#shared/stops/frame-of-stop.ts'
import { leftOutAt } from '#shared/stops/left-out.ts'
import { stopsOf } from '#shared/stops/list-stops.ts'
import { readRecord } from '../map-records.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'
import { Refusal } from '../refusal.ts'

type StopOnMap = Extract<Showing, { readonly kind: 'map' }>

function recordsOf({ map }: WorkshopReader): readonly MapRecord[] {
  return map.records().flatMap((stored) => readRecord(stored) ?? [])
}

/** The stops that can be shown, in their order. */
export function listShownStops(reader: WorkshopReader): readonly StopOnList[] {
  return stopsOf(recordsOf(reader), reader.evidence.standing()).map(({ stop: { id, note, steps }, name }) => ({
    ...{ id, name, note },
    steps: steps.length,
  }))
}

/** The first stop; null where there is none. */
export function firstStop(reader: WorkshopReader): StopId | null {
  return stopsOf(recordsOf(reader), reader.evidence.standing())[0]?.stop.id ?? null
}

/** Refuses `stop-missing`: also where nothing of it is on the map any more. */
export function showStop(reader: WorkshopReader, workshop: WorkshopId, id: StopId, step: number): StopOnMap {
  const records = recordsOf(reader)
  const found = stopsOf(records, reader.evidence.standing()).find(({ stop }) => stop.id === id)
  if (!found) throw new Refusal('stop-missing')
  const { stop, frame } = found
  // What nobody gave a title says by itself what it is.
  const heading = stop.title
  return {
    ...{ kind: 'map', workshop, follow: false },
    frame: heading === '' ? frame : withHeading(frame),
    stop: { heading, left: [...leftOutAt(stop, step, records)] },
  }
}
