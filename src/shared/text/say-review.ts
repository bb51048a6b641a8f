/** When a change is to be looked at again, in words: a colour alone would not tell "overdue". */
import type { ChangeFacts } from '../model/change.ts'
import { daysBetween } from '../model/day.ts'
import { sayDay } from './say-day.ts'
import { t } from './text.ts'

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
