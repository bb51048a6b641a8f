/** The part of the map that a stop shows, and what of it is still left out after some of its steps. */
import type { Size } from '../layout/box.ts'
import { frameAround } from '../layout/frame-around.ts'
import { shapeBoxes } from '../layout/shape-boxes.ts'
import { isInteraction, isInteractionEnd, type MapRecord } from '../model/map-schema.ts'
import type { MapFrame } from '../model/room-map.ts'
import type { Stop, StopView } from '../model/stop.ts'

/** Of the height of a frame, for the line that says where we are. */
const HEADING = 0.13
const WIDE = 16 / 9
/** Near enough for the last row of a long room to read a single party. */
const LEAST: Size = { w: 480, h: 270 }

/** Null where nothing of it is on the map any more. */
export function frameOfStop(view: StopView, records: readonly MapRecord[]): MapFrame | null {
  if (view.by === 'frame') return view.frame
  const boxes = shapeBoxes(records)
  const ids = new Set<string>(view.by === 'zone' ? [view.zone] : view.ids)
  // An interaction is seen with the parties at its ends.
  for (const record of records) if (isInteractionEnd(record) && ids.has(record.fromId)) ids.add(record.toId)
  return frameAround(
    [...ids].flatMap((id) => boxes.get(id) ?? []),
    LEAST,
  )
}

/** The frame with room above for a heading, as high as that is on a picture that is wide. */
export function withHeading({ x, y, w, h }: MapFrame): MapFrame {
  const more = headingOf({ w, h })
  return { x, y: y - more, w, h: h + more }
}

/** How high the heading of a frame is. */
export function headingOf({ w, h }: Size): number {
  return Math.max(h, w / WIDE) * HEADING
}

/**
 * Ids of what the room does not get yet once `step` of the steps were shown: what comes later, and the interactions that hang
 * on it. What stands in two steps is there from the first.
 */
export function laterAt(
  { steps }: Pick<Stop, 'steps'>,
  step: number,
  records: readonly MapRecord[],
): readonly string[] {
  const shown = new Set(steps.slice(0, step).flat())
  const left = new Set(
    steps
      .slice(step)
      .flat()
      .filter((id) => !shown.has(id)),
  )
  if (left.size === 0) return []
  const interactions = new Set<string>(records.filter(isInteraction).map(({ id }) => id))
  for (const record of records) {
    if (isInteractionEnd(record) && left.has(record.toId) && interactions.has(record.fromId)) left.add(record.fromId)
  }
  return [...left]
}
