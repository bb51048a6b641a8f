/**
 * Where everything of the quadrants stands, as values: the chart draws it, the view lays its buttons over it, and an arrow
 * key goes from mark to mark by it. Importance grows upward, performance to the right, always from 1 to 5: a scale that
 * follows the data would make small differences look large.
 */
import type { Box } from '../layout/box.ts'
import { estimateTextWidth } from '../layout/party-size.ts'
import type { Firmness } from '../method/firmness.ts'
import { CROSSHAIRS, type Crosshair, type Standing } from '../method/quadrants.ts'
import { sayFigure } from '../text/say-figures.ts'
import { t } from '../text/text.ts'

/** One interaction on the chart. */
export interface QuadrantItem extends Standing {
  readonly id: string
  /** What stands beside its mark. */
  readonly name: string
  /** Middle of its annual cost, in money; null where it has none: then its mark is small and hollow. */
  readonly cost: number | null
  readonly firmness: Firmness
  /** Customers are far apart: its mark is a diamond. */
  readonly apart: boolean
  /** Higher ones are named first. */
  readonly weight: number
}

/** A mark with its middle and its radius, in units of the drawing. */
export interface PlacedMark {
  readonly item: QuadrantItem
  readonly x: number
  readonly y: number
  readonly r: number
}

export interface QuadrantPlan {
  /** The field on which marks stand, its edges included. */
  readonly field: Box
  readonly x: (performance: number) => number
  readonly y: (importance: number) => number
  /** Large ones first, so that small ones lie over them. */
  readonly marks: readonly PlacedMark[]
  /** The largest cost, and how large its mark is; null while nothing has a cost. */
  readonly largest: { readonly cost: number; readonly r: number } | null
}

/** Room around the field, in sizes of type; to the right as much as the names of the lines need in the language. */
const ROOM = { left: 4.2, right: 5.4, top: 0.6, bottom: 5.4 }
/** Size of type of these names, in that of the chart. */
export const LINE_SIZE = 0.86
/** Radius of marks, in sizes of type. */
const RADIUS = { least: 0.42, most: 1.9, without: 0.42 }
/** Where the names of the quadrants stand, within the field above and below all marks. */
export const NAME_BAND = 1.9
/** Their size of type, in that of the chart. */
export const NAME_SIZE = 1.15

/** What stands at a line of the crosshair: "mean 3.2". */
export function nameLine(kind: Crosshair, value: number): string {
  return t(`priorities.line.${kind}`, { value: sayFigure(value, 1) })
}

function roomToTheRight(): number {
  const widths = CROSSHAIRS.map((kind) => estimateTextWidth(nameLine(kind, 5), LINE_SIZE))
  return Math.max(ROOM.right, 0.8 + Math.max(...widths))
}

/** `key`: height of the key below everything. All in units of the drawing. */
export function planQuadrants(
  items: readonly QuadrantItem[],
  size: { readonly width: number; readonly height: number; readonly text: number; readonly key: number },
): QuadrantPlan {
  const { text } = size
  const field = {
    x: ROOM.left * text,
    y: ROOM.top * text,
    w: Math.max(text, size.width - (ROOM.left + roomToTheRight()) * text),
    h: Math.max(text, size.height - size.key - (ROOM.top + ROOM.bottom) * text),
  }
  const most = Math.min(RADIUS.most * text, field.w / 14, field.h / 14)
  const [padX, padY] = [most + text * 0.4, most + NAME_BAND * text]
  const x = (performance: number) => field.x + padX + ((performance - 1) / 4) * (field.w - 2 * padX)
  const y = (importance: number) => field.y + padY + ((5 - importance) / 4) * (field.h - 2 * padY)
  const highest = Math.max(0, ...items.map(({ cost }) => cost ?? 0))
  const radius = (cost: number | null) => {
    if (cost === null) return RADIUS.without * text
    // The area tells the money, not the width.
    return Math.max(RADIUS.least * text, highest > 0 ? most * Math.sqrt(Math.max(0, cost) / highest) : 0)
  }
  const marks = items
    .map((item) => ({ item, x: x(item.performance), y: y(item.importance), r: radius(item.cost) }))
    .sort((a, b) => b.r - a.r || (a.item.id < b.item.id ? -1 : 1))
  return { field, x, y, marks, largest: highest > 0 ? { cost: highest, r: radius(highest) } : null }
}

/** Arrow keys, as they are named in keyboard events. */
const ARROWS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

type Spot = Pick<PlacedMark, 'x' | 'y'> & { readonly id: string }

/**
 * The mark that an arrow key goes to; null for another key or where none lies in that direction. Marks on one and the same
 * place are gone through one by one, so that each can be reached.
 */
export function nextMark(spots: readonly Spot[], from: Spot, key: string): string | null {
  const arrow = ARROWS[key]
  if (arrow === undefined) return null
  const [across, down] = arrow
  const onward = across + down > 0
  const ordered = [...spots].sort((a, b) => (a.id < b.id === onward ? -1 : 1))
  const here = ordered.filter(({ x, y }) => x === from.x && y === from.y)
  const beside = here[here.findIndex(({ id }) => id === from.id) + 1]
  if (beside) return beside.id
  let best: { readonly id: string; readonly way: number } | null = null
  for (const { id, x, y } of ordered) {
    const along = (x - from.x) * across + (y - from.y) * down
    if (along <= 0) continue
    const way = along + 2 * Math.abs((x - from.x) * down + (y - from.y) * across)
    if (best === null || way < best.way) best = { id, way }
  }
  return best?.id ?? null
}
