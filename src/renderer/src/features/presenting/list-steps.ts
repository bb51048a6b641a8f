/**
 * The order in which the room sees a workshop: its title, then the scenes of block after block. Next and back go along it;
 * they do not move the guide, so that a slip on a clicker ends no block.
 */
import type { BlockScene } from '#shared/model/block-scene.ts'
import { currentBlock, type Guide } from '#shared/model/guide.ts'
import type { BlockId, WorkshopId } from '#shared/model/ids.ts'
import type { Showing } from '#shared/model/scene.ts'

/** One scene in its place. */
export interface Step {
  /** Null for what belongs to no block. */
  readonly block: BlockId | null
  readonly scene: BlockScene
  /** Title of the block; empty where there is none. */
  readonly title: string
}

const TITLE: Step = { block: null, scene: 'title', title: '' }
/** What a workshop without an agenda can show. */
const WITHOUT_AGENDA: readonly Step[] = [TITLE, { block: null, scene: 'map', title: '' }]

/** All of them in order; never empty. */
export function listSteps(guide: Guide | undefined): readonly Step[] {
  const blocks = guide?.agenda.blocks ?? []
  if (blocks.length === 0) return WITHOUT_AGENDA
  return [TITLE, ...blocks.flatMap(({ id, title, scenes }) => scenes.map((scene) => ({ block: id, scene, title })))]
}

/** The step as the core shows it. */
export function showingOf(workshop: WorkshopId, { block, scene }: Pick<Step, 'block' | 'scene'>): Showing {
  return { kind: 'step', workshop, block, scene }
}

/** What is shown of this workshop; another one is presented by the window that has it open, not from here. */
export function showingHere(showing: Showing | undefined, workshop: WorkshopId): Showing {
  if (showing === undefined || ('workshop' in showing && showing.workshop !== workshop)) return { kind: 'blank' }
  return showing
}

function findScene(steps: readonly Step[], block: BlockId | null, scene: string): number {
  return steps.findIndex((step) => step.block === block && step.scene === scene)
}

/**
 * Where in the order the room is. What was chosen aside from it stands at the scene of its kind in the block that goes on,
 * else at the beginning of that block, so that "next" goes on from there.
 */
export function placeOf(steps: readonly Step[], guide: Guide | undefined, showing: Showing): number {
  if (showing.kind === 'blank') return -1
  if (showing.kind === 'title') return 0
  if (showing.kind === 'step') {
    const found = findScene(steps, showing.block, showing.scene)
    if (found >= 0) return found
  }
  const now = showing.kind === 'step' ? showing.block : guide ? currentBlock(guide.progress) : null
  const same = findScene(steps, now, showing.kind)
  if (same >= 0) return same
  return Math.max(
    0,
    steps.findIndex(({ block }) => block === now),
  )
}

/** Whether what is shown is a step of the order, or nothing; anything else was chosen aside from it. */
export function isInOrder(steps: readonly Step[], showing: Showing): boolean {
  if (showing.kind === 'step') return findScene(steps, showing.block, showing.scene) >= 0
  return showing.kind === 'blank' || showing.kind === 'title'
}

/** The first scene of the block that goes on; the title while none does. */
export function firstOfNow(steps: readonly Step[], guide: Guide | undefined): Step {
  const now = guide ? currentBlock(guide.progress) : null
  return steps.find(({ block }) => block === now) ?? TITLE
}
