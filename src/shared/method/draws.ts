/**
 * Columns of draws: a number that is the same in every draw, or one value for each. What is not in doubt stays a single
 * number throughout, so that certain inputs give certain results, to the last digit.
 */
import type { Histogram, Spread } from '../model/estimate.ts'
import { heapUp } from './heaps.ts'

/** All draws of one quantity. */
export type Column = number | Float64Array

/** Draw by draw: one times the other. */
export function times(one: Column, other: Column): Column {
  if (typeof one === 'number') {
    if (typeof other === 'number') return one * other
    return one === 0 ? 0 : one === 1 ? other : scale(other, one, 0)
  }
  if (typeof other === 'number') return times(other, one)
  const product = new Float64Array(one.length)
  for (let draw = 0; draw < product.length; draw += 1) product[draw] = (one[draw] ?? 0) * (other[draw] ?? 0)
  return product
}

/** Draw by draw: one and the other. */
export function plus(one: Column, other: Column): Column {
  if (typeof one === 'number') {
    if (typeof other === 'number') return one + other
    return one === 0 ? other : scale(other, 1, one)
  }
  if (typeof other === 'number') return plus(other, one)
  const sum = new Float64Array(one.length)
  for (let draw = 0; draw < sum.length; draw += 1) sum[draw] = (one[draw] ?? 0) + (other[draw] ?? 0)
  return sum
}

function scale(values: Float64Array, factor: number, added: number): Float64Array {
  const scaled = new Float64Array(values.length)
  for (let draw = 0; draw < scaled.length; draw += 1) scaled[draw] = (values[draw] ?? 0) * factor + added
  return scaled
}

/** The mean of all draws. */
export function meanOfColumn(column: Column): number {
  if (typeof column === 'number') return column
  let sum = 0
  for (let draw = 0; draw < column.length; draw += 1) sum += column[draw] ?? 0
  return sum / column.length
}

/** P10, P50, P90 and mean. */
export function spreadOf(column: Column): Spread {
  if (typeof column === 'number') return { p10: column, p50: column, p90: column, mean: column }
  const [p10 = 0, p50 = 0, p90 = 0] = quantilesOf(column, [0.1, 0.5, 0.9])
  return { p10, p50, p90, mean: meanOfColumn(column) }
}

/**
 * The values below which these shares (0..1) of the values lie, by nearest rank. Counts the values into heaps and sorts
 * only the heap in which such a value lies: sorting everything would take most of the time of an estimate.
 */
export function quantilesOf(values: Float64Array, shares: readonly number[]): number[] {
  const { heaps, starts } = heapUp(values)
  return shares.map((share) => {
    const rank = Math.min(values.length - 1, Math.max(0, Math.ceil(share * values.length) - 1))
    const heap = findHeap(starts, rank)
    const heaped: number[] = []
    for (let draw = 0; draw < values.length; draw += 1) if (heaps[draw] === heap) heaped.push(values[draw] ?? 0)
    return Float64Array.from(heaped).sort()[rank - (starts[heap] ?? 0)] ?? Number.NaN
  })
}

/** The last heap that begins at this rank or before it: the one in which the value of this rank is. */
function findHeap(starts: Uint32Array, rank: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((starts[middle] ?? 0) <= rank) low = middle
    else high = middle - 1
  }
  return low
}

/** Bars of a histogram. */
const BARS = 40

/**
 * How often values fell into equal steps between P0.5 and P99.5: the outermost hundredth is left out, else its tail would
 * be most of the picture. A constant is one bar without width.
 */
export function histogramOf(column: Column, draws: number): Histogram {
  if (typeof column === 'number') return { from: column, step: 0, counts: [draws] }
  const [from = 0, to = 0] = quantilesOf(column, [0.005, 0.995])
  const step = (to - from) / BARS
  if (!(step > 0)) return { from, step: 0, counts: [column.length] }
  const counts = new Array<number>(BARS).fill(0)
  for (const value of column) {
    if (value < from || value > to) continue
    const bar = Math.min(BARS - 1, Math.floor((value - from) / step))
    counts[bar] = (counts[bar] ?? 0) + 1
  }
  return { from, step, counts }
}
