/**
 * What the room sees now. The facilitator chooses a showing; the scene is made here, and made anew when something changes,
 * so that the room never asks for more than it is shown. Kept in memory only: a fresh start shows nothing by accident.
 */
import type { audienceCalls, RoomMap, RoomState } from '#shared/contract/audience.ts'
import type { EventName, Handlers } from '#shared/contract/index.ts'
import { NO_LAYERS } from '#shared/model/room-map.ts'
import type { RoomVersions } from '#shared/model/room-versions.ts'
import type { Scene, Showing } from '#shared/model/scene.ts'
import type { OpenWorkshops } from './open-workshops.ts'
import { readPicture } from './pictures.ts'
import type { Clock, Events } from './ports/system.ts'
import { Refusal } from './refusal.ts'
import { makeScene, type SceneNow } from './scenes/make-scene.ts'
import { createMapOnWall, type MapOnWall } from './scenes/map-on-wall.ts'
import { readVersions, type VersionsShowing, versionsShow } from './scenes/versions-on-wall.ts'

export interface AudienceDeps {
  readonly clock: Clock
  readonly events: Events
  /** Calls the listener with the name of everything that happens. */
  readonly listen: (listener: (name: EventName) => void) => void
  readonly open: OpenWorkshops
  /** What the host does to show the audience window. */
  readonly openWindow: () => { readonly url: string | null } | Promise<{ readonly url: string | null }>
}

/** The calls about what the room sees, and what the map's durable way has to tell. */
export interface Audience {
  readonly handlers: Handlers<typeof audienceCalls>
  readonly mapWritten: MapOnWall['written']
  /** The map that a showing would put on the wall; null where it is none. Refuses what `audience.show` refuses. */
  readonly previewMap: (showing: Showing) => RoomMap | null
}

const BLANK = { kind: 'blank' } as const

/** What may make the scene another one. */
const CONCERNS: ReadonlySet<EventName> = new Set([
  ...(['guide.changed', 'ratings.changed', 'evidence.changed', 'changes.changed', 'map.changed'] as const),
  'library.changed',
])

/** What may make what stands beside the map another one. */
const SIGNED: ReadonlySet<EventName> = new Set(['ratings.changed', 'evidence.changed', 'changes.changed'])

/** Nothing is shown yet. */
export function createAudience({ clock, events, listen, open, openWindow }: AudienceDeps): Audience {
  let state: RoomState = { showing: BLANK, shown: BLANK, frozen: false, covered: false, layers: NO_LAYERS }
  /** What the room sees, or would see if it were not covered. */
  let scene: Scene = BLANK
  let seen: Scene = BLANK
  const wall = createMapOnWall({
    events,
    open,
    isDark: () => state.covered,
    isFrozen: () => state.frozen,
    today: () => clock.dayOf(clock.now()),
  })

  /** The versions that the room sees, kept as they were when they were shown. */
  let versions: { readonly of: VersionsShowing; readonly maps: RoomVersions } | null = null

  /** Refuses what is not there, and what may not be shown yet. */
  function make(showing: Showing): SceneNow {
    if (showing.kind === 'blank' || showing.kind === 'title') return { shown: showing, scene: showing }
    return makeScene(open.shown(showing.workshop).store.read, showing)
  }

  function send(): void {
    const next = state.covered ? BLANK : scene
    if (isSame(next, seen)) return
    seen = next
    events.emit('audience.sceneChanged', seen)
  }

  function become(next: Partial<RoomState>): void {
    const before = state
    state = { ...state, ...next }
    if (!isSame(before, state)) events.emit('audience.stateChanged', state)
  }

  /** What is gone leaves the room with nothing; it comes back with undo, but not with a workshop that was closed. */
  function remake(): SceneNow {
    try {
      return make(state.showing)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.code === 'workshop-not-open') become({ showing: BLANK })
      return { shown: BLANK, scene: BLANK }
    }
  }

  function renew(now: SceneNow): void {
    scene = now.scene
    wall.show(now.shown)
    if (now.shown.kind !== 'versions') versions = null
    else if (!isSame(versions?.of, now.shown)) {
      const { read } = open.shown(now.shown.workshop).store
      versions = { of: now.shown, maps: readVersions(read, now.shown, wall.leftOut(now.shown.workshop)) }
    }
    become({ shown: now.shown })
    send()
  }

  listen((name) => {
    if (!CONCERNS.has(name)) return
    const isThere = isOpen(open, state.shown)
    if (state.frozen && isThere) return
    // What a stop shows it keeps until the next one, whatever is done to the map or to the list of stops.
    if (isThere && state.shown.kind === 'map' && state.shown.stop !== undefined) return
    if (SIGNED.has(name)) wall.renewSigns()
    const now = remake()
    // The map on the wall has its own way, and keeps its picture.
    if (now.shown.kind === 'map' && isSame(now.shown, state.shown)) return
    become({ frozen: false })
    renew(now)
  })

  return {
    mapWritten: wall.written,
    previewMap: (showing) => {
      const { shown } = make(showing)
      return shown.kind === 'map' ? wall.preview(shown) : null
    },
    handlers: {
      'audience.scene': () => seen,
      'audience.map': () => (seen.kind === 'map' ? wall.look() : null),
      'audience.versions': () => (seen.kind === 'versions' ? (versions?.maps ?? null) : null),
      'audience.picture': ({ hash, from }) => {
        if (seen.kind === 'versions' && versions !== null && versionsShow(versions.maps, hash))
          return readPicture(open.shown(versions.of.workshop).store.read.pictures, hash, from)
        if (seen.kind !== 'map') throw new Refusal('picture-missing')
        return wall.readPicture(hash, from)
      },
      'audience.state': () => state,
      'audience.show': (showing) => {
        const now = make(showing)
        become({ showing })
        if (!state.frozen) renew(now)
        return null
      },
      'audience.freeze': ({ frozen }) => {
        become({ frozen })
        if (frozen) wall.rest()
        else renew(remake())
        return null
      },
      'audience.cover': ({ covered }) => {
        become({ covered })
        wall.rest()
        send()
        return null
      },
      'audience.point': (pointing) => {
        wall.point(pointing)
        return null
      },
      'audience.layers': (layers) => {
        become({ layers })
        wall.layer(layers)
        return null
      },
      'audience.leaveOut': ({ workshop, ids }) => {
        wall.leaveOut(workshop, ids)
        return null
      },
      'audience.leftOut': ({ workshop }) => ({ ids: [...wall.leftOut(workshop)] }),
      'audience.mirror': (step, { window }) => ({ follows: wall.mirror(step, window) }),
      'audience.open': () => openWindow(),
    },
  }
}

function isOpen(open: OpenWorkshops, shown: Showing): boolean {
  if (!('workshop' in shown)) return true
  try {
    return open.shown(shown.workshop).id === shown.workshop
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
