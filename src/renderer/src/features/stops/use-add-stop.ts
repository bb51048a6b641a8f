/** Makes a stop of what is selected on the map, or else of the part that is in view; it becomes the last one. */
import { useCallback } from 'react'
import { StopId, type WorkshopId } from '#shared/model/ids.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import type { Stop } from '#shared/model/stop.ts'
import { addStop, moveStop } from '#shared/stops/edit-stops.ts'
import { nameStop } from '#shared/stops/list-stops.ts'
import { t } from '#shared/text/text.ts'
import { useReadStopView } from '../../canvas/stop-hooks.ts'
import { newSubject } from '../../ui/new-subject.ts'
import { showToast } from '../../ui/toast-store.ts'
import { useChangeStops } from './use-change-stops.ts'

/** @param onEdit leads to where the stops are put in order; null where one is there. Resolves to the stop, null where none was made. */
export function useAddStop(workshop: WorkshopId, onEdit: (() => void) | null): () => Promise<StopId | null> {
  const change = useChangeStops(workshop)
  const readView = useReadStopView()
  return useCallback(async () => {
    const view = readView()
    if (view === null) {
      showToast({ tone: 'info', topic: 'stops', text: t('stops.mapFirst') })
      return null
    }
    const stop: Stop = { id: StopId.parse(newSubject()), view, title: '', note: '', steps: [] }
    let made = stop
    let name = ''
    const isDone = await change(({ stops, records }) => {
      const byId = new Map<string, MapRecord>(records.map((record) => [record.id, record]))
      // A zone is one stop only: what it has already comes to the end.
      made = stops.find((one) => one.view.by === 'zone' && view.by === 'zone' && one.view.zone === view.zone) ?? stop
      name = nameStop(made, stops.length + (made === stop ? 1 : 0), byId)
      return made === stop ? addStop(stop) : moveStop(made.id, stops.length)
    })
    if (!isDone) return null
    showToast({
      ...{ tone: 'good', topic: 'stops', text: t('stops.added', { name }) },
      ...(onEdit === null ? {} : { action: { label: t('stops.putInOrder'), run: onEdit } }),
    })
    return made.id
  }, [change, readView, onEdit])
}
