/**
 * What of the map the room does not get at a stop: what comes later, the interactions that have nothing to do with it and
 * would merely cross it, and words beside it that the edge of the picture would cut. A part of the map that was framed by hand shows whatever is there.
 */
import { shapeBoxes } from '../layout/shape-boxes.ts'
import { isInteraction, isInteractionEnd, type MapRecord } from '../model/map-schema.ts'
import type { Stop } from '../model/stop.ts'
import { frameOfStop, laterAt } from './frame-of-stop.ts'
import { partiesOfStop } from './make-steps.ts'

/** Ids of the interactions that touch no party of the stop, and were not chosen themselves. */
function crossing({ view, steps }: Pick<Stop, 'view' | 'steps'>, records: readonly MapRecord[]): readonly string[] {
  if (view.by === 'frame') return []
  const own = new Set<string>([...partiesOfStop(view, records), ...steps.flat()])
  if (view.by === 'things') for (const id of view.ids) own.add(id)
  for (const record of records) if (isInteractionEnd(record) && own.has(record.toId)) own.add(record.fromId)
  return records.filter(isInteraction).flatMap(({ id }) => (own.has(id) ? [] : [id]))
}

/** Ids of texts and sticky notes that stand elsewhere: half a line of large type draws every eye in the room. */
function wordsBeside({ view }: Pick<Stop, 'view'>, records: readonly MapRecord[]): readonly string[] {
  const frame = view.by === 'frame' ? null : frameOfStop(view, records)
  if (frame === null) return []
  const boxes = shapeBoxes(records)
  return records.flatMap((record) => {
    if (record.typeName !== 'shape' || (record.type !== 'text' && record.type !== 'note')) return []
    const box = boxes.get(record.id)
    if (!box) return []
    const [x, y] = [box.x + box.w / 2, box.y + box.h / 2]
    const isHere = x >= frame.x && x <= frame.x + frame.w && y >= frame.y && y <= frame.y + frame.h
    return isHere ? [] : [record.id]
  })
}

/** Once `step` of the steps were shown. */
export function leftOutAt(
  stop: Pick<Stop, 'view' | 'steps'>,
  step: number,
  records: readonly MapRecord[],
): readonly string[] {
  return [...new Set([...laterAt(stop, step, records), ...crossing(stop, records), ...wordsBeside(stop, records)])]
}
