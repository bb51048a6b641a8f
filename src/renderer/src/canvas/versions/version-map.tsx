/** A version of the map to look at, to be moved and zoomed but not changed. */
import { useState } from 'react'
import type { Editor } from 'tldraw'
import type { WireRecord } from '#shared/contract/map.ts'
import { MapViewer } from '../viewer/map-viewer.tsx'
import { ViewerZoom } from '../viewer/viewer-zoom.tsx'
import { useShownMap } from './use-shown-map.ts'

export interface VersionMapProps {
  /** Keep it stable while it says the same. */
  readonly records: readonly WireRecord[]
  readonly label: string
}

/** One version alone. Needs `MapDocument` above. */
export function VersionMap({ records, label }: VersionMapProps) {
  const map = useShownMap(records, null)
  const [editor, setEditor] = useState<Editor | null>(null)
  return (
    map && (
      <MapViewer
        map={map}
        label={label}
        frame={null}
        hands
        front={<ViewerZoom editor={editor} />}
        onEditor={setEditor}
      />
    )
  )
}
