/**
 * The small changes of a workshop as a whole: how many run, which reviews are overdue, what was decided, how long an idea
 * waits for its decision. Savings are counted of adopted changes only, and cash, capacity and risk are never added up.
 */
import type { Change, Decision } from '../model/change.ts'
import { DECISIONS } from '../model/change.ts'
import { dayOf, daysBetween } from '../model/day.ts'
import { medianOf } from './run-chart.ts'

/** What the changes of a workshop come to. */
export interface Portfolio {
  readonly ideas: number
  readonly planned: number
  readonly running: number
  /** Not reviewed, and their review date is past. */
  readonly overdue: readonly Change[]
  readonly decisions: Readonly<Record<Decision, number>>
  /** Days from the first entry of the log to the entry that decided, in the middle; null while nothing is decided. */
  readonly daysToDecision: number | null
}

/** @param today the local day; changes that are due today are not overdue */
export function portfolioOf(changes: readonly Change[], today: string): Portfolio {
  const count = (fits: (change: Change) => boolean) => changes.filter(fits).length
  const waits = changes.flatMap((change) => {
    const decided = change.entries.find(({ decision }) => decision !== null)
    return decided === undefined ? [] : [daysBetween(dayOf(new Date(change.loggedAt)), dayOf(new Date(decided.at)))]
  })
  return {
    ideas: count(({ status }) => status === 'idea'),
    planned: count(({ status }) => status === 'planned'),
    running: count(({ status }) => status === 'running'),
    overdue: changes.filter(
      ({ status, reviewDate }) => status !== 'reviewed' && reviewDate !== null && reviewDate < today,
    ),
    decisions: Object.fromEntries(
      DECISIONS.map((decision) => [decision, count((change) => change.decision === decision)]),
    ) as Record<Decision, number>,
    daysToDecision: waits.length === 0 ? null : medianOf(waits),
  }
}
