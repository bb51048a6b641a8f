/** The prompt of a block with its timer. What only the facilitator reads (notes, tests, what to do when late) stays behind. */
import { currentBlock, NO_AGENDA, NO_PROGRESS } from '#shared/model/guide.ts'
import type { BlockId } from '#shared/model/ids.ts'
import type { Scene } from '#shared/model/scene.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'
import { Refusal } from '../refusal.ts'

/**
 * @param wanted null for the block that goes on; the title stands there while none does
 * Refuses `block-missing`.
 */
export function makePromptScene({ guide, workshop }: WorkshopReader, wanted: BlockId | null): Scene {
  const { blocks } = guide.agenda() ?? NO_AGENDA
  const progress = guide.progress() ?? NO_PROGRESS
  const current = currentBlock(progress)
  const id = wanted ?? current
  if (id === null) {
    const { title, client } = workshop.identity()
    return { kind: 'title', title, subtitle: client }
  }
  const block = blocks.find((one) => one.id === id)
  if (!block) throw new Refusal('block-missing', { block: id })
  const { timer } = progress
  const place = blocks.findIndex((one) => one.id === current)
  return {
    kind: 'prompt',
    title: block.title,
    prompt: block.prompt,
    timer: timer?.block === id ? { lengthMs: timer.lengthMs, deadline: timer.deadline, leftMs: timer.leftMs } : null,
    place: place < 0 ? null : { number: place + 1, of: blocks.length },
  }
}
