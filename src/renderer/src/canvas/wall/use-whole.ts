/**
 * How far the room's map reaches, as it was a moment ago. Asking at every step of a drag would look at every shape each
 * time, and that costs as much as the drag itself.
 */
import { useEffect, useState } from 'react'
import type { Editor } from 'tldraw'
import type { MapFrame } from '#shared/model/room-map.ts'
import { wholeFrame } from './room-camera.ts'

/** Milliseconds from a change to the next look. */
const LATER = 200

/** All of the map that is not hidden; null while it is empty. The same value while nothing reaches farther or less far. */
export function useWhole(editor: Editor): MapFrame | null {
  const [whole, setWhole] = useState(() => wholeFrame(editor))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const look = () => {
      timer = null
      const now = wholeFrame(editor)
      setWhole((before) => (isSame(before, now) ? before : now))
    }
    look()
    const stop = editor.store.listen(
      () => {
        timer ??= setTimeout(look, LATER)
      },
      { scope: 'document' },
    )
    return () => {
      stop()
      if (timer !== null) clearTimeout(timer)
    }
  }, [editor])
  return whole
}

function isSame(one: MapFrame | null, other: MapFrame | null): boolean {
  if (one === null || other === null) return one === other
  return one.x === other.x && one.y === other.y && one.w === other.w && one.h === other.h
}
