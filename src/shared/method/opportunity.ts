/**
 * Opportunity: where a small change is likely to be worth most to the customers. Cost is no part of it, because most
 * interactions have none yet and a product of points and money would only look precise; it decides between equal scores.
 */
import type { Standing } from './quadrants.ts'

/** Highest value that a score can have on a scale from 1 to 5; the lowest is 1. */
export const HIGHEST_OPPORTUNITY = 9

const SMALL = 1e-9

/**
 * Importance + max(importance - performance, 0), in points of the scale from 1 to 5: 1..9 (Ulwick, "Turn Customer Input
 * into Innovation", Harvard Business Review 80(1), 2002, there on a scale to 10). Being served better than it matters takes
 * nothing off.
 * @throws RangeError for a value outside 1..5
 */
export function opportunityOf({ importance, performance }: Standing): number {
  for (const [name, value] of Object.entries({ importance, performance })) {
    if (!(value >= 1 && value <= 5)) throw new RangeError(`${name} is ${value}, not between 1 and 5`)
  }
  return importance + Math.max(importance - performance, 0)
}

/** What decides the order of opportunities. `cost`: money per year; null where nobody has said it. */
export interface Opportunity extends Standing {
  readonly id: string
  readonly cost: number | null
}

/** Higher score first, then the dearer one, those without a cost last, then by id: the same whatever the order before. */
export function compareOpportunities(one: Opportunity, other: Opportunity): number {
  const score = opportunityOf(other) - opportunityOf(one)
  if (Math.abs(score) > SMALL) return score
  const cost = (other.cost ?? -1) - (one.cost ?? -1)
  if (cost !== 0) return cost
  return one.id < other.id ? -1 : Number(one.id > other.id)
}
