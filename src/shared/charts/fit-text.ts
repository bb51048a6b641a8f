/** Text of a chart without a browser to measure it: widths are estimated a little generously, so that what fits here fits on every screen. */
import { estimateTextWidth } from '../layout/party-size.ts'

/** The text, or as much of its beginning as fits with three dots in one sign. Empty where not even that fits. */
export function cutText(text: string, size: number, width: number): string {
  if (estimateTextWidth(text, size) <= width) return text
  const signs = [...text]
  const dots = estimateTextWidth('…', size)
  let used = 0
  let kept = ''
  for (const sign of signs) {
    used += estimateTextWidth(sign, size)
    if (used + dots > width) break
    kept += sign
  }
  return kept === '' ? '' : `${kept.trimEnd()}…`
}

/** Something that wants to stand with its middle at `at`. */
export interface PlaceWish {
  readonly at: number
  readonly width: number
}

/**
 * The middles of labels along a line, so that none covers another: each as near to where it wants to be as its neighbours
 * let it. Null where they do not fit beside each other. Wishes come in the order of the line and keep it.
 */
export function placeAlong(
  wishes: readonly PlaceWish[],
  [start, end]: readonly [number, number],
  gap: number,
): readonly number[] | null {
  const need = wishes.reduce((sum, { width }) => sum + width, 0) + gap * Math.max(0, wishes.length - 1)
  if (need > end - start) return null
  const middles = wishes.map(({ at, width }) => Math.max(start + width / 2, Math.min(end - width / 2, at)))
  const apart = (index: number) => ((wishes[index]?.width ?? 0) + (wishes[index + 1]?.width ?? 0)) / 2 + gap
  // Pushed to the right one by one; what then stands beyond the end is pushed back.
  for (let index = 1; index < middles.length; index += 1) {
    middles[index] = Math.max(middles[index] ?? 0, (middles[index - 1] ?? 0) + apart(index - 1))
  }
  let limit = Number.POSITIVE_INFINITY
  for (let index = middles.length - 1; index >= 0; index -= 1) {
    const edge = end - (wishes[index]?.width ?? 0) / 2
    middles[index] = Math.min(middles[index] ?? 0, edge, limit)
    limit = (middles[index] ?? 0) - apart(index - 1)
  }
  return middles
}
