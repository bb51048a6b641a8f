/**
 * The size of 1rem in pixels, for what must be counted in pixels (virtual rows) and yet follow the text size. It is kept
 * while somebody watches it: to ask for it in the middle of a change would make the page lay itself out at once.
 */
import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let known: number | null = null
let stop: (() => void) | null = null

/** The size now, in pixels. */
export function readRem(): number {
  const size = known ?? (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16)
  if (stop) known = size
  return size
}

function tell(): void {
  known = null
  for (const listener of listeners) listener()
}

function watch(): () => void {
  window.addEventListener('resize', tell)
  const observer = new MutationObserver(tell)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-text-size'] })
  return () => {
    window.removeEventListener('resize', tell)
    observer.disconnect()
    known = null
  }
}

/** Hears when the window or the text size changes: the text size is an attribute of the document. Returns what stops it. */
export function watchRem(listener: () => void): () => void {
  // Nobody's listener twice: each call has its own.
  const own = () => listener()
  listeners.add(own)
  stop ??= watch()
  return () => {
    listeners.delete(own)
    if (listeners.size > 0) return
    stop?.()
    stop = null
  }
}

/** Follows the text size of the settings and of the browser. */
export function useRem(): number {
  return useSyncExternalStore(watchRem, readRem)
}
