/**
 * What is typed on a review and not yet saved, by change. It outlives the view: a room looks at the map while it decides. A
 * newcomer would hold it in the form; then one look elsewhere loses the sentence.
 */
import type { ChangeFacts } from '#shared/model/change.ts'
import type { ChangeId, WorkshopId } from '#shared/model/ids.ts'

/** The decision that is being made. `next` is what the next cycle tries. */
export interface ReviewDraft extends Pick<ChangeFacts, 'decision' | 'result' | 'learned'> {
  readonly next: string
}

const drafts = new Map<string, ReviewDraft>()
const keyOf = (workshop: WorkshopId, change: ChangeId) => `${workshop} ${change}`

/** What was typed, or else what is in the log. What was decided elsewhere in the meantime stays decided. */
export function draftOf(
  workshop: WorkshopId,
  change: Pick<ChangeFacts, 'decision' | 'result' | 'learned' | 'what'> & { readonly id: ChangeId },
): ReviewDraft {
  const { decision, result, learned, what } = change
  const typed = drafts.get(keyOf(workshop, change.id))
  return typed ? { ...typed, decision: decision ?? typed.decision } : { decision, result, learned, next: what }
}

/** Null once it is in the log. */
export function keepDraft(workshop: WorkshopId, change: ChangeId, draft: ReviewDraft | null): void {
  if (draft === null) drafts.delete(keyOf(workshop, change))
  else drafts.set(keyOf(workshop, change), draft)
}
