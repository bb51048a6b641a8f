/**
 * Seeded random numbers for simulations: sfc32, the "small fast counter" generator of Chris Doty-Humphrey (PractRand), with
 * 128 bits of state. The same seed gives the same numbers on every machine, so that a report can be printed again.
 */

/** Whole numbers 0..2^32 - 1. `stream` tells apart sequences of the same seed, so that one input never shifts another. */
export function sfc32(seed: number, stream = 0): () => number {
  let a = seed >>> 0
  let b = stream >>> 0
  let c = 0x9e3779b9
  let counter = 1
  const next = () => {
    const result = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + result
    c |= 0
    return result >>> 0
  }
  // Seeds that differ in one bit are far apart only after some rounds.
  for (let round = 0; round < 15; round += 1) next()
  return next
}
