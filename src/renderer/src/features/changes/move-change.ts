/**
 * Where a change may go on the board, and what it says once it is there. Only the rules of the model decide; what is missing
 * can be filled in, and then the form opens with it.
 */
import {
  type Change,
  ChangeFacts,
  type ChangeStatus,
  cleanChangeFacts,
  findChangeProblems,
  mayMove,
} from '#shared/model/change.ts'
import { addDays } from '#shared/model/day.ts'
import { t } from '#shared/text/text.ts'
import { REVIEW_AFTER_DAYS } from './change-form-facts.ts'

/**
 * `facts` can be logged as they are; `ask` lacks something that only a person can say; `review` needs a decision first;
 * `refused` can never be, and says why.
 */
export type Move =
  | { readonly kind: 'facts' | 'ask'; readonly facts: ChangeFacts }
  | { readonly kind: 'review' }
  | { readonly kind: 'refused'; readonly sentence: string }

/** What runs has begun: today, unless a day was said. What does not run any more has not begun. */
export function withStatus(facts: ChangeFacts, status: ChangeStatus, today: string): ChangeFacts {
  const { startDate } = facts
  if (status === 'running') return { ...facts, status, startDate: startDate ?? today }
  const began = startDate !== null && startDate <= today && facts.status === 'running'
  return { ...facts, status, startDate: began && status !== 'reviewed' ? null : startDate }
}

/** Null where it stands there already. */
export function moveChange(change: Change, status: ChangeStatus, today: string): Move | null {
  if (change.status === status) return null
  if (change.status === 'reviewed') return { kind: 'refused', sentence: t('changeViews.refused.reviewed') }
  if (status === 'reviewed') {
    return change.status === 'running'
      ? { kind: 'review' }
      : { kind: 'refused', sentence: t('changeViews.refused.notRun') }
  }
  const facts = withStatus(cleanChangeFacts(ChangeFacts.parse(change)), status, today)
  if (!mayMove(change, facts)) {
    const [from, to] = [t(`term.status.${change.status}`), t(`term.status.${status}`)]
    return { kind: 'refused', sentence: t('error.change-move', { from, to }) }
  }
  if (findChangeProblems(facts).length === 0) return { kind: 'facts', facts }
  // The usual day stands in the form already; a person confirms it together with the owner.
  return { kind: 'ask', facts: { ...facts, reviewDate: facts.reviewDate ?? addDays(today, REVIEW_AFTER_DAYS) } }
}
