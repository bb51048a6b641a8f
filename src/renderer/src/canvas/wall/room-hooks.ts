/** What the rest of the window does to the room's map. All need `MapDocument` above. */
import { useValue } from '@tldraw/state-react'
import { NO_LAYERS, type RoomLayers } from '#shared/model/room-map.ts'
import { t } from '#shared/text/text.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { showToast } from '../../ui/toast-store.ts'
import type { MapSession } from '../document/map-session.ts'
import { useMapSession } from '../map-document.tsx'
import { frameSelection, litBySelection } from './framing.ts'
import { frameOf } from './room-feed.ts'
import type { RoomHand } from './room-hand.ts'

/** `follow`: lets the room follow this window, or keep its picture; `this`: shows what is selected, or the whole map. */
export const ROOM_MOVES = ['follow', 'this', 'spotlight', 'laser', 'lens'] as const
export type RoomMove = (typeof ROOM_MOVES)[number]

/** How the room sees this map. */
export interface RoomMapState {
  /** Whether it does, light or dark. */
  readonly shown: boolean
  /** Whether it sees what the facilitator sees, as it changes. */
  readonly follows: boolean
  readonly spotlight: boolean
  readonly laser: boolean
  readonly lens: boolean
}

function mapShown({ state }: RoomHand, workshop: MapSession['workshop']) {
  const shown = state.get()?.shown
  return shown?.kind === 'map' && shown.workshop === workshop.id ? shown : null
}

export function useRoomMap(): RoomMapState {
  const { editor, room, workshop } = useMapSession()
  const shown = useValue('map in the room', () => mapShown(room, workshop), [room, workshop])
  return {
    shown: shown !== null,
    follows: shown?.follow ?? false,
    spotlight: useValue('spotlight is on', () => room.lit.get().length > 0, [room]),
    laser: useValue('laser in hand', () => editor.get()?.getCurrentToolId() === 'laser', [editor]),
    lens: useValue(room.lens),
  }
}

/** What is shown on the room's map beside the map itself, and how to show or hide it. */
export function useRoomLayers(): { readonly layers: RoomLayers; readonly setLayers: (layers: RoomLayers) => void } {
  const core = useCore()
  const { room } = useMapSession()
  const layers = useValue('layers', () => room.state.get()?.layers ?? NO_LAYERS, [room])
  return {
    layers,
    setLayers: (next) =>
      void core.call('audience.layers', next).then((reply) => {
        if (!reply.ok) showToast({ tone: 'danger', topic: 'room', text: reply.error.message })
      }),
  }
}

/** Does something to the room's map, and says so. Asks for nothing to be drawn again. */
export function useRoomMoves(): (move: RoomMove) => void {
  const core = useCore()
  const { editor, room, sync, workshop } = useMapSession()
  const say = (text: string) => showToast({ tone: 'info', topic: 'room', text })

  /** The picture is taken from what is on disk, so that goes there first. */
  const show = async (follow: boolean, frame: ReturnType<typeof frameOf>, said: string) => {
    await sync.flush()
    const reply = await core.call('audience.show', { kind: 'map', workshop: workshop.id, follow, frame })
    if (reply.ok) say(said)
    else showToast({ tone: 'danger', topic: 'room', text: reply.error.message })
  }
  return (move) => {
    const mounted = editor.get()
    if ((room.state.get()?.showing.kind ?? 'blank') === 'blank') return say(t('room.presentFirst'))
    if (!mounted) return
    if (move === 'follow') {
      const follow = !mapShown(room, workshop)?.follow
      return void show(follow, frameOf(mounted), t(follow ? 'room.follows' : 'room.stays'))
    }
    if (move === 'this') {
      const frame = frameSelection(mounted)
      if (room.lit.get().length > 0) room.light([])
      return void show(false, frame, t(frame === null ? 'room.showsAll' : 'room.showsThis'))
    }
    if (!mapShown(room, workshop)) return say(t('room.showMapFirst'))
    if (move === 'laser') {
      mounted.setCurrentTool(mounted.getCurrentToolId() === 'laser' ? 'select' : 'laser')
    } else if (move === 'lens') {
      room.lens.set(!room.lens.get())
    } else {
      const lit = room.lit.get().length > 0 ? [] : litBySelection(mounted)
      if (lit.length === 0 && room.lit.get().length === 0) return say(t('room.selectFirst'))
      room.light(lit)
    }
  }
}
