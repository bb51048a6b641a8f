/** What is said in words on slides: as large as fits on one, and on as many as it takes where that would be too small. */
import type { ReportBlock } from '#shared/report/document.ts'
import { AREA, type Paragraph, type Shape } from './deck-slide.ts'
import { BOX_PADDING, indentOf } from './draw-words.ts'
import { countLines, cutToLines, heightOf, heightOfAll, LINE } from './fit-words.ts'
import { planFigures } from './plan-figures.ts'

/** Blocks that can share a slide. */
export type FlowBlock = Extract<ReportBlock, { kind: 'text' | 'heading' | 'quote' | 'list' | 'figures' }>

/** Each with the share of the slide that text of this size may fill: little that is said stands large. */
const SIZES: readonly (readonly [size: number, share: number])[] = [
  [28, 0.3],
  [24, 0.5],
  [20, 0.75],
  [18, 1],
  [16, 1],
  [14, 1],
]
/** Where even the smallest is too large for one slide, it goes on over several in this size. */
const PAGED_SIZE = 16
const QUOTE_WIDTH = AREA.w - 2 * BOX_PADDING - 4
const GAP = 14

/** Something with a height that stays together. */
interface Piece {
  readonly height: number
  readonly place: (top: number) => readonly Shape[]
  readonly paragraph: Paragraph | null
}

function wordsPiece(paragraph: Paragraph): Piece {
  return { height: heightOf(paragraph, AREA.w), place: () => [], paragraph }
}

/** Paragraphs that are higher than a slide, in parts that are not. */
function splitTall(paragraph: Paragraph, room: number): readonly Paragraph[] {
  const width = AREA.w - indentOf(paragraph)
  const most = Math.floor(room / (paragraph.size * LINE)) - 1
  const parts: Paragraph[] = []
  let text = paragraph.text.replace(/\s+/g, ' ').trim()
  while (countLines(text, paragraph.size, width) > most) {
    const part = cutToLines(text, paragraph.size, width, most).replace(/…$/, '')
    if (part === '') break
    parts.push({ ...paragraph, text: part })
    text = text.slice(part.length).trim()
  }
  return [...parts, { ...paragraph, text }]
}

function piecesOf(block: FlowBlock, size: number): readonly Piece[] {
  const after = size * 0.6
  const words = (paragraph: Paragraph): readonly Piece[] =>
    (heightOf(paragraph, AREA.w) > AREA.h ? splitTall(paragraph, AREA.h) : [paragraph]).map(wordsPiece)
  switch (block.kind) {
    case 'text':
      return words({ text: block.text, size, after })
    case 'heading':
      return words({ text: block.text, size, bold: true, colour: 'teal', after: size * 0.3 })
    case 'list':
      return block.items.flatMap((text, index) =>
        words({ text, size, after: size * 0.4, mark: block.ordered ? index + 1 : 'point' }),
      )
    case 'quote': {
      const paragraphs: readonly Paragraph[] = [
        {
          text: cutToLines(block.text, size, QUOTE_WIDTH, Math.floor((AREA.h - 4 * GAP) / (size * LINE))),
          size,
          italic: true,
        },
        ...(block.by === '' ? [] : [{ text: block.by, size: Math.min(size, 14), colour: 'soft' as const }]),
      ]
      const h = heightOfAll(paragraphs, QUOTE_WIDTH)
      const place = (y: number): readonly Shape[] => [
        { kind: 'words', box: { ...AREA, y, h }, paragraphs, bar: true, anchor: 'middle' },
      ]
      return [{ height: h + GAP, place, paragraph: null }]
    }
    case 'figures':
      return [
        {
          height: planFigures(block.figures, 0).height + GAP,
          place: (y) => planFigures(block.figures, y).shapes,
          paragraph: null,
        },
      ]
  }
}

const heightOfPieces = (pieces: readonly Piece[]) => pieces.reduce((sum, { height }) => sum + height, 0)

/** Paragraphs that follow each other share a box, so that they can be edited as one text. */
function placePieces(pieces: readonly Piece[]): readonly Shape[] {
  const shapes: Shape[] = []
  let y = AREA.y
  let run: Paragraph[] = []
  const closeRun = () => {
    if (run.length === 0) return
    const h = heightOfAll(run, AREA.w)
    shapes.push({ kind: 'words', box: { ...AREA, y, h }, paragraphs: run })
    y += h
    run = []
  }
  for (const piece of pieces) {
    if (piece.paragraph !== null) {
      run.push(piece.paragraph)
      continue
    }
    closeRun()
    shapes.push(...piece.place(y))
    y += piece.height
  }
  closeRun()
  return shapes
}

/** The shapes of each slide that the blocks take. */
export function planWords(blocks: readonly FlowBlock[]): readonly (readonly Shape[])[] {
  const inSize = (size: number) => blocks.flatMap((block) => piecesOf(block, size))
  for (const [size, share] of SIZES) {
    const pieces = inSize(size)
    if (heightOfPieces(pieces) <= AREA.h * share) return [placePieces(pieces)]
  }
  const pages: Piece[][] = []
  let room = 0
  for (const piece of inSize(PAGED_SIZE)) {
    if (pages.length === 0 || piece.height > room) {
      pages.push([])
      room = AREA.h
    }
    pages[pages.length - 1]?.push(piece)
    room -= piece.height
  }
  return pages.map(placePieces)
}
