/** The stops of the workshop that is open: all of them, what they are called, and what is done to them. */
import { useMemo } from 'react'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import type { MapFrame } from '#shared/model/room-map.ts'
import type { Stop } from '#shared/model/stop.ts'
import { editStops, type StopsEdit } from '#shared/stops/edit-stops.ts'
import { frameOfStop } from '#shared/stops/frame-of-stop.ts'
import { listStops, nameStop, zonesInOrder } from '#shared/stops/list-stops.ts'
import { useMapRecords } from '../../canvas/stop-hooks.ts'
import { useStatement } from '../../rpc/use-evidence.ts'

/** A stop as it is listed. */
export interface ListedStop {
  readonly stop: Stop
  readonly name: string
  /** Null where nothing of it is on the map any more. */
  readonly frame: MapFrame | null
}

export interface StopsHandle {
  readonly stops: readonly ListedStop[]
  readonly records: readonly MapRecord[]
  readonly edit: (edit: StopsEdit) => void
}

/** Undefined while they are being read. */
export function useStops(workshop: WorkshopId): StopsHandle | undefined {
  const statement = useStatement(workshop, 'stops', 'workshop')
  const records = useMapRecords()
  return useMemo(() => {
    if (statement === undefined) return undefined
    const zones = zonesInOrder(records)
    const byId = new Map<string, MapRecord>(records.map((record) => [record.id, record]))
    return {
      stops: listStops(statement.value, zones).map((stop, place) => ({
        stop,
        name: nameStop(stop, place + 1, byId),
        frame: frameOfStop(stop.view, records),
      })),
      records,
      edit: (edit) => statement.say((now) => editStops(now, zones, edit)),
    }
  }, [statement, records])
}
