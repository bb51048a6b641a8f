/** Preparing what the room sees next. What it sees now is in `audience.ts`. */
import { z } from 'zod'
import { StopId, WorkshopId } from '../model/ids.ts'
import { Scene, Showing } from '../model/scene.ts'
import { RoomMap } from './audience.ts'
import { facilitator, query } from './call.ts'

/** A stop that can be shown. */
export const StopOnList = z.object({
  id: StopId,
  /** Its title, else what it shows. */
  name: z.string(),
  /** What the facilitator wants to say there. */
  note: z.string(),
  /** How many steps it has; none shows all of it at once. */
  steps: z.int(),
})
export type StopOnList = z.infer<typeof StopOnList>

/** Calls about what is not shown yet. */
export const presentingCalls = {
  /** The scene that a showing would make now; the room does not see it. Refuses what `audience.show` refuses. */
  'presenting.preview': query(facilitator, Showing, Scene),
  /** The map of that scene as the room would get it; null where the scene is no map. */
  'presenting.previewMap': query(facilitator, Showing, RoomMap.nullable()),
  /** The stops in the order in which they are gone to; those of which nothing is on the map any more are left out. */
  'presenting.stops': query(facilitator, z.object({ workshop: WorkshopId }), z.array(StopOnList)),
}
