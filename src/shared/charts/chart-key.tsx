/** What the signs of a chart mean: entries beside each other, as many in a row as there is room for. */
import type { ReactNode } from 'react'
import { estimateTextWidth } from '../layout/party-size.ts'
import { ChartText } from './chart-text.tsx'

/** A sign, drawn around a place, and what it means. */
export interface KeyEntry {
  readonly id: string
  readonly word: string
  readonly sign: (x: number, y: number) => ReactNode
}

/** An entry with its place. */
export interface PlacedEntry extends KeyEntry {
  readonly x: number
  readonly row: number
}

/** Height of a row in lines of text. */
const ROW = 1.5

/** Puts the entries in rows of this width. */
export function placeKey(entries: readonly KeyEntry[], width: number, text: number): readonly PlacedEntry[] {
  let [x, row] = [0, 0]
  return entries.map((entry) => {
    const need = text * 2.4 + estimateTextWidth(entry.word, text * 0.9)
    if (x > 0 && x + need > width) [x, row] = [0, row + 1]
    const place = { ...entry, x: x + text * 0.7, row }
    x += need
    return place
  })
}

/** How far below the middle of its first row a key reaches; below zero without entries. */
export function keyHeight(placed: readonly PlacedEntry[], text: number): number {
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1))
  return (rows - 0.5) * text * ROW
}

/** `top` is the middle of the first row. */
export function ChartKey(props: {
  readonly placed: readonly PlacedEntry[]
  readonly top: number
  readonly width: number
  readonly text: number
}) {
  const { placed, top, width, text } = props
  return placed.map(({ id, word, sign, x, row }) => {
    const y = top + row * text * ROW
    return (
      <g key={id}>
        {sign(x, y)}
        <ChartText x={x + text} y={y} size={text * 0.9} room={width - x - text} fill="var(--text-soft)">
          {word}
        </ChartText>
      </g>
    )
  })
}
