/** A block: one part of the agenda, with what the room reads, what only the facilitator reads, and when it is finished. */
import { z } from 'zod'
import { BlockScenes } from './block-scene.ts'
import { FinishTest } from './finish-test.ts'
import { BlockId } from './ids.ts'
import { LIMITS } from './limits.ts'

/** What a block is about; it decides which view opens. `break` and `own` belong to no step of the method. */
export const BLOCK_KINDS = [
  'frame',
  'intent',
  'map',
  'swap',
  'break',
  'rate',
  'reveal',
  'journey',
  'cost',
  'act',
  'close',
  'review',
  'own',
] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** What only the facilitator reads. */
export const BlockNotes = z.object({
  purpose: z.string().max(LIMITS.note),
  trap: z.string().max(LIMITS.note),
  /** A sentence to say, ready to be spoken. */
  say: z.string().max(LIMITS.note),
  good: z.string().max(LIMITS.note),
  planB: z.string().max(LIMITS.note),
})
export type BlockNotes = z.infer<typeof BlockNotes>

/** The wording and the time of a block, as it stands in a format. */
export const BlockPlan = z.object({
  kind: z.enum(BLOCK_KINDS),
  title: z.string().min(1).max(LIMITS.name),
  minutes: z.int().min(1).max(480),
  /** Squeezing never goes below this. */
  leastMinutes: z.int().min(1).max(480),
  /** What the room reads. */
  prompt: z.string().max(LIMITS.note),
  /** What the room sees, one after the other. */
  scenes: BlockScenes.default(['prompt']),
  notes: BlockNotes,
  /** What to do with this block when time is short. */
  ifLate: z.string().max(LIMITS.note),
  finish: z.array(FinishTest).max(20),
})
export type BlockPlan = z.infer<typeof BlockPlan>

/** A block of a workshop's agenda. */
export const Block = BlockPlan.extend({ id: BlockId })
export type Block = z.infer<typeof Block>
