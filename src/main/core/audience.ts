/** What the room sees now. Kept in memory only: a fresh start shows nothing by accident. */
import type { audienceCalls } from '#shared/contract/audience.ts'
import type { Handlers } from '#shared/contract/index.ts'
import type { Scene } from '#shared/model/scene.ts'
import type { Events } from './ports/system.ts'

export interface AudienceDeps {
  readonly events: Events
  /** What the host does to show the audience window. */
  readonly open: () => { readonly url: string | null } | Promise<{ readonly url: string | null }>
}

/** Handlers of the calls about what the room sees. */
export function audienceArea(deps: AudienceDeps): Handlers<typeof audienceCalls> {
  let scene: Scene = { kind: 'blank' }
  return {
    'audience.scene': () => scene,
    'audience.show': (wanted) => {
      scene = wanted
      deps.events.emit('audience.sceneChanged', scene)
      return null
    },
    'audience.open': () => deps.open(),
  }
}
