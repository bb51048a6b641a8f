/**
 * Columns of draws: a number that is the same in every draw, or one value for each. What is not in doubt stays a single
 * number throughout, so that certain inputs give certain results, to the last digit.
 */
import type { Histogram, Spread } from '../model/estimate.ts'

/** All draws of one quantity. */
export type Column = number | Float64Array

/** Draw by draw: one times the other. */
export function times(one: Column, other: Column): Column {
  if (typeof one === 'number') {
    if (typeof other === 'number') return one * other
    return one === 0 ? 0 : one === 1 ? other : other.map((value) => value * one)
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
    return one === 0 ? other : other.map((value) => value + one)
  }
  if (typeof other === 'number') return plus(other, one)
  const sum = new Float64Array(one.length)
  for (let draw = 0; draw < sum.length; draw += 1) sum[draw] = (one[draw] ?? 0) + (other[draw] ?? 0)
  return sum
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
 * The values below which these shares (0..1, rising) of the values lie, by nearest rank. Finds each by partitioning what is
 * left (Hoare's selection), for sorting everything takes ten times as long.
 */
export function quantilesOf(values: Float64Array, shares: readonly number[]): number[] {
  const work = Float64Array.from(values)
  let from = 0
  return shares.map((share) => {
    const rank = Math.min(work.length - 1, Math.max(0, Math.ceil(share * work.length) - 1))
    select(work, rank, from)
    from = rank
    return work[rank] ?? Number.NaN
  })
}

/** Moves the value of this rank to its place, smaller ones before it and larger ones behind it. */
function select(work: Float64Array, rank: number, from: number): void {
  let left = from
  let right = work.length - 1
  while (left < right) {
    const pivot = work[(left + right) >>> 1] ?? 0
    let low = left
    let high = right
    while (low <= high) {
      while ((work[low] ?? 0) < pivot) low += 1
      while ((work[high] ?? 0) > pivot) high -= 1
      if (low > high) break
      const moved = work[low] ?? 0
      work[low] = work[high] ?? 0
      work[high] = moved
      low += 1
      high -= 1
    }
    if (rank <= high) right = high
    else if (rank >= low) left = low
    else return
  }
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
