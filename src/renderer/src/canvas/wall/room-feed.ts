/**
 * The live way of this window's map: what a hand does goes to the room within the frame, before it is on disk. It runs
 * only while the room follows this map. Two steps at most are on their way; what happens meanwhile goes with the next one,
 * so a slow machine shows fewer steps of a drag, never an older one.
 */
import type { Editor } from '@tldraw/editor'
import { react, type Signal } from '@tldraw/state'
import type { TLRecord, TLStore } from '@tldraw/tlschema'
import type { MirrorStep, RoomState } from '#shared/contract/audience.ts'
import type { WireRecord } from '#shared/contract/map.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { MapFrame } from '#shared/model/room-map.ts'
import type { WindowClient } from '../../rpc/connection.ts'
import type { SavedState } from '../map-api.ts'
import { watchDocument } from '../sync/gesture-watch.ts'
import { type NextFrame, onceAFrame } from './once-a-frame.ts'

export interface RoomFeedPorts {
  readonly core: Pick<WindowClient, 'call' | 'on' | 'onConnection'>
  readonly workshop: WorkshopId
  readonly store: TLStore
  readonly editor: Signal<Editor | null>
  /** Ids of what the window leaves out of the map. */
  readonly left: Signal<ReadonlySet<string>>
  readonly saved: Signal<SavedState>
  /** Ids of records whose last state is not on disk. */
  readonly unsaved: () => ReadonlySet<string>
  readonly nextFrame: NextFrame
}

/** More at once only make a slow line slower. */
const MOST_ON_THE_WAY = 2

/** Whether the room follows this map, so that steps are wanted. */
export function followsMap({ shown, frozen }: RoomState, workshop: WorkshopId): boolean {
  return shown.kind === 'map' && shown.workshop === workshop && shown.follow && !frozen
}

/** The part of the map that this window shows; null while it shows none. */
export function frameOf(editor: Editor | null): MapFrame | null {
  const view = editor?.getViewportPageBounds()
  if (!view || view.w <= 1 || view.h <= 1) return null
  const { x, y, w, h } = view
  return { x, y, w, h }
}

/** Behind another view the map gets other edges: nobody looks there, and the room must not jump. */
function isInSight(editor: Editor | null): boolean {
  return editor?.getContainer().closest('[inert]') === null
}

/** Waits until the room follows. Returns what stops it for good. */
export function feedRoom(ports: RoomFeedPorts): () => void {
  const { core, workshop } = ports
  let running: (() => void) | null = null
  let stopped = false

  function look(state: RoomState): void {
    running?.()
    running = null
    if (!stopped && followsMap(state, workshop)) running = runFeed(ports, () => (running = null))
  }

  async function ask(): Promise<void> {
    const reply = await core.call('audience.state', {})
    if (reply.ok && !stopped) look(reply.value)
  }

  const stops = [
    core.on('audience.stateChanged', look),
    core.onConnection((state) => {
      if (state === 'ready') void ask()
    }),
  ]
  void ask()
  return () => {
    stopped = true
    running?.()
    for (const stop of stops) stop()
  }
}

/** Feeds until it is stopped, or until the core says that nobody follows. */
function runFeed(ports: RoomFeedPorts, onEnd: () => void): () => void {
  const { core, workshop, store } = ports
  let put = new Map<string, WireRecord>()
  let removed = new Set<string>()
  let frame: MapFrame | null = null
  let left: readonly string[] | null = null
  let phase: MirrorStep['phase'] = 'begin'
  let onTheWay = 0
  let ended = false
  const sending = onceAFrame(() => void send(), ports.nextFrame)

  function end(): void {
    if (ended) return
    ended = true
    sending.stop()
    for (const stop of stops) stop()
  }

  function isNothing(): boolean {
    return phase === 'going' && put.size === 0 && removed.size === 0 && frame === null && left === null
  }

  async function send(): Promise<void> {
    if (ended || onTheWay >= MOST_ON_THE_WAY || isNothing()) return
    // What came meanwhile is not on disk: there will be another rest.
    if (phase === 'rest' && ports.saved.get().kind !== 'saved') phase = 'going'
    const step = { workshop, put: [...put.values()], remove: [...removed], left: left && [...left], frame, phase }
    put = new Map()
    removed = new Set()
    frame = null
    left = null
    phase = 'going'
    onTheWay += 1
    const reply = await core.call('audience.mirror', step)
    onTheWay -= 1
    // One that was stopped meanwhile says nothing: another one may run by now.
    if (ended) return
    if (reply.ok && reply.value.follows) return schedule()
    end()
    onEnd()
  }

  function schedule(): void {
    if (!ended && onTheWay < MOST_ON_THE_WAY && !isNothing()) sending.ask()
  }

  const take = (record: WireRecord) => {
    removed.delete(record.id)
    put.set(record.id, record)
  }
  for (const id of ports.unsaved()) {
    const record = store.get(id as TLRecord['id'])
    if (record) take({ ...record })
    else removed.add(id)
  }
  const stops = [
    watchDocument(store, (change) => {
      for (const record of change.put) take(record)
      for (const id of change.removed) {
        put.delete(id)
        removed.add(id)
      }
      schedule()
    }),
    react('the part that the room follows', () => {
      const seen = frameOf(ports.editor.get())
      if (phase === 'begin' || isInSight(ports.editor.get())) frame = seen
      schedule()
    }),
    react('what the room leaves out', () => {
      left = [...ports.left.get()]
      schedule()
    }),
    react('hands rest', () => {
      if (ports.saved.get().kind !== 'saved' || phase === 'begin') return
      phase = 'rest'
      schedule()
    }),
  ]
  schedule()
  return end
}
