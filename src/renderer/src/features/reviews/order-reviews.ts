/** Which changes a review can be about, in the order in which a room goes through them: what is due longest first. */
import type { Change } from '#shared/model/change.ts'

/** What is due, by the day; then what waits for its day; then what runs without one; what is decided last, newest first. */
export function orderReviews(changes: readonly Change[]): readonly Change[] {
  const dated = changes.filter(({ status, reviewDate }) => status !== 'reviewed' && reviewDate !== null)
  const running = changes.filter(({ status, reviewDate }) => status === 'running' && reviewDate === null)
  const decided = changes.filter(({ status }) => status === 'reviewed')
  return [
    ...dated.toSorted((a, b) =>
      (a.reviewDate ?? '') < (b.reviewDate ?? '') ? -1 : a.reviewDate === b.reviewDate ? 0 : 1,
    ),
    ...running,
    ...decided.toSorted((a, b) => (a.changedAt > b.changedAt ? -1 : a.changedAt === b.changedAt ? 0 : 1)),
  ]
}

/** Those of them on which a decision is due today or overdue. */
export function listDue(changes: readonly Change[], today: string): readonly Change[] {
  return changes.filter(({ status, reviewDate }) => status !== 'reviewed' && reviewDate !== null && reviewDate <= today)
}
