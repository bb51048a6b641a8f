/** Which changes the list shows. */
import type { Change, ChangeStatus } from '#shared/model/change.ts'
import { reviewDue } from '#shared/text/say-review.ts'

export type StatusFilter = ChangeStatus | 'all' | 'overdue'

/** The changes that a filter keeps, in their order. */
export function filterChanges(changes: readonly Change[], filter: StatusFilter, today: string): readonly Change[] {
  if (filter === 'all') return changes
  if (filter === 'overdue') return changes.filter((change) => reviewDue(change, today)?.overdue === true)
  return changes.filter((change) => change.status === filter)
}
