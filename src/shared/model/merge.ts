/**
 * Merging: what other tables did in files of their own comes into one workshop. Here is what a window is told before anything
 * is done, which is a dry run of the whole, and what a workshop remembers of a merge afterwards.
 */
import { z } from 'zod'
import { PartyId, WorkshopId } from './ids.ts'
import { LIMITS } from './limits.ts'
import { PARTY_KINDS } from './party.ts'
import { Instant } from './workshop.ts'

/**
 * What a workshop remembers of a merge. `same` tells which id of ours stands for which of theirs, so that the same table can
 * be merged again when it went on.
 */
export const Merge = z.object({
  from: WorkshopId,
  title: z.string().max(LIMITS.title),
  same: z.record(z.string().max(120), z.string().max(120)),
})
export type Merge = z.infer<typeof Merge>

/** What comes in, in the order in which it is told. */
export const MERGED_KINDS = [
  'party',
  'interaction',
  'zone',
  'drawing',
  'frame',
  'intent',
  'fist',
  'assumptions',
  'swap',
  'check',
  'finding',
  'journey',
  'note',
  'ballot',
  'cost',
  'case',
  'conflict',
  'measure',
  'measurement',
  'change',
  'stops',
  'report',
] as const
export type MergedKind = (typeof MERGED_KINDS)[number]

/** What happens to it here. */
export const MERGE_DEEDS = ['added', 'revised', 'removed'] as const
export type MergeDeed = (typeof MERGE_DEEDS)[number]

/** One thing that comes of a merge. `count` is more than one where many of a kind are told together. */
export const MergeLine = z.object({
  of: z.enum(MERGED_KINDS),
  deed: z.enum(MERGE_DEEDS),
  name: z.string(),
  count: z.int().min(1),
})
export type MergeLine = z.infer<typeof MergeLine>

/** Whose value holds. */
export const MergeSide = z.enum(['ours', 'theirs'])

/** Both said something else. `fact` is empty where the thing as a whole is meant; the values are written out for people. */
export const MergeConflict = z.object({
  key: z.string().max(400),
  of: z.enum(MERGED_KINDS),
  name: z.string(),
  fact: z.string(),
  ours: z.string(),
  theirs: z.string(),
  /** Null until it is decided; the dry run then goes on with ours. */
  choice: MergeSide.nullable(),
})
export type MergeConflict = z.infer<typeof MergeConflict>

/** A party of theirs that is not known here by its past, with the one here that may be the same. */
export const MergeMatch = z.object({
  party: PartyId,
  name: z.string(),
  kind: z.enum(PARTY_KINDS),
  /** How many interactions it has there. */
  interactions: z.int().min(0),
  /** The party here that it is taken for; null for none. */
  ours: PartyId.nullable(),
  /** Why that one is proposed. */
  why: z.enum(['same-name', 'like-name', 'none']),
})
export type MergeMatch = z.infer<typeof MergeMatch>

/** One file or workshop as it would come in. */
export const MergeSourceLook = z.object({
  title: z.string(),
  /** The file it came in; empty for a workshop of the library. */
  file: z.string(),
  /** `same`: everything in it is here already. `shared`: both come from one workshop. `foreign`: nothing in common. */
  relation: z.enum(['same', 'shared', 'foreign']),
  /** When they parted: the last entry that both have. */
  since: Instant.nullable(),
  matches: z.array(MergeMatch),
  lines: z.array(MergeLine),
  conflicts: z.array(MergeConflict),
  /** Things that both moved; they stay where they are here. */
  places: z.int().min(0),
  /** Votes that are open there, and so stay behind. */
  openBallots: z.int().min(0),
})
export type MergeSourceLook = z.infer<typeof MergeSourceLook>

/** The dry run of a merge. */
export const MergeLook = z.object({
  title: z.string(),
  sources: z.array(MergeSourceLook),
  /** The parties here that one of theirs may be taken for, by name. */
  parties: z.array(z.object({ id: PartyId, name: z.string(), kind: z.enum(PARTY_KINDS) })),
})
export type MergeLook = z.infer<typeof MergeLook>
