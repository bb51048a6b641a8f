/** What an hour of work costs the company. Money is in the workshop's currency. */
import type { Rate } from '../model/frame.ts'

/** Hours in a leap year: nobody works more. */
const HOURS_OF_YEAR = 8784

/**
 * The loaded rate per hour: L = salary (1 + on-cost share) / productive hours. Salary and hours are per year; an on-cost
 * share of 0.3 is 30 % on top of the salary.
 * @throws RangeError for negative money, an on-cost share below 0, or hours outside 0..8784 (0 excluded)
 */
export function loadedRate({ salary, onCostShare, productiveHours }: NonNullable<Rate['from']>): number {
  if (!(salary >= 0 && Number.isFinite(salary))) throw new RangeError(`a salary of ${salary}`)
  if (!(onCostShare >= 0 && Number.isFinite(onCostShare))) throw new RangeError(`an on-cost share of ${onCostShare}`)
  if (!(productiveHours > 0 && productiveHours <= HOURS_OF_YEAR)) {
    throw new RangeError(`${productiveHours} productive hours a year`)
  }
  return (salary * (1 + onCostShare)) / productiveHours
}
