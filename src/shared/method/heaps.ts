/**
 * Heaps: values counted into many narrow classes of equal width, in rising order. Whatever needs order (ranks, quantiles)
 * then only looks inside single heaps, which is far quicker than sorting.
 */

/** Which heap each value is in, and how many values lie in the heaps before each. */
export interface Heaps {
  readonly heaps: Uint32Array
  readonly starts: Uint32Array
}

/** As many heaps as values. A value that is larger than another is never in a lower heap. Where one is not finite, all are in one heap. */
export function heapUp(values: Float64Array): Heaps {
  const count = values.length
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (let at = 0; at < count; at += 1) {
    const value = values[at] ?? 0
    if (value < least) least = value
    if (value > most) most = value
  }
  const scale = most > least ? (count - 1) / (most - least) : 0
  const heaps = new Uint32Array(count)
  const starts = new Uint32Array(count)
  for (let at = 0; at < count; at += 1) {
    const heap = ((values[at] ?? 0) - least) * scale
    heaps[at] = heap
    starts[heap >>> 0] = (starts[heap >>> 0] ?? 0) + 1
  }
  let before = 0
  for (let heap = 0; heap < count; heap += 1) {
    const own = starts[heap] ?? 0
    starts[heap] = before
    before += own
  }
  return { heaps, starts }
}
