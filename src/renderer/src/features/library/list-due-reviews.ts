/** Which reviews Home speaks of: those that are due within a week or overdue, of workshops that are meant. */
import { addDays } from '#shared/model/day.ts'
import type { WaitingReview, WorkshopSummary } from '#shared/model/workshop.ts'

/** So many days ahead a review is worth a word. */
const AHEAD_DAYS = 7

/** A workshop with what is due in it, the soonest first. */
export interface WorkshopDue {
  readonly workshop: WorkshopSummary
  readonly reviews: readonly WaitingReview[]
}

/** The workshop with the oldest date first. Practice and rehearsals remind nobody. */
export function listDueReviews(workshops: readonly WorkshopSummary[], today: string): readonly WorkshopDue[] {
  const last = addDays(today, AHEAD_DAYS)
  return workshops
    .filter(({ practice, rehearsal }) => !practice && !rehearsal)
    .map((workshop) => ({ workshop, reviews: workshop.reviews.filter(({ reviewDate }) => reviewDate <= last) }))
    .filter(({ reviews }) => reviews.length > 0)
    .sort((a, b) => ((a.reviews[0]?.reviewDate ?? '') < (b.reviews[0]?.reviewDate ?? '') ? -1 : 1))
}
