/** A map that is only shown, for the time that a component is there: its records and what stands out come from outside. */
import { useEffect, useState } from 'react'
import type { WireRecord } from '#shared/contract/map.ts'
import { type Highlight, highlightingOf } from '../highlight/highlight-atom.ts'
import { useMapSession } from '../map-document.tsx'
import { createShownMap, type ShownMap } from '../viewer/shown-map.ts'

/** Null until it is made. Keep `records` and `highlight` stable while they say the same. */
export function useShownMap(records: readonly WireRecord[], highlight: Highlight | null): ShownMap | null {
  const { pictures } = useMapSession()
  const [map, setMap] = useState<ShownMap | null>(null)
  useEffect(() => {
    const made = createShownMap(pictures)
    setMap(made)
    return () => {
      setMap(null)
      made.stop()
    }
  }, [pictures])
  const [isFilled, setFilled] = useState(false)
  useEffect(() => {
    if (map === null) return
    map.show(records)
    setFilled(true)
  }, [map, records])
  useEffect(() => {
    if (map !== null) highlightingOf(map.store).marks.set(highlight)
  }, [map, highlight])
  return isFilled ? map : null
}
