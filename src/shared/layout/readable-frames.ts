/**
 * Splits what is to be shown into parts that are small enough to be read: each fits the screen at a zoom where its text is
 * as large as it must be. A newcomer would lay a grid over it: that cuts through parties, and shows empty corners.
 */
import { type Box, boundsOf, type Size } from './box.ts'

/** What a part must fit. */
export interface ReadableRoom {
  /** The screen without its margins, in pixels. */
  readonly screen: Size
  /** Height of the smallest text on the map, in map units. */
  readonly text: number
  /** The least height that text must have, in pixels. */
  readonly least: number
}

/** The largest part of the map, in map units, in which text is large enough. */
export function largestReadable({ screen, text, least }: ReadableRoom): Size {
  const zoom = least / text
  return { w: screen.w / zoom, h: screen.h / zoom }
}

type Axis = 'x' | 'y'
const LENGTH = { x: 'w', y: 'h' } as const

function middle(box: Box, axis: Axis): number {
  return box[axis] + box[LENGTH[axis]] / 2
}

/**
 * Where to cut a row of boxes: at the widest gap, the nearer to the middle the better. Gaps may be negative: then boxes
 * overlap there.
 */
function cutOf(row: readonly Box[], axis: Axis): number {
  let end = Number.NEGATIVE_INFINITY
  let best = { at: 1, worth: Number.NEGATIVE_INFINITY }
  row.forEach((box, index) => {
    if (index > 0) {
      const centred = 1 - Math.abs((2 * index) / row.length - 1)
      const gap = box[axis] - end
      const worth = centred * (gap > 0 ? gap + 1 : 1)
      if (worth > best.worth) best = { at: index, worth }
    }
    end = Math.max(end, box[axis] + box[LENGTH[axis]])
  })
  return best.at
}

/**
 * The parts, from the left to the right and from the top down, each with every box of its own whole in it. A box that is
 * larger than a part may be is a part of its own. None for no boxes.
 */
export function readableFrames(boxes: readonly Box[], room: ReadableRoom): readonly Box[] {
  const most = largestReadable(room)
  const split = (group: readonly Box[]): readonly Box[] => {
    const bounds = boundsOf(group)
    const over = { x: bounds.w / most.w, y: bounds.h / most.h }
    if (group.length < 2 || (over.x <= 1 && over.y <= 1)) return group.length === 0 ? [] : [bounds]
    const axis: Axis = over.x > over.y ? 'x' : 'y'
    const row = group.toSorted((a, b) => middle(a, axis) - middle(b, axis))
    const at = cutOf(row, axis)
    return [...split(row.slice(0, at)), ...split(row.slice(at))]
  }
  return split(boxes)
}
