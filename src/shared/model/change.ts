/** A change: one small incremental change of an interaction. Its log is append-only: every entry is the change as it stood then. */
import { z } from 'zod'
import { foldLine, foldLines } from './clean-text.ts'
import { BUILDING_BLOCKS, DIMENSIONS } from './dimension.ts'
import { ChangeId, InteractionId, MeasureId, SessionId } from './ids.ts'
import { LIMITS } from './limits.ts'
import { Day, Instant } from './workshop.ts'

/** How far a change has come, in this order. Only an idea may lack an owner and a review date. */
export const CHANGE_STATUSES = ['idea', 'planned', 'running', 'reviewed'] as const
export type ChangeStatus = (typeof CHANGE_STATUSES)[number]

/** What the room decides at the review. Adapting begins the next cycle; abandoning is learning. */
export const DECISIONS = ['adopt', 'adapt', 'abandon'] as const
export type Decision = (typeof DECISIONS)[number]

const figure = z.number().min(-LIMITS.money).max(LIMITS.money)

/** "If we do this, then the measure goes from a to b by that day": figures of the measure, a share as 0..1. */
export const Hypothesis = z.object({
  measure: MeasureId.nullable(),
  from: figure.nullable(),
  to: figure.nullable(),
  by: Day.nullable(),
})
export type Hypothesis = z.infer<typeof Hypothesis>

/** Where the measure stood before the change: a figure of it, of how many cases or values, over which days. */
export const Baseline = z.object({
  figure: figure.nullable(),
  count: z.int().min(1).max(LIMITS.volume).nullable(),
  from: Day.nullable(),
  to: Day.nullable(),
})
export type Baseline = z.infer<typeof Baseline>

const NO_HYPOTHESIS: Hypothesis = { measure: null, from: null, to: null, by: null }
const NO_BASELINE: Baseline = { figure: null, count: null, from: null, to: null }

/** What may be said of a change besides the first five facts; entries of older files lack all of it. */
export const ChangeDetails = z.object({
  dimension: z.enum(DIMENSIONS).nullable().default(null),
  block: z.enum(BUILDING_BLOCKS).nullable().default(null),
  hypothesis: Hypothesis.default(NO_HYPOTHESIS),
  baseline: Baseline.default(NO_BASELINE),
  startDate: Day.nullable().default(null),
  /** What it takes to try: hours of work, and money. */
  tryHours: z.number().min(0).max(LIMITS.money).nullable().default(null),
  tryMoney: z.number().min(0).max(LIMITS.money).nullable().default(null),
  /** What came of it, once it is reviewed. */
  decision: z.enum(DECISIONS).nullable().default(null),
  result: z.string().max(LIMITS.note).default(''),
  learned: z.string().max(LIMITS.note).default(''),
})
export type ChangeDetails = z.infer<typeof ChangeDetails>

/** What is said of a change. Empty text means "not said"; the review date is null while none is set. */
export const ChangeFacts = z.object({
  /** The change in one sentence. */
  what: z.string().max(LIMITS.shortText),
  why: z.string().max(LIMITS.note),
  owner: z.string().max(LIMITS.name),
  reviewDate: Day.nullable(),
  status: z.enum(CHANGE_STATUSES),
  ...ChangeDetails.shape,
})
export type ChangeFacts = z.infer<typeof ChangeFacts>

/** An idea of which nothing was said. */
export const EMPTY_CHANGE: ChangeFacts = ChangeFacts.parse({
  what: '',
  why: '',
  owner: '',
  reviewDate: null,
  status: 'idea',
} satisfies z.input<typeof ChangeFacts>)

/** What an entry of the log tells: the change was logged, its facts were revised, or somebody commented on it. */
export const ENTRY_KINDS = ['logged', 'revised', 'commented'] as const
export type ChangeEntryKind = (typeof ENTRY_KINDS)[number]

/** One entry of a change's log. `comment` is empty unless the entry is a comment. */
export const ChangeEntry = ChangeFacts.extend({
  kind: z.enum(ENTRY_KINDS),
  at: Instant,
  session: SessionId,
  /** Which session of the workshop that is; the first one is 1. */
  sessionNumber: z.int().min(1),
  comment: z.string().max(LIMITS.note),
})
export type ChangeEntry = z.infer<typeof ChangeEntry>

/** A change with its latest facts and with the names of what it is about, as they are on the map today. */
export const Change = ChangeFacts.extend({
  id: ChangeId,
  /** The change that this one carries on after an *adapt*; null for a first cycle. */
  follows: ChangeId.nullable(),
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
export const CHANGE_PROBLEMS = [
  'what-missing',
  'owner-missing',
  'review-date-missing',
  'review-before-start',
  'decision-missing',
] as const
export type ChangeProblem = (typeof CHANGE_PROBLEMS)[number]

/** The facts as they are stored, whatever blanks were typed around them. Only what is reviewed has a decision. */
export function cleanChangeFacts(facts: ChangeFacts): ChangeFacts {
  return {
    ...facts,
    what: foldLine(facts.what),
    why: foldLines(facts.why),
    owner: foldLine(facts.owner),
    decision: facts.status === 'reviewed' ? facts.decision : null,
    result: foldLines(facts.result),
    learned: foldLines(facts.learned),
  }
}

/** Why cleaned facts may not be logged as they are: only an idea may lack an owner or a review date. */
export function findChangeProblems(facts: ChangeFacts): readonly ChangeProblem[] {
  const { status, reviewDate, startDate } = facts
  const found: Readonly<Record<ChangeProblem, boolean>> = {
    'what-missing': facts.what === '',
    'owner-missing': status !== 'idea' && facts.owner === '',
    'review-date-missing': status !== 'idea' && reviewDate === null,
    'review-before-start': reviewDate !== null && startDate !== null && reviewDate < startDate,
    'decision-missing': status === 'reviewed' && facts.decision === null,
  }
  return CHANGE_PROBLEMS.filter((problem) => found[problem])
}

/**
 * To which statuses a change may move. It goes one step at a time, and back where somebody was too quick; abandoning is
 * possible from everywhere. A reviewed change stays reviewed: what comes next is a change of its own.
 */
const MOVES: Readonly<Record<ChangeStatus, readonly ChangeStatus[]>> = {
  idea: ['planned', 'running'],
  planned: ['idea', 'running'],
  running: ['planned', 'reviewed'],
  reviewed: [],
}

/** Whether the rules let a change go from one state to another. Staying is always allowed. */
export function mayMove(
  from: Pick<ChangeFacts, 'status' | 'decision'>,
  to: Pick<ChangeFacts, 'status' | 'decision'>,
): boolean {
  if (from.status === to.status)
    return from.status !== 'reviewed' || from.decision === null || from.decision === to.decision
  return MOVES[from.status].includes(to.status) || (to.status === 'reviewed' && to.decision === 'abandon')
}

/** How the next cycle of an adapted change begins: the same change as an idea, from where the last one ended. */
export function nextCycle(facts: ChangeFacts): ChangeFacts {
  return {
    ...facts,
    ...{ status: 'idea', reviewDate: null, startDate: null, decision: null, result: '', learned: '' },
    ...{ baseline: NO_BASELINE, hypothesis: { ...facts.hypothesis, from: null, by: null } },
  }
}
