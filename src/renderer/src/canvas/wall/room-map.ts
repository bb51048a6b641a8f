/**
 * The room's map in the room's window: asked for once, then changed step by step. A step that is missing, a line that was
 * broken, a room that was dark: the whole map is asked for again, and only what is different is drawn.
 */
import { type Atom, atom } from '@tldraw/state'
import type { RoomMapStep } from '#shared/contract/audience.ts'
import type { RoomView } from '#shared/model/room-map.ts'
import type { WindowClient } from '../../rpc/connection.ts'
import { createShownMap, type ShownMap } from '../viewer/shown-map.ts'
import { createRoomPictures } from './room-pictures.ts'

export interface RoomMapSource {
  readonly map: ShownMap
  /** How the room looks at it; null until it is there. */
  readonly view: Atom<RoomView | null>
  /** The room has seen something else since: what is here may be another map by now. */
  readonly stale: Atom<boolean>
  stop(): void
}

/**
 * Asks at once and goes on until it is stopped.
 * @param pause least milliseconds from one painted step to the next: a small copy beside the facilitator's own map must
 * not take the time of the room's
 */
export function openRoomMap(core: Pick<WindowClient, 'call' | 'on' | 'onConnection'>, pause = 0): RoomMapSource {
  const pictures = createRoomPictures(core)
  const map = createShownMap(pictures)
  const view = atom<RoomView | null>('view of the room', null)
  const stale = atom('stale', false)
  /** Steps that came while the whole map was on its way. */
  let early: RoomMapStep[] = []
  /** Steps that wait for their pause. */
  let waiting: RoomMapStep[] = []
  let timer: ReturnType<typeof setTimeout> | null = null
  let isAsking = false
  let isAskedAgain = false
  let last = Number.NaN
  let stopped = false

  function take(step: RoomMapStep): boolean {
    if (step.step <= last) return true
    if (step.step !== last + 1) return false
    last = step.step
    map.change(step.put, step.remove)
    const before = view.get()
    if (before !== null) view.set({ ...before, ...withoutUndefined(step.view) })
    return true
  }

  function takeWaiting(): void {
    timer = null
    const steps = waiting
    waiting = []
    if (!isAsking && !steps.every(take)) void ask()
  }

  async function ask(): Promise<void> {
    if (isAsking) {
      isAskedAgain = true
      return
    }
    isAsking = true
    early = []
    const reply = await core.call('audience.map', {})
    isAsking = false
    if (stopped) return
    if (reply.ok && reply.value !== null) {
      map.show(reply.value.records)
      view.set(reply.value.view)
      last = reply.value.step
      stale.set(false)
      isAskedAgain ||= !early.every(take)
    }
    if (!isAskedAgain) return
    isAskedAgain = false
    void ask()
  }

  const stops = [
    core.on('audience.mapMoved', (step) => {
      if (isAsking) early.push(step)
      else if (pause > 0) {
        waiting.push(step)
        timer ??= setTimeout(takeWaiting, pause)
      } else if (!take(step)) void ask()
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
    stop() {
      stopped = true
      if (timer !== null) clearTimeout(timer)
      for (const stop of stops) stop()
      map.stop()
      pictures.close()
    },
  }
}

/** What is not said stays as it was. */
function withoutUndefined(change: RoomMapStep['view']): Partial<RoomView> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
}
