/**
 * Measure: an internal customer performance metric of an interaction, with unit, direction and target. Its dated values are
 * measurements. KPI conflicts say where two parties are measured on things that pull apart.
 */
import { z } from 'zod'
import { SOURCES } from './cost.ts'
import { DIMENSIONS } from './dimension.ts'
import { InteractionId, MeasureId, MeasurementId, PartyId } from './ids.ts'
import { PERIODS } from './interaction.ts'
import { LIMITS } from './limits.ts'
import { Day } from './workshop.ts'

/** Which way is better. */
export const DIRECTIONS = ['higher', 'lower'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** `amount`: a value in its unit; `share`: so many of so many cases, shown in per cent. */
export const SCALES = ['amount', 'share'] as const

const value = z.number().min(-LIMITS.money).max(LIMITS.money)

export const Measure = z.object({
  interaction: InteractionId,
  name: z.string().max(LIMITS.name),
  /** "hours", "tickets"; a share has none. */
  unit: z.string().max(LIMITS.name),
  scale: z.enum(SCALES),
  direction: z.enum(DIRECTIONS),
  /** What it tells about, when somebody said so. */
  dimension: z.enum(DIMENSIONS).nullable(),
  /** What was agreed; a share is 0..1. */
  target: value.nullable(),
  /** What holds today as far as anybody knows, while nothing was measured; a share is 0..1. */
  actual: value.nullable(),
  /** Where `actual` comes from. */
  source: z.enum(SOURCES),
  /** How often it is measured. */
  period: z.enum(PERIODS),
})
export type Measure = z.infer<typeof Measure>

/**
 * A dated value: of an amount the value itself and no `cases`; of a share how many of the `cases` it was, or the share 0..1
 * itself where nobody knows of how many.
 */
export const Measurement = z.object({
  id: MeasurementId,
  measure: MeasureId,
  day: Day,
  value,
  cases: z.int().min(1).max(LIMITS.volume).nullable(),
  note: z.string().max(LIMITS.shortText),
})
export type Measurement = z.infer<typeof Measurement>

/** One side of a conflict: who is measured on what. */
export const ConflictSide = z.object({ party: PartyId, measuredOn: z.string().max(LIMITS.note) })

/** Two parties that are measured on things that pull apart. */
export const KpiConflict = z.object({
  sides: z.tuple([ConflictSide, ConflictSide]),
  note: z.string().max(LIMITS.note),
})
export type KpiConflict = z.infer<typeof KpiConflict>

/** The figure of a measurement on the scale of its measure: the value, or the share 0..1 of the cases. */
export function figureOf({ value: said, cases }: Pick<Measurement, 'value' | 'cases'>): number {
  return cases === null ? said : said / cases
}

/** Whether a figure misses the target; null while there is no target. On the target is no miss. */
export function isMiss({ target, direction }: Pick<Measure, 'target' | 'direction'>, figure: number): boolean | null {
  if (target === null) return null
  return direction === 'higher' ? figure < target : figure > target
}
