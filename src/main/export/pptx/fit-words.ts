/**
 * How much room text takes on a slide, and how much of it fits. Widths are estimated a little generously, so that what fits
 * here fits on every laptop, with its own letters.
 */
import { cutText } from '#shared/charts/fit-text.ts'
import { estimateLines } from '#shared/layout/party-size.ts'
import type { Paragraph } from './deck-slide.ts'
import { indentOf } from './draw-words.ts'

/** Height of a line by the size of its letters. */
export const LINE = 1.22

/** Lines that a text takes, with the breaks that stand in it. */
export function countLines(text: string, size: number, width: number): number {
  return text.split(/\r\n|\r|\n/).reduce((sum, line) => sum + estimateLines(line, size, width), 0)
}

/** How high a paragraph is, with the gap below it. */
export function heightOf(paragraph: Paragraph, width: number): number {
  const { text, size, after = 0 } = paragraph
  return countLines(text, size, width - indentOf(paragraph)) * size * LINE + after
}

/** How high paragraphs are below each other. */
export function heightOfAll(paragraphs: readonly Paragraph[], width: number): number {
  return paragraphs.reduce((sum, paragraph) => sum + heightOf(paragraph, width), 0)
}

/** The largest of these sizes at which the text takes no more lines than that; null where none does. */
export function largestSize(text: string, sizes: readonly number[], width: number, lines: number): number | null {
  return sizes.find((size) => countLines(text, size, width) <= lines) ?? null
}

/** As much of the beginning as takes no more lines than that, with three dots where something was left out. */
export function cutToLines(text: string, size: number, width: number, lines: number): string {
  if (countLines(text, size, width) <= lines) return text
  const words = text.replace(/\s+/g, ' ').trim().split(' ')
  let kept = ''
  for (const word of words) {
    const longer = kept === '' ? word : `${kept} ${word}`
    if (countLines(`${longer}…`, size, width) > lines) break
    kept = longer
  }
  // A single word, as scripts without spaces have them.
  return kept === '' ? cutText(text.replace(/\s+/g, ' '), size, width * lines * 0.9) : `${kept.replace(/[,;:.]$/, '')}…`
}
