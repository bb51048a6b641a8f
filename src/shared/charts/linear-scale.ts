/** A straight axis: where an amount stands, and round numbers to write beside it. */

/** Where an amount stands between two places; all at `start` where the axis has no length. */
export function scaleLinear(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): (amount: number) => number {
  const length = high - low
  return (amount) => (length === 0 ? start : start + ((amount - low) / length) * (end - start))
}

/** Round numbers from `low` to `high`, both included where they are round: at most `most` of them, 1, 2 or 5 apart, or tens of that. */
export function roundNumbers(low: number, high: number, most: number): readonly number[] {
  if (!(high > low) || most < 1) return [low]
  const rough = (high - low) / Math.max(1, most - 1)
  const power = 10 ** Math.floor(Math.log10(rough))
  for (const times of [1, 2, 5, 10, 20]) {
    const step = times * power
    const [first, last] = [Math.ceil(low / step - 1e-9), Math.floor(high / step + 1e-9)]
    const count = last - first + 1
    if (count <= most) return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step)
  }
  return [low]
}
