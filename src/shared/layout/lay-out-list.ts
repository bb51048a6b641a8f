/** Places for the parties of a list: in rows, as text is read, in columns that stand in line. */
import { type Box, boxesOverlap, type Size } from './box.ts'

/** Room between two parties of a list, in map units: across for the labels of interactions to come. */
export const LIST_GAP = { across: 128, down: 64 } as const

export interface ListLayout extends Size {
  /** In the order of the list, the first at 0, 0. */
  readonly boxes: readonly Box[]
}

/** `width` is what may be used; a list that would become much taller than wide gets more. */
export function layOutList(sizes: readonly Size[], width: number): ListLayout {
  const cell = Math.max(1, ...sizes.map((size) => size.w))
  const fitting = Math.floor((width + LIST_GAP.across) / (cell + LIST_GAP.across))
  const columns = Math.max(1, Math.min(sizes.length, Math.max(fitting, Math.ceil(Math.sqrt(sizes.length / 2)))))
  const boxes: Box[] = []
  let y = 0
  for (let first = 0; first < sizes.length; first += columns) {
    const row = sizes.slice(first, first + columns)
    for (const [column, size] of row.entries()) boxes.push({ x: column * (cell + LIST_GAP.across), y, ...size })
    y += Math.max(...row.map((size) => size.h)) + LIST_GAP.down
  }
  return {
    boxes,
    w: Math.max(0, ...boxes.map((box) => box.x + box.w)),
    h: Math.max(0, ...boxes.map((box) => box.y + box.h)),
  }
}

/**
 * Where a block goes: where it is wanted, else as near below or beside it as nothing stands in the way, else below
 * everything. Looks at a few places only, whatever the size of the map.
 */
export function findBlockSpot(wanted: Box, taken: readonly Box[], gap: number): Box {
  const isFree = (box: Box) => !taken.some((other) => boxesOverlap(box, other, gap))
  const below = { ...wanted, y: Math.max(wanted.y, ...taken.map((box) => box.y + box.h + gap)) }
  const tried = [wanted]
  for (const box of taken) {
    if (Math.abs(box.x - wanted.x) > wanted.w + box.w) continue
    tried.push({ ...wanted, y: box.y + box.h + gap }, { ...wanted, x: box.x + box.w + gap })
    if (tried.length > 400) break
  }
  const distance = (box: Box) => Math.hypot(box.x - wanted.x, box.y - wanted.y)
  const free = tried.filter((box) => box.y >= wanted.y && box.x >= wanted.x).filter(isFree)
  return free.sort((a, b) => distance(a) - distance(b))[0] ?? below
}
