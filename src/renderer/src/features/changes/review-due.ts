/** When a change is to be looked at again, in words: a colour alone would not tell "overdue". */
import type { Change, ChangeFacts, ChangeStatus } from '#shared/model/change.ts'
import { daysBetween } from '#shared/model/day.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { t } from '#shared/text/text.ts'

export interface ReviewDue {
  readonly date: string
  readonly words: string
  readonly overdue: boolean
}

/** Null while no date is set. What is reviewed is never overdue. */
export function reviewDue(facts: Pick<ChangeFacts, 'reviewDate' | 'status'>, today: string): ReviewDue | null {
  if (facts.reviewDate === null) return null
  const date = sayDay(facts.reviewDate)
  if (facts.status === 'reviewed') return { date, words: '', overdue: false }
  const days = daysBetween(today, facts.reviewDate)
  if (days < 0) return { date, words: t('changes.due.overdue', { count: -days }), overdue: true }
  if (days === 0) return { date, words: t('changes.due.today'), overdue: false }
  return { date, words: t('changes.due.inDays', { count: days }), overdue: false }
}

export type StatusFilter = ChangeStatus | 'all' | 'overdue'

/** The changes that a filter keeps, in their order. */
export function filterChanges(changes: readonly Change[], filter: StatusFilter, today: string): readonly Change[] {
  if (filter === 'all') return changes
  if (filter === 'overdue') return changes.filter((change) => reviewDue(change, today)?.overdue === true)
  return changes.filter((change) => change.status === filter)
}
