/** How much room the window has, measured in the text's own size: zoom, a small screen and large text all make it narrow. */
import { useSyncExternalStore } from 'react'
import type { SegmentLook } from '../ui/segmented.tsx'
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

/** The widths, in rem, from which the bar holds the words of all views, and their signs too. */
const WORDS_FROM = 101
const BOTH_FROM = 138

function readSwitchLook(): SegmentLook {
  const width = window.innerWidth / readRem()
  if (width < WORDS_FROM) return 'signs'
  return width < BOTH_FROM ? 'words' : 'both'
}

/** What the switch of the views can show of each. */
export function useSwitchLook(): SegmentLook {
  return useSyncExternalStore(watchRem, readSwitchLook)
}
