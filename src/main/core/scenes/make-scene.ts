/** From what the facilitator wants shown to what the room gets: nothing crosses that one of these makers did not pick. */
import type { Scene, Showing } from '#shared/model/scene.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'
import { Refusal } from '../refusal.ts'
import { makeBallotScene } from './ballot-scene.ts'
import { makeBreakScene } from './break-scene.ts'
import { makeChangesScene } from './changes-scene.ts'
import { makeChartScene } from './chart-scene.ts'
import { makeJourneyScene } from './journey-scene.ts'
import { makePromptScene } from './prompt-scene.ts'
import { resolveStep, type ShownScene } from './resolve-step.ts'
import { makeRevealScene } from './reveal-scene.ts'
import { showStop } from './stop-on-map.ts'

/** What is shown of a workshop. */
export type WorkshopShowing = Extract<Showing, { readonly workshop: unknown }>

/** A showing as it is now: what it stands for, and the scene of it. */
export interface SceneNow {
  readonly shown: ShownScene
  readonly scene: Scene
}

/** Refuses what is not there, and what may not be shown yet. */
function makeShown(reader: WorkshopReader, shown: ShownScene): Scene {
  switch (shown.kind) {
    case 'blank':
    case 'title':
      return shown
    case 'prompt':
      return makePromptScene(reader, shown.block)
    case 'ballot':
      return makeBallotScene(reader, shown.ballot)
    case 'reveal':
      return makeRevealScene(reader, shown.ballot, shown.interaction)
    case 'map':
      return { kind: 'map' }
    case 'break':
      return makeBreakScene(reader, shown.block)
    case 'chart':
      return makeChartScene(reader, shown.chart)
    case 'drawing':
      return { kind: 'chart', chart: 'drawing', title: shown.title, drawing: shown.drawing }
    case 'journey':
      return makeJourneyScene(reader, shown.interaction)
    case 'changes':
      return makeChangesScene(reader)
    case 'versions':
      return { kind: 'versions', before: shown.before.name, after: shown.after.name }
    case 'answers':
      return {
        ...{ kind: 'answers', title: shown.title, of: shown.answers.length },
        answers: shown.answers.slice(0, shown.shown),
      }
  }
}

/**
 * The scene as it is now. Refuses what is not there, and what may not be shown yet; only for a step, which nobody chose at
 * this very moment, the prompt stands in for what has nothing to show.
 */
export function makeScene(reader: WorkshopReader, showing: WorkshopShowing): SceneNow {
  if (showing.kind === 'stop') {
    const shown = showStop(reader, showing.workshop, showing.stop, showing.step)
    return { shown, scene: makeShown(reader, shown) }
  }
  if (showing.kind !== 'step') return { shown: showing, scene: makeShown(reader, showing) }
  const { workshop, block } = showing
  try {
    const shown = resolveStep(reader, showing)
    if (shown !== null) return { shown, scene: makeShown(reader, shown) }
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'block-missing') throw error
  }
  const shown: ShownScene = { kind: 'prompt', workshop, block }
  return { shown, scene: makeShown(reader, shown) }
}
