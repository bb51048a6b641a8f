/** Is the workshop ahead of its plan or behind? Reckoned from the guide alone. Times in milliseconds, `now` since the epoch. */
import type { Block } from '../model/block.ts'
import { minutesOf } from '../model/format.ts'
import { currentBlock, type Guide, minutesFor } from '../model/guide.ts'
import { spentIn } from './run.ts'
import { type Squeezed, squeeze } from './squeeze.ts'
import { timeLeft } from './timer.ts'

const MINUTE = 60_000

/** How a workshop that goes on stands against its plan. */
export interface PlanStand {
  /** When it ends if every block takes what was planned: the beginning and all minutes of the agenda, skipped blocks included. */
  readonly plannedEnd: number
  /** When it ends as things are: what is left of the block that goes on, and the minutes of those ahead. */
  readonly expectedEnd: number
  /** Positive: behind. Negative: ahead, or time was won by skipping. */
  readonly behindMs: number
}

/** Blocks of which nothing has happened yet, in order. */
function blocksAhead({ agenda, progress }: Guide): readonly Block[] {
  return agenda.blocks.filter(({ id }) => !progress.blocks.some((record) => record.block === id))
}

/** What is left of the block that goes on: as its timer says, or what its minutes leave. Never negative. */
function leftOfCurrent({ agenda, progress }: Guide, now: number): number {
  const id = currentBlock(progress)
  const block = agenda.blocks.find((one) => one.id === id)
  const record = progress.blocks.find((one) => one.block === id)
  if (!block || !record) return 0
  const { timer } = progress
  const left = timer?.block === id ? timeLeft(timer, now) : minutesFor(progress, block) * MINUTE - spentIn(record, now)
  return Math.max(0, left)
}

/** Null before the start and after the end. A clock before the start counts as the start. */
export function standOf(guide: Guide, now: number): PlanStand | null {
  const { agenda, progress } = guide
  if (progress.startedAt === null || progress.endedAt !== null) return null
  const start = Date.parse(progress.startedAt)
  const plannedEnd = start + minutesOf(agenda) * MINUTE
  const ahead = blocksAhead(guide).reduce((total, block) => total + minutesFor(progress, block) * MINUTE, 0)
  const expectedEnd = Math.max(now, start) + leftOfCurrent(guide, now) + ahead
  return { plannedEnd, expectedEnd, behindMs: expectedEnd - plannedEnd }
}

/** The blocks ahead with the minutes that they get when the time until the planned end is spread over them. */
export interface Rest extends Squeezed {
  readonly blocks: readonly Block[]
}

/** Null where nothing goes on, or nothing is ahead. Less than a minute is no reason to squeeze. */
export function squeezeRest(guide: Guide, now: number): Rest | null {
  const stand = standOf(guide, now)
  const blocks = blocksAhead(guide)
  if (stand === null || blocks.length === 0) return null
  const from = Math.max(now, Date.parse(guide.progress.startedAt ?? '')) + leftOfCurrent(guide, now)
  const available = (stand.plannedEnd - from) / MINUTE
  const planned = minutesOf({ blocks })
  return { blocks, ...squeeze(blocks, available > planned - 1 ? planned : available) }
}
