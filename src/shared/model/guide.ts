/**
 * The guide of a workshop: its agenda (what is planned) and its progress (what happened). Times are wall-clock instants
 * held by the core; a window only draws how far away they are, so that neither sleep nor a restart moves them.
 */
import { z } from 'zod'
import { Block } from './block.ts'
import { FinishTest } from './finish-test.ts'
import { BlockId, FormatId } from './ids.ts'
import { LIMITS } from './limits.ts'
import { Instant } from './workshop.ts'

/** The plan: blocks in order. `format` is where it came from; null once it came from nowhere. */
export const Agenda = z
  .object({
    name: z.string().max(LIMITS.name),
    format: FormatId.nullable(),
    blocks: z.array(Block).max(LIMITS.blocks),
  })
  .refine(({ blocks }) => new Set(blocks.map(({ id }) => id)).size === blocks.length, 'two blocks with one id')
export type Agenda = z.infer<typeof Agenda>

/** The timer of a block: it runs towards `deadline`, or stands still with `leftMs` (negative: over time). One of the two is null. */
export const Timer = z.object({
  block: BlockId,
  /** How long it was set for, in milliseconds, minutes added included. */
  lengthMs: z.int().min(0),
  deadline: Instant.nullable(),
  leftMs: z.int().nullable(),
})
export type Timer = z.infer<typeof Timer>

/** How far a block has come. `ahead` is what has no record yet. */
export const BLOCK_STATES = ['ahead', 'now', 'done', 'skipped'] as const
export type BlockState = (typeof BLOCK_STATES)[number]

/** What happened in a block. A block can be entered again; `spentMs` adds up earlier visits, without the one that goes on. */
export const BlockRecord = z.object({
  block: BlockId,
  state: z.enum(['now', 'done', 'skipped']),
  /** When the visit that goes on, or the last one, began; null for a block that was skipped without being entered. */
  enteredAt: Instant.nullable(),
  spentMs: z.int().min(0),
  /** Tests that were not met when the facilitator moved on. */
  unmet: z.array(FinishTest),
})
export type BlockRecord = z.infer<typeof BlockRecord>

/** How far the workshop has come. */
export const Progress = z.object({
  /** When the first block of this run was entered; null before. */
  startedAt: Instant.nullable(),
  /** When it was closed; null while it goes on. */
  endedAt: Instant.nullable(),
  blocks: z.array(BlockRecord),
  timer: Timer.nullable(),
  /** Minutes that hold instead of the planned ones since the rest was squeezed; the plan itself stays what it was. */
  squeezed: z.array(z.object({ block: BlockId, minutes: z.int().min(1) })),
})
export type Progress = z.infer<typeof Progress>

/** Agenda and progress as a window sees them. */
export const Guide = z.object({ agenda: Agenda, progress: Progress })
export type Guide = z.infer<typeof Guide>

/** A workshop that was made without a format. */
export const NO_AGENDA: Agenda = { name: '', format: null, blocks: [] }

/** Before anything began. */
export const NO_PROGRESS: Progress = { startedAt: null, endedAt: null, blocks: [], timer: null, squeezed: [] }

/** What can be done with the timer. `start` begins anew with the block's planned minutes when none stands for it. */
export const TimerMove = z.discriminatedUnion('move', [
  z.object({ move: z.literal('start') }),
  z.object({ move: z.literal('pause') }),
  z.object({ move: z.literal('restart') }),
  z.object({ move: z.literal('add'), minutes: z.int().min(1).max(60) }),
])
export type TimerMove = z.infer<typeof TimerMove>

/** The block that goes on now; null before the start and after the end. */
export function currentBlock({ blocks }: Progress): BlockId | null {
  return blocks.find(({ state }) => state === 'now')?.block ?? null
}

/** How many minutes a block has: as planned, or as squeezed. */
export function minutesFor({ squeezed }: Progress, { id, minutes }: Pick<Block, 'id' | 'minutes'>): number {
  return squeezed.find(({ block }) => block === id)?.minutes ?? minutes
}
