/**
 * What measurements of a measure say about misses: how many of them miss the target, and which share of the cases was not
 * delivered as agreed. The two are not the same: a week above its target is one measurement, and hides how many requests
 * of that week were late.
 */
import { figureOf, isMiss, type Measure, type Measurement } from '../model/measure.ts'
import { type ShareInterval, wilsonInterval } from './proportion.ts'

/** Fewer measurements show no pattern; see the run chart, which is provisional below this number too. */
export const FEW_MEASUREMENTS = 10

/** What counts as one case: a case that was counted, or each measurement. */
export type CaseOf = 'cases' | 'measurements'

/** So many misses of so many cases, with what the share may be in truth (0..1). */
export interface MissShare extends ShareInterval {
  readonly misses: number
  readonly cases: number
  readonly caseOf: CaseOf
  /** Measurements that could not be counted, because nobody said of how many cases they are. */
  readonly leftOut: number
  readonly firstDay: string
  readonly lastDay: string
}

type Said = Pick<Measurement, 'day' | 'value' | 'cases'>
type MissRule = Pick<Measure, 'scale' | 'direction' | 'target'>

/** How many figures miss the target; null while there is no target. */
export function countMisses(measure: MissRule, measurements: readonly Said[]): number | null {
  if (measure.target === null) return null
  return measurements.filter((one) => isMiss(measure, figureOf(one))).length
}

/**
 * The share of misses. A share that should be lower counts what went wrong, one that should be higher what went right: its
 * cases are pooled over all measurements. Of an amount every measurement is one case, a miss when it misses the target.
 * Null where nothing can be counted: no cases, or no target.
 */
export function missShareOf(measure: MissRule, measurements: readonly Said[]): MissShare | null {
  const counted = measure.scale === 'share' ? measurements.filter(({ cases }) => cases !== null) : measurements
  const days = counted.map(({ day }) => day).sort()
  const [firstDay, lastDay] = [days[0], days.at(-1)]
  if (firstDay === undefined || lastDay === undefined) return null
  const about = { firstDay, lastDay, leftOut: measurements.length - counted.length }
  if (measure.scale === 'amount') {
    const misses = countMisses(measure, counted)
    if (misses === null) return null
    return {
      ...about,
      misses,
      cases: counted.length,
      caseOf: 'measurements',
      ...wilsonInterval(misses, counted.length),
    }
  }
  const cases = counted.reduce((sum, one) => sum + (one.cases ?? 0), 0)
  const said = counted.reduce((sum, { value }) => sum + value, 0)
  const misses = measure.direction === 'lower' ? said : cases - said
  return { ...about, misses, cases, caseOf: 'cases', ...wilsonInterval(misses, cases) }
}
