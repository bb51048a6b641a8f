/** Looks again whenever the room sees something else, and once hands rest. Needs `MapDocument` above. */
import { useEffect, useState } from 'react'
import { react } from 'tldraw'
import { useMapSession } from '../map-document.tsx'
import { afterRest } from './after-rest.ts'
import { findIllegible, type Illegible, type RoomPicture } from './illegible.ts'
import { frameOf } from './room-feed.ts'

/** Null while the room does not see this map, or can read all of it. Keep the numbers of `room` as they are while they say the same. */
export function useIllegible({ w, h, least }: RoomPicture): Illegible | null {
  const { editor, room, store, workshop } = useMapSession()
  const [found, setFound] = useState<Illegible | null>(null)
  useEffect(() => {
    const look = () => {
      const mounted = editor.get()
      const shown = room.state.get()?.shown
      const isHere = mounted !== null && shown?.kind === 'map' && shown.workshop === workshop.id
      const frame = isHere ? (shown.follow ? frameOf(mounted) : shown.frame) : null
      const next = isHere ? findIllegible(mounted, frame, { w, h, least }) : null
      setFound((before) => (before?.names === next?.names && before?.services === next?.services ? before : next))
    }
    const resting = afterRest(look)
    const stops = [
      react('what the room sees of the map', () => {
        const mounted = editor.get()
        const shown = room.state.get()?.shown
        if (mounted && shown?.kind === 'map' && shown.follow) mounted.getCamera()
        resting.ask()
      }),
      store.listen(resting.ask, { scope: 'document' }),
    ]
    return () => {
      resting.stop()
      for (const stop of stops) stop()
    }
  }, [editor, room, store, workshop, w, h, least])
  return found
}
