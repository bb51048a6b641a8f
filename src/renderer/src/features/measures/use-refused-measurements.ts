/** The measurements of a workshop that the disk did not take: for the saved indicator, which leads to no measure. */
import { useSyncExternalStore } from 'react'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { Measurement } from '#shared/model/measure.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { endWaiting, onWaiting, refusedOf, setWaiting, type WaitingMeasurement } from './waiting-measurements.ts'

export interface RefusedMeasurements {
  readonly count: number
  /** Another text whenever others are refused than before. */
  readonly mark: () => string
  /** The sentence of the first of them; null when there is none. */
  readonly problem: string | null
  readonly read: () => readonly Measurement[]
  /** Records them again, each for itself. */
  readonly retry: () => Promise<void>
}

export function useRefusedMeasurements(workshop: WorkshopId): RefusedMeasurements {
  const core = useCore()
  const count = useSyncExternalStore(onWaiting, () => refusedOf(workshop).length)
  const mark = () => idsOf(refusedOf(workshop))
  useSyncExternalStore(onWaiting, mark)
  const problem = useSyncExternalStore(onWaiting, () => refusedOf(workshop)[0]?.problem ?? null)
  const read = () => refusedOf(workshop).map(({ measurement }) => measurement)
  return {
    count,
    mark,
    problem,
    read,
    async retry() {
      for (const one of read()) {
        const reply = await core.call('measures.record', { workshop, measurements: [one] })
        if (reply.ok) endWaiting(workshop, one.measure, new Set([one.id]))
        else setWaiting(workshop, [one], reply.error.message)
      }
    },
  }
}

const idsOf = (waiting: readonly WaitingMeasurement[]) => waiting.map(({ measurement }) => measurement.id).join(' ')
