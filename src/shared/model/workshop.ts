/** A workshop: one engagement, one file. Here is what can be said of it without opening its map. */
import { z } from 'zod'
import type { TextRule } from './clean-text.ts'
import { ChangeId, SessionId, WorkshopId } from './ids.ts'
import { LIMITS } from './limits.ts'

/** Points in time are ISO 8601 in UTC, as `Date.toISOString` writes them. */
export const Instant = z.iso.datetime()
/** A day of the calendar, `YYYY-MM-DD`, as the person reads it on the wall. */
export const Day = z.iso.date()

/** What a workshop is called, and for whom it is held; the client may be empty. */
export const WorkshopTitle = z.object({ title: z.string().max(LIMITS.title), client: z.string().max(LIMITS.title) })
export type WorkshopTitle = z.infer<typeof WorkshopTitle>
/** How a typed title and client are cleaned. */
export const WORKSHOP_TITLE_RULES = {
  title: { limit: LIMITS.title, lines: 'one', required: true },
  client: { limit: LIMITS.title, lines: 'one', required: false },
} as const satisfies Record<keyof WorkshopTitle, TextRule>

/** How much a workshop holds; parties and interactions that left the map are not counted. */
export const WorkshopCounts = z.object({
  parties: z.int(),
  interactions: z.int(),
  changes: z.int(),
  /** Edits of the map, one per gesture. */
  edits: z.int(),
})
export type WorkshopCounts = z.infer<typeof WorkshopCounts>

/** A change that waits for its review; those of an open workshop are the same changes with all that is said of them. */
export const WaitingReview = z.object({
  change: ChangeId,
  what: z.string(),
  owner: z.string(),
  status: z.enum(['idea', 'planned', 'running']),
  reviewDate: Day,
})
export type WaitingReview = z.infer<typeof WaitingReview>

/** A line of Home. */
export const WorkshopSummary = WorkshopTitle.extend({
  id: WorkshopId,
  createdAt: Instant,
  /** Last time something was recorded in it. */
  changedAt: Instant,
  lastOpenedAt: Instant.nullable(),
  bytes: z.int(),
  counts: WorkshopCounts,
  /** The soonest first, at most twenty. */
  reviews: z.array(WaitingReview),
  practice: z.boolean(),
  /** A rehearsal copy, to be thrown away on closing. */
  rehearsal: z.boolean(),
})
export type WorkshopSummary = z.infer<typeof WorkshopSummary>

/** A file in the library that cannot be listed as a workshop, with the reason as an error code. */
export const BrokenWorkshop = z.object({ id: WorkshopId, fileName: z.string(), bytes: z.int(), code: z.string() })
export type BrokenWorkshop = z.infer<typeof BrokenWorkshop>

/** A line of “Recently deleted”. `id` names the file there, not the workshop inside. */
export const DeletedWorkshop = WorkshopTitle.extend({
  id: WorkshopId,
  deletedAt: Instant,
  bytes: z.int(),
  /** The workshop of the library whose last merge can be undone with it. */
  undoesMergeOf: WorkshopId.nullable(),
})
export type DeletedWorkshop = z.infer<typeof DeletedWorkshop>

/** One sitting of a workshop, on one date. */
export const Session = z.object({ id: SessionId, number: z.int(), startedAt: Instant, lastEntryAt: Instant })
export type Session = z.infer<typeof Session>

/** What a window needs to know of the workshop that it opened. */
export const OpenWorkshop = WorkshopTitle.extend({
  id: WorkshopId,
  createdAt: Instant,
  practice: z.boolean(),
  rehearsal: z.boolean(),
  session: Session.nullable(),
  counts: WorkshopCounts,
})
export type OpenWorkshop = z.infer<typeof OpenWorkshop>
