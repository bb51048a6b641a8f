/**
 * Measurements that are on their way to the disk, by workshop and measure. They outlive the view: what the core refused
 * (disk full, line broken) is there again with its sentence when the person comes back. A newcomer would hold them in the
 * view; then leaving it loses them.
 */
import type { MeasureId, MeasurementId, WorkshopId } from '#shared/model/ids.ts'
import type { Measurement } from '#shared/model/measure.ts'

/** One that is not on disk yet; `problem` says why the core did not take it. */
export interface WaitingMeasurement {
  readonly measurement: Measurement
  readonly problem: string | null
}

const NONE: readonly WaitingMeasurement[] = []
const all = new Map<string, readonly WaitingMeasurement[]>()
const listeners = new Set<() => void>()

const keyOf = (workshop: WorkshopId, measure: MeasureId) => `${workshop} ${measure}`

/** What waits; the list keeps its identity while nothing changes. */
export function waitingOf(workshop: WorkshopId, measure: MeasureId): readonly WaitingMeasurement[] {
  return all.get(keyOf(workshop, measure)) ?? NONE
}

/** Those of a workshop, of whatever measure, that the core did not take. */
export function refusedOf(workshop: WorkshopId): readonly WaitingMeasurement[] {
  return [...all].flatMap(([key, waiting]) =>
    key.startsWith(`${workshop} `) ? waiting.filter(({ problem }) => problem !== null) : [],
  )
}

/** Puts these in the place of what waited under their ids; `problem` is the same for all. */
export function setWaiting(workshop: WorkshopId, measurements: readonly Measurement[], problem: string | null): void {
  for (const measurement of measurements) {
    const key = keyOf(workshop, measurement.measure)
    const others = (all.get(key) ?? NONE).filter((one) => one.measurement.id !== measurement.id)
    all.set(key, [...others, { measurement, problem }])
  }
  for (const listener of [...listeners]) listener()
}

/** They are on disk, or were thrown away. */
export function endWaiting(workshop: WorkshopId, measure: MeasureId, ids: ReadonlySet<MeasurementId>): void {
  const key = keyOf(workshop, measure)
  all.set(
    key,
    (all.get(key) ?? NONE).filter(({ measurement }) => !ids.has(measurement.id)),
  )
  for (const listener of [...listeners]) listener()
}

export function onWaiting(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
