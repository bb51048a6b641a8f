/** Painting pictures of the map for what leaves the workshop. Needs `MapDocument` above. */
import type { MapPart } from '#shared/model/export.ts'
import { isDocumentRecord } from '#shared/model/map-schema.ts'
import { useCore } from '../rpc/core-provider.tsx'
import type { PictureWish } from './export/paint-map.ts'
import { useMapSession } from './map-document.tsx'
import { litBySelection } from './wall/framing.ts'

/** Null where nothing of the part is on the map. What it needs is loaded when a picture is asked for first. */
export type PaintMap = (part: MapPart, wish: PictureWish, signal: AbortSignal) => Promise<Blob | null>

/** The same for a chart: {@link PaintMap} of what stands in a view. */
export async function paintChart(markup: string, wish: PictureWish, signal: AbortSignal): Promise<Blob | null> {
  return await (await import('./export/paint-chart.ts')).paintChart(markup, wish, signal)
}

export function usePaintMap(): PaintMap {
  const core = useCore()
  const { store, pictures, workshop } = useMapSession()
  return async (part, wish, signal) => {
    const { paintMap } = await import('./export/paint-map.ts')
    const said = await core.call('evidence.list', { workshop: workshop.id })
    const records = store.allRecords().filter(isDocumentRecord)
    const source = { records: records.map((record) => ({ ...record })), evidence: said.ok ? said.value : [], pictures }
    return await paintMap(source, part, wish, signal)
  }
}

/** Asks what is selected, with what lies in selected zones and the interactions among all of it. */
export function useReadLit(): () => readonly string[] {
  const { editor } = useMapSession()
  return () => {
    const now = editor.get()
    return now === null || now.getSelectedShapeIds().length === 0 ? [] : litBySelection(now)
  }
}
