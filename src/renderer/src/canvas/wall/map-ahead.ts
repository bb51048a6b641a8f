/** The map as a showing would put it on the wall, which the room does not see yet. Looked at again once hands rest. */
import { atom } from '@tldraw/state'
import type { RoomMap } from '#shared/contract/audience.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { RoomView } from '#shared/model/room-map.ts'
import type { Showing } from '#shared/model/scene.ts'
import type { WindowClient } from '../../rpc/connection.ts'
import { createShownMap } from '../viewer/shown-map.ts'
import { afterRest } from './after-rest.ts'
import type { RoomMapSource } from './room-map.ts'
import { createShownPictures } from './room-pictures.ts'

/** What can be on a map: a showing of a workshop. */
export type MapAhead = Extract<Showing, { readonly workshop: WorkshopId }>

/** Asks at once and goes on until it is stopped. */
export function openMapAhead(core: Pick<WindowClient, 'call' | 'on'>, showing: MapAhead): RoomMapSource {
  const { workshop } = showing
  const pictures = createShownPictures((hash, from) => core.call('pictures.read', { workshop, hash, from }))
  const map = createShownMap(pictures)
  const view = atom<RoomView | null>('view ahead', null)
  const stale = atom('stale', false)
  const failure = atom<Error | null>('failure', null)
  let stopped = false

  function take(shown: RoomMap): void {
    try {
      map.show(shown.records)
      view.set(shown.view)
    } catch (error) {
      failure.set(error instanceof Error ? error : new Error(String(error)))
    }
  }

  async function ask(): Promise<void> {
    const reply = await core.call('presenting.previewMap', showing)
    if (!stopped && reply.ok && reply.value !== null) take(reply.value)
  }

  const looking = afterRest(() => void ask())
  const stop = core.on('map.changed', looking.ask)
  void ask()
  return {
    map,
    view,
    stale,
    failure,
    stop() {
      stopped = true
      looking.stop()
      stop()
      map.stop()
      pictures.close()
    },
  }
}
