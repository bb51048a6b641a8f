/** The costed interactions of a report: what they come to together, and how firm that is. */
import { FIRMNESSES, type Firmness } from '../method/firmness.ts'
import { type Together, together } from '../method/together.ts'
import type { Estimate } from '../model/estimate.ts'
import type { Account } from './account.ts'

/** A cost of the report that could be reckoned. */
export type Costed = Account['report']['costs'][number] & { readonly estimate: Estimate }

export function costedOf({ report }: Account): readonly Costed[] {
  return report.costs.filter((cost): cost is Costed => cost.estimate !== null)
}

/** All of them in one year; null of none. The P10 of a sum is not the sum of the P10s. */
export function costTogether(account: Account): Together | null {
  const costed = costedOf(account)
  return costed.length === 0 ? null : together(costed.map(({ estimate }) => estimate))
}

/** As firm as the weakest of them. */
export function weakestFirmness(costed: readonly Pick<Costed, 'firmness'>[]): Firmness {
  return FIRMNESSES.findLast((one) => costed.some(({ firmness }) => firmness === one)) ?? 'estimated'
}

/** "2 measured, 1 rests on a guess"; the words are those of the costs. */
export function countFirmness(costed: readonly Pick<Costed, 'firmness'>[]): Readonly<Record<Firmness, number>> {
  const count = (firmness: Firmness) => costed.filter((one) => one.firmness === firmness).length
  return { measured: count('measured'), estimated: count('estimated'), guess: count('guess') }
}
