/**
 * What this window knows of the room's map and does to it: whether the room sees this map, follows it, and what is pointed
 * at. The laser is the tool of the toolbar; while it is in hand the room sees where it points. The magnifying glass follows
 * the pointer in the same way, whatever tool is in hand.
 */
import type { Editor } from '@tldraw/editor'
import { type Atom, atom, react } from '@tldraw/state'
import type { Pointing, RoomState } from '#shared/contract/audience.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { MapPoint } from '#shared/model/room-map.ts'
import { feedRoom, type RoomFeedPorts } from './room-feed.ts'

export interface RoomHandPorts extends RoomFeedPorts {
  /** Leaves these out of this window's map. */
  readonly leave: (ids: readonly string[]) => void
}

export interface RoomHand {
  /** How the room stands; null until it is known. */
  readonly state: Atom<RoomState | null>
  /** Whether the room sees this window's map now. */
  readonly isShown: () => boolean
  /** Whether the magnifying glass follows the pointer. */
  readonly lens: Atom<boolean>
  /** What the spotlight is on; empty while it is off. */
  readonly lit: Atom<readonly string[]>
  light(ids: readonly string[]): void
  stop(): void
}

const LASER = 'laser'

/** Listens to the room until it is stopped. */
export function openRoomHand(ports: RoomHandPorts): RoomHand {
  const { core, workshop, editor } = ports
  const state = atom<RoomState | null>('state of the room', null)
  const lens = atom('lens', false)
  const lit = atom<readonly string[]>('spotlight', [])
  const isShown = () => showsMap(state.get(), workshop)
  const point = sendLatest<Pointing>((pointing) => core.call('audience.point', pointing), ports.nextFrame)

  const take = (next: RoomState) => {
    state.set(next)
    // A dark room still has its map, with what is pointed out on it.
    if (hasMap(next, workshop)) return
    lens.set(false)
    lit.set([])
  }
  const ask = async () => {
    const reply = await core.call('audience.state', {})
    if (reply.ok) take(reply.value)
  }
  const leaveOut = () => void core.call('audience.leaveOut', { workshop, ids: [...ports.left.get()] })
  const recallSpotlight = async () => {
    const map = await core.call('audience.map', {})
    if (map.ok && map.value !== null && hasMap(state.get(), workshop)) lit.set(map.value.view.spotlight)
  }
  let stopped = false
  /**
   * From a page that was here before this one: what it left out of the map stays out, and its spotlight stays; no hand
   * holds its laser or its lens.
   */
  const takeOver = async () => {
    await ask()
    if (!hasMap(state.get(), workshop)) return
    const out = await core.call('audience.leftOut', { workshop })
    if (stopped) return
    if (out.ok && out.value.ids.length > 0 && ports.left.get().size === 0) ports.leave(out.value.ids)
    void core.call('audience.point', { with: 'laser', at: null })
    void core.call('audience.point', { with: 'lens', at: null })
    void recallSpotlight()
  }
  let release: () => void = () => {}
  const stops = [
    core.on('audience.stateChanged', take),
    core.onConnection((line) => {
      if (line !== 'ready') return
      // The core may have been started anew.
      if (ports.left.get().size > 0) leaveOut()
      void ask()
    }),
    react('pointing', () => {
      const mounted = editor.get()
      release()
      if (!mounted || !isShown()) return
      const tool = lens.get() ? 'lens' : mounted.getCurrentToolId() === LASER ? LASER : null
      if (tool !== null) release = pointWith(mounted, tool, point)
    }),
  ]
  void takeOver().then(() => {
    if (!stopped) stops.push(react('what the room is never shown', leaveOut), feedRoom(ports))
  })
  return {
    state,
    isShown,
    lens,
    lit,
    light(ids) {
      lit.set(ids)
      void core.call('audience.point', { with: 'spotlight', ids: [...ids] })
    },
    stop() {
      stopped = true
      release()
      for (const stop of stops) stop()
    },
  }
}

function hasMap(state: RoomState | null, workshop: WorkshopId): boolean {
  return state?.shown.kind === 'map' && state.shown.workshop === workshop
}

function showsMap(state: RoomState | null, workshop: WorkshopId): boolean {
  return hasMap(state, workshop) && state?.covered === false
}

/** Sends where the pointer is as long as it is over the map; nothing is pointed at once it is let go. */
function pointWith(editor: Editor, tool: 'laser' | 'lens', point: (pointing: Pointing) => void): () => void {
  const container = editor.getContainer()
  const send = (at: MapPoint | null) => point({ with: tool, at })
  const move = ({ clientX: x, clientY: y }: PointerEvent) => {
    const { x: left, y: top } = editor.screenToPage({ x, y })
    send({ x: left, y: top })
  }
  const leave = () => {
    if (tool === LASER) send(null)
  }
  container.addEventListener('pointermove', move)
  container.addEventListener('pointerleave', leave)
  return () => {
    container.removeEventListener('pointermove', move)
    container.removeEventListener('pointerleave', leave)
    send(null)
  }
}

/** One on its way at a time, and then the latest: a pointer that lags behind points at the wrong thing. */
function sendLatest<T>(
  send: (value: T) => Promise<unknown>,
  nextFrame: RoomFeedPorts['nextFrame'],
): (value: T) => void {
  let waiting: { readonly value: T } | null = null
  let isBusy = false
  async function go(): Promise<void> {
    while (waiting !== null) {
      const { value } = waiting
      waiting = null
      await send(value)
    }
    isBusy = false
  }
  return (value) => {
    waiting = { value }
    if (isBusy) return
    isBusy = true
    nextFrame(() => void go())
  }
}
