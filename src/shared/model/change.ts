/** A change: one small incremental change of an interaction. Its log is append-only: every entry is the change as it stood then. */
import { z } from 'zod'
import { foldLine, foldLines } from './clean-text.ts'
import { ChangeId, InteractionId, SessionId } from './ids.ts'
import { LIMITS } from './limits.ts'
import { Day, Instant } from './workshop.ts'

/** How far a change has come, in this order. Only an idea may lack an owner and a review date. */
export const CHANGE_STATUSES = ['idea', 'planned', 'running', 'reviewed'] as const
export type ChangeStatus = (typeof CHANGE_STATUSES)[number]

/** What is said of a change. Empty text means "not said"; the review date is null while none is set. */
export const ChangeFacts = z.object({
  /** The change in one sentence. */
  what: z.string().max(LIMITS.shortText),
  why: z.string().max(LIMITS.note),
  owner: z.string().max(LIMITS.name),
  reviewDate: Day.nullable(),
  status: z.enum(CHANGE_STATUSES),
})
export type ChangeFacts = z.infer<typeof ChangeFacts>

/** What an entry of the log tells: the change was logged, its facts were revised, or somebody commented on it. */
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

/** What stands in the way of logging a change; the error code of each is `change-` and its name. */
export const CHANGE_PROBLEMS = ['what-missing', 'owner-missing', 'review-date-missing'] as const
export type ChangeProblem = (typeof CHANGE_PROBLEMS)[number]

/** The facts as they are stored, whatever blanks were typed around them. */
export function cleanChangeFacts(facts: ChangeFacts): ChangeFacts {
  return { ...facts, what: foldLine(facts.what), why: foldLines(facts.why), owner: foldLine(facts.owner) }
}

/** Why cleaned facts may not be logged as they are: only an idea may lack an owner or a review date. */
export function findChangeProblems(facts: ChangeFacts): readonly ChangeProblem[] {
  const found: Readonly<Record<ChangeProblem, boolean>> = {
    'what-missing': facts.what === '',
    'owner-missing': facts.status !== 'idea' && facts.owner === '',
    'review-date-missing': facts.status !== 'idea' && facts.reviewDate === null,
  }
  return CHANGE_PROBLEMS.filter((problem) => found[problem])
}
