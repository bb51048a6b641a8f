/** What can be said of a case, as values: a range keeps who said it while it is corrected, and the day is today's. */
import { type ChangeCase, EMPTY_CASE } from '#shared/model/case.ts'
import type { SaidRange, ThreePoint } from '#shared/model/cost.ts'
import type { Speaker } from '#shared/model/edit-card.ts'

/** What is said as lowest, usual and highest. */
export const CASE_RANGES = ['investment', 'runCost', 'missRateAfter', 'minutesAfter'] as const
export type CaseRange = (typeof CASE_RANGES)[number]

/** Says a range; null takes it back. */
export function sayRange(
  said: ChangeCase,
  field: CaseRange,
  range: ThreePoint | null,
  speaker: Speaker,
  today: string,
): Partial<ChangeCase> {
  const { source, by } = said[field] ?? speaker
  return { [field]: range && { low: range.low, usual: range.usual, high: range.high, source, by, on: today } }
}

/** Changes where a range comes from; nothing where it was not said. */
export function amendRange(
  said: ChangeCase,
  field: CaseRange,
  facts: Partial<Pick<SaidRange, 'source' | 'by' | 'on'>>,
): Partial<ChangeCase> {
  const before = said[field]
  return before === null ? {} : { [field]: { ...before, ...facts } }
}

/** The case after a change; null when nothing is said of it any more. */
export function patchCase(now: ChangeCase | null, patch: (said: ChangeCase) => Partial<ChangeCase>): ChangeCase | null {
  const before = now ?? EMPTY_CASE
  const next = { ...before, ...patch(before) }
  return Object.values(next).every((value) => value === null) ? null : next
}
