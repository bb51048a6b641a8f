/**
 * Where a box comes to stand inside an area: under the heading, on the free place that is nearest to where it would like
 * to be. Where nothing is free the area grows, downwards or to the right, but never around somebody who stands outside.
 */
import { type Box, boxesOverlap } from './box.ts'

/** Between the edge of the area and what stands in it, and above for its name, in map units. */
const PADDING = { side: 24, top: 64 } as const
const GAP = 32
const STEP = 24

/** The place, and the area as it has to be: the same object when nothing had to grow. */
export interface ZoneSpot {
  readonly spot: Box
  readonly area: Box
}

/** `taken` are the boxes of all others on the map, `inner` smaller areas inside this one. */
export function findSpotInZone(wanted: Box, area: Box, taken: readonly Box[], inner: readonly Box[]): ZoneSpot {
  const near = taken.filter((other) => boxesOverlap(other, area, 2 * Math.max(wanted.w, wanted.h)))
  const isFree = (box: Box) =>
    !near.some((other) => boxesOverlap(box, other, GAP)) && !inner.some((one) => boxesOverlap(box, one))
  const free = nearestFree(wanted, area, isFree)
  if (free) return { spot: free, area }
  const down = { ...area, h: area.h + wanted.h + GAP, w: Math.max(area.w, wanted.w + 2 * PADDING.side) }
  const right = { ...area, w: area.w + wanted.w + GAP, h: Math.max(area.h, wanted.h + PADDING.top + PADDING.side) }
  for (const grown of area.w >= area.h ? [down, right] : [right, down]) {
    const spot = nearestFree(wanted, grown, isFree)
    const swallows = taken.some((other) => holdsMiddle(grown, other) && !holdsMiddle(area, other))
    if (spot && !swallows) return { spot, area: grown }
  }
  // Enclosed by others: in the zone counts for more than beside each other.
  return {
    spot: { x: area.x + (area.w - wanted.w) / 2, y: area.y + (area.h - wanted.h) / 2, w: wanted.w, h: wanted.h },
    area,
  }
}

/** Whether the middle of a box lies in the area: then it is in the zone. */
export function holdsMiddle(area: Box, box: Box): boolean {
  const [x, y] = [box.x + box.w / 2, box.y + box.h / 2]
  return x >= area.x && x <= area.x + area.w && y >= area.y && y <= area.y + area.h
}

function nearestFree(wanted: Box, area: Box, isFree: (box: Box) => boolean): Box | null {
  const { w, h } = wanted
  const [right, bottom] = [area.x + area.w - PADDING.side - w, area.y + area.h - PADDING.side - h]
  let best: Box | null = null
  let least = Number.POSITIVE_INFINITY
  for (let y = area.y + PADDING.top; y <= bottom; y += STEP) {
    for (let x = area.x + PADDING.side; x <= right; x += STEP) {
      const distance = (x - wanted.x) ** 2 + (y - wanted.y) ** 2
      const box = { x, y, w, h }
      if (distance >= least || !isFree(box)) continue
      best = box
      least = distance
    }
  }
  return best
}
