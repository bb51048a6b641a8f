/** What makes a measurement fit its measure, and what is said of all measurements of a measure at once. */
import { z } from 'zod'
import { addDays } from './day.ts'
import { MeasureId } from './ids.ts'
import type { Measure, Measurement } from './measure.ts'
import { Day } from './workshop.ts'

/** Nothing is measured before; a year of two or three digits was meant otherwise. */
const EARLIEST = '1970-01-01'

/** What can be wrong with a measurement of its measure. */
export const MEASUREMENT_PROBLEMS = [
  'too-early',
  'in-future',
  'cases-of-amount',
  'negative',
  'not-whole',
  'more-than-cases',
  'above-one',
] as const
export type MeasurementProblem = (typeof MEASUREMENT_PROBLEMS)[number]

/** What is wrong with a day as that of a measurement. Tomorrow is let through: it is today elsewhere. */
export function findDayProblem(day: string, today: string): MeasurementProblem | null {
  if (day < EARLIEST) return 'too-early'
  return day > addDays(today, 1) ? 'in-future' : null
}

/** What is wrong with a value as that of a measure of this scale, or null. */
export function findValueProblem(
  { scale }: Pick<Measure, 'scale'>,
  { value, cases }: Pick<Measurement, 'value' | 'cases'>,
): MeasurementProblem | null {
  if (scale === 'amount') return cases === null ? null : 'cases-of-amount'
  if (value < 0) return 'negative'
  if (cases === null) return value > 1 ? 'above-one' : null
  if (!Number.isInteger(value)) return 'not-whole'
  return value > cases ? 'more-than-cases' : null
}

/** What all measurements of a measure come to. */
export const MeasureSummary = z.object({
  measure: MeasureId,
  count: z.int().min(1),
  firstDay: Day,
  lastDay: Day,
  /** The figure of the last one: a value, or a share 0..1. */
  lastFigure: z.number(),
  /** How many miss the target; null while there is none. */
  misses: z.int().min(0).nullable(),
})
export type MeasureSummary = z.infer<typeof MeasureSummary>

/** What was done last to the measurements of a measure: how many it touched. */
export const MeasureStep = z.object({ kind: z.enum(['recorded', 'taken-back']), count: z.int().min(1) })
export type MeasureStep = z.infer<typeof MeasureStep>
