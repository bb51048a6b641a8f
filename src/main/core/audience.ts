/**
 * What the room sees now. The facilitator chooses a showing; the scene is made here, and made anew when something changes,
 * so that the room never asks for more than it is shown. Kept in memory only: a fresh start shows nothing by accident.
 */
import type { audienceCalls } from '#shared/contract/audience.ts'
import type { EventName, Handlers } from '#shared/contract/index.ts'
import type { Scene, Showing } from '#shared/model/scene.ts'
import type { OpenWorkshops } from './open-workshops.ts'
import type { Events } from './ports/system.ts'
import { Refusal } from './refusal.ts'
import { makeScene } from './scenes/make-scene.ts'

export interface AudienceDeps {
  readonly events: Events
  /** Calls the listener with the name of everything that happens. */
  readonly listen: (listener: (name: EventName) => void) => void
  readonly open: OpenWorkshops
  /** What the host does to show the audience window. */
  readonly openWindow: () => { readonly url: string | null } | Promise<{ readonly url: string | null }>
}

const BLANK = { kind: 'blank' } as const

/** What may make the scene another one. */
const CONCERNS: ReadonlySet<EventName> = new Set(['guide.changed', 'ratings.changed', 'map.changed', 'library.changed'])

/** Handlers of the calls about what the room sees. */
export function audienceArea({ events, listen, open, openWindow }: AudienceDeps): Handlers<typeof audienceCalls> {
  let showing: Showing = BLANK
  let scene: Scene = BLANK

  function make(wanted: Showing): Scene {
    if (wanted.kind === 'blank' || wanted.kind === 'title') return wanted
    return makeScene(open.shown(wanted.workshop).store.read, wanted)
  }

  function send(next: Scene): void {
    if (JSON.stringify(next) === JSON.stringify(scene)) return
    scene = next
    events.emit('audience.sceneChanged', scene)
  }

  /** What is gone leaves the room with nothing; it comes back with undo, but not with a workshop that was closed. */
  function remake(): Scene {
    try {
      return make(showing)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.code === 'workshop-not-open') showing = BLANK
      return BLANK
    }
  }

  listen((name) => {
    if (CONCERNS.has(name)) send(remake())
  })

  return {
    'audience.scene': () => scene,
    'audience.show': (wanted) => {
      const next = make(wanted)
      showing = wanted
      send(next)
      return null
    },
    'audience.open': () => openWindow(),
  }
}
