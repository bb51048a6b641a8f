/** How much room the window has, measured in the text's own size: zoom, a small screen and large text all make it narrow. */
import { useSyncExternalStore } from 'react'

/** `tight` below 46 rem: only what cannot be done elsewhere; `narrow` below 64 rem: panels fold, signs instead of words; `wide`: everything has its words. */
export type Room = 'tight' | 'narrow' | 'wide'

function readRoom(): Room {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  const width = window.innerWidth / rem
  if (width < 46) return 'tight'
  return width < 64 ? 'narrow' : 'wide'
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  // The text size is an attribute of the document.
  const watch = new MutationObserver(listener)
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-text-size'] })
  return () => {
    window.removeEventListener('resize', listener)
    watch.disconnect()
  }
}

export function useRoom(): Room {
  return useSyncExternalStore(subscribe, readRoom)
}
