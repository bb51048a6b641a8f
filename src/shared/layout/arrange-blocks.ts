/**
 * Places large blocks (zones, and the parties outside of any) beside each other in rows: together shaped like a screen,
 * those that serve each other most close by. Blocks differ too much in size for layers or a grid.
 */
import { type Box, boundsOf, moveBox, SCREEN_ASPECT, type Size, screenSize } from './box.ts'
import { seededRandom } from './seeded-random.ts'

/** Two blocks and the number of interactions between them. */
export type BlockLink = readonly [a: number, b: number, count: number]

const ROUNDS = 6_000
/** What a longer way between two blocks costs against a larger picture. */
const DISTANCE_WEIGHT = 1.2

/** Rows of blocks in the given order, each row in the middle of the width and each block in the middle of its row. */
function fillRows(sizes: readonly Size[], order: readonly number[], width: number, gap: number): Box[] {
  const rows: { members: number[]; w: number; h: number }[] = []
  for (const member of order) {
    const size = sizes[member] ?? { w: 0, h: 0 }
    const row = rows.at(-1)
    if (row && row.w + gap + size.w <= width) {
      row.members.push(member)
      row.w += gap + size.w
      row.h = Math.max(row.h, size.h)
    } else rows.push({ members: [member], w: size.w, h: size.h })
  }
  const widest = Math.max(0, ...rows.map((row) => row.w))
  const placed: Box[] = []
  let y = 0
  for (const row of rows) {
    let x = Math.round((widest - row.w) / 2)
    for (const member of row.members) {
      const size = sizes[member] ?? { w: 0, h: 0 }
      placed[member] = { x, y: y + Math.round((row.h - size.h) / 2), w: size.w, h: size.h }
      x += size.w + gap
    }
    y += row.h + gap
  }
  return placed
}

function costOf(placed: readonly Box[], links: readonly BlockLink[], total: number): number {
  let distance = 0
  for (const [a, b, count] of links) {
    const from = placed[a]
    const to = placed[b]
    if (from && to)
      distance += count * Math.hypot(to.x + to.w / 2 - from.x - from.w / 2, to.y + to.h / 2 - from.y - from.h / 2)
  }
  return screenSize(boundsOf(placed)) + (total > 0 ? (DISTANCE_WEIGHT * distance) / total : 0)
}

/** Boxes in the order of the sizes, beginning at the origin. */
export function arrangeBlocks(sizes: readonly Size[], links: readonly BlockLink[], gap: number): Box[] {
  const random = seededRandom(20_260_102)
  const total = links.reduce((sum, [, , count]) => sum + count, 0)
  const area = sizes.reduce((sum, size) => sum + (size.w + gap) * (size.h + gap), 0)
  const widest = Math.max(1, ...sizes.map((size) => size.w))
  const widths = [0.9, 1, 1.1, 1.2, 1.3, 1.45].map((factor) =>
    Math.max(widest, Math.sqrt(area * SCREEN_ASPECT) * factor),
  )
  let order = sizes.map((_, index) => index)
  let width = widths[2] ?? widest
  let cost = costOf(fillRows(sizes, order, width, gap), links, total)
  let best = { order, width, cost }
  for (let round = 0; round < ROUNDS && sizes.length > 1; round += 1) {
    const nextOrder = [...order]
    const nextWidth = random() < 0.15 ? (widths[Math.floor(random() * widths.length)] ?? width) : width
    const a = Math.floor(random() * order.length)
    const b = Math.floor(random() * order.length)
    const moved = nextOrder.splice(a, 1)
    nextOrder.splice(b, 0, ...moved)
    const nextCost = costOf(fillRows(sizes, nextOrder, nextWidth, gap), links, total)
    const temperature = cost * 0.05 * (1 - round / ROUNDS) + 1e-6
    if (nextCost > cost && random() >= Math.exp((cost - nextCost) / temperature)) continue
    order = nextOrder
    width = nextWidth
    cost = nextCost
    if (cost < best.cost) best = { order, width, cost }
  }
  const placed = fillRows(sizes, best.order, best.width, gap)
  const bounds = boundsOf(placed)
  return placed.map((box) => moveBox(box, -bounds.x, -bounds.y))
}
