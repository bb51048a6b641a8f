/**
 * Going through the agenda: each step makes a new progress out of the old one. What a block took is reckoned from instants;
 * a clock that is set back gives no negative time. A step that changes nothing gives the same object back.
 */
import type { FinishTest } from '../model/finish-test.ts'
import { type BlockRecord, currentBlock, type Progress } from '../model/guide.ts'
import type { BlockId } from '../model/ids.ts'

/** What was spent in a block so far, the visit that goes on included, in milliseconds. */
export function spentIn({ state, enteredAt, spentMs }: BlockRecord, now: number): number {
  return state === 'now' && enteredAt !== null ? spentMs + Math.max(0, now - Date.parse(enteredAt)) : spentMs
}

/** A stretch of time in which somebody worked on the workshop. */
export interface Sitting {
  readonly startedAt: string
  readonly lastEntryAt: string
}

/**
 * The same progress without the pauses between sittings: what was spent in the block that goes on ends with the last entry of
 * a sitting and goes on with the next one. @param sittings all of them in order @param goesOn whether the last one still does
 */
export function withoutPauses(
  progress: Progress,
  sittings: readonly Sitting[],
  goesOn: boolean,
  now: number,
): Progress {
  const current = currentBlock(progress)
  const record = current && recordOf(progress, current)
  if (!record?.enteredAt) return progress
  const since = Date.parse(record.enteredAt)
  const ended = goesOn ? sittings.slice(0, -1) : sittings
  const before = ended.filter(({ lastEntryAt }) => Date.parse(lastEntryAt) >= since)
  if (before.length === 0) return progress
  const spent = before.reduce(
    (sum, { startedAt, lastEntryAt }) => sum + Date.parse(lastEntryAt) - Math.max(since, Date.parse(startedAt)),
    0,
  )
  const from = (goesOn && sittings.at(-1)?.startedAt) || new Date(now).toISOString()
  return withRecord(progress, { ...record, spentMs: record.spentMs + spent, enteredAt: from })
}

function recordOf({ blocks }: Progress, block: BlockId): BlockRecord | null {
  return blocks.find((record) => record.block === block) ?? null
}

function withRecord(progress: Progress, record: BlockRecord): Progress {
  const others = progress.blocks.filter(({ block }) => block !== record.block)
  return { ...progress, blocks: [...others, record] }
}

/** Closes the visit that goes on, if there is one; its timer goes with it. */
function leave(progress: Progress, as: 'done' | 'skipped', unmet: readonly FinishTest[], now: number): Progress {
  const current = currentBlock(progress)
  const record = current && recordOf(progress, current)
  if (!record) return progress
  const left = { ...record, state: as, spentMs: spentIn(record, now), unmet: [...unmet] }
  return { ...withRecord(progress, left), timer: null }
}

/** Goes to a block. @param unmet tests of the block that goes on which are not met */
export function enterBlock(progress: Progress, block: BlockId, unmet: readonly FinishTest[], now: number): Progress {
  if (currentBlock(progress) === block) return progress
  const left = leave(progress, 'done', unmet, now)
  const enteredAt = new Date(now).toISOString()
  const spentMs = recordOf(progress, block)?.spentMs ?? 0
  return {
    ...withRecord(left, { block, state: 'now', enteredAt, spentMs, unmet: [] }),
    startedAt: progress.startedAt ?? enteredAt,
    endedAt: null,
    timer: null,
  }
}

/**
 * Skips a block. The one that goes on is left for the next that is ahead, in the order of the agenda; behind the last one
 * no block goes on. What is done or skipped already stays as it is.
 */
export function skipBlock(
  progress: Progress,
  order: readonly BlockId[],
  block: BlockId,
  unmet: readonly FinishTest[],
  now: number,
): Progress {
  const record = recordOf(progress, block)
  if (record === null) return withRecord(progress, { block, state: 'skipped', enteredAt: null, spentMs: 0, unmet: [] })
  if (record.state !== 'now') return progress
  const left = leave(progress, 'skipped', unmet, now)
  const next = order.slice(order.indexOf(block) + 1).find((id) => recordOf(left, id) === null)
  return next === undefined ? left : enterBlock(left, next, [], now)
}

/** Ends the run. Before its start, and after its end, nothing changes. */
export function finishRun(progress: Progress, unmet: readonly FinishTest[], now: number): Progress {
  if (progress.startedAt === null || progress.endedAt !== null) return progress
  return { ...leave(progress, 'done', unmet, now), endedAt: new Date(now).toISOString(), timer: null }
}

/** The progress of the blocks that are still in the agenda. */
export function keepProgress(progress: Progress, order: readonly BlockId[]): Progress {
  const stays = ({ block }: { readonly block: BlockId }) => order.includes(block)
  const blocks = progress.blocks.filter(stays)
  const squeezed = progress.squeezed.filter(stays)
  const same = blocks.length === progress.blocks.length && squeezed.length === progress.squeezed.length
  return same ? progress : { ...progress, blocks, squeezed }
}
