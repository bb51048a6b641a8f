/** Highlighting parts of the map, for the views around it. */
import { useValue } from '@tldraw/state-react'
import { useEffect } from 'react'
import { useMapSession } from '../map-document.tsx'
import { type Highlight, type HighlightMode, highlightingOf } from './highlight-atom.ts'

/** What is to be highlighted, wherever it was asked for, and how to ask for something else. */
export function useHighlightMode(): readonly [HighlightMode, (mode: HighlightMode) => void] {
  const { mode } = highlightingOf(useMapSession().store)
  return [useValue(mode), (next) => void mode.set(next)]
}

/** How to ask for something from elsewhere, without being drawn again when anybody does. The panel over the map says what it means. */
export function useAskForHighlight(): (mode: HighlightMode) => void {
  const { mode, isExplained } = highlightingOf(useMapSession().store)
  return (next) => {
    mode.set(next)
    if (next !== 'none') isExplained.set(true)
  }
}

/** Whether the panel over the map is open, and how to open or fold it. */
export function useHighlightsExplained(): readonly [boolean, (open: boolean) => void] {
  const { isExplained } = highlightingOf(useMapSession().store)
  return [useValue(isExplained), (open) => void isExplained.set(open)]
}

/** Lets these stand out while the component is there; null for nothing. Keep it stable while it says the same. */
export function useMapHighlight(highlight: Highlight | null): void {
  const { marks } = highlightingOf(useMapSession().store)
  // Not taken away in between: every shape would step forward and back again.
  useEffect(() => void marks.set(highlight), [marks, highlight])
  useEffect(() => () => void marks.set(null), [marks])
}
