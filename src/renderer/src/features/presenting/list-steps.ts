/**
 * The order in which the room sees a workshop: its title, then the scenes of block after block; the stops of the map stand in
 * it stop by stop and step by step. Next and back go along it; they do not move the guide, so that a slip on a clicker ends
 * no block.
 */
import type { StopOnList } from '#shared/contract/presenting.ts'
import type { BlockScene } from '#shared/model/block-scene.ts'
import { currentBlock, type Guide } from '#shared/model/guide.ts'
import type { BlockId, WorkshopId } from '#shared/model/ids.ts'
import type { Showing } from '#shared/model/scene.ts'

/** A stop, and how many of its steps were shown. */
export interface StopPlace {
  readonly stop: StopOnList
  readonly step: number
}

/** One scene in its place. */
export interface Step {
  /** Null for what belongs to no block. */
  readonly block: BlockId | null
  readonly scene: BlockScene
  /** Title of the block; empty where there is none. */
  readonly title: string
  /** Where the scene is a stop of the map. */
  readonly at?: StopPlace
}

const TITLE: Step = { block: null, scene: 'title', title: '' }
/** What a workshop without an agenda can show. */
const WITHOUT_AGENDA: readonly Step[] = [TITLE, { block: null, scene: 'map', title: '' }]

/** A stop from before its first step to all of it. */
function stepsOfStop(block: BlockId | null, title: string, stop: StopOnList): readonly Step[] {
  return Array.from({ length: stop.steps + 1 }, (_, step) => ({ block, scene: 'stops', title, at: { stop, step } }))
}

/** All of them in order; never empty. */
export function listSteps(guide: Guide | undefined, stops: readonly StopOnList[] = []): readonly Step[] {
  const blocks = guide?.agenda.blocks ?? []
  if (blocks.length === 0) return [...WITHOUT_AGENDA, ...stops.flatMap((stop) => stepsOfStop(null, '', stop))]
  const steps = blocks.flatMap(({ id, title, scenes }) =>
    scenes.flatMap((scene): readonly Step[] =>
      scene === 'stops' && stops.length > 0
        ? stops.flatMap((stop) => stepsOfStop(id, title, stop))
        : [{ block: id, scene, title }],
    ),
  )
  return [TITLE, ...steps]
}

/**
 * The order while this is shown. Stops that no block goes to have their place after the map of the block that goes on, for as
 * long as one of them is shown: next goes through them, and then on with the agenda.
 */
export function orderFor(guide: Guide | undefined, stops: readonly StopOnList[], showing: Showing): readonly Step[] {
  const steps = listSteps(guide, stops)
  if (showing.kind !== 'stop' || placeOfStop(steps, showing) >= 0) return steps
  const after = Math.max(
    0,
    placeOf(steps, guide, { kind: 'map', workshop: showing.workshop, follow: false, frame: null }),
  )
  const aside = stops.flatMap((stop) => stepsOfStop(showing.block, '', stop))
  return steps.toSpliced(after + 1, 0, ...aside)
}

/** The step as the core shows it. */
export function showingOf(workshop: WorkshopId, { block, scene, at }: Pick<Step, 'block' | 'scene' | 'at'>): Showing {
  if (at) return { kind: 'stop', workshop, block, stop: at.stop.id, step: at.step }
  return { kind: 'step', workshop, block, scene }
}

/** A stop whose steps were taken back meanwhile stands where all of it is shown. */
function placeOfStop(steps: readonly Step[], showing: Extract<Showing, { readonly kind: 'stop' }>): number {
  return steps.findIndex(
    ({ block, at }) =>
      block === showing.block && at?.stop.id === showing.stop && at.step === Math.min(showing.step, at.stop.steps),
  )
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
  if (showing.kind === 'step' || showing.kind === 'stop') {
    const isStop = showing.kind === 'stop'
    const found = isStop ? placeOfStop(steps, showing) : findScene(steps, showing.block, showing.scene)
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
  if (showing.kind === 'stop') return placeOfStop(steps, showing) >= 0
  return showing.kind === 'blank' || showing.kind === 'title'
}

/** The first scene of the block that goes on; the title while none does. */
export function firstOfNow(steps: readonly Step[], guide: Guide | undefined): Step {
  const now = guide ? currentBlock(guide.progress) : null
  return steps.find(({ block }) => block === now) ?? TITLE
}
