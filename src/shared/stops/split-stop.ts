/** A stop in parts that can be read from the last row: each shows as much of the map as fits at the least size of text. */

import type { Size } from '../layout/box.ts'
import { withinFrame } from '../layout/frame-around.ts'
import { readableFrames } from '../layout/readable-frames.ts'
import { shapeBoxes } from '../layout/shape-boxes.ts'
import type { StopId } from '../model/ids.ts'
import { LIMITS } from '../model/limits.ts'
import type { MapRecord } from '../model/map-schema.ts'
import type { Stop, StopView } from '../model/stop.ts'
import { t } from '../text/text.ts'
import { headingOf } from './frame-of-stop.ts'
import { interactionsAmong, partiesOfStop } from './make-steps.ts'

/** Of the smallest text that must be read on a map: what an interaction is called. */
export const SERVICE_TEXT = 16

export interface SplitRoom {
  /** The room's picture without what projectors cut off, in pixels. */
  readonly screen: Size
  /** The least height of text there, in pixels. */
  readonly least: number
}

/** The ids of the parties of each part, in order; one part where all of it can be read together. */
export function splitParties(view: StopView, records: readonly MapRecord[], { screen, least }: SplitRoom) {
  const boxes = shapeBoxes(records)
  const parties = partiesOfStop(view, records).flatMap((id) => {
    const box = boxes.get(id)
    return box ? [{ ...box, id }] : []
  })
  // What stands around a frame, and above it, takes its share of the picture.
  const inner = withinFrame({ w: screen.w, h: screen.h - headingOf(screen) }, least / SERVICE_TEXT)
  const left = new Map(parties.map((party) => [party.id, party]))
  return readableFrames(parties, { screen: inner, text: SERVICE_TEXT, least }).map((frame) => {
    const inside = [...left.values()].filter(
      ({ x, y, w, h }) => x >= frame.x && y >= frame.y && x + w <= frame.x + frame.w && y + h <= frame.y + frame.h,
    )
    for (const { id } of inside) left.delete(id)
    return inside.map(({ id }) => id)
  })
}

/** The stop in parts. Each keeps those of its steps that concern it; the first keeps the note. */
export function splitStop(
  stop: Stop,
  name: string,
  records: readonly MapRecord[],
  { newId, ...room }: SplitRoom & { readonly newId: () => StopId },
): readonly Stop[] {
  const parts = splitParties(stop.view, records, room).filter((ids) => ids.length > 0)
  const count = parts.length
  return parts.slice(0, LIMITS.listed).map((parties, place) => {
    const inPart = new Set([...parties, ...interactionsAmong(parties, records).map(({ id }) => id)])
    const steps = stop.steps.map((ids) => ids.filter((id) => inPart.has(id))).filter((ids) => ids.length > 0)
    const title = count > 1 ? t('stops.part', { name, number: place + 1, count }) : stop.title
    return {
      id: newId(),
      view: { by: 'things', ids: parties.slice(0, LIMITS.listed) },
      title: title.slice(0, LIMITS.name),
      note: place === 0 ? stop.note : '',
      steps,
    }
  })
}
