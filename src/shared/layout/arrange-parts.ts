/** Arranges a map without zones: each part that hangs together by itself, then the parts beside each other. */
import { type Arc, arrange } from './arrange.ts'
import { type Box, boundsOf, moveBox, type Size } from './box.ts'
import { pack } from './pack.ts'

const PART_GAP = 96
/** Parties that deal with nobody stand in rows of their own. */
const SINGLE_GAP = 48

/** Lists of positions that hang together, each in ascending order. */
function findParts(count: number, arcs: readonly Arc[]): number[][] {
  const root = Array.from({ length: count }, (_, position) => position)
  const find = (position: number): number => {
    let at = position
    while (root[at] !== at) at = root[at] ?? at
    return at
  }
  for (const [from, to] of arcs) {
    const a = find(from)
    const b = find(to)
    root[Math.max(a, b)] = Math.min(a, b)
  }
  const parts = new Map<number, number[]>()
  for (let position = 0; position < count; position += 1) {
    const key = find(position)
    const list = parts.get(key)
    if (list) list.push(position)
    else parts.set(key, [position])
  }
  return [...parts.values()]
}

/** Boxes in the order of the nodes, beginning at the origin. Arcs are without repeats and without self interactions. */
export function arrangeParts(nodes: readonly Size[], arcs: readonly Arc[]): Box[] {
  const sizesOf = (positions: readonly number[]) => positions.map((position) => nodes[position] ?? { w: 1, h: 1 })
  const found = findParts(nodes.length, arcs)
  const singles = found.filter((positions) => positions.length === 1).flat()
  const parts = found
    .filter((positions) => positions.length > 1)
    .map((positions) => {
      const within = new Map(positions.map((position, index) => [position, index]))
      const inside = arcs.flatMap(([from, to]): Arc[] => {
        const a = within.get(from)
        const b = within.get(to)
        return a === undefined || b === undefined ? [] : [[a, b]]
      })
      return { positions, boxes: arrange(sizesOf(positions), inside) }
    })
  if (singles.length > 0) parts.push({ positions: singles, boxes: pack(sizesOf(singles), SINGLE_GAP) })

  const bounds = parts.map((part) => boundsOf(part.boxes))
  const spots = pack(bounds, PART_GAP)
  const placed: Box[] = []
  for (const [index, part] of parts.entries()) {
    const spot = spots[index] ?? { x: 0, y: 0 }
    const own = bounds[index] ?? { x: 0, y: 0 }
    for (const [member, position] of part.positions.entries()) {
      const box = part.boxes[member]
      if (box) placed[position] = moveBox(box, spot.x - own.x, spot.y - own.y)
    }
  }
  return placed
}
