/**
 * The room's map in the room's window: asked for once, then changed step by step. A step that is missing, a line that was
 * broken, a room that was dark: the whole map is asked for again, and only what is different is drawn.
 */
import { type Atom, atom } from '@tldraw/state'
import type { RoomMap, RoomMapStep } from '#shared/contract/audience.ts'
import type { RoomView } from '#shared/model/room-map.ts'
import type { WindowClient } from '../../rpc/connection.ts'
import { createShownMap, type ShownMap } from '../viewer/shown-map.ts'
import { afterRest } from './after-rest.ts'
import { nextFrame, onceAFrame } from './once-a-frame.ts'
import { createRoomPictures } from './room-pictures.ts'

export interface RoomMapSource {
  readonly map: ShownMap
  /** How the room looks at it; null until it is there. */
  readonly view: Atom<RoomView | null>
  /** The room has seen something else since: what is here may be another map by now. */
  readonly stale: Atom<boolean>
  /** What it came to grief over; null while all is well. Open another one then. */
  readonly failure: Atom<Error | null>
  stop(): void
}

/**
 * Asks at once and goes on until it is stopped.
 * @param pace `frames` draws what has come with every frame; `rests` once hands rest: a small copy beside the facilitator's
 * own map must not take the time of the room's
 */
export function openRoomMap(
  core: Pick<WindowClient, 'call' | 'on' | 'onConnection'>,
  pace: 'frames' | 'rests' = 'frames',
): RoomMapSource {
  const pictures = createRoomPictures(core)
  const map = createShownMap(pictures)
  const view = atom<RoomView | null>('view of the room', null)
  const stale = atom('stale', false)
  const failure = atom<Error | null>('failure', null)
  /** Steps that are not drawn yet: those of one frame, and those that came while the whole map was on its way. */
  let waiting: RoomMapStep[] = []
  let isAsking = false
  let isAskedAgain = false
  let last = Number.NaN
  let stopped = false
  const drawing = pace === 'frames' ? onceAFrame(takeWaiting, nextFrame) : afterRest(takeWaiting)

  /** Draws steps that follow on what is here. Says whether none was missing. */
  function take(steps: readonly RoomMapStep[]): boolean {
    const fresh = steps.filter(({ step }) => !(step <= last))
    if (!fresh.every(({ step }, place) => step === last + 1 + place)) return false
    last += fresh.length
    if (fresh.length === 0) return true
    const joined = joinSteps(fresh)
    map.change(joined.put, joined.remove)
    const before = view.get()
    if (before !== null) view.set({ ...before, ...joined.view })
    return true
  }

  function takeWaiting(): void {
    if (isAsking) return
    const steps = waiting
    waiting = []
    guard(() => {
      if (!take(steps)) void ask()
    })
  }

  function begin({ records, view: seen, step }: RoomMap): void {
    map.show(records)
    view.set(seen)
    last = step
    stale.set(false)
    const early = waiting
    waiting = []
    isAskedAgain ||= !take(early)
  }

  /** What fails while the map changes would be lost in the line that brought the change. */
  function guard(work: () => void): void {
    try {
      work()
    } catch (error) {
      failure.set(error instanceof Error ? error : new Error(String(error)))
    }
  }

  async function ask(): Promise<void> {
    if (isAsking) {
      isAskedAgain = true
      return
    }
    isAsking = true
    waiting = []
    const reply = await core.call('audience.map', {})
    isAsking = false
    if (stopped) return
    const shown = reply.ok ? reply.value : null
    if (shown !== null) guard(() => begin(shown))
    if (!isAskedAgain) return
    isAskedAgain = false
    void ask()
  }

  const stops = [
    core.on('audience.mapMoved', (step) => {
      waiting.push(step)
      drawing.ask()
    }),
    core.on('audience.sceneChanged', (scene) => {
      if (scene.kind === 'map') void ask()
      else stale.set(true)
    }),
    core.onConnection((state) => {
      if (state === 'ready') void ask()
    }),
  ]
  void ask()
  return {
    map,
    view,
    stale,
    failure,
    stop() {
      stopped = true
      drawing.stop()
      for (const stop of stops) stop()
      map.stop()
      pictures.close()
    },
  }
}

/** Several steps as one: of each record only its last state is drawn. What a view does not say stays as it was. */
export function joinSteps(
  steps: readonly RoomMapStep[],
): Pick<RoomMapStep, 'put' | 'remove'> & { readonly view: Partial<RoomView> } {
  const put = new Map<string, RoomMapStep['put'][number]>()
  const remove = new Set<string>()
  let view: Partial<RoomView> = {}
  for (const step of steps) {
    for (const id of step.remove) {
      put.delete(id)
      remove.add(id)
    }
    for (const record of step.put) {
      remove.delete(record.id)
      put.set(record.id, record)
    }
    const said: Partial<RoomView> = Object.fromEntries(
      Object.entries(step.view).filter(([, value]) => value !== undefined),
    )
    view = { ...view, ...said }
  }
  return { put: [...put.values()], remove: [...remove], view }
}
