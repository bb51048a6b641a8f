/**
 * Lines boxes up and spreads them out. Pure: it says where each box belongs and leaves moving to the map. Both need
 * nothing but the boxes themselves, so doing them twice changes nothing the second time.
 */
import type { Box } from './box.ts'

/** In the order of the menus: across the map first, then down. */
export const ALIGNMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const
export type Alignment = (typeof ALIGNMENTS)[number]

/** `across` makes the gaps between columns equal, `down` those between rows. */
export type Direction = 'across' | 'down'

export interface PlacedBox<K> extends Box {
  readonly id: K
}

export interface Corner {
  readonly x: number
  readonly y: number
}

/** The top left corner of each box once all share an edge or a middle of the area they take together. */
export function alignBoxes<K>(boxes: readonly PlacedBox<K>[], alignment: Alignment): Map<K, Corner> {
  const left = Math.min(...boxes.map((box) => box.x))
  const right = Math.max(...boxes.map((box) => box.x + box.w))
  const top = Math.min(...boxes.map((box) => box.y))
  const bottom = Math.max(...boxes.map((box) => box.y + box.h))
  const place = (box: Box): Corner => {
    switch (alignment) {
      case 'left':
        return { x: left, y: box.y }
      case 'centre':
        return { x: (left + right - box.w) / 2, y: box.y }
      case 'right':
        return { x: right - box.w, y: box.y }
      case 'top':
        return { x: box.x, y: top }
      case 'middle':
        return { x: box.x, y: (top + bottom - box.h) / 2 }
      case 'bottom':
        return { x: box.x, y: bottom - box.h }
    }
  }
  return new Map(boxes.map((box) => [box.id, place(box)]))
}

/** The top left corner of each box once the gaps between neighbours are equal; the first and the last stay. */
export function distributeBoxes<K>(boxes: readonly PlacedBox<K>[], direction: Direction): Map<K, Corner> {
  const start = (box: Box) => (direction === 'across' ? box.x : box.y)
  const extent = (box: Box) => (direction === 'across' ? box.w : box.h)
  const middle = (box: Box) => start(box) + extent(box) / 2
  const sorted = [...boxes].sort((a, b) => middle(a) - middle(b))
  const [first] = sorted
  const last = sorted.at(-1)
  const places = new Map<K, Corner>(boxes.map((box) => [box.id, { x: box.x, y: box.y }]))
  if (!first || !last || sorted.length < 3) return places
  const taken = sorted.reduce((sum, box) => sum + extent(box), 0)
  const gap = (start(last) + extent(last) - start(first) - taken) / (sorted.length - 1)
  let next = start(first)
  for (const box of sorted) {
    const isEnd = box === first || box === last
    const at = isEnd ? start(box) : next
    places.set(box.id, direction === 'across' ? { x: at, y: box.y } : { x: box.x, y: at })
    next = at + extent(box) + gap
  }
  return places
}
