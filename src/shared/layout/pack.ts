/** Packs boxes of any size into rows, largest first, so that all together are about as wide as a screen. */
import { type Box, boundsOf, type Size, screenSize } from './box.ts'

function packIntoWidth(sizes: readonly Size[], order: readonly number[], width: number, gap: number): Box[] {
  const placed: Box[] = []
  let x = 0
  let y = 0
  let rowHeight = 0
  for (const position of order) {
    const size = sizes[position]
    if (!size) continue
    if (x > 0 && x + size.w > width) {
      x = 0
      y += rowHeight + gap
      rowHeight = 0
    }
    placed[position] = { x, y, w: size.w, h: size.h }
    x += size.w + gap
    rowHeight = Math.max(rowHeight, size.h)
  }
  return placed
}

/** Boxes in the order of the sizes, `gap` apart, beginning at the origin. */
export function pack(sizes: readonly Size[], gap: number): Box[] {
  const order = sizes.map((_, position) => position)
  order.sort((a, b) => (sizes[b]?.h ?? 0) - (sizes[a]?.h ?? 0) || (sizes[b]?.w ?? 0) - (sizes[a]?.w ?? 0) || a - b)
  const widest = Math.max(0, ...sizes.map((size) => size.w))
  const all = sizes.reduce((sum, size) => sum + size.w + gap, 0)
  let best: Box[] = []
  let bestSize = Infinity
  for (let width = Math.max(1, widest); ; width = Math.min(all, width * 1.15)) {
    const placed = packIntoWidth(sizes, order, width, gap)
    const size = screenSize(boundsOf(placed))
    if (size < bestSize) {
      best = placed
      bestSize = size
    }
    if (width >= all) return best
  }
}
