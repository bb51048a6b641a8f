/** Guides made by hand, as short as a test can say them. */
import type { Block, BlockPlan } from '#shared/model/block.ts'
import { type BlockRecord, type Guide, NO_PROGRESS, type Progress } from '#shared/model/guide.ts'
import { BlockId } from '#shared/model/ids.ts'

export function blockId(name: string): BlockId {
  return BlockId.parse(`block-${name}`)
}

export function block(name: string, facts: Partial<BlockPlan> = {}): Block {
  return {
    id: blockId(name),
    kind: 'own',
    title: name,
    minutes: 10,
    leastMinutes: 1,
    prompt: '',
    notes: { purpose: '', trap: '', say: '', good: '', planB: '' },
    ifLate: '',
    finish: [],
    ...facts,
  }
}

export function record(name: string, state: BlockRecord['state'], facts: Partial<BlockRecord> = {}): BlockRecord {
  return { block: blockId(name), state, enteredAt: '2026-03-12T12:00:00.000Z', spentMs: 0, unmet: [], ...facts }
}

/** Blocks by name, and what happened. */
export function guide(names: readonly string[], progress: Partial<Progress> = {}): Guide {
  const startedAt = (progress.blocks ?? []).length > 0 ? '2026-03-12T12:00:00.000Z' : null
  return {
    agenda: { name: 'Test', format: null, blocks: names.map((name) => block(name)) },
    progress: { ...NO_PROGRESS, startedAt, ...progress },
  }
}
