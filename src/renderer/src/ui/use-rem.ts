/** The size of 1rem in pixels, for what must be counted in pixels (virtual rows) and yet follow the text size. */
import { useSyncExternalStore } from 'react'

/** The size now, in pixels. */
export function readRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}

/** Hears when the window or the text size changes: the text size is an attribute of the document. Returns what stops it. */
export function watchRem(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  const watch = new MutationObserver(listener)
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-text-size'] })
  return () => {
    window.removeEventListener('resize', listener)
    watch.disconnect()
  }
}

/** Follows the text size of the settings and of the browser. */
export function useRem(): number {
  return useSyncExternalStore(watchRem, readRem)
}
