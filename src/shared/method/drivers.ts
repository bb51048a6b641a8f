/**
 * Which inputs bring the spread of a result: squared rank correlations (Spearman 1904, doi:10.2307/1412159), made to sum to
 * 1. They say where more certainty would help most; they do not say what causes misses.
 */

/**
 * The rank 0..n-1 of each value; of equal values the earlier draw has the lower one. Values must not be negative. Writes
 * the number of the draw into the last bits of each value and sorts as a whole: far quicker than sorting places by a
 * comparison, at the price of telling apart no values that differ by less than a hundred-millionth.
 */
export function ranksOf(values: Float64Array): Uint32Array {
  const keys = Float64Array.from(values)
  const words = new Uint32Array(keys.buffer)
  const mask = 2 ** Math.ceil(Math.log2(values.length)) - 1
  for (let draw = 0; draw < keys.length; draw += 1) {
    words[2 * draw + LOW_WORD] = (((words[2 * draw + LOW_WORD] ?? 0) & ~mask) | draw) >>> 0
  }
  keys.sort()
  const ranks = new Uint32Array(values.length)
  for (let rank = 0; rank < ranks.length; rank += 1) ranks[(words[2 * rank + LOW_WORD] ?? 0) & mask] = rank
  return ranks
}

/** Which of the two halves of a number holds its last bits: that depends on the machine. */
const LOW_WORD = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1

/** Correlation -1..1 of two rankings of the same draws, each 0..n-1 without ties. */
export function correlateRanks(one: Uint32Array, other: Uint32Array): number {
  const count = one.length
  let squares = 0
  for (let draw = 0; draw < count; draw += 1) squares += ((one[draw] ?? 0) - (other[draw] ?? 0)) ** 2
  return count < 2 ? 0 : 1 - (6 * squares) / (count * (count * count - 1))
}

/** The share 0..1 of each input, the largest first, equal ones in the order given; they sum to 1. Empty without inputs. */
export function shareOutSpread<Input extends string>(
  ranks: ReadonlyMap<Input, Uint32Array>,
  result: Float64Array,
): { input: Input; share: number }[] {
  const resultRanks = ranksOf(result)
  const squared = [...ranks].map(([input, own]) => ({ input, share: correlateRanks(own, resultRanks) ** 2 }))
  const whole = squared.reduce((sum, { share }) => sum + share, 0)
  if (whole === 0) return []
  return squared.map(({ input, share }) => ({ input, share: share / whole })).sort((a, b) => b.share - a.share)
}
