/**
 * A presentation as a whole: what comes next, and what it does to the machine. It lasts while anything is shown; what is
 * shown now is in `audience.ts`. A scene of a block goes on with the guide, whoever moves it.
 */
import type { RoomMap } from '#shared/contract/audience.ts'
import type { EventName, Handlers, Payload } from '#shared/contract/index.ts'
import type { presentingCalls } from '#shared/contract/presenting.ts'
import { currentBlock, NO_AGENDA, NO_PROGRESS } from '#shared/model/guide.ts'
import type { BlockId, WorkshopId } from '#shared/model/ids.ts'
import type { Showing } from '#shared/model/scene.ts'
import type { OpenWorkshops } from './open-workshops.ts'
import { makeScene } from './scenes/make-scene.ts'
import { listShownStops } from './scenes/stop-on-map.ts'

export interface PresentingDeps {
  /** Calls the listener with everything that happens. */
  readonly listen: (listener: <N extends EventName>(name: N, payload: Payload<N>) => void) => void
  readonly open: OpenWorkshops
  /** Shows something else, as `audience.show` does. */
  readonly show: (showing: Showing) => unknown
  /** The map that a showing would put on the wall; null where it is none. */
  readonly previewMap: (showing: Showing) => RoomMap | null
  /** Keeps the display awake, or lets it sleep again. */
  readonly keepAwake: (on: boolean) => void
  /** Takes the room's window away, where there is one. */
  readonly closeWindow: () => void
}

/** A scene of a block, or a stop in one, makes room for those of the block that is entered. */
function goesWithGuide(showing: Showing): showing is Extract<Showing, { readonly kind: 'step' | 'stop' }> {
  return showing.kind === 'step' || (showing.kind === 'stop' && showing.block !== null)
}

/** Nothing is presented yet. */
export function presentingArea(deps: PresentingDeps): Handlers<typeof presentingCalls> {
  const { listen, open, show, previewMap, keepAwake, closeWindow } = deps
  let showing: Showing = { kind: 'blank' }
  let awake = false
  /** The block that went on when something was last looked at. */
  let current: BlockId | null = null

  const blockOf = (workshop: WorkshopId) =>
    currentBlock(open.shown(workshop).store.read.guide.progress() ?? NO_PROGRESS)

  function noteShowing(next: Showing): void {
    showing = next
    if (goesWithGuide(next)) current = blockOf(next.workshop)
    const wanted = next.kind !== 'blank'
    if (wanted === awake) return
    awake = wanted
    keepAwake(awake)
    // A black window that stays on the projector hides what others want to show there.
    if (!awake) closeWindow()
  }

  /** To the first scene of the block that was entered; a run that ended leaves the room with what it sees. */
  function followGuide(workshop: WorkshopId): void {
    if (!goesWithGuide(showing) || showing.workshop !== workshop) return
    const now = blockOf(workshop)
    if (now === current) return
    current = now
    const { blocks } = open.shown(workshop).store.read.guide.agenda() ?? NO_AGENDA
    const [first] = blocks.find(({ id }) => id === now)?.scenes ?? []
    const isThere = showing.block === now
    if (first !== undefined && !isThere) show({ kind: 'step', workshop, block: now, scene: first })
  }

  listen((name, payload) => {
    if (name === 'audience.stateChanged') noteShowing((payload as Payload<'audience.stateChanged'>).showing)
    if (name === 'guide.changed') followGuide((payload as Payload<'guide.changed'>).workshop)
  })

  return {
    'presenting.preview': (wanted) => {
      if (wanted.kind === 'blank' || wanted.kind === 'title') return wanted
      return makeScene(open.shown(wanted.workshop).store.read, wanted).scene
    },
    'presenting.previewMap': previewMap,
    'presenting.stops': ({ workshop }) => [...listShownStops(open.shown(workshop).store.read)],
  }
}
