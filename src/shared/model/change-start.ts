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
  const running = lastBegin(change.entries)
  if (running !== undefined) return { day: dayOf(new Date(running.at)), from: 'log' }
  return change.baseline.to === null ? null : { day: change.baseline.to, from: 'baseline' }
}

/** The entry that set it running, the last time that it was; none while it is planned again. */
function lastBegin(entries: Change['entries']): Change['entries'][number] | undefined {
  const now = entries.at(-1)?.status
  if (now !== 'running' && now !== 'reviewed') return undefined
  return entries.findLast(({ status }, at) => status === 'running' && entries[at - 1]?.status !== 'running')
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
