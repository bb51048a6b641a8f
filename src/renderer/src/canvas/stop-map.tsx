/** A part of the map as the room gets it at a stop, in small: to look at, not to be moved. */
import { useMemo } from 'react'
import type { WireRecord } from '#shared/contract/map.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import type { MapFrame } from '#shared/model/room-map.ts'
import { useShownMap } from './versions/use-shown-map.ts'
import { MapViewer } from './viewer/map-viewer.tsx'

export interface StopMapProps {
  readonly records: readonly MapRecord[]
  readonly frame: MapFrame
  /** Ids of what is not shown yet. */
  readonly left: readonly string[]
  readonly label: string
}

/** Needs `MapDocument` above. Keep what it gets stable while it says the same. */
export function StopMap({ records, frame, left, label }: StopMapProps) {
  const shown = useMemo(() => {
    const out = new Set(left)
    const isThere = (record: MapRecord) =>
      !out.has(record.id) && (record.typeName !== 'binding' || (!out.has(record.fromId) && !out.has(record.toId)))
    return records.filter(isThere).map((record): WireRecord => ({ ...record }))
  }, [records, left])
  const map = useShownMap(shown, null)
  return map && <MapViewer map={map} label={label} frame={frame} />
}
