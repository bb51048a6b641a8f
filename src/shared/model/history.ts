/** A step of the history: one edit of the map, and what it did to what the map says, as data that windows put into words. */
import { z } from 'zod'
import { SessionId } from './ids.ts'
import { Instant } from './workshop.ts'

/** What can happen to a party, an interaction or a zone. */
export const DEED_KINDS = ['added', 'removed', 'revised'] as const

/** What happened to one of them. `name` is what it is called after it; of an interaction that is who serves whom. */
export const HistoryDeed = z.object({
  of: z.enum(['party', 'interaction', 'zone']),
  kind: z.enum(DEED_KINDS),
  id: z.string(),
  name: z.string(),
  /** What it was called before; the same, unless it was renamed or goes to somebody else now. */
  was: z.string(),
  /** The facts that differ; empty unless it was revised. */
  facts: z.array(z.object({ fact: z.string(), before: z.string(), after: z.string() })),
})
export type HistoryDeed = z.infer<typeof HistoryDeed>

/** One edit. Without deeds it only moved or drew something. */
export const HistoryStep = z.object({
  edit: z.int().min(1),
  at: Instant,
  session: SessionId,
  deeds: z.array(HistoryDeed),
})
export type HistoryStep = z.infer<typeof HistoryStep>

/** Something that is not on the map any more. What was said of it is kept, and comes back with it. */
export const GoneThing = z.object({
  of: z.enum(['party', 'interaction', 'zone']),
  id: z.string(),
  /** Of an interaction its service, which may be empty. */
  name: z.string(),
  /** The parties of an interaction; empty for everything else. */
  provider: z.string(),
  customer: z.string(),
  /** When it left, and in which session; null where no session is known. */
  at: Instant,
  session: z.int().min(1).nullable(),
  /** How many interactions left with a party. */
  along: z.int().min(0),
})
export type GoneThing = z.infer<typeof GoneThing>

/** A record as it lies in the history; the map's own door checks it when it comes back. */
const PastRecord = z.looseObject({ id: z.string(), typeName: z.string() })

/** A step that undo takes back, or that redo does again: each record that it touched, before and after; null where there was none. */
export const UndoStep = z.object({
  gesture: z.string(),
  changes: z.array(z.tuple([PastRecord.nullable(), PastRecord.nullable()])),
})
export type UndoStep = z.infer<typeof UndoStep>
