/**
 * XmR chart: single values with limits made from how much neighbours differ (Wheeler, Understanding Variation, 2000). What
 * stays inside the limits is the noise of the process as it is, and no reason to act.
 */
import { isLevel } from './run-chart.ts'

/** 3 / d2 for ranges of two neighbours, d2 = 1.128. */
const LIMIT_FACTOR = 2.66
/** D4 for ranges of two neighbours. */
const RANGE_FACTOR = 3.267
/** Limits from fewer baseline values than this are provisional. */
export const FIRM_BASELINE = 10
const SIDE_RUN = 8

/** `outside` a limit; `side`: 8 in a row on one side of the centre; `near`: 3 of 4 nearer a limit than the centre, on one side. */
export const XMR_SIGNALS = ['outside', 'side', 'near'] as const
export type XmrSignal = (typeof XMR_SIGNALS)[number]

export interface XmrReading {
  readonly centre: number
  readonly upper: number
  readonly lower: number
  /** The difference of each value to the one before; the first has none. */
  readonly ranges: readonly number[]
  readonly meanRange: number
  readonly upperRange: number
  /** Fewer than {@link FIRM_BASELINE} values made the limits. */
  readonly provisional: boolean
  /** Places of values that are part of a signal, with every signal they are part of. */
  readonly signals: ReadonlyMap<number, readonly XmrSignal[]>
}

/**
 * Reads values in the order of their days.
 * @param baseline how many of the first values make the limits; all of them by default
 * @param floor the lowest value that can be: 0 for counts and times, null where there is none
 * @param ceiling the highest: 1 for shares
 * @throws RangeError of fewer than two baseline values
 */
export function readXmr(
  values: readonly number[],
  {
    baseline = values.length,
    floor,
    ceiling,
  }: { readonly baseline?: number; readonly floor: number | null; readonly ceiling: number | null },
): XmrReading {
  const base = values.slice(0, baseline)
  if (base.length < 2) throw new RangeError(`limits of ${base.length} values`)
  const rangesOf = (some: readonly number[]) => some.slice(1).map((value, at) => Math.abs(value - (some[at] ?? value)))
  const centre = meanOf(base)
  const meanRange = meanOf(rangesOf(base))
  const above = centre + LIMIT_FACTOR * meanRange
  const upper = ceiling === null ? above : Math.min(ceiling, above)
  const below = centre - LIMIT_FACTOR * meanRange
  const lower = floor === null ? below : Math.max(floor, below)
  return {
    ...{ centre, upper, lower, meanRange, ranges: rangesOf(values) },
    upperRange: RANGE_FACTOR * meanRange,
    provisional: base.length < FIRM_BASELINE,
    signals: findSignals(values, { centre, upper: above, lower: below }),
  }
}

type Limits = Pick<XmrReading, 'centre' | 'upper' | 'lower'>

/** Limits are not cut off here: a value near zero is not near a limit that lies far below it. */
function findSignals(values: readonly number[], { centre, upper, lower }: Limits): Map<number, XmrSignal[]> {
  const found = new Map<number, XmrSignal[]>()
  const mark = (from: number, to: number, signal: XmrSignal, fits: (value: number) => boolean) => {
    for (let at = from; at <= to; at += 1) {
      const known = found.get(at) ?? []
      if (fits(values[at] ?? centre) && !known.includes(signal)) found.set(at, [...known, signal])
    }
  }
  const sides = [
    { beyond: isMore(upper), on: isMore(centre), limit: upper },
    { beyond: isLess(lower), on: isLess(centre), limit: lower },
  ]
  for (const { beyond, on, limit } of sides) {
    const near = (value: number) => on(value) && Math.abs(value - limit) < Math.abs(value - centre)
    const isNear = (value: number) => near(value) || beyond(value)
    let run = 0
    for (const [at, value] of values.entries()) {
      if (beyond(value)) mark(at, at, 'outside', beyond)
      run = on(value) ? run + 1 : 0
      // Those before are marked already: marking a long run anew at every value would take its square.
      if (run >= SIDE_RUN) mark(run === SIDE_RUN ? at - run + 1 : at, at, 'side', on)
      const four = values.slice(Math.max(0, at - 3), at + 1)
      if (four.filter(isNear).length >= 3) mark(Math.max(0, at - 3), at, 'near', isNear)
    }
  }
  return found
}

/** What differs only by how a computer rounds is on the line: the mean of ten times 0.1 is not quite 0.1. */
function isMore(line: number): (value: number) => boolean {
  return (value) => value > line && !isLevel(value, line)
}

function isLess(line: number): (value: number) => boolean {
  return (value) => value < line && !isLevel(value, line)
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
