/** How much room an element has, in pixels: for charts, which are drawn in the size in which they are seen. */
import { type RefObject, useLayoutEffect, useState } from 'react'

export interface RoomSize {
  readonly width: number
  readonly height: number
}

/** Null until it is known. Whole pixels, so that nothing is drawn anew for less than one. */
export function useSize(element: RefObject<HTMLElement | null>): RoomSize | null {
  const [size, setSize] = useState<RoomSize | null>(null)
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return
    const read = () => {
      const next = { width: watched.clientWidth, height: watched.clientHeight }
      setSize((now) => (now?.width === next.width && now.height === next.height ? now : next))
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return size
}
