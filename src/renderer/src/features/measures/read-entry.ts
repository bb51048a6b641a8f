/**
 * One measurement as it is typed: read, refused with the field at fault, or asked back where it can be read in two ways.
 * A share needs its cases or a per cent sign: "3" alone could be three cases or three per cent.
 */
import type { DecimalMark } from '#shared/import/parse-number.ts'
import { type DayOrder, findDayOrder, readDay } from '#shared/import/read-day.ts'
import { findMark, readFigure } from '#shared/import/read-figure.ts'
import type { LineProblem } from '#shared/import/read-measurements.ts'
import type { Measure } from '#shared/model/measure.ts'
import { findDayProblem } from '#shared/model/measurement.ts'
import type { MeasurementFacts } from './use-measurements.ts'

/** What stands in the fields. */
export interface EntryTexts {
  readonly day: string
  readonly value: string
  readonly cases: string
}

export type EntryField = keyof EntryTexts

/** What was decided when it was asked the first time. */
export interface EntryChoices {
  readonly order: DayOrder | null
  readonly mark: DecimalMark | null
}

export type ReadEntry =
  | { readonly kind: 'read'; readonly facts: MeasurementFacts }
  | { readonly kind: 'wrong'; readonly field: EntryField; readonly problem: LineProblem | 'cases-missing' }
  | { readonly kind: 'asks'; readonly question: 'order' | 'mark'; readonly text: string }

const HAS_CASES = /%|per\s?cent|prozent|pour\s?cent|\b(?:of|von|sur)\b|\//i

/** `today` is the day on the wall. */
export function readEntry(
  texts: EntryTexts,
  measure: Pick<Measure, 'scale' | 'unit'>,
  { order, mark }: EntryChoices,
  today: string,
): ReadEntry {
  const day = readDay(texts.day, findDayOrder([texts.day]).order ?? order)
  if (!day.ok) {
    if (day.problem === 'order-unknown') return { kind: 'asks', question: 'order', text: texts.day.trim() }
    return { kind: 'wrong', field: 'day', problem: day.problem }
  }
  const dayProblem = findDayProblem(day.day, today)
  if (dayProblem !== null) return { kind: 'wrong', field: 'day', problem: dayProblem }
  const own = findMark([texts.value], measure.unit).mark
  const rules = { ...measure, mark: own ?? mark, plainShares: 'fraction' as const }
  const figure = readFigure(texts.value, texts.cases, rules)
  if (!figure.ok && figure.problem === 'mark-unknown') {
    return { kind: 'asks', question: 'mark', text: texts.value.trim() }
  }
  const isBare = measure.scale === 'share' && texts.cases.trim() === '' && texts.value.trim() !== ''
  if (isBare && !HAS_CASES.test(texts.value)) {
    const isNumber = figure.ok || figure.problem === 'above-one'
    return isNumber
      ? { kind: 'wrong', field: 'cases', problem: 'cases-missing' }
      : { kind: 'wrong', field: 'value', problem: figure.problem }
  }
  if (!figure.ok) {
    return { kind: 'wrong', field: figure.problem === 'cases-not-whole' ? 'cases' : 'value', problem: figure.problem }
  }
  return { kind: 'read', facts: { day: day.day, ...figure.figure } }
}
