/** The measurements of one measure: what holds, what is on its way, and how to record and take back. */
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { MeasureId, MeasurementId, WorkshopId } from '#shared/model/ids.ts'
import type { Measurement } from '#shared/model/measure.ts'
import { useCore, useCoreQuery } from '../../rpc/core-provider.tsx'
import { useOutboxState } from '../../rpc/use-evidence.ts'
import { newSubject } from '../../ui/new-subject.ts'
import { showToast } from '../../ui/toast-store.ts'
import { endWaiting, onWaiting, setWaiting, type WaitingMeasurement, waitingOf } from './waiting-measurements.ts'

/** What is said of a measurement apart from whose it is. */
export type MeasurementFacts = Pick<Measurement, 'day' | 'value' | 'cases'>

export interface Measurements {
  /** By day, with what is on its way. */
  readonly all: readonly Measurement[]
  readonly waiting: ReadonlyMap<MeasurementId, WaitingMeasurement>
  readonly lastStep: Output<'measures.list'>['lastStep']
  /** Records one, new or corrected. What the core does not take stays in the list with its sentence. */
  readonly record: (measurement: Measurement) => void
  /** Records many as one step: the sentence of a refusal, or null once all are on disk. Nothing of them waits. */
  readonly takeIn: (measurements: readonly Measurement[]) => Promise<string | null>
  /** Tries again to record what was not taken. */
  readonly retry: () => void
  readonly takeBack: (id: MeasurementId) => void
  readonly takeBackStep: () => void
}

/** One that is said for the first time. */
export function newMeasurement(measure: MeasureId, facts: MeasurementFacts): Measurement {
  return { ...facts, id: newSubject() as MeasurementId, measure, note: '' }
}

/** Undefined while it is being read. */
export function useMeasurements(workshop: WorkshopId, measure: MeasureId): Measurements | undefined {
  const core = useCore()
  const queries = useQueryClient()
  const { data } = useCoreQuery('measures.list', { workshop, measure })
  const waiting = useSyncExternalStore(onWaiting, () => waitingOf(workshop, measure))
  const { flush } = useOutboxState()
  return useMemo(() => {
    if (data === undefined) return undefined
    const readAnew = () => queries.invalidateQueries({ queryKey: ['measures.list', { workshop, measure }] })
    const send = async (measurements: readonly Measurement[]): Promise<string | null> => {
      // The measure itself may be on its way still.
      await flush()
      const result = await core.call('measures.record', { workshop, measurements: [...measurements] })
      if (!result.ok) return result.error.message
      await readAnew()
      return null
    }
    const recordWaiting = async (measurements: readonly Measurement[]) => {
      setWaiting(workshop, measurements, null)
      const problem = await send(measurements)
      if (problem === null) endWaiting(workshop, measure, new Set(measurements.map(({ id }) => id)))
      else setWaiting(workshop, measurements, problem)
    }
    const tell = async (call: Promise<{ readonly ok: boolean; readonly error?: { readonly message: string } }>) => {
      const result = await call
      if (!result.ok) showToast({ tone: 'danger', text: result.error?.message ?? '' })
    }
    return {
      all: overlay(data.measurements, waiting),
      waiting: new Map(waiting.map((one) => [one.measurement.id, one])),
      lastStep: data.lastStep,
      record: (measurement) => void recordWaiting([measurement]),
      takeIn: send,
      retry: () => void recordWaiting(waiting.map(({ measurement }) => measurement)),
      takeBack: (id) => {
        endWaiting(workshop, measure, new Set([id]))
        void tell(core.call('measures.takeBack', { workshop, ids: [id] }))
      },
      takeBackStep: () => void tell(core.call('measures.takeBackStep', { workshop, measure })),
    }
  }, [core, queries, workshop, measure, data, waiting, flush])
}

/** What holds once what waits is on disk too, by day. */
function overlay(measurements: readonly Measurement[], waiting: readonly WaitingMeasurement[]): readonly Measurement[] {
  if (waiting.length === 0) return measurements
  const ids = new Set(waiting.map(({ measurement }) => measurement.id))
  const others = measurements.filter(({ id }) => !ids.has(id))
  return [...others, ...waiting.map(({ measurement }) => measurement)].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  )
}
