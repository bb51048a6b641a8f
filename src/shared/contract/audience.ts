/** What the room sees. The audience window may only look, and gets nothing but the scene. */
import { z } from 'zod'
import { Scene, Showing } from '../model/scene.ts'
import { command, Done, event, everyone, facilitator, Nothing, query } from './call.ts'

/** Calls about what the room sees. */
export const audienceCalls = {
  'audience.scene': query(everyone, Nothing, Scene),
  /** Refuses what is not there (`workshop-not-open`, `block-missing`, `ballot-missing`, `interaction-missing`) and `ballot-not-revealed`. */
  'audience.show': command(facilitator, Showing, Done),
  /**
   * Makes the audience window ready. A host with windows of its own opens it (on the second screen where there is one) or
   * brings it to the front and answers null; the browser host answers the address of the audience page, with the key that
   * only lets look, and the asking window opens it.
   */
  'audience.open': command(facilitator, Nothing, z.object({ url: z.string().nullable() })),
}

/** What happens to what the room sees. */
export const audienceEvents = {
  'audience.sceneChanged': event(everyone, Scene),
}
