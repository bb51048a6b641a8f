/** Finding on the map, and showing only a part of it, for the views around the canvas. */
import { useValue } from '@tldraw/state-react'
import { useMemo } from 'react'
import { listFindables } from './find/list-findables.ts'
import { type Findable, searchMap } from './find/search-map.ts'
import type { MapContents } from './map-api.ts'
import { useMapSession } from './map-document.tsx'

/** Whether the field that finds is open, and what closes it. */
export function useFinding(): { readonly isOpen: boolean; readonly close: () => void } {
  const { finding } = useMapSession()
  return { isOpen: useValue(finding), close: () => finding.set(false) }
}

/** What holds the typed words, as the map is now. */
export function useFound(typed: string): readonly Findable[] {
  const { contents, editor } = useMapSession()
  const things = useValue('things to find', () => listFindables(contents.get(), editor.get()), [contents, editor])
  return useMemo(() => searchMap(things, typed), [things, typed])
}

/** What the map says, without what is no part of what is shown: what Outline and Matrix list. */
export function useShownContents(): MapContents {
  return useValue(useMapSession().showing.contents)
}

/** How many things are out of sight, and what brings them back. */
export function useHidden(): {
  readonly count: number
  /** Why only a part is shown, where that was said. */
  readonly reason: string | null
  readonly showAll: () => void
} {
  const { showing, editor } = useMapSession()
  const count = useValue('things out of sight', () => {
    const out = showing.left.get()
    if (out.size === 0) return 0
    const there = editor.get()?.getCurrentPageShapeIds() ?? new Set<string>()
    return [...there].filter((id) => out.has(id)).length
  }, [showing, editor])
  return { count, reason: useValue(showing.reason), showAll: showing.showAll }
}
