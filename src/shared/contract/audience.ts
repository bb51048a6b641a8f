/** What the room sees. The audience window may only look, and gets nothing but the scene. */
import { Scene } from '../model/scene.ts'
import { command, Done, event, everyone, facilitator, Nothing, query } from './call.ts'

export const audienceCalls = {
  'audience.scene': query(everyone, Nothing, Scene),
  'audience.show': command(facilitator, Scene, Done),
}

export const audienceEvents = {
  'audience.sceneChanged': event(everyone, Scene),
}
