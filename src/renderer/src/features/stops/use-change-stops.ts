/** Changes the stops from elsewhere in the window: what it does is on disk when it resolves, so that the room can be taken there. */
import { useCallback } from 'react'
import { findEvidence, WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import { editStops, type StopsEdit } from '#shared/stops/edit-stops.ts'
import { listStops, zonesInOrder } from '#shared/stops/list-stops.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { useReadMapRecords } from '../../canvas/stop-hooks.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { showToast } from '../../ui/toast-store.ts'

/** What is there when the stops are about to be changed. */
export interface StopsNow {
  readonly records: readonly MapRecord[]
  readonly stops: ReturnType<typeof listStops>
}

/**
 * `make` gets what is there and says what is done; null does nothing. Resolves whether it was done; a refusal has been said.
 */
export type ChangeStops = (make: (now: StopsNow) => StopsEdit | null) => Promise<boolean>

export function useChangeStops(workshop: WorkshopId): ChangeStops {
  const core = useCore()
  const { flush } = useMapCommands()
  const read = useReadMapRecords()
  return useCallback(
    async (make) => {
      const refuse = (text: string) => {
        showToast({ tone: 'danger', topic: 'stops', text })
        return false
      }
      await flush()
      const evidence = await core.call('evidence.list', { workshop })
      if (!evidence.ok) return refuse(evidence.error.message)
      const said = findEvidence(evidence.value, 'stops', WHOLE_WORKSHOP)
      const records = read()
      const zones = zonesInOrder(records)
      const stops = listStops(said, zones)
      const edit = make({ records, stops })
      if (edit === null) return false
      if (edit(stops).length > LIMITS.listed) return refuse(t('stops.full', { limit: LIMITS.listed }))
      const value = editStops(said, zones, edit)
      const reply = await core.call('evidence.say', {
        workshop,
        evidence: { kind: 'stops', subject: 'workshop', value },
      })
      return reply.ok || refuse(reply.error.message)
    },
    [core, workshop, flush, read],
  )
}
