/**
 * Where an interaction stands between importance and performance, or why it stands nowhere. Performance is the customers'
 * mean of the WEAKEST dimension: exactly WHAT, WHEN, in the WAY and with little EFFORT are needed together, so a service that
 * is perfect but late does not work; and left of the middle means the same as "rated low" on the map.
 */
import { DIMENSIONS, type Dimension } from '../model/dimension.ts'
import type { Question } from '../model/rating.ts'
import type { Standing } from './quadrants.ts'
import type { RatingResult } from './rating.ts'

/** Why an interaction has no place: nobody was asked, fewer than four voted, fewer than four gave scores, or importance lacks four answers. */
export const LEFT_OUT_REASONS = ['not-rated', 'too-few', 'no-scores', 'no-importance'] as const
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number]

/** An interaction that has a place. */
export interface PlacedPriority extends Standing {
  readonly weakest: Dimension
  /** Mean of the answered dimensions, 1..5. */
  readonly mean: number
  /** On what the customers are far apart (r* < 0.70 or A < 0.30): a mean says little there. */
  readonly apart: readonly Question[]
}

export type Priority =
  | ({ readonly kind: 'placed' } & PlacedPriority)
  | { readonly kind: 'left-out'; readonly reason: LeftOutReason }

/** Of the newest revealed rating; undefined where there is none. */
export function priorityOf(result: RatingResult | undefined): Priority {
  if (result === undefined || result.customer.voters === 0) return { kind: 'left-out', reason: 'not-rated' }
  const { customer, weakest } = result
  if (customer.tooFew) return { kind: 'left-out', reason: 'too-few' }
  if (weakest === null || customer.mean === null) return { kind: 'left-out', reason: 'no-scores' }
  if (customer.importance.mean === null) return { kind: 'left-out', reason: 'no-importance' }
  const apart: Question[] = DIMENSIONS.filter((dimension) => customer.dimensions[dimension].talkFirst)
  if (customer.importance.talkFirst) apart.push('importance')
  return {
    kind: 'placed',
    importance: customer.importance.mean,
    performance: weakest.mean,
    weakest: weakest.dimension,
    mean: customer.mean,
    apart,
  }
}
