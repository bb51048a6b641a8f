/** Where the workshop stands in its agenda: what goes on, what comes next, what lies behind. */
import type { Block } from '#shared/model/block.ts'
import { type BlockRecord, type BlockState, currentBlock, type Guide, type Progress } from '#shared/model/guide.ts'
import type { BlockId } from '#shared/model/ids.ts'

/** What happened in a block; undefined while it lies ahead. */
export function recordOf({ blocks }: Progress, id: BlockId): BlockRecord | undefined {
  return blocks.find(({ block }) => block === id)
}

/** How far a block has come. */
export function stateOf(progress: Progress, id: BlockId): BlockState {
  return recordOf(progress, id)?.state ?? 'ahead'
}

/** The block that goes on now; undefined before the start and after the end. */
export function blockNow({ agenda, progress }: Guide): Block | undefined {
  const id = currentBlock(progress)
  return agenda.blocks.find((block) => block.id === id)
}

/**
 * The block that "next" goes to: the following one that is not skipped; before the start the first; where the last one was
 * skipped and nothing goes on, one that was left out. Undefined when only the end is left.
 */
export function blockAfter(guide: Guide): Block | undefined {
  const { agenda, progress } = guide
  const { blocks } = agenda
  const now = blockNow(guide)
  if (now !== undefined) {
    return blocks.slice(blocks.indexOf(now) + 1).find(({ id }) => stateOf(progress, id) !== 'skipped')
  }
  if (progress.endedAt !== null) return undefined
  return blocks.find(({ id }) => stateOf(progress, id) === 'ahead')
}

/** The block that "back" goes to; while none goes on, the last one. Undefined before the first. */
export function blockBefore(guide: Guide): Block | undefined {
  const { blocks } = guide.agenda
  const now = blockNow(guide)
  if (now === undefined && guide.progress.startedAt === null) return undefined
  const before = now === undefined ? blocks : blocks.slice(0, blocks.indexOf(now))
  return before.findLast(({ id }) => stateOf(guide.progress, id) !== 'skipped')
}

/** The block that the facilitator most likely wants to read: the one that goes on, or the one that comes first. */
export function blockToRead(guide: Guide): Block | undefined {
  return blockNow(guide) ?? blockAfter(guide)
}

/** Whether the run can be ended now. */
export function canFinish({ progress }: Guide): boolean {
  return progress.startedAt !== null && progress.endedAt === null
}
