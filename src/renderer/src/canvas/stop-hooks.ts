/** What stops need of the map in this window: its records, and what is selected or in view as a stop. */

import { useCallback, useEffect, useState } from 'react'
import type { Editor } from 'tldraw'
import type { ZoneId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { isDocumentRecord, isPhoto, isZone, type MapRecord } from '#shared/model/map-schema.ts'
import type { StopView } from '#shared/model/stop.ts'
import { useMapSession } from './map-document.tsx'
import { frameOf } from './wall/room-feed.ts'

/** Milliseconds without a change after which the records are read again. */
const REST = 400

/** Reads the records of the map as they are at that moment. */
export function useReadMapRecords(): () => readonly MapRecord[] {
  const { store } = useMapSession()
  return useCallback(() => store.allRecords().filter(isDocumentRecord), [store])
}

/** The records of the map, once hands rest; the same list while nothing changes. */
export function useMapRecords(): readonly MapRecord[] {
  const { store } = useMapSession()
  const read = useReadMapRecords()
  const [records, setRecords] = useState(read)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    setRecords(read())
    const stop = store.listen(
      () => {
        clearTimeout(timer)
        timer = setTimeout(() => setRecords(read()), REST)
      },
      { scope: 'document' },
    )
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [store, read])
  return records
}

/** What the selection would show as a stop; null while nothing is selected that the room could see. */
function viewOfSelection(editor: Editor): StopView | null {
  const shapes = editor.getSelectedShapes().filter((shape) => !isPhoto(shape))
  const [only, ...others] = shapes
  if (!only) return null
  if (others.length === 0 && isZone(only)) return { by: 'zone', zone: only.id as string as ZoneId }
  return { by: 'things', ids: shapes.slice(0, LIMITS.listed).map(({ id }) => id) }
}

/** What a new stop would show: what is selected, else the part of the map that is in view; null before the map is there. */
export function useReadStopView(): () => StopView | null {
  const { editor } = useMapSession()
  return useCallback(() => {
    const mounted = editor.get()
    if (!mounted) return null
    const frame = frameOf(mounted)
    return viewOfSelection(mounted) ?? (frame && { by: 'frame', frame })
  }, [editor])
}
