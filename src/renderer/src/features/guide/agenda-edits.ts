/** What can be done to an agenda, as values: nothing here changes what it is given. */
import type { Block, BlockKind, BlockPlan } from '#shared/model/block.ts'
import type { KnownFormat } from '#shared/model/format.ts'
import type { Agenda } from '#shared/model/guide.ts'
import { BlockId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'

const FIRST_MINUTES = 10
const NO_NOTES = { purpose: '', trap: '', say: '', good: '', planB: '' } as const

/** Changes one block; an agenda without it stays as it is. */
export function changeBlock(agenda: Agenda, id: BlockId, patch: Partial<BlockPlan>): Agenda {
  return { ...agenda, blocks: agenda.blocks.map((block) => (block.id === id ? { ...block, ...patch } : block)) }
}

/** Moves a block so that it stands at this place, counted from 0 as the list is then; beyond the ends means at the end. */
export function moveBlock(agenda: Agenda, id: BlockId, to: number): Agenda {
  const block = agenda.blocks.find((one) => one.id === id)
  if (block === undefined) return agenda
  return insertBlock({ ...agenda, blocks: agenda.blocks.filter((one) => one.id !== id) }, block, to)
}

/** Puts a block in at a place, counted from 0. */
export function insertBlock(agenda: Agenda, block: Block, at: number): Agenda {
  return { ...agenda, blocks: agenda.blocks.toSpliced(Math.max(0, at), 0, block) }
}

/** Takes a block out. */
export function removeBlock(agenda: Agenda, id: BlockId): Agenda {
  return { ...agenda, blocks: agenda.blocks.filter((block) => block.id !== id) }
}

/** A new block of a kind: as the first format that knows one words it, else an empty one. */
export function makeBlock(kind: BlockKind, formats: readonly KnownFormat[]): Block {
  const known = formats.flatMap(({ format }) => format.blocks).find((block) => block.kind === kind && kind !== 'own')
  const plan: BlockPlan = known ?? {
    kind,
    title: kind === 'own' ? t('guide.agenda.newTitle') : t(`guide.kind.${kind}`),
    minutes: FIRST_MINUTES,
    leastMinutes: 1,
    prompt: '',
    scenes: ['prompt'],
    notes: NO_NOTES,
    ifLate: '',
    finish: [],
  }
  return { ...plan, id: BlockId.parse(crypto.randomUUID()) }
}
