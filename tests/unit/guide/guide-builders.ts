/** Short ways to agendas, progress and instants. The clock begins at the hour that the tests call zero. */
import type { Block } from '#shared/model/block.ts'
import { type Guide, NO_PROGRESS } from '#shared/model/guide.ts'
import type { BlockId } from '#shared/model/ids.ts'

export const START = Date.parse('2026-03-02T09:00:00.000Z')
export const MINUTE = 60_000

/** So many minutes after the beginning, in milliseconds since the epoch. */
export function at(minutes: number): number {
  return START + minutes * MINUTE
}

export function block(name: string, minutes: number, more: Partial<Block> = {}): Block {
  return {
    ...{ kind: 'own', title: name, minutes, leastMinutes: 1, prompt: '', ifLate: '', finish: [] },
    scenes: ['prompt'],
    notes: { purpose: '', trap: '', say: '', good: '', planB: '' },
    id: `block-${name}` as BlockId,
    ...more,
  }
}

export function guideOf(...blocks: Block[]): Guide {
  return { agenda: { name: 'Plan', format: null, blocks }, progress: NO_PROGRESS }
}
