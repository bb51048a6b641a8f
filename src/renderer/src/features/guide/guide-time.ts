/** Planned and actual minutes as the rail says them. The reckoning itself is shared with the core. */
import { standOf } from '#shared/guide/plan.ts'
import { spentIn } from '#shared/guide/run.ts'
import type { Block } from '#shared/model/block.ts'
import { type Guide, minutesFor, type Progress } from '#shared/model/guide.ts'
import type { TimerFace } from '../../ui/timer/timer-reading.ts'
import { recordOf } from './guide-order.ts'

const MINUTE = 60_000

/** Whole minutes spent in a block; a started one does not count. */
export function minutesSpent(progress: Progress, { id }: Pick<Block, 'id'>, now: number): number {
  const record = recordOf(progress, id)
  return record === undefined ? 0 : Math.floor(spentIn(record, now) / MINUTE)
}

/** Whole minutes that all blocks together took. */
export function minutesTaken({ progress }: Guide, now: number): number {
  return Math.round(progress.blocks.reduce((sum, record) => sum + spentIn(record, now), 0) / MINUTE)
}

/** How the run stands, as whole minutes and an end to the minute; null while nothing goes on. */
export function planLine(guide: Guide, now: number): { readonly behind: number; readonly endsAt: number } | null {
  const stand = standOf(guide, now)
  // Towards zero: half a minute is not worth a word.
  return stand && { behind: Math.trunc(stand.behindMs / MINUTE) + 0, endsAt: stand.expectedEnd }
}

/** What the dial shows for the block that goes on: its timer, or the minutes it would start with. */
export function faceOf({ progress }: Guide, block: Block): TimerFace {
  const { timer } = progress
  if (timer?.block === block.id) return timer
  const lengthMs = minutesFor(progress, block) * MINUTE
  return { lengthMs, deadline: null, leftMs: lengthMs }
}
