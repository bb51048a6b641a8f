/** Measurements as the core keeps them: rows are added, the newest of an id holds. */
import type { MeasureId, MeasurementId } from '#shared/model/ids.ts'
import type { Measurement } from '#shared/model/measure.ts'
import type { MeasureStep } from '#shared/model/measurement.ts'

/** What a row says about one measurement: what holds from then on, or null when it took it back. */
export interface SaidMeasurement {
  readonly id: MeasurementId
  readonly measure: MeasureId
  readonly now: Measurement | null
}

/** Reading them. A row that does not fit the model (a file from elsewhere) is left out, never changed. */
export interface MeasuresRead {
  /** What holds of one measure, by day; of one day in the order in which they came. */
  of(measure: MeasureId): readonly Measurement[]
  /** How many hold. */
  count(measure: MeasureId): number
  /** What holds of all measures, in the same order within each: only what a figure needs. */
  figures(): readonly Pick<Measurement, 'measure' | 'day' | 'value' | 'cases'>[]
  /** What was said last of an id; null when nothing ever was. */
  said(id: MeasurementId): SaidMeasurement | null
  lastStep(measure: MeasureId): MeasureStep | null
  /** What held before that step of everything that it touched. */
  beforeLastStep(measure: MeasureId): readonly SaidMeasurement[]
  /** Ids of rows that do not fit the model, or whose measure nobody ever named. */
  unfit(): readonly string[]
}

/** Adding to them. */
export interface MeasuresWrite extends MeasuresRead {
  add(entry: number, said: SaidMeasurement): void
}
