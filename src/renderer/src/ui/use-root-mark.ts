/**
 * Marks the document while something is on the screen, for styles of what stands elsewhere. A `:has()` at the root would do
 * the same, but then every change of the map would be asked whether it makes a difference to it.
 */
import { useLayoutEffect } from 'react'

/** A dialog is open; a form stands at the foot of a view; the presenter strip stands at the foot of the window. */
export type RootMark = 'dialog' | 'formAtFoot' | 'presenting'

const counts = new Map<RootMark, number>()

function add(mark: RootMark, by: 1 | -1): void {
  const count = (counts.get(mark) ?? 0) + by
  counts.set(mark, count)
  const { dataset } = document.documentElement
  if (count > 0) dataset[mark] = ''
  else delete dataset[mark]
}

/** The mark stands as long as one component that asks for it is mounted. */
export function useRootMark(mark: RootMark): void {
  useLayoutEffect(() => {
    add(mark, 1)
    return () => add(mark, -1)
  }, [mark])
}
