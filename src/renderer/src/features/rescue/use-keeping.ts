/**
 * Keeps what waits of an open workshop in the window's own storage: a moment after it began to wait, and once more when the
 * page goes. What a page that dies can lose is what came in that moment, and nothing that had waited longer.
 */
import { useEffect, useRef } from 'react'
import type { Unsaved } from '#shared/contract/rescue.ts'
import { createKeeping } from './kept-unsaved.ts'

/** From one look at what waits to the next, in milliseconds. */
export const KEEP_MS = 250

export interface Kept {
  readonly title: string
  /** How much waits; 0 while everything is on disk. */
  readonly waiting: number
  /** Another value whenever something else waits than before. */
  readonly mark: () => unknown
  readonly read: () => Unsaved
}

/** `kept` may be a new object every time. */
export function useKeeping(kept: Kept): void {
  const latest = useRef(kept)
  latest.current = kept
  const keeping = useRef<ReturnType<typeof createKeeping>>(undefined)
  keeping.current ??= createKeeping(sessionStorage, crypto.randomUUID())
  const waits = kept.waiting > 0

  useEffect(() => {
    const { current } = keeping
    let mark: unknown
    const keep = () => {
      const { title, mark: markOf, read } = latest.current
      if (markOf() === mark) return
      mark = markOf()
      const unsaved = read()
      const isEmpty = unsaved.batches.length + unsaved.statements.length + unsaved.measurements.length === 0
      if (isEmpty) current?.forget()
      else current?.keep(unsaved, title, new Date())
    }
    const keepWhenHidden = () => {
      if (document.visibilityState === 'hidden') keep()
    }
    // A page that goes is first shown its end, then hidden; what its fields hold comes to the map between the two.
    window.addEventListener('pagehide', keep)
    document.addEventListener('visibilitychange', keepWhenHidden)
    const timer = waits ? setInterval(keep, KEEP_MS) : undefined
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', keep)
      document.removeEventListener('visibilitychange', keepWhenHidden)
      // Everything is on disk, or was left for good.
      current?.forget()
    }
  }, [waits])
}
