/** A change: one small incremental change of an interaction. Its log is append-only: every entry is the change as it stood then. */
import { z } from 'zod'
import { ChangeId, InteractionId, SessionId } from './ids.ts'
import { LIMITS } from './limits.ts'
import { Day, Instant } from './workshop.ts'

export const CHANGE_STATUSES = ['idea', 'planned', 'running', 'reviewed'] as const
export type ChangeStatus = (typeof CHANGE_STATUSES)[number]

export const ChangeFacts = z.object({
  /** The change in one sentence. */
  what: z.string().max(LIMITS.shortText),
  why: z.string().max(LIMITS.note),
  owner: z.string().max(LIMITS.name),
  reviewDate: Day.nullable(),
  status: z.enum(CHANGE_STATUSES),
})
export type ChangeFacts = z.infer<typeof ChangeFacts>

export const ENTRY_KINDS = ['logged', 'revised', 'commented'] as const
export type ChangeEntryKind = (typeof ENTRY_KINDS)[number]

/** One entry of a change's log. `comment` is empty unless the entry is a comment. */
export const ChangeEntry = ChangeFacts.extend({
  kind: z.enum(ENTRY_KINDS),
  at: Instant,
  session: SessionId,
  comment: z.string().max(LIMITS.note),
})
export type ChangeEntry = z.infer<typeof ChangeEntry>

/** A change with its latest facts and with the names of what it is about, as they are on the map today. */
export const Change = ChangeFacts.extend({
  id: ChangeId,
  interaction: InteractionId,
  provider: z.string(),
  customer: z.string(),
  service: z.string(),
  /** True when the interaction is no longer on the map. */
  interactionArchived: z.boolean(),
  loggedAt: Instant,
  changedAt: Instant,
  entries: z.array(ChangeEntry),
})
export type Change = z.infer<typeof Change>

export type ChangeProblem = 'what-missing' | 'owner-missing' | 'review-date-missing'

/** Why these facts may not be logged as they are: only an idea may lack an owner or a review date. */
export function findChangeProblem(facts: ChangeFacts): ChangeProblem | null {
  if (facts.what === '') return 'what-missing'
  if (facts.status === 'idea') return null
  if (facts.owner === '') return 'owner-missing'
  if (facts.reviewDate === null) return 'review-date-missing'
  return null
}
