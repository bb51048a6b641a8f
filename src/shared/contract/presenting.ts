/** Preparing what the room sees next. What it sees now is in `audience.ts`. */
import { Scene, Showing } from '../model/scene.ts'
import { facilitator, query } from './call.ts'

/** Calls about what is not shown yet. */
export const presentingCalls = {
  /** The scene that a showing would make now; the room does not see it. Refuses what `audience.show` refuses. */
  'presenting.preview': query(facilitator, Showing, Scene),
}
