/** When a change began: what was measured until then is before, everything later is since. */
import type { Change } from './change.ts'
import { dayOf } from './day.ts'
import type { MeasureId } from './ids.ts'

/** The day, and how it is known: said, from the entry that set the change running, or the last day of its baseline. */
export interface ChangeStart {
  readonly day: string
  readonly from: 'said' | 'log' | 'baseline'
}

/** Null while nothing tells. */
export function startOf(change: Pick<Change, 'startDate' | 'baseline' | 'entries'>): ChangeStart | null {
  if (change.startDate !== null) return { day: change.startDate, from: 'said' }
  const running = change.entries.find(({ status }) => status === 'running')
  if (running !== undefined) return { day: dayOf(new Date(running.at)), from: 'log' }
  return change.baseline.to === null ? null : { day: change.baseline.to, from: 'baseline' }
}

/**
 * What must have been measured before a change may be adopted: its measure at least once after it began. A measure of null
 * when none was named; without a start every measurement counts.
 */
export function neededToAdopt(change: Pick<Change, 'hypothesis' | 'startDate' | 'baseline' | 'entries'>): {
  readonly measure: MeasureId | null
  /** The last day that does not count. */
  readonly since: string | null
} {
  return { measure: change.hypothesis.measure, since: startOf(change)?.day ?? null }
}
