/** From what the facilitator wants shown to what the room gets: nothing crosses that one of these makers did not pick. */
import type { Scene, Showing } from '#shared/model/scene.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'
import { makeBallotScene } from './ballot-scene.ts'
import { makePromptScene } from './prompt-scene.ts'
import { makeRevealScene } from './reveal-scene.ts'

/** What is shown of a workshop. */
export type WorkshopShowing = Extract<Showing, { readonly workshop: unknown }>

/** The scene as it is now. Refuses what is not there, and what may not be shown yet. */
export function makeScene(reader: WorkshopReader, showing: WorkshopShowing): Scene {
  if (showing.kind === 'prompt') return makePromptScene(reader, showing.block)
  if (showing.kind === 'ballot') return makeBallotScene(reader, showing.ballot)
  return makeRevealScene(reader, showing.ballot, showing.interaction)
}
