/** How much room the window has, measured in the text's own size: zoom, a small screen and large text all make it narrow. */
import { useSyncExternalStore } from 'react'
import { readRem, watchRem } from '../ui/use-rem.ts'

/** `tight` below 46 rem: only what cannot be done elsewhere; `narrow` below 64 rem: panels fold, signs instead of words; `wide`: everything has its words. */
export type Room = 'tight' | 'narrow' | 'wide'

function readRoom(): Room {
  const width = window.innerWidth / readRem()
  if (width < 46) return 'tight'
  return width < 64 ? 'narrow' : 'wide'
}

/** Follows the window and the text size. */
export function useRoom(): Room {
  return useSyncExternalStore(watchRem, readRoom)
}
