/**
 * What of the map the room does not get at a stop: what comes later, and the interactions that have nothing to do with it and
 * would merely cross it. A part of the map that was framed by hand shows whatever is there.
 */
import { isInteraction, isInteractionEnd, type MapRecord } from '../model/map-schema.ts'
import type { Stop } from '../model/stop.ts'
import { laterAt } from './frame-of-stop.ts'
import { partiesOfStop } from './make-steps.ts'

/** Ids of the interactions that touch no party of the stop, and were not chosen themselves. */
function crossing({ view, steps }: Pick<Stop, 'view' | 'steps'>, records: readonly MapRecord[]): readonly string[] {
  if (view.by === 'frame') return []
  const own = new Set<string>([...partiesOfStop(view, records), ...steps.flat()])
  if (view.by === 'things') for (const id of view.ids) own.add(id)
  for (const record of records) if (isInteractionEnd(record) && own.has(record.toId)) own.add(record.fromId)
  return records.filter(isInteraction).flatMap(({ id }) => (own.has(id) ? [] : [id]))
}

/** Once `step` of the steps were shown. */
export function leftOutAt(
  stop: Pick<Stop, 'view' | 'steps'>,
  step: number,
  records: readonly MapRecord[],
): readonly string[] {
  return [...new Set([...laterAt(stop, step, records), ...crossing(stop, records)])]
}
