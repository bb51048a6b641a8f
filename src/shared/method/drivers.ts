/**
 * Which inputs bring the spread of a result: squared rank correlations (Spearman 1904, doi:10.2307/1412159), made to sum to
 * 1. They say where more certainty would help most; they do not say what causes misses.
 */
import { heapUp } from './heaps.ts'

/** Up to so many values are sorted by insertion. */
const FEW = 24

/** The rank 0..n-1 of each value; of equal values the earlier draw has the lower one. */
export function ranksOf(values: Float64Array): Uint32Array {
  const { heaps, starts } = heapUp(values)
  const ends = starts.slice()
  const order = new Uint32Array(values.length)
  for (let draw = 0; draw < values.length; draw += 1) {
    const heap = heaps[draw] ?? 0
    const place = ends[heap] ?? 0
    ends[heap] = place + 1
    order[place] = draw
  }
  for (let heap = 0; heap < starts.length; heap += 1) sortHeap(order, starts[heap] ?? 0, ends[heap] ?? 0, values)
  const ranks = new Uint32Array(values.length)
  for (let rank = 0; rank < ranks.length; rank += 1) ranks[order[rank] ?? 0] = rank
  return ranks
}

/** Sorts the draws between two places by their values; the draws stand in rising order before. */
function sortHeap(order: Uint32Array, from: number, to: number, values: Float64Array): void {
  if (to - from > FEW) {
    order.subarray(from, to).sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0) || one - other)
    return
  }
  for (let next = from + 1; next < to; next += 1) {
    const draw = order[next] ?? 0
    const value = values[draw] ?? 0
    let place = next
    while (place > from && (values[order[place - 1] ?? 0] ?? 0) > value) {
      order[place] = order[place - 1] ?? 0
      place -= 1
    }
    order[place] = draw
  }
}

/** Correlation -1..1 of two rankings of the same draws, each 0..n-1 without ties. */
export function correlateRanks(one: Uint32Array, other: Uint32Array): number {
  const count = one.length
  let squares = 0
  for (let draw = 0; draw < count; draw += 1) {
    const apart = (one[draw] ?? 0) - (other[draw] ?? 0)
    squares += apart * apart
  }
  return count < 2 ? 0 : 1 - (6 * squares) / (count * (count * count - 1))
}

/**
 * The share 0..1 of each input, the largest first, equal ones in the order given; they sum to 1. Empty without inputs, and
 * where the result is the same in every draw.
 */
export function shareOutSpread<Input extends string>(
  ranks: ReadonlyMap<Input, Uint32Array>,
  result: Float64Array,
): { input: Input; share: number }[] {
  if (result.every((value) => value === result[0])) return []
  const resultRanks = ranksOf(result)
  const squared = [...ranks].map(([input, own]) => {
    const correlation = correlateRanks(own, resultRanks)
    return { input, share: correlation * correlation }
  })
  const whole = squared.reduce((sum, { share }) => sum + share, 0)
  if (whole === 0) return []
  return squared.map(({ input, share }) => ({ input, share: share / whole })).sort((a, b) => b.share - a.share)
}
