/**
 * A version: a state of the workshop that can be gone back to by name ("as is, March"). It holds nothing itself: it names
 * the moment in the journal up to which everything counts, and the history tells how the map looked then.
 */
import { z } from 'zod'
import { SessionId, VersionId } from './ids.ts'
import { LIMITS } from './limits.ts'
import { Instant } from './workshop.ts'

/** `hand`: somebody took it; `session`: a session ended; the others: taken just before something changed much at once. */
export const VERSION_REASONS = ['hand', 'session', 'import', 'restore', 'bulk', 'merge'] as const
export type VersionReason = (typeof VERSION_REASONS)[number]

/** An entry of the journal: what came up to it counts. 0 is the time before the first. */
export const Moment = z.int().min(0)
/** Later than every entry: everything up to now counts. */
export const LAST_MOMENT = Number.MAX_SAFE_INTEGER

/** What is said of a version. The name is empty where only the reason tells what it is. */
export const Version = z.object({
  name: z.string().max(LIMITS.name),
  moment: Moment,
  why: z.enum(VERSION_REASONS),
})
export type Version = z.infer<typeof Version>

/** A version as the history lists it. `id` is null at the end of a session that nobody named. */
export const VersionMark = Version.extend({
  id: VersionId.nullable(),
  /** When the last entry was made that it holds; null before the first. */
  at: Instant.nullable(),
  session: z.object({ id: SessionId, number: z.int().min(1) }).nullable(),
})
export type VersionMark = z.infer<typeof VersionMark>
