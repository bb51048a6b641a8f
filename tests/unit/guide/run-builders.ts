/** Guides in the middle of a run, as short as a test can say them: blocks of ten minutes, begun at noon. */
import { type BlockRecord, type Guide, NO_PROGRESS, type Progress } from '#shared/model/guide.ts'
import { BlockId } from '#shared/model/ids.ts'
import { block, guideOf } from './guide-builders.ts'

const NOON = '2026-03-12T12:00:00.000Z'

export function blockId(name: string): BlockId {
  return BlockId.parse(`block-${name}`)
}

export function ten(name: string) {
  return block(name, 10)
}

export function record(name: string, state: BlockRecord['state'], facts: Partial<BlockRecord> = {}): BlockRecord {
  return { block: blockId(name), state, enteredAt: NOON, spentMs: 0, unmet: [], ...facts }
}

/** Blocks by name, and what happened. */
export function guide(names: readonly string[], progress: Partial<Progress> = {}): Guide {
  const startedAt = (progress.blocks ?? []).length > 0 ? NOON : null
  return { ...guideOf(...names.map(ten)), progress: { ...NO_PROGRESS, startedAt, ...progress } }
}
