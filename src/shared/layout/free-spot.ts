/** Finds room for a box among others, as near as possible to where it wants to be. */
import { type Box, boxesOverlap, moveBox } from './box.ts'

/** The wanted box, or the nearest place on a grid around it that keeps `gap` from every box taken. */
export function findFreeSpot(wanted: Box, taken: readonly Box[], gap: number): Box {
  const isFree = (box: Box) => !taken.some((other) => boxesOverlap(box, other, gap))
  if (isFree(wanted)) return wanted
  const step = 24
  for (let ring = 1; ; ring += 1) {
    let best: Box | null = null
    let bestDistance = Infinity
    for (let i = -ring; i <= ring; i += 1) {
      for (const [dx, dy] of [
        [i, -ring],
        [i, ring],
        [-ring, i],
        [ring, i],
      ] as const) {
        const distance = dx * dx + dy * dy
        if (distance >= bestDistance) continue
        const box = moveBox(wanted, dx * step, dy * step)
        if (!isFree(box)) continue
        best = box
        bestDistance = distance
      }
    }
    if (best) return best
  }
}
