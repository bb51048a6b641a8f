/**
 * How much people agree who voted on an ordered scale. Everything is reckoned from frequencies (how many chose each step,
 * lowest first), because of a show of hands nothing else is known; `countVotes` makes them from single votes.
 */

/** How many people chose each step of the scale, lowest step first. */
export type Frequencies = readonly number[]

/** Talk first where r* lies below this. */
export const R_STAR_TALK = 0.7
/** Talk first where van der Eijk's A lies below this. */
export const AGREEMENT_TALK = 0.3

/** Room for the rounding of floating point: 0.3 reckoned is 0.30000000000000004. */
const SMALL = 1e-9

/**
 * The frequencies of single votes on 1..`highest`.
 * @throws RangeError for a vote that is no whole number of the scale
 */
export function countVotes(votes: readonly number[], highest: number): Frequencies {
  const frequencies = Array.from({ length: highest }, () => 0)
  for (const vote of votes) {
    if (!Number.isInteger(vote) || vote < 1 || vote > highest) {
      throw new RangeError(`a vote of ${vote} is not on the scale from 1 to ${highest}`)
    }
    frequencies[vote - 1] = (frequencies[vote - 1] ?? 0) + 1
  }
  return frequencies
}

/** How many voted. */
export function countAll(frequencies: Frequencies): number {
  return check(frequencies).reduce((sum, count) => sum + count, 0)
}

/** Arithmetic mean, in steps of the scale; null of no votes. */
export function meanOf(frequencies: Frequencies): number | null {
  const all = countAll(frequencies)
  return all === 0 ? null : sumOver(frequencies, (step) => step) / all
}

/** The middle vote, or the middle between the two middle ones; null of no votes. */
export function medianOf(frequencies: Frequencies): number | null {
  const all = countAll(frequencies)
  if (all === 0) return null
  return (stepAt(frequencies, Math.floor((all - 1) / 2)) + stepAt(frequencies, Math.floor(all / 2))) / 2
}

/** Standard deviation with n - 1, in steps of the scale; null of fewer than two votes. */
export function deviationOf(frequencies: Frequencies): number | null {
  const all = countAll(frequencies)
  return all < 2 ? null : Math.sqrt(squaresOf(frequencies) / (all - 1))
}

/**
 * r* = 1 - population variance / ((A - 1) / 2)^2, where A is the number of steps: 1 all alike, 0 half at each end
 * (James, Demaree & Wolf 1984, doi:10.1037/0021-9010.69.1.85, with the largest possible variance in place of the
 * uniform one). Null of no votes.
 */
export function rStarOf(frequencies: Frequencies): number | null {
  const all = countAll(frequencies)
  if (all === 0) return null
  const widest = ((frequencies.length - 1) / 2) ** 2
  return Math.min(1, Math.max(0, 1 - squaresOf(frequencies) / all / widest))
}

/**
 * Van der Eijk's agreement A (doi:10.1023/A:1010374114305): 1 all in one place, 0 spread evenly, -1 two opposite camps.
 * The frequencies are peeled into layers of equal height; each layer is scored by its shape and weighs its share.
 * Null of no votes.
 */
export function agreementOf(frequencies: Frequencies): number | null {
  const all = countAll(frequencies)
  if (all === 0) return null
  let left = [...frequencies]
  let sum = 0
  while (left.some((count) => count > 0)) {
    const height = Math.min(...left.filter((count) => count > 0))
    const layer = left.map((count) => count > 0)
    sum += (height * layer.filter(Boolean).length * scoreOfLayer(layer)) / all
    left = left.map((count) => (count > 0 ? count - height : 0))
  }
  return Math.min(1, Math.max(-1, sum))
}

/** (1 - A) / 2: 0 all in one place, 1 two opposite camps; null of no votes. */
export function polarisationOf(frequencies: Frequencies): number | null {
  const agreement = agreementOf(frequencies)
  return agreement === null ? null : (1 - agreement) / 2
}

/** Whether people should talk before anything is concluded from their mean: r* < 0.70 or A < 0.30. False of no votes. */
export function mustTalkFirst(frequencies: Frequencies): boolean {
  const rStar = rStarOf(frequencies)
  const agreement = agreementOf(frequencies)
  if (rStar === null || agreement === null) return false
  return rStar < R_STAR_TALK - SMALL || agreement < AGREEMENT_TALK - SMALL
}

/** Whether two camps stand against each other rather than one spread-out group: A below 0. False of no votes. */
export function areTwoCamps(frequencies: Frequencies): boolean {
  return (agreementOf(frequencies) ?? 0) < -SMALL
}

/** The score of one layer: which steps are occupied, whatever by how many. */
function scoreOfLayer(layer: readonly boolean[]): number {
  const steps = layer.length
  const occupied = layer.filter(Boolean).length
  if (occupied === 1) return 1
  if (occupied === steps) return 0
  let together = 0
  let apart = 0
  for (let low = 0; low < steps; low++) {
    for (let middle = low + 1; middle < steps; middle++) {
      for (let high = middle + 1; high < steps; high++) {
        const [first, second, third] = [layer[low], layer[middle], layer[high]]
        if (second && first !== third) together++
        else if (!second && first && third) apart++
      }
    }
  }
  const shape = ((steps - 2) * together - (steps - 1) * apart) / ((steps - 2) * (together + apart))
  return shape * (1 - (occupied - 1) / (steps - 1))
}

/** The sum of the squared distances from the mean. */
function squaresOf(frequencies: Frequencies): number {
  const mean = meanOf(frequencies) ?? 0
  return sumOver(frequencies, (step) => (step - mean) ** 2)
}

function sumOver(frequencies: Frequencies, of: (step: number) => number): number {
  return frequencies.reduce((sum, count, index) => sum + count * of(index + 1), 0)
}

/** The step that the vote at this place has when all votes stand in order, the first at 0. */
function stepAt(frequencies: Frequencies, place: number): number {
  let passed = 0
  for (const [index, count] of frequencies.entries()) {
    passed += count
    if (place < passed) return index + 1
  }
  return frequencies.length
}

function check(frequencies: Frequencies): Frequencies {
  if (frequencies.length < 3) throw new RangeError('a scale has three steps at least')
  if (frequencies.some((count) => !Number.isInteger(count) || count < 0)) {
    throw new RangeError(`frequencies are whole numbers from 0: ${frequencies.join(', ')}`)
  }
  return frequencies
}
