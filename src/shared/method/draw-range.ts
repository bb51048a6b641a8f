/**
 * Drawing from ranges: Latin hypercube, so that a few thousand draws are as precise as many more thrown at random. Source:
 * McKay, Beckman & Conover 1979 (doi:10.2307/1268522).
 */
import type { ThreePoint } from '../model/cost.ts'
import type { Column } from './draws.ts'
import { pertQuantiles } from './pert.ts'
import { sfc32 } from './sfc32.ts'

/** The draws of a quantity and, where it is uncertain, the slice of each draw: its rank. */
export interface Drawn {
  readonly values: Column
  readonly slices: Uint32Array | null
}

/**
 * All draws from a range. `stream` tells quantities of the same seed apart: each has its own random numbers, so that a
 * change to one leaves the draws of all others as they are. Refuses what is no range.
 */
export function drawRange(range: ThreePoint, seed: number, stream: number, draws: number): Drawn {
  if (range.low === range.high) return { values: range.low, slices: null }
  const quantiles = pertQuantiles(range, draws)
  const slices = shuffle(sfc32(seed, stream, draws))
  const values = new Float64Array(draws)
  for (let draw = 0; draw < draws; draw += 1) values[draw] = quantiles[slices[draw] ?? 0] ?? 0
  return { values, slices }
}

/** The numbers from 0 on in the order that as many random ones give them (Fisher & Yates). */
export function shuffle(random: Uint32Array): Uint32Array {
  const order = new Uint32Array(random.length)
  for (let at = 0; at < order.length; at += 1) {
    const other = ((random[at] ?? 0) * (at + 1) * 2 ** -32) >>> 0
    order[at] = order[other] ?? 0
    order[other] = at
  }
  return order
}
