/** What is wrong with a range that was typed, in one or two sentences. */
import { t } from '#shared/text/text.ts'
import { RANGE_POINTS, type RangeTexts, type ReadRange, splitPoints } from './parse-range.ts'

/** `typed` is what was read; one of its texts may hold all three numbers. */
export function sayRangeProblem(read: ReadRange & { readonly ok: false }, typed: RangeTexts): string {
  const [low, usual, high] = typed.map(splitPoints).find((points) => points !== null) ?? typed
  const text = [low, usual, high][read.at] ?? ''
  const point = t(`range.${RANGE_POINTS[read.at] ?? 'usual'}`)
  return t(`range.problem.${read.problem}`, {
    point: `${point.charAt(0).toUpperCase()}${point.slice(1)}`,
    ...{ text, low, usual, high },
  })
}
