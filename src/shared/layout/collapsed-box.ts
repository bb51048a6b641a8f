/** Where and how large the summary of a collapsed zone is: it depends on the name alone, and stands in the middle of the area. */
import type { Box } from './box.ts'
import { estimateLines, estimateTextWidth } from './party-size.ts'

/** Measures in map units. The counts stand under the name. */
export const SUMMARY = {
  minWidth: 344,
  maxWidth: 440,
  padding: 20,
  nameSize: 24,
  nameLine: 30,
  countSize: 16,
  countLine: 24,
  sign: 28,
  signGap: 12,
} as const

/** The summary's box, seen from the corner of its zone. */
export function collapsedBox({ name, w, h }: { readonly name: string; readonly w: number; readonly h: number }): Box {
  const { minWidth, maxWidth, padding, nameSize, nameLine, countLine, sign, signGap } = SUMMARY
  const beside = 2 * padding + sign + signGap
  const width = Math.min(maxWidth, Math.max(minWidth, Math.ceil(estimateTextWidth(name, nameSize) + beside)))
  const lines = name === '' ? 1 : estimateLines(name, nameSize, width - beside)
  const height = lines * nameLine + countLine + 2 * padding
  return { x: Math.round((w - width) / 2), y: Math.round((h - height) / 2), w: width, h: height }
}
