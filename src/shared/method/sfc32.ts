/**
 * Seeded random numbers for simulations: sfc32, the "small fast counter" generator of Chris Doty-Humphrey (PractRand), with
 * 128 bits of state. The same seed gives the same numbers on every machine, so that a report can be printed again. All
 * numbers are drawn at once: the state stays in registers, which is many times quicker than a function for each.
 */

/** Rounds after which seeds that differ in one bit are far apart. */
const WARM_UP = 15

/** Whole numbers 0..2^32 - 1. `stream` tells apart sequences of the same seed, so that one input never shifts another. */
export function sfc32(seed: number, stream: number, count: number): Uint32Array {
  const numbers = new Uint32Array(count)
  let a = seed | 0
  let b = stream | 0
  let c = 0x9e3779b9 | 0
  for (let round = 1; round <= WARM_UP + count; round += 1) {
    const result = (((a + b) | 0) + round) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + result) | 0
    if (round > WARM_UP) numbers[round - WARM_UP - 1] = result
  }
  return numbers
}
