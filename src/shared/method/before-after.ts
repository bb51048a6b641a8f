/**
 * Whether a change helped: what was measured before its start beside what was measured since. It says better or worse only
 * where chance alone would seldom make it so; otherwise it says what is still missing.
 */
import { type Direction, figureOf, type Measure, type Measurement } from '../model/measure.ts'
import { needNumber } from './need-number.ts'
import { type ShareInterval, wilsonInterval } from './proportion.ts'
import { isLevel, medianOf, type RunReading, readRunChart } from './run-chart.ts'
import { readXmr, type XmrReading } from './xmr.ts'

/** The difference of two shares, after minus before, and what it may be in truth; -1..1. */
export interface ShareDifference {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** All cases of one side taken together: the share, what it may be in truth, and of how many. */
export interface PooledShare extends ShareInterval {
  readonly part: number
  readonly whole: number
}

/**
 * What can be concluded. `nothing-before`, `nothing-after`: measure first; `too-few`: fewer points than the rules need;
 * `better`, `worse`: more than chance, and it lasts; `unsettled`: more than chance moves single values, moves them both ways
 * or for a while; `unclear`: more than chance moves them, but not clearly since the change; `no-signal`: it may be chance.
 */
export const CONCLUSIONS = [
  ...(['nothing-before', 'nothing-after', 'too-few', 'better', 'worse', 'unsettled', 'unclear', 'no-signal'] as const),
] as const
export type Conclusion = (typeof CONCLUSIONS)[number]

export interface BeforeAfter {
  /** By day; those of one day in the order in which they came. */
  readonly figures: readonly { readonly day: string; readonly figure: number }[]
  /** How many measurements stand on either side of the start. */
  readonly before: number
  readonly after: number
  readonly medianBefore: number | null
  readonly medianAfter: number | null
  /** Of all figures, with the median of those before frozen; null without any. */
  readonly run: RunReading | null
  /** Limits from those before; null of fewer than two. */
  readonly xmr: XmrReading | null
  /** At least one measurement counts cases. */
  readonly hasCases: boolean
  /** All cases before the change taken together; null unless each of those measurements counts cases. */
  readonly pooledBefore: PooledShare | null
  /** Both sides with their difference; null unless every measurement counts cases. */
  readonly shares: {
    readonly before: PooledShare
    readonly after: PooledShare
    readonly difference: ShareDifference
    /** Not one in the cases since, which is weak evidence while they are few. */
    readonly noneSince: number | null
  } | null
  readonly conclusion: Conclusion
}

/**
 * Newcombe's interval at 95 % for the difference of two shares, from their Wilson intervals (his method 10).
 * Source: Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.
 */
export function shareDifference(before: ShareInterval, after: ShareInterval): ShareDifference {
  for (const [field, { share }] of Object.entries({ before, after })) needNumber(field, share, { min: 0, max: 1 })
  const value = after.share - before.share
  return {
    value,
    low: value - Math.hypot(after.share - after.low, before.high - before.share),
    high: value + Math.hypot(after.high - after.share, before.share - before.low),
  }
}

/** The lowest and the highest value that can be: 0 to 1 for shares, 0 for counts and times; null where there is none. */
export interface Bounds {
  readonly floor: number | null
  readonly ceiling: number | null
}

/** An amount that was never below zero is a count or a time. */
export function boundsOf(
  { scale }: Pick<Measure, 'scale'>,
  measurements: readonly Pick<Measurement, 'value' | 'cases'>[],
): Bounds {
  if (scale === 'share') return { floor: 0, ceiling: 1 }
  return { floor: measurements.every((one) => figureOf(one) >= 0) ? 0 : null, ceiling: null }
}

/**
 * Reads the measurements of one measure around the start of a change.
 * @param start the day on which it began: what was measured on that day counts as before
 */
export function readBeforeAfter(
  measurements: readonly Pick<Measurement, 'day' | 'value' | 'cases'>[],
  { direction, start, floor, ceiling }: Bounds & { readonly direction: Direction; readonly start: string },
): BeforeAfter {
  const inOrder = measurements.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const before = inOrder.filter(({ day }) => day <= start)
  const after = inOrder.slice(before.length)
  const figures = inOrder.map(figureOf)
  const run = figures.length === 0 ? null : readRunChart(figures, before.length)
  const shares = readShares(before, after)
  const xmr = before.length < 2 ? null : readXmr(figures, { baseline: before.length, floor, ceiling })
  return {
    ...{ before: before.length, after: after.length, run, xmr, shares },
    pooledBefore: poolOf(before),
    hasCases: inOrder.some(({ cases }) => cases !== null),
    figures: inOrder.map((one) => ({ day: one.day, figure: figureOf(one) })),
    medianBefore: before.length === 0 ? null : medianOf(before.map(figureOf)),
    medianAfter: after.length === 0 ? null : medianOf(after.map(figureOf)),
    conclusion: conclude({ figures, before: before.length, after: after.length, run, xmr, shares }, direction),
  }
}

/** Where the measure stands since the change: the share of all cases, or the middle; null of no measurement. */
export function levelSince({ shares, medianAfter }: Pick<BeforeAfter, 'shares' | 'medianAfter'>): number | null {
  return shares?.after.share ?? medianAfter
}

/** The same before it. */
export function levelBefore({
  pooledBefore,
  medianBefore,
}: Pick<BeforeAfter, 'pooledBefore' | 'medianBefore'>): number | null {
  return pooledBefore?.share ?? medianBefore
}

function readShares(
  before: readonly Pick<Measurement, 'value' | 'cases'>[],
  after: readonly Pick<Measurement, 'value' | 'cases'>[],
): BeforeAfter['shares'] {
  const then = poolOf(before)
  const now = poolOf(after)
  if (then === null || now === null) return null
  return {
    before: then,
    after: now,
    difference: shareDifference(then, now),
    noneSince: now.part === 0 ? now.whole : null,
  }
}

function poolOf(some: readonly Pick<Measurement, 'value' | 'cases'>[]): PooledShare | null {
  if (some.length === 0 || some.some(({ cases }) => cases === null)) return null
  const part = some.reduce((sum, { value }) => sum + value, 0)
  const whole = some.reduce((sum, { cases }) => sum + (cases ?? 0), 0)
  return { part, whole, ...wilsonInterval(part, whole) }
}

/**
 * A median of fewer values than this says nothing of how things were: where nothing changed at all, twenty values since would
 * show a run on one side of a single value four times in ten.
 */
export const FEWEST_BEFORE = 6
/** The share of the values since that must lie on the side of a signal. */
const STEADY = 0.75

type Side = 'above' | 'below'

/** How many values since the change are part of a signal of the XmR chart, on which sides, and whether it lasts. */
export interface SignalsSince {
  readonly count: number
  readonly sides: readonly Side[]
  /** More than a single value outside the limits. */
  readonly lasting: boolean
}

/**
 * The signals of the XmR chart since the change; null where its limits say nothing: they are provisional, or values of
 * before are part of a signal themselves, so that they are no picture of how things were.
 */
export function signalsSince(figures: readonly number[], before: number, xmr: XmrReading | null): SignalsSince | null {
  if (xmr === null || xmr.provisional) return null
  const places = [...xmr.signals.keys()]
  if (places.some((at) => at < before)) return null
  const sides = new Set(places.map((at): Side => ((figures[at] ?? 0) > xmr.centre ? 'above' : 'below')))
  const lasting = places.length > 1 || [...xmr.signals.values()].some((found) => found.some((one) => one !== 'outside'))
  return { count: places.length, sides: [...sides], lasting }
}

function conclude(
  read: Pick<BeforeAfter, 'before' | 'after' | 'run' | 'xmr' | 'shares'> & { readonly figures: readonly number[] },
  direction: Direction,
): Conclusion {
  const { figures, before, after, run, xmr, shares } = read
  if (before === 0) return 'nothing-before'
  if (after === 0) return 'nothing-after'
  const wanted: Side = direction === 'higher' ? 'above' : 'below'
  if (shares !== null) {
    const { low, high, value } = shares.difference
    if (low <= 0 && high >= 0) return before >= FEWEST_BEFORE && isMoving(run) ? 'unclear' : 'no-signal'
    return (value > 0 ? 'above' : 'below') === wanted ? 'better' : 'worse'
  }
  const firm = before < FEWEST_BEFORE || run === null || run.tooFew ? null : run
  const side = sideSince(firm, before)
  const signals = signalsSince(figures, before, xmr)
  const sides = [...(side === null ? [] : [side]), ...(signals?.sides ?? [])]
  const [first] = sides
  if (first !== undefined) {
    const lasts = (side !== null || signals?.lasting === true) && sides.every((one) => one === first)
    if (!lasts || !isSteady(figures.slice(before), run?.median ?? 0, first)) return 'unsettled'
    return first === wanted ? 'better' : 'worse'
  }
  const marked = [...(xmr?.signals.keys() ?? [])].some((at) => at >= before)
  if (isMoving(firm) || (marked && xmr?.provisional === false)) return 'unclear'
  return firm === null || marked ? 'too-few' : 'no-signal'
}

/** The side of a shift since the start. A run that mostly lies before it has nothing to do with the change. */
function sideSince(run: RunReading | null, before: number): Side | null {
  const shift = run?.shift ?? null
  return shift !== null && shift.to - before + 1 > before - shift.from ? shift.side : null
}

function isMoving(run: RunReading | null): boolean {
  return run !== null && (run.shift !== null || run.fewCrossings)
}

/** A signal that came and went is none that lasts: of the values since, most must still lie on its side. */
function isSteady(since: readonly number[], median: number, side: Side): boolean {
  const off = since.filter((figure) => !isLevel(figure, median))
  return off.filter((figure) => figure > median === (side === 'above')).length >= off.length * STEADY
}
