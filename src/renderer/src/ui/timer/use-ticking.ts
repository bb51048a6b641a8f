/**
 * One tick for everything in a window that shows time. A component is drawn again only when what it reads from the clock
 * has changed, so a timer costs one drawing a second. A page that was hidden or asleep reads the clock at once when it is back.
 */
import { useCallback, useSyncExternalStore } from 'react'

/** Two windows show the same second at most this far apart. */
const TICK_MS = 100

const listeners = new Set<() => void>()
let ticking = 0

function tick(): void {
  for (const listener of [...listeners]) listener()
}

function watchTicks(listener: () => void): () => void {
  listeners.add(listener)
  if (listeners.size === 1) {
    ticking = window.setInterval(tick, TICK_MS)
    document.addEventListener('visibilitychange', tick)
    window.addEventListener('pageshow', tick)
    window.addEventListener('focus', tick)
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    window.clearInterval(ticking)
    document.removeEventListener('visibilitychange', tick)
    window.removeEventListener('pageshow', tick)
    window.removeEventListener('focus', tick)
  }
}

/** What `read` makes of the wall clock, kept up to date. It must answer a plain value, and the same one for as long as nothing visible changes. */
export function useTicking<T extends string | number | boolean | null>(read: (now: number) => T): T {
  const snapshot = useCallback(() => read(Date.now()), [read])
  return useSyncExternalStore(watchTicks, snapshot)
}
