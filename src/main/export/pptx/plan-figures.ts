/** Numbers to be read at a glance: tiles beside each other, all of one height, every number in the same size. */
import type { ReportBlock } from '#shared/report/document.ts'
import { AREA, type Paragraph, type Words } from './deck-slide.ts'
import { BOX_PADDING } from './draw-words.ts'
import { heightOfAll, largestSize } from './fit-words.ts'

type Figures = Extract<ReportBlock, { kind: 'figures' }>['figures']

const GAP = 16
const MOST_IN_ROW = 4
const VALUE_SIZES = [36, 32, 28, 24, 21, 18, 16] as const

/** Tiles from `top` on, with the height that they take. */
export function planFigures(
  figures: Figures,
  top: number,
): { readonly shapes: readonly Words[]; readonly height: number } {
  if (figures.length === 0) return { shapes: [], height: 0 }
  const rows = Math.ceil(figures.length / MOST_IN_ROW)
  const inRow = Math.ceil(figures.length / rows)
  const w = (AREA.w - GAP * (inRow - 1)) / inRow
  const room = w - 2 * BOX_PADDING
  const sizes = figures.map(({ value }) => largestSize(value, VALUE_SIZES, room, 1) ?? 16)
  const size = Math.min(...sizes)
  const tiles = figures.map(({ label, value, note }): readonly Paragraph[] => [
    { text: label, size: 14, colour: 'soft', bold: true, after: 4 },
    { text: value, size, colour: 'teal', bold: true, after: note === '' ? 0 : 4 },
    ...(note === '' ? [] : [{ text: note, size: 12, colour: 'soft' as const }]),
  ])
  const h = Math.max(...tiles.map((paragraphs) => heightOfAll(paragraphs, room))) + 2 * BOX_PADDING
  const shapes = tiles.map((paragraphs, index): Words => {
    const [row, column] = [Math.floor(index / inRow), index % inRow]
    const box = { x: AREA.x + column * (w + GAP), y: top + row * (h + GAP), w, h }
    return { kind: 'words', box, paragraphs, fill: 'mist' }
  })
  return { shapes, height: rows * h + (rows - 1) * GAP }
}
