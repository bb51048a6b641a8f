/** A break in front of the room: when we go on. Before its timer runs, how long it will be. */
import { minutesFor, NO_AGENDA, NO_PROGRESS } from '#shared/model/guide.ts'
import type { BlockId } from '#shared/model/ids.ts'
import type { Scene } from '#shared/model/scene.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'
import { Refusal } from '../refusal.ts'

/** Refuses `block-missing`. */
export function makeBreakScene({ guide }: WorkshopReader, id: BlockId): Scene {
  const block = (guide.agenda() ?? NO_AGENDA).blocks.find((one) => one.id === id)
  if (!block) throw new Refusal('block-missing', { block: id })
  const progress = guide.progress() ?? NO_PROGRESS
  const { timer } = progress
  return {
    kind: 'break',
    title: block.title,
    words: block.prompt,
    minutes: minutesFor(progress, block),
    timer: timer?.block === id ? { lengthMs: timer.lengthMs, deadline: timer.deadline, leftMs: timer.leftMs } : null,
  }
}
